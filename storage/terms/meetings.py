"""The meetings of a year: the opening, the forum and the closing, which its chair calls as events.

`storage/events/year.py` calls them; here is what is remembered.
"""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from storage.database import Row, Transaction, from_timestamp, query
from storage.kit.languages import best_language, in_order
from storage.terms.records import today_in


class MeetingKind(StrEnum):
    """The meetings of a year, in their order."""

    OPENING = "opening"
    FORUM = "forum"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a year. `event_id` is None once its event has ended; `held_on` is its first day
    where it takes place, `title` that of its event. `is_cancelled`: it will not take place.
    """

    id: int
    kind: MeetingKind
    event_id: int | None
    title: str
    held_on: date
    venue: str
    is_cancelled: bool


def of_term(tx: Transaction, term_id: int, language: str) -> tuple[Meeting, ...]:
    """The meetings of a term, the opening first, with titles for a reader of this language."""
    rows = tx.rows(
        """SELECT term_meetings.*, starts_at, zone, events.venue AS there, status FROM term_meetings
        LEFT JOIN events ON events.id = event_id WHERE term_id = :term
        ORDER BY CASE kind WHEN 'opening' THEN 0 WHEN 'forum' THEN 1 ELSE 2 END, id""",
        {"term": term_id},
    )
    return tuple(_meeting(tx, row, language) for row in rows)


def _meeting(tx: Transaction, row: Row, language: str) -> Meeting:
    kind = MeetingKind(row["kind"])
    if row["starts_at"] is None:
        titles: dict[str, str] = json.loads(row["titles"] or "{}")
        title = titles[best_language(titles, language, "en")] if titles else ""
        held_on = date.fromisoformat(row["held_on"] or "1970-01-01")
        return Meeting(row["id"], kind, None, title, held_on, row["venue"] or "", False)
    return Meeting(
        row["id"], kind, row["event_id"], _title(tx, row["event_id"], language),
        today_in(row["zone"], from_timestamp(row["starts_at"])), row["there"],
        row["status"] == "cancelled",
    )  # fmt: skip


def _title(tx: Transaction, event_id: int, language: str) -> str:
    return tx.value(
        f"""SELECT title FROM event_texts JOIN events ON events.id = event_id WHERE event_id = :id
        ORDER BY {in_order("event_texts.language", ":language", "events.language")} LIMIT 1""",
        {"id": event_id, "language": language},
    )


def shown_of(
    tx: Transaction, term_id: int, language: str, *, to_chair: bool
) -> tuple[Meeting, ...]:
    """The meetings that a reader sees: drafts are for the chair."""
    visible = {
        row["id"]
        for row in tx.rows(
            """SELECT term_meetings.id AS id FROM term_meetings
            LEFT JOIN events ON events.id = event_id
            WHERE term_id = :term
                AND coalesce(status, 'published') IN ('published', 'cancelled')""",
            {"term": term_id},
        )
    }
    return tuple(one for one in of_term(tx, term_id, language) if to_chair or one.id in visible)


def remember(tx: Transaction, term_id: int, languages: tuple[str, ...]) -> None:
    """Keep what is remembered of the meetings of a term, which is handed over."""
    by_language = {code: of_term(tx, term_id, code) for code in languages}
    for at, meeting in enumerate(of_term(tx, term_id, languages[0])):
        if meeting.event_id is None:
            continue
        titles = {code: found[at].title for code, found in by_language.items()}
        tx.execute(
            """UPDATE term_meetings SET held_on = :day, venue = :venue, titles = :titles
            WHERE id = :id""",
            {
                "id": meeting.id,
                "day": meeting.held_on.isoformat(),
                "venue": meeting.venue,
                "titles": json.dumps(titles, ensure_ascii=False),
            },
        )


@query
def listed(tx: Transaction, term_id: int, language: str) -> tuple[Meeting, ...]:
    """The meetings of a term, for its chair."""
    return of_term(tx, term_id, language)
