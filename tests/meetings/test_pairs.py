"""Rounds with members who opt in and out, are drawn, agree, cannot, block, hide, leave, are
suspended, find a time and say how it went, in any order.

Whatever happens: a draw is one of the whole round, told to everybody once; nobody meets whom she
must not or has met lately; names follow two yes and nothing else; everybody is asked at most twice;
and whoever was silent twice is not invited.
"""

from collections import Counter
from datetime import datetime, timedelta
from itertools import combinations

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from storage import blocks, erasure, members, suspensions, visibility
from storage.database import Row
from storage.directory import reports as profiles
from storage.introductions import blocks as blocking
from storage.introductions import records as introductions
from storage.kit.contacts import Contact
from storage.meetings import drawing, pairs, questions, records, rounds
from storage.meetings.draw import draw, may_meet
from storage.meetings.questions import Answer, AnswerOutcome
from storage.meetings.records import RoundStatus
from storage.scheduling import polls
from storage.scheduling import records as scheduling
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_member

COUNTRIES = ("TJ", "UZ", "KG", "KZ")
ZONES = ("Asia/Dushanbe", "Europe/Berlin", "America/New_York")
COUNT = 7
WHO = st.integers(0, COUNT - 1)


class Meetings(Machine):
    """Seven members of four countries and three time zones; an admin opens the rounds."""

    def __init__(self) -> None:
        super().__init__()
        self.at = START
        self.next_id = 100
        self.members = [self._join(one) for one in range(COUNT)]
        self.admin = make_member(self.tx, 99, "KZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.admin},
        )
        self.met: dict[tuple[int, int], datetime] = {}
        self.said_yes: set[tuple[int, int]] = set()
        self.opt_in(set(range(COUNT)))

    def _join(self, one: int) -> int:
        self.next_id += 1
        id = make_member(self.tx, self.next_id, COUNTRIES[one % 4])
        self.tx.execute(
            """UPDATE members SET language = 'ru', zone = :zone, institution_key = :place
            WHERE id = :id""",
            {"id": id, "zone": ZONES[one % 3], "place": f"place {one % 5}"},
        )
        return id

    def _group(self, one: int) -> int | None:
        return inner(records.standing)(self.tx, self.members[one]).group_id

    def _open(self) -> int | None:
        row = records.open_round(self.tx)
        return None if row is None else row["id"]

    @rule(who=st.sets(WHO, min_size=3))
    def opt_in(self, who: set[int]) -> None:
        """A round is opened, unless one is open, and they take part."""
        if self._open() is None:
            self._opens()
        again = inner(rounds.prepare)(self.tx, self.admin, self.at)
        outcome = inner(rounds.open_prepared)(self.tx, again, self.admin, self.at)
        assert outcome is rounds.RoundOutcome.RUNNING
        for one in sorted(who):
            inner(rounds.enter)(self.tx, self._open() or 0, self.members[one], self.at)

    def _opens(self) -> None:
        round_id = inner(rounds.prepare)(self.tx, self.admin, self.at)
        outcome = inner(rounds.open_prepared)(self.tx, round_id, self.admin, self.at)
        assert outcome is rounds.RoundOutcome.OPENED
        for row in self._told(records.INVITED, round_id):
            id = row["recipient_id"]
            assert visibility.is_shown(self.tx, id) and not self._is_muted(id)

    @rule(one=WHO, leaves=st.booleans(), invited=st.booleans())
    def changes_her_mind(self, one: int, leaves: bool, invited: bool) -> None:
        if leaves:
            inner(rounds.leave)(self.tx, self._open() or 0, self.members[one], self.at)
        else:
            inner(rounds.set_invitations)(self.tx, self.members[one], on=invited)

    @rule(later=st.booleans())
    def is_drawn(self, later: bool) -> None:
        round_id = self._open()
        if round_id is None:
            return
        self.at += records.OPEN_FOR
        assert inner(drawing.due_rounds)(self.tx, self.at) == (round_id,)
        given: drawing.Input = inner(drawing.input_of)(self.tx, round_id, self.at)
        drawn = draw(*given, 7)
        stored = (self.tx, round_id, given, 7, drawn, self.at)
        if later and given[0]:
            # Something changes while the draw is being made.
            inner(rounds.leave)(self.tx, round_id, given[0][0].id, self.at)
            assert not inner(drawing.store)(*stored)
            assert not pairs.groups_of(self.tx, round_id)
            given = inner(drawing.input_of)(self.tx, round_id, self.at)
            stored = (self.tx, round_id, given, 7, draw(*given, 7), self.at)
        assert inner(drawing.store)(*stored) and inner(drawing.store)(*stored)
        by_id = {one.id: one for one in given[0]}
        told = Counter(row["recipient_id"] for row in self._told(records.DRAWN, round_id))
        assert told == Counter([*by_id]), "everybody is told once"
        groups = pairs.groups_of(self.tx, round_id)
        for pair in (pair for group in groups for pair in combinations(group, 2)):
            assert may_meet(by_id[pair[0]], by_id[pair[1]], given[1])
            assert not blocks.hides(self.tx, *pair)
            last = self.met.get(pair)
            assert last is None or self.at - last >= records.NOT_AGAIN
            self.met[pair] = self.at

    @rule(who=st.sets(WHO, min_size=3))
    def agree(self, who: set[int]) -> None:
        gives = Contact("email", "a@b.org")
        for one in sorted(who):
            group = self._group(one)
            if group is not None:
                said = inner(pairs.agree)(self.tx, group, self.members[one], gives, self.at)[0]
                if said is not pairs.PairOutcome.GONE:
                    self.said_yes.add((group, self.members[one]))

    @rule(one=WHO)
    def cannot(self, one: int) -> None:
        group = self._group(one)
        if group is not None:
            inner(pairs.give_up)(self.tx, group, self.members[one], self.at)
            assert pairs.find(self.tx, group, self.members[one]) is None

    @rule(one=WHO, other=WHO)
    def blocks_other(self, one: int, other: int) -> None:
        """From their contact; or from her profile, without knowing that they were drawn."""
        own, hers, group = self.members[one], self.members[other], self._group(one)
        between = introductions.live_request(self.tx, own, hers)
        if between is not None:
            inner(blocking.block)(self.tx, between, own, self.at)
        elif own != hers and visibility.can_see(self.tx, own, hers):
            inner(blocking.block_author)(self.tx, own, profiles.PROFILE, hers, self.at)
        if group is not None and blocks.hides(self.tx, own, hers):
            seen = pairs.find(self.tx, group, own)
            assert seen is None or self._seat(group, hers) in (None, "no")

    @rule(who=st.sets(WHO, min_size=3), said=st.sampled_from(Answer))
    def say_how_it_went(self, who: set[int], said: Answer) -> None:
        groups = [row["id"] for row in self.tx.rows("SELECT id FROM meeting_groups ORDER BY id")]
        for member in (self.members[one] for one in sorted(who)):
            for group in groups:
                outcome = inner(questions.answer)(self.tx, group, member, said, self.at)
                again = inner(questions.answer)(self.tx, group, member, said, self.at)
                assert again is AnswerOutcome.GONE, "an answer counts once"
                if outcome is not AnswerOutcome.GONE:
                    assert (group, member) in self.said_yes, "only who has agreed is asked"

    @rule(who=st.sets(WHO, min_size=3), first=st.integers(0, 9), whole=st.booleans())
    def find_a_time(self, who: set[int], first: int, whole: bool) -> None:
        for one in sorted(who):
            self._marks(self.members[one], first, whole)

    def _marks(self, own: int, first: int, whole: bool) -> None:
        """She opens each search for a time, marks three hours, and completes or leaves it."""
        for row in self.tx.rows(
            """SELECT id FROM introductions WHERE status = 'accepted'
            AND (requester_id = :id OR recipient_id = :id) ORDER BY id""",
            {"id": own},
        ):
            _, poll = inner(polls.find_time)(self.tx, "contact", row["id"], own, self.at)
            if poll is None:
                continue
            hers = members.day_of(self.tx, own)
            days = scheduling.days_from(self.at, hers)
            hours = [
                at
                for at in scheduling.hours_on(days[1], hers)[first : first + 3]
                if at >= self.at + scheduling.NOTICE
            ]
            inner(polls.mark)(self.tx, poll, own, hours, self.at, on=True)
            (inner(polls.answer) if whole else inner(polls.leave))(self.tx, poll, own, self.at)

    @rule(one=WHO, way=st.sampled_from(("suspended", "hidden", "left")), back=st.booleans())
    def is_gone(self, one: int, way: str, back: bool) -> None:
        own = self.members[one]
        match way:
            case "suspended":
                act = suspensions.restore if back else suspensions.suspend
                inner(act)(self.tx, self.admin, own, self.at)
            case "hidden":
                inner(visibility.show if back else visibility.hide)(self.tx, own, self.at)
            case _:
                erasure.erase_rows(self.tx, own, self.at, keeps_texts=False)
                self.members[one] = self._join(one)

    @rule(
        days=st.sampled_from((1, 2, 7, 14, 21, 40)),
        who=st.sets(WHO),
        said=st.sampled_from(Answer),
    )
    def time_passes(self, days: int, who: set[int], said: Answer) -> None:
        """Some of those who are asked then answer at once."""
        self.at += timedelta(days=days)
        if self._open() is not None:
            self.is_drawn(False)
        before = {one: self._silent(one) for one in self.members}
        inner(questions.ask)(self.tx, self.at)
        self.say_how_it_went(who, said)
        for act in (questions.end_due, polls.close_due):
            inner(act)(self.tx, self.at)
        for one, silent in before.items():
            if self._silent(one) > silent and self._silent(one) >= questions.SILENT:
                assert self._is_muted(one)
        for due in (questions.next_due, polls.next_due):
            at = inner(due)(self.tx)
            assert at is None or at > self.at, "nothing is overdue"

    @rule(agreed=st.booleans(), said=st.sampled_from(Answer))
    def whole_round(self, agreed: bool, said: Answer) -> None:
        """All take part, all agree or nobody does, and those who are asked answer."""
        everybody = set(range(COUNT))
        self.opt_in(everybody)
        self.is_drawn(False)
        if agreed:
            self.agree(everybody)
        self.time_passes(records.ASK_AFTER.days, everybody, said)

    # What always holds

    @invariant()
    def who_takes_part_is_there(self) -> None:
        for row in self.tx.rows(
            """SELECT member_id FROM meeting_entries JOIN meeting_rounds
            ON meeting_rounds.id = round_id WHERE status = 'open'"""
        ):
            assert visibility.is_shown(self.tx, row["member_id"])

    @invariant()
    def each_sits_once_in_a_round(self) -> None:
        seats = self.tx.rows(
            """SELECT round_id, group_id, member_id FROM meeting_seats
            JOIN meeting_groups ON meeting_groups.id = group_id"""
        )
        assert len({(row["round_id"], row["member_id"]) for row in seats}) == len(seats)
        sizes = Counter((row["round_id"], row["group_id"]) for row in seats)
        trios = Counter(round_id for (round_id, _), size in sizes.items() if size == 3)
        assert max(sizes.values(), default=0) <= 3 and max(trios.values(), default=0) <= 1

    @invariant()
    def names_follow_two_yes(self) -> None:
        for row in self.tx.rows(
            """SELECT requester_id, recipient_id FROM introductions WHERE status = 'accepted'
            AND requester_id IS NOT NULL AND recipient_id IS NOT NULL"""
        ):
            groups = [
                {group for group, one in self.said_yes if one == row[side]}
                for side in ("requester_id", "recipient_id")
            ]
            assert groups[0] & groups[1]
            assert not blocks.hides(self.tx, row["requester_id"], row["recipient_id"])

    @invariant()
    def whom_she_was_drawn_with_is_there_for_her(self) -> None:
        for one in range(COUNT):
            own, group = self.members[one], self._group(one)
            seen = None if group is None else pairs.find(self.tx, group, own)
            if seen is None or group is None:
                continue
            others = pairs.partners_of(self.tx, group, own)
            assert len(others) == len(seen.partners)
            for row in others:
                assert row["answer"] != "no" and row["member_id"] != own
                assert visibility.can_see(self.tx, own, row["member_id"])
                assert visibility.can_see(self.tx, row["member_id"], own)

    @invariant()
    def everybody_is_asked_at_most_twice(self) -> None:
        # Those who have left are nobody together.
        asked = Counter(
            (row["subject_id"], row["recipient_id"])
            for row in self._told(records.MET)
            if row["recipient_id"] is not None
        )
        assert max(asked.values(), default=0) <= 2

    @invariant()
    def numbers_add_up_and_nothing_is_kept(self) -> None:
        found = inner(records.numbers)(self.tx, 99)
        for one in found:
            if one.entered is not None and one.paired is not None:
                assert one.paired <= one.entered
                assert sum(one.answers or ()) <= one.paired
        ended = {one.round_id for one in found if one.status is RoundStatus.ENDED}
        for row in self.tx.rows(
            """SELECT round_id, contact, question FROM meeting_seats
            JOIN meeting_groups ON meeting_groups.id = group_id"""
        ):
            if row["round_id"] in ended:
                assert row["contact"] is None and row["question"] == "done"

    @invariant()
    def a_time_suits_those_who_come(self) -> None:
        for row in self.tx.rows(
            """SELECT time_polls.starts_at AS starts_at, quiet_from, quiet_until, zone, country
            FROM time_polls JOIN availabilities ON availabilities.poll_id = time_polls.id
                AND availabilities.starts_at = time_polls.starts_at
            JOIN members ON members.id = member_id WHERE time_polls.status = 'set'"""
        ):
            at = datetime.fromtimestamp(row["starts_at"], self.at.tzinfo)
            assert scheduling.suits(at, members.day_in(row))

    # What the checks look at

    def _told(self, kind: str, subject_id: int | None = None) -> list[Row]:
        return self.tx.rows(
            """SELECT recipient_id, subject_id FROM deliveries
            JOIN messages ON messages.id = message_id
            WHERE kind = :kind AND (:subject IS NULL OR subject_id = :subject)""",
            {"kind": kind, "subject": subject_id},
        )

    def _seat(self, group: int, member: int) -> str | None:
        return self.tx.value(
            "SELECT answer FROM meeting_seats WHERE group_id = :id AND member_id = :member",
            {"id": group, "member": member},
        )

    def _silent(self, member: int) -> int:
        return (
            self.tx.value(
                "SELECT silent FROM meeting_standings WHERE member_id = :id", {"id": member}
            )
            or 0
        )

    def _is_muted(self, member: int) -> bool:
        own = inner(records.standing)(self.tx, member)
        return own.is_muted


TestMeetings = Meetings.TestCase
TestMeetings.settings = machine(6, 50)
