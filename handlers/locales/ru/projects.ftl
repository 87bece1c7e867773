project-title = <b>Проекты</b>
project-about = Что коллеги создали и показывают друг другу, чтобы это можно было повторить в другом месте.
project-none = Пока ни один проект не показан.
project-no-call = Сейчас нет открытого конкурса.
project-call = Конкурс: { $title }
project-showcase = Витрина · { $count }
project-search = Поиск
project-search-again = Другие слова
project-matches = Найдено по словам: <i>{ $words }</i>
project-no-matches = Ничего не найдено по словам: <i>{ $words }</i>
project-own = Мои проекты
project-repeats = Хочу повторить
project-organise = Конкурсы и решения
project-list = <b>Проекты, сначала новые</b>
project-list-none = Здесь пока нет проектов.
project-by-block = По блокам
project-by-country = По странам
project-pick-block = Какой блок?
project-pick-country = Какая страна?
project-any-block = Любой блок
project-any-country = Любая страна
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Название
project-part-teaser = В одном предложении
project-part-idea = Идея
project-part-goals = Цели
project-part-steps = Что сделано
project-part-serves = Для кого
project-part-result = Что получилось
project-part-people = Люди
project-part-time = Время
project-part-money = Деньги
project-part-technique = Техника
project-part-permission = Разрешения
project-part-tips = Советы и уроки
project-needs = Что для этого нужно
project-field-block = Блок
project-field-stays = Если я уйду
project-field-file = Файл или ссылка
project-field-language = Язык
project-how = Как это сделать
project-open = Открыть проект
project-mine = Мой проект
project-want-to-repeat = Хотим повторить
project-repeat-mine = Повтор: { $state }
project-tell-repeat = Мы повторили
project-where-repeated = Повторён · { $count }
project-repeated-in =
    { $count ->
        [one] повторён в { $count } стране
        [few] повторён в { $count } странах
        [many] повторён в { $count } странах
       *[other] повторён в { $count } странах
    }
project-gone = Этого проекта больше нет на витрине.
project-link-about =
    Отправьте эту ссылку коллеге. Участнице она откроет проект. Остальные увидят короткий рассказ о сети.

    { $link }
project-link-stranger = Коллега хотела показать Вам проект из сети { $network } — профессиональной сети женщин Центральной Азии. Вы сможете его открыть, когда станете участницей.
projectsearch-ask-words =
    <b>Что Вы ищете?</b>

    Несколько слов на любом из наших языков, например: <i>математика в сёлах</i>.
project-is-yours = Это Ваш собственный проект.
project-ask-title =
    <b>Как называется Ваш проект?</b>

    Одна строка, например: <i>Цифровая математика для сельских школ</i>.
project-ask-teaser =
    <b>Ваш проект в одном предложении</b>

    Что это и для кого? Коллеги прочитают это первым.
project-ask-block = <b>В каком блоке Вы хотите его представить?</b>
project-ask-idea =
    <b>В чём идея?</b>

    Чего не хватало и что Вы придумали? Пожалуйста, не называйте имён и номеров других людей. Длинный текст можно прислать несколькими сообщениями.
project-ask-goals =
    <b>Какие цели?</b>

    Что должно измениться в итоге?
project-ask-steps =
    <b>Какие шаги Вы сделали?</b>

    По порядку, как рассказали бы коллеге, которая хочет сделать то же.
project-ask-serves =
    <b>Для кого этот проект?</b>

    И как Вы находите этих людей?
project-ask-result =
    <b>Что получилось?</b>

    Если есть цифры, назовите их. Скажите и о том, что не получилось.
project-ask-stays = <b>Если Вы когда-нибудь уйдёте из сети, может ли проект остаться на витрине без Вашего имени?</b>
project-ask-people =
    <b>Что нужно: люди?</b>

    Например: две учительницы, четыре часа в неделю.
project-ask-time =
    <b>Что нужно: время?</b>

    Например: три месяца подготовки, потом круглый год.
project-ask-money =
    <b>Что нужно: деньги?</b>

    Например: 2 000 долларов в год, платит район.
project-ask-technique =
    <b>Что нужно: техника?</b>

    Например: десять планшетов и интернет.
project-ask-permission =
    <b>Что нужно: разрешения?</b>

    Например: согласие школы и родителей.
project-ask-tips =
    <b>Советы и уроки</b>

    Что Вы сделали бы снова так же, а что иначе?
project-ask-file =
    <b>Ссылка, картинка или файл?</b>

    Читательницы получают файл, когда просят о нём. Пожалуйста, не присылайте имён и лиц других людей без их согласия.
project-ask-language = <b>На каком языке Вы будете писать?</b>
project-draft-taken = Здесь то, что Вы написали для прошлого конкурса. Выберите блок и отправьте, когда будет готово.
project-sending-sent = <b>Спасибо.</b> Его прочитают две проверяющие из других учреждений. Решение Вы узнаете в один момент со всеми.
project-sending-unchanged = Ничего не изменилось, поэтому ничего не отправлено.
project-sending-closed = Конкурс закрыт. То, что Вы написали, сохранено: это можно отправить на другой конкурс.
project-sending-no-block = Этого блока в конкурсе больше нет. Выберите, пожалуйста, другой.
project-sending-too-many = За час Вы отправили много текстов: { $most }. Ваш текст сохранён. Отправьте его, пожалуйста, позже.
project-sending-gone = Этого проекта больше нет.
project-own-list = <b>Мои проекты</b>
project-own-none = Вы ещё не отправляли проектов. Это можно сделать, когда открыт конкурс.
project-own-line = { $state }: { $title }
project-own-is-sent = Отправлен
project-own-is-changes = Просим изменить
project-own-is-shown = На витрине
project-own-is-declined = Не принят
project-own-is-withdrawn = Отозван
project-own-is-removed = Удалён
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>От проверяющей:</b> { $text }
project-own-languages = <b>Можно читать на языках:</b> { $languages }
project-own-waiting = <b>На проверке:</b> { $languages }
project-own-open = Мой проект
project-languages = На других языках
project-which-language = Первый язык: { $language }. На каком языке Вы хотите добавить текст? Сначала его проверит координатор.
project-change = Изменить текст
project-copy = Отправить: { $title }
project-withdraw = Отозвать проект
project-withdraw-sent = Отозвать «{ $title }» с конкурса? Его больше никто не будет рассматривать. Текст останется у Вас, его можно отправить на другой конкурс.
project-withdraw-shown = Отозвать «{ $title }» с витрины? Там его больше никто не прочитает, и организаторам об этом сообщат. Текст останется у Вас.
project-delete = Удалить проект
project-delete-sure = Удалить «{ $title }» со всеми текстами? Вернуть их нельзя.
project-withdrawal-withdrawn = Отозван. Текст сохранён здесь.
project-withdrawal-deleted = Удалён.
project-withdrawal-unchanged = Сейчас этого с ним сделать нельзя.
project-withdrawal-gone = Этого проекта больше нет.
project-decided-head = <b>Решения конкурса «{ $call }»</b>
project-decided-accepted = <b>«{ $title }» принят.</b> Теперь он на витрине.
project-decided-declined = «{ $title }» в этот раз не принят. Текст остаётся у Вас, его можно отправить на другой конкурс.
project-withdrawn-told = Автор отозвала «{ $title }» с витрины. Место свободно: его можно отдать другому проекту конкурса.
project-removed = «{ $title }» убран с витрины.
project-review-approved = <b>Одобрено.</b> Этот текст теперь виден читательницам.
project-review-rejected = <b>Не одобрено.</b> Вы можете изменить текст и отправить его снова.
project-review-changes_requested = <b>Просим изменить текст и отправить его снова.</b> Это можно сделать и после срока.
project-written-in = Язык: { $language }
project-review-blind = В этом конкурсе имя автора не показывается.
project-review-secret = Одобрить должны две проверяющие. Автор узнает решение вместе со всеми.
project-review-original = Исходный текст
project-sent-list = Отправленные проекты, по блокам. Откройте проект, чтобы прочитать его и решить.
project-sent-none = Пока никто не отправил проект.
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
project-column-state = Статус
project-standing-pending = На рассмотрении
project-standing-changes = У автора, на доработке
project-standing-suitable = Одобрен двумя проверяющими, решения ещё нет
project-standing-unsuitable = Отклонён проверяющей
project-standing-accepted = Принят
project-standing-declined = Не принят
project-standing-withdrawn = Отозван
project-free = Свободных мест в блоке: { $block }, для страны: { $country }
project-accept = Принять
project-decline = Не принимать
project-undecide = Отменить решение
project-decision-set = Сохранено. Автор узнает об этом, когда сообщат всем.
project-decision-added = Принят. Автору сообщают сейчас.
project-decision-unchanged = Ничего не изменилось.
project-decision-block-full = Все места этого блока заняты. Добавьте места в конкурс или не принимайте другой проект этого блока.
project-decision-country-full = Все места для этой страны заняты. Измените места по странам или не принимайте другой проект.
project-decision-not-reviewed = Сначала его должны одобрить две проверяющие.
project-decision-still-open = Конкурс ещё открыт. Решать можно после срока.
project-decision-planned = О решениях скоро сообщат. Сначала нажмите «Пока не сообщать».
project-decision-told = О решениях уже сообщили.
project-decision-own = Это Ваш собственный проект. О нём решает другой организатор.
project-decision-not-allowed = Решать о проектах могут только председатель и администраторы.
project-decision-gone = Этого проекта больше нет.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Блоки</b>
call-block = · { $name }: { $places }
call-shares = <b>Места по странам:</b> { $shares }. Остальные места – для всех других стран.
call-closes = <b>Срок:</b> { $when }
call-two-reviewers = Каждый проект читают две проверяющие из других учреждений. Все авторы узнают решения в один момент.
call-blind = Проверяющие не видят, кто автор.
call-not-blind = Проверяющие видят, кто автор.
call-blind-yes = Нет, без имени
call-blind-no = Да, с именем
call-present = Представить проект
call-continue = Продолжить черновик
call-over = Конкурс закрыт. О решениях сообщат всем в один момент.
call-over-told = Конкурс завершён. Принятые проекты – на витрине.
call-draft-kept = Ваш черновик сохранён. Его можно отправить на другой конкурс.
call-closes-soon = Ваш черновик для «{ $title }» ещё не отправлен. Срок: { $when }. После этого черновик сохранится, но на этот конкурс отправить его будет нельзя.
call-list = <b>Конкурсы</b>
call-list-none = Конкурсов ещё не было.
call-line = { $title } · { $state } · { $sent }
call-new = Новый конкурс
call-is-draft = Черновик
call-is-open = Открыт
call-is-closed = Нужно решить
call-is-told = Завершён
call-state = <b>{ $state }</b>
call-change = Изменить
call-languages = Языки
call-open = Открыть конкурс
call-open-sure = Открыть «{ $title }»? Его увидят все участницы и смогут отправлять проекты до срока: { $when }.
call-delete = Удалить черновик
call-delete-sure = Удалить конкурс «{ $title }»? Вернуть его нельзя.
call-sent = Отправлено проектов · { $count }
call-tell = Сообщить все решения
call-tell-now = сейчас
call-tell-sure = Сообщить решения конкурса «{ $title }»? Принято: { $accepted }. Не принято: { $declined }. Всем авторам сообщат в один момент: { $when }.
call-call-off = Пока не сообщать
call-table = Таблица
call-table-about = Проекты конкурса, без имён авторов.
call-showcase = Порядок выступлений
call-counts = <b>Принято, мест, отправлено</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>Всем авторам сообщат:</b> { $when }
call-which-language = Первый язык конкурса: { $language }. На каком языке Вы хотите его написать?
call-review = <b>Конкурс</b>
call-save = Сохранить
call-field-title = Название
call-field-wanted = О чём просят
call-field-blocks = Блоки и места
call-field-closing = Срок
call-field-blind = Имя автора
call-field-shares = Места по странам
call-ask-title =
    <b>Как называется конкурс?</b>

    Например: <i>Инновационные проекты 2027</i>.
call-ask-wanted =
    <b>О чём просят?</b>

    Какие проекты Вы ищете и о чём авторы должны рассказать?
call-ask-blocks =
    <b>Какие блоки и сколько в них мест?</b>

    По одному блоку в строке, например:
    Семья и общество: 4
    Бизнес и занятость: 9
call-ask-closing =
    <b>До какого срока можно отправлять проекты?</b>

    Например: 4 марта 18:00. Тем, у кого есть черновик, напомнят за три дня.
call-ask-blind = <b>Видят ли проверяющие имя автора?</b>
call-ask-shares =
    <b>Места по странам</b>

    Например: Казахстан 2, Узбекистан 2. Эти места закреплены за этими странами. Остальные – для всех других стран.
call-ask-names = По одному блоку в строке, в том же порядке.
call-blocks-line = Непонятно: «{ $line }». Напишите, пожалуйста, блок и число мест, от 1 до { $most }, например: Семья и общество: 4.
call-translate = <b>{ $part }</b> – переведите, пожалуйста ({ $language }). Исходный текст:
call-original = <i>{ $text }</i>
call-names = <b>Блоки</b>
    { $names }
call-notice-saved = Сохранено.
call-notice-opened = Конкурс открыт. Участницы найдут его по команде /projects.
call-notice-deleted = Удалено.
call-notice-past = Этот срок уже прошёл. Выберите, пожалуйста, момент в будущем.
call-notice-changed = Тем временем конкурс изменил кто-то другой. Если Вы сохраните ещё раз, Ваша версия заменит ту.
call-notice-block-used = В блок, которого здесь нет, уже отправлены проекты. Оставьте его, пожалуйста; название можно изменить.
call-notice-too-few = Принято больше проектов, чем было бы мест. Оставьте, пожалуйста, больше мест.
call-notice-too-many-shares = Мест по странам в сумме больше, чем всех мест. Уменьшите их или добавьте места.
call-notice-names-differ = Напишите, пожалуйста, столько строк, сколько блоков.
call-notice-already = Это уже нельзя изменить.
call-notice-not-allowed = Это могут только председатель и администраторы.
call-notice-gone = Этого конкурса больше нет.
call-telling-told = Всем авторам сообщают сейчас.
call-telling-planned = У кого-то сейчас тихие часы. Всем авторам сообщат в один момент: { $when }.
call-telling-called-off = Пока никому не сообщают. Решения можно изменить.
call-telling-waiting = Никому не сообщили: проекты ещё ждут проверки или автора ({ $count }). Их можно не принять.
call-telling-undecided = Никому не сообщили: о проектах ещё нет решения ({ $count }).
call-telling-still-open = Конкурс ещё открыт, до: { $when }.
call-telling-changed = Тем временем что-то изменилось. Посмотрите, пожалуйста, ещё раз.
call-telling-already = О решениях уже сообщили или сообщат: { $when }.
call-telling-not-allowed = Это могут только председатель и администраторы.
call-telling-gone = Этого конкурса больше нет.
presentation-title = <b>Порядок выступлений</b>
    { $event }
presentation-starts = <b>Начало:</b> { $when }. Минут на проект: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = В порядке пока нет проектов.
presentation-told-later = Авторам сообщат через десять минут после последнего изменения.
presentation-add = Добавить проект
presentation-set = Начало и время
presentation-up = Раньше
presentation-down = Позже
presentation-take-off = Убрать из порядка
presentation-which = Какой проект?
presentation-nothing = Все проекты витрины уже в порядке выступлений.
presentation-which-event = На каком мероприятии представляют проекты?
presentation-no-event = Нет мероприятия, которое Вы можете изменить. Сначала создайте его: /newevent.
presentation-at = { $event }, { $when }, номер { $number }
presentation-line = <b>Выступление:</b> { $text }
presentation-yours = Когда представляют Ваш проект «{ $title }»:
presentation-off = Ваш проект «{ $title }» больше не представляют на мероприятии. На витрине он остаётся.
presentation-review = <b>Сессия</b>
    День: { $day }. Начало: { $hour }. Минут на проект: { $minutes }.
presentation-hour = Начало
presentation-minutes = Минуты
presentation-show = Выступления
presentation-notice-saved = Сохранено.
presentation-notice-unchanged = Ничего не изменилось.
presentation-notice-not-shown = Представить можно только проекты витрины.
presentation-notice-no-day = Столько дней у мероприятия нет.
presentation-notice-over = Это мероприятие прошло или отменено.
presentation-notice-not-allowed = Это могут только организаторы мероприятия.
presentation-notice-gone = Этого больше нет.
showcase-ask-day = <b>В какой день мероприятия?</b>
showcase-ask-starts =
    <b>Когда начинается сессия?</b>

    По времени мероприятия, например: 14:30.
showcase-ask-minutes = <b>Сколько минут на проект?</b>
repeat-list = <b>Проекты, которые Вы хотите повторить</b>
repeat-list-none = Если проект Вам нравится, нажмите «Хотим повторить». Автор получит Ваш запрос контакта, а проект появится в этом списке.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Задумано
repeat-is-not-yet = Ещё нет
repeat-is-trying = Пробуем
repeat-is-pending = На проверке
repeat-is-repeated = Повторили
repeat-yes = Повторили
repeat-trying = Пробуем
repeat-not-yet = Ещё нет
repeat-forget = Больше не интересно
repeat-forget-yes = Убрать
repeat-forget-sure = Убрать «{ $title }» из Вашего списка? Вас больше не будут об этом спрашивать.
repeat-forget-shown = Убрать «{ $title }» из Вашего списка? Коллеги больше не увидят, что Вы его повторили.
repeat-question = <b>Вы хотели повторить «{ $title }». Что получилось?</b>
repeat-question-about = Если его повторили, будут ещё два коротких вопроса. Ответ поможет автору и другим коллегам.
repeat-project-gone = Этого проекта больше нет на витрине.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>Проект «{ $title }» повторили</b>
repeat-review = <b>{ $title }</b>
    Так это прочитают коллеги, без Вашего имени:
repeat-ask-place =
    <b>Где его повторили?</b>

    Одна строка, например: <i>три школы в Ошской области</i>.
repeat-ask-told =
    <b>Как всё прошло?</b>

    Одно-два предложения. Что Вы сделали иначе?
repeat-notice-noted = Спасибо, записано.
repeat-notice-sent = Спасибо. Это прочитает координатор, потом оно появится рядом с проектом.
repeat-notice-already = Вы уже ответили.
repeat-notice-own = Это Ваш собственный проект.
repeat-notice-gone = Этого больше нет.
repeat-review-approved = <b>Спасибо.</b> Теперь коллеги могут прочитать, где проект повторили.
repeat-review-rejected = <b>Не одобрено.</b> Вы можете написать ещё раз.
repeat-review-changes_requested = <b>Просим изменить текст и отправить его снова.</b>
readers-projects-useful =
    { $count ->
        [one] Ваши проекты нашла полезными { $count } коллега.
        [few] Ваши проекты нашли полезными { $count } коллеги.
        [many] Ваши проекты нашли полезными { $count } коллег.
       *[other] Ваши проекты нашли полезными { $count } коллег.
    }
