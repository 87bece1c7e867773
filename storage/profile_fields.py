"""Who sees which fields of a profile: the one rule for every screen, message, file and search.

Each field is shown to everyone, to members of her country, to those who are in contact with her, or
to nobody; whoever is closer sees what those further away see. Country and field of work are shown
with every member. `storage/visibility.py` says before that whether a member is shown at all.

Two staff see every field: the admins, and the coordinators of her country, who know whom they let
in. Everybody else who works for the network sees what any member sees.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from storage import members
from storage.database import Row, Transaction, mutation, query
from storage.kit import member_hooks, network_settings, permissions
from storage.kit.search import CLOSED, Sight, open_to
from storage.members import MemberStatus, Profile


class ProfileField(StrEnum):
    """A field of a profile with a level of its own."""

    NAME = "name"
    INSTITUTION = "institution"
    POSITION = "position"
    REGION = "region"
    TOPICS = "topics"
    """What she offers and what she looks for."""
    ABOUT = "about"
    PHOTO = "photo"


class ShownTo(IntEnum):
    """Who sees a field; stored as this number."""

    EVERYONE = 0
    COUNTRY = 1
    CONTACTS = 2
    NOBODY = 3


class Closeness(IntEnum):
    """How close a viewer is to a member: she sees the fields whose `ShownTo` is not higher."""

    ABROAD = 0
    """A member of another country."""
    COUNTRY = 1
    """A member of the same country."""
    CONTACT = 2
    """The two share contacts."""
    ALL = 3
    """She herself, and whoever decides about members of her country."""


LEVELS: Mapping[ProfileField, tuple[ShownTo, ...]] = {
    field: tuple(
        one for one in ShownTo if field is not ProfileField.NAME or one is not ShownTo.NOBODY
    )
    for field in ProfileField
}
"""The levels that a field may have. A contact always knows whose contact she has."""

VETTED_FIELDS = (ProfileField.INSTITUTION, ProfileField.POSITION)
"""What is shown to contacts only, at first, in fields of work whose applicants are vetted twice."""


@dataclass(frozen=True, slots=True)
class Card:
    """A member's profile as somebody sees it: a field that is not shown is None or empty, like one
    that she has not filled in. `has_photo` is whether the viewer may see a photo.
    """

    member_id: int
    country: str
    sector: str
    name: str | None = None
    institution: str | None = None
    position: str | None = None
    region: str | None = None
    offers: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()
    about: str | None = None
    has_photo: bool = False


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at members. `contacts` are the ids of those with whom she shares contacts.
    `vets` are the countries about whose members she decides, None for all of them; it is empty
    where she looks as a colleague.
    """

    id: int
    country: str | None
    contacts: frozenset[int]
    vets: frozenset[str] | None = frozenset()

    def closeness(self, member_id: int, country: str) -> Closeness:
        """How close she is to a member of this country."""
        if member_id == self.id or self.vets is None or country in self.vets:
            return Closeness.ALL
        if member_id in self.contacts:
            return Closeness.CONTACT
        return Closeness.COUNTRY if country == self.country else Closeness.ABROAD

    def sees(self, row: Row, field: ProfileField) -> bool:
        """Whether she sees a field of the member in a row with `id`, `country` and the level of the
        field.
        """
        return self.closeness(row["id"], row["country"]) >= row[f"{field}_shown_to"]

    @property
    def sight(self) -> Sight:
        """Which words of the search index are open to her."""
        if self.vets is None:
            return Sight(("", CLOSED))
        facts = [f"country-{country}" for country in sorted(self.vets)]
        if self.contacts:
            facts.append(f"contact-{self.id}")
        return Sight(("", open_to(self.country)) if self.country else ("",), tuple(facts))


def viewer(tx: Transaction, viewer_id: int, *, as_staff: bool = False) -> Viewer:
    """The viewer with this id; `as_staff` with what her roles let her see."""
    country = tx.value("SELECT country FROM members WHERE id = :id", {"id": viewer_id})
    vets: frozenset[str] | None = frozenset()
    if as_staff:
        countries = permissions.publishable_countries(tx, viewer_id)
        vets = None if countries is None else frozenset(countries)
    return Viewer(viewer_id, country, contacts_of(tx, viewer_id), vets)


def contacts_of(tx: Transaction, member_id: int) -> frozenset[int]:
    """The ids of those with whom she shares contacts."""
    return frozenset(
        row[0]
        for row in tx.rows(
            """SELECT recipient_id FROM introductions
            WHERE requester_id = :id AND status = 'accepted'
            UNION SELECT requester_id FROM introductions
            WHERE recipient_id = :id AND status = 'accepted'""",
            {"id": member_id},
        )
    )


def sight_at(closeness: Closeness, country: str) -> Sight:
    """The words of a member of this country that are open to somebody who is so close to her."""
    if closeness is Closeness.ABROAD:
        return Sight()
    return Sight(("", open_to(country) if closeness is Closeness.COUNTRY else CLOSED))


CLOSENESS = """(CASE WHEN {one}.id = {viewer} THEN 3
    WHEN EXISTS (SELECT 1 FROM introductions AS shared WHERE shared.status = 'accepted'
        AND shared.requester_id = {viewer} AND shared.recipient_id = {one}.id)
    OR EXISTS (SELECT 1 FROM introductions AS shared WHERE shared.status = 'accepted'
        AND shared.recipient_id = {viewer} AND shared.requester_id = {one}.id) THEN 2
    WHEN {one}.country = (SELECT viewers.country FROM members AS viewers
        WHERE viewers.id = {viewer}) THEN 1
    ELSE 0 END)"""
"""SQL: how close the member `viewer` is, as a colleague, to the row `one` of `members`."""


def shown(field: ProfileField, *, one: str = "members", viewer: str = ":viewer") -> str:
    """SQL: the value of a field of the row `one` of `members` for the member `viewer`, as a
    colleague; NULL if it is not shown to her. Topics are not in that table.
    """
    return f"(CASE WHEN {is_shown(field, one=one, viewer=viewer)} THEN {one}.{field} END)"


def is_shown(field: ProfileField, *, one: str = "members", viewer: str = ":viewer") -> str:
    """SQL: whether a field of the row `one` of `members` is shown to the member `viewer`, as a
    colleague.
    """
    return f"{one}.{field}_shown_to <= {CLOSENESS.format(one=one, viewer=viewer)}"


NAME = shown(ProfileField.NAME)
"""SQL over `members`: her name for the member `:viewer`; NULL if it is not shown to her."""

STAFF_NAME = f"""(CASE WHEN EXISTS (SELECT 1 FROM roles AS deciders
        WHERE deciders.member_id = :viewer
        AND (deciders.role = 'admin' OR deciders.country = {{one}}.country))
    THEN {{one}}.name ELSE {shown(ProfileField.NAME, one="{one}")} END)"""
"""SQL: the name of the row `one` of `members` for somebody with a role, `:viewer`."""


def name_for(tx: Transaction, viewer_id: int, member_id: int) -> str | None:
    """Her name as a colleague sees it."""
    return tx.value(
        f"SELECT {NAME} FROM members WHERE id = :id", {"id": member_id, "viewer": viewer_id}
    )


@query
def shows_name(tx: Transaction, viewer_id: int, member_id: int) -> bool:
    """Whether the viewer sees the name of a member, as a colleague."""
    return name_for(tx, viewer_id, member_id) is not None


def closeness(tx: Transaction, viewer_id: int, member_id: int) -> Closeness:
    """How close a viewer is, as a colleague, to a member."""
    sql = CLOSENESS.format(one="members", viewer=":viewer")
    found = tx.value(
        f"SELECT {sql} FROM members WHERE id = :id", {"id": member_id, "viewer": viewer_id}
    )
    return Closeness(found or 0)


def staff_closeness(tx: Transaction, staff_id: int, member_id: int) -> Closeness:
    """How close somebody with a role is to a member: she sees all of those about whom she decides,
    and of others what any member sees.
    """
    country = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id}) or ""
    if permissions.may_review(tx, staff_id, country):
        return Closeness.ALL
    return closeness(tx, staff_id, member_id)


def card_for(tx: Transaction, viewer_id: int, member_id: int) -> Card | None:
    """Her profile as a colleague sees it; None if she has not registered. Whether she is shown at
    all is checked before.
    """
    return card_at(tx, member_id, closeness(tx, viewer_id, member_id))


def card_for_staff(tx: Transaction, staff_id: int, member_id: int) -> Card | None:
    """Her profile as somebody with a role sees it; None if she has not registered."""
    return card_at(tx, member_id, staff_closeness(tx, staff_id, member_id))


def card_at(tx: Transaction, member_id: int, closeness: Closeness) -> Card | None:
    """Her profile as somebody sees it who is so close to her; None if she has not registered."""
    profile = members.profile_of(tx, member_id)
    if profile is None:
        return None
    return reduced(member_id, profile, levels_of(tx, member_id), closeness)


def reduced(
    member_id: int,
    profile: Profile,
    levels: Mapping[ProfileField, ShownTo],
    closeness: Closeness,
) -> Card:
    """What remains of a profile for somebody who is so close to its owner."""

    def seen(field: ProfileField) -> bool:
        return levels[field] <= closeness

    topics = seen(ProfileField.TOPICS)
    return Card(
        member_id,
        profile.country,
        profile.sector,
        profile.name if seen(ProfileField.NAME) else None,
        profile.institution if seen(ProfileField.INSTITUTION) else None,
        profile.position if seen(ProfileField.POSITION) else None,
        profile.region if seen(ProfileField.REGION) else None,
        profile.offers if topics else (),
        profile.seeks if topics else (),
        profile.about if seen(ProfileField.ABOUT) else None,
        profile.photo is not None and seen(ProfileField.PHOTO),
    )


def photo_for(tx: Transaction, viewer_id: int, member_id: int) -> str | None:
    """Telegram's id of her photo, if a colleague may see it."""
    sql = shown(ProfileField.PHOTO)
    return tx.value(
        f"SELECT {sql} FROM members WHERE id = :id", {"id": member_id, "viewer": viewer_id}
    )


# Her own levels


def levels_of(tx: Transaction, member_id: int) -> dict[ProfileField, ShownTo]:
    """Who sees each field of hers, inside a transaction."""
    columns = ", ".join(f"{field}_shown_to" for field in ProfileField)
    row = tx.row(f"SELECT {columns} FROM members WHERE id = :id", {"id": member_id})
    assert row is not None
    return {field: ShownTo(row[f"{field}_shown_to"]) for field in ProfileField}


@query
def levels(tx: Transaction, member_id: int) -> dict[ProfileField, ShownTo]:
    """Who sees each field of hers."""
    return levels_of(tx, member_id)


@query
def as_seen(tx: Transaction, member_id: int, closeness: Closeness) -> Card | None:
    """Her own profile, as somebody sees it who is so close to her."""
    return card_at(tx, member_id, closeness)


@mutation
def show_to(
    tx: Transaction, member_id: int, field: ProfileField, level: ShownTo, now: datetime
) -> bool:
    """Set who sees a field of hers; False if she has no profile or is suspended, or if the field
    cannot have this level.
    """
    member = members.find(tx, member_id)
    profile = members.profile_of(tx, member_id)
    if member is None or profile is None or member.status is MemberStatus.SUSPENDED:
        return False
    if level not in LEVELS[field]:
        return False
    member_hooks.profile_changing(tx, member_id, now)
    _set(tx, member_id, field, level)
    members.write_name_order(tx, member_id)
    member_hooks.fields_changed(tx, member_id, now)
    return True


def _set(tx: Transaction, member_id: int, field: ProfileField, level: ShownTo) -> None:
    tx.execute(
        f"UPDATE members SET {field}_shown_to = :level WHERE id = :id",
        {"id": member_id, "level": int(level)},
    )


def follow_sector(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Show her institution and position to contacts only from now on, because she has come into a
    field of work whose applicants are vetted twice. What she shows to fewer stays so.
    """
    sector = tx.value("SELECT sector FROM members WHERE id = :id", {"id": member_id})
    if not is_vetted_twice(tx, sector):
        return
    now_levels = levels_of(tx, member_id)
    for field in VETTED_FIELDS:
        _set(tx, member_id, field, max(now_levels[field], ShownTo.CONTACTS))


VETTED_TWICE = "vet_twice_"
"""The key of a network setting, before a field of work: whether its applicants are vetted twice."""


def is_vetted_twice(tx: Transaction, sector: str) -> bool:
    """Whether two reviewers must approve applicants of this field of work."""
    return bool(network_settings.get(tx, VETTED_TWICE + sector, 0))
