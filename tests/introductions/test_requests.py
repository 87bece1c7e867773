"""Requests for an introduction: accepted, declined in silence, withdrawn, expired."""

import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import log
from handlers.introductions.callbacks import (
    AcceptRequest,
    AskContact,
    BlockMember,
    DeclineRequest,
    MoreActions,
    OpenRequest,
    WithdrawRequest,
)
from handlers.kit import forms
from handlers.kit.forms import Choose, Submit
from handlers.kit.navigation import Requests
from storage.introductions import records
from tests.dialogue import Network
from tests.introductions.steps import accepts, asks, opens, two

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tg"])


@LANGUAGES
async def test_asked_and_accepted_each_gets_what_the_other_chose(
    network: Network, language: str
) -> None:
    amina, aizhan = await two(network, language)
    request = await asks(amina, aizhan)
    assert aizhan.reads("notice-private", network="Kurak")
    await aizhan.press(OpenRequest(request))
    assert "We both train officers." in aizhan.screen
    await aizhan.press(AcceptRequest(request))
    assert aizhan.reads("acceptance-ask-gives")
    await aizhan.say("aizhan@example.kz")
    assert aizhan.reads("introductions-notice-accepted")
    assert f"@{amina.person.username}" in aizhan.screen
    link = [e for e in aizhan.last["entities"] if e["type"] == "text_link"]
    assert link[0]["url"] == f"https://t.me/{amina.person.username}"
    assert aizhan.last["has_protected_content"]
    assert amina.reads("notice-private", network="Kurak")
    await amina.press(OpenRequest(request))
    assert "aizhan@example.kz" in amina.screen
    assert amina.last["has_protected_content"]
    await amina.say("/requests")
    assert amina.reads("introductions-list-known")
    assert "Aizhan · " in amina.labels[0]


async def test_two_presses_and_a_ready_note_that_she_reads_in_her_language(
    network: Network,
) -> None:
    amina, aizhan = await two(network)
    other = (await aizhan.member()).id
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact(other))
    await amina.press(Choose("introduction", "note", "introduction-opening-question"))
    assert amina.reads("introduction-opening-question")
    assert f"@{amina.person.username}" in amina.screen, "she sees what she gives"
    await amina.press(Submit("introduction"))
    found = await records.between(network.db, (await amina.member()).id, other)
    assert found is not None
    await aizhan.press(OpenRequest(found.id))
    assert aizhan.reads("introduction-opening-question")
    assert AcceptRequest(found.id) in aizhan.presses
    assert DeclineRequest(found.id) not in aizhan.presses, "what is cold is behind More"
    await aizhan.press(MoreActions(found.id))
    assert {DeclineRequest(found.id), BlockMember(found.id)} <= set(aizhan.presses)


async def test_a_request_begins_with_the_contact_that_she_gave_last(network: Network) -> None:
    amina, aizhan = await two(network)
    maral = await network.member("Maral", "TM")
    await asks(amina, aizhan)
    await amina.forge(AskContact((await maral.member()).id))
    await amina.say("Hello")
    await amina.press(forms.Change("introduction", "gives"))
    await amina.say("amina@example.tj")
    await amina.press(Submit("introduction"))
    zarina = await network.member("Zarina", "UZ")
    await amina.forge(AskContact((await zarina.member()).id))
    await amina.say("Hello")
    assert "amina@example.tj" in amina.screen and str(amina.person.username) not in amina.screen


async def test_what_stands_in_a_preview_tells_nothing(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await accepts(aizhan, request)
    for someone, other in ((amina, aizhan), (aizhan, amina)):
        news = [m for m in someone.messages if m["text"] == "You have news in Kurak."]
        news += [m for m in someone.messages if m["text"] == "Для Вас есть новость. Сеть: Kurak"]
        for message in news:
            assert other.person.first_name not in message["text"]


async def test_before_both_said_yes_no_contact_stands_anywhere(network: Network) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    secrets = (str(amina.person.username), str(amina.person.id))
    await aizhan.press(OpenRequest(request))
    await aizhan.press(Requests("in", 0))
    await aizhan.say("/requests")
    for message in aizhan.messages:
        assert not any(secret in str(message.get(part)) for secret in secrets
                       for part in ("text", "reply_markup", "entities"))  # fmt: skip
    await accepts(aizhan, request)
    for secret in (*secrets, "aizhan@example.kz", "train officers"):
        assert secret not in stream.getvalue()


async def test_declined_in_silence(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await amina.press(Requests("out", 0))
    await amina.press(OpenRequest(request))
    before, messages = amina.screen, len(amina.messages)
    await aizhan.press(OpenRequest(request))
    await aizhan.insist(DeclineRequest(request))
    assert aizhan.toasted("introductions-notice-declined")
    await amina.press(Requests("out", 0))
    await amina.press(OpenRequest(request))
    assert amina.screen == before, "to who asked, nothing has changed"
    assert len(amina.messages) == messages
    await opens(amina, aizhan)
    assert "She can answer until" in amina.screen
    await network.pass_time(timedelta(days=14, hours=1))
    assert amina.reads("notice-private", network="Kurak"), "it runs out as if unanswered"
    await amina.press(OpenRequest(request))
    assert "has expired" in amina.screen


async def test_declined_and_expired_look_alike_byte_for_byte(network: Network) -> None:
    amina, aizhan = await two(network)
    maral = await network.member("Maral", "KZ")
    declined, ignored = await asks(amina, aizhan), await asks(amina, maral)
    await aizhan.press(OpenRequest(declined))
    await aizhan.insist(DeclineRequest(declined))
    screens: list[list[str]] = [[], []]
    for days in (1, 14):
        await network.pass_time(timedelta(days=days))
        for kept, request, name in (
            (screens[0], declined, "Aizhan"),
            (screens[1], ignored, "Maral"),
        ):
            await amina.forge(OpenRequest(request))
            kept.append(amina.screen.replace(name, "X"))
    assert screens[0] == screens[1]


async def test_withdrawn(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await amina.press(Requests("out", 0))
    await amina.press(OpenRequest(request))
    await amina.press(MoreActions(request))
    await amina.press(WithdrawRequest(request))
    assert amina.reads("introductions-sure-withdraw")
    await amina.confirm()
    assert amina.toasted("introductions-notice-withdrawn")
    await aizhan.press(OpenRequest(request))
    assert aizhan.reads("introductions-is-withdrawn")
    assert AcceptRequest(request) not in aizhan.presses
    await aizhan.forge(AcceptRequest(request))
    assert aizhan.toasted("introductions-notice-gone")


async def test_withdrawn_before_she_was_told(network: Network) -> None:
    amina, aizhan = await two(network)
    await network.pass_time(timedelta(hours=13))  # eleven at night
    request = await asks(amina, aizhan)
    assert not aizhan.messages
    await amina.insist(WithdrawRequest(request))
    await network.pass_time(timedelta(hours=12))
    assert not aizhan.messages


async def test_run_out(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await network.pass_time(timedelta(days=14, minutes=1))
    await aizhan.forge(AcceptRequest(request))
    assert aizhan.toasted("introductions-notice-gone")
    assert "истёк" in aizhan.screen
    assert amina.reads("notice-private", network="Kurak")
    await amina.press(OpenRequest(request))
    assert "has expired" in amina.screen
    await amina.press(AskContact((await aizhan.member()).id))
    assert amina.reads("introduction-ask-note")
    await amina.say("/cancel")
    again = await asks(amina, aizhan)
    assert again != request


async def test_both_ask_each_other(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await opens(aizhan, amina)
    assert aizhan.reads("introductions-asks-you")
    await aizhan.forge(AskContact((await amina.member()).id))
    assert aizhan.toasted("introductions-notice-asked-by-her")
    assert AcceptRequest(request) in aizhan.presses


async def test_she_is_asked_at_a_decent_hour_of_hers(network: Network) -> None:
    amina, aizhan = await two(network)
    zone = ZoneInfo("Asia/Almaty")
    await network.pass_time(timedelta(hours=13))
    local = network.clock.now().astimezone(zone)
    assert local.hour == 23
    await asks(amina, aizhan)
    assert not aizhan.messages
    morning = datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), zone)
    eight = morning.replace(hour=8).astimezone(UTC)
    due = await network.kurak.next_due(network.clock.now())
    assert due == eight
    await network.pass_time(eight - network.clock.now() + timedelta(seconds=1))
    assert aizhan.reads("notice-private", network="Kurak")


async def test_a_press_twice_does_what_a_press_once_does(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await amina.forge(Submit("introduction"))
    assert amina.reads("form-closed")
    await accepts(aizhan, request)
    before = len(amina.messages)
    await aizhan.forge(AcceptRequest(request))
    assert aizhan.toasted("introductions-notice-gone")
    await aizhan.forge(Choose("acceptance", "gives", "username"))
    assert len(amina.messages) == before


async def test_nobody_else_sees_a_request(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    stranger = await network.member("Stranger", "UZ")
    await stranger.say("/start")
    for press in (OpenRequest(request), AcceptRequest(request), DeclineRequest(request),
        BlockMember(request),
                  WithdrawRequest(request)):  # fmt: skip
        await stranger.forge(press)
        assert "Amina" not in stranger.inbox
        assert "Aizhan" not in stranger.inbox
    seen = await records.seen_by(network.db, request, (await amina.member()).id)
    assert seen is not None
    assert seen.status is records.IntroductionStatus.PENDING


async def test_the_request_survives_being_set_aside(network: Network) -> None:
    amina, aizhan = await two(network)
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("A long and careful note")
    await amina.say("/cancel")
    await network.pass_time(timedelta(days=3))
    await amina.press(forms.Resume("introduction"))
    assert "A long and careful note" in amina.screen
    assert "Aizhan" in amina.screen
