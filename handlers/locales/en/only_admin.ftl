only-admin = <b>You are the only admin.</b> An announcement to more than { $most } members needs a second admin’s approval.
only-admin-appoint = Appoint a second admin
only-admin-no-second = This announcement needs a second admin’s approval, and there is no second admin. Appoint one, or send it alone: you confirm that by typing the number of readers, and it is recorded in the audit log.
only-admin-send = Send it alone…
only-admin-ask =
    <b>Send it without a second admin?</b> Nobody else has read it. This is recorded in the audit log with your name.

    To confirm, type the number of readers: <b>{ $count }</b>
only-admin-ask-correction =
    <b>Correct it without a second admin?</b> Nobody else has read the new text. This is recorded in the audit log with your name.

    To confirm, type the number of readers: <b>{ $count }</b>
only-admin-other-number = This is not the number of readers, so nothing was sent. Type { $count }, or cancel.
