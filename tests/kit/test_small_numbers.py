"""No number under five can be told from what is shown: by itself, out of a total, of what is left,
out of the same report before and after, or out of both columns of one.
"""

import random
from itertools import combinations_with_replacement
from types import ModuleType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot import export
from handlers.kit import small_numbers
from handlers.kit.small_numbers import LEAST, NOTHING, STEPS, Report, Shown, listed, report, shown
from handlers.plan import documents
from storage.events.checkin import Attendance
from storage.kit.small_numbers import in_steps
from tests.differencing import (
    CHANGES,
    Person,
    changed,
    could_be,
    reports,
    secrets,
    step_of,
    told,
    told_by_looks,
    told_of_the_entered,
    told_of_the_year,
    told_together,
)

PEOPLE = st.lists(
    st.builds(Person, st.integers(0, 1), st.integers(0, 4), st.integers(0, 3), st.booleans()),
    max_size=60,
)


EDGE = [Person(0, 0, 0, True)] * 4 + [Person(0, at, 1, True) for at in range(1, 5)] * 9
"""Four, and four times nine: rounded to fives, they would be told by the total of forty."""


@settings(max_examples=300)
@example(people=EDGE, change="leave", at=0)
@given(people=PEOPLE, change=st.sampled_from(CHANGES), at=st.integers(0, 59))
def test_nothing_is_told_by_any_pair(people: list[Person], change: str, at: int) -> None:
    """One report, the same after one person came, left or joined, and both columns of each. A
    difference is told only if both numbers are.
    """
    for some in (people, changed(people, change, at)):
        for found, parts in reports(some):
            assert secrets(found) == []
            # What is shown is true.
            step = step_of(found)
            for cells, row in zip(found.parts, parts, strict=True):
                for cell, count in zip(cells, row, strict=True):
                    least, most = could_be(cell, step)
                    assert least <= count <= most


@pytest.mark.parametrize("others", [1, 2, 3, 4])
def test_no_total_tells_a_small_number_whatever_the_others_are(others: int) -> None:
    """All that one small number and several others can be, in one order, and their total."""
    for small in range(1, LEAST):
        for rest in combinations_with_replacement(range(1, 10), others):
            row = [small, *rest]
            assert secrets(report(sum(row), row)) == [], row
            if sum(row) >= LEAST:
                exact = report(sum(row), row, is_exact=True)
                assert exact.total == sum(row)
                ranges = [
                    could_be(cell, step_of(Report(0, exact.parts))) for cell in exact.parts[0]
                ]
                found = told((sum(row), sum(row)), [ranges])
                assert [n for n in found if 0 < n < LEAST] == [], row


NINE = [Person(at % 2, at, at, True) for at in range(9)]
"""Nine of nine fields of work: a report rounds its total to 25, because from a finer one it follows
that there is one of each.
"""


@pytest.mark.parametrize("module", [documents, export])
def test_no_other_export_tells_more_of_an_event_than_its_report(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType
) -> None:
    chance = random.Random(1)
    for _ in range(40):
        people = [
            Person(chance.randrange(3), chance.randrange(9), chance.randrange(9), True)
            for _ in range(chance.randint(0, 30))
        ]
        assert told_together(people) == []
    assert told_together(NINE) == []
    monkeypatch.setattr(module, "totals", finer)
    assert told_together(NINE), "a finer total beside the report would be noticed"


def finer(numbers: Attendance) -> tuple[Shown, Shown]:
    return shown(numbers.seated), shown(numbers.attended)


def exact(count: int, _step: int = LEAST) -> Shown:
    return count


def test_a_year_tells_no_small_number(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(1)
    assert not any(told_of_the_year(chance) for _ in range(60))
    assert not any(told_of_the_entered(n, few) for n in range(60) for few in range(1, LEAST))
    monkeypatch.setattr(small_numbers, "shown", exact)
    assert any(told_of_the_year(chance) for _ in range(60))


def test_no_two_looks_tell_what_few_people_said() -> None:
    """Looks at evaluations after each of them and when no more can come."""
    chance = random.Random(1)
    assert {told_by_looks(chance)[1] for _ in range(60)} == {0}
    assert [in_steps(n, is_over=False) for n in (0, 9, 10, 14, 15)] == [0, 0, 5, 5, 10]
    assert [in_steps(n, is_over=True) for n in (0, 4, 5, 9)] == [0, 0, 5, 9]


def test_a_change_of_one_is_mostly_not_seen_and_never_as_one() -> None:
    """A number that grows by one stays as it is, or grows by a whole step."""
    for count in range(200):
        before, after = shown(count), shown(count + 1)
        if before != after:
            assert count in (0, 4) or int(after) - int(before) == LEAST


def test_what_is_shown() -> None:
    assert STEPS == (5, 10, 25, 50, 100, 1_000, 1_000_000)
    assert [shown(n) for n in (0, 1, 4, 5, 9, 10, 123)] == [0, "<5", "<5", 5, 5, 10, 120]
    assert [shown(n, 25) for n in (0, 3, 24, 25, 70)] == [0, "<25", "<25", 25, 50]
    assert [listed(n) for n in (0, 1, 4, 5, 9)] == [0, "<5", "<5", 5, 9]
    assert report(0) == Report(0, ())
    assert report(0, [], []) == Report(0, ((), ()))
    assert report(12, [12], [7, 5, 0]) == Report(10, ((10,), (5, 5, 0)))
    assert report(20, [17, 3]) == Report(20, ((15, "<5"),))
    assert report(60, [57, 3], is_exact=True) == Report(60, ((55, "<5"),))


def test_more_is_hidden_where_it_could_be_reckoned() -> None:
    # Four ones are the only way to be under five together.
    assert report(4, [1, 1, 1, 1]) == Report("<10", (("<10",) * 4,))
    # Forty people are nine in each of four fields only if four are left.
    assert report(40, [4, 9, 9, 9, 9]).parts != (("<5", 5, 5, 5, 5),)
    assert report(40, [40], [4, 9, 9, 9, 9]).parts[1] != ("<5", 5, 5, 5, 5)
    assert report(63, [59, 4], is_exact=True).parts == ((50, "<10"),)
    # Nobody is known to be nobody, and leaves the same to the others.
    assert report(63, [59, 4, 0], is_exact=True).parts == ((50, "<10", 0),)
    assert report(9, [1] * 9) == Report("<25", (("<25",) * 9,))
    # Two numbers that are three together are one and two, in an order that nobody knows.
    assert report(3, [2, 1], is_exact=True) == Report(3, (("<5", "<5"),))
    assert report(5, [1, 1, 1, 1, 1], is_exact=True) == Report(5, ((NOTHING,) * 5,))
