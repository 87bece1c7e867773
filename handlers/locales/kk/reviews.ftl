review-title = <b>Тексеруді күтіп тұр: { $count }</b>
review-waiting = Тексеру: { $count }
review-none = Тексеруіңізді күтіп тұрған ештеңе жоқ. Рақмет.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● — басқа тексеруші ашқан.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Келесі тексеру
review-no-next = Тексеретін басқа ештеңе жоқ.
review-all = Барлық тексеру
review-by-kind = Түрі бойынша
review-which-kind = <b>Нені тексересіз?</b>
review-kind-application = Тіркелу өтінімі
review-kind-practice = Үздік тәжірибе
review-kind-translation = Аударма
review-kind-trial = Тәжірибені қолданып көру
review-kind-question = Сұрақ
review-kind-reply = Жауап
review-kind-report = Шағым
review-head = <b>{ $kind }</b>
review-submitted-by = Жіберген: { $name }, { $when }
review-submitted = Жіберілген: { $when }
review-claimed = <i>Басқа тексеруші ашқан: { $name }. Босайтын уақыты: { $until }.</i>
review-approved-so-far = Мақұлдаған: { $names }. Тағы бір тексерушінің мақұлдауы керек.
review-is-approved = <b>Мақұлданды.</b> Шешкен: { $name }
review-is-rejected = <b>Қабылданбады.</b> Шешкен: { $name }
review-is-changes_requested = <b>Өзгерту сұралды.</b> Шешкен: { $name }
review-is-withdrawn = Автор мұны қайтарып алды.
review-is-superseded = Автор оны өзгертті, сондықтан бұл нұсқа енді тексерілмейді.
review-comment = Себебі: { $text }
review-asked = <i>Сұраған: { $name }.</i> { $text }
review-asked-short = <i>Сұрақ:</i> { $text }
review-answered = <i>Автордың жауабы:</i> { $text }
review-unanswered = <i>Автор әлі жауап берген жоқ.</i>
review-unsent = Бұрынғы нұсқаға жазған, жіберілмеген пікіріңіз: <i>{ $text }</i>
review-somebody = тексеруші
review-approve = Мақұлдау
review-reject = Қабылдамау
review-request-changes = Өзгертуді сұрау
review-ask = Сұрақ қою
review-open = Ашу
review-gone = Бұл енді тексеруіңізді күтпейді.
review-notice-approved = Мақұлданды. Авторға хабарланды.
review-notice-one-more = Мақұлдауыңыз сақталды. Тағы бір тексеруші мақұлдауы керек.
review-notice-rejected = Қабылданбады. Автор себебіңізді алады.
review-notice-changes-requested = Автор пікіріңізді алады.
review-notice-asked = Автор сұрағыңызды алады. Жауап берсе, Сізге хабар келеді.
review-notice-answered = Рақмет. Тексеруші жауабыңызды алады.
review-notice-changed = Осы арада автор оны өзгертті. Қазіргі нұсқасы мынау.
review-notice-already = Бұл шешіліп қойған.
review-notice-not-allowed = Мұны Сіз шеше алмайсыз.
review-notice-gone = Бұл енді қолжетімсіз.
review-obstacle-no-expert = Қазір бұл тақырып ешбір қатысушыда жоқ. Сұрақты қабылдамаңыз және соны жазыңыз.
review-obstacle-no-practice = Бұл тәжірибе қазір кітапханада жоқ. Қабылдамаңыз және соны жазыңыз.
review-obstacle-past = Уақыты өтіп кетті. Өзгертуді сұраңыз.
review-obstacle-no-reader = Оны ешкім алмайды. Өзгертуді сұраңыз.
review-obstacle-no-language = Оқырмандардың ешқайсысы бұл тілді таңдамаған. Өзгертуді сұраңыз.
review-obstacle-no-options = Ол жауап таңдауды сұрайды, бірақ жауаптар әлі жоқ. Өзгертуді сұраңыз.
reviewreject-ask-reason =
    <b>Неге қабылдамайсыз?</b>

    Автор себебін өзіңіз жазғандай, атыңызсыз алады және қайта жібере алады.
reviewchanges-ask-comment =
    <b>Автор нені өзгертуі керек?</b>

    Нақты әрі жылы жазыңыз. Ол мұны өзіңіз жазғандай, атыңызсыз алады.
reviewapprove-ask-comment =
    <b>Қандай себеппен?</b>

    Мәтін авторы себебін өзіңіз жазғандай, атыңызсыз алады.
reviewquestion-ask-question =
    <b>Автордан не сұрағыңыз келеді?</b>

    Ол мұны өзіңіз жазғандай, атыңызсыз алады. Тексеру ашық қала береді.
review-answer-ask =
    <b>Жауабыңыз</b>

    <blockquote>{ $text }</blockquote>
    Оны тек бұл туралы шешім қабылдайтындар оқиды.
review-requested = Тексеруіңізді күтіп тұрған нәрсе бар.
review-question = <b>Үйлестірушінің Сізге сұрағы бар.</b>
review-question-about =
    Мынаған қатысты: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Жауап беру
review-answer-came = Сұрағыңызға жауап келді.
review-overdue = Екі күннен артық тексеруді күтіп тұр: { $count }.
review-kind-event = Іс-шара
review-kind-announcement = Хабарландыру
review-kind-correction = Хабарландыруды түзету
review-obstacle-no-author = Автор енді қатысушы емес. Қабылдамаңыз.
review-notice-no-second = Мақұлдауыңыз сақталды. Екі адам мақұлдауы керек, ал қазір басқа ешкім мақұлдай алмайды. Әкімші тағы бір үйлестіруші немесе әкімші тағайындай алады.
review-kind-move = Елін не саласын ауыстыру
review-questions = Барлық сұрақ: { $count }
review-asked-by = Сұраған: { $name }
review-answered-by-author = Автордың жауабы
review-unanswered-plain = Автор әлі жауап берген жоқ.
review-obstacle-no-text = Жасыратын мәтін енді жоқ. Басқасын таңдаңыз.
review-obstacle-no-member = Ол қазір қатысушы емес. Басқасын таңдаңыз.
review-obstacle-has-role = Оның рөлі бар. Алдымен әкімші рөлінен босатуы керек.
review-obstacle-suspended = Автордың қатысуы уақытша шектелген. Ол қайтқанша күтеді, немесе қабылдамаңыз.
review-kind-plan-item = Іс-қимыл жоспарының тармағы
review-kind-board-entry = Тақтадағы хабарландыру
review-kind-project = Жоба
review-kind-project-text = Жоба мәтіні
review-kind-repeat = Қайталанған жоба
review-obstacle-no-project = Бұл жоба қазір көрмеде жоқ. Қабылдамаңыз және соны жазыңыз.
review-kind-priorities = Жыл басымдықтары
review-year-over = Диалог төрағалығы тапсырылды, ал бұл туралы шешім ол кезге дейін болмады. Мәтін түгел Сізде; әлі керек болса, қайта жіберіңіз.
