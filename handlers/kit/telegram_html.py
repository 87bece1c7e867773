"""Keeps the formatting of a message: turns Telegram entities into our own Telegram HTML.

Harmful characters are removed, as everywhere (`cleaning.py`). A mention by id would reveal a
person, and bots cannot send custom emoji; both become plain text.
"""

import html
import re
from collections.abc import Sequence
from itertools import groupby

from telegram import MessageEntity

from handlers.kit import addresses
from handlers.kit.characters import characters, prefix, units
from handlers.kit.cleaning import InvalidAnswer, has_letters, is_space, keeps
from handlers.kit.texts import lazy

MAX_ENTITIES = 90
"""Largest number of formatted spans in a text: Telegram ignores those beyond 100, and ours are
added.
"""

MAX_BYTES = 26_000
"""Largest text with its markup, links included, in bytes. Telegram refuses a message of more than
32,768 before parsing, and there are other lines in it.
"""

_TAGS = {
    MessageEntity.BLOCKQUOTE: ("<blockquote>", "</blockquote>"),
    MessageEntity.EXPANDABLE_BLOCKQUOTE: ("<blockquote expandable>", "</blockquote>"),
    MessageEntity.PRE: ("<pre>", "</pre>"),
    MessageEntity.CODE: ("<code>", "</code>"),
    MessageEntity.TEXT_LINK: ('<a href="{url}">', "</a>"),
    MessageEntity.BOLD: ("<b>", "</b>"),
    MessageEntity.ITALIC: ("<i>", "</i>"),
    MessageEntity.UNDERLINE: ("<u>", "</u>"),
    MessageEntity.STRIKETHROUGH: ("<s>", "</s>"),
    MessageEntity.SPOILER: ("<tg-spoiler>", "</tg-spoiler>"),
}
"""From the outermost to the innermost tag."""

_ORDER = {str(kind): at for at, kind in enumerate(_TAGS)}
_ALONE = frozenset({str(MessageEntity.PRE), str(MessageEntity.CODE)})
_TAG = re.compile(r"<[^>]*>")


def formatted(text: str, entities: Sequence[MessageEntity], most: int) -> str:
    """A text as Telegram HTML, of at most `most` code units as Telegram counts. Raises
    InvalidAnswer.
    """
    kept = [entity for entity in entities if str(entity.type) in _ORDER]
    if len(kept) > MAX_ENTITIES:
        raise InvalidAnswer(lazy("form-too-formatted", most=MAX_ENTITIES))
    chars = _cleaned(_characters(text, kept))
    cleaned = "".join(char for char, _ in chars)
    if not has_letters(cleaned):
        raise InvalidAnswer(lazy("form-letters-needed"))
    if (length := units(cleaned)) > most:
        raise InvalidAnswer(lazy("form-too-long", length=length, most=most))
    for entity in kept:
        if entity.type == MessageEntity.TEXT_LINK and addresses.link(entity.url or "") is None:
            raise InvalidAnswer(lazy("form-link-broken", link=prefix(entity.url or "–", 60)))
    source = _html(chars, kept)
    if len(source.encode()) > MAX_BYTES:
        raise InvalidAnswer(lazy("form-links-too-long"))
    return source


def plain(source: str) -> str:
    """The plain text of HTML that `formatted` made."""
    return html.unescape(_TAG.sub("", source))


def length(source: str) -> int:
    """The length in code units as Telegram counts them, without markup."""
    return units(plain(source))


Character = tuple[str, tuple[int, ...]]
"""A code point, and the numbers of the entities that contain it, from the outermost on."""


def _characters(text: str, entities: Sequence[MessageEntity]) -> list[Character]:
    order = sorted(
        range(len(entities)),
        key=lambda n: (_ORDER[str(entities[n].type)], entities[n].offset, n),
    )
    edges = {end for one in entities for end in (one.offset, one.offset + one.length)}
    found: list[Character] = []
    at, within, passed = 0, (), -1
    for char in text:
        # An entity may begin or end inside a surrogate pair, where no code point begins.
        if at == 0 or not edges.isdisjoint(range(passed + 1, at + 1)):
            within = _within(at, entities, order)
        passed = at
        found.append((char, within))
        at += units(char)
    return found


def _within(at: int, entities: Sequence[MessageEntity], order: list[int]) -> tuple[int, ...]:
    over = [n for n in order if entities[n].offset <= at < entities[n].offset + entities[n].length]
    # Code contains no other entities, and one of each kind is enough.
    alone = next((n for n in over if str(entities[n].type) in _ALONE), None)
    if alone is not None:
        over = [n for n in over if _ORDER[str(entities[n].type)] < 2] + [alone]
    once = {str(entities[n].type): n for n in reversed(over)}
    quotes = [n for n in once.values() if _ORDER[str(entities[n].type)] < 2]
    inner = [n for n in once.values() if _ORDER[str(entities[n].type)] >= 2]
    return tuple(sorted((*quotes[:1], *inner), key=order.index))


def _cleaned(chars: list[Character]) -> list[Character]:
    """The text without harmful characters and with at most one empty line in a row. A visible
    character belongs to the entities of its first code point.
    """
    stays = keeps("".join(char for char, _ in chars))
    kept: list[Character] = []
    breaks = 0
    for (char, within), fit in zip(chars, stays, strict=True):
        if char == "\n":
            while kept and kept[-1][0] == " ":
                kept.pop()
            breaks += 1
            if kept and breaks <= 2:
                kept.append((char, within))
        elif fit and char != "\r":
            breaks = 0
            kept.append((" " if is_space(char) else char, within))
    while kept and kept[-1][0].isspace():
        kept.pop()
    while kept and kept[0][0].isspace():
        kept.pop(0)
    at = 0
    for one in characters("".join(char for char, _ in kept)):
        whole = kept[at][1]
        kept[at : at + len(one)] = [(char, whole) for char in one]
        at += len(one)
    return kept


def _html(chars: list[Character], entities: Sequence[MessageEntity]) -> str:
    out: list[str] = []
    opened: tuple[int, ...] = ()

    def close(down_to: int) -> None:
        out.extend(_TAGS[entities[n].type][1] for n in reversed(opened[down_to:]))

    for within, run in groupby(chars, key=lambda char: char[1]):
        common = next(
            (at for at, (a, b) in enumerate(zip(opened, within, strict=False)) if a != b),
            min(len(opened), len(within)),
        )
        close(common)
        for n in within[common:]:
            url = html.escape(addresses.link(entities[n].url or "") or "")
            out.append(_TAGS[entities[n].type][0].format(url=url))
        opened = within
        out.append(html.escape("".join(char for char, _ in run), quote=False))
    close(0)
    return "".join(out)
