"""The buttons of events. A fact is named like in `storage/events/making.py`, with "-" for ":"."""

from handlers.kit.buttons import Press


class Open(Press, prefix="eo"):
    """An event's card."""

    event_id: int


class Come(Press, prefix="ey"):
    """I will come; also: I take the seat that is kept for me."""

    event_id: int


class CannotCome(Press, prefix="en"):
    """I cannot come, or not any more."""

    event_id: int


class Agenda(Press, prefix="ea"):
    """A day of the agenda."""

    event_id: int
    day: int


class Calendar(Press, prefix="ec"):
    """A calendar file: of one event, with None of all that I attend."""

    event_id: int | None


class PickFilter(Press, prefix="ef"):
    """Choose the country or sector that a list is narrowed to."""

    what: str
    page: int
    box: str
    country: str | None
    sector: str | None


class Materials(Press, prefix="em"):
    """What is left of an event."""

    event_id: int


class Fetch(Press, prefix="emf"):
    """Send me this file."""

    event_id: int
    material_id: int


class Evaluate(Press, prefix="ev"):
    """Say how it was."""

    event_id: int


class Delegation(Press, prefix="eq"):
    """For coordinators: who comes from her countries."""

    event_id: int
    page: int


# For organisers


class Desk(Press, prefix="ed"):
    """The events that I may change."""

    page: int


class New(Press, prefix="ew"):
    """Make an event."""


class Manage(Press, prefix="eg"):
    """An event as its organiser sees it."""

    event_id: int


class Facts(Press, prefix="egf"):
    """What can be changed: "main", "more" or "whom"."""

    event_id: int
    group: str


class Edit(Press, prefix="ege"):
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


class Texts(Press, prefix="egw"):
    """Title and description in one language."""

    event_id: int
    language: str


class Preview(Press, prefix="egp"):
    """The event as readers of this language see it."""

    event_id: int
    language: str


class Log(Press, prefix="egz"):
    """What was done about an event, and by whom."""

    event_id: int


class Publish(Press, prefix="egu"):
    """Tell its audience, of what was shown; asked twice."""

    event_id: int
    sure: bool
    version: str = ""


class Copy(Press, prefix="egk"):
    """A draft like this event."""

    event_id: int


class CallOff(Press, prefix="egx"):
    """Cancel the event, or throw its draft away."""

    event_id: int


class Reject(Press, prefix="egr"):
    """Do not let it go, with a reason."""

    event_id: int


class OpenTo(Press, prefix="ego"):
    """Open to all members, or by invitation."""

    event_id: int
    everybody: bool


class TellNow(Press, prefix="egt"):
    """Tell those who come what has changed."""

    event_id: int


class Guests(Press, prefix="egg"):
    """Whom it names."""

    event_id: int


class Invite(Press, prefix="egi"):
    """Name her, or no longer."""

    event_id: int
    member_id: int
    invited: bool


class LookFor(Press, prefix="egs"):
    """Look for a member, as a "guest" or for a "seat"."""

    event_id: int
    purpose: str


class People(Press, prefix="ep"):
    """Those "in", who "wait", or who are "out"."""

    event_id: int
    which: str
    page: int


class Person(Press, prefix="epp"):
    """Somebody's seat."""

    event_id: int
    member_id: int


class Decide(Press, prefix="epd"):
    """Give her a seat, or take it back; a reason is asked for."""

    event_id: int
    member_id: int
    seated: bool


class Door(Press, prefix="edo"):
    """The code of the day, and the numbers."""

    event_id: int


class Code(Press, prefix="edc"):
    """The code as a picture that leads into the bot."""

    event_id: int


class TickList(Press, prefix="edl"):
    """The list of a day, to tick."""

    event_id: int
    day: int
    page: int


class Tick(Press, prefix="edt"):
    """She was there on this day, or was not."""

    event_id: int
    member_id: int
    day: int
    came: bool
    page: int


class Results(Press, prefix="er"):
    """What was said of it."""

    event_id: int
    page: int


class Chart(Press, prefix="erc"):
    """The scores as a picture."""

    event_id: int


class Export(Press, prefix="ex"):
    """A file with the "people", the "results", or "funders" numbers."""

    event_id: int
    what: str


class AddMaterial(Press, prefix="ema"):
    """Add a link or a file."""

    event_id: int


class RemoveMaterial(Press, prefix="emr"):
    """Take a link or a file away."""

    event_id: int
    material_id: int


class SendMaterials(Press, prefix="ems"):
    """Tell those who came that there is something for them."""

    event_id: int
