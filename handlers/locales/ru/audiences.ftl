audience-whom = Для кого
audience-title =
    <b>Для кого это?</b>

    Внутри части должно выполняться всё выбранное; получит та, кто подходит хотя бы под одну часть.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Получат:</b> { $count }
audience-or = или:
audience-all = все участницы
audience-nobody = пока никто
audience-role-member = участницы без роли
audience-role-coordinator = координаторы
audience-role-admin = администраторы
audience-since = в сети с { $day }
audience-of-event-registered = «{ $title }»: придут
audience-of-event-waiting = «{ $title }»: лист ожидания
audience-of-event-attended = «{ $title }»: были
audience-event-registered = Придут
audience-event-waiting = В листе ожидания
audience-event-attended = Были на нём
audience-which-event = <b>Какое мероприятие?</b>
audience-no-events = Выбирать пока не из чего.
audience-by-country = Страны
audience-by-sector = Сферы работы
audience-by-language = Языки
audience-by-role = Роли
audience-by-event = Люди мероприятия
audience-by-since = Вступили с
audience-by-seeks = Какие темы ищут
audience-topics = Темы
audience-more = Ещё ›
audience-group-add = + или …
audience-group-remove = Убрать эту часть
audience-group-next = Другая часть ›
audience-segments-list =
    <b>Сохранённые аудитории</b>

    Число — сколько их сейчас.
audience-segments-none =
    <b>Сохранённые аудитории</b>

    Пока их нет. Выберите, для кого это, и сохраните выбор на будущее.
audience-segment-save = Сохранить эту
audience-segment-delete = Удалить
audience-choose =
    <b>{ $kind }</b>

    Число — сколько получат при таком выборе. Отмеченные выбраны.
audience-count = { $name } · { $count }
audience-named-count =
    { $count ->
        [one] { $count } участница по имени
        [few] { $count } участницы по имени
       *[other] { $count } участниц по имени
    }
audience-named = По имени
audience-named-remove = Убрать: { $name }
audience-named-list = <b>По имени: { $count }</b>
audience-named-add = Назвать кого-то
audience-offers = предлагает: { $topic }
audience-seeks = ищет: { $topic }
audience-by-offers = Что предлагают
audience-named-how = Они входят в круг в любом случае. Если больше ничего не выбрано, это только для них.
segment-ask-name =
    <b>Под каким именем?</b>

    Например: таможня, все страны.
audience-notice-done = Сохранено.
audience-notice-too-many-saved = У Вас уже 20 сохранённых аудиторий. Сначала удалите одну.
audience-notice-name-taken = Такое имя у Вас уже есть. Пожалуйста, выберите другое.
audience-notice-gone = Этой аудитории больше нет.
audience-notice-deleted = Удалено.
