"""Questions in seven languages: the practice that answers each is among the first five results.

`python -m tests.relevance` asks them too, among more practices.
"""

from collections.abc import Iterator

import pytest

from bot.demo.practices import PRACTICES
from handlers.kit.text_search import fact_words
from storage.database import Transaction
from storage.features import FEATURES
from storage.kit import search
from tests.relevance.library import first, questions, stock
from tests.storage.machine import opened, transaction

ENOUGH, OTHERS = 0.95, 600


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transaction]:
    connection = opened(tmp_path_factory.mktemp("library"))
    tx = transaction(connection, FEATURES)
    tx.execute("BEGIN")
    stock(tx, OTHERS)
    tx.execute("COMMIT")
    yield tx
    connection.close()


@pytest.mark.parametrize("aside", [False, True])
def test_the_right_one_is_among_the_first_five(library: Transaction, aside: bool) -> None:
    asked = [one for one in questions() if one.aside is aside]
    missed = [one for one in asked if one.right not in first(library, one.text)]
    assert len(asked) >= 70
    assert 1 - len(missed) / len(asked) >= ENOUGH, missed


def test_all_words_in_a_title_come_first_then_all_then_some(library: Transaction) -> None:
    for number, (title, text) in enumerate(
        (
            ("Officers of the quay", "Here women count boats, and women officers rest."),
            ("Women at the quay", "Officers count boats."),
            ("Women officers of the quay", "Boats."),
            ("Boats of the quay", "Nobody counts."),
        )
    ):
        search.index_practice(library, 900_000 + number, [title], [text], ())
    found = search.practices(library, fact_words("women officers quay"), (), 0, 9).rows
    assert [number - 900_000 for number in found if number >= 900_000] == [2, 0, 1, 3]
    for number in range(4):
        search.forget_practice(library, 900_000 + number)


@pytest.mark.parametrize("typed", ["ООН", "ИИ", "IT"])
def test_an_abbreviation_finds_its_practices(library: Transaction, typed: str) -> None:
    facts = ("sector-intl_org", "topic-ai_startups", "sector-it")
    for number, fact in enumerate(facts):
        search.index_practice(library, 900_000 + number, ["Xyz"], ["on i it italy"], (fact,))
    right = {"ИИ": 1, "IT": 2}.get(typed, 0)
    found = search.practices(library, fact_words(typed), (), 0, 5).rows
    assert 900_000 + right in found, found
    for number in range(3):
        search.forget_practice(library, 900_000 + number)


def test_a_slip_in_a_word_of_a_title_still_finds_it(library: Transaction) -> None:
    missed: list[tuple[str, str]] = []
    asked = 0
    for number, (_, texts) in enumerate(PRACTICES):
        for text in texts.values():
            word = max(text[0].split(), key=len)
            for slip in (word[:2] + word[3:], word[0] + word[2] + word[1] + word[3:]):
                asked += 1
                if number not in first(library, slip):
                    missed.append((word, slip))
    assert len(missed) / asked <= 0.1, missed
