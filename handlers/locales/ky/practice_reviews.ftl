practice-own-list = <b>Менин тексттерим</b>
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
practice-own-is-pending = Текстти координатор текшерип жатат.
practice-own-is-changes_requested = Бир жерин өзгөртүп, кайра жөнөтүңүз.
practice-own-is-correction_proposed = Текшерүүчү оңдоо сунуш кылат. Макул болсоңуз, текст жактырылат.
practice-own-is-approved = Жактырылды. Окурмандар аны таба алат. Рахмат.
practice-own-is-rejected = Бул жолу жактырылган жок. Өзгөртүп, кайра жөнөтсө болот.
practice-own-is-removed = Китепканадан алып салынды. Өзгөртүп, кайра жөнөтсө болот.
practice-own-is-superseded = Сиз жаңыраак текст жөнөттүңүз.
practice-own-is-withdrawn = Сиз аны кайтарып алдыңыз.
practice-own-is-proposal = Сиз текшере турган оңдоо.
practice-own-is-proposal_declined = Сиз өз текстиңизди калтырдыңыз.
practice-own-comment = Текшерүүчүдөн
practice-own-accepted-stays = Жаңысы жактырылганча окурмандар мурунку текстти көрүшөт.
practice-own-offer = Текшерүүчүнүн сунушу. Сызылганы алып салынды, калың жазылганы кошулду:
practice-own-open = Ачуу
practice-own-agree = Макулмун
practice-own-refuse = Өз текстим калсын
practice-own-change = Өзгөртүп, кайра жөнөтүү
practice-own-take-back = Кайтарып алуу
practice-own-yes-take-back = Ооба, кайтарып алуу
practice-own-sure-take-back = Бул текстти кайтарып аласызбы? Аны эч ким текшербейт.
practice-own-remove = Китепканадан өчүрүү
practice-own-yes-remove = Ооба, өчүрүлсүн
practice-own-sure-remove = Бул тажрыйба котормолору жана аны сынап көргөн кесиптештердин жазгандары менен кошо өчүрүлсүнбү? Кайтаруу мүмкүн болбойт.
practice-own-hide-name = Атымды жашыруу
practice-own-show-name = Атымды көрсөтүү
practice-own-name-hidden = Атыңыз эми көрсөтүлбөйт.
practice-own-name-shown = Атыңыз эми көрсөтүлөт.
practice-own-notice-done = Аткарылды.
practice-own-notice-unchanged = Эч нерсе өзгөргөн жок.
practice-own-notice-gone = Бул текст эми жеткиликсиз.
practice-own-answer-approved = Рахмат. Текст ушул оңдоо менен жактырылды.
practice-own-answer-pending = Рахмат. Эми аны башка текшерүүчү окуйт.
practice-own-answer-declined = Текстиңиз өзүңүз жазгандай калат. Ал кайра текшерилет.
practice-own-answer-already = Бул чечилип калган.
practice-own-answer-gone = Бул текст эми жеткиликсиз.
practice-own-news-stop = Жаңылыктарды албоо
practice-own-news-start = Апта сайын жаңылык
practice-own-news-on = Окурмандарыңыз жөнүндө аптасына бир жолу кабарлайбыз.
practice-own-news-off = Окурмандарыңыз жөнүндө эми кабарлабайбыз. Аны ушул жерден кайра күйгүзсө болот.
readers-title = Бул аптада Сиздин мыкты тажрыйбаларыңыз
readers-useful = { $count } кесиптеш пайдалуу деп тапты.
readers-tried = Сынап көрдү: «{ $title }». { $who }
readers-read = Кандай өткөнүн окуу
review-text-practice = Тажрыйба, тили: { $language }
review-text-translation = Котормо, тили: { $language }; автордун тексти жантык жазылган
review-text-trial = Кесиптештин тажрыйбаны сынап көрүшү, тили: { $language }
review-changes-marked = Андан берки өзгөрүүлөр: сызылганы алып салынды, калың жазылганы жаңы.
review-trial-of = Кайсы тажрыйба жөнүндө: { $title }
review-correct = Оңдоо сунуштоо
review-which-field = Кайсы бөлүгүн кыскартасыз же оңдойсуз? Автордон макул же макул эмес экени суралат.
reviewfix-ask = { $part }: кандай болушу керек экенин жазыңыз. Азыркы текст:
practiceout-ask-reason =
    <b>Аны эмне үчүн китепканадан алып салуу керек?</b>

    Автор себебин өзүңүз жазгандай, атыңызсыз алат.
correction-notice-proposed = Автордон макул же макул эмес экени суралат.
correction-notice-unchanged = Эч нерсе өзгөргөн жок.
removal-notice-removed = Китепканадан алып салынды. Автор себебиңизди алат.
numbers-button = Статистика
numbers-title = Мыкты тажрыйбалар: статистика
numbers-line = тажрыйба { $practices } · окулду { $read } · пайдалуу { $useful } · сыналды { $tried }
numbers-none = Китепкана азырынча бош.
numbers-small = Бештен кичине сандар көрсөтүлбөйт, калгандары ылдый карай тегеректелет: алар аркылуу адамды таанып калууга болот.
numbers-picture = Сүрөт түрүндө
numbers-table = Таблица түрүндө
numbers-book-pdf = Китеп, PDF
numbers-book-md = Китеп, текст
numbers-book-about = Бул китептеги мыкты тажрыйбалар: { $count }. Анда адам ысымдары жок.
numbers-column-practices = Тажрыйбалар
numbers-column-read = Окугандар
numbers-column-useful = Пайдалуу дегендер
numbers-column-tried = Сынап көргөндөр
book-title = { $network }: мыкты тажрыйбалар
book-about = Борбор Азиянын кесипкөй аялдары жазган жана текшерген, ысымдарсыз. Көчүрүп, андан ары тарата бериңиз.
book-left-out = Бул тексттеги айрым белгилерди, мисалы эмодзини, бул жерде көрсөтүү мүмкүн эмес. Алар түшүрүп калтырылды.
review-unnamed = Окурмандар анын атын көрбөйт.
review-correction-proposed = Оңдоо сунушталды. Автор чечет.
removal-notice-already = Бул чечилип калган.
removal-notice-not-allowed = Муну чечүүгө укугуңуз жок.
removal-notice-gone = Бул эми жеткиликсиз.
