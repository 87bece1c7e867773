certificate-button = Сертификат
certificate-mine = Менің сертификаттарым
certificate-title = <b>Менің сертификаттарым</b>
certificate-list = Сертификат тек Сіз сұрағанда жасалады. Сізде барлары белгіленген.
certificate-none = Мұнда әзірге ештеңе жоқ. Келгеніңіз белгіленген іс-шара, аяқталған тәлімгерлік және өзіңіз таныстырған жоба үшін сертификат ала аласыз.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Іс-шара
certificate-about-mentoring = Тәлімгерлік
certificate-about-project = Жоба
certificate-kind-attendance = Қатысу сертификаты
certificate-kind-mentoring = Тәлімгерлік сертификаты
certificate-kind-project = Жоба таныстыру сертификаты
certificate-did-attendance = іс-шараға қатысты:
certificate-did-mentee = тәлімгерлік бағдарламасын аяқтады:
certificate-did-mentor = бағдарламада тәлімгер болды:
certificate-did-project = жобаны таныстырды:
certificate-heading = <b>{ $what }</b>
certificate-name = Аты-жөні
certificate-in-code = Кодтағы атауы
certificate-role = Рөлі
certificate-role-mentor = тәлімгер
certificate-role-mentee = тәлім алушы
certificate-days = Күні
certificate-days-attended = Қатысқан күндері
certificate-attended = { $count } / { $days }
certificate-by = Берген желі
certificate-issued = Берілген күні
certificate-number = Нөмірі
certificate-how = Сертификатты тексеру үшін кодын сканерлеңіз немесе нөмірін Телеграм арқылы жіберіңіз: { $bot } (/verify).
certificate-says-all = Сертификатта Сіздің тіліңізде және ағылшынша тек осы жазылады. Сізден алған адам мұның бәрін, соның ішінде кодтан да, оқи алады. Кейін оны қайтарып ала аласыз: онда /verify бұл туралы айтады.
certificate-replaces = Мына нөмірлі сертификат қайтарып алынады: { $number }
certificate-make = Сертификат жасау
certificate-rename = Аты-жөнін өзгерту
certificate-yours = Файлды тек осыны білуі керек адамдарға беріңіз.
certificate-get = Файлды алу
certificate-take-back = Сертификатты қайтарып алу
certificate-ask-withdrawal =
    <b>«{ $title }» сертификаты қайтарып алынсын ба?</b>

    Осы нөмірді тексерген адам оның қайтарып алынғанын оқиды: { $number }. Мұны кері қайтару мүмкін емес.
certificate-ask-name =
    <b>Сертификатта қандай аты-жөн тұрсын?</b>

    Құжаттағыдай жазыңыз, мысалы алдымен тегіңізді. Қазір: { $name }
certificate-letters = Бұл аты-жөннің кейбір таңбаларын басып шығару мүмкін емес. Оны тек әріптермен жазыңыз.
certificate-no-key = Қазір сертификат жасау мүмкін емес. Кейінірек қайталап көріңіз немесе үйлестірушіңізге жазыңыз.
certificate-too-late = Аты-жөнін енді өзгерту мүмкін емес: қатысқандардың тізімі жойылған.
certificate-caption = Сіздің сертификатыңыз. Нөмірі: { $number }
certificate-issue-not-earned = Бұл сертификатты ала алмайсыз: іс-шара әлі аяқталмаған немесе келгеніңіз белгіленбеген.
certificate-issue-too-many = Бүгін көп сертификат жасадыңыз. Ертең қайталап көріңіз.
certificate-issue-changed = Сертификаттың мазмұны өзгерді. Оны қайта оқып шығыңыз.
certificate-withdraw-withdrawn = Сертификат қайтарып алынды.
certificate-withdraw-gone = Бұл сертификат енді жоқ.
certificate-withdraw-not-allowed = Мұны тек әкімшілер істей алады.
certificate-ready =
    <b>Аяқталған тәлімгерлік үшін сертификат ала аласыз.</b>

    Ол тек Сіз қаласаңыз, өзіңіз көрсеткен аты-жөнмен жасалады.
certificate-withdrawn = Сертификаттарыңыздың бірі қайтарып алынды: деректер қателесіп енгізілген. Нөмірі: { $number }. Бұл дұрыс болмаса, үйлестірушіңізге жазыңыз.
certificate-check = Сертификатты тексеру
certificate-check-how =
    <b>Сертификатты тексеру</b>

    Нөмірін жіберіңіз, мысалы <code>{ $number }</code>, немесе телефон камерасы кодтан оқыған мәтінді жіберіңіз.
certificate-checked-valid = <b>Бұл сертификат түпнұсқа.</b> Ол желінің тізімінде бар.
certificate-checked-withdrawn = <b>Бұл сертификат қайтарып алынған.</b> Ол енді жарамсыз.
certificate-checked-unlisted = <b>Қолтаңбасы дұрыс, бірақ сертификат енді тізімде жоқ.</b> Оның қайтарып алынған-алынбағанын айту мүмкін емес.
certificate-checked-stolen = <b>Бұл сертификат жалған.</b> Ол тізімде жоқ, ал кілті ұрланған.
certificate-checked-forged = <b>Бұл сертификат жалған.</b> Мәтіні қол қойылғаннан кейін өзгертілген.
certificate-checked-other-key = <b>Бұл сертификат осы жерде берілмеген.</b> Оның кілті мына желінікі емес: { $network }.
certificate-checked-cut = <b>Кодтың бір бөлігі жоқ.</b> Мәтінді толық көшіріп, қайта жіберіңіз.
certificate-checked-unknown = <b>Мұндай нөмірлі сертификат жоқ.</b> Әр әріп пен санды салыстырып шығыңыз.
certificate-checked-too-many = <b>Қате нөмір тым көп енгізілді.</b> Бір сағаттан кейін қайталап көріңіз.
certificate-withdrawn-on = Қайтарып алынған күні: { $day }
certificate-compare = Мұны қолыңыздағы сертификатпен салыстырыңыз: бәрі бірдей болуы керек.
certificate-withdraw-button = Қайтарып алу
certificate-ask-admin =
    <b>«{ $title }» сертификаты қайтарып алынсын ба?</b>

    Аты-жөні: { $name }. Нөмірі: { $number }. Иесіне хабарланады. Мұны кері қайтару мүмкін емес.
certificate-page-how = Сертификат кодын телефон камерасымен сканерлеңіз немесе мәтінін осында қойыңыз. Бұл беттен ештеңе жіберілмейді.
certificate-page-check = Тексеру
certificate-page-valid = <b>Бұл сертификат түпнұсқа.</b> Мына күні ол қайтарып алынбаған еді: { $day }. Бүгінгі жайын желінің боты айтады (/verify).
certificate-page-number = Мұнда тек нөмір жеткіліксіз: оны Телеграмда желінің боты тексереді (/verify).
certificate-page-old = <b>Бұл браузер қолтаңбаны тексере алмайды.</b> Оны жаңартыңыз немесе нөмірді Телеграмда желінің ботына жіберіңіз (/verify).
