"""Unusual browsing of profiles: what admins are told, without names, and who it is if one of them
looks.
"""

from dataclasses import replace

from handlers.kit.access import admins_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services
from handlers.kit.date_format import day_and_hour
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import (
    Admin,
    BrowsingAlerts,
    back_button,
    home_button,
    page_row,
    total_line,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.texts import Family, LazyText, Translator, lazy
from handlers.roles import ShowMember
from storage import browsing
from storage.browsing import Browsing, BrowsingAlert, Unusual
from storage.database import Page
from storage.kit import quiet_hours
from storage.outbox import ClaimedDelivery

PAGE = 6

WHAT = Family("browsing-what", Unusual)


class LookWho(Press, prefix="abw"):
    """Show whose browsing an alert is about, which is audited."""

    alert_id: int


def alerts_screen(t: Translator, found: Page[BrowsingAlert], zone: str) -> Screen:
    """The alerts, each with a button to see who it is."""
    numbered = tuple(enumerate(found.rows, found.number * PAGE + 1))
    lines = [
        t(
            "browsing-line",
            number=str(number),
            when=day_and_hour(t, one.created_at, zone),
            what=t.plain(WHAT(one.what)),
            state="new" if one.is_new else "looked",
        )
        for number, one in numbered
    ]
    who = column(
        Button(t.plain("browsing-who", number=str(number)), LookWho(one.id))
        for number, one in numbered
    )
    return Screen(
        paragraphs(
            t("browsing-title"),
            total_line(t, found),
            *lines,
            t("browsing-about" if lines else "browsing-none"),
        ),
        (
            *who,
            *page_row(t, found, BrowsingAlerts),
            (back_button(t, Admin()), home_button(t)),
        ),
        protected=True,
        private=True,
    )


def who_screen(t: Translator, found: Browsing, zone: str) -> Screen:
    """Who an alert is about, and how much she has browsed and asked."""
    rows: list[Row] = []
    if found.is_member:
        rows.append((Button(t.plain("browsing-page"), ShowMember(found.member_id)),))
    rows.append((back_button(t, BrowsingAlerts(0)), home_button(t)))
    return Screen(
        paragraphs(
            profile_lines(t, found.profile),
            None if found.is_member else t("suspension-is"),
            day_and_hour(t, found.alert.created_at, zone) + ": " + t(WHAT(found.alert.what)),
            t(
                "browsing-numbers",
                day=str(found.day),
                week=str(found.week),
                asked=str(found.asked),
            ),
            t("browsing-next"),
        ),
        tuple(rows),
        protected=True,
    )


@admins_only
async def show_alerts(ctx: Context, press: BrowsingAlerts) -> None:
    """Show the alerts."""
    await _show_alerts(ctx, press.page)


async def _show_alerts(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    found = await browsing.alerts(ctx.db, ctx.member.id, page, PAGE)
    await ctx.show(alerts_screen(ctx.t, found, ctx.member.zone), notice)


@admins_only
async def look_who(ctx: Context, press: LookWho) -> None:
    """Show whose browsing an alert is about."""
    found = await browsing.look(ctx.db, press.alert_id, ctx.member.id, ctx.now())
    if found is None:
        await _show_alerts(ctx, 0, lazy("browsing-gone"))
    else:
        await ctx.show(who_screen(ctx.t, found, ctx.member.zone))


async def alerted(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells an admin of unusual browsing, at night without a sound."""
    reader = delivery.reader
    found = await browsing.alerts(services.db, reader.id, 0, PAGE)
    if not found.rows:
        return None
    screen = alerts_screen(t, found, reader.zone)
    return replace(screen, quiet=quiet_hours.is_quiet(services.now(), reader.day))


HANDLERS = [on_press(BrowsingAlerts, show_alerts), on_press(LookWho, look_who)]
NOTICES = {browsing.ALERT: alerted}
