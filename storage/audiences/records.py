"""Stored audiences: those of events and announcements, and segments, which a member saves
by name.
"""

from dataclasses import dataclass
from enum import StrEnum

from storage import profile_fields
from storage.audiences import counts
from storage.audiences.audience import (
    Attendance,
    Attended,
    Attribute,
    Audience,
    JoinedSince,
    Key,
    Kind,
    in_order,
)
from storage.audiences.counts import Reach
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import permissions
from storage.kit.personal_data import DELETED, MemberColumn

MAX_SEGMENTS = 20
"""The most segments that one member may save."""


class SaveOutcome(StrEnum):
    """Outcome of saving a segment."""

    DONE = "done"
    TOO_MANY_SAVED = "too-many-saved"
    NAME_TAKEN = "name-taken"

    @property
    def keeps_draft(self) -> bool:
        """She may try another name."""
        return self is SaveOutcome.NAME_TAKEN


def load(tx: Transaction, audience_id: int) -> Audience:
    """Load an audience, inside a transaction."""
    which = {"id": audience_id}
    groups: dict[int, set[Key]] = {}
    for row in tx.rows(
        """SELECT group_number, kind, code, event_id, since FROM audience_keys
        WHERE audience_id = :id ORDER BY group_number""",
        which,
    ):
        groups.setdefault(row["group_number"], set()).add(_key(row))
    named = tx.rows("SELECT member_id FROM audience_members WHERE audience_id = :id", which)
    everybody = tx.value("SELECT is_everybody FROM audiences WHERE id = :id", which)
    return Audience(
        tuple(map(frozenset, groups.values())),
        frozenset(row["member_id"] for row in named),
        bool(everybody),
    )


def _key(row: Row) -> Key:
    kind = Kind(row["kind"])
    if kind is Kind.EVENT:
        return Attended(row["event_id"], Attendance(row["code"]))
    if kind is Kind.SINCE:
        return JoinedSince(from_timestamp(row["since"]))
    return Attribute(kind, row["code"])


def create(
    tx: Transaction, audience: Audience, owner: int | None = None, name: str | None = None
) -> int:
    """Store an audience; returns its id."""
    audience_id: int = tx.value(
        "INSERT INTO audiences (owner_id, name) VALUES (:owner, :name) RETURNING id",
        {"owner": owner, "name": name},
    )
    put(tx, audience_id, audience)
    return audience_id


def put(tx: Transaction, audience_id: int, audience: Audience) -> None:
    """Replace the contents of a stored audience. Named people who are no longer members are left
    out.
    """
    which: dict[str, object] = {"id": audience_id}
    tx.execute(
        "UPDATE audiences SET is_everybody = :everybody WHERE id = :id",
        which | {"everybody": int(audience.everybody)},
    )
    tx.execute("DELETE FROM audience_keys WHERE audience_id = :id", which)
    tx.execute("DELETE FROM audience_members WHERE audience_id = :id", which)
    tx.execute_many(
        """INSERT INTO audience_keys (audience_id, group_number, kind, code, event_id, since)
        VALUES (:id, :number, :kind, :code, :event, :since)""",
        [
            which | {"number": number} | _row(key)
            for number, group in enumerate(audience.groups, 1)
            for key in in_order(group)
        ],
    )
    tx.execute_many(
        """INSERT INTO audience_members (audience_id, member_id)
        SELECT :id, id FROM members WHERE id = :member""",
        [which | {"member": member_id} for member_id in sorted(audience.named)],
    )


def _row(key: Key) -> dict[str, object]:
    empty: dict[str, object] = {"kind": key.kind, "code": "", "event": 0, "since": 0}
    match key:
        case Attribute(_, code):
            return empty | {"code": code}
        case Attended(event_id, attendance):
            return empty | {"code": attendance, "event": event_id}
        case JoinedSince(at):
            return empty | {"since": to_timestamp(at)}


def delete(tx: Transaction, audience_id: int) -> None:
    """Delete an audience that nothing refers to any more."""
    tx.execute("DELETE FROM audiences WHERE id = :id", {"id": audience_id})


@dataclass(frozen=True, slots=True)
class Segment:
    """An audience that a member has saved, and whom it reaches right now."""

    audience_id: int
    name: str
    reach: Reach


@query
def segments_of(tx: Transaction, owner_id: int, kind: str) -> tuple[Segment, ...]:
    """Her segments, by name; those who have muted messages of this kind are not counted."""
    countries = permissions.publishable_countries(tx, owner_id)
    return tuple(
        Segment(row["id"], row["name"], counts.reach(tx, load(tx, row["id"]), kind, countries))
        for row in tx.rows(
            "SELECT id, name FROM audiences WHERE owner_id = :owner ORDER BY name, id",
            {"owner": owner_id},
        )
    )


@query
def segment(tx: Transaction, owner_id: int, audience_id: int) -> Audience | None:
    """One of her segments; None if it is not hers."""
    owned = tx.value(
        "SELECT 1 FROM audiences WHERE id = :id AND owner_id = :owner",
        {"id": audience_id, "owner": owner_id},
    )
    return load(tx, audience_id) if owned else None


@mutation
def save_segment(tx: Transaction, owner_id: int, name: str, audience: Audience) -> SaveOutcome:
    """Save an audience under a name."""
    names = [
        row["name"]
        for row in tx.rows("SELECT name FROM audiences WHERE owner_id = :id", {"id": owner_id})
    ]
    if name in names:
        return SaveOutcome.NAME_TAKEN
    if len(names) >= MAX_SEGMENTS:
        return SaveOutcome.TOO_MANY_SAVED
    create(tx, audience, owner_id, name)
    return SaveOutcome.DONE


@mutation
def delete_segment(tx: Transaction, owner_id: int, audience_id: int) -> None:
    """Delete one of her segments; does nothing if it is not hers."""
    tx.execute(
        "DELETE FROM audiences WHERE id = :id AND owner_id = :owner",
        {"id": audience_id, "owner": owner_id},
    )


@dataclass(frozen=True, slots=True)
class Named:
    """A member whom an audience names; `name` is None where it is not shown to the viewer."""

    member_id: int
    name: str | None
    sector: str
    country: str


@query
def names_of(tx: Transaction, audience_id: int, viewer_id: int) -> tuple[Named, ...]:
    """The members whom an audience names, by name, as somebody with a role may see them."""
    found = tx.rows(
        f"""SELECT id, {_NAME} AS name, sector, country
        FROM members JOIN audience_members ON member_id = id
        WHERE audience_id = :id ORDER BY name_order, id""",
        {"id": audience_id, "viewer": viewer_id},
    )
    return tuple(Named(row["id"], row["name"], row["sector"], row["country"]) for row in found)


_NAME = profile_fields.STAFF_NAME.format(one="members")


MEMBER_DATA = (
    MemberColumn(
        "audiences", "owner_id", DELETED,
        "name, is_everybody, group_number, kind, code, event_id, since AS since_at",
        "LEFT JOIN audience_keys ON audience_id = audiences.id",
        internal=("id",),
    ),
    MemberColumn("audience_members", "member_id", DELETED, "audience_id"),
)  # fmt: skip
