"""Two to eight in different time zones, on days on which clocks change, and hours that pass."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from handlers.kit.screens import File
from handlers.kit.texts import texts
from handlers.scheduling import cards
from handlers.scheduling.callbacks import OpenPoll, PickHours
from storage import members, settings
from storage.database import Transaction
from storage.scheduling import polls
from storage.scheduling.polls import AnswerOutcome, MarkOutcome
from storage.scheduling.records import LENGTH, NOTICE, PollStatus, hours_on
from tests.dialogue import Network
from tests.introductions.steps import in_contact
from tests.readers.calendars import READERS, read_by
from tests.scheduling.screens import poll_of
from tests.scheduling.steps import hour, marks, opens
from tests.screens import NOW
from tests.storage.machine import inner
from tests.storage.steps import make_member

ZONES = (
    "Asia/Dushanbe", "Europe/Berlin", "Asia/Almaty", "America/New_York", "Asia/Bishkek",
    "Asia/Kolkata", "Asia/Ashgabat", "Asia/Tashkent",
)  # fmt: skip
CHANGES = ("2027-03-14", "2027-03-28", "2027-10-31", "2027-11-07", "2027-06-01")
"""Days on which the clocks of New York or Berlin change, and one on which none do."""


def group_of(tx: Transaction, count: int, now: datetime) -> tuple[int, list[int]]:
    """An open poll of so many members, each in another zone; its id, and theirs."""
    people = [make_member(tx, 100 + number, "TJ") for number in range(count)]
    for one, zone in zip(people, ZONES, strict=False):
        tx.execute("UPDATE members SET zone = :zone WHERE id = :id", {"id": one, "zone": zone})
    poll: int = tx.value(
        """INSERT INTO time_polls (subject_kind, opened_by, status, updated_at)
        VALUES ('group', :opener, 'draft', 1) RETURNING id""",
        {"opener": people[0]},
    )
    tx.execute_many(
        "INSERT INTO time_poll_participants (poll_id, member_id) VALUES (:id, :member)",
        [{"id": poll, "member": one} for one in people],
    )
    polls.begin(tx, poll, people[0], now)
    return poll, people


def status_of(tx: Transaction, poll: int) -> tuple[str, datetime | None]:
    row = tx.row("SELECT status, starts_at FROM time_polls WHERE id = :id", {"id": poll})
    assert row is not None
    at = row["starts_at"]
    return row["status"], None if at is None else datetime.fromtimestamp(at, UTC)


def first_of_all(day: date, count: int) -> datetime:
    """The first hour of a day that is between eight and nine in the evening for all of them,
    reckoned from the clocks on their walls.
    """
    begins = datetime.combine(day, time(), UTC)
    for at in (begins + timedelta(hours=number) for number in range(24)):
        here = [(at.astimezone(ZoneInfo(zone)), zone) for zone in ZONES[:count]]
        ends = [(at + LENGTH).astimezone(ZoneInfo(zone)) for _, zone in here]
        if all(one.hour >= 8 for one, _ in here) and all(
            end.time() <= time(21) and end.date() == one.date()
            for end, (one, _) in zip(ends, here, strict=True)
        ):
            return at
    raise AssertionError("no hour suits them")


@pytest.mark.parametrize("day", CHANGES)
@pytest.mark.parametrize("count", [2, 3, 8])
def test_the_first_hour_outside_all_quiet_hours_is_taken(
    tx: Transaction, day: str, count: int
) -> None:
    there = date.fromisoformat(day)
    now = datetime.combine(there - timedelta(days=2), time(7), UTC)
    poll, people = group_of(tx, count, now)
    for one in people:
        hours = hours_on(there, members.day_of(tx, one))
        assert inner(polls.mark)(tx, poll, one, hours, now, on=True) is MarkOutcome.MARKED
        inner(polls.answer)(tx, poll, one, now)
    status, at = status_of(tx, poll)
    assert (status, at) == ("set", first_of_all(there, count))


def test_an_hour_that_is_too_soon_meanwhile_is_not_taken(tx: Transaction) -> None:
    now = datetime(2027, 6, 1, 6, tzinfo=UTC)
    poll, people = group_of(tx, 2, now)
    soon, later = now + timedelta(hours=3), now + timedelta(hours=6)
    for one in people:
        assert inner(polls.mark)(tx, poll, one, [soon], now, on=True) is MarkOutcome.MARKED
    inner(polls.answer)(tx, poll, people[0], now)
    then = soon - NOTICE + timedelta(minutes=1)
    assert inner(polls.mark)(tx, poll, people[1], [soon], then, on=True) is MarkOutcome.PAST
    assert inner(polls.answer)(tx, poll, people[1], then) is AnswerOutcome.UNFOUND
    assert status_of(tx, poll) == ("open", None)
    for one in people:
        inner(polls.mark)(tx, poll, one, [later], then, on=True)
        inner(polls.answer)(tx, poll, one, then)
    assert status_of(tx, poll) == ("set", later)
    past = later + timedelta(minutes=1)
    assert inner(polls.ask_again)(tx, poll, people[0], past) is AnswerOutcome.GONE


def test_of_eight_more_than_half_decide(tx: Transaction) -> None:
    now = datetime(2027, 6, 1, 6, tzinfo=UTC)
    poll, people = group_of(tx, 8, now)
    at = first_of_all(date(2027, 6, 3), 8)
    for one in people[:5]:
        inner(polls.mark)(tx, poll, one, [at], now, on=True)
    for one in people:
        inner(polls.answer)(tx, poll, one, now)
    assert status_of(tx, poll) == ("set", at)
    inner(polls.leave)(tx, poll, people[0], now)
    assert status_of(tx, poll) == ("set", at), "four of seven still come"


def next_change(now: datetime, zone: str) -> date:
    """The next day on which the clocks of a zone change."""
    noon = datetime.combine(now.date() + timedelta(days=4), time(12), ZoneInfo(zone))
    while noon.utcoffset() == (noon + timedelta(days=1)).utcoffset():
        noon += timedelta(days=1)
    return noon.date() + timedelta(days=1)


async def test_hours_before_and_after_the_clocks_change(network: Network) -> None:
    """For whoever lives abroad, the same hour in Dushanbe is another one after that day."""
    change = next_change(network.clock.now(), "Europe/Berlin")
    start = datetime.combine(change - timedelta(days=2), time(9), UTC)
    await network.pass_time(start - network.clock.now())
    amina = await network.member("Amina", "TJ", language="tg")
    petra = await network.member("Petra", "KZ", language="uz")
    berlin = ZoneInfo("Europe/Berlin")
    own = (await petra.member()).id
    await settings.set_time_zone(network.db, own, "Europe/Berlin", network.clock.now())
    poll = await opens(amina, "contact", await in_contact(amina, petra))
    before, after = (hour(network, days, 15, "Asia/Dushanbe") for days in (1, 3))
    shown = [f"{at.astimezone(berlin):%H:%M}" for at in (before, after)]
    assert shown[0] != shown[1]
    await marks(amina, poll, [before, after])
    for at, label in zip((before, after), shown, strict=True):
        await petra.forge(PickHours(poll, at.astimezone(berlin).toordinal(), 0))
        assert f"{label} · 1" in petra.labels
    await marks(petra, poll, [after])
    assert petra.toasted("scheduling-answer-found")
    await petra.open_notice()
    await petra.press(OpenPoll(poll))
    assert shown[1] in petra.screen and "15:00" not in petra.screen
    petra.person.messages.clear()
    await petra.say("/start")
    await network.pass_time(after - network.clock.now() - timedelta(hours=24))
    await petra.open_notice()
    assert petra.reads("scheduling-told-reminder") and shown[1] in petra.screen


def test_hours_in_a_row_are_shown_from_the_first_to_the_end_of_the_last() -> None:
    poll = poll_of("Zarina", 2)
    later = max(poll.own) + timedelta(hours=2)
    poll = replace(poll, own=frozenset({*sorted(poll.own)[:5], sorted(poll.own)[6], later}))
    text = cards.poll_screen(texts("en"), poll, "Asia/Almaty", NOW, None).text
    assert "05:00–10:00\n" in text and "06:00–07:00" in text and "11:00–12:00" in text


@pytest.mark.parametrize("reader", READERS)
def test_every_program_reads_the_meeting(reader: str, tmp_path: Path) -> None:
    contents: list[bytes] = []
    for status in (PollStatus.SET, PollStatus.ENDED):
        poll = poll_of("Zarina; Олим, Ш.", 8, status)
        file = cards.file_of(texts("tg"), poll, "Kurak", "KurakBot", NOW).file
        assert isinstance(file, File)
        contents.append(file.content)
    assert poll.starts_at is not None
    at = int(poll.starts_at.timestamp())
    (there,), (off,) = read_by(reader, contents, tmp_path)
    for one in (there, off):
        assert (one.start, one.end, one.sequence) == (at, at + 3600, poll.sequence)
        assert one.uid == there.uid and "Zarina; Олим, Ш." in one.description
    assert (there.method, there.status) == ("PUBLISH", "CONFIRMED")
    assert (off.method, off.status) == ("CANCEL", "CANCELLED")
