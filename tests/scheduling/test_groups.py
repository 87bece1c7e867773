"""Finding a time for several contacts: who is told, who decides, and who must not meet."""

from datetime import timedelta

import pytest

from handlers.scheduling.callbacks import (
    AskGroup,
    GatherGroup,
    InviteContact,
    LeavePoll,
    OpenPoll,
)
from storage.introductions import blocks as blocking
from storage.introductions import records
from storage.scheduling_subjects import MOST
from tests.dialogue import Network
from tests.introductions.steps import in_contact
from tests.scheduling.steps import gathers, hour, marks


@pytest.mark.parametrize("languages", [("tg", "uz", "kk", "en")])
async def test_more_than_half_decide_and_one_may_leave(
    network: Network, languages: tuple[str, ...]
) -> None:
    amina = await network.member("Amina", "TJ", language=languages[0])
    others = [
        await network.member(name, "KZ", language=language)
        for name, language in zip(("Petra", "Maral", "Nigora"), languages[1:], strict=True)
    ]
    contacts = [await in_contact(amina, one) for one in others]
    poll = await gathers(amina, contacts)
    assert amina.toasted("scheduling-group-asked")
    petra, maral, nigora = others
    good, bad = hour(network, 4, 10), hour(network, 3, 10)
    for someone, hours in ((amina, [good, bad]), (petra, [good]), (maral, [good])):
        await marks(someone, poll, hours)
    await nigora.open_notice()
    assert nigora.reads("scheduling-told-asked") and "Petra" in nigora.screen
    await network.pass_time(timedelta(days=3, hours=1))
    for someone in (amina, petra, maral, nigora):
        await someone.open_notice()
        assert someone.reads("scheduling-found")
        await someone.press(OpenPoll(poll))
        assert someone.reads("scheduling-coming", coming=3, of=4)
    assert nigora.reads("scheduling-not-yours")
    await petra.insist(LeavePoll(poll))
    await maral.open_notice()
    assert maral.reads("scheduling-told-changed")
    await maral.insist(LeavePoll(poll))
    status = await network.db.read(lambda tx: tx.value("SELECT status FROM time_polls"))
    assert status == "open", "one alone would come"


async def test_who_must_not_meet_is_not_told(network: Network) -> None:
    """It looks like silence, also to the one who gathers the group."""
    amina = await network.member("Amina", "TJ")
    petra, maral = [await network.member(name, "KZ") for name in ("Petra", "Maral")]
    contacts = [await in_contact(amina, one) for one in (petra, maral)]
    await in_contact(petra, maral)
    own, other = (await petra.member()).id, (await maral.member()).id
    between = await records.between(network.db, own, other)
    assert between is not None
    await blocking.block(network.db, between.id, own, network.clock.now())
    for someone in (petra, maral):
        someone.person.messages.clear()
        await someone.say("/start")
    poll = await gathers(amina, contacts)
    await petra.open_notice()
    assert petra.reads("scheduling-told-asked")
    await maral.forge(OpenPoll(poll))
    assert maral.reads("scheduling-gone") and "Petra" not in maral.inbox
    at = hour(network, 5, 10)
    await marks(amina, poll, [at])
    await marks(petra, poll, [at])
    await network.pass_time(timedelta(days=3, hours=1))
    assert maral.reads("scheduling-gone")
    await amina.open_notice()
    assert amina.reads("scheduling-found")


async def test_bad_input(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await amina.forge(GatherGroup(0))
    assert amina.reads("scheduling-nobody")
    await amina.forge(AskGroup(1))
    assert amina.toasted("scheduling-group-nobody")
    others = [await network.member(f"Petra {n}", "KZ") for n in range(MOST)]
    contacts = [await in_contact(one, amina) for one in others]
    await amina.forge(GatherGroup(0))
    for contact in contacts:
        await amina.forge(InviteContact(1, contact, 0, True))
    assert amina.toasted("scheduling-group-full")
    stranger = await network.member("Nigora", "UZ")
    await stranger.say("/start")
    for press in (InviteContact(1, contacts[0], 0, True), AskGroup(1), OpenPoll(1)):
        await stranger.forge(press)
        assert "Petra" not in stranger.screen
    await amina.forge(InviteContact(1, contacts[0], 0, False))
    await amina.press(AskGroup(1))
    reached = await network.db.read(
        lambda tx: tx.value(
            "SELECT count(*) FROM deliveries JOIN messages ON messages.id = "
            "message_id WHERE kind = 'time-asked'"
        )
    )
    assert reached == MOST - 2
