"""Segments, counts and hours of audiences: whose they are, and whom they count."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from storage import audiences
from storage.audiences import (
    EVERYBODY,
    MAX_GROUPS,
    MAX_NAMED,
    MAX_SEGMENTS,
    Attendance,
    Attended,
    Attribute,
    Audience,
    JoinedSince,
    Key,
    Kind,
    Reach,
    SaveOutcome,
    country,
    of_countries,
    of_topics,
)
from storage.database import Transaction
from tests.storage.machine import START, inner
from tests.storage.steps import make_member

KZ = of_countries(["KZ"])
NEWS = "news"


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    """Ten members: 1 to 4 in Kazakhstan, 5 to 7 in Tajikistan, 8 to 10 in Uzbekistan."""
    for number, code in enumerate(["KZ"] * 4 + ["TJ"] * 3 + ["UZ"] * 3, 1):
        assert make_member(tx, number, code) == number
        tx.execute(
            """UPDATE members SET name = :name, name_key = :name, language = :language
            WHERE id = :id""",
            {"id": number, "name": "abcdefghij"[-number], "language": ("ru", None)[number % 2]},
        )
    return tx


def readers(found: Mapping[Key, Reach]) -> list[int]:
    """How many readers each key gives."""
    assert all(one.elsewhere is None for one in found.values())
    return [one.readers for one in found.values()]


def test_segments_are_those_of_their_owner(tx: Transaction) -> None:
    save, segment = inner(audiences.save_segment), inner(audiences.segment)
    tx.execute(
        "INSERT INTO roles (member_id, role, country, granted_at) VALUES (1, 'admin', '', 1)"
    )
    assert save(tx, 1, "West", KZ) is SaveOutcome.DONE
    assert save(tx, 1, "All", EVERYBODY) is SaveOutcome.DONE
    assert save(tx, 1, "West", EVERYBODY) is SaveOutcome.NAME_TAKEN
    assert save(tx, 2, "West", of_countries(["UZ"])) is SaveOutcome.DONE
    found = inner(audiences.segments_of)(tx, 1, NEWS)
    assert [(one.name, one.reach.readers) for one in found] == [("All", 10), ("West", 4)]
    own = found[1].audience_id
    assert segment(tx, 1, own) == KZ
    assert segment(tx, 2, own) is None
    inner(audiences.delete_segment)(tx, 2, own)
    assert segment(tx, 1, own) == KZ
    inner(audiences.delete_segment)(tx, 1, own)
    assert segment(tx, 1, own) is None
    assert segment(tx, 1, found[0].audience_id) == EVERYBODY


def test_so_many_segments_may_be_saved(tx: Transaction) -> None:
    save = inner(audiences.save_segment)
    for number in range(MAX_SEGMENTS):
        assert save(tx, 1, f"{number}", KZ) is SaveOutcome.DONE
    assert save(tx, 1, "one more", KZ) is SaveOutcome.TOO_MANY_SAVED
    assert save(tx, 2, "hers", KZ) is SaveOutcome.DONE
    assert SaveOutcome.NAME_TAKEN.keeps_draft
    assert not SaveOutcome.TOO_MANY_SAVED.keeps_draft


def test_a_deleted_audience_reaches_nobody(tx: Transaction) -> None:
    one, other = audiences.create(tx, EVERYBODY), audiences.create(tx, KZ)
    audiences.delete(tx, one)
    assert audiences.load(tx, one) == Audience()
    assert audiences.load(tx, other) == KZ


def test_the_named_are_listed(tx: Transaction) -> None:
    audience_id = audiences.create(tx, Audience(named=frozenset({2, 9, 5})))
    named = inner(audiences.names_of)(tx, audience_id, 1)
    assert {one.member_id for one in named} == {2, 5, 9}


def test_who_counts_and_who_does_not(tx: Transaction) -> None:
    tx.execute("INSERT INTO muted_kinds (member_id, kind) VALUES (1, 'news'), (2, 'event')")
    tx.execute("UPDATE members SET blocked_at = 1 WHERE id IN (3, 5)")
    tx.execute("UPDATE members SET status = 'rejected', suspended_at = 1, joined_at = NULL "
               "WHERE id IN (8, 4)")  # fmt: skip
    tx.execute("UPDATE members SET status = 'pending', joined_at = NULL WHERE id = 9")
    both = of_countries(["KZ", "TJ"])
    found = audiences.count(tx, both, NEWS, ["KZ"], None)
    assert found == audiences.Counts({"ru": 2, "": 1}, 1, 2, 2, 1)
    assert found.reach == audiences.reach(tx, both, NEWS, None) == Reach(3)
    assert audiences.count(tx, both, NEWS, None, None).outside == 0
    assert audiences.count(tx, EVERYBODY, NEWS, (), None).outside == 4


def test_a_muted_kind_is_heard_by_name_only(tx: Transaction) -> None:
    tx.execute("INSERT INTO muted_kinds (member_id, kind) VALUES (1, 'event'), (2, 'event')")
    named = replace(KZ, named=frozenset({1}))
    assert audiences.reach(tx, named, "event", None).readers == 2
    assert audiences.reach(tx, named, "event", None, by_name=True).readers == 3
    assert audiences.reach(tx, KZ, "event", None, by_name=True).readers == 2


def test_when_readers_get_a_message(tx: Transaction) -> None:
    """One in Almaty is asleep; whoever has the same time and the same night is counted together."""
    tx.execute("UPDATE members SET zone = 'Asia/Almaty' WHERE country = 'KZ'")
    tx.execute("UPDATE members SET zone = 'Asia/Dushanbe' WHERE country = 'TJ'")
    tx.execute("UPDATE members SET zone = 'Asia/Tashkent' WHERE country = 'UZ'")
    tx.execute("UPDATE members SET zone = 'Europe/Berlin', quiet_from = 22, quiet_until = 9 "
               "WHERE id = 10")  # fmt: skip
    hours = audiences.hours_of(tx, EVERYBODY, NEWS, START, False, None)
    assert sum(hour.readers for hour in hours) == 10
    assert [hour.readers for hour in hours] == sorted((h.readers for h in hours), reverse=True)
    late = {hour.zone: hour.at for hour in hours}["Europe/Berlin"]
    assert late == START + timedelta(hours=3), "START is 6 o'clock in Berlin"
    at_once = audiences.hours_of(tx, EVERYBODY, NEWS, START, True, None)
    assert {hour.at for hour in at_once} == {START}
    assert sum(hour.readers for hour in at_once) == 10
    together = {hour.zone: hour.readers for hour in at_once}
    assert sorted(together.values()) == [1, 9], "Almaty and Tashkent show the same time"


def test_what_is_always_at_hand_for_a_screen(tx: Transaction) -> None:
    facets = inner(audiences.facets)
    assert facets(tx, KZ, 1, Kind.COUNTRY, [], NEWS, None) == {}
    keys = [country("TJ"), country("TM")]
    assert readers(facets(tx, KZ, 1, Kind.COUNTRY, keys, NEWS, None)) == [3, 0]
    # In another group, and in one that there is not yet, nothing of the first one counts.
    sector = Attribute(Kind.SECTOR, "customs")
    assert facets(tx, KZ, 1, Kind.SECTOR, [sector], NEWS, None) == {sector: Reach(4)}
    assert facets(tx, KZ, 2, Kind.SECTOR, [sector], NEWS, None) == {sector: Reach(10)}
    assert facets(tx, KZ, 0, Kind.SECTOR, [sector], NEWS, None) == {sector: Reach(10)}
    tx.execute("UPDATE members SET blocked_at = 1 WHERE id = 5")
    tx.execute("INSERT INTO muted_kinds (member_id, kind) VALUES (6, 'news')")
    assert readers(facets(tx, KZ, 1, Kind.COUNTRY, keys, NEWS, None)) == [1, 0]
    assert readers(facets(tx, KZ, 1, Kind.COUNTRY, keys, "event", None)) == [2, 0]
    tx.execute("INSERT INTO roles (member_id, role, country, granted_at) "
               "VALUES (7, 'admin', '', 1), (5, 'coordinator', 'TJ', 1)")  # fmt: skip
    roles = [Attribute(Kind.ROLE, code) for code in ("admin", "coordinator", audiences.NO_ROLE)]
    assert list(facets(tx, EVERYBODY, 1, Kind.ROLE, roles, NEWS, None).values()) == [
        Reach(1),
        Reach(0),
        Reach(7),
    ]
    tx.execute("UPDATE members SET joined_at = 9 WHERE id IN (5, 8, 9)")
    since = [JoinedSince(START.fromtimestamp(at, START.tzinfo)) for at in (1, 5, 10)]
    assert list(facets(tx, EVERYBODY, 1, Kind.SINCE, since, NEWS, None).values()) == [
        Reach(8),
        Reach(2),
        Reach(0),
    ]


def test_a_group_is_a_value_that_presses_change() -> None:
    one, other = country("KZ"), Attribute(Kind.SECTOR, "customs")
    early, late = JoinedSince(START), JoinedSince(START + timedelta(days=1))
    chosen = EVERYBODY.with_key(1, one).with_key(1, other).with_key(2, other)
    assert chosen == Audience((frozenset({one, other}), frozenset({other})))
    assert chosen.with_key(0, one) == chosen.with_key(4, one) == chosen
    assert chosen.without_key(0, one) == chosen.without_key(3, one) == chosen
    assert chosen.without_group(1) == Audience((frozenset({other}),))
    assert chosen.without_group(2) == Audience((frozenset({one, other}),))
    assert chosen.keys(1, Kind.COUNTRY) == (one,)
    assert chosen.keys(2, Kind.COUNTRY) == chosen.keys(3, Kind.SECTOR) == ()
    assert chosen.keys(0, Kind.SECTOR) == ()
    moved = chosen.with_key(1, early).with_key(1, late)
    assert moved.keys(1, Kind.SINCE) == (late,)
    for number in range(3, MAX_GROUPS + 1):
        chosen = chosen.with_key(number, one)
    assert len(chosen.groups) == MAX_GROUPS
    assert chosen.with_key(MAX_GROUPS + 1, one) == chosen


def test_who_is_named_and_who_else_is_reached() -> None:
    named = EVERYBODY.with_named(7)
    assert named == Audience(named=frozenset({7}))
    also = named.with_everybody(True)
    assert also.is_also_open and also.is_chosen and not also.is_empty
    assert also.with_named(8) == Audience(named=frozenset({7, 8}), everybody=True)
    assert also.with_key(1, country("KZ")).everybody
    assert also.chosen == named
    assert EVERYBODY.chosen == EVERYBODY and not EVERYBODY.is_also_open
    assert not KZ.is_also_open
    assert also.with_everybody(False) == named
    assert EVERYBODY.with_everybody(False) == EVERYBODY
    assert named.without_named(7) == Audience()
    assert named.without_named(7).is_empty
    assert named.without_named(7).or_everybody() == EVERYBODY
    full = Audience(named=frozenset(range(MAX_NAMED)))
    assert full.with_named(MAX_NAMED + 1) == full
    assert len(Audience(named=frozenset(range(1, MAX_NAMED))).with_named(500).named) == MAX_NAMED


def test_the_countries_that_it_is_limited_to() -> None:
    assert KZ.countries == frozenset({"KZ"})
    assert Audience((*KZ.groups, *of_countries(["UZ"]).groups)).countries == {"KZ", "UZ"}
    assert Audience((*KZ.groups, frozenset({Attribute(Kind.SECTOR, "customs")}))).countries is None
    assert EVERYBODY.countries is None
    # Chosen ones come first: what else is open to others is not what it is about.
    assert KZ.with_everybody(True).countries == frozenset({"KZ"})
    assert Audience().countries == frozenset()
    assert of_countries([]) == EVERYBODY


def test_what_it_is_made_of() -> None:
    attended = Attended(4, Attendance.WAITING)
    audience = Audience((frozenset({attended}), frozenset({country("KZ")})))
    assert audience.events == frozenset({4})
    topics = of_topics(["gbv", "health"])
    assert [sorted(map(str, group)) for group in topics.groups] == [
        sorted(str(Attribute(side, code)) for code in ("gbv", "health"))
        for side in (Kind.OFFERS, Kind.SEEKS)
    ]
    shown = Audience((frozenset({country("UZ"), country("KZ")}),), frozenset({9, 3})).shown
    assert shown == (((country("KZ"), country("UZ")),), (3, 9), False)
    keys = [JoinedSince(START), attended, Attended(3, Attendance.WAITING),
            JoinedSince(START - timedelta(days=1)), Attribute(Kind.SECTOR, "b"),
            Attribute(Kind.SECTOR, "a"), country("UZ")]  # fmt: skip
    assert audiences.in_order(keys) == [
        keys[6], keys[5], keys[4], keys[2], keys[1], keys[3], keys[0]
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("groups", "is_admitted"),
    [
        ((), True),
        (({Attribute(Kind.SECTOR, "customs")},), True),
        (({country("KZ")},), True),
        (({country("UZ")},), False),
        (({country("UZ")}, {Attribute(Kind.SECTOR, "customs")}), True),
        (({country("UZ"), country("KZ")},), True),
        (({Attribute(Kind.SECTOR, "KZ"), country("UZ")},), False),
    ],
)
def test_whether_an_audience_is_limited_to_others(
    tx: Transaction, groups: tuple[set[Attribute], ...], is_admitted: bool
) -> None:
    audience_id = audiences.create(tx, Audience(tuple(map(frozenset, groups))))
    audiences.create(tx, of_countries(["TM"]))
    admits = audiences.admits("audiences.id", Kind.COUNTRY, "'KZ'")
    found = tx.value(f"SELECT 1 FROM audiences WHERE id = :id AND {admits}", {"id": audience_id})
    assert bool(found) is is_admitted
