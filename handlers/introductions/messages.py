"""Messages of this feature that are selected by an enum, and ready notes."""

from handlers.kit.texts import Family, Translator
from storage.introductions.first_messages import MessageOutcome
from storage.introductions.follow_ups import Answer
from storage.introductions.lists import RequestList
from storage.introductions.notes import NoteOutcome
from storage.introductions.proposal_records import ProposalStatus
from storage.introductions.proposals import ProposalOutcome
from storage.introductions.records import IntroductionOutcome, IntroductionStatus, RequestOutcome

STATUS = Family(
    "introductions-is",
    IntroductionStatus,
    without=[IntroductionStatus.PENDING, IntroductionStatus.ACCEPTED],
)
TAB = Family("introductions-box", RequestList)
LIST = Family("introductions-list", RequestList)
NONE = Family("introductions-none", RequestList)
CHANGE = Family("introductions-change", ["note", "gives"])
NOTICE = Family("introductions-notice", RequestOutcome, IntroductionOutcome)
SUBJECTS = ("practice", "board-entry", "project")
"""What a request can be about."""

ABOUT = Family("introductions-about", SUBJECTS)
AUTHOR = Family("introductions-author", [*SUBJECTS, "gone"])
WHOM = Family("introductions-whom", SUBJECTS)
ASK_NOTE = Family("askauthor-note", SUBJECTS)
COPY = Family("contact-copy", ["phone", "email"])
NOTE_NOTICE = Family("private-note-notice", NoteOutcome)
MESSAGE_NOTICE = Family("contact-message-notice", MessageOutcome)
ANSWER = Family("follow-up-answer", Answer)
PROPOSAL_STATUS = Family("proposal-is", ProposalStatus, without=[ProposalStatus.PENDING])
PROPOSAL_NOTICE = Family("proposal-notice", ProposalOutcome)

OPENINGS = {
    "introduction-opening-experience": "introduction-opening-experience-label",
    "introduction-opening-question": "introduction-opening-question-label",
    "introduction-opening-event": "introduction-opening-event-label",
    "introduction-opening-together": "introduction-opening-together-label",
}
"""Message keys of ready notes, mapped to the keys of their buttons."""


READY = {*OPENINGS, "introduction-opening-lot"}
"""The keys of all ready notes: those that she can choose, and those of the bot."""


def note_words(t: Translator, note: str) -> str:
    """A note as unformatted text: a ready one in the reader's language, any other as written."""
    return t.plain(note) if note in READY else note
