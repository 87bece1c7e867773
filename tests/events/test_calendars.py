"""Calendar files follow the event, and other programs read the right times from them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as Ical

from handlers.events import calendars, callbacks
from handlers.events.callbacks import CancelRegistration, RegisterForEvent
from handlers.kit.texts import LANGUAGES, texts
from storage.events.records import Event, EventStatus, Session, Wording
from storage.kit.taxonomy import CITIES
from tests.dialogue import Network, Someone, plain
from tests.events.screens import events_of
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
from tests.readers.calendars import READERS, Read, by_icalendar, by_vobject, read_by
from tests.screens import HOSTILE

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ZONES = sorted(
    {*CITIES.values()}
    | {
        "Asia/Almaty", "Asia/Qyzylorda", "Europe/Moscow", "Europe/London", "Europe/Berlin",
        "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Asia/Kabul", "UTC",
        "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
    }
)  # fmt: skip
DAYS = (
    (2024, 2, 29), (2024, 3, 1),  # Almaty, before and after it changed
    (2027, 1, 15), (2027, 7, 15), (2027, 3, 28), (2027, 10, 31), (2027, 11, 7), (2028, 2, 29),
)  # fmt: skip
"""In winter, in summer, and on days on which clocks change somewhere."""
TEXTS = (
    *HOSTILE,
    "one; two, three: \"four\" \\ five\\n six",
    "Steps:\n1. First, look\n2. Then ask; twice\n\n• a bullet\n– a dash",
    "👩‍⚖️👩‍💼🇰🇿❤️‍🔥" * 12,
    "ÇŞŇÝŽäöü Ғӯза ҷавон Әңгіме " * 6,
    "گلنار احمدی، \u200cمی‌خواهم",
    "BEGIN:VEVENT",
    "x\nEND:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT1M",
)  # fmt: skip


def event(**other: object) -> Event:
    made = next(iter(events_of("Women in border services")))
    plain = replace(
        made, status=EventStatus.PUBLISHED, venue="Tashkent, Navoi 1", sessions=(), sequence=4
    )
    return replace(plain, **other)  # type: ignore[arg-type]


def of(*events: Event, language: str = "en") -> bytes:
    return calendars.calendar_file(
        texts(language),
        [calendars.Entry(one, one.sequence, one.status is EventStatus.CANCELLED) for one in events],
        "Kurak",
        "KurakTestBot",
        NOW,
    )


def at(zone: str, day: tuple[int, int, int], hour: int = 15) -> Event:
    starts_at = datetime(*day, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return event(
        uid=f"{zone}{day}@kurak", zone=zone, starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2, minutes=30),
    )  # fmt: skip


def moments(read: Sequence[Sequence[Read]]) -> list[tuple[int, int]]:
    return [(entry.start, entry.end) for (entry,) in read]


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_finds_the_right_moment(reader: str, tmp_path: Path) -> None:
    events = [at(zone, day) for zone in ZONES for day in DAYS]
    read = read_by(reader, [of(one) for one in events], tmp_path)
    right = [(int(one.starts_at.timestamp()), int(one.ends_at.timestamp())) for one in events]
    wrong = [
        (one.uid, got, due)
        for one, got, due in zip(events, moments(read), right, strict=True)
        if got != due
    ]
    assert not wrong
    # Three o'clock is three o'clock, whatever computed it.
    moscow = datetime(2027, 7, 15, 12, tzinfo=UTC).timestamp()
    assert right[events.index(at("Europe/Moscow", (2027, 7, 15)))][0] == moscow


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_reads_every_text_as_it_was_written(reader: str, tmp_path: Path) -> None:
    events = [
        event(
            uid=f"{number}@kurak",
            texts={"en": Wording(" ".join(text.split())[:120], text)},
            venue=" ".join(text.split())[:200],
            sessions=(Session(1, "09:30", "10:15", " ".join(text.split())[:60], "Зиёда, К."),),
        )
        for number, text in enumerate(TEXTS)
    ]
    read = read_by(reader, [of(one) for one in events], tmp_path)
    for one, text, (entry,) in zip(events, TEXTS, read, strict=True):
        if reader == "node-ical" and "\\n" in text:
            continue  # it takes every n after a backslash for a new line, even where that is text
        assert (entry.uid, entry.sequence, entry.method) == (one.uid, 4, "PUBLISH")
        assert entry.status == "CONFIRMED" and entry.alarms == (-3600,)
        assert entry.summary == one.texts["en"].title and entry.location == one.venue
        assert text.rstrip() in entry.description and "Зиёда, К." in entry.description


@pytest.mark.parametrize("reader", READERS)
def test_a_cancelling_file_names_the_entry_and_rings_no_more(reader: str, tmp_path: Path) -> None:
    gone = of(event(status=EventStatus.CANCELLED, sequence=7))
    ((entry,),) = read_by(reader, [gone], tmp_path)
    assert (entry.method, entry.status, entry.alarms) == ("CANCEL", "CANCELLED", ())
    assert (entry.uid, entry.sequence) == (event().uid, 7)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hour_at_its_place_stands_in_the_text(language: str) -> None:
    moscow = replace(at("Europe/Moscow", (2027, 1, 15)), venue="online", sessions=())
    (entry,) = by_icalendar(of(moscow, language=language))
    place = texts(language).plain("event-city-moscow")
    assert "15:00–17:30" in entry.description and place in entry.description
    assert "<" not in entry.description


def legal(content: bytes) -> None:
    """What RFC 5545 asks of lines, and what a moment may look like."""
    lines = content.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines)
    for line in lines:
        assert len(line) <= 75, "folded at 75 octets"
        line.decode()  # never within a letter
    assert re.findall(rb"^DT(?:START|END)[:;].*", content, re.MULTILINE)
    for moment in re.findall(rb"^DT(?:START|END|STAMP)(.*)\r$", content, re.MULTILINE):
        assert re.fullmatch(rb":\d{8}T\d{6}Z", moment), moment


TYPED = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\\;,:\"'"),
    max_size=200,
)


@given(TYPED, TYPED)
def test_whatever_is_typed_is_one_entry_of_legal_lines(title: str, said: str) -> None:
    title = " ".join(title.split()) or "x"
    one = event(texts={"en": Wording(title, said)}, venue=title)
    content = of(one)
    legal(content)
    for read in (by_vobject, by_icalendar):
        (entry,) = read(content)
        assert entry.summary == title == entry.location, read
        assert said.strip() in entry.description


def test_several_days_are_one_entry_with_the_whole_span() -> None:
    starts_at = datetime(2027, 5, 3, 4, tzinfo=UTC)
    long = event(starts_at=starts_at, ends_at=starts_at + timedelta(days=2, hours=8))
    (entry,) = by_vobject(of(long))
    assert entry.end - entry.start == (2 * 24 + 8) * 3600


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
    await changes(admin, event_id, "agenda", "09:30 Opening; welcome, all · Saule", day=1)
    event = await event_of(network, event_id)
    first = checked(await calendar_of(amina, event_id)).vevent
    assert first.uid.value == event.uid and int(first.sequence.value) == 1
    assert first.dtstart.value.astimezone(UTC) == event.starts_at
    assert first.dtend.value.astimezone(UTC) == event.ends_at
    assert "Opening; welcome, all" in first.description.value
    assert first.valarm.trigger.value == timedelta(hours=-1)
    await changes(admin, event_id, "venue", "Samarkand, Registan")
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
    await amina.insist(CancelRegistration(event_id))
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
    await amina.insist(CancelRegistration(event_id))
    assert cancelled_in(amina, given)


async def test_a_seat_that_the_organiser_takes_leaves_her_calendar(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral)
    given = checked(await calendar_of(amina, event_id)).vevent
    for someone in (amina, maral):
        await admin.forge(callbacks.DecideSeat(event_id, (await someone.member()).id, False))
        await admin.say("Her service has sent another officer.")
    texts = [message.get("text", "") for message in amina.messages[-2:]]
    assert "You have news" in texts[0], "first she is told"
    assert cancelled_in(amina, given)
    await maral.open_notice()
    assert maral.reads("event-registration-revoked") and not files_of(maral), "hers showed nothing"


async def test_what_is_changed_or_called_off_reaches_the_calendars_that_show_it(
    network: Network,
) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral, days=3)
    given = checked(await calendar_of(amina, event_id)).vevent
    await changes(admin, event_id, "venue", "Samarkand, Registan")
    await changes(admin, event_id, "venue", "Khiva, Ichan-Kala")
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
    await amina.insist(CancelRegistration(third))
    calendar = checked(await calendar_of(amina, None))
    titles = {entry.summary.value for entry in calendar.vevent_list}
    assert titles == {"Women in border services", "Семинар «Ўзбекистон»"}
    parsed = Ical.from_ical(file_in(amina))
    assert len(parsed.walk("VEVENT")) == 2
    await amina.insist(CancelRegistration(first))
    await amina.insist(CancelRegistration(second))
    before = len(amina.messages)
    await amina.forge(callbacks.GetCalendarFile(None))
    assert amina.toasted("event-notice-no-calendar") and len(amina.messages) == before


async def test_no_calendar_without_a_seat(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    _, event_id = await ready(network)
    before = len(amina.messages)
    await amina.forge(callbacks.GetCalendarFile(event_id))
    assert amina.toasted("event-notice-no-calendar") and len(amina.messages) == before
