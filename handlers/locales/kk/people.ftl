person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Аты-жөні
field-country = Ел
field-sector = Жұмыс саласы
field-institution = Мекеме
field-position = Лауазым
field-offers = Ұсына аламын
field-seeks = Іздеймін
person-named = { $name } · { $sector }, { $country }
person-unnamed = Әріптес · { $sector }, { $country }
naming-yes = Атымды көрсету
naming-no = Атымды жасыру
