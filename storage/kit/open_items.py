"""What is open when the chair changes, as each feature describes it.

A handover lists everything that is open; the leaving chair says for each item whether it goes on,
is closed or is given to somebody. `storage/features.py` collects the kinds, and a test goes through
the schema, so that nothing falls out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Transaction


class ItemDecision(StrEnum):
    """What becomes of an open item."""

    GOES_ON = "goes-on"
    CLOSED = "closed"
    GIVEN = "given"


def _nothing(_tx: Transaction, _subject_id: int, _actor_id: int, _now: datetime) -> None: ...


def _never(_tx: Transaction, _subject_id: int) -> datetime | None:
    return None


def _always(_tx: Transaction, _subject_id: int) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A kind of open item. All functions run inside the transaction.

    `table` is where its rows are. `open` returns the ids of all that are open at this moment (UTC);
    `title` is the title of one in this language, as the chair may read it. `close`, `give` and
    `go_on` put a decision into effect when the new chair confirms the handover: they get the id of
    the item, that of the chair who confirms (for `give`: of whoever gets it, then of the chair) and
    the time. None: there is no such decision for this kind. `can_be_given` is whether this item can
    be given to anybody, `may_get` whether a member can be given it. `due` is when it should have
    been done (UTC), None if there is no such time.
    `usual` is what becomes of an item as long as nobody says otherwise: of those that end by
    themselves, and of which new ones come every day. `is_personal`: the items are texts of members,
    so that their titles are neither kept with the year nor read by everybody.
    """

    kind: str
    table: str
    open: Callable[[Transaction, datetime], Sequence[int]]
    title: Callable[[Transaction, int, str], str]
    close: Callable[[Transaction, int, int, datetime], None] | None
    give: Callable[[Transaction, int, int, int, datetime], None] | None
    go_on: Callable[[Transaction, int, int, datetime], None] = _nothing
    may_get: Callable[[Transaction, int, int], bool] = lambda _tx, _subject_id, _member_id: True
    due: Callable[[Transaction, int], datetime | None] = _never
    usual: ItemDecision | None = None
    can_be_given: Callable[[Transaction, int], bool] = _always
    is_personal: bool = False

    def decisions(self, tx: Transaction, subject_id: int) -> tuple[ItemDecision, ...]:
        """The decisions that are possible for an item."""
        is_givable = self.give is not None and self.can_be_given(tx, subject_id)
        return (
            ItemDecision.GOES_ON,
            *((ItemDecision.CLOSED,) if self.close else ()),
            *((ItemDecision.GIVEN,) if is_givable else ()),
        )


class OpenItems(dict[str, OpenItem]):
    """All kinds of open items, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: OpenItem) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds of open items have one name")
