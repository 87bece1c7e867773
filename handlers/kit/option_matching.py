"""Matches typed words to countries, sectors and topics, in all languages and scripts."""

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from handlers.kit import date_parsing
from handlers.kit.taxonomy import COUNTRY, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, Family, texts
from storage.kit.transliteration import fold

MIN_WORD = 4
"""Length in letters from which a word may differ in its ending."""

MIN_PREFIX = 3
"""Number of initial letters that any two words share if `same` holds for them."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to name a key: its folded words."""

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParsedSearch:
    """The meaning of a typed search. `words` are the folded words that name no country or sector,
    each with the topics that it may stand for; `typed` are all folded words.
    """

    country: str | None
    sector: str | None
    words: tuple[tuple[str, frozenset[str]], ...]
    typed: tuple[str, ...]


@cache
def phrases(family: Family[str]) -> tuple[Phrase, ...]:
    """All names of a family's members in all languages, with their synonyms."""
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
    """The phrases by the beginning of their first word, so that only candidates are compared."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases(family):
        found.setdefault(phrase.words[0][:MIN_PREFIX], []).append(phrase)
    return {beginning: tuple(some) for beginning, some in found.items()}


@cache
def small_words() -> frozenset[str]:
    """Folded words without a meaning of their own: "and", "in", "из" and the like."""
    return frozenset(
        word
        for language in LANGUAGES
        for word in fold(texts(language).plain("directory-small-words")).split()
    )


def content_words(text: str) -> tuple[str, ...]:
    """The folded words of a text without the small words."""
    return tuple(word for word in fold(text).split() if word not in small_words())


def same(typed: str, word: str) -> bool:
    """Whether a typed word is this word, apart from its ending."""
    if typed == word:
        return True
    if len(word) < MIN_WORD or abs(len(typed) - len(word)) > 3:
        return False
    if typed.startswith(word):
        return True
    common = next(
        (at for at, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b),
        min(len(typed), len(word)),
    )
    return len(word) > 6 and common >= len(word) - 2


def may_name(family: Family[str], word: str, key: str) -> bool:
    """Whether a folded word occurs in a name of this key, in any language."""
    return any(
        same(word, meant)
        for phrase in phrases(family)
        if phrase.key == key
        for meant in phrase.words
    )


def named(family: Family[str], text: str, options: Iterable[str]) -> str | None:
    """The only option that a typed text names, in any language; None for none or several."""
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


def only_label(labels: Iterable[str], text: str) -> str | None:
    """The only one of these labels that a typed text stands for: all of its words, else some of
    them. A time may be typed in any way, such as "22" or "10 pm" for "22:00". None if no label or
    several fit.
    """
    typed = _label_words(text)
    if not typed:
        return None
    words = {label: _label_words(label) for label in labels}
    whole = [label for label, some in words.items() if some == typed]
    if whole:
        return whole[0] if len(whole) == 1 else None
    part = [
        label
        for label, some in words.items()
        if all(any(same(word, meant) for meant in some) for word in typed)
    ]
    return part[0] if len(part) == 1 else None


def has_numbers(labels: Iterable[str]) -> bool:
    """Whether each of these labels is a number or a time."""
    return all(label and not any(sign.isalpha() for sign in label) for label in labels)


_TIME = re.compile(r"\W*(\d{1,2})(?:\s*[:.,-]\s*(\d{2})|\s*(\d{2}))?(?:\s*(\D+))?")


def _label_words(text: str) -> tuple[str, ...]:
    """The words of a label or of a typed text; those of a time are its 24-hour form."""
    if match := _TIME.fullmatch(text.strip()):
        part = date_parsing.part_of(match[4]) if match[4] else None
        if match[4] is None or part is not None:
            with contextlib.suppress(ValueError):
                minute = int(match[2] or match[3] or 0)
                return (f"{date_parsing.hour_of(int(match[1]), minute, part):%H:%M}",)
    return content_words(text)


def understand(text: str) -> ParsedSearch:
    """Parse a typed search: "customs uzbekistan", «таможня в Узбекистане», "bojxona Gulnara"."""
    typed = content_words(text)
    best = _Reading(None, None, typed)
    for country, rest in _readings(COUNTRY, typed):
        for sector, words in _readings(SECTOR, rest):
            best = max(best, _Reading(country, sector, words), key=_Reading.weight)
    return ParsedSearch(
        best.country, best.sector, tuple((word, _topics(word)) for word in best.words), typed
    )


class _Reading(NamedTuple):
    country: str | None
    sector: str | None
    words: tuple[str, ...]

    def weight(self) -> tuple[int, int]:
        """A reading is better if it leaves fewer words over and if it names more."""
        return -len(self.words), (self.country is not None) + (self.sector is not None)


def _readings(
    family: Family[str], words: tuple[str, ...]
) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """Each key that some of the words name, with the words that are left over; also the reading
    without any key.
    """
    near = _by_beginning(family)
    for phrase in dict.fromkeys(p for word in words for p in near.get(word[:MIN_PREFIX], ())):
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
    """The words of topics with their keys, by their beginnings."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for phrase in phrases(TOPIC):
        for word in phrase.words:
            found.setdefault(word[:MIN_PREFIX], {})[word, phrase.key] = None
    return {beginning: tuple(some) for beginning, some in found.items()}


def _topics(word: str) -> frozenset[str]:
    if len(word) < MIN_WORD:
        return frozenset()
    near = _topic_words().get(word[:MIN_PREFIX], ())
    return frozenset(key for meant, key in near if same(word, meant))
