"""How much processor time the draw of a round takes, beside networkx over the same pairs."""

import time
from random import Random

import networkx

from storage.meetings import draw as module
from storage.meetings.draw import Entrant, draw

SHARES = {"KZ": 0.42, "UZ": 0.28, "KG": 0.16, "TJ": 0.1, "TM": 0.04}
OWN = {"KZ": "kk", "UZ": "uz", "KG": "ky", "TJ": "tg", "TM": "tk"}
TOPICS = tuple(f"topic-{number}" for number in range(30))

NETWORKX_UP_TO = 1_000
"""Up to how many women networkx is tried: its time grows with the third power."""


def crowd(count: int) -> list[Entrant]:
    """Women of five countries of very unequal size."""
    random, found = Random(count), list[Entrant]()
    for number in range(1, count + 1):
        (country,) = random.choices([*SHARES], [*SHARES.values()])
        languages = {OWN[country]}
        if random.random() < 0.9:
            languages.add("ru")
        if random.random() < 0.3:
            languages.add("en")
        found.append(
            Entrant(
                number, country, frozenset(languages), frozenset(random.sample(TOPICS, 2)),
                frozenset(random.sample(TOPICS, 2)), f"i{random.randrange(count // 5)}",
                int(random.random() < 0.1),
            )
        )  # fmt: skip
    return found


def draws(counts: tuple[int, ...]) -> list[tuple[int, float, float | None]]:
    """For each number of women the processor seconds of the draw, and of networkx for the matching
    alone.
    """
    found: list[tuple[int, float, float | None]] = []
    for count in counts:
        entrants = crowd(count)
        began = time.process_time()
        draw(entrants, (), 7)
        took, beside = time.process_time() - began, None
        if count <= NETWORKX_UP_TO:
            allowed = module.Allowed(entrants, ())
            graph: networkx.Graph[int] = networkx.Graph()
            for (one, other), common in module.candidates(allowed, Random(7)).items():
                graph.add_edge(one, other, weight=common)
            began = time.process_time()
            networkx.max_weight_matching(graph, maxcardinality=True)
            beside = time.process_time() - began
        found.append((count, took, beside))
    return found
