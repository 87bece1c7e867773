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
person-colleague = Hamkasb
field-topics = Mavzular
field-region = Hudud
field-about = O‘zim haqimda
field-photo = Surat
naming-limited = Profilingizdagi ismingizni hamma ham ko‘rmaydi. Ismingiz ko‘rsatilmaydigan hamkasblar har qanday holda ikkinchi qatorni o‘qiydi.
