"""The rule of profile fields, case by case: who is how close, and what each level lets her see."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from storage import audiences, profile_fields
from storage.audiences import Audience
from storage.database import Features, Transaction
from storage.features import FEATURES
from storage.kit import network_settings
from storage.kit.member_hooks import MemberHooks
from storage.kit.search import CLOSED, Sight, open_to
from storage.profile_fields import (
    LEVELS,
    Card,
    Closeness,
    ProfileField,
    ShownTo,
    Viewer,
)
from tests.storage.machine import START, inner, opened, transaction
from tests.storage.steps import make_member

HER, COLLEAGUE, ABROAD, CONTACT, RECIPIENT, ADMIN, HERE, ELSEWHERE = range(1, 9)
CLOSE = {
    HER: Closeness.ALL, COLLEAGUE: Closeness.COUNTRY, ABROAD: Closeness.ABROAD,
    CONTACT: Closeness.CONTACT, RECIPIENT: Closeness.CONTACT, ADMIN: Closeness.ABROAD,
    HERE: Closeness.ABROAD, ELSEWHERE: Closeness.COUNTRY,
}  # fmt: skip
"""How close each is as a colleague."""

STAFF_CLOSE = {**CLOSE, ADMIN: Closeness.ALL, HERE: Closeness.ALL}
CALLED: list[tuple[str, int, datetime, int]] = []


def hook(name: str) -> Any:
    def note(tx: Transaction, member_id: int, now: datetime) -> None:
        level = tx.value("SELECT region_shown_to FROM members WHERE id = :id", {"id": member_id})
        CALLED.append((name, member_id, now, level))

    return note


HOOKS = MemberHooks(profile_changing=(hook("before"),), fields_changed=(hook("after"),))


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    """One member and others around her, some with a role; her own country is Kazakhstan."""
    connection = opened(tmp_path)
    made = transaction(connection, Features(HOOKS))
    for number, country in enumerate(("KZ", "KZ", "UZ", "UZ", "TJ", "UZ", "TJ", "KZ"), 1):
        assert make_member(made, number, country) == number
    made.execute(
        """UPDATE members SET name = 'Woman ' || id, institution = 'Office ' || id,
            position = 'Chief ' || id, region = 'North ' || id, about = 'About ' || id,
            photo = 'photo ' || id"""
    )
    made.execute(
        """INSERT INTO member_topics (member_id, side, topic)
        VALUES (1, 'offers', 'gbv'), (1, 'seeks', 'climate'), (2, 'offers', 'climate')"""
    )
    made.execute(
        """INSERT INTO roles (member_id, role, country, granted_at) VALUES
        (6, 'admin', '', 1), (7, 'coordinator', 'KZ', 1), (8, 'coordinator', 'UZ', 1)"""
    )
    asks(made, CONTACT, HER, "accepted")
    asks(made, HER, RECIPIENT, "accepted")
    # None of these brings anybody closer to her.
    asks(made, ABROAD, HER, "pending")
    asks(made, HER, ABROAD, "ended")
    asks(made, ABROAD, COLLEAGUE, "accepted")
    asks(made, ELSEWHERE, HERE, "accepted")
    yield made
    connection.close()


def asks(tx: Transaction, requester: int, recipient: int, status: str) -> None:
    tx.execute(
        """INSERT INTO introductions (requester_id, recipient_id, status, note, requester_contact,
            recipient_contact, created_at, expires_at, updated_at)
        VALUES (:requester, :recipient, :status, 'Hello', :mine, :theirs, 1, 2, 1)""",
        {
            "requester": requester, "recipient": recipient, "status": status,
            "mine": None if status == "ended" else "a",
            "theirs": "b" if status == "accepted" else None,
        },
    )  # fmt: skip


def set_all(tx: Transaction, level: ShownTo) -> None:
    for field in ProfileField:
        tx.execute(
            f"UPDATE members SET {field}_shown_to = :level",
            {"level": min(level, max(LEVELS[field]))},
        )


def test_the_numbers_that_are_stored() -> None:
    assert [(one.name, int(one)) for one in ShownTo] == [
        ("EVERYONE", 0), ("COUNTRY", 1), ("CONTACTS", 2), ("NOBODY", 3)
    ]  # fmt: skip
    assert [(one.name, int(one)) for one in Closeness] == [
        ("ABROAD", 0), ("COUNTRY", 1), ("CONTACT", 2), ("ALL", 3)
    ]  # fmt: skip
    for field in ProfileField:
        most = 3 if field is ProfileField.NAME else 4
        assert LEVELS[field] == tuple(ShownTo)[:most], field
    assert Card(1, "TJ", "customs").has_photo is False


def test_how_close_everybody_is(tx: Transaction) -> None:
    for who, closeness in CLOSE.items():
        assert profile_fields.closeness(tx, who, HER) is closeness, who
        assert profile_fields.viewer(tx, who).closeness(HER, "KZ") is closeness, who
        assert profile_fields.staff_closeness(tx, who, HER) is STAFF_CLOSE[who], who
        staff = profile_fields.viewer(tx, who, as_staff=True)
        assert staff.closeness(HER, "KZ") is STAFF_CLOSE[who], who
    assert profile_fields.closeness(tx, HER, 99) is Closeness.ABROAD
    assert profile_fields.staff_closeness(tx, HERE, 99) is Closeness.ABROAD


def test_contacts_are_those_with_whom_both_have_agreed(tx: Transaction) -> None:
    assert profile_fields.contacts_of(tx, HER) == {CONTACT, RECIPIENT}
    assert profile_fields.contacts_of(tx, CONTACT) == {HER}
    assert profile_fields.contacts_of(tx, RECIPIENT) == {HER}
    assert profile_fields.contacts_of(tx, ABROAD) == {COLLEAGUE}
    assert profile_fields.contacts_of(tx, ADMIN) == set()


def test_a_viewer_is_what_her_roles_make_her_only_where_they_count(tx: Transaction) -> None:
    assert profile_fields.viewer(tx, ADMIN) == Viewer(ADMIN, "UZ", frozenset(), frozenset())
    assert profile_fields.viewer(tx, ADMIN, as_staff=True).vets is None
    assert profile_fields.viewer(tx, HERE, as_staff=True) == Viewer(
        HERE, "TJ", frozenset({ELSEWHERE}), frozenset({"KZ"})
    )
    assert profile_fields.viewer(tx, HER, as_staff=True).vets == frozenset()
    assert profile_fields.viewer(tx, 99).country is None


def test_which_words_are_open_to_a_viewer() -> None:
    none = frozenset[int]()
    assert Viewer(5, "KZ", none).sight == Sight(("", open_to("KZ")), ())
    assert Viewer(5, None, none).sight == Sight(("",), ())
    assert Viewer(5, "KZ", frozenset({7})).sight == Sight(("", open_to("KZ")), ("contact-5",))
    assert Viewer(5, "KZ", none, None).sight == Sight(("", CLOSED), ())
    assert Viewer(5, "KZ", frozenset({7}), frozenset({"UZ", "TJ"})).sight == Sight(
        ("", open_to("KZ")), ("country-TJ", "country-UZ", "contact-5")
    )
    assert profile_fields.sight_at(Closeness.ABROAD, "KZ") == Sight(("",), ())
    assert profile_fields.sight_at(Closeness.COUNTRY, "KZ") == Sight(("", open_to("KZ")), ())
    assert profile_fields.sight_at(Closeness.CONTACT, "KZ") == Sight(("", CLOSED), ())
    assert profile_fields.sight_at(Closeness.ALL, "KZ") == Sight(("", CLOSED), ())


@pytest.mark.parametrize("level", ShownTo)
def test_each_level_shows_a_field_to_those_who_are_close_enough(
    tx: Transaction, level: ShownTo
) -> None:
    set_all(tx, level)
    rows = tx.rows("SELECT * FROM members WHERE id = 1")
    for who, closeness in CLOSE.items():
        for field in ProfileField:
            sees = closeness >= min(level, max(LEVELS[field]))
            viewer = profile_fields.viewer(tx, who)
            assert viewer.sees(rows[0], field) is sees, (who, field)
            if field is not ProfileField.TOPICS:
                said = tx.value(
                    f"SELECT {profile_fields.shown(field)} FROM members WHERE id = 1",
                    {"viewer": who},
                )
                assert said == (rows[0][field] if sees else None), (who, field)
        sees, sees_name = closeness >= level, closeness >= min(level, ShownTo.CONTACTS)
        assert profile_fields.name_for(tx, who, HER) == ("Woman 1" if sees_name else None)
        assert inner(profile_fields.shows_name)(tx, who, HER) is sees_name
        assert profile_fields.photo_for(tx, who, HER) == ("photo 1" if sees else None)
        assert profile_fields.card_for(tx, who, HER) == card(sees, sees_name), who
        assert inner(profile_fields.as_seen)(tx, HER, closeness) == card(sees, sees_name)
        close = STAFF_CLOSE[who]
        expected = card(close >= level, close >= min(level, ShownTo.CONTACTS))
        assert profile_fields.card_for_staff(tx, who, HER) == expected


def card(sees: bool, sees_name: bool) -> Card:
    """Her card with all fields or none, but her name."""
    if not sees:
        return Card(HER, "KZ", "customs", "Woman 1" if sees_name else None)
    return Card(HER, "KZ", "customs", "Woman 1", "Office 1", "Chief 1", "North 1", ("gbv",),
                ("climate",), "About 1", has_photo=True)  # fmt: skip


@pytest.mark.parametrize("open_field", ProfileField)
def test_fields_are_shown_one_by_one(tx: Transaction, open_field: ProfileField) -> None:
    set_all(tx, ShownTo.NOBODY)
    tx.execute(f"UPDATE members SET {open_field}_shown_to = 0")
    seen = profile_fields.card_for(tx, ABROAD, HER)
    assert seen is not None
    whole = card(sees=True, sees_name=True)
    for field, names in (
        *((one, (str(one),)) for one in ProfileField
          if one not in (ProfileField.TOPICS, ProfileField.PHOTO)),
        (ProfileField.TOPICS, ("offers", "seeks")), (ProfileField.PHOTO, ("has_photo",)),
    ):  # fmt: skip
        for name in names:
            assert bool(getattr(seen, name)) is (field is open_field), name
            if field is open_field:
                assert getattr(seen, name) == getattr(whole, name)
    tx.execute("UPDATE members SET photo = NULL")
    without = profile_fields.card_for(tx, HER, HER)
    assert without is not None and without.has_photo is False


def test_whoever_has_not_registered_has_no_card(tx: Transaction) -> None:
    tx.execute("UPDATE members SET status = 'newcomer', joined_at = NULL WHERE id = 2")
    assert profile_fields.card_for(tx, HER, COLLEAGUE) is None
    assert profile_fields.card_for_staff(tx, ADMIN, COLLEAGUE) is None
    assert profile_fields.card_for(tx, HER, 99) is None
    assert inner(profile_fields.as_seen)(tx, COLLEAGUE, Closeness.ALL) is None


def test_staff_read_names_of_those_about_whom_they_decide(tx: Transaction) -> None:
    tx.execute("UPDATE members SET name_shown_to = 2 WHERE id = 1")
    audience = audiences.create(tx, Audience(named=frozenset({HER})))
    for who in CLOSE:
        (named,) = inner(audiences.names_of)(tx, audience, who)
        sees = who in (HER, CONTACT, RECIPIENT, ADMIN, HERE)
        assert named.name == ("Woman 1" if sees else None), who


# Her own levels


def test_she_sets_a_level(tx: Transaction) -> None:
    show_to = inner(profile_fields.show_to)
    CALLED.clear()
    before = inner(profile_fields.levels)(tx, COLLEAGUE)
    assert show_to(tx, HER, ProfileField.REGION, ShownTo.NOBODY, START) is True
    assert CALLED == [("before", HER, START, 0), ("after", HER, START, 3)]
    own = inner(profile_fields.levels)(tx, HER)
    assert own == {**before, ProfileField.REGION: ShownTo.NOBODY}
    assert inner(profile_fields.levels)(tx, COLLEAGUE) == before
    assert before == {
        **dict.fromkeys(ProfileField, ShownTo.EVERYONE), ProfileField.PHOTO: ShownTo.CONTACTS
    }  # fmt: skip


def test_a_name_that_not_everyone_sees_moves_to_the_end_of_lists(tx: Transaction) -> None:
    show_to = inner(profile_fields.show_to)

    def order() -> str:
        return tx.value("SELECT name_order FROM members WHERE id = 1")

    assert show_to(tx, HER, ProfileField.NAME, ShownTo.EVERYONE, START)
    first = order()
    assert show_to(tx, HER, ProfileField.NAME, ShownTo.COUNTRY, START)
    assert order() > first
    assert show_to(tx, HER, ProfileField.NAME, ShownTo.EVERYONE, START)
    assert order() == first


def test_what_cannot_be_set(tx: Transaction) -> None:
    show_to = inner(profile_fields.show_to)
    CALLED.clear()
    tx.execute("UPDATE members SET status = 'newcomer', joined_at = NULL WHERE id = 2")
    tx.execute(
        """UPDATE members SET status = 'rejected', suspended_at = 1, joined_at = NULL
        WHERE id = 3"""
    )
    for who, level in ((HER, ShownTo.NOBODY), (COLLEAGUE, ShownTo.COUNTRY),
                       (ABROAD, ShownTo.COUNTRY), (99, ShownTo.COUNTRY)):  # fmt: skip
        assert show_to(tx, who, ProfileField.NAME, level, START) is False
    assert CALLED == []
    assert tx.value("SELECT count(*) FROM members WHERE name_shown_to > 0") == 0


def test_a_field_of_work_that_is_vetted_twice_closes_two_fields(tx: Transaction) -> None:
    tx.execute("UPDATE members SET institution_shown_to = 3, position_shown_to = 1 WHERE id = 1")
    before = profile_fields.levels_of(tx, HER)
    profile_fields.follow_sector(tx, HER, START)
    assert profile_fields.levels_of(tx, HER) == before
    assert not profile_fields.is_vetted_twice(tx, "customs")
    network_settings.put(tx, profile_fields.VETTED_TWICE + "customs", 1)
    assert profile_fields.is_vetted_twice(tx, "customs")
    assert not profile_fields.is_vetted_twice(tx, "border")
    others = profile_fields.levels_of(tx, COLLEAGUE)
    profile_fields.follow_sector(tx, HER, START)
    assert profile_fields.levels_of(tx, HER) == {
        **before,
        ProfileField.INSTITUTION: ShownTo.NOBODY,
        ProfileField.POSITION: ShownTo.CONTACTS,
    }
    assert profile_fields.levels_of(tx, COLLEAGUE) == others


def test_the_features_call_each_other(tmp_path: Path) -> None:
    """With the hooks of the product, a level that changes is in the search at once."""
    connection = opened(tmp_path)
    tx = transaction(connection, FEATURES)
    make_member(tx, 1, "KZ")
    tx.execute("UPDATE members SET region = 'KZ-62'")
    show_to = inner(profile_fields.show_to)
    for level, is_open in ((ShownTo.EVERYONE, True), (ShownTo.NOBODY, False)):
        assert show_to(tx, HER, ProfileField.REGION, level, START)
        facts = tx.value("SELECT topics FROM member_words WHERE rowid = 1")
        assert ("0regionkz62" in facts.split()) is is_open
    connection.close()
