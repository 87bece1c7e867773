practice-own-list = <b>Сіз жіберген мәтіндер</b>
practice-own-none = Сіз әзірге ештеңе жібермегенсіз.
practice-own-line =
    { $state ->
        [approved] ✓
        [changes_requested] !
        [correction_proposed] !
        [rejected] ×
       *[pending] …
    } { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
practice-own-is-pending = Үйлестіруші оқуын күтуде.
practice-own-is-changes_requested = Бір жерін өзгертіп, қайта жіберіңіз.
practice-own-is-correction_proposed = Тексеруші түзету ұсынады. Келіссеңіз, мәтін қабылданады.
practice-own-is-approved = Қабылданды. Оқырмандар таба алады. Рақмет.
practice-own-is-rejected = Бұл жолы қабылданбады. Өзгертіп, қайта жіберуге болады.
practice-own-is-removed = Кітапханадан алынды. Өзгертіп, қайта жіберуге болады.
practice-own-is-superseded = Сіздің жаңарақ мәтініңіз бар.
practice-own-is-withdrawn = Сіз оны қайтарып алдыңыз.
practice-own-is-proposal = Сізге ұсынылған түзету.
practice-own-is-proposal_declined = Мәтін бұрынғыдай қалды.
practice-own-comment = Тексерушіден
practice-own-accepted-stays = Жаңасы қабылданғанша оқырмандарда бұрынғы мәтін қалады.
practice-own-offer = Тексеруші ұсынысы: сызылғаны алынады, қою жазылғаны қосылады:
practice-own-open = Ашу
practice-own-agree = Келісемін
practice-own-refuse = Бұрынғыдай қалсын
practice-own-change = Өзгертіп, қайта жіберу
practice-own-take-back = Қайтарып алу
practice-own-yes-take-back = Иә, қайтарып аламын
practice-own-sure-take-back = Бұл мәтінді қайтарып аласыз ба? Оны енді ешкім оқымайды.
practice-own-remove = Кітапханадан алу
practice-own-yes-remove = Иә, жойылсын
practice-own-sure-remove = Бұл тәжірибені аудармаларымен және қолданып көргендердің жазғандарымен бірге жоясыз ба? Қайтару мүмкін болмайды.
practice-own-hide-name = Атымды жасыру
practice-own-show-name = Атымды көрсету
practice-own-name-hidden = Атыңыз енді жасырын.
practice-own-name-shown = Атыңыз енді көрінеді.
practice-own-notice-done = Орындалды.
practice-own-notice-unchanged = Бұрыннан солай еді.
practice-own-notice-gone = Бұл мәтін енді жоқ.
practice-own-answer-accepted = Рақмет. Мәтін осы түзетумен қабылданды.
practice-own-answer-waiting = Рақмет. Енді оны басқа тексеруші қарайды.
practice-own-answer-refused = Жазғаныңыздай қалды, қайта оқылады.
practice-own-answer-already = Бұл шешіліп қойған.
practice-own-answer-gone = Бұл мәтін енді жоқ.
practice-own-news-stop = Оқырмандар туралы жазбау
practice-own-news-start = Апта сайын оқырмандар туралы
practice-own-news-on = Аптасына бір рет оқырмандар туралы жазамыз.
practice-own-news-off = Оқырмандар туралы енді жазбаймыз. Осы жерден қайта қосуға болады.
news-title = Осы аптада Сіздің тәжірибелеріңіз
news-useful = { $count } әріптес пайдалы деп тапты.
news-tried = Қолданып көрді: «{ $title }». { $who }
news-read = Қалай өткенін оқу
review-waiting =
    { $count ->
        [0] Тексерілетін мәтіндер
       *[other] Тексерілетін мәтіндер ({ $count })
    }
review-list =
    <b>Сіздің оқуыңызды күткен мәтіндер</b>

    ● белгісі: мәтінді біреу ашып отыр.
review-none = Оқуыңызды күткен ештеңе жоқ. Рақмет.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
review-kind-practice = Тәжірибе, тілі: { $language }
review-kind-translation = Аударма, тілі: { $language }; автордың мәтіні көлбеу жазылған
review-kind-trial = Тәжірибені қолданып көру, тілі: { $language }
review-sent = Жіберілген: { $when }
review-others = Бұлар да ашып отыр: { $names }
review-changes-marked = Өзгерістер: сызылғаны алынған, қою жазылғаны жаңа.
review-trial-of = Қай тәжірибе туралы: { $title }
review-is-approved = Қабылдаған: { $by }.
review-is-changes_requested = Өзгертуді сұраған: { $by }.
review-is-rejected = Қабылдамаған: { $by }.
review-is-correction_proposed = Түзету ұсынған: { $by }; автор шешеді.
review-is-proposal = Түзету, ұсынған: { $by }; автор шешеді.
review-is-proposal_declined = Автор бұрынғыдай қалдырды ({ $by }).
review-is-superseded = Автор жаңа мәтін жіберді ({ $by }).
review-is-withdrawn = Автор қайтарып алды ({ $by }).
review-accept = Қабылдау
review-ask-change = Өзгертуді сұрау
review-correct = Түзету ұсыну
review-decline = Қабылдамау
review-open = Ашу
review-all = Күткеннің бәрі
review-which-field = Қай бөлігін қысқартасыз не түзетесіз? Автордан келісімі сұралады.
reviewfix-ask = { $part }: қалай болуы керек екенін жазыңыз. Қазір былай:
reviewchange-ask-comment =
    <b>Ол нені өзгертуі керек?</b>

    Нақты әрі жылы жазыңыз; ол мұны дәл солай, атыңызсыз алады.
reviewdecline-ask-reason =
    <b>Неге қабылданбады?</b>

    Ол себебін дәл солай, атыңызсыз алады және қайта жібере алады.
practiceout-ask-reason =
    <b>Неге кітапханадан алынады?</b>

    Автор себебін дәл солай, атыңызсыз алады.
review-news-practice = Оқуыңызды күткен тәжірибе: <b>{ $title }</b>
review-news-translation = Оқуыңызды күткен аударма: <b>{ $title }</b>
review-news-trial = Әріптес тәжірибені қалай қолданғанын айтып, оқуыңызды күтеді: <b>{ $title }</b>
review-notice-accepted = Қабылданды. Оқырмандар енді көреді.
review-notice-changes = Ол пікіріңізді алады.
review-notice-declined = Қабылданбады; ол себебін алады.
review-notice-offered = Одан келісімі сұралады.
review-notice-waiting = Ештеңе өзгертілмеді.
review-notice-removed = Кітапханадан алынды; автор себебін алады.
review-notice-already = Мұны біреу шешіп қойған немесе автор жаңа мәтін жіберген.
review-notice-not-allowed = Мұны Сіз шеше алмайсыз.
review-notice-gone = Бұл мәтін енді Сізді күтпейді.
review-late = Екі күннен артық шешім күтіп тұр: { $count }.
report-news = Қарап шығатын нәрсе бар.
report-title = Тәжірибе туралы шағым
report-open = Шешім қабылдаңыз.
report-closed = Бұл шешілді.
report-dismiss = Тәжірибе сол күйінде қалсын
report-gone = Мұны Сіз шешпейсіз немесе бұл енді жоқ.
numbers-button = Тәжірибелер санмен
numbers-title = Тәжірибелер санмен
numbers-line = тәжірибе { $practices } · оқылды { $read } · пайдалы { $useful } · қолданылды { $tried }
numbers-none = Кітапхана әзірге бос.
numbers-small = Бестен кіші сандар көрсетілмейді: олар адамды танытуы мүмкін.
numbers-picture = Сурет түрінде
numbers-table = Кесте түрінде
numbers-book-pdf = Кітап, PDF
numbers-book-md = Кітап, жай мәтін
numbers-book-about = Бұл кітаптағы тәжірибелер: { $count }. Онда адам аттары жоқ.
numbers-column-practices = Тәжірибелер
numbers-column-read = Оқығандар
numbers-column-useful = Пайдалы дегендер
numbers-column-tried = Қолданып көргендер
book-title = { $network }: нәтиже берген тәжірибелер
book-about = Орталық Азияның кәсіби әйелдері бөлісіп, тексерген; аттарсыз. Көшіріп, әрі қарай таратыңыз.
book-left-out = Бұл мәтіндегі кейбір белгілерді, мысалы эмодзиді, мұнда көрсету мүмкін емес: олар жазылмады.
review-unnamed = Оқырмандар оның атын көрмейді.
