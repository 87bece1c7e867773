"""Decisions on the projects of a call: set one by one, and told to all authors at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audit_notices, members, outbox, reviews
from storage.database import Page, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, quiet_hours
from storage.projects import places, records
from storage.projects.records import (
    PROJECT,
    Call,
    CallStatus,
    Decision,
    Project,
    ProjectStatus,
    Version,
    VersionStatus,
)

TOLD = "call-decided"
"""Kind of the message to the authors of a call; its subject is the call."""

ACCEPTED_LATER = "project-accepted"
"""Kind of the message to an author who gets a place that has become free after the decisions were
told; its subject is the project.
"""

_STEPS = 50
"""How many times a common moment is looked for before everybody is told at her own time."""


class Standing(StrEnum):
    """How a project stands for organisers."""

    PENDING = "pending"
    CHANGES = "changes"
    SUITABLE = "suitable"
    UNSUITABLE = "unsuitable"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class DecideOutcome(StrEnum):
    """Outcome of a decision on a project."""

    SET = "set"
    ADDED = "added"
    UNCHANGED = "unchanged"
    BLOCK_FULL = "block-full"
    COUNTRY_FULL = "country-full"
    NOT_REVIEWED = "not-reviewed"
    STILL_OPEN = "still-open"
    PLANNED = "planned"
    TOLD = "told"
    OWN = "own"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


class TellOutcome(StrEnum):
    """Outcome of telling the decisions of a call."""

    TOLD = "told"
    PLANNED = "planned"
    CALLED_OFF = "called-off"
    WAITING = "waiting"
    UNDECIDED = "undecided"
    STILL_OPEN = "still-open"
    CHANGED = "changed"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


def standing_of(tx: Transaction, project: Project) -> Standing:
    """How a project stands for organisers."""
    match project.status:
        case ProjectStatus.SHOWN:
            return Standing.ACCEPTED
        case ProjectStatus.DECLINED:
            return Standing.DECLINED
        case ProjectStatus.WITHDRAWN | ProjectStatus.REMOVED:
            return Standing.WITHDRAWN
        case ProjectStatus.SENT:
            pass
    if project.decision is not None:
        return Standing(project.decision.value)
    latest = records.latest_of(tx, project.id)
    assert latest is not None
    match latest.status:
        case VersionStatus.APPROVED:
            return Standing.SUITABLE
        case VersionStatus.CHANGES_REQUESTED:
            return Standing.CHANGES
        case VersionStatus.PENDING:
            return Standing.PENDING
        case _:
            return Standing.UNSUITABLE


@mutation
def decide(
    tx: Transaction, project_id: int, actor_id: int, decision: Decision | None, now: datetime
) -> DecideOutcome:
    """Set the decision on a project, or take it back with None. Its author learns of it when all
    decisions are told.

    Two reviewers must have approved what is accepted, and there must be a free place in its block
    and for its country. What still waits for a reviewer or its author can be declined, and is then
    not reviewed any more. Once the decisions are told, a project that was declined can still get a
    place that has become free; its author is told at once.
    """
    project = records.project_of(tx, project_id)
    if project is None:
        return DecideOutcome.GONE
    if not records.may_organise(tx, actor_id):
        return DecideOutcome.NOT_ALLOWED
    tx.lock("calls", project.call_id)
    project, call = records.project_of(tx, project_id), records.call_of(tx, project.call_id)
    if project is None or call is None:
        return DecideOutcome.GONE
    if project.author_id == actor_id:
        return DecideOutcome.OWN
    match call.status(now):
        case CallStatus.DRAFT | CallStatus.OPEN:
            return DecideOutcome.STILL_OPEN
        case CallStatus.TOLD:
            return _add(tx, call, project, actor_id, decision, now)
        case CallStatus.CLOSED:
            pass
    if project.status is not ProjectStatus.SENT:
        return DecideOutcome.GONE
    if call.tells_at is not None:
        return DecideOutcome.PLANNED
    if project.decision is decision:
        return DecideOutcome.UNCHANGED
    latest = records.latest_of(tx, project_id)
    assert latest is not None
    if decision is Decision.ACCEPTED:
        full = _no_place(tx, call, project)
        if latest.status is not VersionStatus.APPROVED:
            return DecideOutcome.NOT_REVIEWED
        if full is not None:
            return full
    elif decision is Decision.DECLINED and latest.status in (
        VersionStatus.PENDING, VersionStatus.CHANGES_REQUESTED,
    ):  # fmt: skip
        tx.execute(
            "UPDATE project_versions SET status = 'superseded' WHERE id = :id", {"id": latest.id}
        )
        reviews.supersede(tx, latest.kind, latest.id, now)
    _set(tx, project_id, decision, actor_id)
    act = "undecided" if decision is None else decision.value
    audit.record(tx, actor_id, f"project-{act}", now, subject=(PROJECT, project_id))
    return DecideOutcome.SET


def _no_place(tx: Transaction, call: Call, project: Project) -> DecideOutcome | None:
    there = places.taken(tx, call.id)
    if not places.has_place_in_block(call, project, there):
        return DecideOutcome.BLOCK_FULL
    if not places.has_place_for_country(call, project, there):
        return DecideOutcome.COUNTRY_FULL
    return None


def _set(tx: Transaction, project_id: int, decision: Decision | None, actor_id: int) -> None:
    tx.execute(
        "UPDATE projects SET decision = :decision, decided_by = :actor WHERE id = :id",
        {"decision": decision, "actor": actor_id, "id": project_id},
    )


def _add(
    tx: Transaction,
    call: Call,
    project: Project,
    actor_id: int,
    decision: Decision | None,
    now: datetime,
) -> DecideOutcome:
    """Give a place that has become free to a project that was declined."""
    if decision is not Decision.ACCEPTED or project.status is not ProjectStatus.DECLINED:
        return DecideOutcome.TOLD
    if not records.approved_of(tx, project.id):
        return DecideOutcome.NOT_REVIEWED
    if (full := _no_place(tx, call, project)) is not None:
        return full
    tx.execute(
        """UPDATE projects SET status = 'shown', decision = 'accepted', decided_by = :actor,
            shown_at = :now, ended_at = NULL WHERE id = :id""",
        {"actor": actor_id, "now": to_timestamp(now), "id": project.id},
    )
    records.index(tx, project.id)
    if project.author_id is not None:
        outbox.enqueue(tx, ACCEPTED_LATER, [project.author_id], now, subject_id=project.id)
    audit.record(tx, actor_id, "project-accepted", now, subject=(PROJECT, project.id))
    return DecideOutcome.ADDED


# Telling


@dataclass(frozen=True, slots=True)
class Decided:
    """What an organiser is told before the decisions are: how many are accepted and declined, how
    many wait for a review or an author, for how many nothing is decided, and at what moment (UTC)
    all authors would be told.
    """

    accepted: int
    declined: int
    waiting: int
    undecided: int
    at: datetime

    @property
    def version(self) -> str:
        """Identifies what the organiser has read, but for the moment."""
        return f"{self.accepted}-{self.declined}-{self.waiting}-{self.undecided}"


def _decided(tx: Transaction, call_id: int, now: datetime) -> Decided:
    counts = dict.fromkeys(Standing, 0)
    for row in tx.rows(
        "SELECT id FROM projects WHERE call_id = :id AND status = 'sent'", {"id": call_id}
    ):
        project = records.project_of(tx, row["id"])
        assert project is not None
        counts[standing_of(tx, project)] += 1
    return Decided(
        counts[Standing.ACCEPTED],
        counts[Standing.DECLINED] + counts[Standing.UNSUITABLE],
        counts[Standing.PENDING] + counts[Standing.CHANGES],
        counts[Standing.SUITABLE],
        _common_moment(tx, _authors(tx, call_id), now) or now,
    )


@query
def before_telling(tx: Transaction, call_id: int, actor_id: int, now: datetime) -> Decided | None:
    """What the decisions of a call are, for its organisers; None for everybody else."""
    return _decided(tx, call_id, now) if records.may_organise(tx, actor_id) else None


def _authors(tx: Transaction, call_id: int) -> list[int]:
    return [
        row["author_id"]
        for row in tx.rows(
            """SELECT DISTINCT author_id FROM projects
            WHERE call_id = :id AND status = 'sent' AND author_id IS NOT NULL
            ORDER BY author_id""",
            {"id": call_id},
        )
    ]


def _common_moment(tx: Transaction, readers: list[int], now: datetime) -> datetime | None:
    """The first moment from now on at which none of them has quiet hours; None if there is none."""
    days = {members.day_of(tx, reader) for reader in readers}
    moment = now
    for _ in range(_STEPS):
        later = max(
            (quiet_hours.next_allowed(moment, day, now, None) or moment for day in days),
            default=moment,
        )
        if later == moment:
            return moment
        moment = later
    return None


@mutation
def tell(
    tx: Transaction, call_id: int, actor_id: int, version: str, now: datetime
) -> tuple[TellOutcome, datetime | None]:
    """Tell all authors of a call what was decided, now or at the first moment at which none of them
    has quiet hours; returns the outcome, and that moment (UTC).

    Nothing may be undecided, and `version` must be what the organiser has read.
    """
    tx.lock("calls", call_id)
    call = records.call_of(tx, call_id)
    if call is None:
        return TellOutcome.GONE, None
    if not records.may_organise(tx, actor_id):
        return TellOutcome.NOT_ALLOWED, None
    status = call.status(now)
    if status is CallStatus.TOLD or call.tells_at is not None:
        return TellOutcome.ALREADY, call.told_at or call.tells_at
    if status is not CallStatus.CLOSED:
        return TellOutcome.STILL_OPEN, call.closes_at
    decided = _decided(tx, call_id, now)
    if decided.waiting:
        return TellOutcome.WAITING, None
    if decided.undecided:
        return TellOutcome.UNDECIDED, None
    if decided.version != version:
        return TellOutcome.CHANGED, None
    audit.record(tx, actor_id, "call-told", now, subject=("call", call_id))
    at = _tell_together(tx, call_id, now)
    return (TellOutcome.TOLD if at == now else TellOutcome.PLANNED), at


@mutation
def call_off(tx: Transaction, call_id: int, actor_id: int) -> TellOutcome:
    """Do not tell the decisions at the planned moment, so that they can still be changed."""
    tx.lock("calls", call_id)
    call = records.call_of(tx, call_id)
    if call is None:
        return TellOutcome.GONE
    if not records.may_organise(tx, actor_id):
        return TellOutcome.NOT_ALLOWED
    if call.told_at is not None:
        return TellOutcome.ALREADY
    tx.execute("UPDATE calls SET tells_at = NULL WHERE id = :id", {"id": call_id})
    return TellOutcome.CALLED_OFF


def _tell_together(tx: Transaction, call_id: int, now: datetime) -> datetime:
    """Tell all authors now, or plan it for the first moment at which none of them has quiet hours;
    returns that moment.
    """
    at = _common_moment(tx, _authors(tx, call_id), now) or now
    if at > now:
        tx.execute(
            "UPDATE calls SET tells_at = :at WHERE id = :id",
            {"at": to_timestamp(at), "id": call_id},
        )
    else:
        _tell(tx, call_id, now)
    return at


def _tell(tx: Transaction, call_id: int, now: datetime) -> None:
    """Put all decisions of a call into effect and queue the messages, in one transaction."""
    told = _authors(tx, call_id)
    values: Mapping[str, object] = {"id": call_id, "now": to_timestamp(now)}
    for row in tx.rows(
        """SELECT project_versions.id AS id FROM project_versions
        JOIN projects ON projects.id = project_id
        WHERE call_id = :id AND kind = 'project' AND projects.status = 'sent'""",
        values,
    ):
        reviews.reveal(tx, PROJECT, row["id"])
    for row in tx.rows(
        """UPDATE projects SET status = 'shown', shown_at = :now
        WHERE call_id = :id AND status = 'sent' AND decision = 'accepted' RETURNING id""",
        values,
    ):
        records.index(tx, row["id"])
    tx.execute(
        """UPDATE projects SET status = 'declined', decision = 'declined', ended_at = :now
        WHERE call_id = :id AND status = 'sent'""",
        values,
    )
    tx.execute(
        "UPDATE calls SET status = 'told', told_at = :now, tells_at = NULL WHERE id = :id", values
    )
    if told:
        outbox.enqueue(tx, TOLD, told, now, subject_id=call_id)


def end(tx: Transaction, call_id: int, now: datetime) -> None:
    """End a call inside a transaction: a draft is deleted; of any other, what is accepted is shown
    and nothing else is. Nothing can be sent any more, and all authors are told at the next moment
    at which none of them has quiet hours.
    """
    call = records.call_of(tx, call_id)
    if call is None or call.told_at is not None:
        return
    if call.is_draft:
        tx.execute("DELETE FROM calls WHERE id = :id", {"id": call_id})
        return
    for row in tx.rows(
        """SELECT project_versions.id AS id, kind FROM project_versions
        JOIN projects ON projects.id = project_id
        WHERE call_id = :id AND project_versions.status IN ('pending', 'changes_requested')
        ORDER BY project_versions.id""",
        {"id": call_id},
    ):
        tx.execute(
            "UPDATE project_versions SET status = 'superseded' WHERE id = :id", {"id": row["id"]}
        )
        reviews.supersede(tx, row["kind"], row["id"], now)
    tx.execute(
        "UPDATE calls SET closes_at = :closes WHERE id = :id",
        {"closes": to_timestamp(min(call.closes_at, now)), "id": call_id},
    )
    _tell_together(tx, call_id, now)


@mutation
def tell_due(tx: Transaction, now: datetime) -> int:
    """Tell the decisions of the calls whose planned moment has come; returns how many calls. One
    that was missed, so that it is night for an author again, is put off to the next such moment.
    """
    rows = tx.rows(
        """SELECT id FROM calls WHERE status = 'open' AND tells_at <= :now
        ORDER BY tells_at, id""",
        {"now": to_timestamp(now)},
    )
    told = 0
    for row in rows:
        tx.lock("calls", row["id"])
        # A call that somebody else has told, or called off, by now is left alone.
        if tx.value("SELECT tells_at FROM calls WHERE id = :id", {"id": row["id"]}) is not None:
            told += _tell_together(tx, row["id"], now) == now
    return told


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next decisions are told (UTC); None if none are planned."""
    due = tx.value("SELECT min(tells_at) FROM calls WHERE status = 'open'")
    return None if due is None else from_timestamp(due)


@query
def told_to(
    tx: Transaction, call_id: int, author_id: int, language: str
) -> tuple[tuple[int, str, Decision, str | None], ...]:
    """What a call has told an author about her projects: the id and title of each, the decision,
    and what a reviewer has written who rejected it.
    """
    return told_in(tx, call_id, author_id, language)


def told_in(
    tx: Transaction, call_id: int, author_id: int, language: str
) -> tuple[tuple[int, str, Decision, str | None], ...]:
    """Like `told_to`, inside a transaction."""
    call = records.call_of(tx, call_id)
    if call is None or call.told_at is None:
        return ()
    rows = tx.rows(
        """SELECT id, status FROM projects WHERE call_id = :id AND author_id = :author
        AND status IN ('shown', 'declined') ORDER BY id""",
        {"id": call_id, "author": author_id},
    )
    return tuple(
        (
            row["id"],
            records.title_of(tx, row["id"], language),
            Decision.ACCEPTED if row["status"] == ProjectStatus.SHOWN else Decision.DECLINED,
            _reason(tx, row["id"]),
        )
        for row in rows
    )


@query
def reason(tx: Transaction, project_id: int) -> str | None:
    """What a reviewer has written who rejected a project; None before that is told, or if nobody
    has rejected it.
    """
    return _reason(tx, project_id)


def _reason(tx: Transaction, project_id: int) -> str | None:
    latest = records.latest_of(tx, project_id)
    review = None if latest is None else reviews.latest(tx, PROJECT, latest.id)
    if latest is None or review is None or review.is_untold:
        return None
    return review.comment if latest.status is VersionStatus.REJECTED else None


# For organisers


@dataclass(frozen=True, slots=True)
class SentRow:
    """A project of a call in the list of its organisers. It is named by its title only."""

    project_id: int
    title: str
    country: str
    block_name: str
    standing: Standing


@query
def sent_to(
    tx: Transaction, call_id: int, actor_id: int, language: str, page: int, size: int
) -> Page[SentRow]:
    """A page of the projects that were sent to a call, by block, for its organisers."""
    return _sent(tx, call_id, actor_id, language, page, size)


@mutation
def table_of(
    tx: Transaction, call_id: int, actor_id: int, language: str, most: int, now: datetime
) -> tuple[SentRow, ...]:
    """The projects that were sent to a call, at most so many, for a file; the audit log notes who
    took it.
    """
    found = _sent(tx, call_id, actor_id, language, 0, most)
    if records.may_organise(tx, actor_id):
        entry_id = audit.record(tx, actor_id, "export-call", now, subject=("call", call_id))
        audit_notices.tell(tx, entry_id, actor_id, now)
    return tuple(found.rows)


def _sent(
    tx: Transaction, call_id: int, actor_id: int, language: str, page: int, size: int
) -> Page[SentRow]:
    call = records.call_of(tx, call_id)
    if call is None or not records.may_organise(tx, actor_id):
        return Page((), 0, has_more=False)

    def row(project_id: int) -> SentRow:
        project = records.project_of(tx, project_id)
        assert project is not None
        return SentRow(
            project_id,
            records.title_of(tx, project_id, language),
            project.country,
            call.block_name(project.block_id, language),
            standing_of(tx, project),
        )

    return tx.page(
        """SELECT projects.id AS id FROM projects JOIN call_blocks ON call_blocks.id = block_id
        WHERE projects.call_id = :id ORDER BY position, projects.id""",
        {"id": call_id},
        page,
        size,
    ).map(lambda found: row(found["id"]))


@dataclass(frozen=True, slots=True)
class SentProject:
    """A project as organisers see it. `version` is the text that was sent last, or that readers
    have; `author` is None while a blind call is undecided; the last two say how many places are
    free in its block and for its country.
    """

    project: Project
    call: Call
    version: Version | None
    standing: Standing
    author: str | None
    free_in_block: int
    free_for_country: int


@query
def sent_project(tx: Transaction, project_id: int, actor_id: int) -> SentProject | None:
    """A project that was sent to a call, for its organisers; None for everybody else."""
    project = records.project_of(tx, project_id)
    call = None if project is None else records.call_of(tx, project.call_id)
    if project is None or call is None or not records.may_organise(tx, actor_id):
        return None
    there = places.taken(tx, call.id)
    pool = places.pool_of(project.country, call.shares)
    block = call.block(project.block_id)
    is_hidden = call.is_blind and call.told_at is None
    return SentProject(
        project,
        call,
        records.version_of(tx, records.approved_of(tx, project_id).get(project.language))
        or records.latest_of(tx, project_id),
        standing_of(tx, project),
        None
        if is_hidden
        else tx.value("SELECT name FROM members WHERE id = :id", {"id": project.author_id}),
        0 if block is None else block.places - there.in_block(block.id),
        places.pool_size(pool, call.places, call.shares) - there.in_pool(pool, call.shares),
    )


@dataclass(frozen=True, slots=True)
class Occupancy:
    """How many places of a block are taken, and how many projects were sent to it."""

    name: str
    places: int
    taken: int
    sent: int


@query
def occupancy(tx: Transaction, call_id: int, language: str) -> tuple[Occupancy, ...]:
    """The blocks of a call with their places, in order."""
    call = records.call_of(tx, call_id)
    if call is None:
        return ()
    there = places.taken(tx, call_id)
    sent = {
        row["block_id"]: row["count"]
        for row in tx.rows(
            """SELECT block_id, count(*) AS count FROM projects
            WHERE call_id = :id AND status <> 'withdrawn' GROUP BY block_id""",
            {"id": call_id},
        )
    }
    return tuple(
        Occupancy(
            block.name(language, call.language), block.places, there.in_block(block.id),
            sent.get(block.id, 0),
        )
        for block in call.blocks
    )  # fmt: skip
