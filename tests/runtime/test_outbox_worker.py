"""Queued messages arrive once, outside quiet hours, in the reader's language, and all are accounted
for.
"""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.rate_limiter import BEST_EFFORT, RateLimiter, RateLimits
from bot.simulator.faults import Fault
from handlers.delivery_admin import ResolveUnknown, ShowUnknown
from handlers.kit.navigation import Home
from handlers.kit.review_cards import OpenReview
from handlers.language import SetLanguage
from handlers.reviews.callbacks import Approve
from storage import outbox
from storage.database import StorageError
from storage.outbox import Policy
from tests.applications.steps import applied
from tests.dialogue import Network, Someone, plain, running_network
from tests.reviews.steps import decides, rejects
from tests.runtime.steps import enqueue_messages, statuses


async def reasons(network: Network, message: int) -> list[Any]:
    return await network.db.read(
        lambda tx: [
            row[0]
            for row in tx.rows(
                "SELECT reason FROM deliveries WHERE message_id = :id", {"id": message}
            )
        ]
    )


def told(someone: Someone) -> int:
    """How many of the messages that were enqueued stand in her chat."""
    return sum(plain("notice-open", "en") in str(message) for message in someone.messages)


# When, and in which language


async def test_a_welcome_at_night_waits_for_the_morning(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await network.pass_time(timedelta(hours=12))  # ten at night
    before = len(amina.messages)
    await saule.press(OpenReview(1, 0))
    await saule.press(Approve(1))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(hours=9))  # seven
    assert len(amina.messages) == before
    await network.pass_time(timedelta(hours=1, seconds=1))
    assert amina.reads("applications-welcome", network="Kurak")


async def test_it_is_put_into_words_when_it_is_sent(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await network.pass_time(timedelta(hours=12))
    await saule.press(OpenReview(1, 0))
    await saule.press(Approve(1))
    await amina.say("/language")
    await amina.press(SetLanguage("tk"))
    await network.pass_time(timedelta(hours=11))
    amina.language = "tk"
    assert amina.reads("applications-welcome", network="Kurak")


async def test_what_is_no_longer_owed_is_dropped_with_a_reason(network: Network) -> None:
    night = await network.coordinator("TJ", "Nigina")
    await night.say("/help")
    await network.pass_time(timedelta(hours=12))
    await applied(network)
    await decides(network, (await night.member()).id, "application")
    seen = len(night.messages)
    await network.pass_time(timedelta(hours=11))
    assert not any("waiting for your" in message["text"] for message in night.messages[seen:])
    told = await network.db.read(
        lambda tx: tx.row("""SELECT status, reason FROM deliveries JOIN messages
            ON messages.id = message_id WHERE kind = 'review-requested'""")
    )
    assert told is not None
    assert tuple(told) == ("dropped", "no longer needed")


async def test_a_no_is_not_told_once_she_has_tried_again(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await network.pass_time(timedelta(hours=12))
    await rejects(saule, "application", reason="Please add your institution")
    await amina.say("/start")
    assert amina.reads("applications-sorry")
    await amina.press("Try again")
    await amina.press("I agree")
    await amina.press("Everything is correct, send")
    seen = len(amina.messages)
    await network.pass_time(timedelta(hours=11))
    assert len(amina.messages) == seen


async def test_after_hours_of_downtime_what_helps_is_sent_and_the_rest_dropped(
    tmp_path: Path,
) -> None:
    async with running_network(tmp_path) as network:
        amina = await network.member()
        hour = timedelta(hours=1)
        now = network.clock.now()
        helps = await enqueue_messages(network, [amina], due=now + hour)
        over = await enqueue_messages(network, [amina], due=now + hour, expires_at=now + 2 * hour)
        at_night = await enqueue_messages(network, [amina], due=now + 10 * hour)
        world = network.world
        ahead = network.clock.ahead
    async with running_network(tmp_path, world) as network:
        network.clock.advance(max(ahead + 13 * hour - network.clock.ahead, timedelta()))
        await network.pass_time(timedelta())
        assert await statuses(network, over) == {"dropped": 1}
        assert await reasons(network, over) == ["too late"]
        assert await statuses(network, helps) == {"queued": 1}, "it is eleven at night"
        await network.pass_time(10 * hour)
        assert await statuses(network, helps) == await statuses(network, at_night) == {"sent": 1}


# What Telegram says


async def test_whoever_blocked_gets_nothing_and_nothing_stale_when_she_is_back(
    network: Network,
) -> None:
    amina, maral = await network.member("Amina"), await network.member("Maral")
    network.world.block(amina.person, True)
    await network.settled()
    assert (await amina.member()).has_blocked
    sends = network.world.calls.count("sendMessage")
    first = await enqueue_messages(network, [amina, maral])
    later = await enqueue_messages(network, [amina], due=network.clock.now() + timedelta(hours=2))
    assert await statuses(network, first) == {"blocked": 1, "sent": 1}
    assert network.world.calls.count("sendMessage") == sends + 1
    network.world.block(amina.person, False)
    await network.settled()
    assert told(amina) == 0, "what was due while she was away is not poured over her"
    await network.pass_time(timedelta(hours=3))
    assert await statuses(network, later) == {"sent": 1}
    assert told(amina) == 1


async def test_a_403_ends_it_until_she_writes(network: Network) -> None:
    amina = await network.member()
    amina.person.blocked = True  # the update about it was lost
    assert await statuses(network, await enqueue_messages(network, [amina])) == {"blocked": 1}
    sends = network.world.calls.count("sendMessage")
    assert await statuses(network, await enqueue_messages(network, [amina])) == {"blocked": 1}
    assert network.world.calls.count("sendMessage") == sends
    await amina.say("/start")
    assert await statuses(network, await enqueue_messages(network, [amina])) == {"sent": 1}


async def test_blocked_while_it_answers_is_no_failure(network: Network) -> None:
    amina = await network.member()
    network.world.write(amina.person, "/help")
    amina.person.blocked = True
    await network.settled()
    assert (await amina.member()).has_blocked
    assert not amina.messages


async def test_a_group_that_sends_the_bot_away_is_not_she(network: Network) -> None:
    amina = await network.member()
    group = {"id": -100, "type": "group", "title": "x"}
    network.world.push(
        "message",
        {"message_id": 1, "date": 1, "from": amina.person.user(), "chat": group, "text": "/start"},
    )
    network.simulator.faults.append(Fault("status", "sendMessage", code=403))
    await network.settled()
    assert not (await amina.member()).has_blocked


async def test_a_400_is_final(network: Network) -> None:
    amina = await network.member()
    del network.world.people[amina.person.id]
    message = await enqueue_messages(network, [amina])
    assert await statuses(network, message) == {"failed": 1}
    assert await reasons(network, message) == ["BadRequest: 400, chat not found"]


@pytest.mark.parametrize("kind", ["drop", "status"])
async def test_what_is_unknown_is_repeated_once_and_marked(network: Network, kind: Any) -> None:
    amina = await network.member(language="ru")
    network.simulator.faults.append(Fault(kind, "sendMessage"))
    message = await enqueue_messages(network, [amina])
    assert await statuses(network, message) == {"sent": 1}
    assert amina.reads("notice-repeated")
    assert len(amina.messages) == (2 if kind == "drop" else 1)


async def test_twice_unknown_stays_so(network: Network) -> None:
    amina = await network.member()
    network.simulator.faults.append(Fault("drop", "sendMessage", times=2))
    message = await enqueue_messages(network, [amina])
    assert await statuses(network, message) == {"unknown": 1}
    assert len(amina.messages) == 2


async def test_under_hold_nothing_unknown_is_sent_again(network: Network) -> None:
    amina = await network.member()
    network.simulator.faults.append(Fault("drop", "sendMessage"))
    message = await enqueue_messages(network, [amina], policy=Policy.HOLD, bulk=True)
    assert await statuses(network, message) == {"unknown": 1}
    await network.pass_time(timedelta(days=1))
    assert await statuses(network, message) == {"unknown": 1}
    assert len(amina.messages) == 1


@pytest.mark.parametrize("again", [True, False])
async def test_an_admin_decides_about_what_is_unknown(network: Network, again: bool) -> None:
    admin, amina = await network.admin(), await network.member()
    network.simulator.faults.append(Fault("drop", "sendMessage"))
    message = await enqueue_messages(network, [amina], policy=Policy.HOLD)
    await network.kurak.outbox_worker.wait_until_idle()
    await amina.forge(ResolveUnknown(True))
    assert await statuses(network, message) == {"unknown": 1}
    await admin.say("/admin")
    await admin.press(ShowUnknown())
    assert admin.reads("outbox-unknown", count=1)
    await admin.press(ResolveUnknown(again))
    assert await statuses(network, message) == {"sent" if again else "closed": 1}
    assert amina.reads("notice-repeated") == again


async def test_what_was_provably_not_sent_burns_no_attempt(network: Network) -> None:
    amina = await network.member()
    port = network.simulator.port
    await network.simulator.close()
    message = await enqueue_messages(network, [amina], policy=Policy.HOLD)
    assert await statuses(network, message) == {"queued": 1}
    assert network.kurak.outbox_worker.outcomes["not-sent"] == 1
    await network.simulator.open(port)
    await network.pass_time(timedelta(seconds=5))
    assert await statuses(network, message) == {"sent": 1}
    assert told(amina) == 1


async def test_a_429_stops_what_is_owed_and_no_presses(network: Network) -> None:
    people = [await network.member(f"Amina {letter}") for letter in "ABCDEFGH"]
    other = await network.member("Other")
    await other.say("/help")
    network.simulator.faults.append(Fault("flood", "sendMessage", seconds=1))
    loop = asyncio.get_running_loop()
    heard: list[tuple[str, float]] = []
    network.world.listen(lambda event: heard.append((event["event"], loop.time())))
    message = await enqueue_messages(network, people, bulk=True)
    await network.world.until(lambda: "sendMessage" in network.simulator.met)
    stopped = loop.time()
    network.world.press(other.person, *other.find(Home()))
    await network.world.until(lambda: any(what == "edit" for what, _ in heard))
    answered = loop.time()
    await network.pass_time(timedelta(seconds=3))
    assert await statuses(network, message) == {"sent": len(people)}
    assert [told(someone) for someone in people] == [1] * len(people)
    late = [at for what, at in heard if what == "message" and at > answered]
    assert late, "some were stopped"
    assert min(late) - stopped >= 1 > answered - stopped


async def test_a_message_that_cannot_be_put_into_words_stops_nothing(network: Network) -> None:
    amina, maral = await network.member("Amina"), await network.member("Maral")
    own, now = (await amina.member()).id, network.clock.now()
    strange = await network.db.write(lambda tx: outbox.enqueue(tx, "from-the-future", [own], now))
    message = await enqueue_messages(network, [maral])
    assert await statuses(network, strange) == {"failed": 1}
    assert await statuses(network, message) == {"sent": 1}


async def test_several_for_one_person_come_one_after_the_other(network: Network) -> None:
    amina = await network.member()
    messages = [await enqueue_messages(network, [amina]) for _ in range(3)]
    assert [await statuses(network, message) for message in messages] == [{"sent": 1}] * 3
    assert told(amina) == 3


async def test_whoever_is_erased_stays_in_the_sums(network: Network) -> None:
    amina, maral = await network.member("Amina"), await network.member("Maral")
    message = await enqueue_messages(
        network, [amina, maral], due=network.clock.now() + timedelta(hours=1)
    )
    own = (await amina.member()).id
    await network.db.write(lambda tx: tx.execute("DELETE FROM members WHERE id = :i", {"i": own}))
    await network.pass_time(timedelta(hours=1, seconds=1))
    assert await statuses(network, message) == {"dropped": 1, "sent": 1}


async def test_one_row_for_a_message_and_a_reader(network: Network) -> None:
    amina = await network.member()
    with pytest.raises(StorageError):
        await enqueue_messages(network, [amina, amina])


# Limits


async def test_answers_go_before_what_is_owed(tmp_path: Path) -> None:
    async with running_network(tmp_path, pace=RateLimits(rate=40)) as network:
        people = [await network.member(f"Amina {n}x") for n in range(60)]
        amina = await network.member("Answer")
        await amina.say("/help")
        order: list[str] = []
        network.world.listen(
            lambda event: order.append(event["event"])
            if event["event"] in ("message", "edit") else None
        )  # fmt: skip
        message = await enqueue_messages(network, people, bulk=True)
        await network.world.until(lambda: len(order) >= 10)
        network.world.press(amina.person, *amina.find(Home()))
        await network.world.until(lambda: "edit" in order)
        assert len(order) < 30, "the answer did not wait for the sixty"
        assert await statuses(network, message) == {"sent": 60}


async def test_a_group_gets_twenty_a_minute_and_a_chat_one_a_second_after_a_burst() -> None:
    limits = RateLimiter(RateLimits())
    waits = [limits._take_chat_token(-100) for _ in range(21)]
    assert waits[:20] == [0.0] * 20
    assert 2.5 < waits[20] <= 3
    waits = [limits._take_chat_token(5) for _ in range(22)]
    assert waits[:20] == [0.0] * 20
    assert 0.9 < waits[20] <= 1
    assert 1.9 < waits[21] <= 2


async def test_what_is_spare_leaves_half_of_a_chat_to_answers() -> None:
    limits = RateLimiter(RateLimits())

    async def edit(chat: int) -> str:
        async def callback() -> str:
            return "edited"

        return await limits.process_request(
            callback, (), {}, "editMessageText", {"chat_id": chat}, BEST_EFFORT
        )

    for _ in range(11):
        assert await edit(5) == "edited"
    with pytest.raises(RetryAfter):
        await edit(5)
    assert limits._take_chat_token(5) == 0, "an answer goes at once"
    limits.pause(("chat", 6), 3)
    with pytest.raises(RetryAfter):
        await edit(6)


async def test_a_start_takes_up_what_was_on_its_way(tmp_path: Path) -> None:
    async with running_network(tmp_path) as network:
        amina, maral = await network.member("Amina"), await network.member("Maral")
        far = network.clock.now() + timedelta(days=30)
        repeat = await enqueue_messages(network, [amina], due=far)
        hold = await enqueue_messages(network, [maral], due=far, policy=Policy.HOLD)
        await network.db.write(
            lambda tx: tx.execute("UPDATE deliveries SET status = 'inflight', attempt = 1")
        )
        world = network.world
    async with running_network(tmp_path, world) as network:
        assert await statuses(network, hold) == {"unknown": 1}
        assert await statuses(network, repeat) == {"sent": 1}
        assert told(Someone(network, amina.person, "en")) == 1
        assert Someone(network, amina.person, "en").reads("notice-repeated")
