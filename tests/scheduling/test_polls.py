"""Finding a time: two contacts in other time zones, changes, withdrawal, bad input."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from handlers.kit.navigation import FindTime
from handlers.scheduling.callbacks import (
    AskAnotherTime,
    CompleteHours,
    GetMeetingFile,
    LeavePoll,
    MarkAll,
    MarkHour,
    OpenPoll,
    PickHours,
)
from storage import settings
from storage.database import Transaction
from storage.introductions import endings
from storage.kit.quiet_hours import QuietHours
from storage.scheduling import polls
from storage.scheduling.polls import MarkOutcome
from storage.scheduling.records import LENGTH, days_from, hours_on, suits
from tests.dialogue import Network, Someone
from tests.introductions.steps import goes, in_contact
from tests.scheduling.steps import hour, marks, opens


def file_in(someone: Someone) -> Calendar:
    """The calendar file that she got last."""
    files = [m["document"] for m in someone.messages if "document" in m]
    content = someone.network.world.files[files[-1]["file_id"]]
    return Calendar.from_ical(content.content)


def test_hours_are_outside_quiet_hours_on_her_own_clock() -> None:
    """On the day on which clocks change, too; and every zone has the same hours."""
    for zone, quiet in (
        ("Asia/Almaty", (21, 8)),
        ("Europe/Berlin", (23, 5)),
        ("Asia/Kolkata", (18, 11)),
    ):
        hers = QuietHours(zone, *quiet)
        for day in ("2027-03-28", "2027-10-31", "2027-06-01"):
            date = datetime.fromisoformat(day).date()
            hours = hours_on(date, hers)
            assert all(at.minute == 0 and at.tzinfo is UTC for at in hours)
            here = [at.astimezone(ZoneInfo(zone)) for at in hours]
            assert all(at.date() == date for at in here)
            assert all(quiet[1] <= at.hour and (at + LENGTH).hour <= quiet[0] for at in here)
            assert len(hours) >= quiet[0] - quiet[1] - 1
            assert all(suits(at, hers) for at in hours)
    winter, summer = (
        hours_on(datetime(2027, m, 28).date(), QuietHours("Europe/Berlin"))[0] for m in (1, 7)
    )
    assert (winter.hour, summer.hour) == (7, 6)


def test_days_without_an_hour_left_are_not_offered() -> None:
    late = datetime(2027, 3, 1, 17, tzinfo=UTC)  # 22:00 in Almaty
    days = days_from(late, QuietHours("Asia/Almaty"))
    assert days[0].day == 2 and len(days) == 13


@pytest.mark.parametrize("language", ["en", "ky", "uz"])
async def test_two_find_a_time_across_zones(network: Network, language: str) -> None:
    amina = await network.member("Amina", "TJ", language=language)
    petra = await network.member("Petra", "KZ")
    now = network.clock.now()
    await settings.set_time_zone(network.db, (await petra.member()).id, "Europe/Berlin", now)
    contact = await in_contact(amina, petra)
    poll = await opens(amina, "contact", contact)
    await network.pass_time(timedelta(hours=4))  # it is morning in Berlin by now
    await petra.open_notice()
    assert petra.reads("scheduling-told-asked") and petra.sees(LeavePoll(poll))
    first, second = hour(network, 3, 10, "Asia/Dushanbe"), hour(network, 3, 15, "Asia/Dushanbe")
    await marks(amina, poll, [first, second])
    assert amina.toasted("scheduling-answer-waiting")
    day = second.astimezone(UTC)
    await petra.forge(PickHours(poll, day.toordinal(), 0))
    assert any(label.endswith("· 1") for label in petra.labels), "the other one can"
    assert not petra.sees(MarkHour(poll, int(first.timestamp()), 0, True)), "it is night there"
    await marks(petra, poll, [second])
    assert petra.toasted("scheduling-answer-found")
    for someone in (amina, petra):
        await someone.open_notice()
        (event,) = file_in(someone).events
        assert event.start == second and event["SEQUENCE"] == 1
        await someone.press(OpenPoll(poll))
        assert someone.reads("scheduling-coming", coming=2, of=2)
    assert "15:00" in amina.screen and "15:00" not in petra.screen, "each by her own clock"
    amina.person.messages.clear()
    await amina.say("/start")
    await network.pass_time(second - network.clock.now() - timedelta(hours=24))
    await amina.open_notice()
    assert amina.reads("scheduling-told-reminder")
    await network.pass_time(timedelta(hours=23))
    await amina.open_notice()
    assert amina.reads("scheduling-told-reminder")
    await amina.forge(GetMeetingFile(poll))
    assert file_in(amina).events[0].start == second


async def test_another_time_and_withdrawal(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    petra = await network.member("Petra", "KZ", language="ru")
    contact = await in_contact(amina, petra)
    poll = await opens(amina, "contact", contact)
    first, second = hour(network, 2, 10), hour(network, 2, 11)
    await marks(amina, poll, [first])
    await marks(petra, poll, [second])
    assert petra.toasted("scheduling-answer-unfound"), "everybody has answered"
    await amina.open_notice()
    assert amina.reads("scheduling-answer-unfound")
    await marks(amina, poll, [second])
    assert amina.toasted("scheduling-answer-found")
    await petra.open_notice()
    await petra.forge(AskAnotherTime(poll))
    await amina.open_notice()
    assert amina.reads("scheduling-told-again")
    third = hour(network, 4, 9)
    await marks(petra, poll, [third])
    await marks(amina, poll, [third])
    await petra.open_notice()
    assert file_in(petra).events[0]["SEQUENCE"] == 2 and petra.reads("scheduling-moved")
    await petra.insist(LeavePoll(poll))
    assert petra.toasted("scheduling-answer-left")
    await amina.open_notice()
    assert amina.reads("scheduling-is-ended")
    calendar = file_in(amina)
    assert calendar["METHOD"] == "CANCEL" and calendar.events[0]["SEQUENCE"] == 3
    for press in (CompleteHours(poll), AskAnotherTime(poll), MarkAll(poll, 1, 0, True)):
        await amina.forge(press)
    assert await network.db.read(lambda tx: tx.value("SELECT status FROM time_polls")) == "ended"
    await amina.forge(FindTime("contact", contact))
    assert amina.toasted("scheduling-opening-opened"), "they may look again"


async def test_bad_input(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    petra = await network.member("Petra", "KZ")
    poll = await opens(amina, "contact", await in_contact(amina, petra))
    own, now = (await amina.member()).id, network.clock.now()

    async def mark(at: datetime) -> MarkOutcome:
        return await polls.mark(network.db, poll, own, [at], now, on=True)

    assert await mark(hour(network, -1, 10)) is MarkOutcome.PAST
    assert await mark(now + timedelta(minutes=30)) is MarkOutcome.PAST
    assert await mark(hour(network, 2, 3)) is MarkOutcome.QUIET
    assert await mark(hour(network, 2, 10) + timedelta(minutes=7)) is MarkOutcome.QUIET
    assert await mark(hour(network, 40, 10)) is MarkOutcome.FAR
    await amina.forge(MarkHour(poll, int((now - timedelta(days=2)).timestamp()), 0, True))
    assert amina.toasted("scheduling-marking-past") and amina.reads("scheduling-pick-day")
    for press in (
        PickHours(poll, 0, 9999),
        MarkAll(poll, 2**52, 5, True),
        MarkHour(poll, 2**52, 0, True),
    ):
        await amina.forge(press)
    stranger = await network.member("Nigora", "UZ")
    await stranger.say("/start")
    for press in (OpenPoll(poll), CompleteHours(poll), GetMeetingFile(poll), FindTime("contact", 1),
                  FindTime("nothing", 1), FindTime("contact", 99)):  # fmt: skip
        await stranger.forge(press)
        assert "Amina" not in stranger.screen and "Petra" not in stranger.screen
    outcome = await polls.mark(
        network.db, poll, (await stranger.member()).id, [hour(network, 2, 10)], now, on=True
    )
    assert outcome is MarkOutcome.GONE


async def test_silence_ends_it_and_both_are_told(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    petra = await network.member("Petra", "KZ")
    poll = await opens(amina, "contact", await in_contact(amina, petra))
    await marks(amina, poll, [hour(network, 5, 10)])
    await network.pass_time(timedelta(days=1, hours=1))
    asked = await network.db.read(
        lambda tx: tx.value("SELECT count(*) FROM messages WHERE kind = 'time-asked'")
    )
    assert asked == 2, "asked again, once"
    await network.pass_time(timedelta(days=2))
    for someone in (amina, petra):
        await someone.open_notice()
        assert someone.reads("scheduling-is-unfound")


@pytest.mark.parametrize("way", ["left", "suspended", "hidden", "blocked", "ended"])
async def test_whoever_is_gone_is_not_met(network: Network, way: str) -> None:
    """The other one is told in the same words, whatever the reason."""
    amina = await network.member("Amina", "TJ")
    petra = await network.member("Petra", "KZ")
    await network.admin()
    contact = await in_contact(amina, petra)
    poll = await opens(amina, "contact", contact)
    at = hour(network, 3, 10)
    await marks(amina, poll, [at])
    await marks(petra, poll, [at])
    amina.person.messages.clear()
    await amina.say("/start")
    if way == "ended":
        own = (await petra.member()).id
        await endings.withdraw(network.db, contact, own, network.clock.now())
        await network.settled()
    else:
        await goes(network, petra, way, amina)
    await amina.open_notice()
    assert amina.reads("scheduling-is-ended") and "Petra" not in amina.screen
    await amina.say("/start")
    await amina.forge(OpenPoll(poll))
    await network.pass_time(timedelta(days=3))
    assert not amina.reads("scheduling-told-reminder")

    def reminded(tx: Transaction) -> int:
        return tx.value("SELECT count(*) FROM messages WHERE kind = 'time-reminder'")

    assert await network.db.read(reminded) == 0


async def test_her_new_quiet_hours_count(network: Network) -> None:
    """A mark that is in her quiet hours by now is none, and a reminder moves out of them."""
    amina = await network.member("Amina", "TJ")
    petra = await network.member("Petra", "KZ")
    poll = await opens(amina, "contact", await in_contact(amina, petra))
    early, late = hour(network, 3, 8), hour(network, 3, 12)
    await marks(amina, poll, [early, late])
    own, now = (await amina.member()).id, network.clock.now()
    await settings.set_quiet_hours(network.db, own, 21, 10, now)
    await marks(petra, poll, [early, late])
    await petra.open_notice()
    assert "12:00" in petra.screen
    await settings.set_time_zone(network.db, own, "America/New_York", now)
    due: int = await network.db.read(
        lambda tx: tx.value(
            "SELECT remind_at FROM time_poll_participants WHERE member_id = :id", {"id": own}
        )
    )
    here = datetime.fromtimestamp(due, ZoneInfo("America/New_York"))
    assert here < late and 10 <= here.hour < 21
