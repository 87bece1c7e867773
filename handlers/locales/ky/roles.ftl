roles-admin = { $count ->
        [0] <b>Координация</b>

            Чечимиңизди күткөн эч нерсе жок.
       *[other] <b>Координация</b>

            Чечимиңизди күтүп турат: { $count }
    }
roles-look-up = Катышуучуну табуу
roles-staff = Координатор, администратор
lookup-ask-words =
    <b>Кимди издеп жатасыз?</b>

    Ысымын, өлкөсүн, иш чөйрөсүн же мекемесин жазыңыз.
roles-found = <b>Табылды</b>
roles-nobody-found = Туура келген катышуучу жок.
roles-more = Булар — алгачкы натыйжалар. Тактоо үчүн сөз кошуңуз.
roles-staff-list = <b>Координаторлор жана администраторлор</b>
roles-holder = { $name } — { $role }
roles-not-registered = (али катталган эмес)
roles-how-to-appoint = Бирөөнү дайындоо үчүн аны таап, профилин ачыңыз.
roles-has = Ролу: <b>{ $role }</b>
roles-none = Ролу жок.
roles-name-admin = администратор
roles-name-coordinator = координатор, { $country }
roles-make-coordinator = Координатор кылып дайындоо
roles-make-admin = Администратор кылып дайындоо
roles-take = Бошотуу: { $role }
roles-which-country = Кайсы өлкөнү координациялайт: { $name }?
roles-sure-admin = Администратор болуп дайындалсынбы: { $name }? Ал Сиз кыла алгандын баарын кыла алат.
roles-sure-take = Ролдон бошотулсунбу: { $role }? Катышуучу: { $name }. Ага кабарланат.
roles-yes = Ооба
roles-done = Даяр.
roles-unchanged = Эч нерсе өзгөргөн жок.
roles-not-allowed = Муну администраторлор гана кыла алат.
roles-not-a-member = Ал тармактын катышуучусу эмес.
roles-fixed = Бул администратор программанын жөндөөсүндө берилген, аны бул жерден алып салууга болбойт.
roles-last-admin = Ал — жалгыз администратор. Адегенде башкасын дайындаңыз.
roles-you-are = Эми ролуңуз: <b>{ $role }</b>. Эмне кыла аларыңызды /admin көрсөтөт.
roles-you-were = Сизде эми роль жок. Эмгегиңиз үчүн рахмат.
