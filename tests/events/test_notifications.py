"""What each reader is told of an event: when and where it is, and what has changed."""

from datetime import timedelta

from handlers.events import callbacks
from handlers.events.callbacks import OpenEvent, RegisterForEvent
from tests.dialogue import Network, plain
from tests.events.steps import TASHKENT, Workshop, attended, changes, event_of, makes, publishes

LINK = "https://zoom.us/j/123456"


async def test_the_link_of_an_online_event_is_for_those_with_a_seat(network: Network) -> None:
    amina, maral = await network.member("Amina", "UZ"), await network.member("Maral", "TM")
    admin = await network.admin()
    event_id = await makes(admin)
    await changes(admin, event_id, "venue", f"Zoom, {LINK}")
    assert LINK in admin.screen
    await publishes(admin, event_id)
    for reader in (amina, maral):
        assert LINK not in reader.screen and reader.reads("event-link-with-a-seat")
        assert "Zoom" in reader.screen
    await amina.press(RegisterForEvent(event_id))
    assert LINK in amina.screen and not amina.reads("event-link-with-a-seat")
    await maral.forge(OpenEvent(event_id))
    assert LINK not in maral.screen


async def test_a_change_is_told_from_what_to_what_and_once(network: Network) -> None:
    bermet = await network.member("Bermet", "KG")
    admin, event_id = await attended(network, bermet)
    event = await event_of(network, event_id)
    day = f"{event.starts_at.astimezone(TASHKENT):%d.%m.%Y}"
    await changes(admin, event_id, "starts", f"{day} 12:00")
    await admin.press(callbacks.NotifyNow(event_id))
    assert bermet.reads("event-changed")
    # The old time once, the new one once by the place's clock and once by hers.
    assert [bermet.screen.count(hour) for hour in ("10:00", "12:00", "13:00")] == [1, 1, 1]
    assert plain("event-when", "en", span="", city="")[:5] not in bermet.screen
    assert bermet.screen.count("Hotel Asia") == 1, "where it stays as it was"


async def test_a_reminder_tells_when_and_where_and_not_the_whole_description(
    network: Network, workshop: Workshop
) -> None:
    admin, amina, event_id = workshop
    await changes(admin, event_id, "description", "What we do all day. " * 20, language="en")
    await amina.forge(OpenEvent(event_id))
    assert "all day" in amina.screen
    await network.pass_time(timedelta(weeks=2))
    assert amina.reads("event-reminder-days", count=7) and "Hotel Asia" in amina.screen
    assert "all day" not in amina.screen
    await amina.press(OpenEvent(event_id))
    assert "all day" in amina.screen


async def test_a_closing_time_says_so_where_it_is_hers_and_not_that_of_the_place(
    network: Network, workshop: Workshop
) -> None:
    admin, amina, event_id = workshop
    await changes(admin, event_id, "closing", "tomorrow 18:00")
    bermet = await network.member("Bermet", "KG")
    await bermet.say("/events")
    for reader, hour, differs in ((amina, "18:00", False), (bermet, "19:00", True)):
        await reader.forge(OpenEvent(event_id))
        (line,) = [line for line in reader.screen.split("\n") if hour in line]
        assert line.endswith(plain("event-time-hers", "en", when="").strip()) == differs, line


async def test_the_organiser_is_not_invited_to_her_own_event(network: Network) -> None:
    amina = await network.member("Amina", "UZ")
    admin = await network.admin()
    event_id = await makes(admin)
    await publishes(admin, event_id)
    assert amina.reads("event-invited", network="Kurak")
    assert plain("event-invited", "en", network="Kurak") not in admin.inbox
    await network.pass_time(timedelta(days=17, hours=20))
    await network.pass_time(timedelta(hours=4))
    nudge = plain("event-nudge", "en", when="").rstrip(" .")
    assert nudge in amina.inbox and nudge not in admin.inbox
    # She may come all the same.
    await admin.forge(OpenEvent(event_id))
    await admin.press(RegisterForEvent(event_id))
    assert admin.reads("event-registration-registered")
