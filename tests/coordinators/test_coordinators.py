"""A member sees who coordinates her country, and writes to her through the bot."""

from datetime import timedelta

import pytest

from handlers.coordinators import (
    AnswerMember,
    CloseConversation,
    OpenConversation,
    ShowConversations,
    ShowName,
    ShowOwnMessages,
    WriteToCoordinator,
)
from handlers.kit.navigation import OpenCoordinators
from storage import blocks, coordinators, suspensions
from storage.coordinators import OTHERS_LIMIT, OVERDUE_AFTER, RATE_LIMIT
from tests.applications.steps import applied
from tests.dialogue import Network, Someone, plain

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "ky"])


async def writes(amina: Someone, text: str = "May I come with a colleague?") -> None:
    await amina.say("/help")
    await amina.press(OpenCoordinators())
    await amina.press(WriteToCoordinator())
    await amina.say(text)


@LANGUAGES
async def test_a_member_writes_and_is_answered(network: Network, language: str) -> None:
    saule = await network.coordinator("TJ", language=language)
    other = await network.coordinator("KZ", "Aigul")
    admin = await network.admin()
    amina = await network.member("Amina", "TJ", language=language)
    await amina.say("/profile")
    assert amina.reads("coordinator-named", names="Saule")
    await writes(amina)
    assert amina.toasted("coordinator-notice-sent") or amina.reads("coordinator-notice-sent")
    await saule.open_notice()
    assert saule.reads("coordinator-written")
    hers = (await amina.member()).id
    await saule.press(OpenConversation(hers, 0))
    assert "May I come with a colleague?" in saule.screen and "Amina" in saule.screen
    await saule.press(AnswerMember(hers))
    await saule.say("Yes, please bring her.")
    assert saule.reads("coordinator-notice-answered")
    assert plain("notice-private", language, network="Kurak") in amina.screen
    await amina.press(ShowOwnMessages(0))
    assert "Yes, please bring her." in amina.screen
    assert "Saule" not in amina.screen, "answers are the coordinator's, not a person's"
    for stranger in (other, admin):
        assert not stranger.messages
        await stranger.say("/admin")
        await stranger.forge(OpenConversation(hers, 0))
        assert "colleague" not in stranger.screen
        await stranger.forge(AnswerMember(hers))
        assert not stranger.reads("coordinator-answer-ask", text="–")


async def test_who_is_suspended_or_waits_may_write_and_sees_no_names(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ")
    amina = await network.member("Amina", "TJ")
    zebo = await applied(network, "Zebo")
    saule.person.messages.clear()
    hers, now = (await amina.member()).id, network.clock.now()
    await suspensions.suspend(network.db, (await admin.member()).id, hers, now)
    for someone, state in ((amina, "suspended"), (zebo, "pending")):
        await someone.say("/start")
        await someone.press(OpenCoordinators())
        assert someone.reads("coordinator-unnamed") and "Saule" not in someone.inbox
        await someone.press(WriteToCoordinator())
        await someone.say("Why?")
        assert someone.reads("coordinator-notice-sent")
        own = (await someone.member()).id
        await saule.open_notice()
        await saule.press(OpenConversation(own, 0))
        assert saule.reads(f"coordinator-of-{state}")
        await saule.press(AnswerMember(own))
        await saule.say("Let us talk.")
        await someone.press(ShowOwnMessages(0))
        assert "Let us talk." in someone.screen


async def test_so_many_messages_a_day(network: Network) -> None:
    await network.coordinator("TJ")
    amina = await network.member("Amina", "TJ")
    zebo = await applied(network, "Zebo")
    for someone, limit in ((amina, RATE_LIMIT), (zebo, OTHERS_LIMIT)):
        for _ in range(limit.times):
            await writes(someone)
            assert someone.reads("coordinator-notice-sent")
        await someone.press(WriteToCoordinator())
        assert not someone.reads("tocoordinator-ask-text")
        assert f"{limit.times}" in someone.screen
    await network.pass_time(RATE_LIMIT.period)
    await writes(amina)
    assert amina.reads("coordinator-notice-sent")


async def test_admins_read_where_there_is_no_coordinator(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    await writes(amina)
    await admin.open_notice()
    await admin.press(OpenConversation((await amina.member()).id, 0))
    assert "May I come with a colleague?" in admin.screen
    await admin.press(CloseConversation((await amina.member()).id))
    assert admin.toasted("coordinator-notice-closed")


async def test_admins_read_what_waits_for_two_days(network: Network) -> None:
    admin = await network.admin()
    await network.coordinator("TJ")
    amina = await network.member("Amina", "TJ")
    await writes(amina)
    await network.pass_time(OVERDUE_AFTER - timedelta(minutes=5))
    assert not admin.messages
    await network.pass_time(timedelta(minutes=10))
    assert admin.reads("coordinator-overdue", count=1)
    await admin.press(ShowConversations(0))
    hers = (await amina.member()).id
    await admin.press(OpenConversation(hers, 0))
    await admin.press(AnswerMember(hers))
    await admin.say("Sorry for the wait.")
    await amina.press(ShowOwnMessages(0))
    assert "Sorry for the wait." in amina.screen


async def test_a_coordinator_may_hide_her_name(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await network.member("Amina", "TJ")
    await saule.say("/admin")
    await saule.press(ShowConversations(0))
    assert saule.reads("coordinator-is-named")
    await saule.press(ShowName(False))
    assert saule.reads("coordinator-is-unnamed")
    await amina.say("/help")
    assert "Saule" not in amina.screen and amina.reads("coordinator-unnamed")


async def test_a_coordinator_writes_to_another_one_and_never_to_herself(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ")
    await writes(saule, "May I?")
    await admin.open_notice()
    own = (await saule.member()).id
    await saule.forge(AnswerMember(own))
    assert saule.reads("coordinator-gone")


async def test_a_block_hides_her_messages_from_that_coordinator(network: Network) -> None:
    saule = await network.coordinator("TJ")
    other = await network.coordinator("TJ", "Nigina")
    amina = await network.member("Amina", "TJ")
    now, hers = network.clock.now(), (await amina.member()).id
    own = (await saule.member()).id
    await network.db.write(lambda tx: blocks.block(tx, hers, own, now))
    await writes(amina)
    assert not saule.messages
    await other.open_notice()
    assert await coordinators.waiting_count(network.db, own, now) == 0
