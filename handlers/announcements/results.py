"""Results of an announcement: the numbers, the readers with an unknown delivery outcome, and an
exported file.
"""

# matplotlib is only partly typed.
# pyright: reportUnknownMemberType=false

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from handlers.announcements.callbacks import (
    ExportAnnouncementResults,
    OpenAnnouncement,
    PollChart,
    ResolveUnknownDeliveries,
    ShowAnnouncementResults,
    ShowPollAnswers,
    ShowUnknownDeliveries,
)
from handlers.announcements.messages import BUTTON_TARGET, COLUMN, REASON, UNKNOWN_NOTICE
from handlers.announcements.overview import delivery_lines, show
from handlers.announcements.sending import options_for
from handlers.kit import small_numbers
from handlers.kit.access import staff_only
from handlers.kit.audience_picker import BY
from handlers.kit.context import Context
from handlers.kit.exports import (
    Cell,
    Series,
    bar_chart,
    workbook,
)
from handlers.kit.navigation import back_button, home_button, page_row
from handlers.kit.progress import count_values
from handlers.kit.report_buttons import pick_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Row, Screen, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND, COUNTRY, LANGUAGE
from handlers.kit.texts import Family, Translator, lazy
from storage.announcements import results
from storage.announcements.reports import POLL_ANSWER
from storage.announcements.results import AnnouncementResults, Report
from storage.audiences import Kind
from storage.database import Page
from storage.outbox import DeliveryCounts

PAGE = 20
"""Names on one page."""

ANSWERS_PER_PAGE = 10
"""Answers in words on one page."""

REASONS = ("stopped", "no longer needed", "erased", "restored", "too late")
"""The outbox's reasons why a reader got nothing."""

COLUMNS = ("total", "sent", "blocked", "failed", "unknown", "dropped", "waiting")


def results_screen(t: Translator, found: AnnouncementResults, zone: str) -> Screen:
    """The numbers, the reasons why some readers got nothing, and the clicks on its buttons."""
    it = found.announcement
    reasons = "\n".join(
        t("announcement-why", why=t.plain(REASON(reason)), count=str(count))
        for reason, count in _by_reason(found)
    )
    pressed = "\n".join(
        t(
            "announcement-pressed",
            button=t.plain(BUTTON_TARGET(name)),
            count=str(found.clicks.get(name, 0)),
        )
        for name in it.buttons
    )
    rows: list[Row] = []
    if it.asks == "choice":
        rows.append((Button(t.plain("announcement-chart"), PollChart(it.id)),))
    elif it.asks == "text":
        rows.append((Button(t.plain("announcement-answers"), ShowPollAnswers(it.id, 0)),))
    return Screen(
        paragraphs(
            t("announcement-numbers-title"),
            delivery_lines(t, found, zone),
            paragraphs(t("announcement-dropped-why") + "\n" + reasons) if reasons else None,
            paragraphs(t("announcement-pressed-title") + "\n" + pressed) if pressed else None,
            answer_lines(t, found),
        ),
        (
            *rows,
            (Button(t.plain("announcement-export"), ExportAnnouncementResults(it.id)),),
            (back_button(t, OpenAnnouncement(it.id)), home_button(t)),
        ),
    )


def answer_lines(t: Translator, found: AnnouncementResults) -> str | None:
    """How many readers gave each answer; small numbers are hidden."""
    if found.announcement.asks is None:
        return None
    total = sum(found.answers.values()) + found.texts
    said = [t("announcement-answered", count=str(small_numbers.shown(total)))]
    said += [
        t("announcement-answer-count", answer=answer, count=str(count))
        for answer, count in answer_counts(t, found)
    ]
    return "\n".join([*said, t("numbers-small")])


def answer_counts(t: Translator, found: AnnouncementResults) -> list[tuple[str, Cell]]:
    """The poll options with the number of readers who chose each; small numbers are hidden."""
    options = options_for(found.announcement, t.language)
    given = [found.answers.get(at, 0) for at in range(1, len(options) + 1)]
    counts = small_numbers.report(sum(given) + found.texts, given).parts[0]
    return list(zip(options, counts, strict=True))


def chart(t: Translator, found: AnnouncementResults) -> bytes:
    """The number of readers who chose each option, as a PNG picture."""
    counted = answer_counts(t, found)
    return bar_chart([answer for answer, _ in counted], [Series([count for _, count in counted])])


def answers_screen(t: Translator, id: int, texts: Page[str], count: int) -> Screen:
    """The answers in words, without names."""
    turn = page_row(t, texts, lambda number: ShowPollAnswers(id, number))
    said = "\n\n".join(t("announcement-said", text=text) for text in texts.rows)
    return Screen(
        paragraphs(
            t("announcement-answered", count=str(small_numbers.shown(count))),
            said or t("announcement-too-few", least=str(small_numbers.LEAST)),
        ),
        (
            *turn,
            *((pick_row(t, POLL_ANSWER, id),) if texts.rows else ()),
            (back_button(t, ShowAnnouncementResults(id)), home_button(t)),
        ),
        protected=True,
    )


def _by_reason(found: AnnouncementResults) -> list[tuple[str, int]]:
    """How many readers got nothing for each reason that has a text."""
    counts = Counter[int]()
    for reason, count in found.reasons.items():
        counts[REASONS.index(reason) if reason in REASONS else 1] += count
    return [(str(number), count) for number, count in sorted(counts.items())]


def unknown_screen(t: Translator, id: int, names: Page[str], count: int) -> Screen:
    """The readers with an unknown delivery outcome, and what can be done."""
    turn = page_row(t, names, lambda number: ShowUnknownDeliveries(id, number))
    return Screen(
        paragraphs(
            t("announcement-unknown-list", count=str(count)),
            t("announcement-names", names="\n".join(names.rows)) if names.rows else None,
        ),
        (
            *turn,
            (Button(t.plain("announcement-again"), ResolveUnknownDeliveries(id, True)),),
            (Button(t.plain("announcement-accept"), ResolveUnknownDeliveries(id, False)),),
            (back_button(t, OpenAnnouncement(id)), home_button(t)),
        ),
        protected=True,
    )


def table(t: Translator, report: Report, zone: str) -> bytes:
    """The report as .xlsx: delivery outcomes, in total, by country and by language."""
    it, found = report.results.announcement, report.results
    values = _values(found.delivery_counts)
    sums: list[Sequence[Cell]] = [
        [t.plain("announcement-numbers-title-plain"), ""],
        [t.plain("announcement-fact-kind"), t.plain(ANNOUNCEMENT_KIND(it.kind))],
        [t.plain("announcement-fact-author"), report.author or "–"],
    ]
    if it.confirmed_at is not None:
        when = it.confirmed_at.astimezone(ZoneInfo(zone))
        sums.append([t.plain("announcement-fact-sent"), when])
    sums += [[t.plain(COLUMN(name)), values[name]] for name in COLUMNS]
    sums += [[t.plain(REASON(reason)), count] for reason, count in _by_reason(found)]
    sums += [[t.plain(BUTTON_TARGET(name)), found.clicks.get(name, 0)] for name in it.buttons]
    sheets: list[tuple[str, Sequence[Sequence[Cell]]]] = [
        (t.plain("announcement-numbers-title-plain"), sums)
    ]
    if it.asks == "choice":
        rows: list[list[Cell]] = [[t.plain("announcement-answers"), ""]]
        rows += [[answer, count] for answer, count in answer_counts(t, found)]
        sheets.append((t.plain("announcement-answers"), rows))
    for kind, names, by in (
        (Kind.COUNTRY, COUNTRY, report.by_country), (Kind.LANGUAGE, LANGUAGE, report.by_language),
    ):  # fmt: skip
        title = t.plain(BY(kind))
        sheets.append((title, _by(t, title, names, by)))
    return workbook(sheets)


def _values(sums: DeliveryCounts) -> dict[str, int]:
    return {name: int(value) for name, value in count_values(sums).items()}


def _by(
    t: Translator, title: str, names: Family[str], by: Mapping[str, DeliveryCounts]
) -> list[list[Cell]]:
    names_of = [t.plain(names(key)) if key else "–" for key in by]
    values = [_values(sums) for sums in by.values()]
    # The totals are on the first sheet, as they are.
    columns = [
        small_numbers.report(sum(counts), counts, is_exact=True).parts[0]
        for counts in ([one[column] for one in values] for column in COLUMNS)
    ]
    head: list[Cell] = [title, *(t.plain(COLUMN(name)) for name in COLUMNS)]
    return [head, *map(list, zip(names_of, *columns, strict=True))]


@staff_only
async def show_results(ctx: Context, press: ShowAnnouncementResults) -> None:
    """Show the results."""
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    if found is None:
        await show(ctx, press.id)
    else:
        await ctx.show(results_screen(ctx.t, found, ctx.member.zone))


@staff_only
async def unknown(ctx: Context, press: ShowUnknownDeliveries) -> None:
    """Show the readers with an unknown delivery outcome."""
    found = await results.unknown(ctx.db, press.id, ctx.member.id, press.page, PAGE)
    if found is None or not found[1]:
        await show(ctx, press.id)
    else:
        await ctx.show(unknown_screen(ctx.t, press.id, *found))


@staff_only
async def resolve_unknown(ctx: Context, press: ResolveUnknownDeliveries) -> None:
    """Send it to them again, or leave it."""
    outcome = await results.resolve(
        ctx.db, press.id, ctx.member.id, again=press.again, now=ctx.now()
    )
    await show(ctx, press.id, lazy(UNKNOWN_NOTICE(outcome)))


@staff_only
async def export(ctx: Context, press: ExportAnnouncementResults) -> None:
    """Send the results as a file, in a new message."""
    report = await results.report(ctx.db, press.id, ctx.member.id, ctx.now())
    if report is None:
        await show(ctx, press.id)
        return
    name = f"{ctx.t.plain('announcement-numbers-title-plain')}.xlsx"
    await ctx.send_file("document", File(name, table(ctx.t, report, ctx.member.zone)))


@staff_only
async def answers(ctx: Context, press: ShowPollAnswers) -> None:
    """Show the answers in words."""
    found = await results.texts(
        ctx.db, press.id, ctx.member.id, press.page, ANSWERS_PER_PAGE, small_numbers.LEAST
    )
    if found is None:
        await show(ctx, press.id)
    else:
        await ctx.show(answers_screen(ctx.t, press.id, *found))


@staff_only
async def show_chart(ctx: Context, press: PollChart) -> None:
    """Send the answers as a picture, in a new message."""
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    if found is None or found.announcement.asks != "choice":
        await show(ctx, press.id)
        return
    content = await asyncio.to_thread(chart, ctx.t, found)
    await ctx.send_file("photo", File("answers.png", content))


HANDLERS = [
    on_press(ShowPollAnswers, answers),
    on_press(PollChart, show_chart),
    on_press(ShowAnnouncementResults, show_results),
    on_press(ShowUnknownDeliveries, unknown),
    on_press(ResolveUnknownDeliveries, resolve_unknown),
    on_press(ExportAnnouncementResults, export),
]
