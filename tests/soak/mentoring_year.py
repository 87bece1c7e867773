"""A year of mentoring: pairs that answer, are silent, end early or go on, in a process that is
started again and again.
"""

import random
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from storage.database import Database, Transaction
from storage.features import FEATURES
from storage.kit.contacts import Contact
from storage.mentoring import (
    agreements,
    asking,
    checkins,
    choices,
    desk,
    endings,
    entries,
    programmes,
)
from storage.mentoring.agreements import Rhythm
from storage.mentoring.checkins import ANSWERED, Answer, Step
from storage.mentoring.entries import EntryFacts
from storage.mentoring.programmes import ProgrammeFacts
from storage.mentoring.records import ProgrammeText, Side
from tests.soak.harness import Experiment
from tests.storage.steps import make_member

DAYS = 12 * 31 + 120
"""A programme of twelve months, and until everybody was asked three months later."""


async def mentoring(folder: Path, seed: int, pairs: int) -> Experiment:
    """Let so many pairs go through a programme of twelve months, and check every question."""
    chance, clock = random.Random(seed), Clock()
    figure = Experiment("mentoring", f"a mentoring year, {pairs} pairs, seed {seed}")
    path = Path(tempfile.mkdtemp(dir=folder)) / "kurak.sqlite3"
    path.touch(mode=0o600)
    db = await Database.open(path, clock.now(), FEATURES)
    counts: Counter[str] = Counter()
    try:
        people, admin = await db.write(lambda tx: _populate(tx, pairs))
        text = ProgrammeText("Women who lead", "For officers.")
        facts = ProgrammeFacts(text, 12, pairs, clock.now() + timedelta(days=5))
        _, programme = await programmes.create(db, admin, "en", facts, clock.now())
        seen = await programmes.managed(db, programme or 0, admin)
        assert programme is not None and seen is not None
        await programmes.open_programme(db, programme, admin, seen.version, clock.now())
        for one, member in enumerate(people):
            side = Side.MENTOR if one % 2 == 0 else Side.MENTEE
            contact = Contact("email", "a@example.org")
            entry = EntryFacts("Words", ("leadership",), ("ru",), contact)
            await entries.save(db, programme, member, side, entry, clock.now())
        for one in range(0, len(people), 2):
            await _agree(db, programme, people[one], people[one + 1], clock)
        willing = {member: chance.random() < 0.7 for member in people}
        for _ in range(DAYS):
            clock.advance(timedelta(days=1))
            if chance.random() < 0.05:
                await db.close()
                clock.advance(timedelta(hours=chance.randint(1, 60)))
                db = await Database.open(path, clock.now(), FEATURES)
                counts["restarts"] += 1
            await checkins.ask(db, clock.now())
            for pair, member, step in await db.read(_open):
                if willing[member] and chance.random() < 0.4:
                    said = chance.choice(tuple(Answer))
                    args = (db, pair, member, step, said, clock.now())
                    counts["answers"] += await checkins.answer(*args) is not None
                    counts["counted twice"] += await checkins.answer(*args) is not None
            if chance.random() < pairs / 2_000:
                pair = chance.randint(1, pairs)
                who = await db.read(
                    lambda tx, id=pair: tx.value(
                        "SELECT mentor_id FROM mentoring_pairs WHERE id = :id", {"id": id}
                    )
                )
                counts["endings"] += await endings.end(db, pair, who, clock.now())
        broken, told = await db.read(_judged)
        figure.broken += broken
        numbers = await desk.numbers(db, programme, admin)
        assert numbers is not None
        figure.must(not numbers.answers, "answers are shown before the end")
        figure.must(not counts.pop("counted twice"), "an answer counts twice")
        figure.found.update({what: str(count) for what, count in (counts + told).items()})
    finally:
        await db.close()
    return figure


def _populate(tx: Transaction, pairs: int) -> tuple[list[int], int]:
    """The members, mentors and mentees in turn, and the admin."""
    people = [make_member(tx, 100 + n, "TJ" if n % 2 else "UZ") for n in range(2 * pairs)]
    admin = make_member(tx, 99, "KZ")
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)", {"id": admin}
    )
    return people, admin


async def _agree(db: Database, programme: int, mentor: int, mentee: int, clock: Clock) -> None:
    """Let two become a pair with an agreement."""
    now = clock.now()
    own, hers = [
        await db.read(
            lambda tx, id=one: tx.value(
                "SELECT id FROM mentoring_entries WHERE member_id = :id", {"id": id}
            )
        )
        for one in (mentee, mentor)
    ]
    await choices.pick(db, own, hers, mentee)
    await choices.send(db, own, mentee, now)
    (question,) = await asking.questions_to(db, mentor)
    _, pair = await asking.accept(db, question.id, mentor, now)
    assert pair is not None
    await agreements.write(db, pair, mentee, ("Goal",), "ru", Rhythm.MONTHLY, now)
    await agreements.accept(db, pair, mentor, 1, now)


def _open(tx: Transaction) -> list[tuple[int, int, Step]]:
    """The questions that wait for an answer."""
    return [
        (row["pair_id"], row["member_id"], Step(row["step"]))
        for row in tx.rows(
            """SELECT * FROM mentoring_checkins WHERE asked > 0 AND is_answered = 0
            AND due_at IS NOT NULL"""
        )
        if row["step"] in ANSWERED
    ]


def _judged(tx: Transaction) -> tuple[list[str], Counter[str]]:
    """What is wrong with the questions, and how many there were."""
    broken: list[str] = []
    told: Counter[str] = Counter()
    for row in tx.rows(
        """SELECT mentoring_checkins.*, status,
            (SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
                WHERE messages.kind = 'mentoring-ask-' || step AND subject_id = pair_id
                AND recipient_id = member_id) AS sent,
            (SELECT count(*) FROM messages WHERE messages.kind = 'mentoring-silence'
                AND subject_id = pair_id) AS noticed
        FROM mentoring_checkins JOIN mentoring_pairs ON mentoring_pairs.id = pair_id
        WHERE step <> 'agreement'"""
    ):
        told["questions"] += row["asked"] > 0
        told["asked once more"] += row["asked"] == 2
        told["silences"] += row["silent_at"] is not None
        which = f"{row['pair_id']}, {row['member_id']}, {row['step']}"
        if row["sent"] != row["asked"]:
            broken.append(f"{which}: sent {row['sent']} times, asked {row['asked']}")
        if row["status"] == "completed" and not row["asked"]:
            broken.append(f"{which}: never asked")
        if row["status"] == "completed" and not row["is_answered"] and not row["silent_at"]:
            broken.append(f"{which}: silence not noticed")
        if row["silent_at"] and not row["noticed"]:
            broken.append(f"{which}: the coordinator was not told")
    return broken, told
