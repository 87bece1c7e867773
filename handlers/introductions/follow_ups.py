"""The question how a new contact went, and what staff see of the answers: numbers only."""

from handlers.introductions.callbacks import AnswerFollowUp, OpenRequest, ShowContactNumbers
from handlers.introductions.messages import ANSWER
from handlers.kit import small_numbers
from handlers.kit.access import members_only, staff_only
from handlers.kit.context import Context, Services
from handlers.kit.navigation import Admin, back_button, home_button, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, paragraphs
from handlers.kit.texts import Translator
from storage.introductions import follow_ups, records
from storage.introductions.follow_ups import Answer, QuarterNumbers
from storage.outbox import ClaimedDelivery


def question_screen(t: Translator, introduction_id: int, name: str) -> Screen:
    """The question to one of the two about the other one, by name."""
    answers = (
        Button(t.plain(ANSWER(answer)), AnswerFollowUp(introduction_id, answer.value))
        for answer in Answer
    )
    return Screen(
        t("follow-up-ask", name=name, days=follow_ups.ASK_AFTER.days),
        (*column(answers), home_row(t)),
        protected=True,
        private=True,
    )


def thanks_screen(t: Translator, introduction_id: int, answer: Answer) -> Screen:
    """What she reads after her answer; if they have not spoken yet, the way to the contact."""
    if answer is not Answer.NOT_YET:
        return Screen(t("follow-up-thanks"), (home_row(t),), protected=True)
    open_it = Button(t.plain("contact-open"), OpenRequest(introduction_id))
    return Screen(t("follow-up-thanks-not-yet"), ((open_it,), home_row(t)), protected=True)


def numbers_screen(t: Translator, quarters: tuple[QuarterNumbers, ...]) -> Screen:
    """The numbers of the last quarters; small ones are hidden."""
    lines = [_line(t, one) for one in quarters]
    return Screen(
        paragraphs(
            t("contact-numbers-title"),
            *(lines or [t("contact-numbers-none")]),
            t("numbers-small") if lines else None,
        ),
        ((back_button(t, Admin()), home_button(t)),),
    )


def _line(t: Translator, one: QuarterNumbers) -> str:
    answers = small_numbers.report(sum(one.answers), one.answers).parts[0]
    spoken, not_yet, did_not_fit = map(str, answers)
    return t(
        "contact-numbers-line",
        year=str(one.year),
        quarter=str(one.quarter),
        made=str(small_numbers.shown(one.made)),
        spoken=spoken,
        notyet=not_yet,
        didnotfit=did_not_fit,
    )


@members_only
async def answer_follow_up(ctx: Context, press: AnswerFollowUp) -> None:
    """Count her answer."""
    if press.answer not in {answer.value for answer in Answer}:
        await ctx.home()
        return
    answer = Answer(press.answer)
    counted = await follow_ups.answer(
        ctx.db, press.introduction_id, ctx.member.id, answer, ctx.now()
    )
    if counted:
        await ctx.show(thanks_screen(ctx.t, press.introduction_id, answer))
    else:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),), protected=True))


@staff_only
async def show_numbers(ctx: Context, _press: ShowContactNumbers) -> None:
    """Show how many contacts members have made, and what came of them."""
    await ctx.show(numbers_screen(ctx.t, await follow_ups.numbers(ctx.db, ctx.now())))


async def asked(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The question, while the contact is there and she has not answered."""
    assert delivery.subject_id is not None
    if not await follow_ups.is_open(services.db, delivery.subject_id, delivery.reader.id):
        return None
    request = await records.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    return None if request is None else question_screen(t, request.id, request.name)


HANDLERS = [
    on_press(AnswerFollowUp, answer_follow_up),
    on_press(ShowContactNumbers, show_numbers),
]
