"""A network with something of every kind that a form or a press may be about."""

from dataclasses import dataclass, replace
from datetime import timedelta

from storage import applications, audiences, members, questions, reports, reviews
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
from storage.terms import focal_points, letters
from storage.terms import records as terms
from tests.certificates.steps import certificate_answers
from tests.dialogue import Network, Someone
from tests.mentoring import steps as mentoring_steps
from tests.plan import steps as plan_steps
from tests.plan.steps import TEXTS as PLAN_TEXTS
from tests.practices.steps import TEXTS
from tests.reviews.steps import decides, review_of
from tests.terms.steps import admin_id
from tests.terms.steps import planned as plan_term

PROFILE = Profile("Amina", "TJ", "customs", offers=("leadership",))


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
    await applications.submit(db, applicant, replace(PROFILE, name="Zebo"), "1", True, now)
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
        return pairs.form(tx, round_id, [(hers, malika)], now)[0]

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
