import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import log
from handlers.directory import OpenCard, ShowResults
from handlers.introductions import (
    AcceptRequest,
    AskContact,
    BlockMember,
    DeclineRequest,
    GiveAnother,
    OpenRequest,
    ShowBlocked,
    UnblockMember,
    WithdrawRequest,
)
from handlers.kit import forms
from handlers.kit.forms import Choose, SharePhone, Submit
from handlers.kit.navigation import Requests
from storage import erasure, introductions, suspensions
from tests.dialogue import Network, Someone, plain, running_network

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tg"])


async def opens(someone: Someone, other: Someone) -> None:
    """She finds the other one and opens her card."""
    other_id = (await other.member()).id
    await someone.forge(OpenCard(other_id, None, None, 0, None))


async def asks(someone: Someone, other: Someone, note: str = "We both train officers.") -> int:
    """She asks the other one for an introduction and gives her Telegram name; the request's id."""
    other_id = (await other.member()).id
    if not someone.messages:
        await someone.say("/start")
    await opens(someone, other)
    await someone.press(AskContact(other_id))
    await someone.say(note)
    await someone.press(Choose("introduction", "gives", "username"))
    assert note in someone.screen
    await someone.press(Submit("introduction"))
    assert someone.toasted("introductions-notice-sent")
    own = (await someone.member()).id
    found = await introductions.between(someone.network.db, own, other_id)
    assert found is not None
    return found.id


async def accepts(someone: Someone, request: int, email: str = "aizhan@example.kz") -> None:
    """She opens the news, agrees, and gives an e-mail address."""
    await someone.press(OpenRequest(request))
    await someone.press(AcceptRequest(request))
    await someone.say(email)


async def two(network: Network, language: str = "en") -> tuple[Someone, Someone]:
    amina = await network.member("Amina", "TJ", language=language)
    aizhan = await network.member("Aizhan", "KZ", language="ru")
    return amina, aizhan


@LANGUAGES
async def test_asked_and_accepted_each_gets_what_the_other_chose(
    network: Network, language: str
) -> None:
    amina, aizhan = await two(network, language)
    request = await asks(amina, aizhan)
    assert aizhan.reads("introductions-news", network="Kurak")
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
    assert amina.reads("introductions-news", network="Kurak")
    await amina.press(OpenRequest(request))
    assert "aizhan@example.kz" in amina.screen
    assert amina.last["has_protected_content"]
    await amina.say("/requests")
    assert amina.reads("introductions-list-known")
    assert "Aizhan · " in amina.labels[0]


async def test_what_stands_in_a_preview_tells_nothing(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await accepts(aizhan, request)
    for someone, other in ((amina, aizhan), (aizhan, amina)):
        news = [m for m in someone.messages if m["text"] == "There is news for you in Kurak."]
        news += [m for m in someone.messages if m["text"] == "В Kurak есть новость для Вас."]
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


async def test_a_phone_by_her_own_press(network: Network) -> None:
    amina, aizhan = await two(network)
    aizhan_id = (await aizhan.member()).id
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact(aizhan_id))
    await amina.say("Hello")
    await amina.say("+992 90 123 45 67")
    assert amina.reads("contact-phone-by-button")
    await amina.press(SharePhone("introduction", "gives"))
    assert amina.reads("contact-ask-phone")
    assert amina.person.keyboard[0][0]["request_contact"]
    amina.person.phone = "992901234567"
    await amina.share_contact()
    assert not amina.person.keyboard, "the button is taken away"
    assert "+992901234567" in amina.screen
    await amina.press(Submit("introduction"))
    request = await introductions.between(network.db, (await amina.member()).id, aizhan_id)
    assert request is not None
    await accepts(aizhan, request.id)
    assert "+992901234567" in aizhan.screen


async def test_somebody_elses_phone_is_not_taken(network: Network) -> None:
    amina, aizhan = await two(network)
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    await amina.press(SharePhone("introduction", "gives"))
    contact = {"phone_number": "+77001112233", "first_name": "Somebody", "user_id": 5}
    await amina.send("contact", contact=contact)
    assert "+77001112233" not in amina.inbox
    assert plain("contact-own-phone", "en") in amina.inbox
    assert amina.reads("introduction-ask-gives")
    await amina.press(SharePhone("introduction", "gives"))
    await amina.say("Another way")
    assert not amina.person.keyboard
    assert amina.reads("introduction-ask-gives")


async def test_a_contact_that_nobody_asked_for_is_not_kept(network: Network) -> None:
    amina = await network.member()
    amina.person.keyboard = [[{"text": "x", "request_contact": True}]]
    await amina.share_contact()
    assert plain("contact-not-asked", "en") in amina.inbox
    assert not amina.person.keyboard


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("not an address", "contact-not-an-address"),
        ("a@b", "contact-not-an-address"),
        ("@amina", "contact-name-by-button"),
        ("8 (700) 123-45-67", "contact-phone-by-button"),
        ("a" * 300 + "@example.org", "contact-not-an-address"),
        ("<b>a@example.org</b>", "contact-not-an-address"),
    ],
)
async def test_what_is_no_contact_is_told_so(network: Network, typed: str, answer: str) -> None:
    amina, aizhan = await two(network)
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    await amina.say(typed)
    assert amina.reads(answer)
    assert amina.reads("introduction-ask-gives")


async def test_who_has_no_username_is_not_offered_one(network: Network) -> None:
    amina, aizhan = await two(network)
    amina.person.username = None
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("Hello")
    assert Choose("introduction", "gives", "username") not in amina.presses
    await amina.forge(Choose("introduction", "gives", "username"))
    assert amina.toasted("form-choose-one")


async def test_declined_in_silence(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await amina.press(Requests("out", 0))
    await amina.press(OpenRequest(request))
    before, messages = amina.screen, len(amina.messages)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(DeclineRequest(request))
    assert aizhan.toasted("introductions-notice-declined")
    await amina.press(Requests("out", 0))
    await amina.press(OpenRequest(request))
    assert amina.screen == before, "to who asked, nothing has changed"
    assert len(amina.messages) == messages
    await opens(amina, aizhan)
    assert "It waits for an answer" in amina.screen
    await network.pass_time(timedelta(days=14, hours=1))
    assert amina.reads("introductions-news", network="Kurak"), "it runs out as if unanswered"
    await amina.press(OpenRequest(request))
    assert "has run out" in amina.screen


async def test_declined_and_expired_look_alike_byte_for_byte(network: Network) -> None:
    amina, aizhan = await two(network)
    maral = await network.member("Maral", "KZ")
    declined, ignored = await asks(amina, aizhan), await asks(amina, maral)
    await aizhan.press(OpenRequest(declined))
    await aizhan.press(DeclineRequest(declined))
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
    assert "вышел" in aizhan.screen
    assert amina.reads("introductions-news", network="Kurak")
    await amina.press(OpenRequest(request))
    assert "has run out" in amina.screen
    await amina.press(AskContact((await aizhan.member()).id))
    assert amina.reads("introduction-ask-note")
    await amina.say("/cancel")
    again = await asks(amina, aizhan)
    assert again != request


async def test_blocked_is_silent_and_complete(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    waiting = await introductions.seen_by(network.db, request, (await amina.member()).id)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(BlockMember(request))
    assert aizhan.reads("introductions-sure-block", name="Amina")
    await aizhan.confirm()
    assert aizhan.toasted("introductions-notice-blocked")
    seen = await introductions.seen_by(network.db, request, (await amina.member()).id)
    assert waiting is not None and seen is not None
    assert seen.state == waiting.state
    for someone, other in ((amina, aizhan), (aizhan, amina)):
        await opens(someone, other)
        assert someone.reads("directory-no-card")
        await someone.say(other.person.first_name)
        assert someone.reads("directory-none")
        await someone.forge(AskContact((await other.member()).id))
        assert someone.reads("directory-no-card") or someone.toasted("introductions-notice-already")
    await network.pass_time(timedelta(days=15))
    await amina.forge(AskContact((await aizhan.member()).id))
    assert amina.reads("directory-no-card")


async def test_a_block_is_answered_like_an_absence(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(BlockMember(request))
    await aizhan.confirm()
    await opens(amina, aizhan)
    blocked = amina.last["text"], amina.last.get("reply_markup")
    await amina.forge(OpenCard(999_999, None, None, 0, None))
    assert blocked == (amina.last["text"], amina.last.get("reply_markup"))


async def test_unblocked_she_is_found_again(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(BlockMember(request))
    await aizhan.confirm()
    await aizhan.press(ShowBlocked())
    await aizhan.press(UnblockMember((await amina.member()).id))
    assert aizhan.toasted("introductions-notice-unblocked")
    await opens(amina, aizhan)
    assert "Aizhan" in amina.screen


@pytest.mark.parametrize("gone", ["asker", "asked"])
async def test_one_of_the_two_gone_in_between(network: Network, gone: str) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    leaver, other = (amina, aizhan) if gone == "asker" else (aizhan, amina)
    if gone == "asker":
        await aizhan.press(OpenRequest(request))
    leaver_id = (await leaver.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM members WHERE id = :id", {"id": leaver_id})
    )
    await other.forge(AcceptRequest(request))
    assert other.reads("introductions-gone")
    await other.say("/requests")
    assert leaver.person.first_name not in "".join(other.labels)
    await network.pass_time(timedelta(days=15))


async def test_who_is_no_longer_a_member_cannot_be_accepted(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    own = (await amina.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET status = 'declined', joined_at = NULL WHERE id = :id", {"id": own}
        )
    )
    await aizhan.press(OpenRequest(request))
    assert aizhan.reads("directory-no-card")
    await aizhan.forge(AcceptRequest(request))
    assert aizhan.toasted("introductions-notice-gone")


async def test_either_may_end_it_and_no_contact_is_kept(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await accepts(aizhan, request)
    await amina.press(OpenRequest(request))
    await amina.press(WithdrawRequest(request))
    assert amina.reads("introductions-sure-end", name="Aizhan")
    await amina.confirm()
    await aizhan.forge(OpenRequest(request))
    assert aizhan.reads("introductions-gone")
    kept = await network.db.read(
        lambda tx: tuple(tx.row("SELECT asker_gives, asked_gives FROM introductions") or ())
    )
    assert kept == (None, None)


async def admin_of(network: Network) -> int:
    """The id of the admin of the configuration."""
    return await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )


async def gone_from(network: Network, leaver: Someone, request: int, way: str) -> None:
    """What ends an acquaintance, by her or by an admin."""
    own = (await leaver.member()).id
    match way:
        case "ended":
            await leaver.insist(WithdrawRequest(request))
            assert leaver.toasted("introductions-notice-ended")
        case "blocked":
            await leaver.insist(BlockMember(request))
            assert leaver.toasted("introductions-notice-blocked")
        case "suspended":
            staff = await admin_of(network)
            outcome = await suspensions.suspend(network.db, staff, own, network.clock.now())
            assert outcome is suspensions.SuspendOutcome.SUSPENDED
        case _:
            await erasure.erase(network.db, own)
    await network.settled()


WAYS = ("ended", "blocked", "suspended", "left")


async def transcript(
    tmp_path: Path, way: str, *, is_asker: bool, open_form: bool
) -> tuple[list[object], list[object]]:
    """What the one who stays sees after each way: of the introduction, and of the directory."""
    tmp_path.mkdir()
    async with running_network(tmp_path) as network:
        amina, aizhan = await two(network)
        await network.member("Maral", "KZ")
        request = await asks(amina, aizhan)
        await accepts(aizhan, request)
        await amina.forge(OpenRequest(request))
        await aizhan.say("/requests")
        stays, leaver = (amina, aizhan) if is_asker else (aizhan, amina)
        other = (await leaver.member()).id
        if open_form:
            await stays.forge(GiveAnother(request))
            assert stays.reads("contact-ask-gives")
        before = len(stays.messages)
        await gone_from(network, leaver, request, way)
        seen: list[object] = [len(stays.messages) - before]

        def look() -> object:
            last = stays.last
            parts = (last["text"], last.get("entities"), last.get("reply_markup"))
            return *parts, stays.toast, len(stays.messages) - before

        if open_form:
            await stays.say("another@example.kz")
            seen.append(look())
        await stays.say("/requests")
        seen.append(look())
        for press in (
            Requests("known", 0), Requests("in", 0), Requests("out", 0), OpenRequest(request),
            GiveAnother(request), AcceptRequest(request), DeclineRequest(request),
            BlockMember(request), WithdrawRequest(request),
            BlockMember(request), WithdrawRequest(request), ShowBlocked(),
            Requests("known", 0),
        ):  # fmt: skip
            await stays.forge(press)
            seen.append(look())
        found: list[object] = []
        for press in (OpenCard(other, None, None, 0, None), AskContact(other)):
            await stays.forge(press)
            found.append(look())
        await stays.say(leaver.person.first_name)
        found.append(look())
        await stays.forge(ShowResults("KZ" if is_asker else "TJ", None, 0, None))
        found.append(look())
        return seen, found


@pytest.mark.parametrize("open_form", [True, False])
@pytest.mark.parametrize("is_asker", [True, False])
async def test_why_an_acquaintance_is_gone_cannot_be_told(
    tmp_path: Path, is_asker: bool, open_form: bool
) -> None:
    """Ended, blocked, kept out or left: byte for byte the same to the other one. In the directory
    she whose acquaintance ended can be found, as anybody can; of the others there is no trace.
    """
    seen = {
        way: await transcript(tmp_path / way, way, is_asker=is_asker, open_form=open_form)
        for way in WAYS
    }
    for way in WAYS:
        assert seen[way][0] == seen["ended"][0], way
    for way in WAYS[1:]:
        assert seen[way][1] == seen["blocked"][1], way
    gone = plain("introductions-gone", "en" if is_asker else "ru")
    name = "Aizhan" if is_asker else "Amina"
    assert gone in str(seen["blocked"][0]) and name not in str(seen["blocked"])


async def test_who_is_let_back_in_is_known_as_before(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await accepts(aizhan, request)
    await gone_from(network, aizhan, request, "suspended")
    await amina.forge(OpenRequest(request))
    assert amina.reads("introductions-gone")
    staff = await admin_of(network)
    await suspensions.restore(network.db, staff, (await aizhan.member()).id, network.clock.now())
    await amina.forge(OpenRequest(request))
    assert "aizhan@example.kz" in amina.screen


async def test_both_ask_each_other(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await opens(aizhan, amina)
    assert aizhan.reads("introductions-asks-you")
    await aizhan.forge(AskContact((await amina.member()).id))
    assert aizhan.toasted("introductions-notice-asked-by-her")
    assert AcceptRequest(request) in aizhan.presses


async def test_five_a_day(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    others = [await network.member(f"Aizhan {letter}", "KZ") for letter in "ABCDEF"]
    for other in others[:5]:
        await asks(amina, other)
    last = (await others[5].member()).id
    await opens(amina, others[5])
    await amina.press(AskContact(last))
    assert "5 colleagues a day" in amina.screen
    await network.pass_time(timedelta(days=1, minutes=1))
    await amina.forge(AskContact(last))
    assert amina.reads("introduction-ask-note")


async def test_twenty_cards_a_day_and_sixty_a_week(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    others = [await network.member(f"Aizhan {n}x", "KZ") for n in range(62)]
    await amina.say("/start")

    async def count(some: list[Someone]) -> int:
        opened = 0
        for other in some:
            await opens(amina, other)
            opened += "Aizhan" in amina.screen
        return opened

    assert await count(others[:22]) == 20
    assert "many cards lately" in amina.screen
    await amina.forge(AskContact((await others[30].member()).id))
    assert "many cards lately" in amina.screen, "nor by a button of her own making"
    assert await count(others[:3]) == 3, "cards of today may be opened again"
    for day in (1, 2):
        await network.pass_time(timedelta(days=1, minutes=1))
        assert await count(others[day * 20 : day * 20 + 20]) == 20
    await network.pass_time(timedelta(days=1, minutes=1))
    assert await count(others[60:]) == 0
    await network.pass_time(timedelta(days=7))
    assert await count(others[60:]) == 2


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
    assert aizhan.reads("introductions-news", network="Kurak")


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
    seen = await introductions.seen_by(network.db, request, (await amina.member()).id)
    assert seen is not None
    assert seen.state is introductions.IntroductionStatus.WAITING


async def test_the_request_survives_being_set_aside(network: Network) -> None:
    amina, aizhan = await two(network)
    await amina.say("/start")
    await opens(amina, aizhan)
    await amina.press(AskContact((await aizhan.member()).id))
    await amina.say("A long and careful note")
    await amina.say("/cancel")
    await network.pass_time(timedelta(days=3))
    await amina.press(forms.Resume("introduction"))
    await amina.press(Choose("introduction", "gives", "username"))
    assert "A long and careful note" in amina.screen
    assert "Aizhan" in amina.screen
