event-desk = Иш-чараларды даярдоо
event-ask-title =
    <b>Иш-чара кандай аталат?</b>

    Бир сап менен, кабарда тургандай.
event-ask-starts =
    <b>Качан башталат?</b>

    Ошол жердин убактысы менен, мисалы: 4.03 09:30, 4-март 9:30, эртең 10:00.
event-ask-ends =
    <b>Качан аяктайт?</b>

    Ошол эле күнү болсо, убактысы жетиштүү, мисалы: 17:00.
event-ask-place =
    <b>Кайда өтөт?</b>

    Адегенде шаар, анан дарек: «Бухара, Азия мейманканасы». Онлайн болсо, шилтеме.
event-ask-seats =
    <b>Канча орун бар?</b>

    Сан гана, 1 менен 5000 ортосунда.
event-ask-description =
    <b>Иш-чара эмне жөнүндө?</b>

    Бир нече абзац, 1500 белгиге чейин.
event-ask-zone =
    <b>Кайсы шаардын убактысы менен?</b>

    Жазылган саат менен мүнөт өзгөрбөйт.
event-ask-agenda =
    <b>Ушул күндүн программасы</b>

    Ар бир сессияга бир сап:
    <code>09:30 Ачылыш · Спикер</code>
    <code>10:00-11:30 Сессия · Спикер · Модератор</code>

    25 сапка чейин; жөнөткөнүңүз мурункусун алмаштырат.
event-ask-organisers =
    <b>Ким уюштурат жана колдойт?</b>

    Бир сап менен, окулгандай.
event-ask-speech = <b>Кайсы тилдерге котормо бар?</b>
event-ask-shares =
    <b>Өлкөлөр боюнча орундар</b>

    Мисалы: Казакстан 4, Өзбекстан 6. Бул орундар алардыкы гана; калганы башка өлкөлөргө.
event-ask-closing =
    <b>Жооп качанга чейин кабыл алынат?</b>

    Өткөрүп жиберсеңиз, башталганга чейин.
event-ask-reminders =
    <b>Катышкандарга качан эскертүү керек?</b>

    Алардын түнкү убактысында эмес: анда мурунку кечинде.
event-ask-questions =
    <b>Анкетага өз суроолоруңуз</b>

    Үчкө чейин, ар бири жеке сапта.
event-ask-countries =
    <b>Кайсы өлкөлөр үчүн?</b>

    Өткөрүп жиберсеңиз, баарына.
event-ask-sectors =
    <b>Кайсы тармактар үчүн?</b>

    Өткөрүп жиберсеңиз, баарына.
event-fact-title = Аталышы
event-fact-starts = Башталышы
event-fact-ends = Аякташы
event-fact-place = Жери
event-fact-seats = Орун саны
event-fact-description = Сүрөттөмөсү
event-fact-zone = Убактысы
event-fact-agenda = Программа
event-fact-organisers = Уюштуруучулар
event-fact-speech = Котормо
event-fact-shares = Өлкөлөр боюнча орун
event-fact-closing = Жооп мөөнөтү
event-fact-reminders = Эскертүүлөр
event-fact-questions = Өз суроолору
event-fact-countries = Өлкөлөр
event-fact-sectors = Тармактар
event-agenda-too-long = Мында { $count } сап, бир күнгө { $most } батат. Кыскарагын жөнөтүңүз.
event-agenda-line = { $number }-сап 09:30 сыяктуу убакыттан жана аталыштан башталбайт: «{ $line }». Оңдоп, программаны толук жөнөтүңүз.
event-agenda-hour = { $number }-саптагы убакыт мүмкүн эмес: «{ $line }». Оңдоп, программаны толук жөнөтүңүз.
event-agenda-long-line = { $number }-сап өтө узун; { $most } белги батат.
event-shares-line = «{ $line }» түшүнүксүз. Өлкө менен санды жазыңыз, мисалы: Казакстан 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · долбоор
        [asked] { $date } · { $title } · күтөт
        [cancelled] { $date } · { $title } · болбойт
       *[published] { $date } · { $title }
    }
desk-title = <b>Иш-чараларды даярдоо</b>
desk-list = Адегенде долбоорлор, анан жакындагылар.
desk-none = Иш-чара азырынча жок. Жаңысына беш суроо жетиштүү.
desk-new = Жаңы иш-чара
desk-publish = Жарыялоо …
desk-tell-now = Өзгөрүүнү азыр кабарлоо
desk-people = Ким катышат
desk-door = Кире бериште
desk-group-main = Эмне, качан, кайда
desk-group-whom = Кимге, канча
desk-group-more = Эскертүү, суроолор
desk-preview = Окурман көргөндөй
desk-copy = Ушундай дагы бири
desk-results = Жыйынтык
desk-discard = Долбоорду өчүрүү …
desk-reject = Жарыялабоо
desk-call-off = Иш-чараны жокко чыгаруу …
desk-is-draft = <i>Долбоор. Азырынча эч кимге кабарланган жок.</i>
desk-is-asked = <i>Администратордун жарыялашын күтөт.</i>
desk-is-published = <i>Жарыяланды.</i>
desk-is-cancelled = <i>Болбойт. Катышуучуларга кабарланды.</i>
desk-untold = <b>Али кабарлана элек.</b> Катышуучулар акыркы өзгөрүүдөн он мүнөт өткөндө же баскычты басканда бир кабар алышат:
desk-counts = <b>Орду бар:</b> { $seated } · <b>сунушталды:</b> { $offered } · <b>күтөт:</b> { $queued } · <b>келбейт:</b> { $out }
desk-guest-count = аты аталган { $count } катышуучу
desk-whom = <b>Кимге:</b> { $whom } ({ $count })
desk-everybody = бардык катышуучулар
desk-also-open = Башкалар да катыша алат.
desk-seats = <b>Орун:</b> { $seats }
desk-shares = <b>Өлкөлөр боюнча:</b> { $shares }
desk-reminders = <b>Эскертүү:</b> { $leads }
desk-no-reminders = жок
desk-questions = <b>Өз суроолору:</b> { $count }
desk-texts = Тексттер, тилдер
desk-about-main = Эмнени өзгөртөсүз?
desk-about-whom = Кимге кабарланат жана ким орун алат. Өлкөлөр менен тармактар чөйрөнү тарытат; аты аталгандар дайыма кирет.
desk-about-more = Эмнени өзгөртөсүз?
desk-guests = Аты аталгандар
desk-make-open = Башкаларга да ачуу
desk-make-invited = Чакыруу менен гана
desk-day = { $date } · { $count }
desk-which-day =
    <b>Кайсы күндүн программасы?</b>

    Күндүн жанында сессиялардын саны турат.
desk-which-language =
    <b>Аталышы менен сүрөттөмөсү кайсы тилде?</b>

    Белгиленгендери бар. Өз тилинде текст жок болсо, орусча же англисче окуйт.
desk-no-title = аталышы азырынча жок
desk-no-description = сүрөттөмөсү азырынча жок
desk-wording = <b>Тили:</b> { $language }
desk-preview-of = <i>Ушундай окулат. Тили: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>Жарыялансынбы?</b> Азырынча эч кимге арналган эмес: өлкөлөрдү, тармактарды, аттарды караңыз.
       *[other] <b>Жарыялансынбы?</b> { $count } катышуучу ыңгайлуу убакта кабар алат.
    }
desk-languages = <b>Текст бар тилдер:</b> { $languages }
desk-languages-missing = <b>Жок:</b> { $languages }. Орусча же англисче, болбосо биринчи тилде окулат.
desk-publish-yes = Ооба, жарыялоо
desk-telling =
    { $bar }
    Кабарлар жөнөтүлүп жатат.
desk-told =
    { $bar }
    Баарына жөнөтүлдү.
desk-sums = Баары { $total }: жеткирилди { $sent } · бот бөгөттөлгөн { $blocked } · болбоду { $failed } · белгисиз { $unknown } · эми керексиз { $dropped } · күтөт { $waiting }
desk-uninvite = { $name } — алып салуу
desk-guests-list = <b>Аты аталгандар: { $count }</b>
desk-guests-how = Алар чакырылгандарга дайыма кирет. Аттар гана берилсе, иш-чара аларга гана.
desk-guest-add = Бирөөнү кошуу
desk-found = <b>Кимди айтасыз?</b>
desk-review = <b>Баары туурабы?</b>
desk-review-more = Калганы кийинки экранда. Жарыялаганга чейин эч кимге кабар барбайт.
desk-review-yes = Ооба, андан ары
desk-review-fact = <b>{ $label }: туурабы?</b>
desk-from-to =
    Мурун: { $before }

    Эми: <b>{ $after }</b>
desk-save = Сактоо
desk-type-again = Кайра жазуу
desk-call-off-sure =
    <b>Чын элеби?</b>

    Иш-чара жарыяланган болсо, бардык катышуучуларга кабарланат, кайтаруу мүмкүн эмес.
desk-call-off-yes = Ооба, жокко чыгаруу
desk-call-off-no = Жок, калтыруу
eventcancel-ask-reason =
    <b>Эмне үчүн өтпөйт?</b>

    Катышуучуларга бир сүйлөм. Өткөрүп жиберсе болот.
eventseat-ask-reason =
    <b>Кандай себеп менен?</b>

    Бир сап; сакталат. Орун кайтарып алынса, ал аны окуйт.
eventmaterial-ask-file =
    <b>Файл, сүрөт же шилтеме жөнөтүңүз.</b>

    Ал иш-чаранын карточкасында турат.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · сунушталды
        [declined] { $name } · { $country } · келбейт
        [unseated] { $name } · { $country } · алынды
        [lapsed] { $name } · { $country } · мөөнөтү өттү
       *[seated] { $name } · { $country }
    }
desk-people-in = Орду бар: { $count }
desk-people-wait = Күтөт: { $count }
desk-people-out = Келбейт: { $count }
desk-seat-somebody = Бирөөгө орун берүү
desk-export-people = Таблица түрүндө
desk-seat = Ага орун берүү
desk-unseat = Ордун кайтарып алуу
desk-her-seat = <b>Анын жообу:</b> { $said }
desk-no-answer = азырынча жок
desk-state-seated = орду бар
desk-state-offered = орун сунушталды
desk-state-queued = күтүү тизмесинде
desk-state-lapsed = сунуштун мөөнөтү өттү
desk-state-declined = катыша албайт
desk-state-unseated = орду кайтарып алынды
desk-column-state = Жообу
desk-column-came = Келди
desk-column-seats = Орду бар
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Эмне үчүн жарыялоого болбойт? Автору себебиңизди окуйт.

    Координатор бул иш-чараны өз өлкөсүнөн тышкары жарыялагысы келет. Карап коюңуз.
desk-notice-created = Долбоор даяр. Бүткөндөн кийин жарыялаңыз.
desk-notice-done = Сакталды.
desk-notice-unchanged = Эч нерсе өзгөргөн жок.
desk-notice-conflict = Ошол арада башка уюштуруучу муну өзгөрттү. Жогоруда аныкы, төмөндө Сиздики; эч нерсе жоголгон жок. Сиздики туура болсо, сактаңыз.
desk-notice-not-allowed = Бул иш-чараны Сиз өзгөртө албайсыз.
desk-notice-over = Иш-чара өттү же болбойт; эми өзгөртүлбөйт.
desk-notice-end-before-start = Аякташы башталышынан кийин болушу керек. Бирин оңдоңуз.
desk-notice-past = Бул убакыт өтүп кетти. Алдыдагысын жазыңыз.
desk-notice-too-long = Иш-чара эки айдан ашпайт.
desk-notice-close-after-start = Жооп кабыл алуу башталгандан кийин аяктай албайт.
desk-notice-too-few-seats = Андан көп орун алынган. Адегенде орун кайтарып алыңыз же көбүрөөк калтырыңыз.
desk-notice-too-few-for-taken = Бир өлкөнүн катышуучулары мындан көп орун алып койгон.
desk-notice-shares-above-seats = Өлкөлөр боюнча орун жалпыдан көп. Азайтыңыз же адегенде орун кошуңуз.
desk-notice-shares-outside = Иш-чара арналбаган өлкөгө орун берилген. Бирин өзгөртүңүз.
desk-notice-last-title = Иш-чарага аталыш керек. Ордуна башкасын жазыңыз.
desk-notice-published = Жарыяланды. Кабардын жетиши ушул жерде көрүнөт.
desk-notice-asked = Ал Сиздин өлкөдөн тышкары, ошондуктан администратор жарыялайт.
desk-notice-cancelled = Даяр.
desk-notice-copied = Ушундай долбоор, бир нече жума кийинкиге. Күндөрүн караңыз.
desk-notice-told = Кабарланып жатат.
desk-notice-invited = Кошулду.
desk-notice-uninvited = Алып салынды.
desk-notice-not-possible = Азыр мүмкүн эмес.
desk-notice-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
desk-notice-rejected = Жарыяланган жок. Автору себебиңизди алат, каралама өзүндө калат.
desk-notice-reason-needs-admin = Себепти башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор жөнөтөт. Себепсиз өзүңүз жокко чыгара аласыз.
desk-notice-seated = Орун берилди, ага кабарланат.
desk-notice-unseated = Кайтарып алынды; себеби ага айтылат.
desk-notice-full = Анын өлкөсүнө бош орун жок. Адегенде орун кошуңуз же үлүштү өзгөртүңүз.
desk-notice-not-a-member = Ал азыр тармактын катышуучусу эмес, орун берүүгө болбойт.
door-code =
    <b>{ $day }-күндүн коду:</b> <code>{ $code }</code>
    Катышуучулар бул сандарды ботко жазышат же сүрөттү сканерлешет.
door-no-day = Код иш-чаранын ар бир күнүндө болот. Башталышы: { $when }.
door-picture = Код сүрөт түрүндө
door-list = Белгилөө тизмеси
door-again = Жаңыртуу
door-numbers = <b>Келди: { $came } / { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Аттар
door-page-after = Аттар ›
door-tick = <b>{ $day }-күн.</b> Келгенде атын басыңыз; кайра бассаңыз, белги алынат.
door-nobody = Азырынча эч кимде орун жок.
door-caption =
    { $title }
    Код: <code>{ $code }</code>
after-mean = <b>{ $mean } / 5</b> · жооп: { $count }, катышты: { $came }
after-score = { $score }: { $count }
after-none = Пикир азырынча жок. Катышты: { $came }; аяктагандан бир сааттан кийин суралат.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · мисал келтирсе болот
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
after-materials = <b>Материал:</b> { $count }
after-chart = Баалар сүрөт түрүндө
after-export-results = Жыйынтык таблицасы
after-export-funders = Донорлорго
after-remove = Алып салуу: { $title }
after-add = Материал кошуу
after-send = Катышкандарга кабарлоо
after-exported = Файлды керектүү адамдар гана окуй ала турган жерде сактаңыз.
after-scores = Баалар
after-useful = Пайдалуу
after-improve = Өзгөртүү
after-total = Баары
after-column-score = Баа
after-column-count = Жооп саны
after-column-quote = Мисал келтирсе болот
after-notice-added = Кошулду.
after-notice-unchanged = Бул бар.
after-notice-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
after-notice-too-many = Сегиз материал батат. Адегенде бирин алып салыңыз.
after-notice-not-allowed = Бул иш-чараны Сиз өзгөртө албайсыз.
after-notice-removed = Алып салынды.
after-notice-sent = { $count } катышуучуга кабарланат.
after-notice-nobody = Кабарлай турган адам жок же жаңылык жок.
door-day = { $day }-күн
desk-delegation = Менин өлкөмдөн ким барат
desk-delegation-list = Сиздин өлкөдөн: { $count }
desk-delegate = { $name } · { $state }
desk-log = Эмне кылынды
desk-log-title = <b>Эмне кылынды, акыркысы биринчи</b>
desk-log-none = Азырынча эч нерсе.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = жарыялады
desk-act-cancel = жокко чыгарды
desk-act-reject = уруксат берилген жок
desk-act-seat = орун берди
desk-act-unseat = орунду кайтарып алды
desk-act-export-people = тизмени таблица кылып алды
desk-act-export-results = жыйынтыкты таблица кылып алды
desk-act-export-funders = донорлорго сандарды алды
desk-notice-changed = Ошол арада ал өзгөрдү: азыркы абалы ушул.
