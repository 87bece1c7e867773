"""Proposals: a member proposes two of her contacts to each other with one line, and each decides.

Both are asked at the same time. An answer shows to nobody until both have agreed, when they get
each other's contacts; a no, silence and somebody who cannot be reached look alike to the other one
and to the proposer, until the proposal expires.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox, visibility
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.introductions import limits, proposal_records, records, requests
from storage.introductions.proposal_records import DECIDED, PROPOSED
from storage.kit import rate_limits
from storage.kit.contacts import Contact

AGAIN_AFTER = timedelta(days=90)
"""How long the same two are not proposed to each other again by the same member, and how long a no
holds.
"""


class ProposalOutcome(StrEnum):
    """Outcome of a proposal, of an answer or of a withdrawal."""

    PROPOSED = "proposed"
    ALREADY = "already"
    TOO_MANY = "too-many"
    AGREED = "agreed"
    CONNECTED = "connected"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"
    GONE = "gone"


@query
def may_propose_at(tx: Transaction, proposer_id: int, now: datetime) -> datetime | None:
    """When she may propose again (UTC); None if she may now."""
    return rate_limits.next_allowed(tx, proposer_id, PROPOSED, limits.PROPOSALS, now)


@mutation
def propose(
    tx: Transaction, proposer_id: int, one_id: int, other_id: int, line: str, now: datetime
) -> tuple[ProposalOutcome, int | None]:
    """Propose two of her contacts to each other. Returns the outcome, and the id of her proposal.

    If one of the two must not be asked, she is told the same and the proposal waits like any other.
    """
    tx.lock("members", proposer_id)
    first, second = sorted((one_id, other_id))
    pair = {"first": first, "second": second}
    if (
        first == second
        or not visibility.is_shown(tx, proposer_id)
        or not all(
            records.has_contact(tx, proposer_id, one) and visibility.can_see(tx, proposer_id, one)
            for one in (first, second)
        )
    ):
        return ProposalOutcome.GONE, None
    since = to_timestamp(now - AGAIN_AFTER)
    earlier = tx.value(
        """SELECT id FROM proposals
        WHERE proposer_id = :proposer AND first_id = :first AND second_id = :second
            AND created_at > :since
        ORDER BY id DESC LIMIT 1""",
        {**pair, "proposer": proposer_id, "since": since},
    )
    if earlier is not None:
        return ProposalOutcome.ALREADY, earlier
    if rate_limits.next_allowed(tx, proposer_id, PROPOSED, limits.PROPOSALS, now) is not None:
        return ProposalOutcome.TOO_MANY, None
    rate_limits.record(tx, proposer_id, PROPOSED, now)
    declined = tx.value(
        """SELECT 1 FROM proposals
        WHERE first_id = :first AND second_id = :second AND created_at > :since
            AND (first_answer = 'no' OR second_answer = 'no') LIMIT 1""",
        {**pair, "since": since},
    )
    is_silent = bool(declined) or not _may_meet(tx, first, second)
    expires_at = now + requests.VALID_FOR
    proposal_id: int = tx.value(
        """INSERT INTO proposals
            (proposer_id, first_id, second_id, line, is_silent, created_at, expires_at)
        VALUES (:proposer, :first, :second, :line, :silent, :now, :over) RETURNING id""",
        {
            **pair,
            "proposer": proposer_id,
            "line": line,
            "silent": int(is_silent),
            "now": to_timestamp(now),
            "over": to_timestamp(expires_at),
        },
    )
    if not is_silent:
        outbox.enqueue(
            tx,
            PROPOSED,
            [first, second],
            now,
            subject_id=proposal_id,
            expires_at=expires_at,
        )
    return ProposalOutcome.PROPOSED, proposal_id


def _may_meet(tx: Transaction, first: int, second: int) -> bool:
    """Whether each may see the other, and they do not share contacts yet."""
    return (
        visibility.can_see(tx, first, second)
        and visibility.can_see(tx, second, first)
        and not records.has_contact(tx, first, second)
    )


@mutation
def agree(
    tx: Transaction, proposal_id: int, member_id: int, gives: Contact, now: datetime
) -> tuple[ProposalOutcome, int | None]:
    """Agree and give this contact. Returns the outcome, and the id of the introduction if both have
    agreed now.
    """
    tx.lock("proposals", proposal_id)
    row = proposal_records.visible_row(tx, proposal_id, member_id)
    if row is None or member_id == row["proposer_id"] or row["status"] != "pending":
        return ProposalOutcome.GONE, None
    if not visibility.is_shown(tx, member_id):
        return ProposalOutcome.GONE, None
    own, their = proposal_records.sides(row, member_id)
    if row["expires_at"] <= to_timestamp(now) or row[f"{own}_answer"] == "no":
        return ProposalOutcome.GONE, None
    other_id = row[f"{their}_id"]
    tx.execute(
        f"UPDATE proposals SET {own}_answer = 'yes', {own}_contact = :gives WHERE id = :id",
        {"id": proposal_id, "gives": gives.packed()},
    )
    outbox.cancel(tx, PROPOSED, proposal_id, "answered", now, recipient=member_id)
    if row[f"{their}_answer"] != "yes" or not _may_meet(tx, member_id, other_id):
        return ProposalOutcome.AGREED, None
    theirs = Contact.unpack(row[f"{their}_contact"])
    introduction_id = requests.connect(tx, (other_id, theirs), (member_id, gives), row["line"], now)
    end(tx, proposal_id, "accepted", now, introduction_id)
    outbox.enqueue(tx, records.ACCEPTED, [other_id], now, subject_id=introduction_id)
    outbox.enqueue(tx, DECIDED, [row["proposer_id"]], now, subject_id=proposal_id)
    return ProposalOutcome.CONNECTED, introduction_id


@mutation
def decline(tx: Transaction, proposal_id: int, member_id: int, now: datetime) -> ProposalOutcome:
    """Decline, or take back that she has agreed. Nobody is told."""
    tx.lock("proposals", proposal_id)
    row = proposal_records.visible_row(tx, proposal_id, member_id)
    if row is None or member_id == row["proposer_id"] or row["status"] != "pending":
        return ProposalOutcome.GONE
    own, _ = proposal_records.sides(row, member_id)
    if row[f"{own}_answer"] == "no":
        return ProposalOutcome.UNCHANGED
    tx.execute(
        f"UPDATE proposals SET {own}_answer = 'no', {own}_contact = NULL WHERE id = :id",
        {"id": proposal_id},
    )
    outbox.cancel(tx, PROPOSED, proposal_id, "answered", now, recipient=member_id)
    return ProposalOutcome.DECLINED


@mutation
def withdraw(tx: Transaction, proposal_id: int, member_id: int, now: datetime) -> ProposalOutcome:
    """Withdraw her own proposal while it waits."""
    tx.lock("proposals", proposal_id)
    row = proposal_records.visible_row(tx, proposal_id, member_id)
    if row is None or member_id != row["proposer_id"]:
        return ProposalOutcome.GONE
    if row["status"] != "pending":
        return ProposalOutcome.UNCHANGED
    end(tx, proposal_id, "withdrawn", now)
    return ProposalOutcome.WITHDRAWN


def end(
    tx: Transaction,
    proposal_id: int,
    status: str,
    now: datetime,
    introduction_id: int | None = None,
) -> None:
    """End a proposal; it keeps no contact."""
    tx.execute(
        """UPDATE proposals SET status = :status, first_contact = NULL, second_contact = NULL,
            introduction_id = :introduction
        WHERE id = :id""",
        {"id": proposal_id, "status": status, "introduction": introduction_id},
    )
    outbox.cancel(tx, PROPOSED, proposal_id, "no longer needed", now)


@mutation
def expire(tx: Transaction, now: datetime) -> int:
    """Expire proposals whose time is over; the proposer is told, and whoever has agreed. Returns
    how many.
    """
    rows = tx.rows(
        """SELECT * FROM proposals WHERE status = 'pending' AND expires_at <= :now ORDER BY id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        agreed = [
            row[f"{side}_id"] for side in ("first", "second") if row[f"{side}_answer"] == "yes"
        ]
        end(tx, row["id"], "expired", now)
        outbox.enqueue(tx, DECIDED, [row["proposer_id"], *agreed], now, subject_id=row["id"])
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next proposal expires (UTC); None if none is waiting."""
    due = tx.value("SELECT min(expires_at) FROM proposals WHERE status = 'pending'")
    return None if due is None else from_timestamp(due)
