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
