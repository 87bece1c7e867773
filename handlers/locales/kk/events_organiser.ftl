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
event-ask-venue =
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
event-fact-title = Атауы
event-fact-starts = Басталуы
event-fact-ends = Аяқталуы
event-fact-venue = Орны
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
event-agenda-too-long = Мұнда { $count } жол, бір күнге { $most } сияды. Қысқарағын жіберіңіз.
event-agenda-line = { $number }-жол 09:30 сияқты уақыттан және атаудан басталмайды: «{ $line }». Түзетіп, бағдарламаны толық жіберіңіз.
event-agenda-hour = { $number }-жолдағы уақыт мүмкін емес: «{ $line }». Түзетіп, бағдарламаны толық жіберіңіз.
event-agenda-long-line = { $number }-жол тым ұзын; { $most } таңба сияды.
event-shares-line = «{ $line }» түсініксіз. Ел мен санды жазыңыз, мысалы: Қазақстан 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · жоба
        [pending] { $date } · { $title } · күтеді
        [cancelled] { $date } · { $title } · болмайды
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Іс-шараларды дайындау</b>
event-organiser-list = Алдымен жобалар, содан кейін жақындағылар.
event-organiser-none = Іс-шара әзірге жоқ. Жаңасына бес сұрақ жеткілікті.
event-organiser-new = Жаңа іс-шара
event-organiser-publish = Жариялау …
event-organiser-tell-now = Өзгерісті қазір хабарлау
event-organiser-people = Кім қатысады
event-organiser-door = Кіреберісте
event-organiser-group-main = Не, қашан, қайда
event-organiser-group-audience = Кімге, қанша
event-organiser-group-more = Еске салу, сұрақтар
event-organiser-preview = Оқырман көретіндей
event-organiser-copy = Осындай тағы біреуі
event-organiser-results = Қорытынды
event-organiser-discard = Жобаны жою …
event-organiser-call-off = Іс-шарадан бас тарту …
event-organiser-is-draft = <i>Жоба. Әзірге ешкімге хабарланған жоқ.</i>
event-organiser-is-pending = <i>Әкімшінің жариялауын күтеді.</i>
event-organiser-is-published = <i>Жарияланды.</i>
event-organiser-is-cancelled = <i>Болмайды. Қатысушыларға хабарланды.</i>
event-organiser-untold = <b>Әлі хабарланған жоқ.</b> Қатысушылар соңғы өзгерістен он минут өткен соң немесе түймені басқанда бір хабар алады:
event-organiser-counts = <b>Орны бар:</b> { $seated } · <b>ұсынылды:</b> { $offered } · <b>күтеді:</b> { $queued } · <b>келмейді:</b> { $out }
event-organiser-whom = <b>Кімге:</b> { $whom } ({ $count })
event-organiser-also-open = Басқалар да қатыса алады.
event-organiser-seats = <b>Орын:</b> { $seats }
event-organiser-shares = <b>Елдер бойынша:</b> { $shares }
event-organiser-reminders = <b>Еске салу:</b> { $leads }
event-organiser-no-reminders = жоқ
event-organiser-questions = <b>Өз сұрақтары:</b> { $count }
event-organiser-texts = Мәтіндер, тілдер
event-organiser-about-main = Нені өзгертесіз?
event-organiser-about-audience = Кімге хабарланады және неше орын бар. Аты аталғандар әрқашан шақырылады.
event-organiser-audience-next = <b>Басқа аудитория таңдалды, ол әлі сақталмады.</b>
event-organiser-audience-new = <b>Сақталғаннан кейін жаңа шақырулар:</b> { $count }
event-organiser-audience-review = Сақтау …
event-organiser-audience-discard = Өзгерістерді алып тастау
event-organiser-about-more = Нені өзгертесіз?
event-organiser-make-open = Басқаларға да ашу
event-organiser-make-invited = Тек шақырумен
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Қай күннің бағдарламасы?</b>

    Күннің жанында сессия саны тұр.
event-organiser-which-language =
    <b>Атауы мен сипаттамасы қай тілде?</b>

    Белгіленгендері бар. Өз тілінде мәтін жоқ болса, орысша не ағылшынша оқиды.
event-organiser-no-title = атауы әзірге жоқ
event-organiser-no-description = сипаттамасы әзірге жоқ
event-organiser-wording = <b>Тілі:</b> { $language }
event-organiser-preview-of = <i>Осылай оқылады. Тілі: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Жариялансын ба?</b> Әзірге ешкімге арналмаған: кімге арналғанын таңдаңыз.
       *[other] <b>Жариялансын ба?</b> { $count } қатысушы қолайлы уақытта хабар алады.
    }
event-organiser-languages = <b>Мәтін бар тілдер:</b> { $languages }
event-organiser-languages-missing = <b>Жоқ:</b> { $languages }. Орысша не ағылшынша, болмаса бірінші тілде оқылады.
event-organiser-publish-yes = Иә, жариялау
event-organiser-telling =
    { $bar }
    Хабарлар жіберіліп жатыр.
event-organiser-told =
    { $bar }
    Бәріне жіберілді.
event-organiser-sums = Барлығы { $total }: жеткізілді { $sent } · бот бұғатталған { $blocked } · сәтсіз { $failed } · белгісіз { $unknown } · енді қажет емес { $dropped } · күтеді { $waiting }
event-organiser-found = <b>Кімді айтасыз?</b>
event-organiser-review = <b>Бәрі дұрыс па?</b>
event-organiser-review-more = Қалғаны келесі экранда. Жариялағанға дейін ешкімге хабар бармайды.
event-organiser-review-yes = Иә, әрі қарай
event-organiser-review-fact = <b>{ $label }: дұрыс па?</b>
event-organiser-from-to =
    Бұрын: { $before }

    Енді: <b>{ $after }</b>
event-organiser-save = Сақтау
event-organiser-type-again = Қайта жазу
event-organiser-call-off-sure =
    <b>Шынымен бе?</b>

    Іс-шара жарияланған болса, барлық қатысушыға хабарланады, қайтару мүмкін емес.
event-organiser-call-off-yes = Иә, бас тарту
event-organiser-call-off-no = Жоқ, қалдыру
eventcancel-ask-reason =
    <b>Неге өтпейді?</b>

    Қатысушыларға бір сөйлем. Өткізіп жіберуге болады.
eventseat-ask-reason =
    <b>Қандай себеппен?</b>

    Бір жол; сақталады. Орын қайтарып алынса, ол оны оқиды.
eventmaterial-ask-file =
    <b>Файл, сурет немесе сілтеме жіберіңіз.</b>

    Ол іс-шараның карточкасында тұрады.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · ұсынылды
        [cancelled] { $name } · { $country } · келмейді
        [revoked] { $name } · { $country } · алынды
        [expired] { $name } · { $country } · мерзімі өтті
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Орны бар: { $count }
event-organiser-people-wait = Күтеді: { $count }
event-organiser-people-out = Келмейді: { $count }
event-organiser-seat-somebody = Біреуге орын беру
event-organiser-export-people = Кесте түрінде
event-organiser-seat = Оған орын беру
event-organiser-revoke-seat = Орнын қайтарып алу
event-organiser-her-seat = <b>Оның жауабы:</b> { $said }
event-organiser-no-answer = әзірге жоқ
event-organiser-state-registered = орны бар
event-organiser-state-offered = орын ұсынылды
event-organiser-state-waitlisted = күту тізімінде
event-organiser-state-expired = ұсыныс мерзімі өтті
event-organiser-state-cancelled = қатыса алмайды
event-organiser-state-revoked = орны қайтарып алынды
event-organiser-column-state = Жауабы
event-organiser-column-came = Келді
event-organiser-column-seats = Орны бар
event-organiser-notice-created = Жоба дайын. Бітірген соң жариялаңыз.
event-organiser-notice-done = Сақталды.
event-organiser-notice-unchanged = Ештеңе өзгерген жоқ.
event-organiser-notice-conflict = Осы арада басқа ұйымдастырушы мұны өзгертті. Жоғарыда онікі, төменде Сіздікі; ештеңе жоғалған жоқ. Сіздікі дұрыс болса, сақтаңыз.
event-organiser-notice-not-allowed = Бұл іс-шараны Сіз өзгерте алмайсыз.
event-organiser-notice-over = Іс-шара өтті немесе болмайды; енді өзгертілмейді.
event-organiser-notice-end-before-start = Аяқталуы басталуынан кейін болуы керек. Бірін түзетіңіз.
event-organiser-notice-past = Бұл уақыт өтіп кетті. Алдағысын жазыңыз.
event-organiser-notice-too-long = Іс-шара екі айдан аспайды.
event-organiser-notice-close-after-start = Жауап қабылдау басталғаннан кейін аяқтала алмайды.
event-organiser-notice-too-few-seats = Одан көп орын алынған. Алдымен орын қайтарып алыңыз немесе көбірек қалдырыңыз.
event-organiser-notice-too-few-for-taken = Бір елдің қатысушылары бұдан көп орын алып қойған.
event-organiser-notice-shares-above-seats = Елдер бойынша орын жалпыдан көп. Азайтыңыз немесе алдымен орын қосыңыз.
event-organiser-notice-shares-outside = Іс-шара арналмаған елге орын берілген. Бірін өзгертіңіз.
event-organiser-notice-last-title = Іс-шараға атау керек. Орнына басқасын жазыңыз.
event-organiser-notice-published = Жарияланды. Хабардың жетуі осында көрінеді.
event-organiser-notice-asked = Ол Сіздің елден тыс, сондықтан әкімші жариялайды.
event-organiser-notice-cancelled = Дайын.
event-organiser-notice-copied = Осындай жоба, бірнеше апта кейінге. Күндерін қараңыз.
event-organiser-notice-told = Хабарланып жатыр.
event-organiser-notice-invited = Қосылды.
event-organiser-notice-uninvited = Алып тасталды.
event-organiser-notice-not-possible = Қазір мүмкін емес.
event-organiser-notice-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
event-organiser-notice-reason-needs-admin = Себепті басқа елдердегі әріптестер көреді, сондықтан оны әкімші жібереді. Себепсіз өзіңіз тоқтата аласыз.
event-organiser-notice-seated = Орын берілді, оған хабарланады.
event-organiser-notice-revoked = Қайтарып алынды; себебі оған айтылады.
event-organiser-notice-full = Оның еліне бос орын жоқ. Алдымен орын қосыңыз немесе үлесті өзгертіңіз.
event-organiser-notice-not-a-member = Ол қазір желі қатысушысы емес, орын беруге болмайды.
event-checkin-code =
    <b>{ $day }-күннің коды:</b> <code>{ $code }</code>
    Қатысушылар осы цифрларды ботқа жазады немесе суретті сканерлейді.
event-checkin-no-day = Код іс-шараның әр күнінде болады. Басталуы: { $when }.
event-checkin-picture = Код сурет түрінде
event-checkin-list = Белгілеу тізімі
event-checkin-again = Жаңарту
event-checkin-numbers = <b>Келді: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-page-before = ‹ Аттар
event-checkin-page-after = Аттар ›
event-checkin-tick = <b>{ $day }-күн.</b> Келгенде атын басыңыз; қайта бассаңыз, белгі алынады.
event-checkin-nobody = Әзірге ешкімде орын жоқ.
event-checkin-caption =
    { $title }
    Код: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · жауап: { $count }, қатысты: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Пікір әзірге жоқ. Қатысты: { $came }; аяқталған соң бір сағаттан кейін сұралады.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · дәйексөзге болады
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Материал:</b> { $count }
event-feedback-chart = Бағалар сурет түрінде
event-feedback-export-results = Қорытынды кестесі
event-feedback-export-funders = Донорларға
event-feedback-remove = Алып тастау: { $title }
event-feedback-remove-sure = «{ $title }» алып тасталсын ба? Оны енді ешкім аша алмайды.
event-feedback-add = Материал қосу
event-feedback-send = Қатысқандарға хабарлау
event-feedback-exported = Файлды тек қажет адамдар оқи алатын жерде сақтаңыз.
event-feedback-scores = Бағалар
event-feedback-useful = Пайдалы
event-feedback-improve = Өзгерту
event-feedback-total = Барлығы
event-feedback-column-score = Баға
event-feedback-column-count = Жауап саны
event-feedback-column-quote = Дәйексөзге болады
event-feedback-notice-added = Қосылды.
event-feedback-notice-unchanged = Бұл бар.
event-feedback-notice-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
event-feedback-notice-too-many = Сегіз материал сияды. Алдымен біреуін алып тастаңыз.
event-feedback-notice-not-allowed = Бұл іс-шараны Сіз өзгерте алмайсыз.
event-feedback-notice-removed = Алып тасталды.
event-feedback-notice-sent = { $count } қатысушыға хабарланады.
event-feedback-notice-nobody = Хабарлайтын адам жоқ немесе жаңалық жоқ.
event-checkin-day = { $day }-күн
event-organiser-delegation = Менің елімнен кім барады
event-organiser-delegation-list = Сіздің елден: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Не істелді
event-organiser-log-title = <b>Не істелді, соңғысы бірінші</b>
event-organiser-log-none = Әзірге ештеңе.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = жариялады
event-organiser-act-cancel = іс-шарадан бас тартты
event-organiser-act-event-rejected = рұқсат етілмеді
event-organiser-act-seat = орын берді
event-organiser-act-revoke-seat = орынды қайтарып алды
event-organiser-act-export-people = тізімді кесте етіп алды
event-organiser-act-export-results = қорытындыны кесте етіп алды
event-organiser-act-export-funders = донорларға сандарды алды
event-organiser-notice-changed = Осы арада ол өзгерді: қазіргі күйі мынау.
event-organiser-act-event-approved = мақұлданды
event-organiser-act-event-changes_requested = өзгерту сұралды
