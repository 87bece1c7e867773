"""Pages to print, as PDF: fonts with the letters of all seven languages, texts, QR codes.

The DejaVu fonts come with matplotlib. What is long to load is imported on first use.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from handlers.kit.exports import drawable_text

if TYPE_CHECKING:
    from fpdf import FPDF

COLOUR, GREY = (123, 45, 91), (95, 95, 95)

FONTS = {
    ("Serif", ""): ("DejaVuSerif", "DejaVu Serif"),
    ("Serif", "B"): ("DejaVuSerif-Bold", "DejaVu Serif:bold"),
    ("Sans", ""): ("DejaVuSans", "DejaVu Sans"),
    ("Sans", "B"): ("DejaVuSans-Bold", "DejaVu Sans:bold"),
}
"""Font files, with their names for `drawable_text`; what the first lacks is set in the second."""


def can_draw(text: str) -> bool:
    """Whether a page can show every character of a text."""
    return any(drawable_text(text, known).is_whole for _, known in FONTS.values())


def paper(
    orientation: Literal["portrait", "landscape"], language: str, title: str, margin: float
) -> "FPDF":
    """An A4 document without a page; `margin` is in millimetres."""
    import matplotlib
    from fpdf import FPDF

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    made = FPDF(orientation=orientation, format="A4")
    for (family, style), (file, _) in FONTS.items():
        made.add_font(family, style, folder / f"{file}.ttf")
    made.set_lang(language)
    made.set_title(title)
    made.set_margin(margin)
    made.set_auto_page_break(False)
    return made


def set_font(paper: "FPDF", text: str, size: float, style: str) -> tuple[str, bool]:
    """Set the font that has all characters of a text; returns what can be drawn, and whether its
    letters join from right to left.
    """
    for family in ("Serif", "Sans"):
        said = drawable_text(text, FONTS[family, style][1])
        if said.is_whole or family == "Sans":
            paper.set_font(family, style, size)
            return said.text, any(
                unicodedata.bidirectional(char) in ("R", "AL") for char in said.text
            )
    raise AssertionError


def fitting(paper: "FPDF", text: str, least: float, most: float, width: float) -> float:
    """The largest size, in points and between these two, in which a bold text stands in one line of
    this width in millimetres; `least` where none does.
    """
    said, _ = set_font(paper, text, most, "B")
    return min(most, max(most * width / max(paper.get_string_width(said), 1), least))


def write(
    paper: "FPDF", text: str, size: float, style: str = "", *,
    colour: tuple[int, int, int] = (0, 0, 0), align: str = "C", width: float = 0,
    left: float | None = None,
) -> None:  # fmt: skip
    """Write a paragraph below the last one. `size` is in points; `width` is in millimetres, 0 for
    all of it, and so is `left`, None for the margin.
    """
    from fpdf.enums import XPos, YPos

    said, is_joined = set_font(paper, text, size, style)
    paper.set_text_color(*colour)
    paper.set_text_shaping(is_joined, direction="rtl" if is_joined else "ltr")
    if left is not None:
        paper.set_x(left)
    paper.multi_cell(width, size * 0.46, said, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def draw_code(paper: "FPDF", content: str, left: float, top: float, side: float) -> None:
    """Draw the QR code of a text with its upper left corner there, `side` millimetres wide."""
    import segno

    code: Any = segno.make(content, error="m", micro=False, boost_error=False)
    dots: list[bytearray] = list(code.matrix)
    dot = side / len(dots)
    paper.set_fill_color(0, 0, 0)
    for y, row in enumerate(dots):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                paper.rect(left + x * dot, top + y * dot, (end - x) * dot, dot * 1.01, style="F")
            x = max(end, x + 1)
