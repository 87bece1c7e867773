"""What became of an announcement: numbers, those of whom it is unknown, and a file of it."""

# matplotlib's types are known in part only.
# pyright: reportUnknownMemberType=false

import asyncio
import io
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from handlers.announcements.cards import sums_lines
from handlers.announcements.desk import show
from handlers.announcements.presses import (
    Answers,
    Chart,
    Export,
    Numbers,
    Open,
    Settle,
    Unknown,
)
from handlers.announcements.sending import options_for
from handlers.kit.access import staff_only
from handlers.kit.context import Context
from handlers.kit.files import FEWEST, Cell, hidden, label, told, workbook
from handlers.kit.navigation import back_button, home_button, turning_row
from handlers.kit.progress import sum_values
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, File, Row, Screen, lines
from handlers.kit.texts import Texts, say
from storage.announcements import results
from storage.announcements.results import Report, Results
from storage.outbox import Sums

PAGE = 20
"""Names on one screen."""

SAID = 10
"""Answers in words on one screen."""

REASONS = ("stopped", "no longer owed", "erased", "restored", "too late")
"""Why somebody got nothing, as the outbox has it."""

COLUMNS = ("total", "sent", "blocked", "failed", "unknown", "dropped", "waiting")


def numbers_screen(t: Texts, found: Results, zone: str) -> Screen:
    """The numbers, why some got nothing, and who pressed what."""
    it = found.announcement
    reasons = "\n".join(
        t("announce-why", why=t.plain(f"announce-why-{_reason(reason)}"), count=str(count))
        for reason, count in sorted(found.reasons.items())
    )
    pressed = "\n".join(
        t(
            "announce-pressed",
            button=t.plain(f"announce-to-{name}"),
            count=str(found.pressed.get(name, 0)),
        )
        for name in it.buttons
    )
    rows: list[Row] = []
    if it.asks == "choice":
        rows.append((Button(t.plain("announce-chart"), Chart(it.id)),))
    elif it.asks == "text":
        rows.append((Button(t.plain("announce-answers"), Answers(it.id, 0)),))
    return Screen(
        lines(
            t("announce-numbers-title"),
            sums_lines(t, found, zone),
            lines(t("announce-dropped-why") + "\n" + reasons) if reasons else None,
            lines(t("announce-pressed-title") + "\n" + pressed) if pressed else None,
            answer_lines(t, found),
        ),
        (
            *rows,
            (Button(t.plain("announce-export"), Export(it.id)),),
            (back_button(t, Open(it.id)), home_button(t)),
        ),
    )


def answer_lines(t: Texts, found: Results) -> str | None:
    """How many answered what; small numbers are hidden."""
    if found.announcement.asks is None:
        return None
    total = sum(found.answers.values()) + found.texts
    said = [t("announce-answered", count=str(told(total)))]
    said += [
        t("announce-answer-count", answer=answer, count=str(count))
        for answer, count in answer_counts(t, found)
    ]
    return "\n".join(said)


def answer_counts(t: Texts, found: Results) -> list[tuple[str, Cell]]:
    """The answers to choose from with how many chose each, small numbers hidden."""
    options = options_for(found.announcement, t.language)
    counts = hidden([found.answers.get(at, 0) for at in range(1, len(options) + 1)])
    return list(zip(options, counts, strict=True))


def chart(t: Texts, found: Results) -> bytes:
    """How many chose each answer, as a PNG picture."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    answers = [
        (label(answer, number), count)
        for number, (answer, count) in enumerate(answer_counts(t, found), 1)
    ]
    counts = answers[::-1]
    most = max((answer.count("\n") for answer, _ in counts), default=0)
    height = (0.55 + 0.2 * most) * len(counts)
    figure = Figure(figsize=(7.2, 1.2 + height), dpi=110, layout="constrained")
    axes = figure.subplots()
    bars = axes.barh(
        range(len(counts)),
        [count if isinstance(count, int) else 0 for _, count in counts],
        height=0.6,
        color="#7b2d5b",
    )
    axes.bar_label(bars, labels=[str(count) for _, count in counts], fontsize=10, padding=3)
    axes.set_yticks(
        range(len(counts)), [answer for answer, _ in counts], fontsize=10, parse_math=False
    )
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.margins(x=0.1)
    axes.spines[["top", "right"]].set_visible(False)
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()


def answers_screen(t: Texts, id: int, texts: Sequence[str], count: int, page: int) -> Screen:
    """The answers in words, without a name."""
    turn = turning_row(
        t,
        Answers(id, page - 1) if page > 0 else None,
        Answers(id, page + 1) if (page + 1) * SAID < count else None,
    )
    said = "\n\n".join(t("announce-said", text=text) for text in texts)
    return Screen(
        lines(
            t("announce-answered", count=str(told(count))),
            said or t("announce-too-few", least=str(FEWEST)),
        ),
        (*turn, (back_button(t, Numbers(id)), home_button(t))),
        protected=True,
    )


def _reason(reason: str) -> int:
    return REASONS.index(reason) if reason in REASONS else 1


def unknown_screen(t: Texts, id: int, names: Sequence[str], count: int, page: int) -> Screen:
    """Of whom nobody knows whether they have it, and what can be done."""
    turn = turning_row(
        t,
        Unknown(id, page - 1) if page > 0 else None,
        Unknown(id, page + 1) if (page + 1) * PAGE < count else None,
    )
    return Screen(
        lines(
            t("announce-unknown-list", count=str(count)),
            t("announce-names", names="\n".join(names)) if names else None,
        ),
        (
            *turn,
            (Button(t.plain("announce-again"), Settle(id, True)),),
            (Button(t.plain("announce-accept"), Settle(id, False)),),
            (back_button(t, Open(id)), home_button(t)),
        ),
        protected=True,
    )


def table(t: Texts, report: Report, zone: str) -> bytes:
    """The report as .xlsx: what became of it, by country and by language."""
    it, found = report.results.announcement, report.results
    values = _values(found.sums)
    sums: list[Sequence[Cell]] = [
        [t.plain("announce-numbers-title-plain"), ""],
        [t.plain("announce-fact-kind"), t.plain(f"announce-kind-{it.kind}")],
        [t.plain("announce-fact-author"), report.author or "–"],
    ]
    if it.confirmed_at is not None:
        when = it.confirmed_at.astimezone(ZoneInfo(zone))
        sums.append([t.plain("announce-fact-sent"), when])
    sums += [[t.plain(f"announce-column-{name}"), values[name]] for name in COLUMNS]
    sums += [
        [t.plain(f"announce-why-{_reason(reason)}"), count]
        for reason, count in sorted(found.reasons.items())
    ]
    sums += [[t.plain(f"announce-to-{name}"), found.pressed.get(name, 0)] for name in it.buttons]
    sheets: list[tuple[str, Sequence[Sequence[Cell]]]] = [
        (t.plain("announce-numbers-title-plain"), sums)
    ]
    if it.asks == "choice":
        rows: list[list[Cell]] = [[t.plain("announce-answers"), ""]]
        rows += [[answer, count] for answer, count in answer_counts(t, found)]
        sheets.append((t.plain("announce-answers"), rows))
    for what, kind, by in (
        ("country", "country", report.by_country), ("language", "speech", report.by_language),
    ):  # fmt: skip
        title = t.plain(f"announce-by-{what}")
        sheets.append((title, _by(t, title, kind, by)))
    return workbook(sheets)


def _values(sums: Sums) -> dict[str, int]:
    return {name: int(value) for name, value in sum_values(sums).items()}


def _by(t: Texts, title: str, kind: str, by: Mapping[str, Sums]) -> list[list[Cell]]:
    rows: list[list[Cell]] = [[title, *(t.plain(f"announce-column-{name}") for name in COLUMNS)]]
    for key, sums in by.items():
        values = _values(sums)
        name = t.plain(f"{kind}-{key}") if key else "–"
        rows.append([name, *(values[column] for column in COLUMNS)])
    return rows


@staff_only
async def numbers(ctx: Context, press: Numbers) -> None:
    """What became of it."""
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    if found is None:
        await show(ctx, press.id)
    else:
        await ctx.show(numbers_screen(ctx.t, found, ctx.member.zone))


@staff_only
async def unknown(ctx: Context, press: Unknown) -> None:
    """Of whom nobody knows whether they have it."""
    page = min(max(press.page, 0), 9999)
    found = await results.unknown(ctx.db, press.id, ctx.member.id, page, PAGE)
    if found is None or not found[1]:
        await show(ctx, press.id)
    else:
        await ctx.show(unknown_screen(ctx.t, press.id, *found, page))


@staff_only
async def settle(ctx: Context, press: Settle) -> None:
    """Send it to them again, or leave it at that."""
    outcome = await results.settle(
        ctx.db, press.id, ctx.member.id, again=press.again, now=ctx.now()
    )
    await show(ctx, press.id, say(f"announce-notice-unknown-{outcome}"))


@staff_only
async def export(ctx: Context, press: Export) -> None:
    """A file of it, below what stands there."""
    report = await results.report(ctx.db, press.id, ctx.member.id, ctx.now())
    if report is None:
        await show(ctx, press.id)
        return
    name = f"{ctx.t.plain('announce-numbers-title-plain')}.xlsx"
    await ctx.send_file("document", File(name, table(ctx.t, report, ctx.member.zone)))


@staff_only
async def answers(ctx: Context, press: Answers) -> None:
    """The answers in words."""
    page = min(max(press.page, 0), 9999)
    found = await results.texts(ctx.db, press.id, ctx.member.id, page, SAID, FEWEST)
    if found is None:
        await show(ctx, press.id)
    else:
        await ctx.show(answers_screen(ctx.t, press.id, *found, page))


@staff_only
async def picture(ctx: Context, press: Chart) -> None:
    """The answers as a picture, below what stands there."""
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    if found is None or found.announcement.asks != "choice":
        await show(ctx, press.id)
        return
    content = await asyncio.to_thread(chart, ctx.t, found)
    await ctx.send_file("photo", File("answers.png", content))


HANDLERS = [
    on_press(Answers, answers),
    on_press(Chart, picture),
    on_press(Numbers, numbers),
    on_press(Unknown, unknown),
    on_press(Settle, settle),
    on_press(Export, export),
]
