"""The kinds of reviews, as their features describe them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Transaction
from storage.reviews.records import Review


class Circle(StrEnum):
    """Who decides about a kind of review."""

    COUNTRY = "country"
    """Coordinators of the author's country, and admins."""

    ADMINS = "admins"

    STAFF = "staff"
    """Admins; if no admin may decide, coordinators of any country."""

    OUTSIDE = "outside"
    """Admins and coordinators of any country alike, but nobody of the author's institution."""


class Obstacle(StrEnum):
    """Why an approval cannot take effect now."""

    PAST = "past"
    NO_EXPERT = "no-expert"
    NO_PRACTICE = "no-practice"
    NO_READER = "no-reader"
    NO_LANGUAGE = "no-language"
    NO_OPTIONS = "no-options"
    NO_AUTHOR = "no-author"
    NO_TEXT = "no-text"
    NO_PROJECT = "no-project"
    NO_MEMBER = "no-member"
    HAS_ROLE = "has-role"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Reviewable:
    """A kind of review, as its feature describes it. All functions run inside the transaction.

    `version` identifies the content of a subject that a reviewer would be shown now; None if the
    subject is gone. `title` is its title in lists, in the reader's language. `approve` puts the
    subject into effect, or changes nothing and returns the obstacle; `give_back` returns the
    subject, with its text, to its author after a rejection or a request for changes. Both get the
    review with the decision filled in.

    `circle`, `approvals`, `is_blind` and `is_secret` are written into each review when it is
    submitted: who decides, how many different reviewers must approve, whether reviewers are not
    told who the author is, and whether the author is not told of an approval or a rejection until
    the feature does so, with `reviews.reveal`. `links` gives the columns of the audit row that
    refer to the subject, with their values.

    With `belongs_to_year` it is on the list of what is open when the chair changes.
    With `audits_looks` it is logged each time that a reviewer opens it. A pending review is
    withdrawn when its author leaves; with `outlives_author` it is decided all the same, without
    her.
    """

    kind: str
    version: Callable[[Transaction, int], str | None]
    title: Callable[[Transaction, int, str], str]
    approve: Callable[[Transaction, Review, datetime], Obstacle | None]
    give_back: Callable[[Transaction, Review, datetime], None]
    circle: Circle = Circle.COUNTRY
    approvals: int = 1
    is_blind: bool = False
    is_secret: bool = False
    has_changes: bool = True
    outlives_author: bool = False
    audits_looks: bool = False
    belongs_to_year: bool = False
    links: Callable[[Transaction, int], Mapping[str, int]] = lambda _tx, _subject_id: {}


class Reviewables(dict[str, Reviewable]):
    """All kinds of reviews, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: Reviewable) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds of reviews have one name")


def is_gone(tx: Transaction, review: Review) -> bool:
    """Whether what was reviewed no longer exists."""
    return reviewable(tx, review.kind).version(tx, review.subject_id) is None


def reviewable(tx: Transaction, kind: str) -> Reviewable:
    """The kind with this name."""
    return tx.features[Reviewables][kind]
