person-head =
    <b>{ $name }</b>
    { $sector } · { $country }
person-work = { $work }
person-line = <b>{ $label }:</b> { $value }
person-empty = —
field-name = Name
field-country = Country
field-sector = Field of work
field-institution = Institution
field-position = Position
field-offers = I can offer
field-seeks = Looking for
person-named = { $name } · { $sector }, { $country }
person-unnamed = A colleague · { $sector }, { $country }
naming-yes = Show my name
naming-no = Hide my name
person-colleague = A colleague
field-topics = Topics
field-region = Region
field-about = About me
field-photo = Photo
naming-limited = Your profile does not show your name to everyone. Those to whom it is not shown read the second line in any case.
