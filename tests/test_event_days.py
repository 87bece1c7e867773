"""On the day and after it: the door, the evaluation, materials, calendar files and tables."""

import io
import re
import zipfile
from datetime import UTC, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar as Ical

from handlers.events import callbacks, files
from handlers.events.callbacks import CancelRegistration, GiveFeedback, OpenEvent, RegisterForEvent
from handlers.kit import forms
from storage import suspensions
from storage.events import checkin, registrations
from storage.events.checkin import AttendanceRow
from storage.events.registrations import SeatStatus
from storage.kit import audit
from tests.dialogue import Network, Someone, plain
from tests.test_events import changes, event_of, makes, publishes

TASHKENT = ZoneInfo("Asia/Tashkent")


async def ready(
    network: Network, *readers: Someone, days: int = 1, language: str = "en", seats: int = 20
) -> tuple[Someone, int]:
    """An event tomorrow at ten, and these readers come."""
    admin = await network.admin(language)
    tomorrow = (network.clock.now() + timedelta(days=1)).astimezone(TASHKENT)
    end = tomorrow + timedelta(days=days - 1)
    event_id = await makes(
        admin, starts=f"{tomorrow:%d.%m.%Y} 10:00", ends=f"{end:%d.%m.%Y} 17:00", seats=seats
    )
    await publishes(admin, event_id)
    for reader in readers:
        await reader.press(RegisterForEvent(event_id))
    return admin, event_id


async def code_of(admin: Someone, event_id: int) -> str:
    await admin.forge(callbacks.ShowCheckIn(event_id))
    match = re.search(r"\b\d{6}\b", admin.screen)
    assert match, admin.screen
    return match[0]


def file_in(someone: Someone, kind: str = "document") -> bytes:
    """The newest file that she got."""
    message = next(m for m in reversed(someone.messages) if kind in m)
    found: Any = message[kind]
    file_id = found[-1]["file_id"] if kind == "photo" else found["file_id"]
    return someone.network.world.files[file_id].content


def cells(table: bytes) -> str:
    """All texts and numbers of an .xlsx file, as its XML has them."""
    with zipfile.ZipFile(io.BytesIO(table)) as book:
        names = [n for n in book.namelist() if n.endswith(".xml") and "sharedStrings" in n]
        names += [n for n in book.namelist() if "worksheets/sheet" in n]
        return "\n".join(book.read(name).decode() for name in names)


async def test_the_code_of_the_day_counts_once_by_digits_link_and_tick(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral)
    await admin.forge(callbacks.ShowCheckIn(event_id))
    assert not re.search(r"\b\d{6}\b", admin.screen), "no code before the day"
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    assert await code_of(admin, event_id) == code
    await amina.say(code)
    assert amina.reads("event-checkin-notice-welcome")
    await amina.say(f"/start here-{event_id}-{code}")
    assert amina.reads("event-checkin-notice-already")
    member = (await maral.member()).id
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, True, 0))
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, True, 0))
    await maral.say(f"/here {code}")
    assert maral.reads("event-checkin-notice-already")
    numbers = await checkin.attendance(network.db, event_id, 1)
    assert (numbers.seated, numbers.came) == (2, 2)
    await admin.forge(callbacks.ShowCheckIn(event_id))
    assert admin.reads("event-checkin-numbers", came="2", seated="2")
    assert "Tajikistan: 1 / 1" in admin.screen and "Customs" in admin.screen
    await admin.forge(callbacks.MarkAttendance(event_id, member, 1, False, 0))
    assert (await checkin.attendance(network.db, event_id, 1)).came == 1


async def test_codes_that_do_not_open(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, days=2)
    await network.pass_time(timedelta(days=1))
    first = await code_of(admin, event_id)
    await maral.say(f"/start here-{event_id}-{first}")
    assert maral.reads("event-checkin-notice-no-seat")
    await network.pass_time(timedelta(days=1))
    second = await code_of(admin, event_id)
    assert second != first
    await amina.say(first)
    assert amina.reads("event-checkin-notice-other-day")
    assert (await checkin.attendance(network.db, event_id, None)).came == 0
    wrong = f"{(int(second) + 1) % 1_000_000:06}"
    for _ in range(checkin.WRONG_CODE_LIMIT.times):
        await amina.say(wrong)
        assert amina.reads("event-checkin-notice-wrong")
    await amina.say(second)
    assert amina.reads("event-checkin-notice-too-many")
    await network.pass_time(timedelta(hours=1, seconds=1))
    await amina.say(second)
    assert amina.reads("event-checkin-notice-welcome")
    newcomer = network.newcomer()
    await newcomer.say(f"/start here-{event_id}-{second}")
    assert newcomer.reads("language-choose") or newcomer.labels, "a stranger is asked who she is"


@pytest.mark.parametrize("way", ["typed", "command", "link", "pasted"])
async def test_the_right_code_without_a_seat_is_answered_at_the_door(
    network: Network, way: str
) -> None:
    """Whatever she is: she waits, said no, never answered, lost her seat, or is kept out. She is
    told so however often she asks, and wrong codes count as before.
    """
    seated, waits, declined, silent, unseated, kept_out = [
        await network.member(name, "TJ")
        for name in ("Amina", "Waits", "Declined", "Silent", "Unseated", "Kept")
    ]
    admin, event_id = await ready(network, seated, kept_out, unseated, days=2, seats=3)
    now = network.clock.now()
    ids = {someone.person.first_name: (await someone.member()).id
           for someone in (waits, declined, unseated, kept_out)}  # fmt: skip
    own = (await admin.member()).id
    await registrations.register(network.db, event_id, ids["Waits"], now)
    await registrations.cancel_registration(network.db, event_id, ids["Declined"], now)
    await suspensions.suspend(network.db, own, ids["Kept"], now)
    await network.pass_time(timedelta(days=1))
    await registrations.revoke_seat(
        network.db, event_id, own, ids["Unseated"], "–", network.clock.now()
    )
    code = await code_of(admin, event_id)
    said = {
        "typed": code, "command": f"/here {code}", "link": f"/start here-{event_id}-{code}",
        "pasted": f"https://t.me/KurakTestBot?start=here-{event_id}-{code}",
    }[way]  # fmt: skip
    for someone in (waits, declined, silent, unseated, kept_out):
        for _ in range(checkin.WRONG_CODE_LIMIT.times + 2):
            await someone.say(said)
            assert someone.reads("event-checkin-notice-no-seat"), (
                someone.person.first_name,
                someone.screen,
            )
    assert (await checkin.attendance(network.db, event_id, None)).came == 0
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    for _ in range(checkin.WRONG_CODE_LIMIT.times):
        await waits.say(f"/here {wrong}")
        assert waits.reads("event-checkin-notice-wrong")
    await waits.say(said)
    assert waits.reads("event-checkin-notice-too-many")
    await network.pass_time(timedelta(days=1))
    for someone in (declined, kept_out):
        await someone.say(said)
        assert someone.reads("event-checkin-notice-no-seat"), "also yesterday's code"
    await network.pass_time(timedelta(days=3))
    await declined.say(f"/here {code}")
    assert declined.reads("event-checkin-notice-wrong"), "an event that is over has no door"


async def test_the_picture_leads_into_the_bot(network: Network) -> None:
    admin, event_id = await ready(network)
    await network.pass_time(timedelta(days=1))
    await admin.forge(callbacks.GetCheckInPicture(event_id))
    assert file_in(admin, "photo").startswith(b"\x89PNG")
    caption = admin.last["caption"]
    assert re.search(r"\b\d{6}\b", caption)


async def test_a_tick_for_a_day_that_has_not_come(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina, days=3)
    await network.pass_time(timedelta(days=1))
    await admin.forge(callbacks.MarkAttendance(event_id, (await amina.member()).id, 3, True, 0))
    assert admin.toasted("event-checkin-notice-not-yet")
    assert (await checkin.attendance(network.db, event_id, None)).came == 0


async def comes_and_says(
    network: Network, someone: Someone, admin: Someone, event_id: int, score: str, text: str | None
) -> None:
    """She gives the evaluation that she is asked for."""
    await someone.press(GiveFeedback(event_id))
    await someone.press(forms.Choose("evaluation", "score", score))
    if text is None:
        await someone.press(forms.SkipRest("evaluation", "useful"))
    else:
        await someone.say(text)
        await someone.press(forms.Next("evaluation", "improve"))
        await someone.press(forms.Choose("evaluation", "quote", "yes"))
    await someone.press(forms.Submit("evaluation"))


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_who_came_is_asked_and_the_organiser_reads_it_without_names(
    network: Network, language: str
) -> None:
    amina, maral, zulfiya = [
        await network.member(name, country, language=language)
        for name, country in (("Amina", "TJ"), ("Maral", "TM"), ("Zulfiya", "UZ"))
    ]
    admin, event_id = await ready(network, amina, maral, zulfiya, language=language)
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    await amina.say(code)
    await maral.say(code)
    await network.pass_time(timedelta(hours=8, minutes=1))
    asked = plain("evaluation-asked", language, title="Women in border services")
    assert asked in amina.inbox and asked in maral.inbox
    assert asked not in zulfiya.inbox, "she was not there"
    await comes_and_says(network, amina, admin, event_id, "5", "The rosters of our neighbours")
    assert amina.toasted("evaluation-notice-thanks")
    before = len(amina.messages), len(maral.messages)
    await network.pass_time(timedelta(days=3, minutes=1))
    assert (len(amina.messages), len(maral.messages)) == (before[0], before[1] + 1)
    await comes_and_says(network, maral, admin, event_id, "4", None)
    await network.pass_time(timedelta(days=9))
    assert len(maral.messages) == before[1] + 1
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert "4.5" in admin.screen and "The rosters of our neighbours" in admin.screen
    assert "Amina" not in admin.screen and "Maral" not in admin.screen
    await admin.press(callbacks.FeedbackChart(event_id))
    assert file_in(admin, "photo").startswith(b"\x89PNG")
    await zulfiya.forge(GiveFeedback(event_id))
    assert zulfiya.toasted("event-notice-no-evaluation")


async def test_four_own_questions_are_too_many(network: Network) -> None:
    admin, event_id = await ready(network, await network.member("Amina", "TJ"))
    await admin.forge(callbacks.EditEventField(event_id, "questions"))
    await admin.say("One?\nTwo?\nThree?\nFour?")
    assert admin.reads("form-lines-needed", least=1, most=3)


async def test_own_questions_are_asked_and_answered(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await changes(admin, event_id, "questions", "Was the interpreting good?\nWhat is missing?")
    await network.pass_time(timedelta(days=1))
    await amina.say(await code_of(admin, event_id))
    await network.pass_time(timedelta(hours=8, minutes=1))
    await amina.press(GiveFeedback(event_id))
    await amina.press(forms.Choose("evaluation", "score", "5"))
    await amina.press(forms.Next("evaluation", "useful"))
    await amina.press(forms.Next("evaluation", "improve"))
    assert "Was the interpreting good?" in amina.screen
    await amina.say("Yes, both days.")
    await amina.press(forms.Next("evaluation", "own2"))
    await amina.press(forms.Choose("evaluation", "quote", "no"))
    await amina.press(forms.Submit("evaluation"))
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert "Was the interpreting good?" in admin.screen and "Yes, both days." in admin.screen


async def test_materials_reach_those_who_came(network: Network) -> None:
    amina, maral = await network.member("Amina", "TJ"), await network.member("Maral", "TM")
    admin, event_id = await ready(network, amina, maral)
    await network.pass_time(timedelta(days=1))
    await amina.say(await code_of(admin, event_id))
    await admin.forge(callbacks.AddMaterial(event_id))
    await admin.say("not a link")
    assert admin.reads("form-link-or-file")
    await admin.say("https://example.org/slides")
    assert admin.reads("event-feedback-notice-added")
    await admin.forge(callbacks.AddMaterial(event_id))
    await admin.send("voice")
    assert admin.reads("form-file-not-recording")
    await admin.send("document", caption="Slides of day one")
    assert admin.reads("event-feedback-notice-added")
    await admin.press(callbacks.SendMaterials(event_id))
    assert amina.reads("event-materials-sent", title="Women in border services")
    assert not maral.reads("event-materials-sent", title="Women in border services")
    before = len(amina.messages)
    await admin.press(callbacks.SendMaterials(event_id))
    assert len(amina.messages) == before, "nothing new, nobody told"
    await amina.press(callbacks.ShowMaterials(event_id))
    assert "https://example.org/slides" in amina.screen
    (fetch,) = [press for press in amina.presses if isinstance(press, callbacks.GetMaterial)]
    await amina.press(fetch)
    assert "document" in amina.last
    await maral.forge(OpenEvent(event_id))
    await maral.press(callbacks.ShowMaterials(event_id))
    assert "https://example.org/slides" in maral.screen


# Calendar files


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


async def calls_off(admin: Someone, event_id: int) -> None:
    await admin.forge(callbacks.CancelEvent(event_id))
    await admin.press(forms.Next("eventcancel", "reason"))
    await admin.press(forms.Submit("eventcancel"))


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


def files_of(someone: Someone) -> int:
    return sum("document" in message for message in someone.messages)


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
    assert plain("event-place-unseated", "en") in texts[0], "first she is told"
    assert cancelled_in(amina, given)
    assert maral.reads("event-place-unseated") and not files_of(maral), "hers showed nothing"


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


# Tables


async def test_tables_are_written_down_and_hold_no_formula(network: Network) -> None:
    evil = await network.member('=HYPERLINK("http://x.y")', "TJ", institution="@SUM(A1)")
    admin, event_id = await ready(network, evil)
    await network.pass_time(timedelta(days=1))
    await evil.say(await code_of(admin, event_id))
    await admin.forge(callbacks.ExportEvent(event_id, "people"))
    text = cells(file_in(admin))
    assert ">=HYPERLINK" in text and ">@SUM" in text and "<f>" not in text
    assert "secret_" not in text, "no Telegram name"
    await admin.forge(callbacks.ExportEvent(event_id, "funders"))
    await admin.forge(callbacks.ExportEvent(event_id, "results"))
    assert [entry.act for entry in await audit.of_event(network.db, event_id)] == [
        "export-results", "export-funders", "export-people", "publish",
    ]  # fmt: skip


def test_small_numbers_are_not_told_nor_to_be_reckoned() -> None:
    numbers = [AttendanceRow("KZ", 12, 11), AttendanceRow("UZ", 6, 5), AttendanceRow("TJ", 3, 0)]
    rows = files.suppressed(["a", "b", "c"], numbers)
    # One small number alone would follow from the total: its neighbour is hidden too.
    assert [row[1] for row in rows] == [12, "<5", "<5"]
    assert [row[2] for row in rows] == [11, 5, 0]
    rows = files.suppressed(["a"], [AttendanceRow("KZ", 4, 1)])
    assert rows == [["a", "<5", "<5"]]


async def test_funders_read_no_name_and_no_small_number(network: Network) -> None:
    people = [await network.member(f"W{n}", "TJ" if n < 6 else "TM") for n in range(8)]
    admin, event_id = await ready(network, *people)
    await network.pass_time(timedelta(days=1))
    await admin.forge(callbacks.ExportEvent(event_id, "funders"))
    text = cells(file_in(admin))
    assert "&lt;5" in text and "Turkmenistan" in text
    assert not any(f">W{n}<" in text for n in range(8))


async def test_the_door_is_where_attendance_is_noted_late_too(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await network.pass_time(timedelta(days=2))
    asked = plain("evaluation-asked", "en", title="Women in border services")
    assert asked not in amina.inbox
    await admin.forge(callbacks.MarkAttendance(event_id, (await amina.member()).id, 1, True, 0))
    await network.settled()
    assert asked in amina.inbox, "ticked after the others were asked"
    place = await registrations.place_of(network.db, event_id, (await amina.member()).id)
    assert place is not None and place.state is SeatStatus.SEATED
