"""Contact requests: one member asks, the other accepts, each gives a contact that she chose."""

from datetime import datetime, timedelta

from storage import outbox, request_subjects, visibility
from storage.database import Transaction, mutation, to_timestamp
from storage.introductions import endings, follow_ups, limits, records
from storage.introductions.records import IntroductionOutcome, RequestOutcome
from storage.kit import member_hooks, rate_limits
from storage.kit.contacts import Contact

VALID_FOR = timedelta(days=14)
"""How long a request waits for an answer."""


@mutation
def ask(
    tx: Transaction, requester_id: int, recipient_id: int, note: str, gives: Contact, now: datetime
) -> tuple[RequestOutcome, int | None]:
    """Ask to be introduced.

    `gives` is the requester's contact. Returns the outcome, and the id of the request that now
    exists between the two.
    """
    return _ask(tx, requester_id, recipient_id, note, gives, now)


@mutation
def ask_about(
    tx: Transaction,
    requester_id: int,
    kind: str,
    subject_id: int,
    note: str,
    gives: Contact,
    now: datetime,
) -> tuple[RequestOutcome, int | None]:
    """Ask to be introduced to the author of a text, such as a practice; `kind` is one of
    `RequestSubjects`.

    An author who is not named stays unknown until she agrees: any other request between the two
    neither prevents this one nor shows through it. The same holds for an author whom the requester
    cannot see. If the author has left, is hidden or suspended, or if one of the two has blocked
    the other, the request waits like any other and reaches nobody.
    """
    found = request_subjects.find(tx, kind, subject_id, requester_id)
    if found is None:
        return RequestOutcome.GONE, None
    about, is_hidden = (kind, subject_id), not found.is_known
    outcome, introduction_id = _ask(
        tx, requester_id, found.author_id, note, gives, now, about, is_hidden=is_hidden
    )
    if introduction_id is not None:
        request_subjects.asked(tx, kind, subject_id, requester_id, now)
    return outcome, introduction_id


def _ask(
    tx: Transaction,
    requester_id: int,
    recipient_id: int | None,
    note: str,
    gives: Contact,
    now: datetime,
    about: tuple[str | None, int | None] = (None, None),
    *,
    is_hidden: bool = False,
) -> tuple[RequestOutcome, int | None]:
    # Whoever is hidden would ask in vain: nobody sees from whom the request is.
    if requester_id == recipient_id or not visibility.is_shown(tx, requester_id):
        return RequestOutcome.GONE, None
    if not is_hidden and (
        recipient_id is None or not visibility.can_see(tx, requester_id, recipient_id)
    ):
        return RequestOutcome.GONE, None
    if is_hidden:
        live = tx.value(
            f"""SELECT id FROM introductions WHERE requester_id = :asker AND subject_kind = :kind
            AND subject_id = :subject AND is_hidden = 1 AND status IN {records.LIVE}""",
            {"asker": requester_id, "kind": about[0], "subject": about[1]},
        )
    else:
        live = records.live_request(tx, requester_id, recipient_id or 0)
    if live is not None:
        return RequestOutcome.ALREADY, live
    theirs = None if is_hidden else records.request_from(tx, requester_id, recipient_id or 0)
    if theirs is not None:
        return RequestOutcome.ASKED_BY_HER, theirs
    if limits.next_allowed(tx, requester_id, now) is not None:
        return RequestOutcome.TOO_MANY, None
    rate_limits.record(tx, requester_id, "introduction", now)
    expires_at = now + VALID_FOR
    introduction_id: int = tx.value(
        """INSERT INTO introductions (requester_id, recipient_id, note, requester_contact,
            created_at, expires_at,
            updated_at, subject_kind, subject_id, is_hidden)
        VALUES (:asker, :asked, :note, :gives, :now, :over, :now, :kind, :subject, :hidden)
        RETURNING id""",
        {
            "asker": requester_id,
            "asked": recipient_id,
            "note": note,
            "gives": gives.packed(),
            "now": to_timestamp(now),
            "over": to_timestamp(expires_at),
            "kind": about[0],
            "subject": about[1],
            "hidden": int(is_hidden),
        },
    )
    if recipient_id is not None and visibility.can_see(tx, recipient_id, requester_id):
        outbox.enqueue(
            tx,
            records.REQUESTED,
            [recipient_id],
            now,
            subject_id=introduction_id,
            expires_at=expires_at,
        )
    return RequestOutcome.SENT, introduction_id


@mutation
def accept(
    tx: Transaction, introduction_id: int, member_id: int, gives: Contact, now: datetime
) -> IntroductionOutcome:
    """Agree, and give this contact; the requester is told."""
    tx.lock("introductions", introduction_id)
    row = records.row_to_answer(tx, introduction_id, member_id)
    if (
        row is None
        or not visibility.is_shown(tx, member_id)
        or not visibility.can_see(tx, member_id, row["requester_id"])
    ):
        return IntroductionOutcome.GONE
    changed = tx.execute(
        """UPDATE introductions SET status = 'accepted', recipient_contact = :gives,
            updated_at = :now
        WHERE id = :id AND status = 'pending' AND expires_at > :now""",
        {"id": introduction_id, "gives": gives.packed(), "now": to_timestamp(now)},
    )
    if not changed:
        return (
            IntroductionOutcome.UNCHANGED
            if row["status"] == "accepted"
            else IntroductionOutcome.GONE
        )
    outbox.enqueue(tx, records.ACCEPTED, [row["requester_id"]], now, subject_id=introduction_id)
    for one in (row["requester_id"], member_id):
        member_hooks.contacts_changed(tx, one, now)
    follow_ups.plan(tx, introduction_id, (row["requester_id"], member_id), now)
    return IntroductionOutcome.ACCEPTED


def connect(
    tx: Transaction,
    first: tuple[int, Contact],
    second: tuple[int, Contact],
    note: str,
    now: datetime,
) -> int:
    """Let two members who have both agreed share these contacts, inside a transaction; returns the
    id of the introduction. A request that waits between them, by name, has got its answer.
    """
    gives = dict((first, second))
    live = tx.rows(
        f"""SELECT id, requester_id, recipient_id, status FROM introductions
        WHERE ((requester_id = :first AND recipient_id = :second)
            OR (requester_id = :second AND recipient_id = :first))
        AND is_hidden = 0 AND status IN {records.LIVE} ORDER BY status <> 'accepted', id""",
        {"first": first[0], "second": second[0]},
    )
    for row in live[1:]:
        endings.end(tx, row["id"], (row["status"],), "withdrawn", now)
    values = {"now": to_timestamp(now), "note": note, "over": to_timestamp(now + VALID_FOR)}
    if live:
        (asker, asked), id = (live[0]["requester_id"], live[0]["recipient_id"]), live[0]["id"]
        sql = """UPDATE introductions SET status = 'accepted', requester_contact = :asker_gives,
            recipient_contact = :asked_gives, updated_at = :now WHERE id = :id RETURNING id"""
        outbox.cancel(tx, records.REQUESTED, id, "answered", now)
    else:
        (asker, asked), id = (first[0], second[0]), None
        sql = """INSERT INTO introductions (requester_id, recipient_id, note, status,
            requester_contact, recipient_contact, created_at, expires_at, updated_at)
        VALUES (:asker, :asked, :note, 'accepted', :asker_gives, :asked_gives, :now, :over, :now)
        RETURNING id"""
    values |= {"id": id, "asker": asker, "asked": asked}
    values |= {"asker_gives": gives[asker].packed(), "asked_gives": gives[asked].packed()}
    introduction_id: int = tx.value(sql, values)
    for one in (asker, asked):
        member_hooks.contacts_changed(tx, one, now)
    follow_ups.plan(tx, introduction_id, (asker, asked), now)
    return introduction_id
