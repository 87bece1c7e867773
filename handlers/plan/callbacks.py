"""The buttons of the action plan."""

from handlers.kit.buttons import Press


class ListItems(Press, prefix="apli"):
    """Show a page of the items of a plan: "all", "mine", "drafts", or by "priority", "country" or
    "status" those of one `key`.
    """

    term_id: int
    by: str
    key: str
    page: int


class PickFilter(Press, prefix="aplf"):
    """Choose the priority, the country or the status of the items to list."""

    term_id: int
    by: str


class OpenItem(Press, prefix="aplo"):
    """Show an item of the plan."""

    item_id: int


class ShowHistory(Press, prefix="aplh"):
    """Show a page of what happened to an item."""

    item_id: int
    page: int


class ShowWords(Press, prefix="aplw"):
    """Show the words of an item as they were: its approved version with this number, from 1."""

    item_id: int
    number: int


class NewItem(Press, prefix="apln"):
    """Draft an item."""


class ChangeItem(Press, prefix="aplc"):
    """Choose what to change about an item."""

    item_id: int


class EditWords(Press, prefix="aple"):
    """Change the words of an item, in the language of the bot."""

    item_id: int


class PickLanguage(Press, prefix="apll"):
    """Choose the language in which to write an item."""

    item_id: int


class WriteWords(Press, prefix="aplt"):
    """Write an item in this language."""

    item_id: int
    language: str


class PickLine(Press, prefix="aplk"):
    """Choose the line of the open form to change."""

    page: int


class SendItem(Press, prefix="apls"):
    """Send the words of an item for review."""

    item_id: int


class WithdrawItem(Press, prefix="aplx", irrevocable=True, destructive=True):
    """Take an item off the draft of the plan, or take the change of its words back."""

    item_id: int


class ReportItem(Press, prefix="aplr"):
    """Report how an item is going."""

    item_id: int


class ShowQuestions(Press, prefix="aplq"):
    """Show the items about which she has been asked."""


class PickPerson(Press, prefix="aplp"):
    """Look for the member who should answer for an item."""

    item_id: int


class GiveItem(Press, prefix="aplg"):
    """Let this member answer for an item."""

    item_id: int
    member_id: int


class DeclineItem(Press, prefix="apld", irrevocable=True, destructive=True):
    """Give an item back for which she should not answer."""

    item_id: int


class PickMeeting(Press, prefix="aplm"):
    """Choose the meeting at which something was agreed: "adoption", "decision" or
    "recommendation".
    """

    kind: str
    page: int


class RecordAt(Press, prefix="aplb"):
    """Record what was agreed at this event, or with None at a meeting that is no event."""

    kind: str
    event_id: int | None


class ListDecisions(Press, prefix="dcl"):
    """Show a page of what was decided and recommended in a term; `theme_id` is the track."""

    term_id: int
    theme_id: int | None
    page: int


class PickTrack(Press, prefix="dct"):
    """Choose the track of the decisions to list."""

    term_id: int


class OpenDecision(Press, prefix="dco"):
    """Show a decision."""

    decision_id: int


class PickDecisionLanguage(Press, prefix="dcp"):
    """Choose the language in which to write a decision."""

    decision_id: int


class WriteDecision(Press, prefix="dcw"):
    """Write a decision in this language."""

    decision_id: int
    language: str


class PickOrigin(Press, prefix="dci"):
    """Choose the decisions from which an item follows."""

    item_id: int
    page: int


class SetOrigin(Press, prefix="dcs"):
    """Tie an item to the decision from which it follows, or untie it, on this page of the list."""

    item_id: int
    decision_id: int
    follows: bool
    page: int


class ShowFiles(Press, prefix="aplz"):
    """Choose a document of the plan, in this language."""

    term_id: int
    language: str


class PickFileLanguage(Press, prefix="aplzl"):
    """Choose the language of the documents."""

    term_id: int


class GetFile(Press, prefix="aplzf"):
    """Send a document: "plan" or "report", as "docx" or "xlsx"."""

    term_id: int
    what: str
    kind: str
    language: str


class GetPicture(Press, prefix="aplzp"):
    """Send the progress of the plan as a picture."""

    term_id: int
