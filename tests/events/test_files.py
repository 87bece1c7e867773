"""Every file about an event, in seven languages, with hostile input."""

import io
import random
import re
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import vobject

from handlers.events import calendars, callbacks, files
from handlers.kit import qr_codes
from handlers.kit.texts import LANGUAGES, texts
from storage.events.checkin import Attendance, AttendanceRow
from storage.events.feedback import FeedbackResults, Quote
from storage.events.participants import Participant
from storage.events.registrations import RegistrationStatus
from storage.kit import audit
from tests.dialogue import Network
from tests.events.screens import events_of
from tests.events.steps import code_of, file_in, ready
from tests.readers.pictures import qr_code
from tests.readers.tables import by_openpyxl, marked
from tests.screens import HOSTILE


def cells(table: bytes) -> str:
    """All texts and numbers of an .xlsx file, as its XML has them."""
    with zipfile.ZipFile(io.BytesIO(table)) as book:
        names = [n for n in book.namelist() if n.endswith(".xml") and "sharedStrings" in n]
        names += [n for n in book.namelist() if "worksheets/sheet" in n]
        return "\n".join(book.read(name).decode() for name in names)


async def test_tables_are_written_down_and_hold_no_formula(network: Network) -> None:
    evil = await network.member('=HYPERLINK("http://x.y")', "TJ", institution="@SUM(A1)")
    admin, event_id = await ready(network, evil)
    await network.pass_time(timedelta(days=1))
    await evil.say(await code_of(admin, event_id))
    await admin.forge(callbacks.ExportEvent(event_id, "people"))
    text = cells(file_in(admin))
    assert ">=HYPERLINK" in text and ">@SUM" in text and "<f>" not in text
    assert "secret_" not in text, "no Telegram username"
    await admin.forge(callbacks.ExportEvent(event_id, "funders"))
    await admin.forge(callbacks.ExportEvent(event_id, "results"))
    assert [entry.action for entry in await audit.of_event(network.db, event_id)] == [
        "export-results", "export-funders", "export-people", "publish",
    ]  # fmt: skip


async def test_funders_read_no_name_and_no_small_number(network: Network) -> None:
    people = [await network.member(f"W{n}", "TJ" if n < 6 else "TM") for n in range(8)]
    admin, event_id = await ready(network, *people)
    await network.pass_time(timedelta(days=1))
    await admin.forge(callbacks.ExportEvent(event_id, "funders"))
    text = cells(file_in(admin))
    assert "&lt;5" in text and "Turkmenistan" in text
    assert not any(f">W{n}<" in text for n in range(8))


NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x.y","z")')


NAMES = (*HOSTILE, *FORMULAS)
IN_FILES = [("kk", at) for at in range(len(NAMES))] + [
    (language, at) for at, language in enumerate(LANGUAGES) if language != "kk"
]
"""Each name in one language, and each other language with one of them: what a cell takes depends on
the name, and what the headings and the sheets are called on the language.
"""


@pytest.mark.parametrize(("language", "at"), IN_FILES)
def test_files_with_hostile_names(language: str, at: int) -> None:
    text = NAMES[at]
    t = texts(language)
    event = next(events_of(text))
    people = [
        Participant(1, text, "TJ", "customs", text, state, True) for state in RegistrationStatus
    ]
    said = (Quote(text, True), Quote(text, False))
    results = FeedbackResults(9, 10, False, True, NOW, (0, 1, 2, 3, 4), said, said, ((text, said),))
    number = (AttendanceRow("TJ", 7, 6),)
    by_place = (AttendanceRow(text, 7, 6), AttendanceRow("", 2, 1))
    numbers = Attendance(9, 7, number, (AttendanceRow("customs", 9, 7),), by_place)
    tables = (
        files.participants_file(t, event, people),
        files.results_file(t, event, results),
        files.funder_report(t, event, numbers, results),
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


def test_no_institution_is_named_beside_a_small_number() -> None:
    """Whatever the numbers are, those with small ones are counted together."""
    chance = random.Random(1)
    for _ in range(300):
        seats = [chance.randint(1, 14) for _ in range(chance.randint(0, 8))]
        places = tuple(
            AttendanceRow(f"I{at}", n, chance.randint(0, n)) for at, n in enumerate(seats)
        )
        total = sum(seats), sum(one.attended for one in places)
        one = (AttendanceRow("TJ", *total),)
        kinds, seated, came = files.reported(Attendance(*total, one, one, places))
        shown = list(zip(kinds["institution"], seated.parts[2], came.parts[2], strict=True))
        assert sum(row.seated for row, *_ in shown) == total[0]
        for row, *cells in shown:
            assert row.key == files.OTHERS or all(isinstance(cell, int) for cell in cells)
    report = files.reported(
        Attendance(9, 9, one, one, (AttendanceRow("A", 7, 7), AttendanceRow("B", 2, 2)))
    )
    assert [row.key for row in report[0]["institution"]] == ["A", files.OTHERS]


def test_the_picture_at_the_door_is_read_by_a_scanner(tmp_path: Path) -> None:
    link = "https://t.me/KurakTestBot?start=here-9999999999-505995"
    assert qr_code(qr_codes.picture(link), tmp_path) == link


def test_a_chart_of_any_title() -> None:
    for text in (*HOSTILE, "$x^2$ 你好 😀", "گلنار احمدی ҷавон ňe 👩‍⚖️", ""):
        picture = files.score_chart(text[:80], (0, 1, 2, 3, 14))
        assert picture.startswith(b"\x89PNG")
