"""Two simulated years with a call for projects in each: drafts, reviews, decisions told at one
moment, repetitions asked about twice, and days on which the bot is down.
"""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import members, reviews
from storage.database import Database, Transaction, migrate
from storage.features import FEATURES
from storage.members import Profile
from storage.projects import calls, decisions, repeats, submissions
from storage.projects.calls import CallFacts
from storage.projects.records import Decision
from storage.projects.repeats import RepeatStatus
from storage.projects.submissions import NewProject
from storage.roles import Role
from tests.soak.harness import Experiment

BEGIN = datetime(2027, 1, 1, 5, tzinfo=UTC)
ADMIN, REVIEWER, OTHER = 1, 2, 3
COUNTRIES = ("KG", "TJ", "UZ", "KZ", "TM")
OPEN_FOR, PLACES = 60, 7
"""Days that a call is open for, and places in each of its two blocks."""


def _populate(tx: Transaction, people: int) -> None:
    for id in range(1, people + 1):
        assert members.ensure(tx, id * 1000, BEGIN) == id
        tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
        profile = Profile(f"Person {id}", COUNTRIES[id % len(COUNTRIES)], "customs")
        members.write_profile(tx, id, profile, BEGIN)
        members.make_member(tx, id, BEGIN)
    for id, role, country in (
        (ADMIN, Role.ADMIN, ""), (REVIEWER, Role.COORDINATOR, "KZ"),
        (OTHER, Role.COORDINATOR, "UZ"),
    ):  # fmt: skip
        tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (:id, :role, :country, 1)""",
            {"id": id, "role": role, "country": country},
        )


async def opens(db: Database, now: datetime) -> int:
    blocks = (("Family", PLACES), ("Business", PLACES))
    closes = now + timedelta(days=OPEN_FOR)
    facts = CallFacts("Call", "All", blocks, {"TJ": 2, "KG": 2}, closes, is_blind=True)
    _, call_id = await calls.create(db, ADMIN, "en", facts, now)
    assert call_id is not None
    call = await calls.managed(db, call_id, ADMIN)
    assert call is not None
    await calls.open_call(db, call_id, ADMIN, call.version, now)
    return call_id


async def review_some(db: Database, chance: random.Random, now: datetime) -> None:
    pending = await db.read(
        lambda tx: [
            (row["id"], row["version"], row["kind"])
            for row in tx.rows("SELECT id, version, kind FROM reviews WHERE status = 'pending'")
        ]
    )
    for review_id, version, kind in pending:
        if chance.random() < 0.1 and kind == "project":
            await reviews.reject(db, review_id, ADMIN, version, "No.", now)
            continue
        for reviewer in (ADMIN, REVIEWER, OTHER):
            await reviews.approve(db, review_id, reviewer, version, now)


async def decide(db: Database, call_id: int, now: datetime) -> None:
    """Accept what fits, decline the rest, and say that it is to be told."""
    ids = await db.read(
        lambda tx: [
            row["id"]
            for row in tx.rows("SELECT id FROM projects WHERE call_id = :id", {"id": call_id})
        ]
    )
    for project_id in ids:
        await decisions.decide(db, project_id, ADMIN, Decision.DECLINED, now)
        await decisions.decide(db, project_id, ADMIN, None, now)
        await decisions.decide(db, project_id, ADMIN, Decision.ACCEPTED, now)
    found = await decisions.table_of(db, call_id, ADMIN, "en", 999, now)
    for row in found:
        if row.standing in (decisions.Standing.SUITABLE, decisions.Standing.PENDING):
            await decisions.decide(db, row.project_id, ADMIN, Decision.DECLINED, now)
    decided = await decisions.before_telling(db, call_id, ADMIN, now)
    assert decided is not None
    await decisions.tell(db, call_id, ADMIN, decided.version, now)


async def call_years(folder: Path, seed: int, people: int) -> Experiment:
    """Each decision is told once, all of a call at the same moment; nobody is asked a third time
    about a project that she wants to repeat, too early, or twice within a month.
    """
    figure = Experiment("calls", f"two years with two calls, {people} members")
    chance = random.Random(seed)
    path = folder / "kurak.sqlite3"
    path.touch(mode=0o600)
    migrate.apply(path, BEGIN)
    db = await Database.open(path, BEGIN, FEATURES)
    await db.write(lambda tx: _populate(tx, people))
    counts: Counter[str] = Counter()
    begun: dict[int, datetime] = {}
    now, down, call_id = BEGIN, 0, 0
    for day in range(2 * 365):
        now += timedelta(days=1)
        if day in (10, 375):
            call_id = await opens(db, now)
        down = max(0, down - 1)
        if not down and chance.random() < 0.02:
            down = chance.choice((1, 3, 10))
            await db.close()
            db = await Database.open(path, now, FEATURES)
            counts["restarts"] += 1
        if down:
            continue
        for job in (calls.remind, decisions.tell_due, repeats.ask):
            await job(db, now)
        if day % 365 in range(11, 10 + OPEN_FOR) and chance.random() < 0.6:
            await send(db, chance, call_id, people, now)
        await review_some(db, chance, now)
        call = await calls.seen(db, call_id)
        if call is not None and now > call.closes_at and call.told_at is None:
            await decide(db, call_id, now)
        if chance.random() < 0.1:
            project = await db.read(
                lambda tx: tx.value(
                    "SELECT id FROM projects WHERE status = 'shown' ORDER BY random() LIMIT 1"
                )
            )
            member = chance.randint(4, people)
            _, repeat_id = await repeats.begin(db, project or 0, member, now)
            if repeat_id is not None:
                begun.setdefault(repeat_id, now)
            if repeat_id is not None and chance.random() < 0.3:
                await repeats.answer(db, repeat_id, member, RepeatStatus.TRYING, now)
    await check(db, figure, begun)
    figure.found = {**counts, "wanted to repeat": len(begun)} | await db.read(_found)
    await db.close()
    return figure


async def send(
    db: Database, chance: random.Random, call_id: int, people: int, now: datetime
) -> None:
    call = await calls.seen(db, call_id)
    if call is None:
        return
    block = chance.choice(call.blocks).id
    texts = {"title": f"Project {now:%j}", "idea": str(now)}
    new = NewProject(block, "en", texts, None, keep_after_leaving=True)
    author = chance.randint(4, people)
    _, project_id = await submissions.send(db, author, call_id, new, now)
    if project_id is not None and chance.random() < 0.1:
        await submissions.withdraw(db, project_id, author, now)


def _found(tx: Transaction) -> dict[str, int]:
    return {
        name: tx.value(sql)
        for name, sql in (
            ("projects", "SELECT count(*) FROM projects"),
            ("shown", "SELECT count(*) FROM projects WHERE status = 'shown'"),
            ("authors told", """SELECT count(*) FROM deliveries
                JOIN messages ON messages.id = message_id WHERE kind = 'call-decided'"""),
        )
    }  # fmt: skip


async def check(db: Database, figure: Experiment, begun: dict[int, datetime]) -> None:
    def wrong(tx: Transaction) -> dict[str, int]:
        return {
            what: tx.value(sql)
            for what, sql in (
                ("a call is not told once", """SELECT count(*) FROM calls WHERE 1 <>
                    (SELECT count(*) FROM messages WHERE kind = 'call-decided'
                    AND subject_id = calls.id)"""),
                ("authors are told at two moments", """SELECT count(*) FROM (SELECT message_id
                    FROM deliveries JOIN messages ON messages.id = message_id
                    WHERE kind = 'call-decided' GROUP BY message_id
                    HAVING count(DISTINCT not_before) > 1) AS apart"""),
                ("an author is told twice, or not", """SELECT count(*) FROM (SELECT call_id,
                    author_id FROM projects WHERE status IN ('shown', 'declined')
                    GROUP BY call_id, author_id) AS asked WHERE 1 <>
                    (SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
                    WHERE kind = 'call-decided' AND subject_id = call_id
                    AND recipient_id = author_id)"""),
                ("more are shown than there are places", f"""SELECT count(*) FROM (SELECT block_id
                    FROM projects WHERE status = 'shown' GROUP BY block_id
                    HAVING count(*) > {PLACES}) AS full_ones"""),
                ("asked a third time", "SELECT count(*) FROM repeats WHERE asked > 2"),
            )
        }  # fmt: skip

    for what, count in (await db.read(wrong)).items():
        figure.must(not count, what)
    asked = await db.read(
        lambda tx: [
            (row["subject_id"], row["created_at"])
            for row in tx.rows(
                """SELECT subject_id, created_at FROM messages WHERE kind = 'repeat-asked'
                ORDER BY created_at"""
            )
        ]
    )
    last: dict[int, int] = {}
    for repeat_id, at in asked:
        since = int((begun[repeat_id] + repeats.FIRST).timestamp())
        figure.must(at >= since, "asked too early")
        if repeat_id in last:
            least = int(repeats.LEAST_BETWEEN.total_seconds())
            figure.must(at - last[repeat_id] >= least, "asked twice within a month")
        last[repeat_id] = at
