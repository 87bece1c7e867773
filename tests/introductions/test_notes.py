"""Private notes: for the writer's eyes, in her export, gone with the contact."""

import pytest

from handlers.introductions.callbacks import EditNote, OpenRequest
from handlers.kit.forms import Choose
from storage import erasure
from storage.introductions import endings, notes
from storage.introductions.notes import NoteOutcome
from storage.kit import personal_data
from tests.dialogue import Network
from tests.introductions.steps import LANGUAGES, goes, in_contact, two

NOTE = "Met in Bukhara, knows x-ray lanes"


@LANGUAGES
async def test_a_note_is_written_changed_and_removed(network: Network, language: str) -> None:
    amina, aizhan = await two(network, language)
    contact = await in_contact(amina, aizhan)
    await amina.forge(OpenRequest(contact))
    await amina.press(EditNote(contact))
    assert amina.reads("contactnote-ask-note")
    await amina.say(NOTE)
    assert amina.reads("private-note-notice-saved") and NOTE in amina.screen
    await amina.say("/people")
    assert f"Aizhan: {NOTE}" in amina.screen
    await amina.forge(EditNote(contact))
    assert NOTE in amina.screen, "she changes what is there"
    await amina.say("Speaks Tajik")
    assert "Speaks Tajik" in amina.screen and NOTE not in amina.screen
    await amina.press(EditNote(contact))
    await amina.press(Choose("contactnote", "note", ""))
    assert amina.reads("private-note-notice-removed") and "Speaks Tajik" not in amina.screen


async def test_nobody_else_reads_it(network: Network) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    ids = [(await someone.member()).id for someone in (amina, aizhan)]
    await notes.write(network.db, contact, ids[0], NOTE, network.clock.now())
    await aizhan.forge(OpenRequest(contact))
    await aizhan.say("/people")
    assert NOTE not in aizhan.inbox
    stranger = await network.member("Maral", "TM")
    outcome = await notes.write(
        network.db, contact, (await stranger.member()).id, "Mine", network.clock.now()
    )
    assert outcome is NoteOutcome.GONE
    hers, others = [str(await personal_data.export(network.db, one)) for one in ids]
    assert NOTE in hers and "Aizhan" in hers and NOTE not in others


@pytest.mark.parametrize("leaver", ["writer", "other"])
async def test_it_is_gone_when_either_leaves(network: Network, leaver: str) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    ids = {"writer": (await amina.member()).id, "other": (await aizhan.member()).id}
    await notes.write(network.db, contact, ids["writer"], NOTE, network.clock.now())
    await erasure.erase(network.db, ids[leaver], network.clock.now())
    assert await kept(network) == 0


async def test_it_is_gone_with_the_contact_and_hidden_while_the_other_is(network: Network) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    own, now = (await amina.member()).id, network.clock.now()
    await notes.write(network.db, contact, own, NOTE, now)
    await goes(network, aizhan, "suspended", amina)
    await amina.say("/people")
    assert amina.reads("introductions-none-known") and NOTE not in amina.screen
    await amina.forge(EditNote(contact))
    assert amina.reads("introductions-gone")
    assert await kept(network) == 1, "she may come back"
    await endings.withdraw(network.db, contact, own, now)
    assert await kept(network) == 1, "a contact that is not shown cannot be ended"
    maral = await network.member("Maral", "TM")
    other = await in_contact(amina, maral)
    await notes.write(network.db, other, own, NOTE, now)
    await endings.withdraw(network.db, other, (await maral.member()).id, now)
    assert await kept(network) == 1


async def kept(network: Network) -> int:
    return await network.db.read(lambda tx: tx.value("SELECT count(*) FROM contact_notes"))
