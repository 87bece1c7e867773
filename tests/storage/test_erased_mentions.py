"""What an erasure deletes of what others have typed about her, and what it leaves them."""

from datetime import timedelta

import pytest

from storage import erasure
from storage.database import Transaction
from storage.erasure import ErasureReason
from storage.kit import audit, network_settings, search
from tests.storage.machine import START
from tests.storage.steps import make_event, make_member

HER, ONE, OTHER = 1, 2, 3
NAME = "Nilufar Aman Ali"
TELEGRAM = 5_550_123


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    """She, an admin, and a third one."""
    for number in (HER, ONE, OTHER):
        make_member(tx, number, "TJ")
    tx.execute(
        "UPDATE members SET name = :name, telegram_id = :telegram WHERE id = 1",
        {"name": NAME, "telegram": TELEGRAM},
    )
    tx.execute(
        "INSERT INTO roles (member_id, role, country, granted_at) VALUES (2, 'admin', '', 1)"
    )
    return tx


MENTIONS = ("who is NILUFAR?", "aman", "[nilufar, dushanbe]")
OTHERS = ("", "ali baba", "nilu", "Dushanbe")
"""Words of three letters, and beginnings, would be found in too many other texts."""


@pytest.mark.parametrize("typed", MENTIONS)
def test_searches_for_her_are_deleted(tx: Transaction, typed: str) -> None:
    rows = [(ONE, 1, "same", typed), (ONE, 2, typed, "same"), (OTHER, 1, "same", typed),
            (ONE, 3, "same", "same"), (OTHER, 2, "same", "same")]  # fmt: skip
    rows += [(OTHER, 3 + at, "same", kept) for at, kept in enumerate(OTHERS)]
    for who, number, criteria, said in rows:
        tx.execute(
            """INSERT INTO searches (member_id, number, criteria, typed)
            VALUES (:who, :number, :criteria, :said)""",
            {"who": who, "number": number, "criteria": criteria, "said": said},
        )
    erasure.erase_rows(tx, HER, START)
    left = {tuple(row) for row in tx.rows("SELECT * FROM searches")}
    assert left == set(rows[3:])


@pytest.mark.parametrize(
    ("table", "more"),
    [
        ("library_positions", {"number": 1, "box": "all", "page": 0}),
        ("event_searches", {"number": 1}),
        ("board_positions", {"page": 0}),
        ("showcase_positions", {"page": 0}),
    ],
)
@pytest.mark.parametrize("typed", MENTIONS)
def test_what_was_typed_into_other_searches(
    tx: Transaction, table: str, more: dict[str, object], typed: str
) -> None:
    values = more
    columns, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    for who, said in ((ONE, typed), (OTHER, "Dushanbe")):
        tx.execute(
            f"INSERT INTO {table} (member_id, typed, {columns}) VALUES (:who, :typed, {marks})",
            {"who": who, "typed": said, **values},
        )
    erasure.erase_rows(tx, HER, START)
    assert [row["member_id"] for row in tx.rows(f"SELECT member_id FROM {table}")] == [OTHER]


def test_messages_that_others_wrote_to_the_bot(tx: Transaction) -> None:
    rows = [(ONE, 1, "Nilufar!", None), (ONE, 2, "", "Aman"), (ONE, 3, "Hello", None),
            (OTHER, 4, "Hello", "Ali"), (OTHER, 5, "My Nilufar", "Ali")]  # fmt: skip
    for who, message, previous, body in rows:
        tx.execute(
            """INSERT INTO incoming_messages (member_id, message_id, sent_at, digest, previous,
                first_id, body) VALUES (:who, :message, 1, 'x', :previous, 1, :body)""",
            {"who": who, "message": message, "previous": previous, "body": body},
        )
    erasure.erase_rows(tx, HER, START)
    found = tx.rows("SELECT message_id FROM incoming_messages ORDER BY message_id")
    assert [row["message_id"] for row in found] == [3, 4]


def test_a_name_in_another_script_is_found_in_both(tx: Transaction) -> None:
    tx.execute("UPDATE members SET name = 'Гулнора' WHERE id = 1")
    for number, typed in enumerate(("ГУЛНОРА", "gulnora", "Нора")):
        tx.execute(
            """INSERT INTO searches (member_id, number, criteria, typed)
            VALUES (2, :number, '', :typed)""",
            {"number": number, "typed": typed},
        )
    erasure.erase_rows(tx, HER, START)
    assert [row["typed"] for row in tx.rows("SELECT typed FROM searches")] == ["Нора"]


def test_drafts_about_her_that_name_her(tx: Transaction) -> None:
    for who, subject, answers in ((ONE, HER, f"To {NAME}"), (OTHER, HER, "To you"),
                                  (4, ONE, f"To {NAME}")):  # fmt: skip
        if who == 4:
            make_member(tx, who, "TJ")
        tx.execute(
            """INSERT INTO form_drafts (member_id, form, status, subject_id, answers,
                keep_when_paused, access, updated_at)
            VALUES (:who, 'introduction', 'open', :subject, :answers, 1, 'members', 1)""",
            {"who": who, "subject": subject, "answers": answers},
        )
    erasure.erase_rows(tx, HER, START)
    left = tx.rows("SELECT member_id FROM form_drafts ORDER BY member_id")
    assert [row["member_id"] for row in left] == [OTHER, 4]


def test_a_programme_names_others_only(tx: Transaction) -> None:
    event = make_event(tx, ONE, 5, timedelta(days=9))
    tx.execute("UPDATE events SET organisers = :name", {"name": NAME})
    other = make_event(tx, ONE, 5, timedelta(days=19))
    tx.execute("UPDATE events SET organisers = 'The bureau' WHERE id = :id", {"id": other})
    for position, (speaker, moderator) in enumerate(((NAME, "Zarina"), ("Zarina", NAME))):
        tx.execute(
            """INSERT INTO event_sessions (event_id, day, position, starts, title, speaker,
                moderator) VALUES (:event, 1, :position, '10:00', 'Talk', :speaker, :moderator)""",
            {"event": event, "position": position, "speaker": speaker, "moderator": moderator},
        )
    erasure.erase_rows(tx, HER, START)
    named = tx.rows("SELECT organisers FROM events ORDER BY id")
    assert [row["organisers"] for row in named] == [None, "The bureau"]
    found = tx.rows("SELECT speaker, moderator FROM event_sessions ORDER BY position")
    assert [tuple(row) for row in found] == [(None, "Zarina"), ("Zarina", None)]


def test_updates_of_hers_that_could_not_be_read(tx: Transaction) -> None:
    rows = [("unreadable", f"from {TELEGRAM} in a group"), ("unreadable", "from 77"),
            ("pending", f"about {TELEGRAM}")]  # fmt: skip
    for number, (status, body) in enumerate(rows, 1):
        tx.execute(
            """INSERT INTO inbox (update_id, status, body, sender, surplus, received_at, position)
            VALUES (:number, :status, :body, 77, 0, 1, :number)""",
            {"number": number, "status": status, "body": body},
        )
    erasure.erase_rows(tx, HER, START)
    left = tx.rows("SELECT update_id FROM inbox ORDER BY update_id")
    assert [row["update_id"] for row in left] == [2, 3]


def test_what_is_to_be_wiped_afterwards(tx: Transaction) -> None:
    def due() -> tuple[int, int, int]:
        keys = ("wipe-due", f"scrub-due-{search.MEMBERS}", f"scrub-due-{search.PRACTICES}")
        return tuple(network_settings.get(tx, key, 0) for key in keys)  # type: ignore[return-value]

    assert not erasure.is_wipe_due(tx)
    erasure.erase_rows(tx, 99, START)
    assert due() == (0, 0, 0) and audit.read_latest(tx, 1) == ()
    tx.execute("UPDATE members SET name = NULL, status = 'newcomer', joined_at = NULL WHERE id = 3")
    erasure.erase_rows(tx, OTHER, START)
    assert erasure.is_wipe_due(tx)
    assert due() == (1, 1, 0)
    tx.execute(
        """INSERT INTO practices (id, link, author_id, country, sector, language, is_named,
            keep_after_leaving, created_at) VALUES (1, 'x', 2, 'TJ', 'customs', 'en', 1, 1, 1)"""
    )
    tx.execute(
        """INSERT INTO submissions (practice_id, kind, language, author_id, country, sector,
            created_at) VALUES (1, 'translation', 'ru', 1, 'TJ', 'customs', 1)"""
    )
    erasure.erase_rows(tx, HER, START)
    assert due() == (2, 1, 1)
    assert [row["id"] for row in tx.rows("SELECT id FROM members")] == [ONE]


@pytest.mark.parametrize(
    ("reason", "actor"),
    [(None, HER), (ErasureReason.REQUEST, HER), (ErasureReason.TOMBSTONE, None), ("silent", None)],
)
def test_the_audit_says_who_erased_her(
    tx: Transaction, reason: str | None, actor: int | None
) -> None:
    """Whoever has left is a number in it."""
    if reason is None:
        erasure.erase_rows(tx, HER, START)
    else:
        erasure.erase_rows(tx, HER, START, reason)
    (entry,) = audit.read_latest(tx, 5)
    assert (entry.action, entry.actor_id, entry.member_id) == ("erasure", actor, HER)
    assert (entry.note, entry.at) == (reason or "request", START)
