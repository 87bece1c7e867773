"""Members and events, created directly in storage."""

from datetime import timedelta

from storage import members
from storage.database import Transaction
from storage.events import drafting, publishing
from storage.events.drafting import NewEvent
from storage.events.fields import EditOutcome
from tests.storage.machine import START, inner


def make_event(tx: Transaction, organiser: int, number: int, starts_in: timedelta) -> int:
    starts_at = START + starts_in
    facts = NewEvent("en", "Workshop", starts_at, starts_at + timedelta(days=2), "Asia/Tashkent",
                  "Bukhara", number)  # fmt: skip
    outcome, event_id = inner(drafting.create)(tx, organiser, facts, START)
    assert outcome is EditOutcome.DONE and event_id is not None
    inner(publishing.publish)(tx, event_id, organiser, START)
    return event_id


def make_member(tx: Transaction, telegram_id: int, country: str) -> int:
    member_id = members.ensure(tx, telegram_id, START)
    tx.execute(
        """UPDATE members SET name = 'A', name_key = 'a', country = :country, sector = 'customs',
            consent_version = 1, consented_at = 1, status = 'member', joined_at = 1
        WHERE id = :id""",
        {"id": member_id, "country": country},
    )
    return member_id
