"""Figure 2: the process is killed while practices are approved and marked as useful."""

import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.simulator.server import Simulator
from handlers.practices.callbacks import SetMark
from handlers.reviews.callbacks import Approve
from storage import roles
from storage.features import FEATURES
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from tests import engine
from tests.dialogue import ADMIN, new_world
from tests.soak.harness import Experiment, Process, apologies, populate, sound, until, value
from tests.soak.kills.seats import card
from tests.soak.kills.updates import UNFINISHED


async def practices(folder: Path, seed: int, kills: int, people: int, count: int) -> Experiment:
    """Figure 2, for practices: `kills` × kill -9 while two coordinators accept what waits and
    readers find it useful, or not any more.
    """
    figure = Experiment("2", f"{kills} kills while {count} practices are accepted, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    world, began = simulator.world, time.monotonic()
    persons = await populate(folder / "kurak.sqlite3", simulator, people)
    sent = await _sent(folder / "kurak.sqlite3", count)
    process = Process(folder, simulator)
    accept = [Approve(number, str(one)).pack() for number, one in enumerate(sent, 1)]
    useful = [
        SetMark(practice, "useful", on).pack() for practice in range(1, count + 1)
        for on in (True, True, False)
    ]  # fmt: skip
    cards = [world.post(person, card((*accept, *useful))) for person in persons]
    presses = 0
    await process.start()
    for kill in range(kills):
        simulator.latency = chance.choice([0.0, 0.01, 0.05])
        some = chance.sample(range(people), max(2, people // 2))
        for number in some:
            # The first two coordinate; each practice is pressed by both sooner or later.
            act = chance.choice(accept if number < 2 else useful)
            world.forge(persons[number], cards[number], act)
        due = accept[kill * count // kills : (kill + 1) * count // kills]
        for act in due:
            for number in (0, 1):
                world.forge(persons[number], cards[number], act)
        presses += len(some) + 2 * len(due)
        before = sum(len(person.answers) for person in persons)
        enough = before + chance.randint(0, len(some))
        await world.until(lambda n=enough: sum(len(p.answers) for p in persons) >= n)
        await process.kill()
        figure.must(sound(process.path), f"the file is damaged after kill {kill + 1}")
        await process.start()
        await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
        for what, wrong in _WRONG_PRACTICES.items():
            figure.must(value(process.path, wrong) == 0, f"{what} after kill {kill + 1}")
    await process.kill()
    figure.found = {
        "presses": presses,
        "practices": count,
        "accepted": value(
            process.path, "SELECT count(*) FROM practices WHERE status = 'published'"
        ),
        "found useful": value(process.path, "SELECT sum(useful) FROM practices"),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["accepted"] == count, "a press of a coordinator was lost")
    figure.must(apologies(persons) == 0, "a handler failed")
    figure.must(figure.found["found useful"] > 0, "nobody found anything useful")
    await simulator.close()
    return figure


_WRONG_PRACTICES = {
    "a count that is not that of its rows": """SELECT count(*) FROM practices WHERE useful <>
        (SELECT count(*) FROM practice_marks WHERE practice_id = practices.id)""",
    "a shelf that differs": """SELECT count(*) FROM practices LEFT JOIN practice_listings
        ON practice_id = practices.id AND topic = ''
        WHERE (practices.status = 'published') <> (practice_id IS NOT NULL)
        OR practice_listings.useful <> practices.useful""",
    "an index that differs": """SELECT count(*) FROM practices WHERE (status = 'published') <>
        EXISTS (SELECT 1 FROM practice_words WHERE practice_words.rowid = practices.id)""",
    "an author who is told not once": """SELECT count(*) FROM reviews WHERE
        CASE status WHEN 'approved' THEN 1 ELSE 0 END <> (SELECT count(*) FROM messages
            WHERE messages.kind = 'review-decided' AND messages.subject_id = reviews.id)""",
}


async def _sent(path: Path, count: int) -> list[int]:
    """So many practices that wait, and two coordinators to accept them; what was sent."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)
    await roles.sync_configured_admins(db, (ADMIN,), now)
    ids = await db.read(
        lambda tx: [row["id"] for row in tx.rows("SELECT id FROM members ORDER BY id")]
    )
    admin: int = await db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    for member in ids[:2]:
        await roles.appoint(db, admin, member, roles.Role.COORDINATOR, "TJ", now)
    for number in range(count):
        texts = dict.fromkeys(("title", "problem", "done", "result", "repeat"), f"Text {number}")
        shared = NewPractice("en", texts, ("career",), None, False, True)
        then = now - timedelta(hours=2 * (count - number))
        await submissions.share(db, ids[2 + number % (len(ids) - 3)], None, shared, then)
    await db.write(lambda tx: tx.execute("DELETE FROM messages"))
    await db.close()
    return list(range(1, count + 1))
