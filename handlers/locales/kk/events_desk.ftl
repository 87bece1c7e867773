event-desk = Іс-шараларды дайындау
event-ask-title =
    <b>Іс-шара қалай аталады?</b>

    Бір жолмен, хабарда тұратындай.
event-ask-starts =
    <b>Қашан басталады?</b>

    Сол жердің уақытымен, мысалы: 4.03 09:30, 4 наурыз 9:30, ертең 10:00.
event-ask-ends =
    <b>Қашан аяқталады?</b>

    Сол күні болса, уақыты жетеді, мысалы: 17:00.
event-ask-place =
    <b>Қайда өтеді?</b>

    Алдымен қала, содан кейін мекенжай: «Бұхара, Азия қонақүйі». Онлайн болса, сілтеме.
event-ask-seats =
    <b>Қанша орын бар?</b>

    Тек сан, 1 мен 5000 аралығында.
event-ask-description =
    <b>Іс-шара не туралы?</b>

    Бірнеше абзац, 1500 таңбаға дейін.
event-ask-zone =
    <b>Қай қаланың уақытымен?</b>

    Жазылған сағат пен минут өзгермейді.
event-ask-agenda =
    <b>Осы күннің бағдарламасы</b>

    Әр сессияға бір жол:
    <code>09:30 Ашылу · Спикер</code>
    <code>10:00-11:30 Сессия · Спикер · Модератор</code>

    25 жолға дейін; жібергеніңіз бұрынғысын ауыстырады.
event-ask-organisers =
    <b>Кім ұйымдастырады және қолдайды?</b>

    Бір жолмен, оқылатындай.
event-ask-speech = <b>Қай тілдерге ілеспе аударма бар?</b>
event-ask-shares =
    <b>Елдер бойынша орындар</b>

    Мысалы: Қазақстан 4, Өзбекстан 6. Бұл орындар тек соларға; қалғаны басқа елдерге.
event-ask-closing =
    <b>Жауап қай уақытқа дейін қабылданады?</b>

    Өткізіп жіберсеңіз, басталғанға дейін.
event-ask-reminders =
    <b>Қатысатындарға қашан еске салу керек?</b>

    Олардың түнгі уақытында емес: онда алдыңғы кеште.
event-ask-questions =
    <b>Сауалнамаға өз сұрақтарыңыз</b>

    Үшке дейін, әрқайсысы жеке жолда.
event-ask-countries =
    <b>Қай елдерге арналған?</b>

    Өткізіп жіберсеңіз, бәріне.
event-ask-sectors =
    <b>Қай салаларға арналған?</b>

    Өткізіп жіберсеңіз, бәріне.
event-fact-title = Атауы
event-fact-starts = Басталуы
event-fact-ends = Аяқталуы
event-fact-place = Орны
event-fact-seats = Орын саны
event-fact-description = Сипаттамасы
event-fact-zone = Уақыты
event-fact-agenda = Бағдарлама
event-fact-organisers = Ұйымдастырушылар
event-fact-speech = Ілеспе аударма
event-fact-shares = Елдер бойынша орын
event-fact-closing = Жауап мерзімі
event-fact-reminders = Еске салулар
event-fact-questions = Өз сұрақтары
event-fact-countries = Елдер
event-fact-sectors = Салалар
event-agenda-too-long = Мұнда { $count } жол, бір күнге { $most } сияды. Қысқарағын жіберіңіз.
event-agenda-line = { $number }-жол 09:30 сияқты уақыттан және атаудан басталмайды: «{ $line }». Түзетіп, бағдарламаны толық жіберіңіз.
event-agenda-hour = { $number }-жолдағы уақыт мүмкін емес: «{ $line }». Түзетіп, бағдарламаны толық жіберіңіз.
event-agenda-long-line = { $number }-жол тым ұзын; { $most } таңба сияды.
event-shares-line = «{ $line }» түсініксіз. Ел мен санды жазыңыз, мысалы: Қазақстан 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · жоба
        [asked] { $date } · { $title } · күтеді
        [cancelled] { $date } · { $title } · болмайды
       *[published] { $date } · { $title }
    }
desk-title = <b>Іс-шараларды дайындау</b>
desk-list = Алдымен жобалар, содан кейін жақындағылар.
desk-none = Іс-шара әзірге жоқ. Жаңасына бес сұрақ жеткілікті.
desk-new = Жаңа іс-шара
desk-publish = Жариялау …
desk-tell-now = Өзгерісті қазір хабарлау
desk-people = Кім қатысады
desk-door = Кіреберісте
desk-group-main = Не, қашан, қайда
desk-group-whom = Кімге, қанша
desk-group-more = Еске салу, сұрақтар
desk-preview = Оқырман көретіндей
desk-copy = Осындай тағы біреуі
desk-results = Қорытынды
desk-discard = Жобаны жою …
desk-reject = Жарияламау
desk-call-off = Іс-шарадан бас тарту …
desk-is-draft = <i>Жоба. Әзірге ешкімге хабарланған жоқ.</i>
desk-is-asked = <i>Әкімшінің жариялауын күтеді.</i>
desk-is-published = <i>Жарияланды.</i>
desk-is-cancelled = <i>Болмайды. Қатысушыларға хабарланды.</i>
desk-untold = <b>Әлі хабарланған жоқ.</b> Қатысушылар соңғы өзгерістен он минут өткен соң немесе түймені басқанда бір хабар алады:
desk-counts = <b>Орны бар:</b> { $seated } · <b>ұсынылды:</b> { $offered } · <b>күтеді:</b> { $queued } · <b>келмейді:</b> { $out }
desk-guest-count = аты аталған { $count } қатысушы
desk-whom = <b>Кімге:</b> { $whom } ({ $count })
desk-everybody = барлық қатысушы
desk-also-open = Басқалар да қатыса алады.
desk-seats = <b>Орын:</b> { $seats }
desk-shares = <b>Елдер бойынша:</b> { $shares }
desk-reminders = <b>Еске салу:</b> { $leads }
desk-no-reminders = жоқ
desk-questions = <b>Өз сұрақтары:</b> { $count }
desk-texts = Мәтіндер, тілдер
desk-about-main = Нені өзгертесіз?
desk-about-whom = Кімге хабарланады және кім орын алады. Елдер мен салалар шеңберді тарылтады; аты аталғандар әрқашан кіреді.
desk-about-more = Нені өзгертесіз?
desk-guests = Аты аталғандар
desk-make-open = Басқаларға да ашу
desk-make-invited = Тек шақырумен
desk-day = { $date } · { $count }
desk-which-day =
    <b>Қай күннің бағдарламасы?</b>

    Күннің жанында сессия саны тұр.
desk-which-language =
    <b>Атауы мен сипаттамасы қай тілде?</b>

    Белгіленгендері бар. Өз тілінде мәтін жоқ болса, орысша не ағылшынша оқиды.
desk-no-title = атауы әзірге жоқ
desk-no-description = сипаттамасы әзірге жоқ
desk-wording = <b>Тілі:</b> { $language }
desk-preview-of = <i>Осылай оқылады. Тілі: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>Жариялансын ба?</b> Әзірге ешкімге арналмаған: елдерді, салаларды, аттарды қараңыз.
       *[other] <b>Жариялансын ба?</b> { $count } қатысушы қолайлы уақытта хабар алады.
    }
desk-languages = <b>Мәтін бар тілдер:</b> { $languages }
desk-languages-missing = <b>Жоқ:</b> { $languages }. Орысша не ағылшынша, болмаса бірінші тілде оқылады.
desk-publish-yes = Иә, жариялау
desk-telling =
    { $bar }
    Хабарлар жіберіліп жатыр.
desk-told =
    { $bar }
    Бәріне жіберілді.
desk-sums = Барлығы { $total }: жеткізілді { $sent } · бот бұғатталған { $blocked } · сәтсіз { $failed } · белгісіз { $unknown } · енді қажет емес { $dropped } · күтеді { $waiting }
desk-uninvite = { $name } — алып тастау
desk-guests-list = <b>Аты аталғандар: { $count }</b>
desk-guests-how = Олар шақырылғандарға әрқашан кіреді. Тек аттар берілсе, іс-шара тек соларға.
desk-guest-add = Біреуді қосу
desk-found = <b>Кімді айтасыз?</b>
desk-review = <b>Бәрі дұрыс па?</b>
desk-review-more = Қалғаны келесі экранда. Жариялағанға дейін ешкімге хабар бармайды.
desk-review-yes = Иә, әрі қарай
desk-review-fact = <b>{ $label }: дұрыс па?</b>
desk-from-to =
    Бұрын: { $before }

    Енді: <b>{ $after }</b>
desk-save = Сақтау
desk-type-again = Қайта жазу
desk-call-off-sure =
    <b>Шынымен бе?</b>

    Іс-шара жарияланған болса, барлық қатысушыға хабарланады, қайтару мүмкін емес.
desk-call-off-yes = Иә, бас тарту
desk-call-off-no = Жоқ, қалдыру
eventcancel-ask-reason =
    <b>Неге өтпейді?</b>

    Қатысушыларға бір сөйлем. Өткізіп жіберуге болады.
eventseat-ask-reason =
    <b>Қандай себеппен?</b>

    Бір жол; сақталады. Орын қайтарып алынса, ол оны оқиды.
eventmaterial-ask-file =
    <b>Файл, сурет немесе сілтеме жіберіңіз.</b>

    Ол іс-шараның карточкасында тұрады.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · ұсынылды
        [declined] { $name } · { $country } · келмейді
        [unseated] { $name } · { $country } · алынды
        [lapsed] { $name } · { $country } · мерзімі өтті
       *[seated] { $name } · { $country }
    }
desk-people-in = Орны бар: { $count }
desk-people-wait = Күтеді: { $count }
desk-people-out = Келмейді: { $count }
desk-seat-somebody = Біреуге орын беру
desk-export-people = Кесте түрінде
desk-seat = Оған орын беру
desk-unseat = Орнын қайтарып алу
desk-her-seat = <b>Оның жауабы:</b> { $said }
desk-no-answer = әзірге жоқ
desk-state-seated = орны бар
desk-state-offered = орын ұсынылды
desk-state-queued = күту тізімінде
desk-state-lapsed = ұсыныс мерзімі өтті
desk-state-declined = қатыса алмайды
desk-state-unseated = орны қайтарып алынды
desk-column-state = Жауабы
desk-column-came = Келді
desk-column-seats = Орны бар
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Неге жариялауға болмайды? Авторы себебіңізді оқиды.

    Үйлестіруші бұл іс-шараны өз елінен тыс жариялағысы келеді. Қарап шығыңызшы.
desk-notice-created = Жоба дайын. Бітірген соң жариялаңыз.
desk-notice-done = Сақталды.
desk-notice-unchanged = Ештеңе өзгерген жоқ.
desk-notice-conflict = Осы арада басқа ұйымдастырушы мұны өзгертті. Жоғарыда онікі, төменде Сіздікі; ештеңе жоғалған жоқ. Сіздікі дұрыс болса, сақтаңыз.
desk-notice-not-allowed = Бұл іс-шараны Сіз өзгерте алмайсыз.
desk-notice-over = Іс-шара өтті немесе болмайды; енді өзгертілмейді.
desk-notice-end-before-start = Аяқталуы басталуынан кейін болуы керек. Бірін түзетіңіз.
desk-notice-past = Бұл уақыт өтіп кетті. Алдағысын жазыңыз.
desk-notice-too-long = Іс-шара екі айдан аспайды.
desk-notice-close-after-start = Жауап қабылдау басталғаннан кейін аяқтала алмайды.
desk-notice-too-few-seats = Одан көп орын алынған. Алдымен орын қайтарып алыңыз немесе көбірек қалдырыңыз.
desk-notice-too-few-for-taken = Бір елдің қатысушылары бұдан көп орын алып қойған.
desk-notice-shares-above-seats = Елдер бойынша орын жалпыдан көп. Азайтыңыз немесе алдымен орын қосыңыз.
desk-notice-shares-outside = Іс-шара арналмаған елге орын берілген. Бірін өзгертіңіз.
desk-notice-last-title = Іс-шараға атау керек. Орнына басқасын жазыңыз.
desk-notice-published = Жарияланды. Хабардың жетуі осында көрінеді.
desk-notice-asked = Ол Сіздің елден тыс, сондықтан әкімші жариялайды.
desk-notice-cancelled = Дайын.
desk-notice-copied = Осындай жоба, бірнеше апта кейінге. Күндерін қараңыз.
desk-notice-told = Хабарланып жатыр.
desk-notice-invited = Қосылды.
desk-notice-uninvited = Алып тасталды.
desk-notice-not-possible = Қазір мүмкін емес.
desk-notice-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
desk-notice-rejected = Жарияланбады. Авторы себебіңізді алады, қаралама өзінде қалады.
desk-notice-reason-needs-admin = Себепті басқа елдердегі әріптестер көреді, сондықтан оны әкімші жібереді. Себепсіз өзіңіз тоқтата аласыз.
desk-notice-seated = Орын берілді, оған хабарланады.
desk-notice-unseated = Қайтарып алынды; себебі оған айтылады.
desk-notice-full = Оның еліне бос орын жоқ. Алдымен орын қосыңыз немесе үлесті өзгертіңіз.
desk-notice-not-a-member = Ол қазір желі қатысушысы емес, орын беруге болмайды.
door-code =
    <b>{ $day }-күннің коды:</b> <code>{ $code }</code>
    Қатысушылар осы цифрларды ботқа жазады немесе суретті сканерлейді.
door-no-day = Код іс-шараның әр күнінде болады. Басталуы: { $when }.
door-picture = Код сурет түрінде
door-list = Белгілеу тізімі
door-again = Жаңарту
door-numbers = <b>Келді: { $came } / { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Аттар
door-page-after = Аттар ›
door-tick = <b>{ $day }-күн.</b> Келгенде атын басыңыз; қайта бассаңыз, белгі алынады.
door-nobody = Әзірге ешкімде орын жоқ.
door-caption =
    { $title }
    Код: <code>{ $code }</code>
after-mean = <b>{ $mean } / 5</b> · жауап: { $count }, қатысты: { $came }
after-score = { $score }: { $count }
after-none = Пікір әзірге жоқ. Қатысты: { $came }; аяқталған соң бір сағаттан кейін сұралады.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · дәйексөзге болады
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
after-materials = <b>Материал:</b> { $count }
after-chart = Бағалар сурет түрінде
after-export-results = Қорытынды кестесі
after-export-funders = Донорларға
after-remove = Алып тастау: { $title }
after-add = Материал қосу
after-send = Қатысқандарға хабарлау
after-exported = Файлды тек қажет адамдар оқи алатын жерде сақтаңыз.
after-scores = Бағалар
after-useful = Пайдалы
after-improve = Өзгерту
after-total = Барлығы
after-column-score = Баға
after-column-count = Жауап саны
after-column-quote = Дәйексөзге болады
after-notice-added = Қосылды.
after-notice-unchanged = Бұл бар.
after-notice-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
after-notice-too-many = Сегіз материал сияды. Алдымен біреуін алып тастаңыз.
after-notice-not-allowed = Бұл іс-шараны Сіз өзгерте алмайсыз.
after-notice-removed = Алып тасталды.
after-notice-sent = { $count } қатысушыға хабарланады.
after-notice-nobody = Хабарлайтын адам жоқ немесе жаңалық жоқ.
door-day = { $day }-күн
desk-delegation = Менің елімнен кім барады
desk-delegation-list = Сіздің елден: { $count }
desk-delegate = { $name } · { $state }
desk-log = Не істелді
desk-log-title = <b>Не істелді, соңғысы бірінші</b>
desk-log-none = Әзірге ештеңе.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = жариялады
desk-act-cancel = іс-шарадан бас тартты
desk-act-reject = рұқсат етілмеді
desk-act-seat = орын берді
desk-act-unseat = орынды қайтарып алды
desk-act-export-people = тізімді кесте етіп алды
desk-act-export-results = қорытындыны кесте етіп алды
desk-act-export-funders = донорларға сандарды алды
desk-notice-changed = Осы арада ол өзгерді: қазіргі күйі мынау.
