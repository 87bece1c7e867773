"""What Telegram does to every text and its entities before it shows them.

Source: https://github.com/tdlib/td, misc.cpp (clean_input_string, strip_empty_characters) and
MessageEntity.cpp (fix_formatted_text, fix_entities, split_entities).
"""

import re
from itertools import pairwise
from typing import Any

Entity = dict[str, Any]

SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
"""Entities that may cross others, and are cut where they do."""

QUOTES = ("blockquote", "expandable_blockquote")
_ORDER = {
    "blockquote": 0, "expandable_blockquote": 0, "pre": 11, "code": 20, "date_time": 30,
    "text_link": 49, "bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94,
    "custom_emoji": 99,
}  # fmt: skip

_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_SPACED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_SPACES = re.compile(
    "[\u1680\u180e\u2000-\u200a\u202e\u202f\u205f\u2800\u3000\ufffc\U000e0000-\U000e007f]"
)
_INVISIBLE = re.compile("[ \n\u200b-\u200f\u202e\ufeff\u00a0]*")


def is_empty(text: str) -> bool:
    """Whether Telegram considers the text to have nothing visible in it."""
    return _INVISIBLE.fullmatch(_SPACES.sub(" ", text)) is not None


def cleaned(text: str) -> str:
    """The text without what Telegram removes: controls become spaces; CR and some characters
    disappear.
    """
    return _SPACED.sub(" ", _REMOVED.sub("", text))


def fixed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Text and entities as Telegram stores them: cleaned, trimmed, split and merged."""
    text, entities = _clean(text, entities)
    text, entities = _trim(text, _split(entities))
    if is_empty(text):
        return "", []
    known = entities + _found(text, entities)
    return text, _sorted(known)


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    if not entities or not _REMOVED.search(text):
        return cleaned(text), entities
    places = [0]
    for sign in text:
        gone = _REMOVED.fullmatch(sign) is not None
        # A character outside the Basic Multilingual Plane is two UTF-16 units long.
        places.append(places[-1] + (not gone))
        if ord(sign) > 0xFFFF:
            places.append(places[-1] + 1)
    most = len(places) - 1
    moved: list[Entity] = [
        {**one, "offset": places[min(one["offset"], most)],
         "length": places[min(one["offset"] + one["length"], most)]
         - places[min(one["offset"], most)]}
        for one in entities
    ]  # fmt: skip
    return cleaned(text), [one for one in moved if one["length"] > 0]


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Trim spaces and newlines, nothing else; at the start only as far as the first entity."""
    text = text.rstrip(" \n")
    end = _units(text)
    kept = [
        {**one, "length": min(one["length"], end - one["offset"])}
        for one in entities
        if one["offset"] < end
    ]
    lead = len(text) - len(text.lstrip(" \n"))
    if kept:
        lead = min(lead, *(one["offset"] for one in kept))
    return text[lead:], [{**one, "offset": one["offset"] - lead} for one in kept]


def _split(entities: list[Entity]) -> list[Entity]:
    """Cut the entities that may cross others at the others' ends, and merge them where they touch.

    Other entities may not cross: of two that do, the later is dropped. Code and pre contain no
    others.
    """
    firm: list[Entity] = []
    for one in _sorted([one for one in entities if one["type"] not in SPLITTABLE]):
        if not any(_crosses(one, other) or _excludes(other, one) for other in firm):
            firm.append(one)
    spans = {kind: _merged([one for one in entities if one["type"] == kind]) for kind in SPLITTABLE}
    # Where another entity begins, open ones are cut, even if it lies within them.
    begins = {start for kind in spans.values() for start, _ in kind}
    bounds = sorted({at for one in firm for at in (one["offset"], _end(one))} | begins)
    loose: list[Entity] = []
    for kind in SPLITTABLE:
        for start, end in spans[kind]:
            cuts = [start, *[at for at in bounds if start < at < end], end]
            loose += [
                {"type": kind, "offset": a, "length": b - a}
                for a, b in pairwise(cuts)
                if not any(
                    one["type"] in ("pre", "code") and one["offset"] <= a and b <= _end(one)
                    for one in firm
                )
            ]
    return _sorted([*firm, *loose])


def _merged(entities: list[Entity]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for start, end in sorted((one["offset"], _end(one)) for one in entities):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _crosses(one: Entity, other: Entity) -> bool:
    a, b, c, d = one["offset"], _end(one), other["offset"], _end(other)
    return a < c < b < d or c < a < d < b


def _excludes(outer: Entity, inner: Entity) -> bool:
    """Whether `inner` may not be inside `outer`: only quotes contain others."""
    overlap = inner["offset"] < _end(outer) and outer["offset"] < _end(inner)
    if not overlap:
        return False
    return (outer["type"] in QUOTES) == (inner["type"] in QUOTES)


AUTOMATIC = (
    "email", "url", "mention", "hashtag", "cashtag", "bot_command", "phone_number",
)  # fmt: skip
"""Entities that nobody wrote as such: Telegram finds them in the text."""

_AUTOMATIC = re.compile(
    r"(?=[A-Za-z0-9@#$/+._%-])(?:"  # how each of them begins: most letters need no second look
    r"(?P<email>(?<![\w.+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}(?!\w))"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"']*[^\s<>\"'.,;:!?)]"
    r"|(?<![\w@./-])(?:[A-Za-z0-9-]+\.)+(?:com|org|net|info|kz|kg|tj|tm|uz|ru|me|int)(?![\w-])"
    r"(?:/[^\s<>\"']*[^\s<>\"'.,;:!?)])?)"
    r"|(?P<mention>(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w{1,255}(?!\w))"
    r"|(?P<cashtag>(?<![\w$])\$[A-Z]{3,8}(?!\w))"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\w/]))"
    r"|(?P<phone_number>(?<![\w+])\+[0-9](?:[ ()-]{0,2}[0-9]){8,14}(?!\w)))"
)


def _found(text: str, entities: list[Entity]) -> list[Entity]:
    """Entities that Telegram finds by itself, outside links, code and the like."""
    firm = [one for one in entities if one["type"] not in (*SPLITTABLE, *QUOTES)]
    found: list[Entity] = []
    for match in _AUTOMATIC.finditer(text):
        one: Entity = {
            "type": str(match.lastgroup),
            "offset": _units(text[: match.start()]),
            "length": _units(match[0]),
        }
        if not any(one["offset"] < _end(other) and other["offset"] < _end(one) for other in firm):
            found.append(one)
    return found


def _sorted(entities: list[Entity]) -> list[Entity]:
    return sorted(
        entities, key=lambda one: (one["offset"], -one["length"], _ORDER.get(one["type"], 50))
    )


def _end(entity: Entity) -> int:
    return entity["offset"] + entity["length"]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
