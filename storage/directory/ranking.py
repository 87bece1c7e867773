"""Runs a search: who fits, in which order, and why.

Who fits is asked of the full-text index, in tiers: words as they were typed before other spellings
of names, these before slips. Within a tier, those come first who offer what the search is about;
then those who offer what the viewer looks for, who work in her field in another country, and who
have answered somebody lately. How often a member is looked at or asked makes no difference.

At most MOST are ranked and shown. Of more, those are taken first who offer what is wanted.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, profile_fields, visibility
from storage.database import Page, Row, Transaction, dialect, query, to_timestamp
from storage.database.matching import Match, all_of, any_of
from storage.directory.criteria import TOPICAL, WORDS, Criteria, Part, PartKind
from storage.kit import permissions, search
from storage.kit.collation import UNNAMED, reader_key, sort_key
from storage.kit.search import NOBODY, Unseen
from storage.profile_fields import Closeness, ProfileField

PAGE = 5
"""Colleagues on one page, so that the parts of the search and the paging have room below them."""

MOST = 120
"""The most colleagues that one search shows."""

NEAREST = 5
"""Colleagues that are offered if nobody fits."""

LATELY = timedelta(days=90)
"""How long an answer counts as lately."""

_IDS = dialect.ids_of("ids")

_SOUGHT = 3
"""How many of the viewer's topics a large result is searched for first."""


class ReasonKind(StrEnum):
    """Why a colleague is shown."""

    REGION = "region"
    """She works in the region that is asked for."""
    OFFERS_SOUGHT = "offers-sought"
    """She offers a topic that the viewer looks for."""
    OFFERS = "offers"
    SEEKS = "seeks"
    SAME_FIELD = "same-field"
    """She works in the viewer's field, in another country."""
    ANSWERS = "answers"
    """She has answered a colleague lately."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a colleague is shown, with the topic or the region if it is one."""

    kind: ReasonKind
    topic: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class DirectoryRow:
    """A line of a result, with what the viewer may see. `name` is None where it is not shown to
    her. `work` is the institution or position that tells a member from a colleague of the same
    name, country and field, or from others without a name; None where nothing does.
    """

    member_id: int
    name: str | None
    country: str
    sector: str
    work: str | None = None
    why: Reason | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The result of a search. `without` are words that no profile has, and that were left out.
    `nearest` are those who fit all but one of the parts, if nobody fits them all.
    """

    page: Page[DirectoryRow]
    without: tuple[Part, ...] = ()
    nearest: tuple[DirectoryRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Viewer:
    """For whom a search is run, and whom she cannot see: `unseen` contains herself."""

    eyes: profile_fields.Viewer
    sector: str | None
    seeks: tuple[str, ...]
    unseen: Unseen
    since: int

    @property
    def id(self) -> int:
        return self.eyes.id

    @property
    def country(self) -> str | None:
        return self.eyes.country

    @property
    def hidden(self) -> frozenset[int]:
        """The ids of those whom she cannot see, and her own."""
        return self.unseen.ids

    @property
    def sight(self) -> search.Sight:
        return self.eyes.sight


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A member with what the viewer may see of her; `is_public` is whether everyone sees her
    name.
    """

    id: int
    tier: int
    name: str | None
    is_public: bool
    institution: str | None
    position: str | None
    region: str | None
    order: tuple[int, str]
    country: str
    sector: str
    offers: frozenset[str]
    seeks: frozenset[str]
    has_answered: bool


@query
def find(
    tx: Transaction, viewer_id: int, criteria: Criteria, page: int, language: str, now: datetime
) -> Found:
    """A page of the members who fit, best first, as this viewer may see them. `language` orders
    those who are equally good. Words that no profile has are left out.
    """
    return found_in(tx, viewer_id, criteria, page, language, now)


def found_in(
    tx: Transaction, viewer_id: int, criteria: Criteria, page: int, language: str, now: datetime
) -> Found:
    """Like `find`, inside a transaction."""
    viewer = _viewer(tx, viewer_id, now)
    ranked, has_more = _ranked(tx, viewer, criteria, language)
    without: tuple[Part, ...] = ()
    if not ranked:
        without = _unknown(tx, viewer, criteria)
        if without and len(without) < len(criteria.parts):
            criteria = criteria.without(*without)
            ranked, has_more = _ranked(tx, viewer, criteria, language)
    if not ranked:
        return Found(Page((), page, False), without, _nearest(tx, viewer, criteria, language))
    return Found(_page(tx, viewer, criteria, ranked, page, has_more=has_more), without)


@query
def look_up(
    tx: Transaction, staff_id: int, criteria: Criteria, language: str, now: datetime
) -> Page[DirectoryRow]:
    """The first page for somebody with a role, from whom no block hides anybody; an empty page for
    everybody else. Those who have hidden themselves come first, found by their names, if she
    decides about their country.
    """
    if not permissions.is_staff(tx, staff_id):
        return Page((), 0, has_more=False)
    viewer = replace(
        _viewer(tx, staff_id, now, as_staff=True),
        unseen=search.unseen(tx, frozenset({staff_id})),
    )
    ranked, has_more = _ranked(tx, viewer, criteria, language)
    page = _page(tx, viewer, criteria, ranked, 0, has_more=has_more)
    hidden = _hidden_by_name(tx, staff_id, criteria)
    total = None if page.total is None else page.total + len(hidden)
    return replace(page, rows=(*hidden, *page.rows)[:PAGE], total=total) if hidden else page


def _hidden_by_name(tx: Transaction, staff_id: int, criteria: Criteria) -> tuple[DirectoryRow, ...]:
    """The members whose names have all the words, who are not in the index because they have hidden
    themselves, as somebody with a role may see them.
    """
    words = [word for word, _ in criteria.words]
    if not words:
        return ()
    having = " AND ".join(
        f"' ' || name_key LIKE '% ' || :word{n} || '%'" for n in range(len(words))
    )
    return tuple(
        DirectoryRow(row["id"], row["name"], row["country"], row["sector"])
        for row in tx.rows(
            f"""SELECT id, name, country, sector FROM members
            WHERE status = 'member' AND hidden_at IS NOT NULL AND {having}
            ORDER BY name_key, id LIMIT {PAGE}""",
            {f"word{n}": word for n, word in enumerate(words)},
        )
        if permissions.may_review(tx, staff_id, row["country"]) and row["id"] != staff_id
    )


def _page(
    tx: Transaction,
    viewer: _Viewer,
    criteria: Criteria,
    ranked: Sequence[_Candidate],
    number: int,
    *,
    has_more: bool,
) -> Page[DirectoryRow]:
    shown = Page.of(ranked, number, PAGE)
    rows = _rows(tx, viewer, criteria, shown.rows)
    return Page(rows, number, shown.has_more, shown.pages, None if has_more else shown.total)


@query
def is_named(tx: Transaction, viewer_id: int, words: Sequence[str]) -> bool:
    """Whether a member whom the viewer may see has all of these folded words in her name, as they
    are.
    """
    if not words:
        return False
    unseen = search.unseen(tx, blocks.hidden_from(tx, viewer_id) | {viewer_id})
    sight = profile_fields.viewer(tx, viewer_id).sight
    exactly = search.member_matches(
        tx, Criteria.named(*words).words, sight, only_names=True, unseen=unseen
    )[0][0]
    return _are_members(tx, search.members_found(tx, exactly, MOST, unseen.ids))


def fits(tx: Transaction, viewer_id: int, criteria: Criteria, member_id: int) -> bool:
    """Whether the viewer would find this member with this search, which looks for all of its words.
    The spelling of a name may differ.
    """
    if member_id == viewer_id or member_id in blocks.hidden_from(tx, viewer_id):
        return False
    return _is_found(tx, criteria, member_id, profile_fields.viewer(tx, viewer_id).sight)


def found_from(tx: Transaction, criteria: Criteria, member_id: int) -> Closeness | None:
    """How close somebody from whom this member is not hidden must be to her to find her with this
    search; None if nobody finds her.
    """
    country: str = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id}) or ""
    for closeness in (Closeness.ABROAD, Closeness.COUNTRY, Closeness.CONTACT):
        if _is_found(tx, criteria, member_id, profile_fields.sight_at(closeness, country)):
            return closeness
    return None


def _is_found(tx: Transaction, criteria: Criteria, member_id: int, sight: search.Sight) -> bool:
    return _are_members(tx, (member_id,)) and any(
        search.is_found(tx, tier, member_id)
        for tiers in _attempts(tx, criteria, sight, NOBODY)
        for tier in tiers
    )


def rows_of(
    tx: Transaction, viewer_id: int, ids: Sequence[int], language: str, now: datetime
) -> tuple[DirectoryRow, ...]:
    """These members as lines of a list, in this order."""
    viewer = _viewer(tx, viewer_id, now)
    found = _candidates(tx, viewer, dict.fromkeys(ids, 0), Criteria(), language)
    return _rows(tx, viewer, Criteria(), found)


@query
def colleagues_for(
    tx: Transaction, viewer_id: int, day: int, count: int, language: str, now: datetime
) -> tuple[DirectoryRow, ...]:
    """Colleagues whom she may want to know and has not asked yet: who offer what she looks for, or
    work in her field in another country. `day` is the number of a day, each of which shows other
    colleagues if there are enough.
    """
    viewer = _viewer(tx, viewer_id, now)
    wishes = _wishes(viewer, Criteria())
    if not wishes:
        return ()
    ids = _some(tx, any_of(wishes), viewer, day)
    known = _known(tx, viewer_id, ids)
    candidates = _candidates(
        tx, viewer, {id: 0 for id in ids if id not in known}, Criteria(), language
    )
    # A fixed order that has nothing to do with the members; each day takes the next ones.
    candidates.sort(key=lambda one: (one.id * 2_654_435_761) % 2**32)
    start = day * count % max(1, len(candidates))
    chosen = [*candidates[start:], *candidates[:start]][:count]
    chosen.sort(key=lambda one: -_score(viewer, Criteria(), one))
    return _rows(tx, viewer, Criteria(), chosen)


def _some(tx: Transaction, match: Match, viewer: _Viewer, day: int) -> list[int]:
    """The members who match; of more than MOST, those that follow another id every day."""
    ids = search.members_found(tx, match, MOST + 1, viewer.hidden)
    if len(ids) <= MOST:
        return ids
    last: int = tx.value("SELECT max(id) FROM members") or 1
    start = (viewer.id * 7_919 + day * 104_729) % last
    after = search.members_found(tx, match, MOST, viewer.hidden, start)
    return [*after, *ids[: MOST - len(after)]]


def _known(tx: Transaction, viewer_id: int, ids: Iterable[int]) -> frozenset[int]:
    """Those whom she has asked for contact, as far as she knows whom she has asked, or who are her
    contacts.
    """
    return frozenset(
        row[0]
        for row in tx.rows(
            f"""SELECT recipient_id FROM introductions
            WHERE requester_id = :viewer AND recipient_id IN {_IDS}
                AND (status = 'accepted'
                    OR is_hidden = 0 AND status IN ('pending', 'declined', 'blocked'))
            UNION SELECT requester_id FROM introductions
            WHERE recipient_id = :viewer AND requester_id IN {_IDS}
                AND status = 'accepted'""",
            {"viewer": viewer_id, "ids": json.dumps(list(ids))},
        )
    )


def _viewer(tx: Transaction, viewer_id: int, now: datetime, *, as_staff: bool = False) -> _Viewer:
    sector = tx.value("SELECT sector FROM members WHERE id = :id", {"id": viewer_id})
    seeks = tx.rows(
        "SELECT topic FROM member_topics WHERE member_id = :id AND side = 'seeks'",
        {"id": viewer_id},
    )
    return _Viewer(
        profile_fields.viewer(tx, viewer_id, as_staff=as_staff),
        sector,
        tuple(topic["topic"] for topic in seeks),
        search.unseen(tx, blocks.hidden_from(tx, viewer_id) | {viewer_id}),
        to_timestamp(now - LATELY),
    )


# Who fits


def _attempts(
    tx: Transaction, criteria: Criteria, sight: search.Sight, unseen: Unseen
) -> tuple[tuple[Match, ...], ...]:
    """Queries for those who fit, none of them by two, best first; the next attempt is for when
    the one before finds nobody. No attempt if everybody fits.
    """
    filters = [
        search.having(f"{kind}-{key}" for key in keys)
        for kind in (PartKind.COUNTRY, PartKind.SECTOR)
        if (keys := criteria.keys(kind))
    ]
    topics = [*_facts_of(criteria, "offers"), *_facts_of(criteria, "seeks")]
    if topics:
        filters.append(search.having(topics, sight))
    near = None
    if criteria.regions:
        near = search.having((f"region-{code}" for code in criteria.regions), sight)
    if not criteria.words:
        return (_nearer((all_of(filters),), near),) if filters else ()
    attempts = search.member_matches(
        tx, criteria.words, sight, only_names=criteria.only_names, unseen=unseen
    )
    return tuple(
        _nearer(tuple(all_of((tier, *filters)) for tier in tiers), near) for tiers in attempts
    )


def _nearer(tiers: tuple[Match, ...], near: Match | None) -> tuple[Match, ...]:
    """The tiers, each in two, of which the first has those who are near."""
    if near is None:
        return tiers
    return tuple(part for tier in tiers for part in (tier & near, tier - near))


def _facts_of(criteria: Criteria, side: str) -> list[str]:
    kind = PartKind(side)
    return [f"{side}-{key}" for key in criteria.keys(PartKind.TOPIC, kind)]


def _wishes(viewer: _Viewer, criteria: Criteria) -> list[Match]:
    """Queries for members whom the viewer may want most, of those who may fit the criteria."""
    wishes: list[Match] = []
    if viewer.seeks:
        sought = [f"offers-{topic}" for topic in viewer.seeks[:_SOUGHT]]
        wishes.append(search.having(sought, viewer.sight))
    if viewer.sector is None or viewer.country is None:
        return wishes
    sectors, countries = criteria.keys(PartKind.SECTOR), criteria.keys(PartKind.COUNTRY)
    if (not sectors or viewer.sector in sectors) and countries != (viewer.country,):
        field = search.having((f"sector-{viewer.sector}",))
        home = search.having((f"country-{viewer.country}",))
        wishes.append(field - home)
    return wishes


def _gathered(tx: Transaction, viewer: _Viewer, criteria: Criteria) -> tuple[dict[int, int], bool]:
    """Those who fit, each with her tier, and whether there are more of them."""
    for tiers in _attempts(tx, criteria, viewer.sight, viewer.unseen):
        found, has_more = _in_tiers(tx, viewer, criteria, tiers)
        if found:
            return found, has_more
    return {}, False


def _in_tiers(
    tx: Transaction, viewer: _Viewer, criteria: Criteria, tiers: Sequence[Match]
) -> tuple[dict[int, int], bool]:
    found: dict[int, int] = {}
    for number, tier in enumerate(tiers):
        room = MOST - len(found)
        ids = search.members_found(tx, tier, room + 1, viewer.hidden)
        if len(ids) > room:
            for wish in _wishes_for(viewer, criteria):
                best = search.members_found(tx, tier & wish, room, viewer.hidden)
                found |= {id: number for id in best if id not in found}
            found |= {id: number for id in ids if id not in found}
            return dict(list(found.items())[:MOST]), True
        found |= {id: number for id in ids if id not in found}
    return found, False


def _wishes_for(viewer: _Viewer, criteria: Criteria) -> list[Match]:
    """Queries for those of a large result whom the viewer may want most."""
    wishes = _wishes(viewer, criteria)
    if wanted := _facts_of(criteria, "offers"):
        answers = search.having(wanted, viewer.sight)
        return [*(answers & wish for wish in wishes), answers]
    return wishes


# In which order


def _ranked(
    tx: Transaction, viewer: _Viewer, criteria: Criteria, language: str
) -> tuple[list[_Candidate], bool]:
    tiers, has_more = _gathered(tx, viewer, criteria)
    candidates = _candidates(tx, viewer, tiers, criteria, language)
    candidates.sort(key=lambda one: (one.tier, -_score(viewer, criteria, one), one.order, one.id))
    return candidates, has_more


def _candidates(
    tx: Transaction, viewer: _Viewer, tiers: dict[int, int], criteria: Criteria, language: str
) -> list[_Candidate]:
    if not tiers:
        return []
    column = "name_order_uz" if language == "uz" else "name_order"
    values = {"ids": json.dumps(list(tiers)), "since": viewer.since}
    rows = tx.rows(
        f"""SELECT id, name, country, sector, institution, position, {column} AS name_order,
            name_shown_to, institution_shown_to, position_shown_to, topics_shown_to, region,
            region_shown_to FROM members
        WHERE id IN {_IDS} AND {visibility.IS_SHOWN}""",
        values,
    )
    sides: dict[tuple[int, str], set[str]] = {}
    wanted = {*criteria.keys(*TOPICAL, PartKind.WORD), *viewer.seeks}
    if wanted:
        # Asked for by member alone: by topic, most rows would be of others.
        for row in tx.rows(
            f"SELECT member_id, side, topic FROM member_topics WHERE member_id IN {_IDS}", values
        ):
            if row["topic"] in wanted:
                sides.setdefault((row["member_id"], row["side"]), set()).add(row["topic"])
    # What is not public (a no, an answer without a name) must not show here either.
    answered = {
        row[0]
        for row in tx.rows(
            f"""SELECT recipient_id FROM introductions
            WHERE recipient_id IN {_IDS} AND updated_at > :since
                AND status = 'accepted' AND is_hidden = 0
            UNION SELECT author_id FROM replies
            WHERE author_id IN {_IDS} AND created_at > :since
                AND status = 'approved' AND is_named = 1""",
            values,
        )
    }
    found = {row["id"]: _candidate(viewer, row, tiers, language, sides, answered) for row in rows}
    return [found[id] for id in tiers if id in found]


def _candidate(
    viewer: _Viewer,
    row: Row,
    tiers: dict[int, int],
    language: str,
    sides: dict[tuple[int, str], set[str]],
    answered: set[int],
) -> _Candidate:
    id = row["id"]
    closeness = viewer.eyes.closeness(id, row["country"])
    is_named = closeness >= row["name_shown_to"]
    key = row["name_order"] or ""
    if is_named and key == UNNAMED:
        key = sort_key(row["name"], language)
    offers = seeks = frozenset[str]()
    if sides and closeness >= row["topics_shown_to"]:
        offers, seeks = (frozenset(sides.get((id, side), ())) for side in ("offers", "seeks"))
    return _Candidate(
        id, tiers[id], row["name"] if is_named else None, row["name_shown_to"] == 0,
        row["institution"] if closeness >= row["institution_shown_to"] else None,
        row["position"] if closeness >= row["position_shown_to"] else None,
        row["region"] if closeness >= row["region_shown_to"] else None,
        reader_key(key, language), row["country"], row["sector"], offers, seeks, id in answered,
    )  # fmt: skip


def _score(viewer: _Viewer, criteria: Criteria, one: _Candidate) -> float:
    """How well she answers the search and the viewer. A name that stands there as it was typed is
    most.
    """
    score = 0.0
    for part in criteria.parts:
        name = (one.name or "").casefold()
        if part.kind in WORDS and part.typed and part.typed.casefold() in name:
            score += 8
        wanted = frozenset(part.keys)
        weight = 1.0 if part.kind in TOPICAL else 0.5
        if part.kind not in (*TOPICAL, PartKind.WORD) or not wanted:
            continue
        if part.kind is not PartKind.SEEKS and wanted & one.offers:
            score += 6 * weight
        elif part.kind is not PartKind.OFFERS and wanted & one.seeks:
            score += 2 * weight
    if one.offers & frozenset(viewer.seeks):
        score += 2
    if _is_abroad_in_field(viewer, one):
        score += 1.5
    if one.has_answered:
        score += 1
    return score


def _is_abroad_in_field(viewer: _Viewer, one: _Candidate) -> bool:
    return one.sector == viewer.sector and one.country != viewer.country


def _reason(viewer: _Viewer, criteria: Criteria, one: _Candidate) -> Reason | None:
    """The one reason that tells the viewer most."""
    if one.region is not None and one.region in criteria.regions:
        return Reason(ReasonKind.REGION, region=one.region)
    asked = criteria.keys(*TOPICAL, PartKind.WORD)
    looks_for = frozenset(viewer.seeks)
    offered = [topic for topic in asked if topic in one.offers]
    for topic in (*offered, *sorted(one.offers)):
        if topic in looks_for and (topic in asked or not offered):
            return Reason(ReasonKind.OFFERS_SOUGHT, topic)
    if offered:
        return Reason(ReasonKind.OFFERS, offered[0])
    for topic in asked:
        if topic in one.seeks:
            return Reason(ReasonKind.SEEKS, topic)
    if _is_abroad_in_field(viewer, one):
        return Reason(ReasonKind.SAME_FIELD)
    return Reason(ReasonKind.ANSWERS) if one.has_answered else None


def _rows(
    tx: Transaction, viewer: _Viewer, criteria: Criteria, shown: Iterable[_Candidate]
) -> tuple[DirectoryRow, ...]:
    return tuple(
        DirectoryRow(
            one.id, one.name, one.country, one.sector, _work(tx, viewer, one),
            _reason(viewer, criteria, one),
        )
        for one in shown
    )  # fmt: skip


def _work(tx: Transaction, viewer: _Viewer, one: _Candidate) -> str | None:
    """What tells her from a colleague of the same name, country and field whom the viewer may see,
    or from others without a name; None if there is none.
    """
    if not one.is_public:
        return one.institution or one.position
    namesakes: list[Row] = tx.rows(
        f"""SELECT id, country, institution, position, institution_shown_to, position_shown_to
        FROM members WHERE {visibility.IS_SHOWN} AND country = :country AND sector = :sector
            AND name_order = (SELECT name_order FROM members WHERE id = :id) LIMIT :most""",
        {
            "country": one.country,
            "sector": one.sector,
            "id": one.id,
            "most": 10 + len(viewer.hidden),
        },
    )
    others = [row for row in namesakes if row["id"] != one.id and row["id"] not in viewer.hidden]
    if not others:
        return None
    for field, own in (
        (ProfileField.INSTITUTION, one.institution),
        (ProfileField.POSITION, one.position),
    ):
        theirs = {row[field] for row in others if viewer.eyes.sees(row, field)}
        if own and own not in theirs:
            return own
    return one.institution or one.position


# If nobody fits


def _unknown(tx: Transaction, viewer: _Viewer, criteria: Criteria) -> tuple[Part, ...]:
    """The words that no profile has which the viewer may see, of a search that found nobody."""
    return tuple(
        part
        for part in criteria.parts
        if part.kind in WORDS
        and ((alone := Criteria((part,))) == criteria or not _is_anybody(tx, viewer, alone))
    )


def _is_anybody(tx: Transaction, viewer: _Viewer, criteria: Criteria) -> bool:
    return any(
        _are_members(tx, search.members_found(tx, tier, MOST, viewer.hidden))
        for tiers in _attempts(tx, criteria, viewer.sight, viewer.unseen)
        for tier in tiers
    )


def _are_members(tx: Transaction, ids: Sequence[int]) -> bool:
    """Whether one of these is a member. The index says so too, unless it is behind."""
    found = tx.value(
        f"SELECT 1 FROM members WHERE id IN {_IDS} AND {visibility.IS_SHOWN} LIMIT 1",
        {"ids": json.dumps(list(ids))},
    )
    return found is not None


def _nearest(
    tx: Transaction, viewer: _Viewer, criteria: Criteria, language: str
) -> tuple[DirectoryRow, ...]:
    """Those who fit all but one thing that was asked for; or else one of them."""
    groups = _groups(criteria)
    if len(groups) < 2:
        return ()
    fewer = [criteria.without(*group) for group in groups]
    alone = [Criteria(group) for group in reversed(groups)]
    for some in (fewer, alone):
        results = [_ranked(tx, viewer, one, language)[0] for one in some]
        share = -(-NEAREST // max(1, sum(map(bool, results))))
        chosen = {one.id: one for result in results for one in result[:share]}
        for result in results:
            for one in result[share:]:
                if len(chosen) < NEAREST:
                    chosen.setdefault(one.id, one)
        if chosen:
            return _rows(tx, viewer, criteria, list(chosen.values())[:NEAREST])
    return ()


def _groups(criteria: Criteria) -> list[tuple[Part, ...]]:
    """The parts that are one condition together, those first that can be given up most easily."""
    words = [(part,) for part in criteria.parts if part.kind in WORDS]
    groups = [
        tuple(part for part in criteria.parts if part.kind in kinds)
        for kinds in ((PartKind.COUNTRY,), (PartKind.SECTOR,), TOPICAL)
    ]
    return [*words, *filter(None, groups)]
