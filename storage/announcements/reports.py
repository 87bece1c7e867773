"""Reports of announcements. Admins correct what is wrong with one, or stop sending it."""

from collections.abc import Mapping

from storage.announcements import records, responses
from storage.database import Transaction
from storage.reports import Reportable, Reported


def _seen(tx: Transaction, announcement_id: int, reader_id: int) -> Reported | None:
    found = records.load(tx, announcement_id)
    if found is None or found.author_id is None:
        return None
    if not responses.was_sent_to(tx, found, reader_id):
        return None
    text = found.texts.get(found.language) or ""
    return Reported(found.author_id, False, (("text", text),))


def _links(_tx: Transaction, announcement_id: int) -> Mapping[str, int]:
    return {"announcement_id": announcement_id}


REPORTABLES = (
    Reportable(
        records.ANNOUNCEMENT, _seen, is_public=lambda _tx, _announcement_id: True, links=_links
    ),
)
