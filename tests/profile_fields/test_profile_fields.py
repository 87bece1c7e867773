"""Who sees what, in dialogues: her levels, her profile as others see it, her photo."""

import pytest

from handlers.directory import OpenCard
from handlers.introductions.callbacks import AskContact, OpenRequest
from handlers.kit.forms import Submit
from handlers.kit.navigation import GetPhoto, OpenFields
from handlers.profile import ChangeProfileField, MoreFields, RemovePhoto
from handlers.profile_fields import PickLevel, SeeAs, SetLevel
from storage import applications, profile_fields
from storage.members import Profile
from storage.profile_fields import Closeness, ProfileField, ShownTo
from tests.dialogue import Network, Someone
from tests.introductions.steps import LANGUAGES, accepts, asks, in_contact, opens

UNNAMED = {
    "en": "A colleague", "ru": "Коллега", "tg": "Ҳамкор",
}  # fmt: skip


async def shows(someone: Someone, field: str, level: ShownTo) -> None:
    """She presses her way to the level."""
    await someone.say("/profile")
    await someone.press(OpenFields())
    await someone.press(PickLevel(field))
    await someone.press(SetLevel(field, level))
    assert someone.toasted("profile-changed")


@LANGUAGES
async def test_without_a_name_she_is_a_colleague_until_both_agree(
    network: Network, language: str
) -> None:
    maral = await network.member("Maral", "TM", "border", institution="Marmot Institute")
    amina = await network.member("Amina", "TJ", language=language)
    await amina.say("/start")
    await maral.say("/start")
    await shows(maral, "name", ShownTo.CONTACTS)
    await shows(maral, "institution", ShownTo.CONTACTS)
    for words in ("Maral", "Marmot", "marral"):
        await amina.say(words)
        assert not any(isinstance(press, OpenCard) for press in amina.presses), words
        assert "Maral" not in amina.screen.replace(words, "")
    await amina.say("/find border")
    assert "Maral" not in " ".join(amina.labels)
    await opens(amina, maral)
    assert UNNAMED[language] in amina.screen
    assert "Maral" not in amina.screen and "Marmot" not in amina.screen
    request = await asks(amina, maral)
    assert "Maral" not in amina.screen + " ".join(amina.labels)
    await accepts(maral, request)
    await amina.press(OpenRequest(request))
    assert "Maral" in amina.screen and "Marmot Institute" in amina.screen
    await amina.say("Marmot")
    assert any("Maral" in label for label in amina.labels)


async def test_who_asks_without_a_name_is_told_so(network: Network) -> None:
    maral, amina = await network.member("Maral", "TM"), await network.member("Amina", "TJ")
    await maral.say("/start")
    await amina.say("/start")
    await shows(maral, "name", ShownTo.CONTACTS)
    await opens(maral, amina)
    await maral.press(AskContact((await amina.member()).id))
    await maral.say("We both train officers.")
    assert "does not see your name" in maral.screen
    await maral.press(Submit("introduction"))
    (opens_it,) = [press for press in amina.presses if isinstance(press, OpenRequest)]
    await amina.press(opens_it)
    assert "Maral" not in amina.screen and "A colleague" in amina.screen


async def test_her_profile_as_others_see_it_is_what_they_see(network: Network) -> None:
    maral = await network.member("Maral", "TM", institution="Marmot", position="Chief")
    others = {
        Closeness.ABROAD: await network.member("Amina", "TJ"),
        Closeness.COUNTRY: await network.member("Selbi", "TM"),
        Closeness.CONTACT: await network.member("Aizhan", "KZ"),
    }
    await in_contact(maral, others[Closeness.CONTACT])
    await shows(maral, "institution", ShownTo.COUNTRY)
    await shows(maral, "position", ShownTo.CONTACTS)
    await shows(maral, "name", ShownTo.COUNTRY)
    for closeness, other in others.items():
        await other.say("/start")
        await opens(other, maral)
        seen = other.screen
        await maral.forge(SeeAs(closeness))
        _, card = maral.screen.split("\n\n", 1)
        assert card in seen, closeness
        assert ("Marmot" in card) is (closeness >= Closeness.COUNTRY)
        assert ("Chief" in card) is (closeness >= Closeness.CONTACT)


async def test_a_photo_is_for_those_whom_she_chooses(network: Network) -> None:
    maral, amina = await network.member("Maral", "TM"), await network.member("Amina", "TJ")
    await amina.say("/start")
    await maral.say("/profile")
    await maral.press(MoreFields())
    await maral.press(ChangeProfileField("photo"))
    await maral.say("my photo")
    assert maral.reads("form-photo-needed")
    await maral.send("photo")
    profile = await maral.profile()
    assert profile is not None and profile.photo is not None
    her = (await maral.member()).id
    await opens(amina, maral)
    assert not amina.sees(GetPhoto(her))
    await amina.forge(GetPhoto(her))
    assert amina.reads("directory-no-photo"), "at first it is for contacts only"
    await shows(maral, "photo", ShownTo.EVERYONE)
    await opens(amina, maral)
    await amina.press(GetPhoto(her))
    assert amina.messages[-1]["photo"]
    assert amina.messages[-1]["has_protected_content"]
    await maral.say("/profile")
    await maral.press(MoreFields())
    await maral.press(RemovePhoto())
    await amina.forge(GetPhoto(her))
    assert amina.reads("directory-no-photo")


async def test_a_photo_that_telegram_has_lost_breaks_nothing(network: Network) -> None:
    maral = await network.member("Maral", "TM", photo="AgACno-longer-known")
    amina = await network.member("Amina", "TJ")
    request = await in_contact(amina, maral)
    await amina.forge(OpenRequest(request))
    assert "Maral" in amina.screen
    await amina.press(GetPhoto((await maral.member()).id))
    assert amina.reads("directory-photo-gone")


async def test_a_card_must_be_open_before_its_photo_is_sent(network: Network) -> None:
    maral = await network.member("Maral", "TM", photo="x")
    amina = await network.member("Amina", "TJ")
    for someone in (amina, maral):
        await someone.say("/start")
    await shows(maral, "photo", ShownTo.EVERYONE)
    await amina.forge(GetPhoto((await maral.member()).id))
    assert amina.reads("directory-no-photo")


async def test_vetted_twice_starts_with_less(network: Network) -> None:
    await applications.set_vetted_twice(network.db, ("border", "defence_peace"))
    maral = await network.member("Maral", "TM", "health", institution="Marmot")
    now, her = network.clock.now(), (await maral.member()).id

    async def levels() -> set[ProfileField]:
        found = await profile_fields.levels(network.db, her)
        return {field for field, level in found.items() if level is ShownTo.CONTACTS}

    assert await levels() == {ProfileField.PHOTO}
    newcomer = network.newcomer("Aizhan")
    profile = Profile("Aizhan", "KZ", "border", "Post No. 1", "Chief")
    await network.join(newcomer.person.id, profile, "en")
    her = (await newcomer.member()).id
    assert await levels() == {
        ProfileField.PHOTO, ProfileField.INSTITUTION, ProfileField.POSITION,
    }  # fmt: skip
    field, level = ProfileField.INSTITUTION, ShownTo.EVERYONE
    assert await profile_fields.show_to(network.db, her, field, level, now)
    await newcomer.say("/profile")
    await newcomer.press(ChangeProfileField("position"))
    await newcomer.say("Deputy")
    assert await levels() == {ProfileField.PHOTO, ProfileField.POSITION}, "she decides"


@pytest.mark.parametrize("press", [SetLevel("name", 3), SetLevel("name", 9), SetLevel("x", 0)])
async def test_a_level_that_there_is_not_changes_nothing(network: Network, press: SetLevel) -> None:
    maral = await network.member("Maral", "TM")
    await maral.say("/start")
    before = await profile_fields.levels(network.db, (await maral.member()).id)
    await maral.forge(press)
    assert await profile_fields.levels(network.db, (await maral.member()).id) == before
    assert maral.sees(PickLevel("name"))
