"""The directory: which members can be found, and how: by country, by sector, by words in any
script.
"""

from dataclasses import dataclass
from datetime import datetime

from storage import blocks, browsing, members
from storage.database import Page, Row, Transaction, mutation, query
from storage.introductions import records as introductions
from storage.kit import permissions, search
from storage.kit.personal_data import DELETED, MemberColumn
from storage.members import MemberStatus, Profile
from storage.practices import records

_HIDDEN = blocks.BLOCKED_BETWEEN.format(one="members.id", viewer=":viewer")

PAGE = 6
"""Colleagues on one page: with the paging buttons that makes eight buttons."""

MOST_COUNTED = 999
"""Where the counts on the first screen of the directory stop."""

NEAREST = 3
"""Colleagues of each kind that are offered if nothing matches."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """What she searches for; empty parts match everybody.

    `words` are folded prefixes that must all match, each with the topics that it may stand for
    instead; with `only_names` only names are searched.
    """

    country: str | None = None
    sector: str | None = None
    words: tuple[tuple[str, frozenset[str]], ...] = ()
    only_names: bool = False


@dataclass(frozen=True, slots=True)
class DirectoryRow:
    """A line of a result."""

    member_id: int
    name: str
    country: str
    sector: str


@dataclass(frozen=True, slots=True)
class Nearest:
    """The closest colleagues if nothing matched."""

    same_sector: tuple[DirectoryRow, ...]
    same_country: tuple[DirectoryRow, ...]


@query
def browse(tx: Transaction, viewer_id: int, criteria: Criteria, page: int) -> Page[DirectoryRow]:
    """The members who match, without the viewer: by name, or in the order of joining if words were
    given.
    """
    return _page(tx, viewer_id, criteria, page)


@query
def look_up(tx: Transaction, staff_id: int, criteria: Criteria) -> Page[DirectoryRow]:
    """The first page for somebody with a role, from whom no block hides anybody; an empty page for
    everybody else.
    """
    if not permissions.is_staff(tx, staff_id):
        return Page((), 0, has_more=False)
    return _page(tx, staff_id, criteria, 0, blocked_too=True)


def _page(
    tx: Transaction, viewer_id: int, criteria: Criteria, page: int, *, blocked_too: bool = False
) -> Page[DirectoryRow]:
    return _matching(tx, viewer_id, criteria, page, PAGE, blocked_too=blocked_too)


@query
def nearest(tx: Transaction, viewer_id: int, criteria: Criteria) -> Nearest:
    """The same sector in other countries, and the same country in other sectors."""

    def near(others: Criteria) -> tuple[DirectoryRow, ...]:
        return _matching(tx, viewer_id, others, 0, NEAREST, but_not=criteria).rows

    return Nearest(
        near(Criteria(sector=criteria.sector)) if criteria.sector is not None else (),
        near(Criteria(country=criteria.country)) if criteria.country is not None else (),
    )


@dataclass(frozen=True, slots=True)
class ColleagueCounts:
    """How many colleagues she can find in her sector and in her country; at most MOST_COUNTED of
    each.
    """

    sector: str
    in_sector: int
    country: str
    in_country: int


@query
def colleague_counts(tx: Transaction, viewer_id: int) -> ColleagueCounts | None:
    """The colleagues of a member; None if she is not a member."""
    return colleagues_of(tx, viewer_id)


def colleagues_of(tx: Transaction, viewer_id: int) -> ColleagueCounts | None:
    """Like `colleague_counts`, inside a transaction."""
    row = tx.row(
        "SELECT sector, country FROM members WHERE id = :viewer AND status = 'member'",
        {"viewer": viewer_id},
    )
    if row is None:
        return None
    in_sector, in_country = (
        tx.value(
            f"""SELECT count(*) FROM (SELECT 1 FROM members
            WHERE status = 'member' AND {column} = :key AND id <> :viewer AND NOT {_HIDDEN}
            LIMIT :most)""",
            {"viewer": viewer_id, "key": row[column], "most": MOST_COUNTED},
        )
        for column in ("sector", "country")
    )
    return ColleagueCounts(row["sector"], in_sector, row["country"], in_country)


@query
def card(tx: Transaction, member_id: int) -> Profile | None:
    """Her profile as staff may see it; None for anybody who is not a member, whatever the
    reason.
    """
    status = tx.value("SELECT status FROM members WHERE id = :id", {"id": member_id})
    if status != MemberStatus.MEMBER:
        return None
    return members.profile_of(tx, member_id)


@dataclass(frozen=True, slots=True)
class TooManyCards:
    """The viewer has opened as many cards as she may; she may open more from `until` (UTC) on."""

    until: datetime


@mutation
def open_card(
    tx: Transaction, viewer_id: int, member_id: int, now: datetime
) -> Profile | TooManyCards | None:
    """Her profile as a colleague may see it, unless the viewer has opened too many cards lately.

    A card that was opened within the last day may be opened again. None for all who cannot be seen,
    whatever the reason: absent, not approved, or one of the two has blocked the other.
    """
    return _open(tx, viewer_id, member_id, now)


@mutation
def open_author(
    tx: Transaction, viewer_id: int, practice_id: int, now: datetime
) -> Profile | TooManyCards | None:
    """The profile of a practice's author, like `open_card`; None if she is not named."""
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.author_id is None or not practice.is_named:
        return None
    return _open(tx, viewer_id, practice.author_id, now)


def _open(
    tx: Transaction, viewer_id: int, member_id: int, now: datetime
) -> Profile | TooManyCards | None:
    if member_id == viewer_id:
        return members.profile_of(tx, member_id)
    seen = introductions.can_see(tx, viewer_id, member_id)
    again = seen and browsing.was_opened(tx, viewer_id, member_id, now)
    if not again:
        until = browsing.next_card_at(tx, viewer_id, now)
        if until is not None:
            return TooManyCards(until)
    if not seen:
        browsing.record_unseen(tx, viewer_id, now)
        return None
    if not again:
        browsing.record_card(tx, viewer_id, member_id, now)
    return members.profile_of(tx, member_id)


def update_index(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Update the search index from her profile; it contains members only."""
    search.forget_member(tx, member_id)
    profile = members.profile_of(tx, member_id) if members.is_member(tx, member_id) else None
    if profile is not None:
        search.index_member(
            tx,
            member_id,
            profile.name,
            (profile.institution, profile.position),
            {*profile.offers, *profile.seeks},
        )


def remove_from_index(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Remove a member who leaves from the index."""
    search.forget_member(tx, member_id)


@mutation
def search_members(
    tx: Transaction, member_id: int, criteria: Criteria, typed: str
) -> tuple[Page[DirectoryRow], int]:
    """Start a search: returns the first page of those who match typed words, and the number of this
    search.

    Her criteria are kept until her next search, so that she can turn pages. So are the folded words
    that she `typed`, to search practices for them.
    """
    number: int = tx.value(
        """INSERT INTO searches (member_id, number, country, sector, words, only_names, typed)
        VALUES (:member, 1, :country, :sector, :words, :only_names, :typed)
        ON CONFLICT (member_id) DO UPDATE SET number = searches.number + 1, country = :country,
            sector = :sector, words = :words, only_names = :only_names, typed = :typed
        RETURNING number""",
        {
            "member": member_id,
            "country": criteria.country,
            "sector": criteria.sector,
            "only_names": int(criteria.only_names),
            "typed": typed,
            "words": "\n".join(
                " ".join([word, *sorted(topics)]) for word, topics in criteria.words
            ),
        },
    )
    return _page(tx, member_id, criteria, 0), number


@query
def typed_words(tx: Transaction, member_id: int, number: int) -> str | None:
    """What she typed for her search with this number; None if she has searched again since."""
    return tx.value(
        "SELECT typed FROM searches WHERE member_id = :member AND number = :number",
        {"member": member_id, "number": number},
    )


@query
def remembered_search(tx: Transaction, member_id: int, number: int) -> Criteria | None:
    """The criteria of her search with this number; None if she has searched again since."""
    row = tx.row(
        "SELECT * FROM searches WHERE member_id = :member AND number = :number",
        {"member": member_id, "number": number},
    )
    if row is None:
        return None
    words = tuple(
        (word, frozenset(topics))
        for word, *topics in (line.split(" ") for line in row["words"].split("\n") if line)
    )
    return Criteria(row["country"], row["sector"], words, bool(row["only_names"]))


def _matching(
    tx: Transaction,
    viewer_id: int,
    criteria: Criteria,
    page: int,
    size: int,
    but_not: Criteria | None = None,
    blocked_too: bool = False,
) -> Page[DirectoryRow]:
    where = ["status = 'member'", "id <> :viewer"]
    if not blocked_too:
        where.append(f"NOT {_HIDDEN}")
    values: dict[str, object] = {"viewer": viewer_id}
    for column in ("country", "sector"):
        wanted: str | None = getattr(criteria, column)
        if wanted is not None:
            where.append(f"{column} = :{column}")
            values[column] = wanted
    if but_not is not None:
        where.append(
            "NOT (country = coalesce(:not_country, '') AND sector = coalesce(:not_sector, ''))"
        )
        values |= {"not_country": but_not.country, "not_sector": but_not.sector}
    columns, conditions = "id, name, country, sector", " AND ".join(where)
    if not criteria.words:
        return tx.page(
            f"SELECT {columns} FROM members WHERE {conditions} ORDER BY name_key, id",
            values,
            page,
            size,
        ).map(_entry)
    found = f"""SELECT {columns} FROM {search.MEMBERS_FOUND}
        WHERE {conditions} AND {search.FOUND} ORDER BY {search.FOUND_ORDER}"""
    shown: Page[Row] = Page((), page, has_more=False)
    for tiers in search.member_matches(tx, criteria.words, only_names=criteria.only_names):
        shown = tx.page_in_turn(found, [{**values, "match": tier} for tier in tiers], page, size)
        if shown.rows or page:
            break
    return shown.map(_entry)


def _entry(row: Row) -> DirectoryRow:
    return DirectoryRow(row["id"], row["name"], row["country"], row["sector"])


MEMBER_DATA = (
    MemberColumn(
        "searches", "member_id", DELETED, "typed, country, sector",
        internal=("number", "words", "only_names"),
    ),
)  # fmt: skip
