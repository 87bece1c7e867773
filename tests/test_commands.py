"""The command menu of a chat: by role, in her language, also after an upgrade."""

import asyncio
from pathlib import Path

import pytest

import handlers
from bot import telegram_profile
from bot.demo.people import morning
from bot.simulator.server import Fault
from handlers import commands
from handlers.kit.access import access_of
from handlers.kit.texts import texts
from handlers.language import SetLanguage
from handlers.roles import AppointRole, RemoveRole
from storage import suspensions
from tests.dialogue import Network, Someone, new_world, running_network
from tests.people import ROLES, somebody


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_profile, "CHECK_INTERVAL", 0.02)
    monkeypatch.setattr(telegram_profile, "TEXTS_DELAY", 0)


def listed(someone: Someone) -> list[str]:
    return [command["command"] for command in someone.network.world.menu(someone.person)]


@pytest.mark.parametrize("role", ROLES)
async def test_her_menu_holds_what_is_hers_to_use(network: Network, role: str) -> None:
    someone = await somebody(network, role)
    member = await someone.member()
    wanted = commands.names(member)
    await someone.network.world.until(lambda: tuple(listed(someone)) == wanted)
    routes = handlers.router().routes
    refused = [name for name in wanted if not access_of(routes[name].handler).allows(member)]
    assert refused == []
    if role in ("newcomer", "waiting"):
        assert len(wanted) <= 7
    if role in ("coordinator", "admin"):
        assert {"admin", "review", "announce", "newevent"} <= set(wanted)
        assert wanted.index("review" if role == "coordinator" else "admin") == 1


async def test_somebody_new_has_the_short_menu_in_the_language_of_her_phone(
    network: Network,
) -> None:
    for code in ("en", "ru", "tg", None):
        someone = network.newcomer(phone=code)
        t = texts(code or "en")
        assert [c["description"] for c in network.world.menu(someone.person)] == [
            t.plain(f"menu-{name}") for name in commands.NEWCOMERS
        ]


async def test_it_follows_each_change_of_language_and_standing(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member(language="ru")
    await amina.has_commands("find")
    own, actor = (await amina.member()).id, (await admin.member()).id
    await admin.say("/help")
    await amina.say("/help")
    await amina.forge(SetLanguage("uz"))
    uzbek = texts("uz").plain("menu-find")
    await network.world.until(
        lambda: uzbek in [c["description"] for c in network.world.menu(amina.person)]
    )
    await suspensions.suspend(network.db, actor, own, network.clock.now())
    await amina.has_commands("help", but="find")
    await suspensions.restore(network.db, actor, own, network.clock.now())
    await amina.has_commands("find", but="review")
    await admin.insist(AppointRole(own, "coordinator", "TJ"))
    await amina.has_commands("find", "review")
    await admin.insist(RemoveRole(own, "coordinator", "TJ"))
    await amina.has_commands("find", but="review")


async def test_a_menu_that_telegram_refuses_for_now_comes_later(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram_profile, "FIRST_PAUSE", 0.01)
    network.simulator.faults += [Fault("status", "setMyCommands"), Fault("break", "setMyCommands")]
    amina = await network.member()
    await amina.say("/help")
    await amina.has_commands("find")


async def test_many_changes_at_once_are_spread_and_delay_nobody_who_writes(
    network: Network,
) -> None:
    await network.kurak.profile.is_current.wait()
    people = [await network.member(f"Amina {number}") for number in range(40)]
    last = people[-1]
    started = network.world.calls.count("setMyCommands")
    began = asyncio.get_running_loop().time()
    await last.say("/help")
    await last.has_commands("find")
    passed = asyncio.get_running_loop().time() - began
    most = telegram_profile.CHANGED_BURST + passed / telegram_profile.CHANGED_INTERVAL + 2
    assert network.world.calls.count("setMyCommands") - started <= most < len(people)


async def test_an_upgrade_reaches_all_menus_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_network(tmp_path) as network:
        people = [await network.member(f"Amina {letter}") for letter in "ABCDEFGH"]
        for someone in people:
            await someone.has_commands("find")
        world = network.world
    monkeypatch.setattr(commands, "MEMBERS", tuple(n for n in commands.MEMBERS if n != "ask"))
    commands.version.cache_clear()
    monkeypatch.setattr(telegram_profile, "OUTDATED_INTERVAL", 3600)
    world.calls.clear()
    async with running_network(tmp_path, world) as network:
        await network.kurak.profile.is_current.wait()
        last = people[-1]
        last.network = network
        await last.say("/help")
        await last.has_commands("find", but="ask")
        # Her own, because she has written, and the first of the others; more wait for their turn.
        old = [
            someone
            for someone in people
            if "ask" in [command["command"] for command in world.menu(someone.person)]
        ]
        assert len(old) >= len(people) - 2
    monkeypatch.setattr(telegram_profile, "OUTDATED_INTERVAL", 0)
    async with running_network(tmp_path, world) as network:
        for someone in people:
            someone.network = network
            await someone.has_commands("find", but="ask")
    world.calls.clear()
    async with running_network(tmp_path, world) as network:
        await network.kurak.profile.is_current.wait()
        assert "setMyCommands" not in world.calls, "what is current is left alone"
    commands.version.cache_clear()


async def test_profile_texts_delay_neither_the_start_nor_an_answer(tmp_path: Path) -> None:
    world = new_world(morning())
    world.descriptions.clear()
    async with running_network(tmp_path, world) as network:
        for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
            network.simulator.faults.append(Fault("flood", method, times=99, seconds=3600))
        amina = network.newcomer()
        await amina.say("/start")
        assert amina.reads("language-choose")
        assert not network.kurak.profile.is_current.is_set()
        await network.member()
        await amina.say("/help")
