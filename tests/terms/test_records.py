"""Terms as admins plan them: what is refused, and that nothing is in the code."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.features import FEATURES
from storage.terms import focal_points, records
from storage.terms.records import Planned, Rotation, TermDays, TermOutcome, last_day
from tests.storage.machine import START, inner, opened, transaction
from tests.storage.steps import make_member

YEAR = START.year
COUNTRIES = ("KZ", "KG", "TJ", "TM", "UZ")


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with closing(opened(tmp_path)) as connection:
        yield transaction(connection, FEATURES)


@pytest.fixture
def admin(tx: Transaction) -> int:
    member = make_member(tx, 5_000_000_001, "KZ")
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)", {"id": member}
    )
    return member


def days(country: str, first: str, last: str) -> TermDays:
    """Days given as month-day of this year, or of the next with a +."""

    def day(said: str) -> date:
        year = YEAR + said.count("+")
        month, number = said.strip("+").split("-")
        return date(year, int(month), int(number))

    return TermDays(country, day(first), day(last))


def plan(tx: Transaction, actor: int, wanted: TermDays) -> Planned:
    return inner(records.plan)(tx, actor, wanted, START)


@pytest.mark.parametrize(
    ("wanted", "outcome"),
    [
        (days("KG", "7-1+", "6-30++"), TermOutcome.OVERLAPS),
        (days("KG", "1-1+", "1-1+"), TermOutcome.OVERLAPS),
        (days("KG", "1-1++", "12-31++"), TermOutcome.DONE),
        (days("KG", "1-2++", "1-1++"), TermOutcome.BACKWARDS),
        (days("KG", "1-1++", "1-5+++++"), TermOutcome.TOO_LONG),
        (days("XX", "1-1++", "12-31++"), TermOutcome.NOT_A_COUNTRY),
    ],
)
def test_a_term_that_cannot_be(
    tx: Transaction, admin: int, wanted: TermDays, outcome: TermOutcome
) -> None:
    first = plan(tx, admin, days("KZ", "1-1+", "12-31+"))
    assert first.outcome is TermOutcome.DONE
    found = plan(tx, admin, wanted)
    assert found.outcome is outcome
    if outcome is TermOutcome.OVERLAPS:
        assert found.other is not None and found.other.id == first.term_id
    other = make_member(tx, 5_000_000_009, "KG")
    assert plan(tx, other, wanted).outcome is TermOutcome.NOT_ALLOWED


def test_what_has_begun_keeps_its_country_and_first_day(tx: Transaction, admin: int) -> None:
    running = plan(tx, admin, TermDays("KZ", START.date(), date(YEAR + 1, 12, 31))).term_id
    assert running is not None
    change = inner(records.change_days)
    moved = TermDays("KG", START.date(), date(YEAR + 1, 12, 31))
    assert change(tx, admin, running, moved, START).outcome is TermOutcome.BEGUN
    shorter = TermDays("KZ", START.date(), date(YEAR + 1, 6, 30))
    assert change(tx, admin, running, shorter, START).outcome is TermOutcome.DONE
    assert inner(records.delete)(tx, admin, running, START) is TermOutcome.BEGUN


def test_the_order_and_the_length_are_data(tx: Transaction, admin: int) -> None:
    suggestion = inner(records.suggestion)
    assert suggestion(tx, COUNTRIES, START).country == "KZ"
    running = plan(tx, admin, suggestion(tx, COUNTRIES, START)).term_id
    assert suggestion(tx, COUNTRIES, START).country == "KG"
    assert inner(records.set_order)(tx, admin, ("KZ", "UZ", "AF"), START) is TermOutcome.DONE
    assert inner(records.set_months)(tx, admin, 6, START) is TermOutcome.DONE
    assert inner(records.rotation)(tx, COUNTRIES) == Rotation(("KZ", "UZ", "AF"), 6)
    following = suggestion(tx, COUNTRIES, START)
    assert following.country == "UZ"
    assert following.ends_on == last_day(following.starts_on, 6)
    planned = plan(tx, admin, following).term_id
    # A country that leaves takes its planned terms along, but not the one that runs.
    assert inner(records.set_order)(tx, admin, ("UZ", "AF"), START) is TermOutcome.CHAIRS_NOW
    assert inner(records.set_order)(tx, admin, ("KZ", "AF"), START) is TermOutcome.DONE
    assert planned is not None and records.load(tx, planned) is None
    assert running is not None and records.load(tx, running) is not None


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2026, 1, 1), 12, date(2026, 12, 31)),
        (date(2026, 11, 26), 12, date(2027, 11, 25)),
        (date(2026, 8, 31), 6, date(2027, 2, 27)),
        (date(2028, 2, 29), 12, date(2029, 2, 27)),
    ],
)
def test_the_last_day_of_a_term(first: date, months: int, last: date) -> None:
    assert last_day(first, months) == last


def test_focal_points_are_coordinators_unless_others_are_named(tx: Transaction, admin: int) -> None:
    coordinator, other = (make_member(tx, 5_000_000_002 + n, "KG") for n in range(2))
    tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_at)
        VALUES (:id, 'coordinator', 'KG', 1)""",
        {"id": coordinator},
    )
    assert focal_points.of_country(tx, "KG") == (coordinator,)
    assert inner(focal_points.name)(tx, admin, "KG", other, START) is TermOutcome.DONE
    assert focal_points.of_all(tx, COUNTRIES)["KG"] == (other,)
    tx.execute("DELETE FROM members WHERE id = :id", {"id": other})
    assert focal_points.of_country(tx, "KG") == (coordinator,)
