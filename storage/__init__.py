"""The storage layer: the records, the rules and the SQL.

It knows nothing of Telegram or of languages, and never asks for the current time: `now` is always
an argument, an aware UTC datetime.
"""

from storage import zones

# Must run before the first zone is looked up, because zoneinfo caches what it has loaded.
zones.use_installed()
