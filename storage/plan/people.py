"""Whose names a reader of the plan sees.

She reads of a member what a colleague sees. Whoever is not shown to her is as absent as if she had
left: who would take an item over then is shown in her place. Those who lead read every name that
its owner shows, because they decide who answers for what.

The statements are the same whoever is there, so that their time does not tell.
"""

from dataclasses import dataclass

from storage import profile_fields, visibility
from storage.database import Row, Transaction
from storage.plan import rights
from storage.plan.records import Item

_SEES = visibility.SEES.format(one="members.id", viewer=":viewer")


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of the plan; `leads` is whether she carries the chair, or is an admin."""

    id: int
    leads: bool

    def name(self, tx: Transaction, member_id: int | None) -> str | None:
        """The name of a member; None if she does not see it, or there is nobody."""
        row = self._row(tx, member_id)
        return None if row is None else row["name"]

    def responsible(self, tx: Transaction, item: Item) -> str | None:
        """The name of whoever answers for an item, or would answer for it without somebody who is
        not shown to her.
        """
        row = self._row(tx, item.responsible_id)
        other = self._row(tx, rights.stand_in(tx, item.country, item.responsible_id))
        if row is None and not item.is_settled:
            row = other
        return None if row is None else row["name"]

    def _row(self, tx: Transaction, member_id: int | None) -> Row | None:
        return tx.row(
            f"""SELECT {profile_fields.NAME} AS name FROM members
            WHERE id = :id AND (id = :viewer OR :leads = 1 OR {_SEES})""",
            {"id": member_id or 0, "viewer": self.id, "leads": int(self.leads)},
        )


def reader(tx: Transaction, viewer_id: int) -> Reader:
    """The reader with this id."""
    return Reader(viewer_id, rights.leads(tx, viewer_id))
