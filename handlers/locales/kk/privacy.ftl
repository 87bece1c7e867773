privacy-button = Деректерім
privacy-title = <b>Сіздің деректеріңіз</b>
consent-operator = <b>Жауапты:</b> { $what }
consent-contact = <b>Байланыс:</b> { $what }
consent-place = <b>Сақталатын жері:</b> { $what }
consent-admins = Деректеріңізге осы желінің әкімшілері жауап береді.
consent-recipients = Деректеріңіз желіден тыс ешкімге берілмейді. Хабарлар Телеграм арқылы жүреді, оның өз ережелері бар.
consent-term = Деректер Сіз желіде болғанша сақталады. Сізден { $months } ай хабар болмаса, екі рет сұралады, содан кейін бәрі жойылады. Деректеріңізді кез келген уақытта көруге, жүктеп алуға және жоюға болады: /privacy
consent-question = Осы шарттармен келісесіз бе?
consent-changed =
    <b>Деректеріңіздің шарттары өзгерді</b>

    Қазір жібергеніңіз сақталды. Келіскеніңізден кейін бірден жауап беріледі.
consent-thanks = Рақмет, келісіміңіз сақталды.
privacy-why = <b>Не үшін.</b> Әріптестеріңіз Сізді таба алуы, іс-шараларды жоспарлау және хабарлардың Сізге жетуі үшін. Басқа ештеңеге қолданылмайды.
privacy-private = Сіз жеке тұлға ретінде қатысасыз. Ботты қызметтік хат алмасуға және өзге адамдардың жеке деректеріне қолданбаңыз.
privacy-held = Не сақталады, қашанға дейін
privacy-file = Деректерім файлмен
privacy-correct = Профильді түзету
privacy-delete = Деректерімді жою
privacy-held-title = <b>Сіз туралы не сақталады</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Телеграм нөміріңіз бен тіліңізден басқа ештеңе жоқ.
privacy-held-backups = Сақтық көшірмелер кейінірек, ең көбі { $days } күннен кейін жойылады.
privacy-until-day = мерзімі: { $day }
privacy-until-leaves = өзгерткенше немесе кеткенше
privacy-until-removed = Сіз не әкімші алып тастағанша
privacy-until-open = қолданыста болғанша
privacy-subject-profile = Профиль және қатысу
privacy-subject-settings = Баптаулар
privacy-subject-contacts = Байланыстар мен байланыс сұраулары
privacy-subject-events = Іс-шаралар
privacy-subject-practices = Үздік тәжірибелер
privacy-subject-questions = Сұрақтар мен жауаптар
privacy-subject-announcements = Хабарландыруларға жауаптар
privacy-subject-messages = Боттың хабарлары
privacy-subject-drafts = Қаралама және соңғы жазбалар
privacy-subject-activity = Іздеулер мен қараулар
privacy-subject-reviews = Мәтіндеріңіз туралы шешімдер
privacy-subject-work = Желі үшін жұмыс
privacy-file-caption = Бұл — Сіз туралы сақталғанның бәрі. Екінші файлда бағдарламаларға арналған дәл сол деректер бар. Сақтаған соң осы хабарларды чаттан жойыңыз.
privacy-file-later = Бүгін файлды бірнеше рет алдыңыз. Қайта алуға болатын уақыт: { $when }
privacy-deletion =
    <b>Деректерімді жою</b>

    Профиліңіз, байланыстарыңыз, сұрауларыңыз, іс-шараларға жазылуыңыз, сұрақтарыңыз, жауаптарыңыз, қараламаларыңыз, іздеулеріңіз және хабарларыңыз бір минут ішінде жойылады. Мұны қайтару мүмкін емес. Кейін қайта тіркелуге болады.
privacy-may-stay = Кітапханада атыңызсыз қала алатын мәтіндер: <b>{ $count }</b>. Қалу-қалмауын қазір Сіз шешесіз.
privacy-work-stays = Желі үшін жасаған іс-шаралар мен хабарландырулар атыңызсыз қалады: { $count }
privacy-others-stay = Басқалардың өз мәтіндерінде жазғаны өздерінде қалады. Шешімдер журналында атыңыздың орнына нөмір қалады. Іс-шараларға қойған бағаларыңыз сан ретінде қалады.
privacy-note-stays = Қатысуыңыз уақытша шектелген. Осы Телеграм аккаунтынан қайта өтініш берсеңіз, қарайтын адам деректеріңізді сол кезде жойғаныңызды оқиды. Ол үшін Телеграм нөміріңізден жасалған код қана сақталады, мына күнге дейін: { $day }.
privacy-delete-but-texts = Жою, мәтіндер қалсын
privacy-delete-all = Мәтіндермен бірге жою
privacy-obstacle-from-config = Сіз сервер баптауында әкімші болып көрсетілгенсіз. Алдымен серверді басқаратын адамнан Сізді алып тастауын сұраңыз.
privacy-obstacle-last-admin = Сіз жалғыз әкімшісіз. Алдымен тағы біреуін тағайындаңыз: /admin
privacy-sure-but-texts = Сіз туралы бәрі жойылады. Мәтіндеріңіз кітапханада атыңызсыз қалады. Осыны қалайсыз ба?
privacy-sure-all = Сіз туралы бәрі және кітапханадағы барлық мәтініңіз жойылады. Осыны қалайсыз ба?
privacy-sure-yes = Иә, жалғастыру
privacy-sure-again = <b>Соңғы сұрақ.</b> Бұдан кейін деректеріңізді ешкім қайтара алмайды. Қазір жойылсын ба?
privacy-sure-again-yes = Қазір жою
privacy-deleted =
    Сіз туралы бәрі жойылды. Бізбен бірге болғаныңызға рақмет. Желі: { $network }

    Мұндағы хабарлар әлі Телеграмда тұр: оларды кетіру үшін чатты жойыңыз. Қайта келгіңіз келсе, /start жіберіңіз.
privacy-still-right =
    <b>Профиліңіз әлі дұрыс па?</b>

    Бұл сұрақ жылына бір рет келеді.
privacy-still-right-yes = Иә, дұрыс
privacy-still-right-change = Профильді өзгерту
privacy-still-there =
    Сізге сұрақ бар. Желі: { $network }

    Көптен бері болмадыңыз. Қалғыңыз келе ме? Жауап болмаса, барлық дерегіңіз мына күні жойылады: { $day }
privacy-still-there-yes = Иә, қаламын
privacy-confirmed = Рақмет. Профиліңіз сол күйінде қалады.
privacy-page-title = Менің деректерім: { $network }
privacy-page-about = Сіз туралы сақталғанның бәрі. Күні: { $day }
privacy-value-yes = Иә
privacy-value-no = Жоқ
privacy-value-waiting = күтуде
privacy-value-agreed = қабылданды
privacy-value-refused = қабылданбады
privacy-value-changes = өзгерту сұралды
privacy-value-ended = аяқталды
privacy-value-draft = қаралама
privacy-value-sent = жіберілді
privacy-value-undelivered = жеткізілмеді
privacy-value-useful = пайдалы
privacy-value-saved = сақталды
privacy-label-name = Аты-жөні
privacy-label-country = Ел
privacy-label-sector = Жұмыс саласы
privacy-label-institution = Мекеме
privacy-label-position = Лауазым
privacy-label-telegram = Телеграм нөмірі
privacy-label-language = Тіл
privacy-label-status = Күйі
privacy-label-zone = Уақыт белдеуі
privacy-label-quiet-from = Тыныш сағаттар басы
privacy-label-quiet-until = Тыныш сағаттар соңы
privacy-label-terms = Шарттар нұсқасы
privacy-label-consented = Келісім берілді
privacy-label-first-seen = Алғашқы хабар
privacy-label-joined = Қатысушы болған күн
privacy-label-blocked-bot = Бот бұғатталды
privacy-label-suspended = Қолжетімділік шектелді
privacy-label-removed = Шығарылған
privacy-label-hidden = Әріптестерден жасырын
privacy-label-seen = Соңғы рет болған
privacy-label-confirmed = Профиль расталды
privacy-label-asked = Сұралды
privacy-label-side = Тақырып
privacy-label-topic = Тақырып атауы
privacy-label-role = Рөл
privacy-label-date = Күні
privacy-label-kind = Түрі
privacy-label-person = Адам
privacy-label-changed = Өзгертілді
privacy-label-text = Мәтін
privacy-label-reason = Себебі
privacy-label-until = Мерзімі
privacy-label-contact = Байланыс
privacy-label-starts = Басталуы
privacy-label-ends = Аяқталуы
privacy-label-place = Орны
privacy-label-seats = Орындар
privacy-label-organisers = Ұйымдастырушылар
privacy-label-title = Атауы
privacy-label-event = Іс-шара
privacy-label-next = Келесі
privacy-label-cancelled = Бас тартылды
privacy-label-day = Күн
privacy-label-score = Баға
privacy-label-useful = Не пайдалы болды
privacy-label-improve = Нені жақсарту керек
privacy-label-quote = Дәйексөз алуға болады
privacy-label-link = Сілтеме
privacy-label-named = Атыңызбен
privacy-label-stays = Атсыз қала алады
privacy-label-published = Жарияланды
privacy-label-reads = Оқырмандар
privacy-label-tried = Қолданып көргендер
privacy-label-file = Файл
privacy-label-practice = Үздік тәжірибе
privacy-label-mark = Белгі
privacy-label-since = Бастап
privacy-label-off = Өшірілген
privacy-label-decided = Шешілді
privacy-label-weekday = Апта күні
privacy-label-region = Өңір
privacy-label-about-me = Өзім туралы
privacy-label-listed = Қатысушылар тізімінде
privacy-subject-board = Тақтадағы хабарландырулар
privacy-subject-projects = Жобалар
privacy-label-project = Жоба
privacy-label-number = Сертификат нөмірі
privacy-subject-mentoring = Тәлімгерлік
