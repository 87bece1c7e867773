event-desk = Уюштуруу
event-ask-title =
    <b>Иш-чара кандай аталат?</b>

    Бир сап, окурман көрө турган түрдө.
event-ask-starts =
    <b>Качан башталат?</b>

    Өтө турган жердин убактысы боюнча, мисалы: 4.03 09:30, 4-март 9:30, эртең 10:00.
event-ask-ends =
    <b>Качан аяктайт?</b>

    Ошол эле күнү болсо, убактысын гана жазсаңыз жетиштүү, мисалы: 17:00.
event-ask-venue =
    <b>Кайда өтөт?</b>

    Адегенде шаар, анан орду: «Бухара, Азия мейманканасы». Онлайн болсо, шилтеме.
event-ask-seats =
    <b>Канча орун бар?</b>

    1 менен 5000 ортосундагы сан.
event-ask-description =
    <b>Иш-чара эмне жөнүндө?</b>

    Бир нече абзац, 1500 белгиге чейин.
event-ask-zone =
    <b>Кайсы убакыт алкагы?</b>

    Башталуу жана аяктоо убактысы өзүңүз жазгандай калат.
event-ask-agenda =
    <b>Ушул күндүн программасы</b>

    Ар бир сессияга бир сап:
    <code>09:30 Ачылыш · Спикер</code>
    <code>10:00-11:30 Сессия · Спикер · Модератор</code>

    25 сапка чейин. Жаңы текст мурункусун алмаштырат.
event-ask-organisers =
    <b>Ким уюштурат жана колдойт?</b>

    Бир сап, окурман көрө турган түрдө.
event-ask-speech = <b>Кайсы тилдерге котормо бар?</b>
event-ask-shares =
    <b>Өлкөлөр боюнча орундар</b>

    Мисалы: Казакстан 4, Өзбекстан 6. Бул орундар ошол өлкөлөргө сакталат. Калганы бардык башка өлкөлөргө.
event-ask-closing =
    <b>Катталуу качанга чейин ачык?</b>

    Өткөрүп жиберсеңиз: иш-чара башталганга чейин.
event-ask-reminders =
    <b>Катышуучуларга качан эске салуу керек?</b>

    Тынч сааттарда жөнөтүлбөйт: анда алдыңкы күнү кечинде келет.
event-ask-questions =
    <b>Пикир үчүн өз суроолоруңуз</b>

    Үчкө чейин, ар бири жеке сапта.
event-fact-title = Аталышы
event-fact-starts = Башталышы
event-fact-ends = Аякташы
event-fact-venue = Жери
event-fact-seats = Орун саны
event-fact-description = Сүрөттөмөсү
event-fact-zone = Убакыт алкагы
event-fact-agenda = Программа
event-fact-organisers = Уюштуруучулар
event-fact-speech = Котормо
event-fact-shares = Өлкөлөр боюнча орун
event-fact-closing = Катталуу мөөнөтү
event-fact-reminders = Эске салуулар
event-fact-questions = Пикир суроолору
event-agenda-too-long = Бул программада { $count } сап бар, бир күнгө { $most } сапка чейин болот. Кыскарагын жөнөтүңүз.
event-agenda-line = { $number }-сап 09:30 сыяктуу убакыттан жана аталыштан башталбайт: «{ $line }». Ушул сапты оңдоп, программаны толук кайра жөнөтүңүз.
event-agenda-hour = { $number }-саптагы убакыт туура эмес: «{ $line }». Ушул сапты оңдоп, программаны толук кайра жөнөтүңүз.
event-agenda-long-line = { $number }-сап өтө узун. Эң көбү { $most } белги.
event-shares-line = Түшүнүксүз: «{ $line }». Өлкө менен санды жазыңыз, мисалы: Казакстан 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · каралама
        [pending] { $date } · { $title } · жактырууну күтөт
        [cancelled] { $date } · { $title } · өтпөйт
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Иш-чараларды уюштуруу</b>
event-organiser-list = Адегенде караламалар, анан жакынкы иш-чаралар.
event-organiser-none = Иш-чара азырынча жок. Жаңысын түзүү үчүн беш суроого жооп бериңиз.
event-organiser-new = Жаңы иш-чара
event-organiser-publish = Жарыялоо…
event-organiser-tell-now = Катышуучуларга азыр кабарлоо
event-organiser-people = Катышуучулар
event-organiser-door = Белгилөө
event-organiser-group-main = Эмне, качан, кайда
event-organiser-group-audience = Аудитория, орун
event-organiser-group-more = Кененирээк
event-organiser-preview = Алдын ала көрүү
event-organiser-copy = Көчүрмөлөө
event-organiser-results = Пикир, материал
event-organiser-discard = Караламаны өчүрүү…
event-organiser-call-off = Жокко чыгаруу…
event-organiser-is-draft = <i>Каралама. Азырынча эч кимге кабарланган жок.</i>
event-organiser-is-pending = <i>Администратордун жактыруусун күтүп турат.</i>
event-organiser-is-published = <i>Жарыяланды.</i>
event-organiser-is-cancelled = <i>Иш-чара өтпөйт. Келмек болгондордун баарына кабарланды.</i>
event-organiser-untold = <b>Катышуучуларга али кабарлана элек.</b> Алар акыркы өзгөртүүңүздөн он мүнөт өткөндө же Сиз баскычты басканда бир кабар алышат:
event-organiser-counts = <b>Орду бар:</b> { $seated } · <b>сунушталды:</b> { $offered } · <b>күтүү тизмесинде:</b> { $queued } · <b>келбейт:</b> { $out }
event-organiser-whom = <b>Кимге:</b> { $whom } ({ $count })
event-organiser-also-open = Башка катышуучулар да келе алат.
event-organiser-seats = <b>Орун:</b> { $seats }
event-organiser-shares = <b>Өлкөлөр боюнча:</b> { $shares }
event-organiser-reminders = <b>Эске салуу:</b> { $leads }
event-organiser-no-reminders = жок
event-organiser-questions = <b>Пикир суроолору:</b> { $count }
event-organiser-texts = Тексттер, тилдер
event-organiser-about-main = Эмнени өзгөртөсүз?
event-organiser-about-audience = Ким чакырылат жана канча орун бар. Ысымы менен тандалгандар баары бир чакырылат.
event-organiser-audience-next = <b>Сиз башка аудиторияны тандадыңыз, бирок аны сактай элексиз.</b>
event-organiser-audience-new = <b>Сакталгандан кийин жаңы чакыруулар:</b> { $count }
event-organiser-audience-review = Сактоо…
event-organiser-audience-discard = Өзгөртүүлөрдү алып салуу
event-organiser-about-more = Эмнени өзгөртөсүз?
event-organiser-make-open = Башкаларга да ачуу
event-organiser-make-invited = Чакыруу менен гана
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Кайсы күндүн программасы?</b>

    Ар бир күндүн жанында сессиялардын саны көрсөтүлгөн.
event-organiser-which-language =
    <b>Кайсы тилдеги текстти өзгөртөсүз?</b>

    ✓ белгиси бар тилдерде текст бар. Өз тилинде тексти жоктор аны орусча же англисче көрүшөт.
event-organiser-no-title = аталышы азырынча жок
event-organiser-no-description = сүрөттөмөсү азырынча жок
event-organiser-wording = <b>Тили:</b> { $language }
event-organiser-preview-of = <i>Окурман муну ушундай көрөт. Тили: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Жарыялансынбы?</b> Аудитория азырынча тандала элек. Кимге арналганын тандаңыз.
       *[other] <b>Жарыялансынбы?</b> { $count } катышуучуга тынч сааттарынан тышкары кабарланат.
    }
event-organiser-languages = <b>Текст бар тилдер:</b> { $languages }
event-organiser-languages-missing = <b>Текст жок тилдер:</b> { $languages }. Бул катышуучулар аны орусча же англисче, болбосо биринчи тилде көрүшөт.
event-organiser-publish-yes = Ооба, жарыялоо
event-organiser-telling =
    { $bar }
    Катышуучуларга кабарланып жатат.
event-organiser-told =
    { $bar }
    Баарына кабарланды.
event-organiser-sums = Баары { $total }: жеткирилди { $sent } · бот бөгөттөлгөн { $blocked } · болбоду { $failed } · белгисиз { $unknown } · эми керексиз { $dropped } · күтөт { $waiting }
event-organiser-found = <b>Кимди айтасыз?</b>
event-organiser-review = <b>Баары туурабы?</b>
event-organiser-review-more = Калганын кийинки экранда кошо аласыз. Жарыяламайынча эч кимге кабар барбайт.
event-organiser-review-yes = Ооба, андан ары
event-organiser-review-fact = <b>{ $label }: туурабы?</b>
event-organiser-from-to =
    Мурун: { $before }

    Эми: <b>{ $after }</b>
event-organiser-save = Сактоо
event-organiser-type-again = Кайра жазуу
event-organiser-call-off-sure =
    <b>Бул иш-чара жокко чыгарылсынбы?</b>

    Жарыяланган болсо, келмек болгондордун баарына кабарланат. Аны кайтаруу мүмкүн болбойт.
event-organiser-call-off-yes = Ооба, жокко чыгаруу
event-organiser-call-off-no = Иш-чараны калтыруу
eventcancel-ask-reason =
    <b>Иш-чара эмне үчүн өтпөйт?</b>

    Келмек болгондордун баарына бир сүйлөм. Өткөрүп жиберсе болот.
eventseat-ask-reason =
    <b>Кандай себептен?</b>

    Бир сап. Ал тарыхта сакталат. Ордун кайтарып алсаңыз, катышуучу аны окуйт.
eventmaterial-ask-file =
    <b>Файл, сүрөт же шилтеме жөнөтүңүз.</b>

    Ал иш-чарада, материалдарды көрө алгандардын баарына көрүнөт.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · орун сунушталды
        [cancelled] { $name } · { $country } · келе албайт
        [revoked] { $name } · { $country } · орду кайтарып алынды
        [expired] { $name } · { $country } · жооп берген жок
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Орду бар: { $count }
event-organiser-people-wait = Күтүү тизмеси: { $count }
event-organiser-people-out = Келбейт: { $count }
event-organiser-seat-somebody = Адам кошуу
event-organiser-export-people = Тизмени жүктөө
event-organiser-seat = Ага орун берүү
event-organiser-revoke-seat = Ордун кайтарып алуу
event-organiser-her-seat = <b>Анын жообу:</b> { $said }
event-organiser-no-answer = азырынча жок
event-organiser-state-registered = орду бар
event-organiser-state-offered = орун сунушталды
event-organiser-state-waitlisted = күтүү тизмесинде
event-organiser-state-expired = мөөнөтүндө жооп берген жок
event-organiser-state-cancelled = катыша албайт
event-organiser-state-revoked = орду кайтарып алынды
event-organiser-column-state = Жообу
event-organiser-column-came = Катышты
event-organiser-column-seats = Орду бар
event-organiser-notice-created = Караламаңыз даяр. Бүткөндөн кийин жарыялаңыз.
event-organiser-notice-done = Сакталды.
event-organiser-notice-unchanged = Эч нерсе өзгөргөн жок.
event-organiser-notice-conflict = Ошол арада башка уюштуруучу муну өзгөрттү. Жогоруда аныкы, төмөндө Сиздики, эч нерсе жоголгон жок. Өзүңүздүкүн калтыргыңыз келсе, сактаңыз.
event-organiser-notice-not-allowed = Бул иш-чараны Сиз өзгөртө албайсыз.
event-organiser-notice-over = Иш-чара өттү же жокко чыгарылды, ошондуктан аны эми өзгөртүүгө болбойт.
event-organiser-notice-end-before-start = Аякташы башталышынан кийин болушу керек. Бирин оңдоңуз.
event-organiser-notice-past = Бул убакыт өтүп кетти. Алдыдагы убакытты жазыңыз.
event-organiser-notice-too-long = Иш-чара эки айдан ашык созулбашы керек.
event-organiser-notice-close-after-start = Катталуу иш-чара башталганга чейин жабылышы керек.
event-organiser-notice-too-few-seats = Андан көп катышуучунун орду бар. Адегенде бир нече орунду кайтарып алыңыз же көбүрөөк орун калтырыңыз.
event-organiser-notice-too-few-for-taken = Бир өлкөнүн катышуучулары өздөрүнө калгандан көп орун алып койгон.
event-organiser-notice-shares-above-seats = Өлкөлөр боюнча орундар жалпы сандан көп. Азайтыңыз же адегенде орун кошуңуз.
event-organiser-notice-shares-outside = Аудиторияда жок өлкөгө орун берилген. Бирин өзгөртүңүз.
event-organiser-notice-last-title = Иш-чарага аталыш керек. Ордуна башкасын жазыңыз.
event-organiser-notice-published = Жарыяланды. Жеткирилишин ушул жерден көрөсүз.
event-organiser-notice-asked = Ал Сиздин өлкөңүздөн тышкары чыгат, ошондуктан администратордон жактыруу суралды.
event-organiser-notice-cancelled = Даяр.
event-organiser-notice-copied = Көчүрмөсү каралама болуп түзүлдү, күнү бир нече аптадан кийин. Күндөрүн текшериңиз.
event-organiser-notice-told = Катышуучуларга кабарланып жатат.
event-organiser-notice-invited = Кошулду.
event-organiser-notice-uninvited = Алып салынды.
event-organiser-notice-not-possible = Азыр мүмкүн эмес.
event-organiser-notice-needs-admin = Муну башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор гана кыла алат. Администраторго кайрылыңыз.
event-organiser-notice-reason-needs-admin = Себебиңизди башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор жөнөтүшү керек. Себепсиз өзүңүз жокко чыгара аласыз.
event-organiser-notice-seated = Анын эми орду бар, ага кабарланды.
event-organiser-notice-revoked = Орду кайтарып алынды. Себеби ага айтылды.
event-organiser-notice-full = Анын өлкөсүнө бош орун жок. Адегенде орун кошуңуз же өлкөлөр боюнча орундарды өзгөртүңүз.
event-organiser-notice-not-a-member = Ал азыр тармактын катышуучусу эмес, ошондуктан ага орун берилбейт.
event-organiser-notice-attended = Ал иш-чарага келип, белгиленген, ошондуктан ордун алып коюуга болбойт.
event-checkin-code =
    <b>{ $day }-күндүн коду:</b> <code>{ $code }</code>
    Орду бар ар бир катышуучу бул цифраларды ботко жөнөтөт же сүрөттү сканерлейт.
event-checkin-no-day = Код иш-чаранын ар бир күнүндө болот. Иш-чаранын башталышы: { $when }.
event-checkin-picture = Код сүрөт түрүндө
event-checkin-list = Катышуу тизмеси
event-checkin-again = Жаңыртуу
event-checkin-numbers = <b>Белгиленди: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>{ $day }-күн.</b> Катышуучу келгенде ысымын басыңыз. Кайра бассаңыз, белги алып салынат.
event-checkin-nobody = Азырынча эч кимде орун жок.
event-checkin-caption =
    { $title }
    Код: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · жооп: { $count } · катышты: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Пикир азырынча жок. Катышты: { $came }. Алардан аяктагандан бир сааттан кийин суралат.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · цитата келтирсе болот
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Материал:</b> { $count }
event-feedback-chart = Баалар сүрөт түрүндө
event-feedback-export-results = Жыйынтыкты жүктөө
event-feedback-export-funders = Донорлор үчүн сандар
event-feedback-remove = Алып салуу: { $title }
event-feedback-remove-sure = «{ $title }» алып салынсынбы? Катышуучулар аны эми ача албайт.
event-feedback-add = Материал кошуу
event-feedback-send = Кабарлоо
event-feedback-exported = Бул файлды ага муктаж адамдар гана окуй ала турган жерде сактаңыз.
event-feedback-scores = Баалар
event-feedback-useful = Пайдалуу
event-feedback-improve = Жакшыртуу керек
event-feedback-total = Баары
event-feedback-column-score = Баа
event-feedback-column-count = Жооп саны
event-feedback-column-quote = Цитата келтирсе болот
event-feedback-notice-added = Кошулду.
event-feedback-notice-unchanged = Бул мурунтан эле кошулган.
event-feedback-notice-needs-admin = Муну башка өлкөлөрдөгү кесиптештер көрөт, ошондуктан аны администратор гана кыла алат. Администраторго кайрылыңыз.
event-feedback-notice-too-many = Сегиз материалга чейин кошсо болот. Адегенде бирин алып салыңыз.
event-feedback-notice-not-allowed = Бул иш-чараны Сиз өзгөртө албайсыз.
event-feedback-notice-removed = Алып салынды.
event-feedback-notice-sent = { $count } катышуучуга кабарланат.
event-feedback-notice-nobody = Кабарлай турган адам жок же жаңы эч нерсе жок.
event-checkin-day = { $day }-күн
event-organiser-delegation = Менин өлкөмдүн катышуучулары
event-organiser-delegation-list = Сиздин өлкөңүздөн: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Тарых
event-organiser-log-title = <b>Тарых, акыркысы биринчи</b>
event-organiser-log-none = Азырынча эч нерсе.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = жарыялады
event-organiser-act-cancel = жокко чыгарды
event-organiser-act-event-rejected = четке кагылды
event-organiser-act-seat = орун берди
event-organiser-act-revoke-seat = орунду кайтарып алды
event-organiser-act-delegate-enter = Телеграмы жок аялды жазды
event-organiser-act-export-people = тизмени жүктөп алды
event-organiser-act-export-results = жыйынтыкты жүктөп алды
event-organiser-act-export-funders = донорлор үчүн сандарды жүктөп алды
event-organiser-notice-changed = Ошол арада ал өзгөртүлдү. Азыркы абалы ушул.
event-organiser-act-event-approved = жактырылды
event-organiser-act-event-changes_requested = өзгөртүү суралды
event-feedback-too-few = <b>Пикир бар, бирок көрсөтүүгө азырынча аз.</b> Катышты: { $came }
event-feedback-later = Эч ким таанылып калбашы үчүн жыйынтыктар бөлүп көрсөтүлөт, ар бир жолу кеминде { $least } пикир. Толук көрсөтүлө турган күн: { $day }.
event-feedback-never = Жооп бергендер { $least } кишиге жеткен жок, ошондуктан жыйынтыктар көрсөтүлбөйт: кимдир бирөө таанылып калышы мүмкүн.
event-feedback-other-institutions = Башка мекемелер
event-organiser-end-moves = Аякташы да жылат: { $before } → <b>{ $after }</b>
event-organiser-save-both = Аякташын да жылдыруу
event-organiser-keep-end = Аякташын өзгөртпөө
event-organiser-outside = <b>Иш-чаранын убактысынан тышкары сессиялар.</b> Программаны же убакытты өзгөртүңүз:
event-fact-shown = Жерин көргөндөр
event-ask-shown =
    <b>Өтүүчү жерин ким көрөт?</b>

    Шаар убакыттын жанында баары бир көрүнөт. Онлайн иш-чаранын шилтемесин дайыма орду барлар гана көрүшөт.
event-organiser-notice-outside-event = Сессия иш-чаранын убактысынын ичинде өтүшү керек.
event-organiser-notice-needs-event = Анын иш-чаранын өзүндө орду жок.
event-organiser-notice-overlaps = Бул убакта анын башка сессияда орду бар.
event-organiser-links =
    <b>Сүрөттөмөдө же программада шилтеме бар.</b> Аны чакырылгандардын баары ача алат: { $found }
    Өтө турган жерде жазылган шилтемени орду барлар гана көрөт.
event-organiser-links-move = Шилтемени жерге көчүрүү
event-organiser-links-too-long = Өтө турган жерге батпайт. Адегенде жерди же шилтемени кыскартыңыз.
