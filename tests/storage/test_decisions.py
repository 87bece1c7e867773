"""What a decision ends, and where it is refused."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import reviews
from storage.database import Transaction
from storage.reviews import ReviewOutcome
from tests.storage.machine import inner, opened
from tests.storage.reviewing import ReviewSetup, Subject


class Notes(ReviewSetup):
    """Amina's note, about which Zarina, First and Malika's colleagues may decide."""

    def __init__(self, folder: Path) -> None:
        self.connection = opened(folder)
        self.set_up(self.connection)
        self.subjects[1] = Subject("note", "amina")
        self.review_id = self.send(1)

    def approve(self, who: str, version: str = "1-0", shown_in: int | None = None) -> object:
        return inner(reviews.approve)(
            self.tx, self.review_id, self.ids[who], version, self.now, shown_in=shown_in
        )

    def delivered(self) -> None:
        """The requests are in the reviewers' chats."""
        self.tx.execute("UPDATE deliveries SET status = 'sent', telegram_message_id = id")

    def edited(self) -> list[int]:
        """The ids of the deliveries that are going to be edited."""
        rows = self.tx.rows("SELECT delivery_id FROM pending_edits ORDER BY delivery_id")
        return [row["delivery_id"] for row in rows]


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Notes]:
    found = Notes(tmp_path)
    yield found
    found.connection.close()


def claims(tx: Transaction) -> int:
    return tx.value("SELECT count(*) FROM review_claims")


def test_a_claim_ends_with_the_review(notes: Notes) -> None:
    def opens() -> None:
        inner(reviews.open_review)(notes.tx, notes.review_id, notes.ids["zarina"], notes.now)
        assert claims(notes.tx) == 1

    opens()
    notes.review_id = notes.send(1)
    assert claims(notes.tx) == 0, "superseded"
    opens()
    assert reviews.withdraw(notes.tx, "note", 1, notes.now) and claims(notes.tx) == 0
    notes.review_id = notes.send(1)
    opens()
    assert notes.approve("zarina") is ReviewOutcome.APPROVED and claims(notes.tx) == 0
    # A decided review is read without a claim.
    inner(reviews.open_review)(notes.tx, notes.review_id, notes.ids["zarina"], notes.now)
    assert claims(notes.tx) == 0


def test_a_claim_ends_with_the_role_and_with_the_lease(notes: Notes) -> None:
    zarina, first = notes.ids["zarina"], notes.ids["first"]
    inner(reviews.open_review)(notes.tx, notes.review_id, zarina, notes.now)
    assert inner(reviews.next_pending)(notes.tx, first, None, notes.now) is None
    later = notes.now + reviews.LEASE
    almost = inner(reviews.open_review)(
        notes.tx, notes.review_id, first, later - timedelta(seconds=1)
    )
    assert almost is not None and (almost.claimed_by, almost.claimed_until) == ("Zarina", later)
    taken = inner(reviews.open_review)(notes.tx, notes.review_id, first, later)
    assert taken is not None and taken.claimed_by is None
    reviews.release_all_of(notes.tx, zarina, notes.now)
    assert claims(notes.tx) == 1, "of her own only"
    reviews.release_all_of(notes.tx, first, notes.now)
    assert claims(notes.tx) == 0


def test_opening_it_again_renews_the_claim(notes: Notes) -> None:
    zarina, first = notes.ids["zarina"], notes.ids["first"]
    again = notes.now + timedelta(minutes=20)
    for now in (notes.now, again):
        inner(reviews.open_review)(notes.tx, notes.review_id, zarina, now)
    other = inner(reviews.open_review)(
        notes.tx, notes.review_id, first, notes.now + timedelta(minutes=40)
    )
    assert other is not None and other.claimed_until == again + reviews.LEASE


def test_the_messages_of_the_others_are_brought_up_to_date(notes: Notes) -> None:
    notes.moves_to("saule", None)
    notes.review_id = notes.send(1)
    notes.delivered()
    notes.tx.execute("DELETE FROM pending_edits")
    requested = {
        row["recipient_id"]: row["id"]
        for row in notes.tx.rows(
            """SELECT deliveries.id AS id, recipient_id FROM deliveries
            JOIN messages ON messages.id = message_id WHERE subject_id = :id""",
            {"id": notes.review_id},
        )
    }
    own = requested.pop(notes.ids["zarina"])
    assert list(requested) == [notes.ids["saule"]]
    assert notes.approve("zarina", shown_in=own) is ReviewOutcome.APPROVED
    assert notes.edited() == list(requested.values()), "hers shows the decision already"


def test_what_is_gone_is_decided_by_nobody(notes: Notes) -> None:
    del notes.subjects[1]
    assert notes.approve("zarina") is ReviewOutcome.GONE
    assert (
        inner(reviews.open_review)(notes.tx, notes.review_id, notes.ids["zarina"], notes.now)
        is None
    )
    notes.review_id = 99
    assert notes.approve("zarina") is ReviewOutcome.GONE


def test_reviewers_of_a_complaint_do_not_learn_who_made_it(notes: Notes) -> None:
    notes.subjects[2] = Subject("complaint", "nigora", "amina")
    first = notes.ids["first"]
    view = inner(reviews.open_review)(notes.tx, notes.send(2), first, notes.now)
    assert view is not None and view.author is None
    view = inner(reviews.open_review)(notes.tx, notes.review_id, first, notes.now)
    assert view is not None and view.author == "Amina"


def test_nobody_asks_for_changes_of_a_complaint(notes: Notes) -> None:
    notes.subjects[2] = Subject("complaint", "nigora", "amina")
    notes.review_id = notes.send(2)
    outcome = inner(reviews.request_changes)(
        notes.tx, notes.review_id, notes.ids["first"], "2-0", "Please.", notes.now
    )
    assert outcome is ReviewOutcome.NOT_ALLOWED and notes.subjects[2].returned == []


def test_who_may_not_decide_does_not_learn_that_it_is_decided(notes: Notes) -> None:
    assert notes.approve("zarina") is ReviewOutcome.APPROVED
    assert notes.approve("nigora") is ReviewOutcome.NOT_ALLOWED
    assert notes.approve("first") is ReviewOutcome.ALREADY


def test_what_another_action_has_settled_is_decided_without_effect(notes: Notes) -> None:
    first, amina = notes.ids["first"], notes.ids["amina"]
    assert inner(reviews.decided_for)(notes.tx, notes.review_id, amina) is None, "not yet"
    assert reviews.settle(notes.tx, "note", 1, first, "Because.", notes.now)
    assert not reviews.settle(notes.tx, "note", 1, first, "Because.", notes.now)
    assert not reviews.settle(notes.tx, "note", 2, first, "Because.", notes.now)
    found = reviews.find(notes.tx, notes.review_id)
    assert found is not None and notes.subjects[1].published == []
    assert (found.status, found.decided_by, found.comment) == ("approved", first, "Because.")
    rows = notes.tx.rows("SELECT action, actor_id, note FROM audit")
    assert [tuple(row) for row in rows] == [("note-approved", first, "Because.")]
    told = inner(reviews.decided_for)(notes.tx, notes.review_id, amina)
    assert told == found
    assert inner(reviews.decided_for)(notes.tx, notes.review_id, notes.ids["nigora"]) is None


def test_a_question_is_answered_by_the_author_while_the_review_is_pending(notes: Notes) -> None:
    zarina, amina = notes.ids["zarina"], notes.ids["amina"]

    def answer(author: int) -> ReviewOutcome:
        return inner(reviews.answer)(notes.tx, 1, author, "So.", notes.now)

    def told() -> list[int]:
        return [
            row["recipient_id"]
            for row in notes.tx.rows(
                """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
                WHERE kind = :kind ORDER BY recipient_id""",
                {"kind": reviews.ANSWER},
            )
        ]

    inner(reviews.ask)(notes.tx, notes.review_id, zarina, "How?", notes.now)
    assert inner(reviews.question_for)(notes.tx, 1, notes.ids["nigora"]) is None
    assert inner(reviews.answer_for)(notes.tx, 1, notes.ids["nigora"]) is None
    assert inner(reviews.answer_for)(notes.tx, 1, notes.ids["first"]) is not None
    assert answer(notes.ids["nigora"]) is ReviewOutcome.GONE and told() == []
    assert answer(amina) is ReviewOutcome.ANSWERED
    assert told() == [zarina], "who asked"
    notes.dismiss("zarina")
    notes.tx.execute("DELETE FROM messages")
    answer(amina)
    assert told() == [notes.ids["first"]], "who may decide, now that she may not"
    notes.tx.execute("UPDATE members SET suspended_at = 1 WHERE id = :id", {"id": amina})
    assert answer(amina) is ReviewOutcome.GONE
    notes.tx.execute("UPDATE members SET suspended_at = NULL")
    notes.approve("first")
    assert answer(amina) is ReviewOutcome.ALREADY
    assert inner(reviews.question_for)(notes.tx, 1, amina) is None


def test_a_review_follows_its_author_to_another_country(notes: Notes) -> None:
    notes.delivered()
    inner(reviews.open_review)(notes.tx, notes.review_id, notes.ids["zarina"], notes.now)
    reviews.move(notes.tx, "note", 1, "TJ", notes.now, approvals=2)
    assert claims(notes.tx) == 1 and notes.edited() == [], "she has not moved"
    notes.moves_to("malika", None)
    reviews.move(notes.tx, "note", 1, "UZ", notes.now, approvals=2)
    assert claims(notes.tx) == 0 and notes.edited()
    assert not reviews.may_decide(notes.tx, notes.review_id, notes.ids["zarina"])
    assert reviews.may_decide(notes.tx, notes.review_id, notes.ids["malika"])
    told = "SELECT count(*) FROM deliveries WHERE status = 'queued' AND recipient_id = :id"
    assert notes.tx.value(told, {"id": notes.ids["malika"]}) == 1


def test_who_proposed_something_decides_first(notes: Notes) -> None:
    """The reviewer that the submission names is told alone; a quiet one is told to nobody."""
    requests = "SELECT count(*) FROM messages WHERE kind = 'review-requested'"
    before: int = notes.tx.value(requests)
    reviews.submit(notes.tx, "note", 1, notes.ids["amina"], notes.now, country="TJ", is_quiet=True)
    assert notes.tx.value(requests) == before
    notes.tx.execute("DELETE FROM messages")
    reviews.submit(
        notes.tx, "note", 1, notes.ids["amina"], notes.now, country="TJ",
        reviewer_id=notes.ids["first"],
    )  # fmt: skip
    assert [row["recipient_id"] for row in notes.tx.rows("SELECT * FROM deliveries")] == [
        notes.ids["first"]
    ]
