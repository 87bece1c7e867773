"""The guides name what the bot says and allows, in every language that they promise."""

import re
from pathlib import Path

import pytest

from docs.hooks import guides
from handlers.kit.texts import LANGUAGES
from tests.site import fetched

FOLDER = Path(__file__).parent.parent / "docs" / "guides"
GUIDES = sorted(FOLDER.glob("*.md"))


def test_the_guide_for_members_is_there_in_every_language() -> None:
    found = {path.name for path in GUIDES}
    assert {f"member.{language}.md" for language in LANGUAGES} <= found
    assert {
        f"{role}.{language}.md"
        for role in ("coordinator", "admin", "chair")
        for language in ("en", "ru")
    } <= found


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_labels_and_limits_are_those_of_the_bot(path: Path) -> None:
    language = guides.language_of(f"guides/{path.name}")
    assert language in LANGUAGES
    text = path.read_text("utf-8")
    filled = guides.fill(text, language)
    assert "{{" not in filled and len(filled) > 500
    prose = re.sub(r"\{\{[^}]*\}\}|\]\([^)]*\)(\{[^}]*\})?|^\d\. ", "", text, flags=re.MULTILINE)
    assert not re.findall(r"\d+", prose), "a number comes from the code"


def test_every_language_says_the_same_things() -> None:
    def outline(language: str) -> tuple[list[str], list[str]]:
        text = (FOLDER / f"member.{language}.md").read_text("utf-8")
        marks = ("#", "- ", "| ", "1. ")
        parts = [line.split()[0] for line in text.splitlines() if line.startswith(marks)]
        return parts, sorted(set(re.findall(r"\{\{ ([\w-]+) \}\}", text)))

    assert {language: outline(language) for language in LANGUAGES} == {
        language: outline("en") for language in LANGUAGES
    }


def test_an_outside_address_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<a href="https://a.org"></a><script src="//b.org/x.js"></script>'
    )
    (tmp_path / "a.css").write_text("@font-face { src: url(https://c.org/f.woff2) }")
    assert fetched(tmp_path) == {"//b.org/x.js", "https://c.org/f.woff2"}
