"""The Dialogue: its years, the chair, priorities and thematic tracks."""

from handlers.terms import dialogue, ties, year

HANDLERS = [*dialogue.HANDLERS, *year.HANDLERS, *ties.HANDLERS]
