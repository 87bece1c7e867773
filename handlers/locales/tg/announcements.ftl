announcement-title-plain = Эълонҳо
announcement-title = <b>Эълонҳо</b>
announcement-list = Эълонҳои Шумо ва эълонҳое, ки дигарон мефиристанд.
announcement-none = Ҳоло ҳеҷ эълон нест. Аввал матнро ба як забон менависед, интихоб мекунед, ки барои кист, ва пеш аз фиристодан мебинед, ки он чӣ гуна намоён мешавад.
announcement-new = Навиштани эълон
announcement-line =
    { $state ->
        [draft] Сиёҳнавис · { $day } · { $text }
        [pending] Мунтазири тасдиқ · { $day } · { $text }
        [going] Фиристода мешавад · { $day } · { $text }
        [stopped] Қатъ шуд · { $day } · { $text }
       *[over] Фиристода шуд · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Ин чӣ гуна эълон аст?</b>

    Ҳар иштирокчӣ метавонад ҳар намудро барои худ хомӯш кунад. Эълони фаврӣ шабона ҳам меояд, бинобар ин онро танҳо барои коре интихоб кунед, ки таъхирнопазир аст.
announcement-kind-news = Хабар
announcement-kind-opportunity = Имконият
announcement-kind-event = Дар бораи чорабинӣ
announcement-kind-urgent = Фаврӣ
announcement-ask-language =
    <b>Аввал ба кадом забон менависед?</b>

    Забонҳои дигарро баъдтар илова карда метавонед.
announcement-ask-text =
    <b>Чӣ гуфтан мехоҳед?</b>

    Тавре нависед, ки иштирокчиён бояд бинанд. Ҳарфҳои ғафсу хам, пайвандҳо ва иқтибосҳо нигоҳ дошта мешаванд. То 3600 аломат, бо расм то 800.
announcement-review = <i>{ $kind } · { $language }. Иштирокчиён чунин мебинанд:</i>
announcement-review-yes = Идома: барои кист
announcement-fact-kind = Намуд
announcement-fact-language = Забон
announcement-fact-text = Матн
announcement-fact-texts = Забонҳо
announcement-fact-author = Муаллиф
announcement-fact-with = Замима
announcement-fact-when = Кай
announcement-fact-whom = Барои кӣ
announcement-fact-sent = Тасдиқ шуд
announcement-is-draft = <b>Сиёҳнавис.</b> Ҳоло чизе фиристода нашудааст.
announcement-is-pending = <b>Мунтазири тасдиқи маъмури дигар аст.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = ҳозир
announcement-with-photo = расм
announcement-with-document = файл
announcement-without = Ба ҳисоб намедароянд: ин намудро хомӯш карданд — { $off }, ботро масдуд карданд — { $away }, иштирокашон муваққатан қатъ — { $suspended }.
announcement-outside = Берун аз кишварҳои Шумо: { $count }
announcement-falls-back = Ба забони дигар мебинанд ({ $language }): { $some }
announcement-needs-yes = Эълон ба бисёриҳо ё берун аз кишвари Шумо меравад, бинобар ин аввал маъмури дигар бояд онро тасдиқ кунад.
announcement-texts = Матнҳо, забонҳо
announcement-attach = Расм, файл
announcement-buttons = Тугмаҳо
announcement-kind = Намуд
announcement-when = Кай
announcement-preview = Пешнамоиш
announcement-try = Ба ман барои санҷиш
announcement-send = Фиристодан…
announcement-ask = Пурсидани тасдиқ…
announcement-discard = Нест кардани сиёҳнавис…
announcement-discard-sure =
    <b>Ин сиёҳнавис нест карда шавад?</b>

    Онро баргардонидан имкон надорад.
announcement-discard-yes = Ҳа, нест кардан
announcement-take-back = Бозпас гирифтан
announcement-open = Кушодан
announcement-which-language =
    <b>Матни кадом забонро тағйир медиҳед?</b>

    Забонҳои бо ✓ қайдшуда матн доранд. Касе, ки ба забонаш матн нест, онро ба русӣ ё англисӣ мебинад.
announcement-which-corrected =
    <b>Фиристодан боздошта шуд.</b>

    Матнро ба ҳар забоне, ки лозим аст, ислоҳ кунед. Онҳое, ки эълонро гирифтаанд, ба ҷои он матни ислоҳшударо мебинанд.
announcement-corrected-text = { $name }: ислоҳ шуд
announcement-text-in = <i>Забон: { $language }</i>
announcement-edit = Тағйир додан
announcement-drop = Нест кардани ин забон
announcement-drop-sure = Ин матн нест карда шавад? Забон: { $language }
announcement-ask-text-in =
    <b>Матнро фиристед.</b> Забон: { $language }.

    Ороиш нигоҳ дошта мешавад. Матни нав ҷои матни пештараро мегирад.
announcefile-ask-file =
    <b>Расм ё файлро фиристед.</b>

    Он бо матни ҳар забон меравад. Дар ин сурат матн бояд аз 800 аломат зиёд набошад.
announcement-which-buttons =
    <b>Дар зери он кадом тугмаҳо бошанд?</b>

    Шумо мебинед, ки ҳар тугмаро чанд нафар пахш кардааст.
announcement-add-event = Тугмаи чорабинӣ
announcement-add-practice = Тугмаи таҷриба
announcement-add-link = Тугмаи пайванд
announcement-no-button = Хориҷ кардан: { $title }
announcement-which-event = <b>Кадом чорабинӣ?</b>
announcement-which-practice = <b>Кадом таҷриба?</b>
announcement-nothing-there = Ҳоло чизе барои интихоб нест.
announcelink-ask-link =
    <b>Кадом нишонӣ?</b>

    Он бо https сар мешавад. Пеш аз кушодан нишонии пурра дида мешавад.
announcement-goes-at-once = <b>Ҳозир фиристода мешавад.</b>
announcement-goes-at = <b>Ба нақша гирифта шуд: { $when }</b> (бо вақти Шумо)
announcement-hours = <b>Бо вақти минтақаи гирандагон:</b>
announcement-hours-own = <b>Бо вақти минтақаи гирандагони кишварҳои Шумо:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = дар дигар минтақаҳои вақт: { $count }
announcement-never-night = Онҳое, ки соатҳои оромӣ доранд, эълонро баъди анҷоми ин соатҳо мегиранд.
announcement-ask-when = Интихоби вақт
announcement-make-at-once = Ҳозир фиристодан
announcewhen-ask-when =
    <b>Кай фиристода шавад?</b>

    Бо минтақаи вақти Шумо, масалан: 4.03 09:30, 4 март 9:30, пагоҳ 10:00.
announcement-sure = <b>Ҳозир фиристода шавад?</b> Гирандагон: { $count }
announcement-sure-at = <b>Фиристода шавад?</b> Вақт: { $when }. Гирандагон: { $count }
announcement-urgent-sure = <b>Ҳамчун эълони фаврӣ фиристода шавад?</b> Он ба онҳое ҳам мерасад, ки дар ҷояшон ҳоло шаб аст. Гирандагон: { $count }
announcement-send-yes = Ҳа, фиристодан
announcement-ask-yes = Ҳа, тасдиқ пурсидан
announcement-is-going = <b>Фиристода мешавад.</b>
announcement-is-over = <b>Ба ҳама фиристода шуд.</b>
announcement-is-stopped = <b>Қатъ шуд.</b> Дигар касе эълонро намегирад.
announcement-is-waiting = <b>Ба нақша гирифта шуд: { $when }.</b>
announcement-is-correcting = <b>Матни ислоҳшуда ҷои матни пештараро мегирад.</b> Боқӣ монд: { $count }
announcement-paused-sender = <b>Боздошта шуд.</b>
announcement-paused-failures = <b>Худкор боздошта шуд:</b> паёмҳои зиёде нарафтанд. Пеш аз давом додан сабабашро муайян кунед.
announcement-paused-role = <b>Боздошта шуд:</b> фиристанда дигар нақш надорад. Давом додани онро маъмур ҳал мекунад.
announcement-paused-correction = <b>Ҳангоми ислоҳ боздошта шуд.</b>
announcement-correction-draft = <b>Ҳангоми ислоҳ боздошта шуд.</b>
announcement-correction-pending = <b>Ислоҳ мунтазири тасдиқи маъмури дигар аст.</b>
announcement-correction-send = Фиристодани ислоҳ
announcement-correction-leave = Матни пештара монад
announcement-correction-go = Давоми ислоҳ
announcement-corrected =
    <b>{ $language }, ислоҳшуда:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Гирандагон:</b> { $count }, аз онҳо
announcement-sum-sent = расонда шуд: { $count }
announcement-sum-waiting = мунтазир: { $count }
announcement-sum-blocked = ботро масдуд карданд: { $count }
announcement-sum-failed = нарафт: { $count }
announcement-sum-unknown = шояд нарасид: { $count }
announcement-sum-closed = номаълум, ҳамин тавр монд: { $count }
announcement-sum-dropped = фиристода нашуд: { $count }
announcement-sum-later = <i>Мунтазири вақти худ: { $count }, аввалин: { $when }</i>
announcement-sum-old = <i>Ҳанӯз бо матни пештара: { $count }</i>
announcement-speed = дар як сония { $rate }, тахминан { $minutes } дақ монд
announcement-pause = Боздоштан
announcement-resume = Давом додан
announcement-stop = Қатъ кардан
announcement-correct = Ислоҳ кардан
announcement-stop-sure =
    <b>Фиристодан комилан қатъ шавад?</b>

    Баъд давом додан имкон надорад. Эълонро намегиранд: { $count }
announcement-stop-yes = Ҳа, қатъ кардан
announcement-unknown = Шояд нарасид: { $count }
announcement-numbers = Натиҷаҳо
announcement-numbers-title = <b>Натиҷаҳо</b>
announcement-numbers-title-plain = Эълон
announcement-dropped-why = <b>Фиристода нашуд, аз рӯи сабаб:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = қатъ шуд
announcement-why-1 = дигар иштирокчӣ нест ё ин намудро хомӯш кард
announcement-why-2 = аз шабака рафт
announcement-why-3 = пас аз барқарории база хориҷ шуд
announcement-why-4 = хеле дер
announcement-pressed-title = <b>Тугмаҳоро пахш карданд:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = ба чорабинӣ
announcement-to-practice = ба таҷриба
announcement-to-link = ба пайванд
announcement-export = Ба шакли ҷадвал
announcement-column-total = Гирандагон
announcement-column-sent = Расонда шуд
announcement-column-blocked = Ботро масдуд карданд
announcement-column-failed = Нарафт
announcement-column-unknown = Номаълум
announcement-column-dropped = Фиристода нашуд
announcement-column-waiting = Мунтазир
announcement-unknown-list =
    <b>Шояд нарасид: { $count }</b>

    Телеграм ин паёмҳоро тасдиқ накард, бинобар ин намедонем, ки онҳо расиданд ё не.
announcement-names = { $names }
announcement-again = Боз фиристодан (ба баъзе ду бор)
announcement-accept = Ҳамин тавр мондан
announcement-quiet = <i>{ $kind } · интихоби паёмҳо: /settings</i>
announcement-is-urgent = <b>Фаврӣ</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Кушодан: { $host }
announcement-link = Нишонӣ ин аст: { $link }
announcement-was-allowed = <b>Маъмури дигар тасдиқ кард.</b> Эълон фиристода мешавад.
announcement-was-refused = <b>Эълон тасдиқ нашуд.</b> Он боз сиёҳнавис аст. Онро аз назар гузаронед, тағйир диҳед ё боз тасдиқ пурсед.
announcement-correction-was-refused = <b>Ислоҳ тасдиқ нашуд.</b> Эълон бо матни пештара боздошта шудааст.
announcement-caption-too-long = Бо расм ё файл танҳо { $most } аломат меғунҷад (матни дароз: { $language }). Аввал матнро кӯтоҳ кунед. Замима илова нашуд.
announcement-notice-created = Сиёҳнавис тайёр аст. То тасдиқ накунед, чизе фиристода намешавад.
announcement-notice-done = Нигоҳ дошта шуд.
announcement-notice-unchanged = Чизе тағйир наёфт.
announcement-notice-gone = Ин эълон дигар нест.
announcement-notice-locked = Эълон мунтазири тасдиқ аст ё фиристода мешавад. Онро бозпас гиред ё ислоҳ кунед.
announcement-notice-last-text = Ақаллан як матн лозим аст. Аввал матни забони дигарро илова кунед.
announcement-notice-past = Ин вақт гузаштааст. Лутфан вақти ояндаро интихоб кунед.
announcement-notice-no-event = Иштирокчиён ҳоло ин чорабиниро намебинанд.
announcement-notice-no-practice = Ин таҷрибаи беҳтарин ҳоло дар китобхона нест.
announcement-notice-discarded = Сиёҳнавис нест карда шуд.
announcement-notice-refused-by-telegram = Телеграм инро қабул намекунад. Лутфан расм ё файлро аз назар гузаронед ва аз нав фиристед.
announcement-notice-unreachable = Бо Телеграм пайваст шудан нашуд, бинобар ин эълон нишон дода нашуд. Лутфан баъди чанд лаҳза бори дигар кӯшиш кунед.
announcement-notice-tried = Танҳо ба Шумо фиристода шуд.
announcement-notice-caption = Бо расм ё файл матн то 800 аломат мешавад. Матнҳои дарозро кӯтоҳ кунед.
announcement-notice-changed = Дар ин миён тағйир ёфт. Ҳолати ҳозира ин аст.
announcement-notice-sent = Фиристода мешавад. Рафти расонданро дар ин ҷо мебинед.
announcement-notice-asked = Аз маъмурони дигар пурсида шуд. Вақте яке тасдиқ кунад, эълон фиристода мешавад.
announcement-notice-already = Ин аллакай ҳал шудааст.
announcement-notice-no-text = Ҳоло матн нест.
announcement-notice-nobody = Онро касе намегирад. Лутфан бинед, ки барои кист.
announcement-notice-nobody-reads-it = Ягон гиранда ин забонро интихоб накардааст. Матнро ба забони онҳо ё ба русӣ ё англисӣ илова кунед.
announcement-notice-no-second = Маъмури дуюм бояд онро тасдиқ кунад, вале ҳоло ӯ нест. Дар /admin таъин кунед.
announcement-notice-taken-back = Бозпас гирифта шуд. Эълон боз сиёҳнавис аст.
announcement-notice-paused = Боздошта шуд. Паёмҳое, ки дар роҳанд, мерасанд.
announcement-notice-resumed = Давом меёбад.
announcement-notice-stopped = Қатъ шуд. Дигар касе эълонро намегирад.
announcement-notice-correcting = Боздошта шуд. Акнун матни ислоҳшударо нависед.
announcement-notice-corrected = Матни ислоҳшуда ҷои матни пештараро мегирад, фиристодан давом меёбад.
announcement-notice-left = Матни пештара монд. Фиристодан боздошта шудааст.
announcement-notice-over = Ҳама чиз аллакай фиристода шудааст.
announcement-notice-not-while-correcting = Эълон ислоҳ мешавад. Аввал ислоҳро фиристед ё матни пештараро монед.
announcement-notice-unknown-again = Ба онҳо бо нишонаи такрор боз фиристода мешавад.
announcement-notice-unknown-accepted = Ҳамин тавр монд.
announcement-notice-unknown-none = Дигар паёми номаълум нест.
announcement-notice-unknown-stopped = Эълон қатъ шудааст, бинобар ин чизе такроран намеравад.
announcement-notice-unknown-gone = Ин эълон дигар нест.
announcement-answer = Ҷавоб додан
announceanswer-ask-text =
    <b>Ҷавоби худро нависед.</b>

    То 300 аломат. Он бе номи Шумо хонда мешавад.
announcement-answer-thanks = Ташаккур. Ҷавоби Шумо бе ном ба ҳисоб гирифта шуд. Онро тағйир дода метавонед.
announcement-answer-changed = Ҷавоби Шумо тағйир дода шуд.
announcement-answer-tried = Тугма чунин кор мекунад. Ҷавоби санҷишии Шумо ба ҳисоб намедарояд.
announcement-answer-gone = Ин савол дигар кушода нест.
announcement-poll-choice = Пурсиш: интихоби ҷавоб
announcement-poll-text = Пурсиш: матни кӯтоҳ
announcement-poll-nothing = Чизе напурсидан
announcement-change-answers = Тағйири ҷавобҳо
announcement-answers-language =
    <b>Ҷавобҳоро ба кадом забон менависед?</b>

    Забонҳои бо ✓ қайдшуда ҷавоб доранд. Шумора ва тартиби ҷавобҳо бояд ба ҳар забон якхела бошад.
announcement-ask-answers =
    <b>Ҷавобҳоро фиристед, ҳар якро аз сатри нав.</b> Забон: { $language }.

    Аз ду то шаш, ҳар кадом то 40 аломат.
announcement-fact-asks = Пурсиш
announcement-asks-choice = интихоби ҷавоб
announcement-asks-text = матни кӯтоҳ
announcement-notice-other-number = Дар забони дигар шумораи ҷавобҳо дигар аст. Ҳамон қадар ҷавобро бо ҳамон тартиб фиристед.
announcement-notice-no-options = Дар эълон интихоби ҷавоб пурсида мешавад, вале ҷавобҳо ҳоло нестанд.
announcement-answered = <b>Ҷавоб доданд:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Ҷавобҳо
announcement-chart = Ҷавобҳо ба шакли расм
announcement-said = «{ $text }»
announcement-too-few = Ҷавобҳо вақте намоён мешаванд, ки ақаллан { $least } нафар ҷавоб диҳад, то касе аз рӯи ҷавобаш шинохта нашавад.
announcement-next-language = Забон: { $language } ›
announcement-kind-question = Саволҳои ҳамкорон
announcement-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар мерасад, бинобар ин онро танҳо маъмур карда метавонад. Лутфан ба ӯ муроҷиат кунед.
announcement-notice-unknown-needs-admin = Ин ба ҳамкорони кишварҳои дигар мерасад, бинобар ин онро танҳо маъмур карда метавонад. Лутфан ба ӯ муроҷиат кунед.
announcement-correction-was-given-back = <b>Ислоҳи Шумо фиристода нашуд.</b> Матни он нигоҳ дошта шуд. Онро тағйир дода, боз фиристед ё матни пештараро монед. То он вақт фиристодан боздошта аст.
announcement-correction-leave-sure = Матни пештара монад? Матни ислоҳкардаи Шумо нест карда мешавад.
announcement-add-entry = Тугмаи эълони тахта
announcement-which-entry = <b>Кадом эълони тахта?</b>
announcement-to-entry = ба эълони тахта
announcement-button-entry = { $title }
announcement-notice-no-entry = Ин эълон ҳоло дар тахта нест.
