"""What decisions about entries do."""

from datetime import datetime

from storage.board import endings, records
from storage.board.records import ENTRY, EntryStatus
from storage.database import Transaction, from_timestamp, to_timestamp
from storage.reviews import Obstacle, Review, Reviewable


def _version(tx: Transaction, entry_id: int) -> str | None:
    found = tx.value("SELECT version FROM board_entries WHERE id = :id", {"id": entry_id})
    return None if found is None else str(found)


def _title(tx: Transaction, entry_id: int, _language: str) -> str:
    return tx.value("SELECT title FROM board_entries WHERE id = :id", {"id": entry_id})


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Put the entry on the board, unless its date has passed meanwhile."""
    row = tx.row("SELECT until FROM board_entries WHERE id = :id", {"id": review.subject_id})
    assert row is not None
    until = None if row["until"] is None else from_timestamp(row["until"])
    if until is not None and until <= now:
        return Obstacle.PAST
    tx.execute(
        """UPDATE board_entries SET published_at = :now, expires_at = :expires, asked_at = NULL
        WHERE id = :id""",
        {
            "id": review.subject_id,
            "now": to_timestamp(now),
            "expires": to_timestamp(endings.expiry(tx, until, now)),
        },
    )
    records.set_status(tx, review.subject_id, EntryStatus.PUBLISHED, now)
    return None


def _give_back(tx: Transaction, review: Review, now: datetime) -> None:
    records.set_status(tx, review.subject_id, EntryStatus(review.status.value), now)


REVIEWABLE = Reviewable(ENTRY, _version, _title, _approve, _give_back, belongs_to_year=True)
