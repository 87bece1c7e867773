report-button = Даттануу же бөгөттөө
report-report = Даттануу
report-menu =
    <b>{ $what }</b>

    Эмне кылгыңыз келет?
report-menu-report = <b>Даттануу:</b> даттанууну автор менен бирге иштебеген текшерүүчү окуйт. Ким даттанганын автор эч качан билбейт.
report-menu-block = <b>Бөгөттөө:</b> сиздер бири-бириңиздерди эми таба албайсыздар, араңыздардагы байланыш суроолор бүтөт. Ага айтылбайт.
report-menu-nameless = Муну ким жазганы Сизге көрсөтүлбөйт, ошондуктан даттанса болот, бирок авторду бөгөттөөгө болбойт.
report-one = Даттануу { $number }
report-block-one = Бөгөттөө { $number }
report-which = <b>Кайсынысы жөнүндө?</b>
report-sure-block =
    <b>Ал бөгөттөлсүнбү?</b>

    Сиздер бири-бириңиздерди эми таба албайсыздар, араңыздардагы байланыш суроолор бүтөт. Ага айтылбайт.
block-notice-blocked = Бөгөттөлдү. Ага айтылбайт.
block-notice-too-many = Бир күндө бөгөттөөгө боло турган кесиптештин саны: { $most }. Эртең кайталаңыз же азырынча өз профилиңизди жашырыңыз.
block-notice-not-allowed = Катышуучулар гана бөгөттөй алат.
report-ask-reason =
    <b>Эмне туура эмес?</b>

    Ким даттанганын автор эч качан билбейт.
report-ask-words =
    <b>Түшүндүргүңүз келеби?</b>

    Бир нече сүйлөм текшерүүчүгө жардам берет. Сизди таанытып коё турган нерсени жазбаңыз.
report-reason-pressure = Кемсинтүү, коркутуу, басым
report-reason-private-data = Жеке маалыматты ачып салат
report-reason-false-name = Өзүн башка киши кылып көрсөтөт
report-reason-advertising = Жарнама, акча суроо
report-reason-harmful = Жалган же коркунучтуу кеңеш
report-reason-other = Башка
report-check =
    <b>Сиздин даттанууңуз</b>

    Эмне жөнүндө: { $what }
report-check-reason = Себеби: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = Текшерүүчү тексттин азыркы түрүн да алат. Ал автор эмес, мүмкүн болсо, анын мекемесинен да эмес, Сиздин атыңызды билбейт.
report-send = Даттанууну жөнөтүү
report-change-reason = Себебин өзгөртүү
report-change-words = Текстин өзгөртүү
report-notice-sent =
    <b>Рахмат. Даттанууңуз жөнөтүлдү.</b>

    Кайрылуунун коду: <code>{ $code }</code>
    Чечим чыкканда Сизге кабарланат.
report-notice-already =
    <b>Сиз бул тууралуу кабарлап койгонсуз.</b>

    Кайрылуунун коду: <code>{ $code }</code>
    Чечим азырынча жок.
report-notice-too-many = Бүгүн мындан көп даттануу жөнөтүүгө болбойт.
report-notice-own = Бул Сиздин өзүңүздүкү.
report-notice-not-allowed = Буга даттанууга болбойт.
report-too-many = Бир күндө мындан көп даттануу жөнөтүүгө болбойт. Кийинкисин жөнөтсө боло турган убакыт: { $when }. Шашылыш учурда координаторуңузга жазыңыз.
report-cases = Менин даттанууларым
case-list = <b>Менин даттанууларым</b>
case-mark = ● — чечим азырынча жок.
case-none = Сиз эч нерсеге даттанган жоксуз.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Кайрылуу { $code }</b>
case-about =
    Эмне жөнүндө: { $what }
    Себеби: { $reason }
    Жөнөтүлгөн убактысы: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = Текшерүүчү азырынча чечим кабыл ала элек. Сизге кабарланат.
case-heard = <b>Сизди уктук.</b> Текшерүүчү даттанууңузду окуп, чечим кабыл алды. Киши жөнүндөгү чечим анын өзү менен тармактын ортосунда калат. Рахмат.
case-hidden = <b>Сизди уктук.</b> Текшерүүчү даттанууңузду окуду, текст эми көрсөтүлбөйт. Рахмат.
case-stays = <b>Сизди уктук.</b> Текшерүүчү даттанууңузду кылдат окуду. Текст калат. Рахмат.
case-message =
    Текшерүүчүдөн:
    <blockquote>{ $text }</blockquote>
case-gone = Бул кайрылуу эми сакталбайт.
report-about-profile = Профиль
report-about-request = Байланыш суроо же билдирүү
report-about-proposal = Байланыш сунушу
report-about-practice = Мыкты тажрыйба
report-about-translation = Тажрыйбанын котормосу
report-about-trial = Тажрыйбаны сынап көрүү
report-about-question = Суроо
report-about-reply = Суроого жооп
report-about-event = Иш-чара
report-about-announcement = Кулактандыруу
report-about-coordinator-message = Координатор менен жазышуу
report-about-review-question = Координатордун суроосу
report-about-evaluation = Иш-чара тууралуу пикир
report-about-poll-answer = Сурамжылоого жооп
report-about-proposal-profile = Сунушталган кесиптеш
report-proposed-button = Кесиптеш тууралуу даттануу
report-case = Кайрылуу { $code }
report-of = Эмне жөнүндө: { $what }
report-because = Себеби: { $reason }
report-said = Даттануучунун сөзү
report-content = Даттануу түшкөн кездеги текст:
report-no-content = Даттануу түшкөн кезде бул текстти окуу мүмкүн болгон жок.
report-whose = Кимдики
report-nobody = Белгилүү катышуучу тармакта эми жок.
report-before = Ал жөнүндө мурунку чечимдин саны: { $count }
report-others = Дал ушуга башка даттануунун саны: { $count }
report-ask = Даттануучудан суроо
report-question-ask =
    <b>Даттануучудан эмне сурагыңыз келет?</b>

    Ал сөзүңүздү ошол бойдон, атыңызсыз алат. Сиз анын атын билбейсиз.
report-answered = <i>Даттануучунун жообу:</i> { $text }
report-unanswered = <i>Даттануучу азырынча жооп бере элек.</i>
report-unanswered-plain = Даттануучу азырынча жооп бере элек.
report-answered-by-reporter = Даттануучунун жообу
report-is-upheld = <b>Чара көрүлдү.</b> Чечкен: { $name }
report-is-dismissed = <b>Чара көрүлгөн жок.</b> Чечкен: { $name }
report-measure-nothing = Эч нерсе кылбоо
report-measure-warning = Эскертүү
report-measure-hiding = Текстти жашыруу
report-measure-suspension = Убактылуу чектөө
report-measure-removal = Биротоло чыгаруу
report-decided-nothing = Чара көрүлбөйт.
report-decided-warning = Ага эскертүү берилди.
report-decided-hiding = Текст эми көрсөтүлбөйт.
report-decided-suspension = Катышуусу убактылуу чектелди. Акыркы күнү: { $day }.
report-decided-removal = Ал тармактан биротоло чыгарылды.
report-decided-closed = Жабылды: чечим кабыл алына турган киши эми жок.
reportdecision-ask-days = <b>Катышуусу канча убакытка чектелсин?</b>
report-days-7 = Бир апта
report-days-30 = 30 күн
report-days-90 = 90 күн
report-days-180 = 180 күн
report-days-365 = Бир жыл
report-words-for-nothing =
    <b>Даттануучу эмне окусун?</b>

    Ал сөзүңүздү ошол бойдон, атыңызсыз алат. Авторго эч нерсе айтылбайт.
report-words-for-warning =
    <b>Автор эмнени башкача кылышы керек?</b>

    Жылуу жана так жазыңыз. Ал сөзүңүздү атыңызсыз алат. Ким даттанганын билдирип коё турган эч нерсе жазбаңыз.
report-words-for-hiding =
    <b>Текст эмнеге эми көрсөтүлбөйт?</b>

    Автор сөзүңүздү атыңызсыз алат. Ким даттанганын билдирип коё турган эч нерсе жазбаңыз.
report-words-for-suspension =
    <b>Катышуусу эмнеге чектелет?</b>

    Ал сөзүңүздү атыңызсыз алат. Ким даттанганын билдирип коё турган эч нерсе жазбаңыз.
report-words-for-removal =
    <b>Ал эмнеге чыгарылат?</b>

    Ал сөзүңүздү атыңызсыз алат. Ким даттанганын билдирип коё турган эч нерсе жазбаңыз.
report-decision =
    <b>Сиздин чечимиңиз</b>

    { $what }
report-to-author =
    Авторго:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    Даттануучуга:
    <blockquote>{ $text }</blockquote>
report-no-words = Сиздин сөзүңүзсүз.
report-decide = Чечим кабыл алуу
report-notice-upheld = Чечим кабыл алынды. Ал авторго да, даттануучуга да кабарланат.
report-notice-dismissed = Чечим кабыл алынды. Ал даттануучуга кабарланат.
report-sure-remove =
    <b>Тармактан биротоло чыгарылсынбы: { $name }?</b>

    Аны эми эч ким таба албайт, катышуусун эч ким, атүгүл администратор да кайтара албайт. Андан ары ага себебин жаза аласыз.
report-yes-remove = Ооба, биротоло чыгаруу
report-look = Ким даттанды
report-reporter = <b>Ким даттанды</b>
report-reporter-left = Ал тармактан кетти.
report-reporter-audit = <i>Караганыңыз журналга жазылды, бардык администраторго кабарланат.</i>
report-measures = Эмне чечилди
report-measure-day = { $day }
report-author-warning = <b>Текшерүүчү Сизден тармактын эрежелерин сактоону суранат.</b> Кесиптештерге сый менен жазыңыз, алардын жеке маалыматын ачып салбаңыз. Сиз үчүн башка эч нерсе өзгөрбөйт.
report-author-hiding = <b>Бир текстиңиз эми көрсөтүлбөйт.</b> Муну текшерүүчү чечти.
report-author-suspension = <b>Тармакка катышууңуз убактылуу чектелди.</b> Муну текшерүүчү чечти.
report-author-removal = <b>Сиз тармактан чыгарылдыңыз.</b> Муну текшерүүчү чечти.
report-measure-text = Эмне жөнүндө: <blockquote>{ $text }</blockquote>
report-measure-words =
    Текшерүүчүдөн:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = Бул ката деп ойлосоңуз, координаторуңузга жазыңыз.
report-about-board-entry = Тактадагы жарыя
report-about-project = Долбоор
report-about-plan-item = Иш-аракеттер планынын пункту
report-about-plan-report = Иш-аракеттер планы боюнча отчёт
report-about-chair-letter = Төрагалыктын каты
report-about-chair-answer = Төрагалыктын катына жооп
report-about-mentoring-pair = Насаатчылыктагы кесиптеш
report-about-mentoring-entry = Насаатчылык программасындагы жазуу
