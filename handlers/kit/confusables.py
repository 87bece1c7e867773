"""Whether a name looks like another one: skeletons in plain Latin letters.

A name is reduced in two ways, because it may be read by its look or by its sound: letters of other
scripts become the Latin letters that they look like (Unicode's confusables, UTS #39) or sound like
(`storage.kit.transliteration`). Then what is hard to tell apart becomes one: digits in place of
letters, l and i, rn and m.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from storage.kit.transliteration import fold

_DIGITS = str.maketrans("013457@$!|", "oleastasll")
_ALIKE = (
    (re.compile("l"), "i"),
    (re.compile("i+e"), "e"),
    (re.compile("rn"), "m"),
    (re.compile("vv"), "v"),
)
_EDGES = re.compile(r"^[\d_.-]+|[\d_.-]+$")
_WORD = re.compile(r"[^\s,;:/()\[\]{}«»“”\"*~•·|]+")

STEM = 8
"""The least length from which on a word is recognised with any ending."""

Skeleton = tuple[str, ...]
"""The words of a name, reduced."""


def skeletons(name: str) -> tuple[Skeleton, Skeleton]:
    """The skeletons of a name: by its look, and by its sound."""
    words = _WORD.findall(_joined(unicodedata.normalize("NFKC", name)))
    seen = (_reduced(_latin_look(word)) for word in words)
    heard = (_reduced(word) for word in words)
    return _whole(seen), _whole(heard)


def _whole(words: Iterable[str]) -> Skeleton:
    return tuple(part for word in words for part in word.split())


@lru_cache(maxsize=2048)
def _reduced(word: str) -> str:
    key = fold(word.casefold().translate(_DIGITS))
    for alike, one in _ALIKE:
        key = alike.sub(one, key)
    return key


_SPELLED = re.compile(r"(?<![^\W_])(?:[^\W_][\s._*-]+){2,}[^\W_](?![^\W_])")


def _joined(text: str) -> str:
    """The text with letters that stand apart ("K u r a k") put together."""
    return _SPELLED.sub(lambda found: re.sub(r"[\s._*-]+", "", found[0]), text)


def _latin_look(word: str) -> str:
    return "".join(_look(char) for char in word)


@lru_cache(maxsize=4096)
def _look(char: str) -> str:
    if char.isascii():
        return char
    bare = unicodedata.normalize("NFKD", char)[0]
    if bare.isascii():
        return bare
    alike = (one["c"] for one in _confusables().get(bare, ()))
    return next((one for one in alike if one.isascii() and one.isalnum()), char)


@cache
def _confusables() -> dict[str, list[dict[str, str]]]:
    # Imported on first use, because the import reads Unicode's tables. The library has no types.
    from confusable_homoglyphs import (  # pyright: ignore[reportMissingTypeStubs]
        confusables,
    )

    return confusables.confusables_data  # type: ignore[no-any-return]


@lru_cache(maxsize=64)
def reserved(words: Collection[str]) -> frozenset[str]:
    """The skeletons of words that no name may have; a hashable collection, such as a tuple."""
    return frozenset(
        part for word in words for skeleton in skeletons(word) for part in skeleton if len(part) > 1
    )


def has_word(name: str, words: frozenset[str]) -> bool:
    """Whether a name has one of these reserved words: alone, with an ending, or several written
    together ("kurakadmin").
    """
    # Digits at the edges may be a number or stand for letters ("admin1", "4dmin").
    bare = " ".join(_EDGES.sub("", word) for word in name.split())
    return any(
        _is_reserved(part, words)
        for text in (name, bare)
        for skeleton in skeletons(text)
        for part in skeleton
    )


def is_word(name: str) -> bool:
    """Whether a name is a single word."""
    return all(len(skeleton) <= 1 for skeleton in skeletons(name))


def has_name(text: str, name: str) -> bool:
    """Whether a text has this name of a network: a single word as `has_word` finds it, or all its
    words in their order.
    """
    if is_word(name):
        return has_word(text, reserved((name,)))
    return any(
        mine[at : at + len(theirs)] == theirs
        for mine, theirs in zip(skeletons(text), skeletons(name), strict=True)
        for at in range(len(mine) - len(theirs) + 1)
    )


def _is_reserved(part: str, words: frozenset[str]) -> bool:
    if part in words or any(part.startswith(w) for w in words if len(w) >= STEM):
        return True
    return any(part.startswith(word) and _is_reserved(part[len(word) :], words) for word in words)


def is_same(one: str, other: str) -> bool:
    """Whether two names of at least two words look or sound the same, in any order."""
    for mine, theirs in zip(skeletons(one), skeletons(other), strict=True):
        if len(theirs) > 1 and sorted(mine) == sorted(theirs):
            return True
    return False
