"""Remembers and decides: the records, the rules and the SQL.

Knows no Telegram, no language and no clock: `now` is an argument, an aware UTC datetime.
"""
