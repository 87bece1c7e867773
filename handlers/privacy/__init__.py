"""Privacy: what is held about a member, all of it in a file, and how it ends."""

from handlers.privacy import checks, deletion, files, overview

HANDLERS = [*overview.HANDLERS, *files.HANDLERS, *deletion.HANDLERS, *checks.HANDLERS]
NOTICES = checks.NOTICES

__all__ = ["HANDLERS", "NOTICES"]
