"""The buttons of delegations."""

from handlers.kit.buttons import Press


class ShowDelegations(Press, prefix="dg"):
    """Show a page of the events for which she may enter women."""

    page: int


class EnterDelegate(Press, prefix="dge"):
    """Ask for a woman to enter for an event."""

    event_id: int


class EnterList(Press, prefix="dgp"):
    """Ask for a list of women to enter for an event."""

    event_id: int


class OpenDelegate(Press, prefix="dgo"):
    """Show what is stored about a woman."""

    profile_id: int


class ChangeDelegate(Press, prefix="dgc"):
    """Choose what to change of it."""

    profile_id: int


class EditDelegate(Press, prefix="dgf"):
    """Ask for a new value of one field."""

    profile_id: int
    field: str


class AnswerForDelegate(Press, prefix="dga"):
    """Say for her that she comes, or take the seat that is offered to her."""

    profile_id: int


class WithdrawDelegate(Press, prefix="dgw", irrevocable=True, destructive=True):
    """Say for her that she does not come."""

    profile_id: int


class RemoveDelegate(Press, prefix="dgr", irrevocable=True, destructive=True):
    """Erase what was entered about her."""

    profile_id: int


class PickLinkLanguage(Press, prefix="dgi"):
    """Choose the language of the text around her link."""

    profile_id: int


class MakeLink(Press, prefix="dgk", irrevocable=True):
    """Make a link for her; an earlier one no longer works."""

    profile_id: int
    language: str


class GetLinkPicture(Press, prefix="dgq"):
    """Send the link with this secret as a picture."""

    secret: str


class GetSlip(Press, prefix="dgx"):
    """Send the link with this secret as a slip to print, in this language."""

    secret: str
    language: str


class PickSlipsLanguage(Press, prefix="dgy"):
    """Choose the language of the slips for the women of an event who have no link."""

    event_id: int


class MakeSlips(Press, prefix="dgz"):
    """Make links for the women of an event who have none, and send them as slips to print."""

    event_id: int
    language: str


class OpenClaim(Press, prefix="cl"):
    """Show her what was entered about her."""

    profile_id: int


class ConfirmClaim(Press, prefix="cly"):
    """Say that it is she, and take it over."""

    profile_id: int


class RefuseClaim(Press, prefix="cln", irrevocable=True, destructive=True):
    """Say that it is not she."""

    profile_id: int


class EraseClaim(Press, prefix="clx", irrevocable=True, destructive=True):
    """Have everything erased that was entered about her."""

    profile_id: int
