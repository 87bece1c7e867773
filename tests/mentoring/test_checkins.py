"""The agreement, the questions, silence, endings, and the end of a mentoring."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.introductions.callbacks import (
    BlockMember,
    MoreActions,
    OpenRequest,
    WithdrawRequest,
)
from handlers.kit import forms
from handlers.kit.navigation import FindTime, OpenCertificate
from handlers.kit.report_buttons import Report
from handlers.mentoring.callbacks import (
    AcceptAgreement,
    AnswerCheckin,
    EndPair,
    OpenPair,
    OpenPairForStaff,
    ShowAgreement,
    ShowMentoringNumbers,
    WantToMentor,
    WriteAgreement,
)
from storage import reports, reviews
from storage.database import Transaction
from storage.mentoring import agreements, checkins, choices, desk, endings, entries, programmes
from storage.mentoring.agreements import AgreementOutcome, Rhythm
from storage.mentoring.checkins import AGAIN_AFTER, FIRST_AFTER, SILENT_AFTER, Step
from storage.mentoring.pairs import MENTORING
from storage.mentoring.records import Side
from storage.mentoring.reports import PAIR
from storage.reviews import reviewers
from tests.dialogue import Network, Someone, plain
from tests.introductions.steps import goes
from tests.mentoring.steps import GOAL, TITLE, Two, agree, enters, member_id, opened, two
from tests.reviews.steps import review_of
from tests.scheduling.steps import hour, marks
from tests.scheduling.steps import opens as finds_time
from tests.soak import mentoring_year

A_NIGHT = timedelta(hours=14)
"""Until the morning, when what is due at night is sent."""


async def passes(network: Network, by: timedelta) -> None:
    """Time passes in steps that no question and no reminder is longer than."""
    while by > timedelta(0):
        step = min(by, timedelta(days=1))
        await network.pass_time(step)
        by -= step


async def answers(network: Network, pair: Two, someone: Someone, step: Step, said: str) -> None:
    await someone.open_notice()
    assert someone.reads("mentoring-only-counted"), someone.screen
    await someone.press(AnswerCheckin(pair.pair_id, step.value, said))


@pytest.mark.parametrize("languages", [("en", "ru"), ("tg", "uz"), ("kk", "tk")])
async def test_an_agreement_is_accepted_by_both_in_versions(
    network: Network, languages: tuple[str, str]
) -> None:
    pair = await two(network, languages=languages)
    mentor, mentee = pair.mentor, pair.mentee
    await network.settled()
    await mentee.open_notice()
    await mentee.press(OpenPair(pair.pair_id))
    await mentee.press(WriteAgreement(pair.pair_id))
    await mentee.say(f"{GOAL}\nSpeak before many")
    await mentee.press(forms.Choose("goals", "language", "ru"))
    await mentee.press(forms.Choose("goals", "rhythm", "monthly"))
    assert mentee.reads("mentoring-clauses"), "she reads all of it before she sends it"
    await mentee.press(forms.Submit("goals"))
    assert mentee.toasted("mentoring-agreement-notice-written")
    await network.pass_time(A_NIGHT)
    await mentor.open_notice()
    await mentor.press(ShowAgreement(pair.pair_id, 0))
    assert GOAL in mentor.screen and mentor.reads("mentoring-clauses"), "in her language"
    # Another version comes while she reads the first one.
    now = network.clock.now()
    await agreements.write(
        network.db, pair.pair_id, pair.mentee_id, ("Another goal",), "ru", Rhythm.WEEKLY, now
    )
    await mentor.press(AcceptAgreement(pair.pair_id, 1))
    assert mentor.toasted("mentoring-agreement-notice-changed")
    await mentor.press(AcceptAgreement(pair.pair_id, 2))
    assert mentor.toasted("mentoring-agreement-notice-began")
    await mentor.press(ShowAgreement(pair.pair_id, 0))
    assert "Another goal" in mentor.screen and mentor.sees(ShowAgreement(pair.pair_id, 1))
    await mentor.press(ShowAgreement(pair.pair_id, 1))
    assert GOAL in mentor.screen, "the versions are kept"
    await mentor.forge(OpenPair(pair.pair_id))
    assert is_for_a_time(mentor)
    poll = await finds_time(mentor, MENTORING, pair.pair_id)
    for someone in (mentor, mentee):
        await marks(someone, poll, [hour(network, 2, 14)])
    await mentor.forge(OpenPair(pair.pair_id))
    assert mentor.sees(FindTime(MENTORING, pair.pair_id)) and not is_for_a_time(mentor)
    await network.pass_time(timedelta(days=3))
    await mentor.forge(OpenPair(pair.pair_id))
    assert is_for_a_time(mentor), "again, once they have met"
    await pair.coordinator.say("/mentoring")
    await pair.coordinator.forge(ShowAgreement(pair.pair_id, 0))
    assert "Another goal" not in pair.coordinator.inbox


def is_for_a_time(someone: Someone) -> bool:
    """Whether her screen is for finding a time: that is its first and main button."""
    first = someone.last["reply_markup"]["inline_keyboard"][0][0]
    return first["text"] == plain("scheduling-button", someone.language) and "style" in first


async def test_a_whole_mentoring(network: Network) -> None:
    pair = await two(network)
    await agree(network, pair)
    for someone in (pair.mentor, pair.mentee):
        await someone.say("/start")
    await passes(network, timedelta(days=30) + FIRST_AFTER + timedelta(hours=1))
    await answers(network, pair, pair.mentee, Step.FORTNIGHT, "no")
    assert pair.mentee.sees(FindTime(MENTORING, pair.pair_id))
    await answers(network, pair, pair.mentor, Step.FORTNIGHT, "yes")
    await passes(network, timedelta(days=90))
    for someone in (pair.mentor, pair.mentee):
        await answers(network, pair, someone, Step.MIDPOINT, "yes")
    await passes(network, timedelta(days=95))
    for someone in (pair.mentor, pair.mentee):
        await answers(network, pair, someone, Step.END, "yes")
    for someone in (pair.mentor, pair.mentee):
        await someone.open_notice()
        assert someone.reads("certificate-ready"), "for both"
        await someone.press(OpenCertificate(MENTORING, pair.pair_id))
        assert TITLE in someone.screen
        await someone.forge(OpenPair(pair.pair_id))
        assert someone.sees(WantToMentor(pair.pair_id)) == (someone is pair.mentee)
    await pair.mentee.forge(WantToMentor(pair.pair_id))
    assert pair.mentee.toasted("mentoring-be-mentor-noted")
    await passes(network, timedelta(days=92))
    await answers(network, pair, pair.mentee, Step.LATER, "yes")

    boss = await member_id(pair.coordinator)
    numbers = await desk.numbers(network.db, pair.programme_id, boss)
    assert numbers is not None and not numbers.answers, "the programme is not over"
    await opened(network, boss)
    await network.pass_time(A_NIGHT)
    await pair.mentee.open_notice()
    assert pair.mentee.reads("mentoring-invited", title="Women who lead")
    await answers(network, pair, pair.mentor, Step.LATER, "partly")
    await programmes.close(network.db, pair.programme_id, boss, network.clock.now())
    await pair.coordinator.say("/mentoring")
    await pair.coordinator.forge(ShowMentoringNumbers(pair.programme_id))
    assert pair.coordinator.reads("numbers-small"), "small numbers are hidden"
    assert "1 ·" not in pair.coordinator.screen


@pytest.mark.parametrize("languages", [("en", "en"), ("ky", "tk")])
async def test_silence_twice_is_told_and_no_answer_is(
    network: Network, languages: tuple[str, str]
) -> None:
    pair = await two(network, languages=languages)
    await agree(network, pair)
    for someone in (pair.mentor, pair.mentee, pair.coordinator):
        await someone.say("/start")
    await passes(network, timedelta(days=30) + FIRST_AFTER + timedelta(hours=1))
    await answers(network, pair, pair.mentor, Step.FORTNIGHT, "no")
    count = len(pair.mentee.messages)
    await passes(network, AGAIN_AFTER + timedelta(hours=1))
    assert len(pair.mentee.messages) == count + 1, "once more"
    assert not pair.coordinator.sees(OpenPairForStaff(pair.pair_id))
    await passes(network, SILENT_AFTER)
    await pair.coordinator.open_notice()
    await pair.coordinator.press(OpenPairForStaff(pair.pair_id))
    row = await desk.pair_for(network.db, pair.pair_id, await member_id(pair.coordinator))
    assert row is not None
    assert [(one.side, one.step) for one in row.silences] == [(Side.MENTEE, Step.FORTNIGHT)]
    assert "Not yet" not in pair.coordinator.inbox
    assert GOAL not in pair.coordinator.inbox, "nor what they have agreed on"
    await passes(network, timedelta(days=20))
    assert len(pair.mentee.messages) == count + 1, "not a third time"
    # She may still answer; what is noticed goes.
    await answers(network, pair, pair.mentee, Step.FORTNIGHT, "yes")
    row = await desk.pair_for(network.db, pair.pair_id, await member_id(pair.coordinator))
    assert row is not None and not row.silences


async def test_an_end_without_a_reason_and_both_are_first(network: Network) -> None:
    pair = await two(network)
    await agree(network, pair)
    await network.settled()
    await pair.mentor.say("/mentoring")
    await pair.mentor.press(OpenPair(pair.pair_id))
    await pair.mentor.press(EndPair(pair.pair_id))
    await pair.mentor.confirm()
    assert pair.mentor.toasted("mentoring-end-done")
    await network.pass_time(A_NIGHT)
    await pair.mentee.open_notice()
    assert pair.mentee.reads("mentoring-ended")
    # Two who come first: she is suggested, and asked, before all others.
    zarina, zulfiya = await network.member("Zarina", "TJ"), await network.member("Zulfiya", "UZ")
    offer = await enters(network, pair.programme_id, await member_id(zarina), Side.MENTOR)
    looks = await enters(network, pair.programme_id, await member_id(zulfiya), Side.MENTEE)
    found = await choices.suggested(network.db, looks, await member_id(zulfiya), 0, 9)
    assert [one.entry.is_first for one in found.rows] == [True, False]
    own = await network.db.read(
        lambda tx: tx.value(
            "SELECT id FROM mentoring_entries WHERE member_id = :id", {"id": pair.mentee_id}
        )
    )
    again = await choices.suggested(network.db, own, pair.mentee_id, 0, 9)
    assert [one.entry.id for one in again.rows] == [offer], "never the same two again"
    await passes(network, timedelta(days=60))
    assert not pair.mentee.sees(AnswerCheckin(pair.pair_id, "fortnight", "yes"))
    now, boss = network.clock.now(), await member_id(pair.coordinator)
    assert not await endings.end(network.db, pair.pair_id, pair.mentor_id, now)
    # The programme closes before she has another mentee: she comes first in the next one.
    await programmes.close(network.db, pair.programme_id, boss, now)
    for is_first in (True, False):
        entry = await enters(network, await opened(network, boss), pair.mentor_id, Side.MENTOR)
        own = await entries.own(network.db, entry, pair.mentor_id)
        assert own is not None and own.is_first is is_first


@pytest.mark.parametrize("languages", [("en", "ru"), ("kk", "tg")])
async def test_it_ends_with_the_contact_which_says_so_before(
    network: Network, languages: tuple[str, str]
) -> None:
    pair = await two(network, languages=languages)
    await agree(network, pair)
    await network.settled()
    await pair.mentee.say("/mentoring")
    await pair.mentee.press(OpenPair(pair.pair_id))
    contact = next(one for one in pair.mentee.presses if isinstance(one, OpenRequest))
    await pair.mentee.press(contact)
    more = [one for one in pair.mentee.presses if isinstance(one, MoreActions)]
    await pair.mentee.press(*more)
    await pair.mentee.press(BlockMember(contact.introduction_id))
    assert pair.mentee.reads("introductions-mentoring-ends")
    await pair.mentee.press(contact)
    await pair.mentee.press(*more)
    await pair.mentee.press(WithdrawRequest(contact.introduction_id))
    assert pair.mentee.reads("introductions-mentoring-ends")
    await pair.mentee.confirm()
    await network.pass_time(A_NIGHT)
    for someone in (pair.mentor, pair.mentee):
        await someone.open_notice()
        assert someone.reads("mentoring-ended")
        await someone.forge(OpenPair(pair.pair_id))
        assert someone.reads("mentoring-ended-first")


@pytest.mark.parametrize("way", ["left", "suspended", "hidden", "blocked"])
async def test_a_mentor_who_is_gone_in_between(network: Network, way: str) -> None:
    pair = await two(network)
    await agree(network, pair)
    await network.settled()
    for someone in (pair.mentor, pair.mentee):
        await someone.say("/start")
    await goes(network, pair.mentor, way, pair.mentee)
    await network.pass_time(A_NIGHT)
    await pair.mentee.open_notice()
    assert pair.mentee.reads("mentoring-ended")
    await pair.mentee.press(OpenPair(pair.pair_id))
    assert "Malika" not in pair.mentee.screen
    assert (
        await network.db.read(
            lambda tx: tx.value("SELECT count(*) FROM mentoring_checkins WHERE due_at IS NOT NULL")
        )
        == 0
    )
    if way == "left":
        assert (
            await network.db.read(lambda tx: tx.value("SELECT count(*) FROM mentoring_goals")) == 0
        )


async def test_trouble_is_decided_outside_both_institutions(network: Network) -> None:
    pair = await two(network)
    await agree(network, pair)
    own = await network.coordinator("UZ", "Own")
    other = await network.coordinator("TJ", "Other")
    ids = [await member_id(one) for one in (own, other)]

    def colleagues(tx: Transaction) -> None:
        for one, colleague in zip(ids, (pair.mentee_id, pair.mentor_id), strict=True):
            tx.execute(
                """UPDATE members SET institution_key =
                    (SELECT institution_key FROM members WHERE id = :colleague) WHERE id = :id""",
                {"id": one, "colleague": colleague},
            )

    await network.db.write(colleagues)
    await pair.mentee.say("/start")
    await pair.mentee.forge(OpenPair(pair.pair_id))
    await pair.mentee.press(plain("report-button", "en"))
    assert pair.mentee.sees(Report(PAIR, pair.pair_id)), pair.mentee.screen

    await reports.send(
        network.db, PAIR, pair.pair_id, pair.mentee_id, "other", "He", network.clock.now()
    )
    review = await review_of(network, "report")
    for one in ids:
        assert not await network.db.read(lambda tx, one=one: reviews.may_decide(tx, review.id, one))
    deciding = await network.db.read(lambda tx: reviewers.deciding(tx, review.id))
    assert deciding and not {*ids, pair.mentor_id, pair.mentee_id} & set(deciding)


async def test_a_version_of_nobody_and_answers_out_of_turn(network: Network) -> None:
    pair = await two(network)
    now, stranger = network.clock.now(), await member_id(await network.member("Zebo", "KG"))
    write = agreements.write(network.db, pair.pair_id, stranger, ("x",), "ru", Rhythm.WEEKLY, now)
    assert await write is AgreementOutcome.GONE
    assert (
        await agreements.accept(network.db, pair.pair_id, pair.mentor_id, 1, now)
        is AgreementOutcome.GONE
    )
    await agree(network, pair)
    yes = checkins.Answer.YES
    for member in (pair.mentee_id, stranger):
        for step in Step:
            assert await checkins.answer(network.db, pair.pair_id, member, step, yes, now) is None
    assert not await checkins.will_mentor(network.db, pair.pair_id, pair.mentee_id)
    await pair.mentee.say("/start")
    await pair.mentee.forge(AnswerCheckin(pair.pair_id, "end", "maybe"))
    await pair.mentee.forge(AnswerCheckin(pair.pair_id, "no", "yes"))
    await pair.mentee.forge(AnswerCheckin(999, "end", "yes"))
    assert pair.mentee.toasted("mentoring-answer-over")


async def test_a_year_that_is_simulated(tmp_path: Path) -> None:
    figure = await mentoring_year.mentoring(tmp_path, 1, 8)
    assert not figure.broken and int(figure.found["silences"]) > 0
