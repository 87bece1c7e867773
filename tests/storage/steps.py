"""Members and events, created directly in storage, and what is asked of members."""

from datetime import timedelta

from storage import members
from storage.database import Transaction, to_timestamp
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


def set_presence(tx: Transaction, member: int, days: int) -> None:
    """She was last seen so many days before START."""
    at = to_timestamp(START - timedelta(days=days))
    tx.execute("DELETE FROM presence WHERE member_id = :id", {"id": member})
    tx.execute(
        "INSERT INTO presence (member_id, seen_at, confirmed_at) VALUES (:id, :at, :now)",
        {"id": member, "at": at, "now": to_timestamp(START)},
    )


def asked(tx: Transaction, kind: str) -> list[int]:
    """Whom a message of this kind is for, each as often as there are such messages."""
    return [
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM deliveries JOIN messages ON messages.id = message_id
            WHERE kind = :kind ORDER BY 1""",
            {"kind": kind},
        )
    ]
