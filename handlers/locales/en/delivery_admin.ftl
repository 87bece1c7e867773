outbox-held-button = Sending is paused
outbox-held =
    <b>Sending is paused.</b>

    This database was restored or copied. Some of the waiting messages may have been sent already. Waiting messages: { $count }
outbox-held-copy = The copy is from: { $when }. What was sent after that is unknown.
outbox-send = Send now (some twice)
outbox-drop = Discard them and continue
outbox-open = There is nothing to decide. Messages are being sent.
outbox-released = Done.
outbox-unknown-button = Perhaps not delivered: { $count }
outbox-unknown =
    <b>Perhaps not delivered: { $count }</b>

    Telegram did not confirm these messages, so we cannot tell whether they arrived.
outbox-again = Send again (some twice)
outbox-accept = Leave as it is
outbox-paused =
    <b>Telegram has asked the bot to wait.</b>

    Announcements and reminders will continue in about { $minutes } min. Nothing is lost, and members who write to the bot still get an answer. Waiting messages: { $count }
