"""What whoever keeps managed profiles sees and changes; where such a woman stands, how long."""

from datetime import timedelta

from handlers.delegations.callbacks import (
    AnswerForDelegate,
    EditDelegate,
    OpenDelegate,
    WithdrawDelegate,
)
from handlers.events import callbacks as events
from handlers.events.callbacks import DecideSeat, ShowParticipant, ShowParticipants
from storage import audiences, directory
from storage.audiences import EVERYBODY
from storage.delegations import keeping
from storage.events import registrations
from storage.roles import Role
from tests.announcements.steps import dismiss
from tests.delegations.steps import (
    audited,
    delegating,
    enters,
    managed,
    managed_id,
    opens_delegation,
)
from tests.dialogue import Network
from tests.events.steps import calls_off, changes


async def test_she_stands_in_the_lists_of_the_event_only(network: Network) -> None:
    admin, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    woman = await managed_id(network, profile_id)
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await amina.say("Zulfiya")
    assert "Zulfiya Rahimova" not in amina.inbox
    viewer = (await amina.member()).id
    found = await directory.card(network.db, viewer, woman)
    assert found is None
    where, values = await network.db.read(lambda tx: audiences.condition(tx, EVERYBODY))
    reached = await network.db.read(
        lambda tx: [row["id"] for row in tx.rows(f"SELECT id FROM members WHERE {where}", values)]
    )
    assert viewer in reached and woman not in reached
    await admin.forge(ShowParticipants(event_id, "in", 0))
    assert any("Zulfiya Rahimova" in label for label in admin.labels)
    await admin.press(ShowParticipant(event_id, woman))
    assert admin.reads("delegate-without-telegram") and "Border Service" in admin.screen
    assert (await audited(network))[-1] == "delegate-look"
    sent = await network.db.read(
        lambda tx: tx.value(
            "SELECT count(*) FROM deliveries WHERE recipient_id = :id", {"id": woman}
        )
    )
    assert sent == 0


async def test_every_look_and_change_is_audited(network: Network) -> None:
    _, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    await opens_delegation(saule, event_id)
    await saule.forge(OpenDelegate(profile_id))
    await saule.forge(EditDelegate(profile_id, "said"))
    await saule.say("Speaks about border trade")
    assert saule.toasted("delegate-notice-changed") or saule.reads("delegate-notice-changed")
    assert "Speaks about border trade" in saule.screen
    await saule.forge(WithdrawDelegate(profile_id))
    await saule.confirm()
    assert saule.toasted("delegate-notice-given-back")
    await saule.press(AnswerForDelegate(profile_id))
    assert saule.toasted("delegate-notice-seated")
    told = await audited(network)
    assert told.count("delegate-answer") == 2 and "delegate-change" in told
    assert told.count("delegate-look") >= 5 and "delegation-look" in told


async def test_an_organiser_decides_and_the_keeper_is_told(network: Network) -> None:
    """Seats taken back, a changed and a cancelled event: each comes to whoever entered her."""
    admin, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    woman = await managed_id(network, profile_id)
    await changes(admin, event_id, "venue", "Khujand, City Hall")
    await network.pass_time(timedelta(minutes=11))
    await saule.open_notice()
    assert saule.reads("delegation-news-changed")
    await admin.forge(DecideSeat(event_id, woman, False))
    await admin.say("The hall is smaller.")
    await saule.open_notice()
    assert saule.reads("delegation-news-revoked")
    await saule.forge(AnswerForDelegate(profile_id))
    assert saule.toasted("delegate-notice-closed")
    await admin.forge(DecideSeat(event_id, woman, True))
    await admin.say("There is room again.")
    await saule.open_notice()
    assert saule.reads("delegation-news-seated")
    await calls_off(admin, event_id)
    await saule.open_notice()
    assert saule.reads("delegation-news-cancelled")


async def test_another_keeps_them_once_she_has_lost_her_role(network: Network) -> None:
    admin, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    await admin.forge(OpenDelegate(profile_id))
    assert admin.reads("delegate-notice-not-allowed")
    await dismiss(network, saule, Role.COORDINATOR, "TJ")
    await admin.forge(OpenDelegate(profile_id))
    assert "Zulfiya Rahimova" in admin.screen


async def test_she_is_checked_in_and_erased_after_ninety_days(network: Network) -> None:
    """An older backup does not bring her back: her tombstone says so."""
    admin, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    woman = await managed_id(network, profile_id)
    await network.pass_time(timedelta(weeks=3, hours=2))
    await admin.say("/start")
    await admin.forge(events.MarkAttendance(event_id, woman, 1, True, 0))
    assert await registrations.has_attended(network.db, event_id, woman)
    await network.pass_time(keeping.RETENTION - timedelta(days=2))
    assert await network.db.read(managed) == ["Zulfiya Rahimova"]
    await network.pass_time(timedelta(days=3))
    assert await network.db.read(managed) == []
    tables = await network.db.read(
        lambda tx: [
            tx.value(f"SELECT count(*) FROM {table}")
            for table in ("managed_profiles", "registrations")
        ]
    )
    assert tables == [0, 0]
    assert len(network.db.tombstones) == 1
