audience-whom = Кімге арналған
audience-title =
    <b>Ол кімге арналған?</b>

    Бір бөліктің ішінде таңдалғанның бәрі сай болуы керек; бөліктердің біріне сай келген алады.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Алады:</b> { $count }
audience-or = немесе:
audience-all = барлық қатысушылар
audience-nobody = әзірге ешкім
audience-role-member = рөлі жоқ қатысушылар
audience-role-coordinator = үйлестірушілер
audience-role-admin = әкімшілер
audience-since = желіде: { $day } бастап
audience-of-event-registered = «{ $title }»: келеді
audience-of-event-waiting = «{ $title }»: күту тізімі
audience-of-event-attended = «{ $title }»: қатысқан
audience-event-registered = Келеді
audience-event-waiting = Күту тізімінде
audience-event-attended = Қатысқан
audience-which-event = <b>Қай іс-шара?</b>
audience-no-events = Әзірге таңдайтын ештеңе жоқ.
audience-by-country = Елдер
audience-by-sector = Жұмыс салалары
audience-by-language = Тілдер
audience-by-role = Рөлдер
audience-by-event = Іс-шара адамдары
audience-by-since = Қосылған уақыты
audience-by-seeks = Іздейтін тақырыптары
audience-topics = Тақырыптар
audience-more = Тағы ›
audience-group-add = + немесе …
audience-group-remove = Бұл бөлікті алу
audience-group-next = Келесі бөлік ›
audience-segments-list =
    <b>Сақталған топтар</b>

    Саны — қазір қанша екені.
audience-segments-none =
    <b>Сақталған топтар</b>

    Әзірге жоқ. Кімге арналғанын таңдап, келесі жолға сақтаңыз.
audience-segment-save = Осыны сақтау
audience-segment-delete = Өшіру
audience-choose =
    <b>{ $kind }</b>

    Саны — осындай таңдауда қанша адам алатыны. Белгіленгені таңдалған.
audience-count = { $name } · { $count }
audience-named-count = аты аталған { $count } қатысушы
audience-named = Аты аталғандар
audience-named-remove = { $name } — алып тастау
audience-named-list = <b>Аты аталғандар: { $count }</b>
audience-named-add = Біреуді қосу
audience-offers = ұсынады: { $topic }
audience-seeks = іздейді: { $topic }
audience-by-offers = Ұсынатын тақырыптары
audience-named-how = Олар әрқашан кіреді. Басқа ештеңе таңдалмаса, бұл тек соларға арналған.
segment-ask-name =
    <b>Қандай атпен?</b>

    Мысалы: кеден, барлық елдер.
audience-notice-done = Сақталды.
audience-notice-too-many-saved = Сізде 20 топ сақталған. Алдымен біреуін өшіріңіз.
audience-notice-name-taken = Мұндай ат бар. Басқасын таңдаңыз.
audience-notice-gone = Бұл топ енді жоқ.
audience-notice-deleted = Өшірілді.
