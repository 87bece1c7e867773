"""Registrations: seats, the waiting list, offers, and quotas by country."""

from datetime import timedelta

from handlers.events import callbacks
from handlers.events.callbacks import CancelRegistration, OpenEvent, RegisterForEvent
from storage import erasure
from storage.events import participants, registrations
from storage.events.registrations import RegistrationStatus
from tests.dialogue import Network
from tests.events.steps import attended, changes, makes, publishes, state_of


async def test_full_then_the_queue_then_an_offer(network: Network) -> None:
    amina, dilnoza, maral = [
        await network.member(name, country)
        for name, country in (("Amina", "TJ"), ("Dilnoza", "UZ"), ("Maral", "TM"))
    ]
    _, event_id = await attended(network, amina, dilnoza, maral, seats=1)
    assert dilnoza.reads("event-registration-waitlisted", number="1")
    assert maral.reads("event-registration-waitlisted", number="2")
    await amina.insist(CancelRegistration(event_id))
    await network.settled()
    assert dilnoza.reads("event-offered")
    await maral.forge(OpenEvent(event_id))
    assert maral.reads("event-registration-waitlisted", number="1")
    # She lets it pass: the seat goes on to the next.
    await network.pass_time(timedelta(hours=24, seconds=1))
    assert await state_of(dilnoza, event_id) is RegistrationStatus.EXPIRED
    assert maral.reads("event-offered")
    await maral.press(RegisterForEvent(event_id))
    assert maral.reads("event-registration-registered")
    await dilnoza.press(RegisterForEvent(event_id))
    assert dilnoza.reads("event-registration-waitlisted", number="1")


async def test_who_leaves_passes_her_seat_on(network: Network) -> None:
    amina, dilnoza = [await network.member("Amina", "TJ"), await network.member("Dilnoza", "UZ")]
    _, event_id = await attended(network, amina, dilnoza, seats=1)
    own = (await amina.member()).id
    await erasure.erase(network.db, own, network.clock.now())
    await network.settled()
    assert dilnoza.reads("event-offered")
    await dilnoza.press(RegisterForEvent(event_id))
    assert dilnoza.reads("event-registration-registered")


async def test_shares_part_the_seats_between_countries(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=3)
    await changes(admin, event_id, "shares", "Kazakhstan 1, Узбекистан 1")
    assert admin.toasted("event-organiser-notice-done")
    people = [await network.member(f"W{n}", country)
              for n, country in enumerate(("KZ", "KZ", "TJ", "TM", "UZ"))]  # fmt: skip
    await publishes(admin, event_id)
    for someone in people:
        await someone.press(RegisterForEvent(event_id))
    states = [await state_of(someone, event_id) for someone in people]
    seated, queued = RegistrationStatus.REGISTERED, RegistrationStatus.WAITLISTED
    assert states == [seated, queued, seated, queued, seated]
    # A further seat for Kazakhstan goes at once to who waits from there, not to who waits longer.
    await changes(admin, event_id, "seats", "4")
    assert await state_of(people[3], event_id) is RegistrationStatus.OFFERED
    await changes(admin, event_id, "shares", "Kazakhstan 2, Uzbekistan 1")
    assert admin.toasted("event-organiser-notice-too-few-for-taken")


async def test_the_same_press_five_times_is_one_seat(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await attended(network, seats=5)
    for _ in range(5):
        await amina.forge(RegisterForEvent(event_id))
    assert (await participants.counts(network.db, event_id))[RegistrationStatus.REGISTERED] == 1


async def test_a_seat_for_who_is_no_member_any_more(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await attended(network)
    own = (await amina.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET status = 'rejected', joined_at = NULL WHERE id = :id", {"id": own}
        )
    )
    outcome = await registrations.register(network.db, event_id, own, network.clock.now())
    assert outcome is registrations.RegisterOutcome.NOT_FOR_HER
    await admin.forge(callbacks.DecideSeat(event_id, own, True))
    await admin.say("She is asked for.")
    assert admin.toasted("event-organiser-notice-not-a-member") or admin.reads(
        "event-organiser-notice-not-a-member"
    )


async def test_who_moves_while_she_waits_does_not_break_a_share(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin, seats=3)
    await changes(admin, event_id, "shares", "Kazakhstan 1")
    first, second = await network.member("Aizhan", "KZ"), await network.member("Saule", "KZ")
    await publishes(admin, event_id)
    for someone in (first, second):
        await someone.press(RegisterForEvent(event_id))
    assert await state_of(second, event_id) is RegistrationStatus.WAITLISTED
    own = (await second.member()).id
    await network.db.write(
        lambda tx: tx.execute("UPDATE members SET country = 'TJ' WHERE id = :id", {"id": own})
    )
    await admin.forge(callbacks.DecideSeat(event_id, own, True))
    await admin.say("She speaks on day two.")
    assert admin.reads("event-organiser-notice-full")
    assert await state_of(second, event_id) is RegistrationStatus.WAITLISTED
