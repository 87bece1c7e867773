"""Those who were drawn together: yes, no, and how it went."""

from handlers.introductions.requests import given_contact, show_request
from handlers.kit import forms
from handlers.kit.access import Access, members_only, visible_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import ContactField, Field, Form
from handlers.kit.router import on_press
from handlers.kit.texts import LazyText, lazy
from handlers.meetings import cards
from handlers.meetings.callbacks import AgreeToMeet, AnswerMeeting, GiveUpMeeting, OpenGroup
from handlers.meetings.messages import PAIR_NOTICE, TAKEN
from handlers.meetings.taking_part import show_home
from storage.kit.form_drafts import Draft
from storage.meetings import pairs, questions
from storage.meetings.pairs import PairOutcome
from storage.meetings.questions import Answer


async def show_group(ctx: Context, group_id: int, notice: LazyText | None = None) -> None:
    """Show with whom she was drawn."""
    group = await pairs.seen_by(ctx.db, group_id, ctx.member.id)
    screen = cards.gone_screen(ctx.t) if group is None else cards.group_screen(ctx.t, group)
    await ctx.show(screen, notice)


@members_only
async def open_group(ctx: Context, press: OpenGroup) -> None:
    """Show with whom she was drawn."""
    await show_group(ctx, press.group_id)


@visible_only
async def agree(ctx: Context, press: AgreeToMeet) -> None:
    """Ask which contact she gives, if she can still say yes."""
    group = await pairs.seen_by(ctx.db, press.group_id, ctx.member.id)
    if group is None or not group.partners:
        await show_group(ctx, press.group_id, lazy(PAIR_NOTICE(PairOutcome.GONE)))
        return
    await forms.begin(ctx, MEETING, field="gives", subject=press.group_id)


async def _agreed(ctx: Context, draft: Draft) -> None:
    outcome, contact = await pairs.agree(
        ctx.closing(draft), draft.subject, ctx.member.id, given_contact(draft), ctx.now()
    )
    notice = lazy(PAIR_NOTICE(outcome))
    if contact is not None:
        await show_request(ctx, contact, notice)
    else:
        await show_group(ctx, draft.subject, notice)


MEETING = Form(
    "meeting",
    (Field("gives", ContactField()),),
    _agreed,
    forms.back_to(show_group),
    questions="introduction",
    changed_in="/meet",
    access=Access.VISIBLE,
)


async def ask_giving_up(ctx: Context, press: GiveUpMeeting) -> Confirmation | None:
    """She cannot this time?"""
    group = await pairs.seen_by(ctx.db, press.group_id, ctx.member.id)
    if group is None or not group.missing:
        return None
    yes = ctx.t.plain("lot-give-up")
    sure = ctx.t("lot-give-up-sure", count=group.missing)
    return Confirmation(sure, yes, OpenGroup(group.id), protected=True)


@members_only
async def give_up(ctx: Context, press: GiveUpMeeting) -> None:
    """She cannot; the others are told."""
    outcome = await pairs.give_up(ctx.db, press.group_id, ctx.member.id, ctx.now())
    await show_home(ctx, lazy(PAIR_NOTICE(outcome)))


@members_only
async def answer(ctx: Context, press: AnswerMeeting) -> None:
    """Count her answer."""
    if press.answer not in {one.value for one in Answer}:
        await ctx.home()
        return
    outcome = await questions.answer(
        ctx.db, press.group_id, ctx.member.id, Answer(press.answer), ctx.now()
    )
    await ctx.show(cards.thanks_screen(ctx.t, ctx.t(TAKEN(outcome))))


HANDLERS = [
    on_press(OpenGroup, open_group),
    on_press(AgreeToMeet, agree),
    on_press(GiveUpMeeting, give_up, ask=ask_giving_up),
    on_press(AnswerMeeting, answer),
]
