"""The audit log is a chain: what is changed, taken out or put in is found, and may be erased."""

from datetime import timedelta

import pytest

from storage import erasure
from storage.database import Transaction
from storage.kit import audit
from tests.storage import catalog
from tests.storage.machine import START, inner
from tests.storage.steps import make_event, make_member


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    actor, other = make_member(tx, 1, "TJ"), make_member(tx, 2, "TJ")
    for number in range(6):
        audit.record(
            tx, actor, "suspend", START + timedelta(days=number), member_id=other,
            reason=f"Because of {number}",
        )  # fmt: skip
    return tx


def test_an_untouched_chain_is_sound(tx: Transaction) -> None:
    found = audit.verified(tx)
    assert (found.entries, found.last_id, found.broken_at) == (6, 6, None)
    assert (found.last_id, found.digest) == inner(audit.end_of)(tx)
    assert audit.has_digest(tx, found.digest)
    assert not audit.has_digest(tx, "0" * 64)
    assert inner(audit.verify)(tx) == found


def test_what_is_said_of_an_entry(tx: Transaction) -> None:
    wanted = audit.AuditEntry(3, START + timedelta(days=2), "suspend", "A", "A", "Because of 2",
                              1, 2, "member", 2)  # fmt: skip
    assert inner(audit.find)(tx, 3) == wanted
    assert inner(audit.find)(tx, 7) is None
    assert [entry.id for entry in inner(audit.latest)(tx, 2)] == [6, 5]
    tx.execute(
        "INSERT INTO roles (member_id, role, country, granted_at) VALUES (1, 'admin', '', 1)"
    )
    event = make_event(tx, 1, 5, timedelta(days=9))
    audit.record(tx, 1, "export", START, event_id=event)
    audit.record(tx, 1, "cancel", START, event_id=event, subject=("seat", 9))
    assert [
        (entry.action, entry.kind, entry.subject_id) for entry in inner(audit.of_event)(tx, event)
    ][:2] == [("cancel", "seat", 9), ("export", "event", event)]
    assert inner(audit.of_event)(tx, event + 1) == ()
    assert len(inner(audit.of_event)(tx, event, 1)) == 1


def test_a_subject_is_the_first_thing_that_is_named(tx: Transaction) -> None:
    audit.record(tx, 1, "x", START, event_id=None, announcement_id=None, member_id=2)
    audit.record(tx, 1, "x", START)
    assert [(e.kind, e.subject_id) for e in audit.read_latest(tx, 2)] == [
        (None, None), ("member", 2)
    ]  # fmt: skip


def test_reasons_that_are_the_same_have_different_seals(tx: Transaction) -> None:
    """So a reason that is erased cannot be found by trying likely ones."""
    for _ in range(2):
        audit.record(tx, 1, "x", START, reason="The same.")
    rows = tx.rows("SELECT seal, salt FROM audit ORDER BY id DESC LIMIT 2")
    assert rows[0]["seal"] != rows[1]["seal"]
    assert all(len(row["salt"]) >= 32 for row in rows)


def test_an_empty_log_is_sound(tx: Transaction) -> None:
    tx.execute("DELETE FROM audit")
    catalog.forget_ids(tx)
    assert audit.verified(tx) == audit.Verification(0, 0, "", None)
    assert audit.record(tx, None, "x", START) == 1


@pytest.mark.parametrize(
    ("forgery", "at"),
    [
        ("UPDATE audit SET actor_id = 2 WHERE id = 3", 3),
        ("UPDATE audit SET member_id = 1 WHERE id = 3", 3),
        ("UPDATE audit SET action = 'restore' WHERE id = 1", 1),
        ("UPDATE audit SET created_at = created_at + 1 WHERE id = 6", 6),
        ("UPDATE audit SET subject_id = 9 WHERE id = 2", 2),
        ("UPDATE audit SET kind = 'event' WHERE id = 2", 2),
        ("UPDATE audit SET note = 'Harmless' WHERE id = 4", 4),
        ("UPDATE audit SET seal = NULL, salt = NULL, note = NULL WHERE id = 4", 4),
        ("UPDATE audit SET digest = 'x' WHERE id = 4", 4),
        ("DELETE FROM audit WHERE id = 3", 3),
        ("DELETE FROM audit WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id = 6", 6),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET id = 7 WHERE id = 6", 6),
        (
            "INSERT INTO audit (id, created_at, action, digest) VALUES (-1, 5, 'x', 'y')",
            1,
        ),
        (
            "INSERT INTO audit (id, created_at, action, digest) VALUES (7, 5, 'x', 'y')",
            7,
        ),
    ],
)
def test_whoever_changes_it_is_found(tx: Transaction, forgery: str, at: int) -> None:
    tx.execute(forgery)
    assert audit.verified(tx).broken_at == at


def test_an_erasure_keeps_it_sound_and_takes_the_reasons(tx: Transaction) -> None:
    before = audit.verified(tx)
    erasure.erase_rows(tx, 2, START)
    found = audit.verified(tx)
    assert (found.entries, found.broken_at) == (7, None)
    assert audit.has_digest(tx, before.digest)
    rows = tx.rows("SELECT action, note, salt, actor_id, member_id FROM audit ORDER BY id")
    assert [(row["note"], row["salt"]) for row in rows[:6]] == [(None, None)] * 6
    assert {row["actor_id"] for row in rows[:6]} == {1}, "who acted is still told from others"
    assert rows[6]["note"] == "request"
    assert [entry.member for entry in audit.read_latest(tx, 9)] == [None] * 7
    assert [entry.actor for entry in audit.read_latest(tx, 9)] == [None, *["A"] * 6]


def test_an_actor_who_leaves_takes_what_was_written_by_her(tx: Transaction) -> None:
    erasure.erase_rows(tx, 1, START)
    assert tx.value("SELECT count(*) FROM audit WHERE note LIKE 'Because%'") == 0
    assert audit.verified(tx).broken_at is None


def test_old_entries_end_and_the_rest_is_still_sound(tx: Transaction) -> None:
    first = audit.verified(tx).digest
    now = START + timedelta(days=9)
    assert audit.cut(tx, START + timedelta(days=2), 100, now) == 2
    assert audit.cut(tx, START + timedelta(days=2), 100, now) == 0
    found = audit.verified(tx)
    assert (found.entries, found.broken_at) == (5, None)
    assert audit.has_digest(tx, first)
    assert audit.cut(tx, START + timedelta(days=5), 2, now) == 2, "in small steps"
    assert audit.cut(tx, START + timedelta(days=5), 2, now) == 1
    assert audit.verified(tx).broken_at is None
    assert tx.value("SELECT min(id) FROM audit") == 6
    # Everything may end; the next entry still continues the chain.
    assert audit.cut(tx, now + timedelta(days=1), 100, now) > 0
    audit.record(tx, 1, "restore", now)
    assert audit.verified(tx).broken_at is None


@pytest.mark.parametrize(
    "forgery",
    [
        "DELETE FROM audit_start",
        "UPDATE audit_start SET digest = (SELECT digest FROM audit WHERE id = 3), entry_id = 3",
        "UPDATE audit_start SET digest = 'x'",
        "UPDATE audit SET note = NULL, salt = NULL WHERE action = 'audit-cut'",
    ],
)
def test_a_false_beginning_is_found(tx: Transaction, forgery: str) -> None:
    audit.cut(tx, START + timedelta(days=2), 100, START + timedelta(days=9))
    tx.execute(forgery)
    if "entry_id = 3" in forgery:
        tx.execute("DELETE FROM audit WHERE id <= 3")
    assert audit.verified(tx).broken_at is not None


def test_a_beginning_that_the_log_does_not_tell_of_is_found(tx: Transaction) -> None:
    """Entries deleted by hand, and a beginning written for them that fits the chain."""
    last = tx.row("SELECT id, digest FROM audit WHERE id = 2")
    assert last is not None
    tx.execute("DELETE FROM audit WHERE id <= 2")
    tx.execute("INSERT INTO audit_start (id, entry_id, digest) VALUES (1, 2, :digest)",
               {"digest": last["digest"]})  # fmt: skip
    assert audit.verified(tx).broken_at == 2


def test_a_long_log_is_read_in_parts(tx: Transaction, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "BATCH", 2)
    assert audit.verified(tx).broken_at is None
    tx.execute("UPDATE audit SET action = 'x' WHERE id = 5")
    assert audit.verified(tx).broken_at == 5
