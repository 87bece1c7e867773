"""Figures 1 and 2: the process is killed again and again, and nothing is lost or done twice."""

import asyncio
import random
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from handlers.announcements.callbacks import (
    CorrectAnnouncement,
    EditText,
    PauseAnnouncement,
    RejectCorrection,
    ResumeAnnouncement,
    SendAnnouncement,
    SendCorrection,
)
from handlers.events.callbacks import CancelRegistration, RegisterForEvent
from handlers.kit.buttons import Press
from handlers.kit.confirm import confirmed
from handlers.kit.forms import Choose, Next, Submit
from handlers.language import SetLanguage
from handlers.practices.callbacks import ApprovePractice, SetMark
from handlers.registration import CONSENT
from storage import roles
from storage.announcements import drafting as writing
from storage.database import Database, Transaction
from storage.events import drafting
from storage.events.drafting import NewEvent
from storage.events.registrations import TAKEN
from storage.features import FEATURES
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from tests.dialogue import ADMIN, Network, Someone, new_world
from tests.soak.ground import (
    Experiment,
    Process,
    answers,
    apologies,
    by_status,
    owe_all,
    populate,
    sound,
    until,
    value,
)

LATENCY, RATE = 0.03, 100
SENDERS = 5


async def broadcast(folder: Path, seed: int, kills: int, readers: int) -> Experiment:
    """Figure 1: `kills` × kill -9 at random moments of a message to so many readers."""
    figure = Experiment("1", f"{kills} kills during a message to {readers:,} readers, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    people = await populate(folder / "kurak.sqlite3", simulator, readers)
    message = await owe_all(folder / "kurak.sqlite3")
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
    await until(lambda: value(process.path, _LEFT) == 0)
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
    senders = [(person, world.post(person, _card(()))) for person in people[:SENDERS]]
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
        match "send" if killed == 1 else chance.choice(("pause", "go on", "correct")):
            case "send":
                press(0, confirmed(sender_id, SendAnnouncement(id, 1)))
            case "pause":
                press(sender, PauseAnnouncement(id))
            case "go on":
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
        RejectCorrection(id),
        ResumeAnnouncement(id),
    )
    await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
    await until(lambda: value(process.path, _LEFT) + value(process.path, _EDITS) == 0)
    await process.kill()
    message = value(process.path, "SELECT message_id FROM announcements")
    became = by_status(process.path, message)
    letters = [[m for m in answers(person) if "more or less" in m["text"]] for person in people]
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
    db = await Database.open(path, now, FEATURES)

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
_LEFT = """SELECT count(*) FROM deliveries WHERE status = 'inflight'
    OR (status = 'queued' AND not_before <= CAST(strftime('%s', 'now') AS INTEGER))"""
"""What is still to be sent now; at night some of it waits for the morning."""

STEPS: list[Any] = [
    "/start", SetLanguage("en"), Choose("registration", "consent", CONSENT), "Amina K.",
    "Tajikistan",
    Choose("registration", "sector", "customs"),
    *[Next("registration", field) for field in ("institution", "position", "offers", "seeks")],
    Submit("registration"),
]  # fmt: skip


class Registering:
    """Somebody who registers, step by step, through all the kills."""

    def __init__(self, simulator: Simulator, person: Person) -> None:
        network = Network(simulator.world, simulator, Clock(), None, None, None)  # type: ignore[arg-type]
        self.someone = Someone(network, person, "en")
        self.world, self.person = simulator.world, person
        self.steps = list(STEPS)

    @property
    def is_done(self) -> bool:
        """Whether she has taken every step."""
        return not self.steps

    def step(self) -> None:
        """Take the next one."""
        step = self.steps[0]
        if isinstance(step, str):
            self.world.write(self.person, step)
        else:
            self.world.press(self.person, *self.someone.find(step))

    async def answered(self, process: Process) -> None:
        """Until the step has its answer, whether it came before a kill or after."""
        await until(
            lambda: not self.world.updates and value(process.path, UNFINISHED) == 0,
        )
        self.steps.pop(0)


UNFINISHED = "SELECT count(*) FROM inbox WHERE status = 'pending'"
"""Counts the updates that have not ended."""


async def updates(folder: Path, seed: int, kills: int, writers: int) -> Experiment:
    """Figure 2: `kills` × kill -9 while updates arrive and registrations are under way."""
    figure = Experiment("2", f"{kills} kills under incoming updates, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    world, began = simulator.world, time.monotonic()
    process = Process(folder, simulator, network={"entry": "approval"})
    people = [world.add(Person(500 + n, "Amina", language_code="en")) for n in range(writers)]
    registering: list[Registering] = []
    await process.start()
    for kill in range(kills):
        if not registering or registering[-1].is_done:
            person = Person(100_000 + kill, "Nigina", language_code="en")
            registering.append(Registering(simulator, world.add(person)))
        simulator.latency = chance.choice([0.0, 0.01, 0.05])
        for person in people:
            world.write(person, "/help")
        registering[-1].step()
        enough = sum(len(answers(person)) for person in people) + chance.randint(0, writers)
        await world.until(lambda n=enough: sum(len(answers(p)) for p in people) >= n)
        await process.kill()
        figure.must(sound(process.path), f"the file is damaged after kill {kill + 1}")
        await process.start()
        await registering[-1].answered(process)
    simulator.latency = 0
    await world.until(lambda: not world.updates)
    await world.until(lambda: all(len(answers(person)) >= kills for person in people))
    while not registering[-1].is_done:
        registering[-1].step()
        await registering[-1].answered(process)
    await until(lambda: value(process.path, _LEFT) == 0)
    await process.kill()
    count = len(registering)
    figure.found = {
        "updates": kills * (writers + 1),
        "lost": sum(max(0, kills - len(answers(person))) for person in people),
        "answered twice": sum(max(0, len(answers(person)) - kills) for person in people),
        "registrations": count,
        "applications": value(process.path, "SELECT count(*) FROM applications"),
        "cards owed": value(process.path, "SELECT count(*) FROM deliveries"),
        "wrong answers": value(
            process.path,
            """SELECT count(*) FROM members WHERE telegram_id >= 100000 AND NOT
            (status = 'pending' AND name = 'Amina K.' AND country = 'TJ' AND sector = 'customs')""",
        ),
        "left in the inbox": value(process.path, UNFINISHED),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["lost"] == 0, "an update was lost")
    figure.must(apologies((*people, *(one.person for one in registering))) == 0, "a handler failed")
    figure.must(figure.found["applications"] == count, "a registration was applied not once")
    figure.must(figure.found["cards owed"] == count, "a card is owed not once")
    figure.must(figure.found["wrong answers"] == 0, "an answer went astray")
    await simulator.close()
    return figure


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
    acts = (RegisterForEvent(event_id).pack(), CancelRegistration(event_id).pack())
    cards = [world.post(person, _card(acts))["message_id"] for person in persons]
    presses = 0
    await process.start()
    for kill in range(kills):
        simulator.latency = chance.choice([0.0, 0.01, 0.05])
        some = chance.sample(range(people), max(1, people // 2))
        for number in some:
            # Most want to come, so that there is always somebody waiting.
            act = acts[chance.random() < 0.3]
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
    accept = [ApprovePractice(one).pack() for one in sent]
    useful = [
        SetMark(practice, "useful", on).pack() for practice in range(1, count + 1)
        for on in (True, True, False)
    ]  # fmt: skip
    cards = [world.post(person, _card((*accept, *useful))) for person in persons]
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
    "an author who is told not once": """SELECT count(*) FROM submissions WHERE
        (status = 'approved') <> (SELECT count(*) FROM messages
            WHERE kind = 'practice-decided' AND subject_id = submissions.id)""",
}


def _card(acts: Sequence[str]) -> dict[str, Any]:
    row = [{"text": act, "callback_data": act} for act in acts]
    return {"text": "Workshop", "reply_markup": {"inline_keyboard": [row]}}


async def _sent(path: Path, count: int) -> list[int]:
    """So many practices that wait, and two coordinators to accept them; what was sent."""
    now = datetime.now(UTC)
    db = await Database.open(path, now, FEATURES)
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


async def _event(path: Path, places: int) -> int:
    """A published event a month ahead, without the invitations that are not tried here."""
    now = datetime.now(UTC)
    db = await Database.open(path, now, FEATURES)
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
