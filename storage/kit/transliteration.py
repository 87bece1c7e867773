"""Folds a word in any of the network's scripts to one key.

Гүлнара, Гульнара and Gulnara fold to the same key, as do Айгерім, Айгерим, Aigerim and Aygerim, or
Жанар, Zhanar and Janar. The key is for comparison and for the search index, never for display. The
letters follow the usual romanisations of Kazakh, Kyrgyz, Tajik, Turkmen, Uzbek and Russian names in
passports and on the web; where these differ, the spellings are unified.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        # Russian
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "j",
        "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu",
        "я": "ia",
        # Kazakh, Kyrgyz, Tajik, Uzbek Cyrillic
        "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
        "і": "i", "ӣ": "i", "ӯ": "u", "ҳ": "h", "ҷ": "j", "ў": "o",
        # Turkmen, Turkish and other Latin letters whose base letter would mislead
        "ş": "sh", "ç": "ch", "ž": "j", "ı": "i", "š": "sh", "č": "ch",
        # Apostrophes of Uzbek, Tajik and Kazakh romanisations carry no sound here
        **dict.fromkeys("'‘’‛‚ʻʼʽʹʺʾʿˈˊˋ`´′‵＇՚ꞌ᾽᾿῾ˮ", ""),
        # Azerbaijani and the Cyrillic letters of other Turkic languages
        "ə": "a", "җ": "j", "ӡ": "z", "ҡ": "k", "ҙ": "z", "ҫ": "s", "ї": "i", "є": "e",
        # Dari: one letter of the two that Arabic and Persian keyboards have, and no joiners
        "ي": "ی", "ى": "ی", "ې": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه", "ٱ": "ا", "ء": "",
        "ـ": "", "\u200c": "", "\u200d": "", "ټ": "ت", "ډ": "د", "ړ": "ر", "ښ": "ش", "ڼ": "ن",
        "ګ": "گ", "څ": "س", "ځ": "ز", "ږ": "ژ",
    }
)  # fmt: skip

# Different spellings of the same sound, replaced in this order.
_SPELLINGS = (
    (re.compile("dzh|dj|zh"), "j"),
    (re.compile("shch"), "sh"),
    (re.compile("kh|x"), "h"),
    (re.compile("gh"), "g"),
    (re.compile("q"), "k"),
    (re.compile("w"), "v"),
    (re.compile("y"), "i"),
    (re.compile("i+e"), "e"),
    # A short word keeps its double letters: ООН is not "on", nor ИИ "и".
    (re.compile(r"([^\W\d_])\1+(?:(?<=\w{4})|(?<=\w{3})(?=\w)|(?=\w{2}))"), r"\1"),
)

_WORD = re.compile(r"[^\W_]+")

MAX_PARTS = 4
"""The most characters that a text may grow to, for each of its own."""


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The folded words of `text`, separated by single spaces; "" if it has no letter or digit."""
    lowered = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    # Letters decompose into a few parts at most; some ligatures are whole phrases.
    decomposed = unicodedata.normalize("NFKD", lowered)[: MAX_PARTS * len(lowered)]
    if not decomposed.isascii():
        decomposed = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    key = decomposed.casefold()
    # NFKD may produce letters of the table above again (a compatibility form of an apostrophe).
    key = key.translate(_LETTERS)
    before = ""
    while before != key:
        before = key
        for spelling, sound in _SPELLINGS:
            key = spelling.sub(sound, key)
    return " ".join(_WORD.findall(key))
