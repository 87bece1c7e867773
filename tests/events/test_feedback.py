"""Feedback: requested from those who attended, read by the organiser without names."""

from datetime import timedelta

import pytest

from handlers.events import callbacks
from handlers.events.callbacks import GiveFeedback
from handlers.kit import forms
from handlers.kit.small_numbers import LEAST
from storage import erasure
from tests.dialogue import Network, Someone, plain
from tests.events.steps import changes, code_of, evaluated, file_in, files_of, ready


async def comes_and_says(
    network: Network, someone: Someone, admin: Someone, event_id: int, score: str, text: str | None
) -> None:
    """She gives the evaluation that she is asked for."""
    await someone.press(GiveFeedback(event_id))
    await someone.press(forms.Choose("evaluation", "score", score))
    if text is None:
        await someone.press(forms.SkipRest("evaluation", "useful"))
    else:
        await someone.say(text)
        await someone.press(forms.Next("evaluation", "improve"))
        await someone.press(forms.Choose("evaluation", "quote", "yes"))
    await someone.press(forms.Submit("evaluation"))


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_who_came_is_asked_and_the_organiser_reads_it_without_names(
    network: Network, language: str
) -> None:
    amina, maral, zulfiya = [
        await network.member(name, country, language=language)
        for name, country in (("Amina", "TJ"), ("Maral", "TM"), ("Zulfiya", "UZ"))
    ]
    admin, event_id = await ready(network, amina, maral, zulfiya, language=language)
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    await amina.say(code)
    await maral.say(code)
    await network.pass_time(timedelta(hours=8, minutes=1))
    asked = plain("evaluation-asked", language, title="Women in border services")
    assert asked in amina.inbox and asked in maral.inbox
    assert asked not in zulfiya.inbox, "she was not there"
    await comes_and_says(network, amina, admin, event_id, "5", "The rosters of our neighbours")
    assert amina.toasted("evaluation-notice-thanks")
    before = len(amina.messages), len(maral.messages)
    await network.pass_time(timedelta(days=3, minutes=1))
    assert (len(amina.messages), len(maral.messages)) == (before[0], before[1] + 1)
    await comes_and_says(network, maral, admin, event_id, "4", None)
    await network.pass_time(timedelta(days=9))
    assert len(maral.messages) == before[1] + 1
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert admin.reads("event-feedback-too-few", came="2")
    assert "The rosters of our neighbours" not in admin.screen, "one of two could be guessed"
    assert callbacks.FeedbackChart(event_id) not in admin.presses
    files = files_of(admin)
    await admin.forge(callbacks.FeedbackChart(event_id))
    await admin.forge(callbacks.ExportEvent(event_id, "results"))
    assert files_of(admin) == files
    await evaluated(network, event_id, LEAST - 2)
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert admin.reads("event-feedback-too-few", came="5")
    await network.pass_time(timedelta(days=2))
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert (
        admin.screen.count("4.2" if language == "en" else "4,2")
        and "The rosters of our neighbours" in admin.screen
    )
    assert "Amina" not in admin.screen and "Maral" not in admin.screen
    await admin.press(callbacks.FeedbackChart(event_id))
    assert file_in(admin, "photo").startswith(b"\x89PNG")
    await zulfiya.forge(GiveFeedback(event_id))
    assert zulfiya.toasted("event-notice-no-evaluation")


async def test_four_own_questions_are_too_many(network: Network) -> None:
    admin, event_id = await ready(network, await network.member("Amina", "TJ"))
    await admin.forge(callbacks.EditEventField(event_id, "questions"))
    await admin.say("One?\nTwo?\nThree?\nFour?")
    assert admin.reads("form-lines-needed", least=1, most=3)


async def test_own_questions_are_asked_and_answered(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await changes(admin, event_id, "questions", "Was the interpreting good?\nWhat is missing?")
    await network.pass_time(timedelta(days=1))
    await amina.say(await code_of(admin, event_id))
    await network.pass_time(timedelta(hours=8, minutes=1))
    await amina.press(GiveFeedback(event_id))
    await amina.press(forms.Choose("evaluation", "score", "5"))
    await amina.press(forms.Next("evaluation", "useful"))
    await amina.press(forms.Next("evaluation", "improve"))
    assert "Was the interpreting good?" in amina.screen
    await amina.say("Yes, both days.")
    await amina.press(forms.Next("evaluation", "own2"))
    await amina.press(forms.Choose("evaluation", "quote", "no"))
    await amina.press(forms.Submit("evaluation"))
    await evaluated(network, event_id, 2 * LEAST - 2)
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert "Yes, both days." not in admin.screen, "one more would tell what the last one said"
    await evaluated(network, event_id, 1, "Last")
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert "Was the interpreting good?" in admin.screen and "Yes, both days." in admin.screen
    assert "4.2 of 5" in admin.screen and f"answers: {LEAST}" in admin.screen
    await amina.press(GiveFeedback(event_id))
    assert amina.toasted("evaluation-notice-shown"), "a change would tell what she says"
    mine = (await amina.member()).id
    await erasure.erase(network.db, mine, network.clock.now(), keeps_texts=False)
    await admin.forge(callbacks.ShowFeedback(event_id, 0))
    assert "4.2 of 5" in admin.screen and f"answers: {LEAST}" in admin.screen
    assert "Yes, both days." not in admin.screen
