"""First messages: only between contacts, one until there is an answer, and neutral on a phone."""

import io
from datetime import timedelta

import pytest

from bot import log
from handlers.introductions.callbacks import MoreActions, OpenRequest, WriteMessage
from handlers.kit import forms
from storage.introductions import endings, first_messages, requests
from storage.introductions.first_messages import MessageOutcome
from storage.kit.contacts import Contact
from tests.dialogue import Network, Someone
from tests.introductions.steps import address, goes, in_contact, two

TEXT = "We train officers, too. May I call you on Monday?"


async def writes(someone: Someone, contact: int, text: str = TEXT) -> None:
    await someone.forge(WriteMessage(contact))
    assert someone.reads("contactmessage-ask-text"), someone.screen
    await someone.say(text)
    assert text in someone.screen
    await someone.press(forms.Submit("contactmessage"))


async def test_to_write_to_her_is_the_first_button(network: Network) -> None:
    amina, aizhan = await two(network)
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    contact = await in_contact(amina, aizhan)
    await amina.forge(OpenRequest(contact))
    assert amina.labels[:2] == ["Write to her", "Copy the address"]
    await writes(amina, contact)
    assert amina.toasted("contact-message-notice-sent")
    assert TEXT not in aizhan.inbox, "the phone shows nothing before she opens it"
    await aizhan.open_notice()
    assert aizhan.reads("contact-message-came", name="Amina") and TEXT in aizhan.screen
    assert aizhan.last["has_protected_content"]
    await aizhan.press(OpenRequest(contact))
    assert TEXT in aizhan.screen, "and stands with the contact"
    assert TEXT not in stream.getvalue()


@pytest.mark.parametrize(
    ("gives", "link"),
    [
        (Contact("username", "x"), "https://t.me/secret_Aizhan"),
        (Contact("phone", "+77011234567"), "https://t.me/+77011234567"),
    ],
)
async def test_where_there_is_a_chat_it_is_opened(
    network: Network, gives: Contact, link: str
) -> None:
    amina, aizhan = await two(network)
    ids, now = ((await amina.member()).id, (await aizhan.member()).id), network.clock.now()
    _, contact = await requests.ask(network.db, *ids, "Hello", address(amina), now)
    assert contact is not None
    await requests.accept(network.db, contact, ids[1], gives, now)
    await amina.say("/start")
    await amina.forge(OpenRequest(contact))
    first = amina.last["reply_markup"]["inline_keyboard"][0][0]
    assert first["url"] == link and first["text"] == "Write to her"
    assert WriteMessage(contact) not in amina.presses
    await amina.press(MoreActions(contact))
    await amina.press(WriteMessage(contact))
    assert amina.reads("contactmessage-ask-text")


async def test_one_until_she_answers_or_a_week_has_passed(network: Network) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    await writes(amina, contact)
    await amina.press(WriteMessage(contact))
    assert "next message through the bot from" in amina.screen
    await writes(aizhan, contact, "Спасибо")
    await writes(amina, contact, "Thank you")
    assert await sent(amina, contact) is MessageOutcome.TOO_EARLY
    await network.pass_time(timedelta(days=7, minutes=1))
    assert await sent(amina, contact) is MessageOutcome.SENT


async def sent(someone: Someone, contact: int) -> MessageOutcome:
    own = (await someone.member()).id
    return await first_messages.send(
        someone.network.db, contact, own, TEXT, someone.network.clock.now()
    )


async def test_a_text_that_came_too_early_is_kept(network: Network) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    await amina.forge(WriteMessage(contact))
    await amina.say("Another text")
    assert await sent(amina, contact) is MessageOutcome.SENT
    await amina.press(forms.Submit("contactmessage"))
    assert amina.toasted("contact-message-notice-too-early")
    await amina.press(forms.Resume("contactmessage"))
    assert "Another text" in amina.screen


@pytest.mark.parametrize(
    ("language", "way"), [("en", "left"), ("ru", "suspended"), ("tk", "blocked"), ("ky", "ended")]
)
async def test_none_reaches_or_leaves_a_contact_that_is_gone(
    network: Network, language: str, way: str
) -> None:
    amina, aizhan = await two(network, language)
    await network.pass_time(timedelta(hours=13))
    contact = await in_contact(amina, aizhan)
    await writes(amina, contact)
    await amina.forge(WriteMessage(contact))
    if way == "ended":
        own = (await aizhan.member()).id
        await endings.withdraw(network.db, contact, own, network.clock.now())
    else:
        await goes(network, aizhan, way, amina)
    before = len(aizhan.messages)
    await network.pass_time(timedelta(hours=12))
    assert len(aizhan.messages) == before, "what waited for the morning is dropped"
    assert await sent(amina, contact) is MessageOutcome.GONE
    await amina.forge(WriteMessage(contact))
    assert amina.reads("introductions-gone")


async def test_before_both_have_agreed_there_is_none(network: Network) -> None:
    amina, aizhan = await two(network)
    ids, now = ((await amina.member()).id, (await aizhan.member()).id), network.clock.now()
    _, request = await requests.ask(network.db, *ids, "Hello", address(amina), now)
    assert request is not None
    assert await sent(amina, request) is MessageOutcome.GONE
    assert await sent(aizhan, request) is MessageOutcome.GONE


async def test_a_message_is_not_kept_for_ever(network: Network) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    await sent(amina, contact)
    await network.pass_time(first_messages.RETENTION + timedelta(days=1))
    kept = await network.db.read(lambda tx: tx.value("SELECT count(*) FROM contact_messages"))
    assert kept == 0
