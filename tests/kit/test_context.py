"""What a handler gets: the member as the last mutation left her, and messages that stay."""

from types import SimpleNamespace
from typing import Any, cast

from telegram import Bot, Update

import handlers
from handlers.announcements import responses
from handlers.directory import find_members
from handlers.kit.context import Context, Network, Services
from handlers.kit.forms import Cancel, Choose, Resume
from handlers.kit.navigation import Find, Home
from handlers.kit.texts import LANGUAGES, texts
from handlers.language import SetLanguage
from handlers.profile import ChangeProfileField
from handlers.questions import ReplyToQuestion
from handlers.settings import ToggleKind
from storage import blocks, members
from storage.kit import form_drafts
from storage.kit.taxonomy import COUNTRIES
from storage.settings import KINDS
from tests.dialogue import Network as Running
from tests.dialogue import Someone

ROUTES = handlers.router().routes


async def context(running: Running, someone: Someone) -> Context:
    services = Services(
        cast(Bot, None),
        running.db,
        Network("Kurak", COUNTRIES, LANGUAGES, "open"),
        running.clock.now,
    )
    update = cast(Update, SimpleNamespace(effective_user=None, callback_query=None))

    async def home(ctx: Context, notice: object) -> None: ...

    return Context(services, update, await someone.member(), home)


async def test_a_mutation_leaves_nothing_behind_in_the_handler(network: Running) -> None:
    ctx = await context(network, await network.member("Amina"))
    id, now = ctx.member.id, network.clock.now()
    await form_drafts.begin(ctx.db, id, "trial", "place", 1, {}, False, "members", now)
    assert ctx.member.open_form == "trial"
    await ctx.pause_form()
    assert ctx.member.open_form is None
    await members.set_language(ctx.db, id, "tg", now)
    assert ctx.member.language == "tg" and ctx.t is texts("tg")
    ctx.switch_language("ky")
    await members.set_language(ctx.db, id, "uz", now)
    assert ctx.t is texts("ky"), "the language of this answer was chosen"


async def test_members_are_found_by_words_as_the_seeker_may_see_them(network: Running) -> None:
    amina, saule = await network.member("Amina"), await network.coordinator("KZ", "Saule")
    nigora = await network.member("Nigora Karimova", "UZ", "customs")
    for seeker in (amina, saule):
        ctx = await context(network, seeker)
        for typed in ("nigora", "customs uzbekistan", "Каримова"):
            assert [one.name for one in (await find_members(ctx, typed)).rows] == [
                "Nigora Karimova"
            ]
        assert not (await find_members(ctx, "!")).rows
    her = (await nigora.member()).id
    for seeker, found in ((amina, 0), (saule, 1)):
        ctx = await context(network, seeker)
        own, now = ctx.member.id, network.clock.now()
        await network.db.write(lambda tx, own=own, now=now: blocks.block(tx, her, own, now))
        assert len((await find_members(ctx, "nigora")).rows) == found


def test_a_text_that_somebody_wrote_stays_when_its_buttons_are_pressed() -> None:
    t = texts("en")
    announcement = responses.received_screen(
        t, 1, "news", "Text", None, ("event", "practice", "link"),
        {"event": "Workshop", "practice": "A practice"}, "https://example.org", "text", (),
    )  # fmt: skip
    poll = responses.received_screen(
        t, 1, "news", "Text", None, (), {}, None, "choice", ("Yes", "No")
    )
    presses = [b.press for screen in (announcement, poll) for row in screen.rows for b in row]
    for press in (*presses, ReplyToQuestion(1)):
        assert ROUTES[type(press)].keeps_message, press


async def test_a_notice_stands_on_the_screen_and_not_only_in_a_toast(network: Running) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/settings")
    await amina.press(ToggleKind(KINDS[0], False))
    assert amina.toasted("settings-now-off") and amina.reads("settings-now-off")
    await amina.press(ToggleKind(KINDS[0], True))
    assert amina.reads("settings-now-on") and not amina.reads("settings-now-off")


async def test_a_message_is_protected_as_long_as_its_screen_needs_it(network: Running) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await amina.press(Find())
    assert amina.last["has_protected_content"] and len(amina.messages) == 1
    await amina.press(Home())
    assert not amina.last.get("has_protected_content") and len(amina.messages) == 1


def buttons_of(message: dict[str, Any]) -> int:
    return len(message.get("reply_markup", {}).get("inline_keyboard", []))


async def test_a_question_loses_its_buttons_once_another_message_answers(network: Running) -> None:
    amina = network.newcomer("Amina")
    await amina.say("/start")
    await amina.press(SetLanguage("en"))
    for _ in range(4):
        await amina.say("what is this?")
        assert amina.reads("form-press-agree")
        assert [buttons_of(one) > 0 for one in amina.messages] == [False] * (
            len(amina.messages) - 1
        ) + [True]
    await amina.say("yes")
    await amina.say("Amina")
    assert sum(buttons_of(one) > 0 for one in amina.messages) == 1
    # A form of one question, answered by typing, leaves none behind.
    maral = await network.member("Maral", "TM")
    await maral.say("/profile")
    await maral.press(ChangeProfileField("institution"))
    question = maral.last["message_id"]
    await maral.say("State Customs Service")
    assert maral.reads("profile-changed")
    assert buttons_of(maral.person.messages[question]) == 0
    # A question that was set aside may have become another screen, which keeps its buttons.
    bermet = network.newcomer("Bermet")
    await bermet.say("/start")
    await bermet.press(SetLanguage("en"))
    await bermet.press(Choose("registration", "consent", "1"))
    await bermet.press(Cancel("registration"))
    await bermet.press(Home())
    home = bermet.last["message_id"]
    await bermet.say("/start")
    await bermet.press(Resume("registration"))
    await bermet.say("Bermet")
    assert buttons_of(bermet.person.messages[home])
