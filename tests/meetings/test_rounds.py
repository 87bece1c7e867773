"""A round of meetings by lot, from its opening to its numbers."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import pytest

from handlers.directory.callbacks import OpenCard
from handlers.introductions.callbacks import BlockMember, OpenRequest
from handlers.kit.navigation import FindTime, Meetings
from handlers.kit.report_buttons import BlockOrReport
from handlers.kit.screens import listed
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import texts
from handlers.meetings.callbacks import (
    AnswerMeeting,
    CheckDraw,
    EnterRound,
    GiveUpMeeting,
    LeaveRound,
    MarkSpoken,
    OpenGroup,
    PickSpoken,
    SetInvitations,
    SetMonthly,
    ShowRounds,
)
from handlers.reports.callbacks import BlockAuthor
from storage import languages_spoken
from storage.meetings import questions, records, rounds
from storage.meetings.records import ANSWER_WITHIN, ASK_AFTER, OPEN_FOR
from tests.dialogue import Network, Someone
from tests.introductions.steps import goes
from tests.meetings.steps import agrees, drawn, enters, group_of, opens_round
from tests.soak import lots_rounds


async def people(
    network: Network, *places: tuple[str, str], languages: Sequence[str] = ("ru",)
) -> list[Someone]:
    return [
        await network.member(name, country, offers=("leadership",), language=language)
        for (name, country), language in zip(places, cycle(languages), strict=False)
    ]


async def drawn_together(network: Network) -> tuple[Someone, Someone, int]:
    """Two who have been told that they were drawn together, and their group."""
    amina, aizhan = await people(network, ("Amina", "TJ"), ("Aizhan", "KZ"), languages=("tg", "uz"))
    for someone in (amina, aizhan):
        await languages_spoken.choose(network.db, (await someone.member()).id, ["ru"])
    round_id = await opens_round(await network.admin())
    for someone in (amina, aizhan):
        await enters(someone, round_id)
    await drawn(network)
    group = await group_of(amina)
    assert group is not None
    for someone in (amina, aizhan):
        await someone.open_notice()
    return amina, aizhan, group


async def number(network: Network, sql: str) -> int:
    return await network.db.read(lambda tx: tx.value(sql)) or 0


@pytest.mark.parametrize("languages", [("tg", "uz"), ("en", "kk")])
async def test_a_round_from_its_opening_to_its_numbers(
    network: Network, languages: tuple[str, str]
) -> None:
    """Each in her own language and script; they talk in a third one."""
    amina, aizhan = await people(network, ("Amina", "TJ"), ("Aizhan", "KZ"), languages=languages)
    admin = await network.admin()
    round_id = await opens_round(admin)
    for someone in (amina, aizhan):
        await enters(someone, round_id)
        await someone.press(PickSpoken())
        await someone.press(MarkSpoken("ru", True))
        await someone.press(Meetings())
        t = texts(someone.language)
        talks = listed(t.plain(LANGUAGE(one)) for one in sorted((someone.language, "ru")))
        assert someone.reads("lot-talks", languages=talks)
        assert "Aizhan" not in amina.inbox and "Amina" not in aizhan.inbox
    await drawn(network)
    group = await group_of(amina)
    assert group is not None
    for someone in (amina, aizhan):
        await someone.open_notice()
        assert someone.reads("lot-drawn") and someone.sees(GiveUpMeeting(group))
    await agrees(amina, group)
    assert amina.toasted("lot-pair-agreed") and "Aizhan" not in amina.inbox
    await agrees(aizhan, group)
    assert aizhan.toasted("lot-pair-connected") and "Amina" in aizhan.screen
    contact = await number(network, "SELECT max(id) FROM introductions")
    assert aizhan.sees(FindTime("contact", contact))
    await amina.press(OpenRequest(contact))
    assert "Aizhan" in amina.screen and amina.reads("introduction-opening-lot")
    await network.pass_time(ASK_AFTER + timedelta(minutes=1))
    for someone in (amina, aizhan):
        await someone.open_notice()
        assert someone.reads("lot-how", days=ASK_AFTER.days), someone.screen
    await amina.press(AnswerMeeting(group, "met"))
    await aizhan.press(AnswerMeeting(group, "not-yet"))
    assert aizhan.reads("lot-taken-later")
    await amina.forge(AnswerMeeting(group, "met"))
    assert amina.reads("lot-taken-gone"), "counted once"
    aizhan.person.messages.clear()
    await network.pass_time(timedelta(hours=49))
    await aizhan.open_notice()
    await aizhan.press(AnswerMeeting(group, "not-yet"))
    assert aizhan.reads("lot-taken-counted"), aizhan.screen
    await network.pass_time(ANSWER_WITHIN)
    (told,) = await records.numbers(network.db, 5)
    assert (told.entered, told.paired, told.answers) == (2, 2, (1, 1, 0))
    await admin.forge(ShowRounds())
    assert "<5" in admin.screen, "small numbers are protected"
    await admin.press(CheckDraw(round_id))
    assert admin.toasted("lot-check-same")
    follow_ups = await number(network, "SELECT count(*) FROM contact_follow_ups")
    assert follow_ups == 0, "the round asks, and nobody else"


async def test_nobody_and_one_institution(network: Network) -> None:
    """A round with one woman, and then with two who must not meet: each is told."""
    amina, maral = [
        await network.member(name, country, institution="OSCE", language="ru")
        for name, country in (("Amina", "TJ"), ("Maral", "TM"))
    ]
    admin = await network.admin()
    for entrants in ((amina,), (amina, maral)):
        round_id = await opens_round(admin)
        for someone in entrants:
            await enters(someone, round_id)
        await drawn(network)
        for someone in entrants:
            await someone.open_notice()
            assert someone.reads("lot-left") and someone.reads("lot-first")
        await network.pass_time(ASK_AFTER + ANSWER_WITHIN)
    waited = await number(network, "SELECT max(waited) FROM meeting_standings")
    assert waited == 2


@pytest.mark.parametrize("way", ["says so", "left", "suspended", "hidden", "profile", "contact"])
async def test_whoever_is_out_after_the_draw(network: Network, way: str) -> None:
    """The other one reads the same, whatever the reason; a block is a way out, too."""
    amina, aizhan, group = await drawn_together(network)
    other = (await aizhan.member()).id
    match way:
        case "says so":
            await amina.insist(GiveUpMeeting(group))
            assert amina.toasted("lot-pair-out")
        case "profile":
            # She knows her by name from elsewhere, and does not know that they were drawn.
            await amina.forge(OpenCard(other, None, None, 0, None))
            await amina.press(BlockOrReport("profile", other))
            await amina.press(BlockAuthor("profile", other))
            await amina.confirm()
        case "contact":
            for someone in (amina, aizhan):
                await agrees(someone, group)
            contact = await number(network, "SELECT max(id) FROM introductions")
            await amina.insist(BlockMember(contact))
        case _:
            await goes(network, amina, way, aizhan)
    await aizhan.open_notice()
    assert aizhan.reads("lot-one-out") and aizhan.reads("lot-first")
    assert "Amina" not in aizhan.screen
    await aizhan.forge(OpenGroup(group))
    assert aizhan.reads("lot-nobody-left")
    if way in ("profile", "contact"):
        await amina.forge(OpenGroup(group))
        assert amina.reads("lot-gone"), "for her the round is over"
    await network.pass_time(ASK_AFTER + timedelta(minutes=1))
    asked = await number(network, "SELECT count(*) FROM messages WHERE kind = 'meeting-met'")
    assert asked == 0, "nobody is asked how it went"


async def test_three_of_whom_one_cannot(network: Network) -> None:
    """What each reads fits the number of those who are still there."""
    three = await people(network, ("Amina", "TJ"), ("Aizhan", "KZ"), ("Nigora", "UZ"),
                         languages=("en", "kk", "uz"))  # fmt: skip
    for someone in three:
        await languages_spoken.choose(network.db, (await someone.member()).id, ["ru"])
    round_id = await opens_round(await network.admin())
    for someone in three:
        await enters(someone, round_id)
    await drawn(network)
    amina, aizhan, nigora = three
    group = await group_of(amina)
    assert group is not None
    for someone in three:
        await someone.open_notice()
        assert someone.reads("lot-decide", count=2), someone.screen
    await agrees(aizhan, group)
    assert aizhan.reads("lot-agreed", count=2)
    await amina.press(GiveUpMeeting(group))
    assert amina.reads("lot-give-up-sure", count=2)
    await amina.confirm()
    for someone, key in ((aizhan, "lot-agreed"), (nigora, "lot-decide")):
        await someone.open_notice()
        assert someone.reads("lot-two-left") and someone.reads(key, count=1), someone.screen
    await network.pass_time(ASK_AFTER + timedelta(minutes=1))
    await aizhan.open_notice()
    assert aizhan.reads("lot-one-out") and aizhan.reads("lot-first"), "nobody else has agreed"
    assert not aizhan.reads("lot-agreed", count=1)


async def test_whoever_is_silent_twice_is_not_invited_until_she_opts_in(network: Network) -> None:
    amina, aizhan = await people(network, ("Amina", "TJ"), ("Aizhan", "KZ"))
    admin = await network.admin()
    for _ in range(2):
        round_id = await opens_round(admin)
        for someone in (amina, aizhan):
            await someone.forge(EnterRound(round_id)) if someone.messages else await enters(
                someone, round_id
            )
        await drawn(network)
        await network.pass_time(ASK_AFTER + timedelta(minutes=1))
        await network.pass_time(ANSWER_WITHIN)
        await network.pass_time(records.NOT_AGAIN)
    muted = await number(network, "SELECT count(*) FROM muted_kinds WHERE kind = 'meeting'")
    assert muted == 2
    amina.person.messages.clear()
    round_id = await opens_round(admin)
    assert not amina.messages
    await amina.say("/meet")
    assert amina.reads("lot-muted")
    await amina.press(EnterRound(round_id))
    assert not amina.reads("lot-muted")


async def test_bad_input(network: Network) -> None:
    amina, _ = await people(network, ("Amina", "TJ"), ("Aizhan", "KZ"))
    await amina.say("/meet")
    assert amina.reads("lot-no-round")
    for press in (EnterRound(7), LeaveRound(7), OpenGroup(7), AnswerMeeting(7, "met"),
                  AnswerMeeting(7, "x"), MarkSpoken("xx", True)):  # fmt: skip
        await amina.forge(press)
        assert "Aizhan" not in amina.screen
    await amina.forge(MarkSpoken("tg", True))
    await amina.forge(MarkSpoken("ru", False))
    admin = await network.admin()
    round_id = await opens_round(admin)
    await amina.forge(EnterRound(round_id))
    assert "русский" not in amina.screen.lower() or amina.reads("lot-is-in", when="")
    await amina.press(LeaveRound(round_id))
    assert amina.toasted("lot-round-out")
    await amina.forge(SetInvitations(False))
    assert amina.reads("lot-muted")
    await network.pass_time(OPEN_FOR + timedelta(minutes=1))
    await amina.forge(EnterRound(round_id))
    assert amina.toasted("lot-round-closed")


async def test_each_month_by_itself(network: Network) -> None:
    admin = await network.admin()
    (amina,) = await people(network, ("Amina", "TJ"))
    await admin.say("/meet")
    await admin.forge(ShowRounds())
    await admin.press(SetMonthly(True))
    await network.pass_time(timedelta(days=32))
    assert await number(network, "SELECT count(*) FROM meeting_rounds WHERE status = 'open'") <= 1
    assert await number(network, "SELECT count(*) FROM meeting_rounds") == 1
    await amina.open_notice()
    assert questions.SILENT == 2 and rounds.HOUR


async def test_rounds_that_are_simulated(tmp_path: Path) -> None:
    figure = await lots_rounds.lots(tmp_path, 7, 60, 3)
    assert not figure.broken
