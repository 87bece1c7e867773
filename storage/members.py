"""The record of a member, her profile, and what she may do."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import (
    Row,
    Transaction,
    dialect,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.kit import member_hooks, permissions
from storage.kit.collation import UNNAMED, sort_key
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.quiet_hours import QuietHours
from storage.kit.taxonomy import REGIONS, TOPICS, zone_of
from storage.kit.transliteration import fold


class MemberStatus(StrEnum):
    """The status of a person."""

    NEWCOMER = "newcomer"
    PENDING = "pending"
    MEMBER = "member"
    REJECTED = "rejected"
    SUSPENDED = "suspended"
    MANAGED = "managed"
    """Somebody without Telegram, whom another person entered for an event: she never writes."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person who talks to the bot, as loaded for each update.

    `language` is None until she has chosen one. `coordinated_countries` are those that she
    coordinates. `day` is her time zone and her quiet hours. `has_blocked` means that she has
    blocked the bot. `open_form` names the form that her next text answers, `paused_form` the one
    that was paused last. `consent_version` are the terms that she has agreed to; `seen_at` is
    when she was last there (UTC, to the day), None if that is not known. `is_hidden` means that
    she has hidden herself from colleagues, `is_chair` that she carries the current term of the
    chair.
    """

    id: int
    telegram_id: int
    language: str | None
    status: MemberStatus
    name: str | None
    country: str | None
    is_admin: bool
    coordinated_countries: frozenset[str]
    open_form: str | None
    paused_form: str | None
    day: QuietHours
    has_blocked: bool
    consent_version: str | None = None
    seen_at: datetime | None = None
    is_hidden: bool = False
    is_chair: bool = False

    @property
    def zone(self) -> str:
        """The IANA name of her time zone."""
        return self.day.zone

    @property
    def is_staff(self) -> bool:
        """Whether she is an admin or a coordinator."""
        return self.is_admin or bool(self.coordinated_countries)


@dataclass(frozen=True, slots=True)
class Profile:
    """What she says about herself. Countries, regions, sectors and topics are keys of the taxonomy;
    `photo` is Telegram's id of a picture.
    """

    name: str
    country: str
    sector: str
    institution: str | None = None
    position: str | None = None
    offers: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()
    region: str | None = None
    about: str | None = None
    photo: str | None = None


_MEMBER = f"""
    SELECT id, telegram_id, language, name, country, zone, quiet_from, quiet_until, blocked_at,
        hidden_at, consent_version,
        (SELECT seen_at FROM presence WHERE member_id = members.id) AS seen_at,
        CASE WHEN {permissions.CHAIRS.format(one="members.id")} THEN 1 ELSE 0 END AS is_chair,
        CASE WHEN suspended_at IS NULL THEN status ELSE 'suspended' END AS status,
        (SELECT {dialect.string_agg("role || ':' || country")} FROM roles
            WHERE member_id = members.id) AS roles,
        (SELECT form FROM form_drafts WHERE member_id = members.id
        AND status = 'open') AS open_form,
        (SELECT form FROM form_drafts WHERE member_id = members.id AND status = 'paused'
            ORDER BY updated_at DESC, form LIMIT 1) AS paused_form
    FROM members
"""


MEMBERS_BY_AUDIENCE = dialect.indexed_by("members", "members_for_audiences")
"""The members table in a FROM clause, read by the index that covers everything an audience asks
about a member.
"""


def day_in(row: Row) -> QuietHours:
    """Her time zone and quiet hours, from a row with zone, country, quiet_from and quiet_until."""
    return QuietHours(row["zone"] or zone_of(row["country"]), row["quiet_from"], row["quiet_until"])


def day_of(tx: Transaction, member_id: int) -> QuietHours:
    """Her time zone and quiet hours, inside a transaction."""
    row = tx.row(
        "SELECT zone, country, quiet_from, quiet_until FROM members WHERE id = :id",
        {"id": member_id},
    )
    assert row is not None
    return day_in(row)


def _member(row: Row) -> Member:
    roles = (row["roles"] or "").split(",")
    return Member(
        id=row["id"],
        telegram_id=row["telegram_id"],
        language=row["language"],
        status=MemberStatus(row["status"]),
        name=row["name"],
        country=row["country"],
        is_admin="admin:" in roles,
        coordinated_countries=frozenset(
            role.removeprefix("coordinator:") for role in roles if role.startswith("coordinator:")
        ),
        open_form=row["open_form"],
        paused_form=row["paused_form"],
        day=day_in(row),
        has_blocked=row["blocked_at"] is not None,
        consent_version=row["consent_version"],
        seen_at=None if row["seen_at"] is None else from_timestamp(row["seen_at"]),
        is_hidden=row["hidden_at"] is not None,
        is_chair=bool(row["is_chair"]) and row["status"] == MemberStatus.MEMBER,
    )


@query
def by_telegram_id(tx: Transaction, telegram_id: int) -> Member | None:
    """The person with this Telegram id, or None if she has never written."""
    row = tx.row(f"{_MEMBER} WHERE telegram_id = :telegram_id", {"telegram_id": telegram_id})
    return _member(row) if row else None


@query
def by_id(tx: Transaction, member_id: int) -> Member | None:
    """The person with this id, or None."""
    return find(tx, member_id)


def find(tx: Transaction, member_id: int) -> Member | None:
    """The person with this id, inside a transaction."""
    row = tx.row(f"{_MEMBER} WHERE id = :id", {"id": member_id})
    return _member(row) if row else None


def find_all(tx: Transaction, member_ids: Iterable[int]) -> dict[int, Member]:
    """Those of these people who are there, by their ids, inside a transaction."""
    rows = tx.rows(
        f"{_MEMBER} WHERE id IN {dialect.ids_of('wanted')}",
        {"wanted": json.dumps(sorted(member_ids))},
    )
    return {row["id"]: _member(row) for row in rows}


def is_member(tx: Transaction, member_id: int) -> bool:
    """Whether she is a member right now."""
    return bool(
        tx.value("SELECT 1 FROM members WHERE id = :id AND status = 'member'", {"id": member_id})
    )


@mutation
def get_or_create(tx: Transaction, telegram_id: int, now: datetime) -> Member:
    """The person with this Telegram id, created as a newcomer if she has never written."""
    row = tx.row(
        f"{_MEMBER} WHERE id = :id",
        {"id": ensure(tx, telegram_id, now)},
    )
    assert row is not None
    return _member(row)


def ensure(tx: Transaction, telegram_id: int, now: datetime) -> int:
    """Her member id; creates a newcomer's row if there is none."""
    tx.execute(
        """INSERT INTO members (telegram_id, first_seen_at) VALUES (:telegram_id, :now)
        ON CONFLICT (telegram_id) DO NOTHING""",
        {"telegram_id": telegram_id, "now": to_timestamp(now)},
    )
    return tx.value(
        "SELECT id FROM members WHERE telegram_id = :telegram_id", {"telegram_id": telegram_id}
    )


@mutation
def set_language(tx: Transaction, member_id: int, language: str, now: datetime) -> None:
    """Set the language of her screens."""
    tx.execute(
        "UPDATE members SET language = :language WHERE id = :id",
        {"id": member_id, "language": language},
    )
    member_hooks.language_changed(tx, member_id, now)


@mutation
def agree(tx: Transaction, member_id: int, version: str, now: datetime) -> None:
    """She agrees to the terms of this version."""
    tx.execute(
        "UPDATE members SET consent_version = :version, consented_at = :now WHERE id = :id",
        {"id": member_id, "version": version, "now": to_timestamp(now)},
    )


@mutation
def mark_blocked(tx: Transaction, telegram_id: int, now: datetime) -> None:
    """She has blocked the bot: nothing is sent to her until she comes back."""
    mark_unreachable(tx, telegram_id, now)


def mark_unreachable(tx: Transaction, telegram_id: int, now: datetime) -> None:
    """Record, inside a transaction, that Telegram accepts nothing for her."""
    tx.execute(
        """UPDATE members SET blocked_at = :now
        WHERE telegram_id = :telegram_id AND blocked_at IS NULL""",
        {"telegram_id": telegram_id, "now": to_timestamp(now)},
    )


@mutation
def mark_reachable(tx: Transaction, telegram_id: int) -> None:
    """Record that she can be written to again."""
    tx.execute(
        "UPDATE members SET blocked_at = NULL WHERE telegram_id = :telegram_id",
        {"telegram_id": telegram_id},
    )


@query
def profile(tx: Transaction, member_id: int) -> Profile | None:
    """Her profile, or None if she has not registered."""
    return profile_of(tx, member_id)


def profile_of(tx: Transaction, member_id: int) -> Profile | None:
    """Her profile, inside a transaction, or None if she has not registered."""
    row = tx.row(
        """SELECT name, country, coalesce(sector, 'other') AS sector, institution, position, region,
            about, photo FROM members
        WHERE id = :id AND status <> 'newcomer'""",
        {"id": member_id},
    )
    if row is None:
        return None
    chosen = {
        (topic["side"], topic["topic"])
        for topic in tx.rows(
            "SELECT side, topic FROM member_topics WHERE member_id = :id", {"id": member_id}
        )
    }
    return Profile(
        **dict(row),
        offers=tuple(topic for topic in TOPICS if ("offers", topic) in chosen),
        seeks=tuple(topic for topic in TOPICS if ("seeks", topic) in chosen),
    )


@mutation
def change_profile(tx: Transaction, member_id: int, changed: Profile, now: datetime) -> bool:
    """Replace her profile; False if she has not registered, or is suspended."""
    kept_out = tx.value(
        "SELECT 1 FROM members WHERE id = :id AND suspended_at IS NOT NULL", {"id": member_id}
    )
    if kept_out or profile_of(tx, member_id) is None:
        return False
    write_profile(tx, member_id, changed, now)
    return True


def write_profile(tx: Transaction, member_id: int, profile: Profile, now: datetime) -> None:
    """Write the profile into every table that holds a part of it, and call the features' hooks."""
    member_hooks.profile_changing(tx, member_id, now)
    before = tx.row("SELECT country, sector FROM members WHERE id = :id", {"id": member_id})
    assert before is not None
    regions = REGIONS.get(profile.country, ())
    tx.execute(
        """UPDATE members SET name = :name, name_key = :name_key, country = :country,
            sector = :sector, institution = :institution,
            institution_key = :institution_key, position = :position, region = :region,
            about = :about, photo = :photo
        WHERE id = :id""",
        {
            "id": member_id,
            "name": profile.name,
            "name_key": fold(profile.name),
            "country": profile.country,
            "sector": profile.sector,
            "institution": profile.institution,
            "institution_key": fold(profile.institution or "") or None,
            "position": profile.position,
            # A region of another country is left behind with it.
            "region": profile.region if profile.region in regions else None,
            "about": profile.about,
            "photo": profile.photo,
        },
    )
    write_name_order(tx, member_id)
    tx.execute("DELETE FROM member_topics WHERE member_id = :id", {"id": member_id})
    for side, topics in (("offers", profile.offers), ("seeks", profile.seeks)):
        for topic in topics:
            tx.execute(
                "INSERT INTO member_topics (member_id, side, topic) VALUES (:id, :side, :topic)",
                {"id": member_id, "side": side, "topic": topic},
            )
    if before["sector"] != profile.sector:
        member_hooks.sector_changed(tx, member_id, now)
    member_hooks.profile_changed(tx, member_id, now)
    if before["country"] not in (None, profile.country):
        member_hooks.moved(tx, member_id, now)


def write_name_order(tx: Transaction, member_id: int) -> None:
    """Write where she stands in lists by name: behind all others if not everyone may see her name,
    because her place would tell the first letters.
    """
    row = tx.row("SELECT name, name_shown_to FROM members WHERE id = :id", {"id": member_id})
    assert row is not None
    is_open = row["name_shown_to"] == 0
    tx.execute(
        """UPDATE members SET name_order = :order, name_order_uz = :order_uz WHERE id = :id""",
        {
            "id": member_id,
            "order": sort_key(row["name"], "en") if is_open else UNNAMED,
            "order_uz": sort_key(row["name"], "uz") if is_open else UNNAMED,
        },
    )


def make_member(tx: Transaction, member_id: int, now: datetime) -> None:
    """Make her a member, and call the features' hooks."""
    tx.execute(
        "UPDATE members SET status = 'member', joined_at = :now WHERE id = :id",
        {"id": member_id, "now": to_timestamp(now)},
    )
    member_hooks.joined(tx, member_id, now)


MEMBER_DATA = (
    MemberColumn(
        "members", "id", DELETED,
        """telegram_id, language, status, name, country, sector, institution, position, region,
        about AS about_me, photo, name_shown_to, institution_shown_to, position_shown_to,
        region_shown_to, topics_shown_to, about_shown_to, photo_shown_to, zone, quiet_from,
        quiet_until, consent_version, consented_at, first_seen_at, joined_at, blocked_at,
        suspended_at, suspended_until AS until_at, removed_at, hidden_at,
        joined_at_before_suspension""",
        internal=(
            "name_key", "name_order", "name_order_uz", "institution_key", "menu", "menu_due",
        ),
    ),
    MemberColumn("member_topics", "member_id", DELETED, "side, topic"),
)  # fmt: skip
"""The data about a member that this module stores; her topics are deleted with her row."""
