"""The full-text indexes: members who can be found, practices that can be read, and events.

Queries are expressions (`storage/database/matching.py`); how an engine indexes and ranks words is
its own.
"""

import heapq
import itertools
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from storage.database import Page, Transaction, dialect
from storage.database.matching import Match, Term, all_of, any_of
from storage.kit import names
from storage.kit.transliteration import fold

# Members

_OF_COUNTRY, CLOSED = "¹", "²"
"""What marks a word that not everyone may see. `fold` turns both into digits, so that no typed word
can have them. CLOSED: open only through a fact, as that of being a contact.
"""

_MARK = re.compile(f"^(?:{_OF_COUNTRY}[a-z]{{2}}|{CLOSED})")


def open_to(country: str) -> str:
    """The mark of a word that members of this country may see."""
    return _OF_COUNTRY + country.lower()


@dataclass(frozen=True, slots=True)
class Sight:
    """Which words of the index a search may use: those with one of the `marks` ("" is open to
    everyone), and the CLOSED ones of members of whom one of the `facts` is true.
    """

    marks: tuple[str, ...] = ("",)
    facts: tuple[str, ...] = ()


PUBLIC = Sight()


@dataclass(frozen=True, slots=True)
class MemberWords:
    """Words about a member that are open to the same people. `facts` are what `having` asks for,
    such as "country-UZ" or "offers-gbv".
    """

    name: str = ""
    texts: tuple[str | None, ...] = ()
    topics: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


def index_member(
    tx: Transaction, member_id: int, marked: Sequence[tuple[str, MemberWords]]
) -> None:
    """Add a member, who must not be in the index yet: her words, by the mark that they have."""
    named: list[str] = []
    words: list[str] = []
    topics: list[str] = []
    for mark, some in marked:
        said = fold(" ".join(text for text in some.texts if text)).split()
        tokens = [*map(_topic_token, some.topics), *map(_fact_token, some.facts)]
        named += [mark + word for word in _name_words(some.name)]
        words += [mark + word for word in said]
        topics += [mark + token for token in tokens]
    tx.execute(
        """INSERT INTO member_words (rowid, names, words, topics)
        VALUES (:id, :names, :words, :topics)""",
        {
            "id": member_id,
            "names": " ".join(named),
            "words": " ".join(words),
            "topics": " ".join(topics),
        },
    )
    for word in _unmarked(named):
        holders = tx.value(
            """INSERT INTO name_words (word, skeleton, members)
            VALUES (:word, :skeleton, 1)
            ON CONFLICT (word) DO UPDATE SET members = name_words.members + 1 RETURNING members""",
            {"word": word, "skeleton": (ways := names.skeletons(word))[0]},
        )
        if holders == 1:
            keys = [*names.slip_keys(word), *(f"~{skeleton}" for skeleton in ways[1:])]
            if not names.is_arabic(word):
                keys += names.consonants(word)
            tx.execute_many(
                "INSERT INTO name_keys (key, word) VALUES (:key, :word)",
                [{"key": key, "word": word} for key in keys],
            )


def _name_words(name: str) -> list[str]:
    """The folded words of a name, each once; short ones also joined with their neighbours, because
    Gulnora, Gul Nora and Gul-Nora are one name.
    """
    words = fold(name).split()
    joined = [
        fold(one + other)
        for one, other in itertools.pairwise(words)
        if 1 < min(len(one), len(other)) <= _PART
    ]
    return list(dict.fromkeys((*words, *joined)))


_PART = 5
"""The longest part of a name, in letters, that is also written together with the other part."""


def forget_member(tx: Transaction, member_id: int) -> None:
    """Remove a member from the index, if she is there."""
    named = tx.value("SELECT names FROM member_words WHERE rowid = :id", {"id": member_id})
    if named is None:
        return
    tx.execute("DELETE FROM member_words WHERE rowid = :id", {"id": member_id})
    for word in _unmarked(named.split()):
        gone = tx.execute(
            "DELETE FROM name_words WHERE word = :word AND members = 1", {"word": word}
        )
        if not gone:
            tx.execute(
                "UPDATE name_words SET members = members - 1 WHERE word = :word", {"word": word}
            )


@dataclass(frozen=True, slots=True)
class Unseen:
    """Members whom a viewer does not see, and the words of names that nobody else has."""

    ids: frozenset[int] = frozenset()
    words: frozenset[str] = frozenset()


NOBODY = Unseen()


def unseen(tx: Transaction, ids: frozenset[int]) -> Unseen:
    """These members as somebody who does not see them; the statements are the same for all."""
    found = tx.rows(
        f"SELECT names FROM member_words WHERE rowid IN {dialect.ids_of('ids')}",
        {"ids": json.dumps(sorted(ids))},
    )
    theirs = Counter(word for row in found for word in _unmarked(row[0].split()))
    held = tx.rows(
        f"SELECT word, members FROM name_words WHERE word IN {dialect.texts_of('words')}",
        {"words": json.dumps(sorted(theirs))},
    )
    return Unseen(
        ids, frozenset(row["word"] for row in held if row["members"] <= theirs[row["word"]])
    )


MEMBERS, PRACTICES = "member_words", "practice_words"
EVENTS, ENTRIES, PROJECTS = "event_words", "board_words", "project_words"


def _unmarked(words: Iterable[str]) -> list[str]:
    """The words without their marks, each once."""
    return list(dict.fromkeys(_MARK.sub("", word) for word in words))


def having(facts: Iterable[str], sight: Sight = PUBLIC) -> Match:
    """Query for members of whom one of the facts is true, as far as the sight goes."""
    return any_of(_open(_fact_token(fact), ("topics",), sight) for fact in facts)


def _open(word: str, columns: tuple[str, ...], sight: Sight, *, is_prefix: bool = False) -> Match:
    """Query for members who have a word, as far as the sight goes."""
    found = any_of(Term(mark + word, columns, is_prefix) for mark in sight.marks)
    if not sight.facts:
        return found
    return found | (Term(CLOSED + word, columns, is_prefix) & having(sight.facts))


def members_found(
    tx: Transaction, match: Match, most: int, hidden: frozenset[int], after: int = 0
) -> list[int]:
    """The ids of at most so many members who match a query and are not hidden, from the id
    behind `after` on. They come in the order of the index, so a common word needs no sorting.
    """
    if most <= 0:
        return []
    rows = tx.rows(
        """SELECT rowid FROM member_words WHERE member_words MATCH :match AND rowid > :after
        ORDER BY rowid LIMIT :most""",
        {"match": tx.match(MEMBERS, match), "after": after, "most": most + len(hidden)},
    )
    return [row[0] for row in rows if row[0] not in hidden][:most]


def is_found(tx: Transaction, match: Match, member_id: int) -> bool:
    """Whether this member matches a query."""
    found = tx.value(
        "SELECT 1 FROM member_words WHERE member_words MATCH :match AND rowid = :id",
        {"match": tx.match(MEMBERS, match), "id": member_id},
    )
    return found is not None


_MOST_SPELLINGS = 40
"""How many other words one typed word may stand for."""


def member_matches(
    tx: Transaction,
    words: Sequence[tuple[str, frozenset[str]]],
    sight: Sight = PUBLIC,
    *,
    only_names: bool = False,
    unseen: Unseen = NOBODY,
) -> tuple[tuple[Match, ...], ...]:
    """Queries for members who have all the words, no member by two of them, best first: the
    words as they were typed, then names spelled otherwise, then words that begin so and slips.

    The second tuple, if there is one, leaves out a patronymic: it is for when the first finds
    nobody. Each word is folded, with the topics that it may stand for instead; with `only_names`,
    all must occur in the name. Nothing about the queries, not even their number, depends on the
    `unseen` members.
    """
    levels = [
        _word_levels(tx, word, topics, sight, only_names=only_names, unseen=unseen)
        for word, topics in words
    ]
    asked = [_tiers(_all_levels(tx, words, levels, sight, unseen))]
    bare = [at for at, (word, _) in enumerate(words) if not names.is_patronymic(word)]
    if 0 < len(bare) < len(words):
        fewer = [words[at] for at in bare]
        asked.append(_tiers(_all_levels(tx, fewer, [levels[at] for at in bare], sight, unseen)))
    return tuple(asked)


_Levels = tuple[Match, Match, Match]
"""Three queries, each of which finds all that the one before it finds."""


def _all_levels(
    tx: Transaction,
    words: Sequence[tuple[str, frozenset[str]]],
    levels: Sequence[_Levels],
    sight: Sight,
    unseen: Unseen,
) -> _Levels:
    """All the words, of which two neighbours may be the parts of one name."""
    first, second, third = (all_of(one[at] for one in levels) for at in range(3))
    for at, ((one, _), (other, _)) in enumerate(itertools.pairwise(words)):
        whole = [_open(name, ("names",), sight) for name in _spelled(tx, fold(one + other), unseen)]
        if whole:
            rest = [one[1] for one in (*levels[:at], *levels[at + 2 :])]
            joined = all_of((any_of(whole), *rest))
            second, third = second | joined, third | joined
    return first, second, third


def _tiers(levels: _Levels) -> tuple[Match, ...]:
    first, second, third = levels
    tiers = [first]
    if second != first:
        tiers.append(second - first)
    if third != second:
        tiers.append(third - second)
    return tuple(tiers)


def _word_levels(
    tx: Transaction,
    word: str,
    topics: frozenset[str],
    sight: Sight,
    *,
    only_names: bool,
    unseen: Unseen,
) -> _Levels:
    """One word: as typed, as a name spelled otherwise, and as the beginning or a slip of a name.

    In institutions, positions and topics the beginning is enough at once.
    """
    name = ("names",)

    def named(some: Iterable[str]) -> list[Match]:
        return [_open(one, name, sight) for one in some]

    asked = named([word])
    elsewhere = _open(word, ("words", "topics"), sight, is_prefix=True)
    if not only_names:
        asked.append(elsewhere)
        asked += [_open(_topic_token(topic), ("topics",), sight) for topic in sorted(topics)]
    first = any_of(asked)
    spelled = _spelled(tx, word, unseen)
    second = any_of((first, *named(w for w in spelled if w != word)))
    third = second
    if not names.is_known(word):
        third = second | _open(word, name, sight, is_prefix=True)
    same_script = any(
        names.one_script(word, other) and _occurs(tx, _open(other, name, sight), unseen)
        for other in spelled
    )
    if not same_script and (only_names or not _occurs(tx, elsewhere, unseen)):
        third = any_of((third, *named(_slips(tx, word, unseen))))
    return first, second, third


def _occurs(tx: Transaction, asked: Match, unseen: Unseen) -> bool:
    return bool(members_found(tx, asked, 1, unseen.ids))


def _spelled(tx: Transaction, word: str, unseen: Unseen) -> list[str]:
    """The words of members' names that are spellings of this one, nearest first."""
    ways = names.skeletons(word)
    asked = {
        "ways": json.dumps([*ways, *names.consonants(word)]),
        "keys": json.dumps(ways if names.is_arabic(word) else [f"~{one}" for one in ways]),
        "shortest": len(word) // 2 - 1,
        "longest": 2 * len(word) + 2 if names.is_arabic(word) else len(word) + 3,
    }
    rows = tx.rows(
        f"""SELECT word FROM name_words
        WHERE skeleton IN {dialect.texts_of("ways")}
            AND length(word) >= :shortest AND length(word) <= :longest
        UNION SELECT word FROM name_keys
        WHERE key IN {dialect.texts_of("keys")}
            AND length(word) >= :shortest AND length(word) <= :longest""",
        asked,
    )
    listed = names.other_spellings(word)
    if listed:
        rows += tx.rows(
            f"SELECT word FROM name_words WHERE word IN {dialect.texts_of('listed')}",
            {"listed": json.dumps(sorted(listed))},
        )
    near = {
        row[0]: distance
        for row in rows
        if row[0] not in unseen.words
        and (distance := names.spelling_distance(word, row[0])) is not None
    }
    return sorted(near, key=lambda one: (near[one], one))[:_MOST_SPELLINGS]


def _slips(tx: Transaction, word: str, unseen: Unseen) -> list[str]:
    """The words of members' names of which this one may be a slip, nearest ones only."""
    rows = tx.rows(
        f"""SELECT DISTINCT word FROM name_keys
        WHERE key IN {dialect.texts_of("keys")}
            AND abs(length(word) - :length) <= 2""",
        {"keys": json.dumps(sorted(names.slip_keys(word))), "length": len(word)},
    )
    near: dict[str, float] = {}
    for (other,) in rows:
        if other in unseen.words:
            continue
        distance = names.spelling_distance(word, other)
        if distance is None:
            distance = names.slip_distance(word, other)
        if distance is not None:
            near[other] = distance
    return sorted(near, key=lambda one: (near[one], one))[:_MOST_SPELLINGS]


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

_ABBREVIATION = 3
"""The most letters of an abbreviation."""

RARE = 2_000
"""A word that occurs in this many practices is too common to rank by, and slow to rank."""

_MAX_SIMILAR, _SIMILAR_WORDS, _SIMILAR_HITS = 5, 12, 300

SAMPLE = 120
"""The number of words of a text that are looked up to find similar ones; a long text has thousands.
"""


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word that was typed, and the facts that it may mean ("topic-gbv", "country-UZ").
    `others` are phrases for the same in all languages, for what has no facts: their folded words.
    """

    typed: str
    facts: frozenset[str] = frozenset()
    others: tuple[tuple[str, ...], ...] = ()


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


def scrub(tx: Transaction, index: str) -> bool:
    """Do a part of what leaves nothing in an index of what was deleted from it; returns whether
    there is more to do.
    """
    return tx.scrub(index)


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
    """The ids of the practices that match these words and have all the facts: those with all the
    words in a title first, then those with all of them anywhere, then those with some.

    Each part is ranked by bm25, titles before texts; if all words occur in more than RARE
    practices, the newest come first. A word that occurs nowhere is treated as a typo of a word in a
    title.
    """
    tiers = _text_tiers(tx, PRACTICES, words)
    turns: list[tuple[str, Mapping[str, object]]] = []
    for tier in tiers.matches:
        match = all_of((tier, *(Term(_fact_token(fact), ("facts",)) for fact in facts)))
        if tiers.ranked:
            turns.append(tx.ranked(PRACTICES, match, {"titles": 8, "facts": 2}))
        else:
            newest = f"""SELECT rowid AS id FROM {PRACTICES} WHERE {PRACTICES} MATCH :match
                ORDER BY rowid DESC"""
            turns.append((newest, {"match": tx.match(PRACTICES, match)}))
    return tx.page_in_turn(turns, page, size).map(lambda row: row["id"])


EVENTS_FOUND = "event_words JOIN events ON events.id = event_words.rowid"
"""Events and their words in a FROM clause; the condition EVENT_MATCHES keeps those who match
`:match`.
"""

EVENT_MATCHES = "event_words MATCH :match"


def event_matches(tx: Transaction, words: Sequence[Word]) -> tuple[str, ...]:
    """The values of `:match` for events: all the words in a title, then all anywhere, then some; no
    event by two of them.
    """
    return tuple(tx.match(EVENTS, tier) for tier in _text_tiers(tx, EVENTS, words).matches)


def index_event(
    tx: Transaction, event_id: int, titles: Iterable[str], texts: Iterable[str]
) -> None:
    """Put an event into the index, in place of what was there."""
    forget_event(tx, event_id)
    _index(tx, EVENTS, event_id, titles, texts)


def _index(
    tx: Transaction, table: str, id: int, titles: Iterable[str], texts: Iterable[str]
) -> None:
    tx.execute(
        f"INSERT INTO {table} (rowid, titles, texts) VALUES (:id, :titles, :texts)",
        {
            "id": id,
            "titles": " ".join(sorted(stems(" ".join(titles)))),
            "texts": " ".join(sorted(stems(" ".join(texts)))),
        },
    )


def forget_event(tx: Transaction, event_id: int) -> None:
    """Remove an event from the index, if it is there."""
    tx.execute("DELETE FROM event_words WHERE rowid = :id", {"id": event_id})


ENTRIES_FOUND = "board_words JOIN board_entries ON board_entries.id = board_words.rowid"
"""Entries of the board and their words, like EVENTS_FOUND."""

ENTRY_MATCHES = "board_words MATCH :match"


def entry_matches(tx: Transaction, words: Sequence[Word]) -> tuple[str, ...]:
    """The values of `:match` for entries of the board, like `event_matches`."""
    return tuple(tx.match(ENTRIES, tier) for tier in _text_tiers(tx, ENTRIES, words).matches)


def index_entry(
    tx: Transaction, entry_id: int, titles: Iterable[str], texts: Iterable[str]
) -> None:
    """Put an entry of the board into the index, in place of what was there."""
    forget_entry(tx, entry_id)
    _index(tx, ENTRIES, entry_id, titles, texts)


def forget_entry(tx: Transaction, entry_id: int) -> None:
    """Remove an entry of the board from the index, if it is there."""
    tx.execute("DELETE FROM board_words WHERE rowid = :id", {"id": entry_id})


PROJECTS_FOUND = "project_words JOIN projects ON projects.id = project_words.rowid"
"""Projects and their words, like EVENTS_FOUND."""

PROJECT_MATCHES = "project_words MATCH :match"


def project_matches(tx: Transaction, words: Sequence[Word]) -> tuple[str, ...]:
    """The values of `:match` for projects, like `event_matches`."""
    return tuple(tx.match(PROJECTS, tier) for tier in _text_tiers(tx, PROJECTS, words).matches)


def index_project(
    tx: Transaction, project_id: int, titles: Iterable[str], texts: Iterable[str]
) -> None:
    """Put a project into the index, in place of what was there."""
    forget_project(tx, project_id)
    _index(tx, PROJECTS, project_id, titles, texts)


def forget_project(tx: Transaction, project_id: int) -> None:
    """Remove a project from the index, if it is there."""
    tx.execute("DELETE FROM project_words WHERE rowid = :id", {"id": project_id})


@dataclass(frozen=True, slots=True)
class _TextTiers:
    """Queries, best first, no text by two of them. `ranked`: some word is rare enough to rank
    by.
    """

    matches: tuple[Match, ...]
    ranked: bool


def _text_tiers(tx: Transaction, table: str, words: Sequence[Word]) -> _TextTiers:
    counted: list[tuple[int, Match, Match]] = []
    for word in words:
        asked, titled = _asked(word), _said(word, ("titles",))
        count = _capped(tx, table, asked, RARE)
        if count == 0 and table == PRACTICES and (meant := _corrected(tx, word.typed)):
            asked = titled = any_of(Term(one, ("titles",)) for one in meant)
            count = _capped(tx, table, asked, RARE)
        if count:
            counted.append((count, asked, titled))
    if not counted:
        return _TextTiers((), ranked=False)
    counted.sort(key=lambda one: one[0])
    titles = all_of(titled for _, _, titled in counted)
    everywhere = all_of(asked for _, asked, _ in counted)
    matches = [titles, everywhere - titles]
    rare = [asked for count, asked, _ in counted if count < RARE]
    if rare and len(counted) > 1:
        matches.append(any_of(rare) - everywhere)
    return _TextTiers(tuple(matches), ranked=bool(rare))


def _typed(word: Word, columns: tuple[str, ...]) -> Match:
    """A typed word: its first letters."""
    # A short word that means something is an abbreviation, and not the beginning of another word.
    knows = bool(word.facts or word.others)
    begins = len(word.typed) < STEM and not (knows and len(word.typed) <= _ABBREVIATION)
    return Term(word.typed[:STEM], columns, begins)


def _said(word: Word, columns: tuple[str, ...] = ()) -> Match:
    """One typed word in one of the columns, or in any: its first letters, or the same in other
    words.
    """
    others = [all_of(Term(one[:STEM], columns) for one in phrase) for phrase in word.others]
    return any_of((_typed(word, columns), *others))


def _asked(word: Word) -> Match:
    """Like `_said`, or the facts that the word may mean."""
    return any_of(
        (_said(word), *(Term(_fact_token(fact), ("facts",)) for fact in sorted(word.facts)))
    )


def _capped(tx: Transaction, table: str, asked: Match, most: int) -> int:
    """The number of texts that a part of a query matches, counted up to `most`."""
    return tx.value(
        f"""SELECT count(*) FROM
            (SELECT 1 FROM {table} WHERE {table} MATCH :match LIMIT :most) AS counted""",
        {"match": tx.match(table, asked), "most": most},
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
    return sorted(found, key=lambda word: (-_similarity(stem, word), word))[:3]


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio() + 0.1 * (one[0] == other[0])


def similar(tx: Transaction, words: Iterable[str]) -> list[int]:
    """The ids of the practices that share the rarest of these shortened words: candidates for
    near-duplicates.
    """
    # Sampled by checksum, so that two similar texts get much the same sample.
    sample = heapq.nsmallest(SAMPLE, words, key=lambda word: zlib.crc32(word.encode()))
    counted = sorted(
        (count, word)
        for word in sample
        if (count := _capped(tx, PRACTICES, Term(word), _SIMILAR_HITS))
    )
    rare = [Term(word) for count, word in counted if count < _SIMILAR_HITS][:_SIMILAR_WORDS]
    if not rare:
        return []
    sql, values = tx.ranked(PRACTICES, any_of(rare), {})
    rows = tx.rows(f"{sql} LIMIT :most", {**values, "most": _MAX_SIMILAR})
    return [row["id"] for row in rows]
