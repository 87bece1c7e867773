"""Repeating a project: asked twice, reviewed, and shown with the project."""

from datetime import timedelta

import pytest

from handlers.introductions.callbacks import AskAuthor
from handlers.kit import forms
from handlers.projects import callbacks as p
from storage.projects import repeats
from tests.dialogue import Network, plain
from tests.projects.steps import TITLE, in_showcase
from tests.reviews.steps import approves


@pytest.mark.parametrize("language", ["ru", "ky", "uz"])
async def test_wanted_asked_after_60_and_180_days_and_shown(
    network: Network, language: str
) -> None:
    amina, organiser, _, project_id = await in_showcase(network)
    maral = await network.member("Maral", "TM", language=language)
    await maral.say("/projects")
    await maral.press(p.ShowProjects(None, None, None, 0))
    await maral.press(p.ReadProject(project_id, "main", 0, None))
    await maral.press(AskAuthor("project", project_id))
    await maral.say("Мы хотим начать в Мары.")
    if "gives" in str(maral.presses):
        await maral.say("maral@example.tm")
    await maral.press(forms.Submit("askauthor"))
    assert maral.toasted("introductions-notice-sent"), maral.screen
    await maral.forge(p.ReadProject(project_id, "main", 0, None))
    assert not maral.sees(AskAuthor("project", project_id)), "she has asked"
    state = plain("repeat-is-planned", language)
    await maral.press(plain("project-repeat-mine", language, state=state))
    assert maral.reads("repeat-title", title=TITLE) and maral.sees(AskAuthor("project", project_id))
    await network.pass_time(timedelta(days=60))
    await maral.open_notice()
    assert maral.reads("repeat-question", title=TITLE)
    await maral.press(plain("repeat-trying", language))
    assert maral.toasted("repeat-notice-noted")
    assert await repeats.ask(network.db, network.clock.now()) == 0, "once"
    await network.pass_time(timedelta(days=120))
    await maral.open_notice()
    await maral.press(plain("repeat-yes", language))
    await maral.say("три школы в Мары")
    await maral.say("Мы добавили туркменский язык.")
    await maral.press(forms.Submit("repeat"))
    assert maral.toasted("repeat-notice-sent"), maral.screen
    await approves(organiser, "repeat")
    await amina.open_notice()
    assert amina.reads("repeat-news", title=TITLE) and "Maral" not in amina.screen
    await amina.forge(p.ReadProject(project_id, "main", 0, None))
    assert plain("project-repeated-in", "en", count=1) in amina.screen
    assert await repeats.next_due(network.db) is None


async def test_what_is_not_reviewed_is_not_counted_and_she_can_stop(network: Network) -> None:
    amina, _, _, project_id = await in_showcase(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/projects")
    await maral.forge(p.TellRepeat(project_id))
    await maral.say("Three schools")
    await maral.press(forms.Next("repeat", "told"))
    await maral.press(forms.Submit("repeat"))
    await amina.forge(p.ReadProject(project_id, "main", 0, None))
    assert plain("project-repeated-in", "en", count=1) not in amina.screen
    await maral.press(p.ForgetRepeat(1))
    await maral.confirm()
    assert maral.reads("repeat-list-none")
    await amina.forge(p.TellRepeat(project_id))
    assert amina.toasted("repeat-notice-own")
