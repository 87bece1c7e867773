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
        " ого его ому ему ым им ых их ыми ими ую юю ия ии ию ией ием иям иями иях ья ьи ью",
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
        " сы си су сү ым им дагы деги догу дөгү тагы теги ндагы ндеги чы чи чу чү лык лик лук лүк"
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
        "lar ning ni ga ka qa da dan dagi lik chi i si im imiz lari larning sidan sida siga sining"
        " ini ida idan iga ining",
    ),
}
"""For each language how many endings a word may have, and the endings, as they are written."""

_FOLDED = tuple(
    (number, most, frozenset(folded for ending in endings.split() if (folded := fold(ending))))
    for number, (most, endings) in enumerate(_ENDINGS.values())
)
_REPLACING = [list(_ENDINGS).index(language) for language in ("en", "ru")]
_LENGTHS = tuple(range(1, 1 + max(len(ending) for _, _, endings in _FOLDED for ending in endings)))


@lru_cache(maxsize=16_384)
def stems(word: str, most: int = 3) -> frozenset[tuple[int, str]]:
    """The word, and what is left of it without up to `most` endings, each with the number of the
    language whose endings were left off; the whole word is there for every language.
    """
    found = {(number, word) for number, _, _ in _FOLDED}
    if len(word) > _LONGEST_WORD:
        return frozenset(found)
    for number, depth, endings in _FOLDED:
        level = {word}
        for _ in range(min(depth, most)):
            level = {
                one[:-length]
                for one in level
                for length in _LENGTHS
                if len(one) - length >= SHORTEST and one[-length:] in endings
            }
            found |= {(number, one) for one in level}
    # Turkic languages soften a final k before a vowel: hyzmatdaşlyk, hyzmatdaşlygy.
    found |= {(number, one[:-1] + "k") for number, one in found if one[-1:] == "g"}
    return frozenset(found)


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
