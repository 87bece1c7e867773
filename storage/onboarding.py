"""The first week of a new member: what she can do first, and two notes for a member who has not
done anything yet, on day 2 and on day 7.

    joined ──► note of day 2 ──► note of day 7 ──► nothing more

The notes end as soon as she acts, and with one press.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage import directory, members, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.directory import ColleagueCounts
from storage.events import records as events
from storage.events.records import Event
from storage.kit.personal_data import DELETED, MemberColumn
from storage.practices import library
from storage.practices.library import PracticeTitle

NOTE = "onboarding-note"
"""Kind of the message; its subject is the day, one of DAYS."""

DAYS = (2, 7)
"""The days after joining on which a note is due."""

HOUR = 10
"""The hour, in her time zone, at which a note is due; quiet hours never include it."""

STALE = timedelta(hours=20)
"""How late a note may still arrive."""

_ACTED = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE {column} = :member)"
    for table, column in (
        ("registrations", "member_id"),
        ("introductions", "requester_id"),
        ("practice_reads", "member_id"),
        ("practice_marks", "member_id"),
        ("submissions", "author_id"),
        ("questions", "asker_id"),
        ("replies", "author_id"),
        ("searches", "member_id"),
        ("actions", "member_id"),
    )
)
"""SQL: whether she has registered for an event, searched, opened a profile, asked for contact, read
or shared a best practice, asked or answered.
"""


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What a new member can do first: colleagues to find, the next event for which she may
    register, and a best practice on her topics to read.
    """

    colleagues: ColleagueCounts | None
    event: Event | None
    practice: PracticeTitle | None


@query
def first_steps(tx: Transaction, member_id: int, language: str, now: datetime) -> FirstSteps:
    """What a new member can do first, with titles in this language."""
    open_ids = events.open_to(tx, member_id, now, 1)
    return FirstSteps(
        directory.colleagues_of(tx, member_id),
        events.load(tx, open_ids[0]) if open_ids else None,
        library.next_to_read(tx, member_id, language),
    )


def schedule(tx: Transaction, member_id: int, now: datetime) -> None:
    """Schedule the notes of a member who has just joined."""
    tx.execute(
        """INSERT INTO onboarding (member_id, joined_at, day, due_at)
        VALUES (:member, :now, :day, :due) ON CONFLICT (member_id) DO NOTHING""",
        {
            "member": member_id,
            "now": to_timestamp(now),
            "day": DAYS[0],
            "due": to_timestamp(_due(tx, member_id, now, DAYS[0])),
        },
    )


def _due(tx: Transaction, member_id: int, joined_at: datetime, day: int) -> datetime:
    hours = members.day_of(tx, member_id)
    joined_on = joined_at.astimezone(ZoneInfo(hours.zone)).date()
    return hours.at(joined_on + timedelta(days=day), HOUR)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next note is due (UTC)."""
    due = tx.value("SELECT min(due_at) FROM onboarding")
    return None if due is None else from_timestamp(due)


@mutation
def enqueue(tx: Transaction, now: datetime) -> None:
    """Enqueue the notes that are due, and end the notes of the members who have acted."""
    for row in tx.rows(
        "SELECT member_id, joined_at, day FROM onboarding WHERE due_at <= :now ORDER BY member_id",
        {"now": to_timestamp(now)},
    ):
        member_id, day = row["member_id"], row["day"]
        if _has_acted(tx, member_id) or not members.is_member(tx, member_id):
            _end(tx, member_id)
            continue
        outbox.enqueue(tx, NOTE, [member_id], now, subject_id=day, expires_at=now + STALE)
        following = next((later for later in DAYS if later > day), None)
        if following is None:
            _end(tx, member_id)
            continue
        due = _due(tx, member_id, from_timestamp(row["joined_at"]), following)
        tx.execute(
            "UPDATE onboarding SET day = :day, due_at = :due WHERE member_id = :member",
            # After a long time offline, the notes do not arrive on the same day.
            {
                "member": member_id,
                "day": following,
                "due": to_timestamp(max(due, now + timedelta(days=1))),
            },
        )


def _has_acted(tx: Transaction, member_id: int) -> bool:
    return bool(tx.value(f"SELECT {_ACTED}", {"member": member_id}))


@query
def has_acted(tx: Transaction, member_id: int) -> bool:
    """Whether she has done anything in the network yet."""
    return _has_acted(tx, member_id)


@mutation
def turn_off(tx: Transaction, member_id: int, now: datetime) -> None:
    """End the notes of a member who wants none; a note that is still queued is dropped."""
    _end(tx, member_id)
    for day in DAYS:
        outbox.cancel(tx, NOTE, day, "turned off", now, member_id)


def _end(tx: Transaction, member_id: int) -> None:
    tx.execute("DELETE FROM onboarding WHERE member_id = :member", {"member": member_id})


MEMBER_DATA = (MemberColumn("onboarding", "member_id", DELETED, "joined_at, day, due_at"),)
"""Whether and when she gets the notes of the first week."""
