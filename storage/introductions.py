"""Introductions, the only way to a colleague's contact: one member asks, the other agrees, and each
gives the contact that she chose.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, members, outbox
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import rate_limits
from storage.kit.contacts import Contact
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.rate_limits import RateLimit
from storage.members import Profile
from storage.practices import records

VALID_FOR = timedelta(days=14)
"""How long a request waits for an answer."""

RATE_LIMIT = RateLimit(5, timedelta(days=1))
"""How many requests one member may make."""

REQUESTED, ACCEPTED, EXPIRED = "introduction-asked", "introduction-accepted", "introduction-expired"
CONTACT_REQUESTED = "introduction-contact"
"""Kinds of messages; their subject is the introduction."""


class IntroductionStatus(StrEnum):
    """The status of a request, as far as the viewer may know it."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class RequestOutcome(StrEnum):
    """Outcome of a request."""

    SENT = "sent"
    ALREADY = "already"
    ASKED_BY_HER = "asked-by-her"
    TOO_MANY = "too-many"
    GONE = "gone"


class IntroductionOutcome(StrEnum):
    """Outcome of an answer or of a withdrawal."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    BLOCKED = "blocked"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    GIVEN = "given"
    UNCHANGED = "unchanged"
    GONE = "gone"


class RequestList(StrEnum):
    """The lists of requests."""

    RECEIVED = "in"
    CONTACTS = "known"
    SENT = "out"


@dataclass(frozen=True, slots=True)
class Introduction:
    """A request as one of the two sees it.

    Nothing reveals whether the other one has ended an acquaintance, has blocked the viewer, is
    suspended or has left. An acquaintance that has ended is not shown, and neither is a request to
    the viewer from somebody whom she may not see. The viewer's own request stays, without a name,
    until it expires like any other.

    `is_mine`: the viewer is the requester. `other` is the profile of the other one, None if she can
    no longer be seen. `own_contact` is the viewer's, `their_contact` the other's, and
    `their_telegram_id` the other's Telegram id; the last two are set only once both have agreed.
    `expires_at` is UTC. `about` is the title of the practice whose author is asked; `is_hidden`
    means that the viewer does not know yet whom she is asking, `hides_me` that the other one does
    not know.
    """

    id: int
    is_mine: bool
    status: IntroductionStatus
    other_id: int
    name: str
    other: Profile | None
    about: str | None
    is_hidden: bool
    hides_me: bool
    note: str
    own_contact: Contact | None
    their_contact: Contact | None
    their_telegram_id: int | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request in a list; `name` is the title of the practice if its author is hidden, "" if the
    practice is gone.
    """

    id: int
    name: str
    country: str
    status: IntroductionStatus


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
def ask_author(
    tx: Transaction,
    requester_id: int,
    practice_id: int,
    note: str,
    gives: Contact,
    now: datetime,
) -> tuple[RequestOutcome, int | None]:
    """Ask to be introduced to the author of a practice.

    An author who is not named stays unknown until she agrees: any other request between the two
    neither prevents this one nor shows through it. The same holds for an author whom the requester
    cannot see. If the author has left or is suspended, or if one of the two has blocked the other,
    the request waits like any other and reaches nobody.
    """
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published":
        return RequestOutcome.GONE, None
    author = practice.author_id
    known = practice.is_named and author is not None and can_see(tx, requester_id, author)
    return _ask(tx, requester_id, author, note, gives, now, practice_id, is_hidden=not known)


def _ask(
    tx: Transaction,
    requester_id: int,
    recipient_id: int | None,
    note: str,
    gives: Contact,
    now: datetime,
    practice_id: int | None = None,
    *,
    is_hidden: bool = False,
) -> tuple[RequestOutcome, int | None]:
    if requester_id == recipient_id or not members.is_member(tx, requester_id):
        return RequestOutcome.GONE, None
    if not is_hidden and (recipient_id is None or not can_see(tx, requester_id, recipient_id)):
        return RequestOutcome.GONE, None
    if is_hidden:
        live = tx.value(
            f"""SELECT id FROM introductions WHERE requester_id = :asker AND practice_id = :practice
            AND is_hidden = 1 AND status IN {_LIVE}""",
            {"asker": requester_id, "practice": practice_id},
        )
    else:
        live = _live(tx, requester_id, recipient_id or 0)
    if live is not None:
        return RequestOutcome.ALREADY, live
    theirs = None if is_hidden else _between(tx, requester_id, recipient_id or 0)
    if theirs is not None:
        return RequestOutcome.ASKED_BY_HER, theirs
    if _next_allowed(tx, requester_id, now) is not None:
        return RequestOutcome.TOO_MANY, None
    rate_limits.record(tx, requester_id, "introduction", now)
    expires_at = now + VALID_FOR
    introduction_id: int = tx.value(
        """INSERT INTO introductions (requester_id, recipient_id, note, requester_contact,
            created_at, expires_at,
            updated_at, practice_id, is_hidden)
        VALUES (:asker, :asked, :note, :gives, :now, :over, :now, :practice, :hidden)
        RETURNING id""",
        {
            "asker": requester_id,
            "asked": recipient_id,
            "note": note,
            "gives": gives.packed(),
            "now": to_timestamp(now),
            "over": to_timestamp(expires_at),
            "practice": practice_id,
            "hidden": int(is_hidden),
        },
    )
    if recipient_id is not None and can_see(tx, recipient_id, requester_id):
        outbox.enqueue(
            tx, REQUESTED, [recipient_id], now, subject_id=introduction_id, expires_at=expires_at
        )
    return RequestOutcome.SENT, introduction_id


@query
def may_ask_at(tx: Transaction, requester_id: int, now: datetime) -> datetime | None:
    """When she may ask again (UTC); None if she may ask now."""
    return _next_allowed(tx, requester_id, now)


def _next_allowed(tx: Transaction, requester_id: int, now: datetime) -> datetime | None:
    return rate_limits.next_allowed(tx, requester_id, "introduction", RATE_LIMIT, now)


@mutation
def accept(
    tx: Transaction, introduction_id: int, member_id: int, gives: Contact, now: datetime
) -> IntroductionOutcome:
    """Agree, and give this contact; the requester is told."""
    tx.lock("introductions", introduction_id)
    row = _asked(tx, introduction_id, member_id)
    if row is None or not can_see(tx, member_id, row["requester_id"]):
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
    outbox.enqueue(tx, ACCEPTED, [row["requester_id"]], now, subject_id=introduction_id)
    return IntroductionOutcome.ACCEPTED


@mutation
def request_another_contact(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> None:
    """The other one's contact is no longer available: ask her for another one, once."""
    tx.lock("introductions", introduction_id)
    row = _of(tx, introduction_id, member_id)
    if row is None or row["status"] != "accepted":
        return
    whose, giver = (
        ("recipient", "recipient_id")
        if row["requester_id"] == member_id
        else ("requester", "requester_id")
    )
    changed = tx.execute(
        f"""UPDATE introductions SET {whose}_contact_requested = 1
        WHERE id = :id AND {whose}_contact_requested = 0""",
        {"id": introduction_id},
    )
    if changed:
        outbox.enqueue(tx, CONTACT_REQUESTED, [row[giver]], now, subject_id=introduction_id)


@mutation
def give_contact(
    tx: Transaction, introduction_id: int, member_id: int, gives: Contact, now: datetime
) -> IntroductionOutcome:
    """Give this contact instead of the earlier one; the other one is told, if both have agreed."""
    tx.lock("introductions", introduction_id)
    row = _of(tx, introduction_id, member_id)
    if row is None:
        return IntroductionOutcome.GONE
    is_mine, both = row["requester_id"] == member_id, row["status"] == "accepted"
    if not both and not (is_mine and row["status"] in ("pending", "declined", "blocked")):
        return IntroductionOutcome.GONE
    whose = "requester" if is_mine else "recipient"
    tx.execute(
        f"""UPDATE introductions
        SET {whose}_contact = :gives, {whose}_contact_requested = 0 WHERE id = :id""",
        {"id": introduction_id, "gives": gives.packed()},
    )
    outbox.cancel(tx, CONTACT_REQUESTED, introduction_id, "given", now, recipient=member_id)
    if both and row[f"{whose}_contact"] != gives.packed():
        other = row["recipient_id"] if is_mine else row["requester_id"]
        outbox.enqueue(tx, ACCEPTED, [other], now, subject_id=introduction_id)
    return IntroductionOutcome.GIVEN


@mutation
def decline(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Decline. The requester is not told: her request seems to wait, and expires in its time."""
    tx.lock("introductions", introduction_id)
    row = _asked(tx, introduction_id, member_id)
    if row is None:
        return IntroductionOutcome.GONE
    if not _end(tx, introduction_id, ("pending",), "declined", now):
        unchanged = row["status"] in ("declined", "blocked")
        return IntroductionOutcome.UNCHANGED if unchanged else IntroductionOutcome.GONE
    return IntroductionOutcome.DECLINED


@mutation
def block(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Block the other one, who is not told.

    An author who is not named, and is being asked, hides only the requester from herself and can
    still be found: what exists between the two by name continues, because ending it would reveal
    who she is.
    """
    tx.lock("introductions", introduction_id)
    row = _of(tx, introduction_id, member_id)
    if row is None or _hides(row, member_id):
        return IntroductionOutcome.GONE
    is_mine = row["requester_id"] == member_id
    other: int | None = row["recipient_id"] if is_mine else row["requester_id"]
    if other is None:
        return IntroductionOutcome.GONE
    # Somebody who cannot be seen cannot be blocked, because the outcome would reveal that she is
    # there.
    if is_mine and row["status"] != "accepted" and not can_see(tx, member_id, other):
        return IntroductionOutcome.GONE
    if row["is_hidden"] and row["status"] != "accepted":
        blocks.block(tx, member_id, other, now, one_way=True)
        _end(tx, introduction_id, ("pending", "declined"), "blocked", now)
        return IntroductionOutcome.BLOCKED
    blocks.block(tx, member_id, other, now)
    for one, two in ((member_id, other), (other, member_id)):
        for live in tx.rows(
            # What she has asked an author who is not named keeps waiting: ending it would reveal
            # the name.
            """SELECT id, status FROM introductions WHERE requester_id = :one
                AND recipient_id = :two
            AND status IN ('pending', 'accepted', 'declined')
            AND NOT (requester_id = :own AND is_hidden = 1 AND status <> 'accepted')""",
            {"one": one, "two": two, "own": member_id},
        ):
            ended = "ended" if live["status"] == "accepted" else "blocked"
            ended = "withdrawn" if one == member_id and ended == "blocked" else ended
            _end(tx, live["id"], (live["status"],), ended, now)
    return IntroductionOutcome.BLOCKED


@mutation
def withdraw(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Withdraw a request while it waits; once it is accepted, either of the two may end it."""
    tx.lock("introductions", introduction_id)
    row = _of(tx, introduction_id, member_id)
    if row is None:
        return IntroductionOutcome.GONE
    if _end(tx, introduction_id, ("accepted",), "ended", now):
        return IntroductionOutcome.ENDED
    is_mine = row["requester_id"] == member_id
    waiting = ("pending", "declined", "blocked")
    if is_mine and _end(tx, introduction_id, waiting, "withdrawn", now):
        return IntroductionOutcome.WITHDRAWN
    return IntroductionOutcome.UNCHANGED


def _end(
    tx: Transaction, introduction_id: int, before: tuple[str, ...], after: str, now: datetime
) -> bool:
    """Change from one of these statuses to this one; no contact is kept once a request has
    ended.
    """
    states = ", ".join(f"'{state}'" for state in before)
    changed = tx.execute(
        f"""UPDATE introductions SET status = :after, recipient_contact = NULL, updated_at = :now,
            requester_contact = CASE WHEN :after IN ('declined',
                'blocked') THEN requester_contact END
        WHERE id = :id AND status IN ({states})""",
        {"id": introduction_id, "after": after, "now": to_timestamp(now)},
    )
    if changed:
        for kind in (REQUESTED, ACCEPTED, CONTACT_REQUESTED):
            outbox.cancel(tx, kind, introduction_id, "no longer needed", now)
    return bool(changed)


@mutation
def expire(tx: Transaction, now: datetime) -> int:
    """Expire requests whose time is over; the requesters are told. Returns how many."""
    rows = tx.rows(
        """UPDATE introductions
        SET status = 'expired', requester_contact = NULL, updated_at = :now
        WHERE status IN ('pending', 'declined', 'blocked') AND expires_at <= :now
        RETURNING id, requester_id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        outbox.enqueue(tx, EXPIRED, [row["requester_id"]], now, subject_id=row["id"])
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next request expires (UTC); None if none is waiting."""
    due = tx.value(
        """SELECT min(expires_at) FROM introductions
        WHERE status IN ('pending', 'declined', 'blocked')"""
    )
    return None if due is None else from_timestamp(due)


def can_see(tx: Transaction, viewer_id: int, member_id: int) -> bool:
    """Whether the viewer may see the other one: a member whom no block hides from her."""
    return members.is_member(tx, member_id) and not blocks.hides(tx, member_id, viewer_id)


# A mutual block has ended what there was; a one-way block keeps hiding who caused it.
_BOTH_MEMBERS = """(SELECT count(*) FROM members AS both
    WHERE both.id IN (requester_id, recipient_id) AND both.status = 'member') = 2"""

_LIVE = "('pending', 'accepted', 'declined', 'blocked')"


def _live(tx: Transaction, requester_id: int, recipient_id: int) -> int | None:
    """The request of one to the other, as far as the requester knows whom she asked."""
    return tx.value(
        f"""SELECT id FROM introductions WHERE requester_id = :asker AND recipient_id = :asked
        AND status IN {_LIVE} AND (is_hidden = 0 OR status = 'accepted')
        ORDER BY status = 'accepted' DESC LIMIT 1""",
        {"asker": requester_id, "asked": recipient_id},
    )


def _between(tx: Transaction, member_id: int, other_id: int) -> int | None:
    """The request of the other one to this member, as far as this member knows whose it is."""
    return tx.value(
        """SELECT id FROM introductions WHERE requester_id = :other AND recipient_id = :member
        AND status IN ('pending', 'accepted') ORDER BY status = 'accepted' DESC LIMIT 1""",
        {"member": member_id, "other": other_id},
    )


def _of(tx: Transaction, introduction_id: int, member_id: int) -> Row | None:
    """The request, if the member is one of the two and may still see it. A request to her exists
    for her only while she may see the requester, whatever the reason why she may not.
    """
    row = tx.row(
        f"""SELECT introductions.* FROM introductions JOIN members ON members.id = :member
        WHERE introductions.id = :id AND :member IN (requester_id, recipient_id)
        AND members.status = 'member' AND introductions.status <> 'ended'
        AND (introductions.status <> 'accepted' OR {_BOTH_MEMBERS})""",
        {"id": introduction_id, "member": member_id},
    )
    if row is None or row["requester_id"] == member_id or row["status"] == "accepted":
        return row
    return row if can_see(tx, member_id, row["requester_id"]) else None


def _asked(tx: Transaction, introduction_id: int, member_id: int) -> Row | None:
    """The request, if this member is its recipient."""
    row = _of(tx, introduction_id, member_id)
    return row if row is not None and row["recipient_id"] == member_id else None


def _hides(row: Row, viewer_id: int) -> bool:
    """Whether the viewer has asked an author who is not named, and does not know her yet."""
    is_mine = row["requester_id"] == viewer_id
    return bool(is_mine and row["is_hidden"] and row["status"] != "accepted")


def _state(status: str, *, is_mine: bool) -> IntroductionStatus:
    """The status as the viewer may know it: only the member who declined sees that she did."""
    if status in ("declined", "blocked"):
        return IntroductionStatus.PENDING if is_mine else IntroductionStatus.DECLINED
    return IntroductionStatus.PENDING if status == "pending" else IntroductionStatus(status)


@query
def seen_by(tx: Transaction, introduction_id: int, viewer_id: int) -> Introduction | None:
    """The request as one of the two may see it; None for everybody else."""
    return _seen(tx, introduction_id, viewer_id)


def _seen(tx: Transaction, introduction_id: int, viewer_id: int) -> Introduction | None:
    row = _of(tx, introduction_id, viewer_id)
    if row is None:
        return None
    is_mine = row["requester_id"] == viewer_id
    hides = _hides(row, viewer_id)
    other_id: int | None = row["recipient_id"] if is_mine else row["requester_id"]
    other_id = 0 if hides or other_id is None else other_id
    seen = not hides and can_see(tx, viewer_id, other_id)
    both = row["status"] == "accepted"
    gives, gets = row["requester_contact"], row["recipient_contact"]
    if not is_mine:
        gives, gets = gets, gives
    return Introduction(
        id=row["id"],
        is_mine=is_mine,
        status=_state(row["status"], is_mine=is_mine),
        other_id=other_id,
        name=_name_of(tx, other_id) if seen or both else "",
        other=members.profile_of(tx, other_id) if seen else None,
        about=None if row["practice_id"] is None else _title_of(tx, row["practice_id"]),
        is_hidden=hides,
        hides_me=bool(not is_mine and row["is_hidden"] and row["status"] == "pending"),
        note=row["note"],
        own_contact=Contact.unpack(gives) if gives and (both or is_mine) else None,
        their_contact=Contact.unpack(gets) if gets and both else None,
        their_telegram_id=_telegram_id_of(tx, other_id) if both else None,
        expires_at=from_timestamp(row["expires_at"]),
    )


@query
def between(tx: Transaction, viewer_id: int, other_id: int) -> Introduction | None:
    """The request between the two, whoever asked; None if there is none, or if it waits and the
    viewer may not see the other one.
    """
    found = _live(tx, viewer_id, other_id)
    if found is None:
        found = _between(tx, viewer_id, other_id)
    request = None if found is None else _seen(tx, found, viewer_id)
    if request is None or request.status is IntroductionStatus.ACCEPTED:
        return request
    return request if can_see(tx, viewer_id, other_id) else None


_HIDDEN = blocks.BLOCKED_BETWEEN.format(one="introductions.requester_id", viewer=":viewer")

_LISTS = {
    RequestList.RECEIVED: f"""recipient_id = :viewer AND introductions.status = 'pending'
        AND {_BOTH_MEMBERS} AND NOT {_HIDDEN}""",
    RequestList.CONTACTS: f"""(requester_id = :viewer OR recipient_id = :viewer)
        AND introductions.status = 'accepted' AND {_BOTH_MEMBERS}""",
    RequestList.SENT: """requester_id = :viewer
        AND introductions.status IN ('pending', 'declined', 'blocked', 'withdrawn', 'expired')""",
}


@query
def listed(
    tx: Transaction, viewer_id: int, box: RequestList, page: int, size: int
) -> Page[RequestRow]:
    """The viewer's requests, newest first."""
    if not members.is_member(tx, viewer_id):
        return Page((), page, has_more=False)
    return tx.page(
        f"""SELECT introductions.id AS id, requester_id, members.id AS other_id,
            introductions.status AS status, is_hidden, practice_id, name, country
        FROM introductions LEFT JOIN members
            ON members.id = CASE WHEN requester_id = :viewer THEN recipient_id ELSE requester_id END
        WHERE {_LISTS[box]}
        ORDER BY introductions.created_at DESC, introductions.id DESC""",
        {"viewer": viewer_id},
        page,
        size,
    ).map(
        lambda row: RequestRow(
            row["id"],
            *_visible_name(tx, row, viewer_id),
            _state(row["status"], is_mine=row["requester_id"] == viewer_id),
        )
    )


def _visible_name(tx: Transaction, row: Row, viewer_id: int) -> tuple[str, str]:
    """The name of a request in a list, and its country: those of the other one while she may be
    seen, or those of the practice that it is about.
    """
    if not _hides(row, viewer_id):
        other: int | None = row["other_id"]
        is_known = other is not None and (
            row["status"] == "accepted" or can_see(tx, viewer_id, other)
        )
        return (row["name"], row["country"]) if is_known else ("", "")
    practice = records.practice_of(tx, row["practice_id"]) if row["practice_id"] else None
    if practice is None:
        return "", ""
    return _title_of(tx, practice.id) or "", practice.country


def _telegram_id_of(tx: Transaction, member_id: int) -> int | None:
    return tx.value("SELECT telegram_id FROM members WHERE id = :id", {"id": member_id})


def _name_of(tx: Transaction, member_id: int) -> str:
    return tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id}) or ""


def _title_of(tx: Transaction, practice_id: int) -> str | None:
    return tx.value(
        """SELECT text FROM practices JOIN submissions ON practice_id = practices.id
            AND submissions.status = 'approved' AND kind = 'practice'
        JOIN submission_texts ON submission_id = submissions.id AND field = 'title'
        WHERE practices.id = :id AND practices.status = 'published'""",
        {"id": practice_id},
    )


@query
def counts(tx: Transaction, viewer_id: int) -> dict[RequestList, int]:
    """The number of requests in each list."""
    return {
        box: tx.value(f"SELECT count(*) FROM introductions WHERE {where}", {"viewer": viewer_id})
        for box, where in _LISTS.items()
    }


def pending_count(tx: Transaction, viewer_id: int) -> int:
    """The number of requests that wait for her answer, inside a transaction."""
    return tx.value(
        f"SELECT count(*) FROM introductions WHERE {_LISTS[RequestList.RECEIVED]}",
        {"viewer": viewer_id},
    )


def hide_departure(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Requests to a member who leaves stay with their requesters until they expire, without her: if
    they vanished, that would reveal that she has left and, for an author who is not named, who she
    was.
    """
    tx.execute(
        """UPDATE introductions SET recipient_id = NULL
        WHERE recipient_id = :id AND status NOT IN ('accepted', 'ended')""",
        {"id": member_id},
    )


MEMBER_DATA = (
    MemberColumn(
        "introductions", "requester_id", DELETED,
        # As she may know it: a no looks like a request that waits.
        """created_at, expires_at, note, requester_contact,
        CASE WHEN status IN ('declined', 'blocked') THEN 'pending' ELSE status END AS status""",
        internal=(
            "id", "practice_id", "is_hidden", "recipient_contact", "requester_contact_requested",
            "recipient_contact_requested", "updated_at",
        ),
    ),
    MemberColumn(
        "introductions", "recipient_id", DELETED,
        "created_at, expires_at, updated_at, note, recipient_contact, status",
        internal=(
            "id", "practice_id", "is_hidden", "requester_contact", "requester_contact_requested",
            "recipient_contact_requested",
        ),
    ),
)  # fmt: skip
