"""How fast practices are found in a large library, beside hand-written FTS5.

The texts are made of invented words, as frequent as words are (Zipf), in seven languages:
two thousand letters a practice, some in two languages.
"""

import itertools
import random
import sqlite3
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from storage.database import Database, Transaction, prepare, to_timestamp
from storage.features import FEATURES
from storage.kit import search
from storage.kit.search import Word
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS
from storage.practices import library, submissions
from storage.practices.library import ListPosition, PracticeList, PracticeRow
from tests.bench.throughput import populate

CODES = ("en", "ru", "kk", "ky", "tg", "tk", "uz")
SYLLABLES = {
    "en": ("tra", "ing", "der", "con", "ly", "wo", "men", "bor", "ser", "vi", "ce", "po", "rt"),
    "ru": ("та", "мо", "жен", "ни", "гра", "ца", "про", "ве", "рка", "ст", "лю", "ди", "обу"),
    "kk": ("ше", "ка", "ра", "әй", "ел", "қыз", "мет", "ба", "лық", "тір", "кө", "мек", "жұ"),
    "ky": ("чек", "ара", "ая", "лдар", "кыз", "мат", "жар", "дам", "ту", "үй", "бө", "лүк"),
    "tg": ("сар", "ҳад", "зан", "он", "хиз", "мат", "кӯ", "мак", "ҷа", "моа", "ти", "ғам"),
    "tk": ("ser", "het", "ze", "nan", "gul", "luk", "kö", "mek", "ýa", "şlyk", "çä", "re"),
    "uz": ("che", "ga", "ra", "ayol", "xiz", "mat", "yor", "dam", "o‘q", "uv", "bo‘", "lim"),
}
CHUNK = 2_000


class Speech:
    """The invented words of one language, and texts of them."""

    def __init__(self, code: str, seed: int, words: int) -> None:
        chance = random.Random(seed)
        made: dict[str, None] = {}
        while len(made) < words:
            made["".join(chance.choices(SYLLABLES[code], k=chance.randint(1, 4)))] = None
        self.words = list(made)
        self.special = self.words[200:]
        self.chances = list(itertools.accumulate(1 / (rank + 2) for rank in range(words)))

    def text(self, chance: random.Random, letters: int) -> str:
        words = chance.choices(self.words, cum_weights=self.chances, k=letters // 6)
        return " ".join(words)[:letters]

    def title(self, chance: random.Random) -> str:
        """Titles say what is special."""
        return " ".join(chance.choices(self.special, k=5))


def fill(tx: Transaction, count: int, first: int, speech: dict[str, Speech], now: int) -> None:
    """Put so many practices into the library, as an acceptance would."""
    for number in range(first, first + count):
        chance = random.Random(number)
        code = CODES[number % 7]
        languages = (code, "ru") if code != "ru" and number % 3 == 0 else (code,)
        row = {
            "id": number, "link": f"{number:032x}", "country": chance.choice(COUNTRIES),
            "sector": chance.choice(SECTORS), "language": code, "published_at": now - number,
            "useful": int(chance.paretovariate(1)) - 1, "tried": int(chance.random() < 0.1),
        }  # fmt: skip
        tx.execute(
            """INSERT INTO practices (id, link, country, sector, language, is_named,
                keep_after_leaving, status,
                created_at, published_at, useful, tried)
            VALUES (:id, :link, :country, :sector, :language, 0, 1, 'published', :published_at,
                :published_at, :useful, :tried)""",
            row,
        )
        titles: list[str] = []
        texts: list[str] = []
        for language in languages:
            submission: int = tx.value(
                """INSERT INTO submissions (practice_id, kind, language, country, sector, status,
                    created_at)
                VALUES (:id, :kind, :code, :country, :sector, 'approved', :published_at)
                RETURNING id""",
                row | {"code": language, "kind": "practice" if language == code else "translation"},
            )
            title = speech[language].title(chance)
            parts = [speech[language].text(chance, 500) for _ in range(4)]
            fields = dict(zip(("problem", "done", "result", "repeat"), parts, strict=True))
            tx.execute_many(
                """INSERT INTO submission_texts (submission_id, field, text)
                VALUES (:id, :field, :text)""",
                [
                    {"id": submission, "field": field, "text": text}
                    for field, text in (("title", title), *fields.items())
                ],
            )
            titles.append(title)
            texts += parts
        topics = chance.sample(TOPICS, chance.randint(1, 3))
        tx.execute_many(
            """INSERT INTO practice_listings
                (topic, practice_id, country, sector, published_at, useful, tried)
            VALUES
                (:topic, :id, :country, :sector, :published_at, :useful, :tried)""",
            [row | {"topic": topic} for topic in ("", *topics)],
        )
        facts = [f"topic-{topic}" for topic in topics]
        facts += [f"sector-{row['sector']}", f"country-{row['country']}"]
        search.index_practice(tx, number, titles, texts, facts)


def typed(*words: str) -> tuple[Word, ...]:
    return tuple(Word(search.fold(word)) for word in words)


def slipped(chance: random.Random, word: str) -> str:
    """The word with one letter too few, or two in the wrong order."""
    at = chance.randrange(1, min(len(word) - 1, 4))
    if chance.random() < 0.5:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


Query = Callable[[], Awaitable[object]]


def queries(
    db: Database, speech: dict[str, Speech], hand: sqlite3.Connection, count: int, tries: int
) -> Iterator[tuple[str, list[Query], list[Callable[[], object]]]]:
    """Each kind of query: as the bot asks it, and by hand."""
    chance = random.Random(7)

    def ask(place: ListPosition, words: tuple[Word, ...] = ()) -> Query:
        async def page() -> tuple[PracticeRow, ...]:
            return (await library.open_list(db, 1, place, words, "ru"))[1].rows

        return page

    def by_hand(sql: str, **values: object) -> Callable[[], object]:
        return lambda: hand.execute(sql, values).fetchall()

    match = "SELECT rowid FROM practice_words WHERE practice_words MATCH :m ORDER BY rank LIMIT 7"

    def some(low: int, high: int, count: int) -> list[str]:
        words = speech[chance.choice(CODES)].words[low:high]
        return chance.sample([word for word in words if len(search.fold(word)) >= 5], count)

    def every(*parts: str) -> str:
        return " AND ".join(f'"{search.fold(part)[: search.STEM]}"' for part in parts)

    for name, low, high in (("words", 300, 6_000), ("common words", 0, 60)):
        chosen = [some(low, high, 3) for _ in range(tries)]
        yield (
            name,
            [ask(ListPosition(PracticeList.WORDS), typed(*words)) for words in chosen],
            [by_hand(match, m=every(*words)) for words in chosen],
        )
    short = [search.fold(some(0, 5_000, 1)[0])[:3] for _ in range(tries)]
    yield (
        "prefix of three letters",
        [ask(ListPosition(PracticeList.WORDS), typed(one)) for one in short],
        [by_hand(match, m=f'"{one}"*') for one in short],
    )
    slips = [slipped(chance, search.fold(some(500, 6_000, 1)[0])) for _ in range(tries)]
    yield "typing slip", [ask(ListPosition(PracticeList.WORDS), typed(one)) for one in slips], []
    known = [
        dict(
            hand.execute(
                """SELECT field, text FROM submission_texts JOIN submissions ON id = submission_id
                WHERE practice_id = ?""",
                (chance.randint(1, count),),
            ).fetchall()
        )
        for _ in range(tries)
    ]
    yield (
        "what says nearly the same",
        [lambda texts=texts: submissions.find_similar(db, 1, texts, None) for texts in known],
        [],
    )
    narrowed = [
        (some(300, 6_000, 2), chance.choice(COUNTRIES), chance.choice(TOPICS)) for _ in range(tries)
    ]
    yield (
        "words, in a country, on a topic",
        [ask(ListPosition(PracticeList.WORDS, t, None, c), typed(*words)) for words, c,
            t in narrowed],
        [
            by_hand(
                """SELECT practice_words.rowid FROM practice_words
                JOIN practice_listings ON practice_id = practice_words.rowid
                WHERE practice_words MATCH :m AND topic = :t AND country = :c
                ORDER BY rank LIMIT 7""",
                m=every(*words), t=t, c=c,
            )
            for words, c, t in narrowed
        ],
    )  # fmt: skip
    plain = "SELECT practice_id FROM practice_listings WHERE topic = :t {} ORDER BY {} DESC LIMIT 7"
    filters = [
        (chance.choice(TOPICS), chance.choice(SECTORS), chance.choice(COUNTRIES))
        for _ in range(tries)
    ]
    yield (
        "topic, field and country, newest",
        [ask(ListPosition(PracticeList.NEWEST, t, s, c)) for t, s, c in filters],
        [
            by_hand(plain.format("AND sector = :s AND country = :c", "published_at"), t=t, s=s, c=c)
            for t, s, c in filters
        ],
    )
    yield (
        "field and country, most useful",
        [ask(ListPosition(PracticeList.USEFUL, None, s, c)) for _, s, c in filters],
        [
            by_hand(plain.format("AND sector = :s AND country = :c", "useful"), t="", s=s, c=c)
            for _, s, c in filters
        ],
    )
    yield (
        "most useful of all",
        [ask(ListPosition(PracticeList.USEFUL, page=chance.randrange(20))) for _ in range(tries)],
        [by_hand(plain.format("", "useful"), t="") for _ in range(tries)],
    )


def spread(times: list[float]) -> tuple[float, float]:
    """p50 and p99 in milliseconds."""
    times = sorted(times)
    return times[len(times) // 2] * 1000, times[int(len(times) * 0.99)] * 1000


async def measure(
    path: Path, count: int, words: int, tries: int
) -> tuple[float, float, list[tuple[str, float, float, float | None, float | None]]]:
    """Seconds to fill the library, its size in MB, and p50 and p99 of each kind, ours and by
    hand.
    """
    now = datetime.now(UTC)
    speech = {code: Speech(code, number, words) for number, code in enumerate(CODES)}
    await populate(path, 1)  # who asks
    db = await Database.open(path, now, FEATURES)
    began = time.perf_counter()
    for first in range(1, count + 1, CHUNK):
        await db.write(
            lambda tx, first=first: fill(
                tx, min(CHUNK, count + 1 - first), first, speech, to_timestamp(now)
            )
        )
    filled = time.perf_counter() - began
    rows: list[tuple[str, float, float, float | None, float | None]] = []
    hand = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    prepare(hand)
    found = 0
    for name, ours, theirs in queries(db, speech, hand, count, tries):
        times: list[list[float]] = [[], []]
        for number, query in enumerate(ours):
            start = time.perf_counter()
            answer = await query()
            times[0].append(time.perf_counter() - start)
            found += isinstance(answer, tuple) and bool(answer)
            if theirs:
                start = time.perf_counter()
                theirs[number]()
                times[1].append(time.perf_counter() - start)
        by_hand = spread(times[1]) if theirs else (None, None)
        rows.append((name, *spread(times[0]), *by_hand))
    hand.close()
    await db.close()
    if not found:
        raise RuntimeError("no query has found a practice")
    size = sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 1024**2
    return filled, size, rows
