"""The lists that are chosen with buttons: members of a country, of a field, of a field in a
country, or all, in the order of the reader's alphabet.
"""

from dataclasses import dataclass
from datetime import datetime

from storage import visibility
from storage.database import Page, Transaction, query
from storage.directory.ranking import PAGE, DirectoryRow, rows_of
from storage.kit.collation import in_order_of

MOST_COUNTED = 999
"""Where the counts on the first screen of the directory stop."""

_SEEN = (
    visibility.IS_SHOWN
    + " AND "
    + visibility.NOT_BLOCKED.format(one="members.id", viewer=":viewer")
)


@query
def browse(
    tx: Transaction,
    viewer_id: int,
    country: str | None,
    sector: str | None,
    page: int,
    language: str,
    now: datetime,
) -> Page[DirectoryRow]:
    """The members of a country and a field, or of all, without the viewer, as she may see them."""
    column = "name_order_uz" if language == "uz" else "name_order"
    where = [f"{column} >= :start AND {column} < :stop", _SEEN, "id <> :viewer"]
    values: dict[str, object] = {"viewer": viewer_id}
    for name, wanted in (("country", country), ("sector", sector)):
        if wanted is not None:
            where.append(f"{name} = :{name}")
            values[name] = wanted
    sql = f"SELECT id FROM members WHERE {' AND '.join(where)} ORDER BY {column}, id"
    shown = tx.page_in_turn(
        [(sql, {**values, "start": start, "stop": stop}) for start, stop in in_order_of(language)],
        page,
        PAGE,
    )
    ids = [row["id"] for row in shown.rows]
    rows = rows_of(tx, viewer_id, ids, language, now)
    return Page(rows, shown.number, shown.has_more, shown.pages, shown.total)


@dataclass(frozen=True, slots=True)
class ColleagueCounts:
    """How many colleagues she can find in her sector and in her country; at most MOST_COUNTED of
    each.
    """

    sector: str
    in_sector: int
    country: str
    in_country: int


@query
def colleague_counts(tx: Transaction, viewer_id: int) -> ColleagueCounts | None:
    """The colleagues of a member; None if she is not a member."""
    return colleagues_of(tx, viewer_id)


def colleagues_of(tx: Transaction, viewer_id: int) -> ColleagueCounts | None:
    """Like `colleague_counts`, inside a transaction."""
    row = tx.row(
        "SELECT sector, country FROM members WHERE id = :viewer AND status = 'member'",
        {"viewer": viewer_id},
    )
    if row is None:
        return None
    in_sector, in_country = (
        tx.value(
            f"""SELECT count(*) FROM (SELECT 1 FROM members
            WHERE {_SEEN} AND {column} = :key AND id <> :viewer
            LIMIT :most) AS counted""",
            {"viewer": viewer_id, "key": row[column], "most": MOST_COUNTED},
        )
        for column in ("sector", "country")
    )
    return ColleagueCounts(row["sector"], in_sector, row["country"], in_country)
