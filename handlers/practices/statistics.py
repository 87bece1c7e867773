"""Statistics of the library, as a screen, a chart and a book; small numbers are hidden."""

import asyncio
from collections.abc import Sequence

from handlers.board.callbacks import ShowBoardNumbers
from handlers.introductions.callbacks import ShowContactNumbers
from handlers.kit.access import staff_only
from handlers.kit.context import Context
from handlers.kit.exports import Cell
from handlers.kit.navigation import Admin, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Screen
from handlers.kit.taxonomy import NAMES
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import Translator
from handlers.practices import files
from handlers.practices.callbacks import ExportStatistics, ShowStatistics, StatisticsChart
from handlers.practices.messages import BY
from storage.practices import statistics
from storage.practices.statistics import Statistics, StatisticsRow

KINDS = ("topic", "sector", "country")
MAX_ROWS = 12
"""Lines on the screen; the table has all of them."""


def rows_of(counted: Statistics, what: str) -> tuple[StatisticsRow, ...]:
    """The part of the statistics that is asked for."""
    by = {
        "topic": counted.by_topic, "sector": counted.by_sector, "country": counted.by_country,
    }  # fmt: skip
    return by[what]


def line(t: Translator, row: Sequence[Cell]) -> str:
    """One line of statistics, unformatted."""
    return t.plain(
        "numbers-line", **{name: str(cell) for name, cell in zip(files.NUMBERS, row, strict=True)}
    )


def statistics_screen(t: Translator, counted: Statistics, what: str) -> Screen:
    """The statistics by topic, sector or country."""
    shown = files.numbers(counted)
    some = rows_of(counted, what)
    blocks: list[Block] = [block(t.plain("numbers-title"), TextRun(line(t, shown.total)))]
    rows = [
        f"{t.plain(NAMES[what](one.key))}: {' · '.join(map(str, cells))}"
        for one, cells in zip(some, shown.by[what], strict=True)
    ]
    if rows:
        blocks.append((TextRun("\n".join(rows[:MAX_ROWS])),))
    if not some:
        blocks.append((TextRun(t.plain("numbers-none")),))
    else:
        blocks.append((TextRun(t.plain("numbers-small"), "i"),))
    return Screen(
        split_pages(blocks)[0],
        (
            tuple(
                Button(t.plain(BY(kind)), ShowStatistics(kind)) for kind in KINDS if kind != what
            ),
            (
                Button(t.plain("numbers-picture"), StatisticsChart(what)),
                Button(t.plain("numbers-table"), ExportStatistics("table")),
            ),
            (
                Button(t.plain("numbers-book-pdf"), ExportStatistics("pdf")),
                Button(t.plain("numbers-book-md"), ExportStatistics("md")),
            ),
            (Button(t.plain("contact-numbers-button"), ShowContactNumbers()),),
            (Button(t.plain("board-numbers-button"), ShowBoardNumbers()),),
            (back_button(t, Admin()), home_button(t)),
        ),
    )


@staff_only
async def show_statistics(ctx: Context, press: ShowStatistics) -> None:
    """Show the statistics."""
    what = press.what if press.what in KINDS else KINDS[0]
    await ctx.show(statistics_screen(ctx.t, await statistics.statistics(ctx.db), what))


@staff_only
async def chart(ctx: Context, press: StatisticsChart) -> None:
    """Send the statistics as a picture."""
    what = press.what if press.what in KINDS else KINDS[0]
    counted = await statistics.statistics(ctx.db)
    some, shown = rows_of(counted, what), files.numbers(counted)
    picture = await asyncio.to_thread(files.chart, ctx.t, what, some, shown)
    await ctx.send_file("photo", File("practices.png", picture), ctx.t("numbers-title"))


@staff_only
async def export(ctx: Context, press: ExportStatistics) -> None:
    """Send a table or a book; the export is recorded."""
    now = ctx.now()
    if press.what == "table":
        counted = await statistics.statistics(ctx.db)
        await statistics.note_export(ctx.db, ctx.member.id, now)
        file = File("practices.xlsx", files.table(ctx.t, counted))
        await ctx.send_file("document", file, ctx.t("numbers-title"))
        return
    chapters = await statistics.book(ctx.db, ctx.member.id, ctx.language, now)
    make = files.markdown if press.what == "md" else files.pdf
    content = await asyncio.to_thread(make, ctx.t, ctx.network.name, chapters)
    name = "practices.md" if press.what == "md" else "practices.pdf"
    await ctx.send_file(
        "document", File(name, content), ctx.t("numbers-book-about", count=len(chapters))
    )


HANDLERS = [
    on_press(ShowStatistics, show_statistics),
    on_press(StatisticsChart, chart),
    on_press(ExportStatistics, export),
]
