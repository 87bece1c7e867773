"""What a search looks for, as one value that can be stored and run again.

`Criteria` is all that there is to know about a search: `pack` makes a text of it for a column,
`unpack` reads that text, `ranking.find` runs it for a viewer, and `ranking.fits` says whether one
member is among those whom it finds. A search that is kept for later is its packed criteria; nothing
in them belongs to the viewer, so they find by what is true at the time when they are run.
"""

import json
from dataclasses import dataclass, replace
from enum import StrEnum

from storage.kit.taxonomy import COUNTRIES, COUNTRY_OF_REGION, SECTORS, TOPICS


class PartKind(StrEnum):
    """What a part of a search asks for."""

    COUNTRY = "country"
    SECTOR = "sector"
    TOPIC = "topic"
    """She offers the topic or looks for it; those who offer it come first."""
    OFFERS = "offers"
    SEEKS = "seeks"
    WORD = "word"
    """The word occurs in her name, institution, position or topics."""
    NAME = "name"
    """The word is a part of her name."""


KEYS: dict[PartKind, tuple[str, ...]] = {
    PartKind.COUNTRY: COUNTRIES,
    PartKind.SECTOR: SECTORS,
    PartKind.TOPIC: TOPICS,
    PartKind.OFFERS: TOPICS,
    PartKind.SEEKS: TOPICS,
    PartKind.WORD: TOPICS,
    PartKind.NAME: (),
}
"""The keys that a part of each kind may have."""

TOPICAL = (PartKind.TOPIC, PartKind.OFFERS, PartKind.SEEKS)
WORDS = (PartKind.WORD, PartKind.NAME)

Word = tuple[str, frozenset[str]]
"""A folded word, and the topics that it may mean instead."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is asked for, which may be taken off.

    `keys` are countries, fields or topics, any of which will do; those of a WORD are topics that
    the word may mean. `words` are the folded words of a WORD or a NAME. `typed` is what she typed
    for it, "" if she chose it with a button. `regions` are those of a COUNTRY whose members come
    first.
    """

    kind: PartKind
    keys: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    typed: str = ""
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Criteria:
    """The parts of a search. A member fits if she is from one of the countries, works in one of the
    fields, has one of the topics (more of them are better), and has all the words. Those come first
    who work in one of the regions. Without parts, everybody fits.
    """

    parts: tuple[Part, ...] = ()

    @classmethod
    def of(cls, country: str | None = None, sector: str | None = None) -> "Criteria":
        """Members of a country, of a field, or of a field in a country."""
        found: list[Part] = []
        if sector is not None:
            found.append(Part(PartKind.SECTOR, (sector,)))
        if country is not None:
            found.append(Part(PartKind.COUNTRY, (country,)))
        return cls(tuple(found))

    @classmethod
    def named(cls, *words: str) -> "Criteria":
        """Members whose names have all of these folded words."""
        return cls(tuple(Part(PartKind.NAME, (), (word,), word) for word in words))

    def keys(self, *kinds: PartKind) -> tuple[str, ...]:
        """The keys of all parts of these kinds."""
        return tuple(
            dict.fromkeys(key for part in self.parts if part.kind in kinds for key in part.keys)
        )

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions whose members come first."""
        return tuple(dict.fromkeys(region for part in self.parts for region in part.regions))

    @property
    def words(self) -> tuple[Word, ...]:
        """The folded words, each with the topics that it may mean instead."""
        return tuple(
            (word, frozenset(part.keys))
            for part in self.parts
            if part.kind in WORDS
            for word in part.words
        )

    @property
    def only_names(self) -> bool:
        """Whether the words must stand in the name."""
        kinds = {part.kind for part in self.parts if part.kind in WORDS}
        return kinds == {PartKind.NAME}

    def without(self, *parts: Part) -> "Criteria":
        """The search without these parts."""
        return Criteria(tuple(part for part in self.parts if part not in parts))

    def with_part(self, part: Part) -> "Criteria":
        """The search with this part in the place of those of its kind."""
        topical = part.kind in TOPICAL
        kept = (
            one
            for one in self.parts
            if one.kind is not part.kind and not (topical and one.kind in TOPICAL)
        )
        return Criteria((*kept, part) if part.keys or part.words else tuple(kept))

    def pack(self) -> str:
        """The search as a text, for `unpack`."""
        return json.dumps(
            [[part.kind, part.keys, part.words, part.typed, part.regions] for part in self.parts],
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def unpack(cls, packed: str) -> "Criteria":
        """The search that was packed, without keys that the lists no longer have."""
        found = (
            Part(PartKind(kind), tuple(keys), tuple(words), typed, tuple(regions))
            for kind, keys, words, typed, regions in json.loads(packed)
        )
        known = (
            replace(
                part,
                keys=tuple(key for key in part.keys if key in KEYS[part.kind]),
                regions=tuple(code for code in part.regions if code in COUNTRY_OF_REGION),
            )
            for part in found
        )
        return cls(tuple(part for part in known if part.keys or part.words))
