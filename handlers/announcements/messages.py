"""The messages of announcements that are selected by an outcome, a status or a kind of key."""

from handlers.kit.texts import Family
from storage.announcements.control import ControlOutcome
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import TARGETS, AnnouncementStatus, Correction
from storage.announcements.responses import PollOutcome
from storage.announcements.results import ResolveOutcome
from storage.announcements.sending import SendOutcome
from storage.outbox import PauseReason

FACT = Family(
    "announcement-fact",
    ["kind", "language", "text", "texts", "author", "with", "when", "whom", "asks"],
)
NOTICE = Family("announcement-notice", EditOutcome, SendOutcome, ControlOutcome)
STATUS = Family("announcement-is", AnnouncementStatus, without=[AnnouncementStatus.SENT])
PAUSED = Family("announcement-paused", PauseReason, without=[PauseReason.STOPPED])
CORRECTION = Family("announcement-correction", Correction)
ATTACHMENT = Family("announcement-with", ["photo", "document"])
ASKS = Family("announcement-asks", ["choice", "text"])

ADD = Family("announcement-add", TARGETS)
WHICH = Family("announcement-which", TARGETS)
BUTTON = Family("announcement-button", TARGETS)
BUTTON_TARGET = Family("announcement-to", [*TARGETS, "link"])
ANSWER_NOTICE = Family("announcement-answer", PollOutcome)

SUM = Family(
    "announcement-sum",
    ["sent", "waiting", "blocked", "failed", "unknown", "closed", "dropped"],
)
COLUMN = Family(
    "announcement-column",
    ["total", "sent", "blocked", "failed", "unknown", "dropped", "waiting"],
)
REASON = Family("announcement-why", map(str, range(5)))
UNKNOWN_NOTICE = Family("announcement-notice-unknown", ResolveOutcome)
