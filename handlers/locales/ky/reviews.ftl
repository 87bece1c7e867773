review-title = <b>Текшерүүнү күтүп турат: { $count }</b>
review-waiting = Текшерүү: { $count }
review-none = Текшерүүңүздү күткөн эч нерсе жок. Рахмат.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● — башка текшерүүчү ачкан.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Кийинки текшерүү
review-no-next = Текшере турган башка эч нерсе жок.
review-all = Бардык текшерүү
review-by-kind = Түрү боюнча
review-which-kind = <b>Эмнени текшересиз?</b>
review-kind-application = Катталуу өтүнмөсү
review-kind-practice = Мыкты тажрыйба
review-kind-translation = Котормо
review-kind-trial = Тажрыйбаны сынап көрүү
review-kind-question = Суроо
review-kind-reply = Жооп
review-kind-report = Даттануу
review-head = <b>{ $kind }</b>
review-submitted-by = Жөнөткөн: { $name }, { $when }
review-submitted = Жөнөтүлгөн: { $when }
review-claimed = <i>Башка текшерүүчү ачкан: { $name }. Бошой турган убактысы: { $until }.</i>
review-approved-so-far = Жактырган: { $names }. Дагы бир текшерүүчү жактырышы керек.
review-is-approved = <b>Жактырылды.</b> Чечкен: { $name }
review-is-rejected = <b>Четке кагылды.</b> Чечкен: { $name }
review-is-changes_requested = <b>Өзгөртүү суралды.</b> Чечкен: { $name }
review-is-withdrawn = Автор муну кайтарып алды.
review-is-superseded = Автор аны өзгөрттү, ошондуктан бул вариант эми текшерилбейт.
review-comment = Себеби: { $text }
review-asked = <i>Сураган: { $name }.</i> { $text }
review-asked-short = <i>Суроо:</i> { $text }
review-answered = <i>Автордун жообу:</i> { $text }
review-unanswered = <i>Автор азырынча жооп бере элек.</i>
review-unsent = Мурунку вариантка жазган, жөнөтүлбөгөн пикириңиз: <i>{ $text }</i>
review-somebody = текшерүүчү
review-approve = Жактыруу
review-reject = Четке кагуу
review-request-changes = Өзгөртүүнү суроо
review-ask = Суроо берүү
review-open = Ачуу
review-gone = Бул эми текшерүүңүздү күтпөйт.
review-notice-approved = Жактырылды. Авторго кабарланды.
review-notice-one-more = Жактырганыңыз сакталды. Дагы бир текшерүүчү жактырышы керек.
review-notice-rejected = Четке кагылды. Автор себебиңизди алат.
review-notice-changes-requested = Автор пикириңизди алат.
review-notice-asked = Автор сурооңузду алат. Жооп берсе, Сизге кабар келет.
review-notice-answered = Рахмат. Текшерүүчү жообуңузду алат.
review-notice-changed = Ошол арада автор аны өзгөрттү. Азыркы варианты ушул.
review-notice-already = Бул чечилип калган.
review-notice-not-allowed = Муну чечүүгө укугуңуз жок.
review-notice-gone = Бул эми жеткиликсиз.
review-obstacle-no-expert = Азыр бул тема бир да катышуучуда жок. Суроону четке кагып, ошону жазыңыз.
review-obstacle-no-practice = Бул тажрыйба азыр китепканада жок. Четке кагып, ошону жазыңыз.
review-obstacle-past = Убактысы өтүп кетти. Өзгөртүүнү сураңыз.
review-obstacle-no-reader = Аны эч ким албайт. Өзгөртүүнү сураңыз.
review-obstacle-no-language = Окурмандардын эч кимиси бул тилди тандаган эмес. Өзгөртүүнү сураңыз.
review-obstacle-no-options = Ал жооп тандоону сурайт, бирок жооптор азырынча жок. Өзгөртүүнү сураңыз.
reviewreject-ask-reason =
    <b>Эмне үчүн четке кагасыз?</b>

    Автор себебин өзүңүз жазгандай, атыңызсыз алат жана кайра жөнөтө алат.
reviewchanges-ask-comment =
    <b>Автор эмнени өзгөртүшү керек?</b>

    Так жана жылуу жазыңыз. Ал муну өзүңүз жазгандай, атыңызсыз алат.
reviewapprove-ask-comment =
    <b>Кандай себептен?</b>

    Тексттин автору себебин өзүңүз жазгандай, атыңызсыз алат.
reviewquestion-ask-question =
    <b>Автордон эмнени сурагыңыз келет?</b>

    Ал муну өзүңүз жазгандай, атыңызсыз алат. Текшерүү ачык бойдон калат.
review-answer-ask =
    <b>Жообуңуз</b>

    <blockquote>{ $text }</blockquote>
    Аны бул тууралуу чечим кабыл алгандар гана окуйт.
review-requested = Текшерүүңүздү күткөн нерсе бар.
review-question = <b>Координатордун Сизге суроосу бар.</b>
review-question-about =
    Буга тиешелүү: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Жооп берүү
review-answer-came = Сурооңузга жооп келди.
review-overdue = Эки күндөн ашык текшерүүнү күтүп турат: { $count }.
review-kind-event = Иш-чара
review-kind-announcement = Кулактандыруу
review-kind-correction = Кулактандырууну оңдоо
review-obstacle-no-author = Автор эми катышуучу эмес. Четке кагыңыз.
review-notice-no-second = Жактырганыңыз сакталды. Эки киши жактырышы керек, азыр башка эч ким жактыра албайт. Администратор дагы бир координатор же администратор дайындай алат.
review-kind-move = Өлкө же чөйрө алмашуусу
review-questions = Бардык суроо: { $count }
review-asked-by = Сураган: { $name }
review-answered-by-author = Автордун жообу
review-unanswered-plain = Автор азырынча жооп бере элек.
review-obstacle-no-text = Жашыра турган текст эми жок. Башкасын тандаңыз.
review-obstacle-no-member = Ал азыр катышуучу эмес. Башкасын тандаңыз.
review-obstacle-has-role = Анын ролу бар. Адегенде администратор ролдон бошотушу керек.
review-obstacle-suspended = Автордун катышуусу убактылуу чектелген. Ал кайтканча күтөт, же четке кагыңыз.
review-kind-plan-item = Иш-аракеттер планынын пункту
review-kind-board-entry = Тактадагы жарыя
review-kind-project = Долбоор
review-kind-project-text = Долбоордун тексти
review-kind-repeat = Кайталанган долбоор
review-obstacle-no-project = Бул долбоор азыр көргөзмөдө жок. Четке кагып, ошону жазыңыз.
review-kind-priorities = Жылдын багыттары
review-year-over = Диалогдун төрагалыгы өткөрүлүп берилди, бул боюнча чечим ал убакка чейин болгон жок. Текст толугу менен Сизде; дагы керек болсо, кайра жөнөтүңүз.
