"""The draw: who must not meet never does, as many as possible meet, and the seed gives it again."""

from itertools import combinations
from random import Random

import networkx
import pytest

from storage.kit import own_process
from storage.meetings import draw as module
from storage.meetings import drawing
from storage.meetings.draw import Drawn, Entrant, draw, may_meet

LANGUAGES = ("ru", "kk", "en", "tg")


def crowd(random: Random, count: int) -> tuple[list[Entrant], set[tuple[int, int]]]:
    """Entrants of countries of unequal size, and pairs who must not meet."""
    entrants = [
        Entrant(
            number, random.choice("AAABC"),
            frozenset(random.sample(LANGUAGES, random.choice((1, 2)))),
            frozenset(random.sample("abcdef", 2)), frozenset(random.sample("abcdef", 1)),
            random.choice((None, "x", "y", "z")), random.choice((0, 0, 0, 1, 2)),
        )
        for number in range(1, count + 1)
    ]  # fmt: skip
    barred: set[tuple[int, int]] = set()
    for _ in range(count if count > 1 else 0):
        one, other = sorted(random.sample(range(1, count + 1), 2))
        barred.add((one, other))
    return entrants, barred


def best(entrants: list[Entrant], barred: set[tuple[int, int]]) -> tuple[int, int]:
    """How many pairs there can be, and how much waiting they can end, by another implementation."""
    graph: networkx.Graph[int] = networkx.Graph()
    for one, other in combinations(entrants, 2):
        if may_meet(one, other, barred):
            graph.add_edge(one.id, other.id, weight=one.waited + other.waited)
    found = networkx.max_weight_matching(graph, maxcardinality=True)
    waited = {one.id: one.waited for one in entrants}
    return len(found), sum(waited[id] for pair in found for id in pair)


def holds(entrants: list[Entrant], barred: set[tuple[int, int]], drawn: Drawn) -> None:
    by_id = {one.id: one for one in entrants}
    everybody = [*(id for group in drawn.groups for id in group), *drawn.left]
    assert sorted(everybody) == sorted(by_id), "each once"
    for group in drawn.groups:
        assert len(group) in (2, 3)
        assert all(may_meet(by_id[a], by_id[b], barred) for a, b in combinations(group, 2))
        assert any(all(one in by_id[id].languages for id in group) for one in LANGUAGES)
    assert sum(len(group) == 3 for group in drawn.groups) <= 1


def misses(entrants: list[Entrant], barred: set[tuple[int, int]], drawn: Drawn) -> list[int]:
    """Who is left, and could have met another who is left or had the place of one who had waited
    less.
    """
    by_id = {one.id: one for one in entrants}
    better = [*((id, -1) for id in drawn.left)]
    for group in drawn.groups:
        if len(group) == 2:
            better += [(one, by_id[other].waited) for one, other in (group, group[::-1])]
    return [
        id
        for id in drawn.left
        if any(
            other != id and rival < by_id[id].waited and may_meet(by_id[id], by_id[other], barred)
            for other, rival in better
        )
    ]


def test_as_many_as_possible_meet_and_those_who_have_waited_come_first() -> None:
    for seed in range(60):
        random = Random(seed)
        entrants, barred = crowd(random, random.randrange(1, 16))
        drawn = draw(entrants, barred, seed)
        holds(entrants, barred, drawn)
        pairs, waiting = best(entrants, barred)
        assert len(drawn.groups) == pairs
        waited = sum(one.waited for one in entrants if one.id not in drawn.left)
        assert waited >= waiting, "those who have waited come first"
        assert draw(entrants[::-1], barred, seed) == drawn, "the seed gives it again"


@pytest.mark.parametrize("sample", [0, 1, 2])
def test_nobody_is_left_because_of_a_sample(monkeypatch: pytest.MonkeyPatch, sample: int) -> None:
    """Even if nearly no pair is weighed at first."""
    monkeypatch.setattr(module, "KEPT", 3)
    for name, value in (("FEW", 0), ("SAMPLE", sample), ("PER_TOPIC", 0)):
        monkeypatch.setattr(module, name, value)
    for seed in range(40):
        random = Random(seed)
        entrants, barred = crowd(random, random.randrange(1, 30))
        drawn = draw(entrants, barred, seed)
        holds(entrants, barred, drawn)
        assert not misses(entrants, barred, drawn)
        assert draw(entrants[::-1], barred, seed) == drawn, "the seed gives it again"


def test_a_sample_places_as_many_as_all_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(6):
        entrants, barred = crowd(Random(seed), 90 + seed)
        found: list[tuple[int, int]] = []
        for few in (0, len(entrants)):
            monkeypatch.setattr(module, "FEW", few)
            drawn = draw(entrants, barred, seed)
            left = [one.waited for one in entrants if one.id in drawn.left]
            found.append((len(left), sum(left)))
        assert found[0] == found[1]


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_few(count: int) -> None:
    some = [Entrant(n, "ABC"[n], frozenset({"ru"})) for n in range(count)]
    drawn = draw(some, (), 1)
    assert [len(group) for group in drawn.groups] == {0: [], 1: [], 2: [2], 3: [3]}[count]
    assert len(drawn.left) == (count == 1)


def test_two_of_one_institution_do_not_meet() -> None:
    two = [Entrant(n, "AB"[n], frozenset({"ru"}), institution="osce") for n in range(2)]
    assert draw(two, (), 1) == Drawn((), (0, 1))


def test_shared_topics_decide_between_equals() -> None:
    topics = {1: "a", 2: "b", 3: "a", 4: "b"}
    some = [
        Entrant(id, "A" if id < 3 else "B", frozenset({"ru"}), frozenset({topic}))
        for id, topic in topics.items()
    ]
    for seed in range(5):
        assert draw(some, (), seed).groups == ((1, 3), (2, 4))


async def test_a_large_round_is_drawn_in_a_process_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """There the order of sets is another one, and the draw the same."""
    entrants, barred = crowd(Random(1), drawing.QUICK + 1)
    given = tuple(entrants), frozenset(barred)
    expected = draw(*given, 5)
    monkeypatch.setattr(module.rustworkx, "max_weight_matching", None)
    assert await drawing.drawn_beside(given, 5) == expected
    with pytest.raises(own_process.ProcessFailed):
        await own_process.call(int, "x")
