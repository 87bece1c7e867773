"""What files have in common: tables that run nothing, numbers that point to nobody, fonts.

The libraries are imported where they are wanted: matplotlib alone would cost every start a second.
"""

# The libraries' types are known in part only.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import io
from collections.abc import Iterable, Sequence

FEWEST = 5
"""Numbers under this are not told to funders: they could point to a person."""

Cell = str | int
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def workbook(sheets: Iterable[tuple[str, Sequence[Sequence[Cell]]]]) -> bytes:
    """An .xlsx file: a title and rows for each sheet, the first row as its head."""
    import xlsxwriter

    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    head = book.add_format({"bold": True, "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for number, (title, rows) in enumerate(sheets, 1):
        sheet = book.add_worksheet(f"{number} {_fit(title)}")
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                form = head if at == 0 else wrapped
                if isinstance(cell, int):
                    sheet.write_number(at, column, cell, form)
                else:
                    sheet.write_string(at, column, harmless(cell), form)
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 8, 24)
        sheet.freeze_panes(1, 0)
    book.close()
    return content.getvalue()


def harmless(text: str) -> str:
    """Text that no program takes for a formula, wherever it is copied to."""
    return f"'{text}" if text.startswith(_FORMULAS) else text


def _fit(title: str) -> str:
    # A sheet's name has 31 signs, counted in UTF-16, and some it may not have.
    kept = "".join(sign for sign in title if sign not in "[]:*?/\\'")
    return kept.encode("utf-16-le")[: 2 * 26].decode("utf-16-le", "ignore")


def hidden(counts: Sequence[int]) -> list[Cell]:
    """Numbers with the small ones hidden; where that is one alone, the next larger one too, since
    the total would give it away.
    """
    small = {at for at, count in enumerate(counts) if 0 < count < FEWEST}
    if len(small) == 1 and (others := [at for at in range(len(counts)) if counts[at] >= FEWEST]):
        small.add(min(others, key=lambda at: counts[at]))
    return [few() if at in small else count for at, count in enumerate(counts)]


def told(count: int) -> Cell:
    """A number by itself, hidden if it is small."""
    return few() if 0 < count < FEWEST else count


def few() -> str:
    """What stands for a small number."""
    return f"<{FEWEST}"


def drawable(text: str) -> str:
    """The text without signs that the pictures' font does not have: each would be a box, and a
    warning with the text in the log.
    """
    from matplotlib import font_manager

    font = font_manager.get_font(font_manager.findfont("DejaVu Sans"))
    return "".join(sign for sign in text if font.get_char_index(ord(sign)))
