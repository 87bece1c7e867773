"""Registrations as a state machine: cancellations, changed quotas and seats, expired offers.

Beside it runs the plainest model of the rule: a list of who waits, walked from the front.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from storage import database
from storage.events import drafting, fields, publishing, records, registrations, reminders
from storage.events.fields import EditOutcome, FieldKey
from storage.events.records import Quota
from storage.events.registrations import RegisterOutcome, SeatOutcome
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_event, make_member

COUNTRIES = ("KZ", "UZ", "TJ")
PEOPLE = 9


class Seats(Machine):
    """One event, nine women of three countries, and everything that can happen to their seats."""

    def __init__(self) -> None:
        super().__init__()
        self.people = {
            make_member(self.tx, 100 + number, COUNTRIES[number % 3]): COUNTRIES[number % 3]
            for number in range(PEOPLE)
        }
        self.organiser = make_member(self.tx, 99, "UZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.organiser},
        )
        self.lives = dict(self.people)
        self.total = 0
        self.shares: Mapping[str, int] = {}
        self.has: dict[int, str] = {}
        self.queue: list[int] = []
        self.until: dict[int, datetime] = {}
        self.cancelled = False

    @initialize(total=st.integers(1, 6))
    def publish(self, total: int) -> None:
        self.total = total
        self.event_id = make_event(self.tx, self.organiser, total, timedelta(days=9, hours=5))
        self.starts_at = START + timedelta(days=9, hours=5)

    # The model

    def pool(self, country: str) -> str:
        return country if country in self.shares else "the rest"

    def room(self, country: str) -> int:
        pool = self.pool(country)
        size = self.shares.get(pool, self.total - sum(self.shares.values()))
        return size - sum(1 for member in self.has if self.pool(self.people[member]) == pool)

    def walk_the_queue(self) -> None:
        if self.cancelled or self.now >= self.starts_at:
            return
        for member in list(self.queue):
            if self.room(self.people[member]) > 0:
                self.queue.remove(member)
                self.has[member] = "offered"
                row = self.tx.row(
                    "SELECT offer_expires_at FROM registrations WHERE member_id = :m", {"m": member}
                )
                assert row is not None and row[0] is not None
                self.until[member] = database.from_timestamp(row[0])

    def leave(self, member: int) -> None:
        self.has.pop(member, None)
        self.until.pop(member, None)
        if member in self.queue:
            self.queue.remove(member)
        self.walk_the_queue()

    # What happens

    @rule(number=st.integers(0, PEOPLE - 1), again=st.booleans())
    def comes(self, number: int, again: bool) -> None:
        member = list(self.people)[number]
        self.asks(member)
        for _ in range(2 if again else 1):
            outcome = inner(registrations.register)(self.tx, self.event_id, member, self.now)
        over = self.until.get(member)
        if over is not None and self.now >= over:
            self.leave(member)
            self.asks(member)
        if self.cancelled:
            assert outcome is RegisterOutcome.CANCELLED
        elif member in self.queue or self.has.get(member) == "registered":
            assert outcome is RegisterOutcome.UNCHANGED
        elif member in self.has:
            self.has[member] = "registered"
            del self.until[member]
        elif self.now >= self.starts_at or self.was_unseated(member):
            assert outcome is RegisterOutcome.CLOSED
        elif self.room(self.people[member]) > 0:
            self.has[member] = "registered"
        else:
            self.queue.append(member)

    @rule(numbers=st.permutations(range(PEOPLE)))
    def all_come(self, numbers: list[int]) -> None:
        for number in numbers:
            self.comes(number, False)

    def asks(self, member: int) -> None:
        """Her seat counts for where she lives when she asks for it."""
        if member not in self.has and member not in self.queue:
            self.people[member] = self.lives[member]

    @rule(number=st.integers(0, PEOPLE - 1), country=st.sampled_from(COUNTRIES))
    def lives_elsewhere(self, number: int, country: str) -> None:
        member = list(self.people)[number]
        self.lives[member] = country
        self.tx.execute(
            "UPDATE members SET country = :country WHERE id = :id",
            {"id": member, "country": country},
        )

    def was_unseated(self, member: int) -> bool:
        place = inner(registrations.registration_of)(self.tx, self.event_id, member)
        return place is not None and place.status is registrations.RegistrationStatus.REVOKED

    @rule(number=st.integers(0, PEOPLE - 1))
    def gives_back(self, number: int) -> None:
        member = list(self.people)[number]
        outcome = inner(registrations.cancel_registration)(self.tx, self.event_id, member, self.now)
        if outcome is RegisterOutcome.DECLINED:
            self.leave(member)

    @rule(number=st.integers(0, PEOPLE - 1), into=st.booleans())
    def organiser_decides(self, number: int, into: bool) -> None:
        member = list(self.people)[number]
        verb = inner(registrations.seat if into else registrations.revoke_seat)
        outcome = verb(self.tx, self.event_id, self.organiser, member, "a reason", self.now)
        if outcome is SeatOutcome.SEATED:
            self.asks(member)
            assert member in self.has or self.room(self.people[member]) > 0
            if member in self.queue:
                self.queue.remove(member)
            self.until.pop(member, None)
            self.has[member] = "registered"
        elif outcome is SeatOutcome.REVOKED:
            self.leave(member)
        elif outcome is SeatOutcome.FULL:
            self.asks(member)
            assert self.room(self.people[member]) <= 0

    @rule(shares=st.dictionaries(st.sampled_from(COUNTRIES), st.integers(1, 4), max_size=3))
    def other_shares(self, shares: dict[str, int]) -> None:
        after = tuple(Quota(*share).packed() for share in sorted(shares.items()))
        self.changes("shares", after or None, shares=shares)

    @rule(total=st.integers(1, 8))
    def other_number_of_seats(self, total: int) -> None:
        self.changes("seats", str(total), total=total)

    def changes(self, fact: str, after: Any, **model: Any) -> None:
        event = records.load(self.tx, self.event_id)
        assert event is not None
        key = FieldKey(fact)
        before = fields.value_of(event, key)
        changed = inner(drafting.change)(
            self.tx, self.event_id, self.organiser, key, before, after, self.now
        )
        if changed.outcome is EditOutcome.DONE:
            for name, value in model.items():
                setattr(self, name, value)
            self.walk_the_queue()

    @rule(hours=st.integers(1, 40))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        inner(registrations.expire_offers)(self.tx, self.now)
        lapsed = [member for member, until in self.until.items() if until <= self.now]
        for member in sorted(lapsed, key=lambda member: (self.until[member], self.turn(member))):
            self.leave(member)
        inner(reminders.remind)(self.tx, self.now)

    def turn(self, member: int) -> int:
        return self.tx.value(
            "SELECT queue_position FROM registrations WHERE member_id = :m", {"m": member}
        )

    @precondition(lambda self: self.now > START + timedelta(days=3))
    @rule()
    def is_cancelled(self) -> None:
        inner(publishing.cancel)(self.tx, self.event_id, self.organiser, None, self.now)
        if not self.cancelled and self.now < self.starts_at + timedelta(days=2):
            self.cancelled = True
            waiting = [member for member, state in self.has.items() if state == "offered"]
            for member in waiting:
                del self.has[member], self.until[member]
            self.queue = [m for m in self.people if m in self.queue or m in waiting]

    # What always holds

    @invariant()
    def it_is_as_the_model_says(self) -> None:
        if not self.total:
            return
        rows = self.tx.rows(
            "SELECT * FROM registrations WHERE event_id = :id", {"id": self.event_id}
        )
        taken = {
            r["member_id"]: r["status"] for r in rows if r["status"] in ("registered", "offered")
        }
        assert taken == self.has
        waiting = sorted(
            (r for r in rows if r["status"] == "waitlisted"), key=lambda r: r["queue_position"]
        )
        found = [row["member_id"] for row in waiting]
        assert found == self.queue or (self.cancelled and set(found) == set(self.queue))

    @invariant()
    def seats_and_shares_are_never_over(self) -> None:
        if not self.total:
            return
        assert len(self.has) <= self.total
        for country, share in self.shares.items():
            assert sum(self.people[member] == country for member in self.has) <= share

    @invariant()
    def who_waits_waits_for_a_seat_that_is_not_there(self) -> None:
        if self.total and not self.cancelled and self.now < self.starts_at:
            assert all(self.room(self.people[member]) <= 0 for member in self.queue)

    @invariant()
    def only_those_with_a_seat_are_reminded(self) -> None:
        if not self.total:
            return
        for row in self.tx.rows("SELECT member_id, due_at FROM reminders"):
            assert self.has.get(row["member_id"]) == "registered"
            assert not self.cancelled


TestSeats = Seats.TestCase
TestSeats.settings = machine(8, 40)
