"""What can be tied to a priority or a thematic track of the year, as each feature describes it."""

from collections.abc import Callable
from dataclasses import dataclass

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Tieable:
    """A kind of object that can be tied. The functions run inside the transaction.

    `may_tie` is whether this member may tie the object with this id (False if there is none).
    `title` is its title for a reader of this language, None if the reader with this id may not see
    it.
    """

    kind: str
    may_tie: Callable[[Transaction, int, int], bool]
    title: Callable[[Transaction, int, int, str], str | None]


class Tieables(dict[str, Tieable]):
    """All kinds that can be tied, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: Tieable) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds that can be tied have one name")
