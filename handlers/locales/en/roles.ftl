roles-admin = { $count ->
        [0] <b>Coordination</b>

            Nothing is waiting for your decision.
       *[other] <b>Coordination</b>

            Waiting for your decision: { $count }
    }
roles-look-up = Find a member
roles-staff = Coordinators and admins
lookup-ask-words =
    <b>Who are you looking for?</b>

    Type a name, a country, a field of work or an institution.
roles-found = <b>Found</b>
roles-nobody-found = No member matches.
roles-more = These are the first results. Add a word to narrow them down.
roles-staff-list = <b>Coordinators and admins</b>
roles-holder = { $name } — { $role }
roles-not-registered = (not registered yet)
roles-how-to-appoint = To appoint someone, find her and open her profile.
roles-has = Role: <b>{ $role }</b>
roles-none = No role.
roles-name-admin = admin
roles-name-coordinator = coordinator, { $country }
roles-make-coordinator = Make coordinator
roles-make-admin = Make admin
roles-take = Remove: { $role }
roles-which-country = Which country will { $name } coordinate?
roles-sure-admin = Make { $name } an admin? She will be able to do everything that you can do.
roles-sure-take = Remove this role from { $name }: { $role }? She will be told.
roles-yes = Yes
roles-done = Done.
roles-unchanged = Nothing has changed.
roles-not-allowed = Only admins can do this.
roles-not-a-member = She is not a member.
roles-fixed = This admin is set in the configuration and cannot be removed here.
roles-last-admin = She is the only admin. Appoint another one first.
roles-you-are = Your role is now: <b>{ $role }</b>. See /admin for what you can do.
roles-you-were = You no longer have a role in the network. Thank you for your work.
