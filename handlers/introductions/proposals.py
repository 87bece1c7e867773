"""Proposals: a member introduces two of her contacts to each other, and each of them decides."""

from handlers.introductions import proposal_cards
from handlers.introductions.callbacks import (
    AgreeToProposal,
    DeclineProposal,
    MoreProposalActions,
    OpenProposal,
    PickSecond,
    ProposeContact,
    WithdrawProposal,
)
from handlers.introductions.lists import show_requests
from handlers.introductions.messages import PROPOSAL_NOTICE
from handlers.introductions.requests import given_contact, show_request
from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only, visible_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import ContactField, Field, Form, TextLine
from handlers.kit.navigation import home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, Translator, lazy
from storage.introductions import limits, lists, proposal_records, proposals, records
from storage.introductions.lists import RequestList
from storage.introductions.proposal_records import ProposalStatus
from storage.introductions.proposals import ProposalOutcome
from storage.introductions.records import Introduction, IntroductionStatus
from storage.kit.form_drafts import Draft, Value
from storage.outbox import ClaimedDelivery

PAGE = 7
LONGEST_LINE = 200


# Proposing


@members_only
async def pick_second(ctx: Context, press: PickSecond) -> None:
    """Show her other contacts."""
    contact = await _contact(ctx, press.introduction_id)
    if contact is None:
        await show_request(ctx, press.introduction_id)
        return
    page = await lists.others(ctx.db, ctx.member.id, contact.other_id, press.page, PAGE)
    await ctx.show(proposal_cards.pick_screen(ctx.t, contact.id, contact.name, page))


async def _contact(ctx: Context, introduction_id: int) -> Introduction | None:
    found = await records.seen_by(ctx.db, introduction_id, ctx.member.id)
    if found is None or found.status is not IntroductionStatus.ACCEPTED:
        return None
    return found


@visible_only
async def begin(ctx: Context, press: ProposeContact) -> None:
    """Ask for the line, unless it is too early for another proposal."""
    one = await _contact(ctx, press.introduction_id)
    other = await _contact(ctx, press.other_introduction_id)
    if one is None or other is None or one.other_id == other.other_id:
        await show_request(ctx, press.introduction_id, lazy(PROPOSAL_NOTICE(ProposalOutcome.GONE)))
        return
    again = await proposals.may_propose_at(ctx.db, ctx.member.id, ctx.now())
    if again is not None:
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        text = ctx.t("proposal-too-many", most=limits.PROPOSALS.times, when=when)
        await ctx.show(Screen(text, (home_row(ctx.t),)))
        return
    answers: dict[str, Value] = {
        "first": shortened(one.name, 80),
        "second": shortened(other.name, 80),
        "other": str(other.other_id),
    }
    await forms.begin(ctx, PROPOSAL, subject=one.other_id, answers=answers)


def _review(ctx: Context, draft: Draft) -> Screen:
    first, second, line = (str(draft.answers.get(key) or "") for key in ("first", "second", "line"))
    return proposal_cards.review_screen(ctx.t, (first, second), line, PROPOSAL.name)


async def _propose(ctx: Context, draft: Draft) -> None:
    outcome, proposal_id = await proposals.propose(
        ctx.closing(draft), ctx.member.id, draft.subject, int(str(draft.answers["other"])),
        str(draft.answers["line"]), ctx.now(),
    )  # fmt: skip
    notice = lazy(PROPOSAL_NOTICE(outcome))
    if proposal_id is not None:
        await show_proposal(ctx, proposal_id, notice)
    else:
        await show_requests(ctx, RequestList.CONTACTS, 0, notice)


async def _leave(ctx: Context, _draft: Draft) -> None:
    await show_requests(ctx, RequestList.CONTACTS, 0)


PROPOSAL = Form(
    "proposal",
    (Field("line", TextLine(LONGEST_LINE), check=checks.no_contact),),
    done=_propose,
    leave=_leave,
    review=_review,
    access=Access.VISIBLE,
)


# Answering


@members_only
async def open_proposal(ctx: Context, press: OpenProposal) -> None:
    """Open a proposal."""
    await show_proposal(ctx, press.proposal_id)


async def show_proposal(ctx: Context, proposal_id: int, notice: LazyText | None = None) -> None:
    """Show a proposal to one of the three."""
    proposal = await proposal_records.seen_by(ctx.db, proposal_id, ctx.member.id)
    if proposal is None:
        await ctx.show(Screen(ctx.t("proposal-gone"), (home_row(ctx.t),)), notice)
    else:
        await ctx.show(proposal_cards.proposal_screen(ctx.t, proposal, ctx.member.zone), notice)


@members_only
async def show_more(ctx: Context, press: MoreProposalActions) -> None:
    """Show what else can be done about a proposal."""
    proposal = await proposal_records.seen_by(ctx.db, press.proposal_id, ctx.member.id)
    if proposal is None:
        await show_proposal(ctx, press.proposal_id)
    else:
        await ctx.show(proposal_cards.more_screen(ctx.t, proposal))


@visible_only
async def agree(ctx: Context, press: AgreeToProposal) -> None:
    """Ask which contact she gives, if she can still agree."""
    proposal = await proposal_records.seen_by(ctx.db, press.proposal_id, ctx.member.id)
    if proposal is None or proposal.is_mine or proposal.status is not ProposalStatus.PENDING:
        notice = lazy(PROPOSAL_NOTICE(ProposalOutcome.GONE))
        await show_proposal(ctx, press.proposal_id, notice)
        return
    await forms.begin(ctx, AGREEMENT, field="gives", subject=press.proposal_id)


async def _agreed(ctx: Context, draft: Draft) -> None:
    outcome, introduction_id = await proposals.agree(
        ctx.closing(draft), draft.subject, ctx.member.id, given_contact(draft), ctx.now()
    )
    notice = lazy(PROPOSAL_NOTICE(outcome))
    if introduction_id is not None:
        await show_request(ctx, introduction_id, notice)
    else:
        await show_proposal(ctx, draft.subject, notice)


AGREEMENT = Form(
    "agreement",
    (Field("gives", ContactField()),),
    _agreed,
    forms.back_to(show_proposal),
    questions="introduction",
    changed_in="/requests",
    access=Access.VISIBLE,
)


async def ask_decline(ctx: Context, press: DeclineProposal) -> Confirmation | None:
    """The question before she declines or takes back; None unless she may still do so."""
    proposal = await proposal_records.seen_by(ctx.db, press.proposal_id, ctx.member.id)
    if proposal is None or proposal.is_mine:
        return None
    match proposal.status:
        case ProposalStatus.PENDING:
            question = ctx.t("proposal-sure-decline")
            yes = ctx.t.plain("introductions-decline")
        case ProposalStatus.AGREED:
            question, yes = ctx.t("proposal-sure-take-back"), ctx.t.plain("proposal-take-back")
        case _:
            return None
    return Confirmation(
        question, yes, OpenProposal(proposal.id), basis=proposal.status.value, protected=True
    )


@members_only
async def decline(ctx: Context, press: DeclineProposal) -> None:
    """Decline, or take back; nobody is told."""
    outcome = await proposals.decline(ctx.db, press.proposal_id, ctx.member.id, ctx.now())
    await _show_outcome(ctx, press.proposal_id, outcome, RequestList.RECEIVED)


async def ask_withdrawal(ctx: Context, press: WithdrawProposal) -> Confirmation | None:
    """The question before a proposal is withdrawn; None unless it waits and is hers."""
    proposal = await proposal_records.seen_by(ctx.db, press.proposal_id, ctx.member.id)
    waits = proposal is not None and proposal.status is ProposalStatus.PENDING
    if proposal is None or not waits or not proposal.is_mine:
        return None
    question, yes = ctx.t("proposal-sure-withdraw"), ctx.t.plain("proposal-withdraw")
    return Confirmation(question, yes, OpenProposal(proposal.id), protected=True)


@members_only
async def withdraw(ctx: Context, press: WithdrawProposal) -> None:
    """Withdraw her own proposal."""
    outcome = await proposals.withdraw(ctx.db, press.proposal_id, ctx.member.id, ctx.now())
    await _show_outcome(ctx, press.proposal_id, outcome, RequestList.SENT)


async def _show_outcome(
    ctx: Context, proposal_id: int, outcome: ProposalOutcome, box: RequestList
) -> None:
    notice = lazy(PROPOSAL_NOTICE(outcome))
    if outcome in (ProposalOutcome.UNCHANGED, ProposalOutcome.GONE):
        await show_proposal(ctx, proposal_id, notice)
    else:
        await show_requests(ctx, box, 0, notice)


# Notifications


async def proposed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells one of the two of the proposal, while she can answer."""
    return await _news(services, delivery, t, ProposalStatus.PENDING)


async def decided(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells how a proposal has ended."""
    return await _news(services, delivery, t, ProposalStatus.ACCEPTED, ProposalStatus.EXPIRED)


async def _news(
    services: Services, delivery: ClaimedDelivery, t: Translator, *statuses: ProposalStatus
) -> Screen | None:
    assert delivery.subject_id is not None
    proposal = await proposal_records.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if proposal is None or proposal.status not in statuses:
        return None
    return proposal_cards.news_screen(t, services.network.name, proposal.id)


HANDLERS = [
    on_press(PickSecond, pick_second),
    on_press(ProposeContact, begin),
    on_press(OpenProposal, open_proposal),
    on_press(MoreProposalActions, show_more),
    on_press(AgreeToProposal, agree),
    on_press(DeclineProposal, decline, ask=ask_decline),
    on_press(WithdrawProposal, withdraw, ask=ask_withdrawal),
]
