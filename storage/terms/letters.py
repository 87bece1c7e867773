"""What the chair writes to the focal points of all countries, and what they answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox, profile_fields, visibility
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions, rate_limits
from storage.kit.rate_limits import RateLimit
from storage.members import is_member
from storage.terms import focal_points, records

WRITTEN, ANSWERED = "chair-letter", "chair-answer"
"""Kinds of queued messages: to a focal point, and to those who carry the term; the letter is the
subject.
"""

RATE_LIMIT = RateLimit(3, timedelta(days=1))
"""How often the chair may write to all focal points."""

LATE_AFTER = timedelta(days=7)
"""After how long a letter without an answer counts as late."""


class LetterOutcome(StrEnum):
    """Outcome of writing a letter, or of answering one."""

    SENT = "sent"
    ANSWERED = "answered"
    TOO_MANY = "too-many"
    NOBODY = "nobody"
    GONE = "gone"
    NOT_ALLOWED = "not-allowed"

    @property
    def keeps_draft(self) -> bool:
        """She may write it again tomorrow, or once there is somebody to read it."""
        return self in (LetterOutcome.TOO_MANY, LetterOutcome.NOBODY)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one focal point has answered, at a UTC datetime; None as long as she has not. `name` is
    her display name, None where she does not show it.
    """

    id: int
    name: str | None
    country: str
    text: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, sent at a UTC datetime. `country` is the one whose chair wrote it."""

    id: int
    country: str
    body: str
    sent_at: datetime
    answers: tuple[Answer, ...]

    @property
    def answered(self) -> int:
        """How many have answered."""
        return sum(one.text is not None for one in self.answers)


@mutation
def write(
    tx: Transaction, actor_id: int, text: str, of_network: Sequence[str], now: datetime
) -> LetterOutcome:
    """Write to the focal points of all countries of the Dialogue."""
    term = records.current(tx)
    if term is None or not permissions.is_chair(tx, actor_id):
        return LetterOutcome.NOT_ALLOWED
    if rate_limits.next_allowed(tx, actor_id, WRITTEN, RATE_LIMIT, now) is not None:
        return LetterOutcome.TOO_MANY
    told: dict[int, str] = {}
    for country, ids in focal_points.of_all(tx, of_network).items():
        for member_id in ids:
            if member_id != actor_id:
                told.setdefault(member_id, country)
    if not told:
        return LetterOutcome.NOBODY
    letter_id: int = tx.value(
        """INSERT INTO chair_letters (term_id, author_id, body, sent_at)
        VALUES (:term, :author, :body, :now) RETURNING id""",
        {"term": term.id, "author": actor_id, "body": text, "now": to_timestamp(now)},
    )
    for member_id, country in told.items():
        tx.execute(
            """INSERT INTO chair_letter_readers (letter_id, member_id, country)
            VALUES (:letter, :member, :country)""",
            {"letter": letter_id, "member": member_id, "country": country},
        )
    rate_limits.record(tx, actor_id, WRITTEN, now)
    audit.record(tx, actor_id, "chair-letter", now, subject=("letter", letter_id))
    outbox.enqueue(tx, WRITTEN, sorted(told), now, subject_id=letter_id)
    return LetterOutcome.SENT


@mutation
def answer(
    tx: Transaction, letter_id: int, member_id: int, text: str, now: datetime
) -> LetterOutcome:
    """Answer a letter; another answer replaces the first. Those who carry the term are told."""
    if not is_member(tx, member_id):
        return LetterOutcome.NOT_ALLOWED
    letter = tx.row("SELECT term_id FROM chair_letters WHERE id = :id", {"id": letter_id})
    term = None if letter is None else records.load(tx, letter["term_id"])
    if term is None or term.ended_at is not None:
        return LetterOutcome.GONE
    changed = tx.execute(
        """UPDATE chair_letter_readers SET answer = :text, answered_at = :now
        WHERE letter_id = :letter AND member_id = :member""",
        {"letter": letter_id, "member": member_id, "text": text, "now": to_timestamp(now)},
    )
    if not changed:
        return LetterOutcome.NOT_ALLOWED
    told = [one for one in term.chairs if one != member_id]
    outbox.enqueue(tx, ANSWERED, told, now, subject_id=letter_id)
    return LetterOutcome.ANSWERED


_SEES = f"""(members.id = :viewer OR {visibility.SEES.format(one="members.id", viewer=":viewer")}
    OR EXISTS (SELECT 1 FROM roles WHERE roles.member_id = :viewer AND role = 'admin'))"""
"""SQL over `members`: whether the chair is shown this focal point. Whoever does not show herself is
as absent as one who has left, with what she has answered or not.
"""


def _reads(tx: Transaction, row: Row, viewer_id: int) -> bool:
    """Whether the viewer reads the answers: she carries the term, or is an admin."""
    return permissions.is_admin(tx, viewer_id) or viewer_id in records.chairs_of(tx, row["term_id"])


def load(tx: Transaction, letter_id: int, viewer_id: int) -> Letter | None:
    """A letter as this member reads it: a focal point only with her own answer."""
    row = tx.row("SELECT * FROM chair_letters WHERE id = :id", {"id": letter_id})
    if row is None:
        return None
    answers = tx.rows(
        f"""SELECT chair_letter_readers.id AS id, member_id,
            {profile_fields.NAME} AS name,
            chair_letter_readers.country AS country, answer, answered_at
        FROM chair_letter_readers JOIN members ON members.id = member_id
        WHERE letter_id = :letter AND {_SEES}
        ORDER BY chair_letter_readers.country, member_id""",
        {"letter": letter_id, "viewer": viewer_id},
    )
    if not _reads(tx, row, viewer_id):
        answers = [one for one in answers if one["member_id"] == viewer_id]
        if not answers:
            return None
    term = records.load(tx, row["term_id"])
    assert term is not None
    return Letter(
        letter_id, term.country, row["body"], from_timestamp(row["sent_at"]),
        tuple(
            Answer(
                one["id"], one["name"], one["country"], one["answer"],
                None if one["answered_at"] is None else from_timestamp(one["answered_at"]),
            )
            for one in answers
        ),
    )  # fmt: skip


@query
def find(tx: Transaction, letter_id: int, viewer_id: int) -> Letter | None:
    """A letter as this member reads it; None if it is not for her."""
    return load(tx, letter_id, viewer_id)


@query
def listed(tx: Transaction, viewer_id: int, page: int, size: int) -> Page[Letter]:
    """The letters of the current term, the latest first, for those who carry it and for admins."""
    term = records.current(tx)
    if term is None or not permissions.acts_for_chair(tx, viewer_id):
        return Page((), 0, has_more=False)
    found = tx.page(
        "SELECT id FROM chair_letters WHERE term_id = :term ORDER BY id DESC",
        {"term": term.id}, page, size,
    )  # fmt: skip

    def letter(letter_id: int) -> Letter:
        one = load(tx, letter_id, viewer_id)
        assert one is not None
        return one

    return found.map(lambda row: letter(row["id"]))


@query
def is_reader(tx: Transaction, letter_id: int, member_id: int) -> bool:
    """Whether the letter was written to her."""
    return bool(
        tx.value(
            "SELECT 1 FROM chair_letter_readers WHERE letter_id = :letter AND member_id = :member",
            {"letter": letter_id, "member": member_id},
        )
    )


@query
def silent(tx: Transaction, viewer_id: int, now: datetime) -> tuple[str, ...]:
    """The countries from which a letter has waited too long for an answer, as far as the viewer is
    shown their focal points.
    """
    term = records.current(tx)
    if term is None:
        return ()
    return tuple(
        row["country"]
        for row in tx.rows(
            f"""SELECT DISTINCT readers.country AS country FROM chair_letters
            JOIN chair_letter_readers AS readers ON readers.letter_id = chair_letters.id
            JOIN members ON members.id = readers.member_id
            WHERE term_id = :term AND sent_at <= :late AND {_SEES} AND NOT EXISTS
                (SELECT 1 FROM chair_letter_readers AS others
                JOIN members ON members.id = others.member_id
                WHERE others.letter_id = chair_letters.id AND others.country = readers.country
                AND others.answer IS NOT NULL AND {_SEES})
            ORDER BY 1""",
            {"term": term.id, "late": to_timestamp(now - LATE_AFTER), "viewer": viewer_id},
        )
    )
