"""Measures button labels in pixels, so that no phone cuts them: a row whose labels do not fit side
by side is broken into several.

The phone is the narrowest in use, 360 px wide. The margins are those of Telegram for Android, whose
buttons are 15 px Roboto Medium; the font that measures, DejaVu Sans, is wider than that, about as
wide as the 16 px San Francisco of an iPhone, and has the letters of all seven languages.
"""

import json
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TypeVar

from handlers.kit.characters import characters, shortened, units

KEYBOARD = 345
"""The widest keyboard under a message, on a phone that is 360 px wide."""

GAP, PADDING = 5, 15
"""Between two buttons of a row, and within a button around its label."""

FONT_SIZE = 15

_OTHER = 1.4
"""The width of a character that the font lacks, such as an emoji, in units of the font size."""

TABLE = Path(__file__).with_suffix(".json")
"""The widths, each with its characters; `python -m tests.label_widths` writes it."""

EM = 2_048
"""The font size in the units of the widths."""

B = TypeVar("B")


def available(buttons: int) -> float:
    """The pixels for each label in a row of so many buttons."""
    return (KEYBOARD - 2 - GAP * (buttons - 1)) / buttons - PADDING


@lru_cache(maxsize=10_000)
def width(label: str) -> float:
    """The width of a label in pixels."""
    table = widths()
    return FONT_SIZE * sum(table.get(character, _OTHER) for character in label)


def fits(labels: Sequence[str]) -> bool:
    """Whether labels are shown whole side by side in one row."""
    return all(width(label) <= available(len(labels)) for label in labels)


def broken(row: Sequence[B], labels: Sequence[str]) -> tuple[tuple[B, ...], ...]:
    """The buttons of a row in as few rows as show each of their labels whole, in the same order. A
    label that does not fit by itself has a row of its own.
    """
    if len(row) == 1:
        return (tuple(row),)
    rows: list[tuple[B, ...]] = []
    at = 0
    while at < len(row):
        count = next(
            (n for n in range(len(row) - at, 1, -1) if fits(labels[at : at + n])),
            1,
        )
        rows.append(tuple(row[at : at + count]))
        at += count
    return tuple(rows)


def fitted(label: Callable[[str], str], name: str, buttons: int = 1) -> str:
    """The label of a button in a row of so many, with as much of a name as leaves the rest of the
    label whole; a third of the button is for the name in any case.
    """
    room = available(buttons)
    return label(cut(name, max(room - width(label("")), room / 3)))


def cut(text: str, pixels: float) -> str:
    """The text; if it is wider than this, its longest beginning that fits, with an ellipsis."""
    if width(text) <= pixels:
        return text
    room, kept = pixels - width("…"), 0
    for character in characters(text):
        room -= width(character)
        if room < 0:
            break
        kept += units(character)
    return shortened(text, min(kept + 1, units(text) - 1))


@cache
def widths() -> dict[str, float]:
    """The advance width of each character, in units of the font size."""
    rows: dict[str, str] = json.loads(TABLE.read_text("ascii"))
    return {character: int(width) / EM for width, some in rows.items() for character in some}
