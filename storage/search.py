"""The full-text index over members who can be found. What only SQLite has stays in this module."""

from collections.abc import Iterable, Sequence

from storage.database import Transaction
from storage.folding import fold


def index_member(
    tx: Transaction,
    member_id: int,
    name: str,
    texts: Iterable[str | None],
    topics: Iterable[str],
) -> None:
    """Replace what the index knows of her."""
    forget_member(tx, member_id)
    tx.change(
        """INSERT INTO member_words (rowid, names, words, topics)
        VALUES (:id, :names, :words, :topics)""",
        {
            "id": member_id,
            "names": fold(name),
            "words": fold(" ".join(text for text in texts if text)),
            "topics": " ".join(_topic_token(topic) for topic in topics),
        },
    )


def forget_member(tx: Transaction, member_id: int) -> None:
    """Take her out of the index."""
    tx.change("DELETE FROM member_words WHERE rowid = :id", {"id": member_id})


def match(words: Sequence[tuple[str, frozenset[str]]], *, only_names: bool = False) -> str:
    """The FTS5 query for words that must all be there, with `only_names` in the name.

    Each word is a folded beginning of a word and the topics that it may stand for instead.
    """
    if only_names:
        return " AND ".join(f'names : "{word}"*' for word, _ in words)
    return " AND ".join(
        "("
        + " OR ".join([f'"{word}"*', *(f'"{_topic_token(topic)}"' for topic in sorted(topics))])
        + ")"
        for word, topics in words
    )


def _topic_token(topic: str) -> str:
    # Starts with a digit that no folded topic word starts with, so a typed word cannot meet it.
    return "0topic" + topic.replace("_", "")
