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
practice-own-answer-approved = Рақмет. Мәтін осы түзетумен қабылданды.
practice-own-answer-pending = Рақмет. Енді оны басқа тексеруші қарайды.
practice-own-answer-declined = Жазғаныңыздай қалды, қайта оқылады.
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
review-text-practice = Тәжірибе, тілі: { $language }
review-text-translation = Аударма, тілі: { $language }; автордың мәтіні көлбеу жазылған
review-text-trial = Тәжірибені қолданып көру, тілі: { $language }
review-changes-marked = Өзгерістер: сызылғаны алынған, қою жазылғаны жаңа.
review-trial-of = Қай тәжірибе туралы: { $title }
review-correct = Түзету ұсыну
review-which-field = Қай бөлігін қысқартасыз не түзетесіз? Автордан келісімі сұралады.
reviewfix-ask = { $part }: қалай болуы керек екенін жазыңыз. Қазір былай:
practiceout-ask-reason =
    <b>Неге кітапханадан алынады?</b>

    Автор себебін дәл солай, атыңызсыз алады.
correction-notice-proposed = Одан келісімі сұралады.
correction-notice-unchanged = Ештеңе өзгертілмеді.
removal-notice-removed = Кітапханадан алынды; автор себебін алады.
report-title = Тәжірибе туралы шағым
report-dismiss = Тәжірибе сол күйінде қалсын
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
review-correction-proposed = Түзету ұсынылды; автор шешеді.
report-was-upheld = Хабарлағаныңызға рақмет. Шағымыңыз орынды, тәжірибе кітапханадан алынды.
report-was-dismissed = Хабарлағаныңызға рақмет. Шағымыңыз мұқият оқылды, тәжірибе кітапханада қалады.
removal-notice-already = Бұл шешіліп қойған.
removal-notice-not-allowed = Мұны Сіз шеше алмайсыз.
removal-notice-gone = Бұл енді жоқ.
