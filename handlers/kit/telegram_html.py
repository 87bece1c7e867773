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
from handlers.kit.characters import beginning, characters, units
from handlers.kit.cleaning import InvalidAnswer, has_letters, is_space, keeps
from handlers.kit.texts import lazy

MAX_ENTITIES = 90
"""Largest number of formatted spans in a text: Telegram ignores those beyond 100, and ours are
added.
"""

MOST_BYTES = 26_000
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
    signs = _cleaned(_characters(text, kept))
    cleaned = "".join(sign for sign, _ in signs)
    if not has_letters(cleaned):
        raise InvalidAnswer(lazy("form-letters-needed"))
    if (length := units(cleaned)) > most:
        raise InvalidAnswer(lazy("form-too-long", length=length, most=most))
    for entity in kept:
        if entity.type == MessageEntity.TEXT_LINK and addresses.link(entity.url or "") is None:
            raise InvalidAnswer(lazy("form-link-broken", link=beginning(entity.url or "–", 60)))
    source = _html(signs, kept)
    if len(source.encode()) > MOST_BYTES:
        raise InvalidAnswer(lazy("form-links-too-long"))
    return source


def plain(source: str) -> str:
    """The plain text of HTML that `formatted` made."""
    return html.unescape(_TAG.sub("", source))


def length(source: str) -> int:
    """The length in code units as Telegram counts them, without markup."""
    return units(plain(source))


Sign = tuple[str, tuple[int, ...]]
"""A code point, and the numbers of the entities that contain it, from the outermost on."""


def _characters(text: str, entities: Sequence[MessageEntity]) -> list[Sign]:
    order = sorted(
        range(len(entities)),
        key=lambda n: (_ORDER[str(entities[n].type)], entities[n].offset, n),
    )
    edges = {end for one in entities for end in (one.offset, one.offset + one.length)}
    found: list[Sign] = []
    at, within, passed = 0, (), -1
    for sign in text:
        # An entity may begin or end inside a surrogate pair, where no code point begins.
        if at == 0 or not edges.isdisjoint(range(passed + 1, at + 1)):
            within = _within(at, entities, order)
        passed = at
        found.append((sign, within))
        at += units(sign)
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


def _cleaned(signs: list[Sign]) -> list[Sign]:
    """The text without harmful characters and with at most one empty line in a row. A visible
    character belongs to the entities of its first code point.
    """
    stays = keeps("".join(sign for sign, _ in signs))
    kept: list[Sign] = []
    breaks = 0
    for (sign, within), fit in zip(signs, stays, strict=True):
        if sign == "\n":
            while kept and kept[-1][0] == " ":
                kept.pop()
            breaks += 1
            if kept and breaks <= 2:
                kept.append((sign, within))
        elif fit and sign != "\r":
            breaks = 0
            kept.append((" " if is_space(sign) else sign, within))
    while kept and kept[-1][0].isspace():
        kept.pop()
    while kept and kept[0][0].isspace():
        kept.pop(0)
    at = 0
    for one in characters("".join(sign for sign, _ in kept)):
        whole = kept[at][1]
        kept[at : at + len(one)] = [(sign, whole) for sign in one]
        at += len(one)
    return kept


def _html(signs: list[Sign], entities: Sequence[MessageEntity]) -> str:
    out: list[str] = []
    opened: tuple[int, ...] = ()

    def close(down_to: int) -> None:
        out.extend(_TAGS[entities[n].type][1] for n in reversed(opened[down_to:]))

    for within, run in groupby(signs, key=lambda sign: sign[1]):
        common = next(
            (at for at, (a, b) in enumerate(zip(opened, within, strict=False)) if a != b),
            min(len(opened), len(within)),
        )
        close(common)
        for n in within[common:]:
            url = html.escape(addresses.link(entities[n].url or "") or "")
            out.append(_TAGS[entities[n].type][0].format(url=url))
        opened = within
        out.append(html.escape("".join(sign for sign, _ in run), quote=False))
    close(0)
    return "".join(out)
