"""The words of search_words.txt: what members type, beside the names of the lists."""

from dataclasses import dataclass
from functools import cache
from importlib import resources

FILE = "search_words.txt"


@dataclass(frozen=True, slots=True)
class Idea:
    """One line: what it means, such as "topic-gbv" or "filler", and the phrases for it."""

    meanings: tuple[str, ...]
    phrases: tuple[str, ...]


@cache
def ideas() -> tuple[Idea, ...]:
    """All lines of the file, in order. Raises ValueError for a line without a colon."""
    source = resources.files("handlers.kit").joinpath(FILE).read_text("utf-8")
    return tuple(_idea(line) for line in source.splitlines() if line.strip() and line[0] != "#")


def _idea(line: str) -> Idea:
    meanings, colon, phrases = line.partition(":")
    if not colon:
        raise ValueError(f"{FILE}: no colon in «{line}»")
    return Idea(tuple(meanings.split()), tuple(phrase.strip() for phrase in phrases.split(" = ")))


@cache
def phrases_of(meaning: str) -> tuple[str, ...]:
    """The phrases of all lines that mean this and nothing else."""
    return tuple(
        phrase for idea in ideas() if idea.meanings == (meaning,) for phrase in idea.phrases
    )
