review-title = <b>Тексеруді күтуде: { $count }</b>
review-waiting = Тексеруді күтуде: { $count }
review-none = Шешіміңізді күткен ештеңе жоқ. Рақмет.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● белгісі: басқа тексеруші ашып отыр.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Келесі
review-no-next = Қазір шешіміңізді күткен басқа ештеңе жоқ.
review-all = Бүкіл тізім
review-by-kind = Түрі бойынша
review-which-kind = <b>Нені тексересіз?</b>
review-kind-application = Тіркелу өтінімі
review-kind-practice = Үздік тәжірибе
review-kind-translation = Аударма
review-kind-trial = Тәжірибені қолданып көру
review-kind-question = Сұрақ
review-kind-reply = Жауап
review-kind-report = Тәжірибе туралы шағым
review-head = <b>{ $kind }</b>
review-submitted-by = Жіберген: { $name }, { $when }
review-submitted = Жіберілген: { $when }
review-claimed = <i>Басқа тексеруші ашып отыр: { $name }. Босайтын уақыты: { $until }.</i>
review-approved-so-far = Мақұлдаған: { $names }. Тағы бір тексерушінің мақұлдауы керек.
review-is-approved = <b>Мақұлданды.</b> Шешкен: { $name }
review-is-rejected = <b>Қабылданбады.</b> Шешкен: { $name }
review-is-changes_requested = <b>Автордан өзгерту сұралды.</b> Шешкен: { $name }
review-is-withdrawn = Автор мұны қайтарып алды.
review-is-superseded = Автор өзгертті: бұл нұсқа енді шешім күтпейді.
review-comment = Себебі: { $text }
review-asked = <i>Сұраған { $name }:</i> { $text }
review-asked-short = <i>Сұрақ:</i> { $text }
review-answered = <i>Автордың жауабы:</i> { $text }
review-unanswered = <i>Автор әлі жауап берген жоқ.</i>
review-unsent = Бұрынғы нұсқа туралы жазғаныңыз: <i>{ $text }</i>
review-somebody = тексеруші
review-approve = Мақұлдау
review-reject = Қабылдамау
review-request-changes = Өзгертуді сұрау
review-ask = Сұрақ қою
review-open = Ашу
review-gone = Бұл енді шешіміңізді күтпейді.
review-notice-approved = Мақұлданды. Авторға хабар барады.
review-notice-one-more = Мақұлдауыңыз жазылды. Тағы бір тексерушінің мақұлдауы керек.
review-notice-rejected = Қабылданбады. Автор себебіңізді алады.
review-notice-changes-requested = Автор пікіріңізді алады.
review-notice-asked = Автор сұрағыңызды алады. Жауап берсе, Сізге хабар келеді.
review-notice-answered = Рақмет. Тексеруші жауабыңызды алады.
review-notice-changed = Осы арада автор өзгертті. Қазіргі күйі мынау.
review-notice-already = Бұл шешіліп қойған.
review-notice-not-allowed = Мұны Сіз шеше алмайсыз.
review-notice-gone = Бұл енді жоқ.
review-obstacle-no-expert = Қазір бұл тақырып ешкімде жоқ. Соны айтып, қабылдамаңыз.
review-obstacle-no-practice = Бұл тәжірибе қазір кітапханада жоқ. Соны айтып, қабылдамаңыз.
review-obstacle-past = Уақыты өтіп кетті. Өзгертуді сұраңыз.
review-obstacle-no-reader = Оны ешкім алмайды. Өзгертуді сұраңыз.
review-obstacle-no-language = Оқырмандардың ешқайсысы бұл тілді таңдамаған. Өзгертуді сұраңыз.
review-obstacle-no-options = Онда таңдау сұралады, бірақ жауаптар жоқ. Өзгертуді сұраңыз.
reviewreject-ask-reason =
    <b>Неге қабылдамайсыз?</b>

    Автор себебін өзіңіз жазғандай, атыңызсыз алады және қайта жібере алады.
reviewchanges-ask-comment =
    <b>Автор нені өзгертуі керек?</b>

    Нақты әрі жылы жазыңыз: ол мұны өзіңіз жазғандай, атыңызсыз алады.
reviewapprove-ask-comment =
    <b>Қандай себеппен?</b>

    Мәтін авторы себебін өзіңіз жазғандай, атыңызсыз алады.
reviewquestion-ask-question =
    <b>Автордан не сұрағыңыз келеді?</b>

    Ол мұны өзіңіз жазғандай, атыңызсыз алады. Шешім әлі де күтіледі.
review-answer-ask =
    <b>Жауабыңыз</b>

    <blockquote>{ $text }</blockquote>
    Оны шешім қабылдайтындар ғана оқиды.
review-requested = Шешіміңізді күткен нәрсе бар.
review-question = <b>Үйлестірушінің Сізге сұрағы бар.</b>
review-question-about =
    Мынаған қатысты: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Жауап беру
review-answer-came = Сұрағыңызға жауап келді.
review-overdue = Екі күннен артық шешім күтіп тұр: { $count }.
review-kind-event = Іс-шара
review-kind-announcement = Хабарландыру
review-kind-correction = Хабарландыруды түзету
review-obstacle-no-author = Авторы енді мұнда жоқ. Қабылдамаңыз.
