"""Characters as readers see them: grapheme clusters, and cuts between them.

👩‍⚖️ is one character of five UTF-16 code units, ң́ is one of two. Telegram's limits count code
units; people count characters.
"""

from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\X")
_LETTERS = regex.compile(r"[ -~\u00c0-\u024f\u0400-\u0482\u048a-\u052f]{2}")
"""Two characters of code points that never become one with their neighbours."""

_LOOSE = " \t\n,;:·–—"
"""What does not stand before an ellipsis."""

_ISOLATE, _END = regex.compile("[\u2066-\u2068]"), "\u2069"


def units(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str) -> Iterator[str]:
    """Iterate over the visible characters (grapheme clusters) of a text."""
    return (found[0] for found in _CLUSTER.finditer(text))


def count(text: str) -> int:
    """The number of characters that a reader sees."""
    return sum(1 for _ in _CLUSTER.finditer(text))


def prefix(text: str, most: int) -> str:
    """The longest beginning of whole characters that fits in `most` code units."""
    if units(text) <= most:
        return text
    fits = most = max(most, 0)
    while (over := units(text[:fits]) - most) > 0:
        fits -= (over + 1) // 2  # a character has at most two code units
    if fits and _LETTERS.fullmatch(text, fits - 1, fits + 1):
        return text[:fits]
    at = 0
    for one in _CLUSTER.finditer(text):
        if one.end() > fits:
            break
        at = one.end()
    return text[:at]


def shortened(text: str, most: int) -> str:
    """The text; if it is longer than `most` code units, it is cut at a word or at least between
    characters and ends in an ellipsis, which counts towards the limit.
    """
    if units(text) <= most:
        return text
    cut = prefix(text, most - 1)
    if " " in cut[len(cut) // 2 :]:
        cut = cut.rsplit(" ", 1)[0]
    cut = cut.rstrip(_LOOSE)
    # An isolate left open by the cut must not change the direction of the text after it.
    while cut and (opened := len(_ISOLATE.findall(cut)) - cut.count(_END)) > 0:
        if units(cut) + opened < most:
            return cut + _END * opened + "…"
        cut = prefix(cut, units(cut) - opened)
    return cut + "…"
