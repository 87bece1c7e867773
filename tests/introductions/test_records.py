"""Every state of a request × one of the two gone: what the other sees; no contact leaks."""

import io

import pytest

from bot import log
from tests.dialogue import Network
from tests.introductions import states
from tests.introductions.states import WAYS


# The others are walked by `python -m tests.introductions.states`, and in `test_endings.py`.
@pytest.mark.parametrize("state", ["declined", "noted", "ended"])
async def test_who_is_gone_looks_the_same_whatever_the_reason(network: Network, state: str) -> None:
    for is_requester in (True, False):
        left, *others = [
            await states.request_seen(network, state, way, is_requester=is_requester)
            for way in WAYS
        ]
        for way, seen in zip(WAYS[1:], others, strict=True):
            assert seen == left, (way, is_requester)


@pytest.mark.parametrize("state", ["pending", "declined", "ended"])
async def test_before_both_agree_no_contact_is_anywhere(network: Network, state: str) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina, aizhan, request = await states.request_in(network, state)
    for someone, other in ((amina, aizhan), (aizhan, amina)):
        some = states.presses(request, (await other.member()).id)
        assert not await states.contacts_known(someone, other, some)
    for secret in ("example.org", "secret_"):
        assert secret not in stream.getvalue()


async def test_the_walk_would_find_a_contact(network: Network) -> None:
    amina, aizhan, request = await states.request_in(network, "accepted")
    some = states.presses(request, (await aizhan.member()).id)
    assert await states.contacts_known(amina, aizhan, some) == ["aizhan@example.org"]
