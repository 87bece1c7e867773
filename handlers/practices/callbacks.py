"""The buttons of practices."""

from handlers.kit.buttons import Press

# The library


class ShowPractices(Press, prefix="ps"):
    """A page of a list (`storage.practices.library.Box`), narrowed."""

    box: str
    topic: str | None
    sector: str | None
    country: str | None
    page: int


class PickPracticeFilter(Press, prefix="pk"):
    """Choose the topic, sector or country that a list is narrowed to."""

    what: str
    page: int
    box: str
    topic: str | None
    sector: str | None
    country: str | None


class SearchWords(Press, prefix="pq"):
    """Search by words; they are asked for."""


class ShowFoundPractices(Press, prefix="pw"):
    """A page of her last search, if it has this number."""

    number: int
    page: int


class NarrowSearch(Press, prefix="pli"):
    """Look in practices for the words with which she searched colleagues."""

    number: int


class BackToList(Press, prefix="pb"):
    """The list that she came from."""


# Reading


class ReadPractice(Press, prefix="pv"):
    """A practice: "main", "how" or "tried"; in a language, with None in that which fits her."""

    practice_id: int
    view: str
    part: int
    language: str | None


class SetMark(Press, prefix="pm"):
    """Useful or saved, or not any more."""

    practice_id: int
    mark: str
    on: bool


class ShowMore(Press, prefix="po"):
    """What else can be done with a practice."""

    practice_id: int


class PickLanguage(Press, prefix="pl"):
    """Read in another language, or offer a translation."""

    practice_id: int


class Translate(Press, prefix="pt"):
    """Offer a translation."""

    practice_id: int
    language: str


class TellTrial(Press, prefix="py"):
    """We tried this."""

    practice_id: int


class AskAuthor(Press, prefix="pa"):
    """Ask to be introduced to the author."""

    practice_id: int


class GetFile(Press, prefix="pg"):
    """Send me the file that belongs to it."""

    practice_id: int


class PracticeLink(Press, prefix="pn"):
    """A link to share inside Telegram."""

    practice_id: int


class ReportPractice(Press, prefix="prep"):
    """Report it; the reason is asked for."""

    practice_id: int


# Her own


class SharePractice(Press, prefix="pnew"):
    """Share a practice."""


class OwnPractices(Press, prefix="pmy"):
    """What she has sent."""

    page: int


class OwnText(Press, prefix="pown"):
    """A text that she sent, with what may be done."""

    submission_id: int
    part: int


class EditPractice(Press, prefix="ped"):
    """Change what she sent, and send it again."""

    submission_id: int


class WithdrawSubmission(Press, prefix="ptb", irrevocable=True):
    """Withdraw a text that is under review, or published."""

    submission_id: int


class RemovePractice(Press, prefix="prm", irrevocable=True):
    """Delete her practice with all that belongs to it."""

    practice_id: int


class ShowName(Press, prefix="pnm"):
    """Show or hide her name under it."""

    practice_id: int
    named: bool


class ShowTrialName(Press, prefix="ptn"):
    """Show or hide her name under what she told of trying something."""

    submission_id: int
    named: bool


class AnswerProposal(Press, prefix="pof"):
    """Agree to a correction, or leave the text as it was."""

    submission_id: int
    agrees: bool


class WantNews(Press, prefix="pne"):
    """Hear of her readers once a week, or not."""

    wants: bool


# Before sending


class PreviewPractice(Press, prefix="ppv"):
    """A part of the preview."""

    form: str
    part: int


class PickField(Press, prefix="ppf"):
    """Which line to change?"""

    form: str


class SendAnyway(Press, prefix="psa"):
    """Send it as it is, as long as it is the text that she was asked about."""

    form: str
    digest: str


class ReadSimilar(Press, prefix="ppk"):
    """Look at a practice in the middle of a form."""

    practice_id: int
    part: int


# Review


class ShowReviews(Press, prefix="rv"):
    """What waits for a decision."""

    page: int


class ReviewPractice(Press, prefix="rd"):
    """A text to decide about."""

    submission_id: int
    part: int


class ApprovePractice(Press, prefix="ra"):
    """Let readers have it."""

    submission_id: int


class RequestChanges(Press, prefix="rc"):
    """Give it back with a comment, which is asked for."""

    submission_id: int


class RejectPractice(Press, prefix="rn"):
    """Say no with a reason, which is asked for."""

    submission_id: int


class PickCorrection(Press, prefix="rf"):
    """Which part to shorten or to correct?"""

    submission_id: int


class CorrectPractice(Press, prefix="rx"):
    """Write this part as it should be."""

    submission_id: int
    field: str


class GetReviewedFile(Press, prefix="rg"):
    """The file that belongs to a text under review."""

    submission_id: int


class UnpublishPractice(Press, prefix="rt"):
    """Take a practice out of the library; the reason is asked for."""

    practice_id: int


class OpenReport(Press, prefix="rr"):
    """A report."""

    report_id: int


class DismissReport(Press, prefix="ri"):
    """Leave what was reported as it is."""

    report_id: int


# Numbers


class ShowStatistics(Press, prefix="ru"):
    """The library in numbers, by topic, sector or country."""

    what: str


class StatisticsChart(Press, prefix="rh"):
    """The numbers as a picture."""

    what: str


class ExportStatistics(Press, prefix="re"):
    """A file: "table", "md" or "pdf"."""

    what: str
