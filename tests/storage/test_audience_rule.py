"""The parts of the audience rule: what is stored, what has no source, and which limits hold."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage import audiences, profile_fields
from storage.audiences import (
    EVERYBODY,
    NO_ROLE,
    Attendance,
    Attended,
    Attribute,
    Audience,
    Counts,
    JoinedSince,
    Key,
    Kind,
    Named,
    country,
    of_countries,
)
from storage.database import Features, Transaction, to_timestamp
from storage.kit import personal_data
from storage.profile_fields import ProfileField, ShownTo
from tests.storage.machine import START, inner, opened, transaction
from tests.storage.steps import make_member

NEWS = "news"
COUNTRIES = ("KZ", "KZ", "TJ", "TJ", "UZ", "UZ")


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    """Six members; 6 is suspended, 1 an admin and 2 a coordinator of Kazakhstan."""
    return filled(tx)


def filled(tx: Transaction) -> Transaction:
    for number, code in enumerate(COUNTRIES, 1):
        assert make_member(tx, number, code) == number
    tx.execute(
        """UPDATE members SET name = 'Woman ' || id, name_key = 'woman ' || id,
            name_order = 'abcdef', language = CASE WHEN id < 3 THEN 'ru' END"""
    )
    tx.execute(
        """UPDATE members SET status = 'rejected', suspended_at = 1, joined_at = NULL
        WHERE id = 6"""
    )
    tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_at)
        VALUES (1, 'admin', '', 1), (2, 'coordinator', 'KZ', 1)"""
    )
    return tx


def test_the_most_that_may_be_chosen_and_saved() -> None:
    assert (audiences.MAX_GROUPS, audiences.MAX_NAMED, audiences.MAX_SEGMENTS) == (5, 200, 20)
    assert Audience() == Audience((), frozenset(), everybody=False)
    assert Counts({}, 1, 2, 3).suspended == 0


def test_what_is_stored(tx: Transaction) -> None:
    groups = (frozenset({country("KZ"), Attended(4, Attendance.WAITING)}),
              frozenset({JoinedSince(START)}))  # fmt: skip
    audience_id = audiences.create(tx, Audience(groups, frozenset({5, 3, 99})))
    rows = tx.rows(
        """SELECT group_number, kind, code, event_id, since FROM audience_keys
        WHERE audience_id = :id ORDER BY group_number, kind""",
        {"id": audience_id},
    )
    assert [tuple(row) for row in rows] == [
        (1, "country", "KZ", 0, 0), (1, "event", "waiting", 4, 0),
        (2, "since", "", 0, to_timestamp(START)),
    ]  # fmt: skip
    (stored,) = tx.rows("SELECT * FROM audiences WHERE id = :id", {"id": audience_id})
    assert (stored["owner_id"], stored["name"], stored["is_everybody"]) == (None, None, 0)
    # Whatever it becomes, others stay as they are.
    other = audiences.create(tx, Audience(groups, frozenset({1})))
    audiences.put(tx, audience_id, EVERYBODY)
    assert audiences.load(tx, audience_id) == EVERYBODY
    assert audiences.load(tx, other) == Audience(groups, frozenset({1}))
    audiences.put(tx, audience_id, Audience())
    assert audiences.load(tx, audience_id) == Audience()


@pytest.mark.parametrize("attendance", Attendance)
def test_without_a_source_nobody_relates_to_an_event(
    tmp_path: Path, attendance: Attendance
) -> None:
    connection = opened(tmp_path)
    tx = filled(transaction(connection, Features()))
    audience = Audience((frozenset({Attended(4, attendance)}),))
    where, values = audiences.condition(tx, audience)
    assert tx.rows(f"SELECT id FROM members WHERE {where}", values) == []
    audience_id = audiences.create(tx, audience)
    fits = audiences.fits(tx, "audiences.id")
    found = tx.rows(
        f"SELECT 1 FROM audiences CROSS JOIN members WHERE audiences.id = :id AND {fits}",
        {"id": audience_id},
    )
    assert found == []
    connection.close()


def test_an_audience_names_whom_it_names(tx: Transaction) -> None:
    one = audiences.create(tx, Audience(named=frozenset({2, 3})))
    audiences.create(tx, Audience(named=frozenset({4})))
    named = audiences.is_named("audiences.id")
    found = tx.rows(
        f"""SELECT members.id FROM audiences CROSS JOIN members
        WHERE audiences.id = :id AND {named} ORDER BY members.id""",
        {"id": one},
    )
    assert [row["id"] for row in found] == [2, 3]


def test_named_members_are_listed_in_order_as_staff_may_see_them(tx: Transaction) -> None:
    for member_id, order in ((3, "c"), (4, "b"), (1, "b"), (5, "a")):
        tx.execute(
            "UPDATE members SET name_order = :order WHERE id = :id",
            {"id": member_id, "order": order},
        )
    for member_id in (1, 3, 4):
        tx.execute("UPDATE members SET name_shown_to = 2 WHERE id = :id", {"id": member_id})
    audience_id = audiences.create(tx, Audience(named=frozenset({1, 3, 4, 5})))
    audiences.create(tx, Audience(named=frozenset({2})))
    names_of = inner(audiences.names_of)
    assert names_of(tx, audience_id, 1) == (
        Named(5, "Woman 5", "customs", "UZ"), Named(1, "Woman 1", "customs", "KZ"),
        Named(4, "Woman 4", "customs", "TJ"), Named(3, "Woman 3", "customs", "TJ"),
    )  # fmt: skip
    shown = {one.member_id: one.name for one in names_of(tx, audience_id, 2)}
    assert shown == {5: "Woman 5", 1: "Woman 1", 3: None, 4: None}, "she decides about Kazakhstan"
    assert profile_fields.levels_of(tx, 3)[ProfileField.NAME] is ShownTo.CONTACTS


@pytest.mark.parametrize(
    ("countries", "is_outside"),
    [(None, False), ((), True), (("KZ",), True), (("KZ", "TJ"), False),
     (("UZ", "TJ", "KZ"), False)],
)  # fmt: skip
def test_whether_anybody_is_outside(
    tx: Transaction, countries: tuple[str, ...] | None, is_outside: bool
) -> None:
    where, values = "id < :limit", {"limit": 5}
    assert audiences.is_any_outside(tx, where, values, countries) is is_outside
    audience = Audience(named=frozenset({1, 2, 3, 4}))
    assert audiences.exceeds(tx, audience, countries) is is_outside


def test_a_member_without_a_country_is_outside_every_one(tx: Transaction) -> None:
    tx.execute("INSERT INTO members (telegram_id, first_seen_at) VALUES (77, 1)")
    assert audiences.is_any_outside(tx, "telegram_id = 77", {}, ["KZ"])


@pytest.mark.parametrize(
    ("audience", "countries", "later"),
    [
        (of_countries(["KZ"]), ("KZ", "TJ"), False),
        (of_countries(["KZ"]), (), True),
        (of_countries(["KZ"]), None, False),
        (EVERYBODY, None, False),
        # It is not open to Uzbekistan yet, but it is to whoever moves there.
        (of_countries(["KZ"]).with_everybody(True), ("KZ", "TJ", "UZ"), True),
        (Audience(of_countries(["KZ"]).groups, frozenset({3})), ("KZ",), True),
        (Audience(of_countries(["KZ"]).groups, frozenset({3})), ("KZ", "TJ"), False),
    ],
)
def test_whether_it_may_reach_beyond_some_countries(
    tx: Transaction, audience: Audience, countries: tuple[str, ...] | None, later: bool
) -> None:
    assert audiences.exceeds(tx, audience, countries) is later


def test_of_two_moments_the_earlier_one_counts(tx: Transaction) -> None:
    """As of all keys of one kind, either of them is enough."""
    tx.execute("UPDATE members SET joined_at = :at WHERE id = 3", {"at": to_timestamp(START)})
    moments = frozenset(JoinedSince(START + timedelta(seconds=at)) for at in (0, 1))
    where, values = audiences.condition(tx, Audience((moments,)))
    found = tx.rows(f"SELECT id FROM members WHERE {where}", values)
    assert [row["id"] for row in found] == [3]


def chosen(kind: Kind, *codes: str) -> list[Key]:
    return [Attribute(kind, code) for code in codes]


def test_the_numbers_on_buttons(tx: Transaction) -> None:
    """Of members only, who can be reached and have not muted it; for each kind."""
    tx.execute("UPDATE members SET sector = 'border' WHERE id IN (2, 5)")
    tx.execute(
        """INSERT INTO member_topics (member_id, side, topic) VALUES (1, 'offers', 'gbv'),
        (3, 'offers', 'gbv'), (4, 'seeks', 'gbv'), (5, 'seeks', 'health'), (6, 'offers', 'gbv')"""
    )
    facets = inner(audiences.facets)

    def numbers(keys: list[Key], audience: Audience = EVERYBODY, number: int = 1) -> list[int]:
        found = facets(tx, audience, number, keys[0].kind, keys, NEWS, None)
        return [one.readers for one in found.values()]

    assert numbers(chosen(Kind.COUNTRY, "KZ", "TJ", "UZ", "KG")) == [2, 2, 1, 0]
    assert numbers(chosen(Kind.SECTOR, "customs", "border")) == [3, 2]
    assert numbers(chosen(Kind.LANGUAGE, "ru", "", "kk")) == [2, 3, 0]
    assert numbers(chosen(Kind.OFFERS, "gbv", "health")) == [2, 0]
    assert numbers(chosen(Kind.SEEKS, "health", "gbv")) == [1, 1]
    assert numbers(chosen(Kind.ROLE, "admin", "coordinator", NO_ROLE)) == [1, 1, 3]
    now, later = JoinedSince(START), JoinedSince(START + timedelta(seconds=1))
    tx.execute("UPDATE members SET joined_at = :at WHERE id = 3", {"at": to_timestamp(START)})
    assert numbers([now, later]) == [1, 0]
    kazakhstan = of_countries(["KZ"])
    two = Audience((*kazakhstan.groups, *of_countries(["TJ"]).groups))
    assert numbers(chosen(Kind.SECTOR, "customs"), two, 1) == [1]
    assert numbers(chosen(Kind.SECTOR, "customs"), two, 2) == [2]
    assert numbers(chosen(Kind.SECTOR, "customs"), two, 3) == [3]
    assert numbers(chosen(Kind.OFFERS, "gbv"), kazakhstan) == [1]
    assert numbers([now], kazakhstan) == [0]
    assert numbers(chosen(Kind.ROLE, "admin", NO_ROLE), kazakhstan) == [1, 0]
    tx.execute("UPDATE members SET blocked_at = 1 WHERE id = 1")
    tx.execute("INSERT INTO muted_kinds (member_id, kind) VALUES (3, 'news'), (4, 'event')")
    assert numbers(chosen(Kind.COUNTRY, "KZ", "TJ")) == [1, 1]
    assert numbers(chosen(Kind.OFFERS, "gbv")) == [0]
    assert numbers(chosen(Kind.SEEKS, "gbv")) == [1]
    assert numbers(chosen(Kind.ROLE, "admin", NO_ROLE)) == [0, 2]
    assert numbers([now]) == [0]


def test_whoever_has_blocked_the_bot_is_no_reader(tx: Transaction) -> None:
    tx.execute("UPDATE members SET blocked_at = 1 WHERE id = 1")
    assert audiences.reach(tx, EVERYBODY, NEWS, None).readers == 4
    assert (
        audiences.reach(tx, Audience(named=frozenset({1})), NEWS, None, by_name=True).readers == 0
    )
    assert audiences.reach(tx, Audience(), NEWS, None, by_name=True).readers == 0
    named = Audience(named=frozenset({2}))
    assert sum(hour.readers for hour in audiences.hours_of(tx, named, NEWS, START, True, None)) == 1
    tx.execute("INSERT INTO muted_kinds (member_id, kind) VALUES (2, 'news')")
    assert audiences.hours_of(tx, named, NEWS, START, True, None) == ()


def test_her_data_hold_what_she_saved_and_where_she_is_named(tx: Transaction) -> None:
    save = inner(audiences.save_segment)
    save(tx, 1, "West", of_countries(["KZ"]))
    save(tx, 2, "South", Audience((frozenset({JoinedSince(START)}),), frozenset({1})))
    found = inner(personal_data.export)(tx, 1)
    (saved,) = found["audiences.owner_id"]
    assert (saved["name"], saved["kind"], saved["code"]) == ("West", "country", "KZ")
    assert len(found["audience_members.member_id"]) == 1
    (other,) = inner(personal_data.export)(tx, 2)["audiences.owner_id"]
    assert (other["name"], other["since_at"]) == ("South", START)
    save(tx, 3, "Empty", Audience(named=frozenset({1})))
    (empty,) = inner(personal_data.export)(tx, 3)["audiences.owner_id"]
    assert (empty["name"], empty["kind"]) == ("Empty", None)
