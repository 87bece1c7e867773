"""Bundles to print or to carry: `getting` offers them, `archives` makes the files."""

from handlers.bundles import getting

HANDLERS = getting.HANDLERS
