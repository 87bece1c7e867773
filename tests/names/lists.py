"""The two lists of names, and as many members as are wanted to find them among.

Half of each list is for tuning; the other half shows whether what was tuned holds for other names.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from handlers import directory
from storage.database import Transaction
from storage.kit import names, search

HERE = Path(__file__).parent
LISTED = Path(names.__file__).parent / "names.txt"
_ENDINGS = ("ова", "ева", "ova", "eva", "owa", "зода", "zoda", "қызы", "qizi", " кызы", "ovna")

Pair = tuple[str, str]
"""What is typed, and the name of a member."""


def _half(file: str, half: int) -> Iterator[list[str]]:
    lines = (HERE / file).read_text("utf-8").splitlines()
    return (line.split("\t") for line in lines[half::2])


def spellings(half: int) -> list[Pair]:
    """Pairs of one name, both ways; a slip is typed and never stands in a profile."""
    found: list[Pair] = []
    for kind, name, *others in _half("spellings.tsv", half):
        for other in others:
            if other != name:
                found += [(other, name)] if kind == "SLIP" else [(other, name), (name, other)]
    return found


def near_misses(half: int) -> list[Pair]:
    """Pairs of two names that are not one, both ways."""
    return [
        pair
        for name, *others in _half("different.tsv", half)
        for other in others
        for pair in ((name, other), (other, name))
    ]


def crowd(count: int) -> Iterator[str]:
    """Names of so many members: a listed name, and a surname made of another."""
    chance = random.Random(17)
    lines = [line.split() for line in LISTED.read_text("utf-8").splitlines()]
    listed = [word for line in lines if line and line[0] != "#" for word in line]
    stems = [word[:-1] if word[-1] in "аяaoо" else word for word in listed]
    parts = ("", "", "бек", "али", "bek", "хан", "жан", "jon", "гул", "мурат", "шо", "дин")
    for _ in range(count):
        surname = chance.choice(stems) + chance.choice(parts) + chance.choice(_ENDINGS)
        yield f"{chance.choice(listed)} {surname}"


def index(tx: Transaction, member_id: int, name: str) -> None:
    """Add a member to the index."""
    search.index_member(tx, member_id, name, ("Demo Customs Office No. 3", "Officer"), ())


def finds(tx: Transaction, typed: str, member_id: int) -> bool:
    """Whether a member is among those whom typed words find, on whatever page."""
    read = directory.understand(typed)
    if read is None:
        return False
    understood, criteria = read
    if not criteria.words:
        criteria = directory.only_names(understood)
    for tiers in search.member_matches(tx, criteria.words, only_names=criteria.only_names):
        hers = [search.is_found(tx, tier, member_id) for tier in tiers]
        if any(hers):
            return True
        if any(search.members_found(tx, tier, 1, frozenset()) for tier in tiers):
            return False
    return False


def check(tx: Transaction, pairs: list[Pair], first_id: int) -> list[Pair]:
    """The pairs of which what is typed finds the member. All names are in the index together, with
    ids from `first_id` on.
    """
    for number, (_, name) in enumerate(pairs):
        index(tx, first_id + number, name)
    return [pair for number, pair in enumerate(pairs) if finds(tx, pair[0], first_id + number)]
