"""Telegram's formatting: whatever comes, what is kept is markup that Telegram takes."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from bot.simulator import markup
from handlers.kit import formatting
from handlers.kit.cleaning import Unfit, is_unwanted

KINDS = [*MessageEntity.ALL_TYPES]
ENTITIES = st.builds(
    MessageEntity,
    type=st.sampled_from(KINDS),
    offset=st.integers(0, 60),
    length=st.integers(0, 60),
    url=st.sampled_from(('https://example.org/?a=1&b="2"', "javascript:x", "<b>", None)),
)
TEXTS = st.text(st.one_of(st.characters(exclude_categories=("Cs",)), st.sampled_from("a <&>😀\n")))


@given(TEXTS, st.lists(ENTITIES, max_size=12))
def test_whatever_comes_telegram_takes_it(text: str, entities: list[Any]) -> None:
    try:
        found = formatting.formatted(text, entities, 4000)
    except Unfit:
        return
    read, kept = markup.parse(found)
    assert read == formatting.plain(found).strip()
    assert formatting.length(found) == markup.units(formatting.plain(found))
    assert not any(is_unwanted(sign) and sign != "\n" for sign in read)
    letters = [sign for sign in text if not is_unwanted(sign) and not sign.isspace()]
    # Nothing is added, and nothing but towers of marks is lost.
    assert len([sign for sign in read if not sign.isspace()]) <= len(letters)
    assert not any(entity["type"] in ("mention", "text_mention") for entity in kept)
    assert all(entity["url"].startswith("https:") for entity in kept if "url" in entity)


def test_entities_keep_their_places() -> None:
    text = "😀 bold, both, italic"
    bold = MessageEntity("bold", 3, 10)
    italic = MessageEntity("italic", 9, 12)
    read, kept = markup.parse(formatting.formatted(text, [italic, bold], 100))
    assert read == text
    spans = {(one["type"], one["offset"] + n) for one in kept for n in range(one["length"])}
    assert spans == {("bold", n) for n in range(3, 13)} | {("italic", n) for n in range(9, 21)}
