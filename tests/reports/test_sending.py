"""Blocking and reporting from every place where something of somebody's is read."""

from datetime import timedelta

import pytest

from handlers.coordinators import ShowOwnMessages
from handlers.directory import OpenCard
from handlers.introductions.callbacks import MoreActions, OpenRequest, ShowBlocked
from handlers.kit import forms
from handlers.kit.report_buttons import (
    BlockOrReport,
    BlockOrReportBelow,
    PickReported,
    Report,
    ShowCases,
)
from handlers.practices.callbacks import ReadPractice, ShowMore
from handlers.reports import BlockAuthor
from storage import coordinators, erasure, reports, suspensions, visibility
from storage import questions as asked
from storage.introductions import blocks as blocking
from storage.introductions.blocks import BlockOutcome
from storage.reports import ReportOutcome
from tests.dialogue import Network, Someone, plain
from tests.introductions.steps import asks, two
from tests.practices.steps import in_library, latest, reads
from tests.questions.steps import accepts as lets_go
from tests.questions.steps import asks as asks_all
from tests.reports.steps import content_of, reports_it, reports_profile
from tests.reviews.steps import decides, opens


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_a_profile_is_reported_and_the_case_can_be_looked_at(
    network: Network, language: str
) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ", language=language)
    zarina = await network.member("Zarina", "UZ")
    code = await reports_profile(amina, zarina, words="She threatens me.")
    await amina.press(ShowCases(0))
    assert any(code in label for label in amina.labels)
    await amina.press(next(label for label in amina.labels if code in label))
    assert amina.reads("case-waits") and "She threatens me." in amina.screen
    assert "Amina" not in zarina.inbox and not zarina.messages, "she hears nothing"
    await opens(admin, "report")
    assert "Zarina" in admin.screen and "She threatens me." in admin.screen
    assert "Amina" not in admin.screen and code in admin.screen


async def test_the_same_is_reported_once_and_her_own_not_at_all(network: Network) -> None:
    amina, zarina = await network.member("Amina", "TJ"), await network.member("Zarina", "UZ")
    own, other = (await amina.member()).id, (await zarina.member()).id
    code = await reports_profile(amina, zarina)
    now = network.clock.now()
    again = await reports.send(network.db, "profile", other, own, "other", None, now)
    assert (again.outcome, again.code) == (ReportOutcome.ALREADY, code)
    hers = await reports.send(network.db, "profile", own, own, "other", None, now)
    assert hers.outcome is ReportOutcome.OWN


async def test_case_codes_tell_nothing(network: Network) -> None:
    amina = (await (await network.member("Amina", "TJ")).member()).id
    codes = set[str]()
    for other in range(5):
        sent = await reports.send(
            network.db, "profile", 900 + other, amina, "other", None, network.clock.now()
        )
        assert sent.code is not None
        codes.add(sent.code)
    assert len(codes) == 5 and all(len(code) == 9 and code[4] == "-" for code in codes)
    for at in range(9):
        assert at == 4 or len({code[at] for code in codes}) > 1, "no part of them is the same"


async def test_a_flood_of_reports_is_braked_kindly(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    own, now = (await amina.member()).id, network.clock.now()
    for other in range(5):
        await reports.send(network.db, "profile", 900 + other, own, "other", None, now)
    await amina.say("/start")
    await amina.forge(Report("profile", 999))
    assert plain("report-too-many", "en", when="")[:40] in amina.screen
    await network.pass_time(timedelta(days=1, minutes=1))
    await amina.forge(Report("profile", 999))
    assert amina.reads("report-ask-reason")


@pytest.mark.parametrize("what", ["hidden", "suspended", "blocks", "left", "never"])
async def test_whatever_has_become_of_her_the_answers_are_the_same(
    network: Network, what: str
) -> None:
    """The menu, the report and the block on an old profile."""
    await network.admin()
    amina, zarina = await network.member("Amina", "TJ"), await network.member("Zarina", "UZ")
    own, other, now = (await amina.member()).id, (await zarina.member()).id, network.clock.now()
    usual = await network.member("Malika", "UZ")
    script = await answers(amina, (await usual.member()).id)
    match what:
        case "hidden":
            await visibility.hide(network.db, other, now)
        case "suspended":
            await network.db.write(lambda tx: suspensions.keep_out(tx, other, None, now))
        case "blocks":
            await blocking.block_author(network.db, "profile", own, other, now)
        case "left":
            await erasure.erase(network.db, other, now)
        case _:
            other = 99_999
    assert await answers(amina, other) == script
    await amina.forge(ShowBlocked(0))
    assert "Zarina" not in str(amina.labels) and "Malika" in str(amina.labels)


async def answers(someone: Someone, other: int) -> list[object]:
    """All that she is answered while she reports and blocks somebody."""
    said: list[object] = []
    if not someone.messages:
        await someone.say("/start")
    number = str(other)
    await someone.forge(BlockOrReport("profile", other))
    said.append((someone.screen, someone.labels))
    await someone.press(Report("profile", other))
    said.append((someone.screen, someone.labels))
    await someone.press(forms.Choose("report", "reason", "pressure"))
    await someone.press(forms.Next("report", "words"))
    said.append((someone.screen, someone.labels))
    await someone.press(forms.Submit("report"))
    own = (await someone.member()).id
    code = (await reports.cases(someone.network.db, own, 0, 1)).rows[0].code
    said.append((someone.screen.replace(code, "code"), someone.labels))
    await someone.forge(BlockAuthor("profile", other))
    said.append((someone.screen, someone.labels))
    await someone.confirm()
    said += [someone.screen, someone.labels, someone.toast]
    assert number not in str(said)
    return said


async def test_blocked_from_the_profile_neither_finds_the_other(network: Network) -> None:
    amina, zarina = await network.member("Amina", "TJ"), await network.member("Zarina", "UZ")
    own, other = (await amina.member()).id, (await zarina.member()).id
    await amina.say("/start")
    await amina.forge(OpenCard(other, None, None, 0, None))
    await amina.press(BlockOrReport("profile", other))
    await amina.press(BlockAuthor("profile", other))
    assert amina.reads("report-sure-block")
    await amina.confirm()
    assert amina.toasted("block-notice-blocked", most=20)
    await zarina.say("/start")
    for someone, id in ((amina, other), (zarina, own)):
        await someone.forge(OpenCard(id, None, None, 0, None))
        assert someone.reads("directory-no-card")
    await amina.forge(ShowBlocked(0))
    assert any("Zarina" in label for label in amina.labels)


async def test_the_list_of_the_blocked_is_no_way_to_read_all_names(network: Network) -> None:
    amina = (await (await network.member("Amina", "TJ")).member()).id
    found = [
        await blocking.block_author(network.db, "profile", 900 + n, amina, network.clock.now())
        for n in range(21)
    ]
    assert found[:20] == [BlockOutcome.BLOCKED] * 20 and found[20] is BlockOutcome.TOO_MANY


async def test_a_request_and_a_first_message(network: Network) -> None:
    amina, aizhan = await two(network)
    request = await asks(amina, aizhan)
    await aizhan.press(OpenRequest(request))
    await aizhan.press(MoreActions(request))
    await reports_it(aizhan, "request", request)
    parts = dict(await content_of(network))
    assert parts["note"] and parts["name"] == "Amina"


async def test_a_question_and_its_answers(network: Network) -> None:
    await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    await saule.say("/start")
    amina = await network.member("Amina", "TJ")
    maral = await network.member("Maral", "TM", offers=("leadership",))
    question = await asks_all(amina, "How dare you?", named="yes")
    await lets_go(saule, False, question)
    await maral.press(BlockOrReportBelow("question", question))
    assert BlockAuthor("question", question) in maral.presses, "she is named"
    assert "How dare you?" in maral.inbox, "the question stays"
    await reports_it(maral, "question", question)
    assert await content_of(network) == [("text", "How dare you?")]
    own, now = (await maral.member()).id, network.clock.now()
    await asked.reply(network.db, question, own, "Go away.", "en", False, now)
    admin = await network.db.read(lambda tx: tx.value("SELECT member_id FROM roles LIMIT 1"))
    await decides(network, admin, "reply")
    await network.settled()
    await amina.open_notice()
    reply = await network.db.read(lambda tx: tx.value("SELECT max(id) FROM replies"))
    await amina.press(BlockOrReportBelow("reply", reply))
    assert amina.reads("report-menu-nameless"), amina.screen
    assert BlockAuthor("reply", reply) not in amina.presses, "that would tell her the name"
    await amina.forge(PickReported("reply", question, 0))
    await reports_it(amina, "reply", reply)
    assert await content_of(network) == [("text", "Go away.")]


async def test_a_practice_and_what_readers_tell_of_it(network: Network) -> None:
    amina, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await maral.press(ShowMore(practice_id))
    _, text = await latest(amina)
    await maral.press(BlockOrReport("practice", text))
    assert BlockAuthor("practice", text) in maral.presses
    await reports_it(maral, "practice", text)
    assert dict(await content_of(network)).keys() == {
        "title", "problem", "done", "result", "repeat",
    }  # fmt: skip
    await amina.forge(ShowMore(practice_id))
    assert BlockOrReport("practice", text) not in amina.presses, "it is hers"
    await amina.forge(ReadPractice(practice_id, "tried", 0, None))
    assert not any(isinstance(one, PickReported) for one in amina.presses)


async def test_a_suspended_member_may_report_what_her_coordinator_answered(
    network: Network,
) -> None:
    await network.admin()
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ", "Saule")
    own, hers, now = (await amina.member()).id, (await saule.member()).id, network.clock.now()
    await network.db.write(lambda tx: suspensions.keep_out(tx, own, None, now))
    await coordinators.write(network.db, own, "Why?", now)
    await coordinators.answer(network.db, own, hers, "Be silent.", now)
    await amina.say("/start")
    await amina.forge(ShowOwnMessages(0))
    answer = await network.db.read(lambda tx: tx.value("SELECT max(id) FROM coordinator_messages"))
    await amina.press(BlockOrReport("coordinator-message", answer))
    await reports_it(amina, "coordinator-message", answer)
    assert await content_of(network) == [("text", "Be silent.")]
