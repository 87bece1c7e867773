"""Keeps every screen within Telegram's limits, whatever its text contains.

Forms refuse an answer that is too long for one message; this covers screens composed of many
answers.
"""

import html
import re

from handlers.kit.characters import prefix, units

BYTES = 32_000
"""Largest text with its markup, in bytes: Telegram refuses more than 32,768 before parsing."""

TAGS = 100
"""Largest number of formatted spans in a text; Telegram ignores more."""

LABEL = 90
"""Longest button label in code units: a hundred buttons may have about 10 kB."""

_TOKEN = re.compile(r"</?[a-zA-Z][^>]*>|[^<]+|<")


def bounded(source: str, most: int) -> str:
    """Telegram HTML of at most `most` code units; a longer one is cut between characters."""
    if len(source) * 4 <= most or _fits(source, most):
        return source
    out: list[str] = []
    opened: list[str] = []
    tags, left, room = 0, most - 1, BYTES - 200  # reserve for the closing tags
    for token in _TOKEN.findall(source):
        room -= len(token.encode())
        if token.startswith("</"):
            if opened:
                opened.pop()
        elif token.startswith("<") and len(token) > 1:
            tags += 1
            if tags > TAGS or room < 0:
                break
            opened.append(token[1:-1].split()[0])
        elif room < 0:
            break
        elif units(text := html.unescape(token)) > left:
            out.append(html.escape(prefix(text, left).rstrip(), quote=False))
            break
        else:
            left -= units(text)
        out.append(token)
    return "".join((*out, "…", *(f"</{tag}>" for tag in reversed(opened))))


def _fits(source: str, most: int) -> bool:
    if len(source.encode()) > BYTES:
        return False
    tokens = _TOKEN.findall(source)
    starts = sum(token[0] == "<" and token[1:2].isalpha() for token in tokens)
    size = sum(0 if token[0] == "<" else units(html.unescape(token)) for token in tokens)
    return size <= most and starts <= TAGS
