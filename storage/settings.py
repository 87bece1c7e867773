"""How she wants to be written to: which kinds of messages, and between which hours not at all."""

from collections.abc import Collection
from dataclasses import dataclass

from storage import members
from storage.database import Transaction, query, verb
from storage.hours import Day

KINDS = ("news", "opportunity", "event", "urgent")
"""Kinds of messages that she may turn off; what concerns her alone comes in any case."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What she has chosen."""

    off: Collection[str]
    day: Day


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
    )


@verb
def turn(tx: Transaction, member_id: int, kind: str, *, on: bool) -> None:
    """She wants messages of this kind, or not any more."""
    if kind not in KINDS:
        return
    sql = "DELETE FROM kinds_off WHERE member_id = :member AND kind = :kind"
    if not on:
        sql = "INSERT INTO kinds_off VALUES (:member, :kind) ON CONFLICT DO NOTHING"
    tx.change(sql, {"member": member_id, "kind": kind})


@verb
def sleep(tx: Transaction, member_id: int, quiet_from: int, quiet_until: int) -> None:
    """Nothing comes to her between these hours of her clock."""
    tx.change(
        "UPDATE members SET quiet_from = :from_, quiet_until = :until WHERE id = :id",
        {"id": member_id, "from_": quiet_from, "until": quiet_until},
    )
