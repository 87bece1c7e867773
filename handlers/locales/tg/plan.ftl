plan-title =
    <b>Нақшаи амал</b>
    { $country } · { $start } – { $end }
plan-about = Бандҳои қабулшуда: <b>{ $count }</b>
plan-none = Нақшаи ин сол ҳоло қабул нашудааст.
plan-no-year = Ҳоло соли раисӣ намегузарад, бинобар ин нақшаи амал ҳам нест.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Саволҳо ба Шумо: { $count }
plan-all = Ҳамаи бандҳо
plan-mine = Барои ман: { $count }
plan-by-priority = Аз рӯи афзалият
plan-by-country = Аз рӯи кишвар
plan-by-status = Аз рӯи ҳолат
plan-decisions = Қарорҳо
plan-files = Ҳуҷҷатҳо
plan-drafts = Сиёҳнависи бандҳо: { $count }
plan-drafts-about = Дар ин ҷо бандҳоро раисикунандагон ва масъулони тамоси ҳамаи кишварҳо менависанд. Ҳар банд санҷида, сипас дар ҷаласа қабул мешавад. То он вақт онҳоро танҳо касоне мебинанд, ки нақшаро омода мекунанд.
plan-adopt = Қабул дар ҷаласа: { $count }
plan-new = Навиштани банд
plan-list-title = <b>Нақшаи амал: { $title }</b>
plan-list-empty = Дар ин ҷо банд нест.
plan-list-all = ҳамаи бандҳо
plan-list-mine = бандҳое, ки ба ман дахл доранд
plan-list-drafts = сиёҳнависҳо
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Кадом афзалият?</b>
        [country] <b>Кадом кишвар?</b>
       *[status] <b>Кадом ҳолат?</b>
    }
plan-gone = Ин дар нақшаи амал нест.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = Ҳоло ҳисобот нест
plan-status-under-way = Иҷро шуда истодааст
plan-status-done = Иҷро шуд
plan-status-late = Дер мешавад
plan-status-stopped = Қатъ шуд
plan-status-overdue = Муҳлаташ гузашт
plan-status-no-answer = Дар семоҳа ҷавоб нест
plan-quarter = семоҳаи { $quarter }, { $year }
plan-term = { $start } – { $end }
plan-no-answer-in = ҷавоб нест: { $quarter }
plan-evidence-hidden = на ба ҳама нишон дода мешавад
plan-column-objective = Мақсад
plan-column-task = Вазифа
plan-column-action = Тадбир
plan-column-indicator = Нишондиҳанда
plan-column-body = Муассисаи масъул
plan-column-person = Шахси масъул
plan-column-countries = Кишварҳо
plan-column-partner = Шарик
plan-column-term = Муҳлат
plan-column-form = Шакл
plan-column-status = Ҳолат
plan-column-evidence = Далел
plan-column-starts = Рӯзи аввал
plan-column-ends = Рӯзи охирин
plan-form-conference = Конфронс ё форум
plan-form-meeting = Вохӯрӣ
plan-form-training = Омӯзиш
plan-form-exchange = Мубодилаи таҷриба
plan-form-study = Таҳқиқот
plan-form-publication = Нашрия
plan-form-campaign = Маърака
plan-form-law = Қонун ё сиёсат
plan-form-service = Хизмат
plan-form-platform = Платформа ё шабака
plan-form-other = Дигар
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Сиёҳнавис. Барои санҷиш фиристода нашудааст.</i>
plan-is-pending = <i>Дар санҷиш аст.</i>
plan-is-reviewed = <i>Санҷида шуд. Қабулро дар ҷаласа интизор аст.</i>
plan-is-changing = <i>Тағйири матн омода мешавад. То тасдиқи он дар нақша чунин аст:</i>
plan-comment = Санҷанда менависад: <blockquote>{ $text }</blockquote>
plan-theme = Ба мавзӯъ: { $title }
plan-adopted-at = Қабул шуд: { $meeting }, { $day }
plan-follows = Асос – { $kind }: { $text }
plan-report = Ҳисобот додан
plan-send = Ба санҷиш фиристодан
plan-history = Таърих
plan-older = Матни пешина
plan-change = Тағйир
plan-decline = Ин ба ман дахл надорад
plan-change-words = Матн
plan-change-language = Бо забони дигар
plan-change-person = Шахси масъул
plan-change-theme = Афзалият ё самт
plan-change-origin = Асос: қарор
plan-withdraw = Бозпас гирифтани банд
plan-withdraw-change = Бозпас гирифтани тағйир
plan-change-draft = Чиро тағйир додан лозим? Баъди тағйир банд аз нав ба санҷиш фиристода мешавад.
plan-change-adopted = Чиро тағйир додан лозим? Банд қабул шудааст: матни нав аввал санҷида мешавад, матни пешина ҳам барои хондан мемонад.
plan-which-language = <b>Бо кадом забон?</b>
plan-history-title =
    <b>Таърих</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Қабул шуд
plan-history-words = Матн тағйир ёфт
plan-history-no-answer = Ҷавоб нест
plan-history-given = Ба шахси дигар дода шуд
plan-history-declined = Баргардонда шуд, ҳоло назди масъули тамоси кишвар
plan-history-suspended = Ҳоло назди масъули тамоси кишвар
plan-history-left = Ҳоло назди масъули тамоси кишвар
plan-history-country-left = Кишвар аз Муколама баромад: ҳоло назди раисӣ
plan-history-goes-on = Соли оянда идома меёбад
plan-history-closed = Ҳангоми супоридани сол пӯшида шуд
plan-history-continued = Банди соли гузаштаро идома медиҳад
plan-words-title =
    <b>Матни пешина: нусхаи { $number }</b>
    Тасдиқ шуд: { $day }
plan-people = <b>Барои ин банд кӣ ҷавобгар мешавад?</b>
plan-nobody = Касе ёфт нашуд. Имлоро санҷед ё як қисми номро нависед.
plan-look-again = Аз нав ҷустан
plan-open = Кушодани нақша
plan-open-item = Кушодани банд
planperson-ask-name =
    <b>Барои ин банд кӣ ҷавобгар мешавад?</b>

    Номашро нависед.
plan-decline-sure =
    <b>Ин бандро бармегардонед?</b>

    { $action }

    Он ба масъули тамоси кишвари Шумо мегузарад ва ба ӯ хабар меравад. Ин дар таърих дида мешавад.
plan-decline-yes = Ҳа, баргардондан
plan-declined = Банд ба шахси дигар гузашт. Барои гуфтанатон ташаккур.
plan-preview =
    <b>Ҳамааш дуруст?</b>
    Забон: { $language }
plan-save = Сиёҳнависро нигоҳ доштан
plan-change-line = Тағйири сатр
plan-more-lines = Сатрҳои дигар
plan-which-line = <b>Кадом сатрро?</b>
planitem-ask-objective =
    <b>Мақсад чист?</b>

    Тағйире, ки банд ба он хизмат мекунад. То 300 аломат.
planitem-ask-task =
    <b>Вазифа чист?</b>

    Дар роҳи мақсад ба чӣ расидан лозим. То 300 аломат.
planitem-ask-action =
    <b>Чӣ кор карда мешавад?</b>

    Дар рӯйхатҳо банд бо ҳамин матн ном бурда мешавад. То 300 аломат.
planitem-ask-indicator =
    <b>Иҷро шудани он аз чӣ дида мешавад?</b>

    Рақам, ҳуҷҷат, чорабинӣ. То 300 аломат.
planitem-ask-body = <b>Кадом муассиса масъул аст?</b>
planitem-ask-partner =
    <b>Шарик ҳаст?</b>

    Масалан, созмони байналмилалӣ.
planitem-ask-form = <b>Дар кадом шакл иҷро мешавад?</b>
planitem-ask-countries = <b>Кадом кишварҳо иштирок мекунанд?</b>
planitem-ask-starts =
    <b>Кай оғоз мешавад?</b>

    Масалан: 1 март
planitem-ask-ends =
    <b>Рӯзи охирин кадом аст?</b>

    Масалан: 30 сентябр
plan-day-future = { $day } ҳоло нарасидааст. Рӯзеро нависед, ки қарор қабул шуд.
plan-draft-saved = Сиёҳнавис нигоҳ дошта шуд. Вақте ки тайёр шавад, ба санҷиш фиристед.
plan-draft-sent = Ба санҷиш фиристода шуд. Дар бораи қарор паём мегиред.
plan-draft-withdrawn = Бозпас гирифта шуд.
plan-draft-unchanged = Чизе тағйир наёфт.
plan-draft-past = Рӯзи охирин аллакай гузаштааст. Рӯзи дертарро нависед, боқимонда нигоҳ дошта шуд.
plan-draft-order = Рӯзи охирин пеш аз рӯзи аввал аст. Яке аз онҳоро тағйир диҳед.
plan-draft-no-term = Ҳоло соли раисӣ нест. Онро маъмур ворид карда метавонад.
plan-draft-no-country = Кишварҳоеро интихоб кунед, ки ба Муколама дохиланд.
plan-draft-not-allowed = Ин бандро танҳо раисӣ, масъулони тамоси кишварҳои он ва маъмурон тағйир дода метавонанд.
plan-draft-gone = Ин банд дигар нест.
plan-withdraw-sure =
    <b>Ин бандро бозпас мегиред?</b>

    { $action }

    Он аз сиёҳнависҳо меравад ва қабул намешавад.
plan-withdraw-sure-change =
    <b>Тағйири ин бандро бозпас мегиред?</b>

    { $action }

    Нақша ҳамон тавр мемонад.
plan-withdraw-yes = Ҳа, бозпас гирифтан
plan-review-language = Банди нақшаи амал, забон: { $language }
plan-review-before = Ҳоло дар нақша:
plan-approved = <b>Банди Шумо дар нақшаи амал тасдиқ шуд.</b>
plan-returned = <b>Банди Шумо дар нақшаи амал баргардонда шуд.</b> Он боз сиёҳнавис аст.
plan-give-given = Ҳоло барои банд ӯ ҷавобгар аст. Агар банд дар нақша бошад, ба ӯ хабар дода шуд.
plan-give-unchanged = Барои ин банд ӯ аллакай ҷавобгар аст.
plan-give-too-many = Дар муддати кӯтоҳ бандҳои зиёдро супоридед, ва ҳар бор ба касе хабар дода мешавад. Ин банд тағйир наёфт. Пас аз як соат идома дода метавонед.
plan-give-not-a-member = Ӯ ҳоло иштирокчии шабака нест. Каси дигарро интихоб кунед.
plan-give-nobody = Касе нест, ки онро гирад: кишвари Шумо масъули тамоси дигар надорад ва дар раисӣ ҳам каси дигар нест. Ба маъмурон нависед.
plan-give-not-allowed = Шумо муайян карда наметавонед, ки барои ин банд кӣ ҷавобгар аст.
plan-give-gone = Ин банд аллакай пӯшида аст.
plan-question =
    <b>Кор чӣ тавр меравад? ({ $quarter })</b>

    Бандҳои нақшаи амал, ки ҷавоби Шуморо интизоранд: { $count }. Ҳолат ва як ҷумла кофист.
plan-asked-none = Дар бораи нақшаи амал саволи кушода нест. Ташаккур.
plan-given = <b>Ҳоло барои ин банди нақшаи амал Шумо ҷавобгаред.</b> Дар як семоҳа як бор рафти кор пурсида мешавад.
plan-given-several = <b>Нақшаи амал қабул шуд ва барои чанд банди он Шумо ҷавобгаред.</b> Дар як семоҳа як бор рафти кор пурсида мешавад.
planreport-ask-state =
    <b>Кор чӣ тавр меравад?</b>

    { $action }
planreport-ask-text =
    <b>Чӣ кор шуд ё чӣ халал мерасонад?</b>

    Як-ду ҷумла, то 300 аломат. Онҳоро ҳамаи иштирокчиён хонда метавонанд. Маълумоти хизматӣ ва махфӣ ва номи касро нанависед.
planreport-ask-evidence =
    <b>Инро чӣ нишон медиҳад?</b>

    Чорабинӣ, лоиҳа ё таҷрибаи беҳтаринро интихоб кунед ё пайванд фиристед.
plan-report-preview = <b>Ин ҳисоботро мефиристед?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Далел: { $what }
plan-report-state = Ҳолат
plan-report-text = Матн
plan-report-evidence = Далел
plan-report-send = Ҳа, фиристодан
plan-reported-recorded = Ташаккур. Ҳисоботи Шумо ба нақша ворид шуд.
plan-reported-too-many = Дар муддати кӯтоҳ ҳисоботи зиёд фиристодед. Навиштаатон нигоҳ дошта шуд: онро дертар фиристед.
plan-reported-no-evidence = Далели интихобшуда дигар нест. Онро тағйир диҳед, боқимонда нигоҳ дошта шуд.
plan-reported-not-allowed = Барои ин банд ҳоло шахси дигар ҷавобгар аст.
plan-reported-gone = Ин банд аллакай пӯшида аст. Ҳисобот дигар лозим нест.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>Нақша дар кадом ҷаласа қабул шуд?</b>
        [recommendation] <b>Кадом ҷаласа тавсия медиҳад?</b>
       *[decision] <b>Кадом ҷаласа қарор кард?</b>
    }
plan-other-meeting = Ҷаласаи дигар
plan-which-origin = <b>Банд ба кадом қарорҳо асос ёфтааст?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Ин бандҳоро қабул мекунед: { $count }?</b>
    Баъди ин ҳар тағйири матн санҷида мешавад ва матни пешина барои хондан мемонад. Ба масъулон хабар дода мешавад.
plan-adopt-more = Ва боз: { $count }
plan-adopt-yes = Ҳа, қабул кардан
decision-title = <b>Қарорҳо ва тавсияҳо</b>
decision-none = Дар ин ҷо ҳоло чизе сабт нашудааст.
decision-line =
    { $kind ->
        [adoption] Қабули нақша
        [recommendation] Тавсия
       *[decision] Қарор
    } · { $text }
decision-is-adoption = Қабули нақша
decision-is-decision = Қарор
decision-is-recommendation = Тавсия
decision-by-track = Аз рӯи самт
decision-new = Сабти қарор
decision-new-recommendation = Сабти тавсия
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Бандҳои нақшаи амал: { $count }
decision-track = Самт
decision-language = Забони дигар
decision-which-track = <b>Кадом самт?</b>
decision-all = Ҳамааш
decision-all-languages = Ин аллакай бо ҳамаи забонҳо навишта шудааст.
decision-ask-meeting = <b>Ҷаласа чӣ ном дошт?</b>
decision-ask-day =
    <b>Кадом рӯз буд?</b>

    Масалан: 29 май
decision-ask-text =
    { $kind ->
        [recommendation] <b>Ҷаласа чӣ тавсия медиҳад?</b>
       *[decision] <b>Чӣ қарор шуд?</b>
    }

    То 1000 аломат, бо забони бот. Забонҳои дигарро баъд илова кардан мумкин.
decision-ask-translation =
    <b>Матн бо ин забон: { $language }</b>

    <blockquote>{ $text }</blockquote>
    Матни сабтшуда тағйир намеёбад.
decision-line-meeting = Ҷаласа
decision-line-day = Рӯз
decision-line-text = Матн
decision-preview =
    <b>Ҳамин тавр сабт шавад?</b>
    Баъди сабт матн тағйир намеёбад.
decision-save = Ҳа, сабт кардан
decision-notice-recorded = Сабт шуд.
decision-notice-adopted = Бандҳои қабулшуда: { $count }. Ба масъулон хабар дода мешавад.
decision-notice-unchanged = Бо ин забон аллакай навишта шудааст.
decision-notice-nothing = Банди санҷидашудае нест, ки қабулро интизор бошад.
decision-notice-changed = Дар ин миён бандҳои тайёр тағйир ёфтанд. Онҳоро бинед ва аз нав қабул кунед.
decision-notice-future = Ин рӯз ҳоло нарасидааст. Рӯзеро нишон диҳед, ки қарор қабул шуд.
decision-notice-no-term = Ҳоло соли раисӣ нест.
decision-notice-not-allowed = Инро танҳо раисии соли ҷорӣ барои соли худ сабт карда метавонад.
decision-notice-gone = Ҷаласа ё сабт дигар нест.
plan-files-about =
    <b>Ҳуҷҷатҳои нақшаи амал</b>

    Ҳуҷҷатҳо аз шабака берун мераванд, бинобар ин дар онҳо номи касе нест.
plan-file-plan = Нақша (.{ $kind })
plan-file-report = Ҳисобот (.{ $kind })
plan-picture = Рафти кор дар расм
plan-file-language = Забон: { $language }
plan-sent-plan = Нақшаи амал
plan-sent-report = Ҳисоботи ҷамъбастии нақшаи амал
plan-files-too-many = Дар муддати кӯтоҳ ҳуҷҷатҳои зиёд гирифтед. Навбатиро аз ин вақт гирифтан мумкин: { $when }.
plan-doc-title = Нақшаи амал. Раисӣ: { $country }
plan-doc-report-title = Ҳисоботи ҷамъбастии нақшаи амал. Раисӣ: { $country }
plan-doc-priorities = Афзалиятҳо
plan-doc-plan = Бандҳо
plan-doc-progress = Рафти кор
plan-doc-items = Бандҳо
plan-doc-total = Ҳамагӣ
plan-doc-track = Самт
plan-doc-kind = Навъ
plan-doc-text = Матн
plan-doc-meeting = Ҷаласа
plan-doc-day = Рӯз
plan-doc-adopted = Бандҳои қабулшуда: { $count }
plan-doc-decisions = Қарорҳо ва тавсияҳо
plan-doc-meetings = Ҷаласаҳо
plan-doc-people = Шахсони масъул
plan-doc-showcase = Намоишгоҳи лоиҳаҳо
plan-doc-projects = Лоиҳаҳои намоишгоҳ
plan-doc-project = Лоиҳа
plan-doc-number = Шумора
plan-doc-sent = Лоиҳаҳои фиристодашуда
plan-doc-shown = Дар намоишгоҳ
plan-doc-shown-from = Дар намоишгоҳ: { $country }
plan-doc-useful = Ҳамчун муфид қайд шуд, бор
plan-doc-repeats = Такрор шуд, бор
plan-doc-repeated-in = Такрор шуд, кишвар
plan-doc-seated = Бо ҷой
plan-doc-came = Омаданд
plan-doc-changed = Тағйироти матн баъди қабул: { $count }
plan-doc-nothing = Сабт нест.
