"""When somebody may be written to: never at night, by her own clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MARGIN = timedelta(minutes=15)
"""What must come before the night is sent so much earlier: it leaves room for delays."""

DEFAULT = 21, 8
"""Between these hours nobody is written to who has not chosen others."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Her day: the IANA name of the clock that she lives by, and between which of its hours she
    sleeps. The night holds midnight.
    """

    zone: str
    quiet_from: int = DEFAULT[0]
    quiet_until: int = DEFAULT[1]

    def at(self, day: date, hour: int) -> datetime:
        """That hour of a date by her clock, in UTC."""
        return datetime.combine(day, time(hour), ZoneInfo(self.zone)).astimezone(UTC)


def is_quiet(moment: datetime, day: QuietHours) -> bool:
    """Whether it is night where she is; `moment` is UTC."""
    local = moment.astimezone(ZoneInfo(day.zone)).time()
    return not time(day.quiet_until) <= local < time(day.quiet_from)


def next_allowed(
    due: datetime, day: QuietHours, now: datetime, expires_at: datetime | None
) -> datetime | None:
    """When to send what is due then: at that moment, or the morning after if it is night.

    Where the matter would be over by the morning, the evening before; None if that has passed.
    All moments are UTC.
    """
    due = max(due, now)
    if expires_at is not None and due >= expires_at:
        return None
    if not is_quiet(due, day):
        return due
    evening_day = _evening_day(due, day)
    morning = day.at(evening_day + timedelta(days=1), day.quiet_until)
    if expires_at is None or morning < expires_at:
        return morning
    evening = day.at(evening_day, day.quiet_from) - MARGIN
    return evening if evening >= now else None


def latest_allowed(due: datetime, day: QuietHours) -> datetime:
    """When to send what must not come later than that: then, or the evening before if it is night.

    Both moments are UTC.
    """
    if not is_quiet(due, day):
        return due
    return day.at(_evening_day(due, day), day.quiet_from) - MARGIN


def _evening_day(at_night: datetime, day: QuietHours) -> date:
    """The day on whose evening this night began."""
    local = at_night.astimezone(ZoneInfo(day.zone))
    is_evening = local.time() >= time(day.quiet_from)
    return local.date() if is_evening else local.date() - timedelta(days=1)
