audience-whom = Who it is for
audience-title =
    <b>Who is it for?</b>

    Within a group a member has to match every kind that is chosen; matching one of the groups is enough.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Readers:</b> { $count }
audience-or = or:
audience-all = all members
audience-nobody = nobody yet
audience-role-member = members without a role
audience-role-coordinator = coordinators
audience-role-admin = admins
audience-since = joined since { $day }
audience-of-event-registered = “{ $title }”: coming
audience-of-event-waiting = “{ $title }”: waiting list
audience-of-event-attended = “{ $title }”: were there
audience-event-registered = They come
audience-event-waiting = On the waiting list
audience-event-attended = They were there
audience-which-event = <b>Which event?</b>
audience-no-events = There is nothing to choose from yet.
audience-by-country = Countries
audience-by-sector = Fields of work
audience-by-language = Languages
audience-by-role = Roles
audience-by-event = People of an event
audience-by-since = Joined since
audience-by-seeks = Topics looked for
audience-topics = Topics
audience-more = More ›
audience-group-add = + or …
audience-group-remove = Remove this group
audience-group-next = Next group ›
audience-segments-list =
    <b>Saved audiences</b>

    The number is how many members each of them has now.
audience-segments-none =
    <b>Saved audiences</b>

    You have saved none yet. Choose who it is for, and save that for the next time.
audience-segment-save = Save this one
audience-segment-delete = Delete
audience-choose =
    <b>{ $kind }</b>

    The number is how many it reaches with this choice. Ticked ones are chosen.
audience-count = { $name } · { $count }
audience-named-count =
    { $count ->
        [one] { $count } named member
       *[other] { $count } named members
    }
audience-named = Named members
audience-named-remove = Remove { $name }
audience-named-list = <b>Named members: { $count }</b>
audience-named-add = Name somebody
audience-offers = offers: { $topic }
audience-seeks = looks for: { $topic }
audience-by-offers = Topics offered
audience-named-how = They belong to the audience in any case. Where nothing else is chosen, it is for them alone.
segment-ask-name =
    <b>Under what name?</b>

    For example: customs, all countries.
audience-notice-done = Saved.
audience-notice-too-many-saved = You have 20 saved audiences already. Delete one first.
audience-notice-name-taken = You have one of this name already. Please choose another.
audience-notice-gone = This saved audience is no longer there.
audience-notice-deleted = Deleted.
