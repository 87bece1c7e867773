"""Every state of a request × one of the two gone: what the other sees; no contact leaks."""

import io
from collections.abc import Sequence

import pytest

from bot import log
from handlers.directory import OpenCard
from handlers.introductions.callbacks import (
    AcceptRequest,
    AnswerFollowUp,
    BlockMember,
    DeclineRequest,
    EditNote,
    GiveAnotherContact,
    MoreActions,
    OpenRequest,
    PickSecond,
    WithdrawRequest,
    WriteMessage,
)
from handlers.kit.buttons import Press
from handlers.kit.navigation import Requests
from storage.database import Transaction
from storage.introductions import endings, notes, requests
from storage.kit import personal_data
from tests.dialogue import Network, Someone
from tests.introductions.steps import address, goes

STATES = ("pending", "declined", "withdrawn", "expired", "accepted", "noted", "ended")
WAYS = ("left", "suspended", "blocked")


async def brought(network: Network, state: str) -> tuple[Someone, Someone, int]:
    """Two with a request in this state, without the dialogue."""
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    db, now = network.db, network.clock.now()
    asker, asked = (await amina.member()).id, (await aizhan.member()).id
    _, request = await requests.ask(db, asker, asked, "Hello", address(amina), now)
    assert request is not None
    match state:
        case "declined":
            await endings.decline(db, request, asked, now)
        case "withdrawn":
            await endings.withdraw(db, request, asker, now)
        case "expired":
            await endings.expire(db, now + requests.VALID_FOR)
        case "accepted" | "noted" | "ended":
            await requests.accept(db, request, asked, address(aizhan), now)
        case _:
            pass
    if state == "noted":
        for someone in (asker, asked):
            await notes.write(db, request, someone, "Knows x-ray lanes", now)
    if state == "ended":
        await endings.withdraw(db, request, asker, now)
    await network.settled()
    for someone in (amina, aizhan):
        await someone.say("/start")
    return amina, aizhan, request


def presses(request: int, other: int) -> Sequence[Press]:
    """Whatever has to do with the request, for who kept the buttons."""
    return (
        Requests("in", 0), Requests("out", 0), Requests("known", 0), OpenRequest(request),
        MoreActions(request), AcceptRequest(request), DeclineRequest(request),
        GiveAnotherContact(request), EditNote(request), WriteMessage(request),
        PickSecond(request, 0), AnswerFollowUp(request, "spoken"), BlockMember(request),
        WithdrawRequest(request), OpenCard(other, None, None, 0, None),
    )  # fmt: skip


@pytest.mark.parametrize("state", STATES)
async def test_who_is_gone_looks_the_same_whatever_the_reason(network: Network, state: str) -> None:
    for is_requester in (True, False):
        seen: dict[str, list[object]] = {}
        for way in WAYS:
            amina, aizhan, request = await brought(network, state)
            stays, leaver = (amina, aizhan) if is_requester else (aizhan, amina)
            other = (await leaver.member()).id
            await goes(network, leaver, way, stays)
            script: list[object] = []
            for press in presses(request, other):
                await stays.forge(press)
                script.append((stays.screen, stays.labels))
            name = leaver.person.first_name
            assert name not in str(script), (state, way, is_requester)
            assert address(leaver).value not in str(script)
            seen[way] = script
        assert seen["suspended"] == seen["left"], (state, is_requester)
        assert seen["blocked"] == seen["left"], (state, is_requester)


@pytest.mark.parametrize("state", [state for state in STATES if state not in ("accepted", "noted")])
async def test_before_both_agree_no_contact_is_anywhere(network: Network, state: str) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina, aizhan, request = await brought(network, state)
    for someone, other in ((amina, aizhan), (aizhan, amina)):
        own, others = (await someone.member()).id, (await other.member()).id
        for press in presses(request, others):
            await someone.forge(press)
        exported = str(await personal_data.export(network.db, own))
        told = str(someone.messages) + exported + str(await outbox_of(network, own))
        for secret in (address(other).value, str(other.person.username), str(other.person.id)):
            assert secret not in told.replace(str(someone.person.id), ""), (state, secret)
    for secret in ("example.org", "secret_"):
        assert secret not in stream.getvalue()


async def outbox_of(network: Network, member_id: int) -> list[object]:
    """What is queued or was sent to her, as the database has it."""

    def read(tx: Transaction) -> list[object]:
        return [
            tuple(row)
            for row in tx.rows(
                """SELECT kind, subject_id, reason FROM deliveries
                JOIN messages ON messages.id = message_id WHERE recipient_id = :id""",
                {"id": member_id},
            )
        ]

    return await network.db.read(read)
