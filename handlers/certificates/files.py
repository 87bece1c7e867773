"""A certificate as a page: A4, in the language of its holder and in English, with a QR code that
holds its token.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

from typing import TYPE_CHECKING

from handlers.certificates import cards
from handlers.certificates.messages import DID, KIND
from handlers.kit import papers
from handlers.kit.papers import COLOUR, GREY
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


def pdf(t: Translator, certificate: Certificate, page: str, bot: str) -> bytes:
    """The page of a certificate. `page` is the address of the page on which certificates are
    checked, "" if there is none; `bot` is the bot's username.
    """
    claims, english = certificate.claims, texts("en")
    title = f"{t.plain(KIND(claims.kind))} {claims.number}"
    paper = papers.paper("landscape", t.language, title, MARGIN)
    paper.add_page()
    _frame(paper)

    def both(local: str, in_english: str, size: float, style: str = "", after: float = 2) -> None:
        """A line in her language, and below it, smaller, in English."""
        papers.write(paper, local, size, style)
        if t.language != "en" and in_english != local:
            papers.write(paper, in_english, size * 0.72, colour=GREY)
        paper.ln(after)

    paper.set_y(24)
    papers.write(paper, claims.network, 13, colour=COLOUR)
    paper.ln(4)
    both(t.plain(KIND(claims.kind)), english.plain(KIND(claims.kind)), 25, "B", 6)
    size = papers.fitting(paper, claims.name, 13, 29, WIDTH - 2 * MARGIN - 4)
    papers.write(paper, claims.name, size, "B", colour=COLOUR)
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
    code = f"{page}#{certificate.token}" if page else certificate.token
    papers.draw_code(paper, code, left, top, QR)
    return bytes(paper.output())


def _frame(paper: "FPDF") -> None:
    paper.set_draw_color(*COLOUR)
    for inset, width in ((9, 1.1), (11.5, 0.3)):
        paper.set_line_width(width)
        paper.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)


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
        papers.write(paper, told, small, colour=colour, align="L", width=width)
        how = one.plain("certificate-how", bot=f"@{bot}")
        papers.write(paper, how, small, colour=colour, align="L", width=width)
        paper.ln(2)
