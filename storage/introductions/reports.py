"""Reports of what two members write to each other through the bot: the note of a request, a first
message, the line of a proposal.
"""

from datetime import datetime

from storage.database import Transaction
from storage.directory import reports
from storage.introductions import proposal_records, proposals, records
from storage.reports import Content, Reportable, Reported

REQUEST, PROPOSAL, PROPOSED = "request", "proposal", "proposal-profile"

NOTHING = "–"
"""In the place of a text that was taken away."""


def _request(tx: Transaction, introduction_id: int, viewer_id: int) -> Reported | None:
    """What the other one has written, and her profile, also after the request has ended."""
    row = tx.row(
        """SELECT * FROM introductions
        WHERE id = :id AND :viewer IN (requester_id, recipient_id)""",
        {"id": introduction_id, "viewer": viewer_id},
    )
    if row is None or records.hides_author(row, viewer_id):
        return None
    is_mine = row["requester_id"] == viewer_id
    author_id: int | None = row["recipient_id"] if is_mine else row["requester_id"]
    if author_id is None:
        return None
    message = tx.value(
        """SELECT text FROM contact_messages
        WHERE introduction_id = :id AND sender_id = :author""",
        {"id": introduction_id, "author": author_id},
    )
    written = (("message", message), ("note", None if is_mine else row["note"]))
    own: Content = tuple((part, text) for part, text in written if text)
    return Reported(author_id, True, (*own, *reports.content(tx, viewer_id, author_id)))


def _hide_request(
    tx: Transaction, introduction_id: int, _message: str | None, _now: datetime
) -> bool:
    """Take the note and the first messages away."""
    values = {"id": introduction_id, "nothing": NOTHING}
    messages = tx.execute("DELETE FROM contact_messages WHERE introduction_id = :id", values)
    notes = tx.execute(
        "UPDATE introductions SET note = :nothing WHERE id = :id AND note <> :nothing", values
    )
    return bool(messages or notes)


def _proposal(tx: Transaction, proposal_id: int, viewer_id: int) -> Reported | None:
    row = tx.row(
        """SELECT proposer_id, line FROM proposals
        WHERE id = :id AND is_silent = 0 AND :viewer IN (proposer_id, first_id, second_id)""",
        {"id": proposal_id, "viewer": viewer_id},
    )
    if row is None:
        return None
    is_named = proposal_records.visible_row(tx, proposal_id, viewer_id) is not None
    return Reported(row["proposer_id"], is_named, (("note", row["line"]),))


def _hide_proposal(tx: Transaction, proposal_id: int, _message: str | None, now: datetime) -> bool:
    """End the proposal, if it still waits."""
    waits = tx.value(
        "SELECT 1 FROM proposals WHERE id = :id AND status = 'pending'", {"id": proposal_id}
    )
    if waits:
        proposals.end(tx, proposal_id, "withdrawn", now)
    return bool(waits)


def _proposed_id(tx: Transaction, key: int) -> int | None:
    """The member whose profile a key names (`Proposal.other_key`)."""
    side = ("first_id", "second_id")[key % 2]
    found: int | None = tx.value(f"SELECT {side} FROM proposals WHERE id = :id", {"id": key // 2})
    return found


def _proposed(tx: Transaction, key: int, viewer_id: int) -> Reported | None:
    """The profile of the colleague who is proposed to the viewer, as far as she sees it."""
    own = ("second_id", "first_id")[key % 2]
    is_hers = tx.value(
        f"SELECT 1 FROM proposals WHERE id = :id AND is_silent = 0 AND {own} = :viewer",
        {"id": key // 2, "viewer": viewer_id},
    )
    other_id = _proposed_id(tx, key)
    if not is_hers or other_id is None:
        return None
    is_named = proposal_records.visible_row(tx, key // 2, viewer_id) is not None
    content = reports.content(tx, viewer_id, other_id) if is_named else ()
    return Reported(other_id, is_named, content)


def _hide_proposed(tx: Transaction, key: int, message: str | None, now: datetime) -> bool:
    """Take what she has typed out of her profile."""
    other_id = _proposed_id(tx, key)
    return other_id is not None and reports.hide(tx, other_id, message, now)


REPORTABLES = (
    Reportable(PROPOSED, _proposed, _hide_proposed),
    Reportable(REQUEST, _request, _hide_request),
    Reportable(PROPOSAL, _proposal, _hide_proposal),
)
