"""The showcase: accepted projects as members find and read them, and mark them as useful."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import members, outbox
from storage.database import Page, Transaction, mutation, query, to_timestamp
from storage.kit import marks, search
from storage.kit.languages import best_language
from storage.kit.search import Word
from storage.practices import reactions
from storage.practices.records import name_of
from storage.projects import presentations, records, repeats, submissions
from storage.projects.records import FIELDS, PROJECT, Project, ProjectStatus, Version
from storage.projects.repeats import Repeat
from storage.projects.year import OF_TERM
from storage.reports import Reportable, Reported

PAGE = 6
"""Projects on one page."""

USEFUL = "useful"

REMOVED = "project-removed"
"""Kind of the message to the author of a project that was hidden; its subject is the project."""


class MarkOutcome(StrEnum):
    """Outcome of marking a project as useful."""

    DONE = "done"
    OWN = "own"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A project in a list."""

    project_id: int
    title: str
    country: str
    useful: int
    repeated: int


@dataclass(frozen=True, slots=True)
class Place:
    """A member's place in the showcase: the projects of one year, block and country or of all, or
    those that match the words `typed`. `term` and `block` are ids.
    """

    term: int | None = None
    block: int | None = None
    country: str | None = None
    typed: str | None = None
    page: int = 0


@mutation
def open_list(
    tx: Transaction, viewer_id: int, place: Place, words: Sequence[Word], language: str
) -> Page[ShownRow]:
    """Open one page of the showcase: the newest projects first, or with words the best matches.
    Empty for those who are not members. The place is kept until she opens another one; `words` are
    those of `place.typed`.
    """
    if not members.is_member(tx, viewer_id):
        return Page((), place.page, has_more=False)
    values = {
        "viewer": viewer_id, "term": place.term, "block": place.block, "country": place.country,
        "typed": place.typed, "page": place.page,
    }  # fmt: skip
    tx.execute(
        """INSERT INTO showcase_positions (member_id, term, block, country, typed, page)
        VALUES (:viewer, :term, :block, :country, :typed, :page)
        ON CONFLICT (member_id) DO UPDATE SET term = :term, block = :block, country = :country,
            typed = :typed, page = :page""",
        values,
    )
    where = ["status = 'shown'", _of_year(place.term)]
    if place.block is not None:
        where.append("block_id = :block")
    if place.country is not None:
        where.append("country = :country")
    chosen = f"{' AND '.join(where)} ORDER BY shown_at DESC, id DESC"
    columns = "SELECT projects.id AS id, country, useful, repeated"
    if place.typed is None:
        found = tx.page(f"{columns} FROM projects WHERE {chosen}", values, place.page, PAGE)
    else:
        sql = f"""{columns} FROM {search.PROJECTS_FOUND}
            WHERE {search.PROJECT_MATCHES} AND {chosen}"""
        turns = [(sql, {**values, "match": one}) for one in search.project_matches(tx, words)]
        found = tx.page_in_turn(turns, place.page, PAGE)
    return found.map(
        lambda row: ShownRow(
            row["id"],
            records.title_of(tx, row["id"], language),
            row["country"],
            row["useful"],
            row["repeated"],
        )
    )


@query
def place_of(tx: Transaction, viewer_id: int) -> Place:
    """Her last place; the first page of everything if she has not opened the showcase yet."""
    row = tx.row("SELECT * FROM showcase_positions WHERE member_id = :id", {"id": viewer_id})
    if row is None:
        return Place()
    return Place(row["term"], row["block"], row["country"], row["typed"], row["page"])


@query
def by_link(tx: Transaction, link: str) -> int | None:
    """The id of the project behind a link; None if the link leads to nothing in the showcase."""
    return tx.value(
        "SELECT id FROM projects WHERE link = :link AND status = 'shown'", {"link": link}
    )


def _of_year(term_id: int | None) -> str:
    return "1 = 1" if term_id is None else f"projects.call_id IN {OF_TERM}"


@query
def countries(tx: Transaction, term_id: int | None) -> frozenset[str]:
    """The countries from which projects are shown, of one year or of all."""
    return frozenset(
        row["country"]
        for row in tx.rows(
            f"""SELECT DISTINCT country FROM projects
            WHERE status = 'shown' AND {_of_year(term_id)}""",
            {"term": term_id},
        )
    )


@query
def blocks(tx: Transaction, language: str, term_id: int | None) -> tuple[tuple[int, str], ...]:
    """The blocks in which projects are shown, of one year or of all, those of the newest call
    first: ids and names.
    """
    found: list[tuple[int, str]] = []
    for row in tx.rows(
        f"""SELECT DISTINCT call_blocks.id AS id, call_blocks.call_id AS call_id, position
        FROM call_blocks JOIN projects ON block_id = call_blocks.id
        WHERE projects.status = 'shown' AND {_of_year(term_id)}
        ORDER BY call_blocks.call_id DESC, position""",
        {"term": term_id},
    ):
        call = records.call_of(tx, row["call_id"])
        assert call is not None
        found.append((row["id"], call.block_name(row["id"], language)))
    return tuple(found)


@query
def block_name(tx: Transaction, block_id: int, language: str) -> str:
    """The name of a block; "" if there is none."""
    call_id = tx.value("SELECT call_id FROM call_blocks WHERE id = :id", {"id": block_id})
    call = None if call_id is None else records.call_of(tx, call_id)
    return "" if call is None else call.block_name(block_id, language)


@query
def shown_count(tx: Transaction) -> int:
    """The number of projects in the showcase."""
    return tx.value("SELECT count(*) FROM projects WHERE status = 'shown'")


@dataclass(frozen=True, slots=True)
class Card:
    """A project as a reader gets it.

    `author` is the author's name, None if the reader may not know her. `text` is in the best of the
    available `languages`. `repeated_in` are countries with the number of times that it was repeated
    there. `repeat` is what the reader has said about repeating it herself.
    """

    project: Project
    call_title: str
    block_name: str
    author: str | None
    text: Version
    original: Version
    languages: tuple[str, ...]
    repeated_in: Mapping[str, int]
    slots: tuple[presentations.Slot, ...]
    is_mine: bool
    is_useful: bool
    repeat: Repeat | None


@query
def card(
    tx: Transaction,
    project_id: int,
    viewer_id: int,
    language: str,
    wanted: str | None,
    now: datetime,
) -> Card | None:
    """A project of the showcase for a reader of this language, or in the language `wanted`; None if
    it is not shown.
    """
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        return None
    call = records.call_of(tx, project.call_id)
    assert call is not None
    if not members.is_member(tx, viewer_id):
        return None
    approved = records.approved_of(tx, project_id)
    best = wanted if wanted in approved else best_language(approved, language, project.language)
    text = records.version_of(tx, approved[best or project.language])
    original = records.version_of(tx, approved[project.language])
    assert text is not None and original is not None
    repeated_in: dict[str, int] = {
        row["country"]: row["count"]
        for row in tx.rows(
            """SELECT country, count(*) AS count FROM repeats
            WHERE project_id = :id AND status = 'repeated' GROUP BY country ORDER BY country""",
            {"id": project_id},
        )
    }
    return Card(
        project=project,
        call_title=call.text(language).title,
        block_name=call.block_name(project.block_id, language),
        author=name_of(tx, project.author_id, viewer_id),
        text=text,
        original=original,
        languages=tuple(approved),
        repeated_in=repeated_in,
        slots=presentations.slots_of(tx, project_id, now),
        is_mine=project.author_id == viewer_id,
        is_useful=USEFUL in marks.PROJECTS.of_member(tx, project_id, viewer_id),
        repeat=repeats.of_member(tx, project_id, viewer_id, language),
    )


@mutation
def mark(
    tx: Transaction, project_id: int, member_id: int, is_useful: bool, now: datetime
) -> MarkOutcome:
    """Mark a project as useful, or take the mark back; doing so twice changes nothing more. An
    author cannot mark her own. She hears of it with the news about her practices.
    """
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        return MarkOutcome.GONE
    if not members.is_member(tx, member_id):
        return MarkOutcome.GONE
    if project.author_id == member_id:
        return MarkOutcome.OWN
    if marks.PROJECTS.put(tx, project_id, member_id, USEFUL, is_useful, now):
        records.refresh_counters(tx, project_id)
        if is_useful and project.author_id is not None:
            reactions.schedule_news(tx, project.author_id, now)
    return MarkOutcome.DONE


# Reports


def _seen(tx: Transaction, project_id: int, viewer_id: int) -> Reported | None:
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN or project.author_id is None:
        return None
    version = records.version_of(tx, records.approved_of(tx, project_id)[project.language])
    assert version is not None
    is_named = name_of(tx, project.author_id, viewer_id) is not None
    content = tuple((field, version.texts[field]) for field in FIELDS if version.texts.get(field))
    return Reported(project.author_id, is_named, content)


def _hide(tx: Transaction, project_id: int, message: str | None, now: datetime) -> bool:
    project = records.project_of(tx, project_id)
    if project is None or project.status is not ProjectStatus.SHOWN:
        return False
    submissions.end_open(tx, project_id, records.VersionStatus.WITHDRAWN, now)
    tx.execute(
        """UPDATE projects SET status = 'removed', ended_at = :now, ended_reason = :reason
        WHERE id = :id""",
        {"now": to_timestamp(now), "reason": message, "id": project_id},
    )
    records.index(tx, project_id)
    presentations.take_off_all(tx, project_id, now)
    if project.author_id is not None:
        outbox.enqueue(tx, REMOVED, [project.author_id], now, subject_id=project_id)
    return True


def _everybody(_tx: Transaction, _project_id: int) -> bool:
    return True


REPORTABLES = (
    Reportable(PROJECT, _seen, _hide, tells=True, is_public=_everybody, stays=submissions.stays),
)
