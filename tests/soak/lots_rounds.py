"""Rounds of meetings by lot in a network of five countries of very unequal size, with blocks,
members who leave and numbers that are odd.

Who must not meet, and who could have met, is reckoned a second time here.
"""

import random
import tempfile
import time
from collections import Counter
from datetime import timedelta
from itertools import combinations
from pathlib import Path

from bot.clock import Clock
from storage import blocks, erasure
from storage.database import Database, Transaction, to_timestamp
from storage.features import FEATURES
from storage.kit.taxonomy import TOPICS
from storage.meetings import drawing, pairs, questions, records, rounds
from storage.meetings.draw import Entrant, may_meet
from tests.soak.harness import Experiment

SHARES = {"KZ": 0.42, "UZ": 0.28, "KG": 0.16, "TJ": 0.1, "TM": 0.04}
OWN = {"KZ": "kk", "UZ": "uz", "KG": "ky", "TJ": "tg", "TM": "tk"}
MONTH = timedelta(days=30)


async def lots(
    folder: Path, seed: int, people: int, times: int = 12, share: float = 0.6
) -> Experiment:
    """Draw so many rounds, a month apart, and check each; `share` of the members opt in."""
    chance, clock = random.Random(seed), Clock()
    figure = Experiment("lots", f"{times} rounds of meetings by lot, {people} women, seed {seed}")
    path = Path(tempfile.mkdtemp(dir=folder)) / "kurak.sqlite3"
    path.touch(mode=0o600)
    db = await Database.open(path, clock.now(), FEATURES)
    try:
        await db.write(lambda tx: _populate(tx, chance, people, to_timestamp(clock.now())))
        met: dict[tuple[int, int], float] = {}
        left_before: set[int] = set()
        counts: Counter[str] = Counter()
        longest = 0.0
        for number in range(times):
            now = clock.now()
            there = await db.read(_ids)
            for _ in range(people // 100):
                one, other = chance.sample(there, 2)
                await db.write(lambda tx, a=one, b=other, at=now: blocks.block(tx, a, b, at))
            round_id = await rounds.prepare(db, 1, now)
            assert round_id is not None
            await rounds.open_prepared(db, round_id, 1, now)
            for member_id in there:
                if chance.random() < share or member_id in left_before:
                    await rounds.enter(db, round_id, member_id, now)
            clock.advance(records.OPEN_FOR)
            now = clock.now()
            given = await drawing.input_of(db, round_id, now)
            began = time.process_time()
            await drawing.draw_due(db, now)
            longest = max(longest, time.process_time() - began)
            by_id, barred = {one.id: one for one in given[0]}, given[1]
            groups = await db.read(lambda tx, id=round_id: _groups(tx, id))
            placed = [one for group in groups for one in group]
            left = set(by_id) - set(placed)
            for one, other in (pair for group in groups for pair in combinations(group, 2)):
                if not may_meet(by_id[one], by_id[other], barred):
                    figure.broken.append(f"round {number}: forbidden pair")
                last = met.get((one, other))
                if last is not None and now.timestamp() - last < records.NOT_AGAIN.total_seconds():
                    figure.broken.append(f"round {number}: met again within three months")
                met[one, other] = now.timestamp()
            if len(placed) != len(set(placed)):
                figure.broken.append(f"round {number}: somebody is in two groups")
            again = left & left_before
            for one in again:
                if _could_replace(by_id, barred, groups, left, one):
                    figure.broken.append(f"round {number}: left out twice though there was a match")
            told = await db.read(lambda tx, id=round_id: _told(tx, id))
            if told != Counter([*by_id]):
                figure.broken.append(f"round {number}: not everybody was told once")
            if await drawing.check(db, round_id) is not drawing.CheckOutcome.SAME:
                figure.broken.append(f"round {number}: the draw cannot be repeated")
            counts["opted in"] += len(by_id)
            counts["placed"] += len(placed)
            counts["groups of three"] += sum(len(group) == 3 for group in groups)
            counts["left out twice, nobody to meet"] += len(again)
            left_before = left
            for member_id in chance.sample(there, people // 200):
                if member_id != 1:
                    await erasure.erase(db, member_id, now, more_follow=True)
                    left_before.discard(member_id)
            clock.advance(records.ASK_AFTER)
            await questions.ask(db, clock.now())
            clock.advance(records.ANSWER_WITHIN)
            await questions.end_due(db, clock.now())
            await db.write(lambda tx: tx.execute("DELETE FROM muted_kinds WHERE kind = 'meeting'"))
            clock.advance(MONTH - records.OPEN_FOR - records.ASK_AFTER - records.ANSWER_WITHIN)
        figure.found.update({what: str(value) for what, value in counts.items()})
        figure.found["the longest draw, stored and told, processor s"] = f"{longest:.1f}"
    finally:
        await db.close()
    return figure


def _populate(tx: Transaction, chance: random.Random, people: int, now: int) -> None:
    for id in range(1, people + 1):
        (country,) = chance.choices([*SHARES], [*SHARES.values()])
        tx.execute(
            """INSERT INTO members (id, telegram_id, language, status, name, name_key, name_order,
                name_order_uz, country, sector, institution_key, consent_version, consented_at,
                first_seen_at, joined_at)
            VALUES (:id, :id, :language, 'member', 'M', 'm', 'm', 'm', :country, 'customs', :place,
                '1', :now, :now, :now)""",
            {"id": id, "language": OWN[country], "country": country, "now": now,
             "place": f"i{chance.randrange(people // 5 + 1)}"},
        )  # fmt: skip
        spoken = {OWN[country]}
        if chance.random() < 0.9:
            spoken.add("ru")
        if chance.random() < 0.3:
            spoken.add("en")
        tx.execute_many(
            "INSERT INTO member_languages (member_id, language) VALUES (:id, :code)",
            [{"id": id, "code": code} for code in sorted(spoken)],
        )
        tx.execute_many(
            "INSERT INTO member_topics (member_id, side, topic) VALUES (:id, :side, :topic)",
            [
                {"id": id, "side": side, "topic": topic}
                for side in ("offers", "seeks")
                for topic in chance.sample(TOPICS, 2)
            ],
        )
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (1, 'admin', :now)", {"now": now}
    )


def _ids(tx: Transaction) -> list[int]:
    return [row["id"] for row in tx.rows("SELECT id FROM members WHERE status = 'member'")]


def _groups(tx: Transaction, round_id: int) -> list[tuple[int, ...]]:

    return [*pairs.groups_of(tx, round_id)]


def _told(tx: Transaction, round_id: int) -> Counter[int]:
    return Counter(
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM deliveries JOIN messages ON messages.id = message_id
            WHERE kind = :kind AND subject_id = :id""",
            {"kind": records.DRAWN, "id": round_id},
        )
    )


def _could_replace(
    by_id: dict[int, Entrant],
    barred: frozenset[tuple[int, int]],
    groups: list[tuple[int, ...]],
    left: set[int],
    one: int,
) -> bool:
    """Whether she, who was left over twice, could have met another one who is left, or have had the
    place of somebody who had not waited.
    """
    own = by_id[one]
    if any(may_meet(own, by_id[other], barred) for other in left if other != one):
        return True
    return any(
        may_meet(own, by_id[kept], barred) and by_id[gone].waited < own.waited
        for group in groups
        if len(group) == 2
        for kept, gone in (group, group[::-1])
    )
