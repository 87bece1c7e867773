"""What features tell of the kinds that they submit for review, and the buttons to the queue."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services
from handlers.kit.screens import Row, Screen
from handlers.kit.texts import Translator
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewView

MAX_BODY = 1_500
"""UTF-16 code units of a page of a body: what is said of the review itself stands above it."""


class ShowReviews(Press, prefix="rv"):
    """A page of the queue, of one kind or of all."""

    kind: str | None
    page: int


class OpenReview(Press, prefix="rd"):
    """A review to decide about, with a page of what it is about."""

    review_id: int
    page: int


@dataclass(frozen=True, slots=True)
class ReviewBody:
    """What a reviewer reads: pages of Telegram HTML of at most MAX_BODY, at least one, and rows of
    buttons for what else she can do with it.
    """

    pages: Sequence[str]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """How a kind of review is shown.

    `body` is what the reviewer reads, None where it is gone. `decided` is what the author gets
    after a decision, None where it is no longer so. `reasons` are the keys of ready-made reasons
    for a rejection, with those of their buttons; `approve` and `reject` are those of the two
    decisions. With `asks_comment` the approval needs a reason too, which its author reads. `plain`
    makes unformatted text of a title.
    """

    body: Callable[[Context, ReviewView], Awaitable[ReviewBody | None]]
    decided: Callable[[Services, ClaimedDelivery, Translator, Review], Awaitable[Screen | None]]
    reasons: Mapping[str, str] = field(default_factory=dict[str, str])
    approve: str = "review-approve"
    reject: str = "review-reject"
    asks_comment: bool = False
    plain: Callable[[str], str] = str


CARDS: dict[str, ReviewCard] = {}
"""All kinds of reviews as they are shown; `handlers/__init__.py` fills it from the modules'
REVIEW_CARDS.
"""


def reason_words(t: Translator, reason: str) -> str:
    """A reason as unformatted text: a ready-made one in this language, or as it was written."""
    return t.plain(reason) if reason in ready_reasons() else reason


def ready_reasons() -> dict[str, str]:
    """The keys of all ready-made reasons, with those of their buttons."""
    return {key: label for card in CARDS.values() for key, label in card.reasons.items()}
