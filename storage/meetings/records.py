"""What a round of meetings by lot is, and what everybody may know of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import audiences
from storage.audiences import Audience
from storage.database import Row, Transaction, from_timestamp, query, to_timestamp
from storage.kit import permissions
from storage.kit.personal_data import DELETED, KEPT, MemberColumn

INVITED, DRAWN = "meeting-invited", "meeting-drawn"
"""Kinds of messages about a round; their subject is the round."""

OUT, MET = "meeting-out", "meeting-met"
"""Kinds of messages about a group: that a partner cannot, and the question how it went; their
subject is the group.
"""

MUTE = "meeting"
"""The kind under which a member has turned invitations to rounds off (`muted_kinds`)."""

OPEN_FOR = timedelta(days=4)
"""How long members can opt in."""

ASK_AFTER, ANSWER_WITHIN = timedelta(days=14), timedelta(days=7)
"""How long after the draw everybody is asked how it went, and how long an answer is awaited."""

NOT_AGAIN = timedelta(days=92)
"""How long the same two are not drawn together again."""


class RoundStatus(StrEnum):
    """The status of a round."""

    DRAFT = "draft"
    OPEN = "open"
    DRAWN = "drawn"
    ASKED = "asked"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Round:
    """A round. Moments are UTC; `seed` is that of its draw."""

    id: int
    status: RoundStatus
    audience_id: int
    audience: Audience
    closes_at: datetime | None
    drawn_at: datetime | None
    seed: int | None
    digest: str | None


def load(tx: Transaction, round_id: int) -> Round | None:
    """The round, inside a transaction."""
    row = tx.row("SELECT * FROM meeting_rounds WHERE id = :id", {"id": round_id})
    if row is None:
        return None
    return Round(
        row["id"], RoundStatus(row["status"]), row["audience_id"],
        audiences.load(tx, row["audience_id"]), _moment(row["closes_at"]),
        _moment(row["drawn_at"]), row["seed"], row["digest"],
    )  # fmt: skip


def _moment(stored: int | None) -> datetime | None:
    return None if stored is None else from_timestamp(stored)


def open_round(tx: Transaction) -> Row | None:
    """The round in which members can opt in now; None if there is none."""
    return tx.row("SELECT * FROM meeting_rounds WHERE status = 'open'")


def belongs(tx: Transaction, row: Row, member_id: int) -> bool:
    """Whether a round is for this member, and she is shown to others; `row` is the round's."""
    fits = audiences.fits(tx, ":audience")
    return bool(
        tx.value(
            f"""SELECT 1 FROM members WHERE id = :id AND hidden_at IS NULL AND {fits}""",
            {"id": member_id, "audience": row["audience_id"]},
        )
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a member stands. `closes_at` is when the open round that is for her is drawn (UTC),
    None if there is none, and `is_in`: she takes part. `group_id` is the group that she was drawn
    into and that is not over, `was_left`: she was left over in the last round. `is_muted`: she is
    not invited.
    """

    round_id: int | None
    closes_at: datetime | None
    is_in: bool
    group_id: int | None
    was_left: bool
    is_muted: bool
    may_open: bool
    sees_numbers: bool


@query
def standing(tx: Transaction, member_id: int) -> Standing:
    """Where she stands now."""
    values = {"id": member_id, "mute": MUTE}
    row = open_round(tx)
    if row is not None and not belongs(tx, row, member_id):
        row = None
    is_in = row is not None and is_entered(tx, row["id"], member_id)
    group = tx.value(
        """SELECT group_id FROM meeting_seats JOIN meeting_groups ON meeting_groups.id = group_id
        JOIN meeting_rounds ON meeting_rounds.id = round_id
        WHERE member_id = :id AND coalesce(answer, '') <> 'no'
        AND meeting_rounds.status IN ('drawn', 'asked') ORDER BY group_id DESC LIMIT 1""",
        values,
    )
    waited = tx.value("SELECT waited FROM meeting_standings WHERE member_id = :id", values) or 0
    muted = tx.value("SELECT 1 FROM muted_kinds WHERE member_id = :id AND kind = :mute", values)
    acts = permissions.acts_for_chair(tx, member_id)
    return Standing(
        None if row is None else row["id"],
        None if row is None else from_timestamp(row["closes_at"]),
        is_in, group, waited > 0, bool(muted), acts,
        acts or permissions.is_staff(tx, member_id),
    )  # fmt: skip


def is_entered(tx: Transaction, round_id: int, member_id: int) -> bool:
    """Whether she takes part in a round."""
    return bool(
        tx.value(
            "SELECT 1 FROM meeting_entries WHERE round_id = :round AND member_id = :id",
            {"round": round_id, "id": member_id},
        )
    )


@dataclass(frozen=True, slots=True)
class RoundNumbers:
    """The numbers of a round: how many have opted in and were paired, and how many said that they
    have met, have not yet and that it did not fit. None where it is too early to say.
    """

    round_id: int
    status: RoundStatus
    closes_at: datetime
    entered: int | None
    paired: int | None
    answers: tuple[int, int, int] | None


@query
def numbers(tx: Transaction, count: int) -> tuple[RoundNumbers, ...]:
    """The numbers of the last rounds, the newest first. Answers are counted only once all are
    there: a number that grows by one tells on whoever has just answered.
    """
    found: list[RoundNumbers] = []
    for row in tx.rows(
        """SELECT * FROM meeting_rounds WHERE status <> 'draft' ORDER BY id DESC LIMIT :count""",
        {"count": count},
    ):
        said = {
            one["what"]: one["count"]
            for one in tx.rows(
                "SELECT what, count FROM meeting_numbers WHERE round_id = :id", {"id": row["id"]}
            )
        }
        status = RoundStatus(row["status"])
        drawn = status is not RoundStatus.OPEN
        met, later, not_fit = (said.get(what, 0) for what in ("met", "not-yet", "did-not-fit"))
        found.append(
            RoundNumbers(
                row["id"], status, from_timestamp(row["closes_at"]),
                said.get("entered", 0) if drawn else None,
                said.get("paired", 0) if drawn else None,
                (met, later, not_fit) if status is RoundStatus.ENDED else None,
            )
        )  # fmt: skip
    return tuple(found)


def count(tx: Transaction, round_id: int, what: str, by: int = 1) -> None:
    """Add to a number of a round."""
    tx.execute(
        """INSERT INTO meeting_numbers (round_id, what, count) VALUES (:id, :what, :by)
        ON CONFLICT (round_id, what) DO UPDATE SET count = meeting_numbers.count + :by""",
        {"id": round_id, "what": what, "by": by},
    )


def stand(tx: Transaction, member_id: int, **changes: int) -> None:
    """Set how often she has waited or was silent."""
    for what, value in changes.items():
        stand_all(tx, what, {member_id: value})


def stand_all(tx: Transaction, what: str, values: Mapping[int, int]) -> None:
    """Set for each member, by her id, how often she has `waited` or was `silent`."""
    assert what in ("waited", "silent")
    tx.execute_many(
        f"""INSERT INTO meeting_standings (member_id, {what}) VALUES (:id, :value)
        ON CONFLICT (member_id) DO UPDATE SET {what} = excluded.{what}""",
        [{"id": member_id, "value": value} for member_id, value in values.items()],
    )


def since(now: datetime) -> int:
    """From when on two who were drawn together are not drawn again, as it is stored."""
    return to_timestamp(now - NOT_AGAIN)


MEMBER_DATA = (
    MemberColumn("meeting_rounds", "opened_by", KEPT, "opened_at, closes_at",
                 internal=("id", "audience_id", "status", "drawn_at", "seed", "digest", "asks_at",
                           "ends_at", "updated_at")),
    MemberColumn("meeting_entries", "member_id", DELETED, "entered_at AS created_at, facts AS text",
                 internal=("round_id",)),
    MemberColumn("meeting_seats", "member_id", DELETED,
                 "answer AS first_answer, contact AS first_contact, asks_at AS due_at",
                 internal=("group_id", "question")),
    MemberColumn("meeting_standings", "member_id", DELETED, "waited AS what, silent AS measure"),
)  # fmt: skip
