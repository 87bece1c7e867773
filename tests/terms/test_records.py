"""Terms as admins plan them: what is refused, and that nothing is in the code; and terms with their
handovers as a state machine.
"""

import itertools
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from storage.database import Transaction, to_timestamp
from storage.kit import permissions
from storage.kit.open_items import ItemDecision
from storage.projects import calls
from storage.projects.calls import CallFacts
from storage.terms import focal_points, handover, records
from storage.terms.handover import Handover, HandoverOutcome, HandoverStatus
from storage.terms.records import Planned, Rotation, TermDays, TermOutcome, last_day
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_member

YEAR = START.year
COUNTRIES = ("KZ", "KG", "TJ", "TM", "UZ")


@pytest.fixture
def admin(tx: Transaction) -> int:
    member = make_member(tx, 5_000_000_001, "KZ")
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)", {"id": member}
    )
    return member


def days(country: str, first: str, last: str) -> TermDays:
    """Days given as month-day of this year, or of the next with a +."""

    def day(said: str) -> date:
        year = YEAR + said.count("+")
        month, number = said.strip("+").split("-")
        return date(year, int(month), int(number))

    return TermDays(country, day(first), day(last))


def plan(tx: Transaction, actor: int, wanted: TermDays) -> Planned:
    return inner(records.plan)(tx, actor, wanted, START)


@pytest.mark.parametrize(
    ("wanted", "outcome"),
    [
        (days("KG", "7-1+", "6-30++"), TermOutcome.OVERLAPS),
        (days("KG", "1-1+", "1-1+"), TermOutcome.OVERLAPS),
        (days("KG", "1-1++", "12-31++"), TermOutcome.DONE),
        (days("KG", "1-2++", "1-1++"), TermOutcome.BACKWARDS),
        (days("KG", "1-1++", "1-5+++++"), TermOutcome.TOO_LONG),
        (days("XX", "1-1++", "12-31++"), TermOutcome.NOT_A_COUNTRY),
    ],
)
def test_a_term_that_cannot_be(
    tx: Transaction, admin: int, wanted: TermDays, outcome: TermOutcome
) -> None:
    first = plan(tx, admin, days("KZ", "1-1+", "12-31+"))
    assert first.outcome is TermOutcome.DONE
    found = plan(tx, admin, wanted)
    assert found.outcome is outcome
    if outcome is TermOutcome.OVERLAPS:
        assert found.other is not None and found.other.id == first.term_id
    other = make_member(tx, 5_000_000_009, "KG")
    assert plan(tx, other, wanted).outcome is TermOutcome.NOT_ALLOWED


def test_what_has_begun_keeps_its_country_and_first_day(tx: Transaction, admin: int) -> None:
    running = plan(tx, admin, TermDays("KZ", START.date(), date(YEAR + 1, 12, 31))).term_id
    assert running is not None
    change = inner(records.change_days)
    moved = TermDays("KG", START.date(), date(YEAR + 1, 12, 31))
    assert change(tx, admin, running, moved, START).outcome is TermOutcome.BEGUN
    shorter = TermDays("KZ", START.date(), date(YEAR + 1, 6, 30))
    assert change(tx, admin, running, shorter, START).outcome is TermOutcome.DONE
    assert inner(records.delete)(tx, admin, running, START) is TermOutcome.BEGUN


def test_the_order_and_the_length_are_data(tx: Transaction, admin: int) -> None:
    suggestion = inner(records.suggestion)
    assert suggestion(tx, COUNTRIES, START).country == "KZ"
    running = plan(tx, admin, suggestion(tx, COUNTRIES, START)).term_id
    assert suggestion(tx, COUNTRIES, START).country == "KG"
    assert inner(records.set_order)(tx, admin, ("KZ", "UZ", "AF"), START) is TermOutcome.DONE
    assert inner(records.set_months)(tx, admin, 6, START) is TermOutcome.DONE
    assert inner(records.rotation)(tx, COUNTRIES) == Rotation(("KZ", "UZ", "AF"), 6)
    following = suggestion(tx, COUNTRIES, START)
    assert following.country == "UZ"
    assert following.ends_on == last_day(following.starts_on, 6)
    planned = plan(tx, admin, following).term_id
    # A country that leaves takes its planned terms along, but not the one that runs.
    assert inner(records.set_order)(tx, admin, ("UZ", "AF"), START) is TermOutcome.CHAIRS_NOW
    assert inner(records.set_order)(tx, admin, ("KZ", "AF"), START) is TermOutcome.DONE
    assert planned is not None and records.load(tx, planned) is None
    assert running is not None and records.load(tx, running) is not None


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2026, 1, 1), 12, date(2026, 12, 31)),
        (date(2026, 11, 26), 12, date(2027, 11, 25)),
        (date(2026, 8, 31), 6, date(2027, 2, 27)),
        (date(2028, 2, 29), 12, date(2029, 2, 27)),
    ],
)
def test_the_last_day_of_a_term(first: date, months: int, last: date) -> None:
    assert last_day(first, months) == last


def test_focal_points_are_coordinators_unless_others_are_named(tx: Transaction, admin: int) -> None:
    coordinator, other = (make_member(tx, 5_000_000_002 + n, "KG") for n in range(2))
    tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_at)
        VALUES (:id, 'coordinator', 'KG', 1)""",
        {"id": coordinator},
    )
    assert focal_points.of_country(tx, "KG") == (coordinator,)
    assert inner(focal_points.name)(tx, admin, "KG", other, START) is TermOutcome.DONE
    assert focal_points.of_all(tx, COUNTRIES)["KG"] == (other,)
    tx.execute("DELETE FROM members WHERE id = :id", {"id": other})
    assert focal_points.of_country(tx, "KG") == (coordinator,)


PEOPLE = st.integers(0, 3)
OWNERS = {"call": ("calls", "organiser_id"), "board-entry": ("board_entries", "author_id")}
OPEN = {"call": "status <> 'told'", "board-entry": "status = 'published'"}


class TermsMachine(Machine):
    """At each moment at most one term is current, the rights are with its persons alone, and each
    open item is on the list and becomes what the new chair has confirmed.
    """

    now: datetime

    def __init__(self) -> None:
        super().__init__()
        self.admin = make_member(self.tx, 1, "UZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.admin},
        )
        self.people = [make_member(self.tx, 10 + n, "KZ") for n in range(4)]

    @initialize()
    def begin(self) -> None:
        for person in (0, 1, 2):
            self.plan(person, 12)
        self.open_call()
        for person in (0, 3):
            self.publish_entry(person)

    @rule(person=PEOPLE, months=st.integers(1, 18))
    def plan(self, person: int, months: int) -> None:
        wanted = inner(records.suggestion)(self.tx, ("KZ", "KG", "TJ"), self.now)
        found = inner(records.plan)(self.tx, self.admin, wanted, self.now)
        assert found.term_id is not None
        inner(records.set_months)(self.tx, self.admin, months, self.now)
        inner(records.add_person)(self.tx, self.admin, found.term_id, self.people[person], self.now)

    # What is open

    @rule()
    def open_call(self) -> None:
        facts = CallFacts("Call", "All", (("B", 1),), {}, self.now + timedelta(9), is_blind=False)
        inner(calls.create)(self.tx, self.admin, "en", facts, self.now)

    @rule(person=PEOPLE)
    def publish_entry(self, person: int) -> None:
        self.tx.execute(
            """INSERT INTO board_entries (author_id, country, sector, kind, title, what, for_whom,
                is_named, status, published_at, expires_at, updated_at)
            VALUES (:id, 'KZ', 'media', 'seek', 'A', 'B', 'C', 0, 'published', :now, :until, :now)
            """,
            {
                "id": self.people[person],
                "now": to_timestamp(self.now),
                "until": to_timestamp(self.now + timedelta(days=45)),
            },
        )

    @property
    def open(self) -> dict[tuple[str, int], int]:
        """What the tables have that is open, whatever the list says, with whose it is."""
        return {
            (kind, row["id"]): row["owner"]
            for kind, (table, owner) in OWNERS.items()
            for row in self.tx.rows(
                f"SELECT id, {owner} AS owner FROM {table} WHERE {OPEN[kind]} ORDER BY id"
            )
        }

    # The handover

    def shown(self, term_id: int, viewer_id: int) -> Handover:
        found = inner(handover.find)(self.tx, term_id, viewer_id, "en", self.now)
        assert found is not None
        return found

    @precondition(lambda self: records.current(self.tx) is not None and self.open)
    @rule(data=st.data(), actor=PEOPLE, getter=PEOPLE, decision=st.sampled_from(ItemDecision))
    def decide(self, data: Any, actor: int, getter: int, decision: ItemDecision) -> None:
        term = records.current(self.tx)
        assert term is not None
        kind, id = data.draw(st.sampled_from(sorted(self.open)))
        outcome = inner(handover.decide)(
            self.tx, term.id, self.people[actor], kind, id, decision, self.people[getter], self.now
        )
        if outcome is HandoverOutcome.DECIDED:
            assert self.people[actor] in term.chairs
            is_hers = self.open[kind, id] in term.chairs
            assert kind == "call" or decision is not ItemDecision.GIVEN or is_hers

    @rule(actor=PEOPLE)
    def send(self, actor: int) -> None:
        term = records.current(self.tx)
        if term is None:
            return
        undecided = self.shown(term.id, self.admin).undecided
        outcome = inner(handover.send)(self.tx, term.id, self.people[actor], self.now)
        allowed = self.people[actor] in term.chairs
        assert (outcome is HandoverOutcome.NOT_ALLOWED) == (not allowed)
        assert outcome is not HandoverOutcome.SENT or not undecided

    @rule(actor=PEOPLE)
    def take_back(self, actor: int) -> None:
        term = records.current(self.tx)
        if term is not None:
            inner(handover.take_back)(self.tx, term.id, self.people[actor], self.now)

    @precondition(lambda self: records.next_of(self.tx) is not None)
    @rule(actor=PEOPLE)
    def confirm(self, actor: int) -> None:
        term, following = records.current(self.tx), records.next_of(self.tx)
        if term is None or following is None:
            return
        status = self.tx.value("SELECT status FROM handovers WHERE term_id = :id", {"id": term.id})
        before, seen = self.open, self.shown(term.id, self.admin)
        assert {(one.kind, one.subject_id) for one in seen.items} == before.keys()
        outcome = inner(handover.confirm)(self.tx, term.id, self.people[actor], "", self.now)
        may = self.people[actor] in following.chairs and status == HandoverStatus.SENT
        assert (outcome is HandoverOutcome.CONFIRMED) == (may and not seen.undecided)
        if outcome is not HandoverOutcome.CONFIRMED:
            assert self.open == before
            return
        running = records.current(self.tx)
        assert running is not None and running.id == following.id
        expected = dict(before)
        for one in seen.items:
            if one.decision is ItemDecision.CLOSED:
                del expected[one.kind, one.subject_id]
            elif one.decision is ItemDecision.GIVEN:
                assert one.given_to is not None
                expected[one.kind, one.subject_id] = one.given_to
        assert self.open == expected

    @rule(actor=PEOPLE, chooses=st.lists(st.sampled_from(ItemDecision), min_size=9, max_size=9))
    def hand_over(self, actor: int, chooses: list[ItemDecision]) -> None:
        """The whole way, by those who may, with something opened in between by another one."""
        term, following = records.current(self.tx), records.next_of(self.tx)
        if term is None or following is None or not (term.chairs and following.chairs):
            return
        leaving, new = (self.people.index(one.chairs[0]) for one in (term, following))
        for is_complete in (False, True):
            self.take_back(leaving)
            for at, one in enumerate(self.shown(term.id, self.admin).items):
                choice = chooses[at % len(chooses)]
                for decision in (choice, ItemDecision.GOES_ON) if one.decision is None else ():
                    decided = inner(handover.decide)(
                        self.tx, term.id, term.chairs[0], one.kind, one.subject_id, decision,
                        following.chairs[0], self.now,
                    )  # fmt: skip
                    if decided is HandoverOutcome.DECIDED:
                        break
            self.send(leaving)
            if not is_complete:
                self.open_call()
            self.confirm(actor)
            self.confirm(new)

    @rule(days=st.integers(1, 400))
    def pass_time(self, days: int) -> None:
        self.now += timedelta(days=days)
        inner(records.begin_first)(self.tx, self.now)

    @rule(person=PEOPLE)
    def remove(self, person: int) -> None:
        term = records.current(self.tx)
        if term is not None:
            inner(records.remove_person)(
                self.tx, self.admin, term.id, self.people[person], self.now
            )

    @invariant()
    def one_term_has_the_rights(self) -> None:
        current = [
            row["id"]
            for row in self.tx.rows(
                "SELECT id FROM terms WHERE began_at IS NOT NULL AND ended_at IS NULL"
            )
        ]
        assert len(current) <= 1
        term = records.current(self.tx)
        holders: set[int] = set() if term is None else set(term.chairs)
        assert {one for one in self.people if permissions.is_chair(self.tx, one)} == holders
        days = [(t.starts_on, t.ends_on) for t in inner(records.listed)(self.tx)][::-1]
        assert all(one[1] < other[0] for one, other in itertools.pairwise(days))


TermsMachine.TestCase.settings = machine(6, 20)
TestTerms = TermsMachine.TestCase
