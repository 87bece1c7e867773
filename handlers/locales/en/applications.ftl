applications-welcome =
    <b>Welcome to { $network }!</b>

    Your registration has been approved. You can now find colleagues, and they can find you.
applications-sorry = Your registration was not approved this time.
applications-reason = <b>Reason:</b> { $reason }
applications-sorry-next = You can try again: your answers are kept. Change what is needed and send them once more.
applications-try-again = Try again
reason-incomplete = Some details are missing. Please add your institution and position.
reason-unconfirmed = We could not confirm where you work.
reason-not-for-you = This network is for women who work in the fields it lists.
reason-incomplete-label = Details are missing
reason-unconfirmed-label = Place of work not confirmed
reason-not-for-you-label = Not for this network
applications-invited-by = Invited by: { $name }
applications-namesake = <b>Take care:</b> somebody with a role has a name like this: { $name }.
applications-left-suspended = <b>Please note:</b> this Telegram account has been here before. Its owner deleted her data on this day while her access was suspended or ended: { $day }. Nothing else is kept. This note disappears on { $until }.
