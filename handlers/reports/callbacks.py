"""The buttons of reports that stand on the screens of this feature only."""

from handlers.kit.buttons import Press


class BlockAuthor(Press, prefix="rpx", irrevocable=True, destructive=True):
    """Block whose profile or text this is: neither of the two finds the other any more."""

    kind: str
    subject_id: int


class OpenCase(Press, prefix="rpo"):
    """Open one of her reports, by its case code."""

    code: str


class DecideReport(Press, prefix="rpv"):
    """Decide about a report, after asking for what is needed; `measure` is one of
    `storage/reports/records.py`.
    """

    review_id: int
    measure: str
    version: str = ""


class RemoveAuthor(Press, prefix="rpz", irrevocable=True, destructive=True):
    """Remove the author of what was reported from the network for good."""

    review_id: int
    version: str = ""


class LookReporter(Press, prefix="rpl"):
    """Look who sent a report."""

    review_id: int
