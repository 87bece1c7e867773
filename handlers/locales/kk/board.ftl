board-title = <b>Ынтымақтастық пен мүмкіндіктер тақтасы</b>
board-newest = Әріптестер не іздейді, не ұсынады және Сізге қандай мүмкіндік ашық. Алдымен жаңа хабарландырулар тұр.
board-none = Мұндай хабарландыру әзірге жоқ. Алғашқысын Сіз жазыңыз.
board-matches = Сұрауға сай хабарландырулар: <i>{ $words }</i>
board-no-matches = Сұрауға сай хабарландыру жоқ: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Іздейді: { $title }
        [offer] Ұсынады: { $title }
       *[opportunity] { $title }
    }
board-search = Іздеу
board-own = Менікі
board-new = Жаңа хабарландыру
board-by-kind = Түрі
board-by-topic = Тақырып
board-by-country = Ел
board-pick-kind = <b>Қандай хабарландырулар?</b>
board-pick-topic = <b>Қай тақырыпта?</b>
board-pick-country = <b>Қай ел үшін?</b>
board-any-kind = Барлық түрі
board-any-topic = Барлық тақырып
board-any-country = Барлық ел
board-kind-seek = Іздеймін
board-kind-offer = Ұсынамын
board-kind-opportunity = Мүмкіндік
board-sort-grant = Грант
board-sort-course = Курс
board-sort-conference = Конференция
board-sort-vacancy = Бос жұмыс орны
board-sort-partner = Серіктес іздеу
board-field-kind = Түрі
board-field-sort = Бұл не
board-field-title = Тақырыбы
board-field-what = Мәтіні
board-field-whom = Кімге арналған
board-field-countries = Елдер
board-field-languages = Тілдер
board-field-until = Соңғы күні
board-field-topics = Тақырыптар
board-field-named = Аты
board-everywhere = барлығы
board-interested = Маған қызық
board-announce = Хабар тарату
board-own-title = <b>Менің хабарландыруларым</b>
board-own-none = Сіз әлі хабарландыру жазған жоқсыз.
board-own-line =
    { $status ->
        [pending] Тексерілуде: { $title }
        [changes_requested] Өзгерту керек: { $title }
        [rejected] Мақұлданбады: { $title }
        [ended] Жабылды: { $title }
        [removed] Алынды: { $title }
       *[published] { $title }
    }
board-is-pending = Хабарландыруды үйлестіруші тексеріп жатыр. Ол әзірге тақтада жоқ.
board-is-changes_requested = Тексеруші бірдеңені өзгертуіңізді сұрайды.
board-is-rejected = Хабарландыру мақұлданбады. Оны өзгертіп, қайта жіберуге болады.
board-is-published = Тақтада тұратын соңғы күні: { $day }.
board-is-ended = Жабылды. Басқалар оны енді көрмейді.
board-is-removed = Тексеруші бұл хабарландыруды тақтадан алып тастады.
board-interested-count = Қызығушылық танытқандар: { $count }
board-outcome-here = Керегіңізді осы жерден таптыңыз.
board-outcome-elsewhere = Керегіңізді басқа жерден таптыңыз.
board-outcome-nothing = Табылмады.
board-reason = <b>Тексерушінің сөзі:</b> { $reason }
board-renew = Иә, ұзарту
board-change = Өзгерту
board-close = Жабу
board-say = Нәтижесі қандай?
board-again = Қайта пайдалану
board-withdraw = Қайтарып алу
board-keep = Тақтада қалдыру
board-open = Ашу
board-put-back = Тақтаға қайтару
board-title-of = <b>{ $title }</b>
board-close-ask = Хабарландыру тақтадан бірден алынады. Керегіңізді таптыңыз ба?
board-found-ask = Керегіңізді таптыңыз ба? Жауабыңыз тақтаның пайдасын көруге көмектеседі.
board-found-here = Иә, осы жерден
board-found-elsewhere = Иә, басқа жерден
board-found-nothing = Жоқ
board-ending = Хабарландыру әлі күшінде ме? Ұзартпасаңыз, ол тақтадан мына күні алынады: { $day }.
board-ended = Хабарландырудың мерзімі бітті, ол енді тақтада жоқ.
board-given = Төрағалық бұл хабарландыруды Сізге тапсырды: енді қызығушылық танытқандар Сізге жазады. Атыңыз көрсетілмейді. Хабарландыруды өзгертуге не жабуға болады.
board-gone = Бұл хабарландыру енді тақтада жоқ.
board-withdraw-sure = «{ $title }» қайтарып алынсын ба? Ол тізіміңізден жоғалады.
board-withdraw-yes = Қайтарып алу
board-withdrawn = Хабарландыру қайтарып алынды.
board-review = <b>Осы хабарландыру жіберілсін бе?</b> Оны алдымен еліңіздің үйлестірушісі оқиды.
board-leaves = Жаңа мәтін мақұлданғанша, хабарландыру тақтада болмайды.
board-send = Жіберу
board-unnamed = Әріптестер оның атын көрмейді.
board-sending-sent = Жіберілді. Тексерілгенде Сізге хабарланады.
board-sending-too-many = Бір аптада жіберуге болатын хабарландыруларды жіберіп болдыңыз. Қаралама сақталды.
board-sending-past = Көрсетілген күн өтіп кетті. Басқа күнді жазыңыз.
board-sending-gone = Бұл хабарландыруды енді жіберуге болмайды.
board-too-many-now = Аптасына бес хабарландыру жазуға болады. Келесісін жазуға болатын уақыт: { $when }.
board-ending-notice-renewed = Ұзартылды.
board-ending-notice-closed = Рақмет. Хабарландыру жабылды.
board-ending-notice-unchanged = Ештеңе өзгерген жоқ.
board-ending-notice-past = Хабарландыруда көрсетілген күн өтіп кетті. Оны өзгертіп, қайта жіберіңіз.
board-ending-notice-gone = Бұл енді мүмкін емес.
board-was-approved = <b>Хабарландыруыңыз тақтада. Соңғы күні: { $day }.</b>
board-was-rejected = <b>Хабарландыруыңыз мақұлданбады.</b>
board-was-changes_requested = <b>Хабарландыруыңызды өзгертіңіз.</b>
board-until-past = Бұл күн өтіп кетті: { $day }. Кейінгі күнді жазыңыз.
board-until-far = Бұл күнге дейін бір жылдан көп уақыт бар: { $day }. Ертерек күнді жазыңыз.
boardentry-ask-kind =
    <b>Хабарландыруыңыз не туралы?</b>

    Сіз бірдеңе іздейсіз, бірдеңе ұсынасыз немесе басқаларға арналған мүмкіндікті білесіз.
boardentry-ask-sort = <b>Бұл қандай мүмкіндік?</b>
boardentry-ask-title =
    <b>Қысқа тақырып</b>

    Тізімде оқылуы үшін 80 таңбадан аспасын.
boardentry-ask-what =
    <b>Не туралы?</b>

    Бірнеше сөйлем. Телефон нөмірі мен мекенжайды жазбаңыз: кімге қызық болса, байланысты осы жерде сұрайды, шешімді Сіз қабылдайсыз.
boardentry-ask-whom = <b>Бұл кімге арналған?</b> Мысалы: кеден қызметкерлері, ауылдағы кәсіпкер әйелдер.
boardentry-ask-topics = <b>Қай тақырыптарға жатады?</b> Бірден үшке дейін таңдаңыз.
boardentry-ask-languages = <b>Қай тілдерде?</b>
boardentry-ask-countries = <b>Қай елдер үшін?</b> Барлығына арналса, сұрақты өткізіп жіберіңіз.
boardentry-ask-until =
    <b>Қай күнге дейін?</b>

    Мысалы: 15 наурыз. Мерзімі болмаса, сұрақты өткізіп жіберіңіз: хабарландыру тақтадан алынардан бұрын әлі күшінде ме деп сұраймыз.
boardsearch-ask-words = <b>Не іздейсіз?</b> Кез келген тілде бір не бірнеше сөз жазыңыз.
board-numbers-button = Тақта нәтижелері
board-numbers-title = <b>Тақтадағы хабарландырулар не берді</b>
board-numbers-open = <b>Қазір тақтада:</b> { $count }
board-numbers-ended = Аяқталған
board-result-here = Тақтадан табылды
board-result-elsewhere = Басқа жерден табылды
board-result-nothing = Табылмады
board-result-unsaid = Жауап жоқ
