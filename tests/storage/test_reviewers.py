"""Who may decide: the SQL of the queue agrees with the rule counted person by person."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from storage import members, reviews
from storage.database import Features, Transaction, to_timestamp
from storage.members import Profile
from storage.reviews import LEASE, Circle, Review, Reviewable, Reviewables
from tests.storage.machine import START, inner, opened, transaction
from tests.storage.reviewing import Person, deciding

NAMES = ("amina", "bibi", "gulnara", "dilnoza", "zarina")
PLACES = {
    None: None, "": None, "Customs": "customs", "CUSTOMS ": "customs", "Customs.": "customs",
    "Таможня": "tamojnia", "Tamozhnya": "tamojnia",
}  # fmt: skip
"""Institutions as they are written, and which of them are the same."""

PEOPLE = st.fixed_dictionaries(
    {
        name: st.tuples(
            st.sets(st.sampled_from(("", "TJ", "UZ")), max_size=2), st.sampled_from(tuple(PLACES))
        )
        for name in NAMES
    }
)
SUBMITTED = st.lists(
    st.tuples(
        st.sampled_from(Circle), st.sampled_from((None, "TJ", "UZ")), st.integers(1, 3),
        st.sampled_from((None, *NAMES)), st.sampled_from((None, None, *NAMES)),
        st.sampled_from((None, None, *NAMES)), st.booleans(),
        st.sampled_from((None, None, *NAMES)),
    ),
    min_size=1, max_size=5,
)  # fmt: skip
"""Circle, country, approvals; the author, whom else it concerns, who claimed it and whether she
still has it, and who speaks for the author.
"""


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    def nothing(_tx: Transaction, _review: Review, _now: object) -> None:
        return None

    kinds = (
        Reviewable(
            f"{circle}-{approvals}", lambda _tx, id: str(id), lambda _tx, id, _language: str(id),
            nothing, nothing, circle, approvals,
        )
        for circle in Circle
        for approvals in (1, 2, 3)
    )  # fmt: skip
    connection = opened(tmp_path)
    found = transaction(connection, Features(Reviewables(*kinds)))
    found.execute("SAVEPOINT example")
    yield found
    connection.close()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@example(
    # The only one of another institution is one too few for two approvals.
    people={
        "amina": (set(), "Customs"), "bibi": ({"TJ"}, "CUSTOMS "), "gulnara": ({"TJ"}, None),
        "dilnoza": (set(), None), "zarina": (set(), None),
    },
    submitted=[(Circle.COUNTRY, "TJ", 2, "amina", None, "bibi", True, None)],
)  # fmt: skip
@given(people=PEOPLE, submitted=SUBMITTED)
def test_the_queue_is_the_rule_counted_one_by_one(
    tx: Transaction,
    people: dict[str, tuple[set[str], str | None]],
    submitted: list[
        tuple[Circle, str | None, int, str | None, str | None, str | None, bool, str | None]
    ],
) -> None:
    tx.execute("ROLLBACK TO example")
    ids = {name: members.ensure(tx, 100 + number, START) for number, name in enumerate(NAMES)}
    for name, (roles, place) in people.items():
        members.write_profile(tx, ids[name], Profile(name, "TJ", "customs", place), START)
        for country in sorted(roles):
            tx.execute(
                """INSERT INTO roles (member_id, role, country, granted_at)
                VALUES (:id, :role, :country, 1)""",
                {
                    "id": ids[name], "role": "coordinator" if country else "admin",
                    "country": country,
                },
            )  # fmt: skip
    model = {name: Person(roles, PLACES[place]) for name, (roles, place) in people.items()}
    hers: dict[str, list[int]] = {name: [] for name in NAMES}
    free: dict[str, list[int]] = {name: [] for name in NAMES}
    for subject_id, one in enumerate(submitted, 1):
        circle, country, approvals, author, concerned, holder, has, sponsor = one
        kind = f"{circle}-{approvals}"
        review_id = reviews.submit(
            tx, kind, subject_id, ids.get(author or ""), START, country=country,
            concerned_id=ids.get(concerned or ""), sponsor_id=ids.get(sponsor or ""),
        )  # fmt: skip
        parties = {author, concerned}
        places = {model[one].place for one in parties if one is not None}
        able = deciding(circle, country, approvals, parties, places, model, sponsor)
        assert reviews.deciding(tx, review_id) == tuple(sorted(ids[one] for one in able))
        if author is not None and concerned is None:
            enough = len(able) >= approvals
            assert reviews.has_reviewers(tx, kind, ids[author], country) == enough
        if holder is not None:
            at = START if has else START - LEASE
            tx.execute(
                """INSERT INTO review_claims (review_id, member_id, claimed_at, ends_at)
                VALUES (:review, :holder, :at, :ends)""",
                {
                    "review": review_id,
                    "holder": ids[holder],
                    "at": to_timestamp(at),
                    "ends": to_timestamp(at + LEASE),
                },
            )
        for name in NAMES:
            assert reviews.may_decide(tx, review_id, ids[name]) == (name in able)
            if name in able:
                hers[name].append(review_id)
                if holder in (None, name) or not has:
                    free[name].append(review_id)
    for name in NAMES:
        found: list[int] = []
        for number in range(len(submitted) + 1):
            page = inner(reviews.queue)(tx, ids[name], "en", None, number, 1, START).page
            found += [row.review_id for row in page.rows]
            assert page.has_more == (number + 1 < len(hers[name]))
            assert all(row.is_claimed == (row.review_id not in free[name]) for row in page.rows)
        assert found == hers[name]
        assert inner(reviews.pending_count)(tx, ids[name]) == len(found)
        following = inner(reviews.next_pending)(tx, ids[name], None, START)
        assert following == next(iter(free[name]), None)


def test_the_queue_of_one_kind_and_the_oldest_first(tx: Transaction) -> None:
    saule, amina = members.ensure(tx, 1, START), members.ensure(tx, 2, START)
    tx.execute(
        """INSERT INTO roles (member_id, role, country, granted_at)
        VALUES (:id, 'coordinator', 'TJ', 1)""",
        {"id": saule},
    )
    found = [
        reviews.submit(
            tx, kind, number, amina, START - timedelta(minutes=number), country="TJ"
        )
        for number, kind in enumerate(("country-1", "staff-1", "country-1"))
    ]  # fmt: skip
    queue = inner(reviews.queue)(tx, saule, "en", "country-1", 0, 9, START)
    assert [row.review_id for row in queue.page.rows] == [found[2], found[0]]
    assert queue.counts == {"country-1": 2, "staff-1": 1} and queue.total == 3
    assert inner(reviews.next_pending)(tx, saule, "staff-1", START) == found[1]
    assert inner(reviews.next_pending)(tx, saule, "admins-1", START) is None
