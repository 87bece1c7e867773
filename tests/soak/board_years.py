"""The board in simulated years: entries are posted, asked about, renewed, closed, and run out.

When each author must be asked, and when each entry runs out, is reckoned a second time here, from
the moments at which the bot was up alone.
"""

import random
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.board import endings, own, year
from storage.board.endings import EndOutcome
from storage.board.own import PostOutcome
from storage.board.records import EntryKind, EntryText, Found
from storage.database import Database, Transaction, to_timestamp
from tests.soak.harness import Experiment

STAYS = timedelta(days=endings.USUAL_DAYS)
KINDS = (EntryKind.SEEK, EntryKind.OFFER)


@dataclass
class Standing:
    """An entry on the board: when it runs out, and when its author was asked about that end."""

    author: int
    until: datetime | None
    expires: datetime
    asked: datetime | None = None

    def must_ask(self, now: datetime) -> bool:
        return (
            self.asked is None
            and self.expires - endings.ASK_BEFORE <= now
            and (self.until is None or self.until > self.expires)
        )


class Board:
    """The entries of a network, and what must have become of each of them."""

    def __init__(self, figure: Experiment, chance: random.Random, people: int) -> None:
        self._figure, self._chance, self._people = figure, chance, people
        self._posted: dict[int, tuple[int, datetime | None]] = {}
        self._stands: dict[int, Standing] = {}
        self._over: dict[int, int] = {}
        """Entries that have run out, and their authors, who may still say what came of them."""
        self._closed: set[int] = set()
        self._told: Counter[int] = Counter()
        self.counts: Counter[str] = Counter()

    async def work(self, db: Database, now: datetime) -> None:
        """The job of the bot, and what it must have done."""
        await endings.ask_and_end(db, now)
        to_ask = {id for id, one in self._stands.items() if one.must_ask(now)}
        for id in to_ask:
            one = self._stands[id]
            one.asked, one.expires = now, now + endings.ASK_BEFORE
            if one.until is not None:
                one.expires = min(one.expires, one.until)
        ended = {id for id, one in self._stands.items() if one.expires <= now}
        asked = await db.read(lambda tx: _told(tx, endings.ENDING, now))
        self._figure.must(asked == Counter(to_ask), "an author is asked twice about an end, or not")
        told = await db.read(lambda tx: _told(tx, endings.ENDED, now))
        self._figure.must(told == Counter(ended), "an entry ran out too early, late, or untold")
        for id in ended:
            self.ran_out(id)
        self.counts.update(asked=len(to_ask), ended=len(ended))

    def ran_out(self, entry_id: int) -> None:
        """The entry is off the board, and its author is told."""
        self._over[entry_id] = self._stands.pop(entry_id).author
        self._told[entry_id] += 1

    def passed_on(self, entry_id: int, member: int) -> None:
        """The entry is that of another member, who has not been asked about its end."""
        self._stands[entry_id].author, self._stands[entry_id].asked = member, None
        self.counts["passed on"] += 1

    async def act(self, db: Database, now: datetime) -> None:
        """What members do on a day."""
        await self._see_published(db, now)
        if self._chance.random() < 0.3:
            await self._post(db, now)
        for id, one in list(self._stands.items()):
            if one.asked is not None and (what := self._chance.random()) < 0.2:
                await (self._renew if what < 0.14 else self._close)(db, id, one.author, now)
        for id, author in list(self._over.items()):
            if (what := self._chance.random()) < 0.04:
                await (self._renew if what < 0.02 else self._close)(db, id, author, now)
        if self._stands:
            # Somebody else's entry cannot be renewed or closed.
            id, one = self._chance.choice(list(self._stands.items()))
            other = one.author % self._people + 1
            refused = (
                await endings.renew(db, id, other, now),
                await endings.close(db, id, other, Found.HERE, now),
            )
            self._figure.must(set(refused) == {EndOutcome.GONE}, "not her entry")

    async def _see_published(self, db: Database, now: datetime) -> None:
        rows = await db.read(
            lambda tx: [
                row["id"]
                for row in tx.rows(
                    "SELECT id FROM board_entries WHERE published_at = :now",
                    {"now": to_timestamp(now)},
                )
            ]
        )
        for id in rows:
            author, until = self._posted[id]
            expires = now + STAYS if until is None else min(now + STAYS, until)
            self._stands[id] = Standing(author, until, expires)

    async def _post(self, db: Database, now: datetime) -> None:
        author = self._chance.randint(2, self._people)
        until = now + timedelta(days=20) if self._chance.random() < 0.2 else None
        kind = self._chance.choice(KINDS)
        text = EntryText(
            kind, None, f"Entry {now:%j}", "What", "Whom", (), ("en",), ("mentoring",), until, False
        )
        outcome, id = await own.post(db, author, None, text, now)
        if outcome is PostOutcome.SENT and id is not None:
            self._posted[id] = author, until
            self.counts["posted"] += 1

    async def _renew(self, db: Database, id: int, author: int, now: datetime) -> None:
        outcome = await endings.renew(db, id, author, now)
        until = self._posted[id][1]
        is_past = until is not None and until <= now
        if outcome is EndOutcome.RENEWED:
            self._figure.must(not is_past, "renewed beyond its date")
            expires = now + STAYS if until is None else min(now + STAYS, until)
            self._stands[id] = Standing(author, until, expires)
            self._over.pop(id, None)
            self.counts["renewed"] += 1
        elif id in self._stands:
            self._figure.must(is_past or until is not None, "cannot be renewed")

    async def _close(self, db: Database, id: int, author: int, now: datetime) -> None:
        outcome = await endings.close(db, id, author, self._chance.choice(tuple(Found)), now)
        self._figure.must(outcome is EndOutcome.CLOSED, "cannot be closed")
        self._stands.pop(id, None)
        self._over.pop(id, None)
        self._closed.add(id)
        self.counts["closed"] += 1

    async def check(self, db: Database, now: datetime) -> None:
        """Each entry that was posted stands as it must, and was told of as often as it ran out."""
        open_now = await db.read(lambda tx: set(year.OPEN_ITEM.open(tx, now)))
        self._figure.must(open_now == set(self._stands), "another entry stands")
        count = await db.read(lambda tx: tx.value("SELECT count(*) FROM board_entries"))
        self._figure.must(count == len(self._posted), "an entry is lost")
        found = await db.read(
            lambda tx: {
                row["id"]
                for row in tx.rows("SELECT id FROM board_entries WHERE outcome IS NOT NULL")
            }
        )
        self._figure.must(found == self._closed, "what came of an entry is lost")
        told = await db.read(lambda tx: _told(tx, endings.ENDED, None))
        self._figure.must(told == self._told, "an end is told twice, or not")


def _told(tx: Transaction, kind: str, now: datetime | None) -> Counter[int]:
    """How many messages of this kind there are about each entry, of this moment or of all."""
    rows = tx.rows(
        """SELECT subject_id FROM messages
        WHERE kind = :kind AND created_at = coalesce(:now, created_at)""",
        {"kind": kind, "now": None if now is None else to_timestamp(now)},
    )
    return Counter(row["subject_id"] for row in rows)
