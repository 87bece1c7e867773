"""Certificates: what a member has asked for, and whether one that somebody holds is genuine."""

from handlers.certificates import checking, own

HANDLERS = [*own.HANDLERS, *checking.HANDLERS]
TEXTS = checking.TEXTS
NOTICES = own.NOTICES
