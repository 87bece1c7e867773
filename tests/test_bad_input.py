"""Whatever is sent gets a kind answer in her language, and nothing that she had typed is lost."""

from typing import get_type_hints

import pytest

from handlers.kit.buttons import MAX_INTEGER, all_presses
from handlers.kit.context import CONSENT
from handlers.kit.forms import Back, Choose, Next, Submit
from handlers.kit.navigation import Help, Home
from storage.members import MemberStatus
from tests.dialogue import Network, Someone, plain
from tests.registration.steps import FORM, answered, begun

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz"])

ZALGO = "A" + "\u0300\u0301\u0302\u0303\u0304" * 40 + "mina"


async def at_country(network: Network, language: str) -> Someone:
    amina = await begun(network, language)
    await amina.say("Amina K.")
    return amina


async def nothing_is_lost(amina: Someone) -> None:
    """The question is still there, and so is what she had answered."""
    assert amina.reads("registration-ask-country")
    await amina.press(Back(FORM, "country"))
    assert amina.reads("form-now", value="Amina K.")


@LANGUAGES
async def test_a_picture_where_words_are_asked(network: Network, language: str) -> None:
    amina = await at_country(network, language)
    for kind in ("photo", "sticker", "voice", "document"):
        said = len(amina.messages)
        await amina.send(kind)
        assert len(amina.messages) > said, kind
        assert amina.reads("form-text-only"), kind
    await nothing_is_lost(amina)


@LANGUAGES
async def test_no_letters_where_a_name_is_asked(network: Network, language: str) -> None:
    amina = await begun(network, language)
    for said in ("🙂🙂🙂", "   .  ", "\u202e\u200b\u2066", "12345", "-"):
        asked = amina.last["message_id"]
        await amina.say(said)
        assert amina.last["message_id"] > asked, said
        assert amina.reads("form-letters-needed"), said
        assert amina.reads("registration-ask-name"), said


@LANGUAGES
async def test_ten_thousand_characters(network: Network, language: str) -> None:
    amina = await begun(network, language)
    # A client sends them as three messages.
    for length in (4096, 4096, 1808):
        await amina.say("a" * length)
        assert amina.reads("form-too-long", length=length, most=80)
        assert amina.reads("registration-ask-name")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("  Amina \n\t K. ", "Amina K."),
        ("Am\u202eina\u2066 \u200bK.", "Amina K."),
        (ZALGO, "À\u0301\u0302\u0303\u0304mina"),
        ("<b>Amina</b> & <script>", "<b>Amina</b> & <script>"),
        ("&lt;Amina&gt;", "&lt;Amina&gt;"),
        ("Amina\x00\x07K.", "AminaK."),
        ("{ $name } * _ `", "{ $name } * _ `"),
    ],
)
async def test_a_hostile_name_is_cleaned_and_shown_as_it_is(
    open_network: Network, said: str, kept: str
) -> None:
    amina = await begun(open_network)
    await amina.say(said)
    assert amina.reads("registration-ask-country")
    await amina.press(Choose(FORM, "country", "TJ"))
    await amina.press(Choose(FORM, "sector", "customs"))
    for field in ("institution", "position", "offers", "seeks"):
        await amina.press(Next(FORM, field))
    assert kept in amina.screen
    await amina.press(Submit(FORM))
    profile = await amina.profile()
    assert profile is not None
    assert profile.name == kept


@LANGUAGES
async def test_a_country_that_is_not_in_the_list(network: Network, language: str) -> None:
    amina = await at_country(network, language)
    await amina.say("Atlantis")
    assert amina.reads("form-choose-one")
    await nothing_is_lost(amina)


@LANGUAGES
@pytest.mark.parametrize("data", ["x", "zz:1", "es:17", "aly", "aly:-", "fc:a:b", "⌘", "l:en:more"])
async def test_an_old_button(network: Network, language: str, data: str) -> None:
    amina = await network.member(language=language)
    await amina.say("/start")
    await amina.forge(data)
    assert amina.toasted("fallback-stale-button")
    assert amina.reads("home-hint")


@LANGUAGES
async def test_an_old_button_keeps_the_form(network: Network, language: str) -> None:
    amina = await at_country(network, language)
    await amina.forge("long-gone:1")
    await amina.say("/start")
    await nothing_is_lost(amina)


@LANGUAGES
async def test_an_unknown_command(network: Network, language: str) -> None:
    amina = await at_country(network, language)
    await amina.say("/frobnicate now")
    assert amina.reads("fallback-unknown-command")
    await amina.say("/start")
    await nothing_is_lost(amina)


@LANGUAGES
async def test_an_answer_to_another_question(network: Network, language: str) -> None:
    amina = await at_country(network, language)
    await amina.press(Choose(FORM, "country", "TJ"))
    await amina.forge(Choose(FORM, "country", "KZ"))
    assert amina.toasted("form-other-question")
    assert amina.reads("registration-ask-sector")


async def test_a_choice_that_was_never_offered(network: Network) -> None:
    amina = await at_country(network, "en")
    for forged in (Choose(FORM, "country", "XX"), Choose(FORM, "country", "AF")):
        await amina.forge(forged)
        assert amina.toasted("form-choose-one")
    await amina.forge(Choose("no-such-form", "x", "y"))
    assert amina.reads("form-closed")
    await amina.say("/start")
    await nothing_is_lost(amina)


async def test_a_double_press(network: Network) -> None:
    amina = await at_country(network, "en")
    message, data = amina.find(Choose(FORM, "country", "TJ"))
    for _ in range(3):
        network.world.forge(amina.person, amina.person.messages[message], data)
    await network.settled()
    assert amina.reads("registration-ask-sector")


async def test_the_same_press_under_five_updates_has_one_effect(network: Network) -> None:
    amina = await begun(network)
    await answered(amina)
    _, data = amina.find(Submit(FORM))
    for _ in range(5):
        network.world.forge(amina.person, amina.last, data)
    await network.settled()
    assert (await amina.member()).status is MemberStatus.PENDING
    count = await network.db.read(lambda tx: tx.value("SELECT count(*) FROM reviews"))
    assert count == 1


async def test_a_repeated_update_is_applied_once(network: Network) -> None:
    amina = await begun(network)
    seen: list[dict] = []
    network.world.listen(lambda event: None)
    number = network.world.write(amina.person, "Amina K.")
    seen.append(network.world.updates[number][1])
    await network.settled()
    assert amina.reads("registration-ask-country")
    # Telegram delivers the same update again, as after a crash.
    network.world.updates[number] = (network.clock.now(), seen[0])
    network.world.wake()
    await network.settled()
    await amina.say("/start")
    await nothing_is_lost(amina)


async def test_two_devices_at_once(network: Network) -> None:
    amina = await begun(network)
    for said in ("Amina K.", "Amina Karimova"):
        network.world.write(amina.person, said)
    await network.settled()
    assert amina.reads("form-choose-one"), "the second name came when the country was asked"
    await nothing_is_lost(amina)


async def test_somebody_elses_button(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    stranger = await network.member("Stranger", language="ru")
    await stranger.say("/start")
    await stranger.forge(Choose(FORM, "country", "KZ"))
    assert stranger.reads("form-closed")
    await nothing_is_lost(amina)


async def test_a_press_under_a_message_that_is_gone(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    message = dict(amina.last)
    network.world.delete(amina.person, message["message_id"])
    network.world.forge(amina.person, message, Help().pack())
    await network.settled()
    assert amina.reads("help-care")


async def test_a_press_under_a_message_too_old_to_be_shown(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    inaccessible = {"chat": amina.person.chat(), "message_id": 3, "date": 0}
    network.world.forge(amina.person, inaccessible, Help().pack())
    await network.settled()
    assert amina.reads("help-care")


async def test_a_press_that_can_no_longer_be_answered(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    network.world.forge(amina.person, amina.last, Help().pack())
    network.world.presses.clear()
    await network.settled()
    assert amina.reads("help-care")


@LANGUAGES
async def test_a_picture_outside_a_form(network: Network, language: str) -> None:
    amina = await network.member(language=language)
    await amina.send("photo")
    assert amina.reads("fallback-wordless")


async def test_a_newcomers_first_word_is_no_command(network: Network) -> None:
    amina = network.newcomer()
    await amina.say("hello")
    assert amina.reads("language-choose")


async def test_help_in_the_middle_keeps_the_form(network: Network) -> None:
    amina = await at_country(network, "en")
    await amina.say("/help")
    assert amina.reads("help-care")
    await amina.say("Tajikistan")
    assert amina.reads("registration-ask-sector")


async def test_home_in_the_middle_sets_the_form_aside(network: Network) -> None:
    amina = await at_country(network, "en")
    await amina.say("/help")
    await amina.press(Home())
    assert amina.reads("start-welcome-back")


async def test_skip_and_back_without_a_question(network: Network) -> None:
    amina = await network.member()
    for command in ("/skip", "/back"):
        await amina.say(command)
        assert amina.reads("form-none-open")
    await amina.say("/cancel")
    assert amina.reads("form-nothing-to-cancel")


async def test_skipping_what_is_needed(network: Network) -> None:
    amina = await begun(network)
    await amina.say("/skip")
    assert amina.reads("form-needed")
    await amina.forge(Submit(FORM))
    assert amina.toasted("form-needed")
    assert amina.reads("registration-ask-name")


async def test_words_at_the_review(network: Network) -> None:
    amina = await begun(network)
    await answered(amina)
    await amina.say("yes, all fine")
    assert amina.reads("form-review-buttons")
    assert amina.reads("registration-review")


async def test_agreeing_in_words_and_not(network: Network) -> None:
    amina = network.newcomer()
    await amina.say("/start")
    await amina.press("English")
    await amina.say("what is this?")
    assert amina.reads("form-press-agree")
    await amina.forge(Choose(FORM, "consent", "0"))
    assert amina.toasted("form-choose-one")
    await amina.say("Yes")
    assert amina.reads("registration-ask-name")
    assert CONSENT == "1"


async def test_a_command_in_a_group(network: Network) -> None:
    group = {"id": -100500, "type": "supergroup", "title": "A group"}
    person = network.newcomer().person
    network.world.people[-100500] = person  # where the answer goes
    person.started = True
    network.world.push(
        "message",
        {"message_id": 9, "date": 0, "chat": group, "from": person.user(), "text": "/start"},
    )
    await network.settled()
    assert "private chat" in str(person.messages)


@pytest.mark.parametrize("page", [-1, -MAX_INTEGER, MAX_INTEGER])
async def test_a_page_that_there_cannot_be(network: Network, page: int) -> None:
    """Every list shows another page, or says that what it is about is gone."""
    admin = await network.admin()
    await admin.say("/start")
    values = {int: 1, str: "x", bool: False}
    turned = 0
    for kind in all_presses():
        hints = get_type_hints(kind.__init__)
        if "page" not in hints:
            continue
        given = {name: values.get(hint) for name, hint in hints.items() if name != "return"}
        await admin.forge(kind(**{**given, "page": page}))
        assert plain("error-apology", "en", code="").partition("\n")[0] not in admin.screen, kind
        turned += 1
    assert turned > 20
