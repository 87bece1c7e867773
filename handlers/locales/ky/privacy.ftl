privacy-button = Менин маалыматым
privacy-title = <b>Сиздин маалыматыңыз</b>
consent-operator = <b>Жооптуу:</b> { $what }
consent-contact = <b>Байланыш:</b> { $what }
consent-place = <b>Сакталган жери:</b> { $what }
consent-admins = Маалыматыңызга ушул тармактын администраторлору жооп берет.
consent-recipients = Маалыматыңыз тармактан тышкары эч кимге берилбейт. Билдирүүлөр Телеграм аркылуу барат, анын өз эрежелери бар.
consent-term = Маалымат Сиз тармакта болгондо сакталат. Сизден { $months } ай кабар болбосо, эки жолу суралат, андан кийин баары өчүрүлөт. Маалыматыңызды каалаган убакта көрүүгө, жүктөп алууга жана өчүрүүгө болот: /privacy
consent-question = Бул шарттарга макулсузбу?
consent-changed =
    <b>Маалыматыңыздын шарттары өзгөрдү</b>

    Азыр жөнөткөнүңүз сакталды. Макул болгондон кийин дароо жооп берилет.
consent-thanks = Рахмат, макулдугуңуз сакталды.
privacy-why = <b>Эмне үчүн.</b> Кесиптештериңиз Сизди табышы, иш-чараларды пландоо жана билдирүүлөр Сизге жетиши үчүн. Башка эч нерсеге колдонулбайт.
privacy-private = Сиз жеке адам катары катышасыз. Ботту кызматтык кат алышууга жана башка адамдардын жеке маалыматына колдонбоңуз.
privacy-held = Эмне сакталат, качанга чейин
privacy-file = Маалыматым файл менен
privacy-correct = Профилди оңдоо
privacy-delete = Маалыматымды өчүрүү
privacy-held-title = <b>Сиз жөнүндө эмне сакталат</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Телеграм номериңиз менен тилиңизден башка эч нерсе жок.
privacy-held-backups = Камдык көчүрмөлөр кийинчерээк, эң көп дегенде { $days } күндөн кийин өчүрүлөт.
privacy-until-day = мөөнөтү: { $day }
privacy-until-leaves = өзгөрткөнчө же кеткенче
privacy-until-removed = Сиз же администратор алып салганча
privacy-until-open = колдонулуп турганда
privacy-subject-profile = Профиль жана катышуу
privacy-subject-settings = Жөндөөлөр
privacy-subject-contacts = Байланыштар жана байланыш өтүнүчтөрү
privacy-subject-events = Иш-чаралар
privacy-subject-practices = Мыкты тажрыйбалар
privacy-subject-questions = Суроолор жана жооптор
privacy-subject-announcements = Жарыяларга жооптор
privacy-subject-messages = Боттун билдирүүлөрү
privacy-subject-drafts = Караламалар жана акыркы жазуулар
privacy-subject-activity = Издөөлөр жана көрүүлөр
privacy-subject-reviews = Тексттериңиз боюнча чечимдер
privacy-subject-work = Тармак үчүн иш
privacy-file-caption = Бул — Сиз жөнүндө сакталгандын баары. Экинчи файлда программалар үчүн ошол эле маалымат бар. Сактагандан кийин бул билдирүүлөрдү чаттан өчүрүңүз.
privacy-file-later = Бүгүн файлды бир нече жолу алдыңыз. Кайра алууга боло турган убакыт: { $when }
privacy-deletion =
    <b>Маалыматымды өчүрүү</b>

    Профилиңиз, байланыштарыңыз, өтүнүчтөрүңүз, иш-чараларга жазылууңуз, суроолоруңуз, жоопторуңуз, караламаларыңыз, издөөлөрүңүз жана билдирүүлөрүңүз бир мүнөттүн ичинде өчүрүлөт. Муну кайтарууга болбойт. Кийин кайра катталса болот.
privacy-may-stay = Китепканада атыңызсыз кала турган тексттер: <b>{ $count }</b>. Калабы же жокпу, азыр Сиз чечесиз.
privacy-work-stays = Тармак үчүн жасаган иш-чаралар жана жарыялар атыңызсыз калат: { $count }
privacy-others-stay = Башкалар өз тексттеринде жазгандары өздөрүндө калат. Чечимдердин журналында атыңыздын ордуна номер калат. Иш-чараларга койгон бааларыңыз сан катары калат.
privacy-note-stays = Катышууңуз убактылуу чектелген. Ушул Телеграм аккаунтунан кайра арыз берсеңиз, караган адам ошол кезде маалыматтарыңызды өчүргөнүңүздү окуйт. Ал үчүн Телеграм номериңизден жасалган код гана сакталат, бул күнгө чейин: { $day }.
privacy-delete-but-texts = Өчүрүү, тексттер калсын
privacy-delete-all = Тексттер менен кошо өчүрүү
privacy-obstacle-from-config = Сиз сервердин жөндөөсүндө администратор болуп көрсөтүлгөнсүз. Адегенде серверди башкарган кишиден Сизди алып салуусун сураңыз.
privacy-obstacle-last-admin = Сиз жалгыз администраторсуз. Адегенде дагы бирөөнү дайындаңыз: /admin
privacy-sure-but-texts = Сиз жөнүндө баары өчүрүлөт. Тексттериңиз китепканада атыңызсыз калат. Ушуну каалайсызбы?
privacy-sure-all = Сиз жөнүндө баары жана китепканадагы бардык текстиңиз өчүрүлөт. Ушуну каалайсызбы?
privacy-sure-yes = Ооба, улантуу
privacy-sure-again = <b>Акыркы суроо.</b> Мындан кийин маалыматыңызды эч ким кайтара албайт. Азыр өчүрүлсүнбү?
privacy-sure-again-yes = Азыр өчүрүү
privacy-deleted =
    Сиз жөнүндө баары өчүрүлдү. Биз менен болгонуңузга рахмат. Тармак: { $network }

    Бул жердеги билдирүүлөр дагы эле Телеграмда турат: аларды кетирүү үчүн чатты өчүрүңүз. Кайра келгиңиз келсе, /start жөнөтүңүз.
privacy-still-right =
    <b>Профилиңиз дагы эле туурабы?</b>

    Бул суроо жылына бир жолу келет.
privacy-still-right-yes = Ооба, туура
privacy-still-right-change = Профилди өзгөртүү
privacy-still-there =
    Сизге суроо бар. Тармак: { $network }

    Көптөн бери болгон жоксуз. Калгыңыз келеби? Жооп болбосо, бардык маалыматыңыз ушул күнү өчүрүлөт: { $day }
privacy-still-there-yes = Ооба, калам
privacy-confirmed = Рахмат. Профилиңиз ошол бойдон калат.
privacy-page-title = Менин маалыматым: { $network }
privacy-page-about = Сиз жөнүндө сакталгандын баары. Күнү: { $day }
privacy-value-yes = Ооба
privacy-value-no = Жок
privacy-value-waiting = күтүүдө
privacy-value-agreed = кабыл алынды
privacy-value-refused = четке кагылды
privacy-value-changes = өзгөртүү суралды
privacy-value-ended = аяктады
privacy-value-draft = каралама
privacy-value-sent = жөнөтүлдү
privacy-value-undelivered = жеткирилген жок
privacy-value-useful = пайдалуу
privacy-value-saved = сакталды
privacy-label-name = Аты-жөнү
privacy-label-country = Өлкө
privacy-label-sector = Иш чөйрөсү
privacy-label-institution = Мекеме
privacy-label-position = Кызмат орду
privacy-label-telegram = Телеграм номери
privacy-label-language = Тил
privacy-label-status = Абалы
privacy-label-zone = Убакыт алкагы
privacy-label-quiet-from = Тынч сааттар башы
privacy-label-quiet-until = Тынч сааттар аягы
privacy-label-terms = Шарттардын версиясы
privacy-label-consented = Макулдук берилди
privacy-label-first-seen = Биринчи билдирүү
privacy-label-joined = Катышуучу болгон күн
privacy-label-blocked-bot = Бот бөгөттөлдү
privacy-label-suspended = Мүмкүнчүлүк чектелди
privacy-label-removed = Чыгарылган
privacy-label-hidden = Кесиптештерден жашырын
privacy-label-seen = Акыркы жолу болгон
privacy-label-confirmed = Профиль ырасталды
privacy-label-asked = Суралды
privacy-label-side = Тема
privacy-label-topic = Теманын аты
privacy-label-role = Роль
privacy-label-date = Күнү
privacy-label-kind = Түрү
privacy-label-person = Адам
privacy-label-changed = Өзгөртүлдү
privacy-label-text = Текст
privacy-label-reason = Себеби
privacy-label-until = Мөөнөтү
privacy-label-contact = Байланыш
privacy-label-starts = Башталышы
privacy-label-ends = Аяктоосу
privacy-label-place = Орду
privacy-label-seats = Орундар
privacy-label-organisers = Уюштуруучулар
privacy-label-title = Аталышы
privacy-label-event = Иш-чара
privacy-label-next = Кийинки
privacy-label-cancelled = Жокко чыгарылды
privacy-label-day = Күн
privacy-label-score = Баа
privacy-label-useful = Эмне пайдалуу болду
privacy-label-improve = Эмнени жакшыртуу керек
privacy-label-quote = Цитата алса болот
privacy-label-link = Шилтеме
privacy-label-named = Атыңыз менен
privacy-label-stays = Атсыз кала алат
privacy-label-published = Жарыяланды
privacy-label-reads = Окурмандар
privacy-label-tried = Колдонуп көргөндөр
privacy-label-file = Файл
privacy-label-practice = Мыкты тажрыйба
privacy-label-mark = Белги
privacy-label-since = Баштап
privacy-label-off = Өчүрүлгөн
privacy-label-decided = Чечилди
privacy-label-weekday = Аптанын күнү
privacy-label-region = Аймак
privacy-label-about-me = Өзүм жөнүндө
privacy-label-listed = Катышуучулар тизмесинде
privacy-subject-board = Тактадагы жарыялар
privacy-subject-projects = Долбоорлор
privacy-label-project = Долбоор
privacy-label-number = Сертификаттын номери
privacy-subject-mentoring = Насаатчылык
