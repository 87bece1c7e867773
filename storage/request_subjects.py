"""What a contact request can be about: a text whose author is asked, such as a practice.

A feature describes its kind as a `RequestSubject`; `storage/features.py` lists them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from storage import visibility
from storage.database import Transaction, query


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that others read, and its author. `is_known`: the reader sees who she is.
    `country` and `sector` are the author's, as they stand with the text.
    """

    author_id: int | None
    is_known: bool
    title: str
    country: str
    sector: str


@dataclass(frozen=True, slots=True)
class RequestSubject:
    """A kind of subject. `find` gets the ids of the subject and of a reader, inside the
    transaction; None if others cannot read it any more. `asked` is called with the same ids once
    the reader has asked.
    """

    kind: str
    find: Callable[[Transaction, int, int], Subject | None]
    asked: Callable[[Transaction, int, int, datetime], None] = lambda _tx, _subject, _asker, _now: (
        None
    )


class RequestSubjects(dict[str, RequestSubject]):
    """All kinds of subjects, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: RequestSubject) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds of subjects have one name")


def find(tx: Transaction, kind: str, subject_id: int, reader_id: int) -> Subject | None:
    """The subject as a reader sees it; None if it is gone, or there is no such kind."""
    described = tx.features[RequestSubjects].get(kind)
    return None if described is None else described.find(tx, subject_id, reader_id)


def asked(tx: Transaction, kind: str, subject_id: int, asker_id: int, now: datetime) -> None:
    """A member has asked the author of the subject, in this transaction."""
    tx.features[RequestSubjects][kind].asked(tx, subject_id, asker_id, now)


@query
def to_ask_about(tx: Transaction, kind: str, subject_id: int, asker_id: int) -> Subject | None:
    """The subject whose author she may ask: any but her own, if she is a member whom others see. A
    refusal must not reveal who the author is, or whether she is still there.
    """
    found = find(tx, kind, subject_id, asker_id)
    if found is None or found.author_id == asker_id or not visibility.is_shown(tx, asker_id):
        return None
    return found
