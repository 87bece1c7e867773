"""Every screen of announcements, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from handlers.announcements import (
    buttons,
    control,
    drafting,
    notifications,
    overview,
    responses,
    results,
    reviews,
    schedule,
    sending,
)
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.announcements.records import (
    KINDS,
    TARGETS,
    Announcement,
    AnnouncementRow,
    AnnouncementStatus,
    AnnouncementView,
    Correction,
)
from storage.announcements.results import AnnouncementResults
from storage.audiences import (
    EVERYBODY,
    Counts,
    Hour,
)
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Value
from storage.kit.taxonomy import COUNTRIES, ZONE_CITIES
from storage.outbox import DeliveryCounts, PauseReason
from storage.reviews import ReviewStatus
from tests.audience_screens import EVERYTHING, audience_screens
from tests.events.screens import event_answers
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, asked, clipped, text_of

ZONE = "Asia/Almaty"


def announcement_of(
    text: str, state: AnnouncementStatus = AnnouncementStatus.DRAFT
) -> Announcement:
    """An announcement with everything that fits."""
    long = text_of(text, responses.LONGEST)
    is_sent = state in (AnnouncementStatus.SENT, AnnouncementStatus.STOPPED)
    return Announcement(
        id=BIG, author_id=1, author=text, kind="opportunity", status=state, language="tk",
        texts={"tk": long, "uz": long}, audience_id=1, audience=EVERYTHING,
        attachment=Attachment("document", "x", clipped(text, 80)), event_id=BIG, practice_id=BIG,
        entry_id=BIG,
        link="https://example.org/" + "x" * 280, asks="choice",
        options=dict.fromkeys(("tk", "kk"), (clipped(text, 40),) * 6),
        send_at=NOW + timedelta(days=400), draft_version=BIG,
        revision=2, correction=None, corrector_id=None, corrected={}, needs_approval=True,
        message_id=1 if is_sent else None, pause_reason=None, confirmed_at=NOW if is_sent else None,
    )  # fmt: skip


def seen_of(found: Announcement, text: str, *, mine: bool) -> AnnouncementView:
    """It, as its author or another admin sees it."""
    title = clipped(text, 120)
    counts = Counts(
        dict.fromkeys(LANGUAGES, 99_999), 12_345, 12_345, 12_345, 12_345, 99_999 if mine else None
    )
    titles = dict.fromkeys(TARGETS, title)
    return AnnouncementView(
        found,
        counts,
        COUNTRIES if mine else None,
        True,
        mine,
        mine,
        None if mine else BIG,
        titles,
        {BIG: title},
        DeliveryCounts(),
    )


def announcement_screens(t: Translator, text: str) -> Iterator[Screen]:
    title = clipped(text, 120)
    draft = announcement_of(text)
    small = replace(
        draft, audience=EVERYBODY, texts={"en": "a"}, attachment=None, event_id=None,
        practice_id=None, entry_id=None, link=None, send_at=None, asks=None, options={},
    )  # fmt: skip
    hours = [Hour(NOW, zone, 99_999) for zone in list(ZONE_CITIES.values()) * 2]
    for found in (draft, small, replace(draft, status=AnnouncementStatus.PENDING)):
        for mine in (True, False):
            seen = seen_of(found, text, mine=mine)
            yield overview.card_screen(t, seen, LANGUAGES, ZONE, NOW)
            body = reviews.review_body(t, seen, LANGUAGES, ZONE, NOW)
            yield from review_screens(t, text, "announcement", body)
            yield buttons.buttons_screen(t, seen)
            yield buttons.buttons_screen(
                t, replace(seen, announcement=replace(found, asks=None, options={}))
            )
            yield from asked(t, sending.confirmation(t, seen, hours, LANGUAGES, ZONE, NOW, [text]))
        yield drafting.texts_screen(t, found, LANGUAGES)
        yield buttons.answers_screen(t, found, LANGUAGES)
        yield drafting.text_screen(t, found, found.language)
        yield drafting.kinds_screen(t, found)
        yield schedule.send_time_screen(t, found, hours, ZONE, NOW)
    yield schedule.send_time_screen(t, replace(draft, kind="urgent"), (), ZONE, NOW)
    lines = [
        AnnouncementRow(BIG, "news", state, False, draft.texts["tk"], NOW)
        for state in AnnouncementStatus
    ] * 2
    yield overview.list_screen(t, middle_page(lines[: overview.PAGE]), ZONE)
    yield overview.list_screen(t, NO_PAGE, ZONE, 9_999)
    yield from asked(t, drafting.deletion_confirmation(t, BIG))
    yield from asked(t, control.stop_confirmation(t, BIG, 99_999))
    targets = middle_page([(BIG, title)] * overview.PAGE)
    for what in TARGETS:
        yield buttons.targets_screen(t, BIG, what, targets)
    yield buttons.targets_screen(t, BIG, "event", NO_PAGE)
    yield from audience_screens(t, text)
    yield from letter_screens(t, text)
    yield from going_screens(t, text)


def letter_screens(t: Translator, text: str) -> Iterator[Screen]:
    titles = dict.fromkeys(TARGETS, clipped(text, 120))
    buttons = (*TARGETS, "link")
    link = "https://" + "x" * 100 + ".org/"
    for kind in KINDS:
        for attachment, most in (
            (None, responses.LONGEST), (Attachment("photo", "x"), responses.LONGEST_CAPTION),
        ):  # fmt: skip
            letter = responses.received_screen(
                t, BIG, kind, text_of(text, most), attachment, buttons, titles, link, "choice",
                (clipped(text, 40),) * 6,
            )  # fmt: skip
            yield responses.received_screen(
                t, BIG, kind, text_of(text, most), attachment, (), {}, None, "text"
            )
            yield letter
            rows = sending.preview_rows(t, announcement_of(text), "en", LANGUAGES)
            yield replace(letter, rows=(*letter.rows, *rows))
    yield responses.link_screen(t, link)


def going_screens(t: Translator, text: str) -> Iterator[Screen]:
    statuses = ("queued", "sent", "blocked", "failed", "unknown", "closed", "dropped")
    reasons = dict.fromkeys((*results.REASONS, "another"), 99_999)
    pressed = dict.fromkeys((*TARGETS, "link"), 99_999)
    answered = dict.fromkeys(range(1, 7), 99_999)
    sent = announcement_of(text, AnnouncementStatus.SENT)
    found = [
        sent,
        replace(sent, status=AnnouncementStatus.STOPPED, pause_reason=PauseReason.STOPPED),
    ]
    found += [replace(sent, send_at=None, pause_reason=halt) for halt in (None, *PauseReason)]
    every = dict.fromkeys(LANGUAGES, sent.texts["tk"])
    found += [replace(sent, correction=state, corrected=every) for state in Correction]
    for it in found:
        for sums, edits in (
            (DeliveryCounts(dict.fromkeys(statuses, 99_999)), 0), (DeliveryCounts({"sent": 1}), 0),
            (DeliveryCounts({"sent": 1}), 99_999),
        ):  # fmt: skip
            found = AnnouncementResults(
                it, sums, 99_999, NOW, reasons, pressed, 99_999, edits, answered, 99_999
            )
            for rate in (0.0, 0.2, 999.0):
                yield overview.progress_screen(t, found, BIG, ZONE, NOW, rate)
            yield results.results_screen(t, found, ZONE)
        yield drafting.texts_screen(t, it, LANGUAGES)
        yield from review_screens(t, text, "correction", reviews.correction_body(t, it))
        for said in ("announcement-was-refused", "announcement-paused-role"):
            yield notifications.news_screen(t, t(said), it)
    for kind in ("announcement", "correction"):
        for status in (ReviewStatus.APPROVED, ReviewStatus.REJECTED):
            review = review_view(text, kind, status).review
            yield reviews.decided_screen(t, sent, review)
    for asks in (None, "text"):
        asking = replace(sent, asks=asks, options={})
        found = AnnouncementResults(
            asking, DeliveryCounts({"sent": 9}), 0, None, {}, {}, 0, 0, {}, 3
        )
        yield results.results_screen(t, found, ZONE)
    said = [clipped(text * 300, responses.LONGEST_ANSWER)] * results.ANSWERS_PER_PAGE
    yield results.answers_screen(t, BIG, middle_page(said), 99_999)
    yield results.answers_screen(t, BIG, NO_PAGE, 3)
    names = [clipped(text, 80)] * results.PAGE
    yield results.unknown_screen(t, BIG, middle_page(names), 99_999)


def announcement_answers(text: str) -> dict[str, Value]:
    """Answers to the questions about announcements."""
    return {
        "kind": "opportunity", "language": "tk", "text": text_of(text, responses.LONGEST),
        "into": "tk", "link": "https://example.org/" + "x" * 280,
        "when": event_answers(text)["starts"], "file": f"document:x:{clipped(text, 80)}",
        "answers": (clipped(text, 40),) * 6, "limit": "9999", "count": "99999",
        "said": text_of(text, 1_500),
    }  # fmt: skip
