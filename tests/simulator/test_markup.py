import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator import formatting, markup
from bot.simulator.errors import Refusal


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b>b", "ab", [("bold", 0, 1)]),
        ("<strong>a<em>b</em></strong>", "ab", [("bold", 0, 1), ("bold", 1, 1), ("italic", 1, 1)]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("a &lt;b&gt; &amp;amp; &quot;q&quot; &#1179;", 'a <b> &amp; "q" қ', []),
        ("&copy; & &nbsp", "&copy; & &nbsp", []),
        ("  <b> x </b> ", " x", [("bold", 0, 2)]),
        (" \n x \n ", "x", []),
        ("\u00a0x\u00a0", "\u00a0x\u00a0", []),
        ("<b>a</></b>".replace("</></b>", "</>"), "a", [("bold", 0, 1)]),
        ("&lt b", "< b", []),
        ("a\tb\x07c\rd", "a b cd", []),
        ("\u202ea\u2028<b>b</b>", "ab", [("bold", 1, 1)]),
        ("😀\u202e<b>b\u202ec</b>\u202e", "😀bc", [("bold", 2, 2)]),
        ("\u200b\u200d\u2800 \u00a0\ufeff", "", []),
        ("<b>\u200b</b>", "", []),
        ("<b>a</b><b>b</b>", "ab", [("bold", 0, 2)]),
        ("<b>a<i>b</i></b><i>c</i>", "abc", [("bold", 0, 1), ("italic", 1, 2), ("bold", 1, 1)]),
        (
            '<b>a<a href="x.y">b</a>c</b>',
            "abc",
            [("bold", 0, 1), ("text_link", 1, 1), ("bold", 1, 1), ("bold", 2, 1)],
        ),
        ("<pre><b>x</b></pre>", "x", [("pre", 0, 1)]),
        ("<b>a<code>b</code></b>", "ab", [("bold", 0, 1), ("code", 1, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", [("blockquote", 0, 2)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
        ('<tg-time unix="1790000000" format="wDT">soon</tg-time>', "soon", [("date_time", 0, 4)]),
        ('<tg-time unix="0">soon</tg-time>', "soon", []),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
        ('<a href="https://localhost/x">l</a>', "l", []),
        ('<a href="kurak">l</a>', "l", []),
        ("<a>kurak.example</a>", "kurak.example", [("text_link", 0, 13)]),
        (
            "see kurak.kz, www.x.org/a. or https://a.b/c?d=1!",
            "see kurak.kz, www.x.org/a. or https://a.b/c?d=1!",
            [("url", 4, 8), ("url", 14, 11), ("url", 30, 17)],
        ),
        (
            "a.b@c.org @amina #border #1 $KZT /help +7 701 123 45 67",
            "a.b@c.org @amina #border #1 $KZT /help +7 701 123 45 67",
            [
                ("email", 0, 9),
                ("mention", 10, 6),
                ("hashtag", 17, 7),
                ("cashtag", 28, 4),
                ("bot_command", 33, 5),
                ("phone_number", 39, 16),
            ],
        ),
        (
            "<code>@amina</code> <b>@amina</b>",
            "@amina @amina",
            [("code", 0, 6), ("mention", 7, 6), ("bold", 7, 6)],
        ),
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
        ('<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(Refusal) as caught:
        markup.parse(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


@given(st.text(max_size=200))
def test_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    found, _ = markup.parse(html.escape(text))
    assert found == formatting.fixed(text, [])[0]
    assert found == "" or found == formatting.cleaned(text).strip(" \n")


@given(st.text("ab \n\u202e\r😀\u200d", max_size=30), st.data())
def test_entities_stay_within_the_text_and_do_not_cross(text: str, data: st.DataObject) -> None:
    """fix_formatted_text: sorted, none empty, none outside, none across another."""
    length = markup.units(text)
    kinds = st.sampled_from(["bold", "italic", "code", "pre", "blockquote", "text_link", "spoiler"])
    places = st.tuples(kinds, st.integers(0, length), st.integers(0, length))
    given_entities = [
        {"type": kind, "offset": min(a, b), "length": abs(a - b)}
        for kind, a, b in data.draw(st.lists(places, max_size=6))
        if a != b
    ]
    found, entities = formatting.fixed(text, given_entities)
    spans = [(e["offset"], e["offset"] + e["length"]) for e in entities]
    assert spans == sorted(spans, key=lambda span: (span[0], -span[1]))
    assert all(0 <= a < b <= markup.units(found) for a, b in spans)
    assert not any(a < c < b < d for a, b in spans for c, d in spans)


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
