"""Telegram's HTML: what it accepts, how it measures length, and how it refuses the rest.

Source: https://core.telegram.org/bots/api#html-style and MessageEntity.cpp (parse_html) of
https://github.com/tdlib/td; the later treatment of text and entities is in `formatting`.
"""

import re
from dataclasses import dataclass
from typing import Any

from bot.simulator import formatting
from bot.simulator.errors import bad

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip

_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(
    r"&(?:#(?P<tens>[0-9]{1,7})(?![0-9])|#x(?P<hex>[0-9a-fA-F]{1,6})(?![0-9a-fA-F])"
    r"|(?P<name>lt|gt|amp|quot)(?![A-Za-z]));?"
)
_WORDS = re.compile(r"[^<]+")
_START = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)((?:\s[^<>]*)?)>")
_END = re.compile(r"</([A-Za-z][A-Za-z0-9-]*|)\s*>")
_ATTRIBUTE = re.compile(r"""\s+([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


@dataclass
class _Open:
    tag: str
    start: int
    extra: dict[str, Any]


def parse(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Parse Telegram HTML into text and entities. Raises Refusal (400)."""
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
            _close(stack, end, length, entities, text)
            at = end.end()
        elif start := _START.match(source, at):
            stack.append(_Open(start[1].lower(), length, _extra(start)))
            at = start.end()
        else:
            raise _cannot(f"Unclosed start tag at byte offset {_offset(source, at)}")
    if stack:
        raise _cannot(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return formatting.fixed("".join(text), entities)


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


_SIGNS = {"**": "bold", "__": "italic", "~~": "strikethrough", "||": "spoiler", "`": "code"}
_TYPED = re.compile(
    r"(?<!\w)(?P<sign>\*\*|__|~~|\|\||`)(?=\S)(?P<inner>.+?)(?<=\S)(?P=sign)(?!\w)"
    r"|\[(?P<words>[^\[\]]+)\]\((?P<url>https?://[^\s()]+)\)"
)


def typed(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The text and entities that a Telegram client makes of typed text: **bold**, __italic__,
    ~~struck~~, ||hidden||, `code`, [a link](https://example.org).
    """
    text, entities, at = "", list[dict[str, Any]](), 0
    for found in _TYPED.finditer(source):
        text += source[at : found.start()]
        at, start = found.end(), units(text)
        sign = found["sign"]
        inner, within = found["inner"] or found["words"], list[dict[str, Any]]()
        if sign != "`":  # code contains no other entities
            inner, within = typed(inner)
        is_what = {"type": _SIGNS[sign]} if sign else {"type": "text_link", "url": found["url"]}
        entities.append({**is_what, "offset": start, "length": units(inner)})
        entities += [{**one, "offset": one["offset"] + start} for one in within]
        text += inner
    return text + source[at:], entities


def _referred(reference: re.Match[str]) -> str:
    if reference["name"]:
        return _NAMED[reference["name"]]
    code = int(reference["tens"]) if reference["tens"] else int(reference["hex"], 16)
    if not 0 < code < 0x10FFFF:
        return reference[0]  # a reference that Telegram does not know stays as it is
    return chr(code)


def _extra(start: re.Match[str]) -> dict[str, Any]:
    tag = start[1].lower()
    if tag not in _TYPES:
        raise _cannot(f'Unsupported start tag "{tag}" at byte offset {_place(start)}')
    given = {name: a or b or c for name, a, b, c in _ATTRIBUTE.findall(start[2])}
    given = {name: _REFERENCE.sub(_referred, value) for name, value in given.items()}
    match tag:
        case "a":
            return {"url": given.get("href", "")}
        case "span" if given.get("class") != "tg-spoiler":
            raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {_place(start)}')
        case "code" if given.get("class", "").startswith("language-"):
            return {"language": given["class"].removeprefix("language-")}
        case "blockquote" if "expandable" in given:
            return {"type": "expandable_blockquote"}
        case "tg-emoji":
            return {"custom_emoji_id": given.get("emoji-id", "")}
        case "tg-time":
            return {"unix_time": given.get("unix", ""), "date_time_format": given.get("format", "")}
        case _:
            return {}


def _close(
    stack: list[_Open],
    end: re.Match[str],
    length: int,
    entities: list[dict[str, Any]],
    text: list[str],
) -> None:
    if not stack:
        raise _cannot(f"Unexpected end tag at byte offset {_place(end)}")
    opened = stack.pop()
    tag = end[1].lower() or opened.tag
    if opened.tag != tag:
        raise _cannot(
            f'Unmatched end tag at byte offset {_place(end)}, expected "</{opened.tag}>", '
            f'found "</{tag}>"'
        )
    if length == opened.start:
        return
    place = {"offset": opened.start, "length": length - opened.start}
    extra = dict(opened.extra)
    match tag:
        case "a":
            extra["url"] = link(extra["url"] or _words_of(text, opened.start))
            if not extra["url"]:
                return
        case "tg-emoji":
            number = extra["custom_emoji_id"]
            if not re.fullmatch(r"-?[0-9]{1,19}", number) or not int(number):
                raise _cannot("Invalid custom emoji identifier specified")
        case "tg-time":
            moment = extra["unix_time"]
            if not re.fullmatch("[0-9]{1,10}", moment) or not int(moment):
                return
            extra = {"unix_time": int(moment)} | (
                {"date_time_format": extra["date_time_format"]} if extra["date_time_format"] else {}
            )
        case "pre" if (
            entities
            and entities[-1] | place == entities[-1]
            and (entities[-1].get("language") and entities[-1]["type"] == "code")
        ):
            entities[-1]["type"] = "pre"
            return
        case "code" if (
            entities
            and entities[-1] | place == entities[-1]
            and (extra.get("language") and entities[-1]["type"] == "pre")
        ):
            entities[-1] |= extra
            return
        case _:
            pass
    entities.append({"type": _TYPES[tag], **place, **extra})


def _words_of(text: list[str], start: int) -> str:
    """The text written since this offset, which is in UTF-16 units."""
    return "".join(text).encode("utf-16-le", "surrogatepass")[start * 2 :].decode("utf-16-le")


def link(url: str) -> str:
    """The address as Telegram stores it; empty if Telegram does not accept it
    (LinkManager::check_link).

    A host without a dot is not accepted.
    """
    if re.match(r"(tg|ton|tonsite):", url, re.IGNORECASE):
        scheme, _, rest = url.partition(":")
        host, mark, query = re.match(r"(?://)?([^/?#]*)([/?#]?)(.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
        query = (mark if mark in ("/", "?") else "/") + query if mark else ""
        return f"{scheme.lower()}://{host}{query}" if re.fullmatch("[A-Za-z0-9_-]+", host) else ""
    found = re.match(
        r"(?:(https?)://)?(?:[^/?#@]*@)?(\[[0-9a-fA-F:.]+\]|[^\s/?#:@\[\]]*)(?::([0-9]+))?([/?#].*)?$",
        url, re.IGNORECASE | re.DOTALL,
    )  # fmt: skip
    if found is None or re.search(r"[\x00-\x20]", url):
        return ""
    scheme, host, port, rest = found.groups()
    if not host or ("." not in host and not host.startswith("[")) or int(port or 1) > 65535:
        return ""
    where = f":{port}" if port else ""
    tail = (rest or "/") if (rest or "/").startswith("/") else f"/{rest}"
    return f"{(scheme or 'http').lower()}://{host.lower()}{where}{tail}"


def _place(tag: re.Match[str]) -> int:
    return _offset(tag.string, tag.start())


def _offset(source: str, at: int) -> int:
    return len(source[:at].encode())


def _cannot(words: str) -> Exception:
    return bad(f"can't parse entities: {words}")
