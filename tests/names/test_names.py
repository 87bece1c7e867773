"""Names are found in other spellings and with slips, and two names are not taken for one.

Among fewer members than `python -m tests.names` measures with.
"""

from collections.abc import Iterator

import pytest

from handlers.directory import OpenCard
from storage.database import Transaction
from storage.features import FEATURES
from storage.kit import search
from tests.dialogue import Network, Someone
from tests.names import lists
from tests.storage.machine import opened, transaction

MEMBERS, FOUND, FALSE = 1_500, 0.98, 0.02


def found(someone: Someone) -> list[str]:
    presses = zip(someone.labels, someone.presses, strict=True)
    return [label.split(" · ")[0] for label, press in presses if isinstance(press, OpenCard)]


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transaction]:
    connection = opened(tmp_path_factory.mktemp("names"))
    tx = transaction(connection, FEATURES)
    tx.execute("BEGIN")
    for number, name in enumerate(lists.crowd(MEMBERS), 1):
        lists.index(tx, number, name)
    tx.execute("COMMIT")
    yield tx
    connection.close()


@pytest.mark.parametrize("which", lists.LISTS)
def test_one_name_is_found_in_its_spellings(members: Transaction, which: str) -> None:
    pairs = lists.spellings(which)
    members.execute("BEGIN")
    right = lists.check(members, pairs, MEMBERS + 1)
    members.execute("ROLLBACK")
    missed = sorted(set(pairs) - set(right))
    assert len(pairs) > 300 and len(right) >= FOUND * len(pairs), missed


@pytest.mark.parametrize("which", lists.LISTS)
def test_two_names_are_not_one(members: Transaction, which: str) -> None:
    pairs = lists.near_misses(which)
    members.execute("BEGIN")
    wrong = lists.check(members, pairs, MEMBERS + 1)
    members.execute("ROLLBACK")
    assert len(pairs) > 300 and len(wrong) <= FALSE * len(pairs), wrong


def test_a_member_who_leaves_takes_her_name_out_of_the_index(members: Transaction) -> None:
    def size() -> tuple[int, ...]:
        return tuple(
            members.value(f"SELECT count(*) FROM {table}") for table in ("name_words", "name_keys")
        )

    before = size()
    lists.index(members, 900_001, "Gulzarbibi Qqarimzoda")
    lists.index(members, 900_002, "Gulzarbibi")
    assert size() > before
    search.forget_member(members, 900_001)
    assert lists.finds(members, "Гульзарбиби", 900_002)
    search.forget_member(members, 900_002)
    assert size() == before


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Nilufer", ["Nilufar K.", "Нилуфар Каримова"]),
        ("Нилуфар", ["Нилуфар Каримова", "Nilufar K."]),
        ("Nilfar", ["Nilufar K.", "Нилуфар Каримова"]),
        ("Nilufar Akramovna Karimova", ["Нилуфар Каримова"]),
        ("Gulnora", ["Gulnora", "Gul Nora", "Гульнара"]),
        ("Гул-нора", ["Gul Nora", "Gulnora", "Гульнара"]),
        ("نرگس", ["Наргис"]),
        ("Nargiza", []),
    ],
)
async def test_the_name_as_typed_comes_first(
    network: Network, typed: str, names: list[str]
) -> None:
    for name in ("Гульнара", "Gulnora", "Gul Nora", "Наргис", "Нилуфар Каримова", "Nilufar K."):
        await network.member(name, "UZ", "customs")
    amina = await network.member()
    await amina.say(typed)
    shown = [name for name in found(amina) if name != "Amina"]
    assert shown[:1] == names[:1] or (not names and amina.reads("directory-none"))
    assert sorted(shown) == sorted(names) or not names
