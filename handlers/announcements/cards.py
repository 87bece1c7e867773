"""An announcement as those see it who write, allow and steer it: pure screens."""

from collections.abc import Sequence
from datetime import datetime

from handlers.announcements.callbacks import (
    AnnouncementList,
    ApproveAnnouncement,
    ApproveCorrection,
    AskLink,
    AskNothing,
    AskText,
    Attach,
    CorrectAnnouncement,
    DeleteAnnouncement,
    DropText,
    EditAnswers,
    EditText,
    NewAnnouncement,
    OpenAnnouncement,
    PauseAnnouncement,
    PickAnswers,
    PickKind,
    PickSendTime,
    PickTarget,
    PickText,
    PreviewAnnouncement,
    RejectAnnouncement,
    RejectCorrection,
    ResumeAnnouncement,
    SendAnnouncement,
    SendAtOnce,
    SendCorrection,
    SendTest,
    SetKind,
    SetTarget,
    ShowAnnouncementResults,
    ShowButtons,
    ShowText,
    ShowUnknownDeliveries,
    StopAnnouncement,
    TypeSendTime,
    WithdrawAnnouncement,
)
from handlers.announcements.messages import (
    ADD,
    ASKS,
    ATTACHMENT,
    CORRECTION,
    FACT,
    HALTED,
    STATUS,
    SUM,
    WHICH,
)
from handlers.events.cards import zone_city
from handlers.kit import date_format, telegram_html
from handlers.kit.audience_picker import ShowAudience, audience_words
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Admin, back_button, home_button, page_row
from handlers.kit.progress import bar, sum_values, waiting
from handlers.kit.screens import (
    Button,
    Row,
    Screen,
    column,
    pairs,
    paragraphs,
)
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND, LANGUAGE
from handlers.kit.texts import Translator
from storage.announcements.records import (
    KINDS,
    Announcement,
    AnnouncementRow,
    AnnouncementStatus,
    AnnouncementView,
    Correction,
)
from storage.announcements.results import AnnouncementResults
from storage.audiences import Counts, Hour
from storage.database import Page
from storage.kit.languages import best_language
from storage.outbox import PauseReason

PAGE = 6
"""Announcements, events or practices of one list."""

HOURS = 8
"""Clocks that a screen names."""

HEADING = 400

AUDIENCE = "announcement"
"""What announcements are called among those that have an audience."""

# Lists


def desk_screen(t: Translator, found: Page[AnnouncementRow], zone: str) -> Screen:
    """What she has written, and what others send."""
    entries = column(
        Button(
            t.plain(
                "announcement-line",
                state=_state(line),
                day=date_format.day(t, line.at, zone),
                text=shortened(telegram_html.plain(line.heading).replace("\n", " "), 50),
            ),
            OpenAnnouncement(line.announcement_id),
        )
        for line in found.rows
    )
    turn = page_row(t, found, AnnouncementList)
    said = t("announcement-list") if found.rows else t("announcement-none")
    return Screen(
        paragraphs(t("announcement-title"), said),
        (
            (Button(t.plain("announcement-new"), NewAnnouncement()),),
            *entries,
            *turn,
            (back_button(t, Admin()), home_button(t)),
        ),
    )


def _state(line: AnnouncementRow) -> str:
    if line.status is AnnouncementStatus.SENT:
        return "over" if line.is_over else "going"
    return line.status


# A draft, and what was asked


def card_screen(
    t: Translator, seen: AnnouncementView, languages: Sequence[str], zone: str, now: datetime
) -> Screen:
    """What is to be sent, with everything that can be told of it."""
    found = seen.announcement
    id = found.id
    rows: list[Row] = []
    send = Button(
        t.plain("announcement-ask" if seen.needs_approval else "announcement-send"),
        SendAnnouncement(id, found.draft_version),
    )
    looks = (
        Button(t.plain("announcement-preview"), PreviewAnnouncement(id, t.language)),
        Button(t.plain("announcement-try"), SendTest(id, t.language)),
    )
    if found.status is AnnouncementStatus.DRAFT:
        rows += pairs(
            [
                Button(t.plain("announcement-texts"), PickText(id)),
                Button(t.plain("audience-whom"), ShowAudience(AUDIENCE, id, 1)),
                Button(t.plain("announcement-attach"), Attach(id)),
                Button(t.plain("announcement-buttons"), ShowButtons(id)),
                Button(t.plain("announcement-kind"), PickKind(id)),
                Button(t.plain("announcement-when"), PickSendTime(id)),
                *looks,
            ]
        )
        rows += [(send,), (Button(t.plain("announcement-discard"), DeleteAnnouncement(id)),)]
    else:
        rows.append(looks)
        if seen.may_say_yes:
            rows += [
                (
                    Button(
                        t.plain("announcement-yes"), ApproveAnnouncement(id, found.draft_version)
                    ),
                ),
                (Button(t.plain("announcement-no"), RejectAnnouncement(id)),),
            ]
        elif seen.is_mine:
            rows.append((Button(t.plain("announcement-take-back"), WithdrawAnnouncement(id)),))
    return Screen(
        paragraphs(
            t(STATUS(found.status)),
            _heading(t, found),
            _facts(t, seen, zone, now),
            readers_lines(t, found, seen.counts, languages),
            t("announcement-needs-yes")
            if seen.needs_approval and found.status is AnnouncementStatus.DRAFT
            else None,
        ),
        (*rows, (back_button(t, AnnouncementList(0)), home_button(t))),
    )


def _heading(t: Translator, found: Announcement) -> str:
    language = best_language(found.texts, t.language, found.language)
    text = telegram_html.plain(found.texts.get(language, "–"))
    return t("announcement-heading", text=shortened(text, HEADING))


def _facts(t: Translator, seen: AnnouncementView, zone: str, now: datetime) -> str:
    found = seen.announcement
    when = t.plain("announcement-at-once")
    if found.send_at is not None:
        when = date_format.in_words(t, found.send_at, zone, now)
    with_it = [t.plain(ATTACHMENT(found.attachment.partition(':')[0]))] if (
        found.attachment
    ) else []  # fmt: skip
    with_it += [shortened(seen.titles.get(name) or found.link or "–", 60) for name in found.buttons]
    told = {
        "author": found.author if not seen.is_mine else None,
        "kind": t.plain(ANNOUNCEMENT_KIND(found.kind)),
        "texts": ", ".join(t.plain(LANGUAGE(code)) for code in sorted(found.texts)),
        "with": ", ".join(with_it),
        "asks": t.plain(ASKS(found.asks)) if found.asks else None,
        "when": when,
        "whom": shortened(audience_words(t, found.audience, seen.events, zone), 500),
    }
    return "\n".join(
        t("person-line", label=t.plain(FACT(name)), value=value)
        for name, value in told.items()
        if value
    )


def readers_lines(
    t: Translator, found: Announcement, counts: Counts, languages: Sequence[str]
) -> str:
    """How many get it, who does not, and in which language those read it who have none."""
    said = [t("audience-readers", count=str(counts.total)), *audience_notes(t, counts)]
    by_fallback: dict[str, list[str]] = {}
    for code in languages:
        if code not in found.texts and (count := counts.readers.get(code)):
            into = best_language(found.texts, code, found.language)
            by_fallback.setdefault(into, []).append(f"{t.plain(LANGUAGE(code))} {count}")
    for into, some in by_fallback.items():
        language = t.plain(LANGUAGE(into))
        said.append(t("announcement-falls-back", language=language, some=", ".join(some)))
    return "\n".join(said)


def audience_notes(t: Translator, counts: Counts) -> tuple[str, ...]:
    """Who belongs to the audience and gets nothing, and how many are outside of her countries."""
    said: list[str] = []
    if counts.off or counts.away or counts.suspended:
        said.append(
            t(
                "announcement-without",
                off=str(counts.off),
                away=str(counts.away),
                suspended=str(counts.suspended),
            )
        )
    if counts.outside:
        said.append(t("announcement-outside", count=str(counts.outside)))
    return tuple(said)


# Its parts


def texts_screen(t: Translator, found: Announcement, languages: Sequence[str]) -> Screen:
    """The languages of its text; while it is corrected, of the corrected one."""
    texts = found.corrected if found.correction is Correction.DRAFT else found.texts
    buttons: list[Button] = []
    for code in languages:
        name = t.plain(LANGUAGE(code))
        if code in texts:
            changed = found.correction is not None and texts[code] != found.texts.get(code)
            label = t.plain("announcement-corrected-text" if changed else "form-ticked", name=name)
            buttons.append(Button(label, ShowText(found.id, code)))
        elif found.correction is None:
            buttons.append(Button(name, EditText(found.id, code)))
    rows = pairs(buttons)
    if found.correction is Correction.DRAFT:
        rows = (
            *rows,
            (
                Button(
                    t.plain("announcement-correction-send"),
                    SendCorrection(found.id, found.draft_version),
                ),
            ),
            (Button(t.plain("announcement-correction-leave"), RejectCorrection(found.id)),),
        )
        return Screen(t("announcement-which-corrected"), (*rows, (home_button(t),)))
    return Screen(
        t("announcement-which-language"),
        (*rows, (back_button(t, OpenAnnouncement(found.id)), home_button(t))),
    )


def text_screen(t: Translator, found: Announcement, language: str) -> Screen:
    """Its text in one language, as it is."""
    texts = found.corrected if found.correction is Correction.DRAFT else found.texts
    rows: list[Row] = [(Button(t.plain("announcement-edit"), EditText(found.id, language)),)]
    if found.correction is None and len(texts) > 1:
        rows.append((Button(t.plain("announcement-drop"), DropText(found.id, language)),))
    return Screen(
        paragraphs(
            t("announcement-text-in", language=t.plain(LANGUAGE(language))),
            texts.get(language, "–"),
        ),
        (*rows, (back_button(t, PickText(found.id)), home_button(t))),
    )


def kinds_screen(t: Translator, found: Announcement) -> Screen:
    """Which kind it is."""

    def label(kind: str) -> str:
        name = t.plain(ANNOUNCEMENT_KIND(kind))
        return t.plain("form-ticked", name=name) if kind == found.kind else name

    return Screen(
        t("announcement-ask-kind"),
        (
            *column(Button(label(kind), SetKind(found.id, kind)) for kind in KINDS),
            (back_button(t, OpenAnnouncement(found.id)), home_button(t)),
        ),
    )


def buttons_screen(t: Translator, seen: AnnouncementView) -> Screen:
    """What buttons stand under it."""
    found = seen.announcement
    rows: list[Row] = []
    for name in ("event", "practice"):
        there = name in found.buttons
        title = shortened(seen.titles.get(name, "–"), 60)
        label = t.plain("announcement-no-button", title=shortened(title, 28)) if there else t.plain(
            ADD(name)
        )  # fmt: skip
        press: Press = PickTarget(found.id, name, 0)
        rows.append((Button(label, SetTarget(found.id, name, None) if there else press),))
    if found.link is not None:
        label = t.plain("announcement-no-button", title=shortened(found.link, 28))
        rows.append((Button(label, SetTarget(found.id, "link", None)),))
    else:
        rows.append((Button(t.plain("announcement-add-link"), AskLink(found.id)),))
    if found.asks is None:
        rows.append((Button(t.plain("announcement-poll-choice"), PickAnswers(found.id)),))
        rows.append((Button(t.plain("announcement-poll-text"), AskText(found.id)),))
    else:
        if found.asks == "choice":
            rows.append((Button(t.plain("announcement-change-answers"), PickAnswers(found.id)),))
        rows.append((Button(t.plain("announcement-poll-nothing"), AskNothing(found.id)),))
    return Screen(
        t("announcement-which-buttons"),
        (*rows, (back_button(t, OpenAnnouncement(found.id)), home_button(t))),
    )


def answers_screen(t: Translator, found: Announcement, languages: Sequence[str]) -> Screen:
    """The languages of the answers to choose from."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in found.options else name

    buttons = [Button(label(code), EditAnswers(found.id, code)) for code in languages]
    return Screen(
        t("announcement-answers-language"),
        (*pairs(buttons), (back_button(t, ShowButtons(found.id)), home_button(t))),
    )


def targets_screen(t: Translator, id: int, what: str, targets: Page[tuple[int, str]]) -> Screen:
    """Which event or practice a button leads to."""
    entries = column(
        Button(shortened(title, 60), SetTarget(id, what, target)) for target, title in targets.rows
    )
    turn = page_row(t, targets, lambda number: PickTarget(id, what, number))
    said = t(WHICH(what)) if targets.rows else t("announcement-nothing-there")
    return Screen(said, (*entries, *turn, (back_button(t, ShowButtons(id)), home_button(t))))


def when_screen(
    t: Translator, found: Announcement, hours: Sequence[Hour], zone: str, now: datetime
) -> Screen:
    """When it goes, and what that is by its readers' clocks."""
    when = t("announcement-goes-at-once")
    rows: list[Row] = [(Button(t.plain("announcement-ask-when"), TypeSendTime(found.id)),)]
    if found.send_at is not None:
        when = t("announcement-goes-at", when=date_format.in_words(t, found.send_at, zone, now))
        rows.append((Button(t.plain("announcement-make-at-once"), SendAtOnce(found.id)),))
    return Screen(
        paragraphs(
            when, hours_lines(t, hours), None if found.is_urgent else t("announcement-never-night")
        ),
        (*rows, (back_button(t, OpenAnnouncement(found.id)), home_button(t))),
    )


def hours_lines(t: Translator, hours: Sequence[Hour]) -> str | None:
    """At which hours of their own clocks how many readers get it."""
    if not hours:
        return None
    said = [
        t(
            "announcement-hour",
            when=date_format.day_and_hour(t, hour.at, hour.zone),
            city=zone_city(t, hour.zone),
            count=str(hour.readers),
        )
        for hour in hours[:HOURS]
    ]
    if len(hours) > HOURS:
        rest = sum(hour.readers for hour in hours[HOURS:])
        said.append(t("announcement-hours-more", count=str(rest)))
    return "\n".join([t("announcement-hours"), *said])


def deletion(t: Translator, id: int) -> Confirmation:
    """Delete the draft?"""
    yes = t.plain("announcement-discard-yes")
    return Confirmation(t("announcement-discard-sure"), yes, OpenAnnouncement(id))


# Letting it go


def preview_rows(
    t: Translator, found: Announcement, language: str, languages: Sequence[str]
) -> tuple[Row, ...]:
    """Below a preview: the next language, and the way back."""
    at = languages.index(language) if language in languages else 0
    following = languages[(at + 1) % len(languages)]
    label = t.plain("announcement-next-language", language=t.plain(LANGUAGE(following)))
    return (
        (Button(label, PreviewAnnouncement(found.id, following)),),
        (Button(t.plain("announcement-try"), SendTest(found.id, language)),),
        (back_button(t, OpenAnnouncement(found.id)), home_button(t)),
    )


def sending(
    t: Translator,
    seen: AnnouncementView,
    hours: Sequence[Hour],
    languages: Sequence[str],
    zone: str,
    now: datetime,
) -> Confirmation:
    """How many get it, in which languages and when; for an urgent one, a second question."""
    found = seen.announcement
    if found.send_at is None:
        said = t("announcement-sure", count=str(seen.counts.total))
    else:
        when = date_format.in_words(t, found.send_at, zone, now)
        said = t("announcement-sure-at", count=str(seen.counts.total), when=when)
    yes = t.plain("announcement-ask-yes" if seen.needs_approval else "announcement-send-yes")
    back = OpenAnnouncement(found.id)
    rest = (
        _heading(t, found),
        readers_lines(t, found, seen.counts, languages),
        hours_lines(t, hours),
        t("announcement-needs-yes") if seen.needs_approval else None,
    )
    again = None
    if found.is_urgent:
        urgent = t("announcement-urgent-sure", count=str(seen.counts.total))
        again = Confirmation(paragraphs(urgent, *rest), yes, back)
    return Confirmation(paragraphs(said, *rest), yes, back, then=again)


# While it goes, and after


def going_screen(
    t: Translator,
    results: AnnouncementResults,
    may_allow: bool,
    zone: str,
    now: datetime,
    rate: float = 0,
) -> Screen:
    """How far it has come, and how it is steered; `rate` is messages a second lately."""
    found, sums = results.announcement, results.sums
    id, left = found.id, waiting(results.sums)
    is_over = not left and not results.edits
    later = found.send_at is not None and now < found.send_at
    rows: list[Row] = []
    if found.correction is Correction.PENDING:
        rows.append((Button(t.plain("announcement-preview"), PreviewAnnouncement(id, t.language)),))
        if may_allow:
            rows.append(
                (Button(t.plain("announcement-allow"), ApproveCorrection(id, found.draft_version)),)
            )
        rows.append((Button(t.plain("announcement-correction-leave"), RejectCorrection(id)),))
    elif found.correction is Correction.DRAFT:
        rows.append((Button(t.plain("announcement-correction-go"), PickText(id)),))
    elif found.status is AnnouncementStatus.SENT:
        steer: list[Button] = []
        if not is_over:
            halted = found.pause_reason is not None
            press: Press = ResumeAnnouncement(id) if halted else PauseAnnouncement(id)
            steer.append(
                Button(t.plain("announcement-go-on" if halted else "announcement-pause"), press)
            )
            steer.append(Button(t.plain("announcement-stop"), StopAnnouncement(id)))
            rows.append(tuple(steer))
        rows.append((Button(t.plain("announcement-correct"), CorrectAnnouncement(id)),))
    if unknown := sums.by_status.get("unknown", 0):
        label = t.plain("announcement-unknown", count=str(unknown))
        rows.append((Button(label, ShowUnknownDeliveries(id, 0)),))
    rows.append((Button(t.plain("announcement-numbers"), ShowAnnouncementResults(id)),))
    return Screen(
        paragraphs(
            _headline(t, results, is_over, later, zone, now),
            _heading(t, found),
            t("announcement-bar", bar=bar(sums)),
            sums_lines(t, results, zone),
            _speed(t, results, rate) if found.pause_reason is None and not later else None,
            _corrected_texts(t, found),
        ),
        (*rows, (back_button(t, AnnouncementList(0)), home_button(t))),
    )


def _headline(
    t: Translator,
    results: AnnouncementResults,
    is_over: bool,
    later: bool,
    zone: str,
    now: datetime,
) -> str:
    found = results.announcement
    if found.status is AnnouncementStatus.STOPPED:
        return t("announcement-is-stopped")
    if found.correction is not None:
        return t(CORRECTION(found.correction))
    if is_over:
        return t("announcement-is-over")
    if found.pause_reason is not None and found.pause_reason is not PauseReason.STOPPED:
        return t(HALTED(found.pause_reason))
    if later and found.send_at is not None:
        return t("announcement-is-waiting", when=date_format.in_words(t, found.send_at, zone, now))
    if results.edits:
        return t("announcement-is-correcting", count=str(results.edits))
    return t("announcement-is-going")


def sums_lines(t: Translator, results: AnnouncementResults, zone: str) -> str:
    """What became of it, a line each; together they are its readers."""
    sums = results.sums
    values = sum_values(sums)
    closed = sums.by_status.get("closed", 0)
    values |= {"unknown": str(sums.by_status.get("unknown", 0)), "closed": str(closed)}
    said = [t("announcement-sum-total", count=values["total"])]
    said += [
        t(SUM(name), count=values[name])
        for name in ("sent", "waiting", "blocked", "failed", "unknown", "closed", "dropped")
        if name == "sent" or values[name] != "0"
    ]
    if results.later and results.next_at is not None:
        when = date_format.day_and_hour(t, results.next_at, zone)
        said.append(t("announcement-sum-later", count=str(results.later), when=when))
    if results.old:
        said.append(t("announcement-sum-old", count=str(results.old)))
    return "\n".join(said)


def _speed(t: Translator, results: AnnouncementResults, rate: float) -> str | None:
    left = waiting(results.sums) - results.later
    if rate <= 0 or left <= 0:
        return None
    minutes = max(1, round(left / rate / 60))
    return t("announcement-speed", rate=f"{rate:.0f}" if rate >= 1 else "<1", minutes=str(minutes))


def _corrected_texts(t: Translator, found: Announcement) -> str | None:
    """What a correction changes, for who is to allow it."""
    if found.correction is not Correction.PENDING:
        return None
    changed = [code for code in found.corrected if found.corrected[code] != found.texts.get(code)]
    most = 1_200 // max(1, len(changed))
    return "\n\n".join(
        t(
            "announcement-corrected",
            language=t.plain(LANGUAGE(code)),
            text=shortened(telegram_html.plain(found.corrected[code]), most),
        )
        for code in sorted(changed)
    )


def stopping(t: Translator, id: int, left: int) -> Confirmation:
    """Stop it, so that so many readers do not get it?"""
    question = t("announcement-stop-sure", count=str(left))
    return Confirmation(question, t.plain("announcement-stop-yes"), OpenAnnouncement(id))
