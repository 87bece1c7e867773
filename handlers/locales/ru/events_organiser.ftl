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
event-ask-venue =
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
event-fact-title = Название
event-fact-starts = Начало
event-fact-ends = Конец
event-fact-venue = Место
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
event-agenda-too-long = Здесь { $count } строк, а в день помещается { $most }. Пришлите, пожалуйста, короче.
event-agenda-line = Строка { $number } не начинается со времени вроде 09:30 и названия: «{ $line }». Исправьте её и пришлите программу целиком.
event-agenda-hour = В строке { $number } невозможное время: «{ $line }». Исправьте её и пришлите программу целиком.
event-agenda-long-line = Строка { $number } слишком длинная; помещается { $most } знаков.
event-shares-line = Не получается понять «{ $line }». Напишите страну и число, например: Казахстан 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · черновик
        [pending] { $date } · { $title } · ждёт
        [cancelled] { $date } · { $title } · отменено
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Подготовка мероприятий</b>
event-organiser-list = Сначала черновики, затем ближайшие.
event-organiser-none = Мероприятий пока нет. Новое — это пять вопросов.
event-organiser-new = Новое мероприятие
event-organiser-publish = Опубликовать …
event-organiser-tell-now = Сообщить об изменении сейчас
event-organiser-people = Кто придёт
event-organiser-door = У входа
event-organiser-group-main = Что, когда, где
event-organiser-group-audience = Для кого, сколько
event-organiser-group-more = Напоминания, вопросы
event-organiser-preview = Как это увидят
event-organiser-copy = Создать такое же
event-organiser-results = Итоги
event-organiser-discard = Удалить черновик …
event-organiser-call-off = Отменить мероприятие …
event-organiser-is-draft = <i>Черновик. Пока никому не сообщено.</i>
event-organiser-is-pending = <i>Ждёт публикации администратором.</i>
event-organiser-is-published = <i>Опубликовано.</i>
event-organiser-is-cancelled = <i>Отменено. Участницам сообщено.</i>
event-organiser-untold = <b>Ещё не сообщено.</b> Участницы получат одно сообщение через десять минут после последнего изменения или по кнопке:
event-organiser-counts = <b>С местом:</b> { $seated } · <b>предложено:</b> { $offered } · <b>ждут:</b> { $queued } · <b>не придут:</b> { $out }
event-organiser-whom = <b>Для кого:</b> { $whom } ({ $count })
event-organiser-also-open = Могут прийти и другие.
event-organiser-seats = <b>Мест:</b> { $seats }
event-organiser-shares = <b>По странам:</b> { $shares }
event-organiser-reminders = <b>Напоминания:</b> { $leads }
event-organiser-no-reminders = нет
event-organiser-questions = <b>Своих вопросов:</b> { $count }
event-organiser-texts = Тексты, языки
event-organiser-about-main = Что изменить?
event-organiser-about-audience = Кому сообщить и сколько мест. Участницы, названные по имени, приглашены в любом случае.
event-organiser-audience-next = <b>Выбрана другая аудитория, она ещё не сохранена.</b>
event-organiser-audience-new = <b>Новых приглашений после сохранения:</b> { $count }
event-organiser-audience-review = Сохранить …
event-organiser-audience-discard = Отменить изменения
event-organiser-about-more = Что изменить?
event-organiser-make-open = Пустить и других
event-organiser-make-invited = Только по приглашению
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Программа какого дня?</b>

    Рядом с днём — число сессий.
event-organiser-which-language =
    <b>На каком языке название и описание?</b>

    Отмеченные уже есть. У кого нет текста на своём языке, читает на русском или английском.
event-organiser-no-title = названия пока нет
event-organiser-no-description = описания пока нет
event-organiser-wording = <b>Язык:</b> { $language }
event-organiser-preview-of = <i>Так это прочтут. Язык: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Опубликовать?</b> Пока оно ни для кого: выберите, для кого оно.
        [one] <b>Опубликовать?</b> Сообщение получит { $count } участница.
        [few] <b>Опубликовать?</b> Сообщение получат { $count } участницы, каждая в удобное время.
       *[other] <b>Опубликовать?</b> Сообщение получат { $count } участниц, каждая в удобное время.
    }
event-organiser-languages = <b>Тексты есть:</b> { $languages }
event-organiser-languages-missing = <b>Нет:</b> { $languages }. Прочтут на русском или английском, иначе на первом языке.
event-organiser-publish-yes = Да, опубликовать
event-organiser-telling =
    { $bar }
    Сообщения отправляются.
event-organiser-told =
    { $bar }
    Всем отправлено.
event-organiser-sums = Всего { $total }: доставлено { $sent } · бот заблокирован { $blocked } · не удалось { $failed } · неизвестно { $unknown } · уже не нужно { $dropped } · ждут { $waiting }
event-organiser-found = <b>Кого Вы имеете в виду?</b>
event-organiser-review = <b>Всё верно?</b>
event-organiser-review-more = Всё остальное — на следующем экране. До публикации никто ничего не получит.
event-organiser-review-yes = Да, дальше
event-organiser-review-fact = <b>{ $label }: всё верно?</b>
event-organiser-from-to =
    Было: { $before }

    Станет: <b>{ $after }</b>
event-organiser-save = Сохранить
event-organiser-type-again = Написать заново
event-organiser-call-off-sure =
    <b>Точно?</b>

    Если мероприятие опубликовано, всем участницам сообщат, и вернуть его будет нельзя.
event-organiser-call-off-yes = Да, отменить
event-organiser-call-off-no = Нет, оставить
eventcancel-ask-reason =
    <b>Почему оно не состоится?</b>

    Одно предложение для участниц. Можно пропустить.
eventseat-ask-reason =
    <b>По какой причине?</b>

    Одна строка; она сохраняется. Если место отзывается, она её прочтёт.
eventmaterial-ask-file =
    <b>Пришлите файл, картинку или ссылку.</b>

    Они останутся на карточке мероприятия.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · предложено
        [cancelled] { $name } · { $country } · не сможет
        [revoked] { $name } · { $country } · отозвано
        [expired] { $name } · { $country } · срок вышел
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = С местом: { $count }
event-organiser-people-wait = Ждут места: { $count }
event-organiser-people-out = Не придут: { $count }
event-organiser-seat-somebody = Дать кому-то место
event-organiser-export-people = Таблицей
event-organiser-seat = Дать ей место
event-organiser-revoke-seat = Отозвать место
event-organiser-her-seat = <b>Её ответ:</b> { $said }
event-organiser-no-answer = пока нет
event-organiser-state-registered = есть место
event-organiser-state-offered = место предложено
event-organiser-state-waitlisted = в листе ожидания
event-organiser-state-expired = срок предложения вышел
event-organiser-state-cancelled = не сможет
event-organiser-state-revoked = место отозвано
event-organiser-column-state = Ответ
event-organiser-column-came = Пришли
event-organiser-column-seats = С местом
event-organiser-notice-created = Черновик готов. Опубликуйте, когда всё будет заполнено.
event-organiser-notice-done = Сохранено.
event-organiser-notice-unchanged = Ничего не изменилось.
event-organiser-notice-conflict = Тем временем это изменила другая организатор. Выше — её вариант, ниже — Ваш; ничего не потеряно. Сохраните, если верен Ваш.
event-organiser-notice-not-allowed = Это мероприятие меняет другая организатор.
event-organiser-notice-over = Мероприятие прошло или отменено; изменить уже нельзя.
event-organiser-notice-end-before-start = Конец должен быть позже начала. Исправьте, пожалуйста, одно из двух.
event-organiser-notice-past = Это время уже прошло. Напишите, пожалуйста, будущее.
event-organiser-notice-too-long = Мероприятие длится не дольше двух месяцев.
event-organiser-notice-close-after-start = Ответы не могут закрыться после начала.
event-organiser-notice-too-few-seats = Мест уже занято больше. Сначала отзовите места или оставьте больше.
event-organiser-notice-too-few-for-taken = У участниц одной из стран уже больше мест, чем остаётся.
event-organiser-notice-shares-above-seats = Мест по странам больше, чем всего мест. Уменьшите их или сначала добавьте места.
event-organiser-notice-shares-outside = Места заданы для страны, для которой мероприятия нет. Измените одно из двух.
event-organiser-notice-last-title = Мероприятию нужно название. Напишите вместо него другое.
event-organiser-notice-published = Опубликовано. Здесь видно, как расходятся сообщения.
event-organiser-notice-asked = Оно выходит за пределы Вашей страны: публикацию подтвердит администратор.
event-organiser-notice-cancelled = Готово.
event-organiser-notice-copied = Такой же черновик, на несколько недель позже. Проверьте даты.
event-organiser-notice-told = Сообщения отправляются.
event-organiser-notice-invited = Названа.
event-organiser-notice-uninvited = Имя убрано.
event-organiser-notice-not-possible = Сейчас это невозможно.
event-organiser-notice-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
event-organiser-notice-reason-needs-admin = Причину увидят коллеги из других стран, поэтому её отправляет администратор. Без причины Вы можете отменить сами.
event-organiser-notice-seated = Место за ней, ей сообщат.
event-organiser-notice-revoked = Отозвано; ей сообщат причину.
event-organiser-notice-full = Для её страны нет свободных мест. Сначала добавьте места или измените доли.
event-organiser-notice-not-a-member = Сейчас она не участница сети, места ей дать нельзя.
event-checkin-code =
    <b>Код дня { $day }:</b> <code>{ $code }</code>
    Каждая участница пишет эти цифры боту или сканирует картинку.
event-checkin-no-day = Код есть в каждый день мероприятия. Начало: { $when }.
event-checkin-picture = Код картинкой
event-checkin-list = Список для отметок
event-checkin-again = Обновить
event-checkin-numbers = <b>Пришли: { $came } из { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-page-before = ‹ Имена
event-checkin-page-after = Имена ›
event-checkin-tick = <b>День { $day }.</b> Нажмите имя, когда она пришла; ещё раз — чтобы снять отметку.
event-checkin-nobody = Пока ни у кого нет места.
event-checkin-caption =
    { $title }
    Код: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } из 5</b> · ответов: { $count }, было: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Оценок пока нет. Было: { $came }; их спросят через час после окончания.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · можно цитировать
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Материалов:</b> { $count }
event-feedback-chart = Оценки картинкой
event-feedback-export-results = Итоги таблицей
event-feedback-export-funders = Для доноров
event-feedback-remove = Убрать: { $title }
event-feedback-remove-sure = Убрать «{ $title }»? Открыть это больше никто не сможет.
event-feedback-add = Добавить материалы
event-feedback-send = Сообщить участницам
event-feedback-exported = Храните, пожалуйста, файл там, где его прочтут только те, кому нужно.
event-feedback-scores = Оценки
event-feedback-useful = Полезно
event-feedback-improve = Изменить
event-feedback-total = Всего
event-feedback-column-score = Оценка
event-feedback-column-count = Ответов
event-feedback-column-quote = Можно цитировать
event-feedback-notice-added = Добавлено.
event-feedback-notice-unchanged = Это уже есть.
event-feedback-notice-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
event-feedback-notice-too-many = Помещается восемь материалов. Сначала уберите один.
event-feedback-notice-not-allowed = Это мероприятие меняет другая организатор.
event-feedback-notice-removed = Убрано.
event-feedback-notice-sent =
    { $count ->
        [one] Сообщение получит { $count } участница.
        [few] Сообщение получат { $count } участницы.
       *[other] Сообщение получат { $count } участниц.
    }
event-feedback-notice-nobody = Сообщать некому, или нового для них нет.
event-checkin-day = День { $day }
event-organiser-delegation = Кто придёт из моей страны
event-organiser-delegation-list = Из Вашей страны: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Что было сделано
event-organiser-log-title = <b>Что было сделано, сначала последнее</b>
event-organiser-log-none = Пока ничего.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = опубликовала
event-organiser-act-cancel = отменила
event-organiser-act-event-rejected = не разрешено
event-organiser-act-seat = дала место
event-organiser-act-revoke-seat = отозвала место
event-organiser-act-export-people = взяла список таблицей
event-organiser-act-export-results = взяла итоги таблицей
event-organiser-act-export-funders = взяла числа для доноров
event-organiser-notice-changed = Тем временем его изменили: вот как оно выглядит сейчас.
event-organiser-act-event-approved = одобрено
event-organiser-act-event-changes_requested = запрошены изменения
