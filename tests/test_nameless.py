"""Asking, blocking or waiting never identifies an unnamed author: all answers are the same."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.introductions.callbacks import AskAuthor, OpenRequest
from handlers.kit import forms
from handlers.kit.navigation import Requests
from storage import blocks, directory, erasure, suspensions, visibility
from storage.database import Transaction
from storage.introductions import blocks as blocking
from storage.introductions import endings, lists, records, requests
from storage.introductions.lists import RequestList
from storage.kit.contacts import Contact
from tests.dialogue import Network, Someone, running_network
from tests.practices.steps import TITLE, in_library, placed, reads
from tests.practices.steps import asks as asks_author
from tests.questions.steps import accepts as lets_go
from tests.questions.steps import asks as asks_all

RELATIONS = (
    "blocked by asker", "blocked by author", "blocked one way", "acquainted", "asked by asker",
    "asked by author", "declined before", "suspended", "hidden", "left", "named but blocked",
)  # fmt: skip
REACTIONS = ("silent", "declines", "blocks")


async def relate(network: Network, relation: str, asker: int, author: int) -> None:
    """Bring the two into this relation."""
    db, now = network.db, network.clock.now()
    gives = Contact("email", "a@example.tj")
    if "blocked" in relation:
        pair = (asker, author) if relation == "blocked by asker" else (author, asker)
        one_way = relation == "blocked one way"
        await db.write(lambda tx: blocks.block(tx, *pair, now, one_way=one_way))
    elif relation in ("acquainted", "asked by asker", "declined before"):
        _, id = await requests.ask(db, asker, author, "Hello", gives, now)
        assert id is not None
        if relation == "acquainted":
            await requests.accept(db, id, author, gives, now)
        elif relation == "declined before":
            await endings.decline(db, id, author, now)
    elif relation == "asked by author":
        await requests.ask(db, author, asker, "Hello", gives, now)
    elif relation == "suspended":
        admin = await db.read(
            lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
        )
        await suspensions.suspend(db, admin, author, now)
    elif relation == "hidden":
        await visibility.hide(db, author, now)
    elif relation == "left":
        await erasure.erase(db, author, now)
    await network.settled()


async def around(network: Network, asker: int) -> tuple[object, ...]:
    """All that she can see of others: the directory, and her lists without what she asked now."""
    now = network.clock.now()
    found = await directory.browse(network.db, asker, None, None, 0, "en", now)
    boxes: list[object] = [await directory.colleagues_for(network.db, asker, 1, 9, "en", now)]
    for box in RequestList:
        lines = (await lists.listed(network.db, asker, box, 0, 50)).rows
        boxes.append([line for line in lines if line.name != TITLE])
    return found.rows, boxes


async def reacts(network: Network, author: int, reaction: str) -> None:
    """The author does something with the request, if it reaches her."""
    lines = (await lists.listed(network.db, author, RequestList.RECEIVED, 0, 50)).rows
    for line in lines:
        seen = await records.seen_by(network.db, line.id, author)
        if seen is None or seen.about is None:
            continue
        if reaction == "declines":
            await endings.decline(network.db, line.id, author, network.clock.now())
        elif reaction == "blocks":
            await blocking.block(network.db, line.id, author, network.clock.now())
            mine = (await lists.listed(network.db, author, RequestList.RECEIVED, 0, 50)).rows
            assert line.id not in [one.id for one in mine]
    await network.settled()


def told(someone: Someone) -> tuple[str, list[str]]:
    """What she reads now, and on which buttons."""
    return someone.screen, someone.labels


async def asking(folder: Path, relation: str, reaction: str) -> list[object]:
    """Everything that the asker is shown while she asks, and for two weeks after."""
    folder.mkdir()
    async with running_network(folder) as network:
        await network.admin()
        amina = await network.member("Amina", "TJ")
        practice_id, _ = await placed(network, amina, is_named=relation == "named but blocked")
        maral = await network.member("Maral", "TM")
        asker, author = (await maral.member()).id, (await amina.member()).id
        await relate(network, relation, asker, author)
        before = await around(network, asker)
        script: list[object] = []
        for _ in range(2):  # the second time she has asked already
            await reads(maral, practice_id)
            script.append(told(maral))
            await maral.press(AskAuthor("practice", practice_id))
            script.append(told(maral))
            await maral.say("Who paid for the table?")
            await maral.press(forms.Change("askauthor", "gives"))
            await maral.press(forms.Choose("askauthor", "gives", "username"))
            script.append(told(maral))
            await maral.press(forms.Submit("askauthor"))
            script += [told(maral), maral.toast]
        lines = (await lists.listed(network.db, asker, RequestList.SENT, 0, 50)).rows
        (request,) = [line for line in lines if line.name == TITLE]
        script.append(request.status)
        assert await around(network, asker) == before, "nothing else has changed for her"
        await reacts(network, author, reaction)
        assert await around(network, asker) == before, "nor after what the author does"
        for wait in (timedelta(days=13), timedelta(days=2)):
            await network.pass_time(wait)
            await maral.forge(Requests("out", 0))
            script.append([label for label in maral.labels if label.startswith(TITLE)])
            await maral.forge(OpenRequest(request.id))
            script.append(told(maral))
        return script


async def test_an_author_who_is_not_named_answers_like_any_other(tmp_path: Path) -> None:
    usual = await asking(tmp_path / "usual", "none", "silent")
    assert "Amina" not in str(usual)
    cases: Sequence[tuple[str, str]] = [
        *((relation, "silent") for relation in RELATIONS),
        *(("none", reaction) for reaction in REACTIONS),
        *((relation, "blocks") for relation in ("acquainted", "asked by asker", "asked by author")),
    ]
    for number, (relation, reaction) in enumerate(cases):
        assert await asking(tmp_path / str(number), relation, reaction) == usual, (
            relation,
            reaction,
        )


@pytest.mark.parametrize("way", ["asker blocks", "reader blocks"])
async def test_a_nameless_question_comes_whomever_somebody_has_blocked(
    network: Network, way: str
) -> None:
    """A block would name her: the question came before, and does not come any more."""
    await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    await saule.say("/start")
    amina = await network.member("Amina", "TJ")
    maral = await network.member("Maral", "TM", offers=("leadership",))
    pair = ((await amina.member()).id, (await maral.member()).id)
    pair = pair if way == "asker blocks" else pair[::-1]
    await network.db.write(lambda tx: blocks.block(tx, *pair, network.clock.now()))
    nameless = await asks_all(amina, "Nameless?")
    await lets_go(saule, False, nameless)
    assert "Nameless?" in maral.inbox and "Amina" not in maral.inbox
    other = await network.member("Other", "TM", offers=("leadership",))
    named = await asks_all(amina, "Named?", named="yes")
    await lets_go(saule, False, named)
    assert "Named?" in other.inbox and "Named?" not in maral.inbox


async def test_what_an_asker_blocks_ends_nothing_that_she_asked_namelessly(
    network: Network,
) -> None:
    """She blocks each candidate in turn, and looks whether her request still waits."""
    amina, _, practice_id = await in_library(network, named="no")
    maral = await network.member("Maral", "TM")
    request = await asks_author(maral, practice_id)
    ids = (await maral.member()).id, (await amina.member()).id
    now = network.clock.now()
    gives = Contact("email", "m@x.tm")
    _, open_one = await requests.ask(network.db, *ids, "Hello", gives, now)
    assert open_one is not None
    await blocking.block(network.db, open_one, ids[0], now)
    seen = await records.seen_by(network.db, request, ids[0])
    assert seen is not None and seen.status is records.IntroductionStatus.PENDING and not seen.name
    hers = (await lists.listed(network.db, ids[1], RequestList.RECEIVED, 0, 50)).rows
    assert hers == (), "it reaches her no more"


async def test_a_block_in_silence_is_complete_for_her_who_blocks(network: Network) -> None:
    amina, _, practice_id = await in_library(network, named="no")
    maral = await network.member("Maral", "TM")
    request = await asks_author(maral, practice_id)
    asker, author = (await maral.member()).id, (await amina.member()).id
    now = network.clock.now()
    await blocking.block(network.db, request, author, now)
    assert asker not in await seen(network, author), "she is rid of her"
    assert author in await seen(network, asker), "and does not vanish herself"
    gives = Contact("email", "m@x.tm")
    outcome, id = await requests.ask(network.db, asker, author, "Hi", gives, now)
    assert outcome is records.RequestOutcome.SENT and id is not None
    await network.settled()
    hers = (await lists.listed(network.db, author, RequestList.RECEIVED, 0, 50)).rows
    pending = await network.db.read(lambda tx: lists.pending_count(tx, author))
    assert hers == () and pending == 0
    assert await records.seen_by(network.db, id, author) is None

    def queued(tx: Transaction) -> int:
        return tx.value(
            "SELECT count(*) FROM messages WHERE kind = :kind AND subject_id = :id",
            {"kind": records.REQUESTED, "id": id},
        )

    assert await network.db.read(queued) == 0


async def seen(network: Network, viewer: int) -> set[int]:
    """Whom she finds."""
    page = await directory.browse(network.db, viewer, None, None, 0, "en", network.clock.now())
    return {entry.member_id for entry in page.rows}
