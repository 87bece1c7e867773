"""What an author does with her entries: she sends them for review, changes and withdraws them."""

from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, reviews
from storage.board import records
from storage.board.records import ENTRY, SORTS, EntryKind, EntryStatus, EntryText
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit
from storage.kit.taxonomy import TOPICS

RATE_LIMIT = RateLimit(5, timedelta(days=7))
"""How many new entries one member may send."""

LATEST = timedelta(days=366)
"""How far ahead the date of an entry may be."""


class PostOutcome(StrEnum):
    """Outcome of sending an entry for review."""

    SENT = "sent"
    TOO_MANY = "too-many"
    PAST = "past"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """Whether the draft is kept, because she may send it later."""
        return self in (PostOutcome.TOO_MANY, PostOutcome.PAST)


@query
def may_post_at(tx: Transaction, author_id: int, now: datetime) -> datetime | None:
    """When she may send another new entry (UTC); None if she may now."""
    return rate_limits.next_allowed(tx, author_id, ENTRY, RATE_LIMIT, now)


@mutation
def post(
    tx: Transaction, author_id: int, entry_id: int | None, text: EntryText, now: datetime
) -> tuple[PostOutcome, int | None]:
    """Send an entry for review: a new one, or with `entry_id` one of hers with these words instead,
    whatever became of it before. Until it is approved it is not on the board. Returns the outcome,
    and the entry's id.
    """
    profile = members.profile_of(tx, author_id)
    is_known = all(topic in TOPICS for topic in text.topics) and bool(text.topics)
    is_sorted = (text.sort in SORTS) if text.kind is EntryKind.OPPORTUNITY else text.sort is None
    if profile is None or not members.is_member(tx, author_id) or not is_known or not is_sorted:
        return PostOutcome.GONE, None
    if text.until is not None and not now < text.until <= now + LATEST:
        return PostOutcome.PAST, entry_id
    if entry_id is not None:
        tx.lock("board_entries", entry_id)
        row = records.row_of(tx, entry_id, author_id)
        if row is None or row["status"] == EntryStatus.REMOVED:
            return PostOutcome.GONE, None
    elif rate_limits.next_allowed(tx, author_id, ENTRY, RATE_LIMIT, now) is not None:
        return PostOutcome.TOO_MANY, None
    else:
        rate_limits.record(tx, author_id, ENTRY, now)
    said = {
        "id": entry_id, "author": author_id, "country": profile.country, "sector": profile.sector,
        "kind": text.kind, "sort": text.sort, "title": text.title, "what": text.what,
        "whom": text.for_whom, "until": None if text.until is None else to_timestamp(text.until),
        "named": int(text.is_named), "now": to_timestamp(now),
    }  # fmt: skip
    if entry_id is None:
        entry_id = tx.value(
            """INSERT INTO board_entries (author_id, country, sector, kind, sort, title, what,
                for_whom, until, is_named, updated_at)
            VALUES (:author, :country, :sector, :kind, :sort, :title, :what, :whom, :until, :named,
                :now)
            RETURNING id""",
            said,
        )
        assert entry_id is not None
    else:
        tx.execute(
            """UPDATE board_entries SET country = :country, sector = :sector, kind = :kind,
                sort = :sort, title = :title, what = :what, for_whom = :whom, until = :until,
                is_named = :named, version = version + 1, status = 'pending', outcome = NULL,
                updated_at = :now, published_at = NULL, expires_at = NULL, asked_at = NULL
            WHERE id = :id""",
            said,
        )
    records.put_keys(tx, entry_id, text)
    records.index(tx, entry_id)
    reviews.submit(tx, ENTRY, entry_id, author_id, now, country=profile.country)
    return PostOutcome.SENT, entry_id


@mutation
def withdraw(tx: Transaction, entry_id: int, author_id: int, now: datetime) -> bool:
    """Withdraw an entry that is not on the board and has not been there since it was last changed;
    False if it is none of hers, or on the board.
    """
    tx.lock("board_entries", entry_id)
    row = records.row_of(tx, entry_id, author_id)
    waiting = (EntryStatus.PENDING, EntryStatus.CHANGES_REQUESTED, EntryStatus.REJECTED)
    if row is None or row["status"] not in waiting:
        return False
    reviews.withdraw(tx, ENTRY, entry_id, now)
    records.set_status(tx, entry_id, EntryStatus.WITHDRAWN, now)
    return True
