"""Absent, hidden, suspended and blocking are the same to whoever looks: in bytes, and in the
statements that the answer takes, which stand for its time (`python -m tests.oracle` measures it).
"""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.events.callbacks import ShowList
from storage import questions
from storage.events import attendee_lists, drafting, publishing, registrations
from storage.questions import PostOutcome
from tests.dialogue import Network, Someone, running_network
from tests.introductions import steps as introductions
from tests.introductions.steps import goes, in_contact
from tests.oracle.ways import STATES, Ids, Met, meet, recorded
from tests.practices import steps as practices
from tests.questions.steps import ANSWER, TEXT
from tests.reviews.steps import decides

RELATIONS = ("contact", "asked by her")
"""A member shares contacts with the viewer, or has asked her, who has not answered."""


async def acquainted(
    network: Network, admin: Someone, viewer: Someone, relation: str
) -> tuple[Someone, Ids]:
    """A member whom the viewer has met in every way, under her name."""
    amina = await network.member("Amina", "TJ", offers=("leadership",), seeks=("leadership",))
    await amina.say("/start")
    practice, _ = await practices.placed(network, amina)
    if relation == "contact":
        request = await in_contact(amina, viewer)
    else:
        request = await introductions.asks(amina, viewer)
    db, now = network.db, network.clock.now()
    boss, hers, own = [(await one.member()).id for one in (admin, amina, viewer)]
    for asker in (hers, own):
        asked_all = await questions.ask(db, asker, TEXT, "leadership", "en", True, now)
        assert asked_all is PostOutcome.SENT
        await decides(network, boss, "question")
        await network.settled()
    question, asked = 1, 2
    replied = await questions.reply(db, asked, hers, ANSWER, "en", True, now)
    assert replied is PostOutcome.SENT
    await decides(network, boss, "reply")
    await network.settled()
    # The same in all of them, however long the others took to be set up.
    starts = now.replace(minute=0, second=0, microsecond=0) + timedelta(weeks=3)
    facts = drafting.NewEvent(
        "en", "Workshop", starts, starts + timedelta(hours=7), "Asia/Tashkent", "Bukhara", 20
    )
    event = (await drafting.create(db, boss, facts, now))[1]
    assert event is not None
    await publishing.publish(db, event, boss, now)
    # Once they are registered, news of the event that are not sent yet would be dropped.
    await network.settled()
    for member in (hers, own):
        await registrations.register(db, event, member, now)
        assert await attendee_lists.join(db, event, member, is_listed=True)
    await network.settled()
    await viewer.forge(ShowList(event, 0))
    assert "Amina" in str(viewer.labels)
    return amina, Ids(hers, request, question, asked, practice, event)


async def met_in(folder: Path, state: str, relation: str) -> list[Met]:
    """What a viewer sees of somebody whom she met before, and who is in this state since."""
    folder.mkdir()
    async with running_network(folder) as network:
        admin = await network.admin()
        zarina = await network.member("Zarina", "UZ", offers=("leadership",))
        await network.member("Kamola", "UZ", offers=("leadership",))
        await zarina.say("/start")
        amina, ids = await acquainted(network, admin, zarina, relation)
        await goes(network, amina, state, zarina)
        with recorded() as recorder:
            return await meet(zarina, ids, recorder)


@pytest.mark.parametrize("relation", RELATIONS)
async def test_nothing_tells_why_she_is_not_met(tmp_path: Path, relation: str) -> None:
    absent = await met_in(tmp_path / "left", "left", relation)
    for state in STATES[1:]:
        met = await met_in(tmp_path / state, state, relation)
        for one, other in zip(met, absent, strict=True):
            assert one.bytes == other.bytes, (state, one.way)
            assert one.statements == other.statements, (state, one.way)
