"""Reminders: before an event, outside quiet hours, and to those who have not answered."""

from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from handlers.events import callbacks
from handlers.events.callbacks import CancelRegistration, RegisterForEvent
from handlers.profile import SetTimeZone
from tests.dialogue import Network, plain
from tests.events.steps import TASHKENT, Workshop, changes, event_of, makes, publishes


async def test_reminders_move_with_the_event(network: Network, workshop: Workshop) -> None:
    admin, amina, event_id = workshop
    event = await event_of(network, event_id)
    later = (event.starts_at + timedelta(days=3)).astimezone(TASHKENT)
    await changes(admin, event_id, "starts", f"{later:%d.%m.%Y} 10:00")
    await admin.press(callbacks.NotifyNow(event_id))
    assert amina.reads("event-changed")
    moved = await event_of(network, event_id)
    assert moved.ends_at - moved.starts_at == event.ends_at - event.starts_at
    before = len(amina.messages)
    await network.pass_time(timedelta(days=14))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(days=3))
    assert len(amina.messages) == before + 1 and amina.reads("event-reminder-days", count=7)


async def test_no_reminder_for_a_seat_given_back(network: Network, workshop: Workshop) -> None:
    _, amina, event_id = workshop
    await amina.insist(CancelRegistration(event_id))
    before = len(amina.messages)
    await network.pass_time(timedelta(weeks=4))
    assert len(amina.messages) == before


async def test_who_was_invited_and_is_silent_is_asked_once(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    amina, maral = await network.member("Amina", "UZ"), await network.member("Maral", "TM")
    event = await event_of(network, event_id)
    closing = event.starts_at - timedelta(days=4)
    await changes(admin, event_id, "closing", f"{closing.astimezone(TASHKENT):%d.%m.%Y %H:%M}")
    await publishes(admin, event_id)
    await maral.press(RegisterForEvent(event_id))
    counts = [len(someone.messages) for someone in (amina, maral)]
    await network.pass_time(timedelta(days=13, hours=20))
    assert len(amina.messages) == counts[0]
    await network.pass_time(timedelta(hours=4))
    assert [len(someone.messages) for someone in (amina, maral)] == [counts[0] + 1, counts[1] + 1]
    assert plain("event-come", "en") in amina.labels
    await network.pass_time(timedelta(days=3))
    assert len(amina.messages) == counts[0] + 1
    await amina.press(RegisterForEvent(event_id))
    assert amina.toasted("event-notice-closed")


async def test_reminders_follow_her_clock_and_never_come_at_night(
    network: Network, workshop: Workshop
) -> None:
    _, amina, event_id = workshop
    # In London it is five or six in the morning then: the reminder comes the evening before.
    await amina.forge(SetTimeZone("london"))
    event = await event_of(network, event_id)
    london = (event.starts_at - timedelta(days=7)).astimezone(ZoneInfo("Europe/London"))
    assert london.hour in (5, 6)
    evening = (london - timedelta(days=1)).replace(hour=20, minute=45).astimezone(UTC)
    before = len(amina.messages)
    await network.pass_time(evening - network.clock.now() - timedelta(minutes=1))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(minutes=1, seconds=1))
    assert len(amina.messages) == before + 1 and amina.reads("event-reminder-days", count=8)


async def test_what_was_missed_is_sent_if_it_still_helps(
    network: Network, workshop: Workshop
) -> None:
    amina = workshop.amina
    before = len(amina.messages)
    # Two weeks and three days pass while nobody ticks: the week is over, four days are left.
    await network.pass_time(timedelta(days=17))
    assert len(amina.messages) == before + 1 and amina.reads("event-reminder-days", count=4)
    await network.pass_time(timedelta(days=3, hours=23, minutes=30))
    # The day before is of no help half an hour before the beginning: only the last one comes.
    assert len(amina.messages) == before + 2 and amina.reads("event-reminder-soon")
