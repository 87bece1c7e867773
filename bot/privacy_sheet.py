"""`kurak privacy-sheet`: the fields that registries of personal data ask for.

`bot/privacy_sheets` has the text in each language. What it says about data and terms is filled from
the configuration, the columns that a member's own file contains and the retention registry.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from bot import __version__
from bot.config import Config
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import texts
from handlers.privacy.files import LABEL, LABELS
from handlers.privacy.overview import SUBJECT
from storage import database
from storage.database import StorageError
from storage.features import FEATURES
from storage.kit.personal_data import PersonalData
from storage.kit.retention import Ends, EndsWith, Rule, Stays, Subject, Terms, Until
from storage.retention import RULES

_FOLDER = Path(__file__).parent / "privacy_sheets"


class Language(StrEnum):
    """The languages of the sheet: the registries of all five countries take Russian."""

    EN = "en"
    RU = "ru"


_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    Language.EN: {
        "missing": "(to be filled in: {key} in the configuration)",
        "people": " People at present: {count}.",
        "leaves": "until she changes it or leaves",
        "removed": "until she or an admin removes it",
        "days": "at most {days} days",
        "line": "- {subject}: {labels}. Kept: {until}.",
        "or": "; ",
        Subject.REVIEWS: "Decisions about texts",
    },
    Language.RU: {
        "missing": "(заполнить: {key} в файле настроек)",
        "people": " Человек сейчас: {count}.",
        "leaves": "пока она не изменит их или не уйдёт",
        "removed": "пока их не удалит она или администратор",
        "days": "не более {days} дн.",
        "line": "- {subject}: {labels}. Срок хранения: {until}.",
        "or": "; ",
        Subject.REVIEWS: "Решения о текстах",
    },
}

_FORMAL = frozenset({
    "asked", "cancelled", "changed", "date", "decided", "ends", "kind", "mark", "named", "next",
    "off", "published", "quote", "reads", "seats", "since", "starts", "stays", "terms", "tried",
    "until",
})  # fmt: skip
"""Labels that alone say nothing about a person."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet as Markdown, and which keys of the configuration it lacks."""

    text: str
    missing: tuple[str, ...]


def sheet(config: Config, language: Language, now: datetime) -> Sheet:
    """Write the sheet. The number of people is left out if the database cannot be read."""
    words, t = _WORDS[language], texts(language)
    terms = config.retention.terms
    missing = tuple(f"[operator] {key}" for key, value in config.operator if not value)
    operator = {
        key: value or words["missing"].format(key=f"[operator] {key}")
        for key, value in config.operator
    }
    count = _people(config)
    text = (_FOLDER / f"{language}.md").read_text("utf-8")
    filled = text.format(
        network=config.network.name,
        day=now.strftime("%Y-%m-%d"),
        version=__version__,
        **operator,
        countries=", ".join(t.plain(COUNTRY(country)) for country in config.network.countries),
        people="" if count is None else words["people"].format(count=count),
        categories="\n".join(_categories(language, terms)),
        **asdict(terms),
    )
    return Sheet(filled, missing)


def _people(config: Config) -> int | None:
    try:
        with database.read_only(config.storage.path) as tx:
            count: int = tx.value("SELECT count(*) FROM members WHERE name IS NOT NULL")
            return count
    except StorageError:
        return None


def _categories(language: Language, terms: Terms) -> Iterator[str]:
    """One line for each subject: what is stored, and until when it is kept."""
    words, t = _WORDS[language], texts(language)
    labels: dict[Subject, dict[str, None]] = {}
    rules: dict[Subject, list[Rule]] = {}
    for column in FEATURES[PersonalData].columns:
        rule = RULES[column.table]
        if rule.subject is None or not column.exports:
            continue
        found = labels.setdefault(rule.subject, {})
        for name in columns_of(column.exports):
            if (label := LABELS.get(name)) is not None and label not in _FORMAL:
                found[_as_part(t.plain(LABEL(label)))] = None
        rules.setdefault(rule.subject, []).append(rule)
    for subject, found in labels.items():
        yield words["line"].format(
            subject=words.get(subject) or t.plain(SUBJECT(subject)),
            labels=", ".join(found),
            until=words["or"].join(_untils(rules[subject], words, terms)),
        )


def _untils(rules: list[Rule], words: Mapping[str, str], terms: Terms) -> Iterator[str]:
    ends = [_until(rule, terms) for rule in rules]
    for until, name in ((Until.LEAVES, "leaves"), (Until.REMOVED, "removed")):
        if until in ends:
            yield words[name]
    times = [end for end in ends if isinstance(end, timedelta)]
    if times:
        yield words["days"].format(days=max(1, max(times) // timedelta(days=1)))


def _until(rule: Rule, terms: Terms) -> timedelta | Until:
    match rule:
        case EndsWith(parent=parent):
            return _until(RULES[parent], terms)
        case Ends():
            return rule.time(terms)
        case Stays(until=until):
            return until


def _as_part(label: str) -> str:
    """The label inside a sentence; the name of Telegram keeps its capital."""
    return label if label.startswith("Telegram") else label[:1].lower() + label[1:]


def columns_of(exports: str) -> list[str]:
    """The names of the columns of an SQL list, without the expressions that they are made from."""
    depth, parts = 0, [""]
    for sign in exports:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [re.split(r"[\s.]+", part.strip())[-1] for part in parts if part.strip()]
