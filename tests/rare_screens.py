"""Screens in states that the walks of the features do not have, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from handlers import help, start
from handlers.announcements import overview as announcement_overview
from handlers.events import cards, notifications, participants, publishing
from handlers.events.callbacks import PublishEvent
from handlers.introductions import lists
from handlers.kit import audience_picker, forms
from handlers.kit.audience_picker import AudienceSelection
from handlers.kit.confirm import confirmed
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.announcements.records import AnnouncementStatus
from storage.announcements.results import AnnouncementResults
from storage.audiences import Attendance, Attended, Attribute, Audience, Kind, Reach
from storage.events.change_notices import EventSnapshot
from storage.events.records import Event, EventStatus, Session
from storage.events.registrations import Registration, RegistrationStatus
from storage.events.views import EventView
from storage.introductions.lists import RequestList, RequestRow
from storage.introductions.records import IntroductionStatus
from storage.kit.attachments import Attachment
from storage.kit.quiet_hours import QuietHours
from storage.kit.taxonomy import TOPICS
from storage.members import Member, MemberStatus, Profile
from storage.outbox import DeliveryCounts
from tests.announcements.screens import announcement_of, seen_of
from tests.events.screens import events_of
from tests.pages import middle_page
from tests.screens import BIG, NOW, card_of, clipped

ZONE = "Asia/Almaty"


def rare_screens(t: Translator, text: str, network: str) -> Iterator[Screen]:
    for name in forms.Form.registered:
        yield start.newcomer_screen(t, network, name, None)
    member = Member(
        1, 2, t.language, MemberStatus.MEMBER, text, "ZZ", False, frozenset(), None, None,
        QuietHours(ZONE), False,
    )  # fmt: skip
    yield help.help_screen(t, network, member)
    without_name = [RequestRow(BIG, "", "", "", state) for state in IntroductionStatus][
        : lists.PAGE
    ]
    counts = dict.fromkeys(RequestList, 1)
    yield lists.list_screen(t, RequestList.RECEIVED, middle_page(without_name), counts, False)
    yield from _event_screens(t, text, network)
    yield from _announcement_screens(t, text)


def _event_screens(t: Translator, text: str, network: str) -> Iterator[Screen]:
    event = next(one for one in events_of(text) if one.status is EventStatus.PUBLISHED)
    open_now = replace(event, registration_closes_at=NOW + timedelta(days=1))
    before, after = NOW - timedelta(days=9), NOW + timedelta(days=2)
    for one, free, now in ((open_now, 0, before), (open_now, 3, before), (event, 3, after)):
        seen = EventView(one, None, free, 4999, False, False, is_coordinator=True)
        yield cards.card_screen(t, seen, ZONE, now)
    seat = Registration(RegistrationStatus.REGISTERED, None, None, None)
    seen = EventView(event, seat, 3, 0, has_materials=True, may_manage=False)
    title = clipped(text, 120)
    for heading in (
        t("event-invited", network=network), t("event-nudge", when="22.11, 10:00"),
        t("event-seated"),
    ):  # fmt: skip
        yield cards.card_screen(t, seen, ZONE, before, heading)
    heading = t("event-cancelled", network=network)
    yield notifications.notice_screen(t, seen, ZONE, before, heading)
    for said in (t("evaluation-asked", title=title), t("event-materials-sent", title=title)):
        yield Screen(said)
    known = _known(event, text)
    changed = notifications.change_screen(t, seen, known, ZONE, before, has_file=False)
    assert changed is not None
    yield changed
    online = replace(seen, event=replace(event, venue="Zoom, https://zoom.us/j/1"))
    online = replace(online, registration=None)
    yield cards.card_screen(t, online, ZONE, before)
    stray = Session(1, "03:00", None, clipped(text, 60), None, None)
    yield publishing.publication_confirmation(
        t, replace(event, sessions=(stray,)), Reach(123), LANGUAGES
    ).screen(t, confirmed(1, PublishEvent(BIG, "1")))
    person = card_of(Profile(text, "ZZ", "media", text, text, TOPICS[2:7], TOPICS[28:33]))
    yield participants.participant_screen(t, event, BIG, person, None, None, before)
    yield publishing.progress_screen(t, event, DeliveryCounts({"sent": 123}))


def _known(event: Event, text: str) -> EventSnapshot:
    session = Session(1, "09:00", None, clipped(text, 60), None, None)
    return EventSnapshot(
        BIG, NOW, NOW + timedelta(1), event.zone, clipped(text, 190) + ".", (session,)
    )


def _announcement_screens(t: Translator, text: str) -> Iterator[Screen]:
    sent = replace(announcement_of(text, AnnouncementStatus.SENT), send_at=None)
    results = AnnouncementResults(
        sent, DeliveryCounts({"queued": 600, "sent": 400}), 0, None, {}, {}, 0, 0, {}, 0
    )
    yield announcement_overview.progress_screen(t, results, BIG, ZONE, NOW, 25.0)
    topic, other = TOPICS[0], TOPICS[1]
    audience = Audience(
        (
            frozenset({Attribute(Kind.OFFERS, topic), Attribute(Kind.SEEKS, other)}),
            frozenset(Attended(BIG, attendance) for attendance in Attendance),
        ),
        frozenset(),
    )
    draft = replace(
        announcement_of(text),
        needs_approval=False,
        asks="text",
        options={},
        audience=audience,
        attachment=Attachment("photo", "x"),
    )
    seen = replace(seen_of(draft, text, mine=True), needs_approval=False, has_no_approver=False)
    yield announcement_overview.card_screen(t, seen, LANGUAGES, ZONE, NOW)
    title = {BIG: clipped(text, 120)}
    picked = AudienceSelection(BIG, BIG, audience, Reach(123), None, "news", title, ())
    for number in (1, 2):
        yield audience_picker.group_screen(t, "announcement", picked, number, ZONE)
