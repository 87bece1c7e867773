"""Families of messages about the Dialogue."""

from handlers.kit.texts import Family
from storage.kit.open_items import ItemDecision
from storage.terms.adoption import ProposalOutcome
from storage.terms.handover import HandoverOutcome, HandoverStatus
from storage.terms.letters import LetterOutcome
from storage.terms.meetings import MeetingKind
from storage.terms.records import TermOutcome, TermStatus
from storage.terms.themes import ThemeKind, ThemeOutcome
from storage.terms.ties import TieOutcome

THEMES = Family("themes", ThemeKind)
THEME = Family("theme-is", ThemeKind)
STATUS = Family("term-is", TermStatus)
PLANNED = Family("term", TermOutcome)
TIE = Family("tie", TieOutcome)
FIELD = Family("term-field", ["country", "starts", "ends"])
THEME_FIELD = Family("theme-field", ["title", "sentence"])
ADDED = Family("theme-add", ThemeKind)
THEME_NOTICE = Family("theme-notice", ThemeOutcome)
PROPOSAL = Family("priorities-notice", ProposalOutcome)
MEETING = Family("meeting", MeetingKind)
LETTER = Family("letter-notice", LetterOutcome)
HANDOVER = Family("handover-notice", HandoverOutcome)
HANDOVER_IS = Family("handover-is", HandoverStatus)
DECISION = Family("becomes", ItemDecision)
NOT_GIVEN = Family("item-not-given", ["board-entry"])
"""Why an open item of this kind cannot be given to anybody."""
ITEM = Family("item", ["event", "review", "plan-item", "board-entry", "call"])
"""The kinds of open items; each feature adds its own."""
TIED = Family("tied", ["event", "practice", "plan-item", "decision", "project"])
"""The kinds of what belongs to a theme; each feature adds its own."""
