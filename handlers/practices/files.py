"""Exports of the library: a table, a chart, and a book in Markdown and as PDF.

The book contains no names, even if practices show their authors' names, because it leaves the
network.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handlers.kit import small_numbers
from handlers.kit.exports import Cell, Series, bar_chart, drawable_text, workbook
from handlers.kit.member_cards import author_line, topics
from handlers.kit.taxonomy import LANGUAGE, NAMES
from handlers.kit.texts import Translator
from handlers.practices.messages import BY, COLUMN, PART
from storage.practices.records import FIELDS, SubmissionKind
from storage.practices.statistics import Chapter, Statistics, StatisticsRow

COLOURS: dict[str, str] = {"read": "#c9b6c2", "useful": "#7b2d5b", "tried": "#2d7b6a"}
MAX_ROWS = 10
"""Largest number of bars in a chart."""

A5 = (148, 210)
"""Page size in millimetres."""

STYLES = {
    "": ("DejaVuSans", "DejaVu Sans"),
    "B": ("DejaVuSans-Bold", "DejaVu Sans:bold"),
    "I": ("DejaVuSans-Oblique", "DejaVu Sans:oblique"),
}
"""Font files of the book, with their names for `drawn`."""

MAX_CELLS = 300
"""Longest run of characters without a letter when a line is shaped."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])|^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)


NUMBERS: tuple[str, ...] = ("practices", "read", "useful", "tried")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of the library as they are shown, small ones hidden: for each of NUMBERS the
    total, and rows by topic, sector and country.
    """

    total: Sequence[Cell]
    by: Mapping[str, Sequence[Sequence[Cell]]]


def numbers(counted: Statistics) -> Numbers:
    """The numbers as every screen, picture and table shows them."""

    def column(name: str, some: Sequence[StatisticsRow]) -> list[int]:
        return [getattr(one, name) for one in some]

    reports = [
        small_numbers.report(
            getattr(counted.total, name),
            column(name, counted.by_sector),
            column(name, counted.by_country),
        )
        for name in NUMBERS
    ]
    # A practice may be about several topics, so that they are no parts of a total.
    topics = [[small_numbers.shown(n) for n in column(name, counted.by_topic)] for name in NUMBERS]
    return Numbers(
        [one.total for one in reports],
        {
            "topic": list(zip(*topics, strict=True)),
            "sector": list(zip(*(one.parts[0] for one in reports), strict=True)),
            "country": list(zip(*(one.parts[1] for one in reports), strict=True)),
        },
    )


def table(t: Translator, counted: Statistics) -> bytes:
    """The numbers as .xlsx, with a sheet each for topics, sectors and countries."""
    sheets: list[tuple[str, Sequence[Sequence[Cell]]]] = []
    shown = numbers(counted)
    for what, some in (
        ("topic", counted.by_topic), ("sector", counted.by_sector),
        ("country", counted.by_country),
    ):  # fmt: skip
        title = t.plain(BY(what))
        head = [title, *(t.plain(COLUMN(name)) for name in NUMBERS)]
        names = [t.plain(NAMES[what](one.key)) for one in some]
        rows = [[name, *row] for name, row in zip(names, shown.by[what], strict=True)]
        sheets.append((title, [head, *rows]))
    return workbook(sheets)


def chart(t: Translator, what: str, some: Sequence[StatisticsRow], shown: Numbers) -> bytes:
    """How often the practices of each row were read, found useful and tried, as a PNG picture."""
    rows = shown.by[what][:MAX_ROWS]
    series = [
        Series([row[NUMBERS.index(name)] for row in rows], colour, t.plain(COLUMN(name)))
        for name, colour in COLOURS.items()
    ]
    names = [t.plain(NAMES[what](one.key)) for one in some[:MAX_ROWS]]
    return bar_chart(names, series, t.plain(BY(what)))


def _facts(t: Translator, one: Chapter) -> list[str]:
    """The lines below a title."""
    language = t.plain(LANGUAGE(one.text.language))
    if one.text.language == one.original:
        label = t.plain("practice-is-original", language=language)
    else:
        original = t.plain(LANGUAGE(one.original))
        label = t.plain("practice-is-translation", language=language, original=original)
    found = [author_line(t, None, one.sector, one.country), label]
    if one.topics:
        found.append(t.plain("practice-topics", topics=topics(t, one.topics)))
    return found


def _parts(t: Translator, one: Chapter) -> list[tuple[str, str]]:
    return [
        (t.plain(PART(name)), one.text.texts[name])
        for name in FIELDS[SubmissionKind.PRACTICE]
        if name != "title" and name in one.text.texts
    ]


def _plain(text: str) -> str:
    """The text with Markdown's special characters escaped."""
    return _MARKDOWN.sub(
        lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}{found[3][:-1]}\\{found[3][-1]}",
        text,
    )


def markdown(t: Translator, network: str, chapters: Sequence[Chapter]) -> bytes:
    """The book in Markdown (CommonMark), UTF-8."""
    out = [f"# {_plain(t.plain('book-title', network=network))}", t.plain("book-about"), ""]
    out += [f"{number}. {_plain(one.text.texts['title'])}" for number, one in _numbered(chapters)]
    for number, one in _numbered(chapters):
        out += ["", f"## {number}. {_plain(one.text.texts['title'])}", ""]
        out += [f"*{_plain(line)}*  " for line in _facts(t, one)]
        for heading, text in _parts(t, one):
            out += ["", f"### {heading}", "", _plain(text).replace("\n", "  \n")]
    return ("\n".join(out) + "\n").encode()


def _numbered(chapters: Sequence[Chapter]) -> list[tuple[int, Chapter]]:
    return list(enumerate(chapters, 1))


def pdf(t: Translator, network: str, chapters: Sequence[Chapter]) -> bytes:
    """The book as PDF in A5: a page is legible on a phone, and a printer puts two on a sheet.

    It uses the DejaVu fonts that come with matplotlib, which have the letters of all seven
    languages.
    """
    import matplotlib
    from fpdf import FPDF
    from fpdf.enums import XPos, YPos

    fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    title = t.plain("book-title", network=network)

    class Book(FPDF):
        def footer(self) -> None:
            if self.page_no() > 1:
                self.set_y(-13)
                self.set_font("DejaVu", "", 8)
                self.cell(0, 6, str(self.page_no()), align="C")

    book = Book(format=A5)
    for style, (file, _) in STYLES.items():
        book.add_font("DejaVu", style, fonts / f"{file}.ttf")
    book.set_title(title)
    book.set_lang(t.language)
    book.set_margin(15)
    book.set_auto_page_break(True, margin=18)

    def write(text: str, size: float, style: str = "", after: float = 0) -> bool:
        """Write the text line by line, each line in its own direction; returns whether every
        character could be drawn.
        """
        is_whole = True
        for line in text.split("\n"):
            # Characters that the bold or italic font lacks, such as Arabic ones, are set in the
            # regular font.
            said = drawable_text(line)
            letters = style if style and drawable_text(line, STYLES[style][1]) == said else ""
            is_whole = is_whole and said.is_whole
            book.set_font("DejaVu", letters, size)
            for piece in _pieces(said.text):
                # Shaping takes ten times as long, and only Arabic letters need it.
                is_shaped = any(map(_is_arabic, piece))
                to_left = is_shaped and _runs_left(piece)
                # fpdf2 splits a word at a non-joiner if the line runs the other way; a hair space
                # also keeps the two letters from joining.
                shown = piece if to_left else piece.replace("\u200c", "\u200a")
                book.set_text_shaping(is_shaped, direction="rtl" if to_left else "ltr")
                book.multi_cell(
                    0, size * 0.52, shown, align="R" if to_left else "L",
                    new_x=XPos.LMARGIN, new_y=YPos.NEXT,
                )  # fmt: skip
        book.ln(after)
        return is_whole

    book.add_page()
    book.set_y(50)
    write(title, 20, "B", 6)
    write(t.plain("book-about"), 10, after=8)
    for number, one in _numbered(chapters):
        write(f"{number}. {one.text.texts['title']}", 9, after=0.5)
    for number, one in _numbered(chapters):
        # Short chapters share a page; none begins at the bottom of one.
        if number == 1 or book.get_y() > A5[1] / 2:
            book.add_page()
        else:
            book.ln(8)
        heading = f"{number}. {one.text.texts['title']}"
        book.start_section(drawable_text(heading).text)
        write(heading, 14, "B", 2)
        for line in _facts(t, one):
            write(line, 8.5, "I")
        book.ln(3)
        is_whole = drawable_text(heading).is_whole
        for name, text in _parts(t, one):
            write(name, 10.5, "B", 1)
            is_whole = write(text, 10, after=3) and is_whole
        if not is_whole:
            write(t.plain("book-left-out"), 8.5, "I")
    return bytes(book.output())


def _is_arabic(char: str) -> bool:
    """Whether the character is written from right to left."""
    return unicodedata.bidirectional(char) in ("R", "AL")


def _runs_left(line: str) -> bool:
    """Whether a line runs from right to left, judged by its first letter (Unicode Annex 9, P2)."""
    kinds = (unicodedata.bidirectional(char) for char in line)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _pieces(line: str) -> list[str]:
    """The line, split where it has too many characters in a row that are not letters: fpdf2
    searches for the next letter recursively.
    """
    if not re.search(rf"[\W\d_]{{{MAX_CELLS}}}", line):
        return [line]
    return [line[at : at + MAX_CELLS] for at in range(0, len(line), MAX_CELLS)]
