start-welcome =
    <b>{ $network }</b> желісіне қош келдіңіз.

    Мұнда Орталық Азияның маман әйелдері әріптестерін табады, іс-шараларда кездеседі және бір-бірінен үйренеді. Тіркелуге екі минуттай уақыт кетеді.
start-welcome-back = Қайта келгеніңізге қуаныштымыз. Тіркелу әлі аяқталған жоқ. Барлық жауабыңыз сақталған.
start-finish-registration = Алдымен тіркелуді аяқтаңыз. Жауаптарыңыз сақталған.
start-waiting =
    <b>Өтініміңіз қаралып жатыр.</b>

    Оны үйлестіруші оқиды, әдетте екі күн ішінде. Жауап осында келеді. Оған дейін профиліңізді өзгерте аласыз.
start-register = Тіркелу
start-find = Әріптес табу
start-profile = Менің профилім
start-language = Тіл
start-help = Көмек
start-news =
    { $count ->
        [0] Жаңалықтар
       *[other] Жаңалықтар · { $count }
    }
start-settings = Баптаулар
start-admin =
    { $count ->
        [0] Үйлестіру
       *[other] Үйлестіру · { $count }
    }
start-requests =
    { $count ->
        [0] Байланыстар
       *[other] Байланыстар · { $count }
    }
start-events =
    { $count ->
        [0] Іс-шаралар
       *[other] Іс-шаралар · { $count }
    }
start-practices =
    { $count ->
        [0] Үздік тәжірибелер
       *[other] Үздік тәжірибелер · { $count }
    }
start-ask =
    { $count ->
        [0] Сұрақтар
       *[other] Сұрақтар · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Сіздің келесі іс-шараңыз:</b> { $title }
home-reviews = Сіздің тексеруіңізді күтіп тұрғандар: { $count }
home-requests = Жауап беру керек байланыс сұраулары: { $count }
home-open-events = Тіркелуге болатын іс-шаралар: { $count }
home-practices = Тақырыптарыңыз бойынша жаңа үздік тәжірибелер: { $count }
home-answers = Соңғы жеті күнде сұрақтарыңызға келген жауаптар: { $count }
home-nothing = Бүгін Сіз үшін жаңалық жоқ.
home-hint = Әріптес табу үшін есімді, елді немесе жұмыс саласын жазыңыз, мысалы: <i>кеден Өзбекстан</i>.
home-event = { $date } · { $title }
home-read = Оқу: { $title }
home-settings =
    <b>Баптаулар</b>

    Профиліңіз, хабарламалар мен тыныш сағаттар, боттың тілі.
home-continue-registration = Жалғастыру: тіркелу
home-continue-request = Жалғастыру: байланыс сұрауы
home-continue-question = Жалғастыру: сұрағыңыз
home-continue-reply = Жалғастыру: жауабыңыз
home-continue-practice = Жалғастыру: үздік тәжірибеңіз
home-continue-translation = Жалғастыру: аудармаңыз
home-continue-trial = Жалғастыру: сынап көргеніңіз
home-continue-report = Жалғастыру: шағымыңыз
home-continue-event = Жалғастыру: іс-шараңыз
home-continue-evaluation = Жалғастыру: бағалауыңыз
home-continue-announcement = Жалғастыру: хабарландыруыңыз
home-continue-decision = Жалғастыру: шешіміңіз
directory-my-sector = Менің саламдағы әріптестер · { $count }
directory-my-country = Менің елімдегі әріптестер · { $count }
home-continue-message = Жалғастыру: хабарыңыз
home-continue-proposal = Жалғастыру: ұсынысыңыз
start-question = Үйлестірушінің Сізге сұрағы бар. Жауабыңыз шешім қабылдауға көмектеседі.
start-answer-question = Сұраққа жауап беру
home-continue-invitation = Жалғастыру: шақыру
home-continue-entry = Жалғастыру: хабарландыруыңыз
home-continue-project = Жалғастыру: жобаңыз
home-continue-certificate = Жалғастыру: сертификатыңыз
home-continue-delegation = Жалғастыру: делегация
home-continue-call = Жалғастыру: конкурс
home-continue-repeat = Жалғастыру: қайда қайталанды
home-continue-plan = Жалғастыру: іс-қимыл жоспары
home-continue-year = Жалғастыру: Диалог жылы
home-continue-meeting = Жалғастыру: жеребе кездесуі
home-continue-mentoring = Жалғастыру: тәлімгерлік
