review-title = <b>Барои санҷиш: { $count }</b>
review-waiting = Барои санҷиш: { $count }
review-none = Қарори Шуморо чизе интизор нест. Ташаккур.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● яъне санҷандаи дигар онро кушодааст.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Навбатӣ
review-no-next = Ҳоло қарори Шуморо дигар чизе интизор нест.
review-all = Ҳамаи санҷишҳо
review-by-kind = Аз рӯи намуд
review-which-kind = <b>Чиро санҷидан мехоҳед?</b>
review-kind-application = Дархости сабти ном
review-kind-practice = Таҷрибаи беҳтарин
review-kind-translation = Тарҷума
review-kind-trial = Санҷиши таҷриба
review-kind-question = Савол
review-kind-reply = Ҷавоб
review-kind-report = Шикоят аз таҷриба
review-head = <b>{ $kind }</b>
review-submitted-by = Фиристанда: { $name }, { $when }
review-submitted = Фиристода шуд: { $when }
review-claimed = <i>Санҷандаи дигар кушодааст: { $name }. Озод мешавад: { $until }.</i>
review-approved-so-far = Тасдиқ кардаанд: { $names }. Тасдиқи боз як санҷанда лозим аст.
review-is-approved = <b>Тасдиқ шуд.</b> Қарори { $name }
review-is-rejected = <b>Рад шуд.</b> Қарори { $name }
review-is-changes_requested = <b>Аз муаллиф тағйирот хоста шуд.</b> Қарори { $name }
review-is-withdrawn = Муаллиф онро баргардонида гирифт.
review-is-superseded = Муаллиф онро тағйир дод: ин нусха дигар қарорро интизор нест.
review-comment = Сабаб: { $text }
review-asked = <i>Саволи { $name }:</i> { $text }
review-asked-short = <i>Савол:</i> { $text }
review-answered = <i>Ҷавоби муаллиф:</i> { $text }
review-unanswered = <i>Муаллиф ҳанӯз ҷавоб надодааст.</i>
review-unsent = Дар бораи нусхаи пештара навишта будед: <i>{ $text }</i>
review-somebody = санҷанда
review-approve = Тасдиқ кардан
review-reject = Рад кардан
review-request-changes = Тағйирот хостан
review-ask = Савол додан
review-open = Кушодан
review-gone = Ин дигар қарори Шуморо интизор нест.
review-notice-approved = Тасдиқ шуд. Ба муаллиф хабар мерасад.
review-notice-one-more = Тасдиқи Шумо навишта шуд. Тасдиқи боз як санҷанда лозим аст.
review-notice-rejected = Рад шуд. Муаллиф сабаби Шуморо мегирад.
review-notice-changes-requested = Муаллиф шарҳи Шуморо мегирад.
review-notice-asked = Муаллиф саволи Шуморо мегирад. Вақте ҷавоб диҳад, ба Шумо хабар мерасад.
review-notice-answered = Ташаккур. Санҷанда ҷавоби Шуморо мегирад.
review-notice-changed = Дар ин миён муаллиф онро тағйир дод. Ҳоло чунин аст.
review-notice-already = Ин аллакай ҳал шудааст.
review-notice-not-allowed = Инро Шумо ҳал карда наметавонед.
review-notice-gone = Ин дигар нест.
review-obstacle-no-expert = Ҳоло ин мавзӯъро касе надорад. Бо ҳамин шарҳ рад кунед.
review-obstacle-no-practice = Ин таҷриба ҳоло дар китобхона нест. Бо ҳамин шарҳ рад кунед.
review-obstacle-past = Вақташ гузаштааст. Тағйирот хоҳед.
review-obstacle-no-reader = Онро касе намегирад. Тағйирот хоҳед.
review-obstacle-no-language = Ҳеҷ хонанда ин забонро интихоб накардааст. Тағйирот хоҳед.
review-obstacle-no-options = Дар он интихоб хоста мешавад, вале ҷавобҳо нестанд. Тағйирот хоҳед.
reviewreject-ask-reason =
    <b>Чаро рад мекунед?</b>

    Муаллиф сабабро ҳамон тавр, ки менависед, бе номи Шумо мегирад ва метавонад аз нав фиристад.
reviewchanges-ask-comment =
    <b>Муаллиф чиро тағйир диҳад?</b>

    Мушаххас ва дӯстона нависед: вай онро ҳамон тавр, ки менависед, бе номи Шумо мегирад.
reviewapprove-ask-comment =
    <b>Бо кадом сабаб?</b>

    Муаллифи матн сабабро ҳамон тавр, ки менависед, бе номи Шумо мегирад.
reviewquestion-ask-question =
    <b>Аз муаллиф чӣ пурсидан мехоҳед?</b>

    Вай онро ҳамон тавр, ки менависед, бе номи Шумо мегирад. Қарор ҳамоно интизор аст.
review-answer-ask =
    <b>Ҷавоби Шумо</b>

    <blockquote>{ $text }</blockquote>
    Онро танҳо онҳое мехонанд, ки қарор қабул мекунанд.
review-requested = Чизе қарори Шуморо интизор аст.
review-question = <b>Ҳамоҳангсоз ба Шумо савол дорад.</b>
review-question-about =
    Дар бораи: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Ҷавоб додан
review-answer-came = Ба саволи Шумо ҷавоб доданд.
review-overdue = Беш аз ду рӯз қарорро интизоранд: { $count }.
review-kind-event = Чорабинӣ
review-kind-announcement = Эълон
review-kind-correction = Ислоҳи эълон
review-obstacle-no-author = Муаллифи он дигар ин ҷо нест. Лутфан рад кунед.
