"""Input other than text: albums, forwards, polls, contacts of others, edits."""

from handlers.kit.navigation import Find
from tests.dialogue import Network
from tests.registration.steps import begun


async def test_a_forward_is_read_like_her_own_words(network: Network) -> None:
    amina, barno = await begun(network), await network.member("Barno")
    await barno.say("Amina K.")
    before = dict(barno.sent)
    await amina.forward(before)
    assert amina.reads("registration-ask-country")
    assert amina.sent["forward_origin"]["sender_user"]["id"] == barno.person.id
    assert barno.sent == before, "the message that was forwarded stays as it was"


async def test_the_bots_own_message_comes_back_without_its_buttons(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    assert Find() in amina.presses
    await amina.forward(amina.last, hidden=True)
    assert "reply_markup" not in amina.sent
    assert amina.last["message_id"] > amina.sent["message_id"], "she is answered"


async def test_a_poll_is_no_name(network: Network) -> None:
    amina = await begun(network)
    await amina.send_poll("What is your name?", "Amina", "Barno")
    assert amina.reads("registration-ask-name")
    await amina.say("Amina K.")
    assert amina.reads("registration-ask-country")


async def test_a_contact_of_somebody_else_is_no_name_and_is_not_kept(network: Network) -> None:
    amina = await begun(network)
    for user_id in (None, 4242):
        await amina.send_contact("+77001234567", "Barno", user_id)
        assert amina.reads("registration-ask-name")
    rows = await network.db.read(
        lambda tx: [tuple(row) for row in tx.rows("SELECT * FROM members")]
    )
    assert "77001234567" not in str(rows)


async def test_an_album_without_words_is_no_name(network: Network) -> None:
    amina = await begun(network)
    await amina.send_album("photo", ["", "", ""])
    assert amina.reads("registration-ask-name")
    await amina.say("Amina K.")
    assert amina.reads("registration-ask-country")


async def test_an_edit_that_changes_nothing_is_not_answered(network: Network) -> None:
    """Telegram sends one where a preview of a link was added, for one."""
    amina = await begun(network)
    await amina.say("Amina K.")
    before = [dict(message) for message in amina.messages]
    await amina.edit(amina.sent)
    assert amina.messages == before
