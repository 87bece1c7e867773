"""Remembers and decides: the records, the rules and the SQL.

Knows no Telegram, no language and no clock: `now` is an argument, an aware UTC datetime.
"""

from storage import zones

# Before anybody asks for the first zone, since those are kept.
zones.use_installed()
