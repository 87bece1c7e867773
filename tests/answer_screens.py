"""Screens below a notice, and forms in states that the walk over all questions does not have, for
`tests/every_screen.py`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from handlers import start
from handlers.board import cards as board_cards
from handlers.events import drafting, overview
from handlers.kit import date_format, forms
from handlers.kit.context import Context, with_notice
from handlers.kit.review_cards import ready_reasons
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator, lazy
from handlers.practices import notifications, own
from handlers.projects import decisions
from storage.audiences import Attribute, Audience, Kind, Reach
from storage.board.records import Entry, EntryKind, EntryStatus
from storage.events.change_notices import EventSnapshot
from storage.events.records import Event, EventStatus, Session
from storage.events.registrations import RegistrationStatus
from storage.kit.form_drafts import Draft, Value, packed_moment
from storage.kit.taxonomy import TOPICS
from storage.practices.reactions import AuthorNews
from storage.practices.records import SubmissionKind, SubmissionStatus
from storage.practices.submissions import OwnPractice
from storage.projects.decisions import SentProject, Standing
from storage.projects.records import CallStatus, Decision, ProjectStatus, VersionStatus
from storage.reviews.year import YEAR_OVER
from tests.announcements.screens import announcement_answers
from tests.board.screens import board_answers, text_of
from tests.events.screens import events_of
from tests.practices.screens import practice, submission
from tests.projects.screens import call_of, project_of, version_of
from tests.screens import BIG, NOW, Sample, clipped

ZONE = "Asia/Almaty"
STRANGERS = ("event-link-stranger", "practice-link-stranger", "project-link-stranger")
"""What a stranger reads above the welcome when she follows a link."""


def answer_screens(ctx: Context, text: str) -> Iterator[Screen]:
    t = ctx.t
    yield from _invalid(ctx, text)
    yield from _of_forms(ctx, text)
    for key in STRANGERS:
        welcome = start.newcomer_screen(t, ctx.network.name, None, None)
        yield with_notice(welcome, lazy(key, network=ctx.network.name), t)
    yield from _of_board(t, text)
    yield from _of_projects(t, text)
    yield from _of_practices(t, text)
    yield from _of_events(t, text)


def _question(
    ctx: Context, form: str, field: str | None, answers: dict[str, Value], subject: int = BIG
) -> Screen:
    return forms.screen(ctx, Draft(form, True, field, subject, answers))


def _invalid(ctx: Context, text: str) -> Iterator[Screen]:
    """Answers that cannot be taken, above the question."""
    known = board_answers(text)
    for key, at in (("board-until-past", -3), ("board-until-far", 500)):
        day = date_format.date(ctx.t, NOW + timedelta(days=at), ZONE)
        asked = _question(ctx, "boardentry", "until", known)
        yield with_notice(asked, lazy(key, day=day), ctx.t)
    for key, hour in (("moment-skipped", "02:30"), ("moment-twice", "01:30")):
        asked = _question(ctx, "event", "starts", {"title": clipped(text, 120)})
        yield with_notice(asked, lazy(key, hour=hour), ctx.t)


def _of_forms(ctx: Context, text: str) -> Iterator[Screen]:
    reason = clipped(text * 300, 600)
    entry = board_answers(text)
    yield _question(ctx, "boardentry", None, entry, BIG)
    yield _question(ctx, "boardentry", "title", entry | {forms.COMMENT: reason}, BIG)
    begun: dict[str, Value] = {
        "name": clipped(text, 60), "country": "KZ", "sector": "media", "consent": "1",
    }  # fmt: skip
    yield _question(ctx, "registration", "institution", begun)
    yield _question(ctx, "reviewreject", "reason", {"ready": tuple(ready_reasons())})
    asked: dict[str, Value] = {
        "text": clipped(text * 9, 300), "topic": TOPICS[0], "named": "no", "name": text,
        "sector": "media", "country": "KZ",
    }  # fmt: skip
    yield _question(ctx, "question", None, asked)
    alone = announcement_answers(text) | {"correction": "yes"}
    yield _question(ctx, "announcealone", "number", alone)
    before = datetime(2026, 12, 4, 5, 0, tzinfo=UTC)
    moments = {
        "there": before,
        "ends": before + timedelta(hours=7),
        "starts": before + timedelta(days=7),
    }
    moved: dict[str, Value] = {name: packed_moment(at) for name, at in moments.items()}
    fact: dict[str, Value] = {"fact": "starts", "clock": ZONE, "sessions": ""}
    yield _question(ctx, "event-starts", None, moved | fact)
    sooner: dict[str, Value] = {"starts": packed_moment(before + timedelta(hours=1))}
    yield _question(ctx, "event-starts", None, moved | fact | sooner)


def _of_board(t: Translator, text: str) -> Iterator[Screen]:
    entry = Entry(
        BIG, True, text, "ZZ", "media", text_of(text, EntryKind.SEEK, None),
        EntryStatus.CHANGES_REQUESTED, 1, NOW, False, 0, None, YEAR_OVER, False,
    )  # fmt: skip
    yield board_cards.own_screen(t, entry, ZONE)
    yield board_cards.decided_screen(t, entry, "changes_requested", YEAR_OVER, ZONE)


def _of_projects(t: Translator, text: str) -> Iterator[Screen]:
    call = call_of(text, many=True, status=CallStatus.CLOSED)
    version = version_of(text, VersionStatus.APPROVED)
    decided = replace(project_of(ProjectStatus.SENT), decision=Decision.ACCEPTED)
    sent = SentProject(decided, call, version, Standing.ACCEPTED, text, 5, 3)
    yield decisions.project_screen(t, sent, version, CallStatus.CLOSED, 0)
    long = text.long * 9 if isinstance(text, Sample) else clipped(text * 1_500, 1_500)
    whole = replace(version, texts=dict.fromkeys(version.texts, str(long)))
    yield decisions.project_screen(t, replace(sent, version=whole), whole, CallStatus.CLOSED, 1)


def _of_practices(t: Translator, text: str) -> Iterator[Screen]:
    yield notifications.news_screen(t, AuthorNews(0, (), 3))
    kind = SubmissionKind.PRACTICE
    sent = submission(text, kind, SubmissionStatus.REJECTED, 90)
    accepted = replace(submission(text, kind, SubmissionStatus.APPROVED, 90), id=1)
    owned = OwnPractice(practice("published", named=False), accepted, sent, None)
    yield own.own_screen(t, sent, owned, None, 0)


def _of_events(t: Translator, text: str) -> Iterator[Screen]:
    event = next(one for one in events_of(text) if one.status is EventStatus.PUBLISHED)
    groups = (frozenset({Attribute(Kind.COUNTRY, "KZ")}),)
    for everybody in (True, False):
        audience = Audience(groups, frozenset(), everybody)
        yield drafting.facts_screen(
            t, replace(event, audience=audience, parent_id=None), "audience"
        )
    counts = dict.fromkeys(RegistrationStatus, 3)
    online = Session(1, "10:00", None, "Zoom, https://zoom.us/j/1", None, None)
    linked = replace(event, sessions=(online,))
    for shown, known in ((linked, None), (event, _known(event))):
        yield overview.manage_screen(
            t, shown, Reach(12), {}, counts, known, ZONE, shown.starts_at - timedelta(days=1)
        )


def _known(event: Event) -> EventSnapshot:
    """What those who come know, which is how it is again."""
    return EventSnapshot(
        event.id, event.starts_at, event.ends_at, event.zone, event.venue, event.sessions
    )
