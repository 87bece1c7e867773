"""A year of mentoring through a process that is killed while it asks, and while it is answered.

The process runs on the day to which the world has moved. Women open what comes to them and answer,
or stay silent; some answer twice at once; some end their pair. The admin reads everything she can.
"""

import asyncio
import contextlib
import random
import time
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.simulator import markup
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from handlers.kit.buttons import Press, unpack
from handlers.kit.confirm import Confirm
from handlers.kit.notifications import OpenNotice
from handlers.kit.texts import texts
from handlers.mentoring.callbacks import (
    AnswerCheckin,
    EndPair,
    OpenPairForStaff,
    ShowMentoringNumbers,
    ShowPairs,
)
from handlers.mentoring.messages import answer_key
from storage.database import Transaction
from storage.features import FEATURES
from storage.kit.contacts import Contact
from storage.mentoring import agreements, asking, choices, entries, programmes
from storage.mentoring.agreements import Rhythm
from storage.mentoring.checkins import ANSWERED, Answer
from storage.mentoring.entries import EntryFacts
from storage.mentoring.programmes import ProgrammeFacts
from storage.mentoring.records import ProgrammeText, Side
from tests import engine
from tests.dialogue import ADMIN, new_world
from tests.soak.harness import FIRST, Experiment, Process, answers, sound, until, value
from tests.soak.kills.updates import UNFINISHED

MONTHS = 12
GOAL = "A goal that staff never read"


class Year:
    """Who takes part, what they have pressed, and what the admin has read."""

    def __init__(self, folder: Path, simulator: Simulator, clock: Clock, seed: int, pairs: int):
        self.chance, self.clock, self.simulator = random.Random(seed), clock, simulator
        self.world = simulator.world
        self.process = Process(folder, simulator)
        self.path = self.process.path
        self.women = [
            self.world.add(Person(FIRST + one, "Gulbahor", language_code="en", started=True))
            for one in range(2 * pairs)
        ]
        self.willing = {woman.id: self.chance.random() < 0.7 for woman in self.women}
        self.admin = self.world.people[ADMIN]
        self.admin.started = True
        self.counts: Counter[str] = Counter()
        self.came: Counter[tuple[int, int, bool]] = Counter()
        self.queued: dict[tuple[str, int, int], dict[int, str]] = defaultdict(dict)
        self.said: dict[tuple[int, int, str], set[str]] = defaultdict(set)
        self.read: list[str] = []
        self.world.listen(self._hear)

    def _hear(self, told: dict[str, Any]) -> None:
        message = told.get("message", {})
        if told.get("person") == ADMIN:
            labels = [one["text"] for one in _buttons(message)]
            self.read.append("\n".join((message.get("text", ""), *labels)))
        if told["event"] != "message":
            return
        for one in _buttons(message):
            press = unpack(one.get("callback_data", ""))
            if isinstance(press, OpenNotice):
                again = markup.parse(texts("en")("notice-repeated"))[0] in message["text"]
                self.came[told["person"], press.delivery_id, again] += 1

    # The process

    async def start(self) -> None:
        """Start it on the day of the world."""
        self.process.ahead = self.clock.ahead
        await self.process.start()

    async def killed_at_work(self) -> None:
        """Start it, and kill it somewhere in what is due."""
        before = sum(self.came.values())
        target = before + self.chance.randint(0, 4)
        await self.start()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.chance.uniform(0.1, 1.5)):
                await self.world.until(lambda: sum(self.came.values()) >= target)
        await asyncio.sleep(self.chance.random() * 0.05)
        await self.kill()

    async def kill(self) -> None:
        """Kill it; the file is whole."""
        await self.process.kill()
        self.counts["kills"] += 1
        assert sound(self.path), "the file is damaged"

    async def idle(self) -> None:
        """Until it has done all that is due today."""
        at = int(self.clock.now().timestamp())
        await until(
            lambda: (
                not self.world.updates
                and value(self.path, UNFINISHED) == 0
                and value(self.path, _owed(at)) == 0
            )
        )

    def note(self) -> None:
        """Remember what was queued for whom, before it is old enough to be forgotten."""
        with engine.snapshot(self.path) as tx:
            for row in tx.rows(
                """SELECT kind, subject_id, recipient_id, deliveries.id AS id, deliveries.status
                    AS status FROM deliveries JOIN messages ON messages.id = message_id
                WHERE kind LIKE 'mentoring-%'"""
            ):
                key = row["kind"], row["subject_id"], row["recipient_id"]
                self.queued[key][row["id"]] = row["status"]

    # The women

    def presses(self, person: Person, kind: type[Press]) -> list[tuple[int, str, Press]]:
        """The buttons of this kind in her chat, with the ids of their messages and their data."""
        return [
            (message["message_id"], one["callback_data"], press)
            for message in answers(person)
            for one in _buttons(message)
            if isinstance(press := unpack(one.get("callback_data", "")), kind)
        ]

    def open_news(self) -> int:
        """Whoever has news and is willing opens it; returns how many do."""
        opened = 0
        for woman in (*self.women, self.admin):
            found = self.presses(woman, OpenNotice)
            if found and (woman is self.admin or self.willing[woman.id]):
                self.world.press(woman, *found[-1][:2])
                opened += 1
        return opened

    def answer(self) -> int:
        """Whoever reads a question answers it, some of them twice at once; how many do."""
        answered = 0
        for woman in self.women:
            found = self.presses(woman, AnswerCheckin)
            if not found or self.chance.random() < 0.3:
                continue
            message_id, data, press = self.chance.choice(found)
            assert isinstance(press, AnswerCheckin)
            for _ in range(self.chance.choice((1, 1, 2))):
                self.world.press(woman, message_id, data)
            self.said[press.pair_id, woman.id, press.step].add(press.answer)
            answered += 1
        return answered

    async def end_one(self, pairs: int) -> None:
        """The mentor of a pair ends it, if it goes on."""
        pair = self.chance.randint(1, pairs)
        telegram_id = value(
            self.path,
            f"""SELECT telegram_id FROM members JOIN mentoring_pairs ON mentor_id = members.id
            WHERE mentoring_pairs.id = {pair}""",
        )
        mentor = self.world.people[telegram_id]
        self.world.forge(mentor, answers(mentor)[-1], EndPair(pair).pack())
        await self.idle()
        for message_id, data, _ in self.presses(mentor, Confirm)[:1]:
            self.world.press(mentor, message_id, data)
            await self.idle()
            self.counts["endings"] += 1

    async def staff_read(self, programme: int, pairs: int) -> None:
        """The admin looks at the pairs and the numbers."""
        for press in (
            ShowPairs(programme, 0),
            OpenPairForStaff(self.chance.randint(1, pairs)),
            ShowMentoringNumbers(programme),
        ):
            self.world.forge(self.admin, answers(self.admin)[-1], press.pack())
            await self.idle()


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [one for row in rows for one in row]


def _owed(at: int) -> str:
    """SQL: how much is due by this moment and not done."""
    return f"""SELECT (SELECT count(*) FROM deliveries WHERE status = 'inflight'
            OR status = 'queued' AND not_before <= {at})
        + (SELECT count(*) FROM mentoring_checkins WHERE due_at <= {at})
        + (SELECT count(*) FROM mentoring_pairs WHERE status = 'running' AND ends_at <= {at})"""


async def mentoring(folder: Path, seed: int, pairs: int, days: int) -> Experiment:
    """So many pairs through so many days of a programme, and what came of every question."""
    figure = Experiment("mentoring", f"{days} days of mentoring under kills, {pairs} pairs")
    clock = Clock()
    noon = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
    clock.advance(noon + timedelta(days=1) - clock.now())
    simulator = Simulator(new_world(clock))
    await simulator.open()
    year = Year(folder, simulator, clock, seed, pairs)
    chance, began = year.chance, time.monotonic()
    programme = await _begun(year, pairs)
    for person in (*year.women, year.admin):
        year.world.write(person, "/start")
    await year.start()
    await year.idle()
    await year.kill()
    end = year.clock.now() + timedelta(days=days)
    rests = 0
    while year.clock.now() < end:
        due = value(year.path, "SELECT min(due_at) FROM mentoring_checkins") or 0
        wait = timedelta(seconds=due) - timedelta(seconds=year.clock.now().timestamp())
        # Two days of answers after each question; then on to the next one.
        ahead = timedelta(days=1) if rests < 2 else max(timedelta(days=1), wait)
        moment = min(end, year.clock.now() + ahead).replace(hour=12, minute=0)
        year.clock.advance(max(moment, year.clock.now() + timedelta(hours=12)) - year.clock.now())
        before = sum(year.came.values())
        # With slow calls, some are under way when the process dies.
        simulator.latency = chance.choice((0, 0.03, 0.1))
        for _ in range(chance.randint(0, 2)):
            await year.killed_at_work()
        await year.start()
        await year.idle()
        for act in (year.open_news, year.answer):
            if act() and chance.random() < 0.3:
                await asyncio.sleep(chance.random() * 0.03)
                await year.kill()
                await year.start()
            await year.idle()
        if chance.random() < pairs / 400:
            await year.end_one(pairs)
        if chance.random() < 0.2:
            await year.staff_read(programme, pairs)
        await year.kill()
        year.note()
        rests = 0 if sum(year.came.values()) > before else rests + 1
        year.counts["days awake"] += 1
    await simulator.close()
    _judge(figure, year)
    figure.found["seconds"] = round(time.monotonic() - began)
    return figure


async def _begun(year: Year, pairs: int) -> int:
    """A programme with so many pairs that begin one after the other; its id."""
    now = year.clock.now()
    db = await engine.opened(year.path, now, FEATURES)

    def fill(tx: Transaction) -> None:
        for one, woman in enumerate((*year.women, year.admin)):
            tx.execute(
                """INSERT INTO members (telegram_id, language, status, name, name_key, country,
                    sector, zone, consent_version, consented_at, first_seen_at, joined_at)
                VALUES (:telegram, 'en', 'member', 'Gulbahor', 'gulbahor', :country, 'customs',
                    'UTC', 1, 1, 1, 1)""",
                {"telegram": woman.id, "country": "TJ" if one % 2 else "UZ"},
            )
        tx.execute(
            """INSERT INTO roles (member_id, role, granted_at)
            SELECT id, 'admin', 1 FROM members WHERE telegram_id = :admin""",
            {"admin": ADMIN},
        )

    await db.write(fill)
    ids: list[int] = await db.read(
        lambda tx: [row["id"] for row in tx.rows("SELECT id FROM members ORDER BY id")]
    )
    admin = ids[-1]
    text = ProgrammeText("Women who lead", "For officers.")
    facts = ProgrammeFacts(text, MONTHS, pairs, now + timedelta(minutes=1))
    _, programme = await programmes.create(db, admin, "en", facts, now)
    seen = await programmes.managed(db, programme or 0, admin)
    assert programme is not None and seen is not None
    await programmes.open_programme(db, programme, admin, seen.version, now)
    for one, member in enumerate(ids[:-1]):
        side = Side.MENTEE if one % 2 else Side.MENTOR
        entry = EntryFacts("Words", ("leadership",), ("ru",), Contact("email", "a@example.org"))
        await entries.save(db, programme, member, side, entry, now)
    for pair in range(pairs):
        mentor, mentee = ids[2 * pair : 2 * pair + 2]
        hers, own = [
            await db.read(
                lambda tx, id=one: tx.value(
                    "SELECT id FROM mentoring_entries WHERE member_id = :id", {"id": id}
                )
            )
            for one in (mentor, mentee)
        ]
        await choices.pick(db, own, hers, mentee)
        await choices.send(db, own, mentee, now)
        (question,) = await asking.questions_to(db, mentor)
        _, made = await asking.accept(db, question.id, mentor, now)
        assert made is not None
        # Their times differ, so that something is due on most days of a term.
        later = now + timedelta(days=3 * (pair % 5), minutes=2)
        await agreements.write(db, made, mentee, (GOAL,), "ru", Rhythm.MONTHLY, later)
        await agreements.accept(db, made, mentor, 1, later)
    await db.close()
    return programme


def _judge(figure: Experiment, year: Year) -> None:
    """What is wrong with the questions, the answers and what the admin has read."""
    t, at = texts("en"), int(year.clock.now().timestamp())
    with engine.snapshot(year.path) as tx:
        rows = tx.rows(
            """SELECT mentoring_checkins.*, mentoring_pairs.status AS status, telegram_id
            FROM mentoring_checkins
            JOIN mentoring_pairs ON mentoring_pairs.id = pair_id
            JOIN members ON members.id = member_id WHERE step <> 'agreement'"""
        )
        counted: int = tx.value("SELECT coalesce(sum(count), 0) FROM mentoring_numbers")
    noticed = {key[1] for key in year.queued if key[0] == "mentoring-silence"}
    again = 0
    for row in rows:
        pair, woman, step = row["pair_id"], row["telegram_id"], row["step"]
        which = f"pair {pair}, {woman}, {step}"
        deliveries = year.queued[f"mentoring-ask-{step}", pair, row["member_id"]]
        year.counts["questions"] += row["asked"] > 0
        year.counts["asked once more"] += row["asked"] == 2
        year.counts["silences"] += row["silent_at"] is not None
        figure.must(len(deliveries) == row["asked"], f"{which}: queued {len(deliveries)} times")
        figure.must(row["due_at"] is None or row["due_at"] > at, f"{which}: overdue")
        if row["status"] in ("running", "completed") and row["due_at"] is None:
            figure.must(
                bool(row["is_answered"] or row["silent_at"]), f"{which}: silence not noticed"
            )
        figure.must(not row["silent_at"] or pair in noticed, f"{which}: nobody was told")
        figure.must(
            bool(row["is_answered"]) <= bool(year.said[pair, woman, step]), f"{which}: made up"
        )
        for id, status in deliveries.items():
            plain, marked = (year.came[woman, id, is_marked] for is_marked in (False, True))
            again += marked
            figure.must(plain <= 1, f"{which}: came {plain} times without a word")
            figure.must(plain + marked > 0 or status != "sent", f"{which}: did not come")
    answered = sum(bool(row["is_answered"]) for row in rows)
    figure.must(counted == answered, f"{answered} answers, {counted} counted")
    figure.must(answered > 0, "nothing was tried")
    labels = [t.plain(answer_key(step, one)) for step in ANSWERED for one in Answer]
    labels = [label for label in labels if label != "No"]
    shown = [text for text in year.read if GOAL in text or any(one in text for one in labels)]
    figure.must(not shown, f"staff have read an answer: {shown[:1]}")
    figure.found |= {
        **{what: str(count) for what, count in sorted(year.counts.items())},
        "answers": answered,
        "came again, marked": again,
        "screens that staff read": len(year.read),
    }
