"""The draw: who meets whom, as a pure function of the entrants and a seed.

Another country, a common language and another institution are musts; another country is another
chain of command, too. As many as possible meet; among those who cannot all be placed, who has
waited longest comes first; then shared topics count, and then the lot, which is the seed. The same
input gives the same groups.

Up to FEW entrants, all allowed pairs are weighed. All pairs of some thousand women are too many
(7 million of 5,000), so the matching then looks at the best of a sample of each woman's allowed
pairs. Its result is checked against all of them: where one who is left could have met another one
who is left, or have had the place of somebody who has waited less, these pairs are weighed, too,
and the matching is made again. So this never happens in a draw, whatever the sample was.
"""

from bisect import bisect
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from random import Random

import rustworkx

FEW = 300
"""Up to how many entrants all allowed pairs are weighed."""

SAMPLE, PER_TOPIC, KEPT = 40, 6, 8
"""Of each woman's allowed pairs: how many are sampled, how many more for each of her topics, and
how many of them are weighed.
"""

MOST_SCORE = 20


@dataclass(frozen=True, slots=True)
class Entrant:
    """A woman who takes part. `languages` are those that she talks in, `institution` is the key of
    hers (None: unknown), and `waited` the number of rounds in a row that left her without anybody.
    """

    id: int
    country: str
    languages: frozenset[str]
    offers: frozenset[str] = frozenset()
    seeks: frozenset[str] = frozenset()
    institution: str | None = None
    waited: int = 0


Barred = Collection[tuple[int, int]]
"""Pairs of ids that must not meet, the smaller id first."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The outcome of a draw: groups of two, at most one of three, and those who are left, by their
    ids.
    """

    groups: tuple[tuple[int, ...], ...]
    left: tuple[int, ...]


def may_meet(one: Entrant, other: Entrant, barred: Barred) -> bool:
    """Whether two may be drawn together."""
    return (
        one.country != other.country
        and bool(one.languages & other.languages)
        and (one.institution is None or one.institution != other.institution)
        and (min(one.id, other.id), max(one.id, other.id)) not in barred
    )


def draw(entrants: Collection[Entrant], barred: Barred, seed: int) -> Drawn:
    """Draw the groups of a round."""
    people = sorted(entrants, key=lambda one: one.id)
    allowed = Allowed(people, barred)
    random = Random(seed)
    pairs = candidates(allowed, random)
    mates = _matching(people, pairs, random)
    while missed := _missed(allowed, mates):
        pairs |= missed
        mates = _matching(people, pairs, random)
    return _grouped(allowed, mates, random)


class Allowed:
    """Which entrants, by their place in `people`, may meet, and how much they have in common. Those
    with the same country and languages are one class, so that a pair of classes is judged once.
    """

    def __init__(self, people: Sequence[Entrant], barred: Barred) -> None:
        self.people = people
        self._classes: dict[tuple[str, frozenset[str]], list[int]] = {}
        institutions: dict[str, list[int]] = {}
        places = {one.id: at for at, one in enumerate(people)}
        for at, one in enumerate(people):
            self._classes.setdefault((one.country, one.languages), []).append(at)
            if one.institution is not None:
                institutions.setdefault(one.institution, []).append(at)
        self._barred: dict[int, set[int]] = {}
        for some in institutions.values():
            for at in some if len(some) > 1 else ():
                self._barred.setdefault(at, set()).update(some)
        for one, other in barred:
            if one in places and other in places:
                self._barred.setdefault(places[one], set()).add(places[other])
                self._barred.setdefault(places[other], set()).add(places[one])
        bits = {topic: 1 << at for at, topic in enumerate(sorted(_topics(people)))}
        self._offers, self._seeks = (
            [sum(bits[topic] for topic in topics) for topics in side]
            for side in ([one.offers for one in people], [one.seeks for one in people])
        )
        self._near: dict[tuple[str, frozenset[str]], list[list[int]]] = {}
        self._ends: dict[tuple[str, frozenset[str]], list[int]] = {}

    def _class_of(self, at: int) -> tuple[str, frozenset[str]]:
        one = self.people[at]
        return one.country, one.languages

    def _classes_near(self, at: int) -> list[list[int]]:
        own = self._class_of(at)
        if own not in self._near:
            self._near[own] = [
                some
                for (country, languages), some in self._classes.items()
                if country != own[0] and languages & own[1]
            ]
        return self._near[own]

    def of(self, at: int) -> Iterator[int]:
        """All with whom one may meet."""
        barred = self._barred.get(at, ())
        for some in self._classes_near(at):
            for other in some:
                if other not in barred:
                    yield other

    def sample(self, at: int, count: int, random: Random) -> set[int]:
        """Some of those with whom one may meet, drawn at random."""
        near, own = self._classes_near(at), self._class_of(at)
        if own not in self._ends:
            self._ends[own] = list(accumulate(map(len, near)))
        ends = self._ends[own]
        if not ends:
            return set()
        if ends[-1] <= count:
            return set(self.of(at))
        barred, found = self._barred.get(at, ()), set[int]()
        for _ in range(count):
            place = random.randrange(ends[-1])
            number = bisect(ends, place)
            other = near[number][place - ends[number]]
            if other not in barred:
                found.add(other)
        return found

    def score(self, one: int, other: int) -> int:
        """How much two have in common: what one offers and the other seeks counts double."""
        offers, seeks = self._offers, self._seeks
        complement = (offers[one] & seeks[other]).bit_count()
        complement += (offers[other] & seeks[one]).bit_count()
        same = ((offers[one] | seeks[one]) & (offers[other] | seeks[other])).bit_count()
        return min(2 * complement + same, MOST_SCORE)

    def has(self, one: int, other: int) -> bool:
        """Whether two may meet."""
        mine, hers = self._class_of(one), self._class_of(other)
        return (
            mine[0] != hers[0]
            and bool(mine[1] & hers[1])
            and other not in self._barred.get(one, ())
        )


def _topics(people: Sequence[Entrant]) -> set[str]:
    return {topic for one in people for topic in one.offers | one.seeks}


def candidates(allowed: Allowed, random: Random) -> dict[tuple[int, int], int]:
    """The pairs that are weighed, each with its score."""
    people = allowed.people
    by_topic: dict[str, list[int]] = {}
    for at, one in enumerate(people):
        for topic in sorted(one.offers | one.seeks):
            by_topic.setdefault(topic, []).append(at)
    found: dict[tuple[int, int], int] = {}
    for at, one in enumerate(people):
        if len(people) <= FEW:
            chosen = set(allowed.of(at))
        else:
            chosen = allowed.sample(at, SAMPLE, random)
            for topic in sorted(one.offers | one.seeks):
                some = by_topic[topic]
                near = random.sample(some, min(PER_TOPIC, len(some)))
                chosen.update(other for other in near if allowed.has(at, other))
        scored = [(allowed.score(at, other), random.random(), other) for other in sorted(chosen)]
        scored.sort(reverse=True)
        kept = scored if len(people) <= FEW else scored[:KEPT]
        found |= {(min(at, other), max(at, other)): common for common, _, other in kept}
    return found


def _matching(
    people: Sequence[Entrant], pairs: Mapping[tuple[int, int], int], random: Random
) -> list[int | None]:
    """The best matching over these pairs: of each entrant the place of her partner."""
    # Whoever has nobody only costs time, and the order of the others is the lot between equals.
    placed = sorted({at for pair in pairs for at in pair})
    random.shuffle(placed)
    node = {at: number for number, at in enumerate(placed)}
    waiting = MOST_SCORE * max(len(people), 1)
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(placed)
    graph.add_edges_from(
        [
            (node[one], node[other], (people[one].waited + people[other].waited) * waiting + common)
            for (one, other), common in sorted(pairs.items())
        ]
    )
    mates: list[int | None] = [None] * len(people)
    for one, other in rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int):
        mates[placed[one]], mates[placed[other]] = placed[other], placed[one]
    return mates


def _missed(allowed: Allowed, mates: Sequence[int | None]) -> dict[tuple[int, int], int]:
    """Pairs of those who are left with whom somebody who has waited longer, or one woman more,
    would be placed: some of each, with their scores. None of them has been weighed.
    """
    people, found = allowed.people, dict[tuple[int, int], int]()
    for at, mate in enumerate(mates):
        if mate is not None:
            continue
        better = (
            other
            for other in allowed.of(at)
            if (rival := mates[other]) is None or people[rival].waited < people[at].waited
        )
        for other in islice(better, KEPT):
            found[min(at, other), max(at, other)] = allowed.score(at, other)
    return found


def _grouped(allowed: Allowed, mates: Sequence[int | None], random: Random) -> Drawn:
    """The pairs, one of them made a group of three with somebody who is left."""
    people = allowed.people
    pairs = [(at, mate) for at, mate in enumerate(mates) if mate is not None and at < mate]
    left = [at for at, mate in enumerate(mates) if mate is None]
    random.shuffle(left)
    left.sort(key=lambda at: -people[at].waited)
    groups: list[tuple[int, ...]] = list(pairs)
    for third in left:
        fitting = [
            (allowed.score(third, one) + allowed.score(third, other), number)
            for number, (one, other) in enumerate(pairs)
            if allowed.has(third, one)
            and allowed.has(third, other)
            and people[one].languages & people[other].languages & people[third].languages
        ]
        if fitting:
            best = max(common for common, _ in fitting)
            number = random.choice([number for common, number in fitting if common == best])
            groups[number] = tuple(sorted((*pairs[number], third)))
            left.remove(third)
            break
    return Drawn(
        tuple(sorted(tuple(people[at].id for at in group) for group in groups)),
        tuple(sorted(people[at].id for at in left)),
    )
