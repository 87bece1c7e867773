"""Audit log of privileged actions, as a chain in which every entry vouches for the one before it.

A reason is covered by a salted hash, so that it can be erased without breaking the chain. Whoever
can write the database can also rebuild the whole chain, or cut its end off: what tells of that is a
digest kept elsewhere, which the running bot writes to its log and `kurak audit` prints.
"""

import hashlib
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from storage.database import Row, Transaction, from_timestamp, query, to_timestamp
from storage.kit.personal_data import NUMBER, MemberColumn

BATCH = 1_000
"""How many entries are read at once while the chain is verified."""

CUT = "audit-cut"
"""The action of deleting entries that are too old; its subject is the last of them."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action: when (UTC), by whom, about whom, and the reason given. `actor` and `member` are
    display names, None for somebody who has left; `actor_id` is None where Kurak acted by itself.
    """

    id: int
    at: datetime
    action: str
    actor: str | None
    member: str | None
    note: str | None
    actor_id: int | None
    member_id: int | None
    kind: str | None
    subject_id: int | None


@dataclass(frozen=True, slots=True)
class Verification:
    """What a look at the whole chain has found. `last_id` and `digest` are those of the last entry
    (0 and "" if there has never been one); `broken_at` is the number of the first entry that is not
    as it was written, or that is missing, None if all is well.
    """

    entries: int
    last_id: int
    digest: str
    broken_at: int | None


def record(
    tx: Transaction,
    actor_id: int | None,
    action: str,
    now: datetime,
    *,
    event_id: int | None = None,
    practice_id: int | None = None,
    announcement_id: int | None = None,
    member_id: int | None = None,
    subject: tuple[str, int] | None = None,
    reason: str | None = None,
) -> int:
    """Log an action, inside the transaction that performs it; returns the entry's id. `subject` is
    what the action was about, as kind and id; if it is omitted, the event, announcement, practice
    or member is the subject. `actor_id` is None where nobody but Kurak acts.
    """
    named = (
        ("event", event_id), ("announcement", announcement_id), ("practice", practice_id),
        ("member", member_id),
    )  # fmt: skip
    if subject is None:
        subject = next(((kind, id) for kind, id in named if id is not None), None)
    last_id, before = _end(tx)
    salt = None if reason is None else secrets.token_hex(16)
    entry: dict[str, str | int | None] = {
        "id": last_id + 1,
        "created_at": to_timestamp(now),
        "actor_id": actor_id,
        "action": action,
        "kind": subject[0] if subject else None,
        "subject_id": subject[1] if subject else None,
        "event_id": event_id,
        "practice_id": practice_id,
        "announcement_id": announcement_id,
        "member_id": member_id,
        "note": reason,
        "salt": salt,
        "seal": None if reason is None or salt is None else _seal(salt, reason),
    }
    entry["digest"] = _digest(before, entry)
    tx.execute(
        f"""INSERT INTO audit ({", ".join(entry)})
        VALUES ({", ".join(f":{name}" for name in entry)})""",
        entry,
    )
    return last_id + 1


def _end(tx: Transaction) -> tuple[int, str]:
    """The id and the digest of the last entry; those of the last deleted one if none is left."""
    row = tx.row("SELECT id, digest FROM audit ORDER BY id DESC LIMIT 1") or tx.row(
        "SELECT entry_id AS id, digest FROM audit_start"
    )
    return (0, "") if row is None else (row["id"], row["digest"])


_CHAINED = (
    "id", "created_at", "actor_id", "action", "kind", "subject_id", "member_id", "seal",
)  # fmt: skip
"""What the digest covers. The other columns only lead to rows that may be deleted."""


def _digest(before: str, entry: dict[str, str | int | None] | Row) -> str:
    told = json.dumps([before, *(entry[name] for name in _CHAINED)])
    return hashlib.sha256(told.encode()).hexdigest()


def _seal(salt: str, note: str) -> str:
    return hashlib.sha256(f"{salt}{note}".encode()).hexdigest()


@query
def verify(tx: Transaction) -> Verification:
    """Go through the whole chain."""
    return verified(tx)


def verified(tx: Transaction) -> Verification:
    """Go through the whole chain, inside a transaction."""
    start = tx.row("SELECT entry_id, digest FROM audit_start")
    last_id, digest = (0, "") if start is None else (start["entry_id"], start["digest"])
    # Where the log now begins is told by an entry of the log itself.
    is_told = start is None
    count, broken_at = 0, None
    for row in _entries(tx, last_id):
        if broken_at is None and not _is_sound(row, last_id, digest):
            broken_at = last_id + 1 if row["id"] != last_id + 1 else row["id"]
        if start is not None and row["action"] == CUT and row["subject_id"] == start["entry_id"]:
            is_told = is_told or row["note"] == start["digest"]
        count, last_id, digest = count + 1, row["id"], row["digest"]
    if broken_at is None and tx.last_id("audit") > last_id:
        broken_at = last_id + 1
    if broken_at is None and not is_told:
        broken_at = 0 if start is None else start["entry_id"]
    return Verification(count, last_id, digest, broken_at)


def _entries(tx: Transaction, after: int) -> Iterator[Row]:
    """All entries in order, also those that pretend to be older than the first."""
    after = min(after, tx.value("SELECT coalesce(min(id), 1) - 1 FROM audit"))
    while rows := tx.rows(
        "SELECT * FROM audit WHERE id > :after ORDER BY id LIMIT :most",
        {"after": after, "most": BATCH},
    ):
        yield from rows
        after = rows[-1]["id"]


def _is_sound(row: Row, last_id: int, before: str) -> bool:
    if row["id"] != last_id + 1 or row["digest"] != _digest(before, row):
        return False
    return row["note"] is None or row["seal"] == _seal(row["salt"], row["note"])


@query
def end_of(tx: Transaction) -> tuple[int, str]:
    """The id and the digest of the last entry, to be kept elsewhere; 0 and "" if there is none."""
    return _end(tx)


def has_digest(tx: Transaction, digest: str) -> bool:
    """Whether an entry that is still in the log, or the last of the deleted ones, has this digest:
    if not, the end of the log was cut off or all of it was written anew since.
    """
    return bool(
        tx.value(
            """SELECT 1 FROM audit WHERE digest = :digest
            UNION SELECT 1 FROM audit_start WHERE digest = :digest""",
            {"digest": digest},
        )
    )


def cut(tx: Transaction, before: datetime, most: int, now: datetime) -> int:
    """Delete at most `most` of the entries from before this moment, the oldest first; returns how
    many. The log says itself where it begins from then on.
    """
    last = tx.row(
        """SELECT id, digest FROM (SELECT id, digest, created_at FROM audit ORDER BY id LIMIT :most)
            AS oldest
        WHERE created_at < :before ORDER BY id DESC LIMIT 1""",
        {"before": to_timestamp(before), "most": most},
    )
    if last is None:
        return 0
    record(tx, None, CUT, now, subject=("audit", last["id"]), reason=last["digest"])
    count = tx.execute("DELETE FROM audit WHERE id <= :id", {"id": last["id"]})
    tx.execute(
        """INSERT INTO audit_start (id, entry_id, digest) VALUES (1, :entry, :digest)
        ON CONFLICT (id) DO UPDATE SET entry_id = :entry, digest = :digest""",
        {"entry": last["id"], "digest": last["digest"]},
    )
    return count


def erase_notes(tx: Transaction, where: str, values: dict[str, object]) -> None:
    """Delete the reasons of the entries for which `where` (SQL over `audit`) holds, not their
    seals.
    """
    tx.execute(f"UPDATE audit SET note = NULL, salt = NULL WHERE {where}", values)


def erase_member(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Delete the reasons that a member who leaves has written, and those given about her."""
    erase_notes(tx, "actor_id = :id OR member_id = :id", {"id": member_id})


@query
def of_event(tx: Transaction, event_id: int, limit: int = 100) -> tuple[AuditEntry, ...]:
    """The log of an event, newest first; at most the last `limit` entries."""
    return _read(tx, "event_id = :event", {"event": event_id}, limit)


@query
def latest(tx: Transaction, limit: int) -> tuple[AuditEntry, ...]:
    """The last entries of the whole log, newest first."""
    return read_latest(tx, limit)


def read_latest(tx: Transaction, limit: int) -> tuple[AuditEntry, ...]:
    """The last entries of the whole log, inside a transaction, newest first."""
    return _read(tx, "1 = 1", {}, limit)


@query
def find(tx: Transaction, entry_id: int) -> AuditEntry | None:
    """One entry; None if it is gone."""
    return next(iter(_read(tx, "audit.id = :id", {"id": entry_id}, 1)), None)


def _read(
    tx: Transaction, where: str, values: dict[str, object], limit: int
) -> tuple[AuditEntry, ...]:
    return tuple(
        AuditEntry(
            row["id"], from_timestamp(row["created_at"]), row["action"], row["actor"],
            row["member"], row["note"], row["actor_id"], row["member_id"], row["kind"],
            row["subject_id"],
        )
        for row in tx.rows(
            f"""SELECT audit.id AS id, created_at, action, note, actor_id, member_id, kind,
                subject_id, actors.name AS actor, subjects.name AS member
            FROM audit
            LEFT JOIN members AS actors ON actors.id = actor_id
            LEFT JOIN members AS subjects ON subjects.id = audit.member_id
            WHERE {where} ORDER BY audit.id DESC LIMIT :most""",
            {**values, "most": limit},
        )
    )  # fmt: skip


_INTERNAL = ("id", "event_id", "practice_id", "announcement_id", "salt", "seal", "digest")

MEMBER_DATA = (
    MemberColumn(
        "audit", "actor_id", NUMBER, "created_at, action, kind, subject_id, note",
        internal=_INTERNAL,
    ),
    # By whom is not told: that is the actor's.
    MemberColumn(
        "audit", "member_id", NUMBER, "created_at, action, kind, subject_id, note",
        internal=_INTERNAL,
    ),
)  # fmt: skip
