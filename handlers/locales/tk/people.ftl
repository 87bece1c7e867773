person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Ady
field-country = Ýurt
field-sector = Iş ugry
field-institution = Edara
field-position = Wezipe
field-offers = Hödürläp bilýärin
field-seeks = Gözleýärin
person-named = { $name } · { $sector }, { $country }
person-unnamed = Kärdeş · { $sector }, { $country }
naming-yes = Adym görünsin
naming-no = Adym gizlensin
person-colleague = Kärdeş
field-topics = Temalar
field-region = Sebit
field-about = Özüm barada
field-photo = Surat
naming-limited = Profiliňizdäki adyňyzy hemmeler görmeýär. Adyňyz görkezilmeýän kärdeşler her ýagdaýda ikinji setiri okaýar.
