"""Two whom the staff propose to each other are asked, without names, and answer."""

from handlers.kit import date_format
from handlers.kit.access import members_only, visible_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Mentoring, back_button, home_button
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    AgreeToPair,
    DeclinePair,
    OpenProposedPair,
)
from handlers.mentoring.cards import entry_text, nameless, reasons_text
from handlers.mentoring.home import show_home
from handlers.mentoring.messages import PROPOSAL_NOTICE
from handlers.mentoring.pairs import show_pair
from storage.mentoring import proposals
from storage.mentoring.proposals import Proposal, ProposalOutcome
from storage.mentoring.records import Side
from storage.mentoring.reports import ENTRY


def proposal_screen(t: Translator, proposal: Proposal, until: str) -> Screen:
    """A pair that the staff propose, to one of the two."""
    said = proposal.programme.text(t.language)
    other = proposal.match.entry
    rows: list[Row] = []
    key = "mentoring-proposed-waits"
    if proposal.says is None:
        key = "mentoring-proposed-ask"
        rows.append((main(t.plain("mentoring-agree"), AgreeToPair(proposal.pair.id)),))
    decline = "mentoring-decline" if proposal.says is None else "mentoring-take-back-yes"
    rows.append(report_row(t, ENTRY, other.id))
    rows.append((Button(t.plain(decline), DeclinePair(proposal.pair.id)),))
    asked = (
        "mentoring-proposed-mentee" if other.side is Side.MENTEE else "mentoring-proposed-mentor"
    )
    return Screen(
        paragraphs(
            t(asked, title=said.title),
            t("mentoring-who", who=nameless(t, other)),
            entry_text(t, other, said.questions),
            reasons_text(t, proposal.match),
            t(key, when=until),
        ),
        (
            *rows,
            (back_button(t, Mentoring()), home_button(t)),
        ),
        protected=True,
        private=True,
    )


@members_only
async def open_proposal(ctx: Context, press: OpenProposedPair) -> None:
    """Show a pair that the staff propose to her."""
    await _show_proposal(ctx, press.pair_id)


async def _show_proposal(ctx: Context, pair_id: int, notice: LazyText | None = None) -> None:
    found = await proposals.proposal(ctx.db, pair_id, ctx.member.id)
    if found is None or found.says is False:
        await show_home(ctx, notice or lazy(PROPOSAL_NOTICE(ProposalOutcome.GONE)))
        return
    until = date_format.in_words(ctx.t, found.due_at, ctx.member.zone, ctx.now())
    await ctx.show(proposal_screen(ctx.t, found, until), notice)


async def ask_agreeing(ctx: Context, press: AgreeToPair) -> Confirmation | None:
    """The question before she agrees; None if there is nothing to agree to."""
    found = await proposals.proposal(ctx.db, press.pair_id, ctx.member.id)
    if found is None or found.says is not None:
        return None
    t = ctx.t
    yes = t.plain("mentoring-agree")
    return Confirmation(t("mentoring-agree-sure"), yes, OpenProposedPair(press.pair_id))


@visible_only
async def agree(ctx: Context, press: AgreeToPair) -> None:
    """Agree to a pair."""
    outcome = await proposals.answer(ctx.db, press.pair_id, ctx.member.id, True, ctx.now())
    notice = lazy(PROPOSAL_NOTICE(outcome))
    if outcome is ProposalOutcome.PAIRED:
        await show_pair(ctx, press.pair_id, notice)
    else:
        await _show_proposal(ctx, press.pair_id, notice)


async def ask_declining(ctx: Context, press: DeclinePair) -> Confirmation | None:
    """The question before she declines a pair; None if there is nothing to decline."""
    found = await proposals.proposal(ctx.db, press.pair_id, ctx.member.id)
    if found is None or found.says is False:
        return None
    t = ctx.t
    yes = t.plain("mentoring-decline")
    return Confirmation(t("mentoring-decline-sure"), yes, OpenProposedPair(press.pair_id))


@members_only
async def decline_pair(ctx: Context, press: DeclinePair) -> None:
    """Decline a pair; nobody is told."""
    outcome = await proposals.answer(ctx.db, press.pair_id, ctx.member.id, False, ctx.now())
    await show_home(ctx, lazy(PROPOSAL_NOTICE(outcome)))


HANDLERS = [
    on_press(OpenProposedPair, open_proposal),
    on_press(AgreeToPair, agree, ask=ask_agreeing),
    on_press(DeclinePair, decline_pair, ask=ask_declining),
]
