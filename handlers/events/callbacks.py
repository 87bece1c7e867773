"""The buttons of events. A fact is named like in `storage/events/fields.py`, with "-" for ":"."""

from handlers.kit.buttons import Press


class OpenEvent(Press, prefix="eo"):
    """An event's card."""

    event_id: int


class RegisterForEvent(Press, prefix="ey"):
    """I will come; also: I take the seat that is kept for me."""

    event_id: int


class CancelRegistration(Press, prefix="en", irrevocable=True):
    """I cannot come, or not any more."""

    event_id: int


class ShowAgenda(Press, prefix="ea"):
    """A day of the agenda."""

    event_id: int
    day: int


class GetCalendarFile(Press, prefix="ec"):
    """A calendar file: of one event, with None of all that I attend."""

    event_id: int | None


class PickEventFilter(Press, prefix="ef"):
    """Choose the country or sector that a list is narrowed to."""

    what: str
    page: int
    box: str
    country: str | None
    sector: str | None


class ShowMaterials(Press, prefix="em"):
    """What is left of an event."""

    event_id: int


class GetMaterial(Press, prefix="emf"):
    """Send me this file."""

    event_id: int
    material_id: int


class GiveFeedback(Press, prefix="ev"):
    """Say how it was."""

    event_id: int


class ShowCountryParticipants(Press, prefix="eq"):
    """For coordinators: who comes from her countries."""

    event_id: int
    page: int


# For organisers


class ManagedEvents(Press, prefix="ed"):
    """The events that I may change."""

    page: int


class NewEvent(Press, prefix="ew"):
    """Make an event."""


class ManageEvent(Press, prefix="eg"):
    """An event as its organiser sees it."""

    event_id: int


class ShowEventFields(Press, prefix="egf"):
    """What can be changed: "main", "more" or "whom"."""

    event_id: int
    group: str


class EditEventField(Press, prefix="ege"):
    """Change this fact."""

    event_id: int
    fact: str


class PickDay(Press, prefix="egd"):
    """Choose the day whose agenda is changed."""

    event_id: int
    page: int


class PickLanguage(Press, prefix="egl"):
    """Choose the language of a text."""

    event_id: int


class EditEventTexts(Press, prefix="egw"):
    """Title and description in one language."""

    event_id: int
    language: str


class PreviewEvent(Press, prefix="egp"):
    """The event as readers of this language see it."""

    event_id: int
    language: str


class ShowEventLog(Press, prefix="egz"):
    """What was done about an event, and by whom."""

    event_id: int


class PublishEvent(Press, prefix="egu", irrevocable=True):
    """Publish this version of the event and tell its audience."""

    event_id: int
    version: str = ""


class CopyEvent(Press, prefix="egk"):
    """A draft like this event."""

    event_id: int


class CancelEvent(Press, prefix="egx"):
    """Cancel the event, or throw its draft away."""

    event_id: int


class Reject(Press, prefix="egr"):
    """Do not let it go, with a reason."""

    event_id: int


class SetEventAudience(Press, prefix="ego"):
    """Open to all members, or by invitation."""

    event_id: int
    everybody: bool


class NotifyNow(Press, prefix="egt"):
    """Tell those who come what has changed."""

    event_id: int


class ReviewEventAudience(Press, prefix="egg"):
    """From which audience to which, before it is saved."""

    event_id: int


class SaveEventAudience(Press, prefix="egi"):
    """A published event is for this audience from now on."""

    event_id: int
    version: str


class DiscardEventAudience(Press, prefix="egj"):
    """Leave a published event to the audience that it has."""

    event_id: int


class SearchParticipant(Press, prefix="egs"):
    """Look for a member to give a seat to."""

    event_id: int


class ShowParticipants(Press, prefix="ep"):
    """Those "in", who "wait", or who are "out"."""

    event_id: int
    which: str
    page: int


class ShowParticipant(Press, prefix="epp"):
    """Somebody's seat."""

    event_id: int
    member_id: int


class DecideSeat(Press, prefix="epd"):
    """Give her a seat, or take it back; a reason is asked for."""

    event_id: int
    member_id: int
    seated: bool


class ShowCheckIn(Press, prefix="edo"):
    """The code of the day, and the numbers."""

    event_id: int


class GetCheckInPicture(Press, prefix="edc"):
    """The code as a picture that leads into the bot."""

    event_id: int


class ShowAttendanceList(Press, prefix="edl"):
    """The list of a day, to tick."""

    event_id: int
    day: int
    page: int


class MarkAttendance(Press, prefix="edt"):
    """She was there on this day, or was not."""

    event_id: int
    member_id: int
    day: int
    came: bool
    page: int


class ShowFeedback(Press, prefix="er"):
    """What was said of it."""

    event_id: int
    page: int


class FeedbackChart(Press, prefix="erc"):
    """The scores as a picture."""

    event_id: int


class ExportEvent(Press, prefix="ex"):
    """A file with the "people", the "results", or "funders" numbers."""

    event_id: int
    what: str


class AddMaterial(Press, prefix="ema"):
    """Add a link or a file."""

    event_id: int


class RemoveMaterial(Press, prefix="emr", irrevocable=True):
    """Remove a link or a file."""

    event_id: int
    material_id: int


class SendMaterials(Press, prefix="ems"):
    """Tell those who came that there is something for them."""

    event_id: int
