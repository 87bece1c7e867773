person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Ном
field-country = Кишвар
field-sector = Соҳаи кор
field-institution = Муассиса
field-position = Вазифа
field-offers = Пешниҳод мекунам
field-seeks = Меҷӯям
person-named = { $name } · { $sector }, { $country }
person-unnamed = Ҳамкор · { $sector }, { $country }
naming-yes = Номи ман намоён
naming-no = Номи ман пинҳон
person-colleague = Ҳамкор
field-topics = Мавзуъҳо
field-region = Минтақа
field-about = Дар бораи ман
field-photo = Акс
naming-limited = Номи Шуморо дар профил на ҳама мебинанд. Касоне, ки ном ба онҳо нишон дода намешавад, дар ҳар ҳол сатри дуюмро мехонанд.
