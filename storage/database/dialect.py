"""SQL that differs between engines, here as SQLite has it. All other SQL is portable."""


def indexed_by(table: str, index: str) -> str:
    """A table in a FROM clause that must be read by this index, where the planner would choose
    another one.
    """
    return f"{table} INDEXED BY {index}"


def string_agg(expression: str) -> str:
    """An aggregate that joins the values of a text expression with commas."""
    return f"group_concat({expression})"


def ids_of(parameter: str) -> str:
    """A subquery for `IN`: the whole numbers of a parameter that is a JSON array."""
    return f"(SELECT CAST(value AS INTEGER) FROM json_each(:{parameter}))"


def texts_of(parameter: str) -> str:
    """A subquery for `IN`: the texts of a parameter that is a JSON array."""
    return f"(SELECT value FROM json_each(:{parameter}))"
