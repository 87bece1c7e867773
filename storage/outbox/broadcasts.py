"""Broadcasts: pausing, resuming, stopping and correcting them as a whole."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from storage.database import Transaction, mutation, to_timestamp
from storage.outbox.records import CHANGED, Outcome, PauseReason, Result, delivery_counts_of

MAX_DROPPED = 5_000
"""The most deliveries of a stopped broadcast that one transaction drops."""

FAILING, FAILURES = 0.05, 20
"""A broadcast pauses by itself at this share of failures, and at least this number of them."""


def pause_failing(tx: Transaction, results: Sequence[Result]) -> None:
    """Pause the broadcasts, among those that these results belong to, that fail too often."""
    failed = [
        result.delivery_id
        for result in results
        if result.edited is None and result.outcome in (Outcome.FAILED, Outcome.UNKNOWN)
    ]
    for message in {
        tx.value(
            """SELECT message_id FROM deliveries JOIN messages ON messages.id = message_id
            WHERE deliveries.id = :id AND policy = 'hold' AND deliveries.bulk = 1
            AND pause_reason IS NULL""",
            {"id": delivery_id},
        )
        for delivery_id in failed
    } - {None}:
        by = delivery_counts_of(tx, message).by_status
        failures = by.get("failed", 0) + by.get("unknown", 0)
        tried = failures + by.get("sent", 0) + by.get("blocked", 0)
        forgiven: int = tx.value(
            "SELECT ignored_failures FROM messages WHERE id = :id", {"id": message}
        )
        if failures - forgiven >= FAILURES and failures - forgiven >= FAILING * tried:
            pause(tx, message, PauseReason.FAILURES)


def pause(tx: Transaction, message_id: int, why: PauseReason) -> None:
    """Send nothing more of a broadcast until `resume`; deliveries in flight still arrive."""
    tx.execute(
        """UPDATE messages SET pause_reason = :why
        WHERE id = :id AND pause_reason IS DISTINCT FROM 'stopped'""",
        {"id": message_id, "why": why},
    )


def resume(tx: Transaction, message_id: int) -> None:
    """Resume a paused broadcast; its failures so far no longer count."""
    tx.execute(
        """UPDATE messages SET pause_reason = NULL, is_active = 1,
            ignored_failures = (SELECT count(*)
            FROM deliveries WHERE message_id = :id AND status IN ('failed', 'unknown'))
        WHERE id = :id""",
        {"id": message_id},
    )
    tx.notify(CHANGED)


def stop(tx: Transaction, message_id: int) -> None:
    """Send nothing more of a broadcast, ever; deliveries in flight still arrive. `drop_stopped`
    drops the rest.
    """
    pause(tx, message_id, PauseReason.STOPPED)


@mutation
def drop_stopped(tx: Transaction, now: datetime) -> int:
    """Drop some queued deliveries of stopped broadcasts, in small steps so that nobody waits;
    returns how many.
    """
    count = 0
    for row in tx.rows("SELECT id FROM messages WHERE is_active = 1 AND pause_reason = 'stopped'"):
        which = {"id": row["id"], "now": to_timestamp(now), "most": MAX_DROPPED}
        tx.execute(
            """DELETE FROM pending_edits WHERE delivery_id IN (SELECT delivery_id FROM pending_edits
                WHERE message_id = :id LIMIT :most)""",
            which,
        )
        count += tx.execute(
            """UPDATE deliveries SET status = 'dropped', reason = 'stopped', updated_at = :now
            WHERE id IN (SELECT id FROM deliveries
                WHERE message_id = :id AND status = 'queued' LIMIT :most)""",
            which,
        )
    return count


def correct(tx: Transaction, message_id: int, now: datetime) -> int:
    """Give a message a new text: delivered copies are edited; returns the new revision."""
    revision: int = tx.value(
        """UPDATE messages SET revision = revision + 1, is_active = 1 WHERE id = :id
        RETURNING revision""",
        {"id": message_id},
    )
    tx.execute(
        """INSERT INTO pending_edits (delivery_id, message_id, not_before)
        SELECT id, message_id, :now FROM deliveries
        WHERE message_id = :id AND status = 'sent' AND recipient_id IS NOT NULL
        AND is_tidied = 0
        ON CONFLICT (delivery_id) DO UPDATE SET not_before = :now, tries = 0""",
        {"id": message_id, "now": to_timestamp(now)},
    )
    tx.notify(CHANGED)
    return revision


def tidied(tx: Transaction, member_id: int, telegram_message_ids: Iterable[int]) -> None:
    """Note that these messages are gone from her chat, or empty: they are edited no more."""
    for telegram_message_id in telegram_message_ids:
        keys = {"member": member_id, "message": telegram_message_id}
        which = """recipient_id = :member AND status = 'sent'
            AND telegram_message_id = :message"""
        if tx.execute(f"UPDATE deliveries SET is_tidied = 1 WHERE {which}", keys):
            tx.execute(
                f"""DELETE FROM pending_edits
                WHERE delivery_id IN (SELECT id FROM deliveries WHERE {which})""",
                keys,
            )


def replaced(
    tx: Transaction, member_id: int, telegram_message_id: int, shows: tuple[str, int] | None
) -> None:
    """Note that her press has replaced this message in her chat by another screen: a correction
    must not overwrite that. `shows` is the kind and the subject of the message that the screen is
    about: then it is corrected again, or still.
    """
    for row in tx.rows(
        """SELECT deliveries.id, kind, subject_id
            FROM deliveries JOIN messages ON messages.id = message_id
            WHERE recipient_id = :member AND status = 'sent' AND telegram_message_id = :message""",
        {"member": member_id, "message": telegram_message_id},
    ):
        is_gone = (row["kind"], row["subject_id"]) != shows
        values = {"id": row["id"], "gone": int(is_gone)}
        tx.execute("UPDATE deliveries SET is_tidied = :gone WHERE id = :id", values)
        if is_gone:
            tx.execute("DELETE FROM pending_edits WHERE delivery_id = :id", {"id": row["id"]})


def enqueue_edits(
    tx: Transaction, kind: str, subject: int, now: datetime, but: int | None, shown_in: int | None
) -> None:
    """Edit the delivered messages about this subject, because their text has changed. Skips the
    message `shown_in` in the chat of the member `but`, which shows it already.
    """
    for row in tx.rows(
        "SELECT id FROM messages WHERE kind = :kind AND subject_id = :subject",
        {"kind": kind, "subject": subject},
    ):
        correct(tx, row["id"], now)
        tx.execute(
            """DELETE FROM pending_edits WHERE delivery_id IN (SELECT id FROM deliveries
                WHERE message_id = :id AND recipient_id = :but
                AND telegram_message_id = :shown_in)""",
            {"id": row["id"], "but": but, "shown_in": shown_in},
        )


def settle_unknown(tx: Transaction, message_id: int, now: datetime, *, again: bool) -> int:
    """Repeat the deliveries of a message with an unknown outcome, marked as repetitions, or close
    them; returns how many.

    If the message was stopped, they are closed in any case.
    """
    count = tx.execute(
        """UPDATE deliveries SET updated_at = :now, not_before = :now, repeated = 1,
            status = CASE WHEN :again = 1 AND (SELECT pause_reason FROM messages WHERE id = :id)
                IS DISTINCT FROM 'stopped' THEN 'queued' ELSE 'closed' END
        WHERE message_id = :id AND status = 'unknown'""",
        {"id": message_id, "now": to_timestamp(now), "again": int(again)},
    )
    if again:
        tx.execute(
            """UPDATE messages SET is_active = 1
            WHERE id = :id AND pause_reason IS DISTINCT FROM 'stopped'""",
            {"id": message_id},
        )
    tx.notify(CHANGED)
    return count
