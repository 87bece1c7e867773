event-desk = Ұйымдастыру
event-ask-title =
    <b>Іс-шара қалай аталады?</b>

    Бір жол, оқырман көретін түрде.
event-ask-starts =
    <b>Қашан басталады?</b>

    Өтетін жердің уақытымен, мысалы: 4.03 09:30, 4 наурыз 9:30, ертең 10:00.
event-ask-ends =
    <b>Қашан аяқталады?</b>

    Сол күні болса, тек уақытын жазсаңыз жеткілікті, мысалы: 17:00.
event-ask-venue =
    <b>Қайда өтеді?</b>

    Алдымен қала, содан кейін орны: «Бұхара, Азия қонақүйі». Онлайн болса, сілтеме.
event-ask-seats =
    <b>Қанша орын бар?</b>

    1 мен 5000 аралығындағы сан.
event-ask-description =
    <b>Іс-шара не туралы?</b>

    Бірнеше абзац, 1500 таңбаға дейін.
event-ask-zone =
    <b>Қай уақыт белдеуі?</b>

    Басталу және аяқталу уақыты өзіңіз жазғандай қалады.
event-ask-agenda =
    <b>Осы күннің бағдарламасы</b>

    Әр сессияға бір жол:
    <code>09:30 Ашылу · Спикер</code>
    <code>10:00-11:30 Сессия · Спикер · Модератор</code>

    25 жолға дейін. Жаңа мәтін бұрынғысын ауыстырады.
event-ask-organisers =
    <b>Кім ұйымдастырады және қолдайды?</b>

    Бір жол, оқырман көретін түрде.
event-ask-speech = <b>Қай тілдерге ілеспе аударма бар?</b>
event-ask-shares =
    <b>Елдер бойынша орындар</b>

    Мысалы: Қазақстан 4, Өзбекстан 6. Бұл орындар сол елдерге сақталады. Қалғаны барлық басқа елдерге.
event-ask-closing =
    <b>Тіркелу қай уақытқа дейін ашық?</b>

    Өткізіп жіберсеңіз: іс-шара басталғанға дейін.
event-ask-reminders =
    <b>Қатысушыларға қашан еске салу керек?</b>

    Тыныш сағаттарда жіберілмейді: ондайда алдыңғы күні кешке келеді.
event-ask-questions =
    <b>Пікірге арналған өз сұрақтарыңыз</b>

    Үшке дейін, әрқайсысы жеке жолда.
event-fact-title = Атауы
event-fact-starts = Басталуы
event-fact-ends = Аяқталуы
event-fact-venue = Орны
event-fact-seats = Орын саны
event-fact-description = Сипаттамасы
event-fact-zone = Уақыт белдеуі
event-fact-agenda = Бағдарлама
event-fact-organisers = Ұйымдастырушылар
event-fact-speech = Ілеспе аударма
event-fact-shares = Елдер бойынша орын
event-fact-closing = Тіркелу мерзімі
event-fact-reminders = Еске салулар
event-fact-questions = Пікір сұрақтары
event-agenda-too-long = Бұл бағдарламада { $count } жол бар, бір күнге { $most } жолға дейін болады. Қысқарағын жіберіңіз.
event-agenda-line = { $number }-жол 09:30 сияқты уақыттан және атаудан басталмайды: «{ $line }». Осы жолды түзетіп, бағдарламаны толық қайта жіберіңіз.
event-agenda-hour = { $number }-жолдағы уақыт дұрыс емес: «{ $line }». Осы жолды түзетіп, бағдарламаны толық қайта жіберіңіз.
event-agenda-long-line = { $number }-жол тым ұзын. Ең көбі { $most } таңба.
event-shares-line = Түсініксіз: «{ $line }». Ел мен санды жазыңыз, мысалы: Қазақстан 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · қаралама
        [pending] { $date } · { $title } · мақұлдау күтеді
        [cancelled] { $date } · { $title } · өтпейді
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Іс-шараларды ұйымдастыру</b>
event-organiser-list = Алдымен қараламалар, содан кейін жақын іс-шаралар.
event-organiser-none = Іс-шара әзірге жоқ. Жаңасын құру үшін бес сұраққа жауап беріңіз.
event-organiser-new = Жаңа іс-шара
event-organiser-publish = Жариялау…
event-organiser-tell-now = Қатысушыларға қазір хабарлау
event-organiser-people = Қатысушылар
event-organiser-door = Белгілеу
event-organiser-group-main = Не, қашан, қайда
event-organiser-group-audience = Аудитория, орын
event-organiser-group-more = Толығырақ
event-organiser-preview = Алдын ала көру
event-organiser-copy = Көшірмелеу
event-organiser-results = Пікір, материал
event-organiser-discard = Қараламаны жою…
event-organiser-call-off = Тоқтату…
event-organiser-is-draft = <i>Қаралама. Әзірге ешкімге хабарланған жоқ.</i>
event-organiser-is-pending = <i>Әкімшінің мақұлдауын күтіп тұр.</i>
event-organiser-is-published = <i>Жарияланды.</i>
event-organiser-is-cancelled = <i>Іс-шара өтпейді. Келмек болғандардың бәріне хабарланды.</i>
event-organiser-untold = <b>Қатысушыларға әлі хабарланған жоқ.</b> Олар соңғы өзгерісіңізден он минут өткен соң немесе Сіз түймені басқанда бір хабар алады:
event-organiser-counts = <b>Орны бар:</b> { $seated } · <b>ұсынылды:</b> { $offered } · <b>күту тізімінде:</b> { $queued } · <b>келмейді:</b> { $out }
event-organiser-whom = <b>Кімге:</b> { $whom } ({ $count })
event-organiser-also-open = Басқа қатысушылар да келе алады.
event-organiser-seats = <b>Орын:</b> { $seats }
event-organiser-shares = <b>Елдер бойынша:</b> { $shares }
event-organiser-reminders = <b>Еске салу:</b> { $leads }
event-organiser-no-reminders = жоқ
event-organiser-questions = <b>Пікір сұрақтары:</b> { $count }
event-organiser-texts = Мәтіндер, тілдер
event-organiser-about-main = Нені өзгертесіз?
event-organiser-about-audience = Кім шақырылады және неше орын бар. Есімімен таңдалғандар қалай болғанда да шақырылады.
event-organiser-audience-next = <b>Сіз басқа аудиторияны таңдадыңыз, бірақ әлі сақтаған жоқсыз.</b>
event-organiser-audience-new = <b>Сақталғаннан кейін жаңа шақырулар:</b> { $count }
event-organiser-audience-review = Сақтау…
event-organiser-audience-discard = Өзгерістерді алып тастау
event-organiser-about-more = Нені өзгертесіз?
event-organiser-make-open = Басқаларға да ашу
event-organiser-make-invited = Тек шақырумен
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Қай күннің бағдарламасы?</b>

    Әр күннің жанында сессия саны көрсетілген.
event-organiser-which-language =
    <b>Қай тілдегі мәтінді өзгертесіз?</b>

    ✓ белгісі бар тілдерде мәтін бар. Өз тілінде мәтіні жоқтар оны орысша не ағылшынша көреді.
event-organiser-no-title = атауы әзірге жоқ
event-organiser-no-description = сипаттамасы әзірге жоқ
event-organiser-wording = <b>Тілі:</b> { $language }
event-organiser-preview-of = <i>Оқырман мұны осылай көреді. Тілі: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Жариялансын ба?</b> Аудитория әлі таңдалмаған. Кімге арналғанын таңдаңыз.
       *[other] <b>Жариялансын ба?</b> { $count } қатысушыға тыныш сағаттарынан тыс хабарланады.
    }
event-organiser-languages = <b>Мәтін бар тілдер:</b> { $languages }
event-organiser-languages-missing = <b>Мәтін жоқ тілдер:</b> { $languages }. Бұл қатысушылар оны орысша не ағылшынша, болмаса бірінші тілде көреді.
event-organiser-publish-yes = Иә, жариялау
event-organiser-telling =
    { $bar }
    Қатысушыларға хабарланып жатыр.
event-organiser-told =
    { $bar }
    Бәріне хабарланды.
event-organiser-sums = Барлығы { $total }: жеткізілді { $sent } · бот бұғатталған { $blocked } · сәтсіз { $failed } · белгісіз { $unknown } · енді қажет емес { $dropped } · күтеді { $waiting }
event-organiser-found = <b>Кімді айтасыз?</b>
event-organiser-review = <b>Бәрі дұрыс па?</b>
event-organiser-review-more = Қалғанын келесі экранда қоса аласыз. Жарияламайынша ешкімге хабар бармайды.
event-organiser-review-yes = Иә, әрі қарай
event-organiser-review-fact = <b>{ $label }: дұрыс па?</b>
event-organiser-from-to =
    Бұрын: { $before }

    Енді: <b>{ $after }</b>
event-organiser-save = Сақтау
event-organiser-type-again = Қайта жазу
event-organiser-call-off-sure =
    <b>Бұл іс-шара тоқтатылсын ба?</b>

    Жарияланған болса, келмек болғандардың бәріне хабарланады. Оны қайтару мүмкін болмайды.
event-organiser-call-off-yes = Иә, іс-шараны тоқтату
event-organiser-call-off-no = Іс-шараны қалдыру
eventcancel-ask-reason =
    <b>Іс-шара неге өтпейді?</b>

    Келмек болғандардың бәріне бір сөйлем. Өткізіп жіберуге болады.
eventseat-ask-reason =
    <b>Қандай себеппен?</b>

    Бір жол. Ол тарихта сақталады. Орнын қайтарып алсаңыз, қатысушы оны оқиды.
eventmaterial-ask-file =
    <b>Файл, сурет немесе сілтеме жіберіңіз.</b>

    Ол іс-шарада, материалдарды көре алатындардың бәріне көрінеді.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · орын ұсынылды
        [cancelled] { $name } · { $country } · келе алмайды
        [revoked] { $name } · { $country } · орны қайтарып алынды
        [expired] { $name } · { $country } · жауап бермеді
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Орны бар: { $count }
event-organiser-people-wait = Күту тізімі: { $count }
event-organiser-people-out = Келмейді: { $count }
event-organiser-seat-somebody = Адам қосу
event-organiser-export-people = Тізімді жүктеу
event-organiser-seat = Оған орын беру
event-organiser-revoke-seat = Орнын қайтарып алу
event-organiser-her-seat = <b>Оның жауабы:</b> { $said }
event-organiser-no-answer = әзірге жоқ
event-organiser-state-registered = орны бар
event-organiser-state-offered = орын ұсынылды
event-organiser-state-waitlisted = күту тізімінде
event-organiser-state-expired = мерзімінде жауап бермеді
event-organiser-state-cancelled = қатыса алмайды
event-organiser-state-revoked = орны қайтарып алынды
event-organiser-column-state = Жауабы
event-organiser-column-came = Қатысты
event-organiser-column-seats = Орны бар
event-organiser-notice-created = Қараламаңыз дайын. Бітірген соң жариялаңыз.
event-organiser-notice-done = Сақталды.
event-organiser-notice-unchanged = Ештеңе өзгерген жоқ.
event-organiser-notice-conflict = Осы арада басқа ұйымдастырушы мұны өзгертті. Жоғарыда онікі, төменде Сіздікі, ештеңе жоғалған жоқ. Өзіңіздікін қалдырғыңыз келсе, сақтаңыз.
event-organiser-notice-not-allowed = Бұл іс-шараны Сіз өзгерте алмайсыз.
event-organiser-notice-over = Іс-шара өтті немесе тоқтатылды, сондықтан оны енді өзгерту мүмкін емес.
event-organiser-notice-end-before-start = Аяқталуы басталуынан кейін болуы керек. Бірін түзетіңіз.
event-organiser-notice-past = Бұл уақыт өтіп кетті. Алдағы уақытты жазыңыз.
event-organiser-notice-too-long = Іс-шара екі айдан ұзаққа созылмауы керек.
event-organiser-notice-close-after-start = Тіркелу іс-шара басталғанша жабылуы керек.
event-organiser-notice-too-few-seats = Одан көп қатысушының орны бар. Алдымен бірнеше орынды қайтарып алыңыз немесе көбірек орын қалдырыңыз.
event-organiser-notice-too-few-for-taken = Бір елдің қатысушылары өздеріне қалатыннан көп орын алып қойған.
event-organiser-notice-shares-above-seats = Елдер бойынша орындар жалпы саннан көп. Азайтыңыз немесе алдымен орын қосыңыз.
event-organiser-notice-shares-outside = Аудиторияда жоқ елге орын берілген. Бірін өзгертіңіз.
event-organiser-notice-last-title = Іс-шараға атау керек. Орнына басқасын жазыңыз.
event-organiser-notice-published = Жарияланды. Жеткізілуін осы жерден көресіз.
event-organiser-notice-asked = Ол Сіздің еліңізден тысқары шығады, сондықтан әкімшіден мақұлдау сұралды.
event-organiser-notice-cancelled = Дайын.
event-organiser-notice-copied = Көшірмесі қаралама болып жасалды, күні бірнеше аптадан кейін. Күндерін тексеріңіз.
event-organiser-notice-told = Қатысушыларға хабарланып жатыр.
event-organiser-notice-invited = Қосылды.
event-organiser-notice-uninvited = Алып тасталды.
event-organiser-notice-not-possible = Қазір мүмкін емес.
event-organiser-notice-needs-admin = Мұны басқа елдердегі әріптестер көреді, сондықтан оны тек әкімші істей алады. Әкімшіге хабарласыңыз.
event-organiser-notice-reason-needs-admin = Себебіңізді басқа елдердегі әріптестер көреді, сондықтан оны әкімші жіберуі керек. Себепсіз өзіңіз тоқтата аласыз.
event-organiser-notice-seated = Оның енді орны бар, оған хабарланды.
event-organiser-notice-revoked = Орны қайтарып алынды. Себебі оған айтылды.
event-organiser-notice-full = Оның еліне бос орын жоқ. Алдымен орын қосыңыз немесе елдер бойынша орындарды өзгертіңіз.
event-organiser-notice-not-a-member = Ол қазір желі қатысушысы емес, сондықтан оған орын берілмейді.
event-organiser-notice-attended = Ол іс-шараға келіп, белгіленген, сондықтан орнын алып қоюға болмайды.
event-checkin-code =
    <b>{ $day }-күннің коды:</b> <code>{ $code }</code>
    Орны бар әр қатысушы осы цифрларды ботқа жібереді немесе суретті сканерлейді.
event-checkin-no-day = Код іс-шараның әр күнінде болады. Іс-шараның басталуы: { $when }.
event-checkin-picture = Код сурет түрінде
event-checkin-list = Қатысу тізімі
event-checkin-again = Жаңарту
event-checkin-numbers = <b>Белгіленді: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>{ $day }-күн.</b> Қатысушы келгенде есімін басыңыз. Қайта бассаңыз, белгі алып тасталады.
event-checkin-nobody = Әзірге ешкімде орын жоқ.
event-checkin-caption =
    { $title }
    Код: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · жауап: { $count } · қатысты: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Пікір әзірге жоқ. Қатысты: { $came }. Олардан аяқталған соң бір сағаттан кейін сұралады.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · дәйексөз келтіруге болады
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Материал:</b> { $count }
event-feedback-chart = Бағалар сурет түрінде
event-feedback-export-results = Нәтижені жүктеу
event-feedback-export-funders = Донорларға сандар
event-feedback-remove = Алып тастау: { $title }
event-feedback-remove-sure = «{ $title }» алып тасталсын ба? Қатысушылар оны енді аша алмайды.
event-feedback-add = Материал қосу
event-feedback-send = Хабарлау
event-feedback-exported = Бұл файлды тек оны қажет ететін адамдар оқи алатын жерде сақтаңыз.
event-feedback-scores = Бағалар
event-feedback-useful = Пайдалы
event-feedback-improve = Жақсарту керек
event-feedback-total = Барлығы
event-feedback-column-score = Баға
event-feedback-column-count = Жауап саны
event-feedback-column-quote = Дәйексөз келтіруге болады
event-feedback-notice-added = Қосылды.
event-feedback-notice-unchanged = Бұл бұрыннан қосылған.
event-feedback-notice-needs-admin = Мұны басқа елдердегі әріптестер көреді, сондықтан оны тек әкімші істей алады. Әкімшіге хабарласыңыз.
event-feedback-notice-too-many = Сегіз материалға дейін қосуға болады. Алдымен біреуін алып тастаңыз.
event-feedback-notice-not-allowed = Бұл іс-шараны Сіз өзгерте алмайсыз.
event-feedback-notice-removed = Алып тасталды.
event-feedback-notice-sent = { $count } қатысушыға хабарланады.
event-feedback-notice-nobody = Хабарлайтын адам жоқ немесе жаңа ештеңе жоқ.
event-checkin-day = { $day }-күн
event-organiser-delegation = Менің елімнің қатысушылары
event-organiser-delegation-list = Сіздің еліңізден: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Тарих
event-organiser-log-title = <b>Тарих, соңғысы бірінші</b>
event-organiser-log-none = Әзірге ештеңе.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = жариялады
event-organiser-act-cancel = іс-шараны тоқтатты
event-organiser-act-event-rejected = қабылданбады
event-organiser-act-seat = орын берді
event-organiser-act-revoke-seat = орынды қайтарып алды
event-organiser-act-delegate-enter = Телеграмы жоқ әйелді жазды
event-organiser-act-export-people = тізімді жүктеп алды
event-organiser-act-export-results = нәтижені жүктеп алды
event-organiser-act-export-funders = донорларға арналған сандарды жүктеп алды
event-organiser-notice-changed = Осы арада ол өзгертілді. Қазіргі күйі мынау.
event-organiser-act-event-approved = мақұлданды
event-organiser-act-event-changes_requested = өзгерту сұралды
event-feedback-too-few = <b>Пікір бар, бірақ көрсету үшін әлі аз.</b> Қатысты: { $came }
event-feedback-later = Ешкім танылып қалмауы үшін нәтижелер бөліп көрсетіледі, әр жолы кемінде { $least } пікір. Толық көрсетілетін күн: { $day }.
event-feedback-never = Жауап бергендер саны { $least } адамға жетпеді, сондықтан нәтижелер көрсетілмейді: біреу танылып қалуы мүмкін.
event-feedback-other-institutions = Басқа мекемелер
event-organiser-end-moves = Аяқталуы да жылжиды: { $before } → <b>{ $after }</b>
event-organiser-save-both = Аяқталуын да жылжыту
event-organiser-keep-end = Аяқталуын өзгертпеу
event-organiser-outside = <b>Іс-шара уақытынан тыс сессиялар.</b> Бағдарламаны немесе уақытты өзгертіңіз:
event-fact-shown = Орнын көретіндер
event-ask-shown =
    <b>Өтетін орнын кім көреді?</b>

    Қала уақыттың жанында бәрібір көрінеді. Онлайн іс-шараның сілтемесін әрқашан тек орны барлар көреді.
event-organiser-notice-outside-event = Сессия іс-шара уақытының ішінде өтуі керек.
event-organiser-notice-needs-event = Оның іс-шараның өзінде орны жоқ.
event-organiser-notice-overlaps = Бұл уақытта оның басқа сессияда орны бар.
event-organiser-links =
    <b>Сипаттамада немесе бағдарламада сілтеме бар.</b> Оны шақырылғандардың бәрі аша алады: { $found }
    Өтетін жері жазылған сілтемені тек орны барлар көреді.
event-organiser-links-move = Сілтемені өтетін жерге көшіру
event-organiser-links-too-long = Өтетін жерге сыймайды. Алдымен өтетін жерді не сілтемені қысқартыңыз.
