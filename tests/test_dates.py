"""A test run has its date in every process, and the dates are worth a run."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.dates import DATES, chosen


def test_every_process_is_at_the_date_of_the_run(pytestconfig: pytest.Config) -> None:
    here = datetime.now(UTC)
    asked = pytestconfig.getoption("date")
    if asked is not None:
        begun = datetime.fromisoformat(asked).replace(tzinfo=UTC)
        assert timedelta() <= here - begun < timedelta(hours=3)
    code = "from datetime import *; print(datetime.now(UTC).isoformat())"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    there = datetime.fromisoformat(said.stdout.strip())
    assert timedelta() <= there - here < timedelta(minutes=2)


def test_the_zone_stays_that_of_the_run(pytestconfig: pytest.Config) -> None:
    code = "import os; print(os.environ.get('TZ'))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == str(os.environ.get("TZ"))
    zone = os.environ.get("TZ") or "UTC"
    if pytestconfig.getoption("date") is not None and "/" in zone:
        now = datetime.now(UTC)
        assert now.astimezone().utcoffset() == now.astimezone(ZoneInfo(zone)).utcoffset()


def test_the_dates_hold_every_weekday_and_what_is_rare() -> None:
    dates = [datetime.fromisoformat(date).replace(tzinfo=UTC) for date, _ in DATES]
    local = [date.astimezone(ZoneInfo("Asia/Tashkent")) for date in dates]
    assert {date.weekday() for date in local} == set(range(7))
    assert {(2, 29), (12, 31), (1, 1)} <= {(date.month, date.day) for date in local}
    for zone in ("Europe/Berlin", "America/New_York"):
        days = [(date - timedelta(hours=2), date + timedelta(days=1)) for date in dates]
        changed = [
            date
            for date, (before, after) in zip(dates, days, strict=True)
            if before.astimezone(ZoneInfo(zone)).utcoffset()
            != after.astimezone(ZoneInfo(zone)).utcoffset()
        ]
        assert {date.month < 7 for date in changed} == {True, False}, zone


def test_a_commit_chooses_always_the_same_date() -> None:
    assert chosen("0" * 40) == DATES[0]
    assert {chosen(f"{number:08x}{'0' * 32}") for number in range(len(DATES))} == set(DATES)
