"""Telegram formatting: whatever comes in, the stored markup is accepted by Telegram."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from telegram import MessageEntity

from bot.simulator import markup
from handlers.kit import telegram_html
from handlers.kit.characters import characters
from handlers.kit.cleaning import InvalidAnswer, is_space, keeps

KINDS = [*MessageEntity.ALL_TYPES]
ENTITIES = st.builds(
    MessageEntity,
    type=st.sampled_from(KINDS),
    offset=st.integers(0, 60),
    length=st.integers(0, 60),
    url=st.sampled_from(('https://example.org/?a=1&b="2"', "http://кто.рф/<b>")),
)
TEXTS = st.text(st.one_of(st.characters(exclude_categories=("Cs",)), st.sampled_from("a <&>😀\n")))


@example("A\u0333", [])
@given(TEXTS, st.lists(ENTITIES, max_size=12))
def test_whatever_comes_telegram_takes_it(text: str, entities: list[Any]) -> None:
    try:
        found = telegram_html.formatted(text, entities, 4000)
    except InvalidAnswer:
        return
    read, kept = markup.parse(found)
    assert read == telegram_html.plain(found)
    assert telegram_html.length(found) == markup.units(telegram_html.plain(found))
    stays = zip(text, keeps(text), strict=True)
    letters = [sign for sign, fit in stays if fit and not is_space(sign)]
    assert [sign for sign in read if not sign.isspace()] == letters
    assert not any(entity["type"] in ("mention", "text_mention") for entity in kept)
    assert all(entity["url"].startswith("http") for entity in kept if "url" in entity)


def test_entities_keep_their_places() -> None:
    text = "😀 bold, both, italic"
    bold = MessageEntity("bold", 3, 10)
    italic = MessageEntity("italic", 9, 12)
    read, kept = markup.parse(telegram_html.formatted(text, [italic, bold], 100))
    assert read == text
    spans = {(one["type"], one["offset"] + n) for one in kept for n in range(one["length"])}
    assert spans == {("bold", n) for n in range(3, 13)} | {("italic", n) for n in range(9, 21)}


def test_no_character_is_torn_by_an_entity() -> None:
    text = "A👩‍⚖️👩‍⚖️ ң\u0301b"
    for at in range(15):
        for length in range(1, 15):
            read, kept = markup.parse(
                telegram_html.formatted(text, [MessageEntity("bold", at, length)], 100)
            )
            assert read == text
            edges, passed = {0}, 0
            for one in characters(text):
                passed += markup.units(one)
                edges.add(passed)
            for one in kept:
                assert {one["offset"], one["offset"] + one["length"]} <= edges


LONG = "https://example.org/" + "a" * 600


def linked(count: int) -> tuple[str, list[MessageEntity]]:
    links = [MessageEntity("text_link", 5 * n, 4, url=f"{LONG}{n}") for n in range(count)]
    return "link " * count, links


def test_more_bytes_than_telegram_reads_are_refused_with_a_word() -> None:
    with pytest.raises(InvalidAnswer) as unfit:
        telegram_html.formatted(*linked(60), 4000)
    assert unfit.value.why.key == "form-links-too-long"
    assert len(telegram_html.formatted(*linked(30), 4000).encode()) < 32_768


@pytest.mark.parametrize(
    "url",
    ["https://[a.b", "javascript:x", "https://a", "tg://user?id=1", "", None, "https://a.b:x"],
)
def test_a_link_that_nobody_can_open_is_refused_by_name(url: str | None) -> None:
    with pytest.raises(InvalidAnswer) as unfit:
        telegram_html.formatted("our page", [MessageEntity("text_link", 4, 4, url=url)], 100)
    assert unfit.value.why.key == "form-link-broken"
