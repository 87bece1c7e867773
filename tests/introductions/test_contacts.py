"""The contacts that two members exchange, and the current Telegram username."""

import io
from collections.abc import Awaitable, Callable

import pytest

from bot import log
from bot.simulator.faults import Fault
from bot.simulator.world import Person
from handlers.introductions.callbacks import (
    AcceptRequest,
    AskContact,
    GiveAnotherContact,
    OpenRequest,
)
from handlers.kit import forms
from handlers.kit.forms import Choose, SharePhone, Submit
from storage.introductions import contacts, records
from storage.kit.contacts import Contact
from tests.dialogue import Network, Someone, plain
from tests.introductions.steps import accepts, asks, opens, two


async def test_a_phone_by_her_own_press(network: Network) -> None:
    amina, aizhan = await two(network)
    aizhan_id = (await aizhan.member()).id
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact(aizhan_id))
    await amina.say("Hello")
    await amina.press(forms.Change("introduction", "gives"))
    await amina.say("+992 90 123 45 67")
    assert amina.reads("contact-phone-by-button")
    await amina.press(SharePhone("introduction", "gives"))
    assert amina.reads("contact-ask-phone")
    assert amina.person.keyboard[0][0]["request_contact"]
    amina.person.phone = "992901234567"
    await amina.share_contact()
    assert not amina.person.keyboard, "the button is taken away"
    assert "+992901234567" in amina.screen
    await amina.press(Submit("introduction"))
    request = await records.between(network.db, (await amina.member()).id, aizhan_id)
    assert request is not None
    await accepts(aizhan, request.id)
    assert "+992901234567" in aizhan.screen


async def test_somebody_elses_phone_is_not_taken(network: Network) -> None:
    amina, aizhan = await two(network)
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    await amina.press(forms.Change("introduction", "gives"))
    await amina.press(SharePhone("introduction", "gives"))
    contact = {"phone_number": "+77001112233", "first_name": "Somebody", "user_id": 5}
    await amina.send("contact", contact=contact)
    assert "+77001112233" not in amina.inbox
    assert plain("contact-own-phone", "en") in amina.inbox
    assert amina.reads("introduction-ask-gives")
    await amina.press(SharePhone("introduction", "gives"))
    await amina.say("Choose another way")
    assert not amina.person.keyboard
    assert amina.reads("introduction-ask-gives")


async def test_a_contact_that_nobody_asked_for_is_not_kept(network: Network) -> None:
    amina = await network.member()
    amina.person.keyboard = [[{"text": "x", "request_contact": True}]]
    await amina.share_contact()
    assert plain("contact-not-asked", "en") in amina.inbox
    assert not amina.person.keyboard


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("not an address", "contact-not-an-address"),
        ("a@b", "contact-not-an-address"),
        ("@amina", "contact-name-by-button"),
        ("8 (700) 123-45-67", "contact-phone-by-button"),
        ("a" * 300 + "@example.org", "contact-not-an-address"),
        ("<b>a@example.org</b>", "contact-not-an-address"),
    ],
)
async def test_what_is_no_contact_is_told_so(network: Network, typed: str, answer: str) -> None:
    amina, aizhan = await two(network)
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    await amina.press(forms.Change("introduction", "gives"))
    await amina.say(typed)
    assert amina.reads(answer)
    assert amina.reads("introduction-ask-gives")


async def test_who_has_no_username_is_not_offered_one(network: Network) -> None:
    amina, aizhan = await two(network)
    amina.person.username = None
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    assert Choose("introduction", "gives", "username") not in amina.presses
    await amina.forge(Choose("introduction", "gives", "username"))
    assert amina.toasted("form-choose-one")


GIVERS = pytest.mark.parametrize("is_asker", [True, False], ids=["asker", "accepter"])


def link(someone: Someone) -> list[str]:
    """What the newest message links to."""
    found = someone.last.get("entities", [])
    return [entity["url"] for entity in found if entity["type"] == "text_link"]


async def introduced(network: Network, language: str = "en") -> tuple[Someone, Someone, int]:
    """Two who gave each other their Telegram usernames, and the request."""
    amina = await network.member("Amina", "TJ", language=language)
    aizhan = await network.member("Aizhan", "KZ", language=language)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(AcceptRequest(request))
    await aizhan.press(Choose("acceptance", "gives", "username"))
    await network.settled()
    return amina, aizhan, request


async def pair(
    network: Network, is_asker: bool, language: str = "en"
) -> tuple[Someone, Someone, int]:
    """Giver, reader, request."""
    amina, aizhan, request = await introduced(network, language)
    return (amina, aizhan, request) if is_asker else (aizhan, amina, request)


@GIVERS
async def test_a_changed_name_is_shown_as_it_is_now(network: Network, is_asker: bool) -> None:
    giver, reader, request = await pair(network, is_asker)
    old = giver.person.username
    await reader.forge(OpenRequest(request))
    assert link(reader) == [f"https://t.me/{old}"]
    giver.person.username = "her_new_name"
    # Somebody else has her old one; both may even be members.
    stranger = await network.member("Nigora", "UZ")
    stranger.person.username = old
    await reader.forge(OpenRequest(request))
    assert link(reader) == ["https://t.me/her_new_name"]
    assert str(old) not in reader.screen
    await giver.forge(OpenRequest(request))
    assert "@her_new_name" in giver.screen
    assert str(old) not in giver.screen


async def test_changed_before_the_other_accepts(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    request = await asks(amina, aizhan)
    old, amina.person.username = amina.person.username, "her_new_name"
    await aizhan.press(OpenRequest(request))
    await aizhan.press(AcceptRequest(request))
    await aizhan.say("aizhan@example.kz")
    assert link(aizhan) == ["https://t.me/her_new_name"]
    assert str(old) not in aizhan.inbox


@pytest.mark.parametrize(("language", "is_asker"), [("en", True), ("ru", False), ("uz", True)])
async def test_a_vanished_name_is_told_to_both(
    network: Network, language: str, is_asker: bool
) -> None:
    giver, reader, request = await pair(network, is_asker, language)
    old, giver.person.username = giver.person.username, None
    await giver.forge(OpenRequest(request))
    giver.person.messages.clear()
    for _ in range(3):
        await reader.forge(OpenRequest(request))
        assert link(reader) == []
        assert reader.reads("introductions-gets-no-more")
        assert str(old) not in reader.screen
    await network.settled()
    # She is asked once, without a word that a passer-by may not read.
    assert [m["text"] for m in giver.messages] == [
        plain("notice-private", language, network="Kurak")
    ]
    reader.person.messages.clear()
    await giver.press(OpenRequest(request))
    assert giver.reads("introductions-gives-no-more")
    assert str(old) not in giver.screen
    await giver.press(GiveAnotherContact(request))
    assert giver.reads("contact-ask-gives")
    assert Choose("contact", "gives", "username") not in giver.presses
    await giver.say("hers@example.org")
    assert giver.toasted("introductions-notice-given") or giver.reads("introductions-notice-given")
    await network.settled()
    assert reader.reads("notice-private", network="Kurak")
    await reader.press(OpenRequest(request))
    assert "hers@example.org" in reader.screen
    # What vanishes again is asked for again.
    await giver.forge(GiveAnotherContact(request))
    giver.person.username = "a_third_name"
    await giver.forge(forms.Choose("contact", "gives", "username"))
    await reader.forge(OpenRequest(request))
    assert link(reader) == ["https://t.me/a_third_name"]
    giver.person.username = None
    giver.person.messages.clear()
    await reader.forge(OpenRequest(request))
    await network.settled()
    assert giver.reads("notice-private", network="Kurak")


async def test_who_has_a_name_again_is_asked_for_nothing(network: Network) -> None:
    amina, aizhan, request = await introduced(network)
    amina.person.username = None
    amina.person.messages.clear()
    now = network.clock.now()
    await contacts.request_another_contact(network.db, request, (await aizhan.member()).id, now)
    amina.person.username = "back_again"
    await network.settled()
    assert amina.messages == []


async def test_vanished_while_the_request_waits(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    request = await asks(amina, aizhan)
    amina.person.username = None
    await amina.forge(OpenRequest(request))
    assert amina.reads("introductions-gives-no-more")
    await amina.press(GiveAnotherContact(request))
    await amina.say("amina@example.tj")
    await aizhan.press(OpenRequest(request))
    assert "amina@example.tj" not in aizhan.screen
    await aizhan.press(AcceptRequest(request))
    await aizhan.say("aizhan@example.kz")
    assert "amina@example.tj" in aizhan.screen


@pytest.mark.parametrize("after", [None, "her_new_name"])
async def test_a_draft_that_waited_gives_the_name_of_today(
    network: Network, after: str | None
) -> None:
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    old, amina.person.username = amina.person.username, after
    await amina.press(Submit("introduction"))
    found = await records.between(network.db, (await amina.member()).id, (await aizhan.member()).id)
    if after is not None:
        assert found is not None and found.own_contact == Contact("username", after)
        return
    assert found is None
    assert amina.toasted("contact-name-gone")
    assert amina.reads("introduction-ask-gives")
    await amina.say("amina@example.tj")
    assert "Hello" in amina.screen and str(old) not in amina.screen
    await amina.press(Submit("introduction"))
    assert amina.toasted("introductions-notice-sent")


async def gives_an_email(amina: Someone) -> str:
    await amina.say("amina@example.tj")
    return "amina@example.tj"


async def gives_her_phone(amina: Someone) -> str:
    amina.person.phone = "992901234567"
    await amina.press(SharePhone("introduction", "gives"))
    await amina.share_contact()
    return "+992901234567"


@pytest.mark.parametrize("gives", [gives_an_email, gives_her_phone])
async def test_another_contact_does_not_change_with_her_name(
    network: Network, gives: Callable[[Someone], Awaitable[str]]
) -> None:
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    await amina.press(forms.Change("introduction", "gives"))
    given = await gives(amina)
    await amina.press(Submit("introduction"))
    found = await records.between(network.db, (await amina.member()).id, (await aizhan.member()).id)
    assert found is not None
    amina.person.username = None
    await aizhan.press(OpenRequest(found.id))
    await aizhan.press(AcceptRequest(found.id))
    await aizhan.say("aizhan@example.kz")
    assert given in aizhan.screen
    assert "getChat" not in network.world.calls


async def test_where_telegram_does_not_tell_no_name_is_shown(network: Network) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina, aizhan, request = await introduced(network)
    old, amina.person.username = amina.person.username, "her_new_name"
    network.simulator.faults.append(Fault("break", "getChat", times=1))
    await aizhan.forge(OpenRequest(request))
    assert aizhan.reads("introductions-gets-unchecked")
    assert link(aizhan) == []
    assert str(old) not in aizhan.screen
    await aizhan.press(OpenRequest(request))
    assert link(aizhan) == ["https://t.me/her_new_name"]
    for name in (str(old), "her_new_name"):
        assert name not in stream.getvalue()


async def test_an_account_that_is_gone_has_no_name(network: Network) -> None:
    amina, aizhan, request = await introduced(network)
    gone: Person = network.world.people.pop(amina.person.id)
    await aizhan.forge(OpenRequest(request))
    assert aizhan.reads("introductions-gets-no-more")
    assert str(gone.username) not in aizhan.screen


async def test_nobody_gives_in_anothers_request(network: Network) -> None:
    _, _, request = await introduced(network)
    nigora = await network.member("Nigora", "UZ")
    await nigora.say("/start")
    await nigora.forge(GiveAnotherContact(request))
    assert nigora.reads("introductions-gone")
    now = network.clock.now()
    outcome = await contacts.give_contact(
        network.db, request, (await nigora.member()).id, Contact("email", "x@example.uz"), now
    )
    assert outcome is records.IntroductionOutcome.GONE
