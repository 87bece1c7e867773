practice-part-title = Ном
practice-part-problem = Мушкилот
practice-part-done = Мо чӣ кардем
practice-part-result = Натиҷа
practice-part-repeat = Чӣ гуна такрор кардан
practice-part-place = Куҷо
practice-part-went = Чӣ гуна гузашт
practice-part-changed = Чиро тағйир додем
practice-topics = Мавзуъҳо: { $topics }
practice-has-file = Файли замима: { $name }
practice-is-original = Матни аслӣ, забон: { $language }.
practice-is-translation = Тарҷума, забон: { $language }. Забони матни аслӣ: { $original }.
practice-is-outdated = Тарҷумаи матни пешина, забон: { $language }. Забони матни аслӣ: { $original }.
practice-checked-by = Санҷидааст: { $name }.
practice-checked = Ҳамоҳангсоз санҷидааст.
practice-count-useful = муфид донистанд: { $count }
practice-count-tried = озмуданд: { $count }
practice-tried-by = Ҳамкороне, ки озмуданд, мегӯянд
practice-part-before = ‹ Қисми { $number } аз { $total }
practice-part-after = Қисми { $number } аз { $total } ›
practice-how = Тарзи такрор
practice-tried = Ҳамкорон озмуданд · { $count }
practice-useful = Муфид
practice-useful-on = ✓ Муфид
practice-save = Нигоҳ доштан
practice-saved-on = ✓ Нигоҳ дошта шуд
practice-try = Мо инро озмудем
practice-ask-author = Пурсидан аз муаллиф
practice-more = Боз ›
practice-mine = Матнҳои ман
practice-languages = Забонҳо, тарҷума
practice-get-file = Файлро гирифтан
practice-link = Пайванд барои ҳамкор
practice-link-about =
    Ин пайвандро ба ҳамкоратон фиристед. Барои иштирокчиён таҷрибаи беҳтарин кушода мешавад, дигарон маълумоти кӯтоҳро дар бораи шабака мебинанд.

    { $link }
practice-link-stranger = Ҳамкоратон мехост ба Шумо таҷрибаи беҳтаринеро аз { $network } нишон диҳад. Ин шабакаи касбии занони Осиёи Марказӣ аст. Пас аз иштирокчӣ шудан онро кушода метавонед.
practice-take-out = Аз китобхона хориҷ кардан
practice-read-in = Хондан: { $language }
practice-translate = + Тарҷума: { $language }
practice-languages-about = Ба забони дигар хонед ё, агар тарҷума набошад, онро илова кунед. Аввал онро ҳамоҳангсоз месанҷад.
practice-read = Хондан
practice-gone = Ин таҷрибаи беҳтарин дигар дар китобхона нест.
practice-gone-short = Он дигар дар китобхона нест.
practice-useful-thanks = Ташаккур. Муаллиф аз ин бе номи Шумо хабардор мешавад.
practice-useful-off = Нишона бардошта шуд.
practice-saved-thanks = Нигоҳ дошта шуд. Онро дар китобхона, дар «Нигоҳдошта» меёбед.
practice-saved-off = Аз «Нигоҳдошта» хориҷ шуд.
practice-own = Ин таҷрибаи худи Шумост.
practice-file-of = Файли замима: { $title }
practice-file-gone = Ин файл дар Телеграм дигар нест.
practice-library-title = <b>Таҷрибаҳои беҳтарин</b> · { $count }
practice-library-about = Он чи дар як гузаргоҳи сарҳадӣ, дар як паноҳгоҳ ё дар як деҳа натиҷа дод ва ба Шумо ҳам лозим шуда метавонад.
practice-library-empty = Китобхона ҳоло холист. Таҷрибаи Шумо метавонад аввалин бошад.
practice-library-order-newest = Навтаринҳо
practice-library-order-useful = Муфид
practice-library-order-tried = Озмудашуда
practice-library-by-topic = Мавзуъ
practice-library-by-sector = Соҳа
practice-library-by-country = Кишвар
practice-library-search = Ҷустуҷӯ бо калима
practice-library-search-again = Калимаҳои дигар
practice-library-saved = Нигоҳдошта · { $count }
practice-library-mine = Матнҳои ман
practice-library-share = Фиристодани таҷриба
practice-library-back = Китобхона
practice-library-missing = Ҳоло ба тоҷикӣ нест: { $count }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Таҷрибаҳои беҳтарин, аввал навтаринҳо</b>
practice-library-list-useful = <b>Таҷрибаҳои беҳтарин, аввал муфидтаринҳо</b>
practice-library-list-tried = <b>Таҷрибаҳои беҳтарин, ки ҳамкорон озмудаанд</b>
practice-library-list-saved = <b>Нигоҳдошта</b>
practice-library-list-words = <b>Таҷрибаҳои беҳтарини ёфташуда</b>
practice-library-list-missing =
    <b>Таҷрибаҳои маъмул, ки ҳоло ба забони Шумо нестанд</b>

    Якеро кушоед ва «+ Тарҷума»-ро пахш кунед.
practice-library-none-newest = Дар ин ҷо ҳоло чизе нест.
practice-library-none-useful = Дар ин ҷо ҳоло чизе нест.
practice-library-none-tried = Ҳоло касе нанавиштааст, ки таҷрибаеро озмудааст. Шумо аввалин буда метавонед: зери таҷриба «Мо инро озмудем»-ро пахш кунед.
practice-library-none-saved = Шумо ҳоло чизе нигоҳ надоштаед. Зери таҷриба «Нигоҳ доштан»-ро пахш кунед.
practice-library-none-words = Бо ин калимаҳо чизе ёфт нашуд. Калимаҳои камтар ё дигарро ба яке аз забонҳои мо нависед.
practice-library-none-missing = Ҳоло матне нест, ки ба забони Шумо тарҷума лозим дошта бошад. Ташаккур.
practice-library-pick-topic = Кадом мавзуъ?
practice-library-pick-sector = Кадом соҳаи кор?
practice-library-pick-country = Кадом кишвар?
practice-library-any-topic = Мавзуи дилхоҳ
practice-library-any-sector = Соҳаи дилхоҳ
practice-library-any-country = Кишвари дилхоҳ
librarysearch-ask-words =
    <b>Чиро меҷӯед?</b>

    Чанд калима бо ҳар забони мо, масалан: <i>ҷадвали кор барои модарон</i>.
practice-ask-language =
    <b>Ба кадом забон менависед?</b>

    Забонеро интихоб кунед, ки барои Шумо осонтар аст.
practice-ask-title =
    <b>Таҷрибаи Шумо чӣ ном дорад?</b>

    Як сатре, ки аз он ҳамкор мефаҳмад, ки гап дар бораи чист, масалан: <i>Соати ҳафтаинаи машварат ба тоҷирони хурд</i>.
practice-ask-problem =
    <b>Мушкилот дар чӣ буд?</b>

    Чӣ кор намедод ва барои кӣ? Лутфан ном ва рақамҳои одамони дигарро нанависед. Матни дарозро дар чанд паём фиристода метавонед.
practice-ask-done =
    <b>Шумо чӣ кардед?</b>

    Қадам ба қадам, чунон ки ба ҳамкор мегуфтед.
practice-ask-result =
    <b>Натиҷа чӣ шуд?</b>

    Ҳоло чӣ дигар аст? Он чиро, ки натиҷа надод, ҳам нависед.
practice-ask-repeat =
    <b>Дигарон инро чӣ гуна такрор кунанд?</b>

    Чӣ лозим аст: одамон, вақт, пул, иҷозат? Аз чӣ сар кардан?
practice-ask-topics =
    <b>Ин дар бораи чист?</b>

    То се мавзуъро интихоб кунед, то ҳамкорон онро ёбанд.
practice-ask-named =
    <b>Номи Шумо нишон дода шавад?</b>

    Бо ном: <i>{ $named }</i>
    Бе ном: <i>{ $unnamed }</i>

    Дар кишвар ё соҳаи хурд ҳамкорон шояд ба ҳар ҳол фаҳманд, ки ин Шумоед. Санҷанда номи Шуморо дар ҳар ҳол мебинад. Инро ҳар вақт тағйир дода метавонед.
practice-ask-stays = <b>Агар рӯзе шабакаро тарк кунед, оё ин матн метавонад дар китобхона бе номи Шумо монад?</b>
staying-yes = Ҳа, монад
staying-no = Не, нест карда шавад
practice-ask-file =
    <b>Оё файл, расм ё пайванде ҳаст, ки кӯмак кунад?</b>

    Намуна, нақша, буклет, то 20 МБ. Онро танҳо касоне мегиранд, ки мепурсанд. Дар файл номи Шумо буда метавонад: агар номатонро нишон додан нахоҳед, аввал аз назар гузаронед.
trial-ask-place =
    <b>Дар куҷо озмудед?</b>

    Як сатр: кадом гузаргоҳи сарҳадӣ, идора ё деҳа.
trial-ask-went =
    <b>Чӣ гуна гузашт?</b>

    Чӣ натиҷа дод ва чӣ надод?
trial-ask-changed =
    <b>Чиро дигар хел кардед?</b>

    Аз ин савол гузаштан мумкин аст.
translation-ask = { $part }: лутфан тарҷума кунед (забон: { $language }). Матни аслӣ:
practice-preview = Таҷриба чунин намоён мешавад.
practice-preview-translation = Тарҷума, забон: { $language }
practice-send = Ба санҷиш фиристодан
practice-change = Тағйир додан
practice-which-field = Чиро тағйир додан мехоҳед?
practice-back-to-preview = Ба пешнамоиш
practice-field-language = Забон
practice-field-title = Ном
practice-field-problem = Мушкилот
practice-field-done = Мо чӣ кардем
practice-field-result = Натиҷа
practice-field-repeat = Тарзи такрор
practice-field-topics = Мавзуъҳо
practice-field-named = Намоиши номи ман
practice-field-stays = Агар равам
practice-field-file = Файл ё пайванд
practice-field-place = Куҷо
practice-field-went = Чӣ гуна гузашт
practice-field-changed = Чиро тағйир додем
practice-personal = Ин ба рақами телефон, ҳуҷҷат ё нишонии касе монанд аст. Агар аз каси дигар бошад, лутфан онро нанависед:
practice-near = Дар китобхона таҷрибаи хеле монанд ҳаст: «{ $title }». Шояд беҳтар аст он ҷо нависед, ки он барои Шумо чӣ натиҷа дод?
practice-near-own = Шумо аллакай матни хеле монанд фиристодаед: «{ $title }». Он санҷида мешавад.
practice-peek = Хондан
practice-to-text = Ба матни ман
practice-send-anyway = Ҳамин тавр фиристодан
practice-sending-sent = <b>Ташаккур.</b> Ҳамоҳангсоз онро одатан дар давоми ду рӯз месанҷад. Ҷавоб дар ин ҷо меояд. То он вақт матнро тағйир дода метавонед.
practice-sending-unchanged = Матн тағйир наёфт, бинобар ин санҷидан лозим нест. Ном ва интихобҳои дигари Шумо нигоҳ дошта шуданд.
practice-sending-taken = Инро касе тарҷума мекунад ё навакак тарҷума кард. Ташаккур.
practice-sending-gone = Ин таҷрибаи беҳтарин дигар дар китобхона нест.
practice-sending-too-many = Шумо дар як соат { $most } матн фиристодед, ҳар якеро бодиққат мехонанд. Матни Шумо нигоҳ дошта шуд. Онро аз ин вақт фиристода метавонед: { $when }.
practice-unfinished = Шумо матни нотамом доред. Онро идома диҳед ё аввал нест кунед.
practice-left = Ҷавобҳои Шумо нигоҳ дошта шуданд. Ҳар вақт идома дода метавонед.
practice-link-share = Ба ҳамкор фиристодан
practice-link-copy = Нусха гирифтани пайванд
practice-preview-language = Забони матн: { $language }. Онро дар поён тағйир додан мумкин аст.
