"""Deleting her data: asked twice, told what stays, and gone at once."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.kit.confirm import Confirm
from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Submit
from handlers.kit.navigation import Home
from handlers.kit.review_cards import OpenReview
from handlers.language import SetLanguage
from handlers.privacy.callbacks import DeleteMe, GetData, PickDeletion
from storage import erasure, members, retention, suspensions
from storage.kit import audit
from storage.members import MemberStatus
from tests.dialogue import ADMIN, Network, Someone, plain
from tests.practices.steps import in_library
from tests.registration.steps import FORM, answered, begun
from tests.storage import catalog

NAME = "Zulmira Quvvatova"


async def begin(someone: Someone) -> None:
    await someone.say("/privacy")
    await someone.press(PickDeletion())


def holding(network: Network, text: str) -> list[str]:
    folder: Path = network.settings.storage.path.parent
    words = (text, text.lower(), text.split()[0].lower())  # noqa: PLC0207
    return [
        path.name
        for path in folder.iterdir()
        if path.is_file() and any(word.encode() in path.read_bytes() for word in words)
    ]


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_asked_twice_then_gone_from_every_file(network: Network, language: str) -> None:
    zulmira = await network.member(NAME, language=language)
    await zulmira.say("/find Zulmira")
    await zulmira.say(f"Greetings from {NAME}")
    await begin(zulmira)
    assert zulmira.reads("privacy-deletion")
    assert zulmira.reads("privacy-others-stay")
    assert zulmira.sees(GetData())
    assert not zulmira.sees(DeleteMe(keeps_texts=True)), "she has no texts"
    await zulmira.press(DeleteMe(keeps_texts=False))
    assert zulmira.reads("privacy-sure-all")
    await zulmira.confirm()
    assert zulmira.reads("privacy-sure-again")
    assert await members.by_telegram_id(network.db, zulmira.person.id) is not None
    await zulmira.confirm()
    assert zulmira.reads("privacy-deleted", network="Kurak")
    assert await members.by_telegram_id(network.db, zulmira.person.id) is None
    assert holding(network, NAME) == []
    assert await network.db.read(lambda tx: catalog.holding(tx, *NAME.split())) == []
    (entry,) = await audit.latest(network.db, 1)
    assert (entry.action, entry.note, entry.actor) == (erasure.ERASED, "request", None)
    # She may begin anew, and old buttons do nothing.
    await zulmira.say("/start")
    assert zulmira.reads("start-welcome", network="Kurak") or zulmira.labels
    assert await erasure.complete(network.db, network.clock.now()) == 0


async def test_a_step_back_keeps_everything(network: Network) -> None:
    amina = await network.member()
    await begin(amina)
    await amina.press(DeleteMe(keeps_texts=False))
    await amina.press(PickDeletion())
    await amina.press(DeleteMe(keeps_texts=False))
    await amina.confirm()
    await amina.press(Home())
    assert (await amina.member()).name == "Amina"


async def test_a_forged_press_asks_first(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    await amina.forge(DeleteMe(keeps_texts=False))
    assert amina.reads("privacy-sure-all")
    await amina.forge(Confirm("00000000", DeleteMe(keeps_texts=False)))
    assert (await amina.member()).name == "Amina"


async def test_she_chooses_what_becomes_of_her_texts(network: Network) -> None:
    malika, _, practice = await in_library(network)
    await begin(malika)
    assert malika.reads("privacy-may-stay", count="1")
    await malika.press(DeleteMe(keeps_texts=True))
    assert malika.reads("privacy-sure-but-texts")
    await malika.confirm()
    await malika.confirm()
    row = await network.db.read(
        lambda tx: tx.row("SELECT author_id, is_named FROM practices WHERE id = :id",
                          {"id": practice})
    )  # fmt: skip
    assert row is not None
    assert tuple(row) == (None, 0)


async def test_the_configured_admin_is_told_what_to_do(network: Network) -> None:
    admin = await network.admin()
    await begin(admin)
    assert admin.reads("privacy-obstacle-from-config")
    assert not admin.sees(DeleteMe(keeps_texts=False))
    await admin.forge(DeleteMe(keeps_texts=False))
    assert admin.reads("privacy-obstacle-from-config")
    assert await members.by_telegram_id(network.db, ADMIN) is not None


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_who_left_while_suspended_does_not_come_back_unseen(
    open_network: Network, language: str
) -> None:
    """Nothing but the day is known, and she is told before; also in an open network somebody
    decides about her.
    """
    admin = await open_network.admin()
    amina = await begun(open_network, language)
    await answered(amina)
    await amina.press(Submit(FORM))
    own, now = (await amina.member()).id, open_network.clock.now()
    await suspensions.suspend(open_network.db, (await admin.member()).id, own, now)
    await begin(amina)
    assert plain("privacy-note-stays", language, day="–").split("–")[0].strip() in amina.screen
    await amina.press(DeleteMe(keeps_texts=False))
    await amina.confirm()
    await amina.confirm()
    await amina.say("/start")
    await amina.press(SetLanguage(language))
    await amina.press(Choose(FORM, "consent", CONSENT))
    await answered(amina)
    await amina.press(Submit(FORM))
    assert (await amina.member()).status is MemberStatus.PENDING
    await admin.press(OpenReview(1, 0))
    start = plain("applications-left-suspended", "en", day="–", until="–").split("–")[0]
    assert start.strip() in admin.screen
    await open_network.pass_time(timedelta(days=366))
    await retention.run(open_network.db, open_network.clock.now())
    assert await erasure.left_suspended_at(open_network.db, (await amina.member()).id) is None
