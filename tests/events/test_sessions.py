"""Sessions with seats of their own: chosen by those who come, never two at the same time."""

from datetime import timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from handlers.events.callbacks import (
    CancelRegistration,
    ManageSessions,
    NewSession,
    OpenEvent,
    RegisterForEvent,
    ShowSessions,
)
from handlers.kit import forms
from handlers.kit.audience_picker import PickKey
from handlers.reviews.callbacks import Approve
from storage.events import drafting, participants, publishing, records, registrations, views
from storage.events.drafting import NewEvent
from storage.events.fields import EditOutcome, FieldKey
from storage.events.records import EventStatus
from storage.events.registrations import RegisterOutcome, RegistrationStatus, SeatOutcome
from storage.kit.form_drafts import packed_moment
from tests.dialogue import Network, Someone
from tests.events.steps import event_of, makes, publishes
from tests.machines import machine
from tests.reviews.steps import approves, opens
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_event, make_member


async def adds(organiser: Someone, event_id: int, title: str, starts: str, ends: str) -> int:
    """The organiser adds a session with one seat; its id."""
    await organiser.forge(ManageSessions(event_id))
    await organiser.press(NewSession(event_id))
    for typed in (title, starts, ends, "1"):
        await organiser.say(typed)
    await organiser.press(forms.Submit("eventsession"))
    return await organiser.network.db.read(lambda tx: tx.value("SELECT max(id) FROM events"))


@pytest.mark.parametrize("languages", [("en", "ru", "uz")])
async def test_she_chooses_between_parallel_sessions(
    network: Network, languages: tuple[str, ...]
) -> None:
    admin = await network.admin(languages[0])
    amina = await network.member("Amina", "UZ", language=languages[1])
    nigora = await network.member("Nigora", "UZ", language=languages[2])
    event_id = await makes(admin)
    trade = await adds(admin, event_id, "Trade", "10:30", "12:00")
    safety = await adds(admin, event_id, "Safety", "11:00", "12:30")
    await publishes(admin, event_id)
    assert (await event_of(network, trade)).status is EventStatus.PUBLISHED
    assert "Trade" not in amina.inbox, "nobody is invited to a session"
    for someone in (amina, nigora):
        await someone.say("/events")
        await someone.forge(ShowSessions(event_id))
        assert someone.reads("event-gone")
        await someone.forge(OpenEvent(event_id))
        await someone.press(RegisterForEvent(event_id))
        await someone.press(ShowSessions(event_id))
        await someone.press(OpenEvent(trade))
        await someone.press(RegisterForEvent(trade))
    assert nigora.toasted("event-notice-queued")
    await amina.forge(OpenEvent(safety))
    await amina.press(RegisterForEvent(safety))
    assert amina.toasted("event-notice-overlaps")
    # Giving back the event gives back its sessions: the next one is offered the seat.
    await amina.forge(CancelRegistration(event_id))
    await amina.confirm()
    await network.settled()
    await nigora.forge(OpenEvent(trade))
    await nigora.press(RegisterForEvent(trade))
    assert nigora.toasted("event-notice-seated")
    await amina.forge(RegisterForEvent(safety))
    assert amina.toasted("event-notice-not-for-her") or amina.toasted("event-notice-needs-event")


async def test_an_admin_approves_an_event_with_its_sessions(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ", "Saule", language="ru")
    event_id = await makes(saule)
    await saule.forge(PickKey("event", event_id, 1, "country", "KG", 0, True))
    await adds(saule, event_id, "Trade", "10:30", "12:00")
    await publishes(saule, event_id)
    review_id = await opens(admin, "event", event_id)
    assert "Trade" in admin.screen
    # One that she adds afterwards is read too: the event waits for nobody until she asks again.
    safety = await adds(saule, event_id, "Safety", "11:00", "12:30")
    assert (await event_of(network, event_id)).status is EventStatus.DRAFT
    await admin.forge(Approve(review_id))
    assert (await event_of(network, safety)).status is EventStatus.DRAFT
    await publishes(saule, event_id)
    await opens(admin, "event", event_id)
    assert "Safety" in admin.screen
    await approves(admin, "event", event_id)
    assert (await event_of(network, safety)).status is EventStatus.PUBLISHED


async def test_a_copy_has_the_sessions_too(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    trade = await adds(admin, event_id, "Trade", "10:30", "12:00")
    gone = await adds(admin, event_id, "Gone", "11:00", "12:30")
    await publishes(admin, event_id)
    own, now = (await admin.member()).id, network.clock.now()
    await publishing.cancel(network.db, gone, own, None, now)
    copied = await drafting.copy(network.db, event_id, own, now)
    assert copied is not None
    found = await views.sessions_to_manage(network.db, copied, own)
    assert found is not None
    event, (session,) = found
    assert session.event.wording("en").title == "Trade"
    assert session.event.status is EventStatus.DRAFT and session.taken == 0
    before, whole = await event_of(network, trade), await event_of(network, event_id)
    assert session.event.starts_at - event.starts_at == before.starts_at - whole.starts_at
    assert await drafting.copy(network.db, event_id, own, now) == copied, "untouched"


async def test_a_session_lies_within_its_event(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await admin.forge(ManageSessions(event_id))
    await admin.press(NewSession(event_id))
    for typed in ("Late", "16:30", "18:00", "5"):
        await admin.say(typed)
    await admin.press(forms.Submit("eventsession"))
    assert admin.reads("event-organiser-notice-outside-event"), admin.screen


PEOPLE = 4


class Sessions(Machine):
    """One event, three sessions of one seat, of which two overlap, and everything that happens to
    their seats.
    """

    def __init__(self) -> None:
        super().__init__()
        self.at = START
        self.people = [make_member(self.tx, 100 + one, "UZ") for one in range(PEOPLE)]
        self.organiser = make_member(self.tx, 99, "UZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.organiser},
        )

    @initialize()
    def publish(self) -> None:
        self.event_id = make_event(self.tx, self.organiser, PEOPLE, timedelta(days=9, hours=5))
        event = records.load(self.tx, self.event_id)
        assert event is not None
        self.sessions: list[int] = []
        for minutes in (0, 10, 30):
            starts_at = event.starts_at + timedelta(minutes=minutes)
            facts = NewEvent(
                "en", "S", starts_at, starts_at + timedelta(minutes=20), event.zone, "Room", 1
            )
            outcome, session_id = inner(drafting.create_session)(
                self.tx, self.event_id, self.organiser, facts, START
            )
            assert outcome is EditOutcome.DONE and session_id is not None
            inner(publishing.publish)(self.tx, session_id, self.organiser, START)
            self.sessions.append(session_id)

    @rule(who=st.integers(0, PEOPLE - 1), what=st.integers(-1, 2))
    def comes(self, who: int, what: int) -> None:
        event_id = self.event_id if what < 0 else self.sessions[what]
        outcome = inner(registrations.register)(self.tx, event_id, self.people[who], self.at)
        assert isinstance(outcome, RegisterOutcome)

    @rule(who=st.integers(0, PEOPLE - 1), what=st.integers(-1, 2))
    def leaves(self, who: int, what: int) -> None:
        event_id = self.event_id if what < 0 else self.sessions[what]
        inner(registrations.cancel_registration)(self.tx, event_id, self.people[who], self.at)

    @rule(who=st.integers(0, PEOPLE - 1), what=st.integers(0, 2), gives=st.booleans())
    def is_seated(self, who: int, what: int, gives: bool) -> None:
        act = registrations.seat if gives else registrations.revoke_seat
        outcome = inner(act)(
            self.tx, self.sessions[what], self.organiser, self.people[who], "Why", self.at
        )
        assert isinstance(outcome, SeatOutcome)

    @rule(hours=st.sampled_from((1, 30)))
    def waits(self, hours: int) -> None:
        if self.at + timedelta(hours=hours) < START + timedelta(days=8):
            self.at += timedelta(hours=hours)
            inner(registrations.expire_offers)(self.tx, self.at)

    @rule(minutes=st.sampled_from((60, -60)))
    def moves(self, minutes: int) -> None:
        event = records.load(self.tx, self.event_id)
        assert event is not None
        before = [one.starts_at for one in records.sessions_of(self.tx, self.event_id)]
        after = packed_moment(event.starts_at + timedelta(minutes=minutes))
        change = inner(drafting.change)(
            self.tx, self.event_id, self.organiser, FieldKey("starts"),
            packed_moment(event.starts_at), after, self.at,
        )  # fmt: skip
        assert change.outcome is EditOutcome.DONE
        moved = [one.starts_at for one in records.sessions_of(self.tx, self.event_id)]
        assert moved == [at + timedelta(minutes=minutes) for at in before]

    @invariant()
    def each_seat_is_hers_alone(self) -> None:
        for session_id in getattr(self, "sessions", []):
            taken = inner(participants.counts)(self.tx, session_id)
            held = taken[RegistrationStatus.REGISTERED] + taken[RegistrationStatus.OFFERED]
            assert held <= 1

    @invariant()
    def nobody_is_in_two_places(self) -> None:
        for one in self.tx.rows(
            """SELECT member_id, event_id FROM registrations JOIN events ON events.id = event_id
            WHERE parent_id IS NOT NULL AND registrations.status = 'registered'"""
        ):
            whole = inner(registrations.registration_of)(self.tx, self.event_id, one["member_id"])
            assert whole is not None and whole.status is RegistrationStatus.REGISTERED
        two = self.tx.value(
            """SELECT count(*) FROM registrations AS a JOIN events AS x ON x.id = a.event_id
            JOIN registrations AS b ON b.member_id = a.member_id AND b.event_id > a.event_id
            JOIN events AS y ON y.id = b.event_id
            WHERE a.status = 'registered' AND b.status = 'registered'
            AND x.parent_id IS NOT NULL AND y.parent_id IS NOT NULL
            AND x.starts_at < y.ends_at AND y.starts_at < x.ends_at"""
        )
        assert two == 0


TestSessions = Sessions.TestCase
TestSessions.settings = machine(5, 25)
