audience-whom = Аудитория
audience-title =
    <b>Для кого это?</b>

    Внутри группы участница должна подходить по всему, что Вы выбрали. Она входит в аудиторию, если подходит хотя бы к одной группе.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Получат:</b> { $count }
audience-readers-own = <b>Получат в Ваших странах:</b> { $count }
audience-readers-elsewhere = В других странах, примерно: { $count }
audience-numbers-own = Числа на кнопках относятся к Вашим странам; для других стран считаются те, кого могут найти все.
audience-or = или:
audience-all = все участницы
audience-nobody = пока никто
audience-role-member = участницы без роли
audience-role-coordinator = координаторы
audience-role-admin = администраторы
audience-since = в сети с { $day }
audience-of-event-registered = «{ $title }»: участницы
audience-of-event-waiting = «{ $title }»: лист ожидания
audience-of-event-attended = «{ $title }»: присутствовали
audience-event-registered = Участвуют
audience-event-waiting = В листе ожидания
audience-event-attended = Присутствовали
audience-which-event = <b>Какое мероприятие?</b>
audience-no-events = Выбирать пока не из чего.
audience-by-country = Страны
audience-by-sector = Сферы работы
audience-by-language = Языки
audience-by-role = Роли
audience-by-event = Участницы мероприятия
audience-by-since = По дате вступления
audience-by-seeks = Какие темы ищут
audience-topics = Темы
audience-more = Ещё ›
audience-group-add = + или…
audience-group-remove = Убрать группу
audience-group-next = Другая группа ›
audience-segments-list =
    <b>Сохранённые аудитории</b>

    Число показывает, сколько участниц в каждой сейчас.
audience-segments-none =
    <b>Сохранённые аудитории</b>

    У Вас пока нет сохранённых аудиторий. Выберите аудиторию и сохраните её на будущее.
audience-segment-save = Сохранить аудиторию
audience-segment-delete = Удалить
audience-choose =
    <b>{ $kind }</b>

    Число показывает, сколько участниц охватит этот выбор. ✓ — выбрано.
audience-count = { $name } · { $count }
audience-named-count =
    { $count ->
        [one] поимённо: { $count } участница
        [few] поимённо: { $count } участницы
       *[many] поимённо: { $count } участниц
    }
audience-named = Поимённо
audience-named-remove = Убрать: { $name }
audience-named-list = <b>Выбраны поимённо: { $count }</b>
audience-named-add = Добавить участницу
audience-offers = предлагает: { $topic }
audience-seeks = ищет: { $topic }
audience-by-offers = Какие темы предлагают
audience-named-how = Они входят в любом случае. Если больше ничего не выбрано, это только для них.
segment-ask-name =
    <b>Как назвать эту аудиторию?</b>

    Например: таможня, все страны.
audience-notice-done = Сохранено.
audience-notice-too-many-saved = У Вас уже 20 сохранённых аудиторий. Сначала удалите одну.
audience-notice-name-taken = Аудитория с таким названием у Вас уже есть. Выберите, пожалуйста, другое.
audience-notice-gone = Эта сохранённая аудитория больше недоступна.
audience-notice-deleted = Удалено.
audience-segment-delete-sure = Удалить сохранённую аудиторию «{ $name }»? Объявления и мероприятия, где она использована, не изменятся.
audience-segment-delete-yes = Удалить аудиторию
