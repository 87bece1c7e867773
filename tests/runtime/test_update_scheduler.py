"""Slots: whatever an update waits for, in however many branches, everybody gets her turn."""

import asyncio
import random

import pytest

from bot import update_scheduler
from bot.update_scheduler import FairScheduler, PersonQueue, slot_suspended


@pytest.mark.parametrize("seed", range(20))
async def test_updates_that_wait_in_branches_all_end(
    monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    places = 1 + seed % 3
    monkeypatch.setattr(update_scheduler, "MAX_RUNNING", places)
    monkeypatch.setattr(update_scheduler, "MAX_RUNNING_HEAVY", 2)
    chance = random.Random(seed)
    most = runs = 0

    async def branch() -> None:
        for _ in range(chance.randint(1, 4)):
            async with slot_suspended():
                for _ in range(chance.randint(0, 5)):
                    await asyncio.sleep(0)

    async def work(place: update_scheduler.Slot) -> None:
        place.bind()
        await asyncio.gather(*(branch() for _ in range(chance.randint(1, 4))))
        place.release()

    tasks: set[asyncio.Task[None]] = set()

    def begin() -> None:
        nonlocal most, runs
        while (found := turns.next(is_behind=False)) is not None:
            runs += 1
            most = max(most, turns.taken)
            tasks.add(asyncio.create_task(work(found[1])))

    turns = FairScheduler(begin)
    for person in range(40):
        line = PersonQueue(person, 0)
        line.length = chance.choice((1, 9))
        turns.enqueue(line)
    begin()
    async with asyncio.timeout(20):
        while pending := [task for task in tasks if not task.done()]:
            await asyncio.wait(pending)
    assert runs == 40
    assert turns.taken == 0
    assert most == places


async def test_who_is_broken_off_while_she_returns_keeps_no_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(update_scheduler, "MAX_RUNNING", 1)
    turns = FairScheduler(lambda: None)
    places: list[update_scheduler.Slot] = []

    def given() -> update_scheduler.Slot:
        turns.enqueue(PersonQueue(len(places), 0))
        found = turns.next(is_behind=False)
        assert found is not None
        places.append(found[1])
        return found[1]

    first = given()
    first.suspend()
    second = given()
    returning = asyncio.create_task(first.rejoin())
    await asyncio.sleep(0)
    returning.cancel()
    await asyncio.wait([returning])
    first.release()
    second.release()
    assert turns.taken == 0
    third = given()
    third.release()
    assert turns.taken == 0
