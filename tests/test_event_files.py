"""Every file that leaves the bot, in seven languages, with what hostile people call themselves."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
import vobject

from handlers.events import calendars, files
from handlers.kit.texts import LANGUAGES, texts
from storage.events.checkin import Attendance, AttendanceRow
from storage.events.feedback import FeedbackResults, Quote
from storage.events.registrations import Participant, SeatStatus
from tests.events_screens import events_of
from tests.readers.pictures import qr_code
from tests.readers.tables import by_openpyxl, marked
from tests.test_screens import HOSTILE

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x.y","z")')


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [*HOSTILE, *FORMULAS], ids=range(len(HOSTILE) + len(FORMULAS)))
def test_files_with_hostile_names(language: str, text: str) -> None:
    t = texts(language)
    event = next(events_of(text))
    people = [Participant(1, text, "TJ", "customs", text, state, True) for state in SeatStatus]
    said = (Quote(text, True), Quote(text, False))
    results = FeedbackResults(9, (0, 1, 2, 3, 4), said, said, ((text, said),))
    number = (AttendanceRow("TJ", 7, 6),)
    by_place = (AttendanceRow(text, 7, 6), AttendanceRow("", 2, 1))
    numbers = Attendance(9, 7, number, (AttendanceRow("customs", 9, 7),), by_place)
    tables = (
        files.people_file(t, event, people),
        files.results_file(t, event, results),
        files.funders_file(t, event, numbers, results),
    )
    for table in tables:
        cells = [cell for sheet in by_openpyxl(table).values() for row in sheet for cell in row]
        told = [cell for cell in cells if isinstance(cell, str)]
        assert told and marked(table)
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", "".join(told))
        assert text in told or table is tables[2]
    entries = [calendars.Entry(event, 3, is_cancelled=False)]
    content = calendars.calendar_file(t, entries, "Kurak", "KurakTestBot", NOW).decode()
    assert vobject.readOne(content).vevent.uid.value == event.uid


def test_the_picture_at_the_door_is_read_by_a_scanner(tmp_path: Path) -> None:
    link = "https://t.me/KurakTestBot?start=here-9999999999-505995"
    assert qr_code(files.door_picture(link), tmp_path) == link


def test_a_chart_of_any_title() -> None:
    for text in (*HOSTILE, "$x^2$ 你好 😀", "گلنار احمدی ҷавон ňe 👩‍⚖️", ""):
        picture = files.score_chart(text[:80], "Score", (0, 1, 2, 3, 14))
        assert picture.startswith(b"\x89PNG")
