"""Terms in simulated years: priorities, meetings, letters and handovers, and whoever tries to act
without the rights of the chair.

Who has these rights is reckoned a second time here, from the handovers alone.
"""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from storage.board.records import ENTRY
from storage.database import Database, Transaction, to_timestamp
from storage.events import publishing, year
from storage.events.drafting import NewEvent
from storage.events.year import MeetingOutcome
from storage.kit import permissions
from storage.kit.open_items import ItemDecision, OpenItem
from storage.plan.records import PLAN_ITEM
from storage.projects.year import CALL
from storage.terms import adoption, handover, letters, records, themes
from storage.terms.adoption import ProposalOutcome
from storage.terms.handover import Handover, HandoverItem, HandoverOutcome, HandoverStatus
from storage.terms.letters import LetterOutcome
from storage.terms.meetings import MeetingKind
from storage.terms.records import TermDays, TermOutcome
from storage.terms.themes import LEAST, ThemeKind, ThemeOutcome, ThemeText
from tests.soak.harness import Experiment

COUNTRIES = ("KG", "TJ", "UZ", "KZ", "TM")
ADMIN = 1
CHAIRS = (("KZ", (2, 9)), ("UZ", (3, 10)), ("KG", (6,)))
"""The terms, and who carries each."""


@dataclass
class Letter:
    """A letter of a term, its readers, and what each of them has answered."""

    term: int
    readers: frozenset[int]
    answers: dict[int, str] = field(default_factory=dict[int, str])


class Terms:
    """The terms of a network. `focal` are the focal points of each country."""

    def __init__(
        self, figure: Experiment, chance: random.Random, people: int, length: int,
        focal: dict[str, set[int]],
    ) -> None:  # fmt: skip
        self._figure, self._chance, self._people = figure, chance, people
        self._length, self._focal = length, focal
        self._terms: list[int] = []
        self._carry = [set(people) for _, people in CHAIRS]
        self.at = 0
        """Which term is current."""
        self._letters: dict[int, Letter] = {}
        self.closed: list[int] = []
        """The entries of the board that the last handover has closed."""
        self.given: dict[int, int] = {}
        """Those that it has given to somebody, and to whom."""
        self.counts: Counter[str] = Counter()

    @property
    def chairs(self) -> set[int]:
        """Who has the rights now."""
        return self._carry[self.at]

    async def plan(self, db: Database, begin: datetime) -> None:
        """Enter all terms, one after the other."""
        first = begin.date()
        for country, members in CHAIRS:
            last = first + timedelta(days=self._length - 1)
            found = await records.plan(db, ADMIN, TermDays(country, first, last), begin)
            assert found.term_id is not None, found
            overlap = await records.plan(db, ADMIN, TermDays("TM", last, last), begin)
            assert overlap.outcome is TermOutcome.OVERLAPS
            for member in members:
                await records.add_person(db, ADMIN, found.term_id, member, begin)
            self._terms.append(found.term_id)
            first = last + timedelta(days=1)

    async def act(self, db: Database, day: int, now: datetime) -> None:
        """What the chair and others do on a day; `day` counts from the beginning."""
        chair = self._chance.choice(sorted(self.chairs))
        of_term = day - self.at * self._length
        await self._try_without_rights(db, now)
        if of_term >= 3:
            await self._propose(db, chair, now)
        for kind, at in zip(MeetingKind, (5, self._length // 2, self._length - 10), strict=True):
            if of_term == at:
                await self._call(db, chair, kind, now)
        if of_term % 30 == 15:
            await self._write(db, chair, now)
        await self._answer(db, now)
        if day == self._length + 40:
            # One of two persons stops: her rights end at once.
            await records.remove_person(db, ADMIN, self._terms[1], CHAIRS[1][1][1], now)
            self._carry[1].discard(CHAIRS[1][1][1])
        self.closed, self.given = [], {}
        if day >= (self.at + 1) * self._length and self.at + 1 < len(self._terms):
            await self._hand_over(db, now)

    async def check_rights(self, db: Database) -> None:
        """Everybody is asked whether she has the rights of the chair."""

        def having(tx: Transaction) -> set[int]:
            return {
                member for member in range(1, self._people + 1) if permissions.is_chair(tx, member)
            }

        self._figure.must(await db.read(having) == self.chairs, "a right outside its term")

    async def _try_without_rights(self, db: Database, now: datetime) -> None:
        others = sorted(set(range(2, self._people + 1)) - self.chairs)
        before_and_after = [id for _, members in CHAIRS for id in members if id in others]
        member = self._chance.choice((*others, *before_and_after * 4))
        term = self._terms[self.at]
        text = ThemeText("Mine", None)
        meeting = NewEvent("en", "Mine", now, now, "Asia/Almaty", "Here", 5)
        refused = (
            (await themes.add(db, member, term, ThemeKind.TRACK, "en", text, now))[0]
            is ThemeOutcome.NOT_ALLOWED,
            await adoption.propose(db, member, term, now) is ProposalOutcome.NOT_ALLOWED,
            await letters.write(db, member, "Mine", COUNTRIES, now) is LetterOutcome.NOT_ALLOWED,
            (await year.call_meeting(db, member, MeetingKind.FORUM, meeting, now))[0]
            is MeetingOutcome.NOT_ALLOWED,
            await handover.send(db, term, member, now) is HandoverOutcome.NOT_ALLOWED,
        )
        self._figure.must(all(refused), f"acted without rights: {refused}")

    async def _propose(self, db: Database, chair: int, now: datetime) -> None:
        term = self._terms[self.at]
        found = await records.find(db, term)
        assert found is not None
        if found.adopted_at is not None or await adoption.is_proposed(db, term):
            return
        for number in range(LEAST):
            text = ThemeText(f"Priority {number}", "For everyone.")
            await themes.add(db, chair, term, ThemeKind.PRIORITY, "en", text, now)
        outcome = await adoption.propose(db, chair, term, now)
        self._figure.must(outcome is ProposalOutcome.PROPOSED, "not proposed")

    async def _call(self, db: Database, chair: int, kind: MeetingKind, now: datetime) -> None:
        starts = now + timedelta(days=21)
        ends = starts + timedelta(hours=6)
        new = NewEvent("en", kind, starts, ends, "Asia/Almaty", "The hall", 100)
        outcome, id = await year.call_meeting(db, chair, kind, new, now)
        self._figure.must(outcome is MeetingOutcome.CALLED and id is not None, "not called")
        again = await year.call_meeting(db, chair, kind, new, now)
        self._figure.must(again == (MeetingOutcome.ALREADY, id), "called twice")
        if id is not None:
            await publishing.publish(db, id, chair, now)
            self.counts["meetings"] += 1

    async def _write(self, db: Database, chair: int, now: datetime) -> None:
        outcome = await letters.write(db, chair, f"Letter of {now:%x}", COUNTRIES, now)
        self._figure.must(outcome is LetterOutcome.SENT, "not written")
        id, readers = await db.read(_last_letter)
        expected = {one for points in self._focal.values() for one in points} - {chair}
        self._figure.must(set(readers) == expected, "written to others")
        self._letters[id] = Letter(self.at, readers)
        self.counts["letters"] += 1

    async def _answer(self, db: Database, now: datetime) -> None:
        if not self._letters:
            return
        id = self._chance.choice(list(self._letters))
        letter, text = self._letters[id], f"Answer of {now:%x}"
        points = sorted(letter.readers)
        member = self._chance.choice((*points, self._chance.randint(2, self._people)))
        outcome = await letters.answer(db, id, member, text, now)
        if letter.term != self.at:
            must = LetterOutcome.GONE
        elif member in letter.readers:
            must = LetterOutcome.ANSWERED
            letter.answers[member] = text
            self.counts["answers"] += 1
        else:
            must = LetterOutcome.NOT_ALLOWED
        self._figure.must(outcome is must, f"answered by somebody else: {outcome}")
        if member not in self._carry[letter.term]:
            seen = await letters.find(db, id, member)
            read = [] if seen is None else [one.text for one in seen.answers]
            hers = [letter.answers.get(member)] if member in letter.readers else []
            self._figure.must(read == hers, "reads the answers of others")

    # The handover

    async def _hand_over(self, db: Database, now: datetime) -> None:
        """A step of the handover of the current term, by whoever's turn it is."""
        term, following = self._terms[self.at], self._terms[self.at + 1]
        leaving = self._chance.choice(sorted(self.chairs))
        new = self._chance.choice(sorted(self._carry[self.at + 1]))
        found = await handover.find(db, term, leaving, "en", now)
        assert found is not None and found.following is not None
        assert found.following.id == following
        early = await handover.confirm(db, term, leaving, found.version, now)
        self._figure.must(early is HandoverOutcome.NOT_ALLOWED, "confirmed by the leaving chair")
        if found.status is HandoverStatus.OPEN:
            undecided = [one for one in found.items if one.decision is None]
            for one in undecided[:25]:
                await self._decide(db, term, one, leaving, new, now)
            outcome = await handover.send(db, term, leaving, now)
            wanted = HandoverOutcome.UNDECIDED if undecided[25:] else HandoverOutcome.SENT
            self._figure.must(outcome is wanted, f"not sent: {outcome}")
        elif self._chance.random() < 0.25:
            outcome = await handover.give_back(db, term, new, "Once more.", now)
            self._figure.must(outcome is HandoverOutcome.RETURNED, "not returned")
            self.counts["returned"] += 1
        else:
            await self._confirm(db, term, new, found, now)

    async def _decide(
        self, db: Database, term: int, one: HandoverItem, leaving: int, new: int, now: datetime
    ) -> None:
        options = [
            option
            for option in one.options
            # Authors of a call learn its decisions in any case: another figure counts them.
            if not (one.kind == CALL and option is ItemDecision.CLOSED)
        ]
        decision = self._chance.choice((*options, ItemDecision.GOES_ON))
        outcome = await handover.decide(
            db, term, leaving, one.kind, one.subject_id, decision, new, now
        )
        self._figure.must(outcome is HandoverOutcome.DECIDED, f"{one.kind}: {outcome}")

    async def _confirm(
        self, db: Database, term: int, new: int, found: Handover, now: datetime
    ) -> None:
        before = {(one.kind, one.subject_id) for one in found.items}
        missing = await db.read(lambda tx: _unfinished(tx, now)) - before
        self._figure.must(not missing, f"not on the list: {missing}")
        if found.undecided:
            # Something has been opened since it was sent: the list goes back.
            outcome = await handover.confirm(db, term, new, found.version, now)
            self._figure.must(outcome is HandoverOutcome.UNDECIDED, "confirmed undecided")
            self.counts["gone back"] += 1
            return
        outcomes = [await handover.confirm(db, term, new, found.version, now) for _ in range(2)]
        once = [HandoverOutcome.CONFIRMED, HandoverOutcome.UNCHANGED]
        self._figure.must(outcomes == once, f"not confirmed once: {outcomes}")
        self.at += 1
        self.counts["items handed over"] += len(found.items)
        after = await db.read(lambda tx: _listed(handover.open_items(tx, now)))
        kept = await handover.find(db, term, new, "en", now)
        assert kept is not None
        self._figure.must(
            {(one.kind, one.subject_id) for one in kept.items} == before, "not remembered"
        )
        continued = await db.read(_continued)
        for one in kept.items:
            id = one.subject_id
            if one.decision is ItemDecision.CLOSED:
                self._figure.must((one.kind, id) not in after, "closed, and open")
                if one.kind == ENTRY:
                    self.closed.append(id)
                continue
            if one.kind == ENTRY and one.decision is ItemDecision.GIVEN:
                assert one.given_to is not None
                self.given[id] = one.given_to
            now_id = continued.get(id, 0) if one.kind == PLAN_ITEM else id
            self._figure.must((one.kind, now_id) in after, f"a lost {one.kind}")
            self.counts[str(one.decision)] += 1

    async def check(self, db: Database) -> None:
        """Each handover was told once, each year had its priorities, and no answer is lost."""
        told = await db.read(
            lambda tx: Counter(
                row["subject_id"]
                for row in tx.rows(
                    "SELECT subject_id FROM messages WHERE kind = :kind",
                    {"kind": handover.CONFIRMED},
                )
            )
        )
        self._figure.must(told == Counter(self._terms[: self.at]), "not handed over once")
        self._figure.must(self.at == len(self._terms) - 1, "a year was not handed over")
        for id in self._terms[: self.at]:
            found = await records.find(db, id)
            self._figure.must(found is not None and found.adopted_at is not None, "not adopted")
        answers = await db.read(
            lambda tx: {
                (row["letter_id"], row["member_id"]): row["answer"]
                for row in tx.rows("SELECT * FROM chair_letter_readers WHERE answer IS NOT NULL")
            }
        )
        known = {
            (id, member): text
            for id, letter in self._letters.items()
            for member, text in letter.answers.items()
        }
        self._figure.must(answers == known, "an answer is lost, or somebody else's")


def _listed(found: list[tuple[OpenItem, int]]) -> set[tuple[str, int]]:
    return {(kind.kind, id) for kind, id in found}


def _unfinished(tx: Transaction, now: datetime) -> set[tuple[str, int]]:
    """What the tables have that is not finished, whatever the kinds of open items say."""
    return {
        (kind, row["id"])
        for kind, sql in (
            (CALL, "SELECT id FROM calls WHERE told_at IS NULL"),
            (ENTRY, "SELECT id FROM board_entries WHERE status = 'published'"),
            (PLAN_ITEM, """SELECT id FROM plan_items WHERE status = 'adopted'
                AND ending IS NULL AND coalesce(state, '') NOT IN ('done', 'stopped')"""),
            (year.EVENT, """SELECT events.id AS id FROM events
                JOIN term_meetings ON event_id = events.id
                WHERE status <> 'cancelled' AND ends_at > :now"""),
        )
        for row in tx.rows(sql, {"now": to_timestamp(now)})
    }  # fmt: skip


def _continued(tx: Transaction) -> dict[int, int]:
    """The item of the plan that continues each item."""
    rows = tx.rows("SELECT id, continues_id FROM plan_items WHERE continues_id IS NOT NULL")
    return {row["continues_id"]: row["id"] for row in rows}


def _last_letter(tx: Transaction) -> tuple[int, frozenset[int]]:
    id: int = tx.value("SELECT max(id) FROM chair_letters")
    rows = tx.rows("SELECT member_id FROM chair_letter_readers WHERE letter_id = :id", {"id": id})
    return id, frozenset(row["member_id"] for row in rows)
