"""The focal points of a country: those whom the chair writes to, and who answer for it.

They are the coordinators of the country, unless admins have named others.
"""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.kit.taxonomy import COUNTRIES
from storage.members import is_member
from storage.terms.records import TermOutcome, countries_in


def of_country(tx: Transaction, country: str) -> tuple[int, ...]:
    """The ids of a country's focal points, ascending: those whom admins have named, else its
    coordinators. Empty if there is nobody.
    """
    named = tuple(
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM focal_points JOIN members ON members.id = member_id
            WHERE focal_points.country = :country AND members.status = 'member'
            ORDER BY member_id""",
            {"country": country},
        )
    )
    return named or tuple(
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM roles JOIN members ON members.id = member_id
            WHERE role = 'coordinator' AND roles.country = :country AND members.status = 'member'
            ORDER BY member_id""",
            {"country": country},
        )
    )


def of_all(tx: Transaction, of_network: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The focal points of each country of the Dialogue, in its order; `of_network` are the
    countries of the configuration.
    """
    return {country: of_country(tx, country) for country in countries_in(tx, of_network)}


@query
def by_country(tx: Transaction, of_network: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The focal points of each country of the Dialogue."""
    return of_all(tx, of_network)


@query
def named(tx: Transaction, country: str) -> tuple[int, ...]:
    """The ids of those whom admins have named for a country; empty if its coordinators stand."""
    return tuple(
        row["member_id"]
        for row in tx.rows(
            "SELECT member_id FROM focal_points WHERE country = :country ORDER BY member_id",
            {"country": country},
        )
    )


@mutation
def name(
    tx: Transaction, actor_id: int, country: str, member_id: int, now: datetime
) -> TermOutcome:
    """Name a member as a focal point of a country, in place of its coordinators."""
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    if country not in COUNTRIES:
        return TermOutcome.NOT_A_COUNTRY
    if not is_member(tx, member_id):
        return TermOutcome.NOT_A_MEMBER
    added = tx.execute(
        """INSERT INTO focal_points (country, member_id, named_at)
        VALUES (:country, :member, :now) ON CONFLICT DO NOTHING""",
        {"country": country, "member": member_id, "now": to_timestamp(now)},
    )
    if not added:
        return TermOutcome.UNCHANGED
    audit.record(tx, actor_id, "focal-name", now, member_id=member_id, reason=country)
    return TermOutcome.DONE


@mutation
def unname(
    tx: Transaction, actor_id: int, country: str, member_id: int, now: datetime
) -> TermOutcome:
    """Take a focal point back; without any, the coordinators of the country stand again."""
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    removed = tx.execute(
        "DELETE FROM focal_points WHERE country = :country AND member_id = :member",
        {"country": country, "member": member_id},
    )
    if not removed:
        return TermOutcome.UNCHANGED
    audit.record(tx, actor_id, "focal-remove", now, member_id=member_id, reason=country)
    return TermOutcome.DONE
