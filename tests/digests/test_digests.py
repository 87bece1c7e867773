"""The digest: in her language, outside her quiet hours, once, never empty, off with one press."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers import digests, settings
from handlers.kit import date_format
from handlers.kit.texts import texts
from handlers.language import SetLanguage
from storage import settings as stored
from storage.database import Transaction
from tests.announcements.steps import label
from tests.dialogue import Network, Someone, new_world, plain, running_network
from tests.digests.steps import wants, weekday
from tests.events.steps import attended
from tests.practices.steps import TEXTS, accepts, in_library, shares, translates


def weeks(someone: Someone) -> int:
    """How many digests stand in her chat."""
    return someone.inbox.count(plain("digest-title", someone.language, network="Kurak"))


async def reader(network: Network, name: str = "Nigora", **told: Any) -> Someone:
    """A member in Uzbekistan who looks for what practices are about."""
    told.setdefault("seeks", ("leadership",))
    someone = await network.member(name, "UZ", told.pop("sector", "media"), **told)
    await wants(someone)
    return someone


async def a_practice(network: Network, title: str = "A help desk", **told: Any) -> None:
    """Somebody in Tajikistan shares one, and it is accepted."""
    amina = await network.member("Amina", "TJ", "border")
    saule = await network.coordinator("TJ", "Saule")
    _, sent = await shares(amina, title, **told)
    await accepts(saule, sent)


async def test_a_clock_that_goes_to_the_next_message_stops_for_it(network: Network) -> None:
    await reader(network)
    due = await network.kurak.next_due(network.clock.now())
    assert due is not None
    assert abs(due - network.clock.now() - timedelta(days=7)) < timedelta(hours=1)


async def test_her_week_in_her_language_at_her_hour(network: Network) -> None:
    nigora = await reader(network, language="ru", sector="customs")
    await a_practice(network)
    await attended(network)
    for name in ("B", "C", "D", "E", "F"):
        await network.member(name, "UZ", "border")
    await network.member("G", "TJ", "customs")
    await network.pass_time(timedelta(days=7) - timedelta(minutes=1))
    assert weeks(nigora) == 0
    await network.pass_time(timedelta(minutes=1))
    assert weeks(nigora) == 1 and nigora.reads("digest-title", network="Kurak")
    assert nigora.reads("digest-line", title="A help desk")
    assert nigora.reads("digest-joined", where="Узбекистан", count="6")
    assert f"{label(nigora, 'sector-customs')}: <5" in nigora.screen
    assert nigora.reads("digest-to-translate", title="A help desk", language="английский")
    assert nigora.last["message_id"] in nigora.person.silent
    for name in ("B", "C", "G"):
        assert f" {name}\n" not in nigora.screen, "no names"


async def test_a_title_that_she_reads_rather_than_the_original(network: Network) -> None:
    nigora = await reader(network, language="kk")
    _, saule, practice_id = await in_library(network, title="Yordam stoli", language="uz")
    nigina = await network.member("Nigina", "TJ", language="ru")
    await nigina.say("/start")
    sent = await translates(nigina, practice_id, "ru", **dict.fromkeys(TEXTS, "Стол помощи."))
    await accepts(saule, sent)
    await network.pass_time(timedelta(days=7, minutes=1))
    assert nigora.reads("digest-line", title="Ёрдам столи"), nigora.screen


EVENT_LINES = {
    "none": "digest-event", "cancelled": None, "expired": None, "revoked": None,
    "registered": "digest-event-registered", "waitlisted": "digest-event-waitlisted",
    "offered": "digest-event-offered",
}  # fmt: skip
"""How an event is told to her who said this to it."""


@pytest.mark.parametrize("answers", ["open", "closed", "cancelled"])
async def test_an_event_by_what_she_said_to_it(network: Network, answers: str) -> None:
    """What she said no to is left out, what is hers is told as hers, and what she can no longer
    answer is left out unless it is hers.
    """
    readers = {state: await reader(network, f"Nigora {state}") for state in EVENT_LINES}
    ids = {state: (await someone.member()).id for state, someone in readers.items()}
    _, event_id = await attended(network)
    await a_practice(network)
    sql = {"open": "SELECT 1",
           "closed": "UPDATE events SET registration_closes_at = created_at + 60",
           "cancelled": "UPDATE events SET status = 'cancelled'"}[answers]  # fmt: skip

    def said(tx: Transaction) -> None:
        for place, (state, own) in enumerate(ids.items()):
            if state != "none":
                tx.execute(
                    """INSERT INTO registrations (event_id, member_id, country, status,
                        queue_position, updated_at,
                        offer_expires_at) VALUES (:event, :own, 'UZ', :state, :place, 0, :over)""",
                    {"event": event_id, "own": own, "state": state, "place": place,
                     "over": 9_999_999_999 if state == "offered" else None},
                )  # fmt: skip
        tx.execute(sql)

    await network.db.write(said)
    await network.pass_time(timedelta(days=7, minutes=1))
    for state, shown in EVENT_LINES.items():
        nigora = readers[state]
        assert weeks(nigora) == 1
        found = [line for line in nigora.screen.splitlines() if "Women in border" in line]
        if shown is None or answers == "cancelled" or (answers == "closed" and state == "none"):
            assert not found, state
        else:
            told = plain(shown, "en", day="", title="Women in border services")
            ending = told.removeprefix("· : ")
            assert [line.partition(": ")[2].endswith(ending) for line in found] == [True], state


async def test_never_empty(network: Network) -> None:
    nigora = await reader(network)
    await network.pass_time(timedelta(days=7, minutes=1))
    assert weeks(nigora) == 0
    # What came in an empty week is not lost, and is not told twice.
    await a_practice(network)
    await network.pass_time(timedelta(days=7))
    assert weeks(nigora) == 1
    await network.pass_time(timedelta(days=7))
    assert weeks(nigora) == 1


async def test_her_topics_alone(network: Network) -> None:
    nigora = await reader(network, seeks=("mentoring",))
    await a_practice(network)
    await network.pass_time(timedelta(days=7, minutes=1))
    assert weeks(nigora) == 0


async def test_off_with_one_press_and_on_again(network: Network) -> None:
    nigora = await reader(network)
    await a_practice(network)
    await network.pass_time(timedelta(days=7, minutes=1))
    await nigora.press(digests.TurnDigestOff())
    assert nigora.reads("digest-off") and weeks(nigora) == 1, "what she has stays"
    await attended(network)
    await network.pass_time(timedelta(days=7))
    assert weeks(nigora) == 1
    await nigora.say("/settings")
    await nigora.press(settings.PickDigest())
    day = (weekday(network) + 3) % 7
    await nigora.press(settings.ChooseDigest(day))
    said = date_format.weekday_name(texts("en"), day)
    assert f"✓ Weekly summary: {said}" in nigora.labels
    await network.pass_time(timedelta(days=2))
    assert weeks(nigora) == 1
    await network.pass_time(timedelta(days=1))
    assert weeks(nigora) == 2 and nigora.reads("digest-about-events")


async def test_it_follows_her_clock(network: Network) -> None:
    nigora = await reader(network)
    own = (await nigora.member()).id
    await a_practice(network)
    await stored.set_time_zone(network.db, own, "America/New_York", network.clock.now())
    await network.pass_time(timedelta(days=7, minutes=1))
    assert weeks(nigora) == 0, "it is night there"
    await network.pass_time(timedelta(hours=10))
    assert weeks(nigora) == 1


async def test_one_that_is_due_already_is_not_put_off(network: Network) -> None:
    nigora = await reader(network)
    own = (await nigora.member()).id
    await a_practice(network)
    network.clock.advance(timedelta(days=7, minutes=1))
    await stored.set_quiet_hours(network.db, own, 22, 7, network.clock.now())
    await network.pass_time(timedelta())
    assert weeks(nigora) == 1


async def test_who_leaves_or_changes_her_language(network: Network) -> None:
    nigora, dilnoza = await reader(network), await reader(network, "Dilnoza")
    await a_practice(network)
    own = (await dilnoza.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET status = 'rejected', joined_at = NULL WHERE id = :id", {"id": own}
        )
    )
    await nigora.say("/language")
    await nigora.press(SetLanguage("uz"))
    await network.pass_time(timedelta(days=7, minutes=1))
    nigora.language = "uz"
    assert nigora.reads("digest-title", network="Kurak") and weeks(dilnoza) == 0


async def test_once_also_over_restarts(tmp_path: Path) -> None:
    async with running_network(tmp_path) as network:
        nigora = await reader(network)
        await a_practice(network)
        world, clock = network.world, network.clock
        clock.advance(timedelta(days=7, minutes=1))
    for _ in range(3):
        async with running_network(tmp_path, world) as network:
            network.clock.advance(clock.now() - network.clock.now())
            await network.pass_time(timedelta(seconds=1))
            nigora.network = network
    assert weeks(nigora) == 1
    assert new_world is not None
