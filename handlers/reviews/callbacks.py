"""The buttons of reviews; those that open the queue and a review are in `handlers/kit`."""

from handlers.kit.buttons import Press


class PickReviewKind(Press, prefix="rk"):
    """Choose the kind of reviews to show, from a page of them."""

    page: int


class NextReview(Press, prefix="rz"):
    """The oldest review that nobody else has open."""


class Approve(Press, prefix="ra"):
    """Approve it, as it was shown."""

    review_id: int
    version: str = ""


class Reject(Press, prefix="rn"):
    """Reject it, after asking for the reason."""

    review_id: int
    version: str = ""


class RequestChanges(Press, prefix="rc"):
    """Request changes, after asking for the comment."""

    review_id: int
    version: str = ""


class ShowReviewQuestions(Press, prefix="rqs"):
    """Show a page of all questions to the author, with the answers."""

    review_id: int
    page: int


class AskAuthor(Press, prefix="rq"):
    """Ask the author a question before deciding."""

    review_id: int


class AnswerReviewer(Press, prefix="rw"):
    """Answer a reviewer's question."""

    question_id: int
