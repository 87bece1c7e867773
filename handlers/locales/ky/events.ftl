speech-en = англисче
speech-ru = орусча
speech-kk = казакча
speech-ky = кыргызча
speech-tg = тажикче
speech-tk = түркмөнчө
speech-uz = өзбекче
remind-1209600 = эки жума мурун
remind-604800 = бир жума мурун
remind-259200 = үч күн мурун
remind-86400 = бир күн мурун
remind-10800 = үч саат мурун
remind-3600 = бир саат мурун
score-5 = 5 · абдан жакшы
score-4 = 4 · жакшы
score-3 = 3 · орточо
score-2 = 2 · начар
score-1 = 1 · абдан начар
quote-yes = Ооба, мисал келтирсе болот
quote-no = Жок, уюштуруучулар үчүн гана
event-city-tashkent = Ташкент
event-city-almaty = Алматы
event-city-bishkek = Бишкек
event-city-dushanbe = Дүйшөмбү
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
event-in-language = <i>Тексттин тили: { $language }.</i>
event-is-cancelled = <b>Бул иш-чара болбойт.</b>
event-reason = Себеби: { $reason }
event-registration-registered = <b>Сизге орун берилди.</b>
event-registration-offered = <b>Сизге орун сакталып турат. Мөөнөтү: { $when }.</b> Аласызбы, айтып коюңуз.
event-registration-waitlisted = <b>Сиз күтүү тизмесиндесиз, номериңиз: { $number }.</b> Орун бошору менен кабар келет.
event-registration-expired = Сизге орун сакталган эле, мөөнөтү өттү.
event-registration-cancelled = Сиз катыша албай турганыңызды айттыңыз.
event-registration-revoked = Уюштуруучулар ордуңузду кайтарып алууга аргасыз болду.
event-free = Сиз үчүн бош орун: { $free } / { $seats }
event-full = Азыр бош орун жок. Күтүү тизмесинде: { $waiting }. Баскычты бассаңыз, кезегиңиз сакталат.
event-is-over = Бул иш-чара өттү.
event-answers-closed = Жооп кабыл алуу аяктады. Маанилүү болсо, уюштуруучуларга кайрылыңыз.
event-come = Катышам
event-cannot = Катыша албайм
event-give-back = Эми катыша албайм
event-leave-queue-sure = Кезектен чыгасызбы? Кайра келсеңиз, кезектин аягында болосуз.
event-give-back-sure = Ордуңуздан баш тартасызбы? Ал кийинки кесиптешке берилет, кийин бош орун калбашы мүмкүн.
event-take = Орунду алам
event-agenda = Программа
event-calendar = Календарыма кошуу
event-calendar-all = Баарын календарыма кошуу
event-calendar-how = Файлды ачсаңыз, телефон аны календарга кошот. Жаңы файл эскисин алмаштырат.
event-calendar-updated =
    Календарыңыз: иш-чараны жаңыртуу үчүн файлды ачыңыз.
    <b>{ $title }</b>
event-calendar-removed =
    Календарыңыз: иш-чараны алып салуу үчүн файлды ачыңыз.
    <b>{ $title }</b>
    Жазуу калып калса, аны өзүңүз өчүрүңүз.
event-materials = Материалдар
event-evaluate = Пикир айтуу
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
event-list-coming = Алдыда эмне бар. ✓ ордуңуз бар, … кезектесиз, ! орун жообуңузду күтөт.
event-list-mine = Сиз катыша турган же орун күткөн иш-чаралар. ✓ орун бар, … кезек, ! жооп керек.
event-list-past = Өткөн иш-чаралар. Материалдар карточкаларда.
event-none-coming = Азырынча эч нерсе пландалган жок. Болгондо кабар келет.
event-none-mine = Сиз азырынча эч бирине жазылган жоксуз.
event-none-past = Мында азырынча эч нерсе жок.
event-any-country = Каалаган өлкө үчүн
event-any-sector = Каалаган тармак үчүн
event-narrow = <b>Кимдер үчүн иш-чаралар?</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Материалдар
event-materials-none = Материалдар азырынча жок.
event-gone = Мындай иш-чара жок.
event-notice-seated = Сизге орун берилди.
event-notice-queued = Сиз күтүү тизмесиндесиз.
event-notice-declined = Айтканыңызга рахмат.
event-notice-unchanged = Мурунтан эле ошондой.
event-notice-closed = Жооп кабыл алуу аяктады.
event-notice-cancelled = Бул иш-чара болбойт.
event-notice-not-for-her = Мындай иш-чара жок.
event-notice-no-calendar = Ордуңуз болгондо календарь файлын аласыз.
event-notice-no-file = Бул файл мындан ары жок.
event-notice-no-evaluation = Пикирди катышкандар гана бир ай ичинде айта алат.
event-invited = <b>{ $network } тармагында Сиз үчүн иш-чара</b>
event-nudge = <b>Катышасызбы?</b> Жооп берүү мөөнөтү: { $when }.
event-offered = <b>Сиз үчүн орун бошоду.</b>
event-seated = <b>Уюштуруучулар Сизге орун беришти.</b>
event-changed = <b>Өзгөрүү бар</b>
event-changed-time =
    <b>Убактысы:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Убакыт эми ушул шаар боюнча: { $city }.
event-changed-venue =
    <b>Жери:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Программа:</b>
event-agenda-gone = − эми жок, { $date }:
event-agenda-new = + жаңы, { $date }:
event-agenda-more = … жана башка: программа толугу менен карточкада.
event-changed-back = Баары кайра Сиз билгендей.
event-cancelled = <b>{ $network } тармагындагы иш-чара өтпөйт.</b>
event-reminder-soon = <b>Жакында башталат.</b>
event-reminder-today = <b>Эскертүү: бүгүн</b>
event-reminder-tomorrow = <b>Эскертүү: эртең</b>
event-reminder-days = <b>Эскертүү: { $count } күндөн кийин</b>
event-materials-sent =
    <b>{ $title }</b>

    Бул иш-чаранын материалдары Сизге даяр.
evaluation-asked =
    <b>{ $title }</b>

    Катышканыңызга рахмат. Кандай өттү? Бир эле мүнөт, атыңыз көрсөтүлбөйт.
evaluation-ask-score = <b>Жалпысынан кандай өттү?</b>
evaluation-ask-useful = <b>Сизге эмне пайдалуу болду?</b>
evaluation-ask-improve = <b>Кийинки жолу эмнени өзгөртүү керек?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Уюштуруучулар сөзүңүздү мисал келтирсе болобу?</b>

    Ар дайым атыңызсыз.
evaluation-review =
    <b>{ $title }</b>

    Баары туурабы?
evaluation-quote-yes = Сөзүңүздү атыңызсыз мисал келтирсе болот.
evaluation-send = Жөнөтүү
evaluation-notice-thanks = Рахмат. Бул кийинки иш-чарага жардам берет.
evaluation-notice-closed = Бул иш-чарага пикир кабыл алуу аяктады.
evaluation-notice-not-there = Пикирди катышкандар гана айта алат.
event-checkin-how = Кире бериште алты сандуу код көрсөтүлөт. Аны ушул жерге жазыңыз, сандарын гана.
event-checkin-notice-welcome = Кош келиңиз! Сиз белгилендиңиз.
event-checkin-notice-already = Сиз белгиленгенсиз. Кош келиңиз.
event-checkin-notice-no-seat = Бул иш-чарада Сизге орун жок. Кире бериштеги уюштуруучуга кайрылыңыз.
event-checkin-notice-other-day = Бул башка күндүн коду. Кире бериштен бүгүнкү кодду сураңыз.
event-checkin-notice-wrong = Код туура эмес. Сандарды текшерип коюңуз.
event-checkin-notice-too-many = Аракет өтө көп болду. Бир сааттан кийин көрүңүз же уюштуруучудан белгилөөнү сураңыз.
event-checkin-notice-no-day = Код иш-чара күндөрү болот.
event-checkin-notice-not-yet = Ал күн али келе элек же анын орду жок.
event-decided-approved =
    «{ $title }»: администратор уруксат берди, иш-чара жарыяланды.
event-decided-rejected =
    «{ $title }»: администратор уруксат берген жок. Себеби: { $reason }

    Каралама сакталды; аны өзгөртүп, кайра жөнөтө аласыз.
