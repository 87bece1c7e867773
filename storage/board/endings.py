"""How an entry runs out, is renewed, closed and passed on. None runs out before its author has been
asked, unless it has reached the date that she gave.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox
from storage.board import records
from storage.board.records import EntryStatus, Found
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import network_settings

ENDING, ENDED = "board-ending", "board-ended"
"""Kinds of messages to the author: whether the entry still stands, and that it has run out. Their
subject is the entry.
"""

GIVEN = "board-given"
"""Kind of the message to whoever an entry has been passed on to; its subject is the entry."""

DAYS, USUAL_DAYS = "board-days", 45
ASK_BEFORE = timedelta(days=5)
"""How long before an entry runs out its author is asked."""

REVIVES = timedelta(days=30)
"""How long after an entry has run out it may be renewed without a new review."""


class EndOutcome(StrEnum):
    """Outcome of renewing or closing an entry."""

    RENEWED = "renewed"
    CLOSED = "closed"
    UNCHANGED = "unchanged"
    PAST = "past"
    GONE = "gone"


@mutation
def set_days(tx: Transaction, days: int) -> None:
    """Store for how many days an entry stays on the board, from the configuration."""
    network_settings.put(tx, DAYS, days)


def expiry(tx: Transaction, until: datetime | None, now: datetime) -> datetime:
    """When an entry runs out that is put on the board, or renewed, now."""
    stays = now + timedelta(days=network_settings.get(tx, DAYS, USUAL_DAYS))
    return stays if until is None else min(stays, until)


def _until(row: Row) -> datetime | None:
    return None if row["until"] is None else from_timestamp(row["until"])


@mutation
def renew(tx: Transaction, entry_id: int, author_id: int, now: datetime) -> EndOutcome:
    """Let an entry stay on the board for its full time from now on; one that has run out lately
    comes back. Its words are those that were approved.
    """
    tx.lock("board_entries", entry_id)
    row = records.row_of(tx, entry_id, author_id)
    if row is None:
        return EndOutcome.GONE
    until, expires_at = _until(row), row["expires_at"]
    revives = row["status"] == EntryStatus.ENDED and row["outcome"] is None
    if row["status"] != EntryStatus.PUBLISHED and not (
        revives and to_timestamp(now - REVIVES) < expires_at <= to_timestamp(now)
    ):
        return EndOutcome.GONE
    if until is not None and until <= now:
        return EndOutcome.PAST
    renewed = to_timestamp(expiry(tx, until, now))
    if row["status"] == EntryStatus.PUBLISHED and renewed <= expires_at:
        return EndOutcome.UNCHANGED
    tx.execute(
        "UPDATE board_entries SET expires_at = :expires, asked_at = NULL WHERE id = :id",
        {"id": entry_id, "expires": renewed},
    )
    outbox.cancel(tx, ENDING, entry_id, "no longer needed", now)
    outbox.cancel(tx, ENDED, entry_id, "no longer needed", now)
    records.set_status(tx, entry_id, EntryStatus.PUBLISHED, now)
    return EndOutcome.RENEWED


@mutation
def close(
    tx: Transaction, entry_id: int, author_id: int, found: Found, now: datetime
) -> EndOutcome:
    """Take an entry off the board, or say of one that has run out what came of it."""
    tx.lock("board_entries", entry_id)
    row = records.row_of(tx, entry_id, author_id)
    if row is None or row["status"] not in (EntryStatus.PUBLISHED, EntryStatus.ENDED):
        return EndOutcome.GONE
    if row["outcome"] == found:
        return EndOutcome.UNCHANGED
    records.set_status(tx, entry_id, EntryStatus.ENDED, now)
    tx.execute(
        "UPDATE board_entries SET outcome = :found WHERE id = :id",
        {"id": entry_id, "found": found},
    )
    outbox.cancel(tx, ENDING, entry_id, "no longer needed", now)
    return EndOutcome.CLOSED


_MUST_ASK = "(until IS NULL OR until > expires_at)"
"""SQL over `board_entries`: an entry that may be renewed does not run out without a question."""


@mutation
def ask_and_end(tx: Transaction, now: datetime) -> int:
    """Ask the authors of entries that run out soon whether they still stand, and end those that
    have run out; returns how many. After a downtime an author gets her full time to answer.
    """
    at = {"now": to_timestamp(now), "soon": to_timestamp(now + ASK_BEFORE)}
    asked = tx.rows(
        f"""UPDATE board_entries SET asked_at = :now,
            expires_at = CASE WHEN until < :soon THEN until ELSE :soon END
        WHERE status = 'published' AND asked_at IS NULL AND expires_at <= :soon AND {_MUST_ASK}
        RETURNING id, author_id, expires_at""",
        at,
    )
    for row in asked:
        outbox.enqueue(
            tx, ENDING, [row["author_id"]], now, subject_id=row["id"],
            expires_at=from_timestamp(row["expires_at"]),
        )  # fmt: skip
    ended = tx.rows(
        """SELECT id FROM board_entries WHERE status = 'published' AND expires_at <= :now
        ORDER BY id""",
        at,
    )
    for row in ended:
        run_out(tx, row["id"], now)
    return len(asked) + len(ended)


def run_out(tx: Transaction, entry_id: int, now: datetime) -> None:
    """End an entry that is on the board, inside a transaction. Its author is asked what came of it,
    and may put it back.
    """
    row = tx.row(
        """UPDATE board_entries SET expires_at = :now
        WHERE id = :id AND status = 'published' RETURNING author_id""",
        {"id": entry_id, "now": to_timestamp(now)},
    )
    if row is not None:
        records.set_status(tx, entry_id, EntryStatus.ENDED, now)
        outbox.cancel(tx, ENDING, entry_id, "no longer needed", now)
        outbox.enqueue(tx, ENDED, [row["author_id"]], now, subject_id=entry_id)


def pass_on(tx: Transaction, entry_id: int, member_id: int, now: datetime) -> None:
    """Make an entry that is on the board that of another member, who is told, inside a transaction.
    Whether her name is shown with it is for her to decide: it is not, until she does.
    """
    passed = tx.execute(
        """UPDATE board_entries SET author_id = :member, is_named = 0, asked_at = NULL,
            updated_at = :now,
            country = (SELECT country FROM members WHERE id = :member),
            sector = (SELECT sector FROM members WHERE id = :member)
        WHERE id = :id AND status = 'published'""",
        {"id": entry_id, "member": member_id, "now": to_timestamp(now)},
    )
    if passed:
        outbox.cancel(tx, ENDING, entry_id, "no longer needed", now)
        outbox.enqueue(tx, GIVEN, [member_id], now, subject_id=entry_id)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next entry is to be asked about, or runs out (UTC); None if there is none."""
    due = tx.value(
        f"""SELECT min(CASE WHEN asked_at IS NULL AND {_MUST_ASK} THEN expires_at - :before
            ELSE expires_at END)
        FROM board_entries WHERE status = 'published'""",
        {"before": int(ASK_BEFORE.total_seconds())},
    )
    return None if due is None else from_timestamp(due)
