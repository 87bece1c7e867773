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
event-ask-venue =
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
event-fact-title = Ном
event-fact-starts = Оғоз
event-fact-ends = Анҷом
event-fact-venue = Ҷой
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
event-agenda-too-long = Ин ҷо { $count } сатр аст, ба як рӯз { $most } меғунҷад. Лутфан кӯтоҳтар фиристед.
event-agenda-line = Сатри { $number } бо соат мисли 09:30 ва ном сар намешавад: «{ $line }». Ислоҳ карда, барномаро пурра фиристед.
event-agenda-hour = Дар сатри { $number } соат имконнопазир аст: «{ $line }». Ислоҳ карда, барномаро пурра фиристед.
event-agenda-long-line = Сатри { $number } хеле дароз аст; { $most } аломат меғунҷад.
event-shares-line = «{ $line }» фаҳмо нест. Кишвар ва рақамро нависед, масалан: Қазоқистон 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · сиёҳнавис
        [pending] { $date } · { $title } · мунтазир
        [cancelled] { $date } · { $title } · бекор
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Омода кардани чорабиниҳо</b>
event-organiser-list = Аввал сиёҳнависҳо, баъд наздиктаринҳо.
event-organiser-none = Ҳоло чорабинӣ нест. Барои нав панҷ савол кофист.
event-organiser-new = Чорабинии нав
event-organiser-publish = Нашр кардан …
event-organiser-tell-now = Тағйиротро ҳозир хабар додан
event-organiser-people = Кӣ меояд
event-organiser-door = Дар даромадгоҳ
event-organiser-group-main = Чӣ, кай, куҷо
event-organiser-group-audience = Барои кӣ, чанд нафар
event-organiser-group-more = Хотиррасонӣ, саволҳо
event-organiser-preview = Чунон ки мебинанд
event-organiser-copy = Ҳамин хел боз яке
event-organiser-results = Натиҷаҳо
event-organiser-discard = Нест кардани сиёҳнавис …
event-organiser-call-off = Бекор кардани чорабинӣ …
event-organiser-is-draft = <i>Сиёҳнавис. Ҳоло ба касе хабар дода нашудааст.</i>
event-organiser-is-pending = <i>Мунтазири нашри маъмур аст.</i>
event-organiser-is-published = <i>Нашр шудааст.</i>
event-organiser-is-cancelled = <i>Бекор шуд. Ба иштирокчиён хабар дода шуд.</i>
event-organiser-untold = <b>Ҳанӯз хабар дода нашудааст.</b> Иштирокчиён даҳ дақиқа пас аз тағйироти охирин ё бо пахши тугма як паём мегиранд:
event-organiser-counts = <b>Ҷой доранд:</b> { $seated } · <b>пешниҳод шуд:</b> { $offered } · <b>мунтазир:</b> { $queued } · <b>намеоянд:</b> { $out }
event-organiser-whom = <b>Барои:</b> { $whom } ({ $count })
event-organiser-also-open = Дигарон низ метавонанд оянд.
event-organiser-seats = <b>Ҷойҳо:</b> { $seats }
event-organiser-shares = <b>Барои кишварҳо:</b> { $shares }
event-organiser-reminders = <b>Хотиррасонӣ:</b> { $leads }
event-organiser-no-reminders = нест
event-organiser-questions = <b>Саволҳои худ:</b> { $count }
event-organiser-texts = Матнҳо, забонҳо
event-organiser-about-main = Чиро тағйир медиҳед?
event-organiser-about-audience = Ба кӣ хабар дода мешавад ва чанд ҷой ҳаст. Номбаршудагон ҳамеша даъватшудаанд.
event-organiser-audience-next = <b>Аудиторияи дигар интихоб шуд, ҳоло нигоҳ дошта нашудааст.</b>
event-organiser-audience-new = <b>Даъватномаҳои нав пас аз нигоҳдорӣ:</b> { $count }
event-organiser-audience-review = Нигоҳ доштан …
event-organiser-audience-discard = Бекор кардани тағйирот
event-organiser-about-more = Чиро тағйир медиҳед?
event-organiser-make-open = Барои дигарон низ
event-organiser-make-invited = Танҳо бо даъват
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Барномаи кадом рӯз?</b>

    Дар паҳлуи рӯз шумораи ҷаласаҳост.
event-organiser-which-language =
    <b>Ном ва тавсиф бо кадом забон?</b>

    Қайдшудаҳо ҳастанд. Касе, ки матн бо забонаш нест, бо русӣ ё англисӣ мехонад.
event-organiser-no-title = ҳоло ном нест
event-organiser-no-description = ҳоло тавсиф нест
event-organiser-wording = <b>Забон:</b> { $language }
event-organiser-preview-of = <i>Чунин хонда мешавад. Забон: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Нашр шавад?</b> Ҳоло барои касе нест: интихоб кунед, ки барои кист.
       *[other] <b>Нашр шавад?</b> { $count } иштирокчӣ дар вақти муносиб паём мегирад.
    }
event-organiser-languages = <b>Матн ҳаст:</b> { $languages }
event-organiser-languages-missing = <b>Нест:</b> { $languages }. Бо русӣ ё англисӣ, вагарна бо забони аввал мехонанд.
event-organiser-publish-yes = Ҳа, нашр кардан
event-organiser-telling =
    { $bar }
    Паёмҳо фиристода мешаванд.
event-organiser-told =
    { $bar }
    Ба ҳама фиристода шуд.
event-organiser-sums = Ҳамагӣ { $total }: расонда шуд { $sent } · бот баста { $blocked } · нашуд { $failed } · номаълум { $unknown } · дигар лозим нест { $dropped } · мунтазир { $waiting }
event-organiser-found = <b>Киро дар назар доред?</b>
event-organiser-review = <b>Ҳамааш дуруст?</b>
event-organiser-review-more = Боқимонда дар экрани оянда. То нашр ба касе хабар намеравад.
event-organiser-review-yes = Ҳа, давом додан
event-organiser-review-fact = <b>{ $label }: дуруст?</b>
event-organiser-from-to =
    Пеш: { $before }

    Акнун: <b>{ $after }</b>
event-organiser-save = Нигоҳ доштан
event-organiser-type-again = Аз нав навиштан
event-organiser-call-off-sure =
    <b>Дар ҳақиқат?</b>

    Агар чорабинӣ нашр шуда бошад, ба ҳама иштирокчиён хабар меравад, баргардондан намешавад.
event-organiser-call-off-yes = Ҳа, бекор кардан
event-organiser-call-off-no = Не, мондан
eventcancel-ask-reason =
    <b>Чаро баргузор намешавад?</b>

    Як ҷумла барои иштирокчиён. Гузаронидан мумкин.
eventseat-ask-reason =
    <b>Бо кадом сабаб?</b>

    Як сатр; нигоҳ дошта мешавад. Агар ҷой бозпас гирифта шавад, ӯ мехонад.
eventmaterial-ask-file =
    <b>Файл, расм ё пайванд фиристед.</b>

    Он дар варақаи чорабинӣ мемонад.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · пешниҳод шуд
        [cancelled] { $name } · { $country } · намеояд
        [revoked] { $name } · { $country } · гирифта шуд
        [expired] { $name } · { $country } · муҳлат гузашт
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Ҷой доранд: { $count }
event-organiser-people-wait = Мунтазир: { $count }
event-organiser-people-out = Намеоянд: { $count }
event-organiser-seat-somebody = Ба касе ҷой додан
event-organiser-export-people = Ҳамчун ҷадвал
event-organiser-seat = Ба ӯ ҷой додан
event-organiser-revoke-seat = Ҷояшро гирифтан
event-organiser-her-seat = <b>Ҷавоби ӯ:</b> { $said }
event-organiser-no-answer = ҳоло нест
event-organiser-state-registered = ҷой дорад
event-organiser-state-offered = ҷой пешниҳод шуд
event-organiser-state-waitlisted = дар рӯйхати интизорӣ
event-organiser-state-expired = муҳлати пешниҳод гузашт
event-organiser-state-cancelled = омада наметавонад
event-organiser-state-revoked = ҷояш гирифта шуд
event-organiser-column-state = Ҷавоб
event-organiser-column-came = Омад
event-organiser-column-seats = Бо ҷой
event-organiser-notice-created = Сиёҳнавис омода аст. Вақте ки тайёр шуд, нашр кунед.
event-organiser-notice-done = Нигоҳ дошта шуд.
event-organiser-notice-unchanged = Чизе тағйир наёфт.
event-organiser-notice-conflict = Дар ин миён ташкилкунандаи дигар инро тағйир дод. Дар боло аз ӯ, дар поён аз Шумо; чизе гум нашуд. Агар аз Шумо дуруст бошад, нигоҳ доред.
event-organiser-notice-not-allowed = Ин чорабиниро Шумо тағйир дода наметавонед.
event-organiser-notice-over = Чорабинӣ гузашт ё бекор шуд; дигар тағйир намеёбад.
event-organiser-notice-end-before-start = Анҷом бояд пас аз оғоз бошад. Яке аз инро ислоҳ кунед.
event-organiser-notice-past = Ин вақт гузашт. Лутфан вақти ояндаро нависед.
event-organiser-notice-too-long = Чорабинӣ аз ду моҳ зиёд давом намекунад.
event-organiser-notice-close-after-start = Қабули ҷавоб пас аз оғоз анҷом ёфта наметавонад.
event-organiser-notice-too-few-seats = Ҷойҳои бештар гирифта шудаанд. Аввал ҷойҳоро гиред ё бештар монед.
event-organiser-notice-too-few-for-taken = Иштирокчиёни яке аз кишварҳо аз ин бештар ҷой гирифтаанд.
event-organiser-notice-shares-above-seats = Ҷойҳои кишварҳо аз шумораи умумӣ зиёданд. Кам кунед ё аввал ҷой илова кунед.
event-organiser-notice-shares-outside = Барои кишваре ҷой ҳаст, ки чорабинӣ барои он нест. Якеро тағйир диҳед.
event-organiser-notice-last-title = Чорабинӣ бояд ном дошта бошад. Ба ҷояш дигареро нависед.
event-organiser-notice-published = Нашр шуд. Рафти паёмҳо дар ин ҷо дида мешавад.
event-organiser-notice-asked = Он берун аз кишвари Шумост, бинобар ин маъмур нашр мекунад.
event-organiser-notice-cancelled = Тайёр.
event-organiser-notice-copied = Сиёҳнависи ҳамин хел, чанд ҳафта баъд. Санаҳоро бинед.
event-organiser-notice-told = Хабар дода мешавад.
event-organiser-notice-invited = Номбар шуд.
event-organiser-notice-uninvited = Ном бардошта шуд.
event-organiser-notice-not-possible = Ҳоло имконнопазир аст.
event-organiser-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
event-organiser-notice-reason-needs-admin = Сабабро ҳамкорони кишварҳои дигар мебинанд, бинобар ин онро маъмур мефиристад. Бе сабаб худатон бекор карда метавонед.
event-organiser-notice-seated = Ҷой дода шуд, ба ӯ хабар меравад.
event-organiser-notice-revoked = Гирифта шуд; сабаб ба ӯ гуфта мешавад.
event-organiser-notice-full = Барои кишвари ӯ ҷои холӣ нест. Аввал ҷой илова кунед ё ҳиссаҳоро тағйир диҳед.
event-organiser-notice-not-a-member = Ӯ ҳоло иштирокчии шабака нест, ҷой додан намешавад.
event-checkin-code =
    <b>Рамзи рӯзи { $day }:</b> <code>{ $code }</code>
    Иштирокчиён ин рақамҳоро ба бот менависанд ё расмро сканер мекунанд.
event-checkin-no-day = Рамз дар ҳар рӯзи чорабинӣ мешавад. Оғоз: { $when }.
event-checkin-picture = Рамз ҳамчун расм
event-checkin-list = Рӯйхат барои қайд
event-checkin-again = Нав кардан
event-checkin-numbers = <b>Омаданд: { $came } аз { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>Рӯзи { $day }.</b> Вақте ки омад, номашро пахш кунед; боз пахш кунед, қайд гирифта мешавад.
event-checkin-nobody = Ҳоло касе ҷой надорад.
event-checkin-caption =
    { $title }
    Рамз: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } аз 5</b> · ҷавоб: { $count }, иштирок: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Баҳо ҳоло нест. Иштирок: { $came }; як соат пас аз анҷом пурсида мешаванд.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · иқтибос мумкин
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Маводҳо:</b> { $count }
event-feedback-chart = Баҳоҳо ҳамчун расм
event-feedback-export-results = Ҷадвали натиҷаҳо
event-feedback-export-funders = Барои донорҳо
event-feedback-remove = Бардоштан: { $title }
event-feedback-remove-sure = «{ $title }» бардошта шавад? Дигар касе онро кушода наметавонад.
event-feedback-add = Иловаи мавод
event-feedback-send = Хабар ба иштирокчиён
event-feedback-exported = Лутфан файлро дар ҷое нигоҳ доред, ки танҳо лозимиҳо хонанд.
event-feedback-scores = Баҳоҳо
event-feedback-useful = Муфид
event-feedback-improve = Тағйир додан
event-feedback-total = Ҳамагӣ
event-feedback-column-score = Баҳо
event-feedback-column-count = Ҷавобҳо
event-feedback-column-quote = Иқтибос мумкин
event-feedback-notice-added = Илова шуд.
event-feedback-notice-unchanged = Ин аллакай ҳаст.
event-feedback-notice-needs-admin = Ин ба ҳамкорони кишварҳои дигар дахл дорад, бинобар ин маъмур анҷом медиҳад. Лутфан ба маъмур муроҷиат кунед.
event-feedback-notice-too-many = Ҳашт мавод меғунҷад. Аввал якеро бардоред.
event-feedback-notice-not-allowed = Ин чорабиниро Шумо тағйир дода наметавонед.
event-feedback-notice-removed = Бардошта шуд.
event-feedback-notice-sent = Ба { $count } иштирокчӣ хабар меравад.
event-feedback-notice-nobody = Касе нест, ки хабар дода шавад, ё чизи нав нест.
event-checkin-day = Рӯзи { $day }
event-organiser-delegation = Кӣ аз кишвари ман меояд
event-organiser-delegation-list = Аз кишвари Шумо: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Чӣ карда шуд
event-organiser-log-title = <b>Чӣ карда шуд, охирин аввал</b>
event-organiser-log-none = Ҳоло чизе нест.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = нашр кард
event-organiser-act-cancel = бекор кард
event-organiser-act-event-rejected = иҷозат дода нашуд
event-organiser-act-seat = ҷой дод
event-organiser-act-revoke-seat = ҷойро гирифт
event-organiser-act-export-people = рӯйхатро ҳамчун ҷадвал гирифт
event-organiser-act-export-results = натиҷаҳоро ҳамчун ҷадвал гирифт
event-organiser-act-export-funders = рақамҳо барои донорҳо гирифт
event-organiser-notice-changed = Дар ин миён тағйир ёфт: ҳоло чунин аст.
event-organiser-act-event-approved = тасдиқ шуд
event-organiser-act-event-changes_requested = тағйирот хоста шуд
event-feedback-too-few =
    <b>Баҳо то ҳол:</b> { $count } аз { $came }

    Баҳоҳо ва андешаҳо вақте нишон дода мешаванд, ки шумораашон { $least } шавад, то ки касе шинохта нашавад.
event-organiser-end-moves = Анҷом низ кӯчонида мешавад: { $before } → <b>{ $after }</b>
event-organiser-save-both = Анҷомро низ кӯчондан
event-organiser-keep-end = Анҷомро тағйир надодан
event-organiser-outside = <b>Ҷаласаҳо берун аз вақти чорабинӣ.</b> Лутфан барнома ё вақтро тағйир диҳед:
