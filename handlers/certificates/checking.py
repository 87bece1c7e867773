"""Checking a certificate that somebody holds: /verify, its number, or the text of its code."""

from handlers.certificates import cards, signatures
from handlers.certificates.callbacks import CheckCertificate, WithdrawCertificate
from handlers.certificates.messages import CHECKED, WITHDRAW_NOTICE
from handlers.kit import date_format
from handlers.kit.access import admins_only, anyone
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Certificates, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import Translator, lazy
from storage.certificates import checking, issuing, keys, tokens
from storage.certificates.checking import Checked, Standing
from storage.certificates.issuing import WithdrawOutcome
from storage.certificates.tokens import Problem
from storage.members import MemberStatus

EXAMPLE = "7K3M-9Q2X-4BCD"
"""A number as it stands on a certificate."""


def how_screen(t: Translator, *, is_member: bool) -> Screen:
    """How a certificate is checked."""
    mine = ((Button(t.plain("certificate-mine"), Certificates(0)),),) if is_member else ()
    return Screen(t("certificate-check-how", number=EXAMPLE), (*mine, home_row(t)))


def checked_screen(
    t: Translator, network: str, found: Checked | Problem, zone: str, *, may_withdraw: bool
) -> Screen:
    """Whether a certificate is genuine, and what it says."""
    if isinstance(found, Problem):
        return Screen(
            t(CHECKED(found), network=network),
            ((Button(t.plain("certificate-check"), CheckCertificate()),), home_row(t)),
        )
    when = None
    if found.withdrawn_at is not None:
        when = t("certificate-withdrawn-on", day=date_format.date(t, found.withdrawn_at, zone))
    withdraw = ()
    if may_withdraw and found.standing is Standing.VALID and found.claims is not None:
        press = WithdrawCertificate(found.claims.number)
        withdraw = ((Button(t.plain("certificate-withdraw-button"), press),),)
    is_told = found.claims is not None
    return Screen(
        paragraphs(
            t(CHECKED(found.standing), network=network),
            when,
            cards.lines(t, found.claims) if found.claims is not None else None,
            t("certificate-compare") if is_told else None,
        ),
        (
            (Button(t.plain("certificate-check"), CheckCertificate()),),
            *withdraw,
            home_row(t),
        ),
    )


@anyone
async def verify(ctx: Context, arguments: str) -> None:
    """/verify: check the certificate whose number or code follows; otherwise say how."""
    if not arguments.strip():
        await _show_how(ctx)
    elif not await _check(ctx, arguments, is_loose=True):
        await _show(ctx, Checked(Standing.UNKNOWN))


@anyone
async def how_pressed(ctx: Context, _press: CheckCertificate) -> None:
    """Say how a certificate is checked."""
    await _show_how(ctx)


async def _show_how(ctx: Context) -> None:
    is_member = ctx.member.status is MemberStatus.MEMBER
    await ctx.show(how_screen(ctx.t, is_member=is_member))


@anyone
async def take_certificate(ctx: Context, text: str) -> bool:
    """Check the certificate whose number or code she has sent; False if the text is neither."""
    return await _check(ctx, text, is_loose=False)


async def _check(ctx: Context, text: str, *, is_loose: bool) -> bool:
    """Check a certificate. A number without its two hyphens is taken for one only if it `is_loose`:
    asked for.
    """
    token = tokens.token_in(text)
    if token is not None:
        known = await keys.known(ctx.db)
        found = tokens.verified(token, known, signatures.is_signature)
        if not isinstance(found, Problem):
            found = await checking.by_token(ctx.db, token, found, ctx.network.stolen_keys)
        await _show(ctx, found)
        return True
    number = tokens.number_in(text)
    if number is None or not (is_loose or text.strip().count("-") == 2):
        return False
    await _show(ctx, await checking.by_number(ctx.db, number, ctx.member.id, ctx.now()))
    return True


async def _show(ctx: Context, found: Checked | Problem) -> None:
    await ctx.show(
        checked_screen(
            ctx.t, ctx.network.name, found, ctx.member.zone, may_withdraw=ctx.member.is_admin
        )
    )


async def ask_withdrawal(ctx: Context, press: WithdrawCertificate) -> Confirmation | None:
    """Withdraw this certificate of somebody?"""
    number = tokens.number_in(press.number)
    claims = None if number is None else await checking.listed(ctx.db, number)
    if claims is None:
        return None
    return Confirmation(
        ctx.t("certificate-ask-admin", name=claims.name, title=claims.title, number=claims.number),
        ctx.t.plain("certificate-withdraw-button"),
        CheckCertificate(),
    )


@admins_only
async def withdraw(ctx: Context, press: WithdrawCertificate) -> None:
    """Withdraw this certificate; its holder is told."""
    number, outcome = tokens.number_in(press.number), WithdrawOutcome.GONE
    if number is not None:
        outcome = await issuing.withdraw(ctx.db, number, ctx.member.id, ctx.now())
    await ctx.show(how_screen(ctx.t, is_member=True), lazy(WITHDRAW_NOTICE(outcome)))


HANDLERS = [
    on_command("verify", verify),
    on_press(CheckCertificate, how_pressed),
    on_press(WithdrawCertificate, withdraw, ask=ask_withdrawal),
]
TEXTS = [take_certificate]
