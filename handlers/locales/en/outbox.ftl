outbox-held-button = Nothing is being sent
outbox-held =
    <b>Nothing is being sent.</b>

    This database was restored or copied. Some of what it owes may have been sent already. Waiting messages: { $count }
outbox-send = Send what waits (some may get it twice)
outbox-drop = Drop what waits and go on
outbox-open = Messages are being sent.
outbox-released = Done. Sending goes on.
