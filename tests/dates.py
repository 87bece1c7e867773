"""The date, time zone and order of a test run, so that the suite does not depend on them.

`pytest --date 2028-02-29T18:50` runs the tests as if it were that moment (UTC): here, and in every
process that they start. `python -m tests.dates` runs the suite under each of DATES, or the tests
that are named; `--of COMMIT` under the one that belongs to a commit.
"""

import argparse
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

DATES: Final = (
    # Every weekday, at different hours; 04:59 and 05:00 are just before ten in the morning in
    # Tashkent and ten.
    ("2027-01-04T00:00", "UTC"),
    ("2027-01-05T04:59", "Asia/Tashkent"),
    ("2027-01-06T05:00", "Asia/Almaty"),
    ("2027-01-07T12:00", "Pacific/Kiritimati"),
    ("2027-01-08T17:30", "America/St_Johns"),
    ("2027-01-09T23:50", "UTC"),
    ("2027-01-10T09:15", "Asia/Kathmandu"),
    # 29 February and around it, the ends of a year and of a month, in Tashkent and in UTC.
    ("2028-02-28T20:30", "Asia/Tashkent"),
    ("2028-02-29T18:50", "UTC"),
    ("2028-02-29T23:50", "Pacific/Kiritimati"),
    ("2027-12-31T18:50", "Asia/Tashkent"),
    ("2027-12-31T23:50", "UTC"),
    ("2028-01-01T03:00", "America/St_Johns"),
    ("2027-04-30T16:10", "Asia/Tashkent"),
    # Three weeks before 29 February: events of the tests begin on it.
    ("2028-02-08T02:00", "UTC"),
    # The clocks change in Europe, in America, and within the weeks that the tests pass.
    ("2027-03-28T00:30", "Europe/Berlin"),
    ("2027-03-27T23:50", "Europe/London"),
    ("2027-10-31T00:30", "Europe/Berlin"),
    ("2027-03-14T06:30", "America/New_York"),
    ("2027-11-07T05:30", "America/New_York"),
    ("2027-03-10T10:00", "America/New_York"),
    ("2027-10-27T22:00", "Europe/Berlin"),
)

_AHEAD = "TESTS_AHEAD"
_TRAVEL = Path(__file__).parent / "travel"


def begin(config: pytest.Config) -> None:
    """Go to the date of the run. Workers are there from their start."""
    if config.option.date is None or _AHEAD in os.environ:
        return
    date = datetime.fromisoformat(config.option.date).replace(tzinfo=UTC).timestamp()
    os.environ[_AHEAD] = str(date - time.time())
    os.environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (str(_TRAVEL), os.environ.get("PYTHONPATH")))
    )
    import time_machine

    time_machine.travel(date, tick=True).start()


def told(config: pytest.Config) -> str:
    """How to have this run again."""
    zone, date = os.environ.get("TZ"), config.option.date
    seed = config.getoption("randomly_seed", None)
    words = [
        *([f"TZ={zone}"] if zone else []),
        "pytest",
        *([f"--randomly-seed {seed}"] if seed is not None else []),
        *([f"--date {date}"] if date else []),
    ]
    return f"the same once more: {' '.join(words)}"


def chosen(commit: str) -> tuple[str, str]:
    """Date (UTC) and zone of a commit, by its hexadecimal name."""
    return DATES[int(commit[:8], 16) % len(DATES)]


def main() -> int:
    """Run the suite under the dates that are asked for; how many of the runs failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.dates")
    parser.add_argument("--of", metavar="COMMIT", help="the one date that belongs to a commit")
    parser.add_argument("tests", nargs="*", help="these tests rather than all")
    asked = parser.parse_args()
    failed: list[str] = []
    for date, zone in [chosen(asked.of)] if asked.of else DATES:
        print(f"TZ={zone} pytest --date {date} {' '.join(asked.tests)}", flush=True)
        command = [sys.executable, "-m", "pytest", "--date", date, *asked.tests]
        if subprocess.run(command, env={**os.environ, "TZ": zone}, check=False).returncode:
            failed.append(f"{date} {zone}")
    print("\n".join(f"failed: {one}" for one in failed) or "passed under every date")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
