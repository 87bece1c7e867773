"""Deep links: who may open them, and what an unknown one does."""

from typing import Any

import pytest

import handlers
from handlers import fallback
from handlers.kit import addresses, forms
from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.router import DeepLink, Router
from tests.dialogue import Network
from tests.people import ROLES, somebody

OPENS: dict[str, tuple[str, set[str]]] = {
    "p": ("p-nothing", {"member", "coordinator", "chair", "admin"}),
    "j": ("j-nothing", {"member", "coordinator", "chair", "admin"}),
    "claim": ("claim-nothing", set(ROLES)),
    "here": ("here-1-123456", set(ROLES) - {"newcomer"}),
    "join": ("join-nothing", {"newcomer", "declined"}),
}
"""For each prefix a link, and who may open it."""

OPENED = (
    "practice-gone", "project-gone", "event-checkin-notice-wrong", "invitation-link-invalid",
    "claim-notice-invalid",
)  # fmt: skip
"""What is read by whoever may open it."""


def test_every_deep_link_has_its_row() -> None:
    assert set(handlers.router().links) == set(OPENS)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("prefix", OPENS)
async def test_who_may_open_what(network: Network, role: str, prefix: str) -> None:
    someone = await somebody(network, role)
    payload, allowed = OPENS[prefix]
    for said in (f"/start {payload}", f"https://t.me/KurakTestBot?start={payload}"):
        await someone.say("/cancel")
        await someone.say(said)
        opened = any(map(someone.reads, OPENED))
        assert opened == (role in allowed)
        assert someone.screen


@pytest.mark.parametrize(
    "payload", ["", "p", "here", "here-", "here-x-123456", "nobody-1", "-", "—"]
)
async def test_any_other_link_does_what_start_does(network: Network, payload: str) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say(f"/start {payload}")
    assert amina.reads("home-hint")


async def _open(_ctx: Context, _payload: str) -> bool:
    return True


def test_prefixes_are_clear() -> None:
    link = DeepLink("p", anyone(_open))
    for links in ([link, link], [DeepLink("p-", link.handler)]):
        with pytest.raises(ValueError, match="p"):
            Router((), forms, fallback, links)
    address: Any = addresses.start_link("KurakTestBot", "p", "abc-1")
    assert addresses.start_payload(address, "KurakTestBot") == "p-abc-1"
