"""The buttons of announcements."""

from handlers.kit.buttons import Press

# Drafting


class AnnouncementList(Press, prefix="nl"):
    """Show her announcements and those of others."""

    page: int


class NewAnnouncement(Press, prefix="nn"):
    """Write an announcement."""


class OpenAnnouncement(Press, prefix="no"):
    """Show an announcement with all its details."""

    id: int


class PickText(Press, prefix="nt"):
    """Show the languages of the text."""

    id: int


class ShowText(Press, prefix="nx"):
    """Show the text in one language."""

    id: int
    language: str


class EditText(Press, prefix="nxe"):
    """Write the text in one language again."""

    id: int
    language: str


class DropText(Press, prefix="nxd", irrevocable=True, destructive=True):
    """Remove the text in one language."""

    id: int
    language: str


class Attach(Press, prefix="nf"):
    """Send the picture or file that goes with it."""

    id: int


class ShowButtons(Press, prefix="nb"):
    """Show the buttons that appear below it."""

    id: int


class PickTarget(Press, prefix="nbp"):
    """Choose the event, practice or entry that a button leads to."""

    id: int
    what: str
    page: int


class SetTarget(Press, prefix="nbs"):
    """Set the event, practice or entry that a button leads to; None removes the button."""

    id: int
    what: str
    target: int | None


class AskLink(Press, prefix="nbl"):
    """Type the address that a button opens."""

    id: int


class PickKind(Press, prefix="nk"):
    """Choose the kind of announcement."""

    id: int


class SetKind(Press, prefix="nks"):
    """Set the kind."""

    id: int
    kind: str


class PickSendTime(Press, prefix="nh"):
    """Show the send time, with the local times of its readers."""

    id: int


class TypeSendTime(Press, prefix="nha"):
    """Type the send time."""

    id: int


class SendAtOnce(Press, prefix="nhn"):
    """Send it as soon as it is released."""

    id: int


class DeleteAnnouncement(Press, prefix="nd", irrevocable=True, destructive=True):
    """Delete the draft."""

    id: int


# Releasing


class PreviewAnnouncement(Press, prefix="np"):
    """Show it as readers of this language get it."""

    id: int
    language: str


class SendTest(Press, prefix="npt"):
    """Send it only to herself, in this language."""

    id: int
    language: str


class SendAnnouncement(Press, prefix="ns", irrevocable=True):
    """Send the version that she has seen."""

    id: int
    stamp: int


class WithdrawAnnouncement(Press, prefix="nsb"):
    """Withdraw it before anybody has approved it."""

    id: int


# While it goes, and after


class PauseAnnouncement(Press, prefix="ngp"):
    """Pause sending."""

    id: int


class ResumeAnnouncement(Press, prefix="ngo"):
    """Resume sending."""

    id: int


class StopAnnouncement(Press, prefix="ngs", irrevocable=True, destructive=True):
    """Stop sending for good."""

    id: int


class CorrectAnnouncement(Press, prefix="nc"):
    """Pause it and write its text again."""

    id: int


class SendCorrection(Press, prefix="ncs"):
    """Edit the delivered messages, and continue with the corrected text."""

    id: int
    stamp: int


class RejectCorrection(Press, prefix="ncl", irrevocable=True, destructive=True):
    """Reject the correction; the text stays as it was."""

    id: int


class ShowUnknownDeliveries(Press, prefix="nu"):
    """Show the readers for whom the delivery outcome is unknown."""

    id: int
    page: int


class ResolveUnknownDeliveries(Press, prefix="nus"):
    """Send it to them again, or leave it."""

    id: int
    again: bool


class ShowAnnouncementResults(Press, prefix="nr"):
    """Show the results."""

    id: int


class ExportAnnouncementResults(Press, prefix="nre"):
    """Send the results as a file."""

    id: int


# Readers


class FollowLink(Press, prefix="nv"):
    """Open what a button below an announcement leads to: one of TARGETS, or "link"."""

    id: int
    button: str


class AnswerPoll(Press, prefix="nva"):
    """Answer a poll with one of its options, counted from 1."""

    id: int
    position: int


class WriteAnswer(Press, prefix="nvw"):
    """Answer in her own words."""

    id: int


# Polls


class PickAnswers(Press, prefix="nq"):
    """Show the languages of the poll options, to choose from."""

    id: int


class EditAnswers(Press, prefix="nqe"):
    """Write the poll options in one language."""

    id: int
    language: str


class AskText(Press, prefix="nqt"):
    """Let readers answer in their own words."""

    id: int


class AskNothing(Press, prefix="nqn"):
    """Ask readers nothing."""

    id: int


class ShowPollAnswers(Press, prefix="nra"):
    """Show the answers in words."""

    id: int
    page: int


class PollChart(Press, prefix="nrc"):
    """Send the answers as a picture."""

    id: int
