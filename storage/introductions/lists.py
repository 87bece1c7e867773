"""The lists of a member: what waits for her, whom she knows, what she has sent."""

from dataclasses import dataclass
from enum import StrEnum

from storage import members, profile_fields, visibility
from storage.database import Page, Row, Transaction, query
from storage.introductions import proposal_records, records
from storage.profile_fields import Card


class RequestList(StrEnum):
    """The lists. RECEIVED and SENT hold requests and proposals, CONTACTS the members with whom she
    shares contacts.
    """

    RECEIVED = "in"
    CONTACTS = "known"
    SENT = "out"


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line of a list.

    `id` is that of a proposal, if `is_proposal`, else of a request. `name` is the other one's, or
    the title of the text if its author is hidden, "" if the text is gone or the viewer does
    not see the name; `sector` is then the other one's, "" if she cannot be seen. `second` is the
    other one of the two whom the viewer has proposed to each other. `status` is as the viewer may
    know it. `note` is her private one.
    """

    id: int
    name: str
    country: str
    sector: str
    status: str
    is_proposal: bool = False
    second: Card | None = None
    note: str | None = None


_LISTS = {
    RequestList.RECEIVED: f"""recipient_id = :viewer AND introductions.status = 'pending'
        AND {records.SEES_REQUESTER}""",
    # A pair may have two introductions: by name, and about a text without its author's name.
    RequestList.CONTACTS: f"""(requester_id = :viewer OR recipient_id = :viewer)
        AND introductions.status = 'accepted' AND {records.OTHER_SHOWN}
        AND NOT EXISTS (SELECT 1 FROM introductions AS newer
            WHERE newer.status = 'accepted' AND newer.id > introductions.id
            AND newer.requester_id IN (introductions.requester_id, introductions.recipient_id)
            AND newer.recipient_id IN (introductions.requester_id, introductions.recipient_id))""",
    RequestList.SENT: """requester_id = :viewer
        AND introductions.status IN ('pending', 'declined', 'blocked', 'withdrawn', 'expired')""",
}

_PROPOSALS = {
    RequestList.RECEIVED: proposal_records.WAITING,
    RequestList.SENT: proposal_records.SENT,
}


@query
def listed(
    tx: Transaction, viewer_id: int, box: RequestList, page: int, size: int
) -> Page[RequestRow]:
    """A page of a list: contacts by name, everything else newest first."""
    if not members.is_member(tx, viewer_id):
        return Page((), page, has_more=False)
    values = {"viewer": viewer_id}
    if box is RequestList.CONTACTS:
        return tx.page(f"{_CONTACTS} {_BY_NAME}", values, page, size).map(_contact)
    return tx.page(
        f"""SELECT id, 0 AS is_proposal, created_at FROM introductions WHERE {_LISTS[box]}
        UNION ALL
        SELECT id, 1 AS is_proposal, created_at FROM proposals WHERE {_PROPOSALS[box]}
        ORDER BY created_at DESC, is_proposal, id DESC""",
        values,
        page,
        size,
    ).map(lambda row: _row(tx, row, viewer_id))


_CONTACTS = f"""SELECT introductions.id AS id, members.name AS name, country, sector,
        introductions.status AS status, contact_notes.text AS note
    FROM introductions JOIN members
        ON members.id = CASE WHEN requester_id = :viewer THEN recipient_id ELSE requester_id END
    LEFT JOIN contact_notes ON contact_notes.member_id = :viewer AND about_id = members.id
    WHERE {_LISTS[RequestList.CONTACTS]}"""
_BY_NAME = "ORDER BY members.name_key, members.id"


def _contact(row: Row) -> RequestRow:
    # She has given the viewer her contact, so no level of her name keeps it from the viewer.
    return RequestRow(
        row["id"], row["name"], row["country"], row["sector"], row["status"], note=row["note"]
    )


@query
def others(tx: Transaction, viewer_id: int, but_id: int, page: int, size: int) -> Page[RequestRow]:
    """A page of the viewer's contacts by name, without the member `but_id`."""
    return tx.page(
        f"{_CONTACTS} AND members.id <> :but {_BY_NAME}",
        {"viewer": viewer_id, "but": but_id},
        page,
        size,
    ).map(_contact)


def _row(tx: Transaction, found: Row, viewer_id: int) -> RequestRow:
    if found["is_proposal"]:
        proposal = proposal_records.find(tx, found["id"], viewer_id)
        assert proposal is not None
        one, *two = proposal.others
        second = two[0] if two else None
        status = proposal.status.value
        return RequestRow(
            proposal.id, one.name or "", one.country, one.sector, status, True, second
        )
    row = tx.row(
        f"""SELECT introductions.id AS id, requester_id, members.id AS other_id,
            introductions.status AS status, is_hidden, subject_kind,
            subject_id,
            {profile_fields.NAME} AS name, country, sector
        FROM introductions LEFT JOIN members
            ON members.id = CASE WHEN requester_id = :viewer THEN recipient_id ELSE requester_id END
        WHERE introductions.id = :id""",
        {"viewer": viewer_id, "id": found["id"]},
    )
    assert row is not None
    status = records.state_of(row["status"], is_mine=row["requester_id"] == viewer_id)
    return RequestRow(row["id"], *_visible_name(tx, row, viewer_id), status.value)


def _visible_name(tx: Transaction, row: Row, viewer_id: int) -> tuple[str, str, str]:
    """The name of a request in a list, its country and field of work: those of the other one while
    she may be seen, or those of the text that it is about.
    """
    if not records.hides_author(row, viewer_id):
        other: int | None = row["other_id"]
        is_known = other is not None and visibility.can_see(tx, viewer_id, other)
        if not is_known:
            return "", "", ""
        return row["name"] or "", row["country"], row["sector"]
    about = records.subject_of(tx, row, viewer_id)
    return ("", "", "") if about is None else (about.title, about.country, about.sector)


@query
def counts(tx: Transaction, viewer_id: int) -> dict[RequestList, int]:
    """The number of lines in each list."""
    return {box: _count(tx, box, viewer_id) for box in RequestList}


def pending_count(tx: Transaction, viewer_id: int) -> int:
    """The number of requests and proposals that wait for her answer, inside a transaction."""
    return _count(tx, RequestList.RECEIVED, viewer_id)


def _count(tx: Transaction, box: RequestList, viewer_id: int) -> int:
    values = {"viewer": viewer_id}
    found: int = tx.value(f"SELECT count(*) FROM introductions WHERE {_LISTS[box]}", values)
    if box in _PROPOSALS:
        found += tx.value(f"SELECT count(*) FROM proposals WHERE {_PROPOSALS[box]}", values)
    return found
