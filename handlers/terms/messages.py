"""Families of messages about the Dialogue."""

from handlers.kit.texts import Family
from storage.terms.themes import ThemeKind
from storage.terms.ties import TieOutcome

THEMES = Family("themes", ThemeKind)
THEME = Family("theme-is", ThemeKind)
TIE = Family("tie", TieOutcome)
TIED = Family("tied", ["event", "practice", "plan-item", "decision", "project"])
"""The kinds of what belongs to a theme; each feature adds its own."""
