"""Results of an announcement: delivery counts that add up to its readers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audit_notices, outbox, profile_fields
from storage.announcements import records
from storage.announcements.records import Announcement, AnnouncementStatus
from storage.database import Page, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit
from storage.outbox import DeliveryCounts

_NAME = profile_fields.STAFF_NAME.format(one="members")


@dataclass(frozen=True, slots=True)
class AnnouncementResults:
    """Results of an announcement. `quiet` is how many queued deliveries wait for their hour, the
    first until `next_at` (UTC). `reasons` say why some readers get nothing. `clicks` counts readers
    per button; `outdated` is how many readers have a text from before a correction, `edits` how
    many edits are still to be made. `answers` counts readers per option (from 1), `texts` those who
    answered in words.
    """

    announcement: Announcement
    delivery_counts: DeliveryCounts
    quiet: int
    next_at: datetime | None
    reasons: Mapping[str, int]
    clicks: Mapping[str, int]
    outdated: int
    edits: int
    answers: Mapping[int, int]
    texts: int


def of(tx: Transaction, found: Announcement, now: datetime) -> AnnouncementResults:
    """The results so far, inside a transaction."""
    assert found.message_id is not None
    which = {"id": found.message_id, "now": to_timestamp(now), "announcement": found.id,
             "going": int(found.status is not AnnouncementStatus.STOPPED)}  # fmt: skip
    later = tx.row(
        """SELECT count(*) AS count, min(not_before) AS first FROM deliveries
        WHERE message_id = :id AND status = 'queued' AND bulk = 1 AND not_before > :now
        AND :going = 1""",
        which,
    )
    assert later is not None
    edits: int = tx.value(
        "SELECT count(*) FROM pending_edits WHERE message_id = :id AND :going = 1", which
    )
    old = 0
    if found.revision > 1:
        old = tx.value(
            """SELECT count(*) FROM deliveries WHERE message_id = :id AND status = 'sent'
            AND revision < (SELECT revision FROM messages WHERE id = :id)""",
            which,
        )
    return AnnouncementResults(
        found,
        outbox.delivery_counts_of(tx, found.message_id),
        later["count"],
        None if later["first"] is None else from_timestamp(later["first"]),
        {
            row["reason"]: row["count"]
            for row in tx.rows(
                """SELECT CASE status WHEN 'queued' THEN 'stopped' ELSE reason END AS reason,
                    count(*) AS count
                FROM deliveries WHERE message_id = :id
                AND (status = 'dropped' OR (status = 'queued' AND (:going = 0))) GROUP BY 1""",
                which,
            )
        },
        {
            row["button"]: row["count"]
            for row in tx.rows(
                """SELECT button, count(*) AS count FROM announcement_clicks
                WHERE announcement_id = :announcement GROUP BY button""",
                which,
            )
        },
        old,
        edits,
        {
            row["position"]: row["count"]
            for row in tx.rows(
                """SELECT position, count(*) AS count FROM announcement_answers
                WHERE announcement_id = :announcement AND position IS NOT NULL
                GROUP BY position""",
                which,
            )
        },
        tx.value(
            """SELECT count(*) FROM announcement_answers
            WHERE announcement_id = :announcement AND text IS NOT NULL""",
            which,
        ),
    )


@query
def seen_by(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> AnnouncementResults | None:
    """The results so far, if this member may see the announcement and it was sent."""
    found = records.load_visible(tx, announcement_id, member_id)
    return of(tx, found, now) if found is not None and found.message_id is not None else None


@query
def unknown(
    tx: Transaction, announcement_id: int, member_id: int, page: int, size: int
) -> tuple[Page[str], int] | None:
    """The names of readers whose deliveries have an unknown outcome, and how many they are; None if
    this member may not see it.
    """
    found = records.load_visible(tx, announcement_id, member_id)
    if found is None or found.message_id is None:
        return None
    which = {"id": found.message_id}
    count: int = tx.value(
        "SELECT count(*) FROM deliveries WHERE message_id = :id AND status = 'unknown'", which
    )
    names = tx.page(
        f"""SELECT {_NAME} AS name FROM deliveries
        LEFT JOIN members ON members.id = recipient_id
        WHERE message_id = :id AND deliveries.status = 'unknown'
        ORDER BY name_order NULLS FIRST, deliveries.id""",
        {**which, "viewer": member_id},
        page,
        size,
    )
    return names.map(lambda row: row["name"] or "–"), count


@query
def texts(
    tx: Transaction, announcement_id: int, member_id: int, page: int, size: int, least: int
) -> tuple[Page[str], int] | None:
    """The answers in words, in an order that does not reveal whose they are, and how many there
    are; none while there are fewer than `least`. None if this member may not see them.
    """
    found = records.load_visible(tx, announcement_id, member_id)
    if found is None or found.asks != "text":
        return None
    which = {"id": announcement_id}
    count: int = tx.value(
        """SELECT count(*) FROM announcement_answers
        WHERE announcement_id = :id AND text IS NOT NULL""",
        which,
    )
    if count < least:
        return Page((), page, has_more=False), count
    said = tx.page(
        """SELECT text FROM announcement_answers WHERE announcement_id = :id AND text IS NOT NULL
        ORDER BY text""",
        which,
        page,
        size,
    )
    return said.map(lambda row: row["text"]), count


@query
def reportable_texts(
    tx: Transaction, announcement_id: int, member_id: int, least: int
) -> tuple[tuple[int, str], ...]:
    """The answers in words as `texts` shows them, each with its id."""
    found = records.load_visible(tx, announcement_id, member_id)
    if found is None or found.asks != "text":
        return ()
    rows = tx.rows(
        """SELECT id, text FROM announcement_answers
        WHERE announcement_id = :id AND text IS NOT NULL ORDER BY text""",
        {"id": announcement_id},
    )
    return tuple((row["id"], row["text"]) for row in rows) if len(rows) >= least else ()


class ResolveOutcome(StrEnum):
    """Outcome of deciding about unknown deliveries."""

    AGAIN = "again"
    ACCEPTED = "accepted"
    NONE = "none"
    STOPPED = "stopped"
    NEEDS_ADMIN = "needs-admin"
    GONE = "gone"


@mutation
def resolve(
    tx: Transaction, announcement_id: int, member_id: int, *, again: bool, now: datetime
) -> ResolveOutcome:
    """Repeat the deliveries with an unknown outcome, some of which will arrive twice, or close
    them.
    """
    tx.lock("announcements", announcement_id)
    found = records.load_visible(tx, announcement_id, member_id)
    if found is None or found.message_id is None:
        return ResolveOutcome.GONE
    if again and found.status is records.AnnouncementStatus.STOPPED:
        return ResolveOutcome.STOPPED
    if again and records.needs_admin(tx, found, member_id):
        return ResolveOutcome.NEEDS_ADMIN
    if not outbox.settle_unknown(tx, found.message_id, now, again=again):
        return ResolveOutcome.NONE
    act = "send-again" if again else "accept-unknown"
    audit.record(tx, member_id, act, now, announcement_id=announcement_id)
    return ResolveOutcome.AGAIN if again else ResolveOutcome.ACCEPTED


@dataclass(frozen=True, slots=True)
class Report:
    """Results by country and by language of the readers: delivery counts for each key."""

    results: AnnouncementResults
    author: str | None
    by_country: Mapping[str, DeliveryCounts]
    by_language: Mapping[str, DeliveryCounts]


@mutation
def report(tx: Transaction, announcement_id: int, member_id: int, now: datetime) -> Report | None:
    """All results, for a file; the export is logged. None if this member may not see them."""
    tx.lock("announcements", announcement_id)
    found = records.load_visible(tx, announcement_id, member_id)
    if found is None or found.message_id is None:
        return None
    entry = audit.record(tx, member_id, "export", now, announcement_id=announcement_id)
    audit_notices.tell(tx, entry, member_id, now)

    def by(column: str) -> dict[str, DeliveryCounts]:
        sums: dict[str, dict[str, int]] = {}
        for row in tx.rows(
            f"""SELECT coalesce({column}, '') AS key, deliveries.status AS status,
                count(*) AS count
            FROM deliveries LEFT JOIN members ON members.id = recipient_id
            WHERE message_id = :id GROUP BY 1, 2 ORDER BY 1""",
            {"id": found.message_id},
        ):
            sums.setdefault(row["key"], {})[row["status"]] = row["count"]
        return {key: DeliveryCounts(counts) for key, counts in sums.items()}

    return Report(of(tx, found, now), found.author, by("country"), by("language"))
