announcement-title-plain = Кулактандыруулар
announcement-title = <b>Кулактандыруулар</b>
announcement-list = Сиз жазган жана башкалар жөнөтүп жаткан кулактандыруулар.
announcement-none = Азырынча жок. Адегенде бир тилде жазасыз, кимге арналганын тандайсыз жана жөнөтүлгөнгө чейин окурман көргөндөй көрөсүз.
announcement-new = Кулактандыруу жазуу
announcement-line =
    { $state ->
        [draft] Долбоор · { $day } · { $text }
        [pending] Макулдук күтөт · { $day } · { $text }
        [going] Жөнөтүлүүдө · { $day } · { $text }
        [stopped] Токтотулду · { $day } · { $text }
       *[over] Жөнөтүлдү · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Бул кандай кулактандыруу?</b>

    Ар бир түрүн ар ким өзүндө өчүрө алат. Шашылышы түнкүсүн да келет: күтүүгө мүмкүн эмес иш үчүн гана.
announcement-kind-news = Жаңылык
announcement-kind-opportunity = Мүмкүнчүлүк
announcement-kind-event = Иш-чара жөнүндө
announcement-kind-urgent = Шашылыш
announcement-ask-language =
    <b>Адегенде кайсы тилде жазасыз?</b>

    Башкаларын кийин бирден кошсо болот.
announcement-ask-text =
    <b>Эмне айткыңыз келет?</b>

    Окурман окугандай жазыңыз; калың жана жантык арип, шилтеме, цитата сакталат. 3600 белгиге чейин, сүрөт менен — 800гө чейин.
announcement-review = <i>{ $kind } · { $language }. Мындай окулат:</i>
announcement-review-yes = Андан ары: кимге арналган
announcement-fact-kind = Түрү
announcement-fact-language = Тили
announcement-fact-text = Текст
announcement-fact-texts = Тилдери
announcement-fact-author = Жазган
announcement-fact-with = Кошо
announcement-fact-when = Качан
announcement-fact-whom = Кимге
announcement-fact-sent = Ырасталды
announcement-is-draft = <b>Долбоор.</b> Азырынча эч нерсе жөнөтүлгөн жок.
announcement-is-pending = <b>Башка администратордун макулдугун күтүп турат.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = дароо
announcement-with-photo = сүрөт
announcement-with-document = файл
announcement-without = Эсепке кирбейт: бул түрүн өчүргөндөр — { $off }, ботту бөгөттөгөндөр — { $away }, токтотулгандар — { $suspended }.
announcement-outside = Сиздин өлкөлөрдөн тышкары: { $count }
announcement-falls-back = Башка тилде окушат ({ $language }): { $some }
announcement-needs-yes = Ал көпкө же өлкөңүздөн тышкары барат: адегенде башка администратордун макулдугу керек.
announcement-texts = Тексттер, тилдер
announcement-attach = Сүрөт, файл
announcement-buttons = Баскычтар
announcement-kind = Түрү
announcement-when = Качан
announcement-preview = Окулушу
announcement-try = Мага жөнөтүү
announcement-send = Жөнөтүү …
announcement-ask = Администратордон суроо …
announcement-discard = Долбоорду өчүрүү
announcement-discard-sure =
    <b>Бул долбоор өчүрүлсүнбү?</b>

    Аны кайтаруу мүмкүн болбойт.
announcement-discard-yes = Ооба, өчүрүү
announcement-take-back = Кайра алуу
announcement-open = Ачуу
announcement-which-language =
    <b>Кайсы тилде?</b>

    Белгиленгендери бар. Өз тилинде текст болбосо, орусча же англисче окуйт.
announcement-which-corrected =
    <b>Жөнөтүү токтотула турду.</b>

    Катасын ар бир тилде кайра жазыңыз. Алгандар анын ордунан оңдолгон текстти көрүшөт.
announcement-corrected-text = { $name }: оңдолду
announcement-text-in = <i>Тили: { $language }</i>
announcement-edit = Кайра жазуу
announcement-drop = Бул тилди алып салуу
announcement-drop-sure = Бул текст өчүрүлсүнбү? Тили: { $language }
announcement-ask-text-in =
    <b>Текстти жөнөтүңүз.</b> Тили: { $language }.

    Көрүнүшү сакталат. Жаңы текст мурункусунун ордуна турат.
announcefile-ask-file =
    <b>Сүрөттү же файлды жөнөтүңүз.</b>

    Ал ар бир текст менен барат; астына 800 белгиге чейин батат.
announcement-which-buttons =
    <b>Астында кандай баскычтар турат?</b>

    Ар бирин канча окурман басканы саналат.
announcement-add-event = Иш-чарага баскыч
announcement-add-practice = Тажрыйбага баскыч
announcement-add-link = Шилтемеге баскыч
announcement-no-button = Алып салуу: { $title }
announcement-which-event = <b>Кайсы иш-чара?</b>
announcement-which-practice = <b>Кайсы тажрыйба?</b>
announcement-nothing-there = Азырынча тандай турган эч нерсе жок.
announcelink-ask-link =
    <b>Кандай дарек?</b>

    Ал https деп башталат. Окурман ачардан мурун аны толук көрөт.
announcement-goes-at-once = <b>Ал дароо жөнөтүлөт.</b>
announcement-goes-at = <b>Жөнөтүлөт: { $when }</b> (Сиздин убакыт менен)
announcement-hours = <b>Окурмандардын убактысы менен:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = башка убакыт менен: { $count }
announcement-never-night = Тынч сааттарында эч кимге келбейт: эртең менен келет.
announcement-ask-when = Убактысын тандоо
announcement-make-at-once = Дароо жөнөтүү
announcewhen-ask-when =
    <b>Качан жөнөтүлсүн?</b>

    Сиздин убакыт менен, мисалы: 4.03 09:30, 4-март 9:30, эртең 10:00.
announcement-sure = <b>Азыр жөнөтүлсүнбү?</b> Алат: { $count }
announcement-sure-at = <b>Жөнөтүлсүнбү?</b> Убактысы: { $when }. Алат: { $count }
announcement-urgent-sure = <b>Чын эле шашылышпы?</b> Азыр түн болгондорду ойготот. Алат: { $count }
announcement-send-yes = Ооба, жөнөтүү
announcement-ask-yes = Ооба, администратордон суроо
announcement-is-going = <b>Жөнөтүлүп жатат.</b>
announcement-is-over = <b>Баарына жөнөтүлдү.</b>
announcement-is-stopped = <b>Токтотулду.</b> Эми эч кимге барбайт.
announcement-is-waiting = <b>Жөнөтүлөт: { $when }.</b>
announcement-is-correcting = <b>Оңдолгон текст ордуна коюлууда.</b> Калганы: { $count }
announcement-paused-sender = <b>Тыныгууда.</b>
announcement-paused-failures = <b>Өзү тыныгып калды:</b> өтө көп билдирүү жөнөтүлгөн жок. Улантуудан мурун себебин караңыз.
announcement-paused-role = <b>Кармалды:</b> жөнөтүүчүнүн ролу эми жок. Улантууну администратор чечет.
announcement-paused-correction = <b>Оңдоо учурунда токтотулуп турат.</b>
announcement-correction-draft = <b>Оңдоо учурунда токтотулуп турат.</b>
announcement-correction-pending = <b>Оңдоо башка администратордун макулдугун күтүп турат.</b>
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
announcement-sum-unknown = балким жетпеди: { $count }
announcement-sum-closed = белгисиз, ошол бойдон калды: { $count }
announcement-sum-dropped = жөнөтүлгөн жок: { $count }
announcement-sum-later = <i>Өз саатын күтөт: { $count }, биринчиси: { $when }</i>
announcement-sum-old = <i>Оңдоого чейинки текст менен: { $count }</i>
announcement-speed = секундуна { $rate }, болжол менен { $minutes } мүн калды
announcement-pause = Тыныгуу
announcement-resume = Улантуу
announcement-stop = Токтотуу
announcement-correct = Оңдоо
announcement-stop-sure =
    <b>Биротоло токтотулсунбу?</b>

    Улантуу мүмкүн болбойт; албагандар: { $count }
announcement-stop-yes = Ооба, токтотуу
announcement-unknown = Балким жетпеди: { $count }
announcement-numbers = Сандар
announcement-numbers-title = <b>Жыйынтыгы</b>
announcement-numbers-title-plain = Кулактандыруу
announcement-dropped-why = <b>Жөнөтүлгөн жок, себеби:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = токтотулду
announcement-why-1 = эми катышуучу эмес же бул түрүн өчүргөн
announcement-why-2 = тармактан чыккан
announcement-why-3 = база калыбына келгенден кийин алынды
announcement-why-4 = өтө кеч
announcement-pressed-title = <b>Баскычтарды баскандар:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = иш-чарага
announcement-to-practice = тажрыйбага
announcement-to-link = шилтемеге
announcement-export = Таблица түрүндө
announcement-column-total = Баары
announcement-column-sent = Жеткирилди
announcement-column-blocked = Ботту бөгөттөдү
announcement-column-failed = Болбоду
announcement-column-unknown = Белгисиз
announcement-column-dropped = Жөнөтүлгөн жок
announcement-column-waiting = Күтөт
announcement-unknown-list =
    <b>Балким жетпеди: { $count }</b>

    Жооп жолдо жоголду: алганын билүү мүмкүн эмес.
announcement-names = { $names }
announcement-again = Кайра жөнөтүү (кээсине эки жолу)
announcement-accept = Ошол бойдон калтыруу
announcement-quiet = <i>{ $kind } · эмне келерин тандоо: /settings</i>
announcement-is-urgent = <b>Шашылыш</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = { $host } ачуу
announcement-link =
    Дареги мына бул:
    { $link }
announcement-was-allowed = <b>Башка администратор макул болду.</b> Кулактандыруу жөнөтүлөт.
announcement-was-refused = <b>Кулактандыруу жөнөтүлгөн жок.</b> Ал кайра долбоор: караңыз, өзгөртүңүз же башка администратордон сураңыз.
announcement-correction-was-refused = <b>Оңдоого уруксат берилген жок.</b> Кулактандыруу мурунку тексти менен токтоп турат.
announcement-caption-too-long = Сүрөт же файл менен { $most } гана белги батат (көбү: { $language }). Адегенде текстти кыскартыңыз; файл кошулган жок.
announcement-notice-created = Долбоор даяр. Сиз айтпай туруп эч нерсе жөнөтүлбөйт.
announcement-notice-done = Сакталды.
announcement-notice-unchanged = Эч нерсе өзгөргөн жок.
announcement-notice-gone = Бул кулактандыруу эми жок.
announcement-notice-locked = Ал макулдук күтүп турат же жөнөтүлүп жатат: кайра алыңыз же оңдоңуз.
announcement-notice-last-text = Бир текст калышы керек. Адегенде башка тилин жазыңыз.
announcement-notice-past = Бул убакыт өтүп кетти. Алдыдагысын тандаңыз.
announcement-notice-no-event = Бул иш-чара азыр окурмандарга ачык эмес.
announcement-notice-no-practice = Бул тажрыйба азыр китепканада жок.
announcement-notice-discarded = Долбоор өчүрүлдү.
announcement-notice-refused-by-telegram = Телеграм муну кабыл албайт: сүрөттү же файлды текшерип, кайра жөнөтүңүз.
announcement-notice-unreachable = Телеграм менен байланыш болгон жок, ошондуктан көрсөтүлгөн жок. Бир аздан кийин кайра аракет кылып көрүңүз.
announcement-notice-tried = Сизге гана жөнөтүлдү.
announcement-notice-caption = Сүрөт же файл менен текст 800 белгиден ашпайт. Узундарын кыскартыңыз.
announcement-notice-changed = Ошол арада ал өзгөрдү: азыркы абалы ушул.
announcement-notice-sent = Жөнөтүлдү. Жүрүшү ушул жерде көрүнөт.
announcement-notice-asked = Башка администраторлордон суралды. Бири макул болгондо жөнөтүлөт.
announcement-notice-already = Бул чечилип калган.
announcement-notice-no-text = Текст азырынча жок.
announcement-notice-nobody = Аны эч ким албайт: кимге арналганын караңыз.
announcement-notice-nobody-reads-it = Окурмандардын эч кимиси бул тилди тандаган эмес. Алардын тилинде, орусча же англисче текст кошуңуз.
announcement-notice-no-second = Экинчи администратордун макулдугу керек, ал жок. /admin аркылуу дайындаңыз.
announcement-notice-taken-back = Кайра алынды: кайрадан долбоор.
announcement-notice-paused = Тыныгууда. Жолдогулары жетет.
announcement-notice-resumed = Уланат.
announcement-notice-stopped = Токтотулду. Эми эч кимге барбайт.
announcement-notice-correcting = Токтотулду. Эми катасын кайра жазыңыз.
announcement-notice-corrected = Оңдолгон текст ордуна коюлат, жөнөтүү уланат.
announcement-notice-left = Текст мурункудай калды; токтоп турат.
announcement-notice-over = Баары бүттү: жөнөтө турган эч нерсе калган жок.
announcement-notice-not-while-correcting = Оңдолуп жатат: адегенде оңдоону жөнөтүңүз же калтырыңыз.
announcement-notice-unknown-again = Аларга кайталоо белгиси менен дагы жөнөтүлөт.
announcement-notice-unknown-accepted = Ошол бойдон калды.
announcement-notice-unknown-none = Белгисиз эч нерсе калган жок.
announcement-notice-unknown-stopped = Ал токтотулган, кайра жөнөтүлбөйт.
announcement-notice-unknown-gone = Бул кулактандыруу эми жок.
announcement-answer = Жооп берүү
announceanswer-ask-text =
    <b>Жообуңуз.</b>

    300 белгиге чейин. Ал атыңызсыз окулат.
announcement-answer-thanks = Рахмат. Жооп атыңызсыз эсептелди; кайра тандаса болот.
announcement-answer-changed = Жообуңуз өзгөртүлдү.
announcement-answer-tried = Мына ушундай иштейт. Сиздин сыноо эсепке кирбейт.
announcement-answer-gone = Бул суроо эми жабык.
announcement-poll-choice = Суроо: тандоочу жооптор
announcement-poll-text = Суроо: кыска текст
announcement-poll-nothing = Эч нерсе сурабоо
announcement-change-answers = Жоопторду өзгөртүү
announcement-answers-language =
    <b>Жооптор кайсы тилде?</b>

    Белгиленгендери бар. Ар бир тилде саны жана ирети бирдей.
announcement-ask-answers =
    <b>Жооптор, ар бири жаңы саптан.</b> Тили: { $language }.

    Экиден алтыга чейин, ар бири 40 белгиге чейин.
announcement-fact-asks = Сурайт
announcement-asks-choice = тандоо
announcement-asks-text = кыска текст
announcement-notice-other-number = Башка тилде жооптун саны башка. Ошончо жана ошол ирет менен жазыңыз.
announcement-notice-no-options = Тандоо суралат, бирок жооптор азырынча жок.
announcement-answered = <b>Жооп берди:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Жооптор
announcement-chart = Жооптор сүрөт түрүндө
announcement-said = «{ $text }»
announcement-too-few = Кеминде { $least } киши жооп бергенде көрсөтүлөт: эч ким жообунан таанылбашы үчүн.
announcement-next-language = Тили: { $language } ›
announcement-kind-question = Кесиптештердин суроолору
announcement-notice-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
announcement-notice-unknown-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
announcement-correction-was-given-back = <b>Оңдооңуз жөнөтүлгөн жок.</b> Тексти сакталды: өзгөртүп, кайра жөнөтүңүз же кулактандырууну мурункудай калтырыңыз. Ага чейин жөнөтүлбөйт.
