report-button = Шикоят ё масдуд кардан
report-report = Шикоят кардан
report-menu =
    <b>{ $what }</b>

    Чӣ кор кардан мехоҳед?
report-menu-report = <b>Шикоят:</b> онро санҷандае мехонад, ки бо муаллиф якҷо кор намекунад. Муаллиф ҳеҷ гоҳ намефаҳмад, ки кӣ шикоят кардааст.
report-menu-block = <b>Масдуд кардан:</b> дигар якдигарро ёфта наметавонед, дархостҳои тамос байни шумо ба охир мерасанд. Ба ӯ гуфта намешавад.
report-menu-nameless = Ба Шумо нишон дода намешавад, ки инро кӣ навиштааст. Бинобар ин шикоят кардан мумкин аст, аммо муаллифро масдуд кардан не.
report-one = Шикоят { $number }
report-block-one = Масдуд { $number }
report-which = <b>Сухан дар бораи кадомаш меравад?</b>
report-sure-block =
    <b>Ӯ масдуд карда шавад?</b>

    Дигар якдигарро ёфта наметавонед, дархостҳои тамос байни шумо ба охир мерасанд. Ба ӯ гуфта намешавад.
block-notice-blocked = Масдуд шуд. Ба ӯ гуфта намешавад.
block-notice-too-many = Шумораи ҳамкороне, ки дар як рӯз масдуд кардан мумкин аст: { $most }. Пагоҳ бори дигар кӯшиш кунед ё ҳоло профили худро пинҳон кунед.
block-notice-not-allowed = Танҳо иштирокчиён масдуд карда метавонанд.
report-ask-reason =
    <b>Чӣ нодуруст аст?</b>

    Муаллиф ҳеҷ гоҳ намефаҳмад, ки кӣ шикоят кардааст.
report-ask-words =
    <b>Мехоҳед шарҳ диҳед?</b>

    Чанд ҷумла ба санҷанда кӯмак мекунад. Чизеро нанависед, ки аз он Шуморо шинохтан мумкин бошад.
report-reason-pressure = Таҳқир, таҳдид, фишор
report-reason-private-data = Маълумоти шахсиро фош мекунад
report-reason-false-name = Худро каси дигар вонамуд мекунад
report-reason-advertising = Реклама, талаби пул
report-reason-harmful = Маслиҳати бардурӯғ ё хатарнок
report-reason-other = Чизи дигар
report-check =
    <b>Шикояти Шумо</b>

    Дар бораи: { $what }
report-check-reason = Сабаб: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = Санҷанда матнро низ чунон ки ҳоло ҳаст, мегирад. Ӯ муаллиф нест ва, агар имкон бошад, аз муассисаи вай ҳам нест. Номи Шуморо намефаҳмад.
report-send = Фиристодани шикоят
report-change-reason = Тағйири сабаб
report-change-words = Тағйири матн
report-notice-sent =
    <b>Ташаккур. Шикояти Шумо фиристода шуд.</b>

    Рамзи муроҷиат: <code>{ $code }</code>
    Вақте қарор бароварда шавад, ба Шумо хабар медиҳанд.
report-notice-already =
    <b>Шумо инро аллакай хабар додаед.</b>

    Рамзи муроҷиат: <code>{ $code }</code>
    Ҳоло қарор нест.
report-notice-too-many = Имрӯз дигар шикоят фиристодан мумкин нест.
report-notice-own = Ин аз худи Шумост.
report-notice-not-allowed = Аз ин шикоят кардан мумкин нест.
report-too-many = Дар як рӯз аз ин зиёд шикоят фиристодан мумкин нест. Шикояти навбатиро фиристодан мумкин аст: { $when }. Дар ҳолати фаврӣ ба ҳамоҳангсозатон нависед.
report-cases = Шикоятҳои ман
case-list = <b>Шикоятҳои ман</b>
case-mark = ● яъне ҳоло қарор нест.
case-none = Шумо аз чизе шикоят накардаед.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Муроҷиати { $code }</b>
case-about =
    Дар бораи: { $what }
    Сабаб: { $reason }
    Фиристода шуд: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = Санҷанда ҳоло қарор набаровардааст. Ба Шумо хабар медиҳанд.
case-heard = <b>Суханатон шунида шуд.</b> Санҷанда шикояти Шуморо хонда, қарор баровард. Қарор дар бораи шахс байни ӯ ва шабака мемонад. Ташаккур.
case-hidden = <b>Суханатон шунида шуд.</b> Санҷанда шикояти Шуморо хонд, матн дигар нишон дода намешавад. Ташаккур.
case-stays = <b>Суханатон шунида шуд.</b> Санҷанда шикояти Шуморо бодиққат хонд. Матн мемонад. Ташаккур.
case-message =
    Аз санҷанда:
    <blockquote>{ $text }</blockquote>
case-gone = Ин муроҷиат дигар нигоҳ дошта намешавад.
report-about-profile = Профил
report-about-request = Дархости тамос ё паём
report-about-proposal = Пешниҳоди тамос
report-about-practice = Таҷрибаи беҳтарин
report-about-translation = Тарҷумаи таҷриба
report-about-trial = Озмоиши таҷриба
report-about-question = Савол
report-about-reply = Ҷавоб ба савол
report-about-event = Чорабинӣ
report-about-announcement = Эълон
report-about-coordinator-message = Мукотиба бо ҳамоҳангсоз
report-about-review-question = Саволи ҳамоҳангсоз
report-about-evaluation = Баҳо ба чорабинӣ
report-about-poll-answer = Ҷавоб ба пурсиш
report-about-proposal-profile = Ҳамкори пешниҳодшуда
report-proposed-button = Шикоят аз ҳамкор
report-case = Муроҷиати { $code }
report-of = Дар бораи: { $what }
report-because = Сабаб: { $reason }
report-said = Суханони шикояткунанда
report-content = Матн дар вақти шикоят:
report-no-content = Дар вақти шикоят ин матнро дигар хондан имкон надошт.
report-whose = Аз они кист
report-nobody = Иштирокчии маълум дигар дар шабака нест.
report-before = Қарорҳои пешина дар бораи ӯ: { $count }
report-others = Шикоятҳои дигар аз ҳамин: { $count }
report-ask = Пурсидан аз шикояткунанда
report-question-ask =
    <b>Аз шикояткунанда чӣ пурсидан мехоҳед?</b>

    Ӯ суханони Шуморо айнан ва бе номатон мегирад. Шумо номи ӯро намефаҳмед.
report-answered = <i>Ҷавоби шикояткунанда:</i> { $text }
report-unanswered = <i>Шикояткунанда ҳоло ҷавоб надодааст.</i>
report-unanswered-plain = Шикояткунанда ҳоло ҷавоб надодааст.
report-answered-by-reporter = Ҷавоби шикояткунанда
report-is-upheld = <b>Чора дида шуд.</b> Қарор: { $name }
report-is-dismissed = <b>Чора дида нашуд.</b> Қарор: { $name }
report-measure-nothing = Чора надидан
report-measure-warning = Огоҳ кардан
report-measure-hiding = Пинҳон кардани матн
report-measure-suspension = Қатъи муваққатӣ
report-measure-removal = Барои ҳамеша хориҷ
report-decided-nothing = Чора дида намешавад.
report-decided-warning = Ӯ огоҳ карда шуд.
report-decided-hiding = Матн дигар нишон дода намешавад.
report-decided-suspension = Иштирокаш муваққатан қатъ карда шуд, то: { $day }.
report-decided-removal = Ӯ аз шабака барои ҳамеша хориҷ карда шуд.
report-decided-closed = Баста шуд: дигар касе нест, ки дар борааш қарор бароварда шавад.
reportdecision-ask-days = <b>Иштирокаш ба чӣ муддат қатъ карда шавад?</b>
report-days-7 = Як ҳафта
report-days-30 = 30 рӯз
report-days-90 = 90 рӯз
report-days-180 = 180 рӯз
report-days-365 = Як сол
report-words-for-nothing =
    <b>Шикояткунанда чӣ хонад?</b>

    Ӯ суханони Шуморо айнан ва бе номатон мегирад. Ба муаллиф чизе гуфта намешавад.
report-words-for-warning =
    <b>Муаллиф чиро дигар хел бояд кунад?</b>

    Меҳрубонона ва равшан нависед. Ӯ суханони Шуморо бе номатон мегирад. Чизеро нанависед, ки шикояткунандаро фош кунад.
report-words-for-hiding =
    <b>Чаро матн дигар нишон дода намешавад?</b>

    Муаллиф суханони Шуморо бе номатон мегирад. Чизеро нанависед, ки шикояткунандаро фош кунад.
report-words-for-suspension =
    <b>Чаро иштирокаш қатъ карда мешавад?</b>

    Ӯ суханони Шуморо бе номатон мегирад. Чизеро нанависед, ки шикояткунандаро фош кунад.
report-words-for-removal =
    <b>Чаро ӯ хориҷ карда мешавад?</b>

    Ӯ суханони Шуморо бе номатон мегирад. Чизеро нанависед, ки шикояткунандаро фош кунад.
report-decision =
    <b>Қарори Шумо</b>

    { $what }
report-to-author =
    Ба муаллиф:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    Ба шикояткунанда:
    <blockquote>{ $text }</blockquote>
report-no-words = Бе суханони Шумо.
report-decide = Қарор баровардан
report-notice-upheld = Қарор бароварда шуд. Ба муаллиф ва шикояткунанда хабар медиҳанд.
report-notice-dismissed = Қарор бароварда шуд. Ба шикояткунанда хабар медиҳанд.
report-sure-remove =
    <b>{ $name }: аз шабака барои ҳамеша хориҷ карда шавад?</b>

    Дигар касе ӯро намеёбад ва ҳеҷ кас, ҳатто маъмур, иштирокашро барқарор карда наметавонад. Баъд ба ӯ сабабашро навишта метавонед.
report-yes-remove = Ҳа, барои ҳамеша хориҷ
report-look = Кӣ шикоят кард
report-reporter = <b>Кӣ шикоят кард</b>
report-reporter-left = Ӯ аз шабака рафтааст.
report-reporter-audit = <i>Дидани Шумо дар журнал сабт шуд ва ба ҳамаи маъмурон хабар медиҳанд.</i>
report-measures = Чӣ қарор шуд
report-measure-day = { $day }
report-author-warning = <b>Санҷанда аз Шумо хоҳиш мекунад, ки қоидаҳои шабакаро риоя кунед.</b> Ба ҳамкорон бо эҳтиром нависед ва маълумоти шахсии онҳоро фош накунед. Барои Шумо дигар чизе тағйир намеёбад.
report-author-hiding = <b>Яке аз матнҳои Шумо дигар нишон дода намешавад.</b> Инро санҷанда ҳал кард.
report-author-suspension = <b>Иштироки Шумо дар шабака муваққатан қатъ карда шуд.</b> Инро санҷанда ҳал кард.
report-author-removal = <b>Шумо аз шабака хориҷ карда шудед.</b> Инро санҷанда ҳал кард.
report-measure-text = Дар бораи: <blockquote>{ $text }</blockquote>
report-measure-words =
    Аз санҷанда:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = Агар инро хато ҳисобед, ба ҳамоҳангсозатон нависед.
report-about-board-entry = Эълони тахта
report-about-project = Лоиҳа
report-about-plan-item = Банди нақшаи амал
report-about-plan-report = Ҳисобот оид ба нақшаи амал
report-about-chair-letter = Мактуби раисӣ
report-about-chair-answer = Ҷавоб ба мактуби раисӣ
report-about-mentoring-pair = Ҳамкор дар мураббигӣ
report-about-mentoring-entry = Сабт дар барномаи мураббигӣ
