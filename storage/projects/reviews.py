"""What decisions of reviewers do to projects, and what reviewers read."""

from dataclasses import dataclass
from datetime import datetime

from storage import reviews
from storage.database import Transaction, query
from storage.projects import records
from storage.projects.records import (
    PROJECT,
    PROJECT_TEXT,
    Call,
    Project,
    ProjectStatus,
    Version,
    VersionStatus,
)
from storage.reviews import Circle, Obstacle, Review, Reviewable, ReviewStatus

APPROVALS = 2
"""How many different reviewers must approve a project before the call may accept it."""


def _approve(tx: Transaction, review: Review, _now: datetime) -> Obstacle | None:
    """A project may be accepted now; of one that is shown, readers get this text."""
    version = records.version_of(tx, review.subject_id)
    assert version is not None
    if version.kind == PROJECT_TEXT:
        project = records.project_of(tx, version.project_id)
        if project is None or project.status is not ProjectStatus.SHOWN:
            return Obstacle.NO_PROJECT
    tx.execute(
        """UPDATE project_versions SET status = 'superseded'
        WHERE project_id = :project AND language = :language AND status = 'approved'""",
        {"project": version.project_id, "language": version.language},
    )
    _set_status(tx, version.id, VersionStatus.APPROVED)
    records.index(tx, version.project_id)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    is_rejected = review.status is ReviewStatus.REJECTED
    status = VersionStatus.REJECTED if is_rejected else VersionStatus.CHANGES_REQUESTED
    _set_status(tx, review.subject_id, status)


def _set_status(tx: Transaction, version_id: int, status: VersionStatus) -> None:
    tx.execute(
        "UPDATE project_versions SET status = :status WHERE id = :id",
        {"status": status, "id": version_id},
    )


def _version(tx: Transaction, version_id: int) -> str | None:
    found = tx.value("SELECT id FROM project_versions WHERE id = :id", {"id": version_id})
    return None if found is None else str(found)


def _title(tx: Transaction, version_id: int, _language: str) -> str:
    return (
        tx.value(
            "SELECT text FROM project_texts WHERE version_id = :id AND field = 'title'",
            {"id": version_id},
        )
        or ""
    )


REVIEWABLES = (
    Reviewable(
        PROJECT, _version, _title, _approve, _give_back, Circle.OUTSIDE, approvals=APPROVALS,
        is_secret=True, belongs_to_year=True,
    ),
    Reviewable(PROJECT_TEXT, _version, _title, _approve, _give_back),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProjectForReview:
    """A text as its reviewer sees it. `author` is None where the call hides it; `before` is the
    text that readers have, and `original` the one in the first language, if this is another one.
    """

    version: Version
    project: Project
    call: Call
    author: str | None
    before: Version | None
    original: Version | None


@query
def for_review(tx: Transaction, version_id: int) -> ProjectForReview | None:
    """The text, for its reviewer; None once its author has withdrawn it."""
    version = records.version_of(tx, version_id)
    if version is None or version.status is VersionStatus.WITHDRAWN:
        return None
    project = records.project_of(tx, version.project_id)
    call = None if project is None else records.call_of(tx, project.call_id)
    assert project is not None and call is not None
    review = reviews.latest(tx, version.kind, version.id)
    is_blind = review is None or review.is_blind
    approved = records.approved_of(tx, project.id)
    before = approved.get(version.language)
    original = approved.get(project.language) if version.language != project.language else None
    return ProjectForReview(
        version,
        project,
        call,
        None
        if is_blind
        else tx.value("SELECT name FROM members WHERE id = :id", {"id": project.author_id}),
        None if before in (None, version.id) else records.version_of(tx, before),
        records.version_of(tx, original),
    )
