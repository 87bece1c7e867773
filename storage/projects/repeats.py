"""Who wants to repeat a project, and what came of it: asked after 60 and 180 days, reviewed, and
then shown with the project.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox, reviews
from storage.database import (
    Page,
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.practices.records import name_of
from storage.projects import records
from storage.projects.records import PROJECT, REPEAT, ProjectStatus
from storage.request_subjects import RequestSubject, Subject
from storage.reviews import Obstacle, Review, Reviewable

ASKED = "repeat-asked"
"""Kind of the question to a member; its subject is the row of `repeats`."""

REPEATED = "project-repeated"
"""Kind of the news to an author; its subject is the row of `repeats`."""

FIRST, SECOND = timedelta(days=60), timedelta(days=180)
"""How long after she said that she wants to repeat it a member is asked."""

LEAST_BETWEEN = timedelta(days=30)
"""The least time between the two questions, if the first one came late."""

STALE = timedelta(days=30)
"""How late a question may still be sent."""


class RepeatStatus(StrEnum):
    """How far a repetition is."""

    PLANNED = "planned"
    NOT_YET = "not-yet"
    TRYING = "trying"
    PENDING = "pending"
    """She says that it was repeated, and a reviewer reads where and how."""
    REPEATED = "repeated"


class RepeatOutcome(StrEnum):
    """Outcome of what a member says about repeating a project."""

    NOTED = "noted"
    SENT = "sent"
    ALREADY = "already"
    OWN = "own"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Repeat:
    """What a member says about repeating a project. `place` and `told` are where it was and how it
    went.
    """

    id: int
    project_id: int
    title: str
    member_id: int | None
    country: str
    status: RepeatStatus
    place: str | None
    told: str | None
    is_shown: bool
    """Whether the project is still in the showcase."""

    @property
    def is_open(self) -> bool:
        """Whether she has not said yet that it was repeated."""
        return self.status not in (RepeatStatus.PENDING, RepeatStatus.REPEATED)


def _repeat(tx: Transaction, row: Row, language: str) -> Repeat:
    project = records.project_of(tx, row["project_id"])
    return Repeat(
        row["id"],
        row["project_id"],
        records.title_of(tx, row["project_id"], language),
        row["member_id"],
        row["country"],
        RepeatStatus(row["status"]),
        row["place"],
        row["told"],
        project is not None and project.status is ProjectStatus.SHOWN,
    )


def find(tx: Transaction, repeat_id: int, language: str) -> Repeat | None:
    """The row, inside a transaction."""
    row = tx.row("SELECT * FROM repeats WHERE id = :id", {"id": repeat_id})
    return None if row is None else _repeat(tx, row, language)


def of_member(tx: Transaction, project_id: int, member_id: int, language: str) -> Repeat | None:
    """What a member has said about repeating this project, inside a transaction."""
    row = tx.row(
        "SELECT * FROM repeats WHERE project_id = :project AND member_id = :member",
        {"project": project_id, "member": member_id},
    )
    return None if row is None else _repeat(tx, row, language)


@query
def for_review(tx: Transaction, repeat_id: int, language: str) -> Repeat | None:
    """What a member says, for its reviewer."""
    return find(tx, repeat_id, language)


@query
def own(tx: Transaction, repeat_id: int, member_id: int, language: str) -> Repeat | None:
    """What a member has said herself; None for anybody else."""
    found = find(tx, repeat_id, language)
    return found if found is not None and found.member_id == member_id else None


@query
def for_author(tx: Transaction, repeat_id: int, author_id: int, language: str) -> Repeat | None:
    """A repetition, as reviewed, for the author of the project; None for anybody else."""
    return seen_by_author(tx, repeat_id, author_id, language)


def seen_by_author(tx: Transaction, repeat_id: int, author_id: int, language: str) -> Repeat | None:
    """Like `for_author`, inside a transaction."""
    found = find(tx, repeat_id, language)
    if found is None or found.status is not RepeatStatus.REPEATED:
        return None
    return found if records.owned(tx, found.project_id, author_id) is not None else None


@query
def owned(tx: Transaction, member_id: int, language: str, page: int, size: int) -> Page[Repeat]:
    """The projects that a member wants to repeat, newest first."""
    return tx.page(
        "SELECT * FROM repeats WHERE member_id = :id ORDER BY id DESC",
        {"id": member_id},
        page,
        size,
    ).map(lambda row: _repeat(tx, row, language))


@query
def of_project(tx: Transaction, project_id: int, page: int, size: int) -> Page[Repeat]:
    """Where a project was repeated, as reviewed, newest first."""
    return tx.page(
        "SELECT * FROM repeats WHERE project_id = :id AND status = 'repeated' ORDER BY id DESC",
        {"id": project_id},
        page,
        size,
    ).map(lambda row: _repeat(tx, row, ""))


def _may(tx: Transaction, project_id: int, member_id: int) -> RepeatOutcome | None:
    """Why this member cannot repeat this project; None if she can."""
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        return RepeatOutcome.GONE
    if not members.is_member(tx, member_id):
        return RepeatOutcome.GONE
    return RepeatOutcome.OWN if project.author_id == member_id else None


def _note(tx: Transaction, project_id: int, member_id: int, now: datetime) -> int:
    """Note that she wants to repeat it; returns the id of the row."""
    country: str = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id})
    tx.execute(
        """INSERT INTO repeats (project_id, member_id, country, due_at, created_at)
        VALUES (:project, :member, :country, :due, :now)
        ON CONFLICT (project_id, member_id) DO NOTHING""",
        {
            "project": project_id,
            "member": member_id,
            "country": country,
            "due": to_timestamp(now + FIRST),
            "now": to_timestamp(now),
        },
    )
    return tx.value(
        "SELECT id FROM repeats WHERE project_id = :project AND member_id = :member",
        {"project": project_id, "member": member_id},
    )


@mutation
def begin(
    tx: Transaction, project_id: int, member_id: int, now: datetime
) -> tuple[RepeatOutcome, int | None]:
    """Note that she repeats a project, without asking its author; returns the id of the row."""
    if (problem := _may(tx, project_id, member_id)) is not None:
        return problem, None
    return RepeatOutcome.NOTED, _note(tx, project_id, member_id, now)


@mutation
def answer(
    tx: Transaction, repeat_id: int, member_id: int, status: RepeatStatus, now: datetime
) -> RepeatOutcome:
    """Store that she is still trying, or has not begun yet. She is asked once more if she has been
    asked once.
    """
    found = find(tx, repeat_id, "")
    if found is None or found.member_id != member_id:
        return RepeatOutcome.GONE
    if not found.is_open:
        return RepeatOutcome.ALREADY
    if status not in (RepeatStatus.NOT_YET, RepeatStatus.TRYING):
        return RepeatOutcome.GONE
    tx.execute(
        "UPDATE repeats SET status = :status, answered_at = :now WHERE id = :id",
        {"status": status, "now": to_timestamp(now), "id": repeat_id},
    )
    return RepeatOutcome.NOTED


@mutation
def tell(
    tx: Transaction, repeat_id: int, member_id: int, place: str, told: str | None, now: datetime
) -> RepeatOutcome:
    """Send for review that she has repeated it: where, and how it went. She is not asked again."""
    found = find(tx, repeat_id, "")
    if found is None or found.member_id != member_id or not found.is_shown:
        return RepeatOutcome.GONE
    if not members.is_member(tx, member_id):
        return RepeatOutcome.GONE
    if found.status is RepeatStatus.REPEATED:
        return RepeatOutcome.ALREADY
    tx.execute(
        """UPDATE repeats SET status = 'pending', place = :place, told = :told, due_at = NULL,
            version = version + 1, answered_at = :now WHERE id = :id""",
        {"place": place, "told": told, "now": to_timestamp(now), "id": repeat_id},
    )
    reviews.submit(tx, REPEAT, repeat_id, member_id, now, country=found.country)
    return RepeatOutcome.SENT


@mutation
def forget(tx: Transaction, repeat_id: int, member_id: int, now: datetime) -> RepeatOutcome:
    """She does not want to repeat it any more, and is not asked."""
    found = find(tx, repeat_id, "")
    if found is None or found.member_id != member_id:
        return RepeatOutcome.GONE
    reviews.withdraw(tx, REPEAT, repeat_id, now)
    outbox.cancel(tx, ASKED, repeat_id, "no longer needed", now)
    tx.execute("DELETE FROM repeats WHERE id = :id", {"id": repeat_id})
    records.refresh_counters(tx, found.project_id)
    return RepeatOutcome.NOTED


# Asking


@mutation
def ask(tx: Transaction, now: datetime) -> int:
    """Ask those who are due what came of it; returns how many."""
    asked = 0
    for row in tx.rows(
        "SELECT * FROM repeats WHERE due_at <= :now ORDER BY due_at, id LIMIT 500",
        {"now": to_timestamp(now)},
    ):
        second = from_timestamp(row["created_at"]) + SECOND
        due = None if row["asked"] else max(second, now + LEAST_BETWEEN)
        is_there = (
            row["member_id"] is not None
            and members.is_member(tx, row["member_id"])
            and find(tx, row["id"], "") is not None
            and _is_shown(tx, row["project_id"])
        )
        tx.execute(
            "UPDATE repeats SET due_at = :due, asked = asked + 1 WHERE id = :id",
            {"due": None if due is None else to_timestamp(due), "id": row["id"]},
        )
        if is_there:
            outbox.enqueue(
                tx, ASKED, [row["member_id"]], now, subject_id=row["id"], expires_at=now + STALE
            )
            asked += 1
    return asked


def _is_shown(tx: Transaction, project_id: int) -> bool:
    project = records.project_of(tx, project_id)
    return project is not None and project.status is ProjectStatus.SHOWN


@query
def next_due(tx: Transaction) -> datetime | None:
    """When somebody is asked next (UTC); None if nobody is."""
    due = tx.value("SELECT min(due_at) FROM repeats")
    return None if due is None else from_timestamp(due)


# Review


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    found = find(tx, review.subject_id, "")
    assert found is not None
    if not found.is_shown:
        return Obstacle.NO_PROJECT
    tx.execute("UPDATE repeats SET status = 'repeated' WHERE id = :id", {"id": found.id})
    records.refresh_counters(tx, found.project_id)
    project = records.project_of(tx, found.project_id)
    if project is not None and project.author_id is not None:
        outbox.enqueue(tx, REPEATED, [project.author_id], now, subject_id=found.id)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    tx.execute("UPDATE repeats SET status = 'trying' WHERE id = :id", {"id": review.subject_id})


def _version(tx: Transaction, repeat_id: int) -> str | None:
    found = tx.value("SELECT version FROM repeats WHERE id = :id", {"id": repeat_id})
    return None if found is None else str(found)


def _title(tx: Transaction, repeat_id: int, language: str) -> str:
    found = find(tx, repeat_id, language)
    return "" if found is None else found.title


REVIEWABLE = Reviewable(REPEAT, _version, _title, _approve, _give_back, belongs_to_year=True)


# Asking the author


def _subject(tx: Transaction, project_id: int, reader_id: int) -> Subject | None:
    """A project in the showcase, for a request to its author."""
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        return None
    is_known = name_of(tx, project.author_id, reader_id) is not None
    title = records.title_of(tx, project_id, project.language)
    return Subject(project.author_id, is_known, title, project.country, project.sector)


def _asked(tx: Transaction, project_id: int, member_id: int, now: datetime) -> None:
    """Whoever asks the author wants to repeat the project."""
    _note(tx, project_id, member_id, now)


REQUEST_SUBJECT = RequestSubject(PROJECT, _subject, _asked)
