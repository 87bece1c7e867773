plan-title =
    <b>Иш-аракеттер планы</b>
    { $country } · { $start } – { $end }
plan-about = Кабыл алынган пункттар: <b>{ $count }</b>
plan-none = Бул жылдын планы азырынча кабыл алына элек.
plan-no-year = Азыр төрагалык жылы жүрүп жаткан жок, ошондуктан иш-аракеттер планы да жок.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Сизге суроолор: { $count }
plan-all = Бардык пункт
plan-mine = Мага тиешелүү: { $count }
plan-by-priority = Артыкчылыктуу багыт боюнча
plan-by-country = Өлкө боюнча
plan-by-status = Абалы боюнча
plan-decisions = Чечимдер
plan-files = Документтер
plan-drafts = Пункт караламалары: { $count }
plan-drafts-about = Бул жерде пункттарды төрагалык кылгандар жана бардык өлкөлөрдүн байланыш адамдары жазат. Ар бир пункт текшерилип, анан жолугушууда кабыл алынат. Ага чейин аларды планды даярдагандар гана көрөт.
plan-adopt = Жолугушууда кабыл алуу: { $count }
plan-new = Пункт жазуу
plan-list-title = <b>Иш-аракеттер планы: { $title }</b>
plan-list-empty = Бул жерде пункт жок.
plan-list-all = бардык пункттар
plan-list-mine = мага тиешелүү пункттар
plan-list-drafts = караламалар
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Кайсы артыкчылыктуу багыт?</b>
        [country] <b>Кайсы өлкө?</b>
       *[status] <b>Кандай абалы?</b>
    }
plan-gone = Бул иш-аракеттер планында жок.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = Отчёт азырынча жок
plan-status-under-way = Аткарылып жатат
plan-status-done = Аткарылды
plan-status-late = Кечигип жатат
plan-status-stopped = Токтотулду
plan-status-overdue = Мөөнөтү өттү
plan-status-no-answer = Чейректе жооп жок
plan-quarter = { $year }, { $quarter }-чейрек
plan-term = { $start } – { $end }
plan-no-answer-in = жооп жок: { $quarter }
plan-evidence-hidden = баарына көрсөтүлбөйт
plan-column-objective = Максат
plan-column-task = Милдет
plan-column-action = Чара
plan-column-indicator = Көрсөткүч
plan-column-body = Жооптуу мекеме
plan-column-person = Жооптуу адам
plan-column-countries = Өлкөлөр
plan-column-partner = Өнөктөш
plan-column-term = Мөөнөтү
plan-column-form = Формасы
plan-column-status = Абалы
plan-column-evidence = Далил
plan-column-starts = Биринчи күнү
plan-column-ends = Акыркы күнү
plan-form-conference = Конференция же форум
plan-form-meeting = Жолугушуу
plan-form-training = Окутуу
plan-form-exchange = Тажрыйба алмашуу
plan-form-study = Изилдөө
plan-form-publication = Жарыялоо
plan-form-campaign = Кампания
plan-form-law = Мыйзам же саясат
plan-form-service = Кызмат
plan-form-platform = Платформа же тармак
plan-form-other = Башка
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Каралама. Текшерүүгө жөнөтүлгөн жок.</i>
plan-is-pending = <i>Текшерилип жатат.</i>
plan-is-reviewed = <i>Текшерилди. Жолугушууда кабыл алынышын күтүүдө.</i>
plan-is-changing = <i>Текстке өзгөртүү даярдалып жатат. Ал жактырылганга чейин планда мындай:</i>
plan-comment = Текшерүүчү жазды: <blockquote>{ $text }</blockquote>
plan-theme = Тиешелүү тема: { $title }
plan-adopted-at = Кабыл алынды: { $meeting }, { $day }
plan-follows = Негизи – { $kind }: { $text }
plan-report = Отчёт берүү
plan-send = Текшерүүгө жөнөтүү
plan-history = Тарыхы
plan-older = Мурунку текст
plan-change = Өзгөртүү
plan-decline = Бул мага тиешелүү эмес
plan-change-words = Текст
plan-change-language = Башка тилде
plan-change-person = Жооптуу адам
plan-change-theme = Жылдын багыты
plan-change-origin = Негизи: чечим
plan-withdraw = Пунктту кайтарып алуу
plan-withdraw-change = Өзгөртүүнү кайтарып алуу
plan-change-draft = Эмнени өзгөртүү керек? Өзгөргөндөн кийин пункт кайра текшерүүгө жөнөтүлөт.
plan-change-adopted = Эмнени өзгөртүү керек? Пункт кабыл алынган: жаңы текст адегенде текшерилет, мурункусу да окууга ачык калат.
plan-which-language = <b>Кайсы тилде?</b>
plan-history-title =
    <b>Тарыхы</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Кабыл алынды
plan-history-words = Текст өзгөртүлдү
plan-history-no-answer = Жооп жок
plan-history-given = Башка адамга берилди
plan-history-declined = Кайтарылды, эми өлкөнүн байланыш адамында
plan-history-suspended = Эми өлкөнүн байланыш адамында
plan-history-left = Эми өлкөнүн байланыш адамында
plan-history-country-left = Өлкө Диалогдон чыкты: эми төрагалыкта
plan-history-goes-on = Кийинки жылы уланат
plan-history-closed = Жыл өткөрүлүп берилгенде жабылды
plan-history-continued = Өткөн жылкы пунктту улантат
plan-words-title =
    <b>Мурунку текст: { $number }-версия</b>
    Жактырылды: { $day }
plan-people = <b>Бул пункт үчүн ким жооп берет?</b>
plan-nobody = Эч ким табылган жок. Жазылышын текшериңиз же аттын бир бөлүгүн жазыңыз.
plan-look-again = Кайра издөө
plan-open = Планды ачуу
plan-open-item = Пунктту ачуу
planperson-ask-name =
    <b>Бул пункт үчүн ким жооп берет?</b>

    Атын жазыңыз.
plan-decline-sure =
    <b>Бул пунктту кайтарасызбы?</b>

    { $action }

    Ал өлкөңүздүн байланыш адамына өтөт, ага кабар барат. Бул тарыхта көрүнөт.
plan-decline-yes = Ооба, кайтаруу
plan-declined = Пункт башка адамга берилди. Айтканыңызга рахмат.
plan-preview =
    <b>Баары туурабы?</b>
    Тили: { $language }
plan-save = Караламаны сактоо
plan-change-line = Сапты өзгөртүү
plan-more-lines = Башка саптар
plan-which-line = <b>Кайсы сапты?</b>
planitem-ask-objective =
    <b>Максаты кандай?</b>

    Пункт кандай өзгөрүүгө кызмат кылат. 300 белгиге чейин.
planitem-ask-task =
    <b>Милдети кандай?</b>

    Максатка жетүү жолунда эмнеге жетишүү керек. 300 белгиге чейин.
planitem-ask-action =
    <b>Эмне жасалат?</b>

    Тизмелерде пункт ушул текст менен аталат. 300 белгиге чейин.
planitem-ask-indicator =
    <b>Аткарылганы эмнеден көрүнөт?</b>

    Сан, документ, иш-чара. 300 белгиге чейин.
planitem-ask-body = <b>Кайсы мекеме жооптуу?</b>
planitem-ask-partner =
    <b>Өнөктөш барбы?</b>

    Мисалы, эл аралык уюм.
planitem-ask-form = <b>Кандай формада аткарылат?</b>
planitem-ask-countries = <b>Кайсы өлкөлөр катышат?</b>
planitem-ask-starts =
    <b>Качан башталат?</b>

    Мисалы: 1-март
planitem-ask-ends =
    <b>Акыркы күнү качан?</b>

    Мисалы: 30-сентябрь
plan-day-future = { $day } азырынча келе элек. Чечим кабыл алынган күндү жазыңыз.
plan-draft-saved = Каралама сакталды. Даяр болгондо текшерүүгө жөнөтүңүз.
plan-draft-sent = Текшерүүгө жөнөтүлдү. Чечим тууралуу билдирүү аласыз.
plan-draft-withdrawn = Кайтарып алынды.
plan-draft-unchanged = Эч нерсе өзгөргөн жок.
plan-draft-past = Акыркы күнү өтүп кеткен. Кийинки күндү көрсөтүңүз, калганы сакталды.
plan-draft-order = Акыркы күн биринчисинен мурда. Бирин өзгөртүңүз.
plan-draft-no-term = Азыр төрагалык жылы жок. Аны администратор киргизе алат.
plan-draft-no-country = Диалогго кирген өлкөлөрдү тандаңыз.
plan-draft-not-allowed = Бул пунктту төрагалык, анын өлкөлөрүнүн байланыш адамдары жана администраторлор гана өзгөртө алат.
plan-draft-gone = Бул пункт эми жок.
plan-withdraw-sure =
    <b>Бул пунктту кайтарып аласызбы?</b>

    { $action }

    Ал караламалардан кетет жана кабыл алынбайт.
plan-withdraw-sure-change =
    <b>Бул пункттун өзгөртүүсүн кайтарып аласызбы?</b>

    { $action }

    План ошол бойдон калат.
plan-withdraw-yes = Ооба, кайтарып алуу
plan-review-language = Иш-аракеттер планынын пункту, тили: { $language }
plan-review-before = Азыр планда:
plan-approved = <b>Иш-аракеттер планындагы пунктуңуз жактырылды.</b>
plan-returned = <b>Иш-аракеттер планындагы пунктуңуз кайтарылды.</b> Ал кайра каралама.
plan-give-given = Эми пункт үчүн ал жооп берет. Пункт планда болсо, ага кабарланды.
plan-give-unchanged = Бул пункт үчүн ал ансыз деле жооп берет.
plan-give-too-many = Кыска убакытта көп пунктту өткөрүп бердиңиз, ар бир жолу бирөөгө кабарланат. Бул пункт өзгөргөн жок. Бир сааттан кийин уланта аласыз.
plan-give-not-a-member = Ал азыр тармактын катышуучусу эмес. Башка адамды тандаңыз.
plan-give-nobody = Кабыл ала турган эч ким жок: өлкөңүздө башка байланыш адамы жок, төрагалыкта да башка адам жок. Администраторлорго жазыңыз.
plan-give-not-allowed = Бул пункт үчүн ким жооп берерин чече албайсыз.
plan-give-gone = Бул пункт жабылган.
plan-question =
    <b>Иш кандай жүрүп жатат? ({ $quarter })</b>

    Иш-аракеттер планында жообуңузду күткөн пункттар: { $count }. Абалы жана бир сүйлөм жетиштүү.
plan-asked-none = Иш-аракеттер планы боюнча ачык суроо жок. Рахмат.
plan-given = <b>Эми иш-аракеттер планынын ушул пункту үчүн Сиз жооп бересиз.</b> Чейрегине бир жолу иштин жүрүшү суралат.
plan-given-several = <b>Иш-аракеттер планы кабыл алынды, анын бир нече пункту үчүн Сиз жооп бересиз.</b> Чейрегине бир жолу иштин жүрүшү суралат.
planreport-ask-state =
    <b>Иш кандай жүрүп жатат?</b>

    { $action }
planreport-ask-text =
    <b>Эмне жасалды же эмне тоскоол?</b>

    Бир-эки сүйлөм, 300 белгиге чейин. Аны бардык катышуучулар окуй алат. Кызматтык жана купуя маалыматты, ысымдарды жазбаңыз.
planreport-ask-evidence =
    <b>Аны эмне далилдейт?</b>

    Иш-чараны, долбоорду же мыкты тажрыйбаны тандаңыз же шилтеме жөнөтүңүз.
plan-report-preview = <b>Ушул отчётту жөнөтөсүзбү?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Далил: { $what }
plan-report-state = Абалы
plan-report-text = Текст
plan-report-evidence = Далил
plan-report-send = Ооба, жөнөтүү
plan-reported-recorded = Рахмат. Отчётуңуз планга киргизилди.
plan-reported-too-many = Кыска убакытта көп отчёт жөнөттүңүз. Жазганыңыз сакталды: кийинчерээк жөнөтүңүз.
plan-reported-no-evidence = Тандаган далилиңиз эми жок. Өзгөртүңүз, калганы сакталды.
plan-reported-not-allowed = Бул пункт үчүн эми башка адам жооп берет.
plan-reported-gone = Бул пункт жабылган. Отчёт эми керек эмес.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>План кайсы жолугушууда кабыл алынды?</b>
        [recommendation] <b>Кайсы жолугушуу сунуштайт?</b>
       *[decision] <b>Кайсы жолугушуу чечти?</b>
    }
plan-other-meeting = Башка жолугушуу
plan-which-origin = <b>Пункт кайсы чечимдерге негизделген?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Ушул пункттарды кабыл аласызбы: { $count }?</b>
    Андан кийин текстин ар бир өзгөртүүсү текшерилет, мурунку текст окууга ачык калат. Жооптуу адамдарга кабарланат.
plan-adopt-more = Дагы: { $count }
plan-adopt-yes = Ооба, кабыл алуу
decision-title = <b>Чечимдер жана сунуштамалар</b>
decision-none = Бул жерде азырынча эч нерсе жазылган эмес.
decision-line =
    { $kind ->
        [adoption] Пландын кабыл алынышы
        [recommendation] Сунуштама
       *[decision] Чечим
    } · { $text }
decision-is-adoption = Пландын кабыл алынышы
decision-is-decision = Чечим
decision-is-recommendation = Сунуштама
decision-by-track = Багыт боюнча
decision-new = Чечимди жазуу
decision-new-recommendation = Сунуштаманы жазуу
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Иш-аракеттер планынын пункттары: { $count }
decision-track = Багыт
decision-language = Башка тил
decision-which-track = <b>Кайсы багыт?</b>
decision-all = Баары
decision-all-languages = Бул бардык тилде жазылган.
decision-ask-meeting = <b>Жолугушуу кандай аталган?</b>
decision-ask-day =
    <b>Кайсы күнү болду?</b>

    Мисалы: 29-май
decision-ask-text =
    { $kind ->
        [recommendation] <b>Жолугушуу эмнени сунуштайт?</b>
       *[decision] <b>Эмне чечилди?</b>
    }

    1000 белгиге чейин, боттун тилинде. Башка тилдерди кийин кошсо болот.
decision-ask-translation =
    <b>Ушул тилдеги текст: { $language }</b>

    <blockquote>{ $text }</blockquote>
    Сакталган текст өзгөрбөйт.
decision-line-meeting = Жолугушуу
decision-line-day = Күнү
decision-line-text = Текст
decision-preview =
    <b>Ушундай жазылсынбы?</b>
    Жазылгандан кийин текст өзгөрбөйт.
decision-save = Ооба, жазуу
decision-notice-recorded = Жазылды.
decision-notice-adopted = Кабыл алынган пункттар: { $count }. Жооптуу адамдарга кабарланат.
decision-notice-unchanged = Бул тилде жазылган.
decision-notice-nothing = Кабыл алынышын күткөн текшерилген пункт жок.
decision-notice-changed = Бул арада даяр пункттар өзгөрдү. Карап чыгып, кайра кабыл алыңыз.
decision-notice-future = Бул күн азырынча келе элек. Чечим кабыл алынган күндү көрсөтүңүз.
decision-notice-no-term = Азыр төрагалык жылы жок.
decision-notice-not-allowed = Муну учурдагы жылдын төрагалыгы гана өз жылы үчүн жаза алат.
decision-notice-gone = Жолугушуу же жазуу эми жок.
plan-files-about =
    <b>Иш-аракеттер планынын документтери</b>

    Документтер тармактан сыртка чыгат, ошондуктан аларда эч кимдин аты жазылбайт.
plan-file-plan = План (.{ $kind })
plan-file-report = Отчёт (.{ $kind })
plan-picture = Жүрүшү сүрөт түрүндө
plan-file-language = Тили: { $language }
plan-sent-plan = Иш-аракеттер планы
plan-sent-report = Иш-аракеттер планы боюнча жыйынтык отчёт
plan-files-too-many = Кыска убакытта көп документ алдыңыз. Кийинкисин ушул убакыттан баштап аласыз: { $when }.
plan-doc-title = Иш-аракеттер планы. Төрагалык: { $country }
plan-doc-report-title = Иш-аракеттер планы боюнча жыйынтык отчёт. Төрагалык: { $country }
plan-doc-priorities = Артыкчылыктуу багыттар
plan-doc-plan = Пункттар
plan-doc-progress = Жүрүшү
plan-doc-items = Пункттар
plan-doc-total = Баары
plan-doc-track = Багыт
plan-doc-kind = Түрү
plan-doc-text = Текст
plan-doc-meeting = Жолугушуу
plan-doc-day = Күнү
plan-doc-adopted = Кабыл алынган пункттар: { $count }
plan-doc-decisions = Чечимдер жана сунуштамалар
plan-doc-meetings = Жолугушуулар
plan-doc-people = Жооптуу адамдар
plan-doc-showcase = Долбоорлор көргөзмөсү
plan-doc-projects = Көргөзмөдөгү долбоорлор
plan-doc-project = Долбоор
plan-doc-number = Саны
plan-doc-sent = Жиберилген долбоорлор
plan-doc-shown = Көргөзмөдө
plan-doc-shown-from = Көргөзмөдө: { $country }
plan-doc-useful = Пайдалуу деп белгиленди, жолу
plan-doc-repeats = Кайталанды, жолу
plan-doc-repeated-in = Кайталанды, өлкө
plan-doc-seated = Орду барлар
plan-doc-came = Келгендер
plan-doc-changed = Кабыл алынгандан кийинки текст өзгөртүүлөрү: { $count }
plan-doc-nothing = Жазуу жок.
