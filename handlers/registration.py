"""Registration: a newcomer introduces herself, and is told what happens next."""

from handlers import onboarding
from handlers.kit import forms
from handlers.kit.access import Access, anyone
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Consent, Field, Form, MultiChoice, TextLine
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import Register
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, PROFILE_FIELD, SECTOR, TOPIC
from handlers.kit.texts import Translator, lazy
from storage import applications, members
from storage.applications import Submission
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import SECTORS, TOPICS
from storage.members import MemberStatus, Profile

CONSENT = "1"
"""Version of the message `registration-ask-consent`; raise it when its meaning changes."""

MAX_TOPICS = 5

PROFILE_FIELDS = (
    Field("name", TextLine(80)),
    Field("country", Choice(COUNTRY, lambda ctx: ctx.network.countries)),
    Field("sector", Choice(SECTOR, lambda _ctx: SECTORS)),
    Field("institution", TextLine(120), optional=True),
    Field("position", TextLine(120), optional=True),
    Field("offers", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS), optional=True),
    Field("seeks", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS), optional=True),
)


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
    )


def answers_from(profile: Profile) -> dict[str, Value]:
    """A profile as the answers of a draft."""
    return {field.name: getattr(profile, field.name) or None for field in PROFILE_FIELDS}


def review_screen(t: Translator, profile: Profile) -> Screen:
    """The review before she submits, with a button to change each line."""
    change = [
        Button(t.plain(PROFILE_FIELD(field.name)), forms.Change(REGISTRATION.name, field.name))
        for field in PROFILE_FIELDS
    ]
    return Screen(
        paragraphs(t("registration-review"), profile_lines(t, profile, empty=True)),
        (
            (main(t.plain("registration-send"), forms.Submit(REGISTRATION.name)),),
            *pairs(change),
            (Button(t.plain("form-cancel"), forms.Cancel(REGISTRATION.name)),),
        ),
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, profile_from(dict(draft.answers)))


async def _cancel_registration(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


async def _done(ctx: Context, draft: Draft) -> None:
    outcome = await applications.submit(
        ctx.closing(draft),
        ctx.member.id,
        profile_from(dict(draft.answers)),
        int(str(draft.answers["consent"])),
        ctx.network.entry == "approval",
        ctx.now(),
    )
    if outcome is Submission.JOINED:
        welcome = await onboarding.welcome(ctx, ctx.member, ctx.t)
        await ctx.show(welcome, lazy("registration-joined"))
    elif outcome is Submission.WAITING:
        await ctx.home(lazy("registration-sent"))
    else:
        await ctx.home(lazy("registration-already"))


REGISTRATION = Form(
    "registration",
    (Field("consent", Consent(CONSENT)), *PROFILE_FIELDS),
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
    """Ask the first question, or the one where she stopped."""
    if ctx.member.open_form == REGISTRATION.name and await forms.ask_again(ctx):
        return
    if await form_drafts.resume(ctx.db, ctx.member.id, REGISTRATION.name, ctx.now()):
        await forms.ask_again(ctx)
        return
    earlier = await members.profile(ctx.db, ctx.member.id)
    answers = answers_from(earlier) if earlier else {}
    rejection = await applications.rejection(ctx.db, ctx.member.id)
    if rejection is not None and rejection.comment:
        answers[forms.COMMENT] = rejection.comment
    await forms.begin(ctx, REGISTRATION, answers=answers)


HANDLERS = [on_press(Register, register, keeps_form=True)]
