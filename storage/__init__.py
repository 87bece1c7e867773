"""Remembers and decides: the records, the rules and the SQL.

Knows no Telegram, no language and no clock: `now` is an argument, an aware UTC datetime.
"""

from storage import zones

# Must run before the first zone is looked up, because zoneinfo caches what it has loaded.
zones.use_installed()
