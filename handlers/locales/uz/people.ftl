person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Ism
field-country = Mamlakat
field-sector = Ish sohasi
field-institution = Muassasa
field-position = Lavozim
field-offers = Taklif qila olaman
field-seeks = Izlayapman
person-named = { $name } · { $sector }, { $country }
person-unnamed = Hamkasb · { $sector }, { $country }
naming-yes = Ismim ko‘rinsin
naming-no = Ismim yashirilsin
