"""Typed text made fit to keep: no controls, no bidi tricks, no towers of marks."""

import re
import unicodedata

from handlers.kit.texts import Said, say

MARKS = 2
"""Combining marks that a letter keeps; no language of the network needs more."""

_SPACES = re.compile(r"\s+")
# Controls, format characters (bidi, zero-width), surrogates, private use, unassigned.
_UNWANTED = ("Cc", "Cf", "Cs", "Co", "Cn")


class Unfit(Exception):
    """An answer that cannot be taken; `why` tells her what to do."""

    def __init__(self, why: Said) -> None:
        super().__init__(why.key)
        self.why = why


def clean(text: str) -> str:
    """One line without what cannot be seen or would break the lines around it."""
    kept: list[str] = []
    marks = 0
    for sign in _SPACES.sub(" ", unicodedata.normalize("NFC", text)):
        if is_unwanted(sign):
            continue
        marks = marks + 1 if marks_a_letter(sign) else 0
        if marks <= MARKS:
            kept.append(sign)
    return _SPACES.sub(" ", "".join(kept)).strip()


def is_unwanted(sign: str) -> bool:
    """Whether it cannot be seen, or would break what is around it."""
    return unicodedata.category(sign) in _UNWANTED


def marks_a_letter(sign: str) -> bool:
    """Whether it stands on another sign."""
    return unicodedata.category(sign) in ("Mn", "Me")


def line(text: str, most: int) -> str:
    """A line with at least one letter and at most `most` signs. Raises Unfit."""
    cleaned = clean(text)
    if not any(sign.isalpha() for sign in cleaned):
        raise Unfit(say("form-letters-needed"))
    return _no_longer(cleaned, most)


def _no_longer(text: str, most: int) -> str:
    # Counted like Telegram does, in UTF-16: what fits a form then fits its messages.
    length = len(text.encode("utf-16-le")) // 2
    if length > most:
        raise Unfit(say("form-too-long", length=length, most=most))
    return text


def tidy(text: str) -> str:
    """Lines without what cannot be seen, with one empty line between them at most."""
    kept: list[str] = []
    for one in text.splitlines():
        cleaned = clean(one)
        if cleaned or (kept and kept[-1]):
            kept.append(cleaned)
    return "\n".join(kept).strip()


def paragraphs(text: str, most: int) -> str:
    """Lines with at least one letter among them and at most `most` signs in all. Raises Unfit."""
    joined = tidy(text)
    if not any(sign.isalpha() for sign in joined):
        raise Unfit(say("form-letters-needed"))
    return _no_longer(joined, most)
