"""The lists of names, and as many members as are wanted to find them among.

Half of each first list is for tuning; the other half shows whether what was tuned holds for other
names. A second list was written later, when both halves had been seen.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from handlers import directory
from storage.database import Transaction
from storage.kit import names, search
from storage.kit.search import MemberWords

HERE = Path(__file__).parent
LISTED = Path(names.__file__).parent / "names.txt"
_ENDINGS = ("ова", "ева", "ova", "eva", "owa", "зода", "zoda", "қызы", "qizi", " кызы", "ovna")

Pair = tuple[str, str]
"""What is typed, and the name of a member."""


LISTS = ("tuned", "aside", "fresh")


def _rows(file: str, which: str) -> Iterator[list[str]]:
    name = f"fresh_{file}" if which == "fresh" else file
    lines = (HERE / name).read_text("utf-8").splitlines()
    if which != "fresh":
        lines = lines[LISTS.index(which) :: 2]
    return (line.split("\t") for line in lines)


def spellings(which: str) -> list[Pair]:
    """Pairs of one name, both ways; a slip, or the way in which a full name is written, is typed
    and never stands in a profile.
    """
    found: list[Pair] = []
    for kind, name, *others in _rows("spellings.tsv", which):
        for other in others:
            if other != name:
                one_way = kind in ("SLIP", "FULL")
                found += [(other, name)] if one_way else [(other, name), (name, other)]
    return found


def near_misses(which: str) -> list[Pair]:
    """Pairs of two names that are not one, both ways."""
    return [
        pair
        for name, *others in _rows("different.tsv", which)
        for other in others
        for pair in ((name, other), (other, name))
    ]


def crowd(count: int) -> Iterator[str]:
    """Names of so many members: a listed name, and a surname made of another."""
    chance = random.Random(17)
    lines = [line.split() for line in LISTED.read_text("utf-8").splitlines()]
    listed = [word for line in lines if line and line[0] != "#" for word in line]
    # Surnames have the endings of Russian or of a Turkic language, so no stems in Arabic letters.
    european = [word for word in listed if not names.is_arabic(word)]
    stems = [word[:-1] if word[-1] in "аяaoо" else word for word in european]
    parts = ("", "", "бек", "али", "bek", "хан", "жан", "jon", "гул", "мурат", "шо", "дин")
    for _ in range(count):
        surname = chance.choice(stems) + chance.choice(parts) + chance.choice(_ENDINGS)
        yield f"{chance.choice(listed)} {surname}"


def index(tx: Transaction, member_id: int, name: str) -> None:
    """Add a member to the index."""
    words = MemberWords(name, ("Demo Customs Office No. 3", "Officer"))
    search.index_member(tx, member_id, [("", words)])


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
