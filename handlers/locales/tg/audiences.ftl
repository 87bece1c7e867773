audience-whom = Барои кист
audience-title =
    <b>Он барои кист?</b>

    Дар як қисм ҳамаи интихобшуда бояд мувофиқ ояд; ҳар кӣ ба яке аз қисмҳо мувофиқ бошад, мегирад.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Мегиранд:</b> { $count }
audience-or = ё:
audience-all = ҳамаи иштирокчиён
audience-nobody = ҳоло ҳеҷ кас
audience-role-member = иштирокчиёни бе нақш
audience-role-coordinator = ҳамоҳангсозон
audience-role-admin = маъмурон
audience-since = дар шабака аз { $day }
audience-of-event-registered = «{ $title }»: меоянд
audience-of-event-waiting = «{ $title }»: рӯйхати интизорӣ
audience-of-event-attended = «{ $title }»: буданд
audience-event-registered = Меоянд
audience-event-waiting = Дар рӯйхати интизорӣ
audience-event-attended = Иштирок карданд
audience-which-event = <b>Кадом чорабинӣ?</b>
audience-no-events = Ҳоло чизе барои интихоб нест.
audience-by-country = Кишварҳо
audience-by-sector = Соҳаҳои кор
audience-by-language = Забонҳо
audience-by-role = Нақшҳо
audience-by-event = Аҳли чорабинӣ
audience-by-since = Аз кай дар шабака
audience-by-seeks = Мавзӯъҳои ҷустуҷӯ
audience-topics = Мавзӯъҳо
audience-more = Боз ›
audience-group-add = + ё …
audience-group-remove = Гирифтани ин қисм
audience-group-next = Қисми дигар ›
audience-segments-list =
    <b>Гурӯҳҳои нигоҳдошта</b>

    Шумора — ҳоло чанд нафаранд.
audience-segments-none =
    <b>Гурӯҳҳои нигоҳдошта</b>

    Ҳоло нест. Интихоб кунед, ки барои кист, ва барои оянда нигоҳ доред.
audience-segment-save = Инро нигоҳ доштан
audience-segment-delete = Нест кардан
audience-choose =
    <b>{ $kind }</b>

    Шумора — бо чунин интихоб чанд нафар мегирад. Нишонадорҳо интихоб шудаанд.
audience-count = { $name } · { $count }
audience-named-count = { $count } иштирокчии номбаршуда
audience-named = Номбаршудагон
audience-named-remove = { $name } — бардоштан
audience-named-list = <b>Номбаршудагон: { $count }</b>
audience-named-add = Касеро номбар кардан
audience-offers = пешниҳод мекунад: { $topic }
audience-seeks = меҷӯяд: { $topic }
audience-by-offers = Мавзӯъҳои пешниҳод
audience-named-how = Онҳо ҳамеша дохиланд. Агар чизи дигар интихоб нашуда бошад, ин танҳо барои онҳост.
segment-ask-name =
    <b>Бо кадом ном?</b>

    Масалан: гумрук, ҳамаи кишварҳо.
audience-notice-done = Нигоҳ дошта шуд.
audience-notice-too-many-saved = Шумо 20 гурӯҳ доред. Аввал якеро нест кунед.
audience-notice-name-taken = Чунин ном аллакай ҳаст. Номи дигар интихоб кунед.
audience-notice-gone = Ин гурӯҳ дигар нест.
audience-notice-deleted = Нест карда шуд.
audience-segment-delete-sure = Гурӯҳи нигоҳдоштаро нест мекунед: «{ $name }»? Эълонҳо ва чорабиниҳое, ки дар онҳо истифода шудааст, тағйир намеёбанд.
audience-segment-delete-yes = Нест кардани гурӯҳ
