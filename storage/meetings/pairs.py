"""Those who were drawn together: each says yes before names are shown, or that she cannot."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import blocks, members, outbox, visibility
from storage.database import Row, Transaction, mutation, query, to_timestamp
from storage.introductions import follow_ups, requests
from storage.introductions import records as introductions
from storage.kit.contacts import Contact
from storage.meetings import records
from storage.scheduling_subjects import SchedulingSubject

NOTE = "introduction-opening-lot"
"""The note of a contact that was made by lot: the key of a ready one."""


class PairOutcome(StrEnum):
    """Outcome of an answer. CONNECTED: names and contacts are shown now."""

    AGREED = "agreed"
    CONNECTED = "connected"
    OUT = "out"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Partner:
    """One with whom she was drawn, without a name; `introduction_id` is their contact, once both
    have said yes. `shared` are the topics that both name.
    """

    country: str
    sector: str
    shared: tuple[str, ...]
    introduction_id: int | None


@dataclass(frozen=True, slots=True)
class Group:
    """A group as one of its members sees it: `partners` are those who are still there. `is_asked`:
    the day on which all are asked how it went has come.
    """

    id: int
    partners: tuple[Partner, ...]
    has_agreed: bool
    is_asked: bool

    @property
    def missing(self) -> int:
        """How many of the partners are not in contact with her."""
        return sum(one.introduction_id is None for one in self.partners)


def form(
    tx: Transaction, round_id: int, groups: Sequence[tuple[int, ...]], now: datetime
) -> list[int]:
    """Store the groups of a draw, inside its transaction; returns their ids."""
    ids: list[int] = [
        tx.value(
            "INSERT INTO meeting_groups (round_id, drawn_at) VALUES (:round, :now) RETURNING id",
            {"round": round_id, "now": to_timestamp(now)},
        )
        for _ in groups
    ]
    tx.execute_many(
        "INSERT INTO meeting_seats (group_id, member_id) VALUES (:id, :member)",
        [
            {"id": id, "member": member_id}
            for id, group in zip(ids, groups, strict=True)
            for member_id in group
        ],
    )
    return ids


def groups_of(tx: Transaction, round_id: int) -> tuple[tuple[int, ...], ...]:
    """The groups of a round, by the ids of their members."""
    found: dict[int, list[int]] = {}
    for row in tx.rows(
        """SELECT group_id, member_id FROM meeting_seats
        JOIN meeting_groups ON meeting_groups.id = group_id
        WHERE round_id = :round ORDER BY group_id, member_id""",
        {"round": round_id},
    ):
        found.setdefault(row["group_id"], []).append(row["member_id"])
    return tuple(map(tuple, found.values()))


def _seat(tx: Transaction, group_id: int, member_id: int) -> Row | None:
    return tx.row(
        """SELECT meeting_seats.*, round_id, meeting_rounds.status AS status FROM meeting_seats
        JOIN meeting_groups ON meeting_groups.id = group_id
        JOIN meeting_rounds ON meeting_rounds.id = round_id
        JOIN members ON members.id = member_id AND members.status = 'member'
        WHERE group_id = :id AND member_id = :member""",
        {"id": group_id, "member": member_id},
    )


def partners_of(tx: Transaction, group_id: int, member_id: int) -> list[Row]:
    """The seats of the others whom she may still meet, whatever the reason why she may not meet
    one.
    """
    return [
        row
        for row in tx.rows(
            """SELECT * FROM meeting_seats WHERE group_id = :id AND member_id <> :member
            AND coalesce(answer, '') <> 'no' ORDER BY member_id""",
            {"id": group_id, "member": member_id},
        )
        if visibility.can_see(tx, member_id, row["member_id"])
        and visibility.can_see(tx, row["member_id"], member_id)
    ]


@query
def seen_by(tx: Transaction, group_id: int, viewer_id: int) -> Group | None:
    """The group as one of its members sees it; None for everybody else, and once she is out."""
    return find(tx, group_id, viewer_id)


@query
def of_round(tx: Transaction, round_id: int, viewer_id: int) -> tuple[bool, Group | None]:
    """Whether she took part in the draw of a round, and her group of it."""
    group_id = tx.value(
        """SELECT group_id FROM meeting_seats JOIN meeting_groups ON meeting_groups.id = group_id
        WHERE round_id = :round AND member_id = :member""",
        {"round": round_id, "member": viewer_id},
    )
    there = records.is_entered(tx, round_id, viewer_id)
    return there, None if group_id is None else find(tx, group_id, viewer_id)


def find(tx: Transaction, group_id: int, viewer_id: int) -> Group | None:
    """As `seen_by`, inside a transaction."""
    seat = _seat(tx, group_id, viewer_id)
    if seat is None or seat["answer"] == "no":
        return None
    own = members.profile_of(tx, viewer_id)
    assert own is not None
    partners: list[Partner] = []
    for row in partners_of(tx, group_id, viewer_id):
        other = members.profile_of(tx, row["member_id"])
        assert other is not None
        shared = {*own.offers, *own.seeks} & {*other.offers, *other.seeks}
        partners.append(
            Partner(
                other.country, other.sector, tuple(sorted(shared)),
                contact_between(tx, viewer_id, row["member_id"]),
            )
        )  # fmt: skip
    is_asked = seat["status"] in ("asked", "ended")
    return Group(group_id, tuple(partners), seat["answer"] == "yes", is_asked)


def contact_between(tx: Transaction, one: int, other: int) -> int | None:
    """The contact of two; None if they share none."""
    found = introductions.live_request(tx, one, other) or introductions.request_from(tx, one, other)
    if found is None or introductions.contact_of(tx, found, one) is None:
        return None
    return found


@mutation
def agree(
    tx: Transaction, group_id: int, member_id: int, gives: Contact, now: datetime
) -> tuple[PairOutcome, int | None]:
    """Say yes and give this contact. Returns the outcome, and the id of a contact that was made."""
    tx.lock("meeting_groups", group_id)
    seat = _seat(tx, group_id, member_id)
    if seat is None or seat["answer"] == "no" or seat["status"] == "ended":
        return PairOutcome.GONE, None
    if not visibility.is_shown(tx, member_id):
        return PairOutcome.GONE, None
    tx.execute(
        """UPDATE meeting_seats SET answer = 'yes', contact = :gives
        WHERE group_id = :id AND member_id = :member""",
        {"id": group_id, "member": member_id, "gives": gives.packed()},
    )
    records.stand(tx, member_id, silent=0)
    made: int | None = None
    for row in partners_of(tx, group_id, member_id):
        other = row["member_id"]
        if row["answer"] != "yes" or introductions.has_contact(tx, member_id, other):
            continue
        theirs = Contact.unpack(row["contact"])
        made = requests.connect(tx, (other, theirs), (member_id, gives), NOTE, now)
        # How it went is asked with the round.
        follow_ups.cancel(tx, made, now)
        outbox.enqueue(tx, introductions.ACCEPTED, [other], now, subject_id=made)
    return (PairOutcome.AGREED, None) if made is None else (PairOutcome.CONNECTED, made)


@mutation
def give_up(tx: Transaction, group_id: int, member_id: int, now: datetime) -> PairOutcome:
    """She cannot this time; the others are told that, and no reason."""
    tx.lock("meeting_groups", group_id)
    seat = _seat(tx, group_id, member_id)
    if seat is None or seat["answer"] == "no" or seat["status"] not in ("drawn", "asked"):
        return PairOutcome.GONE
    others = [row["member_id"] for row in partners_of(tx, group_id, member_id)]
    in_contact = [one for one in others if introductions.has_contact(tx, member_id, one)]
    _give_up(tx, group_id, member_id, now, but=in_contact)
    return PairOutcome.OUT


def _give_up(
    tx: Transaction, group_id: int, member_id: int, now: datetime, but: Collection[int] = ()
) -> None:
    """She cannot; all others are told `but` these, who are in contact with her and stay so."""
    tx.execute(
        """UPDATE meeting_seats SET answer = 'no', contact = NULL, asks_at = NULL
        WHERE group_id = :id AND member_id = :member""",
        {"id": group_id, "member": member_id},
    )
    told = [
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM meeting_seats JOIN members ON members.id = member_id
            WHERE group_id = :id AND coalesce(answer, '') <> 'no'
            AND members.status = 'member' ORDER BY member_id""",
            {"id": group_id},
        )
        if row["member_id"] not in but
    ]
    if len(told) == 1:
        # Whoever is left alone by it comes first in the next round.
        records.stand(tx, told[0], waited=1)
    if told:
        outbox.enqueue(tx, records.OUT, told, now, subject_id=group_id)


def give_up_all(tx: Transaction, member_id: int, now: datetime) -> None:
    """She is not there any more: those with whom she was drawn are told that she cannot."""
    for row in tx.rows(
        """SELECT group_id FROM meeting_seats JOIN meeting_groups ON meeting_groups.id = group_id
        JOIN meeting_rounds ON meeting_rounds.id = round_id
        WHERE member_id = :member AND coalesce(answer, '') <> 'no'
        AND meeting_rounds.status IN ('drawn', 'asked') ORDER BY group_id""",
        {"member": member_id},
    ):
        _give_up(tx, row["group_id"], member_id, now)


def follow_block(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has blocked somebody: where the two were drawn together, she cannot this time, as if she
    were not there any more.
    """
    for row in tx.rows(
        f"""SELECT own.group_id AS group_id FROM meeting_seats AS own
        JOIN meeting_seats AS other ON other.group_id = own.group_id
            AND other.member_id <> own.member_id AND coalesce(other.answer, '') <> 'no'
        JOIN meeting_groups ON meeting_groups.id = own.group_id
        JOIN meeting_rounds ON meeting_rounds.id = round_id
        WHERE own.member_id = :member AND coalesce(own.answer, '') <> 'no'
        AND meeting_rounds.status IN ('drawn', 'asked')
        AND {blocks.BLOCKED_BETWEEN.format(one=":member", viewer="other.member_id")}
        ORDER BY own.group_id""",
        {"member": member_id},
    ):
        _give_up(tx, row["group_id"], member_id, now)


def _who_meet(tx: Transaction, group_id: int) -> tuple[int, ...] | None:
    there = [
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM meeting_seats WHERE group_id = :id AND answer = 'yes'
            ORDER BY member_id""",
            {"id": group_id},
        )
    ]
    is_whole = len(there) > 2 and all(
        introductions.has_contact(tx, one, other) for one in there for other in there if one < other
    )
    return tuple(there) if is_whole else None


SCHEDULING_SUBJECT = SchedulingSubject("meeting", _who_meet)
"""A group of three, who are all in contact; two find a time as contacts."""
