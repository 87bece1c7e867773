"""The audience of an announcement, with live counts."""

from handlers import settings
from handlers.kit.audience_picker import (
    DeleteSegment,
    DropGroup,
    PickAttendance,
    PickKey,
    PickKeys,
    SaveSegment,
    ShowAudience,
    ShowSegments,
    UseSegment,
)
from handlers.suspensions import SuspendMember
from tests.announcements.steps import delivery_counts, label, received, second_admin, sends, writes
from tests.dialogue import Network
from tests.events.steps import attended


async def test_and_inside_or_between_with_live_counts(network: Network) -> None:
    admin = await network.admin()
    await network.member("A", "TJ", "customs")
    await network.member("B", "TJ", "border")
    await network.member("C", "KZ", "customs", seeks=("leadership",))
    await network.member("D", "KG", "media", language="ky")
    id = await writes(admin)
    await admin.press(ShowAudience("announcement", id, 1))
    await admin.press(PickKeys("announcement", id, 1, "country", 0))
    assert "Tajikistan · 2" in admin.labels and "Kazakhstan · 1" in admin.labels
    await admin.press("Tajikistan · 2")
    assert "✓ Tajikistan · 2" in admin.labels and admin.reads("audience-readers", count="2")
    await admin.press("Kazakhstan · 1")
    assert admin.reads("audience-readers", count="3")
    await admin.press(ShowAudience("announcement", id, 1))
    await admin.press(PickKeys("announcement", id, 1, "sector", 0))
    # Inside a part all must hold: the counts are those of Tajikistan and Kazakhstan.
    assert "Customs and taxes · 2" in admin.labels or any("· 2" in one for one in admin.labels)
    await admin.forge(PickKey("announcement", id, 1, "sector", "customs", 0, True))
    assert admin.reads("audience-readers", count="2")
    await admin.forge(ShowAudience("announcement", id, 1))
    await admin.press(ShowAudience("announcement", id, 2))
    await admin.press(PickKeys("announcement", id, 2, "language", 0))
    await admin.forge(PickKey("announcement", id, 2, "language", "ky", 0, True))
    assert admin.reads("audience-readers", count="3")
    await admin.forge(ShowAudience("announcement", id, 3))
    await admin.press(PickKeys("announcement", id, 3, "seeks", 0))
    await admin.forge(PickKey("announcement", id, 3, "seeks", "leadership", 0, True))
    assert admin.reads("audience-readers", count="3")
    await admin.forge(ShowAudience("announcement", id, 3))
    await admin.press(DropGroup("announcement", id, 3))
    await admin.forge(ShowAudience("announcement", id, 2))
    await admin.press(PickKeys("announcement", id, 2, "role", 0))
    assert "admins · 0" in admin.labels and "members without a role · 1" in admin.labels
    await admin.forge(ShowAudience("announcement", id, 2))
    await admin.press(PickKeys("announcement", id, 2, "since", 0))
    assert admin.labels[0].endswith("· 1")
    await sends(admin, id)
    assert (await delivery_counts(network, id)).by_status == {"sent": 3}


async def test_the_people_of_an_event(network: Network) -> None:
    amina, dilnoza = [await network.member(name, "TJ") for name in ("Amina", "Dilnoza")]
    admin, event_id = await attended(network, amina, dilnoza, seats=1)
    id = await writes(admin)
    await admin.press(ShowAudience("announcement", id, 1))
    await admin.press(PickKeys("announcement", id, 1, "event", 0))
    await admin.press(PickAttendance("announcement", id, 1, event_id))
    assert admin.labels[:3] == ["Attending · 1", "On the waiting list · 1", "Attended · 0"]
    await admin.press("Attending · 1")
    await sends(admin, id)
    assert received([amina]) == 1 and received([dilnoza]) == 0


async def test_who_turned_it_off_or_blocked_is_subtracted_and_said(network: Network) -> None:
    admin = await network.admin()
    amina, dilnoza, maral, zarina = [
        await network.member(name, "TJ") for name in ("Amina", "Dilnoza", "Maral", "Zarina")
    ]
    await admin.say("/admin")
    await admin.insist(SuspendMember((await zarina.member()).id))
    await amina.say("/settings")
    await amina.press(settings.ToggleKind("news", False))
    assert amina.toasted("settings-now-off")
    network.world.block(dilnoza.person, True)
    await network.settled()
    id = await writes(admin)
    assert admin.reads("audience-readers", count="2")
    assert admin.reads("announcement-without", off="1", away="1", suspended="1")
    await sends(admin, id)
    assert received([amina, dilnoza, zarina]) == 0 and received([maral]) == 1
    # Another kind she still wants.
    id = await writes(admin, "A fellowship is open.", kind="opportunity")
    await sends(admin, id)
    assert received([amina], "A fellowship is open.") == 1


async def test_audiences_are_kept_for_the_next_time(network: Network) -> None:
    admin = await network.admin()
    await network.member("Amina", "TJ")
    id = await writes(admin)
    await admin.forge(PickKey("announcement", id, 1, "country", "TJ", 0, True))
    await admin.forge(ShowSegments("announcement", id))
    await admin.press(SaveSegment("announcement", id))
    await admin.say("Tajikistan")
    assert "Tajikistan · 1" in admin.labels
    await admin.press(SaveSegment("announcement", id))
    await admin.say("Tajikistan")
    assert admin.reads("audience-notice-name-taken")
    other = await writes(admin, "Another one.")
    await admin.forge(ShowSegments("announcement", other))
    await admin.press("Tajikistan · 1")
    assert admin.reads("audience-readers", count="1")
    # Nobody else has them, or may use them.
    helper = await second_admin(network)
    third = await writes(helper, "Hers.")
    await helper.forge(UseSegment("announcement", third, 2))
    assert helper.toasted("audience-notice-gone")
    await admin.forge(ShowSegments("announcement", other))
    await admin.press(label(admin, "audience-segment-delete"))
    assert admin.reads("audience-segment-delete-sure", name="Tajikistan")
    await admin.confirm()
    assert admin.reads("audience-segments-none")
    await admin.forge(DeleteSegment("announcement", other, 99))


async def test_an_audience_of_none_and_a_language_that_nobody_reads(network: Network) -> None:
    admin = await network.admin()
    await network.member("Amina", "TJ", language="tg")
    id = await writes(admin, "Duşenbeden başlap.", language="tk")
    await admin.forge(PickKey("announcement", id, 1, "country", "TJ", 0, True))
    await sends(admin, id)
    assert admin.toasted("announcement-notice-nobody-reads-it")
    await admin.forge(PickKey("announcement", id, 1, "country", "TJ", 0, False))
    await admin.forge(PickKey("announcement", id, 1, "country", "AF", 0, True))
    await sends(admin, id)
    assert admin.toasted("announcement-notice-nobody")
