person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Имя
field-country = Страна
field-sector = Сфера работы
field-institution = Учреждение
field-position = Должность
field-offers = Могу предложить
field-seeks = Ищу
person-named = { $name } · { $sector }, { $country }
person-unnamed = Коллега · { $sector }, { $country }
naming-yes = Показывать моё имя
naming-no = Скрыть моё имя
person-colleague = Коллега
field-topics = Темы
field-region = Регион
field-about = О себе
field-photo = Фото
naming-limited = Ваше имя в профиле видят не все. Кому оно не показывается, тот в любом случае читает вторую строку.
