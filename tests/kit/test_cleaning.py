import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.cleaning import Unfit, clean, line


@given(st.text(max_size=300))
def test_what_is_kept_can_be_seen(text: str) -> None:
    kept = clean(text)
    assert clean(kept) == kept
    assert kept == kept.strip()
    assert "  " not in kept
    for sign in kept:
        assert unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn")


@given(st.text(max_size=300))
def test_a_line_is_short_and_has_letters(text: str) -> None:
    try:
        kept = line(text, 80)
    except Unfit as unfit:
        assert unfit.why.key in ("form-letters-needed", "form-too-long")
    else:
        assert 1 <= len(kept) <= 80
        assert any(sign.isalpha() for sign in kept)


@given(st.text(alphabet="a\u0300\u0301\u0302\u0489 ", max_size=60))
def test_no_letter_carries_a_tower_of_marks(text: str) -> None:
    run = 0
    for sign in clean(text):
        run = run + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        assert run <= 2


@pytest.mark.parametrize("name", ["Айгерім", "Gözel", "O‘g‘iloy", "Ҷамила", "Şemşat", "é", "Нурӣ"])
def test_the_networks_own_letters_stay(name: str) -> None:
    assert line(name, 80) == name
