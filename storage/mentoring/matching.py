"""Who suits whom: the reasons for a pair, and what forbids one."""

from dataclasses import dataclass
from enum import StrEnum

from storage import profile_fields, visibility
from storage.database import Transaction
from storage.mentoring import records
from storage.mentoring.records import Entry, Side


class Reason(StrEnum):
    """Why a mentor is suggested, in the order in which reasons are told."""

    TOPIC = "topic"
    COUNTRY = "country"
    CHAIN = "chain"
    LANGUAGE = "language"


_WEIGHT = {Reason.TOPIC: 4, Reason.COUNTRY: 3, Reason.CHAIN: 2, Reason.LANGUAGE: 1}


@dataclass(frozen=True, slots=True)
class Match:
    """A mentor for a mentee, or the other way round, with the reasons. `topics` and `languages` are
    those that both name. `rank` is her place on the list of the mentee, None if she is not on it.
    """

    entry: Entry
    reasons: tuple[Reason, ...]
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    rank: int | None = None

    @property
    def weight(self) -> int:
        """How well the two suit each other."""
        return sum(map(_WEIGHT.__getitem__, self.reasons)) + 2 * len(self.topics)


def match(tx: Transaction, mentee: Entry, mentor: Entry) -> Match | None:
    """How a mentor suits a mentee; None if they cannot be a pair: no common language, the same
    institution, or two of one country of whom one works in a field whose applicants are vetted
    twice, where the whole country is one chain of command.
    """
    languages = tuple(code for code in mentee.languages if code in mentor.languages)
    if not languages or mentee.member_id == mentor.member_id:
        return None
    abroad = mentee.country != mentor.country
    strict = any(profile_fields.is_vetted_twice(tx, one.sector) for one in (mentee, mentor))
    if strict and not abroad:
        return None
    if _share_institution(tx, mentee.member_id, mentor.member_id):
        return None
    topics = tuple(code for code in mentee.topics if code in mentor.topics)
    reasons = [
        reason
        for reason, holds in (
            (Reason.TOPIC, bool(topics)),
            (Reason.COUNTRY, abroad),
            (Reason.CHAIN, abroad or mentee.sector != mentor.sector),
            (Reason.LANGUAGE, True),
        )
        if holds
    ]
    return Match(mentor, tuple(reasons), topics, languages)


def _share_institution(tx: Transaction, one: int, other: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM members AS one JOIN members AS other
                ON one.institution_key = other.institution_key
            WHERE one.id = :one AND other.id = :other""",
            {"one": one, "other": other},
        )
    )


def may_meet(tx: Transaction, one: int, other: int) -> bool:
    """Whether each of the two is shown to the other."""
    return visibility.can_see(tx, one, other) and visibility.can_see(tx, other, one)


def free_places(tx: Transaction, mentor: Entry) -> int:
    """How many mentees a mentor takes now; whoever she is being asked about counts as one."""
    if mentor.is_full:
        return 0
    asked: int = tx.value(
        "SELECT count(*) FROM mentoring_choices WHERE mentor_id = :id AND status = 'asked'",
        {"id": mentor.id},
    )
    return mentor.most - records.mentees(tx, mentor.programme_id, mentor.member_id) - asked


def is_looking(tx: Transaction, mentee: Entry) -> bool:
    """Whether a mentee looks for a mentor: she has none, and had none to the end."""
    return mentee.side is Side.MENTEE and not records.is_paired(
        tx, mentee.programme_id, mentee.member_id
    )
