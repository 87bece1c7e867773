roles-admin = { $count ->
        [0] <b>Ҳамоҳангсозӣ</b>

            Чизе мунтазири қарори Шумо нест.
       *[other] <b>Ҳамоҳангсозӣ</b>

            Мунтазири қарори Шумо: { $count }
    }
roles-look-up = Ёфтани иштирокчӣ
roles-staff = Ҳамоҳангсозон ва маъмурон
lookup-ask-words =
    <b>Шумо киро меҷӯед?</b>

    Ном, кишвар, соҳаи кор ё муассисаро нависед.
roles-found = <b>Ёфт шуд</b>
roles-nobody-found = Иштирокчии мувофиқ нест.
roles-more = Инҳо натиҷаҳои аввалинанд. Барои дақиқ кардан калима илова кунед.
roles-staff-list = <b>Ҳамоҳангсозон ва маъмурон</b>
roles-holder = { $name } — { $role }
roles-not-registered = (ҳанӯз сабти ном нашудааст)
roles-how-to-appoint = Барои таъин кардани касе ӯро ёфта, профилашро кушоед.
roles-has = Нақш: <b>{ $role }</b>
roles-none = Нақш надорад.
roles-name-admin = маъмур
roles-name-coordinator = ҳамоҳангсоз, { $country }
roles-make-coordinator = Ҳамоҳангсоз таъин кардан
roles-make-admin = Маъмур таъин кардан
roles-take = Бекор: { $role }
roles-which-country = { $name } ҳамоҳангсози кадом кишвар мешавад?
roles-sure-admin = { $name } маъмур таъин шавад? Ӯ ҳамаи он чиро, ки Шумо метавонед, карда метавонад.
roles-sure-take = { $name } аз ин нақш озод карда шавад: { $role }? Ба ӯ хабар дода мешавад.
roles-yes = Ҳа
roles-done = Тайёр.
roles-unchanged = Чизе тағйир наёфт.
roles-not-allowed = Инро танҳо маъмурон карда метавонанд.
roles-not-a-member = Ӯ иштирокчии шабака нест.
roles-fixed = Ин маъмур дар танзимоти барнома дода шудааст, дар ин ҷо ӯро аз нақш озод кардан мумкин нест.
roles-last-admin = Ӯ маъмури ягона аст. Аввал каси дигарро таъин кунед.
roles-you-are = Акнун нақши Шумо: <b>{ $role }</b>. Он чиро, ки карда метавонед, /admin нишон медиҳад.
roles-you-were = Шумо дар шабака дигар нақш надоред. Барои меҳнататон ташаккур.
