"""What becomes of open items when the chair changes, and of a year that is over."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from storage import reviews, terms
from storage.database import Transaction
from storage.kit.open_items import OpenItem
from storage.kit.quarters import quarter_of
from storage.kit.tieables import Tieable
from storage.plan import decisions, questions, records, rights
from storage.plan.records import ASKED, PLAN_ITEM, ItemStatus, VersionStatus

_OF_YEAR = f"""plan_items.ending IS NULL AND (plan_items.status IN ('draft', 'reviewed')
    OR ({ASKED}))"""


def _open(tx: Transaction, _now: datetime) -> Sequence[int]:
    """All items that are drafted, or adopted and not finished."""
    rows = tx.rows(f"SELECT id FROM plan_items WHERE {_OF_YEAR} ORDER BY id")
    return [row["id"] for row in rows]


def _title(tx: Transaction, item_id: int, language: str) -> str:
    item = records.load(tx, item_id)
    assert item is not None
    return item.shown.words.of(language)["action"]


def _due(tx: Transaction, item_id: int) -> datetime | None:
    item = records.load(tx, item_id)
    if item is None:
        return None
    return datetime.combine(item.shown.words.ends_on, time.max, UTC).replace(microsecond=0)


def _close(tx: Transaction, item_id: int, actor_id: int, now: datetime) -> None:
    """It stays in the plan of its year as it is; nobody is asked about it any more. What was only
    drafted is withdrawn.
    """
    item = records.load(tx, item_id)
    assert item is not None
    questions.settle(tx, item_id, "dropped")
    if item.next is not None and item.next.status is VersionStatus.PENDING:
        reviews.withdraw(tx, PLAN_ITEM, item.next.id, now)
    if item.status is not ItemStatus.ADOPTED:
        tx.execute("UPDATE plan_items SET status = 'withdrawn' WHERE id = :id", {"id": item_id})
        return
    tx.execute("UPDATE plan_items SET ending = 'closed' WHERE id = :id", {"id": item_id})
    records.note(tx, item_id, "closed", actor_id, now)


def _go_on(tx: Transaction, item_id: int, actor_id: int, now: datetime) -> None:
    """It is part of the next year's plan too: with the same words, and whoever answered for it."""
    _continue(tx, item_id, None, actor_id, now)


def _give(tx: Transaction, item_id: int, member_id: int, actor_id: int, now: datetime) -> None:
    """It goes on in the next year, and this member answers for it."""
    _continue(tx, item_id, member_id, actor_id, now)


def _continue(
    tx: Transaction, item_id: int, member_id: int | None, actor_id: int, now: datetime
) -> None:
    item, term = records.load(tx, item_id), terms.current(tx)
    assert item is not None
    responsible, country = item.responsible_id, item.country
    if member_id is not None:
        responsible = member_id
        country = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id})
    if term is None or item.term_id == term.id or item.status is not ItemStatus.ADOPTED:
        # A draft moves to the plan of the next year, where it is reviewed and adopted.
        tx.execute(
            """UPDATE plan_items SET term_id = coalesce(:term, term_id),
                responsible_id = :member, country = :country WHERE id = :id""",
            {
                "term": None if term is None else term.id,
                "member": responsible,
                "country": country,
                "id": item_id,
            },
        )
        return
    if item.next is not None and item.next.status is VersionStatus.PENDING:
        reviews.withdraw(tx, PLAN_ITEM, item.next.id, now)
    next_id = records.insert_item(tx, term.id, item.author_id, responsible, country, now)
    records.insert_version(
        tx, next_id, item.author_id, item.shown.words, VersionStatus.APPROVED, now
    )
    tx.execute(
        """UPDATE plan_items SET status = 'adopted', continues_id = :before, state = :state,
            silent_quarter = :silent WHERE id = :id""",
        {
            "before": item_id,
            "state": item.state,
            "silent": item.silent_quarter,
            "id": next_id,
        },
    )
    tx.execute("UPDATE plan_items SET ending = 'goes-on' WHERE id = :id", {"id": item_id})
    records.note(tx, item_id, "goes-on", actor_id, now)
    records.note(tx, next_id, "continued", actor_id, now, member_id=member_id)
    for row in tx.rows(
        "SELECT decision_id FROM decision_items WHERE item_id = :item", {"item": item_id}
    ):
        tx.execute(
            "INSERT INTO decision_items (decision_id, item_id) VALUES (:decision, :item)",
            {"decision": row["decision_id"], "item": next_id},
        )
    _take_question(tx, item_id, next_id, responsible, now)
    if member_id is not None:
        records.tell_given(tx, next_id, member_id, now)


def _take_question(
    tx: Transaction, item_id: int, next_id: int, responsible: int | None, now: datetime
) -> None:
    """The question of the quarter goes on with the item: nobody is asked twice in a quarter."""
    quarter = quarter_of(now)
    tx.execute(
        """INSERT INTO plan_questions
            (item_id, quarter, member_id, asked_at, repeat_at, closes_at, status)
        SELECT :next, quarter, :member, asked_at, repeat_at, closes_at, status
        FROM plan_questions
        WHERE item_id = :item AND (quarter = :quarter OR status = 'open')""",
        {"next": next_id, "member": responsible, "item": item_id, "quarter": quarter},
    )
    tx.execute(
        """INSERT INTO plan_questions
            (item_id, quarter, member_id, asked_at, repeat_at, closes_at, status)
        SELECT :next, :quarter, :member, created_at, NULL, created_at, 'answered'
        FROM plan_history WHERE item_id = :item AND what = 'report' AND quarter = :quarter
        ORDER BY id LIMIT 1
        ON CONFLICT (item_id, quarter) DO NOTHING""",
        {"next": next_id, "member": responsible, "item": item_id, "quarter": quarter},
    )
    questions.settle(tx, item_id, "dropped")


def _may_get(tx: Transaction, _item_id: int, member_id: int) -> bool:
    return bool(
        tx.value("SELECT 1 FROM members WHERE id = :id AND status = 'member'", {"id": member_id})
    )


OPEN_ITEM = OpenItem(PLAN_ITEM, "plan_items", _open, _title, _close, _give, _go_on, _may_get, _due)


# Ties to priorities and tracks


def _may_tie(tx: Transaction, item_id: int, member_id: int) -> bool:
    item = records.load(tx, item_id)
    return (
        item is not None
        and item.status is not ItemStatus.WITHDRAWN
        and rights.may_change(tx, item, member_id)
    )


def _title_for(tx: Transaction, item_id: int, viewer_id: int, language: str) -> str | None:
    item = records.load(tx, item_id)
    if item is None or item.status is ItemStatus.WITHDRAWN:
        return None
    if item.status is not ItemStatus.ADOPTED and not rights.drafts(tx, viewer_id):
        return None
    return item.shown.words.of(language)["action"]


def _may_tie_decision(tx: Transaction, decision_id: int, member_id: int) -> bool:
    found = decisions.load(tx, decision_id)
    return found is not None and decisions.may_change(tx, found, member_id)


def _decision_title(
    tx: Transaction, decision_id: int, _viewer_id: int, language: str
) -> str | None:
    found = decisions.load(tx, decision_id)
    return None if found is None else found.text(language) or found.meeting


TIEABLES = (
    Tieable(PLAN_ITEM, _may_tie, _title_for),
    Tieable(decisions.DECISION, _may_tie_decision, _decision_title),
)
