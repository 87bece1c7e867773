directory-find =
    <b>Ёфтани ҳамкорон</b>

    Кишвар ё соҳаи корро интихоб кунед. Ё ба забони дилхоҳ нависед: <i>гумрук Ӯзбекистон</i>, ном, муассиса, мавзуъ.
directory-by-country = Аз рӯи кишвар
directory-by-sector = Аз рӯи соҳа
directory-which-country = Кадом кишвар?
directory-which-sector = Кадом соҳаи кор?
directory-all-countries = Ҳамаи кишварҳо
directory-all-sectors = Ҳамаи соҳаҳо
directory-chosen = <b>{ $what }</b>
directory-your-words = калимаҳои Шумо
directory-found = Барои кушодани профил номро пахш кунед.
directory-none = Ҳоло ҳамкори мувофиқ нест.
directory-nearest = Ин ҳамкорон ба ҷустуҷӯи Шумо наздиканд:
directory-nothing-near = Кишвар ё соҳаи дигарро интихоб кунед ё калимаи камтар нависед.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Ин профилро нишон додан мумкин нест.
directory-no-words = Лутфан калимаеро нависед, ки ақаллан ду ҳарф дорад.
directory-search-again = Ин ҷустуҷӯ анҷом ёфтааст. Лутфан боз нависед, ки киро меҷӯед.
directory-too-many = Ба наздикӣ Шумо профилҳои зиёд кушодед. Барои ҳифзи маълумоти ҳама профилҳои дигар аз ин вақт кушода мешаванд: { $when }.
directory-in-practices = Ҷустуҷӯ дар таҷрибаҳо
