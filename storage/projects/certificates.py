"""Certificates of a presented project: for its author, who was checked in at the event where it
stood in the order of presentation.
"""

from collections.abc import Sequence
from datetime import datetime

from storage.certificates.records import Certifiable, Earned, Kind
from storage.database import Transaction, to_timestamp
from storage.events import records as events
from storage.projects import records


def presented(
    tx: Transaction, member_id: int, project_id: int | None, now: datetime
) -> Sequence[Earned]:
    """The projects that she has presented at an event that is over: one of them, or all. One that
    was presented at several events counts for the first.
    """
    found: dict[int, Earned] = {}
    for row in tx.rows(
        """SELECT project_id, presentations.event_id AS event_id, showcases.day AS day
        FROM presentations JOIN projects ON projects.id = project_id
        JOIN showcases ON showcases.event_id = presentations.event_id
        JOIN events ON events.id = presentations.event_id
        WHERE author_id = :member AND (:project IS NULL OR project_id = :project)
        AND projects.status = 'shown' AND position IS NOT NULL
        AND events.status = 'published' AND ends_at <= :now
        AND EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = events.id
            AND attendances.member_id = :member)
        ORDER BY starts_at, events.id, project_id""",
        {"member": member_id, "project": project_id, "now": to_timestamp(now)},
    ):
        project, event = (
            records.project_of(tx, row["project_id"]), events.load(tx, row["event_id"]),
        )  # fmt: skip
        assert project is not None and event is not None
        day = event.date_of(row["day"])
        titles = {
            language: records.title_of(tx, project.id, language)
            for language in records.approved_of(tx, project.id)
        }
        if titles:
            found.setdefault(project.id, Earned(project.id, titles, project.language, day, day))
    return tuple(found.values())


def _presented_at(tx: Transaction, member_id: int, event_id: int) -> Sequence[int]:
    """Her projects in the order of presentation of an event."""
    return tuple(
        row["project_id"]
        for row in tx.rows(
            """SELECT project_id FROM presentations JOIN projects ON projects.id = project_id
            WHERE event_id = :event AND author_id = :member ORDER BY project_id""",
            {"event": event_id, "member": member_id},
        )
    )


CERTIFIABLE = Certifiable(Kind.PROJECT, presented, _presented_at)
