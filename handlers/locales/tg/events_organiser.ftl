event-desk = Идораи чорабиниҳо
event-ask-title =
    <b>Чорабинӣ чӣ ном дорад?</b>

    Дар як сатр, чунон ки иштирокчиён мебинанд.
event-ask-starts =
    <b>Кай оғоз мешавад?</b>

    Бо минтақаи вақти ҷои чорабинӣ, масалан: 4.03 09:30, 4 март 9:30, пагоҳ 10:00.
event-ask-ends =
    <b>Кай анҷом меёбад?</b>

    Агар ҳамон рӯз бошад, танҳо соат кифоя аст, масалан: 17:00.
event-ask-venue =
    <b>Дар куҷо мешавад?</b>

    Аввал шаҳр, баъд ҷой: «Бухоро, меҳмонхонаи Осиё». Агар онлайн бошад, пайванд.
event-ask-seats =
    <b>Чанд ҷой ҳаст?</b>

    Рақам аз 1 то 5000.
event-ask-description =
    <b>Чорабинӣ дар бораи чист?</b>

    Чанд сархат, то 1500 аломат.
event-ask-zone =
    <b>Кадом минтақаи вақт?</b>

    Вақти оғоз ва анҷом чунон ки навиштед, мемонад.
event-ask-agenda =
    <b>Барномаи ин рӯз</b>

    Барои ҳар ҷаласа як сатр:
    <code>09:30 Ифтитоҳ · Маърузачӣ</code>
    <code>10:00-11:30 Ҷаласа · Маърузачӣ · Модератор</code>

    То 25 сатр. Матни нав ҷои матни пештараро мегирад.
event-ask-organisers =
    <b>Кӣ ташкил ва дастгирӣ мекунад?</b>

    Дар як сатр, чунон ки иштирокчиён мебинанд.
event-ask-speech = <b>Тарҷумаи шифоҳӣ ба кадом забонҳост?</b>
event-ask-shares =
    <b>Ҷойҳо барои кишварҳо</b>

    Масалан: Қазоқистон 4, Ӯзбекистон 6. Ин ҷойҳо барои ҳамин кишварҳо нигоҳ дошта мешаванд. Боқимонда барои ҳамаи кишварҳои дигар.
event-ask-closing =
    <b>То кай сабти ном шудан мумкин?</b>

    Агар аз ин савол гузаред: то оғози чорабинӣ.
event-ask-reminders =
    <b>Ба иштирокчиён кай хотиррасон кунем?</b>

    Дар соатҳои оромӣ хотиррасонӣ фиристода намешавад: дар ин сурат бегоҳии рӯзи пеш меояд.
event-ask-questions =
    <b>Саволҳои худатон барои баҳодиҳӣ</b>

    То се савол, ҳар кадом аз сатри нав.
event-fact-title = Ном
event-fact-starts = Оғоз
event-fact-ends = Анҷом
event-fact-venue = Ҷой
event-fact-seats = Шумораи ҷойҳо
event-fact-description = Тавсиф
event-fact-zone = Минтақаи вақт
event-fact-agenda = Барнома
event-fact-organisers = Ташкилкунандагон
event-fact-speech = Тарҷума
event-fact-shares = Ҷой барои кишварҳо
event-fact-closing = Муҳлати сабти ном
event-fact-reminders = Хотиррасониҳо
event-fact-questions = Саволҳои баҳодиҳӣ
event-agenda-too-long = Ин барнома { $count } сатр дорад. Барои як рӯз то { $most } сатр мумкин аст. Лутфан кӯтоҳтар фиристед.
event-agenda-line = Сатри { $number } бо соат (масалан, 09:30) ва ном сар намешавад: «{ $line }». Ин сатрро ислоҳ карда, барномаро пурра аз нав фиристед.
event-agenda-hour = Дар сатри { $number } соати нодуруст аст: «{ $line }». Ин сатрро ислоҳ карда, барномаро пурра аз нав фиристед.
event-agenda-long-line = Сатри { $number } хеле дароз аст. То { $most } аломат мумкин аст.
event-shares-line = «{ $line }» фаҳмо нест. Кишвар ва рақамро нависед, масалан: Қазоқистон 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · сиёҳнавис
        [pending] { $date } · { $title } · мунтазири тасдиқ
        [cancelled] { $date } · { $title } · бекор шуд
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Идораи чорабиниҳо</b>
event-organiser-list = Аввал сиёҳнависҳо, баъд чорабиниҳои наздик.
event-organiser-none = Ҳоло чорабинӣ нест. Барои сохтан ба панҷ савол ҷавоб диҳед.
event-organiser-new = Чорабинии нав
event-organiser-publish = Нашр кардан…
event-organiser-tell-now = Ҳозир хабар додан
event-organiser-people = Иштирокчиён
event-organiser-door = Қайди ҳузур
event-organiser-group-main = Чӣ, кай, куҷо
event-organiser-group-audience = Барои кӣ, ҷойҳо
event-organiser-group-more = Маълумоти дигар
event-organiser-preview = Пешнамоиш
event-organiser-copy = Нусха гирифтан
event-organiser-results = Баҳоҳо, маводҳо
event-organiser-discard = Нест кардани сиёҳнавис…
event-organiser-call-off = Бекор кардан…
event-organiser-is-draft = <i>Сиёҳнавис. Ҳоло ба касе хабар дода нашудааст.</i>
event-organiser-is-pending = <i>Мунтазири тасдиқи маъмур аст.</i>
event-organiser-is-published = <i>Нашр шудааст.</i>
event-organiser-is-cancelled = <i>Бекор шуд. Ба ҳамаи онҳое, ки омаданӣ буданд, хабар дода шуд.</i>
event-organiser-untold = <b>Ба иштирокчиён ҳанӯз хабар дода нашудааст.</b> Онҳо даҳ дақиқа пас аз тағйироти охирин ё вақте ки тугмаро пахш мекунед, як паём мегиранд:
event-organiser-counts = <b>Ҷой доранд:</b> { $seated } · <b>пешниҳод шуд:</b> { $offered } · <b>рӯйхати интизорӣ:</b> { $queued } · <b>намеоянд:</b> { $out }
event-organiser-whom = <b>Барои:</b> { $whom } ({ $count })
event-organiser-also-open = Иштирокчиёни дигар низ омада метавонанд.
event-organiser-seats = <b>Ҷойҳо:</b> { $seats }
event-organiser-shares = <b>Барои кишварҳо:</b> { $shares }
event-organiser-reminders = <b>Хотиррасонӣ:</b> { $leads }
event-organiser-no-reminders = нест
event-organiser-questions = <b>Саволҳои баҳодиҳӣ:</b> { $count }
event-organiser-texts = Матнҳо, забонҳо
event-organiser-about-main = Чиро тағйир медиҳед?
event-organiser-about-audience = Кӣ даъват мешавад ва чанд ҷой ҳаст. Номбаршудагон дар ҳар сурат даъват мешаванд.
event-organiser-audience-next = <b>Шумо аудиторияи дигарро интихоб кардед, вале ҳоло нигоҳ надоштаед.</b>
event-organiser-audience-new = <b>Агар нигоҳ доред, даъватномаҳои нав:</b> { $count }
event-organiser-audience-review = Нигоҳ доштан…
event-organiser-audience-discard = Бекор кардани тағйирот
event-organiser-about-more = Чиро тағйир медиҳед?
event-organiser-make-open = Барои дигарон низ
event-organiser-make-invited = Танҳо бо даъват
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Барномаи кадом рӯз?</b>

    Дар паҳлуи ҳар рӯз шумораи ҷаласаҳо нишон дода шудааст.
event-organiser-which-language =
    <b>Матни кадом забонро тағйир медиҳед?</b>

    Забонҳои бо ✓ қайдшуда матн доранд. Касе, ки ба забонаш матн нест, онро ба русӣ ё англисӣ мебинад.
event-organiser-no-title = ҳоло ном нест
event-organiser-no-description = ҳоло тавсиф нест
event-organiser-wording = <b>Забон:</b> { $language }
event-organiser-preview-of = <i>Иштирокчиён чунин мебинанд. Забон: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Нашр шавад?</b> Ҳоло аудитория интихоб нашудааст. Интихоб кунед, ки барои кист.
       *[other] <b>Нашр шавад?</b> { $count } иштирокчӣ берун аз соатҳои оромии худ паём мегирад.
    }
event-organiser-languages = <b>Матн ҳаст:</b> { $languages }
event-organiser-languages-missing = <b>Матн нест:</b> { $languages }. Ин иштирокчиён онро ба русӣ ё англисӣ, вагарна ба забони аввал мебинанд.
event-organiser-publish-yes = Ҳа, нашр кардан
event-organiser-telling =
    { $bar }
    Ба иштирокчиён хабар дода мешавад.
event-organiser-told =
    { $bar }
    Ба ҳама хабар дода шуд.
event-organiser-sums = Ҳамагӣ { $total }: расонда шуд { $sent } · ботро масдуд карданд { $blocked } · нарафт { $failed } · номаълум { $unknown } · дигар лозим нест { $dropped } · мунтазир { $waiting }
event-organiser-found = <b>Киро дар назар доред?</b>
event-organiser-review = <b>Ҳамааш дуруст аст?</b>
event-organiser-review-more = Боқимондаро дар саҳифаи оянда илова карда метавонед. То нашр накунед, ба касе хабар намеравад.
event-organiser-review-yes = Ҳа, давом додан
event-organiser-review-fact = <b>{ $label }: дуруст аст?</b>
event-organiser-from-to =
    Пеш: { $before }

    Акнун: <b>{ $after }</b>
event-organiser-save = Нигоҳ доштан
event-organiser-type-again = Боз тағйир додан
event-organiser-call-off-sure =
    <b>Ин чорабинӣ бекор карда шавад?</b>

    Агар он нашр шуда бошад, ба ҳамаи онҳое, ки омаданӣ буданд, хабар меравад. Инро баргардонидан имкон надорад.
event-organiser-call-off-yes = Ҳа, бекор кардан
event-organiser-call-off-no = Чорабинӣ бекор нашавад
eventcancel-ask-reason =
    <b>Чаро чорабинӣ бекор карда мешавад?</b>

    Як ҷумла барои онҳое, ки омаданӣ буданд. Аз ин савол гузаштан мумкин аст.
eventseat-ask-reason =
    <b>Сабаб чист?</b>

    Як сатр. Он дар таърих нигоҳ дошта мешавад. Агар ҷояшро бозпас гиред, иштирокчӣ онро мехонад.
eventmaterial-ask-file =
    <b>Файл, расм ё пайванд фиристед.</b>

    Онро дар саҳифаи чорабинӣ ҳамаи касоне мебинанд, ки маводҳоро дида метавонанд.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · ҷой пешниҳод шуд
        [cancelled] { $name } · { $country } · омада наметавонад
        [revoked] { $name } · { $country } · ҷояш бозпас гирифта шуд
        [expired] { $name } · { $country } · ҷавоб надод
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Ҷой доранд: { $count }
event-organiser-people-wait = Рӯйхати интизорӣ: { $count }
event-organiser-people-out = Намеоянд: { $count }
event-organiser-seat-somebody = Илова кардани иштирокчӣ
event-organiser-export-people = Ба шакли ҷадвал
event-organiser-seat = Ба ӯ ҷой додан
event-organiser-revoke-seat = Ҷойро бозпас гирифтан
event-organiser-her-seat = <b>Ҷавоби ӯ:</b> { $said }
event-organiser-no-answer = ҳоло нест
event-organiser-state-registered = ҷой дорад
event-organiser-state-offered = ҷой пешниҳод шуд
event-organiser-state-waitlisted = дар рӯйхати интизорӣ
event-organiser-state-expired = дар муҳлат ҷавоб надод
event-organiser-state-cancelled = омада наметавонад
event-organiser-state-revoked = ҷояш бозпас гирифта шуд
event-organiser-column-state = Ҷавоб
event-organiser-column-came = Иштирок кард
event-organiser-column-seats = Бо ҷой
event-organiser-notice-created = Сиёҳнавис омода аст. Вақте ки тайёр шуд, нашр кунед.
event-organiser-notice-done = Нигоҳ дошта шуд.
event-organiser-notice-unchanged = Чизе тағйир наёфт.
event-organiser-notice-conflict = Дар ин миён ташкилкунандаи дигар инро тағйир дод. Дар боло варианти ӯ, дар поён варианти Шумо, чизе гум нашуд. Агар хоҳед, ки варианти Шумо монад, онро нигоҳ доред.
event-organiser-notice-not-allowed = Ин чорабиниро Шумо тағйир дода наметавонед.
event-organiser-notice-over = Чорабинӣ гузашт ё бекор шуд, дигар онро тағйир додан мумкин нест.
event-organiser-notice-end-before-start = Анҷом бояд пас аз оғоз бошад. Яке аз ин дуро ислоҳ кунед.
event-organiser-notice-past = Ин вақт гузаштааст. Лутфан вақти ояндаро нависед.
event-organiser-notice-too-long = Чорабинӣ метавонад на зиёда аз ду моҳ давом кунад.
event-organiser-notice-close-after-start = Сабти ном пас аз оғози чорабинӣ анҷом ёфта наметавонад.
event-organiser-notice-too-few-seats = Аллакай иштирокчиёни бештар ҷой доранд. Аввал баъзе ҷойҳоро бозпас гиред ё шумораи ҷойҳоро зиёд кунед.
event-organiser-notice-too-few-for-taken = Иштирокчиёни яке аз кишварҳо аллакай аз ин бештар ҷой доранд.
event-organiser-notice-shares-above-seats = Ҷойҳои кишварҳо аз шумораи умумии ҷойҳо зиёданд. Онҳоро кам кунед ё аввал ҷой илова кунед.
event-organiser-notice-shares-outside = Барои кишваре ҷой ҳаст, ки ба аудитория дохил нест. Яке аз ин дуро тағйир диҳед.
event-organiser-notice-last-title = Чорабинӣ бояд ном дошта бошад. Ба ҷояш номи дигар нависед.
event-organiser-notice-published = Нашр шуд. Рафти расонданро дар ин ҷо мебинед.
event-organiser-notice-asked = Чорабинӣ берун аз кишвари Шумо ҳам меравад, бинобар ин аз маъмур тасдиқ пурсида шуд.
event-organiser-notice-cancelled = Чорабинӣ бекор карда шуд.
event-organiser-notice-copied = Ҳамчун сиёҳнавис нусха гирифта шуд, санаҳо чанд ҳафта баъдтаранд. Лутфан санаҳоро бинед.
event-organiser-notice-told = Ба иштирокчиён хабар дода мешавад.
event-organiser-notice-invited = Илова шуд.
event-organiser-notice-uninvited = Хориҷ шуд.
event-organiser-notice-not-possible = Ҳоло имконнопазир аст.
event-organiser-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар мерасад, бинобар ин онро танҳо маъмур карда метавонад. Лутфан ба ӯ муроҷиат кунед.
event-organiser-notice-reason-needs-admin = Сабаби Шумо ба ҳамкорони кишварҳои дигар мерасад, бинобар ин онро маъмур бояд фиристад. Бе сабаб чорабиниро худатон бекор карда метавонед.
event-organiser-notice-seated = Акнун ӯ ҷой дорад ва ба ӯ хабар дода шуд.
event-organiser-notice-revoked = Ҷояш бозпас гирифта шуд. Сабаб ба ӯ гуфта шуд.
event-organiser-notice-full = Барои кишвари ӯ ҷои холӣ нест. Аввал ҷой илова кунед ё ҷойҳои кишварҳоро тағйир диҳед.
event-organiser-notice-not-a-member = Ӯ ҳоло иштирокчии шабака нест, бинобар ин ҷой гирифта наметавонад.
event-organiser-notice-attended = Ӯ аллакай омада, қайд шудааст, бинобар ин ҷояшро бозпас гирифтан мумкин нест.
event-checkin-code =
    <b>Рамзи рӯзи { $day }:</b> <code>{ $code }</code>
    Ҳамаи онҳое, ки ҷой доранд, ин рақамҳоро ба бот мефиристанд ё расмро сканер мекунанд.
event-checkin-no-day = Рамз дар ҳар рӯзи чорабинӣ ҳаст. Оғоз: { $when }.
event-checkin-picture = Рамз ба шакли расм
event-checkin-list = Рӯйхати ҳузур
event-checkin-again = Нав кардан
event-checkin-numbers = <b>Ҳозир шуданд: { $came } аз { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>Рӯзи { $day }.</b> Барои қайди ҳузур номро пахш кунед. Агар боз пахш кунед, нишона бардошта мешавад.
event-checkin-nobody = Ҳоло касе ҷой надорад.
event-checkin-caption =
    { $title }
    Рамз: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } аз 5</b> · ҷавобҳо: { $count } · иштирокчиён: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Баҳо ҳоло нест. Иштирокчиён: { $came }. Аз онҳо як соат пас аз анҷом пурсида мешавад.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · иқтибос овардан мумкин
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Маводҳо:</b> { $count }
event-feedback-chart = Баҳоҳо ба шакли расм
event-feedback-export-results = Ҷадвали натиҷаҳо
event-feedback-export-funders = Барои донорҳо
event-feedback-remove = Хориҷ кардан: { $title }
event-feedback-remove-sure = «{ $title }» хориҷ карда шавад? Иштирокчиён дигар онро кушода наметавонанд.
event-feedback-add = Иловаи мавод
event-feedback-send = Хабар додан
event-feedback-exported = Лутфан ин файлро дар ҷое нигоҳ доред, ки онро танҳо касоне хонанд, ки ба онҳо лозим аст.
event-feedback-scores = Баҳоҳо
event-feedback-useful = Муфид
event-feedback-improve = Беҳтар кардан
event-feedback-total = Ҳамагӣ
event-feedback-column-score = Баҳо
event-feedback-column-count = Ҷавобҳо
event-feedback-column-quote = Иқтибос мумкин
event-feedback-notice-added = Илова шуд.
event-feedback-notice-unchanged = Ин аллакай илова шудааст.
event-feedback-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар мерасад, бинобар ин онро танҳо маъмур карда метавонад. Лутфан ба ӯ муроҷиат кунед.
event-feedback-notice-too-many = То ҳашт мавод илова кардан мумкин аст. Лутфан аввал якеро хориҷ кунед.
event-feedback-notice-not-allowed = Ин чорабиниро Шумо тағйир дода наметавонед.
event-feedback-notice-removed = Хориҷ шуд.
event-feedback-notice-sent = Ба { $count } иштирокчӣ хабар дода мешавад.
event-feedback-notice-nobody = Касе нест, ки хабар дода шавад, ё барои онҳо чизи нав нест.
event-checkin-day = Рӯзи { $day }
event-organiser-delegation = Иштирокчиёни кишвари ман
event-organiser-delegation-list = Аз кишвари Шумо: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Таърих
event-organiser-log-title = <b>Таърих, аввал охиринҳо</b>
event-organiser-log-none = Ҳоло чизе нест.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = нашр кард
event-organiser-act-cancel = бекор кард
event-organiser-act-event-rejected = рад кард
event-organiser-act-seat = ҷой дод
event-organiser-act-revoke-seat = ҷойро бозпас гирифт
event-organiser-act-delegate-enter = зани бе Телеграмро номнавис кард
event-organiser-act-export-people = рӯйхатро ба шакли ҷадвал гирифт
event-organiser-act-export-results = натиҷаҳоро ба шакли ҷадвал гирифт
event-organiser-act-export-funders = рақамҳоро барои донорҳо гирифт
event-organiser-notice-changed = Дар ин миён тағйир ёфт. Ҳолати ҳозира ин аст.
event-organiser-act-event-approved = тасдиқ кард
event-organiser-act-event-changes_requested = тағйирот дархост кард
event-feedback-too-few = <b>Баҳо ҳаст, аммо барои нишон додан ҳоло кам аст.</b> Иштирокчиён: { $came }
event-feedback-later = Барои он ки касе шинохта нашавад, натиҷаҳо қисм-қисм нишон дода мешаванд, ҳар дафъа на камтар аз { $least } ҷавоб. Рӯзи нишон додани ҳамаи натиҷаҳо: { $day }.
event-feedback-never = Камтар аз { $least } нафар ҷавоб дод, бинобар ин натиҷаҳо нишон дода намешаванд: касе шинохта мешуд.
event-feedback-other-institutions = Муассисаҳои дигар
event-organiser-end-moves = Вақти анҷом ҳам мекӯчад: { $before } → <b>{ $after }</b>
event-organiser-save-both = Нигоҳ доштан, анҷом ҳам кӯчад
event-organiser-keep-end = Нигоҳ доштан, анҷом монад
event-organiser-outside = <b>Ҷаласаҳо берун аз вақти чорабинӣ.</b> Лутфан барнома ё вақтро тағйир диҳед:
event-fact-shown = Ҷойро мебинанд
event-ask-shown =
    <b>Ҷойро кӣ мебинад?</b>

    Шаҳр дар назди вақт ба ҳар ҳол намоён аст. Пайванди чорабинии онлайнро ҳамеша танҳо онҳое мебинанд, ки ҷой доранд.
event-organiser-notice-outside-event = Ҷаласа бояд дар вақти чорабинӣ гузарад.
event-organiser-notice-needs-event = Ӯ дар худи чорабинӣ ҷой надорад.
event-organiser-notice-overlaps = Дар ин вақт ӯ дар ҷаласаи дигар ҷой дорад.
event-organiser-links =
    <b>Дар тавсиф ё барнома пайванд ҳаст.</b> Онро ҳар даъватшуда кушода метавонад: { $found }
    Пайванди дар ҷойи баргузорӣ навишташударо танҳо онҳое мебинанд, ки ҷой доранд.
event-organiser-links-move = Ба ҷойи баргузорӣ гузаронидан
event-organiser-links-too-long = Дар ҷойи баргузорӣ намеғунҷад. Аввал ҷойи баргузорӣ ё пайвандро кӯтоҳ кунед.
