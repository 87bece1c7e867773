"""What features do when a country leaves the Dialogue, inside the transaction in which it does.

`storage/features.py` registers the functions; whoever changes which countries belong to the
Dialogue calls the function here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class CountryHooks:
    """The functions that are called, in this order, with the transaction, the country (a key of the
    taxonomy) and the time (UTC).
    """

    left: Sequence[Callable[[Transaction, str, datetime], None]] = ()


def left(tx: Transaction, country: str, now: datetime) -> None:
    """A country no longer belongs to the Dialogue."""
    for hook in tx.features[CountryHooks].left:
        hook(tx, country, now)
