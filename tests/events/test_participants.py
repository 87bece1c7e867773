"""Participants, as the organiser and the coordinators of their countries see them."""

from datetime import timedelta

from handlers.events import callbacks
from handlers.events.callbacks import OpenEvent, RegisterForEvent
from storage.events.registrations import RegistrationStatus
from tests.dialogue import Network
from tests.events.steps import attended, ready, state_of


async def test_an_organiser_seats_and_unseats_with_a_reason(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await attended(network, amina, maral, seats=1)
    ids = [(await someone.member()).id for someone in (amina, maral)]
    await admin.forge(callbacks.DecideSeat(event_id, ids[1], True))
    await admin.say("She speaks on day two.")
    assert admin.reads("event-organiser-notice-full")
    await admin.forge(callbacks.DecideSeat(event_id, ids[0], False))
    await admin.say("Her service has sent another officer.")
    await amina.open_notice()
    assert amina.reads("event-registration-revoked")
    assert "Her service has sent another officer." in amina.screen
    # The seat is offered to who waits; the organiser may give it to her at once.
    assert maral.reads("event-offered")
    await admin.forge(callbacks.DecideSeat(event_id, ids[1], True))
    await admin.say("She speaks on day two.")
    assert await state_of(maral, event_id) is RegistrationStatus.REGISTERED
    assert maral.reads("event-seated")
    await amina.forge(RegisterForEvent(event_id))
    assert amina.toasted("event-notice-closed")
    await admin.forge(callbacks.ShowEventLog(event_id))
    assert "took back a seat" in admin.screen
    assert "Her service has sent another officer." in admin.screen


async def test_the_seat_of_somebody_who_has_checked_in_is_not_taken_back(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await network.pass_time(timedelta(days=1))
    member = (await amina.member()).id
    take_back = callbacks.DecideSeat(event_id, member, False)
    await admin.forge(callbacks.ShowParticipant(event_id, member))
    assert take_back in admin.presses
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, True, 0))
    await admin.forge(callbacks.ShowParticipant(event_id, member))
    assert take_back not in admin.presses
    await admin.forge(take_back)
    await admin.say("Her service has sent another officer.")
    assert admin.reads("event-organiser-notice-attended")
    assert await state_of(amina, event_id) is RegistrationStatus.REGISTERED


async def test_a_coordinator_sees_who_comes_from_her_country(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    aizhan, amina = await network.member("Aizhan", "KZ"), await network.member("Amina", "TJ")
    _, event_id = await attended(network, aizhan, amina)
    await saule.forge(OpenEvent(event_id))
    await saule.press(callbacks.ShowCountryParticipants(event_id, 0))
    assert saule.reads("event-organiser-delegation-list", count=1)
    assert any("Aizhan" in label for label in saule.labels)
    assert not any("Amina" in label for label in saule.labels)
