"""The coordinators of a country, as its members meet them: who they are, and a conversation with
them through the bot.

Somebody who has registered has one conversation. The coordinators of her country read it; where
there is none, and where one has left her without an answer for too long, admins do. Nobody reads
her own, and nobody whom a block hides from her.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, members, outbox, profile_fields
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import permissions, rate_limits
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.rate_limits import RateLimit
from storage.members import MemberStatus
from storage.profile_fields import ProfileField
from storage.reports import Reportable, Reported

WRITTEN, ANSWERED, OVERDUE = "coordinator-written", "coordinator-answered", "coordinator-overdue"
"""Kinds of queued messages: to those who read a conversation, whose member is the subject; to the
member; and to admins about conversations that wait for too long, which has no subject.
"""

RATE_LIMIT = RateLimit(5, timedelta(days=1))
"""How often a member may write to her coordinators."""

OTHERS_LIMIT = RateLimit(2, timedelta(days=1))
"""How often somebody may write who is not a member, or is suspended."""

OVERDUE_AFTER = timedelta(hours=48)
"""How long a message waits for the coordinators alone."""

NAMED = 5
"""The most coordinators that a member sees by name."""

_SENT = "coordinator-message"


class MessageOutcome(StrEnum):
    """Outcome of writing a message, of answering one, or of closing a conversation."""

    SENT = "sent"
    TOO_MANY = "too-many"
    NOBODY = "nobody"
    ANSWERED = "answered"
    CLOSED = "closed"
    UNCHANGED = "unchanged"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class Coordinators:
    """Whom somebody reaches when she writes. `names` are the display names of the coordinators who
    show themselves to her; whether others, or only admins, read what she writes she is not told,
    because it would tell a coordinator who is hidden from one who has left. `are_reachable` is
    False where there is nobody at all.
    """

    names: tuple[str, ...]
    are_reachable: bool


@dataclass(frozen=True, slots=True)
class CoordinatorMessage:
    """One message of a conversation, at a UTC datetime. `author` is the display name of the
    coordinator who answered; None for the member's own messages and for one who has left.
    """

    id: int
    is_answer: bool
    author: str | None
    body: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """Somebody's conversation with the coordinators of her country, oldest message first. `status`
    is hers; `is_waiting` means that a message has not been answered.
    """

    member_id: int
    name: str
    country: str
    status: MemberStatus
    is_waiting: bool
    messages: tuple[CoordinatorMessage, ...]


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A line of the list of conversations; `sent_at` (UTC) is the last message."""

    member_id: int
    name: str
    country: str
    is_waiting: bool
    sent_at: datetime


_HIDDEN = blocks.BLOCKED_BETWEEN.format(one="{role}.member_id", viewer="members.id")

_COORDINATES = f"""{{role}}.role = 'coordinator' AND {{role}}.country = members.country
    AND {{role}}.member_id <> members.id AND NOT {_HIDDEN}"""
"""SQL over `members` and a row of `roles`: its holder coordinates the country of this member, and
may read what she writes.
"""

_READS = f"""roles.member_id <> members.id AND ({_COORDINATES.format(role="roles")}
    OR roles.role = 'admin' AND (
        NOT EXISTS (SELECT 1 FROM roles AS theirs WHERE {_COORDINATES.format(role="theirs")})
        OR EXISTS (SELECT 1 FROM coordinator_messages AS late WHERE late.member_id = members.id
            AND late.is_waiting = 1 AND late.sent_at <= :late)))"""
"""SQL over `members` and `roles`: the holder of this role reads the conversation. `:late` is
`_late(now)`.
"""


def _late(now: datetime) -> int:
    return to_timestamp(now - OVERDUE_AFTER)


def readers(tx: Transaction, member_id: int, now: datetime) -> tuple[int, ...]:
    """The ids of those who read what she writes, in ascending order."""
    return tuple(
        row["member_id"]
        for row in tx.rows(
            f"""SELECT DISTINCT roles.member_id FROM members JOIN roles ON {_READS}
            WHERE members.id = :member ORDER BY 1""",
            {"member": member_id, "late": _late(now)},
        )
    )


_NAME = profile_fields.shown(ProfileField.NAME, one="coordinators", viewer=":member")


@query
def of(tx: Transaction, member_id: int, now: datetime) -> Coordinators:
    """Whom she reaches when she writes, by name as far as a coordinator shows hers. Only members
    see names: who works here is nothing that somebody should learn by registering.
    """
    rows = tx.rows(
        f"""SELECT {_NAME} AS name, members.status,
            roles.is_named = 1 AND coordinators.hidden_at IS NULL AS is_named FROM members
        JOIN roles ON {_COORDINATES.format(role="roles")}
        JOIN members AS coordinators ON coordinators.id = roles.member_id
        WHERE members.id = :member AND coordinators.status = 'member'
        ORDER BY coordinators.name_key, coordinators.id""",
        {"member": member_id},
    )
    names = tuple(
        row["name"]
        for row in rows
        if row["is_named"] and row["name"] and row["status"] == MemberStatus.MEMBER
    )
    return Coordinators(names[:NAMED], bool(readers(tx, member_id, now)))


@mutation
def show_name(tx: Transaction, coordinator_id: int, is_named: bool) -> None:
    """Whether the members of her countries see her name as their coordinator."""
    tx.execute(
        """UPDATE roles SET is_named = :named
        WHERE member_id = :id AND role = 'coordinator' AND is_named <> :named""",
        {"id": coordinator_id, "named": int(is_named)},
    )


@query
def shows_name(tx: Transaction, coordinator_id: int) -> bool | None:
    """Whether members see her name as their coordinator; None if she coordinates no country."""
    named = tx.value(
        "SELECT min(is_named) FROM roles WHERE member_id = :id AND role = 'coordinator'",
        {"id": coordinator_id},
    )
    return None if named is None else bool(named)


# The member


@mutation
def write(tx: Transaction, member_id: int, text: str, now: datetime) -> MessageOutcome:
    """Write to the coordinators of her country; those who read it are told."""
    tx.lock("members", member_id)
    member = members.find(tx, member_id)
    if member is None or member.status is MemberStatus.NEWCOMER:
        return MessageOutcome.NOT_ALLOWED
    told = readers(tx, member_id, now)
    if not told:
        return MessageOutcome.NOBODY
    if _may_write_at(tx, member_id, member.status, now) is not None:
        return MessageOutcome.TOO_MANY
    _store(tx, member_id, None, text, now)
    rate_limits.record(tx, member_id, _SENT, now)
    outbox.enqueue(tx, WRITTEN, told, now, subject_id=member_id)
    return MessageOutcome.SENT


@query
def may_write_at(
    tx: Transaction, member_id: int, status: MemberStatus, now: datetime
) -> datetime | None:
    """When she may write again (UTC); None if she may write now."""
    return _may_write_at(tx, member_id, status, now)


def _may_write_at(
    tx: Transaction, member_id: int, status: MemberStatus, now: datetime
) -> datetime | None:
    limit = limit_of(status)
    return rate_limits.next_allowed(tx, member_id, _SENT, limit, now)


def limit_of(status: MemberStatus) -> RateLimit:
    """How often somebody with this status may write."""
    return RATE_LIMIT if status is MemberStatus.MEMBER else OTHERS_LIMIT


def _store(
    tx: Transaction, member_id: int, answered_by: int | None, text: str, now: datetime
) -> None:
    is_answer = answered_by is not None
    tx.execute(
        """INSERT INTO coordinator_messages
            (member_id, is_answer, answered_by, body, sent_at, is_waiting)
        VALUES (:member, :answer, :by, :body, :now, :waiting)""",
        {
            "member": member_id,
            "answer": int(is_answer),
            "by": answered_by,
            "body": text,
            "now": to_timestamp(now),
            "waiting": int(not is_answer),
        },
    )


@query
def own_conversation(tx: Transaction, member_id: int) -> tuple[CoordinatorMessage, ...]:
    """Her conversation as she reads it, oldest first, without the names of those who answered."""
    return tuple(_message(row, None) for row in _rows(tx, member_id))


def _rows(tx: Transaction, member_id: int) -> list[Row]:
    return tx.rows(
        """SELECT coordinator_messages.id AS id, is_answer, body, sent_at, name
        FROM coordinator_messages LEFT JOIN members ON members.id = answered_by
        WHERE member_id = :member ORDER BY coordinator_messages.id""",
        {"member": member_id},
    )


def _message(row: Row, author: str | None) -> CoordinatorMessage:
    return CoordinatorMessage(
        row["id"], bool(row["is_answer"]), author, row["body"], from_timestamp(row["sent_at"])
    )


# Those who answer


@mutation
def answer(
    tx: Transaction, member_id: int, actor_id: int, text: str, now: datetime
) -> MessageOutcome:
    """Answer what somebody wrote; she is told."""
    tx.lock("members", member_id)
    if actor_id not in readers(tx, member_id, now):
        return MessageOutcome.NOT_ALLOWED
    _store(tx, member_id, actor_id, text, now)
    _close(tx, member_id)
    outbox.enqueue(tx, ANSWERED, [member_id], now, subject_id=member_id)
    return MessageOutcome.ANSWERED


@mutation
def close(tx: Transaction, member_id: int, actor_id: int, now: datetime) -> MessageOutcome:
    """Close a conversation that needs no answer."""
    if actor_id not in readers(tx, member_id, now):
        return MessageOutcome.NOT_ALLOWED
    return MessageOutcome.CLOSED if _close(tx, member_id) else MessageOutcome.UNCHANGED


def _close(tx: Transaction, member_id: int) -> int:
    return tx.execute(
        """UPDATE coordinator_messages SET is_waiting = 0
        WHERE member_id = :member AND is_waiting = 1""",
        {"member": member_id},
    )


_CONVERSATIONS = f"""FROM members WHERE EXISTS
        (SELECT 1 FROM coordinator_messages WHERE member_id = members.id)
    AND EXISTS (SELECT 1 FROM roles WHERE roles.member_id = :viewer AND {_READS})"""


def is_waiting(tx: Transaction, member_id: int) -> bool:
    """Whether a message of hers has not been answered."""
    return bool(
        tx.value(
            "SELECT 1 FROM coordinator_messages WHERE member_id = :id AND is_waiting = 1 LIMIT 1",
            {"id": member_id},
        )
    )


@query
def conversation(
    tx: Transaction, member_id: int, viewer_id: int, now: datetime
) -> Conversation | None:
    """A conversation, for somebody who reads it; otherwise None."""
    row = tx.row(
        f"SELECT id {_CONVERSATIONS} AND members.id = :member",
        {"viewer": viewer_id, "member": member_id, "late": _late(now)},
    )
    member = members.find(tx, member_id) if row is not None else None
    if member is None:
        return None
    rows = _rows(tx, member_id)
    waiting = is_waiting(tx, member_id)
    return Conversation(
        member_id, member.name or "", member.country or "", member.status, waiting,
        tuple(_message(one, one["name"]) for one in rows),
    )  # fmt: skip


@query
def conversations(
    tx: Transaction, viewer_id: int, page: int, size: int, now: datetime
) -> Page[ConversationRow]:
    """The conversations that she reads: those that wait for an answer first, longest first, then
    the others, latest first.
    """
    return tx.page(
        f"""SELECT id, name, country, is_waiting, sent_at FROM (
            SELECT members.id, members.name, members.country,
                (SELECT max(is_waiting) FROM coordinator_messages
                    WHERE member_id = members.id) AS is_waiting,
                (SELECT max(sent_at) FROM coordinator_messages
                    WHERE member_id = members.id) AS sent_at
            {_CONVERSATIONS}) AS conversations
        ORDER BY is_waiting DESC, CASE WHEN is_waiting = 1 THEN sent_at ELSE -sent_at END, id""",
        {"viewer": viewer_id, "late": _late(now)},
        page,
        size,
    ).map(
        lambda row: ConversationRow(
            row["id"], row["name"] or "", row["country"], bool(row["is_waiting"]),
            from_timestamp(row["sent_at"]),
        )
    )  # fmt: skip


@query
def waiting_count(tx: Transaction, viewer_id: int, now: datetime) -> int:
    """How many conversations wait for an answer by this reader."""
    return tx.value(
        f"""SELECT count(*) {_CONVERSATIONS} AND EXISTS (SELECT 1 FROM coordinator_messages
            WHERE member_id = members.id AND is_waiting = 1)""",
        {"viewer": viewer_id, "late": _late(now)},
    )


@mutation
def notify_overdue(tx: Transaction, now: datetime) -> bool:
    """Tell admins, at most once a day, that messages have been waiting for longer than
    OVERDUE_AFTER: from then on admins read them too. Returns whether a message was queued now.
    """
    if not count_overdue(tx, now):
        return False
    told = tx.value("SELECT max(created_at) FROM messages WHERE kind = :kind", {"kind": OVERDUE})
    if told is not None and now < from_timestamp(told) + timedelta(days=1):
        return False
    outbox.enqueue(tx, OVERDUE, permissions.admins(tx), now, expires_at=now + timedelta(hours=20))
    return True


@query
def overdue(tx: Transaction, now: datetime) -> int:
    """How many conversations have been waiting for longer than OVERDUE_AFTER."""
    return count_overdue(tx, now)


def count_overdue(tx: Transaction, now: datetime) -> int:
    """Like `overdue`, inside a transaction."""
    return tx.value(
        """SELECT count(DISTINCT member_id) FROM coordinator_messages
        WHERE is_waiting = 1 AND sent_at <= :late""",
        {"late": _late(now)},
    )


# Reports

MESSAGE = "coordinator-message"
"""Kind of what is reported: one message of a conversation, as the other side reads it."""


def _reported(tx: Transaction, message_id: int, viewer_id: int) -> Reported | None:
    """A message, to the other side: for the member an answer, without a name; for any coordinator
    what the member has written. Its author's others before it belong to it.
    """
    row = tx.row("SELECT * FROM coordinator_messages WHERE id = :id", {"id": message_id})
    if row is None:
        return None
    author_id: int | None = row["answered_by"] if row["is_answer"] else row["member_id"]
    is_read = viewer_id == row["member_id"] or permissions.is_staff(tx, viewer_id)
    if author_id is None or not is_read:
        return None
    said = tx.rows(
        """SELECT body FROM coordinator_messages WHERE member_id = :member AND id <= :id
        AND is_answer = :answer AND coalesce(answered_by, 0) = coalesce(:by, 0)
        ORDER BY id DESC LIMIT 5""",
        {
            "member": row["member_id"],
            "id": message_id,
            "answer": row["is_answer"],
            "by": row["answered_by"],
        },
    )
    return Reported(author_id, not row["is_answer"], tuple(("text", one["body"]) for one in said))


def _hide(tx: Transaction, message_id: int, _message: str | None, _now: datetime) -> bool:
    return bool(tx.execute("DELETE FROM coordinator_messages WHERE id = :id", {"id": message_id}))


REPORTABLES = (Reportable(MESSAGE, _reported, _hide),)

MEMBER_DATA = (
    MemberColumn(
        "coordinator_messages", "member_id", DELETED, "sent_at, is_answer, body",
        internal=("id", "is_waiting"),
    ),
    MemberColumn(
        "coordinator_messages", "answered_by", KEPT,
        omitted="it is part of the conversation of whoever asked",
    ),
)  # fmt: skip
