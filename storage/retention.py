"""Data that ends by itself: every table with the rule by which its rows end, and the daily job that
follows the rules.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from storage import (
    audiences,
    awaited_links,
    browsing,
    chat_messages,
    erasure,
    incoming_messages,
    invitations,
    outbox,
    presence,
)
from storage.database import Database, Transaction, mutation, to_timestamp
from storage.delegations import keeping
from storage.introductions import first_messages
from storage.kit import audit, inbox, network_settings, rate_limits, retention
from storage.kit.retention import Ends, EndsWith, Rule, Stays, Subject, Terms, Until

RUN = "retention"
"""The action of a run in the audit log; its reason says how many rows of which table ended."""

INTERVAL = timedelta(days=1)
"""How often the rules are followed."""

MOST = 1_000
"""The most rows that one transaction ends, of those that are ended one by one."""

_LAST_RUN = "retention-last-run"


def _end_events(tx: Transaction, before: datetime, _now: datetime) -> int:
    rows = tx.rows(
        f"""SELECT id, audience_id, next_audience_id FROM events WHERE ends_at < :before
        ORDER BY ends_at LIMIT {MOST}""",
        {"before": to_timestamp(before)},
    )
    for row in rows:
        tx.execute("DELETE FROM events WHERE id = :id", {"id": row["id"]})
        for audience in (row["audience_id"], row["next_audience_id"]):
            if audience is not None:
                audiences.delete(tx, audience)
    return len(rows)


_ANNOUNCED = "coalesce(confirmed_at, send_at, created_at)"


def _end_announcements(tx: Transaction, before: datetime, _now: datetime) -> int:
    rows = tx.rows(
        f"""SELECT id, audience_id, message_id FROM announcements WHERE {_ANNOUNCED} < :before
        AND status <> 'pending' ORDER BY id LIMIT {MOST}""",
        {"before": to_timestamp(before)},
    )
    for row in rows:
        tx.execute("DELETE FROM announcements WHERE id = :id", {"id": row["id"]})
        tx.execute("DELETE FROM messages WHERE id = :id", {"id": row["message_id"]})
        audiences.delete(tx, row["audience_id"])
    return len(rows)


_TALKED = """max(created_at, coalesce(
    (SELECT max(created_at) FROM replies WHERE question_id = questions.id), 0))"""


def _end_questions(tx: Transaction, before: datetime, _now: datetime) -> int:
    rows = tx.rows(
        f"""SELECT id, message_id FROM questions WHERE {_TALKED} < :before
        AND status <> 'pending' ORDER BY id LIMIT {MOST}""",
        {"before": to_timestamp(before)},
    )
    for row in rows:
        tx.execute("DELETE FROM questions WHERE id = :id", {"id": row["id"]})
        tx.execute("DELETE FROM messages WHERE id = :id", {"id": row["message_id"]})
    return len(rows)


def _end_reads(tx: Transaction, before: datetime, _now: datetime) -> int:
    """The number of readers stays; who they were is forgotten."""
    values = {"before": to_timestamp(before)}
    tx.execute(
        """UPDATE practices SET forgotten_reads = forgotten_reads + (SELECT count(*)
            FROM practice_reads WHERE practice_id = practices.id AND read_at < :before)
        WHERE id IN (SELECT practice_id FROM practice_reads WHERE read_at < :before)""",
        values,
    )
    return tx.execute("DELETE FROM practice_reads WHERE read_at < :before", values)


def _end_audit(tx: Transaction, before: datetime, now: datetime) -> int:
    return audit.cut(tx, before, MOST, now)


def _end_messages(tx: Transaction, before: datetime, _now: datetime) -> int:
    return outbox.prune(tx, before)


def _end_inbox(tx: Transaction, before: datetime, now: datetime) -> int:
    return inbox.prune(tx, before, now)


_EVENT_ENDED = "(SELECT ends_at FROM events WHERE events.id = event_id)"
_LAST_SEEN = """(SELECT seen_at FROM presence
    WHERE presence.member_id = {table}.member_id)"""
_DECIDED = """CASE WHEN status NOT IN ('pending', 'changes_requested')
    THEN coalesce(decided_at, submitted_at) END"""
_OFF_BOARD = "CASE WHEN status NOT IN ('pending', 'published') THEN updated_at END"
_OLD_TEXT = """CASE WHEN status IN ('rejected', 'proposal_declined', 'superseded', 'withdrawn')
    THEN created_at END"""

TABLES: tuple[Rule, ...] = (
    # Members: `presence.ending` says whose time is over.
    Stays("members", Until.LEAVES, Subject.PROFILE),
    Stays("member_topics", Until.LEAVES, Subject.PROFILE),
    Stays("presence", Until.LEAVES, Subject.PROFILE),
    Stays("roles", Until.LEAVES, Subject.WORK),
    Stays("moves", Until.LEAVES, Subject.PROFILE),
    Ends("invitations", invitations.RETENTION, "expires_at", Subject.WORK),
    Ends("managed_profiles", keeping.RETENTION, _EVENT_ENDED, Subject.EVENTS),
    Ends("awaited_links", awaited_links.RETENTION, "opened_at", Subject.ACTIVITY),
    Ends("coordinator_messages", "reviews", "sent_at", Subject.REVIEWS),
    Stays("muted_kinds", Until.LEAVES, Subject.SETTINGS),
    Stays("digests", Until.LEAVES, Subject.SETTINGS),
    Stays("onboarding", Until.LEAVES, Subject.SETTINGS),
    Stays("author_news", Until.LEAVES, Subject.SETTINGS),
    Stays("blocks", Until.LEAVES, Subject.CONTACTS),
    Ends(
        "introductions", "requests",
        "CASE WHEN status IN ('withdrawn', 'expired', 'ended') THEN updated_at END",
        Subject.CONTACTS,
    ),
    Ends("contact_messages", first_messages.RETENTION, "sent_at", Subject.CONTACTS),
    Stays("contact_notes", Until.LEAVES, Subject.CONTACTS),
    EndsWith("contact_follow_ups", "introductions", Subject.CONTACTS),
    Ends(
        "proposals", "requests", "CASE WHEN status <> 'pending' THEN expires_at END",
        Subject.CONTACTS,
    ),
    Stays("contact_numbers", Until.FIXED),
    Ends("actions", rate_limits.RETENTION, "created_at", Subject.ACTIVITY),
    Ends("saved_searches", "views", _LAST_SEEN.format(table="saved_searches"), Subject.SETTINGS),
    Ends("saved_search_matches", "outbox", "coalesce(told_at, found_at)", Subject.ACTIVITY),
    Ends("browsing_alerts", browsing.RETENTION, "created_at", Subject.ACTIVITY),
    Ends("searches", "views", _LAST_SEEN.format(table="searches"), Subject.ACTIVITY),
    Ends("event_searches", "views", _LAST_SEEN.format(table="event_searches"), Subject.ACTIVITY),
    Ends("board_positions", "views", _LAST_SEEN.format(table="board_positions"), Subject.ACTIVITY),
    Ends("showcase_positions", "views", _LAST_SEEN.format(table="showcase_positions"),
        Subject.ACTIVITY),
    Ends("library_positions", "views", _LAST_SEEN.format(table="library_positions"),
        Subject.ACTIVITY),
    Ends("practice_reads", "views", "read_at", Subject.ACTIVITY, _end_reads),
    Ends("form_drafts", "drafts", "updated_at", Subject.DRAFTS),
    EndsWith("form_draft_updates", "form_drafts", Subject.DRAFTS),
    Ends("incoming_messages", incoming_messages.EDITABLE, "sent_at", Subject.DRAFTS),
    Ends(
        "chat_messages", chat_messages.RETENTION, "sent_at", Subject.MESSAGES, chat_messages.end
    ),
    Stays("tidyings", Until.LEAVES, Subject.SETTINGS),
    Ends("deferred_updates", "inbox", "received_at", Subject.DRAFTS),
    Ends("inbox", "inbox", "received_at", Subject.DRAFTS, _end_inbox),
    Ends("messages", "outbox", "created_at", None, _end_messages),
    EndsWith("deliveries", "messages", Subject.MESSAGES),
    EndsWith("pending_edits", "messages"),
    EndsWith("progress", "messages", Subject.WORK),
    # Events and the answers to them.
    Ends("events", "events", "ends_at", Subject.WORK, _end_events),
    EndsWith("event_texts", "events"),
    EndsWith("event_interpretations", "events"),
    EndsWith("event_reminders", "events"),
    EndsWith("event_quotas", "events"),
    EndsWith("event_sessions", "events"),
    EndsWith("event_questions", "events"),
    EndsWith("event_materials", "events"),
    Ends("event_change_notices", "event_answers", _EVENT_ENDED),
    Ends("checkin_codes", "event_answers", _EVENT_ENDED),
    Ends("registrations", "event_answers", _EVENT_ENDED, Subject.EVENTS),
    Ends("reminders", "event_answers", _EVENT_ENDED, Subject.EVENTS),
    Ends("calendar_entries", "event_answers", _EVENT_ENDED, Subject.EVENTS),
    Ends("attendances", "event_answers", _EVENT_ENDED, Subject.EVENTS),
    Ends("event_feedback", "event_answers", _EVENT_ENDED, Subject.EVENTS),
    EndsWith("event_feedback_answers", "event_feedback", Subject.EVENTS),
    # The library.
    Stays("practices", Until.REMOVED, Subject.PRACTICES),
    Ends("submissions", "old_texts", _OLD_TEXT, Subject.PRACTICES),
    EndsWith("submission_texts", "submissions"),
    EndsWith("submission_topics", "submissions"),
    EndsWith("practice_listings", "practices"),
    EndsWith("practice_marks", "practices", Subject.PRACTICES),
    # The showcase: calls and what they have shown are the network's memory.
    Stays("calls", Until.REMOVED, Subject.WORK),
    EndsWith("call_texts", "calls"),
    EndsWith("call_blocks", "calls"),
    EndsWith("call_block_names", "call_blocks"),
    EndsWith("call_quotas", "calls"),
    Ends("projects", "old_texts", "ended_at", Subject.PROJECTS),
    Ends(
        "project_versions", "old_texts",
        "CASE WHEN status IN ('superseded', 'withdrawn') THEN created_at END",
    ),
    EndsWith("project_texts", "project_versions"),
    EndsWith("project_marks", "projects", Subject.PROJECTS),
    EndsWith("repeats", "projects", Subject.PROJECTS),
    EndsWith("showcases", "events"),
    EndsWith("presentations", "showcases"),
    Stays("member_languages", Until.LEAVES, Subject.SETTINGS),
    Stays("meeting_standings", Until.LEAVES, Subject.CONTACTS),
    Stays("meeting_rounds", Until.REMOVED, Subject.WORK),
    EndsWith("meeting_numbers", "meeting_rounds"),
    Ends("meeting_entries", "requests", "entered_at", Subject.CONTACTS),
    Ends("meeting_groups", "requests", "drawn_at"),
    EndsWith("meeting_seats", "meeting_groups", Subject.CONTACTS),
    Ends(
        "time_polls", "requests", "CASE WHEN status = 'set' THEN starts_at ELSE updated_at END",
        Subject.CONTACTS,
    ),
    EndsWith("time_poll_participants", "time_polls", Subject.CONTACTS),
    EndsWith("availabilities", "time_polls", Subject.CONTACTS),
    Ends("questions", "questions", _TALKED, Subject.QUESTIONS, _end_questions),
    EndsWith("replies", "questions", Subject.QUESTIONS),
    Ends("board_entries", "old_texts", _OFF_BOARD, Subject.BOARD),
    EndsWith("board_keys", "board_entries"),
    Ends("reports", "old_texts", "decided_at", Subject.REVIEWS),
    Ends("reviews", "reviews", _DECIDED, Subject.REVIEWS),
    EndsWith("review_claims", "reviews", Subject.WORK),
    EndsWith("review_approvals", "reviews", Subject.WORK),
    EndsWith("review_questions", "reviews", Subject.WORK),
    # Announcements.
    Ends("announcements", "announcements", _ANNOUNCED, Subject.WORK, _end_announcements),
    EndsWith("announcement_texts", "announcements"),
    EndsWith("announcement_options", "announcements"),
    EndsWith("announcement_answers", "announcements", Subject.ANNOUNCEMENTS),
    EndsWith("announcement_clicks", "announcements", Subject.ANNOUNCEMENTS),
    # The years of the Dialogue are remembered.
    Stays("terms", Until.REMOVED),
    EndsWith("term_chairs", "terms", Subject.WORK),
    Stays("chair_order", Until.FIXED),
    Stays("focal_points", Until.LEAVES, Subject.WORK),
    EndsWith("themes", "terms"),
    EndsWith("theme_texts", "themes"),
    EndsWith("ties", "themes"),
    EndsWith("plan_items", "terms", Subject.WORK),
    EndsWith("plan_versions", "plan_items", Subject.WORK),
    EndsWith("plan_texts", "plan_versions"),
    EndsWith("plan_countries", "plan_versions"),
    EndsWith("plan_history", "plan_items", Subject.WORK),
    EndsWith("plan_evidence", "plan_history"),
    EndsWith("plan_questions", "plan_items", Subject.WORK),
    EndsWith("decisions", "terms", Subject.WORK),
    EndsWith("decision_texts", "decisions"),
    EndsWith("decision_items", "decisions"),
    EndsWith("term_meetings", "terms"),
    Ends("chair_letters", "reviews", "sent_at", Subject.WORK),
    EndsWith("chair_letter_readers", "chair_letters", Subject.WORK),
    EndsWith("handovers", "terms", Subject.WORK),
    EndsWith("handover_items", "terms", Subject.WORK),
    # Mentoring: entries of a closed programme, and pairs that are over, end.
    Stays("mentoring_programmes", Until.REMOVED, Subject.WORK),
    EndsWith("mentoring_texts", "mentoring_programmes"),
    EndsWith("mentoring_questions", "mentoring_programmes"),
    EndsWith("mentoring_numbers", "mentoring_programmes"),
    Ends("mentoring_entries", "old_texts", "closed_at", Subject.MENTORING),
    EndsWith("mentoring_entry_keys", "mentoring_entries"),
    EndsWith("mentoring_answers", "mentoring_entries"),
    EndsWith("mentoring_choices", "mentoring_entries"),
    Ends("mentoring_pairs", "old_texts", "ended_at", Subject.MENTORING),
    EndsWith("mentoring_agreements", "mentoring_pairs"),
    EndsWith("mentoring_goals", "mentoring_agreements"),
    EndsWith("mentoring_checkins", "mentoring_pairs", Subject.MENTORING),
    # Those of events and announcements are deleted with them, saved ones with their owner.
    Stays("audiences", Until.LEAVES, Subject.WORK),
    EndsWith("audience_keys", "audiences"),
    EndsWith("audience_members", "audiences", Subject.WORK),
    # Whoever has left cannot be checked any more; what was withdrawn stays so.
    Stays("certificates", Until.LEAVES, Subject.EVENTS),
    Stays("certificate_withdrawals", Until.FIXED),
    Stays("certificate_keys", Until.FIXED),
    Ends("audit", "audit", "created_at", Subject.WORK, _end_audit),
    Stays("audit_start", Until.FIXED),
    # Indexes of the words of names and texts.
    Stays("member_words", Until.FIXED),
    Stays("name_words", Until.FIXED),
    EndsWith("name_keys", "name_words"),
    Stays("practice_words", Until.FIXED),
    Stays("event_words", Until.FIXED),
    Stays("board_words", Until.FIXED),
    Stays("project_words", Until.FIXED),
    Stays("title_words", Until.FIXED),
    EndsWith("title_typos", "title_words"),
    # One row, or one for each setting or migration.
    Stays("network_settings", Until.FIXED),
    Stays("health", Until.FIXED),
    Stays("run_marker", Until.FIXED),
    Stays("migrations", Until.FIXED),
)  # fmt: skip
"""Every table of the schema, each once."""

RULES: Mapping[str, Rule] = {rule.table: rule for rule in TABLES}


async def run(db: Database, now: datetime) -> None:
    """Once a day, end what is over, ask those who are due, and note in the audit what has ended.

    A run that was interrupted is repeated. Raises StorageError, OSError.
    """
    terms = await _due(db, now)
    if terms is None:
        return
    ended: dict[str, int] = {}
    for rule in TABLES:
        if isinstance(rule, Ends):
            while count := await end_rows(db, rule, now - rule.time(terms), now):
                ended[rule.table] = ended.get(rule.table, 0) + count
                if rule.delete is None:
                    break
    while over := await presence.ending(db, now):
        for member_id, term in over.items():
            await erasure.erase(db, member_id, now, reason=term, more_follow=True)
            ended[term] = ended.get(term, 0) + 1
    await erasure.finish(db, now)
    while await presence.ask(db, now):
        pass
    if count := db.tombstones.forget(now - terms.of("backups")):
        ended["tombstones"] = count
    await _done(db, ended, now)


@mutation
def _due(tx: Transaction, now: datetime) -> Terms | None:
    """The terms if a run is due. A network that has just begun has nothing to end."""
    last = network_settings.get(tx, _LAST_RUN, 0)
    if last == 0:
        network_settings.put(tx, _LAST_RUN, to_timestamp(now))
    if last == 0 or to_timestamp(now - INTERVAL) < last:
        return None
    return retention.terms_of(tx)


@mutation
def end_rows(tx: Transaction, rule: Ends, before: datetime, now: datetime) -> int:
    """End rows of one table of which the term began before a moment; returns how many."""
    if rule.delete is not None:
        return rule.delete(tx, before, now)
    return tx.execute(
        f"DELETE FROM {rule.table} WHERE {rule.since} < :before", {"before": to_timestamp(before)}
    )


@mutation
def _done(tx: Transaction, ended: Mapping[str, int], now: datetime) -> None:
    network_settings.put(tx, _LAST_RUN, to_timestamp(now))
    if ended:
        said = ", ".join(f"{name} {count}" for name, count in sorted(ended.items()))
        audit.record(tx, None, RUN, now, reason=said)
