"""Entries of the board that are open when the chair changes."""

from collections.abc import Sequence
from datetime import datetime

from storage.board import endings, records
from storage.board.records import ENTRY
from storage.database import Transaction
from storage.kit import permissions
from storage.kit.open_items import ItemDecision, OpenItem


def _open(tx: Transaction, _now: datetime) -> Sequence[int]:
    return [
        row["id"]
        for row in tx.rows("SELECT id FROM board_entries WHERE status = 'published' ORDER BY id")
    ]


def _title(tx: Transaction, entry_id: int, _language: str) -> str:
    title = tx.value("SELECT title FROM board_entries WHERE id = :id", {"id": entry_id})
    return title or ""


def _close(tx: Transaction, entry_id: int, _chair_id: int, now: datetime) -> None:
    """Its time is over; the author is told, and may put it back."""
    endings.run_out(tx, entry_id, now)


def _due(tx: Transaction, entry_id: int) -> datetime | None:
    return records.expires_at(tx, entry_id)


def _can_be_given(tx: Transaction, entry_id: int) -> bool:
    """What the leaving chair seeks or offers can go on with somebody else; what other members do is
    theirs.
    """
    return bool(
        tx.value(
            f"""SELECT 1 FROM board_entries
            WHERE id = :id AND {permissions.CHAIRS.format(one="author_id")}""",
            {"id": entry_id},
        )
    )


def _may_get(tx: Transaction, entry_id: int, member_id: int) -> bool:
    return records.row_of(tx, entry_id, member_id) is None


def _give(tx: Transaction, entry_id: int, member_id: int, _chair_id: int, now: datetime) -> None:
    endings.pass_on(tx, entry_id, member_id, now)


OPEN_ITEM = OpenItem(
    ENTRY, "board_entries", _open, _title, _close, _give, may_get=_may_get, due=_due,
    usual=ItemDecision.GOES_ON, can_be_given=_can_be_given, is_personal=True,
)  # fmt: skip
