"""Two approvals: two different people, who must still be entitled when the second one decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import reviews
from storage.reviews import Obstacle, ReviewOutcome, ReviewView
from tests.storage.machine import inner, opened
from tests.storage.reviewing import ReviewSetup, Subject


class Pair(ReviewSetup):
    """Amina's subject, which two must approve: Zarina and First may, who are of other institutions
    than hers; Saule and Second are colleagues.
    """

    def __init__(self, folder: Path) -> None:
        self.connection = opened(folder)
        self.set_up(self.connection)
        self.subject = self.subjects[1] = Subject("pair", "amina")
        self.review_id = self.send(1)

    def approve(self, who: str, version: str | None = None) -> ReviewOutcome | Obstacle:
        version = version or f"1-{self.subject.text}"
        return inner(reviews.approve)(self.tx, self.review_id, self.ids[who], version, self.now)

    def view(self, who: str) -> ReviewView:
        found = inner(reviews.open_review)(self.tx, self.review_id, self.ids[who], self.now)
        assert found is not None
        return found

    def audited(self) -> list[tuple[str, str]]:
        names = {id: name for name, id in self.ids.items()}
        rows = self.tx.rows("SELECT action, actor_id FROM audit ORDER BY id")
        return [(row["action"], names[row["actor_id"]]) for row in rows]

    def told(self) -> int:
        """How many messages about a decision the author got."""
        return self.tx.value("SELECT count(*) FROM messages WHERE kind = 'review-decided'")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    found = Pair(tmp_path)
    yield found
    found.connection.close()


def test_two_different_people_must_approve(pair: Pair) -> None:
    pair.view("zarina")
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE, "the same person counts once"
    for who in ("amina", "nigora", "saule", "second", "malika"):
        assert pair.approve(who) is ReviewOutcome.NOT_ALLOWED
    assert pair.subject.published == [] and pair.subject.status == "pending"
    assert pair.audited() == [("pair-seconded", "zarina")] and pair.told() == 0
    # The other one sees who has approved, and the first one does not hold it any more.
    seen = pair.view("first")
    assert seen.approved_by == ("Zarina",) and seen.is_pending and seen.claimed_by is None
    assert pair.approve("first") is ReviewOutcome.APPROVED
    assert pair.subject.published == [0]
    assert pair.audited() == [("pair-seconded", "zarina"), ("pair-approved", "first")]
    assert pair.told() == 1
    assert pair.approve("zarina") is ReviewOutcome.ALREADY and pair.subject.published == [0]


def test_the_first_one_no_longer_counts_without_her_role(pair: Pair) -> None:
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE
    pair.dismiss("zarina")
    # Colleagues take part now: only one of another institution is left.
    assert pair.view("first").approved_by == ()
    assert pair.approve("first") is ReviewOutcome.ONE_MORE
    assert pair.approve("zarina") is ReviewOutcome.NOT_ALLOWED
    assert pair.view("saule").approved_by == ("First",)
    assert pair.approve("saule") is ReviewOutcome.APPROVED
    assert pair.subject.published == [0]


def test_the_first_one_counts_again_with_her_role(pair: Pair) -> None:
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE
    pair.dismiss("zarina")
    pair.appoint("zarina", "TJ")
    assert pair.view("first").approved_by == ("Zarina",)
    assert pair.approve("first") is ReviewOutcome.APPROVED


def test_the_first_one_no_longer_counts_as_a_colleague_or_once_she_is_gone(pair: Pair) -> None:
    pair.moves_to("saule", "Ministry of Transport")
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE
    pair.moves_to("zarina", "CUSTOMS")
    assert pair.view("first").approved_by == ()
    assert pair.approve("first") is ReviewOutcome.ONE_MORE
    pair.tx.execute("DELETE FROM members WHERE id = :id", {"id": pair.ids["first"]})
    # Saule is the only one left of another institution.
    assert pair.view("saule").approved_by == ("Zarina",)
    assert pair.approve("saule") is ReviewOutcome.APPROVED


def test_each_version_is_approved_anew(pair: Pair) -> None:
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE
    pair.subject.text += 1
    assert pair.view("first").approved_by == ()
    assert pair.approve("first", "1-0") is ReviewOutcome.CHANGED
    assert pair.approve("first") is ReviewOutcome.ONE_MORE
    assert pair.approve("zarina") is ReviewOutcome.APPROVED
    assert pair.subject.published == [1]
    assert pair.tx.value("SELECT version FROM reviews") == "1-1", "what was decided about"


def test_an_approval_of_the_next_version_is_in_the_audit_too(pair: Pair) -> None:
    pair.approve("zarina")
    pair.subject.text += 1
    assert pair.approve("zarina") is ReviewOutcome.ONE_MORE
    assert pair.audited() == [("pair-seconded", "zarina")] * 2


def test_what_is_sent_again_begins_without_approvals(pair: Pair) -> None:
    pair.approve("zarina")
    before, pair.review_id = pair.review_id, pair.send(1)
    assert pair.review_id != before and pair.view("first").approved_by == ()
    assert pair.approve("first") is ReviewOutcome.ONE_MORE


def test_one_rejection_is_enough(pair: Pair) -> None:
    pair.approve("zarina")
    rejected = inner(reviews.reject)(
        pair.tx, pair.review_id, pair.ids["first"], "1-0", "Not so.", pair.now
    )
    assert rejected is ReviewOutcome.REJECTED and pair.subject.returned == ["Not so."]
    assert pair.approve("zarina") is ReviewOutcome.ALREADY and pair.subject.published == []


def test_an_obstacle_keeps_both_approvals(pair: Pair) -> None:
    pair.approve("zarina")
    pair.subject.has_obstacle = True
    assert pair.approve("first") is Obstacle.PAST
    assert pair.audited() == [("pair-seconded", "zarina")] and pair.told() == 0
    assert pair.view("first").is_pending and pair.view("first").approved_by == ("Zarina", "First")
    pair.subject.has_obstacle = False
    assert pair.approve("zarina") is ReviewOutcome.APPROVED


def test_an_author_with_a_role_does_not_count(pair: Pair) -> None:
    pair.subject = pair.subjects[1] = Subject("pair", "zarina")
    pair.review_id = pair.send(1)
    assert pair.approve("zarina") is ReviewOutcome.NOT_ALLOWED
    assert pair.tx.value("SELECT count(*) FROM review_approvals") == 0
    assert pair.approve("saule") is ReviewOutcome.ONE_MORE
    assert pair.approve("first") is ReviewOutcome.APPROVED
