"""The buttons of contact requests and contacts."""

from handlers.kit.buttons import Press


class AskContact(Press, prefix="ia"):
    """Ask to be introduced to this member."""

    member_id: int


class AskAuthor(Press, prefix="iaa"):
    """Ask to be introduced to the author of a text, such as a practice."""

    kind: str
    subject_id: int


class OpenRequest(Press, prefix="io"):
    """Open a request, as the requester or as the recipient."""

    introduction_id: int


class AcceptRequest(Press, prefix="iy"):
    """Accept a request; the contact to give is asked for first."""

    introduction_id: int


class DeclineRequest(Press, prefix="in", irrevocable=True, destructive=True):
    """Decline a request, without a notification to the requester."""

    introduction_id: int


class BlockMember(Press, prefix="ib", irrevocable=True, destructive=True):
    """Block a member: neither of the two finds the other any more."""

    introduction_id: int


class GiveAnotherContact(Press, prefix="ig"):
    """Replace the contact that was given."""

    introduction_id: int


class WithdrawRequest(Press, prefix="it", irrevocable=True, destructive=True):
    """Withdraw a request, or end an accepted introduction."""

    introduction_id: int


class ShowBlocked(Press, prefix="ibl"):
    """Show a page of the members whom she has blocked."""

    page: int


class UnblockMember(Press, prefix="iu"):
    """Unblock a member."""

    member_id: int


class MoreActions(Press, prefix="im"):
    """Show what else can be done about a request or a contact: declining, ending, blocking."""

    introduction_id: int


class WriteMessage(Press, prefix="iw"):
    """Write the other one a first message, which the bot passes on."""

    introduction_id: int


class EditNote(Press, prefix="ine"):
    """Write a private note about the other one."""

    introduction_id: int


class AnswerFollowUp(Press, prefix="ifu"):
    """Answer the question how a new contact went."""

    introduction_id: int
    answer: str


class ShowContactNumbers(Press, prefix="ifn"):
    """Show how many contacts members have made, and what came of them."""


class PickSecond(Press, prefix="ip"):
    """Show a page of the contacts to whom this one may be introduced."""

    introduction_id: int
    page: int


class ProposeContact(Press, prefix="ipp"):
    """Introduce the members of these two contacts to each other."""

    introduction_id: int
    other_introduction_id: int


class OpenProposal(Press, prefix="ipo"):
    """Open a proposal, as the proposer or as one of the two."""

    proposal_id: int


class MoreProposalActions(Press, prefix="ipm"):
    """Show what else can be done about a proposal: declining, withdrawing."""

    proposal_id: int


class AgreeToProposal(Press, prefix="ipy"):
    """Agree to a proposal; the contact to give is asked for first."""

    proposal_id: int


class DeclineProposal(Press, prefix="ipn", irrevocable=True, destructive=True):
    """Decline a proposal, or take back that she has agreed. Nobody is told."""

    proposal_id: int


class WithdrawProposal(Press, prefix="ipx", irrevocable=True, destructive=True):
    """Withdraw her own proposal."""

    proposal_id: int
