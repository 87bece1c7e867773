practice-part-title = Атауы
practice-part-problem = Мәселе
practice-part-done = Не істедік
practice-part-result = Нәтижесі
practice-part-repeat = Қалай қайталауға болады
practice-part-place = Қайда
practice-part-went = Қалай өтті
practice-part-changed = Нені өзгерттік
practice-topics = Тақырыптар: { $topics }
practice-has-file = Қоса берілген файл: { $name }
practice-is-original = Автордың мәтіні, тілі: { $language }.
practice-is-translation = Аударма, тілі: { $language }. Автордың тілі: { $original }.
practice-is-outdated = Бұрынғы нұсқаның аудармасы, тілі: { $language }. Автордың тілі: { $original }.
practice-checked-by = Тексерген: { $name }.
practice-checked = Үйлестіруші тексерген.
practice-count-useful = пайдалы деді: { $count }
practice-count-tried = қолданып көрді: { $count }
practice-tried-by = Қолданып көрген әріптестер не дейді
practice-part-before = ‹ { $number }-бөлім / { $total }
practice-part-after = { $number }-бөлім / { $total } ›
practice-how = Қалай қайталау
practice-tried = Қолданып көргендер · { $count }
practice-useful = Пайдалы
practice-useful-on = ✓ Пайдалы
practice-save = Сақтау
practice-saved-on = ✓ Сақталған
practice-try = Біз қолдандық
practice-ask-author = Авторға сұрақ қою
practice-more = Тағы ›
practice-mine = Менің мәтіндерім
practice-languages = Тілдер, аударма
practice-get-file = Файлды жіберу
practice-link = Әріптеске арналған сілтеме
practice-link-about =
    Осы сілтемені әріптесіңізге жіберіңіз. Қатысушыға үздік тәжірибе ашылады. Басқалар желі туралы қысқаша мәлімет көреді.

    { $link }
practice-link-stranger = Әріптесіңіз Сізге { $network } желісіндегі үздік тәжірибені көрсеткісі келді. Бұл — Орталық Азия әйелдерінің кәсіби желісі. Тәжірибені қатысушы болғанда аша аласыз.
practice-take-out = Кітапханадан алып тастау
practice-read-in = Оқу тілі: { $language }
practice-translate = + Аудару: { $language }
practice-languages-about = Оны басқа тілде оқыңыз немесе жоқ аударманы қосыңыз. Алдымен оны үйлестіруші тексереді.
practice-read = Оқу
practice-gone = Бұл үздік тәжірибе енді кітапханада жоқ.
practice-gone-short = Ол енді кітапханада жоқ.
practice-useful-thanks = Рақмет. Автор мұны біледі, бірақ атыңызсыз.
practice-useful-off = Белгі қайтарып алынды.
practice-saved-thanks = Сақталды. Оны кітапхананың «Сақталған» бөлімінен табасыз.
practice-saved-off = Енді сақталмаған.
practice-own = Бұл Сіздің өз тәжірибеңіз.
practice-file-of = Қоса берілген файл: { $title }
practice-file-gone = Бұл файл Телеграмда енді жоқ.
practice-library-title = <b>Үздік тәжірибелер</b> · { $count }
practice-library-about = Өткізу пунктінде, дағдарыс орталығында немесе ауылда нәтиже берген және Сізге де керек болуы мүмкін істер.
practice-library-empty = Кітапхана әзірге бос. Сіздің тәжірибеңіз бірінші болуы мүмкін.
practice-library-order-newest = Жаңа
practice-library-order-useful = Пайдалы
practice-library-order-tried = Сыналған
practice-library-by-topic = Тақырып
practice-library-by-sector = Сала
practice-library-by-country = Ел
practice-library-search = Сөзбен іздеу
practice-library-search-again = Басқа сөздер
practice-library-saved = Сақталған · { $count }
practice-library-mine = Менің мәтіндерім
practice-library-share = Бөлісу
practice-library-back = Кітапхана
practice-library-missing = Әлі қазақша емес: { $count }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Үздік тәжірибелер, алдымен жаңалары</b>
practice-library-list-useful = <b>Үздік тәжірибелер, алдымен ең пайдалылары</b>
practice-library-list-tried = <b>Әріптестер қолданып көрген үздік тәжірибелер</b>
practice-library-list-saved = <b>Сақталған</b>
practice-library-list-words = <b>Табылған үздік тәжірибелер</b>
practice-library-list-missing =
    <b>Көп оқылатын, бірақ Сіздің тіліңізде әлі жоқ үздік тәжірибелер</b>

    Біреуін ашып, «+ Аудару» түймесін басыңыз.
practice-library-none-newest = Мұнда әзірге ештеңе жоқ.
practice-library-none-useful = Мұнда әзірге ештеңе жоқ.
practice-library-none-tried = Тәжірибені қолданып көргенін әзірге ешкім айтқан жоқ. Сіз бірінші бола аласыз: тәжірибенің астындағы «Біз қолдандық» түймесін басыңыз.
practice-library-none-saved = Сіз әзірге ештеңе сақтаған жоқсыз. Тәжірибенің астындағы «Сақтау» түймесін басыңыз.
practice-library-none-words = Бұл сөздермен ештеңе табылмады. Азырақ не басқа сөз жазып көріңіз, кез келген тілімізде.
practice-library-none-missing = Қазір Сіздің тіліңізге аударылатын мәтін жоқ. Рақмет.
practice-library-pick-topic = Қай тақырып?
practice-library-pick-sector = Қай жұмыс саласы?
practice-library-pick-country = Қай ел?
practice-library-any-topic = Кез келген тақырып
practice-library-any-sector = Кез келген сала
practice-library-any-country = Кез келген ел
librarysearch-ask-words =
    <b>Не іздейсіз?</b>

    Кез келген тілімізде бірнеше сөз, мысалы: <i>аналарға арналған кесте</i>.
practice-ask-language =
    <b>Қай тілде жазасыз?</b>

    Өзіңізге ең жеңіл тілді таңдаңыз.
practice-ask-title =
    <b>Тәжірибеңіз қалай аталады?</b>

    Әріптесіңіз не туралы екенін түсінетін бір жол, мысалы: <i>Шағын саудагерлерге апта сайынғы кеңес</i>.
practice-ask-problem =
    <b>Мәселе неде еді?</b>

    Не жүрмей тұрды, кімге қиын болды? Басқа адамдардың аты мен нөмірлерін жазбаңыз. Ұзақ мәтінді бірнеше хабарламамен жіберуге болады.
practice-ask-done =
    <b>Не істедіңіз?</b>

    Әріптесіңізге айтып бергендей, қадам-қадаммен.
practice-ask-result =
    <b>Нәтижесі қандай болды?</b>

    Енді не өзгерді? Нәтиже бермегенін де жазыңыз.
practice-ask-repeat =
    <b>Басқалар мұны қалай қайталай алады?</b>

    Не керек: адам, уақыт, ақша, рұқсат? Неден бастау керек?
practice-ask-topics =
    <b>Бұл не туралы?</b>

    Әріптестер таба алуы үшін үш тақырыпқа дейін таңдаңыз.
practice-ask-named =
    <b>Атыңыз оқырмандарға көрсетілсін бе?</b>

    Атыңызбен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Шағын елде не салада әріптестер кім екеніңізді бәрібір аңғаруы мүмкін. Тексеруші атыңызды қалай болғанда да көреді. Мұны кез келген уақытта өзгерте аласыз.
practice-ask-stays = <b>Бір күні желіден шықсаңыз, бұл мәтін кітапханада атыңызсыз қала ала ма?</b>
staying-yes = Иә, қалсын
staying-no = Жоқ, жойылсын
practice-ask-file =
    <b>Көмектесетін файл, сурет немесе сілтеме бар ма?</b>

    Үлгі, жоспар, парақша, 20 МБ-қа дейін. Оқырман оны сұраса ғана алады. Файлдың ішінде атыңыз жазылуы мүмкін: атыңыз көрінбесін десеңіз, алдымен тексеріп алыңыз.
trial-ask-place =
    <b>Қайда қолданып көрдіңіз?</b>

    Бір жол: қай бекет, бөлім немесе ауыл.
trial-ask-went =
    <b>Қалай өтті?</b>

    Не нәтиже берді, не бермеді?
trial-ask-changed =
    <b>Нені басқаша істедіңіз?</b>

    Бұл сұрақты өткізіп жіберуге болады.
translation-ask = { $part }: аударыңыз ({ $language }). Түпнұсқа мәтін:
practice-preview = Оқырмандар мұны осылай көреді.
practice-preview-translation = Аударма, тілі: { $language }
practice-send = Тексеруге жіберу
practice-change = Өзгерту
practice-which-field = Нені өзгерткіңіз келеді?
practice-back-to-preview = Алдын ала көруге
practice-field-language = Тіл
practice-field-title = Атауы
practice-field-problem = Мәселе
practice-field-done = Не істедік
practice-field-result = Нәтижесі
practice-field-repeat = Қалай қайталау
practice-field-topics = Тақырыптар
practice-field-named = Менің атым
practice-field-stays = Егер кетсем
practice-field-file = Файл не сілтеме
practice-field-place = Қайда
practice-field-went = Қалай өтті
practice-field-changed = Нені өзгерттік
practice-personal = Бұл біреудің телефонына, құжат нөміріне немесе мекенжайына ұқсайды. Басқа адамдікі болса, алып тастаңыз:
practice-near = Кітапханада бұған өте ұқсас тәжірибе бар: «{ $title }». Оның Сізде қандай нәтиже бергенін сол жерде айтқаныңыз дұрыс шығар?
practice-near-own = Сіз бұған өте ұқсас мәтін жібергенсіз: «{ $title }». Ол тексеріліп жатыр.
practice-peek = Оқу
practice-to-text = Мәтініме оралу
practice-send-anyway = Осы қалпында жіберу
practice-sending-sent = <b>Рақмет.</b> Үйлестіруші оны әдетте екі күн ішінде тексереді. Хабар осында келеді. Оған дейін мәтінді өзгерте аласыз.
practice-sending-unchanged = Мәтін өзгерген жоқ, сондықтан тексеретін ештеңе жоқ. Атыңыз бен басқа таңдауыңыз сақталды.
practice-sending-taken = Мұны біреу аударып жатыр немесе жаңа ғана аударды. Рақмет.
practice-sending-gone = Бұл үздік тәжірибе енді кітапханада жоқ.
practice-sending-too-many = Бір сағатта { $most } мәтін жібердіңіз, әрқайсысы мұқият оқылады. Мәтініңіз сақталды. Оны жіберу уақыты: { $when }.
practice-unfinished = Сізде аяқталмаған мәтін бар. Оны жалғастырыңыз немесе алдымен жойыңыз.
practice-left = Жауаптарыңыз сақталды. Кез келген уақытта жалғастыра аласыз.
practice-link-share = Әріптеске жіберу
practice-link-copy = Сілтемені көшіру
practice-preview-language = Мәтіннің тілі: { $language }. Оны төменде өзгертуге болады.
