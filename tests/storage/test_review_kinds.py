"""Each kind of review: its audit entry, when it is overdue, what happens when its author leaves or
loses her last role.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

from storage import (
    applications,
    audiences,
    erasure,
    members,
    moves,
    questions,
    reports,
    reviews,
    roles,
)
from storage.announcements import corrections, drafting, records, sending
from storage.announcements import drafting as announcements
from storage.board import own as board
from storage.board.records import EntryKind, EntryText
from storage.database import Transaction
from storage.events import drafting as events
from storage.events import publishing
from storage.events.drafting import NewEvent
from storage.features import REVIEWABLES
from storage.members import Profile
from storage.plan import drafting as plan
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from storage.projects import calls, repeats
from storage.projects import submissions as projects
from storage.projects.calls import CallFacts
from storage.projects.submissions import NewProject
from storage.reviews import ReviewOutcome, ReviewStatus
from storage.roles import Role
from storage.terms import adoption, themes
from storage.terms import records as terms
from storage.terms.themes import ThemeKind, ThemeText
from tests.practices.steps import TEXTS
from tests.storage.machine import START, inner

ADMIN, AUTHOR, COLLEAGUE = 1, 2, 3


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    """An admin, a coordinator who is the author of what is submitted, a member and a newcomer."""
    people = ((ADMIN, "Admin", "KZ"), (AUTHOR, "Saule", "KZ"), (COLLEAGUE, "Amina", "UZ"))
    for id, name, country in people:
        assert members.ensure(tx, id * 1000, START) == id
        profile = Profile(name, country, "customs", offers=("leadership",))
        tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
        members.write_profile(tx, id, profile, START)
        members.make_member(tx, id, START)
    tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_at)
        VALUES (1, 'admin', '', 1), (2, 'coordinator', 'KZ', 1)"""
    )
    return tx


# One of each kind that waits for a decision; returns the id of its author


def application(tx: Transaction) -> int:
    newcomer = members.ensure(tx, 4000, START)
    inner(applications.submit)(tx, newcomer, Profile("Zebo", "KZ", "customs"), 1, True, START)
    return newcomer


def move(tx: Transaction) -> int:
    inner(moves.change_profile)(tx, AUTHOR, {"country": "UZ"}, True, START)
    return AUTHOR


def shared(tx: Transaction, writer: int) -> int:
    texts = {"title": "A help desk", **TEXTS}
    new = NewPractice("en", texts, ("leadership",), None, is_named=True, keep_after_leaving=True)
    _, practice_id = inner(submissions.share)(tx, writer, None, new, START)
    return practice_id


def published(tx: Transaction, writer: int = COLLEAGUE) -> int:
    practice_id = shared(tx, writer)
    approved(tx, "practice")
    return practice_id


def approved(tx: Transaction, kind: str) -> int:
    """The admin approves what is pending of this kind; the id of the subject."""
    subject: int = tx.value(
        "SELECT subject_id FROM reviews WHERE kind = :kind AND status = 'pending'", {"kind": kind}
    )
    review = reviews.pending_of(tx, kind, subject)
    assert review is not None
    version = REVIEWABLES[kind].version(tx, subject)
    outcome = inner(reviews.approve)(tx, review.id, ADMIN, version, START, comment="Yes.")
    assert outcome is ReviewOutcome.APPROVED
    return subject


def practice(tx: Transaction) -> int:
    shared(tx, AUTHOR)
    return AUTHOR


def translation(tx: Transaction) -> int:
    practice_id = published(tx)
    texts = {"title": "Анықтама үстелі", **TEXTS}
    inner(submissions.translate)(tx, AUTHOR, practice_id, "kk", 1, texts, START)
    return AUTHOR


def trial(tx: Transaction) -> int:
    told = {"where": "Farap", "went": "Well."}
    inner(submissions.submit_trial)(tx, AUTHOR, published(tx), "en", told, False, START)
    return AUTHOR


def question(tx: Transaction) -> int:
    inner(questions.ask)(tx, AUTHOR, "How?", "leadership", "en", False, START)
    return AUTHOR


def board_entry(tx: Transaction) -> int:
    text = EntryText(
        EntryKind.OFFER, None, "A course", "Three days.", "Officers", (), ("en",), ("leadership",),
        None, True,
    )  # fmt: skip
    inner(board.post)(tx, AUTHOR, None, text, START)
    return AUTHOR


def reply(tx: Transaction) -> int:
    inner(questions.ask)(tx, COLLEAGUE, "How?", "leadership", "en", False, START)
    question_id = approved(tx, "question")
    tx.execute("UPDATE deliveries SET status = 'sent', telegram_message_id = id")
    inner(questions.reply)(tx, question_id, AUTHOR, "Like this.", "en", False, START)
    return AUTHOR


def report(tx: Transaction) -> int:
    published(tx)
    text: int = tx.value("SELECT id FROM submissions WHERE status = 'approved'")
    inner(reports.send)(tx, "practice", text, AUTHOR, "harmful", "It is wrong.", START)
    return AUTHOR


def event(tx: Transaction) -> int:
    starts = START + timedelta(days=5)
    facts = NewEvent(
        "en", "Workshop", starts, starts + timedelta(hours=2), "Asia/Tashkent", "Bukhara", 20
    )
    _, event_id = inner(events.create)(tx, AUTHOR, facts, START)
    audiences.put(tx, 1, audiences.EVERYBODY)
    inner(publishing.publish)(tx, event_id, AUTHOR, START)
    return AUTHOR


def announcement(tx: Transaction) -> int:
    id = inner(announcements.create)(tx, AUTHOR, "news", "en", "Text", START)
    inner(announcements.change_audience)(tx, id, AUTHOR, lambda _audience: audiences.EVERYBODY)
    inner(sending.send)(tx, id, AUTHOR, stamp(tx, id), START)
    return AUTHOR


def correction(tx: Transaction) -> int:
    announcement(tx)
    id = approved(tx, "announcement")
    inner(corrections.begin_correction)(tx, id, AUTHOR, START)
    inner(drafting.write)(tx, id, AUTHOR, "en", "Another text")
    inner(corrections.send_correction)(tx, id, AUTHOR, stamp(tx, id), START)
    return AUTHOR


def plan_item(tx: Transaction) -> int:
    days = terms.TermDays("KZ", START.date(), START.date() + timedelta(days=300))
    inner(terms.plan)(tx, ADMIN, days, START)
    texts = dict.fromkeys(("objective", "task", "action", "indicator", "body"), "Text")
    _, item_id = inner(plan.save)(
        tx, AUTHOR, None, "en", texts, "training", days.starts_on, days.ends_on, ("KZ",), START
    )
    inner(plan.send)(tx, item_id, AUTHOR, START)
    return AUTHOR


def priorities(tx: Transaction) -> int:
    days = terms.TermDays("KZ", START.date(), START.date() + timedelta(days=300))
    term_id = inner(terms.plan)(tx, ADMIN, days, START).term_id
    inner(terms.add_person)(tx, ADMIN, term_id, AUTHOR, START)
    for title in ("Peace", "Work", "Health"):
        text = ThemeText(title, None)
        inner(themes.add)(tx, AUTHOR, term_id, ThemeKind.PRIORITY, "en", text, START)
    inner(adoption.propose)(tx, AUTHOR, term_id, START)
    return AUTHOR


def stamp(tx: Transaction, id: int) -> int:
    found = records.load(tx, id)
    assert found is not None
    return found.draft_version


def sent(tx: Transaction, writer: int) -> int:
    """A project that was sent to a call."""
    facts = CallFacts("Call", "All", (("Family", 2),), {}, START + timedelta(days=9), False)
    _, call_id = inner(calls.create)(tx, ADMIN, "en", facts, START)
    tx.execute("UPDATE calls SET status = 'open', opened_at = 1")
    block: int = tx.value("SELECT id FROM call_blocks")
    new = NewProject(block, "en", {"title": "Lessons", "idea": "New"}, None, True)
    _, project_id = inner(projects.send)(tx, writer, call_id, new, START)
    # Here as of any other kind; tests/projects has two reviewers, and authors who wait.
    tx.execute("UPDATE reviews SET approvals = 1, is_secret = 0 WHERE kind = 'project'")
    return project_id


def project(tx: Transaction) -> int:
    sent(tx, AUTHOR)
    return AUTHOR


def shown(tx: Transaction, writer: int) -> int:
    project_id = sent(tx, writer)
    approved(tx, "project")
    tx.execute("UPDATE projects SET status = 'shown', decision = 'accepted', shown_at = 1")
    return project_id


def project_text(tx: Transaction) -> int:
    texts = {"title": "Сабақтар", "idea": "Жаңа"}
    inner(projects.translate)(tx, AUTHOR, shown(tx, AUTHOR), "kk", texts, START)
    return AUTHOR


def repeat(tx: Transaction) -> int:
    _, repeat_id = inner(repeats.begin)(tx, shown(tx, COLLEAGUE), AUTHOR, START)
    inner(repeats.tell)(tx, repeat_id, AUTHOR, "Osh", "Well.", START)
    return AUTHOR


@dataclass(frozen=True)
class Case:
    """How one is submitted, what is left of it when its author has left, and whether it is hers
    only as long as she has a role.
    """

    submit: Callable[[Transaction], int]
    left: str
    """SQL that counts the subjects that are left; each of them as it ought to be."""
    count: int = 0
    needs_role: bool = False


CASES = {
    "board-entry": Case(board_entry, "SELECT count(*) FROM board_entries"),
    "application": Case(application, "SELECT count(*) FROM members WHERE name = 'Zebo'"),
    "move": Case(move, "SELECT count(*) FROM moves"),
    "practice": Case(practice, "SELECT count(*) FROM submissions"),
    "translation": Case(translation, "SELECT count(*) FROM submissions WHERE kind <> 'practice'"),
    "trial": Case(trial, "SELECT count(*) FROM submissions WHERE kind <> 'practice'"),
    "question": Case(question, "SELECT count(*) FROM questions"),
    "reply": Case(reply, "SELECT count(*) FROM replies"),
    "project": Case(project, "SELECT count(*) FROM projects"),
    "project-text": Case(
        project_text, "SELECT count(*) FROM project_versions WHERE kind = 'project-text'"
    ),
    "repeat": Case(repeat, "SELECT count(*) FROM repeats"),
    # Somebody has to look at what she reported, but not at her.
    "report": Case(
        report, "SELECT count(*) FROM reports WHERE reporter_id IS NULL AND measure IS NULL", 1
    ),
    # Admins may change, publish or delete it.
    "event": Case(
        event, "SELECT count(*) FROM events WHERE organiser_id IS NULL AND status = 'draft'", 1,
        needs_role=True,
    ),
    "announcement": Case(announcement, "SELECT count(*) FROM announcements", needs_role=True),
    # It has reached readers: admins resume it as it was, or correct it themselves.
    # They belong to the year: they are decided all the same.
    "priorities": Case(priorities, "SELECT count(*) FROM themes", 3),
    "plan-item": Case(
        plan_item,
        "SELECT count(*) FROM plan_versions WHERE author_id IS NULL AND status = 'pending'", 1,
    ),
    "correction": Case(
        correction,
        """SELECT count(*) FROM announcements WHERE author_id IS NULL AND corrector_id IS NULL
        AND correction = 'draft'""",
        1, needs_role=True,
    ),
}  # fmt: skip


def test_every_kind_is_here() -> None:
    assert set(CASES) == set(REVIEWABLES)


def waiting(tx: Transaction) -> dict[str, int]:
    """How many of each kind the admin finds in her queue."""
    return dict(inner(reviews.queue)(tx, ADMIN, "en", None, 0, 9, START).counts)


def submitted(tx: Transaction, kind: str) -> tuple[int, int]:
    """One waits, and its request has reached the admin: the ids of its author and its review."""
    author = CASES[kind].submit(tx)
    assert waiting(tx) == {kind: 1}
    review_id: int = tx.value("SELECT id FROM reviews WHERE status = 'pending'")
    tx.execute(
        """UPDATE deliveries SET status = 'sent', telegram_message_id = id, recipient_id = 1
        WHERE message_id IN (SELECT id FROM messages WHERE kind = :kind AND subject_id = :id)""",
        {"kind": reviews.REQUESTED, "id": review_id},
    )
    return author, review_id


def is_brought_up_to_date(tx: Transaction, review_id: int) -> bool:
    """Whether the request in the admin's chat is going to be changed."""
    return bool(
        tx.value(
            """SELECT 1 FROM pending_edits JOIN messages ON messages.id = message_id
            WHERE kind = :kind AND subject_id = :id""",
            {"kind": reviews.REQUESTED, "id": review_id},
        )
    )


@pytest.mark.parametrize("kind", CASES)
def test_an_author_leaves(tx: Transaction, kind: str) -> None:
    author, review_id = submitted(tx, kind)
    erasure.erase_rows(tx, author, START)
    case = CASES[kind]
    assert tx.value(case.left) == case.count
    if not REVIEWABLES[kind].outlives_author:
        assert waiting(tx) == {} and is_brought_up_to_date(tx, review_id)
        found = reviews.find(tx, review_id)
        assert found is None or found.status is ReviewStatus.WITHDRAWN
        assert inner(reviews.open_review)(tx, review_id, ADMIN, START) is None
        return
    # It is handed on: it waits without her name, and is decided like any other.
    assert waiting(tx) == {kind: 1}
    view = inner(reviews.open_review)(tx, review_id, ADMIN, START)
    assert view is not None and view.author is None and view.review.author_id is None
    assert inner(reviews.ask)(tx, review_id, ADMIN, "How?", START) is ReviewOutcome.GONE
    approved(tx, kind)
    assert waiting(tx) == {}


@pytest.mark.parametrize("kind", [kind for kind in CASES if kind != "application"])
def test_an_author_loses_her_last_role(tx: Transaction, kind: str) -> None:
    _, review_id = submitted(tx, kind)
    inner(roles.remove)(tx, ADMIN, AUTHOR, Role.COORDINATOR, "KZ", START)
    if CASES[kind].needs_role:
        assert waiting(tx) == {} and is_brought_up_to_date(tx, review_id)
    else:
        assert waiting(tx) == {kind: 1}


def test_an_event_stays_with_an_organiser_who_has_another_role(tx: Transaction) -> None:
    inner(roles.appoint)(tx, ADMIN, AUTHOR, Role.COORDINATOR, "UZ", START)
    event(tx)
    inner(roles.remove)(tx, ADMIN, AUTHOR, Role.COORDINATOR, "UZ", START)
    assert waiting(tx) == {"event": 1}


@pytest.mark.parametrize("kind", ["reply", "translation", "trial", "report"])
def test_the_author_of_what_it_is_about_leaves(tx: Transaction, kind: str) -> None:
    """Answers go with the question, and texts about a practice with the practice."""
    _, review_id = submitted(tx, kind)
    tx.execute("UPDATE practices SET keep_after_leaving = 0")
    erasure.erase_rows(tx, COLLEAGUE, START)
    assert waiting(tx) == {} and is_brought_up_to_date(tx, review_id)


@pytest.mark.parametrize("how", ["approve", "reject"])
@pytest.mark.parametrize("kind", CASES)
def test_a_decision_names_its_subject_in_the_audit(tx: Transaction, kind: str, how: str) -> None:
    author, review_id = submitted(tx, kind)
    review = reviews.find(tx, review_id)
    assert review is not None
    tx.execute("DELETE FROM audit")
    if how == "approve":
        inner(reviews.approve)(tx, review_id, ADMIN, review.version, START, comment="Because.")
    else:
        inner(reviews.reject)(tx, review_id, ADMIN, review.version, "Because.", START)
    # What is done about a person has an entry of its own.
    entry = tx.row("SELECT * FROM audit WHERE action NOT LIKE 'measure-%'")
    assert entry is not None
    act = {"approve": "approved", "reject": "rejected"}[how]
    assert (entry["action"], entry["actor_id"]) == (f"{kind}-{act}", ADMIN)
    assert (entry["kind"], entry["subject_id"]) == (kind, review.subject_id)
    assert entry["note"] == "Because."
    links = REVIEWABLES[kind].links(tx, review.subject_id)
    assert {name: entry[name] for name in links} == links
    assert waiting(tx) == {}
    told = "SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id"
    assert (
        tx.value(f"{told} WHERE kind = 'review-decided' AND subject_id = :id", {"id": review_id})
        == author
    )


@pytest.mark.parametrize("kind", CASES)
def test_admins_are_told_once_a_day_of_what_waits_for_two_days(tx: Transaction, kind: str) -> None:
    submitted(tx, kind)
    tx.execute("DELETE FROM messages WHERE kind = :kind", {"kind": reviews.OVERDUE})
    due, day = START + reviews.OVERDUE_AFTER, timedelta(days=1)
    second = timedelta(seconds=1)
    found = [
        inner(reviews.notify_overdue)(tx, now)
        for now in (due - second, due, due + day - second, due + day)
    ]
    assert found == [False, True, False, True]
    told = tx.rows(
        """SELECT recipient_id, expires_at - created_at AS seconds FROM messages
        JOIN deliveries ON message_id = messages.id WHERE kind = :kind""",
        {"kind": reviews.OVERDUE},
    )
    assert [tuple(row) for row in told] == [(ADMIN, 20 * 3600)] * 2
    assert inner(reviews.overdue)(tx, ADMIN, due - second).counts == {}
    assert inner(reviews.overdue)(tx, ADMIN, due).counts == {kind: 1}
