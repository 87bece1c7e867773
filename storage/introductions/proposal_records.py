"""What a proposal of two contacts to each other is, and who sees what of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import members, profile_fields, visibility
from storage.database import Row, Transaction, from_timestamp, query
from storage.introductions import records
from storage.kit.contacts import Contact
from storage.kit.personal_data import DELETED, MemberColumn
from storage.profile_fields import Card

PROPOSED, DECIDED = "proposal", "proposal-decided"
"""Kinds of queued messages; their subject is the proposal. The second one goes to the proposer, and
to those who have agreed in vain.
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


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as the proposer or one of the two sees it.

    `is_mine`: the viewer is the proposer. `others` are the profiles of both, or of the other
    one, as the viewer may see them. `own_contact` is what the viewer gives, while she waits.
    `introduction_id` is the contact of the viewer, one of the two, once both have agreed.
    `expires_at` is UTC. `is_other_second`: of the two who are proposed to each other, the viewer is
    the first.
    """

    id: int
    is_mine: bool
    status: ProposalStatus
    proposer: Card
    others: tuple[Card, ...]
    line: str
    own_contact: Contact | None
    introduction_id: int | None
    expires_at: datetime
    is_other_second: bool = False

    @property
    def other_key(self) -> int:
        """What names the profile of the other one in a report."""
        return self.id * 2 + self.is_other_second


@query
def seen_by(tx: Transaction, proposal_id: int, viewer_id: int) -> Proposal | None:
    """The proposal as one of the three may see it; None for everybody else."""
    return find(tx, proposal_id, viewer_id)


def find(tx: Transaction, proposal_id: int, viewer_id: int) -> Proposal | None:
    """As `seen_by`, inside a transaction."""
    row = visible_row(tx, proposal_id, viewer_id)
    if row is None:
        return None
    is_mine = viewer_id == row["proposer_id"]
    own, their = sides(row, viewer_id)
    others = (row["first_id"], row["second_id"]) if is_mine else (row[f"{their}_id"],)
    gives = None if is_mine else row[f"{own}_contact"]
    profiles = tuple(
        filter(None, (profile_fields.card_for(tx, viewer_id, other) for other in others))
    )
    proposer = profile_fields.card_for(tx, viewer_id, row["proposer_id"])
    if len(profiles) != len(others) or proposer is None:
        return None
    return Proposal(
        id=row["id"],
        is_mine=is_mine,
        status=_state(row, viewer_id),
        proposer=proposer,
        others=profiles,
        line=row["line"],
        own_contact=Contact.unpack(gives) if gives else None,
        introduction_id=None if is_mine else row["introduction_id"],
        expires_at=from_timestamp(row["expires_at"]),
        is_other_second=their == "second",
    )


def sides(row: Row, member_id: int) -> tuple[str, str]:
    """The columns of this member and those of the other one, by their prefix."""
    return ("first", "second") if row["first_id"] == member_id else ("second", "first")


def _state(row: Row, viewer_id: int) -> ProposalStatus:
    """The status as the viewer may know it. To the two, a withdrawn proposal has expired."""
    if viewer_id == row["proposer_id"]:
        return ProposalStatus(row["status"])
    own, _ = sides(row, viewer_id)
    if row["status"] == "accepted":
        return ProposalStatus.ACCEPTED
    if row[f"{own}_answer"] == "no":
        return ProposalStatus.DECLINED
    if row["status"] != "pending":
        return ProposalStatus.EXPIRED
    return ProposalStatus.AGREED if row[f"{own}_answer"] == "yes" else ProposalStatus.PENDING


def visible_row(tx: Transaction, proposal_id: int, viewer_id: int) -> Row | None:
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
    if not all(visibility.can_see(tx, viewer_id, one) for one in three if one != viewer_id):
        return None
    if viewer_id == row["proposer_id"]:
        return row
    if row["status"] == "accepted":
        shared = row["introduction_id"]
        there = shared is not None and records.contact_of(tx, shared, viewer_id) is not None
        return row if there else None
    met = records.has_contact(tx, row["first_id"], row["second_id"])
    return None if row["is_silent"] or met else row


# SQL as of `visible_row`: whether the viewer may see each of the others.
_VISIBLE = " AND ".join(
    f"""(proposals.{who} = :viewer
        OR {visibility.SEES.format(one=f"proposals.{who}", viewer=":viewer")})"""
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


def _only_seen(own: str, *others: str) -> str:
    """SQL: a join that leaves only the proposals of which a member sees both others."""
    seen = (
        visibility.SEES.format(one=f"proposals.{other}", viewer=f"proposals.{own}")
        for other in others
    )
    return f"JOIN (SELECT 1 AS yes) AS only_seen ON {' AND '.join(seen)}"


MEMBER_DATA = (
    MemberColumn(
        "proposals", "proposer_id", DELETED, "created_at, expires_at, line, status",
        _only_seen("proposer_id", "first_id", "second_id"),
        internal=(
            "id", "is_silent", "first_answer", "second_answer", "first_contact", "second_contact",
            "introduction_id",
        ),
    ),
    *(
        MemberColumn(
            "proposals", f"{own}_id", DELETED,
            f"created_at, expires_at, line, {own}_answer, {own}_contact",
            _only_seen(f"{own}_id", "proposer_id", f"{their}_id"),
            internal=(
                "id", "is_silent", "status", f"{their}_answer", f"{their}_contact",
                "introduction_id",
            ),
        )
        for own, their in (("first", "second"), ("second", "first"))
    ),
)  # fmt: skip
