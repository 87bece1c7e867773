"""Full-text queries, as expressions that each engine writes in its own syntax.

    Term("gulnora", ("names",)) & (Term("cus", is_prefix=True) | Term("0topicgbv", ("topics",)))

`&` asks for both, `|` for one of them, `-` for the left one without the right one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce


class Match:
    """A full-text query."""

    __slots__ = ()

    def __and__(self, other: "Match") -> "Match":
        return All((*_parts(self, All), *_parts(other, All)))

    def __or__(self, other: "Match") -> "Match":
        return Either((*_parts(self, Either), *_parts(other, Either)))

    def __sub__(self, other: "Match") -> "Match":
        return Without(self, other)


@dataclass(frozen=True, slots=True)
class Term(Match):
    """A folded word in one of these columns, or in any if there are none; with `is_prefix`, words
    that begin with it.
    """

    word: str
    columns: tuple[str, ...] = ()
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class All(Match):
    """All of the parts."""

    parts: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Either(Match):
    """At least one of the parts."""

    parts: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Without(Match):
    """What matches `one`, but not `other`."""

    one: Match
    other: Match


def all_of(parts: Iterable[Match]) -> Match:
    """All of the parts, of which there is at least one."""
    return reduce(lambda one, other: one & other, parts)


def any_of(parts: Iterable[Match]) -> Match:
    """At least one of the parts, of which there is at least one."""
    return reduce(lambda one, other: one | other, parts)


def terms(match: Match) -> tuple[Term, ...]:
    """The terms that a text may be found by, each once, without those that exclude it."""
    found: dict[Term, None] = {}
    _visit(match, found.setdefault)
    return tuple(found)


def _visit(match: Match, see: Callable[[Term], object]) -> None:
    match match:
        case Term():
            see(match)
        case All(parts) | Either(parts):
            for part in parts:
                _visit(part, see)
        case Without(one, _):
            _visit(one, see)
        case _:
            raise TypeError(match)


def _parts(match: Match, kind: type[All] | type[Either]) -> tuple[Match, ...]:
    return match.parts if isinstance(match, kind) else (match,)
