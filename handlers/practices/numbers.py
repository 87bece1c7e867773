"""The library in numbers, as a picture and as a book; small numbers are not told."""

import asyncio
from collections.abc import Sequence

from handlers.kit.access import staff_only
from handlers.kit.context import Context
from handlers.kit.files import Cell, hidden, told
from handlers.kit.navigation import Admin, back_button, home_button
from handlers.kit.parts import Block, Run, block, parts
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, File, Screen
from handlers.kit.texts import Texts
from handlers.practices import files
from handlers.practices.presses import Chart, Export, Numbers
from storage.practices import numbers
from storage.practices.numbers import Number
from storage.practices.numbers import Numbers as Counted

KINDS = ("topic", "sector", "country")
MOST = 12
"""Lines of the screen; the table has all."""


def numbers_of(counted: Counted, what: str) -> tuple[Number, ...]:
    """The part of the numbers that is asked for."""
    by = {
        "topic": counted.by_topic, "sector": counted.by_sector, "country": counted.by_country,
    }  # fmt: skip
    return by[what]


def suppressed(some: Sequence[Number]) -> list[list[Cell]]:
    """Practices, read, useful and tried of each, none under five."""
    columns = (
        hidden([one.practices for one in some]),
        hidden([one.read for one in some]),
        hidden([one.useful for one in some]),
        hidden([one.tried for one in some]),
    )
    return [list(row) for row in zip(*columns, strict=True)]


def line(t: Texts, row: Sequence[Cell]) -> str:
    """One line of numbers, unformatted."""
    names = ("practices", "read", "useful", "tried")
    return t.plain(
        "numbers-line", **{name: str(cell) for name, cell in zip(names, row, strict=True)}
    )


def numbers_screen(t: Texts, counted: Counted, what: str) -> Screen:
    """The numbers by topic, sector or country."""
    total = counted.total
    row = [told(n) for n in (total.practices, total.read, total.useful, total.tried)]
    some = numbers_of(counted, what)
    blocks: list[Block] = [block(t.plain("numbers-title"), Run(line(t, row)))]
    rows = [
        f"{t.plain(f'{what}-{one.key}')}: {' · '.join(map(str, cells))}"
        for one, cells in zip(some, suppressed(some), strict=True)
    ]
    if rows:
        blocks.append((Run("\n".join(rows[:MOST])),))
    if not some:
        blocks.append((Run(t.plain("numbers-none")),))
    else:
        blocks.append((Run(t.plain("numbers-small"), "i"),))
    return Screen(
        parts(blocks)[0],
        (
            tuple(
                Button(t.plain(f"library-by-{kind}"), Numbers(kind))
                for kind in KINDS
                if kind != what
            ),
            (
                Button(t.plain("numbers-picture"), Chart(what)),
                Button(t.plain("numbers-table"), Export("table")),
            ),
            (
                Button(t.plain("numbers-book-pdf"), Export("pdf")),
                Button(t.plain("numbers-book-md"), Export("md")),
            ),
            (back_button(t, Admin()), home_button(t)),
        ),
    )


@staff_only
async def show(ctx: Context, press: Numbers) -> None:
    """The numbers."""
    what = press.what if press.what in KINDS else KINDS[0]
    await ctx.show(numbers_screen(ctx.t, await numbers.counted(ctx.db), what))


@staff_only
async def chart(ctx: Context, press: Chart) -> None:
    """The numbers as a picture."""
    what = press.what if press.what in KINDS else KINDS[0]
    some = numbers_of(await numbers.counted(ctx.db), what)
    picture = await asyncio.to_thread(files.chart, ctx.t, what, some)
    await ctx.send_file("photo", File("practices.png", picture), ctx.t("numbers-title"))


@staff_only
async def export(ctx: Context, press: Export) -> None:
    """A table or a book; who took it is noted."""
    now = ctx.now()
    if press.what == "table":
        counted = await numbers.counted(ctx.db)
        await numbers.note_export(ctx.db, ctx.member.id, now)
        file = File("practices.xlsx", files.table(ctx.t, counted))
        await ctx.send_file("document", file, ctx.t("numbers-title"))
        return
    chapters = await numbers.book(ctx.db, ctx.member.id, ctx.language, now)
    make = files.markdown if press.what == "md" else files.pdf
    content = await asyncio.to_thread(make, ctx.t, ctx.network.name, chapters)
    name = "practices.md" if press.what == "md" else "practices.pdf"
    await ctx.send_file(
        "document", File(name, content), ctx.t("numbers-book-about", count=len(chapters))
    )


HANDLERS = [
    on_press(Numbers, show),
    on_press(Chart, chart),
    on_press(Export, export),
]
