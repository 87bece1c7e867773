"""How a newcomer tells who she is, and what happens next."""

from handlers.kit import forms
from handlers.kit.access import Access, anyone
from handlers.kit.context import Context
from handlers.kit.forms import Agreement, Field, Form, Line, OneOf, SomeOf
from handlers.kit.navigation import Register
from handlers.kit.people import profile_lines
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, Screen, lines, pairs
from handlers.kit.texts import Texts, say
from storage import applications, drafts, members
from storage.applications import Submission
from storage.drafts import Draft, Value
from storage.lists import SECTORS, TOPICS
from storage.members import Profile, Status

CONSENT = "1"
"""Version of the message `registration-ask-consent`; raise it when its meaning changes."""

MOST_TOPICS = 5

PROFILE_FIELDS = (
    Field("name", Line(80)),
    Field("country", OneOf("country", lambda ctx: ctx.network.countries)),
    Field("sector", OneOf("sector", lambda _ctx: SECTORS)),
    Field("institution", Line(120), optional=True),
    Field("position", Line(120), optional=True),
    Field("offers", SomeOf("topic", lambda _ctx: TOPICS, MOST_TOPICS), optional=True),
    Field("seeks", SomeOf("topic", lambda _ctx: TOPICS, MOST_TOPICS), optional=True),
)


def profile_from(answers: dict[str, Value]) -> Profile:
    """The profile that a draft's answers make."""

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


def review_screen(t: Texts, profile: Profile) -> Screen:
    """What she is about to send, each line with a button to change it."""
    change = [
        Button(t.plain(f"field-{field.name}"), forms.Change(REGISTRATION.name, field.name))
        for field in PROFILE_FIELDS
    ]
    return Screen(
        lines(t("registration-review"), profile_lines(t, profile, empty=True)),
        (
            (Button(t.plain("registration-send"), forms.Send(REGISTRATION.name)),),
            *pairs(change),
            (Button(t.plain("form-cancel"), forms.Cancel(REGISTRATION.name)),),
        ),
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, profile_from(dict(draft.answers)))


async def _leave(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


async def _done(ctx: Context, draft: Draft) -> None:
    outcome = await applications.submit(
        ctx.db,
        ctx.member.id,
        profile_from(dict(draft.answers)),
        int(str(draft.answers["consent"])),
        REGISTRATION.name,
        ctx.network.entry == "approval",
        ctx.now(),
    )
    await ctx.reload()
    notice = {
        Submission.JOINED: "registration-joined",
        Submission.WAITING: "registration-sent",
        Submission.ALREADY: "registration-already",
    }[outcome]
    await ctx.home(say(notice))


REGISTRATION = Form(
    "registration",
    (Field("consent", Agreement(CONSENT)), *PROFILE_FIELDS),
    done=_done,
    leave=_leave,
    review=_review,
    changed_in="/profile",
    access=Access.ANYONE,
)


@anyone
async def register(ctx: Context, _press: Register) -> None:
    """Begin, or go on with what she set aside; after a no, with what she told the last time."""
    if ctx.member.status is Status.SUSPENDED:
        await ctx.home()
    elif ctx.member.status in (Status.WAITING, Status.MEMBER):
        await ctx.home(say("registration-already"))
    else:
        await begin(ctx)


async def begin(ctx: Context) -> None:
    """Ask the first question, or the one where she stopped."""
    if ctx.member.open_form == REGISTRATION.name and await forms.ask_again(ctx):
        return
    if await drafts.resume(ctx.db, ctx.member.id, REGISTRATION.name, ctx.now()):
        await ctx.reload()
        await forms.ask_again(ctx)
        return
    earlier = await members.profile(ctx.db, ctx.member.id)
    answers = answers_from(earlier) if earlier else {}
    await forms.begin(ctx, REGISTRATION, answers=answers)


HANDLERS = [on_press(Register, register, keeps_form=True)]
