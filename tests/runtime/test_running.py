"""The runtime: order, graceful shutdown, webhook, menus that are set only where they differ."""

import asyncio
import itertools
import json
from pathlib import Path
from typing import Literal

import pytest

from bot import app, telegram_profile, update_scheduler
from bot.clock import Clock
from bot.inbox import MAX_BUFFERED
from bot.simulator.faults import Fault
from bot.simulator.server import Simulator
from bot.simulator.world import FakeTelegram
from handlers.kit.texts import LANGUAGES
from storage.kit import inbox
from storage.kit.inbox import MAX_PENDING_PER_SENDER
from tests.dialogue import (
    TOKEN,
    UNHURRIED,
    Network,
    Someone,
    new_world,
    plain,
    running_network,
    settings_for,
)  # fmt: skip


async def test_updates_of_one_person_in_order_people_in_parallel(network: Network) -> None:
    slow, quick = await network.member("Slow"), await network.member("Quick")
    network.simulator.faults.append(Fault("delay", "sendMessage", seconds=0.5))
    done: list[str] = []

    def note(event: dict) -> None:
        if event["event"] == "message" and event["message"]["from"]["is_bot"]:
            done.append(network.world.people[event["person"]].first_name)

    network.world.listen(note)
    for command in ("/help", "/find", "/profile"):
        network.world.write(slow.person, command)
    network.world.write(quick.person, "/help")
    await network.settled()
    assert done[0] == "Quick"
    texts = [message["text"] for message in slow.messages]
    assert ["Kurak" in texts[0], "Find" in texts[1], "profile" in texts[2]] == [True] * 3


async def test_a_flood_of_one_slows_nobody(network: Network) -> None:
    loud, quiet = await network.member("Loud"), await network.member("Quiet")
    answered: list[int] = []
    network.world.listen(
        lambda event: (
            answered.append(event["person"])
            if event["event"] == "message" and event["message"]["from"]["is_bot"]
            else None
        )
    )
    for _ in range(600):
        network.world.write(loud.person, "/help")
    network.world.write(quiet.person, "/help")
    await network.settled()
    # Hers is the last of 601; what waits before her is not worked off first.
    assert answered.index(quiet.person.id) < 120
    told = [plain("fallback-too-fast", "en") in message["text"] for message in loud.messages]
    status = network.kurak.inbox.status
    assert len(told) + status.refused == 600, "each is answered, told of, or stands for others"
    assert not any(told[:MAX_PENDING_PER_SENDER]), "what came first is answered first"
    assert 1 <= sum(told) <= len(told) / MAX_PENDING_PER_SENDER
    assert status.waiting == status.people == 0
    await loud.say("/help")
    assert loud.reads("help-care"), "afterwards all is as before"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_sends_too_much_is_told_in_her_language(network: Network, language: str) -> None:
    loud = network.newcomer("Loud", language)
    for _ in range(MAX_PENDING_PER_SENDER + 5):
        network.world.write(loud.person, "/help")
    network.world.write(loud.person, "my answer")
    await network.settled()
    assert any(plain("fallback-too-fast", language) in m["text"] for m in loud.messages)


async def test_what_waits_is_on_disk_and_others_go_first_after_a_restart(tmp_path: Path) -> None:
    async with running_network(tmp_path) as network:
        people = [await network.member(f"Amina {letter}") for letter in "ABC"]
        now, db = network.clock.now(), network.db
        numbers = itertools.count(1)

        def written(someone: Someone) -> inbox.StoredUpdate:
            number = network.world.write(someone.person, "/help")
            body = {**network.world.updates.pop(number)[1], "update_id": next(numbers)}
            return inbox.StoredUpdate(body["update_id"], someone.person.id, json.dumps(body))

        loud, *others = people
        waiting = [written(loud) for _ in range(MAX_PENDING_PER_SENDER)] + [
            written(one) for one in others
        ]
        kept = await inbox.store(db, waiting, (), now)
        assert len(kept.stored) == len(waiting)
        settings, world = network.settings, network.world
    answered: list[int] = []
    in_memory: list[int] = []
    simulator = Simulator(world)
    await simulator.open(network.simulator.port)
    async with app.run_bot(settings, network.clock, UNHURRIED) as kurak:
        world.listen(
            lambda event: answered.append(event["person"]) if event["event"] == "message" else None
        )
        world.listen(
            lambda _: in_memory.append(
                max((len(line.buffered) for line in kurak.inbox._queues.values()), default=0)
            )
        )
        await kurak.inbox.wait_until_idle()
    await simulator.close()
    assert len(answered) == MAX_PENDING_PER_SENDER + 2
    assert max(answered.index(one.person.id) for one in others) < 10
    assert max(in_memory) <= MAX_BUFFERED


@pytest.mark.parametrize("kind", ["flood", "delay"])
async def test_who_waits_for_telegram_takes_no_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Literal["flood", "delay"]
) -> None:
    monkeypatch.setattr(app, "SHUTDOWN_TIMEOUT", 0.2)
    monkeypatch.setattr(update_scheduler, "MAX_RUNNING", 3)
    async with running_network(tmp_path) as network:
        waiting = [await network.member(f"Amina {letter}") for letter in "ABCDEFGH"]
        quiet = await network.member("Quiet")
        network.simulator.faults += [
            Fault(kind, "sendMessage", seconds=25, chat_id=one.person.id) for one in waiting
        ]
        for one in waiting:
            network.world.write(one.person, "/help")
        met = network.simulator.met
        await network.world.until(lambda: met.count("sendMessage") == len(waiting))
        network.world.write(quiet.person, "/help")
        await network.world.until(lambda: bool(quiet.messages))
        assert not any(one.messages for one in waiting)
        assert network.kurak.inbox.status.running >= len(waiting)


async def test_the_loud_leave_room_for_each_other_and_all_others(network: Network) -> None:
    """Forty people with much to say, and one with little."""
    loud = [await network.member(f"Amina {number}") for number in range(40)]
    quiet = await network.member("Quiet")
    answered: list[int] = []
    network.world.listen(
        lambda event: (
            answered.append(event["person"])
            if event["event"] == "message" and event["message"]["from"]["is_bot"]
            else None
        )
    )
    for _ in range(12):
        for one in loud:
            network.world.write(one.person, "/help")
    network.world.write(quiet.person, "/help")
    await network.settled()
    assert len(answered) == 40 * 12 + 1, "nobody is refused"
    assert answered.index(quiet.person.id) < 0.8 * len(answered)


async def test_what_was_accepted_is_finished_before_the_end(tmp_path: Path) -> None:
    async with running_network(tmp_path) as network:
        people = [await network.member(f"Amina {letter}") for letter in "ABCDEFGH"]
        network.simulator.faults += [Fault("delay", "sendMessage", seconds=0.3) for _ in people]
        for someone in people:
            network.world.write(someone.person, "/help")
        await network.world.until(lambda: not network.world.updates)
    assert all(len(someone.messages) == 1 for someone in people)


async def test_the_end_does_not_wait_forever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SHUTDOWN_TIMEOUT", 0.2)
    async with asyncio.timeout(10):
        async with running_network(tmp_path) as network:
            amina = await network.member()
            network.simulator.faults.append(Fault("delay", "sendMessage", seconds=60))
            network.world.write(amina.person, "/help")
            await network.world.until(lambda: "sendMessage" in network.simulator.met)


async def test_menus_and_texts_are_set_only_where_they_differ(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram_profile, "TEXTS_DELAY", 0)
    clock = Clock()
    world = FakeTelegram(clock.now, TOKEN, "KurakTestBot", "Kurak")
    simulator = Simulator(world)
    await simulator.open()
    settings = settings_for(simulator, tmp_path)
    async with app.run_bot(settings, clock) as kurak:
        await kurak.profile.is_current.wait()
    assert world.calls.count("setMyCommands") == len(LANGUAGES) + 1
    # Where a language has no text of its own, that for all others is what is shown.
    for method in ("setMyDescription", "setMyShortDescription"):
        assert world.calls.count(method) == len(LANGUAGES)
    assert world.descriptions["tk"].startswith("Bu – Merkezi")
    world.calls.clear()
    world.descriptions["kk"] = "something else"
    async with app.run_bot(settings, clock) as kurak:
        await kurak.profile.is_current.wait()
    changes = [call for call in world.calls if call.startswith("setMy")]
    assert changes == ["setMyDescription"]
    await simulator.close()


async def test_a_start_sets_the_menus_of_those_admins_who_are_new_or_none_any_more(
    tmp_path: Path,
) -> None:
    clock = Clock()
    simulator = Simulator(new_world(clock))
    await simulator.open()
    due: list[dict[int, int]] = []
    for admins in ((901, 902), (902, 901), (902, 903), (902, 903)):
        # None is ever set, so that all that was due stays due.
        simulator.faults = [Fault("status", "setMyCommands", times=99)]
        settings = settings_for(simulator, tmp_path, admins=admins)
        async with app.run_bot(settings, clock) as kurak:
            rows = await kurak.db.read(
                lambda tx: tx.rows("SELECT telegram_id, menu_due FROM members")
            )
            assert set(await _fixed(kurak)) == set(admins)
        due.append({row["telegram_id"]: row["menu_due"] for row in rows})
    assert due[1] == due[0], "the same ones, whatever their order"
    assert due[2] == due[1] | {901: due[1][901] + 1, 903: due[1][901]}
    assert due[3] == due[2]
    await simulator.close()


async def _fixed(kurak: app.Kurak) -> list[int]:
    rows = await kurak.db.read(
        lambda tx: tx.rows(
            "SELECT telegram_id FROM roles JOIN members ON id = member_id WHERE from_config = 1"
        )
    )
    return [row["telegram_id"] for row in rows]


async def test_a_start_survives_a_profile_that_cannot_be_set(tmp_path: Path) -> None:
    clock = Clock()
    simulator = Simulator(FakeTelegram(clock.now, TOKEN, "KurakTestBot", "Kurak"))
    simulator.faults.append(Fault("status", "setMyCommands", times=99))
    await simulator.open()
    async with app.run_bot(settings_for(simulator, tmp_path), clock):
        await simulator.world.until(lambda: simulator.polling)
    await simulator.close()


async def test_back_to_polling_after_a_webhook(tmp_path: Path) -> None:
    clock = Clock()
    simulator = Simulator(new_world(clock))
    await simulator.open()
    async with app.run_bot(settings_for(simulator, tmp_path, "webhook"), clock):
        await simulator.world.until(lambda: simulator.webhook is not None)
    async with app.run_bot(settings_for(simulator, tmp_path), clock):
        await simulator.world.until(lambda: simulator.polling)
    await simulator.close()
