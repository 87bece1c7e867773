"""The buttons of announcements."""

from handlers.kit.buttons import Press

# Writing


class AnnouncementList(Press, prefix="nl"):
    """What she has written, and what others send."""

    page: int


class NewAnnouncement(Press, prefix="nn"):
    """Write an announcement."""


class OpenAnnouncement(Press, prefix="no"):
    """An announcement with everything about it."""

    id: int


class PickText(Press, prefix="nt"):
    """The languages of its text."""

    id: int


class ShowText(Press, prefix="nx"):
    """Its text in a language."""

    id: int
    language: str


class EditText(Press, prefix="nxe"):
    """Write its text in a language anew."""

    id: int
    language: str


class DropText(Press, prefix="nxd", irrevocable=True):
    """Take its text in a language away."""

    id: int
    language: str


class Attach(Press, prefix="nf"):
    """Send the picture or file that belongs to it."""

    id: int


class ShowButtons(Press, prefix="nb"):
    """Which buttons stand under it?"""

    id: int


class PickTarget(Press, prefix="nbp"):
    """Choose the event or practice that a button leads to."""

    id: int
    what: str
    page: int


class SetTarget(Press, prefix="nbs"):
    """A button leads to this one; with None there is no such button."""

    id: int
    what: str
    target: int | None


class AskLink(Press, prefix="nbl"):
    """Type the address that a button opens."""

    id: int


class PickKind(Press, prefix="nk"):
    """Which kind is it?"""

    id: int


class SetKind(Press, prefix="nks"):
    """It is of this kind."""

    id: int
    kind: str


class PickSendTime(Press, prefix="nh"):
    """When it goes, by its readers' clocks."""

    id: int


class TypeSendTime(Press, prefix="nha"):
    """Type the moment when it goes."""

    id: int


class SendAtOnce(Press, prefix="nhn"):
    """It goes at once."""

    id: int


class DeleteAnnouncement(Press, prefix="nd", irrevocable=True):
    """Delete the draft."""

    id: int


# Letting it go


class PreviewAnnouncement(Press, prefix="np"):
    """As its readers in this language get it."""

    id: int
    language: str


class SendTest(Press, prefix="npt"):
    """Send it to me alone, in this language."""

    id: int
    language: str


class SendAnnouncement(Press, prefix="ns", irrevocable=True):
    """Send it as I have seen it."""

    id: int
    stamp: int


class WithdrawAnnouncement(Press, prefix="nsb"):
    """Take it back before anybody has allowed it."""

    id: int


class ApproveAnnouncement(Press, prefix="ny"):
    """Allow it, as another admin."""

    id: int
    stamp: int


class RejectAnnouncement(Press, prefix="nyn"):
    """Do not allow it."""

    id: int


# While it goes, and after


class PauseAnnouncement(Press, prefix="ngp"):
    """Send nothing more for now."""

    id: int


class ResumeAnnouncement(Press, prefix="ngo"):
    """Go on."""

    id: int


class StopAnnouncement(Press, prefix="ngs", irrevocable=True):
    """Send it to nobody any more."""

    id: int


class CorrectAnnouncement(Press, prefix="nc"):
    """Hold it and write it anew."""

    id: int


class SendCorrection(Press, prefix="ncs"):
    """Edit what was delivered, and go on with the corrected text."""

    id: int
    stamp: int


class ApproveCorrection(Press, prefix="nca"):
    """Allow the correction, as another admin."""

    id: int
    stamp: int


class RejectCorrection(Press, prefix="ncl"):
    """Leave the text as it was."""

    id: int


class ShowUnknownDeliveries(Press, prefix="nu"):
    """Of whom nobody knows whether they have it."""

    id: int
    page: int


class ResolveUnknownDeliveries(Press, prefix="nus"):
    """Send it to them again, or leave it at that."""

    id: int
    again: bool


class ShowAnnouncementResults(Press, prefix="nr"):
    """What became of it."""

    id: int


class ExportAnnouncementResults(Press, prefix="nre"):
    """What became of it, as a file."""

    id: int


# Its readers


class FollowLink(Press, prefix="nv"):
    """What a button under an announcement leads to: "event", "practice" or "link"."""

    id: int
    button: str


class AnswerPoll(Press, prefix="nva"):
    """This is my answer: one of those to choose from, counted from 1."""

    id: int
    position: int


class WriteAnswer(Press, prefix="nvw"):
    """Answer in words."""

    id: int


# Asking


class PickAnswers(Press, prefix="nq"):
    """The languages of the answers to choose from."""

    id: int


class EditAnswers(Press, prefix="nqe"):
    """Write the answers to choose from in a language."""

    id: int
    language: str


class AskText(Press, prefix="nqt"):
    """Readers answer in words."""

    id: int


class AskNothing(Press, prefix="nqn"):
    """It asks nothing."""

    id: int


class ShowPollAnswers(Press, prefix="nra"):
    """The answers in words."""

    id: int
    page: int


class PollChart(Press, prefix="nrc"):
    """The answers as a picture."""

    id: int
