"""Every irrevocable button says what will happen and waits for a confirmation."""

import re

import pytest

import handlers
from handlers import fallback
from handlers.kit import forms
from handlers.kit.access import admins_only
from handlers.kit.buttons import Press, all_presses, unpack
from handlers.kit.confirm import Confirm, Confirmation, confirmed
from handlers.kit.context import Context
from handlers.kit.navigation import Home
from handlers.kit.router import Route, Router, on_press
from handlers.roles import AppointRole, RemoveRole
from handlers.suspensions import SuspendMember
from storage import suspensions as stored
from tests.dialogue import Network

ROUTES = handlers.router().routes


ENDING = re.compile(
    "^(Block|Cancel|Decline|Delete|Discard|Drop|Leave|Publish|Reject|Remove|Revoke|Send|Stop"
    "|Suspend|Unpublish|Withdraw)"
)
"""Verbs that end something, or that reach others and cannot be called back."""

HARMLESS = {
    "StopNotes": "they tell what the help tells too",
    "Cancel": "the answers are kept",
    "WithdrawAnnouncement": "It is a draft again",
    "SendAgain": "it is read again before it is sent",
    "SendTest": "only she gets it",
    "SendAtOnce": "nothing is sent before she confirms the announcement",
    "SendAnyway": "it is the yes to what the screen has told",
    "SendCorrection": "the preview stands above it, and another correction can follow",
    "SendItem": "its words can be changed again, which takes it back from the reviewers",
    "SendMaterials": "they tell what stands on the event's card already",
    "DiscardEventAudience": "the audience can be chosen again",
    "RemovePhoto": "she sends it again with two presses",
    "WithdrawMove": "she asks for it again with two presses",
    "DropGroup": "its choices can be made again",
    "RemoveSaved": "the search can be saved again",
    "BlockOrReport": "it only shows what can be done",
    "BlockOrReportBelow": "it only shows what can be done",
    "LeaveOutPart": "the part can be chosen again",
    "LeaveRound": "she can opt in again until the draw",
}
"""Presses with such a verb that can be undone, and how."""

ASKS_FIRST = {
    "CancelEvent",
    "Reject",
    "RemoveFromLibrary",
}
"""Presses that ask for a reason in a form, whose question tells what will happen."""


def test_every_irrevocable_press_asks_and_no_other() -> None:
    asking = {key for key, route in ROUTES.items() if route.ask is not None}
    assert asking == {press for press in all_presses() if press.is_irrevocable}
    assert len(asking) >= 12


def test_a_press_that_ends_something_is_irrevocable() -> None:
    ending = {press.__name__ for press in all_presses() if ENDING.match(press.__name__)}
    asking = {press.__name__ for press in all_presses() if press.is_irrevocable}
    assert ending - asking == HARMLESS.keys() | ASKS_FIRST


@admins_only
async def handler(ctx: Context, press: Press) -> None: ...


async def ask(ctx: Context, press: Press) -> Confirmation | None: ...


@pytest.mark.parametrize("route", [on_press(RemoveRole, handler), on_press(Home, handler, ask=ask)])
def test_the_router_refuses_a_press_without_its_question(route: Route) -> None:
    with pytest.raises(ValueError, match="asks first"):
        Router([route], forms, fallback)


def test_a_yes_packs_with_its_press() -> None:
    yes = confirmed(17, RemoveRole(10**10, "coordinator", "UZ"))
    assert yes.pack() == f"y:{yes.token}:apr:10000000000:coordinator:UZ"
    assert unpack(yes.pack()) == yes
    tokens = {
        yes.token,
        confirmed(18, yes.press).token,
        confirmed(17, SuspendMember(1)).token,
        confirmed(17, yes.press, "changed").token,
        confirmed(17, yes.press, step=1).token,
    }
    assert len(tokens) == 5


@pytest.mark.parametrize(
    "data", ["y", "y:", "y:00:", "y:00:nope", "y::h", "y:00:y:00:h", "y:0-0:h"]
)
def test_what_is_nearly_a_yes_is_none(data: str) -> None:
    assert unpack(data) is None


async def test_a_forged_yes_gets_the_question(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina")
    own = (await amina.member()).id
    await admin.say("/admin")
    press = SuspendMember(own)
    for token in ("00000000", confirmed(own, press).token):
        await admin.forge(Confirm(token, press))
        assert admin.reads("suspension-sure", name="Amina")
        assert admin.toasted("confirm-changed")
        assert await stored.of(network.db, own) is None
    await admin.confirm()
    assert await stored.of(network.db, own)


async def test_a_yes_does_not_open_what_is_not_hers(network: Network) -> None:
    amina, other = await network.member("Amina"), await network.member("Zarina")
    own = await amina.member()
    await amina.say("/start")
    await amina.forge(confirmed(own.id, SuspendMember((await other.member()).id)))
    assert await stored.of(network.db, (await other.member()).id) is None
    await amina.forge(confirmed(own.id, Home()))
    assert amina.toasted("fallback-stale-button")


async def test_a_yes_to_a_role_that_she_lost_meanwhile(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina")
    own = (await amina.member()).id
    await admin.say("/admin")
    await admin.insist(AppointRole(own, "coordinator", "TJ"))
    for _ in range(2):
        await admin.forge(
            confirmed((await admin.member()).id, RemoveRole(own, "coordinator", "TJ"))
        )
    assert admin.toasted("roles-unchanged")
