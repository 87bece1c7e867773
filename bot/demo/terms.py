"""The years of the demo: one that has just begun, and the next one. Two of those whom the visitor
plays carry them.
"""

from datetime import datetime, timedelta

from storage.database import Database
from storage.kit.taxonomy import zone_of
from storage.terms import records
from storage.terms.records import TermDays, last_day, today_in

MONTHS = 12
BEGAN = timedelta(days=7)
"""How long ago the year began."""


async def prepare(
    db: Database, admin: int, chair: tuple[int, str], following: tuple[int, str], now: datetime
) -> None:
    """Plan both years; `chair` and `following` are the ids of those who carry them, and their
    countries.
    """
    first = today_in(zone_of(chair[1]), now) - BEGAN
    for member, country in (chair, following):
        days = TermDays(country, first, last_day(first, MONTHS))
        found = await records.plan(db, admin, days, now)
        assert found.term_id is not None
        await records.add_person(db, admin, found.term_id, member, now)
        first = days.ends_on + timedelta(days=1)
