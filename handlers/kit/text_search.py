"""Typed words as the indexes of practices and of events take them."""

from functools import cache

from handlers.kit import query_parsing
from handlers.kit.query_parsing import Kind
from handlers.kit.search_words import phrases_of
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.search import Word
from storage.kit.transliteration import fold

MAX_WORDS = 10
"""The words of a search that are looked up."""

_SHORTEST = 3
"""The fewest letters of a word by which the same idea is found in other languages."""


def fact_words(typed: str) -> tuple[Word, ...]:
    """Typed words, each with the topics, sector and country that it may stand for."""
    found: list[Word] = []
    for part in query_parsing.parse(typed).parts:
        kind = "topic" if part.kind is Kind.WORD else part.kind.value
        facts = frozenset(f"{kind}-{key}" for key in part.keys)
        found += [Word(word, facts) for word in part.words]
    return tuple(found[:MAX_WORDS])


def phrase_words(typed: str) -> tuple[Word, ...]:
    """Typed words, each with the phrases in all languages for what it is known to mean."""
    found: list[Word] = []
    for part in query_parsing.parse(typed).parts:
        others = ()
        if part.kind in (Kind.COUNTRY, Kind.SECTOR, Kind.TOPIC):
            meanings = [f"{part.kind}-{key}" for key in part.keys]
            if part.regions:  # a place is not another one of its country
                meanings = [f"region-{code}" for code in part.regions]
            others = tuple(dict.fromkeys(one for each in meanings for one in _phrases(each)))
        found += [Word(word, frozenset(), others) for word in part.words]
    return tuple(found[:MAX_WORDS])


@cache
def _phrases(meaning: str) -> tuple[tuple[str, ...], ...]:
    names = [texts(language).plain(meaning) for language in LANGUAGES]
    words = (tuple(fold(one).split()) for one in (*names, *phrases_of(meaning)))
    return tuple(dict.fromkeys(some for some in words if min(map(len, some)) >= _SHORTEST))
