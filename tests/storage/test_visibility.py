"""Who sees whom, case by case: hidden, suspended and blocked members, and what staff see."""

from datetime import timedelta
from itertools import product

import pytest

from storage import blocks, visibility
from storage.blocks import Blocked
from storage.database import Transaction, to_timestamp
from storage.kit import personal_data
from tests.storage.machine import START, inner
from tests.storage.steps import make_member

COUNTRIES = ("TJ", "TJ", "UZ", "UZ", "KZ", "KZ")
SUSPENDED = "status = 'rejected', suspended_at = 1, joined_at = NULL"
PENDING = "status = 'pending', joined_at = NULL"
HIDDEN = "hidden_at = 1"


@pytest.fixture
def tx(tx: Transaction) -> Transaction:
    """Six members, named after their numbers; 5 has blocked 6."""
    for number, country in enumerate(COUNTRIES, 1):
        assert make_member(tx, number, country) == number
    tx.execute("UPDATE members SET name = 'Woman ' || id")
    blocks.block(tx, 5, 6, START)
    return tx


def alter(tx: Transaction, member_id: int, how: str) -> None:
    tx.execute(f"UPDATE members SET {how} WHERE id = :id", {"id": member_id})


def is_indexed(tx: Transaction, member_id: int) -> bool:
    found = tx.value("SELECT count(*) FROM member_words WHERE rowid = :id", {"id": member_id})
    return bool(found)


@pytest.mark.parametrize("how", [SUSPENDED, PENDING, HIDDEN])
def test_whoever_is_not_shown_is_seen_by_nobody_and_sees_as_before(
    tx: Transaction, how: str
) -> None:
    assert visibility.is_shown(tx, 2) and visibility.can_see(tx, 1, 2)
    alter(tx, 2, how)
    assert not visibility.is_shown(tx, 2)
    assert not visibility.can_see(tx, 1, 2)
    assert visibility.can_see(tx, 2, 1)
    assert visibility.is_shown(tx, 1)
    assert not visibility.is_shown(tx, 99) and not visibility.can_see(tx, 1, 99)


@pytest.mark.parametrize(("one", "other"), list(product([None, False, True], repeat=2)))
def test_a_block_hides_as_far_as_it_goes(
    tx: Transaction, one: bool | None, other: bool | None
) -> None:
    """`one` is what 1 has done to 3, `other` what 3 has done to 1: nothing, a block, or a one-way
    block, which hides only the blocked member.
    """
    for who, whom, one_way in ((1, 3, one), (3, 1, other)):
        if one_way is not None:
            blocks.block(tx, who, whom, START, one_way=one_way)
    hidden_from_1 = one is not None or other is False
    hidden_from_3 = other is not None or one is False
    for viewer, seen, is_hidden in ((1, 3, hidden_from_1), (3, 1, hidden_from_3)):
        assert blocks.hides(tx, seen, viewer) is is_hidden
        assert visibility.can_see(tx, viewer, seen) is not is_hidden
        assert blocks.hidden_from(tx, viewer) == ({seen} if is_hidden else set())
    # What others have done changes nothing.
    for viewer, seen in ((1, 2), (2, 1), (2, 3), (1, 6), (5, 1)):
        assert not blocks.hides(tx, seen, viewer) and visibility.can_see(tx, viewer, seen)
    assert blocks.hidden_from(tx, 5) == {6} and blocks.hidden_from(tx, 6) == {5}
    assert blocks.hidden_from(tx, 2) == set()


@pytest.mark.parametrize(
    ("first", "then", "is_one_way"),
    [(True, False, False), (False, True, False), (True, True, True), (False, False, False)],
)
def test_a_block_becomes_mutual_and_never_one_way(
    tx: Transaction, first: bool, then: bool, is_one_way: bool
) -> None:
    blocks.block(tx, 1, 2, START, one_way=first)
    blocks.block(tx, 1, 2, START + timedelta(days=1), one_way=then)
    (row,) = tx.rows("SELECT * FROM blocks WHERE member_id = 1")
    assert (row["blocked_id"], row["one_way"]) == (2, int(is_one_way))
    assert row["created_at"] == to_timestamp(START)


def test_only_the_one_who_blocked_unblocks(tx: Transaction) -> None:
    for who, whom in ((1, 2), (1, 3), (4, 2)):
        blocks.block(tx, who, whom, START)
    unblock = inner(blocks.unblock)
    assert unblock(tx, 2, 1) is False
    assert unblock(tx, 1, 2) is True
    assert unblock(tx, 1, 2) is False
    assert blocks.hidden_from(tx, 1) == {3}
    assert blocks.hidden_from(tx, 4) == {2} and blocks.hidden_from(tx, 5) == {6}


def test_the_list_of_the_blocked_does_not_tell_who_is_gone_or_has_blocked_back(
    tx: Transaction,
) -> None:
    for whom, after in ((2, 0), (3, 2), (4, 1), (6, 1)):
        blocks.block(tx, 1, whom, START + timedelta(hours=after))
    listed = inner(blocks.blocked_by)

    def ids() -> list[int]:
        return [one.member_id for one in listed(tx, 1)]

    assert ids() == [3, 4, 6, 2]
    assert listed(tx, 1)[0] == Blocked(3, "Woman 3", "customs", "UZ")
    # Where she has blocked her too without knowing whom, the list stays as it was.
    blocks.block(tx, 4, 1, START, one_way=True)
    assert ids() == [3, 4, 6, 2]
    blocks.block(tx, 4, 1, START)
    assert ids() == [3, 6, 2]
    alter(tx, 3, SUSPENDED)
    alter(tx, 6, HIDDEN)
    assert ids() == [2]
    alter(tx, 2, "name_shown_to = 2")
    assert listed(tx, 1) == (Blocked(2, None, "customs", "TJ"),)
    assert [one.member_id for one in listed(tx, 4)] == [], "1 has blocked her as well"
    assert listed(tx, 2) == ()


def test_her_data_name_whom_she_has_blocked_knowingly(tx: Transaction) -> None:
    blocks.block(tx, 1, 2, START)
    blocks.block(tx, 1, 3, START, one_way=True)
    blocks.block(tx, 4, 1, START)
    alter(tx, 5, "name_shown_to = 2")
    blocks.block(tx, 1, 5, START)
    rows = inner(personal_data.export)(tx, 1)["blocks.member_id"]
    assert sorted((row["one_way"], row["blocked"] or "") for row in rows) == [
        (0, ""), (0, "Woman 2"), (1, "")
    ]  # fmt: skip
    assert "blocks.blocked_id" not in inner(personal_data.export)(tx, 6)


@pytest.mark.parametrize(
    ("role", "country", "sees"),
    [("admin", "", (True, True)), ("coordinator", "UZ", (True, True)),
     ("coordinator", "KZ", (True, False)), (None, "", (False, False))],
)  # fmt: skip
def test_staff_see_members_and_hidden_ones_of_whom_they_decide(
    tx: Transaction, role: str | None, country: str, sees: tuple[bool, bool]
) -> None:
    if role:
        tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (1, :role, :country, 1)""",
            {"role": role, "country": country},
        )
    blocks.block(tx, 3, 1, START)
    assert visibility.is_shown_to_staff(tx, 1, 3) is sees[0]
    alter(tx, 3, HIDDEN)
    assert visibility.is_shown_to_staff(tx, 1, 3) is sees[1]
    for how in (PENDING, SUSPENDED):
        alter(tx, 4, how)
        assert not visibility.is_shown_to_staff(tx, 1, 4)
    assert not visibility.is_shown_to_staff(tx, 1, 99)


def test_she_hides_and_comes_back_alone(tx: Transaction) -> None:
    hide, show = inner(visibility.hide), inner(visibility.show)
    assert show(tx, 2, START) is False
    assert not is_indexed(tx, 2)
    alter(tx, 3, HIDDEN)
    assert hide(tx, 2, START) is True
    assert hide(tx, 2, START + timedelta(days=1)) is False
    hidden = {row["id"]: row["hidden_at"] for row in tx.rows("SELECT id, hidden_at FROM members")}
    assert hidden == {1: None, 2: to_timestamp(START), 3: 1, 4: None, 5: None, 6: None}
    assert show(tx, 2, START) is True
    assert show(tx, 2, START) is False
    assert visibility.is_shown(tx, 2) and not visibility.is_shown(tx, 3)
    # The index of the search follows at once.
    assert is_indexed(tx, 2)
    assert hide(tx, 2, START) is True
    assert not is_indexed(tx, 2)


@pytest.mark.parametrize("how", [SUSPENDED, PENDING])
def test_whoever_is_not_a_member_hides_nothing(tx: Transaction, how: str) -> None:
    alter(tx, 2, how)
    assert inner(visibility.hide)(tx, 2, START) is False
    assert tx.value("SELECT hidden_at FROM members WHERE id = 2") is None
    assert inner(visibility.hide)(tx, 99, START) is False
