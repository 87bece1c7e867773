"""When somebody may be written to: never at night, by her own clock."""

from datetime import UTC, datetime, time, timedelta
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
    local = due.astimezone(ZoneInfo(zone))
    evening_day = local.date() if local.time() >= QUIET_FROM else local.date() - timedelta(days=1)

    def at(day_offset: int, clock: time) -> datetime:
        day = evening_day + timedelta(days=day_offset)
        return datetime.combine(day, clock, tzinfo=ZoneInfo(zone)).astimezone(UTC)

    morning = at(1, QUIET_UNTIL)
    if over_at is None or morning < over_at:
        return morning
    evening = at(0, LAST)
    return evening if evening >= now else None
