"""A member who lost the right to a form changes nothing with it and reads nothing of others."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import handlers
from handlers.kit import forms
from handlers.kit.access import Access
from handlers.kit.forms import Form
from storage import applications, audiences, members, questions, reports, reviews, suspensions
from storage import coordinators as messages
from storage.announcements import drafting as announcing
from storage.announcements import sending
from storage.audiences import EVERYBODY
from storage.database import Transaction
from storage.delegations import entering
from storage.delegations.entering import Agreed, Entry
from storage.events import drafting as events
from storage.events import publishing, registrations
from storage.events.records import Quota, Session
from storage.introductions import proposals, requests
from storage.kit import form_drafts
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Value
from storage.meetings import pairs
from storage.members import Profile
from storage.mentoring import asking
from storage.mentoring.records import Side
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from storage.projects import calls, repeats
from storage.projects import submissions as projects
from storage.projects.calls import CallFacts
from storage.projects.records import NEEDS
from storage.projects.submissions import NewProject
from storage.roles import Role
from storage.terms import focal_points, letters
from storage.terms import records as terms
from tests.announcements.steps import dismiss
from tests.certificates.steps import certificate_answers
from tests.dialogue import Network, Someone, plain, running_network
from tests.mentoring import steps as mentoring_steps
from tests.plan import steps as plan_steps
from tests.plan.steps import TEXTS as PLAN_TEXTS
from tests.practices.steps import TEXTS
from tests.reviews.steps import decides, review_of
from tests.storage import catalog
from tests.terms.steps import admin_id
from tests.terms.steps import planned as plan_term

pytestmark = pytest.mark.usefixtures("_open_again")

assert handlers  # its import registers all forms

PROFILE = Profile("Amina", "TJ", "customs", offers=("leadership",))
STRANGERS = ("Nigora", "Malika", "Dilnoza", "Zebo", "dilnoza@example.tj", "secret_")
UNTOUCHED = {
    # Her own drafts go, and what the bot has heard and said is not what a form changes.
    "form_drafts", "form_draft_updates", "incoming_messages", "inbox", "deliveries", "run_marker",
    "progress", "library_positions", "review_claims", "practice_reads", "chat_messages",
    "health",  # which a job notes every 15 s
}  # fmt: skip


@dataclass
class Ground:
    """People, and something of every kind that a form may be about."""

    network: Network
    amina: Someone
    saule: Someone
    drafts: dict[str, tuple[int | None, dict[str, Value]]]


async def planned(network: Network, admin: int, amina: Someone) -> int:
    """She carries the chair, and answers for an item of the plan; returns its id."""
    await plan_term(network, "TJ", 0, 365, amina)
    item = await plan_steps.reviewed(network, amina, admin)
    await plan_steps.adopted(network, admin)
    return item


async def ground(network: Network) -> Ground:
    """Everything that is needed for each form to be finished."""
    db, now = network.db, network.clock.now()
    admin = (await (await network.admin()).member()).id
    amina = await network.member("Amina", "TJ", offers=("leadership",))
    saule = await network.coordinator("TJ", "Saule")
    nigora = (await (await network.member("Nigora", "UZ")).member()).id
    malika = (await (await network.member("Malika", "UZ")).member()).id
    dilnoza = (await (await network.member("Dilnoza", "TJ")).member()).id
    zulfiya = (await (await network.member("Zulfiya", "UZ")).member()).id
    zarina = (await (await network.member("Zarina", "UZ")).member()).id
    zebo = network.newcomer("Zebo")
    hers, coordinates = (await amina.member()).id, (await saule.member()).id
    applicant = (await members.get_or_create(db, zebo.person.id, now)).id
    await applications.submit(db, applicant, replace(PROFILE, name="Zebo"), 1, True, now)
    gives = Contact("email", "a@example.tj")
    request = (await requests.ask(db, nigora, hers, "Note", gives, now))[1]

    known = (await requests.ask(db, hers, zulfiya, "Note", gives, now))[1]
    assert known is not None
    await requests.accept(db, known, zulfiya, gives, now)
    for one, other in ((zarina, hers), (zulfiya, dilnoza)):
        between = (await requests.ask(db, one, other, "Note", gives, now))[1]
        await requests.accept(db, between or 0, other, gives, now)
    proposal = (await proposals.propose(db, zulfiya, hers, dilnoza, "Line", now))[1]

    def text(number: int) -> dict[str, str]:
        return {"title": f"Title {number}", **{k: f"{v} {number}" for k, v in TEXTS.items()}}

    shared = NewPractice(
        "en", text(0), ("leadership",), None, is_named=True, keep_after_leaving=True
    )
    practice = (await submissions.share(db, malika, None, shared, now))[1]
    for number in (1, 2, 3, 4):
        await submissions.share(db, dilnoza, None, replace(shared, texts=text(number)), now)
    sent: list[int] = await db.read(
        lambda tx: [row["id"] for row in tx.rows("SELECT id FROM submissions ORDER BY id")]
    )
    for one in (sent[0], sent[4]):
        await decides(network, admin, "practice", one)
    of_tj: int = await db.read(
        lambda tx: tx.value("SELECT practice_id FROM submissions WHERE id = :id", {"id": sent[4]})
    )
    for asker in (nigora, dilnoza):
        await questions.ask(db, asker, "How?", "leadership", "en", False, now)
    await decides(network, admin, "question", 1)

    by_text = {one: (await review_of(network, "practice", one)).id for one in sent[1:4]}
    application = await review_of(network, "application", applicant)
    of_question = await review_of(network, "question", 2)
    await questions.ask(db, hers, "How?", "leadership", "en", False, now)
    of_hers = await review_of(network, "question", 3)
    await reviews.ask(db, of_hers.id, coordinates, "Why?", now)
    await messages.write(db, hers, "Hello", now)
    asked: int = await db.read(lambda tx: tx.value("SELECT max(id) FROM review_questions"))

    facts = events.NewEvent(
        "en", "Workshop", now + timedelta(days=30), now + timedelta(days=31), "Asia/Dushanbe",
        "Dushanbe", 20,
    )  # fmt: skip
    made: list[int] = []
    for organiser in (coordinates, coordinates, admin):
        event_id = (await events.create(db, organiser, facts, now))[1]
        assert event_id is not None
        await publishing.publish(db, event_id, organiser, now)
        made.append(event_id)
    event, off, past = made
    await registrations.register(db, past, hers, now)

    def long_ago(tx: Transaction) -> None:
        tx.execute("UPDATE events SET starts_at = :at, ends_at = :at + 59 WHERE id = :id",
                  {"at": int(now.timestamp()) - 60, "id": past})  # fmt: skip
        tx.execute("""INSERT INTO attendances (event_id, member_id, day, created_at)
        VALUES (:event, :member, 1, 0)""",
                  {"event": past, "member": hers})  # fmt: skip

    await db.write(long_ago)
    # Nobody but the coordinator may decide about the only admin.
    await reports.send(db, "profile", admin, nigora, "other", None, now)
    reported = await review_of(network, "report")
    of_practice: int = sent[0]
    own = await announcing.create(db, coordinates, "news", "en", "Text", now)
    asking = await announcing.create(db, admin, "news", "en", "Text", now)
    assert own is not None and asking is not None
    await announcing.change(db, asking, admin, "asks", "text", now)
    stamp = await db.read(lambda tx: tx.value("SELECT max(draft_version) FROM announcements"))
    await sending.send(db, asking, admin, stamp, now)
    item = await planned(network, admin, amina)
    await network.settled()

    called = CallFacts("Call", "All", (("Family", 9),), {}, now + timedelta(days=9), False)
    call = (await calls.create(db, admin, "en", called, now))[1] or 0
    seen = await calls.managed(db, call, admin)
    assert seen is not None
    await calls.open_call(db, call, admin, seen.version, now)
    block = seen.blocks[0].id
    told = {"title": "Lessons", "teaser": "New", "idea": "Old"}
    new = NewProject(block, "en", told, None, keep_after_leaving=True)
    own_project = (await projects.send(db, hers, call, new, now))[1]
    shown = (await projects.send(db, hers, call, new, now))[1]
    others = (await projects.send(db, dilnoza, call, new, now))[1] or 0

    def in_showcase(tx: Transaction) -> None:
        tx.execute("UPDATE project_versions SET status = 'approved' WHERE project_id <> :id",
                  {"id": own_project})  # fmt: skip
        tx.execute("DELETE FROM reviews WHERE kind = 'project' AND subject_id > 1")
        tx.execute("""UPDATE projects SET status = 'shown', decision = 'accepted', shown_at = 1
        WHERE id <> :id""", {"id": own_project})  # fmt: skip

    await db.write(in_showcase)
    repeat = (await repeats.begin(db, others, hers, now))[1]
    later = str(int((now + timedelta(days=20)).timestamp()))
    woman = Entry("Rano", "Customs", "TJ", True, Agreed.PHONE, now.date())
    entered = await entering.enter(db, event, coordinates, woman, now, is_another=True)
    managed = entered[1].profile_id
    delegate = {
        "institution": "Customs", "country": "TJ", "comes": "yes", "agreed": "phone",
        "agreed_on": now.date().isoformat(), "said": None, "nominator": None, "title": "T",
    }  # fmt: skip
    start, end = str(int(facts.starts_at.timestamp())), str(int(facts.ends_at.timestamp()))
    given: dict[str, Value] = {"note": "Note", "gives": gives.packed()}
    texts: dict[str, Value] = {**text(9)}
    fact: dict[str, dict[str, Value]] = {
        "title": {"fact": "title:en", "there": "Workshop", "title": "New"},
        "description": {"fact": "description:en", "there": None, "description": "New"},
        "starts": {"fact": "starts", "there": start, "starts": str(int(start) + 3600)},
        "ends": {"fact": "ends", "there": str(int(end) + 3600), "ends": str(int(end) + 7200)},
        "zone": {"fact": "zone", "there": "dushanbe", "zone": "tashkent"},
        "venue": {"fact": "venue", "there": "Dushanbe", "venue": "Khujand"},
        "seats": {"fact": "seats", "there": "20", "seats": "21"},
        "shown": {"fact": "shown", "there": "everyone", "shown": "seats"},
        "closing": {"fact": "closing", "there": None, "closing": later},
        "organisers": {"fact": "organisers", "there": None, "organisers": "We"},
        "speech": {"fact": "speech", "there": None, "speech": ("tg",)},
        "shares": {"fact": "shares", "there": None, "shares": (Quota("TJ", 3).packed(),)},
        "reminders": {"fact": "reminders", "there": ("604800", "86400", "3600"),
                      "reminders": ("3600",)},
        "questions": {"fact": "questions", "there": None, "questions": ("How?",)},
        "agenda": {"fact": "agenda:1", "there": None,
                   "agenda": (Session(1, "09:00", None, "Talk").packed(),)},
    }  # fmt: skip
    project: dict[str, Value] = {
        "call": "–", "blocks": (f"{block}\tFamily",), "block": str(block), "title": "Other",
        "teaser": "New", "idea": "Old", "goals": "A", "steps": "B", "serves": "C", "result": "D",
        "stays": "yes", "tips": None, "file": None, "name": "Amina", "sector": "customs",
        "country": "TJ", **dict.fromkeys(NEEDS),
    }  # fmt: skip
    profile: dict[str, Value] = {
        "consent": "1", "name": "Amina", "country": "TJ", "sector": "customs",
        "institution": None, "position": None, "offers": None, "seeks": None,
    }  # fmt: skip

    def drawn_together(tx: Transaction) -> int:
        round_id: int = tx.value(
            """INSERT INTO meeting_rounds
                (audience_id, status, closes_at, drawn_at, seed, updated_at)
            VALUES (:audience, 'drawn', 1, 1, 1, 1) RETURNING id""",
            {"audience": audiences.create(tx, EVERYBODY)},
        )
        return pairs.form(tx, round_id, (hers, malika), now)

    meeting = await db.write(drawn_together)
    running, letter = await a_year(network, zulfiya, amina)
    programmes, pair = await a_mentoring(network, coordinates, hers)
    entry: dict[str, Value] = {"words": "Posts", "topics": ("leadership",), "languages": ("ru",),
                               "gives": gives.packed()}  # fmt: skip
    return Ground(network, amina, saule, {
        "registration": (None, profile),
        "profile": (None, {"institution": "Customs"}),
        "question": (None, {"name": "Amina", "sector": "customs", "country": "TJ", "text": "Why?",
                            "topic": "leadership", "named": "no"}),
        "reply": (1, {"text": "So.", "named": "no", "name": "Amina", "sector": "customs",
                      "country": "TJ"}),
        "introduction": (dilnoza, {"to": "–", **given}),
        "acceptance": (request, {"gives": gives.packed()}),
        "contact": (known, {"gives": "email:b@example.tj"}),
        "contactnote": (known, {"note": "Knows x-ray lanes"}),
        "contactmessage": (known, {"to": "–", "text": "Hello"}),
        "proposal": (zulfiya, {"first": "–", "second": "–", "other": str(zarina), "line": "Line"}),
        "agreement": (proposal, {"gives": gives.packed()}),
        "askauthor": (practice, {"kind": "practice", "about": "–", **given}),
        "report": (of_practice, {"kind": "practice", "reason": "other", "words": "No"}),
        "reportdecision": (reported.id, {"measure": "warning", "words": "No",
                           "version": reported.version}),
        "practice": (None, {"language": "en", "named": "yes", "stays": "yes",
                            "topics": ("leadership",), "file": None, **texts}),
        "translation": (practice, {"into": "ru", "original": str(sent[0]), **texts}),
        "trial": (practice, {"place": "Here", "went": "Well", "changed": None, "named": "no"}),
        "delegate": (event, {**delegate, "name": "Aida", "countries": ("TJ",)}),
        "delegatechange": (managed, {"said": "New"}),
        "delegatelist": (event, {"lines": "Barno; Customs; yes; by phone; yesterday",
                                 "country": "TJ", "countries": ("TJ",)}),
        "boardentry": (None, {"kind": "offer", "title": "A course", "what": "Three days.",
                              "whom": "Officers", "topics": ("leadership",), "languages": ("en",),
                              "countries": None, "until": None, "named": "no", "name": "Amina",
                              "sector": "customs", "country": "TJ", "zone": "Asia/Dushanbe"}),
        "certificate": (past, await certificate_answers(db, hers, past, now)),
        "boardsearch": (None, {"words": "Titles"}),
        "projectsearch": (None, {"words": "Lessons"}),
        "meeting": (meeting, {"gives": gives.packed()}),
        "librarysearch": (None, {"words": "Title"}),
        "project": (call, {**project, "language": "en"}),
        "projectchange": (own_project, project),
        "projecttext": (shown, {"into": "ru", "title": "Уроки", "idea": "Новое"}),
        "repeat": (repeat, {"title": "Lessons", "country": "TJ", "place": "Osh", "told": None}),
        "showcase": (event, {"days": "1", "day": "1", "starts": "10:00", "minutes": "15"}),
        "announceanswer": (asking, {"text": "Yes"}),
        "evaluation": (past, {"title": "–", "score": "5", "useful": None, "improve": None}),
        "event": (None, {"clock": "Asia/Dushanbe", "title": "T", "starts": start, "ends": end,
                         "venue": "P", "seats": "3"}),
        "eventsession": (event, {"clock": "Asia/Dushanbe", "whole": start, "title": "T",
                                 "starts": str(int(start) + 7200), "ends": end, "venue": "P",
                                 "seats": "3"}),
        "eventlook": (event, {"words": "Dilnoza"}),
        "eventseat": (event, {"reason": "No", "member": str(dilnoza), "seated": "1"}),
        "eventmaterial": (event, {"file": "link:https://example.org"}),
        **{f"event-{name}": (event, {"clock": "Asia/Dushanbe", "starts": start, **answers})
           for name, answers in fact.items()},
        "eventcancel": (off, {"reason": None}),
        "lookup": (None, {"words": "Dilnoza"}),
        "announcement": (None, {"kind": "news", "language": "en", "text": "Text"}),
        "announcetext": (own, {"into": "ru", "text": "New"}),
        "announcecaption": (own, {"into": "kk", "text": "New"}),
        "announcefile": (own, {"file": "photo:x:"}),
        "announceanswers": (own, {"into": "en", "answers": ("A", "B")}),
        "announcelink": (own, {"link": "https://example.org"}),
        "announcewhen": (own, {"when": later}),
        "segment": (own, {"subject": "announcement", "name": "My events"}),
        "audiencefind": (own, {"subject": "announcement", "words": "Dilnoza"}),
        "reviewchanges": (by_text[sent[1]], {"comment": "More", "version": str(sent[1])}),
        "reviewreject": (by_text[sent[2]], {"reason": "No", "version": str(sent[2])}),
        "reviewfix": (by_text[sent[3]], {"which": "title", "now": "–", "line": "Better",
                      "text": None, "version": str(sent[3])}),
        "reviewapprove": (application.id, {"comment": "Yes", "version": application.version}),
        "reviewquestion": (of_question.id, {"question": "Why?"}),
        "reviewanswer": (asked, {"of": "Why?", "answer": "So."}),
        "practiceout": (of_tj, {"reason": "No"}),
        "invitation": (None, {"country": "TJ", "language": "ru"}),
        "tocoordinator": (None, {"text": "Hello"}),
        "planitem": (None, {"language": "en", **PLAN_TEXTS, "partner": None, "form": "training",
                            "countries": ("TJ",), "starts": "2031-01-01", "ends": "2031-02-01"}),
        "planreport": (item, {"about": "–", "state": "done", "text": "Done", "evidence": None}),
        "planperson": (item, {"name": "Dilnoza"}),
        "chairanswer": (letter, {"text": "Yes"}),
        "handoverreturn": (running, {"note": "No"}),
        "mentor": (programmes[0], {**entry, "most": "2"}),
        "mentee": (programmes[1], {**entry, "of_q0": "Why now?", "q0": "Now."}),
        "goals": (pair, {"goals": ("Lead",), "language": "ru", "rhythm": "weekly"}),
        "programme": (None, {"title": "Lead", "about": "All", "months": "6", "places": "9",
                             "starts": later, "questions": None, "zone": "Asia/Dushanbe"}),
        "programmetext": (programmes[0], {"into": "ru", "of_title": "–", "of_about": "–",
                          "of_questions": "–", "title": "Вести", "about": "Всем",
                          "questions": ("Почему?",)}),
        "coordinatoranswer": (hers, {"of": "Hello", "text": "Hello"}),
    })  # fmt: skip


def content(tx: Transaction) -> dict[str, list[tuple[Any, ...]]]:
    """All that is stored, in any order, but what no form is about."""
    return {
        # Which command menu she has is brought up to date by itself.
        name: sorted(
            (
                tuple(row[key] for key in row.keys() if not key.startswith("menu"))  # noqa: SIM118
                for row in tx.rows(f"SELECT * FROM {name}")
            ),
            key=repr,
        )
        for name in catalog.tables(tx)
        if name not in UNTOUCHED
    }


async def a_year(network: Network, chair: int, amina: Someone) -> tuple[int, int]:
    """A year whose chair has written to Amina and handed the list to her; the ids of its term and
    of the letter.
    """
    db, now, admin = network.db, network.clock.now(), await admin_id(network)
    running = (await terms.listed(db))[0].id
    await terms.add_person(db, admin, running, chair, now)
    await plan_term(network, "TJ", 365, 365, amina)
    await focal_points.name(db, admin, "TJ", (await amina.member()).id, now)
    assert await letters.write(db, chair, "Hello", ("TJ",), now) is letters.LetterOutcome.SENT
    await db.write(
        lambda tx: tx.execute(
            "INSERT INTO handovers (term_id, status) VALUES (:id, 'sent')", {"id": running}
        )
    )
    return running, await db.read(lambda tx: tx.value("SELECT max(id) FROM chair_letters"))


async def a_mentoring(network: Network, coordinator: int, amina: int) -> tuple[list[int], int]:
    """Two programmes in which Amina takes no part, and her pair in a third one."""
    made = [await mentoring_steps.opened(network, coordinator) for _ in range(3)]
    lola = (await (await network.member("Lola", "KG")).member()).id
    offer = await mentoring_steps.enters(network, made[2], lola, Side.MENTOR)
    own = await mentoring_steps.enters(network, made[2], amina, Side.MENTEE)
    await mentoring_steps.asks(network, amina, own, offer)
    choice = await mentoring_steps.asked_of(network, lola) or 0
    _, pair = await asking.accept(network.db, choice, lola, network.clock.now())
    assert pair is not None
    await network.settled()
    return made[:2], pair


async def completes(at: Ground, form: Form) -> tuple[bool, str]:
    """She who may fill it in finishes a form that has all its answers; whether anything changed,
    and what she reads.
    """
    someone = at.saule if form.name in STAFF else at.amina
    own = (await someone.member()).id
    subject, answers = at.drafts[form.name]
    network = at.network
    await form_drafts.begin(
        network.db, own, form.name, None, subject, answers, True, "anyone", network.clock.now()
    )
    if not someone.messages:
        await someone.say("/help")
    before = await network.db.read(content)
    if form.review is None:
        await someone.say("/start")
    else:
        await someone.forge(forms.Submit(form.name))
    if someone.presses and any(type(p).__name__ == "SendAnyway" for p in someone.presses):
        await someone.press(next(p for p in someone.presses if type(p).__name__ == "SendAnyway"))  # type: ignore[arg-type]
    after = await network.db.read(content)
    assert "Something went wrong" not in someone.screen, form.name
    return before != after, someone.screen


ADMINS = {
    name for name, form in Form.registered.items() if form.access in (Access.CHAIR, Access.ADMINS)
}
STAFF = {
    name
    for name, form in Form.registered.items()
    if form.access in (Access.ORGANISERS, Access.STAFF)
}


@pytest.fixture
def _open_again() -> Any:
    kept = dict(Form.registered)
    yield
    Form.registered.clear()
    Form.registered.update(kept)


@pytest.fixture
async def at(tmp_path: Path) -> AsyncGenerator[Ground]:
    """The ground, ready."""
    async with running_network(tmp_path, entry="approval") as network:
        made = await ground(network)
        # On a loaded machine the next tick may come before the test ends.
        await network.kurak.jobs.tick()
        await network.settled()
        yield made


ONLY_SHOW = dict.fromkeys(("lookup", "eventlook", "audiencefind", "planperson"), "Dilnoza") | {
    "librarysearch": "Title 0",
    "boardsearch": "Titles",
    "projectsearch": "Lessons",
}
REGISTER_AGAIN = {"registration"}
OPEN_TO_SUSPENDED = {"tocoordinator", "report"}
"""She may ask why, and report what she is answered."""


async def test_what_each_form_does_for_those_who_may(at: Ground) -> None:
    assert set(at.drafts) == set(Form.registered) - ADMINS
    for name, form in Form.registered.items():
        if name in ADMINS:
            continue
        changed, screen = await completes(at, form)
        if name in ONLY_SHOW:
            shown = screen + "".join((at.saule if name in STAFF else at.amina).labels)
            assert ONLY_SHOW[name] in shown, name
        else:
            assert changed or name in REGISTER_AGAIN, (name, screen)


async def kept_out(at: Ground) -> None:
    """The member is suspended, the coordinator loses her role and is suspended too."""
    await dismiss(at.network, at.saule, Role.COORDINATOR, "TJ")
    admin = await at.network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    for someone in (at.amina, at.saule):
        own = (await someone.member()).id
        outcome = await suspensions.suspend(at.network.db, admin, own, at.network.clock.now())
        assert outcome is suspensions.SuspendOutcome.SUSPENDED


@pytest.mark.parametrize("gate", ["closed", "passed"])
@pytest.mark.parametrize("what", ["suspended", "role"])
async def test_nothing_for_those_who_may_no_more(at: Ground, gate: str, what: str) -> None:
    """Also where the question whether she may was answered a moment before: the verb asks again."""
    if what == "suspended":
        await kept_out(at)
    else:
        await dismiss(at.network, at.saule, Role.COORDINATOR, "TJ")
    for name, form in list(Form.registered.items()):
        if name in ADMINS or (what == "role" and name not in STAFF):
            continue
        if gate == "passed":
            Form.registered[name] = replace(form, access=Access.ANYONE)
        changed, screen = await completes(at, Form.registered[name])
        shown = screen + "".join((at.saule if name in STAFF else at.amina).labels)
        assert not changed or name in OPEN_TO_SUSPENDED, name
        assert not any(stranger in shown for stranger in STRANGERS), (name, shown)
        if gate == "closed" and name not in {"registration", *OPEN_TO_SUSPENDED}:
            someone = at.saule if name in STAFF else at.amina
            assert plain("form-fallen", someone.language) in someone.inbox or someone.toasted(
                "form-fallen"
            ), name


@pytest.mark.parametrize("what", ["suspended", "role"])
async def test_drafts_fall_with_the_right_to_finish_them(at: Ground, what: str) -> None:
    now = at.network.clock.now()
    for someone in (at.amina, at.saule):
        own = (await someone.member()).id
        for name, form in Form.registered.items():
            await form_drafts.begin(
                at.network.db, own, name, None, None, {}, True, form.access.value, now
            )
            # A draft that she has not answered is not kept while another form is open.
            await form_drafts.rewrite(at.network.db, own, name, {"name": "x"}, None, 1, now)
    if what == "suspended":
        await kept_out(at)
    else:
        await dismiss(at.network, at.saule, Role.COORDINATOR, "TJ")
    left = await at.network.db.read(
        lambda tx: {(row["member_id"], row["form"]) for row in tx.rows("SELECT * FROM form_drafts")}
    )
    for someone in (at.amina, at.saule):
        own = (await someone.member()).id
        hers = {name for member, name in left if member == own}
        if what == "suspended":
            assert hers == {"registration", *OPEN_TO_SUSPENDED}
        elif someone is at.saule:
            assert hers == set(Form.registered) - STAFF - ADMINS
