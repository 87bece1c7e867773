speech-en = ағылшын
speech-ru = орыс
speech-kk = қазақ
speech-ky = қырғыз
speech-tg = тәжік
speech-tk = түрікмен
speech-uz = өзбек
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
quote-yes = Иә, дәйексөз етуге болады
quote-no = Жоқ, тек ұйымдастырушылар үшін
event-city-tashkent = Ташкент
event-city-almaty = Алматы
event-city-bishkek = Бішкек
event-city-dushanbe = Душанбе
event-city-ashgabat = Ашғабад
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
event-in-language = <i>Мәтін тілі: { $language }.</i>
event-is-cancelled = <b>Бұл іс-шара болмайды.</b>
event-reason = Себебі: { $reason }
event-registration-registered = <b>Сізге орын берілді.</b>
event-registration-offered = <b>Сізге орын сақталып тұр. Мерзімі: { $when }.</b> Аласыз ба, айтыңызшы.
event-registration-waitlisted = <b>Сіз күту тізіміндесіз, нөміріңіз: { $number }.</b> Орын босаған бойда хабар келеді.
event-registration-expired = Сізге орын сақталған еді, мерзімі өтті.
event-registration-cancelled = Сіз қатыса алмайтыныңызды айттыңыз.
event-registration-revoked = Ұйымдастырушылар орныңызды қайтарып алуға мәжбүр болды.
event-free = Сіз үшін бос орын: { $free } / { $seats }
event-full = Қазір бос орын жоқ. Күту тізімінде: { $waiting }. Түймені бассаңыз, кезегіңіз сақталады.
event-is-over = Бұл іс-шара өтті.
event-answers-closed = Жауап қабылдау аяқталды. Маңызды болса, ұйымдастырушыларға жүгініңіз.
event-come = Қатысамын
event-cannot = Қатыса алмаймын
event-give-back = Енді қатыса алмаймын
event-leave-queue-sure = Кезектен шығасыз ба? Қайта оралсаңыз, кезектің соңында боласыз.
event-give-back-sure = Орныңыздан бас тартасыз ба? Ол келесі әріптеске беріледі, кейін бос орын қалмауы мүмкін.
event-take = Орынды аламын
event-agenda = Бағдарлама
event-calendar = Күнтізбеме қосу
event-calendar-all = Бәрін күнтізбеме қосу
event-calendar-how = Файлды ашсаңыз, телефон оны күнтізбеге қосады. Жаңа файл ескісін ауыстырады.
event-calendar-updated =
    Күнтізбеңіз: іс-шараны жаңарту үшін файлды ашыңыз.
    <b>{ $title }</b>
event-calendar-removed =
    Күнтізбеңіз: іс-шараны алып тастау үшін файлды ашыңыз.
    <b>{ $title }</b>
    Жазба қалып қойса, оны өзіңіз өшіріңіз.
event-materials = Материалдар
event-evaluate = Пікір айту
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
event-list-coming = Алда не бар. ✓ орныңыз бар, … кезектесіз, ! орын жауабыңызды күтеді.
event-list-mine = Сіз қатысатын немесе орын күтетін іс-шаралар. ✓ орын бар, … кезек, ! жауап керек.
event-list-past = Өткен іс-шаралар. Материалдар карточкаларда.
event-none-coming = Әзірге ештеңе жоспарланбаған. Болған кезде хабар келеді.
event-none-mine = Сіз әзірге ешқайсысына жазылған жоқсыз.
event-none-past = Мұнда әзірге ештеңе жоқ.
event-any-country = Кез келген ел үшін
event-any-sector = Кез келген сала үшін
event-narrow = <b>Кімге арналған іс-шаралар?</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Материалдар
event-materials-none = Материалдар әзірге жоқ.
event-gone = Мұндай іс-шара жоқ.
event-notice-seated = Сізге орын берілді.
event-notice-queued = Сіз күту тізіміндесіз.
event-notice-declined = Айтқаныңызға рақмет.
event-notice-unchanged = Бұрыннан солай.
event-notice-closed = Жауап қабылдау аяқталды.
event-notice-cancelled = Бұл іс-шара болмайды.
event-notice-not-for-her = Мұндай іс-шара жоқ.
event-notice-no-calendar = Орныңыз болған соң күнтізбе файлын аласыз.
event-notice-no-file = Бұл файл енді жоқ.
event-notice-no-evaluation = Пікірді тек қатысқандар бір ай ішінде айта алады.
event-invited = <b>{ $network } желісінде Сізге арналған іс-шара</b>
event-nudge = <b>Қатысасыз ба?</b> Жауап беру мерзімі: { $when }.
event-offered = <b>Сіз үшін орын босады.</b>
event-seated = <b>Ұйымдастырушылар Сізге орын берді.</b>
event-changed = <b>Өзгеріс бар</b>
event-changed-time =
    <b>Уақыты:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Уақыт енді мына қала бойынша: { $city }.
event-changed-venue =
    <b>Орны:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Бағдарлама:</b>
event-agenda-gone = − енді жоқ, { $date }:
event-agenda-new = + жаңа, { $date }:
event-agenda-more = … және басқа: бағдарлама түгел карточкада.
event-changed-back = Бәрі қайтадан Сіз білгендей.
event-cancelled = <b>{ $network } желісіндегі іс-шара өтпейді.</b>
event-reminder-soon = <b>Жақында басталады.</b>
event-reminder-today = <b>Еске салу: бүгін</b>
event-reminder-tomorrow = <b>Еске салу: ертең</b>
event-reminder-days = <b>Еске салу: { $count } күннен кейін</b>
event-materials-sent =
    <b>{ $title }</b>

    Бұл іс-шараның материалдары Сізге дайын.
evaluation-asked =
    <b>{ $title }</b>

    Қатысқаныңызға рақмет. Қалай өтті? Бір минут қана, атыңыз көрсетілмейді.
evaluation-ask-score = <b>Жалпы қалай өтті?</b>
evaluation-ask-useful = <b>Сізге не пайдалы болды?</b>
evaluation-ask-improve = <b>Келесі жолы нені өзгерткен жөн?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Ұйымдастырушылар сөзіңізді дәйексөз ете ала ма?</b>

    Әрқашан атыңызсыз.
evaluation-review =
    <b>{ $title }</b>

    Бәрі дұрыс па?
evaluation-quote-yes = Сөзіңізді атыңызсыз дәйексөз етуге болады.
evaluation-send = Жіберу
evaluation-notice-thanks = Рақмет. Бұл келесі іс-шараға көмектеседі.
evaluation-notice-closed = Бұл іс-шараға пікір қабылдау аяқталды.
evaluation-notice-not-there = Пікірді тек қатысқандар айта алады.
event-checkin-how = Кіреберісте алты цифрлы код көрсетіледі. Оны осында жазыңыз, тек цифрларын.
event-checkin-notice-welcome = Қош келдіңіз! Сіз белгілендіңіз.
event-checkin-notice-already = Сіз белгіленгенсіз. Қош келдіңіз.
event-checkin-notice-no-seat = Бұл іс-шарада Сізге орын жоқ. Кіреберістегі ұйымдастырушыға жолығыңыз.
event-checkin-notice-other-day = Бұл басқа күннің коды. Кіреберістен бүгінгі кодты сұраңыз.
event-checkin-notice-wrong = Код дұрыс емес. Цифрларды тексеріңізші.
event-checkin-notice-too-many = Тым көп әрекет болды. Бір сағаттан кейін көріңіз немесе ұйымдастырушыдан белгілеуді сұраңыз.
event-checkin-notice-no-day = Код іс-шара күндері болады.
event-checkin-notice-not-yet = Ол күн әлі келген жоқ немесе оның орны жоқ.
event-decided-approved =
    «{ $title }»: әкімші рұқсат берді, іс-шара жарияланды.
event-decided-rejected =
    «{ $title }»: әкімші рұқсат бермеді. Себебі: { $reason }

    Қаралама сақталды; оны өзгертіп, қайта жібере аласыз.
