"""Every screen of practices, for `tests/every_screen.py`."""

from collections.abc import Iterator

from handlers.introductions import subjects
from handlers.kit import date_format
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.practices import (
    cards,
    library,
    notifications,
    own,
    reviews,
    statistics,
    submissions,
)
from handlers.practices.callbacks import PickPracticeFilter
from storage.kit.attachments import Attachment
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Value
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS
from storage.practices.library import Card, ListPosition, PracticeList, PracticeRow, Trial
from storage.practices.reactions import AuthorNews, TrialNews
from storage.practices.records import FIELDS, Practice, Submission, SubmissionKind, SubmissionStatus
from storage.practices.reviews import SubmissionView
from storage.practices.statistics import Statistics, StatisticsRow
from storage.practices.submissions import OwnPractice, OwnSubmission, SimilarPractice, SubmitOutcome
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, clipped

ZONE = "Asia/Almaty"


def texts_of(
    text: str, kind: SubmissionKind = SubmissionKind.PRACTICE, most: int = 3_000
) -> dict[str, str]:
    short = {"title": 120, "place": 120}
    return {
        field: clipped(text * most, short.get(field, most)).strip() or "a" for field in FIELDS[kind]
    }


def known_answers(text: str) -> dict[str, Value]:
    """What is there in a form before she answers anything."""
    known = {f"of_{name}": value for name, value in texts_of(text).items()}
    return {
        "name": text, "sector": "education_science", "country": "ZZ", "into": "ru",
        "limited": "yes",
        "about": clipped(text, 120), "which": "problem",
        "now": clipped(text * 4000, 3_600), **known,
    }  # fmt: skip


def practice_answers(text: str) -> dict[str, Value]:
    # Long enough for a question, which shows the beginning; `done` fills the preview.
    pieces = tuple(clipped(text * 120, 120) for _ in range(5))
    return known_answers(text) | {
        "language": "kk", "title": clipped(text, 120), "problem": pieces,
        "done": clipped(text * 3000, 3_000), "result": pieces, "repeat": "a",
        "topics": TOPICS[:3], "named": "yes", "stays": "no", "place": clipped(text, 120),
        "went": pieces[:3], "changed": None, "comment": clipped(text * 1000, 1_000),
        "line": clipped(text, 120), "text": pieces,
    }  # fmt: skip


def submission(
    text: str, kind: SubmissionKind, state: SubmissionStatus, most: int = 3_000
) -> Submission:
    return Submission(
        BIG, BIG, kind, "ky", BIG, "ZZ", "education_science", True, state, BIG, BIG,
        Attachment("document", "x", clipped(text, 80)), texts_of(text, kind, most), TOPICS[:3], NOW,
        clipped(text, 80), NOW, clipped(text * 1000, 1_000),
    )  # fmt: skip


def practice(state: str, *, named: bool) -> Practice:
    return Practice(
        BIG, "f" * 32, BIG, "ZZ", "education_science", "kk", named, True, state,
        "Because." if state == "removed" else None, 123_456, 12_345,
    )  # fmt: skip


def card(text: str, *, full: bool, is_mine: bool) -> Card:
    shown = submission(text, SubmissionKind.PRACTICE, SubmissionStatus.APPROVED)
    return Card(
        practice("published", named=full), text if full else None, shown,
        text if full else None, LANGUAGES if full else ("ky",), shown, full, is_mine, is_mine, full,
        full, full,
    )  # fmt: skip


def practice_screens(t: Translator, text: str) -> Iterator[Screen]:
    yield from library_screens(t, text)
    yield from reading_screens(t, text)
    yield from own_screens(t, text)
    yield from reviewed_screens(t, text)
    yield from number_screens(t)


def library_screens(t: Translator, text: str) -> Iterator[Screen]:
    for missing in (0, 123):
        yield library.library_screen(t, 12_345 * missing, 1_234, missing)
    lines = [PracticeRow(BIG, clipped(text, 120), "ZZ", "media", 12_345, 3)] * 6
    for box in PracticeList:
        for place in (
            ListPosition(box),
            ListPosition(box, "migration_protection", "education_science", "ZZ", text, 19, 9_999),
        ):
            for found in (lines, lines[:3], []):
                yield library.list_screen(t, place, middle_page(found))
    for what, options in (("topic", TOPICS), ("sector", SECTORS), ("country", COUNTRIES)):
        for page in range(5):
            press = PickPracticeFilter(
                what, page, "newest", "migration_protection", "education_science", "KZ"
            )
            yield library.pick_screen(t, press, options)


def reading_screens(t: Translator, text: str) -> Iterator[Screen]:
    trial = Trial(
        BIG,
        False,
        text,
        "ZZ",
        "education_science",
        "kk",
        texts_of(text, SubmissionKind.TRIAL, 2_000),
    )
    for full in (True, False):
        for is_mine in (True, False):
            one = card(text, full=full, is_mine=is_mine)
            for view in cards.VIEWS:
                for part in (0, 1, 99):
                    yield cards.read_screen(
                        t, one, view, part, "kk", [trial] * 2, is_wanted=not full
                    )
            yield cards.more_screen(t, one)
            yield cards.languages_screen(t, one, () if full else LANGUAGES[:6])
            yield cards.link_screen(t, one, "B" * 32)
    yield cards.gone_screen(t)
    yield subjects.ask_review_screen(
        t, "practice", clipped(text, 120), clipped(text * 6, 300), Contact("email", "e" * 200)
    )


def own_screens(t: Translator, text: str) -> Iterator[Screen]:
    for form in submissions.FORMS.values():
        for part in (0, 1, 99):
            yield submissions.preview_screen(t, form.name, practice_answers(text), part)
        yield submissions.fields_screen(t, form, practice_answers(text))
    for is_own in (True, False):
        near = SimilarPractice(BIG, clipped(text, 120), is_own)
        yield submissions.warning_screen(t, "translation", "f" * 12, (text,) * 9, near)
        yield submissions.warning_screen(t, "practice", "f" * 12, (), near)
    for outcome in SubmitOutcome:
        if outcome is not SubmitOutcome.TOO_MANY:
            yield submissions.sent_screen(t, outcome)
    yield submissions.rate_limit_screen(t, "practice", date_format.day_and_hour(t, NOW, ZONE))
    yield submissions.similar_screen(t, ("a", "b"), BIG, 0, "translation")
    lines = [
        OwnSubmission(BIG, BIG, kind, clipped(text, 120), state)
        for kind in SubmissionKind
        for state in SubmissionStatus
    ]
    for wants in (True, False):
        yield own.own_list_screen(t, middle_page(lines[:6]), wants)
        yield own.own_list_screen(t, NO_PAGE, wants)
    for state in SubmissionStatus:
        for kind in SubmissionKind:
            # Long ones where the screen is fullest; each is compared word by word.
            sent = submission(
                text, kind, state, 3_000 if state is SubmissionStatus.CORRECTION_PROPOSED else 90
            )
            offer = submission(text, kind, SubmissionStatus.PROPOSAL, 1_000)
            practised = None
            for shown in ("unpublished", "published", "removed"):
                if kind is SubmissionKind.PRACTICE:
                    practised = OwnPractice(practice(shown, named=True), offer, sent, offer)
                elif shown != "unread":
                    continue
                for part in (0, 2):
                    yield own.own_screen(t, sent, practised, None, part)
                    if state is SubmissionStatus.CORRECTION_PROPOSED:
                        yield own.own_screen(t, sent, practised, offer, part)
        if state in (
            SubmissionStatus.APPROVED,
            SubmissionStatus.CHANGES_REQUESTED,
            SubmissionStatus.REJECTED,
            SubmissionStatus.CORRECTION_PROPOSED,
        ):
            comment = clipped(text * 1000, 1_000)
            for is_hers in (True, False):
                yield reviews.decided_screen(t, sent, str(state), comment, is_hers=is_hers)
            yield reviews.decided_screen(t, sent, "removed", None, is_hers=True)
    tried = (TrialNews(BIG, clipped(text, 120), text, "ZZ", "education_science"),) * 9
    yield notifications.news_screen(t, AuthorNews(12_345, tried))
    yield notifications.news_screen(t, AuthorNews(1, ()))


def reviewed_screens(t: Translator, text: str) -> Iterator[Screen]:
    for kind in SubmissionKind:
        yield reviews.pick_correction_screen(t, BIG, str(BIG), FIELDS[kind])
        for status in SubmissionStatus:
            is_long = status is SubmissionStatus.PENDING and kind is SubmissionKind.TRANSLATION
            sent = submission(text, kind, status, 3_000 if is_long else 90)
            before = submission(
                "Before. ", kind, SubmissionStatus.SUPERSEDED, 3_000 if is_long else 90
            )
            for seen in (
                SubmissionView(sent, before, before, text, False),
                SubmissionView(sent, None, None, None, True),
            ):
                body = reviews.review_body(t, review_view(text, kind), seen)
                yield from review_screens(t, text, kind, body)


def number_screens(t: Translator) -> Iterator[Screen]:
    many = tuple(StatisticsRow(key, 1_234, 123_456, 12_345, 3) for key in TOPICS)
    sectors = tuple(StatisticsRow(key, 2, 7, 5, 0) for key in SECTORS)
    countries = tuple(StatisticsRow(key, 0, 1, 2, 0) for key in COUNTRIES)
    total = StatisticsRow("", 12_345, 1_234_567, 123_456, 12_345)
    for counted in (Statistics(total, many, sectors, countries), Statistics(total, (), (), ())):
        for what in statistics.KINDS:
            yield statistics.statistics_screen(t, counted, what)
