"""The buttons of events. A fact is named as in `storage/events/fields.py`, with "-" for ":"."""

from handlers.kit.buttons import Press


class OpenEvent(Press, prefix="eo"):
    """Show an event's card."""

    event_id: int


class RegisterForEvent(Press, prefix="ey"):
    """Register for the event, or accept the seat that is offered."""

    event_id: int


class CancelRegistration(Press, prefix="en", irrevocable=True, destructive=True):
    """Decline the event, or cancel the registration."""

    event_id: int


class ShowAgenda(Press, prefix="ea"):
    """Show one day of the agenda."""

    event_id: int
    day: int


class GetCalendarFile(Press, prefix="ec"):
    """Send a calendar file: of one event, or with None of all events that she attends."""

    event_id: int | None


class ShowList(Press, prefix="elw"):
    """Show a page of the list of who comes."""

    event_id: int
    page: int


class JoinList(Press, prefix="elj"):
    """Put her on the list of who comes, or take her off it."""

    event_id: int
    is_listed: bool


class PickEventFilter(Press, prefix="ef"):
    """Choose the country or sector by which a list is filtered."""

    what: str
    page: int
    box: str
    country: str | None
    sector: str | None


class ShowFoundEvents(Press, prefix="efp"):
    """Show another page of the events that her search with this number found."""

    search: int
    page: int


class ShowMaterials(Press, prefix="em"):
    """Show the materials of an event."""

    event_id: int


class GetMaterial(Press, prefix="emf"):
    """Send this file."""

    event_id: int
    material_id: int


class GiveFeedback(Press, prefix="ev"):
    """Answer the feedback questions about an event."""

    event_id: int


class ShowCountryParticipants(Press, prefix="eq"):
    """For coordinators: show the participants from her countries."""

    event_id: int
    page: int


# For organisers


class ManagedEvents(Press, prefix="ed"):
    """Show the events that she may change."""

    page: int


class NewEvent(Press, prefix="ew"):
    """Create an event."""


class ShowSessions(Press, prefix="eses"):
    """Show the sessions of an event that have seats of their own."""

    event_id: int


class ManageSessions(Press, prefix="esem"):
    """Show the same to an organiser."""

    event_id: int


class NewSession(Press, prefix="esen"):
    """Create a session with seats of its own."""

    event_id: int


class CallMeeting(Press, prefix="ycn"):
    """Call a meeting of the year: "opening", "forum" or "closing"."""

    kind: str


class ManageEvent(Press, prefix="eg"):
    """Show an event to its organiser."""

    event_id: int


class ShowEventFields(Press, prefix="egf"):
    """Show the facts that can be changed: "main", "more" or "audience"."""

    event_id: int
    group: str


class EditEventField(Press, prefix="ege"):
    """Change this fact: a text in one language, the agenda of one day."""

    event_id: int
    fact: str
    language: str | None = None
    day: int | None = None


class KeepEnd(Press, prefix="egh"):
    """Save the new start, and keep the end as it is."""


class PickDay(Press, prefix="egd"):
    """Choose the day whose agenda is changed."""

    event_id: int
    page: int


class PickLanguage(Press, prefix="egl"):
    """Choose the language of a text."""

    event_id: int


class EditEventTexts(Press, prefix="egw"):
    """Change title and description in one language."""

    event_id: int
    language: str


class PreviewEvent(Press, prefix="egp"):
    """Show the event as readers of this language see it."""

    event_id: int
    language: str


class ShowEventLog(Press, prefix="egz"):
    """Show what was done about an event, and by whom."""

    event_id: int


class PublishEvent(Press, prefix="egu", irrevocable=True):
    """Publish this version of the event and notify its audience."""

    event_id: int
    version: str = ""


class CopyEvent(Press, prefix="egk"):
    """Copy the event as a draft."""

    event_id: int


class CancelEvent(Press, prefix="egx", destructive=True):
    """Cancel the event, or delete its draft."""

    event_id: int


class SetEventAudience(Press, prefix="ego"):
    """Open the event to all members, or restrict it to invited ones."""

    event_id: int
    everybody: bool


class MoveLinks(Press, prefix="egm"):
    """Move the links in the description and the agenda to the place."""

    event_id: int


class NotifyNow(Press, prefix="egt"):
    """Notify participants of the changes now."""

    event_id: int


class ReviewEventAudience(Press, prefix="egg"):
    """Show the old and the new audience before the change is saved."""

    event_id: int


class SaveEventAudience(Press, prefix="egi"):
    """Give a published event this audience."""

    event_id: int
    version: str


class DiscardEventAudience(Press, prefix="egj"):
    """Keep the audience that a published event has."""

    event_id: int


class SearchParticipant(Press, prefix="egs"):
    """Search for a member to give a seat to."""

    event_id: int


class ShowParticipants(Press, prefix="ep"):
    """Show the participants: those who are "in", those who "wait", or those who are "out"."""

    event_id: int
    which: str
    page: int


class ShowParticipant(Press, prefix="epp"):
    """Show a participant's seat."""

    event_id: int
    member_id: int


class DecideSeat(Press, prefix="epd"):
    """Give her a seat, or take it back; a reason is asked for."""

    event_id: int
    member_id: int
    seated: bool

    @property
    def takes_away(self) -> bool:
        """Whether the seat is taken back."""
        return not self.seated


class ShowCheckIn(Press, prefix="edo"):
    """Show the code of the day and the attendance."""

    event_id: int


class GetCheckInPicture(Press, prefix="edc"):
    """Show the code as a picture that leads into the bot."""

    event_id: int


class ShowAttendanceList(Press, prefix="edl"):
    """Show the attendance list of a day, to tick."""

    event_id: int
    day: int
    page: int


class MarkAttendance(Press, prefix="edt"):
    """Mark that she was there on this day, or was not."""

    event_id: int
    member_id: int
    day: int
    came: bool
    page: int


class ShowFeedback(Press, prefix="er"):
    """Show the feedback on an event."""

    event_id: int
    page: int


class FeedbackChart(Press, prefix="erc"):
    """Send the scores as a picture."""

    event_id: int


class ExportEvent(Press, prefix="ex"):
    """Send a file: "people", "results", or the numbers for "funders"."""

    event_id: int
    what: str


class AddMaterial(Press, prefix="ema"):
    """Add a link or a file."""

    event_id: int


class RemoveMaterial(Press, prefix="emr", irrevocable=True, destructive=True):
    """Remove a link or a file."""

    event_id: int
    material_id: int


class SendMaterials(Press, prefix="ems"):
    """Notify those who attended that there are materials."""

    event_id: int
