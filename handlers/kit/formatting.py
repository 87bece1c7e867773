"""Telegram's own formatting, kept: from what somebody has sent to Telegram HTML of our own.

What cannot be seen is cleaned away, as everywhere (`cleaning.py`); what would tell of a person (a
mention by id) or cannot be sent by bots (custom emoji) becomes plain text.
"""

import html
import re
from collections.abc import Sequence
from itertools import groupby

from telegram import MessageEntity

from handlers.kit.cleaning import MARKS, Unfit, is_unwanted, marks_a_letter
from handlers.kit.texts import say

MOST = 90
"""Formatted places of a text: Telegram ignores those beyond 100, and ours are added."""

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
"""From the outermost to the innermost."""

_ORDER = {str(kind): at for at, kind in enumerate(_TAGS)}
_ALONE = frozenset({str(MessageEntity.PRE), str(MessageEntity.CODE)})
_LINK = re.compile(r"https?://\S+")
_TAG = re.compile(r"<[^>]*>")


def formatted(text: str, entities: Sequence[MessageEntity], most: int) -> str:
    """Telegram HTML of a text of at most `most` signs. Raises Unfit."""
    kept = [entity for entity in entities if _is_kept(entity)]
    if len(kept) > MOST:
        raise Unfit(say("form-too-formatted", most=MOST))
    signs = _cleaned(_signs(text, kept))
    if not any(sign.isalpha() for sign, _ in signs):
        raise Unfit(say("form-letters-needed"))
    length = sum(_units(sign) for sign, _ in signs)
    if length > most:
        raise Unfit(say("form-too-long", length=length, most=most))
    return _html(signs, kept)


def plain(source: str) -> str:
    """The text of HTML that `formatted` made."""
    return html.unescape(_TAG.sub("", source))


def length(source: str) -> int:
    """Its signs as Telegram counts them, in UTF-16 and without markup."""
    return sum(map(_units, plain(source)))


def _units(sign: str) -> int:
    return 2 if ord(sign) > 0xFFFF else 1


def _is_kept(entity: MessageEntity) -> bool:
    if entity.type == MessageEntity.TEXT_LINK:
        return _LINK.fullmatch(entity.url or "") is not None
    return str(entity.type) in _ORDER


Sign = tuple[str, tuple[int, ...]]
"""A sign, and the numbers of the entities that it stands in, from the outermost on."""


def _signs(text: str, entities: Sequence[MessageEntity]) -> list[Sign]:
    order = sorted(
        range(len(entities)),
        key=lambda n: (_ORDER[str(entities[n].type)], entities[n].offset, n),
    )
    edges = {
        edge for one in entities for edge in (0, one.offset, one.offset + one.length)
    }  # fmt: skip
    found: list[Sign] = []
    at = 0
    within: tuple[int, ...] = ()
    for sign in text.replace("\r\n", "\n"):
        # Nothing begins or ends amid a sign of two units but where a client is broken.
        if at in edges or (at - 1 in edges and found and _units(found[-1][0]) == 2):
            within = _within(entities, order, at)
        found.append((sign, within))
        at += _units(sign)
    return found


def _within(entities: Sequence[MessageEntity], order: list[int], at: int) -> tuple[int, ...]:
    """The numbers of the entities that the sign at this place stands in."""
    over = [
        n for n in order
        if entities[n].offset <= at < entities[n].offset + entities[n].length
    ]  # fmt: skip
    # Nothing stands inside of code, and one of a kind is enough.
    alone = next((n for n in over if str(entities[n].type) in _ALONE), None)
    if alone is not None:
        over = [n for n in over if _ORDER[str(entities[n].type)] < 2] + [alone]
    once = {str(entities[n].type): n for n in reversed(over)}
    quotes = [n for n in once.values() if _ORDER[str(entities[n].type)] < 2]
    inner = [n for n in once.values() if _ORDER[str(entities[n].type)] >= 2]
    return tuple(sorted((*quotes[:1], *inner), key=order.index))


def _cleaned(signs: list[Sign]) -> list[Sign]:
    """Without what cannot be seen, towers of marks, and more than one empty line."""
    kept: list[Sign] = []
    marks = breaks = 0
    for sign, within in signs:
        if sign == "\n":
            while kept and kept[-1][0] == " ":
                kept.pop()
            breaks += 1
            if kept and breaks <= 2:
                kept.append((sign, within))
            continue
        if is_unwanted(sign) and not sign.isspace():
            continue
        marks = marks + 1 if marks_a_letter(sign) else 0
        if marks > MARKS:
            continue
        breaks = 0
        kept.append((" " if sign.isspace() else sign, within))
    while kept and kept[-1][0].isspace():
        kept.pop()
    while kept and kept[0][0].isspace():
        kept.pop(0)
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
            url = html.escape(entities[n].url or "")
            out.append(_TAGS[entities[n].type][0].format(url=url))
        opened = within
        out.append(html.escape("".join(sign for sign, _ in run), quote=False))
    close(0)
    return "".join(out)
