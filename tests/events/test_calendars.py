"""Calendar files: they follow the event, and other programs read them at the right moment."""

from datetime import UTC, timedelta
from typing import Any

import vobject
from icalendar import Calendar as Ical

from handlers.events import callbacks
from handlers.events.callbacks import CancelRegistration, RegisterForEvent
from tests.dialogue import Network, Someone, plain
from tests.events.steps import (
    TASHKENT,
    calls_off,
    changes,
    event_of,
    file_in,
    files_of,
    makes,
    publishes,
    ready,
)


async def calendar_of(someone: Someone, event_id: int | None) -> bytes:
    await someone.forge(callbacks.GetCalendarFile(event_id))
    return file_in(someone)


def checked(content: bytes) -> Any:
    """A calendar as another library reads it, after what RFC 5545 asks of its lines."""
    lines = content.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in b"".join(lines), "lines end with CRLF"
    assert all(len(line) <= 75 for line in lines), "lines are folded at 75 octets"
    for needed in (b"BEGIN:VCALENDAR", b"VERSION:2.0", b"END:VCALENDAR"):
        assert needed in lines
    calendar = vobject.readOne(content.decode())
    assert calendar.prodid.value and calendar.method.value in ("PUBLISH", "CANCEL")
    for entry in calendar.vevent_list:
        for name in ("uid", "dtstamp", "dtstart", "dtend", "summary", "sequence", "organizer"):
            assert len(entry.contents[name]) == 1, name
    return calendar


async def test_a_calendar_file_follows_the_event(network: Network) -> None:
    amina = await network.member("Amina", "TJ", language="tg")
    admin, event_id = await ready(network, amina, days=3)
    await changes(admin, event_id, "agenda-1", "09:30 Opening; welcome, all · Saule")
    event = await event_of(network, event_id)
    first = checked(await calendar_of(amina, event_id)).vevent
    assert first.uid.value == event.uid and int(first.sequence.value) == 1
    assert first.dtstart.value.astimezone(UTC) == event.starts_at
    assert first.dtend.value.astimezone(UTC) == event.ends_at
    assert "Opening; welcome, all" in first.description.value
    assert first.valarm.trigger.value == timedelta(hours=-1)
    await changes(admin, event_id, "place", "Samarkand, Registan")
    later = checked(await calendar_of(amina, event_id)).vevent
    assert later.uid.value == first.uid.value and int(later.sequence.value) == 2
    assert later.location.value == "Samarkand, Registan"
    await calls_off(admin, event_id)
    gone = cancelled_in(amina, first)
    assert int(gone.sequence.value) > int(later.sequence.value)


def cancelled_in(someone: Someone, entry: Any) -> Any:
    """What takes this entry and its alarm out of her calendar, in the newest file that she got."""
    calendar = checked(file_in(someone))
    gone = calendar.vevent
    assert calendar.method.value == "CANCEL" and gone.status.value == "CANCELLED"
    assert gone.uid.value == entry.uid.value and "valarm" not in gone.contents
    assert int(gone.sequence.value) > int(entry.sequence.value)
    title = gone.summary.value
    assert someone.reads("event-calendar-removed", title=title)
    return gone


async def test_a_seat_given_back_leaves_her_calendar_and_may_come_again(network: Network) -> None:
    amina = await network.member("Amina", "TJ", language="ru")
    _, event_id = await ready(network, amina)
    given = checked(await calendar_of(amina, event_id)).vevent
    await amina.forge(CancelRegistration(event_id))
    gone = cancelled_in(amina, given)
    # Who has no seat and asks gets the same once more, not the event.
    before = files_of(amina)
    await amina.forge(callbacks.GetCalendarFile(event_id))
    assert files_of(amina) == before + 1
    assert cancelled_in(amina, given).sequence.value == gone.sequence.value
    await amina.forge(RegisterForEvent(event_id))
    again = checked(await calendar_of(amina, event_id))
    assert again.method.value == "PUBLISH" and again.vevent.valarm
    assert int(again.vevent.sequence.value) > int(gone.sequence.value)


async def test_a_seat_given_back_in_the_night_leaves_her_calendar_at_once(
    network: Network,
) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await ready(network, amina, days=3)
    given = checked(await calendar_of(amina, event_id)).vevent
    now = network.clock.now().astimezone(TASHKENT)
    await network.pass_time(now.replace(hour=23, minute=30) - now)
    await amina.forge(CancelRegistration(event_id))
    assert cancelled_in(amina, given)


async def test_a_seat_that_the_organiser_takes_leaves_her_calendar(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral)
    given = checked(await calendar_of(amina, event_id)).vevent
    for someone in (amina, maral):
        await admin.forge(callbacks.DecideSeat(event_id, (await someone.member()).id, False))
        await admin.say("Her service has sent another officer.")
    texts = [message.get("text", "") for message in amina.messages[-2:]]
    assert plain("event-place-revoked", "en") in texts[0], "first she is told"
    assert cancelled_in(amina, given)
    assert maral.reads("event-place-revoked") and not files_of(maral), "hers showed nothing"


async def test_what_is_changed_or_called_off_reaches_the_calendars_that_show_it(
    network: Network,
) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral, days=3)
    given = checked(await calendar_of(amina, event_id)).vevent
    await changes(admin, event_id, "place", "Samarkand, Registan")
    await changes(admin, event_id, "place", "Khiva, Ichan-Kala")
    before = files_of(amina)
    await admin.forge(callbacks.NotifyNow(event_id))
    assert files_of(amina) == before + 1, "one file for what was told at once"
    assert amina.reads("event-calendar-updated", title="Women in border services")
    updated = checked(file_in(amina)).vevent
    assert updated.location.value == "Khiva, Ichan-Kala" and updated.uid.value == given.uid.value
    assert int(updated.sequence.value) > int(given.sequence.value)
    assert maral.reads("event-changed") and not files_of(maral)
    assert callbacks.GetCalendarFile(event_id) in maral.presses
    told = next(m for m in reversed(amina.messages) if "text" in m)
    assert plain("event-changed", "en") in told["text"]
    labels = [b["text"] for row in told["reply_markup"]["inline_keyboard"] for b in row]
    assert plain("event-calendar", "en") not in labels, "it comes by itself"
    await calls_off(admin, event_id)
    assert cancelled_in(amina, updated)
    assert not files_of(maral), "her calendar never showed it"
    await amina.forge(callbacks.GetCalendarFile(event_id))
    assert cancelled_in(amina, updated)


async def test_a_calendar_of_all_that_she_attends(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, first = await ready(network, amina)
    second = await makes(admin, title="Семинар «Ўзбекистон»")
    third = await makes(admin, title="Not hers")
    for event_id in (second, third):
        await publishes(admin, event_id)
    await amina.forge(RegisterForEvent(second))
    await amina.forge(CancelRegistration(third))
    calendar = checked(await calendar_of(amina, None))
    titles = {entry.summary.value for entry in calendar.vevent_list}
    assert titles == {"Women in border services", "Семинар «Ўзбекистон»"}
    parsed = Ical.from_ical(file_in(amina))
    assert len(parsed.walk("VEVENT")) == 2
    await amina.forge(CancelRegistration(first))
    await amina.forge(CancelRegistration(second))
    before = len(amina.messages)
    await amina.forge(callbacks.GetCalendarFile(None))
    assert amina.toasted("event-notice-no-calendar") and len(amina.messages) == before


async def test_no_calendar_without_a_seat(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await ready(network)
    before = len(amina.messages)
    await amina.forge(callbacks.GetCalendarFile(event_id))
    assert amina.toasted("event-notice-no-calendar") and len(amina.messages) == before
