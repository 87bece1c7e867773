"""Figure 2: the process is killed while many register for one event."""

import random
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.simulator.server import Simulator
from handlers.events.callbacks import CancelRegistration, RegisterForEvent
from handlers.kit.confirm import confirmed
from storage import roles
from storage.events import drafting
from storage.events.drafting import NewEvent
from storage.events.registrations import TAKEN
from storage.features import FEATURES
from tests import engine
from tests.dialogue import ADMIN, new_world
from tests.soak.harness import Experiment, Process, apologies, populate, sound, until, value
from tests.soak.kills.updates import UNFINISHED


async def seats(folder: Path, seed: int, kills: int, people: int, places: int) -> Experiment:
    """Figure 2, once more: `kills` × kill -9 while members take seats and give them back."""
    figure = Experiment(
        "2", f"{kills} kills while {people} members want {places} seats, seed {seed}"
    )
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    world, began = simulator.world, time.monotonic()
    persons = await populate(folder / "kurak.sqlite3", simulator, people)
    event_id = await _event(folder / "kurak.sqlite3", places)
    process = Process(folder, simulator)
    cancel = CancelRegistration(event_id)
    acts = (RegisterForEvent(event_id).pack(), cancel.pack())
    member = "SELECT id FROM members WHERE telegram_id = {}"
    yes = [
        confirmed(value(process.path, member.format(person.id)), cancel).pack()
        for person in persons
    ]
    cards = [world.post(person, card(acts))["message_id"] for person in persons]
    presses = 0
    await process.start()
    for kill in range(kills):
        simulator.latency = chance.choice([0.0, 0.01, 0.05])
        some = chance.sample(range(people), max(1, people // 2))
        for number in some:
            # Most want to come, so that there is always somebody waiting.
            act = yes[number] if chance.random() < 0.3 else acts[0]
            world.forge(persons[number], persons[number].messages[cards[number]], act)
        presses += len(some)
        before = sum(len(person.answers) for person in persons)
        enough = before + chance.randint(0, len(some))
        await world.until(lambda n=enough: sum(len(p.answers) for p in persons) >= n)
        await process.kill()
        figure.must(sound(process.path), f"the file is damaged after kill {kill + 1}")
        await process.start()
        await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
        for what, wrong in _WRONG.items():
            count = value(process.path, wrong.format(places=places))
            figure.must(count == 0, f"{what} after kill {kill + 1}")
    await process.kill()
    figure.found = {
        "presses": presses,
        "seats": places,
        "taken": value(process.path, f"SELECT count(*) FROM registrations WHERE status IN {TAKEN}"),
        "waiting": value(
            process.path, "SELECT count(*) FROM registrations WHERE status = 'waitlisted'"
        ),
        "answers": value(process.path, "SELECT count(*) FROM registrations"),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["waiting"] > 0, "nobody waited: the seats were not wanted enough")
    figure.must(apologies(persons) == 0, "a handler failed")
    await simulator.close()
    return figure


_WRONG = {
    "more seats than there are": f"""SELECT count(*) > {{places}} FROM registrations
        WHERE status IN {TAKEN}""",
    "a seat free while somebody waits": f"""SELECT EXISTS (SELECT 1 FROM registrations
        WHERE status = 'waitlisted')
        AND (SELECT count(*) FROM registrations WHERE status IN {TAKEN}) < {{places}}""",
    "a seat without its three reminders": """SELECT count(*) FROM registrations
        WHERE status = 'registered'
        AND (SELECT count(*) FROM reminders
        WHERE reminders.member_id = registrations.member_id) <> 3""",
    "a reminder without a seat": """SELECT count(*) FROM reminders WHERE NOT EXISTS (SELECT 1
        FROM registrations WHERE registrations.member_id = reminders.member_id
        AND status = 'registered')""",
    "an offer of which nobody is told": """SELECT count(*) FROM registrations
        WHERE status = 'offered'
        AND NOT EXISTS (SELECT 1 FROM deliveries WHERE recipient_id = member_id
            AND status <> 'dropped')""",
}
"""What must never be found in the file."""


def card(acts: Sequence[str]) -> dict[str, Any]:
    row = [{"text": act, "callback_data": act} for act in acts]
    return {"text": "Workshop", "reply_markup": {"inline_keyboard": [row]}}


async def _event(path: Path, places: int) -> int:
    """A published event a month ahead, without the invitations that are not tried here."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)
    await roles.sync_configured_admins(db, (ADMIN,), now)
    admin: int = await db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    start = now + timedelta(days=30)
    facts = NewEvent("en", "Workshop", start, start + timedelta(hours=6), "Asia/Tashkent",
                  "Bukhara", places)  # fmt: skip
    _, event_id = await drafting.create(db, admin, facts, now)
    assert event_id is not None
    await db.write(lambda tx: tx.execute("UPDATE events SET status = 'published'"))
    await db.close()
    return event_id
