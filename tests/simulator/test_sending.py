"""What a person sends, as the bot receives it."""

import pytest

from tests.simulator.conftest import Client


async def test_an_album_is_several_messages_of_one_group(client: Client) -> None:
    client.world.album(client.amina, "photo", ["", "words"])
    client.world.album(client.amina, "document", ["other"])
    messages = [update["message"] for update in (await client.call("getUpdates"))[1]]
    assert [message.get("caption") for message in messages] == [None, "words", "other"]
    groups = [message["media_group_id"] for message in messages]
    assert groups[0] == groups[1] != groups[2]


async def test_a_forward_tells_where_it_comes_from_as_far_as_its_author_lets(
    client: Client,
) -> None:
    _, sent = await client.send("hello", parse_mode="HTML")
    client.world.forward(client.amina, sent)
    client.world.forward(client.amina, sent, hidden=True)
    open_, hidden = [update["message"] for update in (await client.call("getUpdates"))[1]]
    assert open_["text"] == hidden["text"] == "hello"
    assert open_["from"] == client.amina.user()
    assert open_["forward_origin"] == {
        "type": "user", "sender_user": client.world.bot, "date": sent["date"],
    }  # fmt: skip
    assert hidden["forward_origin"]["type"] == "hidden_user"
    assert "sender_user" not in hidden["forward_origin"]


async def test_an_edit_comes_as_it_was_when_it_was_made(client: Client) -> None:
    number = client.world.write(client.amina, "first", [{"type": "bold", "offset": 0, "length": 5}])
    message_id = client.world.updates[number][1]["message"]["message_id"]
    client.world.edit(client.amina, message_id, text="second")
    client.world.edit(client.amina, message_id, text="third")
    edits = [
        update["edited_message"]
        for update in (await client.call("getUpdates"))[1]
        if "edited_message" in update
    ]
    assert [edit["text"] for edit in edits] == ["second", "third"]
    assert all("entities" not in edit and edit["edit_date"] for edit in edits)
    _, sent = await client.send("the bot's")
    with pytest.raises(LookupError):
        client.world.edit(client.amina, sent["message_id"], text="mine")
