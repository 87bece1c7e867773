"""Materials of an event: links and files for those who attended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import outbox
from storage.database import Transaction, mutation, query, to_timestamp
from storage.events import records
from storage.events.records import attendees
from storage.kit.attachments import Attachment

MATERIALS = "event-materials"
"""Kind of the message about new materials; its subject is the event."""


class AddMaterialOutcome(StrEnum):
    """Outcome of adding a material."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    TOO_MANY = "too-many"
    NEEDS_ADMIN = "needs-admin"
    NOT_ALLOWED = "not-allowed"


MAX_MATERIALS = 8


@dataclass(frozen=True, slots=True)
class Material:
    """A link, or a file as Telegram knows it: `content` is the URL or the file id."""

    id: int
    kind: str
    title: str
    content: str


@mutation
def add(
    tx: Transaction,
    event_id: int,
    member_id: int,
    material: Attachment,
    now: datetime,
) -> AddMaterialOutcome:
    """Add a link or a file to the event's card."""
    tx.lock("events", event_id)
    if not records.manages(tx, event_id, member_id):
        return AddMaterialOutcome.NOT_ALLOWED
    event = records.load(tx, event_id)
    if event is None or records.needs_admin(tx, event, member_id):
        return AddMaterialOutcome.NEEDS_ADMIN
    if len(_materials(tx, event_id)) >= MAX_MATERIALS:
        return AddMaterialOutcome.TOO_MANY
    added = tx.execute(
        """INSERT INTO event_materials (event_id, kind, title, content, created_at)
        VALUES (:event, :kind, :title, :content, :now) ON CONFLICT DO NOTHING""",
        {
            "event": event_id,
            "kind": material.kind,
            "title": material.label,
            "content": material.content,
            "now": to_timestamp(now),
        },
    )
    return AddMaterialOutcome.ADDED if added else AddMaterialOutcome.UNCHANGED


@mutation
def remove(tx: Transaction, event_id: int, member_id: int, material_id: int) -> bool:
    """Remove a link or a file; False if there is none, or if the member may not remove it."""
    tx.lock("events", event_id)
    if not records.manages(tx, event_id, member_id):
        return False
    return bool(
        tx.execute(
            "DELETE FROM event_materials WHERE id = :id AND event_id = :event",
            {"id": material_id, "event": event_id},
        )
    )


@mutation
def send(tx: Transaction, event_id: int, member_id: int, now: datetime) -> int | None:
    """Tell those who came that there are materials; returns how many were told, None if she may
    not.

    Those who were told before are told again only if something is new.
    """
    tx.lock("events", event_id)
    if not records.manages(tx, event_id, member_id):
        return None
    newest = tx.value(
        "SELECT max(created_at) FROM event_materials WHERE event_id = :event", {"event": event_id}
    )
    told = tx.value(
        "SELECT max(created_at) FROM messages WHERE kind = :kind AND subject_id = :event",
        {"kind": MATERIALS, "event": event_id},
    )
    recipients = attendees(tx, event_id)
    if newest is None or not recipients or (told is not None and told >= newest):
        return 0
    outbox.enqueue(tx, MATERIALS, recipients, now, subject_id=event_id, bulk=True)
    return len(recipients)


@query
def seen_by(tx: Transaction, event_id: int, viewer_id: int) -> tuple[Material, ...]:
    """The materials of an event, for those who may see it."""
    if not (records.may_see(tx, event_id, viewer_id) or records.manages(tx, event_id, viewer_id)):
        return ()
    return _materials(tx, event_id)


def _materials(tx: Transaction, event_id: int) -> tuple[Material, ...]:
    return tuple(
        Material(row["id"], row["kind"], row["title"], row["content"])
        for row in tx.rows(
            "SELECT * FROM event_materials WHERE event_id = :event ORDER BY id",
            {"event": event_id},
        )
    )
