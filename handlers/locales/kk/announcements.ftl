announce-title-plain = Хабарландырулар
announce-title = <b>Хабарландырулар</b>
announce-list = Сіз жазған және басқалар жіберіп жатқан хабарландырулар.
announce-none = Әзірге жоқ. Алдымен бір тілде жазасыз, кімге арналғанын таңдайсыз және жіберілмей тұрып оқырман көретіндей көресіз.
announce-new = Хабарландыру жазу
announce-line =
    { $state ->
        [draft] Жоба · { $day } · { $text }
        [asked] Келісім күтеді · { $day } · { $text }
        [going] Жіберілуде · { $day } · { $text }
        [stopped] Тоқтатылды · { $day } · { $text }
       *[over] Жіберілді · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Бұл қандай хабарландыру?</b>

    Әр түрін әркім өзінде өшіре алады. Шұғылы түнде де келеді: тек күте тұруға болмайтын іске.
announce-kind-news = Жаңалық
announce-kind-opportunity = Мүмкіндік
announce-kind-event = Іс-шара туралы
announce-kind-urgent = Шұғыл
announcement-ask-language =
    <b>Алдымен қай тілде жазасыз?</b>

    Басқаларын кейін бір-бірлеп қосуға болады.
announcement-ask-text =
    <b>Не айтқыңыз келеді?</b>

    Оқырман оқитындай жазыңыз; қалың және көлбеу қаріп, сілтеме, дәйексөз сақталады. 3600 таңбаға дейін, суретпен бірге — 800-ге дейін.
announce-review = <i>{ $kind } · { $language }. Былай оқылады:</i>
announce-review-yes = Әрі қарай: кімге арналған
announce-fact-kind = Түрі
announce-fact-language = Тілі
announce-fact-text = Мәтін
announce-fact-texts = Тілдері
announce-fact-author = Жазған
announce-fact-with = Бірге
announce-fact-when = Қашан
announce-fact-whom = Кімге
announce-fact-sent = Расталды
announce-is-draft = <b>Жоба.</b> Әзірге ештеңе жіберілген жоқ.
announce-is-asked = <b>Басқа әкімшінің келісімін күтіп тұр.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = бірден
announce-with-photo = сурет
announce-with-document = файл
announce-readers = <b>Алады:</b> { $count }
announce-without = Есепке кірмейді: бұл түрін өшіргендер — { $off }, ботты бұғаттағандар — { $away }, тоқтатылғандар — { $suspended }.
announce-outside = Сіздің елдеріңізден тыс: { $count }
announce-falls-back = Басқа тілде оқиды ({ $language }): { $some }
announce-needs-yes = Ол көпке немесе еліңізден тыс барады: алдымен басқа әкімшінің келісімі керек.
announce-or = немесе:
announce-all = барлық қатысушылар
announce-role-member = рөлі жоқ қатысушылар
announce-role-coordinator = үйлестірушілер
announce-role-admin = әкімшілер
announce-since = желіде: { $day } бастап
announce-went-coming = «{ $title }»: келеді
announce-went-queue = «{ $title }»: күту тізімі
announce-went-came = «{ $title }»: қатысқан
announce-coming = Келеді
announce-queue = Күту тізімінде
announce-came = Қатысқан
announce-texts = Мәтіндер, тілдер
announce-whom = Кімге арналған
announce-attach = Сурет, файл
announce-buttons = Түймелер
announce-kind = Түрі
announce-when = Қашан
announce-preview = Оқылуы
announce-try = Маған жіберу
announce-send = Жіберу …
announce-ask = Әкімшіден сұрау …
announce-discard = Жобаны жою
announce-discard-sure =
    <b>Бұл жоба жойылсын ба?</b>

    Оны қайтару мүмкін болмайды.
announce-discard-yes = Иә, жою
announce-yes = Иә, жіберуге болады
announce-no = Жоқ, бұл күйінде емес
announce-take-back = Қайтарып алу
announce-open = Ашу
announce-which-language =
    <b>Қай тілде?</b>

    Белгіленгендері бар. Өз тілінде мәтін болмаса, орысша не ағылшынша оқиды.
announce-which-corrected =
    <b>Жіберу тоқтатыла тұрды.</b>

    Қате жерін әр тілде қайта жазыңыз. Алып қойғандар оның орнынан түзетілген мәтінді көреді.
announce-corrected-text = { $name }: түзетілді
announce-text-in = <i>Тілі: { $language }</i>
announce-edit = Қайта жазу
announce-drop = Бұл тілді алып тастау
announce-ask-text-in =
    <b>Мәтінді жіберіңіз.</b> Тілі: { $language }.

    Пішімі сақталады. Жаңа мәтін бұрынғысының орнына тұрады.
announcefile-ask-file =
    <b>Суретті немесе файлды жіберіңіз.</b>

    Ол әр мәтінмен бірге барады; астына 800 таңбаға дейін сыяды.
announce-which-buttons =
    <b>Астында қандай түймелер тұрады?</b>

    Әрқайсысын қанша оқырман басқаны саналады.
announce-add-event = Іс-шараға түйме
announce-add-practice = Тәжірибеге түйме
announce-add-link = Сілтемеге түйме
announce-no-button = Алып тастау: { $title }
announce-which-event = <b>Қай іс-шара?</b>
announce-which-practice = <b>Қай тәжірибе?</b>
announce-nothing-there = Әзірге таңдайтын ештеңе жоқ.
announcelink-ask-link =
    <b>Қандай мекенжай?</b>

    Ол https деп басталады. Оқырман ашпас бұрын оны толық көреді.
announce-goes-at-once = <b>Ол бірден жіберіледі.</b>
announce-goes-at = <b>Жіберіледі: { $when }</b> (Сіздің уақытыңызша)
announce-hours = <b>Оқырмандар уақытымен:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = басқа уақытпен: { $count }
announce-never-night = Тыныш сағаттарында ешкімге келмейді: таңертең келеді.
announce-ask-when = Уақытын таңдау
announce-make-at-once = Бірден жіберу
announcewhen-ask-when =
    <b>Қашан жіберілсін?</b>

    Сіздің уақытыңызша, мысалы: 4.03 09:30, 4 наурыз 9:30, ертең 10:00.
announce-for-whom =
    <b>Ол кімге арналған?</b>

    Бір бөліктің ішінде таңдалғанның бәрі сай болуы керек; бөліктердің біріне сай келген алады.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Елдер
announce-by-sector = Жұмыс салалары
announce-by-language = Тілдер
announce-by-role = Рөлдер
announce-by-event = Іс-шара адамдары
announce-by-since = Қосылған уақыты
announce-by-topic = Іздейтін тақырыптары
announce-part-add = + немесе …
announce-part-drop = Бұл бөлікті алу
announce-part-next = Келесі бөлік ›
announce-saved = Сақталған топтар
announce-saved-list =
    <b>Сақталған топтар</b>

    Саны — қазір қанша екені.
announce-saved-none =
    <b>Сақталған топтар</b>

    Әзірге жоқ. Кімге арналғанын таңдап, келесі жолға сақтаңыз.
announce-keep = Осыны сақтау
announce-forget = Өшіру
announcekeep-ask-name =
    <b>Қандай атпен?</b>

    Мысалы: кеден, барлық елдер.
announce-choose =
    <b>{ $kind }</b>

    Саны — осындай таңдауда қанша адам алатыны. Белгіленгені таңдалған.
announce-count = { $name } · { $count }
announce-sure = <b>Қазір жіберілсін бе?</b> Алады: { $count }
announce-sure-at = <b>Жіберілсін бе?</b> Уақыты: { $when }. Алады: { $count }
announce-urgent-sure = <b>Шынымен шұғыл ма?</b> Қазір түн болған жердегілерді оятады. Алады: { $count }
announce-send-yes = Иә, жіберу
announce-ask-yes = Иә, әкімшіден сұрау
announce-is-going = <b>Жіберіліп жатыр.</b>
announce-is-over = <b>Бәріне жіберілді.</b>
announce-is-stopped = <b>Тоқтатылды.</b> Енді ешкімге бармайды.
announce-is-waiting = <b>Жіберіледі: { $when }.</b>
announce-is-correcting = <b>Түзетілген мәтін орнына қойылуда.</b> Қалғаны: { $count }
announce-halted-sender = <b>Кідіртілді.</b>
announce-halted-failures = <b>Өздігінен кідірді:</b> тым көп хабар жіберілмеді. Жалғастырмас бұрын себебін қараңыз.
announce-halted-role = <b>Кідіртілді:</b> жіберушінің рөлі енді жоқ. Жалғасатынын әкімші шешеді.
announce-halted-correction = <b>Түзету кезінде кідіртілді.</b>
announce-correction-draft = <b>Түзету кезінде кідіртілді.</b>
announce-correction-asked = <b>Түзету басқа әкімшінің келісімін күтіп тұр.</b>
announce-correction-send = Түзетуді жіберу
announce-correction-leave = Бұрынғы мәтінді қалдыру
announce-correction-go = Түзетуді жалғастыру
announce-allow = Иә, түзету жарайды
announce-corrected =
    <b>{ $language }, түзетілгені:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Барлығы:</b> { $count }, оның ішінде
announce-sum-sent = жеткізілді: { $count }
announce-sum-waiting = күтеді: { $count }
announce-sum-blocked = ботты бұғаттады: { $count }
announce-sum-failed = сәтсіз: { $count }
announce-sum-unknown = жетпеген болуы мүмкін: { $count }
announce-sum-closed = белгісіз, солай қалдырылды: { $count }
announce-sum-dropped = жіберілмеді: { $count }
announce-sum-later = <i>Өз сағатын күтеді: { $count }, алғашқысы: { $when }</i>
announce-sum-old = <i>Түзетуге дейінгі мәтінмен: { $count }</i>
announce-speed = секундына { $rate }, шамамен { $minutes } мин қалды
announce-pause = Кідірту
announce-go-on = Жалғастыру
announce-stop = Тоқтату
announce-correct = Түзету
announce-stop-sure =
    <b>Біржола тоқтатылсын ба?</b>

    Жалғастыру мүмкін болмайды; алмайтындар: { $count }
announce-stop-yes = Иә, тоқтату
announce-unknown = Жетпеген болуы мүмкін: { $count }
announce-numbers = Сандар
announce-numbers-title = <b>Нәтижесі</b>
announce-numbers-title-plain = Хабарландыру
announce-dropped-why = <b>Жіберілмеді, себебі:</b>
announce-why = { $why }: { $count }
announce-why-0 = тоқтатылды
announce-why-1 = енді қатысушы емес немесе бұл түрін өшірген
announce-why-2 = желіден шыққан
announce-why-3 = дерекқор қалпына келген соң алынды
announce-why-4 = тым кеш
announce-pressed-title = <b>Түймелерді басқандар:</b>
announce-pressed = { $button }: { $count }
announce-to-event = іс-шараға
announce-to-practice = тәжірибеге
announce-to-link = сілтемеге
announce-export = Кесте түрінде
announce-column-total = Барлығы
announce-column-sent = Жеткізілді
announce-column-blocked = Ботты бұғаттады
announce-column-failed = Сәтсіз
announce-column-unknown = Белгісіз
announce-column-dropped = Жіберілмеді
announce-column-waiting = Күтеді
announce-unknown-list =
    <b>Жетпеген болуы мүмкін: { $count }</b>

    Жауап жолда жоғалды: алған-алмағанын білу мүмкін емес.
announce-names = { $names }
announce-again = Қайта жіберу (біреулерге екі рет)
announce-accept = Осылай қалдыру
announce-quiet = <i>{ $kind } · не келетінін таңдау: /settings</i>
announce-is-urgent = <b>Шұғыл</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = { $host } ашу
announce-link =
    Мекенжайы мынау:
    { $link }
announce-wants-yes = <b>Хабарландыру келісіміңізді күтіп тұр.</b> Жазған: { $author }.
announce-correction-wants-yes = <b>Хабарландырудың түзетуі келісіміңізді күтіп тұр.</b> Оған дейін жіберілмейді.
announce-was-allowed = <b>Басқа әкімші келісті.</b> Хабарландыру жіберіледі.
announce-was-refused = <b>Хабарландыру жіберілмеді.</b> Ол қайтадан жоба: қараңыз, өзгертіңіз немесе басқа әкімшіден сұраңыз.
announce-correction-was-refused = <b>Түзетуге рұқсат берілмеді.</b> Хабарландыру бұрынғы мәтінімен кідіріп тұр.
announce-caption-too-long = Суретпен не файлмен тек { $most } таңба сыяды (артық: { $language }). Алдымен мәтінді қысқартыңыз; файл қосылмады.
announce-notice-created = Жоба дайын. Сіз айтпай ештеңе жіберілмейді.
announce-notice-done = Сақталды.
announce-notice-unchanged = Ештеңе өзгерген жоқ.
announce-notice-gone = Бұл хабарландыру енді жоқ.
announce-notice-locked = Ол келісім күтіп тұр не жіберіліп жатыр: қайтарып алыңыз не түзетіңіз.
announce-notice-last-text = Бір мәтін қалуы керек. Алдымен басқа тілін жазыңыз.
announce-notice-past = Бұл уақыт өтіп кетті. Алдағысын таңдаңыз.
announce-notice-too-many-saved = Сізде 20 топ сақталған. Алдымен біреуін өшіріңіз.
announce-notice-name-taken = Мұндай ат бар. Басқасын таңдаңыз.
announce-notice-no-event = Бұл іс-шара қазір оқырмандарға ашық емес.
announce-notice-no-practice = Бұл тәжірибе қазір кітапханада жоқ.
announce-notice-discarded = Жоба жойылды.
announce-notice-refused-by-telegram = Телеграм мұны қабылдамайды: суретті не файлды тексеріп, қайта жіберіңіз.
announce-notice-unreachable = Телеграммен байланыс болмады, сондықтан көрсетілмеді. Сәл кейінірек қайталап көріңіз.
announce-notice-tried = Тек Сізге жіберілді.
announce-notice-caption = Суретпен не файлмен мәтін 800 таңбадан аспайды. Ұзындарын қысқартыңыз.
announce-notice-changed = Осы арада ол өзгерді: қазіргі күйі мынау.
announce-notice-sent = Жіберілді. Барысы осында көрінеді.
announce-notice-asked = Басқа әкімшілерден сұралды. Бірі келіскенде жіберіледі.
announce-notice-already = Бұл шешіліп қойған.
announce-notice-no-text = Мәтін әзірге жоқ.
announce-notice-nobody = Оны ешкім алмайды: кімге арналғанын қараңыз.
announce-notice-nobody-reads-it = Оқырмандардың ешқайсысы бұл тілді таңдамаған. Олардың тілінде, орысша не ағылшынша мәтін қосыңыз.
announce-notice-no-second = Екінші әкімшінің келісімі керек, ал ол жоқ. /admin арқылы тағайындаңыз.
announce-notice-own-yes = Бұл өзіңіздікі: басқа әкімші келісуі керек.
announce-notice-taken-back = Қайтарылды: қайтадан жоба.
announce-notice-refused = Рұқсат берілмеді; авторына айтылады.
announce-notice-paused = Кідіртілді. Жолдағылары жетеді.
announce-notice-goes-on = Жалғасады.
announce-notice-stopped = Тоқтатылды. Енді ешкімге бармайды.
announce-notice-correcting = Кідіртілді. Енді қатесін қайта жазыңыз.
announce-notice-corrected = Түзетілген мәтін орнына қойылады, жіберу жалғасады.
announce-notice-left = Мәтін бұрынғыша қалды; кідіріп тұр.
announce-notice-over = Бәрі бітті: жіберетін ештеңе қалмады.
announce-notice-not-while-correcting = Түзетіліп жатыр: алдымен түзетуді жіберіңіз не қалдырыңыз.
announce-notice-unknown-again = Оларға қайталау белгісімен тағы жіберіледі.
announce-notice-unknown-accepted = Солай қалдырылды.
announce-notice-unknown-none = Белгісіз ештеңе қалмады.
announce-notice-unknown-stopped = Ол тоқтатылған, қайта жіберілмейді.
announce-notice-unknown-gone = Бұл хабарландыру енді жоқ.
announce-answer = Жауап беру
announceanswer-ask-text =
    <b>Жауабыңыз.</b>

    300 таңбаға дейін. Ол атыңызсыз оқылады.
announce-answer-thanks = Рақмет. Жауап атыңызсыз есептелді; қайта таңдауға болады.
announce-answer-changed = Жауабыңыз өзгертілді.
announce-answer-tried = Осылай жұмыс істейді. Сіздің сынағыңыз есепке кірмейді.
announce-answer-gone = Бұл сұрақ енді жабық.
announce-ask-choice = Сұрау: таңдайтын жауаптар
announce-ask-text = Сұрау: қысқа мәтін
announce-ask-nothing = Ештеңе сұрамау
announce-change-answers = Жауаптарды өзгерту
announce-answers-language =
    <b>Жауаптар қай тілде?</b>

    Белгіленгендері бар. Әр тілде саны мен реті бірдей.
announce-ask-answers =
    <b>Жауаптар, әрқайсысы жаңа жолдан.</b> Тілі: { $language }.

    Екіден алтыға дейін, әрқайсысы 40 таңбаға дейін.
announce-fact-asks = Сұрайды
announce-asks-choice = таңдау
announce-asks-text = қысқа мәтін
announce-notice-other-number = Басқа тілде жауап саны өзгеше. Сонша және сол ретпен жазыңыз.
announce-notice-no-options = Таңдау сұралады, бірақ жауаптар әлі жоқ.
announce-answered = <b>Жауап берді:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Жауаптар
announce-chart = Жауаптар сурет түрінде
announce-said = «{ $text }»
announce-too-few = Кемінде { $least } адам жауап бергенде көрсетіледі: ешкім жауабынан танылмас үшін.
announce-next-language = Тілі: { $language } ›
announce-kind-question = Әріптестер сұрақтары
announce-notice-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
announce-notice-unknown-needs-admin = Бұл басқа елдердегі әріптестерге қатысты, сондықтан оны әкімші жасайды. Әкімшіге хабарласыңыз.
