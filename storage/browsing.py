"""Browsing of the directory: how many profiles one member may open, and what is so unusual that
admins are told.

Accounts that work together look like that many ordinary members, so the limits bound what each of
them sees; telling the admins comes on top.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions, rate_limits
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.rate_limits import RateLimit
from storage.members import Profile

DAY, WEEK = timedelta(days=1), timedelta(days=7)

CARDS_A_DAY = RateLimit(20, DAY)
CARDS_A_WEEK = 60
"""How many colleagues' profiles one member may open."""

LARGE_NETWORK = 4_000
CARDS_OF_LARGE_NETWORK = 50
"""From this many members on one account may open fewer profiles a week, at least these, so that it
never sees more than one in a hundred of 5,000. In a network of 6,000, CARDS_A_WEEK are no more than
that.
"""

REOPEN_PERIOD = DAY
"""How long a profile may be opened again without counting."""

CARD, UNSEEN, PAGE = "card", "card-unseen", "results-page"
"""Actions: a profile that was opened, an attempt to open one that she cannot see, and a page of
results after the first.
"""

MOST_UNASKED, MOST_PAGES, MOST_UNSEEN = 30, 100, 20
"""What is unusual: so many profiles in a week without a contact request, and so many pages or
attempts in a day.
"""

ONCE_IN = timedelta(days=30)
"""For how long admins are not told again about the same member."""

GATHERED = timedelta(minutes=2)
"""How long a message to the admins waits for further alerts, so that many accounts at once cause
one message.
"""

RETENTION = timedelta(days=90)
"""How long an alert is kept."""

ALERT = "browsing-alert"
"""Kind of the message to the admins; it has no subject and shows all alerts."""


class Unusual(StrEnum):
    """What is unusual about a member's browsing."""

    DAY = "day"
    """She has opened as many profiles as she may in a day."""

    WEEK = "week"
    """She has opened as many profiles as she may in a week."""

    UNASKED = "unasked"
    """She has opened many profiles in a week and asked nobody for contact."""

    PAGES = "pages"
    """She has turned many pages of results in a day."""

    UNSEEN = "unseen"
    """She has tried many times in a day to open profiles that she cannot see."""


def next_card_at(tx: Transaction, viewer_id: int, now: datetime) -> datetime | None:
    """When she may open another profile (UTC); None if she may now."""
    until = [
        at
        for limit in (CARDS_A_DAY, week_limit(tx))
        if (at := rate_limits.next_allowed(tx, viewer_id, CARD, limit, now)) is not None
    ]
    return max(until, default=None)


def week_limit(tx: Transaction) -> RateLimit:
    """The limit of a week, which depends on the size of the network."""
    # No more than what makes a difference is counted.
    count: int = tx.value(
        """SELECT count(*) FROM
            (SELECT 1 FROM members WHERE status = 'member' LIMIT :most) AS counted""",
        {"most": CARDS_A_WEEK * 100},
    )
    if count < LARGE_NETWORK:
        return RateLimit(CARDS_A_WEEK, WEEK)
    return RateLimit(max(CARDS_OF_LARGE_NETWORK, count // 100), WEEK)


def was_opened(tx: Transaction, viewer_id: int, member_id: int, now: datetime) -> bool:
    """Whether she has opened this profile within REOPEN_PERIOD."""
    return rate_limits.has_done(tx, viewer_id, CARD, member_id, now - REOPEN_PERIOD)


def record_card(tx: Transaction, viewer_id: int, member_id: int, now: datetime) -> None:
    """Count a profile that she opens."""
    rate_limits.record(tx, viewer_id, CARD, now, target_id=member_id)
    week = rate_limits.count(tx, viewer_id, CARD, now - WEEK)
    if rate_limits.count(tx, viewer_id, CARD, now - DAY) >= CARDS_A_DAY.times:
        _alert(tx, viewer_id, Unusual.DAY, now)
    elif week >= week_limit(tx).times:
        _alert(tx, viewer_id, Unusual.WEEK, now)
    elif week >= MOST_UNASKED and not _asked(tx, viewer_id, now):
        _alert(tx, viewer_id, Unusual.UNASKED, now)


def record_unseen(tx: Transaction, viewer_id: int, now: datetime) -> None:
    """Count an attempt to open a profile that she cannot see, whatever the reason."""
    _count(tx, viewer_id, UNSEEN, MOST_UNSEEN, Unusual.UNSEEN, now)


@mutation
def record_page(tx: Transaction, viewer_id: int, now: datetime) -> None:
    """Count a page of results after the first."""
    _count(tx, viewer_id, PAGE, MOST_PAGES, Unusual.PAGES, now)


def _count(
    tx: Transaction, viewer_id: int, action: str, most: int, what: Unusual, now: datetime
) -> None:
    rate_limits.record(tx, viewer_id, action, now)
    if rate_limits.count(tx, viewer_id, action, now - DAY) >= most:
        _alert(tx, viewer_id, what, now)


def _asked(tx: Transaction, member_id: int, now: datetime) -> int:
    """The number of contact requests that she has made in a week."""
    return rate_limits.count(tx, member_id, "introduction", now - WEEK)


def _alert(tx: Transaction, member_id: int, what: Unusual, now: datetime) -> None:
    """Tell the admins, but herself, unless they have been told of her lately."""
    told = tx.value(
        "SELECT max(created_at) FROM browsing_alerts WHERE member_id = :id", {"id": member_id}
    )
    if told is not None and now < from_timestamp(told) + ONCE_IN:
        return
    tx.execute(
        "INSERT INTO browsing_alerts (member_id, what, created_at) VALUES (:id, :what, :now)",
        {"id": member_id, "what": what, "now": to_timestamp(now)},
    )
    waiting = {
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM deliveries JOIN messages ON messages.id = message_id
            WHERE kind = :kind AND deliveries.status = 'queued'""",
            {"kind": ALERT},
        )
    }
    told_now = [id for id in permissions.admins(tx, but=member_id) if id not in waiting]
    if told_now:
        # The limits hold by themselves, but a hijacked account is best stopped at once.
        outbox.enqueue(tx, ALERT, told_now, now, due=now + GATHERED, any_hour=True)


# Admins


@dataclass(frozen=True, slots=True)
class BrowsingAlert:
    """An alert without the name of the member; `is_new` until an admin has looked who she is."""

    id: int
    what: Unusual
    created_at: datetime
    is_new: bool


@dataclass(frozen=True, slots=True)
class Browsing:
    """Who browses, and how much: the profiles that she has opened in the last day and week, and her
    contact requests of the last week.
    """

    alert: BrowsingAlert
    member_id: int
    profile: Profile
    is_member: bool
    day: int
    week: int
    asked: int


def _alert_in(row: Row) -> BrowsingAlert:
    at = from_timestamp(row["created_at"])
    return BrowsingAlert(row["id"], Unusual(row["what"]), at, row["looked_at"] is None)


_SHOWN = "browsing_alerts WHERE member_id <> :admin"


@query
def alerts(tx: Transaction, admin_id: int, page: int, size: int) -> Page[BrowsingAlert]:
    """The alerts about others than this admin, newest first; none for anybody else."""
    if not permissions.is_admin(tx, admin_id):
        return Page((), 0, has_more=False)
    return tx.page(
        f"SELECT * FROM {_SHOWN} ORDER BY created_at DESC, id DESC",
        {"admin": admin_id}, page, size,
    ).map(_alert_in)  # fmt: skip


@query
def new_count(tx: Transaction, admin_id: int) -> int:
    """The number of alerts about others than this admin at which no admin has looked."""
    return count_new(tx, admin_id)


def count_new(tx: Transaction, admin_id: int) -> int:
    """Like `new_count`, inside a transaction."""
    return tx.value(f"SELECT count(*) FROM {_SHOWN} AND looked_at IS NULL", {"admin": admin_id})


@mutation
def look(tx: Transaction, alert_id: int, admin_id: int, now: datetime) -> Browsing | None:
    """Who an alert is about. Each look is audited. None if the actor is no admin, or there is no
    such alert about somebody else.
    """
    if not permissions.is_admin(tx, admin_id):
        return None
    row = tx.row(f"SELECT * FROM {_SHOWN} AND id = :id", {"id": alert_id, "admin": admin_id})
    if row is None:
        return None
    member_id: int = row["member_id"]
    profile = members.profile_of(tx, member_id)
    if profile is None:
        return None
    tx.execute(
        "UPDATE browsing_alerts SET looked_at = coalesce(looked_at, :now) WHERE id = :id",
        {"id": alert_id, "now": to_timestamp(now)},
    )
    audit.record(tx, admin_id, "browsing-look", now, member_id=member_id)
    return Browsing(
        _alert_in(row),
        member_id,
        profile,
        members.is_member(tx, member_id),
        rate_limits.count(tx, member_id, CARD, now - DAY),
        rate_limits.count(tx, member_id, CARD, now - WEEK),
        _asked(tx, member_id, now),
    )


MEMBER_DATA = (
    MemberColumn(
        "browsing_alerts", "member_id", DELETED, "created_at, what", internal=("id", "looked_at")
    ),
)
