"""Every screen of events, for `tests/every_screen.py`."""

from collections.abc import Iterator
from datetime import timedelta

from handlers import directory
from handlers.events import (
    attendees,
    audience,
    calendars,
    callbacks,
    cards,
    checkin,
    drafting,
    feedback,
    fields,
    notifications,
    overview,
    participants,
    publishing,
    reviews,
    search,
    sessions,
)
from handlers.events.materials import materials_screen
from handlers.kit.navigation import Events, Home, home_button
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.audiences import EVERYBODY, Reach
from storage.directory import DirectoryRow
from storage.events import attendee_lists
from storage.events.attendee_lists import AttendeeList
from storage.events.audience import EventAudienceView
from storage.events.change_notices import EventSnapshot
from storage.events.checkin import Attendance, AttendanceRow
from storage.events.feedback import FeedbackResults, Quote
from storage.events.materials import Material
from storage.events.participants import Participant
from storage.events.records import Event, EventList, EventRow, EventStatus, Session, Wording
from storage.events.registrations import Registration, RegistrationStatus
from storage.events.views import EventView, SessionRow
from storage.kit.audit import AuditEntry
from storage.kit.form_drafts import Value
from storage.kit.taxonomy import COUNTRIES, LEADS, SECTORS, TOPICS
from storage.members import Profile
from storage.outbox import DeliveryCounts
from storage.reviews import ReviewStatus
from tests.audience_screens import EVERYTHING
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, asked, card_of, clipped

ACTS = (
    "publish", "cancel", "event-approved", "event-rejected", "event-changes_requested",
    "seat", "revoke-seat", "delegate-enter", "export-people", "export-results",
    "export-funders",
)  # fmt: skip


def event_answers(text: str) -> dict[str, Value]:
    """Answers to the questions about events."""
    moment = str(int(NOW.timestamp()))
    line = f"1\t09:30\t10:15\t{clipped(text, 60)}\t{clipped(text, 30)}\t{clipped(text, 30)}"
    return {
        "title": clipped(text, 120), "starts": moment, "ends": moment, "zone": "kabul",
        "clock": "Asia/Kabul",
        "venue": clipped(text * 200, 200), "seats": "5000",
        "description": clipped(text * 2000, 1500), "agenda": (line,) * 25,
        "organisers": clipped(text * 300, 300), "speech": LANGUAGES,
        "shares": tuple(f"{key}:700" for key in COUNTRIES), "closing": moment,
        "reminders": tuple(str(lead) for lead in LEADS), "questions": (clipped(text, 200),) * 3,
        "there": None, "score": "5",
        "useful": clipped(text * 1000, 1000), "improve": clipped(text * 1000, 1000),
        "quote": "yes", "file": f"document:x:{clipped(text, 80)}", "fact": "title:en",
        "question1": clipped(text, 200), "own1": clipped(text * 500, 500),
    }  # fmt: skip


def events_of(text: str) -> Iterator[Event]:
    """Events with everything that fits, and with nothing that may be left out."""
    title, long = clipped(text, 120), clipped(text * 2000, 1500)
    sessions = tuple(
        Session(day, "09:30", "10:15", clipped(text, 60), clipped(text, 30), clipped(text, 30))
        for day in (1, 2)
        for _ in range(25)
    )
    for status in EventStatus:
        for full in (True, False):
            yield Event(
                id=BIG,
                uid="x@kurak",
                status=status,
                organiser_id=BIG,
                language="ru",
                zone="America/New_York",
                starts_at=NOW,
                ends_at=NOW + timedelta(days=40),
                venue=clipped(text * 200, 200),
                is_venue_for_seats=not full,
                seats=5000,
                audience_id=BIG,
                audience=EVERYTHING if full else EVERYBODY,
                next_audience_id=BIG if full else None,
                next_audience=EVERYBODY if full else None,
                registration_closes_at=NOW - timedelta(days=3) if full else NOW,
                organisers=clipped(text * 300, 300) if full else None,
                cancel_reason=clipped(text * 300, 300) if full else None,
                sequence=0,
                invitation_id=1,
                parent_id=BIG if full else None,
                updated_at=NOW,
                texts={"ru": Wording(title, long if full else None)},
                speech=LANGUAGES if full else (),
                reminders=LEADS if full else (),
                shares=dict.fromkeys(COUNTRIES, 700) if full else {},
                sessions=sessions if full else (),
                questions=(clipped(text, 200),) * 3 if full else (),
            )


def event_screens(t: Translator, text: str) -> Iterator[Screen]:
    soon, later = NOW - timedelta(days=9), NOW + timedelta(days=90)
    places = (
        None,
        *(
            Registration(
                state,
                12 if state is RegistrationStatus.WAITLISTED else None,
                NOW if state is RegistrationStatus.OFFERED else None,
                clipped(text * 200, 200) if state is RegistrationStatus.REVOKED else None,
            )
            for state in RegistrationStatus
        ),
    )
    counts = dict.fromkeys(RegistrationStatus, 5000)
    numbers = Attendance(
        5000, 4999,
        tuple(AttendanceRow(key, 700, 699) for key in COUNTRIES),
        tuple(AttendanceRow(key, 200, 199) for key in SECTORS),
        (),
    )  # fmt: skip
    people = [
        Participant(BIG, text, "ZZ", "media", text, state, True) for state in RegistrationStatus
    ] * 2
    long = Quote(clipped(text * 1000, 1000), True)
    results = FeedbackResults(
        25, 20, True, False, NOW, (0, 1, 2, 3, 14), (long,) * 4, (Quote(text, False),) * 4,
        ((clipped(text, 200), (long,)),) * 3,
    )  # fmt: skip
    materials = [Material(BIG, "link", "x", "https://" + "x" * 480 + ".org")] * 4
    materials += [
        Material(BIG, "document", clipped(text, 80), "x"),
        Material(BIG, "photo", "", "x"),
    ] * 2
    sums = DeliveryCounts({"sent": 12_345, "queued": 54_321, "unknown": 3})
    reach = Reach(99_999, 99_999)
    for event in events_of(text):
        if event.status is EventStatus.PUBLISHED:
            rows = [
                SessionRow(event, state, 4999)
                for state in (None, "registered", "offered", "waitlisted")
            ]
            yield sessions.sessions_screen(t, event, rows)
            yield sessions.managed_sessions_screen(t, event, rows)
            yield sessions.managed_sessions_screen(t, event, ())
        for place in places if event.status is EventStatus.PUBLISHED else places[:1]:
            for now in (soon, later):
                seen = EventView(
                    event, place, 4999, 4999, has_materials=True, may_manage=True, has_sessions=True
                )
                yield cards.card_screen(t, seen, "Asia/Kabul", now, t("event-offered"))
        known = EventSnapshot(
            BIG, NOW, NOW + timedelta(1), "Asia/Seoul", clipped(text * 200, 200), ()
        )
        for seen_known in (None, known):
            manage = (event, reach, {BIG: text}, counts, seen_known, "Asia/Kabul", soon)
            yield overview.manage_screen(t, *manage)
            if event.status is EventStatus.PENDING:
                yield overview.manage_screen(t, *manage, is_hers=False, review_id=BIG)
        body = reviews.review_body(
            t, event, reach, {BIG: text}, [SessionRow(event, "draft", 0)] * 12, "Asia/Kabul", soon
        )
        yield from review_screens(t, text, "event", body)
        for status in (ReviewStatus.APPROVED, ReviewStatus.CHANGES_REQUESTED):
            yield reviews.decided_screen(t, event, review_view(text, "event", status).review)
        for group in fields.GROUPS:
            yield drafting.facts_screen(t, event, group, may_tie=True)
        for gone in (True, False):
            entry = calendars.Entry(event, 3, gone)
            yield calendars.entry_screen(t, entry, text, "KurakTestBot", soon, is_update=True)
        yield drafting.days_screen(t, event, 2, soon)
        yield drafting.languages_screen(t, event, LANGUAGES)
        yield drafting.wording_screen(t, event, "ru")
        yield drafting.wording_screen(t, event, "kk")
        yield from asked(t, publishing.publication_confirmation(t, event, reach, LANGUAGES))
        yield from asked(
            t, publishing.publication_confirmation(t, event, Reach(0), LANGUAGES, [text])
        )
        yield publishing.progress_screen(t, event, sums)
        acts = [
            AuditEntry(1, NOW, act, text, text, clipped(text * 200, 200), 1, 1, "event", 1)
            for act in ACTS
        ]
        for some in (acts[:10], acts[10:], []):
            yield overview.log_screen(t, event, some, "Asia/Kabul")
        titles = {BIG: text}
        view = EventAudienceView(event, BIG, event.audience, None, reach, 99_999, titles, "0" * 12)
        yield audience.review_screen(t, view, titles, "Asia/Kabul")
        for language in ("ru", "kk"):
            blank = EventView(event, None, 20, 0, has_materials=False, may_manage=False)
            yield publishing.preview_screen(t, blank, language, LANGUAGES, event.zone, soon)
        for day in (1, 2, 3):
            yield cards.agenda_screen(t, event, day, soon, (home_button(t),))
        for which in participants.LISTS:
            listed = middle_page(people[: participants.PAGE])
            yield participants.participants_screen(t, event, which, listed, counts, soon)
        listed = middle_page(people[: participants.PAGE])
        yield participants.country_participants_screen(t, event, listed, 5000)
        for place in places:
            person = card_of(Profile(text, "ZZ", "media", text, text, TOPICS[2:7], TOPICS[28:33]))
            yield participants.participant_screen(t, event, BIG, person, place, "x", soon)
        person = card_of(Profile(text, "ZZ", "media", text, text))
        yield participants.participant_screen(
            t, event, BIG, person, places[0], "x", soon, is_managed=True
        )
        for code in (None, "012345"):
            for day in (-9, 1, 12):
                head = cards.time_lines(t, event, "Asia/Kabul", soon)
                yield checkin.checkin_screen(t, event, head, code, day, numbers, "x")
        yield checkin.attendance_screen(t, event, 2, middle_page(people[: checkin.PAGE]))
        yield checkin.attendance_screen(t, event, 1, NO_PAGE)
        for page in (0, 1, 99):
            yield feedback.results_screen(t, event, results, materials, page)
        for is_more, is_over in ((False, False), (True, False), (True, True)):
            few = FeedbackResults(9, 0, is_more, is_over, NOW, (0,) * 5, (), (), ())
            yield feedback.results_screen(t, event, few, [], 0)
        for place in places:
            seen = EventView(event, place, 1, 1, has_materials=False, may_manage=False)
            told = notifications.change_screen(
                t, seen, known, "Asia/Kabul", soon, has_file=place is None
            )
            assert told is not None
            yield told
            heading = t("event-cancelled", network=clipped(text, 60))
            yield notifications.notice_screen(t, seen, "Asia/Kabul", soon, heading)
            yield cards.card_screen(t, seen, "Asia/Kabul", soon, heading, is_known=True)
        for ahead in (timedelta(hours=1), timedelta(hours=9), timedelta(1), timedelta(21)):
            text_of = notifications.reminder_heading(t, event, "Asia/Kabul", NOW - ahead)
            yield Screen(text_of)
    lines = [EventRow(BIG, text, NOW, "Asia/Kabul", state, state == "x") for state in
             (None, "registered", "waitlisted", "offered", "cancelled", "x")
             ][: cards.PAGE]  # fmt: skip
    for box in EventList:
        for country, sector in ((None, None), ("ZZ", "education_science")):
            here = Events(box.value, 9999, country, sector)
            yield cards.list_screen(t, here, box, middle_page(lines), True, True)
            yield cards.list_screen(t, here, box, NO_PAGE, False, False)
            yield search.found_screen(t, BIG, clipped(text, 200), middle_page(lines))
            yield search.found_screen(t, BIG, clipped(text, 200), NO_PAGE)
    for what in ("country", "sector"):
        for page in (0, 2):
            yield cards.filter_screen(
                t, callbacks.PickEventFilter(what, page, "coming", "ZZ", "it")
            )
    yield materials_screen(t, BIG, clipped(text, 120), materials)
    yield materials_screen(t, BIG, clipped(text, 120), [])
    desk_lines = [
        EventRow(BIG, text, NOW, "Asia/Kabul", status.value, False) for status in EventStatus
    ]
    rows = middle_page([DirectoryRow(BIG, text, "ZZ", "media")] * attendee_lists.PAGE)
    for some in (rows, NO_PAGE, None):
        yield attendees.list_screen(t, AttendeeList(next(events_of(text)), some))
    yield overview.managed_list_screen(t, middle_page(desk_lines), Home())
    yield overview.managed_list_screen(t, NO_PAGE, Home())
    entry = DirectoryRow(BIG, text, "ZZ", "media")
    for found in ([(BIG, directory.entry_label(t, entry))] * 9, []):
        yield participants.found_screen(t, BIG, found)
