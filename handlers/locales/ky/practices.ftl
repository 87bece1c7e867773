practice-part-title = Аталышы
practice-part-problem = Көйгөй
practice-part-done = Эмне кылдык
practice-part-result = Натыйжасы
practice-part-repeat = Кантип кайталаса болот
practice-part-place = Кайда
practice-part-went = Кандай өттү
practice-part-changed = Эмнени өзгөрттүк
practice-topics = Темалар: { $topics }
practice-has-file = Тиркелген файл: { $name }
practice-is-original = Автордун тексти, тили: { $language }.
practice-is-translation = Котормо, тили: { $language }. Автордун тили: { $original }.
practice-is-outdated = Мурунку вариантынын котормосу, тили: { $language }. Автордун тили: { $original }.
practice-checked-by = Текшерген: { $name }.
practice-checked = Координатор текшерген.
practice-count-useful = пайдалуу деди: { $count }
practice-count-tried = сынап көрдү: { $count }
practice-tried-by = Сынап көргөн кесиптештер эмне дешет
practice-part-before = ‹ { $number }-бөлүк / { $total }
practice-part-after = { $number }-бөлүк / { $total } ›
practice-how = Кантип кайталоо
practice-tried = Сынап көргөндөр · { $count }
practice-useful = Пайдалуу
practice-useful-on = ✓ Пайдалуу
practice-save = Сактоо
practice-saved-on = ✓ Сакталган
practice-try = Биз сынап көрдүк
practice-ask-author = Автордон суроо
practice-more = Дагы ›
practice-mine = Менин тексттерим
practice-languages = Тилдер, котормо
practice-get-file = Файлды жөнөтүү
practice-link = Кесиптеш үчүн шилтеме
practice-link-about =
    Бул шилтемени кесиптешиңизге жөнөтүңүз. Катышуучуга мыкты тажрыйба ачылат. Башкалар тармак жөнүндө кыскача маалымат көрүшөт.

    { $link }
practice-link-stranger = Кесиптешиңиз Сизге { $network } тармагындагы мыкты тажрыйбаны көрсөткүсү келди. Бул — Борбор Азия аялдарынын кесиптик тармагы. Тажрыйбаны катышуучу болгондо ача аласыз.
practice-take-out = Китепканадан алып салуу
practice-read-in = Окуу: { $language }
practice-translate = + Которуу: { $language }
practice-languages-about = Аны башка тилде окуңуз же жок котормону кошуңуз. Адегенде аны координатор текшерет.
practice-read = Окуу
practice-gone = Бул мыкты тажрыйба эми китепканада жок.
practice-gone-short = Ал азыр китепканада жок.
practice-useful-thanks = Рахмат. Автор муну билет, бирок атыңызсыз.
practice-useful-off = Белги кайтарып алынды.
practice-saved-thanks = Сакталды. Аны китепкананын «Сакталган» бөлүмүнөн табасыз.
practice-saved-off = Эми сакталган эмес.
practice-own = Бул Сиздин өз тажрыйбаңыз.
practice-file-of = Тиркелген файл: { $title }
practice-file-gone = Бул файл Телеграмда эми жок.
practice-library-title = <b>Мыкты тажрыйбалар</b> · { $count }
practice-library-about = Өткөрүү пунктунда, кризистик борбордо же айылда натыйжа берген жана Сизге да керек болушу мүмкүн иштер.
practice-library-empty = Китепкана азырынча бош. Сиздин тажрыйбаңыз биринчи болушу мүмкүн.
practice-library-order-newest = Жаңы
practice-library-order-useful = Пайдалуу
practice-library-order-tried = Сыналган
practice-library-by-topic = Тема
practice-library-by-sector = Чөйрө
practice-library-by-country = Өлкө
practice-library-search = Сөз менен издөө
practice-library-search-again = Башка сөздөр
practice-library-saved = Сакталган · { $count }
practice-library-mine = Менин тексттерим
practice-library-share = Бөлүшүү
practice-library-back = Китепкана
practice-library-missing = Азырынча кыргызча эмес: { $count }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Мыкты тажрыйбалар, адегенде жаңылары</b>
practice-library-list-useful = <b>Мыкты тажрыйбалар, адегенде эң пайдалуулары</b>
practice-library-list-tried = <b>Кесиптештер сынап көргөн мыкты тажрыйбалар</b>
practice-library-list-saved = <b>Сакталган</b>
practice-library-list-words = <b>Табылган мыкты тажрыйбалар</b>
practice-library-list-missing =
    <b>Көп окулган, бирок Сиздин тилиңизде азырынча жок мыкты тажрыйбалар</b>

    Бирин ачып, «+ Которуу» баскычын басыңыз.
practice-library-none-newest = Бул жерде азырынча эч нерсе жок.
practice-library-none-useful = Бул жерде азырынча эч нерсе жок.
practice-library-none-tried = Тажрыйбаны сынап көргөнүн азырынча эч ким айта элек. Сиз биринчи боло аласыз: тажрыйбанын астындагы «Биз сынап көрдүк» баскычын басыңыз.
practice-library-none-saved = Сиз азырынча эч нерсе сактай элексиз. Тажрыйбанын астындагы «Сактоо» баскычын басыңыз.
practice-library-none-words = Бул сөздөр менен эч нерсе табылган жок. Азыраак же башка сөз жазып көрүңүз, каалаган тилибизде.
practice-library-none-missing = Азыр Сиздин тилиңизге которула турган текст жок. Рахмат.
practice-library-pick-topic = Кайсы тема?
practice-library-pick-sector = Кайсы иш чөйрөсү?
practice-library-pick-country = Кайсы өлкө?
practice-library-any-topic = Каалаган тема
practice-library-any-sector = Каалаган чөйрө
practice-library-any-country = Каалаган өлкө
librarysearch-ask-words =
    <b>Эмне издеп жатасыз?</b>

    Каалаган тилибизде бир нече сөз, мисалы: <i>энелер үчүн график</i>.
practice-ask-language =
    <b>Кайсы тилде жазасыз?</b>

    Өзүңүзгө эң жеңил тилди тандаңыз.
practice-ask-title =
    <b>Тажрыйбаңыз кандай аталат?</b>

    Кесиптешиңиз эмне жөнүндө экенин түшүнө турган бир сап, мисалы: <i>Чакан соодагерлерге апта сайын кеңеш</i>.
practice-ask-problem =
    <b>Көйгөй эмнеде эле?</b>

    Эмне болбой жатты, кимге кыйын болду? Башка адамдардын ысымдары менен номерлерин жазбаңыз. Узун текстти бир нече билдирүү менен жөнөтсө болот.
practice-ask-done =
    <b>Эмне кылдыңыз?</b>

    Кесиптешиңизге айтып бергендей, кадам-кадам менен.
practice-ask-result =
    <b>Натыйжасы кандай болду?</b>

    Эми эмне өзгөрдү? Натыйжа бербегенин да жазыңыз.
practice-ask-repeat =
    <b>Башкалар муну кантип кайталай алат?</b>

    Эмне керек: адам, убакыт, акча, уруксат? Эмнеден баштоо керек?
practice-ask-topics =
    <b>Бул эмне жөнүндө?</b>

    Кесиптештер таба алышы үчүн үч темага чейин тандаңыз.
practice-ask-named =
    <b>Атыңыз окурмандарга көрсөтүлсүнбү?</b>

    Атыңыз менен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Чакан өлкөдө же чөйрөдө кесиптештер ким экениңизди баары бир билип калышы мүмкүн. Текшерүүчү атыңызды кандай болсо да көрөт. Муну каалаган убакта өзгөртө аласыз.
practice-ask-stays = <b>Бир күнү тармактан чыксаңыз, бул текст китепканада атыңызсыз кала алабы?</b>
staying-yes = Ооба, калсын
staying-no = Жок, өчүрүлсүн
practice-ask-file =
    <b>Жардам бере турган файл, сүрөт же шилтеме барбы?</b>

    Үлгү, план, баракча, 20 МБга чейин. Окурман аны сураса гана алат. Файлдын ичинде атыңыз жазылышы мүмкүн: атыңыз көрүнбөсүн десеңиз, адегенде текшерип алыңыз.
trial-ask-place =
    <b>Кайда сынап көрдүңүз?</b>

    Бир сап: кайсы пост, бөлүм же айыл.
trial-ask-went =
    <b>Кандай өттү?</b>

    Эмне натыйжа берди, эмне берген жок?
trial-ask-changed =
    <b>Эмнени башкача кылдыңыз?</b>

    Бул суроону өткөрүп жиберсе болот.
translation-ask = { $part }: которуңуз ({ $language }). Түпнуска текст:
practice-preview = Окурмандар муну ушундай көрөт.
practice-preview-translation = Котормо, тили: { $language }
practice-send = Текшерүүгө жөнөтүү
practice-change = Өзгөртүү
practice-which-field = Эмнени өзгөрткүңүз келет?
practice-back-to-preview = Алдын ала көрүүгө
practice-field-language = Тил
practice-field-title = Аталышы
practice-field-problem = Көйгөй
practice-field-done = Эмне кылдык
practice-field-result = Натыйжасы
practice-field-repeat = Кантип кайталоо
practice-field-topics = Темалар
practice-field-named = Менин атым
practice-field-stays = Эгер кетсем
practice-field-file = Файл же шилтеме
practice-field-place = Кайда
practice-field-went = Кандай өттү
practice-field-changed = Эмнени өзгөрттүк
practice-personal = Бул бирөөнүн телефонуна, документинин номерине же дарегине окшойт. Башка адамдыкы болсо, алып салыңыз:
practice-near = Китепканада буга абдан окшош тажрыйба бар: «{ $title }». Анын Сизде кандай натыйжа бергенин ошол жерде айтканыңыз жакшыдыр?
practice-near-own = Сиз буга абдан окшош текст жөнөткөнсүз: «{ $title }». Ал текшерилип жатат.
practice-peek = Окуу
practice-to-text = Текстиме кайтуу
practice-send-anyway = Ушул бойдон жөнөтүү
practice-sending-sent = <b>Рахмат.</b> Координатор аны адатта эки күн ичинде текшерет. Кабар ушул жерге келет. Ага чейин текстти өзгөртө аласыз.
practice-sending-unchanged = Текст өзгөргөн жок, ошондуктан текшере турган эч нерсе жок. Атыңыз жана башка тандооңуз сакталды.
practice-sending-taken = Муну бирөө которуп жатат же жаңы эле которду. Рахмат.
practice-sending-gone = Бул мыкты тажрыйба эми китепканада жок.
practice-sending-too-many = Бир саатта { $most } текст жөнөттүңүз, ар бири кунт коюп окулат. Текстиңиз сакталды. Аны жөнөтүү убактысы: { $when }.
practice-unfinished = Сизде бүтпөгөн текст бар. Аны улантыңыз же адегенде өчүрүңүз.
practice-left = Жоопторуңуз сакталды. Каалаган убакта улантсаңыз болот.
practice-link-share = Кесиптешке жөнөтүү
practice-link-copy = Шилтемени көчүрүү
practice-preview-language = Тексттин тили: { $language }. Аны төмөндө өзгөртсө болот.
