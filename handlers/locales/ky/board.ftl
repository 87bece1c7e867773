board-title = <b>Кызматташтык жана мүмкүнчүлүктөр тактасы</b>
board-newest = Кесиптештер эмне издейт, эмне сунуштайт жана Сизге кандай мүмкүнчүлүк ачык. Адегенде жаңы жарыялар турат.
board-none = Мындай жарыя азырынча жок. Биринчисин Сиз жазыңыз.
board-matches = Суроого ылайык жарыялар: <i>{ $words }</i>
board-no-matches = Суроого ылайык жарыя жок: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Издейт: { $title }
        [offer] Сунуштайт: { $title }
       *[opportunity] { $title }
    }
board-search = Издөө
board-own = Менин жарыяларым
board-new = Жаңы жарыя
board-by-kind = Түрү
board-by-topic = Тема
board-by-country = Өлкө
board-pick-kind = <b>Кандай жарыялар?</b>
board-pick-topic = <b>Кайсы темада?</b>
board-pick-country = <b>Кайсы өлкө үчүн?</b>
board-any-kind = Бардык түрү
board-any-topic = Бардык темалар
board-any-country = Бардык өлкөлөр
board-kind-seek = Издейм
board-kind-offer = Сунуштайм
board-kind-opportunity = Мүмкүнчүлүк
board-sort-grant = Грант
board-sort-course = Курс
board-sort-conference = Конференция
board-sort-vacancy = Бош жумуш орду
board-sort-partner = Өнөктөш издөө
board-field-kind = Түрү
board-field-sort = Бул эмне
board-field-title = Аталышы
board-field-what = Тексти
board-field-whom = Ким үчүн
board-field-countries = Өлкөлөр
board-field-languages = Тилдер
board-field-until = Акыркы күнү
board-field-topics = Темалар
board-field-named = Аты
board-everywhere = баары
board-interested = Мага кызыктуу
board-announce = Билдирүү таратуу
board-own-title = <b>Менин жарыяларым</b>
board-own-none = Сиз али жарыя жаза элексиз.
board-own-line =
    { $status ->
        [pending] Текшерилүүдө: { $title }
        [changes_requested] Өзгөртүү керек: { $title }
        [rejected] Жактырылган жок: { $title }
        [ended] Жабылды: { $title }
        [removed] Алынды: { $title }
       *[published] { $title }
    }
board-is-pending = Жарыяны координатор текшерип жатат. Ал азырынча тактада жок.
board-is-changes_requested = Текшерүүчү бир нерсени өзгөртүүңүздү сурайт.
board-is-rejected = Жарыя жактырылган жок. Аны өзгөртүп, кайра жөнөтсө болот.
board-is-published = Тактада тура турган акыркы күнү: { $day }.
board-is-ended = Жабылды. Башкалар аны мындан ары көрбөйт.
board-is-removed = Текшерүүчү бул жарыяны тактадан алып салды.
board-interested-count = Кызыккандар: { $count }
board-outcome-here = Керектүүнү ушул жерден таптыңыз.
board-outcome-elsewhere = Керектүүнү башка жерден таптыңыз.
board-outcome-nothing = Табылган жок.
board-reason = <b>Текшерүүчүнүн сөзү:</b> { $reason }
board-renew = Ооба, узартуу
board-change = Өзгөртүү
board-close = Жабуу
board-say = Жыйынтыгы кандай?
board-again = Кайра колдонуу
board-withdraw = Кайтарып алуу
board-keep = Тактада калтыруу
board-open = Ачуу
board-put-back = Тактага кайтаруу
board-title-of = <b>{ $title }</b>
board-close-ask = Жарыя тактадан дароо алынат. Керектүүнү таптыңызбы?
board-found-ask = Керектүүнү таптыңызбы? Жообуңуз тактанын пайдасын көрүүгө жардам берет.
board-found-here = Ооба, ушул жерден
board-found-elsewhere = Ооба, башка жерден
board-found-nothing = Жок
board-ending = Жарыя дагы эле күчүндөбү? Узартпасаңыз, ал тактадан бул күнү алынат: { $day }.
board-ended = Жарыянын мөөнөтү бүттү, ал тактада мындан ары жок.
board-given = Төрагалык бул жарыяны Сизге өткөрүп берди: эми кызыккандар Сизге жазат. Ысымыңыз көрсөтүлбөйт. Жарыяны өзгөртсө же жапса болот.
board-gone = Бул жарыя тактада мындан ары жок.
board-withdraw-sure = «{ $title }» кайтарып алынсынбы? Ал тизмеңизден жоголот.
board-withdraw-yes = Кайтарып алуу
board-withdrawn = Жарыя кайтарып алынды.
board-review = <b>Бул жарыя жөнөтүлсүнбү?</b> Аны адегенде өлкөңүздүн координатору окуйт.
board-leaves = Жаңы текст жактырылмайынча, жарыя тактада болбойт.
board-send = Жөнөтүү
board-unnamed = Кесиптештер анын атын көрүшпөйт.
board-sending-sent = Жөнөтүлдү. Текшерилгенде Сизге кабарланат.
board-sending-too-many = Бир аптада жөнөтүүгө боло турган жарыяларды жөнөтүп бүттүңүз. Каралама сакталды.
board-sending-past = Көрсөтүлгөн күн өтүп кетти. Башка күндү жазыңыз.
board-sending-gone = Бул жарыяны мындан ары жөнөтүүгө болбойт.
board-too-many-now = Аптасына беш жарыя жазса болот. Кийинкисин жазууга боло турган убакыт: { $when }.
board-ending-notice-renewed = Узартылды.
board-ending-notice-closed = Рахмат. Жарыя жабылды.
board-ending-notice-unchanged = Эч нерсе өзгөргөн жок.
board-ending-notice-past = Жарыяда көрсөтүлгөн күн өтүп кетти. Аны өзгөртүп, кайра жөнөтүңүз.
board-ending-notice-gone = Бул мындан ары мүмкүн эмес.
board-was-approved = <b>Жарыяңыз тактада. Акыркы күнү: { $day }.</b>
board-was-rejected = <b>Жарыяңыз жактырылган жок.</b>
board-was-changes_requested = <b>Жарыяңызды өзгөртүңүз.</b>
board-until-past = Бул күн өтүп кетти: { $day }. Кийинки күндү жазыңыз.
board-until-far = Бул күнгө чейин бир жылдан көп убакыт бар: { $day }. Эртерээк күндү жазыңыз.
boardentry-ask-kind =
    <b>Жарыяңыз эмне жөнүндө?</b>

    Сиз бир нерсе издейсиз, бир нерсе сунуштайсыз же башкалар үчүн мүмкүнчүлүктү билесиз.
boardentry-ask-sort = <b>Бул кандай мүмкүнчүлүк?</b>
boardentry-ask-title =
    <b>Кыска аталыш</b>

    Тизмеде окулушу үчүн 80 белгиден ашпасын.
boardentry-ask-what =
    <b>Эмне жөнүндө?</b>

    Бир нече сүйлөм. Телефон номерин жана даректи жазбаңыз: ким кызыкса, байланышты ушул жерден сурайт, чечимди Сиз кабыл аласыз.
boardentry-ask-whom = <b>Бул ким үчүн?</b> Мисалы: бажы кызматкерлери, айылдагы ишкер аялдар.
boardentry-ask-topics = <b>Кайсы темаларга тиешелүү?</b> Бирден үчкө чейин тандаңыз.
boardentry-ask-languages = <b>Кайсы тилдерде?</b>
boardentry-ask-countries = <b>Кайсы өлкөлөр үчүн?</b> Баарына болсо, суроону өткөрүп жибериңиз.
boardentry-ask-until =
    <b>Кайсы күнгө чейин?</b>

    Мисалы: 15-март. Мөөнөтү болбосо, суроону өткөрүп жибериңиз: жарыя тактадан алынардан мурун дагы эле күчүндөбү деп сурайбыз.
boardsearch-ask-words = <b>Эмне издейсиз?</b> Каалаган тилде бир же бир нече сөз жазыңыз.
board-numbers-button = Тактанын жыйынтыгы
board-numbers-title = <b>Тактадагы жарыялар эмне берди</b>
board-numbers-open = <b>Азыр тактада:</b> { $count }
board-numbers-ended = Аяктаган
board-result-here = Тактадан табылды
board-result-elsewhere = Башка жерден табылды
board-result-nothing = Табылган жок
board-result-unsaid = Жооп жок
