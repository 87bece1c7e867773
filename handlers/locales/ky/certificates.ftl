certificate-button = Сертификат
certificate-mine = Менин сертификаттарым
certificate-title = <b>Менин сертификаттарым</b>
certificate-list = Сертификат Сиз сураганда гана түзүлөт. Сизде барлары белгиленген.
certificate-none = Бул жерде азырынча эч нерсе жок. Келгениңиз белгиленген иш-чара, аяктаган насаатчылык жана өзүңүз тааныштырган долбоор үчүн сертификат ала аласыз.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Иш-чара
certificate-about-mentoring = Насаатчылык
certificate-about-project = Долбоор
certificate-kind-attendance = Катышуу сертификаты
certificate-kind-mentoring = Насаатчылык сертификаты
certificate-kind-project = Долбоор тааныштыруу сертификаты
certificate-did-attendance = иш-чарага катышты:
certificate-did-mentee = насаатчылык программасын аяктады:
certificate-did-mentor = программада насаатчы болду:
certificate-did-project = долбоорду тааныштырды:
certificate-heading = <b>{ $what }</b>
certificate-name = Аты-жөнү
certificate-in-code = Коддогу аталышы
certificate-role = Ролу
certificate-role-mentor = насаатчы
certificate-role-mentee = насаат алуучу
certificate-days = Күнү
certificate-days-attended = Катышкан күндөрү
certificate-attended = { $count } / { $days }
certificate-by = Берген тармак
certificate-issued = Берилген күнү
certificate-number = Номери
certificate-how = Сертификатты текшерүү үчүн кодун сканерлеңиз же номерин Телеграм аркылуу жөнөтүңүз: { $bot } (/verify).
certificate-says-all = Сертификатта Сиздин тилиңизде жана англисче ушул гана жазылат. Сизден алган адам мунун баарын, анын ичинде коддон да, окуй алат. Кийин аны кайтарып ала аласыз: анда /verify бул тууралуу айтат.
certificate-replaces = Бул номердеги сертификат кайтарып алынат: { $number }
certificate-make = Сертификат түзүү
certificate-rename = Аты-жөнүн өзгөртүү
certificate-yours = Файлды муну билиши керек болгондорго гана бериңиз.
certificate-get = Файлды алуу
certificate-take-back = Сертификатты кайтарып алуу
certificate-ask-withdrawal =
    <b>«{ $title }» сертификаты кайтарып алынсынбы?</b>

    Бул номерди текшерген адам анын кайтарып алынганын окуйт: { $number }. Муну артка кайтаруу мүмкүн эмес.
certificate-ask-name =
    <b>Сертификатта кайсы аты-жөн турсун?</b>

    Документтегидей жазыңыз, мисалы, алгач фамилияңызды. Азыр: { $name }
certificate-letters = Бул аты-жөндүн айрым белгилерин басып чыгарууга болбойт. Аны тамгалар менен гана жазыңыз.
certificate-no-key = Азыр сертификат түзүү мүмкүн эмес. Кийинчерээк кайталап көрүңүз же координаторуңузга жазыңыз.
certificate-too-late = Аты-жөнүн эми өзгөртүү мүмкүн эмес: катышкандардын тизмеси өчүрүлгөн.
certificate-caption = Сиздин сертификатыңыз. Номери: { $number }
certificate-issue-not-earned = Бул сертификатты ала албайсыз: иш-чара бүтө элек же келгениңиз белгиленген эмес.
certificate-issue-too-many = Бүгүн көп сертификат түздүңүз. Эртең кайталап көрүңүз.
certificate-issue-changed = Сертификаттын мазмуну өзгөрдү. Аны кайра окуп чыгыңыз.
certificate-withdraw-withdrawn = Сертификат кайтарып алынды.
certificate-withdraw-gone = Бул сертификат мындан ары жок.
certificate-withdraw-not-allowed = Муну администраторлор гана кыла алат.
certificate-ready =
    <b>Аяктаган насаатчылык үчүн сертификат ала аласыз.</b>

    Ал Сиз кааласаңыз гана, өзүңүз көрсөткөн аты-жөн менен түзүлөт.
certificate-withdrawn = Сертификаттарыңыздын бири кайтарып алынды: маалымат жаңылыштык менен киргизилген. Номери: { $number }. Бул туура эмес болсо, координаторуңузга жазыңыз.
certificate-check = Сертификатты текшерүү
certificate-check-how =
    <b>Сертификатты текшерүү</b>

    Номерин жөнөтүңүз, мисалы <code>{ $number }</code>, же телефондун камерасы коддон окуган текстти жөнөтүңүз.
certificate-checked-valid = <b>Бул сертификат чыныгы.</b> Ал тармактын тизмесинде бар.
certificate-checked-withdrawn = <b>Бул сертификат кайтарып алынган.</b> Ал мындан ары жараксыз.
certificate-checked-unlisted = <b>Кол тамгасы туура, бирок сертификат эми тизмеде жок.</b> Анын кайтарып алынган-алынбаганын айтуу мүмкүн эмес.
certificate-checked-stolen = <b>Бул сертификат жасалма.</b> Ал тизмеде жок, ачкычы болсо уурдалган.
certificate-checked-forged = <b>Бул сертификат жасалма.</b> Тексти кол коюлгандан кийин өзгөртүлгөн.
certificate-checked-other-key = <b>Бул сертификат ушул жерде берилген эмес.</b> Анын ачкычы бул тармактыкы эмес: { $network }.
certificate-checked-cut = <b>Коддун бир бөлүгү жок.</b> Текстти толук көчүрүп, кайра жөнөтүңүз.
certificate-checked-unknown = <b>Мындай номердеги сертификат жок.</b> Ар бир тамга менен санды салыштырып чыгыңыз.
certificate-checked-too-many = <b>Туура эмес номер өтө көп киргизилди.</b> Бир сааттан кийин кайталап көрүңүз.
certificate-withdrawn-on = Кайтарып алынган күнү: { $day }
certificate-compare = Муну колуңуздагы сертификат менен салыштырыңыз: баары бирдей болушу керек.
certificate-withdraw-button = Кайтарып алуу
certificate-ask-admin =
    <b>«{ $title }» сертификаты кайтарып алынсынбы?</b>

    Аты-жөнү: { $name }. Номери: { $number }. Ээсине кабарланат. Муну артка кайтаруу мүмкүн эмес.
certificate-page-how = Сертификаттын кодун телефондун камерасы менен сканерлеңиз же текстин бул жерге коюңуз. Бул барактан эч нерсе жөнөтүлбөйт.
certificate-page-check = Текшерүү
certificate-page-valid = <b>Бул сертификат чыныгы.</b> Бул күнү ал кайтарып алынган эмес болчу: { $day }. Бүгүнкү абалын тармактын боту айтат (/verify).
certificate-page-number = Бул жерде номердин өзү жетишсиз: аны Телеграмда тармактын боту текшерет (/verify).
certificate-page-old = <b>Бул браузер кол тамганы текшере албайт.</b> Аны жаңыртыңыз же номерди Телеграмда тармактын ботуна жөнөтүңүз (/verify).
