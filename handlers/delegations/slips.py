"""Slips to print: A4 pages with eight slips, each with the link of one woman, in her language."""

# The library is only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.delegations import cards
from handlers.delegations.callbacks import GetSlip, MakeSlips, PickSlipsLanguage
from handlers.delegations.keeping import show_events, show_list
from handlers.delegations.links import PREFIX
from handlers.kit import addresses, date_format, papers, telegram_html
from handlers.kit.access import organisers_only
from handlers.kit.context import Context
from handlers.kit.papers import COLOUR, GREY
from handlers.kit.router import on_press
from handlers.kit.screens import File
from handlers.kit.texts import Translator, lazy, texts
from storage.delegations import claims
from storage.delegations.claims import LinkMade
from storage.events import records

if TYPE_CHECKING:
    from fpdf import FPDF

WIDTH, HEIGHT = 105, 74.25
"""A slip in millimetres: an eighth of a page, so that straight cuts part them."""

PADDING, QR = 7, 30
"""The margin of a slip and the side of its QR code, in millimetres."""

COLUMNS, ROWS = 2, 4


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on a slip: whom it is for, the event, the link, and its last day in words."""

    name: str
    title: str
    link: str
    until: str


def pdf(t: Translator, network: str, slips: Sequence[Slip]) -> bytes:
    """The pages with these slips."""
    paper = papers.paper("portrait", t.language, network, 0)
    for number, slip in enumerate(slips):
        column, row = number % COLUMNS, number // COLUMNS % ROWS
        if not column and not row:
            paper.add_page()
            _cuts(paper)
        _draw(paper, t, network, slip, column * WIDTH, row * HEIGHT)
    return bytes(paper.output())


def _cuts(paper: "FPDF") -> None:
    """Dashed lines along which a page is cut."""
    paper.set_draw_color(*GREY)
    paper.set_line_width(0.15)
    paper.set_dash_pattern(dash=1.5, gap=1.5)
    paper.line(WIDTH, 0, WIDTH, ROWS * HEIGHT)
    for row in range(1, ROWS):
        paper.line(0, row * HEIGHT, COLUMNS * WIDTH, row * HEIGHT)
    paper.set_dash_pattern()


def _draw(paper: "FPDF", t: Translator, network: str, slip: Slip, left: float, top: float) -> None:
    inner, x = WIDTH - 2 * PADDING, left + PADDING
    paper.set_y(top + PADDING)
    size = papers.fitting(paper, slip.name, 8, 12, inner - 3)
    papers.write(paper, slip.name, size, "B", colour=COLOUR, align="L", width=inner, left=x)
    paper.ln(1)
    told = telegram_html.plain(
        t("claim-text", network=network, title=slip.title, link=slip.link, until=slip.until)
    )
    said, _, last = told.partition(slip.link)
    for text in said.strip().split("\n\n"):
        papers.write(paper, text, 7.5, align="L", width=inner, left=x)
        paper.ln(1)
    code = top + HEIGHT - PADDING + 2 - QR
    papers.draw_code(paper, slip.link, left + WIDTH - PADDING + 2 - QR, code, QR)
    paper.set_y(max(paper.get_y(), code + 2))
    beside = inner - QR - 1
    papers.write(paper, slip.link, 6, colour=GREY, align="L", width=beside, left=x)
    paper.ln(1)
    papers.write(paper, last.strip(), 7.5, align="L", width=beside, left=x)


async def _send(
    ctx: Context, language: str, title: str, made: Sequence[tuple[str, str, str]]
) -> None:
    """Send slips for these names, secrets and last days."""
    slips = [
        Slip(name, title, addresses.start_link(ctx.bot.username, PREFIX, secret), until)
        for name, secret, until in made
    ]
    # Subsets of the fonts are made; in a thread, others are answered meanwhile.
    content = await asyncio.to_thread(pdf, texts(language), ctx.network.name, slips)
    caption = ctx.t("delegation-slips-caption", count=len(slips))
    await ctx.send_file("document", File(f"slips-{language}.pdf", content), caption)


@organisers_only
async def send_one(ctx: Context, press: GetSlip) -> None:
    """Send a link that was just made as a slip."""
    found = await claims.own_link(ctx.db, press.secret, ctx.member.id, ctx.now())
    if found is None or found.link_expires_at is None:
        await show_events(ctx, notice=lazy("invitation-link-gone"))
        return
    language = press.language if press.language in ctx.network.languages else ctx.language
    until = date_format.day(texts(language), found.link_expires_at, ctx.member.zone)
    title = found.event.wording(language).title
    await _send(ctx, language, title, [(found.name, press.secret, until)])


@organisers_only
async def pick_language(ctx: Context, press: PickSlipsLanguage) -> None:
    """Ask in which language the women read."""
    languages = ctx.network.languages
    await ctx.show(cards.slips_language_screen(ctx.t, press.event_id, languages))


@organisers_only
async def make(ctx: Context, press: MakeSlips) -> None:
    """Make the links that are missing, and send them as slips."""
    language = press.language if press.language in ctx.network.languages else ctx.language
    secrets = [addresses.secret() for _ in range(claims.MOST_LINKS)]
    outcome, made = await claims.make_links(
        ctx.db, press.event_id, ctx.member.id, secrets, ctx.now()
    )
    if not made:
        too_many = outcome is LinkMade.TOO_MANY
        notice = lazy("claim-too-many" if too_many else "delegation-slips-none")
        await show_list(ctx, press.event_id, notice=notice)
        return
    hers = texts(language)
    event = await records.by_id(ctx.db, press.event_id)
    title = "" if event is None else event.wording(language).title
    await _send(
        ctx, language, title,
        [(one.name, one.secret, date_format.day(hers, one.until, ctx.member.zone)) for one in made],
    )  # fmt: skip


HANDLERS = [
    on_press(GetSlip, send_one),
    on_press(PickSlipsLanguage, pick_language),
    on_press(MakeSlips, make),
]
