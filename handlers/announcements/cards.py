"""An announcement as those see it who write, allow and steer it: pure screens."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from handlers.announcements.presses import (
    AllowCorrection,
    AskLink,
    AskNothing,
    AskText,
    AskWhen,
    AtOnce,
    Attach,
    Buttons,
    Correct,
    Desk,
    Discard,
    DropPart,
    DropText,
    EditAnswers,
    EditText,
    ForgetSaved,
    GoOn,
    Keep,
    LeaveCorrection,
    New,
    Numbers,
    Open,
    Pause,
    Pick,
    PickAnswers,
    PickKeys,
    PickKind,
    PickTarget,
    PickText,
    PickWent,
    Preview,
    Saved,
    SayNo,
    SayYes,
    Send,
    SendCorrection,
    SetKind,
    SetTarget,
    Stop,
    TakeBack,
    TakeSaved,
    Text,
    Try,
    Unknown,
    When,
    Whom,
)
from handlers.events.cards import zone_city
from handlers.kit import dates, formatting
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.navigation import Admin, back_button, home_button, turning_row
from handlers.kit.progress import bar, sum_values, waiting
from handlers.kit.screens import (
    Button,
    Row,
    Screen,
    column,
    even_pages,
    lines,
    pairs,
)
from handlers.kit.texts import Texts
from storage.announcements.audience import PARTS, Audience, Counts, Hour, Went
from storage.announcements.audience import Saved as Kept
from storage.announcements.making import Choosing
from storage.announcements.record import (
    KINDS,
    Announcement,
    Correction,
    Line,
    Seen,
    State,
)
from storage.announcements.results import Results
from storage.languages import best_language
from storage.outbox import Halt

PAGE = 6
"""Announcements, events or practices of one list."""

CHOICES = 8
HOURS = 8
"""Clocks that a screen names."""

HEADING = 400
SINCE = (7, 30, 90, 365)
"""Days."""

WHOM = ("country", "sector", "language", "role", "event", "since", "topic")


# Lists


def desk_screen(t: Texts, found: Sequence[Line], page: int, more: bool, zone: str) -> Screen:
    """What she has written, and what others send."""
    entries = column(
        Button(
            t.plain(
                "announce-line",
                state=_state(line),
                day=dates.day(t, line.at, zone),
                text=shortened(formatting.plain(line.heading).replace("\n", " "), 50),
            ),
            Open(line.announcement_id),
        )
        for line in found
    )
    turn = turning_row(t, Desk(page - 1) if page > 0 else None, Desk(page + 1) if more else None)
    said = t("announce-list") if found else t("announce-none")
    return Screen(
        lines(t("announce-title"), said),
        (
            (Button(t.plain("announce-new"), New()),),
            *entries,
            *turn,
            (back_button(t, Admin()), home_button(t)),
        ),
    )


def _state(line: Line) -> str:
    if line.state is State.SENT:
        return "over" if line.is_over else "going"
    return line.state


# A draft, and what was asked


def card_screen(t: Texts, seen: Seen, languages: Sequence[str], zone: str, now: datetime) -> Screen:
    """What is to be sent, with everything that can be told of it."""
    found = seen.announcement
    id = found.id
    rows: list[Row] = []
    send = Button(
        t.plain("announce-ask" if seen.needs_yes else "announce-send"), Send(id, found.stamp, 0)
    )
    looks = (
        Button(t.plain("announce-preview"), Preview(id, t.language)),
        Button(t.plain("announce-try"), Try(id, t.language)),
    )
    if found.state is State.DRAFT:
        rows += pairs(
            [
                Button(t.plain("announce-texts"), PickText(id)),
                Button(t.plain("announce-whom"), Whom(id, 1)),
                Button(t.plain("announce-attach"), Attach(id)),
                Button(t.plain("announce-buttons"), Buttons(id)),
                Button(t.plain("announce-kind"), PickKind(id)),
                Button(t.plain("announce-when"), When(id)),
                *looks,
            ]
        )
        rows += [(send,), (Button(t.plain("announce-discard"), Discard(id, False)),)]
    else:
        rows.append(looks)
        if seen.may_say_yes:
            rows += [
                (Button(t.plain("announce-yes"), SayYes(id, found.stamp)),),
                (Button(t.plain("announce-no"), SayNo(id)),),
            ]
        elif seen.is_mine:
            rows.append((Button(t.plain("announce-take-back"), TakeBack(id)),))
    return Screen(
        lines(
            t(f"announce-is-{found.state}"),
            _heading(t, found),
            _facts(t, seen, zone, now),
            readers_lines(t, found, seen.counts, languages),
            t("announce-needs-yes") if seen.needs_yes and found.state is State.DRAFT else None,
        ),
        (*rows, (back_button(t, Desk(0)), home_button(t))),
    )


def _heading(t: Texts, found: Announcement) -> str:
    language = best_language(found.texts, t.language, found.language)
    text = formatting.plain(found.texts.get(language, "–"))
    return t("announce-heading", text=shortened(text, HEADING))


def _facts(t: Texts, seen: Seen, zone: str, now: datetime) -> str:
    found = seen.announcement
    when = t.plain("announce-at-once")
    if found.send_at is not None:
        when = dates.in_words(t, found.send_at, zone, now)
    with_it = [t.plain(f"announce-with-{found.attachment.partition(':')[0]}")] if (
        found.attachment
    ) else []  # fmt: skip
    with_it += [shortened(seen.titles.get(name) or found.link or "–", 60) for name in found.buttons]
    told = {
        "author": found.author if not seen.is_mine else None,
        "kind": t.plain(f"announce-kind-{found.kind}"),
        "texts": ", ".join(t.plain(f"speech-{code}") for code in sorted(found.texts)),
        "with": ", ".join(with_it),
        "asks": t.plain(f"announce-asks-{found.asks}") if found.asks else None,
        "when": when,
        "whom": shortened(audience_words(t, found.audience, seen.events, zone), 500),
    }
    return "\n".join(
        t("person-line", label=t.plain(f"announce-fact-{name}"), value=value)
        for name, value in told.items()
        if value
    )


def readers_lines(t: Texts, found: Announcement, counts: Counts, languages: Sequence[str]) -> str:
    """How many get it, who does not, and in which language those read it who have none."""
    said = [t("announce-readers", count=str(counts.total))]
    if (without := _without(t, counts)) is not None:
        said.append(without)
    if counts.outside:
        said.append(t("announce-outside", count=str(counts.outside)))
    by_fallback: dict[str, list[str]] = {}
    for code in languages:
        if code not in found.texts and (count := counts.readers.get(code)):
            into = best_language(found.texts, code, found.language)
            by_fallback.setdefault(into, []).append(f"{t.plain(f'speech-{code}')} {count}")
    for into, some in by_fallback.items():
        language = t.plain(f"speech-{into}")
        said.append(t("announce-falls-back", language=language, some=", ".join(some)))
    return "\n".join(said)


def _without(t: Texts, counts: Counts) -> str | None:
    """Who is of the audience and gets nothing."""
    if not (counts.off or counts.away or counts.suspended):
        return None
    return t(
        "announce-without",
        off=str(counts.off), away=str(counts.away), suspended=str(counts.suspended),
    )  # fmt: skip


def audience_words(t: Texts, audience: Audience, events: Mapping[int, str], zone: str) -> str:
    """An audience in words: its parts with "or" between them."""
    parts = [_part_words(t, audience, part, events, zone) for part in audience.parts]
    between = t.plain("announce-or")
    return f" {between} ".join(part or t.plain("announce-all") for part in parts)


def _part_words(
    t: Texts, audience: Audience, part: int, events: Mapping[int, str], zone: str
) -> str:
    return " · ".join(
        ", ".join(_key(t, kind, key, events, zone) for key in keys)
        for kind in WHOM
        if (keys := audience.keys(part, kind))
    )


def _key(t: Texts, kind: str, key: str, events: Mapping[int, str], zone: str) -> str:
    match kind:
        case "language":
            return t.plain(f"speech-{key}")
        case "role":
            return t.plain(f"announce-role-{key}")
        case "since":
            since = datetime.fromtimestamp(int(key), UTC)
            return t.plain("announce-since", day=dates.day(t, since, zone))
        case "event":
            event_id, _, went = key.partition("-")
            title = shortened(events.get(int(event_id), ""), 40)
            return t.plain(f"announce-went-{went}", title=title)
        case _:
            return t.plain(f"{kind}-{key}")


# Its parts


def texts_screen(t: Texts, found: Announcement, languages: Sequence[str]) -> Screen:
    """The languages of its text; while it is corrected, of the corrected one."""
    texts = found.corrected if found.correction is Correction.DRAFT else found.texts
    buttons: list[Button] = []
    for code in languages:
        name = t.plain(f"speech-{code}")
        if code in texts:
            changed = found.correction is not None and texts[code] != found.texts.get(code)
            label = t.plain("announce-corrected-text" if changed else "form-ticked", name=name)
            buttons.append(Button(label, Text(found.id, code)))
        elif found.correction is None:
            buttons.append(Button(name, EditText(found.id, code)))
    rows = pairs(buttons)
    if found.correction is Correction.DRAFT:
        rows = (
            *rows,
            (Button(t.plain("announce-correction-send"), SendCorrection(found.id, found.stamp)),),
            (Button(t.plain("announce-correction-leave"), LeaveCorrection(found.id)),),
        )
        return Screen(t("announce-which-corrected"), (*rows, (home_button(t),)))
    return Screen(
        t("announce-which-language"), (*rows, (back_button(t, Open(found.id)), home_button(t)))
    )


def text_screen(t: Texts, found: Announcement, language: str) -> Screen:
    """Its text in one language, as it is."""
    texts = found.corrected if found.correction is Correction.DRAFT else found.texts
    rows: list[Row] = [(Button(t.plain("announce-edit"), EditText(found.id, language)),)]
    if found.correction is None and len(texts) > 1:
        rows.append((Button(t.plain("announce-drop"), DropText(found.id, language)),))
    return Screen(
        lines(
            t("announce-text-in", language=t.plain(f"speech-{language}")), texts.get(language, "–")
        ),
        (*rows, (back_button(t, PickText(found.id)), home_button(t))),
    )


def kinds_screen(t: Texts, found: Announcement) -> Screen:
    """Which kind it is."""

    def label(kind: str) -> str:
        name = t.plain(f"announce-kind-{kind}")
        return t.plain("form-ticked", name=name) if kind == found.kind else name

    return Screen(
        t("announcement-ask-kind"),
        (
            *column(Button(label(kind), SetKind(found.id, kind)) for kind in KINDS),
            (back_button(t, Open(found.id)), home_button(t)),
        ),
    )


def buttons_screen(t: Texts, seen: Seen) -> Screen:
    """What buttons stand under it."""
    found = seen.announcement
    rows: list[Row] = []
    for name in ("event", "practice"):
        there = name in found.buttons
        title = shortened(seen.titles.get(name, "–"), 60)
        label = t.plain("announce-no-button", title=shortened(title, 28)) if there else t.plain(
            f"announce-add-{name}"
        )  # fmt: skip
        press: Press = PickTarget(found.id, name, 0)
        rows.append((Button(label, SetTarget(found.id, name, None) if there else press),))
    if found.link is not None:
        label = t.plain("announce-no-button", title=shortened(found.link, 28))
        rows.append((Button(label, SetTarget(found.id, "link", None)),))
    else:
        rows.append((Button(t.plain("announce-add-link"), AskLink(found.id)),))
    if found.asks is None:
        rows.append((Button(t.plain("announce-ask-choice"), PickAnswers(found.id)),))
        rows.append((Button(t.plain("announce-ask-text"), AskText(found.id)),))
    else:
        if found.asks == "choice":
            rows.append((Button(t.plain("announce-change-answers"), PickAnswers(found.id)),))
        rows.append((Button(t.plain("announce-ask-nothing"), AskNothing(found.id)),))
    return Screen(
        t("announce-which-buttons"), (*rows, (back_button(t, Open(found.id)), home_button(t)))
    )


def answers_screen(t: Texts, found: Announcement, languages: Sequence[str]) -> Screen:
    """The languages of the answers to choose from."""

    def label(code: str) -> str:
        name = t.plain(f"speech-{code}")
        return t.plain("form-ticked", name=name) if code in found.options else name

    buttons = [Button(label(code), EditAnswers(found.id, code)) for code in languages]
    return Screen(
        t("announce-answers-language"),
        (*pairs(buttons), (back_button(t, Buttons(found.id)), home_button(t))),
    )


def targets_screen(
    t: Texts, id: int, what: str, targets: Sequence[tuple[int, str]], page: int, more: bool
) -> Screen:
    """Which event or practice a button leads to."""
    entries = column(
        Button(shortened(title, 60), SetTarget(id, what, target)) for target, title in targets
    )
    turn = turning_row(
        t,
        PickTarget(id, what, page - 1) if page > 0 else None,
        PickTarget(id, what, page + 1) if more else None,
    )
    said = t(f"announce-which-{what}") if targets else t("announce-nothing-there")
    return Screen(said, (*entries, *turn, (back_button(t, Buttons(id)), home_button(t))))


def when_screen(
    t: Texts, found: Announcement, hours: Sequence[Hour], zone: str, now: datetime
) -> Screen:
    """When it goes, and what that is by its readers' clocks."""
    when = t("announce-goes-at-once")
    rows: list[Row] = [(Button(t.plain("announce-ask-when"), AskWhen(found.id)),)]
    if found.send_at is not None:
        when = t("announce-goes-at", when=dates.in_words(t, found.send_at, zone, now))
        rows.append((Button(t.plain("announce-make-at-once"), AtOnce(found.id)),))
    return Screen(
        lines(when, hours_lines(t, hours), None if found.is_urgent else t("announce-never-night")),
        (*rows, (back_button(t, Open(found.id)), home_button(t))),
    )


def hours_lines(t: Texts, hours: Sequence[Hour]) -> str | None:
    """At which hours of their own clocks how many readers get it."""
    if not hours:
        return None
    said = [
        t(
            "announce-hour",
            when=dates.day_and_hour(t, hour.at, hour.zone),
            city=zone_city(t, hour.zone),
            count=str(hour.readers),
        )
        for hour in hours[:HOURS]
    ]
    if len(hours) > HOURS:
        rest = sum(hour.readers for hour in hours[HOURS:])
        said.append(t("announce-hours-more", count=str(rest)))
    return "\n".join([t("announce-hours"), *said])


def discard_screen(t: Texts, id: int) -> Screen:
    """Shall it really go?"""
    return Screen(
        t("announce-discard-sure"),
        (
            (Button(t.plain("announce-discard-yes"), Discard(id, True)),),
            (back_button(t, Open(id)), home_button(t)),
        ),
    )


# Whom it is for


def whom_screen(t: Texts, seen: Seen, part: int, zone: str) -> Screen:
    """A part of its audience, and how many all parts are together."""
    found = seen.announcement
    id, audience = found.id, found.audience
    parts = audience.parts
    part = part if part in parts or part == len(parts) + 1 <= PARTS else 1
    said = [
        t(
            "announce-part",
            number=str(number),
            here="yes" if number == part else "no",
            words=shortened(
                _part_words(t, audience, number, seen.events, zone) or t.plain("announce-all"), 400
            ),
        )
        for number in sorted({*parts, part})
    ]
    rows = list(
        pairs(
            [Button(t.plain(f"announce-by-{kind}"), PickKeys(id, part, kind, 0)) for kind in WHOM]
        )
    )
    more: list[Button] = []
    full = all(any(at == number for at, _, _ in audience.choices) for number in parts)
    if part in parts and full and len(parts) < PARTS:
        more.append(Button(t.plain("announce-part-add"), Whom(id, len(parts) + 1)))
    if len(parts) > 1 and part in parts:
        more.append(Button(t.plain("announce-part-drop"), DropPart(id, part)))
    if len({*parts, part}) > 1:
        following = part % len({*parts, part}) + 1
        more.append(Button(t.plain("announce-part-next"), Whom(id, following)))
    rows += [tuple(more[at : at + 2]) for at in range(0, len(more), 2)]
    rows.append((Button(t.plain("announce-saved"), Saved(id)),))
    counts = seen.counts
    return Screen(
        lines(
            t("announce-for-whom"),
            "\n".join(said),
            "\n".join(
                line
                for line in (
                    t("announce-readers", count=str(counts.total)),
                    _without(t, counts),
                    t("announce-outside", count=str(counts.outside)) if counts.outside else None,
                )
                if line
            ),
        ),
        (*rows, (back_button(t, Open(id)), home_button(t))),
    )


def keys_screen(
    t: Texts,
    id: int,
    part: int,
    kind: str,
    page: int,
    choosing: Choosing,
    keys: Sequence[str],
    events: Mapping[int, str],
    zone: str,
) -> Screen:
    """The keys of a kind with how many readers each would give; a press chooses it, or not."""
    chosen = choosing.audience.keys(part, kind)
    pages = even_pages([*keys], CHOICES)
    page = min(max(page, 0), len(pages) - 1)

    def button(key: str) -> Button:
        name = shortened(_option(t, kind, key, events, zone), 34)
        label = t.plain("announce-count", name=name, count=str(choosing.facets.get(key, 0)))
        ticked = t.plain("form-ticked", name=label) if key in chosen else label
        return Button(ticked, Pick(id, part, kind, key, key not in chosen, page))

    turn = turning_row(
        t,
        PickKeys(id, part, kind, page - 1) if page > 0 else None,
        PickKeys(id, part, kind, page + 1) if page + 1 < len(pages) else None,
    )
    back: Press = PickKeys(id, part, "event", 0) if kind == "event" else Whom(id, part)
    return Screen(
        lines(
            t("announce-choose", kind=t.plain(f"announce-by-{kind}")),
            t("announce-readers", count=str(choosing.total)),
        ),
        (*column(map(button, pages[page])), *turn, (back_button(t, back), home_button(t))),
    )


def _option(t: Texts, kind: str, key: str, events: Mapping[int, str], zone: str) -> str:
    if kind == "event":
        return t.plain(f"announce-{Went(key.partition('-')[2])}")
    return _key(t, kind, key, events, zone)


def events_screen(
    t: Texts, id: int, part: int, events: Sequence[tuple[int, str]], page: int, more: bool
) -> Screen:
    """Which event's people?"""
    entries = column(
        Button(shortened(title, 60), PickWent(id, part, event)) for event, title in events
    )
    turn = turning_row(
        t,
        PickKeys(id, part, "event", page - 1) if page > 0 else None,
        PickKeys(id, part, "event", page + 1) if more else None,
    )
    said = t("announce-which-event") if events else t("announce-nothing-there")
    return Screen(said, (*entries, *turn, (back_button(t, Whom(id, part)), home_button(t))))


SHOWN = 4
"""Audiences on one screen: two buttons each."""


def saved_screen(t: Texts, id: int, kept: Sequence[Kept]) -> Screen:
    """The audiences that she keeps, with how many they are now."""
    rows: list[Row] = [
        (
            Button(
                shortened(t.plain("announce-count", name=one.name, count=str(one.readers)), 30),
                TakeSaved(id, one.audience_id),
            ),
            Button(t.plain("announce-forget"), ForgetSaved(id, one.audience_id)),
        )
        for one in kept[-SHOWN:]
    ]
    return Screen(
        t("announce-saved-list") if kept else t("announce-saved-none"),
        (
            *rows,
            (Button(t.plain("announce-keep"), Keep(id)),),
            (back_button(t, Whom(id, 1)), home_button(t)),
        ),
    )


# Letting it go


def preview_rows(
    t: Texts, found: Announcement, language: str, languages: Sequence[str]
) -> tuple[Row, ...]:
    """Below a preview: the next language, and the way back."""
    at = languages.index(language) if language in languages else 0
    following = languages[(at + 1) % len(languages)]
    label = t.plain("announce-next-language", language=t.plain(f"speech-{following}"))
    return (
        (Button(label, Preview(found.id, following)),),
        (Button(t.plain("announce-try"), Try(found.id, language)),),
        (back_button(t, Open(found.id)), home_button(t)),
    )


def sure_screen(
    t: Texts,
    seen: Seen,
    hours: Sequence[Hour],
    languages: Sequence[str],
    sure: int,
    zone: str,
    now: datetime,
) -> Screen:
    """How many get it, in which languages and when, before it counts; once more if urgent."""
    found = seen.announcement
    if sure > 1:
        said = t("announce-urgent-sure", count=str(seen.counts.total))
    elif found.send_at is None:
        said = t("announce-sure", count=str(seen.counts.total))
    else:
        when = dates.in_words(t, found.send_at, zone, now)
        said = t("announce-sure-at", count=str(seen.counts.total), when=when)
    key = "announce-ask-yes" if seen.needs_yes else "announce-send-yes"
    return Screen(
        lines(
            said,
            _heading(t, found),
            readers_lines(t, found, seen.counts, languages),
            hours_lines(t, hours),
            t("announce-needs-yes") if seen.needs_yes else None,
        ),
        (
            (Button(t.plain(key), Send(found.id, found.stamp, sure)),),
            (back_button(t, Open(found.id)), home_button(t)),
        ),
    )


# While it goes, and after


def going_screen(
    t: Texts, results: Results, may_allow: bool, zone: str, now: datetime, rate: float = 0
) -> Screen:
    """How far it has come, and how it is steered; `rate` is messages a second lately."""
    found, sums = results.announcement, results.sums
    id, left = found.id, waiting(results.sums)
    is_over = not left and not results.edits
    later = found.send_at is not None and now < found.send_at
    rows: list[Row] = []
    if found.correction is Correction.ASKED:
        rows.append((Button(t.plain("announce-preview"), Preview(id, t.language)),))
        if may_allow:
            rows.append((Button(t.plain("announce-allow"), AllowCorrection(id, found.stamp)),))
        rows.append((Button(t.plain("announce-correction-leave"), LeaveCorrection(id)),))
    elif found.correction is Correction.DRAFT:
        rows.append((Button(t.plain("announce-correction-go"), PickText(id)),))
    elif found.state is State.SENT:
        steer: list[Button] = []
        if not is_over:
            halted = found.halted is not None
            press: Press = GoOn(id) if halted else Pause(id)
            steer.append(Button(t.plain("announce-go-on" if halted else "announce-pause"), press))
            steer.append(Button(t.plain("announce-stop"), Stop(id, False)))
            rows.append(tuple(steer))
        rows.append((Button(t.plain("announce-correct"), Correct(id)),))
    if unknown := sums.by_status.get("unknown", 0):
        label = t.plain("announce-unknown", count=str(unknown))
        rows.append((Button(label, Unknown(id, 0)),))
    rows.append((Button(t.plain("announce-numbers"), Numbers(id)),))
    return Screen(
        lines(
            _headline(t, results, is_over, later, zone, now),
            _heading(t, found),
            t("announce-bar", bar=bar(sums)),
            sums_lines(t, results, zone),
            _speed(t, results, rate) if found.halted is None and not later else None,
            _corrected_texts(t, found),
        ),
        (*rows, (back_button(t, Desk(0)), home_button(t))),
    )


def _headline(
    t: Texts, results: Results, is_over: bool, later: bool, zone: str, now: datetime
) -> str:
    found = results.announcement
    if found.state is State.STOPPED:
        return t("announce-is-stopped")
    if found.correction is not None:
        return t(f"announce-correction-{found.correction}")
    if is_over:
        return t("announce-is-over")
    if found.halted is not None and found.halted is not Halt.STOPPED:
        return t(f"announce-halted-{found.halted}")
    if later and found.send_at is not None:
        return t("announce-is-waiting", when=dates.in_words(t, found.send_at, zone, now))
    if results.edits:
        return t("announce-is-correcting", count=str(results.edits))
    return t("announce-is-going")


def sums_lines(t: Texts, results: Results, zone: str) -> str:
    """What became of it, a line each; together they are its readers."""
    sums = results.sums
    values = sum_values(sums)
    closed = sums.by_status.get("closed", 0)
    values |= {"unknown": str(sums.by_status.get("unknown", 0)), "closed": str(closed)}
    said = [t("announce-sum-total", count=values["total"])]
    said += [
        t(f"announce-sum-{name}", count=values[name])
        for name in ("sent", "waiting", "blocked", "failed", "unknown", "closed", "dropped")
        if name == "sent" or values[name] != "0"
    ]
    if results.later and results.next_at is not None:
        when = dates.day_and_hour(t, results.next_at, zone)
        said.append(t("announce-sum-later", count=str(results.later), when=when))
    if results.old:
        said.append(t("announce-sum-old", count=str(results.old)))
    return "\n".join(said)


def _speed(t: Texts, results: Results, rate: float) -> str | None:
    left = waiting(results.sums) - results.later
    if rate <= 0 or left <= 0:
        return None
    minutes = max(1, round(left / rate / 60))
    return t("announce-speed", rate=f"{rate:.0f}" if rate >= 1 else "<1", minutes=str(minutes))


def _corrected_texts(t: Texts, found: Announcement) -> str | None:
    """What a correction changes, for who is to allow it."""
    if found.correction is not Correction.ASKED:
        return None
    changed = [code for code in found.corrected if found.corrected[code] != found.texts.get(code)]
    most = 1_200 // max(1, len(changed))
    return "\n\n".join(
        t(
            "announce-corrected",
            language=t.plain(f"speech-{code}"),
            text=shortened(formatting.plain(found.corrected[code]), most),
        )
        for code in sorted(changed)
    )


def stop_screen(t: Texts, id: int, left: int) -> Screen:
    """Shall nobody get it any more?"""
    return Screen(
        t("announce-stop-sure", count=str(left)),
        (
            (Button(t.plain("announce-stop-yes"), Stop(id, True)),),
            (back_button(t, Open(id)), home_button(t)),
        ),
    )
