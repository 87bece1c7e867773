"""Questions to colleagues: reviewed, sent to members with the topic, anonymous by default."""

from datetime import timedelta

import pytest

from handlers import settings
from handlers.kit import forms
from handlers.kit.review_cards import OpenReview
from handlers.questions import (
    AskColleagues,
    OpenQuestion,
    OwnQuestions,
    ReplyToQuestion,
    WithdrawQuestion,
)
from handlers.reviews.callbacks import Approve
from storage import blocks
from tests.dialogue import Network, plain
from tests.questions.steps import ANSWER, TEXT, accepts, asks, replies
from tests.reviews.steps import opens, rejects


async def test_a_nameless_question_and_a_nameless_answer(network: Network) -> None:
    saule, zarina = await network.coordinator("KZ"), await network.coordinator("TJ", "Zarina")
    asker = await network.member("Askerova", "KZ", "customs", language="ru")
    amina = await network.member("Amina", "TJ", "border", offers=("leadership",))
    other = await network.member("Maral", "TM", seeks=("mentoring",))
    id = await asks(asker)
    assert "Askerova" not in amina.inbox and TEXT not in amina.inbox, "nobody has read it yet"
    assert saule.reads("review-requested") and not zarina.messages
    await saule.press(OpenReview(1, 0))
    assert "Askerova" in saule.screen and saule.reads("question-unnamed")
    await saule.press(Approve(1))
    assert TEXT in amina.screen and TEXT not in other.inbox
    assert "Askerova" not in amina.inbox and "Kazakhstan" in amina.screen
    await asker.open_notice()
    assert asker.reads("question-was-approved", kind="question")
    sent = await replies(amina, id)
    assert ANSWER not in asker.inbox and TEXT in amina.inbox, "the question stays"
    await accepts(zarina, True, sent)
    await asker.open_notice()
    assert ANSWER in asker.screen and "Amina" not in asker.inbox and "Таджикистан" in asker.screen
    await amina.open_notice()
    assert amina.reads("question-was-approved", kind="reply")
    await asker.press(OpenQuestion(id, 0))
    assert asker.reads("question-is-approved", got="<5", answers="1") and ANSWER in asker.screen


async def test_a_lock_screen_shows_nothing_of_a_question(network: Network) -> None:
    saule = await network.coordinator("KZ")
    asker = await network.member("Askerova", "KZ")
    other = await network.member("Maral", "TM")
    amina = await network.member("Amina", "KZ", offers=("leadership",))
    id = await asks(asker)
    await rejects(saule, "question", id, "Too general.")
    assert asker.screen == plain("notice-private", "en", network="Kurak")
    (opens_it,) = asker.presses
    await other.say("/start")
    await other.forge(opens_it)
    assert other.toasted("notice-gone") and "Too general." not in other.inbox
    await asker.open_notice()
    assert asker.reads("question-was-rejected", kind="question") and TEXT in asker.screen
    await asker.insist(WithdrawQuestion(id))
    second = await asks(asker)
    await accepts(saule, False, second)
    sent = await replies(amina, second)
    await asker.open_notice()
    await accepts(saule, True, sent)
    assert ANSWER not in asker.inbox
    await asker.forge(opens_it)
    assert asker.toasted("notice-gone"), "it holds no more"


async def test_named_on_both_sides_if_they_choose(network: Network) -> None:
    saule = await network.coordinator("KZ")
    asker = await network.member("Askerova", "KZ")
    amina = await network.member("Amina", "KZ", seeks=("leadership",))
    id = await asks(asker, named="yes")
    await accepts(saule, False, id)
    assert "Askerova" in amina.screen and amina.last["has_protected_content"]
    await accepts(saule, True, await replies(amina, id, named="yes"))
    await asker.open_notice()
    assert "Amina" in asker.screen and asker.last["has_protected_content"]


@pytest.mark.parametrize(
    ("language", "asks_named", "is_asker"),
    [("en", "yes", True), ("ru", "yes", False), ("uz", "no", True), ("kk", "no", False)],
)
async def test_a_block_takes_a_named_answer_along(
    network: Network, language: str, asks_named: str, is_asker: bool
) -> None:
    """As if she had left, with her answers; a nameless question tells nobody of a block."""
    saule = await network.coordinator("KZ")
    asker = await network.member("Askerova", "KZ", language=language)
    amina, other = [
        await network.member(name, "KZ", "border", language, seeks=("leadership",))
        for name in ("Amina", "Zulfiya")
    ]
    id = await asks(asker, named=asks_named)
    await accepts(saule, False, id)
    pair = (await asker.member()).id, (await amina.member()).id
    sides = pair if is_asker else pair[::-1]
    sent = await replies(amina, id, named="yes")
    # She blocks her only now: the question has come already.
    await network.db.write(lambda tx: blocks.block(tx, *sides, network.clock.now()))
    await accepts(saule, True, sent)
    hidden = asks_named == "yes"
    if not hidden:
        await asker.open_notice()
        assert ANSWER in asker.screen and "Amina" in asker.screen
        assert asker.last["has_protected_content"]
    await accepts(saule, True, await replies(other, id, "By a table.", named="yes"))
    await asker.open_notice()
    assert "Zulfiya" in asker.screen and asker.last["has_protected_content"]
    await asker.press(OpenQuestion(id, 0))
    assert "Zulfiya" in asker.screen
    assert (ANSWER in asker.screen, "Amina" in asker.screen) == (not hidden, not hidden)


async def test_declined_with_a_reason(network: Network) -> None:
    saule = await network.coordinator("KZ")
    asker = await network.member("Askerova", "KZ")
    amina = await network.member("Amina", "KZ", seeks=("leadership",))
    id = await asks(asker)
    await rejects(saule, "question", id, "Please leave the number of posts out.")
    await asker.open_notice()
    assert "number of posts" in asker.screen and TEXT not in amina.inbox
    await saule.forge(Approve(1, str(id)))
    assert saule.toasted("review-notice-already") and TEXT not in amina.inbox
    await asker.say("/ask")
    await asker.press(OpenQuestion(id, 0))
    assert asker.reads("question-is-rejected")


async def test_who_decides(network: Network) -> None:
    saule = await network.coordinator("KZ")
    other = await network.coordinator("TJ", "Zarina")
    await network.member("Amina", "KZ", seeks=("leadership",))
    id = await asks(saule)
    # Not she herself, not another country's coordinator.
    for someone in (saule, other):
        await someone.say("/admin")
        await someone.forge(Approve(1, str(id)))
        assert someone.toasted("review-gone") or someone.toasted("review-notice-not-allowed")
        await someone.forge(OpenReview(1, 0))
        assert TEXT not in someone.screen
    admin = await network.admin()
    await accepts(admin, False, id)


async def test_off_blocked_and_away_get_none(network: Network) -> None:
    saule, asker = await network.coordinator("KZ"), await network.member("Askerova", "KZ")
    off, blocked, away, left, there = [
        await network.member(f"R{n}", "KZ", offers=("leadership",)) for n in range(5)
    ]
    await off.say("/settings")
    await off.press(settings.ToggleKind("question", False))
    mine, hers = (await asker.member()).id, (await blocked.member()).id
    now = network.clock.now()
    await network.db.write(lambda tx: blocks.block(tx, hers, mine, now))
    network.world.block(away.person, True)
    await network.settled()
    gone = (await left.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM members WHERE id = :id", {"id": gone})
    )
    await accepts(saule, False, await asks(asker, named="yes"))
    assert TEXT in there.inbox
    assert all(TEXT not in someone.inbox for someone in (off, blocked, away, left))


async def test_forged_answers_and_her_own(network: Network) -> None:
    saule, asker = await network.coordinator("KZ"), await network.member("Askerova", "KZ")
    amina = await network.member("Amina", "KZ", offers=("leadership",))
    other = await network.member("Maral", "TM")
    id = await asks(asker)
    for someone in (amina, other):
        await someone.say("/start")
        await someone.forge(ReplyToQuestion(id))
        assert someone.toasted("question-gone")
    await accepts(saule, False, id)
    await other.forge(ReplyToQuestion(id))
    assert other.toasted("question-gone")
    await asker.forge(ReplyToQuestion(id))
    assert asker.toasted("question-sending-own")
    await other.forge(OpenQuestion(id, 0))
    assert TEXT not in other.inbox
    # Taken away while somebody writes: kindly refused.
    await amina.press(ReplyToQuestion(id))
    await amina.say(ANSWER)
    await asker.forge(WithdrawQuestion(id))
    await asker.confirm()
    assert asker.toasted("question-withdrawn")
    await amina.press(forms.Choose("reply", "named", "no"))
    await amina.press(forms.Submit("reply"))
    assert amina.reads("question-sending-gone") or amina.toasted("question-sending-gone")
    await asker.forge(OwnQuestions(0))
    assert asker.reads("question-none")


async def test_three_a_week_and_a_topic_that_nobody_has(network: Network) -> None:
    saule, asker = await network.coordinator("KZ"), await network.member("Askerova", "KZ")
    ids = [await asks(asker, f"Question number {n}?") for n in range(3)]
    await asker.say("/ask")
    await asker.press(AskColleagues())
    assert plain("question-ask-text", "en") not in asker.screen
    await saule.press(Approve(await opens(saule, "question", ids[2])))
    assert saule.toasted("review-obstacle-no-expert")
    await network.pass_time(timedelta(days=7, minutes=1))
    await asker.press(AskColleagues())
    assert asker.reads("question-ask-text")
