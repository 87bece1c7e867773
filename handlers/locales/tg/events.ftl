speech-en = англисӣ
speech-ru = русӣ
speech-kk = қазоқӣ
speech-ky = қирғизӣ
speech-tg = тоҷикӣ
speech-tk = туркманӣ
speech-uz = узбекӣ
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
quote-yes = Ҳа, метавонед иқтибос оред
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
event-in-language = <i>Забони матн: { $language }.</i>
event-is-cancelled = <b>Ин чорабинӣ бекор карда шуд.</b>
event-reason = Сабаб: { $reason }
event-registration-registered = <b>Шумо ҷой доред.</b>
event-registration-offered = <b>Барои Шумо ҷой нигоҳ дошта шудааст. Муҳлат: { $when }.</b> Лутфан гӯед, ки онро мегиред ё не.
event-registration-waitlisted = <b>Шумо дар рӯйхати интизорӣ ҳастед, рақам: { $number }.</b> Ҳамин ки ҷой холӣ шавад, паём меояд.
event-registration-expired = Барои Шумо ҷой нигоҳ дошта шуда буд, вақташ гузашт.
event-registration-cancelled = Шумо гуфтед, ки иштирок карда наметавонед.
event-registration-revoked = Ташкилкунандагон ҷои Шуморо бозпас гирифтанд.
event-free = Ҷойҳои холӣ барои Шумо: { $free } аз { $seats }
event-full = Ҳоло ҷои холӣ нест. Дар рӯйхати интизорӣ: { $waiting }. Тугмаро пахш кунед, навбататон нигоҳ дошта мешавад.
event-is-over = Ин чорабинӣ гузашт.
event-answers-closed = Қабули ҷавоб анҷом ёфт. Агар муҳим бошад, ба ташкилкунандагон муроҷиат кунед.
event-come = Иштирок мекунам
event-cannot = Иштирок намекунам
event-give-back = Дигар омада наметавонам
event-leave-queue-sure = Аз навбат мебароед? Агар баргардед, дар охири навбат мешавед.
event-give-back-sure = Аз ҷоятон даст мекашед? Он ба ҳамкори навбатӣ мерасад ва баъдтар шояд ҷой намонад.
event-take = Ҷойро мегирам
event-agenda = Барнома
event-calendar = Ба тақвими ман
event-calendar-all = Ҳамаашро ба тақвими ман
event-calendar-how = Файлро кушоед, телефон онро ба тақвим мегузорад. Файли нав ҷои кӯҳнаро мегирад.
event-calendar-updated =
    Тақвими Шумо: барои нав кардани чорабинӣ дар он файлро кушоед.
    <b>{ $title }</b>
event-calendar-removed =
    Тақвими Шумо: барои аз он бардоштани чорабинӣ файлро кушоед.
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
event-agenda-empty = Барои ин рӯз ҳанӯз чизе нест.
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
event-box-mine = Аз они ман
event-box-past = Гузашта
event-list-coming = Чӣ дар пеш аст. ✓ ҷой доред, … дар навбатед, ! ҷой ҷавоби Шуморо интизор аст.
event-list-mine = Чорабиниҳое, ки иштирок мекунед ё мунтазиред. ✓ ҷой ҳаст, … навбат, ! ҷавоб лозим.
event-list-past = Чорабиниҳои гузашта. Маводҳо дар варақаҳо.
event-none-coming = Ҳоло чизе ба нақша гирифта нашудааст. Вақте ки шавад, паём меояд.
event-none-mine = Шумо ҳоло ба чизе номнавис нашудаед.
event-none-past = Дар ин ҷо ҳоло чизе нест.
event-any-country = Барои ҳар кишвар
event-any-sector = Барои ҳар соҳа
event-narrow = <b>Чорабиниҳо барои кӣ?</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Маводҳо
event-materials-none = Маводҳо ҳоло нест.
event-gone = Чунин чорабинӣ нест.
event-notice-seated = Ҷой барои Шумост.
event-notice-queued = Шумо дар рӯйхати интизорӣ ҳастед.
event-notice-declined = Ташаккур, ки хабар додед.
event-notice-unchanged = Аллакай ҳамин тавр аст.
event-notice-closed = Қабули ҷавоб анҷом ёфт.
event-notice-cancelled = Ин чорабинӣ бекор карда шуд.
event-notice-not-for-her = Чунин чорабинӣ нест.
event-notice-no-calendar = Вақте ки ҷой доред, файли тақвим мешавад.
event-notice-no-file = Ин файл дигар нест.
event-notice-no-evaluation = Танҳо онҳое, ки иштирок карданд, дар давоми як моҳ баҳо медиҳанд.
event-invited = <b>Чорабинӣ барои Шумо дар { $network }</b>
event-nudge = <b>Иштирок мекунед?</b> Муҳлати ҷавоб: { $when }.
event-offered = <b>Барои Шумо ҷой холӣ шуд.</b>
event-seated = <b>Ташкилкунандагон ба Шумо ҷой доданд.</b>
event-changed = <b>Тағйирот ҳаст</b>
event-changed-time =
    <b>Вақт:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Акнун вақт бо соати: { $city }.
event-changed-venue =
    <b>Ҷой:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Барнома:</b>
event-agenda-gone = − дигар нест, { $date }:
event-agenda-new = + нав, { $date }:
event-agenda-more = … ва дигар: тамоми барнома дар варақа.
event-changed-back = Ҳама чиз боз ҳамон тавр аст, ки медонед.
event-cancelled = <b>Чорабинӣ дар { $network } баргузор намешавад.</b>
event-reminder-soon = <b>Ба наздикӣ оғоз мешавад.</b>
event-reminder-today = <b>Хотиррасонӣ: имрӯз</b>
event-reminder-tomorrow = <b>Хотиррасонӣ: пагоҳ</b>
event-reminder-days = <b>Хотиррасонӣ: пас аз { $count } рӯз</b>
event-materials-sent =
    <b>{ $title }</b>

    Маводҳои ин чорабинӣ барои Шумо омодаанд.
evaluation-asked =
    <b>{ $title }</b>

    Ташаккур барои иштирок. Чӣ гуна гузашт? Як дақиқа вақт мегирад, номатон нишон дода намешавад.
evaluation-ask-score = <b>Умуман чӣ гуна гузашт?</b>
evaluation-ask-useful = <b>Барои Шумо чӣ муфид буд?</b>
evaluation-ask-improve = <b>Дафъаи дигар чиро тағйир додан лозим?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Оё ташкилкунандагон метавонанд суханони Шуморо иқтибос оранд?</b>

    Ҳамеша бе ном.
evaluation-review =
    <b>{ $title }</b>

    Ҳамааш дуруст?
evaluation-quote-yes = Суханонатонро бе ном иқтибос овардан мумкин.
evaluation-send = Фиристодан
evaluation-notice-thanks = Ташаккур. Ин ба чорабинии оянда кӯмак мекунад.
evaluation-notice-closed = Қабули баҳо барои ин чорабинӣ анҷом ёфт.
evaluation-notice-not-there = Танҳо иштироккардагон баҳо дода метавонанд.
event-checkin-how = Дар даромадгоҳ рамзи шашрақама нишон медиҳанд. Онро ин ҷо нависед, танҳо рақамҳоро.
event-checkin-notice-welcome = Хуш омадед! Ҳузуратон қайд шуд.
event-checkin-notice-already = Шумо аллакай қайд шудаед. Хуш омадед.
event-checkin-notice-no-seat = Шумо дар ин чорабинӣ ҷой надоред. Лутфан ба ташкилкунанда дар даромадгоҳ муроҷиат кунед.
event-checkin-notice-other-day = Ин рамзи рӯзи дигар аст. Лутфан рамзи имрӯзаро дар даромадгоҳ пурсед.
event-checkin-notice-wrong = Рамз дуруст нест. Лутфан рақамҳоро аз нав бинед.
event-checkin-notice-too-many = Кӯшиш хеле зиёд шуд. Пас аз як соат кӯшиш кунед ё аз ташкилкунанда хоҳиш кунед, ки қайд кунад.
event-checkin-notice-no-day = Рамз дар рӯзҳои чорабинӣ мешавад.
event-checkin-notice-not-yet = Он рӯз ҳанӯз нарасидааст ё ӯ ҷой надорад.
event-decided-approved =
    «{ $title }»: маъмур иҷозат дод, чорабинӣ нашр шуд.
event-decided-rejected =
    «{ $title }»: маъмур иҷозат надод. Сабаб: { $reason }

    Сиёҳнавис нигоҳ дошта шуд; онро тағйир дода, боз фиристода метавонед.
event-notice-attended = Шумо аллакай қайд шудаед, бинобар ин ҷой аз они Шумо мемонад.
event-link-with-a-seat = <b>Онлайн:</b> пайвандро баъди гирифтани ҷой мебинед.
