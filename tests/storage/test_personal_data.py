"""Every column that points to a member is deliberately exported or not, and erased or not."""

import re
from collections.abc import Iterator

import pytest

from storage import erasure, members
from storage.database import Transaction, from_timestamp
from storage.features import FEATURES
from storage.kit import personal_data, search
from storage.kit.personal_data import MemberColumn, PersonalData
from tests.storage import catalog
from tests.storage.machine import START, inner, opened, transaction

COLUMNS = FEATURES[PersonalData].columns
POINTS = re.compile(
    r"(^|_)(member|user|chat|telegram|sender|recipient|requester|author|writer|asker|actor|reporter"
    r"|organiser|owner|viewer|corrector|reviewer|target)(_id)?$|_by$"
)
"""Names that say that a column points to somebody, with a foreign key or without."""

VALID = {"zone": "Asia/Dushanbe", "form": "profile"}

PARENTS = {
    "event", "message", "practice", "submission", "audience", "announcement", "question", "term",
}  # fmt: skip
"""What rows belong to, so that joins find them."""

BY_FEATURE = {"practices", "projects", "submissions", "reports", "audit"}
"""Tables whose rows go, stay or are added by more than the schema says."""

HER, OTHER = 7, 8
"""The member who is exported and erased, and another one."""


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transaction]:
    """A database without rows, to read the schema of."""
    connection = opened(tmp_path_factory.mktemp("schema"))
    yield transaction(connection, FEATURES)
    connection.close()


def pointers(tx: Transaction) -> dict[tuple[str, str], str]:
    """The columns that point to a member, and what the schema does when she is deleted ("" where
    it knows nothing of it). A foreign key may go by way of another table's column.
    """
    found = {("members", "id"): "CASCADE", ("members", "telegram_id"): "CASCADE"}
    keys: list[tuple[str, catalog.Reference]] = []
    for table in catalog.plain_tables(tx):
        keys += [(table, key) for key in catalog.references(tx, table)]
        for column in catalog.columns(tx, table):
            if POINTS.search(column.name):
                found.setdefault((table, column.name), "")
    for _ in range(3):
        for table, key in keys:
            if (key.parent, key.to) in found:
                found[table, key.column] = key.on_delete
    return found


def decided(table: str, column: str) -> MemberColumn | None:
    column = "id" if table == "members" else column
    return next((one for one in COLUMNS if (one.table, one.column) == (table, column)), None)


def test_every_column_that_points_to_a_member_is_decided_about(schema: Transaction) -> None:
    for (table, column), on_delete in pointers(schema).items():
        one = decided(table, column)
        assert one is not None, (
            f"{table}.{column} points to a member: say in MEMBER_DATA of its feature what an "
            "export tells of it and what an erasure leaves of it (storage/kit/personal_data.py)"
        )
        if on_delete:
            assert one.on_erasure == on_delete, f"{table}.{column}"
    known = {table for table, _ in pointers(schema)}
    assert {one.table for one in COLUMNS} <= known
    assert len({one.name for one in COLUMNS}) == len(COLUMNS)


@pytest.mark.parametrize("one", COLUMNS, ids=lambda one: one.name)
def test_an_export_tells_every_column_or_names_it(schema: Transaction, one: MemberColumn) -> None:
    assert bool(one.exports) != bool(one.omitted)
    if one.exports:
        points = {column for table, column in pointers(schema) if table == one.table}
        points -= {"telegram_id"}
        named = set(re.findall(r"\w+", f"{one.exports} {one.joins}")) | set(one.internal)
        for column in catalog.columns(schema, one.table):
            assert column.name in named | points, column.name


# Rows of every table, made out of the schema: one that points to her by each of its columns.


def fill(tx: Transaction) -> None:
    """Rows as no feature would make them all: foreign keys and CHECKs do not hold meanwhile."""
    points = pointers(tx)
    with catalog.without_foreign_keys(tx), catalog.without_checks(tx):
        put(tx, points)
    catalog.forget_ids(tx)


def put(tx: Transaction, points: dict[tuple[str, str], str]) -> None:
    for number, table in enumerate(catalog.plain_tables(tx)):
        columns = catalog.columns(tx, table)
        hers = [column.name for column in columns if (table, column.name) in points]
        if table == "members":
            hers = []
        pointing_to_both = [(who, column) for who in (HER, OTHER) for column in hers]
        for row, (who, pointing) in enumerate(pointing_to_both or [(OTHER, "")]):
            values: dict[str, object] = {}
            for at, column in enumerate(columns):
                name = column.name
                if name == pointing:
                    values[name] = who * 1000 if table == "inbox" else who
                elif name in hers:
                    values[name] = 100 + row
                elif name in VALID:
                    values[name] = VALID[name]
                elif column.is_text:
                    *_, values[name] = (f"{table}.{name}.{row}", *catalog.choices(table, name))
                elif name.endswith("audience_id") and not table.startswith("audience"):
                    values[name] = 50 + row  # nobody's: a segment belongs to no subject
                elif name == "id" or name.removesuffix("_id") in PARENTS:
                    values[name] = row + 1
                else:
                    values[name] = 100 * number + at + row
            marks = ", ".join(f":{name}" for name in values)
            names = ", ".join(values)
            tx.execute(
                f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING", values
            )
    for who in (HER, OTHER, *range(100, 110)):
        tx.execute(
            """INSERT INTO members (id, telegram_id, first_seen_at, name, country)
            VALUES (:id, :telegram, 1, :name, 'TJ')""",
            {"id": who, "telegram": who * 1000, "name": f"members.name.{who}"},
        )


def test_an_export_holds_the_rows_of_every_column(tx: Transaction) -> None:
    fill(tx)
    with catalog.without_checks(tx):
        # So that she sees the others.
        tx.execute("UPDATE members SET status = 'member'")
        tx.execute("UPDATE blocks SET blocked_id = 109 WHERE member_id = :her", {"her": HER})
        tx.execute("UPDATE contact_follow_ups SET introduction_id = 1")
    found = inner(personal_data.export)(tx, HER)
    assert set(found) == {one.name for one in COLUMNS if one.exports}
    assert found["members.id"][0]["name"] == f"members.name.{HER}"
    assert found["members.id"][0]["first_seen_at"] == from_timestamp(1)
    # Nothing that is another member's.
    said = {value for rows in found.values() for row in rows for value in row.values()}
    assert f"members.name.{OTHER}" not in said
    given = {value for value in said if str(value).startswith("introductions.re")}
    assert given == {"introductions.requester_contact.0", "introductions.recipient_contact.1"}
    assert inner(personal_data.export)(tx, 5) == {}


NUMBERS = {one.name for one in COLUMNS if one.on_erasure is personal_data.NUMBER}
"""Columns that keep the number of whoever has left; no id is given twice."""


def pointing_to(tx: Transaction, who: int) -> dict[str, int]:
    """How many rows point to a member, by "table.column"."""
    return {
        f"{table}.{column}": tx.value(
            f"SELECT count(*) FROM {table} WHERE {column} IN (:id, :telegram)",
            {"id": who, "telegram": who * 1000},
        )
        for table, column in pointers(tx)
    }


def test_an_erasure_leaves_nothing_that_points_to_her(tx: Transaction) -> None:
    fill(tx)
    search.index_member(tx, HER, [("", search.MemberWords(f"members.name.{HER}"))])
    assert all(pointing_to(tx, HER).values()), "each column has a row of hers"
    expected = {
        table: tx.value(f"SELECT count(*) FROM {table}")
        - sum(one.table == table and one.on_erasure is personal_data.DELETED for one in COLUMNS)
        for table in {one.table for one in COLUMNS} - BY_FEATURE
    }
    others = pointing_to(tx, OTHER)
    erasure.erase_rows(tx, HER, START)
    assert {name for name, count in pointing_to(tx, HER).items() if count} == NUMBERS
    assert catalog.holding(tx, f"members.name.{HER}") == []
    for table, count in expected.items():
        assert tx.value(f"SELECT count(*) FROM {table}") == count, table
    assert pointing_to(tx, OTHER) == others


def test_the_id_of_an_erased_member_is_never_given_again(tx: Transaction) -> None:
    erased = members.ensure(tx, 5, START)
    erasure.erase_rows(tx, erased, START)
    assert members.ensure(tx, 5, START) > erased
