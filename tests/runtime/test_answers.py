"""One failure of any kind on the way of an answer: she is still answered, and nothing is undone."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from telegram.error import RetryAfter

from bot.rate_limiter import QUEUED, RateLimiter, RateLimits
from bot.simulator.rates import Rates
from handlers.announcements.callbacks import OpenAnnouncement, PreviewAnnouncement, SendTest
from handlers.announcements.sending import PREVIEW_TIMEOUT
from handlers.kit.navigation import Home
from handlers.kit.progress import EditSchedule
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from storage import outbox
from storage.kit import inbox
from storage.outbox import Policy
from tests.announcements.steps import TEXT, writes
from tests.applications.steps import applied
from tests.compressed_time import LoopClock, compressed
from tests.dialogue import Someone, plain, running_network
from tests.runtime.ill_telegram import (
    ANSWERS,
    NOT_DONE,
    UNKNOWN,
    Act,
    IllTelegram,
    ill_network,
    refuses,
    reset_after,
    says,
)
from tests.runtime.steps import enqueue_messages, statuses


@compressed
async def test_what_fails_once_is_answered_once(tmp_path: Path) -> None:
    """One answer to a text; to a press, the screen that was pressed. Each kind meets somebody."""
    async with ill_network(tmp_path) as (network, telegram, _):
        people = {what: await network.member(f"Amina {what}") for what in NOT_DONE | UNKNOWN}

        def fall_ill() -> None:
            for what, someone in people.items():
                telegram.in_chat[someone.person.id] = [(NOT_DONE | UNKNOWN)[what]]

        fall_ill()
        for someone in people.values():
            network.world.write(someone.person, "/help")
        await network.settled()
        assert telegram.tries == len(people)
        for what, someone in people.items():
            assert len(someone.messages) == 1, what
            assert someone.reads("help-care"), what
        fall_ill()
        for someone in people.values():
            network.world.press(someone.person, *someone.find(Home()))
        await network.settled()
        assert telegram.tries == 2 * len(people)
        for what, someone in people.items():
            assert len(someone.messages) == 1, what
            assert not someone.reads("help-care"), what
            assert "Something went wrong" not in someone.inbox, what
        await network.kurak.inbox.flush()
        assert await inbox.pending_count(network.db) == 0


@compressed
async def test_a_screen_that_came_is_followed_by_one_more_at_most(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (_, telegram, amina):
        before = len(amina.messages)
        telegram.fall_ill(reset_after)
        await amina.say("/help")
        assert len(amina.messages) == before + 2
        assert "Something went wrong" not in amina.inbox
        telegram.fall_ill(reset_after, times=3)
        await amina.press(Home())
        assert len(amina.messages) == before + 2, "an edit can be repeated"
        assert not amina.reads("help-care")


@compressed
async def test_what_was_not_sent_goes_again_for_as_long_as_it_takes(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, _):
        ills = list(NOT_DONE.values())
        people = [await network.member(f"Amina {number}x") for number in range(3)]
        for number, someone in enumerate(people):
            last = refuses(429, "Too Many Requests", retry_after=400)
            telegram.in_chat[someone.person.id] = [*ills[number::3], last]
            network.world.write(someone.person, "/help")
        await network.world.until(lambda: not any(telegram.in_chat.values()))
        await network.kurak.inbox.flush()
        depth = await inbox.pending_count(network.db)
        assert depth == len(people), "not handled as long as they are not answered"
        assert not any(someone.messages for someone in people)
        await network.settled()
        for someone in people:
            assert len(someone.messages) == 1
            assert someone.reads("help-care")


@compressed
async def test_the_apology_comes_later_and_only_where_nothing_came(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, amina):
        loop = asyncio.get_running_loop()
        before = len(amina.messages)
        telegram.fall_ill(says(502), times=2)
        network.world.write(amina.person, "/help")
        await network.world.until(lambda: telegram.tries == 2)
        failed = loop.time()
        await network.kurak.inbox.flush()
        assert await inbox.pending_count(network.db) == 1
        await network.settled()
        assert loop.time() - failed >= 10
        assert len(amina.messages) == before + 1
        assert "Something went wrong" in amina.screen


async def test_the_longer_it_goes_the_rarer_it_is_shown() -> None:
    """A message to 5,000 takes three minutes: far fewer than thirty edits, and its end at once."""
    began = datetime(2026, 1, 1, tzinfo=UTC)
    for minutes, most in ((1, 12), (3, 20), (15, 29), (120, 90)):
        pulse, edits = EditSchedule(began), 0
        for second in range(2, 60 * minutes, 2):
            now = began + timedelta(seconds=second)
            if pulse.is_due(now, is_over=False):
                pulse.edited_at = now
                edits += 1
        assert 5 < edits <= most, minutes
        assert pulse.edited_at is not None
        assert pulse.is_due(pulse.edited_at + timedelta(seconds=4), is_over=True)
    assert EditSchedule(began).is_due(began, is_over=True)


@pytest.mark.parametrize("what", ["500", "401 JSON", "429 for minutes", "hang", "200 with a page"])
@compressed
async def test_what_helps_an_answer_undoes_nothing(tmp_path: Path, what: str) -> None:
    """The answer to the press, typing, deleting fail; the decision is told to all all the same."""
    async with ill_network(tmp_path) as (network, telegram, _):
        saule, parvina = await network.coordinator("TJ"), await network.coordinator("TJ", "Parvina")
        amina = await applied(network)
        ill = (NOT_DONE | UNKNOWN)[what]
        await saule.press(OpenReview(1, 0))
        telegram.fall_ill(ill, 9, ("answercallbackquery", "sendchataction", "deletemessage"))
        await saule.press(Approve(1))
        assert telegram.tries
        assert saule.reads("review-notice-approved"), "the toast is lost, so the screen tells"
        assert "Something went wrong" not in saule.inbox
        assert not parvina.sees(OpenReview(1, 0)), "her card tells that it is decided"
        assert amina.reads("applications-welcome", network="Kurak")


@compressed
async def test_an_answers_429_stops_its_chat_only(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, amina):
        loop = asyncio.get_running_loop()
        others = [await network.member(f"Other {letter}") for letter in "ABCDEF"]
        telegram.fall_ill(refuses(429, "Too Many Requests", retry_after=120))
        network.world.write(amina.person, "/help")
        await network.world.until(lambda: telegram.tries == 1)
        stopped, before = loop.time(), len(amina.messages)
        message = await enqueue_messages(network, others, bulk=True)
        assert await statuses(network, message) == {"sent": len(others)}
        network.world.write(others[0].person, "/help")
        await network.world.until(lambda: others[0].reads("help-care"))
        assert loop.time() - stopped < 60
        await network.settled()
        assert loop.time() - stopped >= 120
        assert len(amina.messages) == before + 1


@compressed
async def test_what_is_owed_is_not_unknown_where_it_was_not_sent(tmp_path: Path) -> None:
    """So many of them would halt an announcement, were they failures."""
    kinds = ("409", "429 without a time", "401 HTML", "404 JSON")
    async with ill_network(tmp_path) as (network, telegram, amina):
        telegram.in_chat[amina.person.id] = [NOT_DONE[what] for what in kinds * 6]
        message = await enqueue_messages(network, [amina], bulk=True, policy=Policy.HOLD)
        while (found := await statuses(network, message)) == {"queued": 1}:
            await asyncio.sleep(31)
            network.kurak.outbox_worker.wake()
        assert found == {"sent": 1}
        assert telegram.tries == 24


@compressed
async def test_whatever_comes_back_nothing_stays_in_flight(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, _):
        messages: dict[str, int] = {}
        for what, ill in UNKNOWN.items():
            someone = await network.member(f"Amina {what}")
            telegram.in_chat[someone.person.id] = [ill]
            messages[what] = await enqueue_messages(
                network, [someone], bulk=True, policy=Policy.HOLD
            )
        for what, message in messages.items():
            assert await statuses(network, message) == {"unknown": 1}, what


@compressed
async def test_a_long_pause_is_told_to_admins(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, amina):
        admin = await network.admin()
        telegram.fall_ill(refuses(429, "Too Many Requests", retry_after=420))
        message = await enqueue_messages(network, [amina], bulk=True)
        assert await statuses(network, message) == {"queued": 1}
        assert 400 < network.kurak.rate_limiter.paused_for <= 420
        await network.world.until(lambda: bool(admin.messages))
        assert admin.reads("outbox-paused", minutes="7", count="1")
        await asyncio.sleep(430)
        network.kurak.outbox_worker.wake()
        assert await statuses(network, message) == {"sent": 1}
        assert len(admin.messages) == 1


@compressed
async def test_a_telegram_that_says_429_at_random_loses_nothing(tmp_path: Path) -> None:
    """It counts edits too, and asks to wait for 1 to 245 seconds; nothing goes within these."""
    chance = random.Random(7)
    async with running_network(
        tmp_path, clock=LoopClock(), telegram=IllTelegram, pace=RateLimits()
    ) as network:
        telegram = network.simulator
        assert isinstance(telegram, IllTelegram)
        telegram.rates = Rates()
        loop = asyncio.get_running_loop()
        people = [await network.member(f"Amina {number}x") for number in range(25)]
        closed: dict[int, float] = {}
        early: list[int] = []

        async def ill(request: web.Request, act: Act) -> web.StreamResponse:
            telegram.times = 1
            chat = (await request.json())["chat_id"]
            if loop.time() < closed.get(chat, 0.0) - 0.01:
                early.append(chat)
            if chance.random() >= 0.1:
                return await act()
            seconds = chance.choice((1, 3, 20, 137, 245))
            closed[chat] = loop.time() + seconds
            return await refuses(429, "Too Many Requests", retry_after=seconds)(request, act)

        telegram.fall_ill(ill)
        message = await enqueue_messages(network, people, bulk=True, policy=Policy.HOLD)
        for someone in people:
            network.world.write(someone.person, "/help")
        while (await outbox.delivery_counts(network.db, message)).by_status.get("sent", 0) < len(
            people
        ):
            await asyncio.sleep(10)
            network.kurak.outbox_worker.wake()
        await network.settled()
        assert closed, "there were some"
        assert not early, "Telegram was asked again too early"
        for someone in people:
            assert sum("You have news" in m["text"] for m in someone.messages) == 1
            assert len(someone.messages) == 2, "one answer each"
        assert not any("Too Many" in line for line in telegram.refused), "no limit was met"


@compressed
async def test_a_429_brings_the_pace_of_what_is_owed_down_and_it_recovers() -> None:
    limits = RateLimiter(RateLimits(rate=20))
    loop = asyncio.get_running_loop()

    async def accepted() -> None:
        pass

    async def refused() -> None:
        raise RetryAfter(10)

    async def went_within(seconds: float) -> int:
        count, until = 0, loop.time() + seconds
        while loop.time() < until:
            await limits.process_request(
                accepted, (), {}, "sendMessage", {"chat_id": chats.pop()}, QUEUED
            )
            count += 1
        return count

    chats = list(range(1, 20_000))
    full = await went_within(5)
    for _ in range(3):
        with pytest.raises(RetryAfter):
            await limits.process_request(
                refused, (), {}, "sendMessage", {"chat_id": chats.pop()}, QUEUED
            )
    assert 9 < limits.paused_for <= 10
    assert limits.outbox_share < 0.6
    await asyncio.sleep(10)
    assert await went_within(5) < 0.65 * full
    await asyncio.sleep(200)
    assert limits.outbox_share == 1
    assert await went_within(5) > 0.9 * full


@compressed
async def test_a_test_that_does_not_go_is_told_by_its_reason(tmp_path: Path) -> None:
    """Whatever fails once passes unseen; what goes on failing is told within a minute or two."""
    async with running_network(tmp_path, clock=LoopClock(), telegram=IllTelegram) as network:
        telegram = network.simulator
        assert isinstance(telegram, IllTelegram)
        loop = asyncio.get_running_loop()
        admin = await network.admin()
        id = await writes(admin)
        await opens(admin, id)
        for what, ill in (NOT_DONE | UNKNOWN).items():
            before = len(admin.messages)
            if what != "429 for minutes":
                telegram.fall_ill(ill, methods=("sendmessage",))
                await admin.forge(SendTest(id, "en"))
                assert (telegram.times, len(admin.messages)) == (0, before + 1), what
                assert TEXT in admin.screen, what
                assert tells(admin) == "tried", what
                before += 1
            # Only the test does not go, however often.
            telegram.fall_ill(ill, 1_000_000, ("sendmessage",))
            began, tries = loop.time(), telegram.tries
            await admin.forge(SendTest(id, "en"))
            assert telegram.tries > tries, what
            assert loop.time() - began < 10 * PREVIEW_TIMEOUT, what
            assert len(admin.messages) == before, what
            telegram.times = 0
            assert tells(admin) == "unreachable", what
            await opens(admin, id)
        for code, description in ((400, "Bad Request: wrong file identifier"), (413, "Too Large")):
            telegram.fall_ill(refuses(code, description), methods=("sendmessage",))
            tries = telegram.tries
            await admin.forge(SendTest(id, "en"))
            assert telegram.tries == tries + 1, "what is refused is not asked again"
            assert tells(admin) == "refused-by-telegram"
            await opens(admin, id)


@compressed
async def test_while_telegram_is_silent_she_waits_and_then_reads_that_it_was_not_shown(
    tmp_path: Path,
) -> None:
    """However long it takes where nothing was sent; a minute where it may have been."""
    async with running_network(tmp_path, clock=LoopClock(), telegram=IllTelegram) as network:
        telegram = network.simulator
        assert isinstance(telegram, IllTelegram)
        admin = await network.admin()
        id = await writes(admin)
        await opens(admin, id)
        for what, seconds in (
            ("404 HTML", 5 * PREVIEW_TIMEOUT),
            ("503", PREVIEW_TIMEOUT),
            ("hang", PREVIEW_TIMEOUT),
        ):
            press = SendTest(id, "en")
            methods = (*ANSWERS, "answercallbackquery")
            telegram.fall_ill((NOT_DONE | UNKNOWN)[what], 1_000_000, methods)
            before = len(admin.messages)
            network.world.press(admin.person, *admin.find(press))
            await asyncio.sleep(seconds)
            assert len(admin.messages) == before
            telegram.times = 0
            await network.settled()
            assert tells(admin) == "unreachable", what
            await admin.press(press)
            assert len(admin.messages) == before + 1
            assert TEXT in admin.screen
            await opens(admin, id)
        for seconds in (0.5 * PREVIEW_TIMEOUT, 5 * PREVIEW_TIMEOUT):
            telegram.fall_ill(NOT_DONE["404 HTML"], 1_000_000)
            network.world.press(admin.person, *admin.find(PreviewAnnouncement(id, "en")))
            await asyncio.sleep(seconds)
            telegram.times = 0
            await network.settled()
            is_told = plain("announcement-notice-unreachable", admin.language) in admin.inbox
            assert is_told == (seconds > PREVIEW_TIMEOUT), "what came within the minute was shown"
            await opens(admin, id)


async def opens(author: Someone, id: int) -> None:
    """She opens her draft in an empty chat."""
    author.person.messages.clear()
    await author.say("/announce")
    await author.forge(OpenAnnouncement(id))


def tells(author: Someone) -> str:
    """Which notice her last press was answered with, as a toast or in a message."""
    found = [
        key
        for key in ("tried", "unreachable", "refused-by-telegram")
        if author.toasted(f"announcement-notice-{key}")
        or plain(f"announcement-notice-{key}", author.language) in author.inbox
    ]
    assert len(found) == 1, (found, author.inbox)
    return found[0]
