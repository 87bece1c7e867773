"""The buttons of contact requests and contacts."""

from handlers.kit.buttons import Press


class AskContact(Press, prefix="ia"):
    """Ask to be introduced to this member."""

    member_id: int


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
