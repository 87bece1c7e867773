"""Matches typed words to countries, sectors and topics, in all languages and scripts."""

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from handlers.kit import date_parsing
from handlers.kit.search_words import phrases_of
from handlers.kit.texts import LANGUAGES, Family, texts
from storage.kit.transliteration import fold

MIN_WORD = 4
"""Length in letters from which a word may differ in its ending."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to name a key: its folded words."""

    key: str
    words: tuple[str, ...]


@cache
def phrases(family: Family[str]) -> tuple[Phrase, ...]:
    """All names of a family's members in all languages, with their synonyms."""
    found: dict[Phrase, None] = {}
    for language in LANGUAGES:
        t = texts(language)
        for key in family:
            name = t.plain(family(key))
            for way in (name, *name.replace("/", ",").split(","), *phrases_of(family(key))):
                if words := content_words(way):
                    found[Phrase(key, words)] = None
    return tuple(found)


@cache
def small_words() -> frozenset[str]:
    """Folded words without a meaning of their own: "and", "in", "из" and the like."""
    return frozenset(word for joining in phrases_of("joining") for word in fold(joining).split())


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
