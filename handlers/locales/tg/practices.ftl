practice-part-title = Ном
practice-part-problem = Мушкилот
practice-part-done = Мо чӣ кардем
practice-part-result = Чӣ натиҷа дод
practice-part-repeat = Чӣ гуна такрор кардан
practice-part-place = Куҷо
practice-part-went = Чӣ гуна гузашт
practice-part-changed = Чиро тағйир додем
practice-topics = Мавзуъҳо: { $topics }
practice-has-file = Файли замима: { $name }
practice-is-original = Матни муаллиф, забон: { $language }.
practice-is-translation = Тарҷума, забон: { $language }. Забони муаллиф: { $original }.
practice-is-outdated = Тарҷумаи матни пешина, забон: { $language }. Забони муаллиф: { $original }.
practice-checked-by = Санҷидааст: { $name }.
practice-checked = Ҳамоҳангсоз санҷидааст.
practice-count-useful = муфид донистанд: { $count }
practice-count-tried = санҷиданд: { $count }
practice-tried-by = Ҳамкорон чӣ гуна санҷиданд
practice-part-before = ‹ Қисми { $number } аз { $total }
practice-part-after = Қисми { $number } аз { $total } ›
practice-how = Чӣ гуна такрор кардан
practice-tried = Санҷидагон · { $count }
practice-useful = Муфид
practice-useful-on = ✓ Муфид
practice-save = Нигоҳ доштан
practice-saved-on = ✓ Нигоҳ дошта шуд
practice-try = Мо инро санҷидем
practice-ask-author = Пурсидан аз муаллиф
practice-more = Боз ›
practice-mine = Матнҳои ман
practice-languages = Забонҳои дигар, тарҷума
practice-get-file = Файлро фиристодан
practice-link = Пайванд барои ҳамкор
practice-link-about =
    Ин пайвандро ба ҳамкоратон фиристед. Ба иштирокчӣ таҷриба кушода мешавад, ба дигарон гуфта мешавад, ки ин шабака чист.

    { $link }
practice-link-stranger = Ҳамкоратон мехост ба Шумо таҷрибаеро аз { $network } нишон диҳад. Ин шабакаи касбии занони Осиёи Марказӣ аст. Таҷриба пас аз иштирокчӣ шуданатон кушода мешавад.
practice-report = Шикоят кардан
practice-take-out = Аз китобхона бардоштан
practice-read-in = Хондан: { $language }
practice-translate = + Тарҷума: { $language }
practice-languages-about = Бо забони дигар хонед ё тарҷумаи нопайдоро пешниҳод кунед. Аввал онро ҳамоҳангсоз мебинад.
practice-read = Хондани таҷриба
practice-gone = Ин таҷриба дигар дар китобхона нест.
practice-gone-short = Он дигар дар китобхона нест.
practice-useful-thanks = Ташаккур. Муаллиф инро медонад, вале бе номи Шумо.
practice-useful-off = Нишона гирифта шуд.
practice-saved-thanks = Нигоҳ дошта шуд. Онро дар китобхона, дар «Нигоҳдошта» меёбед.
practice-saved-off = Дигар нигоҳ дошта нашудааст.
practice-own = Ин таҷрибаи худи Шумост.
practice-file-of = Файли замима: { $title }
practice-file-gone = Дар Telegram ин файл дигар нест.
practice-author-of = муаллифи «{ $title }»
practice-cannot-ask = Ҳоло аз муаллиф пурсидан мумкин нест.
askauthor-ask-note =
    <b>Дар бораи чӣ пурсидан мехоҳед?</b>

    Як-ду сатр дар бораи худ ва саволатон. Муаллиф бо он корти Шуморо мебинад ва худаш қарор медиҳад.
askauthor-ask-gives =
    <b>Муаллиф бо Шумо чӣ гуна тамос гирад?</b>

    Вай инро танҳо дар сурати розигӣ мегирад; он гоҳ Шумо ҳам тамоси ӯро мегиред. Почтаи электрониро навиштан мумкин аст: name@example.org.
practicereport-ask-reason =
    <b>Дар ин таҷриба чӣ нодуруст аст?</b>

    Бо чанд ҷумла нависед. Муаллиф намедонад, ки кӣ навиштааст.
practice-report-reported = Ташаккур. Инро касе мебинад, ки на муаллиф аст ва на ҳамкори ҷои кораш.
practice-report-already = Шумо инро аллакай хабар додаед; баррасӣ мешавад.
practice-report-gone = Он дигар дар китобхона нест.
practice-library-title = <b>Таҷрибаҳо</b> · { $count }
practice-library-about = Он чи дар як гузаргоҳ, дар як паноҳгоҳ, дар як деҳа натиҷа дод ва ба Шумо ҳам лозим шуда метавонад.
practice-library-empty = Китобхона ҳоло холист. Таҷрибаи Шумо метавонад аввалин бошад.
practice-library-order-newest = Навтаринҳо
practice-library-order-useful = Муфидтарин
practice-library-order-tried = Санҷидашуда
practice-library-by-topic = Аз рӯи мавзуъ
practice-library-by-sector = Аз рӯи соҳа
practice-library-by-country = Аз рӯи кишвар
practice-library-search = Ҷустуҷӯ бо калима
practice-library-search-again = Калимаҳои дигар
practice-library-saved = Нигоҳдошта · { $count }
practice-library-mine = Матнҳои ман
practice-library-share = Таҷриба мубодила кардан
practice-library-back = Китобхона
practice-library-missing = { $count } матн тоҷикиро интизор аст
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Таҷрибаҳо, аввал навтаринҳо</b>
practice-library-list-useful = <b>Таҷрибаҳо, аввал муфидтаринҳо</b>
practice-library-list-tried = <b>Таҷрибаҳое, ки дигарон санҷидаанд</b>
practice-library-list-saved = <b>Он чи Шумо нигоҳ доштед</b>
practice-library-list-words = <b>Таҷрибаҳои ёфташуда</b>
practice-library-list-missing =
    <b>Инҳоро бисёриҳо мехонанд, вале бо забони Шумо нестанд</b>

    Якеро кушоед ва «+ Тарҷума»-ро пахш кунед.
practice-library-none-newest = Дар ин ҷо ҳоло чизе нест.
practice-library-none-useful = Дар ин ҷо ҳоло чизе нест.
practice-library-none-tried = Ҳоло касе нагуфтааст, ки чӣ гуна санҷид. Аввалин шавед: зери ҳар таҷриба «Мо инро санҷидем» ҳаст.
practice-library-none-saved = Шумо ҳоло чизе нигоҳ надоштаед. Зери ҳар таҷриба «Нигоҳ доштан» ҳаст.
practice-library-none-words = Бо ин калимаҳо чизе ёфт нашуд. Калимаҳои камтар ё дигар нависед, бо ҳар забони мо.
practice-library-none-missing = Ҳоло матне забони Шуморо интизор нест. Ташаккур.
practice-library-pick-topic = Кадом мавзуъ?
practice-library-pick-sector = Кадом соҳаи кор?
practice-library-pick-country = Кадом кишвар?
practice-library-any-topic = Ҳар мавзуъ
practice-library-any-sector = Ҳар соҳа
practice-library-any-country = Ҳар кишвар
librarysearch-ask-words =
    <b>Чиро меҷӯед?</b>

    Чанд калима бо ҳар забони мо, масалан: <i>ҷадвали кор барои модарон</i>.
practice-ask-language =
    <b>Бо кадом забон менависед?</b>

    Бо забоне нависед, ки барои Шумо осонтар аст.
practice-ask-title =
    <b>Таҷрибаи Шумо чӣ ном дорад?</b>

    Як сатре, ки ҳамкор онро мешиносад, масалан: <i>Соати ҳафтаинаи кӯмак ба тоҷирони хурд</i>.
practice-ask-problem =
    <b>Мушкилот дар чӣ буд?</b>

    Чӣ намешуд ва барои кӣ? Лутфан, бе ному рақамҳои одамони дигар. Матни дарозро бо чанд паём фиристодан мумкин аст.
practice-ask-done =
    <b>Шумо чӣ кардед?</b>

    Қадам ба қадам, чунон ки ба ҳамкор мегуфтед.
practice-ask-result =
    <b>Чӣ натиҷа дод?</b>

    Чӣ дигар шуд? Он чи нашуд, онро ҳам нависед.
practice-ask-repeat =
    <b>Дигарон инро чӣ гуна такрор кунанд?</b>

    Чӣ лозим аст: одамон, вақт, пул, иҷозаи кӣ? Аз чӣ сар кардан?
practice-ask-topics =
    <b>Ин дар бораи чист?</b>

    То се мавзуъ, то онро ёбанд.
practice-ask-named =
    <b>Ба хонанда чӣ гуна нишон диҳем, ки матн аз кист?</b>

    Бо номи Шумо: <i>{ $named }</i>
    Бе ном: <i>{ $unnamed }</i>

    Касе, ки матнро месанҷад, номи Шуморо дар ҳар ҳол мебинад. Инро ҳар вақт дигар кардан мумкин аст.
practice-ask-stays = <b>Агар рӯзе шабакаро тарк кунед: оё ин матн дар китобхона бе номи Шумо монда метавонад?</b>
staying-yes = Ҳа, монад
staying-no = Не, он гоҳ нест карда шавад
practice-ask-file =
    <b>Оё файл, расм ё пайванде ҳаст, ки кӯмак кунад?</b>

    Намуна, нақша, варақа, то 20 МБ. Хонанда онро танҳо бо дархост мегирад. Дар дохили файл номи Шумо буда метавонад: агар гуфтан нахоҳед, аввал бинед.
trial-ask-place =
    <b>Дар куҷо санҷидед?</b>

    Як сатр: кадом пост, шуъба, деҳа.
trial-ask-went =
    <b>Чӣ гуна гузашт?</b>

    Чӣ шуд ва чӣ нашуд?
trial-ask-changed =
    <b>Чиро дигар хел кардед?</b>

    Агар чизеро тағйир дода бошед.
translation-ask = { $part }: тарҷума (забон: { $language }). Дар матн чунин аст:
practice-preview = Хонандагон инро чунин мебинанд.
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
practice-field-repeat = Чӣ гуна такрор кардан
practice-field-topics = Мавзуъҳо
practice-field-named = Номи ман
practice-field-stays = Агар равам
practice-field-file = Файл ё пайванд
practice-field-place = Куҷо
practice-field-went = Чӣ гуна гузашт
practice-field-changed = Чиро тағйир додем
practice-personal = Ин ба телефон, рақами ҳуҷҷат ё нишонии касе монанд аст. Агар аз каси дигар бошад, лутфан хориҷ кунед:
practice-near = Дар китобхона таҷрибаи қариб ҳамин хел ҳаст: «{ $title }». Шояд беҳтар аст он ҷо гӯед, ки онро чӣ гуна санҷидед?
practice-near-own = Шумо аллакай матни қариб ҳамин хел фиристодаед: «{ $title }». Онро мехонанд.
practice-peek = Дидани он
practice-to-text = Ба матни ман
practice-send-anyway = Ҳамин тавр фиристодан
practice-sending-sent = <b>Ташаккур.</b> Ҳамоҳангсоз онро одатан дар ду рӯз мехонад. Ҷавоб дар ин ҷо меояд; то он вақт матнро дигар кардан мумкин аст.
practice-sending-unchanged = Матн мисли пешина аст, санҷидан лозим нест. Ном ва интихобҳои дигар дарҳол дигар шуданд.
practice-sending-taken = Инро касе тарҷума карда истодааст ё тарҷума аллакай ҳаст. Ташаккур.
practice-sending-gone = Ин таҷриба дигар дар китобхона нест.
practice-sending-too-many = Дар як соат { $most } матн фиристодед, ҳар якеро бо диққат мехонанд. Навбатиро аз ин вақт фиристед: { $when }. Он нигоҳ дошта шуд.
practice-unfinished = Шумо матни нотамом доред. Онро идома диҳед ё аввал нест кунед.
practice-left = Ҷавобҳои Шумо нигоҳ дошта шуданд. Ҳар вақт идома дода метавонед.
practice-link-share = Ба ҳамкор фиристодан
practice-link-copy = Нусха гирифтани пайванд
practice-preview-language = Забони матн: { $language }. Онро дар поён тағйир додан мумкин аст.
