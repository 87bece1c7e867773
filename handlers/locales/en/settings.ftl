settings-button = Notifications
settings-title =
    <b>Notifications</b>

    Press a line to turn it on or off.
settings-quiet = <b>Quiet hours:</b> { $from }–{ $until }, your time. Only urgent messages arrive then.
settings-always = You always get messages that are only for you: answers, contact requests, your events, and your safety.
settings-is-on = ✓ { $kind }: on
settings-is-off = { $kind }: off
settings-pick-quiet = Change quiet hours
settings-quiet-from = <b>When do your quiet hours start?</b>
settings-quiet-until = <b>When do they end?</b> They start at: { $hour }
settings-now-on = Turned on.
settings-now-off = Turned off.
settings-now-quiet = Your quiet hours are saved. Your reminders follow them.
settings-digest-on = ✓ Weekly summary: { $day }
settings-digest-off = Weekly summary: off
settings-pick-digest =
    <b>On which day would you like the weekly summary?</b>

    One message with new practices, upcoming events and new colleagues, at this time (yours): { $hour }. If there is nothing new, no message is sent.
settings-no-digest = Never
settings-now-digest = Saved.
