"""Pages of lists, as screens get them."""

from collections.abc import Sequence
from typing import Any, TypeVar

from storage.database import Page

T = TypeVar("T")

NO_PAGE: Page[Any] = Page((), 0, has_more=False)


def middle_page(rows: Sequence[T]) -> Page[T]:
    """A page with others on both sides."""
    return Page(tuple(rows), 9_999, has_more=True)
