"""Shared parts of exported files: tables that execute nothing, and charts.

The libraries are imported on first use: matplotlib alone would slow every start by a second.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import functools
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.kit.characters import characters, count, prefix, units

Cell = str | int | datetime
"""The content of a table cell. A datetime is written in its own time zone."""

LONGEST_CELL = 32_767
"""Longest cell in Excel, in UTF-16 code units."""

LONGEST_SHEET_NAME = 31
MAX_COLUMN_WIDTH = 420
"""Widest column in pixels; longer texts are wrapped."""

# Characters that XML cannot hold or no program shows. Tabs and line breaks are allowed in a cell.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\'\s]+")


def workbook(sheets: Iterable[tuple[str, Sequence[Sequence[Cell]]]]) -> bytes:
    """An .xlsx file with one sheet for each title and its rows; the first row is the header.

    Texts stay unchanged in text cells. Their format is "text" and they have the flag that Excel
    sets on input typed after an apostrophe (quotePrefix), so nothing in them is ever evaluated,
    neither when a cell is edited nor when it is copied into another table.
    """
    import xlsxwriter
    from xlsxwriter.utility import xl_rowcol_to_cell

    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    text = {"num_format": "@", "quote_prefix": True, "text_wrap": True, "valign": "top"}
    head = book.add_format({**text, "bold": True, "bottom": 1})
    wrapped = book.add_format(text)
    number = book.add_format({"valign": "top"})
    when = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "top"})
    for position, (title, rows) in enumerate(sheets, 1):
        sheet = book.add_worksheet(_sheet_name(position, title))
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_datetime(at, column, cell.replace(tzinfo=None), when)
                elif isinstance(cell, int):
                    sheet.write_number(at, column, cell, number)
                else:
                    sheet.write_string(at, column, writable(cell), head if at == 0 else wrapped)
        sheet.autofit(MAX_COLUMN_WIDTH)
        sheet.freeze_panes(1, 0)
        widest = max((len(row) for row in rows), default=1)
        used = f"A1:{xl_rowcol_to_cell(max(len(rows), 1) - 1, max(widest, 1) - 1)}"
        sheet.ignore_errors({"number_stored_as_text": used})
    book.close()
    return content.getvalue()


def writable(text: str) -> str:
    """The text as a cell can hold it: with its line breaks, without control characters, and cut to
    the longest length of a cell.
    """
    kept = _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return kept if units(kept) <= LONGEST_CELL else f"{prefix(kept, LONGEST_CELL - 1)}…"


def _sheet_name(count: int, title: str) -> str:
    """A valid sheet name that no other sheet of the workbook has."""
    name = _NOT_IN_NAMES.sub(" ", _UNWRITABLE.sub("", title)).strip()
    return prefix(f"{count} {name}", LONGEST_SHEET_NAME).strip()


@dataclass(frozen=True, slots=True)
class DrawableText:
    """The part of a text that a font can draw; `is_whole` is False if something was left out."""

    text: str
    is_whole: bool


def drawable_text(text: str, font: str = "DejaVu Sans") -> DrawableText:
    """The text without the characters that this matplotlib font cannot draw; each would show as a
    box.

    An emoji of several code points is dropped as a whole. A letter or a digit stays without a mark
    that the font lacks (a keycap becomes its digit).
    """
    has = _glyphs(font)
    kept: list[str] = []
    is_whole = True
    for char in characters(unicodedata.normalize("NFC", text)):
        seen = "".join(one for one in char if not _is_selector(one))
        if char.isspace() or (
            all(map(has, seen)) and not ("\u200d" in char and not char[0].isalpha())
        ):
            kept.append(seen)
        elif char[0].isalnum() and has(char[0]):
            kept.append("".join(one for one in seen if has(one)))
            # The keycap around a digit adds nothing to the digit.
            is_whole = is_whole and "\u20e3" in char
        else:
            is_whole = False
    said = "".join(kept)
    # Of the spaces around a dropped character, one stays.
    return DrawableText(said if is_whole else re.sub("(?m)^ +| +$|(?<= ) +", "", said), is_whole)


def _is_selector(char: str) -> bool:
    """Whether the character only selects how the one before it looks."""
    return "\ufe00" <= char <= "\ufe0f"


@functools.cache
def _glyphs(font: str) -> Callable[[str], bool]:
    from matplotlib import font_manager

    family, _, style = font.partition(":")
    wanted = font_manager.FontProperties(
        family=family,
        weight="bold" if style == "bold" else "normal",
        style="oblique" if style == "oblique" else "normal",
    )
    found = font_manager.get_font(font_manager.findfont(wanted))
    return lambda char: bool(found.get_char_index(ord(char)))


def label(text: str, number: int, width: int = 30) -> str:
    """The label of a bar in a chart, wrapped into lines of about `width` characters. If the font
    can draw nothing of it, the bar's number.
    """
    lines: list[str] = []
    for word in drawable_text(text).text.split():
        parts = list(characters(word))
        for part in ("".join(parts[at : at + width]) for at in range(0, len(parts), width)):
            if lines and count(lines[-1]) + 1 + count(part) <= width:
                lines[-1] += f" {part}"
            else:
                lines.append(part)
    return "\n".join(lines) or f"{number}."


COLOUR = "#7b2d5b"


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a chart: a number for each name. A hidden number has no bar, only its
    placeholder.
    """

    cells: Sequence[Cell]
    colour: str = COLOUR
    name: str = ""


def bar_chart(names: Sequence[str], series: Sequence[Series], title: str = "") -> bytes:
    """A horizontal bar chart as a PNG picture; the bars of one name are side by side.

    Several series have different colours, with a legend below.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    labels = [label(name, number) for number, name in enumerate(names, 1)]
    lines = 1 + max((one.count("\n") for one in labels), default=0)
    each = max(0.35 + 0.2 * lines, 0.1 + 0.18 * len(series))
    height = 0.6 if len(series) == 1 else 0.78 / len(series)
    figure = Figure(figsize=(7.4, 1.4 + each * max(len(labels), 1)), dpi=110, layout="constrained")
    axes = figure.subplots()
    for at, one in enumerate(series):
        places = [row + (at - (len(series) - 1) / 2) * height for row in range(len(labels))]
        lengths = [cell if isinstance(cell, int) else 0 for cell in one.cells]
        bars = axes.barh(places, lengths, height=height, color=one.colour, label=one.name)
        axes.bar_label(
            bars, labels=[str(cell) if cell else "" for cell in one.cells], fontsize=9, padding=3
        )
    axes.invert_yaxis()
    axes.set_yticks(range(len(labels)), labels, fontsize=9, parse_math=False)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.margins(x=0.1)
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(drawable_text(title).text, fontsize=11, wrap=True, parse_math=False)
    if len(series) > 1:
        figure.legend(loc="outside lower center", ncols=len(series), frameon=False, fontsize=9)
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()
