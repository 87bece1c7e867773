"""What a poll for a time is, and who sees what of it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import members, profile_fields, scheduling_subjects
from storage.database import Row, Transaction, from_timestamp, query, to_timestamp
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.quiet_hours import QuietHours

ASKED, AGAIN, FOUND = "time-asked", "time-again", "time-found"
UNFOUND, CHANGED, OFF = "time-unfound", "time-changed", "time-off"
REMINDER = "time-reminder"
"""Kinds of messages; their subject is the poll."""

GROUP = "group"
"""The kind of a poll that is about nothing but its participants."""

LENGTH = timedelta(hours=1)
"""How long a meeting is."""

WINDOW = 14
"""On how many days from today hours can be marked."""

NOTICE = timedelta(hours=2)
"""How soon a meeting may begin."""


class PollStatus(StrEnum):
    """The status of a poll. UNFOUND: its time is over, and no hour suited enough of them."""

    DRAFT = "draft"
    OPEN = "open"
    SET = "set"
    UNFOUND = "unfound"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Participant:
    """Another participant; `name` is None where it is not shown to the viewer."""

    member_id: int
    name: str | None
    sector: str
    country: str
    has_answered: bool


@dataclass(frozen=True, slots=True)
class TimePoll:
    """A poll as one of its participants sees it.

    `kind` and `subject_id` say what the meeting is for. `own` are the hours that the viewer has
    marked, by their beginning (UTC), and `others_can` says how many of the others can at an hour.
    `closes_at` is when the best hour is taken without those who are silent, `starts_at` when the
    meeting begins or was to begin (UTC). Of `of` participants, `coming` have marked that hour;
    `is_coming`: the viewer has.
    """

    id: int
    kind: str
    subject_id: int | None
    status: PollStatus
    is_mine: bool
    others: tuple[Participant, ...]
    own: frozenset[datetime]
    has_answered: bool
    others_can: Mapping[datetime, int]
    closes_at: datetime | None
    starts_at: datetime | None
    coming: int
    is_coming: bool
    sequence: int
    updated_at: datetime

    @property
    def of(self) -> int:
        """How many participants there are."""
        return len(self.others) + 1


def hours_on(day: date, hers: QuietHours) -> tuple[datetime, ...]:
    """The hours of a date on her clock at which a meeting is outside her quiet hours, by their
    beginning. They begin with a whole hour of UTC, so that they are the same in all time zones.
    """
    zone = ZoneInfo(hers.zone)
    begins, ends = (
        datetime.combine(day, time(hour), zone).astimezone(UTC)
        for hour in (hers.quiet_until, hers.quiet_from)
    )
    at = begins.replace(minute=0) + (timedelta(hours=1) if begins.minute else timedelta())
    found: list[datetime] = []
    while at + LENGTH <= ends:
        found.append(at)
        at += timedelta(hours=1)
    return tuple(found)


def suits(at: datetime, hers: QuietHours) -> bool:
    """Whether a meeting that begins at this moment (UTC) is outside her quiet hours."""
    return at in hours_on(at.astimezone(ZoneInfo(hers.zone)).date(), hers)


def days_from(now: datetime, hers: QuietHours) -> tuple[date, ...]:
    """The dates on her clock on which hours can be marked, from today on; those without any hour
    left are not among them.
    """
    today = now.astimezone(ZoneInfo(hers.zone)).date()
    return tuple(
        day
        for day in (today + timedelta(days=number) for number in range(WINDOW))
        if any(at >= now + NOTICE for at in hours_on(day, hers))
    )


def row_of(tx: Transaction, poll_id: int, member_id: int) -> Row | None:
    """The poll and this participant of it, whom it has reached and who has not left it."""
    return tx.row(
        """SELECT time_polls.*, answered_at FROM time_polls
        JOIN time_poll_participants ON poll_id = time_polls.id
        JOIN members ON members.id = member_id AND members.status = 'member'
        WHERE time_polls.id = :id AND member_id = :member AND is_silent = 0
        AND left_at IS NULL AND (time_polls.status <> 'draft' OR opened_by = :member)""",
        {"id": poll_id, "member": member_id},
    )


def live_participants(tx: Transaction, poll_id: int) -> list[Row]:
    """The participants who have not left it, in the order of their ids."""
    return tx.rows(
        """SELECT time_poll_participants.*, zone, country, quiet_from, quiet_until
        FROM time_poll_participants JOIN members ON members.id = member_id
        WHERE poll_id = :id AND left_at IS NULL ORDER BY member_id""",
        {"id": poll_id},
    )


def availability(tx: Transaction, poll_id: int, now: datetime) -> dict[datetime, set[int]]:
    """Who can meet at which hour, of those that are not too soon: by the quiet hours that each of
    them has now.
    """
    days = {row["member_id"]: members.day_in(row) for row in live_participants(tx, poll_id)}
    found: dict[datetime, set[int]] = {}
    for row in tx.rows(
        """SELECT member_id, starts_at FROM availabilities
        WHERE poll_id = :id AND starts_at >= :from ORDER BY starts_at""",
        {"id": poll_id, "from": to_timestamp(now + NOTICE)},
    ):
        at, member_id = from_timestamp(row["starts_at"]), row["member_id"]
        if member_id in days and suits(at, days[member_id]):
            found.setdefault(at, set()).add(member_id)
    return found


def is_live(tx: Transaction, row: Row) -> bool:
    """Whether its participants may still meet; `row` is one of `time_polls`."""
    if row["subject_id"] is None:
        return True
    return scheduling_subjects.members_of(tx, row["subject_kind"], row["subject_id"]) is not None


@query
def seen_by(tx: Transaction, poll_id: int, viewer_id: int, now: datetime) -> TimePoll | None:
    """The poll as a participant sees it; None for everybody else."""
    return find(tx, poll_id, viewer_id, now)


def find(tx: Transaction, poll_id: int, viewer_id: int, now: datetime) -> TimePoll | None:
    """As `seen_by`, inside a transaction."""
    row = row_of(tx, poll_id, viewer_id)
    if row is None:
        return None
    status = PollStatus(row["status"])
    if status in (PollStatus.OPEN, PollStatus.SET) and not is_live(tx, row):
        status = PollStatus.ENDED
    others = tuple(
        _participant(tx, viewer_id, other)
        for other in live_participants(tx, poll_id)
        if other["member_id"] != viewer_id
    )
    can = availability(tx, poll_id, now)
    starts_at = None if row["starts_at"] is None else from_timestamp(row["starts_at"])
    coming = {
        one["member_id"]
        for one in tx.rows(
            "SELECT member_id FROM availabilities WHERE poll_id = :id AND starts_at = :at",
            {"id": poll_id, "at": row["starts_at"]},
        )
    }
    return TimePoll(
        id=poll_id,
        kind=row["subject_kind"],
        subject_id=row["subject_id"],
        status=status,
        is_mine=row["opened_by"] == viewer_id,
        others=others,
        own=frozenset(at for at, who in can.items() if viewer_id in who),
        has_answered=row["answered_at"] is not None,
        others_can=Counter({at: len(who - {viewer_id}) for at, who in can.items()}),
        closes_at=None if row["closes_at"] is None else from_timestamp(row["closes_at"]),
        starts_at=starts_at,
        coming=len(coming),
        is_coming=viewer_id in coming,
        sequence=row["sequence"],
        updated_at=from_timestamp(row["updated_at"]),
    )


def _participant(tx: Transaction, viewer_id: int, row: Row) -> Participant:
    about = tx.row("SELECT sector, country FROM members WHERE id = :id", {"id": row["member_id"]})
    assert about is not None
    return Participant(
        row["member_id"],
        profile_fields.name_for(tx, viewer_id, row["member_id"]),
        about["sector"],
        about["country"],
        row["answered_at"] is not None,
    )


@dataclass(frozen=True, slots=True)
class PollRow:
    """A poll in her list: `starts_at` is the time that was found (UTC), None while it is open;
    `names` are those that the viewer may know, "" for the rest.
    """

    id: int
    starts_at: datetime | None
    names: tuple[str, ...]
    has_answered: bool


@query
def of_member(tx: Transaction, member_id: int, now: datetime) -> tuple[PollRow, ...]:
    """Her polls that are open, and her meetings that are to come, the next one first."""
    found: list[PollRow] = []
    for row in tx.rows(
        """SELECT time_polls.*, answered_at FROM time_poll_participants
        JOIN time_polls ON time_polls.id = poll_id
        WHERE member_id = :member AND left_at IS NULL AND is_silent = 0
        AND (status = 'open' OR (status = 'set' AND starts_at > :now))
        ORDER BY status = 'open', starts_at, id""",
        {"member": member_id, "now": to_timestamp(now - LENGTH)},
    ):
        if not is_live(tx, row):
            continue
        is_set = row["status"] == PollStatus.SET
        names = tuple(
            profile_fields.name_for(tx, member_id, other["member_id"]) or ""
            for other in live_participants(tx, row["id"])
            if other["member_id"] != member_id
        )
        starts_at = from_timestamp(row["starts_at"]) if is_set else None
        found.append(PollRow(row["id"], starts_at, names, row["answered_at"] is not None))
    return tuple(found)


def found(tx: Transaction, kind: str, subject_id: int) -> datetime | None:
    """The time that was found last for this subject (UTC); None if there is none."""
    at = tx.value(
        """SELECT starts_at FROM time_polls
        WHERE subject_kind = :kind AND subject_id = :subject
        AND (status = 'set' OR (status = 'ended' AND starts_at <= updated_at))
        ORDER BY id DESC LIMIT 1""",
        {"kind": kind, "subject": subject_id},
    )
    return None if at is None else from_timestamp(at)


MEMBER_DATA = (
    MemberColumn("time_polls", "opened_by", KEPT, omitted="it stands with its participants"),
    MemberColumn(
        "time_poll_participants", "member_id", DELETED,
        """(SELECT starts_at FROM time_polls WHERE time_polls.id = poll_id) AS starts_at,
        answered_at, left_at AS withdrawn_at""",
        # Whoever was not told does not learn it here.
        "JOIN (SELECT 1 AS yes) AS only_told ON is_silent <> 1",
        internal=("poll_id", "is_silent", "remind_at"),
    ),
    MemberColumn(
        "availabilities", "member_id", DELETED, "starts_at", internal=("poll_id",),
    ),
)  # fmt: skip
