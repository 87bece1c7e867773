"""The chair writes to the focal points of all countries."""

from datetime import timedelta

import pytest

from handlers.terms import callbacks as terms
from storage.terms import letters
from storage.terms.letters import LetterOutcome
from tests.dialogue import Network
from tests.terms.steps import chair


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
async def test_a_letter_goes_to_every_country_and_its_answers_come_back(
    network: Network, language: str
) -> None:
    await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    saule = await network.coordinator("KZ", "Saule", language)
    nigora = await network.coordinator("UZ", "Nigora")
    amina = await network.member("Amina", "KZ")
    await zulfiya.say("/year")
    await zulfiya.press(terms.ChairDesk())
    await zulfiya.press(terms.ShowLetters(0))
    await zulfiya.press(terms.WriteLetter())
    await zulfiya.say("Please send your items by Friday.")
    assert zulfiya.toasted("letter-notice-sent") or zulfiya.reads("letter-notice-sent")
    await network.settled()
    await saule.open_notice()
    assert "Please send your items by Friday." in saule.screen
    (letter,) = (await letters.listed(network.db, (await zulfiya.member()).id, 0, 9)).rows
    await amina.say("/year")
    await amina.forge(terms.OpenLetter(letter.id))
    assert "Friday" not in amina.screen
    await saule.press(terms.AnswerLetter(letter.id))
    await saule.say("You have them.")
    assert saule.reads("letter-notice-answered")
    await network.settled()
    await zulfiya.open_notice()
    assert "You have them." in zulfiya.screen
    # Another focal point reads only her own.
    await nigora.open_notice()
    assert "You have them." not in nigora.screen
    await network.pass_time(timedelta(days=8))
    await zulfiya.forge(terms.ShowLate(0))
    assert zulfiya.reads("late-letters", countries="Uzbekistan")


async def test_the_chair_writes_only_so_often(network: Network) -> None:
    await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    own = (await zulfiya.member()).id

    async def write() -> LetterOutcome:
        return await letters.write(network.db, own, "Hello", ("KZ",), network.clock.now())

    assert await write() is LetterOutcome.NOBODY
    await network.coordinator("KZ")
    assert [await write() for _ in range(4)] == [
        *[LetterOutcome.SENT] * letters.RATE_LIMIT.times, LetterOutcome.TOO_MANY,
    ]  # fmt: skip
    admin = await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    outcome = await letters.write(network.db, admin, "Hello", ("KZ",), network.clock.now())
    assert outcome is LetterOutcome.NOT_ALLOWED
