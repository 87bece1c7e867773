"""The stories that the page tells of two who meet, and of a project that is repeated, can be walked
with buttons that are there, in a language of each family.
"""

import contextlib
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.demo import projects
from bot.demo.people import ADMIN, COORDINATOR, MEMBER, NEWCOMER, SECOND_ADMIN
from bot.demo.stage import Stage
from bot.demo.stories import STORIES
from bot.demo.tour import Tour
from handlers.delegations.callbacks import (
    ConfirmClaim,
    EnterDelegate,
    MakeLink,
    OpenDelegate,
    PickLinkLanguage,
)
from handlers.events.callbacks import ShowCountryParticipants
from handlers.introductions.callbacks import AcceptRequest, AskAuthor, OpenRequest
from handlers.kit import forms
from handlers.kit.navigation import FindTime, OpenCertificate, ShowDelegation
from handlers.language import SetLanguage
from handlers.meetings.callbacks import AgreeToMeet, AnswerMeeting, EnterRound, ShowRounds
from handlers.mentoring.callbacks import (
    AcceptAgreement,
    AcceptMentee,
    AnswerCheckin,
    AskMentors,
    OpenMentor,
    OpenPair,
    PickMentor,
    SeekMentor,
    ShowAgreement,
    ShowMentors,
    ShowProgramme,
    WriteAgreement,
)
from handlers.projects.callbacks import ReadProject, RepeatedHere, ShowProjects
from handlers.reviews.callbacks import Approve
from handlers.scheduling.callbacks import (
    CompleteHours,
    GetMeetingFile,
    MarkAll,
    OpenPoll,
    PickHours,
    PickMeetingDay,
)
from storage.members import MemberStatus
from storage.mentoring.records import PairStatus
from tests.demo.walk import MONTH, PAIRS, WEEK, Walk
from tests.dialogue import Someone, plain
from tests.reviews import steps as reviews

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def repeat(walk: Walk) -> None:
    asks, author, admin = walk.seat(COORDINATOR), walk.seat(MEMBER), walk.seat(ADMIN)
    own = projects.OWN[author.language]["title"]
    await asks.say("/projects")
    await walk.press_any(asks, ShowProjects)
    project = await walk.value(
        "SELECT id FROM projects WHERE author_id = :id", id=(await author.member()).id
    )
    await asks.press(ReadProject(project, "main", 0, None))
    assert (
        own in asks.screen and plain("project-repeated-in", asks.language, count=1) in asks.screen
    )
    await asks.press(AskAuthor("project", project))
    await asks.say("Two villages of ours would like that.")
    await walk.gives(asks)
    await asks.press(forms.Submit("askauthor"))
    await walk.press_any(author, OpenRequest)
    await walk.press_any(author, AcceptRequest)
    await walk.gives(author)
    for _ in range(2):
        await walk.pass_time(MONTH)
    await walk.opens_notice_with(asks, RepeatedHere)
    await walk.press_any(asks, RepeatedHere)
    await asks.say("Turkistan, two villages")
    await asks.press(forms.Next("repeat", "told"))
    await asks.press(forms.Submit("repeat"))
    await reviews.approves(admin, "repeat")
    await asks.forge(ReadProject(project, "main", 0, None))
    assert plain("project-repeated-in", asks.language, count=2) in asks.screen


async def lot(walk: Walk) -> None:
    two = walk.seat(MEMBER), walk.seat(SECOND_ADMIN)
    for someone in two:
        await someone.say("/meet")
        await walk.press_any(someone, EnterRound)
    await walk.pass_time(WEEK)
    for someone in two:
        await walk.opens_notice_with(someone, AgreeToMeet)
        await walk.press_any(someone, AgreeToMeet)
        await walk.gives(someone)
    assert two[0].person.username and two[0].person.username in two[1].screen
    await walk.press_any(two[1], FindTime)
    await walk.opens_notice_with(two[0], OpenPoll, PickMeetingDay)
    for someone in two:
        await walk.press_any(someone, PickMeetingDay)
        days = [one for one in someone.presses if isinstance(one, PickHours)]
        await someone.press(days[2])
        await walk.press_any(someone, MarkAll)
        await walk.press_any(someone, PickMeetingDay, needed=False)
        await walk.press_any(someone, CompleteHours)
    begins = await walk.value("SELECT max(starts_at) FROM time_polls WHERE status = 'set'")
    assert begins
    # Nobody is reminded at night.
    await walk.pass_time(timedelta(seconds=begins - walk.clock.now().timestamp(), hours=-20))
    told = await walk.opens_notice_with(two[0], GetMeetingFile)
    assert plain("scheduling-told-reminder", two[0].language) in told
    await walk.pass_time(2 * WEEK)
    for someone in two:
        await walk.opens_notice_with(someone, AnswerMeeting)
        await someone.press(plain("lot-met", someone.language))
    admin = walk.seat(ADMIN)
    await admin.say("/meet")
    await admin.press(ShowRounds())
    assert "<5" in admin.screen, "small numbers are protected"


async def mentoring(walk: Walk) -> None:
    mentee, mentor = walk.seat(MEMBER), walk.seat(COORDINATOR)
    await mentee.say("/mentoring")
    await walk.press_any(mentee, ShowProgramme)
    await walk.press_any(mentee, SeekMentor)
    await mentee.say("My first year as head of a department.")
    for name, code in (("topics", "leadership"), ("languages", "ru")):
        await mentee.press(forms.Mark("mentee", name, code, True, 0))
        await mentee.press(forms.Next("mentee", name))
    await walk.gives(mentee)
    await mentee.press(forms.Submit("mentee"))
    await walk.press_any(mentee, ShowMentors)
    assert plain("country-KZ", mentee.language) in mentee.labels[0], "she suits best"
    await walk.press_any(mentee, OpenMentor)
    await walk.press_any(mentee, PickMentor)
    await walk.press_any(mentee, AskMentors)
    await walk.opens_notice_with(mentor, AcceptMentee)
    await walk.press_any(mentor, AcceptMentee)
    await mentor.confirm()
    await walk.opens_notice_with(mentee, OpenPair)
    await walk.press_any(mentee, OpenPair)
    await walk.press_any(mentee, WriteAgreement)
    await mentee.say("Lead my first department")
    await mentee.press(forms.Choose("goals", "language", "ru"))
    await mentee.press(forms.Choose("goals", "rhythm", "monthly"))
    await mentee.press(forms.Submit("goals"))
    await walk.opens_notice_with(mentor, ShowAgreement)
    await walk.press_any(mentor, ShowAgreement, needed=False)
    await walk.press_any(mentor, AcceptAgreement)
    pair = await walk.value("SELECT max(id) FROM mentoring_pairs")
    assert await _status(walk, pair) == PairStatus.RUNNING
    await mentor.forge(OpenPair(pair))
    assert any(isinstance(one, FindTime) for one in mentor.presses)
    for step in ("fortnight", "midpoint", "midpoint", "end", "end", "end"):
        await walk.pass_time(MONTH)
        for someone in (mentee, mentor):
            await answers(walk, someone, AnswerCheckin(pair, step, "yes"))
    assert await _status(walk, pair) == PairStatus.COMPLETED
    await mentee.forge(OpenPair(pair))
    await walk.press_any(mentee, OpenCertificate)
    await mentee.press(forms.Submit("certificate"))
    number = next(row for row in mentee.screen.split() if row.count("-") == 2)
    admin = walk.seat(ADMIN)
    await admin.say("/verify")
    await admin.say(number)
    assert admin.reads("certificate-checked-valid"), admin.screen


async def answers(walk: Walk, someone: Someone, answer: AnswerCheckin) -> None:
    """She answers the question, if it has come."""
    with contextlib.suppress(AssertionError):
        await walk.opens_notice_with(someone, AnswerCheckin)
    if someone.sees(answer):
        await someone.press(answer)


async def _status(walk: Walk, pair: int) -> str:
    return str(await walk.value("SELECT status FROM mentoring_pairs WHERE id = :id", id=pair))


async def delegation(walk: Walk) -> None:
    keeper, officer = walk.seat(COORDINATOR), walk.seat(NEWCOMER)
    await walk.press_any(keeper, ShowCountryParticipants)
    await walk.press_any(keeper, ShowDelegation)
    await walk.press_any(keeper, EnterDelegate)
    for said in ("Gulnar B.", "Demo Customs Office"):
        await keeper.say(said)
    await keeper.press(forms.Choose("delegate", "comes", "yes"))
    await keeper.press(forms.Choose("delegate", "agreed", "phone"))
    await keeper.press(plain("delegate-today", keeper.language))
    for skipped in ("said", "nominator"):
        await keeper.press(forms.Next("delegate", skipped))
    await keeper.press(forms.Submit("delegate"))
    await walk.press_any(keeper, OpenDelegate, needed=False)
    await walk.press_any(keeper, PickLinkLanguage)
    await walk.press_any(keeper, MakeLink)
    link = next(m["text"] for m in reversed(keeper.messages) if "?start=claim-" in m["text"])
    await officer.say("/start " + link.split("?start=")[1].split()[0])
    await walk.press_any(officer, SetLanguage, needed=False)
    await walk.press_any(officer, ConfirmClaim)
    found = await officer.member()
    assert found.status is not MemberStatus.MEMBER
    await Tour(walk.stage, pace=0).show(0)
    # Who has entered her does not decide about her.
    admin = walk.seat(ADMIN)
    await walk.press_any(admin, reviews.OpenReview)
    await walk.press_any(admin, Approve)
    seat = "SELECT count(*) FROM registrations WHERE member_id = :id AND status = 'registered'"
    assert await walk.value(seat, id=found.id) == 1


WALKS: dict[str, tuple[Callable[[Walk], Awaitable[None]], str]] = {
    "delegation": (delegation, "kk"),
    "repeat": (repeat, "ru"),
    "lot": (lot, "uz"),
    "mentoring": (mentoring, "apart"),
}
"""Each with the language in which it is walked; "apart": each in her own."""


@pytest.mark.parametrize(
    ("story", "stage"), [(story, language) for story, (_, language) in WALKS.items()],
    indirect=["stage"],
)  # fmt: skip
async def test_each_story_can_be_walked(stage: Stage, story: str) -> None:
    assert {*WALKS} == {*PAIRS, "repeat"} <= {*STORIES, *STORIES["year"]}
    walk, _ = WALKS[story]
    await walk(Walk.on(stage))
