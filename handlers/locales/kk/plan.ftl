plan-title =
    <b>Іс-қимыл жоспары</b>
    { $country } · { $start } – { $end }
plan-about = Қабылданған тармақтар: <b>{ $count }</b>
plan-none = Биылғы жоспар әлі қабылданған жоқ.
plan-no-year = Қазір төрағалық жылы жүріп жатқан жоқ, сондықтан іс-қимыл жоспары да жоқ.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Сізге сұрақтар: { $count }
plan-all = Барлық тармақ
plan-mine = Маған қатысты: { $count }
plan-by-priority = Басымдық бойынша
plan-by-country = Ел бойынша
plan-by-status = Күйі бойынша
plan-decisions = Шешімдер
plan-files = Құжаттар
plan-drafts = Тармақ қараламалары: { $count }
plan-drafts-about = Мұнда тармақтарды төрағалық етушілер мен барлық елдің байланыс тұлғалары жазады. Әр тармақ тексеріліп, кездесуде қабылданады. Оған дейін оларды жоспарды дайындайтындар ғана көреді.
plan-adopt = Кездесуде қабылдау: { $count }
plan-new = Тармақ жазу
plan-list-title = <b>Іс-қимыл жоспары: { $title }</b>
plan-list-empty = Мұнда тармақ жоқ.
plan-list-all = барлық тармақ
plan-list-mine = маған қатысты тармақтар
plan-list-drafts = қараламалар
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Қай басымдық?</b>
        [country] <b>Қай ел?</b>
       *[status] <b>Қандай күйі?</b>
    }
plan-gone = Бұл іс-қимыл жоспарында жоқ.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = Есеп әлі жоқ
plan-status-under-way = Орындалып жатыр
plan-status-done = Орындалды
plan-status-late = Кешігіп жатыр
plan-status-stopped = Тоқтатылды
plan-status-overdue = Мерзімі өтті
plan-status-no-answer = Тоқсанда жауап жоқ
plan-quarter = { $year }, { $quarter }-тоқсан
plan-term = { $start } – { $end }
plan-no-answer-in = жауап жоқ: { $quarter }
plan-evidence-hidden = бәріне көрсетілмейді
plan-column-objective = Мақсат
plan-column-task = Міндет
plan-column-action = Шара
plan-column-indicator = Көрсеткіш
plan-column-body = Жауапты мекеме
plan-column-person = Жауапты адам
plan-column-countries = Елдер
plan-column-partner = Серіктес
plan-column-term = Мерзімі
plan-column-form = Нысаны
plan-column-status = Күйі
plan-column-evidence = Дәлел
plan-column-starts = Бірінші күні
plan-column-ends = Соңғы күні
plan-form-conference = Конференция не форум
plan-form-meeting = Кездесу
plan-form-training = Оқыту
plan-form-exchange = Тәжірибе алмасу
plan-form-study = Зерттеу
plan-form-publication = Жарияланым
plan-form-campaign = Науқан
plan-form-law = Заң не саясат
plan-form-service = Қызмет
plan-form-platform = Платформа не желі
plan-form-other = Басқа
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Қаралама. Тексеруге жіберілген жоқ.</i>
plan-is-pending = <i>Тексеріліп жатыр.</i>
plan-is-reviewed = <i>Тексерілді. Кездесуде қабылдануын күтуде.</i>
plan-is-changing = <i>Мәтінге өзгеріс дайындалып жатыр. Ол мақұлданғанша жоспарда былай:</i>
plan-comment = Тексеруші жазды: <blockquote>{ $text }</blockquote>
plan-theme = Қатысты тақырып: { $title }
plan-adopted-at = Қабылданды: { $meeting }, { $day }
plan-follows = Негізі – { $kind }: { $text }
plan-report = Есеп беру
plan-send = Тексеруге жіберу
plan-history = Тарихы
plan-older = Бұрынғы мәтін
plan-change = Өзгерту
plan-decline = Бұл маған қатысты емес
plan-change-words = Мәтін
plan-change-language = Басқа тілде
plan-change-person = Жауапты адам
plan-change-theme = Басымдық не бағыт
plan-change-origin = Негізі: шешім
plan-withdraw = Тармақты қайтарып алу
plan-withdraw-change = Өзгерісті қайтарып алу
plan-change-draft = Нені өзгерту керек? Өзгерген соң тармақ тексеруге қайта жіберіледі.
plan-change-adopted = Нені өзгерту керек? Тармақ қабылданған: жаңа мәтін алдымен тексеріледі, бұрынғысы да оқуға ашық қалады.
plan-which-language = <b>Қай тілде?</b>
plan-history-title =
    <b>Тарихы</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Қабылданды
plan-history-words = Мәтін өзгертілді
plan-history-no-answer = Жауап жоқ
plan-history-given = Басқа адамға берілді
plan-history-declined = Қайтарылды, енді елдің байланыс тұлғасында
plan-history-suspended = Енді елдің байланыс тұлғасында
plan-history-left = Енді елдің байланыс тұлғасында
plan-history-country-left = Ел Диалогтан шықты: енді төрағалықта
plan-history-goes-on = Келесі жылы жалғасады
plan-history-closed = Жыл тапсырылғанда жабылды
plan-history-continued = Өткен жылғы тармақты жалғастырады
plan-words-title =
    <b>Бұрынғы мәтін: { $number }-нұсқа</b>
    Мақұлданды: { $day }
plan-people = <b>Бұл тармаққа кім жауап береді?</b>
plan-nobody = Ешкім табылмады. Жазылуын тексеріңіз немесе аттың бір бөлігін жазыңыз.
plan-look-again = Қайта іздеу
plan-open = Жоспарды ашу
plan-open-item = Тармақты ашу
planperson-ask-name =
    <b>Бұл тармаққа кім жауап береді?</b>

    Атын жазыңыз.
plan-decline-sure =
    <b>Бұл тармақты қайтарасыз ба?</b>

    { $action }

    Ол еліңіздің байланыс тұлғасына өтеді, оған хабар барады. Бұл тарихта көрінеді.
plan-decline-yes = Иә, қайтару
plan-declined = Тармақ басқа адамға берілді. Айтқаныңызға рақмет.
plan-preview =
    <b>Бәрі дұрыс па?</b>
    Тілі: { $language }
plan-save = Қараламаны сақтау
plan-change-line = Жолды өзгерту
plan-more-lines = Басқа жолдар
plan-which-line = <b>Қай жолды?</b>
planitem-ask-objective =
    <b>Мақсаты қандай?</b>

    Тармақ қандай өзгеріске қызмет етеді. 300 таңбаға дейін.
planitem-ask-task =
    <b>Міндеті қандай?</b>

    Мақсатқа жету жолында неге қол жеткізу керек. 300 таңбаға дейін.
planitem-ask-action =
    <b>Не істеледі?</b>

    Тізімдерде тармақ осы мәтінмен аталады. 300 таңбаға дейін.
planitem-ask-indicator =
    <b>Орындалғаны неден көрінеді?</b>

    Сан, құжат, іс-шара. 300 таңбаға дейін.
planitem-ask-body = <b>Қай мекеме жауапты?</b>
planitem-ask-partner =
    <b>Серіктес бар ма?</b>

    Мысалы, халықаралық ұйым.
planitem-ask-form = <b>Қандай нысанда орындалады?</b>
planitem-ask-countries = <b>Қай елдер қатысады?</b>
planitem-ask-starts =
    <b>Қашан басталады?</b>

    Мысалы: 1 наурыз
planitem-ask-ends =
    <b>Соңғы күні қашан?</b>

    Мысалы: 30 қыркүйек
plan-day-future = { $day } әлі келген жоқ. Шешім қабылданған күнді жазыңыз.
plan-draft-saved = Қаралама сақталды. Дайын болғанда тексеруге жіберіңіз.
plan-draft-sent = Тексеруге жіберілді. Шешім туралы хабар аласыз.
plan-draft-withdrawn = Қайтарып алынды.
plan-draft-unchanged = Ештеңе өзгерген жоқ.
plan-draft-past = Соңғы күні өтіп кетті. Кейінгі күнді көрсетіңіз, қалғаны сақталды.
plan-draft-order = Соңғы күн біріншісінен бұрын. Біреуін өзгертіңіз.
plan-draft-no-term = Қазір төрағалық жылы жоқ. Оны әкімші енгізе алады.
plan-draft-no-country = Диалогқа кіретін елдерді таңдаңыз.
plan-draft-not-allowed = Бұл тармақты тек төрағалық, оның елдерінің байланыс тұлғалары және әкімшілер өзгерте алады.
plan-draft-gone = Бұл тармақ енді жоқ.
plan-withdraw-sure =
    <b>Бұл тармақты қайтарып аласыз ба?</b>

    { $action }

    Ол қараламалардан кетеді және қабылданбайды.
plan-withdraw-sure-change =
    <b>Бұл тармақтың өзгерісін қайтарып аласыз ба?</b>

    { $action }

    Жоспар сол күйінде қалады.
plan-withdraw-yes = Иә, қайтарып алу
plan-review-language = Іс-қимыл жоспарының тармағы, тілі: { $language }
plan-review-before = Қазір жоспарда:
plan-approved = <b>Іс-қимыл жоспарындағы тармағыңыз мақұлданды.</b>
plan-returned = <b>Іс-қимыл жоспарындағы тармағыңыз қайтарылды.</b> Ол қайтадан қаралама.
plan-give-given = Енді тармаққа ол жауап береді. Тармақ жоспарда болса, оған хабарланды.
plan-give-unchanged = Бұл тармаққа ол онсыз да жауап береді.
plan-give-too-many = Қысқа уақытта көп тармақты бердіңіз, әр жолы біреуге хабарланады. Бұл тармақ өзгерген жоқ. Бір сағаттан кейін жалғастыра аласыз.
plan-give-not-a-member = Ол қазір желінің қатысушысы емес. Басқа адамды таңдаңыз.
plan-give-nobody = Қабылдайтын ешкім жоқ: еліңізде басқа байланыс тұлғасы жоқ, төрағалықта да басқа адам жоқ. Әкімшілерге жазыңыз.
plan-give-not-allowed = Бұл тармаққа кім жауап беретінін шеше алмайсыз.
plan-give-gone = Бұл тармақ жабылған.
plan-question =
    <b>Жұмыс қалай жүріп жатыр? ({ $quarter })</b>

    Іс-қимыл жоспарында жауабыңызды күтіп тұрған тармақтар: { $count }. Күйі мен бір сөйлем жеткілікті.
plan-asked-none = Іс-қимыл жоспары туралы ашық сұрақ жоқ. Рақмет.
plan-given = <b>Енді іс-қимыл жоспарының осы тармағына Сіз жауап бересіз.</b> Тоқсанына бір рет жұмыс барысы сұралады.
plan-given-several = <b>Іс-қимыл жоспары қабылданды, оның бірнеше тармағына Сіз жауап бересіз.</b> Тоқсанына бір рет жұмыс барысы сұралады.
planreport-ask-state =
    <b>Жұмыс қалай жүріп жатыр?</b>

    { $action }
planreport-ask-text =
    <b>Не істелді немесе не кедергі?</b>

    Бір-екі сөйлем, 300 таңбаға дейін. Оны барлық қатысушы оқи алады. Қызметтік және құпия мәлімет пен есімдерді жазбаңыз.
planreport-ask-evidence =
    <b>Оны не растайды?</b>

    Іс-шараны, жобаны не үздік тәжірибені таңдаңыз немесе сілтеме жіберіңіз.
plan-report-preview = <b>Осы есепті жібересіз бе?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Дәлел: { $what }
plan-report-state = Күйі
plan-report-text = Мәтін
plan-report-evidence = Дәлел
plan-report-send = Иә, жіберу
plan-reported-recorded = Рақмет. Есебіңіз жоспарға енгізілді.
plan-reported-too-many = Қысқа уақытта көп есеп жібердіңіз. Жазғаныңыз сақталды: кейінірек жіберіңіз.
plan-reported-no-evidence = Таңдаған дәлеліңіз енді жоқ. Өзгертіңіз, қалғаны сақталды.
plan-reported-not-allowed = Бұл тармаққа енді басқа адам жауап береді.
plan-reported-gone = Бұл тармақ жабылған. Есеп енді қажет емес.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>Жоспар қай кездесуде қабылданды?</b>
        [recommendation] <b>Қай кездесу ұсынады?</b>
       *[decision] <b>Қай кездесу шешті?</b>
    }
plan-other-meeting = Басқа кездесу
plan-which-origin = <b>Тармақ қай шешімдерге негізделген?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Осы тармақтарды қабылдайсыз ба: { $count }?</b>
    Содан кейін мәтіннің әр өзгерісі тексеріледі, бұрынғы мәтін оқуға ашық қалады. Жауапты адамдарға хабарланады.
plan-adopt-more = Тағы: { $count }
plan-adopt-yes = Иә, қабылдау
decision-title = <b>Шешімдер мен ұсынымдар</b>
decision-none = Мұнда әзірге ештеңе жазылмаған.
decision-line =
    { $kind ->
        [adoption] Жоспардың қабылдануы
        [recommendation] Ұсыным
       *[decision] Шешім
    } · { $text }
decision-is-adoption = Жоспардың қабылдануы
decision-is-decision = Шешім
decision-is-recommendation = Ұсыным
decision-by-track = Бағыт бойынша
decision-new = Шешімді жазу
decision-new-recommendation = Ұсынымды жазу
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Іс-қимыл жоспарының тармақтары: { $count }
decision-track = Бағыт
decision-language = Басқа тіл
decision-which-track = <b>Қай бағыт?</b>
decision-all = Барлығы
decision-all-languages = Бұл барлық тілде жазылған.
decision-ask-meeting = <b>Кездесу қалай аталды?</b>
decision-ask-day =
    <b>Қай күні болды?</b>

    Мысалы: 29 мамыр
decision-ask-text =
    { $kind ->
        [recommendation] <b>Кездесу не ұсынады?</b>
       *[decision] <b>Не шешілді?</b>
    }

    1000 таңбаға дейін, боттың тілінде. Басқа тілдерді кейін қосуға болады.
decision-ask-translation =
    <b>Осы тілдегі мәтін: { $language }</b>

    <blockquote>{ $text }</blockquote>
    Сақталған мәтін өзгермейді.
decision-line-meeting = Кездесу
decision-line-day = Күні
decision-line-text = Мәтін
decision-preview =
    <b>Осылай жазылсын ба?</b>
    Жазылғаннан кейін мәтін өзгермейді.
decision-save = Иә, жазу
decision-notice-recorded = Жазылды.
decision-notice-adopted = Қабылданған тармақтар: { $count }. Жауапты адамдарға хабарланады.
decision-notice-unchanged = Бұл тілде жазылған.
decision-notice-nothing = Қабылдануын күтіп тұрған тексерілген тармақ жоқ.
decision-notice-changed = Осы арада дайын тармақтар өзгерді. Қарап шығып, қайта қабылдаңыз.
decision-notice-future = Бұл күн әлі келген жоқ. Шешім қабылданған күнді көрсетіңіз.
decision-notice-no-term = Қазір төрағалық жылы жоқ.
decision-notice-not-allowed = Мұны ағымдағы жылдың төрағалығы ғана, өз жылы үшін жаза алады.
decision-notice-gone = Кездесу немесе жазба енді жоқ.
plan-files-about =
    <b>Іс-қимыл жоспарының құжаттары</b>

    Құжаттар желіден тыс шығады, сондықтан оларда ешкімнің аты жазылмайды.
plan-file-plan = Жоспар (.{ $kind })
plan-file-report = Есеп (.{ $kind })
plan-picture = Барысы сурет түрінде
plan-file-language = Тілі: { $language }
plan-sent-plan = Іс-қимыл жоспары
plan-sent-report = Іс-қимыл жоспары туралы қорытынды есеп
plan-files-too-many = Қысқа уақытта көп құжат алдыңыз. Келесісін мына уақыттан бастап аласыз: { $when }.
plan-doc-title = Іс-қимыл жоспары. Төрағалық: { $country }
plan-doc-report-title = Іс-қимыл жоспары туралы қорытынды есеп. Төрағалық: { $country }
plan-doc-priorities = Басымдықтар
plan-doc-plan = Тармақтар
plan-doc-progress = Барысы
plan-doc-items = Тармақтар
plan-doc-total = Барлығы
plan-doc-track = Бағыт
plan-doc-kind = Түрі
plan-doc-text = Мәтін
plan-doc-meeting = Кездесу
plan-doc-day = Күні
plan-doc-adopted = Қабылданған тармақтар: { $count }
plan-doc-decisions = Шешімдер мен ұсынымдар
plan-doc-meetings = Кездесулер
plan-doc-people = Жауапты адамдар
plan-doc-showcase = Жобалар көрмесі
plan-doc-projects = Көрмедегі жобалар
plan-doc-project = Жоба
plan-doc-number = Саны
plan-doc-sent = Жіберілген жобалар
plan-doc-shown = Көрмеде
plan-doc-shown-from = Көрмеде: { $country }
plan-doc-useful = Пайдалы деп белгіленді, рет
plan-doc-repeats = Қайталанды, рет
plan-doc-repeated-in = Қайталанды, ел
plan-doc-seated = Орны барлар
plan-doc-came = Келгендер
plan-doc-changed = Қабылданғаннан кейінгі мәтін өзгерістері: { $count }
plan-doc-nothing = Жазба жоқ.
