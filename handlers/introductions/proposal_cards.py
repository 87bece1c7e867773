"""A proposal of two contacts to each other, as the proposer or one of the two sees it."""

from handlers.introductions.callbacks import (
    AgreeToProposal,
    DeclineProposal,
    MoreProposalActions,
    OpenProposal,
    OpenRequest,
    PickSecond,
    ProposeContact,
    WithdrawProposal,
)
from handlers.introductions.messages import PROPOSAL_STATUS
from handlers.kit import forms
from handlers.kit.characters import shortened
from handlers.kit.date_format import day
from handlers.kit.member_cards import called, card_lines
from handlers.kit.navigation import Requests, back_button, home_button, page_row, total_line
from handlers.kit.report_buttons import BlockOrReport, report_row
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator
from storage.database import Page
from storage.introductions import requests
from storage.introductions.lists import RequestList, RequestRow
from storage.introductions.proposal_records import Proposal, ProposalStatus
from storage.introductions.reports import PROPOSAL, PROPOSED
from storage.profile_fields import Card


def pick_screen(
    t: Translator, introduction_id: int, name: str, contacts: Page[RequestRow]
) -> Screen:
    """The choice of the one to whom a contact is introduced; `name` is the contact's."""
    buttons = column(
        Button(
            t.plain(
                "introductions-line",
                name=shortened(entry.name, 40),
                country=t.plain(COUNTRY(entry.country)),
                state="none",
            ),
            ProposeContact(introduction_id, entry.id),
        )
        for entry in contacts.rows
    )
    turning = page_row(t, contacts, lambda number: PickSecond(introduction_id, number))
    back = back_button(t, OpenRequest(introduction_id))
    return Screen(
        paragraphs(
            t("proposal-pick", name=name) if contacts.rows else t("proposal-nobody"),
            total_line(t, contacts),
        ),
        (*buttons, *turning, (back, home_button(t))),
        protected=True,
    )


def review_screen(t: Translator, names: tuple[str, str], line: str, form: str) -> Screen:
    """A proposal before it is sent to both; `form` is the name of its form."""
    return Screen(
        paragraphs(
            t("proposal-review", first=names[0], second=names[1]),
            t("introductions-note", note=line),
            t("proposal-promise", days=requests.VALID_FOR.days),
        ),
        (
            (main(t.plain("proposal-send"), forms.Submit(form)),),
            (Button(t.plain("introductions-change-note"), forms.Change(form, "line")),),
            (Button(t.plain("form-cancel"), forms.Cancel(form)),),
        ),
        protected=True,
    )


def proposal_screen(t: Translator, proposal: Proposal, zone: str) -> Screen:
    """A proposal as the proposer or one of the two sees it, with what she can do."""
    until = day(t, proposal.expires_at, zone)
    whose = "mine" if proposal.is_mine else "theirs"
    more = ((Button(t.plain("introductions-more"), MoreProposalActions(proposal.id)),),)
    gives = None
    if proposal.own_contact is not None:
        gives = t("introductions-gives", contact=proposal.own_contact.plain())
    acts: tuple[Row, ...] = ()
    match proposal.status:
        case ProposalStatus.PENDING if proposal.is_mine:
            said, acts = t("proposal-waits", day=until), more
        case ProposalStatus.PENDING:
            said = t("proposal-decide", day=until)
            accept = Button(t.plain("introductions-accept"), AgreeToProposal(proposal.id))
            acts = ((accept,), *more)
        case status:
            said = t(PROPOSAL_STATUS(status), whose=whose, day=until)
            if status is ProposalStatus.AGREED:
                acts = more
            elif proposal.introduction_id is not None:
                open_it = OpenRequest(proposal.introduction_id)
                acts = ((main(t.plain("introductions-open"), open_it),),)
    report: tuple[Row, ...] = ()
    if not proposal.is_mine:
        label = t.plain("report-proposed-button")
        report = (
            report_row(t, PROPOSAL, proposal.id),
            (Button(label, BlockOrReport(PROPOSED, proposal.other_key)),),
        )
    box = RequestList.SENT
    if not proposal.is_mine and proposal.status is ProposalStatus.PENDING:
        box = RequestList.RECEIVED
    return Screen(
        paragraphs(*_about(t, proposal), t("introductions-note", note=proposal.line), said, gives),
        (*acts, *report, (back_button(t, Requests(box.value, 0)), home_button(t))),
        protected=True,
    )


def more_screen(t: Translator, proposal: Proposal) -> Screen:
    """What can be done about a proposal besides the usual."""
    acts: tuple[Button, ...] = ()
    match proposal.status:
        case ProposalStatus.PENDING if proposal.is_mine:
            acts = (Button(t.plain("proposal-withdraw"), WithdrawProposal(proposal.id)),)
        case ProposalStatus.PENDING:
            acts = (Button(t.plain("introductions-decline"), DeclineProposal(proposal.id)),)
        case ProposalStatus.AGREED:
            acts = (Button(t.plain("proposal-take-back"), DeclineProposal(proposal.id)),)
        case _:
            pass
    back = back_button(t, OpenProposal(proposal.id))
    return Screen(
        paragraphs(*_about(t, proposal)),
        (*column(acts), (back, home_button(t))),
        protected=True,
    )


def _about(t: Translator, proposal: Proposal) -> tuple[str, ...]:
    if proposal.is_mine:
        first, second = (_called(t, one) for one in proposal.others)
        return (t("proposal-yours", first=first, second=second),)
    return t("proposal-about", name=_called(t, proposal.proposer)), card_lines(
        t, proposal.others[0]
    )


def _called(t: Translator, card: Card) -> str:
    return called(t, card.name, card.sector, card.country)


def news_screen(t: Translator, network: str, proposal_id: int) -> Screen:
    """The notification, which contains nothing that a passer-by should read."""
    open_it = Button(t.plain("introductions-open"), OpenProposal(proposal_id))
    return Screen(t("notice-private", network=network), ((open_it,),))
