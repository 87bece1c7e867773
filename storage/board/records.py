"""An entry of the board, and who sees it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import profile_fields, visibility
from storage.database import Row, Transaction, from_timestamp, query, to_timestamp
from storage.introductions import records as introductions
from storage.kit import permissions, search
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.taxonomy import COUNTRIES, TOPICS
from storage.request_subjects import RequestSubject, Subject

ENTRY = "board-entry"
"""The kind of its reviews, its reports, and of requests about it."""

MAX_TOPICS = 3


class EntryKind(StrEnum):
    """What an entry is: its author seeks or offers something, or tells of an opportunity."""

    SEEK = "seek"
    OFFER = "offer"
    OPPORTUNITY = "opportunity"


SORTS = ("grant", "course", "conference", "vacancy", "partner")
"""The sorts of opportunities."""


class EntryStatus(StrEnum):
    """How an entry stands. ENDED: its author has closed it, or its time is over."""

    PENDING = "pending"
    CHANGES_REQUESTED = "changes_requested"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    PUBLISHED = "published"
    ENDED = "ended"
    REMOVED = "removed"


class Found(StrEnum):
    """What came of an entry, as its author says."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class EntryText:
    """What an author says in an entry. `sort` is set for an opportunity only; `until` is UTC, None
    if there is no date. `countries` are those of the people whom it is for, none for all.
    """

    kind: EntryKind
    sort: str | None
    title: str
    what: str
    for_whom: str
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    until: datetime | None
    is_named: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a reader sees it. Times are UTC.

    `name` is the author's, None if she is not named or it is not shown to the reader; `country`
    and `sector` are hers. `interested` counts the requests about it that its author can see, and
    is 0 for everybody else. `comment` is what its reviewers said last.
    """

    id: int
    is_mine: bool
    name: str | None
    country: str
    sector: str
    text: EntryText
    status: EntryStatus
    version: int
    expires_at: datetime | None
    is_asked: bool
    interested: int
    outcome: Found | None
    comment: str | None
    can_announce: bool

    @property
    def can_be_renewed(self) -> bool:
        """Whether it may stay beyond the time at which it runs out."""
        until = self.text.until
        return until is None or self.expires_at is None or self.expires_at < until


SHOWN = f"""(board_entries.status = 'published'
    AND EXISTS (SELECT 1 FROM members AS authors
        WHERE authors.id = board_entries.author_id AND authors.status = 'member')
    AND (board_entries.is_named = 0 OR board_entries.author_id = :viewer
        OR {visibility.SEES.format(one="board_entries.author_id", viewer=":viewer")}))"""
"""SQL over `board_entries`: whether an entry is on the board for the member `viewer`. Without its
author's name it is there for everybody; with it, for those who see her, as if she had left for all
others. While she is suspended it is off the board.
"""


def text_of(tx: Transaction, row: Row) -> EntryText:
    """What an entry says; `row` is one of `board_entries`."""
    codes: dict[str, set[str]] = {"topic": set(), "country": set(), "language": set()}
    for key in tx.rows(
        "SELECT kind, code FROM board_keys WHERE entry_id = :id ORDER BY kind, code",
        {"id": row["id"]},
    ):
        codes[key["kind"]].add(key["code"])
    return EntryText(
        EntryKind(row["kind"]), row["sort"], row["title"], row["what"], row["for_whom"],
        tuple(code for code in COUNTRIES if code in codes["country"]),
        tuple(sorted(codes["language"])),
        tuple(topic for topic in TOPICS if topic in codes["topic"]),
        None if row["until"] is None else from_timestamp(row["until"]), bool(row["is_named"]),
    )  # fmt: skip


def row_of(tx: Transaction, entry_id: int, author_id: int) -> Row | None:
    """The row of an entry of hers; None for any other."""
    return tx.row(
        "SELECT * FROM board_entries WHERE id = :id AND author_id = :author",
        {"id": entry_id, "author": author_id},
    )


@query
def seen_by(tx: Transaction, entry_id: int, viewer_id: int) -> Entry | None:
    """An entry for a reader; her own whatever its status."""
    return find(tx, entry_id, viewer_id)


def find(tx: Transaction, entry_id: int, viewer_id: int) -> Entry | None:
    """Like `seen_by`, inside a transaction."""
    # One statement, so that its time does not tell why there is none.
    row = tx.row(
        f"""SELECT board_entries.* FROM board_entries JOIN members ON members.id = :viewer
        WHERE board_entries.id = :id AND members.status = 'member'
        AND (author_id = :viewer OR {SHOWN})""",
        {"id": entry_id, "viewer": viewer_id},
    )
    return None if row is None else entry_from(tx, row, viewer_id)


@query
def for_review(tx: Transaction, entry_id: int) -> Entry | None:
    """An entry as its reviewers see it, with its author's name in any case."""
    row = tx.row("SELECT * FROM board_entries WHERE id = :id", {"id": entry_id})
    if row is None or row["status"] == EntryStatus.WITHDRAWN:
        return None
    name = tx.value("SELECT name FROM members WHERE id = :id", {"id": row["author_id"]})
    return _entry(tx, row, 0, name)


def entry_from(tx: Transaction, row: Row, viewer_id: int) -> Entry:
    """The entry in a row of `board_entries`, for a reader who may see it."""
    named_id = row["author_id"] if row["is_named"] else 0
    return _entry(tx, row, viewer_id, profile_fields.name_for(tx, viewer_id, named_id))


def _entry(tx: Transaction, row: Row, viewer_id: int, name: str | None) -> Entry:
    is_mine = row["author_id"] == viewer_id
    comment = tx.value(
        """SELECT comment FROM reviews WHERE kind = :kind AND subject_id = :id
        AND author_id = :author ORDER BY id DESC LIMIT 1""",
        {"kind": ENTRY, "id": row["id"], "author": row["author_id"]},
    )
    return Entry(
        row["id"], is_mine, name, row["country"], row["sector"], text_of(tx, row),
        EntryStatus(row["status"]), row["version"],
        None if row["expires_at"] is None else from_timestamp(row["expires_at"]),
        row["asked_at"] is not None,
        _interested(tx, row["id"], viewer_id) if is_mine else 0,
        None if row["outcome"] is None else Found(row["outcome"]),
        comment if is_mine else None,
        row["status"] == EntryStatus.PUBLISHED and permissions.is_staff(tx, viewer_id),
    )  # fmt: skip


def _interested(tx: Transaction, entry_id: int, author_id: int) -> int:
    """Only the requests to her that she can see: a larger number would tell of those whom she
    cannot.
    """
    return tx.value(
        f"""SELECT count(*) FROM introductions WHERE subject_kind = :kind AND subject_id = :id
        AND recipient_id = :viewer AND introductions.status <> 'withdrawn'
        AND {introductions.SEES_REQUESTER}""",
        {"kind": ENTRY, "id": entry_id, "viewer": author_id},
    )


def _subject(tx: Transaction, entry_id: int, reader_id: int) -> Subject | None:
    """An entry on the board, for a request to its author; her own in any status."""
    row = tx.row(
        f"""SELECT board_entries.* FROM board_entries WHERE id = :id
        AND (author_id = :viewer OR {SHOWN})""",
        {"id": entry_id, "viewer": reader_id},
    )
    if row is None:
        return None
    return Subject(
        row["author_id"], bool(row["is_named"]), row["title"], row["country"], row["sector"]
    )


REQUEST_SUBJECT = RequestSubject(ENTRY, _subject)


def index(tx: Transaction, entry_id: int) -> None:
    """Put an entry into the index, or take it out if it is not on the board."""
    row = tx.row("SELECT * FROM board_entries WHERE id = :id", {"id": entry_id})
    if row is None or row["status"] != EntryStatus.PUBLISHED:
        search.forget_entry(tx, entry_id)
    else:
        search.index_entry(tx, entry_id, [row["title"]], [row["what"], row["for_whom"]])


def put_keys(tx: Transaction, entry_id: int, text: EntryText) -> None:
    """Store the topics, countries and languages of an entry, in place of those that were there."""
    tx.execute("DELETE FROM board_keys WHERE entry_id = :id", {"id": entry_id})
    keys: Sequence[tuple[str, Sequence[str]]] = (
        ("topic", text.topics), ("country", text.countries), ("language", text.languages),
    )  # fmt: skip
    tx.execute_many(
        "INSERT INTO board_keys (entry_id, kind, code) VALUES (:id, :kind, :code)",
        [
            {"id": entry_id, "kind": kind, "code": code}
            for kind, codes in keys
            for code in dict.fromkeys(codes)
        ],
    )


def expires_at(tx: Transaction, entry_id: int) -> datetime | None:
    """When an entry runs out that is on the board (UTC); None for any other."""
    at = tx.value(
        "SELECT expires_at FROM board_entries WHERE id = :id AND status = 'published'",
        {"id": entry_id},
    )
    return None if at is None else from_timestamp(at)


def set_status(tx: Transaction, entry_id: int, status: EntryStatus, now: datetime) -> None:
    """Change the status of an entry, and the index with it."""
    tx.execute(
        "UPDATE board_entries SET status = :status, updated_at = :now WHERE id = :id",
        {"id": entry_id, "status": status, "now": to_timestamp(now)},
    )
    index(tx, entry_id)


MEMBER_DATA = (
    MemberColumn(
        "board_entries", "author_id", DELETED,
        """updated_at, published_at, expires_at, kind, sort, title, what AS description,
        for_whom AS body, until AS until_at,
        country, sector, is_named, status, outcome""",
        internal=("id", "version", "asked_at"),
    ),
    MemberColumn(
        "board_positions", "member_id", DELETED, "kind, topic, country, typed", internal=("page",)
    ),
)  # fmt: skip
