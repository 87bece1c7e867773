mentoring-button = Насаатчылык
mentoring-title = <b>Насаатчылык</b>
mentoring-about = Башка өлкөдөгү, башка мекемедеги кесиптеш Сизге бир нече ай кеңеш берет же Сиз ага кеңеш бересиз. Экөө тең макул болгондо, ысымдар көрсөтүлөт.
mentoring-answer-these = Сиздин жообуңузду күтүп жатышат.
mentoring-no-programme = Азыр Сизге ачык программа жок.
mentoring-waits = Жооп берүү · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · Сиз насаатчысыз
        [mentee] { $title } · Сиз насаат аласыз
       *[none] { $title }
    }
mentoring-run = Сиз жүргүзгөн программалар
mentoring-gone = Бул программа эми Сизге ачык эмес.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Ай саны: { $months }
    Башталышы: { $starts }
    Жуп саны, эң көбү: { $places }
mentoring-closed = Программа жабылды. Жолугушуп жүргөн жуптар макулдашкандай улантат.
mentoring-no-places = Азыр бардык орун толук. Орун бошосо, насаатчылардан кайра суралат.
mentoring-both-sides = Бул программада Сиз насаатчы издей аласыз же өзүңүз насаатчы боло аласыз.
mentoring-seek = Насаатчы издейм
mentoring-offer = Насаатчы боло алам
mentoring-you-are = <b>Катышууңуз:</b> { $side }
mentoring-side-mentor = Насаатчы
mentoring-side-mentee = Насаат алуучу
mentoring-sides-mentor = <b>Насаатчылар</b>
mentoring-sides-mentee = <b>Насаат алуучулар</b>
mentoring-offers = <b>Сунуштайт:</b> { $text }
mentoring-seeks = <b>Издейт:</b> { $text }
mentoring-topics = <b>Темалар:</b> { $topics }
mentoring-languages = <b>Тилдер:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Бир убакта насаат алуучу, эң көбү:</b> { $count }
mentoring-gives = <b>Кесиптешиңизге берилүүчү байланышыңыз:</b> { $contact }
mentoring-is-full = Сиз азырынча эч кимди албайсыз, ошондуктан Сизди тандоого болбойт.
mentoring-has-pair = Бул программада насаатчыңыз бар.
mentoring-change = Өзгөртүү
mentoring-be-full = Азырынча эч кимди албоо
mentoring-take-again = Насаат алуучуну кайра алуу
mentoring-withdraw = Жазуумду өчүрүү
mentoring-withdraw-sure = Бул программадагы жазууңуз өчүрүлсүнбү? Сизди тандаган же Сиз үчүн суралып жаткан кесиптештерге кабар берилбейт. Жолугушуп жүргөн жуп улантат.
mentoring-list = Менин тизмем
mentoring-mentors = Насаатчы тандоо
mentoring-list-none = Тизмеңиз бош. Үч насаатчыга чейин тандаңыз.
mentoring-list-picked = Тизмеңиздеги насаатчылар: { $count }. Алардан азырынча суралган жок.
mentoring-list-sent = Насаатчылардан кезеги менен суралып жатат. Ар биринин жооп берүү убактысы, күн: { $days }. Бири макул болоору менен Сизге кабар берилет.
mentoring-list-title = <b>Насаатчылар тизмеңиз</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = Адегенде биринчисинен суралат, жооп берүү убактысы, күн: { $days }. Андан кийин кийинкисинен суралат. Ким баш тартканын эч ким билбейт.
mentoring-send = Ушул ирет менен суроо
mentoring-take-off-number = № { $number } алып салуу
mentoring-take-back = Тизмени кайтарып алуу
mentoring-take-back-sure = Тизмеңиз кайтарып алынсынбы? Андагы эч кимден эми суралбайт, Сиз кайра тандай аласыз.
mentoring-choose = <b>Ким насаатчыңыз боло алат</b>

    Эң ылайыктуулары биринчи турат. Суралуучу ирети менен тандаңыз, эң көбү: { $most }.
mentoring-none-fit = Азыр Сизге ылайыктуу эч ким жок. Программанын координатору издеп жатканыңызды көрөт, кийин бул жерден кайра карай аласыз.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Бири-бириңизге эмнеге ылайыктуусуздар:</b>
mentoring-reason-topic = • Жалпы темалар: { $what }
mentoring-reason-country = • Ал башка өлкөдө иштейт.
mentoring-reason-chain = • Анын жетекчилиги башка.
mentoring-reason-language = • Жалпы тилдер: { $what }
mentoring-nameless = Ал макул болгондо, атын көрөсүз, ал да Сиздикин ошондо көрөт.
mentoring-pick = Тизмеме кошуу
mentoring-take-off = Тизмеден алып салуу
mentoring-choice-added = Ал тизмеңизде.
mentoring-choice-removed = Ал эми тизмеңизде жок.
mentoring-choice-sent = Жөнөтүлдү. Тизмеңиздеги биринчи насаатчыдан суралып жатат.
mentoring-choice-withdrawn = Тизме кайтарып алынды. Кайра тандай аласыз.
mentoring-choice-too-many = Тизмеңизде үч насаатчы бар. Адегенде бирин алып салыңыз.
mentoring-choice-empty = Тизмеңиз бош. Адегенде насаатчы тандаңыз.
mentoring-choice-paired = Эми Сиздер жупсуздар. Бири-бириңиздин атыңызды жана байланышыңызды көрөсүздөр.
mentoring-choice-declined = Сиз баш тарттыңыз. Эч кимге кабар берилбейт.
mentoring-choice-full = Насаат алуучуларыңыз өзүңүз каалаган санга жетти. Дагы бирин алуу үчүн жазууңузду өзгөртүңүз.
mentoring-choice-no-room = Программадагы бардык орун толук.
mentoring-choice-gone = Бул эми ачык эмес.
mentoring-asked = Бир кесиптеш «{ $title }» программасында насаатчысы болушуңузду каалайт.
mentoring-asked-until = Жооп берүү мөөнөтү: { $when }. Баш тартсаңыз же жооп бербесеңиз, башкадан суралат, Сиз экениңизди эч ким билбейт.
mentoring-accept = Анын насаатчысы болуу
mentoring-accept-sure = Анын насаатчысы болосузбу? Бири-бириңиздин атыңызды көрөсүздөр, ал бул байланышты алат: { $contact }
mentoring-decline = Баш тартуу
mentoring-decline-sure = Баш тартасызбы? Ага да, координаторго да, эч кимге кабар берилбейт.
mentoring-proposed-mentee = «{ $title }» программасынын координатору Сизге насаат алуучу сунуштайт.
mentoring-proposed-mentor = «{ $title }» программасынын координатору Сизге насаатчы сунуштайт.
mentoring-proposed-ask = Жооп берүү мөөнөтү: { $when }. Экөө тең макул болсо гана бири-бириңиздин атыңызды көрөсүздөр. Баш тартууну эч ким көрбөйт.
mentoring-proposed-waits = Сиз макул болдуңуз. Кесиптештин жооп берүү мөөнөтү: { $when }.
mentoring-agree = Макул болуу
mentoring-agree-sure = Макулсузбу? Кесиптеш да макул болгондо, бири-бириңиздин атыңызды жана байланышыңызды көрөсүздөр.
mentoring-take-back-yes = Оюмдан кайттым
mentoring-proposal-proposed = Экөөнөн тең суралып жатат. Эч нерсе чыкпаса, Сизге кабар берилет.
mentoring-proposal-paired = Эми Сиздер жупсуздар. Бири-бириңиздин атыңызды жана байланышыңызды көрөсүздөр.
mentoring-proposal-agreed = Жазылды. Кесиптеш макул болоору менен Сизге кабар берилет.
mentoring-proposal-declined = Сиз баш тарттыңыз. Эч кимге кабар берилбейт.
mentoring-proposal-already = Бул экөөнөн суралып жатат.
mentoring-proposal-unfit = Бул экөө жуп боло албайт: жалпы тил жана ар башка мекеме керек.
mentoring-proposal-full = Бул насаатчы азыр эч кимди албайт.
mentoring-proposal-no-room = Программадагы бардык орун толук.
mentoring-proposal-gone = Бул эми ачык эмес.
mentoring-review = <b>Жазууңузду текшериңиз</b>
mentoring-mentor-promise = Насаат алуучулар муну атыңызсыз, мекемеңизсиз жана байланышыңызсыз окуйт. Насаатчы болууга макул болгонуңузда, аларды көрөт.
mentoring-mentee-promise = Сиз тандаган насаатчылар муну атыңызсыз, мекемеңизсиз жана байланышыңызсыз окуйт. Макул болгондо, аларды көрөт.
mentoring-save = Сактоо
mentoring-question = <b>{ $question }</b>

    Жообуңузду Сиз тандаган насаатчылар окуйт.
mentoring-entry-field-words = Өз сөзүңүз менен
mentoring-entry-field-topics = Темалар
mentoring-entry-field-languages = Тилдер
mentoring-entry-field-most = Канча
mentoring-entry-field-gives = Байланыш
mentoring-entry-field-q0 = 1-жооп
mentoring-entry-field-q1 = 2-жооп
mentoring-entry-field-q2 = 3-жооп
mentoring-entry-notice-saved = Сакталды.
mentoring-entry-notice-full = Сакталды. Насаат алуучуну кайра алмайынча, Сизди тандоого болбойт.
mentoring-entry-notice-free = Сакталды. Сизди кайрадан тандай алышат.
mentoring-entry-notice-withdrawn = Жазууңуз өчүрүлдү.
mentoring-entry-notice-other-side = Бул программага экинчи тараптан катышып жүрөсүз. Адегенде ошол жазууну өчүрүңүз.
mentoring-entry-notice-has-pair = Бул программада насаатчыңыз бар.
mentoring-entry-notice-closed = Программа жабылды.
mentoring-entry-notice-gone = Бул эми ачык эмес.
mentor-ask-words =
    <b>Кесиптешке эмне менен жардам бере аласыз?</b>

    Мисалы: эркектер жамаатын башкаруу, чет өлкөдөгү кызматка даярдануу, бала багуудан кийин ишке кайтуу. 400 белгиге чейин, атсыз жана байланышсыз.
mentor-ask-topics = <b>Кайсы темалар боюнча?</b> Төрткө чейин тандаңыз.
mentor-ask-languages = <b>Кайсы тилдерде сүйлөшө аласыз?</b>
mentor-ask-most = <b>Бир убакта канча насаат алуучу ала аласыз?</b> 1ден 5ке чейинки санды жазыңыз.
mentor-ask-gives = <b>Насаат алуучуңуз кайсы байланышты алат?</b> Сиз макул болгондо, ал аны көрөт.
mentee-ask-words =
    <b>Кандай жардам алгыңыз келет?</b>

    Мисалы: бөлүм башчысы катары биринчи жылым. 400 белгиге чейин, атсыз жана байланышсыз.
mentee-ask-topics = <b>Кайсы темалар боюнча?</b> Төрткө чейин тандаңыз.
mentee-ask-languages = <b>Кайсы тилдерде сүйлөшө аласыз?</b>
mentee-ask-gives = <b>Насаатчыңыз кайсы байланышты алат?</b> Ал макул болгондо, аны көрөт.
mentoring-nobody-left = Тизмеңиздеги насаатчылардын эч кимиси азыр бош эмес. Башкаларын тандай аласыз же күтө аласыз: программанын координатору издеп жатканыңызды көрөт.
mentoring-choose-anew = Кайра тандоо
mentoring-paired = Насаатчылыкта жубуңуз бар: экөө тең макул болду. Эми бири-бириңиздин атыңызды жана байланышыңызды көрөсүздөр. Кийинки кадам: эмнеге жеткиңиздер келерин чогуу жазыңыздар.
mentoring-lapsed = «{ $title }» программасында сунушталган жуп түзүлгөн жок.
mentoring-open = Ачуу
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    Сиз: { $side } · { $state }
mentoring-pair-is-proposed = сунушталды
mentoring-pair-is-agreeing = макулдашып жатат
mentoring-pair-is-running = жолугушуп жүрөт
mentoring-pair-is-completed = аяктады
mentoring-pair-is-ended = токтотулду
mentoring-pair-is-lapsed = түзүлгөн жок
mentoring-pair-dates = Башталышы: { $began }, аякташы: { $ends }
mentoring-pair-gone = Бул жуп эми жок.
mentoring-away = Кесиптешиңиз менен азыр бул жерде байланышууга болбойт.
mentoring-write-first =
    { $who ->
        [mentor] Эми экөөңүздөр максаттар жөнүндө макулдашасыздар. Адатта аларды насаат алуучу жазат, бирок Сиз да баштай аласыз.
       *[mentee] Эми экөөңүздөр максаттар жөнүндө макулдашасыздар. Эмнеге жеткиңиз келерин жазыңыз, насаатчыңыз аны кабыл алат же өзгөртөт.
    }
mentoring-write = Макулдашууну жазуу
mentoring-agreement = Макулдашуу
mentoring-you-accept = Макулдашууну окуп, кабыл алыңыз же өзгөртүңүз.
mentoring-other-accepts = Сиз макулдашууну кабыл алдыңыз. Кесиптешиңиз аны окуп жатат.
mentoring-answer-now = Суроого жооп берүү
mentoring-answer-waits = Бир суроо жообуңузду күтүп турат.
mentoring-next = Кийинки суроо келүүчү күн: { $day }.
mentoring-ended-first = Насаатчылык токтотулду. Экөөңүздөргө тең башкалардан мурда жуп табылат.
mentoring-be-mentor = Насаатчы болгум келет
mentoring-be-mentor-noted = Рахмат. Сиз насаатчы боло ала турган программа ачылганда, Сизге кабар берилет.
mentoring-contact = Анын байланышы
mentoring-end = Насаатчылыкты токтотуу
mentoring-end-sure = Бул кесиптеш менен насаатчылык токтотулсунбу: { $name }? Ага токтогону кабарланат, себеби айтылбайт. Экөөңүздөргө тең башкалардан мурда жуп табылат.
mentoring-end-done = Насаатчылык токтотулду.
mentoring-ended = Насаатчылыгыңыз токтотулду. Себебин айтуунун кереги жок, эч ким күнөөлүү эмес. Сизге башкалардан мурда жуп табылат.
mentoring-trouble = Бир нерсе туура эмеспи? Төмөнкү баскыч менен кабарлаңыз. Чечимди эки мекемеңизден тышкары адамдар кабыл алат, эгер андай адамдар болсо.
mentoring-agreement-title = <b>Макулдашуу, нуска: { $number }</b>
mentoring-version-both = Экөө тең кабыл алды ({ $day }).
mentoring-version-waits = Сиз кабыл алдыңыз ({ $day }). Кесиптешиңиз окуп жатат.
mentoring-version-yours = Жазылган күнү: { $day }. Кабыл алыңыз же өзгөртүңүз.
mentoring-version-old = Мурунку нуска ({ $day })
mentoring-goals = <b>Максаттар</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Тили: { $language }
    Жолугушуулар: { $rhythm }
    Ай саны: { $months }
mentoring-clauses =
    <b>Ар бир жупка жалпы эрежелер</b>
    • Сиздер иш жана кызматтык өсүү жөнүндө сүйлөшөсүздөр, операциялар, иштер жана жашыруун нерселер жөнүндө эмес.
    • Айтылганы экөөңүздөрдүн араңызда калат, бирөөгө коркунуч туулса же мыйзам талап кылса гана башкача болот.
    • Баа берүү, сунуш кат, акча жана белек болбойт. Юридикалык, медициналык жана психологиялык жардамды башкалар көрсөтөт.
    • Жолугушууну насаат алуучу сунуштайт. Келе албаган адам бир күн мурун айтат. Жазууну ар ким өзүндө сактайт, аягында өчүрөт.
    • Экөөнүн кайсынысы болбосун каалаган убакта токтото алат, себеби айтылбайт, күнөө коюлбайт.
    • Бир нерсе туура эмес болсо, кабарлаңыз: чечимди эки мекемеңизден тышкары адамдар кабыл алат, эгер андай адамдар болсо.
mentoring-accept-agreement = Кабыл алуу
mentoring-write-anew = Өзгөртүү
mentoring-agreement-review = <b>Макулдашууну текшериңиз</b>
mentoring-agreement-send = Кабыл алып, жөнөтүү
mentoring-agreement-field-goals = Максаттар
mentoring-agreement-field-language = Тил
mentoring-agreement-field-rhythm = Жолугушуулар
mentoring-rhythm-weekly = апта сайын
mentoring-rhythm-fortnightly = эки аптада бир
mentoring-rhythm-monthly = айына бир
mentoring-agreement-notice-written = Жөнөтүлдү. Кесиптешиңиз кабыл ала алат же өзгөртө алат.
mentoring-agreement-notice-accepted = Кабыл алынды. Эми ушул нуска күчүндө.
mentoring-agreement-notice-began = Экөө тең кабыл алды: насаатчылык башталат. Биринчи жолу 14 күндүн ичинде жолугуңуздар.
mentoring-agreement-notice-changed = Бул арада макулдашуу өзгөртүлдү. Аны кайра окуңуз.
mentoring-agreement-notice-already = Сиз аны кабыл алгансыз.
mentoring-agreement-notice-gone = Бул жуп эми жок.
mentoring-agreement-came = Насаатчылык макулдашууңуздун жаңы нускасы бар. Аны окуп, кабыл алыңыз же өзгөртүңүз.
mentoring-agreement-holds = Насаатчылык макулдашуусун экөө тең кабыл алды. Башталгандан кийин 14 күндүн ичинде биринчи жолу жолугуңуздар.
goals-ask-goals =
    <b>Чогуу эмнеге жеткиңиздер келет?</b>

    Бирден үчкө чейин максат, ар бири өзүнчө сапта. Аларды кесиптешиңиз окуйт, ошондуктан экөөңүздөр тең түшүнгөн тилде жазыңыз.
goals-ask-language = <b>Кайсы тилде сүйлөшөсүздөр?</b>
goals-ask-rhythm = <b>Канчалык көп жолугасыздар?</b>
mentoring-only-counted = Жообуңуз саналат гана. Анын Сиздики экенин эч ким, координатор да көрбөйт.
mentoring-checkin-agreement = Насаатчылыгыңызда экөө тең кабыл алган макулдашуу азырынча жок. Аны жазыңыз же окуңуз: { $name }
mentoring-checkin-fortnight = <b>Сүйлөшүп калдыңыздарбы?</b>

    Эки апта мурун насаатчылыгыңыз башталды: { $name }
mentoring-checkin-midpoint = <b>Жарым жол: максаттарыңыз кандай?</b>

    Насаатчылыгыңыз: { $name }
mentoring-checkin-end = <b>Насаатчылыгыңыз аяктады. Каалаганыңызга жеттиңизби?</b>

    Насаатчылыгыңыз: { $name }
mentoring-checkin-later = <b>Үч ай өттү: ал Сизге дагы эле жардам береби?</b>

    Насаатчылыгыңыз: { $name }
mentoring-step-agreement = Макулдашуу
mentoring-step-fortnight = Эки аптадан кийин
mentoring-step-midpoint = Жарым жолдо
mentoring-step-end = Аягында
mentoring-step-later = Үч айдан кийин
mentoring-answer-fortnight-yes = Ооба, сүйлөштүк
mentoring-answer-fortnight-partly = Күнүн белгиледик
mentoring-answer-fortnight-no = Азырынча жок
mentoring-answer-midpoint-yes = Максатка карай баратабыз
mentoring-answer-midpoint-partly = Ойлогондон жайыраак
mentoring-answer-midpoint-no = Бири-бирибизге ылайык эмеспиз
mentoring-answer-end-yes = Ооба, жеттик
mentoring-answer-end-partly = Жарым-жартылай
mentoring-answer-end-no = Насаатчылык болгон жок
mentoring-answer-later-yes = Ооба, абдан
mentoring-answer-later-partly = Бир аз
mentoring-answer-later-no = Жок
mentoring-answer-over = Бул суроого жооп берилген же ал эми ачык эмес.
mentoring-thanks-fortnight-yes = Рахмат. Жакшы башталыш.
mentoring-thanks-fortnight-partly = Рахмат. Биринчи маек ийгиликтүү өтсүн.
mentoring-thanks-fortnight-no = Рахмат. Биринчи маек жөнүндө макулдашуу эң кыйыны: азыр чогуу убакыт табыңыздар.
mentoring-thanks-midpoint-yes = Рахмат. Ушинтип уланта бериңиздер.
mentoring-thanks-midpoint-partly = Рахмат. Макулдашуудагы максаттарды жана жолугушуу жыштыгын каалаган убакта өзгөртө аласыз.
mentoring-thanks-midpoint-no = Рахмат. Макулдашууну өзгөртө аласыз же насаатчылыкты себепсиз токтото аласыз. Анда экөөңүздөргө тең башкалардан мурда жуп табылат.
mentoring-thanks-end-yes = Рахмат, экөөңүздөрдү тең куттуктайбыз.
mentoring-thanks-end-partly = Рахмат, экөөңүздөрдү тең куттуктайбыз.
mentoring-thanks-end-no = Айтканыңызга рахмат. Кийинки программага катыша аласыз.
mentoring-thanks-later-yes = Рахмат. Муну угуу кубандырат.
mentoring-thanks-later-partly = Рахмат.
mentoring-thanks-later-no = Айтканыңызга рахмат.
mentoring-invited = «{ $title }» программасы ачылды. Насаатчы болгуңуз келген эле: бул программада боло аласыз.
mentoring-run-list = <b>Насаатчылык программалары</b>
mentoring-run-none = Азырынча программа жок. Биринчисин жазыңыз.
mentoring-run-new = Жаңы программа
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = каралама
mentoring-programme-is-open = ачык
mentoring-programme-is-closed = жабык
mentoring-run-state = <b>Программа:</b> { $state }
mentoring-run-questions =
    <b>Насаат алуучуларга суроолор:</b>
    { $text }
mentoring-run-for = <b>Кимдер үчүн:</b> { $audience }
mentoring-run-change = Өзгөртүү
mentoring-run-languages = Тилдер
mentoring-run-audience = Кимдер үчүн
mentoring-run-mentees = Насаат алуучулар
mentoring-run-mentors = Насаатчылар
mentoring-run-pairs = Жуптар
mentoring-run-numbers = Сандар
mentoring-run-open = Программаны ачуу
mentoring-run-open-sure = «{ $title }» ачылсынбы? Ал арналган катышуучулар Сиз жапканга чейин сунуштай жана издей алышат. Башталышы: { $starts }.
mentoring-run-close = Программаны жабуу
mentoring-run-close-sure = «{ $title }» жабылсынбы? Эми эч кимден суралбайт, жаңы жуп түзүлбөйт. Жолугушуп жүргөн жуптар улантат.
mentoring-run-delete = Караламаны өчүрүү
mentoring-run-delete-sure = «{ $title }» өчүрүлсүнбү? Ал эч качан ачык болгон эмес.
mentoring-run-which-language = Жазылган тили: { $language }. Дагы кайсы тилде жазгыңыз келет?
mentoring-run-review = <b>Программаны текшериңиз</b>
mentoring-run-save = Сактоо
mentoring-programme-field-title = Аталышы
mentoring-programme-field-about = Мазмуну
mentoring-programme-field-months = Айлар
mentoring-programme-field-places = Жуптар
mentoring-programme-field-starts = Башталышы
mentoring-programme-field-questions = Суроолор
programme-ask-title = <b>Программа кандай аталат?</b>
programme-ask-about =
    <b>Ал эмне жөнүндө?</b>

    Кимдерге арналган, насаат алуучулар эмне алат. 1 000 белгиге чейин.
programme-ask-months = <b>Жуптар канча ай жолугат?</b> 5тен 12ге чейинки санды жазыңыз.
programme-ask-places = <b>Канча жуп болушу мүмкүн?</b> Санын жазыңыз.
programme-ask-starts = <b>Ал кайсы күнү башталат?</b> Ага чейин насаатчылар менен насаат алуучулар бири-бирин табат.
programme-ask-questions =
    <b>Насаат алуучулардан эмне суралсын?</b>

    Үч суроого чейин, ар бири өзүнчө сапта. Жоопторду ал тандаган насаатчылар жана Сиз окуйсуз.
mentoring-programme-notice-saved = Сакталды.
mentoring-programme-notice-opened = Программа ачылды.
mentoring-programme-notice-closed = Программа жабылды. Жолугушуп жүргөн жуптар улантат.
mentoring-programme-notice-deleted = Каралама өчүрүлдү.
mentoring-programme-notice-past = Башталышы алдыдагы күн болушу керек. Аны өзгөртүңүз.
mentoring-programme-notice-changed = Бул арада программаны бирөө өзгөрттү. Кайра сактасаңыз, текстиңиз анын ордуна жазылат.
mentoring-programme-notice-too-few = Андан көп орун толгон. Чоңураак санды көрсөтүңүз.
mentoring-programme-notice-has-pairs = Жуптар түзүлгөн, ошондуктан башталышы жана ай саны өзгөрбөйт.
mentoring-programme-notice-names-differ = Биринчи тилде канча суроо болсо, ошончо суроо жазыңыз.
mentoring-programme-notice-already = Бул жасалган.
mentoring-programme-notice-not-allowed = Муну анын координатору жана администраторлор гана жасай алат.
mentoring-programme-notice-gone = Бул программаны Сиз жүргүзбөйсүз.
mentoring-nobody-yet = Азырынча эч ким жок.
mentoring-person-line = { $name } · жуп: { $pairs }
mentoring-person-pairs = <b>Азыркы жуптары:</b> { $count }
mentoring-person-full = Ал азырынча эч кимди албайт.
mentoring-person-waits = Ал тандаган насаатчылардан суралып жатат.
mentoring-person-looks = Насаатчысы жок, ал үчүн эч кимден суралып жаткан жок.
mentoring-propose = Ага насаатчы сунуштоо
mentoring-propose-whom = <b>Ага кимди сунуштайсыз?</b> Эң ылайыктуулары биринчи турат.
mentoring-propose-nobody = Азыр ага ылайыктуу, орду бош насаатчы жок.
mentoring-propose-sure = Бул экөө бири-бирине сунушталсынбы? Насаатчы: { $mentor }. Насаат алуучу: { $mentee }. Экөөнөн тең аты айтылбай суралат, жооп берүү убактысы, күн: { $days }. Ким эмне жооп бергенин көрбөйсүз.
mentoring-propose-both = Экөөнөн тең суроо
mentoring-pairs = <b>Жуптар</b>
mentoring-pairs-none = Азырынча жуп жок.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Жуп:</b> { $state }
mentoring-proposed-until = Экөөнүн жооп берүү мөөнөтү: { $day }.
mentoring-silence = <b>Эки жолу суралды, жооп жок:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Экөөнүн эмне жооп бергенин эч ким көрбөйт. Аларга координатор катары жылуу жазып, жардам керекпи деп сураңыз.
mentoring-silence-came = Насаатчылык программаңыздагы бир жупта суроо эки жолу берилсе да, жооп берилген жок.
mentoring-numbers = <b>Сандар:</b> { $title }
mentoring-numbers-people =
    Насаатчылар: { $mentors }
    Насаат алуучулар: { $mentees }
    Насаатчысы жок насаат алуучулар: { $looking }
mentoring-number = Жуптар, { $what }: { $count }
mentoring-answers = <b>Насаатчылар менен насаат алуучулар эмне деди</b> (ооба · жарым-жартылай · жок)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = Программа жабылып, баары аяктаганда, жооптор сан түрүндө көрсөтүлөт.
