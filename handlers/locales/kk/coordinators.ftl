coordinator-title = <b>Үйлестірушіңіз</b>
coordinator-named = Еліңізді үйлестіреді: <b>{ $names }</b>
coordinator-unnamed = Сізге еліңіздің үйлестірушісі немесе әкімшілер жауап береді.
coordinator-nobody = Қазір мұнда Сізге жауап беретін ешкім жоқ.
coordinator-about =
    Мұнда желі, өтініміңіз немесе профиліңіз туралы сұраңыз. Жазғаныңызды еліңіздің үйлестірушілері оқиды; олар болмаса немесе екі күнде ешкім жауап бермесе, әкімшілер оқиды.

    Күніне жіберуге болатын хабар: { $most }.
coordinator-button = Үйлестірушім
coordinator-write = Үйлестірушіге жазу
coordinator-own-messages = Хабарларымыз · { $count }
coordinator-own-title = <b>Сіз және үйлестірушіңіз</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = Сіз, { $when }
coordinator-role = Үйлестіруші
tocoordinator-ask-text =
    <b>Не жазғыңыз келеді?</b>

    Жауап осында келеді. Қызметтік немесе құпия ақпарат жазбаңыз.
coordinator-too-many = Күніне жіберуге болатын хабар: { $most }. Қайта жазуға болатын уақыт: { $when }.
coordinator-notice-sent = Жіберілді. Жауап осында келеді.
coordinator-notice-too-many = Ертең қайта жаза аласыз.
coordinator-notice-nobody = Қазір Сізге жауап беретін ешкім жоқ.
coordinator-notice-answered = Жіберілді. Оған хабарланады.
coordinator-notice-closed = Жабылды.
coordinator-notice-unchanged = Ештеңе өзгерген жоқ.
coordinator-notice-not-allowed = Бұл хат алмасу енді Сізге ашық емес.
coordinator-gone = Бұл хат алмасу мұнда енді жоқ.
coordinator-of-pending = Оның өтінімі қаралып жатыр.
coordinator-of-rejected = Оның өтінімі мақұлданбады.
coordinator-of-suspended = Қатысуы уақытша шектелген.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Қатысушылардың хабарлары</b>
coordinator-mark = ● — жауап күтіп тұр.
coordinator-no-conversations = Әзірге ешкім жазған жоқ.
coordinator-is-named = Еліңіздің қатысушылары Сізді үйлестіруші ретінде атыңызбен көреді.
coordinator-is-unnamed = Еліңіздің қатысушылары үйлестіруші бар екенін көреді, бірақ атыңызды көрмейді.
coordinator-hide-name = Атымды көрсетпеу
coordinator-show-name = Атымды көрсету
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Жауап беру
coordinator-close = Жауап қажет емес
coordinator-answer-ask =
    <b>Жауабыңыз</b>

    <blockquote>{ $text }</blockquote>
    Ол сөзіңізді қалай жазсаңыз, солай алады, атыңыз көрсетілмейді.
coordinator-written = <b>Сізге еліңізден хабар жазды.</b>
coordinator-open = Оқу
coordinator-overdue = Қатысушы екі күннен артық жауап күтіп отырған хат алмасулар: { $count }. Сіз де жауап бере аласыз.
coordinator-conversations-button = Хабарлар
coordinator-messages =
    { $count ->
        [0] Хабарлар
       *[other] Хабарлар · { $count }
    }
