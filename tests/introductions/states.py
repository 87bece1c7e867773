"""Every state of a request, a contact with notes and a proposal × somebody of it gone meanwhile.

`python -m tests.introductions.states` walks all of them and prints how many told the reason, and
how many showed a contact before both had agreed; the tests walk a part.
"""

import asyncio
import contextlib
import itertools
import tempfile
from collections.abc import Sequence
from pathlib import Path

from handlers.directory import OpenCard
from handlers.introductions.callbacks import (
    AcceptRequest,
    AgreeToProposal,
    AnswerFollowUp,
    BlockMember,
    DeclineProposal,
    DeclineRequest,
    EditNote,
    GiveAnotherContact,
    MoreActions,
    MoreProposalActions,
    OpenProposal,
    OpenRequest,
    PickSecond,
    WithdrawProposal,
    WithdrawRequest,
    WriteMessage,
)
from handlers.kit.buttons import Press
from handlers.kit.navigation import Requests
from storage.database import Transaction
from storage.introductions import endings, notes, proposals, requests
from storage.kit import personal_data
from tests.dialogue import Network, Someone, running_network
from tests.introductions.steps import address, goes, in_contact

REQUESTS = ("pending", "declined", "withdrawn", "expired", "accepted", "noted", "ended")
AGREED = ("accepted", "noted")
"""The states of a request in which each has the other's contact."""

PROPOSALS = (
    "pending", "agreed", "other agreed", "declined", "other declined", "accepted", "withdrawn",
    "expired",
)  # fmt: skip
"""The states of a proposal, as one of the two has brought it about."""

VIEWS = (("one", "proposer"), ("one", "other"), ("proposer", "other"))
"""Who looks at a proposal, and who is gone."""

WAYS = ("left", "suspended", "hidden", "blocked")

Script = list[object]


async def request_in(network: Network, state: str) -> tuple[Someone, Someone, int]:
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
    """Whatever has to do with a request, for who kept the buttons."""
    return (
        Requests("in", 0), Requests("out", 0), Requests("known", 0), OpenRequest(request),
        MoreActions(request), AcceptRequest(request), DeclineRequest(request),
        GiveAnotherContact(request), EditNote(request), WriteMessage(request),
        PickSecond(request, 0), AnswerFollowUp(request, "spoken"), BlockMember(request),
        WithdrawRequest(request), OpenCard(other, None, None, 0, None),
    )  # fmt: skip


async def after_each(someone: Someone, some: Sequence[Press]) -> Script:
    """What she sees after each of these presses."""
    script: Script = []
    for press in some:
        await someone.forge(press)
        script.append((someone.screen, someone.labels))
    return script


async def request_seen(network: Network, state: str, way: str, *, is_requester: bool) -> Script:
    """What the one who stays sees of a request in this state, once the other one has gone."""
    amina, aizhan, request = await request_in(network, state)
    stays, leaver = (amina, aizhan) if is_requester else (aizhan, amina)
    other = (await leaver.member()).id
    await goes(network, leaver, way, stays)
    script = await after_each(stays, presses(request, other))
    assert leaver.person.first_name not in str(script), (state, way, is_requester)
    assert address(leaver).value not in str(script), (state, way, is_requester)
    return script


async def proposal_in(network: Network, state: str) -> tuple[Someone, Someone, Someone, int]:
    """The proposer, one of the two, who brings about this state, the other one, and the proposal,
    without the dialogue.
    """
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    maral = await network.member("Maral", "TM")
    await in_contact(aizhan, amina)
    await in_contact(maral, amina)
    db, now = network.db, network.clock.now()
    proposer, one, other = [(await someone.member()).id for someone in (amina, maral, aizhan)]
    _, proposal = await proposals.propose(db, proposer, one, other, "You both train officers.", now)
    assert proposal is not None
    if state in ("agreed", "accepted", "expired"):
        await proposals.agree(db, proposal, one, address(maral), now)
    if state in ("other agreed", "accepted"):
        await proposals.agree(db, proposal, other, address(aizhan), now)
    if state in ("declined", "other declined"):
        await proposals.decline(db, proposal, one if state == "declined" else other, now)
    if state == "withdrawn":
        await proposals.withdraw(db, proposal, proposer, now)
    if state == "expired":
        await proposals.expire(db, now + requests.VALID_FOR)
    await network.settled()
    return amina, maral, aizhan, proposal


def proposal_presses(proposal: int) -> Sequence[Press]:
    """Whatever has to do with a proposal."""
    return (
        Requests("in", 0), Requests("out", 0), OpenProposal(proposal),
        MoreProposalActions(proposal), AgreeToProposal(proposal), DeclineProposal(proposal),
        WithdrawProposal(proposal),
    )  # fmt: skip


async def proposal_seen(network: Network, state: str, way: str, view: tuple[str, str]) -> Script:
    """What one of the three sees of a proposal in this state, once somebody of it has gone."""
    amina, maral, aizhan, proposal = await proposal_in(network, state)
    people = {"proposer": amina, "one": maral, "other": aizhan}
    viewer, gone = people[view[0]], people[view[1]]
    await goes(network, gone, way, viewer)
    script = await after_each(viewer, proposal_presses(proposal))
    assert gone.person.first_name not in str(script), (state, way, view)
    return script


async def contacts_known(someone: Someone, other: Someone, some: Sequence[Press]) -> list[str]:
    """The contacts of the other one that she gets to know by these presses, in messages, buttons,
    her export and the outbox.
    """
    own = (await someone.member()).id
    shown = ""
    for press in some:
        await someone.forge(press)
        shown += str(someone.messages)
    told = (
        shown
        + str(await personal_data.export(someone.network.db, own))
        + str(await _outbox_of(someone.network, own))
    ).replace(str(someone.person.id), "")
    secrets = (address(other).value, str(other.person.username), str(other.person.id))
    return [secret for secret in secrets if secret in told]


async def _outbox_of(network: Network, member_id: int) -> list[object]:
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


async def main() -> None:
    """Walk all states and print the figures."""
    cases = told = looks = known = 0
    for state in REQUESTS:
        for is_requester in (True, False):
            async with _network() as network:
                seen = [
                    await request_seen(network, state, way, is_requester=is_requester)
                    for way in WAYS
                ]
            cases += len(seen)
            told += sum(script != seen[0] for script in seen)
    print(f"requests and contacts with notes: {cases} dialogues, {told} tell why she is gone")
    cases = told = 0
    for state, view in itertools.product(PROPOSALS, VIEWS):
        async with _network() as network:
            seen = [await proposal_seen(network, state, way, view) for way in WAYS]
        cases += len(seen)
        told += sum(script != seen[0] for script in seen)
    print(f"proposals: {cases} dialogues, {told} tell why she is gone")
    async with _network() as network:
        for state in REQUESTS:
            amina, aizhan, request = await request_in(network, state)
            for one, other in ((amina, aizhan), (aizhan, amina)) if state not in AGREED else ():
                some = presses(request, (await other.member()).id)
                known += len(await contacts_known(one, other, some))
                looks += 1
        for state in PROPOSALS:
            _, maral, aizhan, proposal = await proposal_in(network, state)
            for one, other in ((maral, aizhan), (aizhan, maral)) if state != "accepted" else ():
                known += len(await contacts_known(one, other, proposal_presses(proposal)))
                looks += 1
    print(f"before both had agreed: {looks} members looked at everything, {known} contacts known")


def _network() -> contextlib.AbstractAsyncContextManager[Network]:
    return running_network(Path(tempfile.mkdtemp()))


if __name__ == "__main__":
    asyncio.run(main())
