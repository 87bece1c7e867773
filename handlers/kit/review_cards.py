"""How each feature describes the kinds that it submits for review, and the buttons to the queue."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services
from handlers.kit.screens import Button, Row, Screen
from handlers.kit.texts import Translator
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewView
from storage.reviews.year import YEAR_OVER

MAX_BODY = 1_500
"""Longest page of a body, in UTF-16 code units; the details of the review itself appear above it.
"""


class ShowReviews(Press, prefix="rv"):
    """A page of the queue, of one kind or of all."""

    kind: str | None
    page: int


class OpenReview(Press, prefix="rd"):
    """Open a review, at a page of its body."""

    review_id: int
    page: int


@dataclass(frozen=True, slots=True)
class ReviewBody:
    """What a reviewer reads: one or more pages of Telegram HTML, each of at most MAX_BODY code
    units, and rows of buttons for other actions. `acts` are the decisions, if they are not to
    approve, to reject and to request changes.
    """

    pages: Sequence[str]
    rows: tuple[Row, ...] = ()
    acts: tuple[Button, ...] | None = None


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """How a kind of review is shown.

    `body` returns what the reviewer reads, or None if the subject is gone. `decided` returns the
    message to the author after a decision, or None if the decision no longer holds. `reasons` maps
    the message keys of ready-made reasons for a rejection to the keys of their buttons; `approve`
    and `reject` are the keys of the two decision buttons. With `asks_comment`, an approval needs a
    reason too, which the author reads. `plain` turns a title into unformatted text. `words` maps
    the keys of messages about any review to those with which this kind says the same.
    """

    body: Callable[[Context, ReviewView], Awaitable[ReviewBody | None]]
    decided: Callable[[Services, ClaimedDelivery, Translator, Review], Awaitable[Screen | None]]
    reasons: Mapping[str, str] = field(default_factory=dict[str, str])
    approve: str = "review-approve"
    reject: str = "review-reject"
    asks_comment: bool = False
    plain: Callable[[str], str] = str
    words: Mapping[str, str] = field(default_factory=dict[str, str])

    def key(self, key: str) -> str:
        """The key with which this kind says what the message `key` says about any review."""
        return self.words.get(key, key)


CARDS: dict[str, ReviewCard] = {}
"""The cards of all kinds of reviews; `handlers/__init__.py` fills this from the modules'
REVIEW_CARDS.
"""


def reason_words(t: Translator, reason: str) -> str:
    """A reason as unformatted text: a ready-made one in the reader's language, any other as
    written.
    """
    return t.plain(reason) if reason == YEAR_OVER or reason in ready_reasons() else reason


def ready_reasons() -> dict[str, str]:
    """Message keys of all ready-made reasons, mapped to the keys of their buttons."""
    return {key: label for card in CARDS.values() for key, label in card.reasons.items()}
