"""The sheet for registries of personal data says what the program does."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import config, privacy_sheet
from bot.config import Operator, Retention
from bot.privacy_sheet import Language
from storage.features import FEATURES
from storage.kit.personal_data import PersonalData
from storage.kit.retention import Subject
from storage.retention import RULES
from tests.dialogue import TOKEN
from tests.runtime.steps import kurak

NOW = datetime(2026, 11, 26, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> config.Config:
    path = tmp_path / "config.toml"
    path.write_text(
        f'[telegram]\ntoken = "{TOKEN}"\n[network]\nname = "Women in Trade"\ncountries = ["KG"]\n'
        f'[storage]\npath = "{tmp_path / "kurak.sqlite3"}"\n[operator]\nname = "A Public Fund"\n'
        'contact = "data@example.org"\nstorage_place = "Bishkek"\n[retention]\nrequests = 777\n'
    )
    return config.load(path)


@pytest.mark.parametrize("language", Language)
def test_it_is_filled_from_the_configuration_and_the_registries(
    settings: config.Config, language: Language
) -> None:
    sheet = privacy_sheet.sheet(settings, language, NOW)
    assert not sheet.missing
    for said in ("Women in Trade", "A Public Fund", "data@example.org", "Bishkek", "2026-11-26"):
        assert said in sheet.text
    assert "{" not in sheet.text
    headings = re.findall(r"^## (\d+)\. \S", sheet.text, re.MULTILINE)
    assert headings == [str(number) for number in range(1, 17)]
    categories = sheet.text.partition("## 8.")[2].partition("## 9.")[0]
    held = {RULES[one.table].subject for one in FEATURES[PersonalData].columns if one.exports}
    assert len(re.findall(r"^- ", categories, re.MULTILINE)) == len(held) == len(Subject)
    assert " 777 " in categories, "a term that the operator has set"
    assert TOKEN not in sheet.text


@pytest.mark.parametrize("language", Language)
def test_what_the_configuration_lacks_is_said(settings: config.Config, language: Language) -> None:
    bare = settings.model_copy(update={"operator": Operator(name="A Public Fund")})
    sheet = privacy_sheet.sheet(bare, language, NOW)
    assert sheet.missing == ("[operator] contact", "[operator] storage_place")
    for key in sheet.missing:
        assert key in sheet.text


def test_terms_change_with_the_configuration(settings: config.Config) -> None:
    longer = settings.model_copy(update={"retention": Retention(silent_members=999)})
    sheet = privacy_sheet.sheet(longer, Language.EN, NOW)
    assert "then erased: 999 days" in sheet.text


@pytest.mark.parametrize(
    ("exports", "columns"),
    [
        ("name, country", ["name", "country"]),
        ("blocks.created_at, CASE WHEN a = 0 THEN b END AS blocked", ["created_at", "blocked"]),
        ("(SELECT max(a, b) FROM c) AS last,\n  due_at", ["last", "due_at"]),
    ],
)
def test_columns_of_an_sql_list(exports: str, columns: list[str]) -> None:
    assert privacy_sheet.columns_of(exports) == columns


async def test_the_command_ends_with_1_while_something_is_missing(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n')
    (tmp_path / "config.toml").chmod(0o600)
    code, said = await kurak(tmp_path, "privacy-sheet", "--language", "ru")
    assert code == 1
    assert "# Персональные данные сети «Kurak»" in said
    assert "[operator] name: is missing" in said
