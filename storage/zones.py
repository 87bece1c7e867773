"""Which time zone files the process uses: those of the installed `tzdata` package.

Python prefers the system's files, and these may be years old: before March 2024 Almaty had another
time. pytz, which Babel imports, never reads the system's files; it has its own copy.
"""

import zoneinfo

import tzdata


def use_installed() -> None:
    """Let zoneinfo read the files of `tzdata` and no others, in this whole process."""
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()


def version() -> str:
    """The release of the time zone database in use, as IANA names it ("2026f")."""
    return tzdata.IANA_VERSION
