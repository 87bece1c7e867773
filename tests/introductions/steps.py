"""Steps of dialogues about introductions: requesting, accepting."""

import pytest

from handlers.directory import OpenCard
from handlers.introductions.callbacks import AcceptRequest, AskContact, OpenRequest
from handlers.kit.forms import Submit
from storage import blocks, erasure, suspensions, visibility
from storage.introductions import blocks as blocking
from storage.introductions import records, requests
from storage.kit.contacts import Contact
from tests.dialogue import Network, Someone

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tg"])


async def opens(someone: Someone, other: Someone) -> None:
    """She finds the other member and opens her card."""
    other_id = (await other.member()).id
    await someone.forge(OpenCard(other_id, None, None, 0, None))


async def asks(someone: Someone, other: Someone, note: str = "We both train officers.") -> int:
    """The requester asks for contact with two presses and a note, and gives her Telegram username;
    returns the request's id.
    """
    other_id = (await other.member()).id
    if not someone.messages:
        await someone.say("/start")
    await opens(someone, other)
    await someone.press(AskContact(other_id))
    await someone.say(note)
    assert note in someone.screen
    await someone.press(Submit("introduction"))
    assert someone.toasted("introductions-notice-sent")
    own = (await someone.member()).id
    found = await records.between(someone.network.db, own, other_id)
    assert found is not None
    return found.id


async def accepts(someone: Someone, request: int, email: str = "aizhan@example.kz") -> None:
    """The recipient opens the notification, accepts, and gives an e-mail address."""
    await someone.press(OpenRequest(request))
    await someone.press(AcceptRequest(request))
    await someone.say(email)


async def in_contact(one: Someone, other: Someone) -> int:
    """Let the two share e-mail addresses, without the dialogue; returns the introduction's id."""
    db, now = one.network.db, one.network.clock.now()
    ids = (await one.member()).id, (await other.member()).id
    _, introduction = await requests.ask(db, *ids, "Hello", address(one), now)
    assert introduction is not None
    await requests.accept(db, introduction, ids[1], address(other), now)
    await one.network.settled()
    for someone in (one, other):
        someone.person.messages.clear()
        await someone.say("/start")
    return introduction


def address(someone: Someone) -> Contact:
    """The e-mail address of somebody."""
    return Contact("email", f"{someone.person.first_name.lower()}@example.org")


async def goes(network: Network, someone: Someone, way: str, other: Someone) -> None:
    """She is gone for the other one: she has left, is suspended or hidden, or has blocked
    her."""
    own, now = (await someone.member()).id, network.clock.now()
    match way:
        case "left":
            await erasure.erase(network.db, own, now)
        case "suspended":
            await suspensions.suspend(network.db, await admin_of(network), own, now)
        case "hidden":
            await visibility.hide(network.db, own, now)
        case _:
            blocked = (await other.member()).id
            between = await records.between(network.db, own, blocked)
            if between is not None:
                await blocking.block(network.db, between.id, own, now)
            await network.db.write(lambda tx: blocks.block(tx, own, blocked, now))
    await network.settled()


async def two(network: Network, language: str = "en") -> tuple[Someone, Someone]:
    amina = await network.member("Amina", "TJ", language=language)
    aizhan = await network.member("Aizhan", "KZ", language="ru")
    return amina, aizhan


async def admin_of(network: Network) -> int:
    """The member id of the admin of the configuration."""
    return await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
