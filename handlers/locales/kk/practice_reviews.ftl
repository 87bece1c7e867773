practice-own-list = <b>Менің мәтіндерім</b>
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
practice-own-is-pending = Мәтінді үйлестіруші тексеріп жатыр.
practice-own-is-changes_requested = Бір жерін өзгертіп, қайта жіберіңіз.
practice-own-is-correction_proposed = Тексеруші түзету ұсынады. Келіссеңіз, мәтін мақұлданады.
practice-own-is-approved = Мақұлданды. Оқырмандар оны таба алады. Рақмет.
practice-own-is-rejected = Бұл жолы мақұлданбады. Өзгертіп, қайта жіберуге болады.
practice-own-is-removed = Кітапханадан алып тасталды. Өзгертіп, қайта жіберуге болады.
practice-own-is-superseded = Сіз жаңарақ мәтін жібердіңіз.
practice-own-is-withdrawn = Сіз оны қайтарып алдыңыз.
practice-own-is-proposal = Сіз тексеретін түзету.
practice-own-is-proposal_declined = Сіз өз мәтініңізді қалдырдыңыз.
practice-own-comment = Тексерушіден
practice-own-accepted-stays = Жаңасы мақұлданғанша оқырмандар бұрынғы мәтінді көреді.
practice-own-offer = Тексерушінің ұсынысы. Сызылғаны алып тасталды, қою жазылғаны қосылды:
practice-own-open = Ашу
practice-own-agree = Келісемін
practice-own-refuse = Өз мәтінім қалсын
practice-own-change = Өзгертіп, қайта жіберу
practice-own-take-back = Қайтарып алу
practice-own-yes-take-back = Иә, қайтарып алу
practice-own-sure-take-back = Бұл мәтінді қайтарып аласыз ба? Оны ешкім тексермейді.
practice-own-remove = Кітапханадан жою
practice-own-yes-remove = Иә, жойылсын
practice-own-sure-remove = Бұл тәжірибе аудармаларымен және оны қолданып көрген әріптестер жазғандарымен бірге жойылсын ба? Қайтару мүмкін болмайды.
practice-own-hide-name = Атымды жасыру
practice-own-show-name = Атымды көрсету
practice-own-name-hidden = Атыңыз енді көрсетілмейді.
practice-own-name-shown = Атыңыз енді көрсетіледі.
practice-own-notice-done = Орындалды.
practice-own-notice-unchanged = Ештеңе өзгерген жоқ.
practice-own-notice-gone = Бұл мәтін енді қолжетімсіз.
practice-own-answer-approved = Рақмет. Мәтін осы түзетумен мақұлданды.
practice-own-answer-pending = Рақмет. Енді оны басқа тексеруші оқиды.
practice-own-answer-declined = Мәтініңіз өзіңіз жазғандай қалады. Ол қайта тексеріледі.
practice-own-answer-already = Бұл шешіліп қойған.
practice-own-answer-gone = Бұл мәтін енді қолжетімсіз.
practice-own-news-stop = Жаңалықтарды алмау
practice-own-news-start = Апта сайынғы жаңалық
practice-own-news-on = Оқырмандарыңыз туралы аптасына бір рет хабарлаймыз.
practice-own-news-off = Оқырмандарыңыз туралы енді хабарламаймыз. Оны осы жерден қайта қосуға болады.
readers-title = Осы аптада Сіздің үздік тәжірибелеріңіз
readers-useful = { $count } әріптес пайдалы деп тапты.
readers-tried = Қолданып көрді: «{ $title }». { $who }
readers-read = Қалай өткенін оқу
review-text-practice = Тәжірибе, тілі: { $language }
review-text-translation = Аударма, тілі: { $language }; автордың мәтіні көлбеу жазылған
review-text-trial = Әріптестің тәжірибені қолданып көруі, тілі: { $language }
review-changes-marked = Содан бергі өзгерістер: сызылғаны алып тасталды, қою жазылғаны жаңа.
review-trial-of = Қай тәжірибе туралы: { $title }
review-correct = Түзету ұсыну
review-which-field = Қай бөлігін қысқартасыз не түзетесіз? Автордан келісетін-келіспейтіні сұралады.
reviewfix-ask = { $part }: қалай болуы керек екенін жазыңыз. Қазіргі мәтін:
practiceout-ask-reason =
    <b>Оны неге кітапханадан алып тастау керек?</b>

    Автор себебін өзіңіз жазғандай, атыңызсыз алады.
correction-notice-proposed = Автордан келісетін-келіспейтіні сұралады.
correction-notice-unchanged = Ештеңе өзгерген жоқ.
removal-notice-removed = Кітапханадан алып тасталды. Автор себебіңізді алады.
numbers-button = Статистика
numbers-title = Үздік тәжірибелер: статистика
numbers-line = тәжірибе { $practices } · оқылды { $read } · пайдалы { $useful } · қолданылды { $tried }
numbers-none = Кітапхана әзірге бос.
numbers-small = Бестен кіші сандар көрсетілмейді, қалғандары төмен қарай дөңгелектеледі: олар арқылы адамды тануға болады.
numbers-picture = Сурет түрінде
numbers-table = Кесте түрінде
numbers-book-pdf = Кітап, PDF
numbers-book-md = Кітап, жай мәтін
numbers-book-about = Бұл кітаптағы үздік тәжірибелер: { $count }. Онда адам есімдері жоқ.
numbers-column-practices = Тәжірибелер
numbers-column-read = Оқығандар
numbers-column-useful = Пайдалы дегендер
numbers-column-tried = Қолданып көргендер
book-title = { $network }: үздік тәжірибелер
book-about = Орталық Азияның маман әйелдері жазған және тексерген, есімдерсіз. Көшіріп, әрі қарай тарата беріңіз.
book-left-out = Бұл мәтіндегі кейбір белгілерді, мысалы эмодзиді, мұнда көрсету мүмкін емес. Олар түсіріп қалдырылды.
review-unnamed = Оқырмандар оның атын көрмейді.
review-correction-proposed = Түзету ұсынылды. Автор шешеді.
removal-notice-already = Бұл шешіліп қойған.
removal-notice-not-allowed = Мұны Сіз шеше алмайсыз.
removal-notice-gone = Бұл енді қолжетімсіз.
