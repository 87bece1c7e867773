"""Proposals: a member proposes two of her contacts to each other with one line, and each decides.

Both are asked at the same time. An answer shows to nobody until both have agreed, when they get
each other's contacts; a no, silence and somebody who cannot be reached look alike to the other one
and to the proposer, until the proposal expires.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, members, outbox
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.introductions import limits, records, requests
from storage.kit import rate_limits
from storage.kit.contacts import Contact
from storage.kit.personal_data import DELETED, MemberColumn
from storage.members import Profile

PROPOSED, DECIDED = "proposal", "proposal-decided"
"""Kinds of queued messages; their subject is the proposal. The second one goes to the proposer, and
to those who have agreed in vain.
"""

AGAIN_AFTER = timedelta(days=90)
"""How long the same two are not proposed to each other again by the same member, and how long a no
holds.
"""


class ProposalStatus(StrEnum):
    """The status of a proposal, as far as the viewer may know it.

    PENDING waits for the viewer's answer, or if it is hers, for theirs; AGREED means that the
    viewer has agreed.
    """

    PENDING = "pending"
    AGREED = "agreed"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


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


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as the proposer or one of the two sees it.

    `is_mine`: the viewer is the proposer. `others` are the profiles of both, or of the other one.
    `own_contact` is what the viewer gives, while she waits. `introduction_id` is the contact
    of the viewer, one of the two, once both have agreed. `expires_at` is UTC.
    """

    id: int
    is_mine: bool
    status: ProposalStatus
    proposer: str
    others: tuple[Profile, ...]
    line: str
    own_contact: Contact | None
    introduction_id: int | None
    expires_at: datetime


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
    if first == second or not all(
        records.has_contact(tx, proposer_id, one) for one in (first, second)
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
            tx, PROPOSED, [first, second], now, subject_id=proposal_id, expires_at=expires_at
        )
    return ProposalOutcome.PROPOSED, proposal_id


def _may_meet(tx: Transaction, first: int, second: int) -> bool:
    """Whether each may see the other, and they do not share contacts yet."""
    return (
        records.can_see(tx, first, second)
        and records.can_see(tx, second, first)
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
    row = _visible(tx, proposal_id, member_id)
    if row is None or member_id == row["proposer_id"] or row["status"] != "pending":
        return ProposalOutcome.GONE, None
    own, their = _sides(row, member_id)
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
    _end(tx, proposal_id, "accepted", now, introduction_id)
    outbox.enqueue(tx, records.ACCEPTED, [other_id], now, subject_id=introduction_id)
    outbox.enqueue(tx, DECIDED, [row["proposer_id"]], now, subject_id=proposal_id)
    return ProposalOutcome.CONNECTED, introduction_id


@mutation
def decline(tx: Transaction, proposal_id: int, member_id: int, now: datetime) -> ProposalOutcome:
    """Decline, or take back that she has agreed. Nobody is told."""
    tx.lock("proposals", proposal_id)
    row = _visible(tx, proposal_id, member_id)
    if row is None or member_id == row["proposer_id"] or row["status"] != "pending":
        return ProposalOutcome.GONE
    own, _ = _sides(row, member_id)
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
    row = _visible(tx, proposal_id, member_id)
    if row is None or member_id != row["proposer_id"]:
        return ProposalOutcome.GONE
    if row["status"] != "pending":
        return ProposalOutcome.UNCHANGED
    _end(tx, proposal_id, "withdrawn", now)
    return ProposalOutcome.WITHDRAWN


def _end(
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
        _end(tx, row["id"], "expired", now)
        outbox.enqueue(tx, DECIDED, [row["proposer_id"], *agreed], now, subject_id=row["id"])
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next proposal expires (UTC); None if none is waiting."""
    due = tx.value("SELECT min(expires_at) FROM proposals WHERE status = 'pending'")
    return None if due is None else from_timestamp(due)


@query
def seen_by(tx: Transaction, proposal_id: int, viewer_id: int) -> Proposal | None:
    """The proposal as one of the three may see it; None for everybody else."""
    return find(tx, proposal_id, viewer_id)


def find(tx: Transaction, proposal_id: int, viewer_id: int) -> Proposal | None:
    """As `seen_by`, inside a transaction."""
    row = _visible(tx, proposal_id, viewer_id)
    if row is None:
        return None
    is_mine = viewer_id == row["proposer_id"]
    own, their = _sides(row, viewer_id)
    others = (row["first_id"], row["second_id"]) if is_mine else (row[f"{their}_id"],)
    gives = None if is_mine else row[f"{own}_contact"]
    profiles = tuple(filter(None, (members.profile_of(tx, other) for other in others)))
    proposer = members.profile_of(tx, row["proposer_id"])
    if len(profiles) != len(others) or proposer is None:
        return None
    return Proposal(
        id=row["id"],
        is_mine=is_mine,
        status=_state(row, viewer_id),
        proposer=proposer.name,
        others=profiles,
        line=row["line"],
        own_contact=Contact.unpack(gives) if gives else None,
        introduction_id=None if is_mine else row["introduction_id"],
        expires_at=from_timestamp(row["expires_at"]),
    )


def _sides(row: Row, member_id: int) -> tuple[str, str]:
    """The columns of this member and those of the other one, by their prefix."""
    return ("first", "second") if row["first_id"] == member_id else ("second", "first")


def _state(row: Row, viewer_id: int) -> ProposalStatus:
    """The status as the viewer may know it. To the two, a withdrawn proposal has expired."""
    if viewer_id == row["proposer_id"]:
        return ProposalStatus(row["status"])
    own, _ = _sides(row, viewer_id)
    if row["status"] == "accepted":
        return ProposalStatus.ACCEPTED
    if row[f"{own}_answer"] == "no":
        return ProposalStatus.DECLINED
    if row["status"] != "pending":
        return ProposalStatus.EXPIRED
    return ProposalStatus.AGREED if row[f"{own}_answer"] == "yes" else ProposalStatus.PENDING


def _visible(tx: Transaction, proposal_id: int, viewer_id: int) -> Row | None:
    """The proposal, if the viewer is one of the three and may see the other two, whatever the
    reason why she may not. It does not exist for the two if it must not reach them, or if they have
    shared contacts otherwise.
    """
    row = tx.row(
        """SELECT * FROM proposals WHERE id = :id
        AND (proposer_id = :viewer OR first_id = :viewer OR second_id = :viewer)""",
        {"id": proposal_id, "viewer": viewer_id},
    )
    if row is None or not members.is_member(tx, viewer_id):
        return None
    three = (row["proposer_id"], row["first_id"], row["second_id"])
    if not all(records.can_see(tx, viewer_id, one) for one in three if one != viewer_id):
        return None
    if viewer_id == row["proposer_id"]:
        return row
    if row["status"] == "accepted":
        shared = row["introduction_id"]
        there = shared is not None and records.contact_of(tx, shared, viewer_id) is not None
        return row if there else None
    met = records.has_contact(tx, row["first_id"], row["second_id"])
    return None if row["is_silent"] or met else row


# SQL as of `_visible`: whether the viewer may see each of the others.
_VISIBLE = " AND ".join(
    f"""(proposals.{who} = :viewer
        OR (EXISTS (SELECT 1 FROM members AS {who[0]} WHERE {who[0]}.id = proposals.{who}
                AND {who[0]}.status = 'member')
            AND NOT {blocks.BLOCKED_BETWEEN.format(one=f"proposals.{who}", viewer=":viewer")}))"""
    for who in ("proposer_id", "first_id", "second_id")
)
_MET = """EXISTS (SELECT 1 FROM introductions WHERE introductions.status = 'accepted'
    AND requester_id IN (first_id, second_id) AND recipient_id IN (first_id, second_id))"""

WAITING = f"""proposals.status = 'pending' AND is_silent = 0 AND {_VISIBLE} AND NOT {_MET}
    AND ((first_id = :viewer AND first_answer IS NULL)
        OR (second_id = :viewer AND second_answer IS NULL))"""
"""SQL over `proposals`: whether one waits for the answer of the `viewer`."""

SENT = f"""{_VISIBLE} AND (proposer_id = :viewer
    OR (is_silent = 0 AND proposals.status <> 'accepted' AND NOT {_MET}
        AND ((first_id = :viewer AND first_answer = 'yes')
            OR (second_id = :viewer AND second_answer = 'yes'))))"""
"""SQL over `proposals`: whether the `viewer` has made one, or has agreed and waits, or waited."""


MEMBER_DATA = (
    MemberColumn(
        "proposals", "proposer_id", DELETED, "created_at, expires_at, line, status",
        internal=(
            "id", "is_silent", "first_answer", "second_answer", "first_contact", "second_contact",
            "introduction_id",
        ),
    ),
    *(
        MemberColumn(
            "proposals", f"{own}_id", DELETED,
            f"created_at, expires_at, line, {own}_answer, {own}_contact",
            internal=(
                "id", "is_silent", "status", f"{their}_answer", f"{their}_contact",
                "introduction_id",
            ),
        )
        for own, their in (("first", "second"), ("second", "first"))
    ),
)  # fmt: skip
