"""Rounds: opened by the chair, an admin or the bot, entered for four days, and drawn at once.

draft ── opened ─► open ── drawn ─► drawn ── asked ─► asked ── answers are counted ─► ended
"""

import asyncio
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from storage import audiences, languages_spoken, outbox, visibility
from storage.audiences import EVERYBODY, Edit, Reach
from storage.database import (
    Database,
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.kit import audit, network_settings, permissions
from storage.meetings import pairs, records
from storage.meetings.draw import Drawn, Entrant, draw
from storage.meetings.records import OPEN_FOR, RoundStatus

MONTHLY = "meetings-next"
"""The setting that holds when the bot opens the next round (seconds since 1970); 0: it does not."""

OPENED = "meeting-round"
"""The action of opening a round in the audit log."""

HOUR = 5
"""At which hour (UTC) the bot opens a round: ten in the morning in Tashkent."""


class RoundOutcome(StrEnum):
    """Outcome of what is done with a round."""

    OPENED = "opened"
    RUNNING = "running"
    ENTERED = "entered"
    OUT = "out"
    CLOSED = "closed"
    GONE = "gone"


# Opening


@mutation
def prepare(tx: Transaction, opener_id: int, now: datetime) -> int | None:
    """The round that she prepares, a new one if there is none; None if she may not."""
    if not permissions.acts_for_chair(tx, opener_id):
        return None
    draft = tx.value("SELECT max(id) FROM meeting_rounds WHERE status = 'draft'")
    return draft or _insert(tx, audiences.create(tx, EVERYBODY), opener_id, now)


def _insert(tx: Transaction, audience_id: int, opener_id: int | None, now: datetime) -> int:
    return tx.value(
        """INSERT INTO meeting_rounds (audience_id, opened_by, updated_at)
        VALUES (:audience, :opener, :now) RETURNING id""",
        {"audience": audience_id, "opener": opener_id, "now": to_timestamp(now)},
    )


@dataclass(frozen=True, slots=True)
class Prepared:
    """A round that is not open yet, and whom it would reach now. `countries` are those about which
    the viewer decides; None stands for all.
    """

    round: records.Round
    reach: Reach
    countries: tuple[str, ...] | None


@query
def prepared(tx: Transaction, round_id: int, member_id: int) -> Prepared | None:
    """A round that is not open yet, if she may open it."""
    found = records.load(tx, round_id)
    if found is None or found.status is not RoundStatus.DRAFT:
        return None
    if not permissions.acts_for_chair(tx, member_id):
        return None
    countries = permissions.publishable_countries(tx, member_id)
    reach = audiences.reach(tx, found.audience, records.MUTE, countries)
    return Prepared(found, reach, countries)


@mutation
def change_audience(tx: Transaction, round_id: int, member_id: int, edit: Edit) -> bool:
    """Change for whom a round is, before it is open; False if it is not to be changed."""
    found = records.load(tx, round_id)
    if found is None or found.status is not RoundStatus.DRAFT:
        return False
    if not permissions.acts_for_chair(tx, member_id):
        return False
    audiences.put(tx, found.audience_id, edit(found.audience).or_everybody())
    return True


@mutation
def open_prepared(tx: Transaction, round_id: int, opener_id: int, now: datetime) -> RoundOutcome:
    """Open a round: everybody for whom it is, and who has not turned that off, is invited."""
    found = records.load(tx, round_id)
    if found is None or not permissions.acts_for_chair(tx, opener_id):
        return RoundOutcome.GONE
    if found.status is not RoundStatus.DRAFT or records.open_round(tx) is not None:
        return RoundOutcome.RUNNING
    tx.execute(
        "UPDATE meeting_rounds SET opened_by = :opener WHERE id = :id",
        {"id": round_id, "opener": opener_id},
    )
    _open(tx, round_id, now)
    audit.record(tx, opener_id, OPENED, now)
    return RoundOutcome.OPENED


def _open(tx: Transaction, round_id: int, now: datetime) -> None:
    closes_at = now + OPEN_FOR
    tx.execute(
        """UPDATE meeting_rounds SET status = 'open', opened_at = :now, closes_at = :closes,
            updated_at = :now WHERE id = :id""",
        {"id": round_id, "now": to_timestamp(now), "closes": to_timestamp(closes_at)},
    )
    found = records.load(tx, round_id)
    assert found is not None
    chosen, values = audiences.condition(tx, found.audience)
    invited = [
        row["id"]
        for row in tx.rows(
            f"""SELECT id FROM members WHERE {chosen} AND hidden_at IS NULL
            AND NOT {audiences.MUTED} ORDER BY id""",
            {**values, "kind": records.MUTE},
        )
    ]
    if invited:
        outbox.enqueue(
            tx, records.INVITED, invited, now, subject_id=round_id, expires_at=closes_at, bulk=True
        )


@mutation
def set_monthly(tx: Transaction, member_id: int, now: datetime, *, on: bool) -> bool:
    """Let the bot open a round on the first of each month, or not; False if she may not."""
    if not permissions.acts_for_chair(tx, member_id):
        return False
    network_settings.put(tx, MONTHLY, to_timestamp(_first_of_next_month(now)) if on else 0)
    return True


@query
def monthly(tx: Transaction) -> datetime | None:
    """When the bot opens the next round by itself (UTC); None if it does not."""
    at = network_settings.get(tx, MONTHLY, 0)
    return from_timestamp(at) if at else None


def _first_of_next_month(now: datetime) -> datetime:
    year, month = divmod(now.astimezone(UTC).year * 12 + now.astimezone(UTC).month, 12)
    return datetime(year, month + 1, 1, HOUR, tzinfo=UTC)


@mutation
def open_monthly(tx: Transaction, now: datetime) -> bool:
    """Open the round of the month for those for whom the last one was; returns whether."""
    at = network_settings.get(tx, MONTHLY, 0)
    if not at or from_timestamp(at) > now:
        return False
    network_settings.put(tx, MONTHLY, to_timestamp(_first_of_next_month(now)))
    if records.open_round(tx) is not None:
        return False
    last = tx.value(
        "SELECT audience_id FROM meeting_rounds WHERE status <> 'draft' ORDER BY id DESC"
    )
    audience = EVERYBODY if last is None else audiences.load(tx, last)
    _open(tx, _insert(tx, audiences.create(tx, audience), None, now), now)
    return True


# Taking part


@mutation
def enter(tx: Transaction, round_id: int, member_id: int, now: datetime) -> RoundOutcome:
    """Opt in for a round. Invitations that had been turned off come again."""
    row = records.open_round(tx)
    if row is None or row["id"] != round_id or from_timestamp(row["closes_at"]) <= now:
        return RoundOutcome.CLOSED
    if not visibility.is_shown(tx, member_id) or not records.belongs(tx, row, member_id):
        return RoundOutcome.GONE
    tx.execute(
        """INSERT INTO meeting_entries (round_id, member_id, entered_at)
        VALUES (:round, :member, :now) ON CONFLICT DO NOTHING""",
        {"round": round_id, "member": member_id, "now": to_timestamp(now)},
    )
    if _mute(tx, member_id, on=False):
        # She was out, and begins anew.
        records.stand(tx, member_id, silent=0)
    return RoundOutcome.ENTERED


@mutation
def leave(tx: Transaction, round_id: int, member_id: int, now: datetime) -> RoundOutcome:
    """Take her out of a round that is not drawn yet."""
    row = records.open_round(tx)
    if row is None or row["id"] != round_id:
        return RoundOutcome.CLOSED
    tx.execute(
        "DELETE FROM meeting_entries WHERE round_id = :round AND member_id = :member",
        {"round": round_id, "member": member_id},
    )
    return RoundOutcome.OUT


def _mute(tx: Transaction, member_id: int, *, on: bool) -> bool:
    sql = "DELETE FROM muted_kinds WHERE member_id = :member AND kind = :kind"
    if on:
        sql = """INSERT INTO muted_kinds (member_id, kind) VALUES (:member, :kind)
        ON CONFLICT DO NOTHING"""
    return bool(tx.execute(sql, {"member": member_id, "kind": records.MUTE}))


@mutation
def set_invitations(tx: Transaction, member_id: int, *, on: bool) -> None:
    """Turn invitations to rounds on or off for her."""
    _mute(tx, member_id, on=not on)


def leave_all(tx: Transaction, member_id: int, now: datetime) -> None:
    """She is not there any more, or is hidden: take her out of the open round, and tell those with
    whom she was drawn that she cannot.
    """
    tx.execute(
        """DELETE FROM meeting_entries WHERE member_id = :id AND round_id IN
            (SELECT id FROM meeting_rounds WHERE status = 'open')""",
        {"id": member_id},
    )
    pairs.give_up_all(tx, member_id, now)


def follow_visibility(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has hidden herself, or shows herself again."""
    if not visibility.is_shown(tx, member_id):
        leave_all(tx, member_id, now)


# Drawing


Input = tuple[tuple[Entrant, ...], frozenset[tuple[int, int]]]
"""What a draw is made of."""


@query
def input_of(tx: Transaction, round_id: int, now: datetime) -> Input:
    """The entrants of an open round as they are now, and who must not meet whom."""
    return _input(tx, round_id, now)


def _input(tx: Transaction, round_id: int, now: datetime) -> Input:
    rows = tx.rows(
        """SELECT members.id AS id, country, language, institution_key,
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
    entrants = tuple(
        Entrant(
            row["id"], row["country"], languages_spoken.of(tx, row["id"]),
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


def _facts(one: Entrant) -> str:
    said: Mapping[str, object] = {
        "country": one.country, "languages": sorted(one.languages), "offers": sorted(one.offers),
        "seeks": sorted(one.seeks), "institution": one.institution, "waited": one.waited,
    }  # fmt: skip
    return json.dumps(said, ensure_ascii=False)


def _entrant(row: Row) -> Entrant:
    facts = json.loads(row["facts"])
    return Entrant(
        row["member_id"], facts["country"], frozenset(facts["languages"]),
        frozenset(facts["offers"]), frozenset(facts["seeks"]), facts["institution"],
        facts["waited"],
    )  # fmt: skip


def digest_of(given: Input) -> str:
    """A digest of what a draw is made of."""
    entrants, barred = given
    said = "\n".join((*(f"{one.id} {_facts(one)}" for one in entrants), repr(sorted(barred))))
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


async def draw_due(db: Database, now: datetime) -> None:
    """Draw the rounds whose time has come. The draw itself takes seconds, so it is made beside the
    database, and stored only if nothing that it was made of has changed meanwhile.
    """
    for round_id in await due_rounds(db, now):
        seed = secrets.randbelow(2**31)
        while True:
            given = await input_of(db, round_id, now)
            drawn = await asyncio.to_thread(draw, *given, seed)
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
    entrants = given[0]
    for one in entrants:
        tx.execute(
            """UPDATE meeting_entries SET facts = :facts
            WHERE round_id = :round AND member_id = :member""",
            {"round": round_id, "member": one.id, "facts": _facts(one)},
        )
    for group in drawn.groups:
        pairs.form(tx, round_id, group, now)
        for member_id in group:
            records.stand(tx, member_id, waited=0)
    waited = {one.id: one.waited for one in entrants}
    for member_id in drawn.left:
        records.stand(tx, member_id, waited=waited[member_id] + 1)
    paired = len(entrants) - len(drawn.left)
    records.count(tx, round_id, "entered", len(entrants))
    records.count(tx, round_id, "paired", paired)
    asks_at = now + records.ASK_AFTER
    tx.execute(
        """UPDATE meeting_rounds SET status = 'drawn', drawn_at = :now, seed = :seed,
            digest = :digest, asks_at = :asks, ends_at = :ends, updated_at = :now
        WHERE id = :id""",
        {
            "id": round_id, "now": to_timestamp(now), "seed": seed, "digest": digest_of(given),
            "asks": to_timestamp(asks_at), "ends": to_timestamp(asks_at + records.ANSWER_WITHIN),
        },
    )  # fmt: skip
    if entrants:
        outbox.enqueue(
            tx, records.DRAWN, [one.id for one in entrants], now, subject_id=round_id,
            expires_at=asks_at,
        )  # fmt: skip
    return True


async def work(db: Database, now: datetime) -> None:
    """Open the round of the month, and draw what is to be drawn."""
    await open_monthly(db, now)
    await draw_due(db, now)


class CheckOutcome(StrEnum):
    """Outcome of repeating a draw. CHANGED: what it was made of is not there any more."""

    SAME = "same"
    DIFFERENT = "different"
    CHANGED = "changed"


async def check(db: Database, round_id: int) -> CheckOutcome:
    """Repeat the draw of a round with its seed, and compare."""
    stored = await _stored(db, round_id)
    if stored is None:
        return CheckOutcome.CHANGED
    given, seed, groups = stored
    again = await asyncio.to_thread(draw, *given, seed)
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
    given = tuple(map(_entrant, rows)), _barred(tx, round_id, found.drawn_at)
    if digest_of(given) != found.digest:
        return None
    return given, found.seed, tuple(sorted(pairs.groups_of(tx, round_id)))


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next round is drawn or opened by the bot (UTC); None if none is."""
    at = tx.value("SELECT min(closes_at) FROM meeting_rounds WHERE status = 'open'")
    opens = network_settings.get(tx, MONTHLY, 0)
    dues = [one for one in (at, opens) if one]
    return from_timestamp(min(dues)) if dues else None
