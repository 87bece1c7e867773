from datetime import timedelta

import pytest

from handlers.directory import OpenCard
from handlers.kit.forms import Back, Choose, Mark, Next
from handlers.kit.navigation import OwnProfile
from handlers.profile import ChangeProfileField, MoreFields, PickTimeZone, SetTimeZone
from storage import outbox
from storage.members import Profile
from storage.roles import ROLE_CHANGED
from tests.dialogue import Network

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "ky"])


@LANGUAGES
async def test_every_line_can_be_looked_at_and_changed(network: Network, language: str) -> None:
    amina = await network.member(language=language)
    await amina.say("/profile")
    assert amina.reads("profile-yours")
    for field, said in (
        ("name", "Amina Rahimova"), ("country", "Uzbekistan"), ("sector", "Health care"),
        ("institution", "Demo Hospital"), ("position", "Doctor"),
    ):  # fmt: skip
        await amina.press(ChangeProfileField(field))
        await amina.say(said)
        decided = field in ("country", "sector")
        assert amina.reads("profile-requested" if decided else "profile-changed")
    await amina.press(ChangeProfileField("offers"))
    await amina.press(Mark("profile", "offers", "career", True, 0))
    await amina.press(Next("profile", "offers"))
    assert amina.toasted("profile-changed")
    assert await amina.profile() == Profile(
        "Amina Rahimova", "TJ", "customs", "Demo Hospital", "Doctor", ("career",)
    )


async def test_an_optional_line_can_be_emptied(network: Network) -> None:
    amina = await network.member(institution="Demo Office", offers=("career",))
    await amina.say("/profile")
    await amina.press(ChangeProfileField("institution"))
    await amina.press(Choose("profile", "institution", ""))
    await amina.press(ChangeProfileField("offers"))
    await amina.press(Mark("profile", "offers", "career", False, 0))
    await amina.press(Next("profile", "offers"))
    assert await amina.profile() == Profile("Amina", "TJ", "customs")


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "Bukhara"), ("ru", "Бухарская область"), ("uz", "buxoroda")]
)
async def test_the_region_is_one_of_her_country(
    network: Network, language: str, typed: str
) -> None:
    dilnoza = await network.member("Dilnoza", "UZ", language=language)
    await dilnoza.say("/profile")
    await dilnoza.press(MoreFields())
    await dilnoza.press(ChangeProfileField("region"))
    assert dilnoza.reads("registration-ask-region")
    for wrong in ("Khatlon", "Kazakhstan", "the mountains"):
        await dilnoza.say(wrong)
        assert dilnoza.reads("form-choose-one")
    await dilnoza.forge(Choose("profile", "region", "KZ-75"))
    assert (await dilnoza.profile()).region is None
    await dilnoza.say(typed)
    assert (await dilnoza.profile()).region == "UZ-BU"
    assert dilnoza.reads("region-UZ-BU")
    await dilnoza.press(ChangeProfileField("region"))
    await dilnoza.press(Choose("profile", "region", ""))
    assert (await dilnoza.profile()).region is None


async def test_a_region_does_not_move_with_her(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/profile")
    await admin.press(MoreFields())
    await admin.press(ChangeProfileField("region"))
    assert admin.labels[:2] == ["Andijan", "Bukhara"]
    await admin.press(Choose("profile", "region", "UZ-AN"))
    await admin.forge(ChangeProfileField("country"))
    await admin.say("Kyrgyzstan")
    assert (await admin.profile()).region is None
    await admin.forge(ChangeProfileField("region"))
    assert admin.labels[:2] == ["Batken", "Bishkek"]


async def test_where_no_regions_are_listed_nobody_is_asked_for_hers(network: Network) -> None:
    amina = await network.member("Amina", "ZZ")
    await amina.say("/profile")
    await amina.press(MoreFields())
    assert ChangeProfileField("region") not in amina.presses
    await amina.forge(ChangeProfileField("region"))
    assert amina.reads("profile-more-title")


async def test_the_name_cannot_be_emptied(network: Network) -> None:
    amina = await network.member()
    await amina.say("/profile")
    await amina.press(ChangeProfileField("name"))
    await amina.forge(Choose("profile", "name", ""))
    await amina.press(Back("profile", "name"))
    assert (await amina.profile()) == Profile("Amina", "TJ", "customs")


async def test_what_changed_is_found_and_what_was_there_is_not(network: Network) -> None:
    gulnara = await network.member("Gulnara", "UZ")
    amina = await network.member()
    await gulnara.say("/profile")
    await gulnara.press(ChangeProfileField("name"))
    await gulnara.say("Нилуфар")
    await amina.say("Gulnara")
    assert not any(isinstance(press, OpenCard) for press in amina.presses)
    await amina.say("Nilufar")
    assert any(isinstance(press, OpenCard) for press in amina.presses)


async def test_a_line_left_as_it_is(network: Network) -> None:
    amina = await network.member()
    await amina.say("/profile")
    await amina.press(ChangeProfileField("name"))
    await amina.press(Next("profile", "name"))
    assert amina.reads("profile-yours")


async def test_going_elsewhere_leaves_the_question(network: Network) -> None:
    amina = await network.member()
    await amina.say("/profile")
    await amina.press(ChangeProfileField("name"))
    await amina.say("/find")
    await amina.say("Gulnara")
    assert (await amina.profile()) == Profile("Amina", "TJ", "customs")


async def test_a_newcomer_has_none_yet(network: Network) -> None:
    amina = network.newcomer()
    await amina.say("/profile")
    assert amina.reads("language-choose")
    await amina.forge(OwnProfile())
    assert amina.toasted("fallback-not-yet")


async def test_she_lives_by_another_clock(network: Network) -> None:
    amina = await network.member("Amina", "ZZ")
    await amina.say("/profile")
    await amina.press(MoreFields())
    await amina.press(PickTimeZone())
    assert amina.labels[:2] == ["✓ 10:00 Almaty, Tashkent", "10:00 Ashgabat, Dushanbe"]
    await amina.press(SetTimeZone("new_york"))
    assert amina.toasted("profile-changed")
    own, now = (await amina.member()).id, network.clock.now()
    assert (await amina.member()).zone == "America/New_York"
    before = len(amina.messages)
    await network.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, [own], now))
    await network.settled()
    assert len(amina.messages) == before, "it is midnight there"
    await network.pass_time(timedelta(hours=9))
    assert len(amina.messages) == before + 1
