"""The first week of a new member: the welcome, and two notes that stop as soon as she acts."""

from datetime import timedelta

import pytest

from handlers.directory import OpenCard, ShowResults
from handlers.events.callbacks import RegisterForEvent
from handlers.kit.forms import Submit
from handlers.kit.navigation import Home
from handlers.onboarding import StopNotes
from handlers.questions import AskColleagues
from storage import digests
from storage.events.participants import counts
from storage.events.registrations import RegistrationStatus
from tests.applications.steps import applied
from tests.dialogue import Network, Someone, plain
from tests.events import steps as events
from tests.practices import steps as practices
from tests.registration.steps import FORM, answered, begun
from tests.reviews.steps import approves

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz"])
DAY = timedelta(days=1)


async def joins(network: Network, language: str = "en") -> Someone:
    """Somebody registers in an open network."""
    amina = await begun(network, language)
    await answered(amina)
    await amina.press(Submit(FORM))
    return amina


def notes(someone: Someone) -> list[int]:
    """The days whose notes are in her chat."""
    return [
        day for day in (2, 7) if plain(f"onboarding-day-{day}", someone.language) in someone.inbox
    ]


@LANGUAGES
async def test_the_welcome_shows_what_she_can_do_now(network: Network, language: str) -> None:
    for name in ("Zarina", "Madina"):
        await network.member(name, "UZ", "customs")
    saule = await network.coordinator("TJ", "Saule")
    author = await network.member("Author", "TJ", "media")
    _, submission = await practices.shares(author)
    await practices.accepts(saule, submission)
    event_id = await events.makes(saule)
    await events.publishes(saule, event_id)
    amina = await applied(network, language=language)
    await approves(saule, "application", (await amina.member()).id)
    assert amina.screen.splitlines()[0] == plain("notice-private", language, network="Kurak")
    assert amina.reads("applications-welcome", network="Kurak")
    assert amina.reads("onboarding-sector", count="<5")
    assert amina.reads("onboarding-event", title="Women in border services")
    assert amina.reads("onboarding-practice", title=practices.TITLE)
    await amina.press(ShowResults(None, "customs", 0, None))
    assert sum(isinstance(press, OpenCard) for press in amina.presses) == 3
    await amina.forge(RegisterForEvent(event_id))
    assert (await counts(network.db, event_id))[RegistrationStatus.REGISTERED] == 1


async def test_it_shows_only_what_is_there(open_network: Network) -> None:
    amina = await joins(open_network)
    assert amina.toasted("registration-joined")
    assert amina.reads("onboarding-hint")
    assert amina.presses == [Home()]
    nigora = await open_network.member("Nigora", "TJ", "media")
    assert (await nigora.member()).country == "TJ"
    bermet = await joins(open_network)
    assert bermet.reads("onboarding-sector", count="<5"), "Amina"


@LANGUAGES
async def test_two_notes_for_who_has_not_begun(open_network: Network, language: str) -> None:
    amina = await joins(open_network, language)
    own = (await amina.member()).id
    await digests.choose_weekday(open_network.db, own, None, open_network.clock.now())
    await open_network.member("Zarina", "UZ", "customs")
    await open_network.pass_time(DAY)
    assert notes(amina) == []
    await open_network.pass_time(DAY)
    assert notes(amina) == [2]
    assert amina.screen.splitlines()[0] == plain("notice-private", language, network="Kurak")
    await open_network.pass_time(4 * DAY)
    assert notes(amina) == [2]
    await open_network.pass_time(DAY)
    assert notes(amina) == [2, 7]
    assert amina.sees(AskColleagues())
    await open_network.pass_time(20 * DAY)
    assert notes(amina) == [2, 7]


async def test_they_stop_as_soon_as_she_acts(open_network: Network) -> None:
    amina, bermet = await joins(open_network), await joins(open_network)
    await open_network.member("Zarina", "UZ", "customs")
    await amina.say("customs")
    await open_network.pass_time(2 * DAY)
    assert (notes(amina), notes(bermet)) == ([], [2])
    await bermet.forge(OpenCard((await amina.member()).id, None, None, 0, None))
    await open_network.pass_time(5 * DAY)
    assert 7 not in notes(bermet)


async def test_they_are_off_with_one_press(open_network: Network) -> None:
    amina = await joins(open_network)
    await open_network.pass_time(2 * DAY)
    assert notes(amina) == [2]
    await amina.press(StopNotes())
    assert amina.reads("onboarding-stopped") and amina.sees(Home())
    await open_network.pass_time(8 * DAY)
    assert notes(amina) == []


async def test_they_wait_for_her_morning_and_do_not_come_late(open_network: Network) -> None:
    amina, bermet = await joins(open_network), await joins(open_network)
    open_network.clock.advance(timedelta(hours=11))
    await open_network.pass_time(DAY)
    assert notes(amina) == []
    # Offline for days: the note of day 2 and that of day 7 do not come together.
    await open_network.pass_time(9 * DAY)
    assert notes(bermet) != [2, 7]
