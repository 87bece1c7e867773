practice-own-list = <b>Сиз жөнөткөн тексттер</b>
practice-own-none = Сиз азырынча эч нерсе жөнөтө элексиз.
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
practice-own-is-pending = Координатор окушун күтүүдө.
practice-own-is-changes_requested = Бир жерин өзгөртүп, кайра жөнөтүңүз.
practice-own-is-correction_proposed = Текшерүүчү оңдоо сунуш кылат. Макул болсоңуз, текст кабыл алынат.
practice-own-is-approved = Кабыл алынды. Окурмандар таба алат. Рахмат.
practice-own-is-rejected = Бул жолу кабыл алынган жок. Өзгөртүп, кайра жөнөтсө болот.
practice-own-is-removed = Китепканадан алынды. Өзгөртүп, кайра жөнөтсө болот.
practice-own-is-superseded = Сиздин жаңыраак текстиңиз бар.
practice-own-is-withdrawn = Сиз аны кайтарып алдыңыз.
practice-own-is-proposal = Сизге сунушталган оңдоо.
practice-own-is-proposal_declined = Текст мурункудай калды.
practice-own-comment = Текшерүүчүдөн
practice-own-accepted-stays = Жаңысы кабыл алынганча окурмандарда мурунку текст калат.
practice-own-offer = Текшерүүчү сунушу: сызылганы алынат, калың жазылганы кошулат:
practice-own-open = Ачуу
practice-own-agree = Макулмун
practice-own-refuse = Мурункудай калсын
practice-own-change = Өзгөртүп, кайра жөнөтүү
practice-own-take-back = Кайтарып алуу
practice-own-yes-take-back = Ооба, кайтарып алам
practice-own-sure-take-back = Бул текстти кайтарып аласызбы? Аны эми эч ким окубайт.
practice-own-remove = Китепканадан алуу
practice-own-yes-remove = Ооба, өчүрүлсүн
practice-own-sure-remove = Бул тажрыйбаны котормолору жана сынап көргөндөрдүн жазгандары менен кошо өчүрөсүзбү? Кайтарууга болбойт.
practice-own-hide-name = Атымды жашыруу
practice-own-show-name = Атымды көрсөтүү
practice-own-name-hidden = Атыңыз эми жашырылды.
practice-own-name-shown = Атыңыз эми көрүнөт.
practice-own-notice-done = Аткарылды.
practice-own-notice-unchanged = Мурунтан эле ошондой болчу.
practice-own-notice-gone = Бул текст эми жок.
practice-own-answer-approved = Рахмат. Текст ушул оңдоо менен кабыл алынды.
practice-own-answer-pending = Рахмат. Эми аны башка текшерүүчү карайт.
practice-own-answer-declined = Жазганыңыздай калды, кайра окулат.
practice-own-answer-already = Бул чечилип калган.
practice-own-answer-gone = Бул текст эми жок.
practice-own-news-stop = Окурмандар жөнүндө жазбоо
practice-own-news-start = Жума сайын окурмандар жөнүндө
practice-own-news-on = Жумасына бир жолу окурмандар жөнүндө жазабыз.
practice-own-news-off = Окурмандар жөнүндө эми жазбайбыз. Кайра ушул жерден күйгүзсө болот.
news-title = Бул жумада Сиздин тажрыйбаларыңыз
news-useful = { $count } кесиптеш пайдалуу деп тапты.
news-tried = Сынап көрдү: «{ $title }». { $who }
news-read = Кандай өткөнүн окуу
review-text-practice = Тажрыйба, тили: { $language }
review-text-translation = Котормо, тили: { $language }; автордун тексти жантык жазылган
review-text-trial = Тажрыйбаны сынап көрүү, тили: { $language }
review-changes-marked = Өзгөрүүлөр: сызылганы алынган, калың жазылганы жаңы.
review-trial-of = Кайсы тажрыйба жөнүндө: { $title }
review-correct = Оңдоо сунуш кылуу
review-which-field = Кайсы бөлүгүн кыскартасыз же оңдойсуз? Автордон макулдугу суралат.
reviewfix-ask = { $part }: кандай болушу керек экенин жазыңыз. Азыр мындай:
practiceout-ask-reason =
    <b>Эмне үчүн китепканадан алынат?</b>

    Автор себебин дал ошондой, атыңызсыз алат.
correction-notice-proposed = Андан макулдугу суралат.
correction-notice-unchanged = Эч нерсе өзгөргөн жок.
removal-notice-removed = Китепканадан алынды; автор себебин алат.
report-title = Тажрыйба жөнүндө даттануу
report-dismiss = Тажрыйба ошол бойдон калсын
numbers-button = Тажрыйбалар сан менен
numbers-title = Тажрыйбалар сан менен
numbers-line = тажрыйба { $practices } · окулду { $read } · пайдалуу { $useful } · сыналды { $tried }
numbers-none = Китепкана азырынча бош.
numbers-small = Бештен кичине сандар көрсөтүлбөйт: алар адамды таанытышы мүмкүн.
numbers-picture = Сүрөт түрүндө
numbers-table = Таблица түрүндө
numbers-book-pdf = Китеп, PDF
numbers-book-md = Китеп, жөнөкөй текст
numbers-book-about = Бул китептеги тажрыйбалар: { $count }. Анда адам аттары жок.
numbers-column-practices = Тажрыйбалар
numbers-column-read = Окугандар
numbers-column-useful = Пайдалуу дегендер
numbers-column-tried = Сынап көргөндөр
book-title = { $network }: натыйжа берген тажрыйбалар
book-about = Борбордук Азиянын кесипкөй аялдары бөлүшүп, текшерген; аттарсыз. Көчүрүп, андан ары таратыңыз.
book-left-out = Бул тексттеги айрым белгилерди, мисалы эмодзини, бул жерде көрсөтүү мүмкүн эмес: алар жазылган жок.
review-unnamed = Окурмандар анын атын көрбөйт.
review-correction-proposed = Оңдоо сунушталды; автор чечет.
report-was-upheld = Кабарлаганыңызга рахмат. Даттанууңуз туура, тажрыйба китепканадан алынды.
report-was-dismissed = Кабарлаганыңызга рахмат. Даттанууңуз кылдат окулду, тажрыйба китепканада калат.
removal-notice-already = Бул чечилип калган.
removal-notice-not-allowed = Муну Сиз чече албайсыз.
removal-notice-gone = Бул эми жок.
