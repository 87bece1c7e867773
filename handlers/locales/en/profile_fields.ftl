fields-button = Who sees what
fields-title =
    <b>Who sees what</b>

    Your country and field of work are always shown. About everything else you decide. What somebody may not see, she does not find with a search either.
fields-staff = The admins and the coordinators of your country see the whole profile. The organisers of an event see the name and institution of those who take part.
fields-limited = Not shown to everyone: { $fields }
fields-ask =
    <b>{ $field }</b>
    Who sees this?
fields-name = Everybody else sees you as: { $unnamed }. They can still ask you for contact. Whoever gets your contact also sees your name.
fields-contact = The colleagues you have exchanged contacts with also see what your country sees.
fields-see-as = See my profile as others do
shown-to-everyone = Everyone
shown-to-country = My country
shown-to-contacts = After contact
shown-to-nobody = Nobody
shown-to-not-now = This cannot be changed now.
seen-by-abroad = <b>A member of another country sees you like this:</b>
seen-by-country = <b>A member of your country sees you like this:</b>
seen-by-contact = <b>Somebody you are in contact with sees you like this:</b>
seen-button-abroad = From another country
seen-button-country = From my country
seen-button-contact = In contact with me
