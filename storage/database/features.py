"""What a database hands to each transaction: tables that features fill and lower modules read.

A lower module declares the type of its table and reads `tx.features[ThatType]`; a feature above it
contributes functions; `storage/features.py` connects the two. No module imports upwards.
"""

from typing import TypeVar

T = TypeVar("T")


class Features:
    """Tables, at most one of each type. A table that nobody has filled reads as an empty one of its
    type.
    """

    __slots__ = ("_tables",)

    def __init__(self, *tables: object) -> None:
        """Store the tables. Raises ValueError if two have the same type."""
        self._tables: dict[type, object] = {}
        for table in tables:
            if type(table) in self._tables:
                raise ValueError(f"two tables of {type(table).__name__}")
            self._tables[type(table)] = table

    def __getitem__(self, kind: type[T]) -> T:
        """The table of this type, which must be constructible without arguments."""
        table = self._tables.get(kind)
        return table if isinstance(table, kind) else kind()
