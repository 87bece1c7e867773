from pathlib import Path

import pytest

from handlers.kit.forms import Back
from handlers.kit.navigation import Admin, SearchMember
from handlers.kit.review_cards import ShowReviews
from handlers.reviews.callbacks import Approve
from handlers.roles import (
    AppointRole,
    PickCoordinated,
    RemoveRole,
    ShowMember,
    ShowStaff,
)
from storage import roles
from tests.dialogue import ADMIN, Network, Someone, running_network

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz"])


async def role_names(network: Network, member_id: int) -> list[str]:
    return [f"{held.role}:{held.country}" for held in await roles.held(network.db, member_id)]


@LANGUAGES
async def test_an_admin_appoints_and_dismisses(network: Network, language: str) -> None:
    admin = await network.admin(language)
    amina = await network.member("Amina", "TJ", language="ru")
    own = (await amina.member()).id
    await admin.say("/admin")
    await admin.press(SearchMember())
    assert admin.reads("lookup-ask-words")
    await admin.say("Амина")
    await admin.press(ShowMember(own))
    await admin.press(PickCoordinated(own))
    await admin.press(AppointRole(own, "coordinator", "TJ"))
    assert admin.toasted("roles-done")
    await amina.open_notice()
    assert amina.screen.startswith("Ваша роль теперь: координатор, Таджикистан")
    await amina.has_commands("find", "admin")
    await admin.press(RemoveRole(own, "coordinator", "TJ"))
    await admin.confirm()
    await amina.open_notice()
    assert amina.screen.startswith("У Вас больше нет роли")
    assert await role_names(network, own) == []
    await amina.has_commands("find", but="admin")


async def test_making_an_admin_is_asked_twice(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member()
    own = (await amina.member()).id
    await admin.say("/admin amina")
    await admin.press(ShowMember(own))
    await admin.press(AppointRole(own, "admin", None))
    assert await role_names(network, own) == []
    assert admin.reads("roles-sure-admin", name="Amina")
    await admin.confirm()
    assert await role_names(network, own) == ["admin:"]


async def test_a_role_taken_away_ends_with_the_very_next_press(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ")
    own = (await saule.member()).id
    await saule.say("/admin")
    await saule.press(ShowReviews(None, 0))
    await admin.say("/admin saule")
    await admin.press(ShowMember(own))
    await admin.press(RemoveRole(own, "coordinator", "TJ"))
    await admin.confirm()
    await saule.press(Admin())
    assert saule.toasted("fallback-staff-only")
    await saule.forge(Approve(1))
    assert saule.toasted("fallback-staff-only")


async def test_the_configurations_admin_stays(network: Network) -> None:
    admin = await network.admin()
    other = await network.member("Other")
    await admin.say("/admin other")
    own = (await other.member()).id
    await admin.press(ShowMember(own))
    await admin.press(AppointRole(own, "admin", None))
    await admin.confirm()
    fixed = (await admin.member()).id
    await other.say("/admin")
    await other.insist(RemoveRole(fixed, "admin", None))
    assert other.toasted("roles-fixed")
    assert await role_names(network, fixed) == ["admin:"]


async def test_the_last_admin_cannot_be_removed(tmp_path: Path) -> None:
    async with running_network(tmp_path) as first:
        admin = await first.admin()
        own = (await admin.member()).id
    async with running_network(tmp_path, admins=()) as second:
        assert await role_names(second, own) == [], "the configuration names nobody any more"
    async with running_network(tmp_path) as third:
        amina = await third.member()
        hers = (await amina.member()).id
        await roles.appoint(third.db, own, hers, roles.Role.ADMIN, "", third.clock.now())
    async with running_network(tmp_path, admins=()) as fourth:
        last = await roles.held(fourth.db, hers)
        assert [held.role for held in last] == [roles.Role.ADMIN]
        now = fourth.clock.now()
        outcome = await roles.remove(fourth.db, hers, hers, roles.Role.ADMIN, "", now)
        assert outcome is roles.RoleOutcome.LAST_ADMIN


async def test_coordinators_see_no_buttons_to_appoint_and_cannot_forge_them(
    network: Network,
) -> None:
    saule = await network.coordinator("TJ")
    amina = await network.member()
    own = (await amina.member()).id
    await saule.say("/admin amina")
    await saule.press(ShowMember(own))
    assert PickCoordinated(own) not in saule.presses
    for press in (
        PickCoordinated(own), AppointRole(own, "admin", None), ShowStaff(0),
        AppointRole(own, "coordinator", "TJ"), RemoveRole(own, "admin", None),
    ):  # fmt: skip
        await saule.forge(press)
        assert saule.toasted("fallback-staff-only")
    assert await role_names(network, own) == []


async def test_only_members_are_appointed(network: Network) -> None:
    admin = await network.admin()
    newcomer = network.newcomer()
    await newcomer.say("/start")
    own = (await newcomer.member()).id
    await admin.say("/admin")
    await admin.insist(AppointRole(own, "admin", None))
    assert admin.toasted("roles-not-a-member")


@pytest.mark.parametrize(
    "press",
    [AppointRole(1, "queen", None), AppointRole(1, "coordinator", "XX"),
     AppointRole(1, "coordinator", None), RemoveRole(1, "queen", None)],
)  # fmt: skip
async def test_roles_that_there_are_not(network: Network, press: object) -> None:
    admin = await network.admin()
    await admin.say("/admin")
    await admin.forge(press)  # type: ignore[arg-type]
    assert await role_names(network, (await admin.member()).id) == ["admin:"]


async def test_everybody_with_a_role_is_listed(network: Network) -> None:
    admin = await network.admin()
    await network.coordinator("TJ", "Nigina")
    await admin.say("/admin")
    await admin.press(ShowStaff(0))
    assert "Nigina — coordinator, Tajikistan" in admin.labels
    assert "Secretariat — admin" in admin.labels


async def test_looking_up_is_left_with_back(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/admin")
    await admin.press(SearchMember())
    await admin.press(Back("lookup", "words"))
    assert admin.reads("roles-admin", count=0)
    await admin.say("/admin nobody-there")
    assert admin.reads("roles-nobody-found")


async def test_an_admin_of_the_configuration_works_before_registering(network: Network) -> None:

    admin = Someone(network, network.world.people[ADMIN], "en")
    await admin.say("/admin")
    assert admin.reads("roles-admin", count=0)
