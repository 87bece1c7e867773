"""Whether numbers under five can be told from what Kurak shows: `python -m tests.differencing`.

It makes reports of invented events, each as it is and again after one person came, left or joined,
with the closing report of the year and the files of the network that tell of the same events, and
reckons like somebody who has them all, knows the rule and is good at sums.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations, product
from typing import Any, cast

from bot import export
from handlers.events.files import reported
from handlers.kit.small_numbers import LEAST, NOTHING, STEPS, Report, Shown, report
from handlers.kit.texts import texts
from handlers.plan import documents
from storage.events.checkin import Attendance, AttendanceRow
from storage.kit.small_numbers import in_steps
from storage.network_export import ExportedEvent
from storage.plan.listing import Meeting, Progress, WholePlan
from storage.projects.year import ShowcaseNumbers
from tests.screens import NOW
from tests.terms.screens import CURRENT

KINDS = ("country", "sector", "institution")
MOST = 10**6
MANY = 1_000


@dataclass(frozen=True)
class Person:
    """Somebody at an event: where she is from, and whether she came."""

    country: int
    sector: int
    institution: int
    came: bool


def counted(people: Sequence[Person]) -> tuple[int, list[list[int]]]:
    """The total, and how many are where."""
    rows = [[sum(getattr(one, kind) == at for one in people) for at in range(5)] for kind in KINDS]
    return len(people), rows


def step_of(found: Report) -> int:
    """To what a report is rounded. The reader knows the rule; where several steps fit, she takes
    the finest, by which she would know the most.
    """
    cells = {found.total, *(cell for some in found.parts for cell in some)} - {NOTHING, 0}
    hidden = {int(cell[1:]) for cell in cells if isinstance(cell, str)}
    fitting = (
        step
        for step in STEPS
        if hidden <= {step} and all(n % step == 0 for n in cells if isinstance(n, int))
    )
    return next(fitting, 1)


def could_be(cell: Shown, step: int) -> tuple[int, int]:
    """The least and the most that a number can be."""
    if cell == NOTHING:
        return 0, MOST
    if isinstance(cell, str):
        return 1, int(cell[1:]) - 1
    return (cell, cell + step - 1) if cell else (0, 0)


def told(total: tuple[int, int], parts: Sequence[Sequence[tuple[int, int]]]) -> Iterator[int]:
    """What a reader can be sure of: every number, every two together, and what is left of the total
    without them.
    """
    low = max(total[0], *(sum(one[0] for one in some) for some in parts), 0)
    high = min(total[1], *(sum(one[1] for one in some) for some in parts), MOST)
    assert low <= high, "the true one fits"
    if low == high:
        yield low
    for some in parts:
        least, most = sum(one[0] for one in some), sum(one[1] for one in some)
        for at, one in enumerate(some):
            for other in [(0, 0), *some[at + 1 :]]:
                both = one[0] + other[0], one[1] + other[1]
                rest = least - both[0], most - both[1]
                mine = max(both[0], low - rest[1]), min(both[1], high - rest[0])
                left = max(rest[0], low - both[1]), min(rest[1], high - both[0])
                for start, end in (mine, left):
                    if start == end:
                        yield start


def secrets(found: Report) -> list[int]:
    """The small numbers that a report tells."""
    step = step_of(found)
    ranges = [[could_be(cell, step) for cell in some] for some in found.parts]
    return [n for n in told(could_be(found.total, step), ranges) if 0 < n < LEAST]


def changed(people: Sequence[Person], change: str, at: int) -> list[Person]:
    """The same people after one of them came (or did not), left, or somebody joined."""
    after = list(people)
    if change == "join":
        after.append(Person(at % 2, at % 5, at % 4, at % 3 == 0))
    elif people:
        one = after.pop(at % len(people))
        if change == "come":
            after.append(Person(one.country, one.sector, one.institution, came=not one.came))
    return after


CHANGES = ("come", "leave", "join")


def answer_secrets(counts: Sequence[int]) -> list[int]:
    """The small numbers that the answers to a question of a mentoring tell, of which there are
    three, to somebody who knows how many there were in all.
    """
    total = sum(counts)
    found = report(total, counts, is_exact=True)
    step = step_of(Report(NOTHING, found.parts))
    ranges = [[could_be(cell, step) for cell in some] for some in found.parts]
    return [n for n in told((total, total), ranges) if 0 < n < LEAST and total >= LEAST]


def told_by_looks(chance: random.Random) -> tuple[int, int]:
    """How many looks at the evaluations of an event there are, one after each that comes and one
    when it is over, and how many pairs of them differ by fewer people than LEAST.
    """
    count = chance.randint(0, 40)
    looks = [in_steps(so_far, is_over=False) for so_far in range(count + 1)]
    looks.append(in_steps(count, is_over=True))
    assert looks == sorted(looks), "what has been shown stays"
    pairs = combinations([0, *looks], 2)
    return len(looks), sum(0 < after - before < LEAST for before, after in pairs)


def reports(people: Sequence[Person]) -> Iterator[tuple[Report, list[list[int]]]]:
    """The reports of an event, with the numbers behind them: who has a seat, and who came."""
    for some in (people, [one for one in people if one.came]):
        total, parts = counted(some)
        yield report(total, *parts), parts


def attendance(people: Sequence[Person]) -> Attendance:
    """The numbers of an event, as they are."""

    def rows(kind: str) -> tuple[AttendanceRow, ...]:
        keys = sorted({getattr(one, kind) for one in people})
        some = ([one for one in people if getattr(one, kind) == key] for key in keys)
        return tuple(
            AttendanceRow(str(key), len(them), sum(one.came for one in them))
            for key, them in zip(keys, some, strict=True)
        )

    came = sum(one.came for one in people)
    return Attendance(len(people), came, rows("country"), rows("sector"), rows("institution"))


def told_together(people: Sequence[Person]) -> list[int]:
    """The small numbers that follow from the report of an event beside the closing report of its
    year and the file of all events. Whoever is in a row of the report has a seat: none is empty.
    """
    numbers = attendance(people)
    kinds, *columns = reported(numbers)
    t = texts("en")
    plan = documents.meetings_table(t, closing_report(meetings=(Meeting("x", NOW, numbers),)))
    event = ExportedEvent(
        "x", "", "en", "published", NOW, NOW + timedelta(hours=1), "UTC", 99, numbers
    )
    exported = export.events_table((event,))
    found: list[int] = []
    for at, one in enumerate(columns):
        step = step_of(one)
        ranges = [[could_be(cell, step) for cell in some] for some in one.parts]
        if at == 0:
            ranges = [[(max(1, low), high) for low, high in some] for some in ranges]
            assert [len(some) for some in ranges] == [len(rows) for rows in kinds.values()]
        low, high = could_be(one.total, step)
        for table in (plan, exported):
            cell = cast(Shown, table[1][at - 2])
            if cell != one.total:
                least, most = alone(cell)
                low, high = max(low, least), min(high, most)
        found += [n for n in told((low, high), ranges) if 0 < n < LEAST]
    return found


def alone(cell: Shown) -> tuple[int, int]:
    """What a number can be of which a reader takes the finest step that it fits."""
    return could_be(cell, step_of(Report(cell, ())))


def closing_report(**parts: Any) -> WholePlan:
    """A year of which only these parts are known."""
    nothing = WholePlan(CURRENT, (), (), (), Progress(0, (), 0, 0), (), (), {}, 0, None)
    return replace(nothing, **parts)


def told_of_the_year(chance: random.Random) -> list[int]:
    """The small numbers that a closing report tells of a year: of those who answer for items of the
    plan, as it is and after one more does, and of those whose projects are not shown.
    """
    found: list[int] = []
    people = {country: chance.randint(1, 12) for country in ("KZ", "KG", "TJ", "TM", "UZ")}
    for _ in range(2):
        table = documents.people_table(texts("en"), closing_report(people=people))
        *rows, total = (cast(Shown, row[1]) for row in table[1:])
        found += secrets(Report(total, (tuple(rows),)))
        people[chance.choice([*people])] += 1
    shown = {"KZ": chance.randint(0, 9), "UZ": chance.randint(0, 9)}
    count = sum(shown.values())
    for sent in range(count + chance.randint(0, 6), count + 7):
        numbers = ShowcaseNumbers(sent, count, shown, 0, 0, 0)
        low, high = alone(cast(Shown, documents.showcase_numbers_table(texts("en"), numbers)[1][1]))
        rest = max(0, low - count), high - count
        found += [n for n in rest[:1] if rest[0] == rest[1] and 0 < n < LEAST]
    return found


def told_of_the_entered(members: int, entered: int) -> bool:
    """Whether the report of an event tells how few women were entered by somebody for it, to a
    reader who counts the members among those with a seat by a filter of an audience.
    """
    found = report(members + entered, [members + entered])
    low, high = could_be(found.total, step_of(found))
    rest = max(0, low - members), high - members
    return rest[0] == rest[1] and 0 < rest[0] < LEAST


def main() -> int:
    """Try them, and print what they tell; 0 if nothing."""
    parser = argparse.ArgumentParser(prog="python -m tests.differencing", description=__doc__)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    count = told_before = wrong = hidden = looked = apart = told_of_answers = 0
    together = of_years = 0
    for _ in range(given.events):
        places = chance.randint(1, 2), chance.randint(1, 5), chance.randint(1, 4)
        people = [
            Person(*(chance.randrange(n) for n in places), chance.random() < 0.8)
            for _ in range(chance.randint(0, 70))
        ]
        answers = [chance.randint(0, chance.choice((3, 12))) for _ in range(3)]
        told_of_answers += bool(answer_secrets(answers))
        looks, few = told_by_looks(chance)
        looked, apart = looked + looks, apart + few
        together += bool(told_together(people))
        of_years += bool(told_of_the_year(chance))
        after = changed(people, chance.choice(CHANGES), chance.randrange(60))
        for found, parts in [*reports(people), *reports(after)]:
            count += 1
            wrong += bool(secrets(found))
            small = [n for some in parts for n in some if 0 < n < LEAST]
            hidden += len(small)
            told_before += sum(
                sum(0 < n < LEAST for n in some) == 1 and sum(some) >= LEAST for some in parts
            )
    print(
        f"{count:,} reports of {given.events:,} events, before and after one person: {hidden:,} "
        f"numbers under {LEAST} in them ({told_before:,} would follow from a total that is not "
        f"rounded); told by any of them: {wrong}"
    )
    print(
        f"{looked:,} looks at the evaluations of them, after each that came: pairs of looks that "
        f"differ by fewer than {LEAST} people: {apart}"
    )
    print(
        f"{given.events:,} questions of a mentoring with three answers, whose total is known: told "
        f"by any of them: {told_of_answers}"
    )
    print(
        f"{given.events:,} events in their own reports, in the closing report of the year and in "
        f"the exported file, together: told by any of them: {together}"
    )
    print(
        f"{given.events:,} years: those who answer for items of the plan by country, before and "
        f"after one more, and projects sent beside those shown: told by any of them: {of_years}"
    )
    entered = [told_of_the_entered(*pair) for pair in product(range(MANY), range(1, LEAST))]
    print(
        f"{len(entered):,} pairs of members with a seat, whom a filter counts, and of women "
        f"entered for an event, in its report: told: {sum(entered)}"
    )
    return int(wrong + apart + told_of_answers + together + of_years + sum(entered) > 0)


if __name__ == "__main__":
    raise SystemExit(main())
