"""When something breaks, she gets a kind answer, and the log holds only the cause."""

import io
import re

import pytest

from bot import log
from bot.simulator.faults import Fault
from handlers.kit.navigation import Help, SettingsMenu
from tests import engine
from tests.dialogue import TOKEN, Network, plain

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "kk"])


@pytest.fixture
def logged() -> io.StringIO:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    return stream


@LANGUAGES
async def test_an_apology_in_her_language_and_the_cause_under_the_same_code(
    network: Network, logged: io.StringIO, language: str
) -> None:
    amina = await network.member("Zebuniso", language=language)
    await network.db.write(lambda tx: tx.execute("ALTER TABLE searches RENAME TO gone"))
    await amina.say("Gulbahor")
    code = re.search(r"[0-9A-F]{6}", amina.screen)
    assert code is not None
    assert amina.screen == plain("error-apology", language, code=code[0])
    lines = [line for line in logged.getvalue().splitlines() if code[0] in line]
    assert len(lines) == 1
    assert ("UndefinedTable" if engine.IS_POSTGRES else "SQLITE_ERROR") in lines[0]
    assert "directory/" in lines[0]
    for secret in ("Gulbahor", "Zebuniso", str(amina.person.id), TOKEN):
        assert secret not in logged.getvalue()


async def test_a_press_that_fails_stops_spinning(network: Network, logged: io.StringIO) -> None:
    amina = await network.member()
    await amina.say("/start")
    await amina.press(SettingsMenu())
    await network.db.write(lambda tx: tx.execute("ALTER TABLE roles RENAME TO gone"))
    await amina.press(Help())
    assert amina.person.answers
    assert "Something went wrong" in amina.screen


async def test_one_persons_failure_is_nobody_elses(network: Network, logged: io.StringIO) -> None:
    amina = await network.member()
    await network.db.write(lambda tx: tx.execute("ALTER TABLE searches RENAME TO gone"))
    await amina.say("Gulbahor")
    await amina.say("/help")
    assert amina.reads("help-care")


async def test_a_429_is_waited_out(network: Network) -> None:
    amina = await network.member()
    network.simulator.faults.append(Fault("flood", "sendMessage", seconds=1))
    await amina.say("/help")
    assert amina.reads("help-care")


async def test_a_broken_poll_goes_on(network: Network) -> None:
    amina = await network.member()
    network.simulator.faults += [Fault("status", "getUpdates"), Fault("break", "getUpdates")]
    await amina.say("/help")
    assert amina.reads("help-care")


async def test_a_slow_answer_shows_that_the_bot_is_typing(network: Network) -> None:
    amina = await network.member()
    actions: list[dict] = []
    network.world.listen(actions.append)
    network.simulator.faults.append(Fault("delay", "sendMessage", seconds=2))
    await amina.say("/help")
    assert "action" in [event["event"] for event in actions]
