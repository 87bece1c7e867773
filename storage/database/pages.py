"""Pages: a list is read piece by piece, and each piece knows whether another one follows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list; `number` counts from 0."""

    rows: tuple[T, ...]
    number: int
    has_more: bool

    @staticmethod
    def of(items: Sequence[U], number: int, size: int) -> "Page[U]":
        """A page of `size` items out of all of them."""
        start, end = number * size, (number + 1) * size
        return Page(tuple(items[start:end]), number, len(items) > end)

    def map(self, function: Callable[[T], U]) -> "Page[U]":
        """The page with each row made into something else."""
        return Page(tuple(map(function, self.rows)), self.number, self.has_more)
