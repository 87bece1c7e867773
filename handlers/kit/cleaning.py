"""Sanitises typed text. Everything visible stays, including characters newer than our tables; only
harmful characters are removed:

- controls, line and paragraph separators: they break the lines around them; they become spaces;
- surrogates, noncharacters, private use: they cannot be sent, or two phones draw them differently;
- invisible characters (default ignorable ones, format characters, fillers of other scripts): texts
  that look alike would differ, and a text could hide any number of words. They stay where they have
  an effect: joiners within emoji and in scripts whose letters join, a variation selector after a
  character that has variants, tags in a flag, direction marks and complete isolates in a line with
  letters of a right-to-left script;
- bidirectional overrides and embeddings, isolates without an end: they reorder the text around
  them;
- combining marks beyond MARKS on one letter, or on none: they overlap the lines around them.
"""

import unicodedata
from functools import lru_cache
from typing import Literal

import regex

from handlers.kit.characters import count, units
from handlers.kit.texts import LazyText, lazy

MARKS = 4
"""Largest number of combining marks on one letter; no script in use stacks more."""

_PARTS = 10
"""Largest number of emoji joined into one."""

WEIGHT, MESSAGE = 8, 3_500
"""Limits in code units: WEIGHT is the largest average per character (a family emoji has 11, a
letter one), MESSAGE the largest size of a text in all. A message holds 4,096, and there are other
lines in it.
"""

_SPACES = regex.compile(r"[\s\u2800]+")  # U+2800 is the blank of Braille.
# Letters, except those that look like punctuation.
_LETTER = regex.compile(r"[\p{L}--[\p{Lm}\u01c0-\u01c3\ua78f]]", regex.V1)

_SUSPECT = regex.compile(r"[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\ufffc\U00013441\U00013442]")
# The three marks U+030A, U+0333 and U+033F Telegram takes out of every text (clean_input_string in
# https://github.com/tdlib/td/blob/master/td/telegram/misc.cpp).
_UNFIT = regex.compile(
    r"[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffc\U00013441\U00013442"
    r"\u030a\u0333\u033f"
    r"[[\p{Default_Ignorable_Code_Point}\p{Cf}]--\p{Prepended_Concatenation_Mark}]]",
    regex.V1,
)
_MARK = regex.compile(r"[\p{Mn}\p{Me}]")
_SELECTOR = regex.compile(r"\p{Variation_Selector}")
_TAG = regex.compile("[\U000e0020-\U000e007f]")
_FLAG = regex.compile("(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_ISOLATED = regex.compile("[\u2066-\u2068]([^\u2066-\u2069\n]*)\u2069")
_SEEN = regex.compile(r"[\p{L}\p{N}]")
_RIGHT_TO_LEFT = regex.compile(r"[\p{L}&&[\p{Bidi_Class=R}\p{Bidi_Class=AL}]]", regex.V1)
_EMOJI = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Modifier}]")
_JOINED = regex.compile(
    r"[\p{L}--[\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}\p{Georgian}\p{Hebrew}\p{Han}\p{Hangul}"
    r"\p{Hiragana}\p{Katakana}]]",
    regex.V1,
)
_VARIED = regex.compile(r"[\p{S}\p{Extended_Pictographic}\p{Han}\p{Mongolian}\p{Myanmar}0-9#*‼⁉]")

_ZWJ, _JOINERS, _DIRECTIONS = "\u200d", "\u200c\u200d", "\u200e\u200f\u061c"


class InvalidAnswer(Exception):
    """An answer that cannot be accepted; `why` is the message that tells her what to do."""

    def __init__(self, why: LazyText) -> None:
        super().__init__(why.key)
        self.why = why


def clean(text: str) -> str:
    """One line without harmful characters. Returns "" if nothing visible is left."""
    joined = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    kept = "".join(char for char, stays in zip(joined, keeps(joined), strict=True) if stays)
    # Removing characters may bring a letter and its combining mark together.
    return _SPACES.sub(" ", unicodedata.normalize("NFC", kept)).strip()


def is_space(char: str) -> bool:
    """Whether the character shows nothing but blank space."""
    return _SPACES.fullmatch(char) is not None


def has_letters(text: str) -> bool:
    """Whether a cleaned text contains a visible letter."""
    return _LETTER.search(text) is not None


Kind = Literal["seen", "space", "mark", "selector", "tag", "joiner", "direction", "unfit"]


@lru_cache(maxsize=4096)
def _kind(char: str) -> Kind:
    if is_space(char):
        return "space"
    if char in _JOINERS:
        return "joiner"
    if char in _DIRECTIONS:
        return "direction"
    if _TAG.match(char):
        return "tag"
    if _SELECTOR.match(char):
        return "selector"
    if _UNFIT.match(char):
        return "unfit"
    return "mark" if _MARK.match(char) else "seen"


def keeps(text: str) -> list[bool]:
    """For each code point, whether it stays. "\\n" is the only line break."""
    stays = [True] * len(text)
    if not _SUSPECT.search(text):
        return stays
    at = 0
    for line in text.split("\n"):
        stays[at : at + len(line)] = _line_keeps(line)
        at += len(line) + 1
    return stays


def _line_keeps(line: str) -> list[bool]:
    stays = [True] * len(line)
    turns = _RIGHT_TO_LEFT.search(line) is not None
    special = {at for found in _FLAG.finditer(line) for at in range(*found.span())}
    if turns:
        whole = (found for found in _ISOLATED.finditer(line) if _SEEN.search(found[1]))
        special |= {at for found in whole for at in (found.start(), found.end() - 1)}
    base, marks, parts = "", 0, 1  # state of the character being read
    joiner: int | None = None
    is_bare = has_direction = False
    for at, char in enumerate(line):
        match _kind(char):
            case "seen":
                if joiner is not None and not _joins(base, line[joiner], char, parts):
                    stays[joiner], joiner = False, None
                if joiner is not None and _EMOJI.match(char):
                    parts += 1
                elif not _EMOJI.match(char) or char not in _MODIFIERS:
                    parts = 1
                base, marks, joiner, is_bare, has_direction = char, 0, None, True, False
            case "space":
                _end(stays, base, joiner)
                base, marks, joiner, is_bare, has_direction = "", 0, None, False, False
            case "mark":
                stays[at] = base != "" and marks < MARKS
                marks, is_bare = marks + 1, False
            case "selector":
                stays[at] = is_bare and _VARIED.match(base) is not None
                is_bare = False
            case "joiner":
                stays[at] = joiner is None and _can_join(base)
                if stays[at]:
                    joiner, is_bare = at, False
            case "direction":
                stays[at] = turns and not has_direction
                has_direction = True
            case _:
                stays[at] = at in special
    _end(stays, base, joiner)
    return stays


_MODIFIERS = frozenset(chr(code) for code in range(0x1F3FB, 0x1F400))


def _can_join(base: str) -> bool:
    return base != "" and (_EMOJI.match(base) or _JOINED.match(base)) is not None


def _joins(base: str, joiner: str, char: str, parts: int) -> bool:
    if _JOINED.match(base):
        return True
    return joiner == _ZWJ and parts < _PARTS and _EMOJI.match(char) is not None


def _end(stays: list[bool], base: str, joiner: int | None) -> None:
    """Mark the end of a character. A joiner after a letter may stay: it shapes the letter as if
    another one followed. After an emoji it has no effect, so it goes.
    """
    if joiner is not None and not _JOINED.match(base):
        stays[joiner] = False


def line(text: str, most: int) -> str:
    """A cleaned line with at least one letter and at most `most` visible characters. Raises
    InvalidAnswer.
    """
    return _checked(clean(text), most)


def tidy(text: str) -> str:
    """The lines without harmful characters, and with at most one empty line between them."""
    kept: list[str] = []
    for one in text.splitlines():
        cleaned = clean(one)
        if cleaned or (kept and kept[-1]):
            kept.append(cleaned)
    return "\n".join(kept).strip()


def paragraphs(text: str, most: int) -> str:
    """The cleaned lines, with at least one letter and at most `most` visible characters in all.
    Raises InvalidAnswer.
    """
    return _checked(tidy(text), most)


def _checked(text: str, most: int) -> str:
    if not has_letters(text):
        raise InvalidAnswer(lazy("form-letters-needed"))
    for length, limit in (
        (count(text), most),
        (units(text), max(most, min(WEIGHT * most, MESSAGE))),
    ):
        if length > limit:
            raise InvalidAnswer(lazy("form-too-long", length=length, most=limit))
    return text
