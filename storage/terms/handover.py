"""The handover of a year: the leaving chair decides about everything that is open, the new one
confirms, and only then do the rights pass.

    open ── every item is decided, the leaving chair sends it ─► sent
    sent ── it is taken back or returned, or something new is open ─► open
    sent ── the new chair confirms ─► confirmed

What is open is read anew each time, from the table of all kinds (`OpenItems`): nothing is copied
before it is confirmed, so nothing can fall out.
"""

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import outbox
from storage.database import Transaction, Writer, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.kit.languages import ALL, best_language
from storage.kit.open_items import ItemDecision, OpenItem, OpenItems
from storage.members import is_member
from storage.terms import meetings, records, years
from storage.terms.records import Term, TermStatus
from storage.versions import version_of

SENT, RETURNED, CONFIRMED = "handover-sent", "handover-returned", "handover-confirmed"
"""Kinds of queued messages about a handover, to the new chair, the leaving one, and both; the term
that is handed over is the subject.
"""


class HandoverStatus(StrEnum):
    """How far a handover is."""

    OPEN = "open"
    SENT = "sent"
    CONFIRMED = "confirmed"


class HandoverOutcome(StrEnum):
    """Outcome of a step of a handover."""

    DECIDED = "decided"
    SENT = "sent"
    TAKEN_BACK = "taken-back"
    RETURNED = "returned"
    CONFIRMED = "confirmed"
    UNCHANGED = "unchanged"
    NOT_OPEN = "not-open"
    NOT_POSSIBLE = "not-possible"
    NOT_A_GETTER = "not-a-getter"
    ALREADY_SENT = "already-sent"
    UNDECIDED = "undecided"
    CHANGED = "changed"
    NO_SUCCESSOR = "no-successor"
    NOT_SENT = "not-sent"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class HandoverItem:
    """One open item. `title` is in the reader's language; `given_to` is the id of whoever gets it,
    `getter` her display name. `decision` is None as long as nobody has decided; `options` are the
    decisions that are possible. `due` is when it should have been done (UTC). `is_personal`: it is
    the text of a member, whose title stays in the network.
    """

    kind: str
    subject_id: int
    title: str
    decision: ItemDecision | None
    given_to: int | None
    getter: str | None
    options: tuple[ItemDecision, ...]
    due: datetime | None
    is_personal: bool = False


@dataclass(frozen=True, slots=True)
class Handover:
    """The handover of a term, as it is now or as it was confirmed (UTC moments). `following` is the
    term to which it goes. `version` identifies what its reader has seen. `leaves`: she decides,
    for the leaving chair; `takes`: she confirms, for the new one. `unread` is how many further
    items there were that are texts of members, which only admins and both chairs read.
    """

    term: Term
    following: Term | None
    status: HandoverStatus
    note: str | None
    sent_at: datetime | None
    confirmed_at: datetime | None
    items: tuple[HandoverItem, ...]
    version: str
    leaves: bool
    takes: bool
    unread: int = 0

    @property
    def undecided(self) -> int:
        """How many items nobody has decided about."""
        return sum(one.decision is None for one in self.items)


def open_items(tx: Transaction, now: datetime) -> list[tuple[OpenItem, int]]:
    """Everything that is open now, by kind, with its id."""
    return [
        (kind, subject_id)
        for kind in tx.features[OpenItems].values()
        for subject_id in kind.open(tx, now)
    ]


def _items(tx: Transaction, term: Term, language: str, now: datetime) -> list[HandoverItem]:
    decided = {
        (row["kind"], row["subject_id"]): row
        for row in tx.rows(
            """SELECT handover_items.*, name FROM handover_items
            LEFT JOIN members ON members.id = given_to WHERE term_id = :term""",
            {"term": term.id},
        )
    }
    found: list[HandoverItem] = []
    for kind, subject_id in open_items(tx, now):
        row = decided.get((kind.kind, subject_id))
        getter: int | None = None if row is None else row["given_to"]
        decision = None if row is None else ItemDecision(row["decision"])
        options = kind.decisions(tx, subject_id)
        if decision is ItemDecision.GIVEN and not (
            decision in options and _gets(tx, kind, subject_id, getter)
        ):
            row = decision = getter = None
        decision = decision or kind.usual
        found.append(
            HandoverItem(
                kind.kind, subject_id, kind.title(tx, subject_id, language), decision,
                getter, None if row is None else row["name"],
                options, kind.due(tx, subject_id), kind.is_personal,
            )
        )  # fmt: skip
    return found


def _gets(tx: Transaction, kind: OpenItem, subject_id: int, member_id: int | None) -> bool:
    return (
        member_id is not None
        and is_member(tx, member_id)
        and kind.may_get(tx, subject_id, member_id)
    )


def _remembered(tx: Transaction, term: Term, viewer_id: int, language: str) -> list[HandoverItem]:
    """The items of a handover that is confirmed, as they were called then. What belongs to a member
    is called as it is now, or "" if it is there no more.
    """
    rows = tx.rows(
        """SELECT * FROM handover_items WHERE term_id = :term AND titles IS NOT NULL
        ORDER BY kind, subject_id""",
        {"term": term.id},
    )
    getters = [row["given_to"] for row in rows if row["given_to"] is not None]
    names = years.names_by_id(tx, getters, viewer_id)
    found: list[HandoverItem] = []
    for row in rows:
        kind, titles = tx.features[OpenItems][row["kind"]], json.loads(row["titles"])
        if kind.is_personal:
            title = kind.title(tx, row["subject_id"], language)
        else:
            title = titles[best_language(titles, language, "en")]
        decision = ItemDecision(row["decision"])
        found.append(
            HandoverItem(
                row["kind"], row["subject_id"], title or "", decision, row["given_to"],
                names.get(row["given_to"]), (decision,), None, kind.is_personal,
            )
        )  # fmt: skip
    return found


def _version(items: Sequence[HandoverItem]) -> str:
    return version_of(
        [(one.kind, one.subject_id, str(one.decision), one.given_to) for one in items]
    )


def _leaves(tx: Transaction, term: Term, member_id: int) -> bool:
    """Whether she decides for the leaving chair: she carries the current term, or is an admin where
    nobody carries it any more.
    """
    if term.status is not TermStatus.CURRENT:
        return False
    return member_id in term.chairs or (not term.chairs and permissions.is_admin(tx, member_id))


def _takes(tx: Transaction, following: Term | None, member_id: int) -> bool:
    return following is not None and member_id in following.chairs


def load(tx: Transaction, term_id: int, viewer_id: int, language: str, now: datetime
) -> Handover | None:  # fmt: skip
    """The handover of the current term, for whoever leaves, takes it over, or is an admin; that of
    a past term for every member. None for everybody else. Whoever takes it over has no rights yet:
    she reads the items once they were sent to her.
    """
    term = records.load(tx, term_id)
    if term is None or term.status is TermStatus.PLANNED:
        return None
    row = tx.row("SELECT * FROM handovers WHERE term_id = :term", {"term": term_id})
    status = HandoverStatus.OPEN if row is None else HandoverStatus(row["status"])
    items, unread = list[HandoverItem](), 0
    if term.status is TermStatus.PAST:
        if row is None or not is_member(tx, viewer_id):
            return None
        following = None if row["next_id"] is None else records.load(tx, row["next_id"])
        items = _remembered(tx, term, viewer_id, language)
        leaves = takes = False
        chairs = (*term.chairs, *(() if following is None else following.chairs))
        if viewer_id not in chairs and not permissions.is_admin(tx, viewer_id):
            unread = sum(one.is_personal for one in items)
            items = [one for one in items if not one.is_personal]
    else:
        following = records.next_of(tx)
        leaves, takes = _leaves(tx, term, viewer_id), _takes(tx, following, viewer_id)
        reads = leaves or permissions.is_admin(tx, viewer_id)
        if not (reads or takes):
            return None
        if reads or status is HandoverStatus.SENT:
            items = _items(tx, term, language, now)

    def moment(name: str) -> datetime | None:
        return None if row is None or row[name] is None else from_timestamp(row[name])

    return Handover(
        term, following, status, None if row is None else row["note"], moment("sent_at"),
        moment("confirmed_at"), tuple(items), _version(items), leaves, takes, unread,
    )  # fmt: skip


@query
def find(
    tx: Transaction, term_id: int | None, viewer_id: int, language: str, now: datetime
) -> Handover | None:
    """A handover as this member may see it; with None, that of the current term."""
    if term_id is None:
        term = records.current(tx)
        if term is None:
            return None
        term_id = term.id
    return load(tx, term_id, viewer_id, language, now)


# Steps

Step = Callable[[Writer, int, int, datetime], Awaitable[HandoverOutcome]]
"""A step without further arguments: takes the id of the term, that of whoever acts and the time."""


def _status(tx: Transaction, term_id: int) -> HandoverStatus:
    found = tx.value("SELECT status FROM handovers WHERE term_id = :term", {"term": term_id})
    return HandoverStatus(found or "open")


@mutation
def decide(
    tx: Transaction, term_id: int, actor_id: int, kind: str, subject_id: int,
    decision: ItemDecision, given_to: int | None, now: datetime,
) -> HandoverOutcome:  # fmt: skip
    """Say what becomes of an open item; `given_to` is the id of whoever gets it."""
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    if term is None or not _leaves(tx, term, actor_id):
        return HandoverOutcome.NOT_ALLOWED
    if _status(tx, term_id) is not HandoverStatus.OPEN:
        return HandoverOutcome.ALREADY_SENT
    one = tx.features[OpenItems].get(kind)
    if one is None or subject_id not in one.open(tx, now):
        return HandoverOutcome.NOT_OPEN
    if decision not in one.decisions(tx, subject_id):
        return HandoverOutcome.NOT_POSSIBLE
    if decision is ItemDecision.GIVEN and not _gets(tx, one, subject_id, given_to):
        return HandoverOutcome.NOT_A_GETTER
    tx.execute(
        """INSERT INTO handover_items
            (term_id, kind, subject_id, decision, given_to, decided_by, decided_at)
        VALUES (:term, :kind, :subject, :decision, :getter, :actor, :now)
        ON CONFLICT (term_id, kind, subject_id) DO UPDATE SET decision = excluded.decision,
            given_to = excluded.given_to, decided_by = excluded.decided_by,
            decided_at = excluded.decided_at""",
        {
            "term": term_id,
            "kind": kind,
            "subject": subject_id,
            "decision": decision,
            "getter": given_to if decision is ItemDecision.GIVEN else None,
            "actor": actor_id,
            "now": to_timestamp(now),
        },
    )
    return HandoverOutcome.DECIDED


@mutation
def send(tx: Transaction, term_id: int, actor_id: int, now: datetime) -> HandoverOutcome:
    """Send the decided list to the new chair, who is told."""
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    if term is None or not _leaves(tx, term, actor_id):
        return HandoverOutcome.NOT_ALLOWED
    if _status(tx, term_id) is not HandoverStatus.OPEN:
        return HandoverOutcome.ALREADY_SENT
    following = records.next_of(tx)
    if following is None or not following.chairs:
        return HandoverOutcome.NO_SUCCESSOR
    if any(one.decision is None for one in _items(tx, term, "en", now)):
        return HandoverOutcome.UNDECIDED
    tx.execute(
        """INSERT INTO handovers (term_id, status, sent_by, sent_at)
        VALUES (:term, 'sent', :actor, :now)
        ON CONFLICT (term_id) DO UPDATE SET status = 'sent', note = NULL,
            sent_by = excluded.sent_by, sent_at = excluded.sent_at""",
        {"term": term_id, "actor": actor_id, "now": to_timestamp(now)},
    )
    audit.record(tx, actor_id, "handover-send", now, subject=("term", term_id))
    told = [one for one in following.chairs if one != actor_id]
    outbox.enqueue(tx, SENT, told, now, subject_id=term_id)
    return HandoverOutcome.SENT


def _reopen(tx: Transaction, term_id: int, note: str | None) -> None:
    tx.execute(
        "UPDATE handovers SET status = 'open', note = :note WHERE term_id = :term",
        {"term": term_id, "note": note},
    )


@mutation
def take_back(tx: Transaction, term_id: int, actor_id: int, _now: datetime) -> HandoverOutcome:
    """Take a list back that was sent, to change it."""
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    if term is None or not _leaves(tx, term, actor_id):
        return HandoverOutcome.NOT_ALLOWED
    if _status(tx, term_id) is not HandoverStatus.SENT:
        return HandoverOutcome.UNCHANGED
    _reopen(tx, term_id, None)
    return HandoverOutcome.TAKEN_BACK


@mutation
def give_back(
    tx: Transaction, term_id: int, actor_id: int, note: str, now: datetime
) -> HandoverOutcome:
    """The new chair returns the list with a note; the leaving one is told."""
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    if term is None or not _takes(tx, records.next_of(tx), actor_id):
        return HandoverOutcome.NOT_ALLOWED
    if _status(tx, term_id) is not HandoverStatus.SENT:
        return HandoverOutcome.NOT_SENT
    _reopen(tx, term_id, note)
    audit.record(tx, actor_id, "handover-return", now, subject=("term", term_id), reason=note)
    _tell_leaving(tx, term, actor_id, now)
    return HandoverOutcome.RETURNED


def _tell_leaving(tx: Transaction, term: Term, actor_id: int, now: datetime) -> None:
    told = term.chairs or tuple(permissions.admins(tx))
    outbox.enqueue(tx, RETURNED, [one for one in told if one != actor_id], now, subject_id=term.id)


@mutation
def confirm(
    tx: Transaction, term_id: int, actor_id: int, version: str, now: datetime
) -> HandoverOutcome:
    """The new chair confirms the list that `version` identifies: every decision takes effect, and
    the rights pass. If something has become open since, the list goes back to the leaving chair.
    """
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    if term is None or term.status is not TermStatus.CURRENT:
        return HandoverOutcome.UNCHANGED
    following = records.next_of(tx)
    if following is None or not _takes(tx, following, actor_id):
        return HandoverOutcome.NOT_ALLOWED
    if _status(tx, term_id) is not HandoverStatus.SENT:
        return HandoverOutcome.NOT_SENT
    items = _items(tx, term, "en", now)
    if any(one.decision is None for one in items):
        _reopen(tx, term_id, None)
        _tell_leaving(tx, term, actor_id, now)
        return HandoverOutcome.UNDECIDED
    if version not in ("", _version(items)):
        return HandoverOutcome.CHANGED
    _remember(tx, term, items, actor_id, now)
    meetings.remember(tx, term_id, ALL)
    at = to_timestamp(now)
    tx.execute("UPDATE terms SET ended_at = :now WHERE id = :id", {"id": term_id, "now": at})
    tx.execute("UPDATE terms SET began_at = :now WHERE id = :id", {"id": following.id, "now": at})
    tx.execute(
        """UPDATE handovers SET status = 'confirmed', next_id = :next, confirmed_by = :actor,
            confirmed_at = :now, note = NULL WHERE term_id = :term""",
        {"term": term_id, "next": following.id, "actor": actor_id, "now": at},
    )
    _apply(tx, items, actor_id, now)
    for member_id in term.chairs:
        if member_id not in following.chairs:
            records.end_rights(tx, member_id, now)
    audit.record(tx, actor_id, "handover-confirm", now, subject=("term", term_id))
    told = [one for one in (*term.chairs, *following.chairs) if one != actor_id]
    outbox.enqueue(tx, CONFIRMED, dict.fromkeys(told), now, subject_id=term_id)
    return HandoverOutcome.CONFIRMED


def _remember(
    tx: Transaction, term: Term, items: Sequence[HandoverItem], actor_id: int, now: datetime
) -> None:
    """Write down what is handed over, with the titles in all languages, but for those that are
    texts of members. Decisions about what is no longer open are forgotten.
    """
    tx.execute("DELETE FROM handover_items WHERE term_id = :term", {"term": term.id})
    kinds = tx.features[OpenItems]
    for one in items:
        titles = {
            code: kinds[one.kind].title(tx, one.subject_id, code)
            for code in (() if one.is_personal else ALL)
        }
        tx.execute(
            """INSERT INTO handover_items (term_id, kind, subject_id, decision, given_to,
                decided_by, decided_at, titles)
            VALUES (:term, :kind, :subject, :decision, :getter, :actor, :now, :titles)""",
            {
                "term": term.id,
                "kind": one.kind,
                "subject": one.subject_id,
                "decision": one.decision,
                "getter": one.given_to,
                "actor": actor_id,
                "now": to_timestamp(now),
                "titles": json.dumps(titles, ensure_ascii=False),
            },
        )


def _apply(tx: Transaction, items: Sequence[HandoverItem], actor_id: int, now: datetime) -> None:
    kinds = tx.features[OpenItems]
    for one in items:
        kind = kinds[one.kind]
        match one.decision:
            case ItemDecision.CLOSED if kind.close is not None:
                kind.close(tx, one.subject_id, actor_id, now)
            case ItemDecision.GIVEN if kind.give is not None and one.given_to is not None:
                kind.give(tx, one.subject_id, one.given_to, actor_id, now)
            case _:
                kind.go_on(tx, one.subject_id, actor_id, now)


# What is late


@dataclass(frozen=True, slots=True)
class LateItem:
    """An open item that should have been done, by when (UTC)."""

    kind: str
    subject_id: int
    title: str
    due: datetime


@query
def late(tx: Transaction, viewer_id: int, language: str, now: datetime) -> tuple[LateItem, ...]:
    """Everything open that should have been done by now, the longest overdue first; for the chair
    and admins.
    """
    if not permissions.acts_for_chair(tx, viewer_id):
        return ()
    found: list[LateItem] = []
    for kind, subject_id in open_items(tx, now):
        due = kind.due(tx, subject_id)
        if due is not None and due < now:
            title = kind.title(tx, subject_id, language)
            found.append(LateItem(kind.kind, subject_id, title, due))
    return tuple(sorted(found, key=lambda one: one.due))
