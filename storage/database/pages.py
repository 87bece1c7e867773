"""Pages: a list is read one page at a time, and each page knows whether another one follows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")

COUNTED = 500
"""Rows up to which a list is counted."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list; `number` counts from 0. `pages` and `total` say how many pages and rows
    the list has, None if there are more than COUNTED.
    """

    rows: tuple[T, ...]
    number: int
    has_more: bool
    pages: int | None = None
    total: int | None = None

    @staticmethod
    def of(items: Sequence[U], number: int, size: int) -> "Page[U]":
        """A page of `size` items, cut from the complete list."""
        start, end = number * size, (number + 1) * size
        pages = max(1, -(-len(items) // size))
        return Page(tuple(items[start:end]), number, len(items) > end, pages, len(items))

    def map(self, function: Callable[[T], U]) -> "Page[U]":
        """The same page with `function` applied to each row."""
        return Page(
            tuple(map(function, self.rows)), self.number, self.has_more, self.pages, self.total
        )
