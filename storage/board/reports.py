"""Reports of entries."""

from datetime import datetime

from storage.board import records
from storage.board.records import ENTRY, EntryStatus
from storage.database import Transaction
from storage.reports import Reportable, Reported


def _seen(tx: Transaction, entry_id: int, reader_id: int) -> Reported | None:
    entry = records.find(tx, entry_id, reader_id)
    if entry is None or entry.status is not EntryStatus.PUBLISHED:
        return None
    author_id: int = tx.value(
        "SELECT author_id FROM board_entries WHERE id = :id", {"id": entry_id}
    )
    text = entry.text
    content = (("title", text.title), ("what", text.what), ("for-whom", text.for_whom))
    return Reported(author_id, text.is_named, content)


def _hide(tx: Transaction, entry_id: int, _message: str | None, now: datetime) -> bool:
    """Take the entry off the board, whatever it says by now."""
    there = tx.value(
        "SELECT 1 FROM board_entries WHERE id = :id AND status IN ('published', 'ended')",
        {"id": entry_id},
    )
    if there:
        tx.execute("UPDATE board_entries SET outcome = NULL WHERE id = :id", {"id": entry_id})
        records.set_status(tx, entry_id, EntryStatus.REMOVED, now)
    return bool(there)


REPORTABLE = Reportable(ENTRY, _seen, _hide, is_public=lambda _tx, _entry_id: True)
