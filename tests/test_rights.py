"""Every button and command × every role: who is let in, and who gets a kind refusal."""

from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from typing import Any

import pytest

import handlers
from handlers import (
    language,
)
from handlers.kit.access import Access
from handlers.kit.buttons import Press
from handlers.kit.router import Route
from tests.dialogue import Network, Someone, plain
from tests.machines import times
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


AT_ONCE = 40
"""So many presses wait at a time; more of one person's would be refused."""


async def pressing(someone: Someone, presses: Sequence[Press]) -> AsyncGenerator[tuple[Press, str]]:
    """She forges these presses, some of them at once; each with its answer, in her language."""
    world, person = someone.network.world, someone.person
    for start in range(0, len(presses), AT_ONCE):
        some = presses[start : start + AT_ONCE]
        message = next(m for m in reversed(someone.messages) if "text" in m)
        answered = len(person.answers)
        for press in some:
            world.forge(person, message, press.pack())
            if isinstance(press, language.SetLanguage):
                world.forge(person, message, language.SetLanguage("en").pack())
        await someone.network.settled()
        answers = iter(person.answers[answered:])
        for press in some:
            yield press, next(answers).text
            if isinstance(press, language.SetLanguage):
                next(answers)
        assert next(answers, None) is None


ROUTES: list[tuple[Press | str, set[str]]] = [*PRESSES, *COMMANDS.items()]


def is_at_the_border(role: str, allowed: set[str]) -> bool:
    """Whether she is one of those whom a wrong border would let in or keep out: the two roles that
    are nearest to it on each side, and the last one.
    """
    within = [one for one in ROLES if one in allowed]
    without = [one for one in ROLES if one not in allowed]
    return role in (*within[:2], *within[-1:], *without[-2:])


def tried_by(role: str) -> list[Press | str]:
    """What she tries: all that has its border at her role, and of each other circle the first ones;
    in `make soak` everything.
    """
    tried: list[Press | str] = []
    seen: Counter[frozenset[str]] = Counter()
    for route, allowed in ROUTES:
        seen[frozenset(allowed)] += 1
        if is_at_the_border(role, allowed) or seen[frozenset(allowed)] <= 3 or times(1) > 1:
            tried.append(route)
    return tried


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_use_what(network: Network, role: str) -> None:
    """Who is refused is refused by the circle, before anything of the route itself is asked; that
    each route has its circle is looked at below.
    """
    someone = await somebody(network, role)
    await someone.say("/help")
    refusals = {plain(key, someone.language) for key in REFUSALS}
    tried, allowed_to = tried_by(role), dict(ROUTES)
    presses = [route for route in tried if not isinstance(route, str)]
    async for press, answer in pressing(someone, presses):
        assert (answer in refusals) == (role not in allowed_to[press]), press
    for command in (route for route in tried if isinstance(route, str)):
        await someone.say(f"/{command}")
        refused = any(someone.reads(key) for key in REFUSALS)
        assert refused == (role not in allowed_to[command]), command


async def test_rights_are_read_anew_at_every_press(network: Network) -> None:
    someone = await network.coordinator("KZ")
    await someone.say("/admin")
    own = (await someone.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": own})
    )
    hers = [press for press, allowed in PRESSES if allowed in (STAFF, ADMINS)]
    async for press, answer in pressing(someone, hers):
        assert answer == plain("fallback-staff-only", someone.language), press


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
