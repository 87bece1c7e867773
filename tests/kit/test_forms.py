"""Answers that are typed in several messages."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.forms import join_messages

ANY_WORDS = st.lists(st.text(alphabet="abқңө.,😀", min_size=1, max_size=6), max_size=40)


def said(words: list[str]) -> str:
    return " ".join(words)


@given(st.lists(ANY_WORDS.filter(bool).map(said), min_size=1, max_size=4))
def test_pieces_become_one_text_and_no_word_is_lost(pieces: list[str]) -> None:
    assert join_messages(tuple(pieces)).split() == " ".join(pieces).split()


def test_a_sentence_that_a_client_cut_goes_on_and_a_new_one_begins_anew() -> None:
    assert join_messages(("The queue was", "an hour long.")) == "The queue was an hour long."
    assert join_messages(("The end.", "A new one.")) == "The end.\nA new one."
    assert join_messages("as it is") == "as it is"
    assert join_messages(None) == ""
