"""Projects in the year of the Dialogue: tied to its themes, and its showcase. Calls are open when
the chair changes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction, query
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


# The showcase of a year

OF_TERM = """(SELECT calls.id FROM calls JOIN terms ON terms.id = :term
    WHERE told_at >= began_at AND (ended_at IS NULL OR told_at < ended_at))"""
"""SQL: the calls whose decisions were told while the chair was that of the term `:term`."""


@dataclass(frozen=True, slots=True)
class ShowcaseNumbers:
    """What a showcase came to: projects sent and shown, shown ones by country, times that they were
    marked as useful, times that they were repeated, and in how many countries.
    """

    sent: int
    shown: int
    by_country: Mapping[str, int]
    useful: int
    repeats: int
    countries: int


@dataclass(frozen=True, slots=True)
class ShowcaseProject:
    """A project in the showcase of a year, with the name of its block. `repeated` is the number of
    countries in which it was repeated.
    """

    block: str
    title: str
    country: str
    repeated: int


@dataclass(frozen=True, slots=True)
class YearShowcase:
    """The showcase of a year: its numbers, and its projects by call and block."""

    numbers: ShowcaseNumbers
    projects: tuple[ShowcaseProject, ...]


@query
def numbers(tx: Transaction, term_id: int) -> ShowcaseNumbers | None:
    """The numbers of the showcase of a year; None if no decisions were told in it."""
    return _numbers(tx, term_id)


def _numbers(tx: Transaction, term_id: int) -> ShowcaseNumbers | None:
    values = {"term": term_id}
    if not tx.value(f"SELECT count(*) FROM calls WHERE id IN {OF_TERM}", values):
        return None
    by_country: dict[str, int] = {
        row["country"]: row["count"]
        for row in tx.rows(
            f"""SELECT country, count(*) AS count FROM projects
            WHERE call_id IN {OF_TERM} AND status = 'shown' GROUP BY country ORDER BY country""",
            values,
        )
    }
    row = tx.row(
        f"""SELECT count(*) AS sent, coalesce(sum(useful), 0) AS useful FROM projects
        WHERE call_id IN {OF_TERM}""",
        values,
    )
    repeated = tx.row(
        f"""SELECT count(*) AS times, count(DISTINCT repeats.country) AS countries FROM repeats
        JOIN projects ON projects.id = project_id
        WHERE call_id IN {OF_TERM} AND repeats.status = 'repeated'""",
        values,
    )
    assert row is not None and repeated is not None
    return ShowcaseNumbers(
        row["sent"], sum(by_country.values()), by_country, row["useful"], repeated["times"],
        repeated["countries"],
    )  # fmt: skip


def showcase_of(tx: Transaction, term_id: int, language: str) -> YearShowcase | None:
    """The showcase of a year with titles in this language, inside a transaction; None if no
    decisions were told in it.
    """
    found = _numbers(tx, term_id)
    if found is None:
        return None
    projects: list[ShowcaseProject] = []
    for row in tx.rows(
        f"""SELECT projects.id AS id, projects.call_id AS call_id, block_id, country, repeated
        FROM projects JOIN call_blocks ON call_blocks.id = block_id
        WHERE projects.call_id IN {OF_TERM} AND status = 'shown'
        ORDER BY projects.call_id, position, projects.id""",
        {"term": term_id},
    ):
        call = records.call_of(tx, row["call_id"])
        assert call is not None
        projects.append(
            ShowcaseProject(
                call.block_name(row["block_id"], language),
                records.title_of(tx, row["id"], language),
                row["country"],
                row["repeated"],
            )
        )
    return YearShowcase(found, tuple(projects))
