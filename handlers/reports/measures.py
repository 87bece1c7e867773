"""What the author of something that was reported reads: the decision, never who reported her."""

from handlers.kit import date_format
from handlers.kit.access import registered_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import OpenCoordinators, home_row, page_row, total_line
from handlers.kit.report_buttons import ShowMeasures
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import Translator, lazy
from handlers.reports.messages import TO_AUTHOR
from storage import reports, suspensions
from storage.database import Page
from storage.outbox import ClaimedDelivery
from storage.reports import ReceivedMeasure

EXCERPT = 200
"""How many characters of the text she is shown."""


def measure_screen(t: Translator, found: Page[ReceivedMeasure], zone: str) -> Screen:
    """What was decided about her, one decision a page, and whom she can write to."""
    (one,) = found.rows
    until = None if one.until is None else date_format.date(t, one.until, zone)
    return Screen(
        paragraphs(
            t("report-measure-day", day=date_format.date(t, one.decided_at, zone)),
            t(TO_AUTHOR(one.measure)),
            t("suspension-until", day=until) if until else None,
            t("report-measure-text", text=shortened(one.excerpt, EXCERPT)) if one.excerpt else None,
            t("report-measure-words", text=one.message) if one.message else None,
            t("report-measure-appeal"),
            total_line(t, found),
        ),
        (
            *page_row(t, found, ShowMeasures),
            (Button(t.plain("coordinator-write"), OpenCoordinators()),),
            home_row(t),
        ),
        protected=True,
    )


def news_screen(t: Translator, network: str) -> Screen:
    """Tells her that there is news; also a suspended member can open it."""
    return Screen(
        t("notice-private", network=network),
        ((Button(t.plain("notice-open"), ShowMeasures(0)),),),
    )


def ended_screen(t: Translator) -> Screen:
    """Tells her that she has access again."""
    return Screen(t("suspension-ended"), (home_row(t),), private=True)


@registered_only
async def show_measures(ctx: Context, press: ShowMeasures) -> None:
    """Show what was decided about her."""
    found = await reports.measures_of(ctx.db, ctx.member.id, press.page)
    if found.rows:
        await ctx.show(measure_screen(ctx.t, found, ctx.member.zone))
    else:
        await ctx.home(lazy("notice-gone"))


async def decided(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her of a decision, as long as it is stored."""
    found = await reports.measures_of(services.db, delivery.reader.id, 0)
    return news_screen(t, services.network.name) if found.rows else None


async def ended(_services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her that she has access again, if she has."""
    return ended_screen(t) if delivery.reader.status == "member" else None


HANDLERS = [on_press(ShowMeasures, show_measures)]
NOTICES = {reports.MEASURE: decided, suspensions.ENDED: ended}
