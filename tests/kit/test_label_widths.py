"""Labels measured in pixels, and rows that break where they do not fit."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.label_widths import TABLE, available, broken, cut, fits, width
from handlers.kit.navigation import Home
from handlers.kit.screens import Button, Screen
from tests import label_widths

LABELS = st.lists(st.text("iwЖ 👩‹", min_size=1, max_size=50), min_size=1, max_size=5)


def test_a_label_is_as_wide_as_its_letters() -> None:
    assert width("") == 0
    assert width("iii") < width("www") < width("ЖЖЖ") < width("👩👩👩")
    assert width("Ңғ") == width("Ң") + width("ғ")


def test_fewer_pixels_for_each_of_more_buttons() -> None:
    assert available(1) > 2 * available(2) > 2 * available(3) > 0


@given(LABELS)
def test_a_row_breaks_where_its_labels_do_not_fit(labels: list[str]) -> None:
    rows = broken(labels, labels)
    assert [label for row in rows for label in row] == labels
    assert all(len(row) == 1 or fits(row) for row in rows)
    for row, following in pairwise(rows):
        assert not fits([*row, following[0]]), "no row is broken without need"


@given(st.text("iwЖ 👩", min_size=1, max_size=90), st.floats(30, 400))
def test_a_text_is_cut_to_a_width(text: str, pixels: float) -> None:
    shown = cut(text, pixels)
    assert width(shown) <= pixels
    assert shown == text or shown.endswith("…")
    assert (shown == text) == (width(text) <= pixels)


def test_the_keyboard_of_a_screen_is_broken() -> None:
    row = tuple(Button(label, Home()) for label in ("‹ Артка", "Калтыруу", "Жокко чыгаруу"))
    keyboard = Screen("x", (row, row[:2])).keyboard()["inline_keyboard"]
    assert [[button["text"] for button in row] for row in keyboard] == [
        ["‹ Артка", "Калтыруу"], ["Жокко чыгаруу"], ["‹ Артка", "Калтыруу"],
    ]  # fmt: skip


def test_the_widths_are_those_of_the_font() -> None:
    assert label_widths.table() == TABLE.read_text("ascii")
