"""The full-text indexes: members who can be found, and practices that can be read.

SQL that only SQLite understands stays in this module.
"""

import heapq
import zlib
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from storage.database import Page, Transaction
from storage.kit.transliteration import fold


def index_member(
    tx: Transaction,
    member_id: int,
    name: str,
    texts: Iterable[str | None],
    topics: Iterable[str],
) -> None:
    """Add a member, who must not be in the index yet."""
    tx.execute(
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
    """Remove a member from the index."""
    tx.execute("DELETE FROM member_words WHERE rowid = :id", {"id": member_id})


MEMBERS_FOUND = "member_words JOIN members ON members.id = member_words.rowid"
"""Members and their words in a FROM clause; the condition FOUND keeps those who match `:match`."""

FOUND, FOUND_ORDER = "member_words MATCH :match", "member_words.rowid"
"""The condition, and the order of the results. It is the order of the index, so a word that is
common in a large network needs no sorting.
"""


def match(words: Sequence[tuple[str, frozenset[str]]], *, only_names: bool = False) -> str:
    """The FTS5 query for words that must all occur; with `only_names`, in the name.

    Each word is a folded prefix with the topics that it may stand for instead.
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
    # Starts with a digit, which no folded topic word does, so a typed word cannot match it.
    return "0topic" + topic.replace("_", "")


# Practices

STEM = 5
"""The number of letters that a word is shortened to. In Turkic languages the first letters of a
word find texts as well as its grammatical stem does (Can et al., "Information retrieval on Turkish
texts", JASIST 59 (2008), 407-421, there with the first five letters), and need no grammar of seven
languages.
"""

RARE = 2_000
"""A word that occurs in this many practices is too common to rank by, and slow to rank."""

_MAX_SIMILAR, _SIMILAR_WORDS, _SIMILAR_HITS = 5, 12, 300

SAMPLE = 120
"""The number of words of a text that are looked up to find similar ones; a long text has thousands.
"""

Word = tuple[str, frozenset[str]]
"""A folded word that was typed, and the facts that it may mean ("topic-gbv", "country-UZ")."""


def stems(text: str) -> set[str]:
    """The folded words of a text, each cut to STEM letters."""
    # Bypasses the cache of `fold`, which is meant for names: a long text would evict thousands of
    # them.
    return {word[:STEM] for word in fold.__wrapped__(text).split()}


def index_practice(
    tx: Transaction,
    practice_id: int,
    titles: Iterable[str],
    texts: Iterable[str],
    facts: Iterable[str],
) -> None:
    """Add a practice, which must not be in the index yet, with all its languages together."""
    words = stems(" ".join(titles))
    tx.execute(
        """INSERT INTO practice_words (rowid, titles, texts, facts)
        VALUES (:id, :titles, :texts, :facts)""",
        {
            "id": practice_id,
            "titles": " ".join(sorted(words)),
            "texts": " ".join(sorted(stems(" ".join(texts)))),
            "facts": " ".join(_fact_token(fact) for fact in facts),
        },
    )
    for word in words:
        fresh = tx.value(
            """INSERT INTO title_words (word, titles)
            VALUES (:word, 1)
            ON CONFLICT (word) DO UPDATE SET titles = title_words.titles + 1 RETURNING titles""",
            {"word": word},
        )
        if fresh == 1:
            tx.execute_many(
                "INSERT INTO title_typos (variant, word) VALUES (:variant, :word)",
                [{"variant": variant, "word": word} for variant in _variants(word)],
            )


def forget_practice(tx: Transaction, practice_id: int) -> None:
    """Remove a practice from the index, if it is there."""
    titles = tx.value("SELECT titles FROM practice_words WHERE rowid = :id", {"id": practice_id})
    if titles is None:
        return
    for word in titles.split():
        gone = tx.execute(
            "DELETE FROM title_words WHERE word = :word AND titles = 1", {"word": word}
        )
        if not gone:
            tx.execute(
                "UPDATE title_words SET titles = titles - 1 WHERE word = :word", {"word": word}
            )
    tx.execute("DELETE FROM practice_words WHERE rowid = :id", {"id": practice_id})


def scrub(tx: Transaction) -> None:
    """Wipe deleted entries from the index files: FTS5 by itself only marks them as deleted."""
    for table in ("practice_words", "member_words"):
        tx.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def _variants(word: str) -> set[str]:
    """The word, and every form of it with one letter left out. Two words that share a variant are
    one typo apart: a letter too many, missing, wrong, or two letters swapped.
    """
    if len(word) < 4:
        return {word}
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _fact_token(fact: str) -> str:
    # Starts with a digit, so that no typed word matches it by chance.
    return "0" + fact.replace("_", "").replace("-", "").lower()


def practices(
    tx: Transaction, words: Sequence[Word], facts: Sequence[str], page: int, size: int
) -> Page[int]:
    """The ids of the practices that match these words and have all the facts, best first.

    Ranked by FTS5's bm25, titles before texts, over the words that occur in fewer than RARE
    practices. If all words are common, the result is the practices that contain all of them, newest
    first. A word that occurs nowhere is treated as a typo of a word in a title.
    """
    counted: list[tuple[int, str]] = []
    for word in words:
        asked = _asked(word)
        count = _capped(tx, asked, RARE)
        if count == 0 and (meant := _corrected(tx, word[0])):
            asked = " OR ".join(f'titles : "{one}"' for one in meant)
            count = _capped(tx, asked, RARE)
        if count:
            counted.append((count, f"({asked})"))
    if not counted:
        return Page((), page, has_more=False)
    counted.sort()
    rare = [asked for count, asked in counted if count < RARE]
    among = "".join(f' AND facts : "{_fact_token(fact)}"' for fact in facts)
    if rare:
        match = f"({' OR '.join(rare)}){among}"
        order = "bm25(practice_words, 8.0, 1.0, 2.0)"
    else:
        match = " AND ".join(asked for _, asked in counted) + among
        order = "rowid DESC"
    return tx.page(
        f"""SELECT rowid AS id FROM practice_words WHERE practice_words MATCH :match
        ORDER BY {order}""",
        {"match": match},
        page,
        size,
    ).map(lambda row: row["id"])


def _asked(word: Word) -> str:
    """One typed word as FTS5 syntax: its first letters, or the facts that it may mean."""
    typed, facts = word
    found = f'"{typed[:STEM]}"' + ("*" if len(typed) < STEM else "")
    return " OR ".join([found, *(f'facts : "{_fact_token(fact)}"' for fact in sorted(facts))])


def _capped(tx: Transaction, asked: str, most: int) -> int:
    """The number of practices that a part of a query matches, counted up to `most`."""
    return tx.value(
        """SELECT count(*) FROM
            (SELECT 1 FROM practice_words WHERE practice_words MATCH :match LIMIT :most)""",
        {"match": asked, "most": most},
    )


def _corrected(tx: Transaction, typed: str) -> list[str]:
    """The title words that are one typo away from a typed word, likeliest first."""
    stem = typed[:STEM]
    if len(stem) < 4:
        return []
    found = {
        row[0]
        for variant in _variants(stem)
        for row in tx.rows(
            "SELECT word FROM title_typos WHERE variant = :variant", {"variant": variant}
        )
    }
    return sorted(found, key=lambda word: -_similarity(stem, word))[:3]


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio() + 0.1 * (one[0] == other[0])


def similar(tx: Transaction, words: Iterable[str]) -> list[int]:
    """The ids of the practices that share the rarest of these shortened words: candidates for
    near-duplicates.
    """
    # Sampled by checksum, so that two similar texts get much the same sample.
    sample = heapq.nsmallest(SAMPLE, words, key=lambda word: zlib.crc32(word.encode()))
    counted = sorted(
        (count, word) for word in sample if (count := _capped(tx, f'"{word}"', _SIMILAR_HITS))
    )
    rare = [f'"{word}"' for count, word in counted if count < _SIMILAR_HITS][:_SIMILAR_WORDS]
    if not rare:
        return []
    return [
        row[0]
        for row in tx.rows(
            """SELECT rowid FROM practice_words WHERE practice_words MATCH :match
            ORDER BY rank LIMIT :limit""",
            {"match": " OR ".join(rare), "limit": _MAX_SIMILAR},
        )
    ]
