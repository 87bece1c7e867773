"""What a line of the news is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Page, Transaction


class Line(StrEnum):
    """What a line of the news says."""

    CONTACT_ASKED = "contact-asked"
    CONTACT_GIVEN = "contact-given"
    CONTACT_EXPIRED = "contact-expired"
    CONTACT_MISSING = "contact-missing"
    CONTACT_MESSAGE = "contact-message"
    CONTACT_FOLLOW_UP = "contact-follow-up"
    PROPOSAL = "proposal"
    PROPOSAL_DECIDED = "proposal-decided"
    TIME_ASKED = "time-asked"
    TIME_FOUND = "time-found"
    TIME_UNFOUND = "time-unfound"
    TIME_CHANGED = "time-changed"
    TIME_OFF = "time-off"
    TIME_REMINDER = "time-reminder"
    MEETING_INVITED = "meeting-invited"
    MEETING_DRAWN = "meeting-drawn"
    MEETING_OUT = "meeting-out"
    MEETING_MET = "meeting-met"
    EVENT_INVITED = "event-invited"
    EVENT_OFFERED = "event-offered"
    EVENT_SEATED = "event-seated"
    EVENT_REVOKED = "event-revoked"
    EVENT_CHANGED = "event-changed"
    DELEGATION = "delegation"
    EVENT_CANCELLED = "event-cancelled"
    EVENT_REMINDER = "event-reminder"
    EVENT_EVALUATION = "event-evaluation"
    EVENT_MATERIALS = "event-materials"
    READERS = "readers"
    PRACTICE_REMOVED = "practice-removed"
    CALL_CLOSES_SOON = "call-closes-soon"
    CALL_DECIDED = "call-decided"
    PROJECT_ACCEPTED = "project-accepted"
    PROJECT_WITHDRAWN = "project-withdrawn"
    PROJECT_REMOVED = "project-removed"
    PRESENTATION = "presentation"
    REPEAT_ASKED = "repeat-asked"
    PROJECT_REPEATED = "project-repeated"
    REVIEW_WAITS = "review-waits"
    REVIEW_OVERDUE = "review-overdue"
    REVIEW_APPROVED = "review-approved"
    REVIEW_REJECTED = "review-rejected"
    REVIEW_CHANGES = "review-changes"
    REPORT_DECIDED = "report-decided"
    MEASURE = "measure"
    ACCESS_BACK = "access-back"
    REVIEWER_ASKS = "reviewer-asks"
    AUTHOR_ANSWERED = "author-answered"
    QUESTION = "question"
    QUESTION_ANSWERED = "question-answered"
    BOARD_ENDING = "board-ending"
    BOARD_ENDED = "board-ended"
    BOARD_GIVEN = "board-given"
    ANNOUNCEMENT = "announcement"
    ANNOUNCEMENT_PAUSED = "announcement-paused"
    CORRECTION_DROPPED = "correction-dropped"
    COORDINATOR_WRITTEN = "coordinator-written"
    COORDINATOR_OVERDUE = "coordinator-overdue"
    COORDINATOR_ANSWERED = "coordinator-answered"
    INVITATIONS_GUESSED = "invitations-guessed"
    BACKUP_OVERDUE = "backup-overdue"
    ROLES = "roles"
    PLAN_ASKED = "plan-asked"
    PLAN_GIVEN = "plan-given"
    DIGEST = "digest"
    SAVED_SEARCH = "saved-search"
    BROWSING = "browsing"
    CHAIR_WRITTEN = "chair-written"
    CHAIR_ANSWERED = "chair-answered"
    CHAIR_EMPTY = "chair-empty"
    HANDOVER_SENT = "handover-sent"
    HANDOVER_RETURNED = "handover-returned"
    HANDOVER_CONFIRMED = "handover-confirmed"
    MENTORING_ASKED = "mentoring-asked"
    MENTORING_NOBODY = "mentoring-nobody"
    MENTORING_PROPOSED = "mentoring-proposed"
    MENTORING_LAPSED = "mentoring-lapsed"
    MENTORING_PAIRED = "mentoring-paired"
    MENTORING_ENDED = "mentoring-ended"
    MENTORING_AGREEMENT = "mentoring-agreement"
    MENTORING_BEGAN = "mentoring-began"
    MENTORING_QUESTION = "mentoring-question"
    MENTORING_SILENCE = "mentoring-silence"
    MENTORING_INVITED = "mentoring-invited"


@dataclass(frozen=True, slots=True)
class News:
    """What a message is about now.

    `is_open` means that it waits for her. `target` is the id of the thing to open, None if the
    message itself is opened. `about` is its title, or the key of a topic, of a kind of review or of
    a kind of announcement.
    """

    line: Line
    is_open: bool = False
    target: int | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class NewsRow:
    """A line of the list: when she was told (UTC), and for when she has set a reminder (UTC)."""

    delivery_id: int
    news: News
    told_at: datetime
    reminder_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewsList:
    """A page of her news, with the numbers of all lines and of those that are open."""

    page: Page[NewsRow]
    total: int
    open: int


class RemindOutcome(StrEnum):
    """Outcome of asking for a reminder."""

    SET = "set"
    ALREADY = "already"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Told:
    """A message to a viewer, as it is judged: its kind and subject, the reader, the language of
    titles ("" for none), and the time (UTC).
    """

    kind: str
    subject: int
    viewer: int
    language: str
    at: datetime


Check = Callable[[Transaction, Told], News | None]
"""What a message is about now; None if nothing may be shown of it any more."""
