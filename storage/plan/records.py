"""The record of an item of the action plan: its words in versions, and what became of it.

    draft ── reviewed ── adopted at a session ── reports, once a quarter ── closed or continued
      └── withdrawn before its adoption

A version of the words is `draft`, `pending` while it is under review, then `approved`; the last
approved one is what the plan says. After the adoption a change is a new version, and the old ones
stay.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from storage import outbox
from storage.database import Row, Transaction, from_timestamp, to_timestamp
from storage.kit.languages import best_language
from storage.kit.personal_data import KEPT, MemberColumn
from storage.versions import version_of

PLAN_ITEM = "plan-item"
"""Kind of the review of a version, which is its subject; and of the ties of an item to themes."""

GIVEN = "plan-given"
"""Kind of the message to whoever answers for items from now on; its subject is an item, or None for
the items that were adopted together.
"""

TEXTS = ("objective", "task", "action", "indicator", "body", "partner")
"""The fields of an item that are written in words, in one or more languages."""

OPTIONAL = ("partner",)

FORMS = (
    "conference",
    "meeting",
    "training",
    "exchange",
    "study",
    "publication",
    "campaign",
    "law",
    "service",
    "platform",
    "other",
)
"""The forms in which an item is implemented."""


class ItemStatus(StrEnum):
    """The status of an item."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    ADOPTED = "adopted"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """What is reported of an adopted item."""

    UNDER_WAY = "under-way"
    DONE = "done"
    LATE = "late"
    STOPPED = "stopped"


PLANNED = "planned"
"""The state of an adopted item of which nothing was reported yet."""

STATES = (PLANNED, *State)

OPEN = "plan_items.status = 'adopted' AND plan_items.ending IS NULL"
"""SQL over `plan_items`: it is part of the plan, and was not closed at a handover."""

ASKED = f"{OPEN} AND coalesce(plan_items.state, '') NOT IN ('done', 'stopped')"
"""SQL over `plan_items`: there is more to report."""


class VersionStatus(StrEnum):
    """The status of a version of the words."""

    DRAFT = "draft"
    PENDING = "pending"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Words:
    """What an item says: texts by language and by field of TEXTS, the form of implementation (of
    FORMS), the first and the last day, and the countries. `language` is that of the original.
    """

    language: str
    texts: Mapping[str, Mapping[str, str]]
    form: str
    starts_on: date
    ends_on: date
    countries: tuple[str, ...]

    def of(self, language: str) -> Mapping[str, str]:
        """The texts for a reader of this language: in hers, else a fallback, else the original."""
        return self.texts[best_language(self.texts, language, self.language)]

    @property
    def fingerprint(self) -> str:
        """Identifies what a reviewer is shown."""
        texts = sorted((one, sorted(some.items())) for one, some in self.texts.items())
        return version_of(texts, self.form, self.starts_on, self.ends_on, self.countries)


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the words; moments are UTC. `comment` is why it was sent back."""

    id: int
    item_id: int
    number: int
    status: VersionStatus
    words: Words
    created_at: datetime
    approved_at: datetime | None
    comment: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """An item. `current` are the words of the plan, None before the first approval; `next` are
    words that are not approved yet. `country` is that of whoever answers for it.
    """

    id: int
    term_id: int
    status: ItemStatus
    author_id: int | None
    responsible_id: int | None
    country: str | None
    decision_id: int | None
    state: State | None
    silent_quarter: int | None
    ending: str | None
    continues_id: int | None
    current: Version | None
    next: Version | None

    @property
    def shown(self) -> Version:
        """The words of the plan, or the first draft."""
        found = self.current or self.next
        assert found is not None, "an item has words from its beginning"
        return found

    @property
    def progress(self) -> str:
        """Its state, or PLANNED."""
        return self.state or PLANNED

    @property
    def is_open(self) -> bool:
        """Whether it is part of the plan, and was not closed at a handover."""
        return self.status is ItemStatus.ADOPTED and self.ending is None

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing more to report."""
        return not self.is_open or self.state in (State.DONE, State.STOPPED)

    def is_overdue(self, today: date) -> bool:
        """Whether its last day has passed, and it is not settled."""
        return not self.is_settled and self.shown.words.ends_on < today


def load(tx: Transaction, item_id: int) -> Item | None:
    """The item with this id."""
    row = tx.row("SELECT * FROM plan_items WHERE id = :id", {"id": item_id})
    return None if row is None else _item(tx, row)


def _item(tx: Transaction, row: Row) -> Item:
    values = {"item": row["id"]}
    current = tx.row(
        """SELECT * FROM plan_versions WHERE item_id = :item AND status = 'approved'
        ORDER BY number DESC LIMIT 1""",
        values,
    )
    upcoming = tx.row(
        """SELECT * FROM plan_versions WHERE item_id = :item AND status <> 'approved'
        ORDER BY number DESC LIMIT 1""",
        values,
    )
    if current is not None and upcoming is not None and upcoming["number"] < current["number"]:
        upcoming = None
    if current is not None and upcoming is not None and upcoming["status"] == "withdrawn":
        upcoming = None
    return Item(
        row["id"], row["term_id"], ItemStatus(row["status"]), row["author_id"],
        row["responsible_id"], row["country"], row["decision_id"],
        None if row["state"] is None else State(row["state"]), row["silent_quarter"],
        row["ending"], row["continues_id"],
        None if current is None else version_in(tx, current),
        None if upcoming is None else version_in(tx, upcoming),
    )  # fmt: skip


def version(tx: Transaction, version_id: int) -> Version | None:
    """The version with this id."""
    row = tx.row("SELECT * FROM plan_versions WHERE id = :id", {"id": version_id})
    return None if row is None else version_in(tx, row)


def version_in(tx: Transaction, row: Row) -> Version:
    """The version in a row of `plan_versions`."""
    values = {"id": row["id"]}
    texts: dict[str, dict[str, str]] = {}
    for text in tx.rows(
        """SELECT language, field, text FROM plan_texts WHERE version_id = :id
        ORDER BY language, field""",
        values,
    ):
        texts.setdefault(text["language"], {})[text["field"]] = text["text"]
    countries = tuple(
        one["country"]
        for one in tx.rows(
            "SELECT country FROM plan_countries WHERE version_id = :id ORDER BY country", values
        )
    )
    words = Words(
        row["language"], texts, row["form"], date.fromisoformat(row["starts_on"]),
        date.fromisoformat(row["ends_on"]), countries,
    )  # fmt: skip
    return Version(
        row["id"], row["item_id"], row["number"], VersionStatus(row["status"]), words,
        from_timestamp(row["created_at"]),
        None if row["approved_at"] is None else from_timestamp(row["approved_at"]),
        row["comment"],
    )  # fmt: skip


def insert_version(
    tx: Transaction,
    item_id: int,
    author_id: int | None,
    words: Words,
    status: VersionStatus,
    now: datetime,
) -> int:
    """Insert the next version of an item's words; returns its id."""
    version_id: int = tx.value(
        """INSERT INTO plan_versions (item_id, number, author_id, status, language, form,
            starts_on, ends_on, created_at, approved_at)
        VALUES (:item, (SELECT coalesce(max(number), 0) + 1 FROM plan_versions AS earlier
                WHERE earlier.item_id = :item), :author, :status, :language, :form,
            :starts, :ends, :now, :approved) RETURNING id""",
        {
            "item": item_id,
            "author": author_id,
            "status": status,
            "language": words.language,
            "form": words.form,
            "starts": words.starts_on.isoformat(),
            "ends": words.ends_on.isoformat(),
            "now": to_timestamp(now),
            "approved": to_timestamp(now) if status is VersionStatus.APPROVED else None,
        },
    )
    _insert_texts(tx, version_id, words)
    return version_id


def replace_words(
    tx: Transaction, version_id: int, author_id: int, words: Words, now: datetime
) -> None:
    """Write other words into a version that was not approved yet, as a draft of this author."""
    tx.execute(
        """UPDATE plan_versions SET author_id = :author, form = :form, starts_on = :starts,
            ends_on = :ends, status = 'draft', created_at = :now
        WHERE id = :id AND status <> 'approved'""",
        {
            "id": version_id,
            "author": author_id,
            "form": words.form,
            "starts": words.starts_on.isoformat(),
            "ends": words.ends_on.isoformat(),
            "now": to_timestamp(now),
        },
    )
    for table in ("plan_texts", "plan_countries"):
        tx.execute(f"DELETE FROM {table} WHERE version_id = :id", {"id": version_id})
    _insert_texts(tx, version_id, words)


def _insert_texts(tx: Transaction, version_id: int, words: Words) -> None:
    tx.execute_many(
        """INSERT INTO plan_texts (version_id, language, field, text)
        VALUES (:version, :language, :field, :text)""",
        [
            {"version": version_id, "language": language, "field": field, "text": text}
            for language, texts in words.texts.items()
            for field, text in texts.items()
        ],
    )
    tx.execute_many(
        "INSERT INTO plan_countries (version_id, country) VALUES (:version, :country)",
        [{"version": version_id, "country": country} for country in words.countries],
    )


def insert_item(
    tx: Transaction,
    term_id: int,
    author_id: int | None,
    responsible_id: int | None,
    country: str | None,
    now: datetime,
) -> int:
    """Insert an item that is a draft yet; returns its id."""
    return tx.value(
        """INSERT INTO plan_items (term_id, author_id, responsible_id, country, status, created_at)
        VALUES (:term, :author, :responsible, :country, 'draft', :now) RETURNING id""",
        {
            "term": term_id,
            "author": author_id,
            "responsible": responsible_id,
            "country": country,
            "now": to_timestamp(now),
        },
    )


def note(
    tx: Transaction,
    item_id: int,
    what: str,
    author_id: int | None,
    now: datetime,
    *,
    state: State | None = None,
    text: str | None = None,
    quarter: int | None = None,
    member_id: int | None = None,
) -> int:
    """Add a row to the history of an item; returns its id. Rows are never changed."""
    return tx.value(
        """INSERT INTO plan_history
            (item_id, what, state, text, quarter, member_id, author_id, created_at)
        VALUES (:item, :what, :state, :text, :quarter, :member, :author, :now) RETURNING id""",
        {
            "item": item_id,
            "what": what,
            "state": state,
            "text": text,
            "quarter": quarter,
            "member": member_id,
            "author": author_id,
            "now": to_timestamp(now),
        },
    )


def tell_given(tx: Transaction, item_id: int | None, member_id: int, now: datetime) -> None:
    """Tell a member that she answers for an item, or with None for those adopted just now."""
    outbox.enqueue(tx, GIVEN, [member_id], now, subject_id=item_id)


MEMBER_DATA = (
    MemberColumn(
        "plan_items", "author_id", KEPT, "created_at, status, country",
        internal=("id", "term_id", "decision_id", "state", "silent_quarter", "ending",
                  "continues_id"),
    ),
    MemberColumn(
        "plan_items", "responsible_id", KEPT, "created_at, status, state, country",
        internal=("id", "term_id", "decision_id", "silent_quarter", "ending", "continues_id"),
    ),
    MemberColumn(
        "plan_versions", "author_id", KEPT,
        """plan_versions.created_at, plan_versions.status, plan_versions.comment,
        plan_versions.approved_at, plan_texts.language, plan_texts.field, plan_texts.text""",
        "LEFT JOIN plan_texts ON plan_texts.version_id = plan_versions.id",
        internal=("id", "item_id", "number", "language", "form", "starts_on", "ends_on"),
    ),
    MemberColumn(
        "plan_history", "author_id", KEPT, "created_at, what, state, text, quarter",
        internal=("id", "item_id"),
    ),
    MemberColumn(
        "plan_history", "member_id", KEPT, "created_at, what", internal=("id", "item_id", "state",
        "text", "quarter"),
    ),
    MemberColumn(
        "plan_questions", "member_id", KEPT, "asked_at, quarter, status, repeat_at, closes_at",
        internal=("item_id",),
    ),
    MemberColumn(
        "decisions", "recorded_by", KEPT, "created_at, kind, meeting, decided_on, language",
        internal=("id", "term_id", "event_id"),
    ),
)  # fmt: skip
