"""Splits long texts into pages that fit a message, never inside a word or a tag.

A text consists of runs of unformatted text, each with at most one tag; a page is Telegram HTML.
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from handlers.kit.characters import prefix, units

MAX_PAGE = 3_500
"""Longest page in UTF-16 code units, as Telegram counts. A message has 4,096, and there are other
lines in it.
"""

_PIECE = re.compile(r"\S+\s*|\s+")
_LEAST_UNDER_HEADING = 120


@dataclass(frozen=True, slots=True)
class TextRun:
    """A run of text with one tag of Telegram's HTML ("b", "i", "s"), or none."""

    text: str
    tag: str | None = None


Block = tuple[TextRun, ...]
"""Runs that belong together; blocks are separated by an empty line."""


def block(heading: str | None, *body: TextRun | str | None) -> Block:
    """A bold heading with the text below it."""
    runs = [TextRun(part) if isinstance(part, str) else part for part in body if part]
    if heading is None:
        return tuple(runs)
    return (TextRun(heading, "b"), *((TextRun("\n"),) if runs else ()), *runs)


def split_pages(blocks: Iterable[Block], most: int = MAX_PAGE) -> tuple[str, ...]:
    """The blocks in as few pages of at most `most` code units as possible; at least one page."""
    done: list[list[TextRun]] = []
    page: list[TextRun] = []
    left = most
    for one in blocks:
        pieces = list(_pieces(one, most))
        if not pieces:
            continue
        room = left - 2 if page else left
        whole = sum(units(piece.text) for piece in pieces)
        alone = units(one[0].text) + min(_LEAST_UNDER_HEADING, whole)
        # A heading must not be left alone at the end of a page, and a short block is not split.
        if page and (room < alone or (whole > room and whole <= most and room < most // 2)):
            done.append(page)
            page, left = [], most
        elif page:
            page.append(TextRun("\n\n"))
            left = room
        for piece in pieces:
            size = units(piece.text.rstrip())
            if size > left and page:
                done.append(page)
                page, left = [], most
            page.append(piece)
            left -= units(piece.text)
    if page or not done:
        done.append(page)
    return tuple(_html(page) for page in done)


def _pieces(one: Block, most: int) -> Iterator[TextRun]:
    """The words with the space after them; a word too long for a page is cut between characters."""
    for run in one:
        for found in _PIECE.findall(run.text):
            rest = found
            while units(rest) > most:
                at = _cut(rest, most)
                yield TextRun(rest[:at], run.tag)
                rest = rest[at:]
            yield TextRun(rest, run.tag)


def _cut(word: str, most: int) -> int:
    """The number of code units of a word that fit, in whole characters. A single character that is
    too long for any page is cut itself.
    """
    fits = len(prefix(word, most))
    return fits or len(word.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore"))


def _html(page: Sequence[TextRun]) -> str:
    merged: list[TextRun] = []
    for run in page:
        if merged and merged[-1].tag == run.tag:
            merged[-1] = TextRun(merged[-1].text + run.text, run.tag)
        else:
            merged.append(run)
    return "".join(
        f"<{run.tag}>{_escaped(run.text)}</{run.tag}>" if run.tag else _escaped(run.text)
        for run in merged
    ).strip()


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
