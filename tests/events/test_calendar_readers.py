"""Calendar files, as programs that others wrote read them: the moment is right in every zone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.events import calendars
from handlers.kit.texts import LANGUAGES, texts
from storage.events.records import Event, EventStatus, Session, Wording
from storage.kit.taxonomy import CITIES
from tests.events.screens import events_of
from tests.readers.calendars import READERS, Read, by_icalendar, by_vobject, read_by
from tests.screens import HOSTILE

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ZONES = sorted(
    {*CITIES.values()}
    | {
        "Asia/Almaty", "Asia/Qyzylorda", "Europe/Moscow", "Europe/London", "Europe/Berlin",
        "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Asia/Kabul", "UTC",
        "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
    }
)  # fmt: skip
DAYS = (
    (2024, 2, 29), (2024, 3, 1),  # Almaty, before and after it changed
    (2027, 1, 15), (2027, 7, 15), (2027, 3, 28), (2027, 10, 31), (2027, 11, 7), (2028, 2, 29),
)  # fmt: skip
"""In winter, in summer, and on days on which clocks change somewhere."""
TEXTS = (
    *HOSTILE,
    "one; two, three: \"four\" \\ five\\n six",
    "Steps:\n1. First, look\n2. Then ask; twice\n\n• a bullet\n– a dash",
    "👩‍⚖️👩‍💼🇰🇿❤️‍🔥" * 12,
    "ÇŞŇÝŽäöü Ғӯза ҷавон Әңгіме " * 6,
    "گلنار احمدی، \u200cمی‌خواهم",
    "BEGIN:VEVENT",
    "x\nEND:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT1M",
)  # fmt: skip


def event(**other: object) -> Event:
    made = next(iter(events_of("Women in border services")))
    plain = replace(
        made, status=EventStatus.PUBLISHED, place="Tashkent, Navoi 1", sessions=(), sequence=4
    )
    return replace(plain, **other)  # type: ignore[arg-type]


def of(*events: Event, language: str = "en") -> bytes:
    return calendars.calendar_file(
        texts(language),
        [calendars.Entry(one, one.sequence, one.status is EventStatus.CANCELLED) for one in events],
        "Kurak",
        "KurakTestBot",
        NOW,
    )


def at(zone: str, day: tuple[int, int, int], hour: int = 15) -> Event:
    starts_at = datetime(*day, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return event(
        uid=f"{zone}{day}@kurak", zone=zone, starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2, minutes=30),
    )  # fmt: skip


def moments(read: Sequence[Sequence[Read]]) -> list[tuple[int, int]]:
    return [(entry.start, entry.end) for (entry,) in read]


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_finds_the_right_moment(reader: str, tmp_path: Path) -> None:
    events = [at(zone, day) for zone in ZONES for day in DAYS]
    read = read_by(reader, [of(one) for one in events], tmp_path)
    right = [(int(one.starts_at.timestamp()), int(one.ends_at.timestamp())) for one in events]
    wrong = [
        (one.uid, got, due)
        for one, got, due in zip(events, moments(read), right, strict=True)
        if got != due
    ]
    assert not wrong
    # Three o'clock is three o'clock, whatever computed it.
    moscow = datetime(2027, 7, 15, 12, tzinfo=UTC).timestamp()
    assert right[events.index(at("Europe/Moscow", (2027, 7, 15)))][0] == moscow


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_reads_every_text_as_it_was_written(reader: str, tmp_path: Path) -> None:
    events = [
        event(
            uid=f"{number}@kurak",
            texts={"en": Wording(" ".join(text.split())[:120], text)},
            place=" ".join(text.split())[:200],
            sessions=(Session(1, "09:30", "10:15", " ".join(text.split())[:60], "Зиёда, К."),),
        )
        for number, text in enumerate(TEXTS)
    ]
    read = read_by(reader, [of(one) for one in events], tmp_path)
    for one, text, (entry,) in zip(events, TEXTS, read, strict=True):
        if reader == "node-ical" and "\\n" in text:
            continue  # it takes every n after a backslash for a new line, even where that is text
        assert (entry.uid, entry.sequence, entry.method) == (one.uid, 4, "PUBLISH")
        assert entry.status == "CONFIRMED" and entry.alarms == (-3600,)
        assert entry.summary == one.texts["en"].title and entry.location == one.place
        assert text.rstrip() in entry.description and "Зиёда, К." in entry.description


@pytest.mark.parametrize("reader", READERS)
def test_a_cancelling_file_names_the_entry_and_rings_no_more(reader: str, tmp_path: Path) -> None:
    gone = of(event(status=EventStatus.CANCELLED, sequence=7))
    ((entry,),) = read_by(reader, [gone], tmp_path)
    assert (entry.method, entry.status, entry.alarms) == ("CANCEL", "CANCELLED", ())
    assert (entry.uid, entry.sequence) == (event().uid, 7)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hour_at_its_place_stands_in_the_text(language: str) -> None:
    moscow = replace(at("Europe/Moscow", (2027, 1, 15)), place="online", sessions=())
    (entry,) = by_icalendar(of(moscow, language=language))
    place = texts(language).plain("event-city-moscow")
    assert "15:00–17:30" in entry.description and place in entry.description
    assert "<" not in entry.description


def checked(content: bytes) -> None:
    """What RFC 5545 asks of lines, and what a moment may look like."""
    lines = content.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines)
    for line in lines:
        assert len(line) <= 75, "folded at 75 octets"
        line.decode()  # never within a letter
    assert re.findall(rb"^DT(?:START|END)[:;].*", content, re.MULTILINE)
    for moment in re.findall(rb"^DT(?:START|END|STAMP)(.*)\r$", content, re.MULTILINE):
        assert re.fullmatch(rb":\d{8}T\d{6}Z", moment), moment


TYPED = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\\;,:\"'"),
    max_size=200,
)


@given(TYPED, TYPED)
def test_whatever_is_typed_is_one_entry_of_legal_lines(title: str, said: str) -> None:
    title = " ".join(title.split()) or "x"
    one = event(texts={"en": Wording(title, said)}, place=title)
    content = of(one)
    checked(content)
    for read in (by_vobject, by_icalendar):
        (entry,) = read(content)
        assert entry.summary == title == entry.location, read
        assert said.strip() in entry.description


def test_several_days_are_one_entry_with_the_whole_span() -> None:
    starts_at = datetime(2027, 5, 3, 4, tzinfo=UTC)
    long = event(starts_at=starts_at, ends_at=starts_at + timedelta(days=2, hours=8))
    (entry,) = by_vobject(of(long))
    assert entry.end - entry.start == (2 * 24 + 8) * 3600
