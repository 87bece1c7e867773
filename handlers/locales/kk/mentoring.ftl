mentoring-button = Тәлімгерлік
mentoring-title = <b>Тәлімгерлік</b>
mentoring-about = Басқа елдегі, басқа мекемедегі әріптес Сізге бірнеше ай бойы ақыл-кеңес береді немесе Сіз оған кеңес бересіз. Екеуі де келіскенде, есімдер көрсетіледі.
mentoring-answer-these = Сіздің жауабыңызды күтіп отыр.
mentoring-no-programme = Қазір Сізге ашық бағдарлама жоқ.
mentoring-waits = Жауап беру · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · Сіз тәлімгерсіз
        [mentee] { $title } · Сіз тәлім аласыз
       *[none] { $title }
    }
mentoring-run = Сіз жүргізетін бағдарламалар
mentoring-gone = Бұл бағдарлама енді Сізге ашық емес.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Ай саны: { $months }
    Басталуы: { $starts }
    Жұп саны, ең көбі: { $places }
mentoring-closed = Бағдарлама жабылды. Кездесіп жүрген жұптар келіскендей жалғастырады.
mentoring-no-places = Қазір барлық орын толы. Орын босаса, тәлімгерлерден қайта сұралады.
mentoring-both-sides = Бұл бағдарламада Сіз тәлімгер іздей аласыз немесе өзіңіз тәлімгер бола аласыз.
mentoring-seek = Тәлімгер іздеймін
mentoring-offer = Тәлімгер бола аламын
mentoring-you-are = <b>Қатысуыңыз:</b> { $side }
mentoring-side-mentor = Тәлімгер
mentoring-side-mentee = Тәлім алушы
mentoring-sides-mentor = <b>Тәлімгерлер</b>
mentoring-sides-mentee = <b>Тәлім алушылар</b>
mentoring-offers = <b>Ұсынады:</b> { $text }
mentoring-seeks = <b>Іздейді:</b> { $text }
mentoring-topics = <b>Тақырыптар:</b> { $topics }
mentoring-languages = <b>Тілдер:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Бір мезгілде тәлім алушы, ең көбі:</b> { $count }
mentoring-gives = <b>Әріптесіңізге берілетін байланысыңыз:</b> { $contact }
mentoring-is-full = Сіз әзірге ешкімді алмайсыз, сондықтан Сізді таңдау мүмкін емес.
mentoring-has-pair = Бұл бағдарламада тәлімгеріңіз бар.
mentoring-change = Өзгерту
mentoring-be-full = Әзірге ешкімді алмау
mentoring-take-again = Тәлім алушыны қайта алу
mentoring-withdraw = Жазбамды жою
mentoring-withdraw-sure = Осы бағдарламадағы жазбаңыз жойылсын ба? Сізді таңдаған немесе Сіз үшін сұралып жатқан әріптестерге хабарланбайды. Кездесіп жүрген жұп жалғастырады.
mentoring-list = Менің тізімім
mentoring-mentors = Тәлімгер таңдау
mentoring-list-none = Тізіміңіз бос. Үш тәлімгерге дейін таңдаңыз.
mentoring-list-picked = Тізіміңіздегі тәлімгерлер: { $count }. Олардан әлі сұралған жоқ.
mentoring-list-sent = Тәлімгерлерден кезекпен сұралып жатыр. Әрқайсысының жауап беретін уақыты, күн: { $days }. Біреуі келісе салысымен, Сізге хабарланады.
mentoring-list-title = <b>Тәлімгерлер тізіміңіз</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = Алдымен біріншісінен сұралады, жауап беру уақыты, күн: { $days }. Содан кейін келесісінен сұралады. Кім бас тартқанын ешкім білмейді.
mentoring-send = Осы ретпен сұрау
mentoring-take-off-number = № { $number } алып тастау
mentoring-take-back = Тізімді қайтарып алу
mentoring-take-back-sure = Тізіміңіз қайтарып алынсын ба? Ондағы ешкімнен енді сұралмайды, Сіз қайта таңдай аласыз.
mentoring-choose = <b>Кім тәлімгеріңіз бола алады</b>

    Ең сай келетіндері бірінші тұр. Сұралатын ретімен таңдаңыз, ең көбі: { $most }.
mentoring-none-fit = Қазір Сізге сай келетін ешкім жоқ. Бағдарлама үйлестірушісі іздеп жүргеніңізді көреді, кейін осында қайта қарай аласыз.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Бір-біріңізге неге сай келесіздер:</b>
mentoring-reason-topic = • Ортақ тақырыптар: { $what }
mentoring-reason-country = • Ол басқа елде жұмыс істейді.
mentoring-reason-chain = • Оның басшылығы басқа.
mentoring-reason-language = • Ортақ тілдер: { $what }
mentoring-nameless = Ол келіскенде, есімін көресіз, ол да Сіздікін сонда көреді.
mentoring-pick = Тізіміме қосу
mentoring-take-off = Тізімнен алып тастау
mentoring-choice-added = Ол тізіміңізде.
mentoring-choice-removed = Ол енді тізіміңізде жоқ.
mentoring-choice-sent = Жіберілді. Тізіміңіздегі бірінші тәлімгерден сұралып жатыр.
mentoring-choice-withdrawn = Тізім қайтарып алынды. Қайта таңдай аласыз.
mentoring-choice-too-many = Тізіміңізде үш тәлімгер бар. Алдымен біреуін алып тастаңыз.
mentoring-choice-empty = Тізіміңіз бос. Алдымен тәлімгер таңдаңыз.
mentoring-choice-paired = Енді Сіздер жұпсыздар. Бір-біріңіздің есіміңіз бен байланысыңызды көресіздер.
mentoring-choice-declined = Сіз бас тарттыңыз. Ешкімге хабарланбайды.
mentoring-choice-full = Тәлім алушыларыңыз өзіңіз қалаған санға жетті. Тағы біреуін алу үшін жазбаңызды өзгертіңіз.
mentoring-choice-no-room = Бағдарламадағы барлық орын толы.
mentoring-choice-gone = Бұл енді ашық емес.
mentoring-asked = Бір әріптес «{ $title }» бағдарламасында тәлімгері болуыңызды қалайды.
mentoring-asked-until = Жауап беру мерзімі: { $when }. Бас тартсаңыз немесе жауап бермесеңіз, басқа біреуден сұралады, Сіз екеніңізді ешкім білмейді.
mentoring-accept = Оның тәлімгері болу
mentoring-accept-sure = Оның тәлімгері боласыз ба? Бір-біріңіздің есіміңізді көресіздер, ол мына байланысты алады: { $contact }
mentoring-decline = Бас тарту
mentoring-decline-sure = Бас тартасыз ба? Оған да, үйлестірушіге де, ешкімге хабарланбайды.
mentoring-proposed-mentee = «{ $title }» бағдарламасының үйлестірушісі Сізге тәлім алушы ұсынады.
mentoring-proposed-mentor = «{ $title }» бағдарламасының үйлестірушісі Сізге тәлімгер ұсынады.
mentoring-proposed-ask = Жауап беру мерзімі: { $when }. Екеуі де келіссе ғана, бір-біріңіздің есіміңізді көресіздер. Бас тартуды ешкім көрмейді.
mentoring-proposed-waits = Сіз келістіңіз. Әріптестің жауап беру мерзімі: { $when }.
mentoring-agree = Келісу
mentoring-agree-sure = Келісесіз бе? Әріптес те келіскенде, бір-біріңіздің есіміңіз бен байланысыңызды көресіздер.
mentoring-take-back-yes = Ойымнан қайттым
mentoring-proposal-proposed = Екеуінен де сұралып жатыр. Ештеңе шықпаса, Сізге хабарланады.
mentoring-proposal-paired = Енді Сіздер жұпсыздар. Бір-біріңіздің есіміңіз бен байланысыңызды көресіздер.
mentoring-proposal-agreed = Жазылды. Әріптес келісе салысымен, Сізге хабарланады.
mentoring-proposal-declined = Сіз бас тарттыңыз. Ешкімге хабарланбайды.
mentoring-proposal-already = Бұл екеуінен сұралып жатыр.
mentoring-proposal-unfit = Бұл екеуі жұп бола алмайды: ортақ тіл және әртүрлі мекеме керек.
mentoring-proposal-full = Бұл тәлімгер қазір ешкімді алмайды.
mentoring-proposal-no-room = Бағдарламадағы барлық орын толы.
mentoring-proposal-gone = Бұл енді ашық емес.
mentoring-review = <b>Жазбаңызды тексеріңіз</b>
mentoring-mentor-promise = Тәлім алушылар мұны есіміңізсіз, мекемеңізсіз және байланысыңызсыз оқиды. Тәлімгер болуға келіскеніңізде, оларды көреді.
mentoring-mentee-promise = Сіз таңдаған тәлімгерлер мұны есіміңізсіз, мекемеңізсіз және байланысыңызсыз оқиды. Келіскенде, оларды көреді.
mentoring-save = Сақтау
mentoring-question = <b>{ $question }</b>

    Жауабыңызды Сіз таңдаған тәлімгерлер оқиды.
mentoring-entry-field-words = Өз сөзіңізбен
mentoring-entry-field-topics = Тақырыптар
mentoring-entry-field-languages = Тілдер
mentoring-entry-field-most = Қанша
mentoring-entry-field-gives = Байланыс
mentoring-entry-field-q0 = 1-жауап
mentoring-entry-field-q1 = 2-жауап
mentoring-entry-field-q2 = 3-жауап
mentoring-entry-notice-saved = Сақталды.
mentoring-entry-notice-full = Сақталды. Тәлім алушыны қайта алғанша, Сізді таңдау мүмкін емес.
mentoring-entry-notice-free = Сақталды. Сізді қайтадан таңдай алады.
mentoring-entry-notice-withdrawn = Жазбаңыз жойылды.
mentoring-entry-notice-other-side = Бұл бағдарламаға екінші жақтан қатысып жүрсіз. Алдымен сол жазбаны жойыңыз.
mentoring-entry-notice-has-pair = Бұл бағдарламада тәлімгеріңіз бар.
mentoring-entry-notice-closed = Бағдарлама жабылды.
mentoring-entry-notice-gone = Бұл енді ашық емес.
mentor-ask-words =
    <b>Әріптеске немен көмектесе аласыз?</b>

    Мысалы: ер адамдар ұжымын басқару, шетелдегі қызметке дайындық, бала күтімінен кейін жұмысқа оралу. 400 таңбаға дейін, есімсіз және байланыссыз.
mentor-ask-topics = <b>Қай тақырыптар бойынша?</b> Төртке дейін таңдаңыз.
mentor-ask-languages = <b>Қай тілдерде сөйлесе аласыз?</b>
mentor-ask-most = <b>Бір мезгілде қанша тәлім алушы ала аласыз?</b> 1 мен 5 аралығындағы санды жазыңыз.
mentor-ask-gives = <b>Тәлім алушыңыз қай байланысты алады?</b> Сіз келіскенде, ол оны көреді.
mentee-ask-words =
    <b>Қандай көмек алғыңыз келеді?</b>

    Мысалы: бөлім басшысы ретіндегі бірінші жылым. 400 таңбаға дейін, есімсіз және байланыссыз.
mentee-ask-topics = <b>Қай тақырыптар бойынша?</b> Төртке дейін таңдаңыз.
mentee-ask-languages = <b>Қай тілдерде сөйлесе аласыз?</b>
mentee-ask-gives = <b>Тәлімгеріңіз қай байланысты алады?</b> Ол келіскенде, оны көреді.
mentoring-nobody-left = Тізіміңіздегі тәлімгерлердің ешқайсысы қазір бос емес. Басқаларын таңдай аласыз немесе күте аласыз: бағдарлама үйлестірушісі іздеп жүргеніңізді көреді.
mentoring-choose-anew = Қайта таңдау
mentoring-paired = Тәлімгерлікте жұбыңыз бар: екеуі де келісті. Енді бір-біріңіздің есіміңіз бен байланысыңызды көресіздер. Келесі қадам: неге жеткілеріңіз келетінін бірге жазыңыздар.
mentoring-lapsed = «{ $title }» бағдарламасында ұсынылған жұп құрылмады.
mentoring-open = Ашу
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    Сіз: { $side } · { $state }
mentoring-pair-is-proposed = ұсынылды
mentoring-pair-is-agreeing = келісіп жатыр
mentoring-pair-is-running = кездесіп жүр
mentoring-pair-is-completed = аяқталды
mentoring-pair-is-ended = тоқтатылды
mentoring-pair-is-lapsed = құрылмады
mentoring-pair-dates = Басталуы: { $began }, аяқталуы: { $ends }
mentoring-pair-gone = Бұл жұп енді жоқ.
mentoring-away = Әріптесіңізбен қазір мұнда байланысу мүмкін емес.
mentoring-write-first =
    { $who ->
        [mentor] Енді екеуіңіз мақсаттар туралы келісесіздер. Әдетте оларды тәлім алушы жазады, бірақ Сіз де бастай аласыз.
       *[mentee] Енді екеуіңіз мақсаттар туралы келісесіздер. Неге жеткіңіз келетінін жазыңыз, тәлімгеріңіз оны қабылдайды немесе өзгертеді.
    }
mentoring-write = Келісімді жазу
mentoring-agreement = Келісім
mentoring-you-accept = Келісімді оқып, қабылдаңыз немесе өзгертіңіз.
mentoring-other-accepts = Сіз келісімді қабылдадыңыз. Әріптесіңіз оны оқып жатыр.
mentoring-answer-now = Сұраққа жауап беру
mentoring-answer-waits = Бір сұрақ жауабыңызды күтіп тұр.
mentoring-next = Келесі сұрақ келетін күн: { $day }.
mentoring-ended-first = Тәлімгерлік тоқтатылды. Екеуіңізге де басқалардан бұрын жұп табылады.
mentoring-be-mentor = Тәлімгер болғым келеді
mentoring-be-mentor-noted = Рақмет. Сіз тәлімгер бола алатын бағдарлама ашылғанда, Сізге хабарланады.
mentoring-contact = Оның байланысы
mentoring-end = Тәлімгерлікті тоқтату
mentoring-end-sure = Осы әріптеспен тәлімгерлік тоқтатылсын ба: { $name }? Оған тоқтағаны хабарланады, себебі айтылмайды. Екеуіңізге де басқалардан бұрын жұп табылады.
mentoring-end-done = Тәлімгерлік тоқтатылды.
mentoring-ended = Тәлімгерлігіңіз тоқтатылды. Себебін айтудың қажеті жоқ, ешкім кінәлі емес. Сізге басқалардан бұрын жұп табылады.
mentoring-trouble = Бірдеңе дұрыс емес пе? Төмендегі түймемен хабарлаңыз. Шешімді екі мекемеңізден тыс адамдар қабылдайды, егер ондай адамдар болса.
mentoring-agreement-title = <b>Келісім, нұсқа: { $number }</b>
mentoring-version-both = Екеуі де қабылдады ({ $day }).
mentoring-version-waits = Сіз қабылдадыңыз ({ $day }). Әріптесіңіз оқып жатыр.
mentoring-version-yours = Жазылған күні: { $day }. Қабылдаңыз немесе өзгертіңіз.
mentoring-version-old = Бұрынғы нұсқа ({ $day })
mentoring-goals = <b>Мақсаттар</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Тілі: { $language }
    Кездесулер: { $rhythm }
    Ай саны: { $months }
mentoring-clauses =
    <b>Әр жұпқа ортақ ережелер</b>
    • Сіздер жұмыс пен мансап туралы сөйлесесіздер, операциялар, істер және құпия нәрселер туралы емес.
    • Айтылғаны екеуіңіздің араңызда қалады, тек біреуге қауіп төнсе немесе заң талап етсе ғана басқаша болады.
    • Баға беру, ұсыным хат, ақша мен сыйлық болмайды. Заңдық, медициналық және психологиялық көмекті басқалар көрсетеді.
    • Кездесуді тәлім алушы ұсынады. Келе алмайтын адам бір күн бұрын айтады. Жазбаны әркім өзінде сақтайды, соңында жояды.
    • Екеуінің қайсысы да кез келген уақытта тоқтата алады, себебі айтылмайды, кінә тағылмайды.
    • Бірдеңе дұрыс болмаса, хабарлаңыз: шешімді екі мекемеңізден тыс адамдар қабылдайды, егер ондай адамдар болса.
mentoring-accept-agreement = Қабылдау
mentoring-write-anew = Өзгерту
mentoring-agreement-review = <b>Келісімді тексеріңіз</b>
mentoring-agreement-send = Қабылдап, жіберу
mentoring-agreement-field-goals = Мақсаттар
mentoring-agreement-field-language = Тіл
mentoring-agreement-field-rhythm = Кездесулер
mentoring-rhythm-weekly = апта сайын
mentoring-rhythm-fortnightly = екі аптада бір рет
mentoring-rhythm-monthly = айына бір рет
mentoring-agreement-notice-written = Жіберілді. Әріптесіңіз қабылдай алады немесе өзгерте алады.
mentoring-agreement-notice-accepted = Қабылданды. Енді осы нұсқа күшінде.
mentoring-agreement-notice-began = Екеуі де қабылдады: тәлімгерлік басталады. Бірінші рет 14 күн ішінде кездесіңіздер.
mentoring-agreement-notice-changed = Осы арада келісім өзгертілді. Оны қайта оқыңыз.
mentoring-agreement-notice-already = Сіз оны қабылдап қойғансыз.
mentoring-agreement-notice-gone = Бұл жұп енді жоқ.
mentoring-agreement-came = Тәлімгерлік келісіміңіздің жаңа нұсқасы бар. Оны оқып, қабылдаңыз немесе өзгертіңіз.
mentoring-agreement-holds = Тәлімгерлік келісімін екеуі де қабылдады. Басталғаннан кейін 14 күн ішінде бірінші рет кездесіңіздер.
goals-ask-goals =
    <b>Бірге неге жеткілеріңіз келеді?</b>

    Бірден үшке дейін мақсат, әрқайсысы бөлек жолда. Оларды әріптесіңіз оқиды, сондықтан екеуіңіз де түсінетін тілде жазыңыз.
goals-ask-language = <b>Қай тілде сөйлесесіздер?</b>
goals-ask-rhythm = <b>Қаншалықты жиі кездесесіздер?</b>
mentoring-only-counted = Жауабыңыз тек саналады. Оның Сіздікі екенін ешкім, тіпті үйлестіруші де көрмейді.
mentoring-checkin-agreement = Тәлімгерлігіңізде екеуі де қабылдаған келісім әлі жоқ. Оны жазыңыз немесе оқыңыз: { $name }
mentoring-checkin-fortnight = <b>Сөйлесіп үлгердіңіздер ме?</b>

    Екі апта бұрын тәлімгерлігіңіз басталды: { $name }
mentoring-checkin-midpoint = <b>Жарты жол: мақсаттарыңыз қалай?</b>

    Тәлімгерлігіңіз: { $name }
mentoring-checkin-end = <b>Тәлімгерлігіңіз аяқталды. Қалағаныңызға жеттіңіз бе?</b>

    Тәлімгерлігіңіз: { $name }
mentoring-checkin-later = <b>Үш ай өтті: ол Сізге әлі де көмектесе ме?</b>

    Тәлімгерлігіңіз: { $name }
mentoring-step-agreement = Келісім
mentoring-step-fortnight = Екі аптадан кейін
mentoring-step-midpoint = Жарты жолда
mentoring-step-end = Соңында
mentoring-step-later = Үш айдан кейін
mentoring-answer-fortnight-yes = Иә, сөйлестік
mentoring-answer-fortnight-partly = Күнін белгіледік
mentoring-answer-fortnight-no = Әлі жоқ
mentoring-answer-midpoint-yes = Мақсатқа қарай келеміз
mentoring-answer-midpoint-partly = Ойлағаннан баяу
mentoring-answer-midpoint-no = Бір-бірімізге сай емеспіз
mentoring-answer-end-yes = Иә, жеттік
mentoring-answer-end-partly = Ішінара
mentoring-answer-end-no = Тәлімгерлік болмады
mentoring-answer-later-yes = Иә, өте көп
mentoring-answer-later-partly = Аздап
mentoring-answer-later-no = Жоқ
mentoring-answer-over = Бұл сұраққа жауап берілген немесе ол енді ашық емес.
mentoring-thanks-fortnight-yes = Рақмет. Жақсы бастама.
mentoring-thanks-fortnight-partly = Рақмет. Бірінші әңгіме сәтті өтсін.
mentoring-thanks-fortnight-no = Рақмет. Бірінші әңгіме туралы келісу ең қиыны: қазір бірге уақыт табыңыздар.
mentoring-thanks-midpoint-yes = Рақмет. Осылай жалғастыра беріңіздер.
mentoring-thanks-midpoint-partly = Рақмет. Келісімдегі мақсаттар мен кездесу жиілігін кез келген уақытта өзгерте аласыз.
mentoring-thanks-midpoint-no = Рақмет. Келісімді өзгерте аласыз немесе тәлімгерлікті себепсіз тоқтата аласыз. Сонда екеуіңізге де басқалардан бұрын жұп табылады.
mentoring-thanks-end-yes = Рақмет, екеуіңізді де құттықтаймыз.
mentoring-thanks-end-partly = Рақмет, екеуіңізді де құттықтаймыз.
mentoring-thanks-end-no = Айтқаныңызға рақмет. Келесі бағдарламаға қатыса аласыз.
mentoring-thanks-later-yes = Рақмет. Мұны есту қуантады.
mentoring-thanks-later-partly = Рақмет.
mentoring-thanks-later-no = Айтқаныңызға рақмет.
mentoring-invited = «{ $title }» бағдарламасы ашылды. Тәлімгер болғыңыз келген еді: осы бағдарламада бола аласыз.
mentoring-run-list = <b>Тәлімгерлік бағдарламалары</b>
mentoring-run-none = Әзірге бағдарлама жоқ. Біріншісін жазыңыз.
mentoring-run-new = Жаңа бағдарлама
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = қаралама
mentoring-programme-is-open = ашық
mentoring-programme-is-closed = жабық
mentoring-run-state = <b>Бағдарлама:</b> { $state }
mentoring-run-questions =
    <b>Тәлім алушыларға сұрақтар:</b>
    { $text }
mentoring-run-for = <b>Кімдерге:</b> { $audience }
mentoring-run-change = Өзгерту
mentoring-run-languages = Тілдер
mentoring-run-audience = Кімдерге
mentoring-run-mentees = Тәлім алушылар
mentoring-run-mentors = Тәлімгерлер
mentoring-run-pairs = Жұптар
mentoring-run-numbers = Сандар
mentoring-run-open = Бағдарламаны ашу
mentoring-run-open-sure = «{ $title }» ашылсын ба? Ол арналған қатысушылар Сіз жапқанша ұсына және іздей алады. Басталуы: { $starts }.
mentoring-run-close = Бағдарламаны жабу
mentoring-run-close-sure = «{ $title }» жабылсын ба? Енді ешкімнен сұралмайды, жаңа жұп құрылмайды. Кездесіп жүрген жұптар жалғастырады.
mentoring-run-delete = Қараламаны жою
mentoring-run-delete-sure = «{ $title }» жойылсын ба? Ол ешқашан ашық болған жоқ.
mentoring-run-which-language = Жазылған тілі: { $language }. Тағы қай тілде жазғыңыз келеді?
mentoring-run-review = <b>Бағдарламаны тексеріңіз</b>
mentoring-run-save = Сақтау
mentoring-programme-field-title = Атауы
mentoring-programme-field-about = Мазмұны
mentoring-programme-field-months = Айлар
mentoring-programme-field-places = Жұптар
mentoring-programme-field-starts = Басталуы
mentoring-programme-field-questions = Сұрақтар
programme-ask-title = <b>Бағдарлама қалай аталады?</b>
programme-ask-about =
    <b>Ол не туралы?</b>

    Кімдерге арналған, тәлім алушылар не алады. 1 000 таңбаға дейін.
programme-ask-months = <b>Жұптар қанша ай кездеседі?</b> 5 пен 12 аралығындағы санды жазыңыз.
programme-ask-places = <b>Қанша жұп бола алады?</b> Санын жазыңыз.
programme-ask-starts = <b>Ол қай күні басталады?</b> Соған дейін тәлімгерлер мен тәлім алушылар бірін-бірі табады.
programme-ask-questions =
    <b>Тәлім алушылардан не сұралсын?</b>

    Үш сұраққа дейін, әрқайсысы бөлек жолда. Жауаптарды ол таңдаған тәлімгерлер және Сіз оқисыз.
mentoring-programme-notice-saved = Сақталды.
mentoring-programme-notice-opened = Бағдарлама ашылды.
mentoring-programme-notice-closed = Бағдарлама жабылды. Кездесіп жүрген жұптар жалғастырады.
mentoring-programme-notice-deleted = Қаралама жойылды.
mentoring-programme-notice-past = Басталуы алдағы күн болуы керек. Оны өзгертіңіз.
mentoring-programme-notice-changed = Осы арада бағдарламаны біреу өзгертті. Қайта сақтасаңыз, мәтініңіз соның орнына жазылады.
mentoring-programme-notice-too-few = Одан көп орын толған. Үлкенірек санды көрсетіңіз.
mentoring-programme-notice-has-pairs = Жұптар құрылған, сондықтан басталуы мен ай саны өзгермейді.
mentoring-programme-notice-names-differ = Бірінші тілде қанша сұрақ болса, сонша сұрақ жазыңыз.
mentoring-programme-notice-already = Бұл жасалып қойған.
mentoring-programme-notice-not-allowed = Мұны тек оның үйлестірушісі мен әкімшілер жасай алады.
mentoring-programme-notice-gone = Бұл бағдарламаны Сіз жүргізбейсіз.
mentoring-nobody-yet = Әзірге ешкім жоқ.
mentoring-person-line = { $name } · жұп: { $pairs }
mentoring-person-pairs = <b>Қазіргі жұптары:</b> { $count }
mentoring-person-full = Ол әзірге ешкімді алмайды.
mentoring-person-waits = Ол таңдаған тәлімгерлерден сұралып жатыр.
mentoring-person-looks = Тәлімгері жоқ, ол үшін ешкімнен сұралып жатқан жоқ.
mentoring-propose = Оған тәлімгер ұсыну
mentoring-propose-whom = <b>Оған кімді ұсынасыз?</b> Ең сай келетіндері бірінші тұр.
mentoring-propose-nobody = Қазір оған сай келетін, орны бос тәлімгер жоқ.
mentoring-propose-sure = Бұл екеуі бір-біріне ұсынылсын ба? Тәлімгер: { $mentor }. Тәлім алушы: { $mentee }. Екеуінен де есімсіз сұралады, жауап беру уақыты, күн: { $days }. Кім не жауап бергенін көрмейсіз.
mentoring-propose-both = Екеуінен де сұрау
mentoring-pairs = <b>Жұптар</b>
mentoring-pairs-none = Әзірге жұп жоқ.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Жұп:</b> { $state }
mentoring-proposed-until = Екеуінің жауап беру мерзімі: { $day }.
mentoring-silence = <b>Екі рет сұралды, жауап жоқ:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Екеуінің не жауап бергенін ешкім көрмейді. Оларға үйлестіруші ретінде жылы жазып, көмек керек пе деп сұраңыз.
mentoring-silence-came = Тәлімгерлік бағдарламаңыздағы бір жұпта сұрақ екі рет қойылса да, жауап берілген жоқ.
mentoring-numbers = <b>Сандар:</b> { $title }
mentoring-numbers-people =
    Тәлімгерлер: { $mentors }
    Тәлім алушылар: { $mentees }
    Тәлімгері жоқ тәлім алушылар: { $looking }
mentoring-number = Жұптар, { $what }: { $count }
mentoring-answers = <b>Тәлімгерлер мен тәлім алушылар не айтты</b> (иә · ішінара · жоқ)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = Бағдарлама жабылып, бәрі аяқталғанда, жауаптар сан түрінде көрсетіледі.
