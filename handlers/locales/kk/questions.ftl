question-title =
    <b>Әріптестерден сұрау</b>

    Үйлестіруші мақұлдаған соң сұрағыңыз осы тақырыпты ұсынатын не іздейтін қатысушыларға барады. Атыңыздың көріну-көрінбеуін өзіңіз шешесіз.
question-none = Сіз әзірге ештеңе сұраған жоқсыз.
question-ask = Сұрақ қою
question-ask-about = Әріптестерден осыны сұрау
question-ask-text =
    <b>Не білгіңіз келеді?</b>

    600 таңбаға дейін. Қызметтік не құпия мәлімет пен ешкімнің атын жазбаңыз.
question-ask-topic =
    <b>Бұл қай тақырып?</b>

    Сұрақты осы тақырыпты ұсынатын не іздейтін қатысушылар алады.
question-ask-named =
    <b>Атыңыз көрсетілсін бе?</b>

    Атыңызбен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Шағын елде не салада әріптестер кім екеніңізді бәрібір аңғаруы мүмкін. Тексеруші атыңызды қалай болғанда да көреді.
question-field-text = Мәтін
question-field-topic = Тақырып
question-field-named = Аты
question-review =
    <b>Осылай жіберілсін бе?</b>

    Алдымен үйлестіруші оқиды.
question-text = <blockquote>{ $text }</blockquote>
question-for = Тақырып: <b>{ $topic }</b>
question-as = Әріптестер көреді: <i>{ $who }</i>
question-send = Иә, жіберу
question-sending-sent = Рақмет. Алдымен үйлестіруші оқиды. Шешім туралы Сізге хабар келеді.
question-sending-too-many = Қысқа уақытта тым көп жібердіңіз. Жазғаныңыз сақталды: кейінірек жіберіңіз.
question-sending-gone = Бұл сұрақ енді жабық.
question-sending-own = Бұл өзіңіздің сұрағыңыз.
question-too-many = Бәрі оқылуы үшін аптасына үш сұрақ қоюға болады. Келесісінің уақыты: { $when }.
question-gone = Бұл сұрақ енді қолжетімсіз.
question-head =
    <b>Әріптестің сұрағы</b>
    { $topic }
question-whose = <i>{ $who } · тілі: { $language }</i>
question-quiet = <i>Мұндай сұрақтарды қосу не өшіру: /settings</i>
question-reply = Жауап беру
reply-ask =
    <b>Жауабыңыз</b>

    <blockquote>{ $text }</blockquote>
    600 таңбаға дейін. Қызметтік не құпия мәлімет пен ешкімнің атын жазбаңыз.
question-was-answered = <b>Сізге әріптес жауап берді.</b>
question-to = <i>Сұраққа: { $text }</i>
question-open = Сұрағымды ашу
question-is-pending = <i>Үйлестіруші тексеріп жатыр.</i>
question-is-approved = <i>Тақырып бойынша таба алатын әріптестеріңізден алғандар: { $got }. Жауаптар: { $answers }</i>
question-is-rejected = <i>Жіберілген жоқ.</i>
question-reason = Себебі: { $reason }
question-take-away = Сұрақты қайтарып алу
question-sure =
    <b>Бұл сұрақты қайтарып аласыз ба?</b>

    Оған енді ешкім жауап бере алмайды, ол жауаптарымен бірге тізіміңізден кетеді.
question-sure-yes = Иә, қайтарып алу
question-withdrawn = Сұрақ қайтарып алынды.
question-line =
    { $status ->
        [pending] Тексерілуде · { $text }
        [rejected] Жіберілмеді · { $text }
        [changes_requested] Өзгерту керек · { $text }
       *[approved] Жауап: { $answers } · { $text }
    }
question-unnamed = <i>Әріптестер оның атын көрмейді.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Жауабыңыз сұраған әріптеске жіберілді.</b>
       *[question] <b>Сұрағыңыз жіберілді.</b> Жауаптар осында келеді.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Жауабыңыз жеткізілген жоқ.</b>
       *[question] <b>Сұрағыңыз жіберілген жоқ.</b>
    }
question-send-again = Өзгертіп, қайта жіберу
question-is-changes_requested = <i>Әлі жіберілген жоқ. Бір жерін өзгертіңіз.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Жауабыңыздың бір жерін өзгертіңіз.</b> Содан кейін қайта жіберіңіз.
       *[question] <b>Сұрағыңыздың бір жерін өзгертіңіз.</b> Содан кейін қайта жіберіңіз.
    }
