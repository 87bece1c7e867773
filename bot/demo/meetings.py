"""The demo's round of meetings by lot: it is open, and those whom the visitor plays can join."""

from datetime import datetime

from storage.database import Database
from storage.meetings import rounds


async def prepare(db: Database, admin: int, now: datetime) -> None:
    """Open a round for everybody."""
    round_id = await rounds.prepare(db, admin, now)
    assert round_id is not None
    await rounds.open_prepared(db, round_id, admin, now)
