"""getUpdates: https://core.telegram.org/bots/api#getupdates and Client.cpp."""

import asyncio
from datetime import timedelta

from tests.simulator.conftest import Client


async def test_a_long_poll_waits_and_the_second_ends_the_first(client: Client) -> None:
    waiting = asyncio.ensure_future(client.call("getUpdates", timeout=50))
    await client.simulator.world.until(lambda: client.simulator.polling)
    client.simulator.world.write(client.amina, "now")
    _, updates = await waiting
    assert updates[0]["message"]["text"] == "now"
    offset = updates[-1]["update_id"] + 1
    waiting = asyncio.ensure_future(client.call("getUpdates", timeout=50, offset=offset))
    await client.simulator.world.until(lambda: client.simulator.polling)
    await client.call("getUpdates", offset=offset)
    status, said = await waiting
    assert status == 409
    assert said.startswith("Conflict: terminated by other getUpdates request")


async def test_the_first_409_comes_at_once_and_the_next_three_seconds_later(
    client: Client,
) -> None:
    """Client::fail_query_conflict"""
    polls = [asyncio.ensure_future(client.call("getUpdates", timeout=50)) for _ in range(3)]
    status, said = await polls[0]
    assert (status, said.split(";")[0]) == (
        409, "Conflict: terminated by other getUpdates request",
    )  # fmt: skip
    await client.call("getMe")
    assert not polls[1].done()
    await client.forward(seconds=3)
    assert (await polls[1])[0] == 409
    assert not polls[2].done(), "the newest one goes on"
    client.world.write(client.amina, "now")
    assert (await polls[2])[0] == 200


async def test_whoever_asks_the_same_again_and_again_gets_little(client: Client) -> None:
    """Client::process_get_updates_query"""
    for text in ("one", "two", "three"):
        client.world.write(client.amina, text)
    clock = client.clock
    started = client.world.now()
    client.world.now = lambda: started + clock.ahead
    assert len((await client.call("getUpdates"))[1]) == 3
    _, given = await client.call("getUpdates")
    assert len(given) == 1, "the same within half a second"
    clock.advance(timedelta(seconds=0.5))
    assert len((await client.call("getUpdates"))[1]) == 3, "later"
    _, rest = await client.call("getUpdates", offset=given[0]["update_id"] + 1)
    assert len(rest) == 2, "another offset"
    after = rest[-1]["update_id"] + 1
    assert (await client.call("getUpdates", offset=after))[1] == []
    waiting = asyncio.ensure_future(client.call("getUpdates", offset=after))
    await client.world.until(lambda: client.simulator.polling)
    assert not waiting.done(), "nothing to give: it waits although it was not asked to"
    client.world.write(client.amina, "four")
    assert len((await waiting)[1]) == 1


async def test_a_press_that_nobody_fetches_is_gone_after_150_seconds(client: Client) -> None:
    """Client::process_new_callback_query_queue keeps it 150 s, a message 86,400 s."""
    _, sent = await client.send(
        reply_markup={"inline_keyboard": [[{"text": "x", "callback_data": "go"}]]}
    )
    client.world.press(client.amina, sent["message_id"], "go")
    client.world.write(client.amina, "still here")
    await client.forward(seconds=149)
    assert len((await client.call("getUpdates"))[1]) == 2
    client.clock.advance(timedelta(seconds=2))
    (left,) = (await client.call("getUpdates"))[1]
    assert left["message"]["text"] == "still here"
