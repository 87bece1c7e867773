"""The queue of a reviewer: what she may decide, oldest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.database import Page, Transaction, from_timestamp, query, to_timestamp
from storage.reviews.claims import CLAIMED_BY_OTHER
from storage.reviews.kinds import reviewable
from storage.reviews.reviewers import MAY_DECIDE, waiting


def _pending(tx: Transaction) -> str:
    """SQL over `reviews`: it waits for a decision that `:viewer` may make."""
    return f"{waiting(tx)} AND {MAY_DECIDE}"


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A line of the queue. `is_claimed` means that another reviewer has it open."""

    review_id: int
    kind: str
    title: str
    submitted_at: datetime
    is_claimed: bool


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """A page of a reviewer's queue, oldest first. `counts` are by kind, over all pages."""

    page: Page[ReviewRow]
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """Number of reviews of all kinds."""
        return sum(self.counts.values())


@query
def queue(
    tx: Transaction,
    viewer_id: int,
    language: str,
    kind: str | None,
    page: int,
    size: int,
    now: datetime,
) -> ReviewQueue:
    """One page of this reviewer's queue, of one kind or of all; empty without a role."""
    values = {"viewer": viewer_id, "kind": kind, "now": to_timestamp(now)}
    rows = tx.page(
        f"""SELECT id, kind, subject_id, submitted_at, {CLAIMED_BY_OTHER} AS is_claimed
        FROM reviews WHERE {_pending(tx)} AND kind = coalesce(:kind, kind)
        ORDER BY submitted_at, id""",
        values,
        page,
        size,
    ).map(
        lambda row: ReviewRow(
            row["id"],
            row["kind"],
            reviewable(tx, row["kind"]).title(tx, row["subject_id"], language),
            from_timestamp(row["submitted_at"]),
            bool(row["is_claimed"]),
        )
    )
    counts = {
        row["kind"]: row["count"]
        for row in tx.rows(
            f"SELECT kind, count(*) AS count FROM reviews WHERE {_pending(tx)} GROUP BY kind",
            values,
        )
    }
    return ReviewQueue(rows, counts)


@query
def pending_count(tx: Transaction, viewer_id: int) -> int:
    """Number of pending reviews that this reviewer may decide."""
    return tx.value(f"SELECT count(*) FROM reviews WHERE {_pending(tx)}", {"viewer": viewer_id})


@query
def next_pending(tx: Transaction, viewer_id: int, kind: str | None, now: datetime) -> int | None:
    """Id of the oldest pending review that this reviewer may decide and nobody else has open, of
    one kind or of all.
    """
    return tx.value(
        f"""SELECT id FROM reviews WHERE {_pending(tx)} AND kind = coalesce(:kind, kind)
        AND NOT {CLAIMED_BY_OTHER} ORDER BY submitted_at, id LIMIT 1""",
        {"viewer": viewer_id, "kind": kind, "now": to_timestamp(now)},
    )
