"""The alphabets of the seven languages."""

import random

import pytest

from handlers.directory.screens import in_order
from handlers.kit.taxonomy import COUNTRY, SECTOR
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.collation import label_key, sort_key

ALPHABETS = {
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "ru": "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
    "kk": "а ә б в г ғ д е ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я",
    "ky": "а б в г д е ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я",
    "tg": "а б в г ғ д е ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я",
    "tk": "a b ç d e ä f g h i j ž k l m n ň o ö p r s ş t u ü w y ý z",
    "uz": "a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_sorted_as_in_the_alphabet(language: str) -> None:
    letters = ALPHABETS[language].split()
    mixed = [*letters, *(letter.upper() for letter in letters)]
    random.Random(1).shuffle(mixed)
    mixed.sort(key=lambda letter: label_key(letter, language))
    assert [letter.lower() for letter in mixed[::2]] == letters


def test_what_does_not_count_does_not_count() -> None:
    assert sort_key("Алёна", "ru") == sort_key("АЛЕНА", "ru")
    assert sort_key("O'g'iloy", "uz") == sort_key("Oʻgʻiloy", "uz") == sort_key("O‘g‘iloy", "uz")
    assert sort_key("Anna-Maria", "en") == sort_key("anna maria", "en")
    assert sort_key("", "en")[:1] == sort_key("نرگس", "en")[:1] == "o"


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_stands_last(language: str) -> None:
    t = texts(language)
    assert in_order(t, SECTOR, SECTOR)[-1][0] == "other"
    assert in_order(t, COUNTRY, COUNTRY)[-1][0] == "ZZ"
