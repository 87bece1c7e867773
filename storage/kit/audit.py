"""Audit log of privileged actions."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, from_timestamp, query, to_timestamp
from storage.kit.personal_data import KEPT, MemberColumn


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action: when (UTC), by whom, about whom, and the reason given."""

    at: datetime
    action: str
    actor: str | None
    member: str | None
    note: str | None


def record(
    tx: Transaction,
    actor_id: int,
    action: str,
    now: datetime,
    *,
    event_id: int | None = None,
    practice_id: int | None = None,
    announcement_id: int | None = None,
    member_id: int | None = None,
    subject: tuple[str, int] | None = None,
    reason: str | None = None,
) -> None:
    """Log an action, inside the transaction that performs it. `subject` is what the action was
    about, as kind and id; if it is omitted, the event, announcement, practice or member is the
    subject.
    """
    named = (
        ("event", event_id), ("announcement", announcement_id), ("practice", practice_id),
        ("member", member_id),
    )  # fmt: skip
    if subject is None:
        subject = next(((kind, id) for kind, id in named if id is not None), None)
    tx.execute(
        """INSERT INTO audit
            (created_at, actor_id, action, kind, subject_id, event_id, practice_id, announcement_id,
            member_id, note)
        VALUES (:now, :actor, :act, :kind, :subject, :event, :practice, :announcement,
            :member, :note)""",
        {
            "now": to_timestamp(now),
            "actor": actor_id,
            "act": action,
            "kind": subject[0] if subject else None,
            "subject": subject[1] if subject else None,
            "event": event_id,
            "practice": practice_id,
            "announcement": announcement_id,
            "member": member_id,
            "note": reason,
        },
    )


@query
def of_event(tx: Transaction, event_id: int, limit: int = 100) -> tuple[AuditEntry, ...]:
    """The log of an event, newest first; at most the last `most` entries."""
    return tuple(
        AuditEntry(
            from_timestamp(row["created_at"]),
            row["action"],
            row["actor"],
            row["member"],
            row["note"],
        )
        for row in tx.rows(
            """SELECT created_at, action, note, actors.name AS actor, subjects.name AS member
                FROM audit
            LEFT JOIN members AS actors ON actors.id = actor_id
            LEFT JOIN members AS subjects ON subjects.id = audit.member_id
            WHERE event_id = :event ORDER BY audit.id DESC LIMIT :most""",
            {"event": event_id, "most": limit},
        )
    )


MEMBER_DATA = (
    MemberColumn(
        "audit", "actor_id", KEPT, "created_at, action, kind, subject_id, note",
        internal=("id", "event_id", "practice_id", "announcement_id"),
    ),
    # By whom is not told: that is the actor's.
    MemberColumn(
        "audit", "member_id", KEPT, "created_at, action, kind, subject_id, note",
        internal=("id", "event_id", "practice_id", "announcement_id"),
    ),
)  # fmt: skip
