"""A simulated year of reminders: events moved and cancelled, seats given back, the bot restarted.

The clock stands still and is moved from one moment at which something happens to the next; ticks
come on a grid of fifteen seconds, as they do. What must have come is reckoned a second time, from
the list of what happened alone.
"""

import contextlib
import random
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import Kurak, run_bot
from bot.clock import Clock
from bot.jobs import TICK_SECONDS
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from storage.audiences import Attribute, Audience, Kind
from storage.database import Database, Transaction
from storage.events import audience, drafting, fields, publishing, records, registrations
from storage.events.drafting import NewEvent
from storage.events.fields import EditOutcome, FieldKey
from storage.events.registrations import RegisterOutcome
from storage.features import FEATURES
from storage.kit.form_drafts import packed_moment
from storage.kit.taxonomy import SECTORS, zone_of
from tests import engine
from tests.dialogue import ADMIN, UNHURRIED, new_world, settings_for
from tests.soak.expected_reminders import LATE, LEADS, Seat, expected, is_night
from tests.soak.harness import FIRST, Experiment, sound

BEGIN = datetime(2027, 1, 1, tzinfo=UTC)
COUNTRIES = ("KZ", "KG", "UZ", "AF")
"""Their clocks differ: five, six, five and four and a half hours ahead; some live by Berlin's."""
HEADS = ("Reminder:", "Starting soon")


class Stopped(Clock):
    """A clock that goes only where it is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.at = BEGIN

    def now(self) -> datetime:
        """The moment it stands at."""
        return self.at

    def go(self, to: datetime) -> None:
        """On to this moment. Nobody is told: ticks come when they come."""
        self.at = max(self.at, to)


# The year itself


@dataclass
class Year:
    """What is planned, and what came."""

    clock: Stopped
    path: Path
    people: dict[int, str]
    downs: list[tuple[datetime, datetime]]
    seats: dict[tuple[int, int], Seat] = field(default_factory=dict[Any, Any])
    came: list[tuple[datetime, int, int]] = field(default_factory=list[Any])
    events: dict[int, int] = field(default_factory=dict[int, int])
    counts: Counter[str] = field(default_factory=Counter[str])

    def hear(self, told: dict[str, Any]) -> None:
        """A message has come to somebody."""
        text = told.get("message", {}).get("text", "") if told.get("event") == "message" else ""
        if text.startswith(HEADS):
            number = int(text.split("Event no. ")[1].split(" ")[0])
            self.came.append((self.clock.at, told["person"], number))


Action = tuple[datetime, int, tuple[Any, ...]]


def planned(chance: random.Random, events: int, audience: int, end: datetime) -> list[Action]:
    """What organisers and members do, in the order of time."""
    found: list[Action] = []

    def at(moment: datetime, *what: Any) -> None:
        found.append((moment.replace(microsecond=0), len(found), what))

    span = (end - BEGIN).total_seconds()
    for number in range(events):
        zone = ZoneInfo(chance.choice(("Asia/Tashkent", "Asia/Bishkek", "Asia/Kabul")))
        day = BEGIN + timedelta(seconds=chance.uniform(12 * 86_400, span - 5 * 86_400))
        hour = chance.choice((7, 8, 9, 9, 10, 10, 11, 14, 15, 18, 21))
        start = day.astimezone(zone).replace(hour=hour, minute=chance.choice((0, 30)), second=0)
        start = start.astimezone(UTC).replace(microsecond=0)
        told = start - timedelta(days=chance.uniform(3, 12))
        country, sectors = chance.choice(COUNTRIES), chance.sample(SECTORS[:audience], 3)
        number_of_seats = chance.choice((5, 10, 20, 40))
        at(told, "publish", number, start, number_of_seats, country, sectors)
        until = (start - told).total_seconds()
        for _ in range(chance.choice((0, 0, 1, 2))):
            by = chance.choice((1, 24, 48, 96, -1, -24)) * 3600
            at(told + timedelta(seconds=chance.uniform(0.1, 0.9) * until), "move", number, by)
        for lead in LEADS[:2]:
            # Just after a reminder has gone, where it could go a second time.
            moment = start - timedelta(seconds=lead - chance.uniform(30, 600))
            if moment > told and chance.random() < 0.5:
                at(moment, "move", number, chance.choice((3600, -3600, 86_400)))
        if chance.random() < 0.08:
            moment = told + timedelta(seconds=chance.uniform(0.2, 0.95) * until)
            at(moment, "cancel", number)
        for _ in range(2):
            at(told + timedelta(seconds=chance.uniform(60, until * 0.95)), "answers", number)
        for _ in range(chance.randint(0, 4)):
            at(told + timedelta(seconds=chance.uniform(0.2, 0.99) * until), "give-back", number)
    return sorted(found)


def downtimes(chance: random.Random, count: int, end: datetime) -> list[tuple[datetime, datetime]]:
    """When the bot was down: each second time just for a restart, else for hours."""
    span = (end - BEGIN).total_seconds()
    apart = timedelta(hours=1)
    found: list[tuple[datetime, datetime]] = []
    while len(found) < count:
        begin = BEGIN + timedelta(seconds=int(chance.uniform(86_400, span)))
        number = len(found)
        hours = chance.uniform(0.5, 14 + 26 * (number % 4 == 3)) if number % 2 else 0.002
        back = begin + timedelta(seconds=int(hours * 3600))
        if all(back + apart < other or begin > ended + apart for other, ended in found):
            found.append((begin, back))
    return sorted(found)


async def reminders(
    folder: Path, seed: int, events: int, members: int, restarts: int, days: int
) -> Experiment:
    """Figure 7: nobody is reminded twice, at night, late, in vain, or not at all."""
    figure = Experiment("7", f"{days} days of reminders: {events} events, {members} members")
    chance = random.Random(seed)
    end = BEGIN + timedelta(days=days)
    clock = Stopped()
    world = new_world(clock)
    simulator = Simulator(world)
    await simulator.open()
    settings = settings_for(simulator, folder, entry="open")
    people = await _populate(settings.storage.path, world, chance, members)
    year = Year(clock, settings.storage.path, people, downtimes(chance, restarts, end))
    world.listen(year.hear)
    plan = planned(chance, events, max(3, min(len(SECTORS), members // 100)), end)
    try:
        at, downs = 0, [*year.downs, (end, end)]
        for begin, back in downs:
            began = clock.at
            async with _up(settings, clock) as kurak:
                while True:
                    moment = plan[at][0] if at < len(plan) else end
                    moment = min(max(moment, clock.at), begin)
                    await _until(kurak, clock, began, moment)
                    if moment >= begin:
                        break
                    await _act(kurak.db, year, chance, *plan[at][2])
                    await kurak.outbox_worker.wait_until_idle()
                    at += 1
            clock.go(back)
    finally:
        await simulator.close()
    _compare(figure, year)
    figure.must(sound(year.path), "the file is not sound")
    figure.found |= {what: str(count) for what, count in sorted(year.counts.items())}
    figure.found["times down"] = str(len(year.downs))
    return figure


@contextlib.asynccontextmanager
async def _up(settings: Any, clock: Stopped) -> AsyncGenerator[Kurak]:
    async with run_bot(settings, clock, UNHURRIED) as kurak:
        await _tick(kurak)
        yield kurak


async def _tick(kurak: Kurak) -> None:
    await kurak.jobs.tick()
    kurak.outbox_worker.wake()
    await kurak.outbox_worker.wait_until_idle()


async def _until(kurak: Kurak, clock: Stopped, began: datetime, to: datetime) -> None:
    """On to this moment, with a tick wherever something is due on the way."""
    while True:
        due_at = await kurak.next_due(clock.at)
        if due_at is None or due_at > to:
            break
        # Ticks come every so many seconds from the start on.
        after = max((due_at - began).total_seconds(), (clock.at - began).total_seconds() + 0.001)
        tick = began + timedelta(seconds=-(-after // TICK_SECONDS) * TICK_SECONDS)
        if tick >= to:
            break
        clock.go(tick)
        await _tick(kurak)
    clock.go(to)


async def _act(db: Database, year: Year, chance: random.Random, what: str, *more: Any) -> None:
    now, number = year.clock.at, more[0]
    admin: int = await db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    if what == "publish":
        await _publish(db, year, admin, *more)
        return
    event = await records.by_id(db, year.events[number]) if number in year.events else None
    if event is None or now >= event.starts_at or event.status is not records.EventStatus.PUBLISHED:
        return
    match what:
        case "move":
            start = event.starts_at + timedelta(seconds=more[1])
            before = fields.value_of(event, FieldKey("starts"))
            after = packed_moment(start)
            changed = await drafting.change(
                db, event.id, admin, FieldKey("starts"), before, after, now
            )
            if changed.outcome is EditOutcome.DONE:
                year.counts["moved"] += 1
                _all(year, number, "moved", start)
        case "cancel":
            await publishing.cancel(db, event.id, admin, None, now)
            year.counts["cancelled"] += 1
            _all(year, number, "left", event.starts_at)
        case "answers":
            for member in await db.read(lambda tx: records.invited(tx, event, event.audience)):
                if member == admin or chance.random() > 0.3:
                    continue
                if (
                    await registrations.register(db, event.id, member, now)
                    is RegisterOutcome.SEATED
                ):
                    year.counts["seats taken"] += 1
                    _happened(year, number, member, "seated", event.starts_at)
        case _:
            for (of, member), seat in year.seats.items():
                if of == number and seat.happened[-1][1] != "left" and chance.random() < 0.2:
                    await registrations.cancel_registration(db, event.id, member, now)
                    year.counts["given back"] += 1
                    _happened(year, number, member, "left", event.starts_at)


async def _publish(
    db: Database, year: Year, admin: int, number: int, start: datetime, seats_there: int,
    country: str, sectors: Sequence[str],
) -> None:  # fmt: skip
    facts = NewEvent("en", f"Event no. {number} of the year", start, start + timedelta(hours=6),
                  "Asia/Tashkent", "Bukhara", seats_there)  # fmt: skip
    now = year.clock.at
    _, event_id = await drafting.create(db, admin, facts, now)
    if event_id is None:
        return
    keys = (Attribute(Kind.COUNTRY, country), *(Attribute(Kind.SECTOR, code) for code in sectors))
    await audience.change(db, event_id, admin, lambda _: Audience((frozenset(keys),)), now)
    await publishing.publish(db, event_id, admin, now)
    year.events[number] = event_id
    year.counts["published"] += 1


def _all(year: Year, number: int, what: str, start: datetime) -> None:
    for (of, member), seat in year.seats.items():
        if of == number and seat.happened[-1][1] != "left":
            _happened(year, number, member, what, start)


def _happened(year: Year, number: int, member: int, what: str, start: datetime) -> None:
    seat = year.seats.setdefault((number, member), Seat(year.people[member]))
    seat.happened.append((year.clock.at, what, start))


def _compare(figure: Experiment, year: Year) -> None:
    """What came beside what must have come."""
    came: dict[tuple[int, int], list[datetime]] = {}
    night = 0
    for at, telegram_id, number in year.came:
        member = telegram_id - FIRST + 1
        night += is_night(at, year.people[member])
        came.setdefault((number, member), []).append(at)
    missed = doubled = 0
    latest = timedelta()
    for key in sorted({*year.seats, *came}):
        must, may = expected(year.seats[key], year.downs) if key in year.seats else ([], [])
        there = sorted(came.get(key, []))
        for at in must:
            found = next((one for one in there if at <= one <= at + LATE), None)
            if found is None:
                missed += 1
            else:
                latest = max(latest, found - at)
                there.remove(found)
        for one in there:
            if not any(at <= one <= at + LATE for at in may):
                doubled += 1
    figure.found |= {
        "reminders that came": str(len(year.came)),
        "missed that would have helped": str(missed),
        "doubled, or for nobody's seat": str(doubled),
        "at night": str(night),
        "latest, seconds": str(int(latest.total_seconds())),
    }
    figure.must(not missed, f"{missed} missed")
    figure.must(not doubled, f"{doubled} too many")
    figure.must(not night, f"{night} at night")
    figure.must(bool(year.came), "no reminder came at all")


async def _populate(path: Path, world: Any, chance: random.Random, count: int) -> dict[int, str]:
    """So many members; their ids with the clocks that they live by."""
    db = await engine.opened(path, BEGIN, FEATURES)
    sectors = SECTORS[: max(3, min(len(SECTORS), count // 100))]
    zones: dict[int, str] = {}

    def fill(tx: Transaction) -> None:
        for number in range(count):
            country = COUNTRIES[number % len(COUNTRIES)]
            own = "Europe/Berlin" if number % 17 == 0 else None
            member_id: int = tx.value(
                """INSERT INTO members (telegram_id, language, status, name, name_key, country,
                    sector, zone, consent_version, consented_at, first_seen_at, joined_at)
                VALUES (:telegram, 'en', 'member', 'Gulbahor', 'gulbahor', :country, :sector,
                    :zone, 1, 1, 1, 1) RETURNING id""",
                {
                    "telegram": FIRST + number,
                    "country": country,
                    "sector": chance.choice(sectors),
                    "zone": own,
                },
            )
            zones[member_id] = own or zone_of(country)

    await db.write(fill)
    await db.close()
    for number in range(count):
        person = Person(FIRST + number, "Gulbahor", language_code="en", started=True)
        world.add(person)
    assert ADMIN in world.people
    return zones
