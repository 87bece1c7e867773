announcement-title-plain = Хабарландырулар
announcement-title = <b>Хабарландырулар</b>
announcement-list = Сіз жазған және басқалар жіберіп жатқан хабарландырулар.
announcement-none = Әзірге жоқ. Алдымен бір тілде жазасыз, кімге арналғанын таңдайсыз және жіберілмей тұрып оқырман көретіндей көресіз.
announcement-new = Хабарландыру жазу
announcement-line =
    { $state ->
        [draft] Жоба · { $day } · { $text }
        [pending] Келісім күтеді · { $day } · { $text }
        [going] Жіберілуде · { $day } · { $text }
        [stopped] Тоқтатылды · { $day } · { $text }
       *[over] Жіберілді · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Бұл қандай хабарландыру?</b>

    Әр түрін әркім өзінде өшіре алады. Шұғылы түнде де келеді: тек күте тұруға болмайтын іске.
announcement-kind-news = Жаңалық
announcement-kind-opportunity = Мүмкіндік
announcement-kind-event = Іс-шара туралы
announcement-kind-urgent = Шұғыл
announcement-ask-language =
    <b>Алдымен қай тілде жазасыз?</b>

    Басқаларын кейін бір-бірлеп қосуға болады.
announcement-ask-text =
    <b>Не айтқыңыз келеді?</b>

    Оқырман оқитындай жазыңыз; қалың және көлбеу қаріп, сілтеме, дәйексөз сақталады. 3600 таңбаға дейін, суретпен бірге — 800-ге дейін.
announcement-review = <i>{ $kind } · { $language }. Былай оқылады:</i>
announcement-review-yes = Әрі қарай: кімге арналған
announcement-fact-kind = Түрі
announcement-fact-language = Тілі
announcement-fact-text = Мәтін
announcement-fact-texts = Тілдері
announcement-fact-author = Жазған
announcement-fact-with = Бірге
announcement-fact-when = Қашан
announcement-fact-whom = Кімге
announcement-fact-sent = Расталды
announcement-is-draft = <b>Жоба.</b> Әзірге ештеңе жіберілген жоқ.
announcement-is-pending = <b>Басқа әкімшінің келісімін күтіп тұр.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = бірден
announcement-with-photo = сурет
announcement-with-document = файл
announcement-without = Есепке кірмейді: бұл түрін өшіргендер — { $off }, ботты бұғаттағандар — { $away }, тоқтатылғандар — { $suspended }.
announcement-outside = Сіздің елдеріңізден тыс: { $count }
announcement-falls-back = Басқа тілде оқиды ({ $language }): { $some }
announcement-needs-yes = Ол көпке немесе еліңізден тыс барады: алдымен басқа әкімшінің келісімі керек.
announcement-texts = Мәтіндер, тілдер
announcement-attach = Сурет, файл
announcement-buttons = Түймелер
announcement-kind = Түрі
announcement-when = Қашан
announcement-preview = Оқылуы
announcement-try = Маған жіберу
announcement-send = Жіберу …
announcement-ask = Әкімшіден сұрау …
announcement-discard = Жобаны жою
announcement-discard-sure =
    <b>Бұл жоба жойылсын ба?</b>

    Оны қайтару мүмкін болмайды.
announcement-discard-yes = Иә, жою
announcement-take-back = Қайтарып алу
announcement-open = Ашу
announcement-which-language =
    <b>Қай тілде?</b>

    Белгіленгендері бар. Өз тілінде мәтін болмаса, орысша не ағылшынша оқиды.
announcement-which-corrected =
    <b>Жіберу тоқтатыла тұрды.</b>

    Қате жерін әр тілде қайта жазыңыз. Алып қойғандар оның орнынан түзетілген мәтінді көреді.
announcement-corrected-text = { $name }: түзетілді
announcement-text-in = <i>Тілі: { $language }</i>
announcement-edit = Қайта жазу
announcement-drop = Бұл тілді алып тастау
announcement-drop-sure = Бұл мәтін жойылсын ба? Тілі: { $language }
announcement-ask-text-in =
    <b>Мәтінді жіберіңіз.</b> Тілі: { $language }.

    Пішімі сақталады. Жаңа мәтін бұрынғысының орнына тұрады.
announcefile-ask-file =
    <b>Суретті немесе файлды жіберіңіз.</b>

    Ол әр мәтінмен бірге барады; астына 800 таңбаға дейін сыяды.
announcement-which-buttons =
    <b>Астында қандай түймелер тұрады?</b>

    Әрқайсысын қанша оқырман басқаны саналады.
announcement-add-event = Іс-шараға түйме
announcement-add-practice = Тәжірибеге түйме
announcement-add-link = Сілтемеге түйме
announcement-no-button = Алып тастау: { $title }
announcement-which-event = <b>Қай іс-шара?</b>
announcement-which-practice = <b>Қай тәжірибе?</b>
announcement-nothing-there = Әзірге таңдайтын ештеңе жоқ.
announcelink-ask-link =
    <b>Қандай мекенжай?</b>

    Ол https деп басталады. Оқырман ашпас бұрын оны толық көреді.
announcement-goes-at-once = <b>Ол бірден жіберіледі.</b>
announcement-goes-at = <b>Жіберіледі: { $when }</b> (Сіздің уақытыңызша)
announcement-hours = <b>Оқырмандар уақытымен:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = басқа уақытпен: { $count }
announcement-never-night = Тыныш сағаттарында ешкімге келмейді: таңертең келеді.
announcement-ask-when = Уақытын таңдау
announcement-make-at-once = Бірден жіберу
announcewhen-ask-when =
    <b>Қашан жіберілсін?</b>

    Сіздің уақытыңызша, мысалы: 4.03 09:30, 4 наурыз 9:30, ертең 10:00.
announcement-sure = <b>Қазір жіберілсін бе?</b> Алады: { $count }
announcement-sure-at = <b>Жіберілсін бе?</b> Уақыты: { $when }. Алады: { $count }
announcement-urgent-sure = <b>Шынымен шұғыл ма?</b> Қазір түн болған жердегілерді оятады. Алады: { $count }
announcement-send-yes = Иә, жіберу
announcement-ask-yes = Иә, әкімшіден сұрау
announcement-is-going = <b>Жіберіліп жатыр.</b>
announcement-is-over = <b>Бәріне жіберілді.</b>
announcement-is-stopped = <b>Тоқтатылды.</b> Енді ешкімге бармайды.
announcement-is-waiting = <b>Жіберіледі: { $when }.</b>
announcement-is-correcting = <b>Түзетілген мәтін орнына қойылуда.</b> Қалғаны: { $count }
announcement-paused-sender = <b>Кідіртілді.</b>
announcement-paused-failures = <b>Өздігінен кідірді:</b> тым көп хабар жіберілмеді. Жалғастырмас бұрын себебін қараңыз.
announcement-paused-role = <b>Кідіртілді:</b> жіберушінің рөлі енді жоқ. Жалғасатынын әкімші шешеді.
announcement-paused-correction = <b>Түзету кезінде кідіртілді.</b>
announcement-correction-draft = <b>Түзету кезінде кідіртілді.</b>
announcement-correction-pending = <b>Түзету басқа әкімшінің келісімін күтіп тұр.</b>
announcement-correction-send = Түзетуді жіберу
announcement-correction-leave = Бұрынғы мәтінді қалдыру
announcement-correction-go = Түзетуді жалғастыру
announcement-corrected =
    <b>{ $language }, түзетілгені:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Барлығы:</b> { $count }, оның ішінде
announcement-sum-sent = жеткізілді: { $count }
announcement-sum-waiting = күтеді: { $count }
announcement-sum-blocked = ботты бұғаттады: { $count }
announcement-sum-failed = сәтсіз: { $count }
announcement-sum-unknown = жетпеген болуы мүмкін: { $count }
announcement-sum-closed = белгісіз, солай қалдырылды: { $count }
announcement-sum-dropped = жіберілмеді: { $count }
announcement-sum-later = <i>Өз сағатын күтеді: { $count }, алғашқысы: { $when }</i>
announcement-sum-old = <i>Түзетуге дейінгі мәтінмен: { $count }</i>
announcement-speed = секундына { $rate }, шамамен { $minutes } мин қалды
announcement-pause = Кідірту
announcement-resume = Жалғастыру
announcement-stop = Тоқтату
announcement-correct = Түзету
announcement-stop-sure =
    <b>Біржола тоқтатылсын ба?</b>

    Жалғастыру мүмкін болмайды; алмайтындар: { $count }
announcement-stop-yes = Иә, тоқтату
announcement-unknown = Жетпеген болуы мүмкін: { $count }
announcement-numbers = Сандар
announcement-numbers-title = <b>Нәтижесі</b>
announcement-numbers-title-plain = Хабарландыру
announcement-dropped-why = <b>Жіберілмеді, себебі:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = тоқтатылды
announcement-why-1 = енді қатысушы емес немесе бұл түрін өшірген
announcement-why-2 = желіден шыққан
announcement-why-3 = дерекқор қалпына келген соң алынды
announcement-why-4 = тым кеш
announcement-pressed-title = <b>Түймелерді басқандар:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = іс-шараға
announcement-to-practice = тәжірибеге
announcement-to-link = сілтемеге
announcement-export = Кесте түрінде
announcement-column-total = Барлығы
announcement-column-sent = Жеткізілді
announcement-column-blocked = Ботты бұғаттады
announcement-column-failed = Сәтсіз
announcement-column-unknown = Белгісіз
announcement-column-dropped = Жіберілмеді
announcement-column-waiting = Күтеді
announcement-unknown-list =
    <b>Жетпеген болуы мүмкін: { $count }</b>

    Жауап жолда жоғалды: алған-алмағанын білу мүмкін емес.
announcement-names = { $names }
announcement-again = Қайта жіберу (біреулерге екі рет)
announcement-accept = Осылай қалдыру
announcement-quiet = <i>{ $kind } · не келетінін таңдау: /settings</i>
announcement-is-urgent = <b>Шұғыл</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = { $host } ашу
announcement-link =
    Мекенжайы мынау:
    { $link }
announcement-was-allowed = <b>Басқа әкімші келісті.</b> Хабарландыру жіберіледі.
announcement-was-refused = <b>Хабарландыру жіберілмеді.</b> Ол қайтадан жоба: қараңыз, өзгертіңіз немесе басқа әкімшіден сұраңыз.
announcement-correction-was-refused = <b>Түзетуге рұқсат берілмеді.</b> Хабарландыру бұрынғы мәтінімен кідіріп тұр.
announcement-caption-too-long = Суретпен не файлмен тек { $most } таңба сыяды (артық: { $language }). Алдымен мәтінді қысқартыңыз; файл қосылмады.
announcement-notice-created = Жоба дайын. Сіз айтпай ештеңе жіберілмейді.
announcement-notice-done = Сақталды.
announcement-notice-unchanged = Ештеңе өзгерген жоқ.
announcement-notice-gone = Бұл хабарландыру енді жоқ.
announcement-notice-locked = Ол келісім күтіп тұр не жіберіліп жатыр: қайтарып алыңыз не түзетіңіз.
announcement-notice-last-text = Бір мәтін қалуы керек. Алдымен басқа тілін жазыңыз.
announcement-notice-past = Бұл уақыт өтіп кетті. Алдағысын таңдаңыз.
announcement-notice-no-event = Бұл іс-шара қазір оқырмандарға ашық емес.
announcement-notice-no-practice = Бұл тәжірибе қазір кітапханада жоқ.
announcement-notice-discarded = Жоба жойылды.
announcement-notice-refused-by-telegram = Телеграм мұны қабылдамайды: суретті не файлды тексеріп, қайта жіберіңіз.
announcement-notice-unreachable = Телеграммен байланыс болмады, сондықтан көрсетілмеді. Сәл кейінірек қайталап көріңіз.
announcement-notice-tried = Тек Сізге жіберілді.
announcement-notice-caption = Суретпен не файлмен мәтін 800 таңбадан аспайды. Ұзындарын қысқартыңыз.
announcement-notice-changed = Осы арада ол өзгерді: қазіргі күйі мынау.
announcement-notice-sent = Жіберілді. Барысы осында көрінеді.
announcement-notice-asked = Басқа әкімшілерден сұралды. Бірі келіскенде жіберіледі.
announcement-notice-already = Бұл шешіліп қойған.
announcement-notice-no-text = Мәтін әзірге жоқ.
announcement-notice-nobody = Оны ешкім алмайды: кімге арналғанын қараңыз.
announcement-notice-nobody-reads-it = Оқырмандардың ешқайсысы бұл тілді таңдамаған. Олардың тілінде, орысша не ағылшынша мәтін қосыңыз.
announcement-notice-no-second = Екінші әкімшінің келісімі керек, ал ол жоқ. /admin арқылы тағайындаңыз.
announcement-notice-taken-back = Қайтарылды: қайтадан жоба.
announcement-notice-paused = Кідіртілді. Жолдағылары жетеді.
announcement-notice-resumed = Жалғасады.
announcement-notice-stopped = Тоқтатылды. Енді ешкімге бармайды.
announcement-notice-correcting = Кідіртілді. Енді қатесін қайта жазыңыз.
announcement-notice-corrected = Түзетілген мәтін орнына қойылады, жіберу жалғасады.
announcement-notice-left = Мәтін бұрынғыша қалды; кідіріп тұр.
announcement-notice-over = Бәрі бітті: жіберетін ештеңе қалмады.
announcement-notice-not-while-correcting = Түзетіліп жатыр: алдымен түзетуді жіберіңіз не қалдырыңыз.
announcement-notice-unknown-again = Оларға қайталау белгісімен тағы жіберіледі.
announcement-notice-unknown-accepted = Солай қалдырылды.
announcement-notice-unknown-none = Белгісіз ештеңе қалмады.
announcement-notice-unknown-stopped = Ол тоқтатылған, қайта жіберілмейді.
announcement-notice-unknown-gone = Бұл хабарландыру енді жоқ.
announcement-answer = Жауап беру
announceanswer-ask-text =
    <b>Жауабыңыз.</b>

    300 таңбаға дейін. Ол атыңызсыз оқылады.
announcement-answer-thanks = Рақмет. Жауап атыңызсыз есептелді; қайта таңдауға болады.
announcement-answer-changed = Жауабыңыз өзгертілді.
announcement-answer-tried = Осылай жұмыс істейді. Сіздің сынағыңыз есепке кірмейді.
announcement-answer-gone = Бұл сұрақ енді жабық.
announcement-poll-choice = Сұрау: таңдайтын жауаптар
announcement-poll-text = Сұрау: қысқа мәтін
announcement-poll-nothing = Ештеңе сұрамау
announcement-change-answers = Жауаптарды өзгерту
announcement-answers-language =
    <b>Жауаптар қай тілде?</b>

    Белгіленгендері бар. Әр тілде саны мен реті бірдей.
announcement-ask-answers =
    <b>Жауаптар, әрқайсысы жаңа жолдан.</b> Тілі: { $language }.

    Екіден алтыға дейін, әрқайсысы 40 таңбаға дейін.
announcement-fact-asks = Сұрайды
announcement-asks-choice = таңдау
announcement-asks-text = қысқа мәтін
announcement-notice-other-number = Басқа тілде жауап саны өзгеше. Сонша және сол ретпен жазыңыз.
announcement-notice-no-options = Таңдау сұралады, бірақ жауаптар әлі жоқ.
announcement-answered = <b>Жауап берді:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Жауаптар
announcement-chart = Жауаптар сурет түрінде
announcement-said = «{ $text }»
announcement-too-few = Кемінде { $least } адам жауап бергенде көрсетіледі: ешкім жауабынан танылмас үшін.
announcement-next-language = Тілі: { $language } ›
announcement-kind-question = Әріптестер сұрақтары
announcement-notice-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
announcement-notice-unknown-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
announcement-correction-was-given-back = <b>Түзетуіңіз жіберілмеді.</b> Мәтіні сақталды: өзгертіп, қайта жіберіңіз немесе хабарландыруды бұрынғыдай қалдырыңыз. Оған дейін жіберілмейді.
