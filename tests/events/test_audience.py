"""The audience of an event: the picker, members by name, changing it after publication."""

from handlers.events import callbacks
from handlers.events.callbacks import (
    DiscardEventAudience,
    OpenEvent,
    RegisterForEvent,
    ReviewEventAudience,
    SaveEventAudience,
    SetEventAudience,
    ShowEventFields,
)
from handlers.kit.audience_picker import (
    FindMember,
    NameMember,
    PickAttendance,
    PickKey,
    PickKeys,
    SaveSegment,
    ShowAudience,
    ShowNamed,
    ShowSegments,
    UseSegment,
)
from handlers.settings import ToggleKind
from tests.dialogue import Network
from tests.events.steps import event_of, makes, publishes

SUBJECT = "event"


async def test_an_event_by_language_topic_and_attendance_with_live_counts(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ", language="tg", seeks=("leadership",))
    dilnoza = await network.member("Dilnoza", "UZ", language="uz")
    maral = await network.member("Maral", "TM", language="tk")
    first = await makes(admin, title="First")
    await publishes(admin, first)
    await dilnoza.press(RegisterForEvent(first))
    event_id = await makes(admin, title="Second")
    await admin.forge(ShowEventFields(event_id, "audience"))
    await admin.press(ShowAudience(SUBJECT, event_id, 1))
    assert admin.reads("audience-readers", count="3"), "all but herself"
    await admin.press(PickKeys(SUBJECT, event_id, 1, "language", 0))
    assert "Tajik · 1" in admin.labels and "Uzbek · 1" in admin.labels
    await admin.press("Tajik · 1")
    await admin.forge(ShowAudience(SUBJECT, event_id, 1))
    await admin.press(PickKeys(SUBJECT, event_id, 1, "seeks", 0))
    await admin.press(PickKeys(SUBJECT, event_id, 1, "offers", 0))
    await admin.forge(PickKey(SUBJECT, event_id, 1, "seeks", "leadership", 0, True))
    assert admin.reads("audience-readers", count="1")
    await admin.forge(ShowAudience(SUBJECT, event_id, 1))
    await admin.press(ShowAudience(SUBJECT, event_id, 2))
    await admin.press(PickKeys(SUBJECT, event_id, 2, "event", 0))
    await admin.press(PickAttendance(SUBJECT, event_id, 2, first))
    assert admin.labels[0] == "Attending · 1"
    await admin.press("Attending · 1")
    assert admin.reads("audience-readers", count="2")
    # The audience is kept for the next event.
    await admin.forge(ShowSegments(SUBJECT, event_id))
    await admin.press(SaveSegment(SUBJECT, event_id))
    await admin.say("Alumnae")
    assert "Alumnae · 2" in admin.labels
    await publishes(admin, event_id)
    assert "Second" in amina.screen and "Second" in dilnoza.screen
    assert "Second" not in maral.inbox
    await maral.forge(OpenEvent(event_id))
    assert maral.reads("event-gone")
    third = await makes(admin, title="Third")
    (use,) = [press for press in admin.presses if isinstance(press, UseSegment)] or [None]
    assert use is None
    await admin.forge(ShowSegments(SUBJECT, third))
    await admin.press("Alumnae · 2")
    assert (await event_of(network, third)).audience == (await event_of(network, event_id)).audience


async def test_another_audience_of_a_published_event_counts_once_it_is_saved(
    network: Network,
) -> None:
    admin = await network.admin()
    amina, nigora = await network.member("Amina", "TJ"), await network.member("Nigora", "KG")
    event_id = await makes(admin, title="Workshop")
    await admin.forge(PickKey(SUBJECT, event_id, 1, "country", "TJ", 0, True))
    await publishes(admin, event_id)
    assert "Workshop" in amina.screen and not nigora.messages
    await nigora.say("/start")
    before = await event_of(network, event_id)
    # On the way from one country to the other nobody is invited, and nobody else sees it.
    await admin.forge(PickKey(SUBJECT, event_id, 1, "country", "TJ", 0, False))
    await admin.forge(PickKey(SUBJECT, event_id, 1, "country", "KG", 0, True))
    await network.settled()
    assert "Workshop" not in nigora.inbox
    assert (await event_of(network, event_id)).audience == before.audience
    await nigora.forge(OpenEvent(event_id))
    assert nigora.reads("event-gone")
    await admin.forge(ShowAudience(SUBJECT, event_id, 1))
    assert admin.reads("event-organiser-audience-new", count="1")
    await admin.press(ReviewEventAudience(event_id))
    (save,) = [press for press in admin.presses if isinstance(press, SaveEventAudience)]
    # It was changed meanwhile: what she has not seen is not saved.
    await admin.forge(PickKey(SUBJECT, event_id, 1, "sector", "health", 0, True))
    await admin.forge(save)
    assert admin.toasted("event-organiser-notice-conflict")
    await admin.forge(PickKey(SUBJECT, event_id, 1, "sector", "health", 0, False))
    await admin.forge(ReviewEventAudience(event_id))
    await admin.press(save)
    await network.settled()
    assert admin.toasted("event-organiser-notice-done")
    assert "Workshop" in nigora.inbox and amina.inbox.count("Workshop") == 1
    # Another one is chosen, and left at that.
    await admin.forge(PickKey(SUBJECT, event_id, 1, "country", "KZ", 0, True))
    await admin.forge(ReviewEventAudience(event_id))
    await admin.press(DiscardEventAudience(event_id))
    saved = await event_of(network, event_id)
    assert saved.next_audience is None and saved.audience.countries == {"KG"}
    await admin.forge(save)
    assert admin.toasted("event-organiser-notice-unchanged")


async def test_members_by_name_are_invited_in_any_case(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member("Amina", "TJ"), await network.member("Nigora", "UZ")
    zarina = await network.member("Zarina", "KG")
    for member in (nigora, zarina):
        await member.say("/settings")
        await member.press(ToggleKind("event", False))
    event_id = await makes(admin, title="Workshop")
    await admin.forge(ShowNamed(SUBJECT, event_id, 0))
    await admin.press(FindMember(SUBJECT, event_id))
    await admin.say("Nigora")
    nigora_id = (await nigora.member()).id
    await admin.press(NameMember(SUBJECT, event_id, nigora_id, True))
    assert admin.toasted("event-organiser-notice-invited")
    await admin.forge(ShowAudience(SUBJECT, event_id, 1))
    assert admin.reads("audience-readers", count="1")
    await publishes(admin, event_id)
    assert "Workshop" in nigora.screen and not amina.messages
    await amina.say("/start")
    # One who is named later is told at once; the last one who is named no longer widens nothing.
    zarina_id = (await zarina.member()).id
    await admin.forge(NameMember(SUBJECT, event_id, zarina_id, True))
    await network.settled()
    assert "Workshop" in zarina.inbox
    for member_id in (nigora_id, zarina_id):
        await admin.forge(NameMember(SUBJECT, event_id, member_id, False))
        assert admin.toasted("event-organiser-notice-uninvited")
    await network.settled()
    await amina.forge(OpenEvent(event_id))
    assert amina.reads("event-gone") and "Workshop" not in amina.inbox
    await admin.forge(NameMember(SUBJECT, event_id, 99_999, True))
    assert admin.toasted("event-organiser-notice-not-possible")


async def test_others_may_come_who_are_not_invited(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member("Amina", "TJ"), await network.member("Nigora", "UZ")
    event_id = await makes(admin, title="Workshop")
    await admin.forge(ShowEventFields(event_id, "audience"))
    assert not any(isinstance(press, SetEventAudience) for press in admin.presses)
    await admin.forge(PickKey(SUBJECT, event_id, 1, "country", "TJ", 0, True))
    await admin.forge(ShowEventFields(event_id, "audience"))
    await admin.press(SetEventAudience(event_id, True))
    await admin.forge(callbacks.ManageEvent(event_id))
    assert admin.reads("event-organiser-also-open")
    await publishes(admin, event_id)
    assert "Workshop" in amina.screen and not nigora.messages
    await nigora.say("/start")
    await nigora.forge(RegisterForEvent(event_id))
    assert nigora.reads("event-registration-registered")
    await admin.forge(SetEventAudience(event_id, False))
    assert (await event_of(network, event_id)).audience.everybody is False
