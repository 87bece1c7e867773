"""Figures 11 and 13: unreadable updates, and logs without personal data."""

import asyncio
import io
import json
import random
import time
from pathlib import Path
from typing import Any

from telegram import Message, Update

from bot import log
from handlers.kit.texts import LANGUAGES
from handlers.privacy.callbacks import DeleteMe, GetData, PickDeletion, ShowHeld
from storage.kit import inbox
from tests import samples
from tests.dialogue import TOKEN, Network, Someone, running_network
from tests.soak.harness import Experiment, memory

STRANGE: tuple[Any, ...] = (
    None, True, -1, 0, 2**63, 2**70, 1.5, "", "x" * 5000, "\ud800", "\x00", [], {}, [[]], {"id": 1},
    "fc:registration:name:x", {"a": {"b": {}}},
)  # fmt: skip


def mutated(value: Any, chance: random.Random) -> Any:
    """The same with some fields replaced, missing or added."""
    if not isinstance(value, dict):
        return value
    changed: dict[str, Any] = {}
    for key, inner in value.items():
        dice = chance.random()
        if dice < 0.12:
            changed[key] = chance.choice(STRANGE)
        elif dice > 0.06 + 0.12:
            changed[key] = mutated(inner, chance)
    if chance.random() < 0.1:
        changed["strange"] = chance.choice(STRANGE)
    return changed


def kinds(network: Network, amina: Someone) -> list[dict[str, Any]]:
    """Updates of every kind that the Bot API knows, with every kind of message."""
    person = amina.person
    base = {
        "message_id": 7, "date": 1790000000, "from": person.user(), "chat": person.chat(),
    }  # fmt: skip
    command = [{"type": "bot_command", "offset": 0, "length": 6}]
    found: list[dict[str, Any]] = [
        {"message": base | {"text": "/start", "entities": command}},
        {"message": base | {"text": "Amina", "entities": samples.variants(Message, "entities")[0]}},
        {"my_chat_member": {
            "chat": person.chat(), "from": person.user(), "date": 1790000000,
            "old_chat_member": {"user": network.world.bot, "status": "member"},
            "new_chat_member": {"user": network.world.bot, "status": "kicked", "until_date": 0},
        }},
    ]  # fmt: skip
    for name in set(samples.fields(Message)) - {"message_id", "date", "chat", "from_user"}:
        for value in samples.variants(Message, name):
            message = base | ({} if name == "text" else {"text": "/help"}) | {name: value}
            if name in samples.CONTENTS + samples.SERVICES:
                del message["text"]
            kind = "edited_message" if name == "edit_date" else "message"
            found.append({kind: message})
    for name in set(samples.fields(Update)) - {"update_id"}:
        for value in samples.variants(Update, name):
            found.append({name: value | ({"from": person.user()} if "from" in value else {})})
    query = {"id": "1", "from": person.user(), "chat_instance": "1"}
    gone = {"chat": person.chat(), "message_id": 3, "date": 0}
    for message in (dict(amina.last), gone, None):
        for press in ({"data": "h"}, {"data": "x"}, {"game_short_name": "x"}, {}):
            under = {"message": message} if message else {"inline_message_id": "x"}
            found.append({"callback_query": query | under | press})
    # In the same order at each start, whatever the sets gave.
    return sorted(found, key=json.dumps)


async def malformed(folder: Path, seed: int, updates: int, at_once: int = 90) -> Experiment:
    """Figure 11: so many malformed updates, of every kind, stop nobody."""
    figure = Experiment("11", f"{updates:,} malformed updates, seed {seed}")
    stream = io.StringIO()
    log.set_up("error", "json", stream)
    chance = random.Random(seed)
    async with running_network(folder) as network:
        amina = await network.member()
        await amina.say("/start")
        every = kinds(network, amina)
        watch, held = _Stalls(), 0.0
        for first in range(0, updates, at_once):
            for number in range(10**7 + first, 10**7 + min(first + at_once, updates)):
                content = mutated(every[number % len(every)], chance)
                network.world.updates[number] = (
                    network.clock.now(), {**content, "update_id": number}
                )  # fmt: skip
            network.world.wake()
            async with asyncio.timeout(60):
                await network.settled()
            for person in network.world.people.values():  # what the simulator keeps is not ours
                person.messages.clear()
                person.answers.clear()
            network.world.calls.clear()
            network.simulator.refused.clear()
            held = held or memory()
        grown = memory() - held
        stalled = watch.stop()
        await amina.say("/start")
        await network.kurak.inbox.flush()
        figure.found = {
            "kinds": len(every),
            "unhandled exceptions": stream.getvalue().count("uncaught"),
            "left in the inbox": await inbox.pending_count(network.db),
            "longest stall, ms": round(stalled * 1000),
            "memory growth, MB": round(grown, 1),
        }
        figure.must(updates >= len(every), "not every kind was tried")
        figure.must(bool(amina.messages), "nobody is answered any more")
        figure.must(figure.found["unhandled exceptions"] == 0, "an exception nobody handled")
        figure.must(figure.found["left in the inbox"] == 0, "something is stuck")
        figure.must(stalled < 1, "stood still for over a second")
        figure.must(grown < 50, "memory grew by 50 MB")
    log.set_up("error", "text")
    return figure


class _Stalls:
    """How long the event loop did not come round, at the longest."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._task = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        last = time.monotonic()
        while True:
            await asyncio.sleep(0.02)
            now = time.monotonic()
            self._longest = max(self._longest, now - last - 0.02)
            last = now

    def stop(self) -> float:
        self._task.cancel()
        return self._longest


async def silent_logs(folder: Path, seed: int, people: int) -> Experiment:
    """Figure 13: logs at DEBUG with tracebacks hold no token, no name, no text."""
    figure = Experiment("13", f"logs at DEBUG of {people} people in failing dialogues, seed {seed}")
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    chance = random.Random(seed)
    async with running_network(folder) as network:
        for number in range(people):
            await _babble(network, chance, number)
    log.set_up("error", "text")
    said = stream.getvalue()
    secrets = {"token": TOKEN, "token's half": TOKEN.partition(":")[2], "name": "Gulbahor",
               "text": "Xanadu", "username": "secret_", "e-mail": "pleasure@dome"}  # fmt: skip
    found = {what: said.count(secret) for what, secret in secrets.items()}
    figure.found = {"lines": said.count("\n"), "tracebacks": said.count('"way"'), **found}
    figure.must(not any(found.values()), "a log tells something personal")
    figure.must(figure.found["tracebacks"] > 0, "nothing failed, so nothing was tried")
    return figure


async def _babble(network: Network, chance: random.Random, number: int) -> None:
    """Somebody says telling things, while this and that is broken."""
    someone = await network.member(f"Gulbahor {number}x", language=chance.choice(LANGUAGES))
    tables = ("searches", "form_drafts", "introductions", "actions")
    broken = chance.choice(tables)
    await network.db.write(lambda tx: tx.execute(f"ALTER TABLE {broken} RENAME TO gone"))
    for text in ("/start", "In Xanadu did Gulbahor", "/find Xanadu", "/requests", "/profile",
                 "pleasure@dome.example", "/privacy"):  # fmt: skip
        await someone.say(text)
    for press in (ShowHeld(), GetData(), PickDeletion()):
        await someone.forge(press)
    strange = {"message": {"message_id": "Xanadu", "from": {"id": 5, "first_name": "Gulbahor"}}}
    network.world.updates[5 * 10**8 + number] = (network.clock.now(), strange)
    network.world.updates[5 * 10**8 + number][1]["update_id"] = 5 * 10**8 + number
    network.world.wake()
    await network.settled()
    await network.db.write(lambda tx: tx.execute(f"ALTER TABLE gone RENAME TO {broken}"))
    if number % 3 == 0:
        await someone.insist(DeleteMe(keeps_texts=False))
