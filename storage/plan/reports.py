"""Reports on items: a state, a sentence, and what shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage.database import Page, Row, Transaction, from_timestamp, mutation, query
from storage.events import records as events
from storage.kit import rate_limits
from storage.kit.quarters import quarter_of
from storage.kit.rate_limits import RateLimit
from storage.kit.tieables import Tieables
from storage.plan import drafting, people, questions, records, rights
from storage.plan.records import Item, State

RATE_LIMIT = RateLimit(30, timedelta(hours=1))
"""How many reports one member may send."""

EVENT, PRACTICE, PROJECT, LINK = "event", "practice", "project", "link"
EVIDENCE_KINDS = (EVENT, PRACTICE, PROJECT, LINK)


class ReportOutcome(StrEnum):
    """Outcome of a report."""

    RECORDED = "recorded"
    TOO_MANY = "too-many"
    NO_EVIDENCE = "no-evidence"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may correct her answers, and send them again."""
        return self in (ReportOutcome.TOO_MANY, ReportOutcome.NO_EVIDENCE)


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows how an item goes on: a web address in `link`, or the id of an event, a practice or
    a project.
    """

    kind: str
    subject_id: int | None = None
    link: str | None = None

    def packed(self) -> str:
        """The proof as the answer of a form."""
        return f"{self.kind}_{self.link or self.subject_id}"

    @classmethod
    def unpack(cls, packed: str) -> "Proof":
        """The proof from its packed form. Raises ValueError for anything else."""
        kind, _, rest = packed.partition("_")
        if kind not in EVIDENCE_KINDS:
            raise ValueError(packed)
        return cls(kind, link=rest) if kind == LINK else cls(kind, int(rest))


@mutation
def report(
    tx: Transaction,
    item_id: int,
    author_id: int,
    state: State,
    text: str,
    proof: Proof | None,
    now: datetime,
) -> ReportOutcome:
    """Add a report to the history of an item; it answers the open question."""
    tx.lock("plan_items", item_id)
    item = records.load(tx, item_id)
    if item is None or not item.is_open:
        return ReportOutcome.GONE
    if not rights.may_report(tx, item, author_id):
        return ReportOutcome.NOT_ALLOWED
    if rate_limits.next_allowed(tx, author_id, "plan-report", RATE_LIMIT, now) is not None:
        return ReportOutcome.TOO_MANY
    if proof is not None and title_of(tx, proof, author_id, "en") is None:
        return ReportOutcome.NO_EVIDENCE
    rate_limits.record(tx, author_id, "plan-report", now)
    history_id = records.note(
        tx, item_id, "report", author_id, now, state=state, text=text, quarter=quarter_of(now)
    )
    if proof is not None:
        tx.execute(
            """INSERT INTO plan_evidence (item_id, history_id, kind, subject_id, link)
            VALUES (:item, :history, :kind, :subject, :link)""",
            {
                "item": item_id,
                "history": history_id,
                "kind": proof.kind,
                "subject": proof.subject_id,
                "link": proof.link,
            },
        )
    tx.execute(
        "UPDATE plan_items SET state = :state, silent_quarter = NULL WHERE id = :id",
        {"state": state, "id": item_id},
    )
    questions.settle(tx, item_id, "answered")
    drafting.follow_reopening(tx, item_id, now)
    return ReportOutcome.RECORDED


def title_of(tx: Transaction, proof: Proof, viewer_id: int, language: str) -> str | None:
    """How a proof is called for this reader; None if it is not there for her."""
    if proof.kind == LINK:
        return proof.link
    kind = tx.features[Tieables].get(proof.kind)
    if kind is None or proof.subject_id is None:
        return None
    return kind.title(tx, proof.subject_id, viewer_id, language)


@query
def offered(
    tx: Transaction, item_id: int, member_id: int, language: str, now: datetime, most: int
) -> tuple[tuple[str, str], ...]:
    """What she may name as evidence with one press: packed proofs with their titles. Events that
    have begun since the item began, then projects and best practices of hers.
    """
    item = records.load(tx, item_id)
    if item is None:
        return ()
    since = datetime.combine(item.shown.words.starts_on, datetime.min.time()).timestamp()
    found = [
        Proof(EVENT, row["id"])
        for row in tx.rows(
            f"""SELECT events.id AS id FROM events JOIN members ON members.id = :member
            WHERE events.status = 'published' AND starts_at <= :now AND starts_at >= :since
            AND {events.in_audience(tx)}
            ORDER BY starts_at DESC, events.id DESC LIMIT {most}""",
            {"member": member_id, "now": int(now.timestamp()), "since": int(since)},
        )
    ]
    for kind, table, status in (
        (PROJECT, "projects", "shown"),
        (PRACTICE, "practices", "published"),
    ):
        found += [
            Proof(kind, row["id"])
            for row in tx.rows(
                f"""SELECT id FROM {table} WHERE author_id = :member AND status = '{status}'
                ORDER BY id DESC LIMIT {most}""",
                {"member": member_id},
            )
        ]
    named = ((one, title_of(tx, one, member_id, language)) for one in found)
    return tuple((one.packed(), title) for one, title in named if title is not None)[:most]


# What is shown of an item


@dataclass(frozen=True, slots=True)
class Evidence:
    """A proof as its reader sees it: `title` is None if it is not there for her."""

    proof: Proof
    title: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the history, as its reader sees it: `author` and `member` are names, None if there
    is none or she does not see it (storage/plan/people.py). `at` is UTC.
    """

    what: str
    state: State | None
    text: str | None
    quarter: int | None
    author: str | None
    member: str | None
    at: datetime
    evidence: tuple[Evidence, ...]


def _entry(tx: Transaction, row: Row, reader: people.Reader, language: str) -> Entry:
    proofs = (
        Proof(one["kind"], one["subject_id"], one["link"])
        for one in tx.rows(
            """SELECT kind, subject_id, link FROM plan_evidence WHERE history_id = :id
            ORDER BY id""",
            {"id": row["id"]},
        )
    )
    return Entry(
        row["what"], None if row["state"] is None else State(row["state"]), row["text"],
        row["quarter"], reader.name(tx, row["author_id"]), reader.name(tx, row["member_id"]),
        from_timestamp(row["created_at"]),
        tuple(Evidence(one, title_of(tx, one, reader.id, language)) for one in proofs),
    )  # fmt: skip


@query
def history(
    tx: Transaction, item_id: int, viewer_id: int, language: str, page: int, size: int
) -> Page[Entry]:
    """The history of an item, the newest entry first. That somebody was suspended or has left is
    read by those who lead.
    """
    reader = people.reader(tx, viewer_id)
    but = "" if reader.leads else "AND what NOT IN ('suspended', 'left')"
    return tx.page(
        f"SELECT * FROM plan_history WHERE item_id = :item {but} ORDER BY id DESC",
        {"item": item_id},
        page,
        size,
    ).map(lambda row: _entry(tx, row, reader, language))


def last_report(tx: Transaction, item: Item, viewer_id: int, language: str) -> Entry | None:
    """The last report on an item."""
    row = tx.row(
        """SELECT * FROM plan_history WHERE item_id = :item AND what = 'report'
        ORDER BY id DESC LIMIT 1""",
        {"item": item.id},
    )
    return None if row is None else _entry(tx, row, people.reader(tx, viewer_id), language)


def evidence_of(tx: Transaction, item_id: int, viewer_id: int, language: str) -> Sequence[Evidence]:
    """All evidence of an item, the first one first, each proof once."""
    proofs = dict.fromkeys(
        Proof(row["kind"], row["subject_id"], row["link"])
        for row in tx.rows(
            "SELECT kind, subject_id, link FROM plan_evidence WHERE item_id = :item ORDER BY id",
            {"item": item_id},
        )
    )
    return tuple(Evidence(one, title_of(tx, one, viewer_id, language)) for one in proofs)
