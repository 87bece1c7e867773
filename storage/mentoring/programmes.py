"""Programmes: how staff write, open, change and close them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audiences, members, outbox
from storage.audiences import EVERYBODY, Edit, Reach
from storage.database import Page, Transaction, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.mentoring import asking, records
from storage.mentoring.records import KIND, Entry, Programme, ProgrammeStatus, ProgrammeText

INVITED = "mentoring-invited"
"""Kind of the message to former mentees who want to be mentors; its subject is the programme that
has opened.
"""

LEAST_MONTHS, MOST_MONTHS = 5, 12
MOST_PLACES = 500


class ProgrammeOutcome(StrEnum):
    """Outcome of what staff do with a programme."""

    SAVED = "saved"
    OPENED = "opened"
    CLOSED = "closed"
    DELETED = "deleted"
    PAST = "past"
    CHANGED = "changed"
    TOO_FEW = "too-few"
    HAS_PAIRS = "has-pairs"
    NAMES_DIFFER = "names-differ"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may correct her answers and save them again."""
        return self in (
            ProgrammeOutcome.PAST, ProgrammeOutcome.CHANGED, ProgrammeOutcome.TOO_FEW,
            ProgrammeOutcome.HAS_PAIRS, ProgrammeOutcome.NAMES_DIFFER,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """A programme as its coordinator fills it in, in her language; `starts_at` is UTC."""

    text: ProgrammeText
    months: int
    places: int
    starts_at: datetime


@mutation
def create(
    tx: Transaction, actor_id: int, language: str, facts: ProgrammeFacts, now: datetime
) -> tuple[ProgrammeOutcome, int | None]:
    """Store a programme for everybody as a draft; returns the outcome and its id."""
    if not permissions.is_staff(tx, actor_id):
        return ProgrammeOutcome.NOT_ALLOWED, None
    if facts.starts_at <= now:
        return ProgrammeOutcome.PAST, None
    programme_id: int = tx.value(
        """INSERT INTO mentoring_programmes
            (coordinator_id, audience_id, language, months, places, starts_at, created_at)
        VALUES (:actor, :audience, :language, :months, :places, :starts, :now) RETURNING id""",
        {
            "actor": actor_id,
            "audience": audiences.create(tx, EVERYBODY),
            "language": language,
            "months": facts.months,
            "places": facts.places,
            "starts": to_timestamp(facts.starts_at),
            "now": to_timestamp(now),
        },
    )
    _write_text(tx, programme_id, language, facts.text)
    audit.record(tx, actor_id, "mentoring-created", now, subject=("mentoring", programme_id))
    return ProgrammeOutcome.SAVED, programme_id


def _write_text(tx: Transaction, programme_id: int, language: str, text: ProgrammeText) -> None:
    values: dict[str, object] = {"id": programme_id, "language": language}
    tx.execute(
        """INSERT INTO mentoring_texts (programme_id, language, title, about)
        VALUES (:id, :language, :title, :about)
        ON CONFLICT (programme_id, language) DO UPDATE
            SET title = excluded.title, about = excluded.about""",
        {**values, "title": text.title, "about": text.about},
    )
    tx.execute(
        "DELETE FROM mentoring_questions WHERE programme_id = :id AND language = :language", values
    )
    tx.execute_many(
        """INSERT INTO mentoring_questions (programme_id, language, position, text)
        VALUES (:id, :language, :position, :text)""",
        [
            {**values, "position": position, "text": question}
            for position, question in enumerate(text.questions)
        ],
    )


def _managed(
    tx: Transaction, programme_id: int, actor_id: int
) -> tuple[ProgrammeOutcome, None] | tuple[None, Programme]:
    """The programme, if she runs it; otherwise why not."""
    programme = records.programme_of(tx, programme_id)
    if programme is None:
        return ProgrammeOutcome.GONE, None
    if not records.manages(tx, programme_id, actor_id):
        return ProgrammeOutcome.NOT_ALLOWED, None
    return None, programme


@mutation
def change(
    tx: Transaction,
    programme_id: int,
    actor_id: int,
    version: str,
    facts: ProgrammeFacts,
    now: datetime,
) -> ProgrammeOutcome:
    """Change a programme that is not closed. `version` is the one that the change was made from.

    Once there are pairs, how long they meet stays as it is, and the places cannot become fewer than
    those that are taken. The other languages lose their questions if the number of questions
    changes.
    """
    tx.lock("mentoring_programmes", programme_id)
    problem, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return problem or ProgrammeOutcome.GONE
    if programme.status is ProgrammeStatus.CLOSED:
        return ProgrammeOutcome.ALREADY
    if programme.version != version:
        return ProgrammeOutcome.CHANGED
    is_same = (facts.months, facts.starts_at) == (programme.months, programme.starts_at)
    taken = records.taken(tx, programme_id)
    if not is_same and taken:
        return ProgrammeOutcome.HAS_PAIRS
    if facts.starts_at <= now and facts.starts_at != programme.starts_at:
        return ProgrammeOutcome.PAST
    if facts.places < taken:
        return ProgrammeOutcome.TOO_FEW
    tx.execute(
        """UPDATE mentoring_programmes SET months = :months, places = :places, starts_at = :starts
        WHERE id = :id""",
        {
            "id": programme_id,
            "months": facts.months,
            "places": facts.places,
            "starts": to_timestamp(facts.starts_at),
        },
    )
    _write_text(tx, programme_id, programme.language, facts.text)
    if len(facts.text.questions) != len(programme.texts[programme.language].questions):
        tx.execute(
            """DELETE FROM mentoring_questions
            WHERE programme_id = :id AND language <> :language""",
            {"id": programme_id, "language": programme.language},
        )
    audit.record(tx, actor_id, "mentoring-changed", now, subject=("mentoring", programme_id))
    asking.ask_next(tx, programme_id, now)
    return ProgrammeOutcome.SAVED


@mutation
def translate(
    tx: Transaction, programme_id: int, actor_id: int, language: str, text: ProgrammeText
) -> ProgrammeOutcome:
    """Write a programme in another language, with as many questions as in its first one."""
    problem, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return problem or ProgrammeOutcome.GONE
    if programme.language == language:
        return ProgrammeOutcome.GONE
    if len(text.questions) != len(programme.texts[programme.language].questions):
        return ProgrammeOutcome.NAMES_DIFFER
    _write_text(tx, programme_id, language, text)
    return ProgrammeOutcome.SAVED


@mutation
def open_programme(
    tx: Transaction, programme_id: int, actor_id: int, version: str, now: datetime
) -> ProgrammeOutcome:
    """Open a programme in the version that she saw. Former mentees who want to be mentors are told,
    if it is for them.
    """
    tx.lock("mentoring_programmes", programme_id)
    problem, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return problem or ProgrammeOutcome.GONE
    if programme.status is not ProgrammeStatus.DRAFT:
        return ProgrammeOutcome.ALREADY
    if programme.version != version:
        return ProgrammeOutcome.CHANGED
    if programme.starts_at <= now:
        return ProgrammeOutcome.PAST
    tx.execute(
        "UPDATE mentoring_programmes SET status = 'open' WHERE id = :id", {"id": programme_id}
    )
    audit.record(tx, actor_id, "mentoring-opened", now, subject=("mentoring", programme_id))
    willing = [
        row["mentee_id"]
        for row in tx.rows(
            """SELECT DISTINCT mentee_id FROM mentoring_pairs WHERE will_mentor = 1
            AND mentee_id IS NOT NULL ORDER BY mentee_id"""
        )
        if records.is_for(tx, programme, row["mentee_id"])
    ]
    if willing:
        outbox.enqueue(tx, INVITED, willing, now, subject_id=programme_id)
    return ProgrammeOutcome.OPENED


@mutation
def close(tx: Transaction, programme_id: int, actor_id: int, now: datetime) -> ProgrammeOutcome:
    """Close a programme: nobody is asked any more, and the pairs that there are go on."""
    tx.lock("mentoring_programmes", programme_id)
    problem, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return problem or ProgrammeOutcome.GONE
    if programme.status is not ProgrammeStatus.OPEN:
        return ProgrammeOutcome.ALREADY
    tx.execute(
        "UPDATE mentoring_programmes SET status = 'closed', closed_at = :now WHERE id = :id",
        {"id": programme_id, "now": to_timestamp(now)},
    )
    tx.execute(
        "UPDATE mentoring_entries SET closed_at = :now WHERE programme_id = :id",
        {"id": programme_id, "now": to_timestamp(now)},
    )
    audit.record(tx, actor_id, "mentoring-closed", now, subject=("mentoring", programme_id))
    asking.stop_asking(tx, programme_id, now)
    return ProgrammeOutcome.CLOSED


@mutation
def delete(tx: Transaction, programme_id: int, actor_id: int) -> ProgrammeOutcome:
    """Delete a programme that was never open."""
    tx.lock("mentoring_programmes", programme_id)
    problem, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return problem or ProgrammeOutcome.GONE
    if programme.status is not ProgrammeStatus.DRAFT:
        return ProgrammeOutcome.ALREADY
    tx.execute("DELETE FROM mentoring_programmes WHERE id = :id", {"id": programme_id})
    audiences.delete(tx, programme.audience_id)
    return ProgrammeOutcome.DELETED


# The audience


@dataclass(frozen=True, slots=True)
class ProgrammeAudience:
    """The audience that is being chosen, how many members it reaches, and the countries that she
    who chooses decides about (None for all).
    """

    programme: Programme
    reach: Reach
    countries: tuple[str, ...] | None


@query
def audience_seen(tx: Transaction, programme_id: int, actor_id: int) -> ProgrammeAudience | None:
    """The audience of a programme, for those who run it; None for everybody else."""
    _, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return None
    countries = permissions.publishable_countries(tx, actor_id)
    found = audiences.reach(tx, programme.audience, KIND, countries)
    return ProgrammeAudience(programme, found, countries)


@mutation
def change_audience(
    tx: Transaction, programme_id: int, actor_id: int, edit: Edit
) -> ProgrammeOutcome:
    """Change for whom a programme is. Who takes part already goes on. If nothing is chosen any
    more, it is for everybody.
    """
    tx.lock("mentoring_programmes", programme_id)
    problem, programme = _managed(tx, programme_id, actor_id)
    if programme is None:
        return problem or ProgrammeOutcome.GONE
    if programme.status is ProgrammeStatus.CLOSED:
        return ProgrammeOutcome.ALREADY
    audiences.put(tx, programme.audience_id, edit(programme.audience).or_everybody())
    return ProgrammeOutcome.SAVED


# Reading


@query
def managed(tx: Transaction, programme_id: int, member_id: int) -> Programme | None:
    """A programme, for those who run it; None for everybody else."""
    return _managed(tx, programme_id, member_id)[1]


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme as a member sees it, with her entry in it. `has_room`: there are places left."""

    programme: Programme
    entry: Entry | None
    has_room: bool
    is_paired: bool


@query
def seen(tx: Transaction, programme_id: int, member_id: int) -> ProgrammeView | None:
    """A programme that this member sees: an open one that is for her, or one in which she takes
    part.
    """
    return seen_by(tx, programme_id, member_id)


def seen_by(tx: Transaction, programme_id: int, member_id: int) -> ProgrammeView | None:
    """As `seen`, inside a transaction."""
    programme = records.programme_of(tx, programme_id)
    if programme is None or programme.status is ProgrammeStatus.DRAFT:
        return None
    if not members.is_member(tx, member_id):
        return None
    entry = records.entry_by(tx, programme_id, member_id)
    is_open = programme.status is ProgrammeStatus.OPEN
    if entry is None and not (is_open and records.is_for(tx, programme, member_id)):
        return None
    has_room = records.taken(tx, programme_id) < programme.places
    paired = records.is_paired(tx, programme_id, member_id)
    return ProgrammeView(programme, entry, has_room, paired)


@query
def open_to(tx: Transaction, member_id: int) -> tuple[ProgrammeView, ...]:
    """The programmes that she sees, the one that starts first at the beginning."""
    rows = tx.rows(
        """SELECT id FROM mentoring_programmes WHERE status = 'open' OR id IN
            (SELECT programme_id FROM mentoring_entries WHERE member_id = :member)
        ORDER BY status DESC, starts_at, id""",
        {"member": member_id},
    )
    found = (seen_by(tx, row["id"], member_id) for row in rows)
    return tuple(view for view in found if view is not None)


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme in the list of staff."""

    programme_id: int
    title: str
    status: ProgrammeStatus
    pairs: int
    places: int


@query
def listed(
    tx: Transaction, member_id: int, language: str, page: int, size: int
) -> Page[ProgrammeRow]:
    """The programmes that she runs: all for admins, her own for a coordinator."""
    is_admin = permissions.is_admin(tx, member_id)

    def row(programme_id: int) -> ProgrammeRow:
        programme = records.programme_of(tx, programme_id)
        assert programme is not None
        return ProgrammeRow(
            programme_id, programme.text(language).title, programme.status,
            records.taken(tx, programme_id), programme.places,
        )  # fmt: skip

    return tx.page(
        """SELECT id FROM mentoring_programmes WHERE :admin = 1
            OR coordinator_id = :member AND :staff = 1
        ORDER BY CASE status WHEN 'closed' THEN 1 ELSE 0 END, starts_at DESC, id DESC""",
        {
            "admin": int(is_admin),
            "member": member_id,
            "staff": int(permissions.is_staff(tx, member_id)),
        },
        page,
        size,
    ).map(lambda found: row(found["id"]))
