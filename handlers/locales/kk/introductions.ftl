introductions-ask = Танысуды сұрау
introductions-open = Ашу
introductions-acquainted = Сіздер таныссыздар.
introductions-asked-already = Сіз танысуды сұрадыңыз, өтініш жауап күтіп тұр. Мерзімі: { $day }.
introductions-asks-you = Ол Сізбен танысқысы келеді.
introductions-title = <b>Танысулар</b>
introductions-list-in = Бұл әріптестер Сізбен танысқысы келеді.
introductions-list-known = Сіздер таныссыздар. Байланыс дерегін көру үшін есімді басыңыз.
introductions-list-out = Сіз бұл әріптестерден танысуды сұрадыңыз.
introductions-none-in = Жауабыңызды күтіп тұрған ешкім жоқ. Әріптеспен танысу үшін оны тауып, карточкасын ашыңыз.
introductions-none-known = Әзірге ешкім жоқ.
introductions-none-out = Сіз әзірге ешкімнен танысуды сұраған жоқсыз.
introductions-box-in = Сізді күтеді: { $count }
introductions-box-known = Таныстар: { $count }
introductions-box-out = Сіз сұрағандар: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · жауап күтеді
        [expired] { $name } · мерзімі өтті
        [withdrawn] { $name } · қайтарылды
       *[none] { $name } · { $country }
    }
introductions-note = <b>Хат:</b> { $note }
introductions-you-decide = Ол Сізбен танысқысы келеді. Келіссеңіз, әрқайсыңыз екіншіңіз таңдаған байланыс дерегін аласыз. Бас тартсаңыз, оған айтылмайды. Өтініштің мерзімі: { $day }.
introductions-accept = Келісу
introductions-decline = Бас тарту
introductions-block = Бұғаттау
introductions-take-back = Өтінішті қайтарып алу
introductions-end = Аяқтау
introductions-gets = <b>Онымен байланысу:</b>
introductions-gives = <b>Сіз бересіз:</b> { $contact }
introductions-only-then = Ол қазір хатыңыз бен карточкаңызды көреді, ал байланыс дерегіңізді тек келіскен соң көреді.
introductions-is-declined = Сіз бас тарттыңыз. Оған айтылған жоқ.
introductions-is-withdrawn = Бұл өтініш қайтарып алынды.
introductions-is-expired =
    { $whose ->
        [mine] Өтініштің мерзімі жауапсыз өтті. Қайта сұрауға болады.
       *[theirs] Бұл өтініштің мерзімі өтті.
    }
introductions-gone = Бұл өтініш енді жоқ.
introductions-review =
    <b>Бәрі дұрыс па?</b>

    Кімге: <b>{ $name }</b>
introductions-send = Жіберу
introductions-change-note = Хатты өзгерту
introductions-change-gives = Байланысты өзгерту
introductions-too-many = Әр өтініш мұқият оқылуы үшін күніне { $most } әріптестен сұрауға болады. Келесісінің уақыты: { $when }.
introductions-sure-block = { $name } бұғатталсын ба? Ол Сізді, Сіз оны енді таба алмайсыз. Оған айтылмайды.
introductions-sure-end = { $name } екеуіңіздің танысуыңыз аяқталсын ба? Байланыс деректері мұнда енді көрсетілмейді. Оқылғаны әркімнің өзінде қалады.
introductions-sure-withdraw = Бұл өтінішті қайтарып аласыз ба? Әріптесіңіз оған енді жауап бере алмайды.
introductions-sure-decline = Бұл өтініштен бас тартасыз ба? Әріптесіңізге айтылмайды.
introductions-yes = Иә
introductions-blocked = Бұғатталғандар
introductions-blocked-list =
    <b>Бұғатталғандар</b>

    Бұғаттан шығару үшін есімді басыңыз.
introductions-nobody-blocked = Сіз ешкімді бұғаттаған жоқсыз.
introductions-unblock = { $name } — бұғаттан шығару
introductions-notice-sent = Жіберілді. Ол өтінішті қолайлы уақытта алады.
introductions-notice-already = Екеуіңіздің араңызда өтініш бар.
introductions-notice-asked-by-her = Ол Сізден бұрын сұрады: тек жауап беру қалды.
introductions-notice-too-many = Бүгінге өтініш жеткілікті.
introductions-notice-gone = Бұл енді мүмкін емес.
introductions-notice-accepted = Келістіңіз. Енді таныссыздар.
introductions-notice-declined = Бас тарттыңыз. Оған айтылмайды.
introductions-notice-blocked = Бұғатталды. Оған айтылмайды.
introductions-notice-withdrawn = Қайтарып алынды.
introductions-notice-ended = Аяқталды.
introductions-notice-unchanged = Бұрыннан солай.
introductions-notice-unblocked = Бұғаттан шығарылды.
introduction-ask-note =
    <b>Оған қысқа хат</b>

    Кім екеніңізді және неге танысқыңыз келетінін бір-екі сөйлеммен жазыңыз. Ол хатты карточкаңызбен бірге оқиды.
introduction-ask-gives =
    <b>Ол Сізбен қалай байланыса алады?</b>

    Мұны ол тек келіскен соң алады. Төменнен таңдаңыз немесе электрондық пошта мекенжайын жазыңыз.
acceptance-ask-gives =
    <b>Ол Сізбен қалай байланыса алады?</b>

    Төменнен таңдаңыз немесе электрондық пошта мекенжайын жазыңыз. Ол мұны бірден алады, Сіз оның байланысын аласыз.
introductions-author =
    <b>«{ $title }» тәжірибесінің авторы</b>
    Ол атын айтпаған. Келіссе, біле аласыз.
introductions-about = «{ $title }» тәжірибесі туралы
introductions-hides-you = Ол Сіздің атыңызды білмейді. Келіссеңіз, біледі.
introductions-somebody = Бір автор
introductions-gets-no-more = <b>Онымен байланысу:</b> ол Telegram атын берген еді, бірақ ол ат енді жоқ. Одан басқа байланыс дерегі сұралады. Ол бергенде, Сізге айтамыз.
introductions-gets-unchecked = <b>Онымен байланысу:</b> Telegram қазір жауап бермей тұр, сондықтан оның ондағы атын тексеру мүмкін емес. Бірнеше минуттан кейін қайта қараңыз.
introductions-gives-no-more = <b>Сіз Telegram атыңызды бергенсіз, бірақ аккаунтыңызда ол енді жоқ</b>: ол арқылы Сізбен байланысу мүмкін емес. Басқа байланыс дерегін беріңіз немесе Telegram-да пайдаланушы атын қайта қойыңыз.
introductions-give-another = Басқа байланыс дерегін беру
introductions-look-again = Қайта қарау
introductions-notice-given = Рақмет. Енді осы байланыс дерегі жарамды.
contact-ask-gives =
    <b>Бұрынғысының орнына қандай байланыс дерегін бересіз?</b>

    Төменнен таңдаңыз немесе электрондық пошта мекенжайын жазыңыз.
