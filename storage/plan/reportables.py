"""What readers can report of the plan: the words of an item, and what is told of it each quarter.

The words are what a session has adopted. The chair and focal points change them, in a version of
their own.
"""

from datetime import datetime

from storage import members
from storage.database import Transaction, query
from storage.plan import people, records, rights
from storage.plan.records import PLAN_ITEM, TEXTS, Item, ItemStatus
from storage.reports import Reportable, Reported

PLAN_REPORT = "plan-report"
"""Kind of what is reported: a row of the history of an item."""


def _read(tx: Transaction, item_id: int, viewer_id: int) -> Item | None:
    """An item that this reader may read."""
    item = records.load(tx, item_id)
    if item is None or not members.is_member(tx, viewer_id):
        return None
    is_adopted = item.status is ItemStatus.ADOPTED
    is_drafted = item.status is not ItemStatus.WITHDRAWN and rights.drafts(tx, viewer_id)
    return item if is_adopted or is_drafted else None


def _seen_item(tx: Transaction, item_id: int, viewer_id: int) -> Reported | None:
    item = _read(tx, item_id, viewer_id)
    if item is None:
        return None
    version = item.shown
    if item.status is not ItemStatus.ADOPTED and item.next is not None:
        version = item.next
    author_id: int | None = tx.value(
        "SELECT author_id FROM plan_versions WHERE id = :id", {"id": version.id}
    )
    texts = version.words.texts[version.words.language]
    content = tuple((field, texts[field]) for field in TEXTS if texts.get(field))
    return None if author_id is None else Reported(author_id, False, content)


def _seen_report(tx: Transaction, history_id: int, viewer_id: int) -> Reported | None:
    row = tx.row(
        "SELECT item_id, author_id, text FROM plan_history WHERE id = :id AND what = 'report'",
        {"id": history_id},
    )
    if row is None or row["author_id"] is None or not row["text"]:
        return None
    if _read(tx, row["item_id"], viewer_id) is None:
        return None
    is_named = people.reader(tx, viewer_id).name(tx, row["author_id"]) is not None
    return Reported(row["author_id"], is_named, (("text", row["text"]),))


def _hide_report(tx: Transaction, history_id: int, _message: str | None, _now: datetime) -> bool:
    """Take the sentence away; the state of the item stays, and what shows it."""
    return bool(
        tx.execute(
            """UPDATE plan_history SET text = NULL
            WHERE id = :id AND what = 'report' AND text IS NOT NULL""",
            {"id": history_id},
        )
    )


@query
def reported_texts(
    tx: Transaction, item_id: int, viewer_id: int
) -> tuple[tuple[int, str | None, str], ...]:
    """What others have told about an item, the newest first: the id, the author's name as this
    reader sees it, and the text.
    """
    if _read(tx, item_id, viewer_id) is None:
        return ()
    reader = people.reader(tx, viewer_id)
    return tuple(
        (row["id"], reader.name(tx, row["author_id"]), row["text"])
        for row in tx.rows(
            """SELECT id, author_id, text FROM plan_history WHERE item_id = :item
            AND what = 'report' AND text IS NOT NULL AND coalesce(author_id, 0) <> :viewer
            ORDER BY id DESC""",
            {"item": item_id, "viewer": viewer_id},
        )
    )


REPORTABLES = (
    Reportable(PLAN_ITEM, _seen_item, is_public=lambda _tx, _item_id: True),
    Reportable(PLAN_REPORT, _seen_report, _hide_report, is_public=lambda _tx, _history_id: True),
)
