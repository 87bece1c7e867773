person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Аты-жөнү
field-country = Өлкө
field-sector = Иш чөйрөсү
field-institution = Мекеме
field-position = Кызмат орду
field-offers = Сунуштай алам
field-seeks = Издейм
person-named = { $name } · { $sector }, { $country }
person-unnamed = Кесиптеш · { $sector }, { $country }
naming-yes = Атымды көрсөтүү
naming-no = Атымды жашыруу
