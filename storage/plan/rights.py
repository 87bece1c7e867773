"""Who does what with the action plan: read in the transaction that acts.

The chair, the focal points of all countries and admins draft items. The chair and admins change any
of them and record what a meeting decided; a focal point changes her own and those of her country.
Whoever answers for an item reports on it, and so may those who change it.
"""

from datetime import date, datetime

from storage import members, terms
from storage.database import Transaction, query
from storage.kit import permissions
from storage.kit.taxonomy import COUNTRIES, zone_of
from storage.plan.records import Item
from storage.terms import focal_points
from storage.terms.records import countries_in, today_in


def date_at(tx: Transaction, now: datetime) -> date:
    """The date at a moment (UTC), where the chair is."""
    term = terms.current(tx)
    return today_in(zone_of(None) if term is None else term.zone, now)


def countries(tx: Transaction) -> tuple[str, ...]:
    """The countries of the Dialogue, in its order; all countries as long as it has none."""
    return countries_in(tx, COUNTRIES)


def leads(tx: Transaction, member_id: int) -> bool:
    """Whether she carries the chair at this moment, or is an admin."""
    return members.is_member(tx, member_id) and permissions.acts_for_chair(tx, member_id)


def drafts(tx: Transaction, member_id: int) -> bool:
    """Whether she may draft items."""
    return leads(tx, member_id) or bool(points_of(tx, member_id))


@query
def may_draft(tx: Transaction, member_id: int) -> bool:
    """Whether she may draft items."""
    return drafts(tx, member_id)


def points_of(tx: Transaction, member_id: int) -> frozenset[str]:
    """The countries whose focal point she is, while she is a member."""
    if not members.is_member(tx, member_id):
        return frozenset()
    return frozenset(
        country for country in countries(tx) if member_id in focal_points.of_country(tx, country)
    )


def may_change(tx: Transaction, item: Item, member_id: int) -> bool:
    """Whether she may change the words of an item, and who answers for it."""
    term = terms.current(tx)
    if term is None or term.id != item.term_id or item.ending is not None:
        return False
    if leads(tx, member_id):
        return True
    points = points_of(tx, member_id)
    return bool(points) and (
        item.author_id == member_id or bool(points & {*item.shown.words.countries, item.country})
    )


def may_report(tx: Transaction, item: Item, member_id: int) -> bool:
    """Whether she may report on an item."""
    if not item.is_open:
        return False
    is_hers = item.responsible_id == member_id and members.is_member(tx, member_id)
    return is_hers or may_change(tx, item, member_id)


def stand_in(tx: Transaction, country: str | None, but: int | None) -> int | None:
    """Who answers for an item of this country when nobody else does: its focal point, else whoever
    carries the chair, else nobody. `but` is never taken.
    """
    points = () if country is None else focal_points.of_country(tx, country)
    term = terms.current(tx)
    chairs = () if term is None else term.chairs
    return next((one for one in (*points, *chairs) if one != but), None)
