"""Members who have been silent for long are asked whether they are still there, and once a year
whether their profile is still right.
"""

from datetime import timedelta

import pytest

from storage import presence
from storage.database import Transaction, to_timestamp
from storage.kit.retention import Terms
from tests.storage.machine import START, inner
from tests.storage.steps import asked, make_member, set_presence


def test_a_silent_member_is_asked_twice_and_then_over(tx: Transaction) -> None:
    silent, heard = make_member(tx, 1, "TJ"), make_member(tx, 2, "TJ")
    admin = make_member(tx, 3, "TJ")
    tx.execute(
        "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)", {"id": admin}
    )
    terms = Terms()
    for member, days in ((silent, terms.silent_members), (heard, terms.silent_members - 1),
                         (admin, terms.silent_members)):  # fmt: skip
        set_presence(tx, member, days)
    now = START
    for round_ in (1, 2):
        assert inner(presence.ask)(tx, now) == 1
        assert inner(presence.ask)(tx, now) == 0
        assert asked(tx, presence.STILL_THERE) == [silent] * round_
        assert inner(presence.ending)(tx, now) == {}
        now += presence.ASK_AGAIN
        assert inner(presence.ending)(tx, now - timedelta(seconds=1)) == {}
        inner(presence.mark_seen)(tx, heard, now)
    assert inner(presence.ending)(tx, now) == {silent: "silent_members"}
    inner(presence.mark_seen)(tx, silent, now)
    assert inner(presence.ending)(tx, now) == {}
    assert inner(presence.ask)(tx, now) == 0


@pytest.mark.parametrize(
    ("status", "term"),
    [
        ("status = 'newcomer', joined_at = NULL", "unfinished_registrations"),
        ("status = 'rejected', joined_at = NULL", "declined_applications"),
        ("status = 'rejected', joined_at = NULL, suspended_at = :at", "suspended_members"),
    ],
)
def test_others_are_over_without_being_asked(tx: Transaction, status: str, term: str) -> None:
    member = make_member(tx, 1, "TJ")
    days: int = getattr(Terms(), term)
    at = to_timestamp(START - timedelta(days=days))
    tx.execute(f"UPDATE members SET {status} WHERE id = :id", {"id": member, "at": at})
    set_presence(tx, member, days - 1)
    assert inner(presence.ending)(tx, START) == {}
    set_presence(tx, member, days)
    assert inner(presence.ending)(tx, START) == {member: term}
    if term == "declined_applications":
        tx.execute(
            """INSERT INTO reviews (kind, subject_id, version, circle, approvals, status,
                submitted_at, decided_at)
            VALUES ('application', :id, '', 'admins', 1, 'rejected', 1, :now)""",
            {"id": member, "now": to_timestamp(START)},
        )
        assert inner(presence.ending)(tx, START) == {}
    assert inner(presence.ask)(tx, START) == 0


def test_once_a_year_a_profile_is_asked_about(tx: Transaction) -> None:
    member = make_member(tx, 1, "TJ")
    inner(presence.confirm_profile)(tx, member, START)
    year = timedelta(days=Terms().profile_check)
    assert inner(presence.ask)(tx, START + year - timedelta(seconds=1)) == 0
    assert inner(presence.ask)(tx, START + year) == 1
    assert inner(presence.ask)(tx, START + year + timedelta(days=9)) == 0
    assert asked(tx, presence.STILL_RIGHT) == [member]
    presence.profile_confirmed(tx, member, START + year)
    assert inner(presence.ask)(tx, START + year * 2 - timedelta(days=1)) == 0
    # One who is silent is not asked twice over.
    assert inner(presence.ask)(tx, START + year * 2) == 1
    assert asked(tx, presence.STILL_THERE) == [member]


def test_she_is_told_until_when_she_can_answer(tx: Transaction) -> None:
    member = make_member(tx, 1, "TJ")
    assert inner(presence.ends_at)(tx, member) is None
    set_presence(tx, member, Terms().silent_members)
    assert inner(presence.ends_at)(tx, member) is None
    for round_ in range(presence.SILENCE_ASKS):
        now = START + presence.ASK_AGAIN * round_
        inner(presence.ask)(tx, now)
        assert inner(presence.ends_at)(tx, member) == START + presence.ASK_AGAIN * 2
    inner(presence.mark_seen)(tx, member, START)
    assert inner(presence.ends_at)(tx, member) is None


def test_the_questions_that_are_asked_end_with_their_time(tx: Transaction) -> None:
    """The first and the second question have subjects 1 and 2; none is sent at once to everybody,
    and none when the next one is due.
    """
    silent, other = make_member(tx, 1, "TJ"), make_member(tx, 2, "TJ")
    set_presence(tx, silent, Terms().silent_members)
    inner(presence.confirm_profile)(tx, other, START - timedelta(days=Terms().profile_check))
    inner(presence.ask)(tx, START)
    inner(presence.ask)(tx, START + presence.ASK_AGAIN)

    def sent(kind: str) -> list[tuple[object, ...]]:
        return [
            tuple(row)
            for row in tx.rows(
                """SELECT recipient_id, subject_id, deliveries.bulk, expires_at FROM deliveries
                JOIN messages ON messages.id = message_id WHERE kind = :kind
                ORDER BY messages.id""",
                {"kind": kind},
            )
        ]

    ends = [to_timestamp(START + presence.ASK_AGAIN * times) for times in (1, 2)]
    assert sent(presence.STILL_THERE) == [(silent, 1, 1, ends[0]), (silent, 2, 1, ends[1])]
    half_a_year = START + timedelta(days=Terms().profile_check) / 2
    assert sent(presence.STILL_RIGHT) == [(other, None, 1, to_timestamp(half_a_year))]


def test_who_is_not_asked_about_her_profile(tx: Transaction) -> None:
    """Nobody who is no member, has blocked the bot or is being asked whether she is there."""
    for number, but in enumerate(
        ("blocked_at = 1", "status = 'pending', joined_at = NULL", "language = 'en'"), 1
    ):
        member = make_member(tx, number, "TJ")
        tx.execute(f"UPDATE members SET {but} WHERE id = :id", {"id": member})
        inner(presence.confirm_profile)(tx, member, START)
    later = START + timedelta(days=Terms().profile_check)
    for number in (1, 2, 3):
        inner(presence.mark_seen)(tx, number, later)
    assert inner(presence.ask)(tx, later) == 1
    assert asked(tx, presence.STILL_RIGHT) == [3]


def test_some_at_a_time_and_none_of_the_staff(tx: Transaction) -> None:
    newcomers = [make_member(tx, number, "TJ") for number in range(1, 6)]
    tx.execute("UPDATE members SET status = 'newcomer', joined_at = NULL")
    for member in newcomers:
        set_presence(tx, member, Terms().unfinished_registrations)
    tx.execute("INSERT INTO roles (member_id, role, granted_at) VALUES (1, 'admin', 1)")
    assert list(inner(presence.ending)(tx, START, 3)) == newcomers[1:4]
    assert list(inner(presence.ending)(tx, START)) == newcomers[1:]
