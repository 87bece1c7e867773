"""Which circle lets whom in."""

from dataclasses import replace

import pytest

from handlers.kit import access
from handlers.kit.access import Access, access_of
from storage.kit.quiet_hours import QuietHours
from storage.members import Member, MemberStatus

MEMBER = Member(
    1, 1, "en", MemberStatus.MEMBER, "Amina", "TJ", False, frozenset(), None, None,
    QuietHours("Asia/Dushanbe", 22, 8), False,
)  # fmt: skip
PEOPLE = {
    **{status.value: replace(MEMBER, status=status) for status in MemberStatus},
    "hidden": replace(MEMBER, is_hidden=True),
    "coordinator": replace(MEMBER, coordinated_countries=frozenset({"TJ"})),
    "chair": replace(MEMBER, is_chair=True),
    "admin": replace(MEMBER, is_admin=True),
}
STAFF = {"coordinator", "admin"}
IN = STAFF | {"member", "chair"}
LET_IN = {
    access.anyone: set(PEOPLE),
    access.registered_only: set(PEOPLE) - {"newcomer"},
    access.unsuspended_only: set(PEOPLE) - {"newcomer", "suspended"},
    access.members_only: IN | {"hidden"},
    access.visible_only: IN,
    access.organisers_only: STAFF | {"chair"},
    access.staff_only: STAFF,
    access.chair_only: {"chair", "admin"},
    access.admins_only: {"admin"},
}


async def handler() -> None:
    """Does nothing."""


def test_every_circle_lets_in_whom_it_says() -> None:
    circles = {access_of(decorator(handler)): people for decorator, people in LET_IN.items()}
    assert set(circles) == set(Access)
    for circle, people in circles.items():
        assert {name for name, one in PEOPLE.items() if circle.allows(one)} == people, circle


def test_a_handler_without_a_circle_is_an_error() -> None:
    async def open_to_whom() -> None: ...

    with pytest.raises(LookupError, match="open_to_whom"):
        access_of(open_to_whom)
