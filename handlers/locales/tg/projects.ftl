project-title = <b>Лоиҳаҳо</b>
project-about = Он чи ҳамкорон сохтаанд ва ба ҳамдигар нишон медиҳанд, то дар ҷои дигар такрор шавад.
project-none = Ҳоло ягон лоиҳа нишон дода нашудааст.
project-no-call = Ҳоло озмуни кушода нест.
project-call = Озмун: { $title }
project-showcase = Намоишгоҳ · { $count }
project-search = Ҷустуҷӯ
project-search-again = Калимаҳои дигар
project-matches = Лоиҳаҳо аз рӯи калимаҳои: <i>{ $words }</i>
project-no-matches = Аз рӯи ин калимаҳо лоиҳа ёфт нашуд: <i>{ $words }</i>
project-own = Лоиҳаҳои ман
project-repeats = Такрор кардан
project-organise = Озмунҳо ва қарорҳо
project-list = <b>Лоиҳаҳо, аввал навашон</b>
project-list-none = Ҳоло дар ин ҷо лоиҳа нест.
project-by-block = Аз рӯи бахш
project-by-country = Аз рӯи кишвар
project-pick-block = Кадом бахш?
project-pick-country = Кадом кишвар?
project-any-block = Ҳар бахш
project-any-country = Ҳар кишвар
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Ном
project-part-teaser = Бо як ҷумла
project-part-idea = Идея
project-part-goals = Ҳадафҳо
project-part-steps = Қадамҳои иҷрошуда
project-part-serves = Барои кӣ
project-part-result = Натиҷа
project-part-people = Одамон
project-part-time = Вақт
project-part-money = Маблағ
project-part-technique = Таҷҳизот
project-part-permission = Иҷозат
project-part-tips = Маслиҳатҳо ва сабақҳо
project-needs = Барои он чӣ лозим аст
project-field-block = Бахш
project-field-stays = Агар равам
project-field-file = Файл ё пайванд
project-field-language = Забон
project-how = Чӣ тавр амалӣ кардан
project-open = Кушодани лоиҳа
project-mine = Лоиҳаи ман
project-want-to-repeat = Мехоҳем такрор кунем
project-repeat-mine = Такрор: { $state }
project-tell-repeat = Мо такрор кардем
project-where-repeated = Такрор шуд · { $count }
project-repeated-in =
    { $count ->
        [one] кишварҳои такрор: { $count }
       *[other] кишварҳои такрор: { $count }
    }
project-gone = Ин лоиҳа дигар дар намоишгоҳ нест.
project-link-about =
    Ин пайвандро ба ҳамкоратон фиристед. Барои иштирокчиён лоиҳа кушода мешавад, дигарон маълумоти кӯтоҳро дар бораи шабака мебинанд.

    { $link }
project-link-stranger = Ҳамкоратон мехост ба Шумо лоиҳаеро аз { $network } нишон диҳад. Ин шабакаи касбии занони Осиёи Марказӣ аст. Пас аз иштирокчӣ шудан онро кушода метавонед.
projectsearch-ask-words =
    <b>Чиро меҷӯед?</b>

    Чанд калима бо ҳар забони мо, масалан: <i>математика дар деҳот</i>.
project-is-yours = Ин лоиҳаи худи Шумост.
project-ask-title =
    <b>Лоиҳаи Шумо чӣ ном дорад?</b>

    Як сатр, масалан: <i>Математикаи рақамӣ барои мактабҳои деҳа</i>.
project-ask-teaser =
    <b>Лоиҳаи Шумо бо як ҷумла</b>

    Ин чист ва барои кист? Ҳамкорон аввал ҳаминро мехонанд.
project-ask-block = <b>Онро дар кадом бахш муаррифӣ кардан мехоҳед?</b>
project-ask-idea =
    <b>Идея чист?</b>

    Чӣ намерасид ва чӣ ба фикратон омад? Лутфан ном ва рақами одамони дигарро нанависед. Матни дарозро бо якчанд паём фиристодан мумкин аст.
project-ask-goals =
    <b>Ҳадафҳо кадоманд?</b>

    Дар охир чӣ бояд тағйир ёбад?
project-ask-steps =
    <b>Кадом қадамҳоро гузоштед?</b>

    Бо навбат, ҳамон тавр ки ба ҳамкоре мегуфтед, ки ҳаминро кардан мехоҳад.
project-ask-serves =
    <b>Ин барои кист?</b>

    Ва чӣ тавр ба онҳо мерасед?
project-ask-result =
    <b>Натиҷа чӣ шуд?</b>

    Агар рақам бошад, нависед. Он чизеро ҳам гӯед, ки нашуд.
project-ask-stays = <b>Агар рӯзе шабакаро тарк кунед, оё лоиҳа метавонад дар намоишгоҳ бе номи Шумо монад?</b>
project-ask-people =
    <b>Чӣ лозим аст: одамон?</b>

    Масалан: ду муаллима, ҳафтае чор соат.
project-ask-time =
    <b>Чӣ лозим аст: вақт?</b>

    Масалан: се моҳ тайёрӣ, баъд тамоми сол.
project-ask-money =
    <b>Чӣ лозим аст: маблағ?</b>

    Масалан: соле 2 000 доллар, ноҳия медиҳад.
project-ask-technique =
    <b>Чӣ лозим аст: таҷҳизот?</b>

    Масалан: даҳ планшет ва интернет.
project-ask-permission =
    <b>Чӣ лозим аст: иҷозат?</b>

    Масалан: розигии мактаб ва волидон.
project-ask-tips =
    <b>Маслиҳатҳо ва сабақҳо</b>

    Чиро боз ҳамин тавр мекардед ва чиро дигар хел?
project-ask-file =
    <b>Пайванд, сурат ё файл?</b>

    Хонанда файлро ҳангоми пурсидан мегирад. Лутфан ном ва чеҳраи одамони дигарро бе розигиашон нафиристед.
project-ask-language = <b>Бо кадом забон менависед?</b>
project-draft-taken = Он чи барои озмуни пешина навишта будед, дар ин ҷост. Бахшро интихоб кунед ва вақте тайёр шуд, фиристед.
project-sending-sent = <b>Ташаккур.</b> Онро ду санҷанда аз муассисаҳои дигар мехонанд. Қарорро дар як лаҳза бо ҳама мефаҳмед.
project-sending-unchanged = Чизе тағйир наёфт, бинобар ин чизе фиристода нашуд.
project-sending-closed = Озмун баста шуд. Навиштаи Шумо нигоҳ дошта шуд: онро ба озмуни дигар фиристода метавонед.
project-sending-no-block = Ин бахш дигар дар озмун нест. Лутфан бахши дигарро интихоб кунед.
project-sending-too-many = Дар як соат матни зиёд фиристодед: { $most }. Матни Шумо нигоҳ дошта шуд. Лутфан онро дертар фиристед.
project-sending-gone = Ин лоиҳа дигар нест.
project-own-list = <b>Лоиҳаҳои ман</b>
project-own-none = Шумо ҳоло лоиҳа нафиристодаед. Вақте озмун кушода аст, фиристода метавонед.
project-own-line = { $state }: { $title }
project-own-is-sent = Фиристода шуд
project-own-is-changes = Лутфан тағйир диҳед
project-own-is-shown = Дар намоишгоҳ
project-own-is-declined = Қабул нашуд
project-own-is-withdrawn = Бозпас гирифта шуд
project-own-is-removed = Хориҷ шуд
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>Аз санҷанда:</b> { $text }
project-own-languages = <b>Бо ин забонҳо хондан мумкин:</b> { $languages }
project-own-waiting = <b>Дар санҷиш:</b> { $languages }
project-own-open = Лоиҳаи ман
project-languages = Бо забонҳои дигар
project-which-language = Забони аввал: { $language }. Бо кадом забон илова кардан мехоҳед? Аввал онро ҳамоҳангсоз месанҷад.
project-change = Тағйири матн
project-copy = Фиристодан: { $title }
project-withdraw = Бозпас гирифтани лоиҳа
project-withdraw-sent = Лоиҳаи «{ $title }»-ро аз озмун бозпас мегиред? Дигар касе онро намесанҷад. Матн аз они Шумо мемонад, онро ба озмуни дигар фиристода метавонед.
project-withdraw-shown = Лоиҳаи «{ $title }»-ро аз намоишгоҳ бозпас мегиред? Дигар касе онро дар он ҷо намехонад, ба ташкилкунандагон хабар дода мешавад. Матн аз они Шумо мемонад.
project-delete = Нест кардани лоиҳа
project-delete-sure = Лоиҳаи «{ $title }»-ро бо ҳамаи матнҳояш нест мекунед? Онро баргардондан мумкин нест.
project-withdrawal-withdrawn = Бозпас гирифта шуд. Матн дар ин ҷо нигоҳ дошта шуд.
project-withdrawal-deleted = Нест карда шуд.
project-withdrawal-unchanged = Ҳоло бо он чунин кардан мумкин нест.
project-withdrawal-gone = Ин лоиҳа дигар нест.
project-decided-head = <b>Қарорҳои озмуни «{ $call }»</b>
project-decided-accepted = <b>«{ $title }» қабул шуд.</b> Акнун он дар намоишгоҳ аст.
project-decided-declined = «{ $title }» ин бор қабул нашуд. Матн аз они Шумо мемонад, онро ба озмуни дигар фиристода метавонед.
project-withdrawn-told = Муаллиф лоиҳаи «{ $title }»-ро аз намоишгоҳ бозпас гирифт. Ҷои он холист: онро ба лоиҳаи дигари озмун дода метавонед.
project-removed = «{ $title }» аз намоишгоҳ хориҷ шуд.
project-review-approved = <b>Тасдиқ шуд.</b> Акнун хонандагон ин матнро мебинанд.
project-review-rejected = <b>Тасдиқ нашуд.</b> Онро тағйир дода, боз фиристода метавонед.
project-review-changes_requested = <b>Лутфан онро тағйир дода, боз фиристед.</b> Инро пас аз муҳлат ҳам кардан мумкин аст.
project-written-in = Забон: { $language }
project-review-blind = Дар ин озмун номи муаллиф нишон дода намешавад.
project-review-secret = Ду санҷанда бояд тасдиқ кунанд. Муаллиф қарорро якҷо бо ҳама мефаҳмад.
project-review-original = Матни аслӣ
project-sent-list = Лоиҳаҳои фиристодашуда, аз рӯи бахш. Барои хондан ва қарор қабул кардан лоиҳаро кушоед.
project-sent-none = Ҳоло лоиҳа фиристода нашудааст.
project-sent-line =
    { $state ->
        [pending] …
        [changes] ✎
        [suitable] ?
        [unsuitable] ✗
        [accepted] ✓
        [declined] –
       *[withdrawn] ↩
    }{" "}{ $title } · { $country }
project-sent-state = { $state }
project-column-state = Ҳолат
project-standing-pending = Дар санҷиш
project-standing-changes = Дар муаллиф, барои тағйирот
project-standing-suitable = Ду санҷанда тасдиқ карданд, қарор ҳанӯз нест
project-standing-unsuitable = Санҷанда рад кард
project-standing-accepted = Қабул шуд
project-standing-declined = Қабул нашуд
project-standing-withdrawn = Бозпас гирифта шуд
project-free = Ҷойҳои холӣ. Дар бахш: { $block }, барои кишвар: { $country }
project-accept = Қабул кардан
project-decline = Қабул накардан
project-undecide = Бекор кардани қарор
project-decision-set = Нигоҳ дошта шуд. Муаллиф инро вақте мефаҳмад, ки ба ҳама хабар дода шавад.
project-decision-added = Қабул шуд. Ба муаллиф ҳозир хабар дода мешавад.
project-decision-unchanged = Чизе тағйир наёфт.
project-decision-block-full = Ҳамаи ҷойҳои ин бахш банданд. Ба озмун ҷой илова кунед ё лоиҳаи дигари бахшро қабул накунед.
project-decision-country-full = Ҳамаи ҷойҳои ин кишвар банданд. Ҷойҳои кишварҳоро тағйир диҳед ё лоиҳаи дигарро қабул накунед.
project-decision-not-reviewed = Аввал ду санҷанда бояд онро тасдиқ кунанд.
project-decision-still-open = Озмун ҳанӯз кушода аст. Пас аз муҳлат қарор қабул кардан мумкин аст.
project-decision-planned = Қарорҳо ба зудӣ хабар дода мешаванд. Аввал «Ҳоло хабар надодан»-ро пахш кунед.
project-decision-told = Қарорҳо аллакай хабар дода шудаанд.
project-decision-own = Ин лоиҳаи худи Шумост. Дар бораи он ташкилкунандаи дигар қарор қабул мекунад.
project-decision-not-allowed = Дар бораи лоиҳаҳо танҳо раис ва маъмурон қарор қабул мекунанд.
project-decision-gone = Ин лоиҳа дигар нест.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Бахшҳо</b>
call-block = · { $name }: { $places }
call-shares = <b>Ҷойҳо барои кишварҳо:</b> { $shares }. Ҷойҳои боқимонда барои ҳамаи кишварҳои дигаранд.
call-closes = <b>Муҳлат:</b> { $when }
call-two-reviewers = Ҳар лоиҳаро ду санҷанда аз муассисаҳои дигар мехонанд. Ҳамаи муаллифон қарорро дар як лаҳза мефаҳманд.
call-blind = Санҷандаҳо намебинанд, ки муаллиф кист.
call-not-blind = Санҷандаҳо мебинанд, ки муаллиф кист.
call-blind-yes = Не, бе ном
call-blind-no = Ҳа, бо ном
call-present = Муаррифии лоиҳа
call-continue = Идомаи сиёҳнавис
call-over = Озмун баста шуд. Қарорҳо ба ҳама дар як лаҳза хабар дода мешаванд.
call-over-told = Озмун ба охир расид. Лоиҳаҳои қабулшуда дар намоишгоҳанд.
call-draft-kept = Сиёҳнависи Шумо нигоҳ дошта шуд. Онро ба озмуни дигар фиристода метавонед.
call-closes-soon = Сиёҳнависи Шумо барои «{ $title }» ҳанӯз фиристода нашудааст. Муҳлат: { $when }. Баъд сиёҳнавис нигоҳ дошта мешавад, вале ба ин озмун фиристода намешавад.
call-list = <b>Озмунҳо</b>
call-list-none = Ҳоло озмун набудааст.
call-line = { $title } · { $state } · { $sent }
call-new = Озмуни нав
call-is-draft = Сиёҳнавис
call-is-open = Кушода
call-is-closed = Қарор лозим аст
call-is-told = Ба охир расид
call-state = <b>{ $state }</b>
call-change = Тағйир додан
call-languages = Забонҳо
call-open = Кушодани озмун
call-open-sure = Озмуни «{ $title }»-ро мекушоед? Онро ҳамаи иштирокчиён мебинанд ва то муҳлат лоиҳа фиристода метавонанд: { $when }.
call-delete = Нест кардани сиёҳнавис
call-delete-sure = Озмуни «{ $title }»-ро нест мекунед? Онро баргардондан мумкин нест.
call-sent = Лоиҳаҳои фиристода · { $count }
call-tell = Хабари ҳамаи қарорҳо
call-tell-now = ҳозир
call-tell-sure = Қарорҳои озмуни «{ $title }»-ро хабар медиҳед? Қабул шуд: { $accepted }. Қабул нашуд: { $declined }. Ба ҳамаи муаллифон дар як лаҳза хабар дода мешавад: { $when }.
call-call-off = Ҳоло хабар надодан
call-table = Ҷадвал
call-table-about = Лоиҳаҳои озмун, бе номи муаллифон.
call-showcase = Навбати муаррифӣ
call-counts = <b>Қабул шуд, ҷойҳо, фиристода шуд</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>Ба ҳамаи муаллифон хабар дода мешавад:</b> { $when }
call-which-language = Забони аввали озмун: { $language }. Онро бо кадом забон навиштан мехоҳед?
call-review = <b>Озмун</b>
call-save = Нигоҳ доштан
call-field-title = Ном
call-field-wanted = Чӣ талаб мешавад
call-field-blocks = Бахшҳо ва ҷойҳо
call-field-closing = Муҳлат
call-field-blind = Номи муаллиф
call-field-shares = Ҷои кишварҳо
call-ask-title =
    <b>Озмун чӣ ном дорад?</b>

    Масалан: <i>Лоиҳаҳои инноватсионии 2027</i>.
call-ask-wanted =
    <b>Чӣ талаб мешавад?</b>

    Кадом лоиҳаҳоро меҷӯед ва муаллифон чиро бояд гӯянд?
call-ask-blocks =
    <b>Кадом бахшҳо ва дар онҳо чанд ҷой?</b>

    Дар ҳар сатр як бахш, масалан:
    Оила ва ҷомеа: 4
    Бизнес ва шуғл: 9
call-ask-closing =
    <b>Лоиҳаҳоро то кай фиристодан мумкин аст?</b>

    Масалан: 4 март 18:00. Ба онҳое, ки сиёҳнавис доранд, се рӯз пеш хабар дода мешавад.
call-ask-blind = <b>Санҷандаҳо номи муаллифро мебинанд?</b>
call-ask-shares =
    <b>Ҷойҳо барои кишварҳо</b>

    Масалан: Қазоқистон 2, Ӯзбекистон 2. Ин ҷойҳо барои ҳамин кишварҳо нигоҳ дошта мешаванд. Боқимонда барои ҳамаи кишварҳои дигар.
call-ask-names = Дар ҳар сатр як бахш, бо ҳамон тартиб.
call-blocks-line = Номаълум аст: «{ $line }». Лутфан бахш ва шумораи ҷойҳоро нависед, аз 1 то { $most }, масалан: Оила ва ҷомеа: 4.
call-translate = <b>{ $part }</b> – лутфан тарҷума кунед ({ $language }). Матни аслӣ:
call-original = <i>{ $text }</i>
call-names = <b>Бахшҳо</b>
    { $names }
call-notice-saved = Нигоҳ дошта шуд.
call-notice-opened = Озмун кушода шуд. Иштирокчиён онро бо фармони /projects меёбанд.
call-notice-deleted = Нест карда шуд.
call-notice-past = Ин муҳлат гузаштааст. Лутфан вақти ояндаро интихоб кунед.
call-notice-changed = Дар ин миён озмунро каси дигар тағйир дод. Агар боз нигоҳ доред, варианти Шумо ҷои онро мегирад.
call-notice-block-used = Ба бахше, ки дар ин ҷо нест, лоиҳаҳо фиристода шудаанд. Лутфан онро гузоред; номашро тағйир додан мумкин аст.
call-notice-too-few = Лоиҳаҳои қабулшуда аз ҷойҳо зиёд мешаванд. Лутфан ҷои бештар гузоред.
call-notice-too-many-shares = Ҷойҳои кишварҳо якҷоя аз ҳамаи ҷойҳо зиёданд. Онҳоро кам кунед ё ҷой илова кунед.
call-notice-names-differ = Лутфан чанд бахш бошад, ҳамон қадар сатр нависед.
call-notice-already = Инро дигар тағйир додан мумкин нест.
call-notice-not-allowed = Инро танҳо раис ва маъмурон карда метавонанд.
call-notice-gone = Ин озмун дигар нест.
call-telling-told = Ба ҳамаи муаллифон ҳозир хабар дода мешавад.
call-telling-planned = Ҳоло касе соатҳои оромӣ дорад. Ба ҳамаи муаллифон дар як лаҳза хабар дода мешавад: { $when }.
call-telling-called-off = Ҳоло ба касе хабар дода намешавад. Қарорҳоро тағйир додан мумкин аст.
call-telling-waiting = Ба касе хабар дода нашуд: лоиҳаҳо мунтазири санҷиш ё муаллифанд ({ $count }). Онҳоро қабул накардан мумкин аст.
call-telling-undecided = Ба касе хабар дода нашуд: дар бораи лоиҳаҳо ҳанӯз қарор нест ({ $count }).
call-telling-still-open = Озмун ҳанӯз кушода аст, то: { $when }.
call-telling-changed = Дар ин миён чизе тағйир ёфт. Лутфан боз нигоҳ кунед.
call-telling-already = Онҳо хабар дода шудаанд ё хабар дода мешаванд: { $when }.
call-telling-not-allowed = Инро танҳо раис ва маъмурон карда метавонанд.
call-telling-gone = Ин озмун дигар нест.
presentation-title = <b>Навбати муаррифӣ</b>
    { $event }
presentation-starts = <b>Оғоз:</b> { $when }. Дақиқа барои ҳар лоиҳа: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = Ҳоло дар навбат лоиҳа нест.
presentation-told-later = Ба муаллифон даҳ дақиқа пас аз тағйири охирин хабар дода мешавад.
presentation-add = Иловаи лоиҳа
presentation-set = Оғоз ва муддат
presentation-up = Пештар
presentation-down = Дертар
presentation-take-off = Аз навбат хориҷ кардан
presentation-which = Кадом лоиҳа?
presentation-nothing = Ҳамаи лоиҳаҳои намоишгоҳ дар навбатанд.
presentation-which-event = Лоиҳаҳо дар кадом чорабинӣ муаррифӣ мешаванд?
presentation-no-event = Чорабиние нест, ки Шумо тағйир дода тавонед. Аввал онро созед: /newevent.
presentation-at = { $event }, { $when }, рақам: { $number }
presentation-line = <b>Муаррифӣ:</b> { $text }
presentation-yours = Вақти муаррифии лоиҳаи Шумо «{ $title }»:
presentation-off = Лоиҳаи Шумо «{ $title }» дигар дар чорабинӣ муаррифӣ намешавад. Он дар намоишгоҳ мемонад.
presentation-review = <b>Ҷаласа</b>
    Рӯз: { $day }. Оғоз: { $hour }. Дақиқа барои ҳар лоиҳа: { $minutes }.
presentation-hour = Оғоз
presentation-minutes = Дақиқа
presentation-show = Муаррифиҳо
presentation-notice-saved = Нигоҳ дошта шуд.
presentation-notice-unchanged = Чизе тағйир наёфт.
presentation-notice-not-shown = Танҳо лоиҳаҳои намоишгоҳро муаррифӣ кардан мумкин аст.
presentation-notice-no-day = Чорабинӣ чунин рӯз надорад.
presentation-notice-over = Ин чорабинӣ гузаштааст ё бекор шудааст.
presentation-notice-not-allowed = Инро танҳо ташкилкунандагони чорабинӣ карда метавонанд.
presentation-notice-gone = Ин дигар нест.
showcase-ask-day = <b>Дар кадом рӯзи чорабинӣ?</b>
showcase-ask-starts =
    <b>Ҷаласа кай оғоз мешавад?</b>

    Бо вақти чорабинӣ, масалан: 14:30.
showcase-ask-minutes = <b>Барои ҳар лоиҳа чанд дақиқа?</b>
repeat-list = <b>Лоиҳаҳое, ки такрор кардан мехоҳед</b>
repeat-list-none = Агар лоиҳа ба Шумо маъқул шавад, «Мехоҳем такрор кунем»-ро пахш кунед. Муаллиф дархости тамоси Шуморо мегирад ва лоиҳа ба ин рӯйхат дохил мешавад.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Дар нақша
repeat-is-not-yet = Ҳоло не
repeat-is-trying = Кӯшиш мекунем
repeat-is-pending = Дар санҷиш
repeat-is-repeated = Такрор шуд
repeat-yes = Такрор кардем
repeat-trying = Кӯшиш мекунем
repeat-not-yet = Ҳоло не
repeat-forget = Дигар лозим нест
repeat-forget-yes = Хориҷ кардан
repeat-forget-sure = Лоиҳаи «{ $title }»-ро аз рӯйхати худ хориҷ мекунед? Дигар дар бораи он аз Шумо пурсида намешавад.
repeat-forget-shown = Лоиҳаи «{ $title }»-ро аз рӯйхати худ хориҷ мекунед? Ҳамкорон дигар намехонанд, ки онро Шумо такрор кардаед.
repeat-question = <b>Шумо лоиҳаи «{ $title }»-ро такрор кардан мехостед. Натиҷа чӣ шуд?</b>
repeat-question-about = Агар такрор шуда бошад, боз ду саволи кӯтоҳ ҳаст. Ҷавоби Шумо ба муаллиф ва ҳамкорони дигар кӯмак мекунад.
repeat-project-gone = Лоиҳа дигар дар намоишгоҳ нест.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>Лоиҳаи «{ $title }» такрор шуд</b>
repeat-review = <b>{ $title }</b>
    Ҳамкорон инро ҳамин тавр, бе номи Шумо мехонанд:
repeat-ask-place =
    <b>Дар куҷо такрор шуд?</b>

    Як сатр, масалан: <i>се мактаб дар вилояти Ош</i>.
repeat-ask-told =
    <b>Чӣ тавр гузашт?</b>

    Як-ду ҷумла. Чиро дигар хел кардед?
repeat-notice-noted = Ташаккур, қайд шуд.
repeat-notice-sent = Ташаккур. Онро ҳамоҳангсоз мехонад, баъд дар паҳлуи лоиҳа нишон дода мешавад.
repeat-notice-already = Шумо аллакай ҷавоб додаед.
repeat-notice-own = Ин лоиҳаи худи Шумост.
repeat-notice-gone = Ин дигар нест.
repeat-review-approved = <b>Ташаккур.</b> Акнун ҳамкорон хонда метавонанд, ки лоиҳа дар куҷо такрор шудааст.
repeat-review-rejected = <b>Тасдиқ нашуд.</b> Боз навишта метавонед.
repeat-review-changes_requested = <b>Лутфан онро тағйир дода, боз фиристед.</b>
readers-projects-useful =
    { $count ->
        [one] Ҳамкороне, ки лоиҳаҳои Шуморо муфид донистанд: { $count }.
       *[other] Ҳамкороне, ки лоиҳаҳои Шуморо муфид донистанд: { $count }.
    }
