"""A contact request and the introduction that it becomes: what each of the two may see of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import profile_fields, request_subjects, visibility
from storage.database import Row, Transaction, from_timestamp, query
from storage.kit.contacts import Contact
from storage.kit.personal_data import DELETED, MemberColumn
from storage.profile_fields import Card
from storage.request_subjects import Subject

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


@dataclass(frozen=True, slots=True)
class Introduction:
    """A request as one of the two sees it.

    Nothing reveals whether the other one has ended an acquaintance, has blocked the viewer, is
    hidden or suspended, or has left. An acquaintance that has ended is not shown, and neither is a
    request to the viewer from somebody whom she may not see. The viewer's own request stays,
    without a name, until it expires like any other.

    `is_mine`: the viewer is the requester. `other` is the profile of the other one as the viewer
    may see it, None if she can no longer be seen; `name` is her name, "" where it is not shown.
    `own_contact` is the viewer's, `their_contact` the other's, and
    `their_telegram_id` the other's Telegram id; the last two are set only once both have agreed.
    `expires_at` is UTC. `about` is the title of the text whose author is asked, `about_kind` its
    kind, such as "practice"; both are None if it is gone. `is_hidden` means that the viewer does
    not know yet whom she is asking, `hides_me` that the other one does not know. `message` is the
    last one that the other has sent through the bot, and `private_note` what the viewer has written
    for herself.
    """

    id: int
    is_mine: bool
    status: IntroductionStatus
    other_id: int
    name: str
    other: Card | None
    about: str | None
    about_kind: str | None
    is_hidden: bool
    hides_me: bool
    note: str
    own_contact: Contact | None
    their_contact: Contact | None
    their_telegram_id: int | None
    expires_at: datetime
    message: str | None = None
    private_note: str | None = None


# A mutual block has ended what there was; a one-way block keeps hiding who caused it.
BOTH_MEMBERS = """(SELECT count(*) FROM members AS two
    WHERE two.id IN (requester_id, recipient_id) AND two.status = 'member') = 2"""
"""SQL over `introductions`: whether both are members."""

OTHER = "CASE WHEN requester_id = :viewer THEN recipient_id ELSE requester_id END"
"""SQL over `introductions`: the other one than the `viewer`."""

OTHER_SHOWN = f"""EXISTS (SELECT 1 FROM members AS shown WHERE shown.id = {OTHER}
    AND shown.status = 'member' AND shown.hidden_at IS NULL)"""
"""SQL over `introductions`: whether the other one is a member who has not hidden herself."""

SEES_OTHER = visibility.SEES.format(one=OTHER, viewer=":viewer")
"""SQL over `introductions`: whether the member `viewer` sees the other one."""

SEES_REQUESTER = visibility.SEES.format(one="introductions.requester_id", viewer=":viewer")
"""SQL over `introductions`: whether the member `viewer` sees the requester."""

LIVE = "('pending', 'accepted', 'declined', 'blocked')"
"""SQL: the statuses of a request that has not ended."""


def live_request(tx: Transaction, requester_id: int, recipient_id: int) -> int | None:
    """The request of one to the other, as far as the requester knows whom she asked."""
    return tx.value(
        f"""SELECT id FROM introductions WHERE requester_id = :asker AND recipient_id = :asked
        AND status IN {LIVE} AND (is_hidden = 0 OR status = 'accepted')
        ORDER BY status = 'accepted' DESC LIMIT 1""",
        {"asker": requester_id, "asked": recipient_id},
    )


def request_from(tx: Transaction, member_id: int, other_id: int) -> int | None:
    """The request of the other one to this member, as far as this member knows whose it is."""
    return tx.value(
        """SELECT id FROM introductions WHERE requester_id = :other AND recipient_id = :member
        AND status IN ('pending', 'accepted') ORDER BY status = 'accepted' DESC LIMIT 1""",
        {"member": member_id, "other": other_id},
    )


def visible_row(tx: Transaction, introduction_id: int, member_id: int) -> Row | None:
    """The request, if the member is one of the two and may still see it. A request to her exists
    for her only while she may see the requester, whatever the reason why she may not.
    """
    return tx.row(
        f"""SELECT introductions.* FROM introductions JOIN members ON members.id = :viewer
        WHERE introductions.id = :id AND :viewer IN (requester_id, recipient_id)
        AND members.status = 'member' AND introductions.status <> 'ended'
        AND CASE WHEN introductions.status = 'accepted' THEN {OTHER_SHOWN}
            ELSE requester_id = :viewer OR {SEES_REQUESTER} END""",
        {"id": introduction_id, "viewer": member_id},
    )


def row_to_answer(tx: Transaction, introduction_id: int, member_id: int) -> Row | None:
    """The request, if this member is its recipient."""
    row = visible_row(tx, introduction_id, member_id)
    return row if row is not None and row["recipient_id"] == member_id else None


def hides_author(row: Row, viewer_id: int) -> bool:
    """Whether the viewer has asked an author who is not named, and does not know her yet."""
    is_mine = row["requester_id"] == viewer_id
    return bool(is_mine and row["is_hidden"] and row["status"] != "accepted")


def state_of(status: str, *, is_mine: bool) -> IntroductionStatus:
    """The status as the viewer may know it: only the member who declined sees that she did."""
    if status in ("declined", "blocked"):
        return IntroductionStatus.PENDING if is_mine else IntroductionStatus.DECLINED
    return IntroductionStatus.PENDING if status == "pending" else IntroductionStatus(status)


@query
def seen_by(tx: Transaction, introduction_id: int, viewer_id: int) -> Introduction | None:
    """The request as one of the two may see it; None for everybody else."""
    return _seen(tx, introduction_id, viewer_id)


def _seen(tx: Transaction, introduction_id: int, viewer_id: int) -> Introduction | None:
    row = visible_row(tx, introduction_id, viewer_id)
    if row is None:
        return None
    is_mine = row["requester_id"] == viewer_id
    hides = hides_author(row, viewer_id)
    other_id: int | None = row["recipient_id"] if is_mine else row["requester_id"]
    other_id = 0 if hides or other_id is None else other_id
    seen = not hides and visibility.can_see(tx, viewer_id, other_id)
    both = row["status"] == "accepted"
    about = subject_of(tx, row, viewer_id)
    gives, gets = row["requester_contact"], row["recipient_contact"]
    if not is_mine:
        gives, gets = gets, gives
    return Introduction(
        id=row["id"],
        is_mine=is_mine,
        status=state_of(row["status"], is_mine=is_mine),
        other_id=other_id,
        name=(profile_fields.name_for(tx, viewer_id, other_id) or "") if seen or both else "",
        other=profile_fields.card_for(tx, viewer_id, other_id) if seen else None,
        about=None if about is None else about.title,
        about_kind=None if about is None else row["subject_kind"],
        is_hidden=hides,
        hides_me=bool(not is_mine and row["is_hidden"] and row["status"] == "pending"),
        note=row["note"],
        own_contact=Contact.unpack(gives) if gives and (both or is_mine) else None,
        their_contact=Contact.unpack(gets) if gets and both else None,
        their_telegram_id=_telegram_id_of(tx, other_id) if both else None,
        expires_at=from_timestamp(row["expires_at"]),
        message=_message_from(tx, introduction_id, other_id) if both else None,
        private_note=_note_about(tx, viewer_id, other_id) if both else None,
    )


def _message_from(tx: Transaction, introduction_id: int, sender_id: int) -> str | None:
    return tx.value(
        """SELECT text FROM contact_messages
        WHERE introduction_id = :id AND sender_id = :sender""",
        {"id": introduction_id, "sender": sender_id},
    )


def _note_about(tx: Transaction, member_id: int, about_id: int) -> str | None:
    return tx.value(
        "SELECT text FROM contact_notes WHERE member_id = :member AND about_id = :about",
        {"member": member_id, "about": about_id},
    )


def contact_of(tx: Transaction, introduction_id: int, member_id: int) -> int | None:
    """The member with whom she shares contacts by this introduction; None if she does not, or no
    longer.
    """
    row = visible_row(tx, introduction_id, member_id)
    if row is None or row["status"] != "accepted":
        return None
    return row["recipient_id"] if row["requester_id"] == member_id else row["requester_id"]


def has_contact(tx: Transaction, member_id: int, other_id: int, but: int | None = None) -> bool:
    """Whether the two share contacts, and both are members. `but` is the id of an introduction that
    does not count.
    """
    return bool(
        tx.value(
            f"""SELECT 1 FROM introductions
            WHERE ((requester_id = :member AND recipient_id = :other)
                OR (requester_id = :other AND recipient_id = :member))
            AND status = 'accepted' AND id <> :but AND {BOTH_MEMBERS} LIMIT 1""",
            {"member": member_id, "other": other_id, "but": but or 0},
        )
    )


@query
def between(tx: Transaction, viewer_id: int, other_id: int) -> Introduction | None:
    """The request between the two, whoever asked; None if there is none, or if it waits and the
    viewer may not see the other one.
    """
    # The same statements whether there is a request or not: their time tells nothing of her.
    mine, theirs = live_request(tx, viewer_id, other_id), request_from(tx, viewer_id, other_id)
    request = _seen(tx, mine or theirs or 0, viewer_id)
    if request is None or request.status is IntroductionStatus.ACCEPTED:
        return request
    return request if visibility.can_see(tx, viewer_id, other_id) else None


def _telegram_id_of(tx: Transaction, member_id: int) -> int | None:
    return tx.value("SELECT telegram_id FROM members WHERE id = :id", {"id": member_id})


def subject_of(tx: Transaction, row: Row, viewer_id: int) -> Subject | None:
    """What the request is about, as one of the two sees it; None if it is about nothing, or that is
    gone.
    """
    if row["subject_kind"] is None:
        return None
    return request_subjects.find(tx, row["subject_kind"], row["subject_id"], viewer_id)


MEMBER_DATA = (
    MemberColumn(
        "introductions", "requester_id", DELETED,
        # As she may know it: a no looks like a request that waits.
        """created_at, expires_at, note, requester_contact,
        CASE WHEN status IN ('declined', 'blocked') THEN 'pending' ELSE status END AS status""",
        # A request that waits stays when the other one leaves.
        f"""JOIN (SELECT 1 AS yes) AS only_seen ON status NOT IN ('accepted', 'ended') OR {
            visibility.SEES.format(
                one="introductions.recipient_id", viewer="introductions.requester_id"
            )
        }""",
        internal=(
            "id", "subject_kind", "subject_id", "is_hidden", "recipient_contact",
            "requester_contact_requested", "recipient_contact_requested", "updated_at",
        ),
    ),
    MemberColumn(
        "introductions", "recipient_id", DELETED,
        "created_at, expires_at, updated_at, note, recipient_contact, status",
        visibility.ONLY_SEEN.format(
            one="introductions.requester_id", viewer="introductions.recipient_id"
        ),
        internal=(
            "id", "subject_kind", "subject_id", "is_hidden", "requester_contact",
            "requester_contact_requested", "recipient_contact_requested",
        ),
    ),
)  # fmt: skip
