announce-title-plain = Кулактандыруулар
announce-title = <b>Кулактандыруулар</b>
announce-list = Сиз жазган жана башкалар жөнөтүп жаткан кулактандыруулар.
announce-none = Азырынча жок. Адегенде бир тилде жазасыз, кимге арналганын тандайсыз жана жөнөтүлгөнгө чейин окурман көргөндөй көрөсүз.
announce-new = Кулактандыруу жазуу
announce-line =
    { $state ->
        [draft] Долбоор · { $day } · { $text }
        [asked] Макулдук күтөт · { $day } · { $text }
        [going] Жөнөтүлүүдө · { $day } · { $text }
        [stopped] Токтотулду · { $day } · { $text }
       *[over] Жөнөтүлдү · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Бул кандай кулактандыруу?</b>

    Ар бир түрүн ар ким өзүндө өчүрө алат. Шашылышы түнкүсүн да келет: күтүүгө мүмкүн эмес иш үчүн гана.
announce-kind-news = Жаңылык
announce-kind-opportunity = Мүмкүнчүлүк
announce-kind-event = Иш-чара жөнүндө
announce-kind-urgent = Шашылыш
announcement-ask-language =
    <b>Адегенде кайсы тилде жазасыз?</b>

    Башкаларын кийин бирден кошсо болот.
announcement-ask-text =
    <b>Эмне айткыңыз келет?</b>

    Окурман окугандай жазыңыз; калың жана жантык арип, шилтеме, цитата сакталат. 3600 белгиге чейин, сүрөт менен — 800гө чейин.
announce-review = <i>{ $kind } · { $language }. Мындай окулат:</i>
announce-review-yes = Андан ары: кимге арналган
announce-fact-kind = Түрү
announce-fact-language = Тили
announce-fact-text = Текст
announce-fact-texts = Тилдери
announce-fact-author = Жазган
announce-fact-with = Кошо
announce-fact-when = Качан
announce-fact-whom = Кимге
announce-fact-sent = Ырасталды
announce-is-draft = <b>Долбоор.</b> Азырынча эч нерсе жөнөтүлгөн жок.
announce-is-asked = <b>Башка администратордун макулдугун күтүп турат.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = дароо
announce-with-photo = сүрөт
announce-with-document = файл
announce-readers = <b>Алат:</b> { $count }
announce-without = Эсепке кирбейт: бул түрүн өчүргөндөр — { $off }, ботту бөгөттөгөндөр — { $away }, токтотулгандар — { $suspended }.
announce-outside = Сиздин өлкөлөрдөн тышкары: { $count }
announce-falls-back = Башка тилде окушат ({ $language }): { $some }
announce-needs-yes = Ал көпкө же өлкөңүздөн тышкары барат: адегенде башка администратордун макулдугу керек.
announce-or = же:
announce-all = бардык катышуучулар
announce-role-member = ролу жок катышуучулар
announce-role-coordinator = координаторлор
announce-role-admin = администраторлор
announce-since = тармакта: { $day } баштап
announce-went-coming = «{ $title }»: келет
announce-went-queue = «{ $title }»: күтүү тизмеси
announce-went-came = «{ $title }»: катышкан
announce-coming = Келет
announce-queue = Күтүү тизмесинде
announce-came = Катышкан
announce-texts = Тексттер, тилдер
announce-whom = Кимге арналган
announce-attach = Сүрөт, файл
announce-buttons = Баскычтар
announce-kind = Түрү
announce-when = Качан
announce-preview = Окулушу
announce-try = Мага жөнөтүү
announce-send = Жөнөтүү …
announce-ask = Администратордон суроо …
announce-discard = Долбоорду өчүрүү
announce-discard-sure =
    <b>Бул долбоор өчүрүлсүнбү?</b>

    Аны кайтаруу мүмкүн болбойт.
announce-discard-yes = Ооба, өчүрүү
announce-yes = Ооба, жөнөтсө болот
announce-no = Жок, бул түрүндө эмес
announce-take-back = Кайра алуу
announce-open = Ачуу
announce-which-language =
    <b>Кайсы тилде?</b>

    Белгиленгендери бар. Өз тилинде текст болбосо, орусча же англисче окуйт.
announce-which-corrected =
    <b>Жөнөтүү токтотула турду.</b>

    Катасын ар бир тилде кайра жазыңыз. Алгандар анын ордунан оңдолгон текстти көрүшөт.
announce-corrected-text = { $name }: оңдолду
announce-text-in = <i>Тили: { $language }</i>
announce-edit = Кайра жазуу
announce-drop = Бул тилди алып салуу
announce-ask-text-in =
    <b>Текстти жөнөтүңүз.</b> Тили: { $language }.

    Көрүнүшү сакталат. Жаңы текст мурункусунун ордуна турат.
announcefile-ask-file =
    <b>Сүрөттү же файлды жөнөтүңүз.</b>

    Ал ар бир текст менен барат; астына 800 белгиге чейин батат.
announce-which-buttons =
    <b>Астында кандай баскычтар турат?</b>

    Ар бирин канча окурман басканы саналат.
announce-add-event = Иш-чарага баскыч
announce-add-practice = Тажрыйбага баскыч
announce-add-link = Шилтемеге баскыч
announce-no-button = Алып салуу: { $title }
announce-which-event = <b>Кайсы иш-чара?</b>
announce-which-practice = <b>Кайсы тажрыйба?</b>
announce-nothing-there = Азырынча тандай турган эч нерсе жок.
announcelink-ask-link =
    <b>Кандай дарек?</b>

    Ал https деп башталат. Окурман ачардан мурун аны толук көрөт.
announce-goes-at-once = <b>Ал дароо жөнөтүлөт.</b>
announce-goes-at = <b>Жөнөтүлөт: { $when }</b> (Сиздин убакыт менен)
announce-hours = <b>Окурмандардын убактысы менен:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = башка убакыт менен: { $count }
announce-never-night = Тынч сааттарында эч кимге келбейт: эртең менен келет.
announce-ask-when = Убактысын тандоо
announce-make-at-once = Дароо жөнөтүү
announcewhen-ask-when =
    <b>Качан жөнөтүлсүн?</b>

    Сиздин убакыт менен, мисалы: 4.03 09:30, 4-март 9:30, эртең 10:00.
announce-for-whom =
    <b>Ал кимге арналган?</b>

    Бир бөлүктүн ичинде тандалгандын баары туура келиши керек; бөлүктөрдүн бирине туура келген алат.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Өлкөлөр
announce-by-sector = Иш тармактары
announce-by-language = Тилдер
announce-by-role = Ролдор
announce-by-event = Иш-чаранын адамдары
announce-by-since = Кошулган убактысы
announce-by-topic = Издеген темалары
announce-part-add = + же …
announce-part-drop = Бул бөлүктү алуу
announce-part-next = Кийинки бөлүк ›
announce-saved = Сакталган топтор
announce-saved-list =
    <b>Сакталган топтор</b>

    Саны — азыр канча экени.
announce-saved-none =
    <b>Сакталган топтор</b>

    Азырынча жок. Кимге арналганын тандап, кийинкиге сактаңыз.
announce-keep = Ушуну сактоо
announce-forget = Өчүрүү
announcekeep-ask-name =
    <b>Кандай ат менен?</b>

    Мисалы: бажы, бардык өлкөлөр.
announce-choose =
    <b>{ $kind }</b>

    Саны — мындай тандоодо канча киши алары. Белгиленгени тандалган.
announce-count = { $name } · { $count }
announce-sure = <b>Азыр жөнөтүлсүнбү?</b> Алат: { $count }
announce-sure-at = <b>Жөнөтүлсүнбү?</b> Убактысы: { $when }. Алат: { $count }
announce-urgent-sure = <b>Чын эле шашылышпы?</b> Азыр түн болгондорду ойготот. Алат: { $count }
announce-send-yes = Ооба, жөнөтүү
announce-ask-yes = Ооба, администратордон суроо
announce-is-going = <b>Жөнөтүлүп жатат.</b>
announce-is-over = <b>Баарына жөнөтүлдү.</b>
announce-is-stopped = <b>Токтотулду.</b> Эми эч кимге барбайт.
announce-is-waiting = <b>Жөнөтүлөт: { $when }.</b>
announce-is-correcting = <b>Оңдолгон текст ордуна коюлууда.</b> Калганы: { $count }
announce-halted-sender = <b>Тыныгууда.</b>
announce-halted-failures = <b>Өзү тыныгып калды:</b> өтө көп билдирүү жөнөтүлгөн жок. Улантуудан мурун себебин караңыз.
announce-halted-role = <b>Кармалды:</b> жөнөтүүчүнүн ролу эми жок. Улантууну администратор чечет.
announce-halted-correction = <b>Оңдоо учурунда токтотулуп турат.</b>
announce-correction-draft = <b>Оңдоо учурунда токтотулуп турат.</b>
announce-correction-asked = <b>Оңдоо башка администратордун макулдугун күтүп турат.</b>
announce-correction-send = Оңдоону жөнөтүү
announce-correction-leave = Мурунку текстти калтыруу
announce-correction-go = Оңдоону улантуу
announce-allow = Ооба, оңдоо жарайт
announce-corrected =
    <b>{ $language }, оңдолгону:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Баары:</b> { $count }, анын ичинде
announce-sum-sent = жеткирилди: { $count }
announce-sum-waiting = күтөт: { $count }
announce-sum-blocked = ботту бөгөттөдү: { $count }
announce-sum-failed = болбоду: { $count }
announce-sum-unknown = балким жетпеди: { $count }
announce-sum-closed = белгисиз, ошол бойдон калды: { $count }
announce-sum-dropped = жөнөтүлгөн жок: { $count }
announce-sum-later = <i>Өз саатын күтөт: { $count }, биринчиси: { $when }</i>
announce-sum-old = <i>Оңдоого чейинки текст менен: { $count }</i>
announce-speed = секундуна { $rate }, болжол менен { $minutes } мүн калды
announce-pause = Тыныгуу
announce-go-on = Улантуу
announce-stop = Токтотуу
announce-correct = Оңдоо
announce-stop-sure =
    <b>Биротоло токтотулсунбу?</b>

    Улантуу мүмкүн болбойт; албагандар: { $count }
announce-stop-yes = Ооба, токтотуу
announce-unknown = Балким жетпеди: { $count }
announce-numbers = Сандар
announce-numbers-title = <b>Жыйынтыгы</b>
announce-numbers-title-plain = Кулактандыруу
announce-dropped-why = <b>Жөнөтүлгөн жок, себеби:</b>
announce-why = { $why }: { $count }
announce-why-0 = токтотулду
announce-why-1 = эми катышуучу эмес же бул түрүн өчүргөн
announce-why-2 = тармактан чыккан
announce-why-3 = база калыбына келгенден кийин алынды
announce-why-4 = өтө кеч
announce-pressed-title = <b>Баскычтарды баскандар:</b>
announce-pressed = { $button }: { $count }
announce-to-event = иш-чарага
announce-to-practice = тажрыйбага
announce-to-link = шилтемеге
announce-export = Таблица түрүндө
announce-column-total = Баары
announce-column-sent = Жеткирилди
announce-column-blocked = Ботту бөгөттөдү
announce-column-failed = Болбоду
announce-column-unknown = Белгисиз
announce-column-dropped = Жөнөтүлгөн жок
announce-column-waiting = Күтөт
announce-unknown-list =
    <b>Балким жетпеди: { $count }</b>

    Жооп жолдо жоголду: алганын билүү мүмкүн эмес.
announce-names = { $names }
announce-again = Кайра жөнөтүү (кээсине эки жолу)
announce-accept = Ошол бойдон калтыруу
announce-quiet = <i>{ $kind } · эмне келерин тандоо: /settings</i>
announce-is-urgent = <b>Шашылыш</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = { $host } ачуу
announce-link =
    Дареги мына бул:
    { $link }
announce-wants-yes = <b>Кулактандыруу макулдугуңузду күтүп турат.</b> Жазган: { $author }.
announce-correction-wants-yes = <b>Кулактандыруунун оңдоосу макулдугуңузду күтүп турат.</b> Ага чейин жөнөтүлбөйт.
announce-was-allowed = <b>Башка администратор макул болду.</b> Кулактандыруу жөнөтүлөт.
announce-was-refused = <b>Кулактандыруу жөнөтүлгөн жок.</b> Ал кайра долбоор: караңыз, өзгөртүңүз же башка администратордон сураңыз.
announce-correction-was-refused = <b>Оңдоого уруксат берилген жок.</b> Кулактандыруу мурунку тексти менен токтоп турат.
announce-caption-too-long = Сүрөт же файл менен { $most } гана белги батат (көбү: { $language }). Адегенде текстти кыскартыңыз; файл кошулган жок.
announce-notice-created = Долбоор даяр. Сиз айтпай туруп эч нерсе жөнөтүлбөйт.
announce-notice-done = Сакталды.
announce-notice-unchanged = Эч нерсе өзгөргөн жок.
announce-notice-gone = Бул кулактандыруу эми жок.
announce-notice-locked = Ал макулдук күтүп турат же жөнөтүлүп жатат: кайра алыңыз же оңдоңуз.
announce-notice-last-text = Бир текст калышы керек. Адегенде башка тилин жазыңыз.
announce-notice-past = Бул убакыт өтүп кетти. Алдыдагысын тандаңыз.
announce-notice-too-many-saved = Сизде 20 топ сакталган. Адегенде бирин өчүрүңүз.
announce-notice-name-taken = Мындай ат бар. Башкасын тандаңыз.
announce-notice-no-event = Бул иш-чара азыр окурмандарга ачык эмес.
announce-notice-no-practice = Бул тажрыйба азыр китепканада жок.
announce-notice-discarded = Долбоор өчүрүлдү.
announce-notice-refused-by-telegram = Телеграм муну кабыл албайт: сүрөттү же файлды текшерип, кайра жөнөтүңүз.
announce-notice-unreachable = Телеграм менен байланыш болгон жок, ошондуктан көрсөтүлгөн жок. Бир аздан кийин кайра аракет кылып көрүңүз.
announce-notice-tried = Сизге гана жөнөтүлдү.
announce-notice-caption = Сүрөт же файл менен текст 800 белгиден ашпайт. Узундарын кыскартыңыз.
announce-notice-changed = Ошол арада ал өзгөрдү: азыркы абалы ушул.
announce-notice-sent = Жөнөтүлдү. Жүрүшү ушул жерде көрүнөт.
announce-notice-asked = Башка администраторлордон суралды. Бири макул болгондо жөнөтүлөт.
announce-notice-already = Бул чечилип калган.
announce-notice-no-text = Текст азырынча жок.
announce-notice-nobody = Аны эч ким албайт: кимге арналганын караңыз.
announce-notice-nobody-reads-it = Окурмандардын эч кимиси бул тилди тандаган эмес. Алардын тилинде, орусча же англисче текст кошуңуз.
announce-notice-no-second = Экинчи администратордун макулдугу керек, ал жок. /admin аркылуу дайындаңыз.
announce-notice-own-yes = Бул өзүңүздүкү: башка администратор макул болушу керек.
announce-notice-taken-back = Кайра алынды: кайрадан долбоор.
announce-notice-refused = Уруксат берилген жок; авторуна айтылат.
announce-notice-paused = Тыныгууда. Жолдогулары жетет.
announce-notice-goes-on = Уланат.
announce-notice-stopped = Токтотулду. Эми эч кимге барбайт.
announce-notice-correcting = Токтотулду. Эми катасын кайра жазыңыз.
announce-notice-corrected = Оңдолгон текст ордуна коюлат, жөнөтүү уланат.
announce-notice-left = Текст мурункудай калды; токтоп турат.
announce-notice-over = Баары бүттү: жөнөтө турган эч нерсе калган жок.
announce-notice-not-while-correcting = Оңдолуп жатат: адегенде оңдоону жөнөтүңүз же калтырыңыз.
announce-notice-unknown-again = Аларга кайталоо белгиси менен дагы жөнөтүлөт.
announce-notice-unknown-accepted = Ошол бойдон калды.
announce-notice-unknown-none = Белгисиз эч нерсе калган жок.
announce-notice-unknown-stopped = Ал токтотулган, кайра жөнөтүлбөйт.
announce-notice-unknown-gone = Бул кулактандыруу эми жок.
announce-answer = Жооп берүү
announceanswer-ask-text =
    <b>Жообуңуз.</b>

    300 белгиге чейин. Ал атыңызсыз окулат.
announce-answer-thanks = Рахмат. Жооп атыңызсыз эсептелди; кайра тандаса болот.
announce-answer-changed = Жообуңуз өзгөртүлдү.
announce-answer-tried = Мына ушундай иштейт. Сиздин сыноо эсепке кирбейт.
announce-answer-gone = Бул суроо эми жабык.
announce-ask-choice = Суроо: тандоочу жооптор
announce-ask-text = Суроо: кыска текст
announce-ask-nothing = Эч нерсе сурабоо
announce-change-answers = Жоопторду өзгөртүү
announce-answers-language =
    <b>Жооптор кайсы тилде?</b>

    Белгиленгендери бар. Ар бир тилде саны жана ирети бирдей.
announce-ask-answers =
    <b>Жооптор, ар бири жаңы саптан.</b> Тили: { $language }.

    Экиден алтыга чейин, ар бири 40 белгиге чейин.
announce-fact-asks = Сурайт
announce-asks-choice = тандоо
announce-asks-text = кыска текст
announce-notice-other-number = Башка тилде жооптун саны башка. Ошончо жана ошол ирет менен жазыңыз.
announce-notice-no-options = Тандоо суралат, бирок жооптор азырынча жок.
announce-answered = <b>Жооп берди:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Жооптор
announce-chart = Жооптор сүрөт түрүндө
announce-said = «{ $text }»
announce-too-few = Кеминде { $least } киши жооп бергенде көрсөтүлөт: эч ким жообунан таанылбашы үчүн.
announce-next-language = Тили: { $language } ›
announce-kind-question = Кесиптештердин суроолору
announce-notice-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
announce-notice-unknown-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
