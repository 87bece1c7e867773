"""Her settings: which kinds of messages she gets, and her quiet hours."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from storage import members
from storage.database import Transaction, mutation, query
from storage.kit import member_hooks
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.quiet_hours import QuietHours

KINDS = ("news", "opportunity", "event", "urgent", "question")
"""The kinds of messages that she may turn off; what concerns her alone is sent in any case."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Her settings: the kinds of messages that are off, and her quiet hours."""

    muted: Collection[str]
    day: QuietHours


@query
def load(tx: Transaction, member_id: int) -> Settings:
    """Her settings."""
    return Settings(
        frozenset(
            row["kind"]
            for row in tx.rows(
                "SELECT kind FROM muted_kinds WHERE member_id = :member", {"member": member_id}
            )
        ),
        members.day_of(tx, member_id),
    )


@mutation
def set_kind_enabled(tx: Transaction, member_id: int, kind: str, *, on: bool) -> None:
    """Turn a kind of messages on or off for her."""
    if kind not in KINDS:
        return
    sql = "DELETE FROM muted_kinds WHERE member_id = :member AND kind = :kind"
    if not on:
        sql = """INSERT INTO muted_kinds (member_id, kind)
        VALUES (:member, :kind) ON CONFLICT DO NOTHING"""
    tx.execute(sql, {"member": member_id, "kind": kind})


@mutation
def set_quiet_hours(
    tx: Transaction, member_id: int, quiet_from: int, quiet_until: int, now: datetime
) -> None:
    """Set her quiet hours, in her time zone; scheduled messages are rescheduled."""
    tx.execute(
        "UPDATE members SET quiet_from = :from_, quiet_until = :until WHERE id = :id",
        {"id": member_id, "from_": quiet_from, "until": quiet_until},
    )
    member_hooks.moved(tx, member_id, now)


@mutation
def set_time_zone(tx: Transaction, member_id: int, zone: str, now: datetime) -> None:
    """Set her time zone (IANA name), whatever her country's is; scheduled messages are
    rescheduled.
    """
    tx.execute("UPDATE members SET zone = :zone WHERE id = :id", {"id": member_id, "zone": zone})
    member_hooks.moved(tx, member_id, now)


MEMBER_DATA = (MemberColumn("muted_kinds", "member_id", DELETED, "kind"),)
