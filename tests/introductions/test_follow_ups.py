"""The question how a new contact went: one each, counted and forgotten."""

import itertools
from datetime import UTC, timedelta

import pytest

from handlers.introductions import follow_ups as screens
from handlers.introductions.callbacks import AnswerFollowUp, OpenRequest, ShowContactNumbers
from handlers.kit.texts import texts
from storage.database import Transaction
from storage.introductions import endings, follow_ups
from storage.introductions.follow_ups import ASK_AFTER, Answer, QuarterNumbers
from tests.dialogue import Network
from tests.introductions.steps import LANGUAGES, goes, in_contact, two


async def counts(network: Network) -> dict[str, int]:
    def read(tx: Transaction) -> dict[str, int]:
        rows = tx.rows("SELECT what, sum(count) AS count FROM contact_numbers GROUP BY what")
        return {row["what"]: row["count"] for row in rows}

    return await network.db.read(read)


async def test_after_ten_days_each_is_asked_once(network: Network) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    before = len(amina.messages), len(aizhan.messages)
    await network.pass_time(ASK_AFTER - timedelta(hours=1))
    assert (len(amina.messages), len(aizhan.messages)) == before
    await network.pass_time(timedelta(hours=2))
    await amina.open_notice()
    assert amina.reads("follow-up-ask", name="Aizhan", days=10)
    await amina.press(AnswerFollowUp(contact, "not-yet"))
    assert amina.reads("follow-up-thanks-not-yet")
    await amina.press(OpenRequest(contact))
    assert "aizhan@example.org" in amina.screen
    assert await counts(network) == {"made": 1, "not-yet": 1}
    await aizhan.open_notice()
    told = len(amina.messages), len(aizhan.messages)
    for _ in range(3):
        await network.pass_time(timedelta(days=15))
    assert (len(amina.messages), len(aizhan.messages)) == told, "nobody is asked again"
    await amina.forge(AnswerFollowUp(contact, "spoken"))
    assert amina.reads("form-closed")
    await amina.forge(AnswerFollowUp(contact, "nonsense"))
    assert await counts(network) == {"made": 1, "not-yet": 1}


@LANGUAGES
async def test_nobody_can_tell_who_said_what(network: Network, language: str) -> None:
    amina, aizhan = await two(network, language)
    contact = await in_contact(amina, aizhan)
    await network.pass_time(ASK_AFTER + timedelta(hours=1))
    for someone, said in ((amina, Answer.SPOKEN), (aizhan, Answer.DID_NOT_FIT)):
        await someone.open_notice()
        await someone.press(AnswerFollowUp(contact, said.value))
        assert someone.reads("follow-up-thanks")
    assert await counts(network) == {"made": 1, "spoken": 1, "did-not-fit": 1}
    left = await network.db.read(lambda tx: tx.value("SELECT count(*) FROM contact_follow_ups"))
    assert left == 0


async def test_who_leaves_a_question_unanswered_is_asked_no_other(network: Network) -> None:
    amina, aizhan = await two(network)
    maral = await network.member("Maral", "TM")
    first = await in_contact(amina, aizhan)
    await network.pass_time(timedelta(days=1))
    await in_contact(amina, maral)
    await network.pass_time(timedelta(days=11))
    amina_reads = [m for m in amina.messages if "news in Kurak" in m["text"]]
    assert len(amina_reads) == 1, "one question for two contacts"
    await amina.open_notice()
    await amina.press(AnswerFollowUp(first, "spoken"))
    zarina = await network.member("Zarina", "UZ")
    await in_contact(amina, zarina)
    await network.pass_time(timedelta(days=11))
    await amina.open_notice()
    assert amina.reads("follow-up-ask", name="Zarina", days=10), "she has answered, and is asked"


async def test_she_is_asked_outside_her_quiet_hours(network: Network) -> None:
    amina, aizhan = await two(network)
    await network.pass_time(timedelta(hours=13))
    await in_contact(amina, aizhan)
    before = len(amina.messages)
    await network.pass_time(ASK_AFTER + timedelta(minutes=1))
    assert len(amina.messages) == before
    await network.pass_time(timedelta(hours=12))
    await amina.open_notice()
    assert amina.reads("follow-up-ask", name="Aizhan", days=10)


@pytest.mark.parametrize(
    ("way", "is_asked"),
    [*itertools.product(("left", "suspended", "hidden", "ended"), (True, False))],
)
async def test_nothing_is_asked_about_a_contact_that_is_gone(
    network: Network, way: str, is_asked: bool
) -> None:
    amina, aizhan = await two(network)
    contact = await in_contact(amina, aizhan)
    if is_asked:
        await network.pass_time(ASK_AFTER + timedelta(hours=1))
    before = len(amina.messages)
    if way == "ended":
        own = (await aizhan.member()).id
        await endings.withdraw(network.db, contact, own, network.clock.now())
    else:
        await goes(network, aizhan, way, amina)
    await network.pass_time(ASK_AFTER + timedelta(hours=1))
    assert len(amina.messages) == before
    await amina.forge(AnswerFollowUp(contact, "spoken"))
    assert amina.reads("form-closed")
    assert await counts(network) == {"made": 1}


async def test_staff_see_numbers_of_quarters_that_are_over(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    await saule.say("/admin")
    await saule.forge(ShowContactNumbers())
    assert saule.reads("contact-numbers-none")
    day = network.clock.now().astimezone(UTC)
    quarter = day.year * 4 + (day.month - 1) // 3

    def fill(tx: Transaction) -> None:
        for back, what, count in (
            (0, "spoken", 9), (1, "made", 12), (1, "spoken", 9), (1, "not-yet", 7),
            (1, "did-not-fit", 3), (2, "made", 4), (9, "made", 99),
        ):  # fmt: skip
            tx.execute(
                "INSERT INTO contact_numbers (quarter, what, count) VALUES (:q, :what, :count)",
                {"q": quarter - back, "what": what, "count": count},
            )

    await network.db.write(fill)
    await saule.forge(ShowContactNumbers())
    answers = "spoken: 5 · not yet: 5 · it did not fit: <5"
    for line in ("New contacts: 10", answers, "New contacts: <5"):
        assert line in saule.screen
    assert "99" not in saule.screen and saule.screen.count("quarter") == 2


def test_small_numbers_are_hidden_and_others_rounded() -> None:
    said = screens.numbers_screen(texts("en"), (QuarterNumbers(2026, 3, 30, (20, 4, 6)),)).text
    assert "spoken: 20 · not yet: &lt;5 · it did not fit: 5" in said


def test_the_answers_are_those_that_are_counted() -> None:
    assert {answer.value for answer in Answer} | {follow_ups.MADE} == {
        "made", "spoken", "not-yet", "did-not-fit",
    }  # fmt: skip
