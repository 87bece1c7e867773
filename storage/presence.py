"""Whether a member is still there, and whether her profile is still right.

Once a year she is asked whether her profile is right. If she has been silent for as long as
`[retention] silent_members` says, she is asked twice whether she is still there, then erased.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import retention
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.retention import Terms

STILL_RIGHT, STILL_THERE = "presence-still-right", "presence-still-there"
"""Kinds of the messages that ask whether her profile is right, and whether she is there."""

SILENCE_ASKS = 2
"""How often a silent member is asked before she is erased."""

ASK_AGAIN = timedelta(days=30)
"""How long a silent member has for each answer."""

SEEN_EVERY = timedelta(days=1)
"""How exactly it is known when she was last there."""

BATCH = 500
"""The most members asked in one transaction."""


@mutation
def mark_seen(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has written or pressed something, so she is there."""
    tx.execute(
        """INSERT INTO presence (member_id, seen_at, confirmed_at) VALUES (:member, :now, :now)
        ON CONFLICT (member_id) DO UPDATE SET seen_at = :now, silence_asks = 0,
            silence_asked_at = NULL""",
        {"member": member_id, "now": to_timestamp(now)},
    )


@mutation
def confirm_profile(tx: Transaction, member_id: int, now: datetime) -> None:
    """She says that her profile is right."""
    profile_confirmed(tx, member_id, now)


def profile_confirmed(tx: Transaction, member_id: int, now: datetime) -> None:
    """Her profile is right at this moment: she says so, or has just written it."""
    tx.execute(
        """INSERT INTO presence (member_id, seen_at, confirmed_at) VALUES (:member, :now, :now)
        ON CONFLICT (member_id) DO UPDATE SET confirmed_at = :now, profile_asked_at = NULL""",
        {"member": member_id, "now": to_timestamp(now)},
    )


@mutation
def ask(tx: Transaction, now: datetime) -> int:
    """Ask some of those who are due, about their profiles or whether they are there; returns how
    many. Nobody gets both questions at a time.
    """
    terms = retention.terms_of(tx)
    # Whoever has no row yet has never written since there are rows.
    tx.execute(
        """INSERT INTO presence (member_id, seen_at, confirmed_at)
        SELECT id, :now, :now FROM members
        WHERE status <> 'managed'
        AND NOT EXISTS (SELECT 1 FROM presence WHERE member_id = members.id)""",
        {"now": to_timestamp(now)},
    )
    return _ask_silent(tx, terms, now) + _ask_about_profile(tx, terms, now)


_REMOVABLE = "NOT EXISTS (SELECT 1 FROM roles WHERE roles.member_id = members.id)"
"""SQL over `members`: nobody with a role is erased by herself; an admin takes the role first."""


def _ask_silent(tx: Transaction, terms: Terms, now: datetime) -> int:
    found = tx.rows(
        f"""SELECT id, silence_asks FROM members JOIN presence ON member_id = id
        WHERE status = 'member' AND seen_at <= :silent AND silence_asks < {SILENCE_ASKS}
        AND (silence_asked_at IS NULL OR silence_asked_at <= :again) AND {_REMOVABLE}
        ORDER BY seen_at, id LIMIT {BATCH}""",
        _moments(terms, now),
    )
    tx.execute_many(
        """UPDATE presence SET silence_asks = silence_asks + 1, silence_asked_at = :now
        WHERE member_id = :member""",
        [{"member": row["id"], "now": to_timestamp(now)} for row in found],
    )
    for asks in range(SILENCE_ASKS):
        asked = [row["id"] for row in found if row["silence_asks"] == asks]
        if asked:
            outbox.enqueue(
                tx, STILL_THERE, asked, now, subject_id=asks + 1, expires_at=now + ASK_AGAIN,
                bulk=True,
            )  # fmt: skip
    return len(found)


def _ask_about_profile(tx: Transaction, terms: Terms, now: datetime) -> int:
    year_ago = to_timestamp(now - terms.of("profile_check"))
    found = tx.rows(
        f"""SELECT id FROM members JOIN presence ON member_id = id
        WHERE status = 'member' AND blocked_at IS NULL AND confirmed_at <= :year_ago
        AND (profile_asked_at IS NULL OR profile_asked_at <= :year_ago) AND silence_asks = 0
        ORDER BY confirmed_at, id LIMIT {BATCH}""",
        {"year_ago": year_ago},
    )
    tx.execute_many(
        "UPDATE presence SET profile_asked_at = :now WHERE member_id = :member",
        [{"member": row["id"], "now": to_timestamp(now)} for row in found],
    )
    if found:
        expires_at = now + terms.of("profile_check") / 2
        ids = [row["id"] for row in found]
        outbox.enqueue(tx, STILL_RIGHT, ids, now, expires_at=expires_at, bulk=True)
    return len(found)


def _moments(terms: Terms, now: datetime) -> Mapping[str, int]:
    return {
        "silent": to_timestamp(now - terms.of("silent_members")),
        "again": to_timestamp(now - ASK_AGAIN),
        "suspended": to_timestamp(now - terms.of("suspended_members")),
        "declined": to_timestamp(now - terms.of("declined_applications")),
        "unfinished": to_timestamp(now - terms.of("unfinished_registrations")),
    }


_ENDS = {
    "silent_members": f"""status = 'member' AND silence_asks >= {SILENCE_ASKS}
        AND silence_asked_at <= :again AND seen_at <= :silent""",
    "suspended_members": "suspended_at <= :suspended AND seen_at <= :suspended",
    "declined_applications": """status = 'rejected' AND suspended_at IS NULL
        AND seen_at <= :declined AND NOT EXISTS (SELECT 1 FROM reviews
            WHERE kind = 'application' AND subject_id = members.id AND decided_at > :declined)""",
    "unfinished_registrations": "status = 'newcomer' AND seen_at <= :unfinished",
}
"""Whom the terms end, by the name of the term; SQL over `members` and `presence`."""


MANAGED = "managed_profiles"
"""Why a managed profile ends: what was recorded with it has ended."""


@query
def ending(tx: Transaction, now: datetime, most: int = 20) -> dict[int, str]:
    """At most `most` people whose time here is over, each with the term that says so."""
    moments = _moments(retention.terms_of(tx), now)
    found: dict[int, str] = {}
    for term, over in _ENDS.items():
        for row in tx.rows(
            f"""SELECT id FROM members JOIN presence ON member_id = id
            WHERE {over} AND {_REMOVABLE} ORDER BY id LIMIT :most""",
            {**moments, "most": most - len(found)},
        ):
            found[row["id"]] = term
    for row in tx.rows(
        """SELECT id FROM members WHERE status = 'managed'
        AND NOT EXISTS (SELECT 1 FROM managed_profiles WHERE member_id = members.id)
        ORDER BY id LIMIT :most""",
        {"most": most - len(found)},
    ):
        found[row["id"]] = MANAGED
    return found


@query
def ends_at(tx: Transaction, member_id: int) -> datetime | None:
    """When a silent member is erased if she does not answer (UTC); None if she is not asked whether
    she is there.
    """
    row = tx.row(
        "SELECT silence_asks, silence_asked_at FROM presence WHERE member_id = :id",
        {"id": member_id},
    )
    if row is None or not row["silence_asks"]:
        return None
    answers_left = SILENCE_ASKS - row["silence_asks"] + 1
    return from_timestamp(row["silence_asked_at"]) + ASK_AGAIN * answers_left


MEMBER_DATA = (
    MemberColumn(
        "presence", "member_id", DELETED,
        "seen_at, confirmed_at, profile_asked_at, silence_asked_at", internal=("silence_asks",),
    ),
)  # fmt: skip
