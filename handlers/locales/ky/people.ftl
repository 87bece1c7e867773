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
person-colleague = Кесиптеш
field-topics = Темалар
field-region = Аймак
field-about = Өзүм жөнүндө
field-photo = Сүрөт
naming-limited = Профилиңиздеги атыңызды баары эле көрбөйт. Атыңыз көрсөтүлбөгөн кесиптештер кандай болсо да экинчи сапты окушат.
