"""How the server plans searches."""

from datetime import UTC, datetime
from pathlib import Path

from storage.database import Transaction
from storage.database.matching import Term
from storage.features import FEATURES
from tests import engine

pytestmark = engine.on_postgres

OFTEN = 12
"""Psycopg prepares what it runs for the sixth time, and after five more times the server plans it
without its values.
"""


async def test_a_search_is_planned_with_its_words(tmp_path: Path) -> None:
    """Planned without them, it would read the table from its beginning instead of the index."""

    def often(tx: Transaction) -> list[str]:
        for number in range(OFTEN):
            match = tx.match("member_words", Term(f"name{number}"))
            tx.rows("SELECT rowid FROM member_words WHERE member_words MATCH :m", {"m": match})
            tx.rows("SELECT name FROM members WHERE id = :id", {"id": number})
        return [row[0] for row in tx.rows("SELECT statement FROM pg_prepared_statements")]

    db = await engine.opened(tmp_path / "x", datetime.now(UTC), FEATURES)
    prepared = await db.read(often)
    await db.close()
    assert any("FROM members" in statement for statement in prepared)
    assert not any("@@" in statement for statement in prepared)
