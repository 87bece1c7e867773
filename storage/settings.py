"""How she wants to be written to: which kinds of messages, and between which hours not at all."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from storage import digests, members
from storage.database import Transaction, mutation, query
from storage.events import reminders
from storage.kit.quiet_hours import QuietHours

KINDS = ("news", "opportunity", "event", "urgent", "question")
"""Kinds of messages that she may turn off; what concerns her alone comes in any case."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What she has chosen. `digest` is the weekday of her digest (0 is Monday), None for none."""

    off: Collection[str]
    day: QuietHours
    digest: int | None


@query
def of(tx: Transaction, member_id: int) -> Settings:
    """What she has chosen."""
    return Settings(
        frozenset(
            row["kind"]
            for row in tx.rows(
                "SELECT kind FROM kinds_off WHERE member_id = :member", {"member": member_id}
            )
        ),
        members.day_of(tx, member_id),
        tx.value(
            "SELECT weekday FROM digests WHERE member_id = :member AND due_at IS NOT NULL",
            {"member": member_id},
        ),
    )


def is_off(tx: Transaction, member_id: int, kind: str) -> bool:
    """Whether she has turned this kind off."""
    return bool(
        tx.value(
            "SELECT 1 FROM kinds_off WHERE member_id = :member AND kind = :kind",
            {"member": member_id, "kind": kind},
        )
    )


@mutation
def set_kind_enabled(tx: Transaction, member_id: int, kind: str, *, on: bool) -> None:
    """She wants messages of this kind, or not any more."""
    if kind not in KINDS:
        return
    sql = "DELETE FROM kinds_off WHERE member_id = :member AND kind = :kind"
    if not on:
        sql = "INSERT INTO kinds_off VALUES (:member, :kind) ON CONFLICT DO NOTHING"
    tx.execute(sql, {"member": member_id, "kind": kind})


@mutation
def set_quiet_hours(
    tx: Transaction, member_id: int, quiet_from: int, quiet_until: int, now: datetime
) -> None:
    """Nothing comes to her between these hours of her clock; her reminders follow."""
    tx.execute(
        "UPDATE members SET quiet_from = :from_, quiet_until = :until WHERE id = :id",
        {"id": member_id, "from_": quiet_from, "until": quiet_until},
    )
    reminders.follow_clock(tx, member_id, now)


@mutation
def set_time_zone(tx: Transaction, member_id: int, zone: str, now: datetime) -> None:
    """This clock (IANA name) is hers from now on, whatever her country's is; her reminders and her
    digest follow it.
    """
    tx.execute("UPDATE members SET zone = :zone WHERE id = :id", {"id": member_id, "zone": zone})
    _follow(tx, member_id, now)


@mutation
def follow_clock(tx: Transaction, member_id: int, now: datetime) -> None:
    """With her country her clock may have changed: what is to come follows it."""
    _follow(tx, member_id, now)


def _follow(tx: Transaction, member_id: int, now: datetime) -> None:
    reminders.follow_clock(tx, member_id, now)
    digests.follow(tx, member_id, members.day_of(tx, member_id), now)


@mutation
def choose_digest(tx: Transaction, member_id: int, weekday: int | None, now: datetime) -> None:
    """Her digest comes on this weekday (0 is Monday), with None never."""
    digests.choose(tx, member_id, members.day_of(tx, member_id), weekday, now)
