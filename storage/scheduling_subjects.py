"""What members can look for a time for: two contacts, for example.

A feature describes its kind as a `SchedulingSubject`; `storage/features.py` lists them. A group of
contacts, which `storage/scheduling` forms itself, has no subject.
"""

from collections.abc import Callable
from dataclasses import dataclass

from storage.database import Transaction

LEAST, MOST = 2, 8
"""How many members can look for a time together."""


@dataclass(frozen=True, slots=True)
class SchedulingSubject:
    """A kind of subject. `members` gets the id of the subject, inside the transaction, and returns
    the ids of those who meet; None once they are not to meet any more, whatever the reason.
    """

    kind: str
    members: Callable[[Transaction, int], tuple[int, ...] | None]


class SchedulingSubjects(dict[str, SchedulingSubject]):
    """All kinds of subjects, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: SchedulingSubject) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds of subjects have one name")


def members_of(tx: Transaction, kind: str, subject_id: int) -> tuple[int, ...] | None:
    """Those who meet about a subject; None if they are not to meet, or there is no such kind."""
    described = tx.features[SchedulingSubjects].get(kind)
    return None if described is None else described.members(tx, subject_id)
