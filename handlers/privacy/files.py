"""All her data as two files: a page to read, which opens offline on a phone, and JSON."""

import html
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.introductions.messages import note_words
from handlers.kit import date_format
from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.screens import File
from handlers.kit.taxonomy import (
    ANNOUNCEMENT_KIND,
    COUNTRY,
    LANGUAGE,
    PROFILE_FIELD,
    REGION,
    SECTOR,
    TOPIC,
)
from handlers.kit.texts import Family, Translator, lazy
from handlers.privacy.callbacks import GetData
from handlers.privacy.overview import SUBJECT, privacy_screen
from handlers.reviews.cards import KIND
from storage import privacy
from storage.kit.contacts import Contact
from storage.kit.personal_data import Record
from storage.kit.retention import Subject
from storage.members import MemberStatus
from storage.profile_fields import ProfileField
from storage.retention import RULES

Data = Mapping[str, Sequence[Record]]
"""The rows of an export by "table.column"."""

LABELS = {
    "name": "name", "country": "country", "sector": "sector", "institution": "institution",
    "position": "position", "telegram_id": "telegram", "language": "language", "status": "status",
    "zone": "zone", "quiet_from": "quiet-from", "quiet_until": "quiet-until",
    "consent_version": "terms", "consented_at": "consented", "first_seen_at": "first-seen",
    "joined_at": "joined", "blocked_at": "blocked-bot", "suspended_at": "suspended",
    "hidden_at": "hidden", "removed_at": "removed", "words": "text", "message": "text",
    "content": "text",
    "seen_at": "seen", "confirmed_at": "confirmed", "profile_asked_at": "asked",
    "silence_asked_at": "asked", "side": "side", "topic": "topic", "role": "role",
    "granted_at": "date", "kind": "kind", "created_at": "date", "blocked": "person",
    "updated_at": "changed", "answers": "text", "sent_at": "date", "body": "text",
    "reason": "reason", "typed": "text",
    "expires_at": "until", "note": "text", "requester_contact": "contact",
    "recipient_contact": "contact", "starts_at": "starts", "ends_at": "ends", "venue": "place",
    "seats": "seats", "organisers": "organisers", "cancel_reason": "reason", "title": "title",
    "description": "text", "event": "event", "offer_expires_at": "until", "due_at": "next",
    "is_cancelled": "cancelled", "day": "day", "score": "score", "useful": "useful",
    "improve": "improve", "may_quote": "quote", "answer": "text", "link": "link",
    "is_named": "named", "keep_after_leaving": "stays", "published_at": "published",
    "removed_reason": "reason", "reads": "reads", "tried": "tried", "attachment": "file",
    "text": "text", "read_at": "date", "practice": "practice", "marked_at": "date",
    "mark": "mark", "since_at": "since", "until_at": "until", "is_muted": "off",
    "send_at": "next", "answered_at": "date", "submitted_at": "date", "decided_at": "decided",
    "comment": "reason", "claimed_at": "date", "approved_at": "date", "asked_at": "date",
    "question": "text", "weekday": "weekday", "received_at": "date", "about": "person",
    "line": "text", "first_answer": "status", "second_answer": "status",
    "first_contact": "contact", "second_contact": "contact", "withdrawn_at": "date",
    "used_at": "date", "opened_at": "date", "requested_at": "date", "from_country": "country",
    "from_sector": "sector", "region": "region", "about_me": "about-me", "is_listed": "listed",
    "starts_on": "starts", "ends_on": "ends", "named_at": "date", "tied_at": "date",
    "state": "status", "meeting": "event", "decided_on": "decided", "repeat_at": "next",
    "closes_at": "until", "told_at": "date", "shown_at": "published", "ended_at": "decided",
    "ended_reason": "reason", "repeated": "tried", "written_in": "language", "project": "project",
    "place": "place", "told": "text", "added_at": "date", "issued_at": "date",
    "number": "number", "entered_at": "date", "said": "text", "agreed_day": "day",
    "nominator": "text",
    "programme": "title",
    "contact": "contact", "closed_at": "until", "mentor_accepted_at": "decided",
    "mentee_accepted_at": "decided",
}  # fmt: skip
"""The label of each exported column in the readable page, a member of LABEL."""

TECHNICAL = frozenset({
    "from_config", "one_way", "field", "joined_at_before_suspension", "is_everybody",
    "group_number", "code", "event_id", "since", "audience_id", "box", "asks", "revision",
    "announcement_id", "criteria", "prefix", "rest", "is_answer", "button", "subject_id", "form",
    "previous", "action", "what", "chat_message", "chat_message_at", "chat_message_kind",
    "evening_hour", "began_at", "over_at", "deleted", "replaced", "untouched",
    "photo", "venue_for_seats", *(f"{field}_shown_to" for field in ProfileField),
    "sees_reporters", "measure", "agreed", "quarter", "sort", "outcome", "token",
    "part", "months", "places", "most",
    "is_full", "first_since_at", "version", "rhythm", "will_mentor", "step", "asked", "is_answered",
    "confirms", "silent_at",
})  # fmt: skip
"""Columns that only the JSON file has: numbers and names of parts of the program."""

LABEL = Family("privacy-label", dict.fromkeys(LABELS.values()))

_NAMES: Mapping[str, Family[str]] = {
    "country": COUNTRY, "sector": SECTOR, "topic": TOPIC, "language": LANGUAGE,
    "from_country": COUNTRY, "from_sector": SECTOR, "written_in": LANGUAGE, "region": REGION,
}  # fmt: skip
_FLAGS = frozenset({
    "is_listed", "is_named", "may_quote", "keep_after_leaving", "is_muted", "is_cancelled",
})  # fmt: skip
_CONTACTS = frozenset({
    "requester_contact", "recipient_contact", "first_contact", "second_contact", "contact",
})  # fmt: skip

_VALUES = {
    "waiting": (
        "pending", "queued", "inflight", "waitlisted", "offered", "newcomer", "proposed",
        "agreeing",
    ),
    "agreed": ("approved", "accepted", "registered", "published", "member", "upheld", "running"),
    "refused": (
        "rejected", "declined", "dismissed", "revoked", "suspended", "proposal_declined",
    ),
    "changes": ("changes_requested", "correction_proposed", "proposal"),
    "ended": (
        "withdrawn", "superseded", "expired", "ended", "cancelled", "removed", "stopped",
        "dropped", "closed", "completed", "lapsed",
    ),
    "draft": ("draft", "open", "paused", "unpublished"),
    "sent": ("sent",),
    "undelivered": ("failed", "blocked", "unknown"),
    "useful": ("useful",),
    "saved": ("saved",),
}  # fmt: skip
"""What a stored status or mark means to its reader."""

VALUE = Family("privacy-value", ["yes", "no", *_VALUES])

_STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
dl { margin: 0 0 .75rem; padding: .5rem .75rem; border-left: 3px solid #7b2d5b }
dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem }
dt { color: #777; min-width: 8rem } dd { margin: 0; flex: 1 1 12rem; white-space: pre-wrap;
overflow-wrap: anywhere }
"""


def page(t: Translator, network: str, data: Data, zone: str, now: datetime) -> bytes:
    """Her data as an HTML page that needs nothing else: no script, no picture, no network."""
    parts: list[str] = []
    for subject in Subject:
        records = [
            record
            for name, rows in data.items()
            if RULES[name.partition(".")[0]].subject is subject
            for record in rows
        ]
        shown = [lines for record in records if (lines := "".join(_lines(t, record, zone)))]
        if shown:
            parts.append(f"<h2>{_text(t.plain(SUBJECT(subject)))}</h2>")
            parts += [f"<dl>{lines}</dl>" for lines in shown]
    title = _text(t.plain("privacy-page-title", network=network))
    when = date_format.date(t, now, zone)
    about = _text(t.plain("privacy-page-about", day=when))
    return (
        f'<!doctype html><html lang="{t.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>"
        f"<p>{about}</p>{''.join(parts)}</body></html>\n"
    ).encode()


def _lines(t: Translator, record: Record, zone: str) -> Iterator[str]:
    for column, value in record.items():
        label = LABELS.get(column)
        shown = None if value is None or label is None else _shown(t, column, value, zone)
        if label is not None and shown:
            said = _text(t.plain(LABEL(label)))
            yield f"<div><dt>{said}</dt><dd>{_text(shown)}</dd></div>"


def _shown(t: Translator, column: str, value: str | int | datetime, zone: str) -> str:
    if isinstance(value, datetime):
        local = value.astimezone(ZoneInfo(zone))
        return f"{date_format.date(t, value, zone)}, {local:%H:%M}"
    if column in _FLAGS:
        return t.plain(VALUE("yes" if value else "no"))
    if column == "weekday" and isinstance(value, int):
        return date_format.weekday_name(t, value)
    if column in _CONTACTS:
        return Contact.unpack(str(value)).plain()
    if column in ("first_answer", "second_answer"):
        return t.plain(VALUE(str(value)))
    if column == "note":
        return note_words(t, str(value))
    if column == "answers":
        answers: dict[str, object] = json.loads(str(value))
        return "\n".join(str(answer) for answer in answers.values() if answer)
    if column == "content":
        parts: list[list[str]] = json.loads(str(value))
        return "\n".join(text for _, text in parts)
    if column in _NAMES and value in _NAMES[column]:
        return t.plain(_NAMES[column](str(value)))
    if column in ("status", "mark"):
        meant = (meaning for meaning, stored in _VALUES.items() if value in stored)
        meaning = next(meant, None)
        return str(value) if meaning is None else t.plain(VALUE(meaning))
    if column == "note":
        return note_words(t, str(value))
    if column == "side":
        return t.plain(PROFILE_FIELD(str(value)))
    if column == "kind":
        family = next((one for one in (KIND, ANNOUNCEMENT_KIND) if value in one), None)
        return t.plain(family(str(value))) if family is not None else str(value)
    return str(value)


def _text(said: str) -> str:
    """The text as HTML, with the direction of its own letters."""
    return f'<span dir="auto">{html.escape(said)}</span>'


def machine_readable(data: Data, now: datetime) -> bytes:
    """The same as JSON, with the names of tables and columns; moments as ISO 8601 in UTC."""

    def moment(value: object) -> str:
        assert isinstance(value, datetime)
        return value.isoformat().replace("+00:00", "Z")

    whole = {
        "written_at": now,
        "data": {name: list(map(dict, rows)) for name, rows in data.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=moment).encode()


@anyone
async def get_data(ctx: Context, _press: GetData) -> None:
    """Send her all her data in two files, some times a day."""
    now = ctx.now()
    data = await privacy.take(ctx.db, ctx.member.id, now)
    if isinstance(data, datetime):
        is_registered = ctx.member.status not in (MemberStatus.NEWCOMER, MemberStatus.SUSPENDED)
        when = date_format.day_and_hour(ctx.t, data, ctx.member.zone)
        screen = privacy_screen(ctx.t, ctx.network, is_registered=is_registered)
        await ctx.show(screen, lazy("privacy-file-later", when=when))
        return
    await ctx.acknowledge()
    for name, content in (
        ("my-data.html", page(ctx.t, ctx.network.name, data, ctx.member.zone, now)),
        ("my-data.json", machine_readable(data, now)),
    ):
        caption = ctx.t("privacy-file-caption") if name.endswith("html") else ""
        await ctx.send_file("document", File(name, content), caption)


HANDLERS = [on_press(GetData, get_data, keeps_message=True, needs_consent=False)]
