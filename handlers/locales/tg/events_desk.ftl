event-desk = Омода кардани чорабиниҳо
event-ask-title =
    <b>Чорабинӣ чӣ ном дорад?</b>

    Дар як сатр, чунон ки дар паём меистад.
event-ask-starts =
    <b>Кай оғоз мешавад?</b>

    Бо соати ҳамон ҷо, масалан: 4.03 09:30, 4 март 9:30, пагоҳ 10:00.
event-ask-ends =
    <b>Кай анҷом меёбад?</b>

    Агар ҳамон рӯз бошад, танҳо соат кифоя аст, масалан: 17:00.
event-ask-place =
    <b>Дар куҷо мешавад?</b>

    Аввал шаҳр, баъд суроға: «Бухоро, меҳмонхонаи Осиё». Ё пайванд, агар онлайн бошад.
event-ask-seats =
    <b>Чанд ҷой ҳаст?</b>

    Танҳо рақам, аз 1 то 5000.
event-ask-description =
    <b>Чорабинӣ дар бораи чист?</b>

    Чанд сархат, то 1500 аломат.
event-ask-zone =
    <b>Бо соати кадом шаҳр?</b>

    Соату дақиқаи навишташуда намегардад.
event-ask-agenda =
    <b>Барномаи ин рӯз</b>

    Барои ҳар ҷаласа як сатр:
    <code>09:30 Ифтитоҳ · Суханвар</code>
    <code>10:00-11:30 Ҷаласа · Суханвар · Модератор</code>

    То 25 сатр; он чӣ мефиристед, ҷои пештараро мегирад.
event-ask-organisers =
    <b>Кӣ ташкил ва дастгирӣ мекунад?</b>

    Дар як сатр, чунон ки хонда мешавад.
event-ask-speech = <b>Тарҷума ба кадом забонҳост?</b>
event-ask-shares =
    <b>Ҷойҳо барои кишварҳо</b>

    Масалан: Қазоқистон 4, Ӯзбекистон 6. Ин ҷойҳо танҳо аз они онҳост; боқимонда барои кишварҳои дигар.
event-ask-closing =
    <b>Ҷавоб то кай қабул мешавад?</b>

    Агар нагузоред, то оғоз.
event-ask-reminders =
    <b>Ба иштироккунандагон кай хотиррасон кардан лозим?</b>

    Шаб бо соати онҳо не: он гоҳ бегоҳии пешин.
event-ask-questions =
    <b>Саволҳои худатон барои пурсиш</b>

    То се савол, ҳар кадом дар сатри алоҳида.
event-ask-countries =
    <b>Барои кадом кишварҳо?</b>

    Агар нагузоред, барои ҳама.
event-ask-sectors =
    <b>Барои кадом соҳаҳо?</b>

    Агар нагузоред, барои ҳама.
event-fact-title = Ном
event-fact-starts = Оғоз
event-fact-ends = Анҷом
event-fact-place = Ҷой
event-fact-seats = Шумораи ҷойҳо
event-fact-description = Тавсиф
event-fact-zone = Соат
event-fact-agenda = Барнома
event-fact-organisers = Ташкилкунандагон
event-fact-speech = Тарҷума
event-fact-shares = Ҷой барои кишварҳо
event-fact-closing = Муҳлати ҷавоб
event-fact-reminders = Хотиррасониҳо
event-fact-questions = Саволҳои худ
event-fact-countries = Кишварҳо
event-fact-sectors = Соҳаҳо
event-agenda-too-long = Ин ҷо { $count } сатр аст, ба як рӯз { $most } меғунҷад. Лутфан кӯтоҳтар фиристед.
event-agenda-line = Сатри { $number } бо соат мисли 09:30 ва ном сар намешавад: «{ $line }». Ислоҳ карда, барномаро пурра фиристед.
event-agenda-hour = Дар сатри { $number } соат имконнопазир аст: «{ $line }». Ислоҳ карда, барномаро пурра фиристед.
event-agenda-long-line = Сатри { $number } хеле дароз аст; { $most } аломат меғунҷад.
event-shares-line = «{ $line }» фаҳмо нест. Кишвар ва рақамро нависед, масалан: Қазоқистон 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · сиёҳнавис
        [asked] { $date } · { $title } · мунтазир
        [cancelled] { $date } · { $title } · бекор
       *[published] { $date } · { $title }
    }
desk-title = <b>Омода кардани чорабиниҳо</b>
desk-list = Аввал сиёҳнависҳо, баъд наздиктаринҳо.
desk-none = Ҳоло чорабинӣ нест. Барои нав панҷ савол кофист.
desk-new = Чорабинии нав
desk-publish = Нашр кардан …
desk-tell-now = Тағйиротро ҳозир хабар додан
desk-people = Кӣ меояд
desk-door = Дар даромадгоҳ
desk-group-main = Чӣ, кай, куҷо
desk-group-whom = Барои кӣ, чанд нафар
desk-group-more = Хотиррасонӣ, саволҳо
desk-preview = Чунон ки мебинанд
desk-copy = Ҳамин хел боз яке
desk-results = Натиҷаҳо
desk-discard = Нест кардани сиёҳнавис …
desk-reject = Нашр накардан
desk-call-off = Бекор кардани чорабинӣ …
desk-is-draft = <i>Сиёҳнавис. Ҳоло ба касе хабар дода нашудааст.</i>
desk-is-asked = <i>Мунтазири нашри маъмур аст.</i>
desk-is-published = <i>Нашр шудааст.</i>
desk-is-cancelled = <i>Бекор шуд. Ба иштирокчиён хабар дода шуд.</i>
desk-untold = <b>Ҳанӯз хабар дода нашудааст.</b> Иштирокчиён даҳ дақиқа пас аз тағйироти охирин ё бо пахши тугма як паём мегиранд:
desk-counts = <b>Ҷой доранд:</b> { $seated } · <b>пешниҳод шуд:</b> { $offered } · <b>мунтазир:</b> { $queued } · <b>намеоянд:</b> { $out }
desk-guest-count = { $count } иштирокчии номбаршуда
desk-whom = <b>Барои:</b> { $whom } ({ $count })
desk-everybody = ҳамаи иштирокчиён
desk-also-open = Дигарон низ метавонанд оянд.
desk-seats = <b>Ҷойҳо:</b> { $seats }
desk-shares = <b>Барои кишварҳо:</b> { $shares }
desk-reminders = <b>Хотиррасонӣ:</b> { $leads }
desk-no-reminders = нест
desk-questions = <b>Саволҳои худ:</b> { $count }
desk-texts = Матнҳо, забонҳо
desk-about-main = Чиро тағйир медиҳед?
desk-about-whom = Ба кӣ хабар дода мешавад ва кӣ ҷой мегирад. Кишварҳо ва соҳаҳо доираро маҳдуд мекунанд; номбаршудагон ҳамеша дохиланд.
desk-about-more = Чиро тағйир медиҳед?
desk-guests = Номбаршудагон
desk-make-open = Барои дигарон низ
desk-make-invited = Танҳо бо даъват
desk-day = { $date } · { $count }
desk-which-day =
    <b>Барномаи кадом рӯз?</b>

    Дар паҳлуи рӯз шумораи ҷаласаҳост.
desk-which-language =
    <b>Ном ва тавсиф бо кадом забон?</b>

    Қайдшудаҳо ҳастанд. Касе, ки матн бо забонаш нест, бо русӣ ё англисӣ мехонад.
desk-no-title = ҳоло ном нест
desk-no-description = ҳоло тавсиф нест
desk-wording = <b>Забон:</b> { $language }
desk-preview-of = <i>Чунин хонда мешавад. Забон: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>Нашр шавад?</b> Ҳоло барои касе нест: кишварҳо, соҳаҳо ва номҳоро бинед.
       *[other] <b>Нашр шавад?</b> { $count } иштирокчӣ дар вақти муносиб паём мегирад.
    }
desk-languages = <b>Матн ҳаст:</b> { $languages }
desk-languages-missing = <b>Нест:</b> { $languages }. Бо русӣ ё англисӣ, вагарна бо забони аввал мехонанд.
desk-publish-yes = Ҳа, нашр кардан
desk-telling =
    { $bar }
    Паёмҳо фиристода мешаванд.
desk-told =
    { $bar }
    Ба ҳама фиристода шуд.
desk-sums = Ҳамагӣ { $total }: расонда шуд { $sent } · бот баста { $blocked } · нашуд { $failed } · номаълум { $unknown } · дигар лозим нест { $dropped } · мунтазир { $waiting }
desk-uninvite = { $name } — бардоштан
desk-guests-list = <b>Номбаршудагон: { $count }</b>
desk-guests-how = Онҳо ҳамеша даъватшудаанд. Агар танҳо номҳо бошанд, чорабинӣ танҳо барои онҳост.
desk-guest-add = Касеро номбар кардан
desk-found = <b>Киро дар назар доред?</b>
desk-review = <b>Ҳамааш дуруст?</b>
desk-review-more = Боқимонда дар экрани оянда. То нашр ба касе хабар намеравад.
desk-review-yes = Ҳа, давом додан
desk-review-fact = <b>{ $label }: дуруст?</b>
desk-from-to =
    Пеш: { $before }

    Акнун: <b>{ $after }</b>
desk-save = Нигоҳ доштан
desk-type-again = Аз нав навиштан
desk-call-off-sure =
    <b>Дар ҳақиқат?</b>

    Агар чорабинӣ нашр шуда бошад, ба ҳама иштирокчиён хабар меравад, баргардондан намешавад.
desk-call-off-yes = Ҳа, бекор кардан
desk-call-off-no = Не, мондан
eventcancel-ask-reason =
    <b>Чаро баргузор намешавад?</b>

    Як ҷумла барои иштирокчиён. Гузаронидан мумкин.
eventseat-ask-reason =
    <b>Бо кадом сабаб?</b>

    Як сатр; нигоҳ дошта мешавад. Агар ҷой бозпас гирифта шавад, ӯ мехонад.
eventmaterial-ask-file =
    <b>Файл, расм ё пайванд фиристед.</b>

    Он дар варақаи чорабинӣ мемонад.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · пешниҳод шуд
        [declined] { $name } · { $country } · намеояд
        [unseated] { $name } · { $country } · гирифта шуд
        [lapsed] { $name } · { $country } · муҳлат гузашт
       *[seated] { $name } · { $country }
    }
desk-people-in = Ҷой доранд: { $count }
desk-people-wait = Мунтазир: { $count }
desk-people-out = Намеоянд: { $count }
desk-seat-somebody = Ба касе ҷой додан
desk-export-people = Ҳамчун ҷадвал
desk-seat = Ба ӯ ҷой додан
desk-unseat = Ҷояшро гирифтан
desk-her-seat = <b>Ҷавоби ӯ:</b> { $said }
desk-no-answer = ҳоло нест
desk-state-seated = ҷой дорад
desk-state-offered = ҷой пешниҳод шуд
desk-state-queued = дар рӯйхати интизорӣ
desk-state-lapsed = муҳлати пешниҳод гузашт
desk-state-declined = омада наметавонад
desk-state-unseated = ҷояш гирифта шуд
desk-column-state = Ҷавоб
desk-column-came = Омад
desk-column-seats = Бо ҷой
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Чаро набояд нашр шавад? Муаллиф сабаби Шуморо мехонад.

    Ҳамоҳангсоз мехоҳад ин чорабиниро берун аз кишвараш нашр кунад. Лутфан бинед.
desk-notice-created = Сиёҳнавис омода аст. Вақте ки тайёр шуд, нашр кунед.
desk-notice-done = Нигоҳ дошта шуд.
desk-notice-unchanged = Чизе тағйир наёфт.
desk-notice-conflict = Дар ин миён ташкилкунандаи дигар инро тағйир дод. Дар боло аз ӯ, дар поён аз Шумо; чизе гум нашуд. Агар аз Шумо дуруст бошад, нигоҳ доред.
desk-notice-not-allowed = Ин чорабиниро Шумо тағйир дода наметавонед.
desk-notice-over = Чорабинӣ гузашт ё бекор шуд; дигар тағйир намеёбад.
desk-notice-end-before-start = Анҷом бояд пас аз оғоз бошад. Яке аз инро ислоҳ кунед.
desk-notice-past = Ин вақт гузашт. Лутфан вақти ояндаро нависед.
desk-notice-too-long = Чорабинӣ аз ду моҳ зиёд давом намекунад.
desk-notice-close-after-start = Қабули ҷавоб пас аз оғоз анҷом ёфта наметавонад.
desk-notice-too-few-seats = Ҷойҳои бештар гирифта шудаанд. Аввал ҷойҳоро гиред ё бештар монед.
desk-notice-too-few-for-taken = Иштирокчиёни яке аз кишварҳо аз ин бештар ҷой гирифтаанд.
desk-notice-shares-above-seats = Ҷойҳои кишварҳо аз шумораи умумӣ зиёданд. Кам кунед ё аввал ҷой илова кунед.
desk-notice-shares-outside = Барои кишваре ҷой ҳаст, ки чорабинӣ барои он нест. Якеро тағйир диҳед.
desk-notice-last-title = Чорабинӣ бояд ном дошта бошад. Ба ҷояш дигареро нависед.
desk-notice-published = Нашр шуд. Рафти паёмҳо дар ин ҷо дида мешавад.
desk-notice-asked = Он берун аз кишвари Шумост, бинобар ин маъмур нашр мекунад.
desk-notice-cancelled = Тайёр.
desk-notice-copied = Сиёҳнависи ҳамин хел, чанд ҳафта баъд. Санаҳоро бинед.
desk-notice-told = Хабар дода мешавад.
desk-notice-invited = Номбар шуд.
desk-notice-uninvited = Ном бардошта шуд.
desk-notice-not-possible = Ҳоло имконнопазир аст.
desk-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
desk-notice-rejected = Нашр нашуд. Муаллиф сабаби Шуморо мегирад, сиёҳнавис дар дасти ӯ мемонад.
desk-notice-reason-needs-admin = Сабабро ҳамкорони кишварҳои дигар мебинанд, бинобар ин онро маъмур мефиристад. Бе сабаб худатон бекор карда метавонед.
desk-notice-seated = Ҷой дода шуд, ба ӯ хабар меравад.
desk-notice-unseated = Гирифта шуд; сабаб ба ӯ гуфта мешавад.
desk-notice-full = Барои кишвари ӯ ҷои холӣ нест. Аввал ҷой илова кунед ё ҳиссаҳоро тағйир диҳед.
desk-notice-not-a-member = Ӯ ҳоло иштирокчии шабака нест, ҷой додан намешавад.
door-code =
    <b>Рамзи рӯзи { $day }:</b> <code>{ $code }</code>
    Иштирокчиён ин рақамҳоро ба бот менависанд ё расмро сканер мекунанд.
door-no-day = Рамз дар ҳар рӯзи чорабинӣ мешавад. Оғоз: { $when }.
door-picture = Рамз ҳамчун расм
door-list = Рӯйхат барои қайд
door-again = Нав кардан
door-numbers = <b>Омаданд: { $came } аз { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Номҳо
door-page-after = Номҳо ›
door-tick = <b>Рӯзи { $day }.</b> Вақте ки омад, номашро пахш кунед; боз пахш кунед, қайд гирифта мешавад.
door-nobody = Ҳоло касе ҷой надорад.
door-caption =
    { $title }
    Рамз: <code>{ $code }</code>
after-mean = <b>{ $mean } аз 5</b> · ҷавоб: { $count }, иштирок: { $came }
after-score = { $score }: { $count }
after-none = Баҳо ҳоло нест. Иштирок: { $came }; як соат пас аз анҷом пурсида мешаванд.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · иқтибос мумкин
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
after-materials = <b>Маводҳо:</b> { $count }
after-chart = Баҳоҳо ҳамчун расм
after-export-results = Ҷадвали натиҷаҳо
after-export-funders = Барои донорҳо
after-remove = Бардоштан: { $title }
after-add = Иловаи мавод
after-send = Хабар ба иштирокчиён
after-exported = Лутфан файлро дар ҷое нигоҳ доред, ки танҳо лозимиҳо хонанд.
after-scores = Баҳоҳо
after-useful = Муфид
after-improve = Тағйир додан
after-total = Ҳамагӣ
after-column-score = Баҳо
after-column-count = Ҷавобҳо
after-column-quote = Иқтибос мумкин
after-notice-added = Илова шуд.
after-notice-unchanged = Ин аллакай ҳаст.
after-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
after-notice-too-many = Ҳашт мавод меғунҷад. Аввал якеро бардоред.
after-notice-not-allowed = Ин чорабиниро Шумо тағйир дода наметавонед.
after-notice-removed = Бардошта шуд.
after-notice-sent = Ба { $count } иштирокчӣ хабар меравад.
after-notice-nobody = Касе нест, ки хабар дода шавад, ё чизи нав нест.
door-day = Рӯзи { $day }
desk-delegation = Кӣ аз кишвари ман меояд
desk-delegation-list = Аз кишвари Шумо: { $count }
desk-delegate = { $name } · { $state }
desk-log = Чӣ карда шуд
desk-log-title = <b>Чӣ карда шуд, охирин аввал</b>
desk-log-none = Ҳоло чизе нест.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = нашр кард
desk-act-cancel = бекор кард
desk-act-reject = иҷозат дода нашуд
desk-act-seat = ҷой дод
desk-act-unseat = ҷойро гирифт
desk-act-export-people = рӯйхатро ҳамчун ҷадвал гирифт
desk-act-export-results = натиҷаҳоро ҳамчун ҷадвал гирифт
desk-act-export-funders = рақамҳо барои донорҳо гирифт
desk-notice-changed = Дар ин миён тағйир ёфт: ҳоло чунин аст.
