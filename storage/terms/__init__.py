"""The year of the Dialogue: terms of the chair, who carries them, what the year is about.

    planned ── the first day of the first term, or a confirmed handover ─► current
            ── the next confirmed handover ──────────────────────────────► past

A term that is over when it is entered is past at once: years before Kurak are remembered too.
"""

from storage.kit.permissions import acts_for_chair, is_chair
from storage.terms.records import (
    MEMBER_DATA,
    Term,
    TermStatus,
    chairs_of,
    current,
    find,
    load,
    next_of,
)
from storage.terms.themes import Theme, ThemeKind, themes_of
from storage.terms.ties import tied, tied_in, ties_of

__all__ = [
    "MEMBER_DATA",
    "Term",
    "TermStatus",
    "Theme",
    "ThemeKind",
    "acts_for_chair",
    "chairs_of",
    "current",
    "find",
    "is_chair",
    "load",
    "next_of",
    "themes_of",
    "tied",
    "tied_in",
    "ties_of",
]
