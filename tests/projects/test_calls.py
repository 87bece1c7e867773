"""Calls: written, changed and closed, and what becomes of drafts."""

from datetime import timedelta

import pytest

from handlers.kit import forms
from handlers.projects import callbacks as p
from storage.projects import calls
from storage.projects.calls import CallFacts
from tests.dialogue import Network, plain
from tests.projects.steps import TITLE, closes, opens_call, sends, writes

PHONE = "+992 900 11 22 33"


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
async def test_a_draft_is_told_before_the_call_closes_and_kept_after(
    network: Network, language: str
) -> None:
    organiser = await network.admin()
    amina = await network.member("Amina", "TJ", language=language)
    call_id = await opens_call(organiser)
    await writes(amina, call_id)
    await network.pass_time(timedelta(days=18))
    await amina.open_notice()
    assert "Innovative projects" in amina.screen
    await amina.press(forms.Resume("project"))
    await network.pass_time(timedelta(days=3))
    await amina.press(forms.Submit("project"))
    assert amina.reads("project-sending-closed")
    await amina.forge(p.ShowCall(call_id))
    assert amina.reads("call-draft-kept")
    # The next call takes it over: only the block is asked.
    later = await opens_call(organiser)
    await amina.forge(p.PresentProject(later))
    assert amina.toasted("project-draft-taken") or amina.reads("project-draft-taken")
    assert amina.reads("project-ask-block")


async def test_a_deadline_in_the_past_is_refused_and_a_later_one_opens_again(
    network: Network,
) -> None:
    organiser = await network.admin()
    amina = await network.member("Amina", "TJ")
    call_id = await opens_call(organiser)
    await closes(network)
    await organiser.forge(p.ChangeCall(call_id))
    await organiser.press(forms.Change("call", "closing"))
    past = network.clock.now() - timedelta(days=1)
    await organiser.say(f"{past:%d.%m.%Y} 18:00")
    assert "18:00" in organiser.screen and plain("call-ask-closing", "en")[:20] in organiser.screen
    ahead = network.clock.now() + timedelta(days=9)
    await organiser.say(f"{ahead:%d.%m.%Y} 18:00")
    await organiser.press(forms.Submit("call"))
    assert organiser.toasted("call-notice-saved")
    assert await sends(amina, call_id)


async def test_a_block_with_projects_cannot_be_left_out(network: Network) -> None:
    organiser = await network.admin()
    amina = await network.member("Amina", "TJ")
    call_id = await opens_call(organiser)
    await sends(amina, call_id, TITLE, block=1)
    await organiser.forge(p.ChangeCall(call_id))
    await organiser.press(forms.Change("call", "blocks"))
    await organiser.say("Only one: 9")
    await organiser.press(forms.Submit("call"))
    assert organiser.toasted("call-notice-block-used") or organiser.reads("call-notice-block-used")


async def test_a_call_is_read_in_the_language_of_its_reader(network: Network) -> None:
    organiser = await network.admin()
    amina = await network.member("Amina", "TJ", language="tg")
    call_id = await opens_call(organiser)
    await organiser.forge(p.TranslateCall(call_id, "tg"))
    for text in ("Лоиҳаҳои нав", "Лоиҳаҳое, ки як сол кор мекунанд.", "Оила\nБизнес"):
        await organiser.say(text)
    await organiser.press(forms.Submit("calltext"))
    await amina.say("/projects")
    await amina.press(p.ShowCall(call_id))
    assert "Лоиҳаҳои нав" in amina.screen and "Оила: 2" in amina.screen


async def test_somebody_s_phone_in_a_call_is_pointed_out_before_it_opens(network: Network) -> None:
    organiser = await network.admin()
    await organiser.say("/start")
    closes_at = network.clock.now() + timedelta(days=9)
    facts = CallFacts(
        "Projects", f"All. Ask Zebo: {PHONE}", (("Family", 2),), {}, closes_at, is_blind=True
    )
    own = (await organiser.member()).id
    _, call_id = await calls.create(network.db, own, "en", facts, network.clock.now())
    assert call_id is not None
    await organiser.forge(p.OpenCall(call_id))
    assert organiser.reads("check-contacts-shown", found=PHONE), organiser.screen
    await organiser.confirm()
    assert organiser.toasted("call-notice-opened"), "it may be meant to be there"
