"""Certificates of attendance: of an event that is over, for whoever was checked in."""

from collections.abc import Sequence
from datetime import datetime

from storage.certificates.records import Certifiable, Earned, Kind
from storage.database import Transaction, to_timestamp
from storage.events import records


def attended(
    tx: Transaction, member_id: int, event_id: int | None, now: datetime
) -> Sequence[Earned]:
    """The events that she attended and that are over: one of them, or all."""
    found: dict[int, list[int]] = {}
    for row in tx.rows(
        """SELECT event_id, day FROM attendances JOIN events ON events.id = event_id
        WHERE member_id = :member AND (:event IS NULL OR event_id = :event)
        AND events.status = 'published' AND parent_id IS NULL AND ends_at <= :now
        ORDER BY event_id, day""",
        {"member": member_id, "event": event_id, "now": to_timestamp(now)},
    ):
        found.setdefault(row["event_id"], []).append(row["day"])
    return tuple(_earned(tx, id, tuple(days)) for id, days in found.items())


def _earned(tx: Transaction, event_id: int, days: tuple[int, ...]) -> Earned:
    event = records.load(tx, event_id)
    assert event is not None
    return Earned(
        event_id,
        {language: wording.title for language, wording in event.texts.items()},
        event.language,
        event.date_of(1),
        event.date_of(event.days),
        days,
        event.days,
    )


CERTIFIABLE = Certifiable(Kind.ATTENDANCE, attended, lambda _tx, _member, event: (event,))
