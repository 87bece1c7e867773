"""The full-text indexes: over members who can be found, and over practices that can be read.

What only SQLite has stays in this module.
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
    """Put her into the index, which does not know her."""
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
    """Take her out of the index."""
    tx.execute("DELETE FROM member_words WHERE rowid = :id", {"id": member_id})


MEMBERS_FOUND = "member_words JOIN members ON members.id = member_words.rowid"
"""In a FROM clause: members and their words, of whom FOUND keeps those whom `:match` finds."""

FOUND, FOUND_ORDER = "member_words MATCH :match", "member_words.rowid"
"""The condition, and the order of the index: a common word of a large network is not sorted."""


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


# Practices

STEM = 5
"""Letters that a word is shortened to. The beginning of a word finds texts in Turkic languages as
well as its grammatical stem does (Can et al., "Information retrieval on Turkish texts", JASIST
59 (2008), 407-421, there with the first five letters), and needs no grammar of seven languages.
"""

RARE = 2_000
"""From how many practices on a word says too little to rank by it, and takes long to rank."""

_MOST_ALIKE, _WORDS_ALIKE, _HITS_ALIKE = 5, 12, 300

SAMPLE = 120
"""How many words of a text are looked up to find what is like it; a long one has thousands."""

Word = tuple[str, frozenset[str]]
"""A folded word that was typed, and the facts that it may mean ("topic-gbv", "country-UZ")."""


def stems(text: str) -> set[str]:
    """The folded words of a text, shortened."""
    # Past the cache of names: a text of pages would push thousands of them out.
    return {word[:STEM] for word in fold.__wrapped__(text).split()}


def index_practice(
    tx: Transaction,
    practice_id: int,
    titles: Iterable[str],
    texts: Iterable[str],
    facts: Iterable[str],
) -> None:
    """Put a practice into the index, which does not know it; in all its languages together."""
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
    """Take a practice out of the index, if it is there."""
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
    """Leave nothing in the index files of what was taken out: FTS5 only marks it as gone."""
    for table in ("practice_words", "member_words"):
        tx.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def _variants(word: str) -> set[str]:
    """The word, and what is left of it without one of its letters; two words that have one in
    common are a slip apart: a letter too many, too few, another one, or two in the wrong order.
    """
    if len(word) < 4:
        return {word}
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _fact_token(fact: str) -> str:
    # Starts with a digit, so that no typed word meets it by chance.
    return "0" + fact.replace("_", "").replace("-", "").lower()


def practices(
    tx: Transaction, words: Sequence[Word], facts: Sequence[str], page: int, size: int
) -> Page[int]:
    """The ids of practices that these words find, the best first, among those with all the facts.

    Ranked by FTS5's bm25, titles before texts, over the words that are in fewer than RARE
    practices; where all are common, those that have all of them, the newest first. A word that is
    nowhere is taken for a slip of one that stands in a title.
    """
    counted: list[tuple[int, str]] = []
    for word in words:
        asked = _asked(word)
        count = _capped(tx, asked, RARE)
        if count == 0 and (meant := _meant(tx, word[0])):
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
    """One typed word as FTS5 takes it: its beginning, or what it may mean."""
    typed, facts = word
    found = f'"{typed[:STEM]}"' + ("*" if len(typed) < STEM else "")
    return " OR ".join([found, *(f'facts : "{_fact_token(fact)}"' for fact in sorted(facts))])


def _capped(tx: Transaction, asked: str, most: int) -> int:
    """How many practices a part of a query finds; `most` where there are that many or more."""
    return tx.value(
        """SELECT count(*) FROM
            (SELECT 1 FROM practice_words WHERE practice_words MATCH :match LIMIT :most)""",
        {"match": asked, "most": most},
    )


def _meant(tx: Transaction, typed: str) -> list[str]:
    """The words of titles that are a slip away from a typed one, the likeliest first."""
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
    return sorted(found, key=lambda word: -_likeness(stem, word))[:3]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio() + 0.1 * (one[0] == other[0])


def alike(tx: Transaction, words: Iterable[str]) -> list[int]:
    """Practices that share the rarest of these shortened words: what may say nearly the same."""
    # By their sums: two texts that are alike have much the same sample.
    sample = heapq.nsmallest(SAMPLE, words, key=lambda word: zlib.crc32(word.encode()))
    counted = sorted(
        (count, word) for word in sample if (count := _capped(tx, f'"{word}"', _HITS_ALIKE))
    )
    rare = [f'"{word}"' for count, word in counted if count < _HITS_ALIKE][:_WORDS_ALIKE]
    if not rare:
        return []
    return [
        row[0]
        for row in tx.rows(
            """SELECT rowid FROM practice_words WHERE practice_words MATCH :match
            ORDER BY rank LIMIT :limit""",
            {"match": " OR ".join(rare), "limit": _MOST_ALIKE},
        )
    ]
