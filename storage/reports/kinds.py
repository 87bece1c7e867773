"""What can be reported, as the features describe it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction

Content = tuple[tuple[str, str], ...]
"""What somebody wrote: pairs of a part, such as "title", and its unformatted text."""


@dataclass(frozen=True, slots=True)
class Reported:
    """Something as its reader sees it: whose it is, whether the reader knows that, and what it
    says.
    """

    author_id: int
    is_named: bool
    content: Content


@dataclass(frozen=True, slots=True)
class Reportable:
    """A kind of thing that can be reported. All functions run inside the transaction.

    `seen` returns a subject as a reader sees it; None if she cannot read it, or no longer. `hide`
    takes its text away from its readers, with the reviewer's words to its author (None if there are
    none), and returns whether there was one. It is None for what staff change themselves. With
    `tells`, hiding also tells the author, so no other message does.

    `is_public` says whether so many read it that its author learns nothing from hearing which text
    was reported. `stays` says whether it may stay when its author leaves, without her name. `links`
    gives the columns of the audit row that refer to the subject.
    """

    kind: str
    seen: Callable[[Transaction, int, int], Reported | None]
    hide: Callable[[Transaction, int, str | None, datetime], bool] | None = None
    tells: bool = False
    is_public: Callable[[Transaction, int], bool] = lambda _tx, _subject_id: False
    stays: Callable[[Transaction, int], bool] = lambda _tx, _subject_id: False
    links: Callable[[Transaction, int], Mapping[str, int]] = lambda _tx, _subject_id: {}


class Reportables(dict[str, Reportable]):
    """All kinds of things that can be reported, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: Reportable) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds of reports have one name")
