"""Numbers about people that leave the circle of those who know them: the one rule that hides small
ones.

A number under five is not shown, because it could identify a person; larger ones are rounded down.
Rounding keeps a small number from being reckoned out of others: out of a total, out of what is left
of one, or out of the same number before and after one person came. Where it still could be, fewer
and rounder numbers are shown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storage.kit.small_numbers import LEAST

STEPS = (LEAST, 10, 25, 50, 100, 1_000, 1_000_000)
"""To what numbers are rounded down, and under what they are hidden: of a report, the first step by
which nothing under LEAST can be told.
"""

NOTHING = "–"
"""What stands in place of a number of which nothing can be shown."""

Shown = int | str
"""A number as it is shown."""


@dataclass(frozen=True, slots=True)
class Report:
    """A total, and the numbers that it is the sum of: counted in one way or in several."""

    total: Shown
    parts: tuple[tuple[Shown, ...], ...]


def shown(count: int, step: int = LEAST) -> Shown:
    """A number by itself."""
    return f"<{step}" if 0 < count < step else count - count % step


def listed(count: int) -> Shown:
    """How many colleagues there are whom the reader may list herself: as it is, unless small."""
    return count if count >= LEAST else shown(count)


def report(total: int, *parts: Sequence[int], is_exact: bool = False) -> Report:
    """A total of people, and in `parts` how many of them are where, counted in one way or in
    several. With `is_exact`, the total itself is known, and only its parts are rounded.
    """
    for step in STEPS:
        known = (total, total) if is_exact else _range(total, step)
        if not _is_told(known, [[_range(count, step) for count in some] for some in parts]):
            return Report(
                total if is_exact else shown(total, step),
                tuple(tuple(shown(count, step) for count in some) for some in parts),
            )
    return Report(total if is_exact else NOTHING, tuple((NOTHING,) * len(some) for some in parts))


_Range = tuple[int, int]
"""The least and the most that a number can be, for all that a reader knows."""


def _range(count: int, step: int) -> _Range:
    start = count - count % step
    return (start or min(count, 1), start + step - 1 if count else 0)


def _is_told(total: _Range, parts: Sequence[Sequence[_Range]]) -> bool:
    """Whether a small number follows from all of them together."""
    low, high = total
    for some in parts:
        low = max(low, sum(least for least, _ in some))
        high = min(high, sum(most for _, most in some))
    is_rounded = total[0] != total[1]
    told = [(low, high)] if is_rounded else []
    return any(
        least == most < LEAST and least > 0
        for least, most in [*told, *(one for some in parts for one in _narrowed(some, low, high))]
    )


def _narrowed(some: Sequence[_Range], low: int, high: int) -> Iterator[_Range]:
    """What each number can be, if all together are between `low` and `high`."""
    least_of_all, most_of_all = sum(least for least, _ in some), sum(most for _, most in some)
    for least, most in some:
        yield (
            max(least, low - (most_of_all - most)),
            min(most, high - (least_of_all - least)),
        )
