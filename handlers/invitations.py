"""Invitations: coordinators and admins make links, and newcomers open them."""

from functools import partial

from handlers import registration
from handlers.kit import addresses, date_format, forms, qr_codes
from handlers.kit.access import Access, anyone, staff_only
from handlers.kit.buttons import CopyText, OpenLink, Press
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choice, Field, Form
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import (
    Admin,
    WithoutTelegram,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.router import DeepLink, on_command, on_press
from handlers.kit.screens import Button, File, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import LANGUAGE, PROFILE_FIELD
from handlers.kit.texts import Family, LazyText, Translator, lazy, texts
from storage import invitations
from storage.database import Page
from storage.invitations import (
    Guesses,
    Invitation,
    InvitationOutcome,
    InvitationStatus,
    LinkOutcome,
)
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import COUNTRIES
from storage.outbox import ClaimedDelivery

PREFIX = "join"
"""The prefix of the link; its secret follows."""

PAGE = 5

ANY = "any"
"""The answer that leaves the country to the invited woman."""

NOTICE = Family("invitation-notice", InvitationOutcome, without=[InvitationOutcome.MADE])
STATUS = Family("invitation-is", InvitationStatus)
OPENED = Family("invitation-link", LinkOutcome, without=[LinkOutcome.READY])
WHERE = Family("country", [*COUNTRIES, ANY])


class ShowInvitations(Press, prefix="iv"):
    """Show a page of her invitations."""

    page: int


class NewInvitation(Press, prefix="ivn"):
    """Make an invitation."""


class OpenInvitation(Press, prefix="ivo"):
    """Show one of her invitations."""

    invitation_id: int


class WithdrawInvitation(Press, prefix="ivw", irrevocable=True, destructive=True):
    """Take an invitation back."""

    invitation_id: int


class GetInvitationPicture(Press, prefix="ivq"):
    """Send the link with this secret as a picture."""

    secret: str


def list_screen(t: Translator, found: Page[Invitation]) -> Screen:
    """Her invitations, the latest first, with what has become of each."""

    def label(one: Invitation) -> str:
        number, state = str(one.id), t.plain(STATUS(one.status))
        if not one.used_by:
            return t.plain("invitation-line-unused", number=number, state=state)
        line = partial(t.plain, "invitation-line", number=number, state=state)
        return fitted(lambda who: line(who=who), one.used_by)

    entries = column(Button(label(one), OpenInvitation(one.id)) for one in found.rows)
    return Screen(
        paragraphs(
            t("invitation-title"),
            t("invitation-none") if not found.rows else None,
            total_line(t, found),
        ),
        (
            (main(t.plain("invitation-new"), NewInvitation()),),
            (Button(t.plain("delegation-hub-button"), WithoutTelegram()),),
            *entries,
            *page_row(t, found, ShowInvitations),
            (back_button(t, Admin()), home_button(t)),
        ),
        protected=True,
    )


def country_name(t: Translator, country: str | None) -> str:
    """The country that an invitation is for, as unformatted text."""
    return t.plain(WHERE(country or ANY))


def invitation_screen(t: Translator, one: Invitation, zone: str) -> Screen:
    """One of her invitations: for whom, until when, and who used it."""
    take_back: tuple[Row, ...] = ()
    if one.is_revocable:
        take_back = ((Button(t.plain("invitation-withdraw"), WithdrawInvitation(one.id)),),)
    return Screen(
        paragraphs(
            t("invitation-number", number=str(one.id)),
            t(
                "invitation-facts",
                country=country_name(t, one.country),
                language=t.plain(LANGUAGE(one.language)),
                made=date_format.day(t, one.created_at, zone),
                until=date_format.day(t, one.expires_at, zone),
            ),
            t("invitation-state", state=t.plain(STATUS(one.status))),
            t("invitation-used-by", name=one.used_by) if one.used_by else None,
            t("invitation-link-not-kept") if one.status is InvitationStatus.OPEN else None,
        ),
        (*take_back, (back_button(t, ShowInvitations(0)), home_button(t))),
        protected=True,
    )


def text_to_forward(t: Translator, network: str, link: str, until: str) -> Screen:
    """What the invited woman reads, in her language; to be forwarded."""
    return Screen(t("invitation-text", network=network, link=link, until=until))


def made_screen(t: Translator, link: str, secret: str) -> Screen:
    """The ways to hand the new link over."""
    return Screen(
        t("invitation-made"),
        (
            (Button(t.plain("invitation-send"), OpenLink(addresses.share_link(link))),),
            (
                Button(t.plain("invitation-copy"), CopyText(link)),
                Button(t.plain("invitation-picture"), GetInvitationPicture(secret)),
            ),
            (Button(t.plain("invitation-all"), ShowInvitations(0)), home_button(t)),
        ),
    )


def guesses_screen(t: Translator, network: str, found: Guesses) -> Screen:
    """Tells an admin that links of invitations are being guessed."""
    return Screen(
        paragraphs(
            t("notice-private", network=network),
            t("invitation-guessed", links=str(found.links), people=str(found.people)),
        ),
        (home_row(t),),
    )


@staff_only
async def invite_command(ctx: Context, _arguments: str) -> None:
    """Answer /invite: show her invitations."""
    await _show_list(ctx)


@staff_only
async def show_invitations(ctx: Context, press: ShowInvitations) -> None:
    """Show a page of her invitations."""
    await _show_list(ctx, press.page)


async def _show_list(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    found = await invitations.listed(ctx.db, ctx.member.id, page, PAGE, ctx.now())
    await ctx.show(list_screen(ctx.t, found), notice)


@staff_only
async def open_invitation(ctx: Context, press: OpenInvitation) -> None:
    """Show one of her invitations."""
    await _show(ctx, press.invitation_id)


async def _show(ctx: Context, invitation_id: int, notice: LazyText | None = None) -> None:
    found = await invitations.own(ctx.db, invitation_id, ctx.member.id, ctx.now())
    if found is None:
        await _show_list(ctx, notice=notice)
    else:
        await ctx.show(invitation_screen(ctx.t, found, ctx.member.zone), notice)


async def ask_withdrawal(ctx: Context, press: WithdrawInvitation) -> Confirmation | None:
    """The question before an invitation is taken back; None if it cannot be any more."""
    found = await invitations.own(ctx.db, press.invitation_id, ctx.member.id, ctx.now())
    if found is None or not found.is_revocable:
        return None
    question = ctx.t("invitation-sure", number=str(found.id))
    return Confirmation(question, ctx.t.plain("invitation-yes"), OpenInvitation(found.id))


@staff_only
async def withdraw(ctx: Context, press: WithdrawInvitation) -> None:
    """Take an invitation back."""
    outcome = await invitations.withdraw(ctx.db, press.invitation_id, ctx.member.id, ctx.now())
    await _show(ctx, press.invitation_id, lazy(NOTICE(outcome)))


@staff_only
async def send_picture(ctx: Context, press: GetInvitationPicture) -> None:
    """Send the link as a picture, to be shown or printed."""
    found = await invitations.own_link(ctx.db, press.secret, ctx.member.id, ctx.now())
    if found is None:
        await _show_list(ctx, notice=lazy("invitation-link-gone"))
        return
    link = addresses.start_link(ctx.bot.username, PREFIX, press.secret)
    until = date_format.day(ctx.t, found.expires_at, ctx.member.zone)
    caption = ctx.t("invitation-picture-caption", network=ctx.network.name, until=until)
    await ctx.send_file("photo", File("invitation.png", qr_codes.picture(link)), caption)


# Making one


def _countries(ctx: Context) -> tuple[str, ...]:
    """The countries to which she may invite."""
    if ctx.member.is_admin:
        return (*ctx.network.countries, ANY)
    return tuple(sorted(ctx.member.coordinated_countries))


@staff_only
async def new_invitation(ctx: Context, _press: NewInvitation) -> None:
    """Ask for what the invitation is: the country, unless there is only one, and the language."""
    countries = _countries(ctx)
    given = {"country": countries[0]} if len(countries) == 1 else {}
    await forms.begin(ctx, INVITATION, answers={**given})


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, str(draft.answers["country"]), str(draft.answers["language"]))


def review_screen(t: Translator, country: str, language: str) -> Screen:
    """The question before the link is made."""
    return Screen(
        t(
            "invitation-review",
            country=country_name(t, None if country == ANY else country),
            language=t.plain(LANGUAGE(language)),
        ),
        (
            (main(t.plain("invitation-make"), forms.Submit(INVITATION.name)),),
            (
                Button(t.plain(PROFILE_FIELD("country")), forms.Change(INVITATION.name, "country")),
                Button(t.plain("start-language"), forms.Change(INVITATION.name, "language")),
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(INVITATION.name)),),
        ),
    )


async def _make(ctx: Context, draft: Draft) -> None:
    country, language = str(draft.answers["country"]), str(draft.answers["language"])
    secret, now = addresses.secret(), ctx.now()
    outcome = await invitations.create(
        ctx.closing(draft), ctx.member.id, secret, None if country == ANY else country, language,
        now,
    )  # fmt: skip
    if outcome is not InvitationOutcome.MADE:
        await _show_list(ctx, notice=lazy(NOTICE(outcome)))
        return
    link = addresses.start_link(ctx.bot.username, PREFIX, secret)
    hers = texts(language)
    until = date_format.day(hers, now + invitations.VALID, ctx.member.zone)
    await ctx.show(text_to_forward(hers, ctx.network.name, link, until))
    await ctx.say(made_screen(ctx.t, link, secret))


async def _leave(ctx: Context, _draft: Draft) -> None:
    if ctx.member.is_staff:
        await _show_list(ctx)
    else:
        await ctx.home()


INVITATION = Form(
    "invitation",
    (
        Field("country", Choice(WHERE, _countries), is_given=True),
        Field("language", Choice(LANGUAGE, lambda ctx: ctx.network.languages)),
    ),
    _make,
    _leave,
    review=_review,
    access=Access.STAFF,
)


# The invited woman


@anyone
async def open_link(ctx: Context, secret: str) -> bool:
    """Use an invitation for somebody who has not registered, and begin her registration."""
    outcome = await invitations.open_link(ctx.db, ctx.member.id, secret, ctx.now())
    if outcome is not LinkOutcome.READY:
        await ctx.home(lazy(OPENED(outcome)))
    elif ctx.member.language is None:
        await ctx.home(lazy("invitation-welcome", network=ctx.network.name))
    else:
        await registration.begin(ctx)
    return True


async def guessed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells an admin that links of invitations are being guessed."""
    found = await invitations.guesses(services.db, services.now())
    if not found.links or not delivery.reader.is_admin:
        return None
    return guesses_screen(t, services.network.name, found)


HANDLERS = [
    on_command("invite", invite_command),
    on_press(ShowInvitations, show_invitations),
    on_press(NewInvitation, new_invitation),
    on_press(OpenInvitation, open_invitation),
    on_press(WithdrawInvitation, withdraw, ask=ask_withdrawal),
    on_press(GetInvitationPicture, send_picture),
]
NOTICES = {invitations.GUESSED: guessed}
DEEP_LINKS = [DeepLink(PREFIX, open_link)]
