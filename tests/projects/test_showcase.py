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


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "mathematics"), ("ru", "дигитал маткматика"), ("kk", "village schools")],
)
async def test_words_find_a_project_and_she_comes_back_to_what_she_found(
    network: Network, language: str, words: str
) -> None:
    amina, _, _, project_id = await in_showcase(network)
    maral = await network.member("Maral", "TM", language=language)
    await maral.say("/projects")
    await maral.press(p.SearchProjects())
    await maral.say("zzzz")
    assert maral.reads("project-no-matches", words="zzzz")
    await maral.say(f"/projects {words}")
    assert maral.sees(p.ReadProject(project_id, "main", 0, None)), maral.screen
    await maral.press(p.ReadProject(project_id, "main", 0, None))
    await maral.press(p.BackToProjects())
    assert maral.reads("project-matches", words=words)
    # What is no longer shown is not found.
    await amina.forge(p.WithdrawProject(project_id))
    await amina.confirm()
    await maral.say(f"/projects {words}")
    assert maral.reads("project-no-matches", words=words)


async def test_a_link_opens_a_project_for_members_only(network: Network) -> None:
    _, _, _, project_id = await in_showcase(network)
    maral = await network.member("Maral", "TM", language="uz")
    await maral.say("/projects")
    await maral.forge(p.MoreOfProject(project_id))
    await maral.press(p.ProjectLink(project_id))
    assert not maral.last.get("has_protected_content"), "a link that cannot be passed on"
    payload = maral.screen.rsplit("start=", 1)[1].split()[0]
    bermet = await network.member("Bermet", "KG")
    await bermet.say(f"/start {payload}")
    assert TEXTS["idea"] in bermet.screen
    await bermet.say("/start j-nonsense")
    assert bermet.reads("project-gone")
    stranger = network.newcomer("Stranger", "ru")
    await stranger.say(f"/start {payload}")
    assert stranger.reads("project-link-stranger", network="Kurak")
    assert TITLE not in stranger.inbox


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
