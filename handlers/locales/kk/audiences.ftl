audience-whom = Аудитория
audience-title =
    <b>Ол кімге арналған?</b>

    Бір топтың ішінде қатысушы таңдалғанның бәріне сай болуы керек. Топтардың біреуіне сай келсе, аудиторияға кіреді.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Алады:</b> { $count }
audience-readers-own = <b>Сіздің елдеріңізде алады:</b> { $count }
audience-readers-elsewhere = Басқа елдерде, шамамен: { $count }
audience-numbers-own = Түймелердегі сандар Сіздің елдеріңізге қатысты; басқа елдерден көпшілік таба алатын әріптестер ғана саналады.
audience-or = немесе:
audience-all = барлық қатысушылар
audience-nobody = әзірге ешкім
audience-role-member = рөлі жоқ қатысушылар
audience-role-coordinator = үйлестірушілер
audience-role-admin = әкімшілер
audience-since = қосылуы: { $day } не кейін
audience-of-event-registered = «{ $title }»: қатысушылар
audience-of-event-waiting = «{ $title }»: күту тізімі
audience-of-event-attended = «{ $title }»: қатысқан
audience-event-registered = Қатысады
audience-event-waiting = Күту тізімінде
audience-event-attended = Қатысқан
audience-which-event = <b>Қай іс-шара?</b>
audience-no-events = Әзірге таңдайтын ештеңе жоқ.
audience-by-country = Елдер
audience-by-sector = Жұмыс салалары
audience-by-language = Тілдер
audience-by-role = Рөлдер
audience-by-event = Іс-шара қатысушылары
audience-by-since = Қосылған уақыты
audience-by-seeks = Іздейтін тақырыптары
audience-topics = Тақырыптар
audience-more = Тағы ›
audience-group-add = + немесе…
audience-group-remove = Топты алып тастау
audience-group-next = Келесі топ ›
audience-segments-list =
    <b>Сақталған аудиториялар</b>

    Саны әрқайсысында қазір қанша қатысушы бар екенін көрсетеді.
audience-segments-none =
    <b>Сақталған аудиториялар</b>

    Сақталған аудиторияңыз әзірге жоқ. Аудиторияны таңдап, келесі жолға сақтап қойыңыз.
audience-segment-save = Аудиторияны сақтау
audience-segment-delete = Жою
audience-choose =
    <b>{ $kind }</b>

    Саны осы таңдау қанша қатысушыны қамтитынын көрсетеді. ✓ — таңдалған.
audience-count = { $name } · { $count }
audience-named-count = есімімен таңдалған { $count } қатысушы
audience-named = Есімі бойынша
audience-named-remove = Алып тастау: { $name }
audience-named-list = <b>Есімімен таңдалғандар: { $count }</b>
audience-named-add = Қатысушы қосу
audience-offers = ұсынады: { $topic }
audience-seeks = іздейді: { $topic }
audience-by-offers = Ұсынатын тақырыптары
audience-named-how = Олар қалай болғанда да кіреді. Басқа ештеңе таңдалмаса, бұл тек соларға арналған.
segment-ask-name =
    <b>Бұл аудитория қалай аталсын?</b>

    Мысалы: кеден, барлық елдер.
audience-notice-done = Сақталды.
audience-notice-too-many-saved = Сізде 20 аудитория сақталған. Алдымен біреуін жойыңыз.
audience-notice-name-taken = Мұндай атауы бар аудиторияңыз бар. Басқасын таңдаңыз.
audience-notice-gone = Бұл сақталған аудитория енді қолжетімсіз.
audience-notice-deleted = Жойылды.
audience-segment-delete-sure = Сақталған аудиторияны жоясыз ба: «{ $name }»? Ол қолданылған хабарландырулар мен іс-шаралар өзгермейді.
audience-segment-delete-yes = Аудиторияны жою
