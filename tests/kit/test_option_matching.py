import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.option_matching import named, phrases
from handlers.kit.query_parsing import Kind, parse
from handlers.kit.taxonomy import COUNTRY, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_understood_in_every_language(language: str) -> None:
    t = texts(language)
    for family, keys in ((COUNTRY, COUNTRIES), (SECTOR, SECTORS), (TOPIC, TOPICS)):
        for key in keys:
            assert named(family, t.plain(family(key)), keys) == key, (language, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sector_and_country_together_in_every_language(language: str) -> None:
    t = texts(language)
    for sector in SECTORS:
        if sector == "other":
            continue
        for country in COUNTRIES[:5]:
            typed = f"{t.plain(f'country-{country}')} {t.plain(f'sector-{sector}')}"
            understood = parse(typed)
            assert (understood.keys(Kind.COUNTRY), understood.keys(Kind.SECTOR)) == (
                (country,) if country else (),
                (sector,) if sector else (),
            ), typed


@pytest.mark.parametrize(
    ("typed", "country", "sector"),
    [
        ("police kyrgyzstan", "KG", "law_enforcement"),
        ("Киргизия школа", "KG", "education_science"),
        ("граница с Таджикистаном", "TJ", "border"),
        ("полиция Туркмения", "TM", "law_enforcement"),
        ("qozogiston bojxona", "KZ", "customs"),
        ("ИТ", None, "it"),
        ("NGO", None, "civil_society"),
    ],
)
def test_words_of_the_street(typed: str, country: str | None, sector: str | None) -> None:
    understood = parse(typed)
    assert (understood.keys(Kind.COUNTRY), understood.keys(Kind.SECTOR)) == (
        (country,) if country else (),
        (sector,) if sector else (),
    )


@pytest.mark.parametrize(
    "name", ["Gulnara", "Medina", "Айгерім", "Марина", "Demo Office", "Kamola"]
)
def test_names_are_left_to_the_search(name: str) -> None:
    understood = parse(name)
    assert {part.kind for part in understood.parts} == {Kind.WORD}
    assert understood.words


@given(st.text(max_size=100))
def test_anything_may_be_typed(typed: str) -> None:
    understood = parse(typed)
    assert set(understood.keys(Kind.COUNTRY)) <= set(COUNTRIES)
    for family, keys in ((COUNTRY, COUNTRIES), (SECTOR, SECTORS)):
        assert named(family, typed, keys) in (None, *keys)


def test_a_word_that_names_several_names_none() -> None:
    assert named(SECTOR, "a", SECTORS) is None
    assert named(COUNTRY, "", COUNTRIES) is None
    assert phrases(COUNTRY)
