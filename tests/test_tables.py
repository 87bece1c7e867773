"""Tables as other programs read them: every text unchanged, no formula executed."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.kit import exports
from tests.readers.tables import by_libreoffice, by_openpyxl, marked
from tests.screens import HOSTILE

TEXTS = (
    *HOSTILE,
    "- больше практики", "– больше практики", "+7 701 000 00 00", "=1+1", "@SUM(A1)", "-1",
    '=HYPERLINK("http://x.y","z")', "\t=1+1", "=cmd|' /C calc'!A0", "'=1+1", "'t ok", "''",
    "https://example.org/a?b=c", "mailto:a@b.kz", "a@b.kz", "http://x y",
    "77012345678901234567", "00123", "1e5", "12.11.2026", "3-4", "TRUE", "#N/A", "1/2",
    "Steps:\n1. First\n2. Second\n\n• a bullet\n- a dash", "a\r\nb", "  spaces around  ",
    "_x0041_ is no A", "_x000D_", "<b>&amp;</b>", '"quoted", and; more', "گلنار احمدی",
    "👩‍⚖️👩‍💼 🇰🇿 ❤️‍🔥", "Ғӯза ҷавон Әңгіме ňe öý o‘zbek", "{=1}", "SUM(A1)", "－1＋1", "=",
)  # fmt: skip


def shown(text: str) -> str:
    """What of it a cell shows: all but a carriage return."""
    return text.replace("\r\n", "\n")


def book(texts: tuple[str, ...] = TEXTS) -> bytes:
    moment = datetime(2026, 11, 22, 10, 30, tzinfo=UTC).astimezone(ZoneInfo("Asia/Almaty"))
    rows = [["Title", "Number", "When"], *([text, 12, moment] for text in texts)]
    return exports.workbook([("Said / [all]: *?", rows), ("x" * 60, [["A"]]), ("x" * 60, [["A"]])])


def checked(content: bytes) -> None:
    first, second, third = (sheets := by_openpyxl(content))
    assert first == "1 Said all" and len({first, second, third}) == 3
    assert all(len(name) <= 31 for name in sheets)
    head, *rows = sheets[first]
    assert head == ["Title", "Number", "When"]
    for text, (said, number, when) in zip(TEXTS, rows, strict=True):
        assert said == shown(text)
        assert number == 12 and when == datetime(2026, 11, 22, 15, 30), "a date is a date"


def test_texts_stand_in_text_cells_as_they_were_written() -> None:
    content = book()
    checked(content)
    assert marked(content)


def test_they_still_do_when_libreoffice_has_saved_them(tmp_path: Path) -> None:
    (saved,) = by_libreoffice([book()], tmp_path)
    checked(saved)


@given(st.lists(st.text(max_size=60), min_size=1, max_size=6), st.text(max_size=50))
@settings(max_examples=40)
def test_whatever_is_said_is_a_table_that_opens(texts: list[str], title: str) -> None:
    rows = [["Title"], *([text] for text in texts)]
    sheets = by_openpyxl(exports.workbook([(title, rows), (title, rows)]))
    assert len(sheets) == 2
    for name, sheet in sheets.items():
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\'\n\r\t")
        for text, (said,) in zip(texts, sheet[1:], strict=True):
            kept = "".join(one for one in text if one.isprintable() or ord(one) > 0x9F)
            assert all(one in (said or "") for one in kept if ord(one) < 0xD800)


@pytest.mark.parametrize("sign", ["x", "Ж", "😀", "👩‍⚖️"])
def test_a_cell_holds_no_more_than_excel_takes_and_no_sign_is_cut(sign: str) -> None:
    ((_, (said,)),) = by_openpyxl(exports.workbook([("A", [["A"], [sign * 33_000]])])).values()
    assert len(said.encode("utf-16-le")) // 2 <= 32_767
    assert said.endswith("…") and not said[:-1].replace(sign, "")
