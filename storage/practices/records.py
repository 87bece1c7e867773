"""The record of a practice, and the texts that were submitted for its review."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import profile_fields, visibility
from storage.database import Row, Transaction, from_timestamp
from storage.kit import search
from storage.kit.attachments import Attachment
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.taxonomy import TOPICS
from storage.request_subjects import RequestSubject, Subject

MAX_TOPICS = 3


class SubmissionKind(StrEnum):
    """The kinds of texts that are sent for review."""

    PRACTICE = "practice"
    TRANSLATION = "translation"
    TRIAL = "trial"


FIELDS: Mapping[SubmissionKind, tuple[str, ...]] = {
    SubmissionKind.PRACTICE: ("title", "problem", "done", "result", "repeat"),
    SubmissionKind.TRANSLATION: ("title", "problem", "done", "result", "repeat"),
    SubmissionKind.TRIAL: ("place", "went", "changed"),
}
"""The texts of each kind, in the order in which they are asked for and shown."""


class SubmissionStatus(StrEnum):
    """How a submission stands. A PROPOSAL corrects one that is CORRECTION_PROPOSED."""

    PENDING = "pending"
    CHANGES_REQUESTED = "changes_requested"
    CORRECTION_PROPOSED = "correction_proposed"
    PROPOSAL = "proposal"
    APPROVED = "approved"
    REJECTED = "rejected"
    PROPOSAL_DECLINED = "proposal_declined"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


OPEN = "('pending', 'changes_requested', 'correction_proposed')"
"""SQL: the statuses of a submission that is still under review."""


@dataclass(frozen=True, slots=True)
class Submission:
    """A text as it was submitted. Times are UTC.

    `decided_by` is the display name of the reviewer who decided, None if nobody has decided or if
    she has left.
    """

    id: int
    practice_id: int
    kind: SubmissionKind
    language: str
    author_id: int | None
    country: str
    sector: str
    is_named: bool
    status: SubmissionStatus
    replaces: int | None
    original_id: int | None
    attachment: Attachment | None
    texts: Mapping[str, str]
    topics: tuple[str, ...]
    submitted_at: datetime
    decided_by: str | None
    decided_at: datetime | None
    comment: str | None

    @property
    def heading(self) -> str:
        """Its title in lists."""
        return self.texts.get("title") or self.texts.get("place") or ""


@dataclass(frozen=True, slots=True)
class Practice:
    """The record of a practice, whatever its status ("unpublished", "published", "removed")."""

    id: int
    link: str
    author_id: int | None
    country: str
    sector: str
    language: str
    is_named: bool
    keep_after_leaving: bool
    status: str
    removed_reason: str | None
    useful: int
    tried: int


def practice_of(tx: Transaction, practice_id: int) -> Practice | None:
    """The record, inside a transaction."""
    row = tx.row("SELECT * FROM practices WHERE id = :id", {"id": practice_id})
    if row is None:
        return None
    return Practice(
        row["id"], row["link"], row["author_id"], row["country"], row["sector"], row["language"],
        bool(row["is_named"]), bool(row["keep_after_leaving"]), row["status"],
        row["removed_reason"],
        row["useful"], row["tried"],
    )  # fmt: skip


def submission_of(tx: Transaction, submission_id: int | None) -> Submission | None:
    """The submission, inside a transaction."""
    row = tx.row(f"{_SUBMISSION} WHERE submissions.id = :id", {"id": submission_id})
    return None if row is None else submission_from(tx, row)


_SUBMISSION = """SELECT submissions.*, reviews.decided_at AS decided_at,
        reviews.comment AS comment, deciders.name AS decider FROM submissions
    LEFT JOIN reviews ON reviews.id = (SELECT max(id) FROM reviews
        WHERE reviews.kind = submissions.kind AND subject_id = submissions.id)
    LEFT JOIN members AS deciders ON deciders.id = decided_by"""


def submission_from(tx: Transaction, row: Row) -> Submission:
    """The submission in a row, with its texts."""
    id = {"id": row["id"]}
    chosen = {
        one["topic"]
        for one in tx.rows("SELECT topic FROM submission_topics WHERE submission_id = :id", id)
    }
    return Submission(
        id=row["id"],
        practice_id=row["practice_id"],
        kind=SubmissionKind(row["kind"]),
        language=row["language"],
        author_id=row["author_id"],
        country=row["country"],
        sector=row["sector"],
        is_named=bool(row["is_named"]),
        status=SubmissionStatus(row["status"]),
        replaces=row["replaces"],
        original_id=row["original_id"],
        attachment=Attachment.unpack(row["attachment"]) if row["attachment"] else None,
        texts=texts_of(tx, row["id"]),
        topics=tuple(topic for topic in TOPICS if topic in chosen),
        submitted_at=from_timestamp(row["created_at"]),
        decided_by=row["decider"],
        decided_at=None if row["decided_at"] is None else from_timestamp(row["decided_at"]),
        comment=row["comment"],
    )


def texts_of(tx: Transaction, submission_id: int) -> dict[str, str]:
    """The texts of a submission by field."""
    return {
        row["field"]: row["text"]
        for row in tx.rows(
            "SELECT field, text FROM submission_texts WHERE submission_id = :id",
            {"id": submission_id},
        )
    }


def approved_of(tx: Transaction, practice_id: int) -> dict[str, int]:
    """The ids of the submissions that readers get, by language."""
    return {
        row["language"]: row["id"]
        for row in tx.rows(
            """SELECT language, id FROM submissions
            WHERE practice_id = :id AND status = 'approved' AND kind <> 'trial'""",
            {"id": practice_id},
        )
    }


def name_of(tx: Transaction, member_id: int | None, viewer_id: int) -> str | None:
    """The display name of a member as the viewer may know it; None if she cannot be seen, or her
    name is not shown to this viewer, whatever the reason.
    """
    # One statement for all, so that its time does not tell the reason.
    return tx.value(
        f"""SELECT {profile_fields.NAME} FROM members
        WHERE id = :id AND {visibility.IS_SHOWN} AND (id = :viewer
            OR {visibility.NOT_BLOCKED.format(one="members.id", viewer=":viewer")})""",
        {"id": member_id or 0, "viewer": viewer_id},
    )


def _subject(tx: Transaction, practice_id: int, reader_id: int) -> Subject | None:
    """A published practice, for a request to its author."""
    practice = practice_of(tx, practice_id)
    if practice is None or practice.status != "published":
        return None
    # Looked at also where nobody is named: the time of the answer tells nothing of her.
    named_id = practice.author_id if practice.is_named else None
    is_known = name_of(tx, named_id, reader_id) is not None
    title = texts_of(tx, approved_of(tx, practice_id)[practice.language])["title"]
    return Subject(practice.author_id, is_known, title, practice.country, practice.sector)


REQUEST_SUBJECT = RequestSubject(SubmissionKind.PRACTICE.value, _subject)


def refresh_listing(tx: Transaction, practice_id: int) -> None:
    """Update the listings and the index from the approved texts; a practice without any is
    removed.
    """
    tx.execute("DELETE FROM practice_listings WHERE practice_id = :id", {"id": practice_id})
    search.forget_practice(tx, practice_id)
    row = tx.row(
        "SELECT * FROM practices WHERE id = :id AND status = 'published'", {"id": practice_id}
    )
    if row is None:
        return
    accepted = approved_of(tx, practice_id)
    topics = [
        one["topic"]
        for one in tx.rows(
            "SELECT topic FROM submission_topics WHERE submission_id = :id",
            {"id": accepted[row["language"]]},
        )
    ]
    tx.execute_many(
        """INSERT INTO practice_listings
            (topic, practice_id, country, sector, published_at, useful, tried)
        VALUES
            (:topic, :id, :country, :sector, :published_at, :useful, :tried)""",
        [dict(row) | {"topic": topic} for topic in ("", *topics)],
    )
    texts = [texts_of(tx, submission_id) for submission_id in accepted.values()]
    search.index_practice(
        tx,
        practice_id,
        [one["title"] for one in texts],
        [text for one in texts for field, text in one.items() if field != "title"],
        (
            *(f"topic-{topic}" for topic in topics),
            f"sector-{row['sector']}",
            f"country-{row['country']}",
        ),
    )


def refresh_counters(tx: Transaction, practice_id: int) -> None:
    """Update the counters by which the library is sorted from the rows that they count."""
    tx.execute(
        """UPDATE practices SET
            useful = (SELECT count(*) FROM practice_marks
                WHERE practice_id = practices.id AND mark = 'useful'),
            tried = (SELECT count(*) FROM submissions WHERE practice_id = practices.id
                AND kind = 'trial' AND status = 'approved'),
            reads = forgotten_reads
                + (SELECT count(*) FROM practice_reads WHERE practice_id = practices.id)
        WHERE id = :id""",
        {"id": practice_id},
    )
    tx.execute(
        """UPDATE practice_listings SET (useful, tried) =
            (SELECT useful, tried FROM practices WHERE id = practice_id)
        WHERE practice_id = :id""",
        {"id": practice_id},
    )


_PRACTICE = """(SELECT text FROM submissions AS first
    JOIN submission_texts ON submission_id = first.id AND field = 'title'
    WHERE first.practice_id = {table}.practice_id AND first.kind = 'practice'
    ORDER BY first.id LIMIT 1) AS practice"""

MEMBER_DATA = (
    MemberColumn(
        "practices", "author_id", KEPT,
        """created_at, link, country, sector, language, is_named, keep_after_leaving, status,
        published_at, removed_reason, reads, useful, tried""",
        internal=("id", "forgotten_reads"),
    ),
    MemberColumn(
        "submissions", "author_id", KEPT,
        """created_at, kind, language, country, sector, is_named, status, attachment,
        field, text""",
        "LEFT JOIN submission_texts ON submission_id = submissions.id",
        internal=("id", "practice_id", "replaces", "original_id"),
    ),
    MemberColumn(
        "practice_reads", "member_id", DELETED,
        f"read_at, {_PRACTICE.format(table='practice_reads')}",
    ),
    MemberColumn(
        "practice_marks", "member_id", DELETED,
        f"marked_at, {_PRACTICE.format(table='practice_marks')}, mark",
    ),
    MemberColumn(
        "library_positions", "member_id", DELETED, "box, topic, sector, country, typed",
        internal=("number", "page"),
    ),
    MemberColumn(
        "author_news", "member_id", DELETED, "due_at, since AS since_at, is_muted"
    ),
)  # fmt: skip
