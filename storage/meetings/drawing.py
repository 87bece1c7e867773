"""How a round is drawn: the draw is made beside the database, stored and told in one transaction,
and can be repeated from its seed and what it was made of.
"""

import asyncio
import hashlib
import json
import secrets
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from storage import languages_spoken, outbox
from storage.database import Database, Row, Transaction, mutation, query, to_timestamp
from storage.kit import own_process
from storage.meetings import pairs, records
from storage.meetings.draw import Drawn, Entrant, draw
from storage.meetings.records import RoundStatus

Input = tuple[tuple[Entrant, ...], frozenset[tuple[int, int]]]
"""What a draw is made of."""

QUICK = 100
"""Up to how many entrants a draw keeps nobody waiting: it takes some milliseconds."""


@query
def input_of(tx: Transaction, round_id: int, now: datetime) -> Input:
    """The entrants of an open round as they are now, and who must not meet whom."""
    return _input(tx, round_id, now)


def _input(tx: Transaction, round_id: int, now: datetime) -> Input:
    rows = tx.rows(
        """SELECT members.id AS id, country, institution_key,
            coalesce(waited, 0) AS waited
        FROM meeting_entries JOIN members ON members.id = meeting_entries.member_id
        LEFT JOIN meeting_standings ON meeting_standings.member_id = members.id
        WHERE round_id = :round AND members.status = 'member' AND hidden_at IS NULL
        AND blocked_at IS NULL ORDER BY members.id""",
        {"round": round_id},
    )
    topics: dict[tuple[int, str], set[str]] = {}
    for one in tx.rows(
        """SELECT member_topics.member_id AS member_id, side, topic FROM member_topics
        JOIN meeting_entries ON meeting_entries.member_id = member_topics.member_id
        WHERE round_id = :round""",
        {"round": round_id},
    ):
        topics.setdefault((one["member_id"], one["side"]), set()).add(one["topic"])
    languages = languages_spoken.of_all(
        tx,
        "members.id IN (SELECT member_id FROM meeting_entries WHERE round_id = :round)",
        {"round": round_id},
    )
    entrants = tuple(
        Entrant(
            row["id"], row["country"], languages[row["id"]],
            frozenset(topics.get((row["id"], "offers"), ())),
            frozenset(topics.get((row["id"], "seeks"), ())), row["institution_key"] or None,
            row["waited"],
        )
        for row in rows
    )  # fmt: skip
    return entrants, _barred(tx, round_id, now)


def _barred(tx: Transaction, round_id: int, at: datetime) -> frozenset[tuple[int, int]]:
    """The pairs who must not meet: one has blocked the other, they are in contact, or were drawn
    together lately.
    """
    both = """EXISTS (SELECT 1 FROM meeting_entries AS one WHERE one.round_id = :round
            AND one.member_id = {0})
        AND EXISTS (SELECT 1 FROM meeting_entries AS two WHERE two.round_id = :round
            AND two.member_id = {1})"""
    values = {"round": round_id, "at": to_timestamp(at), "since": records.since(at)}
    found: set[tuple[int, int]] = set()
    for sql in (
        f"""SELECT blocks.member_id AS first, blocked_id AS second FROM blocks
        WHERE created_at <= :at AND {both.format("blocks.member_id", "blocked_id")}""",
        f"""SELECT requester_id AS first, recipient_id AS second FROM introductions
        WHERE introductions.status = 'accepted' AND updated_at < :at
        AND {both.format("requester_id", "recipient_id")}""",
        f"""SELECT own.member_id AS first, other.member_id AS second
        FROM meeting_groups JOIN meeting_seats AS own ON own.group_id = meeting_groups.id
        JOIN meeting_seats AS other ON other.group_id = meeting_groups.id
            AND other.member_id > own.member_id
        WHERE drawn_at > :since AND meeting_groups.round_id <> :round
        AND {both.format("own.member_id", "other.member_id")}""",
    ):
        for row in tx.rows(sql, values):
            one, other = row["first"], row["second"]
            found.add((min(one, other), max(one, other)))
    return frozenset(found)


_JSON = json.JSONEncoder(ensure_ascii=False)


def _facts(one: Entrant) -> str:
    said: Mapping[str, object] = {
        "country": one.country, "languages": sorted(one.languages), "offers": sorted(one.offers),
        "seeks": sorted(one.seeks), "institution": one.institution, "waited": one.waited,
    }  # fmt: skip
    return _JSON.encode(said)


def _entrant(row: Row) -> Entrant:
    facts = json.loads(row["facts"])
    return Entrant(
        row["member_id"], facts["country"], frozenset(facts["languages"]),
        frozenset(facts["offers"]), frozenset(facts["seeks"]), facts["institution"],
        facts["waited"],
    )  # fmt: skip


def _digest(facts: Mapping[int, str], barred: frozenset[tuple[int, int]]) -> str:
    """A digest of what a draw is made of; `facts` are those about each entrant, by her id."""
    said = "\n".join((*(f"{id} {text}" for id, text in facts.items()), repr(sorted(barred))))
    return hashlib.sha256(said.encode()).hexdigest()


@query
def due_rounds(tx: Transaction, now: datetime) -> tuple[int, ...]:
    """The rounds that are to be drawn."""
    return tuple(
        row["id"]
        for row in tx.rows(
            "SELECT id FROM meeting_rounds WHERE status = 'open' AND closes_at <= :now",
            {"now": to_timestamp(now)},
        )
    )


async def drawn_beside(given: Input, seed: int) -> Drawn:
    """The outcome of a draw, which is made beside the answers. Raises ProcessFailed, OSError."""
    # The library that matches keeps the interpreter's lock, so a thread is not enough.
    beside = asyncio.to_thread if len(given[0]) <= QUICK else own_process.call
    return await beside(draw, *given, seed)


async def draw_due(db: Database, now: datetime) -> None:
    """Draw the rounds whose time has come. The draw itself takes seconds, so it is made beside the
    database, and stored only if nothing that it was made of has changed meanwhile.

    Raises ProcessFailed, OSError.
    """
    for round_id in await due_rounds(db, now):
        seed = secrets.randbelow(2**31)
        while True:
            given = await input_of(db, round_id, now)
            drawn = await drawn_beside(given, seed)
            if await store(db, round_id, given, seed, drawn, now):
                break


@mutation
def store(
    tx: Transaction, round_id: int, given: Input, seed: int, drawn: Drawn, now: datetime
) -> bool:
    """Store the draw and tell everybody, in one transaction; False if what it was made of has
    changed, so that it must be made again.
    """
    tx.lock("meeting_rounds", round_id)
    found = records.load(tx, round_id)
    if found is None or found.status is not RoundStatus.OPEN:
        return True
    if _input(tx, round_id, now) != given:
        return False
    entrants, barred = given
    facts = {one.id: _facts(one) for one in entrants}
    tx.execute_many(
        """UPDATE meeting_entries SET facts = :facts
        WHERE round_id = :round AND member_id = :member""",
        [{"round": round_id, "member": id, "facts": text} for id, text in facts.items()],
    )
    pairs.form(tx, round_id, drawn.groups, now)
    left = set(drawn.left)
    records.stand_all(
        tx, "waited", {one.id: one.waited + 1 if one.id in left else 0 for one in entrants}
    )
    paired = len(entrants) - len(drawn.left)
    records.count(tx, round_id, "entered", len(entrants))
    records.count(tx, round_id, "paired", paired)
    asks_at = now + records.ASK_AFTER
    tx.execute(
        """UPDATE meeting_rounds SET status = 'drawn', drawn_at = :now, seed = :seed,
            digest = :digest, asks_at = :asks, ends_at = :ends, updated_at = :now
        WHERE id = :id""",
        {
            "id": round_id, "now": to_timestamp(now), "seed": seed,
            "digest": _digest(facts, barred),
            "asks": to_timestamp(asks_at), "ends": to_timestamp(asks_at + records.ANSWER_WITHIN),
        },
    )  # fmt: skip
    if entrants:
        outbox.enqueue(
            tx, records.DRAWN, [one.id for one in entrants], now, subject_id=round_id,
            expires_at=asks_at,
        )  # fmt: skip
    return True


class CheckOutcome(StrEnum):
    """Outcome of repeating a draw. CHANGED: what it was made of is not there any more."""

    SAME = "same"
    DIFFERENT = "different"
    CHANGED = "changed"


async def check(db: Database, round_id: int) -> CheckOutcome:
    """Repeat the draw of a round with its seed, and compare. Raises ProcessFailed, OSError."""
    stored = await _stored(db, round_id)
    if stored is None:
        return CheckOutcome.CHANGED
    given, seed, groups = stored
    again = await drawn_beside(given, seed)
    return CheckOutcome.SAME if again.groups == groups else CheckOutcome.DIFFERENT


@query
def _stored(
    tx: Transaction, round_id: int
) -> tuple[Input, int, tuple[tuple[int, ...], ...]] | None:
    found = records.load(tx, round_id)
    if found is None or found.seed is None or found.drawn_at is None:
        return None
    rows = tx.rows(
        """SELECT * FROM meeting_entries WHERE round_id = :round AND facts IS NOT NULL
        ORDER BY member_id""",
        {"round": round_id},
    )
    barred = _barred(tx, round_id, found.drawn_at)
    if _digest({row["member_id"]: row["facts"] for row in rows}, barred) != found.digest:
        return None
    given = tuple(map(_entrant, rows)), barred
    return given, found.seed, tuple(sorted(pairs.groups_of(tx, round_id)))
