"""The outbox: one delivery per message and reader, each with its status.

    queued   ── claimed, committed before any byte leaves ► inflight
    inflight ── accepted ─────────────────────────────────► sent
             ── the reader has blocked the bot ───────────► blocked
             ── refused for good ─────────────────────────► failed
             ── provably not sent ────────────────────────► queued, later
             ── outcome unknown, or inflight at startup ──► unknown
    unknown  ── policy "repeat", once ────────────────────► queued, marked
             ── an admin (`storage/outbox/resolution.py`) ► queued, marked; or closed
    queued   ── cancelled, too late, stopped, erased ─────► dropped, with a reason

Telegram has no way to send exactly once, so an unknown outcome is called unknown. A broadcast can
be paused and corrected: a correction edits what was delivered, and is retried until it is done.
"""

from storage.outbox.broadcasts import (
    correct,
    drop_stopped,
    enqueue_edits,
    pause,
    replaced,
    resume,
    settle_unknown,
    stop,
    tidied,
)
from storage.outbox.claims import (
    Backlog,
    backlog,
    end_finished,
    is_due,
    next_due,
    prune,
    recover,
    settle_and_claim,
)
from storage.outbox.enqueue import (
    cancel,
    count_by_local_hours,
    drop_queued,
    enqueue,
    enqueue_broadcast,
)
from storage.outbox.records import (
    CHANGED,
    MEMBER_DATA,
    ClaimedDelivery,
    DeliveryCounts,
    Outcome,
    PauseReason,
    Policy,
    Result,
    delivery_counts,
    delivery_counts_of,
    received,
)

__all__ = [
    "CHANGED",
    "MEMBER_DATA",
    "Backlog",
    "ClaimedDelivery",
    "DeliveryCounts",
    "Outcome",
    "PauseReason",
    "Policy",
    "Result",
    "backlog",
    "cancel",
    "correct",
    "count_by_local_hours",
    "delivery_counts",
    "delivery_counts_of",
    "drop_queued",
    "drop_stopped",
    "end_finished",
    "enqueue",
    "enqueue_broadcast",
    "enqueue_edits",
    "is_due",
    "next_due",
    "pause",
    "prune",
    "received",
    "recover",
    "replaced",
    "resume",
    "settle_and_claim",
    "settle_unknown",
    "stop",
    "tidied",
]
