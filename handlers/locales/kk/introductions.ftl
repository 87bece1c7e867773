introductions-ask = Байланыс сұрау
introductions-open = Ашу
introductions-acquainted = Сіздер байланыс деректерімен алмастыңыздар.
introductions-asked-already = Сіз одан байланыс сұрадыңыз. Оның жауап беру мерзімі: { $day }.
introductions-asks-you = Ол Сізден байланыс сұрады.
introductions-title = <b>Байланыстар</b>
introductions-list-in = Мына сұраулар мен ұсыныстар жауабыңызды күтіп тұр.
introductions-list-known = Сіздер байланыс деректерімен алмастыңыздар. Онымен қалай хабарласуға болатынын көру үшін есімді басыңыз.
introductions-list-out = Сұрауларыңыз бен ұсыныстарыңыз:
introductions-none-in = Жауабыңызды күтіп тұрған сұрау жоқ. Әріптестен байланыс сұрау үшін оны тауып, профилін ашыңыз.
introductions-none-known = Байланыстарыңыз әзірге жоқ.
introductions-none-out = Сіз әзірге ешкімнен байланыс сұраған жоқсыз.
introductions-box-in = Жаңа сұраулар: { $count }
introductions-box-known = Байланыстарым: { $count }
introductions-box-out = Сұрауларым: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · жауап күтеді
        [expired] { $name } · мерзімі өтті
        [withdrawn] { $name } · қайтарып алынды
       *[none] { $name } · { $country }
    }
introductions-note = <b>Хат:</b> { $note }
introductions-you-decide = Ол Сізбен байланыс дерегімен алмасқысы келеді. Келіссеңіз, бір-біріңіз таңдаған байланыс дерегін көресіздер. Қабылдамасаңыз, оған айтылмайды. Сұраудың мерзімі: { $day }.
introductions-accept = Келісу
introductions-decline = Қабылдамау
introductions-block = Бұғаттау
introductions-take-back = Сұрауды қайтарып алу
introductions-end = Байланысты жабу
introductions-gets = <b>Онымен байланысу:</b>
introductions-gives = <b>Сіз бересіз:</b> { $contact }
introductions-only-then = Ол қазір хатыңыз бен профиліңізді көреді. Байланыс дерегіңізді тек келіскенде көреді.
introductions-is-declined = Сіз қабылдамадыңыз. Оған айтылған жоқ.
introductions-is-withdrawn = Бұл сұрау қайтарып алынды.
introductions-is-expired =
    { $whose ->
        [mine] Сұраудың мерзімі жауапсыз өтті. Қайта сұрауға болады.
       *[theirs] Бұл сұраудың мерзімі өтті.
    }
introductions-gone = Бұл сұрау енді қолжетімсіз.
introductions-review =
    <b>Бұл сұрау жіберілсін бе?</b>

    Кімге: <b>{ $name }</b>
introductions-send = Жіберу
introductions-change-note = Хатты өзгерту
introductions-change-gives = Байланыс дерегін өзгерту
introductions-too-many = Әр сұрау мұқият оқылуы үшін күніне { $most } байланыс сұрауын жіберуге болады. Келесісін жіберу уақыты: { $when }.
introductions-sure-block = Бұл әріптес бұғатталсын ба: { $name }? Сіздер бір-біріңізді енді таба алмайсыздар. Оған айтылмайды.
introductions-sure-end = Бұл әріптеспен байланыс жабылсын ба: { $name }? Байланыс деректеріңіз мұнда енді көрсетілмейді. Оқылғаны әркімнің өзінде қалады.
introductions-mentoring-ends = Онымен тәлімгерлігіңіз де тоқтайды. Оған тоқтағаны хабарланады, себебі айтылмайды.
introductions-sure-withdraw = Бұл сұрауды қайтарып аласыз ба? Әріптесіңіз оған енді жауап бере алмайды.
introductions-sure-decline = Бұл сұрау қабылданбасын ба? Әріптесіңізге айтылмайды.
introductions-yes = Иә
introductions-blocked = Бұғатталғандар
introductions-blocked-list =
    <b>Бұғатталғандар</b>

    Бұғаттан шығару үшін есімді басыңыз.
introductions-nobody-blocked = Сіз ешкімді бұғаттаған жоқсыз.
introductions-unblock = Бұғаттан шығару: { $name }
introductions-notice-sent = Жіберілді. Тыныш сағаттары болса, ол сұрауды содан кейін алады.
introductions-notice-already = Араларыңызда сұрау бар.
introductions-notice-asked-by-her = Ол Сізге сұрау жіберіп қойған. Тек жауап беру қалды.
introductions-notice-too-many = Бүгінгі сұраулар шегіне жеттіңіз.
introductions-notice-gone = Бұл енді мүмкін емес.
introductions-notice-accepted = Келістіңіз. Енді байланыс деректерімен алмастыңыздар.
introductions-notice-declined = Қабылдамадыңыз. Оған айтылмайды.
introductions-notice-blocked = Бұғатталды. Оған айтылмайды.
introductions-notice-withdrawn = Қайтарып алынды.
introductions-notice-ended = Байланыс жабылды.
introductions-notice-unchanged = Ештеңе өзгерген жоқ.
introductions-notice-unblocked = Бұғаттан шығарылды.
introduction-ask-note =
    <b>Оған қысқа хат жазыңыз</b>

    Бір-екі сөйлем: кімсіз және неге хабарласқыңыз келеді. Ол хатты профиліңізбен бірге оқиды. Немесе төменнен дайын сөйлем таңдаңыз: ол оны өз тілінде оқиды.
introduction-ask-gives =
    <b>Ол Сізбен қалай байланыса алады?</b>

    Мұны ол тек келіскенде көреді. Төменнен таңдаңыз немесе электрондық пошта мекенжайын жазыңыз.
acceptance-ask-gives =
    <b>Ол Сізбен қалай байланыса алады?</b>

    Төменнен таңдаңыз немесе электрондық пошта мекенжайын жазыңыз. Ол мұны бірден көреді, Сіз оның байланыс дерегін көресіз.
introductions-author-practice =
    <b>«{ $title }» үздік тәжірибесінің авторы</b>
    Оның аты көрсетілмейді. Ол келіссе, көресіз.
introductions-about-practice = «{ $title }» үздік тәжірибесі туралы
introductions-hides-you = Ол Сіздің атыңызды білмейді. Келіссеңіз, көреді.
introductions-somebody = Бір автор
introductions-gets-no-more = <b>Онымен байланысу:</b> ол Телеграмдағы пайдаланушы атын берген еді, бірақ аккаунтында ол енді жоқ. Одан басқа байланыс дерегі сұралды. Ол бергенде, Сізге хабарлаймыз.
introductions-gets-unchecked = <b>Онымен байланысу:</b> Телеграм қазір жауап бермей тұр, сондықтан оның пайдаланушы атын тексеру мүмкін емес. Бірнеше минуттан кейін қайта қараңыз.
introductions-gives-no-more = <b>Сіз Телеграмдағы пайдаланушы атыңызды бергенсіз, бірақ аккаунтыңызда ол енді жоқ</b>, сондықтан ол Сізбен хабарласа алмайды. Басқа байланыс дерегін беріңіз немесе Телеграмда пайдаланушы атын қайта қойыңыз.
introductions-give-another = Басқа байланыс дерегін беру
introductions-look-again = Қайта қарау
introductions-notice-given = Рақмет. Енді ол осы байланыс дерегін көреді.
contact-ask-gives =
    <b>Бұрынғысының орнына қандай байланыс дерегін бересіз?</b>

    Төменнен таңдаңыз немесе электрондық пошта мекенжайын жазыңыз.
introductions-more = Тағы ›
introductions-write = Оған жазу
introduction-opening-experience = Жұмыстарымыз ұқсас, Сізбен тәжірибе алмасқым келеді.
introduction-opening-experience-label = Тәжірибе алмасу
introduction-opening-question = Жұмысыңыз туралы сұрағым бар, кеңес берсеңіз, қуанар едім.
introduction-opening-question-label = Жұмысы туралы сұрақ
introduction-opening-event = Біз іс-шарада кездестік, Сізбен байланыста болғым келеді.
introduction-opening-event-label = Іс-шарада кездестік
introduction-opening-together = Сізбен бірлескен жұмыс туралы сөйлескім келеді.
introduction-opening-together-label = Бірлескен жұмыс
introductions-unnamed = Келіскенге дейін ол атыңызды көрмейді.
introductions-whom-practice = «{ $title }» тәжірибесінің авторы
introductions-cannot-ask = Қазір авторға сұрақ қою мүмкін емес.
askauthor-note-practice =
    <b>Не туралы сұрағыңыз келеді?</b>

    Өзіңіз және сұрағыңыз туралы бір-екі жол. Автор онымен бірге профиліңізді көріп, жауап беру-бермеуді шешеді.
askauthor-ask-gives =
    <b>Автор Сізбен қалай байланыса алады?</b>

    Мұны ол тек келіскенде көреді. Сонда Сіз де оның байланыс дерегін көресіз. Электрондық пошта мекенжайын да жазуға болады: name@example.org.
introductions-author-gone =
    <b>Автор</b>
    Бұл мәтін енді жоқ.
introductions-about-board-entry = Тақтадағы «{ $title }» хабарландыруы туралы
introductions-author-board-entry =
    <b>«{ $title }» хабарландыруының авторы</b>
    Оның аты көрсетілмейді. Ол келіссе, көресіз.
introductions-whom-board-entry = «{ $title }» хабарландыруының авторы
askauthor-note-board-entry =
    <b>Авторға бір-екі жол жазыңыз</b>

    Кім екеніңізді және неге қызыққаныңызды жазыңыз. Ол онымен бірге профиліңізді көріп, жауап беру-бермеуді шешеді.
introductions-about-project = «{ $title }» жобасы туралы, оны қайталау үшін
introductions-author-project =
    <b>«{ $title }» жобасының авторы</b>
    Оның аты көрсетілмейді. Ол келіссе, көресіз.
introductions-whom-project = «{ $title }» жобасының авторы
askauthor-note-project =
    <b>Бұл жобаны қайталағыңыз келеді. Не туралы сұрағыңыз келеді?</b>

    Өзіңіз және оны қайда қайталағыңыз келетіні туралы бір-екі жол. Автор онымен бірге профиліңізді көріп, жауап беру-бермеуді шешеді. Екі айдан кейін, тағы алты айдан кейін Сізден нәтижесі сұралады.
introduction-opening-lot = Сіздерді жеребе жұптады.
