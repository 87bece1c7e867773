roles-admin = { $count ->
        [0] <b>Координация</b>

            Чечимиңизди күткөн эч нерсе жок.
       *[other] <b>Координация</b>

            Чечимиңизди күтүп турат: { $count }
    }
roles-look-up = Катышуучуну табуу
roles-staff = Координаторлор жана администраторлор
lookup-ask-words =
    <b>Кимди издеп жатасыз?</b>

    Ысым, өлкө, иш чөйрөсү же мекеме.
roles-found = <b>Табылды</b>
roles-nobody-found = Эч ким табылган жок.
roles-more = Булар — алгачкылары; тактоо үчүн сөз кошуңуз.
roles-staff-list = <b>Координаторлор жана администраторлор</b>
roles-holder = { $name } — { $role }
roles-not-registered = (али катталган эмес)
roles-how-to-appoint = Кимдир бирөөнү дайындоо үчүн аны таап, карточкасын ачыңыз.
roles-has = Ролу: <b>{ $role }</b>
roles-none = Ролу жок.
roles-name-admin = администратор
roles-name-coordinator = координатор, { $country }
roles-make-coordinator = Координатор кылып дайындоо
roles-make-admin = Администратор кылып дайындоо
roles-take = Алып салуу: { $role }
roles-which-country = { $name } кайсы өлкөнү координациялайт?
roles-sure-admin = { $name } администратор болуп дайындалсынбы? Ал Сиз кыла алгандын баарын кыла алат.
roles-sure-take = { $name } бул ролдон бошотулсунбу: { $role }?
roles-yes = Ооба
roles-done = Даяр.
roles-unchanged = Мурунтан эле ошондой болгон.
roles-not-allowed = Муну администраторлор гана кыла алат.
roles-not-a-member = Ал тармактын катышуучусу эмес.
roles-fixed = Бул администратор программанын жөндөөсүндө берилген, аны бул жерден алып салууга болбойт.
roles-last-admin = Бул — акыркы администратор. Адегенде башкасын дайындаңыз.
roles-you-are = Эми ролуңуз: <b>{ $role }</b>. Эмне кылуу керек экенин /admin көрсөтөт.
roles-you-were = Сизде мындан ары роль жок. Эмгегиңиз үчүн рахмат.
