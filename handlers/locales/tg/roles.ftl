roles-admin = { $count ->
        [0] <b>Ҳамоҳангсозӣ</b>

            Қарори Шуморо чизе интизор нест.
       *[other] <b>Ҳамоҳангсозӣ</b>

            Қарори Шуморо интизоранд: { $count }
    }
roles-look-up = Ёфтани иштирокчӣ
roles-staff = Ҳамоҳангсозон ва маъмурон
lookup-ask-words =
    <b>Шумо киро меҷӯед?</b>

    Ном, кишвар, соҳаи кор ё муассиса.
roles-found = <b>Ёфт шуд</b>
roles-nobody-found = Касе ёфт нашуд.
roles-more = Инҳо аввалинҳоянд; барои дақиқ кардан калима илова кунед.
roles-staff-list = <b>Ҳамоҳангсозон ва маъмурон</b>
roles-holder = { $name } — { $role }
roles-not-registered = (ҳанӯз сабти ном нашудааст)
roles-how-to-appoint = Барои таъин кардани касе ӯро ёбед ва варақаашро кушоед.
roles-has = Нақш: <b>{ $role }</b>
roles-none = Нақш надорад.
roles-name-admin = маъмур
roles-name-coordinator = ҳамоҳангсоз, { $country }
roles-make-coordinator = Ҳамоҳангсоз таъин кардан
roles-make-admin = Маъмур таъин кардан
roles-take = Гирифтани нақш: { $role }
roles-which-country = { $name } кадом кишварро ҳамоҳанг мекунад?
roles-sure-admin = { $name } маъмур таъин шавад? Ӯ ҳамаи он чиро, ки Шумо метавонед, карда метавонад.
roles-sure-take = Ин нақш аз { $name } гирифта шавад: { $role }?
roles-yes = Ҳа
roles-done = Тайёр.
roles-unchanged = Аллакай ҳамин тавр буд.
roles-not-allowed = Инро танҳо маъмурон карда метавонанд.
roles-not-a-member = Ӯ иштирокчии шабака нест.
roles-fixed = Ин маъмур дар танзимоти барнома дода шудааст, онро дар ин ҷо гирифтан мумкин нест.
roles-last-admin = Ин маъмури охирин аст. Аввал дигареро таъин кунед.
roles-you-are = Акнун нақши Шумо: <b>{ $role }</b>. Корҳоро /admin нишон медиҳад.
roles-you-were = Шумо дигар нақш надоред. Барои меҳнататон ташаккур.
