"""She tidies her chat: what Telegram lets the bot delete is deleted, the rest becomes one line."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from telegram import ReplyKeyboardRemove

from bot.simulator.faults import Fault
from handlers.kit.navigation import Home, Safety, SettingsMenu, Tidying
from handlers.privacy.callbacks import GetData
from handlers.questions import AskColleagues
from handlers.tidying import ChooseEvening, PickEvening, TidyNow
from storage import chat_messages, tidying
from storage.chat_messages import ChatMessage, MessageKind
from storage.kit import form_drafts
from tests.dialogue import Network, Someone, plain, running_network
from tests.introductions.steps import LANGUAGES

LONG_AGO = timedelta(days=3)


async def tidies(someone: Someone) -> None:
    """She tidies her chat now."""
    await someone.say("/tidy")
    await someone.press(TidyNow())


async def goes_on(network: Network, steps: int = 1) -> None:
    """The job goes on with what is running."""
    for _ in range(steps):
        network.clock.advance(tidying.STEP_INTERVAL)
        await network.kurak.jobs.fast_tick()


async def noted(network: Network, someone: Someone) -> int:
    own = (await someone.member()).id
    sql = "SELECT count(*) FROM chat_messages WHERE member_id = :id"
    return await network.db.read(lambda tx: tx.value(sql, {"id": own}))


@LANGUAGES
async def test_all_of_the_last_two_days_is_deleted(network: Network, language: str) -> None:
    amina = await network.member(language=language)
    for typed in ("/start", "Zarina", "/privacy"):
        await amina.say(typed)
    await amina.press(GetData())
    await amina.say("/start")
    await amina.press(SettingsMenu())
    await amina.press(Safety())
    await amina.press(Tidying())
    assert amina.reads("tidying-what") and amina.reads("tidying-cannot")
    count = len(amina.person.messages)
    await amina.press(TidyNow())
    assert len(amina.person.messages) == 1, "hers are gone too, and the files"
    assert f": {count - 1}. " in amina.screen
    await amina.press(Home())
    assert len(amina.person.messages) == 1
    await tidies(amina)
    assert ": 2. " in amina.screen, "the home screen, and her command"


async def test_older_messages_become_one_line_and_files_an_empty_file(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await amina.say("/privacy")
    await amina.press(GetData())
    await amina.say("/settings")
    await network.pass_time(LONG_AGO)
    await tidies(amina)
    state = await tidying.of(network.db, (await amina.member()).id)
    assert state.is_running and state.left == 5 and amina.sees(Tidying())
    await goes_on(network)
    line = plain("tidying-line", "en")
    old = [one for one in amina.messages if one["message_id"] != amina.last["message_id"]]
    assert [one.get("text") for one in old if "text" in one] == [line] * 3
    files = [one["document"]["file_name"] for one in old if "document" in one]
    assert files == ["removed.txt"] * 2
    assert not any("reply_markup" in one for one in old)
    await amina.press(Tidying())
    assert "Turned into one line: 5." in amina.screen
    assert await noted(network, amina) == 1, "what is done is forgotten"


async def test_what_she_wrote_long_ago_is_beyond_reach(network: Network) -> None:
    amina = await network.member()
    await amina.say("Zarina")
    own = amina.sent["message_id"]
    await network.pass_time(LONG_AGO)
    await tidies(amina)
    await goes_on(network)
    assert own in amina.person.messages
    assert not (await tidying.of(network.db, (await amina.member()).id)).is_running


async def test_what_telegram_refuses_is_told(network: Network) -> None:
    """A message with a reply keyboard cannot be edited; one that she has deleted is not there."""
    amina = await network.member()
    own = amina.person.id
    for _ in range(3):
        await amina.say("/start")
    await network.kurak.bot.send_message(own, "x", reply_markup=ReplyKeyboardRemove())
    gone = amina.messages[0]["message_id"]
    del amina.person.messages[gone]
    await network.pass_time(LONG_AGO)
    await tidies(amina)
    await goes_on(network)
    state = await tidying.of(network.db, (await amina.member()).id)
    assert (state.deleted, state.replaced, state.untouched) == (1, 2, 1)


async def test_one_that_is_too_old_does_not_save_the_others(network: Network) -> None:
    """The clocks differ: Telegram refuses the call, and the bot finds out for which message."""
    amina = await network.member()
    await amina.say("/start")
    old = amina.last["message_id"]
    for _ in range(4):
        await amina.say("/start")
    amina.person.messages[old]["date"] -= 60 * 3600
    await tidies(amina)
    assert set(amina.person.messages) == {old, amina.last["message_id"]}
    assert amina.person.messages[old]["text"] == plain("tidying-line", "en")


async def test_a_429_and_a_broken_connection_are_waited_out(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    network.simulator.flood(30, "deleteMessages")
    await tidies(amina)
    assert len(amina.messages) == 2 and amina.sees(Tidying())
    await network.kurak.jobs.fast_tick()
    assert len(amina.messages) == 2, "it waits as long as it is asked to"
    network.simulator.faults.append(Fault("drop", "deleteMessages"))
    network.clock.advance(timedelta(seconds=40))
    network.kurak.rate_limiter._paused_until.clear()  # pyright: ignore[reportPrivateUsage]
    await network.kurak.jobs.fast_tick()
    network.clock.advance(timedelta(seconds=40))
    await network.kurak.jobs.fast_tick()
    assert len(amina.messages) == 1
    await amina.press(Tidying())
    assert amina.reads("tidying-title") and not amina.reads("tidying-how-far")


async def test_a_restart_goes_on(tmp_path: Path) -> None:
    async with running_network(tmp_path) as network:
        amina = await network.member()
        for _ in range(8):
            await amina.say("/start")
        await network.pass_time(LONG_AGO)
        await tidies(amina)
        world, clock = network.world, network.clock
    async with running_network(tmp_path, world, clock=clock) as network:
        await goes_on(network, 2)
        left = [one for one in amina.messages if one["text"] != plain("tidying-line", "en")]
        assert [one["message_id"] for one in left] == [amina.last["message_id"]]


async def test_it_is_another_chat_that_is_left_alone(network: Network) -> None:
    amina, zarina = await network.member(), await network.member("Zarina", "UZ")
    await amina.say("/start")
    await zarina.say("/start")
    await tidies(amina)
    assert len(zarina.messages) == 1 and await noted(network, zarina) == 2


async def test_whoever_has_blocked_the_bot_is_left_alone(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    own = await amina.member()
    await network.settled()
    await network.kurak.inbox.flush()
    amina.person.blocked = True
    await tidying.begin(network.db, own.id, None, network.clock.now())
    await network.pass_time(tidying.LEASE)
    await network.kurak.jobs.fast_tick()
    assert not (await tidying.of(network.db, own.id)).is_running


EVENINGS = pytest.mark.parametrize("language", ["en", "kk", "uz"])


@EVENINGS
async def test_every_evening_by_her_time(network: Network, language: str) -> None:
    """21:00 in Dushanbe is 16:00 UTC; the chat is tidied within minutes, without a sound."""
    amina = await network.member("Amina", "TJ", language=language)
    await amina.say("/tidy")
    await amina.press(PickEvening())
    await amina.press(ChooseEvening(21))
    assert plain("tidying-evening-on", language, hour="21:00") in amina.labels
    for typed in ("/start", "Zarina", "/settings"):
        await amina.say(typed)
    now = network.clock.now()
    until = now.replace(hour=15, minute=59, second=0)
    await network.pass_time(until - now)
    await network.kurak.jobs.fast_tick()
    assert len(amina.messages) > 1
    await network.pass_time(timedelta(minutes=22))
    await goes_on(network)
    (last,) = amina.person.messages.values()
    assert last["text"] == plain("home-title", language, network="Kurak")
    await amina.press(Home())
    assert amina.reads("home-hint")
    await network.pass_time(timedelta(days=1))
    await goes_on(network)
    (last,) = amina.person.messages.values()
    assert last["text"] == plain("home-title", language, network="Kurak"), "every evening"
    await amina.say("/tidy")
    await amina.press(PickEvening())
    await amina.press(ChooseEvening(None))
    await network.pass_time(timedelta(days=1))
    await goes_on(network)
    assert len(amina.messages) == 2


async def test_a_form_and_somebody_who_is_writing_are_not_disturbed(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    own = (await amina.member()).id
    await tidying.choose_evening(network.db, own, 21, network.clock.now())
    now = network.clock.now()
    await network.pass_time(now.replace(hour=15, minute=59) - now)
    await amina.say("/start")
    await amina.say("/ask")
    await amina.press(AskColleagues())
    asked = amina.last
    await network.pass_time(timedelta(minutes=3))
    await goes_on(network)
    assert len(amina.messages) == 2, "she has written three minutes ago"
    await network.pass_time(timedelta(minutes=12))
    await goes_on(network)
    (left,) = amina.messages
    assert left["message_id"] == asked["message_id"] and left["text"] == asked["text"]
    draft = await form_drafts.of(network.db, own, "question")
    assert draft is not None and draft.is_open


async def test_a_move_takes_the_evening_with_it(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    own, now = (await amina.member()).id, network.clock.now()
    await tidying.choose_evening(network.db, own, 21, now)
    before = await tidying.next_due(network.db)
    sql = "UPDATE members SET zone = 'Europe/Berlin' WHERE id = :id"
    await network.db.write(lambda tx: tx.execute(sql, {"id": own}))
    await network.db.write(lambda tx: tidying.follow_time_zone(tx, own, now))
    after = await tidying.next_due(network.db)
    assert before is not None and after is not None
    assert after - before in (timedelta(hours=3), timedelta(hours=4)), "by the season there"


@pytest.fixture
async def copy(tmp_path: Path) -> AsyncIterator[Network]:
    async with running_network(tmp_path) as found:
        yield found


async def test_a_copy_of_the_database_touches_no_chat(copy: Network) -> None:
    amina = await copy.member()
    own, now = (await amina.member()).id, copy.clock.now()
    await amina.say("/start")
    await tidying.choose_evening(copy.db, own, 21, now)
    await tidying.begin(copy.db, own, None, now)
    await copy.db.write(lambda tx: tx.execute("UPDATE run_marker SET held_since = 1"))
    await copy.pass_time(timedelta(days=1))
    await copy.kurak.jobs.fast_tick()
    assert len(amina.messages) == 1


async def test_only_what_is_needed_is_noted_and_it_ends(network: Network) -> None:
    amina = await network.member()
    chat, now = amina.person.id, network.clock.now()
    year = chat_messages.RETENTION
    messages = [
        ChatMessage(chat, 1, now - year - timedelta(days=1), MessageKind.TEXT),
        ChatMessage(chat, 2, now - year + timedelta(days=1), MessageKind.TEXT),
        ChatMessage(chat, 3, now - timedelta(days=2), MessageKind.HERS),
        ChatMessage(chat, 4, now, MessageKind.HERS),
        ChatMessage(999_999, 5, now, MessageKind.TEXT),
    ]
    await chat_messages.record(network.db, messages)
    await chat_messages.record(network.db, messages)
    assert await noted(network, amina) == 4
    await network.db.write(lambda tx: chat_messages.end(tx, now - year, now))
    assert await noted(network, amina) == 2


async def test_in_the_evening_one_message_stays_whatever_is_gone(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    own = (await amina.member()).id
    for _ in range(3):
        await amina.say("/start")
    del amina.person.messages[amina.last["message_id"]]
    await tidying.choose_evening(network.db, own, 21, network.clock.now())
    now = network.clock.now()
    await network.pass_time(now.replace(hour=16, minute=25) - now)
    await goes_on(network, 3)
    (last,) = amina.person.messages.values()
    assert last["text"] == plain("home-title", "en", network="Kurak")
