"""The installed time zone files are used by every library, whatever the system has."""

import json
import os
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest
import pytz
import tzdata

from storage import zones

ASKED = """
import json
from datetime import datetime, UTC
from zoneinfo import ZoneInfo
{imports}
from apscheduler.util import astimezone
from babel.dates import format_datetime, get_timezone
from icalendar import Calendar

noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
calendar = Calendar.from_ical("\\r\\n".join((
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1",
    "DTSTART;TZID=Asia/Almaty:20260701T170000", "END:VEVENT", "END:VCALENDAR", "")))
print(json.dumps({{
    "zoneinfo": noon.astimezone(ZoneInfo("Asia/Almaty")).hour,
    "babel": int(format_datetime(noon, "H", tzinfo=get_timezone("Asia/Almaty"), locale="ru")),
    "apscheduler": noon.astimezone(astimezone("Asia/Almaty")).hour,
    "icalendar": 29 - calendar.walk("VEVENT")[0]["dtstart"].dt.astimezone(UTC).hour,
}}))
"""


def asked(system: Path, imports: str) -> dict[str, int]:
    """Which hour it is in Almaty at noon UTC, by each library, if the system's files are these."""
    done = subprocess.run(
        [sys.executable, "-c", ASKED.format(imports=imports)],
        env={**os.environ, "PYTHONTZPATH": str(system)},
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(done.stdout)


@pytest.fixture
def old_system(tmp_path: Path) -> Path:
    """Zone files in which Almaty is still six hours ahead of UTC."""
    installed = resources.files(tzdata) / "zoneinfo"
    with resources.as_file(installed) as folder:
        shutil.copytree(folder, tmp_path / "zoneinfo", ignore=shutil.ignore_patterns("*.py*"))
        shutil.copy(folder / "Etc" / "GMT-6", tmp_path / "zoneinfo" / "Asia" / "Almaty")
    return tmp_path / "zoneinfo"


def test_the_installed_zone_files_count_and_not_the_systems(old_system: Path) -> None:
    assert asked(old_system, "")["zoneinfo"] == 18, "the old files are read at all"
    for entry in ("import bot", "import handlers", "from storage.kit import quiet_hours"):
        hours = asked(old_system, entry)
        assert set(hours.values()) == {17}, (entry, hours)


def test_the_release_in_use_is_known() -> None:
    year, letter = zones.version()[:4], zones.version()[4:]
    assert int(year) >= 2024 and letter.isalpha(), "Almaty changed on 1 March 2024"
    assert zones.version() == pytz.OLSON_VERSION, "Babel knows the same clocks"
