"""Dialogues with one process that sends and two that answer."""

import asyncio
import contextlib
import math
import threading
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, cast

import pytest
from telegram import Update

from bot import monitor
from bot.app import Kurak
from bot.troubles import Kind
from handlers.kit.forms import Submit
from storage import members
from storage.database import StorageError
from storage.database.processes import SHARDS, Gaps
from storage.events import registrations
from storage.kit import inbox
from storage.members import MemberStatus
from tests import engine
from tests.dialogue import Someone
from tests.events.steps import attended
from tests.introductions.steps import accepts, asks
from tests.postgres.sharing import SharedNetwork, sharing
from tests.registration.steps import FORM, answered, begun

pytestmark = engine.on_postgres


@pytest.fixture
async def shared(tmp_path: Path) -> AsyncGenerator[SharedNetwork]:
    """Two processes that answer and one that sends."""
    async with sharing(tmp_path) as network:
        yield network


async def divided(network: SharedNetwork) -> None:
    """Wait until the processes have divided all shards evenly."""
    part = math.ceil(SHARDS / len(network.answering))
    async with asyncio.timeout(20):
        while sum(network.held()) < SHARDS or max(network.held()) > part:
            for kurak in network.answering:
                assert kurak.shards is not None
                await kurak.shards.step()


async def test_registration_an_event_and_an_introduction(shared: SharedNetwork) -> None:
    await divided(shared)
    amina = await begun(shared)
    await answered(amina)
    await amina.press(Submit(FORM))
    assert amina.toasted("registration-sent")
    assert (await amina.member()).status is MemberStatus.PENDING
    barno = await shared.member("Barno", "TJ")
    _, event = await attended(shared, barno)
    place = await registrations.registration_of(shared.db, event, (await barno.member()).id)
    assert place is not None and place.status is registrations.RegistrationStatus.REGISTERED
    aizhan = await shared.member("Aizhan", "KZ", language="ru")
    request = await asks(barno, aizhan)
    await accepts(aizhan, request)
    assert shared.balancer.came


async def member_of(network: SharedNetwork, kurak: Kurak) -> Someone:
    """A member whom this process answers."""
    assert kurak.db.engine.shards is not None
    while True:
        someone = await network.member("Amina")
        if inbox.shard_of(someone.person.id) in kurak.db.engine.shards.held:
            return someone


class Order:
    """In which order the processes begin to answer the updates of each person."""

    def __init__(self, network: SharedNetwork) -> None:
        self.of: dict[int, list[int]] = {}
        self.by: dict[int, set[int]] = {}
        for place in range(len(network.answering)):
            self.watch(network, place)

    def watch(self, network: SharedNetwork, place: int) -> None:
        receives = network.answering[place].inbox
        answer = receives._answer  # pyright: ignore[reportPrivateUsage]
        assert answer is not None

        async def watched(update: Update, is_surplus: bool) -> None:
            person = update.message.from_user if update.message else None
            if person is not None:
                self.of.setdefault(person.id, []).append(update.update_id)
                self.by.setdefault(person.id, set()).add(place)
            await answer(update, is_surplus)

        receives._answer = watched  # pyright: ignore[reportPrivateUsage]


async def test_the_order_is_kept_whichever_process_receives_an_update(
    shared: SharedNetwork,
) -> None:
    await divided(shared)
    order = Order(shared)
    people = [await member_of(shared, kurak) for kurak in shared.answering for _ in range(3)]
    for _ in range(5):
        for someone in people:
            shared.world.write(someone.person, "/help")
    await shared.settled()
    for someone in people:
        came = [
            update["update_id"]
            for update in shared.balancer.came
            if update["message"]["from"]["id"] == someone.person.id
        ]
        assert order.of[someone.person.id] == came == sorted(came)
        assert len(order.by[someone.person.id]) == 1, "she is answered by one process"
        assert len(someone.messages) == 5
    assert {place for places in order.by.values() for place in places} == {0, 1}


async def test_a_process_comes_and_another_one_goes(shared: SharedNetwork) -> None:
    await divided(shared)
    people = [await shared.member(f"Amina {number}") for number in range(6)]
    for someone in people:
        shared.world.write(someone.person, "/help")
    async with shared.one_more():
        for someone in people:
            shared.world.write(someone.person, "/help")
        await divided(shared)
        for someone in people:
            shared.world.write(someone.person, "/help")
    for someone in people:
        shared.world.write(someone.person, "/help")
    await divided(shared)
    await shared.settled()
    assert [len(someone.messages) for someone in people] == [4] * 6


def end_sessions(network: SharedNetwork, kurak: Kurak) -> None:
    """End the sessions of a process, as the server does with one of which it hears nothing."""
    import psycopg

    writer = cast(Any, kurak.db.engine.writer)
    with psycopg.connect(network.settings.storage.server or "", autocommit=True) as session:
        session.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = %s",
            (writer.application,),
        )


async def test_a_frozen_process_neither_writes_nor_sends_after_its_shards_were_taken(
    tmp_path: Path,
) -> None:
    async with sharing(tmp_path, 1) as shared, contextlib.AsyncExitStack() as stack:
        frozen = await stack.enter_async_context(shared.one_more())
        await divided(shared)
        await freezes(shared, frozen)
        # What is left to be written down at its end cannot be: the real process is killed there.
        with contextlib.suppress(StorageError):
            await stack.aclose()
        # While it tried to come back, the other one may have made room for it.
        await divided(shared)
        amina = await shared.member("Amina")
        await amina.say("/help")
        assert len(amina.messages) == 1


async def freezes(shared: SharedNetwork, frozen: Kurak) -> None:
    other = shared.answering[0]
    assert frozen.shards is not None and other.shards is not None
    amina = await member_of(shared, frozen)
    shared.balancer.turn = lambda _update: 0
    # Its thread stands still while the server ends its session; the loop of this test goes on.
    continues = threading.Event()
    writer = cast(Any, frozen.db.engine.writer)
    freezing = asyncio.create_task(writer.submit(continues.wait))
    end_sessions(shared, frozen)
    writer.heard_at -= 60
    shared.world.write(amina.person, "/help")
    await shared.world.until(lambda: not shared.world.updates)
    async with asyncio.timeout(20):
        while other.shards.count < 64:
            await other.shards.step()
    await other.inbox.wait_until_idle()
    assert len(amina.messages) == 1
    continues.set()
    await freezing
    # What it wanted to write or to send while it did not know:
    with pytest.raises(StorageError, match="LockLost"):
        await members.get_or_create(frozen.db, 4711, shared.clock.now())
    with pytest.raises(StorageError, match="LockLost"):
        await frozen.bot.send_message(amina.person.id, "twice")
    await asyncio.wait_for(frozen.db.engine.lost.wait(), 5)
    await frozen.inbox.wait_until_idle()
    assert len(amina.messages) == 1
    assert await members.by_telegram_id(other.db, 4711) is None
    await other.inbox.flush()
    assert await inbox.pending_count(other.db) == 0


async def test_what_nobody_does_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monitor, "FAILING_AFTER", 1e-9)
    async with sharing(tmp_path, 0) as shared:
        kurak = shared.kurak
        parts = monitor.Parts(
            kurak.db, kurak.inbox, kurak.calls, kurak.rate_limiter, kurak.outbox_worker,
            kurak.jobs, None, None, kurak.backups, kurak.role,
        )  # fmt: skip
        watch = monitor.Monitor(parts, shared.clock.now)
        await watch.troubles()
        assert [one.kind for one in await watch.troubles()] == [Kind.UNANSWERED]
        async with shared.one_more():
            assert await watch.troubles() == []
        assert await kurak.db.engine.gaps() == Gaps(False, SHARDS)
