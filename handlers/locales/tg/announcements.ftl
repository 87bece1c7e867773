announce-title-plain = Эълонҳо
announce-title = <b>Эълонҳо</b>
announce-list = Эълонҳои Шумо ва он чи дигарон мефиристанд.
announce-none = Ҳоло ҳеҷ эълон нест. Аввал ба як забон менависед, мегӯед, ки барои кист, ва пеш аз фиристодан онро чун хонанда мебинед.
announce-new = Навиштани эълон
announce-line =
    { $state ->
        [draft] Сиёҳнавис · { $day } · { $text }
        [asked] Мунтазири розигӣ · { $day } · { $text }
        [going] Фиристода мешавад · { $day } · { $text }
        [stopped] Қатъ шуд · { $day } · { $text }
       *[over] Фиристода шуд · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Ин чӣ гуна эълон аст?</b>

    Ҳар намудро ҳар кас барои худ хомӯш карда метавонад. Эълони фаврӣ шабона ҳам меояд: танҳо барои коре, ки интизор шуда наметавонад.
announce-kind-news = Хабар
announce-kind-opportunity = Имконият
announce-kind-event = Дар бораи чорабинӣ
announce-kind-urgent = Фаврӣ
announcement-ask-language =
    <b>Аввал ба кадом забон менависед?</b>

    Забонҳои дигарро баъд як-як илова кардан мумкин аст.
announcement-ask-text =
    <b>Чӣ гуфтан мехоҳед?</b>

    Ҳамон тавре нависед, ки хонда мешавад; ҳарфҳои ғафсу хам, пайванд ва иқтибос нигоҳ дошта мешаванд. То 3600 аломат, бо расм то 800.
announce-review = <i>{ $kind } · { $language }. Чунин хонда мешавад:</i>
announce-review-yes = Давом: барои кист
announce-fact-kind = Намуд
announce-fact-language = Забон
announce-fact-text = Матн
announce-fact-texts = Забонҳо
announce-fact-author = Муаллиф
announce-fact-with = Ҳамроҳаш
announce-fact-when = Кай
announce-fact-whom = Барои кӣ
announce-fact-sent = Тасдиқ шуд
announce-is-draft = <b>Сиёҳнавис.</b> Ҳоло чизе фиристода нашудааст.
announce-is-asked = <b>Розигии маъмури дигарро интизор аст.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = фавран
announce-with-photo = расм
announce-with-document = файл
announce-readers = <b>Мегиранд:</b> { $count }
announce-without = Ба ҳисоб намедароянд: ин намудро хомӯш карданд — { $off }, ботро бастанд — { $away }, боздошташуда — { $suspended }.
announce-outside = Берун аз кишварҳои Шумо: { $count }
announce-falls-back = Ба забони дигар мехонанд ({ $language }): { $some }
announce-needs-yes = Он ба бисёриҳо ё берун аз кишвари Шумо меравад: аввал розигии маъмури дигар лозим аст.
announce-or = ё:
announce-all = ҳамаи иштирокчиён
announce-role-member = иштирокчиёни бе нақш
announce-role-coordinator = ҳамоҳангсозон
announce-role-admin = маъмурон
announce-since = дар шабака аз { $day }
announce-went-coming = «{ $title }»: меоянд
announce-went-queue = «{ $title }»: рӯйхати интизорӣ
announce-went-came = «{ $title }»: буданд
announce-coming = Меоянд
announce-queue = Дар рӯйхати интизорӣ
announce-came = Иштирок карданд
announce-texts = Матнҳо, забонҳо
announce-whom = Барои кист
announce-attach = Расм, файл
announce-buttons = Тугмаҳо
announce-kind = Намуд
announce-when = Кай
announce-preview = Чунон ки мехонанд
announce-try = Ба ман фиристед
announce-send = Фиристодан …
announce-ask = Аз маъмур пурсидан …
announce-discard = Нест кардани сиёҳнавис
announce-discard-sure =
    <b>Ин сиёҳнависро нест мекунед?</b>

    Онро баргардонда намешавад.
announce-discard-yes = Ҳа, нест кардан
announce-yes = Ҳа, фиристодан мумкин
announce-no = Не, бо ин шакл не
announce-take-back = Бозпас гирифтан
announce-open = Кушодан
announce-which-language =
    <b>Ба кадом забон?</b>

    Нишонадорҳо ҳастанд. Ҳар кӣ ба забонаш матн надорад, ба русӣ ё англисӣ мехонад.
announce-which-corrected =
    <b>Фиристодан боздошта шуд.</b>

    Ҷои хаторо ба ҳар забон аз нав нависед. Онҳое, ки гирифтаанд, ба ҷояш матни ислоҳшударо мебинанд.
announce-corrected-text = { $name }: ислоҳ шуд
announce-text-in = <i>Забон: { $language }</i>
announce-edit = Аз нав навиштан
announce-drop = Ин забонро гирифтан
announce-ask-text-in =
    <b>Матнро фиристед.</b> Забон: { $language }.

    Ороиш нигоҳ дошта мешавад. Матни нав ба ҷои пештара меистад.
announcefile-ask-file =
    <b>Расм ё файлро фиристед.</b>

    Он бо ҳар матн меравад; дар зери он то 800 аломат меғунҷад.
announce-which-buttons =
    <b>Дар зери он кадом тугмаҳо меистанд?</b>

    Шумори хонандагоне, ки ҳар якро пахш кардаанд, ҳисоб мешавад.
announce-add-event = Тугма ба чорабинӣ
announce-add-practice = Тугма ба таҷриба
announce-add-link = Тугма ба пайванд
announce-no-button = Гирифтан: { $title }
announce-which-event = <b>Кадом чорабинӣ?</b>
announce-which-practice = <b>Кадом таҷриба?</b>
announce-nothing-there = Ҳоло чизе барои интихоб нест.
announcelink-ask-link =
    <b>Кадом суроға?</b>

    Он бо https сар мешавад. Хонанда пеш аз кушодан онро пурра мебинад.
announce-goes-at-once = <b>Он фавран фиристода мешавад.</b>
announce-goes-at = <b>Фиристода мешавад: { $when }</b> (бо вақти Шумо)
announce-hours = <b>Бо вақти хонандагон:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = бо вақти дигар: { $count }
announce-never-night = Дар соатҳои оромӣ ба касе намеояд: саҳар меояд.
announce-ask-when = Интихоби вақт
announce-make-at-once = Фавран фиристодан
announcewhen-ask-when =
    <b>Кай фиристода шавад?</b>

    Бо вақти Шумо, масалан: 4.03 09:30, 4 март 9:30, пагоҳ 10:00.
announce-for-whom =
    <b>Он барои кист?</b>

    Дар як қисм ҳамаи интихобшуда бояд мувофиқ ояд; ҳар кӣ ба яке аз қисмҳо мувофиқ бошад, мегирад.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Кишварҳо
announce-by-sector = Соҳаҳои кор
announce-by-language = Забонҳо
announce-by-role = Нақшҳо
announce-by-event = Аҳли чорабинӣ
announce-by-since = Аз кай дар шабака
announce-by-topic = Мавзӯъҳои ҷустуҷӯ
announce-part-add = + ё …
announce-part-drop = Гирифтани ин қисм
announce-part-next = Қисми дигар ›
announce-saved = Гурӯҳҳои нигоҳдошта
announce-saved-list =
    <b>Гурӯҳҳои нигоҳдошта</b>

    Шумора — ҳоло чанд нафаранд.
announce-saved-none =
    <b>Гурӯҳҳои нигоҳдошта</b>

    Ҳоло нест. Интихоб кунед, ки барои кист, ва барои оянда нигоҳ доред.
announce-keep = Инро нигоҳ доштан
announce-forget = Нест кардан
announcekeep-ask-name =
    <b>Бо кадом ном?</b>

    Масалан: гумрук, ҳамаи кишварҳо.
announce-choose =
    <b>{ $kind }</b>

    Шумора — бо чунин интихоб чанд нафар мегирад. Нишонадорҳо интихоб шудаанд.
announce-count = { $name } · { $count }
announce-sure = <b>Ҳозир фиристода шавад?</b> Мегиранд: { $count }
announce-sure-at = <b>Фиристода шавад?</b> Вақт: { $when }. Мегиранд: { $count }
announce-urgent-sure = <b>Дар ҳақиқат фаврист?</b> Онҳоеро, ки ҳоло шаб доранд, бедор мекунад. Мегиранд: { $count }
announce-send-yes = Ҳа, фиристодан
announce-ask-yes = Ҳа, аз маъмур пурсидан
announce-is-going = <b>Фиристода мешавад.</b>
announce-is-over = <b>Ба ҳама фиристода шуд.</b>
announce-is-stopped = <b>Қатъ шуд.</b> Дигар касе намегирад.
announce-is-waiting = <b>Фиристода мешавад: { $when }.</b>
announce-is-correcting = <b>Матни ислоҳшуда ба ҷояш меистад.</b> Боқӣ монд: { $count }
announce-halted-sender = <b>Боздошта шуд.</b>
announce-halted-failures = <b>Худ ба худ боздошта шуд:</b> хабарҳои зиёде нарафтанд. Пеш аз давом додан сабабашро бинед.
announce-halted-role = <b>Нигоҳ дошта шуд:</b> фиристанда дигар нақш надорад. Давом додани онро маъмур ҳал мекунад.
announce-halted-correction = <b>Ҳангоми ислоҳ боздошта шуд.</b>
announce-correction-draft = <b>Ҳангоми ислоҳ боздошта шуд.</b>
announce-correction-asked = <b>Ислоҳ розигии маъмури дигарро интизор аст.</b>
announce-correction-send = Фиристодани ислоҳ
announce-correction-leave = Матни пештараро мондан
announce-correction-go = Давоми ислоҳ
announce-allow = Ҳа, ислоҳ дуруст аст
announce-corrected =
    <b>{ $language }, ислоҳшуда:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Ҳамагӣ:</b> { $count }, аз онҳо
announce-sum-sent = расонда шуд: { $count }
announce-sum-waiting = мунтазир: { $count }
announce-sum-blocked = ботро бастанд: { $count }
announce-sum-failed = нашуд: { $count }
announce-sum-unknown = шояд нарасид: { $count }
announce-sum-closed = номаълум, ҳамин тавр монд: { $count }
announce-sum-dropped = фиристода нашуд: { $count }
announce-sum-later = <i>Соати худро интизоранд: { $count }, аввалин: { $when }</i>
announce-sum-old = <i>Бо матни то ислоҳ: { $count }</i>
announce-speed = дар як сония { $rate }, тахминан { $minutes } дақ монд
announce-pause = Боздоштан
announce-go-on = Давом додан
announce-stop = Қатъ кардан
announce-correct = Ислоҳ кардан
announce-stop-sure =
    <b>Комилан қатъ шавад?</b>

    Давом додан намешавад; намегиранд: { $count }
announce-stop-yes = Ҳа, қатъ кардан
announce-unknown = Шояд нарасид: { $count }
announce-numbers = Рақамҳо
announce-numbers-title = <b>Натиҷа</b>
announce-numbers-title-plain = Эълон
announce-dropped-why = <b>Фиристода нашуд, сабабаш:</b>
announce-why = { $why }: { $count }
announce-why-0 = қатъ шуд
announce-why-1 = дигар иштирокчӣ нест ё ин намудро хомӯш кард
announce-why-2 = аз шабака рафт
announce-why-3 = пас аз барқарории база бардошта шуд
announce-why-4 = хеле дер
announce-pressed-title = <b>Тугмаҳоро пахш карданд:</b>
announce-pressed = { $button }: { $count }
announce-to-event = ба чорабинӣ
announce-to-practice = ба таҷриба
announce-to-link = ба пайванд
announce-export = Ба шакли ҷадвал
announce-column-total = Ҳамагӣ
announce-column-sent = Расонда шуд
announce-column-blocked = Ботро бастанд
announce-column-failed = Нашуд
announce-column-unknown = Номаълум
announce-column-dropped = Фиристода нашуд
announce-column-waiting = Мунтазир
announce-unknown-list =
    <b>Шояд нарасид: { $count }</b>

    Ҷавоб дар роҳ гум шуд: донистан намешавад, ки гирифтаанд ё не.
announce-names = { $names }
announce-again = Боз фиристодан (ба баъзе ду бор)
announce-accept = Ҳамин тавр мондан
announce-quiet = <i>{ $kind } · интихоби он чи меояд: /settings</i>
announce-is-urgent = <b>Фаврӣ</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = Кушодани { $host }
announce-link =
    Суроға ин аст:
    { $link }
announce-wants-yes = <b>Эълон розигии Шуморо интизор аст.</b> Муаллиф: { $author }.
announce-correction-wants-yes = <b>Ислоҳи эълон розигии Шуморо интизор аст.</b> То он вақт фиристода намешавад.
announce-was-allowed = <b>Маъмури дигар розӣ шуд.</b> Эълон фиристода мешавад.
announce-was-refused = <b>Эълон фиристода нашуд.</b> Он боз сиёҳнавис аст: бинед, ислоҳ кунед ё аз маъмури дигар пурсед.
announce-correction-was-refused = <b>Ба ислоҳ иҷозат дода нашуд.</b> Эълон бо матни пештара боздошта аст.
announce-caption-too-long = Бо расм ё файл танҳо { $most } аломат меғунҷад (зиёд: { $language }). Аввал матнро кӯтоҳ кунед; файл илова нашуд.
announce-notice-created = Сиёҳнавис тайёр. Бе гуфтаи Шумо чизе намеравад.
announce-notice-done = Нигоҳ дошта шуд.
announce-notice-unchanged = Чизе тағйир наёфт.
announce-notice-gone = Ин эълон дигар нест.
announce-notice-locked = Он мунтазири розигист ё меравад: бозпас гиред ё ислоҳ кунед.
announce-notice-last-text = Як матн бояд монад. Аввал забони дигарро нависед.
announce-notice-past = Ин вақт гузашт. Лутфан вақти ояндаро интихоб кунед.
announce-notice-too-many-saved = Шумо 20 гурӯҳ доред. Аввал якеро нест кунед.
announce-notice-name-taken = Чунин ном аллакай ҳаст. Номи дигар интихоб кунед.
announce-notice-no-event = Ин чорабинӣ ҳоло барои хонандагон нест.
announce-notice-no-practice = Ин таҷриба ҳоло дар китобхона нест.
announce-notice-discarded = Сиёҳнавис нест шуд.
announce-notice-refused-by-telegram = Телеграм инро қабул намекунад: расм ё файлро санҷед ва аз нав фиристед.
announce-notice-unreachable = Бо Телеграм пайваст шудан нашуд, барои ҳамин нишон дода нашуд. Лутфан, баъди чанд лаҳза бори дигар кӯшиш кунед.
announce-notice-tried = Танҳо ба Шумо фиристода шуд.
announce-notice-caption = Бо расм ё файл матн то 800 аломат мешавад. Матнҳои дарозро кӯтоҳ кунед.
announce-notice-changed = Дар ин миён тағйир ёфт: ҳоло чунин аст.
announce-notice-sent = Фиристода мешавад. Рафти кор дар ин ҷо дида мешавад.
announce-notice-asked = Аз маъмурони дигар пурсида шуд. Вақте яке розӣ шавад, меравад.
announce-notice-already = Ин аллакай ҳал шудааст.
announce-notice-no-text = Ҳоло матн нест.
announce-notice-nobody = Онро касе намегирад: бинед, ки барои кист.
announce-notice-nobody-reads-it = Ягон хонанда ин забонро интихоб накардааст. Ба забони онҳо, ба русӣ ё англисӣ матн илова кунед.
announce-notice-no-second = Розигии маъмури дуюм лозим аст, вале ӯ нест. Дар /admin таъин кунед.
announce-notice-own-yes = Ин аз они Шумост: маъмури дигар бояд розӣ шавад.
announce-notice-taken-back = Бозпас гирифта шуд: боз сиёҳнавис аст.
announce-notice-refused = Иҷозат дода нашуд; ба муаллиф мегӯянд.
announce-notice-paused = Боздошта шуд. Он чи дар роҳ аст, мерасад.
announce-notice-goes-on = Давом меёбад.
announce-notice-stopped = Қатъ шуд. Дигар касе намегирад.
announce-notice-correcting = Боздошта шуд. Акнун ҷои хаторо аз нав нависед.
announce-notice-corrected = Матни ислоҳшуда ба ҷояш меистад, фиристодан давом меёбад.
announce-notice-left = Матн чунон ки буд, монд; боздошта аст.
announce-notice-over = Тамом шуд: чизе барои фиристодан намондааст.
announce-notice-not-while-correcting = Ислоҳ мешавад: аввал ислоҳро фиристед ё матни пештараро монед.
announce-notice-unknown-again = Ба онҳо боз бо нишонаи такрор фиристода мешавад.
announce-notice-unknown-accepted = Ҳамин тавр монд.
announce-notice-unknown-none = Дигар чизи номаълум нест.
announce-notice-unknown-stopped = Он қатъ шудааст, такроран намеравад.
announce-notice-unknown-gone = Ин эълон дигар нест.
announce-answer = Ҷавоб додан
announceanswer-ask-text =
    <b>Ҷавоби Шумо.</b>

    То 300 аломат. Он бе номи Шумо хонда мешавад.
announce-answer-thanks = Ташаккур. Ҷавоб бе ном ҳисоб шуд; аз нав интихоб кардан мумкин.
announce-answer-changed = Ҷавоби Шумо иваз шуд.
announce-answer-tried = Чунин кор мекунад. Озмоиши Шумо ба ҳисоб намедарояд.
announce-answer-gone = Ин савол дигар кушода нест.
announce-ask-choice = Пурсидан: ҷавобҳо барои интихоб
announce-ask-text = Пурсидан: матни кӯтоҳ
announce-ask-nothing = Чизе напурсидан
announce-change-answers = Тағйири ҷавобҳо
announce-answers-language =
    <b>Ҷавобҳо ба кадом забон?</b>

    Нишонадорҳо ҳастанд. Ба ҳар забон шумора ва тартиб якхела.
announce-ask-answers =
    <b>Ҷавобҳо, ҳар кадом аз сатри нав.</b> Забон: { $language }.

    Аз ду то шаш, ҳар кадом то 40 аломат.
announce-fact-asks = Мепурсад
announce-asks-choice = интихоб
announce-asks-text = матни кӯтоҳ
announce-notice-other-number = Ба забони дигар шумораи ҷавобҳо дигар аст. Ҳамон қадар ва бо ҳамон тартиб нависед.
announce-notice-no-options = Интихоб мепурсад, аммо ҷавобҳо ҳоло нестанд.
announce-answered = <b>Ҷавоб доданд:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Ҷавобҳо
announce-chart = Ҷавобҳо ба шакли расм
announce-said = «{ $text }»
announce-too-few = Онҳо вақте намоён мешаванд, ки ҳадди ақал { $least } нафар ҷавоб диҳанд: то касе аз ҷавобаш шинохта нашавад.
announce-next-language = Забон: { $language } ›
announce-kind-question = Саволҳои ҳамкорон
announce-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
announce-notice-unknown-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
