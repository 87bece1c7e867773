"""Certificates of a mentoring: for each of the two who has said at its end that it took place."""

from collections.abc import Sequence
from datetime import datetime

from storage.certificates.records import Certifiable, Earned, Kind, Role
from storage.database import Transaction, from_timestamp
from storage.mentoring import records
from storage.mentoring.records import Side

_ROLES = {Side.MENTOR: Role.MENTOR, Side.MENTEE: Role.MENTEE}


def completed(
    tx: Transaction, member_id: int, pair_id: int | None, _now: datetime
) -> Sequence[Earned]:
    """The completed pairs that she has confirmed: one of them, or all. Nothing names the other."""
    found: list[Earned] = []
    for row in tx.rows(
        """SELECT mentoring_pairs.* FROM mentoring_pairs
        JOIN mentoring_checkins ON pair_id = mentoring_pairs.id AND step = 'end'
        WHERE member_id = :member AND confirms = 1 AND status = 'completed'
        AND (:pair IS NULL OR mentoring_pairs.id = :pair) ORDER BY mentoring_pairs.id""",
        {"member": member_id, "pair": pair_id},
    ):
        programme = records.programme_of(tx, row["programme_id"])
        side = records.pair_in(row).side_of(member_id)
        assert programme is not None and side is not None
        found.append(
            Earned(
                row["id"],
                {language: text.title for language, text in programme.texts.items()},
                programme.language,
                from_timestamp(row["began_at"]).date(),
                from_timestamp(row["ends_at"]).date(),
                role=_ROLES[side],
            )
        )
    return tuple(found)


CERTIFIABLE = Certifiable(Kind.MENTORING, completed)
