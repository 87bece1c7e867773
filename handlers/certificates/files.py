"""A certificate as a page: A4, in the language of its holder and in English, with a QR code that
holds its token.

It uses the DejaVu fonts that come with matplotlib, which have the letters of all seven languages.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handlers.certificates import cards
from handlers.certificates.messages import DID, KIND
from handlers.kit.exports import drawable_text
from handlers.kit.texts import Translator, texts
from storage.certificates import tokens
from storage.certificates.records import Certificate

if TYPE_CHECKING:
    from fpdf import FPDF

WIDTH, HEIGHT = 297, 210
"""The page in millimetres: A4 in landscape."""

MARGIN = 26
QR = 46
"""The side of the QR code in millimetres: its dots are large enough for a printed page."""

COLOUR, GREY = (123, 45, 91), (95, 95, 95)

FONTS = {
    ("Serif", ""): ("DejaVuSerif", "DejaVu Serif"),
    ("Serif", "B"): ("DejaVuSerif-Bold", "DejaVu Serif:bold"),
    ("Sans", ""): ("DejaVuSans", "DejaVu Sans"),
    ("Sans", "B"): ("DejaVuSans-Bold", "DejaVu Sans:bold"),
}
"""Font files, with their names for `drawable_text`; what the first lacks is set in the second."""


def can_draw(name: str) -> bool:
    """Whether a page can show every character of a name."""
    return any(drawable_text(name, known).is_whole for _, known in FONTS.values())


def pdf(t: Translator, certificate: Certificate, page: str, bot: str) -> bytes:
    """The page of a certificate. `page` is the address of the page on which certificates are
    checked, "" if there is none; `bot` is the bot's username.
    """
    import matplotlib
    from fpdf import FPDF

    claims, english = certificate.claims, texts("en")
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    paper = FPDF(orientation="landscape", format="A4")
    for (family, style), (file, _) in FONTS.items():
        paper.add_font(family, style, folder / f"{file}.ttf")
    paper.set_lang(t.language)
    paper.set_title(f"{t.plain(KIND(claims.kind))} {claims.number}")
    paper.set_margin(MARGIN)
    paper.set_auto_page_break(False)
    paper.add_page()
    _frame(paper)

    def both(local: str, in_english: str, size: float, style: str = "", after: float = 2) -> None:
        """A line in her language, and below it, smaller, in English."""
        _write(paper, local, size, style)
        if t.language != "en" and in_english != local:
            _write(paper, in_english, size * 0.72, colour=GREY)
        paper.ln(after)

    paper.set_y(24)
    _write(paper, claims.network, 13, colour=COLOUR)
    paper.ln(4)
    both(t.plain(KIND(claims.kind)), english.plain(KIND(claims.kind)), 25, "B", 6)
    _write(paper, claims.name, _fitting(paper, claims.name, 29), "B", colour=COLOUR)
    paper.ln(5)
    did = DID(claims.role if claims.role is not None else claims.kind)
    both(t.plain(did), english.plain(did), 14, after=4)
    title = certificate.title
    in_code = claims.title if claims.title != tokens.shortened(title) else title
    both(title, in_code, 16 if len(title) <= 90 else 12, "B", 4)
    both(cards.days(t, claims), cards.days(english, claims), 13, after=1)
    if (part := cards.attended(t, claims)) is not None:
        both(
            f"{t.plain('certificate-days-attended')}: {part}",
            f"{english.plain('certificate-days-attended')}: {cards.attended(english, claims)}",
            12,
        )
    _foot(paper, t, english, certificate, bot)
    left, top = WIDTH - MARGIN + 6 - QR, HEIGHT - 20 - QR
    draw_code(paper, f"{page}#{certificate.token}" if page else certificate.token, left, top)
    return bytes(paper.output())


def _frame(paper: "FPDF") -> None:
    paper.set_draw_color(*COLOUR)
    for inset, width in ((9, 1.1), (11.5, 0.3)):
        paper.set_line_width(width)
        paper.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)


def _font(paper: "FPDF", text: str, size: float, style: str) -> tuple[str, bool]:
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


def _write(
    paper: "FPDF", text: str, size: float, style: str = "", *,
    colour: tuple[int, int, int] = (0, 0, 0), align: str = "C", width: float = 0,
) -> None:  # fmt: skip
    """Write a paragraph below the last one; `width` is in millimetres, 0 for all of it."""
    from fpdf.enums import XPos, YPos

    said, is_joined = _font(paper, text, size, style)
    paper.set_text_color(*colour)
    paper.set_text_shaping(is_joined, direction="rtl" if is_joined else "ltr")
    paper.multi_cell(width, size * 0.46, said, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _fitting(paper: "FPDF", text: str, size: float) -> float:
    """The largest size, in points and at most `size`, in which a text stands in one line."""
    said, _ = _font(paper, text, size, "B")
    width = paper.get_string_width(said)
    return min(size, max(size * (WIDTH - 2 * MARGIN - 4) / max(width, 1), 13))


def _foot(
    paper: "FPDF", t: Translator, english: Translator, certificate: Certificate, bot: str
) -> None:
    """By whom and when it was issued, and how it is checked, beside the code."""
    claims = certificate.claims
    paper.set_y(HEIGHT - 20 - 33)
    width = WIDTH - 2 * MARGIN - QR - 4
    spoken = (t,) if t.language == "en" else (t, english)
    for one in spoken:
        small = 9 if one is t else 7.5
        colour = (0, 0, 0) if one is t else GREY
        issued = one.plain("certificate-issued")
        told = (
            f"{issued}: {cards.day(one, claims.issued)}"
            f"   ·   {one.plain('certificate-number')}: {claims.number}"
        )
        _write(paper, told, small, colour=colour, align="L", width=width)
        how = one.plain("certificate-how", bot=f"@{bot}")
        _write(paper, how, small, colour=colour, align="L", width=width)
        paper.ln(2)


def draw_code(paper: "FPDF", content: str, left: float, top: float) -> None:
    """Draw the QR code of a text with its upper left corner there, QR millimetres wide."""
    import segno

    code: Any = segno.make(content, error="m", micro=False, boost_error=False)
    dots: list[bytearray] = list(code.matrix)
    side = QR / len(dots)
    paper.set_fill_color(0, 0, 0)
    for y, row in enumerate(dots):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                paper.rect(
                    left + x * side, top + y * side, (end - x) * side, side * 1.01, style="F"
                )
            x = max(end, x + 1)
