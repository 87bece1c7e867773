"""Erasure: what is deleted with an account, and what may stay without a name.

An erasure has three steps, each of which can be repeated after a crash: a tombstone is written
beside the database, one transaction deletes everything, and what the database still holds of it, in
its indexes and in its files, is wiped piece by piece. A start completes what the tombstones say,
also in an older backup that was put back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Database, Transaction, from_timestamp, mutation, query
from storage.database.tombstones import Tombstone
from storage.kit import audit, member_hooks, network_settings, search
from storage.kit.permissions import admins
from storage.kit.transliteration import fold
from storage.practices import submissions

ERASED = "erasure"
"""The action in the audit log; its reason is an ErasureReason, or a term of `[retention]`."""


_WIPE = "wipe-due"
"""How many were erased since the files were wiped."""

_INDEXES = (search.MEMBERS, search.PRACTICES, search.ENTRIES, search.PROJECTS)

_WRITTEN = {
    search.PRACTICES: "submissions", search.ENTRIES: "board_entries", search.PROJECTS: "projects",
}  # fmt: skip
"""The tables of authors whose texts are in an index."""

_SCRUB = "scrub-due-"
"""Whether rows were deleted from an index, whose name follows, since it was scrubbed."""


class ErasureReason(StrEnum):
    """Why somebody is erased, besides the terms of `[retention]`."""

    REQUEST = "request"
    TOMBSTONE = "tombstone"


class ErasureOutcome(StrEnum):
    """Outcome of an erasure. An admin of the configuration would come back at the next start."""

    ERASED = "erased"
    FROM_CONFIG = "from-config"
    LAST_ADMIN = "last-admin"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Remainder:
    """What may stay of a member who leaves, without her name: how many texts in the library she
    agreed to leave, and how many events and announcements that she made for the network.
    """

    texts: int
    events: int
    announcements: int


@query
def remainder(tx: Transaction, member_id: int) -> Remainder:
    """What would stay if she left now."""
    return Remainder(
        submissions.staying(tx, member_id),
        *(
            tx.value(sql, {"id": member_id})
            for sql in (
                """SELECT count(*) FROM events WHERE organiser_id = :id
                AND status IN ('published', 'cancelled')""",
                """SELECT count(*) FROM announcements WHERE author_id = :id
                AND status IN ('sent', 'stopped')""",
            )
        ),
    )


@query
def obstacle(tx: Transaction, member_id: int) -> ErasureOutcome | None:
    """Why she cannot be erased now; None if she can."""
    return _obstacle(tx, member_id)


def _obstacle(tx: Transaction, member_id: int) -> ErasureOutcome | None:
    row = tx.row(
        """SELECT (SELECT max(from_config) FROM roles WHERE member_id = members.id) AS from_config
        FROM members WHERE id = :id""",
        {"id": member_id},
    )
    if row is None:
        return ErasureOutcome.GONE
    if row["from_config"]:
        return ErasureOutcome.FROM_CONFIG
    if admins(tx) == [member_id]:
        return ErasureOutcome.LAST_ADMIN
    return None


async def erase(
    db: Database,
    member_id: int,
    now: datetime,
    *,
    reason: str = ErasureReason.REQUEST,
    keeps_texts: bool = True,
    more_follow: bool = False,
) -> ErasureOutcome:
    """Erase a member. With `keeps_texts`, the texts stay that she agreed to leave without her name.
    If `more_follow`, the caller calls `finish` after the last of them.

    Raises StorageError, OSError; nothing is erased then, except what a repetition completes.
    """
    found = await _identity(db, member_id)
    if isinstance(found, ErasureOutcome):
        return found
    telegram_id, is_suspended = found
    is_marked = is_suspended and reason == ErasureReason.REQUEST
    db.tombstones.add(telegram_id, Tombstone(now, keeps_texts, now if is_marked else None))
    await _erase(db, member_id, now, reason, keeps_texts)
    if not more_follow:
        await finish(db, now)
    return ErasureOutcome.ERASED


async def finish(db: Database, _now: datetime) -> None:
    """Wipe what is left of whoever was erased since the last time. Those who write meanwhile wait
    for some milliseconds at a time. Raises StorageError, OSError.
    """
    erased = await _erased(db)
    if not erased:
        return
    for index in _INDEXES:
        while await _scrub(db, index):
            pass
    if await db.wipe():
        await _wiped(db, erased)


@query
def _erased(tx: Transaction) -> int:
    return network_settings.get(tx, _WIPE, 0)


def is_wipe_due(tx: Transaction) -> bool:
    """Whether something may be left of somebody who was erased."""
    return bool(network_settings.get(tx, _WIPE, 0))


@mutation
def _scrub(tx: Transaction, index: str) -> bool:
    """A part of the work; whether there is more."""
    if not network_settings.get(tx, _SCRUB + index, 0):
        return False
    has_more = search.scrub(tx, index)
    network_settings.put(tx, _SCRUB + index, int(has_more))
    return has_more


@mutation
def _wiped(tx: Transaction, erased: int) -> None:
    # Whoever was erased meanwhile may not be wiped yet.
    network_settings.put(tx, _WIPE, network_settings.get(tx, _WIPE, 0) - erased)


@query
def _identity(tx: Transaction, member_id: int) -> tuple[int, bool] | ErasureOutcome:
    """Her Telegram id, and whether she is suspended or removed; or why she cannot be erased."""
    found = _obstacle(tx, member_id)
    if found is not None:
        return found
    row = tx.row("SELECT telegram_id, suspended_at FROM members WHERE id = :id", {"id": member_id})
    assert row is not None
    return row["telegram_id"], row["suspended_at"] is not None


async def left_suspended_at(db: Database, member_id: int) -> datetime | None:
    """When somebody who uses the Telegram account of this member deleted her data while she was
    suspended or removed (UTC), as long as the tombstone tells it; None if nobody did. Raises
    StorageError.
    """
    telegram_id = await _telegram_id(db, member_id)
    stone = None if telegram_id is None else db.tombstones.of(telegram_id)
    return None if stone is None else stone.suspended_at


@query
def _telegram_id(tx: Transaction, member_id: int) -> int | None:
    found: int | None = tx.value(
        "SELECT telegram_id FROM members WHERE id = :id", {"id": member_id}
    )
    return found


@mutation
def _erase(tx: Transaction, member_id: int, now: datetime, reason: str, keeps_texts: bool) -> None:
    erase_rows(tx, member_id, now, reason, keeps_texts=keeps_texts)


def erase_rows(
    tx: Transaction,
    member_id: int,
    now: datetime,
    reason: str = ErasureReason.REQUEST,
    *,
    keeps_texts: bool = True,
) -> None:
    """Remove a member from every table and index, inside a transaction.

    First, features do what they do when a member leaves (`MEMBER_HOOKS.left`); then the rows that
    point to her are deleted or lose her id, as each feature declares for `kit/personal_data.py`.
    """
    row = tx.row("SELECT name, telegram_id FROM members WHERE id = :id", {"id": member_id})
    if row is None:
        return
    if not keeps_texts:
        submissions.leave_nothing(tx, member_id)
    wrote = {
        index: bool(tx.value(f"SELECT 1 FROM {table} WHERE author_id = :id", {"id": member_id}))
        for index, table in _WRITTEN.items()
    }
    member_hooks.left(tx, member_id, now)
    tx.execute("DELETE FROM members WHERE id = :id", {"id": member_id})
    _forget_mentions(tx, member_id, row["name"], row["telegram_id"])
    for index in _INDEXES:
        if wrote.get(index, True):
            network_settings.put(tx, _SCRUB + index, 1)
    network_settings.put(tx, _WIPE, network_settings.get(tx, _WIPE, 0) + 1)
    own = reason == ErasureReason.REQUEST
    audit.record(tx, member_id if own else None, ERASED, now, member_id=member_id, reason=reason)


def _forget_mentions(tx: Transaction, member_id: int, name: str | None, telegram_id: int) -> None:
    """Delete where others have just typed her name, what they had begun to write to her, and
    updates of hers that could not be read. What others have written in their own texts stays.
    """
    tx.execute(
        "DELETE FROM inbox WHERE status = 'unreadable' AND body LIKE '%' || :id || '%'",
        {"id": telegram_id},
    )
    if not name:
        return
    words = {word for word in f"{name.casefold()} {fold(name)}".split() if len(word) >= _WORD}
    for table, texts in (
        ("searches", ("typed", "criteria")), ("library_positions", ("typed",)),
        ("event_searches", ("typed",)), ("board_positions", ("typed",)),
        ("showcase_positions", ("typed",)),
        ("incoming_messages", ("body", "previous")),
    ):  # fmt: skip
        for row in tx.rows(f"SELECT DISTINCT member_id, {', '.join(texts)} FROM {table}"):
            said = " ".join(row[text] or "" for text in texts).casefold()
            if any(word in said for word in words):
                same = " AND ".join(
                    f"{text} IS NULL" if row[text] is None else f"{text} = :{text}"
                    for text in texts
                )
                tx.execute(
                    f"DELETE FROM {table} WHERE member_id = :member AND {same}",
                    {"member": row["member_id"], **{text: row[text] for text in texts}},
                )
    tx.execute(
        "DELETE FROM form_drafts WHERE subject_id = :id AND instr(answers, :name) > 0",
        {"id": member_id, "name": name},
    )
    # A programme, or the line that names the organisers, may be shown for years.
    for table, column in (
        ("events", "organisers"), ("event_sessions", "speaker"), ("event_sessions", "moderator"),
    ):  # fmt: skip
        tx.execute(f"UPDATE {table} SET {column} = NULL WHERE {column} = :name", {"name": name})


_WORD = 4
"""The shortest word of a name, in letters, by which a search for her is recognised."""


async def complete(db: Database, now: datetime) -> int:
    """At a start: erase everybody who has a tombstone from after she came. What a crash interrupted
    is completed, and an older backup brings nobody back. Returns how many were erased.

    Raises StorageError.
    """
    erased = 0
    if len(db.tombstones):
        for member_id, keeps_texts in await _risen(db, db.tombstones.of):
            await _erase(db, member_id, now, ErasureReason.TOMBSTONE, keeps_texts)
            erased += 1
    await finish(db, now)
    return erased


@query
def _risen(tx: Transaction, stone_of: Callable[[int], Tombstone | None]) -> list[tuple[int, bool]]:
    """Those who are here although they were erased after they had come, and whether the texts stay
    that they had agreed to leave. Times are whole seconds: whoever came in the second in which she
    was erased counts as come back.
    """
    return [
        (row["id"], stone.keeps_texts)
        for row in tx.rows("SELECT id, telegram_id, first_seen_at FROM members ORDER BY id")
        if (stone := stone_of(row["telegram_id"])) is not None
        and from_timestamp(row["first_seen_at"]) < stone.at
    ]
