practice-part-title = Атауы
practice-part-problem = Мәселе
practice-part-done = Не істедік
practice-part-result = Нәтижесі қандай болды
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
practice-tried-by = Әріптестер қалай қолданып көрді
practice-part-before = ‹ { $number }-бөлім / { $total }
practice-part-after = { $number }-бөлім / { $total } ›
practice-how = Қалай қайталауға болады
practice-tried = Қолданып көргендер · { $count }
practice-useful = Пайдалы
practice-useful-on = ✓ Пайдалы
practice-save = Сақтау
practice-saved-on = ✓ Сақталған
practice-try = Біз қолданып көрдік
practice-ask-author = Авторға сұрақ қою
practice-more = Тағы ›
practice-mine = Менің мәтіндерім
practice-languages = Басқа тілдер, аударма
practice-get-file = Файлды жіберу
practice-link = Әріптеске арналған сілтеме
practice-link-about =
    Осы сілтемені әріптесіңізге жіберіңіз. Қатысушыға тәжірибе ашылады, басқаларға бұл желінің не екені айтылады.

    { $link }
practice-link-stranger = Әріптесіңіз Сізге { $network } желісіндегі тәжірибені көрсеткісі келді. Бұл – Орталық Азия әйелдерінің кәсіби желісі. Тәжірибе Сіз қатысушы болғанда ашылады.
practice-report = Шағымдану
practice-take-out = Кітапханадан алып тастау
practice-read-in = Оқу тілі: { $language }
practice-translate = + Аудару: { $language }
practice-languages-about = Басқа тілде оқыңыз немесе жоқ аударманы ұсыныңыз. Алдымен оны үйлестіруші қарайды.
practice-read = Тәжірибені оқу
practice-gone = Бұл тәжірибе кітапханада жоқ.
practice-gone-short = Ол енді кітапханада жоқ.
practice-useful-thanks = Рақмет. Автор мұны біледі, бірақ Сіздің атыңызсыз.
practice-useful-off = Белгі алынды.
practice-saved-thanks = Сақталды. Кітапханадағы «Сақталған» бөлімінен табасыз.
practice-saved-off = Енді сақталмаған.
practice-own = Бұл Сіздің тәжірибеңіз.
practice-file-of = Қоса берілген файл: { $title }
practice-file-gone = Telegram-да бұл файл енді жоқ.
practice-author-of = «{ $title }» тәжірибесінің авторы
practice-cannot-ask = Қазір авторға сұрақ қою мүмкін емес.
askauthor-ask-note =
    <b>Не туралы сұрағыңыз келеді?</b>

    Өзіңіз және сұрағыңыз туралы бір-екі жол. Автор онымен бірге карточкаңызды көріп, жауап беру-бермеуді шешеді.
askauthor-ask-gives =
    <b>Автор Сізбен қалай байланыса алады?</b>

    Ол келіскенде ғана осыны алады, сонда Сіз де оның байланысын аласыз. Электрондық поштаны жай жазуға болады: name@example.org.
practicereport-ask-reason =
    <b>Бұл тәжірибеде не дұрыс емес?</b>

    Бірнеше сөйлеммен жазыңыз. Кім жазғанын автор білмейді.
practice-report-reported = Рақмет. Мұны автор да, оның қызметтесі де емес адам қарайды.
practice-report-already = Сіз бұл туралы хабарладыңыз; қаралып жатыр.
practice-report-gone = Ол енді кітапханада жоқ.
practice-library-title = <b>Тәжірибелер</b> · { $count }
practice-library-about = Бір өткізу пунктінде, бір баспанада, бір ауылда нәтиже берген, Сізге де керек болуы мүмкін істер.
practice-library-empty = Кітапхана әзірге бос. Сіздің тәжірибеңіз бірінші болуы мүмкін.
practice-library-order-newest = Жаңалары
practice-library-order-useful = Ең пайдалы
practice-library-order-tried = Қолданылған
practice-library-by-topic = Тақырып бойынша
practice-library-by-sector = Сала бойынша
practice-library-by-country = Ел бойынша
practice-library-search = Сөзбен іздеу
practice-library-search-again = Басқа сөздер
practice-library-saved = Сақталған · { $count }
practice-library-mine = Менің мәтіндерім
practice-library-share = Тәжірибемен бөлісу
practice-library-back = Кітапхана
practice-library-missing = { $count } мәтін қазақшасын күтеді
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Тәжірибелер, алдымен жаңалары</b>
practice-library-list-useful = <b>Тәжірибелер, алдымен ең пайдалысы</b>
practice-library-list-tried = <b>Басқалар қолданып көрген тәжірибелер</b>
practice-library-list-saved = <b>Сіз сақтағандар</b>
practice-library-list-words = <b>Табылған тәжірибелер</b>
practice-library-list-missing =
    <b>Бұларды көп адам оқиды, бірақ Сіздің тіліңізде жоқ</b>

    Біреуін ашып, «+ Аудару» түймесін басыңыз.
practice-library-none-newest = Мұнда әзірге ештеңе жоқ.
practice-library-none-useful = Мұнда әзірге ештеңе жоқ.
practice-library-none-tried = Әзірге ешкім қалай қолданып көргенін айтқан жоқ. Бірінші болыңыз: әр тәжірибенің астында «Біз қолданып көрдік» бар.
practice-library-none-saved = Сіз әзірге ештеңе сақтаған жоқсыз. Әр тәжірибенің астында «Сақтау» бар.
practice-library-none-words = Бұл сөздермен ештеңе табылмады. Азырақ не басқа сөз жазып көріңіз, кез келген тілімізде.
practice-library-none-missing = Қазір Сіздің тіліңізді күткен мәтін жоқ. Рақмет.
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

    Өзіңізге ең жеңіл тілде жазыңыз.
practice-ask-title =
    <b>Тәжірибеңіз қалай аталады?</b>

    Әріптесіңіз танитын бір жол, мысалы: <i>Ұсақ саудагерлерге апталық көмек сағаты</i>.
practice-ask-problem =
    <b>Мәселе неде еді?</b>

    Не істелмей жатты, кімге қиын болды? Басқа адамдардың аты мен нөмірлерін жазбаңыз. Ұзақ мәтінді бірнеше хабарламамен жіберуге болады.
practice-ask-done =
    <b>Не істедіңіз?</b>

    Әріптесіңізге айтып бергендей, қадам-қадаммен.
practice-ask-result =
    <b>Одан не шықты?</b>

    Не өзгерді? Не істелмегенін де жазыңыз.
practice-ask-repeat =
    <b>Басқалар мұны қалай қайталай алады?</b>

    Не керек: адам, уақыт, ақша, кімнің рұқсаты? Неден бастау керек?
practice-ask-topics =
    <b>Бұл не туралы?</b>

    Табылуы үшін үш тақырыпқа дейін.
practice-ask-named =
    <b>Оқырманға кімнің мәтіні екенін қалай көрсетейік?</b>

    Атыңызбен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Мәтінді тексеретін адам атыңызды бәрібір көреді. Мұны кез келген уақытта өзгерте аласыз.
practice-ask-stays = <b>Егер Сіз бір күні желіден шықсаңыз, бұл мәтін кітапханада атыңызсыз қала ала ма?</b>
staying-yes = Иә, қалсын
staying-no = Жоқ, онда жойылсын
practice-ask-file =
    <b>Көмектесетін файл, сурет немесе сілтеме бар ма?</b>

    Үлгі, жоспар, парақша, 20 МБ-қа дейін. Оқырман сұраса ғана алады. Файлдың ішінде атыңыз жазылуы мүмкін: айтқыңыз келмесе, тексеріп алыңыз.
trial-ask-place =
    <b>Қайда қолданып көрдіңіз?</b>

    Бір жол: қай бекет, бөлім, ауыл.
trial-ask-went =
    <b>Қалай өтті?</b>

    Не шықты, не шықпады?
trial-ask-changed =
    <b>Нені басқаша істедіңіз?</b>

    Өзгерткеніңіз болса.
translation-ask = { $part }: аударма (тілі: { $language }). Мәтінде былай делінген:
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
practice-personal = Бұл біреудің телефоны, құжат нөмірі немесе мекенжайына ұқсайды. Басқа адамдікі болса, алып тастаңыз:
practice-near = Кітапханада дерлік осындай тәжірибе бар: «{ $title }». Мүмкін, оны қалай қолданғаныңызды сол жерде айтарсыз?
practice-near-own = Сіз дерлік осындай мәтін жібергенсіз: «{ $title }». Ол оқылып жатыр.
practice-peek = Көру
practice-to-text = Мәтініме оралу
practice-send-anyway = Осы қалпында жіберу
practice-sending-sent = <b>Рақмет.</b> Үйлестіруші әдетте екі күн ішінде оқиды. Жауап осында келеді; оған дейін мәтінді өзгертуге болады.
practice-sending-unchanged = Мәтін бұрынғыдай, тексеретін ештеңе жоқ. Атыңыз бен басқа таңдауыңыз бірден өзгерді.
practice-sending-taken = Мұны біреу аударып жатыр немесе аударма бар. Рақмет.
practice-sending-gone = Бұл тәжірибе кітапханада жоқ.
practice-sending-too-many = Бір сағатта { $most } мәтін жібердіңіз, әрқайсысы мұқият оқылады. Келесісін мына уақыттан бастап жіберіңіз: { $when }. Ол сақталды.
practice-unfinished = Сізде аяқталмаған мәтін бар. Оны жалғастырыңыз немесе алдымен жойыңыз.
practice-left = Жауаптарыңыз сақталды. Кез келген уақытта жалғастыра аласыз.
