mentoring-button = Наставничество
mentoring-title = <b>Наставничество</b>
mentoring-about = Коллега из другой страны и другого учреждения несколько месяцев даёт Вам советы, или Вы даёте советы ей. Имена видны, когда согласны обе.
mentoring-answer-these = Вашего ответа ждут.
mentoring-no-programme = Сейчас для Вас нет открытых программ.
mentoring-waits = Ответить · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · Вы наставница
        [mentee] { $title } · Вы подопечная
       *[none] { $title }
    }
mentoring-run = Программы, которые Вы ведёте
mentoring-gone = Эта программа для Вас больше не открыта.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Месяцев: { $months }
    Начало: { $starts }
    Пар, не больше: { $places }
mentoring-closed = Программа закрыта. Пары, которые уже встречаются, продолжают, как договорились.
mentoring-no-places = Сейчас все места заняты. Когда место освободится, наставниц снова спросят.
mentoring-both-sides = В этой программе Вы можете либо искать наставницу, либо быть ею.
mentoring-seek = Ищу наставницу
mentoring-offer = Могу быть наставницей
mentoring-you-are = <b>Вы участвуете:</b> { $side }
mentoring-side-mentor = Наставница
mentoring-side-mentee = Подопечная
mentoring-sides-mentor = <b>Наставницы</b>
mentoring-sides-mentee = <b>Подопечные</b>
mentoring-offers = <b>Предлагает:</b> { $text }
mentoring-seeks = <b>Ищет:</b> { $text }
mentoring-topics = <b>Темы:</b> { $topics }
mentoring-languages = <b>Языки:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Подопечных одновременно, не больше:</b> { $count }
mentoring-gives = <b>Ваш контакт для неё:</b> { $contact }
mentoring-is-full = Сейчас Вы больше никого не берёте, поэтому выбрать Вас нельзя.
mentoring-has-pair = В этой программе у Вас есть наставница.
mentoring-change = Изменить
mentoring-be-full = Пока никого не брать
mentoring-take-again = Снова брать подопечных
mentoring-withdraw = Удалить мою запись
mentoring-withdraw-sure = Удалить Вашу запись в этой программе? Тем, кто Вас выбрал или кого о Вас спрашивают, об этом не сообщат. Пара, которая уже встречается, продолжает.
mentoring-list = Мой список
mentoring-mentors = Выбрать наставниц
mentoring-list-none = Ваш список пуст. Выберите до трёх наставниц.
mentoring-list-picked = Наставниц в Вашем списке: { $count }. Их ещё не спросили.
mentoring-list-sent = Наставниц из Вашего списка спрашивают по очереди. У каждой есть время на ответ, дней: { $days }. Как только одна согласится, Вам сообщат.
mentoring-list-title = <b>Ваш список наставниц</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = Сначала спросят первую; дней на ответ: { $days }. Потом спросят следующую. Кто отказался, не узнает никто.
mentoring-send = Спросить в этом порядке
mentoring-take-off-number = Убрать № { $number }
mentoring-take-back = Отозвать список
mentoring-take-back-sure = Отозвать Ваш список? Больше никого из него не спросят, и Вы сможете выбрать заново.
mentoring-choose = <b>Кто может быть Вашей наставницей</b>

    Самые подходящие идут первыми. Выберите в том порядке, в каком их спрашивать, не больше: { $most }.
mentoring-none-fit = Сейчас Вам никто не подходит. Координатор программы видит, что Вы ищете, а Вы можете заглянуть сюда позже.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Почему Вы подходите друг другу:</b>
mentoring-reason-topic = • Общие темы: { $what }
mentoring-reason-country = • Она работает в другой стране.
mentoring-reason-chain = • У неё другое начальство.
mentoring-reason-language = • Общие языки: { $what }
mentoring-nameless = Её имя Вы увидите, когда она согласится; тогда и она увидит Ваше.
mentoring-pick = В мой список
mentoring-take-off = Убрать из списка
mentoring-choice-added = Она в Вашем списке.
mentoring-choice-removed = Её больше нет в Вашем списке.
mentoring-choice-sent = Отправлено. Первую наставницу из Вашего списка спрашивают.
mentoring-choice-withdrawn = Список отозван. Вы можете выбрать заново.
mentoring-choice-too-many = В Вашем списке уже три наставницы. Сначала уберите одну.
mentoring-choice-empty = Ваш список пуст. Сначала выберите наставницу.
mentoring-choice-paired = Теперь Вы пара. Вы видите имена и контакты друг друга.
mentoring-choice-declined = Вы отказались. Никому об этом не сообщат.
mentoring-choice-full = У Вас столько подопечных, сколько Вы хотели. Чтобы взять ещё одну, измените свою запись.
mentoring-choice-no-room = Все места в программе заняты.
mentoring-choice-gone = Это больше не открыто.
mentoring-asked = Коллега хотела бы видеть Вас своей наставницей в программе «{ $title }».
mentoring-asked-until = Ответить можно до: { $when }. Если Вы откажетесь или не ответите, спросят другую, и никто не узнает, что это были Вы.
mentoring-accept = Быть её наставницей
mentoring-accept-sure = Быть её наставницей? Вы увидите имена друг друга, а она получит этот контакт: { $contact }
mentoring-decline = Отказаться
mentoring-decline-sure = Отказаться? Никому об этом не сообщат: ни ей, ни координатору.
mentoring-proposed-mentee = Координатор программы «{ $title }» предлагает Вам подопечную.
mentoring-proposed-mentor = Координатор программы «{ $title }» предлагает Вам наставницу.
mentoring-proposed-ask = Ответить можно до: { $when }. Имена друг друга Вы увидите, только если согласны обе. Отказ не видит никто.
mentoring-proposed-waits = Вы согласились. Коллега может ответить до: { $when }.
mentoring-agree = Согласиться
mentoring-agree-sure = Согласиться? Когда согласится и коллега, Вы увидите имена и контакты друг друга.
mentoring-take-back-yes = Я передумала
mentoring-proposal-proposed = Обеих спрашивают. Если ничего не выйдет, Вам сообщат.
mentoring-proposal-paired = Теперь Вы пара. Вы видите имена и контакты друг друга.
mentoring-proposal-agreed = Записано. Как только коллега согласится, Вам сообщат.
mentoring-proposal-declined = Вы отказались. Никому об этом не сообщат.
mentoring-proposal-already = Этих двоих уже спрашивают.
mentoring-proposal-unfit = Эти двое не могут быть парой: нужен общий язык и разные учреждения.
mentoring-proposal-full = Эта наставница сейчас больше никого не берёт.
mentoring-proposal-no-room = Все места в программе заняты.
mentoring-proposal-gone = Это больше не открыто.
mentoring-review = <b>Проверьте, пожалуйста, Вашу запись</b>
mentoring-mentor-promise = Подопечные читают это без Вашего имени, учреждения и контакта. Их они увидят, когда Вы согласитесь быть наставницей.
mentoring-mentee-promise = Наставницы, которых Вы выберете, читают это без Вашего имени, учреждения и контакта. Их они увидят, когда согласятся.
mentoring-save = Сохранить
mentoring-question = <b>{ $question }</b>

    Ваш ответ прочитают наставницы, которых Вы выберете.
mentoring-entry-field-words = Своими словами
mentoring-entry-field-topics = Темы
mentoring-entry-field-languages = Языки
mentoring-entry-field-most = Сколько
mentoring-entry-field-gives = Контакт
mentoring-entry-field-q0 = Ответ 1
mentoring-entry-field-q1 = Ответ 2
mentoring-entry-field-q2 = Ответ 3
mentoring-entry-notice-saved = Сохранено.
mentoring-entry-notice-full = Сохранено. Вас нельзя выбрать, пока Вы снова не станете брать подопечных.
mentoring-entry-notice-free = Сохранено. Вас снова можно выбрать.
mentoring-entry-notice-withdrawn = Ваша запись удалена.
mentoring-entry-notice-other-side = Вы уже участвуете в этой программе с другой стороны. Сначала удалите ту запись.
mentoring-entry-notice-has-pair = В этой программе у Вас есть наставница.
mentoring-entry-notice-closed = Программа закрыта.
mentoring-entry-notice-gone = Это больше не открыто.
mentor-ask-words =
    <b>В чём Вы можете помочь коллеге?</b>

    Например: как руководить мужским коллективом, подготовиться к службе за рубежом, вернуться к работе после рождения ребёнка. До 400 знаков, без имён и контактов.
mentor-ask-topics = <b>По каким темам?</b> Выберите до четырёх.
mentor-ask-languages = <b>На каких языках Вы можете говорить?</b>
mentor-ask-most = <b>Сколько подопечных Вы можете взять одновременно?</b> Введите число от 1 до 5.
mentor-ask-gives = <b>Какой контакт получит Ваша подопечная?</b> Она увидит его, когда Вы согласитесь.
mentee-ask-words =
    <b>В чём Вы хотели бы получить помощь?</b>

    Например: мой первый год во главе отдела. До 400 знаков, без имён и контактов.
mentee-ask-topics = <b>По каким темам?</b> Выберите до четырёх.
mentee-ask-languages = <b>На каких языках Вы можете говорить?</b>
mentee-ask-gives = <b>Какой контакт получит Ваша наставница?</b> Она увидит его, когда согласится.
mentoring-nobody-left = Сейчас никто из Вашего списка не свободен. Вы можете выбрать других или подождать: координатор программы видит, что Вы ищете.
mentoring-choose-anew = Выбрать заново
mentoring-paired = У Вас пара в наставничестве: обе согласились. Теперь Вы видите имена и контакты друг друга. Дальше запишите вместе, чего хотите достичь.
mentoring-lapsed = Предложенная пара в программе «{ $title }» не сложилась.
mentoring-open = Открыть
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    Вы: { $side } · { $state }
mentoring-pair-is-proposed = предложена
mentoring-pair-is-agreeing = договариваются
mentoring-pair-is-running = встречаются
mentoring-pair-is-completed = завершено
mentoring-pair-is-ended = прекращено
mentoring-pair-is-lapsed = не сложилась
mentoring-pair-dates = С { $began } до { $ends }
mentoring-pair-gone = Этой пары больше нет.
mentoring-away = С Вашей коллегой здесь сейчас нельзя связаться.
mentoring-write-first =
    { $who ->
        [mentor] Теперь Вы вдвоём договариваетесь о целях. Обычно их записывает подопечная, но начать можете и Вы.
       *[mentee] Теперь Вы вдвоём договариваетесь о целях. Запишите, чего хотите достичь; наставница примет это или изменит.
    }
mentoring-write = Написать договорённость
mentoring-agreement = Договорённость
mentoring-you-accept = Прочитайте договорённость и примите её или измените.
mentoring-other-accepts = Вы приняли договорённость. Коллега её читает.
mentoring-answer-now = Ответить на вопрос
mentoring-answer-waits = Один вопрос ждёт Вашего ответа.
mentoring-next = Следующий вопрос придёт: { $day }.
mentoring-ended-first = Наставничество прекращено. Обеим подберут пару раньше других.
mentoring-be-mentor = Хочу быть наставницей
mentoring-be-mentor-noted = Спасибо. Когда откроется программа, в которой Вы можете быть наставницей, Вам сообщат.
mentoring-contact = Её контакт
mentoring-end = Прекратить наставничество
mentoring-end-sure = Прекратить наставничество с этой коллегой: { $name }? Ей сообщат, что оно прекращено, без причины. Обеим подберут пару раньше других.
mentoring-end-done = Наставничество прекращено.
mentoring-ended = Ваше наставничество прекращено. Причину называть не нужно, и никто не виноват. Пару Вам подберут раньше других.
mentoring-trouble = Что-то не так? Сообщите об этом кнопкой ниже. Решают люди не из Ваших двух учреждений, если такие есть.
mentoring-agreement-title = <b>Договорённость, версия { $number }</b>
mentoring-version-both = Обе приняли её ({ $day }).
mentoring-version-waits = Вы приняли её ({ $day }). Коллега её читает.
mentoring-version-yours = Написана: { $day }. Примите её или измените.
mentoring-version-old = Прежняя версия ({ $day })
mentoring-goals = <b>Цели</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Язык: { $language }
    Встречи: { $rhythm }
    Месяцев: { $months }
mentoring-clauses =
    <b>Что действует для каждой пары</b>
    • Вы говорите о её работе и развитии, а не об операциях, делах и ничём секретном.
    • Сказанное остаётся между Вами, если никто не в опасности и закон не требует иного.
    • Никаких оценок и рекомендаций, денег и подарков. Юридическую, медицинскую и психологическую помощь оказывают другие.
    • Встречи предлагает подопечная. Кто не может прийти, говорит об этом за день. Каждая хранит записи у себя и в конце удаляет их.
    • Любая из двух может прекратить наставничество в любой момент, без причины и без вины.
    • Если что-то не так, сообщите об этом: решают люди не из Ваших двух учреждений, если такие есть.
mentoring-accept-agreement = Принять
mentoring-write-anew = Изменить
mentoring-agreement-review = <b>Проверьте, пожалуйста, договорённость</b>
mentoring-agreement-send = Принять и отправить
mentoring-agreement-field-goals = Цели
mentoring-agreement-field-language = Язык
mentoring-agreement-field-rhythm = Встречи
mentoring-rhythm-weekly = каждую неделю
mentoring-rhythm-fortnightly = раз в две недели
mentoring-rhythm-monthly = раз в месяц
mentoring-agreement-notice-written = Отправлено. Коллега может принять это или изменить.
mentoring-agreement-notice-accepted = Принято. Теперь действует эта версия.
mentoring-agreement-notice-began = Приняли обе: Ваше наставничество начинается. Встретьтесь в первый раз в течение 14 дней.
mentoring-agreement-notice-changed = Договорённость тем временем изменили. Прочитайте её ещё раз.
mentoring-agreement-notice-already = Вы её уже приняли.
mentoring-agreement-notice-gone = Этой пары больше нет.
mentoring-agreement-came = Есть новая версия Вашей договорённости о наставничестве. Прочитайте её и примите или измените.
mentoring-agreement-holds = Обе приняли договорённость о наставничестве. Встретьтесь в первый раз в течение 14 дней после начала.
goals-ask-goals =
    <b>Чего Вы хотите достичь вместе?</b>

    От одной до трёх целей, каждая на своей строке. Коллега их прочитает, поэтому пишите на языке, который понимаете обе.
goals-ask-language = <b>На каком языке Вы будете говорить?</b>
goals-ask-rhythm = <b>Как часто Вы будете встречаться?</b>
mentoring-only-counted = Ваш ответ только считают. Что он Ваш, не видит никто, даже координатор.
mentoring-checkin-agreement = У Вашего наставничества ещё нет договорённости, которую приняли обе. Напишите её или прочитайте: { $name }
mentoring-checkin-fortnight = <b>Вы уже поговорили?</b>

    Две недели назад началось Ваше наставничество: { $name }
mentoring-checkin-midpoint = <b>Половина пути: как Ваши цели?</b>

    Ваше наставничество: { $name }
mentoring-checkin-end = <b>Ваше наставничество завершено. Вы достигли того, чего хотели?</b>

    Ваше наставничество: { $name }
mentoring-checkin-later = <b>Прошло три месяца: наставничество ещё помогает Вам?</b>

    Ваше наставничество: { $name }
mentoring-step-agreement = Договорённость
mentoring-step-fortnight = Через две недели
mentoring-step-midpoint = На полпути
mentoring-step-end = В конце
mentoring-step-later = Через три месяца
mentoring-answer-fortnight-yes = Да, мы поговорили
mentoring-answer-fortnight-partly = Мы договорились о дне
mentoring-answer-fortnight-no = Ещё нет
mentoring-answer-midpoint-yes = Мы на пути к целям
mentoring-answer-midpoint-partly = Медленнее, чем думали
mentoring-answer-midpoint-no = Мы не подходим друг другу
mentoring-answer-end-yes = Да, достигли
mentoring-answer-end-partly = Частично
mentoring-answer-end-no = Наставничества не было
mentoring-answer-later-yes = Да, очень
mentoring-answer-later-partly = Немного
mentoring-answer-later-no = Нет
mentoring-answer-over = На этот вопрос уже ответили, или он больше не открыт.
mentoring-thanks-fortnight-yes = Спасибо. Хорошее начало.
mentoring-thanks-fortnight-partly = Спасибо. Удачного первого разговора.
mentoring-thanks-fortnight-no = Спасибо. Труднее всего договориться о первом разговоре: найдите время вместе прямо сейчас.
mentoring-thanks-midpoint-yes = Спасибо. Так и продолжайте.
mentoring-thanks-midpoint-partly = Спасибо. Цели и частоту встреч в договорённости можно изменить в любой момент.
mentoring-thanks-midpoint-no = Спасибо. Вы можете изменить договорённость или прекратить наставничество без причины. Тогда обеим подберут пару раньше других.
mentoring-thanks-end-yes = Спасибо, и поздравляем Вас обеих.
mentoring-thanks-end-partly = Спасибо, и поздравляем Вас обеих.
mentoring-thanks-end-no = Спасибо, что сказали. Вы можете участвовать в следующей программе.
mentoring-thanks-later-yes = Спасибо. Приятно это слышать.
mentoring-thanks-later-partly = Спасибо.
mentoring-thanks-later-no = Спасибо, что сказали.
mentoring-invited = Открылась программа «{ $title }». Вы хотели быть наставницей: в этой программе Вы можете ею стать.
mentoring-run-list = <b>Программы наставничества</b>
mentoring-run-none = Программ пока нет. Напишите первую.
mentoring-run-new = Новая программа
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = черновик
mentoring-programme-is-open = открыта
mentoring-programme-is-closed = закрыта
mentoring-run-state = <b>Программа:</b> { $state }
mentoring-run-questions =
    <b>Вопросы к подопечным:</b>
    { $text }
mentoring-run-for = <b>Для кого:</b> { $audience }
mentoring-run-change = Изменить
mentoring-run-languages = Языки
mentoring-run-audience = Для кого
mentoring-run-mentees = Подопечные
mentoring-run-mentors = Наставницы
mentoring-run-pairs = Пары
mentoring-run-numbers = Числа
mentoring-run-open = Открыть программу
mentoring-run-open-sure = Открыть «{ $title }»? Участницы, для которых она, смогут предлагать и искать, пока Вы её не закроете. Начало: { $starts }.
mentoring-run-close = Закрыть программу
mentoring-run-close-sure = Закрыть «{ $title }»? Больше никого не спросят, и новых пар не будет. Пары, которые уже встречаются, продолжают.
mentoring-run-delete = Удалить черновик
mentoring-run-delete-sure = Удалить «{ $title }»? Программа не была открыта.
mentoring-run-which-language = Написано на языке: { $language }. На каком ещё языке Вы хотите её написать?
mentoring-run-review = <b>Проверьте, пожалуйста, программу</b>
mentoring-run-save = Сохранить
mentoring-programme-field-title = Название
mentoring-programme-field-about = О программе
mentoring-programme-field-months = Месяцы
mentoring-programme-field-places = Пары
mentoring-programme-field-starts = Начало
mentoring-programme-field-questions = Вопросы
programme-ask-title = <b>Как называется программа?</b>
programme-ask-about =
    <b>О чём она?</b>

    Для кого она и что получат подопечные. До 1 000 знаков.
programme-ask-months = <b>Сколько месяцев встречаются пары?</b> Введите число от 5 до 12.
programme-ask-places = <b>Сколько пар может быть?</b> Введите число.
programme-ask-starts = <b>В какой день она начинается?</b> До этого дня наставницы и подопечные находят друг друга.
programme-ask-questions =
    <b>О чём спросить подопечных?</b>

    До трёх вопросов, каждый на своей строке. Ответы подопечной читают наставницы, которых она выберет, и Вы.
mentoring-programme-notice-saved = Сохранено.
mentoring-programme-notice-opened = Программа открыта.
mentoring-programme-notice-closed = Программа закрыта. Пары, которые уже встречаются, продолжают.
mentoring-programme-notice-deleted = Черновик удалён.
mentoring-programme-notice-past = Начало должно быть в будущем. Измените его, пожалуйста.
mentoring-programme-notice-changed = Программу тем временем изменили. Если Вы сохраните ещё раз, Ваш текст заменит тот.
mentoring-programme-notice-too-few = Занято уже больше мест. Укажите, пожалуйста, большее число.
mentoring-programme-notice-has-pairs = Пары уже есть, поэтому начало и число месяцев остаются прежними.
mentoring-programme-notice-names-differ = Напишите, пожалуйста, столько вопросов, сколько их на первом языке.
mentoring-programme-notice-already = Это уже сделано.
mentoring-programme-notice-not-allowed = Это могут только её координатор и администраторы.
mentoring-programme-notice-gone = Эту программу ведёте не Вы.
mentoring-nobody-yet = Пока никого.
mentoring-person-line = { $name } · пар: { $pairs }
mentoring-person-pairs = <b>Пар сейчас:</b> { $count }
mentoring-person-full = Сейчас она больше никого не берёт.
mentoring-person-waits = Наставниц, которых она выбрала, спрашивают.
mentoring-person-looks = Наставницы у неё нет, и сейчас о ней никого не спрашивают.
mentoring-propose = Предложить ей наставницу
mentoring-propose-whom = <b>Кого Вы ей предлагаете?</b> Самые подходящие идут первыми.
mentoring-propose-nobody = Сейчас нет подходящей ей наставницы со свободным местом.
mentoring-propose-sure = Предложить этих двоих друг другу? Наставница: { $mentor }. Подопечная: { $mentee }. Обеих спросят без имён; дней на ответ: { $days }. Кто что ответит, Вы не увидите.
mentoring-propose-both = Спросить обеих
mentoring-pairs = <b>Пары</b>
mentoring-pairs-none = Пар пока нет.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Пара:</b> { $state }
mentoring-proposed-until = Обе могут ответить до: { $day }.
mentoring-silence = <b>Нет ответа, спросили дважды:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Что ответили эти двое, не видит никто. Напишите им доброжелательно, как координатор, и спросите, чем помочь.
mentoring-silence-came = В одной паре Вашей программы наставничества не ответили на вопрос, хотя его задали дважды.
mentoring-numbers = <b>Числа:</b> { $title }
mentoring-numbers-people =
    Наставниц: { $mentors }
    Подопечных: { $mentees }
    Подопечных без наставницы: { $looking }
mentoring-number = Пары, { $what }: { $count }
mentoring-answers = <b>Что сказали наставницы и подопечные</b> (да · частично · нет)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = Ответы показаны в числах, когда программа закрыта и всё завершено.
