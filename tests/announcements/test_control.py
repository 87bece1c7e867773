"""Announcements that are being sent: send time, pause, resume, stop, a lost role."""

import asyncio
from datetime import timedelta

import pytest

from bot.simulator.faults import Fault
from handlers import settings
from handlers.announcements.callbacks import (
    OpenAnnouncement,
    PauseAnnouncement,
    PickSendTime,
    ResumeAnnouncement,
    SendAtOnce,
    ShowAnnouncementResults,
    StopAnnouncement,
    TypeSendTime,
)
from handlers.kit.audience_picker import (
    PickKey,
)
from handlers.language import SetLanguage
from handlers.suspensions import SuspendMember
from storage.outbox import broadcasts as outbox_many
from storage.reviews import ReviewStatus
from storage.roles import Role
from tests.announcements.steps import (
    adds,
    appoint,
    card_of,
    delivery_counts,
    dismiss,
    far,
    label,
    many,
    received,
    second_admin,
    sends,
    writes,
)
from tests.dialogue import Network, Someone, plain
from tests.reviews.steps import review_of


async def test_at_a_time_and_never_at_night(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member("Amina", "TJ"), await far(network)
    id = await writes(admin)
    await admin.press(PickSendTime(id))
    assert admin.reads("announcement-goes-at-once")
    await admin.press(TypeSendTime(id))
    await admin.say("yesterday 10:00")
    assert "yesterday" not in admin.screen and admin.reads("announcewhen-ask-when")
    await admin.say("tomorrow 10:00")
    assert "10:00 (Tashkent): 2" in admin.screen or "10:00 (Dushanbe): 2" in admin.screen
    assert "08:00 (New York): 1" in admin.screen
    await sends(admin, id)
    assert admin.reads("announcement-sum-waiting", count="3")
    await network.pass_time(timedelta(hours=23))
    assert received([amina, nigora]) == 0
    await network.pass_time(timedelta(hours=1, minutes=1))
    assert received([amina]) == 1 and received([nigora]) == 0
    await network.pass_time(timedelta(hours=8))
    assert received([nigora]) == 1
    await admin.forge(SendAtOnce(id))
    assert admin.toasted("announcement-notice-locked")


async def test_a_time_that_has_passed_meanwhile(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await admin.press(PickSendTime(id))
    await admin.press(TypeSendTime(id))
    await admin.say("tomorrow 10:00")
    await network.pass_time(timedelta(days=2))
    await sends(admin, id)
    assert admin.toasted("announcement-notice-past") and received([amina]) == 0


async def test_urgent_comes_at_night_and_is_asked_twice(network: Network) -> None:
    admin, nigora = await network.admin(), await far(network)
    await writes(admin, kind="urgent")
    await admin.press(label(admin, "announcement-send"))
    await admin.press(label(admin, "announcement-send-yes"))
    assert admin.reads("announcement-urgent-sure", count="2") and received([nigora]) == 0
    await admin.press(label(admin, "announcement-send-yes"))
    assert received([nigora]) == 1 and nigora.reads("announcement-is-urgent")


async def test_quiet_hours_are_hers(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina", "UZ")
    await amina.say("/settings")
    await amina.press(settings.PickQuiet(None))
    await amina.press(settings.PickQuiet(19))
    await amina.press(settings.SetQuietHours(19, 10))
    assert amina.reads("settings-quiet", **{"from": "19:00", "until": "10:00"})
    await network.pass_time(timedelta(hours=9, minutes=30))
    id = await writes(admin)
    await sends(admin, id)
    assert received([amina]) == 0 and received([admin]) == 1
    await network.pass_time(timedelta(hours=14))
    assert received([amina]) == 0
    await network.pass_time(timedelta(hours=1))
    assert received([amina]) == 1


async def test_pause_go_on_and_stop(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member(), await far(network)
    id = await writes(admin)
    await sends(admin, id)
    assert received([amina]) == 1
    await admin.press(PauseAnnouncement(id))
    assert plain("announcement-paused-sender", "en") in admin.inbox
    await network.pass_time(timedelta(hours=10))
    assert received([nigora]) == 0
    await admin.forge(ResumeAnnouncement(id))
    assert received([nigora]) == 1
    await admin.forge(PauseAnnouncement(id))
    assert admin.toasted("announcement-notice-over")
    id = await writes(admin, "Once more.")
    network.clock.advance(timedelta(hours=14))
    await sends(admin, id)
    await admin.forge(StopAnnouncement(id))
    assert admin.reads("announcement-stop-sure", count="1")
    await admin.confirm()
    assert plain("announcement-is-stopped", "en") in admin.inbox
    await network.pass_time(timedelta(days=2))
    await admin.forge(ResumeAnnouncement(id))
    assert admin.toasted("announcement-notice-over")
    assert received([nigora], "Once more.") == 0
    found = (await delivery_counts(network, id)).by_status
    assert found == {"sent": 2, "dropped": 1}
    await admin.forge(ShowAnnouncementResults(id))
    assert admin.reads("announcement-why", why="stopped", count="1")


async def test_stop_is_one_press_however_many_wait(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits counts as dropped at once; taking it out is work of the background."""
    monkeypatch.setattr(outbox_many, "MAX_DROPPED", 1)
    admin = await network.admin()
    for number in range(9):
        await far(network, f"Reader {number}")
    id = await writes(admin)
    await sends(admin, id)
    await admin.insist(StopAnnouncement(id))

    async def queued() -> int:
        return await network.db.read(
            lambda tx: tx.value(
                """SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
                WHERE kind = 'announcement' AND status = 'queued'"""
            )
        )

    assert await queued(), "all was taken out while she waited"
    assert (await delivery_counts(network, id)).by_status == {"sent": 1, "dropped": 9}
    await admin.forge(ShowAnnouncementResults(id))
    assert admin.reads("announcement-why", why="stopped", count="9")
    for _ in range(9):
        await network.pass_time(timedelta(0))
    assert await queued() == 0
    assert (await delivery_counts(network, id)).by_status == {"sent": 1, "dropped": 9}


async def test_progress_is_shown_as_it_goes(network: Network) -> None:
    admin, nigora = await network.admin(), await far(network)
    id = await writes(admin)
    await sends(admin, id)
    shown = card_of(admin)
    await network.pass_time(timedelta(hours=10))
    await network.kurak.jobs.fast_tick()
    message = admin.person.messages[shown]
    assert plain("announcement-is-over", "en") in message["text"] and received([nigora]) == 1


async def test_a_card_that_telegram_holds_up_holds_up_nothing_else(network: Network) -> None:
    admin, helper = await network.admin(), await second_admin(network)
    nigora = await far(network)
    cards: list[tuple[Someone, int]] = []
    for author, text in ((admin, "First."), (helper, "Second.")):
        await sends(author, await writes(author, text))
        cards.append((author, card_of(author)))
    network.simulator.faults.append(Fault("flood", "editMessageText", seconds=25))
    network.clock.advance(timedelta(hours=10))
    async with asyncio.timeout(10):
        await network.kurak.jobs.tick()
        await network.settled()
        await network.kurak.jobs.fast_tick()
    assert received([nigora], "First.") == received([nigora], "Second.") == 1
    done = [plain("announcement-is-over", "en") in a.person.messages[m]["text"] for a, m in cards]
    assert sorted(done) == [False, True]


@pytest.mark.parametrize("what", ["leaves", "blocks", "turns off", "speaks", "suspended"])
async def test_a_reader_who_changes_while_it_runs(network: Network, what: str) -> None:
    admin, nigora = await network.admin(), await far(network)
    id = await writes(admin)
    await adds(admin, id, "uz", "Dushanbadan.")
    await sends(admin, id)
    own = (await nigora.member()).id
    match what:
        case "leaves":
            await network.db.write(
                lambda tx: tx.execute("DELETE FROM members WHERE id = :id", {"id": own})
            )
        case "suspended":
            await admin.insist(SuspendMember(own))
        case "blocks":
            network.world.block(nigora.person, True)
        case "turns off":
            await nigora.say("/settings")
            await nigora.press(settings.ToggleKind("news", False))
        case _:
            await nigora.say("/language")
            await nigora.press(SetLanguage("uz"))
    await network.pass_time(timedelta(hours=10))
    became = {
        "leaves": "dropped", "suspended": "dropped", "blocks": "blocked", "turns off": "dropped",
        "speaks": "sent",
    }[what]  # fmt: skip
    expected = {"sent": 2} if became == "sent" else {"sent": 1, became: 1}
    assert (await delivery_counts(network, id)).by_status == expected
    assert received([nigora]) == 0
    assert received([nigora], "Dushanbadan.") == (what == "speaks")


async def test_a_sender_who_loses_her_role_is_held(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("UZ")
    nigora = await far(network)
    id = await writes(saule)
    await sends(saule, id)
    await dismiss(network, saule, Role.COORDINATOR, "UZ")
    await admin.open_notice()
    assert "no longer has a role" in admin.screen
    await network.pass_time(timedelta(hours=10))
    assert received([nigora]) == 0
    await saule.forge(ResumeAnnouncement(id))
    assert saule.toasted("fallback-staff-only")
    await admin.press(OpenAnnouncement(id))
    await admin.press(ResumeAnnouncement(id))
    assert received([nigora]) == 1
    # A draft that she had asked for goes nowhere either.
    await appoint(network, saule, Role.COORDINATOR, "UZ")
    await network.member("Amina", "TJ")
    id = await writes(saule, "Beyond.")
    await saule.forge(PickKey("announcement", id, 1, "country", "UZ", 0, False))
    await sends(saule, id)
    await dismiss(network, saule, Role.COORDINATOR, "UZ")
    assert (await review_of(network, "announcement", id)).status is ReviewStatus.WITHDRAWN
    assert received([nigora], "Beyond.") == 0


async def test_two_senders_at_once_and_urgent_first(network: Network) -> None:
    admin, helper = await network.admin(), await second_admin(network)
    readers = await many(network, 3)
    one, two = await writes(admin, "First."), await writes(helper, "Second.", kind="urgent")
    for author, id in ((admin, one), (helper, two)):
        await author.forge(PickSendTime(id))
        await author.forge(TypeSendTime(id))
        await author.say("tomorrow 10:00")
    await sends(admin, one)
    await sends(helper, two)
    await helper.press(label(helper, "announcement-send-yes"))
    await network.pass_time(timedelta(days=1))
    assert received(readers, "First.") == received(readers, "Second.") == 3
    for reader in readers:
        texts = [m["text"] for m in reader.messages if "First." in m["text"] or "Seco" in m["text"]]
        assert "Second." in texts[0], "what is urgent comes first"
