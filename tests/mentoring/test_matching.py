"""From a programme to a pair: without names until both agree, and nobody learns who declined."""

from datetime import timedelta

import pytest

from handlers.kit import forms
from handlers.mentoring.callbacks import (
    AcceptMentee,
    AgreeToPair,
    AskMentors,
    DeclineMentee,
    DeclinePair,
    ManageProgramme,
    NewProgramme,
    OfferMentoring,
    OpenMentee,
    OpenMentor,
    OpenPair,
    OpenProgramme,
    OpenProposedPair,
    PickMentor,
    SeekMentor,
    ShowChoices,
    ShowMentors,
    ShowProgramme,
    ShowProgrammes,
)
from storage import visibility
from storage.database import Transaction
from storage.kit import member_hooks, network_settings
from storage.mentoring import asking, choices, desk, entries, proposals
from storage.mentoring.asking import ANSWER_IN, ChoiceOutcome
from storage.mentoring.matching import Reason
from storage.mentoring.proposals import ProposalOutcome
from storage.mentoring.records import PairStatus, Side
from storage.profile_fields import VETTED_TWICE
from tests.dialogue import Network, Someone
from tests.introductions.steps import goes
from tests.mentoring.steps import (
    QUESTION,
    TITLE,
    WORDS,
    asked_of,
    asks,
    enters,
    entry_id,
    member_id,
    opened,
)


async def writes_entry(someone: Someone, form: str, *typed: str) -> None:
    """She answers the questions of an entry."""
    await someone.say(WORDS)
    await someone.press(forms.Mark(form, "topics", "leadership", True, 0))
    await someone.press(forms.Next(form, "topics"))
    await someone.press(forms.Mark(form, "languages", "ru", True, 0))
    await someone.press(forms.Next(form, "languages"))
    for text in typed:
        await someone.say(text)
    await someone.press(forms.Submit(form))
    assert someone.toasted("mentoring-entry-notice-saved"), someone.screen


@pytest.mark.parametrize("language", ["en", "ru", "uz"])
async def test_from_a_programme_to_a_pair(network: Network, language: str) -> None:
    saule = await network.coordinator("KZ", "Saule")
    malika = await network.member("Malika Mentor", "TJ", language=language)
    nigora = await network.member("Nigora Mentee", "UZ", language=language)
    await saule.say("/mentoring")
    await saule.press(ShowProgrammes(0))
    await saule.press(NewProgramme())
    starts = (network.clock.now() + timedelta(days=30)).strftime("%d.%m.%Y")
    for text in (TITLE, "For officers.", "4", "6", "9", starts, QUESTION):
        await saule.say(text)
    await saule.press(forms.Submit("programme"))
    programme = 1
    assert saule.sees(OpenProgramme(programme)), saule.screen
    await saule.press(OpenProgramme(programme))
    await saule.confirm()
    assert saule.toasted("mentoring-programme-notice-opened")

    await malika.say("/mentoring")
    await malika.press(ShowProgramme(programme))
    await malika.press(OfferMentoring(programme))
    await writes_entry(malika, "mentor", "2", "malika@example.tj")
    await nigora.say("/mentoring")
    await nigora.press(ShowProgramme(programme))
    await nigora.press(SeekMentor(programme))
    await writes_entry(nigora, "mentee", "I begin in May.", "nigora@example.uz")
    own = await entry_id(network, programme, await member_id(nigora))
    hers = await entry_id(network, programme, await member_id(malika))
    await nigora.press(ShowMentors(own, 0))
    await nigora.press(OpenMentor(own, hers, 0))
    assert nigora.reads("mentoring-reason-country") and nigora.reads("mentoring-nameless")
    assert "Malika" not in nigora.inbox and "example.tj" not in nigora.inbox
    await nigora.press(PickMentor(own, hers))
    await nigora.press(AskMentors(own))
    assert nigora.toasted("mentoring-choice-sent")

    await malika.open_notice()
    assert "I begin in May." in malika.screen and "Nigora" not in malika.inbox
    choice = await asked_of(network, await member_id(malika)) or 0
    await malika.press(AcceptMentee(choice))
    await malika.confirm()
    assert malika.toasted("mentoring-choice-paired") and "Nigora Mentee" in malika.screen
    await nigora.open_notice()
    await nigora.press(OpenPair(1))
    assert "Malika Mentor" in nigora.screen
    await saule.forge(ManageProgramme(programme))
    assert TITLE in saule.screen


async def test_the_next_one_is_asked_and_nobody_learns_who_declined(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    mentors = [await network.member(f"Mentor {n}", "TJ") for n in range(3)]
    nigora = await network.member("Nigora", "UZ")
    programme = await opened(network, await member_id(saule))
    offers = [
        await enters(network, programme, await member_id(one), Side.MENTOR) for one in mentors
    ]
    me = await member_id(nigora)
    own = await enters(network, programme, me, Side.MENTEE)
    await asks(network, me, own, *offers)
    first, second, third = [await member_id(one) for one in mentors]
    choice = await asked_of(network, first)
    assert choice and await asked_of(network, second) is None
    await mentors[0].say("/mentoring")
    await mentors[0].press(OpenMentee(choice))
    await mentors[0].press(DeclineMentee(choice))
    await mentors[0].confirm()
    assert await asked_of(network, second) is None, "a no is as silence"
    before = (await choices.choices_of(network.db, own, me)) or pytest.fail("no list")
    assert before.is_sent and len(before.choices) == 3, "who declined is still on her list"
    assert await choices.suggestion(network.db, own, offers[1], me) is None, "nor told by a button"
    await nigora.say("/mentoring")
    count = len(nigora.messages)
    await network.pass_time(ANSWER_IN + timedelta(minutes=1))
    assert await asked_of(network, second)
    await network.pass_time(ANSWER_IN + timedelta(minutes=1))
    assert await asked_of(network, third) and await asked_of(network, second) is None
    assert len(nigora.messages) == count, "she hears nothing of who declined or did not answer"
    assert (
        await asking.decline(
            network.db, await asked_of(network, third) or 0, third, network.clock.now()
        )
        is ChoiceOutcome.DECLINED
    )
    await network.pass_time(ANSWER_IN - timedelta(hours=1))
    assert len(nigora.messages) == count, "nor that the last one has declined"
    await network.pass_time(timedelta(hours=2))
    await nigora.open_notice()
    assert nigora.reads("mentoring-nobody-left")
    found = await choices.suggested(network.db, own, me, 0, 9)
    assert not found.rows, "a no is not told from silence: neither is asked again"
    person = await desk.person(network.db, own, await member_id(saule))
    assert person is not None and not person[1].is_waiting
    # Staff may still propose one who declined: nothing is different, and she is not asked.
    outcome, pair = await proposals.propose(
        network.db, own, offers[0], await member_id(saule), network.clock.now()
    )
    assert outcome is ProposalOutcome.PROPOSED and pair is not None
    await network.pass_time(timedelta(hours=1))
    assert not await proposals.proposals_to(network.db, first)
    assert not await proposals.proposals_to(network.db, me)


@pytest.mark.parametrize("says", ["no", "nothing"])
async def test_a_list_taken_back_tells_no_answer(network: Network, says: str) -> None:
    """Within the three days, and after she was away: a no is as silence."""
    saule = await network.coordinator("KZ", "Saule")
    mentors = [await network.member(f"Mentor {n}", "TJ") for n in range(2)]
    nigora = await network.member("Nigora", "UZ")
    programme = await opened(network, await member_id(saule))
    offers = [
        await enters(network, programme, await member_id(one), Side.MENTOR) for one in mentors
    ]
    me, first = await member_id(nigora), await member_id(mentors[0])
    own = await enters(network, programme, me, Side.MENTEE)
    await asks(network, me, own, *offers)

    async def is_seen() -> tuple[bool, list[int], list[int]]:
        listed = await choices.choices_of(network.db, own, me) or pytest.fail("no list")
        page = await choices.suggested(network.db, own, me, 0, 9)
        return (
            listed.is_sent,
            [one.entry.id for one in listed.choices],
            [one.entry.id for one in page.rows],
        )

    async def answers() -> None:
        choice = await asked_of(network, first)
        if says == "no" and choice is not None:
            await asking.decline(network.db, choice, first, network.clock.now())

    await answers()
    await network.pass_time(timedelta(days=1))
    assert await is_seen() == (True, offers, offers)
    for act in (visibility.hide, visibility.show):
        await act(network.db, me, network.clock.now())
    await answers()
    assert await is_seen() == (True, offers, offers)
    await network.pass_time(ANSWER_IN - timedelta(hours=1))
    assert await asked_of(network, await member_id(mentors[1])) is None, "three days begin anew"
    await choices.take_back(network.db, own, me, network.clock.now())
    assert await is_seen() == (False, [], offers[1:]), "who was asked is not suggested again"
    assert await asked_of(network, first) is None


@pytest.mark.parametrize("languages", [("en", "tg"), ("kk", "uz")])
async def test_staff_pair_two_who_both_agree(network: Network, languages: tuple[str, str]) -> None:
    saule = await network.coordinator("KZ", "Saule")
    malika = await network.member("Malika", "TJ", language=languages[0])
    nigora = await network.member("Nigora", "UZ", language=languages[1])
    programme = await opened(network, await member_id(saule))
    offer = await enters(network, programme, await member_id(malika), Side.MENTOR)
    own = await enters(network, programme, await member_id(nigora), Side.MENTEE)
    boss, now = await member_id(saule), network.clock.now()
    outcome, pair = await proposals.propose(network.db, own, offer, boss, now)
    assert outcome is ProposalOutcome.PROPOSED and pair is not None
    assert (await proposals.propose(network.db, own, offer, boss, now))[
        0
    ] is ProposalOutcome.ALREADY
    await network.settled()
    await malika.open_notice()
    assert "Nigora" not in malika.inbox
    await malika.press(AgreeToPair(pair))
    await malika.confirm()
    assert malika.toasted("mentoring-proposal-agreed")
    row = await desk.pair_for(network.db, pair, boss)
    assert row is not None and row.pair.status is PairStatus.PROPOSED
    await nigora.open_notice()
    await nigora.press(AgreeToPair(pair))
    await nigora.confirm()
    assert nigora.toasted("mentoring-proposal-paired") and "Malika" in nigora.screen

    other = await network.member("Zulfiya", "KG")
    late = await enters(network, programme, await member_id(other), Side.MENTEE)
    assert (await proposals.propose(network.db, late, offer, boss, now))[0] is ProposalOutcome.FULL


async def test_a_pair_declined_lapses_for_both_alike(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    malika, nigora = await network.member("Malika", "TJ"), await network.member("Nigora", "UZ")
    programme = await opened(network, await member_id(saule))
    offer = await enters(network, programme, await member_id(malika), Side.MENTOR)
    own = await enters(network, programme, await member_id(nigora), Side.MENTEE)
    _, pair = await proposals.propose(
        network.db, own, offer, await member_id(saule), network.clock.now()
    )
    assert pair is not None
    await network.settled()
    await malika.open_notice()
    await malika.press(DeclinePair(pair))
    await malika.confirm()
    await nigora.open_notice()
    await nigora.press(AgreeToPair(pair))
    await nigora.confirm()
    assert nigora.toasted("mentoring-proposal-agreed"), "it waits as if nobody had declined"
    await nigora.forge(OpenProposedPair(pair))
    assert "Malika" not in nigora.inbox
    await network.pass_time(proposals.WAITS_FOR + timedelta(minutes=1))
    for someone in (nigora, saule):
        await someone.open_notice()
        assert someone.reads("mentoring-lapsed", title=TITLE)


@pytest.mark.parametrize("way", ["left", "suspended", "hidden", "blocked"])
async def test_a_mentor_who_is_gone_before_she_answers(network: Network, way: str) -> None:
    saule = await network.coordinator("KZ", "Saule")
    malika, zarina = await network.member("Malika", "TJ"), await network.member("Zarina", "TJ")
    nigora = await network.member("Nigora", "UZ")
    programme = await opened(network, await member_id(saule))
    offers = [
        await enters(network, programme, await member_id(one), Side.MENTOR)
        for one in (malika, zarina)
    ]
    me = await member_id(nigora)
    own = await enters(network, programme, me, Side.MENTEE)
    await asks(network, me, own, *offers)
    choice = await asked_of(network, await member_id(malika)) or 0
    await malika.say("/start")
    await goes(network, malika, way, nigora)
    if way == "blocked":
        hers, now = await member_id(malika), network.clock.now()
        await network.db.write(lambda tx: member_hooks.blocked(tx, hers, now))
    await network.settled()
    assert await asked_of(network, await member_id(zarina)), "the next one is asked"
    await malika.insist(AcceptMentee(choice))
    await malika.forge(OpenMentee(choice))
    assert WORDS not in malika.screen and "Nigora" not in malika.inbox


async def test_rules_of_matching(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    strict = await network.member("Officer", "TJ", sector="law_enforcement")
    same = await network.member("Same", "TJ", institution="Customs  of Dushanbe")
    colleague = await network.member("Colleague", "UZ", institution="customs of dushanbe")
    nigora = await network.member("Nigora", "TJ", sector="customs")
    programme = await opened(network, await member_id(saule), places=1)
    for someone, languages in ((strict, ("ru",)), (same, ("ru",)), (colleague, ("en",))):
        await enters(
            network, programme, await member_id(someone), Side.MENTOR, languages=languages, most=2
        )
    me = await member_id(nigora)
    own = await enters(network, programme, me, Side.MENTEE)

    await network.db.write(lambda tx: network_settings.put(tx, VETTED_TWICE + "law_enforcement", 1))

    async def found() -> list[int]:
        page = await choices.suggested(network.db, own, me, 0, 9)
        return [one.entry.member_id for one in page.rows]

    assert await found() == [await member_id(same)], "one chain of command, and no language"
    await enters(network, programme, me, Side.MENTEE, languages=("en", "ru"))
    assert await found() == [await member_id(colleague), await member_id(same)]
    (best, _) = (await choices.suggested(network.db, own, me, 0, 9)).rows
    assert Reason.COUNTRY in best.reasons and Reason.CHAIN in best.reasons
    hers = await member_id(same)
    looks = await enters(network, programme, await member_id(strict), Side.MENTOR)
    assert await entries.own(network.db, looks, hers) is None
    full = await entries.set_full(
        network.db, await entry_id(network, programme, hers), hers, True, network.clock.now()
    )
    assert full.value == "full" and await found() == [await member_id(colleague)]

    def one_institution(tx: Transaction) -> None:
        tx.execute(
            """UPDATE members SET institution_key = 'customs' WHERE id IN (:me, :other)""",
            {"me": me, "other": colleague_id},
        )

    colleague_id = await member_id(colleague)
    await network.db.write(one_institution)
    assert await found() == []


async def test_who_waits_for_whom(network: Network) -> None:
    """A mentor with one place is asked for one at a time; the places of a programme are kept."""
    saule = await network.coordinator("KZ", "Saule")
    malika = await network.member("Malika", "TJ")
    mentees = [await network.member(f"Mentee {n}", "UZ") for n in range(2)]
    programme = await opened(network, await member_id(saule), places=1)
    hers = await member_id(malika)
    offer = await enters(network, programme, hers, Side.MENTOR, most=2)
    ids = [await member_id(one) for one in mentees]
    for one in ids:
        own = await enters(network, programme, one, Side.MENTEE)
        await asks(network, one, own, offer)
    both = await asking.questions_to(network.db, hers)
    assert len(both) == 2, "two places, two questions"
    now = network.clock.now()
    assert (await asking.accept(network.db, both[0].id, hers, now))[0] is ChoiceOutcome.PAIRED
    again = await asking.accept(network.db, both[1].id, hers, now)
    assert again[0] is ChoiceOutcome.NO_ROOM, "the programme has one place"
    late = now + ANSWER_IN + timedelta(days=1)
    assert (await asking.accept(network.db, both[1].id, hers, late))[0] is ChoiceOutcome.GONE
    await mentees[1].say("/mentoring")
    await mentees[1].forge(ShowChoices(both[0].mentee.id))
    assert not mentees[1].reads("mentoring-list-title"), "another one's list"
