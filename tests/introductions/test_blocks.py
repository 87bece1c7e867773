"""Blocks: silent and complete."""

from datetime import timedelta

from handlers.directory import OpenCard
from handlers.introductions.callbacks import (
    AskContact,
    BlockMember,
    MoreActions,
    OpenRequest,
    ShowBlocked,
    UnblockMember,
)
from storage.introductions import records
from tests.dialogue import Network
from tests.introductions.steps import LANGUAGES, asks, opens, two


@LANGUAGES
async def test_blocked_is_silent_and_complete(network: Network, language: str) -> None:
    amina, aizhan = await two(network, language)
    request = await asks(amina, aizhan)
    waiting = await records.seen_by(network.db, request, (await amina.member()).id)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(MoreActions(request))
    await aizhan.press(BlockMember(request))
    assert aizhan.reads("introductions-sure-block", name="Amina")
    await aizhan.confirm()
    assert aizhan.toasted("introductions-notice-blocked")
    seen = await records.seen_by(network.db, request, (await amina.member()).id)
    assert waiting is not None and seen is not None
    assert seen.status == waiting.status
    for someone, other in ((amina, aizhan), (aizhan, amina)):
        await opens(someone, other)
        assert someone.reads("directory-no-card")
        await someone.say(other.person.first_name)
        assert someone.reads("directory-none")
        await someone.forge(AskContact((await other.member()).id))
        assert someone.reads("directory-no-card") or someone.toasted("introductions-notice-already")
    await network.pass_time(timedelta(days=15))
    await amina.forge(AskContact((await aizhan.member()).id))
    assert amina.reads("directory-no-card")


async def test_a_block_is_answered_like_an_absence(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(MoreActions(request))
    await aizhan.press(BlockMember(request))
    await aizhan.confirm()
    await opens(amina, aizhan)
    blocked = amina.last["text"], amina.last.get("reply_markup")
    await amina.forge(OpenCard(999_999, None, None, 0, None))
    assert blocked == (amina.last["text"], amina.last.get("reply_markup"))


async def test_unblocked_she_is_found_again(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(MoreActions(request))
    await aizhan.press(BlockMember(request))
    await aizhan.confirm()
    await aizhan.press(ShowBlocked(0))
    await aizhan.press(UnblockMember((await amina.member()).id))
    assert aizhan.toasted("introductions-notice-unblocked")
    await opens(amina, aizhan)
    assert "Aizhan" in amina.screen
