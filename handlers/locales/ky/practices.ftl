practice-part-title = Аталышы
practice-part-problem = Көйгөй
practice-part-done = Эмне кылдык
practice-part-result = Эмне болуп чыкты
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
practice-tried-by = Кесиптештер кантип сынап көрүштү
practice-part-before = ‹ { $number }-бөлүк / { $total }
practice-part-after = { $number }-бөлүк / { $total } ›
practice-how = Кантип кайталаса болот
practice-tried = Сынап көргөндөр · { $count }
practice-useful = Пайдалуу
practice-useful-on = ✓ Пайдалуу
practice-save = Сактоо
practice-saved-on = ✓ Сакталган
practice-try = Биз сынап көрдүк
practice-ask-author = Автордон суроо
practice-more = Дагы ›
practice-mine = Менин тексттерим
practice-languages = Башка тилдер, котормо
practice-get-file = Файлды жөнөтүү
practice-link = Кесиптеш үчүн шилтеме
practice-link-about =
    Бул шилтемени кесиптешиңизге жөнөтүңүз. Катышуучуга тажрыйба ачылат, башкаларга бул тармак эмне экени айтылат.

    { $link }
practice-link-stranger = Кесиптешиңиз Сизге { $network } тармагындагы тажрыйбаны көрсөткүсү келди. Бул – Борбордук Азия аялдарынын кесиптик тармагы. Тажрыйба Сиз катышуучу болгондо ачылат.
practice-report = Даттануу
practice-take-out = Китепканадан алып салуу
practice-read-in = Окуу: { $language }
practice-translate = + Которуу: { $language }
practice-languages-about = Башка тилде окуңуз же жок котормону сунуш кылыңыз. Адегенде аны координатор карайт.
practice-read = Тажрыйбаны окуу
practice-gone = Бул тажрыйба китепканада жок.
practice-gone-short = Ал эми китепканада жок.
practice-useful-thanks = Рахмат. Автор муну билет, бирок Сиздин атыңызсыз.
practice-useful-off = Белги алынды.
practice-saved-thanks = Сакталды. Китепканадагы «Сакталган» бөлүмүнөн табасыз.
practice-saved-off = Эми сакталган эмес.
practice-own = Бул Сиздин тажрыйбаңыз.
practice-file-of = Тиркелген файл: { $title }
practice-file-gone = Telegram ичинде бул файл эми жок.
practice-author-of = «{ $title }» тажрыйбасынын автору
practice-cannot-ask = Азыр автордон суроого болбойт.
askauthor-ask-note =
    <b>Эмне жөнүндө сурагыңыз келет?</b>

    Өзүңүз жана сурооңуз жөнүндө бир-эки сап. Автор аны менен кошо карточкаңызды көрүп, жооп берүүнү чечет.
askauthor-ask-gives =
    <b>Автор Сиз менен кантип байланыша алат?</b>

    Ал макул болгондо гана муну алат, ошондо Сиз да анын байланышын аласыз. Электрондук почтаны жөн эле жазса болот: name@example.org.
practicereport-ask-reason =
    <b>Бул тажрыйбада эмне туура эмес?</b>

    Бир нече сүйлөм менен жазыңыз. Ким жазганын автор билбейт.
practice-report-reported = Рахмат. Муну автор да, анын кызматташы да эмес адам карайт.
practice-report-already = Сиз бул тууралуу билдиргенсиз; каралып жатат.
practice-report-gone = Ал эми китепканада жок.
practice-library-title = <b>Тажрыйбалар</b> · { $count }
practice-library-about = Бир өткөрүү пунктунда, бир баш калкалоочу жайда, бир айылда натыйжа берген, Сизге да керек болушу мүмкүн иштер.
practice-library-empty = Китепкана азырынча бош. Сиздин тажрыйбаңыз биринчи болушу мүмкүн.
practice-library-order-newest = Жаңылары
practice-library-order-useful = Эң пайдалуу
practice-library-order-tried = Сыналган
practice-library-by-topic = Тема боюнча
practice-library-by-sector = Тармак боюнча
practice-library-by-country = Өлкө боюнча
practice-library-search = Сөз менен издөө
practice-library-search-again = Башка сөздөр
practice-library-saved = Сакталган · { $count }
practice-library-mine = Менин тексттерим
practice-library-share = Тажрыйба бөлүшүү
practice-library-back = Китепкана
practice-library-missing = { $count } текст кыргызчасын күтөт
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Тажрыйбалар, адегенде жаңылары</b>
practice-library-list-useful = <b>Тажрыйбалар, адегенде эң пайдалуусу</b>
practice-library-list-tried = <b>Башкалар сынап көргөн тажрыйбалар</b>
practice-library-list-saved = <b>Сиз сактагандар</b>
practice-library-list-words = <b>Табылган тажрыйбалар</b>
practice-library-list-missing =
    <b>Буларды көпчүлүк окуйт, бирок Сиздин тилиңизде жок</b>

    Бирин ачып, «+ Которуу» баскычын басыңыз.
practice-library-none-newest = Бул жерде азырынча эч нерсе жок.
practice-library-none-useful = Бул жерде азырынча эч нерсе жок.
practice-library-none-tried = Азырынча эч ким кантип сынап көргөнүн айта элек. Биринчи болуңуз: ар бир тажрыйбанын астында «Биз сынап көрдүк» бар.
practice-library-none-saved = Сиз азырынча эч нерсе сактай элексиз. Ар бир тажрыйбанын астында «Сактоо» бар.
practice-library-none-words = Бул сөздөр менен эч нерсе табылган жок. Азыраак же башка сөз жазып көрүңүз, каалаган тилибизде.
practice-library-none-missing = Азыр Сиздин тилиңизди күткөн текст жок. Рахмат.
practice-library-pick-topic = Кайсы тема?
practice-library-pick-sector = Кайсы иш тармагы?
practice-library-pick-country = Кайсы өлкө?
practice-library-any-topic = Каалаган тема
practice-library-any-sector = Каалаган тармак
practice-library-any-country = Каалаган өлкө
librarysearch-ask-words =
    <b>Эмне издеп жатасыз?</b>

    Каалаган тилибизде бир нече сөз, мисалы: <i>энелер үчүн график</i>.
practice-ask-language =
    <b>Кайсы тилде жазасыз?</b>

    Өзүңүзгө эң жеңил тилде жазыңыз.
practice-ask-title =
    <b>Тажрыйбаңыз кандай аталат?</b>

    Кесиптешиңиз тааный турган бир сап, мисалы: <i>Майда соодагерлерге жума сайын жардам сааты</i>.
practice-ask-problem =
    <b>Көйгөй эмнеде эле?</b>

    Эмне болбой жатты, кимге кыйын болду? Башка адамдардын аты менен номерлерин жазбаңыз. Узун текстти бир нече билдирүү менен жөнөтсө болот.
practice-ask-done =
    <b>Эмне кылдыңыз?</b>

    Кесиптешиңизге айтып бергендей, кадам-кадам менен.
practice-ask-result =
    <b>Андан эмне чыкты?</b>

    Эмне өзгөрдү? Эмне болбой калганын да жазыңыз.
practice-ask-repeat =
    <b>Башкалар муну кантип кайталай алат?</b>

    Эмне керек: адам, убакыт, акча, кимдин уруксаты? Эмнеден баштоо керек?
practice-ask-topics =
    <b>Бул эмне жөнүндө?</b>

    Табылышы үчүн үч темага чейин.
practice-ask-named =
    <b>Окурманга кимдин тексти экенин кантип көрсөтөлү?</b>

    Атыңыз менен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Текстти текшерген адам атыңызды баары бир көрөт. Муну каалаган убакта өзгөртө аласыз.
practice-ask-stays = <b>Эгер Сиз бир күнү тармактан чыксаңыз, бул текст китепканада атыңызсыз кала алабы?</b>
staying-yes = Ооба, калсын
staying-no = Жок, анда өчүрүлсүн
practice-ask-file =
    <b>Жардам бере турган файл, сүрөт же шилтеме барбы?</b>

    Үлгү, план, баракча, 20 МБга чейин. Окурман сураса гана алат. Файлдын ичинде атыңыз жазылышы мүмкүн: айткыңыз келбесе, текшерип алыңыз.
trial-ask-place =
    <b>Кайда сынап көрдүңүз?</b>

    Бир сап: кайсы пост, бөлүм, айыл.
trial-ask-went =
    <b>Кандай өттү?</b>

    Эмне болду, эмне болгон жок?
trial-ask-changed =
    <b>Эмнени башкача кылдыңыз?</b>

    Өзгөрткөнүңүз болсо.
translation-ask = { $part }: котормо (тили: { $language }). Текстте мындай делет:
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
practice-near = Китепканада дээрлик ушундай тажрыйба бар: «{ $title }». Балким, аны кантип сынаганыңызды ошол жерде айтарсыз?
practice-near-own = Сиз дээрлик ушундай текст жөнөткөнсүз: «{ $title }». Ал окулуп жатат.
practice-peek = Көрүү
practice-to-text = Текстиме кайтуу
practice-send-anyway = Ушул бойдон жөнөтүү
practice-sending-sent = <b>Рахмат.</b> Координатор адатта эки күндө окуйт. Жооп ушул жерге келет; ага чейин текстти өзгөртсө болот.
practice-sending-unchanged = Текст мурункудай, текшере турган эч нерсе жок. Атыңыз жана башка тандооңуз дароо өзгөрдү.
practice-sending-taken = Муну бирөө которуп жатат же котормо бар. Рахмат.
practice-sending-gone = Бул тажрыйба китепканада жок.
practice-sending-too-many = Бир саатта { $most } текст жөнөттүңүз, ар бири кунт коюп окулат. Кийинкисин ушул убакыттан баштап жөнөтүңүз: { $when }. Ал сакталды.
practice-unfinished = Сизде бүтпөгөн текст бар. Аны улантыңыз же адегенде өчүрүңүз.
practice-left = Жоопторуңуз сакталды. Каалаган убакта улантсаңыз болот.
