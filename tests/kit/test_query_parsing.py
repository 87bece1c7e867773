import pytest

from handlers.kit.query_parsing import Kind, parse
from handlers.kit.search_words import ideas
from handlers.kit.taxonomy import COUNTRY, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, texts

Meaning = list[tuple[Kind, tuple[str, ...]]]


def meaning(typed: str) -> Meaning:
    return [(part.kind, part.keys) for part in parse(typed).parts]


def test_every_name_in_every_language_is_understood_as_itself() -> None:
    failures = [
        (language, typed, meaning(typed))
        for language in LANGUAGES
        for kind, family in ((Kind.COUNTRY, COUNTRY), (Kind.SECTOR, SECTOR), (Kind.TOPIC, TOPIC))
        for key in family
        if meaning(typed := texts(language).plain(family(key))) != [(kind, (key,))]
    ]
    assert not failures


def test_every_line_of_the_search_words_is_understood_as_itself() -> None:
    kinds = {"country", "sector", "topic"}
    failures: list[tuple[str, Meaning]] = []
    for idea in ideas():
        split = [one.partition("-") for one in idea.meanings]
        if split[0][0] not in kinds:
            continue
        wanted = [(Kind(split[0][0]), tuple(key for _, _, key in split))]
        failures += [(word, meaning(word)) for word in idea.phrases if meaning(word) != wanted]
    assert not failures


@pytest.mark.parametrize(
    ("typed", "kind", "key"),
    [
        ("таможне", Kind.SECTOR, "customs"), ("таможенников", Kind.SECTOR, "customs"),
        ("кеденде", Kind.SECTOR, "customs"), ("bojxonachilar", Kind.SECTOR, "customs"),
        ("гумрукчиён", Kind.SECTOR, "customs"), ("gümrükçiler", Kind.SECTOR, "customs"),
        ("бажычылар", Kind.SECTOR, "customs"), ("Казахстана", Kind.COUNTRY, "KZ"),
        ("Oʻzbekistondagi", Kind.COUNTRY, "UZ"), ("Кыргызстандан", Kind.COUNTRY, "KG"),
        ("Türkmenistanda", Kind.COUNTRY, "TM"), ("Тоҷикистонро", Kind.COUNTRY, "TJ"),
        ("kz", Kind.COUNTRY, "KZ"), ("🇺🇿", Kind.COUNTRY, "UZ"), ("Ташкенте", Kind.COUNTRY, "UZ"),
        ("торговля людьми", Kind.TOPIC, "anti_trafficking"),
        ("упрощению торговли", Kind.TOPIC, "trade_facilitation"),
    ],
)  # fmt: skip
def test_inflected_forms_codes_and_flags(typed: str, kind: Kind, key: str) -> None:
    assert meaning(typed) == [(kind, (key,))]


def test_fillers_and_people_leave_what_matters() -> None:
    parts = parse("who can help with risk analysis in Tajikistan?").parts
    known = [(part.kind, part.keys) for part in parts if part.kind is not Kind.WORD]
    assert known == [(Kind.TOPIC, ("risk_detection",)), (Kind.COUNTRY, ("TJ",))]


@pytest.mark.parametrize(
    ("typed", "kind", "key"),
    [
        ("ООН", Kind.SECTOR, "intl_org"), ("ООНда", Kind.SECTOR, "intl_org"),
        ("ИИ", Kind.TOPIC, "ai_startups"), ("AI", Kind.TOPIC, "ai_startups"),
        ("IT", Kind.SECTOR, "it"), ("it", Kind.SECTOR, "it"), ("БАҚта", Kind.SECTOR, "media"),
        ("МВД", Kind.SECTOR, "law_enforcement"), ("HR", Kind.TOPIC, "hr_retention"),
    ],
)  # fmt: skip
def test_abbreviations_are_no_small_words(typed: str, kind: Kind, key: str) -> None:
    assert meaning(typed) == [(kind, (key,))]
    assert meaning("он и на it's") == [(Kind.WORD, ())] * 4


@pytest.mark.parametrize(
    "name", ["Марина", "Mary Talasova", "Судова", "Chuyanova", "Абай", "Семёнова", "Содик"]
)
def test_a_name_is_not_the_form_of_a_short_word(name: str) -> None:
    known = [part for part in parse(name).parts if part.kind is not Kind.WORD]
    assert [part.shown for part in known] in ([], ["Mary"])
