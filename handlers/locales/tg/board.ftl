board-title = <b>Тахтаи ҳамкорӣ ва имкониятҳо</b>
board-newest = Ҳамкорон чӣ меҷӯянд, чӣ пешниҳод мекунанд ва барои Шумо кадом имконият кушода аст. Аввал эълонҳои нав меоянд.
board-none = Ҳоло чунин эълон нест. Аввалинашро Шумо нависед.
board-matches = Эълонҳое, ки мувофиқанд: <i>{ $words }</i>
board-no-matches = Ягон эълон мувофиқ нест: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Меҷӯянд: { $title }
        [offer] Пешниҳод: { $title }
       *[opportunity] { $title }
    }
board-search = Ҷустуҷӯ
board-own = Эълонҳои ман
board-new = Эълони нав
board-by-kind = Навъ
board-by-topic = Мавзӯъ
board-by-country = Кишвар
board-pick-kind = <b>Кадом навъи эълонҳо?</b>
board-pick-topic = <b>Дар кадом мавзӯъ?</b>
board-pick-country = <b>Барои кадом кишвар?</b>
board-any-kind = Ҳамаи навъҳо
board-any-topic = Ҳамаи мавзӯъҳо
board-any-country = Ҳамаи кишварҳо
board-kind-seek = Меҷӯям
board-kind-offer = Пешниҳод мекунам
board-kind-opportunity = Имконият
board-sort-grant = Грант
board-sort-course = Курс
board-sort-conference = Конференсия
board-sort-vacancy = Ҷойи холии кор
board-sort-partner = Ҷустуҷӯи шарик
board-field-kind = Навъ
board-field-sort = Ин чист
board-field-title = Сарлавҳа
board-field-what = Матн
board-field-whom = Барои кӣ
board-field-countries = Кишварҳо
board-field-languages = Забонҳо
board-field-until = То кай
board-field-topics = Мавзӯъҳо
board-field-named = Ном
board-everywhere = ҳама
board-interested = Ба ман ҷолиб аст
board-announce = Ба ҳама хабар додан
board-own-title = <b>Эълонҳои ман</b>
board-own-none = Шумо ҳанӯз эълон нанавиштаед.
board-own-line =
    { $status ->
        [pending] Дар санҷиш: { $title }
        [changes_requested] Тағйир лозим: { $title }
        [rejected] Тасдиқ нашуд: { $title }
        [ended] Пӯшида: { $title }
        [removed] Гирифта шуд: { $title }
       *[published] { $title }
    }
board-is-pending = Эълонро ҳамоҳангсоз месанҷад. Он ҳоло дар тахта нест.
board-is-changes_requested = Санҷанда хоҳиш мекунад, ки чизеро тағйир диҳед.
board-is-rejected = Эълон тасдиқ нашуд. Онро тағйир дода, аз нав фиристодан мумкин аст.
board-is-published = Рӯзи охирин дар тахта: { $day }.
board-is-ended = Пӯшида шуд. Дигарон онро дигар намебинанд.
board-is-removed = Санҷанда ин эълонро аз тахта бардошт.
board-interested-count = Шумораи онҳое, ки ба онҳо ҷолиб аст: { $count }
board-outcome-here = Шумо чизи лозимаро дар ин ҷо ёфтед.
board-outcome-elsewhere = Шумо чизи лозимаро дар ҷойи дигар ёфтед.
board-outcome-nothing = Ёфт нашуд.
board-reason = <b>Суханони санҷанда:</b> { $reason }
board-renew = Ҳа, тамдид кардан
board-change = Тағйир додан
board-close = Пӯшидан
board-say = Натиҷа чӣ шуд?
board-again = Аз нав истифода бурдан
board-withdraw = Бозпас гирифтан
board-keep = Дар тахта монад
board-open = Кушодан
board-put-back = Ба тахта баргардондан
board-title-of = <b>{ $title }</b>
board-close-ask = Эълон дарҳол аз тахта гирифта мешавад. Чизи лозимаро ёфтед?
board-found-ask = Чизи лозимаро ёфтед? Ҷавоби Шумо ба шабака нишон медиҳад, ки тахта чӣ фоида дорад.
board-found-here = Ҳа, дар ин ҷо
board-found-elsewhere = Ҳа, дар ҷойи дигар
board-found-nothing = Не
board-ending = Эълон ҳанӯз ҳам эътибор дорад? Агар тамдид накунед, он дар ин рӯз аз тахта гирифта мешавад: { $day }.
board-ended = Муҳлати эълон тамом шуд, он дигар дар тахта нест.
board-given = Раисӣ ин эълонро ба Шумо супорид: акнун онҳое, ки манфиатдоранд, ба Шумо менависанд. Номи Шумо нишон дода намешавад. Эълонро тағйир додан ё пӯшидан мумкин аст.
board-gone = Ин эълон дигар дар тахта нест.
board-withdraw-sure = «{ $title }» бозпас гирифта шавад? Он аз рӯйхати Шумо гум мешавад.
board-withdraw-yes = Бозпас гирифтан
board-withdrawn = Эълон бозпас гирифта шуд.
board-review = <b>Ин эълон фиристода шавад?</b> Аввал онро ҳамоҳангсози кишвари Шумо мехонад.
board-leaves = То тасдиқи матни нав эълон дар тахта намебошад.
board-send = Фиристодан
board-unnamed = Ҳамкорон номи ӯро намебинанд.
board-sending-sent = Фиристода шуд. Вақте санҷида шавад, ба Шумо хабар медиҳем.
board-sending-too-many = Шумо дар ин ҳафта ба қадри мумкин эълон фиристодед. Сиёҳнавис нигоҳ дошта шуд.
board-sending-past = Рӯзи навишташуда гузаштааст. Лутфан рӯзи дигарро нависед.
board-sending-gone = Ин эълонро дигар фиристодан мумкин нест.
board-too-many-now = Дар як ҳафта панҷ эълон навиштан мумкин аст. Эълони навбатӣ аз ин вақт: { $when }.
board-ending-notice-renewed = Тамдид шуд.
board-ending-notice-closed = Ташаккур. Эълон пӯшида шуд.
board-ending-notice-unchanged = Ҳеҷ чиз тағйир наёфт.
board-ending-notice-past = Рӯзи дар эълон навишташуда гузаштааст. Онро тағйир дода, аз нав фиристед.
board-ending-notice-gone = Ин дигар имконнопазир аст.
board-was-approved = <b>Эълони Шумо дар тахта аст. Рӯзи охирин: { $day }.</b>
board-was-rejected = <b>Эълони Шумо тасдиқ нашуд.</b>
board-was-changes_requested = <b>Лутфан эълони худро тағйир диҳед.</b>
board-until-past = Ин рӯз гузаштааст: { $day }. Лутфан рӯзи баъдтарро нависед.
board-until-far = То ин рӯз зиёда аз як сол мондааст: { $day }. Лутфан рӯзи барвақттарро нависед.
boardentry-ask-kind =
    <b>Эълони Шумо дар бораи чист?</b>

    Шумо чизеро меҷӯед, чизеро пешниҳод мекунед ё аз имконияте барои дигарон хабар доред.
boardentry-ask-sort = <b>Ин чӣ гуна имконият аст?</b>
boardentry-ask-title =
    <b>Сарлавҳаи кӯтоҳ</b>

    На бештар аз 80 аломат, то дар рӯйхат хонда шавад.
boardentry-ask-what =
    <b>Гап дар бораи чист?</b>

    Якчанд ҷумла. Рақами телефон ва нишониро нанависед: касе, ки ба ӯ ҷолиб аст, дар ин ҷо тамос мепурсад ва қарорро Шумо медиҳед.
boardentry-ask-whom = <b>Ин барои кист?</b> Масалан: кормандони гумрук, занони соҳибкор дар деҳот.
boardentry-ask-topics = <b>Ба кадом мавзӯъҳо тааллуқ дорад?</b> Аз як то се интихоб кунед.
boardentry-ask-languages = <b>Бо кадом забонҳо?</b>
boardentry-ask-countries = <b>Барои кадом кишварҳо?</b> Агар барои ҳама бошад, аз ин савол гузаред.
boardentry-ask-until =
    <b>То кадом рӯз?</b>

    Масалан: 15 март. Агар муҳлат набошад, аз ин савол гузаред: пеш аз он ки эълон аз тахта гирифта шавад, аз Шумо мепурсем, ки он ҳанӯз эътибор дорад ё не.
boardsearch-ask-words = <b>Чӣ меҷӯед?</b> Бо ҳар забон як ё якчанд калима нависед.
board-numbers-button = Натиҷаҳои тахта
board-numbers-title = <b>Аз эълонҳои тахта чӣ ҳосил шуд</b>
board-numbers-open = <b>Ҳоло дар тахта:</b> { $count }
board-numbers-ended = Анҷомёфта
board-result-here = Дар тахта ёфт шуд
board-result-elsewhere = Дар ҷои дигар ёфт шуд
board-result-nothing = Ёфт нашуд
board-result-unsaid = Бе ҷавоб
