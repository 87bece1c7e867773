"""Characters as readers see them: grapheme clusters, and cuts that fall between them.

👩‍⚖️ is one character of five UTF-16 code units, ң́ one of two. Telegram's limits count code units,
a person counts characters.
"""

from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\X")
_ISOLATE, _END = regex.compile("[\u2066-\u2068]"), "\u2069"


def units(text: str) -> int:
    """How long Telegram takes a text to be, in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str) -> Iterator[str]:
    """The text, one character as seen after another."""
    return (found[0] for found in _CLUSTER.finditer(text))


def count(text: str) -> int:
    """How many characters a reader sees."""
    return sum(1 for _ in _CLUSTER.finditer(text))


def beginning(text: str, most: int) -> str:
    """As many whole characters from the start as `most` code units hold."""
    if units(text) <= most:
        return text
    at = 0
    for one in characters(text):
        most -= units(one)
        if most < 0:
            break
        at += len(one)
    return text[:at]


def shortened(text: str, most: int) -> str:
    """The text, cut at a word or at least between characters if it is longer than `most` code
    units; the sign of the cut is within them.
    """
    if units(text) <= most:
        return text
    cut = beginning(text, most - 1)
    if " " in cut[len(cut) // 2 :]:
        cut = cut.rsplit(" ", 1)[0]
    cut = cut.rstrip()
    # What was cut inside of a bidirectional isolate must not turn what stands behind it.
    while cut and (opened := len(_ISOLATE.findall(cut)) - cut.count(_END)) > 0:
        if units(cut) + opened < most:
            return cut + _END * opened + "…"
        cut = beginning(cut, units(cut) - opened)
    return cut + "…"
