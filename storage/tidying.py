"""Tidying: the messages in a member's chat disappear, when she asks for it or every evening.

A run covers what was sent until it began. What is recent enough is deleted; older messages of the
bot are replaced by one neutral line. A run is rows in the database: it goes on after a restart,
and whatever it repeats changes nothing.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage import members, outbox
from storage.chat_messages import DELETABLE, MessageKind
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.quiet_hours import QuietHours
from storage.members import Member

MOST_DELETED = 100
"""The most messages that one call deletes (https://core.telegram.org/bots/api#deletemessages)."""

MOST_REPLACED = 5
"""The most old messages that one step replaces."""

STEP_INTERVAL = timedelta(seconds=15)
"""The time between two steps that replace old messages: 20 a minute, so that the chat's rate limit
leaves room for answers.
"""

LEASE = timedelta(minutes=1)
"""For how long a run belongs to the update that began it; then the job goes on with it."""

IDLE = timedelta(minutes=10)
"""How long nothing must have been written in a chat before it is tidied in the evening."""

SPREAD = 20 * 60
"""Seconds over which the chats are spread that are to be tidied at the same hour."""

EVENINGS = (18, 19, 20, 21, 22, 23)
"""The hours to choose from, in her time zone."""

MOST_RUNNING = 30
"""The most runs that make a step at the same time."""


@dataclass(frozen=True, slots=True)
class Tidying:
    """What a member has chosen, and her last run. `evening_hour` is None if nothing happens by
    itself. `began_at` is None if there was no run, and `ended_at` (UTC) while it goes on.

    `deleted`, `replaced` and `untouched` count messages, the last those that Telegram let neither
    be deleted nor changed; `left` are those still to be dealt with.
    """

    evening_hour: int | None = None
    is_running: bool = False
    ended_at: datetime | None = None
    deleted: int = 0
    replaced: int = 0
    untouched: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class OldMessage:
    """A message of the bot that is too old to be deleted."""

    message_id: int
    is_file: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What a run does next: in the evening it first empties the message that stays, `kept`, so that
    there is one; then it deletes, then it replaces.
    """

    kept: int | None = None
    recent: tuple[int, ...] = ()
    old: tuple[OldMessage, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What a step has done, by message ids. `gone` were not there any more; `kept` is empty now."""

    deleted: Collection[int] = ()
    replaced: Collection[int] = ()
    untouched: Collection[int] = ()
    gone: Collection[int] = ()
    kept: int | None = None


@query
def of(tx: Transaction, member_id: int) -> Tidying:
    """What she has chosen, and her last run."""
    row = tx.row("SELECT * FROM tidyings WHERE member_id = :id", {"id": member_id})
    if row is None:
        return Tidying()
    return Tidying(
        row["evening_hour"],
        row["started_at"] is not None,
        None if row["ended_at"] is None else from_timestamp(row["ended_at"]),
        row["deleted"],
        row["replaced"],
        row["untouched"],
        _left(tx, member_id),
    )


_IN_RUN = """FROM chat_messages JOIN tidyings USING (member_id)
    WHERE member_id = :member AND sent_at <= started_at AND message_id IS DISTINCT FROM keeps"""


def _left(tx: Transaction, member_id: int) -> int:
    return tx.value(f"SELECT count(*) {_IN_RUN} AND kind <> 'hers'", {"member": member_id})


@mutation
def begin(tx: Transaction, member_id: int, keeps: int | None, now: datetime) -> None:
    """Begin a run over everything in her chat but the message `keeps`. For LEASE it belongs to the
    caller, who calls `settle`.
    """
    _begin(tx, member_id, keeps, now, now + LEASE, must_empty=False)


def _begin(
    tx: Transaction,
    member_id: int,
    keeps: int | None,
    now: datetime,
    not_before: datetime,
    *,
    must_empty: bool,
) -> None:
    tx.execute(
        """INSERT INTO tidyings (member_id, started_at, not_before, must_empty, keeps)
        VALUES (:member, :now, :not_before, :must_empty, :keeps)
        ON CONFLICT (member_id) DO UPDATE SET started_at = :now, not_before = :not_before,
            must_empty = :must_empty, keeps = :keeps, ended_at = NULL,
            deleted = 0, replaced = 0, untouched = 0""",
        {
            "member": member_id,
            "keeps": keeps,
            "now": to_timestamp(now),
            "not_before": to_timestamp(not_before),
            "must_empty": int(must_empty),
        },
    )
    # Her own old messages are beyond the bot's reach.
    tx.execute(
        """DELETE FROM chat_messages WHERE member_id = :member AND kind = 'hers'
        AND sent_at < :undeletable""",
        {"member": member_id, "undeletable": to_timestamp(now - DELETABLE)},
    )


@mutation
def begin_due(tx: Transaction, now: datetime) -> None:
    """Begin the runs of those whose evening it is. While somebody is writing, hers waits."""
    if tx.value("SELECT held_since FROM run_marker") is not None:
        return  # a copy of the database must not touch the chats of the other one
    for row in tx.rows(
        """SELECT member_id, evening_hour, started_at, blocked_at, zone, country, quiet_from,
            quiet_until
        FROM tidyings JOIN members ON members.id = member_id
        WHERE due_at <= :now ORDER BY due_at LIMIT 500""",
        {"now": to_timestamp(now)},
    ):
        member_id = row["member_id"]
        due = next_due_for(members.day_in(row), row["evening_hour"], member_id, now)
        if row["started_at"] is None and row["blocked_at"] is None:
            if _is_active(tx, member_id, now):
                due = min(due, now + IDLE)
            else:
                asked = _open_question(tx, member_id)
                keeps = _newest(tx, member_id) if asked is None else asked
                must_empty = asked is None and keeps is not None
                _begin(tx, member_id, keeps, now, now, must_empty=must_empty)
        tx.execute(
            "UPDATE tidyings SET due_at = :due WHERE member_id = :member",
            {"member": member_id, "due": to_timestamp(due)},
        )


def _is_active(tx: Transaction, member_id: int, now: datetime) -> bool:
    return bool(
        tx.value(
            "SELECT 1 FROM chat_messages WHERE member_id = :member AND sent_at > :since LIMIT 1",
            {"member": member_id, "since": to_timestamp(now - IDLE)},
        )
    )


def _newest(tx: Transaction, member_id: int) -> int | None:
    """The bot's newest text, which stays in the evening, unless a form has an open question: an
    empty chat would look as if she had never been here.
    """
    return tx.value(
        """SELECT max(message_id) FROM chat_messages
        WHERE member_id = :member AND kind = 'text'""",
        {"member": member_id},
    )


def _open_question(tx: Transaction, member_id: int) -> int | None:
    return tx.value(
        "SELECT message_id FROM form_drafts WHERE member_id = :member AND status = 'open'",
        {"member": member_id},
    )


@mutation
def take_due(tx: Transaction, now: datetime) -> tuple[Member, ...]:
    """Those whose runs make a step now, at most MOST_RUNNING; each run belongs to the caller for
    LEASE, who calls `settle`.
    """
    if tx.value("SELECT held_since FROM run_marker") is not None:
        return ()
    rows = tx.rows(
        """UPDATE tidyings SET not_before = :until WHERE member_id IN (
            SELECT member_id FROM tidyings WHERE started_at IS NOT NULL AND not_before <= :now
            ORDER BY not_before LIMIT :most)
        RETURNING member_id""",
        {"now": to_timestamp(now), "until": to_timestamp(now + LEASE), "most": MOST_RUNNING},
    )
    found = (members.find(tx, row["member_id"]) for row in rows)
    return tuple(member for member in found if member is not None)


@query
def any_due(tx: Transaction, now: datetime) -> bool:
    """Whether a run has a step to make."""
    return bool(
        tx.value(
            "SELECT 1 FROM tidyings WHERE started_at IS NOT NULL AND not_before <= :now LIMIT 1",
            {"now": to_timestamp(now)},
        )
    )


@query
def next_step(tx: Transaction, member_id: int, now: datetime) -> Step:
    """What her run does next; an empty step if nothing is left to do."""
    return _next_step(tx, member_id, now)


def _next_step(tx: Transaction, member_id: int, now: datetime) -> Step:
    keys = {"member": member_id, "deletable": to_timestamp(now - DELETABLE)}
    kept = tx.value(
        """SELECT keeps FROM tidyings WHERE member_id = :member AND started_at IS NOT NULL
        AND must_empty = 1""",
        keys,
    )
    if kept is not None:
        return Step(kept=kept)
    recent = tx.rows(
        f"""SELECT message_id {_IN_RUN} AND sent_at >= :deletable
        ORDER BY message_id DESC LIMIT {MOST_DELETED}""",
        keys,
    )
    if recent:
        return Step(recent=tuple(row["message_id"] for row in recent))
    old = tx.rows(
        f"""SELECT message_id, kind {_IN_RUN} AND kind <> 'hers'
        ORDER BY message_id DESC LIMIT {MOST_REPLACED}""",
        keys,
    )
    return Step(
        old=tuple(OldMessage(row["message_id"], row["kind"] == MessageKind.FILE) for row in old)
    )


@mutation
def settle(
    tx: Transaction, member_id: int, done: Done, now: datetime, not_before: datetime | None = None
) -> bool:
    """Store what a step has done; the run goes on at `not_before`, by default at once if it has
    something to delete. Returns whether anything is left.
    """
    for message_id in (*done.deleted, *done.replaced, *done.untouched, *done.gone):
        tx.execute(
            "DELETE FROM chat_messages WHERE member_id = :member AND message_id = :message",
            {"member": member_id, "message": message_id},
        )
    emptied = [*done.deleted, *done.replaced]
    outbox.tidied(tx, member_id, emptied if done.kept is None else [*emptied, done.kept])
    _settle_kept(tx, member_id, done)
    step = _next_step(tx, member_id, now)
    is_over = step == Step()
    if not_before is None:
        not_before = now + STEP_INTERVAL if step.old and done.replaced else now
    tx.execute(
        """UPDATE tidyings SET deleted = deleted + :deleted, replaced = replaced + :replaced,
            untouched = untouched + :untouched, not_before = :not_before,
            started_at = CASE WHEN :is_over = 1 THEN NULL ELSE started_at END,
            ended_at = CASE WHEN :is_over = 1 THEN :now ELSE ended_at END
        WHERE member_id = :member AND started_at IS NOT NULL""",
        {
            "member": member_id,
            "deleted": len(done.deleted),
            "replaced": len(done.replaced),
            "untouched": len(done.untouched),
            "not_before": to_timestamp(not_before),
            "is_over": int(is_over),
            "now": to_timestamp(now),
        },
    )
    return not is_over


def _settle_kept(tx: Transaction, member_id: int, done: Done) -> None:
    """Note that the message that stays is empty, or take another one if it is gone."""
    keeps = tx.value("SELECT keeps FROM tidyings WHERE member_id = :id", {"id": member_id})
    if keeps is not None and keeps in done.gone:
        keeps = _newest(tx, member_id)
    elif done.kept is None:
        return
    tx.execute(
        """UPDATE tidyings SET keeps = :keeps, must_empty = :must_empty
        WHERE member_id = :member AND must_empty = 1""",
        {
            "member": member_id,
            "keeps": keeps,
            "must_empty": int(done.kept is None and keeps is not None),
        },
    )


@mutation
def give_up(tx: Transaction, member_id: int, now: datetime) -> None:
    """End her run: Telegram takes nothing for her chat."""
    tx.execute(
        """UPDATE tidyings SET started_at = NULL, ended_at = :now
        WHERE member_id = :member AND started_at IS NOT NULL""",
        {"member": member_id, "now": to_timestamp(now)},
    )
    members.mark_unreachable(
        tx,
        tx.value("SELECT telegram_id FROM members WHERE id = :id", {"id": member_id}),
        now,
    )


# Every evening


def next_due_for(day: QuietHours, hour: int, member_id: int, now: datetime) -> datetime:
    """The next time (UTC) that it is this hour in her time zone, or some minutes after it."""
    local = now.astimezone(ZoneInfo(day.zone)).date()
    later = timedelta(seconds=member_id * 37 % SPREAD)
    return next(
        due
        for days in range(3)
        if (due := day.at(local + timedelta(days=days), hour) + later) > now
    )


@mutation
def choose_evening(tx: Transaction, member_id: int, hour: int | None, now: datetime) -> None:
    """Tidy her chat every evening at this hour of her time zone; with None, only when she asks."""
    _schedule(tx, member_id, hour, now)


def follow_time_zone(tx: Transaction, member_id: int, now: datetime) -> None:
    """Reschedule her evening to her current time zone."""
    hour = tx.value("SELECT evening_hour FROM tidyings WHERE member_id = :id", {"id": member_id})
    if hour is not None:
        _schedule(tx, member_id, hour, now)


def _schedule(tx: Transaction, member_id: int, hour: int | None, now: datetime) -> None:
    due = None
    if hour is not None:
        due = to_timestamp(next_due_for(members.day_of(tx, member_id), hour, member_id, now))
    tx.execute(
        """INSERT INTO tidyings (member_id, evening_hour, due_at) VALUES (:id, :hour, :due)
        ON CONFLICT (member_id) DO UPDATE SET evening_hour = :hour, due_at = :due""",
        {"id": member_id, "hour": hour, "due": due},
    )


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next chat is tidied by itself (UTC); None if nobody has asked for it."""
    due = tx.value("SELECT min(due_at) FROM tidyings WHERE due_at IS NOT NULL")
    return None if due is None else from_timestamp(due)


MEMBER_DATA = (
    MemberColumn(
        "tidyings", "member_id", DELETED,
        """evening_hour, due_at, started_at AS began_at, ended_at AS over_at, deleted, replaced,
        untouched""",
        internal=("not_before", "must_empty", "keeps"),
    ),
)  # fmt: skip
