"""The forms in which a phrase stands in a sentence, in each of the seven languages.

The Turkic languages and Tajik add their endings by rules, which are here: cases, plural, the
possessive, and what is "of" or "in" a place (-dagi). English has plural and possessive. Russian
forms are in `russian.tsv`, made with pymorphy3 and read afterwards.
"""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent

UNCHANGING = ("қарсы", "каршы")
"""Postpositions: a phrase that ends with one of them takes no endings."""


def forms(language: str, phrase: str, *, several: bool = False) -> list[str]:
    """The phrase in the forms of this language, without the phrase itself. Of what there is
    `several`, such as officers, there are plurals and possessives too.
    """
    if phrase.rsplit(maxsplit=1)[-1] in UNCHANGING:
        return []
    made = _RULES[language](phrase, several)
    return [form for form in dict.fromkeys(made) if form != phrase]


def _english(phrase: str, several: bool) -> Iterator[str]:
    yield phrase + ("'" if phrase[-1] == "s" else "'s")
    if not several or phrase[-1] == "s" or phrase.isupper():
        return
    if phrase[-1] == "y" and phrase[-2] not in "aeo":
        yield phrase[:-1] + "ies"
    else:
        yield phrase + ("es" if phrase[-2:] in ("ch", "sh") or phrase[-1] in "xz" else "s")


@cache
def _russian_table() -> dict[str, list[str]]:
    lines = (HERE / "russian.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {phrase: made for phrase, *made in rows}


def _russian(phrase: str, _several: bool) -> Iterator[str]:
    yield from _russian_table().get(phrase, [])


def _last(word: str, vowels: str) -> str:
    """The last vowel of a word; "" if there is none."""
    return next((sign for sign in reversed(word.casefold()) if sign in vowels), "")


_KAZAKH_BACK, _KAZAKH_FRONT = "аоұыуёюя", "әеэіөүи"
_VOICELESS = "пфктсшщчцхқһбвгд"


def _kazakh(phrase: str, several: bool) -> Iterator[str]:
    word = phrase.rsplit(maxsplit=1)[-1]
    front = _last(word, (_KAZAKH_BACK + _KAZAKH_FRONT).replace("у", "")) in _KAZAKH_FRONT
    a, y = ("е", "і") if front else ("а", "ы")
    g = "г" if front else "ғ"
    end = word[-1].casefold()
    vowel, nasal, hard = end in "аәоөұүыіеэияёю", end in "мнң", end in _VOICELESS
    owned = len(phrase.split()) > 1 and end in "ыі"
    d = "т" if hard else "д"
    if owned:
        yield from (phrase + one for one in (
            f"н{y}ң", f"н{a}", "н", f"нд{a}", f"н{a}н", "мен", f"нд{a}{g}{y}",
        ))  # fmt: skip
        return
    yield phrase + ("н" if vowel or nasal else d) + f"{y}ң"
    yield phrase + ({"г": "к", "ғ": "қ"}[g] if hard else g) + a
    yield phrase + ("н" if vowel else d) + y
    yield phrase + f"{d}{a}"
    yield phrase + ("н" if nasal else d) + f"{a}н"
    yield phrase + ("пен" if hard else "бен" if end in "зж" else "мен")
    yield phrase + f"{d}{a}{g}{y}"
    if several:
        plural = "л" if vowel or end in "рйу" else "т" if hard else "д"
        yield phrase + f"{plural}{a}р"
        yield phrase + f"{plural}{a}рд{y}ң"
        yield phrase + f"{plural}{a}рд{a}"
        softened = phrase[:-1] + {"к": "г", "қ": "ғ", "п": "б"}.get(end, phrase[-1])
        yield phrase + f"с{y}" if vowel else softened + y


_KYRGYZ_VOWELS = {"аыя": "аы", "у": "ау", "ю": "ау", "о": "оу", "еэи": "еи", "ө": "өү", "ү": "өү"}
_KYRGYZ_WIDE = {vowel: ends[0] for vowels, ends in _KYRGYZ_VOWELS.items() for vowel in vowels}
_KYRGYZ_NARROW = {vowel: ends[1] for vowels, ends in _KYRGYZ_VOWELS.items() for vowel in vowels}


def _kyrgyz(phrase: str, several: bool) -> Iterator[str]:
    word = phrase.rsplit(maxsplit=1)[-1]
    last = _last(word, "".join(_KYRGYZ_NARROW))
    a, y = _KYRGYZ_WIDE.get(last, "а"), _KYRGYZ_NARROW.get(last, "ы")
    end = word[-1].casefold()
    vowel, hard = end in "аоуыэеиөүяюё", end in "пфктсшщчцх"
    # -уу ends a verbal noun, -чы who does something, a short vowel what belongs to something.
    owned = (
        len(phrase.split()) > 1
        and end in "ыиуү"
        and not word.endswith(("уу", "үү", "чу", "чү", "чы", "чи"))
    )
    # The wide vowel of a second ending follows the first one.
    then = {"ы": "а", "и": "е", "у": "а", "ү": "ө"}[y]
    d, n = ("т" if hard else "д"), ("н" if vowel else "т" if hard else "д")
    if owned:
        yield from (phrase + one for one in (
            f"н{y}н", f"н{a}", "н", f"нд{a}", f"н{a}н", f"нд{a}г{_KYRGYZ_NARROW[a]}",
        ))  # fmt: skip
        return
    yield phrase + f"{n}{y}н"
    yield phrase + ("к" if hard else "г") + a
    yield phrase + f"{n}{y}"
    yield phrase + f"{d}{a}"
    yield phrase + f"{d}{a}н"
    yield phrase + f"{d}{a}г{_KYRGYZ_NARROW[a]}"
    if several:
        plural = "л" if vowel or end in "рй" else d
        yield phrase + f"{plural}{a}р"
        yield phrase + f"{plural}{a}рд{_KYRGYZ_NARROW[a]}н"
        softened = phrase[:-1] + {"к": "г", "п": "б"}.get(end, phrase[-1])
        yield phrase + f"с{y}" if vowel else softened + y
        yield (phrase + f"с{y}н" if vowel else softened + f"{y}н") + f"д{then}"


def _tajik(phrase: str, several: bool) -> Iterator[str]:
    stem = phrase[:-1] + "и" if phrase[-1] == "ӣ" else phrase
    yield stem + "ро"
    yield stem + "и"
    if not several:
        return
    yield stem + ("ямон" if stem[-1] in "аиоу" else "амон")
    if not phrase.endswith(("ҳо", "он")):
        yield stem + "ҳо"
        yield stem + "ҳои"
        yield stem + "ҳоро"


_TURKMEN_FRONT = "eiäöü"


def _turkmen(phrase: str, several: bool) -> Iterator[str]:
    word = phrase.rsplit(maxsplit=1)[-1]
    front = _last(word, "aouy" + _TURKMEN_FRONT) in _TURKMEN_FRONT
    a, y, long = ("e", "i", "ä") if front else ("a", "y", "a")
    end = word[-1].casefold()
    vowel = end in "aouyeiäöü"
    owned = len(phrase.split()) > 1 and end in "yi"
    if owned:
        yield from (phrase + one for one in (
            f"n{y}ň", f"n{a}", f"n{y}", f"nd{a}", f"nd{a}n", f"nd{long}k{y}",
        ))  # fmt: skip
        return
    syllables = sum(sign in "aouyeiäöü" for sign in word.casefold())
    soft = (
        {"k": "g", "t": "d", "p": "b", "ç": "j"}.get(end, phrase[-1])
        if syllables > 1
        else phrase[-1]
    )
    softened = phrase[:-1] + soft
    yield phrase + f"n{y}ň" if vowel else softened + f"{y}ň"
    if vowel:
        yield phrase[:-1] + {"e": "ä", "i": "ä", "y": "a"}.get(end, phrase[-1])
    else:
        yield softened + a
    yield phrase + f"n{y}" if vowel else softened + y
    yield phrase + f"d{a}"
    yield phrase + f"d{a}n"
    yield phrase + f"d{long}k{y}"
    if several:
        yield phrase + f"l{a}r"
        yield phrase + f"l{a}r{y}ň"
        yield phrase + f"s{y}" if vowel else softened + y
        yield (phrase + f"s{y}" if vowel else softened + y) + f"nd{a}"


def _uzbek(phrase: str, several: bool) -> Iterator[str]:
    end = phrase[-1].casefold()
    yield phrase + "ning"
    yield phrase + "ni"
    yield phrase + {"k": "ka", "q": "qa"}.get(end, "ga")
    yield phrase + "da"
    yield phrase + "dan"
    yield phrase + "dagi"
    if not several or (len(phrase.split()) > 1 and end == "i"):
        return
    yield phrase + "lar"
    yield phrase + "larning"
    if end in "aeiou‘":
        yield phrase + "si"
        yield phrase + "sida"
        yield phrase + "mizda"
    else:
        softened = phrase[:-1] + {"k": "g", "q": "g‘"}.get(end, phrase[-1])
        yield softened + "i"
        yield softened + "ida"
        yield softened + "imizda"


_RULES: dict[str, Callable[[str, bool], Iterator[str]]] = {
    "en": _english, "ru": _russian, "kk": _kazakh, "ky": _kyrgyz, "tg": _tajik, "tk": _turkmen,
    "uz": _uzbek,
}  # fmt: skip
