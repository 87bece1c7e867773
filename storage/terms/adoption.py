"""The priorities of a year are proposed by its chair and adopted after a review."""

from datetime import datetime
from enum import StrEnum

from storage import reviews
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import permissions
from storage.reviews import Circle, Obstacle, Review, Reviewable
from storage.terms import records, themes
from storage.terms.records import TermStatus
from storage.terms.themes import LEAST, ThemeKind
from storage.versions import version_of

PRIORITIES = "priorities"
"""Kind of the review of the priorities of a term, which is its subject."""


class ProposalOutcome(StrEnum):
    """Outcome of proposing the priorities, or of taking the proposal back."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"
    ADOPTED = "adopted"
    TOO_FEW = "too-few"
    UNDER_REVIEW = "under-review"
    UNCHANGED = "unchanged"
    NOT_ALLOWED = "not-allowed"


def _version(tx: Transaction, term_id: int) -> str | None:
    if records.load(tx, term_id) is None:
        return None
    found = themes.themes_of(tx, term_id, ThemeKind.PRIORITY)
    return version_of([(one.id, sorted(one.texts.items(), key=str)) for one in found])


def _title(tx: Transaction, term_id: int, language: str) -> str:
    found = themes.themes_of(tx, term_id, ThemeKind.PRIORITY)
    return found[0].text(language).title if found else "–"


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    tx.execute(
        "UPDATE terms SET adopted_at = :now WHERE id = :id AND adopted_at IS NULL",
        {"id": review.subject_id, "now": to_timestamp(now)},
    )
    return None


def _give_back(_tx: Transaction, _review: Review, _now: datetime) -> None:
    """The chair can change them again."""


REVIEWABLE = Reviewable(
    PRIORITIES, _version, _title, _approve, _give_back, Circle.STAFF, belongs_to_year=True,
    outlives_author=True,
)  # fmt: skip


@mutation
def propose(tx: Transaction, actor_id: int, term_id: int, now: datetime) -> ProposalOutcome:
    """Submit the priorities of the current term for adoption. With two persons in the chair, either
    may; a second proposal of the same changes nothing.
    """
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    if term is None or term.status is not TermStatus.CURRENT:
        return ProposalOutcome.NOT_ALLOWED
    if not permissions.acts_for_chair(tx, actor_id):
        return ProposalOutcome.NOT_ALLOWED
    if term.adopted_at is not None:
        return ProposalOutcome.ADOPTED
    if reviews.pending_of(tx, PRIORITIES, term_id) is not None:
        return ProposalOutcome.UNDER_REVIEW
    if len(themes.themes_of(tx, term_id, ThemeKind.PRIORITY)) < LEAST:
        return ProposalOutcome.TOO_FEW
    reviews.submit(tx, PRIORITIES, term_id, actor_id, now)
    return ProposalOutcome.PROPOSED


@mutation
def withdraw(tx: Transaction, actor_id: int, term_id: int, now: datetime) -> ProposalOutcome:
    """Take the proposal back, to change it."""
    if not permissions.acts_for_chair(tx, actor_id):
        return ProposalOutcome.NOT_ALLOWED
    if reviews.pending_of(tx, PRIORITIES, term_id) is None:
        return ProposalOutcome.UNCHANGED
    reviews.withdraw(tx, PRIORITIES, term_id, now)
    return ProposalOutcome.WITHDRAWN


@query
def is_proposed(tx: Transaction, term_id: int) -> bool:
    """Whether the priorities wait for their adoption."""
    return reviews.pending_of(tx, PRIORITIES, term_id) is not None
