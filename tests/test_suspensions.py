"""A suspended member is found by nobody and gets nothing until an admin restores her."""

from datetime import timedelta

import pytest

from handlers import suspensions
from handlers.kit.navigation import Find, Register
from handlers.roles import ShowMember
from handlers.suspensions import OpenSuspended, RestoreMember, ShowSuspended, SuspendMember
from storage.roles import Role
from tests.announcements.steps import appoint
from tests.dialogue import Network


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
async def test_out_and_back_in(network: Network, language: str) -> None:
    admin = await network.admin(language)
    amina = await network.member("Amina", "TJ", language=language)
    dilnoza = await network.member("Dilnoza", "UZ", language=language)
    own = (await amina.member()).id
    await admin.say("/admin Amina")
    await admin.press(ShowMember(own))
    await admin.press(SuspendMember(own))
    assert admin.reads("suspension-sure", name="Amina")
    await admin.confirm()
    assert admin.toasted("suspension-notice-suspended")
    await dilnoza.say("Amina")
    assert "TJ" not in str(dilnoza.labels) and "Amina ·" not in str(dilnoza.labels)
    await amina.say("/start")
    assert amina.reads("suspension-home")
    for press in (Find(), Register()):
        await amina.forge(press)
        assert amina.reads("suspension-home")
    await amina.say("/find")
    assert amina.reads("fallback-not-yet")
    await admin.say("/admin")
    await admin.press(ShowSuspended(0))
    await admin.press(OpenSuspended(own))
    await admin.press(RestoreMember(own))
    assert admin.toasted("suspension-notice-restored")
    await dilnoza.say("Amina")
    assert any("Amina" in label for label in dilnoza.labels)
    await amina.say("/start")
    assert amina.reads("home-hint")
    acts = await network.db.read(
        lambda tx: [
            row["action"]
            for row in tx.rows(
                "SELECT action FROM audit WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"
            )
        ]
    )
    assert acts == ["suspend", "restore"]


async def test_who_cannot_be_suspended(network: Network) -> None:
    admin = await network.admin()
    saule = await network.member("Saule", "KZ")
    await appoint(network, saule, Role.COORDINATOR, "KZ")
    await admin.say("/admin")
    await admin.insist(SuspendMember((await saule.member()).id))
    assert admin.toasted("suspension-notice-has-role")
    await admin.insist(SuspendMember((await admin.member()).id))
    assert admin.toasted("suspension-notice-not-allowed")
    await admin.forge(RestoreMember((await saule.member()).id))
    assert admin.toasted("suspension-notice-unchanged")


async def test_all_of_many_can_be_let_back_in(network: Network) -> None:
    admin = await network.admin()
    people = [await network.member(f"Amina {n}") for n in range(suspensions.PAGE + 1)]
    await admin.say("/start")
    for someone in people:
        network.clock.advance(timedelta(seconds=1))
        await admin.insist(SuspendMember((await someone.member()).id))
    first = (await people[0].member()).id
    await admin.say("/admin")
    await admin.press(ShowSuspended(0))
    assert OpenSuspended(first) not in admin.presses
    await admin.press(ShowSuspended(1))
    await admin.press(OpenSuspended(first))
    await admin.press(RestoreMember(first))
    assert admin.toasted("suspension-notice-restored")
