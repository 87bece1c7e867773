"""Reports of events, and of what evaluations say. What is wrong with an event is changed by those
who organise it, or by an admin.
"""

from collections.abc import Mapping
from datetime import datetime

from storage.database import Transaction
from storage.events import feedback, records
from storage.reports import Reportable, Reported

EVENT = "event"


def _seen(tx: Transaction, event_id: int, viewer_id: int) -> Reported | None:
    event = records.load(tx, event_id)
    sees = records.may_see(tx, event_id, viewer_id) or records.manages(tx, event_id, viewer_id)
    if event is None or event.organiser_id is None or not sees:
        return None
    wording = event.texts[event.language]
    written = {
        "title": wording.title, "description": wording.description,
        "organisers": event.organisers, "venue": event.venue,
    }  # fmt: skip
    content = tuple((part, text) for part, text in written.items() if text)
    return Reported(event.organiser_id, False, content)


def _links(_tx: Transaction, event_id: int) -> Mapping[str, int]:
    return {"event_id": event_id}


EVALUATION = "evaluation"


def _seen_evaluation(tx: Transaction, key: int, viewer_id: int) -> Reported | None:
    """One text of an evaluation, without the others by the same hand."""
    found = feedback.said_by(tx, key, viewer_id)
    return None if found is None else Reported(found[0], False, (("text", found[1]),))


def _hide_evaluation(tx: Transaction, key: int, _message: str | None, _now: datetime) -> bool:
    return feedback.take_away(tx, key)


REPORTABLES = (
    Reportable(EVENT, _seen, is_public=lambda _tx, _event_id: True, links=_links),
    Reportable(EVALUATION, _seen_evaluation, _hide_evaluation),
)
