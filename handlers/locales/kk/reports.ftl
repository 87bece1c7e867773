report-button = Шағым немесе бұғаттау
report-report = Шағымдану
report-menu =
    <b>{ $what }</b>

    Не істегіңіз келеді?
report-menu-report = <b>Шағымдану:</b> шағымды автормен бірге жұмыс істемейтін тексеруші оқиды. Кім шағымданғанын автор ешқашан білмейді.
report-menu-block = <b>Бұғаттау:</b> сіздер бір-біріңізді енді таба алмайсыздар, араларыңыздағы байланыс сұраулар аяқталады. Оған айтылмайды.
report-menu-nameless = Мұны кім жазғаны Сізге көрсетілмейді, сондықтан шағымдануға болады, бірақ авторды бұғаттауға болмайды.
report-one = Шағым { $number }
report-block-one = Бұғаттау { $number }
report-which = <b>Қайсысы туралы?</b>
report-sure-block =
    <b>Ол бұғатталсын ба?</b>

    Сіздер бір-біріңізді енді таба алмайсыздар, араларыңыздағы байланыс сұраулар аяқталады. Оған айтылмайды.
block-notice-blocked = Бұғатталды. Оған айтылмайды.
block-notice-too-many = Бір күнде бұғаттауға болатын әріптес саны: { $most }. Ертең қайталаңыз немесе әзірге өз профиліңізді жасырыңыз.
block-notice-not-allowed = Тек қатысушылар бұғаттай алады.
report-ask-reason =
    <b>Не дұрыс емес?</b>

    Кім шағымданғанын автор ешқашан білмейді.
report-ask-words =
    <b>Түсіндіргіңіз келе ме?</b>

    Бірнеше сөйлем тексерушіге көмектеседі. Сізді танытатын нәрсені жазбаңыз.
report-reason-pressure = Тіл тигізу, қорқыту, қысым
report-reason-private-data = Жеке деректерді жария етеді
report-reason-false-name = Өзін басқа адам етіп көрсетеді
report-reason-advertising = Жарнама, ақша сұрау
report-reason-harmful = Жалған не қауіпті кеңес
report-reason-other = Басқа
report-check =
    <b>Сіздің шағымыңыз</b>

    Не туралы: { $what }
report-check-reason = Себебі: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = Тексеруші мәтіннің қазіргі түрін де алады. Ол автор емес, мүмкін болса, оның мекемесінен де емес, Сіздің атыңызды білмейді.
report-send = Шағымды жіберу
report-change-reason = Себебін өзгерту
report-change-words = Мәтінін өзгерту
report-notice-sent =
    <b>Рақмет. Шағымыңыз жіберілді.</b>

    Өтініш коды: <code>{ $code }</code>
    Шешім шыққанда Сізге хабарланады.
report-notice-already =
    <b>Сіз бұл туралы хабарлап қойғансыз.</b>

    Өтініш коды: <code>{ $code }</code>
    Шешім әлі жоқ.
report-notice-too-many = Бүгін бұдан көп шағым жіберуге болмайды.
report-notice-own = Бұл Сіздің өзіңіздікі.
report-notice-not-allowed = Бұған шағымдануға болмайды.
report-too-many = Бір күнде бұдан көп шағым жіберуге болмайды. Келесісін жіберуге болатын уақыт: { $when }. Шұғыл жағдайда үйлестірушіңізге жазыңыз.
report-cases = Менің шағымдарым
case-list = <b>Менің шағымдарым</b>
case-mark = ● — шешім әлі жоқ.
case-none = Сіз ештеңеге шағымданған жоқсыз.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Өтініш { $code }</b>
case-about =
    Не туралы: { $what }
    Себебі: { $reason }
    Жіберілген уақыты: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = Тексеруші әлі шешім қабылдаған жоқ. Сізге хабарланады.
case-heard = <b>Сізді естідік.</b> Тексеруші шағымыңызды оқып, шешім қабылдады. Адам туралы шешім оның өзі мен желінің арасында қалады. Рақмет.
case-hidden = <b>Сізді естідік.</b> Тексеруші шағымыңызды оқыды, мәтін енді көрсетілмейді. Рақмет.
case-stays = <b>Сізді естідік.</b> Тексеруші шағымыңызды мұқият оқыды. Мәтін қалады. Рақмет.
case-message =
    Тексерушіден:
    <blockquote>{ $text }</blockquote>
case-gone = Бұл өтініш енді сақталмайды.
report-about-profile = Профиль
report-about-request = Байланыс сұрау не хабар
report-about-proposal = Байланыс ұсынысы
report-about-practice = Үздік тәжірибе
report-about-translation = Тәжірибенің аудармасы
report-about-trial = Тәжірибені қолданып көру
report-about-question = Сұрақ
report-about-reply = Сұраққа жауап
report-about-event = Іс-шара
report-about-announcement = Хабарландыру
report-about-coordinator-message = Үйлестірушімен хат алмасу
report-about-review-question = Үйлестірушінің сұрағы
report-about-evaluation = Іс-шара туралы пікір
report-about-poll-answer = Сауалнамаға жауап
report-about-proposal-profile = Ұсынылған әріптес
report-proposed-button = Әріптес туралы шағымдану
report-case = Өтініш { $code }
report-of = Не туралы: { $what }
report-because = Себебі: { $reason }
report-said = Шағымданушының сөзі
report-content = Шағым түскен кездегі мәтін:
report-no-content = Шағым түскен кезде бұл мәтінді оқу мүмкін болмады.
report-whose = Кімдікі
report-nobody = Белгілі қатысушы желіде енді жоқ.
report-before = Ол туралы бұрынғы шешім саны: { $count }
report-others = Дәл осыған басқа шағым саны: { $count }
report-ask = Шағымданушыдан сұрау
report-question-ask =
    <b>Шағымданушыдан не сұрағыңыз келеді?</b>

    Ол сөзіңізді сол күйінде, атыңызсыз алады. Сіз оның атын білмейсіз.
report-answered = <i>Шағымданушының жауабы:</i> { $text }
report-unanswered = <i>Шағымданушы әлі жауап берген жоқ.</i>
report-unanswered-plain = Шағымданушы әлі жауап берген жоқ.
report-answered-by-reporter = Шағымданушының жауабы
report-is-upheld = <b>Шара қолданылды.</b> Шешкен: { $name }
report-is-dismissed = <b>Шара қолданылмады.</b> Шешкен: { $name }
report-measure-nothing = Ештеңе істемеу
report-measure-warning = Ескерту
report-measure-hiding = Мәтінді жасыру
report-measure-suspension = Уақытша шектеу
report-measure-removal = Біржола шығару
report-decided-nothing = Шара қолданылмайды.
report-decided-warning = Оған ескерту жасалды.
report-decided-hiding = Мәтін енді көрсетілмейді.
report-decided-suspension = Қатысуы уақытша шектелді. Соңғы күні: { $day }.
report-decided-removal = Ол желіден біржола шығарылды.
report-decided-closed = Жабылды: шешім қабылдайтын адам енді жоқ.
reportdecision-ask-days = <b>Қатысуы қанша уақытқа шектелсін?</b>
report-days-7 = Бір апта
report-days-30 = 30 күн
report-days-90 = 90 күн
report-days-180 = 180 күн
report-days-365 = Бір жыл
report-words-for-nothing =
    <b>Шағымданушы не оқысын?</b>

    Ол сөзіңізді сол күйінде, атыңызсыз алады. Авторға ештеңе айтылмайды.
report-words-for-warning =
    <b>Автор нені басқаша істеуі керек?</b>

    Жылы әрі анық жазыңыз. Ол сөзіңізді атыңызсыз алады. Кім шағымданғанын білдіретін ештеңе жазбаңыз.
report-words-for-hiding =
    <b>Мәтін неге енді көрсетілмейді?</b>

    Автор сөзіңізді атыңызсыз алады. Кім шағымданғанын білдіретін ештеңе жазбаңыз.
report-words-for-suspension =
    <b>Қатысуы неге шектеледі?</b>

    Ол сөзіңізді атыңызсыз алады. Кім шағымданғанын білдіретін ештеңе жазбаңыз.
report-words-for-removal =
    <b>Ол неге шығарылады?</b>

    Ол сөзіңізді атыңызсыз алады. Кім шағымданғанын білдіретін ештеңе жазбаңыз.
report-decision =
    <b>Сіздің шешіміңіз</b>

    { $what }
report-to-author =
    Авторға:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    Шағымданушыға:
    <blockquote>{ $text }</blockquote>
report-no-words = Сіздің сөзіңізсіз.
report-decide = Шешім қабылдау
report-notice-upheld = Шешім қабылданды. Ол авторға да, шағымданушыға да хабарланады.
report-notice-dismissed = Шешім қабылданды. Ол шағымданушыға хабарланады.
report-sure-remove =
    <b>Желіден біржола шығарылсын ба: { $name }?</b>

    Оны енді ешкім таба алмайды, қатысуын ешкім, тіпті әкімші де қайтара алмайды. Әрі қарай оған себебін жаза аласыз.
report-yes-remove = Иә, біржола шығару
report-look = Кім шағымданды
report-reporter = <b>Кім шағымданды</b>
report-reporter-left = Ол желіден кетті.
report-reporter-audit = <i>Қарағаныңыз журналға жазылды, барлық әкімшіге хабарланады.</i>
report-measures = Не шешілді
report-measure-day = { $day }
report-author-warning = <b>Тексеруші Сізден желі ережелерін сақтауды сұрайды.</b> Әріптестерге құрметпен жазыңыз, олардың жеке мәліметін жария етпеңіз. Сіз үшін басқа ештеңе өзгермейді.
report-author-hiding = <b>Бір мәтініңіз енді көрсетілмейді.</b> Мұны тексеруші шешті.
report-author-suspension = <b>Желіге қатысуыңыз уақытша шектелді.</b> Мұны тексеруші шешті.
report-author-removal = <b>Сіз желіден шығарылдыңыз.</b> Мұны тексеруші шешті.
report-measure-text = Не туралы: <blockquote>{ $text }</blockquote>
report-measure-words =
    Тексерушіден:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = Бұл қателік деп ойласаңыз, үйлестірушіңізге жазыңыз.
report-about-board-entry = Тақтадағы хабарландыру
report-about-project = Жоба
report-about-plan-item = Іс-қимыл жоспарының тармағы
report-about-plan-report = Іс-қимыл жоспары бойынша есеп
report-about-chair-letter = Төрағалықтың хаты
report-about-chair-answer = Төрағалық хатына жауап
report-about-mentoring-pair = Тәлімгерліктегі әріптес
report-about-mentoring-entry = Тәлімгерлік бағдарламасындағы жазба
