"""Roles: admins, and coordinators of countries."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audit_notices, members, outbox
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, form_drafts, member_hooks
from storage.kit.permissions import admins, is_admin
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.taxonomy import COUNTRIES
from storage.members import MemberStatus

ROLE_CHANGED = "roles-standing"
"""Kind of the message to somebody whose roles have changed."""


class Role(StrEnum):
    """The roles to which members are appointed."""

    ADMIN = "admin"
    COORDINATOR = "coordinator"


class RoleOutcome(StrEnum):
    """Outcome of an appointment or a removal."""

    DONE = "done"
    UNCHANGED = "unchanged"
    NOT_ALLOWED = "not-allowed"
    NOT_A_MEMBER = "not-a-member"
    FROM_CONFIG = "fixed"
    LAST_ADMIN = "last-admin"


@dataclass(frozen=True, slots=True)
class RoleGrant:
    """One role of one member; `country` is "" for an admin."""

    role: Role
    country: str
    from_config: bool


@dataclass(frozen=True, slots=True)
class Holder:
    """A member with a role, for the list of staff."""

    member_id: int
    name: str | None
    role: Role
    country: str


@query
def held(tx: Transaction, member_id: int) -> tuple[RoleGrant, ...]:
    """Her roles, admin first."""
    return tuple(
        RoleGrant(Role(row["role"]), row["country"], bool(row["from_config"]))
        for row in tx.rows(
            """SELECT role, country, from_config FROM roles WHERE member_id = :id
            ORDER BY role, country""",
            {"id": member_id},
        )
    )


@query
def holders(tx: Transaction) -> tuple[Holder, ...]:
    """Everybody with a role, admins first, then by country."""
    return tuple(
        Holder(row["id"], row["name"], Role(row["role"]), row["country"])
        for row in tx.rows(
            """SELECT id, name, role, roles.country AS country
            FROM roles JOIN members ON members.id = roles.member_id
            ORDER BY role, roles.country, name_key NULLS FIRST, id"""
        )
    )


@query
def names(tx: Transaction, but: int) -> tuple[str, ...]:
    """The display names of everybody with a role, except `but`."""
    return tuple(
        row["name"]
        for row in tx.rows(
            """SELECT DISTINCT name FROM roles JOIN members ON members.id = roles.member_id
            WHERE members.id <> :but AND name IS NOT NULL""",
            {"but": but},
        )
    )


def _lock(tx: Transaction, member_ids: Collection[int]) -> None:
    """Lock the rows on which a change of these members' roles depends: theirs, and those of all
    admins, of whom one must remain. The order is always the same, so that no two changes wait for
    each other.
    """
    for member_id in sorted({*member_ids, *admins(tx)}):
        tx.lock("members", member_id)


@mutation
def appoint(
    tx: Transaction, actor_id: int, member_id: int, role: Role, country: str, now: datetime
) -> RoleOutcome:
    """Give a member a role. Only admins appoint; `country` is "" for an admin."""
    _lock(tx, {member_id})
    if not is_admin(tx, actor_id):
        return RoleOutcome.NOT_ALLOWED
    appointed = members.find(tx, member_id)
    if appointed is None or appointed.status is not MemberStatus.MEMBER:
        return RoleOutcome.NOT_A_MEMBER
    if role is Role.COORDINATOR and country not in COUNTRIES:
        return RoleOutcome.NOT_ALLOWED
    added = tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_by, granted_at)
        VALUES (:member, :role, :country, :actor, :now) ON CONFLICT DO NOTHING""",
        {
            "member": member_id,
            "role": role,
            "country": country,
            "actor": actor_id,
            "now": to_timestamp(now),
        },
    )
    if not added:
        return RoleOutcome.UNCHANGED
    _audit(tx, actor_id, "appoint", member_id, role, country, now)
    _tell(tx, actor_id, member_id, now)
    return RoleOutcome.DONE


def _audit(
    tx: Transaction, actor_id: int | None, act: str, member_id: int, role: Role, country: str,
    now: datetime, known: Sequence[int] | None = None,
) -> None:  # fmt: skip
    """Log a change of roles and tell all admins of it; the reason is the role. The configuration
    (no actor) tells only those who were admins before.
    """
    reason = f"{role} {country}".strip()
    entry = audit.record(tx, actor_id, act, now, member_id=member_id, reason=reason)
    told = admins(tx, but=actor_id) if known is None else known
    audit_notices.tell_only(tx, entry, told, now)


def _tell(tx: Transaction, actor_id: int, member_id: int, now: datetime) -> None:
    if member_id != actor_id:
        outbox.enqueue(tx, ROLE_CHANGED, [member_id], now)


@mutation
def remove(
    tx: Transaction, actor_id: int, member_id: int, role: Role, country: str, now: datetime
) -> RoleOutcome:
    """Take a role away. Admins from the configuration keep theirs, and so does the last admin."""
    _lock(tx, {member_id})
    if not is_admin(tx, actor_id):
        return RoleOutcome.NOT_ALLOWED
    which = {"member": member_id, "role": role, "country": country}
    row = tx.row(
        """SELECT from_config FROM roles
        WHERE member_id = :member AND role = :role AND country = :country""",
        which,
    )
    if row is None:
        return RoleOutcome.UNCHANGED
    if row["from_config"]:
        return RoleOutcome.FROM_CONFIG
    if role is Role.ADMIN and tx.value("SELECT count(*) FROM roles WHERE role = 'admin'") == 1:
        return RoleOutcome.LAST_ADMIN
    tx.execute(
        """DELETE FROM roles
        WHERE member_id = :member AND role = :role AND country = :country""",
        which,
    )
    form_drafts.end_forbidden(tx, member_id)
    member_hooks.role_lost(tx, member_id, now)
    _audit(tx, actor_id, "dismiss", member_id, role, country, now)
    _tell(tx, actor_id, member_id, now)
    return RoleOutcome.DONE


@mutation
def sync_configured_admins(
    tx: Transaction,
    telegram_ids: Collection[int],
    now: datetime,
    see_reporters: Collection[int] = (),
) -> None:
    """Make exactly these people the admins that cannot be removed in the chat (`[network]
    admins`), of whom those who `see_reporters` may look who sent a report (`[safety]`).
    """
    wanted = {members.ensure(tx, telegram_id, now) for telegram_id in telegram_ids}
    _lock(tx, wanted)
    known = admins(tx)
    # Rows that stay are not touched: a changed row would trigger a new menu.
    before = {
        row["member_id"] for row in tx.rows("SELECT member_id FROM roles WHERE from_config = 1")
    }
    for member_id in sorted(before - wanted):
        tx.execute(
            "DELETE FROM roles WHERE from_config = 1 AND member_id = :member", {"member": member_id}
        )
        _audit(tx, None, "dismiss", member_id, Role.ADMIN, "", now, known)
    for member_id in sorted(wanted - before):
        tx.execute(
            """INSERT INTO roles (member_id, role, from_config, granted_at)
            VALUES (:member, 'admin', 1, :now)
            ON CONFLICT (member_id, role, country) DO UPDATE SET from_config = 1""",
            {"member": member_id, "now": to_timestamp(now)},
        )
        _audit(tx, None, "appoint", member_id, Role.ADMIN, "", now, known)
    looking = {members.ensure(tx, telegram_id, now) for telegram_id in see_reporters} & wanted
    for member_id in sorted(wanted):
        tx.execute(
            """UPDATE roles SET sees_reporters = :sees
            WHERE member_id = :member AND role = 'admin' AND sees_reporters <> :sees""",
            {"member": member_id, "sees": int(member_id in looking)},
        )
    for member_id in sorted(before - wanted):
        form_drafts.end_forbidden(tx, member_id)
        member_hooks.role_lost(tx, member_id, now)


MEMBER_DATA = (
    MemberColumn(
        "roles",
        "member_id",
        DELETED,
        "role, country, from_config, is_named, sees_reporters, granted_at",
    ),
    MemberColumn("roles", "granted_by", KEPT, omitted="it is about whom she appointed"),
)
