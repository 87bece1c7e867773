"""A call and its projects in any order of actions, against a model: places are never exceeded, and
every decision is told once, at one moment, to all authors.
"""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from storage import members, reviews
from storage.features import FEATURES
from storage.members import Profile
from storage.projects import calls, decisions, submissions
from storage.projects.calls import CallFacts, CallOutcome
from storage.projects.decisions import DecideOutcome, TellOutcome
from storage.projects.records import Decision
from storage.projects.submissions import NewProject, SendOutcome, WithdrawOutcome
from tests.storage.machine import START, inner, opened, transaction

ADMIN, SECOND, AUTHORS = 1, 2, (3, 4, 5)
PLACES = 2
CLOSES = START + timedelta(days=10)


class Calls(RuleBasedStateMachine):
    """One call with one block of two places; the model knows how each project stands."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.connection = opened(Path(self.folder.name))
        self.tx = transaction(self.connection, FEATURES)
        self.now = START
        for id, country in ((ADMIN, "KZ"), (SECOND, "UZ"), *((one, "TJ") for one in AUTHORS)):
            assert members.ensure(self.tx, id * 1000, START) == id
            members.write_profile(self.tx, id, Profile(f"M{id}", country, "customs"), START)
            self.tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
            members.make_member(self.tx, id, START)
        self.tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (1, 'admin', '', 1), (2, 'coordinator', 'UZ', 1)"""
        )
        facts = CallFacts("Call", "All", (("Block", PLACES),), {}, CLOSES, is_blind=True)
        _, self.call = inner(calls.create)(self.tx, ADMIN, "en", facts, START)
        seen = inner(calls.managed)(self.tx, self.call, ADMIN)
        inner(calls.open_call)(self.tx, self.call, ADMIN, seen.version, START)
        self.block = seen.blocks[0].id
        self.model: dict[int, str] = {}
        self.is_told = False
        self.told: list[int] = []
        for author in AUTHORS:
            self.send(author)

    def teardown(self) -> None:
        self.connection.close()
        self.folder.cleanup()

    @property
    def is_open(self) -> bool:
        return self.now < CLOSES

    def some(self, data: Any) -> int:
        return data.draw(st.sampled_from(sorted(self.model)))

    @rule(author=st.sampled_from(AUTHORS))
    def send(self, author: int) -> None:
        self.now += timedelta(hours=1)
        new = NewProject(self.block, "en", {"title": "T", "idea": str(self.now)}, None, True)
        outcome, id = inner(submissions.send)(self.tx, author, self.call, new, self.now)
        if not self.now < CLOSES or self.is_told:
            assert outcome is SendOutcome.CLOSED
        elif outcome is SendOutcome.SENT:
            self.model[id] = "pending"
        else:
            assert outcome is SendOutcome.TOO_MANY

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def review(self, data: Any) -> None:
        id = self.some(data)
        version: int = self.tx.value(
            "SELECT max(id) FROM project_versions WHERE project_id = :id", {"id": id}
        )
        review = reviews.pending_of(self.tx, "project", version)
        assert (review is not None) == (self.model[id] == "pending")
        if review is None:
            return
        if data.draw(st.booleans()):
            inner(reviews.reject)(self.tx, review.id, ADMIN, str(version), "No.", self.now)
            self.model[id] = "unsuitable"
            return
        for reviewer in (ADMIN, SECOND):
            inner(reviews.approve)(self.tx, review.id, reviewer, str(version), self.now)
        self.model[id] = "suitable"

    @rule()
    def close(self) -> None:
        self.now = max(self.now, CLOSES) + timedelta(hours=1)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), decision=st.sampled_from((None, *Decision)))
    def decide(self, data: Any, decision: Decision | None) -> None:
        id = self.some(data)
        before = self.model[id]
        outcome = inner(decisions.decide)(self.tx, id, ADMIN, decision, self.now)
        accepted = sum(one in ("accepted", "shown") for one in self.model.values())
        if outcome is DecideOutcome.SET and not self.is_told:
            assert not self.is_open and before != "withdrawn"
            if decision is Decision.ACCEPTED:
                assert before in ("suitable", "declined-suitable") and accepted < PLACES
                self.model[id] = "accepted"
            elif decision is Decision.DECLINED:
                was = before in ("suitable", "accepted")
                self.model[id] = "declined-suitable" if was else "declined"
            else:
                suitable = before in ("accepted", "declined-suitable")
                self.model[id] = "suitable" if suitable else "unsuitable"
        elif outcome is DecideOutcome.ADDED:
            assert self.is_told and before == "told-suitable" and accepted < PLACES
            self.model[id] = "shown"

    @rule()
    def tell(self) -> None:
        found = inner(decisions.before_telling)(self.tx, self.call, ADMIN, self.now)
        outcome, at = inner(decisions.tell)(self.tx, self.call, ADMIN, found.version, self.now)
        if outcome is TellOutcome.PLANNED:
            self.now = at
            inner(decisions.tell_due)(self.tx, self.now)
            outcome = TellOutcome.TOLD
        if outcome is not TellOutcome.TOLD:
            return
        assert not self.is_told and not self.is_open
        assert not {"pending", "suitable"} & set(self.model.values())
        self.is_told = True
        after = {
            "accepted": "shown",
            "declined-suitable": "told-suitable",
            "withdrawn": "withdrawn",
        }
        for id, one in self.model.items():
            if one != "withdrawn":
                self.told.append(id)
            self.model[id] = after.get(one, "told")

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def withdraw(self, data: Any) -> None:
        id = self.some(data)
        author: int = self.tx.value("SELECT author_id FROM projects WHERE id = :id", {"id": id})
        outcome = inner(submissions.withdraw)(self.tx, id, author, self.now)
        if self.model[id] in ("withdrawn", "told", "told-suitable"):
            assert outcome is WithdrawOutcome.UNCHANGED
        else:
            assert outcome is WithdrawOutcome.WITHDRAWN
            self.model[id] = "withdrawn"

    @rule()
    def shrink(self) -> None:
        seen = inner(calls.managed)(self.tx, self.call, ADMIN)
        facts = CallFacts("Call", "All", (("Block", 1),), {}, CLOSES, is_blind=True)
        accepted = sum(one in ("accepted", "shown") for one in self.model.values())
        if not self.is_told and accepted > 1:
            outcome = inner(calls.change)(self.tx, self.call, ADMIN, seen.version, facts, self.now)
            assert outcome is CallOutcome.TOO_FEW

    @invariant()
    def as_the_model_says(self) -> None:
        for id, one in self.model.items():
            status: str = self.tx.value("SELECT status FROM projects WHERE id = :id", {"id": id})
            told = {"shown": "shown", "told": "declined", "told-suitable": "declined"}
            assert status == told.get(one, "withdrawn" if one == "withdrawn" else "sent")

    @invariant()
    def told_once_and_at_one_moment(self) -> None:
        rows = self.tx.rows(
            """SELECT recipient_id, not_before FROM deliveries
            JOIN messages ON messages.id = message_id WHERE kind = 'call-decided'"""
        )
        authors = {
            self.tx.value("SELECT author_id FROM projects WHERE id = :id", {"id": id})
            for id in self.told
        }
        assert sorted(row["recipient_id"] for row in rows) == sorted(authors)
        assert len({row["not_before"] for row in rows}) <= 1
        leaked: int = self.tx.value("SELECT count(*) FROM messages WHERE kind = 'review-decided'")
        assert leaked == 0


TestCalls = Calls.TestCase
TestCalls.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
