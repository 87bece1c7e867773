"""Calls for projects: how organisers write, open and change them, and who is told when they
close.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit
from storage.projects import places, records
from storage.projects.records import Call, CallStatus

CLOSES_SOON = "call-closes-soon"
"""Kind of the message to whoever has a draft; its subject is the call."""

DRAFT_FORM = "project"
"""The form in which a member writes a project for the call that is its subject."""

REMIND_BEFORE = timedelta(days=3)
"""How long before the deadline whoever has a draft is told of it, or half the time that the call is
open for, if that is shorter.
"""

MAX_BLOCKS = 8
MAX_PLACES = 100


class CallOutcome(StrEnum):
    """Outcome of what an organiser does with a call."""

    SAVED = "saved"
    OPENED = "opened"
    DELETED = "deleted"
    PAST = "past"
    CHANGED = "changed"
    BLOCK_USED = "block-used"
    TOO_FEW = "too-few"
    TOO_MANY_SHARES = "too-many-shares"
    NAMES_DIFFER = "names-differ"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may correct her answers and save them again."""
        return self in (
            CallOutcome.PAST, CallOutcome.CHANGED, CallOutcome.BLOCK_USED, CallOutcome.TOO_FEW,
            CallOutcome.TOO_MANY_SHARES, CallOutcome.NAMES_DIFFER,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CallFacts:
    """A call as an organiser fills it in, in her language: blocks as names with their places, the
    deadline (UTC), and the places that countries have to themselves.
    """

    title: str
    wanted: str
    blocks: tuple[tuple[str, int], ...]
    shares: Mapping[str, int]
    closes_at: datetime
    is_blind: bool


@mutation
def create(
    tx: Transaction, actor_id: int, language: str, facts: CallFacts, now: datetime
) -> tuple[CallOutcome, int | None]:
    """Store a call as a draft; returns the outcome and its id."""
    if not records.may_organise(tx, actor_id):
        return CallOutcome.NOT_ALLOWED, None
    problem = _problem(facts, now)
    if problem is not None:
        return problem, None
    call_id: int = tx.value(
        """INSERT INTO calls (organiser_id, language, is_blind, closes_at, created_at)
        VALUES (:actor, :language, :blind, :closes, :now) RETURNING id""",
        {
            "actor": actor_id,
            "language": language,
            "blind": int(facts.is_blind),
            "closes": to_timestamp(facts.closes_at),
            "now": to_timestamp(now),
        },
    )
    _write(tx, call_id, language, facts)
    audit.record(tx, actor_id, "call-created", now, subject=("call", call_id))
    return CallOutcome.SAVED, call_id


@mutation
def change(
    tx: Transaction, call_id: int, actor_id: int, version: str, facts: CallFacts, now: datetime
) -> CallOutcome:
    """Change a call, until its decisions are told. `version` is the one that the change was made
    from.

    A block for which projects were sent cannot be left out, and places cannot become fewer than
    projects that are accepted. With a later deadline, a call that has closed is open again.
    """
    tx.lock("calls", call_id)
    call = records.call_of(tx, call_id)
    if call is None:
        return CallOutcome.GONE
    if not records.may_organise(tx, actor_id):
        return CallOutcome.NOT_ALLOWED
    if call.told_at is not None:
        return CallOutcome.ALREADY
    if call.version != version:
        return CallOutcome.CHANGED
    problem = _problem(facts, now, call)
    if problem is None:
        problem = _cannot_shrink(tx, call, facts)
    if problem is not None:
        return problem
    tx.execute(
        """UPDATE calls SET is_blind = :blind, closes_at = :closes,
            reminded_at = CASE WHEN closes_at = :closes THEN reminded_at END,
            tells_at = CASE WHEN closes_at = :closes THEN tells_at END
        WHERE id = :id""",
        {
            "id": call_id,
            "blind": int(facts.is_blind),
            "closes": to_timestamp(facts.closes_at),
        },
    )
    _write(tx, call_id, call.language, facts)
    audit.record(tx, actor_id, "call-changed", now, subject=("call", call_id))
    return CallOutcome.SAVED


def _problem(facts: CallFacts, now: datetime, call: Call | None = None) -> CallOutcome | None:
    is_kept = call is not None and call.closes_at == facts.closes_at
    if facts.closes_at <= now and not is_kept:
        return CallOutcome.PAST
    if sum(facts.shares.values()) > sum(number for _, number in facts.blocks):
        return CallOutcome.TOO_MANY_SHARES
    return None


def _cannot_shrink(tx: Transaction, call: Call, facts: CallFacts) -> CallOutcome | None:
    for left_out in call.blocks[len(facts.blocks) :]:
        if tx.value("SELECT 1 FROM projects WHERE block_id = :id LIMIT 1", {"id": left_out.id}):
            return CallOutcome.BLOCK_USED
    taken = places.taken(tx, call.id)
    for block, (_, number) in zip(call.blocks, facts.blocks, strict=False):
        if taken.in_block(block.id) > number:
            return CallOutcome.TOO_FEW
    total = sum(number for _, number in facts.blocks)
    if any(taken.in_pool(pool, facts.shares) > places.pool_size(pool, total, facts.shares)
           for pool in ("", *facts.shares)):  # fmt: skip
        return CallOutcome.TOO_FEW
    return None


def _write(tx: Transaction, call_id: int, language: str, facts: CallFacts) -> None:
    """Write the words in the call's own language, the blocks and the quotas."""
    _write_text(tx, call_id, language, facts.title, facts.wanted)
    tx.execute(
        "DELETE FROM call_blocks WHERE call_id = :id AND position >= :count",
        {"id": call_id, "count": len(facts.blocks)},
    )
    for position, (name, number) in enumerate(facts.blocks):
        block_id: int = tx.value(
            """INSERT INTO call_blocks (call_id, position, places)
            VALUES (:id, :position, :places)
            ON CONFLICT (call_id, position) DO UPDATE SET places = excluded.places RETURNING id""",
            {"id": call_id, "position": position, "places": number},
        )
        _write_name(tx, block_id, language, name)
    tx.execute("DELETE FROM call_quotas WHERE call_id = :id", {"id": call_id})
    tx.execute_many(
        "INSERT INTO call_quotas (call_id, country, places) VALUES (:id, :country, :places)",
        [
            {"id": call_id, "country": country, "places": number}
            for country, number in facts.shares.items()
        ],
    )


def _write_text(tx: Transaction, call_id: int, language: str, title: str, wanted: str) -> None:
    tx.execute(
        """INSERT INTO call_texts (call_id, language, title, wanted)
        VALUES (:id, :language, :title, :wanted)
        ON CONFLICT (call_id, language) DO UPDATE
            SET title = excluded.title, wanted = excluded.wanted""",
        {"id": call_id, "language": language, "title": title, "wanted": wanted},
    )


def _write_name(tx: Transaction, block_id: int, language: str, name: str) -> None:
    tx.execute(
        """INSERT INTO call_block_names (block_id, language, name)
        VALUES (:block, :language, :name)
        ON CONFLICT (block_id, language) DO UPDATE SET name = excluded.name""",
        {"block": block_id, "language": language, "name": name},
    )


@mutation
def translate(
    tx: Transaction,
    call_id: int,
    actor_id: int,
    language: str,
    title: str,
    wanted: str,
    names: tuple[str, ...],
) -> CallOutcome:
    """Write a call in another language; `names` are those of its blocks, in order."""
    call = records.call_of(tx, call_id)
    if call is None or call.language == language:
        return CallOutcome.GONE
    if not records.may_organise(tx, actor_id):
        return CallOutcome.NOT_ALLOWED
    if len(names) != len(call.blocks):
        return CallOutcome.NAMES_DIFFER
    _write_text(tx, call_id, language, title, wanted)
    for block, name in zip(call.blocks, names, strict=True):
        _write_name(tx, block.id, language, name)
    return CallOutcome.SAVED


@mutation
def open_call(
    tx: Transaction, call_id: int, actor_id: int, version: str, now: datetime
) -> CallOutcome:
    """Open a call in the version that the organiser saw."""
    tx.lock("calls", call_id)
    call = records.call_of(tx, call_id)
    if call is None:
        return CallOutcome.GONE
    if not records.may_organise(tx, actor_id):
        return CallOutcome.NOT_ALLOWED
    if not call.is_draft:
        return CallOutcome.ALREADY
    if call.version != version:
        return CallOutcome.CHANGED
    if call.closes_at <= now:
        return CallOutcome.PAST
    tx.execute(
        "UPDATE calls SET status = 'open', opened_at = :now WHERE id = :id",
        {"id": call_id, "now": to_timestamp(now)},
    )
    audit.record(tx, actor_id, "call-opened", now, subject=("call", call_id))
    return CallOutcome.OPENED


@mutation
def delete(tx: Transaction, call_id: int, actor_id: int) -> CallOutcome:
    """Delete a call that was never open."""
    tx.lock("calls", call_id)
    call = records.call_of(tx, call_id)
    if call is None:
        return CallOutcome.GONE
    if not records.may_organise(tx, actor_id):
        return CallOutcome.NOT_ALLOWED
    if not call.is_draft:
        return CallOutcome.ALREADY
    tx.execute("DELETE FROM calls WHERE id = :id", {"id": call_id})
    return CallOutcome.DELETED


@query
def may_organise(tx: Transaction, member_id: int) -> bool:
    """Whether she may make calls and decide on projects."""
    return records.may_organise(tx, member_id)


@query
def managed(tx: Transaction, call_id: int, member_id: int) -> Call | None:
    """A call, for those who may organise it; None for everybody else."""
    return records.call_of(tx, call_id) if records.may_organise(tx, member_id) else None


@query
def seen(tx: Transaction, call_id: int) -> Call | None:
    """A call that members may see: any but a draft."""
    found = records.call_of(tx, call_id)
    return None if found is None or found.is_draft else found


@query
def open_calls(tx: Transaction, now: datetime) -> tuple[Call, ...]:
    """The calls to which projects can be sent, the one that closes first at the beginning."""
    rows = tx.rows(
        "SELECT id FROM calls WHERE status = 'open' AND closes_at > :now ORDER BY closes_at, id",
        {"now": to_timestamp(now)},
    )
    return tuple(call for row in rows if (call := records.call_of(tx, row["id"])) is not None)


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call in a list of organisers."""

    call_id: int
    title: str
    status: CallStatus
    sent: int


@query
def listed(
    tx: Transaction, member_id: int, language: str, page: int, size: int, now: datetime
) -> Page[CallRow]:
    """All calls, those that need something first, for organisers; empty for everybody else."""
    if not records.may_organise(tx, member_id):
        return Page((), 0, has_more=False)

    def row(call_id: int) -> CallRow:
        call = records.call_of(tx, call_id)
        assert call is not None
        sent: int = tx.value("SELECT count(*) FROM projects WHERE call_id = :id", {"id": call_id})
        return CallRow(call_id, call.text(language).title, call.status(now), sent)

    return tx.page(
        """SELECT id FROM calls
        ORDER BY CASE status WHEN 'told' THEN 1 ELSE 0 END, closes_at DESC, id DESC""",
        {},
        page,
        size,
    ).map(lambda found: row(found["id"]))


# The deadline


def _remind_at(row: Row) -> datetime:
    closes, opened = from_timestamp(row["closes_at"]), from_timestamp(row["opened_at"])
    return closes - min(REMIND_BEFORE, (closes - opened) / 2)


_TO_REMIND = """SELECT id, closes_at, opened_at FROM calls
    WHERE status = 'open' AND reminded_at IS NULL"""


@mutation
def remind(tx: Transaction, now: datetime) -> int:
    """Tell whoever has a draft for a call that it closes soon; returns how many are told."""
    told = 0
    for row in tx.rows(f"{_TO_REMIND} ORDER BY closes_at"):
        if now < _remind_at(row):
            continue
        closes_at = from_timestamp(row["closes_at"])
        tx.execute(
            "UPDATE calls SET reminded_at = :now WHERE id = :id",
            {"id": row["id"], "now": to_timestamp(now)},
        )
        if now >= closes_at:
            continue
        writers = [
            one["member_id"]
            for one in tx.rows(
                """SELECT member_id FROM form_drafts JOIN members ON members.id = member_id
                WHERE form = :form AND subject_id = :id AND members.status = 'member'
                ORDER BY member_id""",
                {"form": DRAFT_FORM, "id": row["id"]},
            )
        ]
        if writers:
            outbox.enqueue(
                tx, CLOSES_SOON, writers, now, subject_id=row["id"], expires_at=closes_at
            )
        told += len(writers)
    return told


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next deadline is told (UTC); None if none is."""
    return min((_remind_at(row) for row in tx.rows(_TO_REMIND)), default=None)


@query
def draft_call(tx: Transaction, call_id: int, member_id: int) -> Call | None:
    """The call, if she has a draft for it."""
    return drafted(tx, call_id, member_id)


def drafted(tx: Transaction, call_id: int, member_id: int) -> Call | None:
    """Like `draft_call`, inside a transaction."""
    has_draft = tx.value(
        """SELECT 1 FROM form_drafts
        WHERE form = :form AND subject_id = :id AND member_id = :member""",
        {"form": DRAFT_FORM, "id": call_id, "member": member_id},
    )
    return records.call_of(tx, call_id) if has_draft else None
