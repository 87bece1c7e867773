"""The records of calls and of projects, and the texts that are sent for review."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import versions
from storage.database import Row, Transaction, from_timestamp
from storage.kit import permissions, search
from storage.kit.attachments import Attachment
from storage.kit.languages import best_language
from storage.kit.personal_data import DELETED, KEPT, MemberColumn

FIELDS = (
    "title", "teaser", "idea", "goals", "steps", "serves", "result",
    "people", "time", "money", "technique", "permission", "tips",
)  # fmt: skip
"""The texts of a project, in the order in which they are shown."""

NEEDS = ("people", "time", "money", "technique", "permission")
"""Those that say what it takes to set the project up."""

PROJECT, PROJECT_TEXT, REPEAT = "project", "project-text", "repeat"
"""Kinds of reviews. The first two have a version of a project as their subject, the last one says
where a project was repeated.
"""


class CallStatus(StrEnum):
    """How a call stands, at one moment."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    """The deadline has passed, and the decisions have not been told."""
    TOLD = "told"


class ProjectStatus(StrEnum):
    """How a project stands, as everybody may know."""

    SENT = "sent"
    SHOWN = "shown"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"


class Decision(StrEnum):
    """What organisers have decided about a project, before it is told."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class VersionStatus(StrEnum):
    """How a text of a project stands."""

    PENDING = "pending"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


OPEN = "('pending', 'changes_requested')"
"""SQL: the statuses of a version that is still under review."""


@dataclass(frozen=True, slots=True)
class CallText:
    """The title of a call and what it asks for, in one language."""

    title: str
    wanted: str


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a call: its places, and its name by language."""

    id: int
    places: int
    names: Mapping[str, str]

    def name(self, language: str, first: str) -> str:
        """Its name for a reader; `first` is the language of the call."""
        return self.names[best_language(self.names, language, first)]


@dataclass(frozen=True, slots=True)
class Call:
    """A call. Moments are UTC. `shares` are the places that a country has to itself."""

    id: int
    is_draft: bool
    organiser_id: int | None
    language: str
    is_blind: bool
    closes_at: datetime
    opened_at: datetime | None
    tells_at: datetime | None
    told_at: datetime | None
    texts: Mapping[str, CallText]
    blocks: tuple[Block, ...]
    shares: Mapping[str, int]

    def status(self, now: datetime) -> CallStatus:
        """How it stands."""
        if self.is_draft:
            return CallStatus.DRAFT
        if self.told_at is not None:
            return CallStatus.TOLD
        return CallStatus.OPEN if now < self.closes_at else CallStatus.CLOSED

    @property
    def places(self) -> int:
        """The places of all blocks."""
        return sum(block.places for block in self.blocks)

    @property
    def version(self) -> str:
        """Identifies what an organiser has seen of it."""
        return versions.version_of(
            self.texts, self.is_blind, self.closes_at, self.shares,
            [(block.places, block.names) for block in self.blocks],
        )  # fmt: skip

    def text(self, language: str) -> CallText:
        """Its words for a reader."""
        return self.texts[best_language(self.texts, language, self.language)]

    def block(self, block_id: int) -> Block | None:
        """The block with this id, if it is one of its own."""
        return next((block for block in self.blocks if block.id == block_id), None)

    def block_name(self, block_id: int, language: str) -> str:
        """The name of a block for a reader; "" if it has no such block."""
        found = self.block(block_id)
        return "" if found is None else found.name(language, self.language)


@dataclass(frozen=True, slots=True)
class Project:
    """A project. `repeated` is the number of countries in which it was repeated, `link` its deep
    link. Moments are UTC.

    `decision` is not for its author before it was told.
    """

    id: int
    link: str
    call_id: int
    block_id: int
    author_id: int | None
    country: str
    sector: str
    language: str
    keep_after_leaving: bool
    status: ProjectStatus
    decision: Decision | None
    shown_at: datetime | None
    ended_reason: str | None
    useful: int
    repeated: int


@dataclass(frozen=True, slots=True)
class Version:
    """The texts of a project in one language, as they were sent. `kind` is that of their review."""

    id: int
    project_id: int
    kind: str
    language: str
    status: VersionStatus
    attachment: Attachment | None
    texts: Mapping[str, str]
    sent_at: datetime


def may_organise(tx: Transaction, member_id: int) -> bool:
    """Whether she may make calls and decide on projects: the chair and admins."""
    return permissions.acts_for_chair(tx, member_id)


def organisers_of(tx: Transaction, call_id: int, but: int | None = None) -> list[int]:
    """Whom news of a call goes to: its organiser as long as she is one, otherwise all admins."""
    organiser: int | None = tx.value(
        "SELECT organiser_id FROM calls WHERE id = :id", {"id": call_id}
    )
    if organiser is not None and organiser != but and may_organise(tx, organiser):
        return [organiser]
    return permissions.admins(tx, but)


def call_of(tx: Transaction, call_id: int) -> Call | None:
    """The call, inside a transaction."""
    row = tx.row("SELECT * FROM calls WHERE id = :id", {"id": call_id})
    return None if row is None else _call(tx, row)


def _call(tx: Transaction, row: Row) -> Call:
    id = {"id": row["id"]}
    names: dict[int, dict[str, str]] = {}
    for name in tx.rows(
        """SELECT block_id, language, name FROM call_block_names
        JOIN call_blocks ON call_blocks.id = block_id WHERE call_id = :id ORDER BY language""",
        id,
    ):
        names.setdefault(name["block_id"], {})[name["language"]] = name["name"]
    return Call(
        id=row["id"],
        is_draft=row["status"] == "draft",
        organiser_id=row["organiser_id"],
        language=row["language"],
        is_blind=bool(row["is_blind"]),
        closes_at=from_timestamp(row["closes_at"]),
        opened_at=_moment(row["opened_at"]),
        tells_at=_moment(row["tells_at"]),
        told_at=_moment(row["told_at"]),
        texts={
            text["language"]: CallText(text["title"], text["wanted"])
            for text in tx.rows(
                "SELECT * FROM call_texts WHERE call_id = :id ORDER BY language", id
            )
        },
        blocks=tuple(
            Block(block["id"], block["places"], names[block["id"]])
            for block in tx.rows(
                "SELECT id, places FROM call_blocks WHERE call_id = :id ORDER BY position", id
            )
        ),
        shares={
            share["country"]: share["places"]
            for share in tx.rows(
                "SELECT country, places FROM call_quotas WHERE call_id = :id ORDER BY country", id
            )
        },
    )


def _moment(stored: int | None) -> datetime | None:
    return None if stored is None else from_timestamp(stored)


def project_of(tx: Transaction, project_id: int) -> Project | None:
    """The project, inside a transaction."""
    row = tx.row("SELECT * FROM projects WHERE id = :id", {"id": project_id})
    if row is None:
        return None
    return Project(
        id=row["id"],
        link=row["link"],
        call_id=row["call_id"],
        block_id=row["block_id"],
        author_id=row["author_id"],
        country=row["country"],
        sector=row["sector"],
        language=row["language"],
        keep_after_leaving=bool(row["keep_after_leaving"]),
        status=ProjectStatus(row["status"]),
        decision=None if row["decision"] is None else Decision(row["decision"]),
        shown_at=_moment(row["shown_at"]),
        ended_reason=row["ended_reason"],
        useful=row["useful"],
        repeated=row["repeated"],
    )


def owned(tx: Transaction, project_id: int, member_id: int) -> Project | None:
    """The project, if it is hers."""
    found = project_of(tx, project_id)
    return found if found is not None and found.author_id == member_id else None


def version_of(tx: Transaction, version_id: int | None) -> Version | None:
    """A text of a project, inside a transaction."""
    row = tx.row("SELECT * FROM project_versions WHERE id = :id", {"id": version_id})
    if row is None:
        return None
    return Version(
        id=row["id"],
        project_id=row["project_id"],
        kind=row["kind"],
        language=row["language"],
        status=VersionStatus(row["status"]),
        attachment=Attachment.unpack(row["attachment"]) if row["attachment"] else None,
        texts={
            text["field"]: text["text"]
            for text in tx.rows(
                "SELECT field, text FROM project_texts WHERE version_id = :id", {"id": row["id"]}
            )
        },
        sent_at=from_timestamp(row["created_at"]),
    )


def approved_of(tx: Transaction, project_id: int) -> dict[str, int]:
    """The ids of the approved versions, by language."""
    return {
        row["language"]: row["id"]
        for row in tx.rows(
            """SELECT language, id FROM project_versions
            WHERE project_id = :id AND status = 'approved' ORDER BY language""",
            {"id": project_id},
        )
    }


def latest_of(tx: Transaction, project_id: int, language: str | None = None) -> Version | None:
    """The version that was sent last, in its first language or in another one."""
    return version_of(
        tx,
        tx.value(
            """SELECT max(project_versions.id) FROM project_versions
            JOIN projects ON projects.id = project_id
            WHERE project_id = :id AND project_versions.language =
                coalesce(:language, projects.language)""",
            {"id": project_id, "language": language},
        ),
    )


def title_of(tx: Transaction, project_id: int, language: str) -> str:
    """The title of a project for a reader: of an approved version, or else of what was sent last;
    "" if there is no such project.
    """
    project = project_of(tx, project_id)
    if project is None:
        return ""
    approved = approved_of(tx, project_id)
    if approved:
        version_id: int | None = approved[best_language(approved, language, project.language)]
    else:
        latest = latest_of(tx, project_id)
        version_id = None if latest is None else latest.id
    return (
        tx.value(
            "SELECT text FROM project_texts WHERE version_id = :id AND field = 'title'",
            {"id": version_id},
        )
        or ""
    )


def index(tx: Transaction, project_id: int) -> None:
    """Put a project into the index, with all the languages in which it can be read, or take it out
    if it is not in the showcase.
    """
    project = project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        search.forget_project(tx, project_id)
        return
    versions = [version_of(tx, one) for one in approved_of(tx, project_id).values()]
    texts = [version.texts for version in versions if version is not None]
    search.index_project(
        tx,
        project_id,
        [one["title"] for one in texts],
        [text for one in texts for field, text in one.items() if field != "title"],
    )


def refresh_counters(tx: Transaction, project_id: int) -> None:
    """Update the counters of a project from the rows that they count."""
    tx.execute(
        """UPDATE projects SET
            useful = (SELECT count(*) FROM project_marks WHERE project_id = projects.id),
            repeated = (SELECT count(DISTINCT repeats.country) FROM repeats
                WHERE project_id = projects.id AND repeats.status = 'repeated')
        WHERE id = :id""",
        {"id": project_id},
    )


_TITLE = """(SELECT text FROM project_versions
    JOIN project_texts ON version_id = project_versions.id AND field = 'title'
    WHERE project_id = {table}.project_id ORDER BY project_versions.id LIMIT 1) AS project"""

MEMBER_DATA = (
    MemberColumn(
        "calls", "organiser_id", KEPT, "created_at, opened_at, closes_at, told_at, status",
        internal=("id", "language", "is_blind", "reminded_at", "tells_at"),
    ),
    MemberColumn(
        "projects", "author_id", KEPT,
        """projects.created_at, projects.country, projects.sector, projects.language,
        keep_after_leaving, projects.status, shown_at, ended_at, ended_reason, useful, repeated,
        project_versions.language AS written_in, field, text, attachment""",
        """LEFT JOIN project_versions ON project_versions.project_id = projects.id
        LEFT JOIN project_texts ON version_id = project_versions.id""",
        internal=("id", "link", "call_id", "block_id", "decision"),
    ),
    MemberColumn(
        "showcase_positions", "member_id", DELETED, "country, typed",
        internal=("term", "block", "page"),
    ),
    MemberColumn("projects", "decided_by", KEPT, omitted="what she decided is in the audit"),
    MemberColumn(
        "project_marks", "member_id", DELETED,
        f"marked_at, {_TITLE.format(table='project_marks')}, mark",
    ),
    MemberColumn(
        "repeats", "member_id", KEPT,
        f"created_at, {_TITLE.format(table='repeats')}, country, status, place, told, answered_at",
        internal=("id", "version", "asked", "due_at"),
    ),
)  # fmt: skip
