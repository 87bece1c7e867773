import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator import markup
from bot.simulator.errors import Refusal


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b>b", "ab", [("bold", 0, 1)]),
        ("<strong>a<em>b</em></strong>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("a &lt;b&gt; &amp;amp; &quot;q&quot; &#1179;", 'a <b> &amp; "q" қ', []),
        ("&copy; & &nbsp", "&copy; & &nbsp", []),
        ("  <b> x </b> ", "x", [("bold", 0, 1)]),
        ('<a href="https://x.y/?a=1&b">l</a>', "l", [("text_link", 0, 1)]),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<code>a</code><pre>b</pre>", "ab", [("code", 0, 1), ("pre", 1, 1)]),
    ],
)
def test_what_is_accepted(source: str, text: str, entities: list[tuple]) -> None:
    found, given_entities = markup.parse(source)
    assert found == text
    assert [(e["type"], e["offset"], e["length"]) for e in given_entities] == entities


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é<script>", 'Unsupported start tag "script" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a < b", "Unclosed start tag at byte offset 2"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(Refusal) as caught:
        markup.parse(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


@given(st.text(max_size=200))
def test_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    found, entities = markup.parse(html.escape(text))
    assert found == text.strip()
    assert entities == []


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("**a** b", "a b", [("bold", 0, 1)]),
        ("😀 __x__ ~~y~~", "😀 x y", [("italic", 3, 1), ("strikethrough", 5, 1)]),
        ("**a __b__**", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
        ("[**a** b](https://x.y/?a=1)", "a b", [("text_link", 0, 3), ("bold", 0, 1)]),
        ("`**a**` ||s||", "**a** s", [("code", 0, 5), ("spoiler", 6, 1)]),
        ("snake__case__name 2 ** 3 ** 4 **", "snake__case__name 2 ** 3 ** 4 **", []),
        ("[a](javascript:1) ** a **", "[a](javascript:1) ** a **", []),
    ],
)
def test_what_a_client_makes_of_what_is_typed(
    source: str, text: str, entities: list[tuple]
) -> None:
    found, given_entities = markup.typed(source)
    assert found == text
    assert [(e["type"], e["offset"], e["length"]) for e in given_entities] == entities


@given(st.text(alphabet="*_~|`[]()ab 😀:/https", max_size=60))
def test_anything_may_be_typed(source: str) -> None:
    text, entities = markup.typed(source)
    assert set(text) <= set(source)
    for entity in entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= markup.units(text)


@given(st.text(alphabet="<>/bi&;ltamp \"'=a#x1", max_size=60))
def test_anything_is_parsed_or_refused(source: str) -> None:
    try:
        text, entities = markup.parse(source)
    except Refusal as refusal:
        assert refusal.code == 400
    else:
        for entity in entities:
            assert 0 <= entity["offset"] < entity["offset"] + entity["length"]
            assert entity["offset"] + entity["length"] <= markup.units(text)
