"""The state in which the bot last found itself, for `kurak check`, which runs beside it."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction, mutation, to_timestamp


@mutation
def note(tx: Transaction, troubles: Sequence[str], now: datetime) -> None:
    """Store the current problems, one line each. Raises StorageError."""
    tx.execute(
        """INSERT INTO health (id, updated_at, troubles) VALUES (1, :now, :troubles)
        ON CONFLICT (id) DO UPDATE SET updated_at = :now, troubles = :troubles""",
        {"now": to_timestamp(now), "troubles": "\n".join(troubles)},
    )
