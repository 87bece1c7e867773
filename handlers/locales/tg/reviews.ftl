review-title = <b>Мунтазири санҷиш: { $count }</b>
review-waiting = Санҷишҳо: { $count }
review-none = Чизе мунтазири санҷиши Шумо нест. Ташаккур.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● яъне санҷандаи дигар онро кушодааст.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Санҷиши навбатӣ
review-no-next = Дигар чизе мунтазири санҷиши Шумо нест.
review-all = Ҳамаи санҷишҳо
review-by-kind = Аз рӯи намуд
review-which-kind = <b>Чиро санҷидан мехоҳед?</b>
review-kind-application = Дархост
review-kind-practice = Таҷрибаи беҳтарин
review-kind-translation = Тарҷума
review-kind-trial = Озмоиши таҷриба
review-kind-question = Савол
review-kind-reply = Ҷавоб
review-kind-report = Шикоят
review-head = <b>{ $kind }</b>
review-submitted-by = Фиристанда: { $name }, { $when }
review-submitted = Фиристода шуд: { $when }
review-claimed = <i>Онро санҷандаи дигар кушодааст: { $name }. Озод мешавад: { $until }.</i>
review-approved-so-far = Тасдиқ карданд: { $names }. Боз як санҷанда бояд тасдиқ кунад.
review-is-approved = <b>Тасдиқ шуд.</b> Қарор: { $name }
review-is-rejected = <b>Рад шуд.</b> Қарор: { $name }
review-is-changes_requested = <b>Тағйирот дархост шуд.</b> Қарор: { $name }
review-is-withdrawn = Муаллиф онро бозпас гирифт.
review-is-superseded = Муаллиф онро тағйир дод, ин вариант дигар санҷида намешавад.
review-comment = Сабаб: { $text }
review-asked = <i>Савол аз { $name }:</i> { $text }
review-asked-short = <i>Савол:</i> { $text }
review-answered = <i>Ҷавоби муаллиф:</i> { $text }
review-unanswered = <i>Муаллиф ҳанӯз ҷавоб надодааст.</i>
review-unsent = Шарҳи нафиристодаи Шумо дар бораи варианти пештара: <i>{ $text }</i>
review-somebody = санҷанда
review-approve = Тасдиқ кардан
review-reject = Рад кардан
review-request-changes = Дархости тағйир
review-ask = Савол додан
review-open = Кушодан
review-gone = Ин дигар мунтазири санҷиши Шумо нест.
review-notice-approved = Тасдиқ шуд. Ба муаллиф хабар дода шуд.
review-notice-one-more = Тасдиқи Шумо нигоҳ дошта шуд. Боз як санҷанда бояд тасдиқ кунад.
review-notice-rejected = Рад шуд. Муаллиф сабаби Шуморо мегирад.
review-notice-changes-requested = Муаллиф шарҳи Шуморо мегирад.
review-notice-asked = Муаллиф саволи Шуморо мегирад. Вақте ҷавоб диҳад, ба Шумо хабар мерасад.
review-notice-answered = Ташаккур. Ҷавоби Шумо ба санҷанда расид.
review-notice-changed = Дар ин миён муаллиф онро тағйир дод. Ҳолати ҳозира ин аст.
review-notice-already = Ин аллакай ҳал шудааст.
review-notice-not-allowed = Инро Шумо ҳал карда наметавонед.
review-notice-gone = Ин дигар нест.
review-obstacle-no-expert = Ҳоло ин мавзуъро касе интихоб накардааст. Лутфан саволро рад карда, ҳаминро нависед.
review-obstacle-no-practice = Ин таҷриба ҳоло дар китобхона нест. Лутфан рад карда, ҳаминро нависед.
review-obstacle-past = Вақташ гузаштааст. Лутфан тағйирот дархост кунед.
review-obstacle-no-reader = Онро касе намегирад. Лутфан тағйирот дархост кунед.
review-obstacle-no-language = Ягон гиранда ин забонро интихоб накардааст. Лутфан тағйирот дархост кунед.
review-obstacle-no-options = Дар он интихоби ҷавоб пурсида мешавад, вале ҷавобҳо ҳоло нестанд. Лутфан тағйирот дархост кунед.
reviewreject-ask-reason =
    <b>Чаро рад мекунед?</b>

    Муаллиф сабаби Шуморо айнан, бе номи Шумо мегирад ва метавонад аз нав фиристад.
reviewchanges-ask-comment =
    <b>Муаллиф чиро тағйир диҳад?</b>

    Мушаххас ва дӯстона нависед. Ӯ суханони Шуморо айнан, бе номи Шумо мегирад.
reviewapprove-ask-comment =
    <b>Сабаб чист?</b>

    Муаллифи матн сабаби Шуморо айнан, бе номи Шумо мегирад.
reviewquestion-ask-question =
    <b>Аз муаллиф чӣ пурсидан мехоҳед?</b>

    Ӯ суханони Шуморо айнан, бе номи Шумо мегирад. Санҷиш идома меёбад.
review-answer-ask =
    <b>Ҷавоби Шумо</b>

    <blockquote>{ $text }</blockquote>
    Онро танҳо онҳое мехонанд, ки дар ин бора қарор қабул мекунанд.
review-requested = Чизе мунтазири санҷиши Шумост.
review-question = <b>Ҳамоҳангсоз ба Шумо савол дорад.</b>
review-question-about =
    Дар бораи: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Ҷавоб додан
review-answer-came = Ба саволи Шумо ҷавоб доданд.
review-overdue = Зиёда аз ду рӯз мунтазири санҷиш: { $count }.
review-kind-event = Чорабинӣ
review-kind-announcement = Эълон
review-kind-correction = Ислоҳи эълон
review-obstacle-no-author = Муаллиф дигар иштирокчӣ нест. Лутфан рад кунед.
review-notice-no-second = Тасдиқи Шумо нигоҳ дошта шуд. Ду кас бояд тасдиқ кунанд, ҳоло каси дигар наметавонад. Маъмур метавонад боз як ҳамоҳангсоз ё маъмур таъин кунад.
review-kind-move = Тағйири кишвар ё соҳа
review-questions = Ҳамаи саволҳо: { $count }
review-asked-by = Савол аз { $name }
review-answered-by-author = Ҷавоби муаллиф
review-unanswered-plain = Муаллиф ҳанӯз ҷавоб надодааст.
review-obstacle-no-text = Матне, ки пинҳон кардан мумкин бошад, дигар нест. Лутфан қарори дигарро интихоб кунед.
review-obstacle-no-member = Ӯ ҳоло иштирокчӣ нест. Лутфан қарори дигарро интихоб кунед.
review-obstacle-has-role = Ӯ нақш дорад. Аввал маъмур бояд ӯро аз нақш озод кунад.
review-obstacle-suspended = Иштироки муаллиф муваққатан қатъ аст. Он то бозгашти ӯ интизор мешавад, ё рад кунед.
review-kind-plan-item = Банди нақшаи амал
review-kind-board-entry = Эълони тахта
review-kind-project = Лоиҳа
review-kind-project-text = Матни лоиҳа
review-kind-repeat = Лоиҳаи такроршуда
review-obstacle-no-project = Ин лоиҳа ҳоло дар намоишгоҳ нест. Лутфан рад карда, ҳаминро нависед.
review-kind-priorities = Афзалиятҳои сол
review-year-over = Раисии Муколама супорида шуд, вале то он вақт дар ин бора қарор набуд. Тамоми матн назди Шумост; агар ҳоло ҳам лозим бошад, аз нав фиристед.
