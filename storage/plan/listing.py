"""The plan as members read it: lists, one item, its older words, the progress in numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from storage import terms
from storage.database import Page, Transaction, query
from storage.events import checkin
from storage.events import records as events
from storage.events.checkin import Attendance
from storage.kit.permissions import is_chair
from storage.plan import people, records, reports, rights
from storage.plan.decisions import DecisionView, all_of, load, view_of
from storage.plan.records import (
    PLAN_ITEM,
    STATES,
    Item,
    ItemStatus,
    Version,
    Words,
    version_in,
)
from storage.plan.reports import Entry, Evidence
from storage.projects.year import YearShowcase, showcase_of
from storage.terms import Term, ThemeKind, meetings
from storage.terms.themes import Theme, shown_of

OVERDUE, NO_ANSWER = "overdue", "no-answer"
STATUS_KEYS = (*STATES, OVERDUE, NO_ANSWER)
"""By what a list of the plan can be narrowed, besides priorities and countries."""

DRAFTS = "drafts"


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item in a list: the words of its action, its progress, whether its last day has passed
    and whether the last question has no answer.
    """

    item_id: int
    action: str
    status: ItemStatus
    is_pending: bool
    progress: str
    is_overdue: bool
    is_silent: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a plan is: the number of its items, by state (in the order of STATES), overdue and
    without an answer.
    """

    total: int
    states: tuple[int, ...]
    overdue: int
    silent: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The plan of a term. `mine` is how many items concern her, `asked` about how many she has been
    asked and has not answered, `drafts` how many are drafted and `ready` how many wait for their
    adoption; these two are None if she does not draft.
    """

    term: Term
    is_current: bool
    progress: Progress
    mine: int
    asked: int
    decisions: int
    drafts: int | None
    ready: int | None
    leads: bool


def adopted(tx: Transaction, term_id: int) -> tuple[Item, ...]:
    """The items of a term's plan, in the order in which they were drafted."""
    return _items(tx, term_id, "status = 'adopted'")


def _items(tx: Transaction, term_id: int, where: str) -> tuple[Item, ...]:
    rows = tx.rows(
        f"SELECT id FROM plan_items WHERE term_id = :term AND {where} ORDER BY id",
        {"term": term_id},
    )
    found = (records.load(tx, row["id"]) for row in rows)
    return tuple(item for item in found if item is not None)


def progress_of(items: tuple[Item, ...], today: date) -> Progress:
    """The numbers of these items."""
    return Progress(
        len(items),
        tuple(sum(one.progress == state for one in items) for state in STATES),
        sum(one.is_overdue(today) for one in items),
        sum(_is_silent(one) for one in items),
    )


def _is_silent(item: Item) -> bool:
    return item.silent_quarter is not None and not item.is_settled


def term_of(tx: Transaction, term_id: int | None) -> Term | None:
    """The term with this id if it has begun; without an id, the current one."""
    if term_id is None:
        return terms.current(tx)
    term = terms.load(tx, term_id)
    return term if term is not None and term.began_at is not None else None


@query
def overview(
    tx: Transaction, term_id: int | None, viewer_id: int, now: datetime
) -> Overview | None:
    """The plan of a term for this member; None if there is no such term, or no current one."""
    term = term_of(tx, term_id)
    if term is None:
        return None
    items = adopted(tx, term.id)
    is_current = term.ended_at is None
    drafts = ready = None
    if is_current and rights.drafts(tx, viewer_id):
        drafts, ready = (
            tx.value(
                f"SELECT count(*) FROM plan_items WHERE term_id = :term AND {where}",
                {"term": term.id},
            )
            for where in ("status IN ('draft', 'reviewed')", "status = 'reviewed'")
        )
    decisions: int = tx.value(
        "SELECT count(*) FROM decisions WHERE term_id = :term", {"term": term.id}
    )
    asked: int = tx.value(
        "SELECT count(*) FROM plan_questions WHERE member_id = :member AND status = 'open'",
        {"member": viewer_id},
    )
    mine = _concerning(tx, viewer_id)
    return Overview(
        term, is_current, progress_of(items, rights.date_at(tx, now)), sum(map(mine, items)), asked,
        decisions, drafts, ready, is_current and rights.leads(tx, viewer_id),
    )  # fmt: skip


def _concerning(tx: Transaction, viewer_id: int) -> Callable[[Item], bool]:
    """Whether an item concerns her: she answers for it, or it names her country."""
    country = tx.value("SELECT country FROM members WHERE id = :id", {"id": viewer_id})
    return lambda item: item.responsible_id == viewer_id or country in item.shown.words.countries


@query
def listed(
    tx: Transaction,
    term_id: int,
    by: str,
    key: str,
    viewer_id: int,
    language: str,
    now: datetime,
    page: int,
    size: int,
) -> Page[ItemRow]:
    """The items of a plan: "all", "mine", "priority" with the id of a theme as `key`, "country",
    "status" with one of STATUS_KEYS, or "drafts" for those who draft. Hers come first.
    """
    today = rights.date_at(tx, now)
    if by == DRAFTS:
        may_see = rights.drafts(tx, viewer_id)
        where = "status IN ('draft', 'reviewed')"
        items = _items(tx, term_id, where) if may_see else ()
    else:
        items = adopted(tx, term_id)
    fits = _fits(tx, by, key, viewer_id, today)
    found = sorted(filter(fits, items), key=lambda one: one.responsible_id != viewer_id)
    shown = found[page * size : (page + 1) * size]
    if not shown and page:
        page = max(0, -(-len(found) // size) - 1)
        shown = found[page * size : (page + 1) * size]
    rows = tuple(row_of(one, language, today) for one in shown)
    pages = max(1, -(-len(found) // size))
    return Page(rows, page, page + 1 < pages, pages, len(found))


def _fits(
    tx: Transaction, by: str, key: str, viewer_id: int, today: date
) -> Callable[[Item], bool]:
    match by:
        case "mine":
            return _concerning(tx, viewer_id)
        case "priority":
            tied = terms.tied_in(tx, int(key), PLAN_ITEM) if key.isdigit() else ()
            return lambda item: item.id in tied
        case "country":
            return lambda item: key in item.shown.words.countries
        case "status" if key == OVERDUE:
            return lambda item: item.is_overdue(today)
        case "status" if key == NO_ANSWER:
            return _is_silent
        case "status":
            return lambda item: item.progress == key
        case _:
            return lambda item: True


def row_of(item: Item, language: str, today: date) -> ItemRow:
    """An item as a list shows it."""
    version = item.next if item.status is ItemStatus.DRAFT and item.next else item.shown
    is_pending = item.next is not None and item.next.status == "pending"
    return ItemRow(
        item.id, version.words.of(language)["action"], item.status, is_pending, item.progress,
        item.is_overdue(today), _is_silent(item),
    )  # fmt: skip


@query
def filters(
    tx: Transaction, term_id: int, by: str, language: str, now: datetime
) -> tuple[tuple[str, str, int], ...]:
    """What a list can be narrowed to, with the number of items: key, title (of a priority only)
    and number.
    """
    items = adopted(tx, term_id)
    today = rights.date_at(tx, now)
    match by:
        case "priority":
            found: list[tuple[str, str, int]] = []
            for theme in terms.themes_of(tx, term_id, ThemeKind.PRIORITY):
                tied = terms.tied_in(tx, theme.id, PLAN_ITEM)
                count = sum(item.id in tied for item in items)
                found.append((str(theme.id), theme.text(language).title, count))
            return tuple(found)
        case "country":
            counts: dict[str, int] = {}
            for item in items:
                for country in item.shown.words.countries:
                    counts[country] = counts.get(country, 0) + 1
            return tuple((country, "", counts[country]) for country in sorted(counts))
        case _:
            pairs = (
                (key, sum(map(_fits(tx, "status", key, 0, today), items))) for key in STATUS_KEYS
            )
            return tuple((key, "", count) for key, count in pairs if count)


@query
def tracks(tx: Transaction, term_id: int, viewer_id: int) -> tuple[Theme, ...]:
    """The tracks of a term, as far as this member may see them."""
    term = term_of(tx, term_id)
    found = () if term is None else shown_of(tx, term, viewer_id)
    return tuple(one for one in found if one.kind is ThemeKind.TRACK)


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item as a member sees it. `words` are those of the plan, or those that are drafted for
    who drafts. `person` is the name of whoever answers for it, None if she reads none. `adoption`
    and `origins` are the decisions by which it was adopted, and from which it follows.
    """

    item: Item
    version: Version
    progress: str
    person: str | None
    is_mine: bool
    is_asked: bool
    is_overdue: bool
    themes: tuple[str, ...]
    last: Entry | None
    evidence: tuple[Evidence, ...]
    adoption: DecisionView | None
    origins: tuple[DecisionView, ...]
    versions: int
    may_change: bool
    may_report: bool
    is_chair: bool


@query
def view(
    tx: Transaction, item_id: int, viewer_id: int, language: str, now: datetime
) -> ItemView | None:
    """An item for this member; None if it is not there for her."""
    item = records.load(tx, item_id)
    if item is None or item.status is ItemStatus.WITHDRAWN:
        return None
    drafts = rights.drafts(tx, viewer_id)
    if item.status is not ItemStatus.ADOPTED and not drafts:
        return None
    return _view(tx, item, viewer_id, language, now)


@query
def under_review(
    tx: Transaction, version_id: int, viewer_id: int, language: str, now: datetime
) -> tuple[ItemView, Words] | None:
    """An item with the words of this version, for its reviewer."""
    version = records.version(tx, version_id)
    item = None if version is None else records.load(tx, version.item_id)
    if version is None or item is None:
        return None
    return _view(tx, item, viewer_id, language, now), version.words


def _view(tx: Transaction, item: Item, viewer_id: int, language: str, now: datetime) -> ItemView:
    version = item.shown
    if item.status is not ItemStatus.ADOPTED and item.next is not None:
        version = item.next
    adoption = None if item.decision_id is None else load(tx, item.decision_id)
    origins = (
        load(tx, row["decision_id"])
        for row in tx.rows(
            "SELECT decision_id FROM decision_items WHERE item_id = :item ORDER BY decision_id",
            {"item": item.id},
        )
    )
    is_asked = tx.value(
        """SELECT 1 FROM plan_questions WHERE item_id = :item AND member_id = :viewer
        AND status = 'open' LIMIT 1""",
        {"item": item.id, "viewer": viewer_id},
    )
    versions: int = tx.value(
        "SELECT count(*) FROM plan_versions WHERE item_id = :item AND status = 'approved'",
        {"item": item.id},
    )
    return ItemView(
        item, version, item.progress, people.reader(tx, viewer_id).responsible(tx, item),
        item.responsible_id == viewer_id, bool(is_asked), item.is_overdue(rights.date_at(tx, now)),
        tuple(one.text(language).title for one in _themes(tx, item)),
        reports.last_report(tx, item, viewer_id, language),
        tuple(reports.evidence_of(tx, item.id, viewer_id, language)),
        None if adoption is None else view_of(tx, adoption, viewer_id, language),
        tuple(view_of(tx, one, viewer_id, language) for one in origins if one is not None),
        versions, rights.may_change(tx, item, viewer_id), rights.may_report(tx, item, viewer_id),
        is_chair(tx, viewer_id),
    )  # fmt: skip


def _themes(tx: Transaction, item: Item) -> tuple[Theme, ...]:
    return tuple(
        one for one in terms.ties_of(tx, PLAN_ITEM, item.id) if one.term_id == item.term_id
    )


@query
def words_at(tx: Transaction, item_id: int, number: int, viewer_id: int) -> Version | None:
    """The approved words of an adopted item, counted from 1 with the oldest ones."""
    item = records.load(tx, item_id)
    if item is None or item.status is not ItemStatus.ADOPTED or number < 1:
        return None
    row = tx.row(
        f"""SELECT * FROM plan_versions WHERE item_id = :item AND status = 'approved'
        ORDER BY number LIMIT 1 OFFSET {number - 1:d}""",
        {"item": item_id},
    )
    return None if row is None else version_in(tx, row)


@query
def asked(
    tx: Transaction, item_ids: tuple[int, ...], language: str, now: datetime
) -> tuple[ItemRow, ...]:
    """These items, as a list shows them."""
    found = (records.load(tx, one) for one in item_ids)
    today = rights.date_at(tx, now)
    return tuple(row_of(item, language, today) for item in found if item is not None)


# What a document holds


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event that belongs to the year: its title, its first day (UTC), and the numbers of those
    who had a seat and came.
    """

    title: str
    starts_at: datetime
    numbers: Attendance


@dataclass(frozen=True, slots=True)
class WholePlan:
    """Everything about the plan of a term, for a document. `people` is the number of those who
    answer for items, by country. `showcase` is None if no decisions on projects were told.
    """

    term: Term
    priorities: tuple[Theme, ...]
    tracks: tuple[Theme, ...]
    items: tuple[ItemView, ...]
    progress: Progress
    decisions: tuple[DecisionView, ...]
    meetings: tuple[Meeting, ...]
    people: Mapping[str, int]
    changed: int
    showcase: YearShowcase | None


@query
def whole(
    tx: Transaction, term_id: int, viewer_id: int, language: str, now: datetime
) -> WholePlan | None:
    """The plan of a term with what became of it, as this member sees it in this language."""
    term = term_of(tx, term_id)
    if term is None:
        return None
    items = adopted(tx, term_id)
    decisions = all_of(tx, term_id, viewer_id, language)
    shown = terms.themes_of(tx, term_id) if term.adopted_at is not None else ()
    people: dict[str, set[int]] = {}
    for item in items:
        if item.responsible_id is not None and item.country is not None:
            people.setdefault(item.country, set()).add(item.responsible_id)
    event_ids = dict.fromkeys(
        [one.event_id for one in meetings.of_term(tx, term_id, language) if not one.is_cancelled]
        + [one.event_id for one in decisions if one.event_id is not None]
        + [
            proof.proof.subject_id
            for item in items
            for proof in reports.evidence_of(tx, item.id, viewer_id, language)
            if proof.proof.kind == reports.EVENT and proof.title is not None
        ]
    )
    return WholePlan(
        term,
        tuple(one for one in shown if one.kind is ThemeKind.PRIORITY),
        tuple(one for one in shown if one.kind is ThemeKind.TRACK),
        tuple(_view(tx, item, viewer_id, language, now) for item in items),
        progress_of(items, rights.date_at(tx, now)),
        decisions,
        _meetings(tx, [one for one in event_ids if one is not None], language),
        {country: len(some) for country, some in sorted(people.items())},
        tx.value(
            """SELECT count(*) FROM plan_history JOIN plan_items ON plan_items.id = item_id
            WHERE term_id = :term AND what = 'words'""",
            {"term": term_id},
        ),
        showcase_of(tx, term_id, language),
    )


def _meetings(tx: Transaction, event_ids: list[int], language: str) -> tuple[Meeting, ...]:
    found: list[Meeting] = []
    for event_id in event_ids:
        event = events.load(tx, event_id)
        if event is not None:
            numbers = checkin.attendance_at(tx, event_id)
            found.append(Meeting(event.wording(language).title, event.starts_at, numbers))
    return tuple(sorted(found, key=lambda one: one.starts_at))
