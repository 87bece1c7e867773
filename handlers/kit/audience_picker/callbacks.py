"""The buttons of the audience picker."""

from handlers.kit.buttons import Press


class ShowAudience(Press, prefix="nw"):
    """Show one group of an audience."""

    subject: str
    id: int
    group: int


class PickKeys(Press, prefix="nwp"):
    """Show the keys of a kind, such as countries or sectors, to choose from."""

    subject: str
    id: int
    group: int
    kind: str
    page: int


class PickKey(Press, prefix="nwk"):
    """Add or remove a key. `number` is an event's id, or seconds since 1970."""

    subject: str
    id: int
    group: int
    kind: str
    code: str
    number: int
    chosen: bool


class PickAttendance(Press, prefix="nwe"):
    """Choose among the members who attend this event, wait for a seat, or were there."""

    subject: str
    id: int
    group: int
    event_id: int


class DropGroup(Press, prefix="nwd"):
    """Remove a group."""

    subject: str
    id: int
    group: int


class ShowNamed(Press, prefix="nwn"):
    """Show the named members."""

    subject: str
    id: int
    page: int


class NameMember(Press, prefix="nwm"):
    """Add or remove a named member."""

    subject: str
    id: int
    member_id: int
    named: bool


class FindMember(Press, prefix="nwq"):
    """Search for a member to name."""

    subject: str
    id: int


class ShowSegments(Press, prefix="nws"):
    """Show her saved segments."""

    subject: str
    id: int


class UseSegment(Press, prefix="nwt"):
    """Use a saved segment."""

    subject: str
    id: int
    audience_id: int


class DeleteSegment(Press, prefix="nwf", irrevocable=True, destructive=True):
    """Delete a saved segment."""

    subject: str
    id: int
    audience_id: int


class SaveSegment(Press, prefix="nww"):
    """Save this audience as a segment; the name is asked for."""

    subject: str
    id: int
