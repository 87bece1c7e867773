"""Events in the year of the Dialogue: tied to its themes, and open when the chair changes."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from storage.database import Transaction, from_timestamp, mutation, to_timestamp
from storage.events import drafting, publishing, records
from storage.events.drafting import NewEvent
from storage.events.fields import EditOutcome
from storage.kit import permissions
from storage.kit.open_items import OpenItem
from storage.kit.tieables import Tieable
from storage.terms import records as terms
from storage.terms.meetings import MeetingKind

EVENT = "event"


def _may_tie(tx: Transaction, event_id: int, member_id: int) -> bool:
    if records.manages(tx, event_id, member_id):
        return True
    return permissions.acts_for_chair(tx, member_id) and records.may_see(tx, event_id, member_id)


def _title(tx: Transaction, event_id: int, viewer_id: int, language: str) -> str | None:
    sees = records.may_see(tx, event_id, viewer_id) or records.manages(tx, event_id, viewer_id)
    return _named(tx, event_id, language) if sees else None


def _named(tx: Transaction, event_id: int, language: str) -> str:
    event = records.load(tx, event_id)
    return "" if event is None else event.wording(language).title


TIEABLE = Tieable(EVENT, _may_tie, _title)


class MeetingOutcome(StrEnum):
    """Outcome of calling a meeting of the year."""

    CALLED = "called"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"


@mutation
def call_meeting(
    tx: Transaction, member_id: int, kind: MeetingKind, facts: NewEvent, now: datetime
) -> tuple[EditOutcome | MeetingOutcome, int | None]:
    """Create the draft of a meeting of the current year, for everyone; returns the outcome and the
    event's id. If that meeting has been called already, its event is returned.
    """
    term = terms.current(tx)
    if term is None or not permissions.acts_for_chair(tx, member_id):
        return MeetingOutcome.NOT_ALLOWED, None
    tx.lock("terms", term.id)
    there = tx.value(
        """SELECT event_id FROM term_meetings JOIN events ON events.id = event_id
        WHERE term_id = :term AND kind = :kind AND status <> 'cancelled'""",
        {"term": term.id, "kind": kind},
    )
    if there is not None:
        return MeetingOutcome.ALREADY, there
    outcome, event_id = drafting.create_in(tx, member_id, facts, now, for_everyone=True)
    if event_id is None:
        return outcome, None
    tx.execute(
        "INSERT INTO term_meetings (term_id, kind, event_id) VALUES (:term, :kind, :event)",
        {"term": term.id, "kind": kind, "event": event_id},
    )
    return MeetingOutcome.CALLED, event_id


_OF_YEAR = f"""({permissions.CHAIRS.format(one="organiser_id")}
    OR EXISTS (SELECT 1 FROM term_meetings JOIN terms ON terms.id = term_id
        WHERE event_id = events.id AND began_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM ties JOIN themes ON themes.id = theme_id
        JOIN terms ON terms.id = themes.term_id
        WHERE ties.kind = 'event' AND subject_id = events.id AND began_at IS NOT NULL))"""
"""SQL over `events`: it belongs to the current term, or goes on from one that was handed over.
Other events are none of the chair's.
"""


def _open(tx: Transaction, now: datetime) -> Sequence[int]:
    return [
        row["id"]
        for row in tx.rows(
            f"""SELECT id FROM events WHERE status <> 'cancelled' AND ends_at > :now
            AND parent_id IS NULL AND {_OF_YEAR} ORDER BY starts_at, id""",
            {"now": to_timestamp(now)},
        )
    ]


def _close(tx: Transaction, event_id: int, actor_id: int, now: datetime) -> None:
    _give(tx, event_id, actor_id, actor_id, now)
    publishing.cancel_in(tx, event_id, actor_id, None, now)


def _give(tx: Transaction, event_id: int, member_id: int, _actor_id: int, _now: datetime) -> None:
    tx.execute(
        "UPDATE events SET organiser_id = :member WHERE :id IN (id, parent_id)",
        {"id": event_id, "member": member_id},
    )


def _go_on(tx: Transaction, event_id: int, actor_id: int, now: datetime) -> None:
    """It stays with its organiser, or comes to the new chair if hers ended with the year."""
    event = records.load(tx, event_id)
    if event is not None and not (
        event.organiser_id is not None and permissions.may_organise(tx, event.organiser_id)
    ):
        _give(tx, event_id, actor_id, actor_id, now)


def _may_get(tx: Transaction, _event_id: int, member_id: int) -> bool:
    return permissions.may_organise(tx, member_id) or bool(
        tx.value(
            """SELECT 1 FROM term_chairs JOIN terms ON terms.id = term_id
            WHERE member_id = :member AND began_at IS NULL""",
            {"member": member_id},
        )
    )


def _due(tx: Transaction, event_id: int) -> datetime | None:
    """A draft should have been published when it begins."""
    starts_at = tx.value(
        "SELECT starts_at FROM events WHERE id = :id AND status <> 'published'", {"id": event_id}
    )
    return None if starts_at is None else from_timestamp(starts_at)


OPEN_ITEM = OpenItem(
    EVENT, "events", _open, _named, _close, _give, _go_on, may_get=_may_get, due=_due
)
