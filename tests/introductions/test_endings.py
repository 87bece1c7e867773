"""Introductions end by either side, a suspension or a departure, and the reason stays hidden."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.directory import OpenCard, ShowResults
from handlers.introductions.callbacks import (
    AcceptRequest,
    AskContact,
    BlockMember,
    DeclineRequest,
    GiveAnotherContact,
    MoreActions,
    OpenRequest,
    ShowBlocked,
    WithdrawRequest,
)
from handlers.kit.buttons import Press
from handlers.kit.navigation import Requests
from storage import erasure, suspensions
from tests.dialogue import Network, Someone, plain, running_network
from tests.introductions.steps import accepts, admin_of, asks, two

GONE = ("left", "suspended", "blocked", "rejected")


async def pending_transcript(tmp_path: Path, way: str, *, is_requester: bool) -> list[object]:
    """What the one who stays sees of a request that was pending when the other one went."""
    tmp_path.mkdir()
    async with running_network(tmp_path) as network:
        amina, aizhan = await two(network)
        request = await asks(amina, aizhan)
        await aizhan.say("/requests")
        stays, leaver = (amina, aizhan) if is_requester else (aizhan, amina)
        other = (await leaver.member()).id
        await stays.forge(Requests("out", 0))
        await gone_from(network, leaver, request, way)
        before, seen = len(stays.messages), list[object]()

        def look() -> object:
            last = stays.last
            parts = (last["text"], last.get("entities"), last.get("reply_markup"))
            return *parts, stays.toast, len(stays.messages) - before

        async def tries(*presses: Press) -> None:
            for press in presses:
                await stays.forge(press)
                seen.append(look())

        for _ in range(2):
            await stays.say("/requests")
            seen.append(look())
            await tries(
                Requests("in", 0), Requests("out", 0), Requests("known", 0),
                OpenRequest(request), AcceptRequest(request), DeclineRequest(request),
                GiveAnotherContact(request), OpenCard(other, None, None, 0, None),
                AskContact(other), ShowBlocked(0), OpenRequest(request), BlockMember(request),
            )  # fmt: skip
            await stays.insist(BlockMember(request))
            seen.append(look())
            await stays.say(leaver.person.first_name)
            seen.append(str(look()).replace(leaver.person.first_name, "what she typed"))
            await network.pass_time(timedelta(days=7, hours=1))
            seen.append(str(look()).replace(leaver.person.first_name, "what she typed"))
        await tries(Requests("out", 0), OpenRequest(request), WithdrawRequest(request))
        if is_requester:
            assert "has expired" in str(seen), "it expires like any other"
        assert leaver.person.first_name not in str(seen)
        return seen


@pytest.mark.parametrize("is_requester", [True, False])
async def test_why_the_other_one_of_a_pending_request_is_gone_cannot_be_told(
    tmp_path: Path, is_requester: bool
) -> None:
    """Left, suspended, behind a block or no member: byte for byte the same, to the end."""
    seen = {
        way: await pending_transcript(tmp_path / way, way, is_requester=is_requester)
        for way in GONE
    }
    for way in GONE[1:]:
        assert seen[way] == seen["left"], way


async def test_a_request_of_who_is_let_back_in_is_there_again(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await gone_from(network, amina, request, "suspended")
    await aizhan.press(OpenRequest(request))
    assert aizhan.reads("introductions-gone")
    staff = await admin_of(network)
    await suspensions.restore(network.db, staff, (await amina.member()).id, network.clock.now())
    await aizhan.forge(OpenRequest(request))
    assert AcceptRequest(request) in aizhan.presses


async def test_either_may_end_it_and_no_contact_is_kept(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await accepts(aizhan, request)
    await amina.press(OpenRequest(request))
    await amina.press(MoreActions(request))
    await amina.press(WithdrawRequest(request))
    assert amina.reads("introductions-sure-end", name="Aizhan")
    assert not amina.reads("introductions-mentoring-ends")
    await amina.confirm()
    await aizhan.forge(OpenRequest(request))
    assert aizhan.reads("introductions-gone")
    kept = await network.db.read(
        lambda tx: tuple(
            tx.row("SELECT requester_contact, recipient_contact FROM introductions") or ()
        )
    )
    assert kept == (None, None)


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
        case "rejected":
            sql = "UPDATE members SET status = 'rejected', joined_at = NULL WHERE id = :id"
            await network.db.write(lambda tx: tx.execute(sql, {"id": own}))
        case _:
            await erasure.erase(network.db, own, network.clock.now())
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
            await stays.forge(GiveAnotherContact(request))
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
            GiveAnotherContact(request), AcceptRequest(request), DeclineRequest(request),
            BlockMember(request), WithdrawRequest(request),
            BlockMember(request), WithdrawRequest(request), ShowBlocked(0),
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
    told = str(seen["blocked"])
    for typed in (f"«{name}»", f"“{name}”"):
        told = told.replace(typed, "")  # her own words
    assert gone in told and name not in told


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
