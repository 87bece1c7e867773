"""A programme with mentors and mentees who ask, answer, agree, end, block, leave, are suspended and
come back, in any order.

Whatever happens: nobody has more than she wanted, the programme keeps its places, no two meet who
must not, nobody is asked who cannot, and every question of a pair that runs is still due or over.
"""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from storage import blocks, erasure, suspensions, visibility
from storage.introductions import endings as contacts
from storage.introductions.blocks import block
from storage.introductions.records import has_contact
from storage.kit.contacts import Contact
from storage.mentoring import (
    agreements,
    asking,
    checkins,
    choices,
    endings,
    entries,
    matching,
    pairs,
    programmes,
    proposals,
    records,
)
from storage.mentoring.agreements import Rhythm
from storage.mentoring.checkins import ANSWERED, Answer, Step
from storage.mentoring.entries import EntryFacts
from storage.mentoring.matching import Match
from storage.mentoring.programmes import ProgrammeFacts
from storage.mentoring.records import Pair, PairStatus, ProgrammeText, Side
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_member

WHO = st.integers(0, 5)
PLACES = 3


class Mentoring(Machine):
    """Three mentors and three mentees in three countries; an admin runs the programme."""

    def __init__(self) -> None:
        super().__init__()
        self.at = START
        self.members = [
            make_member(self.tx, 100 + one, ("TJ", "UZ", "KG")[one % 3]) for one in range(6)
        ]
        self.admin = make_member(self.tx, 99, "KZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.admin},
        )
        text = ProgrammeText("Women who lead", "For officers.")
        facts = ProgrammeFacts(text, 5, PLACES, START + timedelta(days=9))
        _, made = inner(programmes.create)(self.tx, self.admin, "en", facts, START)
        self.programme: int = made
        seen = inner(programmes.managed)(self.tx, made, self.admin)
        inner(programmes.open_programme)(self.tx, made, self.admin, seen.version, START)
        for one in range(6):
            self._enter(one, 2)
        # Somebody is asked by two; with one of them she is a pair from the beginning.
        for one in (3, 4):
            self._ask(one, 1)
        self._answer(0, yes=True)

    def _ask(self, one: int, count: int) -> None:
        member = self.members[one]
        own = records.entry_by(self.tx, self.programme, member)
        if own is None:
            return
        found: tuple[Match, ...] = choices.suggestions(self.tx, own)
        for mentor in found[:count]:
            inner(choices.pick)(self.tx, own.id, mentor.entry.id, member)
        inner(choices.send)(self.tx, own.id, member, self.at)

    def _answer(self, one: int, yes: bool) -> None:
        member = self.members[one]
        for question in inner(asking.questions_to)(self.tx, member)[:1]:
            act = asking.accept if yes else asking.decline
            inner(act)(self.tx, question.id, member, self.at)

    def _enter(self, one: int, most: int) -> None:
        facts = EntryFacts("Words", ("leadership",), ("ru",), Contact("email", "a@b.org"), most)
        side = Side.MENTOR if one < 3 else Side.MENTEE
        member = self.members[one]
        inner(entries.save)(self.tx, self.programme, member, side, facts, self.at)

    def _pairs(self, one: int) -> tuple[Pair, ...]:
        return pairs.active_of(self.tx, self.members[one])

    @rule(one=WHO, most=st.integers(1, 2))
    def enters(self, one: int, most: int) -> None:
        self._enter(one, most)

    @rule(one=st.integers(3, 5), count=st.integers(1, 3))
    def asks(self, one: int, count: int) -> None:
        self._ask(one, count)

    @rule(one=st.integers(3, 5))
    def takes_back(self, one: int) -> None:
        own = records.entry_by(self.tx, self.programme, self.members[one])
        if own is not None:
            inner(choices.take_back)(self.tx, own.id, self.members[one], self.at)

    @rule(one=st.integers(0, 2), yes=st.booleans())
    def mentor_answers(self, one: int, yes: bool) -> None:
        self._answer(one, yes)

    @rule(mentor=st.integers(0, 2), mentee=st.integers(3, 5), says=st.tuples(*[st.booleans()] * 2))
    def staff_propose(self, mentor: int, mentee: int, says: tuple[bool, bool]) -> None:
        two = self.members[mentor], self.members[mentee]
        own = [records.entry_by(self.tx, self.programme, one) for one in two]
        if own[0] is None or own[1] is None:
            return
        _, pair = inner(proposals.propose)(self.tx, own[1].id, own[0].id, self.admin, self.at)
        for one, yes in zip(two, says, strict=True):
            if pair is not None:
                inner(proposals.answer)(self.tx, pair, one, yes, self.at)

    @rule(side=st.sampled_from(Side), writes=st.booleans())
    def agrees(self, side: Side, writes: bool) -> None:
        for pair in [pair for one in range(3) for pair in self._pairs(one)]:
            said = (self.tx, pair.id, pair.member(side))
            last = agreements.latest(self.tx, pair.id)
            if writes or last is None:
                inner(agreements.write)(*said, ("Goal",), "ru", Rhythm.MONTHLY, self.at)
            else:
                inner(agreements.accept)(*said, last.version, self.at)

    @rule(one=WHO)
    def ends(self, one: int) -> None:
        for pair in self._pairs(one)[:1]:
            assert inner(endings.end)(self.tx, pair.id, self.members[one], self.at)

    @rule(one=WHO, step=st.sampled_from(ANSWERED), said=st.sampled_from(Answer))
    def says_how_it_goes(self, one: int, step: Step, said: Answer) -> None:
        member = self.members[one]
        for row in self.tx.rows("SELECT id FROM mentoring_pairs"):
            answered = inner(checkins.answer)(self.tx, row["id"], member, step, said, self.at)
            again = inner(checkins.answer)(self.tx, row["id"], member, step, said, self.at)
            assert answered is None or again is None, "an answer counts once"

    @rule(one=st.integers(0, 2), full=st.booleans())
    def is_full(self, one: int, full: bool) -> None:
        own = records.entry_by(self.tx, self.programme, self.members[one])
        if own is not None:
            inner(entries.set_full)(self.tx, own.id, self.members[one], full, self.at)

    @rule(one=WHO)
    def withdraws(self, one: int) -> None:
        own = records.entry_by(self.tx, self.programme, self.members[one])
        if own is not None:
            inner(entries.withdraw)(self.tx, own.id, self.members[one], self.at)

    @rule(one=WHO, back=st.booleans())
    def is_suspended(self, one: int, back: bool) -> None:
        act = suspensions.restore if back else suspensions.suspend
        inner(act)(self.tx, self.admin, self.members[one], self.at)

    @rule(one=WHO, back=st.booleans())
    def hides(self, one: int, back: bool) -> None:
        act = visibility.show if back else visibility.hide
        inner(act)(self.tx, self.members[one], self.at)

    @rule(one=WHO)
    def blocks_other(self, one: int) -> None:
        for pair in self._pairs(one)[:1]:
            if pair.introduction_id is not None:
                inner(block)(self.tx, pair.introduction_id, self.members[one], self.at)
                assert pair.id not in [left.id for left in self._pairs(one)]

    @rule(one=WHO)
    def ends_contact(self, one: int) -> None:
        for pair in self._pairs(one)[:1]:
            if pair.introduction_id is not None:
                inner(contacts.withdraw)(self.tx, pair.introduction_id, self.members[one], self.at)
                assert pair.id not in [left.id for left in self._pairs(one)]

    @rule(one=WHO)
    def leaves(self, one: int) -> None:
        erasure.erase_rows(self.tx, self.members[one], self.at, keeps_texts=False)
        self.members[one] = make_member(self.tx, 1_000 + self.members[one], "TJ")

    @rule(days=st.sampled_from((1, 4, 8, 40, 160)))
    def time_passes(self, days: int) -> None:
        self.at += timedelta(days=days)
        for act, due in (
            (asking.ask_due, asking.next_due),
            (proposals.expire, proposals.next_due),
            (checkins.ask, checkins.next_due),
        ):
            for _ in range(9):
                if not inner(act)(self.tx, self.at):
                    break
            next_due = inner(due)(self.tx)
            assert next_due is None or next_due > self.at

    @invariant()
    def nobody_has_more_than_she_wanted(self) -> None:
        assert records.taken(self.tx, self.programme) <= PLACES
        asked = self.tx.rows(
            """SELECT mentees.member_id AS mentee, mentors.member_id AS mentor, mentees.id
            FROM mentoring_choices JOIN mentoring_entries AS mentees ON mentees.id = mentee_id
            JOIN mentoring_entries AS mentors ON mentors.id = mentor_id WHERE status = 'asked'"""
        )
        for row in asked:
            assert matching.may_meet(self.tx, row["mentee"], row["mentor"])
            assert not records.is_paired(self.tx, self.programme, row["mentee"])

    @invariant()
    def two_meet_who_may_and_are_asked_in_time(self) -> None:
        active = self.tx.rows(
            "SELECT * FROM mentoring_pairs WHERE status IN ('agreeing', 'running')"
        )
        for row in active:
            assert None not in (row["mentor_id"], row["mentee_id"], row["introduction_id"])
            two = row["mentor_id"], row["mentee_id"]
            assert not blocks.hides(self.tx, *two)
            assert matching.may_meet(self.tx, *two) and has_contact(self.tx, *two)
        late = self.tx.value(
            """SELECT count(*) FROM mentoring_checkins
            JOIN mentoring_pairs ON mentoring_pairs.id = pair_id
            WHERE status = 'ended' AND mentoring_checkins.due_at IS NOT NULL
            OR asked = 2 AND mentoring_checkins.due_at IS NULL AND is_answered = 0
                AND silent_at IS NULL AND status IN ('running', 'completed')"""
        )
        assert not late, "silence is noticed, and nobody is asked about what is over"

    @invariant()
    def nothing_begins_before_both_have_accepted_one_version(self) -> None:
        for row in self.tx.rows("SELECT * FROM mentoring_pairs WHERE mentor_id IS NOT NULL"):
            pair = records.pair_in(row)
            versions = self.tx.rows(
                """SELECT version, (SELECT count(*) FROM mentoring_goals
                    WHERE agreement_id = mentoring_agreements.id) AS goals
                FROM mentoring_agreements WHERE pair_id = :id ORDER BY id""",
                {"id": pair.id},
            )
            assert [one["version"] for one in versions] == list(range(1, len(versions) + 1))
            assert all(one["goals"] for one in versions), "the versions are kept"
            holds = agreements.holding(self.tx, pair.id) is not None
            if pair.status is PairStatus.AGREEING:
                assert not holds and pair.began_at is None
            if pair.status in (PairStatus.RUNNING, PairStatus.COMPLETED) and pair.mentee_id:
                assert holds and pair.began_at is not None and pair.ends_at is not None


TestMentoring = Mentoring.TestCase
TestMentoring.settings = machine(5, 40)
