"""Readers' reactions to a practice, and what its author hears of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import marks
from storage.practices import records

NEWS = "practice-news"
"""Kind of the weekly message to an author; it has no subject."""

FIRST_NEWS_DELAY = timedelta(days=1)
"""How long after the first reaction an author is told."""

NEWS_INTERVAL = timedelta(days=7)


class Mark(StrEnum):
    """The marks that a reader can put on a practice."""

    USEFUL = "useful"
    SAVED = "saved"


class ReactOutcome(StrEnum):
    """Outcome of a mark."""

    DONE = "done"
    OWN = "own"
    GONE = "gone"


@mutation
def mark(
    tx: Transaction, practice_id: int, member_id: int, mark: Mark, on: bool, now: datetime
) -> ReactOutcome:
    """Set or remove a mark; doing so twice changes nothing more. An author cannot mark her own
    practice as useful.
    """
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published" or not members.is_member(tx, member_id):
        return ReactOutcome.GONE
    if mark is Mark.USEFUL and practice.author_id == member_id:
        return ReactOutcome.OWN
    changed = marks.PRACTICES.put(tx, practice_id, member_id, mark, on, now)
    if changed and mark is Mark.USEFUL:
        records.refresh_counters(tx, practice_id)
        if on:
            schedule_author_news(tx, practice_id, now)
    return ReactOutcome.DONE


def schedule_author_news(tx: Transaction, practice_id: int, now: datetime) -> None:
    """Schedule news for the author, because something has happened that she should hear of."""
    practice = records.practice_of(tx, practice_id)
    if practice is not None and practice.author_id is not None:
        schedule_news(tx, practice.author_id, now)


def schedule_news(tx: Transaction, author_id: int, now: datetime) -> None:
    """Schedule the news of an author, because readers have found something of hers useful or have
    tried it.
    """
    tx.execute(
        """INSERT INTO author_news (member_id, since, due_at) VALUES (:author, :start, :soon)
        ON CONFLICT (member_id) DO UPDATE
            SET due_at = coalesce(author_news.due_at, CASE
                WHEN author_news.since + :week > :soon THEN author_news.since + :week
                ELSE :soon END)""",
        {
            "author": author_id,
            "start": to_timestamp(now),
            "soon": to_timestamp(now + FIRST_NEWS_DELAY),
            "week": int(NEWS_INTERVAL.total_seconds()),
        },
    )


@dataclass(frozen=True, slots=True)
class TrialNews:
    """A trial of a practice: the name of the member who tried it if she gives it, otherwise None,
    and the practice.
    """

    practice_id: int
    title: str
    name: str | None
    country: str
    sector: str


@dataclass(frozen=True, slots=True)
class AuthorNews:
    """What has happened to an author's practices since her last news, and how often her projects
    were found useful.
    """

    useful: int
    tried: tuple[TrialNews, ...]
    projects_useful: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing has happened."""
        return not (self.useful or self.tried or self.projects_useful)


@mutation
def notify_authors(tx: Transaction, now: datetime) -> int:
    """Queue the news of each author whose time has come; returns how many."""
    rows = tx.rows(
        """SELECT member_id, since FROM author_news
        WHERE due_at <= :now AND is_muted = 0 LIMIT 500""",
        {"now": to_timestamp(now)},
    )
    told = 0
    for row in rows:
        news = _news(tx, row["member_id"], row["since"], to_timestamp(now))
        happened = not news.is_empty
        if happened:
            outbox.enqueue(
                tx,
                NEWS,
                [row["member_id"]],
                now,
                subject_id=row["since"],
                expires_at=now + NEWS_INTERVAL,
            )
            told += 1
        tx.execute(
            """UPDATE author_news SET due_at = NULL,
                since = CASE WHEN :happened = 1 THEN :now ELSE since END WHERE member_id = :id""",
            {"happened": int(happened), "now": to_timestamp(now), "id": row["member_id"]},
        )
    return told


@query
def news(tx: Transaction, author_id: int, since: int) -> AuthorNews | None:
    """The news for an author from a stored moment (seconds since 1970) up to the moment when the
    message was queued; None if she has muted it.
    """
    return news_of(tx, author_id, since)


def news_of(tx: Transaction, author_id: int, since: int) -> AuthorNews | None:
    """Like `news`, inside a transaction."""
    row = tx.row("SELECT since, is_muted FROM author_news WHERE member_id = :id", {"id": author_id})
    if row is None or row["is_muted"]:
        return None
    return _news(tx, author_id, since, row["since"])


def _news(tx: Transaction, author_id: int, since: int, until: int) -> AuthorNews:
    span = {"author": author_id, "since": since, "until": until}
    published = "practices WHERE status = 'published'"
    useful = marks.PRACTICES.received(tx, published, author_id, Mark.USEFUL, since, until)
    shown = "projects WHERE status = 'shown'"
    projects_useful = marks.PROJECTS.received(tx, shown, author_id, Mark.USEFUL, since, until)
    rows = tx.rows(
        """SELECT trials.practice_id AS practice_id, trials.author_id AS author_id,
            trials.is_named AS named, trials.country AS country, trials.sector AS sector, text
        FROM practices JOIN submissions AS trials ON trials.practice_id = practices.id
            AND trials.kind = 'trial' AND trials.status = 'approved'
        JOIN reviews ON reviews.kind = 'trial' AND reviews.subject_id = trials.id
            AND reviews.status = 'approved'
        JOIN submissions AS shown ON shown.practice_id = practices.id
            AND shown.status = 'approved' AND shown.language = practices.language
            AND shown.kind = 'practice'
        JOIN submission_texts ON submission_id = shown.id AND field = 'title'
        WHERE practices.author_id = :author AND practices.status = 'published'
        AND reviews.decided_at >= :since AND reviews.decided_at < :until
        ORDER BY trials.id LIMIT 10""",
        span,
    )
    return AuthorNews(
        useful,
        tuple(
            TrialNews(
                row["practice_id"],
                row["text"],
                records.name_of(tx, row["author_id"], author_id) if row["named"] else None,
                row["country"],
                row["sector"],
            )
            for row in rows
        ),
        projects_useful,
    )


@mutation
def set_news_enabled(tx: Transaction, author_id: int, wants: bool, now: datetime) -> None:
    """Set whether an author hears of her readers, at most once a week."""
    tx.execute(
        """INSERT INTO author_news (member_id, since, is_muted) VALUES (:id, :now, :off)
        ON CONFLICT (member_id) DO UPDATE SET is_muted = :off,
            since = CASE WHEN author_news.is_muted > :off THEN :now ELSE author_news.since END""",
        {"id": author_id, "now": to_timestamp(now), "off": int(not wants)},
    )


@query
def has_news_enabled(tx: Transaction, author_id: int) -> bool:
    """Whether she hears of her readers."""
    return not tx.value("SELECT is_muted FROM author_news WHERE member_id = :id", {"id": author_id})


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next author is told (UTC); None if none is due."""
    due = tx.value("SELECT min(due_at) FROM author_news WHERE due_at IS NOT NULL AND is_muted = 0")
    return None if due is None else from_timestamp(due)
