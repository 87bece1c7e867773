"""Dialogues in webhook mode: concurrent updates, repeated deliveries, and a reverse proxy in
between.
"""

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.simulator import webhook
from handlers.introductions.callbacks import OpenRequest
from handlers.kit.forms import Choose, Submit
from handlers.kit.navigation import SettingsMenu
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from storage.events import registrations
from storage.members import MemberStatus, Profile
from tests.dialogue import Network, Someone, plain, running_network
from tests.events.steps import attended
from tests.introductions.steps import accepts, asks
from tests.registration.steps import FORM, answered, begun
from tests.reverse_proxy import ReverseProxy, Trouble


@pytest.fixture
async def hooked(tmp_path: Path) -> AsyncGenerator[Network]:
    """A network in webhook mode."""
    async with running_network(tmp_path, mode="webhook") as network:
        yield network
        assert "getUpdates" not in network.world.calls


@pytest.fixture
async def proxy(hooked: Network) -> AsyncGenerator[ReverseProxy]:
    """A reverse proxy before it."""
    async with ReverseProxy(hooked).open() as found:
        yield found


def is_from(someone: Someone, kind: str = "") -> Any:
    """Whether an update comes from her."""

    def fits(update: dict[str, Any]) -> bool:
        found = next(key for key in update if key != "update_id")
        return update[found]["from"]["id"] == someone.person.id and kind in ("", found)

    return fits


async def registers(network: Network) -> Someone:
    amina = await begun(network)
    await answered(amina)
    await amina.press(Submit(FORM))
    return amina


async def test_registration(hooked: Network) -> None:
    amina = await registers(hooked)
    assert amina.toasted("registration-sent")
    assert amina.reads("start-waiting")
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_an_event(hooked: Network) -> None:
    amina = await hooked.member()
    _, event = await attended(hooked, amina)
    assert "Women in border services" in amina.inbox
    own = (await amina.member()).id
    place = await registrations.registration_of(hooked.db, event, own)
    assert place is not None and place.status is registrations.RegistrationStatus.REGISTERED


async def test_an_introduction(hooked: Network) -> None:
    amina = await hooked.member("Amina", "TJ")
    aizhan = await hooked.member("Aizhan", "KZ", language="ru")
    request = await asks(amina, aizhan)
    await accepts(aizhan, request)
    await amina.press(OpenRequest(request))
    assert "aizhan@example.kz" in amina.screen
    assert f"@{amina.person.username}" in aizhan.screen


# Order


async def test_nobody_waits_for_a_message_of_somebody_else(
    hooked: Network, proxy: ReverseProxy
) -> None:
    amina, barno = await hooked.member("Amina"), await hooked.member("Barno")
    await amina.say("/start")
    await barno.say("/start")
    proxy.hold(is_from(barno, "message"))
    hooked.world.write(barno.person, "/help")
    await proxy.arrived(3)
    hooked.world.press(amina.person, *amina.find(SettingsMenu()))
    await hooked.world.until(lambda: amina.reads("home-settings"))
    hooked.world.press(barno.person, *barno.find(SettingsMenu()))
    await hooked.world.until(lambda: barno.reads("home-settings"))
    assert len(hooked.world.updates) == 1, "her message is still held"
    shown = len(barno.messages)
    proxy.release()
    await hooked.settled()
    assert len(barno.messages) == shown + 1, "it is answered too"
    assert barno.reads("help-care")


async def test_a_press_may_overtake_a_message_and_nothing_is_lost(
    hooked: Network, proxy: ReverseProxy
) -> None:
    """Telegram keeps no order between her messages and her presses."""
    amina = await begun(hooked)
    await answered(amina)
    proxy.hold(is_from(amina, "message"))
    arrived = len(proxy.came)
    hooked.world.write(amina.person, "/help")
    await proxy.arrived(arrived + 1)
    hooked.world.press(amina.person, *amina.find(Submit(FORM)))
    await hooked.world.until(lambda: amina.reads("start-waiting"))
    proxy.release()
    await hooked.settled()
    assert amina.reads("help-care")
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_messages_of_one_person_are_answered_in_their_order(
    hooked: Network, proxy: ReverseProxy
) -> None:
    """Also where one of them fails: those after it wait until it was accepted."""
    amina = await begun(hooked)
    failed: set[int] = set()

    def every_second(update: dict[str, Any]) -> Trouble | None:
        number = update["update_id"]
        if number % 2 or number in failed:
            return None
        failed.add(number)
        return "refuse"

    proxy.trouble = every_second
    for text in (
        "Amina", "Tajikistan", "Customs", "Demo Office", "Inspector", "mentoring, climate",
        "/skip", "Digital skills", "/skip",
    ):  # fmt: skip
        hooked.world.write(amina.person, text)
    await hooked.settled()
    assert amina.reads("registration-review")
    await amina.press(Submit(FORM))
    assert await amina.profile() == Profile(
        "Amina", "TJ", "customs", "Demo Office", "Inspector",
        ("mentoring", "climate"), ("digital_skills",),
    )  # fmt: skip
    assert failed
    came = [update["update_id"] for update in proxy.came if is_from(amina, "message")(update)]
    assert came == sorted(came)


# Repeats


@pytest.mark.parametrize("trouble", ["refuse", "lose", "hang", "twice"])
async def test_each_update_has_one_effect(
    hooked: Network, proxy: ReverseProxy, monkeypatch: pytest.MonkeyPatch, trouble: Trouble
) -> None:
    """Whatever happens to a request on its way, she is answered once, and as ever."""
    monkeypatch.setattr(webhook, "READ", 0.1)
    saule = await hooked.coordinator("TJ")
    calm = await registers(hooked)
    troubled: set[int] = set()

    def first_time(update: dict[str, Any]) -> Trouble | None:
        number = update["update_id"]
        is_first = number not in troubled
        troubled.add(number)
        return trouble if is_first else None

    proxy.trouble = first_time
    already = len(proxy.came)
    amina = await registers(hooked)
    applied = await hooked.db.read(lambda tx: tx.value("SELECT max(id) FROM reviews"))
    await saule.press(OpenReview(applied, 0))
    await saule.press(Approve(applied))
    came = [update["update_id"] for update in proxy.came[already:]]
    times = 1 if trouble == "twice" else 2
    assert all(came.count(number) >= times for number in set(came)), "each was brought again"
    assert set(proxy.statuses) == {200}
    before = [message["text"] for message in calm.messages]
    assert [message["text"] for message in amina.messages[: len(before)]] == before
    assert (
        sum(
            plain("applications-welcome", "en", network="Kurak") in m["text"]
            for m in amina.messages[len(before) :]
        )
        == 1
    )
    assert await hooked.db.read(lambda tx: tx.value("SELECT count(*) FROM reviews")) == 2


async def test_what_the_bot_cannot_store_comes_again(hooked: Network, proxy: ReverseProxy) -> None:
    amina = await begun(hooked)
    await hooked.db.write(lambda tx: tx.execute("ALTER TABLE inbox RENAME TO gone"))
    arrived, shown = len(proxy.came), len(amina.messages)
    hooked.world.write(amina.person, "Amina K.")
    await proxy.arrived(arrived + 2)
    await hooked.world.until(lambda: hooked.simulator.brought >= arrived + 2)
    assert proxy.statuses[arrived:] == [503, 503]
    assert len(amina.messages) == shown
    await hooked.db.write(lambda tx: tx.execute("ALTER TABLE gone RENAME TO inbox"))
    await hooked.pass_time(timedelta(seconds=2))
    assert amina.reads("registration-ask-country")
    assert len(amina.messages) == shown + 1


async def test_a_restart_in_between(tmp_path: Path) -> None:
    """What the bot took while its answer was lost comes again to the next process, beside what was
    sent while there was none.
    """
    async with running_network(tmp_path, mode="webhook") as network:
        world = network.world
        amina = await begun(network)
        async with ReverseProxy(network).open() as proxy:
            proxy.trouble = lambda _: "lose"
            shown = len(amina.messages)
            world.write(amina.person, "Amina K.")
            await world.until(lambda: amina.reads("registration-ask-country"))
            assert set(proxy.statuses) == {200}
    assert len(world.updates) == 1, "Telegram does not know that it came"
    world.write(amina.person, "Tajikistan")
    async with running_network(tmp_path, world, mode="webhook") as network:
        amina = Someone(network, amina.person, "en")
        await network.settled()
        assert amina.reads("registration-ask-sector")
        assert len(amina.messages) == shown + 2, "each is answered once"
        await amina.press(Choose(FORM, "sector", "customs"))
        await amina.say("/cancel")
