announcement-title-plain = Хабарландырулар
announcement-title = <b>Хабарландырулар</b>
announcement-list = Сіз жазған және басқалар жіберіп жатқан хабарландырулар.
announcement-none = Хабарландыру әзірге жоқ. Алдымен бір тілде мәтін жазасыз, аудиторияны таңдайсыз және оқырман оны қалай көретінін қарайсыз. Оған дейін ештеңе жіберілмейді.
announcement-new = Хабарландыру жазу
announcement-line =
    { $state ->
        [draft] Қаралама · { $day } · { $text }
        [pending] Мақұлдау күтеді · { $day } · { $text }
        [going] Жіберіліп жатыр · { $day } · { $text }
        [stopped] Тоқтатылды · { $day } · { $text }
       *[over] Жіберілді · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Бұл қандай хабарландыру?</b>

    Қатысушы кез келген түрін өзінде өшіре алады. Шұғыл хабарландыру түнде де келеді, сондықтан оны тек күте тұруға болмайтын іс үшін таңдаңыз.
announcement-kind-news = Жаңалық
announcement-kind-opportunity = Мүмкіндік
announcement-kind-event = Іс-шара туралы
announcement-kind-urgent = Шұғыл
announcement-ask-language =
    <b>Алдымен қай тілде жазасыз?</b>

    Басқа тілдерді кейін қосуға болады.
announcement-ask-text =
    <b>Не айтқыңыз келеді?</b>

    Оқырман көруі керек түрінде жазыңыз. Қалың және көлбеу қаріп, сілтеме, дәйексөз сақталады. 3600 таңбаға дейін, суретпен бірге — 800-ге дейін.
announcement-review = <i>{ $kind } · { $language }. Оқырман былай көреді:</i>
announcement-review-yes = Әрі қарай: аудитория
announcement-fact-kind = Түрі
announcement-fact-language = Тілі
announcement-fact-text = Мәтін
announcement-fact-texts = Тілдері
announcement-fact-author = Жазған
announcement-fact-with = Қоса берілген файл
announcement-fact-when = Қашан
announcement-fact-whom = Кімге
announcement-fact-sent = Расталды
announcement-is-draft = <b>Қаралама.</b> Әзірге ештеңе жіберілген жоқ.
announcement-is-pending = <b>Басқа әкімшінің мақұлдауын күтіп тұр.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = қазір
announcement-with-photo = сурет
announcement-with-document = файл
announcement-without = Кірмейді: бұл түрін өшіргендер — { $off }, ботты бұғаттағандар — { $away }, уақытша шектелгендер — { $suspended }.
announcement-outside = Сіздің елдеріңізден тыс: { $count }
announcement-falls-back = Басқа тілде көреді ({ $language }): { $some }
announcement-needs-yes = Ол көп адамға немесе еліңізден тыс барады, сондықтан оны алдымен басқа әкімші мақұлдауы керек.
announcement-texts = Мәтіндер, тілдер
announcement-attach = Сурет, файл
announcement-buttons = Түймелер
announcement-kind = Түрі
announcement-when = Қашан
announcement-preview = Алдын ала көру
announcement-try = Маған жіберу
announcement-send = Жіберу…
announcement-ask = Мақұлдауды сұрау…
announcement-discard = Қараламаны жою…
announcement-discard-sure =
    <b>Бұл қаралама жойылсын ба?</b>

    Оны қайтару мүмкін болмайды.
announcement-discard-yes = Иә, қараламаны жою
announcement-take-back = Қайтарып алу
announcement-open = Ашу
announcement-which-language =
    <b>Қай тілдегі мәтінді өзгертесіз?</b>

    ✓ белгісі бар тілдерде мәтін бар. Өз тілінде мәтіні жоқтар оны орысша не ағылшынша көреді.
announcement-which-corrected =
    <b>Жіберу кідіртілді.</b>

    Қажет тілдердегі мәтінді түзетіңіз. Хабарландыруды алып қойғандар оның орнынан түзетілген мәтінді көреді.
announcement-corrected-text = { $name }: түзетілді
announcement-text-in = <i>Тілі: { $language }</i>
announcement-edit = Өзгерту
announcement-drop = Бұл тілді жою
announcement-drop-sure = Бұл мәтін жойылсын ба? Тілі: { $language }
announcement-ask-text-in =
    <b>Мәтінді жіберіңіз.</b> Тілі: { $language }.

    Пішімі сақталады. Жаңа мәтін бұрынғысын ауыстырады.
announcefile-ask-file =
    <b>Суретті немесе файлды жіберіңіз.</b>

    Ол әр тілдегі мәтінмен бірге барады. Ондайда мәтін 800 таңбадан аспауы керек.
announcement-which-buttons =
    <b>Қандай түймелер қосылсын?</b>

    Әр түймені қанша оқырман басқанын көресіз.
announcement-add-event = Іс-шараға түйме
announcement-add-practice = Үздік тәжірибеге түйме
announcement-add-link = Сілтемеге түйме
announcement-no-button = Алып тастау: { $title }
announcement-which-event = <b>Қай іс-шара?</b>
announcement-which-practice = <b>Қай тәжірибе?</b>
announcement-nothing-there = Әзірге таңдайтын ештеңе жоқ.
announcelink-ask-link =
    <b>Қандай мекенжай?</b>

    Ол https деп басталады. Оқырман ашпас бұрын оны толық көреді.
announcement-goes-at-once = <b>Ол қазір жіберіледі.</b>
announcement-goes-at = <b>Жіберу уақыты: { $when }</b> (Сіздің уақытыңызбен)
announcement-hours = <b>Оқырмандардың жергілікті уақытымен:</b>
announcement-hours-own = <b>Сіздің елдеріңіздегі оқырмандардың жергілікті уақытымен:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = басқа уақыт белдеулерінде: { $count }
announcement-never-night = Тыныш сағаттары жүріп тұрғандарға ол сол сағаттар біткен соң келеді.
announcement-ask-when = Уақытын таңдау
announcement-make-at-once = Қазір жіберу
announcewhen-ask-when =
    <b>Қашан жіберілсін?</b>

    Сіздің уақытыңызбен, мысалы: 4.03 09:30, 4 наурыз 9:30, ертең 10:00.
announcement-sure = <b>Қазір жіберілсін бе?</b> Алады: { $count }
announcement-sure-at = <b>Жіберілсін бе?</b> Уақыты: { $when }. Алады: { $count }
announcement-urgent-sure = <b>Шұғыл деп жіберілсін бе?</b> Ол қазір түн болып тұрған жердегілерге де барады. Алады: { $count }
announcement-send-yes = Иә, жіберу
announcement-ask-yes = Иә, мақұлдауды сұрау
announcement-is-going = <b>Жіберіліп жатыр.</b>
announcement-is-over = <b>Бәріне жіберілді.</b>
announcement-is-stopped = <b>Тоқтатылды.</b> Оны енді ешкім алмайды.
announcement-is-waiting = <b>Жіберу уақыты: { $when }.</b>
announcement-is-correcting = <b>Бұрынғы мәтін түзетілгеніне ауыстырылып жатыр.</b> Қалғаны: { $count }
announcement-paused-sender = <b>Кідіртілді.</b>
announcement-paused-failures = <b>Автоматты түрде кідіртілді:</b> тым көп хабар жіберілмей қалды. Жалғастырмас бұрын себебін анықтаңыз.
announcement-paused-role = <b>Кідіртілді:</b> жіберушінің рөлі енді жоқ. Жалғастыру-жалғастырмауды әкімші шешеді.
announcement-paused-correction = <b>Түзету кезінде кідіртілді.</b>
announcement-correction-draft = <b>Түзету кезінде кідіртілді.</b>
announcement-correction-pending = <b>Түзету басқа әкімшінің мақұлдауын күтіп тұр.</b>
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
announcement-sum-closed = белгісіз, сол күйі қалдырылды: { $count }
announcement-sum-dropped = жіберілмеді: { $count }
announcement-sum-later = <i>Кейінірек жіберіледі: { $count }, алғашқысы: { $when }</i>
announcement-sum-old = <i>Әлі бұрынғы мәтінмен: { $count }</i>
announcement-speed = секундына { $rate }, шамамен { $minutes } мин қалды
announcement-pause = Кідірту
announcement-resume = Жалғастыру
announcement-stop = Тоқтату
announcement-correct = Түзету
announcement-stop-sure =
    <b>Жіберу біржола тоқтатылсын ба?</b>

    Оны жалғастыру мүмкін болмайды. Хабарландыруды алмайтындар: { $count }
announcement-stop-yes = Иә, тоқтату
announcement-unknown = Жетпеген болуы мүмкін: { $count }
announcement-numbers = Нәтижелер
announcement-numbers-title = <b>Нәтижелер</b>
announcement-numbers-title-plain = Хабарландыру
announcement-dropped-why = <b>Жіберілмеді, себептері:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = тоқтатылды
announcement-why-1 = енді қатысушы емес немесе бұл түрін өшірген
announcement-why-2 = желіден шыққан
announcement-why-3 = дерекқор қалпына келген соң жіберілмеді
announcement-why-4 = тым кеш
announcement-pressed-title = <b>Түймені басқан оқырмандар:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = іс-шараға
announcement-to-practice = тәжірибеге
announcement-to-link = сілтемеге
announcement-export = Жүктеп алу
announcement-column-total = Барлығы
announcement-column-sent = Жеткізілді
announcement-column-blocked = Ботты бұғаттады
announcement-column-failed = Сәтсіз
announcement-column-unknown = Белгісіз
announcement-column-dropped = Жіберілмеді
announcement-column-waiting = Күтеді
announcement-unknown-list =
    <b>Жетпеген болуы мүмкін: { $count }</b>

    Телеграм бұл хабарларды растамады, сондықтан олардың жеткен-жетпегені белгісіз.
announcement-names = { $names }
announcement-again = Қайта жіберу (қайталануы мүмкін)
announcement-accept = Сол күйі қалдыру
announcement-quiet = <i>{ $kind } · не алатыныңызды таңдау: /settings</i>
announcement-is-urgent = <b>Шұғыл</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Ашу: { $host }
announcement-link =
    Мекенжайы мынау:
    { $link }
announcement-was-allowed = <b>Басқа әкімші мақұлдады.</b> Хабарландыру жіберіліп жатыр.
announcement-was-refused = <b>Хабарландыру мақұлданбады.</b> Ол қайтадан қаралама. Оны тексеріңіз, өзгертіңіз немесе мақұлдауды қайта сұраңыз.
announcement-correction-was-refused = <b>Түзету мақұлданбады.</b> Хабарландыру бұрынғы мәтінімен кідіріп тұр.
announcement-caption-too-long = Сурет не файл болса, мәтінге тек { $most } таңба сыяды (тым ұзын: { $language }). Алдымен мәтінді қысқартыңыз. Файл қосылған жоқ.
announcement-notice-created = Қараламаңыз дайын. Сіз растамайынша ештеңе жіберілмейді.
announcement-notice-done = Сақталды.
announcement-notice-unchanged = Ештеңе өзгерген жоқ.
announcement-notice-gone = Бұл хабарландыру енді қолжетімсіз.
announcement-notice-locked = Ол мақұлдауды күтіп тұр не жіберіліп жатыр. Қайтарып алыңыз не түзетіңіз.
announcement-notice-last-text = Кемінде бір мәтін керек. Алдымен басқа тілдегі мәтінді қосыңыз.
announcement-notice-past = Бұл уақыт өтіп кетті. Алдағы уақытты таңдаңыз.
announcement-notice-no-event = Оқырмандар бұл іс-шараны қазір көрмейді.
announcement-notice-no-practice = Бұл үздік тәжірибе қазір кітапханада жоқ.
announcement-notice-discarded = Қаралама жойылды.
announcement-notice-refused-by-telegram = Телеграм мұны қабылдамайды. Суретті не файлды тексеріп, қайта жіберіңіз.
announcement-notice-unreachable = Телеграммен байланыс болмады, сондықтан алдын ала көрсетілмеді. Сәл кейінірек қайталап көріңіз.
announcement-notice-tried = Тек Сізге жіберілді.
announcement-notice-caption = Сурет не файл болса, мәтін 800 таңбадан аспауы керек. Ұзындарын қысқартыңыз.
announcement-notice-changed = Осы арада ол өзгертілді. Қазіргі күйі мынау.
announcement-notice-sent = Жіберіліп жатыр. Жеткізілуін осы жерден көресіз.
announcement-notice-asked = Басқа әкімшілерден сұралды. Бірі мақұлдағанда жіберіледі.
announcement-notice-already = Бұл шешіліп қойған.
announcement-notice-no-text = Мәтін әзірге жоқ.
announcement-notice-nobody = Оны ешкім алмайды. Аудиторияны тексеріңіз.
announcement-notice-nobody-reads-it = Оқырмандардың ешқайсысы бұл тілді таңдамаған. Олардың тілінде, орысша не ағылшынша мәтін қосыңыз.
announcement-notice-no-second = Оны екінші әкімші мақұлдауы керек, ал ол жоқ. /admin арқылы тағайындаңыз.
announcement-notice-taken-back = Қайтарып алынды. Ол қайтадан қаралама.
announcement-notice-paused = Кідіртілді. Жолға шығып кеткен хабарлар жетеді.
announcement-notice-resumed = Жалғастырылды.
announcement-notice-stopped = Тоқтатылды. Оны енді ешкім алмайды.
announcement-notice-correcting = Кідіртілді. Енді түзетілген мәтінді жазыңыз.
announcement-notice-corrected = Бұрынғы мәтін түзетілгеніне ауыстырылып жатыр, жіберу жалғасты.
announcement-notice-left = Бұрынғы мәтін қалдырылды. Жіберу кідіріп тұр.
announcement-notice-over = Бәрі жіберіліп болды.
announcement-notice-not-while-correcting = Ол түзетіліп жатыр. Алдымен түзетуді жіберіңіз не бұрынғы мәтінді қалдырыңыз.
announcement-notice-unknown-again = Оларға қайталау белгісімен қайта жіберіліп жатыр.
announcement-notice-unknown-accepted = Сол күйі қалдырылды.
announcement-notice-unknown-none = Белгісіз ештеңе қалмады.
announcement-notice-unknown-stopped = Хабарландыру тоқтатылған, сондықтан ештеңе қайта жіберілмейді.
announcement-notice-unknown-gone = Бұл хабарландыру енді қолжетімсіз.
announcement-answer = Жауап беру
announceanswer-ask-text =
    <b>Жауабыңызды жазыңыз.</b>

    300 таңбаға дейін. Ол атыңызсыз оқылады.
announcement-answer-thanks = Рақмет. Жауабыңыз атыңызсыз есептелді. Оны өзгерте аласыз.
announcement-answer-changed = Жауабыңыз өзгертілді.
announcement-answer-tried = Осылай жұмыс істейді. Сынақ жауабыңыз есепке кірмейді.
announcement-answer-gone = Бұл сұрақ енді жабық.
announcement-poll-choice = Сұрау: жауап таңдау
announcement-poll-text = Сұрау: қысқа мәтін
announcement-poll-nothing = Ештеңе сұрамау
announcement-change-answers = Жауаптарды өзгерту
announcement-answers-language =
    <b>Жауаптарды қай тілде жазасыз?</b>

    ✓ белгісі бар тілдерде жауаптар бар. Әр тілде жауап саны мен реті бірдей болуы керек.
announcement-ask-answers =
    <b>Жауаптарды жіберіңіз, әрқайсысы жаңа жолдан.</b> Тілі: { $language }.

    Екіден алтыға дейін, әрқайсысы 40 таңбаға дейін.
announcement-fact-asks = Сұрайды
announcement-asks-choice = таңдау
announcement-asks-text = қысқа мәтін
announcement-notice-other-number = Басқа тілде жауап саны өзгеше. Сонша жауапты сол ретпен жіберіңіз.
announcement-notice-no-options = Ол жауап таңдауды сұрайды, бірақ жауаптар әлі жоқ.
announcement-answered = <b>Жауап берді:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Жауаптар
announcement-chart = Жауаптар сурет түрінде
announcement-said = «{ $text }»
announcement-too-few = Жауаптар кемінде { $least } оқырман жауап бергенде көрсетіледі: ешкім танылып қалмауы үшін.
announcement-next-language = Тілі: { $language } ›
announcement-kind-question = Әріптестердің сұрақтары
announcement-notice-needs-admin = Мұны басқа елдердегі әріптестер көреді, сондықтан оны тек әкімші істей алады. Әкімшіге хабарласыңыз.
announcement-notice-unknown-needs-admin = Мұны басқа елдердегі әріптестер көреді, сондықтан оны тек әкімші істей алады. Әкімшіге хабарласыңыз.
announcement-correction-was-given-back = <b>Түзетуіңіз жіберілмеді.</b> Мәтіні сақталды. Оны өзгертіп, қайта жіберіңіз немесе бұрынғы мәтінді қалдырыңыз. Оған дейін жіберу кідіріп тұрады.
announcement-correction-leave-sure = Бұрынғы мәтінді қалдырасыз ба? Түзетілген мәтініңіз жойылады.
announcement-add-entry = Тақтадағы жазбаға түйме
announcement-which-entry = <b>Тақтадағы қай хабарландыру?</b>
announcement-to-entry = тақтадағы жазбаға
announcement-button-entry = { $title }
announcement-notice-no-entry = Бұл хабарландыру қазір тақтада жоқ.
