speech-en = англисче
speech-ru = орусча
speech-kk = казакча
speech-ky = кыргызча
speech-tg = тажикче
speech-tk = түркмөнчө
speech-uz = өзбекче
remind-1209600 = эки апта мурун
remind-604800 = бир апта мурун
remind-259200 = үч күн мурун
remind-86400 = бир күн мурун
remind-10800 = үч саат мурун
remind-3600 = бир саат мурун
score-5 = 5 · абдан жакшы
score-4 = 4 · жакшы
score-3 = 3 · орточо
score-2 = 2 · начар
score-1 = 1 · абдан начар
quote-yes = Ооба, цитата келтирсе болот
quote-no = Жок, уюштуруучулар үчүн гана
event-city-tashkent = Ташкент
event-city-almaty = Алматы
event-city-bishkek = Бишкек
event-city-dushanbe = Душанбе
event-city-ashgabat = Ашхабад
event-city-kabul = Кабул
event-city-moscow = Москва
event-city-berlin = Берлин
event-city-london = Лондон
event-city-new_york = Нью-Йорк
event-city-seoul = Сеул
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Качан:</b> { $span } ({ $city })
event-when-hers = <b>Сиздин убактыңыз боюнча:</b> { $span }
event-where = <b>Кайда:</b> { $place }
event-speech = <b>Котормо:</b> { $languages }
event-organisers = <b>Уюштуруучулар:</b> { $names }
event-answers-until = <b>Жооп берүү мөөнөтү:</b> { $when }
event-time-hers = { $when } (Сиздин убактыңыз боюнча)
event-in-language = <i>Тексттин тили: { $language }.</i>
event-is-cancelled = <b>Бул иш-чара өтпөйт.</b>
event-reason = Себеби: { $reason }
event-registration-registered = <b>Сизге орун берилди.</b>
event-registration-offered = <b>Сизге орун сакталып турат. Мөөнөтү: { $when }.</b> Орунду алар-албасыңызды айтып коюңуз.
event-registration-waitlisted = <b>Сиз күтүү тизмесиндесиз, номериңиз: { $number }.</b> Орун бошору менен кабар келет.
event-registration-expired = Сизге орун сакталган эле, бирок Сиз аны мөөнөтүндө алган жоксуз.
event-registration-cancelled = Сиз катыша албай турганыңызды айттыңыз.
event-registration-revoked = Уюштуруучулар ордуңузду кайтарып алууга аргасыз болду.
event-free = Сиз үчүн бош орун: { $free } / { $seats }
event-full = Азыр бош орун жок. Күтүү тизмесинде: { $waiting }. Ага туруу үчүн баскычты басыңыз.
event-is-over = Бул иш-чара өттү.
event-answers-closed = Катталуу жабылды. Бул Сиз үчүн маанилүү болсо, уюштуруучуларга жазыңыз.
event-come = Катышам
event-cannot = Катыша албайм
event-give-back = Ордумдан баш тартуу
event-leave-queue-sure = Күтүү тизмесинен чыгасызбы? Кийин кайра келсеңиз, аягында болосуз.
event-give-back-sure = Ордуңуздан баш тартасызбы? Ал кийинки кесиптешке берилет, кийин бош орун калбашы мүмкүн.
event-take = Орунду алуу
event-agenda = Программа
event-calendar = Календарга
event-calendar-all = Баары бир файлда
event-calendar-how = Иш-чараны телефонуңуздун календарына кошуу үчүн файлды ачыңыз. Жаңы файл эскисин алмаштырат.
event-calendar-updated =
    Календарыңыз: иш-чараны жаңыртуу үчүн файлды ачыңыз.
    <b>{ $title }</b>
event-calendar-removed =
    Календарыңыз: иш-чараны алып салуу үчүн файлды ачыңыз.
    <b>{ $title }</b>
    Жазуу калып калса, аны өзүңүз өчүрүңүз.
event-materials = Материалдар
event-evaluate = Пикир калтыруу
event-manage = Уюштуруучуларга
event-open = Ачуу
event-moderator = модератор: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Программа · { $day }-күн</b>
    { $date } ({ $city })
event-agenda-empty = Бул күнгө азырынча эч нерсе пландалган жок.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Иш-чаралар</b>
event-box-coming = Алдыдагы
event-box-mine = Меники
event-box-past = Өткөн
event-list-coming = Алдыдагы иш-чаралар. ✓ ордуңуз бар, … күтүү тизмесиндесиз, ! Сизге орун сакталып турат.
event-list-mine = Сиздин иш-чараларыңыз. ✓ ордуңуз бар, … күтүү тизмесиндесиз, ! жообуңуз керек.
event-list-past = Өткөн иш-чаралар. Материалдарын көрүү үчүн иш-чараны ачыңыз.
event-none-coming = Азыр пландалган иш-чара жок. Жаңысы болгондо кабар келет.
event-none-mine = Сиз азырынча бир да иш-чарага жооп берген жоксуз.
event-none-past = Өткөн иш-чаралар азырынча жок.
event-found = Сиздин сөздөрүңүз боюнча иш-чаралар: { $words }
event-found-none = Бул сөздөр боюнча иш-чара табылган жок: { $words }
event-any-country = Каалаган өлкө үчүн
event-any-sector = Каалаган иш чөйрөсү үчүн
event-narrow = <b>Кимдер үчүн иш-чараларды көрсөтүү керек:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Материалдар
event-materials-none = Материалдар азырынча жок.
event-gone = Иш-чара табылган жок.
event-notice-seated = Сизге орун берилди.
event-notice-queued = Сиз күтүү тизмесиндесиз.
event-notice-declined = Айтканыңызга рахмат.
event-notice-unchanged = Эч нерсе өзгөргөн жок.
event-notice-closed = Катталуу жабылды.
event-notice-cancelled = Бул иш-чара өтпөйт.
event-notice-not-for-her = Иш-чара табылган жок.
event-notice-no-calendar = Календарь файлын ордуңуз болгондо аласыз.
event-notice-no-file = Бул файл эми жеткиликсиз.
event-notice-no-evaluation = Пикирди катышкандар гана, иш-чарадан кийин бир ай ичинде калтыра алат.
event-invited = <b>{ $network } тармагында Сиз үчүн иш-чара</b>
event-nudge = <b>Катышасызбы?</b> Жооп берүү мөөнөтү: { $when }.
event-offered = <b>Сиз үчүн орун бошоду.</b>
event-seated = <b>Уюштуруучулар Сизге орун беришти.</b>
event-changed = <b>Өзгөрүү бар</b>
event-changed-time =
    <b>Убактысы:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Убакыт эми ушул убакыт алкагы боюнча көрсөтүлгөн: { $city }.
event-changed-venue =
    <b>Жери:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Программа:</b>
event-agenda-gone = − алып салынды, { $date }:
event-agenda-new = + жаңы, { $date }:
event-agenda-more = … жана башка. Программаны толук көрүү үчүн иш-чараны ачыңыз.
event-changed-back = Баары мурунку калыбына келди.
event-cancelled = <b>{ $network } тармагындагы иш-чара өтпөйт.</b>
event-reminder-soon = <b>Жакында башталат</b>
event-reminder-today = <b>Эске салуу: бүгүн</b>
event-reminder-tomorrow = <b>Эске салуу: эртең</b>
event-reminder-days = <b>Эске салуу: { $count } күндөн кийин</b>
event-materials-sent =
    Бул иш-чаранын материалдары Сизге даяр.

    <b>{ $title }</b>
evaluation-asked =
    Катышканыңызга рахмат. Кандай өттү? Пикир калтырууга бир мүнөт кетет, атыңыз көрсөтүлбөйт.

    <b>{ $title }</b>
evaluation-ask-score = <b>Иш-чара жалпысынан кандай өттү?</b>
evaluation-ask-useful = <b>Сизге эмне пайдалуу болду?</b>
evaluation-ask-improve = <b>Кийинки жолу эмнени өзгөртүү керек?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Уюштуруучулар сөзүңүздү цитата катары келтирсе болобу?</b>

    Ар дайым атыңызсыз.
evaluation-review =
    <b>{ $title }</b>

    Баары туурабы?
evaluation-quote-yes = Сөзүңүздү атыңызсыз цитата катары келтирсе болот.
evaluation-send = Жөнөтүү
evaluation-notice-thanks = Рахмат. Пикириңиз кийинки иш-чарага жардам берет.
evaluation-notice-closed = Бул иш-чарага пикир кабыл алуу аяктады.
evaluation-notice-shown = Уюштуруучу Сиздин пикириңиз бар жыйынтыктарды көрүп койду, ошондуктан аны эми өзгөртүүгө болбойт.
evaluation-notice-not-there = Пикирди катышкандар гана калтыра алат.
event-checkin-how = Кире бериште Сизге алты орундуу код көрсөтүлөт. Ошол цифраларды ушул жерге жөнөтүңүз.
event-checkin-notice-welcome = Кош келиңиз! Келгениңиз белгиленди.
event-checkin-notice-already = Келгениңиз белгиленип калган. Кош келиңиз.
event-checkin-notice-no-seat = Сиз бул иш-чаранын тизмесинде жоксуз. Кире бериштеги уюштуруучуга кайрылыңыз.
event-checkin-notice-other-day = Бул башка күндүн коду. Кире бериштен бүгүнкү кодду сураңыз.
event-checkin-notice-wrong = Код туура эмес. Цифраларды текшерип коюңуз.
event-checkin-notice-too-many = Аракет өтө көп болду. Бир сааттан кийин кайра аракет кылыңыз же уюштуруучудан белгилөөнү сураңыз.
event-checkin-notice-no-day = Код иш-чара күндөрү гана жарактуу.
event-checkin-notice-not-yet = Ал күн али келе элек же анын орду жок.
event-decided-approved =
    «{ $title }»: администратор жактырды, иш-чара жарыяланды.
event-decided-rejected =
    «{ $title }»: администратор жактырган жок. Себеби: { $reason }

    Караламаңыз сакталды. Аны өзгөртүп, кайра сурай аласыз.
event-notice-attended = Сиз белгиленип калгансыз, ошондуктан орун Сизде калат.
event-link-with-a-seat = <b>Онлайн:</b> орун алгандан кийин шилтемени көрөсүз.
event-link-stranger = Бул шилтеме { $network } тармагынын иш-чарасына алып барат. Бул — Борбор Азия аялдарынын кесиптик тармагы. Катышуучу болгонуңузда иш-чара Сизди күтүп турат.
event-promised = Иш-чара: { $title }
event-attendees-button = Дагы ким катышат
event-attendees-about =
    <b>Дагы ким катышат?</b>

    Бул тизме орду бар жана тизмеде болгусу келгендер үчүн. Кошулсаңыз, башкаларды көрөсүз, алар да Сизди профилиңиз көрсөткөндөй көрүшөт. Тизмеден каалаган убакта чыга аласыз, анда аны өзүңүз да көрбөйсүз. Орунуңузду кайтарсаңыз, тизмеде болбойсуз.
event-attendees-join = Мени тизмеге кошуу
event-attendees-leave = Мени тизмеден чыгаруу
event-attendees-joined = Сиз тизмедесиз.
event-attendees-left = Сиз эми тизмеде жоксуз.
event-attendees-others = Тизмеде дагы: <b>{ $count }</b>
event-attendees-empty = Тизмеде азырынча башка эч ким жок.
event-place-with-a-seat = <b>Кайда:</b> өтүүчү жерди орун алгандан кийин көрөсүз.
event-place-everyone = Иш-чараны көргөндөр
event-place-seats = Орду барлар гана
event-sessions = Орду бар сессиялар
event-sessions-title =
    <b>Өз орду бар сессиялар</b>
    Убакыт жергиликтүү: { $city }.
event-sessions-hint = Орун алуу үчүн сессияны басыңыз. Бир убакта өтүүчү эки сессиянын бирине гана орун алса болот.
event-sessions-none = Мындай сессиянын өз орундары жана күтүү тизмеси болот; ал иш-чарада орду барлар үчүн. Эки сессия бир убакта өтүшү мүмкүн.
event-session-seats = Ээленген орун: { $taken } / { $seats }
event-session-new = Жаңы сессия
event-session-review = <b>Бул сессия түзүлсүнбү?</b> Ал иш-чара менен бирге жарыяланат, иш-чара жарыяланып койсо, өзүнчө жарыяланат.
event-notice-needs-event = Адегенде иш-чаранын өзүнөн орун алуу керек.
event-notice-overlaps = Бул убакта Сиздин башка сессияда ордуңуз бар. Адегенде аны бошотуңуз.
