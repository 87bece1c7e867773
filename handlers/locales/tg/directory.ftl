directory-find =
    <b>Ёфтани ҳамкорон</b>

    Кишвар ё соҳаи корро интихоб кунед. Ё ба забони дилхоҳ нависед: <i>гумрук Ӯзбекистон</i>, ном, муассиса, мавзӯъ.
directory-by-country = Аз рӯи кишвар
directory-by-sector = Аз рӯи соҳа
directory-which-country = Кадом кишвар?
directory-which-sector = Кадом соҳаи кор?
directory-all-countries = Ҳамаи кишварҳо
directory-all-sectors = Ҳамаи соҳаҳо
directory-chosen = <b>{ $what }</b>
directory-your-words = калимаҳои Шумо
directory-found = Барои кушодани варақа номро пахш кунед.
directory-none = Ҳоло касе мувофиқ нест.
directory-nearest = Аммо ин ҳамкорон наздиканд:
directory-nothing-near = Кишвари дигар, соҳаи дигар ё камтар калимаро санҷед.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Ин варақаро нишон додан мумкин нест.
directory-no-words = Лутфан ақаллан ду ҳарфи калимаро нависед.
directory-search-again = Ин ҷустуҷӯ анҷом ёфтааст. Лутфан бори дигар нависед, ки киро меҷӯед.
directory-small-words = ва ё дар аз барои бо ба
directory-too-many = Ба наздикӣ Шумо варақаҳои зиёд кушодед. Барои амнияти маълумоти ҳама варақаҳои дигар аз { $when } кушода мешаванд.
directory-in-practices = Дар таҷрибаҳо ҷустан
