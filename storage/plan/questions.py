"""The question of each quarter: how is it going, asked of whoever answers for an item.

    asked, three weeks before the end of the quarter ── she reports ─► answered
      └── a week of silence: asked once more ── silent until the end ─► "no answer"

An item on which somebody has reported in the quarter already is not asked about. A question that
comes late, because the bot was off, stays open for two weeks at least.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit.quarters import quarter_of, start_of
from storage.plan import drafting, records
from storage.plan.records import ASKED

QUESTION = "plan-question"
"""Kind of the queued question; its subject is the quarter. It is about all her open questions."""

ASK_BEFORE = timedelta(days=21)
"""How long before the end of a quarter the question is asked."""

REPEAT_AFTER = timedelta(days=7)
"""After how much silence it is asked once more."""

OPEN_FOR = timedelta(days=14)
"""How long a question is open at least."""

_UNASKED = f"""{ASKED}
    AND NOT EXISTS (SELECT 1 FROM plan_questions WHERE item_id = plan_items.id
        AND quarter = :quarter)
    AND NOT EXISTS (SELECT 1 FROM plan_history WHERE item_id = plan_items.id
        AND what = 'report' AND quarter = :quarter)
    AND (SELECT starts_on FROM plan_versions WHERE item_id = plan_items.id
        AND plan_versions.status = 'approved' ORDER BY number DESC LIMIT 1) < :end"""
"""SQL over `plan_items`: it is under way by the end of the quarter, and neither asked about nor
reported on in it.
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one run of the job has asked: questions for the first time, and once more, and those
    that were closed without an answer.
    """

    asked: int
    repeated: int
    silent: int


@mutation
def ask(tx: Transaction, now: datetime) -> Asked:
    """Ask what is due, ask once more where nobody has answered, and close what is over. Somebody is
    found first for each item that nobody answers for.
    """
    silent = _close(tx, now)
    drafting.find_responsible(tx, now)
    quarter = quarter_of(now)
    end = start_of(quarter + 1)
    told: set[int] = set()
    asked = 0
    if now >= end - ASK_BEFORE:
        closes = max(end, now + OPEN_FOR)
        for row in tx.rows(
            f"SELECT id, responsible_id FROM plan_items WHERE {_UNASKED} ORDER BY id",
            {"quarter": quarter, "end": end.date().isoformat()},
        ):
            _insert(tx, row["id"], quarter, row["responsible_id"], now, closes)
            asked += 1
            if row["responsible_id"] is not None:
                told.add(row["responsible_id"])
    repeated = tx.rows(
        """UPDATE plan_questions SET repeat_at = NULL
        WHERE status = 'open' AND repeat_at <= :now RETURNING member_id""",
        {"now": to_timestamp(now)},
    )
    told |= {row["member_id"] for row in repeated if row["member_id"] is not None}
    if told:
        outbox.enqueue(
            tx, QUESTION, sorted(told), now, subject_id=quarter,
            expires_at=max(end, now + OPEN_FOR),
        )  # fmt: skip
    return Asked(asked, len(repeated), silent)


def _insert(
    tx: Transaction,
    item_id: int,
    quarter: int,
    member_id: int | None,
    now: datetime,
    closes_at: datetime,
) -> None:
    tx.execute(
        """INSERT INTO plan_questions
            (item_id, quarter, member_id, asked_at, repeat_at, closes_at, status)
        VALUES (:item, :quarter, :member, :now, :again, :closes, 'open')""",
        {
            "item": item_id,
            "quarter": quarter,
            "member": member_id,
            "now": to_timestamp(now),
            "again": to_timestamp(now + REPEAT_AFTER),
            "closes": to_timestamp(closes_at),
        },
    )


def _close(tx: Transaction, now: datetime) -> int:
    """Close the questions whose time is over: "no answer" is written into the history."""
    rows = tx.rows(
        f"""UPDATE plan_questions SET status = CASE WHEN EXISTS (SELECT 1 FROM plan_items
            WHERE plan_items.id = item_id AND {ASKED}) THEN 'silent' ELSE 'dropped' END,
            repeat_at = NULL
        WHERE status = 'open' AND closes_at <= :now RETURNING item_id, quarter, status""",
        {"now": to_timestamp(now)},
    )
    silent = sorted((row["item_id"], row["quarter"]) for row in rows if row["status"] == "silent")
    for item_id, quarter in silent:
        records.note(tx, item_id, "no-answer", None, now, quarter=quarter)
        tx.execute(
            "UPDATE plan_items SET silent_quarter = :quarter WHERE id = :id",
            {"quarter": quarter, "id": item_id},
        )
    return len(silent)


def settle(tx: Transaction, item_id: int, status: str) -> None:
    """End the open questions about an item: they are answered, or dropped."""
    tx.execute(
        """UPDATE plan_questions SET status = :status, repeat_at = NULL
        WHERE item_id = :item AND status = 'open'""",
        {"status": status, "item": item_id},
    )


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next question is asked, repeated or closed (UTC); None if nothing is planned."""
    due = tx.value(
        """SELECT min(CASE WHEN repeat_at IS NULL THEN closes_at ELSE repeat_at END)
        FROM plan_questions WHERE status = 'open'"""
    )
    moments = [] if due is None else [from_timestamp(due)]
    for row in tx.rows(
        f"""SELECT created_at, (SELECT starts_on FROM plan_versions WHERE item_id = plan_items.id
                AND plan_versions.status = 'approved' ORDER BY number DESC LIMIT 1) AS starts_on,
            coalesce((SELECT max(quarter) FROM plan_questions
                WHERE item_id = plan_items.id), 0) AS asked,
            coalesce((SELECT max(quarter) FROM plan_history
                WHERE item_id = plan_items.id AND what = 'report'), 0) AS reported
        FROM plan_items WHERE {ASKED}"""
    ):
        starts = datetime.fromisoformat(row["starts_on"]).replace(tzinfo=UTC)
        quarter = max(
            row["asked"] + 1, row["reported"] + 1, quarter_of(starts),
            quarter_of(from_timestamp(row["created_at"])),
        )  # fmt: skip
        moments.append(start_of(quarter + 1) - ASK_BEFORE)
    return min(moments, default=None)


@query
def open_for(tx: Transaction, member_id: int) -> tuple[int, ...]:
    """The ids of the items about which she has been asked and has not answered."""
    return open_for_in(tx, member_id)


def open_for_in(tx: Transaction, member_id: int) -> tuple[int, ...]:
    """Like `open_for`, inside a transaction."""
    return tuple(
        row["item_id"]
        for row in tx.rows(
            f"""SELECT DISTINCT item_id FROM plan_questions
            JOIN plan_items ON plan_items.id = item_id
            JOIN members ON members.id = member_id
            WHERE member_id = :member AND plan_questions.status = 'open'
            AND members.status = 'member' AND members.suspended_at IS NULL AND {ASKED}
            ORDER BY item_id""",
            {"member": member_id},
        )
    )
