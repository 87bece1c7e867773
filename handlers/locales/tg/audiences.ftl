audience-whom = Барои кист
audience-title =
    <b>Он барои кист?</b>

    Дар дохили як гурӯҳ иштирокчӣ бояд ба ҳамаи интихобшуда мувофиқ бошад. Агар ба ақаллан як гурӯҳ мувофиқ бошад, ба аудитория дохил мешавад.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Гирандагон:</b> { $count }
audience-readers-own = <b>Гирандагон дар кишварҳои Шумо:</b> { $count }
audience-readers-elsewhere = Дар кишварҳои дигар, тақрибан: { $count }
audience-numbers-own = Рақамҳои тугмаҳо ба кишварҳои Шумо дахл доранд; аз кишварҳои дигар танҳо онҳое ҳисоб мешаванд, ки ҳама ёфта метавонад.
audience-or = ё:
audience-all = ҳамаи иштирокчиён
audience-nobody = ҳоло ҳеҷ кас
audience-role-member = иштирокчиёни бе нақш
audience-role-coordinator = ҳамоҳангсозон
audience-role-admin = маъмурон
audience-since = дар шабака аз { $day }
audience-of-event-registered = «{ $title }»: иштирокчиён
audience-of-event-waiting = «{ $title }»: рӯйхати интизорӣ
audience-of-event-attended = «{ $title }»: иштирок карданд
audience-event-registered = Иштирок мекунанд
audience-event-waiting = Дар рӯйхати интизорӣ
audience-event-attended = Иштирок карданд
audience-which-event = <b>Кадом чорабинӣ?</b>
audience-no-events = Ҳоло чизе барои интихоб нест.
audience-by-country = Кишварҳо
audience-by-sector = Соҳаҳои кор
audience-by-language = Забонҳо
audience-by-role = Нақшҳо
audience-by-event = Иштирокчиёни чорабинӣ
audience-by-since = Аз кай дар шабака
audience-by-seeks = Мавзуъҳои ҷустуҷӯ
audience-topics = Мавзуъҳо
audience-more = Боз ›
audience-group-add = + ё…
audience-group-remove = Хориҷ кардани гурӯҳ
audience-group-next = Гурӯҳи дигар ›
audience-segments-list =
    <b>Аудиторияҳои нигоҳдошта</b>

    Шумора — ҳоло дар ҳар яке чанд иштирокчӣ ҳаст.
audience-segments-none =
    <b>Аудиторияҳои нигоҳдошта</b>

    Ҳоло аудиторияи нигоҳдошта надоред. Аудиторияро интихоб карда, барои дафъаи дигар нигоҳ доред.
audience-segment-save = Нигоҳ доштани аудитория
audience-segment-delete = Нест кардан
audience-choose =
    <b>{ $kind }</b>

    Шумора нишон медиҳад, ки бо ин интихоб ба чанд иштирокчӣ мерасад. ✓ — интихоб шудааст.
audience-count = { $name } · { $count }
audience-named-count = { $count } иштирокчии номбаршуда
audience-named = Номбаршудагон
audience-named-remove = Хориҷ кардан: { $name }
audience-named-list = <b>Номбаршудагон: { $count }</b>
audience-named-add = Илова кардани иштирокчӣ
audience-offers = пешниҳод мекунад: { $topic }
audience-seeks = меҷӯяд: { $topic }
audience-by-offers = Мавзуъҳои пешниҳод
audience-named-how = Онҳо дар ҳар сурат дохиланд. Агар чизи дигар интихоб нашуда бошад, ин танҳо барои онҳост.
segment-ask-name =
    <b>Ин аудитория чӣ ном дошта бошад?</b>

    Масалан: гумрук, ҳамаи кишварҳо.
audience-notice-done = Нигоҳ дошта шуд.
audience-notice-too-many-saved = Шумо аллакай 20 аудитория доред. Аввал якеро нест кунед.
audience-notice-name-taken = Шумо аллакай аудитория бо ин ном доред. Номи дигар интихоб кунед.
audience-notice-gone = Ин аудиторияи нигоҳдошта дигар нест.
audience-notice-deleted = Нест карда шуд.
audience-segment-delete-sure = Аудиторияи нигоҳдошта нест карда шавад: «{ $name }»? Эълонҳо ва чорабиниҳое, ки дар онҳо истифода шудааст, тағйир намеёбанд.
audience-segment-delete-yes = Нест кардани аудитория
