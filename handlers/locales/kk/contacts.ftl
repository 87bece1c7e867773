contact-my-phone = Телефон нөмірім
contact-ask-phone = Мәтін өрісінің астындағы түймені басыңыз. Телеграм нөміріңізді беруді растауды сұрайды.
contact-share-phone = Нөмірімді беру
contact-no-phone = Басқа тәсіл таңдау
contact-another-way = Жақсы. Басқа байланыс дерегін таңдаңыз.
contact-thanks = Рақмет.
contact-own-phone = Бұл Сіздің нөміріңіз емес. Тек өз нөміріңізді, мәтін өрісінің астындағы түймемен бере аласыз.
contact-not-asked = Қазір нөмір қажет емес. Ол сақталған жоқ.
contact-of-somebody = Бұл Сіздің нөміріңіз емес. Ол сақталған жоқ: өз нөмірін кімге беретінін әр әріптес өзі шешеді.
contact-phone-by-button = Телефон нөмірін беру үшін «Телефон нөмірім» түймесін басыңыз. Сонда ешкім бөтен нөмірді енгізе алмайды.
contact-name-by-button = Телеграмдағы пайдаланушы атын беру үшін сол ат жазылған түймені басыңыз. Ондай түйме болмаса, алдымен Телеграмда пайдаланушы атын қойыңыз.
contact-not-an-address = Бұл пошта мекенжайына ұқсамайды. Мына түрде жазыңыз: name@example.org. Немесе түймені басыңыз.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Телеграм аккаунтыңызда пайдаланушы аты енді жоқ. Басқа байланыс дерегін таңдаңыз.
contact-copy-phone = Нөмірді көшіру
contact-copy-email = Мекенжайды көшіру
contact-open = Байланысты ашу
private-note-button = Жазбам
private-note = <b>Жазбаңыз:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>Ол туралы жазбаңыз</b>

    Мысалы: Бұхарада кездестік, рентген бақылауын біледі. Жазбаны тек Сіз көресіз. Біреуіңіз желіден кетсе немесе байланысты жапса, ол жойылады.
private-note-notice-saved = Сақталды. Жазбаны тек Сіз көресіз.
private-note-notice-removed = Жазбаңыз жойылды.
private-note-notice-gone = Бұл байланыс енді қолжетімсіз.
contact-message-button = Бот арқылы хабар жіберу
contact-message-from = <b>Оның бот арқылы жіберген соңғы хабары:</b> { $text }
contactmessage-ask-text =
    <b>Оған хабарыңыз</b>

    Хабарды бот жеткізеді. Бір хабар жіберуге болады, келесісін ол жауап бергенде немесе бір аптадан кейін жібересіз.
contact-message-review =
    <b>Бұл хабар жіберілсін бе?</b>

    Кімге: <b>{ $name }</b>
contact-message-change = Хабарды өзгерту
contact-message-came = <b>Әріптестен хабар:</b> { $name }
contact-message-too-early = Бот арқылы келесі хабарды жіберу уақыты: { $when }. Оған дейін оның байланыс дерегін пайдаланыңыз.
contact-message-notice-sent = Жіберілді. Тыныш сағаттары болса, ол хабарды содан кейін алады.
contact-message-notice-too-early = Келесі хабарға әлі ерте. Мәтініңіз сақталды.
contact-message-notice-gone = Бұл байланыс енді қолжетімсіз.
follow-up-ask =
    <b>Сөйлесе алдыңыздар ма?</b>

    { $days } күн бұрын Сіз бен осы әріптес байланыс дерегімен алмастыңыздар: <b>{ $name }</b>.

    Жауабыңыз тек санақ үшін керек. Оның Сіздікі екенін ешкім көрмейді, әрі сұрақ бір-ақ рет қойылады.
follow-up-answer-spoken = Иә, сөйлестік
follow-up-answer-not-yet = Әзірге жоқ
follow-up-answer-did-not-fit = Реті келмеді
follow-up-thanks = Рақмет. Жауабыңыз есіміңізсіз есепке алынды.
follow-up-thanks-not-yet = Рақмет. Асықпаңыз: оған өзіңізге ыңғайлы уақытта жаза аласыз.
contact-numbers-button = Қатысушылар байланысы
contact-numbers-title = <b>Қатысушылардың жаңа байланыстары</b>
contact-numbers-line =
    <b>{ $year }, { $quarter }-тоқсан</b>
    Жаңа байланыстар: { $made }
    Он күннен кейін: сөйлестік: { $spoken } · әзірге жоқ: { $notyet } · реті келмеді: { $didnotfit }
contact-numbers-none = Аяқталған тоқсан әзірге жоқ. Тоқсанның сандары ол біткенде көрсетіледі.
