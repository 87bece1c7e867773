audience-whom = Audience
audience-title =
    <b>Who is it for?</b>

    Within a group, a member must match everything you chose. She is included if she matches at least one group.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Readers:</b> { $count }
audience-readers-own = <b>Readers in your countries:</b> { $count }
audience-readers-elsewhere = In other countries, about: { $count }
audience-numbers-own = The numbers on the buttons count your countries; of other countries, they count the members everybody can find.
audience-or = or:
audience-all = all members
audience-nobody = nobody yet
audience-role-member = members without a role
audience-role-coordinator = coordinators
audience-role-admin = admins
audience-since = joined since { $day }
audience-of-event-registered = “{ $title }”: participants
audience-of-event-waiting = “{ $title }”: waiting list
audience-of-event-attended = “{ $title }”: attended
audience-event-registered = Attending
audience-event-waiting = On the waiting list
audience-event-attended = Attended
audience-which-event = <b>Which event?</b>
audience-no-events = There is nothing to choose from yet.
audience-by-country = Countries
audience-by-sector = Fields of work
audience-by-language = Languages
audience-by-role = Roles
audience-by-event = Event participants
audience-by-since = Joined since
audience-by-seeks = Topics looked for
audience-topics = Topics
audience-more = More ›
audience-group-add = + or…
audience-group-remove = Remove group
audience-group-next = Next group ›
audience-segments-list =
    <b>Saved audiences</b>

    The number is how many members each of them has now.
audience-segments-none =
    <b>Saved audiences</b>

    You have no saved audiences yet. Choose an audience and save it for next time.
audience-segment-save = Save this audience
audience-segment-delete = Delete
audience-choose =
    <b>{ $kind }</b>

    The number shows how many members you reach with this choice. ✓ means chosen.
audience-count = { $name } · { $count }
audience-named-count =
    { $count ->
        [one] { $count } member by name
       *[other] { $count } members by name
    }
audience-named = By name
audience-named-remove = Remove: { $name }
audience-named-list = <b>Members by name: { $count }</b>
audience-named-add = Add a member
audience-offers = offers: { $topic }
audience-seeks = looks for: { $topic }
audience-by-offers = Topics offered
audience-named-how = They are included in any case. If nothing else is chosen, it is for them only.
segment-ask-name =
    <b>What should this audience be called?</b>

    For example: customs, all countries.
audience-notice-done = Saved.
audience-notice-too-many-saved = You already have 20 saved audiences. Delete one first.
audience-notice-name-taken = You already have an audience with this name. Please choose another.
audience-notice-gone = This saved audience is no longer available.
audience-notice-deleted = Deleted.
audience-segment-delete-sure = Delete the saved audience “{ $name }”? Announcements and events that used it stay as they are.
audience-segment-delete-yes = Delete this audience
