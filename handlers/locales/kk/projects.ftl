project-title = <b>Жобалар</b>
project-about = Әріптестер жасаған және басқа жерде қайталауға болатындай етіп бір-біріне көрсететін жобалар.
project-none = Әзірге бірде-бір жоба көрсетілген жоқ.
project-no-call = Қазір ашық конкурс жоқ.
project-call = Конкурс: { $title }
project-showcase = Көрме · { $count }
project-search = Іздеу
project-search-again = Басқа сөздер
project-matches = Мына сөздер бойынша табылған жобалар: <i>{ $words }</i>
project-no-matches = Мына сөздер бойынша жоба табылмады: <i>{ $words }</i>
project-own = Жобаларым
project-repeats = Қайталағым келеді
project-organise = Конкурстар, шешімдер
project-list = <b>Жобалар, алдымен жаңалары</b>
project-list-none = Мұнда әзірге жоба жоқ.
project-by-block = Бөлім бойынша
project-by-country = Ел бойынша
project-pick-block = Қай бөлім?
project-pick-country = Қай ел?
project-any-block = Кез келген бөлім
project-any-country = Кез келген ел
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Атауы
project-part-teaser = Бір сөйлеммен
project-part-idea = Идея
project-part-goals = Мақсаттар
project-part-steps = Жасалған қадамдар
project-part-serves = Кімге арналған
project-part-result = Нәтижесі
project-part-people = Адамдар
project-part-time = Уақыт
project-part-money = Қаражат
project-part-technique = Жабдық
project-part-permission = Рұқсат
project-part-tips = Кеңестер мен сабақтар
project-needs = Ол үшін не керек
project-field-block = Бөлім
project-field-stays = Желіден кетсем
project-field-file = Файл не сілтеме
project-field-language = Тіл
project-how = Қалай жасауға болады
project-open = Жобаны ашу
project-mine = Менің жобам
project-want-to-repeat = Қайталағымыз келеді
project-repeat-mine = Қайталау: { $state }
project-tell-repeat = Біз қайталадық
project-where-repeated = Қайталанды · { $count }
project-repeated-in =
    { $count ->
       *[other] қайталанған елдер: { $count }
    }
project-gone = Бұл жоба енді көрмеде жоқ.
project-link-about =
    Осы сілтемені әріптесіңізге жіберіңіз. Қатысушыға жоба ашылады. Басқалар желі туралы қысқаша мәлімет көреді.

    { $link }
project-link-stranger = Әріптесіңіз Сізге { $network } желісіндегі жобаны көрсеткісі келді. Бұл — Орталық Азия әйелдерінің кәсіби желісі. Жобаны қатысушы болғанда аша аласыз.
projectsearch-ask-words =
    <b>Не іздейсіз?</b>

    Кез келген тілімізде бірнеше сөз, мысалы: <i>ауылдағы математика</i>.
project-is-yours = Бұл – өз жобаңыз.
project-ask-title =
    <b>Жобаңыз қалай аталады?</b>

    Бір жол, мысалы: <i>Ауыл мектептеріне арналған цифрлық математика</i>.
project-ask-teaser =
    <b>Жобаңыз бір сөйлеммен</b>

    Бұл не және кімге арналған? Әріптестер алдымен осыны оқиды.
project-ask-block = <b>Оны қай бөлімде таныстырғыңыз келеді?</b>
project-ask-idea =
    <b>Идеясы қандай?</b>

    Не жетіспеді және не ойлап таптыңыз? Басқа адамдардың аты мен нөмірін жазбаңыз. Ұзақ мәтінді бірнеше хабарламамен жіберуге болады.
project-ask-goals =
    <b>Мақсаттары қандай?</b>

    Соңында не өзгеруі керек?
project-ask-steps =
    <b>Қандай қадамдар жасадыңыз?</b>

    Дәл соны жасағысы келетін әріптеске айтқандай, ретімен жазыңыз.
project-ask-serves =
    <b>Кімге арналған?</b>

    Оларға қалай жетесіз?
project-ask-result =
    <b>Нәтижесі қандай?</b>

    Сандар болса, жазыңыз. Не шықпағанын да айтыңыз.
project-ask-stays = <b>Бір күні желіден кетсеңіз, жобаңыз көрмеде атыңызсыз қала ала ма?</b>
project-ask-people =
    <b>Не керек: адамдар?</b>

    Мысалы: екі мұғалім, аптасына төрт сағат.
project-ask-time =
    <b>Не керек: уақыт?</b>

    Мысалы: үш ай дайындық, кейін жыл бойы.
project-ask-money =
    <b>Не керек: қаражат?</b>

    Мысалы: жылына 2 000 доллар, аудан төлейді.
project-ask-technique =
    <b>Не керек: жабдық?</b>

    Мысалы: он планшет және интернет.
project-ask-permission =
    <b>Не керек: рұқсат?</b>

    Мысалы: мектеп пен ата-аналардың келісімі.
project-ask-tips =
    <b>Кеңестер мен сабақтар</b>

    Нені тағы солай жасар едіңіз, нені басқаша?
project-ask-file =
    <b>Сілтеме, сурет немесе файл ма?</b>

    Оқырман файлды сұраса, алады. Басқа адамдардың аты мен бетін олардың келісімінсіз жібермеңіз.
project-ask-language = <b>Қай тілде жазасыз?</b>
project-draft-taken = Алдыңғы конкурсқа жазғаныңыз осында. Бөлімді таңдап, дайын болғанда жіберіңіз.
project-sending-sent = <b>Рақмет.</b> Оны басқа мекемелерден екі тексеруші оқиды. Шешімді бәрімен бір сәтте білесіз.
project-sending-unchanged = Ештеңе өзгерген жоқ, сондықтан ештеңе жіберілмеді.
project-sending-closed = Конкурс жабылды. Жазғаныңыз сақталды: оны басқа конкурсқа жібере аласыз.
project-sending-no-block = Бұл бөлім конкурста енді жоқ. Басқасын таңдаңыз.
project-sending-too-many = Бір сағатта жіберген мәтіндеріңіз көп: { $most }. Мәтініңіз сақталды. Оны кейінірек жіберіңіз.
project-sending-gone = Бұл жоба енді жоқ.
project-own-list = <b>Менің жобаларым</b>
project-own-none = Сіз әлі жоба жіберген жоқсыз. Конкурс ашық кезде жібере аласыз.
project-own-line = { $state }: { $title }
project-own-is-sent = Жіберілді
project-own-is-changes = Өзгертуді сұраймыз
project-own-is-shown = Көрмеде
project-own-is-declined = Қабылданбады
project-own-is-withdrawn = Қайтарып алынды
project-own-is-removed = Алып тасталды
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>Тексерушіден:</b> { $text }
project-own-languages = <b>Оқуға болатын тілдер:</b> { $languages }
project-own-waiting = <b>Тексеруде:</b> { $languages }
project-own-open = Менің жобам
project-languages = Басқа тілдерде
project-which-language = Бірінші тілі: { $language }. Қай тілде қосқыңыз келеді? Алдымен үйлестіруші тексереді.
project-change = Мәтінді өзгерту
project-copy = Жіберу: { $title }
project-withdraw = Жобаны қайтарып алу
project-withdraw-sent = «{ $title }» жобасын конкурстан қайтарып аласыз ба? Оны енді ешкім қарамайды. Мәтін Сізде қалады, оны басқа конкурсқа жібере аласыз.
project-withdraw-shown = «{ $title }» жобасын көрмеден қайтарып аласыз ба? Оны ол жерде енді ешкім оқи алмайды, ұйымдастырушыларға хабарланады. Мәтін Сізде қалады.
project-delete = Жобаны жою
project-delete-sure = «{ $title }» жобасын барлық мәтінімен жоясыз ба? Оны қайтару мүмкін емес.
project-withdrawal-withdrawn = Қайтарып алынды. Мәтін осында сақталды.
project-withdrawal-deleted = Жойылды.
project-withdrawal-unchanged = Қазір онымен бұлай істеу мүмкін емес.
project-withdrawal-gone = Бұл жоба енді жоқ.
project-decided-head = <b>«{ $call }» конкурсының шешімдері</b>
project-decided-accepted = <b>«{ $title }» қабылданды.</b> Ол енді көрмеде.
project-decided-declined = «{ $title }» бұл жолы қабылданбады. Мәтін Сізде қалады, оны басқа конкурсқа жібере аласыз.
project-withdrawn-told = Авторы «{ $title }» жобасын көрмеден қайтарып алды. Орны бос: оны конкурстың басқа жобасына бере аласыз.
project-removed = «{ $title }» көрмеден алып тасталды.
project-review-approved = <b>Мақұлданды.</b> Бұл мәтінді оқырмандар енді көреді.
project-review-rejected = <b>Мақұлданбады.</b> Өзгертіп, қайта жібере аласыз.
project-review-changes_requested = <b>Өзгертіп, қайта жіберуіңізді сұраймыз.</b> Мұны мерзімнен кейін де жасауға болады.
project-written-in = Тілі: { $language }
project-review-blind = Бұл конкурста автордың аты көрсетілмейді.
project-review-secret = Екі тексеруші мақұлдауы керек. Автор шешімді бәрімен бірге біледі.
project-review-original = Түпнұсқа мәтін
project-sent-list = Жіберілген жобалар, бөлім бойынша. Оқып, шешу үшін жобаны ашыңыз.
project-sent-none = Әзірге жоба жіберілген жоқ.
project-sent-line =
    { $state ->
        [pending] …
        [changes] ✎
        [suitable] ?
        [unsuitable] ✗
        [accepted] ✓
        [declined] –
       *[withdrawn] ↩
    }{" "}{ $title } · { $country }
project-sent-state = { $state }
project-column-state = Күйі
project-standing-pending = Қаралуда
project-standing-changes = Авторда, өзгертуде
project-standing-suitable = Екі тексеруші мақұлдады, шешім әлі жоқ
project-standing-unsuitable = Тексеруші қабылдамады
project-standing-accepted = Қабылданды
project-standing-declined = Қабылданбады
project-standing-withdrawn = Қайтарып алынды
project-free = Бос орындар. Бөлімде: { $block }, ел үшін: { $country }
project-accept = Қабылдау
project-decline = Қабылдамау
project-undecide = Шешімді қайтару
project-decision-set = Сақталды. Автор мұны бәріне хабарланғанда біледі.
project-decision-added = Қабылданды. Авторға қазір хабарланады.
project-decision-unchanged = Ештеңе өзгерген жоқ.
project-decision-block-full = Бұл бөлімнің барлық орны толды. Конкурсқа орын қосыңыз немесе бөлімнің басқа жобасын қабылдамаңыз.
project-decision-country-full = Бұл елдің барлық орны толды. Елдер бойынша орындарды өзгертіңіз немесе басқа жобаны қабылдамаңыз.
project-decision-not-reviewed = Алдымен оны екі тексеруші мақұлдауы керек.
project-decision-still-open = Конкурс әлі ашық. Мерзімнен кейін шешуге болады.
project-decision-planned = Шешімдер жақында хабарланады. Алдымен «Әзірге хабарламау» түймесін басыңыз.
project-decision-told = Шешімдер хабарланып қойған.
project-decision-own = Бұл – өз жобаңыз. Ол туралы басқа ұйымдастырушы шешеді.
project-decision-not-allowed = Жобалар туралы төраға мен әкімшілер ғана шешеді.
project-decision-gone = Бұл жоба енді жоқ.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Бөлімдер</b>
call-block = · { $name }: { $places }
call-shares = <b>Елдер бойынша орындар:</b> { $shares }. Қалған орындар басқа барлық елге арналған.
call-closes = <b>Мерзімі:</b> { $when }
call-two-reviewers = Әр жобаны басқа мекемелерден екі тексеруші оқиды. Барлық автор шешімді бір сәтте біледі.
call-blind = Тексерушілер автордың кім екенін көрмейді.
call-not-blind = Тексерушілер автордың кім екенін көреді.
call-blind-yes = Жоқ, атынсыз
call-blind-no = Иә, атымен
call-present = Жоба ұсыну
call-continue = Қараламаны жалғастыру
call-over = Конкурс жабылды. Шешімдер бәріне бір сәтте хабарланады.
call-over-told = Конкурс аяқталды. Қабылданған жобалар көрмеде.
call-draft-kept = Қараламаңыз сақталды. Оны басқа конкурсқа жібере аласыз.
call-closes-soon = «{ $title }» конкурсына арналған қараламаңыз әлі жіберілген жоқ. Мерзімі: { $when }. Содан кейін қаралама сақталады, бірақ бұл конкурсқа жіберілмейді.
call-list = <b>Конкурстар</b>
call-list-none = Әзірге конкурс болған жоқ.
call-line = { $title } · { $state } · { $sent }
call-new = Жаңа конкурс
call-is-draft = Қаралама
call-is-open = Ашық
call-is-closed = Шешу керек
call-is-told = Аяқталды
call-state = <b>{ $state }</b>
call-change = Өзгерту
call-languages = Тілдер
call-open = Конкурсты ашу
call-open-sure = «{ $title }» конкурсын ашасыз ба? Оны барлық қатысушы көріп, мерзімге дейін жоба жібере алады: { $when }.
call-delete = Қараламаны жою
call-delete-sure = «{ $title }» конкурсын жоясыз ба? Оны қайтару мүмкін емес.
call-sent = Жіберілген жобалар · { $count }
call-tell = Барлық шешімді хабарлау
call-tell-now = қазір
call-tell-sure = «{ $title }» конкурсының шешімдерін хабарлайсыз ба? Қабылданды: { $accepted }. Қабылданбады: { $declined }. Барлық авторға бір сәтте хабарланады: { $when }.
call-call-off = Әзірге хабарламау
call-table = Кесте
call-table-about = Конкурс жобалары, авторлардың атынсыз.
call-showcase = Таныстыру реті
call-counts = <b>Қабылданды, орындар, жіберілді</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>Барлық авторға хабарланады:</b> { $when }
call-which-language = Конкурстың бірінші тілі: { $language }. Қай тілде жазғыңыз келеді?
call-review = <b>Конкурс</b>
call-save = Сақтау
call-field-title = Атауы
call-field-wanted = Не сұралады
call-field-blocks = Бөлім мен орын
call-field-closing = Мерзімі
call-field-blind = Автордың аты
call-field-shares = Елдерге орын
call-ask-title =
    <b>Конкурс қалай аталады?</b>

    Мысалы: <i>Инновациялық жобалар 2027</i>.
call-ask-wanted =
    <b>Не сұралады?</b>

    Қандай жобалар іздейсіз және авторлар не айтуы керек?
call-ask-blocks =
    <b>Қандай бөлімдер, оларда қанша орын?</b>

    Әр жолда бір бөлім, мысалы:
    Отбасы және қоғам: 4
    Бизнес және жұмыспен қамту: 9
call-ask-closing =
    <b>Жобаларды қашанға дейін жіберуге болады?</b>

    Мысалы: 4 наурыз 18:00. Қараламасы барларға үш күн бұрын ескертіледі.
call-ask-blind = <b>Тексерушілер автордың атын көре ме?</b>
call-ask-shares =
    <b>Елдер бойынша орындар</b>

    Мысалы: Қазақстан 2, Өзбекстан 2. Бұл орындар осы елдерге бекітіледі. Қалғаны басқа барлық елге арналған.
call-ask-names = Әр жолда бір бөлім, сол ретпен.
call-blocks-line = Түсініксіз: «{ $line }». Бөлім мен орын санын жазыңыз, 1 мен { $most } аралығында, мысалы: Отбасы және қоғам: 4.
call-translate = <b>{ $part }</b> – аударыңыз ({ $language }). Түпнұсқа мәтін:
call-original = <i>{ $text }</i>
call-names = <b>Бөлімдер</b>
    { $names }
call-notice-saved = Сақталды.
call-notice-opened = Конкурс ашық. Қатысушылар оны /projects бұйрығымен табады.
call-notice-deleted = Жойылды.
call-notice-past = Бұл мерзім өтіп кеткен. Алдағы уақытты таңдаңыз.
call-notice-changed = Осы арада конкурсты басқа біреу өзгертті. Тағы сақтасаңыз, Сіздің нұсқаңыз оныкін алмастырады.
call-notice-block-used = Мұнда жоқ бөлімге жобалар жіберілген. Оны қалдырыңыз; атауын өзгертуге болады.
call-notice-too-few = Қабылданған жобалар орындардан көп болып кетеді. Орынды көбірек қалдырыңыз.
call-notice-too-many-shares = Елдер бойынша орындардың қосындысы барлық орыннан көп. Оларды азайтыңыз немесе орын қосыңыз.
call-notice-names-differ = Қанша бөлім болса, сонша жол жазыңыз.
call-notice-already = Мұны енді өзгертуге болмайды.
call-notice-not-allowed = Мұны төраға мен әкімшілер ғана жасай алады.
call-notice-gone = Бұл конкурс енді жоқ.
call-telling-told = Барлық авторға қазір хабарланады.
call-telling-planned = Біреуде қазір тыныш сағаттар. Барлық авторға бір сәтте хабарланады: { $when }.
call-telling-called-off = Әзірге ешкімге хабарланбайды. Шешімдерді өзгертуге болады.
call-telling-waiting = Ешкімге хабарланған жоқ: тексерушіні немесе авторын күтіп тұрған жобалар бар ({ $count }). Оларды қабылдамауға болады.
call-telling-undecided = Ешкімге хабарланған жоқ: шешімі жоқ жобалар бар ({ $count }).
call-telling-still-open = Конкурс әлі ашық, мерзімі: { $when }.
call-telling-changed = Осы арада бірдеңе өзгерді. Тағы қараңыз.
call-telling-already = Олар хабарланып қойған немесе хабарланады: { $when }.
call-telling-not-allowed = Мұны төраға мен әкімшілер ғана жасай алады.
call-telling-gone = Бұл конкурс енді жоқ.
presentation-title = <b>Таныстыру реті</b>
    { $event }
presentation-starts = <b>Басталуы:</b> { $when }. Әр жобаға берілетін минут: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = Ретте әзірге жоба жоқ.
presentation-told-later = Авторларға соңғы өзгерістен он минут өткен соң хабарланады.
presentation-add = Жоба қосу
presentation-set = Басы мен ұзақтығы
presentation-up = Ертерек
presentation-down = Кейінірек
presentation-take-off = Реттен алып тастау
presentation-which = Қай жоба?
presentation-nothing = Көрменің барлық жобасы ретте бар.
presentation-which-event = Жобалар қай іс-шарада таныстырылады?
presentation-no-event = Сіз өзгерте алатын іс-шара жоқ. Алдымен оны жасаңыз: /newevent.
presentation-at = { $event }, { $when }, нөмірі: { $number }
presentation-line = <b>Таныстыру:</b> { $text }
presentation-yours = «{ $title }» жобаңыз таныстырылатын уақыт:
presentation-off = «{ $title }» жобаңыз іс-шарада енді таныстырылмайды. Ол көрмеде қалады.
presentation-review = <b>Сессия</b>
    Күні: { $day }. Басталуы: { $hour }. Әр жобаға берілетін минут: { $minutes }.
presentation-hour = Басталуы
presentation-minutes = Минут
presentation-show = Таныстырулар
presentation-notice-saved = Сақталды.
presentation-notice-unchanged = Ештеңе өзгерген жоқ.
presentation-notice-not-shown = Тек көрменің жобаларын таныстыруға болады.
presentation-notice-no-day = Іс-шараның ондай күні жоқ.
presentation-notice-over = Бұл іс-шара өтіп кеткен немесе болмайды.
presentation-notice-not-allowed = Мұны іс-шараның ұйымдастырушылары ғана жасай алады.
presentation-notice-gone = Бұл енді жоқ.
showcase-ask-day = <b>Іс-шараның қай күні?</b>
showcase-ask-starts =
    <b>Сессия қашан басталады?</b>

    Іс-шара өтетін жердің уақытымен, мысалы: 14:30.
showcase-ask-minutes = <b>Әр жобаға қанша минут?</b>
repeat-list = <b>Қайталағыңыз келетін жобалар</b>
repeat-list-none = Жоба ұнаса, «Қайталағымыз келеді» түймесін басыңыз. Авторы байланыс сұрауыңызды алады, ал жоба осы тізімге қосылады.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Жоспарда
repeat-is-not-yet = Әлі жоқ
repeat-is-trying = Байқап көрудеміз
repeat-is-pending = Тексеруде
repeat-is-repeated = Қайталанды
repeat-yes = Қайталадық
repeat-trying = Байқап көрудеміз
repeat-not-yet = Әлі жоқ
repeat-forget = Енді керек емес
repeat-forget-yes = Алып тастау
repeat-forget-sure = «{ $title }» жобасын тізіміңізден алып тастайсыз ба? Ол туралы енді сұралмайды.
repeat-forget-shown = «{ $title }» жобасын тізіміңізден алып тастайсыз ба? Әріптестер оны Сіз қайталағаныңызды енді оқымайды.
repeat-question = <b>«{ $title }» жобасын қайталағыңыз келген еді. Нәтижесі қандай?</b>
repeat-question-about = Қайталанған болса, тағы екі қысқа сұрақ бар. Жауабыңыз авторға және басқа әріптестерге көмектеседі.
repeat-project-gone = Жоба енді көрмеде жоқ.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>«{ $title }» жобасы қайталанды</b>
repeat-review = <b>{ $title }</b>
    Әріптестер мұны осылай, Сіздің атыңызсыз оқиды:
repeat-ask-place =
    <b>Қай жерде қайталанды?</b>

    Бір жол, мысалы: <i>Ош облысындағы үш мектеп</i>.
repeat-ask-told =
    <b>Қалай өтті?</b>

    Бір-екі сөйлем. Нені басқаша жасадыңыз?
repeat-notice-noted = Рақмет, жазып алынды.
repeat-notice-sent = Рақмет. Оны үйлестіруші оқиды, кейін жобаның жанында көрсетіледі.
repeat-notice-already = Сіз жауап беріп қойғансыз.
repeat-notice-own = Бұл – өз жобаңыз.
repeat-notice-gone = Бұл енді жоқ.
repeat-review-approved = <b>Рақмет.</b> Әріптестер жобаның қайда қайталанғанын енді оқи алады.
repeat-review-rejected = <b>Мақұлданбады.</b> Қайта жаза аласыз.
repeat-review-changes_requested = <b>Өзгертіп, қайта жіберуіңізді сұраймыз.</b>
readers-projects-useful =
    { $count ->
       *[other] Жобаларыңызды пайдалы деп тапқан әріптестер: { $count }.
    }
