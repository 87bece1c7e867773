"""Submissions: how practices, translations and trials are sent for review, changed and
withdrawn.
"""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, reviews
from storage.database import Page, Transaction, mutation, query, to_timestamp
from storage.kit import rate_limits, search
from storage.kit.attachments import Attachment
from storage.kit.rate_limits import RateLimit
from storage.members import Profile
from storage.practices import records
from storage.practices.records import OPEN, Practice, Submission, SubmissionKind, SubmissionStatus

RATE_LIMIT = RateLimit(6, timedelta(hours=1))
"""How many texts one member may send for review."""

SIMILARITY_THRESHOLD = 0.6
"""Two texts whose share of common words is at least this are near-duplicates."""


class SubmitOutcome(StrEnum):
    """Outcome of submitting a text."""

    SENT = "sent"
    UNCHANGED = "unchanged"
    TOO_MANY = "too-many"
    TAKEN = "taken"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may send it later, or in another language."""
        return self in (SubmitOutcome.TOO_MANY, SubmitOutcome.TAKEN)


class UpdateOutcome(StrEnum):
    """Outcome of a change that needs no review."""

    DONE = "done"
    UNCHANGED = "unchanged"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class NewPractice:
    """A practice as its author fills it in; texts by field, languages and topics as keys."""

    language: str
    texts: Mapping[str, str]
    topics: tuple[str, ...]
    attachment: Attachment | None
    is_named: bool
    keep_after_leaving: bool


@query
def may_submit_at(tx: Transaction, author_id: int, now: datetime) -> datetime | None:
    """When she may submit again (UTC); None if she may submit now."""
    return _next_allowed(tx, author_id, now)


def _next_allowed(tx: Transaction, author_id: int, now: datetime) -> datetime | None:
    return rate_limits.next_allowed(tx, author_id, "submission", RATE_LIMIT, now)


@mutation
def share(
    tx: Transaction,
    author_id: int,
    practice_id: int | None,
    shared: NewPractice,
    now: datetime,
) -> tuple[SubmitOutcome, int | None]:
    """Submit a new practice for review or, with an id, a changed one of hers.

    The approved version stays as it is until the new one is approved. Changing whether her name is
    shown, and whether the practice stays when she leaves, needs no review. Returns the outcome and
    the id of the practice.
    """
    profile = members.profile_of(tx, author_id)
    if profile is None or not members.is_member(tx, author_id):
        return SubmitOutcome.GONE, None
    if _next_allowed(tx, author_id, now) is not None:
        return SubmitOutcome.TOO_MANY, practice_id
    if practice_id is not None and _owned(tx, practice_id, author_id) is None:
        return SubmitOutcome.GONE, None
    if practice_id is None:
        practice_id = _new(tx, author_id, profile, shared, now)
    _name(tx, practice_id, shared.is_named)
    tx.execute(
        "UPDATE practices SET keep_after_leaving = :stays WHERE id = :id",
        {"stays": int(shared.keep_after_leaving), "id": practice_id},
    )
    language: str = tx.value("SELECT language FROM practices WHERE id = :id", {"id": practice_id})
    before = _latest(tx, practice_id, author_id, SubmissionKind.PRACTICE)
    if before is not None and before.status in (
        SubmissionStatus.PENDING,
        SubmissionStatus.APPROVED,
    ):
        same = before.texts == shared.texts and before.attachment == shared.attachment
        if same and set(before.topics) == set(shared.topics):
            removed = tx.value(
                "SELECT 1 FROM practices WHERE id = :id AND status = 'removed'",
                {"id": practice_id},
            )
            if not removed:
                return SubmitOutcome.UNCHANGED, practice_id
    _insert(
        tx, practice_id, SubmissionKind.PRACTICE, language, author_id, profile, shared.texts, now,
        before, topics=shared.topics, attachment=shared.attachment,
    )  # fmt: skip
    return SubmitOutcome.SENT, practice_id


@mutation
def translate(
    tx: Transaction,
    author_id: int,
    practice_id: int,
    language: str,
    original_id: int,
    texts: Mapping[str, str],
    now: datetime,
) -> SubmitOutcome:
    """Submit a translation of the original version that the translator worked from.

    TAKEN: somebody else's translation is under review, or none is missing any more; the draft is
    kept in this case.
    """
    profile = members.profile_of(tx, author_id)
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published" or practice.language == language:
        return SubmitOutcome.GONE
    if profile is None or not members.is_member(tx, author_id):
        return SubmitOutcome.GONE
    if _next_allowed(tx, author_id, now) is not None:
        return SubmitOutcome.TOO_MANY
    before = _latest(tx, practice_id, author_id, SubmissionKind.TRANSLATION, language)
    if before is not None and before.status is SubmissionStatus.PENDING and before.texts == texts:
        return SubmitOutcome.UNCHANGED
    if not may_translate(tx, practice_id, language, author_id):
        return SubmitOutcome.TAKEN
    original = tx.value(
        """SELECT id FROM submissions
        WHERE id = :id AND practice_id = :practice AND kind = 'practice'""",
        {"id": original_id, "practice": practice_id},
    )
    _insert(
        tx, practice_id, SubmissionKind.TRANSLATION, language, author_id, profile, texts, now,
        before, original_id=original,
    )  # fmt: skip
    return SubmitOutcome.SENT


def may_translate(tx: Transaction, practice_id: int, language: str, author_id: int) -> bool:
    """Whether a translation into this language is wanted, and nobody else has one under review."""
    return not tx.value(
        f"""SELECT 1 FROM submissions JOIN practices ON practices.id = practice_id
        WHERE practice_id = :practice AND submissions.language = :language AND kind <> 'trial'
        AND ((submissions.status IN {OPEN} AND coalesce(submissions.author_id, 0) <> :author)
            OR (submissions.status = 'approved' AND (kind = 'practice' OR original_id =
                (SELECT id FROM submissions AS original WHERE original.practice_id = :practice
                AND original.status = 'approved' AND original.kind = 'practice'))))""",
        {"practice": practice_id, "language": language, "author": author_id},
    )


@mutation
def submit_trial(
    tx: Transaction,
    author_id: int,
    practice_id: int,
    language: str,
    texts: Mapping[str, str],
    is_named: bool,
    now: datetime,
) -> SubmitOutcome:
    """Submit how she tried a practice; an author cannot try her own."""
    profile = members.profile_of(tx, author_id)
    practice = records.practice_of(tx, practice_id)
    if profile is None or practice is None or practice.status != "published":
        return SubmitOutcome.GONE
    if practice.author_id == author_id or not members.is_member(tx, author_id):
        return SubmitOutcome.GONE
    if _next_allowed(tx, author_id, now) is not None:
        return SubmitOutcome.TOO_MANY
    before = _latest(tx, practice_id, author_id, SubmissionKind.TRIAL)
    known = before is not None and before.status in (
        SubmissionStatus.PENDING,
        SubmissionStatus.APPROVED,
    )
    if before is not None and known and before.texts == texts:
        return SubmitOutcome.UNCHANGED
    if before is not None and before.status is SubmissionStatus.APPROVED:
        before = None  # she has tried it again
    _insert(
        tx, practice_id, SubmissionKind.TRIAL, language, author_id, profile, texts, now,
        before, is_named=is_named,
    )  # fmt: skip
    return SubmitOutcome.SENT


def _new(
    tx: Transaction, author_id: int, profile: Profile, shared: NewPractice, now: datetime
) -> int:
    return tx.value(
        """INSERT INTO practices
            (link, author_id, country, sector, language, is_named, keep_after_leaving, created_at)
        VALUES (:link, :author, :country, :sector, :language, :named, :stays, :now)
        RETURNING id""",
        {
            "link": secrets.token_hex(16),
            "author": author_id,
            "country": profile.country,
            "sector": profile.sector,
            "language": shared.language,
            "named": int(shared.is_named),
            "stays": int(shared.keep_after_leaving),
            "now": to_timestamp(now),
        },
    )


def _insert(
    tx: Transaction,
    practice_id: int,
    kind: SubmissionKind,
    language: str,
    author_id: int,
    profile: Profile,
    texts: Mapping[str, str],
    now: datetime,
    before: Submission | None,
    *,
    topics: tuple[str, ...] = (),
    attachment: Attachment | None = None,
    is_named: bool = False,
    original_id: int | None = None,
) -> None:
    if before is not None and before.status in (
        SubmissionStatus.PENDING,
        SubmissionStatus.CHANGES_REQUESTED,
        SubmissionStatus.CORRECTION_PROPOSED,
    ):
        close(tx, before, SubmissionStatus.SUPERSEDED)
        reviews.supersede(tx, before.kind, before.id, now)
    submission_id = insert_row(
        tx, practice_id, kind, language, author_id, profile.country, profile.sector, now,
        SubmissionStatus.PENDING, before.id if before else None, attachment, is_named, original_id,
    )  # fmt: skip
    write_texts(tx, submission_id, texts, topics)
    rate_limits.record(tx, author_id, "submission", now)
    reviews.submit(tx, kind, submission_id, author_id, now, country=profile.country)


def insert_row(
    tx: Transaction,
    practice_id: int,
    kind: SubmissionKind,
    language: str,
    author_id: int | None,
    country: str,
    sector: str,
    now: datetime,
    state: SubmissionStatus,
    replaces: int | None,
    attachment: Attachment | None,
    is_named: bool,
    original_id: int | None,
) -> int:
    """Insert a submission; returns its id."""
    return tx.value(
        """INSERT INTO submissions (practice_id, kind, language, author_id, country, sector,
            is_named, status, replaces, original_id, attachment, created_at)
        VALUES (:practice, :kind, :language, :author, :country, :sector, :named, :state,
            :replaces, :original, :attachment, :now) RETURNING id""",
        {
            "practice": practice_id,
            "kind": kind,
            "language": language,
            "author": author_id,
            "country": country,
            "sector": sector,
            "named": int(is_named),
            "state": state,
            "replaces": replaces,
            "original": original_id,
            "attachment": attachment.packed() if attachment is not None else None,
            "now": to_timestamp(now),
        },
    )


def write_texts(
    tx: Transaction, submission_id: int, texts: Mapping[str, str], topics: Collection[str]
) -> None:
    """Insert the texts and topics of a submission."""
    tx.execute_many(
        "INSERT INTO submission_texts (submission_id, field, text) VALUES (:id, :field, :text)",
        [{"id": submission_id, "field": field, "text": text} for field, text in texts.items()],
    )
    tx.execute_many(
        "INSERT INTO submission_topics (submission_id, topic) VALUES (:id, :topic)",
        [{"id": submission_id, "topic": topic} for topic in topics],
    )


def close(tx: Transaction, submission: Submission, state: SubmissionStatus) -> None:
    """End a submission that is under way, and the correction of it that was offered."""
    tx.execute(
        f"UPDATE submissions SET status = :state WHERE id = :id AND status IN {OPEN}",
        {"state": state, "id": submission.id},
    )
    tx.execute(
        """UPDATE submissions SET status = 'proposal_declined' WHERE replaces = :id
        AND status = 'proposal'""",
        {"id": submission.id},
    )


def _latest(
    tx: Transaction,
    practice_id: int,
    author_id: int,
    kind: SubmissionKind,
    language: str | None = None,
) -> Submission | None:
    """Her last submission of this kind that she has not withdrawn: preferably one under review,
    else an approved one, else a rejected one.
    """
    return records.submission_of(
        tx,
        tx.value(
            f"""SELECT id FROM submissions WHERE practice_id = :practice AND kind = :kind
            AND author_id = :author AND (:language IS NULL OR language = :language)
            AND status IN ('pending', 'changes_requested', 'correction_proposed', 'approved',
            'rejected')
            ORDER BY status IN {OPEN} DESC, status = 'approved' DESC, id DESC LIMIT 1""",
            {
                "practice": practice_id,
                "kind": kind,
                "author": author_id,
                "language": language,
            },
        ),
    )


def _owned(tx: Transaction, practice_id: int, member_id: int) -> Practice | None:
    practice = records.practice_of(tx, practice_id)
    return practice if practice is not None and practice.author_id == member_id else None


@mutation
def withdraw(tx: Transaction, submission_id: int, author_id: int, now: datetime) -> UpdateOutcome:
    """Take a text back that is under way, or what she told of trying something. A practice of
    which nothing else is there goes whole.
    """
    submission = records.submission_of(tx, submission_id)
    if submission is None or submission.author_id != author_id:
        return UpdateOutcome.GONE
    if submission.kind is SubmissionKind.TRIAL and submission.status is SubmissionStatus.APPROVED:
        tx.execute(
            "UPDATE submissions SET status = 'withdrawn' WHERE id = :id", {"id": submission_id}
        )
        records.refresh_counters(tx, submission.practice_id)
        return UpdateOutcome.DONE
    if submission.status not in (
        SubmissionStatus.PENDING,
        SubmissionStatus.CHANGES_REQUESTED,
        SubmissionStatus.CORRECTION_PROPOSED,
    ):
        return UpdateOutcome.UNCHANGED
    close(tx, submission, SubmissionStatus.WITHDRAWN)
    reviews.withdraw(tx, submission.kind, submission_id, now)
    # What she sent before it and changed goes with it, with the corrections: no reviewer reads on.
    tx.execute(
        """WITH RECURSIVE earlier(id) AS (
            SELECT :id UNION SELECT replaced.id FROM earlier
            JOIN submissions AS newer ON newer.id = earlier.id
            JOIN submissions AS replaced ON replaced.id = newer.replaces
            WHERE replaced.status = 'superseded')
        UPDATE submissions SET status = 'withdrawn'
        WHERE (id IN (SELECT id FROM earlier) AND status = 'superseded')
            OR (replaces IN (SELECT id FROM earlier) AND status = 'proposal_declined')""",
        {"id": submission_id},
    )
    if submission.kind is SubmissionKind.PRACTICE:
        tx.execute(
            "DELETE FROM practices WHERE id = :id AND status = 'unpublished'",
            {"id": submission.practice_id},
        )
    return UpdateOutcome.DONE


@mutation
def remove(tx: Transaction, practice_id: int, author_id: int, now: datetime) -> UpdateOutcome:
    """Take her practice out of the library with all that is said of it."""
    if _owned(tx, practice_id, author_id) is None:
        return UpdateOutcome.GONE
    _erase(tx, practice_id, now)
    return UpdateOutcome.DONE


def _erase(tx: Transaction, practice_id: int, now: datetime) -> None:
    """Delete a practice entirely, from all tables and from the index; nothing about it waits for a
    decision any more.
    """
    for row in tx.rows(
        "SELECT id, kind FROM submissions WHERE practice_id = :id AND status = 'pending'",
        {"id": practice_id},
    ):
        reviews.withdraw(tx, row["kind"], row["id"], now)
    search.forget_practice(tx, practice_id)
    tx.execute("DELETE FROM practices WHERE id = :id", {"id": practice_id})


@mutation
def set_named(tx: Transaction, practice_id: int, author_id: int, is_named: bool) -> UpdateOutcome:
    """Show or hide her name under a practice, at once."""
    if _owned(tx, practice_id, author_id) is None:
        return UpdateOutcome.GONE
    return UpdateOutcome.DONE if _name(tx, practice_id, is_named) else UpdateOutcome.UNCHANGED


@mutation
def set_trial_named(
    tx: Transaction, submission_id: int, author_id: int, is_named: bool
) -> UpdateOutcome:
    """Show or hide her name under a trial of hers, at once."""
    submission = records.submission_of(tx, submission_id)
    if submission is None or submission.author_id != author_id:
        return UpdateOutcome.GONE
    if submission.kind is not SubmissionKind.TRIAL or submission.is_named == is_named:
        return UpdateOutcome.UNCHANGED
    tx.execute(
        "UPDATE submissions SET is_named = :named WHERE id = :id",
        {"named": int(is_named), "id": submission_id},
    )
    return UpdateOutcome.DONE


def _name(tx: Transaction, practice_id: int, is_named: bool) -> bool:
    return bool(
        tx.execute(
            "UPDATE practices SET is_named = :named WHERE id = :id AND is_named <> :named",
            {"named": int(is_named), "id": practice_id},
        )
    )


@dataclass(frozen=True, slots=True)
class OwnPractice:
    """One of her own practices: the approved text, the one under review, and a correction that is
    proposed to her. `latest` is the text that she would change: the one she sent last.
    """

    practice: Practice
    approved: Submission | None
    latest: Submission | None
    proposal: Submission | None


@query
def own(tx: Transaction, practice_id: int, author_id: int) -> OwnPractice | None:
    """One of her own practices; None for anybody else's."""
    practice = _owned(tx, practice_id, author_id)
    if practice is None:
        return None
    latest = _latest(tx, practice_id, author_id, SubmissionKind.PRACTICE)
    accepted = records.approved_of(tx, practice_id).get(practice.language)
    return OwnPractice(
        practice,
        records.submission_of(tx, accepted),
        latest,
        None if latest is None else proposal_for(tx, latest.id),
    )


@query
def own_submission(
    tx: Transaction, submission_id: int, author_id: int
) -> tuple[Submission, Submission | None] | None:
    """A text that she sent, with the correction that is proposed to her; None if it is not hers."""
    submission = records.submission_of(tx, submission_id)
    if submission is None or submission.author_id != author_id:
        return None
    return submission, proposal_for(tx, submission.id)


def proposal_for(tx: Transaction, submission_id: int) -> Submission | None:
    """The proposed correction of a text, which waits for the writer's answer."""
    return records.submission_of(
        tx,
        tx.value(
            "SELECT id FROM submissions WHERE replaces = :id AND status = 'proposal'",
            {"id": submission_id},
        ),
    )


@dataclass(frozen=True, slots=True)
class OwnSubmission:
    """A row in the list of what she has sent."""

    submission_id: int
    practice_id: int
    kind: SubmissionKind
    heading: str
    status: SubmissionStatus


@query
def own_submissions(tx: Transaction, author_id: int, page: int, size: int) -> Page[OwnSubmission]:
    """What she has sent and has not replaced or withdrawn, newest first. A practice that was
    removed from the library shows as rejected.
    """
    return tx.page(
        """SELECT submissions.id AS id, practice_id, kind, text,
            CASE WHEN practices.status = 'removed' AND submissions.status = 'approved'
                THEN 'rejected' ELSE submissions.status END AS shown
        FROM submissions JOIN practices ON practices.id = practice_id
        JOIN submission_texts ON submission_id = submissions.id AND field IN ('title', 'place')
        WHERE submissions.author_id = :author
        AND submissions.status IN ('pending', 'changes_requested', 'correction_proposed',
        'approved', 'rejected')
        AND NOT (submissions.status = 'rejected' AND EXISTS (SELECT 1 FROM submissions AS later
            WHERE later.practice_id = submissions.practice_id AND later.kind = submissions.kind
            AND later.language = submissions.language AND later.author_id = :author
            AND later.id > submissions.id AND later.status NOT IN ('withdrawn', 'proposal')))
        ORDER BY submissions.created_at DESC, submissions.id DESC""",
        {"author": author_id},
        page,
        size,
    ).map(
        lambda row: OwnSubmission(
            row["id"],
            row["practice_id"],
            SubmissionKind(row["kind"]),
            row["text"],
            SubmissionStatus(row["shown"]),
        )
    )


@dataclass(frozen=True, slots=True)
class SimilarPractice:
    """A practice that says nearly the same; `is_own` means that it is one of her own, still under
    review.
    """

    practice_id: int
    title: str
    is_own: bool


@query
def find_similar(
    tx: Transaction, author_id: int, texts: Mapping[str, str], but: int | None
) -> SimilarPractice | None:
    """The practice in the library, or of her own, that says nearly the same as these texts; None if
    there is none. `but` is the practice that she is changing.
    """
    stems = search.stems(" ".join(texts.values()))
    if len(stems) < 5:
        return None
    known = search.similar(tx, stems)
    own = tx.rows(
        f"""SELECT id, practice_id FROM submissions
        WHERE author_id = :author AND kind = 'practice' AND status IN {OPEN}
        ORDER BY id DESC LIMIT 20""",
        {"author": author_id},
    )
    best: tuple[float, int, str, bool] | None = None
    for practice_id, submission_id in (
        *((row["practice_id"], row["id"]) for row in own),
        *((practice_id, None) for practice_id in known),
    ):
        if practice_id == but:
            continue
        versions = (
            [submission_id]
            if submission_id is not None
            else list(records.approved_of(tx, practice_id).values())
        )
        for version in versions:
            there = records.texts_of(tx, version)
            other = search.stems(" ".join(there.values()))
            common = len(stems & other) / len(stems | other)
            if common >= SIMILARITY_THRESHOLD and (best is None or common > best[0]):
                best = common, practice_id, there["title"], submission_id is not None
    return None if best is None else SimilarPractice(*best[1:])


_STAYS = """(keep_after_leaving = 1 AND practices.status = 'published' AND NOT EXISTS (
    SELECT 1 FROM submission_texts JOIN submissions ON submissions.id = submission_id
    WHERE practice_id = practices.id
    AND instr(text, (SELECT name FROM members WHERE id = practices.author_id)) > 0))"""
"""SQL over `practices`: it stays in the library when its author leaves."""

_TRANSLATES = "author_id = :id AND kind = 'translation' AND status = 'approved'"


def staying(tx: Transaction, member_id: int) -> int:
    """How many practices and translations of hers would stay in the library without her name."""
    return tx.value(
        f"""SELECT (SELECT count(*) FROM practices WHERE author_id = :id AND {_STAYS})
            + (SELECT count(*) FROM submissions WHERE {_TRANSLATES})""",
        {"id": member_id},
    )


def stays(tx: Transaction, submission_id: int) -> bool:
    """Whether an approved text stays in the library, without a name, when its author leaves."""
    return bool(
        tx.value(
            f"""SELECT 1 FROM submissions JOIN practices ON practices.id = practice_id
            WHERE submissions.id = :id AND submissions.status = 'approved'
            AND (kind = 'translation' OR kind = 'practice' AND {_STAYS})""",
            {"id": submission_id},
        )
    )


def leave_nothing(tx: Transaction, member_id: int) -> None:
    """She is leaving and wants none of her texts to stay."""
    values = {"id": member_id}
    tx.execute("UPDATE practices SET keep_after_leaving = 0 WHERE author_id = :id", values)
    found = tx.rows(f"SELECT DISTINCT practice_id FROM submissions WHERE {_TRANSLATES}", values)
    tx.execute(f"DELETE FROM submissions WHERE {_TRANSLATES}", values)
    for row in found:
        records.refresh_listing(tx, row["practice_id"])


def erase_author(tx: Transaction, member_id: int, now: datetime) -> None:
    """Delete what she wrote, before her account is erased.

    Her approved practices stay without her name if she agreed to that, and their texts do not name
    her. Everything else in which she writes about herself is deleted: what is under review, earlier
    texts, her trials. Translations that readers rely on stay.
    """
    for row in tx.rows(
        f"SELECT id, {_STAYS} AS stays FROM practices WHERE author_id = :id", {"id": member_id}
    ):
        if row["stays"]:
            tx.execute(
                "UPDATE practices SET is_named = 0, author_id = NULL WHERE id = :id",
                {"id": row["id"]},
            )
        else:
            _erase(tx, row["id"], now)
    tried = tx.rows(
        "SELECT DISTINCT practice_id FROM submissions WHERE author_id = :id AND kind = 'trial'",
        {"id": member_id},
    )
    tx.execute(
        """DELETE FROM submissions
        WHERE author_id = :id AND (status <> 'approved' OR kind = 'trial')""",
        {"id": member_id},
    )
    touched = tx.rows(
        """SELECT practice_id FROM practice_marks WHERE member_id = :id
        UNION SELECT practice_id FROM practice_reads WHERE member_id = :id""",
        {"id": member_id},
    )
    for table in ("practice_marks", "practice_reads"):
        tx.execute(f"DELETE FROM {table} WHERE member_id = :id", {"id": member_id})
    for practice_id in {row["practice_id"] for row in (*tried, *touched)}:
        records.refresh_counters(tx, practice_id)
