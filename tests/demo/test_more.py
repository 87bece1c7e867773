"""What the page proposes beside the tour, "More to try", can be done as it says, in one run."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.demo.people import ADMIN, COORDINATOR, MEMBER, NEWCOMER, SECOND_ADMIN
from bot.demo.stories import STORIES
from bot.demo.tour import Tour
from handlers.announcements.callbacks import CorrectAnnouncement, EditText, PauseAnnouncement
from handlers.directory import OpenCard
from handlers.events.callbacks import CallMeeting, GiveFeedback, RegisterForEvent
from handlers.introductions.callbacks import AskAuthor, AskContact
from handlers.kit import forms
from handlers.kit.navigation import Certificates, OpenCertificate, Register
from handlers.language import SetLanguage
from handlers.plan.callbacks import OpenItem
from handlers.practices.callbacks import ReadPractice, SetMark, ShowPractices
from handlers.roles import AppointRole, PickCoordinated, RemoveRole, ShowMember
from handlers.settings import ChooseDigest
from handlers.terms import callbacks as terms
from storage import members
from storage.introductions import records as introductions
from storage.introductions.records import IntroductionStatus
from storage.members import MemberStatus
from storage.projects.records import Decision
from storage.terms import adoption, handover, meetings, records
from tests.announcements import steps as announcing
from tests.demo.conftest import Demo
from tests.demo.walk import PAIRS, Walk
from tests.dialogue import Someone
from tests.events import steps as events
from tests.plan import steps as plan
from tests.practices import steps as practices
from tests.projects import steps as projects
from tests.questions import steps as questions
from tests.reviews import steps as reviews

pytestmark = pytest.mark.asyncio(loop_scope="module")


TEXTS = {
    "problem": "Nurses waited at the station until morning.",
    "done": "The last train of the evening goes an hour later.",
    "result": "All of them are at home before midnight.",
    "repeat": "A letter of the hospital to the railway.",
}


async def event(walk: Walk) -> None:
    admin = walk.seat(ADMIN)
    await events.publishes(admin, await events.makes(admin))
    online = await walk.value("SELECT id FROM events WHERE status = 'draft'")
    await events.publishes(admin, online)
    assert await walk.value("SELECT count(*) FROM events WHERE status = 'draft'") == 0


async def practice(walk: Walk) -> None:
    member = walk.seat(MEMBER)
    await member.say("/practices")
    await member.press(ShowPractices("newest", None, None, None, 0))
    (read, *_) = [one for one in member.presses if isinstance(one, ReadPractice)]
    await member.press(read)
    await member.press(SetMark(read.practice_id, "useful", True))
    assert any(isinstance(one, AskAuthor) for one in member.presses)
    await practices.shares(member, "Night trains", language=member.language, **TEXTS)


async def review(walk: Walk) -> None:
    coordinator = walk.seat(COORDINATOR)
    await coordinator.say("/review")
    waiting = await walk.value(
        """SELECT subject_id FROM reviews JOIN submissions ON submissions.id = subject_id
        WHERE reviews.kind = 'practice' AND reviews.status = 'pending'
            AND submissions.country = 'KZ'"""
    )
    await reviews.approves(coordinator, "practice", waiting)


async def announcement(walk: Walk) -> None:
    coordinator, admin = walk.seat(COORDINATOR), walk.seat(ADMIN)
    id = await announcing.writes(coordinator, language=coordinator.language)
    await announcing.sends(coordinator, id)
    assert coordinator.reads("announcement-notice-asked")
    await reviews.approves(admin, "announcement", id)
    await coordinator.forge(PauseAnnouncement(id))
    assert coordinator.reads("announcement-notice-paused") or coordinator.reads(
        "announcement-notice-over"
    )
    await coordinator.forge(CorrectAnnouncement(id))
    await coordinator.forge(EditText(id, coordinator.language))
    await coordinator.say("It opens at seven.")
    assert coordinator.screen


async def two_admins(walk: Walk) -> None:
    admin, other = walk.seat(ADMIN), walk.seat(SECOND_ADMIN)
    id = await announcing.writes(admin, language=admin.language)
    await announcing.sends(admin, id)
    assert admin.reads("announcement-notice-asked"), admin.screen
    await reviews.approves(other, "announcement", id)


async def question(walk: Walk) -> None:
    asked = await questions.asks(walk.seat(MEMBER))
    await questions.accepts(walk.seat(ADMIN), False, asked)


async def settings(walk: Walk) -> None:
    member = walk.seat(MEMBER)
    await member.say("/settings")
    await member.forge(ChooseDigest((walk.clock.now().weekday() + 1) % 7))
    assert member.reads("settings-now-digest"), member.screen


async def scripts(walk: Walk) -> None:
    member = walk.seat(MEMBER)
    found: list[set[int]] = []
    for words in ("Dilnoza", "Дильноза"):
        await member.say(words)
        found.append({one.member_id for one in member.presses if isinstance(one, OpenCard)})
    assert found[0] and found[0] == found[1]


async def language_and_mistakes(walk: Walk) -> None:
    newcomer = walk.seat(NEWCOMER)
    await newcomer.say("/start")
    await newcomer.press(SetLanguage(newcomer.language))
    if Register() in newcomer.presses:
        await newcomer.press(Register())
    (agree,) = [one for one in newcomer.presses if isinstance(one, forms.Choose)]
    await newcomer.press(agree)
    await newcomer.send("sticker")
    assert newcomer.reads("registration-ask-name"), newcomer.screen
    await newcomer.say(NEWCOMER.name(newcomer.language))
    await newcomer.say("/language")
    other = "ru" if newcomer.language != "ru" else "en"
    await newcomer.press(SetLanguage(other))
    spoken = Someone(walk, newcomer.person, other)
    assert spoken.reads("registration-ask-country"), spoken.screen


async def is_let_in(walk: Walk) -> None:
    await Tour(walk.stage, pace=0).show(1)
    found = await members.by_telegram_id(walk.db, NEWCOMER.telegram_id)
    assert found is not None and found.status is MemberStatus.MEMBER


async def quiet(walk: Walk) -> None:
    newcomer = walk.seat(NEWCOMER)
    await newcomer.say("Dilnoza")
    (card, *_) = [one for one in newcomer.presses if isinstance(one, OpenCard)]
    await newcomer.press(card)
    await newcomer.press(AskContact(card.member_id))
    await newcomer.say("We have the same questions.")
    ways = (forms.Choose, forms.SharePhone)
    (gives, *_) = [one for one in newcomer.presses if isinstance(one, ways)]
    await newcomer.press(gives)
    if newcomer.person.keyboard:
        await newcomer.share_contact()
    await newcomer.press(forms.Submit("introduction"))
    own = (await newcomer.member()).id
    between = await introductions.between(walk.db, own, card.member_id)
    assert between is not None and between.status is IntroductionStatus.PENDING
    await walk.pass_time(timedelta(days=15))
    assert await walk.value("SELECT count(*) FROM introductions WHERE status = 'expired'") == 1


async def checkin(walk: Walk) -> None:
    admin, member = walk.seat(ADMIN), walk.seat(MEMBER)
    workshop = await walk.value("SELECT min(id) FROM events WHERE seats = 20")
    if not any(isinstance(one, RegisterForEvent) for one in member.presses):
        await member.say("/events")
    await member.forge(RegisterForEvent(workshop))
    starts = await walk.value("SELECT starts_at FROM events WHERE id = :id", id=workshop)
    await walk.pass_time(timedelta(seconds=starts - walk.clock.now().timestamp() + 60))
    await member.say(await events.code_of(admin, workshop))
    assert member.reads("event-checkin-notice-welcome"), member.screen
    await walk.pass_time(timedelta(days=4))
    assert GiveFeedback(workshop).pack() in str(member.messages)


async def role(walk: Walk) -> None:
    admin, member = walk.seat(ADMIN), walk.seat(MEMBER)
    own = (await member.member()).id
    await admin.forge(ShowMember(own))
    await admin.press(PickCoordinated(own))
    await admin.insist(AppointRole(own, "coordinator", "UZ"))
    await member.say("/admin")
    assert member.reads("roles-admin", count=0)
    await admin.insist(RemoveRole(own, "coordinator", "UZ"))
    await member.forge(reviews.OpenReview(1, 0))
    assert not member.reads("roles-admin", count=0)


async def year(walk: Walk) -> None:
    chair, admin = walk.seat(COORDINATOR), walk.seat(ADMIN)
    term, following = await records.now_and_next(walk.db)
    assert term is not None and following is not None and term.adopted_at is None
    await chair.say("/year")
    await chair.press(terms.ChairDesk())
    await chair.press(terms.EditThemes(term.id, "priority"))
    for title in ("Digital skills", "Peace", "Work"):
        await chair.press(terms.AddTheme(term.id, "priority"))
        await chair.say(title)
        await chair.say(f"{title} for everyone.")
        await chair.press(forms.Submit("theme"))
        await chair.press(terms.EditThemes(term.id, "priority"))
    await chair.press(terms.ProposePriorities(term.id))
    await reviews.approves(admin, adoption.PRIORITIES, term.id)
    term, _ = await records.now_and_next(walk.db)
    assert term is not None and term.adopted_at is not None
    await chair.say("/year")
    await chair.press(terms.ChairDesk())
    await chair.press(terms.ShowMeetings())
    await chair.press(CallMeeting("opening"))
    day = (walk.clock.now() + timedelta(weeks=20)).strftime("%d.%m.%Y")
    for answer in ("Opening of the year", f"{day} 10:00", "17:00", "Almaty", "90"):
        await chair.say(answer)
    await chair.press(forms.Submit("event"))
    assert await meetings.listed(walk.db, term.id, "en")


async def report(walk: Walk) -> None:
    item_id = await walk.value("SELECT max(id) FROM plan_items WHERE status = 'adopted'")
    chair = walk.seat(COORDINATOR)
    await chair.say("/plan")
    await chair.forge(OpenItem(item_id))
    await plan.reports(chair, item_id, "under-way", "One desk is open.")
    state = await walk.value("SELECT state FROM plan_items WHERE id = :id", id=item_id)
    assert str(state) == "under-way"


async def showcase(walk: Walk) -> None:
    admin, coordinator = walk.seat(ADMIN), walk.seat(COORDINATOR)
    call_id = await walk.value("SELECT id FROM calls WHERE status = 'open'")
    project_id = await projects.sends(walk.seat(MEMBER), call_id)
    await projects.is_approved(project_id, admin, coordinator)
    closes = await walk.value("SELECT closes_at FROM calls WHERE id = :id", id=call_id)
    await walk.pass_time(timedelta(seconds=closes - walk.clock.now().timestamp() + 60))
    await projects.accepts(admin, project_id, Decision.ACCEPTED)
    await projects.tells(admin, call_id)
    await walk.pass_time(timedelta(days=1))
    shown = "SELECT count(*) FROM projects WHERE id = :id AND status = 'shown'"
    assert await walk.value(shown, id=project_id) == 1


async def handed_over(walk: Walk) -> None:
    chair, new = walk.seat(COORDINATOR), walk.seat(MEMBER)
    await walk.pass_time(timedelta(days=3))
    await chair.say("/year")
    await chair.press(terms.ChairDesk())
    await chair.press(terms.ShowHandover(None, 0))
    own, now = (await chair.member()).id, walk.clock.now()
    found = await handover.find(walk.db, None, own, "en", now)
    assert found is not None
    kinds = {one.kind for one in found.items}
    assert kinds >= {"event", "plan-item", "board-entry"}
    for one in found.items:
        if one.decision is None:
            await chair.forge(terms.ShowHandoverItem(one.kind, one.subject_id, 0))
            await chair.press(terms.DecideItem(one.kind, one.subject_id, "goes-on", 0))
    await chair.press(terms.OfferHandover())
    await new.say("/year")
    await new.press(terms.ShowHandover(None, 0))
    found = await handover.find(walk.db, None, (await new.member()).id, "en", walk.clock.now())
    assert found is not None
    await new.insist(terms.ConfirmHandover(found.version))
    assert (await new.member()).is_chair and not (await chair.member()).is_chair


async def certificate(walk: Walk) -> None:
    member, admin = walk.seat(MEMBER), walk.seat(ADMIN)
    await member.say("/verify")
    await member.press(Certificates(0))
    found = next(one for one in member.presses if isinstance(one, OpenCertificate))
    await member.press(found)
    await member.press(forms.Submit("certificate"))
    assert "document" in member.last
    number = next(row for row in member.screen.split() if row.count("-") == 2)
    await admin.say(number)
    assert admin.reads("certificate-checked-valid") and MEMBER.given_name("uz") in admin.screen


WALKS: dict[str, Callable[[Walk], Awaitable[None]]] = {
    "event": event,
    "practices": practice,
    "review": review,
    "announce": announcement,
    "two-admins": two_admins,
    "question": question,
    "year": year,
    "report": report,
    "settings": settings,
    "scripts": scripts,
    "certificate": certificate,
    "checkin": checkin,
    "language": language_and_mistakes,
    "mistakes": is_let_in,
    "showcase": showcase,
    "handover": handed_over,
    "quiet": quiet,
    "role": role,
}
"""In an order in which each can be done after the others."""


async def test_what_the_page_proposes_can_be_done(demo: Demo) -> None:
    told = {part for story, parts in STORIES.items() if story not in PAIRS for part in parts}
    assert set(WALKS) == told - {"repeat"}
    await demo.stage.begin("ky", together=False)
    visit = await demo.visit(locale="ky")
    walk = Walk.on(demo.stage)
    for act in WALKS.values():
        await act(walk)
    assert visit.problems == []
    # She acts faster than a person: a 429 is waited out.
    usual = ("terminated by", "Too Many Requests")
    assert not [said for said in demo.stage.simulator.refused if not any(u in said for u in usual)]
