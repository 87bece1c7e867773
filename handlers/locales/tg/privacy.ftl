privacy-button = Маълумоти ман
privacy-title = <b>Маълумоти Шумо</b>
consent-operator = <b>Масъул:</b> { $what }
consent-contact = <b>Тамос:</b> { $what }
consent-place = <b>Ҷойи нигоҳдорӣ:</b> { $what }
consent-admins = Барои маълумоти Шумо маъмурони ҳамин шабака масъуланд.
consent-recipients = Маълумоти Шумо ба касе берун аз шабака дода намешавад. Паёмҳо тавассути Телеграм мераванд, ки қоидаҳои худро дорад.
consent-term = Маълумот то даме ки Шумо дар шабака ҳастед, нигоҳ дошта мешавад. Агар аз Шумо { $months } моҳ хабаре набошад, ду бор мепурсанд ва баъд ҳама чиз нест карда мешавад. Маълумоти худро ҳар вақт дидан, боргирӣ ва нест кардан мумкин аст: /privacy
consent-question = Оё бо ин шартҳо розӣ ҳастед?
consent-changed =
    <b>Шартҳои маълумоти Шумо тағйир ёфтанд</b>

    Он чи ҳозир фиристодед, нигоҳ дошта шуд. Ҳамин ки розӣ шавед, ҷавоб дода мешавад.
consent-thanks = Ташаккур, розигии Шумо нигоҳ дошта шуд.
privacy-why = <b>Барои чӣ.</b> То ҳамкорон Шуморо ёбанд, чорабиниҳо ба нақша гирифта шаванд ва паёмҳо ба Шумо расанд. Барои чизи дигар не.
privacy-private = Шумо ҳамчун шахси воқеӣ иштирок мекунед. Ботро барои мукотибаи хизматӣ ва маълумоти шахсии дигарон истифода набаред.
privacy-held = Чӣ нигоҳ дошта мешавад
privacy-file = Маълумоти ман дар файл
privacy-correct = Ислоҳи профил
privacy-delete = Нест кардани маълумот
privacy-held-title = <b>Дар бораи Шумо чӣ нигоҳ дошта мешавад</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Ғайр аз рақами Телеграм ва забони Шумо ҳеҷ чиз.
privacy-held-backups = Нусхаҳои эҳтиётӣ дертар, на дертар аз { $days } рӯз, нест карда мешаванд.
privacy-until-day = то: { $day }
privacy-until-leaves = то даме ки тағйир диҳед ё равед
privacy-until-removed = то даме ки Шумо ё маъмур нест кунед
privacy-until-open = то даме ки лозим аст
privacy-subject-profile = Профил ва иштирок
privacy-subject-settings = Танзимот
privacy-subject-contacts = Тамосҳо ва дархостҳои тамос
privacy-subject-events = Чорабиниҳо
privacy-subject-practices = Таҷрибаҳои беҳтарин
privacy-subject-questions = Саволҳо ва ҷавобҳо
privacy-subject-announcements = Ҷавобҳо ба эълонҳо
privacy-subject-messages = Паёмҳои бот
privacy-subject-drafts = Сиёҳнавис ва сабтҳои охирин
privacy-subject-activity = Ҷустуҷӯ ва тамошоҳо
privacy-subject-reviews = Қарорҳо оид ба матнҳои Шумо
privacy-subject-work = Кор барои шабака
privacy-file-caption = Ин ҳамаи он чизест, ки дар бораи Шумо нигоҳ дошта мешавад. Дар файли дуюм ҳамон барои барномаҳост. Баъди нигоҳ доштан ин паёмҳоро аз чат нест кунед.
privacy-file-later = Имрӯз файлро чанд бор гирифтед. Боз гирифтан мумкин аст: { $when }
privacy-deletion =
    <b>Нест кардани маълумот</b>

    Профил, тамосҳо, дархостҳо, сабти ном ба чорабиниҳо, саволҳо, ҷавобҳо, сиёҳнависҳо, ҷустуҷӯҳо ва паёмҳои Шумо дар давоми як дақиқа нест карда мешаванд. Инро баргардондан мумкин нест. Баъдтар аз нав сабти ном шудан мумкин аст.
privacy-may-stay = Матнҳо дар китобхона, ки бе номи Шумо монда метавонанд: <b>{ $count }</b>. Ҳоло Шумо ҳал мекунед, ки мемонанд ё не.
privacy-work-stays = Чорабиниҳо ва эълонҳое, ки барои шабака сохтаед, бе номи Шумо мемонанд: { $count }
privacy-others-stay = Он чи дигарон дар матнҳои худ навиштаанд, дар онҳо мемонад. Дар дафтари қарорҳо ба ҷойи номи Шумо рақам мемонад. Баҳоҳое, ки Шумо ба чорабиниҳо додед, ҳамчун рақам мемонанд.
privacy-note-stays = Иштироки Шумо муваққатан қатъ шудааст. Агар аз ҳамин аккаунти Телеграм боз дархост диҳед, баррасикунанда мехонад, ки Шумо маълумоти худро дар ҳамин вақт нест кардед. Барои ин танҳо рамзе, ки аз рақами Шумо дар Телеграм сохта шудааст, то ин рӯз нигоҳ дошта мешавад: { $day }.
privacy-delete-but-texts = Нест кардан, матнҳо монанд
privacy-delete-all = Нест кардан бо ҳама матнҳо
privacy-obstacle-from-config = Шумо дар танзимоти сервер маъмур нишон дода шудаед. Аввал аз касе, ки серверро идора мекунад, хоҳиш кунед, ки Шуморо аз он ҷо хориҷ кунад.
privacy-obstacle-last-admin = Шумо маъмури ягона ҳастед. Аввал маъмури дигареро таъин кунед: /admin
privacy-sure-but-texts = Ҳама чиз дар бораи Шумо нест карда мешавад. Матнҳои Шумо дар китобхона бе номи Шумо мемонанд. Ҳаминро мехоҳед?
privacy-sure-all = Ҳама чиз дар бораи Шумо ва ҳама матнҳои Шумо дар китобхона нест карда мешаванд. Ҳаминро мехоҳед?
privacy-sure-yes = Ҳа, идома додан
privacy-sure-again = <b>Саволи охирин.</b> Баъд аз ин маълумоти Шуморо касе баргардонда наметавонад. Ҳоло нест карда шавад?
privacy-sure-again-yes = Ҳоло нест кардан
privacy-deleted =
    Ҳама чиз дар бораи Шумо нест карда шуд. Ташаккур, ки бо мо будед. Шабака: { $network }

    Паёмҳои ин ҷо ҳанӯз дар Телеграм ҳастанд: барои нест кардани онҳо чатро нест кунед. Агар рӯзе баргаштан хоҳед, /start фиристед.
privacy-still-right =
    <b>Профили Шумо ҳанӯз дуруст аст?</b>

    Ин савол соле як бор меояд.
privacy-still-right-yes = Ҳа, дуруст аст
privacy-still-right-change = Тағйири профил
privacy-still-there =
    Барои Шумо савол ҳаст. Шабака: { $network }

    Шумо дер боз ин ҷо набудед. Мондан мехоҳед? Агар ҷавоб набошад, ҳама маълумоти Шумо дар ин рӯз нест карда мешавад: { $day }
privacy-still-there-yes = Ҳа, мемонам
privacy-confirmed = Ташаккур. Профили Шумо ҳамин тавр мемонад.
privacy-page-title = Маълумоти ман: { $network }
privacy-page-about = Ҳама чизе, ки дар бораи Шумо нигоҳ дошта мешавад. Сана: { $day }
privacy-value-yes = Ҳа
privacy-value-no = Не
privacy-value-waiting = дар интизорӣ
privacy-value-agreed = қабул шуд
privacy-value-refused = рад шуд
privacy-value-changes = тағйирот дархост шуд
privacy-value-ended = анҷом ёфт
privacy-value-draft = сиёҳнавис
privacy-value-sent = фиристода шуд
privacy-value-undelivered = нарасид
privacy-value-useful = муфид
privacy-value-saved = нигоҳ дошта шуд
privacy-label-name = Ном
privacy-label-country = Кишвар
privacy-label-sector = Соҳаи кор
privacy-label-institution = Муассиса
privacy-label-position = Вазифа
privacy-label-telegram = Рақами Телеграм
privacy-label-language = Забон
privacy-label-status = Ҳолат
privacy-label-zone = Минтақаи вақт
privacy-label-quiet-from = Оғози соатҳои оромӣ
privacy-label-quiet-until = Анҷоми соатҳои оромӣ
privacy-label-terms = Нусхаи шартҳо
privacy-label-consented = Розигӣ дода шуд
privacy-label-first-seen = Паёми аввал
privacy-label-joined = Иштирокчӣ аз
privacy-label-blocked-bot = Бот баста шуд
privacy-label-suspended = Дастрасӣ қатъ шуд
privacy-label-removed = Хориҷ шуда
privacy-label-hidden = Аз ҳамкорон пинҳон
privacy-label-seen = Бори охир буд
privacy-label-confirmed = Профил тасдиқ шуд
privacy-label-asked = Пурсида шуд
privacy-label-side = Мавзуъ
privacy-label-topic = Номи мавзуъ
privacy-label-role = Нақш
privacy-label-date = Сана
privacy-label-kind = Навъ
privacy-label-person = Шахс
privacy-label-changed = Тағйир ёфт
privacy-label-text = Матн
privacy-label-reason = Сабаб
privacy-label-until = То
privacy-label-contact = Тамос
privacy-label-starts = Оғоз
privacy-label-ends = Анҷом
privacy-label-place = Ҷой
privacy-label-seats = Ҷойҳо
privacy-label-organisers = Ташкилкунандагон
privacy-label-title = Ном
privacy-label-event = Чорабинӣ
privacy-label-next = Навбатӣ
privacy-label-cancelled = Бекор шуд
privacy-label-day = Рӯз
privacy-label-score = Баҳо
privacy-label-useful = Чӣ муфид буд
privacy-label-improve = Чиро беҳтар кардан
privacy-label-quote = Иқтибос мумкин
privacy-label-link = Пайванд
privacy-label-named = Бо номи Шумо
privacy-label-stays = Бе ном монданаш мумкин
privacy-label-published = Нашр шуд
privacy-label-reads = Хонандагон
privacy-label-tried = Санҷиданд
privacy-label-file = Файл
privacy-label-practice = Таҷрибаи беҳтарин
privacy-label-mark = Нишона
privacy-label-since = Аз
privacy-label-off = Хомӯш
privacy-label-decided = Ҳал шуд
privacy-label-weekday = Рӯзи ҳафта
privacy-label-region = Минтақа
privacy-label-about-me = Дар бораи ман
privacy-label-listed = Дар рӯйхати иштирокчиён
privacy-subject-board = Эълонҳои тахта
privacy-subject-projects = Лоиҳаҳо
privacy-label-project = Лоиҳа
privacy-label-number = Рақами сертификат
privacy-subject-mentoring = Мураббигӣ
