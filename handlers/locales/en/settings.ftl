settings-button = What I get, and when
settings-title =
    <b>What would you like to get?</b>

    Press a line to turn it on or off.
settings-quiet = <b>Quiet hours:</b> from { $from } to { $until } by your clock. Only urgent messages come then.
settings-always = What concerns you alone comes in any case: answers, your introductions, events that you attend, and what is about your safety.
settings-is-on = ✓ { $kind }: on
settings-is-off = { $kind }: off
settings-pick-quiet = Change the quiet hours
settings-quiet-from = <b>From when shall it be quiet?</b>
settings-quiet-until = <b>Quiet from { $hour }. Until when?</b>
settings-now-on = You get these again.
settings-now-off = You get none of these any more.
settings-now-quiet = Your quiet hours are set; your reminders follow them.
settings-digest-on = ✓ The week in one message: { $day }
settings-digest-off = The week in one message: off
settings-pick-digest =
    <b>On which day shall your week come?</b>

    One message at { $hour } by your clock: new practices, coming events, new colleagues. If there is nothing new, none comes.
settings-no-digest = On no day
settings-now-digest = Saved.
