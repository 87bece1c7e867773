"""What a database hands to each transaction: tables that features fill and lower modules read.

A lower module declares the type of its table and reads `tx.features[ThatType]`; a feature above it
contributes functions; `storage/features.py` puts both together. No module imports upwards.
"""

from typing import TypeVar

T = TypeVar("T")


class Features:
    """Tables, one of each type. A table that nobody has filled is an empty one of its type."""

    __slots__ = ("_tables",)

    def __init__(self, *tables: object) -> None:
        """Take the tables. Raises ValueError where two are of one type."""
        self._tables: dict[type, object] = {}
        for table in tables:
            if type(table) in self._tables:
                raise ValueError(f"two tables of {type(table).__name__}")
            self._tables[type(table)] = table

    def __getitem__(self, kind: type[T]) -> T:
        """The table of this type, which can be made without arguments."""
        table = self._tables.get(kind)
        return table if isinstance(table, kind) else kind()
