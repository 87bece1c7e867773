"""Admins see the last entries of the audit log, and are told at once of roles and exports."""

from handlers.kit.navigation import Admin, Audit
from handlers.roles import RemoveRole, ShowStaff
from storage import roles
from storage.kit import audit
from storage.roles import Role
from tests.dialogue import Network, Someone
from tests.introductions.steps import LANGUAGES


async def two_admins(network: Network, language: str = "en") -> tuple[Someone, Someone]:
    first = await network.admin(language)
    second = await network.member("Second", "KZ")
    own, other = (await first.member()).id, (await second.member()).id
    await roles.appoint(network.db, own, other, Role.ADMIN, "", network.clock.now())
    await network.settled()
    return first, second


async def test_roles_given_and_taken_are_told_to_all_admins(network: Network) -> None:
    first, second = await two_admins(network)
    amina = await network.member("Amina Saparova", "TJ")
    own = (await amina.member()).id
    actor = (await first.member()).id
    now = network.clock.now()
    await roles.appoint(network.db, actor, own, Role.COORDINATOR, "TJ", now)
    await network.settled()
    await second.open_notice()
    assert second.reads("audit-told", network="Kurak")
    assert "Amina Saparova" in second.screen
    assert "Secretariat" in second.screen
    assert "role given" in second.screen
    assert "Tajikistan" in second.screen
    await first.say("/admin")
    await first.insist(RemoveRole(own, "coordinator", "TJ"))
    await second.open_notice()
    assert "role removed" in second.screen
    assert [entry.action for entry in await audit.latest(network.db, 2)] == ["dismiss", "appoint"]


@LANGUAGES
async def test_admins_see_the_last_entries_and_that_nobody_changed_them(
    network: Network, language: str
) -> None:
    first, _ = await two_admins(network, language)
    await first.say("/admin")
    await first.press(ShowStaff(0))
    await first.press(Audit())
    assert first.reads("audit-title")
    assert first.reads("audit-state", state="sound", number="0")
    assert "Second" in first.screen
    await network.db.write(lambda tx: tx.execute("UPDATE audit SET action = 'x' WHERE id = 1"))
    await first.press(Admin())
    await first.press(ShowStaff(0))
    await first.press(Audit())
    assert first.reads("audit-state", state="broken", number="1")


async def test_the_configuration_is_audited_but_greets_nobody(network: Network) -> None:
    entries = await audit.latest(network.db, 5)
    assert [(entry.action, entry.actor_id) for entry in entries] == [("appoint", None)]
    assert await network.db.read(lambda tx: tx.value("SELECT count(*) FROM deliveries")) == 0
