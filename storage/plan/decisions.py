"""What a meeting has decided and recommended, and by which decision items were adopted."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from storage import terms
from storage.database import Page, Row, Transaction, mutation, query, to_timestamp
from storage.events import records as events
from storage.kit import audit
from storage.kit.languages import best_language
from storage.plan import records, rights
from storage.plan.records import PLAN_ITEM, ItemStatus

DECISION = "decision"
"""Kind of the ties of a decision to a track, and of its entry in the audit log."""


class DecisionKind(StrEnum):
    """What a meeting has agreed on."""

    ADOPTION = "adoption"
    DECISION = "decision"
    RECOMMENDATION = "recommendation"


class DecisionOutcome(StrEnum):
    """Outcome of recording a decision, or of a change of one."""

    RECORDED = "recorded"
    ADOPTED = "adopted"
    UNCHANGED = "unchanged"
    NOTHING = "nothing"
    CHANGED = "changed"
    FUTURE = "future"
    NO_TERM = "no-term"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may correct her answers, and send them again."""
        return self is DecisionOutcome.FUTURE


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision or recommendation. `texts` are by language, empty for an adoption; `meeting` is
    the event's title, or the name of a meeting that was no event. `items` are the ids of the items
    that it adopted, or that follow from it.
    """

    id: int
    term_id: int
    kind: DecisionKind
    event_id: int | None
    meeting: str
    decided_on: date
    language: str
    texts: Mapping[str, str]
    items: tuple[int, ...]

    def text(self, language: str) -> str:
        """The text for a reader of this language; "" for an adoption."""
        if not self.texts:
            return ""
        return self.texts[best_language(self.texts, language, self.language)]


@query
def ready(tx: Transaction, term_id: int) -> tuple[int, ...]:
    """The ids of the items that were reviewed and wait for their adoption."""
    return _ready(tx, term_id)


def _ready(tx: Transaction, term_id: int) -> tuple[int, ...]:
    return tuple(
        row["id"]
        for row in tx.rows(
            """SELECT id FROM plan_items WHERE term_id = :term AND status = 'reviewed'
            ORDER BY id""",
            {"term": term_id},
        )
    )


@query
def meetings(
    tx: Transaction, member_id: int, language: str, now: datetime, page: int, size: int
) -> Page[tuple[int, str, datetime]]:
    """The published events that have begun and that she may see: id, title and beginning (UTC), the
    latest first.
    """
    return tx.page(
        f"""SELECT events.id AS id, starts_at FROM events JOIN members ON members.id = :member
        WHERE events.status = 'published' AND starts_at <= :now AND {events.in_audience(tx)}
        ORDER BY starts_at DESC, events.id DESC""",
        {"member": member_id, "now": to_timestamp(now)},
        page,
        size,
    ).map(lambda row: _meeting(tx, row, language))


def _meeting(tx: Transaction, row: Row, language: str) -> tuple[int, str, datetime]:
    event = events.load(tx, row["id"])
    assert event is not None
    return event.id, event.wording(language).title, event.starts_at


@mutation
def adopt(
    tx: Transaction,
    actor_id: int,
    event_id: int | None,
    meeting: str,
    decided_on: date,
    item_ids: Collection[int],
    language: str,
    now: datetime,
) -> tuple[DecisionOutcome, int]:
    """Record that a meeting has adopted these items, which are all that are ready; those who answer
    for them are told, each once. Returns the outcome and how many were adopted.

    CHANGED: meanwhile other items are ready than those that she has seen.
    """
    term = terms.current(tx)
    if term is None:
        return DecisionOutcome.NO_TERM, 0
    tx.lock("terms", term.id)
    outcome = _fault(tx, actor_id, event_id, decided_on, now)
    if outcome is not None:
        return outcome, 0
    waiting = _ready(tx, term.id)
    if not waiting:
        return DecisionOutcome.NOTHING, 0
    if set(waiting) != set(item_ids):
        return DecisionOutcome.CHANGED, 0
    decision_id = _insert(
        tx, term.id, DecisionKind.ADOPTION, event_id, meeting, decided_on, language, actor_id, now
    )
    told: dict[int, list[int]] = {}
    for item_id in waiting:
        adopt_item(tx, item_id, decision_id, actor_id, now)
        responsible = tx.value(
            "SELECT responsible_id FROM plan_items WHERE id = :id", {"id": item_id}
        )
        if responsible is not None and responsible != actor_id:
            told.setdefault(responsible, []).append(item_id)
    for member_id, items in told.items():
        records.tell_given(tx, items[0] if len(items) == 1 else None, member_id, now)
    audit.record(tx, actor_id, "plan-adopted", now, subject=(DECISION, decision_id))
    return DecisionOutcome.ADOPTED, len(waiting)


def adopt_item(
    tx: Transaction, item_id: int, decision_id: int | None, actor_id: int | None, now: datetime
) -> None:
    """Make an item part of the plan."""
    tx.execute(
        "UPDATE plan_items SET status = 'adopted', decision_id = :decision WHERE id = :id",
        {"decision": decision_id, "id": item_id},
    )
    records.note(tx, item_id, "adopted", actor_id, now)


def _fault(
    tx: Transaction, actor_id: int, event_id: int | None, decided_on: date, now: datetime
) -> DecisionOutcome | None:
    if not rights.leads(tx, actor_id):
        return DecisionOutcome.NOT_ALLOWED
    if decided_on > rights.date_at(tx, now):
        return DecisionOutcome.FUTURE
    if event_id is not None and not events.may_see(tx, event_id, actor_id):
        return DecisionOutcome.GONE
    return None


def _insert(
    tx: Transaction,
    term_id: int,
    kind: DecisionKind,
    event_id: int | None,
    meeting: str,
    decided_on: date,
    language: str,
    actor_id: int,
    now: datetime,
) -> int:
    return tx.value(
        """INSERT INTO decisions (term_id, kind, event_id, meeting, decided_on, language,
            recorded_by, created_at)
        VALUES (:term, :kind, :event, :meeting, :day, :language, :actor, :now) RETURNING id""",
        {
            "term": term_id,
            "kind": kind,
            "event": event_id,
            "meeting": meeting,
            "day": decided_on.isoformat(),
            "language": language,
            "actor": actor_id,
            "now": to_timestamp(now),
        },
    )


@mutation
def record(
    tx: Transaction,
    actor_id: int,
    kind: DecisionKind,
    event_id: int | None,
    meeting: str,
    decided_on: date,
    language: str,
    text: str,
    now: datetime,
) -> tuple[DecisionOutcome, int | None]:
    """Record a decision or a recommendation of a meeting; returns the outcome and its id."""
    term = terms.current(tx)
    if term is None:
        return DecisionOutcome.NO_TERM, None
    outcome = _fault(tx, actor_id, event_id, decided_on, now)
    if outcome is not None:
        return outcome, None
    decision_id = _insert(tx, term.id, kind, event_id, meeting, decided_on, language, actor_id, now)
    _write_text(tx, decision_id, language, text)
    audit.record(tx, actor_id, "decision-recorded", now, subject=(DECISION, decision_id))
    return DecisionOutcome.RECORDED, decision_id


@mutation
def write_text(
    tx: Transaction, decision_id: int, language: str, text: str, actor_id: int, now: datetime
) -> DecisionOutcome:
    """Add the text of a decision in another language. What was recorded in a language stays."""
    tx.lock("decisions", decision_id)
    found = load(tx, decision_id)
    if found is None or found.kind is DecisionKind.ADOPTION:
        return DecisionOutcome.GONE
    if not may_change(tx, found, actor_id):
        return DecisionOutcome.NOT_ALLOWED
    if language in found.texts:
        return DecisionOutcome.UNCHANGED
    _write_text(tx, decision_id, language, text)
    return DecisionOutcome.RECORDED


def _write_text(tx: Transaction, decision_id: int, language: str, text: str) -> None:
    tx.execute(
        """INSERT INTO decision_texts (decision_id, language, text)
        VALUES (:id, :language, :text)""",
        {"id": decision_id, "language": language, "text": text},
    )


def may_change(tx: Transaction, decision: Decision, member_id: int) -> bool:
    """Whether she may add to a decision: languages, a track, the items that follow."""
    term = terms.current(tx)
    return term is not None and term.id == decision.term_id and rights.leads(tx, member_id)


@mutation
def follows(
    tx: Transaction, decision_id: int, item_id: int, actor_id: int, now: datetime, *, does: bool
) -> DecisionOutcome:
    """Tie an item to the decision or recommendation that it follows from, or untie it."""
    tx.lock("decisions", decision_id)
    found, item = load(tx, decision_id), records.load(tx, item_id)
    if found is None or item is None or found.kind is DecisionKind.ADOPTION:
        return DecisionOutcome.GONE
    if item.status is ItemStatus.WITHDRAWN:
        return DecisionOutcome.GONE
    if not rights.may_change(tx, item, actor_id):
        return DecisionOutcome.NOT_ALLOWED
    which = {"decision": decision_id, "item": item_id}
    if does:
        changed = tx.execute(
            """INSERT INTO decision_items (decision_id, item_id) VALUES (:decision, :item)
            ON CONFLICT (decision_id, item_id) DO NOTHING""",
            which,
        )
    else:
        changed = tx.execute(
            "DELETE FROM decision_items WHERE decision_id = :decision AND item_id = :item", which
        )
    if not changed:
        return DecisionOutcome.UNCHANGED
    audit.record(
        tx, actor_id, "decision-tied" if does else "decision-untied", now,
        subject=(PLAN_ITEM, item_id),
    )  # fmt: skip
    return DecisionOutcome.RECORDED


def load(tx: Transaction, decision_id: int) -> Decision | None:
    """The decision with this id."""
    row = tx.row("SELECT * FROM decisions WHERE id = :id", {"id": decision_id})
    return None if row is None else _decision(tx, row)


def _decision(tx: Transaction, row: Row) -> Decision:
    values = {"id": row["id"]}
    texts = {
        one["language"]: one["text"]
        for one in tx.rows(
            "SELECT language, text FROM decision_texts WHERE decision_id = :id ORDER BY language",
            values,
        )
    }
    items = tx.rows(
        """SELECT item_id AS item FROM decision_items WHERE decision_id = :id
        UNION SELECT id FROM plan_items WHERE decision_id = :id ORDER BY 1""",
        values,
    )
    return Decision(
        row["id"], row["term_id"], DecisionKind(row["kind"]), row["event_id"], row["meeting"],
        date.fromisoformat(row["decided_on"]), row["language"], texts,
        tuple(one["item"] for one in items),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision as a member sees it. `meeting` is in her language if the event is there for her;
    `items` are ids with the words of their actions, `tracks` their titles.
    """

    decision: Decision
    meeting: str
    event_id: int | None
    items: tuple[tuple[int, str], ...]
    tracks: tuple[str, ...]
    may_change: bool


@query
def view(tx: Transaction, decision_id: int, viewer_id: int, language: str) -> DecisionView | None:
    """A decision for this member."""
    found = load(tx, decision_id)
    return None if found is None else view_of(tx, found, viewer_id, language)


def view_of(tx: Transaction, found: Decision, viewer_id: int, language: str) -> DecisionView:
    """A decision as this member sees it, inside a transaction."""
    meeting, event_id = found.meeting, None
    if found.event_id is not None and events.may_see(tx, found.event_id, viewer_id):
        event_id = found.event_id
        meeting = events.title_of(tx, event_id, language) or meeting
    items: list[tuple[int, str]] = []
    for item_id in found.items:
        item = records.load(tx, item_id)
        is_shown = item is not None and (
            item.status is ItemStatus.ADOPTED
            or (item.status is not ItemStatus.WITHDRAWN and rights.drafts(tx, viewer_id))
        )
        if item is not None and is_shown:
            items.append((item_id, item.shown.words.of(language)["action"]))
    tracks = tuple(one.text(language).title for one in terms.ties_of(tx, DECISION, found.id))
    return DecisionView(
        found, meeting, event_id, tuple(items), tracks, may_change(tx, found, viewer_id)
    )


@query
def listed(
    tx: Transaction,
    term_id: int,
    theme_id: int | None,
    viewer_id: int,
    language: str,
    page: int,
    size: int,
) -> Page[DecisionView]:
    """The decisions of a term, the latest first; with a theme, those of this track."""
    return tx.page(
        """SELECT * FROM decisions WHERE term_id = :term AND (:theme IS NULL OR id IN
            (SELECT subject_id FROM ties WHERE kind = 'decision' AND theme_id = :theme))
        ORDER BY decided_on DESC, id DESC""",
        {"term": term_id, "theme": theme_id},
        page,
        size,
    ).map(lambda row: view_of(tx, _decision(tx, row), viewer_id, language))


@query
def origins(
    tx: Transaction, term_id: int, viewer_id: int, language: str, page: int, size: int
) -> Page[DecisionView]:
    """What items of a term may follow from: its decisions and recommendations, the latest first,
    and then those of other terms.
    """
    return tx.page(
        """SELECT * FROM decisions WHERE kind <> 'adoption'
        ORDER BY CASE WHEN term_id = :term THEN 0 ELSE 1 END, decided_on DESC, id DESC""",
        {"term": term_id},
        page,
        size,
    ).map(lambda row: view_of(tx, _decision(tx, row), viewer_id, language))


def all_of(
    tx: Transaction, term_id: int, viewer_id: int, language: str
) -> tuple[DecisionView, ...]:
    """All decisions of a term, the first one first, inside a transaction."""
    return tuple(
        view_of(tx, _decision(tx, row), viewer_id, language)
        for row in tx.rows(
            "SELECT * FROM decisions WHERE term_id = :term ORDER BY decided_on, id",
            {"term": term_id},
        )
    )
