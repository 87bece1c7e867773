"""The forms of a folded word: what is left of it without the endings of seven languages.

Two words are forms of one if they share a stem. The language of a typed word is not known, so the
endings of each language are tried in turn, and never mixed. Words shorter than SHORTEST keep their
endings: too many different words would become one.
"""

from functools import lru_cache

from storage.kit.transliteration import fold

SHORTEST = 4
"""The fewest letters of a stem."""

_LONGEST_WORD = 40

_ENDINGS = {
    "en": (1, "s es y ies ing ed"),
    "ru": (
        1,
        "а я ы и у ю е о ь ой ей ою ею ом ем ам ям ами ями ах ях ов ев ёв ий ый ая яя ое ее ые ие"
        " ого его ому ему ым им ых их ыми ими ую юю ия ии ию ией ием иям иями иях ья ьи ью"
        " ка ки ке ку кой ок кам ками ках",
    ),
    "kk": (
        3,
        "лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н"
        " да де та те нда нде дан ден тан тен нан нен мен бен пен ы і сы сі ым ім ымыз іміз"
        " дағы дегі тағы тегі ндағы ндегі шы ші дық дік тық тік лық лік",
    ),
    "ky": (
        3,
        "лар лер лор лөр дар дер дор дөр тар тер тор төр нын нин нун нүн дын дин дун дүн тын тин"
        " тун түн га ге го гө ка ке ко кө на не но нө а е ны ни ну нү ды ди ду дү ты ти ту тү н"
        " да де до дө та те то тө нда нде ндо ндө дан ден дон дөн тан тен тон төн нан нен ы и у ү"
        " сы си су сү ым им дагы деги догу дөгү тагы теги тогу төгү ндагы ндеги ндогу ндөгү"
        " чы чи чу чү лык лик лук лүк"
        " дык дик дук дүк тык тик тук түк",
    ),
    "tg": (2, "ҳо ҳои и ро он ён ёни ёнро он они онро гон вон ҳоро е ӣ аш ам амон кунӣ"),
    "tk": (
        3,
        "lar ler yň iň uň üň nyň niň nuň nüň a e na ne y i u ü ny ni da de nda nde dan den ndan"
        " nden sy si su sü ym im daky däki ndaky ndäki çy çi lyk lik luk lük ä nä",
    ),
    "uz": (
        3,
        "lar ning ni ga ka qa da dan dagi lik chi i si im imiz miz lari larning sidan sida siga"
        " sining ini ida idan iga ining",
    ),
}
"""For each language how many endings a word may have, and the endings, as they are written."""

_FOLDED = tuple(
    (number, most, frozenset(folded for ending in endings.split() if (folded := fold(ending))))
    for number, (most, endings) in enumerate(_ENDINGS.values())
)
_HARD = {"g": "k", "b": "p", "d": "t"}
_SOFTENING = [list(_ENDINGS).index(language) for language in ("kk", "ky", "tk", "uz")]
_TAJIK, _TURKMEN = list(_ENDINGS).index("tg"), list(_ENDINGS).index("tk")
_REPLACING = [list(_ENDINGS).index(language) for language in ("en", "ru")]
_LENGTHS = tuple(range(1, 1 + max(len(ending) for _, _, endings in _FOLDED for ending in endings)))


@lru_cache(maxsize=16_384)
def stems(word: str, most: int = 3, *, least: int = SHORTEST) -> frozenset[tuple[int, str]]:
    """The word, and what is left of it without up to `most` endings, at least `least` letters, each
    with the number of the language whose endings were left off; the whole word is there for every
    language.
    """
    found = {(number, word) for number, _, _ in _FOLDED}
    if len(word) > _LONGEST_WORD:
        return frozenset(found)
    for number, depth, endings in _FOLDED:
        level = {word}
        for _ in range(min(depth, most)):
            level = {
                left
                for one in level
                for length in _LENGTHS
                if one[-length:] in endings
                for left in (one[:-length], _with_shared_letter(one, length, number))
                if len(left) >= least
            }
            found |= {(number, one) for one in level}
    # Turkic languages soften a final consonant before a vowel (hyzmatdaşlyk, hyzmatdaşlygy), and
    # Turkmen changes a final vowel (gümrükçi, gümrükçä).
    found |= {
        (number, one[:-1] + hard)
        for number, one in found
        if number in _SOFTENING and (hard := _HARD.get(one[-1:]))
    }
    if word[-1:] == "a":
        found |= {(_TURKMEN, word[:-1] + vowel) for vowel in "ie"}
    return frozenset(found)


def _with_shared_letter(word: str, length: int, number: int) -> str:
    """A word without an ending of this length whose first letter is also the last one of the stem:
    of two equal letters folding leaves one (сот-тағы). "" if it is not likely.
    """
    if not 1 < length <= len(word):
        return ""
    is_likely = word[-length] not in "aeiou" or number == _TAJIK
    return word[: 1 - length] if is_likely else ""


@lru_cache(maxsize=16_384)
def dictionary_stems(word: str) -> frozenset[tuple[int, str]]:
    """The stems of a word as a dictionary has it. Only English and Russian replace its ending;
    the other languages add theirs to the whole word.
    """
    return frozenset(
        (number, stem) for number, stem in stems(word, 1) if stem == word or number in _REPLACING
    )


def bare(forms: frozenset[tuple[int, str]]) -> frozenset[str]:
    """The stems without their languages."""
    return frozenset(stem for _, stem in forms)


_CASE_ENDINGS = (
    "s ға ге қа ке га го гө ка ко кө да де та те до дө то тө дан ден тан тен дон дөн тон төн"
    " дағы дегі тағы тегі догу дөгү тогу төгү ның нің дың дің тың тің нын нун нүн ны ні ды ті"
    " ту тү ну нү ди тун түн дун дүн ду дын дін дү ды iň мен пен бен ро"
    " ning ni dagi daky däki nyň niň nuň nüň"
)
_CASES = frozenset(map(fold, _CASE_ENDINGS.split()))


def is_case_of(word: str, name: str) -> bool:
    """Whether a folded word is a short name of a place, alone or with the ending of a case that
    does not make another name of it.
    """
    if not word.startswith(name):
        return False
    # Folding leaves one of two equal letters: Sugd-da.
    return word[len(name) :] in {"", *_CASES} or word[len(name) - 1 :] in _CASES


def is_ending(letters: str) -> bool:
    """Whether letters, as they are written, are one of the endings of any language."""
    return (folded := fold(letters)) in _CASES or any(folded in some for _, _, some in _FOLDED)
