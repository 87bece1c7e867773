outbox-held-button = Nothing is being sent
outbox-held =
    <b>Nothing is being sent.</b>

    This database was restored or copied. Some of what it owes may have been sent already. Waiting messages: { $count }
outbox-send = Send what waits (some may get it twice)
outbox-drop = Drop what waits and go on
outbox-open = There is nothing to decide: messages are being sent.
outbox-released = Done.
outbox-unknown-button = Perhaps not delivered: { $count }
outbox-unknown =
    <b>Perhaps not delivered: { $count }</b>

    The answer to these messages was lost: nobody can tell whether they came.
outbox-again = Send again (some may get it twice)
outbox-accept = Leave it at that
outbox-paused =
    <b>Telegram has asked the bot to wait.</b>

    Announcements and reminders will go on in about { $minutes } min. Nothing is lost, and whoever writes to the bot is still answered. Waiting messages: { $count }
