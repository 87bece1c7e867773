"""What is held about her, who reads it, and until when; the consent to changed terms."""

from collections.abc import Sequence
from datetime import datetime

from handlers.kit import date_format
from handlers.kit.access import anyone
from handlers.kit.consent import terms_text
from handlers.kit.context import Context, Network
from handlers.kit.navigation import OwnProfile, Privacy, back_button, home_button, home_row
from handlers.kit.report_buttons import ShowCases
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, main, paragraphs
from handlers.kit.texts import Family, Translator, lazy
from handlers.privacy.callbacks import Agree, GetData, PickDeletion, ShowHeld
from storage import members, privacy
from storage.kit.retention import Subject, Until
from storage.members import MemberStatus
from storage.privacy import Holding, Open

SUBJECT = Family("privacy-subject", Subject)
UNTIL = Family("privacy-until", Until, Open, without=[Until.FIXED])


def privacy_screen(t: Translator, network: Network, *, is_registered: bool) -> Screen:
    """Who holds her data, why, and who reads it; with what she can do about it."""
    rows: list[Row] = [
        (Button(t.plain("privacy-held"), ShowHeld()),),
        (Button(t.plain("privacy-file"), GetData()),),
    ]
    if is_registered:
        rows.append((Button(t.plain("privacy-correct"), OwnProfile()),))
        rows.append((Button(t.plain("report-cases"), ShowCases(0)),))
    rows.append((Button(t.plain("privacy-delete"), PickDeletion()),))
    return Screen(
        paragraphs(
            t("privacy-title"),
            terms_text(t, network),
            t("privacy-why"),
            t("help-who-reads"),
            t("privacy-private"),
        ),
        (*rows, home_row(t)),
    )


def held_screen(
    t: Translator, held: Sequence[Holding], days: int, zone: str, now: datetime
) -> Screen:
    """What is held about her, subject by subject, each with its end. `days` is for how long the
    operator's backups are kept.
    """
    lines = [
        t(
            "privacy-held-line",
            what=t.plain(SUBJECT(one.subject)),
            count=str(one.count),
            until=_until(t, one, zone, now),
        )
        for one in held
    ]
    return Screen(
        paragraphs(
            t("privacy-held-title"),
            "\n".join(lines) or t("privacy-held-nothing"),
            t("privacy-held-backups", days=days),
        ),
        (
            (Button(t.plain("privacy-file"), GetData()),),
            (back_button(t, Privacy()), home_button(t)),
        ),
        protected=True,
    )


def _until(t: Translator, holding: Holding, zone: str, now: datetime) -> str:
    if isinstance(holding.until, datetime):
        return t.plain("privacy-until-day", day=date_format.date(t, holding.until, zone))
    return t.plain(UNTIL(holding.until))


def consent_screen(t: Translator, network: Network) -> Screen:
    """The question whether she agrees to the changed terms."""
    return Screen(
        paragraphs(t("consent-changed"), terms_text(t, network), t("consent-question")),
        (
            (main(t.plain("form-agree"), Agree(network.consent_version)),),
            (Button(t.plain("privacy-button"), Privacy()),),
        ),
    )


@anyone
async def privacy_command(ctx: Context, _arguments: str) -> None:
    """Answer /privacy: show who holds her data and why."""
    await _show(ctx)


@anyone
async def privacy_pressed(ctx: Context, _press: Privacy) -> None:
    """Show who holds her data and why."""
    await _show(ctx)


async def _show(ctx: Context) -> None:
    is_registered = ctx.member.status not in (MemberStatus.NEWCOMER, MemberStatus.SUSPENDED)
    await ctx.show(privacy_screen(ctx.t, ctx.network, is_registered=is_registered))


@anyone
async def show_held(ctx: Context, _press: ShowHeld) -> None:
    """Show what is held about her, and until when."""
    held = await privacy.held(ctx.db, ctx.member.id)
    days = ctx.network.terms.backups
    await ctx.show(held_screen(ctx.t, held, days, ctx.member.zone, ctx.now()))


@anyone
async def agree(ctx: Context, press: Agree) -> None:
    """Note that she agrees to the terms, if they are those of today."""
    if press.version != ctx.network.consent_version:
        await ctx.show(consent_screen(ctx.t, ctx.network))
        return
    await members.agree(ctx.db, ctx.member.id, press.version, ctx.now())
    await ctx.home(lazy("consent-thanks"))


HANDLERS = [
    on_command("privacy", privacy_command, keeps_form=True, needs_consent=False),
    on_press(Privacy, privacy_pressed, keeps_form=True, needs_consent=False),
    on_press(ShowHeld, show_held, needs_consent=False),
    on_press(Agree, agree, keeps_form=True, needs_consent=False),
]
