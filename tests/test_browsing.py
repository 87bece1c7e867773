"""Unusual browsing: admins are told once and without names, and each look who it is is audited."""

from datetime import timedelta
from functools import partial

import pytest

from handlers.browsing import LookWho
from handlers.directory import OpenCard
from handlers.events.callbacks import ShowParticipant
from handlers.introductions.callbacks import AskAuthor
from handlers.kit.navigation import BrowsingAlerts
from handlers.kit.notifications import OpenNotice
from handlers.roles import ShowMember
from storage import browsing, erasure
from storage.browsing import MOST_UNASKED, MOST_UNSEEN, Unusual
from storage.database import Transaction
from tests.crowd import add, crowd
from tests.dialogue import Network, Someone, plain
from tests.events.steps import event_by
from tests.introductions.steps import LANGUAGES, asks
from tests.practices.steps import accepts, shares

SOON = timedelta(minutes=5)


async def opens_all(someone: Someone, ids: list[int]) -> None:
    if not someone.messages:
        await someone.say("/start")
    for member_id in ids:
        await someone.forge(OpenCard(member_id, None, None, 0, None))


async def alerts_in(network: Network) -> list[tuple[int, str]]:
    return await network.db.read(
        lambda tx: [tuple(r) for r in tx.rows("SELECT id, what FROM browsing_alerts ORDER BY id")]
    )


async def looks(network: Network) -> int:
    return await network.db.read(
        lambda tx: tx.value("SELECT count(*) FROM audit WHERE action = 'browsing-look'")
    )


@LANGUAGES
async def test_admins_are_told_within_five_minutes_without_a_name(
    network: Network, language: str
) -> None:
    admin, amina = await network.admin(language), await network.member("Amina", "TJ")
    coordinator = await network.coordinator("TJ")
    await opens_all(amina, await crowd(network.db, 20))
    await network.pass_time(SOON)
    await admin.open_notice()
    assert admin.reads("browsing-what-day")
    assert "Amina" not in admin.inbox
    (look,) = [press for press in admin.presses if isinstance(press, LookWho)]
    assert await looks(network) == 0
    await admin.press(look)
    assert "Amina" in admin.screen and await looks(network) == 1
    assert admin.reads("browsing-numbers", day="20", week="20", asked="0")
    await admin.press(ShowMember((await amina.member()).id))
    assert "Amina" in admin.screen
    assert not coordinator.messages, "only admins are told"
    await coordinator.say("/start")
    await coordinator.forge(look)
    assert coordinator.toasted("fallback-staff-only")


async def test_they_are_told_once_and_the_audit_holds_every_look(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina", "TJ")
    ids = await crowd(network.db, 41)
    await opens_all(amina, ids[:20])
    await network.pass_time(SOON)
    sent = len(admin.messages)
    for start in (20, 40):
        await network.pass_time(timedelta(days=1))
        await opens_all(amina, ids[start : start + 20])
    await network.pass_time(SOON)
    assert len(admin.messages) == sent and len(await alerts_in(network)) == 1
    ((alert, _),) = await alerts_in(network)
    for count in (1, 2):
        await admin.forge(LookWho(alert))
        assert await looks(network) == count
    await admin.say("/admin")
    assert not admin.sees(BrowsingAlerts(0)), "nothing new"


async def test_many_accounts_at_once_are_one_message(network: Network) -> None:
    admin, ids = await network.admin(), await crowd(network.db, 20)
    for name in ("Amina", "Nigina", "Zarina"):
        await opens_all(await network.member(name, "TJ"), ids)
    await network.pass_time(SOON)
    assert len(admin.messages) == 1
    await admin.open_notice()
    assert admin.screen.count(plain("browsing-what-day", "en")) == 3
    await admin.say("/admin")
    await admin.press(BrowsingAlerts(0))
    assert admin.screen.count(plain("browsing-what-day", "en")) == 3


async def test_an_admin_is_not_told_about_herself(network: Network) -> None:
    admin = await network.admin()
    await opens_all(admin, await crowd(network.db, 20))
    ((alert, _),) = await alerts_in(network)
    await network.pass_time(SOON)
    assert not any(isinstance(press, OpenNotice) for press in admin.presses)
    await admin.forge(BrowsingAlerts(0))
    assert admin.reads("browsing-none")
    await admin.forge(LookWho(alert))
    assert admin.toasted("browsing-gone") and await looks(network) == 0


@pytest.mark.parametrize("asked", [True, False])
async def test_many_profiles_without_a_request_are_unusual(network: Network, asked: bool) -> None:
    amina, ids = await network.member("Amina", "TJ"), await crowd(network.db, MOST_UNASKED + 1)
    await amina.say("/start")
    if asked:
        await asks(amina, await network.member("Zarina", "UZ"))
    for start in (0, 15):
        await opens_all(amina, ids[start : start + 15])
        await network.pass_time(timedelta(days=1, minutes=1))
    assert await alerts_in(network) == ([] if asked else [(1, Unusual.UNASKED)])


async def test_guessing_at_profiles_is_unusual(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await opens_all(amina, list(range(10_000, 10_000 + MOST_UNSEEN)))
    assert amina.reads("directory-no-card")
    assert await alerts_in(network) == [(1, Unusual.UNSEEN)]


async def test_nothing_is_shown_of_somebody_who_has_left(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina", "TJ")
    await opens_all(amina, await crowd(network.db, 20))
    await network.pass_time(SOON)
    await erasure.erase(network.db, (await amina.member()).id, network.clock.now())
    await admin.press("Open")
    assert admin.reads("notice-gone")


async def test_a_large_network_has_a_smaller_limit_of_a_week(network: Network) -> None:
    def limit(tx: Transaction, more: int) -> int:
        add(tx, more)
        return browsing.week_limit(tx).times

    found = [await network.db.write(partial(limit, more=more)) for more in (3_999, 1, 1_000, 1_500)]
    assert found == [60, 50, 50, 60]


async def test_a_coordinator_has_the_limits_of_a_member_outside_of_her_countries(
    network: Network,
) -> None:
    saule, ids = await network.coordinator("KZ"), await crowd(network.db, 60)
    await saule.say("/start")
    shown: list[int] = []
    for member_id in ids:
        await saule.forge(ShowMember(member_id))
        if "Demo Office" in saule.screen:
            shown.append(member_id)
    own = [member_id for number, member_id in enumerate(ids) if number % 5 == 0]
    assert set(own) <= set(shown), "all of her own country"
    assert len(shown) == len(own) + browsing.CARDS_A_DAY.times
    assert "many profiles recently" in saule.screen or ids[-1] in own
    assert await alerts_in(network) == [(1, Unusual.DAY)]


async def test_an_event_of_hers_opens_no_more_profiles(network: Network) -> None:
    saule, ids = await network.coordinator("TM"), await crowd(network.db, 30)
    event = await event_by(network, (await saule.member()).id, wide=False)
    others = [member_id for number, member_id in enumerate(ids) if number % 5 != 3]
    await saule.say("/start")
    shown = 0
    for member_id in others:
        await saule.forge(ShowParticipant(event.id, member_id))
        shown += "Demo Office" in saule.screen
    assert shown == browsing.CARDS_A_DAY.times < len(others)


async def test_asking_a_named_author_opens_her_profile(network: Network) -> None:
    amina, saule = await network.member("Amina", "TJ"), await network.coordinator("KZ")
    author = await network.member("Aizhan", "KZ")
    practice, submission = await shares(author)
    await accepts(saule, submission)
    await opens_all(amina, await crowd(network.db, browsing.CARDS_A_DAY.times))
    await amina.forge(AskAuthor("practice", practice))
    assert "many profiles recently" in amina.screen
