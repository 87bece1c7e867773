"""A call, its projects, and the showcase: from the first draft to a colleague who reads."""

from datetime import timedelta

import pytest

from handlers.projects import callbacks as p
from storage.projects.records import Decision
from tests.dialogue import Network, plain
from tests.projects.steps import (
    TEXTS,
    TITLE,
    accepts,
    closes,
    in_showcase,
    is_approved,
    opens_call,
    sends,
    standings,
    tells,
)


@pytest.mark.parametrize("language", ["en", "ru", "uz"])
async def test_sent_reviewed_accepted_told_and_read(network: Network, language: str) -> None:
    organiser = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    amina = await network.member("Amina", "TJ", language=language)
    maral = await network.member("Maral", "TM", language=language)
    call_id = await opens_call(organiser)
    await amina.say("/projects")
    await amina.press(plain("project-call", language, title="Innovative projects"))
    assert "Family and society: 2" in amina.screen
    project_id = await sends(amina, call_id)
    await is_approved(project_id, organiser, saule)
    await closes(network)
    before = len(amina.messages)
    await accepts(organiser, project_id, Decision.ACCEPTED)
    assert organiser.toasted("project-decision-set"), organiser.screen
    assert len(amina.messages) == before, "nobody is told yet"
    await tells(organiser, call_id)
    assert organiser.toasted("call-telling-told"), organiser.screen
    await amina.open_notice()
    assert amina.reads("project-decided-accepted", title=TITLE)
    await maral.say("/projects")
    await maral.press(p.ShowProjects(None, None, None, 0))
    await maral.press(p.ReadProject(project_id, "main", 0, None))
    assert TEXTS["result"] in maral.screen and "Amina" in maral.screen
    await maral.press(plain("project-how", language))
    assert TEXTS["steps"] in maral.screen and "Two teachers" in maral.screen


async def test_useful_counts_once_and_the_author_hears_of_it(network: Network) -> None:
    amina, _, _, project_id = await in_showcase(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/projects")
    await maral.press(p.ShowProjects(None, None, None, 0))
    await maral.press(p.ReadProject(project_id, "main", 0, None))
    await maral.press(p.MarkProject(project_id, True))
    assert maral.toasted("practice-useful-thanks")
    await maral.forge(p.MarkProject(project_id, True))
    assert plain("practice-count-useful", "en", count=1) in maral.screen
    await amina.forge(p.MarkProject(project_id, True))
    assert amina.toasted("project-is-yours")
    await network.pass_time(timedelta(days=2))
    await amina.open_notice()
    assert amina.reads("readers-projects-useful", count=1), amina.screen


async def test_nobody_sees_a_call_or_a_project_before_its_time(network: Network) -> None:
    organiser = await network.admin()
    amina = await network.member("Amina", "TJ")
    maral = await network.member("Maral", "TM")
    call_id = await opens_call(organiser)
    project_id = await sends(amina, call_id)
    await maral.say("/projects")
    await maral.forge(p.ReadProject(project_id, "main", 0, None))
    assert maral.reads("project-gone")
    for press in (p.ManageCall(call_id), p.ShowSent(call_id, 0), p.OpenSent(project_id, 0)):
        await maral.forge(press)
        assert TITLE not in maral.screen
    await maral.forge(p.Decide(project_id, Decision.DECLINED))
    assert await standings(organiser, call_id) == {TITLE: "pending"}
