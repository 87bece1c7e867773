"""From what she types to the criteria of a search, and from those to words on her screen."""

from handlers.kit import query_parsing
from handlers.kit.cleaning import clean
from handlers.kit.query_parsing import Kind, ParsedQuery
from handlers.kit.taxonomy import COUNTRY, REGION, SECTOR, TOPIC
from handlers.kit.texts import Family, Translator
from storage.directory import WORDS, Criteria, Part, PartKind

LONGEST_SEARCH = 200
MAX_PARTS = 4
"""The most parts of a search: each has a button."""

SHOWN_KEYS = 2
"""The most keys whose names stand for a part; of a part that means more, the words are shown."""

_KINDS = {
    Kind.COUNTRY: PartKind.COUNTRY,
    Kind.SECTOR: PartKind.SECTOR,
    Kind.TOPIC: PartKind.TOPIC,
    Kind.WORD: PartKind.WORD,
}
_NAMES: dict[PartKind, Family[str]] = {
    PartKind.COUNTRY: COUNTRY,
    PartKind.SECTOR: SECTOR,
    PartKind.TOPIC: TOPIC,
    PartKind.OFFERS: TOPIC,
    PartKind.SEEKS: TOPIC,
}
SIDE_PART = Family("directory-part", [PartKind.OFFERS, PartKind.SEEKS])


def understand(text: str) -> tuple[ParsedQuery, Criteria] | None:
    """A typed search as it was parsed, and its criteria; None if there is nothing to search for.

    Countries, regions, sectors and topics are recognised; the other words are searched in names,
    institutions, positions and topics.
    """
    understood = query_parsing.parse(clean(text)[:LONGEST_SEARCH])
    parts = [
        Part(
            _KINDS[part.kind], part.keys, _searched(part.kind, part.words), part.shown, part.regions
        )
        for part in understood.parts
        if part.kind in _KINDS and (part.kind is not Kind.WORD or len("".join(part.words)) > 1)
    ]
    # What is known says more than other words.
    best = sorted(parts, key=lambda part: part.kind in WORDS)[:MAX_PARTS]
    criteria = Criteria(tuple(dict.fromkeys(part for part in parts if part in best)))
    return (understood, criteria) if criteria.parts else None


def _searched(kind: Kind, words: tuple[str, ...]) -> tuple[str, ...]:
    return (" ".join(words),) if kind is Kind.WORD else ()


def only_names(understood: ParsedQuery) -> Criteria:
    """Criteria that match members whose names contain all typed words."""
    return Criteria.named(*understood.words[:MAX_PARTS])


def typed_text(t: Translator, criteria: Criteria) -> str:
    """A search in words: as she typed them, or as the chosen names are called."""
    return " ".join(part.typed or _names(t, part) for part in criteria.parts)


def part_text(t: Translator, part: Part) -> str:
    """A part of a search as she sees it: the name of what was understood, or her own words."""
    if part.kind in WORDS or max(len(part.keys), len(part.regions)) > SHOWN_KEYS:
        return t.plain("directory-words", words=part.typed or _names(t, part))
    if part.kind in SIDE_PART:
        return t.plain(SIDE_PART(part.kind), topic=_names(t, part))
    return _names(t, part)


def parts_text(t: Translator, criteria: Criteria) -> str:
    """All parts of a search in a row."""
    return " · ".join(part_text(t, part) for part in criteria.parts)


def _names(t: Translator, part: Part) -> str:
    family = _NAMES.get(part.kind)
    if family is None:
        return " ".join(part.words)
    if part.regions:
        return " / ".join(t.plain(REGION(code)) for code in part.regions)
    return " / ".join(t.plain(family(key)) for key in part.keys)
