"""The end of a request or of a contact: declining, withdrawing, ending."""

from handlers.introductions.callbacks import DeclineRequest, OpenRequest, WithdrawRequest
from handlers.introductions.cards import other_name
from handlers.introductions.lists import show_requests
from handlers.introductions.messages import NOTICE
from handlers.introductions.requests import show_request
from handlers.kit.access import members_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.screens import paragraphs
from handlers.kit.texts import lazy
from storage.introductions import endings, records
from storage.introductions.lists import RequestList
from storage.introductions.records import IntroductionOutcome, IntroductionStatus
from storage.mentoring import endings as mentoring


async def ask_decline(ctx: Context, press: DeclineRequest) -> Confirmation | None:
    """The question before declining; None unless she may still answer the request."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None or request.is_mine or request.status is not IntroductionStatus.PENDING:
        return None
    question, yes = ctx.t("introductions-sure-decline"), ctx.t.plain("introductions-decline")
    return Confirmation(question, yes, OpenRequest(request.id), protected=True)


@members_only
async def decline(ctx: Context, press: DeclineRequest) -> None:
    """Decline a request, without a notification to the requester."""
    outcome = await endings.decline(ctx.db, press.introduction_id, ctx.member.id, ctx.now())
    await show_outcome(ctx, press.introduction_id, outcome, RequestList.RECEIVED)


async def ask_withdrawal(ctx: Context, press: WithdrawRequest) -> Confirmation | None:
    """The question before a request is withdrawn or an introduction ended. Her confirmation counts
    only for the state that she was asked about.
    """
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None:
        return None
    basis = [request.status.value]
    match request.status:
        case IntroductionStatus.ACCEPTED:
            question = ctx.t("introductions-sure-end", name=other_name(ctx.t, request))
            if await mentoring.ends_with_contact(
                ctx.db, ctx.member.id, request.other_id, request.id
            ):
                question = paragraphs(question, ctx.t("introductions-mentoring-ends"))
                basis.append("mentoring")
        case IntroductionStatus.PENDING if request.is_mine:
            question = ctx.t("introductions-sure-withdraw", name=other_name(ctx.t, request))
        case _:
            return None
    return Confirmation(
        question, ctx.t.plain("introductions-yes"), OpenRequest(request.id),
        basis=" ".join(basis), protected=True,
    )  # fmt: skip


@members_only
async def withdraw_request(ctx: Context, press: WithdrawRequest) -> None:
    """Withdraw a request, or end an introduction."""
    outcome = await endings.withdraw(ctx.db, press.introduction_id, ctx.member.id, ctx.now())
    await show_outcome(ctx, press.introduction_id, outcome, RequestList.SENT)


async def show_outcome(
    ctx: Context, introduction_id: int, outcome: IntroductionOutcome, box: RequestList | None
) -> None:
    """Show what an act has led to: the list that she came from, or else the request."""
    notice = lazy(NOTICE(outcome))
    if outcome in (IntroductionOutcome.UNCHANGED, IntroductionOutcome.GONE):
        await show_request(ctx, introduction_id, notice)
    else:
        await show_requests(ctx, box, 0, notice)


HANDLERS = [
    on_press(DeclineRequest, decline, ask=ask_decline),
    on_press(WithdrawRequest, withdraw_request, ask=ask_withdrawal),
]
