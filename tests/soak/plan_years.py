"""Two simulated years of the action plan: quarterly questions, silence, people who are suspended,
a handover, restarts and days on which the bot is down.

What must have been asked is reckoned a second time, from the days on which the bot was up alone.
"""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import members, reviews, suspensions, terms
from storage.database import Database, Transaction, migrate, to_timestamp
from storage.features import FEATURES
from storage.kit.quarters import quarter_of, start_of
from storage.members import Profile
from storage.plan import decisions, drafting, handover, questions, records, reports
from storage.plan.records import TEXTS, State
from storage.roles import Role
from storage.terms import records as planning
from storage.terms.records import TermDays
from tests.soak.harness import Experiment

BEGIN = datetime(2027, 1, 1, 5, tzinfo=UTC)
ADMIN, CHAIR, NEXT = 1, 2, 3
COUNTRIES = ("KG", "TJ", "UZ", "KZ", "TM")


def populate(tx: Transaction, people: int) -> None:
    for id in range(1, people + 1):
        assert members.ensure(tx, id * 1000, BEGIN) == id
        tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
        profile = Profile(f"Person {id}", COUNTRIES[id % len(COUNTRIES)], "customs")
        members.write_profile(tx, id, profile, BEGIN)
        members.make_member(tx, id, BEGIN)
    tx.execute(
        "INSERT INTO roles (member_id, role, country, granted_at) VALUES (1, :role, '', 1)",
        {"role": Role.ADMIN},
    )
    for at, country in enumerate(COUNTRIES):
        tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (:id, :role, :country, 1)""",
            {"id": 4 + at, "role": Role.COORDINATOR, "country": country},
        )


async def adopt(db: Database, chance: random.Random, items: int, people: int) -> None:
    made: list[int] = []
    for number in range(items):
        texts = {field: f"{field} {number}" for field in TEXTS}
        day = (BEGIN + timedelta(days=chance.choice((0, 0, 0, 100, 200)))).date()
        _, id = await drafting.save(
            db, CHAIR, None, "en", texts, "training", day, day + timedelta(days=300),
            ("KG", "TJ"), BEGIN,
        )  # fmt: skip
        assert id is not None
        await drafting.send(db, id, CHAIR, BEGIN)
        await db.write(lambda tx, id=id: _approve(tx, id))
        await drafting.give(db, id, chance.randint(4, people), CHAIR, BEGIN)
        made.append(id)
    await decisions.adopt(db, CHAIR, None, "Opening", BEGIN.date(), made, "en", BEGIN)


def _approve(tx: Transaction, item_id: int) -> None:
    item = records.load(tx, item_id)
    assert item is not None and item.next is not None
    review = reviews.pending_of(tx, records.PLAN_ITEM, item.next.id)
    assert review is not None
    reviews.approve_in(tx, review.id, ADMIN, item.next.words.fingerprint, BEGIN)


def _hand_over(tx: Transaction, chance: random.Random, now: datetime) -> Counter[str]:
    """The next term begins; each open item goes on, is closed, or is given to somebody."""
    counts: Counter[str] = Counter()
    effects = handover.OPEN_ITEM
    open_items = effects.open(tx, now)
    before, following = terms.current(tx), terms.next_of(tx)
    assert before is not None and following is not None
    values = {"now": to_timestamp(now), "before": before.id, "after": following.id}
    tx.execute("UPDATE terms SET ended_at = :now WHERE id = :before", values)
    tx.execute("UPDATE terms SET began_at = :now WHERE id = :after", values)
    for id in open_items:
        how = chance.choice(("go on", "go on", "give", "close"))
        counts[how] += 1
        if how == "close" and effects.close is not None:
            effects.close(tx, id, NEXT, now)
        elif how == "give" and effects.give is not None:
            effects.give(tx, id, CHAIR, NEXT, now)
        else:
            effects.go_on(tx, id, NEXT, now)
    return counts


def asked_at(tx: Transaction, now: datetime) -> list[tuple[int, int]]:
    """The items about which the question was asked at this moment, whatever they are called in
    which year, with the quarter.
    """
    before = {
        row["id"]: row["continues_id"] for row in tx.rows("SELECT id, continues_id FROM plan_items")
    }
    found: list[tuple[int, int]] = []
    for row in tx.rows(
        "SELECT item_id, quarter FROM plan_questions WHERE asked_at = :now AND status = 'open'",
        {"now": to_timestamp(now)},
    ):
        first: int = row["item_id"]
        while before[first] is not None:
            first = before[first]
        found.append((first, row["quarter"]))
    return found


async def plan_years(folder: Path, seed: int, items: int, people: int) -> Experiment:
    """No item is lost in two years, none is asked about twice in a quarter, or forgotten."""
    figure = Experiment("plan", f"two years of a plan with {items} items, {people} members")
    chance = random.Random(seed)
    path = folder / "kurak.sqlite3"
    path.touch(mode=0o600)
    migrate.apply(path, BEGIN)
    db = await Database.open(path, BEGIN, FEATURES)
    await db.write(lambda tx: populate(tx, people))
    for country, member_id, years in (("KG", CHAIR, 0), ("TJ", NEXT, 1)):
        first = BEGIN.date() + timedelta(days=365 * years)
        span = TermDays(country, first, first + timedelta(days=364))
        found = await planning.plan(db, ADMIN, span, BEGIN)
        assert found.term_id is not None, found
        await planning.add_person(db, ADMIN, found.term_id, member_id, BEGIN)
    await adopt(db, chance, items, people)
    counts: Counter[str] = Counter()
    asked: Counter[tuple[int, int]] = Counter()
    up_in_window: set[int] = set()
    now, down = BEGIN, 0
    for day in range(2 * 365):
        now += timedelta(days=1)
        if day == 365:
            counts += await db.write(lambda tx, now=now: _hand_over(tx, chance, now))
        down = max(0, down - 1)
        if not down and chance.random() < 0.02:
            down = chance.choice((1, 3, 10, 30))
            await db.close()
            db = await Database.open(path, now, FEATURES)
            counts["restarts"] += 1
        if down:
            continue
        if now >= start_of(quarter_of(now) + 1) - questions.ASK_BEFORE:
            up_in_window.add(quarter_of(now))
        done = await questions.ask(db, now)
        counts.update(asked=done.asked, repeated=done.repeated, silent=done.silent)
        asked.update(await db.read(lambda tx, now=now: asked_at(tx, now)))
        for member_id in chance.sample(range(4, people + 1), 5):
            for item_id in await questions.open_for(db, member_id):
                state = chance.choice((*State, *[State.UNDER_WAY] * 6))
                await reports.report(db, item_id, member_id, state, "So.", None, now)
                counts["reports"] += 1
        if chance.random() < 0.05:
            one = chance.randint(10, people)
            await suspensions.suspend(db, ADMIN, one, now)
            counts["suspended"] += 1
    figure.must(max(asked.values(), default=0) == 1, "asked twice in a quarter")
    await check(db, figure, up_in_window, items, now)
    figure.found = dict(counts)
    await db.close()
    return figure


async def check(db: Database, figure: Experiment, up: set[int], items: int, now: datetime) -> None:
    first: int = await db.read(
        lambda tx: tx.value("SELECT count(*) FROM plan_items WHERE continues_id IS NULL")
    )
    figure.must(first == items, "an item is lost")
    forgotten = await db.read(lambda tx: _forgotten(tx, up, now))
    figure.must(not forgotten, f"not asked: {forgotten[:5]}")
    homeless: int = await db.read(
        lambda tx: tx.value(
            f"""SELECT count(*) FROM plan_items WHERE {records.ASKED} AND NOT EXISTS
            (SELECT 1 FROM members WHERE members.id = responsible_id AND status = 'member')"""
        )
    )
    figure.must(not homeless, "nobody answers for an item")


def _forgotten(tx: Transaction, up: set[int], now: datetime) -> list[tuple[int, int]]:
    """Items and quarters in which nobody was asked and nobody has reported, though the bot was up
    in the last three weeks and the item was open until the end.
    """
    found: list[tuple[int, int]] = []
    for row in tx.rows(f"SELECT id FROM plan_items WHERE {records.ASKED} ORDER BY id"):
        item = records.load(tx, row["id"])
        assert item is not None
        known = {
            one["quarter"]
            for one in tx.rows(
                """SELECT quarter FROM plan_questions WHERE item_id = :id
                UNION SELECT quarter FROM plan_history WHERE item_id = :id AND what = 'report'""",
                {"id": item.id},
            )
        }
        created = tx.value("SELECT created_at FROM plan_items WHERE id = :id", {"id": item.id})
        begins = max(
            quarter_of(datetime.fromtimestamp(created, UTC)),
            quarter_of(datetime.combine(item.shown.words.starts_on, datetime.min.time(), UTC)),
        )
        found += [
            (item.id, quarter)
            for quarter in up
            if begins <= quarter < quarter_of(now) and quarter not in known
        ]
    return found
