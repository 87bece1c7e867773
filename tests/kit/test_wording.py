"""How the texts say it: words that are not used, one kind of quotation mark, labels that differ."""

import re
import tomllib
from pathlib import Path

import pytest

from handlers.kit.texts import LANGUAGES, messages_in, sources, texts
from tests.gallery.samples import MarkingTranslator, sample
from tests.gallery.unasked import first_lines
from tests.gallery.walk import walk

WORDS = tomllib.loads((Path(__file__).parent / "words.toml").read_text("utf-8"))

QUOTES = {"en": "“”", "uz": "“”"}
"""The others write « »."""


def written(language: str) -> dict[str, str]:
    """The source of each message, without its key, its values and its markup."""
    return {
        key: re.sub(
            r"""<[^>]*>|\{\s*"[^"]*"\s*\}|\{ \$\w+( ->)? ?\}?""", " ", source.partition("=")[2]
        )
        for _, text in sources(language)
        for key, source in messages_in(text)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_mislead_are_not_used(language: str) -> None:
    words = dict(WORDS[language])
    allowed = words.pop("except", {})
    met = {
        key: f"{found[0]} → {instead}"
        for key, text in written(language).items()
        for pattern, instead in words.items()
        if key not in allowed and (found := re.search(pattern, text, re.IGNORECASE | re.MULTILINE))
    }
    assert not met


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_kind_of_quotation_mark(language: str) -> None:
    ours = QUOTES.get(language, "«»")
    others = set("“”«»„\"'") - set(ours)
    met = {key: text for key, text in written(language).items() if set(text) & others}
    assert not met


@pytest.mark.parametrize("language", ["kk", "ky"])
def test_a_language_is_named_like_a_language_not_like_a_people(language: str) -> None:
    """After a person, "Tajik" would be read as what she is."""
    names = {code: texts(language).plain(f"speech-{code}") for code in LANGUAGES}
    assert all(re.search("[шч][аеоө]$", name) for name in names.values()), names


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_messages_of_a_screen_say_the_same(language: str) -> None:
    t, given = MarkingTranslator(language), sample(language)
    twice: dict[str, tuple[str, ...]] = {}
    for one in walk(language):
        said: dict[str, tuple[str, ...]] = {}
        for marked in (*one.labels, *one.marked.split("\n\n")):
            keys, text = t.keys_in(marked), t.without(marked)
            if keys and not any(part in text for part in (given, given.title, given.long[:20])):
                before = said.setdefault(text, keys)
                if before[0] != keys[0]:
                    twice[text] = (before[0], keys[0])
    assert not twice


OWN_TEXT = "announcement"
"""What coordinators and admins write to many begins as they write it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_line_of_a_message_sent_unasked_tells_nothing_of_anybody(language: str) -> None:
    """Not a name, a title or a quotation: somebody else may see it on a locked phone."""
    t, given = MarkingTranslator(language), sample(language)
    lines = first_lines(t, walk(language))
    del lines[OWN_TEXT]
    assert len(lines) > 20
    said = [*(line for some in lines.values() for line in some), t("notice-private", network="K")]
    for line in said:
        shown = t.without(line)
        assert t.keys_in(line), shown
        assert not any(part in shown for part in (str(given), given.title, given.long[:20])), shown
        assert not set(shown) & set("“”«»„"), shown
