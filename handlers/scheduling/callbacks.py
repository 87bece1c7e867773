"""The buttons with which a time is found. A day is its number (`date.toordinal`),
an hour its beginning in seconds since 1970."""

from handlers.kit.buttons import Press


class OpenPoll(Press, prefix="tpo"):
    """Show a meeting, or the search for its time."""

    poll_id: int


class PickMeetingDay(Press, prefix="tpd"):
    """Choose the day on which hours are marked."""

    poll_id: int
    page: int


class PickHours(Press, prefix="tph"):
    """Show the hours of a day."""

    poll_id: int
    day: int
    page: int


class MarkHour(Press, prefix="tpm"):
    """Mark an hour, or take the mark back."""

    poll_id: int
    at: int
    page: int
    on: bool


class MarkAll(Press, prefix="tpa"):
    """Mark all hours of a page, or take the marks back."""

    poll_id: int
    day: int
    page: int
    on: bool


class CompleteHours(Press, prefix="tpc"):
    """Her hours are complete."""

    poll_id: int


class AskAnotherTime(Press, prefix="tpn"):
    """Look for another time."""

    poll_id: int


class LeavePoll(Press, prefix="tpl", irrevocable=True, destructive=True):
    """She does not come."""

    poll_id: int


class GetMeetingFile(Press, prefix="tpi"):
    """Send the calendar file of a meeting."""

    poll_id: int


class GatherGroup(Press, prefix="tpg"):
    """Choose several contacts to find a time with."""

    page: int


class InviteContact(Press, prefix="tpv"):
    """Add the contact of this introduction to the group, or remove her."""

    poll_id: int
    introduction_id: int
    page: int
    on: bool


class AskGroup(Press, prefix="tpk"):
    """Ask the group when they can meet."""

    poll_id: int
