event-desk = Подготовка мероприятий
event-ask-title =
    <b>Как называется мероприятие?</b>

    Одной строкой, как оно будет стоять в сообщении.
event-ask-starts =
    <b>Когда начало?</b>

    По часам того места, например: 4.03 09:30, 4 марта 9:30, завтра 10:00.
event-ask-ends =
    <b>Когда конец?</b>

    Если в тот же день, достаточно времени, например: 17:00.
event-ask-place =
    <b>Где это будет?</b>

    Сначала город, потом адрес: «Бухара, гостиница Азия». Или ссылка, если онлайн.
event-ask-seats =
    <b>Сколько мест?</b>

    Только число, от 1 до 5000.
event-ask-description =
    <b>О чём мероприятие?</b>

    Несколько абзацев, до 1500 знаков.
event-ask-zone =
    <b>По часам какого города?</b>

    Часы и минуты останутся как написаны.
event-ask-agenda =
    <b>Программа этого дня</b>

    По строке на сессию:
    <code>09:30 Открытие · Спикер</code>
    <code>10:00-11:30 Сессия · Спикер · Модератор</code>

    До 25 строк; присланное заменит прежнее.
event-ask-organisers =
    <b>Кто организует и поддерживает?</b>

    Одной строкой, как это прочтут.
event-ask-speech = <b>На какие языки есть перевод?</b>
event-ask-shares =
    <b>Места по странам</b>

    Например: Казахстан 4, Узбекистан 6. Эти места только для них; остальные — для всех других стран.
event-ask-closing =
    <b>До какого времени принимать ответы?</b>

    Если пропустить — до начала.
event-ask-reminders =
    <b>Когда напоминать тем, кто придёт?</b>

    Ночью по их часам — никогда: тогда накануне вечером.
event-ask-questions =
    <b>Ваши вопросы для анкеты</b>

    До трёх, каждый с новой строки.
event-ask-countries =
    <b>Для каких стран?</b>

    Если пропустить — для всех.
event-ask-sectors =
    <b>Для каких сфер?</b>

    Если пропустить — для всех.
event-fact-title = Название
event-fact-starts = Начало
event-fact-ends = Конец
event-fact-place = Место
event-fact-seats = Число мест
event-fact-description = Описание
event-fact-zone = Чьи часы
event-fact-agenda = Программа
event-fact-organisers = Организаторы
event-fact-speech = Перевод
event-fact-shares = Места по странам
event-fact-closing = Ответы до
event-fact-reminders = Напоминания
event-fact-questions = Свои вопросы
event-fact-countries = Страны
event-fact-sectors = Сферы
event-agenda-too-long = Здесь { $count } строк, а в день помещается { $most }. Пришлите, пожалуйста, короче.
event-agenda-line = Строка { $number } не начинается со времени вроде 09:30 и названия: «{ $line }». Исправьте её и пришлите программу целиком.
event-agenda-hour = В строке { $number } невозможное время: «{ $line }». Исправьте её и пришлите программу целиком.
event-agenda-long-line = Строка { $number } слишком длинная; помещается { $most } знаков.
event-shares-line = Не получается понять «{ $line }». Напишите страну и число, например: Казахстан 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · черновик
        [asked] { $date } · { $title } · ждёт
        [cancelled] { $date } · { $title } · отменено
       *[published] { $date } · { $title }
    }
desk-title = <b>Подготовка мероприятий</b>
desk-list = Сначала черновики, затем ближайшие.
desk-none = Мероприятий пока нет. Новое — это пять вопросов.
desk-new = Новое мероприятие
desk-publish = Опубликовать …
desk-tell-now = Сообщить об изменении сейчас
desk-people = Кто придёт
desk-door = У входа
desk-group-main = Что, когда, где
desk-group-whom = Для кого, сколько
desk-group-more = Напоминания, вопросы
desk-preview = Как это увидят
desk-copy = Создать такое же
desk-results = Итоги
desk-discard = Удалить черновик …
desk-reject = Не публиковать
desk-call-off = Отменить мероприятие …
desk-is-draft = <i>Черновик. Пока никому не сообщено.</i>
desk-is-asked = <i>Ждёт публикации администратором.</i>
desk-is-published = <i>Опубликовано.</i>
desk-is-cancelled = <i>Отменено. Участницам сообщено.</i>
desk-untold = <b>Ещё не сообщено.</b> Участницы получат одно сообщение через десять минут после последнего изменения или по кнопке:
desk-counts = <b>С местом:</b> { $seated } · <b>предложено:</b> { $offered } · <b>ждут:</b> { $queued } · <b>не придут:</b> { $out }
desk-guest-count =
    { $count ->
        [one] { $count } участница по имени
        [few] { $count } участницы по имени
       *[other] { $count } участниц по имени
    }
desk-whom = <b>Для кого:</b> { $whom } ({ $count })
desk-everybody = все участницы
desk-also-open = Могут прийти и другие.
desk-seats = <b>Мест:</b> { $seats }
desk-shares = <b>По странам:</b> { $shares }
desk-reminders = <b>Напоминания:</b> { $leads }
desk-no-reminders = нет
desk-questions = <b>Своих вопросов:</b> { $count }
desk-texts = Тексты, языки
desk-about-main = Что изменить?
desk-about-whom = Кому сообщить и кто может занять место. Страны и сферы сужают круг; названные по имени входят в него всегда.
desk-about-more = Что изменить?
desk-guests = По имени
desk-make-open = Пустить и других
desk-make-invited = Только по приглашению
desk-day = { $date } · { $count }
desk-which-day =
    <b>Программа какого дня?</b>

    Рядом с днём — число сессий.
desk-which-language =
    <b>На каком языке название и описание?</b>

    Отмеченные уже есть. У кого нет текста на своём языке, читает на русском или английском.
desk-no-title = названия пока нет
desk-no-description = описания пока нет
desk-wording = <b>Язык:</b> { $language }
desk-preview-of = <i>Так это прочтут. Язык: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>Опубликовать?</b> Пока оно ни для кого: проверьте страны, сферы и имена.
        [one] <b>Опубликовать?</b> Сообщение получит { $count } участница.
        [few] <b>Опубликовать?</b> Сообщение получат { $count } участницы, каждая в удобное время.
       *[other] <b>Опубликовать?</b> Сообщение получат { $count } участниц, каждая в удобное время.
    }
desk-languages = <b>Тексты есть:</b> { $languages }
desk-languages-missing = <b>Нет:</b> { $languages }. Прочтут на русском или английском, иначе на первом языке.
desk-publish-yes = Да, опубликовать
desk-telling =
    { $bar }
    Сообщения отправляются.
desk-told =
    { $bar }
    Всем отправлено.
desk-sums = Всего { $total }: доставлено { $sent } · бот заблокирован { $blocked } · не удалось { $failed } · неизвестно { $unknown } · уже не нужно { $dropped } · ждут { $waiting }
desk-uninvite = Убрать: { $name }
desk-guests-list = <b>По имени: { $count }</b>
desk-guests-how = Они входят в круг приглашённых всегда. Если заданы только имена, мероприятие только для них.
desk-guest-add = Назвать кого-то
desk-found = <b>Кого Вы имеете в виду?</b>
desk-review = <b>Всё верно?</b>
desk-review-more = Всё остальное — на следующем экране. До публикации никто ничего не получит.
desk-review-yes = Да, дальше
desk-review-fact = <b>{ $label }: всё верно?</b>
desk-from-to =
    Было: { $before }

    Станет: <b>{ $after }</b>
desk-save = Сохранить
desk-type-again = Написать заново
desk-call-off-sure =
    <b>Точно?</b>

    Если мероприятие опубликовано, всем участницам сообщат, и вернуть его будет нельзя.
desk-call-off-yes = Да, отменить
desk-call-off-no = Нет, оставить
eventcancel-ask-reason =
    <b>Почему оно не состоится?</b>

    Одно предложение для участниц. Можно пропустить.
eventseat-ask-reason =
    <b>По какой причине?</b>

    Одна строка; она сохраняется. Если место отзывается, она её прочтёт.
eventmaterial-ask-file =
    <b>Пришлите файл, картинку или ссылку.</b>

    Они останутся на карточке мероприятия.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · предложено
        [declined] { $name } · { $country } · не сможет
        [unseated] { $name } · { $country } · отозвано
        [lapsed] { $name } · { $country } · срок вышел
       *[seated] { $name } · { $country }
    }
desk-people-in = С местом: { $count }
desk-people-wait = Ждут места: { $count }
desk-people-out = Не придут: { $count }
desk-seat-somebody = Дать кому-то место
desk-export-people = Таблицей
desk-seat = Дать ей место
desk-unseat = Отозвать место
desk-her-seat = <b>Её ответ:</b> { $said }
desk-no-answer = пока нет
desk-state-seated = есть место
desk-state-offered = место предложено
desk-state-queued = в листе ожидания
desk-state-lapsed = срок предложения вышел
desk-state-declined = не сможет
desk-state-unseated = место отозвано
desk-column-state = Ответ
desk-column-came = Пришли
desk-column-seats = С местом
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Почему это не следует публиковать? Автор прочтёт Вашу причину.

    Координатор хотела бы опубликовать это мероприятие шире своей страны. Посмотрите, пожалуйста.
desk-notice-created = Черновик готов. Опубликуйте, когда всё будет заполнено.
desk-notice-done = Сохранено.
desk-notice-unchanged = Ничего не изменилось.
desk-notice-conflict = Тем временем это изменила другая организатор. Выше — её вариант, ниже — Ваш; ничего не потеряно. Сохраните, если верен Ваш.
desk-notice-not-allowed = Это мероприятие меняет другая организатор.
desk-notice-over = Мероприятие прошло или отменено; изменить уже нельзя.
desk-notice-end-before-start = Конец должен быть позже начала. Исправьте, пожалуйста, одно из двух.
desk-notice-past = Это время уже прошло. Напишите, пожалуйста, будущее.
desk-notice-too-long = Мероприятие длится не дольше двух месяцев.
desk-notice-close-after-start = Ответы не могут закрыться после начала.
desk-notice-too-few-seats = Мест уже занято больше. Сначала отзовите места или оставьте больше.
desk-notice-too-few-for-taken = У участниц одной из стран уже больше мест, чем остаётся.
desk-notice-shares-above-seats = Мест по странам больше, чем всего мест. Уменьшите их или сначала добавьте места.
desk-notice-shares-outside = Места заданы для страны, для которой мероприятия нет. Измените одно из двух.
desk-notice-last-title = Мероприятию нужно название. Напишите вместо него другое.
desk-notice-published = Опубликовано. Здесь видно, как расходятся сообщения.
desk-notice-asked = Оно выходит за пределы Вашей страны: публикацию подтвердит администратор.
desk-notice-cancelled = Готово.
desk-notice-copied = Такой же черновик, на несколько недель позже. Проверьте даты.
desk-notice-told = Сообщения отправляются.
desk-notice-invited = Названа.
desk-notice-uninvited = Имя убрано.
desk-notice-not-possible = Сейчас это невозможно.
desk-notice-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
desk-notice-rejected = Не опубликовано. Автор получит Вашу причину, черновик остаётся у неё.
desk-notice-reason-needs-admin = Причину увидят коллеги из других стран, поэтому её отправляет администратор. Без причины Вы можете отменить сами.
desk-notice-seated = Место за ней, ей сообщат.
desk-notice-unseated = Отозвано; ей сообщат причину.
desk-notice-full = Для её страны нет свободных мест. Сначала добавьте места или измените доли.
desk-notice-not-a-member = Сейчас она не участница сети, места ей дать нельзя.
door-code =
    <b>Код дня { $day }:</b> <code>{ $code }</code>
    Каждая участница пишет эти цифры боту или сканирует картинку.
door-no-day = Код есть в каждый день мероприятия. Начало: { $when }.
door-picture = Код картинкой
door-list = Список для отметок
door-again = Обновить
door-numbers = <b>Пришли: { $came } из { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Имена
door-page-after = Имена ›
door-tick = <b>День { $day }.</b> Нажмите имя, когда она пришла; ещё раз — чтобы снять отметку.
door-nobody = Пока ни у кого нет места.
door-caption =
    { $title }
    Код: <code>{ $code }</code>
after-mean = <b>{ $mean } из 5</b> · ответов: { $count }, было: { $came }
after-score = { $score }: { $count }
after-none = Оценок пока нет. Было: { $came }; их спросят через час после окончания.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · можно цитировать
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
after-materials = <b>Материалов:</b> { $count }
after-chart = Оценки картинкой
after-export-results = Итоги таблицей
after-export-funders = Для доноров
after-remove = Убрать: { $title }
after-add = Добавить материалы
after-send = Сообщить участницам
after-exported = Храните, пожалуйста, файл там, где его прочтут только те, кому нужно.
after-scores = Оценки
after-useful = Полезно
after-improve = Изменить
after-total = Всего
after-column-score = Оценка
after-column-count = Ответов
after-column-quote = Можно цитировать
after-notice-added = Добавлено.
after-notice-unchanged = Это уже есть.
after-notice-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
after-notice-too-many = Помещается восемь материалов. Сначала уберите один.
after-notice-not-allowed = Это мероприятие меняет другая организатор.
after-notice-removed = Убрано.
after-notice-sent =
    { $count ->
        [one] Сообщение получит { $count } участница.
        [few] Сообщение получат { $count } участницы.
       *[other] Сообщение получат { $count } участниц.
    }
after-notice-nobody = Сообщать некому, или нового для них нет.
door-day = День { $day }
desk-delegation = Кто придёт из моей страны
desk-delegation-list = Из Вашей страны: { $count }
desk-delegate = { $name } · { $state }
desk-log = Что было сделано
desk-log-title = <b>Что было сделано, сначала последнее</b>
desk-log-none = Пока ничего.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = опубликовала
desk-act-cancel = отменила
desk-act-reject = не разрешено
desk-act-seat = дала место
desk-act-unseat = отозвала место
desk-act-export-people = взяла список таблицей
desk-act-export-results = взяла итоги таблицей
desk-act-export-funders = взяла числа для доноров
desk-notice-changed = Тем временем его изменили: вот как оно выглядит сейчас.
