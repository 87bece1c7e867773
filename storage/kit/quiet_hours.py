"""When a member may be written to: never during her quiet hours, which are in her own time zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MARGIN = timedelta(minutes=15)
"""How far before quiet hours a message is sent that cannot wait until they end; leaves room for
delays.
"""

DEFAULT = 21, 8
"""The quiet hours (from, until) of everyone who has not chosen others."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """A member's time zone (IANA name), and the hours between which she is not written to. Her
    quiet hours always include midnight.
    """

    zone: str
    quiet_from: int = DEFAULT[0]
    quiet_until: int = DEFAULT[1]

    def at(self, day: date, hour: int) -> datetime:
        """That hour of a date in her time zone, as UTC."""
        return datetime.combine(day, time(hour), ZoneInfo(self.zone)).astimezone(UTC)


def is_quiet(moment: datetime, day: QuietHours) -> bool:
    """Whether `moment` (UTC) is within her quiet hours."""
    local = moment.astimezone(ZoneInfo(day.zone)).time()
    return not time(day.quiet_until) <= local < time(day.quiet_from)


def next_allowed(
    due: datetime, day: QuietHours, now: datetime, expires_at: datetime | None
) -> datetime | None:
    """The first allowed time at or after `due`: `due` itself, or the end of her quiet hours.

    If the message would have expired by then, the last allowed time before those quiet hours; None
    if that has passed. All moments are UTC.
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
    """The last allowed time at or before `due`: `due` itself, or shortly before her quiet hours
    begin.

    Both moments are UTC.
    """
    if not is_quiet(due, day):
        return due
    return day.at(_evening_day(due, day), day.quiet_from) - MARGIN


def _evening_day(at_night: datetime, day: QuietHours) -> date:
    """The date on whose evening these quiet hours began."""
    local = at_night.astimezone(ZoneInfo(day.zone))
    is_evening = local.time() >= time(day.quiet_from)
    return local.date() if is_evening else local.date() - timedelta(days=1)
