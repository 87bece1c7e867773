"""For any levels, no value reaches a viewer to whom it is not shown: the rule, the lists, the
search, its reasons and its counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import profile_fields
from storage.database import Transaction
from storage.directory import Criteria, Part, PartKind, browse, found_from, look_up, ranking
from storage.features import FEATURES
from storage.introductions import endings, requests
from storage.kit.contacts import Contact
from storage.members import Profile, ensure, make_member, write_profile
from storage.profile_fields import LEVELS, Closeness, ProfileField, ShownTo
from storage.roles import Role
from tests.storage.machine import START, inner, opened, transaction

HERS = Profile(
    "Nargizmarker", "KZ", "customs", "Institutemarker", "Positionmarker", ("gbv",), ("climate",),
    "KZ-62", "Aboutmarker", "photo-marker",
)  # fmt: skip
WORDS = {
    ProfileField.NAME: "nargizmarker", ProfileField.INSTITUTION: "institutemarker",
    ProfileField.POSITION: "positionmarker", ProfileField.ABOUT: "aboutmarker",
}  # fmt: skip
IN_HER_REGION = Criteria((Part(PartKind.COUNTRY, ("KZ",), regions=("KZ-10", HERS.region or "")),))
DIFFERENT = {ProfileField.TOPICS, ProfileField.PHOTO}


@dataclass(frozen=True, slots=True)
class World:
    tx: Transaction
    her: int
    viewers: dict[Closeness, int]
    admin: int


def joined(tx: Transaction, number: int, profile: Profile) -> int:
    member_id = ensure(tx, number, START)
    tx.execute(
        "UPDATE members SET consent_version = '1', consented_at = 1 WHERE id = :id",
        {"id": member_id},
    )
    write_profile(tx, member_id, profile, START)
    make_member(tx, member_id, START)
    return member_id


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    connection = opened(tmp_path_factory.mktemp("fields"))
    tx = transaction(connection, FEATURES)
    her = joined(tx, 1, HERS)
    seeks = {"seeks": ("gbv",)}
    viewers = {
        Closeness.ABROAD: joined(tx, 2, Profile("Abroad", "UZ", "health", **seeks)),
        Closeness.COUNTRY: joined(tx, 3, Profile("Country", "KZ", "health", **seeks)),
        Closeness.CONTACT: joined(tx, 4, Profile("Contact", "TJ", "health", **seeks)),
        Closeness.ALL: her,
    }
    mail = Contact("email", "a@example.org")
    _, request = inner(requests.ask)(tx, her, viewers[Closeness.CONTACT], "Hello", mail, START)
    assert request is not None
    inner(requests.accept)(tx, request, viewers[Closeness.CONTACT], mail, START)
    admin = joined(tx, 5, Profile("Admin", "UZ", "health"))
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, :role, 1)",
        {"id": admin, "role": Role.ADMIN},
    )
    yield World(tx, her, viewers, admin)
    connection.close()


levels = st.fixed_dictionaries({field: st.sampled_from(LEVELS[field]) for field in ProfileField})
LevelsOf = dict[ProfileField, ShownTo]
many = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def set_levels(world: World, chosen: LevelsOf) -> None:
    for field, level in chosen.items():
        assert inner(profile_fields.show_to)(world.tx, world.her, field, level, START)


def ids(world: World, viewer: int, criteria: Criteria) -> dict[int, ranking.DirectoryRow]:
    found = ranking.found_in(world.tx, viewer, criteria, 0, "en", START)
    rows = (*found.page.rows, *found.nearest)
    assert (found.page.total or 0) == len(found.page.rows)
    return {row.member_id: row for row in rows}


def word(text: str, kind: PartKind = PartKind.WORD) -> Criteria:
    return Criteria((Part(kind, (), (text,), text),))


@many
@given(levels)
def test_a_card_has_what_the_rule_allows(world: World, chosen: LevelsOf) -> None:
    set_levels(world, chosen)
    for closeness, viewer in world.viewers.items():
        assert profile_fields.closeness(world.tx, viewer, world.her) is closeness
        eyes = profile_fields.viewer(world.tx, viewer)
        assert eyes.closeness(world.her, "KZ") is closeness
        card = profile_fields.card_for(world.tx, viewer, world.her)
        for field, level in chosen.items():
            sees = level <= closeness
            if field not in DIFFERENT:
                value = getattr(HERS, field)
                assert getattr(card, field) == (value if sees else None), (field, closeness)
                sql = profile_fields.shown(field)
                said = world.tx.value(
                    f"SELECT {sql} FROM members WHERE id = :id", {"id": world.her, "viewer": viewer}
                )
                assert said == (value if sees else None)
        topics = chosen[ProfileField.TOPICS] <= closeness
        assert card is not None and card.offers == (HERS.offers if topics else ())
        assert card.seeks == (HERS.seeks if topics else ())
        photo = profile_fields.photo_for(world.tx, viewer, world.her)
        assert (photo is not None) is card.has_photo is (chosen[ProfileField.PHOTO] <= closeness)


@many
@given(levels)
def test_a_search_finds_by_what_its_viewer_sees(world: World, chosen: LevelsOf) -> None:
    set_levels(world, chosen)
    tx = world.tx
    for closeness, viewer in world.viewers.items():
        if closeness is Closeness.ALL:
            continue
        for field, text in WORDS.items():
            sees = chosen[field] <= closeness
            kind = PartKind.NAME if field is ProfileField.NAME else PartKind.WORD
            assert (world.her in ids(world, viewer, word(text, kind))) is sees, (field, closeness)
            assert (world.her in ids(world, viewer, word(text[:7]))) is sees
            assert ranking.fits(tx, viewer, word(text, kind), world.her) is sees
        assert inner(ranking.is_named)(tx, viewer, ["nargizmarker"]) is (
            chosen[ProfileField.NAME] <= closeness
        )
        sees_topics = chosen[ProfileField.TOPICS] <= closeness
        for kind, key in ((PartKind.OFFERS, "gbv"), (PartKind.SEEKS, "climate")):
            found = ids(world, viewer, Criteria((Part(kind, (key,)),)))
            assert (world.her in found) is sees_topics
        row = ids(world, viewer, Criteria.of("KZ", "customs"))[world.her]
        assert row.name == (HERS.name if chosen[ProfileField.NAME] <= closeness else None)
        assert row.why is None or sees_topics
        shown = {row.work} - {None}
        seen = {
            getattr(HERS, field)
            for field in (ProfileField.INSTITUTION, ProfileField.POSITION)
            if chosen[field] <= closeness
        }
        assert shown <= seen
        why = ids(world, viewer, IN_HER_REGION)[world.her].why
        is_near = why is not None and why.kind is ranking.ReasonKind.REGION
        assert is_near is (chosen[ProfileField.REGION] <= closeness)
        (listed,) = inner(browse)(tx, viewer, "KZ", "customs", 0, "en", START).rows
        assert listed == row or listed.why is None
        proposed = inner(ranking.colleagues_for)(tx, viewer, 1, 3, "en", START)
        assert sees_topics or world.her not in {one.member_id for one in proposed}


@many
@given(levels)
def test_who_is_told_of_her_by_a_saved_search(world: World, chosen: LevelsOf) -> None:
    set_levels(world, chosen)
    for field, text in WORDS.items():
        kind = PartKind.NAME if field is ProfileField.NAME else PartKind.WORD
        level = chosen[field]
        expected = None if level is ShownTo.NOBODY else Closeness(level)
        assert found_from(world.tx, word(text, kind), world.her) is expected


@many
@given(levels)
def test_admins_find_her_by_her_name(world: World, chosen: LevelsOf) -> None:
    set_levels(world, chosen)
    criteria = Criteria.named("nargizmarker")
    (row,) = inner(look_up)(world.tx, world.admin, criteria, "en", START).rows
    assert row.name == HERS.name
    card = profile_fields.card_for_staff(world.tx, world.admin, world.her)
    assert card is not None and card.institution == HERS.institution


def test_the_place_in_a_list_does_not_tell_a_name(world: World) -> None:
    tx = world.tx
    other = joined(tx, 9, Profile("Aa", "KZ", "customs"))
    last = joined(tx, 10, Profile("Zz", "KZ", "customs"))

    def order(viewer: Closeness) -> list[int]:
        found = inner(browse)(tx, world.viewers[viewer], "KZ", "customs", 0, "en", START)
        return [row.member_id for row in found.rows]

    set_levels(world, dict.fromkeys(ProfileField, ShownTo.EVERYONE))
    assert order(Closeness.ABROAD) == [other, world.her, last]
    set_levels(world, {ProfileField.NAME: ShownTo.COUNTRY, ProfileField.TOPICS: ShownTo.NOBODY})
    assert order(Closeness.ABROAD) == order(Closeness.COUNTRY) == [other, last, world.her]
    by_field = ids(world, world.viewers[Closeness.ABROAD], Criteria.of("KZ", "customs"))
    assert list(by_field) == [other, last, world.her]
    for one in (other, last):
        tx.execute("DELETE FROM members WHERE id = :id", {"id": one})


def test_an_ended_contact_sees_what_a_stranger_sees(world: World) -> None:
    tx, viewer = world.tx, world.viewers[Closeness.CONTACT]
    set_levels(world, dict.fromkeys(ProfileField, ShownTo.CONTACTS))
    named = word("institutemarker")
    assert world.her in ids(world, viewer, named)
    request = tx.value("SELECT id FROM introductions")
    tx.execute("SAVEPOINT before")
    inner(endings.withdraw)(tx, request, viewer, START)
    assert world.her not in ids(world, viewer, named)
    assert profile_fields.name_for(tx, viewer, world.her) is None
    tx.execute("ROLLBACK TO before")
    assert world.her in ids(world, viewer, named)
