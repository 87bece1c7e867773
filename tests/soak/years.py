"""Two simulated years of the Dialogue on one network and clock: terms with their handovers, the
action plan, calls for projects and the board, with restarts and days on which the bot is down.
"""

import random
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from storage.database import Database, Transaction
from storage.features import FEATURES
from storage.kit.quarters import quarter_of, start_of
from storage.plan import questions, reports
from storage.plan.records import State
from storage.projects import calls, decisions, repeats
from storage.roles import Role
from tests import engine
from tests.soak import call_years, plan_years
from tests.soak.board_years import Board
from tests.soak.harness import Experiment
from tests.soak.plan_years import BEGIN
from tests.soak.terms_years import Terms

FOCAL = {"KZ": {2, 7}, "KG": {4}, "TJ": {5}, "UZ": {3, 6}, "TM": {8}}
"""The coordinators of each country, who are its focal points."""

SECOND_CALL = 25
"""How many days before the end of the first term the second call opens: it is open at the
handover.
"""


def _populate(tx: Transaction, people: int) -> None:
    plan_years.populate(tx, people)
    tx.execute("DELETE FROM roles WHERE role = 'coordinator'")
    for country, members in FOCAL.items():
        for member in members:
            tx.execute(
                """INSERT INTO roles (member_id, role, country, granted_at)
                VALUES (:id, :role, :country, 1)""",
                {"id": member, "role": Role.COORDINATOR, "country": country},
            )


class Year:
    """Everything that is done in these years, day by day."""

    def __init__(
        self, figure: Experiment, chance: random.Random, people: int, items: int, length: int
    ) -> None:
        self._figure, self._chance, self._people, self._items = figure, chance, people, items
        self._calls_open = (10, length - SECOND_CALL)
        self.terms = Terms(figure, chance, people, length, FOCAL)
        self.board = Board(figure, chance, people)
        self.counts: Counter[str] = Counter()
        self._asked: Counter[tuple[int, int]] = Counter()
        self._up: set[int] = set()
        self._calls: list[int] = []
        self._begun: dict[int, datetime] = {}

    async def begin(self, db: Database) -> None:
        await db.write(lambda tx: _populate(tx, self._people))
        await self.terms.plan(db, BEGIN)
        await plan_years.adopt(db, self._chance, self._items, self._people)

    async def day(self, db: Database, day: int, now: datetime) -> None:
        """The jobs of the bot, and then what people do."""
        await self.board.work(db, now)
        await self._ask(db, now)
        for job in (calls.remind, decisions.tell_due, repeats.ask):
            await job(db, now)
        if self._chance.random() < 0.6:
            await call_years.review_some(db, self._chance, now)
        await self.board.act(db, now)
        await self.terms.act(db, day, now)
        for id in self.terms.closed:
            self.board.ran_out(id)
        for id, member in self.terms.given.items():
            self.board.passed_on(id, member)
        await self._report(db, now)
        await self._call(db, day, now)
        await self._repeat(db, now)

    async def _ask(self, db: Database, now: datetime) -> None:
        if now >= start_of(quarter_of(now) + 1) - questions.ASK_BEFORE:
            self._up.add(quarter_of(now))
        done = await questions.ask(db, now)
        self.counts.update(questions=done.asked, silent=done.silent)
        self._asked.update(await db.read(lambda tx: plan_years.asked_at(tx, now)))

    async def _report(self, db: Database, now: datetime) -> None:
        for member in self._chance.sample(range(4, self._people + 1), 3):
            for item in await questions.open_for(db, member):
                state = self._chance.choice((*State, *[State.UNDER_WAY] * 6))
                await reports.report(db, item, member, state, "So.", None, now)
                self.counts["reports"] += 1

    async def _call(self, db: Database, day: int, now: datetime) -> None:
        if len(self._calls) < len(self._calls_open) and day >= self._calls_open[len(self._calls)]:
            self._calls.append(await call_years.opens(db, now))
        for id in self._calls:
            call = await calls.seen(db, id)
            if call is None or call.told_at is not None:
                continue
            if now < call.closes_at and self._chance.random() < 0.6:
                await call_years.send(db, self._chance, id, self._people, now)
            elif now > call.closes_at:
                await call_years.decide(db, id, now)

    async def _repeat(self, db: Database, now: datetime) -> None:
        if self._chance.random() > 0.1:
            return
        shown = await db.read(
            lambda tx: [
                row["id"]
                for row in tx.rows("SELECT id FROM projects WHERE status = 'shown' ORDER BY id")
            ]
        )
        if shown:
            member = self._chance.randint(4, self._people)
            _, id = await repeats.begin(db, self._chance.choice(shown), member, now)
            if id is not None:
                self._begun.setdefault(id, now)

    async def check(self, db: Database, now: datetime) -> None:
        figure = self._figure
        figure.must(max(self._asked.values(), default=0) == 1, "asked twice in a quarter")
        await plan_years.check(db, figure, self._up, self._items, now)
        await call_years.check(db, figure, self._begun)
        await self.board.check(db, now)
        await self.terms.check(db)


async def years(folder: Path, seed: int, items: int, people: int, length: int) -> Experiment:
    """No item is lost, nobody has the rights of the chair outside her term, each handover is
    confirmed once, and nobody is asked twice; a term has `length` days.
    """
    figure = Experiment("years", f"two terms of {length} days, {items} items, {people} members")
    chance = random.Random(seed)
    path = folder / "kurak.sqlite3"
    db = await engine.opened(path, BEGIN, FEATURES)
    year = Year(figure, chance, people, items, length)
    await year.begin(db)
    now, down = BEGIN, 0
    for day in range(1, 2 * length + call_years.OPEN_FOR):
        now += timedelta(days=1)
        down = max(0, down - 1)
        if not down and chance.random() < 0.02:
            down = chance.choice((1, 3, 10))
            await db.close()
            db = await engine.opened(path, now, FEATURES)
            year.counts["restarts"] += 1
        await year.terms.check_rights(db)
        if not down:
            await year.day(db, day, now)
            await year.terms.check_rights(db)
    await year.check(db, now)
    figure.found = {
        **year.counts,
        **{f"terms, {what}": count for what, count in year.terms.counts.items()},
        **{f"board, {what}": count for what, count in year.board.counts.items()},
    }
    await db.close()
    return figure
