"""Files about practices: tables, a picture, a book, each with hostile texts."""

import io
import zipfile
from datetime import UTC, datetime

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator import markup
from handlers.kit.exports import drawable_text
from handlers.kit.texts import LANGUAGES, texts
from handlers.practices import callbacks as p
from handlers.practices import files
from handlers.practices.statistics import statistics_screen
from storage.practices.records import FIELDS, Submission, SubmissionKind, SubmissionStatus
from storage.practices.statistics import Chapter, Statistics, StatisticsRow
from tests.dialogue import Network, plain
from tests.practices.steps import TEXTS, TITLE, in_library, reads
from tests.readers.pictures import pdf_lines
from tests.screens import HOSTILE

LETTERS = {
    "kk": "Әңгіме, ғылым, қыз, ңің, өмір, ұл, үміт, һәм, іс",
    "tg": "Ғӯза, шодӣ, қӯрғон, ӯҳда, ҳамроҳ, ҷавон",
    "tk": "Çäre, ňe, öý, şäher, žurnal, ýaş, iş, üým",
    "ky": "Өмүр, жаңы, үй, көңүл",
    "uz": "O‘zbek, g‘oya, ma’no",
    "ru": "Ёж, щука, эхо, объём",
    "en": "Women’s network",
}


def chapter(text: str, language: str = "kk") -> Chapter:
    given = dict.fromkeys(FIELDS[SubmissionKind.PRACTICE], text)
    sent = Submission(
        1, 1, SubmissionKind.PRACTICE, language, None, "KZ", "customs", False,
        SubmissionStatus.APPROVED, None, None,
        None, given, ("career",), datetime(2026, 11, 22, tzinfo=UTC), None, None, None,
    )  # fmt: skip
    return Chapter("KZ", "customs", ("career", "rural"), "ru", sent, 12, 3)


def read(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    found = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(found.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_has_the_letters_of_every_language(language: str) -> None:
    book = read(files.pdf(texts(language), "Kurak", [chapter(LETTERS[language], language)]))
    assert LETTERS[language] in book
    assert texts(language).plain("practice-part-repeat") in book


STEPS = """Steps:
1. First, look at the list
2. Second 👩‍⚖️ and 🇰🇿 then ❤️‍🔥 done
3️⃣ third

• a bullet
– a dash
- another
👉 pointing

Asked by گلنار احمدی and نسرین رحیمی from Kabul.
Ғӯза ҷавон Әңгіме ňe öý o‘zbek"""
READ = """Steps:
1. First, look at the list
2. Second and then done
3 third
• a bullet
– a dash
- another
pointing
Asked by گلنار احمدی and نسرین رحیمی from Kabul.
Ғӯза ҷавон Әңгіме ňe öý o‘zbek""".replace(" ", "").splitlines()
DARI = (
    "این یک متن دراز دری است که باید در چند سطر نوشته شود تا ببینیم که آیا ترتیب سطرها درست است "
    "یا نه و می‌خواهم گام نخست را ببینیم و سپس گام دوم را انجام دهیم"
)


def parts_of(lines: list[str], language: str) -> dict[str, list[str]]:
    """The lines of a book under each of its headings."""
    t = texts(language)
    headings = {t.plain(f"practice-part-{name}"): name for name in FIELDS[SubmissionKind.PRACTICE]}
    found: dict[str, list[str]] = {}
    heading = None
    for line in lines:
        if line in headings:
            heading = headings[line]
            found[heading] = []
        elif heading is not None:
            found[heading].append(line)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_keeps_lines_steps_and_bullets(language: str) -> None:
    one = chapter(STEPS, language)
    one.text.texts["title"] = "Title"  # type: ignore[index]
    lines = pdf_lines(files.pdf(texts(language), "Kurak", [one]))
    parts = parts_of(lines, language)
    assert len(parts) == len(FIELDS[SubmissionKind.PRACTICE]) - 1
    for part in parts.values():
        # Where the direction turns, pdftotext puts the space on the other side of the word.
        assert [line.replace(" ", "") for line in part[: len(READ)]] == READ
    left_out = texts(language).plain("book-left-out")
    assert left_out in " ".join(lines), "what could not be drawn is told"


def test_a_book_that_leaves_nothing_out_does_not_tell_so() -> None:
    t = texts("kk")
    whole = pdf_lines(files.pdf(t, "Kurak", [chapter("Nothing is left out")]))
    assert t.plain("book-left-out") not in " ".join(whole)


def test_a_text_from_right_to_left_keeps_the_order_of_its_lines() -> None:
    one = chapter(f"Before\n{DARI}\nAfter", "en")
    one.text.texts["title"] = "Title"  # type: ignore[index]
    lines = pdf_lines(files.pdf(texts("en"), "Kurak", [one]))
    for part in parts_of(lines, "en").values():
        end = part.index("After")
        assert part[0] == "Before" and end >= 3, "it takes several lines"
        assert "".join(part[1:end]).replace(" ", "") == DARI.replace(" ", "")


@pytest.mark.parametrize("text", ["گ" + "." * 3500, "گ1" + "5 " * 1700, "a گ " + "😀 - " * 900])
def test_a_book_takes_any_run_of_signs(text: str) -> None:
    one = chapter(text, "en")
    one.text.texts["title"] = "Title"  # type: ignore[index]
    assert "گ" in read(files.pdf(texts("en"), "Kurak", [one]))


SIGNS = ("👩‍⚖️", "🇰🇿", "❤️‍🔥", "👍🏽", "你", "𝒳", "\U0001fae8", "ཀ")


@given(st.lists(st.sampled_from((*SIGNS, "a", "Ғ", "ň", "گ", "1", " ", "\n", "•")), max_size=30))
def test_what_is_left_out_goes_as_a_whole_and_is_told(parts: list[str]) -> None:
    said = drawable_text("".join(parts))
    kept = [part for part in parts if part not in SIGNS]
    assert said.text.split() == "".join(kept).split()
    assert said.is_whole == (kept == parts)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_go_through_every_file(text: str) -> None:
    t = texts("tg")
    assert read(files.pdf(t, text, [chapter(text * 30)] * 2))
    book = files.markdown(t, text, [chapter(text)]).decode()
    for line in book.splitlines():
        assert "<b>" not in line.replace("\\<", "")


def test_markdown_takes_no_text_for_markup() -> None:
    hostile = "# no heading\n- no list\n1. no number\n*no* _stress_ [no](link) <script>"
    book = files.markdown(texts("en"), "Kurak", [chapter(hostile)]).decode()
    assert "\\# no heading" in book and "\\- no list" in book and "1\\. no" in book
    assert "\\*no\\*" in book and "\\<script\\>" in book and "\\[no\\](link)" in book


def test_small_numbers_stand_nowhere() -> None:
    t = texts("en")
    some = (
        StatisticsRow("career", 7, 40, 12, 3),
        StatisticsRow("rural", 4, 9, 2, 0),
        StatisticsRow("gbv", 8, 6, 6, 1),
    )
    counted = Statistics(StatisticsRow("", 19, 55, 20, 4), some, some[:0], some[:0])
    screen, _ = markup.parse(statistics_screen(t, counted, "topic").text)
    rows = [line.rsplit(": ", 1) for line in screen.splitlines() if line.count(" · ") == 3]
    told = [row[1].split(" · ") for row in rows if len(row) == 2]
    by_topic = dict(zip(("career", "rural", "gbv"), told, strict=True))
    assert by_topic["career"] == ["5", "40", "10", "<5"]
    assert by_topic["rural"] == ["<5", "5", "<5", "0"]
    assert by_topic["gbv"] == ["5", "5", "5", "<5"]
    table = zipfile.ZipFile(io.BytesIO(files.table(t, counted)))
    sheet = table.read("xl/worksheets/sheet1.xml").decode()
    assert "<v>3</v>" not in sheet.replace('t="s"><v>3</v>', "")
    assert files.chart(t, "topic", some, files.numbers(counted)).startswith(b"\x89PNG")
    assert files.chart(t, "sector", (), files.numbers(counted)).startswith(b"\x89PNG")


async def test_who_takes_numbers_or_a_book_is_noted_and_the_book_has_no_names(
    network: Network,
) -> None:
    _, saule, practice_id = await in_library(network, named="yes")
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    await saule.say("/admin")
    await saule.press(plain("numbers-button", "en"))
    assert "<5" in saule.screen
    for button in ("picture", "table", "book-md", "book-pdf"):
        await saule.press(plain(f"numbers-{button}", "en"))
    sent = [m for m in saule.messages if "document" in m or "photo" in m]
    assert len(sent) == 4
    content = {
        m["document"]["file_name"]: network.world.files[m["document"]["file_id"]].content
        for m in sent
        if "document" in m
    }
    assert TITLE in read(content["practices.pdf"]) and "Amina" not in read(content["practices.pdf"])
    book = content["practices.md"].decode()
    assert TEXTS["repeat"] in book and "Amina" not in book
    acts = await network.db.read(
        lambda tx: [
            row["action"]
            for row in tx.rows(
                "SELECT action FROM audit WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"
            )
        ]
    )
    assert acts[-3:] == ["export-practice-numbers", "export-practices", "export-practices"]


async def test_a_member_takes_no_numbers(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/start")
    await maral.forge(p.ExportStatistics("md"))
    assert maral.toasted("fallback-staff-only")
    assert not any("document" in m for m in maral.messages)
