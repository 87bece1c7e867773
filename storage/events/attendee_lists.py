"""The list of who comes to an event: of those with a seat who want to be on it, for each other."""

from dataclasses import dataclass
from datetime import datetime

from storage import visibility
from storage.database import Page, Transaction, mutation, query
from storage.directory import DirectoryRow
from storage.directory.ranking import rows_of
from storage.events import records
from storage.events.records import Event

PAGE = 6
"""Members on one page: with the paging buttons that makes eight buttons."""


@dataclass(frozen=True, slots=True)
class AttendeeList:
    """The list as somebody with a seat sees it; `rows` are None as long as she is not on it."""

    event: Event
    rows: Page[DirectoryRow] | None


@query
def seen_by(
    tx: Transaction, event_id: int, viewer_id: int, page: int, language: str, now: datetime
) -> AttendeeList | None:
    """A page of the others on the list, by name, each as the viewer may see her; None for whoever
    has no seat.
    """
    own = _own(tx, event_id, viewer_id)
    event = records.load(tx, event_id)
    if own is None or event is None:
        return None
    if not own:
        return AttendeeList(event, None)
    column = "name_order_uz" if language == "uz" else "name_order"
    seen = visibility.NOT_BLOCKED.format(one="members.id", viewer=":viewer")
    found = tx.page(
        f"""SELECT members.id AS id FROM registrations JOIN members ON members.id = member_id
        WHERE event_id = :event AND registrations.status = 'registered' AND is_listed = 1
        AND members.id <> :viewer AND {visibility.IS_SHOWN} AND {seen}
        ORDER BY {column}, members.id""",
        {"event": event_id, "viewer": viewer_id},
        page,
        PAGE,
    )
    ids = [row["id"] for row in found.rows]
    rows = rows_of(tx, viewer_id, ids, language, now)
    return AttendeeList(event, Page(rows, found.number, found.has_more, found.pages, found.total))


def _own(tx: Transaction, event_id: int, member_id: int) -> bool | None:
    """Whether she is on the list; None if she has no seat or may not see the event."""
    if not records.may_see(tx, event_id, member_id):
        return None
    listed = tx.value(
        """SELECT is_listed FROM registrations
        WHERE event_id = :event AND member_id = :member AND status = 'registered'""",
        {"event": event_id, "member": member_id},
    )
    return None if listed is None else bool(listed)


@mutation
def join(tx: Transaction, event_id: int, member_id: int, *, is_listed: bool) -> bool:
    """Put her on the list, or take her off it; False if she has no seat."""
    tx.lock("events", event_id)
    if _own(tx, event_id, member_id) is None:
        return False
    tx.execute(
        """UPDATE registrations SET is_listed = :listed
        WHERE event_id = :event AND member_id = :member AND status = 'registered'""",
        {"event": event_id, "member": member_id, "listed": int(is_listed)},
    )
    return True
