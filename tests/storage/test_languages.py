"""The language version that a reader gets is the same in Python and in SQL."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.texts import LANGUAGES
from storage.kit.languages import best_language, in_order

CODES = st.sampled_from(LANGUAGES)


@given(st.lists(CODES, unique=True, min_size=1), CODES)
def test_sql_orders_as_python_chooses(there: list[str], reads: str) -> None:
    first = there[0]
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE texts (language TEXT)")
    db.executemany("INSERT INTO texts VALUES (?)", [(code,) for code in there])
    order = in_order("language", ":reads", ":first")
    found = db.execute(
        f"SELECT language FROM texts ORDER BY {order} LIMIT 1", {"reads": reads, "first": first}
    ).fetchone()[0]
    db.close()
    assert found == best_language(there, reads, first)
    wanted = next((code for code in (reads, "ru", "en") if code in there), first)
    assert found == wanted
