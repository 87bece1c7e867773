"""The record of an announcement, its texts, and who may do what with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audiences, outbox, reviews
from storage.audiences import Audience, Counts
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query
from storage.events import records as events
from storage.kit import languages, network_settings, permissions
from storage.kit.attachments import Attachment
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.outbox import PauseReason

ANNOUNCED = "announcement"
"""Kind of the message that its readers get; its subject is the announcement."""

ANNOUNCEMENT, CORRECTION = "announcement", "correction"
"""Kinds of reviews: of an announcement before it is sent, and of its corrected texts."""

APPROVAL_THRESHOLD = "approval-threshold"
"""Network setting: the most readers that an announcement may have without approval."""

KINDS = ("news", "opportunity", "event", "urgent")
"""Kinds of announcements; a reader may turn each kind off (`storage/settings.py`)."""


class AnnouncementStatus(StrEnum):
    """The status of an announcement: PENDING waits for another admin's review."""

    DRAFT = "draft"
    PENDING = "pending"
    SENT = "sent"
    STOPPED = "stopped"


class Correction(StrEnum):
    """The status of a correction."""

    DRAFT = "draft"
    PENDING = "pending"


TARGETS = ("event", "practice", "entry")
"""What buttons of an announcement may lead to, besides a link."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """An announcement. Moments are UTC; texts are Telegram HTML by language.

    `language` is that of its first text. `draft_version` counts changes of a draft, `revision`
    corrections of what was sent; `corrected` are the texts of the next revision, while there is
    one. `pause_reason` says why nothing of it is sent for now. `asks` is what it asks its readers
    for: a "choice" from its `options` (by language), or a short "text".
    """

    id: int
    author_id: int | None
    author: str | None
    kind: str
    status: AnnouncementStatus
    language: str
    texts: Mapping[str, str]
    audience_id: int
    audience: Audience
    attachment: Attachment | None
    event_id: int | None
    practice_id: int | None
    entry_id: int | None
    link: str | None
    asks: str | None
    options: Mapping[str, tuple[str, ...]]
    send_at: datetime | None
    draft_version: int
    revision: int
    correction: Correction | None
    corrector_id: int | None
    corrected: Mapping[str, str]
    needs_approval: bool
    message_id: int | None
    pause_reason: PauseReason | None
    confirmed_at: datetime | None

    @property
    def is_urgent(self) -> bool:
        """Whether it is sent at any hour."""
        return self.kind == "urgent"

    @property
    def buttons(self) -> tuple[str, ...]:
        """The targets of its buttons: "event", "practice", "entry", "link"."""
        there = {**self.targets, "link": self.link}
        return tuple(name for name, value in there.items() if value is not None)

    @property
    def targets(self) -> Mapping[str, int | None]:
        """The ids of its event, its practice and its entry of the board."""
        return {"event": self.event_id, "practice": self.practice_id, "entry": self.entry_id}


def load(tx: Transaction, announcement_id: int) -> Announcement | None:
    """The announcement with this id, inside a transaction."""
    row = tx.row(
        """SELECT announcements.*, members.name AS author, pause_reason FROM announcements
        LEFT JOIN members ON members.id = author_id
        LEFT JOIN messages ON messages.id = message_id
        WHERE announcements.id = :id""",
        {"id": announcement_id},
    )
    return _announcement(tx, row) if row is not None else None


def _announcement(tx: Transaction, row: Row) -> Announcement:
    texts: dict[int, dict[str, str]] = {}
    for text in tx.rows(
        "SELECT * FROM announcement_texts WHERE announcement_id = :id", {"id": row["id"]}
    ):
        texts.setdefault(text["revision"], {})[text["language"]] = text["text"]
    return Announcement(
        id=row["id"],
        author_id=row["author_id"],
        author=row["author"],
        kind=row["kind"],
        status=AnnouncementStatus(row["status"]),
        language=row["language"],
        texts=texts.get(row["revision"], {}),
        audience_id=row["audience_id"],
        audience=audiences.load(tx, row["audience_id"]),
        attachment=Attachment.unpack(row["attachment"]) if row["attachment"] else None,
        event_id=row["event_id"],
        practice_id=row["practice_id"],
        entry_id=row["entry_id"],
        link=row["link"],
        asks=row["asks"],
        options=options_of(tx, row["id"]),
        send_at=None if row["send_at"] is None else from_timestamp(row["send_at"]),
        draft_version=row["draft_version"],
        revision=row["revision"],
        correction=None if row["correction"] is None else Correction(row["correction"]),
        corrector_id=row["corrector_id"],
        corrected=texts.get(row["revision"] + 1, {}),
        needs_approval=bool(row["needs_approval"]),
        message_id=row["message_id"],
        pause_reason=None if row["pause_reason"] is None else PauseReason(row["pause_reason"]),
        confirmed_at=None if row["confirmed_at"] is None else from_timestamp(row["confirmed_at"]),
    )


def options_of(tx: Transaction, announcement_id: int) -> dict[str, tuple[str, ...]]:
    """The answers to choose from, by language."""
    options: dict[str, tuple[str, ...]] = {}
    for row in tx.rows(
        """SELECT language, label FROM announcement_options WHERE announcement_id = :id
        ORDER BY language, position""",
        {"id": announcement_id},
    ):
        options[row["language"]] = (*options.get(row["language"], ()), row["label"])
    return options


def may_see(tx: Transaction, found: Announcement, member_id: int) -> bool:
    """Whether a member may see it: its author while she has a role; admins see all but others'
    drafts.
    """
    if found.author_id == member_id:
        return permissions.is_staff(tx, member_id)
    return found.status is not AnnouncementStatus.DRAFT and permissions.is_admin(tx, member_id)


def load_visible(tx: Transaction, announcement_id: int, member_id: int) -> Announcement | None:
    """The announcement, if this member may see it."""
    found = load(tx, announcement_id)
    return found if found is not None and may_see(tx, found, member_id) else None


def approval_threshold(tx: Transaction) -> int:
    """The number of readers above which a second admin must approve."""
    return network_settings.get(tx, APPROVAL_THRESHOLD, 50)


@query
def only_admin_limit(tx: Transaction, member_id: int) -> int | None:
    """The most readers that an announcement of this member may have without a second admin, if she
    is the only admin; otherwise None.
    """
    return limit_of_only_admin(tx, member_id)


def limit_of_only_admin(tx: Transaction, member_id: int) -> int | None:
    """Like `only_admin_limit`, inside a transaction."""
    is_only = permissions.is_admin(tx, member_id) and not permissions.admins(tx, but=member_id)
    return approval_threshold(tx) if is_only else None


def audience_counts(tx: Transaction, found: Announcement, viewer_id: int) -> Counts:
    """The size of its audience right now, for somebody who may see it, and how many readers are
    outside its author's countries.
    """
    countries = permissions.publishable_countries(tx, viewer_id)
    return audiences.count(tx, found.audience, found.kind, _countries(tx, found), countries)


def _countries(tx: Transaction, found: Announcement) -> tuple[str, ...] | None:
    """The countries that its author may write to on her own; None for all."""
    if found.author_id is None:
        return ()
    return permissions.publishable_countries(tx, found.author_id)


def needs_approval(tx: Transaction, found: Announcement, counts: Counts) -> bool:
    """Whether another admin has to approve it; `counts` are those for its author or an admin."""
    return counts.total > approval_threshold(tx) or audiences.exceeds(
        tx, found.audience, _countries(tx, found)
    )


def exceeds(tx: Transaction, found: Announcement, member_id: int) -> bool:
    """Whether any of those to whom it was sent is now from a country that the member may not write
    to: her roles may have changed since, and so may their countries.
    """
    return audiences.is_any_outside(
        tx, "id IN (SELECT recipient_id FROM deliveries WHERE message_id = :message)",
        {"message": found.message_id}, permissions.publishable_countries(tx, member_id),
    )  # fmt: skip


def needs_admin(tx: Transaction, found: Announcement, member_id: int) -> bool:
    """Whether only an admin may send more of it: it goes beyond the member's countries, and no
    admin has approved it.
    """
    return not found.needs_approval and exceeds(tx, found, member_id)


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    """An announcement as its author or an admin sees it.

    `counts` are those of its audience now, for what has not been sent, as far as the viewer decides
    about `countries` (None stands for all); `needs_approval` whether
    another admin has to approve it, `has_no_approver` that there is none, so that its author may
    send it alone if she is an admin, `review_id` what waits for her decision; `titles` are those of
    its targets in her language, `events` of those in its audience; `sums` what became of
    it so far.
    """

    announcement: Announcement
    counts: Counts
    countries: tuple[str, ...] | None
    needs_approval: bool
    has_no_approver: bool
    is_mine: bool
    review_id: int | None
    titles: Mapping[str, str]
    events: Mapping[int, str]
    delivery_counts: outbox.DeliveryCounts


@query
def seen_by(
    tx: Transaction, announcement_id: int, member_id: int, language: str
) -> AnnouncementView | None:
    """An announcement, if this member may see it."""
    found = load_visible(tx, announcement_id, member_id)
    if found is None:
        return None
    if found.status in (AnnouncementStatus.DRAFT, AnnouncementStatus.PENDING):
        counts = audience_counts(tx, found, member_id)
        needs = needs_approval(tx, found, counts)
    else:
        counts, needs = Counts({}, 0, 0, 0), found.needs_approval
    kind = CORRECTION if found.correction is Correction.PENDING else ANNOUNCEMENT
    review_id = reviews.pending_for_in(tx, kind, found.id, member_id)
    sums = (
        outbox.DeliveryCounts()
        if found.message_id is None
        else outbox.delivery_counts_of(tx, found.message_id)
    )
    has_no_approver = (
        needs
        and found.status is AnnouncementStatus.DRAFT
        and permissions.is_admin(tx, member_id)
        and not reviews.has_reviewers(tx, ANNOUNCEMENT, member_id)
    )
    return AnnouncementView(
        found, counts, permissions.publishable_countries(tx, member_id), needs, has_no_approver,
        found.author_id == member_id, review_id,
        titles_of(tx, found.targets, language),
        events.titles(tx, found.audience.events, language), sums,
    )  # fmt: skip


_IN_ORDER = f"ORDER BY {languages.in_order('language', ':language')} LIMIT 1"

_TITLES = {
    "event": f"SELECT title FROM event_texts WHERE event_id = :id {_IN_ORDER}",
    "practice": f"""SELECT text FROM submissions JOIN submission_texts ON submission_id = id
        WHERE practice_id = :id AND status = 'approved' AND kind <> 'trial' AND field = 'title'
        {_IN_ORDER}""",
    "entry": "SELECT title FROM board_entries WHERE id = :id AND status = 'published'",
}


def titles_of(tx: Transaction, targets: Mapping[str, int | None], language: str) -> dict[str, str]:
    """The titles of the `targets` of an announcement, for a reader of this language."""
    said: dict[str, str] = {}
    for name, subject in targets.items():
        if subject is not None:
            title = tx.value(_TITLES[name], {"id": subject, "language": language})
            if title is not None:
                said[name] = title
    return said


@query
def targets(
    tx: Transaction, what: str, language: str, page: int, size: int, now: datetime
) -> Page[tuple[int, str]]:
    """Ids and titles of what a button or an audience may refer to, newest first: "event" lists
    published events that are not over, "practice" approved practices, "entry" those of the board.
    """
    sql = {
        "event": """SELECT id FROM events WHERE status = 'published' AND ends_at > :now
            ORDER BY starts_at, id""",
        "practice": """SELECT id FROM practices WHERE status = 'published'
            ORDER BY published_at DESC, id DESC""",
        "entry": """SELECT id FROM board_entries WHERE status = 'published'
            ORDER BY published_at DESC, id DESC""",
    }[what]
    titled = _TITLES[what]
    return tx.page(sql, {"now": int(now.timestamp())}, page, size).map(
        lambda row: (row["id"], tx.value(titled, {"id": row["id"], "language": language}) or "–")
    )


@dataclass(frozen=True, slots=True)
class AnnouncementRow:
    """An announcement in a list. `heading` is the beginning of one of its texts, as
    Telegram HTML.
    """

    announcement_id: int
    kind: str
    status: AnnouncementStatus
    is_over: bool
    heading: str
    at: datetime


@query
def listed(
    tx: Transaction, member_id: int, language: str, page: int, size: int
) -> Page[AnnouncementRow]:
    """The announcements that she may see: unfinished ones first, then the newest."""
    return tx.page(
        f"""SELECT announcements.id AS id, announcements.kind AS kind, status,
            announcements.created_at AS created_at, confirmed_at,
            coalesce(is_active, 0) AS is_active,
            (SELECT text FROM announcement_texts
                WHERE announcement_id = announcements.id
                AND announcement_texts.revision = announcements.revision
                {_IN_ORDER}) AS text
        FROM announcements LEFT JOIN messages ON messages.id = message_id
        WHERE EXISTS (SELECT 1 FROM roles WHERE member_id = :member
            AND (author_id = :member OR (role = 'admin' AND status <> 'draft')))
        ORDER BY CASE WHEN status = 'pending' THEN 0 WHEN is_active = 1 THEN 1
            WHEN status = 'draft' THEN 2 ELSE 3 END, announcements.id DESC""",
        {"member": member_id, "language": language},
        page,
        size,
    ).map(
        lambda row: AnnouncementRow(
            row["id"], row["kind"], AnnouncementStatus(row["status"]), not row["is_active"],
            row["text"] or "", from_timestamp(row["confirmed_at"] or row["created_at"]),
        )
    )  # fmt: skip


@mutation
def set_approval_threshold(tx: Transaction, readers: int) -> None:
    """Set the number of readers above which a second admin must approve, from now on."""
    network_settings.put(tx, APPROVAL_THRESHOLD, readers)


MEMBER_DATA = (
    MemberColumn(
        "announcements", "author_id", KEPT,
        """created_at, kind, status, send_at, confirmed_at, attachment, link, asks,
        announcement_texts.revision, announcement_texts.language, text""",
        "LEFT JOIN announcement_texts ON announcement_id = announcements.id",
        internal=(
            "id", "audience_id", "event_id", "practice_id", "entry_id", "draft_version",
            "correction", "needs_approval", "message_id", "notified_pause",
        ),
    ),
    MemberColumn("announcements", "corrector_id", KEPT, omitted="corrections are in the audit"),
    MemberColumn("announcements", "confirmed_by", KEPT, omitted="what she sent is in the audit"),
    MemberColumn(
        "announcement_answers", "member_id", DELETED,
        "answered_at, announcement_id, position, text",
        internal=("id",),
    ),
    MemberColumn("announcement_clicks", "member_id", DELETED, "announcement_id, button"),
)  # fmt: skip
