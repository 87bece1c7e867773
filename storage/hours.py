"""When somebody may be written to: never at night, by her own clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

QUIET_FROM, QUIET_UNTIL = time(21), time(8)
"""Between these nothing is sent, by her clock."""

LAST = time(20, 45)
"""The last moment of a day for what must come earlier; a quarter of an hour is left for delays."""


def is_quiet(moment: datetime, zone: str) -> bool:
    """Whether it is night where she is; `moment` is UTC, `zone` an IANA name."""
    local = moment.astimezone(ZoneInfo(zone)).time()
    return not QUIET_UNTIL <= local < QUIET_FROM


def decent(due: datetime, zone: str, now: datetime, over_at: datetime | None) -> datetime | None:
    """When to send what is due then: at that moment, or the morning after if it is night.

    Where the matter would be over by the morning, the evening before; None if that has passed.
    All moments are UTC.
    """
    due = max(due, now)
    if over_at is not None and due >= over_at:
        return None
    if not is_quiet(due, zone):
        return due
    evening_day = _evening_day(due.astimezone(ZoneInfo(zone)))
    morning = _at(evening_day + timedelta(days=1), QUIET_UNTIL, zone)
    if over_at is None or morning < over_at:
        return morning
    evening = _at(evening_day, LAST, zone)
    return evening if evening >= now else None


def no_later(due: datetime, zone: str) -> datetime:
    """When to send what must not come later than that: then, or the evening before if it is night.

    Both moments are UTC.
    """
    if not is_quiet(due, zone):
        return due
    return _at(_evening_day(due.astimezone(ZoneInfo(zone))), LAST, zone)


def _evening_day(at_night: datetime) -> date:
    """The day on whose evening this night began."""
    is_evening = at_night.time() >= QUIET_FROM
    return at_night.date() if is_evening else at_night.date() - timedelta(days=1)


def _at(day: date, clock: time, zone: str) -> datetime:
    return datetime.combine(day, clock, tzinfo=ZoneInfo(zone)).astimezone(UTC)
