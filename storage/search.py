"""The full-text index over members who can be found. What only SQLite has stays in this module."""

from collections.abc import Iterable, Sequence

from storage.database import Transaction
from storage.folding import fold


def index_member(
    tx: Transaction, member_id: int, texts: Iterable[str | None], topics: Iterable[str]
) -> None:
    """Replace what the index knows of her."""
    forget_member(tx, member_id)
    tx.change(
        "INSERT INTO member_words (rowid, words, topics) VALUES (:id, :words, :topics)",
        {
            "id": member_id,
            "words": fold(" ".join(text for text in texts if text)),
            "topics": " ".join(_topic_token(topic) for topic in topics),
        },
    )


def forget_member(tx: Transaction, member_id: int) -> None:
    """Take her out of the index."""
    tx.change("DELETE FROM member_words WHERE rowid = :id", {"id": member_id})


def match(words: Sequence[tuple[str, frozenset[str]]]) -> str:
    """The FTS5 query for words that must all be there.

    Each word is a folded beginning of a word and the topics that it may stand for instead.
    """
    return " AND ".join(
        "("
        + " OR ".join([f'"{word}"*', *(f'"{_topic_token(topic)}"' for topic in sorted(topics))])
        + ")"
        for word, topics in words
    )


def _topic_token(topic: str) -> str:
    # Starts with a digit that no folded topic word starts with, so a typed word cannot meet it.
    return "0topic" + topic.replace("_", "")
