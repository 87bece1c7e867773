"""Ordinal numbers in figures, whose ending may follow the vowels of the spoken number."""

_TURKMEN_BACK_UNITS = (6, 9)
_TURKMEN_BACK_TENS = (1, 3, 4, 6, 9)
"""alty, dokuz; on, otuz, kyrk, altmyş, togsan."""


def ordinal(language: str, number: int) -> str:
    """The ordinal of a number that is not negative, such as "6-njy" in Turkmen; in a language that
    writes no ending after figures, the figures.
    """
    if language != "tk":
        return str(number)
    if number % 10:
        is_back = number % 10 in _TURKMEN_BACK_UNITS
    elif number % 100:
        is_back = number // 10 % 10 in _TURKMEN_BACK_TENS
    else:
        # nol and million; ýüz and müň have front vowels.
        is_back = number % 1_000_000 == 0
    return f"{number}-{'njy' if is_back else 'nji'}"
