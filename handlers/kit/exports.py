"""What files have in common: tables that run nothing, numbers that point to nobody, charts.

The libraries are imported where they are wanted: matplotlib alone would cost every start a second.
"""

# The libraries' types are known in part only.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import functools
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.kit.characters import beginning, characters, count, units

MIN_CELL = 5
"""Numbers under this are not told to funders: they could point to a person."""

Cell = str | int | datetime
"""What stands in a table. A datetime is written by the clock of its own zone."""

LONGEST_CELL = 32_767
"""Signs of a cell in Excel, in UTF-16."""

LONGEST_SHEET_NAME = 31
WIDEST = 420
"""Pixels of a column; longer texts are wrapped."""

# What XML cannot hold or no program shows. A tab and a new line may stand in a cell.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\'\s]+")


def workbook(sheets: Iterable[tuple[str, Sequence[Sequence[Cell]]]]) -> bytes:
    """An .xlsx file: a title and rows for each sheet, the first row as its head.

    Texts stand unchanged in text cells. Their format is "text" and they carry the mark that Excel
    gives to what was typed after an apostrophe (quotePrefix), so that nothing in them is run: not
    when a cell is edited, and not when it is copied into another table.
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
                    sheet.write_string(at, column, _writable(cell), head if at == 0 else wrapped)
        sheet.autofit(WIDEST)
        sheet.freeze_panes(1, 0)
        widest = max((len(row) for row in rows), default=1)
        used = f"A1:{xl_rowcol_to_cell(max(len(rows), 1) - 1, max(widest, 1) - 1)}"
        sheet.ignore_errors({"number_stored_as_text": used})
    book.close()
    return content.getvalue()


def _writable(text: str) -> str:
    """The text as a cell takes it: its lines, without controls, no longer than a cell may be."""
    kept = _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return kept if units(kept) <= LONGEST_CELL else f"{beginning(kept, LONGEST_CELL - 1)}…"


def _sheet_name(count: int, title: str) -> str:
    """A legal name that no other sheet of the book has."""
    name = _NOT_IN_NAMES.sub(" ", _UNWRITABLE.sub("", title)).strip()
    return beginning(f"{count} {name}", LONGEST_SHEET_NAME).strip()


def suppress_small(counts: Sequence[int]) -> list[Cell]:
    """Numbers with the small ones hidden; where that is one alone, the next larger one too, since
    the total would give it away.
    """
    small = {at for at, count in enumerate(counts) if 0 < count < MIN_CELL}
    if len(small) == 1 and (others := [at for at in range(len(counts)) if counts[at] >= MIN_CELL]):
        small.add(min(others, key=lambda at: counts[at]))
    return [suppressed_mark() if at in small else count for at, count in enumerate(counts)]


def suppress_table(rows: Sequence[Sequence[int]]) -> list[list[Cell]]:
    """Rows of numbers with the small ones of each column hidden, as `suppress_small` does it."""
    columns = (suppress_small(column) for column in zip(*rows, strict=True))
    return [list(row) for row in zip(*columns, strict=True)]


def suppressed_text(count: int) -> Cell:
    """A number by itself, hidden if it is small."""
    return suppressed_mark() if 0 < count < MIN_CELL else count


def suppressed_mark() -> str:
    """What stands for a small number."""
    return f"<{MIN_CELL}"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a font can draw of a text; `is_whole` unless something of it was left out."""

    text: str
    is_whole: bool


def drawn(text: str, font: str = "DejaVu Sans") -> Drawn:
    """The text without the signs that this font of matplotlib's cannot draw: each would be a box.

    An emoji of several code points goes as a whole; a letter or a digit stays without a mark that
    the font does not have (a keycap is its digit).
    """
    has = _glyphs(font)
    kept: list[str] = []
    is_whole = True
    for sign in characters(unicodedata.normalize("NFC", text)):
        seen = "".join(one for one in sign if not _is_selector(one))
        if sign.isspace() or (
            all(map(has, seen)) and not ("\u200d" in sign and not sign[0].isalpha())
        ):
            kept.append(seen)
        elif sign[0].isalnum() and has(sign[0]):
            kept.append("".join(one for one in seen if has(one)))
            # The keycap around a digit says nothing more than the digit.
            is_whole = is_whole and "\u20e3" in sign
        else:
            is_whole = False
    said = "".join(kept)
    # What stood between two spaces leaves one.
    return Drawn(said if is_whole else re.sub("(?m)^ +| +$|(?<= ) +", "", said), is_whole)


def _is_selector(sign: str) -> bool:
    """Whether it only chooses how the sign before it looks."""
    return "\ufe00" <= sign <= "\ufe0f"


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
    return lambda sign: bool(found.get_char_index(ord(sign)))


def label(text: str, number: int, width: int = 30) -> str:
    """A text beside a picture's bar: its lines of about so many signs; where the font has nothing
    of it, the number of the bar.
    """
    lines: list[str] = []
    for word in drawn(text).text.split():
        parts = list(characters(word))
        for part in ("".join(parts[at : at + width]) for at in range(0, len(parts), width)):
            if lines and count(lines[-1]) + 1 + count(part) <= width:
                lines[-1] += f" {part}"
            else:
                lines.append(part)
    return "\n".join(lines) or f"{number}."


ACCENT = "#7b2d5b"


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of a chart, one for each of its names; a hidden one has no bar, only its mark."""

    cells: Sequence[Cell]
    colour: str = ACCENT
    name: str = ""


def bar_chart(names: Sequence[str], series: Sequence[Series], title: str = "") -> bytes:
    """Bars to the right under each other, those of each name side by side, as a PNG picture.

    Several series are told apart by colour, with their names below.
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
    axes.set_title(drawn(title).text, fontsize=11, wrap=True, parse_math=False)
    if len(series) > 1:
        figure.legend(loc="outside lower center", ncols=len(series), frameon=False, fontsize=9)
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()
