"""An event as its organisers see it: how far it is, what can be changed, how its readers see it."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.events.cards import (
    LONGEST_DESCRIPTION,
    card_screen,
    city,
    facts,
    session_line,
    time_lines,
)
from handlers.events.kinds import AgendaOfDay, Moment, Shares
from handlers.events.presses import (
    CallOff,
    Copy,
    Desk,
    Door,
    Edit,
    Facts,
    Guests,
    Invite,
    Log,
    LookFor,
    Manage,
    New,
    OpenTo,
    People,
    PickDay,
    PickLanguage,
    Preview,
    Publish,
    Reject,
    Results,
    TellNow,
)
from handlers.events.presses import Texts as EditTexts
from handlers.kit import dates
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Kind, Line, Lines, Number, OneOf, Paragraphs, SomeOf
from handlers.kit.navigation import Admin, back_button, home_button, turning_row
from handlers.kit.progress import bar, is_done, sum_values
from handlers.kit.screens import Button, Row, Screen, column, lines, pairs
from handlers.kit.texts import LANGUAGES, Texts, texts
from storage.audit import Entry
from storage.directory import Entry as Found
from storage.events.making import MOST_SEATS, Known
from storage.events.record import Event, Session, Status
from storage.events.record import Line as Listed
from storage.events.seats import Seen, State
from storage.lists import CITIES, COUNTRIES, LEADS, SECTORS
from storage.outbox import Sums

KINDS: dict[str, Kind] = {
    "title": Line(120),
    "starts": Moment(),
    "ends": Moment(day_of="starts"),
    "place": Line(200),
    "seats": Number(1, MOST_SEATS),
    "description": Paragraphs(LONGEST_DESCRIPTION),
    "zone": OneOf("event-city", lambda _ctx: tuple(CITIES)),
    "agenda": AgendaOfDay(),
    "organisers": Line(300),
    "speech": SomeOf("speech", lambda _ctx: LANGUAGES, len(LANGUAGES)),
    "shares": Shares(),
    "closing": Moment(),
    "reminders": SomeOf("remind", lambda _ctx: tuple(str(lead) for lead in LEADS), len(LEADS)),
    "questions": Lines(1, 3, 200),
    "countries": SomeOf("country", lambda ctx: ctx.network.countries, len(COUNTRIES)),
    "sectors": SomeOf("sector", lambda _ctx: SECTORS, len(SECTORS)),
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


def desk_list_screen(t: Texts, entries: Sequence[Listed], more: bool, page: int) -> Screen:
    """The events that she may change."""
    buttons = column(
        Button(
            t.plain(
                "desk-line",
                date=dates.day(t, entry.starts_at, entry.zone),
                title=shortened(entry.title, 36),
                state=str(entry.state),
            ),
            Manage(entry.event_id),
        )
        for entry in entries
    )
    turning = turning_row(t, Desk(page - 1) if page > 0 else None, Desk(page + 1) if more else None)
    said = t("desk-list") if entries else t("desk-none")
    return Screen(
        lines(t("desk-title"), said),
        (
            (Button(t.plain("desk-new"), New()),),
            *buttons,
            *turning,
            (back_button(t, Admin()), home_button(t)),
        ),
    )


def manage_screen(
    t: Texts, event: Event, audience: int, counts: dict[State, int], known: Known | None,
    zone: str, now: datetime, *, is_hers: bool = True,
) -> Screen:  # fmt: skip
    """An event with everything about it, and all that can be done."""
    is_draft = event.status in (Status.DRAFT, Status.ASKED)
    is_on = event.status is Status.PUBLISHED
    rows: list[Row] = []
    if is_draft:
        rows.append((Button(t.plain("desk-publish"), Publish(event.id, False, event.version)),))
    if known is not None:
        rows.append((Button(t.plain("desk-tell-now"), TellNow(event.id)),))
    if is_on:
        rows.append(
            (
                Button(t.plain("desk-people"), People(event.id, "in", 0)),
                Button(t.plain("desk-door"), Door(event.id)),
            )
        )
    if is_draft or (is_on and now < event.ends_at):
        rows += [
            (
                Button(t.plain("desk-group-main"), Facts(event.id, "main")),
                Button(t.plain("desk-group-whom"), Facts(event.id, "whom")),
            ),
            (
                Button(t.plain("desk-group-more"), Facts(event.id, "more")),
                Button(t.plain("desk-preview"), Preview(event.id, t.language)),
            ),
        ]
    copy = Button(t.plain("desk-copy"), Copy(event.id))
    log = Button(t.plain("desk-log"), Log(event.id))
    if is_on:
        rows.append((Button(t.plain("desk-results"), Results(event.id, 0)), copy))
    elif event.status is Status.CANCELLED:
        rows.append((log, copy))
    if is_draft or (is_on and now < event.ends_at):
        key = "desk-discard" if is_draft else "desk-call-off"
        call_off = Button(t.plain(key), CallOff(event.id))
        if is_draft and not is_hers and event.status is Status.ASKED:
            call_off = Button(t.plain("desk-reject"), Reject(event.id))
        rows.append((call_off,) if is_draft else (log, call_off))
    elif is_on:
        rows.append((log,))
    said = t(f"desk-is-{event.status}")
    return Screen(
        lines(
            said,
            facts(t, event, zone, now, most=200),
            summary(t, event, audience),
            _counts(t, counts) if is_on else None,
            _untold(t, known, event, now) if known is not None else None,
        ),
        (*rows, (back_button(t, Desk(0)), home_button(t))),
    )


def _untold(t: Texts, known: Known, event: Event, now: datetime) -> str:
    different = changed_lines(t, known, event, now)
    return t("desk-untold") + "\n" + different if different else t("event-changed-back")


def _counts(t: Texts, counts: dict[State, int]) -> str:
    out = counts[State.DECLINED] + counts[State.UNSEATED] + counts[State.LAPSED]
    return t(
        "desk-counts",
        seated=str(counts[State.SEATED]),
        offered=str(counts[State.OFFERED]),
        queued=str(counts[State.QUEUED]),
        out=str(out),
    )


def summary(t: Texts, event: Event, audience: int) -> str:
    """For whom it is and how it reminds, a line each."""
    countries = ", ".join(t.plain(f"country-{key}") for key in event.countries)
    sectors = ", ".join(t.plain(f"sector-{key}") for key in event.sectors)
    whom = " · ".join(part for part in (countries, sectors) if part)
    if event.guests:
        guests = t.plain("desk-guest-count", count=event.guests)
        whom = f"{whom} · {guests}" if whom else guests
    shares = ", ".join(
        f"{t.plain(f'country-{country}')} {number}" for country, number in event.shares.items()
    )
    leads = ", ".join(t.plain(f"remind-{lead}") for lead in event.reminders)
    parts = [
        t("desk-whom", whom=whom or t.plain("desk-everybody"), count=str(audience)),
        t("desk-also-open") if event.is_open else None,
        t("desk-seats", seats=str(event.seats)),
        t("desk-shares", shares=shares) if shares else None,
        t("desk-reminders", leads=leads or t.plain("desk-no-reminders")),
        t("desk-questions", count=len(event.questions)) if event.questions else None,
    ]
    return "\n".join(part for part in parts if part)


def facts_screen(t: Texts, event: Event, group: str) -> Screen:
    """What can be changed under one heading."""
    buttons: list[Button] = []
    if group == "main":
        buttons.append(Button(t.plain("desk-texts"), PickLanguage(event.id)))
    for fact in GROUPS[group]:
        press: Press = Edit(event.id, fact)
        if fact == "agenda":
            press = PickDay(event.id, 0) if event.days > 1 else Edit(event.id, "agenda-1")
        buttons.append(Button(t.plain(f"event-fact-{fact}"), press))
    if group == "whom":
        buttons.append(Button(t.plain("desk-guests"), Guests(event.id)))
        key = "desk-make-invited" if event.is_open else "desk-make-open"
        buttons.append(Button(t.plain(key), OpenTo(event.id, not event.is_open)))
    return Screen(
        lines(t("event-title", title=event.wording(t.language).title), t(f"desk-about-{group}")),
        (*pairs(buttons), (back_button(t, Manage(event.id)), home_button(t))),
    )


def days_screen(t: Texts, event: Event, page: int, now: datetime) -> Screen:
    """The days of an event, to change the agenda of one."""
    days = range(1, event.days + 1)
    pages = max(1, -(-len(days) // DAYS))
    page = min(max(page, 0), pages - 1)

    def label(day: int) -> str:
        noon = datetime.combine(event.date_of(day), event.ends_at.time(), ZoneInfo(event.zone))
        count = sum(session.day == day for session in event.sessions)
        date = dates.weekday(t, noon.replace(hour=12), event.zone, now)
        return t.plain("desk-day", date=date, count=count)

    return Screen(
        t("desk-which-day"),
        (
            *column(
                Button(label(day), Edit(event.id, f"agenda-{day}"))
                for day in days[page * DAYS : (page + 1) * DAYS]
            ),
            *turning_row(
                t,
                PickDay(event.id, page - 1) if page > 0 else None,
                PickDay(event.id, page + 1) if page + 1 < pages else None,
            ),
            (back_button(t, Facts(event.id, "main")), home_button(t)),
        ),
    )


def languages_screen(t: Texts, event: Event, languages: Sequence[str]) -> Screen:
    """Title and description, language by language."""

    def label(code: str) -> str:
        name = t.plain(f"speech-{code}")
        return t.plain("form-ticked", name=name) if code in event.texts else name

    return Screen(
        t("desk-which-language"),
        (
            *pairs([Button(label(code), EditTexts(event.id, code)) for code in languages]),
            (back_button(t, Facts(event.id, "main")), home_button(t)),
        ),
    )


def wording_screen(t: Texts, event: Event, language: str) -> Screen:
    """Title and description in one language."""
    wording = event.texts.get(language)
    title = wording.title if wording else t.plain("desk-no-title")
    description = (wording.description if wording else None) or t.plain("desk-no-description")
    buttons = [Button(t.plain("event-fact-title"), Edit(event.id, f"title-{language}"))]
    if wording is not None:
        more = Button(t.plain("event-fact-description"), Edit(event.id, f"description-{language}"))
        buttons.append(more)
    return Screen(
        lines(
            t("desk-wording", language=t.plain(f"speech-{language}")),
            t("event-title", title=title),
            t("event-description", text=description),
        ),
        (tuple(buttons), (back_button(t, PickLanguage(event.id)), home_button(t))),
    )


def preview_screen(
    t: Texts, seen: Seen, language: str, languages: Sequence[str], zone: str, now: datetime
) -> Screen:
    """The card as readers of a language see it, with the way to the others."""
    card = card_screen(texts(language), seen, zone, now)
    others = [
        Button(t.plain(f"speech-{code}"), Preview(seen.event.id, code))
        for code in languages
        if code != language
    ]
    return Screen(
        lines(t("desk-preview-of", language=t.plain(f"speech-{language}")), card.text),
        (*pairs(others), (back_button(t, Manage(seen.event.id)), home_button(t))),
    )


def publish_screen(t: Texts, event: Event, audience: int, languages: Sequence[str]) -> Screen:
    """How many will be told, and in which languages, before it counts."""
    there = ", ".join(t.plain(f"speech-{code}") for code in languages if code in event.texts)
    missing = ", ".join(t.plain(f"speech-{code}") for code in languages if code not in event.texts)
    return Screen(
        lines(
            t("event-title", title=event.wording(t.language).title),
            t("desk-publish-sure", count=audience),
            t("desk-languages", languages=there),
            t("desk-languages-missing", languages=missing) if missing else None,
        ),
        (
            (Button(t.plain("desk-publish-yes"), Publish(event.id, True, event.version)),),
            (back_button(t, Manage(event.id)), home_button(t)),
        ),
    )


def progress_screen(t: Texts, event: Event, sums: Sums) -> Screen:
    """How far the news of it has come."""
    key = "desk-told" if is_done(sums) else "desk-telling"
    return Screen(
        lines(
            t("event-title", title=event.wording(t.language).title),
            t(key, bar=bar(sums)),
            t("desk-sums", **sum_values(sums)),
        ),
        ((Button(t.plain("event-manage"), Manage(event.id)),),),
    )


def log_screen(t: Texts, event: Event, entries: Sequence[Entry], zone: str) -> Screen:
    """What was done about it, by whom, and why."""

    def about(entry: Entry) -> str:
        return " · ".join(part for part in (entry.member, entry.note) if part)

    told = "\n".join(
        t(
            "desk-log-line",
            when=dates.day_and_hour(t, entry.at, zone),
            actor=shortened(entry.actor or "–", 60),
            act=t.plain(f"desk-act-{entry.act}"),
            about=shortened(about(entry), 140),
        )
        for entry in entries
    )
    return Screen(
        lines(
            t("event-title", title=event.wording(t.language).title),
            t("desk-log-title"),
            told or t("desk-log-none"),
        ),
        ((back_button(t, Manage(event.id)), home_button(t)),),
        protected=True,
    )


def guests_screen(t: Texts, event: Event, found: Sequence[tuple[int, str]]) -> Screen:
    """Whom it names; a press takes the name away."""
    buttons = column(
        Button(t.plain("desk-uninvite", name=shortened(name, 30)), Invite(event.id, member, False))
        for member, name in found
    )
    return Screen(
        lines(t("desk-guests-list", count=event.guests), t("desk-guests-how")),
        (
            (Button(t.plain("desk-guest-add"), LookFor(event.id, "guest")),),
            *buttons[:6],
            (back_button(t, Facts(event.id, "whom")), home_button(t)),
        ),
        protected=True,
    )


def found_screen(
    t: Texts, event_id: int, entries: Sequence[tuple[Found, Press, str]], purpose: str
) -> Screen:
    """Who was looked for, each with what a press does."""
    buttons = column(Button(label, press) for _, press, label in entries)
    back: Press = Guests(event_id) if purpose == "guest" else People(event_id, "in", 0)
    return Screen(
        t("desk-found") if entries else t("roles-nobody-found"),
        (
            *buttons[:7],
            (Button(t.plain("roles-look-up"), LookFor(event_id, purpose)),),
            (back_button(t, back), home_button(t)),
        ),
        protected=True,
    )


def changed_lines(t: Texts, known: Known, event: Event, now: datetime) -> str:
    """What is other than it was known, from what to what, as Telegram HTML; "" where nothing is."""
    said: list[str] = []
    times = (known.starts_at, known.ends_at, known.zone)
    if times != (event.starts_at, event.ends_at, event.zone):
        before = dates.span(t, known.starts_at, known.ends_at, known.zone, now)
        after = dates.span(t, event.starts_at, event.ends_at, event.zone, now)
        said.append(t("event-changed-time", before=before, after=after))
        if known.zone != event.zone:
            said.append(t("event-changed-clock", city=city(t, event)))
    if known.place != event.place:
        said.append(t("event-changed-place", before=known.place, after=event.place))
    said += _changed_agenda(t, known.sessions, event, now)
    return "\n".join(said)


MOST_CHANGES = 12
"""Lines of a changed agenda that a message names; the agenda itself has them all."""


def _changed_agenda(t: Texts, before: Sequence[Session], event: Event, now: datetime) -> list[str]:
    gone = [session for session in before if session not in event.sessions]
    new = [session for session in event.sessions if session not in before]
    if not gone and not new:
        return []
    said = [t("event-changed-agenda")]
    for key, sessions in (("event-agenda-gone", gone), ("event-agenda-new", new)):
        for session in sessions[: MOST_CHANGES // 2]:
            noon = datetime.combine(event.date_of(session.day), event.ends_at.time())
            date = dates.day(t, noon.replace(hour=12, tzinfo=ZoneInfo(event.zone)), event.zone)
            said.append(t(key, date=date) + " " + session_line(t, session))
    if len(gone) > MOST_CHANGES // 2 or len(new) > MOST_CHANGES // 2:
        said.append(t("event-agenda-more"))
    return said


def shown_facts(t: Texts, ctx: Context, event: Event) -> str:
    """Title and time, to head a screen about something else."""
    return lines(
        t("event-title", title=event.wording(t.language).title),
        time_lines(t, event, ctx.member.zone, ctx.now()),
    )
