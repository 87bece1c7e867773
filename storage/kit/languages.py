"""In which language somebody reads what was written in some of them."""

from collections.abc import Collection

FALLBACKS = ("ru", "en")
"""What is read, in this order, where there is nothing in her language."""


def best_language(there: Collection[str], reads: str | None, first: str) -> str:
    """The code, of those that are there, for who reads `reads`: hers, a fallback, the `first` that
    it was written in, any. Where there is none at all: `first`.
    """
    order = (reads or "", *FALLBACKS, first, *there)
    return next((code for code in order if code in there), first)


def in_order(column: str, reads: str, first: str = "NULL") -> str:
    """SQL to order texts by, as `best_language` chooses; its parts are SQL for the codes."""
    fallbacks = " ".join(f"WHEN '{code}' THEN {at}" for at, code in enumerate(FALLBACKS, 1))
    last = len(FALLBACKS) + 1
    return f"CASE {column} WHEN {reads} THEN 0 {fallbacks} WHEN {first} THEN {last} ELSE 9 END"
