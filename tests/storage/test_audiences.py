"""Audiences: both directions of the rule agree, and nothing widens one by accident."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import audiences
from storage.audiences import (
    EVERYBODY,
    NO_ROLE,
    Attendance,
    Attended,
    Attribute,
    Audience,
    JoinedSince,
    Key,
    Kind,
    Reach,
    of_countries,
)
from storage.database import Transaction
from storage.features import FEATURES
from tests.storage.machine import START, inner, opened, transaction
from tests.storage.steps import make_member

COUNTRIES, SECTORS = ("KZ", "UZ", "TJ"), ("customs", "border")
LANGUAGES, TOPICS = ("", "ru", "kk"), ("leadership", "mediation")
EVENTS = (1, 2)
MEMBERS = range(1, 13)
JOINED = [START - timedelta(days=days) for days in (400, 90, 30, 0)]
KIND = "news"


def fill(tx: Transaction) -> None:
    """Twelve members who differ in everything that a key may be about; two are suspended."""
    for number in MEMBERS:
        assert make_member(tx, number, COUNTRIES[number % 3]) == number
        tx.execute(
            """UPDATE members SET sector = :sector, language = :language, joined_at = :joined
            WHERE id = :id""",
            {
                "id": number,
                "sector": SECTORS[number % 2],
                "language": LANGUAGES[number // 2 % 3] or None,
                "joined": int(JOINED[number % 4].timestamp()),
            },
        )
        for at, side in enumerate(("offers", "seeks")):
            if number % (3 + at):
                tx.execute(
                    """INSERT INTO member_topics (member_id, side, topic)
                    VALUES (:id, :side, :topic)""",
                    {"id": number, "side": side, "topic": TOPICS[(number + at) % 2]},
                )
    tx.execute(
        """UPDATE members SET suspended_at = 1, status = 'rejected', joined_at = NULL,
            joined_at_before_suspension = joined_at WHERE id IN (11, 12)"""
    )
    tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_at)
        VALUES (1, 'admin', '', 1), (2, 'coordinator', 'KZ', 1), (3, 'coordinator', 'UZ', 1)"""
    )
    for event in EVENTS:
        tx.execute(
            """INSERT INTO events
                (id, uid, status, language, zone, starts_at, ends_at, venue, seats, audience_id,
                created_at, updated_at)
            VALUES (:id, :id, 'published', 'en', 'UTC', 1, 2, '–', 5, :audience, 1, 1)""",
            {"id": event, "audience": audiences.create(tx, EVERYBODY)},
        )
        for number in MEMBERS:
            state = ("registered", "waitlisted", "cancelled", None)[(number + event) % 4]
            which = {"event": event, "member": number, "state": state}
            if state is not None:
                tx.execute(
                    """INSERT INTO registrations (event_id, member_id, status, country,
                        queue_position, updated_at)
                    VALUES (:event, :member, :state, 'KZ', :member, 1)""",
                    which,
                )
            for day in range(1, number % 3 + 1):
                tx.execute(
                    """INSERT INTO attendances (event_id, member_id, day, created_at)
                    VALUES (:event, :member, :day, 1)""",
                    which | {"day": day},
                )


@pytest.fixture(scope="module")
def tx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transaction]:
    connection = opened(tmp_path_factory.mktemp("audiences"))
    tx = transaction(connection, FEATURES)
    fill(tx)
    yield tx
    connection.close()


def attributes(kind: Kind, *codes: str) -> st.SearchStrategy[Key]:
    return st.sampled_from([Attribute(kind, code) for code in codes])


KEYS: st.SearchStrategy[Key] = st.one_of(
    attributes(Kind.COUNTRY, *COUNTRIES, "KG"),
    attributes(Kind.SECTOR, *SECTORS, "health"),
    attributes(Kind.LANGUAGE, *LANGUAGES, "tk"),
    attributes(Kind.ROLE, NO_ROLE, "coordinator", "admin"),
    attributes(Kind.OFFERS, *TOPICS, "health"),
    attributes(Kind.SEEKS, *TOPICS, "health"),
    st.builds(Attended, st.sampled_from((*EVENTS, 99)), st.sampled_from(Attendance)),
    st.sampled_from([JoinedSince(at + timedelta(days=1)) for at in JOINED]),
)
AUDIENCES = st.builds(
    Audience,
    st.lists(st.frozensets(KEYS, min_size=1, max_size=4), max_size=4).map(tuple),
    st.frozensets(st.sampled_from(MEMBERS), max_size=2),
    st.sampled_from((False, False, False, True)),
)
SIZE = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def reached(tx: Transaction, audience: Audience) -> set[int]:
    """Whom `condition` reaches."""
    where, values = audiences.condition(tx, audience)
    return {row["id"] for row in tx.rows(f"SELECT id FROM members WHERE {where}", values)}


def told(tx: Transaction, audience_id: int) -> set[int]:
    """For whom `fits` holds."""
    rows = tx.rows(
        f"""SELECT members.id AS id FROM audiences CROSS JOIN members
        WHERE audiences.id = :id AND {audiences.fits(tx, "audiences.id")}""",
        {"id": audience_id},
    )
    return {row["id"] for row in rows}


def plainly(tx: Transaction, audience: Audience) -> set[int]:
    """Whom an audience reaches, member by member and key by key, without its SQL."""
    return {
        row["id"]
        for row in tx.rows("SELECT * FROM members WHERE status = 'member'")
        if audience.everybody
        or row["id"] in audience.named
        or any(
            all(
                any(_has(tx, row["id"], key) for key in group if key.kind is kind)
                for kind in {key.kind for key in group}
            )
            for group in audience.groups
        )
    }


def _has(tx: Transaction, member_id: int, key: Key) -> bool:
    row = tx.row("SELECT * FROM members WHERE id = :id", {"id": member_id})
    assert row is not None
    which = {"id": member_id}
    match key:
        case Attribute(Kind.COUNTRY | Kind.SECTOR | Kind.LANGUAGE as kind, code):
            return (row[kind] or "") == code
        case Attribute(Kind.ROLE, code):
            held = {
                r["role"] for r in tx.rows("SELECT role FROM roles WHERE member_id = :id", which)
            }
            return code in (held or {NO_ROLE})
        case Attribute(side, code):
            found = tx.rows("SELECT side, topic FROM member_topics WHERE member_id = :id", which)
            return (str(side), code) in {(r["side"], r["topic"]) for r in found}
        case JoinedSince(at):
            return datetime.fromtimestamp(row["joined_at"], UTC) >= at
        case Attended(event_id, Attendance.ATTENDED):
            found = tx.rows("SELECT event_id FROM attendances WHERE member_id = :id", which)
            return event_id in {r["event_id"] for r in found}
        case Attended(event_id, attendance):
            state = "registered" if attendance is Attendance.REGISTERED else "waitlisted"
            found = tx.rows(
                "SELECT event_id, status FROM registrations WHERE member_id = :id", which
            )
            return (event_id, state) in {(r["event_id"], r["status"]) for r in found}


@SIZE
@given(audience=AUDIENCES)
def test_both_directions_and_a_plain_count_say_the_same(
    tx: Transaction, audience: Audience
) -> None:
    tx.execute("SAVEPOINT one")
    audience_id = audiences.create(tx, audience)
    assert audiences.load(tx, audience_id) == audience
    assert reached(tx, audience) == told(tx, audience_id) == plainly(tx, audience)
    assert audiences.reach(tx, audience, KIND, None).readers == len(reached(tx, audience))
    counts = audiences.count(tx, audience, KIND, COUNTRIES[:1], None)
    assert counts.total == len(reached(tx, audience))
    assert not counts.outside or audiences.exceeds(tx, audience, COUNTRIES[:1])
    tx.execute("ROLLBACK TO one")
    tx.execute("RELEASE one")


@SIZE
@given(audience=AUDIENCES, key=KEYS, number=st.integers(1, 5))
def test_the_count_on_a_button_is_that_of_the_group_with_this_key_alone(
    tx: Transaction, audience: Audience, key: Key, number: int
) -> None:
    number = min(number, len(audience.groups) + 1)
    facet = inner(audiences.facets)(tx, audience, number, key.kind, [key], KIND, None)[key]
    group = audience.groups[number - 1] if number <= len(audience.groups) else frozenset[Key]()
    rest = frozenset(one for one in group if one.kind is not key.kind)
    assert facet == Reach(len(plainly(tx, Audience((rest | {key},)))))


@SIZE
@given(audience=AUDIENCES, key=KEYS, countries=st.sampled_from([(), ("KZ",), ("KZ", "UZ")]))
def test_nothing_private_of_other_countries_is_told(
    tx: Transaction, audience: Audience, key: Key, countries: tuple[str, ...]
) -> None:
    """Whatever a coordinator chooses, she reads the same whatever others have muted, read, asked
    for or attended, and whoever of them is hidden already.
    """
    tx.execute("SAVEPOINT one")
    tx.execute("UPDATE members SET hidden_at = 1 WHERE id IN (4, 5)")
    before = told_to_coordinator(tx, audience, key, countries)
    hers = ", ".join(map(repr, countries)) or "''"
    elsewhere = f"SELECT id FROM members WHERE country NOT IN ({hers})"
    tx.execute(f"""UPDATE members SET language = 'tk', joined_at = 1, blocked_at = id % 2
        WHERE id IN ({elsewhere}) AND status = 'member'""")
    tx.execute(f"UPDATE members SET sector = 'health' WHERE id IN ({elsewhere}) AND id IN (4, 5)")
    for table in ("member_topics", "attendances", "registrations", "roles"):
        tx.execute(f"DELETE FROM {table} WHERE member_id IN ({elsewhere})")
    tx.execute(f"""INSERT INTO muted_kinds (member_id, kind)
        SELECT id, '{KIND}' FROM members WHERE id % 3 > 0 AND id IN ({elsewhere})""")
    assert told_to_coordinator(tx, audience, key, countries) == before
    tx.execute("ROLLBACK TO one")
    tx.execute("RELEASE one")


def told_to_coordinator(
    tx: Transaction, audience: Audience, key: Key, countries: tuple[str, ...]
) -> object:
    """All that somebody who decides about these countries is told about an audience."""
    return (
        audiences.count(tx, audience, KIND, countries, countries),
        audiences.reach(tx, audience, KIND, countries, by_name=True),
        audiences.hours_of(tx, audience, KIND, START, False, countries),
        audiences.exceeds(tx, audience, countries),
        *(
            inner(audiences.facets)(tx, audience, number, key.kind, [key], KIND, countries)
            for number in range(1, len(audience.groups) + 2)
        ),
    )


@SIZE
@given(audience=AUDIENCES, countries=st.frozensets(st.sampled_from(COUNTRIES), max_size=3))
def test_what_stays_in_some_countries_later_reaches_nobody_outside_now(
    tx: Transaction, audience: Audience, countries: frozenset[str]
) -> None:
    assert not audiences.exceeds(tx, audience, None)
    if not audiences.exceeds(tx, audience, countries):
        elsewhere = tx.rows("SELECT id, country FROM members")
        outside = {row["id"] for row in elsewhere if row["country"] not in countries}
        assert not outside & plainly(tx, audience)


@pytest.mark.parametrize(
    ("audience", "later"),
    [
        (Audience(), False),
        (EVERYBODY, True),
        (of_countries(["KZ"]), False),
        (of_countries(["KZ", "UZ"]), True),
        (Audience((frozenset({Attribute(Kind.SECTOR, "health")}),)), True),
        (Audience(named=frozenset({3})), False),
        (Audience(named=frozenset({4})), True),
    ],
)
def test_whether_it_may_reach_beyond_kazakhstan(
    tx: Transaction, audience: Audience, later: bool
) -> None:
    assert tx.value("SELECT country FROM members WHERE id = 3") == "KZ"
    assert audiences.exceeds(tx, audience, ["KZ"]) is later


@SIZE
@given(audience=AUDIENCES, key=KEYS, number=st.integers(0, 6))
def test_a_key_that_is_chosen_and_taken_away_leaves_what_was_there(
    audience: Audience, key: Key, number: int
) -> None:
    chosen = audience.with_key(number, key)
    if chosen != audience:
        assert key in chosen.keys(number, key.kind)
        assert len(chosen.groups) in (len(audience.groups), len(audience.groups) + 1)
        assert chosen.everybody == (audience.everybody and audience.is_chosen)
    again = chosen.without_key(number, key).or_everybody()
    kept = [group - {key} if at == number else group for at, group in enumerate(audience.groups, 1)]
    if key.kind is not Kind.SINCE:
        assert again.groups == tuple(filter(None, kept)) or chosen == audience
    assert not again.is_empty


def test_about_how_many_others_there_are(tx: Transaction) -> None:
    """By country and field of work, for a coordinator of Kazakhstan; nothing where there can be
    none.
    """
    by = {
        row["country"]: row["count"]
        for row in tx.rows(
            """SELECT country, count(*) AS count FROM members
            WHERE status = 'member' AND sector = 'border' GROUP BY country"""
        )
    }
    others = by["UZ"] + by["TJ"]
    assert others != by["KZ"] and 0 not in by.values()
    border = Attribute(Kind.SECTOR, "border")
    audience = Audience((frozenset({border, Attribute(Kind.LANGUAGE, "ru")}),))
    found = audiences.reach(tx, audience, KIND, ("KZ",))
    assert found.elsewhere == others
    keys = tuple(Attribute(Kind.COUNTRY, code) for code in COUNTRIES)
    chosen = Audience((frozenset({border, keys[0]}),))
    facets = inner(audiences.facets)(tx, chosen, 1, Kind.COUNTRY, keys, KIND, ("KZ",))
    assert [facets[key].elsewhere for key in keys] == [None, by["UZ"], by["TJ"]]
    languages = tuple(Attribute(Kind.LANGUAGE, code) for code in ("ru", "kk"))
    facets = inner(audiences.facets)(tx, chosen, 1, Kind.LANGUAGE, languages, KIND, ("KZ",))
    assert [facets[key].elsewhere for key in languages] == [None, None]


def test_what_vanishes_from_an_audience_never_widens_it(tmp_path: Path) -> None:
    connection = opened(tmp_path)
    tx = transaction(connection, FEATURES)
    fill(tx)
    audience_id = audiences.create(tx, Audience(named=frozenset({4})))
    tx.execute("DELETE FROM members WHERE id = 4")
    left = audiences.load(tx, audience_id)
    assert left == Audience() and not reached(tx, left) and not told(tx, audience_id)
    # Somebody who is gone is not written down again.
    audiences.put(tx, audience_id, Audience(named=frozenset({4, 5})))
    assert audiences.load(tx, audience_id) == Audience(named=frozenset({5}))
    connection.close()


def test_muting_does_not_keep_from_those_who_are_named(tx: Transaction) -> None:
    tx.execute("INSERT INTO muted_kinds (member_id, kind) VALUES (1, 'event'), (2, 'event')")
    audience = Audience(named=frozenset({1}))
    assert audiences.reach(tx, audience, "event", None).readers == 0
    assert audiences.reach(tx, audience, "event", None, by_name=True).readers == 1
    everybody = audiences.reach(tx, EVERYBODY, KIND, None).readers
    assert audiences.reach(tx, EVERYBODY, "event", None, by_name=True).readers == everybody - 2
    audience_id = audiences.create(tx, audience)
    assert [one.member_id for one in inner(audiences.names_of)(tx, audience_id, 1)] == [1]
