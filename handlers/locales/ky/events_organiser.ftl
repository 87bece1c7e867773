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
event-ask-venue =
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
event-fact-title = Аталышы
event-fact-starts = Башталышы
event-fact-ends = Аякташы
event-fact-venue = Жери
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
event-agenda-too-long = Мында { $count } сап, бир күнгө { $most } батат. Кыскарагын жөнөтүңүз.
event-agenda-line = { $number }-сап 09:30 сыяктуу убакыттан жана аталыштан башталбайт: «{ $line }». Оңдоп, программаны толук жөнөтүңүз.
event-agenda-hour = { $number }-саптагы убакыт мүмкүн эмес: «{ $line }». Оңдоп, программаны толук жөнөтүңүз.
event-agenda-long-line = { $number }-сап өтө узун; { $most } белги батат.
event-shares-line = «{ $line }» түшүнүксүз. Өлкө менен санды жазыңыз, мисалы: Казакстан 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · долбоор
        [pending] { $date } · { $title } · күтөт
        [cancelled] { $date } · { $title } · болбойт
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Иш-чараларды даярдоо</b>
event-organiser-list = Адегенде долбоорлор, анан жакындагылар.
event-organiser-none = Иш-чара азырынча жок. Жаңысына беш суроо жетиштүү.
event-organiser-new = Жаңы иш-чара
event-organiser-publish = Жарыялоо …
event-organiser-tell-now = Өзгөрүүнү азыр кабарлоо
event-organiser-people = Ким катышат
event-organiser-door = Кире бериште
event-organiser-group-main = Эмне, качан, кайда
event-organiser-group-audience = Кимге, канча
event-organiser-group-more = Эскертүү, суроолор
event-organiser-preview = Окурман көргөндөй
event-organiser-copy = Ушундай дагы бири
event-organiser-results = Жыйынтык
event-organiser-discard = Долбоорду өчүрүү …
event-organiser-call-off = Иш-чараны жокко чыгаруу …
event-organiser-is-draft = <i>Долбоор. Азырынча эч кимге кабарланган жок.</i>
event-organiser-is-pending = <i>Администратордун жарыялашын күтөт.</i>
event-organiser-is-published = <i>Жарыяланды.</i>
event-organiser-is-cancelled = <i>Болбойт. Катышуучуларга кабарланды.</i>
event-organiser-untold = <b>Али кабарлана элек.</b> Катышуучулар акыркы өзгөрүүдөн он мүнөт өткөндө же баскычты басканда бир кабар алышат:
event-organiser-counts = <b>Орду бар:</b> { $seated } · <b>сунушталды:</b> { $offered } · <b>күтөт:</b> { $queued } · <b>келбейт:</b> { $out }
event-organiser-whom = <b>Кимге:</b> { $whom } ({ $count })
event-organiser-also-open = Башкалар да катыша алат.
event-organiser-seats = <b>Орун:</b> { $seats }
event-organiser-shares = <b>Өлкөлөр боюнча:</b> { $shares }
event-organiser-reminders = <b>Эскертүү:</b> { $leads }
event-organiser-no-reminders = жок
event-organiser-questions = <b>Өз суроолору:</b> { $count }
event-organiser-texts = Тексттер, тилдер
event-organiser-about-main = Эмнени өзгөртөсүз?
event-organiser-about-audience = Кимге кабарланат жана канча орун бар. Аты аталгандар дайыма чакырылат.
event-organiser-audience-next = <b>Башка аудитория тандалды, ал азырынча сактала элек.</b>
event-organiser-audience-new = <b>Сакталгандан кийин жаңы чакыруулар:</b> { $count }
event-organiser-audience-review = Сактоо …
event-organiser-audience-discard = Өзгөртүүлөрдү алып салуу
event-organiser-about-more = Эмнени өзгөртөсүз?
event-organiser-make-open = Башкаларга да ачуу
event-organiser-make-invited = Чакыруу менен гана
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Кайсы күндүн программасы?</b>

    Күндүн жанында сессиялардын саны турат.
event-organiser-which-language =
    <b>Аталышы менен сүрөттөмөсү кайсы тилде?</b>

    Белгиленгендери бар. Өз тилинде текст жок болсо, орусча же англисче окуйт.
event-organiser-no-title = аталышы азырынча жок
event-organiser-no-description = сүрөттөмөсү азырынча жок
event-organiser-wording = <b>Тили:</b> { $language }
event-organiser-preview-of = <i>Ушундай окулат. Тили: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Жарыялансынбы?</b> Азырынча эч кимге арналган эмес: кимге арналганын тандаңыз.
       *[other] <b>Жарыялансынбы?</b> { $count } катышуучу ыңгайлуу убакта кабар алат.
    }
event-organiser-languages = <b>Текст бар тилдер:</b> { $languages }
event-organiser-languages-missing = <b>Жок:</b> { $languages }. Орусча же англисче, болбосо биринчи тилде окулат.
event-organiser-publish-yes = Ооба, жарыялоо
event-organiser-telling =
    { $bar }
    Кабарлар жөнөтүлүп жатат.
event-organiser-told =
    { $bar }
    Баарына жөнөтүлдү.
event-organiser-sums = Баары { $total }: жеткирилди { $sent } · бот бөгөттөлгөн { $blocked } · болбоду { $failed } · белгисиз { $unknown } · эми керексиз { $dropped } · күтөт { $waiting }
event-organiser-found = <b>Кимди айтасыз?</b>
event-organiser-review = <b>Баары туурабы?</b>
event-organiser-review-more = Калганы кийинки экранда. Жарыялаганга чейин эч кимге кабар барбайт.
event-organiser-review-yes = Ооба, андан ары
event-organiser-review-fact = <b>{ $label }: туурабы?</b>
event-organiser-from-to =
    Мурун: { $before }

    Эми: <b>{ $after }</b>
event-organiser-save = Сактоо
event-organiser-type-again = Кайра жазуу
event-organiser-call-off-sure =
    <b>Чын элеби?</b>

    Иш-чара жарыяланган болсо, бардык катышуучуларга кабарланат, кайтаруу мүмкүн эмес.
event-organiser-call-off-yes = Ооба, жокко чыгаруу
event-organiser-call-off-no = Жок, калтыруу
eventcancel-ask-reason =
    <b>Эмне үчүн өтпөйт?</b>

    Катышуучуларга бир сүйлөм. Өткөрүп жиберсе болот.
eventseat-ask-reason =
    <b>Кандай себеп менен?</b>

    Бир сап; сакталат. Орун кайтарып алынса, ал аны окуйт.
eventmaterial-ask-file =
    <b>Файл, сүрөт же шилтеме жөнөтүңүз.</b>

    Ал иш-чаранын карточкасында турат.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · сунушталды
        [cancelled] { $name } · { $country } · келбейт
        [revoked] { $name } · { $country } · алынды
        [expired] { $name } · { $country } · мөөнөтү өттү
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Орду бар: { $count }
event-organiser-people-wait = Күтөт: { $count }
event-organiser-people-out = Келбейт: { $count }
event-organiser-seat-somebody = Бирөөгө орун берүү
event-organiser-export-people = Таблица түрүндө
event-organiser-seat = Ага орун берүү
event-organiser-revoke-seat = Ордун кайтарып алуу
event-organiser-her-seat = <b>Анын жообу:</b> { $said }
event-organiser-no-answer = азырынча жок
event-organiser-state-registered = орду бар
event-organiser-state-offered = орун сунушталды
event-organiser-state-waitlisted = күтүү тизмесинде
event-organiser-state-expired = сунуштун мөөнөтү өттү
event-organiser-state-cancelled = катыша албайт
event-organiser-state-revoked = орду кайтарып алынды
event-organiser-column-state = Жообу
event-organiser-column-came = Келди
event-organiser-column-seats = Орду бар
event-organiser-notice-created = Долбоор даяр. Бүткөндөн кийин жарыялаңыз.
event-organiser-notice-done = Сакталды.
event-organiser-notice-unchanged = Эч нерсе өзгөргөн жок.
event-organiser-notice-conflict = Ошол арада башка уюштуруучу муну өзгөрттү. Жогоруда аныкы, төмөндө Сиздики; эч нерсе жоголгон жок. Сиздики туура болсо, сактаңыз.
event-organiser-notice-not-allowed = Бул иш-чараны Сиз өзгөртө албайсыз.
event-organiser-notice-over = Иш-чара өттү же болбойт; эми өзгөртүлбөйт.
event-organiser-notice-end-before-start = Аякташы башталышынан кийин болушу керек. Бирин оңдоңуз.
event-organiser-notice-past = Бул убакыт өтүп кетти. Алдыдагысын жазыңыз.
event-organiser-notice-too-long = Иш-чара эки айдан ашпайт.
event-organiser-notice-close-after-start = Жооп кабыл алуу башталгандан кийин аяктай албайт.
event-organiser-notice-too-few-seats = Андан көп орун алынган. Адегенде орун кайтарып алыңыз же көбүрөөк калтырыңыз.
event-organiser-notice-too-few-for-taken = Бир өлкөнүн катышуучулары мындан көп орун алып койгон.
event-organiser-notice-shares-above-seats = Өлкөлөр боюнча орун жалпыдан көп. Азайтыңыз же адегенде орун кошуңуз.
event-organiser-notice-shares-outside = Иш-чара арналбаган өлкөгө орун берилген. Бирин өзгөртүңүз.
event-organiser-notice-last-title = Иш-чарага аталыш керек. Ордуна башкасын жазыңыз.
event-organiser-notice-published = Жарыяланды. Кабардын жетиши ушул жерде көрүнөт.
event-organiser-notice-asked = Ал Сиздин өлкөдөн тышкары, ошондуктан администратор жарыялайт.
event-organiser-notice-cancelled = Даяр.
event-organiser-notice-copied = Ушундай долбоор, бир нече жума кийинкиге. Күндөрүн караңыз.
event-organiser-notice-told = Кабарланып жатат.
event-organiser-notice-invited = Кошулду.
event-organiser-notice-uninvited = Алып салынды.
event-organiser-notice-not-possible = Азыр мүмкүн эмес.
event-organiser-notice-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
event-organiser-notice-reason-needs-admin = Себепти башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор жөнөтөт. Себепсиз өзүңүз жокко чыгара аласыз.
event-organiser-notice-seated = Орун берилди, ага кабарланат.
event-organiser-notice-revoked = Кайтарып алынды; себеби ага айтылат.
event-organiser-notice-full = Анын өлкөсүнө бош орун жок. Адегенде орун кошуңуз же үлүштү өзгөртүңүз.
event-organiser-notice-not-a-member = Ал азыр тармактын катышуучусу эмес, орун берүүгө болбойт.
event-checkin-code =
    <b>{ $day }-күндүн коду:</b> <code>{ $code }</code>
    Катышуучулар бул сандарды ботко жазышат же сүрөттү сканерлешет.
event-checkin-no-day = Код иш-чаранын ар бир күнүндө болот. Башталышы: { $when }.
event-checkin-picture = Код сүрөт түрүндө
event-checkin-list = Белгилөө тизмеси
event-checkin-again = Жаңыртуу
event-checkin-numbers = <b>Келди: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-page-before = ‹ Аттар
event-checkin-page-after = Аттар ›
event-checkin-tick = <b>{ $day }-күн.</b> Келгенде атын басыңыз; кайра бассаңыз, белги алынат.
event-checkin-nobody = Азырынча эч кимде орун жок.
event-checkin-caption =
    { $title }
    Код: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · жооп: { $count }, катышты: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Пикир азырынча жок. Катышты: { $came }; аяктагандан бир сааттан кийин суралат.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · мисал келтирсе болот
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Материал:</b> { $count }
event-feedback-chart = Баалар сүрөт түрүндө
event-feedback-export-results = Жыйынтык таблицасы
event-feedback-export-funders = Донорлорго
event-feedback-remove = Алып салуу: { $title }
event-feedback-remove-sure = «{ $title }» алып салынсынбы? Аны эми эч ким ача албайт.
event-feedback-add = Материал кошуу
event-feedback-send = Катышкандарга кабарлоо
event-feedback-exported = Файлды керектүү адамдар гана окуй ала турган жерде сактаңыз.
event-feedback-scores = Баалар
event-feedback-useful = Пайдалуу
event-feedback-improve = Өзгөртүү
event-feedback-total = Баары
event-feedback-column-score = Баа
event-feedback-column-count = Жооп саны
event-feedback-column-quote = Мисал келтирсе болот
event-feedback-notice-added = Кошулду.
event-feedback-notice-unchanged = Бул бар.
event-feedback-notice-needs-admin = Бул башка өлкөлөрдөгү кесиптештерге тиешелүү, ошондуктан аны администратор жасайт. Администраторго кайрылыңыз.
event-feedback-notice-too-many = Сегиз материал батат. Адегенде бирин алып салыңыз.
event-feedback-notice-not-allowed = Бул иш-чараны Сиз өзгөртө албайсыз.
event-feedback-notice-removed = Алып салынды.
event-feedback-notice-sent = { $count } катышуучуга кабарланат.
event-feedback-notice-nobody = Кабарлай турган адам жок же жаңылык жок.
event-checkin-day = { $day }-күн
event-organiser-delegation = Менин өлкөмдөн ким барат
event-organiser-delegation-list = Сиздин өлкөдөн: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Эмне кылынды
event-organiser-log-title = <b>Эмне кылынды, акыркысы биринчи</b>
event-organiser-log-none = Азырынча эч нерсе.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = жарыялады
event-organiser-act-cancel = жокко чыгарды
event-organiser-act-event-rejected = уруксат берилген жок
event-organiser-act-seat = орун берди
event-organiser-act-revoke-seat = орунду кайтарып алды
event-organiser-act-export-people = тизмени таблица кылып алды
event-organiser-act-export-results = жыйынтыкты таблица кылып алды
event-organiser-act-export-funders = донорлорго сандарды алды
event-organiser-notice-changed = Ошол арада ал өзгөрдү: азыркы абалы ушул.
event-organiser-act-event-approved = жактырылды
event-organiser-act-event-changes_requested = өзгөртүү суралды
