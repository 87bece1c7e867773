"""What two women share with each other tells all the same why one of them is not met: a mentoring,
a meeting by lot, a group that looks for a time, letters, and whoever coordinates her country.
"""

import itertools
from dataclasses import dataclass

import pytest

from handlers.kit.buttons import Press
from handlers.kit.navigation import Meetings, Mentoring, News, OpenCoordinators
from handlers.meetings.callbacks import OpenGroup
from handlers.mentoring.callbacks import OpenPair, ShowAgreement, ShowChoices
from handlers.scheduling.callbacks import OpenPoll
from handlers.terms.callbacks import OpenLetter, ShowLate, ShowLetters
from storage import audiences
from storage.audiences import EVERYBODY
from storage.database import Transaction
from storage.meetings import pairs as lots
from storage.mentoring import asking, choices
from storage.mentoring.asking import ChoiceOutcome
from storage.mentoring.records import Side
from storage.roles import Role
from storage.terms import focal_points, letters
from tests.announcements.steps import dismiss
from tests.dialogue import Network, Someone
from tests.introductions.steps import goes, in_contact
from tests.mentoring.steps import GOAL, Two, agree, asked_of, asks, enters, opened
from tests.oracle.ways import STATES, Recorder, recorded
from tests.scheduling.steps import gathers
from tests.scheduling.steps import opens as finds_time
from tests.terms.steps import admin_id, chair


@dataclass
class Shared:
    """Somebody with whom the viewer shares everything, and the presses by which she meets her.
    `offer` is her entry as a mentor in the programme in which the viewer looks for one.
    """

    someone: Someone
    offer: int
    presses: tuple[Press, ...]


@dataclass
class Ground:
    """Two programmes: the viewer offers to be a mentor in one of them, and looks for one in the
    other.
    """

    programme: int
    offer: int
    elsewhere: int
    looks: int


async def prepared(network: Network, viewer: Someone) -> Ground:
    saule = (await (await network.coordinator("KZ", "Saule")).member()).id
    own = (await viewer.member()).id
    programme, elsewhere = await opened(network, saule), await opened(network, saule)
    offer = await enters(network, programme, own, Side.MENTOR, most=4)
    looks = await enters(network, elsewhere, own, Side.MENTEE)
    return Ground(programme, offer, elsewhere, looks)


async def drawn(network: Network, *members: int) -> int:
    """A group of a draw in which these women meet; its id."""
    now = network.clock.now()

    def form(tx: Transaction) -> int:
        round_id: int = tx.value(
            """INSERT INTO meeting_rounds
                (audience_id, status, closes_at, drawn_at, seed, updated_at)
            VALUES (:audience, 'drawn', 1, 1, 1, 1) RETURNING id""",
            {"audience": audiences.create(tx, EVERYBODY)},
        )
        (group,) = lots.form(tx, round_id, [members], now)
        return group

    return await network.db.write(form)


async def shares(network: Network, viewer: Someone, other: Someone, ground: Ground) -> Shared:
    """Amina has the viewer as her mentor, and meets her by lot and in a group."""
    amina = await network.member("Amina", "TJ")
    own, viewer_id = (await amina.member()).id, (await viewer.member()).id
    entry = await enters(network, ground.programme, own, Side.MENTEE)
    await asks(network, own, entry, ground.offer)
    choice = await asked_of(network, viewer_id)
    assert choice is not None
    _, pair = await asking.accept(network.db, choice, viewer_id, network.clock.now())
    assert pair is not None
    await agree(network, Two(viewer, viewer, amina, ground.programme, pair, viewer_id, own))
    group = await drawn(network, viewer_id, own)
    poll = await gathers(viewer, [await in_contact(viewer, one) for one in (amina, other)])
    await finds_time(viewer, "mentoring", pair)
    return Shared(
        amina,
        await enters(network, ground.elsewhere, own, Side.MENTOR),
        (OpenPair(pair), ShowAgreement(pair, 0), OpenGroup(group), OpenPoll(poll),
         ShowChoices(ground.looks)),
    )  # fmt: skip


async def look(viewer: Someone, press: Press, recorder: Recorder) -> tuple[object, ...]:
    """What the viewer reads after a press, and what it takes."""
    await viewer.say("/start")
    recorder.take()
    await viewer.forge(press)
    return type(press).__name__, viewer.screen, viewer.labels, viewer.toast, recorder.take()


def alike(met: list[list[object]]) -> None:
    """What was met is the same for all STATES, part by part."""
    for state, said in zip(STATES[1:], met[1:], strict=True):
        for one, other in zip(said, met[0], strict=True):
            assert one == other, state


async def test_what_two_share_ends_alike(network: Network) -> None:
    zarina, nigora = await network.member("Zarina", "UZ"), await network.member("Nigora", "KG")
    ground, own = await prepared(network, zarina), (await zarina.member()).id
    everybody = [await shares(network, zarina, nigora, ground) for _ in STATES]
    met: list[list[object]] = []
    with recorded() as recorder:
        for state, one in zip(STATES, everybody, strict=True):
            seen = [await look(zarina, press, recorder) for press in one.presses[:4]]
            assert "Amina" in str(seen[0]) and GOAL in str(seen[1]) and "Amina" in str(seen[3])
            picked = await choices.pick(network.db, ground.looks, one.offer, own)
            assert picked is ChoiceOutcome.ADDED
            zarina.person.messages.clear()
            await zarina.say("/start")
            await goes(network, one.someone, state, zarina)
            told = sorted(message["text"] for message in zarina.messages[1:])
            assert told, "that it has ended, and no reason"
            seen = [await look(zarina, press, recorder) for press in one.presses]
            met.append([told, *itertools.chain(*seen)])
        alike(met)
        for press in (Mentoring(), Meetings(), News(0)):
            assert "Amina" not in str(await look(zarina, press, recorder))


async def test_letters_tell_nothing_of_who_is_not_met(network: Network) -> None:
    """An answer goes with its author, whatever the reason; the country is not late without her."""
    await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    boss, now = await admin_id(network), network.clock.now()
    people = [await network.member("Amina", "TJ") for _ in STATES]
    for number, amina in enumerate(people):
        own = (await amina.member()).id
        await focal_points.name(network.db, boss, ("TJ", "UZ", "KZ", "TM")[number], own, now)
    own = (await zulfiya.member()).id
    for _ in range(2):
        await letters.write(network.db, own, "Hello", ("KZ", "TJ", "TM", "UZ"), now)
    for amina in people:
        await letters.answer(network.db, 1, (await amina.member()).id, "We agree.", now)
    await network.settled()
    network.clock.advance(letters.LATE_AFTER)
    with recorded() as recorder:
        for gone, (state, amina) in enumerate(zip(STATES, people, strict=True)):
            answered = str(await look(zulfiya, OpenLetter(1), recorder))
            assert answered.count("We agree.") == answered.count("Amina") == len(people) - gone
            late = str(await look(zulfiya, ShowLate(0), recorder))
            silent = str(await look(zulfiya, OpenLetter(2), recorder))
            for at, country in enumerate(("Tajikistan", "Uzbekistan", "Kazakhstan", "Turkmen")):
                assert (country in late) == (country in silent) == (at >= gone), state
            await goes(network, amina, state, zulfiya)
        assert "We agree." not in str(await look(zulfiya, OpenLetter(1), recorder))
        assert "Tajik" not in str(await look(zulfiya, ShowLetters(0), recorder))


@pytest.mark.parametrize("language", ["en", "ru", "uz"])
async def test_her_coordinator_is_gone_for_no_reason(network: Network, language: str) -> None:
    await network.admin()
    met: list[list[object]] = []
    with recorded() as recorder:
        for state, country in zip(STATES, ("TJ", "UZ", "KG", "KZ"), strict=True):
            saule = await network.coordinator(country, "Saule")
            amina = await network.member("Amina", country, language=language)
            assert "Saule" in str(await look(amina, OpenCoordinators(), recorder))
            if state == "suspended":
                await dismiss(network, saule, Role.COORDINATOR, country)
            await goes(network, saule, state, amina)
            said = await look(amina, OpenCoordinators(), recorder)
            await amina.say("/help")
            met.append([*said, amina.screen, amina.labels])
    alike(met)
