"""Saved searches: a member is told when somebody joins, or changes her profile, so that a search of
hers finds her.

    somebody fits now ──► match ── at most one message a day to the owner ──► told
                                ── no longer found by the owner ───────────► deleted

A search that is saved matches nobody who fits already. Who fits is what the search itself finds
(`storage/directory`), so a match is never somebody whom its owner could not find.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, directory, members, outbox, profile_fields, visibility
from storage.database import (
    Database,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.directory import Criteria, DirectoryRow, PartKind
from storage.directory.ranking import rows_of
from storage.kit.personal_data import DELETED, MemberColumn
from storage.members import Profile

FOUND = "saved-search-found"
"""Kind of the message; its subject is the time (seconds since 1970) with which its matches are
marked.
"""

MOST = 4
"""The most searches that one member may save."""

ONCE_IN = timedelta(days=1)
"""At most one message in this time, for all searches of a member together."""

BATCH = 200
"""Owners who are told in one transaction."""


class SaveOutcome(StrEnum):
    """Outcome of saving a search."""

    SAVED = "saved"
    ALREADY = "already"
    TOO_MANY = "too-many"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that a member has saved."""

    id: int
    criteria: Criteria


@dataclass(frozen=True, slots=True)
class SavedNews:
    """The matches of one message that its reader may still find, and their searches."""

    rows: tuple[DirectoryRow, ...]
    searches: tuple[SavedSearch, ...]


@mutation
def save(tx: Transaction, member_id: int, criteria: Criteria, now: datetime) -> SaveOutcome:
    """Save a search. One that finds everybody cannot be saved."""
    if not criteria.parts or not members.is_member(tx, member_id):
        return SaveOutcome.GONE
    packed = criteria.pack()
    saved = _of(tx, member_id)
    if any(one.criteria.pack() == packed for one in saved):
        return SaveOutcome.ALREADY
    if len(saved) >= MOST:
        return SaveOutcome.TOO_MANY
    tx.execute(
        """INSERT INTO saved_searches (member_id, criteria, country, sector, created_at)
        VALUES (:member, :criteria, :country, :sector, :now)""",
        {
            "member": member_id,
            "criteria": packed,
            "country": _only(criteria.keys(PartKind.COUNTRY)),
            "sector": _only(criteria.keys(PartKind.SECTOR)),
            "now": to_timestamp(now),
        },
    )
    return SaveOutcome.SAVED


def _only(keys: tuple[str, ...]) -> str | None:
    return keys[0] if len(keys) == 1 else None


@mutation
def remove(tx: Transaction, member_id: int, search_id: int) -> bool:
    """Remove one of her saved searches; False if there is none with this id."""
    return bool(
        tx.execute(
            "DELETE FROM saved_searches WHERE id = :id AND member_id = :member",
            {"id": search_id, "member": member_id},
        )
    )


@query
def of(tx: Transaction, member_id: int) -> tuple[SavedSearch, ...]:
    """Her saved searches, oldest first."""
    return _of(tx, member_id)


def _of(tx: Transaction, member_id: int) -> tuple[SavedSearch, ...]:
    return tuple(
        SavedSearch(row["id"], Criteria.unpack(row["criteria"]))
        for row in tx.rows(
            "SELECT id, criteria FROM saved_searches WHERE member_id = :id ORDER BY id",
            {"id": member_id},
        )
    )


# Who fits


def match_joined(tx: Transaction, member_id: int, now: datetime) -> None:
    """Note which saved searches find a member who has just joined."""
    _note(tx, member_id, _finding(tx, member_id), now)


def note_before_change(tx: Transaction, member_id: int, now: datetime) -> None:
    """Before a change of her profile: note which saved searches find her already."""
    _note(tx, member_id, _finding(tx, member_id), now, is_before=True)


def match_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """After a change of her profile: note which other saved searches find her now."""
    _note(tx, member_id, _finding(tx, member_id), now)
    tx.execute(
        "DELETE FROM saved_search_matches WHERE found_id = :id AND is_before = 1", {"id": member_id}
    )


def _note(
    tx: Transaction,
    member_id: int,
    searches: list[int],
    now: datetime,
    *,
    is_before: bool = False,
) -> None:
    """Store matches; a search that has found her before does not find her again."""
    tx.execute_many(
        """INSERT INTO saved_search_matches (search_id, found_id, found_at, is_before)
        VALUES (:search, :found, :now, :before) ON CONFLICT DO NOTHING""",
        [
            {
                "search": search,
                "found": member_id,
                "now": to_timestamp(now),
                "before": int(is_before),
            }
            for search in searches
        ],
    )


def _finding(tx: Transaction, member_id: int) -> list[int]:
    """The ids of the saved searches whose owners would find this member with them now."""
    profile = members.profile_of(tx, member_id) if visibility.is_shown(tx, member_id) else None
    if profile is None:
        return []
    # Many members save the same search, so each different one is tried once.
    different = tx.rows(
        """SELECT DISTINCT criteria FROM saved_searches
        WHERE (country IS NULL OR country = :country) AND (sector IS NULL OR sector = :sector)""",
        {"country": profile.country, "sector": profile.sector},
    )
    return [
        row["id"]
        for (packed,) in different
        if _may_fit(criteria := Criteria.unpack(packed), profile)
        and (least := directory.found_from(tx, criteria, member_id)) is not None
        for row in tx.rows(
            f"""SELECT saved_searches.id AS id
            FROM saved_searches JOIN members AS found ON found.id = :found
            WHERE criteria = :criteria AND saved_searches.member_id <> :found
            AND NOT {_HIDDEN} AND {_CLOSENESS} >= :least""",
            {"criteria": packed, "found": member_id, "least": int(least)},
        )
    ]


_CLOSENESS = profile_fields.CLOSENESS.format(one="found", viewer="saved_searches.member_id")
_HIDDEN = blocks.BLOCKED_BETWEEN.format(one=":found", viewer="saved_searches.member_id")


def _may_fit(criteria: Criteria, profile: Profile) -> bool:
    """Whether her country, field and topics are what is looked for: cheap, for thousands of
    searches.
    """
    topic, offers, seeks = PartKind.TOPIC, PartKind.OFFERS, PartKind.SEEKS
    countries, sectors = criteria.keys(PartKind.COUNTRY), criteria.keys(PartKind.SECTOR)
    if countries and profile.country not in countries:
        return False
    if sectors and profile.sector not in sectors:
        return False
    return not criteria.keys(topic, offers, seeks) or not (
        set(criteria.keys(topic, offers)).isdisjoint(profile.offers)
        and set(criteria.keys(topic, seeks)).isdisjoint(profile.seeks)
    )


# Telling

_LAST = f"""(SELECT max(not_before) FROM deliveries JOIN messages ON messages.id = message_id
    WHERE recipient_id = saved_searches.member_id AND kind = '{FOUND}'
    AND deliveries.status NOT IN ('queued', 'dropped'))"""
"""SQL over `saved_searches`: when its owner was last told, in seconds since 1970."""

_UNTOLD = """FROM saved_search_matches JOIN saved_searches ON saved_searches.id = search_id
    JOIN members ON members.id = saved_searches.member_id
    WHERE told_at IS NULL AND is_before = 0 AND blocked_at IS NULL"""

_DAY = int(ONCE_IN.total_seconds())


async def notify(db: Database, now: datetime) -> None:
    """Tell the owners of matches, in batches, so that nobody has to wait for it."""
    while await _notify_batch(db, now) == BATCH:
        pass


@mutation
def _notify_batch(tx: Transaction, now: datetime) -> int:
    """Tell a batch of owners, or add to the message that waits for their morning; returns how many
    owners were looked at.
    """
    owners = [
        row["owner"]
        for row in tx.rows(
            f"""SELECT DISTINCT saved_searches.member_id AS owner {_UNTOLD}
            AND coalesce({_LAST}, 0) <= :before ORDER BY owner LIMIT :most""",
            {"before": to_timestamp(now) - _DAY, "most": BATCH},
        )
    ]
    for owner in owners:
        _notify(tx, owner, now)
    return len(owners)


def _notify(tx: Transaction, owner: int, now: datetime) -> None:
    fitting: list[dict[str, object]] = []
    for row in tx.rows(
        f"""SELECT search_id, found_id, criteria {_UNTOLD}
        AND saved_searches.member_id = :owner""",
        {"owner": owner},
    ):
        which = {"search": row["search_id"], "found": row["found_id"]}
        criteria = Criteria.unpack(row["criteria"])
        if members.is_member(tx, owner) and directory.fits(tx, owner, criteria, row["found_id"]):
            fitting.append(which)
        else:
            tx.execute(
                """DELETE FROM saved_search_matches
                WHERE search_id = :search AND found_id = :found""",
                which,
            )
    if not fitting:
        return
    subject: int | None = tx.value(
        """SELECT subject_id FROM deliveries JOIN messages ON messages.id = message_id
        WHERE recipient_id = :owner AND kind = :kind AND deliveries.status = 'queued'""",
        {"owner": owner, "kind": FOUND},
    )
    if subject is None:
        subject = to_timestamp(now)
        outbox.enqueue(tx, FOUND, [owner], now, subject_id=subject)
    tx.execute_many(
        """UPDATE saved_search_matches SET told_at = :at
        WHERE search_id = :search AND found_id = :found""",
        [{**which, "at": subject} for which in fitting],
    )


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next owner may be told (UTC); None if there is nothing to tell."""
    due = tx.value(f"SELECT min(max(found_at, coalesce({_LAST} + {_DAY}, 0))) {_UNTOLD}")
    return None if due is None else from_timestamp(due)


@query
def news(
    tx: Transaction, owner_id: int, subject: int, language: str, now: datetime
) -> SavedNews | None:
    """What a message says now; None if its reader would find none of its matches any more."""
    found = _still_found(tx, owner_id, subject)
    if not found:
        return None
    rows = rows_of(tx, owner_id, tuple(found), language, now)
    return SavedNews(rows, tuple({one.id: one for one in found.values()}.values()))


def is_news(tx: Transaction, owner_id: int, subject: int) -> bool:
    """Whether its reader would still find somebody of whom a message tells."""
    return bool(_still_found(tx, owner_id, subject))


def _still_found(tx: Transaction, owner_id: int, subject: int) -> dict[int, SavedSearch]:
    """The members of whom a message tells and whom its reader would still find, each with a search
    that finds her.
    """
    found: dict[int, SavedSearch] = {}
    if not members.is_member(tx, owner_id):
        return found
    for row in tx.rows(
        """SELECT search_id, found_id, criteria FROM saved_search_matches
        JOIN saved_searches ON saved_searches.id = search_id
        WHERE saved_searches.member_id = :owner AND told_at = :at ORDER BY search_id, found_id""",
        {"owner": owner_id, "at": subject},
    ):
        saved = SavedSearch(row["search_id"], Criteria.unpack(row["criteria"]))
        if directory.fits(tx, owner_id, saved.criteria, row["found_id"]):
            found[row["found_id"]] = saved
    return found


MEMBER_DATA = (
    MemberColumn(
        "saved_searches", "member_id", DELETED, "created_at, criteria, country, sector",
        internal=("id",),
    ),
    MemberColumn(
        "saved_search_matches", "found_id", DELETED,
        omitted="whose search has found her is not told her",
    ),
)  # fmt: skip
