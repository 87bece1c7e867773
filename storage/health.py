"""The state in which the bot last found itself, for `kurak check`, which runs beside it."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction, mutation, to_timestamp

ERRORS = 20
"""How many of the last errors are kept."""


@mutation
def note(
    tx: Transaction, troubles: Sequence[str] | None, errors: Sequence[str], now: datetime
) -> None:
    """Store the current problems, one line each, and the errors since the last note, each a line of
    the log after its time in seconds since 1970. Without `troubles` another process tells them, and
    only the errors are added. Raises StorageError.
    """
    kept = (tx.value("SELECT errors FROM health") or "").splitlines()
    values = {"errors": "\n".join([*kept, *errors][-ERRORS:])}
    if troubles is None:
        tx.execute("UPDATE health SET errors = :errors", values)
        return
    tx.execute(
        """INSERT INTO health (id, updated_at, troubles, errors)
        VALUES (1, :now, :troubles, :errors)
        ON CONFLICT (id) DO UPDATE
        SET updated_at = :now, troubles = :troubles, errors = :errors""",
        {**values, "now": to_timestamp(now), "troubles": "\n".join(troubles)},
    )
