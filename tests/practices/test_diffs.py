"""A diff shows all changes and nothing else."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from handlers.practices import diffs

ANY_WORDS = st.lists(st.text(alphabet="abқңө.,😀", min_size=1, max_size=6), max_size=40)


def said(words: list[str]) -> str:
    return " ".join(words)


@given(ANY_WORDS, ANY_WORDS)
def test_a_comparison_holds_both_texts(before: list[str], after: list[str]) -> None:
    runs = list(diffs.changes(said(before), said(after)))
    new = "".join(run.text for run in runs if run.tag != "s").split()
    old = "".join(run.text for run in runs if run.tag != "b").split()
    assert (new, old) == (said(after).split(), said(before).split())


WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=60)


@given(WORDS, WORDS)
def test_between_the_changes_both_texts_are_the_same(old: list[str], new: list[str]) -> None:
    found = [(0, 0, 0, 0), *diffs.changed(old, new), (len(old), len(old), len(new), len(new))]
    for (_, old_to, _, new_to), (old_from, _, new_from, _) in pairwise(found):
        assert old[old_to:old_from] == new[new_to:new_from]
    for old_from, old_to, new_from, new_to in found[1:-1]:
        assert old_from <= old_to and new_from <= new_to
        assert old[old_from:old_to] != new[new_from:new_to]


@given(st.integers(0, 499), st.integers(0, 499))
def test_a_word_in_a_long_text_is_told_alone(at: int, other: int) -> None:
    old = [f"word{number % 170}" for number in range(500)]
    new = [*old]
    new[at], new[other] = "one", "two"
    told = list(diffs.changed(old, new))
    assert sum(old_to - old_from for old_from, old_to, _, _ in told) <= 2


def test_it_is_shown_in_bold_and_struck_through() -> None:
    found = [(run.text, run.tag) for run in diffs.changes("a help desk", "a good help")]
    assert found == [("a ", None), ("good ", "b"), ("help ", None), ("desk ", "s")]
