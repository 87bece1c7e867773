"""An author's own practices: hiding her name, withdrawing, removing, and what stays when she
leaves.
"""

import sqlite3

import pytest

from handlers.introductions.callbacks import AskAuthor
from handlers.kit import forms
from handlers.practices import callbacks as p
from storage import erasure
from tests import engine
from tests.dialogue import Network, plain
from tests.practices.steps import TEXTS, accepts, in_library, latest, other, reads, shares
from tests.storage import catalog


async def test_her_name_is_hidden_at_once(network: Network) -> None:
    amina, _, practice_id = await in_library(network, named="yes")
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert "Amina" in maral.screen and maral.last["has_protected_content"]
    await amina.forge(p.ShowName(practice_id, False))
    assert amina.toasted("practice-own-name-hidden")
    await reads(maral, practice_id)
    assert "Amina" not in maral.screen


async def test_a_press_on_a_removed_practice_is_answered_kindly(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await amina.forge(p.RemovePractice(practice_id))
    assert amina.reads("practice-own-sure-remove")
    await amina.press(plain("practice-own-yes-remove", "en"))
    for press in (
        p.ReadPractice(practice_id, "how", 0, None), p.SetMark(practice_id, "useful", True),
        p.SetMark(practice_id, "saved", True), p.ShowMore(practice_id), p.TellTrial(practice_id),
        p.PracticeLink(practice_id), p.GetFile(practice_id), AskAuthor("practice", practice_id),
        p.Translate(practice_id, "tk"), p.PickLanguage(practice_id),
    ):  # fmt: skip
        await maral.forge(press)
        assert maral.reads("practice-gone"), press


@pytest.mark.parametrize("stays", ["yes", "no"])
async def test_when_she_leaves_it_stays_without_her_name_or_goes(
    network: Network, stays: str
) -> None:
    first = "The zebrafinch sang, which is nobody's business any more."
    amina, saule, practice_id = await in_library(network, stays=stays, result=first)
    _, sent = await latest(amina)
    await amina.forge(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "result"))
    await amina.say(TEXTS["result"])
    await amina.press(forms.Submit("practice"))
    await accepts(saule, (await latest(amina))[1])
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await shares(amina, "Zebrafinch of hers that waits", **other(0))
    own = await amina.member()
    await erasure.erase(network.db, own.id, network.clock.now())
    await reads(maral, practice_id)
    if stays == "yes":
        assert TEXTS["problem"] in maral.screen and "Amina" not in maral.screen
        await maral.press(AskAuthor("practice", practice_id))
        # As if the author were there: a refusal would tell that she has gone.
        assert maral.reads("askauthor-note-practice")
    else:
        assert maral.reads("practice-gone")
        await maral.say("/practices traders")
        assert maral.reads("practice-library-none-words")
    await saule.say("/review")
    assert saule.reads("review-none")
    assert await network.db.read(lambda tx: catalog.holding(tx, "zebra")) == []
    if engine.IS_POSTGRES:
        return
    path = network.settings.storage.path
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    content = path.read_bytes()
    for word in (b"zebrafinch", b"Zebrafinch", b"zebra"):
        assert word not in content
