"""The list of a member's news, and reminders of it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from storage import members, outbox
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import retention
from storage.news.checks import ASKING, CHECKS
from storage.news.records import News, NewsList, NewsRow, RemindOutcome, Told

SHOWN_FOR = timedelta(days=30)
"""How long a message is news."""

MOST = 300
"""The most messages that are read, newest first."""

REMIND_AFTER = timedelta(days=3)

REMINDER, REMINDER_WHILE_OPEN = "news-reminder", "news-reminder-while-open"
"""Kinds of the messages that remind her of news; their subject is the delivery that told her. The
second one is no longer due once the news no longer waits for her.
"""


_RECEIVED = "('inflight', 'sent', 'unknown', 'closed')"

_TOLD = f"""SELECT deliveries.id AS id, kind, subject_id, deliveries.updated_at AS told_at
    FROM deliveries JOIN messages ON messages.id = message_id
    WHERE recipient_id = :member AND deliveries.status IN {_RECEIVED}
    AND deliveries.updated_at > :since"""


def _news(tx: Transaction, row: Row, member_id: int, language: str, now: datetime) -> News | None:
    check = CHECKS.get(row["kind"])
    if check is None:
        return None
    return check(tx, Told(row["kind"], row["subject_id"] or 0, member_id, language, now))


def _all(
    tx: Transaction, member_id: int, language: str, now: datetime, kinds: Collection[str] = CHECKS
) -> list[NewsRow]:
    """Her news of these kinds, what is open first, then newest first. Of several messages that say
    the same of one thing, the last one counts.
    """
    if not members.is_member(tx, member_id):
        return []
    found: dict[tuple[object, ...], NewsRow] = {}
    listed = ", ".join(f"'{kind}'" for kind in kinds) or "NULL"
    for row in tx.rows(
        f"""{_TOLD} AND kind IN ({listed})
        ORDER BY deliveries.updated_at DESC, deliveries.id DESC LIMIT :most""",
        {"member": member_id, "since": to_timestamp(now - SHOWN_FOR), "most": MOST},
    ):
        news = _news(tx, row, member_id, language, now)
        if news is not None:
            subject = row["subject_id"] if news.target is None else news.target
            told = NewsRow(row["id"], news, from_timestamp(row["told_at"]))
            found.setdefault((news.line, subject), told)
    return sorted(found.values(), key=lambda row: not row.news.is_open)


@query
def listed(
    tx: Transaction, member_id: int, language: str, page: int, size: int, now: datetime
) -> NewsList:
    """A page of her news, with titles in this language; the last page if `page` is too large."""
    every = _all(tx, member_id, language, now)
    last = max(0, -(-len(every) // size) - 1)
    shown = Page.of(every, min(page, last), size)
    shown = shown.map(lambda row: replace(row, reminder_at=_reminder_at(tx, row, member_id)))
    return NewsList(shown, len(every), sum(row.news.is_open for row in every))


def open_count(tx: Transaction, member_id: int, now: datetime) -> int:
    """The number of her open news, inside a transaction."""
    return sum(row.news.is_open for row in _all(tx, member_id, "", now, ASKING))


def _find(
    tx: Transaction, member_id: int, delivery_id: int, language: str, now: datetime
) -> NewsRow | None:
    row = tx.row(
        f"{_TOLD} AND deliveries.id = :id",
        {
            "member": member_id,
            "since": to_timestamp(now - retention.terms_of(tx).of("outbox")),
            "id": delivery_id,
        },
    )
    if row is None or not members.is_member(tx, member_id):
        return None
    news = _news(tx, row, member_id, language, now)
    return None if news is None else NewsRow(row["id"], news, from_timestamp(row["told_at"]))


@query
def find(
    tx: Transaction, member_id: int, delivery_id: int, language: str, now: datetime
) -> NewsRow | None:
    """The news that this delivery told her; None if nothing may be shown of it any more."""
    return _find(tx, member_id, delivery_id, language, now)


def _reminder_at(tx: Transaction, row: NewsRow, member_id: int) -> datetime | None:
    at = tx.value(
        """SELECT not_before FROM deliveries JOIN messages ON messages.id = message_id
        WHERE kind IN (:kind, :other) AND subject_id = :id AND recipient_id = :member
        AND deliveries.status = 'queued'""",
        {
            "kind": REMINDER,
            "other": REMINDER_WHILE_OPEN,
            "id": row.delivery_id,
            "member": member_id,
        },
    )
    return None if at is None else from_timestamp(at)


@mutation
def remind(tx: Transaction, member_id: int, delivery_id: int, now: datetime) -> RemindOutcome:
    """Remind her of this news in REMIND_AFTER, outside her quiet hours."""
    told = _find(tx, member_id, delivery_id, "", now)
    if told is None:
        return RemindOutcome.GONE
    if _reminder_at(tx, told, member_id) is not None:
        return RemindOutcome.ALREADY
    kind = REMINDER_WHILE_OPEN if told.news.is_open else REMINDER
    outbox.enqueue(tx, kind, [member_id], now, subject_id=delivery_id, due=now + REMIND_AFTER)
    return RemindOutcome.SET
