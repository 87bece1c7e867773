question-title =
    <b>Әріптестерден сұрау</b>

    Сұрақ үйлестіруші оқыған соң осы тақырыпты білетін не іздейтіндерге барады. Атыңыз көріне ме — өзіңіз шешесіз.
question-none = Сіз әзірге ештеңе сұраған жоқсыз.
question-ask = Сұрақ қою
question-ask-text =
    <b>Не білгіңіз келеді?</b>

    600 таңбаға дейін. Қызметтік не құпия мәлімет пен адам атын жазбаңыз.
question-ask-topic =
    <b>Бұл қай тақырып?</b>

    Сұрақ оны білетін не іздейтіндерге барады.
question-ask-named =
    <b>Мұны кім айтқаны көрінсін бе?</b>

    Атыңызбен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Мұны тексеретін адам атыңызды бәрібір көреді.
question-field-text = Мәтін
question-field-topic = Тақырып
question-field-named = Аты
question-review =
    <b>Осылай жіберілсін бе?</b>

    Алдымен үйлестіруші оқиды.
question-text = <blockquote>{ $text }</blockquote>
question-for = Тақырып: <b>{ $topic }</b>
question-as = Олар оқиды: <i>{ $who }</i>
question-send = Иә, жіберу
question-sending-sent = Рақмет. Алдымен үйлестіруші оқиды; хабарлаймыз.
question-sending-too-many = Қысқа уақытта тым көп. Жазғаныңыз сақталды: кейінірек жіберіңіз.
question-sending-gone = Бұл сұрақ енді жабық.
question-sending-own = Бұл өзіңіздің сұрағыңыз.
question-too-many = Бәрі оқылуы үшін аптасына үш сұрақ. Келесісі: { $when }.
question-gone = Бұл сұрақ енді жоқ.
question-head = <b>Әріптес сұрайды · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Мұндай сұрақтарды қосу не өшіру: /settings</i>
question-reply = Жауап беру
reply-ask =
    <b>Жауабыңыз</b>

    <blockquote>{ $text }</blockquote>
    600 таңбаға дейін. Қызметтік не құпия мәлімет пен адам атын жазбаңыз.
question-was-answered = <b>Сізге әріптес жауап берді.</b>
question-to = <i>Сұраққа: { $text }</i>
question-open = Сұрағым мен жауаптар
question-is-pending = <i>Үйлестіруші оқып жатыр.</i>
question-is-approved = <i>Алғандар: { $got }; жауап: { $answers }</i>
question-is-rejected = <i>Жіберілген жоқ.</i>
question-reason = Себебі: { $reason }
question-take-away = Сұрақты алып тастау
question-sure =
    <b>Сұрақ алынсын ба?</b>

    Енді ешкім алмайды және жауап бермейді; жауаптарымен бірге тізіміңізден кетеді.
question-sure-yes = Иә, алып тастау
question-withdrawn = Сұрақ алынды.
question-line =
    { $status ->
        [pending] Оқылуда · { $text }
        [rejected] Жіберілмеді · { $text }
        [changes_requested] Жіберілмеді · { $text }
       *[approved] Жауап: { $answers } · { $text }
    }
question-unnamed = <i>Оқырмандар оның атын көрмейді.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Жауабыңыз сұраған адамға жетті.</b>
       *[question] <b>Сұрағыңыз жіберілді.</b> Жауаптар осында келеді.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Жауабыңыз жеткізілген жоқ.</b>
       *[question] <b>Сұрағыңыз жіберілген жоқ.</b>
    }
question-send-again = Өзгертіп, қайта жіберу
question-is-changes_requested = <i>Жіберілген жоқ: бір жерін өзгертіңіз.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Жауабыңыздың бір жерін өзгертіңіз.</b> Содан кейін қайта жіберіңіз.
       *[question] <b>Сұрағыңыздың бір жерін өзгертіңіз.</b> Содан кейін қайта жіберіңіз.
    }
