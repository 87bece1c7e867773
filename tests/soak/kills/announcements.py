"""Figure 1: the process is killed during a broadcast and during an announcement."""

import asyncio
import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.simulator.server import Simulator
from handlers.announcements.callbacks import (
    CorrectAnnouncement,
    EditText,
    PauseAnnouncement,
    RejectCorrection,
    ResumeAnnouncement,
    SendAnnouncement,
    SendCorrection,
)
from handlers.kit.buttons import Press
from handlers.kit.confirm import confirmed
from storage.announcements import drafting as writing
from storage.database import Transaction
from storage.events import drafting
from storage.events.drafting import NewEvent
from storage.features import FEATURES
from tests import engine
from tests.dialogue import new_world
from tests.soak.harness import (
    Experiment,
    Process,
    answers,
    apologies,
    by_status,
    enqueue_for_all,
    populate,
    sound,
    until,
    value,
)
from tests.soak.kills.seats import card
from tests.soak.kills.updates import UNFINISHED, owed_now

LATENCY, RATE = 0.03, 100
SENDERS = 5


async def broadcast(folder: Path, seed: int, kills: int, readers: int) -> Experiment:
    """Figure 1: `kills` × kill -9 at random moments of a message to so many readers."""
    figure = Experiment("1", f"{kills} kills during a message to {readers:,} readers, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    people = await populate(folder / "kurak.sqlite3", simulator, readers)
    message = await enqueue_for_all(folder / "kurak.sqlite3")
    process = Process(folder, simulator, delivery={"rate": RATE, "paid": True})
    simulator.latency = LATENCY
    world, began = simulator.world, time.monotonic()
    came = [0]
    world.listen(
        lambda event: came.__setitem__(0, came[0] + 1) if event["event"] == "message" else None
    )
    share = max(1, readers // (kills + 1))
    worst = unknown = 0
    for killed in range(1, kills + 1):
        left = by_status(process.path, message).get("queued", 0)
        target = came[0] + min(chance.randint(0, share), left)
        await process.start()
        await world.until(lambda target=target: came[0] >= target)
        # Not only when a message has just come, but at any moment of the next ones.
        await asyncio.sleep(chance.random() * 2 * LATENCY)
        await process.kill()
        # What was in flight is called unknown at the next start.
        now = by_status(process.path, message)
        in_doubt = now.get("unknown", 0) + now.get("inflight", 0)
        worst, unknown = max(worst, in_doubt - unknown), in_doubt
        figure.must(sound(process.path), f"the file is damaged after kill {killed}")
    await process.start()
    await until(lambda: value(process.path, owed_now()) == 0)
    await process.kill()
    became = by_status(process.path, message)
    got = [len(answers(person)) for person in people]
    figure.found = {
        **became,
        "unaccounted": readers - became.get("sent", 0) - became.get("unknown", 0),
        "twice": sum(count > 1 for count in got),
        "unknown that came": sum(got) - became.get("sent", 0),
        "unknown per kill at most": worst,
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["unaccounted"] == 0, "some are unaccounted for")
    figure.must(figure.found["twice"] == 0, "somebody got it twice under hold")
    figure.must(worst <= RATE * 0.35, "more unknown than were in flight")
    figure.must(sum(got) >= became.get("sent", 0), "called sent, and nobody got it")
    await simulator.close()
    return figure


async def announcement(folder: Path, seed: int, kills: int, readers: int) -> Experiment:
    """Figure 1, for announcements: `kills` × kill -9 while one is confirmed, goes, is paused, goes
    on and is corrected, and digests go beside it.
    """
    figure = Experiment("1", f"{kills} kills during an announcement to {readers:,}, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    people = await populate(folder / "kurak.sqlite3", simulator, readers)
    id = await _announced(folder / "kurak.sqlite3")
    process = Process(
        folder, simulator, delivery={"rate": RATE, "paid": True},
        announcements={"approval_threshold": 1_000_000},
    )  # fmt: skip
    simulator.latency = LATENCY
    world, began = simulator.world, time.monotonic()
    # In turns, so that no chat is asked for more than it may get.
    senders = [(person, world.post(person, card(()))) for person in people[:SENDERS]]
    corrections = 0
    sender_id = value(
        process.path, f"SELECT id FROM members WHERE telegram_id = {senders[0][0].id}"
    )

    def press(sender: int, *presses: Press) -> None:
        person, card = senders[sender]
        for one in presses:
            world.forge(person, card, one.pack())

    for killed in range(1, kills + 1):
        await process.start()
        sender = killed % SENDERS
        match "send" if killed == 1 else chance.choice(("pause", "resume", "correct")):
            case "send":
                press(0, confirmed(sender_id, SendAnnouncement(id, 1)))
            case "pause":
                press(sender, PauseAnnouncement(id))
            case "resume":
                press(sender, ResumeAnnouncement(id))
            case _:
                corrections += 1
                press(sender, CorrectAnnouncement(id), EditText(id, "en"))
                world.write(senders[sender][0], f"The crossing opens at {corrections}.")
                # Half of the kills come while it is written, the others while it is sent.
                if chance.random() < 0.5:
                    await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
                    press(sender, SendCorrection(id, value(process.path, _STAMP)))
        await asyncio.sleep(chance.random() * 0.6)
        await process.kill()
        figure.must(sound(process.path), f"the file is damaged after kill {killed}")
    await process.start()
    await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
    stamp = value(process.path, _STAMP)
    press(
        0,
        confirmed(sender_id, SendAnnouncement(id, 1)),
        SendCorrection(id, stamp),
        confirmed(sender_id, RejectCorrection(id)),
        ResumeAnnouncement(id),
    )
    await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
    await until(lambda: value(process.path, owed_now()) + value(process.path, _EDITS) == 0)
    await process.kill()
    message = value(process.path, "SELECT message_id FROM announcements")
    became = by_status(process.path, message)
    ending = "change what you receive"
    letters = [[m for m in answers(person) if ending in m["text"]] for person in people]
    weeks = [sum("Your week" in m["text"] for m in answers(person)) for person in people]
    last = value(process.path, "SELECT text FROM announcement_texts ORDER BY revision DESC LIMIT 1")
    figure.found = {
        **became,
        "corrections": value(process.path, "SELECT revision - 1 FROM announcements"),
        "unaccounted": readers - became.get("sent", 0) - became.get("unknown", 0),
        "twice": sum(len(some) > 1 for some in letters),
        "with an old text": value(process.path, _OLD),
        "digests": sum(weeks),
        "digests that are unknown": value(process.path, _WEEKS_IN_DOUBT),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(sum(became.values()) == readers, "the numbers do not add up")
    figure.must(apologies(people) == 0, "a handler failed")
    figure.must(figure.found["unaccounted"] == 0, "some are unaccounted for")
    figure.must(figure.found["twice"] == 0, "somebody got two texts")
    figure.must(figure.found["with an old text"] == 0, "a correction did not come everywhere")
    read = sum(any(last in m["text"] for m in some) for some in letters)
    figure.must(read >= became.get("sent", 0), "called sent, and it reads otherwise")
    figure.must(max(weeks) <= 1, "a digest came twice")
    figure.must(sum(weeks) + figure.found["digests that are unknown"] >= readers, "digests lost")
    await simulator.close()
    return figure


_EDITS = "SELECT count(*) FROM pending_edits"
_OLD = """SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
    WHERE kind = 'announcement' AND status = 'sent' AND deliveries.revision < messages.revision"""
_WEEKS_IN_DOUBT = """SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
    WHERE kind = 'digest' AND status IN ('unknown', 'closed')"""


async def _announced(path: Path) -> int:
    """A draft for all, and for all a digest that is due; the draft's id. Their first one writes."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)

    def work(tx: Transaction) -> None:
        tx.execute(
            f"""INSERT INTO roles (member_id, role, country, granted_at)
            SELECT id, 'admin', '', 1 FROM members ORDER BY id LIMIT {SENDERS}"""
        )
        # Where it is about noon now: nobody sleeps while this is tried.
        tx.execute("UPDATE members SET zone = :zone", {"zone": f"Etc/GMT{now.hour - 12:+d}"})
        tx.execute("""INSERT INTO digests (member_id, weekday, since, until, due_at)
        SELECT id, 0, 0, 0, 1 FROM members""")

    await db.write(work)
    facts = NewEvent("en", "Workshop", now + timedelta(days=9), now + timedelta(days=10),
                  "Asia/Tashkent", "Bukhara", 9)  # fmt: skip
    _, event = await drafting.create(db, 1, facts, now)
    assert event is not None
    await db.write(
        lambda tx: tx.execute(
            "UPDATE events SET status = 'published', nudged_at = 1 WHERE id = :id", {"id": event}
        )
    )
    id = await writing.create(db, 1, "news", "en", "The crossing opens at seven.", now)
    assert id is not None
    # One touch, so that the stamp is 1.
    await writing.change(db, id, 1, "link", "https://example.org", now)
    await db.close()
    return id


_STAMP = "SELECT max(draft_version) FROM announcements"
