"""The draw: who meets whom, as a pure function of the entrants and a seed.

Another country, a common language and another institution are musts; another country is another
chain of command, too. As many as possible meet; among those who cannot all be placed, who has
waited longest comes first; then shared topics count, and then the lot, which is the seed. The same
input gives the same groups.

All pairs of some thousand women are too many to weigh, so the matching looks at the best of a
sample of each woman's allowed pairs. Whoever is left after that is exchanged along alternating
paths over all allowed pairs (Edmonds 1965), so that how many meet, and who has waited, does not
depend on the sample.
"""

from bisect import bisect
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

import rustworkx

FEW = 60
"""Up to how many entrants all allowed pairs are weighed."""

SAMPLE, PER_TOPIC, KEPT = 40, 6, 16
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


def score(one: Entrant, other: Entrant) -> int:
    """How much two have in common: what one offers and the other seeks counts double."""
    complement = len(one.offers & other.seeks) + len(other.offers & one.seeks)
    same = len((one.offers | one.seeks) & (other.offers | other.seeks))
    return min(2 * complement + same, MOST_SCORE)


def draw(entrants: Collection[Entrant], barred: Barred, seed: int) -> Drawn:
    """Draw the groups of a round."""
    people = sorted(entrants, key=lambda one: one.id)
    allowed = Allowed(people, barred)
    random = Random(seed)
    mates = _matching(people, candidates(allowed, random), random)
    _improve(allowed, mates)
    return _grouped(allowed, mates, random)


class Allowed:
    """Which entrants, by their place in `people`, may meet. Those with the same country and
    languages are one class, so that a pair of classes is judged once.
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

    def has(self, one: int, other: int) -> bool:
        """Whether two may meet."""
        mine, hers = self._class_of(one), self._class_of(other)
        return (
            mine[0] != hers[0]
            and bool(mine[1] & hers[1])
            and other not in self._barred.get(one, ())
        )


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
        scored = [(score(one, people[other]), random.random(), other) for other in sorted(chosen)]
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


def _improve(allowed: Allowed, mates: list[int | None]) -> None:
    """Place whoever is left and can be, over all allowed pairs; and where not everybody can be,
    those who have waited longest.
    """
    people, over = allowed.people, set[int]()
    left = [at for at, mate in enumerate(mates) if mate is None]
    for root in sorted(left, key=lambda at: -people[at].waited):
        if mates[root] is None:
            over |= _Search(allowed, mates, root, over).run()


class _Search:
    """A search for a partner of one who is left, by alternating paths; blossoms are shrunk to their
    base.
    """

    def __init__(
        self, allowed: Allowed, mates: list[int | None], root: int, over: Collection[int]
    ) -> None:
        self._allowed, self._mates, self._root, self._over = allowed, mates, root, over
        self._base: dict[int, int] = {}
        self._parent: dict[int, int] = {}
        self._outer: set[int] = set()
        self._queue: deque[int] = deque()

    def run(self) -> set[int]:
        """Place her, if need be instead of somebody who has waited less. If that is impossible,
        returns all whom she has reached: no later search can gain from them.
        """
        self._reach(self._root)
        while self._queue:
            at = self._queue.popleft()
            for to in self._allowed.of(at):
                if to in self._over or self._base_of(at) == self._base_of(to):
                    continue
                mate = self._mates[to]
                if mate == at:
                    continue
                if to == self._root or (mate is not None and mate in self._parent):
                    self._shrink(at, to)
                elif to not in self._parent:
                    self._parent[to] = at
                    if mate is None:
                        self._turn(to)
                        return set()
                    self._reach(mate)
        people = self._allowed.people
        least = min(self._outer, key=lambda at: (people[at].waited, at != self._root, at))
        if people[least].waited < people[self._root].waited:
            mate = self._mates[least]
            assert mate is not None
            self._mates[least] = None
            self._turn(mate)
            return set()
        return self._outer | set(self._parent)

    def _base_of(self, at: int) -> int:
        return self._base.get(at, at)

    def _reach(self, at: int) -> None:
        self._outer.add(at)
        self._queue.append(at)

    def _turn(self, end: int) -> None:
        """Exchange the pairs along the path from the root to this one, who gets a partner."""
        to: int | None = end
        while to is not None:
            before = self._parent[to]
            after = self._mates[before]
            self._mates[to], self._mates[before] = before, to
            to = after

    def _shrink(self, one: int, other: int) -> None:
        """Two of the same tree may meet: everybody on the circle can be reached in both ways."""
        root = self._common_base(one, other)
        circle: set[int] = set()
        self._mark(one, root, other, circle)
        self._mark(other, root, one, circle)
        for at in (*self._outer, *self._parent):
            if self._base_of(at) in circle:
                self._base[at] = root
                if at not in self._outer:
                    self._reach(at)

    def _common_base(self, one: int, other: int) -> int:
        passed: set[int] = set()
        at = self._base_of(one)
        while True:
            passed.add(at)
            mate = self._mates[at]
            if mate is None:
                break
            at = self._base_of(self._parent[mate])
        at = self._base_of(other)
        while at not in passed:
            mate = self._mates[at]
            assert mate is not None
            at = self._base_of(self._parent[mate])
        return at

    def _mark(self, at: int, root: int, child: int, circle: set[int]) -> None:
        while self._base_of(at) != root:
            mate = self._mates[at]
            assert mate is not None
            circle |= {self._base_of(at), self._base_of(mate)}
            self._parent[at] = child
            child, at = mate, self._parent[mate]


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
            (score(people[third], people[one]) + score(people[third], people[other]), number)
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
