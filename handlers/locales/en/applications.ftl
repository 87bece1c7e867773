applications-card = <b>A newcomer asks to be let in</b>
applications-let-in = Let in
applications-decline = Decline
applications-decided-approved = <b>Let in</b> by { $by }
applications-decided-rejected = <b>Declined</b> by { $by }
applications-somebody = a coordinator
applications-notice-let-in = She has been let in and will be told.
applications-notice-declined = Declined. She will be told the reason and may try again.
applications-notice-already-decided = Somebody has already decided this.
applications-notice-not-allowed = This is not yours to decide.
applications-notice-gone = This application is no longer there.
applications-gone = This application is no longer there, or it is not yours to decide.
applications-waiting = <b>Waiting to be let in</b>
applications-nobody = Nobody is waiting.
applications-line = { $name } · { $country }
applications-welcome =
    <b>Welcome to { $network }!</b>

    You have been let in. You can now find colleagues, and they can find you.
applications-sorry = Your registration could not be accepted this time.
applications-reason = <b>Reason:</b> { $reason }
applications-sorry-next = You may try again: your answers are kept, change what is needed and send them once more.
applications-try-again = Try again
decline-ask-reason =
    <b>Why is she not let in?</b>

    She will read the reason. Choose one, in her own language then, or write it yourself.
reason-incomplete = Some details are missing. Please add your institution and position.
reason-unconfirmed = We could not confirm your place of work.
reason-not-for-you = This network is for women who work in the fields it lists.
reason-incomplete-label = Details are missing
reason-unconfirmed-label = Place of work not confirmed
reason-not-for-you-label = Not for this network
applications-notice-changed = It was changed meanwhile: this is how it is now.
