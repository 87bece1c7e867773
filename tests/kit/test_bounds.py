"""Telegram accepts every screen, whatever it is composed of."""

from hypothesis import given
from hypothesis import strategies as st

from bot.simulator import markup
from handlers.kit.bounds import TAGS, bounded
from handlers.kit.characters import characters
from handlers.kit.screens import paragraphs
from handlers.kit.texts import texts

PIECES = st.lists(
    st.one_of(
        st.lists(st.sampled_from(["a", "b ", "&lt;", "&amp;", "👩‍⚖️", "ң\u0301", "🇰🇿 "])).map(
            "".join
        ),
        st.sampled_from(
            [
                "<b>bold</b>",
                "<i>a <b>b</b></i>",
                '<a href="https://example.org/?a=1&amp;b">x</a>',
                "<blockquote expandable>quote</blockquote>",
                "<code>&lt;</code>",
            ]
        ),
    ),
    max_size=20,
).map("".join)


@given(PIECES, st.integers(1, 60))
def test_a_cut_screen_is_the_beginning_of_it(source: str, most: int) -> None:
    whole, _ = markup.parse(source)
    shown, _ = markup.parse(bounded(source, most))
    assert markup.units(shown) <= most
    if shown != whole:
        begun = list(characters(shown.removesuffix("…").rstrip()))
        assert list(characters(whole.lstrip()))[: len(begun)] == begun


@given(st.integers(1, 60), st.sampled_from(["&amp;", "👩‍⚖️", "ң", "<b>x</b>", "a "]))
def test_hostile_values_in_every_place(count: int, piece: str) -> None:
    value = piece * count * 20
    source = paragraphs(*(texts("en")("form-now", value=value) for _ in range(12)), value)
    cut = bounded(source, 4096)
    shown, entities = markup.parse(cut)
    assert markup.units(shown) <= 4096
    assert len(cut.encode()) < 32_768
    assert len(entities) <= TAGS
    assert bounded(cut, 4096) == cut


def test_long_links_are_cut_too() -> None:
    link = "https://example.org/" + "a" * 600
    cut = bounded("".join(f'<a href="{link}{n}">here</a> ' for n in range(60)), 4096)
    assert len(cut.encode()) < 32_768
    assert markup.parse(cut)[0].startswith("here here")
