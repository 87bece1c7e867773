"""Registration: a newcomer introduces herself, and is told what happens next."""

from handlers import onboarding
from handlers.delegations.claims import show_undecided
from handlers.kit import checks, consent, forms
from handlers.kit.access import Access, anyone
from handlers.kit.context import Context
from handlers.kit.forms import (
    Choice,
    Consent,
    Field,
    Form,
    MultiChoice,
    Paragraphs,
    PhotoField,
    TextLine,
)
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import Help, Languages, Register
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, PROFILE_FIELD, REGION, SECTOR, TOPIC
from handlers.kit.texts import Translator, lazy
from storage import applications, erasure, invitations, members
from storage.applications import Submission
from storage.delegations import claims
from storage.kit import form_drafts
from storage.kit.collation import label_key
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import REGIONS, SECTORS, TOPICS
from storage.members import MemberStatus, Profile

MAX_TOPICS = 5

FIXED = "fixed_country"
"""A key beside the answers: her invitation has fixed the country."""

PROFILE_FIELDS = (
    Field("name", TextLine(80), check=checks.display_name),
    Field(
        "country",
        Choice(COUNTRY, lambda ctx: ctx.network.countries),
        when=lambda answers: FIXED not in answers,
    ),
    Field("sector", Choice(SECTOR, lambda _ctx: SECTORS)),
    Field("institution", TextLine(120), optional=True, check=checks.institution),
    Field("position", TextLine(120), optional=True, check=checks.position),
    Field("offers", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS), optional=True),
    Field("seeks", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS), optional=True),
)


def _regions(ctx: Context) -> tuple[str, ...]:
    """The regions of her country, in the order of her alphabet; empty if they are not listed."""
    return tuple(
        sorted(
            REGIONS.get(ctx.member.country or "", ()),
            key=lambda code: label_key(ctx.t.plain(REGION(code)), ctx.t.language),
        )
    )


MORE_FIELDS = (
    Field("region", Choice(REGION, _regions), optional=True),
    Field("about", Paragraphs(300), optional=True, check=checks.no_contact),
    Field("photo", PhotoField(), optional=True),
)
"""What only a profile asks for."""


def profile_from(answers: dict[str, Value]) -> Profile:
    """The profile in a draft's answers."""

    def text(name: str) -> str | None:
        value = answers.get(name)
        return value if isinstance(value, str) and value else None

    def keys(name: str) -> tuple[str, ...]:
        value = answers.get(name)
        return value if isinstance(value, tuple) else ()

    return Profile(
        text("name") or "",
        text("country") or "",
        text("sector") or "",
        text("institution"),
        text("position"),
        keys("offers"),
        keys("seeks"),
        text("region"),
        text("about"),
        text("photo"),
    )


def answers_from(profile: Profile) -> dict[str, Value]:
    """A profile as the answers of a draft."""
    fields = (*PROFILE_FIELDS, *MORE_FIELDS)
    return {field.name: getattr(profile, field.name) or None for field in fields}


def review_screen(t: Translator, profile: Profile, *, is_fixed: bool = False) -> Screen:
    """The review before she submits, with a button to change each line, except the country if her
    invitation has fixed it.
    """
    change = [
        Button(t.plain(PROFILE_FIELD(field.name)), forms.Change(REGISTRATION.name, field.name))
        for field in PROFILE_FIELDS
        if not (is_fixed and field.name == "country")
    ]
    return Screen(
        paragraphs(
            t("registration-review"),
            profile_lines(t, profile, empty=True),
            t("registration-fixed-country") if is_fixed else None,
        ),
        (
            (main(t.plain("registration-send"), forms.Submit(REGISTRATION.name)),),
            *pairs(change),
            (Button(t.plain("form-cancel"), forms.Cancel(REGISTRATION.name)),),
        ),
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    profile = profile_from(dict(draft.answers))
    return review_screen(ctx.t, profile, is_fixed=FIXED in draft.answers)


def uninvited_screen(t: Translator, network: str) -> Screen:
    """Tells somebody without an invitation how she can get one, and nothing about members."""
    return Screen(
        t("registration-by-invitation", network=network),
        ((Button(t.plain("start-language"), Languages()), Button(t.plain("start-help"), Help())),),
    )


async def _cancel_registration(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


async def _done(ctx: Context, draft: Draft) -> None:
    # Whoever deleted her data while she was suspended does not come back without a decision.
    left_at = await erasure.left_suspended_at(ctx.services.db, ctx.member.id)
    outcome = await applications.submit(
        ctx.closing(draft),
        ctx.member.id,
        profile_from(dict(draft.answers)),
        str(draft.answers["consent"]),
        ctx.network.needs_approval or left_at is not None,
        ctx.now(),
        needs_invitation=ctx.network.needs_invitation,
    )
    if outcome is Submission.JOINED:
        welcome = await onboarding.welcome(ctx, ctx.member, ctx.t)
        await ctx.show(welcome, lazy("registration-joined"))
    elif outcome is Submission.WAITING:
        await ctx.home(lazy("registration-sent"))
    elif outcome is Submission.NOT_INVITED:
        await ctx.show(uninvited_screen(ctx.t, ctx.network.name))
    elif outcome is Submission.OTHER_COUNTRY:
        await _correct_country(ctx, draft)
    else:
        await ctx.home(lazy("registration-already"))


async def _correct_country(ctx: Context, draft: Draft) -> None:
    """Set the country to that of her invitation, and show the review again."""
    held = await invitations.held_by(ctx.db, ctx.member.id)
    assert held is not None
    answers = {**draft.answers, "country": held.country, FIXED: "yes"}
    mended = await form_drafts.rewrite(
        ctx.db, ctx.member.id, draft.form, answers, None, ctx.update.update_id, ctx.now()
    )
    if mended is not None:
        await forms.ask(ctx, mended, lazy("registration-other-country"))


def _terms(ctx: Context) -> str:
    return paragraphs(consent.terms_text(ctx.t, ctx.network), ctx.t("consent-question"))


REGISTRATION = Form(
    "registration",
    (Field("consent", Consent(_terms)), *PROFILE_FIELDS),
    done=_done,
    leave=_cancel_registration,
    review=_review,
    changed_in="/profile",
    access=Access.ANYONE,
)


@anyone
async def register(ctx: Context, _press: Register) -> None:
    """Start the registration, or continue the one that she set aside. After a rejection, it starts
    with her earlier answers.
    """
    if ctx.member.status is MemberStatus.SUSPENDED:
        await ctx.home()
    elif ctx.member.status in (MemberStatus.PENDING, MemberStatus.MEMBER):
        await ctx.home(lazy("registration-already"))
    else:
        await begin(ctx)


async def begin(ctx: Context) -> None:
    """Ask the first question, or the one where she stopped. Where only invited women may register,
    somebody else reads how to get an invitation.
    """
    if await show_undecided(ctx):
        return
    held = await invitations.held_by(ctx.db, ctx.member.id)
    if ctx.network.needs_invitation and held is None and not ctx.member.is_admin:
        await ctx.show(uninvited_screen(ctx.t, ctx.network.name))
        return
    if ctx.member.open_form == REGISTRATION.name and await forms.ask_again(ctx):
        return
    if await form_drafts.resume(ctx.db, ctx.member.id, REGISTRATION.name, ctx.now()):
        await forms.ask_again(ctx)
        return
    earlier = await members.profile(ctx.db, ctx.member.id)
    answers = answers_from(earlier) if earlier else await _entered(ctx)
    rejection = await applications.rejection(ctx.db, ctx.member.id)
    if rejection is not None and rejection.comment:
        answers[forms.COMMENT] = rejection.comment
    if held is not None and held.country is not None:
        answers |= {"country": held.country, FIXED: "yes"}
    await forms.begin(ctx, REGISTRATION, answers=answers)


async def _entered(ctx: Context) -> dict[str, Value]:
    """What was entered about her by somebody else, and she has said to be right."""
    found = await claims.entered(ctx.db, ctx.member.id)
    if found is None:
        return {}
    answers: dict[str, Value] = {"name": found.name}
    if found.institution:
        answers["institution"] = found.institution
    if found.country in ctx.network.countries:
        answers["country"] = found.country
    return answers


HANDLERS = [on_press(Register, register, keeps_form=True)]
