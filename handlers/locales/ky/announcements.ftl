announcement-title-plain = Кулактандыруулар
announcement-title = <b>Кулактандыруулар</b>
announcement-list = Сиз жазган жана башкалар жөнөтүп жаткан кулактандыруулар.
announcement-none = Кулактандыруу азырынча жок. Адегенде бир тилде текст жазасыз, аудиторияны тандайсыз жана окурман аны кандай көрөрүн карайсыз. Ага чейин эч нерсе жөнөтүлбөйт.
announcement-new = Кулактандыруу жазуу
announcement-line =
    { $state ->
        [draft] Каралама · { $day } · { $text }
        [pending] Жактырууну күтөт · { $day } · { $text }
        [going] Жөнөтүлүп жатат · { $day } · { $text }
        [stopped] Токтотулду · { $day } · { $text }
       *[over] Жөнөтүлдү · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Бул кандай кулактандыруу?</b>

    Катышуучу каалаган түрүн өзүндө өчүрө алат. Шашылыш кулактандыруу түнкүсүн да келет, ошондуктан аны күтүүгө мүмкүн эмес иш үчүн гана тандаңыз.
announcement-kind-news = Жаңылык
announcement-kind-opportunity = Мүмкүнчүлүк
announcement-kind-event = Иш-чара жөнүндө
announcement-kind-urgent = Шашылыш
announcement-ask-language =
    <b>Адегенде кайсы тилде жазасыз?</b>

    Башка тилдерди кийин кошсо болот.
announcement-ask-text =
    <b>Эмне айткыңыз келет?</b>

    Окурман көрө турган түрдө жазыңыз. Калың жана жантык арип, шилтеме, цитата сакталат. 3600 белгиге чейин, сүрөт менен — 800гө чейин.
announcement-review = <i>{ $kind } · { $language }. Окурман мындай көрөт:</i>
announcement-review-yes = Андан ары: аудитория
announcement-fact-kind = Түрү
announcement-fact-language = Тили
announcement-fact-text = Текст
announcement-fact-texts = Тилдери
announcement-fact-author = Жазган
announcement-fact-with = Тиркелген файл
announcement-fact-when = Качан
announcement-fact-whom = Кимге
announcement-fact-sent = Ырасталды
announcement-is-draft = <b>Каралама.</b> Азырынча эч нерсе жөнөтүлгөн жок.
announcement-is-pending = <b>Башка администратордун жактыруусун күтүп турат.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = азыр
announcement-with-photo = сүрөт
announcement-with-document = файл
announcement-without = Кирбейт: бул түрүн өчүргөндөр — { $off }, ботту бөгөттөгөндөр — { $away }, убактылуу чектелгендер — { $suspended }.
announcement-outside = Сиздин өлкөлөрүңүздөн тышкары: { $count }
announcement-falls-back = Башка тилде көрүшөт ({ $language }): { $some }
announcement-needs-yes = Ал көп кишиге же өлкөңүздөн тышкары барат, ошондуктан аны адегенде башка администратор жактырышы керек.
announcement-texts = Тексттер, тилдер
announcement-attach = Сүрөт, файл
announcement-buttons = Баскычтар
announcement-kind = Түрү
announcement-when = Качан
announcement-preview = Алдын ала көрүү
announcement-try = Мага жөнөтүү
announcement-send = Жөнөтүү…
announcement-ask = Жактырууну суроо…
announcement-discard = Караламаны өчүрүү…
announcement-discard-sure =
    <b>Бул каралама өчүрүлсүнбү?</b>

    Аны кайтаруу мүмкүн болбойт.
announcement-discard-yes = Ооба, караламаны өчүрүү
announcement-take-back = Кайтарып алуу
announcement-open = Ачуу
announcement-which-language =
    <b>Кайсы тилдеги текстти өзгөртөсүз?</b>

    ✓ белгиси бар тилдерде текст бар. Өз тилинде тексти жоктор аны орусча же англисче көрүшөт.
announcement-which-corrected =
    <b>Жөнөтүү убактылуу токтотулду.</b>

    Керектүү тилдердеги текстти оңдоңуз. Кулактандырууну алгандар анын ордунан оңдолгон текстти көрүшөт.
announcement-corrected-text = { $name }: оңдолду
announcement-text-in = <i>Тили: { $language }</i>
announcement-edit = Өзгөртүү
announcement-drop = Бул тилди өчүрүү
announcement-drop-sure = Бул текст өчүрүлсүнбү? Тили: { $language }
announcement-ask-text-in =
    <b>Текстти жөнөтүңүз.</b> Тили: { $language }.

    Форматы сакталат. Жаңы текст мурункусун алмаштырат.
announcefile-ask-file =
    <b>Сүрөттү же файлды жөнөтүңүз.</b>

    Ал ар бир тилдеги текст менен барат. Анда текст 800 белгиден ашпашы керек.
announcement-which-buttons =
    <b>Кандай баскычтар кошулсун?</b>

    Ар бир баскычты канча окурман басканын көрөсүз.
announcement-add-event = Иш-чарага баскыч
announcement-add-practice = Мыкты тажрыйбага баскыч
announcement-add-link = Шилтемеге баскыч
announcement-no-button = Алып салуу: { $title }
announcement-which-event = <b>Кайсы иш-чара?</b>
announcement-which-practice = <b>Кайсы тажрыйба?</b>
announcement-nothing-there = Азырынча тандай турган эч нерсе жок.
announcelink-ask-link =
    <b>Кандай дарек?</b>

    Ал https деп башталат. Окурман ачардан мурун аны толук көрөт.
announcement-goes-at-once = <b>Ал азыр жөнөтүлөт.</b>
announcement-goes-at = <b>Жөнөтүү убактысы: { $when }</b> (Сиздин убактыңыз боюнча)
announcement-hours = <b>Окурмандардын жергиликтүү убактысы боюнча:</b>
announcement-hours-own = <b>Сиздин өлкөлөрүңүздөгү окурмандардын жергиликтүү убактысы боюнча:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = башка убакыт алкактарында: { $count }
announcement-never-night = Тынч сааттары жүрүп жаткандарга ал ошол сааттар бүткөндөн кийин келет.
announcement-ask-when = Убактысын тандоо
announcement-make-at-once = Азыр жөнөтүү
announcewhen-ask-when =
    <b>Качан жөнөтүлсүн?</b>

    Сиздин убактыңыз боюнча, мисалы: 4.03 09:30, 4-март 9:30, эртең 10:00.
announcement-sure = <b>Азыр жөнөтүлсүнбү?</b> Алат: { $count }
announcement-sure-at = <b>Жөнөтүлсүнбү?</b> Убактысы: { $when }. Алат: { $count }
announcement-urgent-sure = <b>Шашылыш деп жөнөтүлсүнбү?</b> Ал азыр түн болуп жаткандарга да барат. Алат: { $count }
announcement-send-yes = Ооба, жөнөтүү
announcement-ask-yes = Ооба, жактырууну суроо
announcement-is-going = <b>Жөнөтүлүп жатат.</b>
announcement-is-over = <b>Баарына жөнөтүлдү.</b>
announcement-is-stopped = <b>Токтотулду.</b> Аны эми эч ким албайт.
announcement-is-waiting = <b>Жөнөтүү убактысы: { $when }.</b>
announcement-is-correcting = <b>Мурунку текст оңдолгонуна алмаштырылып жатат.</b> Калганы: { $count }
announcement-paused-sender = <b>Убактылуу токтотулду.</b>
announcement-paused-failures = <b>Автоматтык түрдө токтоп калды:</b> өтө көп билдирүү жөнөтүлбөй калды. Улантуудан мурун себебин аныктаңыз.
announcement-paused-role = <b>Убактылуу токтотулду:</b> жөнөтүүчүнүн ролу эми жок. Улантуу керекпи, жокпу — администратор чечет.
announcement-paused-correction = <b>Оңдоо учурунда убактылуу токтотулду.</b>
announcement-correction-draft = <b>Оңдоо учурунда убактылуу токтотулду.</b>
announcement-correction-pending = <b>Оңдоо башка администратордун жактыруусун күтүп турат.</b>
announcement-correction-send = Оңдоону жөнөтүү
announcement-correction-leave = Мурунку текстти калтыруу
announcement-correction-go = Оңдоону улантуу
announcement-corrected =
    <b>{ $language }, оңдолгону:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Баары:</b> { $count }, анын ичинде
announcement-sum-sent = жеткирилди: { $count }
announcement-sum-waiting = күтөт: { $count }
announcement-sum-blocked = ботту бөгөттөдү: { $count }
announcement-sum-failed = болбоду: { $count }
announcement-sum-unknown = жетпеген болушу мүмкүн: { $count }
announcement-sum-closed = белгисиз, ошол бойдон калтырылды: { $count }
announcement-sum-dropped = жөнөтүлгөн жок: { $count }
announcement-sum-later = <i>Кийинчерээк жөнөтүлөт: { $count }, биринчиси: { $when }</i>
announcement-sum-old = <i>Азырынча мурунку текст менен: { $count }</i>
announcement-speed = секундуна { $rate }, болжол менен { $minutes } мүн калды
announcement-pause = Тыным
announcement-resume = Улантуу
announcement-stop = Токтотуу
announcement-correct = Оңдоо
announcement-stop-sure =
    <b>Жөнөтүү биротоло токтотулсунбу?</b>

    Аны улантуу мүмкүн болбойт. Кулактандырууну албай кала тургандар: { $count }
announcement-stop-yes = Ооба, токтотуу
announcement-unknown = Жетпеген болушу мүмкүн: { $count }
announcement-numbers = Жыйынтыктар
announcement-numbers-title = <b>Жыйынтыктар</b>
announcement-numbers-title-plain = Кулактандыруу
announcement-dropped-why = <b>Жөнөтүлгөн жок, себептери:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = токтотулду
announcement-why-1 = эми катышуучу эмес же бул түрүн өчүргөн
announcement-why-2 = тармактан чыккан
announcement-why-3 = база калыбына келгенден кийин жөнөтүлгөн жок
announcement-why-4 = өтө кеч
announcement-pressed-title = <b>Баскычты баскан окурмандар:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = иш-чарага
announcement-to-practice = тажрыйбага
announcement-to-link = шилтемеге
announcement-export = Жүктөп алуу
announcement-column-total = Баары
announcement-column-sent = Жеткирилди
announcement-column-blocked = Ботту бөгөттөдү
announcement-column-failed = Болбоду
announcement-column-unknown = Белгисиз
announcement-column-dropped = Жөнөтүлгөн жок
announcement-column-waiting = Күтөт
announcement-unknown-list =
    <b>Жетпеген болушу мүмкүн: { $count }</b>

    Телеграм бул кабарларды ырастаган жок, ошондуктан алардын жеткен-жетпегени белгисиз.
announcement-names = { $names }
announcement-again = Кайра (кээсине эки жолу)
announcement-accept = Ошол бойдон калтыруу
announcement-quiet = <i>{ $kind } · эмне аларыңызды тандоо: /settings</i>
announcement-is-urgent = <b>Шашылыш</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Ачуу: { $host }
announcement-link =
    Дареги мына бул:
    { $link }
announcement-was-allowed = <b>Башка администратор жактырды.</b> Кулактандыруу жөнөтүлүп жатат.
announcement-was-refused = <b>Кулактандыруу жактырылган жок.</b> Ал кайра каралама. Аны текшериңиз, өзгөртүңүз же жактырууну кайра сураңыз.
announcement-correction-was-refused = <b>Оңдоо жактырылган жок.</b> Кулактандыруу мурунку тексти менен токтоп турат.
announcement-caption-too-long = Сүрөт же файл болсо, текстке { $most } гана белги батат (өтө узун: { $language }). Адегенде текстти кыскартыңыз. Файл кошулган жок.
announcement-notice-created = Караламаңыз даяр. Сиз ырастамайынча эч нерсе жөнөтүлбөйт.
announcement-notice-done = Сакталды.
announcement-notice-unchanged = Эч нерсе өзгөргөн жок.
announcement-notice-gone = Бул кулактандыруу эми жеткиликсиз.
announcement-notice-locked = Ал жактырууну күтүп турат же жөнөтүлүп жатат. Аны кайтарып алыңыз же оңдоңуз.
announcement-notice-last-text = Жок дегенде бир текст керек. Адегенде башка тилдеги текстти кошуңуз.
announcement-notice-past = Бул убакыт өтүп кетти. Алдыдагы убакытты тандаңыз.
announcement-notice-no-event = Окурмандар бул иш-чараны азыр көрүшпөйт.
announcement-notice-no-practice = Бул мыкты тажрыйба азыр китепканада жок.
announcement-notice-discarded = Каралама өчүрүлдү.
announcement-notice-refused-by-telegram = Телеграм муну кабыл албайт. Сүрөттү же файлды текшерип, кайра жөнөтүңүз.
announcement-notice-unreachable = Телеграм менен байланыш болгон жок, ошондуктан алдын ала көрсөтүлгөн жок. Бир аздан кийин кайра аракет кылып көрүңүз.
announcement-notice-tried = Сизге гана жөнөтүлдү.
announcement-notice-caption = Сүрөт же файл болсо, текст 800 белгиден ашпашы керек. Узундарын кыскартыңыз.
announcement-notice-changed = Ошол арада ал өзгөртүлдү. Азыркы абалы ушул.
announcement-notice-sent = Жөнөтүлүп жатат. Жеткирилишин ушул жерден көрөсүз.
announcement-notice-asked = Башка администраторлордон суралды. Бири жактырганда жөнөтүлөт.
announcement-notice-already = Бул чечилип калган.
announcement-notice-no-text = Текст азырынча жок.
announcement-notice-nobody = Аны эч ким албайт. Аудиторияны текшериңиз.
announcement-notice-nobody-reads-it = Окурмандардын эч кимиси бул тилди тандаган эмес. Алардын тилинде, орусча же англисче текст кошуңуз.
announcement-notice-no-second = Аны экинчи администратор жактырышы керек, бирок андай администратор жок. /admin аркылуу дайындаңыз.
announcement-notice-taken-back = Кайтарып алынды. Ал кайра каралама.
announcement-notice-paused = Убактылуу токтотулду. Жолго чыгып кеткен кабарлар жетет.
announcement-notice-resumed = Улантылды.
announcement-notice-stopped = Токтотулду. Аны эми эч ким албайт.
announcement-notice-correcting = Убактылуу токтотулду. Эми оңдолгон текстти жазыңыз.
announcement-notice-corrected = Мурунку текст оңдолгонуна алмаштырылып жатат, жөнөтүү уланды.
announcement-notice-left = Мурунку текст калтырылды. Жөнөтүү токтоп турат.
announcement-notice-over = Баары жөнөтүлүп бүттү.
announcement-notice-not-while-correcting = Ал оңдолуп жатат. Адегенде оңдоону жөнөтүңүз же мурунку текстти калтырыңыз.
announcement-notice-unknown-again = Аларга кайталоо белгиси менен кайра жөнөтүлүп жатат.
announcement-notice-unknown-accepted = Ошол бойдон калтырылды.
announcement-notice-unknown-none = Белгисиз эч нерсе калган жок.
announcement-notice-unknown-stopped = Кулактандыруу токтотулган, ошондуктан эч нерсе кайра жөнөтүлбөйт.
announcement-notice-unknown-gone = Бул кулактандыруу эми жеткиликсиз.
announcement-answer = Жооп берүү
announceanswer-ask-text =
    <b>Жообуңузду жазыңыз.</b>

    300 белгиге чейин. Ал атыңызсыз окулат.
announcement-answer-thanks = Рахмат. Жообуңуз атыңызсыз эсептелди. Аны өзгөртө аласыз.
announcement-answer-changed = Жообуңуз өзгөртүлдү.
announcement-answer-tried = Мына ушундай иштейт. Сыноо жообуңуз эсепке кирбейт.
announcement-answer-gone = Бул суроо эми жабык.
announcement-poll-choice = Суроо: жооп тандоо
announcement-poll-text = Суроо: кыска текст
announcement-poll-nothing = Эч нерсе сурабоо
announcement-change-answers = Жоопторду өзгөртүү
announcement-answers-language =
    <b>Жоопторду кайсы тилде жазасыз?</b>

    ✓ белгиси бар тилдерде жооптор бар. Ар бир тилде жооптун саны жана ирети бирдей болушу керек.
announcement-ask-answers =
    <b>Жоопторду жөнөтүңүз, ар бири жаңы саптан.</b> Тили: { $language }.

    Экиден алтыга чейин, ар бири 40 белгиге чейин.
announcement-fact-asks = Сурайт
announcement-asks-choice = тандоо
announcement-asks-text = кыска текст
announcement-notice-other-number = Башка тилде жооптун саны башка. Ошончо жоопту ошол ирет менен жөнөтүңүз.
announcement-notice-no-options = Ал жооп тандоону сурайт, бирок жооптор азырынча жок.
announcement-answered = <b>Жооп берди:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Жооптор
announcement-chart = Жооптор сүрөт түрүндө
announcement-said = «{ $text }»
announcement-too-few = Жооптор кеминде { $least } окурман жооп бергенде көрсөтүлөт: эч ким таанылып калбашы үчүн.
announcement-next-language = Тили: { $language } ›
announcement-kind-question = Кесиптеш суроолору
announcement-notice-needs-admin = Муну башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор гана кыла алат. Администраторго кайрылыңыз.
announcement-notice-unknown-needs-admin = Муну башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор гана кыла алат. Администраторго кайрылыңыз.
announcement-correction-was-given-back = <b>Оңдооңуз жөнөтүлгөн жок.</b> Тексти сакталды. Аны өзгөртүп, кайра жөнөтүңүз же мурунку текстти калтырыңыз. Ага чейин жөнөтүү токтоп турат.
announcement-correction-leave-sure = Мурунку текстти калтырасызбы? Оңдолгон текстиңиз өчүрүлөт.
announcement-add-entry = Тактадагы жарыяга баскыч
announcement-which-entry = <b>Тактадагы кайсы жарыя?</b>
announcement-to-entry = тактадагы жарыяга
announcement-button-entry = { $title }
announcement-notice-no-entry = Бул жарыя азыр тактада жок.
