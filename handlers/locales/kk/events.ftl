speech-en = ағылшынша
speech-ru = орысша
speech-kk = қазақша
speech-ky = қырғызша
speech-tg = тәжікше
speech-tk = түрікменше
speech-uz = өзбекше
remind-1209600 = екі апта бұрын
remind-604800 = бір апта бұрын
remind-259200 = үш күн бұрын
remind-86400 = бір күн бұрын
remind-10800 = үш сағат бұрын
remind-3600 = бір сағат бұрын
score-5 = 5 · өте жақсы
score-4 = 4 · жақсы
score-3 = 3 · орташа
score-2 = 2 · нашар
score-1 = 1 · өте нашар
quote-yes = Иә, дәйексөз келтіруге болады
quote-no = Жоқ, тек ұйымдастырушылар үшін
event-city-tashkent = Ташкент
event-city-almaty = Алматы
event-city-bishkek = Бішкек
event-city-dushanbe = Душанбе
event-city-ashgabat = Ашғабат
event-city-kabul = Кабул
event-city-moscow = Мәскеу
event-city-berlin = Берлин
event-city-london = Лондон
event-city-new_york = Нью-Йорк
event-city-seoul = Сеул
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Қашан:</b> { $span } ({ $city })
event-when-hers = <b>Сіздің уақытыңызбен:</b> { $span }
event-where = <b>Қайда:</b> { $place }
event-speech = <b>Ілеспе аударма:</b> { $languages }
event-organisers = <b>Ұйымдастырушылар:</b> { $names }
event-answers-until = <b>Жауап беру мерзімі:</b> { $when }
event-time-hers = { $when } (Сіздің уақытыңызбен)
event-in-language = <i>Мәтін тілі: { $language }.</i>
event-is-cancelled = <b>Бұл іс-шара өтпейді.</b>
event-reason = Себебі: { $reason }
event-registration-registered = <b>Сізге орын берілді.</b>
event-registration-offered = <b>Сізге орын сақталып тұр. Мерзімі: { $when }.</b> Орынды алатын-алмайтыныңызды айтыңызшы.
event-registration-waitlisted = <b>Сіз күту тізіміндесіз, нөміріңіз: { $number }.</b> Орын босаған бойда хабар келеді.
event-registration-expired = Сізге орын сақталған еді, бірақ Сіз оны мерзімінде алмадыңыз.
event-registration-cancelled = Сіз қатыса алмайтыныңызды айттыңыз.
event-registration-revoked = Ұйымдастырушылар орныңызды қайтарып алуға мәжбүр болды.
event-free = Сіз үшін бос орын: { $free } / { $seats }
event-full = Қазір бос орын жоқ. Күту тізімінде: { $waiting }. Оған тұру үшін түймені басыңыз.
event-is-over = Бұл іс-шара өтті.
event-answers-closed = Тіркелу жабылды. Бұл Сіз үшін маңызды болса, ұйымдастырушыларға жазыңыз.
event-come = Қатысамын
event-cannot = Қатыса алмаймын
event-give-back = Орнымнан бас тарту
event-leave-queue-sure = Күту тізімінен шығасыз ба? Кейін қайта оралсаңыз, соңында боласыз.
event-give-back-sure = Орныңыздан бас тартасыз ба? Ол келесі әріптеске беріледі, кейін бос орын қалмауы мүмкін.
event-take = Орынды алу
event-agenda = Бағдарлама
event-calendar = Күнтізбеге
event-calendar-all = Бәрі бір файлмен
event-calendar-how = Іс-шараны телефоныңыздың күнтізбесіне қосу үшін файлды ашыңыз. Жаңа файл ескісін ауыстырады.
event-calendar-updated =
    Күнтізбеңіз: іс-шараны жаңарту үшін файлды ашыңыз.
    <b>{ $title }</b>
event-calendar-removed =
    Күнтізбеңіз: іс-шараны алып тастау үшін файлды ашыңыз.
    <b>{ $title }</b>
    Жазба қалып қойса, оны өзіңіз өшіріңіз.
event-materials = Материалдар
event-evaluate = Пікір қалдыру
event-manage = Ұйымдастырушыларға
event-open = Ашу
event-moderator = модератор: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Бағдарлама · { $day }-күн</b>
    { $date } ({ $city })
event-agenda-empty = Бұл күнге әзірге ештеңе жоспарланбаған.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Іс-шаралар</b>
event-box-coming = Алдағы
event-box-mine = Менікі
event-box-past = Өткен
event-list-coming = Алдағы іс-шаралар. ✓ орныңыз бар, … күту тізіміндесіз, ! Сізге орын сақталып тұр.
event-list-mine = Сіздің іс-шараларыңыз. ✓ орныңыз бар, … күту тізіміндесіз, ! жауабыңыз керек.
event-list-past = Өткен іс-шаралар. Материалдарын көру үшін іс-шараны ашыңыз.
event-none-coming = Қазір жоспарланған іс-шара жоқ. Жаңасы болғанда хабар келеді.
event-none-mine = Сіз әзірге ешбір іс-шараға жауап берген жоқсыз.
event-none-past = Өткен іс-шаралар әзірге жоқ.
event-found = Сіздің сөздеріңіз бойынша іс-шаралар: { $words }
event-found-none = Бұл сөздер бойынша іс-шара табылмады: { $words }
event-any-country = Кез келген ел үшін
event-any-sector = Кез келген жұмыс саласы үшін
event-narrow = <b>Кімге арналған іс-шараларды көрсету керек:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Материалдар
event-materials-none = Материалдар әзірге жоқ.
event-gone = Іс-шара табылмады.
event-notice-seated = Сізге орын берілді.
event-notice-queued = Сіз күту тізіміндесіз.
event-notice-declined = Айтқаныңызға рақмет.
event-notice-unchanged = Ештеңе өзгерген жоқ.
event-notice-closed = Тіркелу жабылды.
event-notice-cancelled = Бұл іс-шара өтпейді.
event-notice-not-for-her = Іс-шара табылмады.
event-notice-no-calendar = Күнтізбе файлын орныңыз болғанда аласыз.
event-notice-no-file = Бұл файл енді қолжетімсіз.
event-notice-no-evaluation = Пікірді тек қатысқандар, іс-шарадан кейін бір ай ішінде қалдыра алады.
event-invited = <b>{ $network } желісінде Сізге арналған іс-шара</b>
event-nudge = <b>Қатысасыз ба?</b> Жауап беру мерзімі: { $when }.
event-offered = <b>Сіз үшін орын босады.</b>
event-seated = <b>Ұйымдастырушылар Сізге орын берді.</b>
event-changed = <b>Өзгеріс бар</b>
event-changed-time =
    <b>Уақыты:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Уақыт енді мына уақыт белдеуімен көрсетілген: { $city }.
event-changed-venue =
    <b>Орны:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Бағдарлама:</b>
event-agenda-gone = − алып тасталды, { $date }:
event-agenda-new = + жаңа, { $date }:
event-agenda-more = … және басқа. Бағдарламаны толық көру үшін іс-шараны ашыңыз.
event-changed-back = Бәрі бұрынғы қалпына келді.
event-cancelled = <b>{ $network } желісіндегі іс-шара өтпейді.</b>
event-reminder-soon = <b>Жақында басталады</b>
event-reminder-today = <b>Еске салу: бүгін</b>
event-reminder-tomorrow = <b>Еске салу: ертең</b>
event-reminder-days = <b>Еске салу: { $count } күннен кейін</b>
event-materials-sent =
    Бұл іс-шараның материалдары Сізге дайын.

    <b>{ $title }</b>
evaluation-asked =
    Қатысқаныңызға рақмет. Қалай өтті? Пікір қалдыруға бір минут кетеді, атыңыз көрсетілмейді.

    <b>{ $title }</b>
evaluation-ask-score = <b>Іс-шара жалпы қалай өтті?</b>
evaluation-ask-useful = <b>Сізге не пайдалы болды?</b>
evaluation-ask-improve = <b>Келесі жолы нені өзгерткен жөн?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Ұйымдастырушылар сөзіңізді дәйексөз ретінде келтіре ала ма?</b>

    Әрқашан атыңызсыз.
evaluation-review =
    <b>{ $title }</b>

    Бәрі дұрыс па?
evaluation-quote-yes = Сөзіңізді атыңызсыз дәйексөз ретінде келтіруге болады.
evaluation-send = Жіберу
evaluation-notice-thanks = Рақмет. Пікіріңіз келесі іс-шараға көмектеседі.
evaluation-notice-closed = Бұл іс-шараға пікір қабылдау аяқталды.
evaluation-notice-shown = Ұйымдастырушы Сіздің пікіріңіз бар нәтижелерді көріп қойды, сондықтан оны енді өзгерту мүмкін емес.
evaluation-notice-not-there = Пікірді тек қатысқандар қалдыра алады.
event-checkin-how = Кіреберісте Сізге алты таңбалы код көрсетіледі. Сол цифрларды осында жіберіңіз.
event-checkin-notice-welcome = Қош келдіңіз! Келгеніңіз белгіленді.
event-checkin-notice-already = Келгеніңіз белгіленіп қойған. Қош келдіңіз.
event-checkin-notice-no-seat = Сіз бұл іс-шараның тізімінде жоқсыз. Кіреберістегі ұйымдастырушыға жолығыңыз.
event-checkin-notice-other-day = Бұл басқа күннің коды. Кіреберістен бүгінгі кодты сұраңыз.
event-checkin-notice-wrong = Код дұрыс емес. Цифрларды тексеріңізші.
event-checkin-notice-too-many = Әрекет тым көп болды. Бір сағаттан кейін қайталап көріңіз немесе ұйымдастырушыдан белгілеуді сұраңыз.
event-checkin-notice-no-day = Код тек іс-шара күндері жарамды.
event-checkin-notice-not-yet = Ол күн әлі келген жоқ немесе оның орны жоқ.
event-decided-approved =
    «{ $title }»: әкімші мақұлдады, іс-шара жарияланды.
event-decided-rejected =
    «{ $title }»: әкімші мақұлдамады. Себебі: { $reason }

    Қараламаңыз сақталды. Оны өзгертіп, қайта сұрай аласыз.
event-notice-attended = Сіз белгіленіп қойдыңыз, сондықтан орын Сізде қалады.
event-link-with-a-seat = <b>Онлайн:</b> орын алған соң сілтемені көресіз.
event-link-stranger = Бұл сілтеме { $network } желісінің іс-шарасына апарады. Бұл — Орталық Азия әйелдерінің кәсіби желісі. Қатысушы болғаныңызда, іс-шара Сізді күтіп тұрады.
event-promised = Іс-шара: { $title }
event-attendees-button = Тағы кім қатысады
event-attendees-about =
    <b>Тағы кім қатысады?</b>

    Бұл тізім орны бар және тізімде болғысы келетіндерге арналған. Тізімге қосылсаңыз, басқаларды көресіз, олар да Сізді профиліңіз көрсеткендей көреді. Тізімнен кез келген уақытта шыға аласыз, онда оны өзіңіз де көрмейсіз. Орныңызды қайтарсаңыз, тізімде болмайсыз.
event-attendees-join = Мені тізімге қосу
event-attendees-leave = Мені тізімнен шығару
event-attendees-joined = Сіз тізімдесіз.
event-attendees-left = Сіз енді тізімде жоқсыз.
event-attendees-others = Тізімде тағы: <b>{ $count }</b>
event-attendees-empty = Тізімде әзірге басқа ешкім жоқ.
event-place-with-a-seat = <b>Қайда:</b> өтетін жерді орын алған соң көресіз.
event-place-everyone = Іс-шараны көретіндер
event-place-seats = Тек орны барлар
event-sessions = Орны бар сессиялар
event-sessions-title =
    <b>Жеке орны бар сессиялар</b>
    Уақыт жергілікті: { $city }.
event-sessions-hint = Орын алу үшін сессияны басыңыз. Бір уақытта өтетін екі сессияның біреуіне ғана орын алуға болады.
event-sessions-none = Мұндай сессияның өз орындары мен күту тізімі болады; ол іс-шарада орны барларға арналған. Екі сессия қатар өтуі мүмкін.
event-session-seats = Алынған орын: { $taken } / { $seats }
event-session-new = Жаңа сессия
event-session-review = <b>Осы сессия құрылсын ба?</b> Ол іс-шарамен бірге жарияланады, ал іс-шара жарияланып қойса, бөлек жарияланады.
event-notice-needs-event = Алдымен іс-шараның өзінен орын алу керек.
event-notice-overlaps = Бұл уақытта Сіздің басқа сессияда орныңыз бар. Алдымен оны босатыңыз.
