"""Questions to the library with known answers, in seven languages.

The library is the demo's sixteen practices, each in the seven languages, among invented ones.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bot.demo.practices import PRACTICES
from handlers.kit.text_search import fact_words
from storage.database import Transaction
from storage.kit import search
from tests.bench.library import CODES, Speech, fill
from tests.storage.machine import START

HERE = Path(__file__).parent
FIRST = 5
"""The right practice must be among so many."""


class Question(NamedTuple):
    """A question as it is typed, and the number of the practice that answers it. Those that are
    `aside` were written before the search was tuned, and not asked until it was.
    """

    language: str
    aside: bool
    right: int
    text: str


def questions() -> Iterator[Question]:
    """All questions."""
    for language, halves in _read("questions.toml").items():
        for half, asked in halves.items():
            for number, text in asked:
                yield Question(language, half == "aside", number, text)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text("utf-8"))


def stock(tx: Transaction, others: int) -> None:
    """Put the practices into the index, and so many invented ones."""
    speech = {code: Speech(code, number, 20_000) for number, code in enumerate(CODES)}
    fill(tx, others, 1_000, speech, int(START.timestamp()))
    further = _read("texts.toml")
    for number, (topics, texts) in enumerate(PRACTICES):
        every = [*texts.values(), *further.get(str(number), {}).values()]
        titles = [text[0] for text in every]
        rest = [part for text in every for part in text[1:]]
        search.index_practice(tx, number, titles, rest, [f"topic-{topic}" for topic in topics])


def first(tx: Transaction, text: str) -> list[int]:
    """The numbers of the first practices for a question, best first."""
    return list(search.practices(tx, fact_words(text), (), 0, FIRST).rows)
