"""Names that imitate the staff, and contacts in what others read, are refused with what to do."""

import pytest

from handlers.announcements.callbacks import OpenAnnouncement
from handlers.directory.callbacks import OpenCard
from handlers.events.callbacks import ManageEvent, PublishEvent
from handlers.introductions.callbacks import AskContact
from handlers.profile import ChangeProfileField
from handlers.questions import AskColleagues
from tests.announcements.steps import writes
from tests.applications.steps import applied
from tests.dialogue import Network
from tests.events.steps import makes
from tests.registration.steps import begun
from tests.reviews.steps import opens
from tests.terms.steps import chair

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tg"])


@LANGUAGES
async def test_a_name_that_imitates_is_refused(network: Network, language: str) -> None:
    amina = await begun(network, language)
    for name in ("Kurak Admin", "Администратор", "Kurakadmin"):
        await amina.say(name)
        assert amina.reads("check-name"), name
        assert amina.reads("registration-ask-name"), "nothing is lost"
    for name in ("Aigerim @aigerim_kz", "Aigerim +7 701 123 45 67", "Aigerim t.me/aigerim"):
        await amina.say(name)
        assert name.partition(" ")[2] in amina.screen and not amina.reads("check-name")
    await amina.say("Saule Karimova Nurlanovna")
    assert amina.reads("registration-ask-country")


@LANGUAGES
@pytest.mark.parametrize("name", ["Сауле Каримова", "Karimova SauIe"])
async def test_whoever_is_not_in_yet_finds_out_no_name_and_reviewers_are_warned(
    network: Network, language: str, name: str
) -> None:
    """What she reads is the same whether or not somebody with a role has this name."""
    saule = await network.coordinator("TJ", "Saule Karimova", language)
    read: list[str] = []
    for tried in (name, "Bermet Asanova"):
        someone = await applied(network, tried, language)
        read.append(someone.screen)
        await opens(saule, "application", (await someone.member()).id)
        is_warned = saule.reads("applications-namesake", name="Saule Karimova")
        assert is_warned == (tried == name)
    assert read[0] == read[1]


@LANGUAGES
async def test_where_nobody_reviews_such_a_name_is_refused(
    open_network: Network, language: str
) -> None:
    await open_network.coordinator("KZ", "Saule Karimova")
    amina = await begun(open_network, language)
    await amina.say("Сауле Каримова")
    assert amina.reads("check-name")


@LANGUAGES
async def test_the_same_at_a_later_rename(network: Network, language: str) -> None:
    admin = await network.coordinator("KZ", "Saule Karimova")
    amina = await network.member("Amina", "TJ", language=language)
    await amina.say("/profile")
    await amina.press(ChangeProfileField("name"))
    await amina.say("Saule Karimova")
    assert amina.reads("check-name")
    # An edit of the message is looked at like the message.
    await amina.edit(amina.sent, text="Координатор")
    profile = await amina.profile()
    assert profile is not None and profile.name == "Amina"
    await amina.edit(amina.sent, text="Amina Rahimova")
    profile = await amina.profile()
    assert profile is not None and profile.name == "Amina Rahimova"
    await admin.say("/profile")
    await admin.press(ChangeProfileField("name"))
    await admin.say("Karimova Saule")
    own = await admin.profile()
    assert own is not None and own.name == "Karimova Saule", "her own name is hers"


async def test_contacts_in_her_institution_and_position(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    for field, wrong, right in (
        ("institution", "Customs @durov www.x.kz", "24.kg"),
        ("position", "Adviser, +992 93 123 45 67", "Adviser"),
    ):
        await amina.say("/profile")
        await amina.press(ChangeProfileField(field))
        await amina.say(wrong)
        assert amina.reads(f"registration-ask-{field}")
        await amina.say(right)
        assert amina.reads("profile-changed")


@LANGUAGES
async def test_a_role_in_the_network_is_no_position(network: Network, language: str) -> None:
    amina = await network.member("Amina", "TJ", language=language)
    saule = await network.coordinator("TJ")
    for someone, refused in ((amina, True), (saule, False)):
        for field in ("position", "institution"):
            await someone.say("/profile")
            await someone.press(ChangeProfileField(field))
            await someone.say("Координатор сети Курак")
            assert someone.reads("check-role") == refused
    carrier = await chair(network)
    await carrier.say("/profile")
    await carrier.press(ChangeProfileField("position"))
    await carrier.say("Председательница сети Курак")
    assert carrier.reads("profile-changed")
    await amina.say("/profile")
    await amina.press(ChangeProfileField("position"))
    await amina.say("Координатор проектов")
    assert amina.reads("profile-changed"), "many are coordinators of something else"


async def test_contacts_in_a_note_and_in_a_question(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    zebo = await network.member("Zebo", "TJ", offers=("leadership",))
    hers = (await zebo.member()).id
    await amina.say("Zebo")
    await amina.press(OpenCard(hers, None, None, 0, amina.presses[0].search))  # type: ignore[union-attr]
    await amina.press(AskContact(hers))
    await amina.say("Call me: +992 93 123 45 67")
    assert amina.reads("introduction-ask-note") and "+992 93 123 45 67" in amina.screen
    await amina.say("I would like to learn from you.")
    assert not amina.reads("introduction-ask-note")
    await amina.say("/ask")
    if amina.sees(AskColleagues()):
        await amina.press(AskColleagues())
    await amina.say("Who knows? Write to amina@example.org")
    assert "amina@example.org" in amina.screen and amina.reads("question-ask-text")


async def test_an_organiser_is_told_of_contacts_before_she_publishes(network: Network) -> None:
    saule = await network.coordinator("TJ")
    event = await makes(saule, place="Hotel Asia, +992 93 123 45 67")
    await saule.forge(ManageEvent(event))
    await saule.press(PublishEvent(event))
    assert saule.reads("check-contacts-shown", found="+992 93 123 45 67")
    await saule.confirm()
    assert saule.toasted("event-organiser-notice-published"), "it may be meant to be there"
    own = await writes(saule, "Register here: https://example.org. Ask amina@example.org.")
    await saule.forge(OpenAnnouncement(own))
    await saule.press("Send…")
    assert saule.reads("check-contacts-shown", found="amina@example.org"), "a page is none"
