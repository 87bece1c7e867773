start-welcome =
    <b>{ $network }</b> тармагына кош келиңиз.

    Бул жерде Борбор Азиянын кесипкөй аялдары кесиптештерин табышат, иш-чараларда жолугушат жана бири-биринен үйрөнүшөт. Катталууга эки мүнөттөй убакыт кетет.
start-welcome-back = Кайра келгениңизге кубанычтабыз. Катталуу али бүтө элек. Бардык жоопторуңуз сакталган.
start-finish-registration = Адегенде катталууну бүтүрүңүз. Жоопторуңуз сакталган.
start-waiting =
    <b>Өтүнмөңүз каралып жатат.</b>

    Аны координатор окуйт, адатта эки күндүн ичинде. Жооп ушул жерге келет. Ага чейин профилиңизди өзгөртө аласыз.
start-register = Катталуу
start-find = Кесиптеш табуу
start-profile = Менин профилим
start-language = Тил
start-help = Жардам
start-news =
    { $count ->
        [0] Жаңылыктар
       *[other] Жаңылыктар · { $count }
    }
start-settings = Жөндөөлөр
start-admin =
    { $count ->
        [0] Координация
       *[other] Координация · { $count }
    }
start-requests =
    { $count ->
        [0] Байланыштар
       *[other] Байланыштар · { $count }
    }
start-events =
    { $count ->
        [0] Иш-чаралар
       *[other] Иш-чаралар · { $count }
    }
start-practices =
    { $count ->
        [0] Мыкты тажрыйбалар
       *[other] Мыкты тажрыйбалар · { $count }
    }
start-ask =
    { $count ->
        [0] Суроолор
       *[other] Суроолор · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Сиздин кийинки иш-чараңыз:</b> { $title }
home-reviews = Сиздин текшерүүңүздү күткөндөр: { $count }
home-requests = Жооп берүү керек болгон байланыш өтүнүчтөрү: { $count }
home-open-events = Катталууга ачык иш-чаралар: { $count }
home-practices = Темаларыңыз боюнча жаңы мыкты тажрыйбалар: { $count }
home-answers = Акыркы жети күндө суроолоруңузга келген жооптор: { $count }
home-nothing = Бүгүн Сиз үчүн жаңылык жок.
home-hint = Кесиптеш табуу үчүн ысымды, өлкөнү же иш чөйрөсүн жазыңыз, мисалы: <i>бажы Өзбекстан</i>.
home-event = { $date } · { $title }
home-read = Окуу: { $title }
home-settings =
    <b>Жөндөөлөр</b>

    Профилиңиз, билдирүүлөр жана тынч сааттар, боттун тили.
home-continue-registration = Улантуу: катталуу
home-continue-request = Улантуу: байланыш өтүнүчү
home-continue-question = Улантуу: сурооңуз
home-continue-reply = Улантуу: жообуңуз
home-continue-practice = Улантуу: мыкты тажрыйбаңыз
home-continue-translation = Улантуу: котормоңуз
home-continue-trial = Улантуу: сынап көргөнүңүз
home-continue-report = Улантуу: даттанууңуз
home-continue-event = Улантуу: иш-чараңыз
home-continue-evaluation = Улантуу: баалооңуз
home-continue-announcement = Улантуу: кулактандырууңуз
home-continue-decision = Улантуу: чечимиңиз
directory-my-sector = Менин чөйрөмдөгү кесиптештер · { $count }
directory-my-country = Менин өлкөмдөгү кесиптештер · { $count }
home-continue-message = Улантуу: кабарыңыз
home-continue-proposal = Улантуу: сунушуңуз
start-question = Координатордун Сизге суроосу бар. Жообуңуз чечим кабыл алууга жардам берет.
start-answer-question = Суроого жооп берүү
home-continue-invitation = Улантуу: чакыруу
home-continue-entry = Улантуу: жарыяңыз
home-continue-project = Улантуу: долбооруңуз
home-continue-certificate = Улантуу: сертификатыңыз
home-continue-delegation = Улантуу: делегация
home-continue-call = Улантуу: сынак
home-continue-repeat = Улантуу: кайда кайталанды
home-continue-plan = Улантуу: иш-аракеттер планы
home-continue-year = Улантуу: Диалог жылы
home-continue-meeting = Улантуу: чүчүкулак жолугушуусу
home-continue-mentoring = Улантуу: насаатчылык
