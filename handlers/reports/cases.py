"""What became of the reports that she has sent."""

from datetime import datetime

from handlers.kit import date_format
from handlers.kit.access import registered_only
from handlers.kit.context import Context
from handlers.kit.navigation import Privacy, back_button, home_button, page_row, total_line
from handlers.kit.report_buttons import ShowCases
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, paragraphs
from handlers.kit.texts import Translator, lazy
from handlers.reports.callbacks import OpenCase
from handlers.reports.messages import ABOUT, REASON
from storage import reports
from storage.database import Page
from storage.reports import Case, Measure

PAGE = 6


def cases_screen(t: Translator, found: Page[Case], zone: str) -> Screen:
    """A page of her reports, by their case codes."""
    entries = column(
        Button(
            t.plain(
                "case-line",
                state="waits" if one.decided_at is None else "decided",
                day=date_format.day(t, one.sent_at, zone),
                code=one.code,
            ),
            OpenCase(one.code),
        )
        for one in found.rows
    )
    return Screen(
        paragraphs(
            t("case-list"), t("case-mark") if found.rows else t("case-none"), total_line(t, found)
        ),
        (
            *entries,
            *page_row(t, found, ShowCases),
            (back_button(t, Privacy()), home_button(t)),
        ),
        protected=True,
    )


def case_screen(t: Translator, case: Case, zone: str, now: datetime) -> Screen:
    """One of her reports, and what became of it."""
    return Screen(
        paragraphs(
            t("case-title", code=case.code),
            t(
                "case-about",
                what=t.plain(ABOUT(case.kind)),
                reason=t.plain(REASON(case.reason)),
                when=date_format.in_words(t, case.sent_at, zone, now),
            ),
            t("case-words", text=case.words) if case.words else None,
            outcome(t, case),
        ),
        ((back_button(t, ShowCases(0)), home_button(t)),),
        protected=True,
    )


def outcome(t: Translator, case: Case) -> str:
    """What she is told: whether it was decided, and what only where every reader can see it."""
    if case.decided_at is None:
        return t("case-waits")
    match case.measure:
        case Measure.HIDING:
            said = t("case-hidden")
        case Measure.NOTHING:
            said = t("case-stays")
        case _:
            said = t("case-heard")
    return paragraphs(said, t("case-message", text=case.message) if case.message else None)


@registered_only
async def show_cases(ctx: Context, press: ShowCases) -> None:
    """Show a page of her reports."""
    found = await reports.cases(ctx.db, ctx.member.id, press.page, PAGE)
    await ctx.show(cases_screen(ctx.t, found, ctx.member.zone))


@registered_only
async def open_case(ctx: Context, press: OpenCase) -> None:
    """Show one of her reports."""
    found = await reports.case(ctx.db, press.code, ctx.member.id)
    if found is None:
        page = await reports.cases(ctx.db, ctx.member.id, 0, PAGE)
        await ctx.show(cases_screen(ctx.t, page, ctx.member.zone), lazy("case-gone"))
    else:
        await ctx.show(case_screen(ctx.t, found, ctx.member.zone, ctx.now()))


HANDLERS = [on_press(ShowCases, show_cases), on_press(OpenCase, open_case)]
