"""The library: how practices are found and read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from storage import members, reviews
from storage.database import Page, Row, Transaction, mutation, query, to_timestamp
from storage.kit import marks, search
from storage.kit.languages import best_language
from storage.kit.search import Word
from storage.practices import records, submissions
from storage.practices.reactions import Mark
from storage.practices.records import OPEN, Practice, Submission
from storage.practices.reviews import may_remove
from storage.terms import ties
from storage.terms.themes import Theme

PAGE = 6
"""Practices on one page: with the paging buttons that makes eight buttons."""

PAGES = 20
"""The most pages that a search has, because more do not fit."""

MIN_READS = 10
"""From this number of readers on, a practice is worth the work of translating it."""

_MOST_READ = 300
"""Missing translations are counted among this many of the most read practices."""


class PracticeList(StrEnum):
    """Which practices a list shows, and in which order."""

    NEWEST = "newest"
    USEFUL = "useful"
    TRIED = "tried"
    SAVED = "saved"
    WORDS = "words"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class ListPosition:
    """A member's position in the library. `typed` are the words of a search, as one line; `number`
    distinguishes the position from later ones.
    """

    box: PracticeList
    topic: str | None = None
    sector: str | None = None
    country: str | None = None
    typed: str | None = None
    page: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class PracticeRow:
    """A practice in a list."""

    practice_id: int
    title: str
    country: str
    sector: str
    useful: int
    tried: int


@mutation
def open_list(
    tx: Transaction, viewer_id: int, place: ListPosition, words: Sequence[Word], language: str
) -> tuple[ListPosition, Page[PracticeRow]]:
    """Open one page of the library, in the reader's language.

    The position is kept until she opens another one, and is returned with its number. `words` are
    those of `place.typed`.
    """
    place = replace(place, number=_remember(tx, viewer_id, place))
    return place, _listing(tx, viewer_id, place, words, language)


def _remember(tx: Transaction, viewer_id: int, place: ListPosition) -> int:
    return tx.value(
        """INSERT INTO library_positions
            (member_id, number, box, topic, sector, country, typed, page)
        VALUES
            (:member, 1, :box, :topic, :sector, :country, :typed, :page)
        ON CONFLICT (member_id) DO UPDATE SET number = library_positions.number
            + CASE WHEN coalesce(library_positions.typed, '') <> coalesce(:typed, '')
                THEN 1 ELSE 0 END,
            box = :box, topic = :topic, sector = :sector, country = :country, typed = :typed,
            page = :page
        RETURNING number""",
        {
            "member": viewer_id,
            "box": place.box,
            "topic": place.topic,
            "sector": place.sector,
            "country": place.country,
            "typed": place.typed,
            "page": place.page,
        },
    )


@query
def position_of(tx: Transaction, viewer_id: int) -> ListPosition | None:
    """Her last position; None if she has not opened the library yet."""
    row = tx.row("SELECT * FROM library_positions WHERE member_id = :id", {"id": viewer_id})
    if row is None:
        return None
    return ListPosition(
        PracticeList(row["box"]), row["topic"], row["sector"], row["country"], row["typed"],
        row["page"],
        row["number"],
    )  # fmt: skip


def _listing(
    tx: Transaction, viewer_id: int, place: ListPosition, words: Sequence[Word], language: str
) -> Page[PracticeRow]:
    if not members.is_member(tx, viewer_id):
        return Page((), place.page, has_more=False)
    match place.box:
        case PracticeList.WORDS:
            facts = [
                f"{kind}-{key}"
                for kind, key in (
                    ("topic", place.topic), ("sector", place.sector), ("country", place.country),
                )
                if key is not None
            ]  # fmt: skip
            found = search.practices(tx, words, facts, place.page, PAGE)
        case PracticeList.SAVED:
            found = tx.page(
                """SELECT practice_id FROM practice_marks
                JOIN practices ON practices.id = practice_id AND status = 'published'
                WHERE member_id = :viewer AND mark = 'saved'
                ORDER BY marked_at DESC, practice_id DESC""",
                {"viewer": viewer_id},
                place.page,
                PAGE,
            ).map(_id)
        case PracticeList.MISSING:
            found = Page.of(_missing(tx, viewer_id, language), place.page, PAGE)
        case box:
            order = {PracticeList.USEFUL: "useful", PracticeList.TRIED: "tried"}.get(
                box, "published_at"
            )
            narrowed = [
                f"AND {name} = :{name}"
                for name, key in (("sector", place.sector), ("country", place.country))
                if key is not None
            ]
            # Without a mark or a trial there is nothing to be the most of.
            some = f"AND {order} > 0" if box is PracticeList.TRIED else ""
            found = tx.page(
                f"""SELECT practice_id FROM practice_listings
                WHERE topic = :topic {some} {" ".join(narrowed)}
                ORDER BY {order} DESC, practice_id DESC""",
                {
                    "topic": place.topic or "",
                    "sector": place.sector,
                    "country": place.country,
                },
                place.page,
                PAGE,
            ).map(_id)
    found = replace(found, has_more=found.has_more and place.page + 1 < PAGES)
    return found.map(lambda practice_id: _row(tx, practice_id, language))


def _id(row: Row) -> int:
    return row[0]


def _row(tx: Transaction, practice_id: int, language: str) -> PracticeRow:
    practice = records.practice_of(tx, practice_id)
    assert practice is not None
    title = _title(tx, practice_id, language, practice.language)
    return PracticeRow(
        practice_id, title, practice.country, practice.sector, practice.useful, practice.tried
    )


def _title(tx: Transaction, practice_id: int, language: str, original: str) -> str:
    accepted = records.approved_of(tx, practice_id)
    return tx.value(
        "SELECT text FROM submission_texts WHERE submission_id = :id AND field = 'title'",
        {"id": accepted[best_language(accepted, language, original)]},
    )


@dataclass(frozen=True, slots=True)
class PracticeTitle:
    """A practice, by its title in the reader's language."""

    practice_id: int
    title: str


_HER_TOPICS = "SELECT DISTINCT topic FROM member_topics WHERE member_id = :viewer"
_UNREAD = """NOT EXISTS (SELECT 1 FROM practice_reads
    WHERE practice_reads.practice_id = practice_listings.practice_id AND member_id = :viewer)"""


def next_to_read(tx: Transaction, viewer_id: int, language: str) -> PracticeTitle | None:
    """The practice to offer to a member, inside a transaction: the newest on her topics that she
    has not read, else the newest that she has not read, else the newest. None if others have
    published none.
    """
    topics = [row["topic"] for row in tx.rows(_HER_TOPICS, {"viewer": viewer_id})]
    steps = [(topics, _UNREAD), ([""], _UNREAD), ([""], "1 = 1")]
    for among, condition in steps:
        # One topic at a time: each is read from its index and stops at the first match.
        found = [
            row
            for topic in among
            if (
                row := tx.row(
                    f"""SELECT id, practice_listings.published_at AS at, language
                    FROM practice_listings JOIN practices ON practices.id = practice_id
                    WHERE topic = :topic AND coalesce(author_id, 0) <> :viewer AND {condition}
                    ORDER BY practice_listings.published_at DESC, practice_id DESC LIMIT 1""",
                    {"topic": topic, "viewer": viewer_id},
                )
            )
        ]
        if found:
            newest = max(found, key=lambda row: (row["at"], row["id"]))
            title = _title(tx, newest["id"], language, newest["language"])
            return PracticeTitle(newest["id"], title)
    return None


def new_count(tx: Transaction, viewer_id: int, since: datetime, most: int) -> int:
    """The number of practices on her topics, published since then by others, that she has not read;
    at most `most`. Inside a transaction.
    """
    return tx.value(
        f"""SELECT count(*) FROM (SELECT DISTINCT practice_id
            FROM practice_listings JOIN practices ON practices.id = practice_id
            WHERE topic IN ({_HER_TOPICS}) AND practice_listings.published_at >= :since
            AND coalesce(author_id, 0) <> :viewer AND {_UNREAD} LIMIT :most) AS counted""",
        {"viewer": viewer_id, "since": to_timestamp(since), "most": most},
    )


@query
def missing_count(tx: Transaction, viewer_id: int, language: str) -> int:
    """The number of well-read practices that have no current text in this language, and for which
    she may therefore offer one.
    """
    return len(_missing(tx, viewer_id, language))


def _missing(tx: Transaction, viewer_id: int, language: str) -> list[int]:
    """The ids of the most read practices of which nobody has written, or is writing, a version in
    this language that matches the current original.
    """
    rows = tx.rows(
        f"""SELECT id FROM (SELECT id, language FROM practices
            WHERE status = 'published' AND reads >= :readers
            ORDER BY reads DESC LIMIT :most) AS read
        WHERE language <> :language AND NOT EXISTS (SELECT 1 FROM submissions AS text
            WHERE text.practice_id = read.id AND text.language = :language
            AND text.kind = 'translation' AND ((text.status IN {OPEN})
                OR (text.status = 'approved' AND text.original_id = (SELECT original.id
                    FROM submissions AS original WHERE original.practice_id = read.id
                    AND original.status = 'approved' AND original.kind = 'practice'))))""",
        {"language": language, "readers": MIN_READS, "most": _MOST_READ},
    )
    return [row["id"] for row in rows]


@query
def sizes(tx: Transaction, viewer_id: int) -> tuple[int, int]:
    """The number of practices in the library, and the number that she has saved."""
    return (
        tx.value("SELECT count(*) FROM practice_listings WHERE topic = ''"),
        tx.value(
            """SELECT count(*) FROM practice_marks
            JOIN practices ON practices.id = practice_id AND status = 'published'
            WHERE member_id = :id AND mark = 'saved'""",
            {"id": viewer_id},
        ),
    )


@dataclass(frozen=True, slots=True)
class Card:
    """A practice as a reader gets it.

    `author` is the author's name, None if she is not named or may not be known to the reader; the
    same holds for `checked_by`. `text` is in the best of the available `languages`; `is_outdated`
    means that the original has changed since it was translated. `practice.tried` is the number of
    approved trials. `themes` are the priorities and tracks to which it belongs;
    `may_tie`: the reader can change them.
    """

    practice: Practice
    author: str | None
    text: Submission
    checked_by: str | None
    languages: tuple[str, ...]
    original: Submission
    is_outdated: bool
    is_mine: bool
    is_writer: bool
    is_useful: bool
    is_saved: bool
    can_remove: bool
    themes: tuple[Theme, ...] = ()
    may_tie: bool = False


@mutation
def read(
    tx: Transaction, practice_id: int, viewer_id: int, language: str, wanted: str | None,
    now: datetime,
) -> Card | None:  # fmt: skip
    """The practice for a reader of this language, or in the language `wanted`; counts each reader
    once. None if it is not in the library.
    """
    card = _card(tx, practice_id, viewer_id, language, wanted)
    if card is not None and not card.is_mine:
        fresh = tx.execute(
            """INSERT INTO practice_reads (practice_id, member_id, read_at)
            VALUES (:practice, :viewer, :now)
            ON CONFLICT DO NOTHING""",
            {"practice": practice_id, "viewer": viewer_id, "now": to_timestamp(now)},
        )
        if fresh:
            tx.execute("UPDATE practices SET reads = reads + 1 WHERE id = :id", {"id": practice_id})
    return card


@query
def card(
    tx: Transaction, practice_id: int, viewer_id: int, language: str, wanted: str | None = None
) -> Card | None:
    """The practice for a reader, without counting her."""
    return _card(tx, practice_id, viewer_id, language, wanted)


def _card(
    tx: Transaction, practice_id: int, viewer_id: int, language: str, wanted: str | None
) -> Card | None:
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published" or not members.is_member(tx, viewer_id):
        return None
    accepted = records.approved_of(tx, practice_id)
    hers = wanted if wanted in accepted else language
    best = best_language(accepted, hers, practice.language)
    text = records.submission_of(tx, accepted[best])
    original = records.submission_of(tx, accepted[practice.language])
    assert text is not None
    assert original is not None
    review = reviews.latest(tx, text.kind, text.id)
    put = marks.PRACTICES.of_member(tx, practice_id, viewer_id)
    return Card(
        practice=practice,
        author=records.name_of(tx, practice.author_id if practice.is_named else None, viewer_id),
        text=text,
        checked_by=records.name_of(tx, review.decided_by if review else None, viewer_id),
        languages=tuple(accepted),
        original=original,
        is_outdated=text.original_id is not None and text.original_id != original.id,
        is_mine=practice.author_id == viewer_id,
        is_writer=text.author_id == viewer_id,
        is_useful=Mark.USEFUL in put,
        is_saved=Mark.SAVED in put,
        can_remove=may_remove(tx, practice_id, viewer_id),
        themes=ties.ties_of(tx, "practice", practice_id),
        may_tie=ties.may_tie(tx, "practice", practice_id, viewer_id),
    )


@query
def by_link(tx: Transaction, link: str) -> int | None:
    """The id behind a link; None if the link leads to nothing in the library."""
    return tx.value(
        "SELECT id FROM practices WHERE link = :link AND status = 'published'", {"link": link}
    )


@dataclass(frozen=True, slots=True)
class Trial:
    """How somebody tried the practice: her name if she gives it and the reader may know it,
    otherwise None. `is_mine`: the reader has written it.
    """

    id: int
    is_mine: bool
    name: str | None
    country: str
    sector: str
    language: str
    texts: dict[str, str]


@query
def trials(tx: Transaction, practice_id: int, viewer_id: int) -> tuple[Trial, ...]:
    """How a practice was tried, newest first; at most 20 trials."""
    rows = tx.rows(
        """SELECT submissions.* FROM submissions JOIN practices ON practices.id = practice_id
        WHERE practice_id = :id AND kind = 'trial' AND submissions.status = 'approved'
        AND practices.status = 'published' ORDER BY submissions.id DESC LIMIT 20""",
        {"id": practice_id},
    )
    return tuple(
        Trial(
            row["id"],
            row["author_id"] == viewer_id,
            records.name_of(tx, row["author_id"] if row["is_named"] else None, viewer_id),
            row["country"],
            row["sector"],
            row["language"],
            records.texts_of(tx, row["id"]),
        )
        for row in rows
    )


@query
def wanted_languages(
    tx: Transaction, practice_id: int, author_id: int, languages: Sequence[str]
) -> tuple[str, ...]:
    """The languages, out of these, into which she may offer a translation."""
    return tuple(
        code for code in languages if submissions.may_translate(tx, practice_id, code, author_id)
    )
