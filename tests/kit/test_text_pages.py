"""A long text is split into pages that Telegram accepts, and nothing is lost."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.simulator import markup
from handlers.kit.characters import units
from handlers.kit.text_pages import TextRun, block, split_pages

LETTERS = "ab қңөӯ\n<b>&\u0301🌺"
RUNS = st.builds(
    TextRun, st.text(alphabet=LETTERS, max_size=120), st.sampled_from([None, "b", "i", "s"])
)
BLOCKS = st.lists(st.lists(RUNS, max_size=4).map(tuple), max_size=5)


def words(text: str) -> list[str]:
    return re.findall(r"\S+", text)


@settings(max_examples=300)
@given(BLOCKS, st.integers(30, 200))
def test_nothing_is_lost_and_each_part_fits(blocks: list[tuple[TextRun, ...]], most: int) -> None:
    shown = [markup.parse(part)[0] for part in split_pages(blocks, most)]
    assert all(units(text) <= most + 2 for text in shown)
    squeezed = "".join(words("".join(run.text for one in blocks for run in one)))
    assert "".join("".join(words(text)) for text in shown) == squeezed


@given(st.lists(st.text(alphabet="abqң", min_size=1, max_size=12), min_size=1, max_size=400))
def test_no_word_is_cut(typed: list[str]) -> None:
    text = " ".join(typed)
    shown = [markup.parse(part)[0] for part in split_pages([block("Heading", text)], 80)]
    assert [word for part in shown for word in words(part)] == ["Heading", *typed]


def test_a_heading_stays_with_its_text() -> None:
    pages = split_pages([block("One", "a " * 90), block("Two", "b " * 90)], 200)
    assert [page.count("<b>") for page in pages] == [1, 1]


def test_an_endless_word_is_cut_between_signs() -> None:
    pages = split_pages([(TextRun("ң\u0301" * 300),)], 101)
    assert len(pages) > 5
    assert not any(page.startswith("\u0301") for page in pages)
