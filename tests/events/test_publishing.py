"""Events are published to their audience, listed and cancelled, by those who may."""

from datetime import timedelta

from handlers.events import callbacks
from handlers.events.callbacks import (
    CancelRegistration,
    EditEventField,
    ManageEvent,
    OpenEvent,
    PublishEvent,
    RegisterForEvent,
    ShowAgenda,
    ShowEventFields,
)
from handlers.kit import forms
from handlers.kit.audience_picker import PickKey, ShowAudience, ShowNamed
from handlers.kit.navigation import Events
from storage.events import publishing, records
from tests.dialogue import Network, plain
from tests.events.steps import Workshop, attended, event_of, makes, publishes, state_of
from tests.reviews.steps import approves


async def test_a_workshop_from_the_first_word_to_the_reminder(network: Network) -> None:
    nilufar = await network.member("Nilufar", "UZ", language="uz")
    bermet = await network.member("Bermet", "KG", language="ky")
    admin, event_id = await attended(network)
    await network.pass_time(timedelta())
    # One message shows how far the news has come, and has become that of the end.
    assert plain("event-organiser-told", "en", bar="▰" * 10) in admin.inbox
    sums = {"total": "2", "sent": "2"} | dict.fromkeys(
        ("blocked", "failed", "unknown", "dropped", "waiting"), "0"
    )
    assert plain("event-organiser-sums", "en", **sums) in admin.inbox
    for reader in (nilufar, bermet):
        assert reader.reads("event-invited", network="Kurak"), reader.screen
    assert "10:00" in nilufar.screen and "11:00" not in nilufar.screen
    # In Bishkek it is an hour later, and her card says so.
    assert "11:00" in bermet.screen
    await bermet.press(RegisterForEvent(event_id))
    assert bermet.toasted("event-notice-seated") and bermet.reads("event-registration-registered")
    await nilufar.insist(CancelRegistration(event_id))
    assert nilufar.reads("event-registration-cancelled")
    await network.pass_time(timedelta(weeks=2) - timedelta(minutes=1))
    assert not bermet.reads("event-reminder-days", count=7)
    await network.pass_time(timedelta(minutes=1))
    assert bermet.reads("event-reminder-days", count=7)
    assert "11:00" in bermet.screen and "Hotel Asia" in bermet.screen
    await network.pass_time(timedelta(days=6))
    assert bermet.reads("event-reminder-tomorrow")
    await network.pass_time(timedelta(hours=23))
    assert bermet.reads("event-reminder-soon")
    assert "event-reminder" not in nilufar.inbox and nilufar.reads("event-registration-cancelled")


async def test_a_cancelled_event_is_told_and_reminds_nobody(
    network: Network, workshop: Workshop
) -> None:
    admin, amina, event_id = workshop
    await admin.forge(callbacks.CancelEvent(event_id))
    await admin.say("The hall is not free.")
    await admin.press(forms.Submit("eventcancel"))
    assert amina.reads("event-cancelled", network="Kurak")
    assert "The hall is not free." in amina.screen
    before = len(amina.messages)
    await network.pass_time(timedelta(weeks=4))
    assert len(amina.messages) == before
    await amina.forge(RegisterForEvent(event_id))
    assert amina.toasted("event-notice-cancelled")


async def test_a_coordinator_reaches_beyond_her_country_with_an_admin_only(
    network: Network,
) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    aizhan, amina = await network.member("Aizhan", "KZ"), await network.member("Amina", "TJ")
    own = await makes(saule, title="For our country")
    await publishes(saule, own)
    assert aizhan.reads("event-invited", network="Kurak") and not amina.messages
    wide = await makes(saule, title="For all five")
    await saule.forge(PickKey("event", wide, 1, "country", "TJ", 0, True))
    await saule.press(PickKey("event", wide, 1, "country", "KZ", 0, False))
    await publishes(saule, wide)
    assert saule.toasted("event-organiser-notice-asked") and not amina.messages
    assert admin.reads("review-requested")
    await approves(admin, "event", wide)
    assert "For all five" in amina.screen and "For all five" not in aizhan.inbox


async def test_an_event_is_seen_by_its_audience_only(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    await admin.forge(PickKey("event", event_id, 1, "sector", "customs", 0, True))
    inside = await network.member("Amina", "TJ", "customs")
    outside = await network.member("Maral", "TM", "health")
    await publishes(admin, event_id)
    assert "Women in border services" in inside.screen and not outside.messages
    await outside.say("/events")
    assert outside.reads("event-none-coming")
    for press in (OpenEvent(event_id), RegisterForEvent(event_id), ShowAgenda(event_id, 1)):
        await outside.forge(press)
        assert outside.reads("event-gone"), press
    assert await state_of(outside, event_id) is None
    # Opened to all, it is there for her too.
    await admin.forge(callbacks.SetEventAudience(event_id, True))
    await outside.forge(RegisterForEvent(event_id))
    assert outside.reads("event-registration-registered")


async def test_lists_of_events(network: Network) -> None:
    admin = await network.admin()
    first = await makes(admin, title="First")
    second = await makes(admin, title="Second", starts="tomorrow 10:00", ends="11:00")
    amina = await network.member("Amina", "TJ")
    for event_id in (first, second):
        await publishes(admin, event_id)
    await amina.press(RegisterForEvent(second))
    await amina.say("/events")
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [
        second,
        first,
    ]
    await amina.press(Events("mine", 0, None, None))
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [second]
    await network.pass_time(timedelta(days=2))
    await amina.say("/events")
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [first]
    await amina.press(Events("past", 0, None, None))
    assert [press.event_id for press in amina.presses if isinstance(press, OpenEvent)] == [second]


async def test_only_organisers_reach_the_desk_of_an_event(network: Network) -> None:
    admin = await network.admin()
    event_id = await makes(admin)
    saule = await network.coordinator("KZ", "Saule")
    await saule.say("/start")
    version = (await event_of(network, event_id)).version
    for press in (
        ManageEvent(event_id), ShowEventFields(event_id, "main"),
        EditEventField(event_id, "title", "en"), PublishEvent(event_id, version),
        callbacks.CancelEvent(event_id),
        callbacks.ShowParticipants(event_id, "in", 0),
        callbacks.ShowCheckIn(event_id), callbacks.ShowFeedback(event_id, 0),
        callbacks.ExportEvent(event_id, "people"),
        ShowAudience("event", event_id, 1), ShowNamed("event", event_id, 0),
        callbacks.PreviewEvent(event_id, "en"),
    ):  # fmt: skip
        await saule.forge(press)
        assert "Women in border services" not in saule.screen, press
    assert (await event_of(network, event_id)).status is records.EventStatus.DRAFT


async def test_a_removed_coordinator_has_no_hand_in_her_event(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    event_id = await makes(saule)
    own = (await saule.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": own})
    )
    await saule.insist(PublishEvent(event_id))
    assert saule.toasted("fallback-staff-only")
    outcome = await publishing.publish(network.db, event_id, own, network.clock.now())
    assert outcome is publishing.PublishOutcome.NOT_ALLOWED
