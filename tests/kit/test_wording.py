"""How the texts say it: words that are not used, one kind of quotation mark."""

import re
import tomllib
from pathlib import Path

import pytest

from handlers.kit.texts import LANGUAGES, messages_in, sources, texts

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
