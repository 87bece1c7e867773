project-title = <b>Долбоорлор</b>
project-about = Кесиптештер жараткан жана башка жерде кайталоого болсун деп бири-бирине көрсөткөн долбоорлор.
project-none = Азырынча бир да долбоор көрсөтүлгөн жок.
project-no-call = Азыр ачык сынак жок.
project-call = Сынак: { $title }
project-showcase = Көргөзмө · { $count }
project-search = Издөө
project-search-again = Башка сөздөр
project-matches = Бул сөздөр боюнча табылган долбоорлор: <i>{ $words }</i>
project-no-matches = Бул сөздөр боюнча долбоор табылган жок: <i>{ $words }</i>
project-own = Долбоорлорум
project-repeats = Кайталагым келет
project-organise = Сынактар, чечимдер
project-list = <b>Долбоорлор, адегенде жаңылары</b>
project-list-none = Бул жерде азырынча долбоор жок.
project-by-block = Бөлүм боюнча
project-by-country = Өлкө боюнча
project-pick-block = Кайсы бөлүм?
project-pick-country = Кайсы өлкө?
project-any-block = Каалаган бөлүм
project-any-country = Каалаган өлкө
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Аталышы
project-part-teaser = Бир сүйлөм менен
project-part-idea = Идея
project-part-goals = Максаттар
project-part-steps = Жасалган кадамдар
project-part-serves = Ким үчүн
project-part-result = Натыйжасы
project-part-people = Адамдар
project-part-time = Убакыт
project-part-money = Каражат
project-part-technique = Жабдуу
project-part-permission = Уруксат
project-part-tips = Кеңештер жана сабактар
project-needs = Ал үчүн эмне керек
project-field-block = Бөлүм
project-field-stays = Тармактан кетсем
project-field-file = Файл же шилтеме
project-field-language = Тил
project-how = Кантип жасоого болот
project-open = Долбоорду ачуу
project-mine = Менин долбоорум
project-want-to-repeat = Кайталагыбыз келет
project-repeat-mine = Кайталоо: { $state }
project-tell-repeat = Биз кайталадык
project-where-repeated = Кайталанган · { $count }
project-repeated-in =
    { $count ->
       *[other] кайталанган өлкөлөр: { $count }
    }
project-gone = Бул долбоор көргөзмөдө мындан ары жок.
project-link-about =
    Бул шилтемени кесиптешиңизге жөнөтүңүз. Катышуучуга долбоор ачылат. Башкалар тармак жөнүндө кыскача маалымат көрүшөт.

    { $link }
project-link-stranger = Кесиптешиңиз Сизге { $network } тармагындагы долбоорду көрсөткүсү келди. Бул — Борбор Азия аялдарынын кесиптик тармагы. Долбоорду катышуучу болгондо ача аласыз.
projectsearch-ask-words =
    <b>Эмне издеп жатасыз?</b>

    Каалаган тилибизде бир нече сөз, мисалы: <i>айылдагы математика</i>.
project-is-yours = Бул – өзүңүздүн долбооруңуз.
project-ask-title =
    <b>Долбооруңуз кандай аталат?</b>

    Бир сап, мисалы: <i>Айыл мектептери үчүн санарип математика</i>.
project-ask-teaser =
    <b>Долбооруңуз бир сүйлөм менен</b>

    Бул эмне жана ким үчүн? Кесиптештер адегенде ушуну окушат.
project-ask-block = <b>Аны кайсы бөлүмдө тааныштыргыңыз келет?</b>
project-ask-idea =
    <b>Идеясы кандай?</b>

    Эмне жетишпеди жана эмнени ойлоп таптыңыз? Башка адамдардын атын жана номерин жазбаңыз. Узун текстти бир нече билдирүү менен жөнөтсө болот.
project-ask-goals =
    <b>Максаттары кандай?</b>

    Аягында эмне өзгөрүшү керек?
project-ask-steps =
    <b>Кандай кадамдарды жасадыңыз?</b>

    Ушундай кылгысы келген кесиптешке айткандай, ирети менен жазыңыз.
project-ask-serves =
    <b>Ким үчүн?</b>

    Аларга кантип жетесиз?
project-ask-result =
    <b>Натыйжасы кандай?</b>

    Сандар болсо, жазыңыз. Эмне болбой калганын да айтыңыз.
project-ask-stays = <b>Бир күнү тармактан кетсеңиз, долбооруңуз көргөзмөдө атыңызсыз кала алабы?</b>
project-ask-people =
    <b>Эмне керек: адамдар?</b>

    Мисалы: эки мугалим, аптасына төрт саат.
project-ask-time =
    <b>Эмне керек: убакыт?</b>

    Мисалы: үч ай даярдык, андан кийин жыл бою.
project-ask-money =
    <b>Эмне керек: каражат?</b>

    Мисалы: жылына 2 000 доллар, район төлөйт.
project-ask-technique =
    <b>Эмне керек: жабдуу?</b>

    Мисалы: он планшет жана интернет.
project-ask-permission =
    <b>Эмне керек: уруксат?</b>

    Мисалы: мектептин жана ата-энелердин макулдугу.
project-ask-tips =
    <b>Кеңештер жана сабактар</b>

    Эмнени дагы ушундай кылат элеңиз, эмнени башкача?
project-ask-file =
    <b>Шилтеме, сүрөт же файлбы?</b>

    Окурман файлды сураганда алат. Башка адамдардын атын жана жүзүн алардын макулдугусуз жөнөтпөңүз.
project-ask-language = <b>Кайсы тилде жазасыз?</b>
project-draft-taken = Мурунку сынакка жазганыңыз ушул жерде. Бөлүмдү тандап, даяр болгондо жөнөтүңүз.
project-sending-sent = <b>Рахмат.</b> Аны башка мекемелерден эки текшерүүчү окуйт. Чечимди баары менен бир учурда билесиз.
project-sending-unchanged = Эч нерсе өзгөргөн жок, ошондуктан эч нерсе жөнөтүлгөн жок.
project-sending-closed = Сынак жабылды. Жазганыңыз сакталды: аны башка сынакка жөнөтө аласыз.
project-sending-no-block = Бул бөлүм сынакта мындан ары жок. Башкасын тандаңыз.
project-sending-too-many = Бир саатта көп текст жөнөттүңүз: { $most }. Текстиңиз сакталды. Аны кийинчерээк жөнөтүңүз.
project-sending-gone = Бул долбоор мындан ары жок.
project-own-list = <b>Менин долбоорлорум</b>
project-own-none = Сиз азырынча долбоор жөнөтө элексиз. Сынак ачык болгондо жөнөтө аласыз.
project-own-line = { $state }: { $title }
project-own-is-sent = Жөнөтүлдү
project-own-is-changes = Өзгөртүүнү суранабыз
project-own-is-shown = Көргөзмөдө
project-own-is-declined = Кабыл алынган жок
project-own-is-withdrawn = Кайтарып алынды
project-own-is-removed = Алып салынды
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>Текшерүүчүдөн:</b> { $text }
project-own-languages = <b>Окуса болгон тилдер:</b> { $languages }
project-own-waiting = <b>Текшерүүдө:</b> { $languages }
project-own-open = Менин долбоорум
project-languages = Башка тилдерде
project-which-language = Биринчи тили: { $language }. Кайсы тилде кошкуңуз келет? Адегенде координатор текшерет.
project-change = Текстти өзгөртүү
project-copy = Жөнөтүү: { $title }
project-withdraw = Долбоорду кайтарып алуу
project-withdraw-sent = «{ $title }» долбоорун сынактан кайтарып аласызбы? Аны мындан ары эч ким карабайт. Текст Сизде калат, аны башка сынакка жөнөтө аласыз.
project-withdraw-shown = «{ $title }» долбоорун көргөзмөдөн кайтарып аласызбы? Аны ал жерден эч ким окуй албайт, уюштуруучуларга кабарланат. Текст Сизде калат.
project-delete = Долбоорду өчүрүү
project-delete-sure = «{ $title }» долбоорун бардык тексттери менен өчүрөсүзбү? Аны калыбына келтирүүгө болбойт.
project-withdrawal-withdrawn = Кайтарып алынды. Текст ушул жерде сакталды.
project-withdrawal-deleted = Өчүрүлдү.
project-withdrawal-unchanged = Азыр аны минтүүгө болбойт.
project-withdrawal-gone = Бул долбоор мындан ары жок.
project-decided-head = <b>«{ $call }» сынагынын чечимдери</b>
project-decided-accepted = <b>«{ $title }» кабыл алынды.</b> Ал эми көргөзмөдө.
project-decided-declined = «{ $title }» бул жолу кабыл алынган жок. Текст Сизде калат, аны башка сынакка жөнөтө аласыз.
project-withdrawn-told = Автору «{ $title }» долбоорун көргөзмөдөн кайтарып алды. Орду бош: аны сынактын башка долбооруна бере аласыз.
project-removed = «{ $title }» көргөзмөдөн алып салынды.
project-review-approved = <b>Жактырылды.</b> Бул текстти окурмандар эми көрөт.
project-review-rejected = <b>Жактырылган жок.</b> Өзгөртүп, кайра жөнөтө аласыз.
project-review-changes_requested = <b>Өзгөртүп, кайра жөнөтүүңүздү суранабыз.</b> Муну мөөнөттөн кийин да кылса болот.
project-written-in = Тили: { $language }
project-review-blind = Бул сынакта автордун аты көрсөтүлбөйт.
project-review-secret = Эки текшерүүчү жактырышы керек. Автор чечимди баары менен бирге билет.
project-review-original = Түпнуска текст
project-sent-list = Жөнөтүлгөн долбоорлор, бөлүм боюнча. Окуп, чечүү үчүн долбоорду ачыңыз.
project-sent-none = Азырынча долбоор жөнөтүлгөн жок.
project-sent-line =
    { $state ->
        [pending] …
        [changes] ✎
        [suitable] ?
        [unsuitable] ✗
        [accepted] ✓
        [declined] –
       *[withdrawn] ↩
    }{" "}{ $title } · { $country }
project-sent-state = { $state }
project-column-state = Абалы
project-standing-pending = Каралууда
project-standing-changes = Автордо, өзгөртүлүүдө
project-standing-suitable = Эки текшерүүчү жактырды, чечим али жок
project-standing-unsuitable = Текшерүүчү четке какты
project-standing-accepted = Кабыл алынды
project-standing-declined = Кабыл алынган жок
project-standing-withdrawn = Кайтарып алынды
project-free = Бош орундар. Бөлүмдө: { $block }, өлкө үчүн: { $country }
project-accept = Кабыл алуу
project-decline = Кабыл албоо
project-undecide = Чечимди кайтаруу
project-decision-set = Сакталды. Автор муну баарына кабарланганда билет.
project-decision-added = Кабыл алынды. Авторго азыр кабарланат.
project-decision-unchanged = Эч нерсе өзгөргөн жок.
project-decision-block-full = Бул бөлүмдүн бардык орду толду. Сынакка орун кошуңуз же бөлүмдүн башка долбоорун кабыл албаңыз.
project-decision-country-full = Бул өлкөнүн бардык орду толду. Өлкөлөр боюнча орундарды өзгөртүңүз же башка долбоорду кабыл албаңыз.
project-decision-not-reviewed = Адегенде аны эки текшерүүчү жактырышы керек.
project-decision-still-open = Сынак дагы ачык. Мөөнөттөн кийин чечсе болот.
project-decision-planned = Чечимдер жакында кабарланат. Адегенде «Азырынча кабарлабоо» баскычын басыңыз.
project-decision-told = Чечимдер кабарланган.
project-decision-own = Бул – өзүңүздүн долбооруңуз. Ал жөнүндө башка уюштуруучу чечет.
project-decision-not-allowed = Долбоорлор жөнүндө төрага жана администраторлор гана чечет.
project-decision-gone = Бул долбоор мындан ары жок.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Бөлүмдөр</b>
call-block = · { $name }: { $places }
call-shares = <b>Өлкөлөр боюнча орундар:</b> { $shares }. Калган орундар башка бардык өлкөлөр үчүн.
call-closes = <b>Мөөнөтү:</b> { $when }
call-two-reviewers = Ар бир долбоорду башка мекемелерден эки текшерүүчү окуйт. Бардык авторлор чечимди бир учурда билет.
call-blind = Текшерүүчүлөр автордун ким экенин көрбөйт.
call-not-blind = Текшерүүчүлөр автордун ким экенин көрөт.
call-blind-yes = Жок, атысыз
call-blind-no = Ооба, аты менен
call-present = Долбоор сунуштоо
call-continue = Караламаны улантуу
call-over = Сынак жабылды. Чечимдер баарына бир учурда кабарланат.
call-over-told = Сынак аяктады. Кабыл алынган долбоорлор көргөзмөдө.
call-draft-kept = Караламаңыз сакталды. Аны башка сынакка жөнөтө аласыз.
call-closes-soon = «{ $title }» сынагына караламаңыз али жөнөтүлгөн жок. Мөөнөтү: { $when }. Андан кийин каралама сакталат, бирок бул сынакка жөнөтүлбөйт.
call-list = <b>Сынактар</b>
call-list-none = Азырынча сынак болгон жок.
call-line = { $title } · { $state } · { $sent }
call-new = Жаңы сынак
call-is-draft = Каралама
call-is-open = Ачык
call-is-closed = Чечүү керек
call-is-told = Аяктады
call-state = <b>{ $state }</b>
call-change = Өзгөртүү
call-languages = Тилдер
call-open = Сынакты ачуу
call-open-sure = «{ $title }» сынагын ачасызбы? Аны бардык катышуучулар көрүп, мөөнөткө чейин долбоор жөнөтө алышат: { $when }.
call-delete = Караламаны өчүрүү
call-delete-sure = «{ $title }» сынагын өчүрөсүзбү? Аны калыбына келтирүүгө болбойт.
call-sent = Жөнөтүлгөн долбоорлор · { $count }
call-tell = Бардык чечимди кабарлоо
call-tell-now = азыр
call-tell-sure = «{ $title }» сынагынын чечимдерин кабарлайсызбы? Кабыл алынды: { $accepted }. Кабыл алынган жок: { $declined }. Бардык авторлорго бир учурда кабарланат: { $when }.
call-call-off = Азырынча кабарлабоо
call-table = Таблица
call-table-about = Сынактын долбоорлору, авторлордун атысыз.
call-showcase = Тааныштыруу ирети
call-counts = <b>Кабыл алынды, орундар, жөнөтүлдү</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>Бардык авторлорго кабарланат:</b> { $when }
call-which-language = Сынактын биринчи тили: { $language }. Кайсы тилде жазгыңыз келет?
call-review = <b>Сынак</b>
call-save = Сактоо
call-field-title = Аталышы
call-field-wanted = Эмне суралат
call-field-blocks = Бөлүм, орундар
call-field-closing = Мөөнөтү
call-field-blind = Автордун аты
call-field-shares = Өлкөлөргө орун
call-ask-title =
    <b>Сынак кандай аталат?</b>

    Мисалы: <i>Инновациялык долбоорлор 2027</i>.
call-ask-wanted =
    <b>Эмне суралат?</b>

    Кандай долбоорлорду издейсиз жана авторлор эмнени айтышы керек?
call-ask-blocks =
    <b>Кандай бөлүмдөр, аларда канча орун?</b>

    Ар бир сапта бир бөлүм, мисалы:
    Үй-бүлө жана коом: 4
    Бизнес жана иш менен камсыздоо: 9
call-ask-closing =
    <b>Долбоорлорду качанга чейин жөнөтсө болот?</b>

    Мисалы: 4-март 18:00. Караламасы барларга үч күн мурун эскертилет.
call-ask-blind = <b>Текшерүүчүлөр автордун атын көрөбү?</b>
call-ask-shares =
    <b>Өлкөлөр боюнча орундар</b>

    Мисалы: Казакстан 2, Өзбекстан 2. Бул орундар ушул өлкөлөргө бекитилет. Калганы башка бардык өлкөлөр үчүн.
call-ask-names = Ар бир сапта бир бөлүм, ошол эле ирет менен.
call-blocks-line = Түшүнүксүз: «{ $line }». Бөлүмдү жана орундардын санын жазыңыз, 1 менен { $most } аралыгында, мисалы: Үй-бүлө жана коом: 4.
call-translate = <b>{ $part }</b> – которуңуз ({ $language }). Түпнуска текст:
call-original = <i>{ $text }</i>
call-names = <b>Бөлүмдөр</b>
    { $names }
call-notice-saved = Сакталды.
call-notice-opened = Сынак ачык. Катышуучулар аны /projects буйругу менен табышат.
call-notice-deleted = Өчүрүлдү.
call-notice-past = Бул мөөнөт өтүп кеткен. Алдыдагы убакытты тандаңыз.
call-notice-changed = Бул арада сынакты башка бирөө өзгөрттү. Дагы сактасаңыз, Сиздин вариантыңыз аныкын алмаштырат.
call-notice-block-used = Бул жерде жок бөлүмгө долбоорлор жөнөтүлгөн. Аны калтырыңыз; аталышын өзгөртсө болот.
call-notice-too-few = Кабыл алынган долбоорлор орундардан көп болуп калат. Көбүрөөк орун калтырыңыз.
call-notice-too-many-shares = Өлкөлөр боюнча орундардын жыйындысы бардык орундардан көп. Аларды азайтыңыз же орун кошуңуз.
call-notice-names-differ = Канча бөлүм болсо, ошончо сап жазыңыз.
call-notice-already = Муну мындан ары өзгөртүүгө болбойт.
call-notice-not-allowed = Муну төрага жана администраторлор гана кыла алат.
call-notice-gone = Бул сынак мындан ары жок.
call-telling-told = Бардык авторлорго азыр кабарланат.
call-telling-planned = Кимдир бирөөдө азыр тынч сааттар. Бардык авторлорго бир учурда кабарланат: { $when }.
call-telling-called-off = Азырынча эч кимге кабарланбайт. Чечимдерди өзгөртсө болот.
call-telling-waiting = Эч кимге кабарланган жок: текшерүүчүнү же авторун күтүп турган долбоорлор бар ({ $count }). Аларды кабыл албай койсо болот.
call-telling-undecided = Эч кимге кабарланган жок: чечими жок долбоорлор бар ({ $count }).
call-telling-still-open = Сынак дагы ачык, мөөнөтү: { $when }.
call-telling-changed = Бул арада бир нерсе өзгөрдү. Дагы караңыз.
call-telling-already = Алар кабарланган же кабарланат: { $when }.
call-telling-not-allowed = Муну төрага жана администраторлор гана кыла алат.
call-telling-gone = Бул сынак мындан ары жок.
presentation-title = <b>Тааныштыруу ирети</b>
    { $event }
presentation-starts = <b>Башталышы:</b> { $when }. Ар бир долбоорго мүнөт: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = Иретте азырынча долбоор жок.
presentation-told-later = Авторлорго акыркы өзгөртүүдөн он мүнөт өткөндөн кийин кабарланат.
presentation-add = Долбоор кошуу
presentation-set = Башы жана узактыгы
presentation-up = Эртерээк
presentation-down = Кечирээк
presentation-take-off = Иреттен алып салуу
presentation-which = Кайсы долбоор?
presentation-nothing = Көргөзмөнүн бардык долбоорлору иретте бар.
presentation-which-event = Долбоорлор кайсы иш-чарада тааныштырылат?
presentation-no-event = Сиз өзгөртө ала турган иш-чара жок. Адегенде аны түзүңүз: /newevent.
presentation-at = { $event }, { $when }, номери: { $number }
presentation-line = <b>Тааныштыруу:</b> { $text }
presentation-yours = «{ $title }» долбооруңуз тааныштырыла турган убакыт:
presentation-off = «{ $title }» долбооруңуз иш-чарада мындан ары тааныштырылбайт. Ал көргөзмөдө калат.
presentation-review = <b>Сессия</b>
    Күнү: { $day }. Башталышы: { $hour }. Ар бир долбоорго мүнөт: { $minutes }.
presentation-hour = Башталышы
presentation-minutes = Мүнөт
presentation-show = Тааныштыруулар
presentation-notice-saved = Сакталды.
presentation-notice-unchanged = Эч нерсе өзгөргөн жок.
presentation-notice-not-shown = Көргөзмөнүн долбоорлорун гана тааныштырса болот.
presentation-notice-no-day = Иш-чаранын андай күнү жок.
presentation-notice-over = Бул иш-чара өтүп кеткен же болбойт.
presentation-notice-not-allowed = Муну иш-чаранын уюштуруучулары гана кыла алат.
presentation-notice-gone = Бул мындан ары жок.
showcase-ask-day = <b>Иш-чаранын кайсы күнү?</b>
showcase-ask-starts =
    <b>Сессия качан башталат?</b>

    Иш-чара өтүүчү жердин убактысы менен, мисалы: 14:30.
showcase-ask-minutes = <b>Ар бир долбоорго канча мүнөт?</b>
repeat-list = <b>Кайталагыңыз келген долбоорлор</b>
repeat-list-none = Долбоор жакса, «Кайталагыбыз келет» баскычын басыңыз. Автору байланыш сурооңузду алат, долбоор болсо ушул тизмеге кошулат.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Пландалган
repeat-is-not-yet = Азырынча жок
repeat-is-trying = Аракет кылуудабыз
repeat-is-pending = Текшерүүдө
repeat-is-repeated = Кайталанды
repeat-yes = Кайталадык
repeat-trying = Аракет кылуудабыз
repeat-not-yet = Азырынча жок
repeat-forget = Мындан ары кереги жок
repeat-forget-yes = Алып салуу
repeat-forget-sure = «{ $title }» долбоорун тизмеңизден алып саласызбы? Ал жөнүндө мындан ары суралбайт.
repeat-forget-shown = «{ $title }» долбоорун тизмеңизден алып саласызбы? Кесиптештер аны Сиз кайталаганыңызды мындан ары окубайт.
repeat-question = <b>«{ $title }» долбоорун кайталагыңыз келген эле. Натыйжасы кандай?</b>
repeat-question-about = Кайталанган болсо, дагы эки кыска суроо бар. Жообуңуз авторго жана башка кесиптештерге жардам берет.
repeat-project-gone = Долбоор көргөзмөдө мындан ары жок.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>«{ $title }» долбоору кайталанды</b>
repeat-review = <b>{ $title }</b>
    Кесиптештер муну ушундай, Сиздин атыңызсыз окушат:
repeat-ask-place =
    <b>Кайсы жерде кайталанды?</b>

    Бир сап, мисалы: <i>Ош облусундагы үч мектеп</i>.
repeat-ask-told =
    <b>Кандай өттү?</b>

    Бир-эки сүйлөм. Эмнени башкача кылдыңыз?
repeat-notice-noted = Рахмат, жазылды.
repeat-notice-sent = Рахмат. Аны координатор окуйт, андан кийин долбоордун жанында көрсөтүлөт.
repeat-notice-already = Сиз жооп бергенсиз.
repeat-notice-own = Бул – өзүңүздүн долбооруңуз.
repeat-notice-gone = Бул мындан ары жок.
repeat-review-approved = <b>Рахмат.</b> Кесиптештер долбоордун кайда кайталанганын эми окуй алышат.
repeat-review-rejected = <b>Жактырылган жок.</b> Кайра жаза аласыз.
repeat-review-changes_requested = <b>Өзгөртүп, кайра жөнөтүүңүздү суранабыз.</b>
readers-projects-useful =
    { $count ->
       *[other] Долбоорлоруңузду пайдалуу деп тапкан кесиптештер: { $count }.
    }
