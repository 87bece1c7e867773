"""The board: how entries are found, by kind, topic, country and words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import members
from storage.board.records import SHOWN, EntryKind, EntryStatus
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query
from storage.kit import search
from storage.kit.search import Word

PAGE = 4
"""Entries on one page."""


@dataclass(frozen=True, slots=True)
class BoardPosition:
    """A member's position on the board. `typed` are the words of a search, as one line."""

    kind: EntryKind | None = None
    topic: str | None = None
    country: str | None = None
    typed: str | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry in a list. `until` is the date that its author gave (UTC)."""

    id: int
    kind: EntryKind
    title: str
    status: EntryStatus
    until: datetime | None


@mutation
def open_list(
    tx: Transaction, viewer_id: int, place: BoardPosition, words: Sequence[Word]
) -> Page[EntryRow]:
    """Open one page of the board: the newest entries first, or with words the best matches. The
    position is kept until she opens another one. `words` are those of `place.typed`.
    """
    if not members.is_member(tx, viewer_id):
        return Page((), place.page, has_more=False)
    values = {
        "viewer": viewer_id, "kind": place.kind, "topic": place.topic, "country": place.country,
        "typed": place.typed, "page": place.page,
    }  # fmt: skip
    tx.execute(
        """INSERT INTO board_positions (member_id, kind, topic, country, typed, page)
        VALUES (:viewer, :kind, :topic, :country, :typed, :page)
        ON CONFLICT (member_id) DO UPDATE SET kind = :kind, topic = :topic, country = :country,
            typed = :typed, page = :page""",
        values,
    )
    where = f"{SHOWN} AND {_narrowed(place)}"
    if place.typed is None:
        found = tx.page(
            f"""SELECT board_entries.* FROM board_entries WHERE {where}
            ORDER BY published_at DESC, id DESC""",
            values,
            place.page,
            PAGE,
        )
    else:
        sql = f"""SELECT board_entries.* FROM {search.ENTRIES_FOUND}
            WHERE {search.ENTRY_MATCHES} AND {where} ORDER BY published_at DESC, id DESC"""
        turns = [(sql, {**values, "match": match}) for match in search.entry_matches(tx, words)]
        found = tx.page_in_turn(turns, place.page, PAGE)
    return found.map(row_from)


def _narrowed(place: BoardPosition) -> str:
    has_key = """EXISTS (SELECT 1 FROM board_keys WHERE entry_id = board_entries.id
        AND board_keys.kind = '{0}' AND code = :{0})"""
    parts = ["1 = 1"]
    if place.kind is not None:
        parts.append("board_entries.kind = :kind")
    if place.topic is not None:
        parts.append(has_key.format("topic"))
    if place.country is not None:
        # An entry without countries is for all of them.
        parts.append(
            f"""({has_key.format("country")} OR NOT EXISTS (SELECT 1 FROM board_keys
            WHERE entry_id = board_entries.id AND board_keys.kind = 'country'))"""
        )
    return " AND ".join(parts)


def row_from(row: Row) -> EntryRow:
    """The line of an entry in a list; `row` is one of `board_entries`."""
    until = None if row["until"] is None else from_timestamp(row["until"])
    return EntryRow(
        row["id"], EntryKind(row["kind"]), row["title"], EntryStatus(row["status"]), until
    )


@query
def position_of(tx: Transaction, viewer_id: int) -> BoardPosition:
    """Her last position; the first page of everything if she has not opened the board yet."""
    row = tx.row("SELECT * FROM board_positions WHERE member_id = :id", {"id": viewer_id})
    if row is None:
        return BoardPosition()
    kind = None if row["kind"] is None else EntryKind(row["kind"])
    return BoardPosition(kind, row["topic"], row["country"], row["typed"], row["page"])


@query
def own_entries(tx: Transaction, author_id: int, page: int, size: int) -> Page[EntryRow]:
    """Her entries, the latest first."""
    return tx.page(
        """SELECT * FROM board_entries WHERE author_id = :author AND status <> 'withdrawn'
        ORDER BY id DESC""",
        {"author": author_id},
        page,
        size,
    ).map(row_from)
