"""Reviews that are open when the chair changes: they go on with those who decide about them."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction
from storage.kit.open_items import OpenItem
from storage.reviews.kinds import Reviewables, reviewable


def _open(tx: Transaction, _now: datetime) -> Sequence[int]:
    kinds = [one.kind for one in tx.features[Reviewables].values() if one.belongs_to_year]
    return [
        row["id"]
        for row in tx.rows("SELECT id, kind FROM reviews WHERE status = 'pending' ORDER BY id")
        if row["kind"] in kinds
    ]


def _title(tx: Transaction, review_id: int, language: str) -> str:
    row = tx.row("SELECT kind, subject_id FROM reviews WHERE id = :id", {"id": review_id})
    return "" if row is None else reviewable(tx, row["kind"]).title(tx, row["subject_id"], language)


OPEN_ITEM = OpenItem("review", "reviews", _open, _title, close=None, give=None)
