directory-find =
    <b>Найти коллег</b>

    Выберите страну, сферу работы или тему. Или просто напишите на любом языке: <i>таможня Узбекистан</i>, имя, учреждение, тему.
directory-by-country = По стране
directory-by-sector = По сфере
directory-by-topic = По теме
directory-which-country = Какая страна?
directory-which-sector = Какая сфера работы?
directory-all-countries = Все страны
directory-all-sectors = Все сферы
directory-chosen = <b>{ $what }</b>
directory-found = Нажмите имя, чтобы открыть профиль.
directory-none = Пока никто не подходит.
directory-nearest = Вот кто подходит ближе всего:
directory-nothing-near = Попробуйте другую страну, другую сферу или меньше слов.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Этот профиль показать нельзя.
directory-no-words = Напишите, пожалуйста, слово хотя бы из двух букв.
directory-search-again = Этот поиск уже закрыт. Напишите, пожалуйста, ещё раз, кого Вы ищете.
directory-too-many = За последнее время Вы открыли много профилей. Чтобы защитить данные участниц, следующие можно открыть позже. Когда: { $when }.
directory-in-practices = Искать в лучших практиках
directory-in-events = Искать в мероприятиях
directory-for-you = <b>Коллеги для Вас сегодня</b>
directory-near-sector = Моя сфера · { $count }
directory-near-country = Моя страна · { $count }
directory-which-topic-offers =
    <b>Кто предлагает тему?</b>

    Выберите тему, и Вы увидите участниц, которые её предлагают.
directory-which-topic-seeks =
    <b>Кто ищет тему?</b>

    Выберите тему, и Вы увидите участниц, которые её ищут.
directory-side-offers = Кто предлагает тему
directory-side-seeks = Кто ищет тему
directory-words = «{ $words }»
directory-part-offers = Предлагает: { $topic }
directory-part-seeks = Ищет: { $topic }
directory-drop = { $part } ×
directory-left-out = Этих слов нет ни в одном профиле, поэтому поиск шёл без них: <b>{ $words }</b>
directory-count =
    { $count ->
        [one] { $count } коллега.
        [few] { $count } коллеги.
        [many] { $count } коллег.
       *[other] { $count } коллег.
    }
directory-more-than = Больше { $count } коллег. Чтобы их стало меньше, добавьте страну, сферу или слово.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = работает здесь: { $region }
directory-why-offers-sought = предлагает то, что Вы ищете: { $topic }
directory-why-offers = предлагает: { $topic }
directory-why-seeks = ищет: { $topic }
directory-why-same-field = работает в Вашей сфере в другой стране
directory-why-answers = недавно отвечала коллегам
directory-options = Ещё
directory-options-title = Что сделать с этим поиском?
directory-new-search = Новый поиск
directory-long-text =
    <b>Для поиска это длинный текст.</b>

    Это вопрос к коллегам или рассказ о том, что у Вас получилось? Решите, что с ним сделать.
directory-search-anyway = Искать коллег
directory-no-photo = Здесь нет фото.
directory-photo-gone = В Телеграме этого фото больше нет.
