"""Nobody gets a message at night in her own time zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.kit import quiet_hours
from storage.kit.quiet_hours import QuietHours
from storage.kit.taxonomy import COUNTRIES, zone_of

ZONES = ("Asia/Almaty", "Asia/Kabul", "Europe/Berlin", "America/New_York", "Pacific/Apia")
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(
    lambda d: d.replace(tzinfo=UTC)
)


def local(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


DAYS = st.builds(QuietHours, st.sampled_from(ZONES), st.integers(18, 23), st.integers(5, 11))


@given(MOMENTS, DAYS, st.integers(0, 100), st.none() | st.integers(-10, 100))
def test_never_at_night_never_too_late(
    now: datetime, day: QuietHours, due: int, over: int | None
) -> None:
    at = now + timedelta(hours=due)
    over_at = None if over is None else at + timedelta(hours=over)
    found = quiet_hours.next_allowed(at, day, now, over_at)
    if found is None:
        assert over_at is not None
        return
    assert not quiet_hours.is_quiet(found, day)
    assert found >= now
    assert over_at is None or found < over_at
    assert abs(found - at) <= timedelta(hours=18)


@pytest.mark.parametrize(
    ("due", "over", "found"),
    [
        ("2026-11-23T10:00", None, "2026-11-23T10:00"),
        ("2026-11-23T20:59", None, "2026-11-23T20:59"),
        ("2026-11-23T21:00", None, "2026-11-24T08:00"),
        ("2026-11-24T03:00", None, "2026-11-24T08:00"),
        ("2026-11-24T03:00", "2026-11-24T09:00", "2026-11-24T08:00"),
        ("2026-11-24T06:30", "2026-11-24T07:30", "2026-11-23T20:45"),
        ("2026-11-23T22:30", "2026-11-23T23:30", "2026-11-23T20:45"),
    ],
)
def test_the_morning_after_or_the_evening_before(due: str, over: str | None, found: str) -> None:
    zone = "Asia/Dushanbe"
    now = local("2026-11-22T12:00", zone)
    over_at = over and local(over, zone)
    assert quiet_hours.next_allowed(
        local(due, zone), QuietHours(zone), now, over_at or None
    ) == local(found, zone)


def test_what_is_over_by_the_morning_and_came_at_night_is_not_sent() -> None:
    zone = "Asia/Dushanbe"
    now = local("2026-11-24T02:00", zone)
    assert (
        quiet_hours.next_allowed(now, QuietHours(zone), now, local("2026-11-24T07:00", zone))
        is None
    )


def test_every_country_has_a_clock() -> None:
    for country in COUNTRIES:
        ZoneInfo(zone_of(country))
    assert zone_of("KG") != zone_of("UZ")
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert now.astimezone(ZoneInfo(zone_of("KZ"))).utcoffset() == timedelta(hours=5)
