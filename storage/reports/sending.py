"""Sending a report."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, reviews
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit
from storage.members import MemberStatus
from storage.reports.kinds import Reportables, Reported
from storage.reports.records import REPORT, packed

LIMITS = {True: RateLimit(5, timedelta(days=1)), False: RateLimit(2, timedelta(days=1))}
"""How often a member, and anybody else who has registered, may report."""

OTHER = "other"
REASONS = ("pressure", "private-data", "false-name", "advertising", "harmful", OTHER)
"""The ready reasons; with OTHER the reporter says it in her own words."""

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_GROUPS, _GROUP = 2, 4
"""A case code: two groups of four signs, none of which is taken for another one."""


class ReportOutcome(StrEnum):
    """Outcome of sending a report."""

    SENT = "sent"
    ALREADY = "already"
    TOO_MANY = "too-many"
    OWN = "own"
    NOT_ALLOWED = "not-allowed"

    @property
    def keeps_draft(self) -> bool:
        """Whether the draft is kept, because she may send it later."""
        return self is ReportOutcome.TOO_MANY


@dataclass(frozen=True, slots=True)
class SentReport:
    """The outcome, and the case code of the report, also of one that waits already."""

    outcome: ReportOutcome
    code: str | None = None

    @property
    def keeps_draft(self) -> bool:
        """Whether the draft is kept, because she may send it later."""
        return self.outcome.keeps_draft


def seen(tx: Transaction, kind: str, subject_id: int, viewer_id: int) -> Reported | None:
    """What can be reported, as this reader sees it; None if she cannot read it, or no longer."""
    described = tx.features[Reportables].get(kind)
    return None if described is None else described.seen(tx, subject_id, viewer_id)


@query
def is_named(tx: Transaction, kind: str, subject_id: int, viewer_id: int) -> bool:
    """Whether the reader is told whose it is, so that she can block the author."""
    found = seen(tx, kind, subject_id, viewer_id)
    return found is not None and found.is_named and found.author_id != viewer_id


@query
def may_report_at(tx: Transaction, reporter_id: int, now: datetime) -> datetime | None:
    """When she may report again (UTC); None if she may now."""
    return _next_allowed(tx, reporter_id, members.is_member(tx, reporter_id), now)


def _next_allowed(
    tx: Transaction, reporter_id: int, is_member: bool, now: datetime
) -> datetime | None:
    return rate_limits.next_allowed(tx, reporter_id, REPORT, LIMITS[is_member], now)


@mutation
def send(
    tx: Transaction,
    kind: str,
    subject_id: int,
    reporter_id: int,
    reason: str,
    words: str | None,
    now: datetime,
) -> SentReport:
    """Report something.

    Whatever she can no longer see is reported like anything else: the answer must not tell whether
    its author has left, is hidden or suspended, or has blocked her. There is then no text to keep.
    """
    reporter = members.find(tx, reporter_id)
    known = kind in tx.features[Reportables] and reason in REASONS
    if reporter is None or reporter.status is MemberStatus.NEWCOMER or not known:
        return SentReport(ReportOutcome.NOT_ALLOWED)
    found = seen(tx, kind, subject_id, reporter_id)
    if found is not None and found.author_id == reporter_id:
        return SentReport(ReportOutcome.OWN)
    which = {"kind": kind, "subject": subject_id, "reporter": reporter_id}
    waits: str | None = tx.value(
        """SELECT code FROM reports WHERE kind = :kind AND subject_id = :subject
        AND reporter_id = :reporter AND measure IS NULL""",
        which,
    )
    if waits is not None:
        return SentReport(ReportOutcome.ALREADY, waits)
    is_member = reporter.status is MemberStatus.MEMBER
    if _next_allowed(tx, reporter_id, is_member, now) is not None:
        return SentReport(ReportOutcome.TOO_MANY)
    rate_limits.record(tx, reporter_id, REPORT, now)
    author_id = None if found is None else found.author_id
    code = _new_code(tx)
    report_id: int = tx.value(
        """INSERT INTO reports
            (code, kind, subject_id, author_id, reporter_id, reason, words, content, created_at)
        VALUES (:code, :kind, :subject, :author, :reporter, :reason, :words, :content, :now)
        RETURNING id""",
        which
        | {
            "code": code,
            "author": author_id,
            "reason": reason,
            "words": words,
            "content": packed(() if found is None else found.content),
            "now": to_timestamp(now),
        },
    )
    reviews.submit(tx, REPORT, report_id, reporter_id, now, concerned_id=author_id)
    return SentReport(ReportOutcome.SENT, code)


def _new_code(tx: Transaction) -> str:
    while True:
        signs = ["".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS)]
        code = "-".join(signs)
        if not tx.value("SELECT 1 FROM reports WHERE code = :code", {"code": code}):
            return code
