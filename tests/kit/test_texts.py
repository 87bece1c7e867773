"""Seven languages, complete: the same messages and variables, in their own script, all used."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator import formatting, markup
from handlers import commands
from handlers.announcements.cards import WHOM
from handlers.announcements.results import COLUMNS
from handlers.events.organiser_screens import GROUPS, KINDS
from handlers.events.participants import LISTS
from handlers.kit.texts import LANGUAGES, Family, Translator, messages_in, sources, texts
from storage import questions, settings
from storage.announcements import drafting as announcements_making
from storage.announcements.control import ControlOutcome
from storage.announcements.responses import PollOutcome
from storage.announcements.results import ResolveOutcome
from storage.audiences import Attendance
from storage.events import checkin, drafting, feedback, registrations
from storage.events import records as events
from storage.events.records import EventList
from storage.events.registrations import SeatStatus
from storage.introductions import (
    IntroductionOutcome,
    IntroductionStatus,
    RequestList,
    RequestOutcome,
)
from storage.kit.taxonomy import CITIES, COUNTRIES, LEADS, SECTORS, TOPICS, ZONE_CITIES
from storage.outbox import PauseReason
from storage.practices.library import PracticeList
from storage.practices.records import FIELDS, SubmissionStatus
from storage.practices.reports import ReportOutcome
from storage.practices.reviewing import Decision
from storage.practices.submissions import SubmitOutcome, UpdateOutcome
from storage.roles import RoleOutcome
from storage.suspensions import SuspendOutcome
from tests.events.screens import ACTS

ROOT = Path(__file__).parent.parent.parent
CYRILLIC = ("ru", "kk", "ky", "tg")
LATIN = ("en", "tk", "uz")

# Letters that a language does not have: a sign of a text in the neighbour's language.
FOREIGN = {
    "ru": "әғқңөұүһіӣӯҳҷў",
    "kk": "ӣӯҳҷўё",
    "ky": "әғқұһіӣӯҳҷў",
    "tg": "әңөұүһіўщыь",
    "tk": "qxvcʻ‘’",
    "uz": "wşçžňýäöü",
    "en": "äöüşçžňýʻ",
}


class Found(Visitor):
    """Variables and texts of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []
        self.refers: list[str] = []

    def visit_MessageReference(self, node: Any) -> None:
        self.refers.append(node.id.name)

    def visit_TermReference(self, node: Any) -> None:
        self.refers.append(node.id.name)

    def visit_VariableReference(self, node: Any) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: Any) -> None:
        self.texts.append(node.value)


@cache
def messages(language: str) -> dict[str, ast.Message]:
    found: dict[str, ast.Message] = {}
    for _, source in sources(language):
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, entry.id.name
                found[entry.id.name] = entry
    return found


def look(message: ast.Message) -> Found:
    found = Found()
    assert message.value is not None
    found.visit(message.value)
    return found


def spoken(message: ast.Message) -> str:
    """The words of a message, without markup, commands, and what is written alike everywhere."""
    alike = r"<[^>]*>|/[a-z]+|Telegram|name@example\.org|https|PDF"
    return re.sub(alike, "", " ".join(look(message).texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_messages_with_the_same_variables(language: str) -> None:
    ours, english = messages(language), messages("en")
    assert set(ours) == set(english)
    for key, message in ours.items():
        assert look(message).variables == look(english[key]).variables, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_read_one_by_one_they_are_the_same(language: str) -> None:
    one_by_one: dict[str, ast.EntryType] = {}
    for _, text in sources(language):
        for key, source in messages_in(text):
            (one_by_one[key],) = FluentParser().parse(source).body
    whole = messages(language)
    assert one_by_one.keys() == whole.keys()
    for key, message in one_by_one.items():
        assert message.equals(whole[key]), key
        assert not look(whole[key]).refers, key


def test_several_threads_read_them_at_once() -> None:
    t = Translator("en")
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            for _ in pool.map(lambda _: [t.words(key) for key in sorted(t.keys)], range(4)):
                pass
    finally:
        sys.setswitchinterval(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_files(language: str) -> None:
    assert [name for name, _ in sources(language)] == [name for name, _ in sources("en")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_in_its_own_script(language: str) -> None:
    wrong = re.compile(r"[A-Za-z]+" if language in CYRILLIC else r"[\u0400-\u04ff]+")
    for key, message in messages(language).items():
        text = spoken(message)
        if key == "language-name":
            continue
        assert not wrong.findall(text), (key, wrong.findall(text))
        strange = set(text.lower()) & set(FOREIGN[language])
        allowed = {"‘", "’"} if language == "uz" else set()
        assert not strange - allowed, (key, strange)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_nothing_was_left_untranslated(language: str) -> None:
    same = {
        key
        for key, message in messages(language).items()
        if (said := spoken(message)) == spoken(messages("en")[key])
        and any(letter.isalpha() for letter in said)
    }
    # Words that are the same in both.
    alike = {"roles-name-admin", "time-zone-bishkek", "time-zone-london", "time-zone-kabul"}
    assert {key for key in same if not key.startswith("event-city-")} <= alike, same


def test_uzbek_writes_its_letters_with_one_apostrophe() -> None:
    for key, message in messages("uz").items():
        for text in look(message).texts:
            assert not re.search(r"[oOgG]['ʻʼ’`]", text), key
            assert "'" not in text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_telegrams(language: str) -> None:
    t = texts(language)
    for key, message in messages(language).items():
        values = {
            name: 2 if name in ("count", "number", "total", "length", "most") else "<x>"
            for name in look(message).variables
        }
        text, _ = markup.parse(t(key, **values))
        assert text, key


def used_in_code() -> str:
    return "\n".join(
        path.read_text("utf-8")
        for layer in ("bot", "handlers", "storage")
        for path in (ROOT / layer).rglob("*.py")
    )


def test_every_message_is_used() -> None:
    code = used_in_code()
    families = {
        "country": COUNTRIES, "sector": SECTORS, "topic": TOPICS,
        "field": ("name", "country", "sector", "institution", "position", "offers", "seeks"),
        "registration-ask": (
            "consent", "name", "country", "sector", "institution", "position", "offers", "seeks",
        ),
        "decline-ask": ("reason",), "lookup-ask": ("words",),
        "roles": tuple(outcome.value for outcome in RoleOutcome),
        "applications-decided": ("let-in", "declined"),
        "applications-notice": (
            "changed",
            "let-in", "declined", "already-decided", "not-allowed", "gone",
        ),
        "reason": tuple(
            f"{reason}-label" for reason in ("incomplete", "unconfirmed", "not-for-you")
        ),
        "introduction-ask": ("note", "gives"), "acceptance-ask": ("gives",),
        "contact-ask": ("gives",),
        "contact": ("username", "phone", "email"), "time-zone": tuple(ZONE_CITIES),
        "introductions-box": tuple(RequestList), "introductions-list": tuple(RequestList),
        "introductions-none": tuple(RequestList), "introductions-change": ("note", "gives"),
        "introductions-is": tuple(set(IntroductionStatus) - {IntroductionStatus.WAITING,
            IntroductionStatus.ACCEPTED}),
        "introductions-notice": (*RequestOutcome, *IntroductionOutcome, "unblocked"),
        "speech": LANGUAGES, "remind": LEADS, "score": range(1, 6), "quote": ("yes", "no"),
        "event-city": tuple(CITIES), "event-ask": tuple(KINDS), "event-fact": tuple(KINDS),
        "event-box": tuple(EventList), "event-list": tuple(EventList),
        "event-none": tuple(EventList),
        "event-any": ("country", "sector"),
        "event-place": tuple(set(SeatStatus) - {SeatStatus.OFFERED, SeatStatus.QUEUED,
            SeatStatus.UNSEATED}),
        "event-notice": tuple(registrations.RegisterOutcome),
        "event-organiser-group": tuple(GROUPS),
        "event-organiser-about": tuple(GROUPS), "event-organiser-is": tuple(events.EventStatus),
        "event-organiser-act": ACTS, "event-organiser-people": tuple(LISTS),
        "event-organiser-state": tuple(SeatStatus),
        "event-organiser-notice": (
            *drafting.EditOutcome, *drafting.PublishOutcome, *registrations.SeatOutcome,
            "created", "copied", "told",
            "invited", "uninvited", "not-possible",
        ),
        "event-checkin-notice": tuple(checkin.CheckInOutcome),
        "event-feedback-notice": tuple(feedback.AddMaterialOutcome),
        "evaluation-notice": tuple(feedback.FeedbackOutcome),
        "evaluation-ask": ("score", "useful", "improve", "quote"),
        "eventcancel-ask": ("reason",), "eventreject-ask": ("reason",),
        "eventseat-ask": ("reason",),
        "eventmaterial-ask": ("file",),
        "naming": ("yes", "no"), "staying": ("yes", "no"),
        "practice-part": {field for fields in FIELDS.values() for field in fields},
        "practice-field": {
            *(field for fields in FIELDS.values() for field in fields),
            "language", "topics", "named", "stays", "file",
        },
        "practice-ask": (
            "language", "title", "problem", "done", "result", "repeat", "topics", "stays", "file",
        ),
        "trial-ask": ("place", "went", "changed"), "askauthor-ask": ("note", "gives"),
        "librarysearch-ask": ("words",), "practicereport-ask": ("reason",),
        "reviewchange-ask": ("comment",), "reviewdecline-ask": ("reason",),
        "practiceout-ask": ("reason",),
        "practice-count": ("useful", "tried"),
        "practice-useful": ("thanks", "off"), "practice-saved": ("thanks", "off"),
        "practice-report": tuple(
            set(ReportOutcome) - {ReportOutcome.DISMISSED, ReportOutcome.NOT_ALLOWED}
        ),
        "practice-sending": tuple(SubmitOutcome),
        "practice-library-order": ("newest", "useful", "tried"),
        "practice-library-by": ("topic", "sector", "country"),
        "practice-library-pick": ("topic", "sector", "country"),
        "practice-library-any": ("topic", "sector", "country"),
        "practice-library-list": tuple(PracticeList), "practice-library-none": tuple(PracticeList),
        "practice-own-is": (*SubmissionStatus, "removed"),
        "practice-own-notice": tuple(UpdateOutcome),
        "practice-own-answer": ("accepted", "waiting", "refused", "already", "gone"),
        "review-is": tuple(set(SubmissionStatus) - {SubmissionStatus.WAITING}),
        "review-kind": tuple(FIELDS), "review-news": tuple(FIELDS),
        "review-notice": tuple(set(Decision) - {Decision.REFUSED}),
        "numbers-column": ("practices", "read", "useful", "tried"),
        "menu": {*commands.MEMBERS, *commands.ADMINS},
        "announcement-ask": ("kind", "language", "text"), "announcefile-ask": ("file",),
        "announceanswer-ask": ("text",), "announcement-answer": tuple(PollOutcome),
        "announcement-asks": ("choice", "text"),
        "announcelink-ask": ("link",), "announcewhen-ask": ("when",),
        "announcekeep-ask": ("name",), "announcement-kind": settings.KINDS,
        "announcement-notice": (
            *announcements_making.EditOutcome, *announcements_making.SendOutcome, *ControlOutcome,
        ),
        "announcement-notice-unknown": tuple(ResolveOutcome), "announcement-by": WHOM,
        "announcement-add": ("event", "practice"), "announcement-button": ("event", "practice"),
        "announcement-which": ("event", "practice"), "announcement-to": ("event", "practice",
            "link"),
        "announcement-fact": (
            "kind", "language", "text", "texts", "author", "with", "when", "whom", "asks",
        ),
        "announcement-is": ("draft", "asked", "stopped"), "announcement-with": ("photo",
            "document"),
        "announcement-halted": tuple(set(PauseReason) - {PauseReason.STOPPED}),
        "announcement-correction": ("draft", "asked"),
        "announcement-role": ("member", "coordinator", "admin"),
        "announcement-went": tuple(Attendance), "announcement": tuple(Attendance),
        "announcement-sum": ("sent", "waiting", "blocked", "failed", "unknown", "closed",
            "dropped"),
        "question-ask": ("text", "topic"), "questionno-ask": ("reason",),
        "question-field": ("text", "topic", "named"),
        "question-sending": tuple(questions.PostOutcome),
        "question-decision": tuple(questions.Decision),
        "question-is": ("waiting", "accepted", "declined"),
        "question-review": ("question", "reply"), "question-news": ("question", "reply"),
        "question-was": ("accepted", "declined"),
        "suspension-notice": tuple(SuspendOutcome),
        "digest-about": ("practices", "events", "joined", "translate"),
        "announcement-why": range(5), "announcement-column": COLUMNS,
    }  # fmt: skip
    made = {f"{family}-{name}" for family, names in families.items() for name in names}
    unused = {key for key in messages("en") if key not in made and f'"{key}"' not in code}
    assert not unused
    assert made <= set(messages("en"))


@given(st.text(min_size=1, max_size=80))
def test_values_are_shown_as_they_are(value: str) -> None:
    text, entities = markup.parse(texts("en")("form-now", value=value))
    assert text == formatting.cleaned(f"Now: {value}").strip(" \n")
    kinds = [entity["type"] for entity in entities if entity["type"] not in formatting.AUTOMATIC]
    assert set(kinds) <= {"bold"}


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts("en")("no-such-message")
    with pytest.raises(ValueError, match="form-now"):
        texts("en")("form-now", wrong="x")


def test_a_family_names_a_message_for_each_member() -> None:
    family = Family("no-such", ["let_in", "gone", "other"], without=["gone"])
    try:
        assert family("let_in") == "no-such-let-in"
        assert list(family) == ["let_in", "other"]
        assert family.keys == ("no-such-let-in", "no-such-other")
        assert "other" in family and "gone" not in family
        with pytest.raises(KeyError):
            family("gone")
        with pytest.raises(ValueError, match="no-such"):
            Family("no-such", ["let_in"])
    finally:
        del Family.registered["no-such"]
