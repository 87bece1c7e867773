dialogue-button = Диалог
dialogue-title = <b>Орталық Азия әйелдерінің диалогы</b>
dialogue-about = Жыл сайын басқа ел төрағалық етеді. Мұнда жылдың неге арналғаны және өткен жылдардың нәтижесі көрсетілген.
dialogue-no-year = Төрағалық әзірге енгізілген жоқ.
dialogue-year = Биылғы жыл
dialogue-past = Өткен жылдар
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Төрағалық:</b> { $country }
year-days = { $start } – { $end }
year-persons = <b>Төрағалық атынан:</b> { $names }
year-not-begun = Бұл төрағалық әлі басталған жоқ.
year-late = Соңғы күні өтті. Төрағалық тапсырылғанға дейін жалғасады.
year-next = <b>Келесі төрағалық:</b> { $country }
year-no-priorities = Бұл жылдың басымдықтары әзірге қабылданған жоқ.
year-showcase =
    <b>Көрме:</b> { $countries ->
        [0] жоба жоқ
       *[other] { $countries } елден { $shown } жоба
    }
year-repeated = { $countries } елде { $times } рет қайталанды
themes-priority = Басымдықтар
themes-track = Тақырыптық бағыттар
themes-head = <b>{ $name }</b>
themes-none = Әзірге ештеңе жоқ.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = { $number }-басымдық: { $title }
theme-is-track = { $number }-тақырып: { $title }
theme-of-priority = <b>Жыл басымдығы:</b> { $title }
theme-of-track = <b>Тақырыптық бағыт:</b> { $title }
theme-tied = — { $title }
theme-tied-more = тағы: { $count }
theme-tied-nothing = Оған әзірге ештеңе жатпайды.
theme-gone = Бұл басымдық немесе бағыт енді жоқ.
theme-choose = Басымдықтар мен бағыттар
tied-event = <b>Іс-шаралар</b>
tied-practice = <b>Үздік тәжірибелер</b>
past-title = <b>Өткен жылдар</b>
past-none = Аяқталған жыл әзірге жоқ.
tie-title = <b>{ $title }</b>
tie-about = Бұл жылдың қай басымдықтары мен бағыттарына жатады? Белгілеу немесе белгіні алып тастау үшін басыңыз. Ең көбі: { $most }.
tie-no-themes = Бұл жылдың басымдықтары мен бағыттары әзірге жоқ.
tie-tied = Белгіленді.
tie-untied = Белгі алып тасталды.
tie-unchanged = Ештеңе өзгерген жоқ.
tie-too-many = Алдымен бір белгіні алып тастаңыз.
tie-over = Ол жыл аяқталды. Оған жататындар енді өзгермейді.
tie-not-allowed = Сіз мұны басымдыққа немесе бағытқа жатқыза алмайсыз, не ағымдағы жыл жоқ.
tied-plan-item = <b>Іс-қимыл жоспарының тармақтары</b>
tied-decision = <b>Шешімдер мен ұсынымдар</b>
dialogue-plan = Іс-қимыл жоспары
dialogue-board = Ынтымақтастық тақтасы
tied-project = <b>Жобалар</b>
becomes-goes-on = жалғасады
becomes-closed = жабылады
becomes-given = тапсырылады
becomes-give = Біреуге тапсыру…
chairanswer-ask-text =
    <b>Сіздің жауабыңыз</b>

    Оны төрағалық ететіндер Сіздің атыңызбен және еліңізбен бірге оқиды.
chairletter-ask-text =
    <b>Барлық елдің байланыс тұлғаларына не жазасыз?</b>

    Әрқайсысы Сізге осы жерде жауап бере алады. Қызметтік немесе құпия ештеңе жазбаңыз.
handover-is-open = дайындалуда
handover-is-sent = жаңа төрағалықты күтуде
handover-is-confirmed = расталды
handover-notice-decided = Жазылды.
handover-notice-sent = Тізім жаңа төрағалықта. Ол расталғанға дейін құқықтар Сізде қалады.
handover-notice-taken-back = Тізім қайтадан Сізде.
handover-notice-returned = Тізім Сіздің ескертпеңізбен бірге қазіргі төрағалыққа қайтарылды.
handover-notice-confirmed = Расталды. Төрағалық тапсырылды.
handover-notice-unchanged = Ештеңе өзгерген жоқ.
handover-notice-not-open = Бұл енді ашық емес.
handover-notice-not-possible = Мұнда мұндай шешім мүмкін емес.
handover-notice-not-a-getter = Оған тапсыруға болмайды. Құқығы бар адамды таңдаңыз: үйлестірушіні, әкімшіні немесе келесі төрағалықтың өкілін; тексеру үшін – ол туралы шешім қабылдай алатын адамды.
handover-notice-already-sent = Тізім жаңа төрағалықта. Өзгерту үшін алдымен оны қайтарып алыңыз.
handover-notice-undecided = Бірдеңе әлі шешілмеген немесе кейін ашылған. Алдымен қазіргі төрағалық шешеді.
handover-notice-changed = Тізім содан бері өзгерді. Оны қайта оқып шығыңыз.
handover-notice-no-successor = Келесі төрағалық әлі енгізілмеген немесе оның өкілі жоқ. Оны әкімші енгізеді.
handover-notice-not-sent = Тізім әлі дайын емес. Онымен қазіргі төрағалық жұмыс істеп жатыр.
handover-notice-not-allowed = Тапсыру екі төрағалыққа қатысты. Қазір Сіз олардың ешқайсысының өкілі емессіз.
handoverreturn-ask-note =
    <b>Тізімде нені өзгерту керек?</b>

    Сөзіңізді қазіргі төрағалық оқиды.
item-event = Іс-шара
item-review = Тексеру
letter-notice-sent = Жіберілді. Жауаптар осында келеді.
letter-notice-answered = Төрағалыққа жіберілді.
letter-notice-too-many = Бүгінге осымен бітті. Ертең қайта жаза аласыз; мәтініңіз сақталды.
letter-notice-nobody = Бірде-бір елдің байланыс тұлғасы жоқ. Олар – үйлестірушілер; әкімші басқаларды да тағайындай алады.
letter-notice-gone = Бұл хатқа енді жауап беруге болмайды немесе ол Сізге жазылмаған.
letter-notice-not-allowed = Барлық байланыс тұлғаларына тек қазір төрағалық ететіндер жаза алады.
meeting-opening = Ашылу
meeting-forum = Өңірлік форум
meeting-closing = Жабылу
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (болмайды)
meeting-call = Шақыру: { $meeting }
meeting-already = Бұл кездесу шақырылып қойған.
meetings-title = <b>Жыл кездесулері</b>
meetings-about = Кездесу – барлығына арналған іс-шара. Оны Сіз дайындайсыз, ал қатысушыларға хабарланғанға дейін әкімші мақұлдайды.
priorities-notice-proposed = Ұсынылды. Қабылданғанда Сізге хабарланады.
priorities-notice-withdrawn = Басымдықтарды қайта өзгертуге болады.
priorities-notice-adopted = Бұл жылдың басымдықтары қабылданып қойған.
priorities-notice-too-few = Жылға кемінде үш басымдық керек.
priorities-notice-under-review = Басымдықтар қабылдануын күтіп тұр.
priorities-notice-unchanged = Ештеңе өзгерген жоқ.
priorities-notice-not-allowed = Мұны тек биылғы төрағалық жасай алады.
priorities-about = Төрағалық { $least } – { $most } басымдық ұсынады, әрқайсысы бір сөйлеммен, мүмкіндігінше көп тілде. Тексерілген соң қабылданып, барлығына көрінеді.
priorities-adopted = Қабылданды. Жетіспейтін тілдерді қосуға болады; сөздерді тек әкімші түзетеді.
priorities-proposed = <i>Қабылдануын күтуде.</i>
priorities-propose = Қабылдауға ұсыну
priorities-revise = Ұсынысты өзгерту
priorities-decided-adopted = Жыл басымдықтары қабылданды. Оларды барлығы көреді: /year.
priorities-decided-returned = Басымдықтар Сізге қайтарылды: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Қай ел төрағалық етеді?</b>
term-ask-starts =
    <b>Төрағалық қай күні басталады?</b>

    Мысалы: 01.01.2027.
term-ask-ends =
    <b>Соңғы күні қайсы?</b>

    Құқықтар тапсырылғанға дейін төрағалықта қалады.
term-field-country = Ел
term-field-starts = Бірінші күні
term-field-ends = Соңғы күні
term-is-planned = алда
term-is-current = қазір
term-is-past = аяқталды
term-done = Сақталды.
term-unchanged = Ештеңе өзгерген жоқ.
term-overlaps = Бұл күндер басқа төрағалыққа тиесілі.
term-overlaps-with = Бұл күндер басқа төрағалыққа тиесілі: { $name }, { $start } – { $end }. Бірінші немесе соңғы күнін өзгертіңіз.
term-backwards = Соңғы күн бірінші күннен бұрын.
term-too-long = Төрағалық үш жылдан аспайды.
term-begun = Бұл төрағалық басталып кеткен. Елі мен бірінші күні өзгермейді; аяқталғаны мүлде өзгермейді.
term-before-current = Жаңа төрағалық қазіргісінен кейін басталады.
term-not-a-country = Кемінде бір ел қалуы керек, әрі әрқайсысы желіге белгілі болуы тиіс.
term-not-a-member = Қазір ол қатысушы емес.
term-too-many = Бұл төрағалықты бес адам ұсынып отыр.
term-chairs-now = Бұл ел қазір төрағалық етеді. Алдымен төрағалықты тапсырыңыз, содан кейін ел шыға алады.
term-gone = Бұл төрағалық енді жоқ.
term-not-allowed = Мұны тек әкімшілер жасай алады.
term-line = { $name } · { $state }
term-state = <b>Күйі:</b> { $state }
term-nobody = Оның өкілі әзірге жоқ.
term-about = Өкілдер төрағалық құқығын тапсыру сәтінен бастап алады, ерте емес. Ең алғашқы төрағалық бірінші күні басталады.
term-new = Жаңа төрағалық
term-change = Өзгерту
term-add-person = Өкіл қосу
term-remove-person = Босату: { $name }
term-delete = Жою…
term-delete-sure = <b>Бұл төрағалық жойылсын ба?</b> { $name }. Басымдықтары мен өкілдері де жойылады.
term-delete-yes = Иә, жою
term-deleted = Жойылды.
term-review = <b>Бәрі дұрыс па?</b>
term-is-over = Бұл күндер өтіп кеткен. Ол өткен жыл ретінде енгізіледі, ешкімге құқық бермейді.
term-has-come = Бірінші күні келіп қойды. Қазір төрағалық болмаса, бұл бірден басталады, өкілдері құқық алады.
term-enter-past = Өткен жыл деп енгізу
term-past-year = Өткен жыл ретінде енгізілді. Ешкімге құқық бермейді.
term-days-over = Соңғы күні өтіп кеткен. Бұл төрағалық ең ерте дегенде бүгін аяқталады. Өткен жыл «Жаңа төрағалық» батырмасымен енгізіледі.
term-day-range = { $first } және { $last } жылдар арасындағы күнді жазыңыз.
terms-button = Мерзім мен кезек
terms-title = <b>Төрағалықтар</b>
terms-none = Әзірге ештеңе енгізілген жоқ. Өткен жылдарды да енгізуге болады.
termlength-ask-months =
    <b>Төрағалық неше ай?</b>

    1-ден 36-ға дейінгі сан. Енгізілгендері өзгермейді.
theme-add-priority = Басымдық қосу
theme-add-track = Бағыт қосу
theme-ask-title =
    <b>Ол қалай аталады?</b>

    Бір жол, 80 таңбаға дейін.
theme-ask-sentence =
    <b>Одан не нәтиже күтіледі?</b>

    Бір сөйлем, 300 таңбаға дейін.
theme-field-title = Атауы
theme-field-sentence = Сөйлем
theme-notice-done = Сақталды.
theme-notice-unchanged = Ештеңе өзгерген жоқ.
theme-notice-too-many = Бұдан артық қосуға болмайды.
theme-notice-adopted = Басымдықтар қабылданған. Сөздері өзгермейді; оларды тек әкімші түзетеді.
theme-notice-under-review = Басымдықтар қабылдануын күтуде. Өзгерту үшін ұсынысты қайтарып алыңыз.
theme-notice-tied = Оған бірдеңе жатады. Алдымен сол жерде белгіні алып тастаңыз.
theme-notice-gone = Бұл енді жоқ.
theme-notice-not-allowed = Мұны тек биылғы төрағалық пен әкімшілер жасай алады.
theme-languages = ✓ белгісі бар тілдерде мәтін бар. Жазу немесе өзгерту үшін басыңыз.
theme-remove = Алып тастау…
theme-remove-sure = <b>Жылдан алып тасталсын ба?</b> { $title }. Барлық тілдегі мәтіні жойылады.
theme-remove-yes = Иә, алып тастау
chair-empty = Бұл төрағалықтың өкілі қалмады: { $name }. Өкіл тағайындаңыз; оған дейін тапсыруды әкімшілер шешеді.
desk-title = <b>Төрағалық үшін</b>
desk-about = Басымдықтарды ұсыныңыз, кездесулерді шақырыңыз, байланыс тұлғаларына жазыңыз, кешіккенін көріңіз. Соңында ашық қалғанның бәрін тапсырыңыз.
desk-button = Төрағалық үшін
desk-meetings = Жыл кездесулері
desk-letters = Байланыс тұлғаларына хат
desk-late =
    { $count ->
        [0] Кешіккендер
       *[other] Кешіккендер · { $count }
    }
desk-handover = Тапсыру
focal-button = Байланыс тұлғалары
focal-title = <b>Елдердің байланыс тұлғалары</b>
focal-about = Оларға төрағалық жазады. Басқаларды тағайындамасаңыз, олар – елдің үйлестірушілері.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Әкімшілер тағайындаған.
focal-coordinators = Бұлар – елдің үйлестірушілері. Сіз қосқан адам олардың орнына байланыс тұлғасы болады.
focal-add = Тұлға қосу
handover-title = <b>Төрағалықты тапсыру:</b> { $name }
handover-state = <b>Күйі:</b> { $state }
handover-to = <b>Жаңа төрағалық:</b> { $country }
handover-on = <b>Күні:</b> { $day }
handover-note = <b>Жаңа төрағалықтың ескертпесі:</b> { $text }
handover-left = <b>Әлі шешілмегені:</b> { $count }
handover-nothing = Ашық ештеңе жоқ.
handover-texts = <b>Сондай-ақ тексерулер мен тақтадағы хабарландырулар:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = шешілмеген
handover-given-to = алатын: { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Мерзімі:</b> { $day }
handover-now = <b>Әзірге:</b> { $decided }
handover-ask = Бұл не болады? Шешім жаңа төрағалық растағанда күшіне енеді.
item-not-given-board-entry = <i>Хабарландыру авторына тиесілі: ол жалғасады не жабылады. Басқаға тек қазіргі төрағалықтың өз хабарландыруы тапсырылады. Жабылса, мәтіні авторында қалады; оған хабарланады, ол қайта сала алады.</i>
handover-offer = Жаңа төрағалыққа жіберу
handover-take-back = Тізімді қайтарып алу
handover-confirm = Тапсыруды растау…
handover-return = Ескертпемен қайтару
handover-sure =
    <b>Төрағалықты қабылдайсыз ба?</b> { $name }

    Жалғасады: { $goes_on }. Жабылады: { $closed }. Тапсырылады: { $given }.

    Бәрі бірден күшіне еніп, төрағалық құқығы ауысады. Мұны кері қайтаруға болмайды.
handover-yes = Иә, қабылдау
handover-told-sent = Қазіргі төрағалық Сізге ашық істердің тізімін жіберді. Оқып, растаңыз.
handover-told-returned = Тапсыру тізімі қайтадан Сізде. Бірдеңені шешу немесе өзгерту керек.
handover-told-confirmed = Жыл тапсырылды: { $name }.
late-title = <b>Кешіккендер</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>Хатыңызға бір апта жауап жоқ:</b> { $countries }
late-nothing = Кешіккен ештеңе жоқ.
letters-title = <b>Байланыс тұлғаларына хаттар</b>
letters-about = Хат барлық елдің байланыс тұлғаларына барады. Күніне хат: ең көбі { $most }.
letter-line = { $day } · жауап: { $answered } / { $total }
letter-write = Хат жазу
letter-from = Төрағалықтан, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>Әзірге жауап жоқ:</b> { $countries }
letter-answer = Жауап беру
letter-answer-again = Жауабымды өзгерту
order-button = Кезек
order-title = <b>Төрағалық кезегі</b>
order-length = <b>Ай саны:</b> { $months }
order-about = ↑ елді бір орынға алға жылжытады. Ел шықпас бұрын онымен бірге не жойылатынын оқисыз; өткен жылдар қалады.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Бұл ел Диалогтан шығарылсын ба?</b> { $country }
order-leave-terms = <b>Басымдықтарымен және өкілдерімен бірге жойылатын алдағы мерзімдер:</b> { $names }
order-leave-items = <b>Жоспардың төрағалыққа өтетін ашық тармақтары:</b> { $count }
order-leave-stays = Оның өткен жылдары мен қатысушылары қалады. Елді кейін қайта қабылдауға болады, бірақ жойылғаны қайтпайды.
order-leave-yes = Иә, шығару
order-change-length = Ұзақтығын өзгерту
item-plan-item = Жоспар тармағы
item-board-entry = Тақтадағы хабарландыру
item-call = Жобалар конкурсы
handover-get-report = Есеп құжат түрінде
handover-report = Төрағалықты тапсыру есебі: { $name }
handover-column-kind = Түрі
handover-column-item = Не ашық болды
handover-column-decision = Не шешілді
