"""What a typed search means: the longest known phrases, and the words that are left.

Known phrases are the names of countries, regions, fields of work and topics in all languages, and
those of search_words.txt. They are found in any script and with any ending.
"""

import asyncio
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from handlers.kit.search_words import ideas
from handlers.kit.taxonomy import COUNTRY, REGION, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, texts
from handlers.kit.word_forms import SHORTEST, bare, dictionary_stems, is_case_of, is_ending, stems
from storage.kit.taxonomy import COUNTRY_OF_REGION
from storage.kit.transliteration import fold

MAX_TOKENS = 60
"""The words of a text that are read."""

LONG_TEXT = 25
"""From this number of words on, a text is not a search but something to tell."""


class Kind(StrEnum):
    """What a part of a search is."""

    COUNTRY = "country"
    SECTOR = "sector"
    TOPIC = "topic"
    WORD = "word"
    PEOPLE = "people"


class Intent(StrEnum):
    """What a text is about that is not a search."""

    GREETING = "greeting"
    THANKS = "thanks"
    MENU = "menu"
    HELP = "help"
    PRIVACY = "privacy"
    PROFILE = "profile"
    LONG = "long"


_LEFT_OUT = ("joining", "filler")
"""The ideas whose words are left out of a search."""

_KINDS = {"country": Kind.COUNTRY, "sector": Kind.SECTOR, "topic": Kind.TOPIC}


@dataclass(frozen=True, slots=True)
class QueryPart:
    """A known phrase, or one other word.

    `shown` is what was typed, `words` are its folded words. `keys` are the countries, sectors or
    topics that it means, any of them; those of a WORD are topics in whose names it occurs.
    `regions` are those of a COUNTRY that it names.
    """

    kind: Kind
    shown: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """The parts of a search, in the order in which they were typed. With an `intent` the text is
    not a search, unless somebody has that name; `words` are the folded words that a name may have.
    """

    parts: tuple[QueryPart, ...]
    words: tuple[str, ...]
    intent: Intent | None = None

    def keys(self, kind: Kind) -> tuple[str, ...]:
        """The countries, sectors or topics that are named."""
        return tuple(
            dict.fromkeys(key for part in self.parts if part.kind is kind for key in part.keys)
        )

    @property
    def others(self) -> tuple[QueryPart, ...]:
        """The words that name nothing known."""
        return tuple(part for part in self.parts if part.kind is Kind.WORD)


class _Token(NamedTuple):
    """A typed word: as it was typed, folded, and its stems. `begins` a new part."""

    shown: str
    word: str
    stems: frozenset[tuple[int, str]]
    is_abbreviation: bool
    begins: bool


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A known phrase. `weight` prefers names as they stand over parts of names."""

    meanings: tuple[str, ...]
    words: tuple[str, ...]
    weight: int


_TOKEN = re.compile(r"[^\W_](?:[^\W_]|['‘’ʻʼ`´](?=[^\W_]))*|;")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


def _tokens(text: str) -> list[_Token]:
    text = unicodedata.normalize("NFC", text)
    text = _FLAG.sub(
        lambda found: " " + "".join(chr(ord(c) - 0x1F1E6 + 97) for c in found[0]) + " ", text
    )
    found: list[_Token] = []
    begins = True
    for match in _TOKEN.finditer(text):
        if match[0] == ";":
            begins = True
            continue
        for word in fold(_without_ending(match[0])).split():
            found.append(
                _Token(
                    match[0], word, _typed_stems(match[0], word), _is_abbreviation(match[0]), begins
                )
            )
            begins = False
        if len(found) >= MAX_TOKENS:
            break
    return found


def _typed_stems(typed: str, word: str) -> frozenset[tuple[int, str]]:
    """The stems of a folded word. The Tajik plural is split off before folding, because з-ҳ and г-ҳ
    would become one letter.
    """
    base, plural, _ = typed.casefold().partition("ҳо")
    return stems(word) | stems(fold(base)) if plural and len(base) >= SHORTEST else stems(word)


def _without_ending(typed: str) -> str:
    """An abbreviation without its ending, which stands behind its capitals (ООНда); any other word
    as it is.
    """
    capitals = next((at for at, sign in enumerate(typed) if not sign.isupper()), len(typed))
    return typed[:capitals] if capitals > 1 and is_ending(typed[capitals:]) else typed


def _is_abbreviation(typed: str) -> bool:
    """Whether a word begins with two capitals, as ООН and ООНда do."""
    return typed[:2].isupper()


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(
        word
        for match in _TOKEN.finditer(unicodedata.normalize("NFC", phrase))
        for word in fold(match[0]).split()
    )


@cache
def _fillers() -> frozenset[str]:
    return frozenset(
        words[0]
        for idea in ideas()
        if idea.meanings[0] in _LEFT_OUT
        for phrase in idea.phrases
        if len(words := _words(phrase)) == 1
    )


def _known() -> Iterator[_Phrase]:
    for language in LANGUAGES:
        t = texts(language)
        for family in (COUNTRY, SECTOR, TOPIC):
            for key in family:
                name = t.plain(family(key))
                meanings = (family(key),)
                yield _Phrase(meanings, _words(name), 2)
                if family is not TOPIC:
                    for piece in re.split("[,/]", name):
                        yield _Phrase(meanings, _words(piece), 0)
        for code in REGION:
            yield _Phrase((REGION(code),), _words(t.plain(REGION(code))), 1)
    for idea in ideas():
        for phrase in idea.phrases:
            yield _Phrase(idea.meanings, _words(phrase), 1)


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """All known phrases by the stems of their first words, longest first."""
    best: dict[tuple[str, ...], _Phrase] = {}
    for phrase in _known():
        ways = {phrase.words: None}
        # Abai is a region only beside the word region.
        if phrase.meanings[0].partition("-")[0] in ("sector", "topic"):
            ways[tuple(word for word in phrase.words if word not in _fillers())] = None
        for words in filter(None, ways):
            before = best.get(words)
            if before is None or before.weight < phrase.weight:
                best[words] = replace(phrase, words=words)
    found: dict[str, list[_Phrase]] = {}
    for phrase in best.values():
        first = phrase.words[0]
        is_part = len(phrase.words) > 1
        for stem in bare(stems(first, 1, least=3) if is_part else dictionary_stems(first)):
            found.setdefault(stem, []).append(phrase)
    return {
        stem: tuple(sorted(some, key=lambda phrase: -len(phrase.words)))
        for stem, some in found.items()
    }


def _closeness(token: _Token, word: str, *, is_part: bool) -> int:
    """How well a token fits a known word: 0 not at all, else the letters in common, and more if
    they are the same. `is_part`: beside other words of its phrase a short word has endings too.
    """
    if token.word == word:
        return len(word) + 10
    if is_part:
        least = min(len(word), 3)
        common = (token.stems | stems(token.word, least=2)) & stems(word, 1, least=2)
    elif len(word) < SHORTEST:
        return _abbreviation_closeness(token, word)
    else:
        least = SHORTEST
        common = token.stems & dictionary_stems(word)
    longest = max((len(stem) for _, stem in common), default=0)
    return longest if longest >= max(least, len(word) - 3) else 0


def _abbreviation_closeness(token: _Token, word: str) -> int:
    """Like `_closeness` for a short word, which is an abbreviation, or has a whole syllable as its
    ending.
    """
    shortest = len(word) + (1 if token.is_abbreviation else 2)
    if len(token.word) < shortest or (len(word) < 3 and not token.is_abbreviation):
        return 0
    # No softened consonants here: Содик is not from сот.
    begins = token.word.startswith(word)
    return len(word) if begins and word in bare(stems(token.word, 2, least=len(word))) else 0


class _Found(NamedTuple):
    words: int
    closeness: int
    weight: int
    start: int
    end: int
    phrase: _Phrase


def _match(tokens: list[_Token], start: int, phrase: _Phrase) -> _Found | None:
    """The phrase in the tokens from `start` on; fillers between its words do not matter."""
    at, closeness = start, 0
    exactly = phrase.meanings[0] in _LEFT_OUT
    # Marina is not from Mary, so a short place name has no endings but those of cases.
    is_short_place = (
        phrase.meanings[0].startswith(("country-", "region-"))
        and len(phrase.words) == 1
        and len(phrase.words[0]) <= SHORTEST
    )
    for number, word in enumerate(phrase.words):
        while True:
            if at >= len(tokens) or (at > start and tokens[at].begins):
                return None
            fits = _closeness(tokens[at], word, is_part=len(phrase.words) > 1)
            if exactly and tokens[at].word != word:
                fits = 0
            elif is_short_place:
                fits = len(word) if is_case_of(tokens[at].word, word) else 0
            if fits:
                break
            if number == 0 or tokens[at].word not in _fillers():
                return None
            at += 1
        closeness += fits
        at += 1
    return _Found(len(phrase.words), closeness, phrase.weight, start, at, phrase)


def _best_phrases(tokens: list[_Token]) -> list[_Found]:
    """The phrases of a text that do not overlap, the longest of them first."""
    candidates: list[_Found] = []
    known = _phrases()
    for start, token in enumerate(tokens):
        near = dict.fromkeys(
            phrase
            for stem in sorted(bare(token.stems | stems(token.word, 2, least=2)))
            for phrase in known.get(stem, ())
        )
        found = [match for phrase in near if (match := _match(tokens, start, phrase))]
        candidates += sorted(found, key=lambda match: match[:3], reverse=True)[:3]
    candidates.sort(key=lambda match: (*match[:3], -match.start), reverse=True)
    chosen: list[_Found] = []
    taken: set[int] = set()
    for match in candidates:
        span = range(match.start, match.end)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen.append(match)
    return sorted(chosen, key=lambda match: match.start)


async def prepare() -> None:
    """Read the lists in another thread, if they have not been read: it takes a quarter of a second,
    in which others would wait.
    """
    if not _topic_words.cache_info().currsize:
        await asyncio.to_thread(_read_lists)


def _read_lists() -> None:
    _phrases()
    _topic_words()


def parse(text: str) -> ParsedQuery:
    """Parse a typed search: "customs uzbekistan", «таможня в Узбекистане», "bojxona Gulnara"."""
    tokens = _tokens(text)
    found = _best_phrases(tokens)
    inside = {at: match for match in found for at in range(match.start, match.end)}
    parts: list[QueryPart] = []
    asides: list[tuple[str, QueryPart]] = []
    at = 0
    while at < len(tokens):
        match = inside.get(at)
        if match is None:
            parts.append(_word(tokens[at]))
            at += 1
            continue
        here = tokens[match.start : match.end]
        meaning = match.phrase.meanings[0]
        kind, _, _ = meaning.partition("-")
        words = tuple(token.word for token in here)
        # Two folded words may be of one typed word.
        shown = " ".join(dict.fromkeys(token.shown for token in here))
        keys = tuple(each.partition("-")[2] for each in match.phrase.meanings)
        if kind in _KINDS:
            parts.append(QueryPart(_KINDS[kind], shown, words, keys))
        elif kind == "region":
            countries = tuple(dict.fromkeys(COUNTRY_OF_REGION[code] for code in keys))
            parts.append(QueryPart(Kind.COUNTRY, shown, words, countries, keys))
        elif meaning == "people":
            parts.append(QueryPart(Kind.PEOPLE, shown, words, ()))
        elif meaning in {intent.value for intent in Intent}:
            asides.extend((meaning, _word(token)) for token in here)
        at = match.end
    intent = None
    if asides and not parts:
        intent = max((Intent(name) for name, _ in asides), key=list(Intent).index)
        parts = [part for _, part in asides]
    else:
        # "Hello" before a search is only polite; other words may be what she searches for.
        parts += [part for name, part in asides if name not in ("greeting", "thanks")]
    if len(tokens) >= LONG_TEXT:
        intent = Intent.LONG
    every = tuple(token.word for token in tokens)
    content = tuple(token.word for token in tokens if token.word not in _fillers())
    if not parts and not content:
        parts = [_word(token) for token in tokens]
    return ParsedQuery(tuple(parts), content or every, intent)


def _word(token: _Token) -> QueryPart:
    return QueryPart(Kind.WORD, token.shown, (token.word,), _topics(token.word))


@cache
def _topic_words() -> Mapping[str, tuple[str, ...]]:
    """The topics in whose names a stem occurs."""
    found: dict[str, dict[str, None]] = {}
    for language in LANGUAGES:
        for key in TOPIC:
            for word in fold(texts(language).plain(TOPIC(key))).split():
                if len(word) >= SHORTEST and word not in _fillers():
                    for stem in bare(dictionary_stems(word)):
                        found.setdefault(stem, {})[key] = None
    return {stem: tuple(keys) for stem, keys in found.items()}


def _topics(word: str) -> tuple[str, ...]:
    if len(word) < SHORTEST:
        return ()
    known = _topic_words()
    return tuple(
        dict.fromkeys(key for stem in sorted(bare(stems(word))) for key in known.get(stem, ()))
    )
