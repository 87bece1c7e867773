"""The steps of the guided tour can be done, and tick themselves; in each language."""

from datetime import timedelta

import pytest

from bot.demo.page import MORE, ROLE, STEP, STORY, TITLE, WORD
from bot.demo.people import ADMINS, MEMBER, NEWCOMER, SEATS
from bot.demo.stage import Stage
from bot.demo.tour import STEPS, Tour
from handlers.kit.texts import LANGUAGES, texts
from storage import members

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def ticked(tour: Tour) -> list[str]:
    while await tour.look():
        pass
    return [step for step in STEPS if tour.is_done(step)]


@pytest.mark.parametrize("language", ["en", "kk", "uz", "each her own"])
async def test_show_me_does_each_step(stage: Stage, language: str) -> None:
    if language != "en":
        together = language in LANGUAGES
        await stage.begin(language if together else "en", together=together)
    tour, began = Tour(stage, pace=0), stage.clock.now()
    assert await ticked(tour) == []
    for number, step in enumerate(STEPS):
        await tour.show(number)
        assert await ticked(tour) == list(STEPS[: number + 1]), step
    assert stage.clock.now() - began < timedelta(days=3), "the reminder is what comes next"
    given = [m["text"] for m in stage.person(NEWCOMER).messages.values() if "text" in m]
    assert any("@demo_nilufar" in text for text in given[-2:])
    for seat in SEATS:
        found = await members.by_telegram_id(stage.kurak.db, seat.telegram_id)
        assert found is not None and found.language == stage.languages[seat.key]
    refused = [words for words in stage.simulator.refused if "terminated by" not in words]
    assert not refused


async def test_show_me_does_what_is_missing_before_it(stage: Stage) -> None:
    tour = Tour(stage, pace=0)
    await tour.show(STEPS.index("find"))
    assert await ticked(tour) == ["register", "approve", "find"]


async def test_show_me_goes_on_where_the_visitor_has_stopped(stage: Stage) -> None:
    tour, aigerim = Tour(stage, pace=0), stage.person(NEWCOMER)
    stage.world.write(aigerim, "/start")
    await stage.settled()
    stage.world.write(aigerim, "/language")
    await stage.settled()
    await tour.show(0)
    assert await ticked(tour) == ["register"]


async def test_to_the_next_reminder_goes_on_until_somebody_sees_something(stage: Stage) -> None:
    await stage.settled()
    before = stage.clock.now()
    heard = {seat.key: len(stage.person(seat).messages) for seat in SEATS}
    found = await stage.to_next_message()
    assert found and stage.clock.now() > before
    assert {seat.key for seat in found} == {
        seat.key for seat in SEATS if len(stage.person(seat).messages) > heard[seat.key]
    }


async def test_a_new_run_begins_with_nothing_of_the_last(stage: Stage) -> None:
    await Tour(stage, pace=0).show(0)
    await stage.to_next_message()
    run, moved = stage.run, stage.clock.now()
    await stage.begin("ru")
    assert stage.run != run and stage.clock.now() < moved
    assert not stage.person(NEWCOMER).messages
    await stage.settled()
    nilufar = await members.by_telegram_id(stage.kurak.db, MEMBER.telegram_id)
    assert nilufar is not None and nilufar.language == "ru" and nilufar.name == "Нилуфар А."
    assert await ticked(Tour(stage, pace=0)) == []


async def test_two_admins_may_decide_on_what_the_other_wrote(stage: Stage) -> None:
    admins = [
        member
        for telegram_id in ADMINS
        if (member := await members.by_telegram_id(stage.kurak.db, telegram_id))
    ]
    assert len(admins) == 2 and all(admin.is_admin for admin in admins)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_text_of_the_page_is_there(language: str) -> None:
    t = texts(language)
    for family in (WORD, ROLE, TITLE, STEP, STORY, MORE):
        assert set(family.keys) <= t.keys


async def test_nothing_is_logged_at_the_start(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.settled()
    assert not [record for record in caplog.records if record.levelname != "INFO"]
