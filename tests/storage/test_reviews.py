"""Reviews as a state machine: submitted, opened, decided, changed, withdrawn, in any order.

Whatever happens: one decision at most, by one who may, of the version that the reviewer saw, with
its audit row and its message to the author; and no text is lost.
"""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from storage import reviews
from storage.reviews import Obstacle, Review, ReviewOutcome, ReviewStatus
from tests.machines import machine
from tests.storage.machine import Machine, inner
from tests.storage.reviewing import CIRCLES, PEOPLE, STAFF, ReviewSetup, Subject

NUMBER = st.integers(0, 11)
RIGHT = st.sampled_from((True, True, True, False))
"""Whether she may, where anybody does."""


class Reviews(ReviewSetup, Machine):
    """Four kinds, seven people, subjects that only the machine knows."""

    def __init__(self) -> None:
        super().__init__()
        self.set_up(self.connection)
        self.decided: dict[int, tuple[str, str]] = {}
        """By review: how it was decided, and by whom."""
        self.approvals: set[tuple[int, str, str]] = set()
        """Review, version and reviewer."""
        self.asked: list[int] = []

    def somebody(self, number: int, subject: Subject, right: bool) -> str:
        """A person, mostly one who may decide."""
        able = [one for one in STAFF if right and self.may(one, subject)]
        people = able or list(PEOPLE)
        return people[number % len(people)]

    def some(self, number: int) -> tuple[int, Subject]:
        id = sorted(self.subjects)[number % len(self.subjects)]
        return id, self.subjects[id]

    def review_of(self, id: int) -> Review:
        found = reviews.latest(self.tx, self.subjects[id].kind, id)
        assert found is not None
        return found

    # Authors

    @initialize(kind=st.sampled_from(tuple(CIRCLES)))
    def begin(self, kind: str) -> None:
        self.submit("note", "amina", "amina")
        self.submit(kind, "nigora", "amina")

    @precondition(lambda self: len(self.subjects) < 4)
    @rule(
        kind=st.sampled_from(tuple(CIRCLES)),
        author=st.sampled_from(tuple(PEOPLE)),
        concerned=st.sampled_from(("amina", "first")),
    )
    def submit(self, kind: str, author: str, concerned: str) -> None:
        id = len(self.subjects) + 1
        about = concerned if kind == "complaint" and concerned != author else None
        self.subjects[id] = Subject(kind, author, about)
        self.send(id)

    @precondition(lambda self: self.subjects)
    @rule(number=NUMBER, sends=st.booleans())
    def write_anew(self, number: int, sends: bool) -> None:
        """Sent again, or changed while it waits."""
        id, subject = self.some(number)
        subject.text += 1
        if sends:
            self.send(id)

    @precondition(lambda self: self.subjects)
    @rule(number=NUMBER)
    def take_back(self, number: int) -> None:
        id, subject = self.some(number)
        taken = reviews.withdraw(self.tx, subject.kind, id, self.now)
        assert taken == (subject.status == "pending")
        if taken:
            subject.status = "draft"

    @precondition(lambda self: self.subjects)
    @rule(number=NUMBER)
    def time_is_over(self, number: int) -> None:
        _, subject = self.some(number)
        subject.has_obstacle = not subject.has_obstacle

    # Reviewers

    @precondition(lambda self: self.subjects)
    @rule(number=NUMBER, one=NUMBER, other=NUMBER, right=RIGHT)
    def two_open_it(self, number: int, one: int, other: int, right: bool) -> None:
        id, subject = self.some(number)
        self.open_it(id, self.somebody(one, subject, True))
        self.open_it(id, self.somebody(other, subject, right))

    def open_it(self, id: int, who: str) -> None:
        subject = self.subjects[id]
        review = self.review_of(id)
        before = self.holder(review.id)
        view = inner(reviews.open_review)(self.tx, review.id, self.ids[who], self.now)
        is_there = review.status is not ReviewStatus.WITHDRAWN
        assert (view is not None) == (self.may(who, subject) and is_there)
        if view is None:
            assert self.holder(review.id) == before
            return
        assert view.version == self.version(self.tx, id)
        if subject.kind == "complaint":
            assert view.author is None
        if view.is_pending:
            assert self.holder(review.id) == (before or self.ids[who])
            assert (view.claimed_by is None) == (before in (None, self.ids[who]))

    def holder(self, review_id: int) -> int | None:
        """Who has it open."""
        return self.tx.value(
            "SELECT member_id FROM review_claims WHERE review_id = :id AND ends_at > :now",
            {"id": review_id, "now": int(self.now.timestamp())},
        )

    @precondition(lambda self: self.subjects)
    @rule(
        number=NUMBER,
        one=NUMBER,
        right=RIGHT,
        how=st.sampled_from(("approve", "approve", "reject", "changes")),
        stale=st.sampled_from((False, False, False, True)),
    )
    def decide(self, number: int, one: int, right: bool, how: str, stale: bool) -> None:
        id, subject = self.some(number)
        who = self.somebody(one, subject, right)
        review, texts = self.review_of(id), (subject.text, len(subject.published))
        version = f"{id}-{subject.text - stale}"
        was_pending, may = subject.status == "pending", self.may(who, subject)
        actor = self.ids[who]
        match how:
            case "approve":
                outcome = inner(reviews.approve)(self.tx, review.id, actor, version, self.now)
            case "reject":
                outcome = inner(reviews.reject)(
                    self.tx, review.id, actor, version, "Because.", self.now
                )
            case _:
                outcome = inner(reviews.request_changes)(
                    self.tx, review.id, actor, version, "Please.", self.now
                )
        if not may:
            assert outcome is ReviewOutcome.NOT_ALLOWED
        elif not was_pending:
            assert outcome is ReviewOutcome.ALREADY
        elif stale:
            assert outcome is ReviewOutcome.CHANGED
        elif how == "changes" and subject.kind == "complaint":
            assert outcome is ReviewOutcome.NOT_ALLOWED
        elif how == "approve" and not self.is_last(review.id, subject, version, who):
            assert outcome is ReviewOutcome.ONE_MORE
        elif how == "approve" and subject.has_obstacle:
            assert outcome is Obstacle.PAST
        else:
            status = {"approve": "approved", "reject": "rejected", "changes": "changes_requested"}
            assert outcome == status[how].replace("_", "-")
            assert who not in (subject.author, subject.concerned)
            assert review.id not in self.decided, "the first decision counts"
            self.decided[review.id] = (status[how], who)
            return
        assert (subject.text, len(subject.published)) == texts
        assert self.review_of(id).status is review.status

    def is_last(self, review_id: int, subject: Subject, version: str, who: str) -> bool:
        """Whether with hers there are as many approvals as are wanted, of those who still may."""
        self.approvals = {one for one in self.approvals if (one[0], one[2]) != (review_id, who)}
        self.approvals.add((review_id, version, who))
        found = {one[2] for one in self.approvals if one[:2] == (review_id, version)}
        wanted = 2 if subject.kind == "pair" else 1
        return len([one for one in found if self.may(one, subject)]) >= wanted

    @precondition(lambda self: self.subjects)
    @rule(number=NUMBER, one=NUMBER, right=RIGHT)
    def ask(self, number: int, one: int, right: bool) -> None:
        id, subject = self.some(number)
        who = self.somebody(one, subject, right)
        review = self.review_of(id)
        outcome = inner(reviews.ask)(self.tx, review.id, self.ids[who], "How?", self.now)
        may = self.may(who, subject) and subject.status == "pending"
        assert (outcome is ReviewOutcome.ASKED) == may
        if may:
            self.asked.append(self.tx.value("SELECT max(id) FROM review_questions"))

    @precondition(lambda self: self.asked)
    @rule(number=NUMBER, who=st.sampled_from(tuple(PEOPLE)))
    def answer(self, number: int, who: str) -> None:
        question_id = self.asked[number % len(self.asked)]
        row = self.tx.row(
            """SELECT author_id, status FROM review_questions
            JOIN reviews ON reviews.id = review_id WHERE review_questions.id = :id""",
            {"id": question_id},
        )
        assert row is not None
        outcome = inner(reviews.answer)(self.tx, question_id, self.ids[who], "So.", self.now)
        may = row["author_id"] == self.ids[who] and row["status"] == "pending"
        assert (outcome is ReviewOutcome.ANSWERED) == may

    # What changes around them

    @rule(who=st.sampled_from(STAFF))
    def role_is_lost_or_found(self, who: str) -> None:
        if self.roles[who]:
            self.dismiss(who)
            return
        for role in PEOPLE[who][2]:
            self.appoint(who, role)

    @rule(
        who=st.sampled_from(tuple(PEOPLE)),
        place=st.sampled_from((None, "Customs", "Border service")),
    )
    def place_of_work_changes(self, who: str, place: str | None) -> None:
        self.moves_to(who, place)

    @rule(minutes=st.sampled_from((10, 40)))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    # What holds at any time

    @invariant()
    def what_is_decided_is_written_down_and_told_once(self) -> None:
        rows = self.tx.rows("SELECT * FROM reviews")
        found = {
            row["id"]: (row["status"], row["decided_by"])
            for row in rows
            if row["decided_at"] is not None
        }
        wanted = {id: (status, self.ids[who]) for id, (status, who) in self.decided.items()}
        assert found == wanted
        acts = sorted(
            (row["actor_id"], row["action"], row["subject_id"])
            for row in self.tx.rows("SELECT * FROM audit WHERE action NOT LIKE '%-seconded'")
        )
        assert acts == sorted(
            (row["decided_by"], f"{row['kind']}-{row['status']}", row["subject_id"])
            for row in rows
            if row["id"] in found
        )
        told = self.tx.rows(
            """SELECT subject_id, recipient_id FROM messages
            JOIN deliveries ON message_id = messages.id WHERE kind = 'review-decided'"""
        )
        assert sorted(map(tuple, told)) == sorted(
            (row["id"], row["author_id"]) for row in rows if row["id"] in found
        )

    @invariant()
    def no_text_is_lost_and_each_effect_is_that_of_a_decision(self) -> None:
        by_subject = {id: [0, 0] for id in self.subjects}
        for review_id, (status, _) in self.decided.items():
            id = self.tx.value("SELECT subject_id FROM reviews WHERE id = :id", {"id": review_id})
            by_subject[id][status == "approved"] += 1
        for id, subject in self.subjects.items():
            assert [len(subject.returned), len(subject.published)] == by_subject[id]
            pending = reviews.pending_of(self.tx, subject.kind, id)
            assert (pending is not None) == (subject.status == "pending")

    @invariant()
    def each_has_what_is_hers_in_her_queue(self) -> None:
        for who in ("saule", "malika", "first", "amina"):
            wanted = {
                id
                for id, subject in self.subjects.items()
                if subject.status == "pending" and self.may(who, subject)
            }
            own = self.ids[who]
            found = inner(reviews.queue)(self.tx, own, "en", None, 0, 9, self.now)
            assert {row.title for row in found.page.rows} == {f"Title {id}" for id in wanted}
            assert found.total == len(wanted)
            following = inner(reviews.next_pending)(self.tx, own, None, self.now)
            free = [row.review_id for row in found.page.rows if not row.is_claimed]
            assert following == (free[0] if free else None)


TestReviews = Reviews.TestCase
TestReviews.settings = machine(6, 30)
