"""Settings of the whole network: integers by name.

They hold the parts of the configuration that transactions need, and moments that concern everybody.
"""

from storage.database import Transaction


def get(tx: Transaction, key: str, default: int) -> int:
    """The value stored under `key`, or `default`."""
    row = tx.row("SELECT value FROM network_settings WHERE key = :key", {"key": key})
    return default if row is None else row["value"]


def put(tx: Transaction, key: str, value: int) -> None:
    """Store `value` under `key`."""
    tx.execute(
        """INSERT INTO network_settings (key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = :value""",
        {"key": key, "value": value},
    )
