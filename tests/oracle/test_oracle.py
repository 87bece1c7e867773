"""Absent, hidden, suspended and blocking are the same to whoever looks: in bytes, and in the
statements that the answer takes, which stand for its time (`python -m tests.oracle` measures it).
"""

from pathlib import Path

import pytest

from handlers.events.callbacks import JoinList, RegisterForEvent, ShowList
from tests.dialogue import Network, Someone, running_network
from tests.events import steps as events
from tests.introductions import steps as introductions
from tests.introductions.steps import goes, in_contact
from tests.oracle.ways import STATES, Ids, Met, meet, recorded
from tests.practices import steps as practices
from tests.questions.steps import accepts, asks, replies

RELATIONS = ("contact", "asked by her")
"""A member shares contacts with the viewer, or has asked her, who has not answered."""


async def acquainted(
    network: Network, admin: Someone, viewer: Someone, relation: str
) -> tuple[Someone, Ids]:
    """A member whom the viewer has met in every way, under her name."""
    amina = await network.member("Amina", "TJ", offers=("leadership",), seeks=("leadership",))
    await amina.say("/start")
    practice, submission = await practices.shares(amina)
    await practices.accepts(admin, submission)
    if relation == "contact":
        request = await in_contact(amina, viewer)
    else:
        request = await introductions.asks(amina, viewer)
    question = await asks(amina, named="yes")
    await accepts(admin, False, question)
    asked = await asks(viewer, named="yes")
    await accepts(admin, False, asked)
    reply = await replies(amina, asked, named="yes")
    await accepts(admin, True, reply)
    event = await events.makes(admin)
    await events.publishes(admin, event)
    for someone in (amina, viewer):
        await someone.forge(RegisterForEvent(event))
        await someone.forge(JoinList(event, True))
    await viewer.forge(ShowList(event, 0))
    assert "Amina" in str(viewer.labels)
    return amina, Ids((await amina.member()).id, request, question, asked, practice, event)


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
