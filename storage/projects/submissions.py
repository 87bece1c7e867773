"""Projects as their authors send, change and withdraw them."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox, reviews
from storage.database import Page, Transaction, mutation, query, to_timestamp
from storage.kit import marks, rate_limits
from storage.kit.attachments import Attachment
from storage.kit.rate_limits import RateLimit
from storage.projects import presentations, records
from storage.projects.records import (
    PROJECT,
    PROJECT_TEXT,
    CallStatus,
    Project,
    ProjectStatus,
    Version,
    VersionStatus,
)

WITHDRAWN = "project-withdrawn"
"""Kind of the message to organisers: a project that was accepted is withdrawn. Its subject is the
project.
"""

RATE_LIMIT = RateLimit(6, timedelta(hours=1))
"""How many texts of projects one member may send for review."""


class SendOutcome(StrEnum):
    """Outcome of sending a project or a text of one."""

    SENT = "sent"
    UNCHANGED = "unchanged"
    CLOSED = "closed"
    NO_BLOCK = "no-block"
    TOO_MANY = "too-many"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may send it later, or to another call."""
        return self in (SendOutcome.CLOSED, SendOutcome.NO_BLOCK, SendOutcome.TOO_MANY)


class WithdrawOutcome(StrEnum):
    """Outcome of withdrawing or deleting a project."""

    WITHDRAWN = "withdrawn"
    DELETED = "deleted"
    UNCHANGED = "unchanged"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class NewProject:
    """A project as its author fills it in; texts by field."""

    block_id: int
    language: str
    texts: Mapping[str, str]
    attachment: Attachment | None
    keep_after_leaving: bool


@mutation
def send(
    tx: Transaction, author_id: int, call_id: int, new: NewProject, now: datetime
) -> tuple[SendOutcome, int | None]:
    """Send a new project to a call; returns the outcome and its id.

    After the deadline the outcome is CLOSED, and her draft is kept.
    """
    tx.lock("calls", call_id)
    profile = members.profile_of(tx, author_id)
    call = records.call_of(tx, call_id)
    if call is None or profile is None or not members.is_member(tx, author_id):
        return SendOutcome.GONE, None
    if call.status(now) is not CallStatus.OPEN:
        return SendOutcome.CLOSED, None
    if call.block(new.block_id) is None:
        return SendOutcome.NO_BLOCK, None
    if _next_allowed(tx, author_id, now) is not None:
        return SendOutcome.TOO_MANY, None
    project_id: int = tx.value(
        """INSERT INTO projects (link, call_id, block_id, author_id, country, sector, language,
            keep_after_leaving, created_at)
        VALUES (:link, :call, :block, :author, :country, :sector, :language, :stays, :now)
        RETURNING id""",
        {
            "link": secrets.token_hex(16),
            "call": call_id,
            "block": new.block_id,
            "author": author_id,
            "country": profile.country,
            "sector": profile.sector,
            "language": new.language,
            "stays": int(new.keep_after_leaving),
            "now": to_timestamp(now),
        },
    )
    _submit(tx, project_id, PROJECT, new.language, new.texts, new.attachment, now)
    return SendOutcome.SENT, project_id


@mutation
def change(
    tx: Transaction, author_id: int, project_id: int, new: NewProject, now: datetime
) -> SendOutcome:
    """Send a changed project.

    Before the deadline, and afterwards if a reviewer has requested changes, the call decides about
    the new text. A project that is shown keeps its text until a reviewer approves the new one; its
    block stays.
    """
    project = records.owned(tx, project_id, author_id)
    call = None if project is None else records.call_of(tx, project.call_id)
    if project is None or call is None or not members.is_member(tx, author_id):
        return SendOutcome.GONE
    tx.lock("calls", call.id)
    latest = records.latest_of(tx, project_id)
    assert latest is not None
    if project.status is ProjectStatus.SENT:
        may = latest.status is VersionStatus.CHANGES_REQUESTED
        if not may and call.status(now) is not CallStatus.OPEN:
            return SendOutcome.CLOSED
    elif project.status is not ProjectStatus.SHOWN:
        return SendOutcome.GONE
    if call.block(new.block_id) is None:
        return SendOutcome.NO_BLOCK
    if _next_allowed(tx, author_id, now) is not None:
        return SendOutcome.TOO_MANY
    is_sent = project.status is ProjectStatus.SENT
    tx.execute(
        """UPDATE projects SET keep_after_leaving = :stays, block_id = :block
        WHERE id = :id""",
        {
            "id": project_id,
            "stays": int(new.keep_after_leaving),
            "block": new.block_id if is_sent else project.block_id,
        },
    )
    same = latest.texts == new.texts and latest.attachment == new.attachment
    if same and latest.status in (VersionStatus.PENDING, VersionStatus.APPROVED):
        return SendOutcome.UNCHANGED
    kind = PROJECT if is_sent else PROJECT_TEXT
    _submit(tx, project_id, kind, project.language, new.texts, new.attachment, now)
    return SendOutcome.SENT


@mutation
def translate(
    tx: Transaction,
    author_id: int,
    project_id: int,
    language: str,
    texts: Mapping[str, str],
    now: datetime,
) -> SendOutcome:
    """Send a project that is shown in another language."""
    project = records.owned(tx, project_id, author_id)
    if project is None or not members.is_member(tx, author_id):
        return SendOutcome.GONE
    if project.status is not ProjectStatus.SHOWN or project.language == language:
        return SendOutcome.GONE
    if _next_allowed(tx, author_id, now) is not None:
        return SendOutcome.TOO_MANY
    latest = records.latest_of(tx, project_id, language)
    if latest is not None and latest.texts == texts and latest.status in (
        VersionStatus.PENDING, VersionStatus.APPROVED,
    ):  # fmt: skip
        return SendOutcome.UNCHANGED
    _submit(tx, project_id, PROJECT_TEXT, language, texts, None, now)
    return SendOutcome.SENT


def _submit(
    tx: Transaction,
    project_id: int,
    kind: str,
    language: str,
    texts: Mapping[str, str],
    attachment: Attachment | None,
    now: datetime,
) -> None:
    """Store a version and send it for review; it replaces one of its language under review."""
    project = records.project_of(tx, project_id)
    assert project is not None and project.author_id is not None
    end_open(tx, project_id, VersionStatus.SUPERSEDED, now, language)
    if kind == PROJECT:
        # What was approved before is not what the call decides about any more.
        tx.execute(
            """UPDATE project_versions SET status = 'superseded'
            WHERE project_id = :id AND status = 'approved'""",
            {"id": project_id},
        )
        tx.execute("UPDATE projects SET decision = NULL WHERE id = :id", {"id": project_id})
    version_id: int = tx.value(
        """INSERT INTO project_versions (project_id, kind, language, attachment, created_at)
        VALUES (:project, :kind, :language, :attachment, :now) RETURNING id""",
        {
            "project": project_id,
            "kind": kind,
            "language": language,
            "attachment": attachment.packed() if attachment is not None else None,
            "now": to_timestamp(now),
        },
    )
    tx.execute_many(
        "INSERT INTO project_texts (version_id, field, text) VALUES (:id, :field, :text)",
        [{"id": version_id, "field": field, "text": text} for field, text in texts.items()],
    )
    rate_limits.record(tx, project.author_id, PROJECT, now)
    is_blind = False
    if kind == PROJECT:
        call = records.call_of(tx, project.call_id)
        is_blind = call is not None and call.is_blind
    reviews.submit(
        tx, kind, version_id, project.author_id, now, country=project.country, is_blind=is_blind
    )


def end_open(
    tx: Transaction,
    project_id: int,
    status: VersionStatus,
    now: datetime,
    language: str | None = None,
) -> None:
    """End the versions of a project that are under review, in one language or in all."""
    for row in tx.rows(
        f"""UPDATE project_versions SET status = :status
        WHERE project_id = :id AND status IN {records.OPEN}
        AND language = coalesce(:language, language) RETURNING id, kind""",
        {"id": project_id, "status": status, "language": language},
    ):
        if status is VersionStatus.WITHDRAWN:
            reviews.withdraw(tx, row["kind"], row["id"], now)
        else:
            reviews.supersede(tx, row["kind"], row["id"], now)


def _next_allowed(tx: Transaction, author_id: int, now: datetime) -> datetime | None:
    return rate_limits.next_allowed(tx, author_id, PROJECT, RATE_LIMIT, now)


@query
def may_send_at(tx: Transaction, author_id: int, now: datetime) -> datetime | None:
    """When she may send again (UTC); None if she may now."""
    return _next_allowed(tx, author_id, now)


@mutation
def withdraw(tx: Transaction, project_id: int, author_id: int, now: datetime) -> WithdrawOutcome:
    """Withdraw a project from its call, or from the showcase. Its texts stay hers, so that she can
    send them to another call; its place becomes free, and organisers are told if it was accepted.
    """
    project = records.owned(tx, project_id, author_id)
    if project is None:
        return WithdrawOutcome.GONE
    tx.lock("calls", project.call_id)
    if project.status not in (ProjectStatus.SENT, ProjectStatus.SHOWN):
        return WithdrawOutcome.UNCHANGED
    end_open(tx, project_id, VersionStatus.WITHDRAWN, now)
    tx.execute(
        "UPDATE projects SET status = 'withdrawn', decision = NULL, ended_at = :now WHERE id = :id",
        {"id": project_id, "now": to_timestamp(now)},
    )
    records.index(tx, project_id)
    presentations.take_off_all(tx, project_id, now)
    if project.status is ProjectStatus.SHOWN:
        told = records.organisers_of(tx, project.call_id, but=author_id)
        outbox.enqueue(tx, WITHDRAWN, told, now, subject_id=project_id)
    return WithdrawOutcome.WITHDRAWN


@mutation
def delete(tx: Transaction, project_id: int, author_id: int, now: datetime) -> WithdrawOutcome:
    """Delete a project that is neither under review nor shown, with all its texts."""
    project = records.owned(tx, project_id, author_id)
    if project is None:
        return WithdrawOutcome.GONE
    if project.status in (ProjectStatus.SENT, ProjectStatus.SHOWN):
        return WithdrawOutcome.UNCHANGED
    tx.execute("DELETE FROM projects WHERE id = :id", {"id": project_id})
    return WithdrawOutcome.DELETED


# Her own projects


@dataclass(frozen=True, slots=True)
class OwnProject:
    """One of her own projects, with nothing in it that is not told yet: `project.decision` is None
    until then. `latest` is the text that she sent last in its first language; `languages` are those
    in which it can be read, and `waiting` those under review.
    """

    project: Project
    call_title: str
    block_name: str
    status: CallStatus
    latest: Version
    languages: tuple[str, ...]
    waiting: tuple[str, ...]
    slots: tuple[presentations.Slot, ...]

    @property
    def may_change(self) -> bool:
        """Whether she may send a changed text."""
        if self.project.status is ProjectStatus.SENT:
            is_open = self.status is CallStatus.OPEN
            return is_open or self.latest.status is VersionStatus.CHANGES_REQUESTED
        return self.project.status is ProjectStatus.SHOWN


@query
def own(
    tx: Transaction, project_id: int, author_id: int, language: str, now: datetime
) -> OwnProject | None:
    """One of her own projects; None for anybody else's."""
    project = records.owned(tx, project_id, author_id)
    call = None if project is None else records.call_of(tx, project.call_id)
    latest = records.latest_of(tx, project_id)
    if project is None or call is None or latest is None:
        return None
    open_ones = tx.rows(
        f"""SELECT language FROM project_versions
        WHERE project_id = :id AND status IN {records.OPEN} ORDER BY language""",
        {"id": project_id},
    )
    return OwnProject(
        _as_told(project),
        call.text(language).title,
        call.block_name(project.block_id, language),
        call.status(now),
        latest,
        tuple(records.approved_of(tx, project_id)),
        tuple(row["language"] for row in open_ones),
        presentations.slots_of(tx, project_id, now),
    )


def _as_told(project: Project) -> Project:
    return replace(project, decision=None) if project.status is ProjectStatus.SENT else project


@query
def own_version(tx: Transaction, version_id: int, author_id: int) -> tuple[Project, Version] | None:
    """A text that she sent, with its project."""
    version = records.version_of(tx, version_id)
    project = None if version is None else records.owned(tx, version.project_id, author_id)
    return None if version is None or project is None else (_as_told(project), version)


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A row in the list of her projects. `needs_her`: a reviewer has requested changes."""

    project_id: int
    title: str
    status: ProjectStatus
    needs_her: bool


@query
def own_projects(
    tx: Transaction, author_id: int, language: str, page: int, size: int
) -> Page[OwnRow]:
    """Her projects, newest first."""
    return tx.page(
        """SELECT id, status, EXISTS (SELECT 1 FROM project_versions
            WHERE project_id = projects.id AND project_versions.status = 'changes_requested')
            AS needs_her FROM projects WHERE author_id = :author ORDER BY id DESC""",
        {"author": author_id},
        page,
        size,
    ).map(
        lambda row: OwnRow(
            row["id"],
            records.title_of(tx, row["id"], language),
            ProjectStatus(row["status"]),
            bool(row["needs_her"]),
        )
    )


# Leaving


_STAYS = """(keep_after_leaving = 1 AND projects.status = 'shown' AND NOT EXISTS (
    SELECT 1 FROM project_texts JOIN project_versions ON project_versions.id = version_id
    WHERE project_id = projects.id AND project_versions.status = 'approved'
    AND instr(text, (SELECT name FROM members WHERE members.id = projects.author_id)) > 0))"""
"""SQL over `projects`: it stays in the showcase when its author leaves."""


def staying(tx: Transaction, member_id: int) -> int:
    """How many projects of hers would stay in the showcase without her name."""
    return tx.value(
        f"SELECT count(*) FROM projects WHERE author_id = :id AND {_STAYS}", {"id": member_id}
    )


def stays(tx: Transaction, project_id: int) -> bool:
    """Whether a project stays in the showcase, without a name, when its author leaves."""
    return bool(tx.value(f"SELECT 1 FROM projects WHERE id = :id AND {_STAYS}", {"id": project_id}))


def leave_nothing(tx: Transaction, member_id: int) -> None:
    """She is leaving and wants none of her projects to stay."""
    tx.execute(
        "UPDATE projects SET keep_after_leaving = 0 WHERE author_id = :id", {"id": member_id}
    )


def erase_author(tx: Transaction, member_id: int, now: datetime) -> None:
    """Delete the projects of a member before her account is erased, but for those in the showcase
    that stay without her name; delete what she has told of repeating others', but not that it was
    repeated.
    """
    for row in tx.rows(
        f"SELECT id, {_STAYS} AS stays FROM projects WHERE author_id = :id", {"id": member_id}
    ):
        which = {"id": row["id"]}
        presentations.take_off_all(tx, row["id"], now)
        if row["stays"]:
            end_open(tx, row["id"], VersionStatus.WITHDRAWN, now)
            tx.execute(
                """DELETE FROM project_versions WHERE project_id = :id AND status <> 'approved'""",
                which,
            )
            tx.execute("UPDATE projects SET author_id = NULL WHERE id = :id", which)
        else:
            end_open(tx, row["id"], VersionStatus.WITHDRAWN, now)
            tx.execute("DELETE FROM projects WHERE id = :id", which)
    tx.execute(
        "DELETE FROM repeats WHERE member_id = :id AND status <> 'repeated'", {"id": member_id}
    )
    tx.execute("UPDATE repeats SET told = NULL WHERE member_id = :id", {"id": member_id})
    marked = marks.PROJECTS.marked_by(tx, member_id)
    tx.execute("DELETE FROM project_marks WHERE member_id = :id", {"id": member_id})
    for project_id in marked:
        records.refresh_counters(tx, project_id)
