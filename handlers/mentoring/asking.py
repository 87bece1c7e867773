"""A mentor is asked whether she takes a mentee, without her name, and answers."""

from handlers.kit import date_format
from handlers.kit.access import members_only, visible_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Mentoring, back_button, home_button
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, paragraphs
from handlers.kit.texts import Translator, lazy
from handlers.mentoring.callbacks import (
    AcceptMentee,
    DeclineMentee,
    OpenMentee,
)
from handlers.mentoring.cards import entry_text, nameless, reasons_text
from handlers.mentoring.home import show_home
from handlers.mentoring.messages import CHOICE_NOTICE
from handlers.mentoring.pairs import show_pair
from storage.mentoring import asking
from storage.mentoring.asking import ChoiceOutcome, Question
from storage.mentoring.reports import ENTRY


def question_screen(t: Translator, question: Question, until: str) -> Screen:
    """The question to a mentor: who looks for one, and why it was her who was chosen."""
    said = question.programme.text(t.language)
    return Screen(
        paragraphs(
            t("mentoring-asked", title=said.title),
            t("mentoring-who", who=nameless(t, question.mentee)),
            entry_text(t, question.mentee, said.questions),
            reasons_text(t, question.match),
            t("mentoring-asked-until", when=until),
        ),
        (
            (main(t.plain("mentoring-accept"), AcceptMentee(question.id)),),
            report_row(t, ENTRY, question.mentee.id),
            (Button(t.plain("mentoring-decline"), DeclineMentee(question.id)),),
            (back_button(t, Mentoring()), home_button(t)),
        ),
        protected=True,
        private=True,
    )


@members_only
async def open_question(ctx: Context, press: OpenMentee) -> None:
    """Show the question to a mentor."""
    found = await asking.question(ctx.db, press.choice_id, ctx.member.id)
    if found is None:
        await show_home(ctx, lazy(CHOICE_NOTICE(ChoiceOutcome.GONE)))
        return
    until = date_format.in_words(ctx.t, found.due_at, ctx.member.zone, ctx.now())
    await ctx.show(question_screen(ctx.t, found, until))


async def ask_acceptance(ctx: Context, press: AcceptMentee) -> Confirmation | None:
    """The question before names and contacts are shared; None if she is not asked any more."""
    found = await asking.question(ctx.db, press.choice_id, ctx.member.id)
    if found is None:
        return None
    contact = found.match.entry.contact.plain()
    t = ctx.t
    return Confirmation(
        t("mentoring-accept-sure", contact=contact), t.plain("mentoring-accept"),
        OpenMentee(press.choice_id), basis=contact, protected=True,
    )  # fmt: skip


@visible_only
async def accept(ctx: Context, press: AcceptMentee) -> None:
    """Take the mentee."""
    outcome, pair_id = await asking.accept(ctx.db, press.choice_id, ctx.member.id, ctx.now())
    if pair_id is None:
        await show_home(ctx, lazy(CHOICE_NOTICE(outcome)))
    else:
        await show_pair(ctx, pair_id, lazy(CHOICE_NOTICE(outcome)))


async def ask_decline(ctx: Context, press: DeclineMentee) -> Confirmation | None:
    """The question before she declines; None if she is not asked any more."""
    if await asking.question(ctx.db, press.choice_id, ctx.member.id) is None:
        return None
    t = ctx.t
    yes = t.plain("mentoring-decline")
    return Confirmation(t("mentoring-decline-sure"), yes, OpenMentee(press.choice_id))


@members_only
async def decline(ctx: Context, press: DeclineMentee) -> None:
    """Decline; nobody is told."""
    outcome = await asking.decline(ctx.db, press.choice_id, ctx.member.id, ctx.now())
    await show_home(ctx, lazy(CHOICE_NOTICE(outcome)))


HANDLERS = [
    on_press(OpenMentee, open_question),
    on_press(AcceptMentee, accept, ask=ask_acceptance),
    on_press(DeclineMentee, decline, ask=ask_decline),
]
