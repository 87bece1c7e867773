"""Delegations: what a coordinator or an organiser enters about women without Telegram.

    entered ── a link is made ─► linked ── somebody opens it ─► opened ── "it is I" ─► confirmed
    opened ── "it is not I" ─► entered            confirmed ── she is a member ─► claimed
    any but claimed ── 90 days after the event, her wish, or whoever entered her ─► erased

`entering` is what the one who enters a delegation does, `seats` how its seats are kept, `listing`
what she sees of it, `claims` how a woman takes her profile over. The record is
`storage/managed_profiles.py`.
"""
