"""The practices in a digest beside the audience rule: the same members, by either of the two."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import audiences, digests, members, reviews
from storage.database import Transaction
from storage.kit.taxonomy import TOPICS
from storage.members import Profile
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from tests.practices.steps import TEXTS
from tests.storage.machine import START, inner

SOME = st.sets(st.sampled_from(TOPICS[:3])).map(lambda topics: tuple(sorted(topics)))
ADMIN, WRITER = 1, 2


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    assert [join(tx, (), ()) for _ in range(2)] == [ADMIN, WRITER]
    tx.execute("INSERT INTO roles (member_id, role, granted_at) VALUES (1, 'admin', 1)")
    tx.execute("SAVEPOINT example")
    return tx


def join(tx: Transaction, offers: tuple[str, ...], seeks: tuple[str, ...]) -> int:
    """A new member with these topics."""
    number: int = tx.value("SELECT count(*) FROM members")
    member_id = members.ensure(tx, 100 + number, START)
    profile = Profile("Amina", "KZ", "customs", offers=offers, seeks=seeks)
    tx.execute("UPDATE members SET consent_version = 1, consented_at = 1")
    members.write_profile(tx, member_id, profile, START)
    members.make_member(tx, member_id, START)
    return member_id


def share(tx: Transaction, title: str, topics: tuple[str, ...]) -> None:
    """A practice in the library since tomorrow."""
    tomorrow = START + timedelta(days=1)
    texts = {"title": title, **TEXTS}
    shared = NewPractice("en", texts, topics, None, is_named=True, keep_after_leaving=True)
    inner(submissions.share)(tx, WRITER, None, shared, tomorrow)
    review_id: int = tx.value("SELECT max(id) FROM reviews")
    review = reviews.find(tx, review_id)
    assert review is not None
    inner(reviews.approve)(tx, review_id, ADMIN, review.version, tomorrow)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    people=st.lists(st.tuples(SOME, SOME), min_size=1, max_size=4),
    shared=st.lists(SOME.filter(bool), min_size=1, max_size=3),
)
def test_a_practice_is_told_to_the_audience_of_its_topics(
    tx: Transaction,
    people: list[tuple[tuple[str, ...], tuple[str, ...]]],
    shared: list[tuple[str, ...]],
) -> None:
    tx.execute("ROLLBACK TO example")
    ids = {join(tx, *topics) for topics in people}
    for number, topics in enumerate(shared):
        share(tx, f"Practice {number}", topics)
    tx.execute(
        "UPDATE digests SET until = :until",
        {"until": int((START + timedelta(days=7)).timestamp())},
    )
    told: dict[str, set[int]] = {f"Practice {number}": set() for number in range(len(shared))}
    for member_id in ids:
        digest = inner(digests.digest_for)(tx, member_id, START + timedelta(days=7))
        assert digest is not None
        for practice in digest.practices:
            told[practice.title].add(member_id)
    for number, topics in enumerate(shared):
        where, values = audiences.condition(tx, audiences.of_topics(topics))
        reached = {row["id"] for row in tx.rows(f"SELECT id FROM members WHERE {where}", values)}
        assert told[f"Practice {number}"] == reached & ids
