"""Steps of dialogues about introductions: requesting, accepting."""

import pytest

from handlers.directory import OpenCard
from handlers.introductions.callbacks import AcceptRequest, AskContact, OpenRequest
from handlers.kit.forms import Choose, Submit
from storage.introductions import records
from tests.dialogue import Network, Someone

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tg"])


async def opens(someone: Someone, other: Someone) -> None:
    """She finds the other member and opens her card."""
    other_id = (await other.member()).id
    await someone.forge(OpenCard(other_id, None, None, 0, None))


async def asks(someone: Someone, other: Someone, note: str = "We both train officers.") -> int:
    """The requester asks for an introduction and gives her Telegram username; returns the request's
    id.
    """
    other_id = (await other.member()).id
    if not someone.messages:
        await someone.say("/start")
    await opens(someone, other)
    await someone.press(AskContact(other_id))
    await someone.say(note)
    await someone.press(Choose("introduction", "gives", "username"))
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


async def two(network: Network, language: str = "en") -> tuple[Someone, Someone]:
    amina = await network.member("Amina", "TJ", language=language)
    aizhan = await network.member("Aizhan", "KZ", language="ru")
    return amina, aizhan


async def admin_of(network: Network) -> int:
    """The member id of the admin of the configuration."""
    return await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
