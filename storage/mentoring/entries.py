"""What mentors offer and mentees look for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import visibility
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.contacts import Contact
from storage.mentoring import asking, programmes, records
from storage.mentoring.records import Entry, ProgrammeStatus, Side

MOST_MENTEES = 5
MAX_TOPICS = 4


class EntryOutcome(StrEnum):
    """Outcome of what a member does with her entry."""

    SAVED = "saved"
    FULL = "full"
    FREE = "free"
    WITHDRAWN = "withdrawn"
    OTHER_SIDE = "other-side"
    HAS_PAIR = "has-pair"
    CLOSED = "closed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What she says in an entry. `answers` are those to the questions of the programme; `most` is
    how many mentees a mentor takes at a time.
    """

    words: str
    topics: Sequence[str]
    languages: Sequence[str]
    contact: Contact
    most: int = 1
    answers: Sequence[str] = ()


@mutation
def save(
    tx: Transaction,
    programme_id: int,
    member_id: int,
    side: Side,
    facts: EntryFacts,
    now: datetime,
) -> EntryOutcome:
    """Store what she offers or looks for, or what has changed of it."""
    tx.lock("mentoring_programmes", programme_id)
    view = programmes.seen_by(tx, programme_id, member_id)
    if view is None or not visibility.is_shown(tx, member_id):
        return EntryOutcome.GONE
    if view.programme.status is not ProgrammeStatus.OPEN:
        return EntryOutcome.CLOSED
    if view.entry is not None and view.entry.side is not side:
        return EntryOutcome.OTHER_SIDE
    if view.entry is not None and side is Side.MENTEE and view.is_paired:
        return EntryOutcome.HAS_PAIR
    entry_id: int = tx.value(
        """INSERT INTO mentoring_entries
            (programme_id, member_id, side, words, contact, most, first_since, created_at)
        VALUES (:programme, :member, :side, :words, :contact, :most, :first, :now)
        ON CONFLICT (programme_id, member_id) DO UPDATE SET words = excluded.words,
            contact = excluded.contact, most = excluded.most
        RETURNING id""",
        {
            "programme": programme_id,
            "member": member_id,
            "side": side.value,
            "words": facts.words,
            "contact": facts.contact.packed(),
            "most": facts.most if side is Side.MENTOR else 1,
            "first": None if view.entry is not None else _first_since(tx, member_id),
            "now": to_timestamp(now),
        },
    )
    tx.execute("DELETE FROM mentoring_entry_keys WHERE entry_id = :id", {"id": entry_id})
    tx.execute("DELETE FROM mentoring_answers WHERE entry_id = :id", {"id": entry_id})
    tx.execute_many(
        "INSERT INTO mentoring_entry_keys (entry_id, kind, code) VALUES (:id, :kind, :code)",
        [
            {"id": entry_id, "kind": kind, "code": code}
            for kind, codes in (("topic", facts.topics), ("language", facts.languages))
            for code in dict.fromkeys(codes)
        ],
    )
    tx.execute_many(
        "INSERT INTO mentoring_answers (entry_id, position, text) VALUES (:id, :position, :text)",
        [
            {"id": entry_id, "position": position, "text": text}
            for position, text in enumerate(facts.answers)
        ],
    )
    asking.ask_next(tx, programme_id, now)
    return EntryOutcome.SAVED


def _first_since(tx: Transaction, member_id: int) -> int | None:
    """Since when she comes before others: her last pair ended early in a programme that has closed
    before she had another one. It counts in one programme only.
    """
    where = """member_id = :id AND first_since IS NOT NULL AND programme_id IN
        (SELECT id FROM mentoring_programmes WHERE status = 'closed')"""
    since: int | None = tx.value(
        f"SELECT min(first_since) FROM mentoring_entries WHERE {where}", {"id": member_id}
    )
    tx.execute(f"UPDATE mentoring_entries SET first_since = NULL WHERE {where}", {"id": member_id})
    return since


@mutation
def set_full(
    tx: Transaction, entry_id: int, member_id: int, full: bool, now: datetime
) -> EntryOutcome:
    """A mentor takes nobody else for now, or takes mentees again. Who waits for her is not told:
    the next mentor is asked.
    """
    entry = _own(tx, entry_id, member_id)
    if entry is None or entry.side is not Side.MENTOR:
        return EntryOutcome.GONE
    tx.execute(
        "UPDATE mentoring_entries SET is_full = :full WHERE id = :id",
        {"id": entry_id, "full": int(full)},
    )
    if full:
        asking.pass_over(tx, entry_id, now)
    asking.ask_next(tx, entry.programme_id, now)
    return EntryOutcome.FULL if full else EntryOutcome.FREE


@mutation
def withdraw(tx: Transaction, entry_id: int, member_id: int, now: datetime) -> EntryOutcome:
    """Delete her entry. Pairs that there are go on."""
    entry = _own(tx, entry_id, member_id)
    if entry is None:
        return EntryOutcome.GONE
    asking.pass_over(tx, entry_id, now)
    tx.execute("DELETE FROM mentoring_entries WHERE id = :id", {"id": entry_id})
    asking.ask_next(tx, entry.programme_id, now)
    return EntryOutcome.WITHDRAWN


def _own(tx: Transaction, entry_id: int, member_id: int) -> Entry | None:
    tx.lock("mentoring_entries", entry_id)
    entry = records.entry_of(tx, entry_id)
    return entry if entry is not None and entry.member_id == member_id else None


@query
def own(tx: Transaction, entry_id: int, member_id: int) -> Entry | None:
    """Her own entry; None for anybody else."""
    return _own(tx, entry_id, member_id)
