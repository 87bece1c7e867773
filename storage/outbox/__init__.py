"""What the network owes its people: one delivery per message and reader, and what became of it.

    queued   ── claim, committed before any byte leaves ──► inflight
    inflight ── accepted ─────────────────────────────────► sent
             ── the reader turned the bot away ───────────► blocked
             ── refused for good ─────────────────────────► failed
             ── provably not sent ────────────────────────► queued, later
             ── no telling, or found so at a start ───────► unknown
    unknown  ── policy "repeat", once ────────────────────► queued, marked
             ── an admin (`storage/release.py`) ──────────► queued, marked; or closed
    queued   ── no longer owed, too late, stopped, erased ► dropped, with a reason

Telegram has no way to send exactly once, so what is unknown is called so. A message to many can be
halted, and corrected: what was delivered is then edited, which may be tried until it is done.
"""

from storage.outbox.many import bring_up_to_date, correct, go_on, halt, settle_unknown, stop, sweep
from storage.outbox.owing import days_of, owe, owe_all, owed_no_longer
from storage.outbox.record import (
    NEWS,
    Halt,
    Outcome,
    Owed,
    Policy,
    Result,
    Sums,
    sums,
    sums_of,
)
from storage.outbox.turns import Depth, depth, is_due, next_due, prune, recover, take_turn

__all__ = [
    "NEWS",
    "Depth",
    "Halt",
    "Outcome",
    "Owed",
    "Policy",
    "Result",
    "Sums",
    "bring_up_to_date",
    "correct",
    "days_of",
    "depth",
    "go_on",
    "halt",
    "is_due",
    "next_due",
    "owe",
    "owe_all",
    "owed_no_longer",
    "prune",
    "recover",
    "settle_unknown",
    "stop",
    "sums",
    "sums_of",
    "sweep",
    "take_turn",
]
