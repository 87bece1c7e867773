"""All data about one member: every column that points to her, what an export says about it, and
what an erasure leaves of it.

Features declare their columns as `MEMBER_DATA`; `storage/features.py` collects them, and a test
requires an entry for every such column of the schema.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Row, Transaction, from_timestamp, query


class OnErasure(StrEnum):
    """What happens to a row when the member that it points to is erased, in the words of the
    schema.
    """

    DELETED = "CASCADE"
    """The row is deleted with her."""
    KEPT = "SET NULL"
    """The row stays, but no longer says whose it was."""
    NUMBER = ""
    """The row stays with her number, which is no foreign key. It is never given again, so it leads
    to nobody once she is gone, but still tells one actor from another.
    """


DELETED, KEPT, NUMBER = OnErasure.DELETED, OnErasure.KEPT, OnErasure.NUMBER


@dataclass(frozen=True, slots=True)
class MemberColumn:
    """One column that points to a member.

    `exports` are the columns, as SQL, that an export contains for the rows that point to her;
    `joins` adds other tables if they are needed. `internal` names the columns of this table that
    say nothing about her. If nothing is exported, `omitted` says why.
    """

    table: str
    column: str
    on_erasure: OnErasure
    exports: str = ""
    joins: str = ""
    internal: Collection[str] = ()
    omitted: str = ""

    @property
    def name(self) -> str:
        """The name of this column's section in an export."""
        return f"{self.table}.{self.column}"


@dataclass(frozen=True, slots=True)
class PersonalData:
    """All columns that point to members."""

    columns: Sequence[MemberColumn] = ()


Record = Mapping[str, str | int | datetime | None]
"""One row of an export: values by column; moments are UTC datetimes."""


@query
def export(tx: Transaction, member_id: int) -> dict[str, tuple[Record, ...]]:
    """Everything that is stored about a member, by "table.column"; sections without rows are
    omitted.
    """
    return exported(tx, member_id)


def exported(tx: Transaction, member_id: int) -> dict[str, tuple[Record, ...]]:
    """The same as `export`, inside a transaction."""
    found: dict[str, tuple[Record, ...]] = {}
    for one in tx.features[PersonalData].columns:
        if one.exports:
            rows = tx.rows(
                f"""SELECT {one.exports} FROM {one.table} {one.joins}
                WHERE {one.table}.{one.column} = :id ORDER BY 1""",
                {"id": member_id},
            )
            if rows:
                found[one.name] = tuple(map(_record, rows))
    return found


def _record(row: Row) -> Record:
    return {
        key: from_timestamp(row[key]) if key.endswith("_at") and row[key] is not None else row[key]
        for key in row.keys()  # noqa: SIM118 - a row iterates over its values
    }
