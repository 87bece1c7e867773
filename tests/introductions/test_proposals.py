"""A member introduces two of her contacts: each decides, and nobody learns who declined."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.introductions.callbacks import (
    AgreeToProposal,
    DeclineProposal,
    MoreProposalActions,
    OpenProposal,
    OpenRequest,
    PickSecond,
    ProposeContact,
    WithdrawProposal,
)
from handlers.kit import forms
from handlers.kit.navigation import Requests
from storage.introductions import limits, proposals, records, requests
from storage.introductions.proposals import ProposalOutcome
from tests.dialogue import Network, Someone, plain, running_network
from tests.introductions import states
from tests.introductions.steps import address, goes, in_contact

LINE = "You both train officers for x-ray lanes."


@dataclass
class Three:
    """The proposer and her two contacts, with the introductions that she has with each."""

    amina: Someone
    aizhan: Someone
    maral: Someone
    contacts: tuple[int, int]

    async def proposes(self) -> int:
        """Propose without the dialogue; returns the proposal's id."""
        network = self.amina.network
        ids = [(await one.member()).id for one in (self.amina, self.aizhan, self.maral)]
        outcome, proposal = await proposals.propose(
            network.db, ids[0], ids[1], ids[2], LINE, network.clock.now()
        )
        assert outcome is ProposalOutcome.PROPOSED and proposal is not None
        await network.settled()
        return proposal

    async def agrees(self, someone: Someone, proposal: int) -> ProposalOutcome:
        db, now = someone.network.db, someone.network.clock.now()
        own = (await someone.member()).id
        outcome, _ = await proposals.agree(db, proposal, own, address(someone), now)
        await someone.network.settled()
        return outcome

    async def declines(self, someone: Someone, proposal: int) -> ProposalOutcome:
        db, now = someone.network.db, someone.network.clock.now()
        return await proposals.decline(db, proposal, (await someone.member()).id, now)


async def three(network: Network, language: str = "en") -> Three:
    amina = await network.member("Amina", "TJ", language=language)
    aizhan = await network.member("Aizhan", "KZ")
    maral = await network.member("Maral", "TM")
    contacts = await in_contact(amina, aizhan), await in_contact(maral, amina)
    return Three(amina, aizhan, maral, contacts)


def look(someone: Someone) -> tuple[object, ...]:
    """What she sees now."""
    return someone.screen, tuple(someone.labels), someone.toast if someone.person.answers else ""


async def test_proposed_and_both_agree(network: Network) -> None:
    them = await three(network)
    amina, aizhan, maral = them.amina, them.aizhan, them.maral
    await amina.forge(OpenRequest(them.contacts[0]))
    await amina.press(PickSecond(them.contacts[0], 0))
    assert amina.labels[0].startswith("Maral") and "Aizhan" not in str(amina.labels)
    await amina.press(ProposeContact(*them.contacts))
    await amina.say(LINE)
    assert LINE in amina.screen and "Aizhan" in amina.screen and "Maral" in amina.screen
    await amina.press(forms.Submit("proposal"))
    assert amina.reads("proposal-notice-proposed") and "Both have been asked" in amina.screen
    (line,) = [label for label in await sent(amina) if "–" in label]
    assert line.endswith("· waiting")
    for someone, other in ((aizhan, "Maral"), (maral, "Aizhan")):
        assert someone.screen == plain("notice-private", "en", network="Kurak")
        await someone.say("/requests")
        assert someone.labels[0] == f"{other} · proposal"
        await someone.press(f"{other} · proposal")
        assert "Amina" in someone.screen and LINE in someone.screen and other in someone.screen
        assert "@" not in someone.screen and "example.org" not in someone.screen
        await someone.press("Accept")
        await someone.say(f"{someone.person.first_name.lower()}@example.org")
    assert maral.reads("proposal-notice-connected") and "aizhan@example.org" in maral.screen
    assert maral.labels[0] == "Write to her"
    contact = await between(network, aizhan, maral)
    assert contact is not None
    await aizhan.press(OpenRequest(contact))
    assert "maral@example.org" in aizhan.screen
    await amina.say("/start")
    (line,) = [label for label in await sent(amina) if "–" in label]
    assert line.endswith("· in contact")


async def sent(someone: Someone) -> list[str]:
    await someone.forge(Requests("out", 0))
    return someone.labels


async def between(network: Network, one: Someone, other: Someone) -> int | None:
    found = await records.between(network.db, (await one.member()).id, (await other.member()).id)
    return None if found is None else found.id


ANSWERS = ("silent", "declines", "agrees and takes back", "blocked before", "blocks after")


async def seen_by_others(folder: Path, answer: str) -> list[object]:
    """What the proposer and the one who agrees see, while the other one answers in this way."""
    folder.mkdir()
    async with running_network(folder) as network:
        them = await three(network)
        amina, aizhan, maral = them.amina, them.aizhan, them.maral
        script: list[object] = []
        if answer == "blocked before":
            # She does not see Maral, so the two are not asked: this line is the proposer's alone.
            await goes(network, aizhan, "blocked", maral)
        await amina.forge(PickSecond(them.contacts[0], 0))
        await amina.press(ProposeContact(*them.contacts))
        await amina.say(LINE)
        await amina.press(forms.Submit("proposal"))
        script.append(look(amina))
        (proposal,) = await network.db.read(
            lambda tx: [row["id"] for row in tx.rows("SELECT id FROM proposals")]
        )
        hers = list[object]()
        if answer == "declines":
            assert await them.declines(aizhan, proposal) is ProposalOutcome.DECLINED
        if answer == "agrees and takes back":
            assert await them.agrees(aizhan, proposal) is ProposalOutcome.AGREED
            assert await them.declines(aizhan, proposal) is ProposalOutcome.DECLINED
        if answer != "blocked before":
            await maral.forge(OpenProposal(proposal))
            hers.append(look(maral))
            await maral.forge(AgreeToProposal(proposal))
            await maral.say("maral@example.org")
            hers.append(look(maral))
        if answer == "blocks after":
            await goes(network, aizhan, "blocked", amina)
        for wait in (timedelta(days=1), timedelta(days=12), timedelta(days=2)):
            told = len(amina.messages), len(maral.messages)
            await network.pass_time(wait)
            if answer != "blocks after":
                script.append(len(amina.messages) - told[0])
                await amina.forge(OpenProposal(proposal))
                script.append(look(amina))
            if answer != "blocked before":
                # What the one who agreed is told does not depend on the proposer.
                hers.append(len(maral.messages) - told[1])
                await maral.forge(OpenProposal(proposal))
                hers.append(look(maral))
        assert await between(network, aizhan, maral) is None
        assert "aizhan@example.org" not in maral.inbox
        return [script if answer != "blocks after" else None,
                hers if answer != "blocked before" else None]  # fmt: skip


async def test_nobody_can_tell_who_declined(tmp_path: Path) -> None:
    """A no, a yes taken back, a block and silence: the same to the other two, at the same time."""
    usual = await seen_by_others(tmp_path / "usual", "silent")
    assert "did not come about" in str(usual[0]) and "did not come about" in str(usual[1])
    for number, answer in enumerate(ANSWERS[1:]):
        seen = await seen_by_others(tmp_path / str(number), answer)
        for one, other in zip(seen, usual, strict=True):
            assert one is None or one == other, answer


async def test_who_declines_is_not_told_more_and_not_asked_again(network: Network) -> None:
    them = await three(network)
    proposal = await them.proposes()
    await them.aizhan.forge(OpenProposal(proposal))
    await them.aizhan.press(MoreProposalActions(proposal))
    await them.aizhan.press(DeclineProposal(proposal))
    assert them.aizhan.reads("proposal-sure-decline")
    await them.aizhan.confirm()
    assert them.aizhan.reads("proposal-notice-declined")
    assert await them.agrees(them.aizhan, proposal) is ProposalOutcome.GONE
    before = len(them.aizhan.messages)
    # Another member, who knows both, proposes the same: it waits and reaches neither.
    zarina = await network.member("Zarina", "UZ")
    for someone in (them.aizhan, them.maral):
        await in_contact(zarina, someone)
    again = await Three(zarina, them.aizhan, them.maral, (0, 0)).proposes()
    await them.maral.forge(OpenProposal(again))
    assert them.maral.reads("proposal-gone")
    await zarina.forge(OpenProposal(again))
    assert "Both have been asked" in zarina.screen
    assert len(them.aizhan.messages) <= before


async def test_the_proposer_may_withdraw_and_propose_the_same_once(network: Network) -> None:
    them = await three(network)
    proposal = await them.proposes()
    assert await them.agrees(them.maral, proposal) is ProposalOutcome.AGREED
    await them.amina.forge(OpenProposal(proposal))
    await them.amina.press(MoreProposalActions(proposal))
    await them.amina.press(WithdrawProposal(proposal))
    assert them.amina.reads("proposal-sure-withdraw")
    await them.amina.confirm()
    assert them.amina.reads("proposal-notice-withdrawn")
    for someone in (them.aizhan, them.maral):
        await someone.forge(OpenProposal(proposal))
        assert someone.reads("proposal-is-expired")
        assert await them.agrees(someone, proposal) is ProposalOutcome.GONE
    kept = await network.db.read(
        lambda tx: tuple(tx.row("SELECT first_contact, second_contact FROM proposals") or ())
    )
    assert kept == (None, None)
    await them.amina.forge(ProposeContact(*them.contacts))
    await them.amina.say(LINE)
    await them.amina.press(forms.Submit("proposal"))
    assert them.amina.toasted("proposal-notice-already")


async def test_limits_and_who_may_be_proposed(network: Network) -> None:
    them = await three(network)
    others = [await network.member(f"Zarina {letter}", "UZ") for letter in "ABCD"]
    ids = [(await one.member()).id for one in (them.amina, them.aizhan, *others)]
    now = network.clock.now()

    async def propose(one: int, other: int) -> ProposalOutcome:
        return (await proposals.propose(network.db, ids[0], one, other, LINE, now))[0]

    assert await propose(ids[1], ids[2]) is ProposalOutcome.GONE, "she does not know her"
    assert await propose(ids[1], ids[1]) is ProposalOutcome.GONE
    assert await propose(ids[1], ids[0]) is ProposalOutcome.GONE
    for other in others:
        await in_contact(them.amina, other)
    for number in range(limits.PROPOSALS.times):
        assert await propose(ids[1], ids[2 + number]) is ProposalOutcome.PROPOSED
    assert await propose(ids[1], ids[5]) is ProposalOutcome.TOO_MANY
    await them.amina.forge(ProposeContact(*them.contacts))
    assert "3 such proposals a day" in them.amina.screen
    stranger = await network.member("Stranger", "KG")
    await stranger.say("/start")
    await stranger.forge(ProposeContact(*them.contacts))
    assert stranger.reads("introductions-gone")


async def test_a_request_that_waits_between_the_two_has_its_answer(network: Network) -> None:
    them = await three(network)
    ids, now = (
        ((await them.aizhan.member()).id, (await them.maral.member()).id),
        network.clock.now(),
    )
    _, request = await requests.ask(network.db, *ids, "Hello", address(them.aizhan), now)
    proposal = await them.proposes()
    assert await them.agrees(them.maral, proposal) is ProposalOutcome.AGREED
    assert await them.agrees(them.aizhan, proposal) is ProposalOutcome.CONNECTED
    assert await between(network, them.aizhan, them.maral) == request
    await them.aizhan.forge(OpenRequest(request or 0))
    assert "maral@example.org" in them.aizhan.screen


@pytest.mark.parametrize(
    ("language", "line", "found"),
    [
        ("en", "Call Maral: +7 701 123 45 67", "+7 701 123 45 67"),
        ("ru", "t.me/maral_tm", "t.me/maral_tm"),
        ("uz", "m@x.org", "m@x.org"),
    ],
)
async def test_the_line_gives_nobodys_contact_away(
    network: Network, language: str, line: str, found: str
) -> None:
    them = await three(network, language)
    await them.amina.forge(ProposeContact(*them.contacts))
    await them.amina.say(line)
    assert them.amina.reads("check-contact", found=found) and them.amina.reads("proposal-ask-line")


@pytest.mark.parametrize("after", ["her_new_name", None])
async def test_a_username_is_that_of_the_day_when_both_have_agreed(
    network: Network, after: str | None
) -> None:
    them = await three(network)
    proposal = await them.proposes()
    await them.aizhan.forge(AgreeToProposal(proposal))
    await them.aizhan.press(forms.Choose("agreement", "gives", "username"))
    assert them.aizhan.reads("proposal-notice-agreed")
    old, them.aizhan.person.username = str(them.aizhan.person.username), after
    assert await them.agrees(them.maral, proposal) is ProposalOutcome.CONNECTED
    contact = await between(network, them.maral, them.aizhan)
    await them.maral.forge(OpenRequest(contact or 0))
    assert old not in them.maral.screen
    links = [entity.get("url") for entity in them.maral.last.get("entities", [])]
    if after:
        assert f"https://t.me/{after}" in links
    else:
        assert them.maral.reads("introductions-gets-no-more"), "she is asked for another one"


async def test_who_are_in_contact_already_are_not_asked(network: Network) -> None:
    them = await three(network)
    await in_contact(them.aizhan, them.maral)
    before = len(them.maral.messages)
    proposal = await them.proposes()
    assert len(them.maral.messages) == before
    await them.amina.forge(OpenProposal(proposal))
    assert "Both have been asked" in them.amina.screen, "whom they know is theirs to tell"


@pytest.mark.parametrize("state", ["agreed", "accepted"])
async def test_why_somebody_of_a_proposal_is_gone_cannot_be_told(
    network: Network, state: str
) -> None:
    for view in states.VIEWS:
        left, *others = [
            await states.proposal_seen(network, state, way, view) for way in states.WAYS
        ]
        assert others == [left] * (len(states.WAYS) - 1), view


@pytest.mark.parametrize("state", ["agreed", "other agreed"])
async def test_before_both_have_agreed_no_contact_is_anywhere(network: Network, state: str) -> None:
    _, maral, aizhan, proposal = await states.proposal_in(network, state)
    for one, other in ((maral, aizhan), (aizhan, maral)):
        assert not await states.contacts_known(one, other, states.proposal_presses(proposal))
