"""The buttons of meetings by lot."""

from handlers.kit.buttons import Press


class EnterRound(Press, prefix="mte"):
    """Opt in for a round."""

    round_id: int


class LeaveRound(Press, prefix="mtx"):
    """Leave a round that is not drawn yet."""

    round_id: int


class PickSpoken(Press, prefix="mtl"):
    """Choose the languages in which she talks."""


class MarkSpoken(Press, prefix="mtk"):
    """Add a language in which she talks, or remove it."""

    language: str
    on: bool


class SetInvitations(Press, prefix="mtn"):
    """Turn invitations to rounds on or off."""

    on: bool


class OpenGroup(Press, prefix="mtg"):
    """Show with whom she was drawn."""

    group_id: int


class AgreeToMeet(Press, prefix="mty"):
    """Say yes; the contact to give is asked for first."""

    group_id: int


class GiveUpMeeting(Press, prefix="mto", irrevocable=True, destructive=True):
    """She cannot this time."""

    group_id: int


class AnswerMeeting(Press, prefix="mta"):
    """Answer the question how it went."""

    group_id: int
    answer: str


class ShowRounds(Press, prefix="mtr"):
    """Show the last rounds with their numbers."""


class PrepareRound(Press, prefix="mtp"):
    """Prepare a round: for whom it is."""


class OpenRound(Press, prefix="mts", irrevocable=True):
    """Open a round: members are invited."""

    round_id: int


class SetMonthly(Press, prefix="mtm"):
    """Let the bot open a round each month, or not."""

    on: bool


class CheckDraw(Press, prefix="mtc"):
    """Repeat the draw of a round with its seed, and compare."""

    round_id: int
