"""Every button and command × every role: who is let in, and who gets a kind refusal."""

from typing import Any

import pytest

import handlers
from handlers import (
    language,
)
from handlers.kit.access import Access
from handlers.kit.router import Route
from tests.dialogue import Network
from tests.people import ROLES, somebody
from tests.rights_matrix import (
    ADMINS,
    ANYONE,
    CHAIR,
    COMMANDS,
    MEMBERS,
    ORGANISERS,
    PRESSES,
    REGISTERED,
    STAFF,
)


def test_every_route_has_its_row() -> None:
    rows = {type(press) for press, _ in PRESSES} | set(COMMANDS)
    assert rows == set(handlers.router().routes)


REFUSALS = (
    "fallback-not-yet", "fallback-staff-only", "fallback-chair-only", "start-finish-registration",
)  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_use_what(network: Network, role: str) -> None:
    someone = await somebody(network, role)
    await someone.say("/help")
    for press, allowed in PRESSES:
        await someone.forge(press)
        refused = any(someone.toasted(key) for key in REFUSALS)
        assert refused == (role not in allowed), press
        if not refused and isinstance(press, language.SetLanguage):
            await someone.forge(language.SetLanguage("en"))
    for command, allowed in COMMANDS.items():
        await someone.say(f"/{command}")
        refused = any(someone.reads(key) for key in REFUSALS)
        assert refused == (role not in allowed), command


async def test_rights_are_read_anew_at_every_press(network: Network) -> None:
    someone = await network.coordinator("KZ")
    await someone.say("/admin")
    own = (await someone.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": own})
    )
    for press, allowed in PRESSES:
        if allowed in (STAFF, ADMINS):
            await someone.forge(press)
            assert someone.toasted("fallback-staff-only"), press


def test_the_matrix_is_what_the_decorators_say() -> None:
    circles: dict[str, set[str]] = {
        "anyone": ANYONE, "registered": REGISTERED, "unsuspended": REGISTERED,
        "members": MEMBERS, "visible": MEMBERS, "organisers": ORGANISERS,
        "staff": STAFF, "chair": CHAIR, "admins": ADMINS,
    }  # fmt: skip
    routes: dict[Any, Route] = handlers.router().routes
    for press, allowed in PRESSES:
        assert circles[routes[type(press)].access.value] == allowed
    for command, allowed in COMMANDS.items():
        assert circles[routes[command].access.value] == allowed


FOR_SUSPENDED = {
    # What concerns herself alone, and whom she can ask.
    "OpenCoordinators", "ShowOwnMessages", "WriteToCoordinator", "OwnProfile", "PickTimeZone",
    "Settings", "SettingsMenu", "ToggleKind", "PickQuiet", "SetQuietHours", "PickDigest",
    "ChooseDigest", "TurnDigestOff", "StopNotes", "MoreFields", "OpenFields", "PickLevel", "SeeAs",
    "BlockOrReport", "BlockOrReportBelow",
    "PickReported", "Report", "ShowCases", "OpenCase", "ShowMeasures", "BlockAuthor",
    "profile", "settings", "here",
}  # fmt: skip


def test_what_is_open_to_somebody_who_is_suspended() -> None:
    """Beside what is open to everybody."""
    routes: dict[Any, Route] = handlers.router().routes
    found = {
        key if isinstance(key, str) else key.__name__
        for key, route in routes.items()
        if route.access is Access.REGISTERED
    }
    assert found == FOR_SUSPENDED
