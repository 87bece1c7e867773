"""Everything that a search must understand, in seven languages, as it stands and inflected."""

from collections.abc import Iterator
from typing import NamedTuple

from handlers.kit.query_parsing import Kind, parse
from handlers.kit.taxonomy import COUNTRY, REGION, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.taxonomy import COUNTRY_OF_REGION
from tests.understanding.forms import HERE, forms

TABLES = {"people": "sector", "institutions": "sector"}
"""The tables of phrases beside the names of the lists, and what each phrase means."""


class Typed(NamedTuple):
    """What is typed in a language, and the only meaning that it has."""

    of: str
    language: str
    text: str
    kind: Kind
    key: str
    inflected: bool
    region: str | None = None

    @property
    def understood(self) -> list[tuple[Kind, tuple[str, ...], tuple[str, ...]]]:
        """What the search makes of it. Beside what somebody works in, that she is a person or an
        expert says nothing.
        """
        parts = parse(self.text).parts
        return [
            (part.kind, part.keys, part.regions) for part in parts if part.kind is not Kind.PEOPLE
        ]

    @property
    def fails(self) -> bool:
        """Whether it is understood as anything else."""
        regions = (self.region,) if self.region else ()
        return self.understood != [(self.kind, (self.key,), regions)]


def phrases() -> Iterator[Typed]:
    """The names of the lists, and the phrases of the tables."""
    for language in LANGUAGES:
        t = texts(language)
        for kind, family in ((Kind.COUNTRY, COUNTRY), (Kind.SECTOR, SECTOR), (Kind.TOPIC, TOPIC)):
            for key in family:
                yield Typed(kind.value, language, t.plain(family(key)), kind, key, inflected=False)
        for code, country in COUNTRY_OF_REGION.items():
            name = t.plain(REGION(code))
            yield Typed("places", language, name, Kind.COUNTRY, country, False, code)
    for table, kind in TABLES.items():
        first, *lines = (HERE / f"{table}.tsv").read_text("utf-8").splitlines()
        languages = first.split("\t")[1:]
        for line in lines:
            key, *row = line.split("\t")
            for language, text in zip(languages, row, strict=True):
                yield Typed(table, language, text, Kind(kind), key, inflected=False)


def everything() -> Iterator[Typed]:
    """All phrases, each followed by its forms."""
    for one in phrases():
        yield one
        if one.key not in ("other", "ZZ"):
            several = one.of in ("people", "institutions")
            for form in forms(one.language, one.text, several=several):
                if one.of == "places" and _is_a_name(one.text, form):
                    continue
                yield one._replace(text=form, inflected=True)


def _is_a_name(place: str, form: str) -> bool:
    """Whether a short name of a place with one vowel more, or another one, may be a woman's name
    (Mara, from Mary).
    """
    return len(place) <= 4 and len(form) <= len(place) + 1
