"""Projects in the year of the Dialogue: tied to its themes. Calls are open when the chair
changes.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from storage.database import Transaction
from storage.kit import permissions
from storage.kit.open_items import OpenItem
from storage.kit.tieables import Tieable
from storage.projects import decisions, records
from storage.projects.records import PROJECT, ProjectStatus

CALL = "call"

DECIDED_WITHIN = timedelta(days=30)
"""How long after the deadline the decisions of a call should have been told."""


def _may_tie(tx: Transaction, project_id: int, member_id: int) -> bool:
    """Whether it is shown, and she wrote it, reviews its country or acts for the chair."""
    project = records.project_of(tx, project_id)
    return (
        project is not None
        and project.status is ProjectStatus.SHOWN
        and (
            project.author_id == member_id
            or permissions.may_review(tx, member_id, project.country)
            or permissions.acts_for_chair(tx, member_id)
        )
    )


def _title(tx: Transaction, project_id: int, _viewer_id: int, language: str) -> str | None:
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        return None
    return records.title_of(tx, project_id, language)


TIEABLE = Tieable(PROJECT, _may_tie, _title)


def _open(tx: Transaction, _now: datetime) -> Sequence[int]:
    return [row["id"] for row in tx.rows("SELECT id FROM calls WHERE status <> 'told' ORDER BY id")]


def _call_title(tx: Transaction, call_id: int, language: str) -> str:
    call = records.call_of(tx, call_id)
    return "" if call is None else call.text(language).title


def _close(tx: Transaction, call_id: int, _actor_id: int, now: datetime) -> None:
    decisions.end(tx, call_id, now)


def _give(tx: Transaction, call_id: int, member_id: int, _actor_id: int, _now: datetime) -> None:
    tx.execute(
        "UPDATE calls SET organiser_id = :member WHERE id = :id",
        {"id": call_id, "member": member_id},
    )


def _may_get(tx: Transaction, _call_id: int, member_id: int) -> bool:
    return permissions.acts_for_chair(tx, member_id) or bool(
        tx.value(
            """SELECT 1 FROM term_chairs JOIN terms ON terms.id = term_id
            WHERE member_id = :member AND began_at IS NULL""",
            {"member": member_id},
        )
    )


def _due(tx: Transaction, call_id: int) -> datetime | None:
    """A draft should have been opened before its deadline."""
    call = records.call_of(tx, call_id)
    if call is None or call.told_at is not None:
        return None
    return call.closes_at if call.is_draft else call.closes_at + DECIDED_WITHIN


OPEN_ITEM = OpenItem(CALL, "calls", _open, _call_title, _close, _give, may_get=_may_get, due=_due)
