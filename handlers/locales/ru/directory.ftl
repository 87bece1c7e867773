directory-find =
    <b>Найти коллег</b>

    Выберите страну или сферу работы. Или просто напишите на любом языке: <i>таможня Узбекистан</i>, имя, учреждение, тему.
directory-by-country = По стране
directory-by-sector = По сфере работы
directory-which-country = Какая страна?
directory-which-sector = Какая сфера работы?
directory-all-countries = Все страны
directory-all-sectors = Все сферы
directory-chosen = <b>{ $what }</b>
directory-your-words = Ваши слова
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
