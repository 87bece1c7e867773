"""Picks the language version that a reader gets."""

from collections.abc import Collection

ALL = ("en", "ru", "kk", "ky", "tg", "tk", "uz")
"""The languages in which a title is remembered, as ISO 639-1 codes."""

FALLBACKS = ("ru", "en")
"""The languages to fall back on, in this order, if there is no version in the reader's language."""


def best_language(there: Collection[str], reads: str | None, first: str) -> str:
    """The best of the available languages (codes, `there`) for someone who reads `reads`: her own,
    a fallback, `first` (the original language), or any. With none available: `first`.
    """
    order = (reads or "", *FALLBACKS, first, *there)
    return next((code for code in order if code in there), first)


def in_order(column: str, reads: str, first: str = "NULL") -> str:
    """SQL that orders texts as `best_language` prefers them; the arguments are SQL for language
    codes.
    """
    fallbacks = " ".join(f"WHEN '{code}' THEN {at}" for at, code in enumerate(FALLBACKS, 1))
    last = len(FALLBACKS) + 1
    return f"CASE {column} WHEN {reads} THEN 0 {fallbacks} WHEN {first} THEN {last} ELSE 9 END"
