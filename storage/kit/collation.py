"""The alphabets: the key by which names and labels are sorted for a reader.

Two texts are compared letter by letter in the order of the alphabets below; case, accents that are
no letters of their own, apostrophes and punctuation do not count. The four Cyrillic alphabets of
the network do not contradict each other, nor do the English and the Turkmen one, so each script has
one order, in which a letter that a language lacks stands where its own language has it. Only Uzbek
in Latin letters differs: oʻ, gʻ, sh and ch come after z. Names in the reader's own script come
first.

So two orders are enough for seven languages, and both are stored with each name and indexed. Where
Unicode CLDR has rules for a language, the order is the same for the letters of that language.
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = "аәбвгғдежзиӣйкқлмнңоөпрстуӯұүўфхһҳцчҷшщъыіьэюя"
_LATIN = "abcçdeäfghiıjžklmnňoöpqrsştuüvwxyýz"

UZBEK_LATER = ("oʻ", "gʻ", "sh", "ch")
"""The letters that follow z in the Uzbek alphabet."""

CYRILLIC_LANGUAGES = frozenset({"ru", "kk", "ky", "tg"})

SCRIPTS = {"cyrillic": ("c", "d"), "latin": ("l", "m"), "other": ("o", "p"), "none": ("u", "v")}
"""Where the keys of each script begin, and before which text they end."""

UNNAMED = "u"
"""The key of whoever is listed without her name, behind all names."""

_RANKS = {
    letter: chr(0x40 + number)
    for alphabet in (_CYRILLIC, _LATIN)
    for number, letter in enumerate(alphabet)
}
_RANKS["ё"] = _RANKS["е"]
_AFTER_Z = chr(0x40 + len(_LATIN))
_APOSTROPHES = re.compile("[‘’'ʻʼ`´]")
_UZBEK = re.compile("oʻ|gʻ|sh|ch|.", re.DOTALL)
_GAP = re.compile(" +")


@lru_cache(maxsize=4096)
def sort_key(text: str, language: str) -> str:
    """The key of a text in the order of a reader's alphabet, to be compared code point by code
    point with keys of the same language. It begins with a letter for the script (SCRIPTS).
    """
    text = unicodedata.normalize("NFC", text).casefold()
    is_uzbek = language == "uz"
    units = _UZBEK.findall(_APOSTROPHES.sub("ʻ", text)) if is_uzbek else list(text)
    key = _GAP.sub(" ", "".join(map(_rank, units))).strip()
    first = next((unit for unit in text if unit.isalpha()), "")
    return f"{_script(first)}{key}"


def in_order_of(language: str) -> tuple[tuple[str, str], ...]:
    """The ranges of keys in the order in which a reader of this language sees the scripts."""
    own, other = ("cyrillic", "latin") if language in CYRILLIC_LANGUAGES else ("latin", "cyrillic")
    return SCRIPTS[own], SCRIPTS[other], SCRIPTS["other"], SCRIPTS["none"]


def reader_key(key: str, language: str) -> tuple[int, str]:
    """A key of `sort_key` with the place of its script for this reader, to be sorted in Python."""
    places = _places(language)
    return places[key[0]] if key else len(places), key


@lru_cache
def _places(language: str) -> dict[str, int]:
    return {start: place for place, (start, _) in enumerate(in_order_of(language))}


def label_key(label: str, language: str) -> tuple[int, str]:
    """What sorts labels in this language in Python."""
    return reader_key(sort_key(label, language), language)


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "") if letter else ""
    script = "cyrillic" if name.startswith("CYRILLIC") else "latin"
    if not name.startswith(("CYRILLIC", "LATIN")):
        script = "other"
    return SCRIPTS[script][0]


def _rank(unit: str) -> str:
    if len(unit) == 2:
        return chr(ord(_AFTER_Z) + UZBEK_LATER.index(unit))
    if unit in _RANKS:
        return _RANKS[unit]
    if _APOSTROPHES.match(unit):
        return ""
    if not unit.isalpha():
        return unit if unit.isdigit() else " "
    base = unicodedata.normalize("NFD", unit)[0]
    return _RANKS.get(base, unit)
