"""Choices outside forms: an option may be typed instead of pressed."""

import pytest

from handlers.events.callbacks import PickEventFilter
from handlers.kit import option_matching
from handlers.kit.forms import Cancel
from handlers.kit.navigation import Find, Languages, Settings
from handlers.profile import MoreFields, PickTimeZone
from handlers.settings import PickDigest, PickQuiet
from storage import digests
from storage.kit import form_drafts
from tests.dialogue import Network


async def test_quiet_hours_are_typed_as_they_stand_on_the_buttons(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/settings")
    await amina.press(PickQuiet(None))
    await amina.say("22:00")
    assert amina.reads("settings-quiet-until", hour="22:00")
    await amina.say("11:00")
    assert amina.reads("form-choose-one") and amina.reads("settings-quiet-until", hour="22:00")
    await amina.say("7 am")
    assert amina.reads("settings-now-quiet")
    assert amina.reads("settings-quiet", **{"from": "22:00", "until": "07:00"})
    day = (await amina.member()).day
    assert (day.quiet_from, day.quiet_until) == (22, 7)
    await amina.say("23:00")
    assert (await amina.member()).day.quiet_from == 22, "the choice is over"


async def test_every_choice_with_buttons_only_takes_what_is_typed(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/settings")
    await amina.press(PickDigest())
    await amina.say("Wednesday")
    assert amina.reads("settings-now-digest")
    assert await digests.weekday_of(network.db, (await amina.member()).id) == 2
    await amina.say("/profile")
    await amina.press(MoreFields())
    await amina.press(PickTimeZone())
    await amina.say("bishkek")
    assert (await amina.member()).zone == "Asia/Bishkek"
    await amina.say("/events")
    await amina.press(PickEventFilter("sector", 0, "coming", None, None))
    await amina.say("Trade")
    assert "Trade" in " ".join(amina.labels)
    await amina.say("/language")
    await amina.say("русский")
    assert (await amina.member()).language == "ru"


async def test_other_words_are_searched_and_end_the_choice(network: Network) -> None:
    amina, sitora = await network.member("Amina", "TJ"), await network.member("Sitora", "UZ")
    await amina.say("/settings")
    await amina.press(PickQuiet(None))
    await amina.say("Sitora")
    assert sitora.person.first_name in amina.screen + "".join(amina.labels)
    await amina.say("22:00")
    assert (await amina.member()).day.quiet_from != 22
    # A button of another version leads home, whatever is open.
    await amina.say("/settings")
    await amina.press(PickQuiet(None))
    await amina.forge("of:another:version")
    assert amina.toasted("fallback-stale-button")
    # Whatever else she does ends it too.
    await amina.say("/settings")
    await amina.press(PickQuiet(None))
    await amina.press(Settings())
    assert (await amina.member()).open_form is None


async def test_a_choice_is_over_also_where_she_is_refused(network: Network) -> None:
    amina = network.newcomer("Amina")
    await amina.say("/start")
    await amina.forge(Find())
    assert amina.reads("language-choose"), "what she has to answer first"
    await amina.say("English")
    await amina.press(Cancel("registration"))
    await amina.say("/language")
    for refused in (Find(), Languages(), "of:another:version", Languages(), Find()):
        await amina.forge(refused)
        assert not amina.reads("error-apology", code="")


async def test_a_choice_in_the_middle_of_a_form_leaves_the_form_open(network: Network) -> None:
    amina = network.newcomer("Amina")
    await amina.say("/start")
    await amina.say("English")
    assert amina.reads("registration-ask-consent")
    await amina.say("/language")
    await amina.say("yes")
    assert amina.reads("registration-ask-name")
    await amina.forge(Languages())
    draft = await form_drafts.of(network.db, (await amina.member()).id, "registration")
    assert draft is not None and draft.is_open


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("22", "22:00"), ("22.00", "22:00"), ("22 00", "22:00"), ("10 pm", "22:00"),
        ("at 22:00", None), ("22:30", None), ("19:00", "19:00"), ("7", None), ("", None),
    ],
)  # fmt: skip
def test_times_in_any_way(typed: str, label: str | None) -> None:
    assert option_matching.only_label(("19:00", "22:00"), typed) == label


def test_one_word_of_a_label_is_enough_unless_several_have_it() -> None:
    labels = ("14:05 · Tashkent", "14:05 · Samarkand", "✓ 15:05 · Almaty")
    assert option_matching.only_label(labels, "tashkent") == labels[0]
    assert option_matching.only_label(labels, "алматы") == labels[2]
    assert option_matching.only_label(labels, "14:05") is None
    assert option_matching.only_label(labels, "Bishkek") is None
