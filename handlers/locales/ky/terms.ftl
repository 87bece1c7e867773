dialogue-button = Диалог
dialogue-title = <b>Борбор Азия аялдарынын диалогу</b>
dialogue-about = Жыл сайын башка өлкө төрагалык кылат. Бул жерде жыл эмнеге арналганы жана өткөн жылдардын жыйынтыгы көрсөтүлгөн.
dialogue-no-year = Төрагалык азырынча киргизиле элек.
dialogue-year = Ушул жыл
dialogue-past = Өткөн жылдар
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Төрагалык:</b> { $country }
year-days = { $start } – { $end }
year-persons = <b>Төрагалыктын атынан:</b> { $names }
year-not-begun = Бул төрагалык али баштала элек.
year-late = Акыркы күнү өттү. Төрагалык өткөрүлүп берилгенге чейин уланат.
year-next = <b>Кийинки төрагалык:</b> { $country }
year-no-priorities = Бул жылдын артыкчылыктуу багыттары азырынча кабыл алына элек.
year-showcase =
    <b>Көргөзмө:</b> { $countries ->
        [0] долбоор жок
       *[other] { $countries } өлкөдөн { $shown } долбоор
    }
year-repeated = { $countries } өлкөдө { $times } жолу кайталанды
themes-priority = Артыкчылыктуу багыттар
themes-track = Тематикалык багыттар
themes-head = <b>{ $name }</b>
themes-none = Азырынча эч нерсе жок.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = { $number }-багыт: { $title }
theme-is-track = { $number }-тема: { $title }
theme-of-priority = <b>Жылдын артыкчылыктуу багыты:</b> { $title }
theme-of-track = <b>Тематикалык багыт:</b> { $title }
theme-tied = — { $title }
theme-tied-more = дагы: { $count }
theme-tied-nothing = Ага азырынча эч нерсе тиешелүү эмес.
theme-gone = Бул багыт эми жок.
theme-choose = Жылдын багыттары
tied-event = <b>Иш-чаралар</b>
tied-practice = <b>Мыкты тажрыйбалар</b>
past-title = <b>Өткөн жылдар</b>
past-none = Аяктаган жыл азырынча жок.
tie-title = <b>{ $title }</b>
tie-about = Бул жылдын кайсы багыттарына тиешелүү? Белгилөө же белгини алып салуу үчүн басыңыз. Эң көбү: { $most }.
tie-no-themes = Бул жылдын багыттары азырынча жок.
tie-tied = Белгиленди.
tie-untied = Белги алып салынды.
tie-unchanged = Эч нерсе өзгөргөн жок.
tie-too-many = Адегенде бир белгини алып салыңыз.
tie-over = Ал жыл аяктады. Ага тиешелүүлөр эми өзгөрбөйт.
tie-not-allowed = Сиз муну жылдын багытына киргизе албайсыз же учурдагы жыл жок.
tied-plan-item = <b>Иш-аракеттер планынын пункттары</b>
tied-decision = <b>Чечимдер жана сунуштамалар</b>
dialogue-plan = Иш-аракеттер планы
dialogue-board = Кызматташтык тактасы
tied-project = <b>Долбоорлор</b>
becomes-goes-on = уланат
becomes-closed = жабылат
becomes-given = өткөрүлөт
becomes-give = Бирөөгө өткөрүү…
chairanswer-ask-text =
    <b>Сиздин жообуңуз</b>

    Аны төрагалык кылгандар Сиздин атыңыз жана өлкөңүз менен окушат.
chairletter-ask-text =
    <b>Бардык өлкөлөрдүн байланыш адамдарына эмне жазасыз?</b>

    Ар бири Сизге ушул жерден жооп бере алат. Кызматтык же жашыруун эч нерсе жазбаңыз.
handover-is-open = даярдалууда
handover-is-sent = жаңы төрагалыкты күтүүдө
handover-is-confirmed = ырасталды
handover-notice-decided = Жазылды.
handover-notice-sent = Тизме жаңы төрагалыкта. Ал ырасталганга чейин укуктар Сизде калат.
handover-notice-taken-back = Тизме кайрадан Сизде.
handover-notice-returned = Тизме Сиздин эскертүүңүз менен азыркы төрагалыкка кайтарылды.
handover-notice-confirmed = Ырасталды. Төрагалык өткөрүлдү.
handover-notice-unchanged = Эч нерсе өзгөргөн жок.
handover-notice-not-open = Бул эми ачык эмес.
handover-notice-not-possible = Бул жерде мындай чечим мүмкүн эмес.
handover-notice-not-a-getter = Ага өткөрүүгө болбойт. Укугу бар адамды тандаңыз: координаторду, администраторду же кийинки төрагалыктын өкүлүн; текшерүү үчүн – ал боюнча чечим кабыл ала турган адамды.
handover-notice-already-sent = Тизме жаңы төрагалыкта. Өзгөртүү үчүн адегенде аны кайтарып алыңыз.
handover-notice-undecided = Бир нерсе али чечиле элек же кийин ачылган. Адегенде азыркы төрагалык чечет.
handover-notice-changed = Тизме ошондон бери өзгөрдү. Аны кайра окуп чыгыңыз.
handover-notice-no-successor = Кийинки төрагалык киргизиле элек же анын өкүлү жок. Аны администратор киргизет.
handover-notice-not-sent = Тизме али даяр эмес. Аны азыркы төрагалык даярдап жатат.
handover-notice-not-allowed = Өткөрүп берүү эки төрагалыкка тиешелүү. Азыр Сиз алардын бирин да көрсөтпөйсүз.
handoverreturn-ask-note =
    <b>Тизмеде эмнени өзгөртүү керек?</b>

    Сөзүңүздү азыркы төрагалык окуйт.
item-event = Иш-чара
item-review = Текшерүү
letter-notice-sent = Жөнөтүлдү. Жооптор ушул жерге келет.
letter-notice-answered = Төрагалыкка жөнөтүлдү.
letter-notice-too-many = Бүгүнкүгө ушуну менен бүттү. Эртең кайра жаза аласыз; текстиңиз сакталды.
letter-notice-nobody = Азырынча эч бир өлкөнүн байланыш адамы жок. Алар – координаторлор; администратор башкаларды да дайындай алат.
letter-notice-gone = Бул катка эми жооп берүүгө болбойт же ал Сизге жазылган эмес.
letter-notice-not-allowed = Бардык байланыш адамдарына азыр төрагалык кылгандар гана жаза алат.
meeting-opening = Ачылыш
meeting-forum = Аймактык форум
meeting-closing = Жабылыш
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (болбойт)
meeting-call = Чакыруу: { $meeting }
meeting-already = Бул жолугушуу чакырылып коюлган.
meetings-title = <b>Жылдын жолугушуулары</b>
meetings-about = Жолугушуу – баарына арналган иш-чара. Аны Сиз даярдайсыз, катышуучуларга айтылганга чейин администратор жактырат.
priorities-notice-proposed = Сунушталды. Кабыл алынганда Сизге айтылат.
priorities-notice-withdrawn = Багыттарды кайра өзгөртүүгө болот.
priorities-notice-adopted = Бул жылдын багыттары кабыл алынып коюлган.
priorities-notice-too-few = Жылга кеминде үч багыт керек.
priorities-notice-under-review = Багыттар кабыл алынышын күтүп турат.
priorities-notice-unchanged = Эч нерсе өзгөргөн жок.
priorities-notice-not-allowed = Муну учурдагы төрагалык гана жасай алат.
priorities-about = Төрагалык { $least } – { $most } багыт сунуштайт, ар бири бир сүйлөм менен, мүмкүн болушунча көп тилде. Текшерилгенден кийин кабыл алынып, баарына көрүнөт.
priorities-adopted = Кабыл алынды. Жетишпеген тилдерди кошууга болот; сөздөрдү администратор гана оңдойт.
priorities-proposed = <i>Кабыл алынышын күтүүдө.</i>
priorities-propose = Кабыл алууга сунуштоо
priorities-revise = Сунушту өзгөртүү
priorities-decided-adopted = Жылдын багыттары кабыл алынды. Аларды баары көрөт: /year.
priorities-decided-returned = Багыттар Сизге кайтарылды: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Кайсы өлкө төрагалык кылат?</b>
term-ask-starts =
    <b>Төрагалык кайсы күнү башталат?</b>

    Мисалы: 01.01.2027.
term-ask-ends =
    <b>Акыркы күнү кайсы?</b>

    Укуктар өткөрүлүп берилгенге чейин төрагалыкта калат.
term-field-country = Өлкө
term-field-starts = Биринчи күнү
term-field-ends = Акыркы күнү
term-is-planned = алдыда
term-is-current = азыр
term-is-past = аяктады
term-done = Сакталды.
term-unchanged = Эч нерсе өзгөргөн жок.
term-overlaps = Бул күндөр башка төрагалыкка таандык.
term-overlaps-with = Бул күндөр башка төрагалыкка таандык: { $name }, { $start } – { $end }. Биринчи же акыркы күнүн өзгөртүңүз.
term-backwards = Акыркы күн биринчи күндөн мурда.
term-too-long = Төрагалык үч жылдан ашпайт.
term-begun = Бул төрагалык башталып кеткен. Өлкөсү менен биринчи күнү өзгөрбөйт; аяктаганы таптакыр өзгөрбөйт.
term-before-current = Жаңы төрагалык азыркысынан кийин башталат.
term-not-a-country = Жок дегенде бир өлкө калышы керек, ар бири тармакка белгилүү болушу керек.
term-not-a-member = Азыр ал катышуучу эмес.
term-too-many = Бул төрагалыкты беш адам көрсөтүп жатат.
term-chairs-now = Бул өлкө азыр төрагалык кылып жатат. Адегенде төрагалыкты өткөрүп бериңиз, анан өлкө чыга алат.
term-gone = Бул төрагалык эми жок.
term-not-allowed = Муну администраторлор гана жасай алат.
term-line = { $name } · { $state }
term-state = <b>Абалы:</b> { $state }
term-nobody = Анын өкүлү азырынча жок.
term-about = Өкүлдөр төрагалык укугун өткөрүп берүүдөн баштап алышат, мурда эмес. Эң биринчи төрагалык биринчи күнүндө башталат.
term-new = Жаңы төрагалык
term-change = Өзгөртүү
term-add-person = Өкүл кошуу
term-remove-person = Бошотуу: { $name }
term-delete = Өчүрүү…
term-delete-sure = <b>Бул төрагалык өчүрүлсүнбү?</b> { $name }. Багыттары менен өкүлдөрү да өчүрүлөт.
term-delete-yes = Ооба, өчүрүү
term-deleted = Өчүрүлдү.
term-review = <b>Баары туурабы?</b>
term-is-over = Бул күндөр өтүп кеткен. Ал өткөн жыл катары киргизилет, эч кимге укук бербейт.
term-has-come = Биринчи күнү келип калды. Азыр төрагалык жок болсо, бул дароо башталат, өкүлдөрү укук алат.
term-enter-past = Өткөн жыл деп киргизүү
term-past-year = Өткөн жыл катары киргизилди. Эч кимге укук бербейт.
term-days-over = Акыркы күнү өтүп кеткен. Бул төрагалык эң эрте бүгүн бүтөт. Өткөн жыл «Жаңы төрагалык» баскычы менен киргизилет.
term-day-range = { $first } жана { $last } жылдар арасындагы күндү жазыңыз.
terms-button = Мөөнөт жана кезек
terms-title = <b>Төрагалыктар</b>
terms-none = Азырынча эч нерсе киргизиле элек. Өткөн жылдарды да киргизүүгө болот.
termlength-ask-months =
    <b>Төрагалык канча ай?</b>

    1ден 36га чейинки сан. Киргизилгендери өзгөрбөйт.
theme-add-priority = Багыт кошуу
theme-add-track = Тематика кошуу
theme-ask-title =
    <b>Ал кандай аталат?</b>

    Бир сап, 80 белгиге чейин.
theme-ask-sentence =
    <b>Андан кандай жыйынтык күтүлөт?</b>

    Бир сүйлөм, 300 белгиге чейин.
theme-field-title = Аталышы
theme-field-sentence = Сүйлөм
theme-notice-done = Сакталды.
theme-notice-unchanged = Эч нерсе өзгөргөн жок.
theme-notice-too-many = Мындан ашык кошууга болбойт.
theme-notice-adopted = Багыттар кабыл алынган. Сөздөрү өзгөрбөйт; аларды администратор гана оңдойт.
theme-notice-under-review = Багыттар кабыл алынышын күтүүдө. Өзгөртүү үчүн сунушту кайтарып алыңыз.
theme-notice-tied = Ага бир нерсе тиешелүү. Адегенде ошол жерден белгини алып салыңыз.
theme-notice-gone = Бул эми жок.
theme-notice-not-allowed = Муну учурдагы төрагалык менен администраторлор гана жасай алат.
theme-languages = ✓ белгиси бар тилдерде текст бар. Жазуу же өзгөртүү үчүн басыңыз.
theme-remove = Алып салуу…
theme-remove-sure = <b>Жылдан алып салынсынбы?</b> { $title }. Бардык тилдеги тексти өчүрүлөт.
theme-remove-yes = Ооба, алып салуу
chair-empty = Бул төрагалыктын өкүлү калбады: { $name }. Өкүл дайындаңыз; ага чейин өткөрүп берүүнү администраторлор чечет.
desk-title = <b>Төрагалык үчүн</b>
desk-about = Багыттарды сунуштаңыз, жолугушууларды чакырыңыз, байланыш адамдарына жазыңыз, кечиккенин көрүңүз. Аягында ачык калгандын баарын өткөрүңүз.
desk-button = Төрагалык үчүн
desk-meetings = Жылдын жолугушуулары
desk-letters = Байланыш адамдарына кат
desk-late =
    { $count ->
        [0] Кечиккендер
       *[other] Кечиккендер · { $count }
    }
desk-handover = Өткөрүп берүү
focal-button = Байланыш адамдары
focal-title = <b>Өлкөлөрдүн байланыш адамдары</b>
focal-about = Аларга төрагалык жазат. Башкаларды дайындабасаңыз, алар – өлкөнүн координаторлору.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Администраторлор дайындаган.
focal-coordinators = Булар – өлкөнүн координаторлору. Сиз кошкон адам алардын ордуна байланыш адамы болот.
focal-add = Адам кошуу
handover-title = <b>Төрагалыкты өткөрүп берүү:</b> { $name }
handover-state = <b>Абалы:</b> { $state }
handover-to = <b>Жаңы төрагалык:</b> { $country }
handover-on = <b>Күнү:</b> { $day }
handover-note = <b>Жаңы төрагалыктын эскертүүсү:</b> { $text }
handover-left = <b>Али чечиле элеги:</b> { $count }
handover-nothing = Ачык эч нерсе жок.
handover-texts = <b>Ошондой эле текшерүүлөр жана тактадагы жарыялар:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = чечиле элек
handover-given-to = алат: { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Мөөнөтү:</b> { $day }
handover-now = <b>Азырынча:</b> { $decided }
handover-ask = Бул эмне болот? Чечим жаңы төрагалык ырастаганда күчүнө кирет.
item-not-given-board-entry = <i>Жарыя авторуна таандык: ал уланат же жабылат. Башкага азыркы төрагалыктын өз жарыясы гана өткөрүлөт. Жабылса, тексти авторунда калат; ага кабарланат, ал кайра коё алат.</i>
handover-offer = Жаңы төрагалыкка жөнөтүү
handover-take-back = Тизмени кайтарып алуу
handover-confirm = Өткөрүүнү ырастоо…
handover-return = Эскертүү менен кайтаруу
handover-sure =
    <b>Төрагалыкты кабыл аласызбы?</b> { $name }

    Уланат: { $goes_on }. Жабылат: { $closed }. Өткөрүлөт: { $given }.

    Баары дароо күчүнө кирип, төрагалык укугу өтөт. Муну артка кайтарууга болбойт.
handover-yes = Ооба, кабыл алуу
handover-told-sent = Азыркы төрагалык Сизге ачык иштердин тизмесин жөнөттү. Окуп, ырастаңыз.
handover-told-returned = Өткөрүп берүү тизмеси кайра Сизде. Бир нерсени чечүү же өзгөртүү керек.
handover-told-confirmed = Жыл өткөрүлүп берилди: { $name }.
late-title = <b>Кечиккендер</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>Катыңызга бир апта жооп жок:</b> { $countries }
late-nothing = Кечиккен эч нерсе жок.
letters-title = <b>Байланыш адамдарына каттар</b>
letters-about = Кат бардык өлкөлөрдүн байланыш адамдарына барат. Күнүнө кат: эң көбү { $most }.
letter-line = { $day } · жооп: { $answered } / { $total }
letter-write = Кат жазуу
letter-from = Төрагалыктан, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>Азырынча жооп жок:</b> { $countries }
letter-answer = Жооп берүү
letter-answer-again = Жообумду өзгөртүү
order-button = Кезек
order-title = <b>Төрагалык кезеги</b>
order-length = <b>Айдын саны:</b> { $months }
order-about = ↑ өлкөнү бир орунга алга жылдырат. Өлкө чыгардан мурун аны менен кошо эмне өчөрүн окуйсуз; өткөн жылдар калат.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Бул өлкө Диалогдон чыгарылсынбы?</b> { $country }
order-leave-terms = <b>Багыттары жана өкүлдөрү менен кошо өчө турган алдыдагы мөөнөттөр:</b> { $names }
order-leave-items = <b>Пландын төрагалыкка өтө турган ачык пункттары:</b> { $count }
order-leave-stays = Анын өткөн жылдары менен катышуучулары калат. Өлкөнү кийин кайра кабыл алса болот, бирок өчкөнү кайтпайт.
order-leave-yes = Ооба, чыгаруу
order-change-length = Узактыгын өзгөртүү
item-plan-item = Пландын пункту
item-board-entry = Тактадагы жарыя
item-call = Долбоорлор сынагы
handover-get-report = Отчёт документ түрүндө
handover-report = Төрагалыкты өткөрүп берүү отчёту: { $name }
handover-column-kind = Түрү
handover-column-item = Эмне ачык болду
handover-column-decision = Эмне чечилди
