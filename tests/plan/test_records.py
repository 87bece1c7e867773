"""The action plan as a state machine: whatever people do, and whatever becomes of them."""

from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from storage import erasure, members, reviews, suspensions
from storage.database import to_timestamp
from storage.features import REVIEWABLES
from storage.kit.quarters import quarter_of, start_of
from storage.members import Profile
from storage.plan import decisions, drafting, handover, questions, records, reports, rights
from storage.plan.decisions import DecisionOutcome
from storage.plan.drafting import DraftOutcome
from storage.plan.records import PLAN_ITEM, TEXTS, ItemStatus, State
from storage.plan.reports import ReportOutcome
from storage.reviews import ReviewOutcome
from storage.terms import records as terms
from tests.machines import machine
from tests.storage.machine import START, Machine, inner

ADMIN, CHAIR, POINT, ZEBO, LOLA = 1, 2, 3, 4, 5
COUNTRY = {ADMIN: "UZ", CHAIR: "KG", POINT: "TJ", ZEBO: "TJ", LOLA: "UZ"}
PEOPLE = st.sampled_from((CHAIR, POINT, ZEBO, LOLA))
NUMBERS = st.integers(0, 5)


class PlanMachine(Machine):
    """People draft, change, adopt, report, are suspended and leave; the year is handed over."""

    def __init__(self) -> None:
        super().__init__()
        self.now: datetime = START
        self.history: dict[int, tuple[Any, ...]] = {}
        self.approved: dict[int, str] = {}
        self.adopted: set[int] = set()
        self.gone: set[int] = set()

    @initialize()
    def begin(self) -> None:
        tx = self.tx
        for id, country in COUNTRY.items():
            assert members.ensure(tx, id * 1000, START) == id
            tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
            members.write_profile(tx, id, Profile(f"Person {id}", country, "customs"), START)
            members.make_member(tx, id, START)
        tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (1, 'admin', '', 1), (3, 'coordinator', 'TJ', 1)"""
        )
        self._term("KG", CHAIR, 0)
        for person in (ZEBO, LOLA, POINT):
            self.write(CHAIR, 0, True, 200)
            item = self.items[-1]
            inner(drafting.send)(tx, item.id, CHAIR, START)
            self.decide(True)
            inner(drafting.give)(tx, item.id, person, CHAIR, START)
        self.adopt(CHAIR)

    def _term(self, country: str, member_id: int, days: int) -> None:
        start = START.date() + timedelta(days=days)
        span = terms.TermDays(country, start, start + timedelta(days=364))
        found = inner(terms.plan)(self.tx, ADMIN, span, self.now)
        inner(terms.add_person)(self.tx, ADMIN, found.term_id, member_id, self.now)

    @property
    def items(self) -> list[records.Item]:
        ids = [row["id"] for row in self.tx.rows("SELECT id FROM plan_items ORDER BY id")]
        return [one for id in ids if (one := records.load(self.tx, id)) is not None]

    @property
    def leader(self) -> int:
        """Whoever carries the chair."""
        term = terms.current(self.tx)
        assert term is not None
        return term.chairs[0]

    def pick(self, number: int) -> records.Item | None:
        return self.items[number % len(self.items)] if self.items else None

    @rule(person=PEOPLE, number=NUMBERS, is_new=st.booleans(), days=st.integers(-3, 200))
    def write(self, person: int, number: int, is_new: bool, days: int) -> None:
        item = None if is_new else self.pick(number)
        today = rights.date_at(self.tx, self.now)
        texts = {field: f"{field} {number} {self.now}" for field in TEXTS}
        outcome, id = inner(drafting.save)(
            self.tx, person, None if item is None else item.id, "en", texts, "training", today,
            today + timedelta(days=days), ("KG", "TJ"), self.now,
        )  # fmt: skip
        if outcome is DraftOutcome.SAVED:
            assert days >= 0 and id is not None and rights.drafts(self.tx, person)

    @rule(number=NUMBERS, days=st.integers(1, 200))
    def change(self, number: int, days: int) -> None:
        """Whoever carries the chair changes an item, sends it, and it is approved."""
        if (item := self.pick(number)) is not None:
            self.write(self.leader, number, False, days)
            self.send(self.leader, number)
            self.decide(True)
            assert records.load(self.tx, item.id) is not None

    @rule(person=PEOPLE, number=NUMBERS)
    def send(self, person: int, number: int) -> None:
        if (item := self.pick(number)) is not None:
            inner(drafting.send)(self.tx, item.id, person, self.now)

    @rule(person=PEOPLE, number=NUMBERS)
    def withdraw(self, person: int, number: int) -> None:
        if (item := self.pick(number)) is not None:
            inner(drafting.withdraw)(self.tx, item.id, person, self.now)

    @rule(approves=st.booleans())
    def decide(self, approves: bool) -> None:
        row = self.tx.row(
            "SELECT id, subject_id FROM reviews WHERE status = 'pending' ORDER BY id LIMIT 1"
        )
        if row is None:
            return
        version = REVIEWABLES[PLAN_ITEM].version(self.tx, row["subject_id"])
        if approves:
            inner(reviews.approve)(self.tx, row["id"], ADMIN, version, self.now)
        else:
            outcome = inner(reviews.reject)(self.tx, row["id"], ADMIN, version, "No", self.now)
            assert outcome is ReviewOutcome.REJECTED

    @rule()
    def adopt_ready(self) -> None:
        self.adopt(self.leader)

    @rule(person=PEOPLE)
    def adopt(self, person: int) -> None:
        term = terms.current(self.tx)
        assert term is not None
        ready = inner(decisions.ready)(self.tx, term.id)
        outcome, count = inner(decisions.adopt)(
            self.tx, person, None, "Opening", rights.date_at(self.tx, self.now), ready, "en",
            self.now,
        )  # fmt: skip
        if outcome is DecisionOutcome.ADOPTED:
            assert rights.leads(self.tx, person) and count == len(ready)

    @rule(person=PEOPLE, number=NUMBERS, state=st.sampled_from(list(State)))
    def report(self, person: int, number: int, state: State) -> None:
        if (item := self.pick(number)) is None:
            return
        may, said = rights.may_report(self.tx, item, person), f"{state} at {self.now} by {person}"
        outcome = inner(reports.report)(self.tx, item.id, person, state, said, None, self.now)
        assert (outcome is ReportOutcome.RECORDED) == may or outcome is ReportOutcome.TOO_MANY

    @rule(person=PEOPLE, to=PEOPLE, number=NUMBERS)
    def give(self, person: int, to: int, number: int) -> None:
        if (item := self.pick(number)) is not None:
            inner(drafting.give)(self.tx, item.id, to, person, self.now)

    @rule(person=PEOPLE, number=NUMBERS)
    def decline(self, person: int, number: int) -> None:
        if (item := self.pick(number)) is not None:
            inner(drafting.decline)(self.tx, item.id, person, self.now)

    @rule(person=st.sampled_from((ZEBO, LOLA)), restores=st.booleans())
    def suspend(self, person: int, restores: bool) -> None:
        change = suspensions.restore if restores else suspensions.suspend
        inner(change)(self.tx, ADMIN, person, self.now)

    @precondition(lambda self: not self.gone)
    @rule(person=st.sampled_from((ZEBO, LOLA)))
    def leave(self, person: int) -> None:
        erasure.erase_rows(self.tx, person, self.now)
        self.gone.add(person)

    @rule(leaves=st.booleans())
    def change_countries(self, leaves: bool) -> None:
        order = ("KG", "TJ") if leaves else ("KG", "TJ", "UZ")
        inner(terms.set_order)(self.tx, ADMIN, order, self.now)

    @rule(days=st.sampled_from((1, 8, 30, 100)))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)
        inner(questions.ask)(self.tx, self.now)

    @rule(chooses=st.lists(st.sampled_from(("close", "go on", "give")), min_size=8, max_size=8))
    def hand_over(self, chooses: list[str]) -> None:
        before = terms.current(self.tx)
        assert before is not None
        open_items = list(handover.OPEN_ITEM.open(self.tx, self.now))
        assert set(open_items) == {
            one.id
            for one in self.items
            if one.ending is None
            and (
                one.status in (ItemStatus.DRAFT, ItemStatus.REVIEWED)
                or (one.status is ItemStatus.ADOPTED and not one.is_settled)
            )
        }, "nothing falls out of the list"
        self._term("TJ" if before.country == "KG" else "KG", POINT, before.id * 365)
        following = terms.next_of(self.tx)
        assert following is not None
        at = to_timestamp(self.now)
        self.tx.execute(
            "UPDATE terms SET ended_at = :at WHERE id = :id", {"at": at, "id": before.id}
        )
        self.tx.execute(
            "UPDATE terms SET began_at = :at WHERE id = :id", {"at": at, "id": following.id}
        )
        effects = handover.OPEN_ITEM
        for id, how in zip(open_items, chooses * 9, strict=False):
            if how == "close" and effects.close is not None:
                effects.close(self.tx, id, POINT, self.now)
            elif how == "give" and effects.give is not None:
                effects.give(self.tx, id, CHAIR, POINT, self.now)
            else:
                effects.go_on(self.tx, id, POINT, self.now)
        left = [one for one in self.items if one.is_open and not one.is_settled]
        assert all(one.term_id == following.id for one in left)

    @rule(chooses=st.lists(st.sampled_from(("close", "go on", "give")), min_size=8, max_size=8))
    def hand_over_while_the_question_is_open(self, chooses: list[str]) -> None:
        asked = start_of(quarter_of(self.now) + 1) - questions.ASK_BEFORE
        self.now = max(self.now, asked + timedelta(hours=1))
        inner(questions.ask)(self.tx, self.now)
        self.hand_over(chooses)
        self.wait(1)

    @rule(person=PEOPLE, number=NUMBERS)
    def report_twice(self, person: int, number: int) -> None:
        for state in (State.UNDER_WAY, State.LATE):
            self.report(person, number, state)
            self.the_history_is_only_added_to()

    @invariant()
    def the_history_is_only_added_to(self) -> None:
        rows = {
            row["id"]: (row["item_id"], row["what"], row["state"], row["text"], row["created_at"])
            for row in self.tx.rows("SELECT * FROM plan_history")
        }
        assert self.history.items() <= rows.items()
        self.history = rows

    @invariant()
    def words_that_were_approved_stay(self) -> None:
        now = {
            row["id"]: found.words.fingerprint
            for row in self.tx.rows("SELECT id FROM plan_versions WHERE status = 'approved'")
            if (found := records.version(self.tx, row["id"])) is not None
        }
        assert self.approved.items() <= now.items()
        self.approved = now

    @invariant()
    def no_item_of_the_plan_is_lost(self) -> None:
        there = {one.id for one in self.items if one.status is ItemStatus.ADOPTED}
        assert self.adopted <= there
        assert all(one.current is not None for one in self.items if one.id in there)
        self.adopted = there

    @invariant()
    def whoever_answers_is_a_member(self) -> None:
        for one in self.items:
            if one.is_open and not one.is_settled:
                assert one.responsible_id is not None
                assert members.is_member(self.tx, one.responsible_id)

    @invariant()
    def nothing_is_asked_twice_in_a_quarter(self) -> None:
        earlier = {one.id: one.continues_id for one in self.items}
        asked: dict[tuple[int, int], set[int]] = {}
        waiting: set[tuple[int, int]] = set()
        for row in self.tx.rows(
            "SELECT * FROM plan_questions WHERE status <> 'answered' ORDER BY item_id, quarter"
        ):
            first: int = row["item_id"]
            while (before := earlier.get(first)) is not None:
                first = before
            which = (first, row["quarter"])
            asked.setdefault(which, set()).add(row["asked_at"])
            assert len(asked[which]) == 1 and row["quarter"] <= quarter_of(self.now)
            if row["status"] == "open":
                assert which not in waiting
                waiting.add(which)


PlanMachine.TestCase.settings = machine(5, 30)
TestPlan = PlanMachine.TestCase


def test_whoever_answers_for_an_item_that_is_open_again_is_a_member() -> None:
    year = PlanMachine()
    year.begin()
    number = next(n for n, one in enumerate(year.items) if one.responsible_id == LOLA)
    year.report(CHAIR, number, State.STOPPED)
    year.leave(LOLA)
    year.report(CHAIR, number, State.UNDER_WAY)
    year.whoever_answers_is_a_member()
    year.teardown()
