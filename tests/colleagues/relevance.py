"""Questions to colleagues, and whether the right colleague is among the first five.

`people.tsv` are colleagues with names, countries, fields, institutions, positions, what they offer
and what they look for; they stand among invented members. `questions.tsv` are questions in seven
languages as women ask them, and who answers: a country, fields, one of several topics offered, or a
name; "or" between alternatives. The questions were written before the ranking was tuned; every
second one was set aside until the end.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from handlers.directory import understand
from storage import directory
from storage.database import Transaction
from storage.directory import DirectoryRow
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS
from storage.members import Profile, make_member, write_profile
from tests.names.lists import crowd
from tests.storage.machine import inner

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
FIRST = 5
HALVES = ("tuned", "aside")

VIEWERS = {
    "en": Profile("Viewer", "TJ", "human_rights", seeks=("leadership", "egov")),
    "ru": Profile("Viewer", "KZ", "customs", seeks=("mentoring", "digital_trade")),
    "kk": Profile("Viewer", "UZ", "border", seeks=("career", "soft_skills")),
    "ky": Profile("Viewer", "TJ", "migration", seeks=("employment", "prevention")),
    "tg": Profile("Viewer", "UZ", "customs", seeks=("risk_detection", "wps")),
    "tk": Profile("Viewer", "KZ", "law_enforcement", seeks=("gbv", "career")),
    "uz": Profile("Viewer", "KG", "border", seeks=("work_life", "stem")),
}
"""Who asks in each language."""

_POSITIONS = ("officer", "инспектор", "маман", "адис", "мутахассис", "hünärmen", "xodim", "adviser")


@dataclass(frozen=True, slots=True)
class Question:
    """A question in a language, and the alternatives of who answers it."""

    language: str
    typed: str
    right: tuple[str, ...]


def questions(half: int | None = None) -> list[Question]:
    """The questions: those of one half, 0 for tuning and 1 set aside, or all."""
    lines = (HERE / "questions.tsv").read_text("utf-8").splitlines()
    chosen = lines if half is None else lines[half::2]
    found: list[Question] = []
    for line in chosen:
        language, typed, right = line.split("\t")
        found.append(Question(language, typed, tuple(right.split(" or "))))
    return found


def people() -> Iterator[Profile]:
    """The colleagues who answer."""
    for line in (HERE / "people.tsv").read_text("utf-8").splitlines():
        name, country, sector, institution, position, offers, seeks = line.split("\t")
        yield Profile(
            name, country, sector, institution, position,
            tuple(offers.split()), tuple(seeks.split()),
        )  # fmt: skip


def others(count: int) -> Iterator[Profile]:
    """Invented members."""
    chance = random.Random(5)
    for number, name in enumerate(crowd(count)):
        yield Profile(
            name, chance.choice(COUNTRIES[:5]), chance.choice(SECTORS), f"Demo Office {number}",
            chance.choice(_POSITIONS), tuple(chance.sample(TOPICS, 3)),
            tuple(chance.sample(TOPICS, 2)),
        )  # fmt: skip


def fill(tx: Transaction, count: int) -> dict[int, Profile]:
    """The viewers, then the colleagues, then so many invented members; returns all by their ids."""
    everybody = dict(enumerate([*VIEWERS.values(), *people(), *others(count)], 1))
    for number, profile in everybody.items():
        join(tx, number, profile)
    return everybody


def join(tx: Transaction, member_id: int, profile: Profile) -> None:
    """Add a member with this id, which is also her Telegram id."""
    tx.execute(
        """INSERT INTO members (id, telegram_id, language, status, consent_version, consented_at,
            first_seen_at)
        VALUES (:id, :id, 'ru', 'newcomer', 1, 1, 1)""",
        {"id": member_id},
    )
    write_profile(tx, member_id, profile, NOW)
    make_member(tx, member_id, NOW)


def first(tx: Transaction, question: Question) -> list[DirectoryRow]:
    """The first colleagues that she sees."""
    read = understand(question.typed)
    if read is None:
        return []
    viewer = list(VIEWERS).index(question.language) + 1
    found = inner(directory.find)(tx, viewer, read[1], 0, question.language, NOW)
    return list((found.page.rows or found.nearest)[:FIRST])


def answers(question: Question, profile: Profile) -> bool:
    """Whether this colleague answers the question."""
    return any(_fits(right, profile) for right in question.right)


def _fits(right: str, profile: Profile) -> bool:
    if right.startswith("name:"):
        return profile.name == right.removeprefix("name:")
    for wanted in right.split(" "):
        if wanted.startswith("offers:"):
            if not set(wanted.removeprefix("offers:").split(",")) & set(profile.offers):
                return False
        elif wanted in COUNTRIES:
            if profile.country != wanted:
                return False
        elif profile.sector not in wanted.split(","):
            return False
    return True


def missed(tx: Transaction, members: dict[int, Profile], asked: list[Question]) -> list[Question]:
    """The questions whose answer is not among the first five."""
    return [
        question
        for question in asked
        if not any(answers(question, members[row.member_id]) for row in first(tx, question))
    ]
