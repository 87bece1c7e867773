"""Whether two words are one person's name: spelled otherwise, or with a slip.

Words are folded (`storage.kit.transliteration`). Folding unifies what a rule of spelling decides.
What it leaves is a matter of degree, and is weighed here: Uzbek o for Russian a, e for ä, Kazakh q
for g, vowels that Arabic script does not write. Two names of `names.txt` are told apart however
close they are, as are a surname and a patronymic of one stem.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from storage.kit.transliteration import fold

LONGEST = 40
"""The longest word, in letters, that is compared as a name."""

_FARTHEST = ((3, 0.4), (4, 0.5), (6, 0.6), (10, 0.8), (LONGEST, 1.0))
"""How far apart two spellings of a name may be: for words of up to so many letters, so much."""

_SHORTEST_SLIP = 4
_SLIP = 1.0


class Ending(StrEnum):
    """What the end of a word makes of its stem."""

    NONE = ""
    SURNAME = "ova"
    PERSIAN = "zoda"
    PATRONYMIC = "ovna"


_ENDINGS = (
    (re.compile("(?:[oe]vna|[kg]izi|[kg]isi)$"), Ending.PATRONYMIC),
    (re.compile("(?:zoda|zada|zade)$"), Ending.PERSIAN),
    (re.compile("(?:(?:i?o|e)va?)$"), Ending.SURNAME),
)

_UNITS = (("shch", "S"), ("sch", "S"), ("tch", "C"), ("sh", "S"), ("ch", "C"), ("ts", "T"))
_VOWELS = frozenset("aeiou")
_ARABIC = re.compile("[\u0600-\u06ff]")

# What is often written for the same sound, and how far apart it is.
_NEAR = {
    frozenset(pair): cost
    for cost, pairs in {
        0.2: "jc CT cC Tc",
        0.25: "ao ou jC vu Ts cs ck",
        0.3: "ae ei gk zs CS",
        0.4: "td bp fv pf hk hg ij",
        0.5: "jz",
        0.6: "iu eo",
    }.items()
    for pair in pairs.split()
}

_NEAR_TO: dict[str, dict[str, float]] = {}
for _pair, _cost in _NEAR.items():
    for _one in _pair:
        _NEAR_TO.setdefault(_one, {}).update(dict.fromkeys(_pair - {_one}, _cost))
_NOTHING: Mapping[str, float] = {}

# Two letters that are also written as one: ё as yo or e, x as ks or х.
_TWO_FOR = {"e": ("io", "jo"), "h": ("ks",), "i": ("ij",)}
_TWO_FOR_ONE = 0.25

# The sounds of the letters of Dari. Vowels at no cost; short vowels are not written at all.
_SOUNDS = {
    "ب": "b", "پ": "pf", "ت": "t", "ط": "t", "د": "d", "ج": "j", "چ": "C", "ژ": "j", "ش": "S",
    "ث": "s", "س": "s", "ص": "s", "ذ": "z", "ز": "z", "ض": "z", "ظ": "z", "ر": "r", "ک": "k",
    "ق": "kg", "گ": "g", "غ": "g", "خ": "hk", "ح": "h", "ه": "h", "ل": "l", "م": "m", "ن": "n",
    "ف": "fp", "و": "uov", "ی": "ie", "ا": "ao", "ع": "aoiue",
}  # fmt: skip
_MAY_BE_VOWELS = frozenset("اآعحهویئ")
_SILENT = {"ع": 0.05, "ح": 0.3, "ه": 0.3, "و": 0.4}

_CLASSES = str.maketrans(
    {
        **dict.fromkeys("aeiouhvw", ""), "b": "p", "f": "p", "d": "t", "g": "k", "q": "k",
        "s": "z", "T": "z", "C": "j", "S": "j", "c": "j",
        **{
            letter: {"b": "p", "f": "p", "d": "t", "g": "k", "s": "z", "C": "j", "S": "j"}.get(
                sounds[0], sounds[0]
            )
            for letter, sounds in _SOUNDS.items()
        },
        **dict.fromkeys("خحهویاع", ""),
    }
)  # fmt: skip


_SHAPES = {**_CLASSES, **dict.fromkeys(map(ord, "aeiouhv"), "a")}
_BEATS = {**_CLASSES, **dict.fromkeys(map(ord, "aeiou"), "a"), ord("h"): "h", ord("v"): "v"}


@dataclass(frozen=True, slots=True)
class Name:
    """A word as a name: its letters, with one sign for each sound; the same without the ending, and
    with every j as it stands; and the lines of the list of names where it stands.
    """

    units: str
    stem: str
    plain: str
    ending: Ending
    arabic: bool
    known: frozenset[int]


@lru_cache(maxsize=16_384)
def parsed(word: str) -> Name:
    """A folded word as a name."""
    stem, ending = word, Ending.NONE
    for pattern, kind in _ENDINGS:
        found = pattern.search(word)
        if found is not None and found.start() > 1:
            stem, ending = word[: found.start()], kind
            break
    known = _lines(word)
    if ending is not Ending.NONE and not known:
        known = frozenset[int]().union(*map(_lines, (stem, f"{stem}i", f"{stem}k")))
    is_arabic = _ARABIC.search(word) is not None
    return Name(_units(word), _units(stem), _sounds(word), ending, is_arabic, known)


def is_known(word: str) -> bool:
    """Whether a folded word, or the name that it is made of, stands in the list of names."""
    return bool(parsed(word).known)


def is_arabic(word: str) -> bool:
    """Whether a folded word is in Arabic letters."""
    return parsed(word).arabic


def one_script(one: str, other: str) -> bool:
    """Whether two folded words are both in Arabic letters, or both not."""
    return parsed(one).arabic == parsed(other).arabic


def is_patronymic(word: str) -> bool:
    """Whether a folded word ends as patronymics do."""
    return parsed(word).ending is Ending.PATRONYMIC


def _units(word: str) -> str:
    return _j_for_y.sub("i", _sounds(word))


def _sounds(word: str) -> str:
    # A short word keeps its double letters when it is folded.
    word = _doubled.sub(r"\1", word)
    for letters, unit in _UNITS:
        word = word.replace(letters, unit)
    return word


_j_for_y = re.compile(r"(?<=[aeou])j(?=[bcdfgklmnprstvzST]|$)")
"""A j that is written for y: Ajgerim, Sergej. Ж before a consonant is rare."""


def skeletons(word: str) -> tuple[str, ...]:
    """The consonants of a folded word without its ending, and where vowels stand between them; then
    what they are if a letter that stands for several sounds is another one of them. Spellings of
    one name in one script share one of these.
    """
    stem = parsed(word).stem
    if parsed(word).arabic:
        return consonants(word)
    ways = [stem]
    if "j" in stem:  # the j of Julia, which is й
        ways.append(stem.replace("j", "i"))
    if "c" in stem:  # of Victoria and of Cvetkova
        ways += [stem.replace("c", "k"), stem.replace("c", "T")]
    if "ks" in stem:  # x, which is otherwise х
        ways.append(stem.replace("ks", "h"))
    return tuple(dict.fromkeys(_doubled.sub(r"\1", one.translate(_SHAPES)) for one in ways))


def consonants(word: str) -> tuple[str, ...]:
    """The consonants of a folded word without its ending, with a sign in front, with each j as a
    consonant and as a vowel: spellings of one name in Arabic and in other letters share one.
    """
    name = parsed(word)
    ways = (name.stem, name.plain) if name.ending is Ending.NONE else (name.stem,)
    return tuple(dict.fromkeys("=" + _doubled.sub(r"\1", one.translate(_CLASSES)) for one in ways))


_doubled = re.compile(r"(.)\1+")


def slip_keys(word: str) -> set[str]:
    """Keys of a folded word of which two words share one if they are a slip apart."""
    name = parsed(word)
    every = {_doubled.sub(r"\1", one.translate(_BEATS)) for one in (name.units, name.plain)}
    found = set(every)
    for beats in every:
        found |= {*_shortened(beats)} if len(beats) > 4 else set()
    if min(map(len, every)) <= 4:
        found |= {f"-{key}" for key in (word, *_shortened(word))}
    return found


def _shortened(word: str) -> Iterable[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def spelling_distance(one: str, other: str) -> float | None:
    """How far apart two spellings of one name are, from 0 up; None if they are two names."""
    first, second = parsed(one), parsed(other)
    if _apart(first, second):
        return None
    if first.known & second.known:
        return 0.1
    if Ending.NONE in (first.ending, second.ending):
        left, right = first.units, second.units
    else:
        left, right = first.stem, second.stem
    shorter = min(len(left), len(right))
    most = next(cost for length, cost in _FARTHEST if shorter <= length)
    # The k of -kyzy may be the last one of the stem too.
    lefts = (left, f"{left}k") if first.ending is Ending.PATRONYMIC else (left,)
    rights = (right, f"{right}k") if second.ending is Ending.PATRONYMIC else (right,)
    if first.arabic != second.arabic:
        lefts = tuple(dict.fromkeys((*lefts, first.plain)))
        rights = tuple(dict.fromkeys((*rights, second.plain)))
    found = min(_distance(a, b, first.arabic, second.arabic, most) for a in lefts for b in rights)
    return found if found <= most else None


def slip_distance(one: str, other: str) -> float | None:
    """How far apart two words are of which one may be a slip of the other; None if they are two
    words. A name of the list of names is never a slip.
    """
    first, second = parsed(one), parsed(other)
    shorter = min(len(first.units), len(second.units))
    if first.known or _apart(first, second) or shorter < _SHORTEST_SLIP:
        return None
    if first.arabic != second.arabic:
        return None
    most = _SLIP if shorter < 6 else _SLIP + 0.3
    found = _distance(first.units, second.units, first.arabic, second.arabic, most)
    if found > most and (first.plain, second.plain) != (first.units, second.units):
        found = _distance(first.plain, second.plain, first.arabic, second.arabic, most)
    return found if found <= most else None


def _apart(first: Name, second: Name) -> bool:
    ends = {first.ending, second.ending} - {Ending.NONE}
    if len(ends) > 1:
        return True
    return bool(first.known and second.known and not first.known & second.known)


def _distance(left: str, right: str, left_arabic: bool, right_arabic: bool, most: float) -> float:
    """The cheapest way from one word to the other, or more than `most`."""
    if left == right:
        return 0
    if max(len(left), len(right)) > LONGEST:
        return most + 1
    if left_arabic != right_arabic:
        return _heard(left, right, most) if left_arabic else _heard(right, left, most)
    if abs(len(left) - len(right)) > 2:
        return most + 1
    left_outs, right_outs = _all_left_out(left), _all_left_out(right)
    # What is the same at both ends costs nothing.
    start, most_same = 0, min(len(left), len(right))
    while start < most_same and left[start] == right[start]:
        start += 1
    same = 0
    while same < most_same - start and left[-1 - same] == right[-1 - same]:
        same += 1
    last_left, last_right = len(left) - same, len(right) - same
    columns = range(start, last_right)
    older: list[float] = []
    before: list[float] = []
    row = [0.0]
    for j in columns:
        row.append(row[-1] + right_outs[j])
    for i in range(start, last_left):
        a, out, near = left[i], left_outs[i], _NEAR_TO.get(left[i], _NOTHING)
        older, before, row = before, row, [row[0] + out]
        for at, j in enumerate(columns):
            b = right[j]
            best = before[at] + (0 if a == b else near.get(b, _SLIP))
            if (without := before[at + 1] + out) < best:
                best = without
            if (without := row[at] + right_outs[j]) < best:
                best = without
            if i > start:
                if at and a == right[j - 1] and b == left[i - 1]:
                    best = min(best, older[at - 1] + _SLIP)
                if b in _TWO_FOR and left[i - 1 : i + 1] in _TWO_FOR[b]:
                    best = min(best, older[at] + _TWO_FOR_ONE)
            if at and a in _TWO_FOR and right[j - 1 : j + 1] in _TWO_FOR[a]:
                best = min(best, before[at - 1] + _TWO_FOR_ONE)
            row.append(best)
        if min(row) > most and (not older or min(before) > most):
            return most + 1
    return row[-1]


@lru_cache(maxsize=16_384)
def _all_left_out(word: str) -> tuple[float, ...]:
    """What it costs to leave out each letter."""
    return tuple(_left_out(word, at) for at in range(len(word)))


def _left_out(word: str, at: int) -> float:
    """What it costs to leave out a letter."""
    letter = word[at]
    if letter == "h":
        return 0.4 if at + 1 < len(word) else 0.2
    after = word[at + 1] if at + 1 < len(word) else ""
    previous = word[at - 1] if at else ""
    if letter == "i" and after and after in _VOWELS:
        return 0.2 if previous in ("l", *_VOWELS, "") else 0.3
    if letter == "j" and previous == "i" and after and after in _VOWELS:  # -ija, which is -ия
        return 0.3
    if letter in "iv" and previous and previous in _VOWELS:
        return 0.4
    if letter in "ui" and previous == "v":
        return 0.4
    if letter in "ao" and {previous, after} & {"a", "o"}:
        return 0.3
    if letter == "o" and after == "u":  # the French "ou" of older passports
        return 0.2
    return _SLIP


def _heard(arabic: str, other: str, most: float) -> float:
    """How far a word in the letters of Dari is from one in Latin letters."""
    # Only vowels within a word are left out.
    for at in (0, -1):
        if other[at] in _VOWELS and arabic[at] not in _MAY_BE_VOWELS:
            return most + 1
    row = [0.0]
    for at in range(len(other)):
        row.append(row[-1] + _unwritten(other, at))
    for i, letter in enumerate(arabic):
        sounds, out = _SOUNDS.get(letter, ""), _SILENT.get(letter, _SLIP)
        last = i + 1 == len(arabic)
        before, row = row, [row[0] + out]
        for j, b in enumerate(other):
            if b in sounds:
                cost = 0.0
            elif (letter == "ه" and last and b in "aeo") or (letter in "ای" and b in _VOWELS):
                cost = 0.1 if letter == "ه" else 0.3
            else:
                near = _NEAR_TO.get(b, _NOTHING)
                cost = min((near.get(sound, _SLIP) for sound in sounds), default=_SLIP)
            row.append(min(before[j] + cost, before[j + 1] + out, row[j] + _unwritten(other, j)))
        if min(row) > most:
            return most + 1
    return row[-1]


def _unwritten(word: str, at: int) -> float:
    """What it costs that Arabic script does not write a sound."""
    return 0.02 if word[at] in _VOWELS and 0 < at < len(word) - 1 else _SLIP


def other_spellings(word: str) -> frozenset[str]:
    """The folded spellings that stand on one line of the list of names with this word."""
    lines = _list().lines
    return frozenset(other for number in parsed(word).known for other in lines[number])


@dataclass(frozen=True, slots=True)
class _List:
    """The list of names: where a folded spelling stands, also by what is left of it when vowels
    that are confused are one; and the spellings of each line.
    """

    words: Mapping[str, frozenset[int]]
    rough: Mapping[str, frozenset[int]]
    lines: Mapping[int, tuple[str, ...]]


@cache
def _list() -> _List:
    words: dict[str, set[int]] = {}
    rough: dict[str, set[int]] = {}
    lines: dict[int, tuple[str, ...]] = {}
    text = (Path(__file__).parent / "names.txt").read_text("utf-8")
    for number, line in enumerate(text.splitlines()):
        if line.startswith("#"):
            continue
        lines[number] = tuple(fold.__wrapped__(line).split())
        for word in lines[number]:
            words.setdefault(word, set()).add(number)
            rough.setdefault(_rough(word), set()).add(number)
    return _List(
        {word: frozenset(numbers) for word, numbers in words.items()},
        {word: frozenset(numbers) for word, numbers in rough.items()},
        lines,
    )


def _rough(word: str) -> str:
    return re.sub("[oe]", "a", re.sub("i(?=[uo])|(?<=l)i(?=a)", "", word))


def _lines(word: str) -> frozenset[int]:
    listed = _list()
    return listed.words.get(word) or listed.rough.get(_rough(word)) or frozenset()
