"""What each set of roles permits, right now and in this country."""

from collections.abc import Iterator

import pytest

from storage.database import Transaction
from storage.features import FEATURES
from storage.kit import permissions
from tests.storage.machine import opened, transaction
from tests.storage.steps import make_member

NOBODY, ONE, TWO, ADMIN, BOTH = range(1, 6)
GRANTS: dict[int, tuple[str, ...]] = {
    NOBODY: (), ONE: ("KZ",), TWO: ("UZ", "KZ"), ADMIN: ("",), BOTH: ("", "UZ"),
}  # fmt: skip
"""Who holds which roles: the countries that she coordinates, "" for an admin."""


@pytest.fixture(scope="module")
def tx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transaction]:
    connection = opened(tmp_path_factory.mktemp("permissions"))
    tx = transaction(connection, FEATURES)
    for member, countries in GRANTS.items():
        assert make_member(tx, member, "TJ") == member
        for country in countries:
            role = "coordinator" if country else "admin"
            tx.execute(
                """INSERT INTO roles (member_id, role, country, granted_at)
                VALUES (:id, :role, :country, 1)""",
                {"id": member, "role": role, "country": country},
            )
    yield tx
    connection.close()


@pytest.mark.parametrize(
    ("member", "is_staff", "is_admin", "reviews", "publishes"),
    [
        (NOBODY, False, False, "", ()),
        (ONE, True, False, "KZ", ("KZ",)),
        (TWO, True, False, "KZ UZ", ("KZ", "UZ")),
        (ADMIN, True, True, "KZ TJ UZ", None),
        (BOTH, True, True, "KZ TJ UZ", None),
        (99, False, False, "", ()),
    ],
)
def test_what_roles_permit(
    tx: Transaction,
    member: int,
    is_staff: bool,
    is_admin: bool,
    reviews: str,
    publishes: tuple[str, ...] | None,
) -> None:
    assert permissions.is_staff(tx, member) is is_staff
    assert permissions.is_admin(tx, member) is is_admin
    # Her own country, TJ, gives nobody a right.
    found = [c for c in ("KZ", "TJ", "UZ") if permissions.may_review(tx, member, c)]
    assert found == reviews.split()
    assert permissions.publishable_countries(tx, member) == publishes


def test_all_admins_but_one(tx: Transaction) -> None:
    assert permissions.admins(tx) == [ADMIN, BOTH]
    assert permissions.admins(tx, but=ADMIN) == [BOTH]
    assert permissions.admins(tx, but=ONE) == [ADMIN, BOTH]
