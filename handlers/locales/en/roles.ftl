roles-admin = { $count ->
        [0] <b>Coordination</b>

            Nothing is waiting for your decision.
       *[other] <b>Coordination</b>

            Waiting for your decision: { $count }
    }
roles-look-up = Look up a member
roles-staff = Coordinators and admins
lookup-ask-words =
    <b>Whom are you looking for?</b>

    A name, a country, a field of work or an institution.
roles-found = <b>Found</b>
roles-nobody-found = Nobody was found.
roles-more = These are the first; more words narrow it down.
roles-staff-list = <b>Coordinators and admins</b>
roles-holder = { $name } — { $role }
roles-not-registered = (not registered yet)
roles-how-to-appoint = To appoint somebody, look her up and open her card.
roles-has = Role: <b>{ $role }</b>
roles-none = No role.
roles-name-admin = admin
roles-name-coordinator = coordinator, { $country }
roles-make-coordinator = Make coordinator
roles-make-admin = Make admin
roles-take = Take away: { $role }
roles-which-country = Which country shall { $name } coordinate?
roles-sure-admin = Make { $name } an admin? She will be able to do everything that you can.
roles-sure-take = Take this role from { $name }: { $role }?
roles-yes = Yes
roles-done = Done.
roles-unchanged = It was so already.
roles-not-allowed = Only admins may do this.
roles-not-a-member = She is not a member.
roles-fixed = This admin is set in the configuration and cannot be removed here.
roles-last-admin = She is the last admin. Appoint another one first.
roles-you-are = Your role here is now: <b>{ $role }</b>. You find what to do under /admin.
roles-you-were = You no longer have a role here. Thank you for your work.
