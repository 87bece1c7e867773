"""An event as its organisers see it: how far it is, what can be changed, how its readers see it."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.events.callbacks import (
    CancelEvent,
    CopyEvent,
    EditEventField,
    EditEventTexts,
    InviteGuest,
    ManagedEvents,
    ManageEvent,
    NewEvent,
    NotifyNow,
    PickDay,
    PickLanguage,
    PreviewEvent,
    PublishEvent,
    Reject,
    SearchGuests,
    SetEventAudience,
    ShowCheckIn,
    ShowEventFields,
    ShowEventLog,
    ShowFeedback,
    ShowGuests,
    ShowParticipants,
)
from handlers.events.cards import (
    LONGEST_DESCRIPTION,
    card_screen,
    city,
    facts,
    session_line,
    time_lines,
)
from handlers.events.fields import AgendaOfDay, Moment, Shares
from handlers.events.messages import ACT, STATUS
from handlers.kit import date_format
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Choice, FieldType, Lines, MultiChoice, Number, Paragraphs, TextLine
from handlers.kit.navigation import Admin, back_button, home_button, page_row
from handlers.kit.progress import bar, is_done, sum_values
from handlers.kit.screens import Button, Row, Screen, column, pairs, paragraphs
from handlers.kit.taxonomy import CITY, COUNTRY, LANGUAGE, REMINDER, SECTOR
from handlers.kit.texts import LANGUAGES, Family, Translator, texts
from storage.database import Page
from storage.directory import DirectoryRow
from storage.events.change_notices import EventSnapshot
from storage.events.fields import MAX_SEATS
from storage.events.records import Event, EventRow, EventStatus, Session
from storage.events.registrations import EventView, RegistrationStatus
from storage.kit.audit import AuditEntry
from storage.kit.taxonomy import CITIES, COUNTRIES, LEADS, SECTORS
from storage.outbox import DeliveryCounts

KINDS: dict[str, FieldType] = {
    "title": TextLine(120),
    "starts": Moment(),
    "ends": Moment(day_of="starts"),
    "place": TextLine(200),
    "seats": Number(1, MAX_SEATS),
    "description": Paragraphs(LONGEST_DESCRIPTION),
    "zone": Choice(CITY, lambda _ctx: tuple(CITIES)),
    "agenda": AgendaOfDay(),
    "organisers": TextLine(300),
    "speech": MultiChoice(LANGUAGE, lambda _ctx: LANGUAGES, len(LANGUAGES)),
    "shares": Shares(),
    "closing": Moment(),
    "reminders": MultiChoice(REMINDER, lambda _ctx: tuple(str(lead) for lead in LEADS), len(LEADS)),
    "questions": Lines(1, 3, 200),
    "countries": MultiChoice(COUNTRY, lambda ctx: ctx.network.countries, len(COUNTRIES)),
    "sectors": MultiChoice(SECTOR, lambda _ctx: SECTORS, len(SECTORS)),
}
"""What can be told of an event, and how it is asked for."""

NEEDED = ("starts", "ends", "place", "seats", "zone")
GROUPS: dict[str, tuple[str, ...]] = {
    "main": ("starts", "ends", "zone", "place", "agenda", "organisers", "speech"),
    "whom": ("countries", "sectors", "seats", "shares", "closing"),
    "more": ("reminders", "questions"),
}
"""What can be changed under which heading, beside the texts and the guests."""

DAYS = 8

FACT = Family("event-fact", KINDS)
GROUP_NAME = Family("event-organiser-group", GROUPS)
GROUP = Family("event-organiser-about", GROUPS)


def desk_list_screen(t: Translator, entries: Page[EventRow]) -> Screen:
    """The events that she may change."""
    buttons = column(
        Button(
            t.plain(
                "event-organiser-line",
                date=date_format.day(t, entry.starts_at, entry.zone),
                title=shortened(entry.title, 36),
                state=str(entry.status),
            ),
            ManageEvent(entry.event_id),
        )
        for entry in entries.rows
    )
    turning = page_row(t, entries, ManagedEvents)
    said = t("event-organiser-list") if entries.rows else t("event-organiser-none")
    return Screen(
        paragraphs(t("event-organiser-title"), said),
        (
            (Button(t.plain("event-organiser-new"), NewEvent()),),
            *buttons,
            *turning,
            (back_button(t, Admin()), home_button(t)),
        ),
    )


def manage_screen(
    t: Translator, event: Event, audience: int, counts: dict[RegistrationStatus, int],
    known: EventSnapshot | None,
    zone: str, now: datetime, *, is_hers: bool = True,
) -> Screen:  # fmt: skip
    """An event with everything about it, and all that can be done."""
    is_draft = event.status in (EventStatus.DRAFT, EventStatus.PENDING)
    is_on = event.status is EventStatus.PUBLISHED
    rows: list[Row] = []
    if is_draft:
        rows.append(
            (Button(t.plain("event-organiser-publish"), PublishEvent(event.id, event.version)),)
        )
    if known is not None:
        rows.append((Button(t.plain("event-organiser-tell-now"), NotifyNow(event.id)),))
    if is_on:
        rows.append(
            (
                Button(t.plain("event-organiser-people"), ShowParticipants(event.id, "in", 0)),
                Button(t.plain("event-organiser-door"), ShowCheckIn(event.id)),
            )
        )
    if is_draft or (is_on and now < event.ends_at):
        rows += [
            (
                Button(t.plain("event-organiser-group-main"), ShowEventFields(event.id, "main")),
                Button(t.plain("event-organiser-group-whom"), ShowEventFields(event.id, "whom")),
            ),
            (
                Button(t.plain("event-organiser-group-more"), ShowEventFields(event.id, "more")),
                Button(t.plain("event-organiser-preview"), PreviewEvent(event.id, t.language)),
            ),
        ]
    copy = Button(t.plain("event-organiser-copy"), CopyEvent(event.id))
    log = Button(t.plain("event-organiser-log"), ShowEventLog(event.id))
    if is_on:
        rows.append((Button(t.plain("event-organiser-results"), ShowFeedback(event.id, 0)), copy))
    elif event.status is EventStatus.CANCELLED:
        rows.append((log, copy))
    if is_draft or (is_on and now < event.ends_at):
        key = "event-organiser-discard" if is_draft else "event-organiser-call-off"
        call_off = Button(t.plain(key), CancelEvent(event.id))
        if is_draft and not is_hers and event.status is EventStatus.PENDING:
            call_off = Button(t.plain("event-organiser-reject"), Reject(event.id))
        rows.append((call_off,) if is_draft else (log, call_off))
    elif is_on:
        rows.append((log,))
    said = t(STATUS(event.status))
    return Screen(
        paragraphs(
            said,
            facts(t, event, zone, now, most=200),
            summary(t, event, audience),
            _counts(t, counts) if is_on else None,
            _untold(t, known, event, now) if known is not None else None,
        ),
        (*rows, (back_button(t, ManagedEvents(0)), home_button(t))),
    )


def _untold(t: Translator, known: EventSnapshot, event: Event, now: datetime) -> str:
    different = changed_lines(t, known, event, now)
    return t("event-organiser-untold") + "\n" + different if different else t("event-changed-back")


def _counts(t: Translator, counts: dict[RegistrationStatus, int]) -> str:
    out = (
        counts[RegistrationStatus.CANCELLED]
        + counts[RegistrationStatus.REVOKED]
        + counts[RegistrationStatus.EXPIRED]
    )
    return t(
        "event-organiser-counts",
        seated=str(counts[RegistrationStatus.REGISTERED]),
        offered=str(counts[RegistrationStatus.OFFERED]),
        queued=str(counts[RegistrationStatus.WAITLISTED]),
        out=str(out),
    )


def summary(t: Translator, event: Event, audience: int) -> str:
    """For whom it is and how it reminds, a line each."""
    countries = ", ".join(t.plain(COUNTRY(key)) for key in event.countries)
    sectors = ", ".join(t.plain(SECTOR(key)) for key in event.sectors)
    whom = " · ".join(part for part in (countries, sectors) if part)
    if event.guests:
        guests = t.plain("audience-named-count", count=event.guests)
        whom = f"{whom} · {guests}" if whom else guests
    shares = ", ".join(
        f"{t.plain(COUNTRY(country))} {number}" for country, number in event.shares.items()
    )
    leads = ", ".join(t.plain(REMINDER(str(lead))) for lead in event.reminders)
    parts = [
        t(
            "event-organiser-whom",
            whom=whom or t.plain("event-organiser-everybody"),
            count=str(audience),
        ),
        t("event-organiser-also-open") if event.is_open else None,
        t("event-organiser-seats", seats=str(event.seats)),
        t("event-organiser-shares", shares=shares) if shares else None,
        t("event-organiser-reminders", leads=leads or t.plain("event-organiser-no-reminders")),
        t("event-organiser-questions", count=len(event.questions)) if event.questions else None,
    ]
    return "\n".join(part for part in parts if part)


def facts_screen(t: Translator, event: Event, group: str) -> Screen:
    """What can be changed under one heading."""
    buttons: list[Button] = []
    if group == "main":
        buttons.append(Button(t.plain("event-organiser-texts"), PickLanguage(event.id)))
    for fact in GROUPS[group]:
        press: Press = EditEventField(event.id, fact)
        if fact == "agenda":
            press = PickDay(event.id, 0) if event.days > 1 else EditEventField(event.id, "agenda-1")
        buttons.append(Button(t.plain(FACT(fact)), press))
    if group == "whom":
        buttons.append(Button(t.plain("audience-named"), ShowGuests(event.id)))
        key = "event-organiser-make-invited" if event.is_open else "event-organiser-make-open"
        buttons.append(Button(t.plain(key), SetEventAudience(event.id, not event.is_open)))
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t(GROUP(group)),
        ),
        (*pairs(buttons), (back_button(t, ManageEvent(event.id)), home_button(t))),
    )


def days_screen(t: Translator, event: Event, page: int, now: datetime) -> Screen:
    """The days of an event, to change the agenda of one."""
    days = Page.of(range(1, event.days + 1), min(page, (event.days - 1) // DAYS), DAYS)

    def label(day: int) -> str:
        noon = datetime.combine(event.date_of(day), event.ends_at.time(), ZoneInfo(event.zone))
        count = sum(session.day == day for session in event.sessions)
        date = date_format.weekday(t, noon.replace(hour=12), event.zone, now)
        return t.plain("event-organiser-day", date=date, count=count)

    return Screen(
        t("event-organiser-which-day"),
        (
            *column(
                Button(label(day), EditEventField(event.id, f"agenda-{day}")) for day in days.rows
            ),
            *page_row(t, days, lambda number: PickDay(event.id, number)),
            (back_button(t, ShowEventFields(event.id, "main")), home_button(t)),
        ),
    )


def languages_screen(t: Translator, event: Event, languages: Sequence[str]) -> Screen:
    """Title and description, language by language."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in event.texts else name

    return Screen(
        t("event-organiser-which-language"),
        (
            *pairs([Button(label(code), EditEventTexts(event.id, code)) for code in languages]),
            (back_button(t, ShowEventFields(event.id, "main")), home_button(t)),
        ),
    )


def wording_screen(t: Translator, event: Event, language: str) -> Screen:
    """Title and description in one language."""
    wording = event.texts.get(language)
    title = wording.title if wording else t.plain("event-organiser-no-title")
    description = (wording.description if wording else None) or t.plain(
        "event-organiser-no-description"
    )
    buttons = [Button(t.plain("event-fact-title"), EditEventField(event.id, f"title-{language}"))]
    if wording is not None:
        more = Button(
            t.plain("event-fact-description"), EditEventField(event.id, f"description-{language}")
        )
        buttons.append(more)
    return Screen(
        paragraphs(
            t("event-organiser-wording", language=t.plain(LANGUAGE(language))),
            t("event-title", title=title),
            t("event-description", text=description),
        ),
        (tuple(buttons), (back_button(t, PickLanguage(event.id)), home_button(t))),
    )


def preview_screen(
    t: Translator,
    seen: EventView,
    language: str,
    languages: Sequence[str],
    zone: str,
    now: datetime,
) -> Screen:
    """The card as readers of a language see it, with the way to the others."""
    card = card_screen(texts(language), seen, zone, now)
    others = [
        Button(t.plain(LANGUAGE(code)), PreviewEvent(seen.event.id, code))
        for code in languages
        if code != language
    ]
    return Screen(
        paragraphs(
            t("event-organiser-preview-of", language=t.plain(LANGUAGE(language))), card.text
        ),
        (*pairs(others), (back_button(t, ManageEvent(seen.event.id)), home_button(t))),
    )


def publication(
    t: Translator, event: Event, audience: int, languages: Sequence[str]
) -> Confirmation:
    """How many are told, and in which languages, if it is published."""
    there = ", ".join(t.plain(LANGUAGE(code)) for code in languages if code in event.texts)
    missing = ", ".join(t.plain(LANGUAGE(code)) for code in languages if code not in event.texts)
    return Confirmation(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("event-organiser-publish-sure", count=audience),
            t("event-organiser-languages", languages=there),
            t("event-organiser-languages-missing", languages=missing) if missing else None,
        ),
        t.plain("event-organiser-publish-yes"),
        ManageEvent(event.id),
    )


def progress_screen(t: Translator, event: Event, sums: DeliveryCounts) -> Screen:
    """How far the news of it has come."""
    key = "event-organiser-told" if is_done(sums) else "event-organiser-telling"
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t(key, bar=bar(sums)),
            t("event-organiser-sums", **sum_values(sums)),
        ),
        ((Button(t.plain("event-manage"), ManageEvent(event.id)),),),
    )


def log_screen(t: Translator, event: Event, entries: Sequence[AuditEntry], zone: str) -> Screen:
    """What was done about it, by whom, and why."""

    def about(entry: AuditEntry) -> str:
        return " · ".join(part for part in (entry.member, entry.note) if part)

    told = "\n".join(
        t(
            "event-organiser-log-line",
            when=date_format.day_and_hour(t, entry.at, zone),
            actor=shortened(entry.actor or "–", 60),
            act=t.plain(ACT(entry.act)),
            about=shortened(about(entry), 140),
        )
        for entry in entries
    )
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("event-organiser-log-title"),
            told or t("event-organiser-log-none"),
        ),
        ((back_button(t, ManageEvent(event.id)), home_button(t)),),
        protected=True,
    )


def guests_screen(t: Translator, event: Event, found: Sequence[tuple[int, str]]) -> Screen:
    """Whom it names; a press takes the name away."""
    buttons = column(
        Button(
            t.plain("audience-named-remove", name=shortened(name, 30)),
            InviteGuest(event.id, member, False),
        )
        for member, name in found
    )
    return Screen(
        paragraphs(t("audience-named-list", count=event.guests), t("audience-named-how")),
        (
            (Button(t.plain("audience-named-add"), SearchGuests(event.id, "guest")),),
            *buttons[:6],
            (back_button(t, ShowEventFields(event.id, "whom")), home_button(t)),
        ),
        protected=True,
    )


def found_screen(
    t: Translator, event_id: int, entries: Sequence[tuple[DirectoryRow, Press, str]], purpose: str
) -> Screen:
    """Who was looked for, each with what a press does."""
    buttons = column(Button(label, press) for _, press, label in entries)
    back: Press = (
        ShowGuests(event_id) if purpose == "guest" else ShowParticipants(event_id, "in", 0)
    )
    return Screen(
        t("event-organiser-found") if entries else t("roles-nobody-found"),
        (
            *buttons[:7],
            (Button(t.plain("roles-look-up"), SearchGuests(event_id, purpose)),),
            (back_button(t, back), home_button(t)),
        ),
        protected=True,
    )


def changed_lines(t: Translator, known: EventSnapshot, event: Event, now: datetime) -> str:
    """What is other than it was known, from what to what, as Telegram HTML; "" where nothing is."""
    said: list[str] = []
    times = (known.starts_at, known.ends_at, known.zone)
    if times != (event.starts_at, event.ends_at, event.zone):
        before = date_format.span(t, known.starts_at, known.ends_at, known.zone, now)
        after = date_format.span(t, event.starts_at, event.ends_at, event.zone, now)
        said.append(t("event-changed-time", before=before, after=after))
        if known.zone != event.zone:
            said.append(t("event-changed-clock", city=city(t, event)))
    if known.place != event.place:
        said.append(t("event-changed-place", before=known.place, after=event.place))
    said += _changed_agenda(t, known.sessions, event, now)
    return "\n".join(said)


MOST_CHANGES = 12
"""Lines of a changed agenda that a message names; the agenda itself has them all."""


def _changed_agenda(
    t: Translator, before: Sequence[Session], event: Event, now: datetime
) -> list[str]:
    gone = [session for session in before if session not in event.sessions]
    new = [session for session in event.sessions if session not in before]
    if not gone and not new:
        return []
    said = [t("event-changed-agenda")]
    for key, sessions in (("event-agenda-gone", gone), ("event-agenda-new", new)):
        for session in sessions[: MOST_CHANGES // 2]:
            noon = datetime.combine(event.date_of(session.day), event.ends_at.time())
            date = date_format.day(
                t, noon.replace(hour=12, tzinfo=ZoneInfo(event.zone)), event.zone
            )
            said.append(t(key, date=date) + " " + session_line(t, session))
    if len(gone) > MOST_CHANGES // 2 or len(new) > MOST_CHANGES // 2:
        said.append(t("event-agenda-more"))
    return said


def shown_facts(t: Translator, ctx: Context, event: Event) -> str:
    """Title and time, to head a screen about something else."""
    return paragraphs(
        t("event-title", title=event.wording(t.language).title),
        time_lines(t, event, ctx.member.zone, ctx.now()),
    )
