"""How the bot found itself last, for `kurak check` beside it."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction, seconds, verb


@verb
def note(tx: Transaction, troubles: Sequence[str], now: datetime) -> None:
    """Keep what is wrong at this moment, one line each. Raises sqlite3.Error."""
    tx.change(
        """INSERT INTO health (id, noted_at, troubles) VALUES (1, :now, :troubles)
        ON CONFLICT (id) DO UPDATE SET noted_at = :now, troubles = :troubles""",
        {"now": seconds(now), "troubles": "\n".join(troubles)},
    )
