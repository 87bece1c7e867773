"""Rounds: opened by the chair, an admin or the bot, entered for four days, and drawn at once
(`drawing`).

draft ── opened ─► open ── drawn ─► drawn ── asked ─► asked ── answers are counted ─► ended
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from storage import audiences, outbox, visibility
from storage.audiences import EVERYBODY, Edit, Reach
from storage.database import (
    Database,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.kit import audit, network_settings, permissions
from storage.meetings import drawing, pairs, records
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


# By itself


async def work(db: Database, now: datetime) -> None:
    """Open the round of the month, and draw what is to be drawn."""
    await open_monthly(db, now)
    await drawing.draw_due(db, now)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next round is drawn or opened by the bot (UTC); None if none is."""
    at = tx.value("SELECT min(closes_at) FROM meeting_rounds WHERE status = 'open'")
    opens = network_settings.get(tx, MONTHLY, 0)
    dues = [one for one in (at, opens) if one]
    return from_timestamp(min(dues)) if dues else None
