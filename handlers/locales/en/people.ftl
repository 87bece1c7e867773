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
