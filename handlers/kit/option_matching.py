"""Countries, sectors and topics as people type them, in any of the languages and scripts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from handlers.kit.taxonomy import COUNTRY, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, Family, texts
from storage.kit.transliteration import fold

SHORTEST = 4
"""Letters of a word from which on its ending may differ."""

BEGINNING = 3
"""Letters that are the same in any two words that `same` holds for one."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to name a key: its folded words."""

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What a typed search means. `words` are the folded words that name no country or sector,
    each with the topics that it may stand for; `typed` are all folded words.
    """

    country: str | None
    sector: str | None
    words: tuple[tuple[str, frozenset[str]], ...]
    typed: tuple[str, ...]


@cache
def phrases(family: Family[str]) -> tuple[Phrase, ...]:
    """All names of a family's members, in all languages, with the other words for them."""
    found: dict[Phrase, None] = {}
    for language in LANGUAGES:
        t = texts(language)
        for key in family:
            name = t.plain(family(key))
            for way in (
                name,
                *name.replace("/", ",").split(","),
                *t.words(family(key)).split(","),
            ):
                if words := content_words(way):
                    found[Phrase(key, words)] = None
    return tuple(found)


@cache
def _by_beginning(family: Family[str]) -> Mapping[str, tuple[Phrase, ...]]:
    """Phrases by how their first word begins: what is not there need not be compared."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases(family):
        found.setdefault(phrase.words[0][:BEGINNING], []).append(phrase)
    return {beginning: tuple(some) for beginning, some in found.items()}


@cache
def small_words() -> frozenset[str]:
    """Folded words that carry no meaning of their own: "and", "in", "из" and the like."""
    return frozenset(
        word
        for language in LANGUAGES
        for word in fold(texts(language).plain("directory-small-words")).split()
    )


def content_words(text: str) -> tuple[str, ...]:
    """The folded words of a text without the small ones."""
    return tuple(word for word in fold(text).split() if word not in small_words())


def same(typed: str, word: str) -> bool:
    """Whether a typed word is this word, with another ending at most."""
    if typed == word:
        return True
    if len(word) < SHORTEST or abs(len(typed) - len(word)) > 3:
        return False
    if typed.startswith(word):
        return True
    common = next(
        (at for at, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b),
        min(len(typed), len(word)),
    )
    return len(word) > 6 and common >= len(word) - 2


def may_name(family: Family[str], word: str, key: str) -> bool:
    """Whether a folded word stands in a name of this key, in any language."""
    return any(
        same(word, meant)
        for phrase in phrases(family)
        if phrase.key == key
        for meant in phrase.words
    )


def named(family: Family[str], text: str, options: Iterable[str]) -> str | None:
    """The one option that a typed text names, in any language; None if it is none or several."""
    allowed = set(options)
    typed = content_words(text)
    if not typed:
        return None
    whole = {phrase.key for phrase in phrases(family) if phrase.words == typed} & allowed
    if len(whole) == 1:
        return whole.pop()
    near = {
        phrase.key
        for phrase in phrases(family)
        if phrase.key in allowed
        and len(typed) <= len(phrase.words)
        and all(
            same(word, meant) or (len(word) >= 3 and meant.startswith(word))
            for word, meant in zip(typed, phrase.words, strict=False)
        )
    }
    return near.pop() if len(near) == 1 else None


def understand(text: str) -> Understood:
    """Read a typed search: "customs uzbekistan", «таможня в Узбекистане», "bojxona Gulnara"."""
    typed = content_words(text)
    best = _Reading(None, None, typed)
    for country, rest in _readings(COUNTRY, typed):
        for sector, words in _readings(SECTOR, rest):
            best = max(best, _Reading(country, sector, words), key=_Reading.weight)
    return Understood(
        best.country, best.sector, tuple((word, _topics(word)) for word in best.words), typed
    )


class _Reading(NamedTuple):
    country: str | None
    sector: str | None
    words: tuple[str, ...]

    def weight(self) -> tuple[int, int]:
        """The fewer words are left, and the more they name, the better it is understood."""
        return -len(self.words), (self.country is not None) + (self.sector is not None)


def _readings(
    family: Family[str], words: tuple[str, ...]
) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """Each key that some of the words name, with the words that are left; and no key at all."""
    near = _by_beginning(family)
    for phrase in dict.fromkeys(p for word in words for p in near.get(word[:BEGINNING], ())):
        left = list(words)
        for meant in phrase.words:
            found = next((word for word in left if same(word, meant)), None)
            if found is None:
                break
            left.remove(found)
        else:
            yield phrase.key, tuple(left)
    yield None, words


@cache
def _topic_words() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Words of topics with their keys, by how they begin."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for phrase in phrases(TOPIC):
        for word in phrase.words:
            found.setdefault(word[:BEGINNING], {})[word, phrase.key] = None
    return {beginning: tuple(some) for beginning, some in found.items()}


def _topics(word: str) -> frozenset[str]:
    if len(word) < SHORTEST:
        return frozenset()
    near = _topic_words().get(word[:BEGINNING], ())
    return frozenset(key for meant, key in near if same(word, meant))
