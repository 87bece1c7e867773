announcement-title-plain = Эълонҳо
announcement-title = <b>Эълонҳо</b>
announcement-list = Эълонҳои Шумо ва он чи дигарон мефиристанд.
announcement-none = Ҳоло ҳеҷ эълон нест. Аввал ба як забон менависед, мегӯед, ки барои кист, ва пеш аз фиристодан онро чун хонанда мебинед.
announcement-new = Навиштани эълон
announcement-line =
    { $state ->
        [draft] Сиёҳнавис · { $day } · { $text }
        [pending] Мунтазири розигӣ · { $day } · { $text }
        [going] Фиристода мешавад · { $day } · { $text }
        [stopped] Қатъ шуд · { $day } · { $text }
       *[over] Фиристода шуд · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Ин чӣ гуна эълон аст?</b>

    Ҳар намудро ҳар кас барои худ хомӯш карда метавонад. Эълони фаврӣ шабона ҳам меояд: танҳо барои коре, ки интизор шуда наметавонад.
announcement-kind-news = Хабар
announcement-kind-opportunity = Имконият
announcement-kind-event = Дар бораи чорабинӣ
announcement-kind-urgent = Фаврӣ
announcement-ask-language =
    <b>Аввал ба кадом забон менависед?</b>

    Забонҳои дигарро баъд як-як илова кардан мумкин аст.
announcement-ask-text =
    <b>Чӣ гуфтан мехоҳед?</b>

    Ҳамон тавре нависед, ки хонда мешавад; ҳарфҳои ғафсу хам, пайванд ва иқтибос нигоҳ дошта мешаванд. То 3600 аломат, бо расм то 800.
announcement-review = <i>{ $kind } · { $language }. Чунин хонда мешавад:</i>
announcement-review-yes = Давом: барои кист
announcement-fact-kind = Намуд
announcement-fact-language = Забон
announcement-fact-text = Матн
announcement-fact-texts = Забонҳо
announcement-fact-author = Муаллиф
announcement-fact-with = Ҳамроҳаш
announcement-fact-when = Кай
announcement-fact-whom = Барои кӣ
announcement-fact-sent = Тасдиқ шуд
announcement-is-draft = <b>Сиёҳнавис.</b> Ҳоло чизе фиристода нашудааст.
announcement-is-pending = <b>Розигии маъмури дигарро интизор аст.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = фавран
announcement-with-photo = расм
announcement-with-document = файл
announcement-without = Ба ҳисоб намедароянд: ин намудро хомӯш карданд — { $off }, ботро бастанд — { $away }, боздошташуда — { $suspended }.
announcement-outside = Берун аз кишварҳои Шумо: { $count }
announcement-falls-back = Ба забони дигар мехонанд ({ $language }): { $some }
announcement-needs-yes = Он ба бисёриҳо ё берун аз кишвари Шумо меравад: аввал розигии маъмури дигар лозим аст.
announcement-texts = Матнҳо, забонҳо
announcement-attach = Расм, файл
announcement-buttons = Тугмаҳо
announcement-kind = Намуд
announcement-when = Кай
announcement-preview = Чунон ки мехонанд
announcement-try = Ба ман фиристед
announcement-send = Фиристодан …
announcement-ask = Аз маъмур пурсидан …
announcement-discard = Нест кардани сиёҳнавис
announcement-discard-sure =
    <b>Ин сиёҳнависро нест мекунед?</b>

    Онро баргардонда намешавад.
announcement-discard-yes = Ҳа, нест кардан
announcement-take-back = Бозпас гирифтан
announcement-open = Кушодан
announcement-which-language =
    <b>Ба кадом забон?</b>

    Нишонадорҳо ҳастанд. Ҳар кӣ ба забонаш матн надорад, ба русӣ ё англисӣ мехонад.
announcement-which-corrected =
    <b>Фиристодан боздошта шуд.</b>

    Ҷои хаторо ба ҳар забон аз нав нависед. Онҳое, ки гирифтаанд, ба ҷояш матни ислоҳшударо мебинанд.
announcement-corrected-text = { $name }: ислоҳ шуд
announcement-text-in = <i>Забон: { $language }</i>
announcement-edit = Аз нав навиштан
announcement-drop = Ин забонро гирифтан
announcement-drop-sure = Ин матн нест карда шавад? Забон: { $language }
announcement-ask-text-in =
    <b>Матнро фиристед.</b> Забон: { $language }.

    Ороиш нигоҳ дошта мешавад. Матни нав ба ҷои пештара меистад.
announcefile-ask-file =
    <b>Расм ё файлро фиристед.</b>

    Он бо ҳар матн меравад; дар зери он то 800 аломат меғунҷад.
announcement-which-buttons =
    <b>Дар зери он кадом тугмаҳо меистанд?</b>

    Шумори хонандагоне, ки ҳар якро пахш кардаанд, ҳисоб мешавад.
announcement-add-event = Тугма ба чорабинӣ
announcement-add-practice = Тугма ба таҷриба
announcement-add-link = Тугма ба пайванд
announcement-no-button = Гирифтан: { $title }
announcement-which-event = <b>Кадом чорабинӣ?</b>
announcement-which-practice = <b>Кадом таҷриба?</b>
announcement-nothing-there = Ҳоло чизе барои интихоб нест.
announcelink-ask-link =
    <b>Кадом суроға?</b>

    Он бо https сар мешавад. Хонанда пеш аз кушодан онро пурра мебинад.
announcement-goes-at-once = <b>Он фавран фиристода мешавад.</b>
announcement-goes-at = <b>Фиристода мешавад: { $when }</b> (бо вақти Шумо)
announcement-hours = <b>Бо вақти хонандагон:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = бо вақти дигар: { $count }
announcement-never-night = Дар соатҳои оромӣ ба касе намеояд: саҳар меояд.
announcement-ask-when = Интихоби вақт
announcement-make-at-once = Фавран фиристодан
announcewhen-ask-when =
    <b>Кай фиристода шавад?</b>

    Бо вақти Шумо, масалан: 4.03 09:30, 4 март 9:30, пагоҳ 10:00.
announcement-sure = <b>Ҳозир фиристода шавад?</b> Мегиранд: { $count }
announcement-sure-at = <b>Фиристода шавад?</b> Вақт: { $when }. Мегиранд: { $count }
announcement-urgent-sure = <b>Дар ҳақиқат фаврист?</b> Онҳоеро, ки ҳоло шаб доранд, бедор мекунад. Мегиранд: { $count }
announcement-send-yes = Ҳа, фиристодан
announcement-ask-yes = Ҳа, аз маъмур пурсидан
announcement-is-going = <b>Фиристода мешавад.</b>
announcement-is-over = <b>Ба ҳама фиристода шуд.</b>
announcement-is-stopped = <b>Қатъ шуд.</b> Дигар касе намегирад.
announcement-is-waiting = <b>Фиристода мешавад: { $when }.</b>
announcement-is-correcting = <b>Матни ислоҳшуда ба ҷояш меистад.</b> Боқӣ монд: { $count }
announcement-paused-sender = <b>Боздошта шуд.</b>
announcement-paused-failures = <b>Худ ба худ боздошта шуд:</b> хабарҳои зиёде нарафтанд. Пеш аз давом додан сабабашро бинед.
announcement-paused-role = <b>Нигоҳ дошта шуд:</b> фиристанда дигар нақш надорад. Давом додани онро маъмур ҳал мекунад.
announcement-paused-correction = <b>Ҳангоми ислоҳ боздошта шуд.</b>
announcement-correction-draft = <b>Ҳангоми ислоҳ боздошта шуд.</b>
announcement-correction-pending = <b>Ислоҳ розигии маъмури дигарро интизор аст.</b>
announcement-correction-send = Фиристодани ислоҳ
announcement-correction-leave = Матни пештараро мондан
announcement-correction-go = Давоми ислоҳ
announcement-corrected =
    <b>{ $language }, ислоҳшуда:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Ҳамагӣ:</b> { $count }, аз онҳо
announcement-sum-sent = расонда шуд: { $count }
announcement-sum-waiting = мунтазир: { $count }
announcement-sum-blocked = ботро бастанд: { $count }
announcement-sum-failed = нашуд: { $count }
announcement-sum-unknown = шояд нарасид: { $count }
announcement-sum-closed = номаълум, ҳамин тавр монд: { $count }
announcement-sum-dropped = фиристода нашуд: { $count }
announcement-sum-later = <i>Соати худро интизоранд: { $count }, аввалин: { $when }</i>
announcement-sum-old = <i>Бо матни то ислоҳ: { $count }</i>
announcement-speed = дар як сония { $rate }, тахминан { $minutes } дақ монд
announcement-pause = Боздоштан
announcement-resume = Давом додан
announcement-stop = Қатъ кардан
announcement-correct = Ислоҳ кардан
announcement-stop-sure =
    <b>Комилан қатъ шавад?</b>

    Давом додан намешавад; намегиранд: { $count }
announcement-stop-yes = Ҳа, қатъ кардан
announcement-unknown = Шояд нарасид: { $count }
announcement-numbers = Рақамҳо
announcement-numbers-title = <b>Натиҷа</b>
announcement-numbers-title-plain = Эълон
announcement-dropped-why = <b>Фиристода нашуд, сабабаш:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = қатъ шуд
announcement-why-1 = дигар иштирокчӣ нест ё ин намудро хомӯш кард
announcement-why-2 = аз шабака рафт
announcement-why-3 = пас аз барқарории база бардошта шуд
announcement-why-4 = хеле дер
announcement-pressed-title = <b>Тугмаҳоро пахш карданд:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = ба чорабинӣ
announcement-to-practice = ба таҷриба
announcement-to-link = ба пайванд
announcement-export = Ба шакли ҷадвал
announcement-column-total = Ҳамагӣ
announcement-column-sent = Расонда шуд
announcement-column-blocked = Ботро бастанд
announcement-column-failed = Нашуд
announcement-column-unknown = Номаълум
announcement-column-dropped = Фиристода нашуд
announcement-column-waiting = Мунтазир
announcement-unknown-list =
    <b>Шояд нарасид: { $count }</b>

    Ҷавоб дар роҳ гум шуд: донистан намешавад, ки гирифтаанд ё не.
announcement-names = { $names }
announcement-again = Боз фиристодан (ба баъзе ду бор)
announcement-accept = Ҳамин тавр мондан
announcement-quiet = <i>{ $kind } · интихоби он чи меояд: /settings</i>
announcement-is-urgent = <b>Фаврӣ</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Кушодани { $host }
announcement-link =
    Суроға ин аст:
    { $link }
announcement-was-allowed = <b>Маъмури дигар розӣ шуд.</b> Эълон фиристода мешавад.
announcement-was-refused = <b>Эълон фиристода нашуд.</b> Он боз сиёҳнавис аст: бинед, ислоҳ кунед ё аз маъмури дигар пурсед.
announcement-correction-was-refused = <b>Ба ислоҳ иҷозат дода нашуд.</b> Эълон бо матни пештара боздошта аст.
announcement-caption-too-long = Бо расм ё файл танҳо { $most } аломат меғунҷад (зиёд: { $language }). Аввал матнро кӯтоҳ кунед; файл илова нашуд.
announcement-notice-created = Сиёҳнавис тайёр. Бе гуфтаи Шумо чизе намеравад.
announcement-notice-done = Нигоҳ дошта шуд.
announcement-notice-unchanged = Чизе тағйир наёфт.
announcement-notice-gone = Ин эълон дигар нест.
announcement-notice-locked = Он мунтазири розигист ё меравад: бозпас гиред ё ислоҳ кунед.
announcement-notice-last-text = Як матн бояд монад. Аввал забони дигарро нависед.
announcement-notice-past = Ин вақт гузашт. Лутфан вақти ояндаро интихоб кунед.
announcement-notice-no-event = Ин чорабинӣ ҳоло барои хонандагон нест.
announcement-notice-no-practice = Ин таҷриба ҳоло дар китобхона нест.
announcement-notice-discarded = Сиёҳнавис нест шуд.
announcement-notice-refused-by-telegram = Телеграм инро қабул намекунад: расм ё файлро санҷед ва аз нав фиристед.
announcement-notice-unreachable = Бо Телеграм пайваст шудан нашуд, барои ҳамин нишон дода нашуд. Лутфан, баъди чанд лаҳза бори дигар кӯшиш кунед.
announcement-notice-tried = Танҳо ба Шумо фиристода шуд.
announcement-notice-caption = Бо расм ё файл матн то 800 аломат мешавад. Матнҳои дарозро кӯтоҳ кунед.
announcement-notice-changed = Дар ин миён тағйир ёфт: ҳоло чунин аст.
announcement-notice-sent = Фиристода мешавад. Рафти кор дар ин ҷо дида мешавад.
announcement-notice-asked = Аз маъмурони дигар пурсида шуд. Вақте яке розӣ шавад, меравад.
announcement-notice-already = Ин аллакай ҳал шудааст.
announcement-notice-no-text = Ҳоло матн нест.
announcement-notice-nobody = Онро касе намегирад: бинед, ки барои кист.
announcement-notice-nobody-reads-it = Ягон хонанда ин забонро интихоб накардааст. Ба забони онҳо, ба русӣ ё англисӣ матн илова кунед.
announcement-notice-no-second = Розигии маъмури дуюм лозим аст, вале ӯ нест. Дар /admin таъин кунед.
announcement-notice-taken-back = Бозпас гирифта шуд: боз сиёҳнавис аст.
announcement-notice-paused = Боздошта шуд. Он чи дар роҳ аст, мерасад.
announcement-notice-resumed = Давом меёбад.
announcement-notice-stopped = Қатъ шуд. Дигар касе намегирад.
announcement-notice-correcting = Боздошта шуд. Акнун ҷои хаторо аз нав нависед.
announcement-notice-corrected = Матни ислоҳшуда ба ҷояш меистад, фиристодан давом меёбад.
announcement-notice-left = Матн чунон ки буд, монд; боздошта аст.
announcement-notice-over = Тамом шуд: чизе барои фиристодан намондааст.
announcement-notice-not-while-correcting = Ислоҳ мешавад: аввал ислоҳро фиристед ё матни пештараро монед.
announcement-notice-unknown-again = Ба онҳо боз бо нишонаи такрор фиристода мешавад.
announcement-notice-unknown-accepted = Ҳамин тавр монд.
announcement-notice-unknown-none = Дигар чизи номаълум нест.
announcement-notice-unknown-stopped = Он қатъ шудааст, такроран намеравад.
announcement-notice-unknown-gone = Ин эълон дигар нест.
announcement-answer = Ҷавоб додан
announceanswer-ask-text =
    <b>Ҷавоби Шумо.</b>

    То 300 аломат. Он бе номи Шумо хонда мешавад.
announcement-answer-thanks = Ташаккур. Ҷавоб бе ном ҳисоб шуд; аз нав интихоб кардан мумкин.
announcement-answer-changed = Ҷавоби Шумо иваз шуд.
announcement-answer-tried = Чунин кор мекунад. Озмоиши Шумо ба ҳисоб намедарояд.
announcement-answer-gone = Ин савол дигар кушода нест.
announcement-poll-choice = Пурсидан: ҷавобҳо барои интихоб
announcement-poll-text = Пурсидан: матни кӯтоҳ
announcement-poll-nothing = Чизе напурсидан
announcement-change-answers = Тағйири ҷавобҳо
announcement-answers-language =
    <b>Ҷавобҳо ба кадом забон?</b>

    Нишонадорҳо ҳастанд. Ба ҳар забон шумора ва тартиб якхела.
announcement-ask-answers =
    <b>Ҷавобҳо, ҳар кадом аз сатри нав.</b> Забон: { $language }.

    Аз ду то шаш, ҳар кадом то 40 аломат.
announcement-fact-asks = Мепурсад
announcement-asks-choice = интихоб
announcement-asks-text = матни кӯтоҳ
announcement-notice-other-number = Ба забони дигар шумораи ҷавобҳо дигар аст. Ҳамон қадар ва бо ҳамон тартиб нависед.
announcement-notice-no-options = Интихоб мепурсад, аммо ҷавобҳо ҳоло нестанд.
announcement-answered = <b>Ҷавоб доданд:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Ҷавобҳо
announcement-chart = Ҷавобҳо ба шакли расм
announcement-said = «{ $text }»
announcement-too-few = Онҳо вақте намоён мешаванд, ки ҳадди ақал { $least } нафар ҷавоб диҳанд: то касе аз ҷавобаш шинохта нашавад.
announcement-next-language = Забон: { $language } ›
announcement-kind-question = Саволҳои ҳамкорон
announcement-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
announcement-notice-unknown-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
announcement-correction-was-given-back = <b>Ислоҳи Шумо фиристода нашуд.</b> Матни он нигоҳ дошта шуд: онро тағйир дода, боз фиристед ё эълонро чун пештара гузоред. То он вақт фиристода намешавад.
announcement-correction-leave-sure = Матни пештараро мемонед? Матни ислоҳкардаи Шумо нест карда мешавад.
