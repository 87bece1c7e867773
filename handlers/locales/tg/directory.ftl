directory-find =
    <b>Ёфтани ҳамкорон</b>

    Кишвар, соҳаи кор ё мавзуъро интихоб кунед. Ё ба забони дилхоҳ нависед: <i>гумрук Ӯзбекистон</i>, ном, муассиса, мавзуъ.
directory-by-country = Кишвар
directory-by-sector = Соҳа
directory-by-topic = Мавзуъ
directory-which-country = Кадом кишвар?
directory-which-sector = Кадом соҳаи кор?
directory-all-countries = Ҳамаи кишварҳо
directory-all-sectors = Ҳамаи соҳаҳо
directory-chosen = <b>{ $what }</b>
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
directory-in-events = Ҷустуҷӯ дар чорабиниҳо
directory-for-you = <b>Ҳамкорони имрӯза барои Шумо</b>
directory-near-sector = Соҳаи ман · { $count }
directory-near-country = Кишвари ман · { $count }
directory-which-topic-offers =
    <b>Мавзуъро кӣ пешниҳод мекунад?</b>

    Мавзуъро интихоб кунед, то иштирокчиёнеро бинед, ки онро пешниҳод мекунанд.
directory-which-topic-seeks =
    <b>Мавзуъро кӣ меҷӯяд?</b>

    Мавзуъро интихоб кунед, то иштирокчиёнеро бинед, ки онро меҷӯянд.
directory-side-offers = Кӣ мавзуъро пешниҳод мекунад
directory-side-seeks = Кӣ мавзуъро меҷӯяд
directory-words = «{ $words }»
directory-part-offers = Пешниҳод мекунад: { $topic }
directory-part-seeks = Меҷӯяд: { $topic }
directory-drop = { $part } ×
directory-left-out = Ин калимаҳо дар ягон профил нестанд, бинобар ин ҷустуҷӯ бе онҳо шуд: <b>{ $words }</b>
directory-count = { $count } ҳамкор.
directory-more-than = Шумораи ҳамкорон аз { $count } зиёд аст. Барои кам кардани рӯйхат кишвар, соҳа ё калима илова кунед.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = дар ин ҷо кор мекунад: { $region }
directory-why-offers-sought = он чиро, ки Шумо меҷӯед, пешниҳод мекунад: { $topic }
directory-why-offers = пешниҳод мекунад: { $topic }
directory-why-seeks = меҷӯяд: { $topic }
directory-why-same-field = дар соҳаи Шумо, дар кишвари дигар кор мекунад
directory-why-answers = ба наздикӣ ба ҳамкорон ҷавоб додааст
directory-options = Боз
directory-options-title = Бо ин ҷустуҷӯ чӣ кардан мехоҳед?
directory-new-search = Ҷустуҷӯи нав
directory-long-text =
    <b>Ин матн барои ҷустуҷӯ дароз аст.</b>

    Ин савол ба ҳамкорон аст ё таҷрибаи муваффақи Шумо? Худатон интихоб кунед, ки бо он чӣ мешавад.
directory-search-anyway = Ҷустуҷӯи ҳамкорон
directory-no-photo = Дар ин ҷо акс нест.
directory-photo-gone = Ин акс дигар дар Телеграм нест.
