"""Events: `records` is what they are, `drafting` creates and changes them by `fields`, `publishing`
invites their `audience`, `registrations` is who comes, `reminders` and `change_notices` are what
participants are told before the event, `calendars` what their calendars show, `checkin` is who was
there, `feedback` and `materials` are what follows.
"""
