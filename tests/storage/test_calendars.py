"""Calendars as a state machine: whatever happens to seats and the event, once all queued files have
arrived every calendar is right, and no file is ignored because its SEQUENCE is too low.
"""

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from storage.events import calendars, change_notices, drafting, publishing, records, registrations
from storage.events.calendars import Entry
from storage.events.fields import FieldKey
from storage.events.records import EventStatus
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_event, make_member

PLACES = ("Bukhara", "Khiva", "online")


@dataclass
class Phone:
    """A calendar that does what RFC 5546 says: only a higher SEQUENCE changes what it has."""

    sequence: int = -1
    place: str | None = None

    def open(self, entry: Entry) -> None:
        """She opens a file."""
        shown = None if entry.is_cancelled else entry.event.venue
        if shown != self.place:
            assert entry.sequence > self.sequence, "a calendar would keep what it has"
        if entry.sequence >= self.sequence:
            self.sequence, self.place = entry.sequence, shown


class Calendars(Machine):
    """An event, two women and their phones."""

    def __init__(self) -> None:
        super().__init__()
        self.organiser = make_member(self.tx, 99, "UZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.organiser},
        )
        self.phones = {make_member(self.tx, 100 + n, "TJ"): Phone() for n in range(2)}
        self.event_id = make_event(self.tx, self.organiser, 3, timedelta(days=9))

    def who(self, number: int) -> int:
        return list(self.phones)[number]

    @rule(number=st.integers(0, 1), takes=st.booleans())
    def comes(self, number: int, takes: bool) -> None:
        inner(registrations.register)(self.tx, self.event_id, self.who(number), self.now)
        if takes:
            self.she_takes_the_file(number, at_once=True)

    @rule(number=st.integers(0, 1), comes_back=st.booleans())
    def declines(self, number: int, comes_back: bool) -> None:
        inner(registrations.cancel_registration)(self.tx, self.event_id, self.who(number), self.now)
        self.what_is_owed_comes(1)
        if comes_back:
            self.comes(number, takes=True)

    @rule(number=st.integers(0, 1), seated=st.booleans())
    def the_organiser_decides(self, number: int, seated: bool) -> None:
        decide = inner(registrations.seat if seated else registrations.revoke_seat)
        decide(self.tx, self.event_id, self.organiser, self.who(number), "why", self.now)

    @rule(place=st.sampled_from(PLACES))
    def it_moves(self, place: str) -> None:
        event = records.load(self.tx, self.event_id)
        assert event is not None
        inner(drafting.change)(
            self.tx, self.event_id, self.organiser, FieldKey("venue"), event.venue, place, self.now
        )

    @rule()
    def it_is_cancelled(self) -> None:
        # Seldom, since little happens afterwards.
        if self.now >= START + timedelta(hours=4):
            inner(publishing.cancel)(self.tx, self.event_id, self.organiser, None, self.now)

    @rule(number=st.integers(0, 1), at_once=st.booleans())
    def she_takes_the_file(self, number: int, at_once: bool) -> None:
        member = self.who(number)
        given = inner(calendars.issue if at_once else calendars.issue_all)
        found = (
            (given(self.tx, self.event_id, member, self.now),)
            if at_once
            else given(self.tx, member, self.now)
        )
        for entry in found:
            if entry is not None:
                self.phones[member].open(entry)

    @rule(tries=st.integers(1, 3))
    def what_is_owed_comes(self, tries: int) -> None:
        self.now += timedelta(hours=1)
        inner(change_notices.notify_due)(self.tx, self.now)
        for row in self.tx.rows(
            """SELECT deliveries.id AS id, recipient_id FROM messages
            JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND status = 'queued' ORDER BY deliveries.id""",
            {"kind": calendars.ENTRY},
        ):
            member = row["recipient_id"]
            # An attempt that was not sent is made anew.
            entries = [
                inner(calendars.issue_queued)(self.tx, self.event_id, member, self.now)
                for _ in range(tries)
            ]
            assert len({entry.sequence for entry in entries if entry is not None}) <= 1
            if entries[-1] is not None:
                self.phones[member].open(entries[-1])
            self.tx.execute(
                "UPDATE deliveries SET status = 'sent', telegram_message_id = 1 WHERE id = :id",
                {"id": row["id"]},
            )
        self.calendars_are_right()

    def calendars_are_right(self) -> None:
        event = records.load(self.tx, self.event_id)
        assert event is not None
        comes = {
            row["member_id"]
            for row in self.tx.rows(
                "SELECT member_id FROM registrations WHERE status = 'registered'"
            )
            if event.status is EventStatus.PUBLISHED
        }
        for member, phone in self.phones.items():
            if member not in comes:
                assert phone.place is None, "an entry of what she does not go to"
            elif phone.place is not None:
                assert phone.place == event.venue, "an entry of how it was before"

    def teardown(self) -> None:
        try:
            self.what_is_owed_comes(1)
        finally:
            super().teardown()


TestCalendars = Calendars.TestCase
TestCalendars.settings = machine(8, 16)
