"""A call and its projects in any order of actions, against a model: places are never exceeded, by
block or by country, and every decision is told once, at one moment, to all authors.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from storage import members, reviews
from storage.members import Profile
from storage.projects import calls, decisions, submissions
from storage.projects.calls import CallFacts, CallOutcome
from storage.projects.decisions import DecideOutcome, TellOutcome
from storage.projects.records import Decision
from storage.projects.submissions import NewProject, SendOutcome, WithdrawOutcome
from tests.machines import machine
from tests.storage.machine import START, Machine, inner

ADMIN, SECOND = 1, 2
AUTHORS = {3: "TJ", 4: "TJ", 5: "KZ", 6: "UZ", 7: "KG"}
QUOTA = "TJ"
"""The country that may have places of its own; the others share the rest."""

DECISIONS = (*[Decision.ACCEPTED] * 4, Decision.DECLINED, None)
"""Mostly accepted, so that places run out."""

NOT_REVIEWED = DecideOutcome.NOT_REVIEWED

LONG = timedelta(hours=9)
"""So long after the deadline a chair may close the call instead of deciding."""

RESOLVED = {"approve": "suitable", "reject": "unsuitable", "request": "changes"}


@dataclass
class Sent:
    """A project as the model knows it. `text` is what reviewers have said of it."""

    author: int
    block: int
    text: str = "pending"
    status: str = "sent"
    decision: Decision | None = None

    @property
    def is_shared(self) -> bool:
        """It takes one of the places that countries share."""
        return AUTHORS[self.author] != QUOTA

    @property
    def is_open(self) -> bool:
        """A reviewer or its author has to act before anything can be told."""
        waits = self.text in ("pending", "changes", "suitable")
        return self.status == "sent" and self.decision is None and waits


class Calls(Machine):
    """One call with two blocks. The model knows its places, and how each project stands."""

    def __init__(self) -> None:
        super().__init__()
        for id, country in {ADMIN: "KZ", SECOND: "UZ", **AUTHORS}.items():
            assert members.ensure(self.tx, id * 1000, START) == id
            members.write_profile(self.tx, id, Profile(f"M{id}", country, "customs"), START)
            self.tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
            members.make_member(self.tx, id, START)
        self.tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (1, 'admin', '', 1), (2, 'coordinator', 'UZ', 1)"""
        )
        self.closes: datetime = START + timedelta(days=10)
        self.places, self.quota = [1, 3], 1
        _, self.call = inner(calls.create)(self.tx, ADMIN, "en", self.facts(), START)
        seen = inner(calls.managed)(self.tx, self.call, ADMIN)
        inner(calls.open_call)(self.tx, self.call, ADMIN, seen.version, START)
        self.blocks = [block.id for block in seen.blocks]
        self.sent: dict[int, Sent] = {}
        self.tells_at: datetime | None = None
        self.told: list[int] | None = None
        """The authors to whom the decisions were told."""

    @initialize(
        blocks=st.tuples(*(st.sampled_from((0, 1)) for _ in AUTHORS)),
        stage=st.sampled_from(("open", "closed", "decided", "told")),
        wanted=st.lists(st.sampled_from(DECISIONS), min_size=5, max_size=5),
        hours=st.sampled_from((1, 10)),
    )
    def everybody_sends_one(
        self, blocks: tuple[int, ...], stage: str, wanted: list[Decision | None], hours: int
    ) -> None:
        """All but the last one are suitable, which is more than there are places for. In some runs
        the organiser decides about them, and tells it, before anything else happens.
        """
        for author, block in zip(AUTHORS, blocks, strict=True):
            self.send(author, block)
        for id in sorted(self.sent)[:-1]:
            self.resolve(id, "approve")
        if stage == "open":
            return
        self.close(hours)
        for id, decision in zip(sorted(self.sent), wanted, strict=True):
            self.decide_one(id, decision)
        if stage == "closed":
            return
        for id, one in self.sent.items():
            if one.text == "suitable" and one.decision is None:
                self.decide_one(id, Decision.DECLINED)
        if stage == "told":
            self.resolve(max(self.sent), "reject")
            self.tell()

    def facts(self) -> CallFacts:
        blocks = (("Family", self.places[0]), ("Business", self.places[1]))
        shares = {QUOTA: self.quota} if self.quota else {}
        return CallFacts("Call", "All", blocks, shares, self.closes, is_blind=True)

    @property
    def is_open(self) -> bool:
        return self.now < self.closes and self.told is None

    def accepted(self, block: int | None = None, is_shared: bool | None = None) -> int:
        """How many have a place: in a block, in a pool, or at all."""
        return sum(
            one.decision is Decision.ACCEPTED
            and block in (None, one.block)
            and is_shared in (None, one.is_shared)
            for one in self.sent.values()
        )

    def full(self, one: Sent) -> DecideOutcome | None:
        if self.accepted(block=one.block) >= self.places[one.block]:
            return DecideOutcome.BLOCK_FULL
        if self.accepted(is_shared=self.pool(one)) >= self.pool_size(self.pool(one)):
            return DecideOutcome.COUNTRY_FULL
        return None

    def pool(self, one: Sent) -> bool | None:
        return one.is_shared if self.quota else None

    def pool_size(self, is_shared: bool | None) -> int:
        total = sum(self.places)
        return total if is_shared is None else total - self.quota if is_shared else self.quota

    def some(self, data: Any) -> int:
        return data.draw(st.sampled_from(sorted(self.sent)))

    @rule(author=st.sampled_from(sorted(AUTHORS)), block=st.sampled_from((0, 1)))
    def send(self, author: int, block: int) -> None:
        self.now += timedelta(hours=1)
        new = NewProject(
            self.blocks[block], "en", {"title": "T", "idea": str(self.now)}, None, True
        )
        was_open = self.is_open
        outcome, id = inner(submissions.send)(self.tx, author, self.call, new, self.now)
        assert outcome is (SendOutcome.SENT if was_open else SendOutcome.CLOSED)
        if id is not None:
            self.sent[id] = Sent(author, block)

    @rule(data=st.data(), block=st.sampled_from((0, 1)))
    def rewrite(self, data: Any, block: int) -> None:
        """Its author sends it again, perhaps to the other block."""
        self.now += timedelta(hours=1)
        id = self.some(data)
        one = self.sent[id]
        if one.status == "shown":
            return
        new = NewProject(
            self.blocks[block], "en", {"title": "T", "idea": str(self.now)}, None, True
        )
        outcome = inner(submissions.change)(self.tx, one.author, id, new, self.now)
        if one.status != "sent":
            assert outcome is SendOutcome.GONE
        elif self.is_open or one.text == "changes":
            assert outcome is SendOutcome.SENT
            self.sent[id] = Sent(one.author, block)
        else:
            assert outcome is SendOutcome.CLOSED

    @rule(data=st.data(), how=st.sampled_from(("approve", "approve", "reject", "request")))
    def review(self, data: Any, how: str) -> None:
        self.resolve(self.some(data), how)

    def resolve(self, id: int, how: str) -> None:
        version: int = self.tx.value(
            "SELECT max(id) FROM project_versions WHERE project_id = :id", {"id": id}
        )
        review = reviews.pending_of(self.tx, "project", version)
        one = self.sent[id]
        assert (review is not None) == (one.text == "pending" and one.status == "sent")
        if review is None:
            return
        one.text = RESOLVED[how]
        if how == "reject":
            inner(reviews.reject)(self.tx, review.id, ADMIN, str(version), "No.", self.now)
        elif how == "request":
            inner(reviews.request_changes)(self.tx, review.id, ADMIN, str(version), "?", self.now)
        else:
            for reviewer in (ADMIN, SECOND):
                inner(reviews.approve)(self.tx, review.id, reviewer, str(version), self.now)

    @precondition(lambda self: self.is_open)
    @rule(hours=st.sampled_from((1, 10)))
    def close(self, hours: int) -> None:
        """The deadline passes; ten hours later it is evening for everybody."""
        self.now = max(self.now, self.closes) + timedelta(hours=hours)

    @rule(data=st.data(), wanted=st.lists(st.sampled_from(DECISIONS), min_size=3, max_size=6))
    def decide(self, data: Any, wanted: list[Decision | None]) -> None:
        """The organiser goes through some of the projects."""
        for decision in wanted:
            self.decide_one(self.some(data), decision)

    def decide_one(self, id: int, decision: Decision | None) -> None:
        one = self.sent[id]
        expected = self.decided(one, decision)
        assert inner(decisions.decide)(self.tx, id, ADMIN, decision, self.now) is expected
        if expected is DecideOutcome.ADDED:
            one.status = "shown"
        elif expected is DecideOutcome.SET and decision is Decision.DECLINED:
            # What waited for a reviewer or its author does so no more.
            one.text = "unsuitable" if one.text in ("pending", "changes") else one.text
        if expected in (DecideOutcome.ADDED, DecideOutcome.SET):
            one.decision = decision

    def decided(self, one: Sent, decision: Decision | None) -> DecideOutcome:
        """What becomes of a decision."""
        if self.told is not None:
            if decision is not Decision.ACCEPTED or one.status != "declined":
                return DecideOutcome.TOLD
            suitable = one.text == "suitable"
            return (self.full(one) or DecideOutcome.ADDED) if suitable else NOT_REVIEWED
        if self.is_open:
            return DecideOutcome.STILL_OPEN
        if one.status != "sent":
            return DecideOutcome.GONE
        if self.tells_at is not None:
            return DecideOutcome.PLANNED
        if one.decision is decision:
            return DecideOutcome.UNCHANGED
        if decision is not Decision.ACCEPTED:
            return DecideOutcome.SET
        return (self.full(one) or DecideOutcome.SET) if one.text == "suitable" else NOT_REVIEWED

    @rule()
    def tell(self) -> None:
        """The organiser tells the decisions, and says again that they are to be told."""
        found = inner(decisions.before_telling)(self.tx, self.call, ADMIN, self.now)
        outcome, at = inner(decisions.tell)(self.tx, self.call, ADMIN, found.version, self.now)
        if self.told is not None or self.tells_at is not None:
            assert outcome is TellOutcome.ALREADY
        elif self.is_open:
            assert outcome is TellOutcome.STILL_OPEN
        elif any(one.is_open for one in self.sent.values()):
            assert outcome in (TellOutcome.WAITING, TellOutcome.UNDECIDED)
        elif outcome is TellOutcome.PLANNED:
            assert at > self.now
            self.tells_at = at
        else:
            assert outcome is TellOutcome.TOLD
            self.take_effect()

    @precondition(lambda self: self.tells_at is not None or self.told is not None)
    @rule()
    def call_off(self) -> None:
        outcome = inner(decisions.call_off)(self.tx, self.call, ADMIN)
        assert (outcome is TellOutcome.ALREADY) == (self.told is not None)
        if self.told is None:
            self.tells_at = None

    @precondition(lambda self: self.tells_at is not None)
    @rule(hours=st.sampled_from((-2, 0, 2, 14)))
    def run(self, hours: int) -> None:
        """The job runs near the planned moment, or so late that it is night again."""
        assert self.tells_at is not None
        self.now = max(self.now, self.tells_at + timedelta(hours=hours))
        is_due = self.tells_at <= self.now
        told = inner(decisions.tell_due)(self.tx, self.now)
        self.follow(is_told=bool(told))
        assert self.tells_at is None or self.tells_at > self.now
        assert is_due or not told
        assert inner(decisions.tell_due)(self.tx, self.now) == 0

    @precondition(lambda self: self.told is not None or self.now >= self.closes + LONG)
    @rule()
    def end(self) -> None:
        """A leaving chair closes the call: what is open is declined, and everything is told."""
        decisions.end(self.tx, self.call, self.now)
        if self.told is None:
            for one in self.sent.values():
                one.text = "unsuitable" if one.text in ("pending", "changes") else one.text
            self.follow(is_told=inner(decisions.next_due)(self.tx) is None)

    def follow(self, *, is_told: bool) -> None:
        """The decisions have been told, or it is planned when they are."""
        if is_told:
            self.take_effect()
        self.tells_at = inner(decisions.next_due)(self.tx)

    def take_effect(self) -> None:
        assert self.told is None
        self.told, self.tells_at = [], None
        for one in self.sent.values():
            if one.status != "sent":
                continue
            is_accepted = one.decision is Decision.ACCEPTED
            one.status = "shown" if is_accepted else "declined"
            one.decision = Decision.ACCEPTED if is_accepted else Decision.DECLINED
            self.told.append(one.author)

    @rule(data=st.data())
    def withdraw(self, data: Any) -> None:
        id = self.some(data)
        one = self.sent[id]
        outcome = inner(submissions.withdraw)(self.tx, id, one.author, self.now)
        if one.status in ("withdrawn", "declined"):
            assert outcome is WithdrawOutcome.UNCHANGED
        else:
            assert outcome is WithdrawOutcome.WITHDRAWN
            one.status, one.decision = "withdrawn", None

    @rule(
        places=st.tuples(st.integers(1, 3), st.integers(1, 3)), quota=st.integers(0, 2),
        days=st.sampled_from((0, 0, 0, 5)),
    )  # fmt: skip
    def change(self, places: tuple[int, int], quota: int, days: int) -> None:
        """The organiser changes places and quota, or moves the deadline to a later time."""
        seen = inner(calls.managed)(self.tx, self.call, ADMIN)
        before = self.places, self.quota, self.closes
        self.places, self.quota = list(places), quota
        if days:
            self.closes = max(self.now, self.closes) + timedelta(days=days)
        facts = self.facts()
        outcome = inner(calls.change)(self.tx, self.call, ADMIN, seen.version, facts, self.now)
        pools = (True, False) if quota else (None,)
        if self.told is not None:
            assert outcome is CallOutcome.ALREADY
        elif quota > sum(places):
            assert outcome is CallOutcome.TOO_MANY_SHARES
        elif any(self.accepted(block=at) > number for at, number in enumerate(places)) or any(
            self.accepted(is_shared=pool) > self.pool_size(pool) for pool in pools
        ):
            assert outcome is CallOutcome.TOO_FEW
        else:
            assert outcome is CallOutcome.SAVED
            self.tells_at = None if days else self.tells_at
            return
        self.places, self.quota, self.closes = before

    @invariant()
    def as_the_model_says(self) -> None:
        for id, one in self.sent.items():
            row = self.tx.row("SELECT status, decision FROM projects WHERE id = :id", {"id": id})
            assert row is not None
            assert (row["status"], row["decision"]) == (one.status, one.decision)

    @invariant()
    def no_more_than_there_are_places(self) -> None:
        """By the rows, not by the code that counts them."""
        taken = """SELECT count(*) FROM projects JOIN members ON members.id = author_id
            WHERE decision = 'accepted' AND projects.status IN ('sent', 'shown')"""
        for block, places in zip(self.blocks, self.places, strict=True):
            assert self.tx.value(f"{taken} AND block_id = :id", {"id": block}) <= places
        if self.quota:
            shared = sum(self.places) - self.quota
            country = {"country": QUOTA}
            assert self.tx.value(f"{taken} AND members.country = :country", country) <= self.quota
            assert self.tx.value(f"{taken} AND members.country <> :country", country) <= shared

    @invariant()
    def told_once_and_at_one_moment(self) -> None:
        rows = self.tx.rows(
            """SELECT recipient_id, not_before FROM deliveries
            JOIN messages ON messages.id = message_id WHERE kind = 'call-decided'"""
        )
        assert sorted(row["recipient_id"] for row in rows) == sorted(set(self.told or ()))
        assert len({row["not_before"] for row in rows}) <= 1
        leaked: int = self.tx.value(
            """SELECT count(*) FROM messages JOIN reviews ON reviews.id = messages.subject_id
            WHERE messages.kind = 'review-decided' AND reviews.status <> 'changes_requested'"""
        )
        assert leaked == 0


TestCalls = Calls.TestCase
TestCalls.settings = machine(20, 20)
