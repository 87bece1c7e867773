"""Telegram's HTML: what it accepts, how it measures, and what it says to the rest.

Source: https://core.telegram.org/bots/api#html-style
"""

import re
from dataclasses import dataclass
from typing import Any

from bot.simulator.errors import bad

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote",
    "tg-spoiler": "spoiler", "span": "spoiler",
}  # fmt: skip

_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));")
_WORDS = re.compile(r"[^<]+")
_START = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)((?:\s[^<>]*)?)>")
_END = re.compile(r"</([A-Za-z][A-Za-z0-9-]*)\s*>")
_ATTRIBUTE = re.compile(r"""\s+([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


@dataclass
class _Open:
    tag: str
    start: int
    extra: dict[str, Any]


def parse(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities of Telegram HTML. Raises Refusal (400)."""
    text: list[str] = []
    entities: list[dict[str, Any]] = []
    stack: list[_Open] = []
    length = at = 0

    def add(piece: str) -> None:
        nonlocal length
        text.append(piece)
        length += units(piece)

    while at < len(source):
        if words := _WORDS.match(source, at):
            add(_REFERENCE.sub(_referred, words[0]))
            at = words.end()
        elif end := _END.match(source, at):
            _close(stack, end[1].lower(), length, entities, _offset(source, at))
            at = end.end()
        elif start := _START.match(source, at):
            stack.append(
                _Open(
                    start[1].lower(),
                    length,
                    _extra(start[1].lower(), start[2], _offset(source, at)),
                )
            )
            at = start.end()
        else:
            raise _cannot(f"Unclosed start tag at byte offset {_offset(source, at)}")
    if stack:
        raise _cannot(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return _trimmed("".join(text), entities)


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


_SIGNS = {"**": "bold", "__": "italic", "~~": "strikethrough", "||": "spoiler", "`": "code"}
_TYPED = re.compile(
    r"(?<!\w)(?P<sign>\*\*|__|~~|\|\||`)(?=\S)(?P<inner>.+?)(?<=\S)(?P=sign)(?!\w)"
    r"|\[(?P<words>[^\[\]]+)\]\((?P<url>https?://[^\s()]+)\)"
)


def typed(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities that a client of Telegram makes of what is typed into it: **bold**,
    __italic__, ~~struck~~, ||hidden||, `code`, [a link](https://example.org).
    """
    text, entities, at = "", list[dict[str, Any]](), 0
    for found in _TYPED.finditer(source):
        text += source[at : found.start()]
        at, start = found.end(), units(text)
        sign = found["sign"]
        inner, within = found["inner"] or found["words"], list[dict[str, Any]]()
        if sign != "`":  # nothing stands inside of code
            inner, within = typed(inner)
        is_what = {"type": _SIGNS[sign]} if sign else {"type": "text_link", "url": found["url"]}
        entities.append({**is_what, "offset": start, "length": units(inner)})
        entities += [{**one, "offset": one["offset"] + start} for one in within]
        text += inner
    return text + source[at:], entities


def _referred(reference: re.Match[str]) -> str:
    if reference[3]:
        return _NAMED[reference[3]]
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _extra(tag: str, attributes: str, offset: int) -> dict[str, Any]:
    if tag not in _TYPES:
        raise _cannot(f'Unsupported start tag "{tag}" at byte offset {offset}')
    given = {name: a or b or c for name, a, b, c in _ATTRIBUTE.findall(attributes)}
    if tag == "a":
        return {"url": _REFERENCE.sub(_referred, given.get("href", ""))}
    if tag == "span" and given.get("class") != "tg-spoiler":
        raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    return {}


def _close(
    stack: list[_Open], tag: str, length: int, entities: list[dict[str, Any]], offset: int
) -> None:
    if not stack:
        raise _cannot(f"Unexpected end tag at byte offset {offset}")
    opened = stack.pop()
    if opened.tag != tag:
        raise _cannot(
            f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", '
            f'found "</{tag}>"'
        )
    if length > opened.start and (opened.tag != "a" or opened.extra["url"]):
        entities.append(
            {
                "type": _TYPES[tag],
                "offset": opened.start,
                "length": length - opened.start,
                **opened.extra,
            }
        )


def _trimmed(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    left = units(text) - units(text.lstrip())
    text = text.strip()
    kept: list[dict[str, Any]] = []
    for entity in entities:
        start = max(entity["offset"] - left, 0)
        end = min(entity["offset"] - left + entity["length"], units(text))
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


def _offset(source: str, at: int) -> int:
    return len(source[:at].encode())


def _cannot(words: str) -> Exception:
    return bad(f"can't parse entities: {words}")
