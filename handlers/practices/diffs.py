"""Differences between two texts, word by word."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from handlers.kit.text_pages import Block, TextRun
from handlers.kit.texts import Translator
from handlers.practices.messages import PART

_WORD = re.compile(r"\S+\s*|\s+")

EXACT = 400
"""Largest number of word pairs for which a stretch is compared by difflib, which finds the smallest
difference.
"""

_DEPTH = 12

K = TypeVar("K")

Change = tuple[int, int, int, int]
"""A range of words in the old text (from, to), and the range in the new text that replaces it."""


def changes(before: str, after: str) -> Iterator[TextRun]:
    """The new text, with insertions in bold and deletions struck through."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    done = 0
    for old_from, old_to, new_from, new_to in changed(
        [word.strip() for word in old], [word.strip() for word in new]
    ):
        if same := _spaced(new[done:new_from]):
            yield TextRun(same)
        if gone := _spaced(old[old_from:old_to]):
            yield TextRun(gone, "s")
        if come := _spaced(new[new_from:new_to]):
            yield TextRun(come, "b")
        done = new_to
    if same := _spaced(new[done:]):
        yield TextRun(same)


def changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """The ranges that differ, in order; everything between them is equal.

    A patience diff, which takes n log n time: difflib alone takes seconds for two texts of a few
    thousand short words.
    """
    pending: Change | None = None
    for change in _changed(old, new, (0, len(old), 0, len(new)), _DEPTH):
        if pending is not None and pending[1] == change[0] and pending[3] == change[2]:
            pending = (pending[0], change[1], pending[2], change[3])
            continue
        if pending is not None:
            yield pending
        pending = change
    if pending is not None:
        yield pending


def _changed(
    old: Sequence[str], new: Sequence[str], within: Change, depth: int
) -> Iterator[Change]:
    old_from, old_to, new_from, new_to = within
    while old_from < old_to and new_from < new_to and old[old_from] == new[new_from]:
        old_from, new_from = old_from + 1, new_from + 1
    while old_from < old_to and new_from < new_to and old[old_to - 1] == new[new_to - 1]:
        old_to, new_to = old_to - 1, new_to - 1
    if old_from == old_to and new_from == new_to:
        return
    whole = (old_from, old_to, new_from, new_to)
    if old_from == old_to or new_from == new_to:
        yield whole
        return
    if (old_to - old_from) * (new_to - new_from) <= EXACT:
        matcher = SequenceMatcher(None, old[old_from:old_to], new[new_from:new_to], autojunk=False)
        for act, *at in matcher.get_opcodes():
            if act != "equal":
                yield old_from + at[0], old_from + at[1], new_from + at[2], new_from + at[3]
        return
    anchors = _anchors(old, new, whole) if depth else []
    if not anchors:
        yield whole
        return
    for old_at, new_at in (*anchors, (old_to, new_to)):
        yield from _changed(old, new, (old_from, old_at, new_from, new_at), depth - 1)
        old_from, new_from = old_at + 1, new_at + 1


def _anchors(old: Sequence[str], new: Sequence[str], within: Change) -> list[tuple[int, int]]:
    """The positions of words that occur once in both texts, as the longest sequence in the same
    order in both. If there is no such word, the first, second … occurrence of each word is used.
    """
    pairs = _pairs(_unique(old, within[0], within[1]), _unique(new, within[2], within[3]))
    if not pairs:
        pairs = _pairs(_counted(old, within[0], within[1]), _counted(new, within[2], within[3]))
    # Patience sorting: each pile holds the end of an ascending sequence of that length.
    ends: list[int] = []
    on_top: list[int] = []
    below: list[int | None] = []
    for number, (_, at) in enumerate(pairs):
        pile = bisect_left(ends, at)
        below.append(on_top[pile - 1] if pile else None)
        ends[pile : pile + 1] = [at]
        on_top[pile : pile + 1] = [number]
    found: list[tuple[int, int]] = []
    number = on_top[-1] if on_top else None
    while number is not None:
        found.append(pairs[number])
        number = below[number]
    return found[::-1]


def _pairs(one: Mapping[K, int], other: Mapping[K, int]) -> list[tuple[int, int]]:
    return sorted((one[key], at) for key, at in other.items() if key in one)


def _counted(words: Sequence[str], first: int, last: int) -> dict[tuple[str, int], int]:
    """Each word, numbered as the first, second … occurrence, with its position."""
    seen: dict[str, int] = {}
    found: dict[tuple[str, int], int] = {}
    for at in range(first, last):
        seen[words[at]] = number = seen.get(words[at], 0) + 1
        found[words[at], number] = at
    return found


def _unique(words: Sequence[str], first: int, last: int) -> dict[str, int]:
    """Words that occur once in this stretch, with their positions."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for at in range(first, last):
        if words[at] in found:
            twice.add(words[at])
        found[words[at]] = at
    return {word: at for word, at in found.items() if word not in twice}


def _spaced(words: Sequence[str]) -> str:
    """The words with a space after the last one, because another run may follow."""
    text = "".join(words)
    return text if not text or text[-1].isspace() else f"{text} "


def fields(
    t: Translator, names: Sequence[str], before: Mapping[str, str] | None, after: Mapping[str, str]
) -> Iterator[Block]:
    """The fields of a text under their headings, with the changes against an earlier version."""
    for name in names:
        old, new = (before or {}).get(name, ""), after.get(name, "")
        if not (old or new):
            continue
        heading = (TextRun(t.plain(PART(name)), "b"), TextRun("\n"))
        if before is None or old == new:
            yield (*heading, TextRun(new))
        else:
            yield (*heading, *changes(old, new))
