speech-en = англисӣ
speech-ru = русӣ
speech-kk = қазоқӣ
speech-ky = қирғизӣ
speech-tg = тоҷикӣ
speech-tk = туркманӣ
speech-uz = ӯзбекӣ
remind-1209600 = ду ҳафта пеш
remind-604800 = як ҳафта пеш
remind-259200 = се рӯз пеш
remind-86400 = як рӯз пеш
remind-10800 = се соат пеш
remind-3600 = як соат пеш
score-5 = 5 · хеле хуб
score-4 = 4 · хуб
score-3 = 3 · миёна
score-2 = 2 · суст
score-1 = 1 · бад
quote-yes = Ҳа, иқтибос овардан мумкин
quote-no = Не, танҳо барои ташкилкунандагон
event-city-tashkent = Тошканд
event-city-almaty = Алмаато
event-city-bishkek = Бишкек
event-city-dushanbe = Душанбе
event-city-ashgabat = Ашқобод
event-city-kabul = Кобул
event-city-moscow = Маскав
event-city-berlin = Берлин
event-city-london = Лондон
event-city-new_york = Ню-Йорк
event-city-seoul = Сеул
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Кай:</b> { $span } ({ $city })
event-when-hers = <b>Бо вақти Шумо:</b> { $span }
event-where = <b>Куҷо:</b> { $place }
event-speech = <b>Тарҷума:</b> { $languages }
event-organisers = <b>Ташкилкунандагон:</b> { $names }
event-answers-until = <b>Муҳлати ҷавоб:</b> { $when }
event-time-hers = { $when } (бо вақти Шумо)
event-in-language = <i>Забони матн: { $language }.</i>
event-is-cancelled = <b>Ин чорабинӣ бекор карда шуд.</b>
event-reason = Сабаб: { $reason }
event-registration-registered = <b>Шумо ҷой доред.</b>
event-registration-offered = <b>Барои Шумо ҷой нигоҳ дошта шудааст. Муҳлат: { $when }.</b> Лутфан гӯед, ки онро мегиред ё не.
event-registration-waitlisted = <b>Шумо дар рӯйхати интизорӣ ҳастед, рақам: { $number }.</b> Ҳамин ки ҷой холӣ шавад, паём мегиред.
event-registration-expired = Барои Шумо ҷой нигоҳ дошта шуда буд, вале онро дар муҳлат нагирифтед.
event-registration-cancelled = Шумо гуфтед, ки иштирок карда наметавонед.
event-registration-revoked = Ташкилкунандагон маҷбур шуданд, ки ҷои Шуморо бозпас гиранд.
event-free = Ҷойҳои холӣ барои Шумо: { $free } аз { $seats }
event-full = Ҳоло ҷои холӣ нест. Дар рӯйхати интизорӣ: { $waiting }. Барои дохил шудан ба рӯйхат тугмаро пахш кунед.
event-is-over = Ин чорабинӣ гузашт.
event-answers-closed = Сабти ном анҷом ёфт. Агар барои Шумо муҳим бошад, ба ташкилкунандагон нависед.
event-come = Иштирок мекунам
event-cannot = Иштирок намекунам
event-give-back = Баргардонидани ҷоям
event-leave-queue-sure = Аз рӯйхати интизорӣ мебароед? Агар баъд баргардед, дар охири он мешавед.
event-give-back-sure = Ҷои худро бармегардонед? Он ба ҳамкори навбатӣ мерасад ва баъдтар шояд ҷой намонад.
event-take = Ҷойро мегирам
event-agenda = Барнома
event-calendar = Илова ба тақвим
event-calendar-all = Файли ҳамаи чорабиниҳоям
event-calendar-how = Файлро кушоед, чорабинӣ ба тақвими телефонатон илова мешавад. Файли нав ҷои кӯҳнаро мегирад.
event-calendar-updated =
    Тақвими Шумо: барои нав кардани чорабинӣ дар он файлро кушоед.
    <b>{ $title }</b>
event-calendar-removed =
    Тақвими Шумо: барои хориҷ кардани чорабинӣ файлро кушоед.
    <b>{ $title }</b>
    Агар сабт боқӣ монад, лутфан онро худатон нест кунед.
event-materials = Маводҳо
event-evaluate = Баҳо додан
event-manage = Барои ташкилкунандагон
event-open = Кушодан
event-moderator = модератор: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Барнома · рӯзи { $day }</b>
    { $date } ({ $city })
event-agenda-empty = Барои ин рӯз ҳанӯз чизе ба нақша гирифта нашудааст.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Чорабиниҳо</b>
event-box-coming = Оянда
event-box-mine = Чорабиниҳоям
event-box-past = Гузашта
event-list-coming = Чорабиниҳои оянда. ✓ ҷой доред, … дар рӯйхати интизорӣ ҳастед, ! барои Шумо ҷой нигоҳ дошта шудааст.
event-list-mine = Чорабиниҳои Шумо. ✓ ҷой доред, … дар рӯйхати интизорӣ ҳастед, ! ҷавоби Шумо лозим аст.
event-list-past = Чорабиниҳои гузашта. Барои дидани маводҳо чорабиниро кушоед.
event-none-coming = Ҳоло чорабинӣ ба нақша гирифта нашудааст. Вақте ки чорабинии нав шавад, паём мегиред.
event-none-mine = Шумо ҳоло ба ягон чорабинӣ ҷавоб надодаед.
event-none-past = Ҳоло чорабиниҳои гузашта нестанд.
event-found = Чорабиниҳо аз рӯи калимаҳои Шумо: { $words }
event-found-none = Бо ин калимаҳо чорабинӣ ёфт нашуд: { $words }
event-any-country = Барои кишвари дилхоҳ
event-any-sector = Барои соҳаи дилхоҳ
event-narrow = <b>Чорабиниҳо барои кӣ нишон дода шаванд:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Маводҳо
event-materials-none = Маводҳо ҳоло нест.
event-gone = Ин чорабинӣ ёфт нашуд.
event-notice-seated = Ҷой барои Шумост.
event-notice-queued = Шумо дар рӯйхати интизорӣ ҳастед.
event-notice-declined = Ташаккур, ки хабар додед.
event-notice-unchanged = Чизе тағйир наёфт.
event-notice-closed = Сабти ном анҷом ёфт.
event-notice-cancelled = Ин чорабинӣ бекор карда шуд.
event-notice-not-for-her = Ин чорабинӣ ёфт нашуд.
event-notice-no-calendar = Файли тақвимро вақте мегиред, ки ҷой дошта бошед.
event-notice-no-file = Ин файл дигар нест.
event-notice-no-evaluation = Танҳо иштироккардагон дар давоми як моҳи баъди чорабинӣ баҳо дода метавонанд.
event-invited = <b>Чорабинӣ барои Шумо дар { $network }</b>
event-nudge = <b>Иштирок мекунед?</b> Муҳлати ҷавоб: { $when }.
event-offered = <b>Барои Шумо ҷой холӣ шуд.</b>
event-seated = <b>Ташкилкунандагон ба Шумо ҷой доданд.</b>
event-changed = <b>Тағйирот ҳаст</b>
event-changed-time =
    <b>Вақт:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Акнун вақт аз рӯи ин минтақаи вақт аст: { $city }.
event-changed-venue =
    <b>Ҷой:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Барнома:</b>
event-agenda-gone = − хориҷ шуд, { $date }:
event-agenda-new = + нав, { $date }:
event-agenda-more = … ва дигар. Барои дидани барномаи пурра чорабиниро кушоед.
event-changed-back = Маълумот боз ҳамон тавр аст, ки медонистед.
event-cancelled = <b>Чорабинӣ дар { $network } бекор карда шуд.</b>
event-reminder-soon = <b>Ба наздикӣ оғоз мешавад</b>
event-reminder-today = <b>Хотиррасонӣ: имрӯз</b>
event-reminder-tomorrow = <b>Хотиррасонӣ: фардо</b>
event-reminder-days = <b>Хотиррасонӣ: пас аз { $count } рӯз</b>
event-materials-sent =
    Маводҳои ин чорабинӣ барои Шумо омодаанд.

    <b>{ $title }</b>
evaluation-asked =
    Барои иштирок ташаккур. Чӣ гуна гузашт? Баҳо додан як дақиқа вақт мегирад, номатон нишон дода намешавад.

    <b>{ $title }</b>
evaluation-ask-score = <b>Чорабинӣ умуман чӣ гуна гузашт?</b>
evaluation-ask-useful = <b>Барои Шумо чӣ муфид буд?</b>
evaluation-ask-improve = <b>Дафъаи дигар чиро тағйир додан лозим?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Оё ташкилкунандагон аз суханони Шумо иқтибос оварда метавонанд?</b>

    Ҳамеша бе номи Шумо.
evaluation-review =
    <b>{ $title }</b>

    Ҳамааш дуруст аст?
evaluation-quote-yes = Аз суханони Шумо бе ном иқтибос овардан мумкин аст.
evaluation-send = Фиристодан
evaluation-notice-thanks = Ташаккур. Фикри Шумо ба чорабинии оянда кӯмак мекунад.
evaluation-notice-closed = Қабули баҳо барои ин чорабинӣ анҷом ёфт.
evaluation-notice-shown = Ташкилкунанда натиҷаҳоро бо баҳои Шумо аллакай дидааст, бинобар ин онро дигар тағйир додан мумкин нест.
evaluation-notice-not-there = Танҳо иштироккардагон баҳо дода метавонанд.
event-checkin-how = Дар даромадгоҳ рамзи шашрақама нишон медиҳанд. Ин рақамҳоро ба ин ҷо фиристед.
event-checkin-notice-welcome = Хуш омадед! Ҳузуратон қайд шуд.
event-checkin-notice-already = Ҳузуратон аллакай қайд шудааст. Хуш омадед.
event-checkin-notice-no-seat = Шумо дар ин чорабинӣ ҷой надоред. Лутфан ба ташкилкунанда дар даромадгоҳ муроҷиат кунед.
event-checkin-notice-other-day = Ин рамзи рӯзи дигар аст. Лутфан дар даромадгоҳ рамзи имрӯзаро пурсед.
event-checkin-notice-wrong = Рамз дуруст нест. Лутфан рақамҳоро аз нав бинед.
event-checkin-notice-too-many = Кӯшиш хеле зиёд шуд. Пас аз як соат боз кӯшиш кунед ё аз ташкилкунанда хоҳиш кунед, ки ҳузуратонро қайд кунад.
event-checkin-notice-no-day = Рамзҳо танҳо дар рӯзҳои чорабинӣ кор мекунанд.
event-checkin-notice-not-yet = Он рӯз ҳанӯз нарасидааст ё ӯ ҷой надорад.
event-decided-approved = «{ $title }»: маъмур тасдиқ кард, чорабинӣ нашр шуд.
event-decided-rejected =
    «{ $title }»: маъмур тасдиқ накард. Сабаб: { $reason }

    Сиёҳнавис нигоҳ дошта шуд. Онро тағйир дода, боз пурсида метавонед.
event-notice-attended = Ҳузуратон аллакай қайд шудааст, бинобар ин ҷой аз они Шумо мемонад.
event-link-with-a-seat = <b>Онлайн:</b> пайвандро баъди гирифтани ҷой мебинед.
event-link-stranger = Ин пайванд ба чорабинии { $network } мебарад. Ин шабакаи касбии занони Осиёи Марказӣ аст. Вақте иштирокчӣ шавед, чорабинӣ Шуморо мунтазир аст.
event-promised = Чорабинӣ: { $title }
event-attendees-button = Боз кӣ меояд
event-attendees-about =
    <b>Боз кӣ меояд?</b>

    Ин рӯйхат барои онҳоест, ки ҷой доранд ва мехоҳанд дар он бошанд. Агар дохил шавед, дигаронро мебинед ва онҳо Шуморо чунон мебинанд, ки профилатон нишон медиҳад. Ҳар вақт аз рӯйхат баромада метавонед, он гоҳ худатон ҳам онро намебинед. Агар ҷоятонро баргардонед, дар рӯйхат намемонед.
event-attendees-join = Маро ба рӯйхат дохил кардан
event-attendees-leave = Маро аз рӯйхат баровардан
event-attendees-joined = Шумо дар рӯйхат ҳастед.
event-attendees-left = Шумо дигар дар рӯйхат нестед.
event-attendees-others = Боз дар рӯйхат: <b>{ $count }</b>
event-attendees-empty = Дар рӯйхат ҳоло дигар касе нест.
event-place-with-a-seat = <b>Дар куҷо:</b> маконро баъди гирифтани ҷой мебинед.
event-place-everyone = Ҳама, ки чорабиниро мебинанд
event-place-seats = Танҳо онҳое, ки ҷой доранд
event-sessions = Ҷаласаҳои ҷойдор
event-sessions-title =
    <b>Ҷаласаҳо бо ҷойҳои алоҳида</b>
    Вақт маҳаллист: { $city }.
event-sessions-hint = Барои гирифтани ҷой ҷаласаро пахш кунед. Аз ду ҷаласаи ҳамвақт танҳо якеро интихоб кардан мумкин аст.
event-sessions-none = Чунин ҷаласа ҷойҳо ва рӯйхати интизории худро дорад; он барои касонест, ки дар чорабинӣ ҷой доранд. Ду ҷаласа метавонанд ҳамвақт гузаранд.
event-session-seats = Ҷойҳои банд: { $taken } аз { $seats }
event-session-new = Ҷаласаи нав
event-session-review = <b>Ин ҷаласа сохта шавад?</b> Он якҷо бо чорабинӣ нашр мешавад ва агар чорабинӣ аллакай нашр шуда бошад, алоҳида.
event-notice-needs-event = Аввал дар худи чорабинӣ ҷой лозим аст.
event-notice-overlaps = Дар ин вақт Шумо дар ҷаласаи дигар ҷой доред. Аввал онро холӣ кунед.
