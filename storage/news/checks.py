"""What each kind of message is about now: whether it still waits for its reader, and whether it may
still be shown to her.
"""

from collections.abc import Mapping

from storage import (
    backups,
    browsing,
    coordinators,
    digests,
    invitations,
    outbox,
    questions,
    reviews,
    roles,
    saved_searches,
    suspensions,
)
from storage.announcements import control, corrections
from storage.announcements import records as announcements
from storage.board import endings as board_endings
from storage.board import records as board
from storage.database import Transaction, to_timestamp
from storage.events import (
    change_notices,
    feedback,
    materials,
    publishing,
    registrations,
    reminders,
)
from storage.events import records as events
from storage.introductions import first_messages, follow_ups, proposal_records
from storage.introductions import records as introductions
from storage.introductions.proposal_records import ProposalStatus
from storage.kit import permissions
from storage.managed_profiles import DelegationNews
from storage.meetings import pairs as meeting_pairs
from storage.meetings import questions as meeting_questions
from storage.meetings import records as meetings
from storage.news import mentoring
from storage.news.records import Check, Line, News, Told
from storage.plan import questions as plan_questions
from storage.plan import records as plan
from storage.practices import reactions
from storage.practices import reports as practice_reports
from storage.projects import calls, decisions, presentations, repeats, showcase
from storage.projects import records as projects
from storage.projects import submissions as project_submissions
from storage.projects.records import ProjectStatus
from storage.reports import MEASURE, REPORT
from storage.reviews import ReviewStatus
from storage.scheduling import records as scheduling
from storage.scheduling.records import PollStatus
from storage.terms import handover, letters
from storage.terms import records as terms
from storage.terms.handover import HandoverStatus

# Introductions


def _introduction(line: Line) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        row = tx.row(
            # An author who is not named is not looked at: what is shown of her request never
            # changes.
            f"""SELECT * FROM introductions
            WHERE id = :id AND :viewer IN (requester_id, recipient_id) AND status <> 'ended'
            AND (requester_id = :viewer AND is_hidden = 1 AND status <> 'accepted'
                OR {introductions.SEES_OTHER})""",
            {"id": told.subject, "viewer": told.viewer},
        )
        if row is None:
            return None
        is_mine = row["requester_id"] == told.viewer
        status: str = row["status"]
        own = "requester" if is_mine else "recipient"
        match line:
            case Line.CONTACT_ASKED if not is_mine:
                waits = status == "pending" and row["expires_at"] > to_timestamp(told.at)
                return News(line, waits, told.subject)
            case Line.CONTACT_GIVEN if status == "accepted":
                return News(line, False, told.subject)
            case Line.CONTACT_EXPIRED if is_mine and status == "expired":
                return News(line, False, told.subject)
            case Line.CONTACT_MISSING if status == "accepted":
                return News(line, bool(row[f"{own}_contact_requested"]), told.subject)
            case _:
                return None

    return check


def _message_of_contact(tx: Transaction, told: Told) -> News | None:
    if introductions.contact_of(tx, told.subject, told.viewer) is None:
        return None
    return News(Line.CONTACT_MESSAGE, False, told.subject)


def _follow_up(tx: Transaction, told: Told) -> News | None:
    # It is asked once, so it does not wait for her either.
    is_open = follow_ups.is_unanswered(tx, told.subject, told.viewer)
    return News(Line.CONTACT_FOLLOW_UP) if is_open else None


def _proposal(tx: Transaction, told: Told) -> News | None:
    found = proposal_records.find(tx, told.subject, told.viewer)
    if found is None:
        return None
    waits = found.status is ProposalStatus.PENDING and found.expires_at > told.at
    return News(Line.PROPOSAL, waits, told.subject)


def _proposal_decided(tx: Transaction, told: Told) -> News | None:
    found = proposal_records.find(tx, told.subject, told.viewer)
    ended = (ProposalStatus.ACCEPTED, ProposalStatus.EXPIRED)
    if found is None or found.status not in ended:
        return None
    return News(Line.PROPOSAL_DECIDED, False, told.subject)


def _poll(line: Line, *statuses: PollStatus) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        found = scheduling.find(tx, told.subject, told.viewer, told.at)
        if found is None or found.status not in statuses:
            return None
        waits = found.status is PollStatus.OPEN and not found.has_answered
        return News(line, waits, told.subject)

    return check


def _meeting_invited(tx: Transaction, told: Told) -> News | None:
    row = meetings.open_round(tx)
    if row is None or row["id"] != told.subject or not meetings.belongs(tx, row, told.viewer):
        return None
    return News(Line.MEETING_INVITED, not meetings.is_entered(tx, row["id"], told.viewer))


def _meeting_drawn(tx: Transaction, told: Told) -> News | None:
    found = meetings.load(tx, told.subject)
    if found is None or not meetings.is_entered(tx, told.subject, told.viewer):
        return None
    return News(Line.MEETING_DRAWN)


def _meeting_out(tx: Transaction, told: Told) -> News | None:
    found = meeting_pairs.find(tx, told.subject, told.viewer)
    return None if found is None else News(Line.MEETING_OUT)


def _meeting_met(tx: Transaction, told: Told) -> News | None:
    is_open = meeting_questions.question_of(tx, told.subject, told.viewer) is not None
    return News(Line.MEETING_MET, True) if is_open else None


# Events


def _event(line: Line) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        return _of_event(tx, told, line, told.subject)

    return check


def _of_event(tx: Transaction, told: Told, line: Line, event_id: int) -> News | None:
    row = tx.row(
        """SELECT status, coalesce(registration_closes_at, starts_at) AS closes_at, ends_at
        FROM events WHERE id = :id""",
        {"id": event_id},
    )
    if row is None or not events.may_see(tx, event_id, told.viewer):
        return None
    title, now = "", to_timestamp(told.at)
    if told.language:
        event = events.load(tx, event_id)
        assert event is not None
        title = event.wording(told.language).title
    answer = tx.row(
        """SELECT status, offer_expires_at FROM registrations
        WHERE event_id = :event AND member_id = :viewer""",
        {"event": event_id, "viewer": told.viewer},
    )
    is_open = False
    if row["status"] == events.EventStatus.PUBLISHED:
        match line:
            case Line.EVENT_INVITED:
                is_open = answer is None and now < row["closes_at"]
            case Line.EVENT_OFFERED:
                expires_at = None if answer is None else answer["offer_expires_at"]
                is_open = expires_at is not None and now < expires_at
            case Line.EVENT_EVALUATION:
                open_for = int(feedback.OPEN_FOR.total_seconds())
                is_open = now < row["ends_at"] + open_for and feedback.is_missing(
                    tx, event_id, told.viewer
                )
            case _:
                pass
    return News(line, is_open, event_id, title)


def _changed_event(tx: Transaction, told: Told) -> News | None:
    event_id = tx.value(
        "SELECT event_id FROM event_change_notices WHERE id = :id", {"id": told.subject}
    )
    return None if event_id is None else _of_event(tx, told, Line.EVENT_CHANGED, event_id)


def _delegation(tx: Transaction, told: Told) -> News | None:
    event = events.load(tx, told.subject)
    if event is None or not permissions.may_organise(tx, told.viewer):
        return None
    waits = bool(
        tx.value(
            """SELECT 1 FROM registrations
            JOIN managed_profiles ON managed_profiles.member_id = registrations.member_id
                AND managed_profiles.event_id = registrations.event_id
            WHERE registrations.event_id = :event AND registrations.status = 'offered'
            AND claimed_at IS NULL AND entered_by = :viewer AND offer_expires_at > :now LIMIT 1""",
            {"event": event.id, "viewer": told.viewer, "now": to_timestamp(told.at)},
        )
    )
    title = event.wording(told.language).title if told.language else ""
    return News(Line.DELEGATION, waits, event.id, title)


# Practices


def _readers(tx: Transaction, told: Told) -> News | None:
    found = reactions.news_of(tx, told.viewer, told.subject)
    return None if found is None or found.is_empty else News(Line.READERS)


def _removed_practice(tx: Transaction, told: Told) -> News | None:
    is_removed = tx.value(
        "SELECT 1 FROM practices WHERE id = :id AND author_id = :viewer AND status = 'removed'",
        {"id": told.subject, "viewer": told.viewer},
    )
    return News(Line.PRACTICE_REMOVED) if is_removed else None


# The board


def _board_ending(tx: Transaction, told: Told) -> News | None:
    entry = board.find(tx, told.subject, told.viewer)
    if entry is None or not entry.is_mine or entry.status is not board.EntryStatus.PUBLISHED:
        return None
    return News(Line.BOARD_ENDING, entry.is_asked, told.subject, entry.text.title)


def _board_ended(tx: Transaction, told: Told) -> News | None:
    entry = board.find(tx, told.subject, told.viewer)
    if entry is None or not entry.is_mine or entry.status is not board.EntryStatus.ENDED:
        return None
    return News(Line.BOARD_ENDED, False, told.subject, entry.text.title)


def _board_given(tx: Transaction, told: Told) -> News | None:
    entry = board.find(tx, told.subject, told.viewer)
    if entry is None or not entry.is_mine or entry.status is not board.EntryStatus.PUBLISHED:
        return None
    return News(Line.BOARD_GIVEN, False, told.subject, entry.text.title)


# Projects


def _call_closes(tx: Transaction, told: Told) -> News | None:
    call = calls.drafted(tx, told.subject, told.viewer)
    is_open = call is not None and told.at < call.closes_at
    return News(Line.CALL_CLOSES_SOON, True) if is_open else None


def _call_decided(tx: Transaction, told: Told) -> News | None:
    found = decisions.told_in(tx, told.subject, told.viewer, told.language)
    return News(Line.CALL_DECIDED) if found else None


def _own_project(line: Line, *statuses: ProjectStatus) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        project = projects.owned(tx, told.subject, told.viewer)
        return News(line) if project is not None and project.status in statuses else None

    return check


def _project_withdrawn(tx: Transaction, told: Told) -> News | None:
    project = projects.project_of(tx, told.subject)
    if project is None or not projects.may_organise(tx, told.viewer):
        return None
    return News(Line.PROJECT_WITHDRAWN) if project.status is ProjectStatus.WITHDRAWN else None


def _repeat_asked(tx: Transaction, told: Told) -> News | None:
    found = repeats.find(tx, told.subject, told.language)
    if found is None or found.member_id != told.viewer or not (found.is_open and found.is_shown):
        return None
    return News(Line.REPEAT_ASKED, True)


def _project_repeated(tx: Transaction, told: Told) -> News | None:
    found = repeats.seen_by_author(tx, told.subject, told.viewer, told.language)
    return None if found is None else News(Line.PROJECT_REPEATED)


# Reviews


def _review_waits(tx: Transaction, told: Told) -> News | None:
    review = reviews.for_reviewer(tx, told.subject, told.viewer)
    if review is None or review.status in (ReviewStatus.WITHDRAWN, ReviewStatus.SUPERSEDED):
        return None
    waits = review.status is ReviewStatus.PENDING
    return News(Line.REVIEW_WAITS, waits, told.subject, review.kind)


def _review_overdue(tx: Transaction, told: Told) -> News | None:
    if not permissions.is_admin(tx, told.viewer) or not reviews.has_overdue(tx, told.at):
        return None
    return News(Line.REVIEW_OVERDUE, True)


_DECIDED = {
    ReviewStatus.APPROVED: Line.REVIEW_APPROVED,
    ReviewStatus.REJECTED: Line.REVIEW_REJECTED,
    ReviewStatus.CHANGES_REQUESTED: Line.REVIEW_CHANGES,
}


def _review_decided(tx: Transaction, told: Told) -> News | None:
    review = reviews.find(tx, told.subject)
    if review is None or review.author_id != told.viewer or review.status not in _DECIDED:
        return None
    latest = reviews.latest(tx, review.kind, review.subject_id)
    if latest is None or latest.id != review.id or reviews.is_gone(tx, review):
        return None
    if review.kind == REPORT:
        return News(Line.REPORT_DECIDED)
    line = _DECIDED[review.status]
    return News(line, line is Line.REVIEW_CHANGES, review.subject_id, review.kind)


def _review_question(tx: Transaction, told: Told) -> News | None:
    row = tx.row(
        """SELECT review_id, answer, author_id, kind FROM review_questions
        JOIN reviews ON reviews.id = review_id
        WHERE review_questions.id = :id AND reviews.status = 'pending'""",
        {"id": told.subject},
    )
    if row is None:
        return None
    if told.kind == reviews.QUESTION:
        if row["author_id"] != told.viewer:
            return None
        return News(Line.REVIEWER_ASKS, row["answer"] is None, None, row["kind"])
    if reviews.for_reviewer(tx, row["review_id"], told.viewer) is None:
        return None
    return News(Line.AUTHOR_ANSWERED, False, row["review_id"], row["kind"])


# Questions to colleagues


def _question(tx: Transaction, told: Told) -> News | None:
    found = questions.for_recipient(tx, told.subject, told.viewer)
    if found is None:
        return None
    answered = tx.value(
        "SELECT 1 FROM replies WHERE question_id = :id AND author_id = :viewer",
        {"id": told.subject, "viewer": told.viewer},
    )
    return News(Line.QUESTION, not answered, None, found.topic)


def _question_answered(tx: Transaction, told: Told) -> News | None:
    row = tx.row(
        f"""SELECT question_id, topic, replies.author_id AS author_id FROM replies
        JOIN questions ON questions.id = question_id
        WHERE replies.id = :id AND asker_id = :viewer AND replies.status = 'approved'
        AND questions.status <> 'withdrawn' AND {questions.REPLY_IS_THERE}""",
        {"id": told.subject, "viewer": told.viewer},
    )
    if row is None:
        return None
    return News(Line.QUESTION_ANSWERED, False, row["question_id"], row["topic"])


# Announcements


def _announcement(tx: Transaction, told: Told) -> News | None:
    row = tx.row(
        """SELECT kind, asks, EXISTS (SELECT 1 FROM announcement_answers
                WHERE announcement_id = announcements.id AND member_id = :viewer) AS is_answered
        FROM announcements WHERE id = :id AND NOT EXISTS (SELECT 1 FROM muted_kinds
            WHERE member_id = :viewer AND muted_kinds.kind = announcements.kind)""",
        {"id": told.subject, "viewer": told.viewer},
    )
    if row is None:
        return None
    waits = row["asks"] is not None and not row["is_answered"]
    return News(Line.ANNOUNCEMENT, waits, None, row["kind"])


def _announcement_paused(tx: Transaction, told: Told) -> News | None:
    found = announcements.load_visible(tx, told.subject, told.viewer)
    reasons = (outbox.PauseReason.FAILURES, outbox.PauseReason.ROLE)
    if found is None or found.pause_reason not in reasons:
        return None
    return News(Line.ANNOUNCEMENT_PAUSED, True, told.subject)


def _correction_dropped(tx: Transaction, told: Told) -> News | None:
    found = announcements.load_visible(tx, told.subject, told.viewer)
    return None if found is None else News(Line.CORRECTION_DROPPED, False, told.subject)


# Coordinators and invitations


def _coordinator_written(tx: Transaction, told: Told) -> News | None:
    if told.viewer not in coordinators.readers(tx, told.subject, told.at):
        return None
    return News(Line.COORDINATOR_WRITTEN, coordinators.is_waiting(tx, told.subject), told.subject)


def _coordinator_overdue(tx: Transaction, told: Told) -> News | None:
    waits = permissions.is_admin(tx, told.viewer) and coordinators.count_overdue(tx, told.at)
    return News(Line.COORDINATOR_OVERDUE, True) if waits else None


def _coordinator_answered(_tx: Transaction, _told: Told) -> News | None:
    return News(Line.COORDINATOR_ANSWERED)


def _invitations_guessed(tx: Transaction, told: Told) -> News | None:
    is_shown = (
        permissions.is_admin(tx, told.viewer) and invitations.count_guesses(tx, told.at).links
    )
    return News(Line.INVITATIONS_GUESSED) if is_shown else None


# Others


def _backup_overdue(tx: Transaction, told: Told) -> News | None:
    waits = permissions.is_admin(tx, told.viewer) and backups.state_of(tx).is_overdue
    return News(Line.BACKUP_OVERDUE, True) if waits else None


def _roles(_tx: Transaction, _told: Told) -> News | None:
    return News(Line.ROLES)


def _measure(_tx: Transaction, _told: Told) -> News | None:
    return News(Line.MEASURE)


def _access_back(_tx: Transaction, _told: Told) -> News | None:
    return News(Line.ACCESS_BACK)


def _digest(tx: Transaction, told: Told) -> News | None:
    found = digests.find(tx, told.viewer, told.at)
    return None if found is None or found.is_empty else News(Line.DIGEST)


def _saved_search(tx: Transaction, told: Told) -> News | None:
    found = saved_searches.is_news(tx, told.viewer, told.subject)
    return News(Line.SAVED_SEARCH) if found else None


def _browsing(tx: Transaction, told: Told) -> News | None:
    if not permissions.is_admin(tx, told.viewer):
        return None
    return News(Line.BROWSING, True) if browsing.count_new(tx, told.viewer) else None


def _plan_asked(tx: Transaction, told: Told) -> News | None:
    return News(Line.PLAN_ASKED, True) if plan_questions.open_for_in(tx, told.viewer) else None


def _plan_given(tx: Transaction, told: Told) -> News | None:
    item = plan.load(tx, told.subject) if told.subject else None
    is_hers = item is not None and item.responsible_id == told.viewer and item.ending is None
    return News(Line.PLAN_GIVEN) if is_hers or told.subject == 0 else None


# The Dialogue


def _letter(line: Line) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        letter = letters.load(tx, told.subject, told.viewer)
        if letter is None:
            return None
        return News(line, line is Line.CHAIR_WRITTEN and not letter.answered, told.subject)

    return check


def _handover(line: Line, status: HandoverStatus) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        found = handover.load(tx, told.subject, told.viewer, told.language, told.at)
        return News(line, True) if found is not None and found.status is status else None

    return check


def _handed_over(tx: Transaction, told: Told) -> News | None:
    term = terms.load(tx, told.subject)
    is_over = term is not None and term.ended_at is not None
    return News(Line.HANDOVER_CONFIRMED, False, told.subject) if is_over else None


def _chair_empty(tx: Transaction, told: Told) -> News | None:
    term = terms.load(tx, told.subject)
    if term is None or term.chairs or not permissions.is_admin(tx, told.viewer):
        return None
    return News(Line.CHAIR_EMPTY, True, told.subject)


CHECKS: Mapping[str, Check] = {
    introductions.REQUESTED: _introduction(Line.CONTACT_ASKED),
    introductions.ACCEPTED: _introduction(Line.CONTACT_GIVEN),
    introductions.EXPIRED: _introduction(Line.CONTACT_EXPIRED),
    introductions.CONTACT_REQUESTED: _introduction(Line.CONTACT_MISSING),
    first_messages.MESSAGE: _message_of_contact,
    follow_ups.FOLLOW_UP: _follow_up,
    proposal_records.PROPOSED: _proposal,
    proposal_records.DECIDED: _proposal_decided,
    meetings.INVITED: _meeting_invited,
    meetings.DRAWN: _meeting_drawn,
    meetings.OUT: _meeting_out,
    meetings.MET: _meeting_met,
    scheduling.ASKED: _poll(Line.TIME_ASKED, PollStatus.OPEN),
    scheduling.AGAIN: _poll(Line.TIME_ASKED, PollStatus.OPEN),
    scheduling.FOUND: _poll(Line.TIME_FOUND, PollStatus.SET),
    scheduling.UNFOUND: _poll(Line.TIME_UNFOUND, PollStatus.OPEN, PollStatus.UNFOUND),
    scheduling.CHANGED: _poll(Line.TIME_CHANGED, PollStatus.SET),
    scheduling.OFF: _poll(Line.TIME_OFF, PollStatus.ENDED),
    scheduling.REMINDER: _poll(Line.TIME_REMINDER, PollStatus.SET),
    events.INVITED: _event(Line.EVENT_INVITED),
    reminders.NUDGE: _event(Line.EVENT_INVITED),
    **{one.kind: _delegation for one in DelegationNews},
    registrations.OFFERED: _event(Line.EVENT_OFFERED),
    registrations.SEATED: _event(Line.EVENT_SEATED),
    registrations.SEAT_REVOKED: _event(Line.EVENT_REVOKED),
    change_notices.CHANGED: _changed_event,
    publishing.CANCELLED: _event(Line.EVENT_CANCELLED),
    reminders.REMINDER: _event(Line.EVENT_REMINDER),
    feedback.EVALUATION: _event(Line.EVENT_EVALUATION),
    materials.MATERIALS: _event(Line.EVENT_MATERIALS),
    reactions.NEWS: _readers,
    practice_reports.REMOVED: _removed_practice,
    calls.CLOSES_SOON: _call_closes,
    decisions.TOLD: _call_decided,
    decisions.ACCEPTED_LATER: _own_project(Line.PROJECT_ACCEPTED, ProjectStatus.SHOWN),
    project_submissions.WITHDRAWN: _project_withdrawn,
    showcase.REMOVED: _own_project(Line.PROJECT_REMOVED, ProjectStatus.REMOVED),
    presentations.SLOT: _own_project(Line.PRESENTATION, *ProjectStatus),
    repeats.ASKED: _repeat_asked,
    repeats.REPEATED: _project_repeated,
    reviews.REQUESTED: _review_waits,
    reviews.OVERDUE: _review_overdue,
    reviews.DECIDED: _review_decided,
    reviews.QUESTION: _review_question,
    reviews.ANSWER: _review_question,
    questions.QUESTION: _question,
    questions.ANSWERED: _question_answered,
    board_endings.ENDING: _board_ending,
    board_endings.ENDED: _board_ended,
    board_endings.GIVEN: _board_given,
    announcements.ANNOUNCED: _announcement,
    control.PAUSED: _announcement_paused,
    corrections.CORRECTION_REJECTED: _correction_dropped,
    roles.ROLE_CHANGED: _roles,
    MEASURE: _measure,
    suspensions.ENDED: _access_back,
    digests.DIGEST: _digest,
    coordinators.WRITTEN: _coordinator_written,
    coordinators.OVERDUE: _coordinator_overdue,
    coordinators.ANSWERED: _coordinator_answered,
    invitations.GUESSED: _invitations_guessed,
    saved_searches.FOUND: _saved_search,
    browsing.ALERT: _browsing,
    backups.OVERDUE: _backup_overdue,
    plan_questions.QUESTION: _plan_asked,
    plan.GIVEN: _plan_given,
    letters.WRITTEN: _letter(Line.CHAIR_WRITTEN),
    letters.ANSWERED: _letter(Line.CHAIR_ANSWERED),
    handover.SENT: _handover(Line.HANDOVER_SENT, HandoverStatus.SENT),
    handover.RETURNED: _handover(Line.HANDOVER_RETURNED, HandoverStatus.OPEN),
    handover.CONFIRMED: _handed_over,
    terms.EMPTY: _chair_empty,
    **mentoring.CHECKS,
}
"""The check of each kind of message that is news. A kind without a row is not listed."""

ASKING = (
    introductions.REQUESTED,
    introductions.CONTACT_REQUESTED,
    proposal_records.PROPOSED,
    meetings.INVITED,
    meetings.MET,
    scheduling.ASKED,
    scheduling.AGAIN,
    scheduling.UNFOUND,
    events.INVITED,
    DelegationNews.OFFERED.kind,
    reminders.NUDGE,
    registrations.OFFERED,
    feedback.EVALUATION,
    reviews.REQUESTED,
    reviews.OVERDUE,
    reviews.DECIDED,
    reviews.QUESTION,
    questions.QUESTION,
    board_endings.ENDING,
    calls.CLOSES_SOON,
    repeats.ASKED,
    announcements.ANNOUNCED,
    control.PAUSED,
    coordinators.WRITTEN,
    coordinators.OVERDUE,
    browsing.ALERT,
    backups.OVERDUE,
    plan_questions.QUESTION,
    letters.WRITTEN,
    handover.SENT,
    handover.RETURNED,
    terms.EMPTY,
    *mentoring.ASKING,
)
"""The kinds of messages that may wait for their reader."""
