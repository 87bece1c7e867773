"""Whether a certificate still stands on the list of the network, for whoever holds one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage.certificates import records, tokens
from storage.certificates.tokens import Claims
from storage.database import Transaction, from_timestamp, mutation, query
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit

WRONG_NUMBER_LIMIT = RateLimit(10, timedelta(hours=1))
"""Numbers of no certificate after which somebody has to wait."""


class Standing(StrEnum):
    """How a certificate stands. UNLISTED: its signature is right, and the list no longer has it,
    because its holder has deleted her data. STOLEN: the same, but its key is known to be in wrong
    hands.
    """

    VALID = "valid"
    WITHDRAWN = "withdrawn"
    UNLISTED = "unlisted"
    STOLEN = "stolen"
    UNKNOWN = "unknown"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Checked:
    """How a certificate stands, and what it says; `withdrawn_at` is UTC."""

    standing: Standing
    claims: Claims | None = None
    withdrawn_at: datetime | None = None


def standing_of(tx: Transaction, token: str, claims: Claims, stolen: Collection[str]) -> Checked:
    """How a certificate stands whose signature is right. `stolen` are the ids of keys that are in
    wrong hands: of what they have signed, only what is on the list counts.
    """
    number = {"number": claims.number}
    withdrawn = tx.value(
        "SELECT withdrawn_at FROM certificate_withdrawals WHERE number = :number", number
    )
    if withdrawn is not None:
        return Checked(Standing.WITHDRAWN, claims, from_timestamp(withdrawn))
    listed = tx.value("SELECT token FROM certificates WHERE number = :number", number)
    if listed == token:
        return Checked(Standing.VALID, claims)
    found = tokens.parsed(token)
    if listed is not None or found is None or found.key_id in stolen:
        return Checked(Standing.STOLEN)
    return Checked(Standing.UNLISTED, claims)


@query
def by_token(tx: Transaction, token: str, claims: Claims, stolen: Collection[str]) -> Checked:
    """The same as `standing_of`, as a query."""
    return standing_of(tx, token, claims, stolen)


@query
def listed(tx: Transaction, number: str) -> Claims | None:
    """What the certificate with this number says; None if the list has none."""
    return look_up(tx, number).claims


@mutation
def by_number(tx: Transaction, number: str, member_id: int, now: datetime) -> Checked:
    """The certificate with this number, for whoever asks; guessing is limited."""
    limit = rate_limits.next_allowed(tx, member_id, "wrong-certificate", WRONG_NUMBER_LIMIT, now)
    if limit is not None:
        return Checked(Standing.TOO_MANY)
    found = look_up(tx, number)
    if found.standing is Standing.UNKNOWN:
        rate_limits.record(tx, member_id, "wrong-certificate", now)
    return found


def look_up(tx: Transaction, number: str) -> Checked:
    """The certificate with this number, inside a transaction."""
    values = {"number": number}
    row = tx.row("SELECT * FROM certificates WHERE number = :number", values)
    if row is not None:
        return Checked(Standing.VALID, records.certificate_in(row).claims)
    withdrawn = tx.value(
        "SELECT withdrawn_at FROM certificate_withdrawals WHERE number = :number", values
    )
    if withdrawn is not None:
        return Checked(Standing.WITHDRAWN, None, from_timestamp(withdrawn))
    return Checked(Standing.UNKNOWN)


def withdrawn_numbers(tx: Transaction) -> tuple[str, ...]:
    """The numbers of all certificates that were withdrawn."""
    return tuple(
        row["number"]
        for row in tx.rows("SELECT number FROM certificate_withdrawals ORDER BY number")
    )
