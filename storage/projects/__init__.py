"""The showcase: calls for projects, the projects that colleagues send, which of them are accepted,
in which order they are presented, and where they are repeated.

    sent ── reviewed by two, decided, told to all at one moment ─► shown
                                                                ─► declined
    sent, shown ── its author withdraws it ──────────────────────► withdrawn
    shown ── reported and hidden ────────────────────────────────► removed
"""
