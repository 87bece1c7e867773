"""How a poll for a time is opened, answered, changed and left.

    open    ── everybody has answered, an hour suits them ─► set
            ── everybody has answered, no hour does ───────► open: all are told, and may add hours
            ── its time is over ───────────────────────────► set, if an hour suits enough of them
                                                             who have answered; else unfound
    set     ── somebody needs another time ────────────────► open
    open, set ── fewer than two are left ──────────────────► ended

Two have to agree on an hour both; of more, more than half.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, members, outbox, scheduling_subjects, visibility
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import rate_limits
from storage.kit.quiet_hours import QuietHours
from storage.kit.rate_limits import RateLimit
from storage.scheduling import records, reminders
from storage.scheduling.records import PollStatus

RATE_LIMIT = RateLimit(10, timedelta(days=1))
"""How many polls one member may open."""

OPENED = "time-poll"
"""The action that RATE_LIMIT counts."""

ANSWER_WITHIN = timedelta(days=3)
"""How long a poll waits for those who do not answer."""


class OpenOutcome(StrEnum):
    """Outcome of opening a poll."""

    OPENED = "opened"
    ALREADY = "already"
    TOO_MANY = "too-many"
    GONE = "gone"


class MarkOutcome(StrEnum):
    """Outcome of marking hours. PAST: an hour is over, or too soon; QUIET: it is in her quiet
    hours; FAR: it is too far ahead; SET: a time has been found meanwhile.
    """

    MARKED = "marked"
    PAST = "past"
    QUIET = "quiet"
    FAR = "far"
    SET = "set"
    GONE = "gone"


class AnswerOutcome(StrEnum):
    """Outcome of saying that her hours are complete, of asking for another time and of leaving.
    UNFOUND: everybody has answered, and no hour suits them.
    """

    WAITING = "waiting"
    FOUND = "found"
    UNFOUND = "unfound"
    AGAIN = "again"
    LEFT = "left"
    GONE = "gone"


@mutation
def find_time(
    tx: Transaction, kind: str, subject_id: int, member_id: int, now: datetime
) -> tuple[OpenOutcome, int | None]:
    """Open a poll about something, such as a contact, unless there is one. Returns the outcome, and
    the id of the poll.
    """
    who = scheduling_subjects.members_of(tx, kind, subject_id)
    if who is None or member_id not in who or not visibility.is_shown(tx, member_id):
        return OpenOutcome.GONE, None
    # Two who press at the same moment are to get one poll.
    tx.lock("members", min(who))
    live = tx.row(
        """SELECT * FROM time_polls WHERE subject_kind = :kind AND subject_id = :subject
        AND status IN ('open', 'set')""",
        {"kind": kind, "subject": subject_id},
    )
    if live is not None and not _is_over(live, now):
        tx.execute(
            """UPDATE time_poll_participants SET left_at = NULL
            WHERE poll_id = :id AND member_id = :member""",
            {"id": live["id"], "member": member_id},
        )
        return OpenOutcome.ALREADY, live["id"]
    if rate_limits.next_allowed(tx, member_id, OPENED, RATE_LIMIT, now) is not None:
        return OpenOutcome.TOO_MANY, None
    if live is not None:
        set_status(tx, live["id"], PollStatus.ENDED, now)
    rate_limits.record(tx, member_id, OPENED, now)
    poll_id: int = tx.value(
        """INSERT INTO time_polls (subject_kind, subject_id, opened_by, status, updated_at)
        VALUES (:kind, :subject, :opener, 'draft', :now) RETURNING id""",
        {"kind": kind, "subject": subject_id, "opener": member_id, "now": to_timestamp(now)},
    )
    tx.execute_many(
        "INSERT INTO time_poll_participants (poll_id, member_id) VALUES (:id, :member)",
        [{"id": poll_id, "member": one} for one in who],
    )
    begin(tx, poll_id, member_id, now)
    return OpenOutcome.OPENED, poll_id


def _is_over(row: Row, now: datetime) -> bool:
    if row["status"] != PollStatus.SET:
        return False
    return from_timestamp(row["starts_at"]) + records.LENGTH <= now


def begin(tx: Transaction, poll_id: int, opener_id: int, now: datetime) -> None:
    """Open a poll that has its participants, inside a transaction; all but the opener are asked."""
    _reopen(tx, poll_id, now)
    _tell(tx, poll_id, records.ASKED, now, but=opener_id, expires_at=now + ANSWER_WITHIN)


def _reopen(tx: Transaction, poll_id: int, now: datetime) -> None:
    tx.execute(
        "UPDATE time_polls SET closes_at = :closes WHERE id = :id",
        {"id": poll_id, "closes": to_timestamp(now + ANSWER_WITHIN)},
    )
    set_status(tx, poll_id, PollStatus.OPEN, now)
    for kind in (records.FOUND, records.REMINDER, records.UNFOUND):
        outbox.cancel(tx, kind, poll_id, "no longer needed", now)
    reminders.plan(tx, poll_id, None, now)


def set_status(tx: Transaction, poll_id: int, status: PollStatus, now: datetime) -> None:
    """Change the status, inside a transaction."""
    tx.execute(
        "UPDATE time_polls SET status = :status, updated_at = :now WHERE id = :id",
        {"id": poll_id, "status": status, "now": to_timestamp(now)},
    )


def _tell(
    tx: Transaction,
    poll_id: int,
    kind: str,
    now: datetime,
    *,
    but: int | None = None,
    expires_at: datetime | None = None,
) -> None:
    told = [
        row["member_id"]
        for row in records.live_participants(tx, poll_id)
        if not row["is_silent"] and row["member_id"] != but
    ]
    if told:
        outbox.enqueue(tx, kind, told, now, subject_id=poll_id, expires_at=expires_at)


@query
def may_open_at(tx: Transaction, member_id: int, now: datetime) -> datetime | None:
    """When she may open another poll (UTC); None if she may now."""
    return rate_limits.next_allowed(tx, member_id, OPENED, RATE_LIMIT, now)


# Answering


@mutation
def mark(
    tx: Transaction,
    poll_id: int,
    member_id: int,
    hours: Collection[datetime],
    now: datetime,
    *,
    on: bool,
) -> MarkOutcome:
    """Mark hours at which she can meet, or take the marks back; `hours` are their beginnings (UTC).
    All of them or none.
    """
    tx.lock("time_polls", poll_id)
    row = records.row_of(tx, poll_id, member_id)
    if row is None or not records.is_live(tx, row):
        return MarkOutcome.GONE
    if row["status"] != PollStatus.OPEN:
        return MarkOutcome.SET if row["status"] == PollStatus.SET else MarkOutcome.GONE
    day = members.day_of(tx, member_id)
    if on and (refused := _refusal(hours, day, now)) is not None:
        return refused
    sql = """INSERT INTO availabilities (poll_id, member_id, starts_at)
        VALUES (:id, :member, :at) ON CONFLICT DO NOTHING"""
    if not on:
        sql = """DELETE FROM availabilities
        WHERE poll_id = :id AND member_id = :member AND starts_at = :at"""
    tx.execute_many(
        sql, [{"id": poll_id, "member": member_id, "at": to_timestamp(at)} for at in hours]
    )
    # What she changes is not complete until she says so again.
    tx.execute(
        """UPDATE time_poll_participants SET answered_at = NULL
        WHERE poll_id = :id AND member_id = :member""",
        {"id": poll_id, "member": member_id},
    )
    return MarkOutcome.MARKED


def _refusal(hours: Collection[datetime], day: QuietHours, now: datetime) -> MarkOutcome | None:
    days = records.days_from(now, day)
    for at in hours:
        if at < now + records.NOTICE:
            return MarkOutcome.PAST
        if not records.suits(at, day):
            return MarkOutcome.QUIET
        if not any(at in records.hours_on(one, day) for one in days):
            return MarkOutcome.FAR
    return None


@mutation
def answer(tx: Transaction, poll_id: int, member_id: int, now: datetime) -> AnswerOutcome:
    """Her hours are complete; without any, none of the days suits her."""
    tx.lock("time_polls", poll_id)
    row = records.row_of(tx, poll_id, member_id)
    if row is None or row["status"] != PollStatus.OPEN or not records.is_live(tx, row):
        is_set = row is not None and row["status"] == PollStatus.SET
        return AnswerOutcome.FOUND if is_set else AnswerOutcome.GONE
    tx.execute(
        """UPDATE time_poll_participants SET answered_at = :now, remind_at = NULL
        WHERE poll_id = :id AND member_id = :member""",
        {"id": poll_id, "member": member_id, "now": to_timestamp(now)},
    )
    outbox.cancel(tx, records.ASKED, poll_id, "answered", now, recipient=member_id)
    outbox.cancel(tx, records.AGAIN, poll_id, "answered", now, recipient=member_id)
    return _decide(tx, poll_id, now, by=member_id)


def _decide(
    tx: Transaction, poll_id: int, now: datetime, *, by: int | None = None, is_final: bool = False
) -> AnswerOutcome:
    people = records.live_participants(tx, poll_id)
    if not is_final and any(row["answered_at"] is None for row in people):
        return AnswerOutcome.WAITING
    enough = max(2, len(people) // 2 + 1)
    can = records.availability(tx, poll_id, now)
    best = max(can, key=lambda at: (len(can[at]), -at.timestamp()), default=None)
    if best is not None and len(can[best]) >= enough:
        _set(tx, poll_id, best, now)
        return AnswerOutcome.FOUND
    if is_final:
        _count_change(tx, poll_id)
        set_status(tx, poll_id, PollStatus.UNFOUND, now)
        reminders.drop(tx, poll_id, now)
    _tell(tx, poll_id, records.UNFOUND, now, but=by)
    return AnswerOutcome.UNFOUND


def _set(tx: Transaction, poll_id: int, at: datetime, now: datetime) -> None:
    tx.execute(
        """UPDATE time_polls SET starts_at = :at, sequence = sequence + 1 WHERE id = :id""",
        {"id": poll_id, "at": to_timestamp(at)},
    )
    set_status(tx, poll_id, PollStatus.SET, now)
    for kind in (records.ASKED, records.AGAIN, records.UNFOUND):
        outbox.cancel(tx, kind, poll_id, "no longer needed", now)
    reminders.plan(tx, poll_id, at, now)
    _tell(tx, poll_id, records.FOUND, now, expires_at=at)


@mutation
def close_due(tx: Transaction, now: datetime) -> int:
    """Take the best hour of polls whose time is over, without those who are silent; returns how
    many polls that were.
    """
    rows = tx.rows(
        "SELECT id FROM time_polls WHERE status = 'open' AND closes_at <= :now ORDER BY id",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        _decide(tx, row["id"], now, is_final=True)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the time of the next poll is over (UTC); None if none is open."""
    due = tx.value("SELECT min(closes_at) FROM time_polls WHERE status = 'open'")
    return None if due is None else from_timestamp(due)


# Changing and leaving


@mutation
def ask_again(tx: Transaction, poll_id: int, member_id: int, now: datetime) -> AnswerOutcome:
    """The time that was found, or the hours that were marked, do not suit: look for another time.
    Her mark of the hour goes, and the others are told.
    """
    tx.lock("time_polls", poll_id)
    row = records.row_of(tx, poll_id, member_id)
    may = row is not None and (
        (row["status"] == PollStatus.SET and from_timestamp(row["starts_at"]) > now)
        or row["status"] == PollStatus.UNFOUND
    )
    if row is None or not may or not records.is_live(tx, row):
        return AnswerOutcome.GONE
    if _is_another_open(tx, row):
        return AnswerOutcome.GONE
    which = {"id": poll_id, "member": member_id}
    tx.execute(
        """DELETE FROM availabilities
        WHERE poll_id = :id AND member_id = :member AND starts_at = :at""",
        {**which, "at": row["starts_at"]},
    )
    tx.execute(
        """UPDATE time_poll_participants SET answered_at = NULL
        WHERE poll_id = :id AND member_id = :member""",
        which,
    )
    _reopen(tx, poll_id, now)
    _tell(tx, poll_id, records.AGAIN, now, but=member_id, expires_at=now + ANSWER_WITHIN)
    return AnswerOutcome.AGAIN


def _is_another_open(tx: Transaction, row: Row) -> bool:
    return row["subject_id"] is not None and bool(
        tx.value(
            """SELECT 1 FROM time_polls WHERE subject_kind = :kind AND subject_id = :subject
            AND status IN ('open', 'set') AND id <> :id""",
            {"kind": row["subject_kind"], "subject": row["subject_id"], "id": row["id"]},
        )
    )


@mutation
def leave(tx: Transaction, poll_id: int, member_id: int, now: datetime) -> AnswerOutcome:
    """She does not come; the others are told that, and no reason."""
    tx.lock("time_polls", poll_id)
    row = records.row_of(tx, poll_id, member_id)
    if row is None or row["status"] in (PollStatus.DRAFT, PollStatus.ENDED):
        return AnswerOutcome.GONE
    _leave(tx, row, member_id, now)
    return AnswerOutcome.LEFT


def _leave(tx: Transaction, row: Row, member_id: int, now: datetime) -> None:
    poll_id = row["id"]
    which = {"id": poll_id, "member": member_id}
    came = tx.execute(
        """DELETE FROM availabilities
        WHERE poll_id = :id AND member_id = :member AND starts_at = :at""",
        {**which, "at": row["starts_at"]},
    )
    tx.execute("DELETE FROM availabilities WHERE poll_id = :id AND member_id = :member", which)
    tx.execute(
        """UPDATE time_poll_participants SET left_at = :now, remind_at = NULL
        WHERE poll_id = :id AND member_id = :member""",
        {**which, "now": to_timestamp(now)},
    )
    for kind in (records.ASKED, records.AGAIN, records.FOUND, records.REMINDER, records.UNFOUND):
        outbox.cancel(tx, kind, poll_id, "left", now, recipient=member_id)
    if len(records.live_participants(tx, poll_id)) < scheduling_subjects.LEAST:
        _end(tx, poll_id, now)
    elif row["status"] == PollStatus.OPEN:
        _decide(tx, poll_id, now)
    elif row["status"] == PollStatus.SET and came:
        coming = tx.value(
            "SELECT count(*) FROM availabilities WHERE poll_id = :id AND starts_at = :at",
            {"id": poll_id, "at": row["starts_at"]},
        )
        if coming < scheduling_subjects.LEAST:
            _reopen(tx, poll_id, now)
            _decide(tx, poll_id, now)
        else:
            _tell(tx, poll_id, records.CHANGED, now, expires_at=from_timestamp(row["starts_at"]))


def _count_change(tx: Transaction, poll_id: int) -> None:
    """The meeting leaves the calendars that have it."""
    tx.execute(
        "UPDATE time_polls SET sequence = sequence + 1 WHERE id = :id AND sequence > 0",
        {"id": poll_id},
    )


def _end(tx: Transaction, poll_id: int, now: datetime) -> None:
    """Nobody is left to meet; whoever is still there is told."""
    _count_change(tx, poll_id)
    set_status(tx, poll_id, PollStatus.ENDED, now)
    reminders.drop(tx, poll_id, now)
    for kind in (records.ASKED, records.AGAIN, records.FOUND, records.UNFOUND, records.CHANGED):
        outbox.cancel(tx, kind, poll_id, "no longer needed", now)
    _tell(tx, poll_id, records.OFF, now)


def end_of(tx: Transaction, kind: str, subject_id: int, now: datetime) -> None:
    """End the poll about a subject whose members are not to meet any more, inside a transaction;
    they are told that their meeting is off, and no reason.
    """
    for row in tx.rows(
        """SELECT * FROM time_polls WHERE subject_kind = :kind AND subject_id = :subject
        AND status IN ('open', 'set')""",
        {"kind": kind, "subject": subject_id},
    ):
        if not _is_over(row, now):
            _end(tx, row["id"], now)


def follow_relations(tx: Transaction, member_id: int, now: datetime) -> None:
    """Something has changed between her and others: end the polls whose participants are not to
    meet any more.
    """
    for row in _live_of(tx, member_id):
        if row["subject_id"] is not None and not records.is_live(tx, row):
            end_of(tx, row["subject_kind"], row["subject_id"], now)


def leave_all(tx: Transaction, member_id: int, now: datetime) -> None:
    """She is not there any more: the others are told as if she had left each poll."""
    for row in _live_of(tx, member_id):
        if not _is_over(row, now):
            _leave(tx, row, member_id, now)
    tx.execute(
        """DELETE FROM time_poll_participants WHERE member_id = :member AND poll_id IN
            (SELECT id FROM time_polls WHERE status = 'draft' AND opened_by <> :member)""",
        {"member": member_id},
    )


def follow_visibility(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has hidden herself, or shows herself again."""
    follow_relations(tx, member_id, now)
    if not visibility.is_shown(tx, member_id):
        leave_all(tx, member_id, now)


def follow_block(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has blocked somebody: she leaves the groups in which that one is, and neither stays in a
    group that the other one is gathering.
    """
    for row in _live_of(tx, member_id):
        others = [one["member_id"] for one in records.live_participants(tx, row["id"])]
        if not _is_over(row, now) and any(
            blocks.hides(tx, member_id, other) for other in others if other != member_id
        ):
            _leave(tx, row, member_id, now)
    tx.execute(
        """DELETE FROM time_poll_participants WHERE EXISTS
            (SELECT 1 FROM time_polls JOIN blocks ON one_way = 0
                AND (blocks.member_id = :member AND blocked_id = time_poll_participants.member_id
                    AND opened_by = :member
                    OR time_poll_participants.member_id = :member AND blocks.member_id = :member
                    AND blocked_id = opened_by)
            WHERE time_polls.id = poll_id AND status = 'draft')""",
        {"member": member_id},
    )


def _live_of(tx: Transaction, member_id: int) -> list[Row]:
    return tx.rows(
        """SELECT time_polls.* FROM time_poll_participants
        JOIN time_polls ON time_polls.id = poll_id
        WHERE member_id = :member AND left_at IS NULL AND time_polls.status IN ('open', 'set')
        ORDER BY time_polls.id""",
        {"member": member_id},
    )
