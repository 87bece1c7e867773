"""The longest texts cost little, whatever they contain, so no member can make others wait.

What is counted are calls, not seconds: they are the same on every machine.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from types import FrameType, SimpleNamespace
from typing import Any, cast

import pytest
from telegram import MessageEntity

from handlers.events.fields import AgendaOfDay, Shares
from handlers.kit import (
    cleaning,
    contact_detection,
    contacts,
    date_parsing,
    query_parsing,
    telegram_html,
    text_pages,
)
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.texts import texts
from handlers.practices import diffs
from storage.kit import search
from storage.kit.transliteration import fold

LONGEST = 4_096
NOW = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
CTX = cast(Any, SimpleNamespace(t=texts("en")))
PLACE = cast(Any, SimpleNamespace(answers={}, value=None))
BOLD = [MessageEntity("bold", 40 * number, LONGEST) for number in range(90)]

HOSTILE = [
    "1", "1 ", "1/", "1-", "(1", "a", "a ", "a b ", "a.", "ie", "zh", " ", "a\n", "+", "@", "a@",
    "4.03.2027 ", "10:00 ", "9:00 a\n", "+992 90 123-45-67 ", "a@b.kz ", "👩\u200d", "e\u0301", "ﷺ",
    "customs uzbekistan ", "Kazakhstan 4,", "завтра в 3 ", "<b>",
]  # fmt: skip

WORK: dict[str, Callable[[str], object]] = {
    "clean": cleaning.clean,
    "tidy": cleaning.tidy,
    "fold": fold.__wrapped__,
    "stems": search.stems,
    "understand": query_parsing.parse,
    "date": lambda text: date_parsing.parse(text, "Asia/Tashkent", NOW),
    "date that is short enough": lambda text: date_parsing.parse(
        text[: date_parsing.LONGEST], "Asia/Tashkent", NOW
    ),
    "agenda": lambda text: AgendaOfDay().read(CTX, text, PLACE),
    "shares": lambda text: Shares().read(CTX, text, PLACE),
    "e-mail": contacts.email,
    "personal": lambda text: contact_detection.find_personal_data([text]),
    "contacts": contact_detection.find_contacts,
    "changes": lambda text: list(diffs.changes(text, text[::-1])),
    "formatted": lambda text: telegram_html.formatted(text, BOLD, LONGEST),
    "parts": lambda text: text_pages.split_pages([text_pages.block("a", text)]),
}


def calls(work: Callable[[str], object], text: str) -> int:
    """How many functions are called, in Python and in C."""
    count = 0

    def counted(_frame: FrameType, event: str, _found: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work(text)
    except InvalidAnswer:
        pass
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", WORK)
def test_the_longest_texts_cost_little(name: str) -> None:
    work = WORK[name]
    # What is read once, as the names of countries, is read.
    calls(work, "4 March 9:30 a@b.kz")
    calls(work, "Kazakhstan 4,")
    for piece in HOSTILE:
        text = (piece * LONGEST)[:LONGEST]
        assert calls(work, text) <= 60 * LONGEST, piece


class Word(str):
    """A word that counts how often it is compared."""

    __slots__ = ()
    compared = 0

    def __eq__(self, other: object) -> bool:
        Word.compared += 1
        return str(self) == str(other)

    __hash__ = str.__hash__


@pytest.mark.parametrize("distinct", [2, 40, 4_000])
def test_a_diff_grows_with_its_texts_and_not_with_their_square(distinct: int) -> None:
    counts: list[int] = []
    for size in (500, 2_000):
        old = [Word(f"w{number % distinct}") for number in range(size)]
        Word.compared = 0
        for _ in diffs.changed(old, [Word(word) for word in reversed(old)]):
            pass
        counts.append(Word.compared)
    assert counts[1] < 8 * max(counts[0], 500)


def test_regular_expressions_do_not_begin_again_at_every_letter() -> None:
    """They are one call however long they take, so their patterns are looked at."""
    long = 64 * "a"
    assert contact_detection.find_personal_data([f"{long}@b.kz"]) == (f"{long}@b.kz",)
    assert contact_detection.find_personal_data([f"a{long}@b.kz"]) == (f"{long}@b.kz",)
