"""The digest: what a week has brought each member, on the weekday that she chose, or never.

It is enqueued when it is due, and its content is read when it is sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage import members, outbox, visibility
from storage.board import hints
from storage.board.hints import Hint
from storage.database import Database, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.events.records import HEARS, in_audience
from storage.kit import languages
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.quiet_hours import QuietHours
from storage.members import MemberStatus
from storage.outbox import Policy

DIGEST = "digest"
"""Kind of the message; it has no subject."""

BATCH = 500
"""Digests that are enqueued in one transaction."""

LINES = 5
"""The most lines in each section."""

LOOKAHEAD = timedelta(days=30)
"""How far ahead the events in a digest may start."""

MAX_DELAY = timedelta(hours=20)
"""How late a digest may still arrive; after that, it is left to the next one."""

HOUR = 10
"""The hour, in her time zone, at which it is sent; quiet hours never include it."""


@dataclass(frozen=True, slots=True)
class Title:
    """The title of a practice, and the language of the title."""

    title: str
    language: str


@dataclass(frozen=True, slots=True)
class UpcomingEvent:
    """An upcoming event: start (UTC), time zone and title. `state` is her registration status
    ("registered", "offered", "waitlisted"), None if she may still answer.
    """

    starts_at: datetime
    zone: str
    title: str
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """What is new for her. Lists have at most LINES entries; `more` is the number of further
    practices.

    `joined_country` and `joined_sector` count colleagues who joined. `board` are entries of the
    board that complement what she seeks or offers.
    """

    practices: Sequence[Title]
    more: int
    events: Sequence[UpcomingEvent]
    country: str | None
    joined_country: int
    sector: str | None
    joined_sector: int
    to_translate: Sequence[Title]
    board: Sequence[Hint] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to report."""
        joined = self.joined_country or self.joined_sector
        told = self.practices or self.events or self.to_translate or self.board
        return not (told or joined)


def next_due(day: QuietHours, weekday: int, now: datetime) -> datetime:
    """The next time (UTC) that it is this weekday (0 is Monday) and HOUR in her time zone."""
    local = now.astimezone(ZoneInfo(day.zone))
    ahead = (weekday - local.weekday()) % 7
    due = day.at(local.date() + timedelta(days=ahead), HOUR)
    return due if due > now else day.at(local.date() + timedelta(days=ahead + 7), HOUR)


def schedule_first(tx: Transaction, member_id: int, now: datetime) -> None:
    """Schedule a new member's first digest, which covers what happens from now on. A weekday that
    she chose before stays.
    """
    due = next_due(members.day_of(tx, member_id), 0, now)
    tx.execute(
        """INSERT INTO digests (member_id, since, until, due_at) VALUES (:id, :now, :now, :due)
        ON CONFLICT (member_id) DO UPDATE SET since = :now, until = :now""",
        {"id": member_id, "now": to_timestamp(now), "due": to_timestamp(due)},
    )


@query
def weekday_of(tx: Transaction, member_id: int) -> int | None:
    """The weekday of her digest (0 is Monday), None if she gets none."""
    return tx.value(
        "SELECT weekday FROM digests WHERE member_id = :id AND due_at IS NOT NULL",
        {"id": member_id},
    )


@mutation
def choose_weekday(tx: Transaction, member_id: int, weekday: int | None, now: datetime) -> None:
    """Send her digest on this weekday (0 is Monday); with None, never."""
    _schedule(tx, member_id, weekday, now)


def follow_time_zone(tx: Transaction, member_id: int, now: datetime) -> None:
    """Reschedule her digest to HOUR in her current time zone; one that is already due is still
    sent.
    """
    weekday = tx.value(
        "SELECT weekday FROM digests WHERE member_id = :id AND due_at > :now",
        {"id": member_id, "now": to_timestamp(now)},
    )
    if weekday is not None:
        _schedule(tx, member_id, weekday, now)


def _schedule(tx: Transaction, member_id: int, weekday: int | None, now: datetime) -> None:
    due = None
    if weekday is not None:
        due = to_timestamp(next_due(members.day_of(tx, member_id), weekday, now))
    tx.execute(
        """UPDATE digests SET weekday = coalesce(:weekday, weekday), due_at = :due
        WHERE member_id = :id""",
        {"id": member_id, "weekday": weekday, "due": due},
    )


@query
def next_digest(tx: Transaction) -> datetime | None:
    """When the next digest is due (UTC); None if nobody gets one."""
    due = tx.value("SELECT min(due_at) FROM digests WHERE due_at IS NOT NULL")
    return None if due is None else from_timestamp(due)


async def enqueue(db: Database, now: datetime) -> None:
    """Enqueue the digests that are due, in batches, so that nobody has to wait for it."""
    while await _enqueue_batch(db, now) == BATCH:
        pass


@mutation
def _enqueue_batch(tx: Transaction, now: datetime) -> int:
    """Enqueue a batch of the digests that are due; returns how many. Each reader's next digest is
    scheduled in the same transaction, so that a restart sends none twice.
    """
    # A delivery with an unknown outcome needs no decision: the digest may have arrived, and the
    # next one will come.
    tx.execute(
        """UPDATE deliveries SET status = 'closed' WHERE status = 'unknown' AND message_id IN
            (SELECT id FROM messages WHERE kind = :kind)""",
        {"kind": DIGEST},
    )
    rows = tx.rows(
        """SELECT member_id, weekday, zone, country, quiet_from, quiet_until
        FROM digests JOIN members ON members.id = member_id
        WHERE due_at <= :now ORDER BY due_at LIMIT :most""",
        {"now": to_timestamp(now), "most": BATCH},
    )
    for row in rows:
        due = next_due(members.day_in(row), row["weekday"], now)
        which = {
            "id": row["member_id"],
            "now": to_timestamp(now),
            "due": to_timestamp(due),
            "kind": DIGEST,
        }
        # One that still waits for her morning is told by this one.
        waits = tx.execute(
            """UPDATE deliveries SET status = 'dropped', reason = 'told later', updated_at = :now
            WHERE recipient_id = :id AND status = 'queued'
            AND message_id IN (SELECT id FROM messages WHERE kind = :kind)""",
            which,
        )
        tx.execute(
            f"""UPDATE digests SET since = {"since" if waits else "until"}, until = :now,
                due_at = :due WHERE member_id = :id""",
            which,
        )
    if rows:
        outbox.enqueue(
            tx, DIGEST, [row["member_id"] for row in rows], now, expires_at=now + MAX_DELAY,
            policy=Policy.HOLD, bulk=True,
        )  # fmt: skip
    return len(rows)


@query
def digest_for(tx: Transaction, member_id: int, now: datetime) -> Digest | None:
    """What is new for her since her last digest; None if she gets none."""
    return find(tx, member_id, now)


def find(tx: Transaction, member_id: int, now: datetime) -> Digest | None:
    """Like `digest_for`, inside a transaction."""
    row = tx.row(
        """SELECT digests.*, country, sector, language FROM digests
        JOIN members ON members.id = member_id
        WHERE member_id = :id AND status = :status AND due_at IS NOT NULL""",
        {"id": member_id, "status": MemberStatus.MEMBER},
    )
    if row is None:
        return None
    values: dict[str, object] = {
        "id": member_id,
        "since": row["since"],
        "until": row["until"],
        "now": to_timestamp(now),
        "ahead": to_timestamp(now + LOOKAHEAD),
        "country": row["country"],
        "sector": row["sector"],
        "language": row["language"] or "",
        "most": LINES,
    }
    practices, more = _practices(tx, values)
    return Digest(
        practices, more, _events(tx, values),
        row["country"], _joined(tx, "country", values),
        row["sector"], _joined(tx, "sector", values),
        _to_translate(tx, values),
        hints.of_week(tx, values),
    )  # fmt: skip


# The practices of one member, out of `practice_listings`: those whose `audiences.of_topics` she is
# in. Practices have no stored audience, which would repeat their topics; a test compares both.
_HER_TOPICS = "SELECT topic FROM member_topics WHERE member_id = :id"

_TITLE = """(SELECT text FROM submissions JOIN submission_texts ON submission_id = submissions.id
    WHERE practice_id = practices.id AND status = 'approved' AND kind <> 'trial'
    AND field = 'title' ORDER BY {order} LIMIT 1)"""
_OWN_EVENTS = _TITLE.format(
    order=languages.in_order("submissions.language", ":language") + ", kind = 'practice' DESC"
)
_ORIGINAL = _TITLE.format(order="kind = 'practice' DESC")

_NEW = f"""SELECT DISTINCT practice_id FROM practice_listings
    WHERE topic IN ({_HER_TOPICS}) AND published_at >= :since AND published_at < :until"""


def _practices(tx: Transaction, values: dict[str, object]) -> tuple[tuple[Title, ...], int]:
    rows = tx.rows(
        f"""SELECT {_OWN_EVENTS} AS title, language
        FROM practices WHERE id IN ({_NEW}) AND coalesce(author_id, 0) <> :id
        ORDER BY published_at DESC, id DESC LIMIT :most""",
        values,
    )
    count: int = tx.value(
        f"SELECT count(*) FROM practices WHERE id IN ({_NEW}) AND coalesce(author_id, 0) <> :id",
        values,
    )
    return tuple(Title(row["title"], row["language"]) for row in rows), count - len(rows)


def _to_translate(tx: Transaction, values: dict[str, object]) -> tuple[Title, ...]:
    """New practices in her topics that nobody has translated into her language yet."""
    return tuple(
        Title(row["title"], row["language"])
        for row in tx.rows(
            f"""SELECT {_ORIGINAL} AS title, language FROM practices
            WHERE id IN ({_NEW}) AND :language <> '' AND coalesce(author_id, 0) <> :id
            AND NOT EXISTS (SELECT 1 FROM submissions WHERE practice_id = practices.id
                AND submissions.language = :language AND kind <> 'trial'
                AND status IN ('approved', 'pending', 'changes_requested', 'correction_proposed'))
            ORDER BY reads DESC, id DESC LIMIT :most""",
            values,
        )
    )


_EVENT_TITLE = languages.in_order("event_texts.language", ":language", "own.language")


def _events(tx: Transaction, values: dict[str, object]) -> tuple[UpcomingEvent, ...]:
    """Events that she may still answer, unless she has muted events, and those that she has not
    declined; the latter even after registration has closed.
    """
    return tuple(
        UpcomingEvent(from_timestamp(row["starts_at"]), row["zone"], row["title"], row["status"])
        for row in tx.rows(
            f"""SELECT starts_at, events.zone AS zone, registrations.status AS status, (SELECT title
                    FROM event_texts JOIN events AS own ON own.id = event_id
                    WHERE own.id = events.id ORDER BY {_EVENT_TITLE} LIMIT 1) AS title
            FROM events JOIN members ON members.id = :id
            LEFT JOIN registrations ON registrations.event_id = events.id
                AND registrations.member_id = members.id
            WHERE events.status = 'published' AND starts_at > :now AND starts_at <= :ahead
            AND (registrations.status IN ('registered', 'offered', 'waitlisted')
            OR (registrations.status IS NULL
                AND coalesce(registration_closes_at, starts_at) > :now
                AND {in_audience(tx)} AND {HEARS}))
            ORDER BY starts_at, events.id LIMIT :most""",
            values,
        )
    )


def _joined(tx: Transaction, column: str, values: dict[str, object]) -> int:
    return tx.value(
        f"""SELECT count(*) FROM members WHERE {visibility.IS_SHOWN} AND joined_at >= :since
        AND joined_at < :until AND {column} = :{column} AND id <> :id""",
        values,
    )


MEMBER_DATA = (
    MemberColumn(
        "digests", "member_id", DELETED,
        "weekday, since AS since_at, until AS until_at, due_at",
    ),
)  # fmt: skip
