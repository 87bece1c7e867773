"""The buttons of practices."""

from handlers.kit.buttons import Press

# Library


class ShowPractices(Press, prefix="ps"):
    """Show a page of a filtered list (`storage.practices.library.Box`)."""

    box: str
    topic: str | None
    sector: str | None
    country: str | None
    page: int


class PickPracticeFilter(Press, prefix="pk"):
    """Choose the topic, sector or country by which a list is filtered."""

    what: str
    page: int
    box: str
    topic: str | None
    sector: str | None
    country: str | None


class SearchWords(Press, prefix="pq"):
    """Search by words; they are asked for."""


class ShowFoundPractices(Press, prefix="pw"):
    """Show a page of her last search, if it has this number."""

    number: int
    page: int


class NarrowSearch(Press, prefix="pli"):
    """Search practices for the words that she typed to find colleagues."""

    number: int


class BackToList(Press, prefix="pb"):
    """Show the list that she came from."""


# Reading


class ReadPractice(Press, prefix="pv"):
    """Show a practice: "main", "how" or "tried"; in this language, or with None in the one that
    suits her.
    """

    practice_id: int
    view: str
    part: int
    language: str | None


class SetMark(Press, prefix="pm"):
    """Mark it as useful or saved, or remove the mark."""

    practice_id: int
    mark: str
    on: bool


class ShowMore(Press, prefix="po"):
    """Show what else can be done with a practice."""

    practice_id: int


class PickLanguage(Press, prefix="pl"):
    """Read it in another language, or offer a translation."""

    practice_id: int


class Translate(Press, prefix="pt"):
    """Offer a translation."""

    practice_id: int
    language: str


class TellTrial(Press, prefix="py"):
    """Tell how she tried this practice."""

    practice_id: int


class GetFile(Press, prefix="pg"):
    """Send the file that belongs to it."""

    practice_id: int


class PracticeLink(Press, prefix="pn"):
    """Show a link to share inside Telegram."""

    practice_id: int


# Own submissions


class SharePractice(Press, prefix="pnew"):
    """Share a practice."""


class OwnPractices(Press, prefix="pmy"):
    """Show her submissions."""

    page: int


class OwnText(Press, prefix="pown"):
    """Show a text that she submitted, with what can be done."""

    submission_id: int
    part: int


class EditPractice(Press, prefix="ped"):
    """Edit what she submitted, and submit it again."""

    submission_id: int


class WithdrawSubmission(Press, prefix="ptb", irrevocable=True, destructive=True):
    """Withdraw a text that is under review or published."""

    submission_id: int


class RemovePractice(Press, prefix="prm", irrevocable=True, destructive=True):
    """Delete her practice with everything that belongs to it."""

    practice_id: int


class ShowName(Press, prefix="pnm"):
    """Show or hide her name on it."""

    practice_id: int
    named: bool


class ShowTrialName(Press, prefix="ptn"):
    """Show or hide her name on a trial."""

    submission_id: int
    named: bool


class AnswerProposal(Press, prefix="pof"):
    """Accept a proposed correction, or leave the text as it was."""

    submission_id: int
    agrees: bool


class SetNews(Press, prefix="pne"):
    """Get news about her readers once a week, or not."""

    wants: bool


# Before submission


class PreviewPractice(Press, prefix="ppv"):
    """Show a page of the preview."""

    form: str
    part: int


class PickField(Press, prefix="ppf"):
    """Choose the line to change."""

    form: str


class SendAnyway(Press, prefix="psa"):
    """Submit the text in spite of the warning, if it is still the text that the warning was
    about.
    """

    form: str
    digest: str


class ReadSimilar(Press, prefix="ppk"):
    """Look at a practice in the middle of a form."""

    practice_id: int
    part: int


# Review


class PickCorrection(Press, prefix="rf"):
    """Choose the part to shorten or correct, in the version that was shown."""

    review_id: int
    version: str = ""


class CorrectSubmission(Press, prefix="rx"):
    """Write a corrected version of this part."""

    review_id: int
    field: str
    version: str = ""


class GetReviewedFile(Press, prefix="rg"):
    """Send the file that belongs to a text under review."""

    review_id: int


class RemoveFromLibrary(Press, prefix="rt", destructive=True):
    """Remove a practice from the library, after asking for the reason."""

    practice_id: int


# Statistics


class ShowStatistics(Press, prefix="ru"):
    """Show the statistics of the library, by topic, sector or country."""

    what: str


class StatisticsChart(Press, prefix="rh"):
    """Send the statistics as a picture."""

    what: str


class ExportStatistics(Press, prefix="re"):
    """Send a file: "table", "md" or "pdf"."""

    what: str
