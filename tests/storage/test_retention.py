"""Nothing grows without end: every table has a rule, and every rule does what it says."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from storage import presence, retention
from storage.database import Transaction, from_timestamp, to_timestamp
from storage.features import FEATURES
from storage.kit import audit, personal_data
from storage.kit import retention as rules
from storage.kit.personal_data import PersonalData
from storage.kit.retention import TERMS, Ends, EndsWith, Stays, Terms, Until
from storage.retention import RULES, TABLES
from tests import engine
from tests.storage import catalog
from tests.storage.machine import START, inner
from tests.storage.steps import asked, make_event, make_member, set_presence

COLUMNS = FEATURES[PersonalData].columns
LATER = START + timedelta(days=20_000)


def test_every_table_has_one_rule(tx: Transaction) -> None:
    listed = [rule.table for rule in TABLES]
    assert len(listed) == len(set(listed))
    missing = set(catalog.tables(tx)) - set(listed)
    assert not missing, (
        f"{missing}: say in TABLES of storage/retention.py when their rows end, and what they are "
        "about if an export tells of them"
    )
    assert set(listed) == set(catalog.tables(tx))


SEVERAL = {"audiences", "certificates"}
"""Of what stays until she leaves, the tables with several rows of one member."""


def test_every_rule_can_do_what_it_says(tx: Transaction) -> None:
    for rule in TABLES:
        match rule:
            case Ends():
                assert isinstance(rule.term, timedelta) or rule.term in TERMS
                tx.rows(f"SELECT {rule.since} FROM {rule.table}")
            case EndsWith():
                keys = catalog.references(tx, rule.table)
                ends = {key.parent for key in keys if key.on_delete == "CASCADE"}
                assert rule.parent in ends, rule.table
                assert rule.parent in RULES
            case Stays(until=Until.LEAVES) if rule.table != "members":
                keys = catalog.references(tx, rule.table)
                ends = {key.parent for key in keys if key.on_delete == "CASCADE"}
                assert "members" in ends, f"{rule.table} would outlive its member"
                primary = {one.name for one in catalog.columns(tx, rule.table) if one.is_key}
                of_member = {key.column for key in keys if key.parent == "members"}
                assert rule.table in SEVERAL or of_member & primary
            case Stays():
                pass


def test_what_is_exported_has_a_subject() -> None:
    for column in COLUMNS:
        if column.exports:
            assert RULES[column.table].subject is not None, column.table


def test_every_term_is_used_and_in_the_configuration() -> None:
    used = {rule.term for rule in TABLES if isinstance(rule, Ends)} - {
        rule.term for rule in TABLES if isinstance(rule, Ends) and not isinstance(rule.term, str)
    }
    code = Path(presence.__file__).read_text() + Path(retention.__file__).read_text()
    used |= set(re.findall(r'terms\.of\("(\w+)"\)', code))
    assert used == set(TERMS)


def test_the_terms_of_the_configuration_are_followed(tx: Transaction) -> None:
    assert rules.terms_of(tx) == Terms()
    inner(rules.set_terms)(tx, Terms(drafts=5))
    assert rules.terms_of(tx) == Terms(drafts=5)
    assert Ends("x", "drafts", "y").time(Terms(drafts=5)) == timedelta(days=5)
    assert Ends("x", timedelta(1), "y").time(Terms()) == timedelta(1)


def fill_table(tx: Transaction, table: str) -> None:
    """One row with values of every column, as no feature would make it."""
    values: dict[str, object] = {}
    for at, column in enumerate(catalog.columns(tx, table)):
        name = column.name
        if name == "status":
            possible = catalog.choices(table, name)
            ended = ("withdrawn", "dismissed", "unreadable", "rejected", "sent", "published")
            values[name] = next((one for one in ended if one in possible), possible[0])
        elif name.endswith("_at") or name in ("since", "until"):
            values[name] = to_timestamp(START)
        elif name in ("id", "event_id", "member_id"):
            values[name] = 1
        else:
            values[name] = f"{table}{at}" if column.is_text else 100 + at
    marks = ", ".join(f":{name}" for name in values)
    tx.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks}) ON CONFLICT DO NOTHING", values
    )


def test_after_its_term_every_table_is_empty(tx: Transaction) -> None:
    with catalog.without_foreign_keys(tx):
        ending = [rule for rule in TABLES if isinstance(rule, Ends)]
        with catalog.without_checks(tx):
            for rule in ending:
                if rule.table == "audit":
                    audit.record(tx, 1, "publish", START)
                else:
                    fill_table(tx, rule.table)
            fill_table(tx, "presence")
        end_all(tx, ending)


def ending(table: str) -> Ends:
    """The rule of a table of which the rows end by themselves."""
    rule = RULES[table]
    assert isinstance(rule, Ends)
    return rule


def end_all(tx: Transaction, ending: list[Ends]) -> None:
    for rule in ending:
        count: int = tx.value(f"SELECT count(*) FROM {rule.table}")
        assert count > 0, rule.table
        now = START + rule.time(Terms())
        inner(retention.end_rows)(tx, rule, now - rule.time(Terms()), now)
        assert tx.value(f"SELECT count(*) FROM {rule.table}") == count, f"{rule.table}: too soon"
    # Events last: the answers to them ask when they ended.
    for rule in sorted(ending, key=lambda rule: rule.table == "events"):
        now = START + rule.time(Terms()) + timedelta(days=1)
        ended = inner(retention.end_rows)(tx, rule, now - rule.time(Terms()), now)
        assert ended > 0, rule.table
        left = tx.value(f"SELECT count(*) FROM {rule.table}")
        assert left == (rule.table == "audit"), f"{rule.table}: the log tells where it begins"


def test_the_number_of_readers_outlives_who_they_were(tx: Transaction) -> None:
    author, reader, later = (make_member(tx, at, "TJ") for at in (1, 2, 3))
    for practice in (1, 2):
        tx.execute(
            """INSERT INTO practices (id, link, author_id, country, sector, language, is_named,
                keep_after_leaving, status, created_at, published_at, reads)
            VALUES (:id, :id, :author, 'TJ', 'customs', 'en', 1, 1, 'published', 1, 1, 1)""",
            {"id": practice, "author": author},
        )
    for practice, member, at in ((1, reader, 5), (1, later, 6), (2, reader, 5)):
        tx.execute(
            "INSERT INTO practice_reads VALUES (:practice, :member, :at)",
            {"practice": practice, "member": member, "at": at},
        )
    inner(retention.end_rows)(tx, RULES["practice_reads"], from_timestamp(6), LATER)
    assert tx.value("SELECT count(*) FROM practice_reads") == 1
    from storage.practices import records

    for practice, reads in ((1, 2), (2, 1)):
        records.refresh_counters(tx, practice)
        found = tx.value("SELECT reads FROM practices WHERE id = :id", {"id": practice})
        assert found == reads


def test_a_question_ends_with_the_last_word_about_it(tx: Transaction) -> None:
    asker = make_member(tx, 1, "TJ")
    for question, status, replies in (
        (1, "approved", (100, 60)),
        (2, "approved", ()),
        (3, "pending", ()),
    ):
        tx.execute(
            """INSERT INTO questions (id, asker_id, country, sector, language, topic, text,
                is_named, status, created_at)
            VALUES (:id, :asker, 'TJ', 'customs', 'en', 'career', 'How?', 0, :status, 10)""",
            {"id": question, "asker": asker, "status": status},
        )
        for at in replies:
            tx.execute(
                """INSERT INTO replies (question_id, author_id, country, sector, language, text,
                    is_named, created_at)
                VALUES (:id, :asker, 'TJ', 'customs', 'en', 'So.', 0, :at)""",
                {"id": question, "asker": asker, "at": at},
            )
    for before, left in ((10, [1, 2, 3]), (100, [1, 3]), (101, [3])):
        inner(retention.end_rows)(tx, RULES["questions"], from_timestamp(before), LATER)
        assert [row["id"] for row in tx.rows("SELECT id FROM questions ORDER BY id")] == left


def test_an_announcement_ends_with_its_message_and_audience_once_it_is_decided(
    tx: Transaction,
) -> None:
    author = make_member(tx, 1, "TJ")
    for id, status, said in ((1, "sent", 60), (2, "draft", None), (3, "pending", None)):
        values = {"id": id, "author": author, "status": status, "said": said}
        tx.execute("INSERT INTO audiences (id) VALUES (:id)", {"id": id})
        if said is not None:
            tx.execute(
                """INSERT INTO messages (id, kind, policy, any_hour, bulk, created_at)
                VALUES (:id, 'announcement', 'hold', 0, 1, 1)""",
                {"id": id},
            )
        tx.execute(
            """INSERT INTO announcements (id, author_id, kind, status, language, audience_id,
                message_id, confirmed_at, created_at)
            VALUES (:id, :author, 'news', :status, 'en', :id,
                CASE WHEN :status = 'sent' THEN :id END, :said, 10)""",
            values,
        )
    for before, left in ((10, [1, 2, 3]), (60, [1, 3]), (61, [3])):
        inner(retention.end_rows)(tx, RULES["announcements"], from_timestamp(before), LATER)
        for table in ("announcements", "audiences"):
            assert [row["id"] for row in tx.rows(f"SELECT id FROM {table} ORDER BY id")] == left
    assert tx.value("SELECT count(*) FROM messages") == 0


def test_an_invitation_stays_until_its_event_is_over(tx: Transaction) -> None:
    organiser = make_member(tx, 1, "TJ")
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
        {"id": organiser},
    )
    make_member(tx, 2, "TJ")
    make_event(tx, organiser, 5, timedelta(days=200))
    tx.execute("UPDATE deliveries SET status = 'sent', telegram_message_id = 1")
    count: int = tx.value("SELECT count(*) FROM deliveries")
    assert count > 0
    rule = RULES["messages"]
    assert isinstance(rule, Ends)
    inner(retention.end_rows)(tx, rule, START + timedelta(days=100), START)
    assert tx.value("SELECT count(*) FROM deliveries WHERE recipient_id > 0") == count
    inner(retention.end_rows)(tx, rule, START + timedelta(days=300), START)
    assert tx.value("SELECT count(*) FROM deliveries") == 0


async def test_a_run_ends_erases_asks_and_notes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once a day; the first one of a network ends nothing. What is ended one by one, some at a
    time, ends as a whole.
    """
    monkeypatch.setattr(retention, "MOST", 1)
    db = await engine.opened(tmp_path / "kurak.db", START, FEATURES)

    def fill(tx: Transaction) -> None:
        for number in (1, 2, 3):
            make_member(tx, number, "TJ")
        tx.execute("UPDATE members SET status = 'newcomer', joined_at = NULL WHERE id = 2")
        set_presence(tx, 1, Terms().silent_members)
        set_presence(tx, 2, Terms().unfinished_registrations)
        set_presence(tx, 3, 0)
        tx.execute("INSERT INTO roles (member_id, role, granted_at) VALUES (3, 'admin', 1)")
        for number in (1, 2):
            make_event(tx, 3, number, timedelta(days=1))
        past = START - ending("events").time(Terms())
        tx.execute(
            "UPDATE events SET starts_at = :at - 1, ends_at = :at",
            {"at": to_timestamp(past - timedelta(days=1))},
        )
        for at in (0, 400):
            tx.execute(
                """INSERT INTO actions (member_id, action, created_at) VALUES (3, 'find', :at)""",
                {"at": to_timestamp(START - timedelta(days=at))},
            )

    def state(tx: Transaction) -> tuple[object, ...]:
        return (
            tx.value("SELECT count(*) FROM members"),
            tx.value("SELECT count(*) FROM actions"),
            asked(tx, presence.STILL_THERE),
            [
                row["note"]
                for row in tx.rows(
                    "SELECT note FROM audit WHERE action = :run", {"run": retention.RUN}
                )
            ],
        )

    await db.write(fill)
    await retention.run(db, START)
    assert await db.read(state) == (3, 2, [], [])
    almost = START + retention.INTERVAL - timedelta(seconds=1)
    await retention.run(db, almost)
    assert (await db.read(state))[0] == 3
    now = START + retention.INTERVAL
    await retention.run(db, now)
    members, actions, there, noted = await db.read(state)
    assert (members, actions, there) == (2, 1, [1])
    assert len(noted) == 1 and "actions 1" in noted[0] and "events 2" in noted[0]
    assert "unfinished_registrations 1" in noted[0]
    assert await db.read(lambda tx: tx.value("SELECT count(*) FROM audiences")) == 0
    await db.write(
        lambda tx: tx.execute(
            "INSERT INTO actions (member_id, action, created_at) VALUES (3, 'find', 1)"
        )
    )
    await retention.run(db, now + timedelta(hours=1))
    assert (await db.read(state))[1] == 2, "once a day"
    assert len((await db.read(state))[3]) == 1
    await db.close()


def test_a_foreign_table_would_be_found(tx: Transaction) -> None:
    tx.execute("CREATE TABLE growing (x INTEGER)")
    with pytest.raises(AssertionError, match="growing"):
        test_every_table_has_one_rule(tx)
    with pytest.raises(engine.sql_error()):
        tx.rows(f"SELECT {Ends('growing', 'drafts', 'y').since} FROM growing")
    assert personal_data.NUMBER == ""
